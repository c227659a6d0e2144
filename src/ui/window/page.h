// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QPointer>
#include <QUuid>
#include <QWidget>

#include <functional>

class QAction;

namespace shortlist {

/// The pages of the window, in the order of the navigation and of Ctrl+1 … Ctrl+9.
enum class PageId { Jobs, Candidates, Pipeline, Calendar, Scorecards, Debrief, Directory, Settings, Today };
inline constexpr int kPageCount = 9;

/// One page of the main window. It is built once, when it is first needed, and lives as long as the window; it loads in
/// activate(), not in its constructor. Its title and icon are static members, so that the navigation can show them
/// before. README.md in src/ui shows how to write one.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page came to the front: load or refresh.
    virtual void activate() { }
    /// The page leaves the front: it saves what is being typed and need not follow what changes until activate().
    virtual void deactivate() { saveTyped(); }
    /// Saves what is being typed. The page may stay in front: it goes on following what changes.
    virtual void saveTyped() { }
    /// Somebody else sits down: what was on show was for whoever sat here before. The page is activated afterwards if
    /// it is in front.
    virtual void personChanged() { }
    /// The toolbar's and the "Actions" menu's entries while the page is in front; the first one is the filled one. The
    /// page owns them. A separator action makes a gap.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// How the page shows what it shows, for the menu "View" while it is in front; null pointers stand for separators.
    /// The page owns them. They stay there, disabled, while another page is in front.
    virtual QList<QAction *> viewActions() const { return {}; }
    /// Shows one thing (a candidate, a job …); an id it does not know leaves the page as it is.
    virtual void showEntity(const QUuid &id) { Q_UNUSED(id) }
    /// What the page shows now, for going back to it; null for the list itself.
    virtual QUuid shownEntity() const { return {}; }
    /// Shows somebody's week, by a day in it; a page without weeks stays as it is.
    virtual void showWeekOf(const QUuid &person, QDate day)
    {
        Q_UNUSED(person)
        Q_UNUSED(day)
    }
    /// Ctrl+F: puts the keyboard into the page's filter. False when it has none.
    virtual bool focusFilter() { return false; }
    /// Puts the keyboard where one works on this page: into its main list, as soon as that is on show and unless the
    /// keyboard went elsewhere meanwhile. Without a main list: the first list on show, else the first field.
    virtual void focusMain();
    /// Lists what matches a text of the search through everything, by the page's own filter, which the page forgets
    /// when it is left; a page without a filter stays as it is.
    virtual void showMatches(const QString &text) { Q_UNUSED(text) }
    /// The right end of the status bar while the page is in front, e.g. "10 candidates · 2 scorecards overdue".
    virtual QString statusText() const { return {}; }

protected:
    /// What focusMain() leads to; of this page.
    void setMain(QWidget *main);

Q_SIGNALS:
    /// statusText() has a new answer.
    void statusTextChanged();
    /// pageActions() has a new answer.
    void pageActionsChanged();
    /// Asks the window for another page, showing `id` there if it is not null.
    void navigationRequested(shortlist::PageId page, const QUuid &id);
    /// Asks the window for somebody's week in the calendar, by a day in it.
    void weekRequested(const QUuid &person, QDate day);
    /// The page showed something else by itself; the window notes it for Back.
    void entityShown(const QUuid &id);
    /// A change was made that the undo bar should tell: "Moved 3 candidates to Onsite".
    void changed(const QString &whatWasDone);

private:
    QPointer<QWidget> m_main;
    QPointer<QWidget> m_standIn; ///< has the keyboard until the main list is on show
};

/// How the window comes to a page.
struct PageEntry {
    QString title; ///< what the navigation says, translated
    QString iconName; ///< a name for icon()
    std::function<Page *()> make; ///< called once, when the page is first needed; the window takes what it gives
};

} // namespace shortlist
