// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packbook.h"

#include "domain/words/words.h"
#include "exchange/debrief/packsheets.h"
#include "exchange/debrief/packwords.h"

#include <QFile>
#include <QTemporaryDir>

namespace shortlist {

namespace {

void writeCover(PackSheet sheet, const DecisionPack &pack)
{
    sheet.width(0, 0, 28);
    sheet.width(1, 1, 48);
    int row = 0;
    const auto fact = [&](const QString &caption, const QString &text) {
        sheet.boldText(row, 0, caption);
        sheet.text(row++, 1, text);
    };
    fact(PackTexts::tr("Candidate"), pack.candidate);
    fact(PackTexts::tr("Job"), pack.job);
    fact(PackTexts::tr("Opening"), pack.opening);
    fact(PackTexts::tr("Stands at"), pack.stage);
    fact(PackTexts::tr("State"), words::of(pack.state));
    fact(PackTexts::tr("Made"), packTime(pack.madeAt));
    fact(PackTexts::tr("Made by"), pack.madeBy);
    fact(PackTexts::tr("Made for"), pack.madeFor);
    fact(PackTexts::tr("Times"), packClock(pack));
    const auto count = [&](const QString &caption, double number) {
        sheet.boldText(row, 0, caption);
        sheet.number(row++, 1, number);
    };
    count(PackTexts::tr("Version of the hiring plan"), pack.planVersion);
    count(PackTexts::tr("Scorecards in"), pack.cardsIn);
    count(PackTexts::tr("Scorecards needed"), pack.cardsNeeded);
    if (pack.sealed)
        return sheet.text(row, 0, packSealed(pack.seal));
    for (const PackRound &round : pack.rounds) {
        if (round.total)
            count(PackTexts::tr("Weighted total, %1").arg(packStage(round)), *round.total);
    }
}

/// Where the columns of a grid are.
struct GridColumns {
    int first = 3; ///< of the cards
    int mean = 0;
    int rated = 0;
    int asked = 0;
    int spread = 0;

