// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace shortlist::architecture {

/// A C++ file taken apart, so that a forbidden word in a comment is no finding and SQL is looked for in texts only.
struct SourceText {
    QString code; ///< comments and texts blanked out, lines kept
    QStringList texts; ///< the contents of all string literals, neighbours joined as the compiler does
    QStringList includes; ///< as written, with their <> or ""
};

/// The whole file as text; empty when it cannot be read.
inline QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes a C++ source apart.
inline SourceText takeApart(const QString &source)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"), QRegularExpression::MultilineOption);
    // One token after the other: comment, raw text, text, character, digit separator, anything.
    static const QRegularExpression token(
        QStringLiteral(
            R"re((?<comment>//[^\n]*|/\*.*?\*/)|R"(?<mark>[^()\s\\"]*)\((?<raw>.*?)\)\k<mark>"|"(?<text>(?:[^"\\\n]|\\.)*)"|(?<number>\d'\d)|(?<character>'(?:[^'\\\n]|\\.)+')|(?<other>.))re"),
        QRegularExpression::DotMatchesEverythingOption);
    SourceText result;
    for (auto found = include.globalMatch(source); found.hasNext();)
        result.includes << found.next().captured(1);

    bool neighbours = false; // nothing but blanks, prefixes and macro brackets since the last text
    for (auto found = token.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString all = match.captured();
        const bool raw = match.hasCaptured(u"raw");
        if (raw || match.hasCaptured(u"text")) {
            const QString text = match.captured(raw ? u"raw" : u"text");
            if (neighbours)
                result.texts.last() += text;
            else
                result.texts << text;
            neighbours = true;
            result.code += QLatin1String("\"\"");
        } else if (match.hasCaptured(u"comment") || match.hasCaptured(u"character")) {
            result.code += QLatin1Char(' ');
        } else {
            result.code += all;
            if (!all.trimmed().isEmpty() && all != QLatin1String("u"))
                neighbours = false;
            continue;
        }
        result.code += QString(all.count(QLatin1Char('\n')), QLatin1Char('\n'));
    }
    return result;
}

/// All files below `folder` whose names match, as paths relative to the project, sorted.
inline QStringList filesBelow(const QString &folder, const QStringList &names)
{
    const QDir project(QStringLiteral(SHORTLIST_SOURCE_DIR));
    QStringList files;
    QDirIterator walk(project.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << project.relativeFilePath(walk.next());
    files.sort();
    return files;
}

/// A file of the project, by its relative path.
inline QString projectFile(const QString &relative)
{
    return readFile(QDir(QStringLiteral(SHORTLIST_SOURCE_DIR)).filePath(relative));
}

} // namespace shortlist::architecture
