// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/gridorder.h"
#include "domain/debrief/meeting.h"
#include "service/debrief/debriefservice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace shortlist {

class AppSettings;

/// One application as the debrief shows it: a grid a round, what was written, decisions, offers, notes.
class DebriefSheet : public QWidget {
    Q_OBJECT

public:
    DebriefSheet(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// `people` name the deciders.
    void show(const DebriefView &view, const QHash<PersonId, QString> &people);
    using QWidget::show;
    /// Puts something that stays above what is shown.
    void setAbove(QWidget *widget);
    /// Does what a key of the grids does, also while another part of the page has the keyboard: E goes to the first
    /// grid and shows what was written beside a rating, O changes the order of criteria. False for other keys, and
    /// where there is no grid.
    bool takeKey(int key);
    /// Hands out notes that wait to be stored.
    void flush();

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void planRequested();
    void timerChanged(const shortlist::DebriefId &debrief, bool running);
    void orderChanged(const shortlist::DebriefId &debrief, const QList<shortlist::PersonId> &attendees);
    void notesChanged(const shortlist::DebriefId &debrief, const QString &notes);

private:
    void saveNotes();
    /// Puts back what was being written, and where, after the page was made anew.
    void goOnWriting(const QString &typed, int cursor);
    QLayout *orderLine();
    QWidget *writtenCard(const DebriefRound &round);
    QWidget *decisionsCard(const DebriefView &view, const QHash<PersonId, QString> &people);
    QWidget *meetingCard(const DebriefView &view);
    QWidget *notesCard(const DebriefView &view);

    AppSettings &m_settings;
    const Clock &m_clock;
    QVBoxLayout *m_column;
    GridOrder m_order;
    QComboBox *m_orderCombo = nullptr;
    QWidget *m_content = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    DebriefId m_debrief;
    PersonId m_moved; ///< who was put elsewhere in the order; null once that was shown
    QString m_loaded; ///< the notes as they were stored when they were last shown
    QStringList m_sent; ///< notes on their way to be stored, which may come back while newer ones are written
    QHash<DebriefId, std::shared_ptr<SpeakingClock>> m_spoken; ///< who spoke how long; of as long as the page lives
    QTimer m_autosave;
};

} // namespace shortlist
