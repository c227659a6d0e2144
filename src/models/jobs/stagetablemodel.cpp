// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/stagetablemodel.h"

#include "domain/jobs/planrules.h"
#include "models/jobs/rowupdates.h"

#include <algorithm>

namespace shortlist {

bool operator==(const StageRow &left, const StageRow &right)
{
    return toRecord(left.stage) == toRecord(right.stage) && left.rubric == right.rubric
        && left.rubricName == right.rubricName && left.unsure == right.unsure && left.seen == right.seen;
}

StageTableModel::StageTableModel(KindWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void StageTableModel::setRows(const QList<StageRow> &rows)
{
    updateRows(
        m_rows, rows,
        [](const StageRow &one, const StageRow &other) {
            return one.stage.id == other.stage.id && !one.stage.id.isNull();
        },
        [](const StageRow &one, const StageRow &other) { return one == other; }, [this] { beginResetModel(); },
        [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    Q_EMIT seenChanged();
}

void StageTableModel::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void StageTableModel::insert(int row, const StageRow &stage)
{
    const int place = std::clamp(row, 0, int(m_rows.size()));
    beginInsertRows({}, place, place);
    m_rows.insert(place, stage);
    endInsertRows();
    Q_EMIT seenChanged();
}

void StageTableModel::remove(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT seenChanged();
}

void StageTableModel::move(int row, int to)
{
    if (row < 0 || row >= int(m_rows.size()) || to < 0 || to >= int(m_rows.size()) || to == row)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
}

void StageTableModel::markSeen(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows.at(row).seen)
        return;
    m_rows[row].seen = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT seenChanged();
}

int StageTableModel::unseen() const
{
    return int(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const StageRow &row) { return !row.unsure.isEmpty() && !row.seen; }));
}

int StageTableModel::nextUnseen(int from) const
{
    const int count = int(m_rows.size());
    for (int i = 0; i < count; ++i) {
        const int row = (std::max(from, 0) + i) % count;
        if (!m_rows.at(row).unsure.isEmpty() && !m_rows.at(row).seen)
            return row;
    }
    return -1;
}

int StageTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StageTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString StageTableModel::text(const StageRow &row, int column) const
{
    const Stage &stage = row.stage;
    switch (column) {
    case Source:
        return stage.added ? tr("Not on the page: added here") : stage.source;
    case Kind:
        return m_words(stage.kind);
    case Minutes:
        if (!stage.minutesMin)
            return {};
        return tr("%1 min").arg(editValue(row, Minutes).toString());
    case Rubric:
        return row.rubric.isEmpty() ? tr("none") : row.rubricName;
    case Deadline:
        return tr("%n h", nullptr, stage.deadlineHours);
    case Panel:
    case Optional:
        return {};
    default:
        return editValue(row, column).toString();
    }
}

QVariant StageTableModel::editValue(const StageRow &row, int column) const
{
    const Stage &stage = row.stage;
    switch (column) {
    case Name:
        return stage.name;
    case Kind:
        return int(stage.kind);
    case Minutes:
        return stage.minutesMin ? countText(*stage.minutesMin, stage.minutesMax) : QString();
    case Count:
        return countText(stage.countMin, stage.countMax);
    case Titles:
        return joinedTitles(stage.titles, stage.panel);
    case Rubric:
        return row.rubric;
    case Deadline:
        return QString::number(stage.deadlineHours);
    default:
        return {};
    }
}

QVariant StageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return editValue(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Panel)
            return int(row.stage.panel ? Qt::Checked : Qt::Unchecked);
        if (index.column() == Optional)
            return int(row.stage.optional ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole: {
        const QString full = row.unsure.isEmpty() ? text(row, index.column()) : row.unsure.join(QLatin1Char('\n'));
        return full.toHtmlEscaped();
    }
    case Qt::AccessibleTextRole:
        if (index.column() == Panel)
            return row.stage.panel ? tr("panel") : tr("no panel");
        if (index.column() == Optional)
            return row.stage.optional ? tr("optional") : tr("not optional");
        return text(row, index.column());
    case StageIdRole:
        return row.stage.id.uuid();
    case UnsureRole:
        return !row.unsure.isEmpty() && !row.seen;
    case DoubtRole:
        return row.unsure.join(QLatin1Char(' '));
    case AddedRole:
        return row.stage.added;
    default:
        return {};
    }
}

