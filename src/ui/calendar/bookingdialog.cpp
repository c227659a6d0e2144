// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bookingdialog.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/workweek.h"
#include "domain/words/words.h"
#include "models/calendar/eligiblemodel.h"
#include "ui/calendar/eligibleview.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui_bookingdialog.h"

#include <QCompleter>
#include <QPushButton>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kCandidatesShown = 200;
constexpr int kCheckDelayMs = 60;

/// The next working day at ten, where nothing better is known.
QDateTime usualTime(const QDateTime &now, const QTimeZone &zone)
{
    return QDateTime(officeWeek().workdayAfter(now.toTimeZone(zone).date(), 1), QTime(10, 0));
}

} // namespace

BookingDialog::BookingDialog(const PageContext &context, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_purpose(Purpose::New)
    , m_ui(std::make_unique<Ui::BookingDialog>())
    , m_people(new EligibleModel(this))
    , m_wantedStage(start.stage)
    , m_wantedMinutes(start.minutes)
    , m_wantedPerson(start.person)
    , m_ownTime(start.date.isValid() || start.time.isValid())
{
    build();
    const QDateTime usual = usualTime(context.clock.nowUtc(), context.settings.timeZone());
    setWhen(start.date.isValid() ? start.date : usual.date(), start.time.isValid() ? start.time : usual.time());
    m_ui->secondCheck->setChecked(start.second);
    if (start.minutes > 0)
        m_ui->minutesSpin->setValue(start.minutes);
    // Who chooses another stage gets what the plan says for it.
    connect(m_ui->stageCombo, &QComboBox::activated, this, [this] {
        m_wantedMinutes = 0;
        if (const BookableStage *chosen = stage())
            m_ui->minutesSpin->setValue(chosen->minutes);
    });
    if (start.application.isNull())
        searchCandidates({});
    else
        loadForm(start.application);
    changed();
}

BookingDialog::BookingDialog(
    const PageContext &context, const InterviewEntry &interview, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_purpose(purpose)
    , m_ui(std::make_unique<Ui::BookingDialog>())
    , m_people(new EligibleModel(this))
    , m_wantedStage(interview.interview.stageId)
    , m_interview(interview)
    , m_chosePeople(true)
    , m_ownTime(true)
{
    build();
    const bool time = purpose == Purpose::Time;
    setWindowTitle(time ? tr("Move an interview") : tr("Change who interviews"));
    m_done->setText(time ? tr("&Move") : tr("&Change"));
    for (QWidget *field : { static_cast<QWidget *>(m_ui->dateEdit), static_cast<QWidget *>(m_ui->timeEdit),
             static_cast<QWidget *>(m_ui->minutesSpin), static_cast<QWidget *>(m_ui->zoneCombo) })
        field->setEnabled(time);
    m_ui->stageCombo->setEnabled(false);
    m_ui->placeEdit->hide();
    m_ui->placeLabel->hide();
    m_ui->tentativeCheck->hide();
    for (QWidget *who : { static_cast<QWidget *>(m_ui->askedLabel), static_cast<QWidget *>(m_ui->peopleFilter),
             static_cast<QWidget *>(m_ui->peopleView), static_cast<QWidget *>(m_ui->personLabel) })
        who->setVisible(!time);
    if (time)
        resize(980, 500);
    const Interview &what = interview.interview;
    m_ui->zoneCombo->setCurrentIndex(m_ui->zoneCombo->findData(what.zone));
    if (const auto agreed = BookingTime::at(what.startAt, what.zone)) {
        setWhen(agreed->date, agreed->time);
        m_ui->secondCheck->setChecked(agreed->fold == ZonedTime::Fold::Second);
    }
    m_ui->minutesSpin->setValue(what.minutes);
    loadForm(what.applicationId);
    changed();
}

BookingDialog::~BookingDialog()
{
    // A field that loses the keyboard tells it, while all that listens is still there.
    hide();
}

void BookingDialog::lookForAnother()
{
    setWindowTitle(tr("Find another time"));
    m_another = true;
    m_ownTime = false;
    m_slotsSoon.start();
}

void BookingDialog::takeMove(const QDateTime &startAt, int minutes, const QList<BookingParticipant> &people)
{
    m_handedOver = people;
    m_instead = people;
    nameMove(startAt, minutes);
    if (const auto when = BookingTime::at(startAt, m_ui->zoneCombo->currentData().toString())) {
        setWhen(when->date, when->time);
        m_ui->secondCheck->setChecked(when->fold == ZonedTime::Fold::Second);
    }
    m_ui->minutesSpin->setValue(minutes);
    m_ui->reasonLabel->show();
    m_ui->reasonEdit->show();
    m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
}

void BookingDialog::nameMove(const QDateTime &startAt, int minutes)
{
    const bool handsOver = !m_handedOver.isEmpty();
    const bool stays = startAt == m_interview.interview.startAt;
    if (!handsOver && (!stays || minutes == m_interview.interview.minutes))
        return;
    setWindowTitle(handsOver ? tr("Hand an interview over") : tr("Change the length of an interview"));
    m_done->setText(tr("&Change"));
}

void BookingDialog::build()
{
    m_ui->setupUi(this);
    dressForm(this);
    m_done = makeButton(tr("&Book"), ButtonKind::Primary, QStringLiteral("calendar-check"));
    m_done->setObjectName(QStringLiteral("bookButton"));
    m_done->setDefault(true);
    m_done->setEnabled(false);
    m_ui->buttons->addButton(m_done, QDialogButtonBox::AcceptRole);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &BookingDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &BookingDialog::reject);
    m_ui->clocksTitle->setFont(strongFont());
    writeInOrder(m_ui->timeEdit, m_context.settings.timeFormat());
    m_ui->secondCheck->hide();
    m_ui->remarkLabel->hide();
    m_ui->reasonLabel->hide();
    m_ui->reasonEdit->hide();
    m_ui->candidateCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->candidateCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->candidateCombo->lineEdit()->setPlaceholderText(tr("Name of the candidate"));
    m_ui->candidateCombo->lineEdit()->setAccessibleName(tr("Candidate"));
    fillZones();
    buildPeople();
    buildSlots();

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckDelayMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &BookingDialog::check);
    m_peopleSoon.setSingleShot(true);
    m_peopleSoon.setInterval(kCheckDelayMs);
    connect(&m_peopleSoon, &QTimer::timeout, this, &BookingDialog::loadPeople);
    connect(m_ui->candidateCombo, &QComboBox::activated, this, &BookingDialog::chooseCandidate);
    connect(m_ui->candidateCombo->lineEdit(), &QLineEdit::textEdited, this, &BookingDialog::searchCandidates);
    // A part of a name that only one has is that one; several are left to choose from.
    connect(m_ui->candidateCombo->lineEdit(), &QLineEdit::editingFinished, this, &BookingDialog::takeOnlyCandidate);
    connect(m_ui->stageCombo, &QComboBox::currentIndexChanged, this, &BookingDialog::chooseStage);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &BookingDialog::timeChanged);
    connect(m_ui->dateEdit, &DayEdit::readingChanged, this, &BookingDialog::changed);
    connect(m_ui->dateEdit, &DayEdit::leftUnread, this, &BookingDialog::sayUnreadDay);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &BookingDialog::timeChanged);
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, this, &BookingDialog::changed);
    connect(m_ui->zoneCombo, &QComboBox::currentIndexChanged, this, &BookingDialog::changed);
    // Who is free follows from all of these.
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, &m_peopleSoon, qOverload<>(&QTimer::start));
    connect(m_ui->zoneCombo, &QComboBox::currentIndexChanged, &m_peopleSoon, qOverload<>(&QTimer::start));
    connect(m_ui->secondCheck, &QCheckBox::toggled, this, &BookingDialog::changed);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, [this] {
        if (lacksReason())
            markReason(false);
    });
}

