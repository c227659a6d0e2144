// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/rubricgridmodel.h"

#include "domain/rubrics/rubricrules.h"
#include "models/jobs/rowupdates.h"

#include <QLocale>

namespace shortlist {

void RubricGridModel::setRubric(const RubricView &view)
{
    const bool sameRubric = view.rubric.id == m_view.rubric.id && view.rubric.levels == m_view.rubric.levels
                         && view.rubric.state == m_view.rubric.state;
    if (!sameRubric) {
        beginResetModel();
        m_view = view;
        endResetModel();
        return;
    }
    // The shares in other rows change with a weight, so everything but the criteria is new before the rows tell.
    const auto takeRest = [this, &view] {
        const QList<Criterion> criteria = m_view.criteria;
        m_view = view;
        m_view.criteria = criteria;
    };
    takeRest();
    updateRows(
        m_view.criteria, view.criteria, [](const Criterion &one, const Criterion &other) { return one.id == other.id; },
        [](const Criterion &one, const Criterion &other) { return toRecord(one) == toRecord(other); },
        [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); });
    tellShares();
}

// A weight changes the shares of all criteria.
void RubricGridModel::tellShares()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Weight), index(rowCount() - 1, Weight));
}

void RubricGridModel::clear()
{
    beginResetModel();
    m_view = {};
    endResetModel();
}

void RubricGridModel::setChanges(const QList<RubricChange> &changes, int since)
{
    using Part = RubricChange::Part;
    QHash<CriterionId, QHash<int, QString>> told;
    QHash<CriterionId, QStringList> beside; ///< what no column shows
    const auto before = [since](const QString &text) {
        return text.isEmpty() ? tr("Empty in version %1").arg(since) : tr("In version %1: %2").arg(since).arg(text);
    };
    for (const RubricChange &change : changes) {
        if (change.kind == RubricChange::Kind::Rubric || change.kind == RubricChange::Kind::Removed)
            continue; // no cell shows it
        auto &cells = told[change.criterionId];
        if (change.kind == RubricChange::Kind::Added)
            cells[Name] = tr("New since version %1").arg(since);
        else if (change.part == Part::Name)
            cells[Name] = before(change.before);
        else if (change.part == Part::Weight)
            cells[Weight] = before(change.before);
        else if (change.part == Part::MustHave)
            cells[MustHave] = before(change.before);
        else if (change.part == Part::Anchor && change.level >= 0)
            cells[FirstLevel + change.level] = before(change.before);
        else
            beside[change.criterionId].append(change.field);
    }
    for (auto each = beside.cbegin(); each != beside.cend(); ++each) {
        QString &name = told[each.key()][Name];
        const QString others =
            tr("Changed since version %1: %2").arg(since).arg(each.value().join(QStringLiteral(", ")));
        name = name.isEmpty() ? others : name + u'\n' + others;
    }
    if (told == m_changes)
        return;
    m_changes = told;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RubricGridModel::changeOf(const QModelIndex &cell) const
{
    return m_changes.value(m_view.criteria.at(cell.row()).id).value(cell.column());
}

int RubricGridModel::rowOf(const CriterionId &id) const
{
    for (int i = 0; i < int(m_view.criteria.size()); ++i) {
        if (m_view.criteria.at(i).id == id)
            return i;
    }
    return -1;
}

void RubricGridModel::setCriterion(int row, const Criterion &criterion)
{
    if (row < 0 || row >= rowCount() || !isEditable() || toRecord(m_view.criteria.at(row)) == toRecord(criterion))
        return;
    m_view.criteria[row] = criterion;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    tellShares();
    Q_EMIT edited(criterion);
}

int RubricGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.criteria.size());
}

int RubricGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstLevel) + int(m_view.rubric.levels.size());
}

QString RubricGridModel::text(const Criterion &criterion, int column) const
{
    if (column == Name)
        return criterion.name;
    if (column == Weight)
        return QLocale().toString(criterion.weight);
    if (column == MustHave)
        return {};
    return criterion.anchors.value(levelOf(column));
}

QString RubricGridModel::placeholder(int column) const
{
    if (column == Name)
        return tr("Name of the criterion");
    if (column < FirstLevel)
        return {};
    return tr("What does “%1” look like?").arg(m_view.rubric.levels.value(levelOf(column)));
}

QString RubricGridModel::toolTip(const QModelIndex &cell) const
{
    const Criterion &criterion = m_view.criteria.at(cell.row());
    QStringList lines{ cell.column() == Weight ? tr("%1 % of the total").arg(shareText(criterion, m_view.criteria))
                                               : text(criterion, cell.column()).toHtmlEscaped() };
    lines.append(changeOf(cell).toHtmlEscaped());
    lines.removeAll(QString());
    const QString all = lines.join(QStringLiteral("<hr>"));
    return lines.size() > 1 ? QString(all).replace(u'\n', QStringLiteral("<br>")) : all;
}

QVariant RubricGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Criterion &criterion = m_view.criteria.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Weight)
            return tr("%1 · %2 %").arg(text(criterion, Weight), shareText(criterion, m_view.criteria));
        return text(criterion, index.column());
    case Qt::EditRole:
        return text(criterion, index.column());
    case Qt::CheckStateRole:
        if (index.column() == MustHave)
            return int(criterion.mustHave ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole: {
        if (index.column() == MustHave)
            return criterion.mustHave ? tr("must-have") : tr("no must-have");
        if (index.column() == Weight)
            return tr("weight %1, %2 % of the total")
                .arg(QString::number(criterion.weight), shareText(criterion, m_view.criteria));
        const QString shown = text(criterion, index.column());
        return shown.isEmpty() ? placeholder(index.column()) : shown;
    }
    case Qt::AccessibleDescriptionRole:
    case ChangeRole: {
        const QString change = changeOf(index);
        return change.isEmpty() ? QVariant() : QVariant(change);
    }
    case PlaceholderRole:
        return placeholder(index.column());
    case CriterionIdRole:
        return criterion.id.uuid();
    case ShareRole:
        return shareOf(criterion, m_view.criteria);
    default:
        return {};
    }
}

bool RubricGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isEditable() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool checks = role == Qt::CheckStateRole && index.column() == MustHave;
    if (role != Qt::EditRole && !checks)
        return false;
    Criterion changed = m_view.criteria.at(index.row());
    if (checks) {
        changed.mustHave = value.toInt() == Qt::Checked;
    } else if (index.column() == Name) {
        changed.name = value.toString().simplified();
    } else if (index.column() == Weight) {
        bool ok = false;
        changed.weight = value.toString().trimmed().toInt(&ok);
        if (!ok || changed.weight < 0 || changed.weight > kHighestWeight) {
            Q_EMIT refused(tr("“%1” is no weight. Write a number from 0 to %2.")
                               .arg(value.toString(), QString::number(kHighestWeight)));
            return false;
        }
    } else if (index.column() >= FirstLevel) {
        changed.anchors.resize(m_view.rubric.levels.size());
        changed.anchors[levelOf(index.column())] = value.toString().trimmed();
    } else {
        return false;
    }
    setCriterion(index.row(), changed);
    return true;
}

Qt::ItemFlags RubricGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!isEditable())
        return flags;
    return index.column() == MustHave ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

QVariant RubricGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    switch (section) {
    case Name:
        return tr("Criterion");
    case Weight:
        return tr("Weight · share");
    case MustHave:
        return tr("Must-have");
    default:
        return m_view.rubric.levels.value(levelOf(section));
    }
}

} // namespace shortlist