bool StageTableModel::readInto(StageRow &row, int column, const QVariant &value)
{
    Stage &stage = row.stage;
    switch (column) {
    case Name:
        stage.name = value.toString().simplified();
        return true;
    case Kind:
        stage.kind = StageKind(value.toInt());
        return true;
    case Minutes:
        if (const auto read = readMinutes(value.toString())) {
            stage.minutesMin = read->least;
            stage.minutesMax = read->most;
            return true;
        }
        Q_EMIT refused(tr("“%1” is no length. Write minutes: 45, or 45-60.").arg(value.toString()));
        return false;
    case Count:
        if (const auto read = readCount(value.toString())) {
            stage.countMin = read->least;
            stage.countMax = read->most;
            return true;
        }
        Q_EMIT refused(tr("“%1” is no number. Write how many: 1, 2-4, or 2+.").arg(value.toString()));
        return false;
    case Titles:
        stage.titles = splitTitles(value.toString(), &stage.panel);
        stage.panel = stage.panel && stage.titles.size() > 1;
        return true;
    case Rubric:
        row.rubric = value.toString();
        row.rubricName = m_rubricNames && !row.rubric.isEmpty() ? m_rubricNames(row.rubric) : QString();
        return true;
    case Deadline: {
        bool ok = false;
        stage.deadlineHours = value.toString().section(QLatin1Char(' '), 0, 0).toInt(&ok);
        if (!ok)
            Q_EMIT refused(tr("“%1” is no time. Write hours: 24.").arg(value.toString()));
        return ok;
    }
    default:
        return false;
    }
}

bool StageTableModel::check(StageRow &row, int column, bool on)
{
    if (column == Optional) {
        row.stage.optional = on;
        return true;
    }
    if (on && row.stage.titles.size() < 2) {
        Q_EMIT refused(tr("A panel needs two titles or more. Write them as “A and B” under “Who”."));
        return false;
    }
    row.stage.panel = on;
    return true;
}

bool StageTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    StageRow changed = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && (index.column() == Panel || index.column() == Optional))
        return check(changed, index.column(), value.toInt() == Qt::Checked) && take(index.row(), changed);
    if (role != Qt::EditRole || value == editValue(changed, index.column()))
        return false;
    return readInto(changed, index.column(), value) && take(index.row(), changed);
}

bool StageTableModel::take(int row, const StageRow &changed)
{
    if (const auto problem = firstProblem(changed.stage)) {
        Q_EMIT refused(problem->text());
        return false;
    }
    if (changed == m_rows.at(row))
        return true;
    m_rows[row] = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited(row);
    return true;
}

Qt::ItemFlags StageTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!m_editable)
        return flags;
    if (index.column() == Panel || index.column() == Optional)
        return flags | Qt::ItemIsUserCheckable;
    return index.column() == Source ? flags : flags | Qt::ItemIsEditable;
}

QVariant StageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    switch (section) {
    case Source:
        return tr("The page says");
    case Name:
        return tr("Stage");
    case Kind:
        return tr("Kind");
    case Minutes:
        return tr("Length");
    case Count:
        return tr("How many");
    case Titles:
        return tr("Who");
    case Panel:
        return tr("Panel");
    case Optional:
        return tr("Optional");
    case Rubric:
        return tr("Rubric");
    case Deadline:
        return tr("Cards due in");
    default:
        return {};
    }
}

} // namespace shortlist
