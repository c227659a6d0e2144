// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "service/offers/offerview.h"

#include <QDialog>

class QComboBox;
class QGridLayout;

namespace shortlist {

class MessageBar;

/// Asks, when an offer is accepted, what happens to the others who wait for the same job. Nothing is chosen by itself:
/// who is not decided on stays as they are. Value in, value out.
class HireDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kMostRows = 200; ///< more than so many are not asked about here

    /// `name` is who accepts. Of `reasons` those that we end an application for are offered.
    HireDialog(const QString &name, const QList<OtherApplication> &others, const QList<EndReason> &reasons,
        QWidget *parent = nullptr);

    /// What was decided; those that stay as they are left out.
    QList<OtherAnswer> answers() const;
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const QList<shortlist::OtherAnswer> &answers);

public Q_SLOTS:
    void accept() override;

private:
    struct Row {
        OtherApplication other;
        QComboBox *choice;
        QComboBox *reason;
    };

    QWidget *makeRows(const QList<OtherApplication> &others);
    void addRow(QGridLayout *grid, const OtherApplication &other);
    QComboBox *makeReasons(const QString &name);
    QWidget *makeAllLine();
    void decideTheRest();

    MessageBar *m_problems;
    QList<EndReason> m_reasons;
    QList<Row> m_rows;
    QComboBox *m_allChoice = nullptr;
    QComboBox *m_allReason = nullptr;
};

} // namespace shortlist
