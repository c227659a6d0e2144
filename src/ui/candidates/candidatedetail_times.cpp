// SPDX-License-Identifier: GPL-3.0-or-later
// When a candidate can come, as it is typed or read from a file on their page.
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/candidatetimes.h"
#include "ui/candidates/availabilitypanel.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QFile>
#include <QFileInfo>

namespace shortlist {

namespace {

constexpr qint64 kLargestTimesFile = 64LL * 1024 * 1024;
constexpr qsizetype kTimesProblemsShown = 3;

} // namespace

void CandidateDetail::connectTimes()
{
    m_times->setEditable(!m_context.gateway.isReadOnly(), bool(m_context.readFreeTimes));
    connect(m_times, &AvailabilityPanel::typed, this, [this](const QString &text) {
        m_context.gateway.run(
            this,
            [id = m_view.candidate.id, text, zone = m_context.settings.timeZone()](
                Services &services) { return services.candidates.typeTimes(id, text, zone); },
            [this](const Result<QStringList> &guesses) {
                if (!guesses)
                    return m_times->setProblem(guesses.error().text());
                m_times->taken(guesses->join(u' '));
                refresh();
            });
    });
    connect(m_times, &AvailabilityPanel::paintRequested, this, [this] {
        if (!m_view.candidate.id.isNull()) // who is asked for may not be there yet
            Q_EMIT navigationRequested(PageId::Calendar, m_view.candidate.id.uuid());
    });
    connect(m_times, &AvailabilityPanel::fileRequested, this, &CandidateDetail::chooseTimesFile);
    new FileDrop(this, FileDrop::calendars(), [this](const QString &path) { readTimesFile(path); });
}

void CandidateDetail::presentTimes()
{
    const QTimeZone zone = zoneOr(m_view.candidate.zone, m_context.settings.timeZone());
    m_times->setEditable(!m_context.gateway.isReadOnly(), bool(m_context.readFreeTimes));
    m_times->setWindows(m_view.candidate.id, m_view.windows, zone, m_context.clock.nowUtc());
}

void CandidateDetail::chooseTimesFile()
{
    if (m_context.gateway.isReadOnly() || !m_context.readFreeTimes)
        return;
    const QString path = m_context.prompter.openFile(
        this, tr("Read when the candidate can come"), tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (!path.isEmpty())
        readTimesFile(path);
}

void CandidateDetail::readTimesFile(const QString &path)
{
    if (m_context.gateway.isReadOnly() || !m_context.readFreeTimes || m_view.candidate.id.isNull())
        return;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return complain({ Error::Code::Storage, tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
            tr("Choose a file that you may read.") });
    // One byte more than is allowed tells the reader that it is too much.
    readTimes(file.read(kLargestTimesFile + 1), name, EventMeaning::Unsaid);
}

void CandidateDetail::readTimes(const QByteArray &bytes, const QString &name, EventMeaning meaning)
{
    const QTimeZone zone = zoneOr(m_view.candidate.zone, m_context.settings.timeZone());
    m_context.gateway.run(
        this,
        [bytes, name, meaning, zone, read = m_context.readFreeTimes,
            window = freeTimesWindow(m_context.clock.nowUtc())](
            Services &) -> Result<FreeTimes> { return read(bytes, name, window, zone, meaning); },
        [this, id = m_view.candidate.id, bytes, name](const Result<FreeTimes> &free) {
            if (id != m_view.candidate.id) // somebody else is on screen by now
                return;
            if (!free && free.error().key == QLatin1String("ics.ambiguous"))
                return askMeaning(bytes, name, free.error().sentence);
            if (!free)
                return complain(free.error());
            keepTimes(*free, name);
        });
}

/// What was typed or painted is not given up unasked.
void CandidateDetail::keepTimes(const FreeTimes &free, const QString &name)
{
    bool adds = false;
    const QList<TimeSpan> known = windowsToCome(m_view.windows, m_context.clock.nowUtc());
    if (!spansWithout(known, free.windows).isEmpty()) {
        const auto chosen = m_context.prompter.askChoice(this, tr("Read when the candidate can come"),
            tr("It is already known when %1 can come. What is to become of that?").arg(m_view.candidate.name),
            { tr("Keep both"), tr("Only what the file says") });
        if (!chosen)
            return;
        adds = *chosen == 0;
    }
    m_context.gateway.run(
        this,
        [id = m_view.candidate.id, windows = free.windows, adds](Services &services) {
            return adds ? services.candidates.paintTimes(id, windows, true) : services.candidates.setTimes(id, windows);
        },
        [this, free, name](const Status &kept) {
            if (!kept)
                return complain(kept.error());
            QStringList parts{ tr("“%1”: %n event(s) read.", nullptr, free.events).arg(name) };
            parts += free.problems.mid(0, kTimesProblemsShown);
            const int more =
                int(std::max(free.problems.size() - kTimesProblemsShown, qsizetype(0))) + free.moreProblems;
            if (more > 0)
                parts += tr("%n more could not be understood.", nullptr, more);
            m_messages->showMessage(free.problems.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                parts.join(QLatin1Char(' ')));
            m_messages->setAboutChange();
            refresh();
        });
}

void CandidateDetail::askMeaning(const QByteArray &bytes, const QString &name, const QString &question)
{
    const auto chosen = m_context.prompter.askChoice(this, tr("Read when the candidate can come"), question,
        { tr("They are when the candidate can come"), tr("They are when the candidate cannot come") });
    if (chosen)
        readTimes(bytes, name, *chosen == 0 ? EventMeaning::CanCome : EventMeaning::CannotCome);
}

} // namespace shortlist
