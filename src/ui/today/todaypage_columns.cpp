// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of the page are, and how high its rows.
#include "models/today/todaymodel.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/today/todaypage.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPlaceWidth = 80; ///< of “(Kolkata)” beside a time
constexpr int kLeastNames = 130; ///< of candidates, and of jobs
constexpr int kMostTextLines = 3;

/// Texts of several lines, where the row is as high.
class WrappingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

} // namespace

// With the place beside them times are longer; names of people give way. What somebody set by hand stays otherwise.
void TodayPage::fitTimes()
{
    if (m_wideTimes == m_context.settings.differsFromComputer(m_context.clock.nowUtc()))
        return;
    m_wideTimes = !m_wideTimes;
    const QScopedValueRollback fitting(m_fitting, true);
    const int more = m_wideTimes ? kPlaceWidth : -kPlaceWidth;
    m_table->setColumnWidth(TodayModel::When, m_table->columnWidth(TodayModel::When) + more);
    m_table->setColumnWidth(TodayModel::Who, m_table->columnWidth(TodayModel::Who) - more);
}

// In another language they are longer than in English, and cut they all read alike; names of people give way. Times
// give way as little: their hour would be cut.
void TodayPage::fitReasons()
{
    const QAbstractItemView *view = m_table;
    for (const int column : { TodayModel::Why, TodayModel::When }) {
        const int more = view->sizeHintForColumn(column) - m_table->columnWidth(column);
        if (more <= 0)
            continue;
        const QScopedValueRollback fitting(m_fitting, true);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + more);
        m_table->setColumnWidth(TodayModel::Who, std::max(kPlaceWidth, m_table->columnWidth(TodayModel::Who) - more));
    }
}

/// What the longest text of a column takes.
int TodayPage::wantedWidth(int column) const
{
    const QFontMetrics metrics(m_table->font());
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    return widest + 2 * kRelated;
}

void TodayPage::fitWho()
{
    if (!m_whoByHand) {
        const int room = m_table->viewport()->width() - m_table->columnWidth(TodayModel::Why)
                       - m_table->columnWidth(TodayModel::When) - m_table->columnWidth(TodayModel::Stage);
        const int names = 2 * std::max(wantedWidth(TodayModel::Candidate), wantedWidth(TodayModel::Job));
        const int left = room - std::clamp(names, 2 * kLeastNames, std::max(room - kWhoWidth, 2 * kLeastNames));
        const QScopedValueRollback fitting(m_fitting, true);
        m_table->setColumnWidth(TodayModel::Who,
            std::max(kPlaceWidth, std::min(left, std::max(wantedWidth(TodayModel::Who), kLeastNames))));
    }
    fitNames();
    fitRows();
}

// Candidates and jobs are as wide as one another, unless one of them would be cut while the other has room to spare.
void TodayPage::fitNames()
{
    const int candidates = wantedWidth(TodayModel::Candidate);
    const int jobs = wantedWidth(TodayModel::Job);
    const int room = m_table->columnWidth(TodayModel::Candidate) + m_table->columnWidth(TodayModel::Job);
    const int shorter = candidates < jobs ? TodayModel::Candidate : TodayModel::Job;
    const bool uneven = std::max(candidates, jobs) > room / 2 && std::min(candidates, jobs) < room / 2;
    const QScopedValueRollback fitting(m_fitting, true);
    auto *header = m_table->horizontalHeader();
    for (const int column : { TodayModel::Candidate, TodayModel::Job }) {
        const bool fixed = uneven && column == shorter;
        header->setSectionResizeMode(column, fixed ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (fixed)
            header->resizeSection(column,
                std::clamp(room - std::max(candidates, jobs), std::min(candidates, jobs), std::max(room / 2, 1)));
    }
}

void TodayPage::fitRows()
{
    const int width = m_table->columnWidth(TodayModel::Who) - 2 * kRelated;
    const QFontMetrics metrics(m_table->font());
    const int plain = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, TodayModel::Who).data().toString();
        int height = plain;
        if (metrics.horizontalAdvance(text) > width) {
            const int lines = metrics.boundingRect(0, 0, width, 0, Qt::TextWordWrap, text).height();
            height = std::max(plain, std::min(lines, kMostTextLines * metrics.lineSpacing()) + kRelated);
        }
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

void TodayPage::followColumns()
{
    m_table->setItemDelegateForColumn(TodayModel::Who, new WrappingDelegate(this));
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &TodayPage::fitWho);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting)
            return;
        // Nobody else changes that one.
        m_whoByHand = m_whoByHand || column == TodayModel::Who;
        m_fitSoon.start();
    });
}

} // namespace shortlist
