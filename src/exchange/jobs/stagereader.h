// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shortlist {

/// One entry of a hiring process before it is understood: a list item, a headed part, or a paragraph.
struct StageText {
    QString lead; ///< its heading or bold beginning; may be empty
    QString text; ///< its running text, as the page has it
    QStringList details; ///< texts below it, which only add what the running text leaves out ("Duration: 30 minutes")
    QStringList parts; ///< nested texts that are stages of their own ("one with a peer")
    bool listed = false; ///< it stands in the list of the process: even a bare title is a stage
};

/// The stages an entry tells of: none for notes and rules, more than one for "a 45 minute … and a 30 minute …".
QList<PageStage> readStages(const StageText &entry);

} // namespace shortlist
