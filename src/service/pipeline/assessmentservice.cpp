// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/assessmentservice.h"

#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/people/person.h"
#include "domain/pipeline/assessmentrules.h"
#include "service/pipeline/pipelinetext.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/carddeadline.h"
#include "service/scorecards/sightings.h"

#include <QRandomGenerator>

namespace shortlist {

namespace {

Result<QString> freshCode(const Reader &reader)
{
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        const QString code = makeAssessmentCode([](int n) { return int(QRandomGenerator::system()->bounded(n)); });
        const auto taken = reader.all<Assessment>({ equals(&Assessment::code, code) }, {}, 1);
        if (!taken)
            return taken.error();
        if (taken->isEmpty())
            return code;
    }
    return Error{ Error::Code::Conflict, PipelineText::tr("No free code was found for the assessment."),
        PipelineText::tr("Try again."), {}, QStringLiteral("assessment.code") };
}

Status addAssessment(
    Transaction &transaction, const AssessmentId &id, const Application &application, const StageId &stage)
{
    const auto code = freshCode(transaction);
    if (!code)
        return code.error();
    Assessment assessment;
    assessment.id = id;
    assessment.applicationId = application.id;
    assessment.stageId = stage;
    assessment.code = *code;
    return transaction.add(assessment, candidateScope(application.candidateId));
}

Error badDue()
{
    return { Error::Code::Invalid, PipelineText::tr("The assessment would be due in the past."),
        PipelineText::tr("Choose a later time."), {}, QStringLiteral("assessment.due") };
}

/// The newest card of each grader; amendments replace what they amend.
Result<QList<Scorecard>> cardsOf(const Reader &reader, const AssessmentId &assessment)
{
    auto cards =
        reader.all<Scorecard>({ equals(&Scorecard::assessmentId, assessment) }, { fieldName(&Scorecard::revision) });
    if (!cards)
        return cards;
    QList<Scorecard> first;
    for (const Scorecard &card : std::as_const(*cards)) {
        if (card.amendsId.isNull() && card.state != ScorecardState::Discarded)
            first.append(card);
    }
    return first;
}

Status dropCard(Transaction &transaction, const Scorecard &card)
{
    const auto ratings = transaction.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    for (const Rating &rating : *ratings) {
        if (auto archived = transaction.archive(rating.id); !archived)
            return archived;
    }
    return transaction.archive(card.id);
}

Error unusualGraders(const Assessment &assessment, int graders)
{
    return failure(Error::Code::NeedsReason, "assessment.graders",
        PipelineText::tr("%n grader(s) would judge %1: two are asked, blind to each other, and a third only where they "
                         "differ.",
            nullptr, graders)
            .arg(assessment.code),
        PipelineText::tr("Choose two, or say why. The reason is kept."));
}

/// Refuses as the third whoever was shown how others rated the application: it might be what the two gave.
Status checkThird(const Reader &reader, const Assessment &assessment, const PersonId &grader, int cardsIn)
{
    if (cardsIn < 2)
        return done();
    const auto sighting = sightingOf(reader, assessment.applicationId, grader);
    if (!sighting)
        return sighting.error();
    if (!*sighting)
        return done();
    const auto person = reader.get(grader);
    if (!person)
        return person.error();
    return failure(Error::Code::NeedsReason, "assessment.sawOthers",
        PipelineText::tr("%1 was shown how others rated this application.").arg(person->name),
        PipelineText::tr("Choose somebody who was not, or say why. The reason is kept."));
}

} // namespace

Status AssessmentService::enterStage(
    Transaction &transaction, const ServiceContext &context, const Application &application, const Stage &stage)
{
    if (stage.kind != StageKind::Assessment)
        return done();
    const auto there = transaction.all<Assessment>(
        { equals(&Assessment::applicationId, application.id), equals(&Assessment::stageId, stage.id) }, {}, 1);
    if (!there)
        return there.error();
    return there->isEmpty()
             ? addAssessment(transaction, AssessmentId(timedUuid(context.clock.nowUtc())), application, stage.id)
             : done();
}

Status AssessmentService::change(const QString &command, const AssessmentId &assessment,
    const std::function<Status(Transaction &, Assessment &, const Application &)> &work, const QString &reason)
{
    return m_context.commands.run(
        command, assessment,
        [&](Transaction &transaction) -> Status {
            auto found = transaction.get(assessment);
            if (!found)
                return found.error();
            const auto application = transaction.get(found->applicationId);
            if (!application)
                return application.error();
            const QString code = found->code;
            if (auto worked = work(transaction, *found, *application); !worked)
                return withoutCode(transaction, *application, code, worked.error());
            return transaction.save(*found);
        },
        reason);
}

