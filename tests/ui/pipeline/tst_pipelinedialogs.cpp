// SPDX-License-Identifier: GPL-3.0-or-later
// What the board asks in dialogs: ends, holds, short notice, assessments.
#include "service/settings/teamhours.h"
#include "support/accessible.h"
#include "support/pipelinedesk.h"
#include "ui/pipeline/holddialog.h"
#include "ui/pipeline/movedialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

using namespace shortlist;
using test::PipelineDesk;
using test::PipelineFixture;

class tst_pipelinedialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void decliningAsksForAReasonAndUndoBringsBack();
    void shortNoticeIsAskedInTheDialog();
    void holdResumeAndReopen();
    void whatIsMissingShrinksNoDialog();
    void anAssessmentIsSentTakenInAndGraded();
    void aFileThatTellsTheNameIsSaidAndReleased();
    void theAssessmentBeginsWhereItStandsWithTheTimeInForce();
    void aFileIsLookedThroughAgainByHand();

private:
    void openDesk() { desk = std::make_unique<PipelineDesk>(*m); }

    std::unique_ptr<PipelineFixture> m;
    std::unique_ptr<PipelineDesk> desk;
};

void tst_pipelinedialogs::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m = std::make_unique<PipelineFixture>();
}

void tst_pipelinedialogs::cleanup()
{
    desk.reset();
    m.reset();
}

void tst_pipelinedialogs::decliningAsksForAReasonAndUndoBringsBack()
{
    m->applied(QStringLiteral("Ada Weiß"));
    m->applied(QStringLiteral("Bea Sow"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    QSignalSpy changed(&desk->page, &Page::changed);
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_D);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
    auto *reasons = desk->part<QListWidget>(dialog, "reasonList");
    QVERIFY(reasons->count() > 3);
    for (int row = 0; row < reasons->count(); ++row)
        QVERIFY(!reasons->item(row)->text().contains(QStringLiteral("Changed their mind")));
    auto *ok = desk->part<QPushButton>(dialog, "okButton");
    const QSize size = dialog->size();
    const QSize room = reasons->size();
    QTest::mouseClick(ok, Qt::LeftButton); // no reason yet: said beside the list, not in a box
    auto *problems = desk->part<MessageBar>(dialog, "problems");
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->kind(), MessageBar::Kind::Error);
    QCOMPARE(problems->text(), QStringLiteral("Choose a reason first."));
    // What is said takes no room from the reasons.
    QTRY_VERIFY(reasons->height() >= room.height());
    QVERIFY(dialog->width() >= size.width() && dialog->height() >= size.height());
    QVERIFY(reasons->width() >= room.width() && !reasons->horizontalScrollBar()->isVisible());
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Down);
    QVERIFY(!problems->isVisible());
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(desk->noDialog());
    QTRY_COMPARE(desk->cards(0), 1);
    QCOMPARE(desk->name(0, 0), QStringLiteral("Bea Sow"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().toString().contains(QStringLiteral("Ada Weiß")));
    QVERIFY(desk->run([](Services &services) { return services.history.undo(); }));
    QTRY_COMPARE(desk->cards(0), 2);
}

void tst_pipelinedialogs::shortNoticeIsAskedInTheDialog()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    const InterviewId soon = m->book(ada, m->stages.at(0), 3, { m->people.at(1) });
    openDesk();
    QVERIFY(desk->run([](Services &services) { return services.settings.setHours(noticeHours(), 72); }));
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_D);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    desk->part<QListWidget>(dialog, "reasonList")->setCurrentRow(0);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QTRY_VERIFY(desk->part<QWidget>(dialog, "noticeBox")->isVisible());
    // By the team's own notice.
    const QString title = desk->part<QGroupBox>(dialog, "noticeBox")->title();
    QVERIFY2(title.startsWith(QStringLiteral("An interview begins in less than 72 hour")), qPrintable(title));
    // All of the sentence can be read.
    const auto *said = desk->part<QLabel>(dialog, "messageText");
    QTRY_VERIFY(said->isVisible() && said->text().size() > 80);
    QTRY_VERIFY2(said->height() >= said->heightForWidth(said->width()),
        qPrintable(QStringLiteral("%1 of %2").arg(said->height()).arg(said->heightForWidth(said->width()))));
    desk->part<QRadioButton>(dialog, "keepButton")->click();
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    InterviewState state{};
    QVERIFY(desk->run([&](Services &services) -> Status {
        state = services.context.workspace.get(soon)->state;
        return done();
    }));
    QCOMPARE(state, InterviewState::Confirmed);
}

