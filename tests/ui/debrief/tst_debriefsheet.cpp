// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace shortlist;

/// What the debrief page says below and above its grids: of each card, and of decisions.
class tst_debriefsheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { m_desk = std::make_unique<test::PageDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void anOldCardReadsTheSameOnceAnotherVersionIsUsed();
    void whyItWasDecidedIsNotForInterviewers();
    void aLongReasonMakesThePageNoWider();

private:
    bool submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels);
    void show(const PersonId &person);

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
};

/// As its author; who sits at the desk afterwards is whoever sat there before.
bool tst_debriefsheet::submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels)
{
    const auto submitted = m_desk->ask([loop = m_desk->loop, author, card, levels](Services &s) -> Status {
        const PersonId before = s.session().person;
        s.session().person = author;
        Status ran = test::fillCard(s, loop, card, levels);
        if (ran)
            ran = s.scorecards.submit(card);
        s.session().person = before;
        return ran;
    });
    return submitted.ok();
}

/// The debrief, as this person sees it.
void tst_debriefsheet::show(const PersonId &person)
{
    QVERIFY(m_desk->sit(person));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showEntity(m_desk->loop.application.uuid());
    QTRY_VERIFY(m_page->findChild<QTableView *>(QStringLiteral("ratingsTable")));
}

void tst_debriefsheet::anOldCardReadsTheSameOnceAnotherVersionIsUsed()
{
    QVERIFY(m_desk->open(m_desk->loop.ana));
    QVERIFY(submit(m_desk->loop.ana, m_desk->loop.anasCard, { 4, 3 }));
    const auto decided = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        DecisionRequest hold;
        hold.application = loop.application;
        hold.stage = loop.interviewStage;
        hold.outcome = Outcome::Hold;
        hold.reasons = QStringLiteral("Waits for Ben.");
        hold.criteria = { loop.criteria.first() };
        if (auto held = s.debriefs.decide(hold); !held)
            return held;
        return s.pipeline.resume(loop.application);
    });
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    show(m_desk->loop.ana);
    const auto restsOn = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(QStringLiteral("Rests on: Criterion 1")); });
    };
    QVERIFY(restsOn());
    // All that the page says of what each wrote: title, then a heading and a text for everybody.
    const auto written = [this] {
        QStringList texts;
        const auto labels = m_page->findChildren<QLabel *>();
        const auto title = std::find_if(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().startsWith(QStringLiteral("What they wrote")); });
        if (title == labels.end())
            return texts;
        const auto ofCard = (*title)->parentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : ofCard)
            texts.append(label->text());
        return texts;
    };
    const QStringList before = written();
    QVERIFY2(before.size() >= 3 && before.at(1).startsWith(QStringLiteral("Ana · ")), qPrintable(before.join(u'|')));
    const auto used = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        s.session().person = loop.recruiter;
        const auto version = s.rubrics.newVersion(loop.rubric);
        if (!version)
            return version.error();
        test::Loop newer = loop;
        const auto made = s.commands().run(QStringLiteral("rubric.edit"), *version, [&](Transaction &t) -> Status {
            const auto criteria =
                t.all<Criterion>({ equals(&Criterion::rubricId, *version) }, { fieldName(&Criterion::position) });
            if (!criteria)
                return criteria.error();
            newer.criteria = { criteria->at(0).id, criteria->at(1).id };
            auto card = t.get(loop.bensCard);
            if (!card)
                return card.error();
            card->rubricId = *version;
            return t.save(*card);
        });
        if (!made)
            return made;
        s.session().person = loop.ben;
        if (auto filled = test::fillCard(s, newer, loop.bensCard, { 2, 2 }); !filled)
            return filled;
        const auto sent = s.scorecards.submit(loop.bensCard);
        s.session().person = loop.ana;
        return sent;
    });
    QVERIFY2(used, used ? "" : qPrintable(used.error().text()));
    m_page->activate();
    QTRY_VERIFY(written().size() > before.size());
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("versionsLabel"))); // the grid says it
    QVERIFY(restsOn()); // by the version it was decided on
    const QStringList after = written();
    const qsizetype anas = after.indexOf(before.at(1));
    QVERIFY2(anas > 0, qPrintable(after.join(u'|')));
    QCOMPARE(after.mid(anas, before.size() - 1), before.mid(1));
}

void tst_debriefsheet::whyItWasDecidedIsNotForInterviewers()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    QVERIFY(submit(m_desk->loop.ana, m_desk->loop.anasCard, { 4, 3 }));
    QVERIFY(submit(m_desk->loop.ben, m_desk->loop.bensCard, { 2, 0 }));
    const auto decided = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        OpeningText text;
        text.hiringManagerId = loop.recruiter;
        if (const auto opened = s.jobs.addOpenings(loop.job, 1, text); !opened)
            return opened.error();
        DecisionRequest hire;
        hire.application = loop.application;
        hire.stage = loop.interviewStage;
        hire.outcome = Outcome::Hire;
        hire.reasons = QStringLiteral("Found the race in the code.");
        return s.debriefs.decide(hire);
    });
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    show(m_desk->loop.ben);
    QStringList texts;
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Hire at “Technical interview”, Rita")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("for recruiters and the hiring manager")));
    QVERIFY(!all.contains(QStringLiteral("Found the race")));
}

void tst_debriefsheet::aLongReasonMakesThePageNoWider()
{
    QVERIFY(m_desk->open(m_desk->loop.ana));
    QVERIFY(submit(m_desk->loop.ana, m_desk->loop.anasCard, { 4, 3 }));
    const auto amended = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        s.session().person = loop.ana;
        const auto amendment = s.scorecards.amend(loop.anasCard,
            QStringLiteral("Listened to the recording again with the one who led the call, and heard that the release "
                           "was their own work and that nobody had helped with the rollback"));
        if (!amendment)
            return amendment.error();
        if (auto filled = test::fillCard(s, loop, *amendment, { 4, 4 }); !filled)
            return filled;
        return s.scorecards.submit(*amendment);
    });
    QVERIFY2(amended, amended ? "" : qPrintable(amended.error().text()));
    show(m_desk->loop.ana);
    const auto *area = m_page->findChild<QScrollArea *>();
    QVERIFY(area->widget()->findChild<QTableView *>(QStringLiteral("ratingsTable")));
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
        qPrintable(QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(tst_debriefsheet)
#include "tst_debriefsheet.moc"
