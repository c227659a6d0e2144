// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/directorypage.h"

#include "models/people/peoplemodel.h"
#include "ui/people/importpeopledialog.h"
#include "ui/people/loadpanel.h"
#include "ui/people/persondialog.h"
#include "ui/people/personpanel.h"
#include "ui/people/poolspanel.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kNarrowestSide = 340;

PillDelegate::Look fitLook(const QModelIndex &index)
{
    switch (static_cast<TitleFit>(index.data(PeopleModel::FitRole).toInt())) {
    case TitleFit::Exact:
        return { recommendationColour(RecommendationLook::StrongYes), QStringLiteral("check-check") };
    case TitleFit::Good:
        return { recommendationColour(RecommendationLook::Yes), QStringLiteral("check") };
    case TitleFit::Loose:
        return { recommendationColour(RecommendationLook::Mixed), QStringLiteral("circle-help") };
    case TitleFit::None:
        break;
    }
    return {};
}

PillDelegate::Look personStateLook(const QModelIndex &index)
{
    if (index.data(PeopleModel::LeftRole).toBool())
        return { neutralColour(), QStringLiteral("log-out") };
    return {};
}

} // namespace

DirectoryPage::DirectoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_addAction(new QAction(icon(u"user-plus"), tr("Add person…"), this))
    , m_importAction(new QAction(icon(u"file-input"), tr("Import CSV…"), this))
    , m_calendarAction(new QAction(icon(u"calendar-days"), tr("Read calendar…"), this))
    , m_leaveAction(new QAction(icon(u"log-out"), tr("Mark as left"), this))
    , m_model(new PeopleModel(this))
    , m_header(new PageHeader(title()))
    , m_messages(new MessageBar)
    , m_filter(new SearchField(tr("Filter by name or title")))
    , m_withLeft(new QCheckBox(tr("Show who &left")))
    , m_table(new QTableView)
    , m_tabs(new QTabWidget)
    , m_pools(new PoolsPanel(context))
    , m_load(new LoadPanel(context))
    , m_stack(new QStackedWidget)
    , m_tableStack(new QStackedWidget)
    , m_nobody(new EmptyState(QStringLiteral("building-2"),
          tr("Nobody is in the directory yet. Plans find their interviewers here by title.")))
    , m_nobodyFound(new EmptyState(QStringLiteral("search"), {}))
    , m_side(new QStackedWidget)
    , m_panel(new PersonPanel(context.clock, context.settings, m_calendarAction, m_leaveAction))
{
    setMain(m_table);
    dress();
    auto *column = makePageLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *nobodyChosen =
        new EmptyState(QStringLiteral("user"), tr("Choose somebody to see hours, limits and training."));
    m_side->addWidget(nobodyChosen);
    m_side->addWidget(m_panel);
    QSplitter *split = makeSplit(Qt::Horizontal, QStringLiteral("directorySplit"), makeTablePanel(), m_side, 5, 3);
    nobodyChosen->setMinimumWidth(kNarrowestSide);
    context.settings.restoreSplit(split);
    connect(split, &QSplitter::splitterMoved, this, [this, split] { m_context.settings.saveSplit(split); });
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(split);
    column->addWidget(makeTabs(), 1);
    connectAll();
    refreshState();
}

void DirectoryPage::dress()
{
    m_addAction->setObjectName(QStringLiteral("addPersonAction"));
    m_addAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addAction);
    m_importAction->setObjectName(QStringLiteral("importAction"));
    m_calendarAction->setObjectName(QStringLiteral("calendarAction"));
    m_calendarAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_calendarAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_calendarAction);
    m_leaveAction->setObjectName(QStringLiteral("leaveAction"));
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setToolTip(tr("A title such as “Backend Engineer” shows who holds it, best fit first"));
    m_withLeft->setObjectName(QStringLiteral("withLeftCheck"));
    m_panel->setObjectName(QStringLiteral("personPanel"));
    QPushButton *addButton = m_nobody->setButton(tr("Add person…"), QStringLiteral("user-plus"));
    addButton->setObjectName(QStringLiteral("emptyAddButton"));
    m_nobody->setLink(tr("Import from CSV…"))->setObjectName(QStringLiteral("emptyImportLink"));
    m_nobodyFound->setButton(tr("Clear the filter"), QStringLiteral("x"));
}

