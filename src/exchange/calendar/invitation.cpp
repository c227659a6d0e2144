// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include "domain/calendar/zonedtime.h"
#include "domain/core/email.h"
#include "exchange/calendar/icaltext.h"
#include "exchange/calendar/invitationmail.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace shortlist {

namespace {

struct InvitationTexts {
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

/// One thing for the team, one for the candidate, one for oneself: whoever has two of them has two entries, and none
/// overwrites another. readReplies() takes them apart again.
QString invitationUid(const InterviewId &id, InvitationFor reader)
{
    // Who was invited and is taken out has the invitation of the team.
    const bool team = reader == InvitationFor::Interviewers || reader == InvitationFor::TakenOut;
    const QString part = team ? QString() : u'-' + enumText(reader);
    return id.toString() + part + QLatin1String("@shortlist");
}

/// An address that can stand in a line of the file, or nothing.
QString usableAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    for (const QChar c : trimmed) {
        if (c.isSpace() || c.unicode() < 0x21 || c == u'"')
            return {};
    }
    return parseEmail(trimmed) ? trimmed : QString();
}

QString participationOf(Reply reply)
{
    switch (reply) {
    case Reply::NeedsAction:
        return QStringLiteral("NEEDS-ACTION");
    case Reply::Accepted:
        return QStringLiteral("ACCEPTED");
    case Reply::Tentative:
        return QStringLiteral("TENTATIVE");
    case Reply::Declined:
        return QStringLiteral("DECLINED");
    }
    return {};
}

/// “Wednesday, 9 January 2030, 10:00 to 11:00 (Europe/Berlin, UTC+01:00)”
QString timeInWords(const Interview &interview, const QString &zone)
{
    const auto start = ZonedTime::fromUtc(interview.startAt, zone);
    const auto end = ZonedTime::fromUtc(interview.endAt(), zone);
    if (!start || !end)
        return {};
    const int minutes = std::abs(start->offsetSeconds()) / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(start->offsetSeconds() < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    const QString clock = QStringLiteral("HH:mm");
    return InvitationTexts::tr("%1, %2 to %3 (%4, %5)")
        .arg(QLocale().toString(start->date(), QLocale::LongFormat), start->time().toString(clock),
            end->time().toString(clock), start->zoneId(), offset);
}

class InvitationFile {
public:
    InvitationFile(const InvitationFacts &facts, InvitationFor reader, const QDateTime &now)
        : m_facts(facts)
        , m_entry(facts.entry)
        , m_reader(reader)
        , m_now(now)
    {
    }

    Invitation write();

private:
    QString summary() const;
    QStringList times() const;
    QString description() const;
    void writeEvent();
    void writePeople();
    void writeAttendee(const QString &name, const QString &address, ParticipantRole role, Reply reply);
    bool isCancelled() const { return m_entry.interview.state == InterviewState::Cancelled; }
    /// Called off, for everybody or for this reader.
    bool isOff() const { return isCancelled() || m_reader == InvitationFor::TakenOut; }
    const QList<InterviewPerson> &people() const
    {
        return m_reader == InvitationFor::TakenOut ? m_facts.takenOut : m_entry.people;
    }

    const InvitationFacts &m_facts;
    const InterviewEntry &m_entry;
    InvitationFor m_reader;
    QDateTime m_now;
    IcalText m_text;
    Invitation m_result;
};

QString InvitationFile::summary() const
{
    // What the team calls a stage is its own business.
    if (m_reader == InvitationFor::Candidate)
        return InvitationTexts::tr("Interview: %1").arg(m_entry.jobTitle.simplified());
    return InvitationTexts::tr("%1 with %2").arg(m_entry.stageName.simplified(), m_entry.candidateName.simplified());
}

QStringList InvitationFile::times() const
{
    QStringList zones{ m_entry.interview.zone, m_entry.candidateZone };
    // Where the others are is none of the candidate's business.
    if (m_reader != InvitationFor::Candidate) {
        for (const InterviewPerson &person : people())
            zones += person.zone;
    }
    zones.removeAll(QString());
    zones.removeDuplicates();
    QStringList lines;
    for (const QString &zone : std::as_const(zones))
        lines += timeInWords(m_entry.interview, zone);
    lines.removeAll(QString());
    return lines;
}

QString InvitationFile::description() const
{
    QStringList lines;
    if (isCancelled())
        lines << InvitationTexts::tr("This interview is cancelled.") << QString();
    else if (isOff())
        lines << InvitationTexts::tr("You do not take part in this interview any more.") << QString();
    lines += times();
    lines += QString();
    if (m_reader != InvitationFor::Candidate) {
        lines += InvitationTexts::tr("Candidate: %1").arg(m_entry.candidateName.simplified());
        lines += InvitationTexts::tr("Job: %1").arg(m_entry.jobTitle.simplified());
    }
    if (m_reader == InvitationFor::TakenOut) // who does, and where, is no business of theirs
        return lines.join(u'\n');
    QStringList names;
    for (const InterviewPerson &person : m_entry.people)
        names += person.name.simplified();
    if (!names.isEmpty())
        lines += InvitationTexts::tr("With: %1").arg(names.join(QStringLiteral(", ")));
    if (!m_entry.interview.place.isEmpty())
        lines += InvitationTexts::tr("Where: %1").arg(m_entry.interview.place.simplified());
    return lines.join(u'\n');
}

void InvitationFile::writeAttendee(const QString &name, const QString &address, ParticipantRole role, Reply reply)
{
    m_result.recipients += address;
    const QString kind =
        role == ParticipantRole::Shadow ? QStringLiteral("OPT-PARTICIPANT") : QStringLiteral("REQ-PARTICIPANT");
    const QString asked =
        isOff() ? QString() : QStringLiteral(";PARTSTAT=") + participationOf(reply) + QStringLiteral(";RSVP=TRUE");
    m_text.line(QStringLiteral("ATTENDEE;CN=") + icalParameter(name) + QStringLiteral(";ROLE=") + kind + asked,
        QStringLiteral("mailto:") + address);
}

void InvitationFile::writePeople()
{
    m_text.line(QStringLiteral("ORGANIZER;CN=") + icalParameter(m_facts.organizerName),
        QStringLiteral("mailto:") + usableAddress(m_facts.organizerAddress));
    if (m_reader == InvitationFor::Candidate) {
        writeAttendee(m_entry.candidateName, usableAddress(m_facts.candidateAddress), ParticipantRole::Interviewer,
            m_entry.interview.candidateReply);
        return;
    }
    for (const InterviewPerson &person : people()) {
        const QString address = usableAddress(m_facts.addresses.value(person.personId));
        if (address.isEmpty())
            m_result.withoutAddress += person.name;
        else
            writeAttendee(person.name, address, person.role, person.reply);
    }
}

void InvitationFile::writeEvent()
{
    const Interview &interview = m_entry.interview;
    m_text.line(QStringLiteral("BEGIN"), QStringLiteral("VEVENT"));
    m_text.line(QStringLiteral("UID"), invitationUid(interview.id, m_reader));
    m_text.line(QStringLiteral("SEQUENCE"), QString::number(m_facts.sequence));
    m_text.moment(QStringLiteral("DTSTAMP"), m_now);
    m_text.moment(QStringLiteral("DTSTART"), interview.startAt);
    m_text.moment(QStringLiteral("DTEND"), interview.endAt());
    m_text.text(QStringLiteral("SUMMARY"), m_result.subject);
    m_text.text(QStringLiteral("DESCRIPTION"), m_result.text);
    if (!interview.place.isEmpty() && m_reader != InvitationFor::TakenOut)
        m_text.text(QStringLiteral("LOCATION"), interview.place.simplified());
    // Of an event that takes place without somebody RFC 5546 (3.2.5) forbids this line.
    if (m_reader != InvitationFor::TakenOut || isCancelled())
        m_text.line(QStringLiteral("STATUS"), isCancelled() ? QStringLiteral("CANCELLED")
                                              : interview.state == InterviewState::Proposed
                                                  ? QStringLiteral("TENTATIVE")
                                                  : QStringLiteral("CONFIRMED"));
    // Who is interviewed is not for everybody who may look into an interviewer's calendar.
    if (m_reader != InvitationFor::Candidate)
        m_text.line(QStringLiteral("CLASS"), QStringLiteral("PRIVATE"));
    if (m_reader != InvitationFor::OwnCalendar)
        writePeople();
    m_text.line(QStringLiteral("END"), QStringLiteral("VEVENT"));
}

Invitation InvitationFile::write()
{
    m_result.method = m_reader == InvitationFor::OwnCalendar ? QStringLiteral("PUBLISH")
                    : isOff()                                ? QStringLiteral("CANCEL")
                                                             : QStringLiteral("REQUEST");
    m_result.fileName = isOff() ? QStringLiteral("cancelled.ics") : QStringLiteral("invitation.ics");
    m_result.subject = summary();
    m_result.text = description();
    m_result.mailText = m_result.text + QStringLiteral("\n\n")
                      + (isOff() ? InvitationTexts::tr("The file “%1” takes it out of your calendar.")
                                 : InvitationTexts::tr("The file “%1” puts it into your calendar."))
                            .arg(m_result.fileName);
    m_text.line(QStringLiteral("BEGIN"), QStringLiteral("VCALENDAR"));
    m_text.line(QStringLiteral("VERSION"), QStringLiteral("2.0"));
    m_text.line(QStringLiteral("PRODID"), QStringLiteral("-//Shortlist//Shortlist//EN"));
    m_text.line(QStringLiteral("METHOD"), m_result.method);
    writeEvent();
    m_text.line(QStringLiteral("END"), QStringLiteral("VCALENDAR"));
    m_result.bytes = m_text.bytes();
    if (!m_result.recipients.isEmpty())
        m_result.mail = writeInvitationMail(m_result);
    return m_result;
}

} // namespace

InterviewId interviewOfUid(const QString &uid)
{
    constexpr int kIdLength = 36;
    const InterviewId interview = InterviewId::fromString(uid.left(kIdLength));
    for (const InvitationFor reader : enumValues<InvitationFor>()) {
        if (invitationUid(interview, reader) == uid)
            return interview;
    }
    return {};
}

Result<Invitation> writeInvitation(const InvitationFacts &facts, InvitationFor reader, const QDateTime &now)
{
    const InterviewEntry &entry = facts.entry;
    if (reader != InvitationFor::OwnCalendar && usableAddress(facts.organizerAddress).isEmpty()) {
        const QString sentence =
            facts.organizerName.isEmpty()
                ? InvitationTexts::tr("An invitation needs the e-mail address of who sends it.")
                : InvitationTexts::tr("The directory has no e-mail address of %1, who sends this invitation.")
                      .arg(facts.organizerName);
        return failure(
            Error::Code::Invalid, "invite.organizer", sentence, InvitationTexts::tr("Enter it in the directory."));
    }
    if (reader == InvitationFor::Candidate && usableAddress(facts.candidateAddress).isEmpty())
        return failure(Error::Code::Invalid, "invite.candidate",
            InvitationTexts::tr("%1 has no e-mail address.").arg(entry.candidateName),
            InvitationTexts::tr("Enter one with the candidate first."));
    Invitation invitation = InvitationFile(facts, reader, now).write();
    if (reader == InvitationFor::TakenOut && facts.takenOut.isEmpty())
        return failure(Error::Code::Invalid, "invite.nobodyGone",
            InvitationTexts::tr("Nobody was taken out of this interview."),
            InvitationTexts::tr("Write an invitation for those who interview instead."));
    if (reader == InvitationFor::TakenOut && invitation.recipients.isEmpty())
        return failure(Error::Code::Invalid, "invite.nobody",
            InvitationTexts::tr("The directory has no e-mail address of anybody who was taken out."),
            InvitationTexts::tr("Enter one in the directory."));
    if (reader == InvitationFor::Interviewers && invitation.recipients.isEmpty())
        return failure(Error::Code::Invalid, "invite.nobody",
            InvitationTexts::tr("The directory has no e-mail address of anybody who takes part."),
            InvitationTexts::tr("Enter one in the directory."));
    return invitation;
}

} // namespace shortlist
