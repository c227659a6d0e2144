// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QLabel>
#include <QStyledItemDelegate>

#include <functional>

namespace shortlist {

/// A chip: short plain text on a tint, for stages, states and tags.
class Pill : public QLabel {
    Q_OBJECT
public:
    /// Gives the colours at paint time, so that a theme switch needs nothing.
    using Colours = std::function<StageColour()>;

    explicit Pill(const QString &text = {}, QWidget *parent = nullptr);
    /// Colours of a stage by its position.
    static Pill *forStage(const QString &text, int index, QWidget *parent = nullptr);
    void setColours(Colours colours);
    /// An icon before the text (a name for icon()), so that colour is not alone in telling.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colours m_colours;
    QString m_icon;
};

/// Size of a pill for a text (with room for an icon if asked), without margins around it.
QSize pillSize(const QFont &font, const QString &text, bool withIcon = false);
/// Paints a pill into `rect` (vertically centred, at the leading edge), eliding the text. Returns the place it took.
QRect paintPill(QPainter *painter, const QRect &rect, const QFont &font, Qt::LayoutDirection direction,
    const QString &text, const StageColour &colours, const QString &iconName = {});

/// Shows the DisplayRole of a column as a pill. Colours come from a function of the index; an invalid tint paints plain
/// text.
class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Look {
        StageColour colours;
        QString iconName;
    };
    using LookOf = std::function<Look(const QModelIndex &)>;

    PillDelegate(LookOf look, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_look;
};

} // namespace shortlist
