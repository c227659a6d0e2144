// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of a RubricEditor: as a grid with a column a level, and as cards where there is no room for that.
#include "models/rubrics/rubriccardsmodel.h"
#include "ui/rubrics/celltyping.h"
#include "ui/rubrics/criteriatraffic.h"
#include "ui/rubrics/questionspanel.h"
#include "ui/rubrics/questiontraffic.h"
#include "ui/rubrics/rubriceditor.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>

namespace shortlist {

namespace {

constexpr int kNarrowestGrid = 900; ///< below this the levels are no columns any more
constexpr int kCardLabelWidth = 130;
constexpr int kMarkWidth = 4;
constexpr int kMostLinesTried = 6;
constexpr int kFewestLines = 2; ///< of each anchor, where several criteria are to be seen at once

/// A bar along a cell that differs from the earlier version; its tool tip and description say what stood there.
void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(RubricGridModel::ChangeRole).isValid())
        return;
    QRect bar = option.rect.adjusted(0, 1, 0, -1);
    bar.setWidth(kMarkWidth);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), color(Role::Warning));
}

/// A delegate that marks what differs.
template <typename Base>
class Marking : public Base {
public:
    using Base::Base;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Base::paint(painter, option, index);
        paintMark(painter, option, index);
    }
};

/// A card begins with its name, in bold on a ground of its own.
class CardDelegate : public Marking<LongTextDelegate> {
public:
    using Marking::Marking;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LongTextDelegate::initStyleOption(option, index);
        if (!static_cast<const RubricCardsModel *>(index.model())->isHead(index.row()))
            return;
        option->font.setBold(true);
        option->backgroundBrush = color(Role::Column);
    }
};

} // namespace

QWidget *RubricEditor::makeTables()
{
    makeGrid();
    makeCards();
    makeTraffic();
    m_tables->addWidget(m_grid);
    m_tables->addWidget(m_cards);
    connect(m_model, &RubricGridModel::edited, this, [this](const Criterion &criterion) {
        showAdvice();
        run([criterion](Services &services) { return services.rubrics.editCriterion(criterion); });
    });
    connect(m_model, &RubricGridModel::refused, this, &JobPanel::failed);
    // Both tables are at the same criterion, whichever is on show.
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_tables->currentWidget() == m_grid)
            m_cards->setCurrentIndex(m_cardsModel->mapFromSource(now));
    });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_tables->currentWidget() == m_cards)
            m_grid->setCurrentIndex(m_cardsModel->mapToSource(now));
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RubricEditor::showCriterion);
    return m_tables;
}

void RubricEditor::makeGrid()
{
    m_grid->setObjectName(QStringLiteral("rubricGrid"));
    m_grid->setModel(m_model);
    m_grid->setEnterGoesDown(true);
    m_grid->setWrapping(true);
    m_grid->setShowGrid(true);
    m_grid->setFirstColumnFrozen();
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    // Mostly two lines of each anchor, so that several criteria are seen at once; where the keyboard is, all of it.
    m_gridTexts = new Marking<LongTextDelegate>(m_grid, RubricGridModel::PlaceholderRole, kFewestLines);
    m_gridTexts->setMostLines(kFewestLines);
    m_gridTexts->setTight(true);
    connect(m_gridTexts, &LongTextDelegate::writingBegins, m_typing, &CellTyping::follow);
    connect(m_typing, &CellTyping::told, this, &JobPanel::told);
    m_grid->setGrowing(true);
    m_grid->setItemDelegate(m_gridTexts);
    m_grid->setItemDelegateForColumn(RubricGridModel::Weight, new Marking<CellDelegate>(m_grid));
    m_grid->setItemDelegateForColumn(RubricGridModel::MustHave, new Marking<CellDelegate>(m_grid));
    auto *header = m_grid->horizontalHeader();
    header->setHighlightSections(true);
    header->setFixedHeight(header->fontMetrics().lineSpacing() + 2 * kRelated - 2);
    connectTable(m_grid, [](int row) { return row; });
}

// All of each anchor where there is room for all of them; else as many lines of each as there is room for.
void RubricEditor::fitRows()
{
    const QAbstractItemView *view = m_grid; // where the hint of a row is public
    const auto height = [this, view](int lines) {
        m_gridTexts->setMostLines(lines);
        int sum = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            sum += view->sizeHintForRow(row);
        return sum;
    };
    const int room = m_grid->viewport()->height();
    int lines = 0;
    if (height(lines) > room) {
        lines = kMostLinesTried;
        while (lines > kFewestLines && height(lines) > room)
            --lines;
    }
    m_gridTexts->setMostLines(lines);
    m_grid->resizeRowsToContents();
}

