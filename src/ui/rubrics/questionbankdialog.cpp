// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/questionbankdialog.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr QSize kBankSize(660, 500); ///< leaves the names of the criteria in sight, to drag to

} // namespace

QuestionBankDialog::QuestionBankDialog(const QList<BankQuestion> &bank, const QString &criterion, QWidget *parent)
    : QDialog(parent)
    , m_bank(bank)
    , m_search(new SearchField(tr("Words of the question, the criterion or the rubric")))
    , m_count(new CaptionLabel)
    , m_table(new QTableWidget(0, 4))
{
    setWindowTitle(criterion.isEmpty() ? tr("Question bank") : tr("Question bank: ask for “%1”").arg(criterion));
    resize(kBankSize);
    m_search->setObjectName(QStringLiteral("bankSearch"));
    m_count->setObjectName(QStringLiteral("bankCount"));
    m_table->setObjectName(QStringLiteral("bankTable"));
    m_table->setHorizontalHeaderLabels({ tr("Question"), tr("Minutes"), tr("Criterion"), tr("Rubric") });
    dressTable(m_table, tr("Questions"));
    followSelection(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new TopTextDelegate(m_table));
    m_table->setShowGrid(true); // a question has several lines
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 76);
    m_table->setColumnWidth(2, 120);
    m_table->setColumnWidth(3, 120);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_insert = addSaveButton(buttons, tr("Insert"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    connect(m_search, &SearchField::searchRequested, this, &QuestionBankDialog::find);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTableWidget::doubleClicked, this, &QuestionBankDialog::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_insert->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QuestionBankDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    find({});
    m_search->setFocus();
}

void QuestionBankDialog::find(const QString &typed)
{
    m_shown = matchingQuestions(m_bank, typed);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const BankQuestion &each = m_shown.at(row);
        QString question = each.question.text;
        for (const QString &probe : each.question.probes)
            question += QStringLiteral("\n– ") + probe;
        QString rubric = tr("%1, version %2").arg(each.rubric, QString::number(each.number));
        if (each.state == RubricState::Draft)
            rubric += QStringLiteral(" · ") + words::of(each.state);
        const QString minutes = each.question.minutes > 0 ? QString::number(each.question.minutes) : QString();
        int cell = 0;
        for (const QString &text : { question, minutes, each.criterion, rubric }) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, cell++, item);
        }
    }
    const int shown = int(m_shown.size());
    m_count->setText(
        tr("%n question(s). Enter inserts what is marked; or drag one onto any criterion.", nullptr, shown));
    if (!m_shown.isEmpty())
        m_table->setCurrentCell(0, 0);
    m_insert->setEnabled(!m_shown.isEmpty());
}

QList<Question> QuestionBankDialog::chosen() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Question> questions;
    for (const int row : std::as_const(rows))
        questions.append(m_shown.at(row).question);
    return questions;
}

void QuestionBankDialog::say(const QString &text) { m_count->setText(text); }

void QuestionBankDialog::take()
{
    if (!chosen().isEmpty())
        accept();
}

} // namespace shortlist
