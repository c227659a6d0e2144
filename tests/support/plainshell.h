// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/appsettings.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>
#include <QVBoxLayout>

namespace shortlist::testing {

/// A page with a filter and one action, that counts when it comes to the front.
class PlainPage : public Page {
public:
    explicit PlainPage(const QString &title)
        : m_title(title)
        , m_filter(new SearchField(QStringLiteral("Filter ") + title))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_filter);
        m_action = new QAction(QStringLiteral("New ") + title, this);
        m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    }
    void activate() override { ++activated; }
    void deactivate() override { ++deactivated; }
    QList<QAction *> pageActions() const override { return { m_action }; }
    QList<QAction *> viewActions() const override { return views; }
    void showEntity(const QUuid &id) override { entity = id; }
    QUuid shownEntity() const override { return entity; }
    bool focusFilter() override
    {
        m_filter->setFocus();
        return true;
    }
    QString statusText() const override { return m_title + QStringLiteral(": 10"); }

    int activated = 0;
    int deactivated = 0;
    QUuid entity;
    QList<QAction *> views;

private:
    QString m_title;
    SearchField *m_filter;
    QAction *m_action;
};

inline const QStringList kPageTitles{ QStringLiteral("Jobs"), QStringLiteral("Candidates"), QStringLiteral("Pipeline"),
    QStringLiteral("Calendar"), QStringLiteral("My scorecards"), QStringLiteral("Debrief"), QStringLiteral("Directory"),
    QStringLiteral("Settings"), QStringLiteral("Today") };

/// The window with a plain page in every place.
struct Shell {
    Shell()
    {
        for (int i = 0; i < kPageCount; ++i) {
            auto *page = new PlainPage(kPageTitles.at(i));
            pages.append(page);
            window.addPage(PageId(i), { kPageTitles.at(i), QStringLiteral("users"), [page] { return page; } });
        }
        window.show();
    }

    QString menuText(const QString &name) const
    {
        const auto *action = actions.findChild<QAction *>(name);
        return action ? action->text() : QString();
    }

    QTemporaryDir folder;
    AppSettings settings{ folder.filePath(QStringLiteral("s.ini")) };
    ActionSet actions;
    MainWindow window{ actions, settings };
    QList<PlainPage *> pages;
};

} // namespace shortlist::testing
