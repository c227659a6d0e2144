// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpanel.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/workinghours.h"
#include "domain/core/clock.h"
#include "domain/words/words.h"
#include "ui/people/awayeditor.h"
#include "ui/people/calendarlist.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/zonecombo.h"
#include "ui/words/hours.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kNoLimit = -1;
constexpr int kMostInterviews = 100;
constexpr int kMinuteMs = 60 * 1000;
constexpr int kLimitRestMs = 400;

QSpinBox *makeLimit(const QString &objectName)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setRange(kNoLimit, kMostInterviews);
    spin->setSpecialValueText(PersonPanel::tr("no limit"));
    spin->setKeyboardTracking(false);
    return spin;
}

/// Scrolls up and down only, and so is as wide as its form has to be.
class FormScroll : public QScrollArea {
public:
    QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        const int form = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return { std::max(least.width(), form), least.height() };
    }
};

} // namespace

PersonPanel::PersonPanel(
    const Clock &clock, const AppSettings &settings, QAction *calendar, QAction *leave, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_name(new TextLabel({}, TextLabel::Kind::Panel))
    , m_subtitle(new CaptionLabel)
    , m_state(new Pill)
    , m_zone(new ZoneCombo)
    , m_timeThere(new CaptionLabel)
    , m_hoursRead(new CaptionLabel)
    , m_daily(makeLimit(QStringLiteral("dailyLimitSpin")))
    , m_weekly(makeLimit(QStringLiteral("weeklyLimitSpin")))
    , m_trainingPlace(new QVBoxLayout)
    , m_calendars(new CalendarList(clock, settings))
    , m_aways(new AwayEditor)
    , m_minute(new QTimer(this))
    , m_limitRest(new QTimer(this))
{
    m_name->setElided(true);
    m_name->setObjectName(QStringLiteral("personName"));
    m_subtitle->setElided(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(kRelated);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    head->addLayout(names, 1);
    head->addWidget(m_state);
    QPushButton *leaveButton = buttonFor(leave);
    leaveButton->setObjectName(QStringLiteral("leaveButton"));
    head->addWidget(leaveButton);
    body()->addLayout(head);

    auto *scroll = new FormScroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(makeForm(calendar));
    scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);

    m_minute->setInterval(kMinuteMs);
    connect(m_minute, &QTimer::timeout, this, &PersonPanel::tellTimeThere);
    m_minute->start();
    connect(m_aways, &AwayEditor::added, this,
        [this](QDate from, QDate to, const QString &note) { Q_EMIT awayAdded(person(), from, to, note); });
    connect(m_aways, &AwayEditor::removed, this, &PersonPanel::awayRemoved);
    connect(m_calendars, &CalendarList::forgotten, this, &PersonPanel::calendarForgotten);
}

QWidget *PersonPanel::makeForm(QAction *calendar)
{
    auto *content = new QWidget;
    QVBoxLayout *column = makeScrolledColumn(content);
    column->setSpacing(kRelated);
    QFormLayout *form = shortlist::makeForm();
    addEdit(form, PersonColumn::Name, tr("Name"));
    addEdit(form, PersonColumn::Email, tr("E-mail"));
    addEdit(form, PersonColumn::Title, tr("Title"));
    addEdit(form, PersonColumn::Department, tr("Department"));
    addEdit(form, PersonColumn::Specialty, tr("Specialty"));
    addEdit(form, PersonColumn::Languages, tr("Languages"))
        ->setPlaceholderText(tr("Programming languages, e.g. Go, Ruby"));
    addEdit(form, PersonColumn::Grade, tr("Grade"));
    addFormSection(form, tr("When"));
    addWhen(form);
    column->addLayout(form);
    column->addSpacing(kInside);
    column->addWidget(new SectionLabel(tr("Trained for")));
    column->addLayout(m_trainingPlace);
    column->addSpacing(kInside);
    column->addWidget(new SectionLabel(tr("Away")));
    column->addWidget(m_aways);
    column->addSpacing(kInside);
    column->addWidget(new SectionLabel(tr("Calendar")));
    column->addWidget(m_calendars);
    QPushButton *read = buttonFor(calendar);
    read->setObjectName(QStringLiteral("calendarButton"));
    m_calendars->setFocusProxy(read);
    column->addWidget(read, 0, Qt::AlignLeading);
    column->addStretch(1);
    return content;
}

void PersonPanel::addWhen(QFormLayout *form)
{
    const auto withCaption = [form](const QString &label, QWidget *field, CaptionLabel *caption) {
        caption->setWordWrap(true);
        auto *column = new QWidget;
        auto *lines = new QVBoxLayout(column);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(field);
        lines->addWidget(caption);
        QLabel *text = addFormRow(form, label, column);
        text->setBuddy(field);
        column->setAccessibleName({});
        field->setAccessibleName(label);
    };
    m_zone->setObjectName(QStringLiteral("zoneCombo"));
    m_zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_timeThere->setObjectName(QStringLiteral("timeThereLabel"));
    withCaption(tr("Time zone"), m_zone, m_timeThere);
    auto *hours = new QLineEdit;
    hours->setObjectName(QStringLiteral("hoursEdit"));
    hours->setPlaceholderText(QStringLiteral("Mon-Fri 09:00-17:00"));
    m_hoursRead->setObjectName(QStringLiteral("hoursReadLabel"));
    m_edits.insert(PersonColumn::Hours, hours);
    withCaption(tr("Working hours"), hours, m_hoursRead);
    addFormRow(form, tr("Interviews a day"), m_daily);
    addFormRow(form, tr("Interviews a week"), m_weekly);

    connect(m_zone, &ZoneCombo::zoneChosen, this, [this](const QString &zone) { tell(PersonColumn::Zone, zone); });
    connect(m_zone, &ZoneCombo::refused, m_timeThere, &QLabel::setText);
    connect(hours, &QLineEdit::textChanged, this, &PersonPanel::readHoursBack);
    connect(hours, &QLineEdit::editingFinished, this, [this, hours] { tell(PersonColumn::Hours, hours->text()); });
    // Three clicks on the arrow are one change.
    m_limitRest->setSingleShot(true);
    m_limitRest->setInterval(kLimitRestMs);
    connect(m_limitRest, &QTimer::timeout, this, &PersonPanel::tellLimits);
    for (QSpinBox *spin : { m_daily, m_weekly }) {
        connect(spin, &QSpinBox::valueChanged, m_limitRest, qOverload<>(&QTimer::start));
        connect(spin, &QSpinBox::editingFinished, this, [this] {
            if (m_limitRest->isActive())
                tellLimits();
        });
    }
}

void PersonPanel::tellLimits()
{
    m_limitRest->stop();
    Person changed = m_view.person;
    const auto limit = [](const QSpinBox *spin) {
        return spin->value() == kNoLimit ? std::optional<int>() : spin->value();
    };
    changed.dailyLimit = limit(m_daily);
    changed.weeklyLimit = limit(m_weekly);
    tell(PersonColumn::Limits, personText(changed, PersonColumn::Limits));
}

QLineEdit *PersonPanel::addEdit(QFormLayout *form, PersonColumn field, const QString &label)
{
    static const QHash<PersonColumn, QString> names{ { PersonColumn::Name, QStringLiteral("personNameEdit") },
        { PersonColumn::Email, QStringLiteral("emailEdit") }, { PersonColumn::Title, QStringLiteral("titleEdit") },
        { PersonColumn::Department, QStringLiteral("departmentEdit") },
        { PersonColumn::Specialty, QStringLiteral("specialtyEdit") },
        { PersonColumn::Languages, QStringLiteral("languagesEdit") },
        { PersonColumn::Grade, QStringLiteral("gradeEdit") } };
    auto *edit = new QLineEdit;
    edit->setObjectName(names.value(field));
    m_edits.insert(field, edit);
    addFormRow(form, label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, field, edit] { tell(field, edit->text()); });
    return edit;
}

