// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kIconSide = 48;
constexpr int kSentenceWidth = 356; ///< two of them fit beside each other in a narrow window

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, kIconSide, this))
    , m_sentence(new TextLabel(sentence, TextLabel::Kind::Body, this))
    , m_button(makeButton(QString(), ButtonKind::Primary, QString(), this))
    , m_link(makeButton(QString(), ButtonKind::Link, QString(), this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(kSentenceWidth);
    setSentence(sentence);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_link->setObjectName(QStringLiteral("emptyLink"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kCardPadding);
    column->addStretch(2);
    for (QWidget *widget : { static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_sentence),
             static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_link) })
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    m_link->hide();
    fitSentence();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkClicked);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    fitSentence();
}

// A centred label is given the height of its hint, which is that of another width: a second line would be cut.
void EmptyState::fitSentence() { m_sentence->setFixedHeight(std::max(0, m_sentence->heightForWidth(kSentenceWidth))); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSentence();
}

void EmptyState::setIconName(const QString &iconName) { m_icon->setIconName(iconName); }

QPushButton *EmptyState::setButton(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_button->setVisible(!text.isEmpty());
    return m_button;
}

QPushButton *EmptyState::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    return m_link;
}

} // namespace shortlist
