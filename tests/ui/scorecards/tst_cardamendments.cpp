// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecards/scorecardlistmodel.h"
#include "support/scorecarddesk.h"
#include "ui/scorecards/kitpanel.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace shortlist;

/// An amendment in the window, and a second sitting that is told from the first.
class tst_cardamendments : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void anAmendmentThatChangesNothingCannotBeSubmittedAndSaysWhy();
    void aSecondSittingIsNamedWhereverItStands();
    void onlyOnesOwnCardIsAmended();
    void theReasonIsCorrectedBeforeItIsSubmitted();

private:
    QString foot() { return m_page->findChild<QLabel *>(QStringLiteral("cardState"))->text(); }
};

void tst_cardamendments::anAmendmentThatChangesNothingCannotBeSubmittedAndSaysWhy()
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
    QTRY_VERIFY(!submitButton()->isEnabled());
    QVERIFY(submitButton()->toolTip().contains(QStringLiteral("changes nothing")));
    QCOMPARE(submitButton()->accessibleDescription(), submitButton()->toolTip());
    QVERIFY2(foot().contains(QStringLiteral("Changes nothing yet")), qPrintable(foot()));
    // The key says so too.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(messages()->text(), submitButton()->toolTip());
    // One word more, and it may go; taken back, it may not.
    takeaways()->setFocus();
    QTest::keyClicks(takeaways(), QStringLiteral("x"));
    QTRY_VERIFY(submitButton()->isEnabled());
    QTRY_VERIFY(foot().startsWith(QStringLiteral("Draft saved")));
    QTest::keyClick(takeaways(), Qt::Key_Backspace);
    QTRY_VERIFY(!submitButton()->isEnabled());
}

void tst_cardamendments::aSecondSittingIsNamedWhereverItStands()
{
    QVERIFY(addCardAWeekAhead());
    const auto sitting = [](const QModelIndex &row) { return row.data(ScorecardListModel::SittingRole).toString(); };
    const QModelIndex first = list()->model()->index(0, 0);
    const QModelIndex second = list()->model()->index(1, 0);
    QCOMPARE(sitting(first), QString());
    QCOMPARE(sitting(second), QStringLiteral("2nd sitting"));
    const QString said = second.data(ScorecardListModel::StageRole).toString() + QStringLiteral(", 2nd sitting");
    QVERIFY(second.data(Qt::DisplayRole).toString().contains(QStringLiteral(", 2nd sitting")));
    list()->setCurrentIndex(second);
    QTRY_VERIFY(editor()->card() != m_desk->loop.anasCard);
    const auto kit = [this] { return editor()->findChild<KitPanel *>()->text(); };
    QVERIFY2(kit().contains(QStringLiteral("Stage: ") + said), qPrintable(kit()));
    const auto labels = editor()->findChildren<QLabel *>();
    const bool inHeader = std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(said); });
    QVERIFY(inHeader);
    // What is signed names it as well.
    m_desk->clock.set(m_desk->clock.nowUtc().addDays(8));
    const auto filled = m_desk->ask([loop = m_desk->loop, card = editor()->card()](Services &s) {
        return test::fillCard(s, loop, card, { 3, 3 });
    });
    QVERIFY(filled);
    m_page->showEntity(editor()->card().uuid());
    QTRY_VERIFY(editor()->view().missing.isEmpty());
    m_desk->prompter.yes = false;
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(m_desk->prompter.confirmed.contains(said), qPrintable(m_desk->prompter.confirmed));
}

void tst_cardamendments::onlyOnesOwnCardIsAmended()
{
    const Status submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        for (const auto &[author, card] : { std::pair(loop.ben, loop.bensCard), std::pair(loop.ana, loop.anasCard) }) {
            s.session().person = author;
            if (auto filled = test::fillCard(s, loop, card, { 3, 3 }); !filled)
                return filled;
            if (auto done = s.scorecards.submit(card); !done)
                return done;
        }
        return done();
    });
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
    auto *amend = m_page->findChild<QPushButton *>(QStringLiteral("amendButton"));
    auto *action = m_page->findChild<QAction *>(QStringLiteral("amendAction"));
    QTRY_VERIFY(amend->isVisible() && action->isEnabled());
    m_page->showEntity(m_desk->loop.bensCard.uuid());
    QTRY_COMPARE(editor()->card(), m_desk->loop.bensCard);
    QTRY_VERIFY(!amend->isVisible() && !action->isEnabled());
}

void tst_cardamendments::theReasonIsCorrectedBeforeItIsSubmitted()
{
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("amendReasonButton"));
    QVERIFY(!button->isVisible());
    const auto amendment = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<ScorecardId> {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }); !filled)
            return filled.error();
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted)
            return submitted.error();
        return s.scorecards.amend(loop.anasCard, QStringLiteral("A wrod was missing"));
    });
    QVERIFY(amendment);
    m_page->showEntity(amendment->uuid());
    QTRY_VERIFY(button->isVisible());
    QVERIFY2(foot().contains(QStringLiteral("A wrod was missing")), qPrintable(foot()));
    m_desk->prompter.text = QStringLiteral("A word was missing");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY2(foot().contains(QStringLiteral("A word was missing")), qPrintable(foot()));
    m_desk->shoot(*m_page, QStringLiteral("amendment-reason"));
}

QTEST_MAIN(tst_cardamendments)
#include "tst_cardamendments.moc"
