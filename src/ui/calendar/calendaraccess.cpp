// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaraccess.h"

#include "ui/calendar/calendarview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace shortlist {

namespace {

/// One interview, or the time cursor (a null id).
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(CalendarView *view, const InterviewId &interview)
        : m_view(view)
        , m_interview(interview)
    {
    }

    bool isCursor() const { return m_interview.isNull(); }
    bool isValid() const override { return m_view && (isCursor() || m_view->entryOf(m_interview)); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    const InterviewId &interview() const { return m_interview; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = isCursor() ? m_view->cursorRect() : m_view->rectOf(m_interview);
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        const bool chosen = m_view->current() == m_interview;
        state.selected = chosen && !isCursor();
        state.focused = chosen && m_view->hasFocus();
        state.offscreen =
            !m_view->gridRect().intersects(isCursor() ? m_view->cursorRect() : m_view->rectOf(m_interview));
        state.invisible = !m_view->isVisible();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (isCursor()) {
            if (kind == QAccessible::Name)
                return m_view->spokenCursor();
            if (kind != QAccessible::Description)
                return {};
            if (m_view->painted())
                return CalendarView::tr("Press Space to add this half hour or take it away, Shift+arrow keys before "
                                        "for more, Esc to end");
            return m_view->underCursor().isEmpty()
                     ? CalendarView::tr("Press Enter to book an interview here")
                     : CalendarView::tr("Press Enter to open the interview, N to book another one here");
        }
        const InterviewEntry *entry = m_view->entryOf(m_interview);
        if (kind == QAccessible::Name)
            return m_view->spokenName(*entry);
        if (kind != QAccessible::Description)
            return {};
        QStringList names;
        for (const InterviewPerson &person : entry->people)
            names += person.name;
        return CalendarView::tr(
            "With %1. Press Enter to open, Alt+arrow keys to move, Alt+Shift+Up and Down to lengthen")
            .arg(names.join(QStringLiteral(", ")));
    }
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction() || name == pressAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrent(m_interview);
        }
        if (name != pressAction())
            return;
        if (isCursor())
            m_view->pressCursor();
        else
            Q_EMIT m_view->openRequested(m_interview);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CalendarView> m_view;
    InterviewId m_interview;
};

/// A busy time, by its place among those shown. It tells and cannot be pressed.
class BusyAccess : public QAccessibleInterface {
public:
    BusyAccess(CalendarView *view, qsizetype place)
        : m_view(view)
        , m_place(place)
    {
    }

    bool isValid() const override { return m_view && m_place < m_view->busyShown().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->rectOfBusy(m_view->busyShown().at(m_place));
        return { m_view->viewport()->mapToGlobal(local.topLeft()), local.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.offscreen = !m_view->gridRect().intersects(m_view->rectOfBusy(m_view->busyShown().at(m_place)));
        state.invisible = !m_view->isVisible();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spokenBusy(m_view->busyShown().at(m_place)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

private:
    QPointer<CalendarView> m_view;
    qsizetype m_place;
};

/// The view itself.
class ViewAccess : public QAccessibleWidget {
public:
    explicit ViewAccess(CalendarView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_busy))
            QAccessible::deleteAccessibleInterface(id);
    }

    CalendarView *view() const { return static_cast<CalendarView *>(widget()); }
    int childCount() const override { return int(view()->shown().size() + 1 + view()->busyShown().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<InterviewId> shown = view()->shown();
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index > shown.size())
            return busyChild(index - shown.size() - 1);
        const InterviewId interview = index == shown.size() ? InterviewId() : shown.at(index);
        const auto known = m_children.constFind(interview);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *item = new ItemAccess(view(), interview);
        m_children.insert(interview, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *item) const override
    {
        const QList<InterviewId> shown = view()->shown();
        for (auto known = m_children.constBegin(); known != m_children.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == item)
                return int(known.key().isNull() ? shown.size() : shown.indexOf(known.key()));
        }
        for (qsizetype i = 0; i < m_busy.size(); ++i) {
            if (QAccessible::accessibleInterface(m_busy.at(i)) == item)
                return item->isValid() ? int(shown.size() + 1 + i) : -1;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *item = child(i);
            if (item && item->rect().contains(x, y))
                return item;
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!view()->hasFocus())
            return nullptr;
        const qsizetype at = view()->shown().indexOf(view()->current());
        return child(int(at < 0 ? view()->shown().size() : at));
    }

    /// Drops the items of interviews that are no longer there.
    void forget()
    {
        for (auto known = m_children.begin(); known != m_children.end();) {
            if (known.key().isNull() || view()->entryOf(known.key())) {
                ++known;
                continue;
            }
            QAccessible::deleteAccessibleInterface(known.value());
            known = m_children.erase(known);
        }
    }

private:
    QAccessibleInterface *busyChild(qsizetype place) const
    {
        while (m_busy.size() <= place)
            m_busy.append(QAccessible::registerAccessibleInterface(new BusyAccess(view(), m_busy.size())));
        return QAccessible::accessibleInterface(m_busy.at(place));
    }

    mutable QHash<InterviewId, QAccessible::Id> m_children;
    mutable QList<QAccessible::Id> m_busy; ///< by place among those shown
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installCalendarAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetCalendarChildren(CalendarView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
}

} // namespace shortlist
