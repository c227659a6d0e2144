// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packsheets.h"

#include "exchange/debrief/sheetlibrary.h"

#include <QFile>

namespace shortlist {

namespace {

constexpr qsizetype kLongestCell = 32000; ///< of a spreadsheet's 32,767: longer texts are cut, and stand in the PDF
constexpr qsizetype kLongestSheetName = 31;

} // namespace

void PackSheet::write(int row, int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return;
    QString fitting = text;
    if (fitting.size() > kLongestCell)
        fitting = fitting.left(kLongestCell) + QChar(u'…');
    const lxw_error error =
        m_library.writeString(m_sheet, lxw_row_t(row), lxw_col_t(column), fitting.toUtf8().constData(), format);
    m_failed = m_failed || error != LXW_NO_ERROR;
}

void PackSheet::number(int row, int column, double value)
{
    const lxw_error error = m_library.writeNumber(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr);
    m_failed = m_failed || error != LXW_NO_ERROR;
}

void PackSheet::formula(int row, int column, const QString &formula, double value)
{
    const lxw_error error = m_library.writeFormula(
        m_sheet, lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(), nullptr, value);
    m_failed = m_failed || error != LXW_NO_ERROR;
}

void PackSheet::heads(int row, const QStringList &texts)
{
    for (int column = 0; column < int(texts.size()); ++column)
        boldText(row, column, texts.at(column));
}

void PackSheet::width(int from, int to, double characters)
{
    const lxw_error error = m_library.setColumn(m_sheet, lxw_col_t(from), lxw_col_t(to), characters, nullptr);
    m_failed = m_failed || error != LXW_NO_ERROR;
}

QString packCell(int row, int column)
{
    QString name = QString::number(row + 1);
    for (int letter = column; letter >= 0; letter = letter / 26 - 1)
        name.prepend(QChar(u'A' + letter % 26));
    return name;
}

PackBook::PackBook(const QString &path)
    : m_library(SheetLibrary::get())
{
    if (m_library)
        m_book = m_library->newBook(QFile::encodeName(path).constData());
    if (!m_book)
        return;
    m_bold = m_library->addFormat(m_book);
    m_library->setBold(m_bold);
    m_wrapped = m_library->addFormat(m_book);
    m_library->setWrap(m_wrapped);
    m_library->setAlign(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
}

bool PackBook::isPossible() { return SheetLibrary::get() != nullptr; }

void PackBook::describe(const QString &title, const QDateTime &madeAt)
{
    QByteArray bytes = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = bytes.data();
    properties.created = time_t(madeAt.toSecsSinceEpoch());
    m_failed = m_failed || m_library->setProperties(m_book, &properties) != LXW_NO_ERROR;
}

PackSheet PackBook::add(const QString &name)
{
    lxw_worksheet *sheet = m_library->addSheet(m_book, name.left(kLongestSheetName).toUtf8().constData());
    if (!sheet) { // a translation that no sheet may be called
        m_failed = true;
        sheet = m_library->addSheet(m_book, nullptr);
    }
    return { *m_library, sheet, m_bold, m_wrapped, m_failed };
}

bool PackBook::close()
{
    if (m_book)
        m_failed = m_library->closeBook(m_book) != LXW_NO_ERROR || m_failed;
    m_book = nullptr;
    return !m_failed;
}

} // namespace shortlist
