// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagedesk.h"
#include "ui/scorecards/interviewtimer.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/ratingbutton.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>

#include <functional>

using namespace shortlist;

/// The page of the scorecards around the one that is written: its list, its keys, its time, what it says.
class tst_scorecardlist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theTimeBeginsFromTheListToo();
    void theTimeOutlivesTheProgram();
    void aTimeThatRunsIsKeptWhateverIsShown();
    void theTimesOfTheOldestCardsGo();
    void criteriaComeBeforeTheSummary();
    void fiveChoicesStandInOneRow();
    void theKeysAreNamedWhereOneRates();
    void aMessageGoesWithItsCard();
    void anEmptyListSaysWhose();
    void anAmendmentIsNamedInTheList();

private:
    bool shown()
    {
        return QTest::qWaitFor([this] { return editor()->card() == m_desk->loop.anasCard; });
    }
    ScorecardEditor *editor() { return m_page->findChild<ScorecardEditor *>(); }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<ScorecardsPage> m_page;
};

void tst_scorecardlist::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_scorecardlist::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.ana));
    m_page = std::make_unique<ScorecardsPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QVERIFY(shown());
}

void tst_scorecardlist::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_scorecardlist::theTimeBeginsFromTheListToo()
{
    m_page->findChild<QListView *>(QStringLiteral("scorecardList"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    auto *timer = m_page->findChild<InterviewTimer *>();
    QVERIFY(timer->isRunning());
    // A screen reader that comes by reads the minutes; it is not told each second.
    auto *label = m_page->findChild<QLabel *>(QStringLiteral("timerLabel"));
    QCOMPARE(label->accessibleName(), QStringLiteral("Time of the interview: 0 minute(s) of 90"));
    m_desk->clock.advance(125);
    QTRY_COMPARE(label->accessibleName(), QStringLiteral("Time of the interview: 2 minute(s) of 90"));
}

void tst_scorecardlist::theTimeOutlivesTheProgram()
{
    auto *timer = m_page->findChild<InterviewTimer *>();
    editor()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    // It is kept while it runs: nobody pauses it before a crash.
    for (int i = 0; i < 3; ++i) {
        m_desk->clock.advance(15);
        QTest::qWait(1100); // a tick
    }
    QVERIFY(timer->isRunning());
    m_page = std::make_unique<ScorecardsPage>(m_desk->context());
    m_page->show();
    m_page->activate();
    QVERIFY(shown());
    timer = m_page->findChild<InterviewTimer *>();
    QVERIFY(!timer->isRunning());
    QVERIFY2(timer->elapsed() >= 30, qPrintable(QString::number(timer->elapsed())));
}

void tst_scorecardlist::aTimeThatRunsIsKeptWhateverIsShown()
{
    const ScorecardId one(randomUuid());
    const ScorecardId other(randomUuid());
    const auto kept = [&] { return m_desk->settings.cardSeconds(one.uuid()); };
    {
        InterviewTimer timer(m_desk->settings, m_desk->clock);
        timer.show(one, 90, 0);
        timer.toggle();
        m_desk->clock.advance(7);
        timer.show(other, 90, 0);
        QCOMPARE(kept(), 7);
        m_desk->clock.advance(8);
        QTRY_COMPARE(kept(), 15); // a tick, for the one that is not on show
        m_desk->clock.advance(4);
    }
    QCOMPARE(kept(), 19); // an ordinary end
}

void tst_scorecardlist::theTimesOfTheOldestCardsGo()
{
    constexpr int kMost = 100;
    constexpr int kMore = 20;
    QList<QUuid> cards;
    for (int i = 0; i < kMost + kMore; ++i) {
        cards.append(randomUuid());
        m_desk->settings.setCardSeconds(cards.last(), 60);
        QCOMPARE(m_desk->settings.cardSeconds(cards.last()), 60);
    }
    for (int i = 0; i < cards.size(); ++i)
        QCOMPARE(m_desk->settings.cardSeconds(cards.at(i)), i < kMore ? 0 : 60);
}

void tst_scorecardlist::criteriaComeBeforeTheSummary()
{
    // The order of a screen reader is that of the children.
    QStringList order;
    const std::function<void(const QWidget *)> walk = [&](const QWidget *widget) {
        for (const QObject *child : widget->children()) {
            const auto *one = qobject_cast<const QWidget *>(child);
            if (!one)
                continue;
            if (one->objectName() == QLatin1String("ratingBar") || one->objectName() == QLatin1String("takeawaysEdit"))
                order.append(one->objectName());
            walk(one);
        }
    };
    walk(m_page.get());
    QCOMPARE(order,
        (QStringList{ QStringLiteral("ratingBar"), QStringLiteral("ratingBar"), QStringLiteral("takeawaysEdit") }));
}

void tst_scorecardlist::fiveChoicesStandInOneRow()
{
    // What is left of a window of 1280 x 800 beside the navigation, with levels in words.
    RatingBar bar(QStringLiteral("Testing"),
        { QStringLiteral("Poor"), QStringLiteral("Mixed"), QStringLiteral("Good"), QStringLiteral("Excellent") });
    bar.resize(426, bar.heightForWidth(426));
    bar.show();
    int top = -1;
    for (QWidget *button : bar.choices()) {
        QVERIFY2(top < 0 || button->y() == top, qPrintable(button->accessibleName()));
        top = button->y();
        QVERIFY2(button->width() >= qobject_cast<RatingButton *>(button)->tightWidth(),
            qPrintable(button->accessibleName()));
    }
}

void tst_scorecardlist::theKeysAreNamedWhereOneRates()
{
    auto *keys = m_page->findChild<QLabel *>(QStringLiteral("keysLabel"));
    QVERIFY(keys->isVisible());
    for (const char *named : { "1–", "0 not observed", "Ctrl+T", "Ctrl+Enter" })
        QVERIFY2(keys->text().contains(QString::fromUtf8(named)), qPrintable(keys->text()));
    const QStringList shortcuts = [this] {
        QStringList texts;
        for (const QAction *action : m_page->pageActions())
            texts.append(action->shortcut().toString());
        return texts;
    }();
    QCOMPARE(shortcuts, (QStringList{ QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+T") }));
}

void tst_scorecardlist::aMessageGoesWithItsCard()
{
    // A second card, of the interview a week ahead: it cannot be submitted yet.
    const auto later = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("test"), loop.interview, [&loop](Transaction &t) -> Status {
            auto interview = *t.get(loop.interview);
            interview.id = InterviewId(randomUuid());
            interview.startAt = interview.startAt.addDays(7);
            if (auto added = t.add(interview, candidateScope(loop.candidate)); !added)
                return added;
            auto card = *t.get(loop.anasCard);
            card.id = ScorecardId(randomUuid());
            card.interviewId = interview.id;
            card.dueAt = interview.endAt().addDays(1);
            return t.add(card, scorecardScope(card.id));
        });
    });
    QVERIFY(later);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("scorecardList"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    auto *messages = m_page->findChild<MessageBar *>();
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->text().startsWith(QStringLiteral("Still missing")));
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_VERIFY(!messages->isVisible());
}

void tst_scorecardlist::anEmptyListSaysWhose()
{
    auto *authors = m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"));
    QTRY_VERIFY(authors->findText(QStringLiteral("For Rita")) > 0);
    const int row = authors->findText(QStringLiteral("For Rita"));
    authors->setCurrentIndex(row);
    Q_EMIT authors->activated(row);
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY(said().contains(QStringLiteral("No scorecards for Rita.")));
}

void tst_scorecardlist::anAmendmentIsNamedInTheList()
{
    const auto amended = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }); !filled)
            return filled;
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted)
            return submitted;
        const auto amendment = s.scorecards.amend(loop.anasCard, QStringLiteral("A word was missing"));
        return amendment ? done() : Status(amendment.error());
    });
    QVERIFY(amended);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("scorecardList"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QStringList names;
    for (int row = 0; row < 2; ++row)
        names.append(list->model()->index(row, 0).data().toString());
    QVERIFY2(names.filter(QStringLiteral("amendment")).size() == 1, qPrintable(names.join(u';')));
}

QTEST_MAIN(tst_scorecardlist)
#include "tst_scorecardlist.moc"
