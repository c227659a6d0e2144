// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "exchange/jobs/jobpagereader.h"
#include "models/jobs/stagetablemodel.h"
#include "support/accessible.h"
#include "support/uifixture.h"
#include "ui/jobs/importreviewdialog.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/openingdialog.h"
#include "ui/jobs/planmovedialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace shortlist;
using shortlist::testing::UiFixture;

namespace {

const QByteArray kPage = "# Site Engineer\n\n"
                         "## Responsibilities\n\n- Keep it running\n- Make it fast\n\n"
                         "## Requirements\n\n- Knows Linux\n\n"
                         "## Hiring process\n\n"
                         "- Candidates take a 30 minute screening call with a Recruiter.\n"
                         "- Next is a 90 minute technical interview with a Site Engineer or an Engineering Manager.\n"
                         "- Candidates then meet the team.\n";

} // namespace

class tst_jobspage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutJobsItSaysWhatToDo();
    void theTemplateOpensAsAJob();
    void stagesAreWrittenWithTheKeyboardAlone();
    void whatKeysComeByInAListIsNotChosen();
    void whatCannotBeIsToldAndTakenBack();
    void aPlanInUseOffersANewVersionAndMovesOnlyTheChosen();
    void linesAreAddedMovedAndRemoved();
    void openingsAreAddedAndClosed();
    void aPartOfANameIsEnoughWhenOnlyOneHasIt();
    void aPageIsReviewedBeforeItIsSaved();
    void aFileThatIsNoPageIsExplained();
    void aRetiredRubricCanBeChosenAgain();
    void aTabChosenByMouseHasTheKeyboardInItsTable();
    void everythingHasAName();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    void trigger(const char *name) { action(name)->trigger(); }
    /// Makes the template's job and opens one of its tabs.
    void openTemplate(int tab);
    QStringList column(const char *table, int column);
    JobView stored();

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<JobsPage> m_page;
};

