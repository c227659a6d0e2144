// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a workspace: what was typed a moment before is stored in it, and the window says what is being opened.
#include "domain/scorecards/scorecard.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowclose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsStoredBeforeItsWorkspaceGoes_data();
    void aDraftIsStoredBeforeItsWorkspaceGoes();
};

void tst_windowclose::aDraftIsStoredBeforeItsWorkspaceGoes_data()
{
    QTest::addColumn<bool>("another");
    QTest::newRow("closed") << false;
    QTest::newRow("another one opened") << true;
}

void tst_windowclose::aDraftIsStoredBeforeItsWorkspaceGoes()
{
    QFETCH(const bool, another);
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        const auto openSample = [&driver](const QString &path) {
            driver.program->workspaces().openSampleAt(path);
            WindowDriver::expect(driver.find<QLabel>("openingLabel")->text().contains(QFileInfo(path).baseName()),
                QStringLiteral("the window says what is being opened"));
            driver.until([&driver] { return driver.page() && driver.program->gateway().isOpen(); },
                QStringLiteral("the sample to open"), 60000);
            driver.settle();
        };
        const QString file = driver.path(QStringLiteral("first.shortlist"));
        openSample(file);
        const auto drafts = driver.stored<Scorecard>({ equals(&Scorecard::state, ScorecardState::Draft) });
        WindowDriver::expect(!drafts.isEmpty(), QStringLiteral("the sample has a draft"));
        const Scorecard card = drafts.first();
        const auto people = driver.stored<Person>();
        const auto author = std::find_if(
            people.cbegin(), people.cend(), [&card](const Person &person) { return person.id == card.authorId; });
        WindowDriver::expect(author != people.cend(), QStringLiteral("the author is in the team"));
        driver.sit(author->name);
        driver.window().showPage(PageId::Scorecards, card.id.uuid());
        driver.settle();
        driver.type("takeawaysEdit", QStringLiteral("typed last"));
        if (another)
            openSample(driver.path(QStringLiteral("second.shortlist")));
        else
            driver.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        driver.until([&driver, another] { return driver.program->gateway().isOpen() == another; },
            QStringLiteral("the workspace to go"));

        driver.open(file);
        const auto kept = driver.stored<Scorecard>({ equals(&Scorecard::takeaways, QStringLiteral("typed last")) });
        WindowDriver::expect(kept.size() == 1 && kept.first().id == card.id, QStringLiteral("it was stored"));
    });
}

QTEST_MAIN(tst_windowclose)
#include "tst_windowclose.moc"
