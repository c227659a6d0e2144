// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/decisionadvice.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct DecisionAdviceTexts {
    Q_DECLARE_TR_FUNCTIONS(DecisionAdvice)
};

/// How the votes fall.
struct VoteCount {
    int votes = 0;
    int lowest = 0; ///< int(Recommendation) of a vote: StrongNo is the lowest
    int highest = 0;
    QStringList strongNo;
    QStringList no; ///< strong ones too
    QStringList cannotJudge;
    int strongYes = 0;
    int missing = 0; ///< scorecards that are still owed
};

bool isVote(Recommendation overall)
{
    return overall != Recommendation::None && overall != Recommendation::CannotJudge;
}

/// What one person says by all their scorecards.
struct Voice {
    AdviceQuestion::Vote vote; ///< the lowest of them; “cannot judge” where there is no other
    bool strongYes = false;
};

/// One a person, in the order in which they are first met: who interviewed twice is no second judgement.
QList<Voice> voicesOf(const QList<AdviceQuestion::Vote> &votes)
{
    QList<Voice> voices;
    for (const AdviceQuestion::Vote &vote : votes) {
        if (vote.replaced)
            continue;
        auto known = std::find_if(voices.begin(), voices.end(),
            [&vote](const Voice &one) { return !vote.person.isNull() && one.vote.person == vote.person; });
        if (known == voices.end()) {
            voices.append({ vote, false });
            known = voices.end() - 1;
        }
        const bool lower =
            isVote(vote.overall) && (!isVote(known->vote.overall) || int(vote.overall) < int(known->vote.overall));
        if (lower)
            known->vote.overall = vote.overall;
        known->strongYes = known->strongYes || vote.overall == Recommendation::StrongYes;
    }
    return voices;
}

VoteCount countVotes(const AdviceQuestion &question)
{
    VoteCount count;
    count.missing = std::max(0, question.cardsNeeded - int(question.votes.size()));
    const QList<Voice> voices = voicesOf(question.votes);
    for (const auto &[vote, strongYes] : voices) {
        if (vote.overall == Recommendation::CannotJudge)
            count.cannotJudge.append(vote.author);
        if (!isVote(vote.overall))
            continue;
        const int step = int(vote.overall);
        count.lowest = count.votes == 0 ? step : std::min(count.lowest, step);
        count.highest = std::max(count.highest, step);
        ++count.votes;
        if (vote.overall == Recommendation::StrongNo)
            count.strongNo.append(vote.author);
        if (vote.overall <= Recommendation::No)
            count.no.append(vote.author);
        count.strongYes += strongYes ? 1 : 0;
    }
    return count;
}

QString namesOf(const QStringList &names) { return names.join(QStringLiteral(", ")); }

void adviseOnNo(QList<Advice> &said, const VoteCount &count)
{
    using Kind = Advice::Kind;
    if (!count.strongNo.isEmpty())
        said.append({ Kind::StrongNo,
            DecisionAdviceTexts::tr("A strong no (%1) usually ends the application.").arg(namesOf(count.strongNo)),
            DecisionAdviceTexts::tr("It is given only where somebody is certain. Talk it over with the recruiter and "
                                    "the hiring manager before declining.") });
    if (count.no.size() >= 2)
        said.append({ Kind::TwoNo,
            DecisionAdviceTexts::tr("%n say no (%1): usually that ends the application.", nullptr, int(count.no.size()))
                .arg(namesOf(count.no)),
            DecisionAdviceTexts::tr(
                "Two people who judged independently seldom err in the same direction. Talk it over "
                "with the recruiter and the hiring manager before declining.") });
    else if (count.no.size() == 1 && count.votes > 1)
        said.append({ Kind::NoVeto, DecisionAdviceTexts::tr("One no (%1) is no veto.").arg(namesOf(count.no)),
            DecisionAdviceTexts::tr(
                "One judgement may rest on one bad hour. Ask what was seen, and whether anybody else saw it.") });
    else if (count.no.size() == 1 && count.strongNo.isEmpty())
        said.append(
            { Kind::LoneNo, DecisionAdviceTexts::tr("One says no (%1), and nobody else.").arg(namesOf(count.no)),
                DecisionAdviceTexts::tr("Talk it over with the recruiter and the hiring manager before declining.") });
    if (!count.cannotJudge.isEmpty())
        said.append({ Kind::CannotJudge,
            DecisionAdviceTexts::tr("%n cannot judge (%1).", nullptr, int(count.cannotJudge.size()))
                .arg(namesOf(count.cannotJudge)),
            DecisionAdviceTexts::tr("That is neither a yes nor a no. Ask what was missing before the others are taken "
                                    "for everybody.") });
}

