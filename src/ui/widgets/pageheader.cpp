// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace shortlist {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextLabel::Kind::Page, this))
    , m_subtitle(new TextLabel(QString(), TextLabel::Kind::Caption, this))
    , m_titleLine(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_titleLine->setSpacing(kCardPadding);
    m_titleLine->addWidget(m_title);
    m_titleLine->addStretch(1);
    words->addLayout(m_titleLine);
    words->addWidget(m_subtitle);
    m_subtitle->hide();
    m_actions->setSpacing(kRelated);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kPanelMargin);
    // Titles stand level on all pages, with controls beside them or without.
    line->addStrut(controlHeight());
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QWidget *PageHeader::addAction(QAction *action, bool primary)
{
    QWidget *button = buttonFor(action, primary ? ButtonKind::Primary : ButtonKind::Plain, this);
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget) { m_actions->addWidget(widget); }

void PageHeader::addBesideTitle(QWidget *widget) { m_titleLine->insertWidget(m_titleLine->count() - 1, widget); }

} // namespace shortlist
