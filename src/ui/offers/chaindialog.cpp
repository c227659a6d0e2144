// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/chaindialog.h"

#include "ui/offers/termslist.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

// Wide enough for people with their titles, and for a screen of 1280 by 800.
constexpr int kChainWidth = 1080;
constexpr int kChainHeight = 520;

} // namespace

ChainDialog::ChainDialog(const QString &job, const ApprovalChain &chain, const MarkedTerms &marked,
    const QList<Person> &people, QWidget *parent)
    : QDialog(parent)
    , m_chain(chain)
    , m_people(people)
    , m_problems(new MessageBar)
    , m_order(new QComboBox)
    , m_groups(new QListWidget)
    , m_name(new QLineEdit)
    , m_needed(new QSpinBox)
    , m_of(new TextLabel)
    , m_members(new QListWidget)
    , m_marked(marked)
    , m_asTeam(new QCheckBox(tr("As the &team has it")))
    , m_terms(new TermsList)
{
    setWindowTitle(tr("Who approves offers"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    auto *scope = new TextLabel(
        tr("For all offers of the job “%1”. An offer that is being approved keeps the chain it was asked with.")
            .arg(job));
    scope->setObjectName(QStringLiteral("scopeLabel"));
    scope->setWordWrap(true);
    column->addWidget(scope);
    column->addWidget(m_problems);
    m_order->setObjectName(QStringLiteral("orderCombo"));
    m_order->addItem(tr("One group after the other"));
    m_order->addItem(tr("All groups at once"));
    m_order->setCurrentIndex(chain.order == ApprovalOrder::Parallel ? 1 : 0);
    auto *form = makeForm();
    addFormRow(form, tr("&Asked"), m_order);
    column->addLayout(form);
    auto *line = new QHBoxLayout;
    line->setSpacing(kCardPadding);
    line->addWidget(makeGroups(), 2);
    line->addWidget(makeGroup(), 3);
    line->addWidget(makeTerms(), 2);
    column->addLayout(line, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = addSaveButton(box, tr("&Save"));
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &ChainDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &ChainDialog::reject);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int chosen) { m_chain.order = chosen == 1 ? ApprovalOrder::Parallel : ApprovalOrder::InOrder; });
    connectGroup();
    listGroups(0);
    // Down each column, as one reads.
    const QWidgetList stops{ m_order, m_groups, m_add, m_remove, m_name, m_needed, m_members, m_asTeam, m_terms, save,
        box->button(QDialogButtonBox::Cancel) };
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    resize(kChainWidth, kChainHeight);
    if (m_chain.isEmpty())
        m_add->setFocus();
    else
        m_groups->setFocus();
}

QWidget *ChainDialog::makeGroups()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    m_groups->setObjectName(QStringLiteral("groupList"));
    m_groups->setAccessibleName(tr("Groups"));
    followSelection(m_groups);
    column->addWidget(m_groups, 1);
    auto *buttons = new QHBoxLayout;
    m_add = makeButton(tr("Add &group"), ButtonKind::Plain, QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addGroupButton"));
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_add->setAutoDefault(false);
    m_remove = makeButton(tr("&Remove"));
    m_remove->setObjectName(QStringLiteral("removeGroupButton"));
    m_remove->setAutoDefault(false);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ChainDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ChainDialog::remove);
    connect(m_groups, &QListWidget::currentRowChanged, this, &ChainDialog::showGroup);
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto does) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    auto *everywhere = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(everywhere, &QShortcut::activated, this, &ChainDialog::add);
    key(QKeySequence(Qt::Key_Delete), m_groups, [this] { remove(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), m_groups, [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_groups, [this] { move(1); });
    return titledPanel(tr("Groups"), part);
}

QWidget *ChainDialog::makeGroup()
{
    m_group = new QWidget;
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    auto *form = makeForm();
    m_name->setObjectName(QStringLiteral("groupNameEdit"));
    addFormRow(form, tr("&Name"), m_name);
    m_needed->setObjectName(QStringLiteral("neededSpin"));
    m_needed->setMinimum(1);
    auto *needed = new QWidget;
    auto *line = new QHBoxLayout(needed);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_needed);
    line->addWidget(m_of, 1);
    m_needed->setAccessibleName(tr("How many have to approve"));
    form->addRow(new TextLabel(tr("Needed")), needed);
    column->addLayout(form);
    m_members->setObjectName(QStringLiteral("memberList"));
    m_members->setAccessibleName(tr("Who may approve"));
    m_members->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_members, 1);
    return titledPanel(tr("Who may approve"), m_group);
}

void ChainDialog::connectGroup()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chain.groups[current()].name = text.trimmed();
        retitle();
    });
    connect(m_needed, &QSpinBox::valueChanged, this, [this](int needed) {
        if (m_filling || current() < 0)
            return;
        m_chain.groups[current()].needed = needed;
        retitle();
    });
    connect(m_members, &QListWidget::itemChanged, this, &ChainDialog::choosePerson);
}

