// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace shortlist {

class TextLabel;

/// The head of a page: title (1.5 DemiBold), an optional subtitle, actions at the far end.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Plain text; empty hides it.
    void setSubtitle(const QString &subtitle);
    /// A button for an action; `primary` fills it (one a page). Returns the button's widget.
    QWidget *addAction(QAction *action, bool primary = false);
    /// Any widget at the far end, e.g. a combo box.
    void addWidget(QWidget *widget);
    /// Directly after the title, e.g. the switcher between jobs.
    void addBesideTitle(QWidget *widget);

    using QWidget::addAction;

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_titleLine;
    QHBoxLayout *m_actions;
};

} // namespace shortlist