void tst_jobspage::init()
{
    m_page.reset();
    m_ui = std::make_unique<UiFixture>();
    QVERIFY(m_ui->open());
    PageContext context = m_ui->context();
    context.readJobPage = &readJobPage;
    m_page = std::make_unique<JobsPage>(context);
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

QStringList tst_jobspage::column(const char *table, int column)
{
    const auto *model = find<QAbstractItemView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

JobView tst_jobspage::stored()
{
    return m_ui->ask([id = JobId(m_page->shownEntity())](Services &services) {
        const auto view = services.jobs.load(id);
        return view ? *view : JobView();
    });
}

void tst_jobspage::openTemplate(int tab)
{
    trigger("newFromTemplateAction");
    QTRY_VERIFY(!m_page->shownEntity().isNull());
    find<QTabWidget>("jobTabs")->setCurrentIndex(tab);
    QTRY_COMPARE(find<QAbstractItemView>("stageTable")->model()->rowCount(), 6);
}

void tst_jobspage::withoutJobsItSaysWhatToDo()
{
    QTRY_VERIFY(find<EmptyState>("jobsEmpty")->isVisible());
    QVERIFY(m_page->statusText().startsWith(QStringLiteral("0 job")));
    m_ui->shot(m_page.get(), "jobs-empty");
    m_ui->prompter.text = QStringLiteral("Cook");
    trigger("newJobAction");
    QTRY_VERIFY(!m_page->shownEntity().isNull());
    QTRY_COMPARE(find<QLineEdit>("jobTitleEdit")->text(), QStringLiteral("Cook"));
    QTest::mouseClick(find<QPushButton>("allJobsButton"), Qt::LeftButton);
    QVERIFY(m_page->shownEntity().isNull());
    QTRY_COMPARE(column("jobTable", 0), QStringList{ QStringLiteral("Cook") });
    find<QTableView>("jobTable")->setFocus();
    QTest::keyClick(find<QTableView>("jobTable"), Qt::Key_Return);
    QVERIFY(!m_page->shownEntity().isNull());
}

void tst_jobspage::theTemplateOpensAsAJob()
{
    openTemplate(0);
    QTRY_COMPARE(find<QLineEdit>("jobTitleEdit")->text(), QStringLiteral("Associate Backend Engineer"));
    QCOMPARE(find<QSpinBox>("jobGradeSpin")->value(), 5);
    QCOMPARE(column("requirementTable", 0).size(), 14);
    m_ui->shot(m_page.get(), "jobs-overview");
    find<QLineEdit>("jobTitleEdit")->setFocus();
    find<QLineEdit>("jobTitleEdit")->selectAll();
    QTest::keyClicks(find<QLineEdit>("jobTitleEdit"), QStringLiteral("Junior"));
    QTest::keyClick(find<QLineEdit>("jobTitleEdit"), Qt::Key_Tab);
    QTRY_COMPARE(stored().job.title, QStringLiteral("Junior"));
    m_ui->undo();
    QTRY_COMPARE(find<QLineEdit>("jobTitleEdit")->text(), QStringLiteral("Associate Backend Engineer"));
}

void tst_jobspage::whatKeysComeByInAListIsNotChosen()
{
    openTemplate(1);
    auto *table = find<RowTable>("stageTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, StageTableModel::Name));
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // walks on, with the list closed
    QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QPointer<QComboBox> list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    const StageKind before = stored().currentPlan()->stages.at(2).kind;
    const int there = list->currentIndex();
    QVERIFY(there + 2 < list->count());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->currentIndex(), there + 2);
    QCOMPARE(stored().currentPlan()->stages.at(2).kind, before);
    const auto chosen = StageKind(list->currentData().toInt());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(stored().currentPlan()->stages.at(2).kind, chosen);
    QVERIFY(chosen != before);
}

void tst_jobspage::stagesAreWrittenWithTheKeyboardAlone()
{
    openTemplate(1);
    auto *table = find<RowTable>("stageTable");
    m_ui->shot(m_page.get(), "jobs-plan");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, StageTableModel::Name));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 7);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QCOMPARE(table->currentIndex().row(), 3);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Peer interview"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QVERIFY2(!QApplication::activePopupWidget(), "walking through opens no list");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(table->currentIndex().column(), int(StageTableModel::Minutes));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("45-60"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored().currentPlan()->stages.at(3).minutesMax, std::optional<int>(60));
    QCOMPARE(stored().currentPlan()->stages.at(3).name, QStringLiteral("Peer interview"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(stored().currentPlan()->stages.at(2).name, QStringLiteral("Peer interview"));
    QTRY_COMPARE(table->currentIndex().row(), 2);
    table->setCurrentIndex(table->model()->index(2, StageTableModel::Titles));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("peer and Backend Engineer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(stored().currentPlan()->stages.at(2).panel);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    m_ui->undo();
    QTRY_COMPARE(table->model()->rowCount(), 7);
}

void tst_jobspage::whatCannotBeIsToldAndTakenBack()
{
    openTemplate(1);
    auto *table = find<RowTable>("stageTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, StageTableModel::Minutes));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("soon"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_ui->said(m_page.get()).contains(QStringLiteral("soon")));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("30 min"));
    table->setCurrentIndex(table->model()->index(5, StageTableModel::Name));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(m_ui->said(m_page.get()).contains(QStringLiteral("offer")));
    QCOMPARE(table->model()->index(5, StageTableModel::Name).data().toString(), QStringLiteral("Offer"));
}

void tst_jobspage::aPlanInUseOffersANewVersionAndMovesOnlyTheChosen()
{
    openTemplate(1);
    const JobView view = stored();
    const auto apply = [this, &view](const QString &name, int stage) {
        return m_ui->ask([name, view, stage](Services &services) {
            Candidate candidate;
            candidate.id = CandidateId(randomUuid());
            candidate.name = name;
            Application application;
            application.id = ApplicationId(timedUuid(services.context.clock.nowUtc()));
            application.candidateId = candidate.id;
            application.jobId = view.job.id;
            application.planId = view.currentPlan()->plan.id;
            application.stageId = view.currentPlan()->stages.at(stage).id;
            application.appliedAt = application.enteredStageAt = candidate.createdAt = services.context.clock.nowUtc();
            const auto done = services.commands().run(
                QStringLiteral("application.apply"), application.id, [&](Transaction &transaction) -> Status {
                    if (auto added = transaction.add(candidate, candidateScope(candidate.id)); !added)
                        return added;
                    return transaction.add(application, candidateScope(candidate.id));
                });
            return done ? application.id : ApplicationId();
        });
    };
    const ApplicationId ada = apply(QStringLiteral("Ada"), 1);
    const ApplicationId bea = apply(QStringLiteral("Bea"), 3);
    QTRY_VERIFY(!action("addStageAction")->isEnabled());
    auto *table = find<RowTable>("stageTable");
    QVERIFY(!(table->model()->index(0, StageTableModel::Name).flags() & Qt::ItemIsEditable));
    m_ui->shot(m_page.get(), "jobs-plan-frozen");
    trigger("newPlanVersionAction");
    QTRY_VERIFY(action("addStageAction")->isEnabled());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, StageTableModel::Name));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    trigger("publishPlanAction");
    QTRY_VERIFY(m_page->findChild<PlanMoveDialog *>());
    auto *dialog = m_page->findChild<PlanMoveDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    m_ui->shot(dialog, "jobs-planmove");
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    auto *applications = dialog->findChild<QTableWidget *>(QStringLiteral("applicationTable"));
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(applications->rowCount(), 2);
    QVERIFY2(!ok->isEnabled(), "nobody is moved without being chosen");
    applications->item(1, 0)->setCheckState(Qt::Checked); // Bea, whose stage is gone
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    auto *combo = dialog->findChild<QComboBox *>(QStringLiteral("stageCombo1"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::mouseClick(ok, Qt::LeftButton);
    const HiringPlanId now = [this] { return stored().currentPlan()->plan.id; }();
    const auto planOf = [this](const ApplicationId &id) {
        return m_ui->ask([id](Services &services) {
            const auto application = services.context.workspace.get(id);
            return application ? application->planId : HiringPlanId();
        });
    };
    QTRY_COMPARE(planOf(bea), now);
    QVERIFY(planOf(ada) != now);
    // Whoever decides on none of them is told whom to ask, and chooses nothing first.
    m_ui->ask([job = view.job.id](Services &services) {
        Person hugo;
        hugo.name = QStringLiteral("Hugo");
        Person ida;
        ida.name = QStringLiteral("Ida");
        OpeningText text;
        text.hiringManagerId = *services.people.add(hugo);
        services.session().person = *services.people.add(ida);
        return services.jobs.addOpenings(job, 1, text).ok();
    });
    QTRY_VERIFY(!m_page->findChild<PlanMoveDialog *>());
    trigger("moveApplicationsAction");
    QTRY_VERIFY2(m_ui->said(m_page.get()).contains(QStringLiteral("Hugo")), qPrintable(m_ui->said(m_page.get())));
    QVERIFY(!m_page->findChild<PlanMoveDialog *>());
}

void tst_jobspage::linesAreAddedMovedAndRemoved()
{
    openTemplate(0);
    auto *table = find<RowTable>("nice_to_haveTable");
    QTRY_COMPARE(table->model()->rowCount(), 9);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Plays the oboe"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored().pointsOf(PointKind::NiceToHave).value(1).text, QStringLiteral("Plays the oboe"));
    QTRY_COMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored().pointsOf(PointKind::NiceToHave).value(2).text, QStringLiteral("Plays the oboe"));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 9);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), 9);
}

