// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QTableWidget;

namespace shortlist {

/// Asks before Esc or the window's own close button throw away what was typed into the larger fields of a dialog: a key
/// hit by mistake is not worth a paragraph. A button that says so (Cancel, Close) still does what it says, and what was
/// typed is not much of a loss below twenty characters. Ends with the dialog. GUI thread.
void guardTypedText(QDialog *dialog);

/// Counts what stands in a column of a table that began empty as typed, and leaves it there when Esc ends the editing
/// of a cell. Takes the column's delegate. GUI thread.
void guardTypedColumn(QTableWidget *table, int column);

} // namespace shortlist