void RubricEditor::makeCards()
{
    m_cardsModel->setSourceModel(m_model);
    m_cards->setObjectName(QStringLiteral("rubricCards"));
    m_cards->setModel(m_cardsModel);
    m_cards->setEnterGoesDown(true);
    m_cards->setWrapping(true);
    m_cards->setShowGrid(true);
    m_cards->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *texts = new CardDelegate(m_cards, RubricGridModel::PlaceholderRole);
    m_cards->setItemDelegate(texts);
    connect(texts, &LongTextDelegate::writingBegins, m_typing, [this](QPlainTextEdit *editor, const QModelIndex &cell) {
        m_typing->follow(editor, m_cardsModel->mapToSource(cell));
    });
    auto *header = m_cards->horizontalHeader();
    header->hide();
    header->setStretchLastSection(true);
    m_cards->setColumnWidth(RubricCardsModel::Label, kCardLabelWidth);
    connectTable(m_cards, [this](int row) { return m_cardsModel->criterionOf(row); });
}

void RubricEditor::makeTraffic()
{
    m_traffic->serve(m_grid, [](int row) { return row; });
    m_traffic->serve(m_cards, [this](int row) { return m_cardsModel->criterionOf(row); });
    connect(m_traffic, &CriteriaTraffic::aboutToRead, this, &RubricEditor::flush);
    connect(m_traffic, &CriteriaTraffic::failed, this, &JobPanel::failed);
    connect(m_traffic, &CriteriaTraffic::succeeded, this, &JobPanel::succeeded);
    connect(m_traffic, &CriteriaTraffic::told, this, &JobPanel::told);
    connect(m_traffic, &CriteriaTraffic::arrived, this, &RubricEditor::goToCriterion);
    m_questionTraffic->serve(m_grid, [](int row) { return row; });
    m_questionTraffic->serve(m_cards, [this](int row) { return m_cardsModel->criterionOf(row); });
    m_questions->setDropPlaces(m_questionTraffic->placesFrom([this] { return CriterionId(m_questions->criterion()); },
        [this](int place) { return m_questions->textAt(place); }));
    connect(m_questionTraffic, &QuestionTraffic::moved, this, &RubricEditor::moveQuestion);
}

void RubricEditor::connectTable(RowTable *table, const std::function<int(int)> &criterionOf)
{
    connect(table, &RowTable::addRequested, this, [this, criterionOf](int after) { addCriterion(criterionOf(after)); });
    connect(table, &RowTable::removeRequested, this, [this, criterionOf](int row) {
        const int criterion = criterionOf(row);
        if (!m_model->isEditable() || criterion < 0)
            return;
        run([id = m_model->view().criteria.at(criterion).id](
                Services &services) { return services.rubrics.removeCriterion(id); });
    });
    connect(table, &RowTable::moveRequested, this, [this, criterionOf](int row, int by) {
        const int criterion = criterionOf(row);
        const int to = criterion + by;
        if (!m_model->isEditable() || criterion < 0 || to < 0 || to >= m_model->rowCount())
            return;
        run([id = m_model->view().criteria.at(criterion).id, to](
                Services &services) { return services.rubrics.moveCriterion(id, to); });
    });
}

RowTable *RubricEditor::table() const { return m_tables->currentWidget() == m_cards ? m_cards : m_grid; }

void RubricEditor::editCell(int row, int column)
{
    if (table() == m_grid)
        return m_grid->editCell(row, column);
    const QModelIndex cell = m_cardsModel->mapFromSource(m_model->index(row, column));
    m_cards->editCell(cell.row(), cell.column());
}

void RubricEditor::makeCurrent(int row)
{
    const QModelIndex cell = m_model->index(row, RubricGridModel::Name);
    m_grid->setCurrentIndex(cell);
    m_cards->setCurrentIndex(m_cardsModel->mapFromSource(cell));
}

void RubricEditor::showCards(bool cards)
{
    if (cards == (table() == m_cards))
        return;
    const bool hadKeyboard = table()->hasFocus() || table()->isAncestorOf(focusWidget());
    table()->finishEditing();
    const QModelIndex cell = m_grid->currentIndex();
    m_tables->setCurrentWidget(cards ? m_cards : m_grid);
    if (cards)
        m_cards->setCurrentIndex(m_cardsModel->mapFromSource(cell));
    if (hadKeyboard)
        table()->setFocus(Qt::OtherFocusReason);
}

void RubricEditor::fitHead(bool narrow)
{
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_toolWords->setVisible(!narrow);
    m_toolSigns->setVisible(narrow);
}

void RubricEditor::resizeEvent(QResizeEvent *event)
{
    JobPanel::resizeEvent(event);
    fitHead(width() < kNarrowestGrid);
    showCards(width() < kNarrowestGrid);
    showCount();
}

} // namespace shortlist
