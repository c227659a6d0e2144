// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The few pieces of HTML that sheets are made of, as QTextDocument draws them. What goes in is HTML already, except
/// with text().
namespace shortlist::paper::html {

/// What somebody wrote, with its line breaks.
QString text(const QString &plain);
QString paragraph(const QString &inner);
QString small(const QString &inner);
/// A heading that begins a page.
QString pageHeading(const QString &inner);

QString cell(const QString &inner, int percent, const char *align = "left");
/// A cell with a thin rule below it.
QString ruledCell(const QString &inner, int percent);
/// A cell that is a line to write on.
QString lineCell(int percent);
QString row(const QStringList &cells);
/// As wide as the page; `padding` in pixels.
QString table(const QString &rows, int padding = 2);

/// A little room.
QString space(int points = 6);
/// Entries one below another, each with a dot.
QString list(const QStringList &entries);
/// Lines to write on by hand.
QString lines(int count);
/// A box to tick.
QString box();
/// Stays on one page where it fits one.
QString together(const QString &inner);

} // namespace shortlist::paper::html
