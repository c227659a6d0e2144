// SPDX-License-Identifier: GPL-3.0-or-later
// What commands did, in words. One line a command, in the order of the alphabet.
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHash>

namespace shortlist::words {

namespace {

const QHash<QString, const char *> &table()
{
    static const QHash<QString, const char *> words{
        { QStringLiteral("application.apply"), QT_TRANSLATE_NOOP("Commands", "Added an application") },
        { QStringLiteral("setting.change"), QT_TRANSLATE_NOOP("Commands", "Changed a setting") },
        { QStringLiteral("workspace.create"), QT_TRANSLATE_NOOP("Commands", "Made the workspace") },
    };
    return words;
}

} // namespace

bool hasCommand(const QString &name) { return table().contains(name); }

QString command(const QString &name)
{
    const char *words = table().value(name, QT_TRANSLATE_NOOP("Commands", "Changed"));
    return QCoreApplication::translate("Commands", words);
}

} // namespace shortlist::words
