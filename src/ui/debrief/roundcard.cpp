// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/roundcard.h"

#include "domain/words/words.h"
#include "models/debrief/debriefgridmodel.h"
#include "ui/debrief/evidencepane.h"
#include "ui/debrief/griddelegate.h"
#include "ui/debrief/gridheader.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace shortlist {

namespace {

constexpr const char *kPinned = "pinned"; ///< of the total: how it is made stays on show
constexpr int kCardColumn = 150;
constexpr int kLinesColumn = 108; ///< “strong yes” with its sign
constexpr int kInitialsColumn = 40;
constexpr int kSummaryColumn = 84;
constexpr int kCriterionNarrow = 160;
constexpr int kCriterionTight = 200; ///< where the columns want the room
constexpr int kCriterionWide = 320; ///< what is longer takes several lines

/// The grid with the words that a model without words cannot give.
class GridModel : public DebriefGridModel {
public:
    using DebriefGridModel::DebriefGridModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return GridDelegate::wordsOf(index);
        if (role == Qt::AccessibleTextRole)
            return spoken(index);
        if (role == Qt::AccessibleDescriptionRole)
            return DebriefGridModel::data(index, EvidenceRole);
        return DebriefGridModel::data(index, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::DisplayRole && orientation == Qt::Vertical) {
            if (isRecommendationRow(section))
                return RoundCard::tr("Overall");
            if (section == unseenRow())
                return RoundCard::tr("Seen by nobody");
            const QString name = DebriefGridModel::headerData(section, orientation, role).toString();
            return DebriefGridModel::headerData(section, orientation, MustHaveRole).toBool()
                     ? RoundCard::tr("%1 (must-have)").arg(name)
                     : name;
        }
        if (role == Qt::DisplayRole) {
            switch (section - int(round().cards.size())) {
            case Mean:
                return RoundCard::tr("Mean");
            case Coverage:
                return RoundCard::tr("Rated by");
            case Spread:
                return RoundCard::tr("Spread");
            default:
                break;
            }
        }
        if (orientation == Qt::Horizontal && section < round().cards.size()
            && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
            const DebriefCard &card = round().cards.at(section);
            QString name = card.heading();
            if (card.otherVersion > 0)
                name = RoundCard::tr("%1 (version %2)").arg(name).arg(card.otherVersion);
            // What stands over the column may be initials.
            return role == Qt::DisplayRole || card.authorTitle.isEmpty() ? name : name + u'\n' + card.authorTitle;
        }
        return DebriefGridModel::headerData(section, orientation, role);
    }

private:
    /// A cell that is read out stands alone: what it is about and whose it is belong to it.
    QString spoken(const QModelIndex &index) const
    {
        QString words = GridDelegate::shortWordsOf(index);
        if (index.row() == unseenRow())
            return words;
        const QString about = RoundCard::tr("%1, %2", "criterion, interviewer")
                                  .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                      headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return words.isEmpty() ? about : RoundCard::tr("%1: %2").arg(about, words);
    }
};