void BookingDialog::timeChanged()
{
    if (!m_fillingIn) {
        m_ownTime = true;
        m_tookSlot = false; // who came with another time may not be free at this one
    }
    changed();
    m_peopleSoon.start();
}

void BookingDialog::buildPeople()
{
    setUpEligibleView(m_ui->peopleView, m_people);
    nameClearButton(m_ui->peopleFilter);
    connect(m_ui->peopleFilter, &QLineEdit::textChanged, m_people, &EligibleModel::setFilter);
    connect(m_people, &EligibleModel::choiceChanged, this, &BookingDialog::changed);
    connect(m_people, &QAbstractItemModel::dataChanged, this, [this] { m_chosePeople = true; });
    connect(m_people, &QAbstractItemModel::modelReset, this, &BookingDialog::showPerson);
    connect(m_ui->peopleView->selectionModel(), &QItemSelectionModel::currentChanged, this, &BookingDialog::showPerson);
}

void BookingDialog::fillZones()
{
    const QSignalBlocker quiet(m_ui->zoneCombo);
    const QString before = m_ui->zoneCombo->currentData().toString();
    m_ui->zoneCombo->clear();
    const auto add = [this](const QString &zone, const QString &whose) {
        if (!zone.isEmpty() && m_ui->zoneCombo->findData(zone) < 0)
            m_ui->zoneCombo->addItem(whose.isEmpty() ? zone : tr("%1 (%2)").arg(zone, whose), zone);
    };
    add(QString::fromUtf8(m_context.settings.timeZone().id()), tr("yours"));
    if (m_form) {
        add(m_form->candidate.zone, tr("the candidate's"));
        add(m_form->recruiterZone, tr("the recruiter's"));
    }
    add(m_interview.interview.zone, tr("as agreed"));
    const auto all = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : all)
        add(QString::fromUtf8(zone), {});
    m_ui->zoneCombo->setCurrentIndex(std::max(m_ui->zoneCombo->findData(before), 0));
}

