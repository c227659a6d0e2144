// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"

#include <QStyledItemDelegate>

namespace shortlist {

class AppSettings;

/// One line of the timeline: an icon for what it is about, the words, who and when below, and then the rest.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TimelineDelegate(const AppSettings &settings, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString caption(const QModelIndex &index) const;

    const AppSettings &m_settings;
    const Clock &m_clock;
};

} // namespace shortlist
