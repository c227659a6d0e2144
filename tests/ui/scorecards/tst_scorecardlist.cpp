// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scorecarddesk.h"
#include "ui/scorecards/interviewtimer.h"
#include "ui/scorecards/scorecarddelegate.h"
#include "ui/widgets/ratingbutton.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <QSemaphore>
#include <QThread>

#include <functional>

using namespace shortlist;

/// The page of the scorecards around the one that is written: its list, its keys, its time, what it says.
class tst_scorecardlist : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void theTimeBeginsFromTheListToo();
    void theTimeOutlivesTheProgram();
    void aTimeThatRunsIsKeptWhateverIsShown();
    void theTimesOfTheOldestCardsGo();
    void criteriaComeBeforeTheSummary();
    void fiveChoicesStandInOneRow();
    void inANarrowWindowNothingIsCutAtTheSide();
    void theKeysAreNamedWhereOneRates();
    void aMessageGoesWithItsCard();
    void anEmptyListSaysWhose();
    void anAmendmentIsNamedInTheListAndInItsFoot();
    void anAmendmentIsThrownAway();
    void eachCardTellsItsState();
    void whatIsSaidOfASubmissionGoesWhenItIsUndone();
    void aNameThatIsTypedFindsTheColleague();
    void aCardBeforeItsInterviewSaysFromWhenItIsSubmitted();
    void theTextOfAPdfStandsInTheKit();
    void whyAPdfHasNoTextStandsInTheKit();
    void readingAPdfEndsWithThePage();
    void noFileOfABlindCardIsRead();

private:
    /// As by the author herself, in the service: the page is told of it.
    bool submitted(bool amended);
    bool addPdf()
    {
        return bool(m_desk->ask([loop = m_desk->loop](Services &s) {
            return s.candidates.addFile(loop.candidate, FileKind::Resume, QStringLiteral("cora.pdf"), "%PDF-1.4");
        }));
    }
    QString resume()
    {
        const auto *text = m_page->findChild<QPlainTextEdit *>(QStringLiteral("resumeText"));
        return text ? text->toPlainText() : QString();
    }
    QString foot() { return m_page->findChild<QLabel *>(QStringLiteral("cardState"))->text(); }
};

