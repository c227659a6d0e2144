// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/textrowsmodel.h"

#include <QWidget>

class QToolButton;

namespace shortlist {

class RowTable;

/// A short list of texts with a title and its buttons: add, remove, up, down. What happens is told; whoever owns it
/// answers with setRows().
class TextList : public QWidget {
    Q_OBJECT
public:
    /// `addName` is what the add button says: "Add a requirement". One column shows no header.
    TextList(const QString &title, const QString &addName, const QStringList &headers, const QStringList &placeholders,
        bool ordered, QWidget *parent = nullptr);

    /// `current` (when not null) becomes the current row.
    void setRows(const QList<TextRow> &rows, const QUuid &current = {});
    /// A row that is not stored yet: its first cell is edited; when that stays empty the row goes away again.
    void beginNew(int row);
    RowTable *table() const { return m_table; }

Q_SIGNALS:
    void added(int row, const QStringList &cells);
    void edited(const QUuid &id, const QStringList &cells);
    void removed(const QUuid &id);
    void moved(const QUuid &id, int to);

private:
    void take(int row);
    void refreshButtons();
    void fitHeight();

    TextRowsModel *m_model;
    RowTable *m_table;
    QList<QToolButton *> m_rowButtons;
};

} // namespace shortlist
