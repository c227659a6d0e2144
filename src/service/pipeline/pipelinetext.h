// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/core/workspace.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/pipeline/rules.h"

#include <QCoreApplication>

namespace shortlist {

/// The sentences of the services of the pipeline, under one name for the translators.
struct PipelineText {
    Q_DECLARE_TR_FUNCTIONS(PipelineService)
};

/// The name of an application's candidate, for a sentence. Never fails: without one it says “the candidate”.
QString candidateName(const Reader &reader, const Application &application);

/// Refuses an action that the application's state does not allow, saying what it is instead.
Error wrongState(const Reader &reader, const Application &application, PipelineAction action);

/// What is missing, as one line for an advice.
QString gapsText(const QList<Gap> &gaps);

/// The state of an assessment does not allow it: key “assessment.state”. `sentence` says why, with “%1” for the code.
Error wrongAssessmentState(const Assessment &assessment, const QString &sentence);

} // namespace shortlist
