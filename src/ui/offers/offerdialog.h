// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/offers/claim.h"

#include <QDialog>

#include <memory>

namespace shortlist {

class MessageBar;

namespace Ui {
class OfferDialog;
}

/// The terms of an offer. Value in, value out.
class OfferDialog : public QDialog {
    Q_OBJECT

public:
    /// `openings` are those that can be chosen; who else one is promised to is said when it is chosen. `today` is the
    /// default start when the terms name none.
    OfferDialog(const Offer &terms, const QList<OpeningChoice> &openings, QDate today, QWidget *parent = nullptr);
    ~OfferDialog() override;

    Offer terms() const;
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::Offer &terms);

public Q_SLOTS:
    void accept() override;

private:
    QString currency() const;
    /// Amounts have as many decimals as the currency.
    void followCurrency();
    /// Says who else the chosen opening is promised to.
    void followOpening();

    std::unique_ptr<Ui::OfferDialog> m_ui;
    Offer m_original;
    QList<OpeningChoice> m_openings;
    MessageBar *m_claims;
};

} // namespace shortlist
