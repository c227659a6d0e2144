// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/window/pagecontext.h"

class QTimer;

namespace shortlist {

class TermsList;

/// What the team agreed on for its offers: which terms ask for approval again when they are changed, kept when the
/// choosing rests; and its letter. GUI thread.
class OffersCard : public Card {
    Q_OBJECT
public:
    explicit OffersCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the setting anew; what is being chosen stays.
    void load();
    /// Keeps what has not rested yet.
    void flush();

Q_SIGNALS:
    void failed(const shortlist::Error &error);
    void succeeded();

private:
    /// The team's letter, where letters can be read.
    void addLetter();
    void keep();

    PageContext m_context;
    TermsList *m_terms;
    QTimer *m_rest;
};

} // namespace shortlist
