// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/debriefservice.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QTableWidget;

namespace shortlist {

class ShortNoticeBox;

namespace Ui {
class DecisionDialog;
}

/// Asks for a decision: what, why, on which criteria, who disagreed. Value in, value out; it decides nothing by itself.
class DecisionDialog : public QDialog {
    Q_OBJECT

public:
    /// `reasons` are the reasons for the record that we may give; `deciders` may decide, whoever is at the
    /// desk first; `people` could disagree.
    DecisionDialog(const DebriefView &view, const QList<EndReason> &reasons, const QList<Person> &deciders = {},
        const QList<Person> &people = {}, QWidget *parent = nullptr);
    ~DecisionDialog() override;

    /// The earliest day to look again at who is put on hold. Call it once.
    void setToday(QDate today);
    void setOutcome(Outcome outcome);
    DecisionRequest request() const;
    /// Shows why the decision was not accepted; asks for a waiver when that is what is missing.
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::DecisionRequest &request);

public Q_SLOTS:
    void accept() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill(const QList<EndReason> &reasons);
    void fillDeciders(const QList<Person> &deciders);
    void fillDissenters(const QList<Person> &people);
    /// Nobody disagrees with themselves.
    void hideDeciderAmongDissenters();
    void addEvidenceSide();
    void addQuotations();
    void orderTabs();
    void refresh();
    void refreshAdvice();
    void keepEnterIn(const QList<QWidget *> &parts);

    std::unique_ptr<Ui::DecisionDialog> m_ui;
    DebriefView m_view;
    QLabel *m_advice = nullptr;
    QListWidget *m_quotations = nullptr;
    QTableWidget *m_dissents = nullptr;
    ShortNoticeBox *m_notice = nullptr;
};

} // namespace shortlist
