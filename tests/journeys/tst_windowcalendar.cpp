// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the window: what Ctrl+S and Ctrl+Z leave behind is still followed.
#include "domain/calendar/interview.h"
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthview.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowcalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUndoneCancellationComesBackOnScreen();

private:
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

    static bool isOnScreen(const CalendarPage *page, const InterviewId &id)
    {
        if (page->mode() == CalendarPage::Mode::Agenda) {
            const auto *list = qobject_cast<const AgendaModel *>(page->agendaView()->model());
            return list && list->rowOf(id) >= 0;
        }
        if (page->mode() != CalendarPage::Mode::Month)
            return page->view()->shown().contains(id);
        const auto *month = qobject_cast<const MonthModel *>(page->monthView()->model());
        return month
            && std::any_of(month->entries().cbegin(), month->entries().cend(),
                [&id](const InterviewEntry &one) { return one.interview.id == id; });
    }
};

void tst_windowcalendar::anUndoneCancellationComesBackOnScreen()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        driver.program->workspaces().openSampleAt(driver.path(QStringLiteral("sample.shortlist")));
        driver.until([&driver] { return driver.page() && driver.program->gateway().isOpen(); },
            QStringLiteral("the sample to open"), 60000);
        driver.settle();
        const InterviewEntry entry = nextInterview(driver);
        const InterviewId id = entry.interview.id;
        driver.window().showPage(PageId::Calendar, id.uuid());
        auto *page = qobject_cast<CalendarPage *>(driver.page());
        WindowDriver::expect(page, QStringLiteral("the calendar is in front"));
        driver.until([&] { return page->view()->current() == id; }, QStringLiteral("the interview to be chosen"));
        page->view()->setFocus();
        driver.prompter.text = QStringLiteral("candidate is ill");
        driver.key(Qt::Key_Delete);
        driver.until([&] { return !isOnScreen(page, id); }, QStringLiteral("the interview to leave the days"));
        const auto undone = driver.undo();
        WindowDriver::expect(undone && undone->command == QLatin1String("interview.cancel"), driver.toast());
        driver.until([&] { return isOnScreen(page, id); }, QStringLiteral("the interview to come back"));

        // Saving leaves the page in front just as well.
        driver.key(Qt::Key_S, Qt::ControlModifier);
        const QDate day = entry.interview.startAt.toTimeZone(driver.settings.timeZone()).date();
        for (const auto mode : { CalendarPage::Mode::Day, CalendarPage::Mode::Week, CalendarPage::Mode::Month,
                 CalendarPage::Mode::Agenda, CalendarPage::Mode::People }) {
            const QString where = QStringLiteral("in view %1: ").arg(int(mode));
            page->setMode(mode);
            page->showDate(day);
            driver.until([&] { return isOnScreen(page, id); }, where + QStringLiteral("to see the interview"));
            const auto cancelled =
                driver.ask([id](Services &services) { return services.interviews.cancel(id, QStringLiteral("ill")); });
            WindowDriver::expect(cancelled.ok(), where + QStringLiteral("it is cancelled"));
            driver.until([&] { return !isOnScreen(page, id); }, where + QStringLiteral("the interview to leave"));
            WindowDriver::expect(driver.undo().has_value(), where + driver.toast());
            driver.until([&] { return isOnScreen(page, id); }, where + QStringLiteral("the interview to come back"));
        }
    });
}

QTEST_MAIN(tst_windowcalendar)
#include "tst_windowcalendar.moc"
