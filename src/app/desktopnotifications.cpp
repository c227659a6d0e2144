// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifications.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace shortlist {

namespace {

constexpr int kAsTheDesktopLikes = -1; ///< milliseconds
const QString kNotifyName = QStringLiteral("org.freedesktop.Notifications");
const QString kNotifyPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kNotifyName, kNotifyPath, kNotifyName, method);
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(kNotifyName, kNotifyPath, "org.freedesktop.Notifications", bus, parent)
{
}

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto *service = new NotificationService(m_bus, this);
    connect(service, &NotificationService::ActionInvoked, this, &DesktopNotifications::takeAction);
    connect(service, &NotificationService::NotificationClosed, this, [this](uint id) { m_shown.remove(id); });
}

bool DesktopNotifications::show(const QString &title, const QString &text, const QUuid &about)
{
    if (!m_bus.isConnected())
        return false;
    const Note note{ title, text, about };
    if (m_markup)
        send(note);
    else
        askForMarkup(note);
    return true;
}

void DesktopNotifications::askForMarkup(const Note &note)
{
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, note] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> able = *asked;
        if (able.isError())
            return refuse(note);
        m_markup = able.value().contains(QLatin1String("body-markup"));
        send(note);
    });
}

void DesktopNotifications::send(const Note &note)
{
    // Names of people are text, and nothing in them is markup.
    const QString body = m_markup.value_or(false) ? note.text.toHtmlEscaped() : note.text;
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    const QVariantMap hints{ { QStringLiteral("desktop-entry"), QStringLiteral("org.shortlist.shortlist") } };
    call.setArguments({ QCoreApplication::applicationName(), uint(0), QStringLiteral("org.shortlist.shortlist"),
        note.title, body, QStringList{ kDefaultAction, tr("Open") }, hints, kAsTheDesktopLikes });
    auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, note] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (id.isError()) {
            m_markup.reset(); // another service may come
            return refuse(note);
        }
        m_shown.insert(id.value(), note.about);
    });
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    // Everybody's notifications are told of; only ours are here.
    if (action == kDefaultAction && m_shown.contains(id))
        Q_EMIT chosen(m_shown.take(id));
}

} // namespace shortlist
