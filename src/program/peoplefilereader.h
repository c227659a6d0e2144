// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplefile.h"

namespace shortlist {

/// Reads a team file for the directory page: a PeopleFileReader over readPeopleCsv().
Result<PeopleFile> readPeopleFile(
    const QByteArray &bytes, const QString &fileName, const std::optional<PeopleColumns> &columns);

} // namespace shortlist
