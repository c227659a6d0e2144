// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/decisiondialog.h"

#include "domain/words/words.h"
#include "ui/pipeline/shortnoticebox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/discardguard.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui_decisiondialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTableWidget>

namespace shortlist {

namespace {

const auto kNoEndReason = QStringLiteral("decision.endReason");
constexpr int kQuotedCardRole = Qt::UserRole;
constexpr int kQuotedCriterionRole = Qt::UserRole + 1;

QList<Quotation> chosenQuotations(const QListWidget *list)
{
    QList<Quotation> chosen;
    for (int i = 0; i < list->count(); ++i) {
        const QListWidgetItem *item = list->item(i);
        if (item->checkState() == Qt::Checked)
            chosen.append({ ScorecardId(item->data(kQuotedCardRole).toUuid()),
                CriterionId(item->data(kQuotedCriterionRole).toUuid()) });
    }
    return chosen;
}

QList<Dissent> enteredDissents(const QTableWidget *table)
{
    QList<Dissent> entered;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->isRowHidden(row)) // whoever decides
            continue;
        const QTableWidgetItem *who = table->item(row, 0);
        if (who->checkState() == Qt::Checked)
            entered.append({ PersonId(who->data(Qt::UserRole).toUuid()), table->item(row, 1)->text().trimmed() });
    }
    return entered;
}

/// Ticks without going on to the words, which are there.
void tick(QTableWidget *table, int row)
{
    const QSignalBlocker quiet(table);
    table->item(row, 0)->setCheckState(Qt::Checked);
}

QString quotationText(const DebriefCard &card, const Criterion &criterion, const Rating &rating)
{
    const QString level = rating.level ? DecisionDialog::tr("%1 of %2").arg(*rating.level).arg(card.levels)
                                       : DecisionDialog::tr("not observed");
    return DecisionDialog::tr("%1 on “%2”, %3: “%4”")
        .arg(card.heading(), criterion.name, level, rating.evidence.simplified());
}

} // namespace

DecisionDialog::DecisionDialog(const DebriefView &view, const QList<EndReason> &reasons, const QList<Person> &deciders,
    const QList<Person> &people, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DecisionDialog>())
    , m_view(view)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(tr("Decision on %1").arg(view.candidate.name));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Decide"));
    ok->setObjectName(QStringLiteral("decideButton"));
    setButtonKind(ok, ButtonKind::Primary);
    m_ui->waiverLabel->hide();
    m_ui->waiverEdit->hide();
    m_notice = new ShortNoticeBox;
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->problems), m_notice);
    fill(reasons);
    addEvidenceSide();
    fillDeciders(deciders);
    fillDissenters(people);
    hideDeciderAmongDissenters();
    connect(m_ui->deciderCombo, &QComboBox::currentIndexChanged, this, &DecisionDialog::refreshAdvice);
    connect(m_ui->deciderCombo, &QComboBox::currentIndexChanged, this, &DecisionDialog::hideDeciderAmongDissenters);
    for (const QListWidget *list : { std::as_const(m_ui->criteriaList), std::as_const(m_quotations) })
        connect(list, &QListWidget::itemChanged, this, &DecisionDialog::refreshAdvice);
    refreshAdvice();
    keepEnterIn({ m_ui->criteriaList, m_advice, m_quotations, m_dissents });
    connect(m_ui->outcomeCombo, &QComboBox::currentIndexChanged, this, &DecisionDialog::refresh);
    refresh();
    orderTabs();
    m_ui->reasonsEdit->setFocus();
}

DecisionDialog::~DecisionDialog() = default;

