// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/appsettings.h"
#include "ui/settings/endreasoneditor.h"
#include "ui/settings/offerscard.h"
#include "ui/settings/schedulingcard.h"
#include "ui/settings/scorecardscard.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/zonecombo.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <tuple>

namespace shortlist {

namespace {

constexpr int kNumberRestMs = 500;
constexpr int kWidestPage = 1240;
constexpr int kWidestField = 300;

QComboBox *makeCombo(const QString &objectName, const QStringList &choices)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItems(choices);
    combo->setMaximumWidth(kWidestField);
    return combo;
}

QSpinBox *makeHours(const QString &objectName, const TeamHours &which)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setRange(which.least, which.most);
    spin->setSuffix(SettingsPage::tr(" h", "hours"));
    spin->setKeyboardTracking(false);
    spin->setMaximumWidth(kWidestField);
    return spin;
}

// Fields as wide as they need to be, notes as wide as the card.
QFormLayout *makeCardForm()
{
    QFormLayout *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

TextLabel *makeFact(const QString &objectName)
{
    auto *fact = new TextLabel;
    fact->setMinimumHeight(controlHeight());
    fact->setObjectName(objectName);
    return fact;
}

CaptionLabel *makeHint(const QString &text = {})
{
    auto *hint = new CaptionLabel(text);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_theme(makeCombo(QStringLiteral("themeCombo"), { tr("As the system"), tr("Light"), tr("Dark") }))
    , m_density(makeCombo(QStringLiteral("densityCombo"), { tr("Comfortable"), tr("Compact") }))
    , m_language(makeCombo(QStringLiteral("languageCombo"), {}))
    , m_languageNote(makeHint())
    , m_whoseZone(makeCombo(QStringLiteral("whoseZoneCombo"), {}))
    , m_zone(new ZoneCombo)
    , m_hours(makeCombo(QStringLiteral("hoursCombo"), { tr("As the system"), tr("24 hours"), tr("12 hours") }))
    , m_time(makeHint())
    , m_reminders(new QCheckBox(tr("&Remind me ten minutes before my interviews")))
    , m_person(makeCombo(QStringLiteral("personCombo"), {}))
    , m_notice(makeHours(QStringLiteral("noticeSpin"), noticeHours()))
    , m_deadline(makeHours(QStringLiteral("deadlineSpin"), deadlineHours()))
    , m_noticeRest(new QTimer(this))
    , m_deadlineRest(new QTimer(this))
    , m_reasons(new EndReasonEditor(context.prompter))
    , m_scheduling(new SchedulingCard(context))
    , m_scorecards(new ScorecardsCard(context))
    , m_offers(new OffersCard(context))
    , m_path(makeFact(QStringLiteral("workspacePath")))
    , m_size(makeFact(QStringLiteral("workspaceSize")))
    , m_schema(makeFact(QStringLiteral("workspaceSchema")))
    , m_fileMessages(new MessageBar)
    , m_check(makeButton(tr("Check integrity"), ButtonKind::Plain, QStringLiteral("shield-check")))
    , m_settingsPath(makeHint())
    , m_languageAtStart(context.settings.language())
{
    setMain(m_theme); // and not the list of reasons, in the midst of the page
    auto *content = new QWidget;
    content->setMaximumWidth(kWidestPage);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPanelMargin);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : { left, right }) {
        side->setSpacing(kPanelMargin);
        columns->addLayout(side, 1);
    }
    left->addWidget(makeDeskCard());
    left->addWidget(makePersonCard());
    left->addWidget(m_scheduling);
    left->addWidget(m_scorecards);
    left->addStretch(1);
    right->addWidget(makeTeamCard());
    right->addWidget(m_offers);
    right->addWidget(makeWorkspaceCard());
    right->addWidget(makeDataCard());
    right->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = makePageLayout(this);
    column->addWidget(new PageHeader(title()));
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);

    connect(m_scheduling, &SchedulingCard::failed, this, &SettingsPage::complain);
    connect(m_scheduling, &SchedulingCard::succeeded, m_messages, &MessageBar::clear);
    connect(m_scorecards, &ScorecardsCard::failed, this, &SettingsPage::complain);
    connect(m_scorecards, &ScorecardsCard::succeeded, m_messages, &MessageBar::clear);
    connect(m_offers, &OffersCard::failed, this, &SettingsPage::complain);
    connect(m_offers, &OffersCard::succeeded, m_messages, &MessageBar::clear);
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (!isVisible())
            return;
        if (notice.touches(EntityKind::Setting)) {
            m_scheduling->load();
            m_scorecards->load();
            m_offers->load();
        }
        if (notice.touches(EntityKind::EndReason) || notice.touches(EntityKind::Setting))
            loadTeam();
        if (notice.touches(EntityKind::Person))
            loadPeople();
        showWorkspace();
    });
    connect(&context.settings, &AppSettings::themeChanged, this, &SettingsPage::showDesk);
    connect(&context.settings, &AppSettings::timesChanged, this, &SettingsPage::showDesk);
}

