// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packhtml.h"

#include "domain/words/dates.h"
#include "domain/words/words.h"
#include "exchange/debrief/packwords.h"

#include <QLocale>

#include <algorithm>

namespace shortlist {

namespace {

/// More cards than this have numbers for headings, and their names below.
constexpr qsizetype kNamedColumns = 4;

QString tableStart()
{
    return QStringLiteral("<table width='100%' border='1' cellspacing='0' cellpadding='3' "
                          "style='border-collapse:collapse; border-style:solid; border-color:#b0b0b0; margin-top:4px; "
                          "margin-bottom:8px'>");
}

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br/>")); }

/// The name of a criterion whose star is never alone on a line.
QString starred(const QString &name) { return escaped(name).replace(QLatin1String(" *"), QLatin1String("&nbsp;*")); }

QString heading(int level, const QString &text, bool newPage = false)
{
    return QStringLiteral("<h%1%2>%3</h%1>")
        .arg(QString::number(level), newPage ? QStringLiteral(" style='page-break-before:always'") : QString(),
            text.toHtmlEscaped());
}

QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(escaped(text)); }

QString small(const QString &text) { return QStringLiteral("<p style='font-size:7.5pt'>%1</p>").arg(escaped(text)); }

/// A caption and a text below each other; nothing where there is no text.
QString texted(const QString &caption, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b><br/>%2</p>").arg(caption.toHtmlEscaped(), escaped(text));
}

QString cell(const QString &html, const char *attributes = "")
{
    return QStringLiteral("<td %1>%2</td>").arg(QLatin1String(attributes), html);
}

QString headCell(const QString &text, const char *attributes = "")
{
    return QStringLiteral("<th %1>%2</th>").arg(QLatin1String(attributes), text.toHtmlEscaped());
}

/// Two columns: what, and what it is. Rows without a text are left out.
QString facts(const QList<QPair<QString, QString>> &rows)
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
    for (const auto &[caption, text] : rows) {
        if (!text.isEmpty())
            html += QStringLiteral("<tr>") + cell(caption.toHtmlEscaped(), "width='28%'") + cell(escaped(text))
                  + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString coverOf(const DecisionPack &pack)
{
    QString html = heading(1, PackTexts::tr("Decision pack: %1").arg(pack.candidate));
    html += facts({ { PackTexts::tr("Candidate"), pack.candidate }, { PackTexts::tr("Job"), pack.job },
        { PackTexts::tr("Grade"), pack.grade ? QString::number(*pack.grade) : QString() },
        { PackTexts::tr("Opening"), pack.opening },
        { PackTexts::tr("Hiring plan"), PackTexts::tr("version %1").arg(pack.planVersion) },
        { PackTexts::tr("Stands at"), pack.stage }, { PackTexts::tr("State"), words::of(pack.state) },
        { PackTexts::tr("Applied"), packTime(pack.appliedAt) },
        { PackTexts::tr("Scorecards"), PackTexts::tr("%1 of %2 in").arg(pack.cardsIn).arg(pack.cardsNeeded) },
        { PackTexts::tr("Made"), packTime(pack.madeAt) }, { PackTexts::tr("Made by"), pack.madeBy },
        { PackTexts::tr("Made for"), pack.madeFor }, { PackTexts::tr("Times"), packClock(pack) } });
    if (pack.sealed)
        return html + paragraph(packSealed(pack.seal));
    qsizetype cards = 0;
    for (const PackRound &round : pack.rounds)
        cards += round.cards.size() + round.earlier.size();
    html += heading(3, PackTexts::tr("What it holds"));
    html += facts({ { PackTexts::tr("Ratings"),
                        PackTexts::tr("%n round(s), a grid each", nullptr, int(pack.rounds.size())) },
        { PackTexts::tr("Scorecards"), PackTexts::tr("%n card(s) and revision(s), as submitted", nullptr, int(cards)) },
        { PackTexts::tr("Debriefs"), QString::number(pack.debriefs.size()) },
        { PackTexts::tr("Decisions"), QString::number(pack.decisions.size()) },
        { PackTexts::tr("Journal"), PackTexts::tr("%n line(s)", nullptr, int(pack.journal.size())) } });
    QString totals;
    for (const PackRound &round : pack.rounds) {
        if (round.total)
            totals += QStringLiteral("<tr>") + cell(escaped(packStage(round)))
                    + cell(packNumber(*round.total), "align='right'") + QStringLiteral("</tr>");
    }
    if (!totals.isEmpty())
        html += heading(3, PackTexts::tr("Weighted totals, of 100")) + tableStart() + totals
              + QStringLiteral("</table>") + small(packFormula());
    return html;
}

QString gridHead(const PackRound &round)
{
    QString html = QStringLiteral("<thead><tr>") + headCell(PackTexts::tr("Criterion"), "width='26%' align='left'")
                 + headCell(PackTexts::tr("Weight"));
    for (qsizetype i = 0; i < round.cards.size(); ++i) {
        const QString number = QString::number(i + 1);
        html += headCell(
            round.cards.size() > kNamedColumns ? number : number + QLatin1Char(' ') + packName(round.cards.at(i)));
    }
    return html + headCell(PackTexts::tr("Mean")) + headCell(PackTexts::tr("Rated by"))
         + headCell(PackTexts::tr("Spread")) + QStringLiteral("</tr></thead>");
}

QString gridOf(const PackRound &round)
{
    QString html = tableStart() + gridHead(round);
    for (const PackRow &row : round.rows) {
        html += QStringLiteral("<tr>") + cell(starred(packCriterion(row.criterion, row.mustHave)))
              + cell(QString::number(row.weight), "align='center'");
        for (const PackRating &rating : row.cells)
            html += cell(packLevel(rating), "align='center'");
        const RatingSummary &summary = row.summary;
        html += cell(summary.rated > 0 ? packNumber(summary.mean) : QString(), "align='right'")
              + cell(PackTexts::tr("%1 of %2").arg(summary.rated).arg(summary.asked), "align='center'")
              + cell(summary.rated > 1 ? QString::number(summary.spread()) : QString(), "align='center'")
              + QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    if (round.total)
        html += paragraph(PackTexts::tr("Weighted total: %1 of 100.").arg(packNumber(*round.total)));
    return html;
}

/// Whose the columns are, and what each says as a whole.
QString columnsOf(const PackRound &round)
{
    QString html = tableStart() + QStringLiteral("<thead><tr>") + headCell(PackTexts::tr("No."), "width='6%'")
                 + headCell(PackTexts::tr("Interviewer"), "width='34%' align='left'")
                 + headCell(PackTexts::tr("Overall"), "width='20%' align='left'")
                 + headCell(PackTexts::tr("Card"), "width='40%' align='left'") + QStringLiteral("</tr></thead>");
    for (qsizetype i = 0; i < round.cards.size(); ++i) {
        const PackCard &card = round.cards.at(i);
        html += QStringLiteral("<tr>") + cell(QString::number(i + 1), "align='center'")
              + cell(escaped(packAuthor(card)))
              + cell(card.visible ? words::of(card.overall).toHtmlEscaped() : QString())
              + cell(escaped(packColumnState(card))) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString agreementOf(const PackRound &round)
{
    if (!round.agreement)
        return {};
    QString html = heading(3, PackTexts::tr("Agreement"));
    const QStringList sentences = agreementSentences(*round.agreement);
    if (!sentences.isEmpty())
        html += paragraph(sentences.join(QLatin1Char(' ')));
    QList<QPair<QString, QString>> rows;
    for (const AgreementMeasure &measure : round.agreement->measures)
        rows.append({ measure.name, agreementText(measure) });
    if (!rows.isEmpty())
        html += facts(rows) + small(PackTexts::tr("With intervals of 95 %. It helps to talk; it judges nobody."));
    if (!round.agreement->missing.isEmpty())
        html += paragraph(round.agreement->missing);
    return html;
}

QString ratingsOf(const PackCard &card)
{
    QString html = tableStart() + QStringLiteral("<thead><tr>")
                 + headCell(PackTexts::tr("Criterion"), "width='28%' align='left'")
                 + headCell(PackTexts::tr("Rating"), "width='18%' align='left'")
                 + headCell(PackTexts::tr("Evidence"), "width='54%' align='left'") + QStringLiteral("</tr></thead>");
    for (const PackRating &rating : card.ratings)
        html += QStringLiteral("<tr>") + cell(starred(packCriterion(rating.criterion, rating.mustHave)))
              + cell(escaped(packRatingWords(rating))) + cell(escaped(rating.evidence)) + QStringLiteral("</tr>");
    return html + QStringLiteral("</table>");
}

QString cardOf(const PackCard &card)
{
    QString html = heading(3, packAuthor(card));
    if (!card.visible)
        return html + paragraph(packCardState(card));
    html += facts({ { PackTexts::tr("Card"), packCardState(card) }, { PackTexts::tr("Rubric"), card.rubric },
        { PackTexts::tr("Overall"), words::of(card.overall) }, { PackTexts::tr("Why"), card.overallWhy },
        { PackTexts::tr("Reason of the amendment"), card.amendReason } });
    html += ratingsOf(card);
    return html + texted(PackTexts::tr("Take-aways"), card.takeaways) + texted(PackTexts::tr("Pros"), card.pros)
         + texted(PackTexts::tr("Cons"), card.cons)
         + texted(PackTexts::tr("Private note to the hiring manager"), card.privateNote)
         + texted(PackTexts::tr("Note for the next interviewers"), card.noteForNext);
}

QString roundsOf(const DecisionPack &pack)
{
    QString html;
    for (const PackRound &round : pack.rounds) {
        html += heading(2, PackTexts::tr("Ratings: %1").arg(packStage(round)), &round == &pack.rounds.constFirst());
        html += small(PackTexts::tr("%1. Levels: %2. n/o: not observed, in no mean. * must-have.")
                          .arg(round.rubric, packLevels(round.levels)));
        html += gridOf(round) + columnsOf(round) + agreementOf(round);
    }
    for (const PackRound &round : pack.rounds) {
        html += heading(2, PackTexts::tr("Scorecards: %1").arg(packStage(round)), &round == &pack.rounds.constFirst());
        for (const PackCard &card : round.cards)
            html += cardOf(card);
    }
    return html;
}

/// The revisions that were replaced: what each card said before it was amended.
QString earlierOf(const DecisionPack &pack)
{
    QString html;
    for (const PackRound &round : pack.rounds) {
        for (const PackCard &card : round.earlier)
            html += cardOf(card);
    }
    if (html.isEmpty())
        return {};
    return heading(2, PackTexts::tr("Amended scorecards as they were first"), true) + html;
}

QString debriefOf(const PackDebrief &debrief)
{
    QString html = heading(3, PackTexts::tr("Debrief of %1").arg(packTime(debrief.openedAt)));
    html += facts({ { PackTexts::tr("State"), words::of(debrief.state) },
        { PackTexts::tr("Planned for"), packTime(debrief.plannedAt) },
        { PackTexts::tr("Minutes planned"), debrief.minutes > 0 ? QString::number(debrief.minutes) : QString() },
        { PackTexts::tr("Opened by"), debrief.openedBy },
        { PackTexts::tr("Before all scorecards were in"), debrief.breakGlassReason },
        { PackTexts::tr("Scorecards missing then"), debrief.missing.join(QStringLiteral(", ")) },
        { PackTexts::tr("Closed", "a debrief"), packTime(debrief.closedAt) },
        { PackTexts::tr("Took part, in the order of speaking"),
            packSpeakers(debrief.speakers).join(QLatin1Char('\n')) } });
    return html + texted(PackTexts::tr("Outcome"), debrief.outcome) + texted(PackTexts::tr("Notes"), debrief.notes);
}

/// What a decision quotes, each as it was read.
QString quotationsOf(const PackDecision &decision)
{
    if (decision.quotations.isEmpty())
        return {};
    QString html = heading(4, PackTexts::tr("Evidence it rests on")) + tableStart() + QStringLiteral("<thead><tr>")
                 + headCell(PackTexts::tr("Interviewer"), "width='20%' align='left'")
                 + headCell(PackTexts::tr("Criterion"), "width='22%' align='left'")
                 + headCell(PackTexts::tr("Rating"), "width='14%' align='left'")
                 + headCell(PackTexts::tr("Evidence"), "width='44%' align='left'") + QStringLiteral("</tr></thead>");
    for (const PackQuotation &quotation : decision.quotations)
        html += QStringLiteral("<tr>") + cell(escaped(quotation.author))
              + cell(starred(packCriterion(quotation.rating.criterion, quotation.rating.mustHave)))
              + cell(quotation.visible ? escaped(packRatingWords(quotation.rating)) : QString())
              + cell(escaped(packQuoted(quotation))) + QStringLiteral("</tr>");
    return html + QStringLiteral("</table>");
}

QString decisionOf(const PackDecision &decision, bool terms)
{
    QString html = heading(3, PackTexts::tr("Decision: %1").arg(words::of(decision.outcome)));
    html += facts({ { PackTexts::tr("At"), decision.stage }, { PackTexts::tr("Decided by"), decision.decider },
        { PackTexts::tr("Decided"), packTime(decision.decidedAt) },
        { PackTexts::tr("Rests on"), decision.criteria.join(QLatin1String(", ")) } });
    if (!terms && decision.reasons.isEmpty())
        return html;
    const QString dissent = packDissent(decision);
    return html + texted(PackTexts::tr("Reasons"), decision.reasons) + quotationsOf(decision)
         + texted(PackTexts::tr("Dissent"), dissent.isEmpty() ? PackTexts::tr("None recorded.") : dissent);
}

QString talksOf(const DecisionPack &pack)
{
    QString html = heading(2, PackTexts::tr("Debrief and decision"), true);
    for (const PackDebrief &debrief : pack.debriefs)
        html += debriefOf(debrief);
    if (pack.debriefs.isEmpty())
        html += paragraph(PackTexts::tr("No debrief was held."));
    for (const PackDecision &decision : pack.decisions)
        html += decisionOf(decision, pack.terms);
    if (pack.decisions.isEmpty())
        html += paragraph(PackTexts::tr("Nothing is decided yet."));
    else if (!pack.terms)
        html += paragraph(packNoTerms());
    return html;
}

QString offersOf(const DecisionPack &pack)
{
    if (pack.offers.isEmpty())
        return {};
    QString html = heading(2, PackTexts::tr("Offer"), true);
    for (const PackOffer &offer : pack.offers) {
        html += heading(3, PackTexts::tr("Offer %1: %2").arg(offer.number).arg(packStanding(offer)));
        html += facts({ { PackTexts::tr("Title"), offer.title }, { PackTexts::tr("Opening"), offer.opening },
            { PackTexts::tr("Starts"), words::date(offer.startOn) }, { PackTexts::tr("Sent"), packTime(offer.sentAt) },
            { PackTexts::tr("Answered"), packTime(offer.answeredAt) }, { PackTexts::tr("Why"), offer.declineReason },
            { PackTexts::tr("Approval"), packApprovals(offer).join(QLatin1Char('\n')) } });
    }
    return html;
}

QString journalOf(const DecisionPack &pack)
{
    QString html = heading(2, PackTexts::tr("Journal of this application"), true);
    html += tableStart() + QStringLiteral("<thead><tr>") + headCell(PackTexts::tr("When"), "width='22%' align='left'")
          + headCell(PackTexts::tr("Who"), "width='20%' align='left'")
          + headCell(PackTexts::tr("What"), "width='58%' align='left'") + QStringLiteral("</tr></thead>");
    for (const PackEntry &entry : pack.journal) {
        QStringList lines{ entry.what };
        lines += entry.details;
        if (!entry.reason.isEmpty() && !entry.details.contains(entry.reason))
            lines += PackTexts::tr("Reason: %1").arg(entry.reason);
        html += QStringLiteral("<tr>") + cell(packTime(entry.at)) + cell(escaped(entry.who))
              + cell(escaped(lines.join(u'\n'))) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString packHtml(const DecisionPack &pack)
{
    QString html = coverOf(pack);
    if (!pack.sealed)
        html += roundsOf(pack) + earlierOf(pack) + talksOf(pack);
    else if (!pack.debriefs.isEmpty() || !pack.decisions.isEmpty())
        html += talksOf(pack);
    return html + offersOf(pack) + journalOf(pack);
}

} // namespace shortlist