Result<AssessmentId> AssessmentService::create(const ApplicationId &application)
{
    const AssessmentId id(timedUuid(m_context.clock.nowUtc()));
    auto created =
        m_context.commands.run(QStringLiteral("assessment.create"), id, [&](Transaction &transaction) -> Status {
            const auto found = transaction.get(application);
            if (!found)
                return found.error();
            if (!isLive(found->state))
                return wrongState(transaction, *found, PipelineAction::Move);
            const auto stage = transaction.get(found->stageId);
            if (!stage)
                return stage.error();
            if (stage->kind != StageKind::Assessment)
                return Error{ Error::Code::Invalid,
                    PipelineText::tr("“%1” is not a written assessment.").arg(stage->name),
                    PipelineText::tr("Move the application to its assessment stage first."), {},
                    QStringLiteral("assessment.stage") };
            return addAssessment(transaction, id, *found, stage->id);
        });
    if (!created)
        return created.error();
    return id;
}

Status AssessmentService::send(const AssessmentId &assessment, const QDateTime &dueAt, int graceHours)
{
    return change(QStringLiteral("assessment.send"), assessment,
        [&](Transaction &, Assessment &found, const Application &) -> Status {
            if (found.state != AssessmentState::ToSend)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 was sent already."));
            const QDateTime now = m_context.clock.nowUtc();
            if (dueAt.isValid() && dueAt <= now)
                return badDue();
            found.state = AssessmentState::Waiting;
            found.sentAt = now;
            found.dueAt = dueAt.toUTC();
            found.graceHours = qMax(0, graceHours);
            return done();
        });
}

Status AssessmentService::extend(const AssessmentId &assessment, const QDateTime &dueAt, int graceHours)
{
    return change(QStringLiteral("assessment.extend"), assessment,
        [&](Transaction &, Assessment &found, const Application &) -> Status {
            if (found.state != AssessmentState::Waiting && found.state != AssessmentState::Expired)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 waits for no answers."));
            if (dueAt.isValid() && dueAt <= m_context.clock.nowUtc())
                return badDue();
            found.state = AssessmentState::Waiting;
            found.dueAt = dueAt.toUTC();
            found.graceHours = qMax(0, graceHours);
            return done();
        });
}

Status AssessmentService::expire(const AssessmentId &assessment)
{
    return change(QStringLiteral("assessment.expire"), assessment,
        [](Transaction &, Assessment &found, const Application &) -> Status {
            if (found.state != AssessmentState::Waiting)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 waits for no answers."));
            found.state = AssessmentState::Expired;
            return done();
        });
}

Status AssessmentService::receive(const AssessmentId &assessment, const Answers &answers, const QString &lateReason)
{
    const QDateTime now = m_context.clock.nowUtc();
    return change(
        QStringLiteral("assessment.receive"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &application) -> Status {
            const AssessmentState state = stateAt(found, 0, 0, now);
            if (state != AssessmentState::Waiting && state != AssessmentState::Expired)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 waits for no answers."));
            if (answers.text.trimmed().isEmpty() && answers.bytes.isEmpty())
                return Error{ Error::Code::Invalid, PipelineText::tr("There are no answers to take in."),
                    PipelineText::tr("Paste the text or choose the file that was handed in."), {},
                    QStringLiteral("assessment.empty") };
            if (state == AssessmentState::Expired && lateReason.trimmed().isEmpty())
                return Error{ Error::Code::NeedsReason,
                    PipelineText::tr("The time for the assessment %1 is over.").arg(found.code),
                    PipelineText::tr("Say why the answers are taken all the same."), {},
                    QStringLiteral("assessment.late") };
            found.state = AssessmentState::ToGrade;
            found.receivedAt = now;
            found.answers = answers.text;
            if (!answers.bytes.isEmpty()) {
                const auto file = storeFile(transaction, application, answers);
                if (!file)
                    return file.error();
                found.fileId = *file;
            }
            return setCardsDue(transaction, found, now);
        },
        lateReason);
}

Status AssessmentService::refuseBlind(const Reader &reader, const ApplicationId &application) const
{
    const auto blind = gradesBlind(reader, m_context.session.person, application);
    if (!blind)
        return blind.error();
    return *blind ? Status(blindError()) : done();
}

// Whoever asks may have named the candidate: the code beside the name would tell its grader whose it is.
Error AssessmentService::withoutCode(
    const Reader &reader, const Application &application, const QString &code, Error error) const
{
    const auto blind = gradesBlind(reader, m_context.session.person, application.id);
    if (!blind)
        return blind.error();
    if (*blind) {
        for (QString *text : { &error.sentence, &error.advice, &error.detail })
            text->replace(code, hiddenUntilGraded());
    }
    return error;
}

