// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/storyteller.h"

#include "domain/calendar/zonedtime.h"
#include "domain/scorecards/rules.h"

#include <QTimeZone>

#include <algorithm>

namespace shortlist::demo {

namespace {

const QString kTakeawaysGood =
    QStringLiteral("Explained every step before taking it, and asked when something was unclear.");
const QString kTakeawaysBad =
    QStringLiteral("Stayed general when asked for an example; needed help to find the first step.");

/// The next moment at which recruiters work: a weekday between 8 and 16 UTC.
QDateTime officeTime(QDateTime at)
{
    if (at.time().hour() >= 16)
        at = QDateTime(at.date().addDays(1), QTime(8, 5), Qt::UTC);
    else if (at.time().hour() < 8)
        at = QDateTime(at.date(), QTime(8, 5), Qt::UTC);
    while (at.date().dayOfWeek() > 5)
        at = QDateTime(at.date().addDays(1), QTime(8, 5), Qt::UTC);
    return at;
}

QString mailbox(const QString &name)
{
    QString box;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            box += c;
        else if (c == u' ')
            box += u'.';
    }
    return box + QStringLiteral("@demo-mail.example");
}

} // namespace

Status StoryTeller::wait(Telling &telling, int hours)
{
    telling.at = officeTime(telling.at.addSecs(qint64(hours) * 3600));
    return done();
}

Result<OpeningId> StoryTeller::openingFor(const Story &story) const
{
    if (story.support)
        return m_world.supportOpening;
    const int wanted = text(story.tags).startsWith(QLatin1String("go")) ? 1 : 0;
    const auto opening = m_world.services.context.workspace.get(m_world.backendOpenings.at(wanted));
    if (!opening)
        return opening.error();
    return opening->state == OpeningState::Open ? opening->id : m_world.backendOpenings.at(1 - wanted);
}

Status StoryTeller::begin(Telling &telling)
{
    const Story &story = *telling.story;
    CandidateDraft draft;
    draft.candidate.name = text(story.name);
    draft.candidate.headline = text(story.headline);
    draft.candidate.company = text(story.company);
    draft.candidate.place = text(story.place);
    draft.candidate.zone = text(story.zone);
    draft.candidate.source = text(story.source);
    if (draft.candidate.source == QLatin1String("Referral"))
        draft.candidate.creditedTo = QStringLiteral("Owen Hughes (demo)");
    draft.tags = text(story.tags).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    Contact contact;
    contact.kind = ContactKind::Email;
    contact.text = mailbox(draft.candidate.name);
    draft.contacts.append(contact);
    const auto added = services().candidates.add(draft);
    if (!added)
        return added.error();
    telling.candidate = *added;
    const auto opening = openingFor(story);
    if (!opening)
        return opening.error();
    const auto applied =
        services().pipeline.apply(telling.candidate, story.support ? m_world.support : m_world.backend, *opening);
    if (!applied)
        return applied.error();
    telling.application = *applied;
    if (const QString note = text(story.note); !note.isEmpty()) {
        const auto noted =
            services().candidates.addNote(telling.candidate, note, Visibility::HiringTeam, telling.application);
        if (!noted)
            return noted.error();
    }
    return wait(telling, 3);
}

Status StoryTeller::addFile(Telling &telling)
{
    const Story &story = *telling.story;
    const QString resume =
        QStringLiteral("%1\n%2\n\nMade up for the sample of Shortlist: this person does not exist.\n\n%3, %4\n"
                       "- three years of work on web services\n- tests written first, reviews answered within a day\n")
            .arg(text(story.name), mailbox(text(story.name)), text(story.headline),
                *story.company == 0 ? QStringLiteral("own projects") : text(story.company));
    const auto added = services().candidates.addFile(
        telling.candidate, FileKind::Resume, QStringLiteral("resume.txt"), resume.toUtf8(), telling.application);
    return added ? done() : Status(added.error());
}

