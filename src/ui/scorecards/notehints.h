// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QTimer>

class QPlainTextEdit;

namespace shortlist {

/// What to think over in a note, in small print below its field: there once one pauses, gone when it is put right, and
/// in nobody's way. The words meant are underlined with dots; a screen reader reads it as the field's description.
/// Nothing leaves the machine, and nothing is stored.
class NoteHints : public CaptionLabel {
    Q_OBJECT
public:
    /// Watches a field; a field that is read-only gets no hints, and one that becomes so loses them. The two live in
    /// one layout; in a scroll area hints come into sight while one writes.
    explicit NoteHints(QPlainTextEdit *note, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void check();
    void comeIntoSight();

    QPlainTextEdit *m_note;
    QTimer m_pause;
};

} // namespace shortlist
