// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/questionspanel.h"

#include "models/rubrics/questiontablemodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kQuestionMinutesWidth = 84;
constexpr int kQuestionProbesWidth = 320;
constexpr int kQuestionsInSight = 2;

} // namespace

QuestionsPanel::QuestionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new QuestionTableModel(this))
    , m_table(new RowTable(tr("Suggested questions")))
    , m_total(new CaptionLabel)
    , m_line(nullptr)
{
    m_table->setObjectName(QStringLiteral("questionTable"));
    m_table->setModel(m_model);
    m_table->setEnterGoesDown(true);
    m_table->setWrapping(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *texts = new LongTextDelegate(m_table, QuestionTableModel::PlaceholderRole);
    texts->setAtTop(true); // the probes are several lines, and all of a question begins on one
    m_table->setItemDelegate(texts);
    m_table->setItemDelegateForColumn(
        QuestionTableModel::Probes, new LongTextDelegate(m_table, QuestionTableModel::PlaceholderRole, 2));
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QuestionTableModel::Text, QHeaderView::Stretch);
    m_table->setColumnWidth(QuestionTableModel::Probes, kQuestionProbesWidth);
    m_table->setColumnWidth(QuestionTableModel::Minutes, kQuestionMinutesWidth);
    // One question and the header; the criteria above need the height more, and the line between them can be pulled.
    header->setFixedHeight(header->fontMetrics().lineSpacing() + kRelated);
    m_table->setMinimumHeight(header->height() + rowHeight() + kInside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    connect(m_model, &QuestionTableModel::edited, this, [this] {
        showTotal();
        Q_EMIT edited();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QuestionsPanel::allowTools);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QuestionsPanel::allowTools);
    connect(m_model, &QuestionTableModel::refused, this, &QuestionsPanel::refused);
    connect(m_table, &RowTable::addRequested, this, [this](int after) {
        if (!m_model->isEditable())
            return;
        const int row = after < 0 ? m_model->rowCount() : after + 1;
        m_model->insert(row);
        m_table->editCell(row, QuestionTableModel::Text);
    });
    connect(m_table, &RowTable::removeRequested, m_model, &QuestionTableModel::remove);
    connect(m_table, &RowTable::moveRequested, this, [this](int row, int by) { m_model->move(row, row + by); });
    showTotal();
}

QWidget *QuestionsPanel::makeBar()
{
    auto *bar = new QWidget;
    m_line = new QHBoxLayout(bar);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(kInside);
    auto *add = makeButton(tr("Add question"), ButtonKind::Flat, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addQuestionButton"));
    add->setToolTip(tr("Add question (Ctrl+Enter in the table)"));
    connect(add, &QPushButton::clicked, m_table, &RowTable::requestAdd);
    m_line->addWidget(add);
    m_tools.append(add);
    const auto button = [this](const QString &iconName, const QString &name, void (RowTable::*slot)()) {
        auto *made = makeIconButton(iconName, name);
        connect(made, &QToolButton::clicked, m_table, slot);
        m_line->addWidget(made);
        m_tools.append(made);
        m_rowTools.append(made);
    };
    button(QStringLiteral("chevron-up"), tr("Move question up (Alt+Up)"), &RowTable::requestMoveUp);
    button(QStringLiteral("chevron-down"), tr("Move question down (Alt+Down)"), &RowTable::requestMoveDown);
    button(QStringLiteral("trash-2"), tr("Remove question (Del)"), &RowTable::requestRemove);
    m_line->addStretch(1);
    m_total->setObjectName(QStringLiteral("questionMinutesLabel"));
    m_line->addWidget(m_total);
    return bar;
}

void QuestionsPanel::addTool(QWidget *tool, bool forRows)
{
    m_line->insertWidget(int(m_tools.size()), tool);
    m_tools.append(tool);
    if (forRows)
        m_rowTools.append(tool);
    allowTools();
}

void QuestionsPanel::allowTools()
{
    for (QWidget *tool : std::as_const(m_tools)) {
        const bool allowed = m_model->isEditable() && (m_model->rowCount() > 0 || !m_rowTools.contains(tool));
        // The keyboard would go on to whatever comes next, and the next Space press that.
        if (!allowed && tool->hasFocus())
            focusTable();
        tool->setEnabled(allowed);
    }
}

void QuestionsPanel::setQuestions(const QUuid &criterion, const QList<Question> &questions, bool editable)
{
    if (criterion != m_criterion)
        flush();
    m_criterion = criterion;
    m_model->setQuestions(criterion, questions, editable);
    allowTools();
    m_table->setRowsDraggable(editable);
    m_table->setDropPlaces(editable ? m_places : nullptr);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showTotal();
}

QList<Question> QuestionsPanel::questions() const { return m_model->questions(); }

void QuestionsPanel::flush() { m_table->finishEditing(); }

void QuestionsPanel::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

int QuestionsPanel::missingHeight() const
{
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(kQuestionsInSight, m_model->rowCount()); ++row)
        height += m_table->rowHeight(row);
    return std::max(0, height - m_table->height());
}

void QuestionsPanel::setDropPlaces(RowDropPlaces *places) { m_places = places; }

int QuestionsPanel::current() const { return m_table->currentIndex().row(); }

int QuestionsPanel::placeOf(int row) const { return m_model->placeOf(row); }

QString QuestionsPanel::textAt(int row) const { return m_model->questions().value(m_model->placeOf(row)).text; }

bool QuestionsPanel::append(const QList<Question> &questions)
{
    if (!m_model->isEditable())
        return false;
    flush();
    QList<Question> fresh;
    const QList<Question> asked = m_model->questions();
    for (const Question &each : questions) {
        if (!asked.contains(each) && !fresh.contains(each))
            fresh.append(each);
    }
    if (fresh.isEmpty())
        return false;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : m_model->rowCount();
    {
        // One edit, however many there are.
        const QSignalBlocker quiet(this);
        for (int i = 0; i < int(fresh.size()); ++i)
            m_model->insert(row + i, fresh.at(i));
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT edited();
    return true;
}

void QuestionsPanel::showTotal()
{
    m_total->setText(
        m_model->minutes() > 0 ? tr("%n minute(s) together", nullptr, m_model->minutes()) : tr("No minutes given"));
}

} // namespace shortlist