Card *SettingsPage::makeDeskCard()
{
    auto *card = new Card(tr("This desk"));
    card->body()->addWidget(makeHint(tr("Kept on this computer, for every workspace.")));
    QFormLayout *form = makeCardForm();
    addFormRow(form, tr("&Theme"), m_theme);
    addFormRow(form, tr("&Density"), m_density);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    addFormRow(form, tr("&Language"), m_language, m_languageNote);
    m_zone->setObjectName(QStringLiteral("zoneCombo"));
    m_zone->setMaximumWidth(kWidestField);
    m_zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whoseZone->addItems({ tr("My zone from the directory"),
        tr("This computer's: %1").arg(QString::fromLatin1(m_context.settings.computerZone().id())),
        tr("One that I choose") });
    addFormRow(form, tr("T&imes are shown in"), m_whoseZone);
    addFormRow(form, tr("Time &zone"), m_zone);
    m_time->setObjectName(QStringLiteral("timeNote"));
    addFormRow(form, tr("&Clock"), m_hours, m_time);
    card->body()->addLayout(form);
    m_reminders->setObjectName(QStringLiteral("remindersCheck"));
    card->body()->addWidget(m_reminders);

    AppSettings &settings = m_context.settings;
    connect(m_theme, &QComboBox::activated, this,
        [&settings](int row) { settings.setTheme(static_cast<ThemeSetting>(row)); });
    connect(m_density, &QComboBox::activated, this,
        [&settings](int row) { settings.setDensity(static_cast<Density>(row)); });
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        m_context.settings.setLanguage(m_language->itemData(row).toString());
        showDesk();
    });
    connect(m_reminders, &QCheckBox::clicked, this, [&settings](bool on) { settings.setReminders(on); });
    connect(m_whoseZone, &QComboBox::activated, this,
        [&settings](int row) { settings.setShownZone(static_cast<AppSettings::ShownZone>(row)); });
    connect(m_zone, &ZoneCombo::zoneChosen, this,
        [&settings](const QString &zone) { settings.setTimeZoneOverride(zone.toLatin1()); });
    connect(m_zone, &ZoneCombo::refused, m_time, &QLabel::setText);
    connect(m_hours, &QComboBox::activated, this,
        [&settings](int row) { settings.setHourFormat(static_cast<AppSettings::HourFormat>(row)); });
    return card;
}

Card *SettingsPage::makePersonCard()
{
    auto *card = new Card(tr("Who you are"));
    QFormLayout *form = makeCardForm();
    addFormRow(form, tr("&You are"), m_person,
        tr("Whose scorecards are yours and what you may see. Kept for this workspace on this computer."));
    card->body()->addLayout(form);
    connect(m_person, &QComboBox::activated, this, [this](int row) {
        if (m_context.actAs)
            m_context.actAs(PersonId(m_person->itemData(row).toUuid()));
    });
    return card;
}