    explicit GridColumns(const PackRound &round)
        : mean(first + int(round.cards.size()))
        , rated(mean + 1)
        , asked(mean + 2)
        , spread(mean + 3)
    {
    }
};

void writeGridHead(PackSheet &sheet, int row, const PackRound &round)
{
    QStringList heads{ PackTexts::tr("Criterion"), PackTexts::tr("Weight"), PackTexts::tr("Must-have") };
    for (const PackCard &card : round.cards)
        heads.append(packHeading(card));
    heads += { PackTexts::tr("Mean"), PackTexts::tr("Rated by"), PackTexts::tr("Asked"), PackTexts::tr("Spread") };
    sheet.heads(row, heads);
}

void writeGridRow(PackSheet &sheet, int at, const PackRound &round, const PackRow &row)
{
    const GridColumns columns(round);
    sheet.text(at, 0, row.criterion);
    sheet.number(at, 1, row.weight);
    sheet.number(at, 2, row.mustHave ? 1 : 0);
    QStringList counted;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        const PackRating &rating = row.cells.at(i);
        if (rating.level)
            sheet.number(at, columns.first + i, *rating.level);
        else
            sheet.text(at, columns.first + i, packLevel(rating));
        if (round.cards.at(i).counts)
            counted.append(packCell(at, columns.first + i));
    }
    const QString cells = counted.join(u',');
    const RatingSummary &summary = row.summary;
    if (summary.rated > 0)
        sheet.formula(at, columns.mean, QStringLiteral("=AVERAGE(%1)").arg(cells), summary.mean);
    if (summary.rated > 1) { // one alone cannot differ
        sheet.formula(at, columns.spread, QStringLiteral("=MAX(%1)-MIN(%1)").arg(cells), summary.spread());
    }
    if (counted.isEmpty())
        sheet.number(at, columns.rated, summary.rated);
    else
        sheet.formula(at, columns.rated, QStringLiteral("=COUNT(%1)").arg(cells), summary.rated);
    sheet.number(at, columns.asked, summary.asked);
}

void writeGrids(PackSheet sheet, const DecisionPack &pack)
{
    sheet.width(0, 0, 36);
    int at = 0;
    for (const PackRound &round : pack.rounds) {
        const GridColumns columns(round);
        sheet.boldText(at++, 0, packStage(round));
        writeGridHead(sheet, at++, round);
        const int first = at;
        for (const PackRow &row : round.rows)
            writeGridRow(sheet, at++, round, row);
        if (round.total) {
            const auto range = [&](int column) -> QString {
                return packCell(first, column) + u':' + packCell(at - 1, column);
            };
            const QString rated = QStringLiteral("(%1>0)").arg(range(columns.rated));
            sheet.boldText(at, 0, PackTexts::tr("Weighted total, of 100"));
            sheet.formula(at, columns.mean,
                QStringLiteral("=100*SUMPRODUCT(%1*(%2-1)*%3)/%4/SUMPRODUCT(%1*%3)")
                    .arg(range(1), range(columns.mean), rated)
                    .arg(round.levels.size() - 1),
                *round.total);
            ++at;
        }
        sheet.boldText(at, 0, PackTexts::tr("Overall recommendation"));
        for (int i = 0; i < int(round.cards.size()); ++i) {
            if (round.cards.at(i).visible)
                sheet.text(at, columns.first + i, words::of(round.cards.at(i).overall));
        }
        at += 2;
    }
    sheet.text(at, 0, packFormula());
}

void writeRatings(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(
        0, { PackTexts::tr("Round"), PackTexts::tr("Interviewer"), PackTexts::tr("Revision"), PackTexts::tr("Card"),
               PackTexts::tr("Counts"), PackTexts::tr("Criterion"), PackTexts::tr("Weight"), PackTexts::tr("Level"),
               PackTexts::tr("Not observed"), PackTexts::tr("Evidence") });
    sheet.width(0, 1, 24);
    sheet.width(3, 3, 40);
    sheet.width(5, 5, 30);
    sheet.width(9, 9, 60);
    int at = 1;
    for (const PackRound &round : pack.rounds) {
        const QList<PackCard> cards = round.cards + round.earlier;
        for (const PackCard &card : cards) {
            for (const PackRating &rating : card.ratings) {
                sheet.text(at, 0, packStage(round));
                sheet.text(at, 1, packName(card));
                sheet.number(at, 2, card.revision);
                sheet.text(at, 3, packCardState(card));
                sheet.number(at, 4, card.counts ? 1 : 0);
                sheet.text(at, 5, rating.criterion);
                sheet.number(at, 6, rating.weight);
                if (rating.level)
                    sheet.number(at, 7, *rating.level);
                sheet.number(at, 8, rating.notObserved ? 1 : 0);
                sheet.text(at, 9, rating.evidence);
                ++at;
            }
        }
    }
}

void writeAgreement(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(
        0, { PackTexts::tr("Round"), PackTexts::tr("Measure"), PackTexts::tr("Value"), PackTexts::tr("Lower end, 95 %"),
               PackTexts::tr("Upper end, 95 %"), PackTexts::tr("Criteria it rests on") });
    sheet.width(0, 1, 36);
    int at = 1;
    for (const PackRound &round : pack.rounds) {
        if (!round.agreement)
            continue;
        const auto count = [&](const QString &name, double value) {
            sheet.text(at, 0, packStage(round));
            sheet.text(at, 1, name);
            sheet.number(at++, 2, value);
        };
        count(PackTexts::tr("Scorecards compared"), round.agreement->raters);
        count(PackTexts::tr("Criteria that two or more rated"), round.agreement->criteria);
        if (round.agreement->pairs > 0) {
            count(PackTexts::tr("Pairs of ratings of one criterion"), round.agreement->pairs);
            count(PackTexts::tr("Pairs with the same level"), round.agreement->samePairs);
            count(PackTexts::tr("Percent agreement"), 100.0 * round.agreement->samePairs / round.agreement->pairs);
        }
        for (const AgreementMeasure &measure : round.agreement->measures) {
            sheet.text(at, 0, packStage(round));
            sheet.text(at, 1, measure.name);
            sheet.number(at, 2, measure.value);
            if (measure.interval) {
                sheet.number(at, 3, measure.interval->lower);
                sheet.number(at, 4, measure.interval->upper);
            } else if (!measure.whyNoInterval.isEmpty()) {
                sheet.text(at, 3, PackTexts::tr("no interval: %1").arg(measure.whyNoInterval));
            }
            sheet.number(at, 5, measure.criteria);
            ++at;
        }
        if (!round.agreement->missing.isEmpty()) {
            sheet.text(at, 0, packStage(round));
            sheet.text(at++, 1, round.agreement->missing);
        }
    }
}

void writeDebriefs(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(
        0, { PackTexts::tr("State"), PackTexts::tr("Planned for"), PackTexts::tr("Minutes planned"),
               PackTexts::tr("Opened"), PackTexts::tr("Opened by"), PackTexts::tr("Before all scorecards were in"),
               PackTexts::tr("Closed", "a debrief"), PackTexts::tr("Took part, in the order of speaking"),
               PackTexts::tr("Outcome"), PackTexts::tr("Notes"), PackTexts::tr("Scorecards missing then") });
    sheet.width(0, 6, 20);
    sheet.width(7, 10, 60);
    int at = 1;
    for (const PackDebrief &debrief : pack.debriefs) {
        sheet.text(at, 0, words::of(debrief.state));
        sheet.text(at, 1, packTime(debrief.plannedAt));
        if (debrief.minutes > 0)
            sheet.number(at, 2, debrief.minutes);
        sheet.text(at, 3, packTime(debrief.openedAt));
        sheet.text(at, 4, debrief.openedBy);
        sheet.text(at, 5, debrief.breakGlassReason);
        sheet.text(at, 6, packTime(debrief.closedAt));
        sheet.lines(at, 7, packSpeakers(debrief.speakers).join(QLatin1Char('\n')));
        sheet.lines(at, 8, debrief.outcome);
        sheet.lines(at, 9, debrief.notes);
        sheet.text(at, 10, debrief.missing.join(QStringLiteral(", ")));
        ++at;
    }
}

void writeDecisions(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(0,
        { PackTexts::tr("No."), PackTexts::tr("Decision"), PackTexts::tr("At"), PackTexts::tr("Decided by"),
            PackTexts::tr("Decided"), PackTexts::tr("Reasons"), PackTexts::tr("Rests on"), PackTexts::tr("Dissent") });
    sheet.width(1, 4, 24);
    sheet.width(5, 7, 60);
    int at = 1;
    for (const PackDecision &decision : pack.decisions) {
        sheet.number(at, 0, at);
        sheet.text(at, 1, words::of(decision.outcome));
        sheet.text(at, 2, decision.stage);
        sheet.text(at, 3, decision.decider);
        sheet.text(at, 4, packTime(decision.decidedAt));
        sheet.lines(at, 5, decision.reasons);
        sheet.lines(at, 6, decision.criteria.join(QLatin1Char('\n')));
        sheet.lines(at, 7, packDissent(decision));
        ++at;
    }
    if (!pack.terms && !pack.decisions.isEmpty())
        sheet.text(at, 0, packNoTerms());
}

/// What the decisions quote, each with the number of its decision.
void writeEvidence(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(0, { PackTexts::tr("Decision no."), PackTexts::tr("Interviewer"), PackTexts::tr("Revision"),
                       PackTexts::tr("Amended since"), PackTexts::tr("Criterion"), PackTexts::tr("Level"),
                       PackTexts::tr("Not observed"), PackTexts::tr("Evidence") });
    sheet.width(1, 1, 24);
    sheet.width(4, 4, 30);
    sheet.width(7, 7, 60);
    int at = 1;
    for (qsizetype number = 0; number < pack.decisions.size(); ++number) {
        for (const PackQuotation &quotation : pack.decisions.at(number).quotations) {
            sheet.number(at, 0, double(number + 1));
            sheet.text(at, 1, quotation.author);
            sheet.number(at, 2, quotation.revision);
            sheet.number(at, 3, quotation.amended ? 1 : 0);
            sheet.text(at, 4, quotation.rating.criterion);
            if (quotation.rating.level)
                sheet.number(at, 5, *quotation.rating.level);
            if (quotation.visible)
                sheet.number(at, 6, quotation.rating.notObserved ? 1 : 0);
            sheet.lines(at, 7, quotation.visible ? quotation.rating.evidence : PackTexts::tr("hidden"));
            ++at;
        }
    }
}

void writeOffers(PackSheet sheet, const DecisionPack &pack)
{
    sheet.heads(0, { PackTexts::tr("Offer"), PackTexts::tr("State"), PackTexts::tr("Title"), PackTexts::tr("Opening"),
                       PackTexts::tr("Starts"), PackTexts::tr("Sent"), PackTexts::tr("Answered"), PackTexts::tr("Why"),
                       PackTexts::tr("Approval") });
    sheet.width(1, 6, 20);
    sheet.width(7, 8, 60);
    int at = 1;
    for (const PackOffer &offer : pack.offers) {
        sheet.number(at, 0, offer.number);
        sheet.text(at, 1, packStanding(offer));
        sheet.text(at, 2, offer.title);
        sheet.text(at, 3, offer.opening);
        sheet.text(at, 4, offer.startOn.toString(Qt::ISODate));
        sheet.text(at, 5, packTime(offer.sentAt));
        sheet.text(at, 6, packTime(offer.answeredAt));
        sheet.lines(at, 7, offer.declineReason);
        sheet.lines(at, 8, packApprovals(offer).join(QLatin1Char('\n')));
        ++at;
    }
}

Error noWorkbook(const DecisionPack &pack)
{
    return failure(Error::Code::Storage, "pack.workbook",
        PackTexts::tr("The spreadsheet of “%1” could not be made.").arg(packTitle(pack)),
        PackTexts::tr("Check that there is room in the folder for temporary files."));
}

} // namespace

