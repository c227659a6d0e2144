// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper.h"

#include "paper/galley.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QLineF>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace shortlist::paper {

namespace {

constexpr qreal kNarrowestMargin = 15; ///< millimetres
constexpr qreal kBodyPoints = 9;
constexpr qreal kFootPoints = 7.5;
constexpr qreal kMarkPoints = 60;
constexpr qreal kLargestMarkPoints = 160;
constexpr qreal kMarkShare = 0.66; ///< of the page's diagonal

QString paperText(const char *text) { return QCoreApplication::translate("shortlist::Paper", text); }

QFont paperFont(qreal points)
{
    QFont font(QStringLiteral("Sans Serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    // Spaced by a hair: letters that flow into one sign (fi) are not found by who searches the file.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    return font;
}

/// QPdfEngine writes its fonts in the order of a hash table: with a fixed seed the same sheet gives the same bytes.
/// Tables that others make meanwhile are merely as predictable.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)
};

/// The foot of a page and the room for it.
struct Foot {
    QFont font = paperFont(kFootPoints);
    qreal line = 0;
    qreal room = 0;

    explicit Foot(QPagedPaintDevice &device)
    {
        const QFontMetricsF metrics(font, &device);
        line = metrics.height();
        room = line * 2;
    }

    void paint(QPainter &painter, const QRectF &page, const Sheet &sheet, qsizetype number, qsizetype count) const
    {
        painter.save();
        painter.setFont(font);
        painter.setPen(Qt::darkGray);
        const QString numbering =
            sheet.pages.isEmpty() ? paperText(QT_TRANSLATE_NOOP("shortlist::Paper", "Page %1 of %2")) : sheet.pages;
        const QString pages = numbering.arg(number).arg(count);
        const QFontMetricsF metrics(font, painter.device());
        const QRectF foot(page.left(), page.bottom() - line, page.width(), line);
        const qreal left = foot.width() - metrics.horizontalAdvance(pages) - metrics.averageCharWidth() * 4;
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom) | int(Qt::TextSingleLine),
            metrics.elidedText(sheet.footer, Qt::ElideRight, left));
        painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom) | int(Qt::TextSingleLine), pages);
        painter.restore();
    }
};

/// Paints one stretch of the galley with its top at `y` of the page.
void paintStretch(QPainter &painter, const QTextDocument &document, const Stretch &stretch, qreal y)
{
    painter.save();
    painter.translate(0, y - stretch.top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's theme
    // A rule between two rows lies on their edge, half on each side; lines that only touch it are of the other page,
    // and would be in the file though nobody sees them there.
    const qreal rule = painter.device()->logicalDpiY() / 96.0;
    const QRectF whole(0, stretch.top, document.textWidth(), stretch.height());
    context.clip = whole.adjusted(0, rule, 0, -rule);
    painter.setClipRect(whole.adjusted(-rule, -rule, rule, rule));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

constexpr QColor kMarkColour(0xe2, 0xe2, 0xe2); ///< plain to see, and what is printed over it to read

/// The mark lies across the page from the lower left to the upper right, as long as two thirds of that way.
void paintMark(QPainter &painter, const QRectF &page, const QString &mark)
{
    if (mark.isEmpty())
        return;
    QFont font = paperFont(kMarkPoints);
    font.setBold(true);
    const qreal wanted = std::hypot(page.width(), page.height()) * kMarkShare;
    const qreal width = QFontMetricsF(font, painter.device()).horizontalAdvance(mark);
    font.setPointSizeF(std::min(kMarkPoints * wanted / std::max(width, 1.0), kLargestMarkPoints));
    painter.save();
    painter.setFont(font);
    painter.setPen(kMarkColour);
    painter.translate(page.center());
    painter.rotate(-QLineF(page.bottomLeft(), page.topRight()).angle());
    const QRectF around(-page.height(), -page.height(), 2 * page.height(), 2 * page.height());
    painter.drawText(around, int(Qt::AlignCenter) | int(Qt::TextSingleLine), mark);
    painter.restore();
}

void widenMargins(QPagedPaintDevice &device)
{
    QMarginsF margins = device.pageLayout().margins(QPageLayout::Millimeter);
    margins = QMarginsF(std::max(margins.left(), kNarrowestMargin), std::max(margins.top(), kNarrowestMargin),
        std::max(margins.right(), kNarrowestMargin), std::max(margins.bottom(), kNarrowestMargin));
    device.setPageMargins(margins, QPageLayout::Millimeter);
}

Error unprintable(const char *key, const QString &sentence)
{
    return failure(Error::Code::Storage, key, sentence,
        paperText(QT_TRANSLATE_NOOP("shortlist::Paper", "Close other programs and try again.")));
}

/// Puts the date of the sheet in the place of the system's, which QPdfWriter writes by itself. No shorter and no
/// longer, since a PDF counts its bytes.
void setDate(QByteArray &pdf, const QDateTime &madeAt)
{
    const QByteArray key("/CreationDate (");
    const qsizetype from = pdf.indexOf(key);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from) + 1;
    if (to <= 0)
        return;
    QByteArray entry;
    if (madeAt.isValid())
        entry = key + "D:" + madeAt.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    pdf.replace(from, to - from, entry.leftJustified(to - from, ' '));
}

} // namespace

Result<QByteArray> pdfOf(const Sheet &sheet)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return unprintable("paper.nofonts",
            paperText(QT_TRANSLATE_NOOP("shortlist::Paper", "“%1” cannot be printed: there are no fonts."))
                .arg(sheet.title));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly)) {
        const FixedHashSeed seed;
        QPdfWriter writer(&buffer);
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Shortlist"));
        paint(sheet, writer);
    }
    if (!bytes.contains("%%EOF"))
        return unprintable("paper.unmade",
            paperText(QT_TRANSLATE_NOOP("shortlist::Paper", "The pages of “%1” could not be made.")).arg(sheet.title));
    setDate(bytes, sheet.madeAt);
    return bytes;
}

Status writePdf(const Sheet &sheet, const QString &path)
{
    const auto bytes = pdfOf(sheet);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return done();
    return failure(Error::Code::Storage, "paper.unwritable",
        paperText(QT_TRANSLATE_NOOP("shortlist::Paper", "“%1” cannot be written: %2.")).arg(path, file.errorString()),
        paperText(QT_TRANSLATE_NOOP("shortlist::Paper",
            "Check that the folder exists, that you may write there, and that the disk has space.")));
}

void paint(const Sheet &sheet, QPagedPaintDevice &device)
{
    widenMargins(device);
    QPainter painter;
    if (!painter.begin(&device))
        return;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(paperFont(kBodyPoints));
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(sheet.html);
    const QRectF page(0, 0, device.width(), device.height());
    document.setTextWidth(page.width());
    const Foot foot(device);
    const QList<PageCut> pages = pagesOf(galleyOf(document, device), page.height() - foot.room);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return;
        const PageCut &cut = pages.at(i);
        paintMark(painter, page, sheet.mark);
        if (cut.head)
            paintStretch(painter, document, *cut.head, 0);
        paintStretch(painter, document, cut.body, cut.head ? cut.head->height() : 0);
        foot.paint(painter, page, sheet, i + 1, pages.size());
    }
}

std::unique_ptr<QCoreApplication> printingApplication(int &argc, char **argv)
{
    // Whatever screen there is: none is needed, and one that cannot be reached would end the program.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace shortlist::paper
