// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief/comparisonmodel.h"

#include <QLocale>

namespace shortlist {

void ComparisonModel::setView(const ComparisonView &view)
{
    beginResetModel();
    m_view = view;
    m_rows.clear();
    if (!view.candidates.isEmpty())
        m_rows.append(Place{ RowKind::Cards, 0, 0 });
    for (int stage = 0; stage < int(view.stages.size()); ++stage) {
        m_rows.append(Place{ RowKind::Stage, stage, 0 });
        for (int row = 0; row < int(view.stages.at(stage).rows.size()); ++row)
            m_rows.append(Place{ RowKind::Criterion, stage, row });
        m_rows.append(Place{ RowKind::MustHaves, stage, 0 });
        m_rows.append(Place{ RowKind::Total, stage, 0 });
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.candidates.size());
}

QString ComparisonModel::text(const Place &place, int candidate) const
{
    const ComparedCandidate &one = m_view.candidates.at(candidate);
    if (place.kind == RowKind::Cards)
        return tr("%1 of %2 in").arg(one.cardsIn).arg(one.cardsNeeded);
    if (place.kind == RowKind::Stage)
        return {};
    if (one.hidden)
        return tr("hidden");
    const ComparedStage &stage = m_view.stages.at(place.stage);
    const QLocale locale;
    if (place.kind == RowKind::MustHaves) {
        const auto &count = stage.mustHaves.at(candidate);
        // What nobody rated is neither there nor missing.
        return count && count->rated > 0 ? tr("%1 of %2").arg(count->there).arg(count->all) : tr("not rated");
    }
    if (place.kind == RowKind::Total) {
        const auto &total = stage.totals.at(candidate);
        return total ? locale.toString(*total, 'f', 0) : tr("none");
    }
    const auto &cell = stage.rows.at(place.row).cells.at(candidate);
    if (!cell)
        return tr("not asked");
    if (cell->asked == 0)
        return tr("not in yet");
    if (cell->rated == 0)
        return tr("not observed");
    return tr("%1 (%2 of %3)").arg(locale.toString(cell->mean, 'f', 2)).arg(cell->rated).arg(cell->asked);
}

QString ComparisonModel::title(const Place &place) const
{
    switch (place.kind) {
    case RowKind::Cards:
        return tr("Scorecards");
    case RowKind::Stage:
        return m_view.stages.at(place.stage).name;
    case RowKind::Criterion: {
        const ComparisonRow &row = m_view.stages.at(place.stage).rows.at(place.row);
        return row.mustHave ? tr("%1 (must-have)").arg(row.name) : row.name;
    }
    case RowKind::MustHaves:
        return tr("Must-haves that are there");
    case RowKind::Total:
        return tr("Weighted total of 100");
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::sentence(const Place &place, int candidate) const
{
    const ComparedCandidate &one = m_view.candidates.at(candidate);
    if (place.kind == RowKind::Stage)
        return title(place);
    if (one.hidden && place.kind != RowKind::Cards)
        return tr("%1, %2: hidden until your own scorecard is in or, where you have none, all are")
            .arg(one.name, title(place));
    if (place.kind == RowKind::Criterion) {
        const auto &cell = m_view.stages.at(place.stage).rows.at(place.row).cells.at(candidate);
        if (cell && cell->rated > 0)
            return tr("%1, %2: mean %3, rated on %4 of %5 scorecards")
                .arg(one.name, title(place), QLocale().toString(cell->mean, 'f', 2))
                .arg(cell->rated)
                .arg(cell->asked);
    }
    return tr("%1, %2: %3").arg(one.name, title(place), text(place, candidate));
}

QString ComparisonModel::evidence(const Place &place, int candidate) const
{
    if (place.kind != RowKind::Criterion)
        return {};
    QStringList lines;
    const QList<ComparedQuote> &quotes = m_view.stages.at(place.stage).quotes.at(place.row).at(candidate);
    for (const ComparedQuote &quote : quotes) {
        const QString level =
            quote.rating.level ? tr("%1 of %2").arg(*quote.rating.level).arg(quote.levels) : tr("not observed");
        const QString said = quote.rating.evidence.simplified();
        lines.append(said.isEmpty() ? tr("%1, %2: nothing was written beside this rating.").arg(quote.author, level)
                                    : tr("%1, %2: “%3”").arg(quote.author, level, said));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // The row that names an interview is one cell across all columns.
        return place.kind == RowKind::Stage && index.column() == 0 ? title(place) : text(place, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(place, index.column());
    case Qt::TextAlignmentRole:
        return int(place.kind == RowKind::Stage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case KindRole:
        return int(place.kind);
    case EvidenceRole:
        return evidence(place, index.column());
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_view.candidates.value(section).name;
    // The name of an interview stands in the row itself, across all columns.
    if (section >= m_rows.size() || m_rows.at(section).kind == RowKind::Stage)
        return {};
    return title(m_rows.at(section));
}

} // namespace shortlist
