// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/stagekind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shortlist {

/// The kinds of stage that a tidied sentence tells of, in its order; empty where it tells of none. More than one only
/// for sentences such as "reference checks and a background check".
QList<StageKind> stageKinds(const QString &sentence);

/// True for text in a hiring process that is no stage: rules, notes, links to more, equal-opportunity text, template
/// junk.
bool isNoStage(const QString &sentence);

/// True where the page leaves open whether the stage takes place: may, optional, if applicable, additional…
bool soundsOptional(const QString &text);

/// True for a running sentence that announces something the candidate will go through ("you will talk for 60
/// minutes…").
bool announcesStage(const QString &sentence);

/// True for a heading or a bold beginning that names a stage ("Recruiter Screening", "Step 2: Technical interview").
bool namesStage(const QString &heading);

/// A short name for a stage of this kind, from the words of the sentence: "Technical interview", "Screening call".
QString stageName(const QString &sentence, StageKind kind);

} // namespace shortlist
