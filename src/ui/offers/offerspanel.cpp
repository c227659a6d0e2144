// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerspanel.h"

#include "ui/offers/offerwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

TextLabel *wrappedLabel(TextLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *columnIn(QWidget *widget, int gap)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

constexpr int kDayTickMs = 60'000;

QList<OfferState> standingsOf(const QList<OffersView> &views)
{
    QList<OfferState> standings;
    for (const OffersView &view : views) {
        for (const OfferView &version : view.offers)
            standings.append(version.standing);
    }
    return standings;
}

constexpr char kOfferProperty[] = "offer";

/// Scrolls to where the keyboard goes: Qt does so for Tab alone.
void bringIntoSight(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

/// Why somebody in the chain cannot say yes or no to an offer now.
QString whyNotNow(const OfferView &version, const PersonId &viewer)
{
    for (const Approval &given : version.approval.given) {
        if (given.person == viewer)
            return given.verdict == Verdict::Approved ? OffersPanel::tr("You have approved it.")
                                                      : OffersPanel::tr("You have rejected it.");
    }
    if (version.standing != OfferState::InApproval)
        return OffersPanel::tr("You are not asked for anything now.");
    return OffersPanel::tr("It is not your turn: others have to approve first, or already have.");
}

/// What the keyboard is on, so that it is found again among what is made anew: the name of the button, and which of
/// those of that name it is.
struct Place {
    QString name;
    int index = -1;
};

Place placeOf(const QWidget *content, const QWidget *focus)
{
    if (!content || !focus || !content->isAncestorOf(focus))
        return {};
    const auto same = content->findChildren<QPushButton *>(focus->objectName());
    for (int i = 0; i < int(same.size()); ++i) {
        if (same.at(i) == focus)
            return { focus->objectName(), i };
    }
    return { {}, 0 };
}

} // namespace

OffersPanel::OffersPanel(const PageContext &context, QWidget *parent)
    : Card(tr("Offers"), parent)
    , m_context(context)
    , m_messages(new MessageBar)
{
    setObjectName(QStringLiteral("offersPanel"));
    body()->addWidget(m_messages);
    hide();
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        // The chain and the marked terms are settings; an opening that is filled or held is no longer free.
        if (notice.touches(EntityKind::Offer) || notice.touches(EntityKind::Application)
            || notice.touches(EntityKind::Opening) || notice.touches(EntityKind::Setting)
            || notice.touches(EntityKind::Person))
            load();
    });
    connect(&context.gateway, &Gateway::closed, this, [this] { showApplications({}); });
    connect(&m_dayTick, &QTimer::timeout, this, &OffersPanel::lookAtDay);
    m_dayTick.start(kDayTickMs);
}

void OffersPanel::showApplications(const QList<ApplicationId> &applications)
{
    if (applications != m_applications)
        m_messages->clear();
    m_applications = applications;
    if (applications.isEmpty())
        return present({});
    load();
}

void OffersPanel::load(Load when)
{
    // A page that is not in front asks again when it is.
    if (m_applications.isEmpty() || !m_context.gateway.isOpen() || !parentWidget() || !parentWidget()->isVisible())
        return;
    m_context.gateway.runLatest(
        // One look does not take the place of the other.
        this, when == Load::Always ? QStringLiteral("offers") : QStringLiteral("offers day"),
        [asked = m_applications](Services &services) -> Result<QList<OffersView>> {
            QList<OffersView> views;
            for (const ApplicationId &id : asked) {
                auto view = services.offers.view(id);
                if (!view)
                    return view.error();
                if (view->mayRead && (view->canDraft || !view->offers.isEmpty()))
                    views.append(*view);
            }
            return views;
        },
        [this, when, asked = m_applications](const Result<QList<OffersView>> &views) {
            if (asked != m_applications)
                return;
            if (!views)
                return complain(views.error());
            // What is being read and clicked is left alone while nothing is different.
            if (when == Load::Always || standingsOf(*views) != m_standings)
                present(*views);
        });
}