void PersonPanel::tell(PersonColumn field, const QString &typed)
{
    if (person().isNull() || typed.simplified() == personText(m_view.person, field)) {
        showProblem(field, {});
        return;
    }
    Q_EMIT edited(person(), field, typed);
}

void PersonPanel::show(const PersonView &view, const QStringList &kinds)
{
    const bool other = view.person.id != person();
    m_view = view;
    m_name->setText(view.person.name);
    QStringList about{ view.person.title, view.person.department };
    about.removeAll(QString());
    m_subtitle->setText(about.join(QStringLiteral(" · ")));
    m_subtitle->setVisible(!about.isEmpty());
    m_state->setText(words::of(view.person.state));
    m_state->setVisible(view.person.state == PersonState::Left);
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        QLineEdit *edit = it.value();
        const QString text = personText(view.person, it.key());
        // What is being typed is not taken out from under the fingers.
        if (!other && edit->hasFocus() && edit->isModified() && edit->text() != text)
            continue;
        setFieldProblem(edit, {});
        if (edit->text() != text)
            edit->setText(text);
    }
    m_zone->setZone(view.person.zone);
    for (const auto &[spin, limit] :
        { std::pair(m_daily, view.person.dailyLimit), std::pair(m_weekly, view.person.weeklyLimit) }) {
        if (!other && m_limitRest->isActive())
            continue;
        const QSignalBlocker quiet(spin);
        spin->setValue(limit.value_or(kNoLimit));
        setFieldProblem(spin, {});
    }
    readHoursBack();
    tellTimeThere();
    showTrainings(kinds);
    m_calendars->setCalendars(view.calendars);
    m_aways->setAways(view.aways, m_clock.nowUtc().toTimeZone(m_settings.timeZone()).date());
}

