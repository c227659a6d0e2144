// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with what is dragged, drawn and moved by keys in its view.
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"

#include <utility>

namespace shortlist {

namespace {

constexpr int kVerdictDelayMs = 30;

/// Who is there after a handover; nobody where there is none: the same people then.
QList<BookingParticipant> peopleAfter(const InterviewEntry &entry, const Handover &handover)
{
    QList<BookingParticipant> people;
    for (const InterviewPerson &one : entry.people)
        people += BookingParticipant{ one.personId == handover.from ? handover.to : one.personId, one.role };
    return handover.isNull() ? QList<BookingParticipant>() : people;
}

Result<ChangeOfTime> changeTo(const InterviewEntry &entry, const Placement &to, const Handover &handover, int version)
{
    const auto agreed = BookingTime::at(to.startAt, entry.interview.zone);
    if (!agreed)
        return agreed.error();
    return ChangeOfTime{ entry.interview.id, version, *agreed, to.minutes, {}, peopleAfter(entry, handover), {} };
}

CalendarView::Verdict verdictOf(const BookingCheck &check)
{
    using Kind = CalendarView::Verdict::Kind;
    // What is not known of somebody speaks against nothing, but it is not fine either.
    if (check.problems.isEmpty() && check.unknown.size() == 1)
        return { Kind::Unknown, check.unknown.constFirst().words };
    if (check.problems.isEmpty() && !check.unknown.isEmpty())
        return { Kind::Unknown, unknownTogether(check.unknown).join(u' ') };
    if (check.problems.isEmpty())
        return { Kind::Fine, CalendarView::tr("nothing speaks against it") };
    QStringList sentences;
    for (const BookingProblem &problem : check.problems) {
        if (!sentences.contains(problem.sentence))
            sentences += problem.sentence;
    }
    sentences += unknownTogether(check.unknown);
    return { check.refused() ? Kind::Refused : Kind::Reason, sentences.join(QLatin1Char(' ')) };
}

} // namespace

void CalendarPage::connectMoves()
{
    connect(m_view, &CalendarView::bookRequested, this,
        [this](QDate date, QTime time, int minutes, const PersonId &person, bool second) {
            book({ {}, {}, date, time, minutes, person, second });
        });
    connect(m_view, &CalendarView::moveRequested, this,
        [this](const InterviewId &interview, const Placement &to, const Handover &handover) {
            m_moves += WantedMove{ interview, to, handover };
            if (m_moves.size() == 1)
                moveNext();
        });
    connect(m_view, &CalendarView::verdictWanted, this,
        [this](const InterviewId &interview, const Placement &about, const Handover &handover) {
            m_asked = WantedMove{ interview, about, handover };
            m_verdictSoon.start();
        });
    // What the workspace before this one was asked for gets no answer.
    connect(&m_context.gateway, &Gateway::opened, this, [this] {
        m_moves.clear();
        m_afterMoves = {};
    });
    m_verdictSoon.setSingleShot(true);
    m_verdictSoon.setInterval(kVerdictDelayMs);
    connect(&m_verdictSoon, &QTimer::timeout, this, &CalendarPage::askVerdict);
    m_view->setZoom(m_context.settings.calendarZoom());
    m_view->setSnap(m_context.settings.calendarSnap());
    connect(m_view, &CalendarView::zoomChanged, this, [this](int zoom) { m_context.settings.setCalendarZoom(zoom); });
    connect(m_view, &CalendarView::snapChanged, this, [this](int snap) { m_context.settings.setCalendarSnap(snap); });
}

void CalendarPage::askVerdictOfNew(const WantedMove &asked)
{
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.verdict"),
        [span = asked.to.span(), person = m_view->whoseAtCursor()](
            Services &services) { return services.interviews.check(span, person); },
        [this, asked](const Result<BookingCheck> &check) {
            if (!check)
                return report(check.error());
            // Where nothing speaks against it the view has said all there is: of whom it is, and that they are free.
            if (!check->problems.isEmpty() || !check->unknown.isEmpty())
                m_view->setVerdict({}, asked.to, {}, verdictOf(*check));
        });
}

void CalendarPage::askVerdict()
{
    const WantedMove asked = m_asked;
    if (asked.interview.isNull())
        return askVerdictOfNew(asked);
    const InterviewEntry *entry = m_view->entryOf(asked.interview);
    if (!entry)
        return;
    const auto change = changeTo(*entry, asked.to, asked.handover, entry->interview.version);
    if (!change)
        return;
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.verdict"),
        [change = *change](Services &services) { return services.interviews.check(change); },
        [this, asked](const Result<BookingCheck> &check) {
            const auto verdict =
                check ? verdictOf(*check)
                      : CalendarView::Verdict{ CalendarView::Verdict::Kind::Refused, check.error().sentence };
            m_view->setVerdict(asked.interview, asked.to, asked.handover, verdict);
        });
}

void CalendarPage::moveNext()
{
    const WantedMove move = m_moves.constFirst();
    const InterviewEntry *entry = m_view->entryOf(move.interview);
    if (!entry) {
        moveDone(move, Error{ Error::Code::NotFound, tr("This interview is no longer shown."),
                           tr("Look at it again, then move it."), {}, {} });
        return;
    }
    const auto change =
        changeTo(*entry, move.to, move.handover, move.version > 0 ? move.version : entry->interview.version);
    if (!change) {
        moveDone(move, change.error());
        return;
    }
    m_context.gateway.run(
        this,
        [change = *change](Services &services) -> Result<int> {
            if (const auto moved = services.interviews.reschedule(change); !moved)
                return moved.error();
            const auto now = services.interviews.load(change.interviewId);
            if (!now)
                return now.error();
            return now->interview.version;
        },
        [this, move](const Result<int> &version) { moveDone(move, version); });
}

void CalendarPage::moveDone(const WantedMove &move, const Result<int> &version)
{
    m_moves.removeFirst();
    if (version) {
        bool more = false;
        for (WantedMove &later : m_moves) {
            if (later.interview == move.interview) {
                later.version = *version;
                more = true;
            }
        }
        m_messages->clear();
        if (!more) {
            m_view->settleMove(move.interview, true, *version);
            showDate(move.to.startAt.toTimeZone(m_context.settings.timeZone()).date());
        }
    } else {
        m_afterMoves = {};
        // What was to follow began where this one did not get to.
        m_moves.removeIf([&move](const WantedMove &later) { return later.interview == move.interview; });
        m_view->settleMove(move.interview, false); // first: what is asked begins from where it is
        if (version.error().code == Error::Code::NeedsReason)
            askForReason(move);
        else
            report(version.error());
        refresh();
    }
    if (!m_moves.isEmpty())
        moveNext();
    else if (const auto what = std::exchange(m_afterMoves, {}))
        what();
}

void CalendarPage::afterMoves(const std::function<void()> &what)
{
    m_view->finishMove();
    if (m_moves.isEmpty())
        what();
    else
        m_afterMoves = what;
}

void CalendarPage::askForReason(const WantedMove &move)
{
    const InterviewEntry *entry = m_view->entryOf(move.interview);
    if (!entry || m_dialog)
        return;
    InterviewEntry moved = *entry;
    if (move.version > 0)
        moved.interview.version = move.version;
    auto *dialog = new BookingDialog(m_context, moved, BookingDialog::Purpose::Time, this);
    dialog->takeMove(move.to.startAt, move.to.minutes, peopleAfter(*entry, move.handover));
    openDialog(dialog);
}

} // namespace shortlist