QWidget *ChainDialog::makeTerms()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    m_asTeam->setObjectName(QStringLiteral("asTeamCheck"));
    m_asTeam->setToolTip(tr("The team's are set on the settings page, under Offers."));
    m_asTeam->setChecked(!m_marked.own);
    column->addWidget(m_asTeam);
    column->addWidget(m_terms, 1);
    connect(m_asTeam, &QCheckBox::toggled, this, &ChainDialog::followScope);
    m_terms->setTerms(m_marked.counting());
    m_terms->setEnabled(!m_asTeam->isChecked());
    return titledPanel(tr("Changes that ask again"), part);
}

void ChainDialog::followScope()
{
    // What the job had of its own, or was ticked here, comes back when it is wanted again.
    if (m_asTeam->isChecked())
        m_marked.own = m_terms->terms();
    m_terms->setTerms(m_asTeam->isChecked() ? m_marked.team : m_marked.counting());
    m_terms->setEnabled(!m_asTeam->isChecked());
}

int ChainDialog::current() const { return m_groups->currentRow(); }

void ChainDialog::listGroups(int wanted)
{
    {
        // While rows are taken away one after the other, the list says of each that it is chosen now.
        const QSignalBlocker quiet(m_groups);
        m_groups->clear();
        for (qsizetype i = 0; i < m_chain.groups.size(); ++i)
            m_groups->addItem(QString());
        m_groups->setCurrentRow(std::clamp(wanted, 0, std::max(0, int(m_chain.groups.size()) - 1)));
    }
    showGroup();
}

void ChainDialog::retitle()
{
    for (int i = 0; i < m_groups->count(); ++i) {
        const ApprovalGroup &group = m_chain.groups.at(i);
        m_groups->item(i)->setText(tr("%1. %2: %3 of %4", "number, name, how many of how many")
                                       .arg(i + 1)
                                       .arg(group.name.isEmpty() ? tr("Group") : group.name)
                                       .arg(group.needed)
                                       .arg(group.people.size()));
    }
    const int row = current();
    const int members = row < 0 ? 0 : int(m_chain.groups.at(row).people.size());
    m_of->setText(tr("of %n", nullptr, members));
}

void ChainDialog::showGroup()
{
    const int row = current();
    m_group->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_filling = true;
    m_members->clear();
    const ApprovalGroup group = row < 0 ? ApprovalGroup{} : m_chain.groups.at(row);
    m_name->setText(group.name);
    m_needed->setMaximum(std::max(1, int(group.people.size())));
    m_needed->setValue(group.needed);
    // Who is in the group stands first.
    for (const bool in : { true, false }) {
        for (const Person &person : std::as_const(m_people)) {
            const bool gone = person.state != PersonState::Active;
            // Who has left can be taken out of a group, and put into none.
            if (group.people.contains(person.id) != in || (gone && !in))
                continue;
            const QString name = gone ? tr("%1 (has left)").arg(person.name) : person.name;
            auto *item = new QListWidgetItem(
                person.title.isEmpty() ? name : name + QStringLiteral(" · ") + person.title, m_members);
            item->setData(Qt::UserRole, person.id.uuid());
            item->setToolTip(item->text());
            item->setCheckState(in ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_filling = false;
    retitle();
}

void ChainDialog::choosePerson(QListWidgetItem *item)
{
    if (m_filling || current() < 0)
        return;
    ApprovalGroup &group = m_chain.groups[current()];
    const PersonId id(item->data(Qt::UserRole).toUuid());
    if (item->checkState() == Qt::Unchecked)
        group.people.removeAll(id);
    else if (!group.people.contains(id))
        group.people.append(id);
    group.needed = std::clamp(group.needed, 1, std::max(1, int(group.people.size())));
    m_filling = true;
    m_needed->setMaximum(std::max(1, int(group.people.size())));
    m_needed->setValue(group.needed);
    m_filling = false;
    retitle();
}

void ChainDialog::add()
{
    m_chain.groups.append(ApprovalGroup{});
    listGroups(int(m_chain.groups.size()) - 1);
    m_name->setFocus();
}

void ChainDialog::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_chain.groups.removeAt(row);
    listGroups(row);
}

void ChainDialog::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= int(m_chain.groups.size()))
        return;
    m_chain.groups.move(row, row + by);
    listGroups(row + by);
}

std::optional<QList<OfferTerm>> ChainDialog::marked() const
{
    return m_asTeam->isChecked() ? std::nullopt : std::optional(m_terms->terms());
}

void ChainDialog::accept()
{
    if (const Status checked = checkChain(m_chain); !checked)
        return complain(checked.error());
    Q_EMIT confirmed(m_chain, marked());
}

void ChainDialog::complain(const Error &error) { m_problems->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
