// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatedetail.h"

#include "models/candidates/timelinemodel.h"
#include "ui/calendar/findtime.h"
#include "ui/calendar/invitationdialog.h"
#include "ui/calendar/planagain.h"
#include "ui/candidates/availabilitypanel.h"
#include "ui/candidates/contactspanel.h"
#include "ui/candidates/filespanel.h"
#include "ui/candidates/interviewspanel.h"
#include "ui/candidates/notespanel.h"
#include "ui/candidates/timelinedelegate.h"
#include "ui/offers/offerspanel.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/taborder.h"
#include "ui/words/times.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kFirstLines = 200; ///< entries of the timeline that are asked for first

/// Cards below each other that scroll when they do not fit; the canvas shows through.
QScrollArea *scrolled(const QList<QWidget *> &cards, const QString &name)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

CandidateDetail::CandidateDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_name(new TextLabel({}, TextLabel::Kind::Page))
    , m_facts(new CaptionLabel)
    , m_tags(new QWidget)
    , m_tagFlow(new FlowLayout(m_tags))
    , m_contacts(new ContactsPanel)
    , m_applications(new ApplicationsPanel)
    , m_interviews(new InterviewsPanel(context.settings, context.clock))
    , m_offers(new OffersPanel(context))
    , m_times(new AvailabilityPanel)
    , m_files(new FilesPanel)
    , m_notes(new NotesPanel(context.settings, context.clock))
    , m_timeline(new QListView)
    , m_timelineModel(new TimelineModel(this))
    , m_more(makeButton(tr("Show more"), ButtonKind::Link))
    , m_limit(kFirstLines)
{
    m_timeline->setObjectName(QStringLiteral("timelineList"));
    m_timeline->setAccessibleName(tr("What happened"));
    m_timeline->setModel(m_timelineModel);
    m_timeline->setItemDelegate(new TimelineDelegate(context.settings, context.clock, this));
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setFrameShape(QFrame::NoFrame);
    layOut();
    connectPanels();
}

void CandidateDetail::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    column->addWidget(makeHeader());
    column->addWidget(m_messages);
    auto *timelineCard = new Card(tr("Timeline"));
    timelineCard->body()->addWidget(m_timeline, 1);
    timelineCard->body()->addWidget(m_more);
    auto *left =
        scrolled({ m_applications, m_offers, m_interviews, m_times, m_contacts, m_files }, tr("About the candidate"));
    auto *notes = scrolled({ m_notes }, tr("Notes"));
    auto *right = makeSplit(Qt::Vertical, QStringLiteral("candidateNotesSplit"), notes, timelineCard, 2, 3);
    auto *split = makeSplit(Qt::Horizontal, QStringLiteral("candidateSplit"), left, right, 1, 1);
    column->addWidget(split, 1);
}

