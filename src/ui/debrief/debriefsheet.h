// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/debriefservice.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace shortlist {

class AppSettings;

/// One application as the debrief shows it: a grid a round, what was written, decisions, offers, notes.
class DebriefSheet : public QWidget {
    Q_OBJECT

public:
    DebriefSheet(const AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// `people` name the deciders.
    void show(const DebriefView &view, const QHash<PersonId, QString> &people);
    using QWidget::show;
    /// Puts something that stays above what is shown.
    void setAbove(QWidget *widget);
    /// Hands out notes that wait to be stored.
    void flush();

Q_SIGNALS:
    void notesChanged(const shortlist::DebriefId &debrief, const QString &notes);

private:
    QWidget *roundCard(const DebriefRound &round);
    QWidget *writtenCard(const DebriefRound &round);
    QWidget *decisionsCard(const DebriefView &view, const QHash<PersonId, QString> &people);
    QWidget *notesCard(const DebriefView &view);

    const AppSettings &m_settings;
    const Clock &m_clock;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    DebriefId m_debrief;
    QTimer m_autosave;
};

} // namespace shortlist