void dressGrid(QTableView *table, const QString &stage)
{
    table->setItemDelegate(new GridDelegate(table));
    table->setAccessibleName(RoundCard::tr("Ratings of %1").arg(stage));
    table->setObjectName(QStringLiteral("ratingsTable"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(rowHeight());
    // A criterion's name is never cut: Qt takes text flags where it asks for an alignment.
    table->verticalHeader()->setDefaultAlignment(
        Qt::Alignment(int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    table->setHorizontalHeader(new GridHeader(table));
}

QScrollArea *scrollAround(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

} // namespace

RoundCard::RoundCard(const DebriefRound &round, GridOrder order, QWidget *parent)
    : Card(round.heading(), parent)
    , m_model(new GridModel(round, order, this))
    , m_table(new QTableView)
    , m_evidence(new EvidencePane)
{
    addTotal(round);
    addUnseen(round);
    addFormer(round);
    m_table->setModel(m_model);
    dressGrid(m_table, round.name);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    auto *hint = new CaptionLabel(tr("E or Enter on a rating shows what was written beside it, on the mean what "
                                     "everybody wrote; the arrows walk on, Esc closes it. O changes the order. Both "
                                     "work from the list of candidates too."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    body()->addWidget(m_evidence);
    fitGrid();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_evidence->isVisible())
            showEvidence();
    });
    connect(m_table, &QTableView::clicked, this, &RoundCard::showEvidence);
}

void RoundCard::addTotal(const DebriefRound &round)
{
    if (!round.total)
        return;
    const int levels = int(round.rubric.levels.size());
    const QString how =
        totalInWords(levels) + QLatin1Char('\n') + totalInNumbers(round.criteria, round.summaries, levels);
    auto *total =
        makeButton(tr("Weighted total %1 of 100").arg(QLocale().toString(*round.total, 'f', 0)), ButtonKind::Link);
    total->setObjectName(QStringLiteral("totalButton"));
    total->setToolTip(how);
    total->setAccessibleDescription(how);
    auto *formula = new CaptionLabel(how);
    formula->setObjectName(QStringLiteral("totalFormula"));
    formula->setWordWrap(true);
    formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    formula->hide();
    total->installEventFilter(this);
    // Not a button that is checked: to a screen reader that would be a check box of that name.
    connect(total, &QAbstractButton::clicked, formula, [total, formula] {
        const bool pinned = !total->property(kPinned).toBool();
        total->setProperty(kPinned, pinned);
        formula->setVisible(pinned);
    });
    m_total = total;
    m_formula = formula;
    addTitleWidget(total);
    body()->addWidget(formula);
}

// Where columns are narrow their heads are initials, and a rating in the row of what nobody has seen needs a reason.
void RoundCard::addTrainees(const DebriefRound &round)
{
    QStringList names;
    for (const DebriefCard &card : round.cards) {
        if (card.card.trainee)
            names.append(card.authorName);
    }
    if (names.isEmpty())
        return;
    names.removeDuplicates(); // who has a second sitting
    auto *trainees =
        new CaptionLabel(tr("In training, counted in no mean and no total: %1").arg(names.join(QStringLiteral(", "))));
    trainees->setObjectName(QStringLiteral("traineesLabel"));
    trainees->setWordWrap(true);
    body()->addWidget(trainees);
}

void RoundCard::addUnseen(const DebriefRound &round)
{
    QStringList names;
    const GridSections sections = gridSections(round.summaries, GridOrder::Plan);
    for (const int place : sections.unseen)
        names.append(round.criteria.at(place).name);
    const bool mixed = std::any_of(
        round.cards.begin(), round.cards.end(), [](const DebriefCard &card) { return card.otherVersion > 0; });
    if (mixed) {
        auto *versions = new CaptionLabel(
            tr("Some scorecards were made with an earlier version of the rubric: they stand beside the criteria that "
               "came from the same one, and count in no mean."));
        versions->setObjectName(QStringLiteral("versionsLabel"));
        versions->setWordWrap(true);
        body()->addWidget(versions);
    }
    const bool twice = std::any_of(
        round.cards.begin(), round.cards.end(), [](const DebriefCard &card) { return card.earlierSitting; });
    if (twice) {
        auto *sittings = new CaptionLabel(
            tr("Whoever sat twice is one judge: the last sitting counts, the earlier one stands beside it."));
        sittings->setObjectName(QStringLiteral("sittingsLabel"));
        sittings->setWordWrap(true);
        body()->addWidget(sittings);
    }
    addTrainees(round);
    if (names.isEmpty())
        return;
    auto *unseen = new TextLabel(tr("Seen by nobody: %1").arg(names.join(QStringLiteral(", "))));
    unseen->setObjectName(QStringLiteral("unseenLabel"));
    unseen->setWordWrap(true);
    body()->addWidget(unseen);
}

void RoundCard::addFormer(const DebriefRound &round)
{
    for (const FormerCriterion &former : round.formerCriteria) {
        QStringList lines{
            tr("%1 (version %2), not asked for any more:").arg(former.criterion.name).arg(former.version)
        };
        for (const auto &[place, rating] : former.ratings) {
            const DebriefCard &card = round.cards.at(place);
            lines.append(EvidencePane::lineOf(round, card, rating));
        }
        auto *label = new TextLabel(lines.join(u'\n'));
        label->setObjectName(QStringLiteral("formerCriterionLabel"));
        label->setWordWrap(true);
        body()->addWidget(label);
    }
}

void RoundCard::setOrder(GridOrder order)
{
    const QModelIndex before = m_table->currentIndex();
    const int criterion = m_model->criterionAt(before.row());
    const int column = before.column();
    m_model->setOrder(order);
    fitGrid();
    // The cursor stays on what it was on.
    for (int row = 0; criterion >= 0 && row < m_model->rowCount(); ++row) {
        if (m_model->criterionAt(row) == criterion)
            m_table->setCurrentIndex(m_model->index(row, column));
    }
}

// As wide as is good for reading where there is room for all interviewers, else as narrow as it takes to see all of
// them.
int RoundCard::fitColumns()
{
    const int cards = int(m_model->round().cards.size());
    const int columns = m_model->columnCount();
    auto *header = static_cast<GridHeader *>(m_table->horizontalHeader());
    int names = 0;
    for (const auto &[heads, least] : { std::pair(GridHeads::Whole, kCardColumn),
             std::pair(GridHeads::Lines, kLinesColumn), std::pair(GridHeads::Initials, kInitialsColumn) }) {
        header->setHeads(heads, cards);
        const bool whole = heads == GridHeads::Whole;
        names = nameWidth(whole ? kCriterionWide : kCriterionTight);
        QList<int> widths;
        for (int i = 0; i < columns; ++i)
            widths.append(std::max(header->sectionSizeHint(i), i < cards ? least : whole ? kSummaryColumn : 0));
        const int left =
            m_table->width() - 2 * m_table->frameWidth() - names - std::accumulate(widths.begin(), widths.end(), 0);
        if (left < 0 && heads != GridHeads::Initials)
            continue;
        const int more = whole ? 0 : std::max(0, left) / std::max(1, cards);
        for (int i = 0; i < columns; ++i)
            m_table->setColumnWidth(
                i, i < cards ? std::max(widths.at(i), std::min(widths.at(i) + more, kCardColumn)) : widths.at(i));
        break;
    }
    return names;
}

int RoundCard::nameWidth(int most) const
{
    const QHeaderView *names = m_table->verticalHeader();
    int width = kCriterionNarrow;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width,
            names->fontMetrics().horizontalAdvance(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString())
                + nameMargins());
    return std::min(width, most);
}

int RoundCard::nameMargins() const
{
    return 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, m_table->verticalHeader()) + kRelated;
}

void RoundCard::fitGrid()
{
    const QFontMetrics metrics = m_table->verticalHeader()->fontMetrics();
    const int width = fitColumns();
    m_fitted = m_table->width();
    m_table->verticalHeader()->setFixedWidth(width);
    m_table->clearSpans();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const QRect text =
            metrics.boundingRect(QRect(0, 0, width - nameMargins(), QWIDGETSIZE_MAX), Qt::TextWordWrap, name);
        const int rows = std::max(rowHeight(), text.height() + kRelated);
        m_table->setRowHeight(row, rows);
        height += rows;
    }
    if (m_model->unseenRow() >= 0 && m_model->columnCount() > 1)
        m_table->setSpan(m_model->unseenRow(), 0, 1, m_model->columnCount());
    m_table->setFixedHeight(height + m_table->horizontalHeader()->sizeHint().height() + 20);
}

