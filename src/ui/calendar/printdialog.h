// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "ui/calendar/calendarsheet.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QTextDocument>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace shortlist {

/// Asks whose day or week is to be on paper, shows it as it will be printed, or saves it as a PDF.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    /// What it begins with.
    struct Start {
        PersonId person; ///< null: everybody who has an interview then
        QDate day;
        bool week = true;
    };

    PrintDialog(const PageContext &context, const QList<Person> &team, const Start &start, QWidget *parent = nullptr);

    /// What would be printed, once it was read.
    const QTextDocument &document() const { return m_document; }

Q_SIGNALS:
    /// The pages stand in document().
    void written();
    /// They were saved as PDF: where, in words.
    void saved(const QString &sentence);

private:
    void build(const Start &start);
    /// Reads and writes the pages, then does what was asked for.
    void prepare(void (PrintDialog::*then)());
    void preview();
    void savePdf();
    void complain(const QString &problem);
    QString subject() const;
    QDate firstDay() const;
    int days() const;

    PageContext m_context;
    QList<Person> m_team;
    QTextDocument m_document;
    QComboBox *m_person;
    QComboBox *m_length;
    QDateEdit *m_day;
    QLabel *m_problem;
    QPushButton *m_preview = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace shortlist
