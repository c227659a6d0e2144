// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace shortlist {

/// The days somebody is away: a line each with a button that takes it away, and a line to add more.
class AwayEditor : public QWidget {
    Q_OBJECT

public:
    explicit AwayEditor(QWidget *parent = nullptr);

    /// `today` is what an empty line starts with.
    void setAways(const QList<Away> &aways, QDate today);

Q_SIGNALS:
    void added(QDate from, QDate to, const QString &note);
    void removed(const shortlist::AwayId &away);

private:
    void addLine(const Away &away);

    QList<Away> m_aways;
    QVBoxLayout *m_lines;
    QWidget *m_lineHolder = nullptr;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_note;
};

} // namespace shortlist
