// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QVBoxLayout;

namespace shortlist {

class ActionSet;
class Card;

/// A large button with an icon, a title and a line of explanation.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_explanation;
};

/// What is shown while no workspace is open: four ways to begin, and the workspaces of late. Its parts are made when it
/// is first shown: a program that starts with a workspace does without them.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    /// `actions` must outlive the page.
    explicit WelcomePage(const ActionSet &actions, QWidget *parent = nullptr);

    /// Full paths, newest first.
    void setRecent(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    void build();
    void fillRecent();

    const ActionSet &m_actions;
    QStringList m_paths;
    Card *m_recent = nullptr;
    QVBoxLayout *m_recentLines = nullptr;
};

} // namespace shortlist
