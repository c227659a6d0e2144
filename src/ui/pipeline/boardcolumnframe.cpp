// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardcolumnframe.h"

#include "ui/pipeline/boardlist.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

namespace {
constexpr int kColumnBar = 4;
constexpr int kLeast = 236; ///< “Tomorrow 10:00 AM · 30 min” beside its icon
} // namespace

BoardColumnFrame::BoardColumnFrame(BoardList *list, QWidget *parent)
    : QFrame(parent)
    , m_list(list)
    , m_name(new TextLabel({}, TextLabel::Kind::Strong))
    , m_count(new CaptionLabel)
{
    setMinimumWidth(kLeast);
    m_name->setElided(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kInside, kInside, kInside, kInside);
    head->addSpacing(kColumnBar + kRelated); // not a margin: margins do not change sides with the direction
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kRelated, kRelated, kRelated, kRelated);
    column->setSpacing(kInside);
    column->addLayout(head);
    column->addWidget(list, 1);
}

void BoardColumnFrame::setStage(const QString &name, int position)
{
    m_stage = name;
    m_position = position;
    m_name->setText(name);
    speak();
    update();
}

void BoardColumnFrame::setCount(int count)
{
    m_cards = count;
    m_count->setText(QLocale().toString(count));
    speak();
}

void BoardColumnFrame::speak() { m_list->setAccessibleName(tr("%1, %n candidate(s)", nullptr, m_cards).arg(m_stage)); }

void BoardColumnFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Column));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    painter.setBrush(stageColour(m_position).solid);
    const QRect bar(kCardPadding, m_name->y() + 1, kColumnBar, m_name->height() - 2);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), kColumnBar / 2.0, kColumnBar / 2.0);
}

} // namespace shortlist
