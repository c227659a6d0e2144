// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

class QAction;
class QMenu;

namespace shortlist {

/// What a person applies for, where each application stands, and what can be done with it now.
class ApplicationsPanel : public Card {
    Q_OBJECT

public:
    explicit ApplicationsPanel(QWidget *parent = nullptr);
    void setApplications(const QList<CandidateApplication> &applications);

    enum class Wish {
        Move,
        Book,
        Plan,
        Assess,
        Hold,
        Resume,
        Decline,
        Withdraw,
        Reopen,
        Opening,
        ShowOnBoard,
        ShowDebrief
    };
    Q_ENUM(Wish)

Q_SIGNALS:
    /// Somebody wants that done with this application.
    void wished(shortlist::ApplicationsPanel::Wish wish, const shortlist::CandidateApplication &application);
    void applyRequested();

private:
    QWidget *makeRow(const CandidateApplication &application);
    QMenu *makeMenu(const CandidateApplication &application, QWidget *parent);

    QWidget *m_rows = nullptr;
};

} // namespace shortlist
