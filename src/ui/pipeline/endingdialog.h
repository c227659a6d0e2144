// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipeline/pipelineservice.h"

#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class EndingDialog;
}

/// Asks how applications end: a decline with a reason of ours, or a withdrawal with one of the candidate's. Value in,
/// value out; it ends nothing by itself.
class EndingDialog : public QDialog {
    Q_OBJECT

public:
    /// `how` is Decline or Withdraw; of `reasons` those that fit are offered; `who` names whom it is about.
    EndingDialog(PipelineAction how, const QString &who, const QList<EndReason> &reasons, QWidget *parent = nullptr);
    ~EndingDialog() override;

    Ending ending() const;
    /// Says beside the fields why it was not accepted; asks about short notice when that is what is missing.
    void complain(const Error &error);

Q_SIGNALS:
    /// The person confirmed; the dialog stays until its owner is content.
    void confirmed(const shortlist::Ending &ending);

public Q_SLOTS:
    void accept() override;

private:
    void fill(PipelineAction how, const QList<EndReason> &reasons);
    void growForList();

    std::unique_ptr<Ui::EndingDialog> m_ui;
    int m_listHeight = 0; ///< of the reasons before anything was said beside them; 0 until then
};

} // namespace shortlist
