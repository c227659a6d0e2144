// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace shortlist {

/// The ways to reach a person, in order: one line each with its kind, text and label. Empty lines are not contacts.
class ContactsEditor : public QWidget {
    Q_OBJECT

public:
    explicit ContactsEditor(QWidget *parent = nullptr);

    /// Shows these, or one empty line for an address where there are none.
    void setContacts(const QList<Contact> &contacts);
    QList<Contact> contacts() const;
    /// Puts the keyboard into the line with this text, or into the first.
    void focusOn(const QString &text);

private:
    struct Line {
        ContactId id;
        QWidget *box = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *text = nullptr;
        QLineEdit *label = nullptr;
        QToolButton *up = nullptr;
        QToolButton *remove = nullptr;
    };
    QLineEdit *addLine(const Contact &contact);
    void removeLine(QWidget *box);
    void moveUp(QWidget *box);
    void nameLines();
    qsizetype indexOf(QWidget *box) const;

    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace shortlist
