// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/levelsdialog.h"

#include "domain/core/searchkey.h"
#include "domain/rubrics/rubricrules.h"
#include "models/jobs/textrowsmodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace shortlist {

LevelsDialog::LevelsDialog(const QStringList &levels, QWidget *parent)
    : QDialog(parent)
    , m_model(new TextRowsModel({ tr("Level") }, { tr("A word for this level") }, this))
    , m_table(new RowTable(tr("Levels, lowest first")))
    , m_problem(new MessageBar)
{
    setWindowTitle(tr("Levels of the rubric"));
    setMinimumSize(400, 404); // as many levels as a rubric has at most
    QList<TextRow> rows;
    for (int i = 0; i < int(levels.size()); ++i) {
        const QUuid id = QUuid::createUuid();
        m_before.insert(id, i);
        rows.append({ id, { levels.at(i) } });
    }
    m_table->setObjectName(QStringLiteral("levelTable"));
    m_table->setModel(m_model);
    m_model->setRows(rows);
    m_table->setCurrentIndex(m_model->index(0, 0));
    auto *line = new QHBoxLayout;
    line->setSpacing(kInside);
    line->addWidget(new SectionLabel(tr("Lowest level first")), 1);
    const auto button = [&](const QString &iconName, const QString &name, void (RowTable::*slot)()) {
        auto *made = makeIconButton(iconName, name);
        connect(made, &QToolButton::clicked, m_table, slot);
        line->addWidget(made);
    };
    button(QStringLiteral("plus"), tr("Add a level (Ctrl+Enter)"), &RowTable::requestAdd);
    button(QStringLiteral("chevron-up"), tr("Move level up (Alt+Up)"), &RowTable::requestMoveUp);
    button(QStringLiteral("chevron-down"), tr("Move level down (Alt+Down)"), &RowTable::requestMoveDown);
    button(QStringLiteral("trash-2"), tr("Remove level (Del)"), &RowTable::requestRemove);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    setButtonKind(buttons->button(QDialogButtonBox::Ok), ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LevelsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &RowTable::addRequested, this, &LevelsDialog::add);
    connect(m_table, &RowTable::removeRequested, this, &LevelsDialog::remove);
    connect(m_table, &RowTable::moveRequested, this, [this](int row, int by) { m_model->move(row, row + by); });
    m_table->setFocus();
}

void LevelsDialog::add(int after)
{
    if (m_model->rowCount() >= kMostLevels) {
        m_problem->showMessage(
            MessageBar::Kind::Warning, tr("A rubric has %n level(s) at most.", nullptr, kMostLevels));
        return;
    }
    const int row = after < 0 ? m_model->rowCount() : after + 1;
    m_model->insert(row, { QUuid::createUuid(), { QString() } });
    m_table->editCell(row, 0);
}

void LevelsDialog::remove(int row)
{
    if (m_model->rowCount() <= kFewestLevels) {
        m_problem->showMessage(
            MessageBar::Kind::Warning, tr("A rubric has %n level(s) at least.", nullptr, kFewestLevels));
        return;
    }
    m_model->remove(row);
    m_problem->clear();
}

QList<RubricLevel> LevelsDialog::levels() const
{
    QList<RubricLevel> levels;
    for (const TextRow &row : m_model->rows())
        levels.append({ row.cells.value(0), m_before.value(row.id, -1) });
    return levels;
}

void LevelsDialog::accept()
{
    m_table->finishEditing();
    QSet<QString> seen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = searchKey(m_model->rows().at(row).cells.value(0));
        if (key.isEmpty() || seen.contains(key)) {
            m_problem->showMessage(MessageBar::Kind::Error,
                key.isEmpty() ? tr("Level %1 has no word.").arg(row + 1)
                              : tr("Two levels are called “%1”.").arg(m_model->rows().at(row).cells.value(0)));
            m_table->editCell(row, 0);
            return;
        }
        seen.insert(key);
    }
    QDialog::accept();
}

} // namespace shortlist
