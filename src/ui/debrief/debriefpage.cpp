// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefpage.h"

#include "domain/debrief/meeting.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/grading.h"
#include "domain/words/words.h"
#include "models/debrief/debrieflistmodel.h"
#include "ui/debrief/debriefdelegate.h"
#include "ui/debrief/debriefsheet.h"
#include "ui/debrief/packdialog.h"
#include "ui/offers/offerspanel.h"
#include "ui/style/icons.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/prompter.h"
#include "ui/words/times.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kListCharacters = 38; ///< in a line of the list, about

} // namespace

DebriefPage::DebriefPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new DebriefListModel(this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_heading(new TextLabel({}, TextLabel::Kind::Page))
    , m_subheading(new CaptionLabel)
    , m_holdLine(new TextLabel)
    , m_sheet(new DebriefSheet(context.settings, context.clock))
    , m_offers(new OffersPanel(context))
    , m_scroll(new QScrollArea)
    , m_messages(new MessageBar)
{
    setMain(m_list);
    m_decide = makeAction("decideAction", tr("&Decide…"), QStringLiteral("scale"), &DebriefPage::decide);
    m_decide->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_resume = makeAction("resumeAction", tr("&Resume"), QStringLiteral("play"), &DebriefPage::resume);
    m_resume->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_resume->setVisible(false);
    m_plan = makeAction(
        "planDebriefAction", tr("&Plan debrief…"), QStringLiteral("calendar-plus"), &DebriefPage::planDebrief);
    m_plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_open = makeAction(
        "openDebriefAction", tr("&Open debrief"), QStringLiteral("message-square"), &DebriefPage::openDebrief);
    m_close =
        makeAction("closeDebriefAction", tr("&Close debrief"), QStringLiteral("check"), &DebriefPage::closeDebrief);
    m_offer =
        makeAction("draftOfferAction", tr("Draft o&ffer…"), QStringLiteral("handshake"), &DebriefPage::draftOffer);
    m_compare = makeAction("compareAction", tr("Co&mpare…"), QStringLiteral("table-2"), &DebriefPage::compare);
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_candidate =
        makeAction("showCandidateAction", tr("Show c&andidate"), QStringLiteral("user"), &DebriefPage::showCandidate);
    m_pack =
        makeAction("decisionPackAction", tr("Decision &pack…"), QStringLiteral("file-text"), &DebriefPage::makePack);
    m_pack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));

    m_list->setObjectName(QStringLiteral("debriefList"));
    m_list->setAccessibleName(tr("Debriefs"));
    m_list->setModel(m_model);
    followSelection(m_list);
    m_list->installEventFilter(this);
    m_list->setToolTip(tr("E goes to the ratings, O changes the order of criteria; other letters go to a name."));
    m_list->setItemDelegate(new DebriefDelegate(this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sheet->setAbove(m_offers);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_listSide = makeListSide();

    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_heading);
    rightColumn->addWidget(m_subheading);
    rightColumn->addLayout(makeHoldLine());
    rightColumn->addWidget(m_scroll, 1);
    m_stack->addWidget(new EmptyState(QStringLiteral("scale"),
        tr("Nothing to discuss yet. Candidates appear here once interviews with them are booked.")));
    m_stack->addWidget(right);
    m_stack->addWidget(new EmptyState(QStringLiteral("scale"),
        tr("Choose a candidate to see the scorecards. Who has seen the others' is kept in the workspace.")));

    auto *column = makePageLayout(this);
    column->addWidget(new PageHeader(title()));
    column->addWidget(m_messages);
    column->addWidget(makeSplit(Qt::Horizontal, QStringLiteral("debriefSplit"), m_listSide, m_stack, 2, 7), 1);
    refreshActions();

    // Without a debrief the page has one thing to say, and no empty box beside it.
    m_listSide->hide();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_listSide->setVisible(m_model->total() > 0); });
    // What is chosen, not where the keyboard is: a list that gets it puts it on its first row, and looking is recorded.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (now.isEmpty())
            return;
        const ApplicationId chosen(now.constFirst().topLeft().data(DebriefListModel::IdRole).toUuid());
        // What was said is about the one who was on show.
        if (chosen != m_shown)
            m_messages->clear();
        showApplication(chosen);
    });
    connect(m_sheet, &DebriefSheet::notesChanged, this, [this](const DebriefId &debrief, const QString &notes) {
        m_context.gateway.run(
            this, [debrief, notes](Services &services) { return services.debriefs.saveNotes(debrief, notes); },
            [this](const Status &saved) {
                if (!saved)
                    complain(saved.error());
            });
    });
    connect(m_sheet, &DebriefSheet::timerChanged, this, [this](const DebriefId &debrief, bool running) {
        m_context.gateway.run(
            this, [debrief, running](Services &services) { return services.debriefs.runTimer(debrief, running); },
            [this](const Status &stored) {
                if (!stored)
                    complain(stored.error());
            });
    });
    connect(m_sheet, &DebriefSheet::planRequested, this, &DebriefPage::planDebrief);
    connect(
        m_sheet, &DebriefSheet::orderChanged, this, [this](const DebriefId &debrief, const QList<PersonId> &attendees) {
            carryOut(
                [debrief, attendees](Services &services) { return services.debriefs.setOrder(debrief, attendees); });
        });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        const bool ours = notice.touches(EntityKind::Scorecard) || notice.touches(EntityKind::Decision)
                       || notice.touches(EntityKind::Offer) || notice.touches(EntityKind::Debrief)
                       || notice.touches(EntityKind::Application);
        if (isVisible() && ours && notice.command != QLatin1String("scorecard.seen"))
            load();
    });
    connect(&context.gateway, &Gateway::closed, this, [this] {
        m_shown = {};
        m_view.reset();
        m_model->setRows({});
    });
}