void tst_pipelinedialogs::holdResumeAndReopen()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_H);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QTRY_VERIFY(desk->part<QLabel>(dialog, "problemLabel")->isVisible());
    QTest::keyClicks(desk->part<QPlainTextEdit>(dialog, "reasonEdit"), QStringLiteral("budget"));
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    auto *empty = desk->page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());

    auto *filter = desk->page.findChild<QComboBox *>(QStringLiteral("stateCombo"));
    filter->setCurrentIndex(1);
    QTRY_VERIFY(desk->cards(0) == 1 && desk->list(0)->isVisible());
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    auto *resume = desk->page.findChild<QAction *>(QStringLiteral("resumeAction"));
    QVERIFY(resume->isEnabled());
    QVERIFY(desk->list(0)->hasFocus());
    QTest::keyClick(desk->list(0), Qt::Key_R);
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(0);
    QTRY_COMPARE(desk->cards(0), 1);
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));

    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_W);
    dialog = desk->dialog();
    QVERIFY(dialog);
    desk->part<QListWidget>(dialog, "reasonList")->setCurrentRow(0);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(2);
    QTRY_VERIFY(desk->cards(0) == 1 && desk->list(0)->isVisible() && !desk->name(0, 0).isEmpty());
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_O);
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(0);
    QTRY_COMPARE(desk->cards(0), 1);
}

void tst_pipelinedialogs::whatIsMissingShrinksNoDialog()
{
    HoldDialog hold(QStringLiteral("Ada Weiß"), QDate(2030, 1, 7));
    hold.resize(620, 420);
    hold.show();
    QVERIFY(QTest::qWaitForWindowExposed(&hold));
    auto *reason = hold.findChild<QPlainTextEdit *>(QStringLiteral("reasonEdit"));
    const int before = reason->height();
    const Error missing{ Error::Code::Invalid, QStringLiteral("Say what it waits for."),
        QStringLiteral("Enter a reason: it stands on the card until it goes on."), {}, QStringLiteral("hold.reason") };
    for (int twice = 0; twice < 2; ++twice) {
        hold.complain(missing);
        QTRY_VERIFY(hold.findChild<QLabel *>(QStringLiteral("problemLabel"))->isVisible());
        QCOMPARE(hold.width(), 620);
        QVERIFY2(hold.height() >= 420, qPrintable(QString::number(hold.height())));
        QVERIFY2(reason->height() >= before, qPrintable(QString::number(reason->height())));
    }
    const int grown = hold.height();
    hold.complain(missing);
    QCOMPARE(hold.height(), grown); // once is enough

    QList<BoardColumn> columns(3);
    for (int i = 0; i < 3; ++i)
        columns[i].name = QStringLiteral("Stage %1").arg(i);
    MoveDialog move(QStringLiteral("Ada Weiß"), columns, 0, 1);
    move.show();
    QVERIFY(QTest::qWaitForWindowExposed(&move));
    move.resize(620, move.height() + 10);
    const int small = move.height();
    move.complain({ Error::Code::NeedsReason, QStringLiteral("A scorecard is missing."),
        QStringLiteral("Wait, or waive."), {}, QStringLiteral("move.needsWaiver") });
    auto *waiver = move.findChild<QPlainTextEdit *>(QStringLiteral("waiverEdit"));
    QTRY_VERIFY(waiver->isVisible());
    QCOMPARE(move.width(), 620);
    QVERIFY(move.height() > small);
    QVERIFY2(
        waiver->height() >= 3 * waiver->fontMetrics().lineSpacing(), qPrintable(QString::number(waiver->height())));
    // A reason of many lines is shown to its end, also where a window manager gives no more than the least.
    move.resize(1, 1);
    QString many;
    for (int i = 0; i < 12; ++i)
        many += QStringLiteral("Interviewer %1 has not submitted the scorecard of the technical interview. ").arg(i);
    move.complain(
        { Error::Code::NeedsReason, many, QStringLiteral("Wait, or waive."), {}, QStringLiteral("move.needsWaiver") });
    move.resize(1, 1);
    const auto *problem = move.findChild<QLabel *>(QStringLiteral("problemLabel"));
    QTRY_VERIFY2(problem->height() >= problem->heightForWidth(problem->width()),
        qPrintable(QStringLiteral("%1 of %2").arg(problem->height()).arg(problem->heightForWidth(problem->width()))));
    QVERIFY(move.height() <= 800);
    move.resize(620, move.height());
    const int tall = move.height();
    move.findChild<QComboBox *>(QStringLiteral("stageCombo"))->setCurrentIndex(1);
    QTRY_VERIFY(!waiver->isVisible());
    QCOMPARE(move.size(), QSize(620, tall));
}

