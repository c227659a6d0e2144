// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/sheetlibrary.h"

#include <QLibrary>
#include <QLoggingCategory>

#include <optional>

namespace shortlist {

namespace {

Q_LOGGING_CATEGORY(lcSheets, "shortlist.sheets")

std::optional<SheetLibrary> loadSheetLibrary()
{
    // By the name that the linker would have written down: the version whose header was compiled. It stays loaded.
    QLibrary file(QStringLiteral(SHORTLIST_SHEET_LIBRARY));
    SheetLibrary found;
    const auto resolve = [&file](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.resolve(name));
        return function != nullptr;
    };
    const bool complete =
        resolve(found.newBook, "workbook_new") && resolve(found.addFormat, "workbook_add_format")
        && resolve(found.addSheet, "workbook_add_worksheet") && resolve(found.setProperties, "workbook_set_properties")
        && resolve(found.closeBook, "workbook_close") && resolve(found.setBold, "format_set_bold")
        && resolve(found.setWrap, "format_set_text_wrap") && resolve(found.setAlign, "format_set_align")
        && resolve(found.writeString, "worksheet_write_string") && resolve(found.writeNumber, "worksheet_write_number")
        && resolve(found.writeFormula, "worksheet_write_formula_num")
        && resolve(found.setColumn, "worksheet_set_column");
    if (complete)
        return found;
    qCWarning(lcSheets) << file.errorString();
    return std::nullopt;
}

} // namespace

const SheetLibrary *SheetLibrary::get()
{
    static const std::optional<SheetLibrary> library = loadSheetLibrary();
    return library ? &*library : nullptr;
}

} // namespace shortlist
