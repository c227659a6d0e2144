// SPDX-License-Identifier: GPL-3.0-or-later
// The candidates page in a real window, over a real file behind a real gateway, by keys and mouse.
#include "exchange/candidates/candidatefileformat.h"
#include "support/accessible.h"
#include "support/fakeprompter.h"
#include "support/opengateway.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/candidates/candidatespage.h"
#include "ui/candidates/contactspanel.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace shortlist;
using shortlist::test::HiringFixture;
using shortlist::test::OpenGateway;

namespace {

ImportedCandidate person(const QString &name, const QString &email, const QString &place = {})
{
    ImportedCandidate row;
    row.name = name;
    row.emails = QStringList{ email };
    row.place = place;
    row.headline = QStringLiteral("Engineer");
    return row;
}

void threePeople(HiringFixture &fixture)
{
    fixture.addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    const QList<ImportedCandidate> rows{ person(QStringLiteral("Ada Lovell"), QStringLiteral("ada@example.org"),
                                             QStringLiteral("London")),
        person(QStringLiteral("Bence Kovács"), QStringLiteral("bence@example.org"), QStringLiteral("Budapest")),
        person(QStringLiteral("Chiara Rossi"), QStringLiteral("chiara@example.org"), QStringLiteral("Rome")) };
    if (!fixture.services().candidates.importRows(rows, {}))
        qFatal("cannot add people");
}

} // namespace

class tst_candidatework : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatToDo();
    void typingNarrowsAndEscapeWidens();
    void noMatchOffersToClearTheFilter();
    void enterOpensAndEscapeGoesBack();
    void aCandidateIsAddedByKeysWithAnApplication();
    void anAddressSomebodyHasIsSaidInTheDialog();
    void headersOrder();
    void aTagGoesOnTheSelection();
    void notesAreWrittenWithControlEnter();
    void aNoteHalfWrittenWaitsForItsPerson();
    void filesAreAddedAndSavedAgain();
    void aFileIsImportedInOneStep();
    void columnsThatMeanSeveralThingsMustBeChosen();
    void whatIsExportedIsTheFileThatIsImported();
    void linksOfCandidatesLeadToTheWebOnly();
    void everythingHasAName();

private:
    struct Desk;
};

struct tst_candidatework::Desk {
    OpenGateway open;
    testing::FakePrompter prompter;
    QTemporaryDir dir;
    AppSettings settings{ dir.filePath(QStringLiteral("settings.ini")) };
    QWidget window;
    std::unique_ptr<CandidatesPage> page;

