// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace shortlist {

/// A 16-byte identity that is unique across laptops, typed by what it names: a CandidateId never converts to an
/// InterviewId.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    /// The id written as by toString(); null when the text is none.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    /// 36 characters, no braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_uuid < right.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct Job;
struct JobPoint;
struct Specialty;
struct HiringPlan;
struct Stage;
struct Opening;
struct Person;
struct Training;
struct Away;
struct Candidate;
struct Contact;
struct Tag;
struct Note;
struct CandidateFile;
struct Application;
struct EndReason;
struct Waiver;
struct Assessment;
struct Interview;
struct Participant;
struct Rubric;
struct Criterion;
struct Scorecard;
struct Rating;
struct Debrief;
struct Decision;
struct Offer;
struct Setting;
struct Sighting;
struct BusyReading;
struct InterviewPool;
struct CandidateTimes;
struct MadePack;
struct BatchTag;

using JobId = Id<Job>;
using JobPointId = Id<JobPoint>;
using SpecialtyId = Id<Specialty>;
using HiringPlanId = Id<HiringPlan>;
using StageId = Id<Stage>;
using OpeningId = Id<Opening>;
using PersonId = Id<Person>;
using TrainingId = Id<Training>;
using AwayId = Id<Away>;
using CandidateId = Id<Candidate>;
using ContactId = Id<Contact>;
using TagId = Id<Tag>;
using NoteId = Id<Note>;
using CandidateFileId = Id<CandidateFile>;
using ApplicationId = Id<Application>;
using EndReasonId = Id<EndReason>;
using WaiverId = Id<Waiver>;
using AssessmentId = Id<Assessment>;
using InterviewId = Id<Interview>;
using ParticipantId = Id<Participant>;
using RubricId = Id<Rubric>;
using CriterionId = Id<Criterion>;
using ScorecardId = Id<Scorecard>;
using RatingId = Id<Rating>;
using DebriefId = Id<Debrief>;
using DecisionId = Id<Decision>;
using OfferId = Id<Offer>;
using SettingId = Id<Setting>;
using SightingId = Id<Sighting>;
using BusyReadingId = Id<BusyReading>;
using InterviewPoolId = Id<InterviewPool>;
using CandidateTimesId = Id<CandidateTimes>;
using MadePackId = Id<MadePack>;
/// One command: the unit of undo.
using BatchId = Id<BatchTag>;

} // namespace shortlist
