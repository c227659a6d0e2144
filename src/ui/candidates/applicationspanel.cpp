// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/applicationspanel.h"

#include "domain/pipeline/rules.h"
#include "domain/words/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace shortlist {

ApplicationsPanel::ApplicationsPanel(QWidget *parent)
    : Card(tr("Applications"), parent)
{
    auto *apply = makeButton(tr("Apply to job…"), ButtonKind::Flat, QStringLiteral("plus"));
    apply->setObjectName(QStringLiteral("applyButton"));
    connect(apply, &QPushButton::clicked, this, &ApplicationsPanel::applyRequested);
    addTitleWidget(apply);
    setApplications({});
}

void ApplicationsPanel::setApplications(const QList<CandidateApplication> &applications)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    body()->addWidget(m_rows);
    if (applications.isEmpty())
        column->addWidget(new CaptionLabel(tr("Has not applied for a job yet.")));
    for (const CandidateApplication &application : applications)
        column->addWidget(makeRow(application));
}

QWidget *ApplicationsPanel::makeRow(const CandidateApplication &application)
{
    const ApplicationState state = application.application.state;
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);

    auto *first = new QHBoxLayout;
    first->setSpacing(kRelated);
    auto *title = new TextLabel(application.jobTitle, TextLabel::Kind::Strong);
    title->setElided(true);
    first->addWidget(title, 1);
    if (isLive(state)) {
        auto *move = makeButton(tr("Move…"), ButtonKind::Plain, QStringLiteral("arrow-right"));
        move->setObjectName(QStringLiteral("moveButton"));
        move->setAccessibleName(tr("Move the application for %1").arg(application.jobTitle));
        connect(move, &QPushButton::clicked, this, [this, application] { Q_EMIT wished(Wish::Move, application); });
        first->addWidget(move);
    }
    auto *more = makeIconButton(QStringLiteral("ellipsis"), tr("More for %1").arg(application.jobTitle));
    more->setObjectName(QStringLiteral("moreButton"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu(application, more));
    first->addWidget(more);
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(kRelated);
    if (isLive(state)) {
        second->addWidget(Pill::forStage(application.stageName, application.stageNumber - 1));
        second->addWidget(
            new CaptionLabel(tr("Stage %1 of %2").arg(application.stageNumber).arg(application.stageCount)));
        if (state == ApplicationState::OnHold) {
            auto *held = new CaptionLabel(words::standing(state, application.application.holdUntil));
            held->setObjectName(QStringLiteral("heldLabel"));
            held->setToolTip(application.application.holdReason);
            second->addWidget(held);
        }
    } else {
        auto *pill = new Pill(words::of(state));
        pill->setColours([] { return neutralColour(); });
        pill->setIconName(state == ApplicationState::Hired ? QStringLiteral("user-check") : QStringLiteral("user-x"));
        second->addWidget(pill);
        auto *ended = new CaptionLabel(
            application.endReason.isEmpty()
                ? tr("at “%1”").arg(application.stageName)
                : tr("at “%1”: %2", "stage, reason").arg(application.stageName, application.endReason));
        ended->setElided(true);
        second->addWidget(ended, 1);
    }
    if (!application.openingCode.isEmpty())
        second->addWidget(new CaptionLabel(tr("Opening %1").arg(application.openingCode)));
    second->addStretch();
    column->addLayout(second);
    return row;
}

QMenu *ApplicationsPanel::makeMenu(const CandidateApplication &application, QWidget *parent)
{
    const ApplicationState state = application.application.state;
    auto *menu = new QMenu(parent);
    const auto add = [&](Wish wish, const QString &text, const QString &iconName) {
        auto *action = menu->addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, [this, wish, application] { Q_EMIT wished(wish, application); });
    };
    if (isLive(state)) {
        if (state == ApplicationState::Active) {
            add(Wish::Book, tr("Book &interview…"), QStringLiteral("calendar-plus"));
            add(Wish::Plan, tr("&Plan remaining interviews…"), QStringLiteral("calendar-check"));
        }
        if (application.hasAssessment)
            add(Wish::Assess, tr("Written &assessment…"), QStringLiteral("file-text"));
        if (state == ApplicationState::OnHold)
            add(Wish::Resume, tr("Take off &hold"), QStringLiteral("play"));
        else
            add(Wish::Hold, tr("Put on &hold…"), QStringLiteral("pause"));
        add(Wish::Opening, tr("Choose the &opening…"), QStringLiteral("briefcase"));
        add(Wish::Decline, tr("&Decline…"), QStringLiteral("user-x"));
        add(Wish::Withdraw, tr("&Withdrawn by the candidate…"), QStringLiteral("log-out"));
        menu->addSeparator();
    } else {
        add(Wish::Reopen, tr("&Reopen"), QStringLiteral("undo-2"));
        menu->addSeparator();
    }
    add(Wish::ShowOnBoard, tr("Show on the &board"), QStringLiteral("square-kanban"));
    add(Wish::ShowDebrief, tr("Show the de&brief"), QStringLiteral("scale"));
    return menu;
}

} // namespace shortlist