void OffersPanel::present(const QList<OffersView> &views)
{
    // Whoever works here with the keyboard goes on here, also when a dialog of ours is before the window.
    const Place place = placeOf(m_content, window()->focusWidget());
    delete m_content;
    m_content = new QWidget;
    auto *column = columnIn(m_content, kCardPadding);
    for (const OffersView &view : views)
        column->addWidget(makeApplication(view, views.size() > 1));
    body()->addWidget(m_content);
    setVisible(!views.isEmpty());
    if (place.index >= 0) {
        QPushButton *same = m_content->findChildren<QPushButton *>(place.name).value(place.index);
        if (same && !place.name.isEmpty() && same->isEnabled())
            same->setFocus(Qt::OtherFocusReason);
        else
            focusNext();
    }
    m_standings = standingsOf(views);
    Q_EMIT loaded();
}

void OffersPanel::lookAtDay()
{
    // A day ends at another moment in each zone, so the rule itself is asked.
    if (isVisible())
        load(Load::WhenLapsed);
}

bool OffersPanel::focusOffer(const OfferId &offer)
{
    if (!m_content || offer.isNull())
        return false;
    const auto parts = m_content->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->property(kOfferProperty).toUuid() != offer.uuid())
            continue;
        const auto buttons = part->findChildren<QPushButton *>();
        const auto first =
            std::find_if(buttons.begin(), buttons.end(), [](QPushButton *one) { return one->isEnabled(); });
        if (first == buttons.end())
            return false;
        (*first)->setFocus(Qt::OtherFocusReason);
        // The panel was made a moment ago, and has no place yet.
        QTimer::singleShot(0, *first, [button = *first] { bringIntoSight(button); });
        return true;
    }
    return false;
}

void OffersPanel::focusNext()
{
    const auto buttons = m_content ? m_content->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // With nothing left to do here the keyboard stays on the card, and does not fall on whatever comes next in the
    // window.
    setFocus(Qt::OtherFocusReason);
}

QWidget *OffersPanel::makeApplication(const OffersView &view, bool named)
{
    auto *part = new QWidget;
    auto *column = columnIn(part, kRelated);
    if (named)
        column->addWidget(wrappedLabel(new TextLabel(view.job.title, TextLabel::Kind::Strong)));
    for (qsizetype i = view.offers.size() - 1; i >= 0; --i)
        column->addWidget(makeVersion(view, view.offers.at(i), i == view.offers.size() - 1));
    addOwed(column, view);
    if (!view.offers.isEmpty())
        return part;
    column->addWidget(new CaptionLabel(tr("No offer was made yet.")));
    if (m_context.gateway.isReadOnly() || !view.mayChange)
        return part;
    auto *buttons = new FlowLayout(nullptr, kRelated);
    addButtons(buttons,
        Action{
            QStringLiteral("draftOfferButton"), tr("Draft offer…"), [this, id = view.application.id] { draft(id); } },
        { whoApproves(view) });
    column->addLayout(buttons);
    return part;
}

OffersPanel::Action OffersPanel::whoApproves(const OffersView &view)
{
    return { QStringLiteral("approversButton"),
        view.chain.isEmpty() ? tr("Set who approves…") : tr("Change who approves…"),
        [this, job = view.job] { setUpChain(job); } };
}

QWidget *OffersPanel::makeVersion(const OffersView &view, const OfferView &version, bool newest)
{
    auto *part = new QWidget;
    auto *column = columnIn(part, kInside);
    const QString heading =
        tr("Offer %1 · %2", "its number, where it stands").arg(version.offer.number).arg(words::standing(version));
    if (!newest) {
        // What is over is told in short.
        column->addWidget(
            wrappedLabel(new CaptionLabel(heading + QStringLiteral(" · ") + words::terms(version.offer))));
        return part;
    }
    part->setProperty(kOfferProperty, version.offer.id.uuid());
    auto *title = new SectionLabel(heading);
    title->setObjectName(QStringLiteral("offerHeading"));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(wrappedLabel(new TextLabel(words::terms(version.offer))));
    if (!version.offer.notes.trimmed().isEmpty())
        column->addWidget(wrappedLabel(new CaptionLabel(version.offer.notes.trimmed())));
    if (!version.offer.declineReason.isEmpty())
        column->addWidget(wrappedLabel(new TextLabel(version.offer.declineReason)));
    addChain(column, view, version);
    if (!version.claims.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(kRelated);
        line->addWidget(new IconLabel(QStringLiteral("triangle-alert")), 0, Qt::AlignTop);
        auto *text = wrappedLabel(new TextLabel(claimTexts(version.claims)));
        text->setObjectName(QStringLiteral("claimsLabel"));
        line->addWidget(text, 1);
        column->addLayout(line);
    }
    if (!version.whySecond.isEmpty()) {
        auto *why = wrappedLabel(
            new CaptionLabel(tr("Why there is a second offer for the opening: %1").arg(version.whySecond)));
        why->setObjectName(QStringLiteral("whySecondLabel"));
        column->addWidget(why);
    }
    if (version.next == OfferStep::Complete && view.mayChange)
        column->addWidget(
            wrappedLabel(new CaptionLabel(tr("Still missing: %1.").arg(version.missing.join(QStringLiteral(", "))))));
    if (!m_context.gateway.isReadOnly()) {
        auto *buttons = new FlowLayout(nullptr, kRelated);
        const Action primary = primaryOf(view, version);
        addButtons(buttons, primary.does ? std::optional(primary) : std::nullopt, actionsOf(view, version));
        column->addSpacing(kInside);
        column->addLayout(buttons);
        if (!view.mayChange && isLive(version.standing)) {
            auto *whose = wrappedLabel(new CaptionLabel(
                tr("%1 Recruiters and hiring managers change its terms and send it.", "where the reader stands")
                    .arg(version.next == OfferStep::Approve ? tr("You are asked to approve it.")
                                                            : whyNotNow(version, view.viewer))));
            whose->setObjectName(QStringLiteral("whoseOfferLabel"));
            column->addWidget(whose);
        }
    }
    return part;
}

