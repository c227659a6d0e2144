// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/poolspanel.h"

#include "domain/words/words.h"
#include "models/people/poolmodels.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kCountRestMs = 500;
constexpr int kWidestCell = 340; ///< of a column that grows with what is in it

PillDelegate::Look trainingLook(const QModelIndex &index)
{
    switch (TrainingLevel(index.data(PoolMemberModel::LevelRole).toInt())) {
    case TrainingLevel::Qualified:
        return { recommendationColour(RecommendationLook::StrongYes), QStringLiteral("user-check") };
    case TrainingLevel::ReverseShadow:
        return { recommendationColour(RecommendationLook::Yes), QStringLiteral("eye") };
    case TrainingLevel::Shadowing:
        return { neutralColour(), QStringLiteral("eye") };
    case TrainingLevel::None:
        break;
    }
    return {};
}

QSpinBox *makeCount(const char *objectName)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(QLatin1String(objectName));
    spin->setRange(0, InterviewPool::kMostNeeded);
    spin->setKeyboardTracking(false);
    return spin;
}

} // namespace

PoolsPanel::PoolsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kinds(new PoolListModel(this))
    , m_members(new PoolMemberModel(this))
    , m_kindTable(new QTableView)
    , m_memberTable(new QTableView)
    , m_stack(new QStackedWidget)
    , m_poolStack(new QStackedWidget)
    , m_memberStack(new QStackedWidget)
    , m_noPool(new EmptyState(QStringLiteral("users"), {}))
    , m_card(new Card(QString()))
    , m_shadows(makeCount("shadowsSpin"))
    , m_reverse(makeCount("reverseShadowsSpin"))
    , m_countRest(new QTimer(this))
    , m_who(new QComboBox)
    , m_level(new QComboBox)
    , m_add(makeButton(tr("Add to the pool"), ButtonKind::Plain, QStringLiteral("user-plus")))
    , m_note(new CaptionLabel)
{
    makeActions();
    QSplitter *split = makeSplit(Qt::Horizontal, QStringLiteral("poolSplit"), makeKinds(), makePool(), 1, 2);
    context.settings.restoreSplit(split);
    connect(split, &QSplitter::splitterMoved, this, [this, split] { m_context.settings.saveSplit(split); });
    m_stack->addWidget(new EmptyState(QStringLiteral("users"),
        tr("No plan has an interview yet. Once a job has one, its interviews can have pools of interviewers.")));
    m_stack->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(m_stack);

    m_countRest->setSingleShot(true);
    m_countRest->setInterval(kCountRestMs);
    connect(m_countRest, &QTimer::timeout, this, &PoolsPanel::setCounts);
    for (QSpinBox *spin : { m_shadows, m_reverse })
        connect(spin, &QSpinBox::valueChanged, m_countRest, qOverload<>(&QTimer::start));
    connect(m_kindTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        flush();
        showPool();
    });
    connect(
        m_memberTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PoolsPanel::refreshActions);
    connect(m_memberTable, &QTableView::activated, this, &PoolsPanel::askPromote);
    connect(m_noPool, &EmptyState::buttonClicked, this, &PoolsPanel::makePoolHere);
    connect(m_add, &QPushButton::clicked, this, &PoolsPanel::add);
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (isVisible()
            && (notice.touches(EntityKind::InterviewPool) || notice.touches(EntityKind::Training)
                || notice.touches(EntityKind::Person) || notice.touches(EntityKind::Stage)
                || notice.touches(EntityKind::Interview) || notice.touches(EntityKind::Participant)))
            load();
    });
    showPool();
}

