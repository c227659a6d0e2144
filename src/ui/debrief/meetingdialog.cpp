// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/meetingdialog.h"

#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "domain/debrief/meeting.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/zonecombo.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QSet>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kUsualHour = 10; ///< of a debrief that has no time yet, on the next working day

QDate nextWorkingDay(QDate day) { return officeWeek().workdayAfter(day, 1); }

TextLabel *remarkLabel(const char *name)
{
    auto *label = new CaptionLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

MeetingDialog::MeetingDialog(const DebriefSuggestion &suggestion, bool running, bool planned,
    const AppSettings &settings, const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent)
    , m_agreedDecider(running ? suggestion.plan.deciderId : PersonId())
    , m_agreed(suggestion.attendees)
    , m_others(suggestion.others)
    , m_timed(new QCheckBox(tr("A &time is agreed on")))
    , m_day(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_zone(new ZoneCombo)
    , m_remark(remarkLabel("debriefTimeRemark"))
    , m_minutes(new QSpinBox)
    , m_people(new QListWidget)
    , m_decider(new QComboBox)
    , m_problem(remarkLabel("debriefProblem"))
{
    setWindowTitle(tr("Plan the debrief"));
    setObjectName(QStringLiteral("meetingDialog"));
    m_day->setCalendarPopup(true);
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_timed->setObjectName(QStringLiteral("debriefTimedCheck"));
    m_day->setObjectName(QStringLiteral("debriefDayEdit"));
    m_time->setObjectName(QStringLiteral("debriefTimeEdit"));
    m_minutes->setObjectName(QStringLiteral("debriefMinutesSpin"));
    m_people->setObjectName(QStringLiteral("debriefPeopleList"));
    m_people->setWordWrap(true); // no name or title is cut
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_decider->setObjectName(QStringLiteral("debriefDeciderCombo"));
    QFormLayout *form = makeForm();
    form->addRow(QString(), m_timed);
    addFormRow(form, tr("&Day"), m_day);
    addFormRow(form, tr("T&ime"), m_time);
    addFormRow(form, tr("Time &zone"), m_zone);
    form->addRow(QString(), m_remark);
    addFormRow(form, tr("&Length"), m_minutes);
    addFormRow(form, tr("&Who takes part"), m_people, tr("Those who speak, in their order; Space marks others."));
    addFormRow(form, tr("Who d&ecides"), m_decider, tr("Speaks last."));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    addSaveButton(box, tr("Plan the debrief"));
    if (planned) {
        QPushButton *away = box->addButton(tr("Take it away"), QDialogButtonBox::DestructiveRole);
        away->setObjectName(QStringLiteral("cancelDebriefButton"));
        connect(away, &QPushButton::clicked, this, &MeetingDialog::cancelRequested);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_problem);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &MeetingDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTime(suggestion.plan, settings, nowUtc);
    // Who changes one that was agreed without a time has not thought of one now.
    m_timed->setChecked(suggestion.plan.plannedAt.isValid() || !running);
    fillPeople(suggestion);
    connect(m_people, &QListWidget::itemChanged, this,
        [this] { refillDeciders(PersonId(m_decider->currentData().toUuid())); });
    connect(m_timed, &QCheckBox::toggled, this, &MeetingDialog::refreshTime);
    connect(m_day, &QDateEdit::dateChanged, this, &MeetingDialog::refreshTime);
    connect(m_time, &QTimeEdit::timeChanged, this, &MeetingDialog::refreshTime);
    connect(m_zone, &ZoneCombo::zoneChosen, this, &MeetingDialog::refreshTime);
    refreshTime();
    resize(520, 560);
}

void MeetingDialog::fillTime(const DebriefPlan &plan, const AppSettings &settings, const QDateTime &nowUtc)
{
    const QString zone = plan.zone.isEmpty() ? QString::fromUtf8(settings.timeZone().id()) : plan.zone;
    m_zone->setZone(zone);
    m_minutes->setValue(plan.minutes > 0 ? plan.minutes : 30);
    writeInOrder(m_time, settings.timeFormat());
    QDate day = nextWorkingDay(nowUtc.toTimeZone(settings.timeZone()).date());
    QTime time(kUsualHour, 0);
    if (const auto agreed = ZonedTime::fromUtc(plan.plannedAt, zone); plan.plannedAt.isValid() && agreed) {
        day = agreed->date();
        time = agreed->time();
    }
    m_day->setDate(day);
    m_time->setTime(time);
}

void MeetingDialog::fillPeople(const DebriefSuggestion &suggestion)
{
    const auto add = [this](const Person &person, bool comes) {
        auto *item = new QListWidgetItem(
            person.title.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.title), m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(comes ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, person.id.uuid());
        item->setData(Qt::UserRole + 1, person.name);
    };
    for (const Person &person : suggestion.attendees)
        add(person, true);
    for (const Person &person : suggestion.others)
        add(person, false);
    // The service refuses the others.
    m_mayDecide = [anybody = suggestion.namesAnybody, deciders = suggestion.deciders](
                      const PersonId &person) { return anybody || deciders.contains(person); };
    refillDeciders(suggestion.plan.deciderId);
}

void MeetingDialog::refillDeciders(const PersonId &chosen)
{
    m_decider->clear();
    m_decider->addItem(tr("Not said"), QUuid());
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        if (item->checkState() == Qt::Checked && m_mayDecide(PersonId(item->data(Qt::UserRole).toUuid())))
            m_decider->addItem(item->data(Qt::UserRole + 1).toString(), item->data(Qt::UserRole));
    }
    m_decider->setCurrentIndex(std::max(0, m_decider->findData(chosen.uuid())));
}

// A time that clocks skip or show twice is said before it is stored.
void MeetingDialog::refreshTime()
{
    const bool timed = m_timed->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{ m_day, m_time, m_zone })
        field->setEnabled(timed);
    const auto when = ZonedTime::fromWallClock(m_day->date(), m_time->time(), m_zone->zone());
    const QString remark = !timed ? QString() : when ? when->remark() : when.error().text();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

std::optional<DebriefPlan> MeetingDialog::plan()
{
    DebriefPlan plan;
    if (m_timed->isChecked()) {
        const auto when = ZonedTime::fromWallClock(m_day->date(), m_time->time(), m_zone->zone());
        if (!when) {
            complain(when.error());
            return std::nullopt;
        }
        plan.plannedAt = when->utc();
        plan.zone = when->zoneId();
    }
    plan.minutes = m_minutes->value();
    plan.deciderId = PersonId(m_decider->currentData().toUuid());
    QSet<PersonId> coming;
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem *item = m_people->item(i);
        const PersonId person(item->data(Qt::UserRole).toUuid());
        const bool last = person == plan.deciderId && person != m_agreedDecider;
        if (item->checkState() == Qt::Checked && !last)
            coming.insert(person);
    }
    const auto those = [&coming](QList<Person> people) {
        people.removeIf([&coming](const Person &person) { return !coming.contains(person.id); });
        return people;
    };
    const QList<Person> speaking = joinSpeaking(those(m_agreed), those(m_others), plan.deciderId);
    for (const Person &person : speaking)
        plan.attendees.append(person.id);
    if (!plan.deciderId.isNull() && !plan.attendees.contains(plan.deciderId))
        plan.attendees.append(plan.deciderId);
    return plan;
}

void MeetingDialog::complain(const Error &error)
{
    m_problem->setText(error.text());
    m_problem->show();
}

// The owner stores the plan and closes the dialog when that went well.
void MeetingDialog::accept()
{
    if (const auto entered = plan())
        Q_EMIT confirmed(*entered);
}

} // namespace shortlist
