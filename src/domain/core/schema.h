// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

/// What is stored of one kind of record: its table and its fields, in order. Made from the structs' describe().
struct EntitySchema {
    EntityKind kind;
    QString table;
    QStringList fields;
    QList<bool> texts; ///< for each field: what is stored of it is a text and never anything else
};

/// The schema of a kind. Thread-safe; lives as long as the program.
const EntitySchema &schemaOf(EntityKind kind);

/// The place of a field in Record::values, or -1.
qsizetype fieldIndex(EntityKind kind, const QString &field);

} // namespace shortlist