void PoolsPanel::makeActions()
{
    const auto make = [this](const char *name, const char16_t *iconName, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    m_promote = make("promoteAction", u"arrow-up", tr("Promote"), QKeySequence(Qt::Key_P));
    m_qualify = make("qualifyAction", u"user-check", tr("Qualified"), QKeySequence(Qt::Key_Q));
    m_observe = make("observeAction", u"eye", tr("Reverse shadow"), QKeySequence(Qt::Key_R));
    m_shadow = make("shadowAction", u"eye", tr("Shadowing"), QKeySequence(Qt::Key_S));
    m_takeOut = make("takeOutAction", u"user-x", tr("Take out of the pool"), QKeySequence(Qt::Key_Delete));
    m_dissolve = make("dissolveAction", u"trash-2", tr("Dissolve the pool"), {});
    connect(m_promote, &QAction::triggered, this, &PoolsPanel::promote);
    connect(m_qualify, &QAction::triggered, this, [this] { train(TrainingLevel::Qualified); });
    connect(m_observe, &QAction::triggered, this, [this] { train(TrainingLevel::ReverseShadow); });
    connect(m_shadow, &QAction::triggered, this, [this] { train(TrainingLevel::Shadowing); });
    connect(m_takeOut, &QAction::triggered, this, [this] { train(TrainingLevel::None); });
    connect(m_dissolve, &QAction::triggered, this, &PoolsPanel::dissolve);
}

QWidget *PoolsPanel::makeKinds()
{
    m_kindTable->setObjectName(QStringLiteral("poolTable"));
    m_kindTable->setModel(m_kinds);
    followSelection(m_kindTable);
    dressTable(m_kindTable, tr("Kinds of interview"));
    m_kindTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_kindTable->setColumnWidth(PoolListModel::Kind, 120);
    return m_kindTable;
}

Card *PoolsPanel::makePool()
{
    m_card->setTitleWraps(true);
    m_noPool->setButton(tr("Make a pool"), QStringLiteral("plus"))->setObjectName(QStringLiteral("makePoolButton"));
    auto *pool = new QWidget;
    auto *column = new QVBoxLayout(pool);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(makeCounts());
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("poolNote"));
    column->addWidget(m_note);
    column->addWidget(makeMembers(), 1);
    column->addWidget(makeAdding());
    m_poolStack->addWidget(m_noPool);
    m_poolStack->addWidget(pool);
    m_card->body()->addWidget(m_poolStack, 1);
    return m_card;
}

QWidget *PoolsPanel::makeCounts()
{
    auto *counts = new QWidget;
    auto *line = new QHBoxLayout(counts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Shadows first"), m_shadows);
    addFormRow(form, tr("Then leads observed"), m_reverse);
    line->addLayout(form);
    line->addStretch(1);
    QPushButton *dissolve = buttonFor(m_dissolve);
    dissolve->setObjectName(QStringLiteral("dissolveButton"));
    line->addWidget(dissolve, 0, Qt::AlignTop);
    return counts;
}

QWidget *PoolsPanel::makeMembers()
{
    m_memberTable->setObjectName(QStringLiteral("poolMemberTable"));
    m_memberTable->setModel(m_members);
    followSelection(m_memberTable);
    dressTable(m_memberTable, tr("Members of the pool"));
    m_memberTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_memberTable->setItemDelegateForColumn(PoolMemberModel::Training, new PillDelegate(trainingLook, this));
    for (const auto &[column, width] :
        { std::pair{ PoolMemberModel::Name, 120 }, std::pair{ PoolMemberModel::Next, 120 } })
        m_memberTable->setColumnWidth(column, width);
    // In long languages the others take much: before the table scrolls sideways, the longest text is cut.
    m_memberTable->horizontalHeader()->setStretchLastSection(false);
    giveRest(m_memberTable, PoolMemberModel::Training, 180);
    const QList<QAction *> actions{ m_promote, m_qualify, m_observe, m_shadow, m_takeOut };
    m_memberTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_memberTable->addActions(actions);
    m_memberTable->installEventFilter(this);
    m_memberStack->addWidget(new EmptyState(QStringLiteral("user-plus"),
        tr("Nobody is in this pool yet, so nobody can be booked. Add who has held this interview as qualified.")));
    m_memberStack->addWidget(m_memberTable);
    auto *members = new QWidget;
    auto *column = new QVBoxLayout(members);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(m_memberStack, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    m_promoteButton = buttonFor(m_promote);
    m_promoteButton->setObjectName(QStringLiteral("promoteButton"));
    m_promoteButton->installEventFilter(this);
    line->addWidget(m_promoteButton);
    for (QAction *action : { m_qualify, m_takeOut })
        line->addWidget(buttonFor(action));
    line->addStretch(1);
    column->addLayout(line);
    return members;
}

QWidget *PoolsPanel::makeAdding()
{
    m_who->setObjectName(QStringLiteral("poolPersonCombo"));
    m_who->setAccessibleName(tr("Person to add"));
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->lineEdit()->setAccessibleName(tr("Person to add"));
    m_who->lineEdit()->setPlaceholderText(tr("Name of somebody in the team"));
    m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_who->completer()->setFilterMode(Qt::MatchContains);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(18);
    m_level->setObjectName(QStringLiteral("poolLevelCombo"));
    m_level->setAccessibleName(tr("Level to begin with"));
    for (const TrainingLevel level :
        { TrainingLevel::Shadowing, TrainingLevel::ReverseShadow, TrainingLevel::Qualified })
        m_level->addItem(words::of(level), int(level));
    m_add->setObjectName(QStringLiteral("addToPoolButton"));
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, &PoolsPanel::add);
    auto *adding = new QWidget;
    auto *line = new QHBoxLayout(adding);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_who, 1);
    line->addWidget(m_level);
    line->addWidget(m_add);
    return adding;
}

