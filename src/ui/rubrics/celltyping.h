// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rubrics/rubricgridmodel.h"
#include "service/rubrics/celldrafts.h"
#include "ui/window/pagecontext.h"

#include <QTimer>

class QPlainTextEdit;

namespace shortlist {

/// Keeps what is being written into a cell of a rubric's grid, so that a sudden end of the program loses no more than
/// half a second of it, and puts it back where the rubric is shown next. GUI thread.
class CellTyping : public QObject {
    Q_OBJECT
public:
    static constexpr int kKeepMs = 300; ///< from a key that is not kept until it is

    /// `model` must outlive it.
    CellTyping(const PageContext &context, RubricGridModel *model, QObject *parent = nullptr);

    /// Somebody writes into this cell of the grid: its text is kept while the editor is there.
    void follow(QPlainTextEdit *editor, const QModelIndex &cell);
    /// The rubric of the grid was shown anew: what is kept of it is put back into cells that are as they were.
    void putBack();

Q_SIGNALS:
    /// What was kept is in the grid again, or what became of it: a whole sentence.
    void told(const QString &what);

private:
    void keep();
    void drop(const RubricId &rubric);
    void take(const QList<CellDraft> &drafts);

    PageContext m_context;
    RubricGridModel *m_model;
    QTimer m_rest{ this };
    CellDraft m_draft; ///< of the cell that is written into; else of no rubric
};

} // namespace shortlist
