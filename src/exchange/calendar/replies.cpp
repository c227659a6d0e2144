// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what calendar programs send back.
#include "domain/words/dates.h"
#include "exchange/calendar/busycalendar.h"
#include "exchange/calendar/icalfile.h"
#include "exchange/calendar/icalzones.h"
#include "exchange/calendar/invitation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

struct ReplyTexts {
    Q_DECLARE_TR_FUNCTIONS(InvitationReply)
};

struct Invited {
    InterviewId interview; ///< null: not one of ours
    InvitationFor reader = InvitationFor::Interviewers;
};

/// What the UID of an invitation says; see invitationUid().
Invited invitedBy(const QString &uid)
{
    constexpr int kIdLength = 36;
    const InterviewId id = InterviewId::fromString(uid.left(kIdLength));
    const QString rest = uid.mid(kIdLength);
    if (id.isNull())
        return {};
    if (rest == QLatin1String("@shortlist"))
        return { id, InvitationFor::Interviewers };
    if (rest == QLatin1String("-candidate@shortlist"))
        return { id, InvitationFor::Candidate };
    return {};
}

std::optional<Reply> replyIn(const QString &status)
{
    if (status == QLatin1String("ACCEPTED"))
        return Reply::Accepted;
    if (status == QLatin1String("TENTATIVE"))
        return Reply::Tentative;
    if (status == QLatin1String("DECLINED"))
        return Reply::Declined;
    return {};
}

/// What was written with a reply, without the characters that no text needs; cut where nobody reads on.
QString commentOf(const IcalEvent &event, const IcalAttendee &attendee)
{
    QString text;
    for (const QChar c : event.comments.join(u'\n'))
        text += c.isPrint() || c == u'\n' || c.isSurrogate() ? c : u' ';
    text = text.trimmed();
    if (text.isEmpty())
        text = attendee.comment.simplified();
    return text.size() > kLongestComment ? text.left(kLongestComment - 1).trimmed() + u'…' : text;
}

/// The moment of a time that says on whose clock it is; invalid otherwise.
QDateTime momentOf(const IcalTime &time, const IcalZones &zones)
{
    const bool placed = time.isValid() && !time.isDay && (time.isUtc || !time.zone.isEmpty());
    return placed && zones.knows(time) ? zones.utc(time) : QDateTime();
}

/// A time as the file says it, with its clock; empty where it says none.
QString saidTime(const IcalTime &time)
{
    if (!time.isValid())
        return {};
    const QString zone = time.isUtc ? QStringLiteral("UTC") : time.zone.left(80);
    const QString text = time.isDay ? words::date(time.wall.date()) : words::dateAndTime(time.wall);
    return zone.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, zone);
}

/// Why there is no reply in a file, and what to do instead.
Error noReply(const IcalFile &file, const QString &fileName)
{
    const auto said = [](const QString &sentence, const QString &remedy) {
        return failure(Error::Code::Format, "reply.none", sentence, remedy);
    };
    if (file.method() == QLatin1String("COUNTER")) {
        const QString time = file.events().isEmpty() ? QString() : saidTime(file.events().constFirst().start);
        const QString remedy = ReplyTexts::tr("Move the interview if that suits, and note the reply by hand if not.");
        return time.isEmpty() ? said(
                   ReplyTexts::tr("“%1” suggests another time; it does not accept or decline.").arg(fileName), remedy)
                              : said(ReplyTexts::tr("“%1” proposes another time: %2.").arg(fileName, time), remedy);
    }
    for (const IcalEvent &event : file.events()) {
        for (const IcalAttendee &attendee : event.attendees) {
            if (file.method() != QLatin1String("REPLY") || attendee.status != QLatin1String("DELEGATED"))
                continue;
            if (attendee.delegate.isEmpty())
                return said(ReplyTexts::tr("“%1”: %2 sends somebody else.").arg(fileName, attendee.address),
                    ReplyTexts::tr("Ask whom, and book them instead."));
            return said(ReplyTexts::tr("“%1”: %2 sends %3 instead.").arg(fileName, attendee.address, attendee.delegate),
                ReplyTexts::tr("Book %1 instead, if they may hold it.").arg(attendee.delegate));
        }
    }
    const QString remedy = ReplyTexts::tr("Save the attachment of a reply, and choose that file.");
    if (file.method() == QLatin1String("REQUEST") || file.method() == QLatin1String("CANCEL"))
        return said(ReplyTexts::tr("“%1” is an invitation itself, no reply to one.").arg(fileName), remedy);
    return said(ReplyTexts::tr("“%1” is no reply to an invitation.").arg(fileName), remedy);
}

Error tooLarge(const QString &fileName)
{
    return failure(Error::Code::Format, "reply.large", ReplyTexts::tr("“%1” is too large for a reply.").arg(fileName),
        ReplyTexts::tr("Save the attachment of one reply, and choose that file."));
}

} // namespace

Result<QList<InvitationReply>> readReplies(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > kLargestReply)
        return tooLarge(fileName);
    if (auto outlined = checkOutline(bytes, fileName); !outlined)
        return outlined.error();
    const auto file = IcalFile::parse(bytes, fileName);
    if (!file)
        return file.error();
    QList<InvitationReply> replies;
    if (file->method() == QLatin1String("REPLY")) {
        const IcalZones zones(*file, QTimeZone::utc());
        for (const IcalEvent &event : file->events()) {
            const Invited invited = invitedBy(event.uid);
            const QDateTime begins = momentOf(event.start, zones);
            QDateTime ends = momentOf(event.end, zones);
            if (begins.isValid() && !event.end.isValid() && event.duration)
                ends = begins.addDays(event.duration->days).addSecs(event.duration->seconds);
            for (const IcalAttendee &attendee : event.attendees) {
                if (replies.size() >= kMostReplies)
                    return tooLarge(fileName);
                if (const auto reply = replyIn(attendee.status); reply && !attendee.address.isEmpty())
                    replies += InvitationReply{ invited.interview, invited.reader, attendee.address, *reply,
                        std::max(event.sequence, 0), event.stamp.isUtc ? event.stamp.wall : QDateTime(),
                        commentOf(event, attendee), begins, ends };
            }
        }
    }
    if (replies.isEmpty())
        return noReply(*file, fileName);
    return replies;
}

} // namespace shortlist
