// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/notifier.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace shortlist {

Notifier::Notifier(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(window.messageBar(), &MessageBar::actionClicked, this, [this] {
        if (m_barIsOurs) {
            m_barIsOurs = false;
            m_window.messageBar()->clear();
            choose(m_last);
        }
    });
    connect(window.messageBar(), &MessageBar::closed, this, [this] { m_barIsOurs = false; });
}

Notifier::~Notifier() = default;

bool Notifier::showOnTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->setToolTip(QApplication::applicationDisplayName());
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] { choose(m_last); });
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this] { choose(m_last); });
    }
    // A desktop shows messages of icons it can see only.
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Information);
    return true;
}

void Notifier::notify(const QString &title, const QString &text, const QUuid &interview)
{
    if (!m_desktop || !m_desktop(title, text, interview))
        tellHere(title, text, interview);
}

void Notifier::tellHere(const QString &title, const QString &text, const QUuid &interview)
{
    m_last = interview;
    if (showOnTray(title, text))
        return;
    // What is said about the workspace itself is not covered by a reminder.
    MessageBar *bar = m_window.messageBar();
    if (bar->isVisible() && !m_barIsOurs) {
        m_window.undoBar()->remark(title + QStringLiteral(". ") + text);
        return;
    }
    m_barIsOurs = true;
    bar->showMessage(MessageBar::Kind::Info, title + QStringLiteral(". ") + text, tr("Open"));
}

void Notifier::rephrase(const QString &title, const QString &text, const QUuid &interview)
{
    if (m_barIsOurs && m_last == interview)
        m_window.messageBar()->rephrase(title + QStringLiteral(". ") + text);
}

void Notifier::withdraw(const QUuid &interview)
{
    if (!m_barIsOurs || m_last != interview)
        return;
    m_barIsOurs = false;
    m_window.messageBar()->clear();
}

void Notifier::choose(const QUuid &interview)
{
    if (m_tray)
        m_tray->hide();
    m_window.raise();
    m_window.activateWindow();
    Q_EMIT chosen(interview);
}

} // namespace shortlist
