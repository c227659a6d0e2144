// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/evidencepane.h"

#include "domain/words/words.h"
#include "service/debrief/debriefservice.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace shortlist {

namespace {

QString levelInWords(const DebriefRound &round, const DebriefCard &card, const Rating &rating)
{
    if (rating.notObserved)
        return EvidencePane::tr("not observed");
    if (!rating.level)
        return EvidencePane::tr("not rated");
    const QString number = EvidencePane::tr("%1 of %2").arg(*rating.level).arg(card.levels);
    // A level may be called by its number, and another version of the rubric may call it otherwise.
    const QString word = card.otherVersion == 0 ? round.rubric.levels.value(*rating.level - 1) : QString();
    return word.isEmpty() || word == QString::number(*rating.level) ? number
                                                                    : EvidencePane::tr("%1, %2").arg(number, word);
}

QString quotationOf(const Rating &rating)
{
    return rating.evidence.trimmed().isEmpty() ? EvidencePane::tr("Nothing was written beside this rating.")
                                               : EvidencePane::tr("“%1”").arg(rating.evidence.trimmed());
}

/// Why a card says nothing.
QString silenceOf(const DebriefCard &card)
{
    return card.card.state == ScorecardState::Submitted
             ? EvidencePane::tr("Hidden until your own scorecard is in or, where you have none in this round, all are.")
             : EvidencePane::tr("Not submitted yet.");
}

} // namespace

EvidencePane::EvidencePane(QWidget *parent)
    : QFrame(parent)
    , m_heading(new TextLabel({}, TextLabel::Kind::Strong))
    , m_text(new TextLabel)
    , m_anchor(new CaptionLabel)
{
    setObjectName(QStringLiteral("evidencePane"));
    setAccessibleName(tr("Evidence"));
    m_heading->setObjectName(QStringLiteral("evidenceHeading"));
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_anchor->setObjectName(QStringLiteral("evidenceAnchor"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    for (TextLabel *label : { m_heading, m_text, m_anchor }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    hide();
}

QString EvidencePane::lineOf(const DebriefRound &round, const DebriefCard &card, const Rating &rating)
{
    return tr("%1, %2: %3").arg(card.heading(), levelInWords(round, card, rating), quotationOf(rating));
}

void EvidencePane::showCell(const DebriefRound &round, int criterion, int card)
{
    QString anchor;
    if (card >= 0) {
        const DebriefCard &one = round.cards.at(card);
        const QString who = one.heading();
        const Rating rating = one.visible && criterion >= 0 ? one.ratings.value(criterion) : Rating{};
        const QString about = criterion >= 0 ? round.criteria.at(criterion).name : tr("Overall");
        QString said;
        if (!one.visible) {
            m_heading->setText(tr("%1 on “%2”").arg(who, about));
            said = silenceOf(one);
        } else if (criterion < 0) {
            m_heading->setText(tr("%1 on “%2”: %3").arg(who, about, words::of(one.card.overall)));
            said = one.card.overallWhy.isEmpty() ? one.card.takeaways : one.card.overallWhy;
        } else {
            m_heading->setText(tr("%1 on “%2”: %3").arg(who, about, levelInWords(round, one, rating)));
            said = quotationOf(rating);
            if (rating.level && one.otherVersion == 0)
                anchor = round.criteria.at(criterion).anchors.value(*rating.level - 1);
        }
        m_text->setText(said);
    } else if (criterion >= 0) {
        m_heading->setText(tr("Everybody on “%1”").arg(round.criteria.at(criterion).name));
        QStringList lines;
        for (const DebriefCard &one : round.cards) {
            const Rating rating = one.ratings.value(criterion);
            lines.append(one.visible ? lineOf(round, one, rating) : tr("%1: %2").arg(one.heading(), silenceOf(one)));
        }
        m_text->setText(lines.join(QLatin1Char('\n')));
    }
    m_anchor->setText(anchor.isEmpty() ? QString() : tr("What the rubric asks for at this level: %1").arg(anchor));
    m_anchor->setVisible(!anchor.isEmpty());
    show();
}

} // namespace shortlist
