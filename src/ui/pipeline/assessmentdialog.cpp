// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/assessmentdialog.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/words/dates.h"
#include "domain/words/words.h"
#include "service/core/services.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/prompter.h"
#include "ui/words/times.h"
#include "ui_assessmentdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {
constexpr int kDaysToAnswer = 6;
} // namespace

/// What the dialog shows, read in one go.
struct AssessmentDialog::Loaded {
    std::optional<AssessmentView> view;
    QString agreement; ///< of its graders, where it may be read
    QList<QPair<PersonId, QString>> people;
};

AssessmentDialog::AssessmentDialog(
    const PageContext &context, const ApplicationId &application, const QString &who, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AssessmentDialog>())
    , m_application(application)
    , m_who(who)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(tr("Assessment of %1").arg(who));
    m_ui->codeLabel->setFont(panelTitleFont());
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    m_ui->problemLabel->hide();
    showTraces({}, false);
    showAnswersTrace({});
    const QTimeZone zone = context.settings.timeZone();
    // The field knows no zones: it holds the wall clock of the chosen one, in a form without daylight saving.
    const QDateTime due = context.clock.nowUtc().addDays(kDaysToAnswer).toTimeZone(zone);
    m_ui->dueEdit->setTimeSpec(Qt::UTC);
    writeInOrder(m_ui->dueEdit, words::dateFormat() + QLatin1Char(' ') + context.settings.timeFormat());
    // A whole day for the last day: nobody wants to be asked to be done by 01:13:28.
    m_ui->dueEdit->setDateTime(QDateTime(due.date(), QTime(23, 59), Qt::UTC));
    connectButtons();
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (notice.touches(EntityKind::Assessment) || notice.touches(EntityKind::Scorecard))
            load();
    });
    connect(&context.gateway, &Gateway::filesLookedThrough, this, [this] {
        if (m_file)
            lookThroughChosen(false);
        else
            load();
    });
    connect(m_ui->answersEdit, &QPlainTextEdit::textChanged, this, &AssessmentDialog::refreshKeeping);
    load();
}

AssessmentDialog::~AssessmentDialog() = default;

void AssessmentDialog::connectButtons()
{
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->codeLabel->text()); });
    connect(m_ui->createButton, &QPushButton::clicked, this, [this] {
        const bool answered = m_state == AssessmentState::ToGrade || m_state == AssessmentState::Graded;
        if (answered
            && !m_context.prompter.confirm(this, { tr("Another assessment"),
                                                     tr("The answers to %1 are in. Another assessment begins without "
                                                        "answers and graders, and is the one "
                                                        "that counts from then on.")
                                                         .arg(m_ui->codeLabel->text()),
                                                     tr("Make another"), false }))
            return;
        run([id = m_application](Services &services) -> Status {
            const auto created = services.assessments.create(id);
            return created ? shortlist::done() : created.error();
        });
    });
    connect(m_ui->sendButton, &QPushButton::clicked, this, &AssessmentDialog::send);
    connect(m_ui->expireButton, &QPushButton::clicked, this,
        [this] { run([id = m_id](Services &services) { return services.assessments.expire(id); }); });
    connect(m_ui->fileButton, &QPushButton::clicked, this, &AssessmentDialog::chooseFile);
    connect(m_ui->receiveButton, &QPushButton::clicked, this, &AssessmentDialog::receive);
    connect(m_ui->releaseButton, &QPushButton::clicked, this, &AssessmentDialog::releaseFile);
    connect(m_ui->releaseAnswersButton, &QPushButton::clicked, this, &AssessmentDialog::releaseAnswers);
    connect(m_ui->lookAgainButton, &QPushButton::clicked, this, &AssessmentDialog::lookAgain);
    connect(m_ui->gradersButton, &QPushButton::clicked, this, qOverload<>(&AssessmentDialog::assign));
    connect(m_ui->gradedButton, &QPushButton::clicked, this,
        [this] { run([id = m_id](Services &services) { return services.assessments.markGraded(id); }); });
}

