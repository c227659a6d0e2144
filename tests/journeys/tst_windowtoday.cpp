// SPDX-License-Identifier: GPL-3.0-or-later
// A decline is in sight wherever one is, and an interview that is about to begin is told of.
#include "domain/calendar/interview.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "ui/calendar/calendarview.h"
#include "ui/window/navigationlist.h"

#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowtoday : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeclineIsCountedAndItsRowLeadsToTheInterview();
    void anInterviewAboutToBeginIsTold();

private:
    static void openSample(WindowDriver &driver)
    {
        driver.program->workspaces().openSampleAt(driver.path(QStringLiteral("sample.shortlist")));
        driver.until([&driver] { return driver.page() && driver.program->gateway().isOpen(); },
            QStringLiteral("the sample to open"), 60000);
        driver.settle();
    }
    /// The first interview of the sample that is to come, with its people.
    static InterviewEntry nextInterview(WindowDriver &driver)
    {
        InterviewFilter filter;
        filter.span.start = driver.clock.nowUtc();
        const auto all = driver.ask([filter](Services &services) { return services.interviews.list(filter); });
        WindowDriver::expect(all.ok(), QStringLiteral("interviews are listed"));
        const auto found = std::find_if(all->cbegin(), all->cend(), [&](const InterviewEntry &entry) {
            return entry.isOpen() && !entry.people.isEmpty() && entry.interview.startAt > filter.span.start;
        });
        WindowDriver::expect(found != all->cend(), QStringLiteral("the sample has an interview to come"));
        return *found;
    }
};

void tst_windowtoday::aDeclineIsCountedAndItsRowLeadsToTheInterview()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        openSample(driver);
        const InterviewEntry entry = nextInterview(driver);
        auto *navigation = driver.window().findChild<NavigationList *>();
        const auto label = [&] {
            return navigation->item(int(PageId::Today))->data(Qt::AccessibleDescriptionRole).toString();
        };
        const QString before = label();
        const auto declined = driver.ask([&entry](Services &services) {
            return services.interviews.reply(entry.interview.id, entry.people.first().personId, Reply::Declined);
        });
        WindowDriver::expect(declined.ok(), QStringLiteral("the decline is noted"));
        driver.until([&] { return label() != before; }, QStringLiteral("the navigation to count the decline"));
        driver.key(Qt::Key_9, Qt::ControlModifier);
        driver.until([&driver] { return driver.page() == driver.window().page(PageId::Today); },
            QStringLiteral("the page of today"));
        auto *table = driver.find<QTableView>("todayTable");
        driver.until([table] { return table->model()->rowCount() > 0; }, QStringLiteral("its rows"));
        table->setCurrentIndex(table->model()->index(0, 0));
        WindowDriver::expect(table->model()->index(0, 0).data().toString() == QLatin1String("Declined"),
            QStringLiteral("the decline comes first"));
        driver.key(Qt::Key_Return);
        driver.until([&driver] { return driver.page() == driver.window().page(PageId::Calendar); },
            QStringLiteral("the calendar"));
        driver.until(
            [&] { return driver.page()->shownEntity() == entry.interview.id.uuid(); }, QStringLiteral("its interview"));
    });
}

void tst_windowtoday::anInterviewAboutToBeginIsTold()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        openSample(driver);
        const InterviewEntry entry = nextInterview(driver);
        driver.sit(entry.people.first().name);
        driver.clock.set(entry.interview.startAt.addSecs(-9 * 60));
        auto *reminder = driver.program->findChild<QObject *>(QStringLiteral("reminder"));
        WindowDriver::expect(
            reminder && QMetaObject::invokeMethod(reminder, "look"), QStringLiteral("there is a reminder"));
        // Without a desktop that shows notifications it stands above the pages.
        MessageBar *bar = driver.window().messageBar();
        driver.until([bar] { return bar->isVisible(); }, QStringLiteral("the reminder"));
        WindowDriver::expect(bar->text().contains(entry.candidateName), bar->text());
        driver.clickText(QStringLiteral("Open"));
        driver.until(
            [&] {
                return driver.page() == driver.window().page(PageId::Calendar)
                    && driver.page()->shownEntity() == entry.interview.id.uuid();
            },
            QStringLiteral("the interview"));
        WindowDriver::expect(!bar->isVisible(), QStringLiteral("the reminder is gone"));
    });
}

QTEST_MAIN(tst_windowtoday)
#include "tst_windowtoday.moc"
