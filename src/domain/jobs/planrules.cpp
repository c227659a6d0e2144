// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobs/planrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shortlist {

namespace {

struct PlanRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

Error invalid(const char *key, const QString &sentence, const QString &advice)
{
    return { Error::Code::Invalid, sentence, advice, {}, QLatin1String(key) };
}

QString nameOfKind(StageKind kind)
{
    switch (kind) {
    case StageKind::Assessment:
        return PlanRulesTexts::tr("Written assessment");
    case StageKind::Interview:
        return PlanRulesTexts::tr("Interview");
    case StageKind::References:
        return PlanRulesTexts::tr("References");
    case StageKind::BackgroundCheck:
        return PlanRulesTexts::tr("Background check");
    case StageKind::Offer:
        return PlanRulesTexts::tr("Offer");
    case StageKind::Other:
        return PlanRulesTexts::tr("Step");
    }
    Q_UNREACHABLE();
}

bool outside(std::optional<int> value, int least, int most) { return value && (*value < least || *value > most); }

} // namespace

std::optional<Error> firstProblem(const Stage &stage)
{
    if (stage.name.trimmed().isEmpty())
        return invalid("stage.name", PlanRulesTexts::tr("A stage has no name."),
            PlanRulesTexts::tr("Give each stage a short name."));
    if (outside(stage.minutesMin, 1, kLongestStage) || outside(stage.minutesMax, 1, kLongestStage))
        return invalid("stage.minutes", PlanRulesTexts::tr("The length of “%1” is not possible.").arg(stage.name),
            PlanRulesTexts::tr("Give it in minutes, from 1 to %1, or leave it empty.").arg(kLongestStage));
    if (stage.minutesMin && stage.minutesMax && *stage.minutesMax < *stage.minutesMin)
        return invalid("stage.minutes_order",
            PlanRulesTexts::tr("The longest time of “%1” is below its shortest.").arg(stage.name),
            PlanRulesTexts::tr("Write the shorter time first: 45–60."));
    if (stage.countMin < 1 || stage.countMin > kMostInterviews || outside(stage.countMax, 1, kMostInterviews))
        return invalid("stage.count", PlanRulesTexts::tr("How often “%1” is held is not possible.").arg(stage.name),
            PlanRulesTexts::tr("Give a number from 1 to %1. A stage that may be left out is marked as optional.")
                .arg(kMostInterviews));
    if (stage.countMax && *stage.countMax < stage.countMin)
        return invalid("stage.count_order",
            PlanRulesTexts::tr("“%1” is held at most less often than at least.").arg(stage.name),
            PlanRulesTexts::tr("Write the smaller number first: 2–4."));
    if (stage.deadlineHours < 1 || stage.deadlineHours > kLongestDeadline)
        return invalid("stage.deadline",
            PlanRulesTexts::tr("The time for the scorecards of “%1” is not possible.").arg(stage.name),
            PlanRulesTexts::tr("Give it in hours, from 1 to %1.").arg(kLongestDeadline));
    if (stage.panel && stage.titles.size() < 2)
        return invalid("stage.panel",
            PlanRulesTexts::tr("“%1” is a panel, but fewer than two titles sit in it.").arg(stage.name),
            PlanRulesTexts::tr("Name two titles or more, joined by “and”, or make it no panel."));
    return std::nullopt;
}

std::optional<Error> firstProblem(const QList<Stage> &stages)
{
    if (stages.isEmpty())
        return invalid(
            "plan.empty", PlanRulesTexts::tr("The plan has no stage yet."), PlanRulesTexts::tr("Add the first stage."));
    for (const Stage &stage : stages) {
        if (auto problem = firstProblem(stage))
            return problem;
    }
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages.at(i).kind == StageKind::Offer)
            return invalid("plan.offer_not_last",
                PlanRulesTexts::tr("The offer stands before “%1”.").arg(stages.at(i + 1).name),
                PlanRulesTexts::tr("Move the offer to the end of the plan."));
    }
    return std::nullopt;
}

std::optional<Stage> sameStage(const QList<Stage> &stages, const Stage &stage)
{
    for (const Stage &other : stages) {
        if (other.lineageId == stage.lineageId)
            return other;
    }
    return std::nullopt;
}

