// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/eligibleview.h"

#include "models/calendar/eligiblemodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace shortlist {

namespace {

/// The name with a mark for the verdict, so that colour is not alone in telling.
class VerdictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int verdict = index.data(EligibleModel::VerdictRole).toInt();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = verdict == EligibleModel::Fits        ? icon(u"circle-check", IconRole::Success)
                     : verdict == EligibleModel::NeedsReason ? icon(u"triangle-alert", IconRole::Warning)
                                                             : icon(u"circle-slash-2", IconRole::Error);
        // White is for the strong colour of a selection; on the tint of one without the keyboard nobody would see it.
        if (option->state.testFlag(QStyle::State_Selected) && !option->state.testFlag(QStyle::State_Active)) {
            const QPixmap mark = option->icon.pixmap(option->decorationSize);
            QIcon plain(mark);
            plain.addPixmap(mark, QIcon::Selected);
            option->icon = plain;
        }
        if (verdict == EligibleModel::Refused)
            option->palette.setColor(QPalette::Text, color(Role::Caption));
    }
};

class RoleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->setAccessibleName(EligibleModel::tr("Role"));
        for (const ParticipantRole role : enumValues<ParticipantRole>())
            combo->addItem(EligibleModel::roleText(role), int(role));
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = qobject_cast<QComboBox *>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

void setUpEligibleView(QTreeView *view, EligibleModel *model)
{
    view->setModel(model);
    followSelection(view);
    view->setItemDelegateForColumn(EligibleModel::Name, new VerdictDelegate(view));
    view->setItemDelegateForColumn(EligibleModel::Role, new RoleDelegate(view));
    view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    // What does not fit is cut at its end: scrolled aside, the names would be gone.
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = view->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(EligibleModel::Name, QHeaderView::ResizeToContents); // a name is never cut
    header->resizeSection(EligibleModel::Title, 170);
    header->resizeSection(EligibleModel::Role, 100);
    header->resizeSection(EligibleModel::Load, std::max(80, header->sectionSizeHint(EligibleModel::Load)));
}

} // namespace shortlist
