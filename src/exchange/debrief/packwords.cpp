// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packwords.h"

#include "domain/calendar/zonedtime.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/words/words.h"

#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace shortlist {

namespace {

/// “+01:00”. Qt writes none where the clock agrees with UTC, as London's does in winter.
QString packOffset(int seconds)
{
    return QLatin1Char(seconds < 0 ? '-' : '+') + QTime(0, 0).addSecs(std::abs(seconds)).toString(u"HH:mm");
}

} // namespace

QString packTitle(const DecisionPack &pack)
{
    return PackTexts::tr("Decision pack: %1, %2").arg(pack.candidate, pack.job);
}

QString packFooter(const DecisionPack &pack)
{
    return PackTexts::tr("%1 · confidential · made %2").arg(packTitle(pack), packTime(pack.madeAt));
}

QString packNumber(double value) { return QLocale().toString(value, 'f', 2); }

QString packLevel(const PackRating &rating)
{
    if (rating.notObserved)
        return PackTexts::tr("n/o");
    return rating.level ? QString::number(*rating.level) : QString();
}

QString packFormula()
{
    return PackTexts::tr(
        "Weighted total = 100 × Σ weight × (mean − 1) ÷ (levels − 1) ÷ Σ weight, over the criteria that "
        "somebody rated. Trainees' cards, those of another rubric version and earlier sittings count in no mean.");
}

QString packTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QString written = time.toString(u"yyyy-MM-dd HH:mm");
    return time.timeSpec() == Qt::TimeZone
             ? PackTexts::tr("%1 (%2)", "time, place of its zone").arg(written, placeOf(time.timeZone()))
             : written + QLatin1String(" UTC");
}

QString packClock(const DecisionPack &pack)
{
    if (pack.madeAt.timeSpec() != Qt::TimeZone)
        return QStringLiteral("UTC");
    return PackTexts::tr("%1, when made %2 from UTC", "name of a zone, +02:00")
        .arg(QString::fromLatin1(pack.madeAt.timeZone().id()), packOffset(pack.madeAt.offsetFromUtc()));
}

QString packStage(const PackRound &round)
{
    return round.position < 0 ? round.stage : PackTexts::tr("%1. %2").arg(round.position + 1).arg(round.stage);
}

QString packName(const PackCard &card) { return words::sitting(card.author, card.sitting); }

QString packHeading(const PackCard &card)
{
    return words::sitting(words::author(card.author, card.trainee), card.sitting);
}

QString packAuthor(const PackCard &card)
{
    return card.authorTitle.isEmpty() ? packName(card) : PackTexts::tr("%1, %2").arg(packName(card), card.authorTitle);
}

QString packCriterion(const QString &name, bool mustHave) { return mustHave ? name + QLatin1String(" *") : name; }

QString packRatingWords(const PackRating &rating)
{
    if (rating.notObserved)
        return PackTexts::tr("not observed");
    if (!rating.level)
        return PackTexts::tr("not rated");
    // A rubric may call its levels by their numbers.
    const QString number = QString::number(*rating.level);
    return rating.levelWord.isEmpty() || rating.levelWord == number
             ? number
             : PackTexts::tr("%1, %2").arg(number, rating.levelWord);
}

QStringList packSpeakers(const QList<PackSpeaker> &speakers)
{
    QStringList lines;
    for (const PackSpeaker &speaker : speakers) {
        QString line = PackTexts::tr("%1. %2").arg(lines.size() + 1).arg(speaker.name);
        if (!speaker.title.isEmpty())
            line = PackTexts::tr("%1, %2").arg(line, speaker.title);
        lines.append(speaker.decides ? PackTexts::tr("%1 (decides)").arg(line) : line);
    }
    return lines;
}

QString packQuoted(const PackQuotation &quotation)
{
    QString text = quotation.visible ? quotation.rating.evidence : PackTexts::tr("hidden");
    if (quotation.amended)
        text += QLatin1Char('\n') + PackTexts::tr("As it was in revision %1; amended since.").arg(quotation.revision);
    return text;
}

