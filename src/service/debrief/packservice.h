// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/pack.h"
#include "service/core/commandrunner.h"

namespace shortlist {

class DebriefService;

/// What a pack is made for.
struct PackPurpose {
    QString recipient; ///< who gets it, in words; empty: not said
    bool pages = true; ///< it is written as a PDF
    bool numbers = true; ///< it is written as a spreadsheet
};

/// Puts the decision pack of an application together.
class PackService {
public:
    PackService(const ServiceContext &context, DebriefService &debriefs)
        : m_context(context)
        , m_debriefs(debriefs)
    {
    }

    /// What the one at the desk may see, by the rules of the debrief, whose errors come through: where it shows them
    /// the ratings of others, that is recorded. Whoever still owes a card gets a pack that tells nothing of the
    /// others': no grid, cards, notes, decisions. Every revision that was submitted is in it. Who made it, when and for
    /// whom is journalled before anything is handed out, and is not undone; where nothing can be written, none is made
    /// (key “pack.readOnly”).
    Result<DecisionPack> make(const ApplicationId &application, const PackPurpose &purpose = {});

private:
    Status note(const Application &application, const PackPurpose &purpose);

    ServiceContext m_context;
    DebriefService &m_debriefs;
};

} // namespace shortlist