void tst_pipelinedialogs::anAssessmentIsSentTakenInAndGraded()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_A);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    auto *state = desk->part<QLabel>(dialog, "stateLabel");
    QTRY_COMPARE(state->text(), QStringLiteral("To be sent"));
    const QString code = desk->part<QLabel>(dialog, "codeLabel")->text();
    QCOMPARE(code.size(), 9);
    QVERIFY2(testing::unnamedFocusable(dialog).isEmpty(),
        qPrintable(testing::unnamedFocusable(dialog).join(QLatin1Char(','))));
    desk->part<QPushButton>(dialog, "sendButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("Waiting for answers"));
    auto *answers = desk->part<QPlainTextEdit>(dialog, "answersEdit");
    QTest::keyClicks(answers, QStringLiteral("Queues. Ada."));
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("To be graded"));
    const auto *trace = desk->part<QLabel>(dialog, "answersTraceLabel");
    auto *release = desk->part<QPushButton>(dialog, "releaseAnswersButton");
    QTRY_VERIFY(release->isVisible());
    QCOMPARE(trace->text(), QStringLiteral("“Ada” in the text tells whose it is. Graders cannot read it until that is "
                                           "taken out or you say why they may."));
    desk->prompter.text = QStringLiteral("A language is called so");
    release->click();
    QTRY_VERIFY(!release->isVisible());
    QCOMPARE(trace->text(), QStringLiteral("“Ada” in the text tells whose it is."));
    answers->setPlainText(QStringLiteral("Queues."));
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_VERIFY(!trace->isVisible());

    auto *graders = desk->part<QListWidget>(dialog, "graderList");
    QCOMPARE(graders->count(), 4);
    graders->item(1)->setCheckState(Qt::Checked);
    desk->prompter.text = QStringLiteral("The other one is ill");
    desk->part<QPushButton>(dialog, "gradersButton")->click();
    QTRY_VERIFY(desk->prompter.asked.contains(QStringLiteral("Graders"))); // one alone takes a reason
    QVERIFY2(
        desk->prompter.lastQuestion.contains(QStringLiteral("two are asked")), qPrintable(desk->prompter.lastQuestion));
    // Who was chosen stands first: it is a long list.
    QTRY_VERIFY(graders->item(0)->text().contains(QStringLiteral("Draft")));
    QCOMPARE(graders->item(0)->checkState(), Qt::Checked);
    QCOMPARE(graders->item(1)->checkState(), Qt::Unchecked);

    GraderView view;
    QVERIFY(desk->run([&](Services &services) -> Status {
        const auto found = services.assessments.graderView(code.toLower());
        if (!found)
            return found.error();
        view = *found;
        return done();
    }));
    QCOMPARE(view.answers, QStringLiteral("Queues."));
    QCOMPARE(view.stageName, QStringLiteral("Assessment"));
    dialog->reject();
}

void tst_pipelinedialogs::aFileThatTellsTheNameIsSaidAndReleased()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QVERIFY(desk->run([](Services &services) -> Status {
        services.files().setLooker([](const QByteArray &bytes, const QString &) {
            return FileLook{ { { QStringLiteral("the property “Author”"), QString::fromUtf8(bytes) } }, {}, {} };
        });
        return done();
    }));
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_A);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    auto *state = desk->part<QLabel>(dialog, "stateLabel");
    QTRY_COMPARE(state->text(), QStringLiteral("To be sent"));
    desk->part<QPushButton>(dialog, "sendButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("Waiting for answers"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("weiss.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Ada Weiss") > 0);
    file.close();
    desk->prompter.path = file.fileName();
    desk->part<QPushButton>(dialog, "fileButton")->click();
    // Before it is taken in one hears what is in it.
    auto *traces = desk->part<QLabel>(dialog, "traceLabel");
    QTRY_VERIFY(traces->isVisible());
    QVERIFY2(traces->text().contains(QStringLiteral("The file name has “weiss”")), qPrintable(traces->text()));
    // One that cannot be read is not taken for the one before.
    auto *label = desk->part<QLabel>(dialog, "fileLabel");
    auto *problem = desk->part<QLabel>(dialog, "problemLabel");
    desk->prompter.path = folder.filePath(QStringLiteral("none.pdf"));
    desk->part<QPushButton>(dialog, "fileButton")->click();
    QVERIFY(problem->isVisible() && label->text().isEmpty() && !traces->isVisible());
    // What is taken in is what was chosen, wherever the file is by then.
    desk->prompter.path = file.fileName();
    desk->part<QPushButton>(dialog, "fileButton")->click();
    QVERIFY(!problem->isVisible());
    QCOMPARE(label->text(), QStringLiteral("weiss.pdf"));
    QTRY_VERIFY(traces->isVisible());
    QVERIFY(file.remove());
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("To be graded"));
    auto *release = desk->part<QPushButton>(dialog, "releaseButton");
    QTRY_VERIFY(release->isVisible());
    QVERIFY2(traces->text().contains(QStringLiteral("Graders cannot open it")), qPrintable(traces->text()));
    desk->prompter.text = QStringLiteral("Nobody else is to be had");
    release->click();
    QTRY_VERIFY(!release->isVisible());
    dialog->reject();
}