void tst_jobspage::openingsAreAddedAndClosed()
{
    openTemplate(2);
    m_ui->shot(m_page.get(), "jobs-openings-empty");
    trigger("addOpeningsAction");
    QTRY_VERIFY(m_page->findChild<OpeningDialog *>());
    auto *dialog = m_page->findChild<OpeningDialog *>();
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    QTest::keyClicks(dialog->findChild<QSpinBox *>(QStringLiteral("countSpin")), QStringLiteral("3"));
    dialog->findChild<QComboBox *>(QStringLiteral("specialtyCombo"))->setCurrentIndex(2);
    m_ui->shot(dialog, "jobs-opening-dialog");
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(column("openingTable", 0),
        QStringList({ QStringLiteral("1001-1"), QStringLiteral("1001-2"), QStringLiteral("1001-3") }));
    trigger("holdOpeningAction");
    QTRY_COMPARE(stored().openings.first().opening.state, OpeningState::OnHold);
    QTRY_VERIFY(action("reopenOpeningAction")->isEnabled());
    m_ui->prompter.text = QStringLiteral("No budget");
    trigger("closeOpeningAction");
    QTRY_COMPARE(stored().openings.first().opening.closeReason, QStringLiteral("No budget"));
    m_ui->shot(m_page.get(), "jobs-openings");
}

void tst_jobspage::aPartOfANameIsEnoughWhenOnlyOneHasIt()
{
    QList<Person> people;
    for (const char16_t *name : { u"Mia Manager", u"Rita Recruiter", u"Rita Reader" }) {
        Person person;
        person.id = PersonId(randomUuid());
        person.name = QString::fromUtf16(name);
        people.append(person);
    }
    OpeningDialog dialog(JobView{}, people, QDate(2026, 11, 23), std::nullopt);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto type = [&dialog](const char *box, const QString &text) {
        auto *edit = dialog.findChild<QComboBox *>(QLatin1String(box))->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        edit->completer()->popup()->hide(); // it gets the key first, and does just that
        QTest::keyClick(edit, Qt::Key_Tab);
    };
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problemLabel"));
    type("managerCombo", QStringLiteral("mia"));
    QCOMPARE(dialog.text().hiringManagerId, people.at(0).id);
    type("recruiterCombo", QStringLiteral("rita"));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("2")), qPrintable(problem->text()));
    type("recruiterCombo", QStringLiteral("nobody at all"));
    dialog.accept();
    QVERIFY2(problem->text().startsWith(QStringLiteral("Nobody")), qPrintable(problem->text()));
    type("recruiterCombo", QStringLiteral("rita rea"));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.text().recruiterId, people.at(2).id);
}

