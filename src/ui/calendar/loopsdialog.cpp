// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/loopsdialog.h"

#include "domain/planning/loopplanner.h"
#include "service/calendar/slotservice.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kShownMilliseconds = 500;
constexpr qsizetype kRemarksShown = 4;
constexpr int kRemarksHeight = 160; ///< of all of them: the tables are what the dialog is for
constexpr std::uint64_t kLoopSeed = 1; // the same selection has the same plan

// Whoever leads stands before the candidate's time: names of zones are long, and the last column is the one that is
// cut.
enum LoopColumn { kLoopCandidate, kLoopStage, kLoopWhen, kLoopWho, kLoopTheirs, kLoopColumns };

void putText(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table->setItem(row, column, item);
}

} // namespace

LoopsDialog::LoopsDialog(
    const PageContext &context, const QList<ApplicationId> &selected, const JobId &job, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_selected(selected)
    , m_whom(new QComboBox)
    , m_state(new TextLabel({}, TextLabel::Kind::Strong))
    , m_bar(new QProgressBar)
    , m_stop(makeButton(tr("&Stop and keep the best")))
    , m_leftOut(new TextLabel)
    , m_showAll(makeButton({}, ButtonKind::Link))
    , m_remarks(new QListWidget)
    , m_loops(new QTableWidget)
    , m_loads(new QTableWidget)
    , m_legend(new CaptionLabel(tr("(?) It is not known whether they are free then.")))
    , m_problem(new TextLabel)
    , m_reason(new QLineEdit)
    , m_effect(new CaptionLabel)
    , m_runner(new LoopRunner(this))
{
    build();
    layOut();
    connect(m_stop, &QPushButton::clicked, m_runner, &LoopRunner::stop);
    connect(m_runner, &LoopRunner::progressed, this, &LoopsDialog::showProgress);
    connect(m_whom, &QComboBox::activated, this, &LoopsDialog::plan);
    m_state->setText(tr("Reading calendars…"));
    m_context.gateway.run(
        this, [job](Services &services) { return services.slotSearch.loopGroups(job); },
        [this](const Result<QList<LoopGroup>> &groups) { fillGroups(groups); });
}

LoopsDialog::~LoopsDialog() = default;

void LoopsDialog::fillGroups(const Result<QList<LoopGroup>> &groups)
{
    if (!groups)
        return complain(groups.error().text());
    if (!m_selected.isEmpty()) {
        const int count = int(m_selected.size());
        m_groups += LoopGroup{ LoopGroup::Kind::Job, {}, m_selected };
        m_whom->addItem(tr("The %n selected", nullptr, count));
    }
    for (const LoopGroup &group : *groups) {
        m_groups += group;
        const QString count = QLocale().toString(group.applications.size());
        switch (group.kind) {
        case LoopGroup::Kind::Job:
            m_whom->addItem(tr("All active for this job (%1)").arg(count));
            break;
        case LoopGroup::Kind::Opening:
            m_whom->addItem(tr("All active in opening %1 (%2)").arg(group.name, count));
            break;
        case LoopGroup::Kind::Stage:
            m_whom->addItem(tr("All active at “%1” (%2)").arg(group.name, count));
            break;
        }
    }
    plan();
}

void LoopsDialog::plan()
{
    m_runner->stop();
    m_selection.reset();
    m_best = {};
    m_shown = {};
    m_shownLater = 0;
    m_planned.clear();
    m_sinceShown.invalidate();
    m_book->setEnabled(false);
    m_effect->clear();
    m_stop->setEnabled(false);
    m_loops->setRowCount(0);
    m_loads->setRowCount(0);
    complain({});
    m_reason->hide();
    m_reason->clear();
    if (m_whom->currentIndex() < 0) {
        m_bar->setRange(0, 100);
        m_state->setText(tr("There is nothing to plan."));
        return;
    }
    m_bar->setRange(0, 0);
    m_state->setText(tr("Reading calendars…"));
    LoopsRequest request;
    request.applications = m_groups.at(m_whom->currentIndex()).applications;
    m_context.gateway.runLatest(
        this, QStringLiteral("loops"),
        [request](Services &services) { return services.slotSearch.selectLoops(request); },
        [this](const Result<LoopSelection> &selection) { take(selection); });
}

void LoopsDialog::build()
{
    setObjectName(QStringLiteral("loopsDialog"));
    setWindowTitle(tr("Plan loops"));
    m_whom->setObjectName(QStringLiteral("loopsWhomCombo"));
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled after it is shown
    m_whom->setAccessibleName(tr("Whom to plan"));
    m_state->setObjectName(QStringLiteral("loopsState"));
    m_state->setWordWrap(true);
    m_bar->setAccessibleName(tr("How much of the planning is done"));
    m_bar->setRange(0, 0);
    m_stop->setObjectName(QStringLiteral("stopLoopsButton"));
    m_stop->setEnabled(false);
    m_leftOut->setObjectName(QStringLiteral("loopsLeftOut"));
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_showAll->setObjectName(QStringLiteral("loopsShowAll"));
    m_showAll->setCheckable(true);
    m_showAll->hide();
    m_remarks->setObjectName(QStringLiteral("loopsRemarks"));
    m_remarks->setAccessibleName(tr("All remarks on this plan"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    connect(m_showAll, &QPushButton::toggled, this, [this](bool all) {
        m_remarks->setVisible(all);
        m_leftOut->setVisible(!all);
        nameShowAll();
    });
    m_legend->setObjectName(QStringLiteral("loopsLegend"));
    m_legend->hide();
    m_problem->setObjectName(QStringLiteral("loopsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_reason->setObjectName(QStringLiteral("loopsReasonEdit"));
    m_reason->setAccessibleName(tr("Reason for setting rules aside"));
    m_reason->setPlaceholderText(tr("Why rules are set aside"));
    m_reason->hide();
    m_effect->setObjectName(QStringLiteral("loopsEffect"));
    m_loops->setObjectName(QStringLiteral("loopsTable"));
    m_loops->setColumnCount(kLoopColumns);
    m_loops->setHorizontalHeaderLabels(
        { tr("Candidate"), tr("Stage"), whenTitle(), tr("Who"), tr("For the candidate") });
    m_loads->setObjectName(QStringLiteral("loadsTable"));
    m_loads->setColumnCount(3);
    m_loads->setHorizontalHeaderLabels({ tr("Interviewer"), tr("Now"), tr("Then") });
    dressTable(m_loops, tr("Interviews of this plan"));
    dressTable(m_loads, tr("Interviews that everybody leads"));
    for (QTableWidget *table : { m_loops, m_loads }) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setStretchLastSection(true);
    }
}

void LoopsDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_whom, 0, Qt::AlignLeading);
    column->addWidget(m_state);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    column->addLayout(progress);
    column->addWidget(m_leftOut);
    column->addWidget(m_remarks);
    column->addWidget(m_showAll, 0, Qt::AlignLeading);
    m_remarks->setMaximumHeight(kRemarksHeight);
    auto *tables = new QHBoxLayout;
    tables->addWidget(m_loops, 3);
    tables->addWidget(m_loads, 1);
    column->addLayout(tables, 1);
    column->addWidget(m_legend);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_book = makeButton(tr("&Book all"), ButtonKind::Primary, QStringLiteral("calendar-check"));
    m_book->setObjectName(QStringLiteral("bookLoopsButton"));
    m_book->setEnabled(false);
    // The box makes one that accepts the default button by itself, and Enter would book what nobody has looked at.
    buttons->addButton(m_book, QDialogButtonBox::ActionRole);
    connect(m_book, &QPushButton::clicked, this, &LoopsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LoopsDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_effect, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    dressForm(this);
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *one : all)
        one->setAutoDefault(false);
    resize(1220, 660);
}

void LoopsDialog::take(const Result<LoopSelection> &selection)
{
    if (!selection) {
        m_bar->setRange(0, 100);
        m_state->clear();
        return complain(selection.error().text());
    }
    m_selection = std::make_unique<LoopSelection>(*selection);
    showRemarks();
    m_bar->setRange(0, 100);
    if (m_selection->isEmpty()) {
        m_state->setText(tr("There is nothing to plan."));
        return;
    }
    m_stop->setEnabled(true);
    const int steps = LoopPlanner::worthwhileSteps(m_selection->loops.size());
    m_runner->start(m_selection->problem, kLoopSeed, steps, m_selection->later);
}

void LoopsDialog::showRemarks()
{
    QStringList sentences;
    // Their rows may be far down the table.
    QStringList without;
    for (const PlannedLoop &one : std::as_const(m_planned)) {
        if (m_best.finished && !one.isWhole())
            without += one.whose.candidate.name;
    }
    if (!without.isEmpty())
        sentences += tr("No time for all interviews of: %1", "candidates").arg(without.join(QStringLiteral(", ")));
    if (m_best.finished)
        sentences += unknownSentences(*m_selection, m_planned);
    sentences += m_selection->remarks;
    for (const LoopSelection::LeftOut &one : std::as_const(m_selection->leftOut))
        sentences += one.named ? one.why : tr("%1: %2", "who, why").arg(one.candidateName, one.why);
    m_leftOut->setText(sentences.mid(0, kRemarksShown).join(QLatin1Char('\n')));
    const int more = int(sentences.size() - kRemarksShown);
    m_showAll->setProperty("more", more);
    nameShowAll();
    m_showAll->setVisible(more > 0);
    if (more <= 0)
        m_showAll->setChecked(false);
    m_remarks->clear();
    m_remarks->addItems(sentences);
    m_leftOut->setVisible(!sentences.isEmpty() && !m_showAll->isChecked());
}

/// By what the next press does.
void LoopsDialog::nameShowAll()
{
    const int more = m_showAll->property("more").toInt();
    m_showAll->setText(m_showAll->isChecked() ? tr("Show fewer") : tr("Show %n more", nullptr, more));
}

void LoopsDialog::showProgress(const LoopProgress &progress)
{
    // One that was stopped still tells what it had found, of those who were chosen before.
    if (!m_selection || m_selection->loops.size() != qsizetype(progress.plan.loops.size()))
        return;
    m_best = progress;
    m_bar->setValue(progress.percent);
    // Better plans come many times a second, and nobody reads as fast.
    const bool due = progress.finished || !m_sinceShown.isValid() || m_sinceShown.elapsed() >= kShownMilliseconds;
    const bool isOther =
        m_planned.isEmpty() || progress.plan != m_shown || progress.laterDone != m_shownLater || progress.finished;
    if (due && isOther) {
        m_shown = progress.plan;
        m_shownLater = progress.laterDone;
        m_planned = plannedLoops(*m_selection, progress.plan, progress.later);
        m_sinceShown.start();
        fillLoops();
        fillLoads();
    }
    m_state->setText(describe(progress));
    // What it takes to have it again, on the command line and on any machine.
    m_state->setToolTip(
        progress.finished && progress.steps > 0
            ? tr("Seed %1, %n step(s): as many give the same plan again.", nullptr, progress.steps).arg(kLoopSeed)
            : QString());
    m_stop->setEnabled(!progress.finished);
    if (progress.finished)
        offer();
}

void LoopsDialog::offer()
{
    showRemarks();
    int interviews = 0;
    int candidates = 0;
    for (const PlannedLoop &one : std::as_const(m_planned)) {
        interviews += int(one.interviews.size());
        candidates += one.interviews.isEmpty() ? 0 : 1;
    }
    m_book->setEnabled(interviews > 0 && !m_context.gateway.isReadOnly());
    if (interviews == 0)
        return;
    m_book->setText(tr("&Book %1 of %2", "interviews, candidates")
                        .arg(tr("%n interview(s)", nullptr, interviews), tr("%n candidate(s)", nullptr, candidates)));
    m_effect->setText(tr("No interview that is booked moves. One undo takes all new ones back."));
    m_book->setAccessibleDescription(m_effect->text());
    // What it means is to be looked at before it is booked.
    m_loops->setFocus();
    m_loops->setCurrentCell(0, 0);
}

QString LoopsDialog::describe(const LoopProgress &progress) const
{
    const int later = int(m_selection->later.loops.size());
    if (!progress.finished && !progress.later.empty())
        return tr("Panels and what else is planned one by one: %1 of %n candidate(s)", nullptr, later)
            .arg(progress.laterDone);
    const int whole = progress.finished ? int(std::count_if(
                          m_planned.begin(), m_planned.end(), [](const PlannedLoop &one) { return one.isWhole(); }))
                                        : progress.placed;
    const int all = int(progress.finished ? m_planned.size() : m_selection->loops.size());
    const QString placed = tr("%1 of %n candidate(s) planned", nullptr, all).arg(whole);
    if (m_selection->loops.isEmpty())
        return tr("%1.", "how many").arg(placed);
    const QString quality = qualityOf(progress.cost, progress.bound);
    if (!progress.finished)
        return tr("Best so far: %1. %2.", "how many, how good").arg(placed, quality);
    return later == 0 ? tr("%1. %2.", "how many, how good").arg(placed, quality)
                      : tr("%1. %2, without what is planned one by one.", "how many, how good").arg(placed, quality);
}

// The zone of the desk stands once: in every row it took the room of who leads the interview.
QString LoopsDialog::whenTitle() const
{
    return tr("When") + QLatin1Char('\n') + QString::fromUtf8(m_context.settings.timeZone().id());
}

void LoopsDialog::fillLoops()
{
    const QTimeZone zone = m_context.settings.timeZone();
    const QString format = m_context.settings.timeFormat();
    m_loops->horizontalHeaderItem(kLoopWhen)->setText(whenTitle());
    m_loads->horizontalHeader()->setMinimumHeight(
        m_loops->horizontalHeader()->sizeHint().height()); // rows side by side
    int rows = 0;
    for (const PlannedLoop &loop : std::as_const(m_planned))
        rows += std::max(1, int(loop.interviews.size() + loop.missing.size()));
    m_loops->setRowCount(0);
    m_loops->setRowCount(rows);
    bool anyUnknown = false;
    int row = 0;
    for (const PlannedLoop &loop : std::as_const(m_planned)) {
        const Candidate &candidate = loop.whose.candidate;
        if (loop.interviews.isEmpty()) {
            const bool waits = !m_best.finished && loop.missing.isEmpty()
                            && std::none_of(m_selection->loops.begin(), m_selection->loops.end(),
                                [&](const auto &one) { return one.applicationId == loop.whose.applicationId; });
            putText(m_loops, row, kLoopCandidate, candidate.name);
            putText(m_loops, row++, kLoopStage,
                waits ? tr("To be planned after the rest") : tr("No time for all interviews"));
            continue;
        }
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            QStringList names;
            QStringList said; // in full: the column has room for a mark only
            const auto unknown = unknownIn(*m_selection, interview.placed);
            for (const int place : interview.placed.people) {
                const Person &person = m_selection->people.at(place);
                const bool isUnknown = std::any_of(unknown.begin(), unknown.end(),
                    [&person](const UnknownPerson &one) { return one.personId == person.id; });
                names += isUnknown ? tr("%1 (?)", "interviewer").arg(person.name) : person.name;
                said += isUnknown ? tr("%1 (not known whether free)", "interviewer").arg(person.name) : person.name;
            }
            putText(m_loops, row, kLoopCandidate, candidate.name);
            putText(m_loops, row, kLoopStage, interview.stage.name);
            const PlacedInterview &placed = interview.placed;
            putText(m_loops, row, kLoopWhen, wallTimes(placed.startAt, placed.minutes, zone, format));
            putText(m_loops, row, kLoopTheirs, placeTimes(placed.startAt, placed.minutes, candidate.zone, format));
            m_loops->item(row, kLoopTheirs)
                ->setToolTip(zoneLines(placed.startAt, placed.minutes, { ZoneReader{ {}, candidate.zone } }, format)
                                 .constFirst()
                                 .text);
            anyUnknown = anyUnknown || !unknown.isEmpty();
            putText(m_loops, row, kLoopWho, names.join(QStringLiteral(", ")));
            m_loops->item(row, kLoopWho)->setToolTip(said.join(QStringLiteral(", ")));
            m_loops->item(row++, kLoopWho)->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
        }
        for (const QString &stage : loop.missing) {
            putText(m_loops, row, kLoopCandidate, candidate.name);
            putText(m_loops, row, kLoopStage, stage);
            putText(m_loops, row++, kLoopWhen, m_best.finished ? tr("No time found") : tr("After the rest"));
        }
    }
    m_loops->setRowCount(row);
    m_legend->setVisible(anyUnknown);
    for (int column = 0; column + 1 < kLoopColumns; ++column)
        m_loops->resizeColumnToContents(column);
}

void LoopsDialog::fillLoads()
{
    const QList<int> then = loadsThen(*m_selection, m_planned);
    QList<int> order;
    for (int person = 0; person < then.size(); ++person)
        order += person;
    std::stable_sort(order.begin(), order.end(), [&then](int a, int b) { return then.at(a) > then.at(b); });
    m_loads->setRowCount(int(order.size()));
    for (int row = 0; row < int(order.size()); ++row) {
        putText(m_loads, row, 0, m_selection->people.at(order.at(row)).name);
        putText(m_loads, row, 1, QLocale().toString(m_selection->leads.at(order.at(row))));
        putText(m_loads, row, 2, QLocale().toString(then.at(order.at(row))));
    }
    for (int column = 0; column < m_loads->columnCount(); ++column)
        m_loads->resizeColumnToContents(column);
}

void LoopsDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LoopsDialog::accept()
{
    if (m_busy || !m_selection || !m_book->isEnabled())
        return;
    const auto requests = bookingsOf(*m_selection, m_planned, QString::fromUtf8(m_context.settings.timeZone().id()));
    if (!requests)
        return complain(requests.error().text());
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
                // The workspace has changed since it was planned.
                if (done.error().code == Error::Code::NeedsReason) {
                    m_reason->show();
                    m_reason->setFocus(Qt::OtherFocusReason);
                }
                return complain(done.error().text());
            }
            Q_EMIT booked(tr("Booked %n interview(s)", nullptr, int(done->size())));
            QDialog::accept();
        });
}

} // namespace shortlist
