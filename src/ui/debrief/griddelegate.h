// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// A cell of the debrief grid: the level with its shape and colour, “not observed”, or a lock.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

    /// The words of a cell, with what was written beside its rating: for the tool tip.
    static QString wordsOf(const QModelIndex &index);
    /// The same without what was written, for screen readers: “2 of 4, mixed”.
    static QString shortWordsOf(const QModelIndex &index);

private:
    static QString summaryWordsOf(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace shortlist
