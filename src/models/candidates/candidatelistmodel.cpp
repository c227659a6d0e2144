// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/candidates/candidatelistmodel.h"

#include "domain/words/dates.h"
#include "domain/words/words.h"
#include "service/core/gateway.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kScreenful = 80; ///< rows asked for before anything else
constexpr int kMargin = 40; ///< rows asked for around those looked at, so that scrolling finds them there
constexpr int kKept = 2000; ///< so many values are kept at most

std::optional<CandidateSort> sortOf(int column)
{
    switch (column) {
    case CandidateListModel::Name:
        return CandidateSort::Name;
    case CandidateListModel::Role:
        return CandidateSort::Role;
    case CandidateListModel::Place:
        return CandidateSort::Place;
    case CandidateListModel::Stage:
        return CandidateSort::Stage;
    case CandidateListModel::Source:
        return CandidateSort::Source;
    case CandidateListModel::Added:
        return CandidateSort::Added;
    default:
        return std::nullopt;
    }
}

/// The stage, and until when the application is on hold if it is.
QString withHold(const CandidateLine &line, const QString &stage)
{
    if (line.applications.isEmpty() || line.applications.first().state != ApplicationState::OnHold)
        return stage;
    const CandidateLineApplication &held = line.applications.first();
    return stage + QStringLiteral(" · ") + words::standing(held.state, held.holdUntil);
}

} // namespace

CandidateListModel::CandidateListModel(Gateway &gateway, QObject *parent)
    : QAbstractTableModel(parent)
    , m_gateway(gateway)
{
    // A view asks cell by cell while it paints: all that is missing is fetched at once afterwards.
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &CandidateListModel::fetchWanted);
}

void CandidateListModel::setFilter(const CandidateFilter &filter)
{
    if (m_asked && filter == m_filter)
        return;
    m_filter = filter;
    ask(true);
}

void CandidateListModel::refresh() { ask(!m_asked); }

void CandidateListModel::clear()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_lines.clear();
    m_asked = false;
    m_complete = false;
    m_fetching = false;
    endResetModel();
}

void CandidateListModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Added), index(int(m_rows.size()) - 1, Added));
}

void CandidateListModel::ask(bool withFirst)
{
    const int generation = ++m_generation;
    const CandidateFilter filter = m_filter;
    m_asked = true;
    m_complete = false;
    const auto current = [this, generation] { return generation == m_generation; };
    if (withFirst) {
        m_gateway.runLatest(
            this, QStringLiteral("candidates.first"),
            [filter](Services &services) { return services.context.queries.candidates.first(filter, kScreenful); },
            [this, current](const Result<QList<CandidateLine>> &lines) {
                if (!current())
                    return;
                if (!lines)
                    Q_EMIT failed(lines.error());
                else
                    showFirst(*lines);
            });
    }
    m_gateway.runLatest(
        this, QStringLiteral("candidates.rows"),
        [filter](Services &services) { return services.context.queries.candidates.rows(filter); },
        [this, current](const Result<QList<qint64>> &rows) {
            if (!current())
                return;
            if (!rows)
                Q_EMIT failed(rows.error());
            else
                showRows(*rows);
        });
}

void CandidateListModel::showFirst(const QList<CandidateLine> &lines)
{
    beginResetModel();
    m_rows.clear();
    m_lines.clear();
    for (const CandidateLine &line : lines) {
        m_rows.append(line.row);
        m_lines.insert(line.row, line);
    }
    endResetModel();
}

void CandidateListModel::showRows(const QList<qint64> &rows)
{
    replaceRows(rows);
    m_complete = true;
    Q_EMIT completed();
}

// Only what lies between the common beginning and the common end is taken out and put in, so that selection, current
// row and scroll position stay where nothing happened.
void CandidateListModel::replaceRows(const QList<qint64> &rows)
{
    const qsizetype least = std::min(rows.size(), m_rows.size());
    qsizetype front = 0;
    while (front < least && rows.at(front) == m_rows.at(front))
        ++front;
    qsizetype back = 0;
    while (back < least - front && rows.at(rows.size() - 1 - back) == m_rows.at(m_rows.size() - 1 - back))
        ++back;
    const qsizetype removed = m_rows.size() - front - back;
    const qsizetype added = rows.size() - front - back;
    if (removed > 0) {
        beginRemoveRows({}, int(front), int(front + removed) - 1);
        m_rows.remove(front, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(front), int(front + added) - 1);
        m_rows = rows;
        endInsertRows();
    }
    // What is on screen may have changed without moving: it is asked for again, and shown as it was until it comes.
    const QList<qint64> again = m_lines.keys();
    if (again.isEmpty())
        return;
    const int generation = m_generation;
    m_gateway.run(
        this, [again](Services &services) { return services.context.queries.candidates.lines(again); },
        [this, generation](const Result<QList<CandidateLine>> &lines) {
            if (lines && generation == m_generation)
                keep(*lines);
        });
}

