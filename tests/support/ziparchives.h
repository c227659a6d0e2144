// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QPair>
#include <QProcess>
#include <QTemporaryDir>

namespace shortlist::test {

/// An archive with these members, made by another program than ours in `folder`; empty where that failed.
inline QByteArray archive(const QTemporaryDir &folder, const QList<QPair<QString, QByteArray>> &members)
{
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    QFile::remove(path);
    QStringList arguments{ QStringLiteral("-c"),
        QStringLiteral("import sys,zipfile\n"
                       "with zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED) as z:\n"
                       "    for i in range(2,len(sys.argv),2):\n"
                       "        z.writestr(sys.argv[i],open(sys.argv[i+1],'rb').read())\n"),
        path };
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString part = folder.filePath(QStringLiteral("part%1").arg(i));
        QFile file(part);
        if (!file.open(QIODevice::WriteOnly) || file.write(members.at(i).second) != members.at(i).second.size())
            return {};
        arguments << members.at(i).first << part;
    }
    if (QProcess::execute(QStringLiteral("python3"), arguments) != 0)
        return {};
    QFile made(path);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

} // namespace shortlist::test
