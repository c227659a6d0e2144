// SPDX-License-Identifier: GPL-3.0-or-later
// Reading somebody's calendar into the directory.
#include "domain/calendar/bookingrules.h"
#include "ui/people/directorypage.h"
#include "ui/people/personpanel.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace shortlist {

namespace {

constexpr qint64 kLargestCalendarFile = 64LL * 1024 * 1024;
constexpr qsizetype kProblemsShown = 3;

struct CalendarTaken {
    Person person;
    BusyReading reading;
    CalendarFile file;
    QList<InterviewId> clashing; ///< bookings that cannot stand with it
};

QList<InterviewId> bookingsAgainst(Services &services, const PersonId &person)
{
    QList<InterviewId> clashing;
    const auto found = services.conflicts.list({ {}, {}, person, {} });
    if (found) {
        for (const ClashingInterview &one : *found)
            clashing += one.entry.interview.id;
    }
    return clashing;
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage, DirectoryPage::tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
            DirectoryPage::tr("Choose a file that you may read."), {}, QStringLiteral("calendar.file") };
    // One byte more than is allowed tells the reader that it is too much.
    return file.read(kLargestCalendarFile + 1);
}

Result<CalendarTaken> takeCalendar(Services &services, const PersonId &id, const QString &path,
    const CalendarFileReader &read, const QTimeZone &mine, const QDateTime &now)
{
    const auto person = services.context.workspace.get(id);
    if (!person)
        return person.error();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName();
    const QTimeZone zone = zoneOr(person->zone, mine);
    const TimeSpan window = calendarWindow(now, zone);
    const auto isOurs = [&services](const InterviewId &interview) {
        const auto known = services.context.workspace.tryGet(interview);
        return known && *known;
    };
    auto file = read(*bytes, name, window, zone, person->email, isOurs);
    if (!file)
        return file.error();
    const BusyReading reading{ {}, id, name, {}, window.start, window.end, QString::fromUtf8(zone.id()), file->busy };
    const auto kept = services.people.keepCalendar(reading);
    if (!kept)
        return kept.error();
    return CalendarTaken{ *person, reading, std::move(*file), bookingsAgainst(services, id) };
}

} // namespace

void DirectoryPage::readCalendar()
{
    const PersonId person = m_panel->person();
    if (person.isNull() || m_context.gateway.isReadOnly() || !m_context.readCalendar)
        return;
    const QString path =
        m_context.prompter.openFile(this, tr("Read a calendar"), tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (!path.isEmpty())
        readCalendarFile(path);
}

void DirectoryPage::readCalendarFile(const QString &path)
{
    const PersonId person = m_panel->person();
    if (m_context.gateway.isReadOnly() || !m_context.readCalendar)
        return;
    if (person.isNull()) {
        m_messages->showMessage(
            MessageBar::Kind::Info, tr("Choose whose calendar it is first, then drop the file again."));
        return;
    }
    m_messages->clear();
    m_context.gateway.run(
        this,
        [person, path, read = m_context.readCalendar, mine = m_context.settings.timeZone(),
            now = m_context.clock.nowUtc()](
            Services &services) { return takeCalendar(services, person, path, read, mine, now); },
        [this](const Result<CalendarTaken> &taken) {
            if (!taken)
                return complain(taken.error());
            const CalendarFile &file = taken->file;
            QStringList parts{ tr("“%1” of %2: %n event(s) read.", nullptr, file.events)
                                   .arg(taken->reading.fileName, taken->person.name) };
            if (file.leftOut > 0)
                parts +=
                    tr("%n left out, because they are shown as free, cancelled or declined.", nullptr, file.leftOut);
            if (file.ours > 0)
                parts += tr("%n left out, because they are interviews of this workspace.", nullptr, file.ours);
            parts += file.problems.mid(0, kProblemsShown);
            const int more = int(std::max(file.problems.size() - kProblemsShown, qsizetype(0))) + file.moreProblems;
            if (more > 0)
                parts += tr("%n more could not be understood.", nullptr, more);
            m_clashing = taken->clashing;
            if (!m_clashing.isEmpty())
                parts.prepend(clashText());
            const bool fine = file.problems.isEmpty() && m_clashing.isEmpty();
            m_messages->showMessage(fine ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                parts.join(QLatin1Char(' ')), m_clashing.isEmpty() ? QString() : tr("Show"));
        });
}

QString DirectoryPage::clashText() const
{
    return tr("%n booking(s) clash with it now.", nullptr, int(m_clashing.size()));
}

void DirectoryPage::tellClashes(const PersonId &person)
{
    m_context.gateway.run(
        this, [person](Services &services) { return bookingsAgainst(services, person); },
        [this](const QList<InterviewId> &clashing) {
            m_clashing = clashing;
            if (clashing.isEmpty())
                m_messages->clear();
            else
                m_messages->showMessage(MessageBar::Kind::Warning, clashText(), tr("Show"));
        });
}

void DirectoryPage::showClashes()
{
    if (m_clashing.size() == 1)
        Q_EMIT navigationRequested(PageId::Calendar, m_clashing.first().uuid());
    else
        Q_EMIT navigationRequested(PageId::Today, QUuid());
}

} // namespace shortlist
