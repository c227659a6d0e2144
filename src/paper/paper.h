// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

class QCoreApplication;
class QPagedPaintDevice;

/// Text on pages: from HTML to paper, and to a file. Any thread, once there is an application that has fonts
/// (QGuiApplication): the window is one, the command line makes one with printingApplication().
namespace shortlist::paper {

/// What is to be printed.
///
/// The HTML is what QTextDocument reads. A heading row in <thead> comes again on every page; a row, a table without
/// heading rows, and a heading with what follows it, stay together where they fit a page; “page-break-before:always” on
/// a block or a table begins a page. Borders in a colour want “border-style:solid” too, or some are left out. Text of
/// people goes through toHtmlEscaped() first.
struct Sheet {
    QString title; ///< what the file is called in a reader's title bar; not printed
    QString html;
    QString footer; ///< at the left of each page's foot, plain text, one line; the page's number stands at the right
    QDateTime madeAt{}; ///< from the clock; stands in the file as its date. Without it the file names none
    QString mark{}; ///< large and pale across each page, below its text: “Draft”; empty for none
    /// How the pages are numbered, with %1 for the page and %2 for how many: of a paper whose language is not the
    /// program's. Empty: in the program's.
    QString pages{};
};

/// The pages as a PDF, on A4 or Letter as the locale has it. The same sheet gives the same bytes. Errors (key
/// “paper.…”): there is no application with fonts, or the pages could not be made.
Result<QByteArray> pdfOf(const Sheet &sheet);

/// The PDF as a file: whole, or not at all; a file that is there is replaced. Errors name the file.
Status writePdf(const Sheet &sheet, const QString &path);

/// Paints the pages on a printer (QPrinter) or a file, on the paper that is set there. Margins that are narrower than a
/// printer can do are widened. Nothing happens where the device cannot be painted on.
void paint(const Sheet &sheet, QPagedPaintDevice &device);

/// For a program without a window: an application that has fonts and needs no screen. Slower to make than a
/// QCoreApplication by what reading the fonts takes.
std::unique_ptr<QCoreApplication> printingApplication(int &argc, char **argv);

} // namespace shortlist::paper