CandidateId CandidateListModel::candidateAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const auto line = m_lines.constFind(m_rows.at(row));
    return line == m_lines.cend() ? CandidateId() : line->id;
}

int CandidateListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int CandidateListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

void CandidateListModel::wantLine(int row) const
{
    m_firstWanted = m_firstWanted < 0 ? row : std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!m_fetching && !m_fetch.isActive())
        m_fetch.start();
}

void CandidateListModel::fetchWanted()
{
    // Somebody may have asked for cells that are far apart (a screen reader, a test): the last place counts.
    const int last = std::min(m_lastWanted + kMargin, int(m_rows.size()) - 1);
    const int first = std::max({ 0, m_firstWanted - kMargin, last - kKept / 2 });
    m_firstWanted = -1;
    m_lastWanted = -1;
    QList<qint64> missing;
    for (int row = first; row <= last; ++row) {
        if (!m_lines.contains(m_rows.at(row)))
            missing.append(m_rows.at(row));
    }
    if (missing.isEmpty())
        return;
    if (m_lines.size() + missing.size() > kKept) {
        QHash<qint64, CandidateLine> near;
        for (int row = first; row <= last; ++row) {
            if (const auto line = m_lines.constFind(m_rows.at(row)); line != m_lines.cend())
                near.insert(line.key(), *line);
        }
        m_lines = near;
    }
    // One question at a time; what is looked at meanwhile gathers until its answer is there.
    m_fetching = true;
    m_gateway.run(
        this, [missing](Services &services) { return services.context.queries.candidates.lines(missing); },
        [this](const Result<QList<CandidateLine>> &lines) {
            m_fetching = false;
            if (!lines)
                Q_EMIT failed(lines.error());
            else
                keep(*lines);
            if (m_lastWanted >= 0)
                m_fetch.start();
        });
}

void CandidateListModel::keep(const QList<CandidateLine> &lines)
{
    QSet<qint64> changed;
    for (const CandidateLine &line : lines) {
        m_lines.insert(line.row, line);
        changed.insert(line.row);
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!changed.contains(m_rows.at(row)))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

QString CandidateListModel::text(const CandidateLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Role:
        return line.headline.isEmpty() || line.company.isEmpty() ? line.headline + line.company
                                                                 : tr("%1 at %2").arg(line.headline, line.company);
    case Place:
        return line.place;
    case Stage: {
        if (line.applications.isEmpty())
            return {};
        const CandidateLineApplication &first = line.applications.first();
        const QString text = tr("%1 · %2", "stage, job").arg(first.stageName, first.jobTitle);
        const int more = int(line.applications.size()) - 1;
        return more > 0 ? tr("%1 (+%2)", "stage and job, how many other applications").arg(text).arg(more) : text;
    }
    case Source:
        return line.source;
    case Tags:
        return line.tags.join(tr(", "));
    case Added:
        return words::date(line.addedAt.toTimeZone(m_zone).date());
    default:
        return {};
    }
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto line = m_lines.constFind(m_rows.at(index.row()));
    if (line == m_lines.cend()) {
        wantLine(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return index.column() == Stage ? withHold(*line, text(*line, Stage)) : text(*line, index.column());
    case IdRole:
        return line->id.uuid();
    case StateRole:
        return line->applications.isEmpty() ? -1 : int(line->applications.first().state);
    case StagePositionRole:
        return line->applications.isEmpty() ? -1 : line->applications.first().stagePosition;
    case TagsRole:
        return line->tags;
    default:
        return {};
    }
}

QVariant CandidateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Current role");
    case Place:
        return tr("Place");
    case Stage:
        return tr("Stage");
    case Source:
        return tr("Source");
    case Tags:
        return tr("Tags");
    case Added:
        return tr("Added");
    default:
        return {};
    }
}

void CandidateListModel::sort(int column, Qt::SortOrder order)
{
    const auto by = sortOf(column);
    if (!by)
        return;
    CandidateFilter filter = m_filter;
    filter.sort = *by;
    filter.descending = order == Qt::DescendingOrder;
    if (m_asked)
        setFilter(filter);
    else
        m_filter = filter; // nothing is shown yet: the order of the first question
}

} // namespace shortlist
