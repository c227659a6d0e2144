// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/celltyping.h"

#include <QPlainTextEdit>

namespace shortlist {

CellTyping::CellTyping(const PageContext &context, RubricGridModel *model, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kKeepMs);
    connect(&m_rest, &QTimer::timeout, this, &CellTyping::keep);
}

void CellTyping::follow(QPlainTextEdit *editor, const QModelIndex &cell)
{
    if (!cell.isValid() || cell.row() >= m_model->view().criteria.size())
        return;
    const CellDraft begun{ m_model->view().rubric.id, m_model->view().criteria.at(cell.row()).id, cell.column(),
        cell.data(Qt::EditRole).toString(), {} };
    connect(editor, &QPlainTextEdit::textChanged, this, [this, editor, begun] {
        if (!editor->document()->isModified())
            return;
        m_draft = begun;
        m_draft.text = editor->toPlainText();
        // Not begun anew by the next key: whoever writes without a pause does not wait for one to be safe.
        if (!m_rest.isActive())
            m_rest.start();
    });
    // Taken or given up: what was taken is on its way to the workspace before.
    connect(editor, &QObject::destroyed, this, [this, rubric = begun.rubric] {
        m_rest.stop();
        if (m_draft.rubric.isNull())
            return;
        m_draft = {};
        drop(rubric);
    });
}

void CellTyping::keep()
{
    if (m_draft.rubric.isNull())
        return;
    // Where it cannot be written, nothing is lost yet: the text stands in its cell.
    m_context.gateway.run(
        this, [file = m_context.gateway.path(), draft = m_draft](Services &) { return keepCellDraft(file, draft); },
        [](const Status &) {});
}

void CellTyping::drop(const RubricId &rubric)
{
    m_context.gateway.run(
        this, [file = m_context.gateway.path(), rubric](Services &) { return dropCellDrafts(file, rubric); },
        [](const Status &) {});
}

void CellTyping::putBack()
{
    if (m_context.gateway.isReadOnly())
        return; // another program has it open, and may be writing
    m_context.gateway.run(
        this,
        [file = m_context.gateway.path(), rubric = m_model->view().rubric.id](
            Services &) -> Result<QList<CellDraft>> { return cellDraftsOf(file, rubric); },
        [this](const Result<QList<CellDraft>> &kept) {
            if (kept && !kept->isEmpty() && kept->first().rubric == m_model->view().rubric.id)
                take(*kept);
        });
}

void CellTyping::take(const QList<CellDraft> &drafts)
{
    QStringList lost;
    bool back = false;
    for (const CellDraft &draft : drafts) {
        const QModelIndex cell = m_model->index(m_model->rowOf(draft.criterion), draft.column);
        if (cell.isValid() && cell.data(Qt::EditRole).toString() == draft.text)
            continue; // it was stored
        const bool asBefore = cell.isValid() && cell.data(Qt::EditRole).toString() == draft.before;
        if (asBefore && m_model->setData(cell, draft.text))
            back = true;
        else
            lost.append(draft.text.simplified());
    }
    drop(drafts.first().rubric);
    if (back)
        Q_EMIT told(tr("What was being typed when the program ended is there again."));
    if (!lost.isEmpty())
        Q_EMIT told(tr("What was being typed when the program ended has no place here any more: “%1”")
                        .arg(lost.join(QStringLiteral("”, “"))));
}

} // namespace shortlist
