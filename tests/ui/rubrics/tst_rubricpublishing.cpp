// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rubricdesk.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace shortlist;
using shortlist::testing::RubricDesk;

/// What is said once a rubric is published: by which version stages rate, how that is changed, and what advice is left.
class tst_rubricpublishing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void aNewVersionSaysWhoStillRatesByTheOldOne();
    void aFirstVersionSaysThatNoStageRatesByIt();
    void adviceThatIsLeftIsCounted();
    void whatWasRefusedIsStillToldOnceItIsPublished();
    void whatWasUndoneIsToldOnceItIsDoneAgain();

private:
    QString said() const { return m_told->isEmpty() ? QString() : m_told->constLast().at(0).toString(); }
    bool publish()
    {
        m_desk->action("publishRubricAction")->trigger();
        return test::comesTrue([this] { return m_desk->stored().rubric.state == RubricState::Published; })
            && test::comesTrue([this] { return !said().isEmpty(); });
    }
    /// A published plan whose one stage rates by the rubric, which is published for it.
    bool use(const RubricId &id);
    /// A second version of a rubric that is in use, on show.
    RubricId showSecond();

    std::unique_ptr<RubricDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_told;
};

void tst_rubricpublishing::init()
{
    m_told.reset();
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open());
    m_told = std::make_unique<QSignalSpy>(m_desk->editor.get(), &JobPanel::told);
}

bool tst_rubricpublishing::use(const RubricId &id)
{
    return m_desk->ui.ask([id](Services &services) {
        const auto job = services.jobs.create({ QStringLiteral("Cook"), {}, {}, {} });
        const auto plan = job ? services.jobs.load(*job)->plans.first().plan.id : HiringPlanId();
        Stage stage;
        stage.name = QStringLiteral("Trial");
        stage.rubricId = id;
        return job && services.jobs.addStage(plan, stage) && services.rubrics.publish(id)
            && services.jobs.publishPlan(plan);
    });
}

RubricId tst_rubricpublishing::showSecond()
{
    const RubricId first = m_desk->make("screening");
    if (!use(first))
        return {};
    const RubricId second = m_desk->ui.ask([first](Services &services) {
        const auto made = services.rubrics.newVersion(first);
        return made ? *made : RubricId();
    });
    return m_desk->show(second, 5) ? second : RubricId();
}

void tst_rubricpublishing::aNewVersionSaysWhoStillRatesByTheOldOne()
{
    const RubricId first = m_desk->make("screening");
    QVERIFY(use(first));
    const RubricId second = m_desk->ui.ask([first](Services &services) {
        const auto made = services.rubrics.newVersion(first);
        return made ? *made : RubricId();
    });
    QVERIFY(m_desk->show(second, 5));
    QVERIFY(publish());
    QVERIFY2(said().contains(QStringLiteral("By version 1 still rate: “Trial” of “Cook”.")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("To rate by version 2")), qPrintable(said()));
    // Not twice: the second time it would take the room of two rows.
    auto *notice = m_desk->editor->findChild<MessageBar *>();
    QVERIFY(!notice->isVisible());
    m_desk->editor->showRubric(first, {});
    const auto *versions = m_desk->editor->findChild<QComboBox *>(QStringLiteral("rubricVersionCombo"));
    QTRY_COMPARE(versions->currentData().toUuid(), first.uuid());
    QVERIFY(!notice->isVisible());
    // Whoever looks at it later is told there, as often as it is looked at.
    m_desk->editor->showRubric(second, {});
    QTRY_VERIFY2(notice->text().contains(QStringLiteral("To rate by version 2")), qPrintable(notice->text()));
    QVERIFY(notice->isVisible());
}

void tst_rubricpublishing::aFirstVersionSaysThatNoStageRatesByIt()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    QVERIFY(publish());
    QVERIFY2(said().contains(QStringLiteral("No stage rates by it yet")), qPrintable(said()));
}

void tst_rubricpublishing::adviceThatIsLeftIsCounted()
{
    const RubricId id = m_desk->make("screening");
    QVERIFY(m_desk->ui.ask([id](Services &services) {
        Criterion criterion = services.rubrics.load(id)->criteria.first();
        criterion.anchors[1] = QStringLiteral("Quite good");
        return services.rubrics.editCriterion(criterion).ok();
    }));
    QVERIFY(m_desk->show(id, 5));
    QVERIFY(publish());
    QVERIFY2(said().contains(QStringLiteral("piece(s) of advice")), qPrintable(said()));
}

void tst_rubricpublishing::whatWasRefusedIsStillToldOnceItIsPublished()
{
    const RubricId second = showSecond();
    QVERIFY(!second.isNull());
    const auto setAnchor = [this, second](const QString &anchor) {
        return m_desk->ui.ask([second, anchor](Services &services) {
            Criterion criterion = services.rubrics.load(second)->criteria.first();
            criterion.anchors[1] = anchor;
            return services.rubrics.editCriterion(criterion).ok();
        });
    };
    QVERIFY(setAnchor({}));
    QSignalSpy failed(m_desk->editor.get(), &JobPanel::failed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".")));
    m_desk->action("publishRubricAction")->trigger();
    QTRY_COMPARE(failed.size(), 1);
    // Somebody else completes and publishes it: nobody was told here.
    QVERIFY(setAnchor(QStringLiteral("Names one example, and what came of it")));
    QVERIFY(m_desk->ui.ask([second](Services &services) { return services.rubrics.publish(second).ok(); }));
    auto *notice = m_desk->editor->findChild<MessageBar *>();
    QTRY_VERIFY2(notice->text().contains(QStringLiteral("To rate by version 2")), qPrintable(notice->text()));
    QVERIFY(notice->isVisible());
}

void tst_rubricpublishing::whatWasUndoneIsToldOnceItIsDoneAgain()
{
    const RubricId second = showSecond();
    QVERIFY(!second.isNull());
    QVERIFY(publish());
    auto *notice = m_desk->editor->findChild<MessageBar *>();
    QVERIFY(m_desk->ui.ask([](Services &services) { return services.history.undo().ok(); }));
    QTRY_VERIFY(m_desk->action("publishRubricAction")->isVisible());
    QVERIFY(m_desk->ui.ask([](Services &services) { return services.history.redo().ok(); }));
    QTRY_VERIFY2(notice->text().contains(QStringLiteral("To rate by version 2")), qPrintable(notice->text()));
    QVERIFY(notice->isVisible());
}

QTEST_MAIN(tst_rubricpublishing)
#include "tst_rubricpublishing.moc"