void PoolsPanel::load()
{
    struct Pools {
        QList<PoolView> views;
        QList<Person> team;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("pools"),
        [](Services &services) -> Result<Pools> {
            const auto views = services.pools.list();
            if (!views)
                return views.error();
            const auto team = services.people.list();
            if (!team)
                return team.error();
            return Pools{ *views, *team };
        },
        [this](const Result<Pools> &pools) {
            if (pools)
                take(pools->views, pools->team);
            else
                Q_EMIT failed(pools.error().text());
        });
}

void PoolsPanel::take(const QList<PoolView> &pools, const QList<Person> &team)
{
    m_team = team;
    m_kinds->setPools(pools);
    fitTexts(m_kindTable, PoolListModel::Kind, kWidestCell);
    m_stack->setCurrentIndex(pools.isEmpty() ? 0 : 1);
    int row = m_kinds->rowOf(m_kind);
    for (int i = 0; row < 0 && i < pools.size(); ++i) {
        if (pools.at(i).pool)
            row = i;
    }
    if (!pools.isEmpty())
        m_kindTable->setCurrentIndex(m_kinds->index(std::max(row, 0), 0));
    showPool();
}

const PoolView *PoolsPanel::current() const
{
    const int row = m_kindTable->currentIndex().row();
    return row >= 0 && row < m_kinds->rowCount() ? &m_kinds->pools().at(row) : nullptr;
}

const PoolMember *PoolsPanel::member() const
{
    const int row = m_memberTable->currentIndex().row();
    return row >= 0 && row < m_members->rowCount() ? &m_members->member(row) : nullptr;
}

void PoolsPanel::showPool()
{
    const PoolView *view = current();
    const bool other = view && view->kind != m_kind;
    m_kind = view ? view->kind : QString();
    m_card->setTitle(m_kind);
    m_card->setVisible(view != nullptr);
    m_poolStack->setCurrentIndex(view && view->pool ? 1 : 0);
    if (!view)
        return refreshActions();
    if (!view->pool) {
        m_noPool->setSentence(
            tr("“%1” has no pool: whoever fits by title, grade and language may lead it.").arg(m_kind));
        return refreshActions();
    }
    for (const auto &[spin, count] : { std::pair{ m_shadows, view->pool->shadowsNeeded },
             std::pair{ m_reverse, view->pool->reverseShadowsNeeded } }) {
        if (!other && m_countRest->isActive())
            continue;
        const QSignalBlocker quiet(spin);
        spin->setValue(count);
    }
    const PersonId before = member() ? member()->person.id : PersonId();
    m_members->setMembers(view->members);
    for (const int column : { PoolMemberModel::Name, PoolMemberModel::Next })
        fitTexts(m_memberTable, column, kWidestCell);
    m_memberStack->setCurrentIndex(view->members.isEmpty() ? 0 : 1);
    if (!view->members.isEmpty())
        m_memberTable->setCurrentIndex(m_members->index(std::max(m_members->rowOf(before), 0), 0));
    m_note->setText(view->qualified() == 0
                        ? tr("Nobody is qualified yet: this interview cannot be booked until somebody is.")
                        : tr("Only who is qualified leads; who is in training takes part beside them."));
    fillTeam(*view);
    refreshActions();
}