void tst_pipelinedialogs::theAssessmentBeginsWhereItStandsWithTheTimeInForce()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    const auto reopened = [this](QDialog *before) {
        if (before)
            before->reject();
        if (!desk->noDialog())
            return static_cast<QDialog *>(nullptr);
        desk->choose(0, 0);
        QTest::keyClick(desk->list(0), Qt::Key_A);
        return desk->dialog();
    };
    QDialog *dialog = reopened(nullptr);
    QVERIFY(dialog);
    QTRY_VERIFY(desk->part<QDateTimeEdit>(dialog, "dueEdit")->hasFocus());
    QVERIFY(desk->part<QPushButton>(dialog, "sendButton")->isDefault());
    QVERIFY(!desk->part<QPushButton>(dialog, "copyButton")->isDefault());
    const QDateTime due(QDate(2030, 3, 4), QTime(12, 30), Qt::UTC);
    desk->part<QDateTimeEdit>(dialog, "dueEdit")->setDateTime(due);
    desk->part<QSpinBox>(dialog, "graceSpin")->setValue(7);
    desk->part<QPushButton>(dialog, "sendButton")->click();
    QTRY_COMPARE(desk->part<QLabel>(dialog, "stateLabel")->text(), QStringLiteral("Waiting for answers"));
    dialog = reopened(dialog);
    QVERIFY(dialog);
    auto *answers = desk->part<QPlainTextEdit>(dialog, "answersEdit");
    QTRY_VERIFY(answers->hasFocus());
    QCOMPARE(desk->part<QDateTimeEdit>(dialog, "dueEdit")->dateTime().toString(Qt::ISODate), due.toString(Qt::ISODate));
    QCOMPARE(desk->part<QSpinBox>(dialog, "graceSpin")->value(), 7);
    QTest::keyClicks(answers, QStringLiteral("Queues."));
    auto *keep = desk->part<QPushButton>(dialog, "receiveButton");
    keep->click();
    // Nothing to keep: it says so.
    QTRY_COMPARE(keep->text(), QStringLiteral("&Keep this text"));
    QVERIFY(!keep->isEnabled() && keep->toolTip() == QStringLiteral("The text is as it was kept."));
    answers->setPlainText(QStringLiteral("Queues, and trees."));
    QVERIFY(keep->isEnabled() && keep->toolTip().isEmpty());
    dialog = reopened(dialog);
    QVERIFY(dialog);
    QTRY_VERIFY(desk->part<QListWidget>(dialog, "graderList")->hasFocus());
    QVERIFY(desk->part<QPushButton>(dialog, "gradersButton")->isDefault());
    dialog->reject();
}

void tst_pipelinedialogs::aFileIsLookedThroughAgainByHand()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    auto looks = std::make_shared<std::atomic<int>>(0);
    QVERIFY(desk->run([looks](Services &services) -> Status {
        services.files().setLooker([looks](const QByteArray &, const QString &) {
            return ++*looks < 3 ? FileLook{ {}, {}, QStringLiteral("it takes too long."), false, true }
                                : FileLook{ {}, {}, QStringLiteral("it is a picture.") };
        });
        return done();
    }));
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_A);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    auto *state = desk->part<QLabel>(dialog, "stateLabel");
    QTRY_COMPARE(state->text(), QStringLiteral("To be sent"));
    desk->part<QPushButton>(dialog, "sendButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("Waiting for answers"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("answers.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Queues") > 0);
    file.close();
    desk->prompter.path = file.fileName();
    desk->part<QPushButton>(dialog, "fileButton")->click();
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("To be graded"));
    auto *again = desk->part<QPushButton>(dialog, "lookAgainButton");
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(looks->load(), 1); // what was found before it was taken in is known
    again->click();
    QTRY_COMPARE(looks->load(), 2);
    QTRY_VERIFY(again->isVisible());
    again->click();
    QTRY_VERIFY(!again->isVisible()); // it would be a picture again
    QVERIFY(desk->part<QLabel>(dialog, "traceLabel")->text().contains(QStringLiteral("it is a picture.")));
    QCOMPARE(looks->load(), 3);
    dialog->reject();
}

QTEST_MAIN(tst_pipelinedialogs)
#include "tst_pipelinedialogs.moc"
