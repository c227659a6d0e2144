// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "service/offers/offerview.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace shortlist {

class CaptionLabel;
class MessageBar;
class ShortNoticeBox;

/// What is known before an offer is accepted.
struct HireStart {
    QString name; ///< who accepts
    QList<OtherApplication> others; ///< who else waits for the job
    QList<EndReason> reasons; ///< of them those that we end an application for are offered
    QList<OpeningClaim> taken; ///< why the offer's own opening cannot be filled; none: it can
    QList<OpeningChoice> openings; ///< those that can be filled instead

    /// True where nothing has to be asked.
    bool isPlain() const { return others.isEmpty() && taken.isEmpty(); }
};

/// Asks, when an offer is accepted, which opening is filled if its own cannot be, and what happens to the others who
/// wait for the same job. Nothing is chosen by itself: who is not decided on stays as they are. Value in, value out.
class HireDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kMostRows = 200; ///< more than so many are decided on together

    explicit HireDialog(const HireStart &start, QWidget *parent = nullptr);

    /// What was decided; those that stay as they are left out.
    Acceptance acceptance() const;
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::Acceptance &how);

public Q_SLOTS:
    void accept() override;

private:
    struct Row {
        OtherApplication other;
        QComboBox *choice;
        QComboBox *reason;
    };

    QList<OtherAnswer> answers() const;
    /// Says why the offer's own opening cannot be filled, and asks for another.
    void askForOpening(const HireStart &start, QVBoxLayout *column);
    void askForOthers(const HireStart &start, QVBoxLayout *column);
    QWidget *makeRows(const QList<OtherApplication> &others);
    void addRow(QGridLayout *grid, const OtherApplication &other);
    QComboBox *makeReasons(const QString &name);
    QWidget *makeAllLine();
    void decideTheRest();
    /// How many have no row, and what is to happen to them.
    void sayWhatIsBelow();

    MessageBar *m_problems;
    QComboBox *m_opening = nullptr; ///< only where the offer's own cannot be filled
    ShortNoticeBox *m_notice;
    QList<EndReason> m_reasons;
    QList<Row> m_rows;
    QList<OtherApplication> m_below; ///< those without a row
    int m_belowChoice = 0; ///< as in a row's box
    EndReasonId m_belowReason;
    CaptionLabel *m_belowLabel = nullptr;
    QComboBox *m_allChoice = nullptr;
    QComboBox *m_allReason = nullptr;
};

} // namespace shortlist