void RoundCard::showEvidence()
{
    const QModelIndex now = m_table->currentIndex();
    const int criterion = m_model->criterionAt(now.row());
    const bool ofCard = now.column() < int(m_model->round().cards.size());
    if (!now.isValid() || (criterion < 0 && !(ofCard && m_model->isRecommendationRow(now.row()))))
        return closeEvidence();
    m_evidence->showCell(m_model->round(), criterion, ofCard ? now.column() : -1);
    // The pane takes room, and all that is around it is laid out anew before it has its place.
    QTimer::singleShot(0, m_evidence, [this] {
        QScrollArea *around = scrollAround(this);
        if (around && m_evidence->isVisible())
            around->ensureWidgetVisible(m_evidence, 0, kRelated);
    });
}

void RoundCard::startReading()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEvidence();
}

void RoundCard::closeEvidence() { m_evidence->hide(); }

bool RoundCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_total && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        const bool pinned = m_total->property(kPinned).toBool();
        m_formula->setVisible(pinned || event->type() == QEvent::FocusIn);
    }
    if (object == m_table && event->type() == QEvent::Resize && m_table->width() != m_fitted)
        fitGrid();
    if (object != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return Card::eventFilter(object, event);
    switch (key->key()) {
    case Qt::Key_E:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showEvidence();
        return true;
    case Qt::Key_Escape:
        if (!m_evidence->isVisible())
            break;
        closeEvidence();
        return true;
    case Qt::Key_O:
        Q_EMIT orderSwitchRequested();
        return true;
    default:
        break;
    }
    return Card::eventFilter(object, event);
}

// The heights of rows and the width of names come from the font and the density.
void RoundCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitGrid();
}

} // namespace shortlist
