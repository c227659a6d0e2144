// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/notecheck.h"
#include "ui/widgets/labels.h"

#include <QTimer>

class QPlainTextEdit;

namespace shortlist {

/// What to think over in a note, in small print below its field: there once one pauses, gone when it is put right, and
/// in nobody's way. The words meant are underlined with dots, and say the same where the mouse rests on them; F8 in the
/// field goes behind the next one and Shift+F8 behind the one before, which then has a colour of its own, and what is
/// said of it comes first. A screen reader reads it as the field's description. Nothing leaves the machine, and nothing
/// is stored.
class NoteHints : public CaptionLabel {
    Q_OBJECT
public:
    /// Watches a field; a field that is read-only gets no hints, and one that becomes so loses them. The two live in
    /// one layout; in a scroll area hints come into sight while one writes.
    explicit NoteHints(QPlainTextEdit *note, QWidget *parent = nullptr);

    /// Names of other candidates, which are none of `own`'s.
    void setOthers(const QStringList &others, const QString &own);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void check();
    void mark(qsizetype current);
    void tell(qsizetype first);
    bool goToNext(bool back);
    bool showTip(const QPoint &place);
    void comeIntoSight();

    QPlainTextEdit *m_note;
    QList<NoteFinding> m_findings; ///< in the order of the text
    QStringList m_others;
    QTimer m_pause;
};

} // namespace shortlist
