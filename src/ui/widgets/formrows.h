// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QSplitter;
class QVBoxLayout;

namespace shortlist {

class TextLabel;

/// A form on the grid: labels above or beside, fields growing. `parent` may be null when it goes into another layout.
QFormLayout *makeForm(QWidget *parent = nullptr);

/// Adds a row whose label is the field's buddy and accessible name; a mnemonic (&) may be in `label`.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field);
/// The same with a line of help below the field.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help);
/// The same with a line of help whose text changes.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QLabel *hint);
/// A row whose field is several widgets side by side; each gets the label as accessible name if it has none.
QLabel *addFormRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields);
/// A section heading across both columns.
void addFormSection(QFormLayout *form, const QString &title);

/// Gives a field for a day or a time its format, and keeps its parts in their order where windows run from right to
/// left and the language does not: Qt would turn 14:00 round to 00:14.
void writeInOrder(QDateTimeEdit *field, const QString &format);
/// Lets a field for a day write it as words::date() does; those in rows do anyway. 3/4/30 is March to some and April to
/// others.
void writeMonthInWords(QDateEdit *day);

/// For forms made by Designer: gives every field below `form` that has none the accessible name of the label whose
/// buddy it is (without it a combo box is called by its value), and puts the labels level with their fields' first
/// line. A dialog asks before Esc throws away what was typed (guardTypedText()).
void dressForm(QWidget *form);

/// Marks a field as not accepted (red frame, the reason as tool tip and accessible description), or as fine with an
/// empty text.
void setFieldProblem(QWidget *field, const QString &problem);

/// A column with the page margins (16) and gaps (12) for a Page.
QVBoxLayout *makePageLayout(QWidget *page);

/// A column for the content of a scroll area, with a gap (8) to the scroll bar, on whichever side that is.
QVBoxLayout *makeScrolledColumn(QWidget *content);

/// A splitter whose parts do not collapse; `name` is its object name, under which AppSettings remembers it.
QSplitter *makeSplit(Qt::Orientation orientation, const QString &name, QWidget *first, QWidget *second,
    int firstShare = 1, int secondShare = 1);

/// A panel for a splitter: a title, content below.
QWidget *titledPanel(const QString &title, QWidget *content);

} // namespace shortlist
