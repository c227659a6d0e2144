// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plandialog.h"

#include "domain/calendar/availability.h"
#include "domain/calendar/slotwords.h"
#include "ui/calendar/typedtimes.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/keyboardback.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kPlanRestMs = 400;
constexpr int kPlansShown = 3;

} // namespace

PlanDialog::PlanDialog(const PageContext &context, const ApplicationId &application, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_application(application)
    , m_who(new TextLabel({}, TextLabel::Kind::Panel))
    , m_times(new QLineEdit)
    , m_spacing(new QComboBox)
    , m_plans(new QListWidget)
    , m_proof(new CaptionLabel)
    , m_note(new TextLabel)
    , m_action(makeButton({}))
    , m_table(new QTableWidget)
    , m_reason(new QLineEdit)
    , m_problem(new TextLabel)
{
    build();
    layOut();
    connectParts();
    plan();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::build()
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Plan remaining interviews"));
    m_times->setObjectName(QStringLiteral("planTimesEdit"));
    m_times->setPlaceholderText(availabilityExample(m_context.clock.nowUtc(), m_context.settings.timeZone()));
    m_spacing->setObjectName(QStringLiteral("planSpacingCombo"));
    m_spacing->addItem(tr("As it comes"), int(SlotQuery::Spacing::Any));
    m_spacing->addItem(tr("All on one day"), int(SlotQuery::Spacing::OneDay));
    m_spacing->addItem(tr("On several days"), int(SlotQuery::Spacing::Spread));
    m_plans->setObjectName(QStringLiteral("planList"));
    m_plans->setAccessibleName(tr("Plans"));
    m_plans->setAccessibleDescription(tr("Alt+1 to Alt+3 choose a plan, Enter books it."));
    m_plans->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plans->setTextElideMode(Qt::ElideRight);
    m_proof->setObjectName(QStringLiteral("planProof"));
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("planAction"));
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({ tr("Stage"), tr("When"), tr("For the candidate"), tr("Who"), tr("Why") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(m_table, tr("Interviews of this plan"));
    m_table->horizontalHeaderItem(4)->setToolTip(slotPointRules().join(u'\n'));
    m_table->setAccessibleDescription(slotPointRules().join(u' '));
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_reason->setObjectName(QStringLiteral("planReasonEdit"));
    m_reason->setAccessibleName(tr("Reason for setting rules aside"));
    m_reason->setPlaceholderText(tr("Why rules are set aside"));
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setWordWrap(true);
    for (QWidget *hidden : { static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_action),
             static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_problem) })
        hidden->hide();
}

void PlanDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_who);
    auto *form = makeForm();
    addFormRow(form, tr("When the c&andidate can"), m_times);
    addFormRow(form, tr("&Days"), m_spacing);
    column->addLayout(form);
    column->addWidget(m_plans);
    column->addWidget(m_proof);
    column->addWidget(m_note);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addStretch(); // where there is nothing to show
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_book = makeButton(tr("&Book all"), ButtonKind::Primary, QStringLiteral("calendar-check"));
    m_book->setObjectName(QStringLiteral("bookPlanButton"));
    buttons->addButton(m_book, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    column->addWidget(buttons);
    dressForm(this);
    // Enter books, wherever the keyboard is: no other button takes it.
    const auto others = findChildren<QPushButton *>();
    for (QPushButton *other : others)
        other->setAutoDefault(other == m_book);
    m_book->setDefault(true);
    resize(1000, 620);
    m_plans->setFocus();
}

void PlanDialog::connectParts()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPlanRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PlanDialog::plan);
    // What is on show is not for these times any more; Enter means the field until there are plans for them.
    connect(m_times, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_book->setEnabled(false);
        m_rest.start();
    });
    connect(m_times, &QLineEdit::returnPressed, this, [this] {
        if (m_rest.isActive())
            plan();
    });
    connect(m_spacing, &QComboBox::currentIndexChanged, this, [this] {
        m_choseSpacing = true;
        plan();
    });
    connect(m_plans, &QListWidget::currentRowChanged, this, &PlanDialog::showPlan);
    connect(m_action, &QPushButton::clicked, this, &PlanDialog::relaxOrKeep);
    for (int which = 0; which < kPlansShown; ++which) {
        auto *key = new QShortcut(QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + which))), this);
        connect(key, &QShortcut::activated, this, [this, which] { choose(which); });
    }
    // Not the button's own key: while it is hidden, that would be typed into a field.
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_0), this);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_action->isVisible())
            relaxOrKeep();
    });
    m_action->setToolTip(key->key().toString(QKeySequence::NativeText));
    m_action->setAccessibleDescription(m_action->toolTip());
}