QWidget *DirectoryPage::makeTablePanel()
{
    m_table->setObjectName(QStringLiteral("peopleTable"));
    dressTable(m_table, tr("People"));
    m_table->setModel(m_model);
    followSelection(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(int(PersonColumn::Name), Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(int(PersonColumn::Fit), new PillDelegate(fitLook, this));
    m_table->setItemDelegateForColumn(int(PersonColumn::State), new PillDelegate(personStateLook, this));
    m_table->hideColumn(int(PersonColumn::Fit));
    m_table->hideColumn(int(PersonColumn::State));
    const QList<std::pair<PersonColumn, int>> widths{ { PersonColumn::Name, 170 }, { PersonColumn::Fit, 90 },
        { PersonColumn::Title, 290 }, { PersonColumn::Department, 90 }, { PersonColumn::Specialty, 110 },
        { PersonColumn::Languages, 90 }, { PersonColumn::Grade, 60 }, { PersonColumn::Zone, 120 },
        { PersonColumn::Hours, 160 }, { PersonColumn::Limits, 70 }, { PersonColumn::Email, 160 },
        { PersonColumn::State, 80 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(int(column), width);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nobodyFound);

    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    auto *line = new QHBoxLayout;
    line->setSpacing(kPanelMargin);
    m_filter->setMaximumWidth(420);
    line->addWidget(m_filter, 1);
    line->addWidget(m_withLeft);
    line->addStretch(0);
    column->addLayout(line);
    column->addWidget(m_tableStack, 1);
    return panel;
}

void DirectoryPage::connectAll()
{
    connect(m_addAction, &QAction::triggered, this, &DirectoryPage::add);
    connect(m_importAction, &QAction::triggered, this, &DirectoryPage::importFile);
    connect(m_calendarAction, &QAction::triggered, this, &DirectoryPage::readCalendar);
    new FileDrop(this, FileDrop::calendars(), [this](const QString &path) { readCalendarFile(path); });
    connect(m_leaveAction, &QAction::triggered, this, &DirectoryPage::leaveOrReturn);
    connect(m_nobody, &EmptyState::buttonClicked, this, &DirectoryPage::add);
    connect(m_nobody, &EmptyState::linkClicked, this, &DirectoryPage::importFile);
    connect(m_nobodyFound, &EmptyState::buttonClicked, m_filter, &QLineEdit::clear);
    connect(m_filter, &SearchField::searchRequested, this, &DirectoryPage::filter);
    connect(m_filter, &SearchField::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_withLeft, &QCheckBox::toggled, this, [this](bool with) {
        m_table->setColumnHidden(int(PersonColumn::State), !with);
        showPeople();
    });
    connect(m_messages, &MessageBar::actionClicked, this, &DirectoryPage::showClashes);
    connect(m_model, &PeopleModel::edited, this, &DirectoryPage::edit);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_panel->person()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && current() != m_panel->person()) {
            m_panel->flush();
            showPerson();
        }
    });
    connect(m_panel, &PersonPanel::edited, this, &DirectoryPage::edit);
    connect(m_panel, &PersonPanel::trainingChosen, this,
        [this](const PersonId &person, const QString &kind, TrainingLevel level) {
            run([=](PeopleService &people) { return people.setTraining(person, kind, level); });
        });
    connect(m_panel, &PersonPanel::awayAdded, this,
        [this](const PersonId &person, QDate from, QDate to, const QString &note) {
            const auto add = [=](Services &services) -> Status {
                const auto added = services.people.addAway(person, from, to, note);
                return added ? done() : Status(added.error());
            };
            m_context.gateway.run(this, add, [this, person](const Status &added) {
                if (added)
                    tellClashes(person);
                else
                    complain(added.error());
            });
        });
    connect(m_panel, &PersonPanel::awayRemoved, this,
        [this](const AwayId &away) { run([=](PeopleService &people) { return people.removeAway(away); }); });
    connect(m_panel, &PersonPanel::calendarForgotten, this, &DirectoryPage::forgetCalendar);
    connect(&m_context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (!isVisible())
            return;
        // What was said of a calendar that was read or forgotten no longer holds.
        if (notice.kind != CommitNotice::Kind::Committed && notice.touches(EntityKind::BusyReading))
            m_messages->clear();
        if (notice.touches(EntityKind::Person))
            load();
        else if (notice.touches(EntityKind::Training) || notice.touches(EntityKind::Away)
                 || notice.touches(EntityKind::Stage) || notice.touches(EntityKind::BusyReading))
            showPerson();
    });
}

void DirectoryPage::activate()
{
    m_messages->clear();
    load();
    loadTab();
}

void DirectoryPage::saveTyped()
{
    m_panel->flush();
    m_pools->flush();
}

void DirectoryPage::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("directory"), [](Services &services) { return services.people.list(true); },
        [this](const Result<QList<Person>> &people) {
            if (!people)
                return complain(people.error());
            m_everybody = *people;
            showPeople();
        });
}

