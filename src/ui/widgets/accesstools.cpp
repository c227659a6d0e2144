// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accesstools.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace shortlist {

namespace {

QAccessibleInterface *makeAccessOf(const QString &className, QObject *object)
{
    // Asked once for every class up the chain; other makers come first for what they know better.
    if (className == QLatin1String("QComboBox"))
        return makeComboAccess(qobject_cast<QComboBox *>(object));
    if (className == QLatin1String("QComboBoxListView"))
        return makeChoicesAccess(qobject_cast<QAbstractItemView *>(object));
    if (className == QLatin1String("QMenu"))
        return makeMenuAccess(qobject_cast<QMenu *>(object));
    if (className == QLatin1String("QStackedWidget"))
        return makeStackAccess(qobject_cast<QStackedWidget *>(object));
    if (className == QLatin1String("shortlist::Card")) // to Qt a frame, which says nothing
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Grouping);
    static const QStringList kButtons{ QStringLiteral("QPushButton"), QStringLiteral("QToolButton"),
        QStringLiteral("QRadioButton"), QStringLiteral("QCheckBox") };
    if (kButtons.contains(className))
        return makeButtonAccess(qobject_cast<QAbstractButton *>(object));
    return nullptr;
}

// The row that is all of a selection; nothing when it is none or more than one. Looks at ranges, never at single cells:
// of those, "select all" has a million.
QModelIndex onlyRowOf(const QItemSelection &selection)
{
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange &first = selection.first();
    for (const QItemSelectionRange &range : selection) {
        if (range.top() != range.bottom() || range.top() != first.top() || range.parent() != first.parent())
            return {};
    }
    return first.topLeft();
}

void follow(QAbstractItemView *view, const QPersistentModelIndex &chosen)
{
    QItemSelectionModel *selection = view->selectionModel();
    const QModelIndex current = selection->currentIndex();
    const bool there = current.row() == chosen.row() && current.parent() == chosen.parent();
    if (!chosen.isValid() || there || !selection->isSelected(chosen))
        return;
    if (!isReachable(view)) {
        selection->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    selection->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace

bool isReachable(const QWidget *widget)
{
    const QWidget *box = QApplication::activeModalWidget();
    return !box || box == widget->window() || box->isAncestorOf(widget);
}

void installAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void followSelection(QAbstractItemView *view)
{
    QItemSelectionModel *selection = view->selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, view, [view](const QItemSelection &added) {
        const QPersistentModelIndex chosen = onlyRowOf(added);
        if (!chosen.isValid())
            return;
        // Keys and mouse change both in one go, some first the one, some first the other: look afterwards.
        QTimer::singleShot(0, view, [view, chosen] { follow(view, chosen); });
    });
}

} // namespace shortlist
