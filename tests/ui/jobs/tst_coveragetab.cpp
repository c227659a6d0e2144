// SPDX-License-Identifier: GPL-3.0-or-later
// Which interview looks at which line of a job, and criteria assigned to other interviews.
#include "models/rubrics/coveragemodel.h"
#include "support/accessible.h"
#include "support/uifixture.h"
#include "ui/jobs/coveragetab.h"
#include "ui/jobs/coveragetable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using shortlist::testing::UiFixture;

namespace {

/// The mouse moves with its button held.
void pull(QWidget *widget, const QPoint &to)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

} // namespace

class tst_coveragetab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tab->close(); }

    void theMatrixSaysGapsInWords();
    void aPublishedRubricIsBegunAnew();
    void aCriterionIsAssignedByKey();
    void aCriterionIsAssignedByDragging();
    void whatAsksForACellGoesWithOne();
    void enterOpensTheCriterion();
    void everythingHasAName();

private:
    /// A job of the template; with `drafts` its plan uses draft copies of two rubrics.
    void open(bool drafts);
    void reload();
    QModelIndex cellWith(int column);
    QString criterionAt(const QModelIndex &cell) { return m_model->criteriaAt(cell).first().name; }
    MessageBar *bar() { return m_tab->findChild<MessageBar *>(); }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<CoverageTab> m_tab;
    JobId m_job;
    CoverageTable *m_table = nullptr;
    CoverageModel *m_model = nullptr;
};

void tst_coveragetab::init()
{
    m_tab.reset();
    m_ui = std::make_unique<UiFixture>();
    QVERIFY(m_ui->open());
    m_tab = std::make_unique<CoverageTab>(m_ui->context());
    connect(&m_ui->gateway, &Gateway::committed, m_tab.get(), [this] { reload(); });
    connect(m_tab.get(), &JobPanel::failed, m_tab.get(), [](const QString &why) { qWarning().noquote() << why; });
    m_table = m_tab->findChild<CoverageTable *>(QStringLiteral("coverageTable"));
    m_model = m_tab->findChild<CoverageModel *>();
}

void tst_coveragetab::open(bool drafts)
{
    m_job = m_ui->ask([drafts](Services &services) {
        const auto job = services.jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
        if (!job || !drafts)
            return job ? *job : JobId();
        // Stages of a published plan keep published rubrics: drafts are for the next version of the plan.
        auto view = services.jobs.load(*job);
        if (view && !view->draftPlan() && services.jobs.newPlanVersion(view->currentPlan()->plan.id))
            view = services.jobs.load(*job);
        if (!view || !view->draftPlan())
            return JobId();
        QList<Stage> rated;
        for (const Stage &stage : view->draftPlan()->stages) {
            if (!stage.rubricId.isNull())
                rated.append(stage);
        }
        for (int i = 1; i <= 2; ++i) {
            Stage stage = rated.at(i);
            const auto version = services.rubrics.newVersion(stage.rubricId);
            if (!version)
                return JobId();
            stage.rubricId = *version;
            if (!services.jobs.editStage(stage))
                return JobId();
        }
        return *job;
    });
    QVERIFY(!m_job.isNull());
    m_tab->resize(1040, 560);
    static_cast<QWidget *>(m_tab.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    reload();
    QTRY_COMPARE(m_model->columnCount(), 7);
}

void tst_coveragetab::reload()
{
    if (m_job.isNull())
        return;
    const JobView view = m_ui->ask([id = m_job](Services &services) {
        const auto loaded = services.jobs.load(id);
        return loaded ? *loaded : JobView();
    });
    m_tab->show(view);
}

QModelIndex tst_coveragetab::cellWith(int column)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->criteriaAt(m_model->index(row, column)).size() == 1)
            return m_model->index(row, column);
    }
    return {};
}

void tst_coveragetab::theMatrixSaysGapsInWords()
{
    open(false);
    QStringList gaps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString count = m_model->index(row, m_model->countColumn()).data().toString();
        QVERIFY(!count.isEmpty());
        if (count.startsWith(QStringLiteral("Gap")))
            gaps.append(m_model->index(row, 0).data().toString());
    }
    QCOMPARE(gaps.size(), m_model->coverage().coverage.gaps());
    auto *summary = m_tab->findChild<QLabel *>(QStringLiteral("coverageSummary"));
    QVERIFY(summary->isVisible());
    // A line that is added to the job is a gap until a criterion covers it.
    const int before = m_model->coverage().coverage.gaps();
    QVERIFY(m_ui->ask([id = m_job](Services &services) {
        return bool(services.jobs.addPoint(id, PointKind::Requirement, QStringLiteral("Can cook")));
    }));
    QTRY_COMPARE(m_model->coverage().coverage.gaps(), before + 1);
    QVERIFY(summary->text().contains(QStringLiteral("Gaps: %1.").arg(before + 1)));
    m_ui->shot(m_tab.get(), "coverage");
}