void PoolsPanel::fillTeam(const PoolView &view)
{
    const QString typed = m_who->currentText();
    m_who->clear();
    for (const Person &person : std::as_const(m_team)) {
        const bool inside = std::any_of(view.members.begin(), view.members.end(),
            [&person](const PoolMember &one) { return one.person.id == person.id; });
        if (!inside)
            m_who->addItem(person.name, person.id.uuid());
    }
    m_who->setCurrentIndex(-1);
    m_who->setEditText(m_who->findText(typed) >= 0 || !m_who->lineEdit()->hasFocus() ? QString() : typed);
}

void PoolsPanel::refreshActions()
{
    const PoolMember *one = member();
    const bool editable = !m_context.gateway.isReadOnly();
    const auto may = [&](TrainingLevel level) { return editable && one && one->standing.level != level; };
    setAllowed(m_promote, mayPromote());
    m_qualify->setEnabled(may(TrainingLevel::Qualified));
    m_observe->setEnabled(may(TrainingLevel::ReverseShadow));
    m_shadow->setEnabled(may(TrainingLevel::Shadowing));
    m_takeOut->setEnabled(editable && one);
    m_dissolve->setEnabled(editable);
    for (QWidget *field :
        { static_cast<QWidget *>(m_shadows), static_cast<QWidget *>(m_reverse), static_cast<QWidget *>(m_who),
            static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_noPool) })
        field->setEnabled(editable);
}

void PoolsPanel::flush()
{
    if (m_countRest->isActive())
        setCounts();
}

void PoolsPanel::focusFirst() { m_kindTable->setFocus(Qt::OtherFocusReason); }

void PoolsPanel::makePoolHere()
{
    if (m_kind.isEmpty())
        return;
    const InterviewPool usual;
    run([kind = m_kind, usual](PoolService &pools) -> Status {
        const auto made = pools.create(kind, usual.shadowsNeeded, usual.reverseShadowsNeeded);
        return made ? done() : Status(made.error());
    });
}

void PoolsPanel::dissolve()
{
    run([kind = m_kind](PoolService &pools) { return pools.dissolve(kind); });
}

void PoolsPanel::setCounts()
{
    m_countRest->stop();
    run([kind = m_kind, shadows = m_shadows->value(), reverse = m_reverse->value()](
            PoolService &pools) { return pools.change(kind, shadows, reverse); });
}

void PoolsPanel::add()
{
    // Enter in the list of names comes twice: from the list and from the field, which is empty by then.
    if (m_who->currentText().trimmed().isEmpty())
        return m_who->setFocus();
    const int row = m_who->findText(m_who->currentText().trimmed(), Qt::MatchFixedString);
    if (row < 0) {
        setFieldProblem(m_who, tr("Choose somebody of the team who is not in the pool."));
        Q_EMIT failed(tr("Nobody of the team outside the pool is called “%1”.").arg(m_who->currentText().trimmed()));
        return;
    }
    setFieldProblem(m_who, {});
    const PersonId person(m_who->itemData(row).toUuid());
    const auto level = TrainingLevel(m_level->currentData().toInt());
    m_who->setEditText({});
    run([kind = m_kind, person, level](PoolService &pools) { return pools.train(kind, { person }, level); });
}

void PoolsPanel::train(TrainingLevel level)
{
    if (const PoolMember *one = member())
        run([kind = m_kind, person = one->person.id, level](
                PoolService &pools) { return pools.train(kind, { person }, level); });
}

void PoolsPanel::run(std::function<Status(PoolService &)> work)
{
    m_context.gateway.run(
        this, [work = std::move(work)](Services &services) { return work(services.pools); },
        [this](const Status &worked) {
            if (worked) {
                Q_EMIT succeeded();
                return;
            }
            Q_EMIT failed(worked.error().text());
            load(); // a number that was refused goes back
        });
}

} // namespace shortlist