// As it is read: down the left side, then down the right one. What is made in code would come last otherwise.
void DecisionDialog::orderTabs()
{
    QList<QWidget *> stops{ m_ui->outcomeCombo, m_ui->stageCombo, m_ui->endReasonCombo, m_ui->untilCheck,
        m_ui->untilEdit, m_ui->deciderCombo, m_ui->reasonsEdit, m_ui->criteriaList, m_ui->waiverEdit, m_advice,
        m_quotations, m_dissents };
    const auto answers = m_notice->findChildren<QRadioButton *>();
    for (QRadioButton *answer : answers)
        stops.append(answer);
    stops.append(m_ui->buttonBox->button(QDialogButtonBox::Ok));
    stops.append(m_ui->buttonBox->button(QDialogButtonBox::Cancel));
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void DecisionDialog::setToday(QDate today)
{
    m_ui->untilEdit->setMinimumDate(today);
    m_ui->untilEdit->setDate(today.addDays(14));
}

void DecisionDialog::fill(const QList<EndReason> &reasons)
{
    bool passed = false;
    for (const Stage &stage : std::as_const(m_view.stages)) {
        if (passed)
            m_ui->stageCombo->addItem(stage.name, stage.id.uuid());
        passed = passed || stage.id == m_view.application.stageId;
    }
    // From the last stage there is nowhere to advance to.
    for (const Outcome outcome : { Outcome::Advance, Outcome::Hire, Outcome::Hold, Outcome::Decline }) {
        if (outcome != Outcome::Advance || m_ui->stageCombo->count() > 0)
            m_ui->outcomeCombo->addItem(words::of(outcome), int(outcome));
    }
    // None beforehand: whoever does not look would put on record what nobody meant.
    m_ui->endReasonCombo->addItem(tr("Reason…"));
    for (const EndReason &reason : reasons) {
        if (reason.side != Side::They)
            m_ui->endReasonCombo->addItem(reason.name, reason.id.uuid());
    }
    for (const DebriefRound &round : std::as_const(m_view.rounds)) {
        for (const Criterion &criterion : round.criteria) {
            auto *item = new QListWidgetItem(tr("%1 (%2)").arg(criterion.name, round.name), m_ui->criteriaList);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(Qt::UserRole, criterion.id.uuid());
        }
    }
    connect(m_ui->untilCheck, &QCheckBox::toggled, m_ui->untilEdit, &QWidget::setEnabled);
    m_ui->untilEdit->setEnabled(false);
}

void DecisionDialog::addEvidenceSide()
{
    QVBoxLayout *column = m_ui->evidenceColumn;
    const auto heading = [this, column](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        // The advice is named by what it says.
        if (buddy != m_advice)
            buddy->setAccessibleName(text.simplified().remove(u'&'));
        column->addWidget(label);
        column->addWidget(buddy, buddy == m_advice ? 0 : 1);
    };
    m_advice = new TextLabel;
    m_advice->setObjectName(QStringLiteral("adviceLabel"));
    m_advice->setWordWrap(true);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_advice->setFocusPolicy(
        Qt::StrongFocus); // the flags alone make it no stop of the Tab key, and nobody reads it out
    heading(tr("What the rules of thumb say; the decision is yours"), m_advice);
    m_quotations = new QListWidget;
    m_quotations->setObjectName(QStringLiteral("quotationsList"));
    m_quotations->setWordWrap(true);
    m_quotations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    heading(tr("E&vidence it rests on"), m_quotations);
    m_dissents = new QTableWidget(0, 2);
    m_dissents->setObjectName(QStringLiteral("dissentsTable"));
    m_dissents->setTabKeyNavigation(false);
    m_dissents->setHorizontalHeaderLabels({ tr("Who"), tr("Why, in their words") });
    m_dissents->horizontalHeader()->setStretchLastSection(true);
    m_dissents->verticalHeader()->hide();
    m_dissents->setWordWrap(true);
    // Names are never cut; what they say takes the rest, on as many lines as it needs.
    m_dissents->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_dissents, &QTableWidget::itemChanged, m_dissents, [table = m_dissents](const QTableWidgetItem *item) {
        table->resizeRowToContents(item->row());
        // Whoever is ticked by hand is asked for their words at once: Tab would lead on to “Decide”.
        if (item->column() == 0 && item->checkState() == Qt::Checked && table->hasFocus()) {
            table->setCurrentCell(item->row(), 1);
            table->editItem(table->item(item->row(), 1));
        }
        // Whoever has a reason disagrees: the box shows that it will be kept.
        if (item->column() == 1 && !item->text().trimmed().isEmpty())
            tick(table, item->row());
    });
    guardTypedColumn(m_dissents, 1);
    heading(tr("Who disa&grees"), m_dissents);
    addQuotations();
}