void PlanDialog::plan()
{
    m_rest.stop();
    m_found.reset();
    m_book->setEnabled(false);
    m_proof->setText(tr("Looking for the best plan…"));
    LoopRequest request;
    request.applicationId = m_application;
    // What is stored of them counts until something else is typed.
    if (m_typed) {
        request.candidateTimes = m_times->text();
        request.anyCandidateTime = true;
    }
    if (m_choseSpacing)
        request.spacing = SlotQuery::Spacing(m_spacing->currentData().toInt());
    request.relaxed = m_relaxed;
    m_context.gateway.runLatest(
        this, QStringLiteral("plan.loop"),
        [request](Services &services) { return services.slotSearch.planLoop(request); },
        [this](const Result<FoundPlans> &found) { take(found); });
}

void PlanDialog::take(const Result<FoundPlans> &found)
{
    if (m_rest.isActive())
        return; // somebody types on: what comes next counts
    const bool unread = !found && found.error().key.startsWith(QLatin1String("availability."));
    setFieldProblem(m_times, unread ? found.error().text() : QString());
    m_found = found ? std::make_unique<FoundPlans>(*found) : nullptr;
    m_plans->clear();
    m_table->setRowCount(0);
    m_proof->clear();
    m_action->hide();
    complain({});
    m_table->setVisible(found && (!m_found->answer.plans.isEmpty() || m_found->answer.relaxation));
    if (!found) {
        m_plans->hide();
        m_note->setText(found.error().text());
        m_note->show();
        return;
    }
    m_candidate = m_found->candidate.id;
    m_name = m_found->candidate.name;
    if (!m_typed) {
        m_times->setText(availabilityText(m_found->windows, m_found->candidateZone));
        m_times->setCursorPosition(0);
    }
    m_who->setText(tr("%1 · %2", "candidate, job").arg(m_found->candidate.name, m_found->jobTitle));
    if (!m_choseSpacing) {
        const QSignalBlocker quiet(m_spacing);
        m_spacing->setCurrentIndex(m_spacing->findData(int(m_found->spacing)));
    }
    if (m_found->answer.plans.isEmpty())
        showNone();
    else
        showPlans();
    m_reason->setVisible(!m_relaxed.isEmpty());
}

void PlanDialog::showPlans()
{
    m_note->setText(remarks().join(u' '));
    m_note->setVisible(!m_note->text().isEmpty());
    for (const CandidatePlan &plan : std::as_const(m_found->answer.plans)) {
        const QString keys = QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + m_plans->count())))
                                 .toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  %2\n%3").arg(keys, titleOf(plan), plan.summary.join(QStringLiteral(" · "))), m_plans);
        item->setToolTip(plan.summary.join(QLatin1Char('\n')));
    }
    m_plans->setFixedHeight(kPlansShown * m_plans->sizeHintForRow(0) + 2 * m_plans->frameWidth() + kInside);
    m_plans->show();
    m_proof->setText(m_found->answer.proven ? tr("Proven best: there is no better plan under these rules.")
                                            : tr("There may be better plans; the search was given up."));
    m_action->setText(tr("Keep all rules again"));
    m_action->setVisible(!m_relaxed.isEmpty());
    m_plans->setCurrentRow(0);
    m_book->setEnabled(true);
}

void PlanDialog::showNone()
{
    m_plans->hide();
    m_note->setText((remarks() + QStringList{ whyNone() }).join(u' '));
    m_note->show();
    const CandidatePlanRelaxation *canRelax = m_found->answer.canSetAside();
    if (const auto &relaxation = m_found->answer.relaxation)
        fillTable(canRelax ? canRelax->plan : relaxation->plan);
    m_action->setText(canRelax ? tr("Set aside: %1").arg(slotRulePhrases(canRelax->rules, m_found->longestNotice()))
                               : tr("Keep all rules again"));
    m_action->setVisible(canRelax || !m_relaxed.isEmpty());
}

QStringList PlanDialog::remarks() const
{
    QStringList all;
    if (m_typed && !m_found->windows.isEmpty())
        all += readBack(m_found->windows, m_found->candidateZone);
    all += m_found->guesses;
    if (!m_found->offersOver.isEmpty())
        all += m_found->offersOver;
    return all;
}

