// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/offers/approval.h"
#include "domain/offers/terms.h"
#include "domain/people/person.h"
#include "service/offers/offerview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;

namespace shortlist {

class MessageBar;
class TermsList;

/// Who approves the offers for one job: groups, in order or at once, with how many of each; and which terms ask again
/// when they are changed, the team's or the job's own. Groups are added with Ctrl+Enter, removed with Del, moved with
/// Alt+Up and Alt+Down. Value in, value out.
class ChainDialog : public QDialog {
    Q_OBJECT

public:
    /// `job` is its title. `people` are those who can be chosen, in the order in which they are shown.
    ChainDialog(const QString &job, const ApprovalChain &chain, const MarkedTerms &marked, const QList<Person> &people,
        QWidget *parent = nullptr);

    ApprovalChain chain() const { return m_chain; }
    /// The job's own marked terms; nothing: those of the team count.
    std::optional<QList<OfferTerm>> marked() const;
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::ApprovalChain &chain, const std::optional<QList<shortlist::OfferTerm>> &marked);

public Q_SLOTS:
    void accept() override;

private:
    QWidget *makeGroups();
    QWidget *makeGroup();
    QWidget *makeTerms();
    void followScope();
    void connectGroup();
    int current() const;
    /// Fills the list of groups anew and makes one current.
    void listGroups(int wanted);
    void showGroup();
    void retitle();
    void add();
    void remove();
    void move(int by);
    void choosePerson(QListWidgetItem *item);

    ApprovalChain m_chain;
    QList<Person> m_people;
    MessageBar *m_problems;
    QComboBox *m_order;
    QListWidget *m_groups;
    QWidget *m_group = nullptr;
    QLineEdit *m_name;
    QSpinBox *m_needed;
    QLabel *m_of;
    QListWidget *m_members;
    MarkedTerms m_marked;
    QCheckBox *m_asTeam;
    TermsList *m_terms;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false;
};

} // namespace shortlist