Card *SettingsPage::makeTeamCard()
{
    auto *card = new Card(tr("This team"));
    card->setObjectName(QStringLiteral("teamCard"));
    card->body()->addWidget(makeHint(tr("Kept in the workspace: everybody who opens it has the same.")));
    QFormLayout *form = makeCardForm();
    addFormRow(form, tr("&Notice"), m_notice,
        tr("When an application ends, an interview that begins sooner is not cancelled without asking."));
    addFormRow(form, tr("Scorecards d&ue"), m_deadline,
        tr("After the end of an interview; each 24 h are a working day of the interviewer, without days away and "
           "holidays. "
           "What imported plans start with: a plan may say otherwise."));
    card->body()->addLayout(form);
    card->body()->addWidget(new SectionLabel(tr("Reasons for which an application ends")));
    card->body()->addWidget(m_reasons, 1);

    for (const auto &[spin, rest, which] : { std::tuple(m_notice, m_noticeRest, noticeHours()),
             std::tuple(m_deadline, m_deadlineRest, deadlineHours()) }) {
        rest->setSingleShot(true);
        rest->setInterval(kNumberRestMs);
        connect(spin, &QSpinBox::valueChanged, rest, qOverload<>(&QTimer::start));
        connect(rest, &QTimer::timeout, this, [this, spin = spin, which = which] { setHours(which, spin->value()); });
    }
    connect(m_reasons, &EndReasonEditor::addRequested, this, &SettingsPage::addReason);
    connect(m_reasons, &EndReasonEditor::editRequested, this,
        [this](const EndReasonId &id, const QString &name, Side side) {
            change([=](SettingsService &settings) { return settings.editEndReason(id, name, side); });
        });
    connect(m_reasons, &EndReasonEditor::retireRequested, this, [this](const EndReasonId &id, bool retired) {
        change([=](SettingsService &settings) { return settings.retireEndReason(id, retired); });
    });
    connect(m_reasons, &EndReasonEditor::moveRequested, this, [this](const EndReasonId &id, int position) {
        change([=](SettingsService &settings) { return settings.moveEndReason(id, position); });
    });
    return card;
}

Card *SettingsPage::makeWorkspaceCard()
{
    auto *card = new Card(tr("This workspace"));
    m_path->setElided(true);
    QFormLayout *form = makeCardForm();
    addFormRow(form, tr("File"), m_path);
    addFormRow(form, tr("Size"), m_size);
    addFormRow(form, tr("Format"), m_schema);
    card->body()->addLayout(form);
    card->body()->addWidget(m_fileMessages);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    m_check->setObjectName(QStringLiteral("checkButton"));
    QPushButton *backUp = makeButton(tr("Back up…"), ButtonKind::Plain, QStringLiteral("save"));
    backUp->setObjectName(QStringLiteral("backUpButton"));
    line->addWidget(m_check);
    line->addWidget(backUp);
    line->addStretch(1);
    card->body()->addLayout(line);
    connect(m_check, &QPushButton::clicked, this, &SettingsPage::checkIntegrity);
    connect(backUp, &QPushButton::clicked, this, [this] {
        if (m_context.backUp)
            m_context.backUp();
    });
    return card;
}

Card *SettingsPage::makeDataCard()
{
    auto *card = new Card(tr("About your data"));
    card->body()->addWidget(makeHint(
        tr("Candidates, their files, scorecards and decisions are in the workspace file and nowhere else. "
           "Shortlist sends nothing anywhere: it has no account, no server and no telemetry. Whoever has the file can "
           "read it, so keep it, and its backups, where only the team gets at them.")));
    card->body()->addWidget(m_settingsPath);
    return card;
}

void SettingsPage::activate()
{
    showDesk();
    loadPeople();
    loadTeam();
    m_scheduling->load();
    m_scorecards->load();
    m_offers->load();
    m_fileMessages->clear();
    showWorkspace();
}

void SettingsPage::saveTyped()
{
    m_scheduling->flush();
    m_scorecards->flush();
    m_offers->flush();
    for (const auto &[spin, rest, which] : { std::tuple(m_notice, m_noticeRest, noticeHours()),
             std::tuple(m_deadline, m_deadlineRest, deadlineHours()) }) {
        if (rest->isActive()) {
            rest->stop();
            setHours(which, spin->value());
        }
    }
}

void SettingsPage::showDesk()
{
    const AppSettings &settings = m_context.settings;
    m_theme->setCurrentIndex(int(settings.theme()));
    m_density->setCurrentIndex(int(settings.density()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));
    const bool changed = settings.language() != m_languageAtStart;
    m_languageNote->setText(changed ? tr("The new language shows when Shortlist is started again.")
                                    : tr("A change shows when Shortlist is started again."));
    m_whoseZone->setCurrentIndex(int(settings.shownZone()));
    // What is in force is read here, whoever decides it.
    m_zone->setEnabled(settings.shownZone() == AppSettings::ShownZone::Chosen);
    m_zone->setZone(QString::fromLatin1(settings.timeZone().id()));
    m_hours->setCurrentIndex(int(settings.hourFormat()));
    m_reminders->setChecked(settings.reminders());
    m_settingsPath->setText(tr("What belongs to this desk is in %1; no candidate is named there.")
                                .arg(QDir::toNativeSeparators(settings.filePath())));
    tellTime();
}