Status StoryTeller::step(Telling &telling)
{
    const QStringList parts = telling.steps.takeFirst().split(u':');
    return act(telling, parts.first(), parts.mid(1));
}

Status StoryTeller::act(Telling &telling, const QString &word, const QStringList &arguments)
{
    const int number = arguments.value(0).toInt();
    if (word == QLatin1String("until")) {
        telling.at = std::max(telling.at, m_world.now.addDays(-number));
        return done();
    }
    if (word == QLatin1String("book") || word == QLatin1String("pair"))
        return book(telling, number, word == QLatin1String("pair"));
    Status happened = done();
    int hours = 4;
    if (word == QLatin1String("file")) {
        happened = addFile(telling);
        hours = 0;
    } else if (word == QLatin1String("send")) {
        const auto assessment = assessmentOf(telling);
        if (!assessment)
            return assessment.error();
        happened = services().assessments.send(*assessment, telling.at.addDays(7), 12);
        hours = 40;
    } else if (word == QLatin1String("receive")) {
        happened = receive(telling);
    } else if (word == QLatin1String("graders") || word == QLatin1String("grade")) {
        happened = grade(telling, number, word == QLatin1String("graders"));
    } else if (word == QLatin1String("next")) {
        happened = move(telling);
    } else if (word == QLatin1String("held")) {
        happened = services().interviews.markHeld(telling.interview);
    } else if (word == QLatin1String("cards")) {
        happened = cards(telling, number, arguments.size() > 1 ? arguments.at(1).toInt() : 100);
    } else if (word == QLatin1String("debrief")) {
        services().session().person = m_world.hiringManager;
        happened = services().debriefs.open(telling.application);
    } else if (word == QLatin1String("hire")) {
        happened = decide(telling, Outcome::Hire,
            QStringLiteral("Rated good or better in every round; reasons aloud and takes hints well."));
    } else if (word == QLatin1String("hold")) {
        happened = services().pipeline.hold(
            telling.application, QStringLiteral("Asked for time to move house"), m_world.now.date().addDays(20));
    } else if (word == QLatin1String("decline")) {
        happened = end(telling, Side::We, number);
    } else if (word == QLatin1String("withdraw")) {
        happened = end(telling, Side::They, number);
    } else {
        happened = offer(telling, word);
        hours = 20;
    }
    if (!happened)
        return happened;
    return wait(telling, hours);
}

Result<AssessmentId> StoryTeller::assessmentOf(const Telling &telling) const
{
    const auto found = m_world.services.assessments.of(telling.application);
    if (!found)
        return found.error();
    return found->isEmpty() ? AssessmentId() : found->last().assessment.id;
}

Status StoryTeller::receive(Telling &telling)
{
    const auto assessment = assessmentOf(telling);
    if (!assessment)
        return assessment.error();
    Answers answers;
    answers.text =
        QStringLiteral("1. The list is read once for every row; one query before the loop is enough.\n"
                       "2. I would release the change behind a switch, watch the error rate, then take the "
                       "switch out.\n3. Thank you for the report. I can reproduce it with version 2; the fix "
                       "is in review.\n");
    return services().assessments.receive(*assessment, answers);
}

Status StoryTeller::grade(Telling &telling, int level, bool onlyChoose)
{
    const auto assessment = assessmentOf(telling);
    if (!assessment)
        return assessment.error();
    if (auto assigned = services().assessments.assignGraders(
            *assessment, { m_world.hiringManager }, QStringLiteral("Nobody else grades this month."));
        !assigned)
        return assigned;
    if (onlyChoose)
        return done();
    const auto drafts = services().context.workspace.all<Scorecard>(
        { equals(&Scorecard::assessmentId, *assessment), equals(&Scorecard::state, ScorecardState::Draft) });
    if (!drafts)
        return drafts.error();
    for (const Scorecard &card : *drafts) {
        if (auto filled = fillCard(card, level); !filled)
            return filled;
    }
    return done();
}