Result<QByteArray> packWorkbook(const DecisionPack &pack)
{
    if (!PackBook::isPossible())
        return failure(Error::Code::NotFound, "pack.library",
            PackTexts::tr("The spreadsheet of “%1” could not be made: libxlsxwriter is not installed.")
                .arg(packTitle(pack)),
            PackTexts::tr("Install libxlsxwriter, or make the pack as a PDF."));
    const QTemporaryDir folder; // the library writes files only
    if (!folder.isValid())
        return noWorkbook(pack);
    const QString path = folder.filePath(QStringLiteral("pack.xlsx"));
    PackBook book(path);
    if (!book.isOpen())
        return noWorkbook(pack);
    book.describe(packTitle(pack), pack.madeAt);
    writeCover(book.add(PackTexts::tr("Cover")), pack);
    if (!pack.sealed) {
        writeGrids(book.add(PackTexts::tr("Grid")), pack);
        writeRatings(book.add(PackTexts::tr("Ratings")), pack);
        writeAgreement(book.add(PackTexts::tr("Agreement")), pack);
        writeDebriefs(book.add(PackTexts::tr("Debriefs")), pack);
        writeDecisions(book.add(PackTexts::tr("Decisions")), pack);
        writeEvidence(book.add(PackTexts::tr("Quoted evidence")), pack);
    } else if (!pack.debriefs.isEmpty() || !pack.decisions.isEmpty()) {
        writeDebriefs(book.add(PackTexts::tr("Debriefs")), pack);
        writeDecisions(book.add(PackTexts::tr("Decisions")), pack);
        writeEvidence(book.add(PackTexts::tr("Quoted evidence")), pack);
    }
    if (!pack.offers.isEmpty())
        writeOffers(book.add(PackTexts::tr("Offers")), pack);
    QFile file(path);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        return noWorkbook(pack);
    return file.readAll();
}

} // namespace shortlist