void tst_coveragetab::aPublishedRubricIsBegunAnew()
{
    open(false);
    const QModelIndex cell = cellWith(2);
    QVERIFY(cell.isValid());
    const QString name = criterionAt(cell);
    const int row = cell.row();
    const auto before = m_ui->ask([](Services &services) { return services.rubrics.list()->size(); });
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    // The window takes these keys for back and forward wherever nobody claims them.
    for (const int sideways : { int(Qt::Key_Left), int(Qt::Key_Right) }) {
        QKeyEvent claim(QEvent::ShortcutOverride, sideways, Qt::AltModifier);
        claim.ignore();
        QApplication::sendEvent(m_table, &claim);
        QVERIFY(claim.isAccepted());
    }
    // Whoever says no changes nothing.
    m_ui->prompter.yes = false;
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_ui->prompter.asked.size(), 1);
    const QString asked = m_ui->prompter.confirmed;
    QVERIFY2(asked.contains(QStringLiteral("Version 2 of the rubric")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("Version 2 of the hiring plan")), qPrintable(asked));
    QCOMPARE(m_ui->ask([](Services &services) { return services.rubrics.list()->size(); }), before);
    m_ui->prompter.yes = true;
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(m_model->index(row, 3).data().toString().contains(name));
    QVERIFY(!m_model->index(row, 2).data().toString().contains(name));
    QCOMPARE(m_ui->ask([](Services &services) { return services.rubrics.list()->size(); }), before + 2);
    auto *versions = m_tab->findChild<QComboBox *>(QStringLiteral("coverageVersionCombo"));
    QTRY_VERIFY2(versions->currentText().contains(u'2'), qPrintable(versions->currentText()));
    QVERIFY2(bar()->text().contains(name), qPrintable(bar()->text()));
    m_ui->shot(m_tab.get(), "coverage-begun");
    QSignalSpy wanted(m_tab.get(), &CoverageTab::criterionRequested);
    Q_EMIT bar()->actionClicked();
    QCOMPARE(wanted.size(), 1);
    // One step back, and all of it is gone.
    m_ui->undo();
    QTRY_VERIFY(m_model->index(row, 2).data().toString().contains(name));
    QCOMPARE(m_ui->ask([](Services &services) { return services.rubrics.list()->size(); }), before);
}

void tst_coveragetab::aCriterionIsAssignedByKey()
{
    open(true);
    const QModelIndex cell = cellWith(2);
    QVERIFY(cell.isValid());
    const QString name = criterionAt(cell);
    const int row = cell.row();
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    QTest::keyClick(m_table, Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(m_model->index(row, 3).data().toString().contains(name));
    QVERIFY(!m_model->index(row, 2).data().toString().contains(name));
    m_ui->undo();
    QTRY_VERIFY(m_model->index(row, 2).data().toString().contains(name));
}

void tst_coveragetab::aCriterionIsAssignedByDragging()
{
    open(true);
    const QModelIndex cell = cellWith(2);
    const QString name = criterionAt(cell);
    const int row = cell.row();
    m_table->scrollTo(cell);
    const QPoint from = m_table->visualRect(cell).center();
    const QPoint to = m_table->visualRect(m_model->index(row, 3)).center();
    auto *ghost = m_tab->findChild<QLabel *>(QStringLiteral("coverageGhost"));
    const auto drag = [&] {
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, from);
        pull(m_table->viewport(), (from + to) / 2);
        pull(m_table->viewport(), to);
    };
    drag();
    QVERIFY(ghost->isVisible());
    QVERIFY(ghost->text().endsWith(m_model->stageOf(3)->name));
    QTest::keyClick(m_table, Qt::Key_Escape);
    QVERIFY(!ghost->isVisible());
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(m_model->index(row, 2).data().toString().contains(name));
    drag();
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, to);
    QTRY_VERIFY(m_model->index(row, 3).data().toString().contains(name));
}

void tst_coveragetab::whatAsksForACellGoesWithOne()
{
    open(true);
    const QModelIndex full = cellWith(1);
    m_table->setCurrentIndex(m_model->index(full.row(), 0)); // the line of the job
    m_tab->findChild<QAction *>(QStringLiteral("assignCriterionAction"))->trigger();
    QVERIFY2(bar()->text().startsWith(QStringLiteral("Choose a cell")), qPrintable(bar()->text()));
    m_table->setCurrentIndex(full);
    QVERIFY(bar()->isHidden());
}

void tst_coveragetab::enterOpensTheCriterion()
{
    open(false);
    const QModelIndex cell = cellWith(3);
    QSignalSpy wanted(m_tab.get(), &CoverageTab::criterionRequested);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<CriterionId>(), m_model->criteriaAt(cell).first().id);
}

void tst_coveragetab::everythingHasAName()
{
    open(false);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_tab.get()).join(u','), QString());
}

QTEST_MAIN(tst_coveragetab)
#include "tst_coveragetab.moc"
