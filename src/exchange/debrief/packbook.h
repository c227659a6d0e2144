// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/pack.h"

#include <QByteArray>

namespace shortlist {

/// The numbers of a pack as a spreadsheet (XLSX): the cover; a grid a round, in which means, spreads and totals are
/// formulas with their stored values beside them; every rating of every revision in one list; the agreement; debriefs
/// with who took part; decisions with their reasons, and the evidence that they quote; the offers that followed. Texts
/// are written as texts, whatever they begin with. A pack that tells nothing of others has its cover only. Error
/// (Storage, key “pack.workbook”) where the library cannot write, such as for want of room in the temporary folder. Any
/// thread.
Result<QByteArray> packWorkbook(const DecisionPack &pack);

} // namespace shortlist
