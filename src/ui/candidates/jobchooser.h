// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"

#include <QObject>

class QComboBox;

namespace shortlist {

/// Two combo boxes as one choice: a job, and the stage of its plan at which people begin.
class JobChooser : public QObject {
    Q_OBJECT

public:
    /// `none`: what the first entry says that chooses no job; empty for no such entry. The boxes outlive this.
    JobChooser(QComboBox *jobs, QComboBox *stages, const QString &none, QObject *parent);

    void setJobs(const QList<JobChoice> &jobs);
    /// The choice; nothing while no job is chosen.
    std::optional<ApplyTo> choice() const;

Q_SIGNALS:
    void changed();

private:
    void showStages();

    QComboBox *m_jobBox;
    QComboBox *m_stageBox;
    QString m_none;
    QList<JobChoice> m_jobs;
};

} // namespace shortlist
