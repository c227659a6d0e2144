// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace shortlist {

class TextLabel;
struct DebriefCard;
struct DebriefRound;
struct Rating;

/// What stands behind one rating: whose it is, the level in words, the quotation, what the rubric asks for at that
/// level. Of a whole criterion: the quotations of all.
class EvidencePane : public QFrame {
    Q_OBJECT

public:
    explicit EvidencePane(QWidget *parent = nullptr);

    /// `criterion` and `card` are places in the round; a card of -1 means all of them, a criterion of -1 the overall
    /// recommendation.
    void showCell(const DebriefRound &round, int criterion, int card);
    /// What one card that is visible says to a criterion, in a line: “Ana, 3 of 4: “Named the race””.
    static QString lineOf(const DebriefRound &round, const DebriefCard &card, const Rating &rating);

private:
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_anchor;
};

} // namespace shortlist