void BookingDialog::setWhen(QDate date, QTime time)
{
    m_fillingIn = true;
    m_ui->dateEdit->setDay(date);
    m_ui->timeEdit->setTime(time);
    m_fillingIn = false;
}

void BookingDialog::setCandidateText(const QString &name, const QString &job)
{
    m_ui->candidateCombo->setEnabled(false);
    m_ui->candidateCombo->setEditText(tr("%1 · %2").arg(name, job));
    m_ui->candidateCombo->lineEdit()->setCursorPosition(0); // whose it is stands first
}

void BookingDialog::searchCandidates(const QString &text)
{
    m_context.gateway.runLatest(
        this, QStringLiteral("booking.candidates"),
        [text](Services &services) { return services.interviews.bookable(text, kCandidatesShown); },
        [this](const Result<QList<BookableApplication>> &found) {
            m_reading = false;
            if (!found) {
                showProblems({ found.error().text() }, true);
                return;
            }
            m_candidates = *found;
            QComboBox *combo = m_ui->candidateCombo;
            const QSignalBlocker quiet(combo);
            const QString typed = combo->currentText();
            combo->clear();
            for (const BookableApplication &one : std::as_const(m_candidates))
                combo->addItem(tr("%1 · %2").arg(one.candidateName, one.jobTitle));
            combo->setCurrentIndex(-1);
            combo->setEditText(typed);
            if (!combo->lineEdit()->hasFocus())
                takeOnlyCandidate();
            m_checkSoon.start();
        });
}

void BookingDialog::takeOnlyCandidate()
{
    QComboBox *combo = m_ui->candidateCombo;
    const QString typed = combo->currentText().trimmed();
    if (!combo->isEnabled() || typed.isEmpty())
        return;
    QList<int> rows;
    for (int row = 0; row < combo->count(); ++row) {
        if (combo->itemText(row) == typed)
            return; // chosen already
        if (combo->itemText(row).contains(typed, Qt::CaseInsensitive))
            rows.append(row);
    }
    if (rows.size() != 1)
        return;
    combo->setCurrentIndex(rows.first());
    chooseCandidate(rows.first());
}

void BookingDialog::chooseCandidate(int row)
{
    if (row < 0 || row >= m_candidates.size())
        return;
    m_ui->candidateCombo->lineEdit()->setCursorPosition(0);
    loadForm(m_candidates.at(row).applicationId);
}

void BookingDialog::loadForm(const ApplicationId &application)
{
    struct Loaded {
        BookingForm form;
        PersonId me;
    };
    m_reading = true;
    m_context.gateway.runLatest(
        this, QStringLiteral("booking.form"),
        [application](Services &services) -> Result<Loaded> {
            const auto form = services.interviews.form(application);
            if (!form)
                return form.error();
            return Loaded{ *form, services.session().person };
        },
        [this](const Result<Loaded> &loaded) {
            m_reading = false;
            if (!loaded) {
                showProblems({ loaded.error().text() }, true);
                return;
            }
            m_me = loaded->me;
            takeForm(loaded->form);
        });
}

void BookingDialog::takeForm(const BookingForm &form)
{
    const bool fixed = m_candidates.isEmpty();
    m_form = form;
    keepStageOfInterview();
    if (fixed)
        setCandidateText(form.candidate.name, form.job.title);
    fillZones();
    QComboBox *combo = m_ui->stageCombo;
    {
        const QSignalBlocker quiet(combo);
        combo->clear();
        int chosen = 0;
        const StageId wanted = m_wantedStage.isNull() ? form.nextStage : m_wantedStage;
        for (const BookableStage &one : std::as_const(m_form->stages)) {
            QString text =
                tr("%1 · %2").arg(one.stage.name, words::minutes(one.stage.minutesMin, one.stage.minutesMax));
            if (one.booked > 0)
                text += QStringLiteral(" · ") + tr("booked");
            if (one.stage.id == wanted)
                chosen = combo->count();
            combo->addItem(text);
        }
        combo->setCurrentIndex(m_form->stages.isEmpty() ? -1 : chosen);
    }
    chooseStage(combo->currentIndex());
}