void DecisionDialog::addQuotations()
{
    for (const DebriefRound &round : std::as_const(m_view.rounds)) {
        for (qsizetype i = 0; i < round.criteria.size(); ++i) {
            for (const DebriefCard &card : round.cards) {
                const Rating rating = card.ratings.value(i);
                if (!card.visible || rating.evidence.trimmed().isEmpty())
                    continue;
                auto *item = new QListWidgetItem(quotationText(card, round.criteria.at(i), rating), m_quotations);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
                item->setData(kQuotedCardRole, card.card.id.uuid());
                // The card's own: it may have been made with an earlier version of the rubric.
                item->setData(kQuotedCriterionRole, rating.criterionId.uuid());
            }
        }
    }
}

void DecisionDialog::fillDeciders(const QList<Person> &deciders)
{
    for (const Person &person : deciders)
        m_ui->deciderCombo->addItem(person.name, person.id.uuid());
    // Whoever was to decide by the plan of the debrief does.
    if (m_view.debrief) {
        if (const int planned = m_ui->deciderCombo->findData(m_view.debrief->deciderId.uuid()); planned >= 0)
            m_ui->deciderCombo->setCurrentIndex(planned);
    }
    m_ui->deciderLabel->setVisible(!deciders.isEmpty());
    m_ui->deciderCombo->setVisible(!deciders.isEmpty());
}

void DecisionDialog::hideDeciderAmongDissenters()
{
    for (int row = 0; row < m_dissents->rowCount(); ++row)
        m_dissents->setRowHidden(
            row, m_dissents->item(row, 0)->data(Qt::UserRole) == m_ui->deciderCombo->currentData());
}

void DecisionDialog::fillDissenters(const QList<Person> &people)
{
    m_dissents->setRowCount(int(people.size()));
    for (int row = 0; row < int(people.size()); ++row) {
        auto *who = new QTableWidgetItem(people.at(row).name);
        who->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        who->setCheckState(Qt::Unchecked);
        who->setData(Qt::UserRole, people.at(row).id.uuid());
        auto *why = new QTableWidgetItem;
        why->setData(Qt::AccessibleDescriptionRole, tr("Why %1 disagrees").arg(people.at(row).name));
        m_dissents->setItem(row, 0, who);
        m_dissents->setItem(row, 1, why);
    }
}

void DecisionDialog::refreshAdvice()
{
    QStringList lines;
    int grounds = 0;
    for (const QListWidget *list : { std::as_const(m_ui->criteriaList), std::as_const(m_quotations) }) {
        for (int row = 0; row < list->count(); ++row)
            grounds += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    }
    const QList<Advice> said = m_view.advice(PersonId(m_ui->deciderCombo->currentData().toUuid()), grounds);
    for (const Advice &advice : said)
        lines.append(tr("• %1 %2").arg(advice.sentence, advice.why));
    if (m_view.sealed)
        lines.append(tr("Nothing while scorecards are hidden from you."));
    else if (lines.isEmpty())
        lines.append(tr("Nothing: none of the rules applies."));
    // What is ticked below stays where it is, under the mouse, when there is less to say.
    if (m_advice->isVisible())
        m_advice->setMinimumHeight(m_advice->height());
    m_advice->setText(lines.join(QLatin1Char('\n')));
    m_advice->setAccessibleName(tr("What the rules of thumb say: %1").arg(lines.join(QLatin1Char(' '))));
}

void DecisionDialog::setOutcome(Outcome outcome)
{
    m_ui->outcomeCombo->setCurrentIndex(m_ui->outcomeCombo->findData(int(outcome)));
}

