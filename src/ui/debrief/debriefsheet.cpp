// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefsheet.h"

#include "domain/words/words.h"
#include "models/debrief/debriefgridmodel.h"
#include "ui/debrief/agreementcard.h"
#include "ui/debrief/griddelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"
#include "ui/words/times.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kNotesAutosaveMs = 400;
constexpr int kCardColumn = 150;
constexpr int kSummaryColumn = 84;
constexpr int kCriterionWidth = 240;

/// The grid with the words that a model without words cannot give.
class GridModel : public DebriefGridModel {
public:
    using DebriefGridModel::DebriefGridModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return GridDelegate::wordsOf(index);
        return DebriefGridModel::data(index, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::DisplayRole) {
            if (orientation == Qt::Vertical && isRecommendationRow(section))
                return DebriefSheet::tr("Overall");
            const int summary = section - int(round().cards.size());
            if (orientation == Qt::Horizontal && summary == Mean)
                return DebriefSheet::tr("Mean");
            if (orientation == Qt::Horizontal && summary == Coverage)
                return DebriefSheet::tr("Rated by");
            if (orientation == Qt::Horizontal && summary == Spread)
                return DebriefSheet::tr("Spread");
        }
        return DebriefGridModel::headerData(section, orientation, role);
    }
};

TextLabel *wrapped(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What the short signs in the grids stand for; once, above all of them.
TextLabel *makeLegend()
{
    auto *legend = new CaptionLabel(
        DebriefSheet::tr("n/o: not observed. Rated by 2/3: two of the three scorecards that are in have a rating. "
                         "A lock: not submitted yet, or hidden until you have submitted your own."));
    legend->setWordWrap(true);
    legend->setObjectName(QStringLiteral("gridLegend"));
    return legend;
}

} // namespace

DebriefSheet::DebriefSheet(const AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_column(makeScrolledColumn(this))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kNotesAutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &DebriefSheet::flush);
}

void DebriefSheet::setAbove(QWidget *widget) { m_column->insertWidget(0, widget); }

void DebriefSheet::flush()
{
    if (m_notes && m_autosave.isActive()) {
        m_autosave.stop();
        Q_EMIT notesChanged(m_debrief, m_notes->toPlainText());
    }
}

void DebriefSheet::show(const DebriefView &view, const QHash<PersonId, QString> &people)
{
    flush();
    // Notes that are being written keep the keyboard.
    if (m_notes && m_notes->hasFocus() && view.debrief && view.debrief->id == m_debrief
        && view.debrief->notes == m_notes->toPlainText())
        return;
    delete m_content;
    m_notes = nullptr;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    if (!view.decisions.isEmpty())
        column->addWidget(decisionsCard(view, people));
    if (!view.rounds.isEmpty())
        column->addWidget(makeLegend());
    for (const DebriefRound &round : view.rounds) {
        column->addWidget(roundCard(round));
        if (round.agreement)
            column->addWidget(makeAgreementCard(round.stage.name, *round.agreement));
        if (QWidget *written = writtenCard(round))
            column->addWidget(written);
    }
    if (view.debrief)
        column->addWidget(notesCard(view));
    column->addStretch(1);
    m_column->addWidget(m_content);
}

QWidget *DebriefSheet::roundCard(const DebriefRound &round)
{
    auto *card = new Card(tr("%1. %2").arg(round.stage.position + 1).arg(round.stage.name));
    if (round.total) {
        auto *total = new CaptionLabel(tr("Weighted total %1 of 100").arg(QLocale().toString(*round.total, 'f', 0)));
        total->setToolTip(
            tr("100 × Σ weight × (mean − 1) ÷ (levels − 1) ÷ Σ weight, over the criteria that somebody rated"));
        card->addTitleWidget(total);
    }
    auto *table = new QTableView;
    auto *model = new GridModel(round, table);
    table->setModel(model);
    table->setItemDelegate(new GridDelegate(table));
    table->setAccessibleName(tr("Ratings of %1").arg(round.stage.name));
    table->setObjectName(QStringLiteral("ratingsTable"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setFixedWidth(kCriterionWidth);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < model->columnCount(); ++i)
        table->setColumnWidth(i, i < int(round.cards.size()) ? kCardColumn : kSummaryColumn);
    fitHeadings(table);
    const int height = model->rowCount() * rowHeight() + table->horizontalHeader()->sizeHint().height() + 20;
    table->setFixedHeight(height);
    card->body()->addWidget(table);

    // Evidence is one key away: the cell under the cursor says it below the grid.
    auto *evidence = new CaptionLabel(tr("Choose a rating to read its evidence."));
    evidence->setWordWrap(true);
    card->body()->addWidget(evidence);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, evidence,
        [evidence](const QModelIndex &now) { evidence->setText(GridDelegate::wordsOf(now)); });
    return card;
}

