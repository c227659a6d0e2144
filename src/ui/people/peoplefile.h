// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/people/person.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace shortlist {

/// How the columns of a team file are taken.
struct PeopleColumns {
    int headingRow = 0; ///< line of the headings; 0: none
    QList<int> fields; ///< for each column a place in PeopleFile::fieldNames; 0: left out
};

/// A team file as it was understood, to be looked at before anything is written.
struct PeopleFile {
    struct Problem {
        int row = 0; ///< line of the file, counted from 1
        QString heading; ///< the column; empty for the whole row
        QString sentence;
        bool rowLeftOut = false;
    };
    QStringList headings; ///< of the columns; "Column 2" where the file names none
    PeopleColumns columns;
    QStringList fieldNames; ///< what a column may hold, translated; the first is "left out"
    QList<Person> people; ///< without ids
    QList<Problem> problems;
};

/// Reads the bytes of a team file, with its columns guessed or as given.
using PeopleFileReader = std::function<Result<PeopleFile>(
    const QByteArray &bytes, const QString &fileName, const std::optional<PeopleColumns> &columns)>;

} // namespace shortlist
