// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sits at the desk reads times on their own clock, wherever the computer stands.
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/calendarview.h"
#include "ui/debrief/meetingdialog.h"
#include "ui/widgets/zonecombo.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QTimeEdit>

#include <algorithm>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowzones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sittingDownChangesTheClock();
    void allPagesShowTheSameClock();
    void aZoneChangedInTheDirectoryCountsAtOnce();
    void theComputersClockCanBeKept();

private:
    /// The first interview to come of somebody whose zone the test sets to Kolkata.
    InterviewEntry interview();
    void sitInKolkata();
    /// “15:30 (Kolkata)” for a moment.
    static QString inKolkata(const QDateTime &utc)
    {
        return utc.toTimeZone(QTimeZone("Asia/Kolkata")).time().toString(QStringLiteral("HH:mm"))
             + QStringLiteral(" (Kolkata)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_driver; ///< a computer in Berlin
};

void tst_windowzones::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    testing::goThrough([this] {
        m_driver = std::make_unique<WindowDriver>(m_folder->path());
        m_driver->settings.setHourFormat(AppSettings::HourFormat::Hours24);
        m_driver->program->workspaces().openSampleAt(m_driver->path(QStringLiteral("sample.shortlist")));
        m_driver->until([this] { return m_driver->page() && m_driver->program->gateway().isOpen(); },
            QStringLiteral("the sample to open"), 60000);
        m_driver->settle();
    });
}

void tst_windowzones::cleanup()
{
    m_driver.reset();
    m_folder.reset();
}

InterviewEntry tst_windowzones::interview()
{
    InterviewFilter filter;
    filter.span.start = m_driver->clock.nowUtc();
    const auto all = m_driver->ask([filter](Services &services) { return services.interviews.list(filter); });
    WindowDriver::expect(all.ok(), QStringLiteral("interviews are listed"));
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const InterviewEntry &entry) {
        return entry.isOpen() && !entry.people.isEmpty() && entry.interview.startAt > filter.span.start;
    });
    WindowDriver::expect(found != all->cend(), QStringLiteral("the sample has an interview to come"));
    return *found;
}

void tst_windowzones::sitInKolkata()
{
    const PersonId id = interview().people.first().personId;
    const auto moved = m_driver->ask([id](Services &services) -> Status {
        auto person = services.context.workspace.get(id);
        if (!person)
            return person.error();
        person->zone = QStringLiteral("Asia/Kolkata");
        return services.people.edit(*person);
    });
    WindowDriver::expect(moved.ok(), QStringLiteral("the directory knows the zone"));
    m_driver->sit(interview().people.first().name);
    m_driver->settle();
}

void tst_windowzones::sittingDownChangesTheClock()
{
    testing::goThrough([this] {
        sitInKolkata();
        WindowDriver::expect(m_driver->settings.timeZone() == QTimeZone("Asia/Kolkata"), QStringLiteral("their clock"));
        auto *zone = m_driver->find<QLabel>("statusZone");
        WindowDriver::expect(zone->text().contains(QStringLiteral("Asia/Kolkata")), zone->text());
        m_driver->choose("actingPersonCombo", QStringLiteral("nobody yet"));
        m_driver->settle();
        WindowDriver::expect(
            m_driver->settings.timeZone() == QTimeZone("Europe/Berlin"), QStringLiteral("the computer's clock"));
        WindowDriver::expect(zone->isHidden(), QStringLiteral("which needs no word"));
    });
}

void tst_windowzones::allPagesShowTheSameClock()
{
    testing::goThrough([this] {
        sitInKolkata();
        const InterviewEntry entry = interview();
        const QString when = inKolkata(entry.interview.startAt);
        // The page of today, on the day before.
        m_driver->clock.set(entry.interview.startAt.addDays(-1));
        m_driver->go(PageId::Today);
        auto *table = m_driver->find<QTableView>("todayTable");
        m_driver->until(
            [&] {
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    if (table->model()->index(row, 1).data().toString().contains(when))
                        return true;
                }
                return false;
            },
            when + QStringLiteral(" on the page of today"));
        // The calendar: its own hours, what one books there, and whoever else concerns it.
        m_driver->window().showPage(PageId::Calendar, entry.interview.id.uuid());
        auto *view = m_driver->find<CalendarView>("calendarView");
        m_driver->until([&] { return !view->rectOf(entry.interview.id).isEmpty(); }, QStringLiteral("the interview"));
        const QDateTime local = entry.interview.startAt.toTimeZone(QTimeZone("Asia/Kolkata"));
        WindowDriver::expect(
            std::abs(view->pointOf(local.date(), local.time()).y() - view->rectOf(entry.interview.id).top()) <= 2,
            QStringLiteral("the calendar has the hours of Kolkata"));
        m_driver->key(Qt::Key_N);
        auto *booking = static_cast<BookingDialog *>(m_driver->dialog("bookingDialog"));
        auto *zones = m_driver->find<QComboBox>("zoneCombo", booking);
        WindowDriver::expect(zones->currentData().toString() == QLatin1String("Asia/Kolkata"), zones->currentText());
        booking->reject();
        m_driver->noDialog();
        // The candidate's page.
        m_driver->window().showPage(PageId::Candidates, entry.interview.applicationId.uuid());
        m_driver->until(
            [&] {
                const auto labels = m_driver->page()->findChildren<QLabel *>();
                return std::any_of(labels.cbegin(), labels.cend(),
                    [&](const QLabel *label) { return label->isVisible() && label->text().contains(when); });
            },
            when + QStringLiteral(" on the candidate's page"));
    });
}

void tst_windowzones::aZoneChangedInTheDirectoryCountsAtOnce()
{
    testing::goThrough([this] {
        sitInKolkata();
        const PersonId id = interview().people.first().personId;
        (void)m_driver->ask([id](Services &services) -> Status {
            auto person = services.context.workspace.get(id);
            if (!person)
                return person.error();
            person->zone = QStringLiteral("America/New_York");
            return services.people.edit(*person);
        });
        m_driver->until([this] { return m_driver->settings.timeZone() == QTimeZone("America/New_York"); },
            QStringLiteral("the new clock"));
    });
}

void tst_windowzones::theComputersClockCanBeKept()
{
    testing::goThrough([this] {
        sitInKolkata();
        m_driver->go(PageId::Settings);
        m_driver->choose("whoseZoneCombo", QStringLiteral("This computer's"));
        WindowDriver::expect(
            m_driver->settings.timeZone() == QTimeZone("Europe/Berlin"), QStringLiteral("the computer's clock"));
        // Kept for the next time, and for others who sit down.
        AppSettings again(m_driver->settings.filePath());
        again.setPersonZone(QStringLiteral("Asia/Kolkata"));
        WindowDriver::expect(again.timeZone() == again.computerZone(), QStringLiteral("it is kept"));
    });
}

QTEST_MAIN(tst_windowzones)
#include "tst_windowzones.moc"