void DirectoryPage::showPeople()
{
    QList<Person> people = m_everybody;
    if (!m_withLeft->isChecked())
        people.removeIf([](const Person &person) { return person.state == PersonState::Left; });
    const PersonId before = m_wanted.isNull() ? m_panel->person() : m_wanted;
    m_wanted = {};
    m_loaded = true;
    m_model->setPeople(people);
    refreshState();
    PersonId chosen = before;
    if (m_model->rowOf(chosen) < 0 && m_model->rowCount() > 0)
        chosen = m_model->person(0).id;
    select(chosen);
    showPerson();
    Q_EMIT statusTextChanged();
}

void DirectoryPage::filter(const QString &text)
{
    m_model->setFilter(text);
    m_table->setColumnHidden(int(PersonColumn::Fit), !m_model->hasFits());
    refreshState();
    if (m_model->rowOf(m_panel->person()) < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->scrollToTop();
    Q_EMIT statusTextChanged();
}

void DirectoryPage::refreshState()
{
    // Nobody in the team, but somebody who left: the check box beside the filter is the way back to them.
    // Nothing is said of an empty list before the answer is there.
    m_stack->setCurrentIndex(m_loaded && m_everybody.isEmpty() ? 0 : 1);
    const bool found = m_model->rowCount() > 0 || !m_loaded;
    m_tableStack->setCurrentIndex(found ? 0 : 1);
    if (!found)
        m_nobodyFound->setSentence(m_model->filter().isEmpty() ? tr("Everybody has left the team.")
                                                               : tr("Nobody answers “%1”.").arg(m_model->filter()));
    m_side->setCurrentIndex(found && !m_panel->person().isNull() ? 1 : 0);
    const bool somebody = found && !m_panel->person().isNull();
    // The other parts have rows of their own: who is chosen among the people is out of sight there.
    const bool inSight = somebody && m_tabs->currentIndex() == People;
    m_leaveAction->setEnabled(inSight);
    m_calendarAction->setEnabled(inSight && m_context.readCalendar && !m_context.gateway.isReadOnly());
}

PersonId DirectoryPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->person(index.row()).id : PersonId();
}

void DirectoryPage::select(const PersonId &person)
{
    const int row = m_model->rowOf(person);
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void DirectoryPage::showPerson()
{
    const PersonId person = current();
    if (person.isNull())
        return refreshState();
    struct Shown {
        PersonView view;
        QStringList kinds;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("person"),
        [person](Services &services) -> Result<Shown> {
            const auto view = services.people.view(person);
            if (!view)
                return view.error();
            const auto kinds = services.people.interviewKinds();
            if (!kinds)
                return kinds.error();
            return Shown{ *view, *kinds };
        },
        [this](const Result<Shown> &shown) {
            if (!shown)
                return complain(shown.error());
            const bool other = m_panel->person() != shown->view.person.id;
            m_panel->show(shown->view, shown->kinds);
            const bool left = shown->view.person.state == PersonState::Left;
            m_leaveAction->setText(left ? tr("Mark as back") : tr("Mark as left"));
            m_leaveAction->setIcon(left ? icon(u"undo-2") : icon(u"log-out"));
            refreshState();
            if (other)
                Q_EMIT entityShown(shown->view.person.id.uuid());
        });
}

void DirectoryPage::showEntity(const QUuid &id)
{
    m_tabs->setCurrentIndex(People);
    m_wanted = PersonId(id);
    if (m_loaded && m_model->rowOf(m_wanted) < 0 && !m_filter->text().isEmpty())
        m_filter->clear();
    load();
}

QUuid DirectoryPage::shownEntity() const { return m_panel->person().uuid(); }

bool DirectoryPage::focusFilter()
{
    if (m_tabs->currentIndex() == Load) {
        m_load->focusFilter();
        return true;
    }
    m_tabs->setCurrentIndex(People);
    if (m_stack->currentIndex() == 0)
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void DirectoryPage::showMatches(const QString &text)
{
    m_tabs->setCurrentIndex(People);
    m_filter->setText(text);
    m_searched = text;
}

void DirectoryPage::deactivate()
{
    Page::deactivate();
    // What the search at the top put there is not how this list is looked at; what was typed here is.
    if (!m_searched.isEmpty() && m_filter->text() == m_searched)
        m_filter->clear();
    m_searched.clear();
}

QString DirectoryPage::statusText() const
{
    if (!m_loaded)
        return tr("Reading…");
    const int all = int(m_model->people().size());
    if (m_model->rowCount() != all)
        return tr("%L1 of %Ln people", nullptr, all).arg(m_model->rowCount());
    return tr("%Ln people", nullptr, all);
}

void DirectoryPage::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