    explicit Desk(const std::function<void(HiringFixture &)> &fill = threePeople)
        : open(fill)
    {
        PageContext context{ open.gateway, prompter, settings, open.clock };
        context.candidateFiles = candidateCsvFormat();
        page = std::make_unique<CandidatesPage>(context);
        page->resize(1080, 700);
        page->show();
        page->activate();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not become active");
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView *table() const { return find<QTableView>("candidateTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column = 0) const { return table()->model()->index(row, column).data().toString(); }
    CandidateDetail *detail() const { return page->findChild<CandidateDetail *>(); }
    /// The dialog that is open; waits for it.
    QDialog *dialog() const
    {
        QDialog *found = nullptr;
        const bool there = test::comesTrue([&] {
            const auto dialogs = page->findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        if (!there)
            qFatal("no dialog opened");
        return found;
    }
    /// Leaves a picture where SHORTLIST_SHOTS says, for looking at it.
    static void shoot(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("SHORTLIST_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        widget->grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    int people()
    {
        return int(
            open.ask([](Services &services) { return services.context.queries.candidates.count({}); }).operator*());
    }
    bool undo()
    {
        return open.ask([](Services &services) { return services.history.undo(); }).ok();
    }
};

void tst_candidatework::anEmptyListSaysWhatToDo()
{
    Desk desk([](HiringFixture &) {});
    auto *button = desk.find<QPushButton>("addFirst");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!desk.table()->isVisible());
    QVERIFY(!desk.find<QAction>("tagAction")->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QDialog *dialog = desk.dialog();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("New candidate"));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void tst_candidatework::typingNarrowsAndEscapeWidens()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    QTRY_COMPARE(desk.cell(0), QStringLiteral("Ada Lovell"));
    QVERIFY(desk.page->focusFilter());
    auto *filter = desk.find<QLineEdit>("filterEdit");
    QTest::keyClicks(filter, QStringLiteral("kovacs buda"));
    QTRY_COMPARE(desk.rows(), 1);
    QTRY_COMPARE(desk.cell(0), QStringLiteral("Bence Kovács"));
    QCOMPARE(desk.page->statusText(), QStringLiteral("1 candidate(s)"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), 3);
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_VERIFY(desk.table()->hasFocus());
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1); // what is done next is about it
}

void tst_candidatework::noMatchOffersToClearTheFilter()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    QTest::keyClicks(desk.find<QLineEdit>("filterEdit"), QStringLiteral("nobody"));
    QTRY_COMPARE(desk.rows(), 0);
    QTRY_VERIFY(!desk.table()->isVisible());
    QPushButton *clear = nullptr;
    const auto states = desk.page->findChildren<EmptyState *>();
    for (EmptyState *state : states) {
        if (state->isVisible())
            clear = state->findChild<QPushButton *>();
    }
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(desk.rows(), 3);
    QTRY_VERIFY(desk.table()->isVisible());
}

void tst_candidatework::enterOpensAndEscapeGoesBack()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    QSignalSpy shown(desk.page.get(), &Page::entityShown);
    desk.table()->setFocus();
    desk.table()->selectRow(1);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Bence Kovács"));
    QVERIFY(desk.detail()->isVisible());
    QCOMPARE(desk.page->shownEntity(), desk.detail()->candidate().uuid());
    QVERIFY(shown.size() >= 1);
    auto *timeline = desk.find<QListView>("timelineList");
    QCOMPARE(timeline->model()->index(0, 0).data().toString(), QStringLiteral("Imported from a file"));
    QTest::keyClick(desk.detail(), Qt::Key_Escape);
    QTRY_VERIFY(desk.table()->isVisible());
    QVERIFY(desk.page->shownEntity().isNull());
    QCOMPARE(desk.table()->currentIndex().row(), 1);
}

void tst_candidatework::aCandidateIsAddedByKeysWithAnApplication()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    desk.trigger("newCandidateAction");
    QDialog *dialog = desk.dialog();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Dora Dahl"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("contactEdit1")), QStringLiteral("dora@"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problemLabel"));
    QVERIFY(problem->isVisible());
    Desk::shoot(dialog, "dialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("contactEdit1")), QStringLiteral("example.org"));
    auto *jobs = dialog->findChild<QComboBox *>(QStringLiteral("jobCombo"));
    QTRY_COMPARE(jobs->count(), 2);
    jobs->setCurrentIndex(1);
    auto *stages = dialog->findChild<QComboBox *>(QStringLiteral("stageCombo"));
    QCOMPARE(stages->count(), 2);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Dora Dahl"));
    QCOMPARE(desk.detail()->applications().size(), 1);
    QCOMPARE(desk.detail()->applications().first().stageName, QStringLiteral("Screening"));
    QCOMPARE(desk.people(), 4);
    QVERIFY(desk.undo());
    QCOMPARE(desk.people(), 3);
    // The person on screen is gone: the list is back.
    QTRY_VERIFY(desk.table()->isVisible());
}

void tst_candidatework::anAddressSomebodyHasIsSaidInTheDialog()
{
    Desk desk;
    desk.trigger("newCandidateAction");
    QDialog *dialog = desk.dialog();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Adas twin"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("contactEdit1")), QStringLiteral("ADA@example.org"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    const QPointer twoPeople = dialog->findChild<QAbstractButton *>(QStringLiteral("sameEmailCheck"));
    QVERIFY(twoPeople);
    QTRY_VERIFY(twoPeople && twoPeople->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("problemLabel"))->text().contains(QStringLiteral("Ada Lovell")));
    QTest::keyClick(twoPeople, Qt::Key_Space);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(desk.people(), 4);
}