void adviseOnYes(QList<Advice> &said, const VoteCount &count)
{
    // Of everybody nothing can be said while somebody has not said it.
    if (count.votes < 2 || !count.no.isEmpty() || count.missing > 0)
        return;
    if (count.strongYes == 0)
        said.append({ Advice::Kind::YesWithoutStrong,
            count.cannotJudge.isEmpty()
                ? DecisionAdviceTexts::tr("All say yes and nobody strongly: that is usually not enough to hire.")
                : DecisionAdviceTexts::tr("Whoever judges says yes, and nobody strongly: that is usually not enough to "
                                          "hire."),
            DecisionAdviceTexts::tr("Yes by default costs nobody anything. Somebody should be ready to stand up for "
                                    "the candidate with what they saw.") });
    else if (count.cannotJudge.isEmpty())
        said.append({ Advice::Kind::AllYes,
            DecisionAdviceTexts::tr("All say yes, and at least one strongly: it can go on without a debrief."),
            DecisionAdviceTexts::tr("Where independent judgements agree, a meeting seldom changes them.") });
}

void adviseOnMustHaves(QList<Advice> &said, const AdviceQuestion &question)
{
    if (!question.weakMustHaves.isEmpty())
        said.append({ Advice::Kind::WeakMustHave,
            DecisionAdviceTexts::tr("Must-haves not in the upper half of the levels: %1.")
                .arg(namesOf(question.weakMustHaves)),
            DecisionAdviceTexts::tr("A yes means that every must-have that was looked at is there.") });
    if (!question.unseenMustHaves.isEmpty())
        said.append({ Advice::Kind::UnseenMustHave,
            DecisionAdviceTexts::tr("Must-haves that nobody saw: %1.").arg(namesOf(question.unseenMustHaves)),
            DecisionAdviceTexts::tr("What was not seen speaks neither for nor against the candidate. Ask once more, or "
                                    "decide knowing that it is open.") });
}

void adviseOnDecider(QList<Advice> &said, const AdviceQuestion &question)
{
    if (question.judgingDecider.isEmpty())
        return;
    if (question.deciderGraded)
        said.append({ Advice::Kind::DeciderJudged,
            DecisionAdviceTexts::tr("%1 graded the written assessment, and decides.").arg(question.judgingDecider),
            DecisionAdviceTexts::tr(
                "Who wrote no scorecard weighs harder and easier graders alike; one's own judgement "
                "counts for more than it should.") });
    else
        said.append({ Advice::Kind::DeciderJudged,
            DecisionAdviceTexts::tr("%1 interviewed, and decides.").arg(question.judgingDecider),
            DecisionAdviceTexts::tr("Who was not one of the interviewers weighs harder and easier graders alike; one's "
                                    "own impression counts for more than it should.") });
}

} // namespace

QList<Advice> decisionAdvice(const AdviceQuestion &question)
{
    using Kind = Advice::Kind;
    QList<Advice> said;
    const VoteCount count = countVotes(question);
    if (count.missing > 0)
        said.append({ Kind::CardsMissing, DecisionAdviceTexts::tr("%n scorecard(s) missing.", nullptr, count.missing),
            DecisionAdviceTexts::tr("Those who have not written theirs down yet will remember what was decided instead "
                                    "of what they saw.") });
    adviseOnNo(said, count);
    if (count.votes > 1 && count.highest - count.lowest >= 2)
        said.append({ Kind::Differ, DecisionAdviceTexts::tr("The recommendations differ widely: meet before deciding."),
            DecisionAdviceTexts::tr("Widely different scorecards mean that people saw different things, or used "
                                    "different standards. Only talking tells which.") });
    adviseOnYes(said, count);
    const bool someDoNot = count.votes > 1 && !count.no.isEmpty();
    const bool someCannot = count.votes > 0 && !count.cannotJudge.isEmpty();
    if ((someDoNot || someCannot) && !question.debriefHeld)
        said.append({ Kind::HoldDebrief,
            DecisionAdviceTexts::tr("Not all say yes: hold a debrief within 48 hours of the last scorecard."),
            DecisionAdviceTexts::tr("After two days people remember their verdict and not the evidence.") });
    adviseOnMustHaves(said, question);
    if (question.grounds && *question.grounds == 0)
        said.append(
            { Kind::NoGrounds, DecisionAdviceTexts::tr("The decision rests on no criterion and no evidence yet."),
                DecisionAdviceTexts::tr(
                    "Reasons that point at what was seen can be explained later, to the candidate too.") });
    adviseOnDecider(said, question);
    if (question.managerDecides && !*question.managerDecides)
        said.append({ Kind::ManagerDecides, DecisionAdviceTexts::tr("Somebody else than the hiring manager decides."),
            DecisionAdviceTexts::tr("The hiring manager is the one who is accountable for the decision.") });
    return said;
}

} // namespace shortlist
