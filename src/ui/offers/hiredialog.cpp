// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/hiredialog.h"

#include "domain/pipeline/rules.h"
#include "domain/words/words.h"
#include "ui/offers/offerwords.h"
#include "ui/pipeline/shortnoticebox.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shortlist {

namespace {

// Wide enough for names of stages, and for a screen of 1280 by 800.
constexpr int kWide = 1180;
constexpr int kTall = 520;
constexpr int kNarrow = 520;

/// What a row's box says, in its order.
enum RowChoice { Undecided, GoesOn, IsDeclined, ToldLater };

QComboBox *makeHireChoices()
{
    auto *box = new QComboBox;
    box->addItem(HireDialog::tr("Not decided"));
    box->addItem(HireDialog::tr("Goes on"));
    box->addItem(HireDialog::tr("Decline"));
    box->addItem(HireDialog::tr("On hold, tell later"));
    return box;
}

} // namespace

HireDialog::HireDialog(const HireStart &start, QWidget *parent)
    : QDialog(parent)
    , m_problems(new MessageBar)
    , m_notice(new ShortNoticeBox)
{
    setWindowTitle(tr("Offer accepted"));
    for (const EndReason &reason : start.reasons) {
        if (!reason.retired && sideFits(reason.side, PipelineAction::Decline))
            m_reasons.append(reason);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    if (!start.taken.isEmpty())
        askForOpening(start, column);
    if (start.others.isEmpty())
        column->addStretch(1);
    else
        askForOthers(start, column);
    column->addWidget(m_problems);
    column->addWidget(m_notice);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *hire = addSaveButton(box, tr("&Hire"));
    column->addWidget(box);
    setTabOrder(hire, box->button(QDialogButtonBox::Cancel));
    connect(box, &QDialogButtonBox::accepted, this, &HireDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &HireDialog::reject);
    resize(start.others.isEmpty() ? QSize(kNarrow, sizeHint().height()) : QSize(kWide, kTall));
    if (m_opening)
        m_opening->setFocus();
    else if (!m_rows.isEmpty())
        m_rows.first().choice->setFocus();
}

void HireDialog::askForOpening(const HireStart &start, QVBoxLayout *column)
{
    auto *taken = new MessageBar;
    taken->setObjectName(QStringLiteral("takenBar"));
    taken->showMessage(MessageBar::Kind::Warning,
        claimTexts(start.taken) + QLatin1Char(' ') + tr("Choose which one %1 fills.").arg(start.name));
    column->addWidget(taken);
    m_opening = new QComboBox;
    m_opening->setObjectName(QStringLiteral("openingCombo"));
    m_opening->addItem(tr("Choose an opening…"));
    for (const OpeningChoice &choice : start.openings)
        m_opening->addItem(words::openingChoice(choice), choice.opening.id.uuid());
    m_opening->addItem(tr("Add an opening like it"));
    auto *form = makeForm();
    addFormRow(form, tr("&Opening"), m_opening);
    column->addLayout(form);
}

void HireDialog::askForOthers(const HireStart &start, QVBoxLayout *column)
{
    const int waiting = int(start.others.size());
    auto *what = new TextLabel(
        tr("With this %1 is hired and the opening filled. %n other(s) wait for this job: what happens to them?",
            nullptr, waiting)
            .arg(start.name));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *help =
        new CaptionLabel(tr("Who is not decided on stays as they are. Nothing is sent: who is declined or put on "
                            "hold is kept in mind as owed an answer."));
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(makeRows(start.others.mid(0, kMostRows)), 1);
    m_below = start.others.mid(kMostRows);
    if (!m_below.isEmpty()) {
        m_belowLabel = new CaptionLabel;
        m_belowLabel->setObjectName(QStringLiteral("belowLabel"));
        m_belowLabel->setWordWrap(true);
        column->addWidget(m_belowLabel);
        sayWhatIsBelow();
    }
    column->addWidget(makeAllLine());
}

QComboBox *HireDialog::makeReasons(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(tr("Reason…"));
    for (const EndReason &reason : std::as_const(m_reasons))
        box->addItem(reason.name, reason.id.uuid());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setEnabled(false);
    return box;
}

QWidget *HireDialog::makeRows(const QList<OtherApplication> &others)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(kCardPadding);
    grid->setVerticalSpacing(kInside);
    const QStringList headings{ tr("Candidate"), tr("Stage"), tr("Waiting"), tr("What happens"), tr("Why") };
    for (int i = 0; i < int(headings.size()); ++i)
        grid->addWidget(new CaptionLabel(headings.at(i)), 0, i);
    for (const OtherApplication &other : others)
        addRow(grid, other);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2); // a stage, and an opening behind it
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("The others"));
    return area;
}