void OffersPanel::addChain(QVBoxLayout *column, const OffersView &view, const OfferView &version)
{
    for (int group = 0; group < int(version.approval.chain.groups.size()); ++group) {
        auto *line = new QHBoxLayout;
        line->setSpacing(kRelated);
        line->addWidget(new IconLabel(words::approvalIcon(standingOf(version.approval, group))), 0, Qt::AlignTop);
        auto *text = wrappedLabel(new TextLabel(words::approvalGroup(version, group, view.names)));
        text->setObjectName(QStringLiteral("approvalGroupLabel"));
        line->addWidget(text, 1);
        column->addLayout(line);
    }
    if (!version.gone.isEmpty()) {
        auto *gone = wrappedLabel(new CaptionLabel(
            tr("No longer here to approve: %1. Name somebody else under “Change who approves…”, then ask again.")
                .arg(version.gone.join(QStringLiteral(", ")))));
        gone->setObjectName(QStringLiteral("approverGoneLabel"));
        column->addWidget(gone);
    }
}

void OffersPanel::addOwed(QVBoxLayout *column, const OffersView &view)
{
    if (view.owed.isEmpty())
        return;
    column->addWidget(new SectionLabel(tr("Still to be told")));
    for (const OwedView &one : view.owed) {
        auto *line = new QHBoxLayout;
        line->setSpacing(kRelated);
        line->addWidget(wrappedLabel(new TextLabel(
                            tr("%1: %2", "who, what is owed").arg(one.candidateName, owedText(one.answer.kind)))),
            1);
        auto *told = makeButton(tr("Told", "somebody was"), ButtonKind::Flat, QStringLiteral("check"));
        told->setObjectName(QStringLiteral("toldButton"));
        told->setAccessibleName(tr("%1 was told").arg(one.candidateName));
        told->setEnabled(!m_context.gateway.isReadOnly() && view.mayChange);
        connect(told, &QPushButton::clicked, this, [this, one] {
            run([one](Services &services) { return services.offers.told(one.offer, one.answer.application); });
        });
        line->addWidget(told);
        column->addLayout(line);
    }
}

OffersPanel::Action OffersPanel::primaryOf(const OffersView &view, const OfferView &version)
{
    const OfferId id = version.offer.id;
    if (!view.mayChange && version.next != OfferStep::Approve)
        return {};
    switch (version.next) {
    case OfferStep::Draft:
        if (!view.canDraft)
            return {};
        return { QStringLiteral("draftOfferButton"), tr("Draft another offer…"),
            [this, application = view.application.id] { draft(application); } };
    case OfferStep::Complete:
        return { QStringLiteral("completeOfferButton"), tr("Fill in what is missing…"),
            [this, offer = version.offer] { editTerms(offer); } };
    case OfferStep::Ask:
        return { QStringLiteral("askOfferButton"), tr("Ask for approval"),
            [this, id] { run([id](Services &services) { return services.offers.ask(id); }); } };
    case OfferStep::Approve:
        return { QStringLiteral("approveOfferButton"), tr("Approve"),
            [this, id] { run([id](Services &services) { return services.offers.approve(id); }); },
            tr("The offer as it stands here can be sent once everybody who is asked approves it.") };
    case OfferStep::Send:
        return { QStringLiteral("sendOfferButton"), tr("Mark as sent"), [this, id] { send(id); } };
    case OfferStep::Answer:
        return { QStringLiteral("acceptOfferButton"), tr("Accepted: hire"),
            [this, view, offer = version.offer] { accept(view, offer); } };
    case OfferStep::Extend:
        return { QStringLiteral("extendOfferButton"), tr("Extend…"),
            [this, view, offer = version.offer] { extend(view, offer); } };
    case OfferStep::Wait:
    case OfferStep::Nothing:
        break;
    }
    return {};
}

