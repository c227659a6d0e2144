// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accesstools.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace shortlist {

namespace {

/// A stack of pages, of which only the one on show exists.
class StackAccess : public QAccessibleWidget {
public:
    explicit StackAccess(QStackedWidget *stack)
        : QAccessibleWidget(stack, QAccessible::LayeredPane)
    {
    }

    int childCount() const override { return current() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && current() ? QAccessible::queryAccessibleInterface(current()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *page = child(0);
        return page && page->rect().contains(x, y) ? page : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *page) const override
    {
        return page && current() && page->object() == current() ? 0 : -1;
    }

private:
    QWidget *current() const { return static_cast<QStackedWidget *>(object())->currentWidget(); }
};

} // namespace

QAccessibleInterface *makeStackAccess(QStackedWidget *stack) { return stack ? new StackAccess(stack) : nullptr; }

} // namespace shortlist
