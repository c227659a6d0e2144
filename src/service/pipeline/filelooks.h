// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/candidates/filetraces.h"
#include "domain/core/workspace.h"
#include "domain/pipeline/application.h"

#include <QHash>

namespace shortlist {

/// What in a handed-in file tells whose it is.
struct FileTraces {
    QString inName; ///< the word of the person in the file's name; empty for none
    QString shownAs; ///< the name graders see
    QList<NameTrace> inside;
    QString problem; ///< why it could not be looked through; empty when it was
    bool unreadable = false; ///< it could not even be read, so nothing says that it does not tell

    /// True where a grader who opened it could read the name, or nobody knows.
    bool tells() const { return unreadable || !inside.isEmpty(); }
    /// All of it in sentences, translated.
    QStringList sentences(const QString &fileName) const;
};

/// Looks through files that were handed in, each once: what is in a file never changes. One of which nothing could be
/// read is looked through again: the machine may have been busy, or a program missing. The workspace's thread.
class FileLooks {
public:
    /// Who looks. Until it is set no file is looked through, which is said of each.
    void setLooker(FileLooker looker) { m_looker = std::move(looker); }

    FileLook of(const QByteArray &bytes, const QString &fileName) const;
    /// What tells whose a stored file is; one that cannot be read is `unreadable` and has the error's text as problem.
    Result<FileTraces> tracesOf(const Workspace &workspace, const Assessment &assessment, const CandidateFile &file);

private:
    Result<FileLook> of(const Workspace &workspace, const CandidateFile &file);

    FileLooker m_looker;
    QHash<QString, FileLook> m_known; ///< by hash of the content and ending of the name
};

/// What tells that a file is of the assessment's candidate, given what was found in it.
Result<FileTraces> fileTraces(
    const Reader &reader, const Assessment &assessment, const QString &fileName, const FileLook &look);

} // namespace shortlist
