// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/scheduleversion.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace shortlist {

class AppSettings;

/// The numbered versions of an interview, folded behind a button that says how many there are; the arrow keys walk
/// through them. Hidden where there are none. Value in.
class VersionList : public QWidget {
    Q_OBJECT
public:
    /// Times are written as the settings say.
    explicit VersionList(const AppSettings &settings, QWidget *parent = nullptr);

    /// Shows versions, the newest first; what is unfolded stays so. `now` (UTC) says which year goes without saying.
    void setVersions(const QList<ScheduleVersion> &versions, const QDateTime &now);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unfold(bool open);
    /// As high as what is in it, up to a point.
    void fitHeight();
    QStringList linesOf(const ScheduleVersion &version, const ScheduleVersion *before, const QDateTime &now) const;

    const AppSettings &m_settings;
    QPushButton *m_button;
    QListWidget *m_list;
    bool m_open = false;
};

} // namespace shortlist