Status StoryTeller::cards(Telling &telling, int level, int howMany)
{
    const auto interview = services().context.workspace.get(telling.interview);
    if (!interview)
        return interview.error();
    if (interview->state != InterviewState::Held) {
        if (auto held = services().interviews.markHeld(telling.interview); !held)
            return held;
    }
    const auto drafts = services().context.workspace.all<Scorecard>(
        { equals(&Scorecard::interviewId, telling.interview), equals(&Scorecard::state, ScorecardState::Draft) });
    if (!drafts)
        return drafts.error();
    for (const Scorecard &card : drafts->first(std::min(qsizetype(howMany), drafts->size()))) {
        if (auto filled = fillCard(card, level); !filled)
            return filled;
    }
    return done();
}

Status StoryTeller::fillCard(const Scorecard &card, int level)
{
    services().session().person = card.authorId;
    auto view = services().scorecards.open(card.id);
    if (!view)
        return view.error();
    const bool good = level >= 3;
    ++m_card;
    const int most = int(view->rubric.levels.size());
    for (qsizetype i = 0; i < view->ratings.size(); ++i) {
        Rating &rating = view->ratings[i];
        const int turn = (int(i) * 5 + m_card * 3) % 7;
        if (turn == 6 && i > 1) {
            rating.notObserved = true;
            continue;
        }
        rating.level = std::clamp(level + (turn == 0 ? 1 : turn == 3 ? -1 : 0), 1, std::max(1, most));
        if (turn == 0 || turn == 3 || needsEvidence(rating, most))
            rating.evidence = *rating.level >= level && good
                                ? QStringLiteral("Found it without help and said why it matters.")
                                : QStringLiteral("Got there after the second hint.");
    }
    view->card.takeaways = good ? kTakeawaysGood : kTakeawaysBad;
    view->card.pros =
        good ? QStringLiteral("Small steps, clear words.") : QStringLiteral("Friendly, honest about gaps.");
    view->card.cons =
        good ? QStringLiteral("Little experience with large tables.") : QStringLiteral("Tests came last.");
    static constexpr std::array kOverall{ Recommendation::StrongNo, Recommendation::No, Recommendation::Yes,
        Recommendation::StrongYes };
    view->card.overall = kOverall.at(size_t(std::clamp(level, 1, 4) - 1));
    if (auto saved = services().scorecards.saveDraft(view->card, view->ratings); !saved)
        return saved;
    auto submitted = services().scorecards.submit(card.id);
    services().session().person = m_world.recruiter;
    return submitted;
}

Status StoryTeller::move(Telling &telling)
{
    const auto view = services().pipeline.load(telling.application);
    if (!view)
        return view.error();
    for (qsizetype i = 0; i + 1 < view->stages.size(); ++i) {
        if (view->stages.at(i).id == view->application.stageId)
            return services().pipeline.move(telling.application, view->stages.at(i).id, view->stages.at(i + 1).id);
    }
    return done();
}

Status StoryTeller::decide(Telling &telling, Outcome outcome, const QString &reasons)
{
    const auto application = services().context.workspace.get(telling.application);
    if (!application)
        return application.error();
    services().session().person = m_world.hiringManager;
    DecisionRequest request;
    request.application = telling.application;
    request.stage = application->stageId;
    request.outcome = outcome;
    request.reasons = reasons;
    request.shortNotice = ShortNotice::Cancel;
    return services().debriefs.decide(request);
}

Status StoryTeller::end(Telling &telling, Side side, int number)
{
    const auto application = services().context.workspace.get(telling.application);
    if (!application)
        return application.error();
    auto reasons = services().settings.endReasons();
    if (!reasons)
        return reasons.error();
    reasons->removeIf([side](const EndReason &reason) { return reason.side != side; });
    const EndReasonId reason = reasons->value(number).id;
    PipelineService &pipeline = services().pipeline;
    return side == Side::We
             ? pipeline.decline(telling.application, application->stageId, reason, {}, ShortNotice::Cancel)
             : pipeline.withdraw(telling.application, application->stageId, reason, {}, ShortNotice::Cancel);
}

