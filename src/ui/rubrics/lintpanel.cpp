// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/lintpanel.h"

#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

/// Enter chooses on every platform; an item view alone leaves that to the style.
class AdviceList : public QListView {
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
            Q_EMIT clicked(currentIndex());
            return;
        }
        QListView::keyPressEvent(event);
    }
};

/// Rows as near as the lines of a text: some are to be seen at a glance beside the criteria.
class AdviceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return { size.width(), option.fontMetrics.lineSpacing() + 2 * kInside };
    }
};

constexpr int kRowsInSight = 4; ///< of the list, where there is room

bool isSame(const RubricFinding &one, const RubricFinding &other)
{
    return one.criterionId == other.criterionId && one.place == other.place && one.level == other.level
        && one.key == other.key && one.word == other.word;
}

} // namespace

LintPanel::LintPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionLabel(tr("Nothing to think over in the wording.")))
    , m_list(new AdviceList)
    , m_model(new QStandardItemModel(this))
    , m_source(new CaptionLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_source);
    m_heading->setObjectName(QStringLiteral("adviceHeading"));
    m_list->setObjectName(QStringLiteral("adviceList"));
    m_list->setAccessibleName(tr("Advice on this rubric"));
    m_list->setToolTip(tr("Enter or a click goes there. None of it keeps you from publishing."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AdviceDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One line where room is short: advice must not push the window beyond the screen.
    m_list->setMinimumHeight(fontMetrics().lineSpacing() + kRelated);
    m_source->setObjectName(QStringLiteral("adviceSource"));
    m_source->setElided(true);
    connect(m_list, &QListView::clicked, this, &LintPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LintPanel::showSource);
    setFindings({});
}

void LintPanel::setFindings(const QList<RubricFinding> &findings)
{
    const int row = m_list->currentIndex().row();
    const std::optional<RubricFinding> before =
        row >= 0 && row < m_findings.size() ? std::optional(m_findings.at(row)) : std::nullopt;
    m_findings = findings;
    m_model->clear();
    for (const RubricFinding &finding : findings) {
        const QString text =
            tr("%1: %2", "the place in the rubric, what is found there").arg(finding.about, finding.sentence);
        auto *item = new QStandardItem(text);
        item->setToolTip(QStringLiteral("%1<br>%2").arg(text.toHtmlEscaped(), finding.source.toHtmlEscaped()));
        item->setData(finding.source, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    // How many there are stands on the tab: the list needs the height more.
    m_heading->setVisible(findings.isEmpty());
    m_list->setVisible(!findings.isEmpty());
    m_source->setVisible(!findings.isEmpty());
    const auto found = before ? std::find_if(findings.begin(), findings.end(),
                           [&before](const RubricFinding &one) { return isSame(one, *before); })
                              : findings.end();
    if (found != findings.end())
        m_list->setCurrentIndex(m_model->index(int(found - findings.begin()), 0));
    showSource();
}

int LintPanel::missingHeight() const
{
    const int rows = std::min(kRowsInSight, m_model->rowCount());
    const int row = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    return std::max(0, rows * row + 2 * m_list->frameWidth() - m_list->height());
}

void LintPanel::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void LintPanel::choose(const QModelIndex &index)
{
    if (index.row() >= 0 && index.row() < m_findings.size())
        Q_EMIT chosen(RubricFinding(m_findings.at(index.row())));
}

void LintPanel::showSource()
{
    const int row = m_list->currentIndex().row();
    m_source->setText(row >= 0 && row < m_findings.size()
                          ? m_findings.at(row).source
                          : tr("Choose one to read where the rule comes from; Enter goes there."));
}

} // namespace shortlist
