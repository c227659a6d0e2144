// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/debriefservice.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct DebriefCompareTexts {
    Q_DECLARE_TR_FUNCTIONS(DebriefService)
};

/// The rounds of a candidate in an interview, the latest version of the plan last: plans have versions, stages stay the
/// same by where they came from.
QList<const DebriefRound *> roundsOf(const DebriefView &view, const Stage &stage)
{
    QList<const DebriefRound *> same;
    for (const DebriefRound &round : view.rounds) {
        if (round.stage.lineageId == stage.lineageId)
            same.append(&round);
    }
    return same;
}

/// The one that is compared: the latest in which somebody rated, or else the latest.
const DebriefRound *roundOf(const DebriefView &view, const Stage &stage)
{
    const QList<const DebriefRound *> rounds = roundsOf(view, stage);
    const auto rated = std::find_if(rounds.rbegin(), rounds.rend(), [](const DebriefRound *round) {
        return std::any_of(round->summaries.begin(), round->summaries.end(),
            [](const RatingSummary &summary) { return summary.rated > 0; });
    });
    if (rated != rounds.rend())
        return *rated;
    return rounds.isEmpty() ? nullptr : rounds.last();
}

Status checkCompared(const QList<DebriefView> &views)
{
    const bool oneJob = std::all_of(
        views.begin(), views.end(), [&views](const DebriefView &view) { return view.job.id == views.first().job.id; });
    if (!oneJob)
        return failure(Error::Code::Invalid, "compare.jobs",
            DebriefCompareTexts::tr("These candidates applied for different jobs."),
            DebriefCompareTexts::tr("Choose candidates of one job: others were asked other things."));
    return done();
}

/// The interviews that anybody of them had, in order. What one way has and another has not stands behind what is before
/// it there: places in several versions of a plan do not compare.
QList<Stage> comparedStages(const QList<DebriefView> &views)
{
    QList<Stage> stages;
    for (const DebriefView &view : views) {
        qsizetype place = 0;
        for (const ApplicationStage &at : view.way) {
            const auto known = std::find_if(stages.begin(), stages.end(),
                [&at](const Stage &stage) { return stage.lineageId == at.stage.lineageId; });
            if (known == stages.end())
                stages.insert(place++, at.stage);
            else
                place = std::max(place, known - stages.begin() + 1);
        }
    }
    stages.removeIf([&views](const Stage &stage) {
        return std::none_of(
            views.begin(), views.end(), [&stage](const DebriefView &view) { return roundOf(view, stage); });
    });
    return stages;
}

/// What the cards of a round say to a criterion, by where it came from.
QList<ComparedQuote> quotesOn(const DebriefRound *round, const CriterionId &lineage)
{
    QList<ComparedQuote> quotes;
    for (qsizetype i = 0; round && i < round->criteria.size(); ++i) {
        if (round->criteria.at(i).lineageId != lineage)
            continue;
        for (const DebriefCard &card : round->cards) {
            const Rating rating = card.ratings.value(i);
            if (card.visible && (rating.level || rating.notObserved))
                quotes.append({ card.heading(), card.levels, rating });
        }
    }
    return quotes;
}

ComparedStage comparedStage(const Stage &stage, const QList<DebriefView> &views)
{
    ComparedStage compared;
    compared.name = stage.name;
    QList<std::optional<ComparedRound>> rounds;
    QStringList names;
    QList<const DebriefRound *> shown;
    for (const DebriefView &view : views) {
        names.append(view.candidate.name);
        const DebriefRound *round = view.sealed ? nullptr : roundOf(view, stage);
        shown.append(round);
        rounds.append(
            round ? std::optional(ComparedRound{ round->rubric, round->criteria, round->summaries }) : std::nullopt);
        compared.totals.append(round ? round->total : std::nullopt);
        compared.mustHaves.append(round ? std::optional(mustHavesOf(*rounds.last())) : std::nullopt);
    }
    compared.rows = comparisonRows(rounds);
    for (const ComparisonRow &row : std::as_const(compared.rows)) {
        QList<QList<ComparedQuote>> ofRow;
        for (const DebriefRound *round : std::as_const(shown))
            ofRow.append(quotesOn(round, row.lineage));
        compared.quotes.append(ofRow);
    }
    compared.differences = comparisonDifferences(rounds, names);
    for (const DebriefView &view : views) {
        const QList<const DebriefRound *> all = roundsOf(view, stage);
        if (!view.sealed && all.size() > 1)
            compared.differences.append(DebriefCompareTexts::tr(
                "%1 has rounds in %n version(s) of the plan; here stands “%2”.", nullptr, int(all.size()))
                                            .arg(view.candidate.name, roundOf(view, stage)->name));
    }
    return compared;
}

/// Who is a candidate for which opening, where that differs, and whose was not chosen yet where others' was: theirs may
/// be the same one in the end.
Result<QStringList> openingRemarks(const Reader &reader, const QList<DebriefView> &views)
{
    QStringList chosen;
    QStringList open;
    QSet<OpeningId> openings;
    for (const DebriefView &view : views) {
        const OpeningId id = view.application.openingId;
        const auto opening = reader.tryGet(id);
        if (!opening)
            return opening.error();
        if (!*opening) {
            open.append(view.candidate.name);
            continue;
        }
        openings.insert(id);
        chosen.append(
            DebriefCompareTexts::tr("%1 for %2", "candidate, opening").arg(view.candidate.name, (**opening).code));
    }
    QStringList remarks;
    if (openings.size() > 1)
        remarks.append(DebriefCompareTexts::tr("They are candidates for different openings of the job: %1.")
                           .arg(chosen.join(QStringLiteral(", "))));
    if (!openings.isEmpty() && !open.isEmpty())
        remarks.append(
            DebriefCompareTexts::tr("No opening is chosen yet for %1.").arg(open.join(QStringLiteral(", "))));
    return remarks;
}

} // namespace

Result<ComparisonView> DebriefService::compare(const QList<ApplicationId> &applications)
{
    if (applications.size() < 2 || applications.size() > kMostCompared)
        return failure(Error::Code::Invalid, "compare.count",
            DebriefCompareTexts::tr("Between %1 and %2 candidates can stand side by side.").arg(2).arg(kMostCompared),
            DebriefCompareTexts::tr("Choose so many."));
    QList<DebriefView> views;
    for (const ApplicationId &application : applications) {
        const auto view = gather(application);
        if (!view)
            return view.error();
        views.append(*view);
    }
    if (auto comparable = checkCompared(views); !comparable)
        return comparable.error();
    ComparisonView shown;
    shown.job = views.first().job;
    QStringList hidden;
    for (const DebriefView &view : std::as_const(views)) {
        // What is on show is recorded, as in the debrief itself.
        if (!view.sealed) {
            if (auto seen = this->view(view.application.id); !seen)
                return seen.error();
        }
        shown.candidates.append(
            { view.application.id, view.candidate.name, view.cardsIn, view.cardsNeeded, view.sealed });
        if (view.sealed)
            hidden.append(view.candidate.name);
    }
    const QList<Stage> stages = comparedStages(views);
    for (const Stage &stage : stages)
        shown.stages.append(comparedStage(stage, views));
    if (!hidden.isEmpty())
        shown.remarks.append(DebriefCompareTexts::tr(
            "What others rated of %1 is hidden until your own scorecard is in or, where you have "
            "none, all of the round are.")
                                 .arg(hidden.join(QStringLiteral(", "))));
    const auto openings = openingRemarks(m_context.workspace, views);
    if (!openings)
        return openings.error();
    shown.remarks += *openings;
    return shown;
}

} // namespace shortlist
