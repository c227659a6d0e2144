// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/filterline.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kMostChipWidth = 280; ///< longer words end in an ellipsis; the tool tip has them whole

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_nothing(new TextLabel)
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(m_chips);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothingMatches"));
    column->addWidget(m_nothing);
    m_chips->hide();
    m_nothing->hide();
    hide();
}

void FilterLine::setParts(const QList<Part> &parts)
{
    QStringList texts;
    for (const Part &part : parts)
        texts += part.text;
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_flow->clear();
    auto *only = new TextLabel(tr("Only interviews"));
    m_flow->addWidget(only);
    for (const Part &part : parts) {
        auto *chip = new QToolButton;
        chip->setObjectName(QStringLiteral("clearFilter%1").arg(part.key));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon(u"x"));
        chip->setText(chip->fontMetrics().elidedText(part.text, Qt::ElideRight, kMostChipWidth));
        chip->setToolTip(part.text + QStringLiteral(": ") + part.clears);
        chip->setAccessibleName(part.text + QStringLiteral(": ") + part.clears);
        chip->setFocusPolicy(Qt::StrongFocus);
        // The line is made anew when a filter goes: the button must not be gone while it is still being clicked.
        connect(
            chip, &QToolButton::clicked, this, [this, key = part.key] { Q_EMIT clearRequested(key); },
            Qt::QueuedConnection);
        only->setMinimumHeight(chip->sizeHint().height()); // level with the chips
        m_flow->addWidget(chip);
    }
    if (parts.size() > 1) {
        QPushButton *all = makeButton(tr("Show all"), ButtonKind::Link);
        all->setObjectName(QStringLiteral("clearAllFilters"));
        connect(all, &QPushButton::clicked, this, &FilterLine::clearAllRequested, Qt::QueuedConnection);
        m_flow->addWidget(all);
    }
    m_chips->setVisible(!parts.isEmpty());
    showOrHide();
}

void FilterLine::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
    showOrHide();
}

QString FilterLine::text() const
{
    return m_texts.isEmpty() ? QString() : tr("Only interviews") + QLatin1Char(' ') + m_texts.join(QLatin1Char(' '));
}

QString FilterLine::nothing() const { return m_nothing->text(); }

void FilterLine::showOrHide() { setVisible(!m_texts.isEmpty() || !m_nothing->text().isEmpty()); }

} // namespace shortlist