QString PlanDialog::whyNone() const
{
    if (!m_found->nobody.isEmpty())
        return m_found->nobody;
    const CandidatePlanAnswer &answer = m_found->answer;
    QStringList sentences;
    if (answer.stuckAt >= 0)
        sentences +=
            tr("“%1” finds no time that keeps all rules.").arg(m_found->interviews.at(answer.stuckAt).stage.name);
    if (!answer.relaxation) {
        sentences += tr("There is no plan in the next four weeks, whatever rule is set aside.");
        return sentences.join(QLatin1Char('\n'));
    }
    sentences += answer.relaxation->obstacles;
    const QString phrases = slotRulePhrases(answer.relaxation->rules, m_found->longestNotice());
    sentences += answer.allowedInstead ? tr("Without %1 there is a plan.", "rules").arg(phrases)
                                       : tr("Without %1 there is a plan, below.", "rules").arg(phrases);
    sentences += answer.relaxation->sentences;
    if (answer.allowedInstead) {
        sentences += tr("What may be set aside: without %1 there is a plan, too, below.", "rules")
                         .arg(slotRulePhrases(answer.allowedInstead->rules, m_found->longestNotice()));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString PlanDialog::deskZoneName() const { return QString::fromUtf8(m_context.settings.timeZone().id()); }

QString PlanDialog::wall(const SlotProposal &interview, const QTimeZone &zone) const
{
    return wallTimes(interview.startAt, interview.minutes, zone, m_context.settings.timeFormat());
}

QString PlanDialog::titleOf(const CandidatePlan &plan) const
{
    QStringList starts;
    for (const SlotProposal &interview : plan.interviews) {
        const QDateTime here = interview.startAt.toTimeZone(m_context.settings.timeZone());
        starts += QLocale().toString(here.date(), tr("ddd d MMM")) + QLatin1Char(' ')
                + words::time(interview.startAt, m_context.settings);
    }
    return starts.join(QStringLiteral(", "));
}

void PlanDialog::fillTable(const CandidatePlan &plan)
{
    m_table->setHorizontalHeaderLabels({ tr("Stage"), tr("When") + QLatin1Char('\n') + deskZoneName(),
        tr("For the candidate") + QLatin1Char('\n') + QString::fromUtf8(m_found->candidateZone.id()), tr("Who"),
        tr("Why") });
    m_table->setRowCount(int(plan.interviews.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SlotProposal &interview = plan.interviews.at(row);
        QStringList names;
        for (const int person : interview.people)
            names += m_found->people.at(person).name;
        const QStringList texts{ m_found->interviews.at(row).stage.name, wall(interview, m_context.settings.timeZone()),
            wall(interview, m_found->candidateZone), names.join(QStringLiteral(", ")),
            interview.reasons.join(QStringLiteral(" · ")) };
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < 4; ++column)
        m_table->resizeColumnToContents(column);
    m_table->resizeRowsToContents();
    // Reasons of several lines would touch those of the next interview.
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + kRelated);
}

void PlanDialog::showPlan()
{
    const int which = m_plans->currentRow();
    if (m_found && which >= 0 && which < m_found->answer.plans.size())
        fillTable(m_found->answer.plans.at(which));
}

void PlanDialog::choose(int which)
{
    if (which >= m_plans->count())
        return;
    m_plans->setCurrentRow(which);
    m_plans->setFocus();
}

void PlanDialog::relaxOrKeep()
{
    if (!m_found)
        return;
    if (const CandidatePlanRelaxation *relaxation = m_found->answer.canSetAside()) {
        for (const SlotRule rule : relaxation->rules)
            m_relaxed.insert(rule);
    } else {
        m_relaxed.clear();
    }
    plan();
}

void PlanDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString PlanDialog::typedTimes() const { return m_typed ? m_times->text().trimmed() : QString(); }

void PlanDialog::reject()
{
    const QString times = typedTimes();
    if (times.isEmpty() || m_candidate.isNull() || m_busy)
        return QDialog::reject();
    switch (askAboutTypedTimes(m_context.prompter, this, m_name)) {
    case TypedTimes::Drop:
        QDialog::reject();
        return giveKeyboardBack(parentWidget());
    case TypedTimes::Stay:
        return;
    case TypedTimes::Keep:
        break;
    }
    m_context.gateway.run(
        this,
        [candidate = m_candidate, times, zone = m_context.settings.timeZone()](
            Services &services) { return services.candidates.typeTimes(candidate, times, zone); },
        [this](const Result<QStringList> &kept) {
            if (kept) {
                QDialog::reject();
                return giveKeyboardBack(parentWidget());
            }
            setFieldProblem(m_times, kept.error().text());
            m_times->setFocus(Qt::OtherFocusReason);
        });
}

void PlanDialog::accept()
{
    const int which = m_plans->currentRow();
    if (m_busy || !m_book->isEnabled() || !m_found || which < 0 || which >= m_found->answer.plans.size())
        return;
    auto requests = bookingsOf(*m_found, m_found->answer.plans.at(which), m_application, deskZoneName());
    if (!requests)
        return complain(requests.error().text());
    // Kept with the interviews: by the same command, or not at all.
    for (BookingRequest &request : *requests)
        request.candidateTimes = typedTimes();
    m_busy = true;
    m_book->setEnabled(false);
    m_context.gateway.run(
        this,
        [requests = *requests, reason = m_reason->text().trimmed()](
            Services &services) { return services.interviews.bookAll(requests, reason); },
        [this](const Result<QList<InterviewId>> &done) {
            m_busy = false;
            m_book->setEnabled(true);
            if (!done) {
                if (done.error().code == Error::Code::NeedsReason) {
                    m_reason->show();
                    m_reason->setFocus(Qt::OtherFocusReason);
                }
                return complain(done.error().text());
            }
            Q_EMIT booked(tr("Booked %n interview(s) with %1", nullptr, int(done->size()))
                              .arg(m_found ? m_found->candidate.name : QString()));
            QDialog::accept();
        });
}

} // namespace shortlist