Status AssessmentService::setCardsDue(Transaction &transaction, const Assessment &assessment, const QDateTime &from)
{
    const auto stage = transaction.get(assessment.stageId);
    if (!stage)
        return stage.error();
    const auto cards = cardsOf(transaction, assessment.id);
    if (!cards)
        return cards.error();
    for (Scorecard card : *cards) {
        if (card.state != ScorecardState::Draft)
            continue;
        const auto due = cardDueAt(transaction, card.authorId, from, stage->deadlineHours);
        if (!due)
            return due.error();
        card.dueAt = *due;
        if (auto saved = transaction.save(card); !saved)
            return saved;
    }
    return done();
}

Status AssessmentService::redact(const AssessmentId &assessment, const QString &text)
{
    return change(QStringLiteral("assessment.redact"), assessment,
        [this, &text](Transaction &transaction, Assessment &found, const Application &) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.state != AssessmentState::ToGrade)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 is not being graded."));
            if (text != found.answers)
                found.answersRelease.clear();
            found.answers = text;
            return done();
        });
}

Status AssessmentService::assignGraders(
    const AssessmentId &assessment, const QList<PersonId> &graders, const QString &reason)
{
    const QSet<PersonId> wanted(graders.begin(), graders.end());
    return change(
        QStringLiteral("assessment.assign"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.state == AssessmentState::Graded || found.state == AssessmentState::Closed)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 is closed."));
            const auto cards = cardsOf(transaction, assessment);
            if (!cards)
                return cards.error();
            QSet<PersonId> there;
            int cardsIn = 0;
            for (const Scorecard &card : *cards) {
                there.insert(card.authorId);
                cardsIn += card.state == ScorecardState::Submitted ? 1 : 0;
                if (wanted.contains(card.authorId))
                    continue;
                if (card.state == ScorecardState::Submitted)
                    return Error{ Error::Code::Refused,
                        PipelineText::tr("Somebody who has graded %1 already cannot be taken off it.").arg(found.code),
                        {}, {}, QStringLiteral("assessment.grader") };
                if (auto dropped = dropCard(transaction, card); !dropped)
                    return dropped;
            }
            if (!wanted.isEmpty() && !isUsualNumberOfGraders(int(wanted.size()), cardsIn) && reason.trimmed().isEmpty())
                return unusualGraders(found, int(wanted.size()));
            for (const PersonId &grader : graders) {
                if (there.contains(grader))
                    continue;
                there.insert(grader);
                const Status fits = checkThird(transaction, found, grader, cardsIn);
                if (!fits && (fits.error().code != Error::Code::NeedsReason || reason.trimmed().isEmpty()))
                    return fits;
                if (auto added = addGrader(transaction, found, grader); !added)
                    return added;
            }
            return done();
        },
        reason.trimmed());
}

Status AssessmentService::addGrader(Transaction &transaction, const Assessment &assessment, const PersonId &grader)
{
    const auto person = transaction.get(grader);
    if (!person)
        return person.error();
    if (person->state != PersonState::Active)
        return Error{ Error::Code::Invalid, PipelineText::tr("%1 has left the team.").arg(person->name),
            PipelineText::tr("Choose somebody else to grade."), {}, QStringLiteral("assessment.grader") };
    const auto stage = transaction.get(assessment.stageId);
    if (!stage)
        return stage.error();
    Scorecard card;
    card.id = ScorecardId(randomUuid());
    card.applicationId = assessment.applicationId;
    card.stageId = assessment.stageId;
    card.assessmentId = assessment.id;
    card.authorId = grader;
    card.rubricId = stage->rubricId;
    if (assessment.receivedAt.isValid()) {
        const auto due = cardDueAt(transaction, grader, m_context.clock.nowUtc(), stage->deadlineHours);
        if (!due)
            return due.error();
        card.dueAt = *due;
    }
    return transaction.add(card, scorecardScope(card.id));
}

Status AssessmentService::markGraded(const AssessmentId &assessment)
{
    return change(QStringLiteral("assessment.grade"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.state != AssessmentState::ToGrade)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 is not being graded."));
            const auto cards = cardsOf(transaction, assessment);
            if (!cards)
                return cards.error();
            const bool any = std::any_of(cards->cbegin(), cards->cend(),
                [](const Scorecard &card) { return !card.trainee && card.state == ScorecardState::Submitted; });
            if (!any)
                return Error{ Error::Code::Invalid,
                    PipelineText::tr("Nobody has submitted a scorecard for %1.").arg(found.code),
                    PipelineText::tr("Wait for a grader's scorecard, or waive the stage."), {},
                    QStringLiteral("assessment.noCard") };
            found.state = AssessmentState::Graded;
            return done();
        });
}

} // namespace shortlist
