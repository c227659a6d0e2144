// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

#include <QFrame>

#include <optional>

class QListWidget;

namespace shortlist {

class CaptionLabel;

/// The other rubrics, lying over the editor while a criterion is dragged: let go on one of them it is copied there,
/// with Shift it is moved. Says beforehand what would happen, and why where nothing would.
class RubricShelf : public QFrame {
    Q_OBJECT
public:
    explicit RubricShelf(QWidget *editor);

    /// Begins to offer rubrics for a criterion of `source`; on the side of the editor away from `at` (on the screen).
    void offer(const QString &criterion, const Rubric &source, const QPoint &at);
    /// The rubrics to offer; in their order, drafts first.
    void setRubrics(const QList<RubricListRow> &rubrics);
    /// The pointer is there now, on the screen; true where it is on the shelf.
    bool hover(const QPoint &at, bool moves);
    /// The rubric there, also a published one; nothing beside them.
    std::optional<Rubric> rubricAt(const QPoint &at) const;

private:
    int rowAt(const QPoint &at) const;
    QString noteFor(int row, bool moves) const;

    QString m_criterion;
    Rubric m_source;
    QList<RubricListRow> m_rubrics;
    QListWidget *m_list;
    CaptionLabel *m_note;
};

/// Why nothing can be put into a rubric that is no draft, and what to do. Translated.
QString whyNoTarget(const Rubric &published);

} // namespace shortlist
