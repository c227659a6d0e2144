// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/changesdialog.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr QSize kChangesSize(900, 560);

QString fieldOf(const RubricChange &change)
{
    if (change.kind == RubricChange::Kind::Added)
        return ChangesDialog::tr("added");
    return change.kind == RubricChange::Kind::Removed ? ChangesDialog::tr("removed") : change.field;
}

} // namespace

ChangesDialog::ChangesDialog(const RubricView &later, QWidget *parent)
    : QDialog(parent)
    , m_later(later)
    , m_version(new QComboBox)
    , m_count(new CaptionLabel)
    , m_table(new QTableWidget(0, 4))
{
    setObjectName(QStringLiteral("ChangesDialog"));
    setWindowTitle(tr("Changes in “%1”, version %2").arg(later.rubric.name, QString::number(later.rubric.number)));
    resize(kChangesSize);
    m_version->setObjectName(QStringLiteral("comparedVersionCombo"));
    m_version->setAccessibleName(tr("Compared with"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Rubric &version : later.versions) {
        if (version.id == later.rubric.id)
            continue;
        m_version->addItem(
            tr("Version %1 · %2").arg(QString::number(version.number), words::of(version.state)), version.id.uuid());
    }
    m_version->setCurrentIndex(m_version->findData(comparedWith(later).uuid()));
    auto *label = new TextLabel(tr("Compared &with"));
    label->setBuddy(m_version);
    m_count->setObjectName(QStringLiteral("changesCount"));
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    line->addWidget(label);
    line->addWidget(m_version);
    line->addStretch(1);
    line->addWidget(m_count);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setHorizontalHeaderLabels({ tr("Criterion"), tr("What"), tr("Before"), tr("After") });
    dressTable(m_table, tr("Changes"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setShowGrid(true);
    m_table->setItemDelegate(new TopTextDelegate(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setColumnWidth(0, 170);
    m_table->setColumnWidth(1, 130);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(new CaptionLabel(tr("Enter goes to the criterion.")));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_version, &QComboBox::activated, this, &ChangesDialog::start);
    connect(m_table, &QTableWidget::cellActivated, this, &ChangesDialog::choose);
    m_table->setFocus();
}

void ChangesDialog::start()
{
    if (m_version->currentIndex() >= 0)
        Q_EMIT earlierRequested(RubricId(m_version->currentData().toUuid()));
}

void ChangesDialog::setEarlier(const RubricView &earlier) { fill(changesBetween(earlier, m_later)); }

void ChangesDialog::fill(const QList<RubricChange> &changes)
{
    m_changes = changes;
    m_count->setText(changes.isEmpty() ? tr("Nothing differs.") : tr("%n difference(s)", nullptr, int(changes.size())));
    m_table->setRowCount(int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row) {
        const RubricChange &change = changes.at(row);
        const QString name = change.kind == RubricChange::Kind::Rubric ? tr("The rubric itself") : change.criterion;
        int column = 0;
        for (const QString &text : { name, fieldOf(change), change.before, change.after }) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(text.toHtmlEscaped());
            if (text.isEmpty())
                item->setData(Qt::AccessibleTextRole, tr("nothing"));
            m_table->setItem(row, column++, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ChangesDialog::choose(int row)
{
    const RubricChange change = m_changes.value(row);
    if (change.criterionId.isNull() || change.kind == RubricChange::Kind::Removed)
        return;
    Q_EMIT criterionChosen(change.criterionId);
    accept();
}

} // namespace shortlist