void HireDialog::addRow(QGridLayout *grid, const OtherApplication &other)
{
    const int row = grid->rowCount();
    auto *name = new TextLabel(other.candidateName);
    name->setElided(true);
    auto *stage = new TextLabel(
        other.openingCode.isEmpty() ? other.stageName : tr("%1, opening %2").arg(other.stageName, other.openingCode));
    stage->setElided(true);
    const int days = other.daysWaiting;
    const QString since = other.state == ApplicationState::OnHold ? tr("%n day(s), on hold", nullptr, days)
                                                                  : tr("%n day(s)", nullptr, days);
    grid->addWidget(name, row, 0);
    grid->addWidget(stage, row, 1);
    grid->addWidget(new TextLabel(since), row, 2);
    QComboBox *choice = makeHireChoices();
    choice->setObjectName(QStringLiteral("otherChoice%1").arg(m_rows.size()));
    choice->setAccessibleName(tr("What happens to %1").arg(other.candidateName));
    QComboBox *reason = makeReasons(tr("Why %1 is declined").arg(other.candidateName));
    reason->setObjectName(QStringLiteral("otherReason%1").arg(m_rows.size()));
    connect(choice, &QComboBox::currentIndexChanged, reason,
        [reason](int chosen) { reason->setEnabled(chosen == IsDeclined); });
    grid->addWidget(choice, row, 3);
    grid->addWidget(reason, row, 4);
    m_rows.append({ other, choice, reason });
}

QWidget *HireDialog::makeAllLine()
{
    auto *part = new QWidget;
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    m_allChoice = makeHireChoices();
    m_allChoice->setObjectName(QStringLiteral("restChoice"));
    m_allChoice->setAccessibleName(tr("What happens to all who are not decided on"));
    m_allReason = makeReasons(tr("Why they are declined"));
    m_allReason->setObjectName(QStringLiteral("restReason"));
    auto *set = makeButton(tr("Set for all not decided"));
    set->setObjectName(QStringLiteral("restButton"));
    set->setAutoDefault(false);
    line->addWidget(m_allChoice);
    line->addWidget(m_allReason);
    line->addWidget(set);
    line->addStretch(1);
    connect(m_allChoice, &QComboBox::currentIndexChanged, m_allReason,
        [this](int chosen) { m_allReason->setEnabled(chosen == IsDeclined); });
    connect(set, &QPushButton::clicked, this, &HireDialog::decideTheRest);
    return part;
}

void HireDialog::decideTheRest()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice->currentIndex() != Undecided)
            continue;
        row.choice->setCurrentIndex(m_allChoice->currentIndex());
        row.reason->setCurrentIndex(m_allReason->currentIndex());
    }
    if (m_below.isEmpty())
        return;
    m_belowChoice = m_allChoice->currentIndex();
    m_belowReason = m_belowChoice == IsDeclined ? EndReasonId(m_allReason->currentData().toUuid()) : EndReasonId();
    sayWhatIsBelow();
}

void HireDialog::sayWhatIsBelow()
{
    const int more = int(m_below.size());
    switch (m_belowChoice) {
    case GoesOn:
        return m_belowLabel->setText(tr("%n more go on.", nullptr, more));
    case IsDeclined:
        return m_belowLabel->setText(tr("%n more are declined: %1.", nullptr, more).arg(m_allReason->currentText()));
    case ToldLater:
        return m_belowLabel->setText(tr("%n more are put on hold and told later.", nullptr, more));
    default:
        return m_belowLabel->setText(
            tr("%n more have no row and stay as they are, unless all who are not decided on are set below.", nullptr,
                more));
    }
}

QList<OtherAnswer> HireDialog::answers() const
{
    QList<OtherAnswer> answers;
    const auto add = [&answers](const OtherApplication &other, int choice, const EndReasonId &reason) {
        if (choice == IsDeclined)
            answers.append({ other.application, other.stage, OtherAnswer::Choice::Decline, reason, {} });
        else if (choice == ToldLater)
            answers.append({ other.application, other.stage, OtherAnswer::Choice::TellLater, {}, {} });
    };
    for (const Row &row : m_rows)
        add(row.other, row.choice->currentIndex(), EndReasonId(row.reason->currentData().toUuid()));
    for (const OtherApplication &other : m_below)
        add(other, m_belowChoice, m_belowReason);
    return answers;
}

Acceptance HireDialog::acceptance() const
{
    Acceptance how{ answers(), m_notice->chosen() };
    if (m_opening) {
        how.addOpening = m_opening->currentIndex() == m_opening->count() - 1;
        how.opening = OpeningId(m_opening->currentData().toUuid());
    }
    return how;
}

void HireDialog::accept()
{
    if (m_opening && m_opening->currentIndex() == 0) {
        complain({ Error::Code::Invalid, tr("Choose the opening that is filled."), {}, {}, {} });
        m_opening->setFocus();
        return;
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice->currentIndex() != IsDeclined || row.reason->currentIndex() > 0)
            continue;
        complain({ Error::Code::Invalid, tr("Choose why %1 is declined.").arg(row.other.candidateName), {}, {}, {} });
        row.reason->setFocus();
        return;
    }
    if (m_belowChoice == IsDeclined && m_belowReason.isNull()) {
        complain({ Error::Code::Invalid, tr("Choose why those without a row are declined."), {}, {}, {} });
        m_allReason->setFocus();
        return;
    }
    Q_EMIT confirmed(acceptance());
}

void HireDialog::complain(const Error &error)
{
    m_problems->showMessage(MessageBar::Kind::Error, error.text());
    m_notice->askFor(error);
}

} // namespace shortlist
