// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personcolumn.h"
#include "service/people/peopleservice.h"
#include "ui/window/pagecontext.h"

#include <QPointer>

#include <optional>

class QCheckBox;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace shortlist {

class EmptyState;
class ImportPeopleDialog;
class LoadPanel;
class MessageBar;
class PageHeader;
class PeopleModel;
class PersonDialog;
class PersonPanel;
class PoolsPanel;
class SearchField;

/// The team: a table that is edited in place, and beside it everything about the person chosen. The filter finds names
/// and, as a plan would, titles. In tabs of their own: the pools of interviewers, and
/// everybody's load by week.
class DirectoryPage : public Page {
    Q_OBJECT

public:
    enum Tab { People, Pools, Load };

    explicit DirectoryPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Directory"); }
    static QString iconName() { return QStringLiteral("building-2"); }
    void activate() override;
    void saveTyped() override;
    QList<QAction *> pageActions() const override
    {
        return { m_addAction, m_importAction, m_calendarAction, m_leaveAction };
    }
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override;
    bool focusFilter() override;
    void showMatches(const QString &text) override;
    void deactivate() override;
    QString statusText() const override;

private:
    QWidget *makeTablePanel();
    // The tabs: directorypage_tabs.cpp.
    QWidget *makeTabs();
    void addTabAction(const char *name, const QString &text, Tab tab, const QKeySequence &key);
    /// Puts the keyboard into the tab on show.
    void focusTab();
    void loadTab();
    void dress();
    void connectAll();
    void load();
    void showPeople();
    void showPerson();
    void filter(const QString &text);
    void refreshState();
    PersonId current() const;
    void select(const PersonId &person);

    void edit(const PersonId &person, PersonColumn field, const QString &typed);
    void leaveOrReturn();
    void add();
    void importFile();
    /// Asks for a calendar of the person shown and reads it, on the thread of the workspace.
    void readCalendar();
    void readCalendarFile(const QString &path);
    struct CalendarRead;
    struct CalendarTaken;
    /// Where another calendar of theirs is there: which of them this one takes the place of, null for none. Nothing
    /// when it is not to be kept at all.
    std::optional<BusyReadingId> askInsteadOf(const CalendarRead &read);
    void keepCalendar(const CalendarRead &read);
    void tellTaken(const CalendarTaken &taken);
    void forgetCalendar(const BusyReadingId &reading);
    /// Says how many bookings clash with what the directory says of somebody now.
    void tellClashes(const PersonId &person);
    QString clashText() const;
    void showClashes();
    void importPeople(const QList<Person> &people);
    /// Runs something of the directory; a refusal is told on the page.
    void run(std::function<Status(PeopleService &)> work);
    void complain(const Error &error);

    PageContext m_context;
    QAction *m_addAction;
    QAction *m_importAction;
    QAction *m_calendarAction;
    QAction *m_leaveAction;
    PeopleModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    SearchField *m_filter;
    QString m_searched; ///< what the search at the top put into the filter
    QCheckBox *m_withLeft;
    QTableView *m_table;
    QTabWidget *m_tabs;
    PoolsPanel *m_pools;
    LoadPanel *m_load;
    QStackedWidget *m_stack; ///< nobody at all, or the team
    QStackedWidget *m_tableStack; ///< the table, or nobody found
    EmptyState *m_nobody;
    EmptyState *m_nobodyFound;
    QStackedWidget *m_side; ///< nobody chosen, or the panel
    PersonPanel *m_panel;
    QPointer<PersonDialog> m_addDialog;
    QPointer<ImportPeopleDialog> m_importDialog;
    QList<Person> m_everybody; ///< those who left included
    QList<InterviewId> m_clashing; ///< as told in the message on show
    PersonId m_wanted; ///< to be shown once the list is there
    bool m_loaded = false;
};

} // namespace shortlist
