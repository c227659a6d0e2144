// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scorecarddesk.h"

#include <QComboBox>
#include <QTest>

using namespace shortlist;

/// What the page of scorecards says goes when it is no longer so.
class tst_cardmessages : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void thatUndoTakesItBackGoesOnceTheOthersWereSeen();
    void whatWasRefusedToOneIsNotSaidToTheNext();
    void whoSubmitsForSomebodyIsToldSoWhileTheRoundRuns();
    void whyItCannotBeReadAgainIsSaidAlthoughItWasSubmitted();
    void aLoneLineBreakChangesNothing();

private:
    void submitAsRitaForAna();
};

void tst_cardmessages::thatUndoTakesItBackGoesOnceTheOthersWereSeen()
{
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        s.session().person = loop.ben;
        if (auto filled = test::fillCard(s, loop, loop.bensCard, { 3, 3 }); !filled)
            return filled;
        if (auto submitted = s.scorecards.submit(loop.bensCard); !submitted)
            return submitted;
        s.session().person = loop.ana;
        return test::fillCard(s, loop, loop.anasCard, { 3, 3 });
    }));
    m_page->showEntity(m_desk->loop.anasCard.uuid());
    QTRY_VERIFY(editor()->view().missing.isEmpty());
    m_desk->prompter.yes = true;
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(messages()->text().startsWith(QStringLiteral("Submitted and locked")), qPrintable(messages()->text()));
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) { return s.scorecards.open(loop.bensCard); }));
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) { return s.debriefs.view(loop.application); }));
    m_page->activate();
    QTRY_VERIFY2(messages()->isHidden(), qPrintable(messages()->text()));
}

void tst_cardmessages::whatWasRefusedToOneIsNotSaidToTheNext()
{
    QTRY_VERIFY(m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"))->count() > 2);
    auto *authors = m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"));
    authors->setCurrentIndex(authors->findText(QStringLiteral("Ben"), Qt::MatchStartsWith));
    Q_EMIT authors->activated(authors->currentIndex());
    QTRY_VERIFY2(messages()->isVisible(), "Ana may not fill in for Ben");
    QVERIFY(m_desk->sit(m_desk->loop.ben));
    m_page->personChanged();
    m_page->activate();
    QTRY_COMPARE(editor()->card(), m_desk->loop.bensCard);
    QVERIFY(messages()->isHidden());
    QTRY_COMPARE(authors->currentIndex(), 0);
}

void tst_cardmessages::submitAsRitaForAna()
{
    QVERIFY(m_desk->sit(m_desk->loop.recruiter));
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        return test::fillCard(s, loop, loop.anasCard, { 3, 3 });
    }));
    m_page->personChanged();
    m_page->activate();
    auto *authors = m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"));
    QTRY_VERIFY(authors->findText(QStringLiteral("Ana"), Qt::MatchStartsWith) > 0);
    authors->setCurrentIndex(authors->findText(QStringLiteral("Ana"), Qt::MatchStartsWith));
    Q_EMIT authors->activated(authors->currentIndex());
    QTRY_COMPARE(editor()->card(), m_desk->loop.anasCard);
    QTRY_VERIFY(editor()->view().missing.isEmpty());
    m_desk->prompter.yes = true;
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(messages()->text().startsWith(QStringLiteral("Submitted and locked")), qPrintable(messages()->text()));
}

// Ben's is awaited still: Rita reads what she has just submitted for Ana, and the message is not pushed away by that.
void tst_cardmessages::whoSubmitsForSomebodyIsToldSoWhileTheRoundRuns()
{
    submitAsRitaForAna();
    QTRY_VERIFY2(!editor()->view().editable, "the page has read it again");
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->card(), m_desk->loop.anasCard);
    QVERIFY2(messages()->text().startsWith(QStringLiteral("Submitted and locked")), qPrintable(messages()->text()));
    QVERIFY(messages()->isVisible());
}

void tst_cardmessages::whyItCannotBeReadAgainIsSaidAlthoughItWasSubmitted()
{
    submitAsRitaForAna();
    QTRY_VERIFY2(!editor()->view().editable, "the page has read it again");
    QVERIFY(m_desk->ask([](Services &s) {
        s.session().person = PersonId();
        return done();
    }));
    m_page->activate();
    QTRY_VERIFY2(
        messages()->text().startsWith(QStringLiteral("Nobody is at the desk")), qPrintable(messages()->text()));
    QCOMPARE(messages()->kind(), MessageBar::Kind::Error);
}

void tst_cardmessages::aLoneLineBreakChangesNothing()
{
    const auto amendment = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<ScorecardId> {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }); !filled)
            return filled.error();
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted)
            return submitted.error();
        return s.scorecards.amend(loop.anasCard, QStringLiteral("A word was missing"));
    });
    QVERIFY(amendment);
    m_page->showEntity(amendment->uuid());
    QTRY_COMPARE(editor()->card(), *amendment);
    criteria().first()->focusEvidence();
    press(Qt::Key_Return);
    QVERIFY(!submitButton()->isEnabled());
    write(QStringLiteral("x"));
    QTRY_VERIFY(submitButton()->isEnabled());
}

QTEST_MAIN(tst_cardmessages)
#include "tst_cardmessages.moc"
