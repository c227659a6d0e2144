// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"

#include <QStyledItemDelegate>

namespace shortlist {

class AppSettings;

/// Paints an application as a card: name, headline and source, what happens next, how the scorecards agree.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(const AppSettings &settings, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const AppSettings &m_settings;
    const Clock &m_clock;
};

} // namespace shortlist
