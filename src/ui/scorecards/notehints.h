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
    /// Watches a field; a field that is read-only gets no hints. The two live in one layout.
    explicit NoteHints(QPlainTextEdit *note, QWidget *parent = nullptr);

private:
    void check();

    QPlainTextEdit *m_note;
    QTimer m_pause;
};

} // namespace shortlist
