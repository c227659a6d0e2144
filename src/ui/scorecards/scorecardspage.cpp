// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecardspage.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/signing.h"
#include "domain/words/words.h"
#include "ui/candidates/fileopening.h"
#include "ui/scorecards/cardlistmodel.h"
#include "ui/scorecards/scorecarddelegate.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/style/icons.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/prompter.h"
#include "ui/words/times.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace shortlist {

namespace {

/// A card that is there and may not be read yet; anything else in the way of reading it is to be told.
bool isKeptFromMe(const Error &error)
{
    return error.key == QLatin1String("card.hidden") || error.key == blindError().key;
}

} // namespace

ScorecardsPage::ScorecardsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new CardListModel(context.settings, context.clock, this))
    , m_list(new QListView)
    , m_authors(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("clipboard-check"),
          tr("No scorecards for you. They appear when an interview is booked with you.")))
    , m_nothingChosen(new EmptyState(QStringLiteral("clipboard-check"), tr("Choose a scorecard on the left.")))
    , m_editor(new ScorecardEditor(context.settings, context.clock))
    , m_resume(new ResumeText(context.gateway, this))
    , m_messages(new MessageBar)
    , m_submitAction(new QAction(icon(u"send"), tr("Submit scorecard"), this))
    , m_timeAction(new QAction(icon(u"clock"), tr("Start or pause the time"), this))
    , m_amendAction(new QAction(icon(u"pencil"), tr("Amend…"), this))
{
    setMain(m_list);
    m_submitAction->setObjectName(QStringLiteral("submitAction"));
    m_submitAction->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    m_timeAction->setObjectName(QStringLiteral("timeAction"));
    m_timeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    // Wherever on the page the keyboard is, in the list as well.
    m_amendAction->setObjectName(QStringLiteral("amendAction"));
    m_amendAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    for (QAction *action : { m_submitAction, m_timeAction, m_amendAction }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setCardActions(nullptr);
    m_list->setObjectName(QStringLiteral("scorecardList"));
    m_list->setAccessibleName(tr("Scorecards"));
    m_list->setModel(m_model);
    followSelection(m_list);
    m_list->setItemDelegate(new ScorecardDelegate(context.settings, context.clock, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_authors->setObjectName(QStringLiteral("authorCombo"));
    m_authors->setAccessibleName(tr("Whose scorecards"));
    m_authors->setToolTip(tr("Fill in a card for a colleague: both names are kept"));
    m_authors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_authors->setMinimumContentsLength(32);

    auto *column = makePageLayout(this);
    auto *header = new PageHeader(title());
    header->addWidget(m_authors);
    column->addWidget(header);
    column->addWidget(m_messages);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingChosen);
    m_stack->addWidget(m_editor);
    column->addWidget(makeSplit(Qt::Horizontal, QStringLiteral("scorecardsSplit"), m_list, m_stack, 2, 7), 1);

    // Without a scorecard the page has one thing to say, and no empty box beside it.
    m_list->hide();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->setVisible(m_model->rowCount() > 0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            showCard(ScorecardId(now.data(ScorecardListModel::IdRole).toUuid()));
    });
    connect(m_list, &QListView::activated, this, [this] { m_editor->focusFirst(); });
    connect(m_authors, &QComboBox::activated, this, [this](int row) {
        m_editor->flush();
        m_author = PersonId(m_authors->itemData(row).toUuid());
        m_authorName = m_authors->itemData(row, Qt::UserRole + 1).toString();
        clearProblems();
        load();
    });
    connect(m_editor, &ScorecardEditor::draftChanged, this,
        [this](const Scorecard &card, const QList<Rating> &ratings) { store(card, ratings, onBehalf()); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(ScorecardEditor::kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { retry(false); });
    connect(m_editor, &ScorecardEditor::submitRequested, this, &ScorecardsPage::submit);
    connect(m_editor, &ScorecardEditor::whyNotYetChanged, this, &ScorecardsPage::hintSubmit);
    connect(m_editor, &ScorecardEditor::amendRequested, this, &ScorecardsPage::amend);
    connect(m_editor, &ScorecardEditor::discardRequested, this, &ScorecardsPage::discardAmendment);
    connect(m_editor, &ScorecardEditor::reasonRequested, this, &ScorecardsPage::changeAmendReason);
    connect(m_editor, &ScorecardEditor::openRequested, this,
        [this](const CandidateFile &file) { openCandidateFile(m_context, this, m_messages, file); });
    connect(m_resume, &ResumeText::changed, this, [this] { showCard(m_editor->card()); });
    connect(m_submitAction, &QAction::triggered, this, &ScorecardsPage::submit);
    connect(m_amendAction, &QAction::triggered, this, &ScorecardsPage::amend);
    connect(m_timeAction, &QAction::triggered, m_editor, &ScorecardEditor::toggleTimer);
    connect(m_editor, &ScorecardEditor::typed, this, &ScorecardsPage::refreshProblems);
    connect(m_messages, &MessageBar::closed, this, [this] { m_problems.clear(); });
    connect(m_messages, &MessageBar::actionClicked, this, [this] {
        if (!m_problems.isEmpty())
            m_editor->jumpTo(m_problems.first());
    });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (!isVisible())
            return;
        if (notice.command != QLatin1String("scorecard.draft") || notice.kind != CommitNotice::Kind::Committed) {
            if (notice.touches(EntityKind::Scorecard) || notice.touches(EntityKind::Rating)
                || notice.touches(EntityKind::Interview))
                load();
        }
        if (notice.touches(EntityKind::Person))
            loadPeople();
    });
    connect(&context.gateway, &Gateway::filesLookedThrough, this, [this] {
        if (isVisible())
            load();
    });
}

bool ScorecardsPage::onBehalf() const { return !m_author.isNull() && m_author != m_me; }

void ScorecardsPage::activate()
{
    // Qt gives the keyboard to the first field of a page that comes to the front; it belongs on what is owed.
    m_takeFocus = !m_front && m_authors->hasFocus();
    m_front = true;
    loadPeople();
    load();
}

void ScorecardsPage::deactivate()
{
    m_front = false;
    saveTyped();
}

void ScorecardsPage::personChanged()
{
    // Whose cards were filled in, and what was said of it, was the business of whoever sat here before.
    m_author = {};
    m_authorName.clear();
    m_opened = {};
    clearProblems();
}

void ScorecardsPage::saveTyped()
{
    m_editor->flush();
    retry(true);
}

void ScorecardsPage::showEntity(const QUuid &id)
{
    m_wanted = ScorecardId(id);
    m_opened = m_wanted;
    load();
}

QUuid ScorecardsPage::shownEntity() const { return m_editor->card().uuid(); }

QString ScorecardsPage::statusText() const
{
    if (m_model->overdue() > 0)
        return tr("%n to write", nullptr, m_model->drafts()) + QStringLiteral(" · ")
             + tr("%n overdue", nullptr, m_model->overdue());
    return tr("%n to write", nullptr, m_model->drafts());
}

void ScorecardsPage::loadPeople()
{
    m_context.gateway.run(
        this, [](Services &services) { return services.people.list(); },
        [this](const Result<QList<Person>> &people) {
            if (!people)
                return complain(people.error());
            m_authors->clear();
            m_authors->addItem(tr("My own"), QUuid());
            for (const Person &person : *people) {
                // The name first: by it one finds somebody while typing.
                m_authors->addItem(tr("%1, on their behalf").arg(person.name), person.id.uuid());
                m_authors->setItemData(m_authors->count() - 1, person.name, Qt::UserRole + 1);
            }
            m_authors->setCurrentIndex(std::max(0, m_authors->findData(m_author.uuid())));
        });
}

void ScorecardsPage::load()
{
    struct Loaded {
        PersonId me;
        QList<ScorecardRow> rows;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("scorecards"),
        [author = m_author](Services &services) -> Result<Loaded> {
            auto rows = author.isNull() ? services.scorecards.mine() : services.scorecards.cardsOf(author);
            if (!rows)
                return rows.error();
            return Loaded{ services.session().person, *rows };
        },
        [this](const Result<Loaded> &loaded) {
            if (!loaded)
                return complain(loaded.error());
            m_me = loaded->me;
            restore();
            const ScorecardId wanted = m_wanted.isNull() ? m_editor->card() : m_wanted;
            m_model->setRows(loaded->rows, m_context.clock.nowUtc());
            Q_EMIT statusTextChanged();
            if (std::exchange(m_takeFocus, false) && m_authors->hasFocus() && !loaded->rows.isEmpty())
                m_list->setFocus(Qt::OtherFocusReason);
            const int row = m_model->rowOf(wanted);
            if (loaded->rows.isEmpty()) {
                m_empty->setSentence(
                    onBehalf() ? tr("No scorecards for %1. They appear when an interview is booked with them.")
                                     .arg(m_authorName)
                               : tr("No scorecards for you. They appear when an interview is booked with you."));
                m_stack->setCurrentIndex(0);
                setCardActions(nullptr);
            } else if (row < 0 && m_wanted.isNull()) {
                // The first of the list is what is owed next; refused to whoever sat here before, it is current
                // already.
                const QModelIndex first = m_model->index(0);
                if (m_list->currentIndex() == first && m_editor->card() != m_opened)
                    showCard(ScorecardId(first.data(ScorecardListModel::IdRole).toUuid()));
                m_list->setCurrentIndex(first);
            } else {
                if (row >= 0)
                    m_list->setCurrentIndex(m_model->index(row));
                showCard(wanted);
            }
        });
}

void ScorecardsPage::showCard(const ScorecardId &card)
{
    m_context.gateway.runLatest(
        this, QStringLiteral("scorecard"),
        [card, behalf = onBehalf()](Services &services) { return services.scorecards.open(card, behalf); },
        [this, card](const Result<ScorecardView> &view) {
            if (!view) {
                m_stack->setCurrentIndex(1);
                setCardActions(nullptr);
                // Just submitted for somebody and kept from oneself now, as from the others: that is no complaint.
                const bool justSubmitted =
                    m_said == card && m_messages->isVisible() && m_messages->kind() == MessageBar::Kind::Success;
                if (justSubmitted && isKeptFromMe(view.error()))
                    return;
                return complain(view.error(), card);
            }
            const bool other = m_editor->card() != card;
            const bool takenBack = view->editable && m_messages->kind() == MessageBar::Kind::Success;
            // It may be said until it is no longer so.
            const bool seenSince = view->sawOthersSince && m_messages->kind() == MessageBar::Kind::Success;
            if (other || takenBack || seenSince || (!m_said.isNull() && m_said != card))
                clearProblems();
            const bool unsaved = other && view->editable && m_notSaved.contains(card);
            ScorecardView shown = unsaved ? withUnsaved(*view) : *view;
            shown.resume = m_resume->of(*view);
            m_editor->show(shown);
            if (unsaved)
                m_editor->saveFailed();
            refreshProblems();
            setCardActions(&*view);
            m_stack->setCurrentIndex(2);
            if (m_wanted == card) {
                m_wanted = {};
                m_editor->focusFirst();
            }
            if (other)
                Q_EMIT entityShown(card.uuid());
        });
}

void ScorecardsPage::submit()
{
    const ScorecardId card = m_editor->card();
    if (card.isNull() || !m_editor->view().editable)
        return;
    m_editor->flush();
    if (const QString why = m_editor->whyNotYet(); !why.isEmpty()) {
        clearProblems();
        m_said = card;
        return m_messages->showMessage(MessageBar::Kind::Info, why);
    }
    m_context.gateway.run(
        this, [card, behalf = onBehalf()](Services &services) { return services.scorecards.missing(card, behalf); },
        [this, card](const Result<QList<CardProblem>> &missing) {
            if (!missing)
                return complain(missing.error());
            m_problems = *missing;
            if (!missing->isEmpty()) {
                showProblems();
                m_editor->jumpTo(missing->first());
                return;
            }
            if (m_editor->card() == card)
                sign();
        });
}

void ScorecardsPage::sign()
{
    const ScorecardView &view = m_editor->view();
    // What was described is what is submitted, whatever the page has come to show when the question is answered.
    const ScorecardId card = view.card.id;
    const bool behalf = onBehalf();
    const bool blind = isOwedBlind(view.card);
    const bool seen = view.sawOthers;
    SigningNames names{ view.subject, words::sitting(view.stage.name, view.sitting), {}, view.rubric.name,
        view.rubric.number, {}, view.sawOthers };
    if (view.interview)
        names.when = words::dayAndTime(view.interview->startAt, m_context.clock.nowUtc(), m_context.settings);
    if (onBehalf())
        names.author = view.author.name;
    Prompter::Question question;
    question.title = tr("Sign the scorecard");
    question.text = signingLines(m_editor->edited(), m_editor->editedRatings(), names).join(u'\n');
    question.yes = tr("Sign and submit");
    if (!m_context.prompter.confirm(this, question))
        return;
    m_context.gateway.run(
        this, [card, behalf](Services &services) { return services.scorecards.submit(card, behalf); },
        [this, card, blind, seen](const Status &submitted) {
            if (!submitted)
                return complain(submitted.error(), card);
            m_said = card;
            m_messages->showMessage(MessageBar::Kind::Success,
                blind  ? tr("Submitted and locked. Only an amendment can change it: whose it is can be seen from now "
                             "on.")
                : seen ? tr("Submitted and locked. Undo takes it back until the others' scorecards are next looked at.")
                       : tr("Submitted and locked. Undo takes it back until the others' scorecards were seen."));
        });
}

void ScorecardsPage::showProblems()
{
    QStringList sentences;
    for (const CardProblem &problem : std::as_const(m_problems))
        sentences.append(problem.sentence);
    m_messages->showMessage(
        MessageBar::Kind::Warning, tr("Still missing: %1").arg(sentences.join(QLatin1Char(' '))), tr("Go there"));
}

void ScorecardsPage::refreshProblems()
{
    if (m_problems.isEmpty())
        return;
    // Counted from what is on the screen: who mends something shall not wait until it is stored.
    const ScorecardView &view = m_editor->view();
    const auto missing =
        missingIn(m_editor->edited(), view.criteria, m_editor->editedRatings(), int(view.rubric.levels.size()));
    if (missing == m_problems)
        return; // a screen reader need not say it again
    m_problems = missing;
    if (missing.isEmpty())
        m_messages->clear();
    else
        showProblems();
}

void ScorecardsPage::clearProblems()
{
    m_problems.clear();
    m_said = {};
    m_messages->clear();
}

void ScorecardsPage::setCardActions(const ScorecardView *view)
{
    m_submitAction->setEnabled(view && view->editable);
    hintSubmit();
    m_timeAction->setEnabled(view && view->editable && view->interview);
    m_amendAction->setEnabled(view && view->own && view->card.state == ScorecardState::Submitted);
}

void ScorecardsPage::hintSubmit()
{
    const QString why = m_submitAction->isEnabled() ? m_editor->whyNotYet() : QString();
    setHint(m_submitAction, why.isEmpty() ? tr("Locks the scorecard") : why);
}

void ScorecardsPage::complain(const Error &error, const ScorecardId &card)
{
    m_problems.clear();
    m_said = card;
    m_messages->showMessage(MessageBar::Kind::Error, error.text());
}

} // namespace shortlist
