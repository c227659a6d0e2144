// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

namespace shortlist {

/// What is called of libxlsxwriter. The library is loaded when the first spreadsheet is written and not when the
/// program starts: with what it brings along that is over two milliseconds of the way to the first window (decision
/// 0033).
struct SheetLibrary {
    decltype(&workbook_new) newBook = nullptr;
    decltype(&workbook_add_format) addFormat = nullptr;
    decltype(&workbook_add_worksheet) addSheet = nullptr;
    decltype(&workbook_set_properties) setProperties = nullptr;
    decltype(&workbook_close) closeBook = nullptr;
    decltype(&format_set_bold) setBold = nullptr;
    decltype(&format_set_text_wrap) setWrap = nullptr;
    decltype(&format_set_align) setAlign = nullptr;
    decltype(&worksheet_write_string) writeString = nullptr;
    decltype(&worksheet_write_number) writeNumber = nullptr;
    decltype(&worksheet_write_formula_num) writeFormula = nullptr;
    decltype(&worksheet_set_column) setColumn = nullptr;

    /// The library, loaded once; null where it is not there or lacks one of these. Any thread.
    static const SheetLibrary *get();
};

} // namespace shortlist
