// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace shortlist {

/// A text in a file that may tell who wrote it.
struct FileText {
    QString where; ///< in words, translated: “Author”, “the first lines”
    QString text;
    bool prose = false; ///< sentences somebody wrote: see traceInProse()
};

/// What was found in a file besides its contents.
struct FileLook {
    QList<FileText> texts;
    QString body; ///< running text, as searchKey() makes it: in it a word alone tells nothing, only the whole name
    QString problem; ///< why it could not be looked through, or not wholly; translated, empty when it was
    bool running = false; ///< somebody is still at it, and nothing is known yet
    bool passing = false; ///< the problem lies here, not in the file: looked through again it may be gone
    bool unopened = false; ///< an archive with files that nothing here opened: what they tell nobody knows
};

/// Looks through a file. A port that others fill, since it reads formats and may start another program. Any thread;
/// ends early, with a problem, when that thread is asked to (QThread::requestInterruption()).
using FileLooker = std::function<FileLook(const QByteArray &bytes, const QString &fileName)>;

/// A word of a person's name or address that a text of a file has.
struct NameTrace {
    QString where; ///< as of FileText
    QString word; ///< as it is written there
};

/// The first word in a text that tells whose it is: a word of the name with at least three letters, alone or joined to
/// others as in “AnnaIvanova2”; an account's name made of words of the name and initials, as in “aivanova” or “annai”,
/// unless it is an ordinary word; an address; what stands before the @ of an address, unless it is a word such as
/// “info”; a telephone number of at least seven digits, however it is written. Case and accents do not matter. Empty
/// when nothing tells.
QString traceIn(const QString &text, const QString &name, const QStringList &addresses);

/// The same of sentences that somebody wrote: a word of the name that is a common word, too (“will”, “mark”), tells
/// nothing where it stands in lower case within a sentence. By itself on its line, or at the end of a short one
/// (“Regards, will”), it does.
QString traceInProse(const QString &text, const QString &name, const QStringList &addresses);

/// The name as a whole, its words in the order given or the last one first (“Ivanova, Anna”; middle ones may be left
/// out), or a whole address in running text, as searchKey() makes it. Empty when nothing tells, or the name is one
/// word.
QString nameInBody(const QString &body, const QString &name, const QStringList &addresses);

/// One trace for each text that has any.
QList<NameTrace> tracesIn(const FileLook &look, const QString &name, const QStringList &addresses);

/// The name under which graders see a file: the assessment's code with the file's own ending, where that is short and
/// no part of the person's name: “K7QM-3TXD.pdf”.
QString neutralFileName(const QString &code, const QString &fileName, const QString &personName);

} // namespace shortlist
