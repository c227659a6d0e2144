// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/offerscard.h"

#include "ui/offers/letterdialog.h"
#include "ui/offers/termslist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

// Long enough to walk down the list and check several: together they are one step of undo.
constexpr int kTermsRestMs = 800;
constexpr int kTermRows = 11;

} // namespace

OffersCard::OffersCard(const PageContext &context, QWidget *parent)
    : Card(tr("Offers"), parent)
    , m_context(context)
    , m_terms(new TermsList)
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("offersCard"));
    body()->addWidget(new SectionLabel(tr("Changes that ask for approval again")));
    auto *hint = new CaptionLabel(tr("Where one of these is changed after somebody approved an offer, the approvals "
                                     "do not count any more. For the whole team; a job can have its own, where it is "
                                     "set who approves its offers."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    m_terms->setAccessibleName(tr("Changes that ask for approval again"));
    m_terms->setFixedHeight(m_terms->sizeHintForRow(0) * kTermRows + 2 * m_terms->frameWidth());
    body()->addWidget(m_terms);
    addLetter();
    // The page scrolls to where the keyboard goes, but of a list this long only to its beginning.
    connect(m_terms, &QListWidget::currentRowChanged, this, [this] {
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above); area && m_terms->hasFocus())
                area->ensureWidgetVisible(this); // of the list itself Qt would show the row only
        }
    });
    m_rest->setSingleShot(true);
    m_rest->setInterval(kTermsRestMs);
    connect(m_terms, &TermsList::termsChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &OffersCard::keep);
}

void OffersCard::addLetter()
{
    if (!m_context.readMarkdown)
        return;
    body()->addWidget(new SectionLabel(tr("Letter")));
    auto *hint = new CaptionLabel(tr("The text with fields that letters of offers are made from. For the whole team; a "
                                     "job can have its own, where the letter of an offer is written."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    auto *edit = makeButton(tr("Offer letter…"));
    edit->setObjectName(QStringLiteral("offerLetterButton"));
    body()->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, [this] {
        auto *dialog = new LetterDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void OffersCard::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("marked terms"), [](Services &services) { return services.offers.markedTerms({}); },
        [this](const Result<QList<OfferTerm>> &terms) {
            if (!terms) {
                Q_EMIT failed(terms.error());
                return;
            }
            m_terms->setEnabled(!m_context.gateway.isReadOnly());
            if (!m_rest->isActive())
                m_terms->setTerms(*terms);
        });
}

void OffersCard::flush()
{
    if (!m_rest->isActive())
        return;
    m_rest->stop();
    keep();
}

void OffersCard::keep()
{
    m_context.gateway.run(
        this, [terms = m_terms->terms()](Services &services) { return services.offers.setMarkedTerms({}, terms); },
        [this](const Status &kept) {
            if (kept)
                Q_EMIT succeeded();
            else
                Q_EMIT failed(kept.error());
        });
}

} // namespace shortlist