void tst_jobspage::aPageIsReviewedBeforeItIsSaved()
{
    m_ui->prompter.path = m_ui->write(QStringLiteral("page.md"), kPage);
    trigger("importPageAction");
    QTRY_VERIFY(m_page->findChild<ImportReviewDialog *>());
    auto *dialog = m_page->findChild<ImportReviewDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("titleEdit"))->text(), QStringLiteral("Site Engineer"));
    auto *table = dialog->findChild<RowTable *>(QStringLiteral("reviewStageTable"));
    QVERIFY(table->model()->rowCount() >= 3);
    m_ui->shot(dialog, "jobs-import");
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
    QVERIFY(!save->isDefault()); // Enter ends the writing in a cell
    const auto *stages = static_cast<StageTableModel *>(table->model());
    QVERIFY2(stages->unseen() > 0, "the page leaves something unsure");
    QVERIFY(!save->isEnabled());
    while (stages->unseen() > 0)
        QTest::keyClick(dialog, Qt::Key_F8);
    QVERIFY(save->isEnabled());
    QVERIFY2(m_ui->ask([](Services &services) { return services.jobs.list()->isEmpty(); }), "nothing is saved yet");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, StageTableModel::Minutes));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!m_page->shownEntity().isNull());
    const JobView view = stored();
    QCOMPARE(view.job.title, QStringLiteral("Site Engineer"));
    QCOMPARE(view.currentPlan()->stages.first().minutesMin, std::optional<int>(25));
    QCOMPARE(view.pointsOf(PointKind::Responsibility).size(), 2);
    QCOMPARE(view.currentPlan()->stages.last().kind, StageKind::Offer);
    QVERIFY(!view.currentPlan()->stages.first().rubricId.isNull());
}

void tst_jobspage::aFileThatIsNoPageIsExplained()
{
    m_ui->prompter.path = m_ui->write(QStringLiteral("junk.bin"), QByteArray("\x00\xff\x01\x02", 4));
    trigger("importPageAction");
    QTRY_VERIFY(!m_ui->said(m_page.get()).isEmpty());
    m_ui->prompter.path = QStringLiteral("/nowhere/at/all.md");
    trigger("importPageAction");
    QTRY_VERIFY(m_ui->said(m_page.get()).contains(QStringLiteral("all.md")));
}

void tst_jobspage::aRetiredRubricCanBeChosenAgain()
{
    openTemplate(3);
    const RubricId made = m_ui->ask([](Services &services) {
        const auto id = services.rubrics.createFromTemplate(QStringLiteral("general"));
        return id && services.rubrics.publish(*id) && services.rubrics.retire(*id) ? *id : RubricId();
    });
    QVERIFY(!made.isNull());
    QTRY_VERIFY(find<QComboBox>("rubricCombo")->findData(made.uuid()) > 0);
    // The plan offers none that is retired, and names the one that a stage has.
    const RubricId used = stored().currentPlan() ? stored().currentPlan()->stages.first().rubricId
                                                 : stored().draftPlan()->stages.first().rubricId;
    const QString name = column("stageTable", StageTableModel::Rubric).first();
    QVERIFY(!name.isEmpty());
    QVERIFY(m_ui->ask([used](Services &services) { return services.rubrics.retire(used).ok(); }));
    find<QTabWidget>("jobTabs")->setCurrentIndex(1);
    auto *table = find<QTableView>("stageTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, StageTableModel::Rubric));
    QTest::keyClick(table, Qt::Key_F2);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(choice);
    QCOMPARE(choice->findData(made.toString()), -1);
    QCOMPARE(choice->currentData().toString(), used.toString());
    QCOMPARE(column("stageTable", StageTableModel::Rubric).first(), name);
}

void tst_jobspage::aTabChosenByMouseHasTheKeyboardInItsTable()
{
    openTemplate(0);
    auto *bar = find<QTabWidget>("jobTabs")->tabBar();
    for (const auto &[tab, table] :
        { std::pair{ 1, "stageTable" }, std::pair{ 4, "coverageTable" }, std::pair{ 3, "rubricGrid" } }) {
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        QTRY_VERIFY2(find<QWidget>(table)->hasFocus(), table);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_COMPARE(find<QTableView>("rubricGrid")->currentIndex().row(), 1);
    // Who walks along the tabs by key goes on walking.
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    QTRY_COMPARE(bar->currentIndex(), 2);
    QVERIFY(bar->hasFocus());
}

void tst_jobspage::everythingHasAName()
{
    openTemplate(0);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_jobspage)
#include "tst_jobspage.moc"
