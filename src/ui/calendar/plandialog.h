// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/slotservice.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace shortlist {

class TextLabel;

/// Plans all interviews that an application still has before it: up to three plans to choose from, by arrows or Alt+1
/// to Alt+3, each with its times on both walls, its people and why; Enter books the one on show, all of it as one step
/// of undo. It closes only when the workspace has taken it.
class PlanDialog : public QDialog {
    Q_OBJECT

public:
    PlanDialog(const PageContext &context, const ApplicationId &application, QWidget *parent = nullptr);
    ~PlanDialog() override;

public Q_SLOTS:
    void accept() override;
    /// What was typed of when the candidate can is not lost without a question.
    void reject() override;

Q_SIGNALS:
    /// It was done; comes just before accepted(). What was booked, in words.
    void booked(const QString &sentence);

private:
    void build();
    void layOut();
    void connectParts();
    void plan();
    void take(const Result<FoundPlans> &found);
    void showPlans();
    void showNone();
    void showPlan();
    void fillTable(const CandidatePlan &plan);
    void choose(int which);
    void relaxOrKeep();
    QString titleOf(const CandidatePlan &plan) const;
    QString whyNone() const;
    /// What was guessed and assumed of when the candidate can, a sentence each.
    QStringList remarks() const;
    /// When the candidate can, as it was typed here; empty where nobody typed.
    QString typedTimes() const;
    QString wall(const SlotProposal &interview, const QTimeZone &zone) const;
    QString deskZoneName() const;
    void complain(const QString &problem);

    const PageContext m_context;
    const ApplicationId m_application;
    TextLabel *m_who;
    QLineEdit *m_times;
    CandidateId m_candidate; ///< null until it was planned once
    QString m_name; ///< the candidate's
    bool m_typed = false; ///< somebody typed when the candidate can
    QComboBox *m_spacing;
    QListWidget *m_plans;
    TextLabel *m_proof;
    TextLabel *m_note;
    QPushButton *m_action;
    QTableWidget *m_table;
    QLineEdit *m_reason;
    TextLabel *m_problem;
    QPushButton *m_book = nullptr;
    QTimer m_rest;
    QSet<SlotRule> m_relaxed;
    std::unique_ptr<FoundPlans> m_found; ///< null until it was planned
    bool m_choseSpacing = false; ///< until then the team's wish is shown
    bool m_busy = false;
};

} // namespace shortlist
