// SPDX-License-Identifier: GPL-3.0-or-later
// Reading somebody's calendar into the directory, and forgetting it.
#include "domain/calendar/bookingrules.h"
#include "domain/words/dates.h"
#include "ui/people/directorypage.h"
#include "ui/people/personpanel.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace shortlist {

/// A calendar that was read and is not kept yet.
struct DirectoryPage::CalendarRead {
    Person person;
    BusyReading reading;
    CalendarFile file;
    QList<BusyReading> others; ///< of theirs, where none has the name of this one
};

struct DirectoryPage::CalendarTaken {
    CalendarRead read;
    QString replaced; ///< the file it took the place of; empty: none
    QList<InterviewId> clashing; ///< bookings that cannot stand with it
};

namespace {

constexpr qint64 kLargestCalendarFile = 64LL * 1024 * 1024;
constexpr qsizetype kProblemsShown = 3;
constexpr qsizetype kSpansShown = 3;

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

/// Other calendars that this one may be a newer version of: none, where it has the name of one of them.
QList<BusyReading> othersThan(const BusyReading &reading, const QList<BusyReading> &calendars)
{
    const bool known = std::any_of(calendars.begin(), calendars.end(),
        [&reading](const BusyReading &one) { return one.fileName == reading.fileName; });
    return known ? QList<BusyReading>() : calendars;
}

/// “24 Mar 2026 – 26 Mar 2026, 30 Mar 2026 …”
QString someDays(const BusyReading &reading)
{
    const QString days = words::days(reading.unknown.mid(0, kSpansShown), QTimeZone(reading.zone.toLatin1()));
    return reading.unknown.size() > kSpansShown ? days + QStringLiteral(" …") : days;
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
            now = m_context.clock.nowUtc()](Services &services) -> Result<CalendarRead> {
            const auto view = services.people.view(person);
            if (!view)
                return view.error();
            const auto bytes = bytesOf(path);
            if (!bytes)
                return bytes.error();
            const QString name = QFileInfo(path).fileName();
            const QTimeZone zone = zoneOr(view->person.zone, mine);
            const TimeSpan window = calendarWindow(now, zone);
            const auto isOurs = [&services](const InterviewId &interview) {
                const auto known = services.context.workspace.tryGet(interview);
                return known && *known;
            };
            auto file = read(*bytes, name, window, zone, view->person.email, isOurs);
            if (!file)
                return file.error();
            const BusyReading reading{ {}, person, name, {}, file->known.start, file->known.end,
                QString::fromUtf8(zone.id()), file->busy, file->unknown, file->name };
            return CalendarRead{ view->person, reading, std::move(*file), othersThan(reading, view->calendars) };
        },
        [this](const Result<CalendarRead> &read) {
            if (read)
                keepCalendar(*read);
            else
                complain(read.error());
        });
}

std::optional<BusyReadingId> DirectoryPage::askInsteadOf(const CalendarRead &read)
{
    if (read.others.isEmpty())
        return BusyReadingId();
    QStringList choices;
    int likely = int(read.others.size()); // to keep them all
    for (int i = 0; i < int(read.others.size()); ++i) {
        const BusyReading &other = read.others.at(i);
        choices += tr("Replace “%1”").arg(other.fileName);
        if (likely == int(read.others.size()) && isSameCalendar(other, read.reading))
            likely = i;
    }
    const bool one = read.others.size() == 1;
    choices += one ? tr("Keep both") : tr("Keep all");
    QString question =
        one ? tr("Instead of “%1”?").arg(read.others.first().fileName) : tr("Instead of which calendar?");
    if (likely < int(read.others.size()))
        question.prepend(
            tr("“%1” seems to be “%2”, read once more.").arg(read.reading.fileName, read.others.at(likely).fileName)
            + u' ');
    const auto chosen =
        m_context.prompter.askChoice(this, tr("Calendar of %1").arg(read.person.name), question, choices, likely);
    if (!chosen)
        return std::nullopt;
    return *chosen < int(read.others.size()) ? read.others.at(*chosen).id : BusyReadingId();
}

void DirectoryPage::keepCalendar(const CalendarRead &read)
{
    const auto insteadOf = askInsteadOf(read);
    if (!insteadOf)
        return;
    m_context.gateway.run(
        this,
        [read, instead = *insteadOf](Services &services) -> Result<CalendarTaken> {
            const auto kept = services.people.keepCalendar(read.reading, instead);
            if (!kept)
                return kept.error();
            QString replaced;
            for (const BusyReading &other : read.others) {
                if (other.id == instead)
                    replaced = other.fileName;
            }
            return CalendarTaken{ read, replaced, bookingsAgainst(services, read.person.id) };
        },
        [this](const Result<CalendarTaken> &taken) {
            if (taken)
                tellTaken(*taken);
            else
                complain(taken.error());
        });
}

void DirectoryPage::tellTaken(const CalendarTaken &taken)
{
    const CalendarFile &file = taken.read.file;
    const BusyReading &reading = taken.read.reading;
    QStringList parts{
        tr("“%1” of %2: %n event(s) read.", nullptr, file.events).arg(reading.fileName, taken.read.person.name)
    };
    if (!taken.replaced.isEmpty())
        parts += tr("It took the place of “%1”.").arg(taken.replaced);
    if (file.leftOut > 0)
        parts += tr("%n left out, because they are shown as free, cancelled or declined.", nullptr, file.leftOut);
    if (file.ours > 0)
        parts += tr("%n left out, because they are interviews of this workspace.", nullptr, file.ours);
    parts += file.problems.mid(0, kProblemsShown);
    const int more = int(std::max(file.problems.size() - kProblemsShown, qsizetype(0))) + file.moreProblems;
    if (more > 0)
        parts += tr("%n more could not be understood.", nullptr, more);
    if (!reading.unknown.isEmpty())
        parts +=
            tr("On these days it is not known whether %1 is free: %2.").arg(taken.read.person.name, someDays(reading));
    m_clashing = taken.clashing;
    if (!m_clashing.isEmpty())
        parts.insert(taken.replaced.isEmpty() ? 1 : 2, clashText()); // with what was read
    const bool fine = file.problems.isEmpty() && m_clashing.isEmpty();
    m_messages->showMessage(fine ? MessageBar::Kind::Success : MessageBar::Kind::Warning, parts.join(QLatin1Char(' ')),
        m_clashing.isEmpty() ? QString() : tr("Show"));
    m_messages->setAboutChange();
}

void DirectoryPage::forgetCalendar(const BusyReadingId &reading)
{
    m_context.gateway.run(
        this,
        [reading](Services &services) -> Result<CalendarTaken> {
            const auto known = services.context.workspace.get(reading);
            if (!known)
                return known.error();
            if (auto forgotten = services.people.forgetCalendar(reading); !forgotten)
                return forgotten.error();
            return CalendarTaken{ { {}, *known, {}, {} }, {}, bookingsAgainst(services, known->personId) };
        },
        [this](const Result<CalendarTaken> &forgotten) {
            if (!forgotten)
                return complain(forgotten.error());
            m_clashing = forgotten->clashing;
            QString text = tr("“%1” is forgotten.").arg(forgotten->read.reading.fileName);
            if (!m_clashing.isEmpty())
                text +=
                    u' ' + tr("%n booking(s) still clash with what else is known.", nullptr, int(m_clashing.size()));
            m_messages->showMessage(m_clashing.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning, text,
                m_clashing.isEmpty() ? QString() : tr("Show"));
            m_messages->setAboutChange();
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
