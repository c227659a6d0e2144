// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"

#include <QDialog>

#include <memory>

namespace shortlist {

class JobChooser;
namespace Ui {
class CandidateDialog;
}

/// A candidate to be added or changed. Value in, value out: it edits a copy and stores nothing; whoever opened it
/// stores the draft when confirmed() comes, and says with complain() what speaks against it, or closes it.
class CandidateDialog : public QDialog {
    Q_OBJECT

public:
    /// A draft with a null id is somebody new, who may apply for a job at once.
    explicit CandidateDialog(const CandidateDraft &draft, QWidget *parent = nullptr);
    ~CandidateDialog() override;

    /// Sources in use, offered while typing.
    void setSources(const QStringList &sources);
    void setJobs(const QList<JobChoice> &jobs);

    CandidateDraft draft() const;
    std::optional<ApplyTo> applyTo() const;

    /// Shows what is wrong beside the fields, and where it can be said that an address is meant to be shared, asks.
    void complain(const Error &error);

Q_SIGNALS:
    /// The person pressed the button and nothing is wrong with the form itself.
    void confirmed();

public Q_SLOTS:
    void accept() override;

private:
    std::unique_ptr<Ui::CandidateDialog> m_ui;
    CandidateDraft m_original;
    JobChooser *m_jobs;
};

} // namespace shortlist
