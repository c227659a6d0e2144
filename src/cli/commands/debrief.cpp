// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/shortnotice.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/grading.h"
#include "domain/words/words.h"

namespace shortlist::cli {

namespace {

QJsonObject cardJson(const DebriefCard &card)
{
    // An assessment is graded under a code. The id of its card, beside the name of the candidate, would tell whose it
    // is.
    const bool blind = !card.visible && !card.card.assessmentId.isNull();
    QJsonObject object{ { QStringLiteral("id"), blind ? QJsonValue() : card.card.id.toString() },
        { QStringLiteral("author"), card.authorName }, { QStringLiteral("state"), enumText(card.card.state) },
        { QStringLiteral("visible"), card.visible }, { QStringLiteral("trainee"), card.card.trainee },
        { QStringLiteral("sitting"), card.sitting }, { QStringLiteral("counts"), card.counts } };
    if (!card.visible)
        return object;
    object.insert(QStringLiteral("overall"), enumText(card.card.overall));
    object.insert(QStringLiteral("submitted_by"), card.submittedBy);
    object.insert(QStringLiteral("takeaways"), card.card.takeaways);
    QJsonArray ratings;
    for (const Rating &rating : card.ratings)
        ratings.append(QJsonObject{ { QStringLiteral("criterion_id"), rating.criterionId.toString() },
            { QStringLiteral("level"), jsonValue(rating.level) },
            { QStringLiteral("not_observed"), rating.notObserved }, { QStringLiteral("evidence"), rating.evidence } });
    object.insert(QStringLiteral("ratings"), ratings);
    return object;
}

QJsonValue debriefJson(const DebriefView &view)
{
    return view.debrief ? QJsonValue(jsonOf(*view.debrief)) : QJsonValue();
}

/// What only an earlier version of the rubric asked for.
QJsonArray formerJson(const DebriefRound &round)
{
    QJsonArray all;
    for (const FormerCriterion &former : round.formerCriteria) {
        QJsonArray ratings;
        for (const auto &[place, rating] : former.ratings)
            ratings.append(QJsonObject{ { QStringLiteral("card_id"), round.cards.at(place).card.id.toString() },
                { QStringLiteral("level"), jsonValue(rating.level) },
                { QStringLiteral("not_observed"), rating.notObserved },
                { QStringLiteral("evidence"), rating.evidence } });
        all.append(QJsonObject{ { QStringLiteral("id"), former.criterion.id.toString() },
            { QStringLiteral("name"), former.criterion.name }, { QStringLiteral("version"), former.version },
            { QStringLiteral("ratings"), ratings } });
    }
    return all;
}

QJsonObject viewJson(const DebriefView &view)
{
    QJsonArray rounds;
    for (const DebriefRound &round : view.rounds) {
        QJsonArray criteria;
        for (qsizetype i = 0; i < round.criteria.size(); ++i) {
            const RatingSummary summary = round.summaries.value(i);
            criteria.append(QJsonObject{ { QStringLiteral("id"), round.criteria.at(i).id.toString() },
                { QStringLiteral("name"), round.criteria.at(i).name },
                { QStringLiteral("weight"), round.criteria.at(i).weight }, { QStringLiteral("rated"), summary.rated },
                { QStringLiteral("mean"), summary.rated > 0 ? QJsonValue(summary.mean) : QJsonValue() } });
        }
        QJsonArray cards;
        for (const DebriefCard &card : round.cards)
            cards.append(cardJson(card));
        rounds.append(QJsonObject{ { QStringLiteral("stage_id"), round.stage.id.toString() },
            { QStringLiteral("stage"), round.stage.name }, { QStringLiteral("former"), round.former },
            { QStringLiteral("plan_version"), round.planVersion > 0 ? QJsonValue(round.planVersion) : QJsonValue() },
            { QStringLiteral("criteria"), criteria }, { QStringLiteral("former_criteria"), formerJson(round) },
            { QStringLiteral("cards"), cards },
            { QStringLiteral("total"), round.total ? QJsonValue(*round.total) : QJsonValue() } });
    }
    return QJsonObject{ { QStringLiteral("application"), jsonOf(view.application) },
        { QStringLiteral("candidate"), view.candidate.name }, { QStringLiteral("job"), view.job.title },
        { QStringLiteral("cards_in"), view.cardsIn }, { QStringLiteral("cards_needed"), view.cardsNeeded },
        { QStringLiteral("sealed"), view.sealed }, { QStringLiteral("third_awaited"), view.thirdAwaited },
        { QStringLiteral("rounds"), rounds }, { QStringLiteral("debrief"), debriefJson(view) },
        { QStringLiteral("decisions"), jsonOf(view.decisions) }, { QStringLiteral("reasons_hidden"), !view.terms },
        { QStringLiteral("offers"), jsonOf(view.offers) } };
}

QString ratingText(const Rating &rating)
{
    return rating.notObserved ? QStringLiteral("–") : rating.level ? QString::number(*rating.level) : QString();
}

void printRound(Printer &out, const DebriefRound &round)
{
    out.line(u'\n' + round.name);
    QStringList headings{ CliText::tr("Criterion"), CliText::tr("Mean") };
    QStringList overall{ CliText::tr("Overall"), {} };
    for (const DebriefCard &card : round.cards) {
        headings.append(card.heading());
        overall.append(card.visible ? words::of(card.card.overall) : CliText::tr("hidden"));
    }
    QList<QStringList> rows;
    for (qsizetype i = 0; i < round.criteria.size(); ++i) {
        const RatingSummary summary = round.summaries.value(i);
        QStringList row{ round.criteria.at(i).name,
            summary.rated > 0 ? CliText::tr("%1 (%2 of %3)", "mean, ratings it rests on, scorecards")
                                    .arg(QString::number(summary.mean, 'f', 1))
                                    .arg(summary.rated)
                                    .arg(summary.asked)
                              : QString() };
        for (const DebriefCard &card : round.cards)
            row.append(ratingText(card.ratings.value(i)));
        rows.append(row);
    }
    for (const FormerCriterion &former : round.formerCriteria) {
        QStringList row{ CliText::tr("%1 (version %2)").arg(former.criterion.name).arg(former.version), {} };
        row.resize(headings.size());
        for (const auto &[place, rating] : former.ratings)
            row[2 + place] = ratingText(rating);
        rows.append(row);
    }
    rows.append(overall);
    out.table(headings, rows, {});
    if (std::any_of(
            round.cards.begin(), round.cards.end(), [](const DebriefCard &card) { return card.earlierSitting; }))
        out.line(CliText::tr("Whoever sat twice counts once, by the last sitting."));
    if (round.total)
        out.line(CliText::tr("Total: %1 of 100").arg(*round.total, 0, 'f', 0));
}

Status showDebrief(Call &call)
{
    Services &services = call.services();
    const auto application = findApplication(services, call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto view = services.debriefs.view(application->id);
    if (!view)
        return view.error();
    if (call.json()) {
        call.out.json(viewJson(*view));
        return done();
    }
    const Application &standing = view->application;
    call.out.facts({ { CliText::tr("Candidate"), view->candidate.name }, { CliText::tr("Job"), view->job.title },
        { CliText::tr("State"), words::standing(standing.state, standing.holdUntil) },
        { CliText::tr("Why"), standing.state == ApplicationState::OnHold ? standing.holdReason : QString() },
        { CliText::tr("Scorecards"), CliText::tr("%1 of %2 in").arg(view->cardsIn).arg(view->cardsNeeded) } });
    if (view->blind)
        call.out.line(hiddenUntilGraded());
    else if (view->thirdAwaited)
        call.out.line(thirdGraderAwaited());
    else if (view->sealed)
        call.out.line(CliText::tr(
            "Others' ratings are hidden until your own scorecard is in, or all of a round in which you have none."));
    for (const DebriefRound &round : view->rounds)
        printRound(call.out, round);
    for (const Decision &decision : view->decisions)
        call.out.line(u'\n' + timeText(decision.decidedAt) + QLatin1String("  ") + words::of(decision.outcome)
                      + (decision.reasons.isEmpty() ? QString() : QLatin1String(": ") + plain(decision.reasons)));
    if (!view->terms && !view->decisions.isEmpty())
        call.out.line(words::reasonsKeptBack());
    return done();
}

QJsonValue agreementJson(const std::optional<RoundAgreement> &agreement)
{
    if (!agreement)
        return {};
    QJsonArray measures;
    for (const AgreementMeasure &measure : agreement->measures)
        measures.append(QJsonObject{ { QStringLiteral("key"), measure.key }, { QStringLiteral("name"), measure.name },
            { QStringLiteral("value"), measure.value },
            { QStringLiteral("lower"), measure.interval ? QJsonValue(measure.interval->lower) : QJsonValue() },
            { QStringLiteral("upper"), measure.interval ? QJsonValue(measure.interval->upper) : QJsonValue() },
            { QStringLiteral("no_interval"), measure.whyNoInterval },
            { QStringLiteral("criteria"), measure.criteria } });
    return QJsonObject{ { QStringLiteral("scorecards"), agreement->raters },
        { QStringLiteral("criteria"), agreement->criteria }, { QStringLiteral("pairs"), agreement->pairs },
        { QStringLiteral("same_pairs"), agreement->samePairs }, { QStringLiteral("measures"), measures },
        { QStringLiteral("missing"), agreement->missing } };
}

void printAgreement(Printer &out, const DebriefRound &round)
{
    out.line(u'\n' + round.name);
    if (!round.agreement) {
        out.line(CliText::tr(
            "Nothing to compare: one person judges here, no scorecard is in, or some are hidden from you."));
        return;
    }
    const QStringList sentences = agreementSentences(*round.agreement);
    for (const QString &sentence : sentences)
        out.line(sentence);
    QList<QStringList> rows;
    for (const AgreementMeasure &measure : round.agreement->measures)
        rows.append({ measure.name, agreementText(measure) });
    if (!rows.isEmpty())
        out.table({ CliText::tr("Measure"), CliText::tr("Value, with its interval of 95 %") }, rows, {});
    if (!round.agreement->missing.isEmpty())
        out.line(round.agreement->missing);
}

Status agreement(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto view = call.services().debriefs.view(application->id);
    if (!view)
        return view.error();
    if (call.json()) {
        QJsonArray rounds;
        for (const DebriefRound &round : view->rounds)
            rounds.append(QJsonObject{ { QStringLiteral("stage_id"), round.stage.id.toString() },
                { QStringLiteral("stage"), round.stage.name },
                { QStringLiteral("agreement"), agreementJson(round.agreement) } });
        call.out.json(QJsonObject{ { QStringLiteral("candidate"), view->candidate.name },
            { QStringLiteral("job"), view->job.title }, { QStringLiteral("sealed"), view->sealed },
            { QStringLiteral("third_awaited"), view->thirdAwaited }, { QStringLiteral("rounds"), rounds } });
        return done();
    }
    call.out.facts({ { CliText::tr("Candidate"), view->candidate.name }, { CliText::tr("Job"), view->job.title } });
    if (view->thirdAwaited)
        call.out.line(thirdGraderAwaited());
    for (const DebriefRound &round : view->rounds)
        printAgreement(call.out, round);
    if (view->rounds.isEmpty())
        call.out.line(CliText::tr("There are no scorecards."));
    return done();
}

/// What became of it last; empty while it is to be decided.
Result<QString> lastStep(Call &call, const DebriefRow &row)
{
    // At another stage by now: “decided” would say that nothing is to come there.
    if (row.wentOn)
        return CliText::tr("moved on");
    if (!row.decided)
        return row.thirdAwaited ? thirdGraderAwaited() : QString();
    // No secret where what was decided is one: the stage is listed. Of who was declined there the state says enough.
    const auto application = call.reader().get(row.applicationId);
    if (!application)
        return application.error();
    if (application->state == ApplicationState::Hired)
        return CliText::tr("hired");
    const auto stage = call.reader().get(application->stageId);
    if (!stage)
        return stage.error();
    return stage->kind == StageKind::Offer && application->state != ApplicationState::Declined
             ? CliText::tr("advanced to the offer")
             : CliText::tr("decided");
}

Status listDebriefs(Call &call)
{
    JobId job;
    if (call.has("job")) {
        const auto found = findJob(call.services(), call.value("job"));
        if (!found)
            return found.error();
        job = found->id;
    }
    const auto debriefs = call.services().debriefs.list(job);
    if (!debriefs)
        return debriefs.error();
    QJsonArray array;
    QList<QStringList> rows;
    QString wanted;
    if (call.has("state")) {
        const auto state = findWord<DebriefState>(CliText::tr("State"), call.value("state"));
        if (!state)
            return state.error();
        wanted = enumText(*state);
    }
    for (const DebriefRow &row : *debriefs) {
        if (!wanted.isEmpty() && row.debriefState != wanted)
            continue;
        array.append(QJsonObject{ { QStringLiteral("application_id"), row.applicationId.toString() },
            { QStringLiteral("candidate"), row.candidateName }, { QStringLiteral("job"), row.jobTitle },
            { QStringLiteral("stage"), row.stageName }, { QStringLiteral("state"), row.applicationState },
            { QStringLiteral("cards_in"), row.cardsIn }, { QStringLiteral("cards_needed"), row.cardsNeeded },
            { QStringLiteral("decided"), row.decided }, { QStringLiteral("moved_on"), row.wentOn },
            { QStringLiteral("hidden"), row.blind }, { QStringLiteral("third_awaited"), row.thirdAwaited },
            { QStringLiteral("debrief"), row.debriefState.isEmpty() ? QJsonValue() : row.debriefState },
            { QStringLiteral("planned_at"), jsonValue(row.plannedAt) }, { QStringLiteral("zone"), row.zone },
            { QStringLiteral("hold_until"),
                row.holdUntil.isValid() ? QJsonValue(row.holdUntil.toString(Qt::ISODate)) : QJsonValue() } });
        if (call.json())
            continue;
        const auto meeting = enumFromText<DebriefState>(row.debriefState);
        const auto state = enumFromText<ApplicationState>(row.applicationState);
        const auto last = lastStep(call, row);
        if (!last)
            return last.error();
        rows.append({ row.candidateName, row.jobTitle, row.stageName,
            state ? words::standing(*state, row.holdUntil) : QString(),
            row.blind && row.cardsNeeded == 0 ? CliText::tr("hidden")
                                              : QStringLiteral("%1/%2").arg(row.cardsIn).arg(row.cardsNeeded),
            meeting ? words::of(*meeting) : QString(),
            row.plannedAt.isValid() ? timeText(row.plannedAt, row.zone) : QString(), *last });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Candidate"), CliText::tr("Job"), CliText::tr("Stage"), CliText::tr("State"),
                           CliText::tr("Scorecards"), CliText::tr("Debrief"), CliText::tr("Planned for"), {} },
            rows, CliText::tr("There are no scorecards."));
    return done();
}

/// “Ana: Correctness” in two; a usage error for one part alone.
Result<std::pair<QString, QString>> twoParts(const char *option, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || text.mid(colon + 1).trimmed().isEmpty())
        return usageError(CliText::tr("--%1 wants “WHO: WHAT”, not “%2”.").arg(QLatin1String(option), text));
    return std::pair(text.left(colon).trimmed(), text.mid(colon + 1).trimmed());
}

/// The criterion that a word names, and whose card quotes it where somebody is named.
Result<Quotation> quotationOf(Call &call, const DebriefView &view, const QString &author, const QString &criterion)
{
    QList<Named> criteria;
    for (const DebriefRound &round : view.rounds) {
        for (const Criterion &one : round.criteria)
            criteria.append({ one.id.uuid(), { one.name }, one.name });
    }
    const auto found = choose(CliText::tr("Criterion"), criterion, criteria);
    if (!found)
        return found.error();
    Quotation quotation{ {}, CriterionId(*found) };
    if (author.isEmpty())
        return quotation;
    const auto person = findPerson(call.services(), author);
    if (!person)
        return person.error();
    for (const DebriefRound &round : view.rounds) {
        const auto asked = std::find_if(round.criteria.begin(), round.criteria.end(),
            [&found](const Criterion &one) { return one.id.uuid() == *found; });
        for (const DebriefCard &card : round.cards) {
            if (asked == round.criteria.end() || card.card.authorId != person->id)
                continue;
            quotation.scorecardId = card.card.id;
            // The card's own criterion: it may have been made with an earlier version of the rubric.
            const Rating rating = card.ratings.value(asked - round.criteria.begin());
            if (!rating.criterionId.isNull())
                quotation.criterionId = rating.criterionId;
        }
    }
    return quotation;
}

/// What the decision rests on, who disagrees, who decides.
Status addGrounds(Call &call, DecisionRequest &request)
{
    if (call.has("decider")) {
        const auto decider = findPerson(call.services(), call.value("decider"));
        if (!decider)
            return decider.error();
        request.decider = decider->id;
    }
    for (const QString &text : call.values("dissenter")) {
        const auto parts = twoParts("dissenter", text);
        if (!parts)
            return parts.error();
        const auto person = findPerson(call.services(), parts->first);
        if (!person)
            return person.error();
        request.dissents.append({ person->id, parts->second });
    }
    if (!call.has("criterion") && !call.has("quote"))
        return done();
    const auto view = call.services().debriefs.view(request.application);
    if (!view)
        return view.error();
    for (const QString &text : call.values("criterion")) {
        const auto criterion = quotationOf(call, *view, {}, text);
        if (!criterion)
            return criterion.error();
        request.criteria.append(criterion->criterionId);
    }
    for (const QString &text : call.values("quote")) {
        const auto parts = twoParts("quote", text);
        if (!parts)
            return parts.error();
        const auto quotation = quotationOf(call, *view, parts->first, parts->second);
        if (!quotation)
            return quotation.error();
        request.quotations.append(*quotation);
    }
    return done();
}

Result<DecisionRequest> decisionOf(Call &call, const Application &application)
{
    Services &services = call.services();
    DecisionRequest request;
    request.application = application.id;
    request.stage = application.stageId;
    request.reasons = call.value("reasons");
    request.dissent = call.value("dissent");
    request.waiver = call.value("waiver");
    if (auto based = addGrounds(call, request); !based)
        return based.error();
    const auto outcome = findWord<Outcome>(CliText::tr("Decision"), call.argument(1));
    if (!outcome)
        return outcome.error();
    request.outcome = *outcome;
    for (const auto &[option, stage] : { std::pair{ "from", &request.stage }, std::pair{ "to", &request.nextStage } }) {
        if (!call.has(option))
            continue;
        const auto found = findStage(services, application.planId, call.value(option));
        if (!found)
            return found.error();
        *stage = found->id;
    }
    if (call.has("reason")) {
        const auto reason = findEndReason(services, call.value("reason"));
        if (!reason)
            return reason.error();
        request.endReason = reason->id;
    } else if (request.outcome == Outcome::Decline) {
        return usageError(CliText::tr("Say why with --reason."));
    }
    const auto notice = shortNoticeGiven(call);
    if (!notice)
        return notice.error();
    request.shortNotice = *notice;
    const auto until = call.day("until");
    if (!until)
        return until.error();
    request.holdUntil = *until;
    return request;
}

Status decide(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto request = decisionOf(call, *application);
    if (!request)
        return request.error();
    if (auto decided = call.services().debriefs.decide(*request); !decided)
        return decided;
    call.changed(CliText::tr("Decided: %1.").arg(words::of(request->outcome)), application->id.uuid());
    return done();
}

} // namespace

