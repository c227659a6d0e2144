// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

#include <functional>
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

    /// Shows a notification of the desktop; false where the desktop has none.
    using Desktop = std::function<bool(const QString &title, const QString &text)>;
    /// Another desktop than the one this runs on, for tests; what is pressed there is told with choose().
    void setDesktop(Desktop desktop) { m_desktop = std::move(desktop); }

    /// `interview` is what chosen() names when the person presses the notification; null: the page of today.
    void notify(const QString &title, const QString &text, const QUuid &interview);

public Q_SLOTS:
    /// The person pressed the notification that was shown last.
    void choose();

Q_SIGNALS:
    void chosen(const QUuid &interview);

private:
    bool showOnTray(const QString &title, const QString &text);

    MainWindow &m_window;
    Desktop m_desktop;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made with the first notification
    QUuid m_last;
    bool m_barIsOurs = false; ///< the window's bar shows what was told here
};

} // namespace shortlist
