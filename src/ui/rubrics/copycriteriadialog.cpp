// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/copycriteriadialog.h"

#include "domain/rubrics/criteriacopy.h"
#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr QSize kCopyCriteriaSize(560, 480);

} // namespace

CopyCriteriaDialog::CopyCriteriaDialog(const QStringList &levels, const QList<RubricListRow> &rubrics, QWidget *parent)
    : QDialog(parent)
    , m_levels(levels)
    , m_rubric(new QComboBox)
    , m_note(new MessageBar)
    , m_list(new QListWidget)
    , m_all(makeButton(tr("Tick &all"), ButtonKind::Flat))
{
    setWindowTitle(tr("Copy criteria from another rubric"));
    resize(kCopyCriteriaSize);
    m_rubric->setObjectName(QStringLiteral("sourceRubricCombo"));
    m_rubric->setAccessibleName(tr("From"));
    m_rubric->setMaxVisibleItems(24);
    for (const RubricListRow &row : rubrics)
        m_rubric->addItem(
            tr("%1, version %2 · %3").arg(row.title, QString::number(row.rubric.number), words::of(row.rubric.state)),
            row.rubric.id.uuid());
    auto *label = new TextLabel(tr("&From"));
    label->setBuddy(m_rubric);
    m_list->setObjectName(QStringLiteral("sourceCriteriaList"));
    m_list->setAccessibleName(tr("Criteria"));
    m_list->setToolTip(tr("Space ticks a criterion"));
    followSelection(m_list);
    m_all->setObjectName(QStringLiteral("tickAllButton"));
    m_all->setAutoDefault(false); // Enter copies
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = addSaveButton(buttons, tr("Copy"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    column->addWidget(label);
    column->addWidget(m_rubric);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    connect(m_rubric, &QComboBox::activated, this, &CopyCriteriaDialog::start);
    connect(m_list, &QListWidget::itemChanged, this, &CopyCriteriaDialog::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Checked);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_rubric->setFocus();
}

void CopyCriteriaDialog::start()
{
    if (m_rubric->currentIndex() >= 0)
        Q_EMIT sourceRequested(RubricId(m_rubric->currentData().toUuid()));
}

void CopyCriteriaDialog::setSource(const RubricView &source)
{
    m_source = source;
    m_list->clear();
    for (const Criterion &criterion : source.criteria) {
        auto *item = new QListWidgetItem(criterion.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(criterion.description.toHtmlEscaped());
        m_list->addItem(item);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    const LevelFit fit = fitOfLevels(source.rubric.levels, m_levels);
    if (fit.same())
        m_note->clear();
    else
        m_note->showMessage(fit.otherWords ? MessageBar::Kind::Info : MessageBar::Kind::Warning, sentenceOf(fit));
    refresh();
}

QList<CriterionId> CopyCriteriaDialog::chosen() const
{
    QList<CriterionId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_source.criteria.at(row).id);
    }
    return ids;
}

void CopyCriteriaDialog::refresh()
{
    const int count = int(chosen().size());
    m_copy->setEnabled(count > 0);
    m_copy->setText(count > 0 ? tr("Copy %n criteria", nullptr, count) : tr("Copy"));
    m_all->setEnabled(m_list->count() > 0);
}

} // namespace shortlist
