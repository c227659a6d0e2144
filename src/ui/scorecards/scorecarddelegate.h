// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"

#include <QDateTime>
#include <QStyledItemDelegate>

namespace shortlist {

class AppSettings;

/// A scorecard in the list: who, which stage, and when it is due or was submitted.
class ScorecardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ScorecardDelegate(const AppSettings &settings, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The third line of an item: “Overdue since Tue 3 Mar 14:30”; of what is overdue the day alone where it is to be
    /// short.
    static QString stateLine(
        const QModelIndex &index, const AppSettings &settings, const QDateTime &nowUtc, bool shortly = false);

private:
    const AppSettings &m_settings;
    const Clock &m_clock;
};

} // namespace shortlist