void DecisionDialog::refresh()
{
    const auto outcome = static_cast<Outcome>(m_ui->outcomeCombo->currentData().toInt());
    const auto show = [](QWidget *label, QWidget *field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    show(m_ui->stageLabel, m_ui->stageCombo, outcome == Outcome::Advance);
    show(m_ui->endReasonLabel, m_ui->endReasonCombo, outcome == Outcome::Decline);
    show(m_ui->untilCheck, m_ui->untilEdit, outcome == Outcome::Hold);
    // Of going on: asked for where it is needed, and there again with what was typed.
    const bool goesOn = outcome == Outcome::Advance || outcome == Outcome::Hire;
    show(m_ui->waiverLabel, m_ui->waiverEdit, goesOn && !m_ui->waiverEdit->text().trimmed().isEmpty());
    m_notice->hide(); // of declining, and asked for again where it is needed
    m_ui->problems->clear();
}

DecisionRequest DecisionDialog::request() const
{
    DecisionRequest request;
    request.application = m_view.application.id;
    request.stage = m_view.application.stageId;
    request.outcome = static_cast<Outcome>(m_ui->outcomeCombo->currentData().toInt());
    request.reasons = m_ui->reasonsEdit->toPlainText();
    if (request.outcome == Outcome::Advance || request.outcome == Outcome::Hire)
        request.waiver = m_ui->waiverEdit->text();
    request.decider = PersonId(m_ui->deciderCombo->currentData().toUuid());
    request.quotations = chosenQuotations(m_quotations);
    request.dissents = enteredDissents(m_dissents);
    for (int i = 0; i < m_ui->criteriaList->count(); ++i) {
        const QListWidgetItem *item = m_ui->criteriaList->item(i);
        if (item->checkState() == Qt::Checked)
            request.criteria.append(CriterionId(item->data(Qt::UserRole).toUuid()));
    }
    if (request.outcome == Outcome::Advance)
        request.nextStage = StageId(m_ui->stageCombo->currentData().toUuid());
    if (request.outcome == Outcome::Decline) {
        request.endReason = EndReasonId(m_ui->endReasonCombo->currentData().toUuid());
        request.shortNotice = m_notice->chosen();
    }
    if (request.outcome == Outcome::Hold)
        request.holdUntil = m_ui->untilCheck->isChecked() ? m_ui->untilEdit->date() : QDate();
    return request;
}

void DecisionDialog::complain(const Error &error)
{
    m_ui->problems->showMessage(MessageBar::Kind::Error, error.text());
    if (m_notice->askFor(error))
        return;
    if (error.key == QLatin1String("move.needsWaiver")) {
        m_ui->waiverLabel->show();
        m_ui->waiverEdit->show();
        m_ui->waiverEdit->setFocus();
    } else if (error.key == kNoEndReason) {
        m_ui->endReasonCombo->setFocus();
    } else if (error.key == QLatin1String("decision.dissent")) {
        m_dissents->setFocus();
    } else {
        m_ui->reasonsEdit->setFocus();
    }
}

// Whoever ticks with the keyboard does not mean “Decide” with Enter: Ctrl+Enter does, from everywhere.
void DecisionDialog::keepEnterIn(const QList<QWidget *> &parts)
{
    for (QWidget *part : parts)
        part->installEventFilter(this);
    QPushButton *decide = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    decide->setToolTip(tr("Decide (Ctrl+Enter)"));
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, decide, &QPushButton::click);
}

bool DecisionDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || QDialog::eventFilter(object, event);
}

// The owner tries the decision and closes the dialog when it was carried out.
void DecisionDialog::accept()
{
    const DecisionRequest asked = request();
    if (asked.outcome == Outcome::Decline && asked.endReason.isNull())
        return complain({ Error::Code::Invalid, tr("Choose the reason for declining first."), {}, {}, kNoEndReason });
    Q_EMIT confirmed(asked);
}

} // namespace shortlist
