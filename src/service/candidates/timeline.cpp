// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/timeline.h"

#include "domain/core/schema.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/words/words.h"
#include "service/candidates/timelinewords.h"
#include "service/history/reasonseal.h"

#include <utility>

namespace shortlist {

using namespace timeline;

Result<QList<TimelineLine>> TimelineWriter::write(const QList<JournalEntry> &entries)
{
    QList<TimelineLine> lines;
    const ReasonSeal seal(m_workspace, m_rights.viewer);
    for (qsizetype begin = 0; begin < entries.size();) {
        qsizetype end = begin;
        while (end < entries.size() && entries.at(end).batch == entries.at(begin).batch)
            ++end;
        const auto batch = m_workspace.journal().batch(entries.at(begin).batch);
        if (!batch)
            return batch.error();
        const auto sealed = seal.hides(*batch);
        if (!sealed)
            return sealed.error();
        TimelineLine line{ batch->id, batch->at, personName(batch->person), {}, {}, *sealed ? QString() : batch->reason,
            TimelineLine::Topic::Other, !batch->undoes.isNull() };
        int heaviest = 0;
        for (qsizetype i = end - 1; i >= begin; --i) {
            if (*sealed && ReasonSeal::repeats(entries.at(i)))
                continue;
            const Saying saying = say(entries.at(i), *batch);
            if (saying.words.isEmpty())
                continue;
            if (saying.weight > heaviest) {
                // Two fields may say the same, such as the state and the outcome of a debrief that is closed.
                if (!line.words.isEmpty() && line.words != saying.words)
                    line.details.prepend(line.words);
                line.words = saying.words;
                line.details.removeAll(line.words);
                line.topic = saying.topic;
                heaviest = saying.weight;
            } else if (saying.words != line.words && !line.details.contains(saying.words)) {
                line.details.append(saying.words);
            }
            if (!saying.detail.isEmpty())
                line.details.append(saying.detail);
        }
        begin = end;
        if (line.words.isEmpty())
            continue;
        // What an entry keeps of the reason is the reason of the command, which stands below anyway.
        if (line.words != line.reason)
            line.details.removeAll(line.reason);
        if (line.undone) {
            // What an undo does reads as the opposite of what it undoes: that is named, and this stands below.
            const auto undone = m_workspace.journal().batch(batch->undoes);
            if (!undone)
                return undone.error();
            line.details.prepend(line.words);
            line.words = Texts::tr("Undone: %1").arg(words::command(undone->command));
        } else if (!batch->redoes.isNull()) {
            line.words = Texts::tr("Done again: %1").arg(line.words);
        }
        lines.append(line);
    }
    return lines;
}

TimelineWriter::Saying TimelineWriter::say(const JournalEntry &entry, const Batch &batch)
{
    if (m_blind && isKeptBack(entry))
        return {};
    switch (entry.entity) {
    case EntityKind::Candidate:
        return sayCandidate(entry, batch);
    case EntityKind::Contact:
        return sayContact(entry);
    case EntityKind::Tag:
        return sayTag(entry);
    case EntityKind::Note:
        return sayNote(entry);
    case EntityKind::CandidateFile:
        return sayFile(entry);
    case EntityKind::CandidateTimes:
        return { entry.kind == EntryKind::Archive ? Texts::tr("Took back when they can come")
                                                  : Texts::tr("Said when they can come"),
            TimelineLine::Topic::Interview, 30, {} };
    case EntityKind::Application:
        return sayApplication(entry);
    case EntityKind::Waiver: {
        if (entry.kind != EntryKind::Create)
            return {};
        const auto waiver = entityOf<Waiver>(entry);
        return { Texts::tr("Went on without what was missing at “%1”").arg(stageName(waiver.stageId)),
            TimelineLine::Topic::Application, 70, waiver.reason };
    }
    case EntityKind::Assessment:
        return sayAssessment(entry);
    case EntityKind::Interview:
        return sayInterview(entry);
    case EntityKind::Participant:
        return sayParticipant(entry);
    case EntityKind::Scorecard:
        return sayScorecard(entry);
    case EntityKind::Debrief:
        return sayDebrief(entry);
    case EntityKind::MadePack:
        return entry.kind == EntryKind::Create
                 ? Saying{ packMade(entityOf<MadePack>(entry)), TimelineLine::Topic::File, 60, {} }
                 : Saying{};
    case EntityKind::Offer:
        return m_rights.mayReadOffers(applicationOfOffer(entry)) ? sayTerms(entry) : Saying{};
    case EntityKind::Decision:
        return entry.kind != EntryKind::Set && m_rights.mayReadTerms(entityOf<Decision>(entry).applicationId)
                 ? sayTerms(entry)
                 : Saying{};
    default:
        return {};
    }
}

// What is there of an assessment, when it came and when it was graded would tell who grades it blind whose it is.
bool TimelineWriter::isKeptBack(const JournalEntry &entry) const
{
    if (entry.entity == EntityKind::Assessment)
        return true;
    if (entry.entity == EntityKind::Scorecard) {
        const auto card = m_workspace.tryGet(ScorecardId(entry.entityId));
        return !card || !*card || !(**card).assessmentId.isNull();
    }
    if (entry.entity != EntityKind::CandidateFile)
        return false;
    if (entry.kind != EntryKind::Set)
        return entityOf<CandidateFile>(entry).kind == FileKind::Assessment;
    const auto file = m_workspace.tryGet(CandidateFileId(entry.entityId));
    return !file || !*file || (**file).kind == FileKind::Assessment;
}

TimelineWriter::Saying TimelineWriter::sayCandidate(const JournalEntry &entry, const Batch &batch) const
{
    if (entry.kind == EntryKind::Create)
        return { batch.command == QLatin1String("candidate.import") ? Texts::tr("Imported from a file")
                                                                    : Texts::tr("Added"),
            TimelineLine::Topic::Person, 100, {} };
    if (entry.kind == EntryKind::Archive)
        return { Texts::tr("Taken out of the workspace"), TimelineLine::Topic::Person, 100, {} };
    if (entry.field == QLatin1String("state"))
        return { Texts::tr("Changed the state"), TimelineLine::Topic::Person, 50, {} };
    const QString field = candidateField(entry.field);
    if (field.isEmpty())
        return {};
    return { change(field, Codec<QString>::decode(entry.before), Codec<QString>::decode(entry.value)),
        TimelineLine::Topic::Person, 30, {} };
}

TimelineWriter::Saying TimelineWriter::sayContact(const JournalEntry &entry) const
{
    if (entry.kind == EntryKind::Set) {
        if (entry.field != QLatin1String("text"))
            return {};
        return { Texts::tr("Changed %1 to %2")
                     .arg(Codec<QString>::decode(entry.before), Codec<QString>::decode(entry.value)),
            TimelineLine::Topic::Person, 20, {} };
    }
    const auto contact = entityOf<Contact>(entry);
    return { entry.kind == EntryKind::Create ? Texts::tr("Added %1").arg(contact.text)
                                             : Texts::tr("Removed %1").arg(contact.text),
        TimelineLine::Topic::Person, 20, {} };
}

TimelineWriter::Saying TimelineWriter::sayTag(const JournalEntry &entry) const
{
    if (entry.kind == EntryKind::Set)
        return {};
    const auto tag = entityOf<Tag>(entry);
    return { entry.kind == EntryKind::Create ? Texts::tr("Tagged “%1”").arg(tag.text)
                                             : Texts::tr("Took the tag “%1” away").arg(tag.text),
        TimelineLine::Topic::Person, 10, {} };
}

TimelineWriter::Saying TimelineWriter::sayNote(const JournalEntry &entry)
{
    const auto stored = m_workspace.tryGet(NoteId(entry.entityId));
    const Note *now = stored && *stored ? &**stored : nullptr;
    Note note;
    if (entry.kind != EntryKind::Set)
        note = entityOf<Note>(entry);
    else if (now)
        note = *now;
    else
        return {}; // whoever may have read it: the note is gone
    // A note that has become more secret since takes its past with it.
    if (!m_rights.mayRead(note.visibility, note.authorId) || (now && !m_rights.mayRead(now->visibility, now->authorId)))
        return {};
    switch (entry.kind) {
    case EntryKind::Create:
        // What was taken away is not read out again.
        return { noteWritten(note.visibility), TimelineLine::Topic::Note, 60, now ? now->text : QString() };
    case EntryKind::Archive:
        return { Texts::tr("Took a note away"), TimelineLine::Topic::Note, 60, {} };
    case EntryKind::Set:
        if (entry.field == QLatin1String("text"))
            return { Texts::tr("Changed a note"), TimelineLine::Topic::Note, 60, {} };
        if (entry.field == QLatin1String("visibility"))
            return { Texts::tr("Changed who may read a note"), TimelineLine::Topic::Note, 55, {} };
        return {};
    }
    Q_UNREACHABLE();
}

TimelineWriter::Saying TimelineWriter::sayFile(const JournalEntry &entry) const
{
    if (entry.kind == EntryKind::Set)
        return entry.field == QLatin1String("kind")
                 ? Saying{ Texts::tr("Changed what a file is"), TimelineLine::Topic::File, 40, {} }
                 : Saying{};
    const auto file = entityOf<CandidateFile>(entry);
    return { entry.kind == EntryKind::Create ? Texts::tr("Added the file “%1”").arg(file.name)
                                             : Texts::tr("Took the file “%1” away").arg(file.name),
        TimelineLine::Topic::File, 50, {} };
}

TimelineWriter::Saying TimelineWriter::sayApplication(const JournalEntry &entry)
{
    const auto topic = TimelineLine::Topic::Application;
    if (entry.kind != EntryKind::Set) {
        const auto application = entityOf<Application>(entry);
        const QString job = jobTitle(application.jobId);
        return { entry.kind == EntryKind::Create
                     ? Texts::tr("Applied for “%1”, at “%2”").arg(job, stageName(application.stageId))
                     : Texts::tr("Took the application for “%1” away").arg(job),
            topic, 90, {} };
    }
    const QString text = Codec<QString>::decode(entry.value);
    if (entry.field == QLatin1String("stage_id"))
        return { Texts::tr("Moved from “%1” to “%2”")
                     .arg(stageName(StageId(uuidOf(entry.before))), stageName(StageId(uuidOf(entry.value)))),
            topic, 80, {} };
    if (entry.field == QLatin1String("state"))
        return sayApplicationState(entry);
    if (entry.field == QLatin1String("plan_id"))
        return { Texts::tr("Moved over to another version of the hiring plan"), topic, 60, {} };
    if (entry.field == QLatin1String("job_id"))
        return { Texts::tr("Transferred from “%1” to “%2”")
                     .arg(jobTitle(JobId(uuidOf(entry.before))), jobTitle(JobId(uuidOf(entry.value)))),
            topic, 85, {} };
    if (entry.field == QLatin1String("opening_id"))
        return { Texts::tr("Changed the opening"), topic, 40, {} };
    if (entry.field == QLatin1String("end_reason_id") && !uuidOf(entry.value).isNull())
        return { Texts::tr("Reason: %1").arg(endReason(EndReasonId(uuidOf(entry.value)))), topic, 5, {} };
    if ((entry.field == QLatin1String("end_note") || entry.field == QLatin1String("hold_reason")) && !text.isEmpty())
        return { text, topic, 4, {} };
    return {};
}

TimelineWriter::Saying TimelineWriter::sayApplicationState(const JournalEntry &entry) const
{
    const auto before =
        enumFromText<ApplicationState>(Codec<QString>::decode(entry.before)).value_or(ApplicationState::Active);
    const auto after =
        enumFromText<ApplicationState>(Codec<QString>::decode(entry.value)).value_or(ApplicationState::Active);
    return { stateChange(before, after), TimelineLine::Topic::Application, 95, {} };
}

ApplicationId TimelineWriter::applicationOfOffer(const JournalEntry &entry) const
{
    if (entry.kind != EntryKind::Set)
        return entityOf<Offer>(entry).applicationId;
    const auto offer = m_workspace.tryGet(OfferId(entry.entityId));
    return offer && *offer ? (**offer).applicationId : ApplicationId();
}

QString TimelineWriter::personName(const PersonId &id)
{
    if (id.isNull())
        return {};
    auto &name = m_names[id.uuid()];
    if (name.isEmpty()) {
        const auto person = m_workspace.tryGet(id);
        name = person && *person ? (**person).name : Texts::tr("Somebody who is gone");
    }
    return name;
}

QString TimelineWriter::stageName(const StageId &id)
{
    auto &name = m_names[id.uuid()];
    if (name.isEmpty()) {
        const auto stage = m_workspace.tryGet(id);
        name = stage && *stage ? (**stage).name : Texts::tr("a stage that is gone");
    }
    return name;
}

QString TimelineWriter::jobTitle(const JobId &id)
{
    auto &name = m_names[id.uuid()];
    if (name.isEmpty()) {
        const auto job = m_workspace.tryGet(id);
        name = job && *job ? (**job).title : Texts::tr("a job that is gone");
    }
    return name;
}

QString TimelineWriter::endReason(const EndReasonId &id)
{
    const auto reason = m_workspace.tryGet(id);
    return reason && *reason ? (**reason).name : Texts::tr("a reason that is gone");
}

} // namespace shortlist
