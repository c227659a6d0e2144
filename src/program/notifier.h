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

    /// Shows a notification of the desktop; false where the desktop has none. What turns out later not to be shown is
    /// told with tellHere().
    using Desktop = std::function<bool(const QString &title, const QString &text, const QUuid &interview)>;
    /// The desktop's own service, instead of its tray; what is pressed there is told with choose().
    void setDesktop(Desktop desktop) { m_desktop = std::move(desktop); }

    /// `interview` is what chosen() names when the person presses the notification; null: the page of today.
    void notify(const QString &title, const QString &text, const QUuid &interview);

    /// Says in these words what the window shows of an interview, where it does; not announced again.
    void rephrase(const QString &title, const QString &text, const QUuid &interview);
    /// Takes away from the window what is told there of an interview (null: of several), where it is no longer so.
    void withdraw(const QUuid &interview);

public Q_SLOTS:
    /// Shows it in the tray of the desktop, or where there is none in the window.
    void tellHere(const QString &title, const QString &text, const QUuid &interview);
    /// The person pressed the notification about an interview; null: of several.
    void choose(const QUuid &interview);

Q_SIGNALS:
    void chosen(const QUuid &interview);

private:
    bool showOnTray(const QString &title, const QString &text);

    MainWindow &m_window;
    Desktop m_desktop;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made with the first notification
    QUuid m_last; ///< what the last one that the tray or the window shows is about
    bool m_barIsOurs = false; ///< the window's bar shows what was told here
};

} // namespace shortlist
