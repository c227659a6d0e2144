// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/jobchooser.h"

#include <QComboBox>

namespace shortlist {

JobChooser::JobChooser(QComboBox *jobs, QComboBox *stages, const QString &none, QObject *parent)
    : QObject(parent)
    , m_jobBox(jobs)
    , m_stageBox(stages)
    , m_none(none)
{
    for (QComboBox *box : { jobs, stages }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    connect(jobs, &QComboBox::currentIndexChanged, this, [this] {
        showStages();
        Q_EMIT changed();
    });
    connect(stages, &QComboBox::activated, this, &JobChooser::changed);
    setJobs({});
}

void JobChooser::setJobs(const QList<JobChoice> &jobs)
{
    const QUuid before = m_jobBox->currentData().toUuid();
    m_jobs = jobs;
    m_jobBox->clear();
    if (!m_none.isEmpty())
        m_jobBox->addItem(m_none, QUuid());
    for (const JobChoice &job : jobs)
        m_jobBox->addItem(job.title, job.id.uuid());
    m_jobBox->setCurrentIndex(std::max(0, m_jobBox->findData(before)));
    showStages();
}

void JobChooser::showStages()
{
    const QUuid job = m_jobBox->currentData().toUuid();
    m_stageBox->clear();
    for (const JobChoice &choice : std::as_const(m_jobs)) {
        if (choice.id.uuid() != job)
            continue;
        for (const auto &[id, name] : choice.stages)
            m_stageBox->addItem(name, id.uuid());
    }
    m_stageBox->setEnabled(m_stageBox->count() > 0);
}

std::optional<ApplyTo> JobChooser::choice() const
{
    const JobId job(m_jobBox->currentData().toUuid());
    if (job.isNull())
        return std::nullopt;
    return ApplyTo{ job, StageId(m_stageBox->currentData().toUuid()) };
}

} // namespace shortlist
