// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/enumtext.h"
#include "domain/core/id.h"

#include <QDateTime>
#include <QList>

namespace shortlist {

/// What an application is owed since somebody else was hired. Nothing is sent by the program: it only keeps in mind
/// what people still have to say.
enum class OwedKind {
    Letter, ///< declined: a letter that says so
    Word, ///< on hold: told later
};
template <>
struct EnumText<OwedKind> {
    static constexpr std::array names{ u"letter", u"word" };
};

struct OwedAnswer {
    ApplicationId application;
    OwedKind kind = OwedKind::Letter;
    QDateTime toldAt; ///< invalid while it is owed

    friend bool operator==(const OwedAnswer &, const OwedAnswer &) = default;
};

// Any thread.

/// As stored and journalled; nothing owed is the empty text.
QString toText(const QList<OwedAnswer> &owed);
/// The inverse of toText().
QList<OwedAnswer> owedFromText(const QString &text);
/// “A letter that declines”, “A word, as it was put on hold”; translated.
QString owedText(OwedKind kind);

} // namespace shortlist