void PersonPanel::readHoursBack()
{
    const QString text = m_edits.value(PersonColumn::Hours)->text();
    const auto hours = WorkingHours::fromText(text);
    m_hoursRead->setText(hours ? words::hours(*hours) : hours.error().text());
    setFieldProblem(m_edits.value(PersonColumn::Hours), hours ? QString() : hours.error().sentence);
}

void PersonPanel::tellTimeThere()
{
    const QTimeZone zone(m_view.person.zone.toLatin1());
    const bool known = !m_view.person.zone.isEmpty() && zone.isValid();
    m_timeThere->setVisible(known);
    if (known)
        m_timeThere->setText(
            tr("It is %1 there.")
                .arg(QLocale().toString(m_clock.nowUtc().toTimeZone(zone).time(), m_settings.timeFormat())));
}

void PersonPanel::showTrainings(const QStringList &kinds)
{
    QStringList all = kinds;
    for (const Training &training : m_view.trainings) {
        if (!all.contains(training.interviewKind))
            all.append(training.interviewKind);
    }
    if (!m_trainings || all != m_kinds) {
        delete m_trainings;
        m_kinds = all;
        m_trainings = new QWidget;
        QFormLayout *form = shortlist::makeForm(m_trainings);
        form->setContentsMargins(0, 0, 0, 0);
        for (const QString &kind : all) {
            auto *combo = new QComboBox;
            combo->setObjectName(QStringLiteral("trainingCombo"));
            for (const TrainingLevel level : enumValues<TrainingLevel>())
                combo->addItem(words::of(level), int(level));
            QString label = kind;
            combo->setAccessibleName(kind);
            addFormRow(form, label.replace(QLatin1Char('&'), QStringLiteral("&&")), combo);
            connect(combo, &QComboBox::activated, this,
                [this, kind](int level) { Q_EMIT trainingChosen(person(), kind, static_cast<TrainingLevel>(level)); });
        }
        if (all.isEmpty()) {
            auto *hint = new CaptionLabel(tr("The interviews of your jobs appear here once a job has a plan."));
            hint->setWordWrap(true);
            form->addRow(hint);
        }
        m_trainingPlace->addWidget(m_trainings);
    }
    const auto combos = m_trainings->findChildren<QComboBox *>(QStringLiteral("trainingCombo"));
    for (QComboBox *combo : combos) {
        TrainingLevel level = TrainingLevel::None;
        for (const Training &training : m_view.trainings) {
            if (training.interviewKind == combo->accessibleName())
                level = training.level;
        }
        combo->setCurrentIndex(int(level));
    }
}

void PersonPanel::showProblem(PersonColumn field, const QString &problem)
{
    if (QLineEdit *edit = m_edits.value(field))
        setFieldProblem(edit, problem);
    else if (field == PersonColumn::Zone)
        setFieldProblem(m_zone, problem);
    else if (field == PersonColumn::Limits)
        setFieldProblem(m_daily, problem);
}

void PersonPanel::flush()
{
    if (m_limitRest->isActive())
        tellLimits();
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (it.value()->isModified())
            tell(it.key(), it.value()->text());
    }
}

void PersonPanel::focusFirst() { m_edits.value(PersonColumn::Name)->setFocus(Qt::OtherFocusReason); }

} // namespace shortlist