Status StoryTeller::offer(Telling &telling, const QString &what)
{
    OfferService &offers = services().offers;
    if (what == QLatin1String("send-offer"))
        return offers.send(telling.offer);
    if (what == QLatin1String("accept"))
        return offers.accept(telling.offer);
    if (what == QLatin1String("refuse"))
        return offers.declineByCandidate(telling.offer, QStringLiteral("Another company offered more pay"));
    auto terms = offers.suggestion(telling.application);
    if (!terms)
        return terms.error();
    terms->salaryMinor = 58'000'00;
    terms->currency = QStringLiteral("EUR");
    terms->location = QStringLiteral("Remote");
    terms->startOn = m_world.now.date().addDays(45);
    terms->expiresOn = telling.at.date().addDays(21);
    const auto drafted = offers.draft(*terms);
    if (!drafted)
        return drafted.error();
    telling.offer = *drafted;
    return done();
}

Result<bool> StoryTeller::bookAt(
    Telling &telling, const StageId &stage, const QList<PersonId> &people, const QDateTime &start)
{
    BookingRequest request;
    request.applicationId = telling.application;
    request.stageId = stage;
    const auto when = BookingTime::at(start, QStringLiteral("Europe/Berlin"));
    if (!when)
        return when.error();
    request.when = *when;
    for (const PersonId &person : people)
        request.participants.append({ person });
    request.place = QStringLiteral("https://video.demo.example/") + telling.application.toString().right(6);
    const auto check = services().interviews.check(request);
    if (!check)
        return check.error();
    // In a story everybody is quick: what is left of the notice is agreed, anything else is another time.
    const bool soon = std::all_of(check->problems.begin(), check->problems.end(),
        [](const BookingProblem &problem) { return problem.kind == BookingProblem::Kind::Notice; });
    if (!soon)
        return false;
    if (!check->problems.isEmpty())
        request.reason = QStringLiteral("The candidate asked for a time soon.");
    const auto booked = services().interviews.book(request);
    if (!booked)
        return booked.error();
    telling.interview = *booked;
    const auto interview = services().context.workspace.get(*booked);
    if (!interview)
        return interview.error();
    for (const PersonId &person : people) {
        if (auto replied = services().interviews.reply(*booked, person, Reply::Accepted); !replied)
            return replied.error();
    }
    telling.at = interview->endAt().addSecs(qint64{ 20 } * 60);
    return true;
}

Status StoryTeller::book(Telling &telling, int days, bool pair)
{
    const auto application = services().context.workspace.get(telling.application);
    if (!application)
        return application.error();
    auto suited = services().interviews.eligible(application->stageId, telling.application, telling.at.addDays(days));
    if (!suited)
        return suited.error();
    suited->removeIf([](const EligiblePerson &one) {
        return !one.objections.isEmpty() || one.role != ParticipantRole::Interviewer;
    });
    // Each person's own working hours, so that most first tries are free.
    static constexpr std::array kHours{ 10, 14, 11, 13, 15, 9, 16 };
    for (int day = days; day < days + 5; ++day) {
        for (qsizetype i = 0; i < suited->size(); ++i) {
            const Person &first = suited->at(i).person;
            QList<PersonId> people{ first.id };
            if (pair && i + 1 < suited->size())
                people.append(suited->at(i + 1).person.id);
            for (const int hour : kHours) {
                const auto start = ZonedTime::fromWallClock(telling.at.date().addDays(day), QTime(hour, 0), first.zone);
                if (!start)
                    return start.error();
                if (start->date().dayOfWeek() > 5 || start->utc() < telling.at.addSecs(3600))
                    continue;
                const auto booked = bookAt(telling, application->stageId, people, start->utc());
                if (!booked)
                    return booked.error();
                if (*booked)
                    return done();
            }
        }
    }
    // Nobody has time: the story waits for its recruiter, as it would in life.
    telling.steps.clear();
    return done();
}

} // namespace shortlist::demo