void tst_candidatework::headersOrder()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->sortByColumn(2, Qt::AscendingOrder);
    QTRY_COMPARE(desk.cell(0), QStringLiteral("Bence Kovács"));
    desk.table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(desk.cell(0), QStringLiteral("Chiara Rossi"));
}

void tst_candidatework::aTagGoesOnTheSelection()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.page->statusText(), QStringLiteral("3 of 3 candidate(s) selected"));
    desk.trigger("openAction");
    QTRY_COMPARE(desk.page->statusText(), QString()); // of the list, which is not shown
    desk.page->showEntity({});
    QCOMPARE(desk.page->statusText(), QStringLiteral("3 of 3 candidate(s) selected"));
    desk.prompter.text = QStringLiteral("Go");
    desk.trigger("tagAction");
    QTRY_COMPARE(desk.cell(2, 5), QStringLiteral("Go"));
    Desk::shoot(desk.page.get(), "list");
    // The selection outlives the change.
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 3);
    auto *tags = desk.find<QComboBox>("tagFilter");
    QTRY_COMPARE(tags->count(), 2);
    QVERIFY(desk.undo());
    QTRY_COMPARE(desk.cell(2, 5), QString());
}

void tst_candidatework::notesAreWrittenWithControlEnter()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->selectRow(0);
    desk.trigger("openAction");
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Ada Lovell"));
    auto *note = desk.find<QPlainTextEdit>("noteEdit");
    auto *visibility = desk.find<QComboBox>("visibilityCombo");
    visibility->setCurrentIndex(int(Visibility::Private));
    QTest::keyClicks(note, QStringLiteral("<b>bold</b>"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note->toPlainText().isEmpty());
    const auto labels = [&] {
        QStringList texts;
        const auto all = desk.detail()->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts.append(label->text());
        return texts;
    };
    // What somebody wrote is text, never markup.
    QTRY_VERIFY(labels().contains(QStringLiteral("<b>bold</b>")));
    Desk::shoot(desk.page.get(), "detail");
    const auto all = desk.detail()->findChildren<QLabel *>();
    for (const QLabel *label : all)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void tst_candidatework::aNoteHalfWrittenWaitsForItsPerson()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->selectRow(0);
    desk.trigger("openAction");
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Ada Lovell"));
    const QUuid ada = desk.page->shownEntity();
    auto *note = desk.find<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(note, QStringLiteral("half a thou"));
    desk.page->showEntity({});
    desk.table()->selectRow(1);
    desk.trigger("openAction");
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Bence Kovács"));
    QVERIFY(note->toPlainText().isEmpty());
    desk.page->showEntity(ada);
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Ada Lovell"));
    QCOMPARE(note->toPlainText(), QStringLiteral("half a thou"));
}

void tst_candidatework::filesAreAddedAndSavedAgain()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    const QString path = desk.dir.filePath(QStringLiteral("Ada CV.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF something");
    file.close();
    desk.table()->selectRow(0);
    desk.trigger("openAction");
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Ada Lovell"));
    desk.prompter.path = path;
    QTest::mouseClick(desk.find<QPushButton>("addFileButton"), Qt::LeftButton);
    QTRY_VERIFY(desk.detail()->findChild<QToolButton *>(QStringLiteral("saveFileButton")));
    const QString copy = desk.dir.filePath(QStringLiteral("copy.pdf"));
    desk.prompter.path = copy;
    QTest::mouseClick(desk.find<QToolButton>("saveFileButton"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("%PDF something"));
}

void tst_candidatework::aFileIsImportedInOneStep()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    const QString path = desk.dir.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First Name,Last Name,Email,Phone\r\n"
               "Emi,Tanaka,emi@example.org,+81 3 1234 5678\r\n"
               "Ada,Lovell,ADA@example.org,\r\n"
               ",,nobody,\r\n");
    file.close();
    desk.prompter.path = path;
    desk.trigger("importAction");
    QDialog *dialog = desk.dialog();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseButton")), Qt::LeftButton);
    auto *columns = dialog->findChild<QTableWidget *>(QStringLiteral("columnsTable"));
    QCOMPARE(columns->rowCount(), 4);
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"));
    QTRY_VERIFY2(summary->text().startsWith(QStringLiteral("1 new")), qPrintable(summary->text()));
    auto *problems = dialog->findChild<QTableWidget *>(QStringLiteral("problemsTable"));
    Desk::shoot(dialog, "import");
    QVERIFY(problems->rowCount() >= 2);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("importButton"));
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(desk.rows(), 4);
    QCOMPARE(desk.people(), 4);
    QVERIFY(desk.undo());
    QTRY_COMPARE(desk.rows(), 3);
}

