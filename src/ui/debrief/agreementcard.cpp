// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/agreementcard.h"

#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace shortlist {

namespace {

struct AgreementCardTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementCard)
};

/// Tab reads it.
void letTabIn(TextLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // by themselves these flags take a click
}

TextLabel *agreementLine(TextLabel *label, const char *name)
{
    label->setWordWrap(true);
    letTabIn(label);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

QWidget *makeAgreementCard(const QString &stage, const RoundAgreement &agreement)
{
    auto *card = new Card(AgreementCardTexts::tr("Agreement: %1").arg(stage));
    card->setObjectName(QStringLiteral("agreementCard"));
    const QStringList sentences = agreementSentences(agreement);
    if (!sentences.isEmpty())
        card->body()->addWidget(agreementLine(new TextLabel(sentences.join(u' ')), "agreementSentences"));
    if (!agreement.measures.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(kCardPadding);
        grid->setVerticalSpacing(kInside);
        grid->setColumnStretch(1, 1);
        for (const AgreementMeasure &measure : agreement.measures) {
            const int row = grid->rowCount();
            auto *name = new TextLabel(measure.name);
            auto *value = new TextLabel(agreementText(measure));
            value->setObjectName(measure.key);
            letTabIn(value);
            value->setWordWrap(true);
            // A label is read alone: with its number alone nobody would know of what.
            value->setAccessibleName(AgreementCardTexts::tr("%1: %2").arg(measure.name, value->text()));
            grid->addWidget(name, row, 0);
            grid->addWidget(value, row, 1);
        }
        card->body()->addLayout(grid);
    }
    if (!agreement.missing.isEmpty())
        card->body()->addWidget(agreementLine(new TextLabel(agreement.missing), "agreementMissing"));
    if (!agreement.measures.isEmpty())
        card->body()->addWidget(agreementLine(
            new CaptionLabel(AgreementCardTexts::tr(
                "1 is perfect agreement, 0 what chance alone gives; between which values it lies with 95 % confidence. "
                "Not observed is no rating. It helps to talk; it judges nobody.")),
            "agreementCaption"));
    return card;
}

} // namespace shortlist
