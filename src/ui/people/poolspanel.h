// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/people/poolservice.h"
#include "ui/window/pagecontext.h"

class QAction;
class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTimer;

namespace shortlist {

class CaptionLabel;
class Card;
class EmptyState;
class PoolListModel;
class PoolMemberModel;
class TextLabel;

/// The pools of interviewers: the kinds of interview, and beside them who is in the pool of the one chosen, how far
/// each is trained, and what the pool asks for.
class PoolsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PoolsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the pools anew.
    void load();
    /// Saves a number that is being turned up or down.
    void flush();
    /// Puts the keyboard into the list of kinds.
    void focusFirst();

Q_SIGNALS:
    /// A change was refused, or the pools cannot be read.
    void failed(const QString &why);
    void succeeded();
    /// Why what was asked for is not to be had now.
    void told(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeKinds();
    Card *makePool();
    QWidget *makeCounts();
    QWidget *makeMembers();
    QWidget *makeAdding();
    void makeActions();
    void take(const QList<PoolView> &pools, const QList<Person> &team);
    void showPool();
    void fillTeam(const PoolView &view);
    void refreshActions();
    /// Whether whoever is chosen may be promoted, and why not.
    Status mayPromote() const;
    const PoolView *current() const;
    const PoolMember *member() const;

    void makePoolHere();
    void dissolve();
    void setCounts();
    void add();
    void train(TrainingLevel level);
    void promote();
    /// Promotes, or says why not.
    void askPromote();
    void run(std::function<Status(PoolService &)> work);

    PageContext m_context;
    PoolListModel *m_kinds;
    PoolMemberModel *m_members;
    QTableView *m_kindTable;
    QTableView *m_memberTable;
    QStackedWidget *m_stack; ///< no kind at all, or the kinds
    QStackedWidget *m_poolStack; ///< no pool for this kind, or the pool
    QStackedWidget *m_memberStack; ///< nobody in it, or the table
    EmptyState *m_noPool;
    Card *m_card;
    QSpinBox *m_shadows;
    QSpinBox *m_reverse;
    QTimer *m_countRest;
    QComboBox *m_who;
    QComboBox *m_level;
    QPushButton *m_add;
    CaptionLabel *m_note;
    QPushButton *m_promoteButton = nullptr;
    QAction *m_promote = nullptr;
    QAction *m_qualify = nullptr;
    QAction *m_observe = nullptr;
    QAction *m_shadow = nullptr;
    QAction *m_takeOut = nullptr;
    QAction *m_dissolve = nullptr;
    QList<Person> m_team;
    QString m_kind; ///< whose pool is shown
};

} // namespace shortlist
