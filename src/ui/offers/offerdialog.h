// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"

#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class OfferDialog;
}

/// The terms of an offer. Value in, value out.
class OfferDialog : public QDialog {
    Q_OBJECT

public:
    /// `openings` are those that are open for the job. `today` is the default start when the terms name none.
    OfferDialog(const Offer &terms, const QList<Opening> &openings, QDate today, QWidget *parent = nullptr);
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

    std::unique_ptr<Ui::OfferDialog> m_ui;
    Offer m_original;
};

} // namespace shortlist
