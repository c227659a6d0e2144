// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the people in the directory: the pools of interviewers, and everybody's load.
#include "ui/people/directorypage.h"
#include "ui/people/loadpanel.h"
#include "ui/people/poolspanel.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shortlist {

QWidget *DirectoryPage::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("directoryTabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the directory"));
    m_tabs->setDocumentMode(true);
    auto *people = new QWidget;
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_stack);
    m_pools->setObjectName(QStringLiteral("poolsPanel"));
    m_tabs->addTab(people, tr("People"));
    m_tabs->addTab(m_pools, tr("Interview pools"));
    m_load->setObjectName(QStringLiteral("loadPanel"));
    m_tabs->addTab(m_load, tr("Load by week"));
    addTabAction("poolsAction", tr("Interview pools"), Pools, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addTabAction("loadAction", tr("Load by week"), Load, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_load, &LoadPanel::failed, this,
        [this](const QString &why) { m_messages->showMessage(MessageBar::Kind::Error, why); });
    connect(m_load, &LoadPanel::weekRequested, this, &DirectoryPage::weekRequested);
    connect(m_pools, &PoolsPanel::failed, this,
        [this](const QString &why) { m_messages->showMessage(MessageBar::Kind::Error, why); });
    connect(m_pools, &PoolsPanel::told, this,
        [this](const QString &why) { m_messages->showMessage(MessageBar::Kind::Info, why); });
    connect(m_pools, &PoolsPanel::succeeded, m_messages, &MessageBar::clear);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        saveTyped();
        m_messages->clear();
        if (tab == People)
            load();
        loadTab();
        refreshState();
    });
    return m_tabs;
}

void DirectoryPage::addTabAction(const char *name, const QString &text, Tab tab, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    // Wherever in the window the keyboard is, while this page is in front.
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    m_tabs->setTabToolTip(tab, toolTipOf(action));
    connect(action, &QAction::triggered, this, [this, tab] {
        m_tabs->setCurrentIndex(tab);
        focusTab();
    });
}

void DirectoryPage::loadTab()
{
    if (m_tabs->currentIndex() == Pools)
        m_pools->load();
    else if (m_tabs->currentIndex() == Load)
        m_load->load();
}

void DirectoryPage::focusTab()
{
    if (m_tabs->currentIndex() == Pools)
        m_pools->focusFirst();
    else if (m_tabs->currentIndex() == Load)
        m_load->focusFirst();
}

} // namespace shortlist