QWidget *DebriefPage::makeListSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *states = new QComboBox;
    states->setObjectName(QStringLiteral("debriefStateCombo"));
    states->setAccessibleName(tr("Which debriefs"));
    states->addItem(tr("All debriefs"), QString());
    for (const DebriefState state : enumValues<DebriefState>())
        states->addItem(words::of(state), enumText(state));
    states->insertSeparator(states->count());
    for (const ApplicationState state : enumValues<ApplicationState>()) {
        if (state != ApplicationState::Active)
            states->addItem(words::of(state), enumText(state));
    }
    m_model->setTimeText(
        [this](const QDateTime &utc) { return words::dayAndTime(utc, m_context.clock.nowUtc(), m_context.settings); });
    connect(states, &QComboBox::currentIndexChanged, this,
        [this, states] { m_model->setState(states->currentData().toString()); });
    column->addWidget(states);
    column->addWidget(m_list, 1);
    // Room for the day of a planned one.
    side->setMinimumWidth(side->fontMetrics().averageCharWidth() * kListCharacters);
    return side;
}

QAction *DebriefPage::makeAction(
    const char *name, const QString &text, const QString &iconName, void (DebriefPage::*does)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1String(name));
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, does);
    return action;
}

QList<QAction *> DebriefPage::pageActions() const
{
    return { m_decide, m_resume, m_plan, m_open, m_close, m_compare, m_offer, m_pack, m_candidate };
}

QString DebriefPage::statusText() const { return tr("%n ready to decide", nullptr, m_model->ready()); }

void DebriefPage::activate() { load(); }

void DebriefPage::saveTyped() { m_sheet->flush(); }

void DebriefPage::personChanged()
{
    m_wanted = m_shown = {};
    showNothing();
}

void DebriefPage::showNothing()
{
    m_shown = {};
    m_messages->clear();
    m_view.reset();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    if (m_model->total() > 0)
        m_stack->setCurrentIndex(2);
    refreshActions();
}

void DebriefPage::showEntity(const QUuid &id)
{
    m_wanted = ApplicationId(id);
    load();
}

void DebriefPage::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("debriefs"), [](Services &services) { return services.debriefs.list(); },
        [this](const Result<QList<DebriefRow>> &rows) {
            if (!rows)
                return complain(rows.error());
            const ApplicationId wanted = m_wanted.isNull() ? m_shown : m_wanted;
            m_model->setRows(*rows);
            Q_EMIT statusTextChanged();
            if (m_model->total() == 0) {
                m_stack->setCurrentIndex(0);
                m_view.reset();
                return refreshActions();
            }
            m_wanted = {};
            // Looking at ratings is recorded, so that nothing is on show that nobody asked for.
            const bool there = std::any_of(
                rows->begin(), rows->end(), [&wanted](const DebriefRow &row) { return row.applicationId == wanted; });
            if (!there)
                return showNothing();
            // The list may be narrowed to others; what one works on stays.
            if (const int row = m_model->rowOf(wanted); row >= 0)
                m_list->setCurrentIndex(m_model->index(row));
            m_list->scrollTo(m_list->currentIndex()); // rows may have become higher
            showApplication(wanted);
        });
}

void DebriefPage::showApplication(const ApplicationId &application)
{
    struct Loaded {
        DebriefView view;
        QHash<PersonId, QString> people;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("debrief"),
        [application](Services &services) -> Result<Loaded> {
            auto view = services.debriefs.view(application);
            if (!view)
                return view.error();
            Loaded loaded{ *view, {} };
            for (const Decision &decision : std::as_const(view->decisions)) {
                const auto person = services.context.workspace.tryGet(decision.deciderId);
                if (!person)
                    return person.error();
                if (*person)
                    loaded.people.insert(decision.deciderId, (**person).name);
            }
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            if (!loaded)
                return complain(loaded.error());
            m_stack->setCurrentIndex(1);
            const bool other = m_shown != loaded->view.application.id;
            m_shown = loaded->view.application.id;
            showView(loaded->view);
            m_sheet->show(loaded->view, loaded->people);
            m_offers->showApplications({ m_shown });
            if (other) {
                m_scroll->verticalScrollBar()->setValue(0); // where the one before was read to is not where this begins
                m_messages->clear();
                Q_EMIT entityShown(m_shown.uuid());
            }
        });
}

