// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever does not decide on an application is told whom to ask before a dialog is filled in.
#include "support/pipelinedesk.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

using namespace shortlist;
using test::PipelineDesk;
using test::PipelineFixture;

class tst_whomoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void noDialogOpensForWhoMayNot_data();
    void noDialogOpensForWhoMayNot();
    void whoDecidesIsAsked();

private:
    bool dialogIsOpen() const
    {
        const auto all = desk->page.findChildren<QDialog *>();
        return std::any_of(all.cbegin(), all.cend(), [](const QDialog *one) { return one->isVisible(); });
    }

    std::unique_ptr<PipelineFixture> m;
    std::unique_ptr<PipelineDesk> desk;
    PersonId m_hugo; ///< the hiring manager
};

void tst_whomoves::init()
{
    m = std::make_unique<PipelineFixture>();
    m->applied(QStringLiteral("Ada Weiß"));
    desk = std::make_unique<PipelineDesk>(*m);
    QVERIFY(desk->run([this](Services &services) -> Status {
        Person hugo;
        hugo.id = m_hugo = PersonId(randomUuid());
        hugo.name = QStringLiteral("Hugo");
        hugo.title = QStringLiteral("Engineering Manager");
        Person ida = hugo;
        ida.id = PersonId(randomUuid());
        ida.name = QStringLiteral("Ida");
        ida.title = QStringLiteral("Backend Engineer");
        const auto added = services.commands().run(QStringLiteral("person.add"), hugo.id, [&](Transaction &t) {
            auto first = t.add(hugo, services.context.workspace.teamScope());
            return first ? t.add(ida, services.context.workspace.teamScope()) : first;
        });
        if (!added)
            return added;
        OpeningText text;
        text.hiringManagerId = m_hugo;
        if (auto opened = services.jobs.addOpenings(m->job, 1, text); !opened)
            return opened.error();
        services.session().person = ida.id;
        return done();
    }));
    desk->page.activate();
    desk->settle();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
}

void tst_whomoves::cleanup()
{
    desk.reset();
    m.reset();
}

void tst_whomoves::noDialogOpensForWhoMayNot_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "moveAction", "declineAction", "withdrawAction", "holdAction", "waiveAction" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_whomoves::noDialogOpensForWhoMayNot()
{
    QFETCH(QString, name);
    auto *action = desk->page.findChild<QAction *>(name);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *said = desk->page.findChild<MessageBar *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(QStringLiteral("Hugo")), qPrintable(said->text()));
    desk->settle();
    QVERIFY(!dialogIsOpen());
    QVERIFY(desk->prompter.asked.isEmpty());
}

void tst_whomoves::whoDecidesIsAsked()
{
    QVERIFY(desk->run([this](Services &services) {
        services.session().person = m_hugo;
        return done();
    }));
    desk->page.findChild<QAction *>(QStringLiteral("holdAction"))->trigger();
    QVERIFY(desk->dialog());
}

QTEST_MAIN(tst_whomoves)
#include "tst_whomoves.moc"
