// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace shortlist {

class AppSettings;

/// The notes on a person that the viewer may read, and the place to write one.
class NotesPanel : public Card {
    Q_OBJECT

public:
    NotesPanel(const AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    void setNotes(const QList<NoteView> &notes);
    /// What is being written, so that it outlives a look at somebody else.
    QString pending() const;
    void setPending(const QString &text);
    /// The note was kept: the composer is empty again.
    void clearComposer();

Q_SIGNALS:
    void noteWritten(const QString &text, shortlist::Visibility visibility);
    void noteChanged(const shortlist::NoteId &note, const QString &text, shortlist::Visibility visibility);
    void noteRemoved(const shortlist::NoteId &note);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void submit();
    void edit(const NoteView &note);
    QWidget *makeRow(const NoteView &note);

    const AppSettings &m_settings;
    const Clock &m_clock;
    QPlainTextEdit *m_text;
    QComboBox *m_visibility;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QWidget *m_rows = nullptr;
    NoteId m_editing; ///< null: the composer writes a new note
};

} // namespace shortlist
