// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace shortlist {

/// The signals of the service that desktops have for notifications, by their names on the bus.
class NotificationService : public QDBusAbstractInterface {
    Q_OBJECT
public:
    NotificationService(const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Shows notifications by the service that desktops have for them on the session's bus (org.freedesktop.Notifications).
/// Never waits for it: whatever goes wrong is told by refused(). GUI thread.
class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks the desktop to show it; false where there is no bus to ask on. `about` comes back with chosen().
    bool show(const QString &title, const QString &text, const QUuid &about);

Q_SIGNALS:
    /// There is no such service, or it did not take the notification.
    void refused(const QString &title, const QString &text, const QUuid &about);
    /// The person pressed the notification.
    void chosen(const QUuid &about);

private:
    struct Note {
        QString title;
        QString text;
        QUuid about;
    };
    void askForMarkup(const Note &note);
    void send(const Note &note);
    void takeAction(uint id, const QString &action);
    void refuse(const Note &note) { Q_EMIT refused(note.title, note.text, note.about); }

    QDBusConnection m_bus;
    std::optional<bool> m_markup; ///< whether texts are read as markup there; nothing until it was asked
    QHash<uint, QUuid> m_shown; ///< by the number that the desktop gave it
};

} // namespace shortlist