void DebriefPage::showView(const DebriefView &view)
{
    m_view = view;
    m_heading->setText(view.candidate.name);
    QString stage;
    for (const Stage &one : view.stages) {
        if (one.id == view.application.stageId)
            stage = one.name;
    }
    QString line = tr("%1 · %2 · %3 · %4 of %5 scorecards in")
                       .arg(view.job.title, stage, words::standing(view.application.state, view.application.holdUntil))
                       .arg(view.cardsIn)
                       .arg(view.cardsNeeded);
    if (view.blind)
        line += QStringLiteral(" · ") + hiddenUntilGraded();
    else if (view.thirdAwaited)
        line += QStringLiteral(" · ") + thirdGraderAwaited();
    else if (view.sealed)
        line += QStringLiteral(" · ") + tr("hidden until your own is in or, if you have none, all are");
    m_subheading->setText(line);
    refreshActions();
}

void DebriefPage::refreshActions()
{
    const bool active = m_view && m_view->application.state == ApplicationState::Active;
    const bool open = m_view && m_view->debrief && m_view->debrief->state == DebriefState::Open;
    bool atOffer = false;
    bool live = false;
    if (m_view) {
        for (const Stage &stage : std::as_const(m_view->stages))
            atOffer = atOffer || (stage.id == m_view->application.stageId && stage.kind == StageKind::Offer);
        for (const Offer &offer : std::as_const(m_view->offers))
            live = live || isLive(offer.state);
    }
    for (const auto &[action, step] : { std::pair(m_decide, DebriefStep::Decide), std::pair(m_plan, DebriefStep::Plan),
             std::pair(m_open, DebriefStep::Open), std::pair(m_close, DebriefStep::Write) })
        setAllowed(action, m_view ? m_view->may(step) : Status(done()));
    showHold();
    if (!m_view) {
        for (QAction *action : { m_decide, m_plan, m_open })
            setAllowed(action, Error{ Error::Code::Refused, tr("Choose a candidate first."), {}, {}, {} });
    }
    if (open)
        m_open->setEnabled(false);
    else
        m_close->setEnabled(false);
    m_offer->setEnabled(active && atOffer && !live);
    m_compare->setEnabled(m_view.has_value());
    m_candidate->setEnabled(m_view.has_value());
    m_pack->setEnabled(m_view.has_value() && m_context.writePack);
}

void DebriefPage::openDebrief()
{
    if (!m_view)
        return;
    QString reason;
    if (debriefOpening(m_view->cardsNeeded, m_view->cardsIn, false, false) == DebriefOpening::NeedsWaiver) {
        QString question = tr("%1 of %2 are in.").arg(m_view->cardsIn).arg(m_view->cardsNeeded);
        if (!m_view->missing.isEmpty())
            question += QLatin1Char(' ') + tr("Missing: %1.").arg(m_view->missing.join(QStringLiteral(", ")));
        const auto given = m_context.prompter.askReason(this, tr("Open before all scorecards are in"),
            tr("%1 Why can it not wait? The reason is kept and shown.", "how many are in, and whose are not")
                .arg(question),
            tr("Open the debrief"));
        if (!given)
            return;
        reason = *given;
    }
    carryOut([id = m_shown, reason](Services &services) { return services.debriefs.open(id, reason); });
}

void DebriefPage::closeDebrief()
{
    m_sheet->flush();
    if (!m_view || !m_view->debrief)
        return;
    const DebriefId id = m_view->debrief->id; // the page may have come to show another when the question is answered
    const auto outcome = m_context.prompter.askText(
        this, tr("Close the debrief"), tr("What came out of it, in a sentence"), m_view->debrief->outcome, false);
    if (outcome)
        carryOut([id, outcome = *outcome](Services &services) { return services.debriefs.close(id, outcome); });
}

void DebriefPage::draftOffer() { m_offers->draft(m_shown); }

void DebriefPage::showCandidate()
{
    if (m_view)
        Q_EMIT navigationRequested(PageId::Candidates, m_view->candidate.id.uuid());
}

void DebriefPage::makePack()
{
    if (!m_view)
        return;
    m_sheet->flush(); // what is being written belongs into it
    auto *dialog = new PackDialog(m_context, m_shown, m_view->candidate.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackDialog::packWritten, this,
        [this](const QString &sentence) { m_messages->showMessage(MessageBar::Kind::Success, sentence); });
    dialog->open();
}

void DebriefPage::carryOut(std::function<Status(Services &)> work)
{
    m_context.gateway.run(this, std::move(work), [this](const Status &ran) {
        if (ran)
            m_messages->clear();
        else
            complain(ran.error());
    });
}

void DebriefPage::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
