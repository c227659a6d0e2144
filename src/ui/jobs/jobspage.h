// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"
#include "ui/window/pagecontext.h"

class QCheckBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace shortlist {

class EmptyState;
class ImportReviewDialog;
class JobDetail;
class JobListModel;
class MessageBar;
class SearchField;

/// All jobs, and one of them with its plan, openings and rubrics.
class JobsPage : public Page {
    Q_OBJECT
public:
    explicit JobsPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Jobs"); }
    static QString iconName() { return QStringLiteral("briefcase"); }
    void activate() override;
    void saveTyped() override;
    QList<QAction *> pageActions() const override;
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override;
    bool focusFilter() override;
    void showMatches(const QString &text) override;
    void deactivate() override;
    QString statusText() const override;

private:
    void makeActions();
    QWidget *makeList();
    void load();
    void filter();
    void open(const JobId &id);
    void showList();
    void importPage();
    void review(const JobPage &page, const QString &source);
    void save(ImportReviewDialog *dialog);
    void newFromTemplate();
    void newJob();
    void retireOrReinstate();
    void complain(const QString &why);
    /// Runs a command that makes a job, and shows it.
    template <typename Work>
    void make(Work work);

    PageContext m_context;
    JobListModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    SearchField *m_filter;
    QString m_searched; ///< what the search at the top put into the filter
    QCheckBox *m_withRetired;
    bool m_read = false; ///< the list was read once
    EmptyState *m_empty;
    QStackedWidget *m_listStack;
    QStackedWidget *m_stack;
    JobDetail *m_detail;
    MessageBar *m_messages;
    QAction *m_import;
    QAction *m_fromTemplate;
    QAction *m_new;
    QAction *m_retire;
};

} // namespace shortlist
