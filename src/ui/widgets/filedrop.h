// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace shortlist {

/// Lets files of some kinds be dropped on a widget and what is in it. Belongs to the widget. What is of another kind
/// goes on to whatever is beneath. GUI thread.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// `suffixes` without the dot: “ics”. `dropped` gets the path of the first file that fits.
    FileDrop(QWidget *target, const QStringList &suffixes, std::function<void(const QString &path)> dropped);

    /// The suffixes of calendar files.
    static QStringList calendars();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString fitting(const QMimeData *data) const;

    QStringList m_suffixes;
    std::function<void(const QString &path)> m_dropped;
};

} // namespace shortlist
