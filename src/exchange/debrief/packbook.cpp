// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packbook.h"

#include "domain/words/words.h"
#include "exchange/debrief/packwords.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace shortlist {

namespace {

constexpr qsizetype kLongestCell = 32000; ///< of a spreadsheet's 32,767: longer texts are cut, and stand in the PDF

/// One sheet. A write that fails is kept as the book's error.
class SheetOfBook {
public:
    SheetOfBook(lxw_worksheet *sheet, lxw_format *bold, bool &failed)
        : m_sheet(sheet)
        , m_bold(bold)
        , m_failed(failed)
    {
    }

    void text(int row, int column, const QString &text, bool bold = false)
    {
        if (text.isEmpty())
            return;
        QString fitting = text;
        if (fitting.size() > kLongestCell)
            fitting = fitting.left(kLongestCell) + QChar(u'…');
        keep(worksheet_write_string(
            m_sheet, lxw_row_t(row), lxw_col_t(column), fitting.toUtf8().constData(), bold ? m_bold : nullptr));
    }
    void number(int row, int column, double value)
    {
        keep(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr));
    }
    /// A formula, and what it gives, for who does not work it out.
    void formula(int row, int column, const QString &formula, double value)
    {
        keep(worksheet_write_formula_num(
            m_sheet, lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(), nullptr, value));
    }
    void heads(int row, const QStringList &texts)
    {
        for (int column = 0; column < int(texts.size()); ++column)
            text(row, column, texts.at(column), true);
    }
    void width(int from, int to, double characters)
    {
        keep(worksheet_set_column(m_sheet, lxw_col_t(from), lxw_col_t(to), characters, nullptr));
    }

private:
    void keep(lxw_error error) { m_failed = m_failed || error != LXW_NO_ERROR; }

    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    bool &m_failed;
};

/// “C5”.
QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name);
}

/// The book while it is written. The library frees it when it closes it, and only then.
class Book {
public:
    explicit Book(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
    }
    ~Book() { close(); }
    Q_DISABLE_COPY_MOVE(Book)

    bool isOpen() const { return m_book != nullptr; }

    void describe(const DecisionPack &pack)
    {
        QByteArray title = packTitle(pack).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = time_t(pack.madeAt.toSecsSinceEpoch());
        m_failed = m_failed || workbook_set_properties(m_book, &properties) != LXW_NO_ERROR;
    }

    SheetOfBook add(const QString &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
        if (!sheet) { // a translation that no sheet may be called
            m_failed = true;
            sheet = workbook_add_worksheet(m_book, nullptr);
        }
        return { sheet, m_bold, m_failed };
    }

    /// True when everything was written.
    bool close()
    {
        if (m_book)
            m_failed = workbook_close(m_book) != LXW_NO_ERROR || m_failed;
        m_book = nullptr;
        return !m_failed;
    }

private:
    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr;
    bool m_failed = false;
};

void writeCover(SheetOfBook sheet, const DecisionPack &pack)
{
    sheet.width(0, 0, 28);
    sheet.width(1, 1, 48);
    int row = 0;
    const auto fact = [&](const QString &caption, const QString &text) {
        sheet.text(row, 0, caption, true);
        sheet.text(row++, 1, text);
    };
    fact(PackTexts::tr("Candidate"), pack.candidate);
    fact(PackTexts::tr("Job"), pack.job);
    fact(PackTexts::tr("Opening"), pack.opening);
    fact(PackTexts::tr("Stands at"), pack.stage);
    fact(PackTexts::tr("State"), words::of(pack.state));
    fact(PackTexts::tr("Made"), packTime(pack.madeAt));
    fact(PackTexts::tr("Made by"), pack.madeBy);
    const auto count = [&](const QString &caption, int number) {
        sheet.text(row, 0, caption, true);
        sheet.number(row++, 1, number);
    };
    count(PackTexts::tr("Version of the hiring plan"), pack.planVersion);
    count(PackTexts::tr("Scorecards in"), pack.cardsIn);
    count(PackTexts::tr("Scorecards needed"), pack.cardsNeeded);
    if (pack.sealed)
        sheet.text(row, 0, packSealed());
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

void writeGridHead(SheetOfBook &sheet, int row, const PackRound &round)
{
    QStringList heads{ PackTexts::tr("Criterion"), PackTexts::tr("Weight"), PackTexts::tr("Must-have") };
    for (const PackCard &card : round.cards)
        heads.append(card.author);
    heads += { PackTexts::tr("Mean"), PackTexts::tr("Rated by"), PackTexts::tr("Asked"), PackTexts::tr("Spread") };
    sheet.heads(row, heads);
}

void writeGridRow(SheetOfBook &sheet, int at, const PackRound &round, const PackRow &row)
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
            counted.append(cellName(at, columns.first + i));
    }
    const QString cells = counted.join(u',');
    const RatingSummary &summary = row.summary;
    if (summary.rated > 0) {
        sheet.formula(at, columns.mean, QStringLiteral("=AVERAGE(%1)").arg(cells), summary.mean);
        sheet.formula(at, columns.spread, QStringLiteral("=MAX(%1)-MIN(%1)").arg(cells), summary.spread());
    }
    if (counted.isEmpty())
        sheet.number(at, columns.rated, summary.rated);
    else
        sheet.formula(at, columns.rated, QStringLiteral("=COUNT(%1)").arg(cells), summary.rated);
    sheet.number(at, columns.asked, summary.asked);
}

