// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/termslist.h"

#include "ui/widgets/accesstools.h"

namespace shortlist {

TermsList::TermsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("markedList"));
    setAccessibleName(tr("Changes that ask again"));
    for (const OfferTerm term : enumValues<OfferTerm>()) {
        auto *item = new QListWidgetItem(termText(term), this);
        item->setData(Qt::UserRole, int(term));
        item->setCheckState(Qt::Unchecked);
    }
    followSelection(this);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT termsChanged();
    });
}

QList<OfferTerm> TermsList::terms() const
{
    QList<OfferTerm> checked;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            checked.append(OfferTerm(item(i)->data(Qt::UserRole).toInt()));
    }
    return checked;
}

void TermsList::setTerms(const QList<OfferTerm> &terms)
{
    m_filling = true;
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(
            terms.contains(OfferTerm(item(i)->data(Qt::UserRole).toInt())) ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
}

} // namespace shortlist
