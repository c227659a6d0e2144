// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/core/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

namespace shortlist::test {

/// The rows of every table of entities, as text, one line a row, sorted.
QStringList dump(const Reader &reader);

/// Notes which commands were checked against the journal, for tst_witness: no command may be left out by all tests.
void witness(const Journal &journal);

/// What the tables must hold according to the journal alone: each entry applied in memory, in order. Always compared
/// with dump().
QStringList dumpOfJournal(const Journal &journal);

} // namespace shortlist::test
