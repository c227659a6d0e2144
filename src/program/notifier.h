// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

#include <memory>

class QSystemTrayIcon;

namespace shortlist {

class MainWindow;

/// Tells something at a time of its own choosing: by a notification of the desktop where there is one, and above the
/// pages of the window otherwise. GUI thread.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive it.
    explicit Notifier(MainWindow &window, QObject *parent = nullptr);
    ~Notifier() override;

    /// `interview` is what chosen() names when the person presses the notification.
    void notify(const QString &title, const QString &text, const QUuid &interview);

Q_SIGNALS:
    void chosen(const QUuid &interview);

private:
    void choose();

    MainWindow &m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made with the first notification
    QUuid m_last;
    bool m_barIsOurs = false; ///< the window's bar shows what was told here
};

} // namespace shortlist