void writeGrids(SheetOfBook sheet, const DecisionPack &pack)
{
    sheet.width(0, 0, 36);
    int at = 0;
    for (const PackRound &round : pack.rounds) {
        const GridColumns columns(round);
        sheet.text(at++, 0, packStage(round), true);
        writeGridHead(sheet, at++, round);
        const int first = at;
        for (const PackRow &row : round.rows)
            writeGridRow(sheet, at++, round, row);
        if (round.total) {
            const auto range = [&](int column) -> QString {
                return cellName(first, column) + u':' + cellName(at - 1, column);
            };
            const QString rated = QStringLiteral("(%1>0)").arg(range(columns.rated));
            sheet.text(at, 0, PackTexts::tr("Weighted total, of 100"), true);
            sheet.formula(at, columns.mean,
                QStringLiteral("=100*SUMPRODUCT(%1*(%2-1)*%3)/%4/SUMPRODUCT(%1*%3)")
                    .arg(range(1), range(columns.mean), rated)
                    .arg(round.levels.size() - 1),
                *round.total);
            ++at;
        }
        ++at;
    }
    sheet.text(at, 0, packFormula());
}

void writeRatings(SheetOfBook sheet, const DecisionPack &pack)
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
                sheet.text(at, 1, card.author);
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

void writeAgreement(SheetOfBook sheet, const DecisionPack &pack)
{
    sheet.heads(0, { PackTexts::tr("Round"), PackTexts::tr("Measure"), PackTexts::tr("Value"),
                       PackTexts::tr("Lower end, 95 %"), PackTexts::tr("Upper end, 95 %") });
    sheet.width(0, 1, 36);
    int at = 1;
    for (const PackRound &round : pack.rounds) {
        if (!round.agreement)
            continue;
        for (const AgreementMeasure &measure : round.agreement->measures) {
            sheet.text(at, 0, packStage(round));
            sheet.text(at, 1, measure.name);
            sheet.number(at, 2, measure.value);
            if (measure.interval) {
                sheet.number(at, 3, measure.interval->lower);
                sheet.number(at, 4, measure.interval->upper);
            }
            ++at;
        }
        if (!round.agreement->missing.isEmpty()) {
            sheet.text(at, 0, packStage(round));
            sheet.text(at++, 1, round.agreement->missing);
        }
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
    const QTemporaryDir folder; // the library writes files only
    if (!folder.isValid())
        return noWorkbook(pack);
    const QString path = folder.filePath(QStringLiteral("pack.xlsx"));
    Book book(path);
    if (!book.isOpen())
        return noWorkbook(pack);
    book.describe(pack);
    writeCover(book.add(PackTexts::tr("Cover")), pack);
    if (!pack.sealed) {
        writeGrids(book.add(PackTexts::tr("Grid")), pack);
        writeRatings(book.add(PackTexts::tr("Ratings")), pack);
        writeAgreement(book.add(PackTexts::tr("Agreement")), pack);
    }
    QFile file(path);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        return noWorkbook(pack);
    return file.readAll();
}

} // namespace shortlist
