// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offers/terms.h"

#include <QListWidget>

namespace shortlist {

/// The terms of offers, each with a box: those that are checked ask for approval again when they are changed. Space
/// checks. Value in, value out.
class TermsList : public QListWidget {
    Q_OBJECT

public:
    explicit TermsList(QWidget *parent = nullptr);

    /// Those that are checked, in the order of OfferTerm.
    QList<OfferTerm> terms() const;
    /// Checks these and no others; says nothing of it.
    void setTerms(const QList<OfferTerm> &terms);

Q_SIGNALS:
    /// The person checked or unchecked one.
    void termsChanged();

private:
    bool m_filling = false;
};

} // namespace shortlist