void SettingsPage::tellTime()
{
    m_time->setText(tr("Interviews are shown in %1; now it is %2.")
                        .arg(QString::fromLatin1(m_context.settings.timeZone().id()),
                            words::time(m_context.clock.nowUtc(), m_context.settings)));
}

void SettingsPage::loadPeople()
{
    m_context.gateway.run(
        this, [](Services &services) { return services.people.list(); },
        [this](const Result<QList<Person>> &people) {
            if (!people)
                return complain(people.error());
            const QUuid acting = m_context.settings.actingPerson(m_context.gateway.path());
            m_person->clear();
            m_person->addItem(people->isEmpty() ? tr("Nobody is in the directory yet") : tr("Nobody yet"), QUuid());
            for (const Person &person : *people)
                m_person->addItem(person.name, person.id.uuid());
            m_person->setCurrentIndex(std::max(0, m_person->findData(acting)));
            m_person->setEnabled(!people->isEmpty());
        });
}

void SettingsPage::loadTeam()
{
    struct Team {
        int notice = 0;
        int deadline = 0;
        QList<EndReason> reasons;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("team settings"),
        [](Services &services) -> Result<Team> {
            const auto notice = services.settings.hours(noticeHours());
            if (!notice)
                return notice.error();
            const auto deadline = services.settings.hours(deadlineHours());
            if (!deadline)
                return deadline.error();
            const auto reasons = services.settings.endReasons(true);
            if (!reasons)
                return reasons.error();
            return Team{ *notice, *deadline, *reasons };
        },
        [this](const Result<Team> &team) {
            if (!team)
                return complain(team.error());
            for (const auto &[spin, rest, hours] : { std::tuple(m_notice, m_noticeRest, team->notice),
                     std::tuple(m_deadline, m_deadlineRest, team->deadline) }) {
                if (rest->isActive())
                    continue;
                const QSignalBlocker quiet(spin);
                spin->setValue(hours);
            }
            m_reasons->setReasons(team->reasons);
            for (QWidget *shared : { static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_deadline),
                     static_cast<QWidget *>(m_reasons) })
                shared->setEnabled(!m_context.gateway.isReadOnly());
        });
}

void SettingsPage::showWorkspace()
{
    const QFileInfo file(m_context.gateway.path());
    m_path->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    // What was written last waits beside the file until SQLite takes it over.
    const QFileInfo waiting(file.absoluteFilePath() + QStringLiteral("-wal"));
    const qint64 bytes = file.size() + (waiting.exists() ? waiting.size() : 0);
    m_size->setText(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
    const auto version = std::make_shared<int>(0);
    m_context.gateway.runOnFile(
        this,
        [version](OpenWorkspace &workspace) -> Status {
            const auto found = workspace.schemaVersion();
            if (!found)
                return found.error();
            *version = *found;
            return done();
        },
        [this, version](const Status &read) {
            if (!read)
                return complain(read.error());
            m_schema->setText(m_context.gateway.isReadOnly() ? tr("Version %1, open for reading only").arg(*version)
                                                             : tr("Version %1").arg(*version));
        });
}

void SettingsPage::checkIntegrity()
{
    m_check->setEnabled(false);
    m_fileMessages->showMessage(MessageBar::Kind::Info, tr("Looking through the whole file…"));
    m_context.gateway.runOnFile(
        this, [](OpenWorkspace &workspace) { return workspace.checkIntegrity(); },
        [this](const Status &checked) {
            m_check->setEnabled(true);
            if (checked)
                m_fileMessages->showMessage(MessageBar::Kind::Success, tr("The file is sound."));
            else
                m_fileMessages->showMessage(MessageBar::Kind::Error, checked.error().text());
        });
}

void SettingsPage::setHours(const TeamHours &which, int hours)
{
    change([which, hours](SettingsService &settings) { return settings.setHours(which, hours); });
}

void SettingsPage::addReason(const QString &name, Side side)
{
    m_context.gateway.run(
        this, [name, side](Services &services) { return services.settings.addEndReason(name, side); },
        [this](const Result<EndReasonId> &added) {
            if (!added)
                return complain(added.error());
            m_messages->clear();
            m_reasons->added();
        });
}

void SettingsPage::change(std::function<Status(SettingsService &)> work)
{
    m_context.gateway.run(
        this, [work = std::move(work)](Services &services) { return work(services.settings); },
        [this](const Status &worked) {
            if (worked)
                return m_messages->clear();
            complain(worked.error());
            loadTeam();
        });
}

void SettingsPage::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
