// SPDX-License-Identifier: GPL-3.0-or-later
// A decline is in sight wherever one is, and an interview that is about to begin is told of.
#include "domain/calendar/interview.h"
#include "program/notifier.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "ui/calendar/calendarview.h"
#include "ui/today/reminder.h"
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
    void aDeclineIsToldOnTheDesktopOnce();
    void theCountIsOfWhatIsOnesOwn();

private:
    static void openSample(WindowDriver &driver)
    {
        driver.program->workspaces().openSampleAt(driver.path(QStringLiteral("sample.shortlist")));
        driver.until([&driver] { return driver.page() && driver.program->gateway().isOpen(); },
            QStringLiteral("the sample to open"), 60000);
        driver.settle();
    }
    /// The first interview of the sample that is to come, with its people.
    static InterviewEntry nextInterview(WindowDriver &driver, int hoursAhead = 0)
    {
        InterviewFilter filter;
        filter.span.start = driver.clock.nowUtc();
        const auto all = driver.ask([filter](Services &services) { return services.interviews.list(filter); });
        WindowDriver::expect(all.ok(), QStringLiteral("interviews are listed"));
        const auto found = std::find_if(all->cbegin(), all->cend(), [&](const InterviewEntry &entry) {
            return entry.isOpen() && !entry.people.isEmpty()
                && entry.interview.startAt > filter.span.start.addSecs(qint64(hoursAhead) * 3600);
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

void tst_windowtoday::aDeclineIsToldOnTheDesktopOnce()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        openSample(driver);
        const InterviewEntry entry = nextInterview(driver, Reminder::kDeclineHours + 1);
        driver.sit(entry.people.first().name);
        driver.settle();
        QStringList told;
        driver.program->notifier().setDesktop([&told](const QString &title, const QString &text, const QUuid &) {
            told += title + QStringLiteral(": ") + text;
            return true;
        });
        const auto declined = driver.ask([&entry](Services &services) {
            return services.interviews.reply(entry.interview.id, entry.people.first().personId, Reply::Declined);
        });
        WindowDriver::expect(declined.ok(), QStringLiteral("the decline is noted"));
        driver.until([&told] { return !told.isEmpty(); }, QStringLiteral("the desktop to be told"));
        WindowDriver::expect(
            told.first().contains(entry.people.first().name) && told.first().contains(entry.candidateName),
            told.first());
        auto *reminder = driver.program->findChild<QObject *>(QStringLiteral("reminder"));
        for (int i = 0; i < 3; ++i) {
            QMetaObject::invokeMethod(reminder, "look");
            driver.settle();
        }
        WindowDriver::expect(told.size() == 1, told.join(u'|'));
        WindowDriver::expect(!driver.window().messageBar()->isVisible(), QStringLiteral("the window need not say it"));
        driver.program->notifier().choose(entry.interview.id.uuid());
        driver.until([&] { return driver.page() && driver.page()->shownEntity() == entry.interview.id.uuid(); },
            QStringLiteral("the interview"));
        // Where the desktop takes nothing, the window tells.
        driver.program->notifier().setDesktop([](const QString &, const QString &, const QUuid &) { return false; });
        driver.clock.set(entry.interview.startAt.addSecs(-5 * 3600));
        QMetaObject::invokeMethod(reminder, "look");
        driver.until([&driver] { return driver.window().messageBar()->isVisible(); }, QStringLiteral("the window"));
    });
}

void tst_windowtoday::theCountIsOfWhatIsOnesOwn()
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
        const auto people = driver.stored<Person>();
        int looked = 0;
        for (const Person &person : people) {
            if (person.state != PersonState::Active || ++looked > 4)
                continue;
            driver.sit(person.name);
            driver.go(PageId::Today);
            driver.settle();
            // "3 thing(s) to look at" on the page, "3 waiting" beside its name.
            const QString there = driver.page()->statusText().section(u' ', 0, 0);
            driver.until(
                [&] { return (label().isEmpty() ? QStringLiteral("0") : label().section(u' ', 0, 0)) == there; },
                QStringLiteral("%1: %2 as on the page: %3").arg(person.name, label(), there));
            driver.go(PageId::Jobs);
        }
    });
}

QTEST_MAIN(tst_windowtoday)
#include "tst_windowtoday.moc"
