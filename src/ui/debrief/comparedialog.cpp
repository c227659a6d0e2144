// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/comparedialog.h"

#include "models/debrief/comparisonmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kComparedColumn = 120; ///< at least; candidates share the room that is there
constexpr int kComparedColumnWide = 220;
constexpr int kComparedNames = 260; ///< what is longer takes several lines
constexpr int kEvidenceLines = 6;

/// Names of interviews stand out from the criteria below them.
class ComparisonDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = static_cast<ComparisonModel::RowKind>(index.data(ComparisonModel::KindRole).toInt());
        if (kind == ComparisonModel::RowKind::Stage || kind == ComparisonModel::RowKind::Total)
            option->font = strongFont();
    }
};

} // namespace

CompareDialog::CompareDialog(const PageContext &context, const QList<ApplicationId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_candidates(new QListWidget)
    , m_table(new QTableView)
    , m_model(new ComparisonModel(this))
    , m_remarks(new CaptionLabel)
    , m_evidence(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Side by side"));
    build();
    loadCandidates(chosen);
    resize(1200, 660);
}

void CompareDialog::build()
{
    m_candidates->setObjectName(QStringLiteral("comparedList"));
    m_candidates->setAccessibleName(tr("Candidates to compare"));
    m_candidates->setFixedWidth(220);
    m_candidates->setWordWrap(true);
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Criteria as rows, candidates as columns"));
    m_table->setModel(m_model);
    m_table->viewport()->installEventFilter(this);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight());
    m_table->verticalHeader()->setDefaultAlignment(
        Qt::Alignment(int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::Alignment(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    m_remarks->setObjectName(QStringLiteral("comparisonRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evidence->setObjectName(QStringLiteral("comparedEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setPlaceholderText(tr("Evidence: choose a criterion of a candidate. E goes here, Esc back."));
    m_evidence->setFixedHeight(kEvidenceLines * fontMetrics().lineSpacing());
    auto *left = new QVBoxLayout;
    auto *label = new TextLabel(tr("Space marks up to five"));
    label->setWordWrap(true);
    label->setBuddy(m_candidates);
    left->addWidget(label);
    left->addWidget(m_candidates, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_remarks);
    right->addWidget(m_table, 1);
    right->addWidget(m_evidence);
    auto *halves = new QHBoxLayout;
    halves->addLayout(left);
    halves->addLayout(right, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(box);
    connect(m_candidates, &QListWidget::itemChanged, this, &CompareDialog::mark);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::showEvidence);
    m_table->installEventFilter(this);
    m_evidence->installEventFilter(this);
}

void CompareDialog::showEvidence()
{
    const QModelIndex at = m_table->currentIndex();
    const QString said = at.data(ComparisonModel::EvidenceRole).toString();
    const QString sentence = at.data(Qt::AccessibleTextRole).toString();
    m_evidence->setPlainText(said.isEmpty() ? sentence : sentence + QLatin1Char('\n') + said);
}

void CompareDialog::loadCandidates(const QList<ApplicationId> &chosen)
{
    if (chosen.isEmpty())
        return;
    m_context.gateway.run(
        this,
        [first = chosen.first()](Services &services) -> Result<QList<DebriefRow>> {
            const auto application = services.context.workspace.get(first);
            if (!application)
                return application.error();
            return services.debriefs.list(application->jobId);
        },
        [this, chosen](const Result<QList<DebriefRow>> &rows) {
            if (!rows)
                return m_remarks->setText(rows.error().text());
            const QSignalBlocker quiet(m_candidates);
            int marked = 0;
            for (const DebriefRow &row : *rows) {
                auto *item = new QListWidgetItem(row.candidateName, m_candidates);
                const bool shown = chosen.contains(row.applicationId) && marked < kMostCompared;
                marked += shown ? 1 : 0;
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
                item->setData(Qt::UserRole, row.applicationId.uuid());
                item->setToolTip(
                    row.blind
                        ? tr("%1, scorecards hidden").arg(row.stageName)
                        : tr("%1, %2 of %3 scorecards in").arg(row.stageName).arg(row.cardsIn).arg(row.cardsNeeded));
            }
            compare();
        });
}

// One more than there is room for is not marked, and what is on show stays.
void CompareDialog::mark(QListWidgetItem *item)
{
    int marked = 0;
    for (int i = 0; i < m_candidates->count(); ++i)
        marked += m_candidates->item(i)->checkState() == Qt::Checked ? 1 : 0;
    if (marked <= kMostCompared)
        return compare();
    const QSignalBlocker quiet(m_candidates);
    item->setCheckState(Qt::Unchecked);
    m_remarks->setText(
        tr("At most %1 candidates stand side by side. Take away another mark first.").arg(kMostCompared));
}

void CompareDialog::compare()
{
    QList<ApplicationId> chosen;
    for (int i = 0; i < m_candidates->count(); ++i) {
        const QListWidgetItem *item = m_candidates->item(i);
        if (item->checkState() == Qt::Checked)
            chosen.append(ApplicationId(item->data(Qt::UserRole).toUuid()));
    }
    // One alone is no comparison, and no mistake either.
    if (chosen.size() < 2) {
        m_model->setView({});
        m_remarks->setText(tr("Mark the candidates to compare: at least two."));
        return;
    }
    m_context.gateway.runLatest(
        this, QStringLiteral("comparison"), [chosen](Services &services) { return services.debriefs.compare(chosen); },
        [this](const Result<ComparisonView> &view) {
            if (view)
                return take(*view);
            m_model->setView({});
            m_remarks->setText(view.error().text());
        });
}

void CompareDialog::take(const ComparisonView &view)
{
    QStringList remarks = view.remarks;
    for (const ComparedStage &stage : view.stages) {
        if (!stage.differences.isEmpty())
            remarks.append(tr("%1: %2").arg(stage.name, stage.differences.join(u' ')));
    }
    if (view.stages.isEmpty())
        remarks.append(tr("None of them has a scorecard yet."));
    else
        remarks.append(
            tr("%1. In brackets: how many scorecards rate it, of how many that are in.").arg(view.job.title));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_model->setView(view);
    fitTable();
}

void CompareDialog::fitTable()
{
    const QHeaderView *names = m_table->verticalHeader();
    const QFontMetrics metrics = names->fontMetrics();
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, names) + kRelated;
    m_table->clearSpans();
    m_table->verticalHeader()->setFixedWidth(kComparedNames);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const QRect text =
            metrics.boundingRect(QRect(0, 0, kComparedNames - margins, QWIDGETSIZE_MAX), Qt::TextWordWrap, name);
        m_table->setRowHeight(row, std::max(rowHeight(), text.height() + kRelated));
        if (m_model->kindOf(row) == ComparisonModel::RowKind::Stage && m_model->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    fitColumns();
}

// Candidates share the room; a name that is longer takes a second line in the heading.
void CompareDialog::fitColumns()
{
    QHeaderView *heads = m_table->horizontalHeader();
    if (m_model->columnCount() == 0)
        return;
    const int width =
        std::clamp(m_table->viewport()->width() / m_model->columnCount(), kComparedColumn, kComparedColumnWide);
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, heads) + kRelated;
    const QFontMetrics metrics(strongFont());
    int height = rowHeight();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, width);
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect text = metrics.boundingRect(QRect(0, 0, width - margins, QWIDGETSIZE_MAX), Qt::TextWordWrap, name);
        height = std::max(height, text.height() + kRelated);
    }
    heads->setFixedHeight(height);
}

// The room that is there, also when the scroll bar comes or goes; and the keys between the table and its evidence.
bool CompareDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool there = object == m_table && key == Qt::Key_E;
        const bool back = object == m_evidence && (key == Qt::Key_Escape || key == Qt::Key_E);
        if (there || back) {
            (there ? static_cast<QWidget *>(m_evidence) : m_table)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QDialog::eventFilter(object, event);
}

} // namespace shortlist