void tst_scorecardlist::theTimeBeginsFromTheListToo()
{
    list()->setFocus();
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
    QVERIFY(showPage());
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

void tst_scorecardlist::inANarrowWindowNothingIsCutAtTheSide()
{
    QVERIFY(showPage({ 780, 600 })); // what a window of 880 leaves beside the navigation
    const auto *kit = m_page->findChild<QScrollArea *>(QStringLiteral("kitScroll"));
    const QString widths = QStringLiteral("%1 in %2").arg(kit->widget()->width()).arg(kit->viewport()->width());
    QVERIFY2(kit->widget()->width() <= kit->viewport()->width(), qPrintable(widths));
    QVERIFY(!kit->horizontalScrollBar()->isVisible());
    QCOMPARE(list()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(list()->visualRect(list()->model()->index(0, 0)).width() <= list()->viewport()->width());
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
    QCOMPARE(shortcuts,
        (QStringList{ QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+T"), QStringLiteral("Ctrl+Shift+A") }));
}

void tst_scorecardlist::aMessageGoesWithItsCard()
{
    QVERIFY(addCardAWeekAhead());
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(messages()->isVisible());
    QVERIFY(messages()->text().startsWith(QStringLiteral("Still missing")));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTRY_VERIFY(!messages()->isVisible());
}

void tst_scorecardlist::anEmptyListSaysWhose()
{
    auto *authors = m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"));
    QTRY_VERIFY(authors->findText(QStringLiteral("Rita, on their behalf")) > 0);
    const int row = authors->findText(QStringLiteral("Rita, on their behalf"));
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

bool tst_scorecardlist::submitted(bool amended)
{
    return bool(m_desk->ask([loop = m_desk->loop, amended](Services &s) -> Status {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }); !filled)
            return filled;
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted || !amended)
            return submitted;
        const auto amendment = s.scorecards.amend(loop.anasCard, QStringLiteral("A word was missing"));
        return amendment ? done() : Status(amendment.error());
    }));
}

void tst_scorecardlist::anAmendmentIsNamedInTheListAndInItsFoot()
{
    QVERIFY(submitted(true));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QStringList names;
    for (int row = 0; row < 2; ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    QVERIFY2(names.filter(QStringLiteral("amendment")).size() == 1, qPrintable(names.join(u';')));
    QTRY_VERIFY(foot().startsWith(QStringLiteral("Submitted"))); // the card that is amended was on show
    for (int row = 0; row < 2; ++row) {
        if (names.at(row).contains(QStringLiteral("amendment")))
            list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    QTRY_COMPARE(
        foot(), QStringLiteral("Amendment, not submitted · Changes nothing yet · revision 2: A word was missing"));
}

void tst_scorecardlist::anAmendmentIsThrownAway()
{
    QVERIFY(submitted(true));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    auto *discard = editor()->findChild<QPushButton *>(QStringLiteral("discardAmendmentButton"));
    QTRY_VERIFY(foot().startsWith(QStringLiteral("Submitted")));
    QVERIFY(!discard->isVisible());
    for (int row = 0; row < 2; ++row) {
        if (list()->model()->index(row, 0).data().toString().contains(QStringLiteral("amendment")))
            list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    QTRY_VERIFY(discard->isVisible());
    QVERIFY(foot().startsWith(QStringLiteral("Amendment")));
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Space);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(foot().startsWith(QStringLiteral("Submitted")));
    QVERIFY(!discard->isVisible());
}

void tst_scorecardlist::eachCardTellsItsState()
{
    const auto told = [this](int row) {
        return list()->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY(addCardAWeekAhead());
    QVERIFY2(told(0).startsWith(QStringLiteral("Engineer, Due ")), qPrintable(told(0)));
    QVERIFY2(told(1).startsWith(QStringLiteral("Engineer, Interview ")), qPrintable(told(1)));
    // In a narrow list what is painted is cut.
    const QString tip = list()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.endsWith(told(0).section(QStringLiteral(", "), 1)), qPrintable(tip));
    QVERIFY2(tip.startsWith(list()->model()->index(0, 0).data().toString() + u'\n'), qPrintable(tip));
    // The place of a zone that is not the computer's would be cut in its midst: it is in the tip alone.
    m_desk->settings.setTimeZoneOverride("Asia/Tokyo");
    const auto line = [this](bool shortly) {
        return ScorecardDelegate::stateLine(
            list()->model()->index(1, 0), m_desk->settings, m_desk->clock.nowUtc(), shortly);
    };
    QVERIFY2(line(false).contains(u'('), qPrintable(line(false)));
    QVERIFY2(!line(true).contains(u'('), qPrintable(line(true)));
    QVERIFY2(line(false).startsWith(line(true)), qPrintable(line(true)));
    QVERIFY(submitted(true));
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QStringList all;
    for (int row = 0; row < 3; ++row)
        all.append(told(row));
    QVERIFY2(all.contains(QStringLiteral("Engineer, Submitted")), qPrintable(all.join(u';')));
    QVERIFY2(all.contains(QStringLiteral("Engineer, Amendment, not submitted")), qPrintable(all.join(u';')));
}

void tst_scorecardlist::whatIsSaidOfASubmissionGoesWhenItIsUndone()
{
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        return test::fillCard(s, loop, loop.anasCard, { 3, 3 });
    }));
    m_page->activate(); // what is stored of a draft elsewhere does not come by itself
    QTRY_COMPARE(editor()->editedRatings().last().level, std::optional<int>(3));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(messages()->text().startsWith(QStringLiteral("Submitted and locked.")));
    QTRY_VERIFY(!editor()->view().editable);
    QVERIFY(messages()->isVisible());
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QTRY_VERIFY(editor()->view().editable);
    QTRY_VERIFY(!messages()->isVisible());
}

void tst_scorecardlist::aNameThatIsTypedFindsTheColleague()
{
    auto *authors = m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"));
    QTRY_VERIFY(authors->count() > 3);
    authors->setFocus();
    QTest::keyClicks(authors, QStringLiteral("Ri"));
    QCOMPARE(authors->currentText(), QStringLiteral("Rita, on their behalf"));
}

void tst_scorecardlist::aCardBeforeItsInterviewSaysFromWhenItIsSubmitted()
{
    QVERIFY(addCardAWeekAhead());
    QVERIFY(submitButton()->isEnabled());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTRY_VERIFY(!submitButton()->isEnabled());
    const QString why = submitButton()->toolTip();
    QVERIFY2(why.startsWith(QStringLiteral("The interview has not begun")), qPrintable(why));
    QCOMPARE(submitButton()->accessibleDescription(), why);
    // The toolbar's says so as well; it stays to be triggered, so that its key is answered.
    auto *action = m_page->findChild<QAction *>(QStringLiteral("submitAction"));
    QVERIFY2(action->toolTip().endsWith(why), qPrintable(action->toolTip()));
    QCOMPARE(action->statusTip(), why);
    QVERIFY(action->isEnabled());
    QVERIFY2(foot().contains(QStringLiteral("Can be submitted from ")), qPrintable(foot()));
    // The key says why, and signs nothing.
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(messages()->text(), why);
    QVERIFY(m_desk->prompter.asked.isEmpty());
    // It is written all the same, and goes once the interview begins.
    editor()->focusFirst();
    press(Qt::Key_2);
    QTRY_VERIFY(foot().startsWith(QStringLiteral("Draft saved")));
    QVERIFY2(foot().contains(QStringLiteral("Can be submitted from ")), qPrintable(foot()));
    m_desk->clock.advance(7 * 24 * 3600);
    m_page->activate();
    QTRY_VERIFY(submitButton()->isEnabled());
    QVERIFY(!submitButton()->toolTip().contains(QStringLiteral("not begun")));
    QVERIFY(submitButton()->accessibleDescription().isEmpty());
    QVERIFY2(action->toolTip().contains(QStringLiteral("Locks the scorecard")), qPrintable(action->toolTip()));
}

void tst_scorecardlist::theTextOfAPdfStandsInTheKit()
{
    QVERIFY(addPdf());
    QSemaphore read;
    QAtomicInt times = 0;
    m_page->setPdfReader([&](const QByteArray &bytes, const std::atomic<bool> &) -> Result<QString> {
        read.tryAcquire(1, 5000);
        ++times;
        return QStringLiteral("Built two queues, in %1").arg(QString::fromLatin1(bytes));
    });
    m_page->activate();
    QTRY_COMPARE(resume(), QStringLiteral("The text of “cora.pdf” is being read…"));
    // Nobody waits for it.
    editor()->focusFirst();
    press(Qt::Key_3);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    read.release(2);
    QTRY_COMPARE(resume(), QStringLiteral("Built two queues, in %PDF-1.4"));
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    QCOMPARE(editor()->editedRatings().first().level, std::optional<int>(3));
    m_page->activate();
    QTest::qWait(100);
    QCOMPARE(times.loadRelaxed(), 1);
}

void tst_scorecardlist::whyAPdfHasNoTextStandsInTheKit()
{
    QVERIFY(addPdf());
    m_page->setPdfReader([](const QByteArray &, const std::atomic<bool> &) -> Result<QString> {
        return Error{ Error::Code::Format, QStringLiteral("The PDF holds no text: it may be a scan.") };
    });
    m_page->activate();
    QTRY_COMPARE(resume(), QStringLiteral("The PDF holds no text: it may be a scan."));
}

void tst_scorecardlist::readingAPdfEndsWithThePage()
{
    QVERIFY(addPdf());
    QAtomicInt begun = 0;
    QAtomicInt ended = 0;
    m_page->setPdfReader([&](const QByteArray &, const std::atomic<bool> &cancelled) -> Result<QString> {
        ++begun;
        while (!cancelled)
            QThread::msleep(5);
        ++ended;
        return Error{ Error::Code::Cancelled, QStringLiteral("Stopped.") };
    });
    m_page->activate();
    QTRY_COMPARE(begun.loadRelaxed(), 1);
    m_page.reset();
    QCOMPARE(ended.loadRelaxed(), 1);
}

void tst_scorecardlist::noFileOfABlindCardIsRead()
{
    ResumeText texts(m_desk->gateway, nullptr);
    bool asked = false;
    texts.setReader([&asked](const QByteArray &, const std::atomic<bool> &) -> Result<QString> {
        asked = true;
        return QString();
    });
    ScorecardView view;
    CandidateFile file;
    file.kind = FileKind::Resume;
    file.name = QStringLiteral("cora.pdf");
    file.sha256 = QStringLiteral("ab");
    view.files.append(file);
    view.card.assessmentId = AssessmentId(randomUuid());
    QCOMPARE(texts.of(view), QString());
    QTest::qWait(50);
    QVERIFY(!asked);
}

QTEST_MAIN(tst_scorecardlist)
#include "tst_scorecardlist.moc"
