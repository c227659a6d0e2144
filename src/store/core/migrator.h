// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/core/database.h"

namespace shortlist::store {

/// The numbered steps in :/migrations bring a file to the schema of this program.
class Migrator {
public:
    explicit Migrator(const Database &database, const QString &folder = QStringLiteral(":/migrations"));

    /// The schema this program writes; 0 when no steps were found, which is an error of the build.
    int newest() const;
    /// The schema of the open file.
    Result<int> current() const;

    /// Runs the steps that are missing, each in one transaction together with its number. Before the first step of a
    /// file that already had a schema, the file is copied to `backupPath` (VACUUM INTO); without that copy nothing is
    /// changed.
    Status migrate(const QString &backupPath) const;

    /// The statements of a script: split at the semicolons that end a line, comments left out.
    static QStringList statements(const QString &script);

private:
    struct Step {
        int number;
        QString path;
    };
    Status run(const Step &step) const;

    const Database &m_database;
    QList<Step> m_steps;
};

} // namespace shortlist::store