QList<OffersPanel::Action> OffersPanel::verdictsOf(const OffersView &view, const OfferView &version)
{
    const Offer &offer = version.offer;
    if (version.next == OfferStep::Approve)
        return { { QStringLiteral("rejectOfferButton"), tr("Reject…"), [this, offer] { reject(offer); },
            tr("It goes back as a draft, with your reason.") } };
    // Whoever also recruits or hires has other things to do with it meanwhile.
    if (version.standing != OfferState::InApproval || view.mayChange)
        return {};
    const QString why = whyNotNow(version, view.viewer);
    return { { QStringLiteral("approveOfferButton"), tr("Approve"), [] {}, why, false },
        { QStringLiteral("rejectOfferButton"), tr("Reject…"), [] {}, why, false } };
}

QList<OffersPanel::Action> OffersPanel::actionsOf(const OffersView &view, const OfferView &version)
{
    QList<Action> actions = verdictsOf(view, version);
    const Offer &offer = version.offer;
    if (!version.gone.isEmpty() && view.mayChange)
        actions.append({ QStringLiteral("askAgainButton"), tr("Ask again"),
            [this, id = offer.id] { run([id](Services &services) { return services.offers.ask(id); }); },
            tr("Those who approve offers of this job now are asked. What they have said already stays.") });
    if (version.standing == OfferState::Sent && view.mayChange)
        actions.append({ QStringLiteral("declineOfferButton"), tr("Declined…"), [this, offer] { decline(offer); } });
    if (m_context.readMarkdown && (isLive(version.standing) || version.standing == OfferState::Accepted))
        actions.append({ QStringLiteral("letterButton"), tr("Letter…"),
            [this, offer, job = view.job, mayKeep = view.mayChange] { writeLetter(offer, job, mayKeep); } });
    if (!view.mayChange)
        return actions;
    if (isLive(version.standing) || version.standing == OfferState::Lapsed) {
        // The next step is the same where terms are missing.
        if (version.next != OfferStep::Complete)
            actions.append({ QStringLiteral("editOfferButton"),
                isLive(version.standing) && version.standing != OfferState::Sent ? tr("Edit terms…")
                                                                                 : tr("New version…"),
                [this, offer] { editTerms(offer); } });
        if (isLive(offer.state))
            actions.append(
                { QStringLiteral("withdrawOfferButton"), tr("Withdraw…"), [this, offer] { withdraw(offer); } });
    }
    actions.append(whoApproves(view));
    return actions;
}

void OffersPanel::addButtons(FlowLayout *line, const std::optional<Action> &primary, const QList<Action> &others)
{
    const auto add = [this, line](const Action &action, ButtonKind kind) {
        QPushButton *button = makeButton(action.text, kind);
        button->setObjectName(action.name);
        button->setToolTip(action.toolTip);
        button->setAccessibleDescription(action.toolTip);
        button->setEnabled(action.enabled);
        connect(button, &QPushButton::clicked, this, action.does);
        line->addWidget(button);
    };
    if (primary)
        add(*primary, ButtonKind::Primary);
    for (const Action &action : others)
        add(action, primary || others.size() > 1 ? ButtonKind::Plain : ButtonKind::Flat);
}

void OffersPanel::run(const std::function<Status(Services &)> &work)
{
    m_context.gateway.run(this, work, [this](const Status &ran) {
        if (ran)
            m_messages->clear();
        else
            complain(ran.error());
    });
}

void OffersPanel::complain(const Error &error)
{
    show();
    m_messages->showMessage(MessageBar::Kind::Error, error.text());
}

} // namespace shortlist
