// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/pack.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace shortlist {

struct SheetLibrary;

/// One sheet of a PackBook. Rows and columns count from 0. Texts are written as texts, whatever they begin with; what a
/// cell cannot hold is cut. A write that fails is kept as the book's error.
class PackSheet {
public:
    /// Nothing for an empty text.
    void text(int row, int column, const QString &text) { write(row, column, text, nullptr); }
    void boldText(int row, int column, const QString &text) { write(row, column, text, m_bold); }
    /// A text of several lines, each on one of its own.
    void lines(int row, int column, const QString &text) { write(row, column, text, m_wrapped); }
    void number(int row, int column, double value);
    /// A formula, and what it gives, for who does not work it out.
    void formula(int row, int column, const QString &formula, double value);
    void heads(int row, const QStringList &texts);
    void width(int from, int to, double characters);

private:
    friend class PackBook;
    PackSheet(const SheetLibrary &library, lxw_worksheet *sheet, lxw_format *bold, lxw_format *wrapped, bool &failed)
        : m_library(library)
        , m_sheet(sheet)
        , m_bold(bold)
        , m_wrapped(wrapped)
        , m_failed(failed)
    {
    }
    void write(int row, int column, const QString &text, lxw_format *format);

    const SheetLibrary &m_library;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_wrapped;
    bool &m_failed;
};

/// “C5” for row 4 and column 2.
QString packCell(int row, int column);

/// A spreadsheet while it is written to a file. One thread.
class PackBook {
public:
    /// Loads the library; isOpen() is false where it is missing or the file cannot be made.
    explicit PackBook(const QString &path);
    ~PackBook() { close(); }
    Q_DISABLE_COPY_MOVE(PackBook)

    /// False where the library that writes spreadsheets is not installed.
    static bool isPossible();
    bool isOpen() const { return m_book != nullptr; }
    /// The title and the date in the file's properties.
    void describe(const QString &title, const QDateTime &madeAt);
    /// Another sheet; it lives as long as the book.
    PackSheet add(const QString &name);
    /// Writes the file; true when everything was written.
    bool close();

private:
    const SheetLibrary *m_library;
    lxw_workbook *m_book = nullptr; ///< the library frees it when it closes it, and only then
    lxw_format *m_bold = nullptr;
    lxw_format *m_wrapped = nullptr;
    bool m_failed = false;
};

} // namespace shortlist