Stage stageFromPage(const PageStage &page)
{
    Stage stage;
    stage.kind = page.kind;
    stage.name = page.name.trimmed().isEmpty() ? nameOfKind(page.kind) : page.name.trimmed();
    stage.minutesMin = page.minutesMin;
    stage.minutesMax = page.minutesMax;
    stage.countMin = page.countMin;
    stage.countMax = page.countMax;
    stage.titles = page.titles;
    stage.panel = page.panel && page.titles.size() > 1;
    stage.optional = page.optional;
    stage.added = page.added;
    stage.source = page.source;
    return stage;
}

QString joinedTitles(const QStringList &titles, bool panel)
{
    if (titles.size() < 2)
        return titles.value(0);
    // Titles with a comma of their own are kept apart by semicolons.
    bool commas = false;
    for (const QString &title : titles)
        commas = commas || title.contains(QLatin1Char(','));
    const QString head = QStringList(titles.mid(0, titles.size() - 1)).join(commas ? u"; " : u", ");
    return (panel ? PlanRulesTexts::tr("%1 and %2") : PlanRulesTexts::tr("%1 or %2")).arg(head, titles.last());
}

QStringList splitTitles(const QString &text, bool *panel)
{
    static const QRegularExpression both(
        QStringLiteral("\\s+and\\s+|\\s*&\\s*|\\s+\\+\\s+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression either(
        QStringLiteral("\\s+or\\s+|\\s*/\\s*"), QRegularExpression::CaseInsensitiveOption);
    // The joining words of the language on screen are understood too.
    const QString translatedOr =
        PlanRulesTexts::tr("%1 or %2").section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0);
    const QString translatedAnd =
        PlanRulesTexts::tr("%1 and %2").section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0);
    QString marked = text.simplified();
    const bool withAnd = marked.contains(both) || marked.contains(translatedAnd);
    const bool withOr = marked.contains(either) || marked.contains(translatedOr);
    marked.replace(translatedOr, QStringLiteral(";")).replace(translatedAnd, QStringLiteral(";"));
    marked.replace(both, QStringLiteral(";")).replace(either, QStringLiteral(";"));
    if (panel && withAnd != withOr)
        *panel = withAnd;
    // "A, B or C" is three titles; in "Manager, Engineering; Director" the semicolon rules.
    const bool commasSeparate = !text.contains(QLatin1Char(';')) && (withAnd || withOr);
    if (commasSeparate)
        marked.replace(QLatin1Char(','), QLatin1Char(';'));
    QStringList titles;
    const QStringList parts = marked.split(QLatin1Char(';'));
    for (const QString &part : parts) {
        if (const QString title = part.trimmed(); !title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

std::optional<MinutesRange> readMinutes(const QString &text)
{
    const QString typed = text.simplified().toLower();
    if (typed.isEmpty())
        return MinutesRange{};
    static const QRegularExpression hours(QStringLiteral(
        "^(\\d{1,2})\\s*(?:h|hours?|std\\.?|stunden?)(?:\\s*(\\d{1,2})\\s*(?:m|min|mins|minutes|minuten)?\\.?)?$"));
    if (const auto match = hours.match(typed); match.hasMatch()) {
        const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        return MinutesRange{ minutes, minutes };
    }
    static const QRegularExpression range(QStringLiteral(
        "^(\\d{1,4})(?:\\s*(?:-|–|—|to|bis)\\s*(\\d{1,4})|\\s*(\\+))?\\s*(?:m|min|mins|minutes|minuten)?\\.?$"));
    const auto match = range.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int least = match.captured(1).toInt();
    if (!match.captured(3).isEmpty())
        return MinutesRange{ least, std::nullopt };
    return MinutesRange{ least, match.captured(2).isEmpty() ? least : match.captured(2).toInt() };
}

std::optional<CountRange> readCount(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:\\s*(?:-|–|—|to|bis)\\s*(\\d{1,2})|\\s*(\\+))?$"));
    const auto match = form.match(text.simplified().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const int least = match.captured(1).toInt();
    if (!match.captured(3).isEmpty())
        return CountRange{ least, std::nullopt };
    return CountRange{ least, match.captured(2).isEmpty() ? least : match.captured(2).toInt() };
}

QString countText(int least, std::optional<int> most)
{
    if (!most)
        return QString::number(least) + QLatin1Char('+');
    return *most == least ? QString::number(least) : QString::number(least) + QChar(0x2013) + QString::number(*most);
}

} // namespace shortlist