QWidget *DebriefSheet::writtenCard(const DebriefRound &round)
{
    auto *card = new Card(tr("What they wrote: %1").arg(round.stage.name));
    bool any = false;
    for (const DebriefCard &one : round.cards) {
        if (!one.visible)
            continue;
        any = true;
        QStringList lines;
        const auto line = [&lines](const QString &caption, const QString &text) {
            if (!text.trimmed().isEmpty())
                lines.append(caption + QStringLiteral(": ") + text);
        };
        line(tr("Take-aways"), one.card.takeaways);
        line(tr("Pros"), one.card.pros);
        line(tr("Cons"), one.card.cons);
        line(tr("Why"), one.card.overallWhy);
        line(tr("Private note"), one.card.privateNote);
        QString who = one.authorName + QStringLiteral(" · ") + words::of(one.card.overall);
        if (one.card.trainee)
            who += QStringLiteral(" · ") + tr("trainee, counts in no total");
        if (one.card.revision > 1) {
            who += QStringLiteral(" · ") + tr("revision %1: %2").arg(one.card.revision).arg(one.card.amendReason);
            if (one.card.seenOthersAt.isValid())
                who += QStringLiteral(" · ") + tr("made after seeing the others");
        }
        card->body()->addWidget(new SectionLabel(who));
        card->body()->addWidget(wrapped(lines.join(QLatin1Char('\n'))));
    }
    if (any)
        return card;
    delete card;
    return nullptr;
}

QWidget *DebriefSheet::decisionsCard(const DebriefView &view, const QHash<PersonId, QString> &people)
{
    auto *card = new Card(tr("Decisions"));
    for (const Decision &decision : view.decisions) {
        QString stage;
        for (const Stage &one : view.stages) {
            if (one.id == decision.stageId)
                stage = one.name;
        }
        card->body()->addWidget(new SectionLabel(
            tr("%1 at “%2”, %3, %4")
                .arg(words::of(decision.outcome), stage, people.value(decision.deciderId, tr("nobody named")),
                    words::dayAndTime(decision.decidedAt, m_clock.nowUtc(), m_settings))));
        QStringList lines{ decision.reasons };
        QStringList criteria;
        for (const DebriefRound &round : view.rounds) {
            for (const Criterion &criterion : round.criteria) {
                if (decision.criteria.contains(criterion.id.toString()))
                    criteria.append(criterion.name);
            }
        }
        if (!criteria.isEmpty())
            lines.append(tr("Rests on: %1").arg(criteria.join(QStringLiteral(", "))));
        if (!decision.dissent.isEmpty())
            lines.append(tr("Dissent: %1").arg(decision.dissent));
        card->body()->addWidget(wrapped(lines.join(QLatin1Char('\n'))));
    }
    return card;
}

QWidget *DebriefSheet::notesCard(const DebriefView &view)
{
    auto *card = new Card(tr("Debrief notes"));
    const Debrief &debrief = *view.debrief;
    QString head =
        tr("%1 since %2")
            .arg(words::of(debrief.state), words::dayAndTime(debrief.openedAt, m_clock.nowUtc(), m_settings));
    if (!debrief.breakGlassReason.isEmpty())
        head += QStringLiteral(" · ") + tr("before all scorecards were in: %1").arg(debrief.breakGlassReason);
    auto *caption = new CaptionLabel(head);
    caption->setWordWrap(true);
    card->body()->addWidget(caption);
    m_debrief = debrief.id;
    m_notes = new QPlainTextEdit(debrief.notes);
    m_notes->setObjectName(QStringLiteral("debriefNotesEdit"));
    m_notes->setAccessibleName(tr("Debrief notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setReadOnly(debrief.state == DebriefState::Closed);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 5 + 16);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        // Not started again by each key: whoever writes without a pause is stored too.
        if (!m_autosave.isActive())
            m_autosave.start();
    });
    card->body()->addWidget(m_notes);
    return card;
}

} // namespace shortlist
