// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

#include <QTimeZone>

class QLineEdit;
class QPushButton;

namespace shortlist {

class TextLabel;

/// When a candidate can come: as text that can be changed where it stands, with the ways to paint it or to read it from
/// a file. Only shows and asks.
class AvailabilityPanel : public Card {
    Q_OBJECT

public:
    explicit AvailabilityPanel(QWidget *parent = nullptr);

    /// Shows windows on a clock. What somebody is typing about the same candidate stays.
    void setWindows(
        const CandidateId &candidate, const QList<TimeSpan> &windows, const QTimeZone &zone, const QDateTime &now);
    /// False: nothing can be changed (a workspace for reading only). `files`: calendars can be read.
    void setEditable(bool editable, bool files);
    /// What was typed was not understood; nothing is wrong with an empty text.
    void setProblem(const QString &problem);
    /// What was typed was taken; `guesses` says how, and is shown until something else is typed.
    void taken(const QString &guesses);

Q_SIGNALS:
    /// Enter, or the keyboard went elsewhere, after something else was typed. Must be answered by taken() or
    /// setProblem().
    void typed(const QString &text);
    void paintRequested();
    void fileRequested();

private:
    void tell();
    /// Says how what is being typed would be kept.
    void readBackTyped();
    void showNote();

    QLineEdit *m_edit;
    TextLabel *m_note;
    TextLabel *m_problem;
    QString m_guesses;
    QString m_guessed; ///< the times they are about, as shown; null: not shown yet
    QString m_meaning;
    QString m_readBack; ///< of what is typed and not kept yet
    QTimeZone m_zone;
    QDateTime m_now;
    QPushButton *m_paint;
    QPushButton *m_file;
    CandidateId m_candidate;
    QString m_shown; ///< as it was filled in last
    QString m_told; ///< as it was asked for last
};

} // namespace shortlist