void AssessmentDialog::load()
{
    m_context.gateway.run(
        this,
        [id = m_application](Services &services) -> Result<Loaded> {
            Loaded loaded;
            const auto all = services.assessments.of(id);
            if (!all)
                return all.error();
            if (!all->isEmpty())
                loaded.view = all->last();
            if (loaded.view && !loaded.view->blind) {
                const auto agreement = services.assessments.agreement(loaded.view->assessment.id);
                if (!agreement)
                    return agreement.error();
                loaded.agreement = *agreement;
            }
            const auto people = services.context.workspace.all<Person>(
                { equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
            if (!people)
                return people.error();
            for (const Person &person : *people)
                loaded.people.append({ person.id, person.name });
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            if (loaded)
                display(*loaded);
            else
                complain(loaded.error());
        });
}

void AssessmentDialog::display(const Loaded &loaded)
{
    m_people = loaded.people;
    if (!loaded.view)
        return showNone();
    // What is being typed stays, until there are answers to show instead.
    const bool received = m_state != loaded.view->state && loaded.view->assessment.receivedAt.isValid();
    const bool other = m_id != loaded.view->assessment.id || received;
    m_id = loaded.view->assessment.id;
    m_state = loaded.view->state;
    if (loaded.view->blind)
        return showBlind(*loaded.view);
    m_ui->codeLabel->setText(loaded.view->assessment.code);
    m_ui->stateLabel->setText(words::of(m_state));
    m_stored = loaded.view->assessment.answers;
    if (other)
        m_ui->answersEdit->setPlainText(m_stored);
    showAnswersTrace(*loaded.view);
    if (!m_file)
        showTraces(*loaded.view);
    showTimes(*loaded.view);
    showHint(*loaded.view, loaded.agreement);
    showState(*loaded.view);
    showGraders(*loaded.view);
    focusFirst(*loaded.view);
}

// Time and grace as they are in force; what somebody is about to set stays until others have set something else.
void AssessmentDialog::showTimes(const AssessmentView &view)
{
    const Assessment &assessment = view.assessment;
    if (assessment.state == AssessmentState::ToSend
        || (assessment.dueAt == m_due && assessment.graceHours == m_graceHours))
        return;
    m_due = assessment.dueAt;
    m_graceHours = assessment.graceHours;
    m_ui->graceSpin->setValue(m_graceHours);
    if (!m_due.isValid())
        return;
    const QDateTime due = m_due.toTimeZone(m_context.settings.timeZone());
    m_ui->dueEdit->setDateTime(QDateTime(due.date(), due.time(), Qt::UTC));
}

void AssessmentDialog::focusFirst(const AssessmentView &view)
{
    if (std::exchange(m_opened, true))
        return;
    QWidget *first = m_ui->buttonBox->button(QDialogButtonBox::Close);
    if (!view.blind && view.state == AssessmentState::ToSend)
        first = m_ui->dueEdit;
    else if (!view.blind && (view.state == AssessmentState::Waiting || view.state == AssessmentState::Expired))
        first = m_ui->answersEdit;
    else if (!view.blind && view.state == AssessmentState::ToGrade)
        first = m_ui->graderList;
    first->setFocus(Qt::OtherFocusReason);
}

// Keeping what is kept already would do nothing.
void AssessmentDialog::refreshKeeping()
{
    const bool grading = m_state == AssessmentState::ToGrade;
    const QString text = m_ui->answersEdit->toPlainText();
    QString why;
    if (grading && text == m_stored)
        why = text.isEmpty() ? tr("There is no text to keep.") : tr("The text is as it was kept.");
    m_ui->receiveButton->setEnabled(why.isEmpty());
    m_ui->receiveButton->setToolTip(why);
    m_ui->receiveButton->setAccessibleDescription(why);
}

// Who grades it, or another one of the job, is not to learn the code of this one or who grades it.
void AssessmentDialog::showBlind(const AssessmentView &view)
{
    m_ui->codeLabel->setText(hiddenUntilGraded());
    m_ui->stateLabel->hide(); // who alone has answered is whose answers there are to grade
    m_ui->hintLabel->setText(blindError().text());
    focusFirst(view);
    showTraces({}, false);
    showAnswersTrace({});
    for (QWidget *part : { static_cast<QWidget *>(m_ui->copyButton), static_cast<QWidget *>(m_ui->createButton),
             static_cast<QWidget *>(m_ui->sendBox), static_cast<QWidget *>(m_ui->answersBox),
             static_cast<QWidget *>(m_ui->gradersBox) })
        part->hide();
    adjustSize(); // what is left is a few lines
}

void AssessmentDialog::showNone()
{
    m_id = {};
    m_ui->codeLabel->clear();
    m_ui->stateLabel->clear();
    m_ui->copyButton->hide();
    m_ui->hintLabel->setText(
        tr("%1 has no written assessment. One is made when the application enters an assessment stage.").arg(m_who));
    for (QWidget *box : { static_cast<QWidget *>(m_ui->sendBox), static_cast<QWidget *>(m_ui->answersBox),
             static_cast<QWidget *>(m_ui->gradersBox) })
        box->hide();
}

void AssessmentDialog::showHint(const AssessmentView &view, const QString &agreement)
{
    const auto when = [this](const QDateTime &at) {
        return words::dayAndTime(at, m_context.clock.nowUtc(), m_context.settings);
    };
    QString hint;
    switch (view.state) {
    case AssessmentState::ToSend:
        hint = tr("Send the test by your own mail, with the code. Then note here when it is due.");
        break;
    case AssessmentState::Waiting:
        hint = view.closesAt.isValid()
                 ? tr("Sent %1. Accepted until %2.").arg(when(view.assessment.sentAt), when(view.closesAt))
                 : tr("Sent %1.").arg(when(view.assessment.sentAt));
        break;
    case AssessmentState::Expired:
        hint = tr("The time was over %1. Give more time, or say why late answers are taken.").arg(when(view.closesAt));
        break;
    case AssessmentState::ToGrade:
        hint = tr("Received %1.").arg(when(view.assessment.receivedAt));
        if (view.thirdWanted)
            hint += u' ' + tr("The two graders are far apart: choose a third, who knows of neither.");
        else if (view.graders.size() < 2)
            hint += u' ' + tr("Choose two graders who know of neither the name nor each other.");
        break;
    case AssessmentState::Graded:
        hint = tr("All graders have submitted their scorecards.");
        break;
    case AssessmentState::Closed:
        hint = tr("Closed together with the application.");
        break;
    }
    if (!agreement.isEmpty())
        hint += u' ' + agreement;
    m_ui->hintLabel->setText(hint);
}

void AssessmentDialog::showState(const AssessmentView &view)
{
    const bool toSend = view.state == AssessmentState::ToSend;
    const bool waits = view.state == AssessmentState::Waiting || view.state == AssessmentState::Expired;
    const bool grading = view.state == AssessmentState::ToGrade;
    m_ui->copyButton->show();
    m_ui->createButton->show();
    m_ui->sendBox->setVisible(toSend || waits);
    m_ui->sendButton->setText(toSend ? tr("Mark as &sent") : tr("&Set this time"));
    m_ui->expireButton->setVisible(view.state == AssessmentState::Waiting);
    m_ui->answersBox->setVisible(!toSend && view.state != AssessmentState::Closed);
    m_ui->answersEdit->setReadOnly(!waits && !grading);
    m_ui->receiveButton->setVisible(waits || grading);
    m_ui->receiveButton->setText(waits ? tr("&Take in answers") : tr("&Keep this text"));
    refreshKeeping();
    m_ui->fileButton->setVisible(waits || grading);
    m_ui->fileButton->setText(grading && !view.fileName.isEmpty() ? tr("Replace &file…") : tr("Choose &file…"));
    if (!m_file)
        m_ui->fileLabel->setText(view.fileName);
    m_ui->gradersBox->show();
    m_ui->gradersButton->setVisible(view.state != AssessmentState::Graded && view.state != AssessmentState::Closed);
    m_ui->graderList->setEnabled(m_ui->gradersButton->isVisibleTo(this));
    m_ui->gradedButton->setVisible(grading);
    // Enter does what comes next; by itself Qt would take the first button, which copies the code.
    QPushButton *next = toSend ? m_ui->sendButton : waits ? m_ui->receiveButton : m_ui->gradersButton;
    if (!toSend && !waits && !grading)
        next = m_ui->buttonBox->button(QDialogButtonBox::Close);
    next->setDefault(true);
}

// Who grades it stands first: the list is long, and shows a few of them.
void AssessmentDialog::showGraders(const AssessmentView &view)
{
    m_ui->graderList->clear();
    auto people = m_people;
    std::stable_partition(people.begin(), people.end(), [&view](const QPair<PersonId, QString> &each) {
        return std::any_of(view.graders.cbegin(), view.graders.cend(),
            [&each](const Grader &grader) { return grader.person == each.first; });
    });
    for (const auto &[person, name] : std::as_const(people)) {
        const auto grader = std::find_if(view.graders.cbegin(), view.graders.cend(),
            [&person = person](const Grader &one) { return one.person == person; });
        const bool named = grader != view.graders.cend();
        const bool knows = !named && view.sawOthers.contains(person);
        auto *item =
            new QListWidgetItem(named ? tr("%1: %2", "name: state of the scorecard").arg(name, words::of(grader->state))
                                : knows ? tr("%1: has seen how others rated").arg(name)
                                        : name,
                m_ui->graderList);
        item->setData(Qt::UserRole, person.uuid());
        item->setFlags(
            knows ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(named ? Qt::Checked : Qt::Unchecked);
    }
}

void AssessmentDialog::send()
{
    const QDateTime due =
        QDateTime(m_ui->dueEdit->date(), m_ui->dueEdit->time(), m_context.settings.timeZone()).toUTC();
    const int grace = m_ui->graceSpin->value();
    run([id = m_id, due, grace, first = m_state == AssessmentState::ToSend](Services &services) {
        return first ? services.assessments.send(id, due, grace) : services.assessments.extend(id, due, grace);
    });
}

void AssessmentDialog::receive()
{
    Answers answers;
    answers.text = m_ui->answersEdit->toPlainText();
    if (m_state == AssessmentState::ToGrade)
        return run(
            [id = m_id, text = answers.text](Services &services) { return services.assessments.redact(id, text); });
    if (m_file) {
        answers.fileName = m_file->fileName;
        answers.mediaType = m_file->mediaType;
        answers.bytes = m_file->bytes;
    }
    QString late;
    if (m_state == AssessmentState::Expired) {
        const auto reason = m_context.prompter.askReason(
            this, tr("Late answers"), tr("Why are the answers taken though the time is over?"), tr("Take the answers"));
        if (!reason)
            return;
        late = *reason;
    }
    run([id = m_id, answers, late](Services &services) { return services.assessments.receive(id, answers, late); });
}

void AssessmentDialog::assign()
{
    QList<PersonId> graders;
    for (int row = 0; row < m_ui->graderList->count(); ++row) {
        const QListWidgetItem *item = m_ui->graderList->item(row);
        if (item->checkState() == Qt::Checked)
            graders.append(PersonId(item->data(Qt::UserRole).toUuid()));
    }
    assign(graders, {});
}

// Another number than two is told, and takes a reason.
void AssessmentDialog::assign(const QList<PersonId> &graders, const QString &reason)
{
    m_context.gateway.run(
        this,
        [id = m_id, graders, reason](
            Services &services) { return services.assessments.assignGraders(id, graders, reason); },
        [this, graders](const Status &assigned) {
            if (assigned || assigned.error().code != Error::Code::NeedsReason)
                return ran(assigned);
            const QPointer self(this); // closed while it is asked, this is gone
            const auto why =
                m_context.prompter.askReason(this, tr("Graders"), assigned.error().text(), tr("Choose them"));
            if (self && why && !why->trimmed().isEmpty())
                assign(graders, *why);
        });
}

void AssessmentDialog::run(const std::function<Status(Services &)> &work)
{
    m_context.gateway.run(
        this, [work](Services &services) { return work(services); }, [this](const Status &status) { ran(status); });
}

void AssessmentDialog::ran(const Status &status)
{
    if (!status)
        return complain(status.error());
    m_ui->problemLabel->hide();
    m_file.reset();
    load();
}

void AssessmentDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
}

} // namespace shortlist