QList<Command> debriefCommands()
{
    const QString noun = QStringLiteral("debrief");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    return {
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("Applications with their scorecards counted."),
            { job, { QStringLiteral("state"), QStringLiteral("STATE"), CliText::tr("Only those in this state.") } },
            listDebriefs },
        { noun, QStringLiteral("show"), QStringLiteral("APPLICATION"), Needs::Writing,
            CliText::tr("The scorecards of an application in one grid; that you saw those of others is noted."),
            { job }, showDebrief },
        { noun, QStringLiteral("agreement"), QStringLiteral("APPLICATION"), Needs::Writing,
            CliText::tr("How far the interviewers of each round agree, with intervals; that you saw it is noted."),
            { job }, agreement },
        { QStringLiteral("decision"), QStringLiteral("make"), QStringLiteral("APPLICATION OUTCOME"), Needs::Writing,
            CliText::tr("Decide: advance, decline, hire or hold; it is carried out in the same step."),
            { job, { QStringLiteral("reasons"), QStringLiteral("TEXT"), CliText::tr("What the decision rests on.") },
                { QStringLiteral("criterion"), QStringLiteral("CRITERION"),
                    CliText::tr("A criterion the reasons rest on; may be given several times.") },
                { QStringLiteral("quote"), QStringLiteral("EVIDENCE"),
                    CliText::tr("What somebody wrote beside a criterion, as “Ana: Correctness”; may be given several "
                                "times.") },
                { QStringLiteral("dissent"), QStringLiteral("TEXT"), CliText::tr("Who disagreed, and why.") },
                { QStringLiteral("dissenter"), QStringLiteral("DISSENT"),
                    CliText::tr("Somebody who disagreed and why, as “Ben: too slow”; may be given several times.") },
                { QStringLiteral("decider"), QStringLiteral("PERSON"), CliText::tr("Who decides in the end.") },
                { QStringLiteral("from"), QStringLiteral("STAGE"),
                    CliText::tr("Where it stands; refused when it does not stand there any more.") },
                { QStringLiteral("to"), QStringLiteral("STAGE"), CliText::tr("Where to: a name or a number.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") },
                { QStringLiteral("until"), QStringLiteral("DAY"), CliText::tr("Until when: 2030-01-31.") },
                { QStringLiteral("waiver"), QStringLiteral("TEXT"),
                    CliText::tr("Why it goes on without what is missing; kept with the name.") },
                shortNoticeOption() },
            decide },
    };
}

} // namespace shortlist::cli
