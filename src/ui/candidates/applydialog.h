// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"

#include <QDialog>

#include <memory>

namespace shortlist {

class JobChooser;
namespace Ui {
class ApplyDialog;
}

/// Asks for which job people apply, and at which stage they begin. Value out; whoever opened it stores.
class ApplyDialog : public QDialog {
    Q_OBJECT

public:
    /// `who` names whom it is about: “Ada Berg”, “12 candidates”.
    ApplyDialog(const QString &who, const QList<JobChoice> &jobs, QWidget *parent = nullptr);
    ~ApplyDialog() override;

    ApplyTo applyTo() const;
    void complain(const Error &error);

Q_SIGNALS:
    void confirmed();

public Q_SLOTS:
    void accept() override;

private:
    std::unique_ptr<Ui::ApplyDialog> m_ui;
    JobChooser *m_jobs;
};

} // namespace shortlist