QString packDissent(const PackDecision &decision)
{
    QStringList lines;
    if (!decision.dissent.isEmpty())
        lines.append(decision.dissent);
    for (const PackDissent &one : decision.dissents)
        lines.append(PackTexts::tr("%1: %2").arg(one.name, one.reason));
    return lines.join(QLatin1Char('\n'));
}

QStringList packApprovals(const PackOffer &offer)
{
    QStringList lines;
    for (const PackApproval &one : offer.approvals) {
        QString line = one.approved ? PackTexts::tr("%1 approved, %2", "who, when").arg(one.who, packTime(one.at))
                                    : PackTexts::tr("%1 rejected, %2", "who, when").arg(one.who, packTime(one.at));
        if (!one.group.isEmpty())
            line = PackTexts::tr("%1: %2").arg(one.group, line);
        lines.append(one.reason.isEmpty() ? line : PackTexts::tr("%1: %2").arg(line, one.reason));
    }
    if (!offer.awaited.isEmpty())
        lines.append(PackTexts::tr("Waits for %1").arg(offer.awaited.join(QStringLiteral(", "))));
    return lines;
}

QString packStanding(const PackOffer &offer)
{
    return offer.replacedBy > 0 ? PackTexts::tr("Replaced by offer %1").arg(offer.replacedBy) : words::of(offer.state);
}

QString packLevels(const QStringList &levels)
{
    QStringList numbered;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString number = QString::number(i + 1);
        numbered.append(levels.at(i) == number ? number : number + QLatin1Char(' ') + levels.at(i));
    }
    return numbered.join(QLatin1String(", "));
}

QString packCardState(const PackCard &card)
{
    QStringList parts;
    if (card.state != ScorecardState::Submitted) {
        parts.append(words::of(card.state));
        if (card.dueAt.isValid())
            parts.append(PackTexts::tr("due %1").arg(packTime(card.dueAt)));
    } else if (!card.visible) {
        parts.append(PackTexts::tr("hidden"));
    } else {
        parts.append(PackTexts::tr("submitted %1").arg(packTime(card.submittedAt)));
        if (!card.submittedBy.isEmpty())
            parts.append(PackTexts::tr("by %1 on their behalf").arg(card.submittedBy));
        if (card.revision > 1 || card.replaced)
            parts.append(PackTexts::tr("revision %1").arg(card.revision));
        if (card.replaced)
            parts.append(PackTexts::tr("replaced by a later one"));
        if (card.afterSeeingOthers)
            parts.append(PackTexts::tr("after seeing others"));
        if (card.afterNameShown)
            parts.append(nameWasShown());
    }
    if (card.trainee)
        parts.append(PackTexts::tr("trainee, counts in no total"));
    return parts.join(QLatin1String("; "));
}

QString packColumnState(const PackCard &card)
{
    const QString state = packCardState(card);
    if (card.earlierSitting)
        return state + QLatin1String("; ") + PackTexts::tr("an earlier sitting, counts in no total");
    return !card.trainee && card.visible && !card.counts && !card.replaced
             ? state + QLatin1String("; ") + PackTexts::tr("another rubric version, counts in no total")
             : state;
}

QString packSealed(PackSeal why)
{
    QString because;
    switch (why) {
    case PackSeal::Nobody:
        because =
            PackTexts::tr("Others' scorecards are hidden: nobody was named at the desk where this pack was made.");
        break;
    case PackSeal::OwesCard:
        because = PackTexts::tr(
            "Others' scorecards are hidden from whoever made this pack, who has not submitted their own yet.");
        break;
    case PackSeal::RoundRunning:
        because =
            PackTexts::tr("Others' scorecards are hidden from whoever made this pack: they have none in the round, "
                          "and not all of them are in yet.");
        break;
    }
    return because + u' '
         + PackTexts::tr("Ratings, scorecards, debrief notes and decisions are left out, but for what they decided or "
                         "heard themselves.");
}

QString packNoTerms() { return words::reasonsKeptBack(); }

} // namespace shortlist
