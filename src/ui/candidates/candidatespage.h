// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/candidates/candidateactions.h"

class QStackedWidget;
class QTableView;

namespace shortlist {

class CandidateDetail;
class CandidateFilterBar;
class CandidateListModel;
class EmptyState;
class MessageBar;

/// Everybody who applied or might: a list to look through, and a page for each person.
class CandidatesPage : public Page {
    Q_OBJECT

public:
    explicit CandidatesPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Candidates"); }
    static QString iconName() { return QStringLiteral("users"); }
    void activate() override;
    /// A candidate or an application: shows the person.
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override;
    bool focusFilter() override;
    void showMatches(const QString &text) override;
    void deactivate() override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void layOut();
    void setUpTable();
    void connectParts();
    void connectGateway();
    void loadChoices();
    void filterChanged();
    void refreshState();
    void refreshActions();
    void openCurrent();
    void showList();
    void showDetail(const CandidateId &candidate);
    CandidateSelection selection() const;
    QList<qint64> selectedRows() const;
    void complain(const Error &error);

    PageContext m_context;
    CandidateListModel *m_model;
    CandidateActions *m_do;
    CandidateFilterBar *m_filter;
    QString m_searched; ///< what the search at the top put into the filter
    QTableView *m_table;
    QStackedWidget *m_lists; ///< the table, or why there is none
    EmptyState *m_none;
    EmptyState *m_noMatch;
    QWidget *m_listPage;
    CandidateDetail *m_detail;
    QStackedWidget *m_stack; ///< the list, or one person
    MessageBar *m_messages;
    QAction *m_newAction;
    QAction *m_importAction;
    QAction *m_exportAction;
    QAction *m_tagAction;
    QAction *m_applyAction;
    QAction *m_bookAction;
    QAction *m_bookSelectedAction; ///< of the list, for the window's menu
    QAction *m_findTimeAction;
    QAction *m_planAgainAction;
    QAction *m_planAction;
    QAction *m_loopsAction;
    QAction *m_declineAction;
    QAction *m_openAction;
};

} // namespace shortlist
