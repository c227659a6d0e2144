// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/gridorder.h"
#include "ui/widgets/card.h"

class QTableView;

namespace shortlist {

class DebriefGridModel;
class EvidencePane;
struct DebriefRound;

/// The grid of one round with its weighted total and how that comes about, what nobody saw, and the quotation behind
/// the rating under the cursor: E, Enter or a click opens it, the arrows walk on with it open, Esc closes it.
class RoundCard : public Card {
    Q_OBJECT

public:
    RoundCard(const DebriefRound &round, GridOrder order, QWidget *parent = nullptr);

    void setOrder(GridOrder order);
    /// Puts the keyboard into the grid and shows what was written beside the rating there.
    void startReading();

Q_SIGNALS:
    /// O in the grid.
    void orderSwitchRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTotal(const DebriefRound &round);
    void addTrainees(const DebriefRound &round);
    void addUnseen(const DebriefRound &round);
    void addFormer(const DebriefRound &round);
    void fitGrid();
    /// Chooses how headings are written and how wide columns are. Returns the width of the names of criteria.
    int fitColumns();
    int nameWidth(int most) const;
    int nameMargins() const;
    /// What belongs to the cell under the cursor, opening the pane.
    void showEvidence();
    void closeEvidence();

    DebriefGridModel *m_model;
    QTableView *m_table;
    EvidencePane *m_evidence;
    QWidget *m_total = nullptr; ///< null where there is no total
    QWidget *m_formula = nullptr;
    int m_fitted = -1; ///< the width of the table that its columns were fitted to
};

} // namespace shortlist
