// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/cardtexts.h"

#include "domain/pipeline/rules.h"
#include "domain/words/words.h"
#include "ui/settings/appsettings.h"
#include "ui/words/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist {

namespace {

struct PipelineCardTexts {
    Q_DECLARE_TR_FUNCTIONS(PipelineCard)
};

/// “Today 14:00”, “Tomorrow 09:30”, “Wed 10:00” within a week, else “7 Dec 10:00”: a card has no room for more.
QString meeting(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings)
{
    const QDate day = utc.toTimeZone(settings.timeZone()).date();
    const qint64 ahead = nowUtc.toTimeZone(settings.timeZone()).date().daysTo(day);
    const QString time = words::clock(utc, settings);
    if (ahead == 0)
        return PipelineCardTexts::tr("Today %1").arg(time);
    if (ahead == 1)
        return PipelineCardTexts::tr("Tomorrow %1").arg(time);
    if (ahead > 1 && ahead < 7)
        return PipelineCardTexts::tr("%1 %2", "weekday and time")
            .arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), time);
    if (ahead > 0)
        return PipelineCardTexts::tr("%1 %2", "date and time")
            .arg(QLocale().toString(day, PipelineCardTexts::tr("d MMM")), time);
    return words::day(utc, nowUtc, settings) + QLatin1Char(' ') + time;
}

CardLine endedLine(const ApplicationCard &card)
{
    const QString state = words::of(card.state);
    const QString text =
        card.endReason.isEmpty() ? state : PipelineCardTexts::tr("%1: %2", "state: reason").arg(state, card.endReason);
    switch (card.state) {
    case ApplicationState::Hired:
        return { QStringLiteral("handshake"), text, false };
    case ApplicationState::Withdrawn:
        return { QStringLiteral("log-out"), text, false };
    default:
        return { QStringLiteral("ban"), text, false };
    }
}

CardLine holdLine(const ApplicationCard &card, const QDateTime &nowUtc, const AppSettings &settings)
{
    if (!card.holdUntil.isValid())
        return { QStringLiteral("pause"), PipelineCardTexts::tr("On hold: %1").arg(card.holdReason), false };
    const bool over = card.holdUntil < nowUtc.toTimeZone(settings.timeZone()).date();
    return { QStringLiteral("pause"),
        PipelineCardTexts::tr("On hold until %1: %2")
            .arg(QLocale().toString(card.holdUntil, PipelineCardTexts::tr("d MMM")), card.holdReason),
        over };
}

CardLine overdueLine(const ApplicationCard &card, const QDateTime &nowUtc)
{
    const int days = daysInStage(card.overdueSince, nowUtc);
    const QString what = card.cardsOverdue == 1
                           ? PipelineCardTexts::tr("Scorecard overdue")
                           : PipelineCardTexts::tr("%n scorecards overdue", nullptr, card.cardsOverdue);
    return { QStringLiteral("triangle-alert"),
        days > 0 ? PipelineCardTexts::tr("%1 %2", "what is overdue, how long")
                       .arg(what, PipelineCardTexts::tr("%n d", "days", days))
                 : what,
        true };
}

} // namespace

QString cardCaption(const ApplicationCard &card)
{
    QStringList parts{ card.headline.simplified(), card.source.simplified() };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CardLine cardLine(const ApplicationCard &card, const QDateTime &nowUtc, const AppSettings &settings)
{
    if (!isLive(card.state))
        return endedLine(card);
    if (card.state == ApplicationState::OnHold)
        return holdLine(card, nowUtc, settings);
    if (card.cardsOverdue > 0)
        return overdueLine(card, nowUtc);
    const QString clock = QStringLiteral("clock");
    if (card.nextInterviewAt.isValid()) {
        const QString line =
            PipelineCardTexts::tr("%1 · %2", "when · how long")
                .arg(meeting(card.nextInterviewAt, nowUtc, settings), words::minutes(card.nextInterviewMinutes, {}));
        // The place comes last: it is what a narrow card cuts first, and the status bar says it as well.
        return { clock, words::withPlace(line, card.nextInterviewAt, settings), false };
    }
    if (card.cardsNeeded > 0)
        return { QStringLiteral("clipboard-check"),
            PipelineCardTexts::tr("%1 of %2 scorecards in").arg(card.cardsIn).arg(card.cardsNeeded), false };
    return { clock, PipelineCardTexts::tr("%n d in stage", "days", daysInStage(card.enteredStageAt, nowUtc)), false };
}

std::optional<RecommendationLook> cardLook(const ApplicationCard &card)
{
    const int no = card.overall.at(0) + card.overall.at(1);
    const int yes = card.overall.at(2) + card.overall.at(3);
    if (no + yes == 0)
        return std::nullopt;
    if (no > 0 && yes > 0)
        return RecommendationLook::Mixed;
    // Strong only where everybody said so: the card does not turn one voice into all.
    if (no > 0)
        return card.overall.at(1) > 0 ? RecommendationLook::No : RecommendationLook::StrongNo;
    return card.overall.at(2) > 0 ? RecommendationLook::Yes : RecommendationLook::StrongYes;
}

QString cardSpoken(const ApplicationCard &card, const QDateTime &nowUtc, const AppSettings &settings)
{
    QStringList parts{ card.name };
    if (const QString caption = cardCaption(card); !caption.isEmpty())
        parts.append(caption);
    parts.append(cardLine(card, nowUtc, settings).text);
    static constexpr std::array all{ Recommendation::StrongNo, Recommendation::No, Recommendation::Yes,
        Recommendation::StrongYes };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (card.overall.at(i) > 0)
            parts.append(PipelineCardTexts::tr("%1: %2", "recommendation: how many")
                             .arg(words::of(all.at(i)))
                             .arg(card.overall.at(i)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace shortlist
