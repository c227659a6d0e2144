// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace shortlist;

/// What a desktop has for notifications, as far as it is used: it notes what it is asked to show.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList able;
    QStringList shown; ///< title and text
    QStringList actions;
    uint last = 40;

public Q_SLOTS:
    QStringList GetCapabilities() const { return able; }
    uint Notify(const QString &name, uint, const QString &, const QString &title, const QString &text,
        const QStringList &offered, const QVariantMap &, int)
    {
        shown += name + QStringLiteral(" | ") + title + QStringLiteral(" | ") + text;
        actions = offered;
        return ++last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Notifications on a session's bus of their own, with a service that shows them and without.
class tst_desktopnotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void theDesktopShowsTitleAndText();
    void namesAreNoMarkup();
    void pressingItLeadsToWhatItIsAbout();
    void withoutTheServiceItIsRefused();
    void withoutABusNothingIsAsked();

private:
    void serve();

    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_ours;
    std::unique_ptr<QDBusConnection> m_theirs;
    Desktop m_desktop;
};

void tst_desktopnotifications::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("Shortlist"));
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("there is no dbus-daemon here (Debian: dbus-daemon)");
    m_daemon.start(
        daemon, { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address") });
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead(10'000));
    const QString address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    m_ours = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("ours")));
    m_theirs = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("theirs")));
    QVERIFY(m_ours->isConnected() && m_theirs->isConnected());
}

void tst_desktopnotifications::init()
{
    m_desktop.able.clear();
    m_desktop.shown.clear();
}

void tst_desktopnotifications::cleanup()
{
    m_theirs->unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    m_theirs->unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
}

void tst_desktopnotifications::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
    QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void tst_desktopnotifications::serve()
{
    QVERIFY(m_theirs->registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_theirs->registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void tst_desktopnotifications::theDesktopShowsTitleAndText()
{
    serve();
    DesktopNotifications notifications(*m_ours);
    QSignalSpy refused(&notifications, &DesktopNotifications::refused);
    QVERIFY(notifications.show(QStringLiteral("Panel with Ada <Quill>"), QStringLiteral("Begins at 10:00."), {}));
    QTRY_COMPARE(
        m_desktop.shown, QStringList{ QStringLiteral("Shortlist | Panel with Ada <Quill> | Begins at 10:00.") });
    QCOMPARE(m_desktop.actions, (QStringList{ QStringLiteral("default"), QStringLiteral("Open") }));
    QVERIFY(notifications.show(QStringLiteral("Second"), QStringLiteral("R&D"), {}));
    QTRY_COMPARE(m_desktop.shown.size(), 2);
    QCOMPARE(m_desktop.shown.at(1), QStringLiteral("Shortlist | Second | R&D"));
    QCOMPARE(refused.size(), 0);
}

void tst_desktopnotifications::namesAreNoMarkup()
{
    m_desktop.able = { QStringLiteral("body"), QStringLiteral("body-markup") };
    serve();
    DesktopNotifications notifications(*m_ours);
    QVERIFY(notifications.show(QStringLiteral("A & B"), QStringLiteral("Room <2> & 3"), {}));
    QTRY_COMPARE(m_desktop.shown, QStringList{ QStringLiteral("Shortlist | A & B | Room &lt;2&gt; &amp; 3") });
}

void tst_desktopnotifications::pressingItLeadsToWhatItIsAbout()
{
    serve();
    DesktopNotifications notifications(*m_ours);
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    QVERIFY(notifications.show(QStringLiteral("First"), {}, first));
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    const uint id = m_desktop.last;
    QVERIFY(notifications.show(QStringLiteral("Second"), {}, second));
    QTRY_COMPARE(m_desktop.shown.size(), 2);
    Q_EMIT m_desktop.ActionInvoked(id + 7, QStringLiteral("default")); // another program's
    Q_EMIT m_desktop.NotificationClosed(id + 1, 1);
    Q_EMIT m_desktop.ActionInvoked(id + 1, QStringLiteral("default")); // gone already
    Q_EMIT m_desktop.ActionInvoked(id, QStringLiteral("default"));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toUuid(), first);
}

void tst_desktopnotifications::withoutTheServiceItIsRefused()
{
    DesktopNotifications notifications(*m_ours);
    QSignalSpy refused(&notifications, &DesktopNotifications::refused);
    const QUuid about = QUuid::createUuid();
    QVERIFY(notifications.show(QStringLiteral("Title"), QStringLiteral("Text"), about));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first(), (QVariantList{ QStringLiteral("Title"), QStringLiteral("Text"), about }));
    serve(); // it came later
    QVERIFY(notifications.show(QStringLiteral("Again"), QStringLiteral("Text"), about));
    QTRY_COMPARE(m_desktop.shown.size(), 1);
}

void tst_desktopnotifications::withoutABusNothingIsAsked()
{
    DesktopNotifications notifications(QDBusConnection(QStringLiteral("no such bus")));
    QVERIFY(!notifications.show(QStringLiteral("Title"), QStringLiteral("Text"), {}));
}

QTEST_GUILESS_MAIN(tst_desktopnotifications)
#include "tst_desktopnotifications.moc"
