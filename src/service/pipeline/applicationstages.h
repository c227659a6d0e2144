// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"

namespace shortlist {

/// A stage on the way of one application.
struct ApplicationStage {
    Stage stage;
    bool former = false; ///< its plan has no such stage any more
    int planVersion = 0; ///< the version of the plan it is a stage of, where that is not the application's plan; else 0

    /// How it is called: “Written assessment (no longer in the plan)”.
    QString name() const;
};

/// The stages of an application's plan, in order, and among them those of earlier plans at which it has scorecards or
/// decisions: whoever moves to another version leaves what a dropped stage brought where it was. These stand where they
/// stood, after the stage that was before them; without one, before all others. The workspace's thread.
Result<QList<ApplicationStage>> wayOf(const Reader &reader, const Application &application);

} // namespace shortlist