void BookingDialog::keepStageOfInterview()
{
    const StageId &id = m_interview.interview.stageId;
    const bool there = std::any_of(
        m_form->stages.begin(), m_form->stages.end(), [&id](const BookableStage &one) { return one.stage.id == id; });
    if (m_purpose == Purpose::New || there)
        return;
    // The application went over to a newer plan since the interview was booked.
    BookableStage old;
    old.stage.id = id;
    old.stage.name = m_interview.stageName;
    old.minutes = m_interview.interview.minutes;
    m_form->stages += old;
}

const BookableStage *BookingDialog::stage() const
{
    const int row = m_ui->stageCombo->currentIndex();
    return m_form && row >= 0 && row < m_form->stages.size() ? &m_form->stages.at(row) : nullptr;
}

void BookingDialog::chooseStage(int)
{
    m_relaxed.clear();
    m_tookSlot = false;
    m_found = nullptr; // it was about another stage
    m_slotsSoon.start();
    const BookableStage *chosen = stage();
    if (!chosen) {
        changed();
        return;
    }
    if (m_purpose == Purpose::New)
        m_ui->minutesSpin->setValue(m_wantedMinutes > 0 ? m_wantedMinutes : chosen->minutes);
    const QStringList &titles = chosen->stage.titles;
    const QString joined =
        titles.join(chosen->stage.panel ? tr(" and ", "between two titles") : tr(" or ", "between two titles"));
    m_ui->askedLabel->setText(
        titles.isEmpty() ? tr("The plan names nobody for this stage.") : tr("The plan asks for: %1").arg(joined));
    loadPeople();
    changed();
}

void BookingDialog::loadPeople()
{
    const BookableStage *chosen = stage();
    if (!chosen || m_purpose == Purpose::Time)
        return;
    const auto moment = when().resolve();
    m_context.gateway.runLatest(
        this, QStringLiteral("booking.people"),
        [id = chosen->stage.id, application = m_form->application.id, about = moment ? moment->utc() : QDateTime(),
            minutes = moment ? m_ui->minutesSpin->value() : 0, self = m_interview.interview.id](
            Services &services) { return services.interviews.eligible(id, application, about, minutes, self); },
        [this](const Result<QList<EligiblePerson>> &people) {
            if (people)
                takePeople(*people);
            else
                showProblems({ people.error().text() }, true);
        });
}

void BookingDialog::takePeople(const QList<EligiblePerson> &people)
{
    const bool first = m_people->people().isEmpty();
    const bool propose = m_purpose == Purpose::New && !m_chosePeople && !m_tookSlot;
    m_people->setPeople(people);
    if (propose) {
        m_people->clearChoice();
        const QList<PersonId> best = proposedPeople(people);
        for (const PersonId &person : best)
            m_people->choose(person, true);
        m_chosePeople = false;
    } else if (m_purpose == Purpose::People && first) {
        for (const InterviewPerson &person : std::as_const(m_interview.people))
            m_people->choose(person.personId, true, person.role);
    }
    showChosen();
    proposeTime(); // the times may have come before the people
}

/// Whoever is ticked is in sight: they may be far down, where somebody's column was drawn in.
void BookingDialog::showChosen()
{
    if (m_people->rowCount() == 0 || m_ui->peopleView->currentIndex().isValid())
        return;
    int row = 0;
    while (row < m_people->rowCount() && m_people->index(row, 0).data(Qt::CheckStateRole).toInt() != int(Qt::Checked))
        ++row;
    const QModelIndex shown = m_people->index(row < m_people->rowCount() ? row : 0, 0);
    m_ui->peopleView->setCurrentIndex(shown);
    // Once the rows are laid out, and the lines above that came with them.
    QTimer::singleShot(0, m_ui->peopleView, [view = m_ui->peopleView] { view->scrollTo(view->currentIndex()); });
}

/// Whom the rules propose; with whom it was begun takes the only seat, or one beside the others of a panel.
QList<PersonId> BookingDialog::proposedPeople(const QList<EligiblePerson> &people) const
{
    const BookableStage *chosen = stage();
    if (!chosen)
        return {};
    QList<PersonId> best = proposed(chosen->stage, people);
    const bool there = std::any_of(
        people.begin(), people.end(), [this](const EligiblePerson &one) { return one.person.id == m_wantedPerson; });
    if (m_wantedPerson.isNull() || !there || best.contains(m_wantedPerson))
        return best;
    if (!chosen->stage.panel)
        best.clear();
    best.prepend(m_wantedPerson);
    return best;
}

void BookingDialog::showPerson()
{
    const QModelIndex row = m_ui->peopleView->currentIndex();
    m_ui->personLabel->setText(
        row.isValid() ? row.siblingAtColumn(EligibleModel::Reasons).data().toString() : QString());
}

} // namespace shortlist