QWidget *CandidateDetail::makeHeader()
{
    auto *header = new QWidget;
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    auto *back = makeIconButton(QStringLiteral("arrow-left"), tr("Back to the list"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    line->addWidget(back, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(kInside);
    m_name->setObjectName(QStringLiteral("nameLabel"));
    m_name->setElided(true);
    m_facts->setElided(true);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_tags);
    line->addLayout(texts, 1);
    auto *tag = makeButton(tr("Tag…"), ButtonKind::Plain, QStringLiteral("tag"));
    tag->setObjectName(QStringLiteral("tagButton"));
    auto *edit = makeButton(tr("Edit…"), ButtonKind::Plain, QStringLiteral("pencil"));
    edit->setObjectName(QStringLiteral("editButton"));
    line->addWidget(tag, 0, Qt::AlignTop);
    line->addWidget(edit, 0, Qt::AlignTop);
    connect(back, &QToolButton::clicked, this, &CandidateDetail::backRequested);
    connect(tag, &QPushButton::clicked, this, &CandidateDetail::tagRequested);
    connect(edit, &QPushButton::clicked, this, &CandidateDetail::editRequested);
    return header;
}

void CandidateDetail::connectPanels()
{
    connect(m_applications, &ApplicationsPanel::applyRequested, this, &CandidateDetail::applyRequested);
    connect(m_applications, &ApplicationsPanel::wished, this, &CandidateDetail::wished);
    connect(m_interviews, &InterviewsPanel::interviewChosen, this,
        [this](const InterviewId &id) { Q_EMIT navigationRequested(PageId::Calendar, id.uuid()); });
    connect(m_interviews, &InterviewsPanel::bookRequested, this, &CandidateDetail::bookRequested);
    connect(m_interviews, &InterviewsPanel::findTimeRequested, this,
        [this](const InterviewId &id) { findAnotherTime(m_context, id, this, m_messages); });
    connect(m_interviews, &InterviewsPanel::cancellationRequested, this,
        [this](const InterviewId &id) { InvitationDialog::openFor(m_context, id, this); });
    connect(m_interviews, &InterviewsPanel::planAgainRequested, this, [this](const InterviewId &id) {
        planAgainAround(m_context, id, this, [this](const QString &sentence) { Q_EMIT changed(sentence); });
    });
    connect(m_offers, &OffersPanel::loaded, this, [this] {
        // Not before the right ones are there: those of whoever was shown before are told, too.
        if (m_view.candidate.id == m_wanted && m_offers->focusOffer(m_offerWanted))
            m_offerWanted = {};
    });
    connectTimes();
    connect(m_contacts, &ContactsPanel::openRequested, this, &CandidateDetail::openUrl);
    connect(m_notes, &NotesPanel::noteWritten, this, [this](const QString &text, Visibility visibility) {
        run(
            [id = m_view.candidate.id, text, visibility](Services &services) -> Status {
                const auto added = services.candidates.addNote(id, text, visibility);
                return added ? done() : Status(added.error());
            },
            [this] { m_notes->clearComposer(); });
    });
    connect(m_notes, &NotesPanel::noteChanged, this,
        [this](const NoteId &note, const QString &text, Visibility visibility) {
            run([note, text, visibility](
                    Services &services) { return services.candidates.editNote(note, text, visibility); },
                [this] { m_notes->clearComposer(); });
        });
    connect(m_notes, &NotesPanel::noteRemoved, this, [this](const NoteId &note) {
        run([note](Services &services) { return services.candidates.removeNote(note); });
    });
    connect(m_files, &FilesPanel::filesDropped, this, &CandidateDetail::addFiles);
    connect(m_files, &FilesPanel::addRequested, this, &CandidateDetail::chooseFile);
    connect(m_files, &FilesPanel::saveRequested, this, &CandidateDetail::saveCopy);
    connect(m_files, &FilesPanel::openRequested, this, &CandidateDetail::openFile);
    connect(m_files, &FilesPanel::removeRequested, this, [this](const CandidateFile &file) {
        run([id = file.id](Services &services) { return services.candidates.removeFile(id); });
    });
    connect(m_files, &FilesPanel::kindChosen, this, [this](const CandidateFile &file, FileKind kind) {
        run([id = file.id, kind](Services &services) { return services.candidates.setFileKind(id, kind); });
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit *= 4;
        refresh();
    });
}

void CandidateDetail::show(const CandidateId &candidate)
{
    if (candidate != m_view.candidate.id) {
        // A note half written waits for its person.
        if (!m_view.candidate.id.isNull())
            m_pending.insert(m_view.candidate.id, m_notes->pending());
        m_notes->setPending(m_pending.take(candidate));
        m_messages->clear();
        m_limit = kFirstLines;
    }
    m_wanted = candidate;
    m_offerWanted = {};
    refresh();
}

void CandidateDetail::focusOffer(const OfferId &offer)
{
    m_offerWanted = offer;
    if (m_view.candidate.id == m_wanted && m_offers->focusOffer(offer))
        m_offerWanted = {};
}

void CandidateDetail::refresh()
{
    if (m_wanted.isNull())
        return;
    m_context.gateway.runLatest(
        this, QStringLiteral("candidate.detail"),
        [id = m_wanted, limit = m_limit](
            Services &services) { return services.candidates.detail(id, services.session().person, limit); },
        [this](const Result<CandidateView> &view) {
            if (view)
                return present(*view);
            if (view.error().code == Error::Code::NotFound) {
                clear();
                Q_EMIT gone();
                return;
            }
            complain(view.error());
        });
}

void CandidateDetail::clear()
{
    m_wanted = {};
    m_pending.clear();
    m_notes->setPending({});
    present({});
}

void CandidateDetail::findTime()
{
    const InterviewView *next = nullptr;
    for (const InterviewView &one : std::as_const(m_view.interviews)) {
        const Interview &interview = one.interview;
        const bool open = interview.state == InterviewState::Proposed || interview.state == InterviewState::Confirmed;
        if (open && interview.startAt >= m_context.clock.nowUtc()
            && (!next || interview.startAt < next->interview.startAt))
            next = &one;
    }
    if (next)
        findAnotherTime(m_context, next->interview.id, this, m_messages);
    else
        m_messages->showMessage(MessageBar::Kind::Info, tr("No interview with %1 is ahead.").arg(name()));
}

void CandidateDetail::planAgain()
{
    InterviewFilter theirs;
    theirs.candidate = candidate();
    planCancelledAgain(
        m_context, theirs, this, m_messages, [this](const QString &sentence) { Q_EMIT changed(sentence); });
}

void CandidateDetail::present(const CandidateView &view)
{
    m_view = view;
    presentHeader();
    m_contacts->setContacts(view.contacts);
    m_applications->setApplications(view.applications);
    QList<ApplicationId> applications;
    for (const CandidateApplication &one : view.applications)
        applications.append(one.application.id);
    m_offers->showApplications(applications);
    m_interviews->setInterviews(view);
    presentTimes();
    m_files->setFiles(view.files);
    m_notes->setNotes(view.notes);
    m_timelineModel->setLines(view.timeline);
    m_more->setVisible(view.timelineGoesOn);
    if (!view.candidate.id.isNull())
        Q_EMIT shown();
}

// The cards are filled anew whenever something is stored, and Qt puts what is new at the end of the window's order.
bool CandidateDetail::focusNextPrevChild(bool next)
{
    QWidget *before = findChild<QPushButton *>(QStringLiteral("editButton"));
    for (const QWidget *part : std::initializer_list<const QWidget *>{
             m_applications, m_offers, m_interviews, m_times, m_contacts, m_files, m_notes })
        before = chainStops(before, part->isVisible() ? stopsAsRead(part) : QList<QWidget *>());
    chainStops(before, { m_timeline, m_more });
    return QWidget::focusNextPrevChild(next);
}

void CandidateDetail::presentHeader()
{
    const Candidate &candidate = m_view.candidate;
    m_name->setText(candidate.name);
    QStringList facts;
    for (const QString &fact : { candidate.headline, candidate.company, candidate.place }) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (const QTimeZone zone(candidate.zone.toUtf8()); !candidate.zone.isEmpty() && zone.isValid()) {
        const QTime there = m_context.clock.nowUtc().toTimeZone(zone).time();
        facts.append(tr("%1 there now").arg(there.toString(m_context.settings.timeFormat())));
    }
    if (!candidate.source.isEmpty())
        facts.append(candidate.creditedTo.isEmpty()
                         ? tr("from %1", "source").arg(candidate.source)
                         : tr("from %1, credit to %2", "source, person").arg(candidate.source, candidate.creditedTo));
    if (candidate.createdAt.isValid())
        facts.append(
            tr("added %1").arg(words::dayAndTime(candidate.createdAt, m_context.clock.nowUtc(), m_context.settings)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_tagFlow->clear();
    for (const QString &tag : std::as_const(m_view.tags))
        m_tagFlow->addWidget(new Pill(tag));
    m_tags->setVisible(!m_view.tags.isEmpty());
}

void CandidateDetail::run(const std::function<Status(Services &)> &work, const std::function<void()> &then)
{
    m_context.gateway.run(this, work, [this, then](const Status &status) {
        if (!status)
            return complain(status.error());
        m_messages->clear();
        if (then)
            then();
    });
}

void CandidateDetail::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