void tst_candidatework::columnsThatMeanSeveralThingsMustBeChosen()
{
    Desk desk;
    const QString path = desk.dir.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Email,Title\r\nEmi Tanaka,emi@example.org,Backend Engineer\r\n");
    file.close();
    desk.prompter.path = path;
    desk.trigger("importAction");
    QDialog *dialog = desk.dialog();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseButton")), Qt::LeftButton);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("importButton"));
    auto *title = dialog->findChild<QComboBox *>(QStringLiteral("meaningCombo2"));
    QVERIFY(title);
    QCOMPARE(title->currentData().toInt(), -1);
    QVERIFY(!run->isEnabled());
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Down);
    QTRY_VERIFY(run->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.page->findChild<QDialog *>());
}

void tst_candidatework::whatIsExportedIsTheFileThatIsImported()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    const QString path = desk.dir.filePath(QStringLiteral("out.csv"));
    desk.prompter.path = path;
    desk.trigger("exportAction");
    QTRY_VERIFY(QFile::exists(path));

    Desk other([](HiringFixture &) {});
    other.prompter.path = path;
    other.trigger("importAction");
    QDialog *dialog = other.dialog();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseButton")), Qt::LeftButton);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("importButton"));
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(other.rows(), 3);
    const auto everybody = [](Services &services) {
        const auto &queries = services.context.queries.candidates;
        return services.candidates.exportRows(*queries.ids(*queries.rows({})), {});
    };
    QCOMPARE(*other.open.ask(everybody), *desk.open.ask(everybody));
}

void tst_candidatework::linksOfCandidatesLeadToTheWebOnly()
{
    Contact link;
    link.kind = ContactKind::Link;
    link.text = QStringLiteral("example.org/ada");
    QCOMPARE(urlOf(link), QUrl(QStringLiteral("https://example.org/ada")));
    link.text = QStringLiteral("file:///etc/passwd");
    QVERIFY(urlOf(link).isEmpty());
    link.text = QStringLiteral("javascript:alert(1)");
    QVERIFY(urlOf(link).isEmpty() || urlOf(link).scheme() == QLatin1String("https"));
    Contact mail;
    mail.text = QStringLiteral("ada@example.org?cc=x");
    QCOMPARE(urlOf(mail).scheme(), QStringLiteral("mailto"));
    QVERIFY(urlOf(mail).query().isEmpty());
}

void tst_candidatework::everythingHasAName()
{
    Desk desk;
    QTRY_COMPARE(desk.rows(), 3);
    QCOMPARE(testing::unnamedFocusable(desk.page.get()).join(u','), QString());
    desk.table()->selectRow(0);
    desk.trigger("openAction");
    QTRY_COMPARE(desk.detail()->name(), QStringLiteral("Ada Lovell"));
    QCOMPARE(testing::unnamedFocusable(desk.page.get()).join(u','), QString());
    for (const char *action : { "newCandidateAction", "importAction", "applyAction" }) {
        desk.trigger(action);
        QDialog *dialog = desk.dialog();
        QCOMPARE(testing::unnamedFocusable(dialog).join(u','), QString());
        dialog->reject();
        QTRY_VERIFY(!desk.page->findChild<QDialog *>());
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool dark = qEnvironmentVariableIsSet("SHORTLIST_DARK");
    applyTheme(application, dark ? ThemeSetting::Dark : ThemeSetting::Light, Density::Comfortable);
    tst_candidatework test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_candidatework.moc"
