// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/candidates/filetraces.h"
#include "domain/core/workspace.h"
#include "domain/pipeline/application.h"

#include <QCache>
#include <QMutex>
#include <QQueue>
#include <QSet>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace shortlist {

/// What in a handed-in file tells whose it is.
struct FileTraces {
    QString inName; ///< the word of the person in the file's name; empty for none
    QString shownAs; ///< the name graders see
    QList<NameTrace> inside;
    QString problem; ///< why it could not be looked through; empty when it was
    bool passing = false; ///< looked through again it may not have the problem
    bool unreadable = false; ///< it could not even be read, so nothing says that it does not tell
    bool running = false; ///< it is still being looked through, so nothing says so yet
    bool unopened = false; ///< it is an archive with files that nobody could look through

    /// True where a grader who opened it could read the name, or nobody knows.
    bool tells() const { return unreadable || running || unopened || !inside.isEmpty(); }
    /// All of it in sentences, translated.
    QStringList sentences(const QString &fileName) const;
};

/// Looks through files that were handed in, each once: what is in a file never changes. What came of it is kept, also
/// that nothing could be read; forget() has it looked through again, since the machine may have been busy or a program
/// missing. Beyond a bound those are given up that nobody asked for longest. It is done on a thread of its own, one
/// file after the other: a PDF may take seconds. Used on the workspace's thread.
class FileLooks {
public:
    static constexpr int kKeptLetters = 32 * 1024 * 1024; ///< of all that is kept: twice as many bytes

    explicit FileLooks(int keptLetters = kKeptLetters);
    ~FileLooks(); ///< has the look in hand end early, and waits for that
    FileLooks(const FileLooks &) = delete;
    FileLooks &operator=(const FileLooks &) = delete;

    /// Who looks. Until it is set no file is looked through, which is said of each. Whoever asks first for a file waits
    /// at most `patience` for it and hears then that it is `running`; without one they wait until it is done.
    void setLooker(FileLooker looker, std::optional<std::chrono::milliseconds> patience = {});
    /// `ended` is called, on a thread of its own, each time a look has ended that somebody heard to be running.
    void setListener(std::function<void()> ended);

    FileLook of(const QByteArray &bytes, const QString &fileName);
    /// What tells whose a stored file is; one that cannot be read is `unreadable` and has the error's text as problem.
    Result<FileTraces> tracesOf(const Workspace &workspace, const Assessment &assessment, const CandidateFile &file);
    /// Has the file with this content (SHA-256, in hexadecimal) and name looked through again when it is next asked
    /// for.
    void forget(const QString &sha256, const QString &fileName);

private:
    /// What was asked for and has not been looked through.
    struct Wanted {
        QString key;
        QByteArray bytes;
        QString fileName;
    };

    Result<FileLook> of(const Workspace &workspace, const CandidateFile &file);
    std::optional<FileLook> known(const QString &key);
    void ask(const Wanted &wanted);
    void keep(const QString &key, const FileLook &look);
    FileLook look(const Wanted &wanted);
    void work();

    mutable QMutex m_mutex; ///< over all below
    QWaitCondition m_changed;
    FileLooker m_looker;
    std::optional<std::chrono::milliseconds> m_patience;
    std::function<void()> m_ended;
    QCache<QString, FileLook> m_known; ///< by hash of the content and ending of the name, as all keys here
    QSet<QString> m_running;
    QQueue<Wanted> m_wanted;
    QSet<QString> m_heardRunning;
    bool m_stops = false;
    std::unique_ptr<QThread> m_thread; ///< started by the first look
};

/// What tells that a file is of the assessment's candidate, given what was found in it.
Result<FileTraces> fileTraces(
    const Reader &reader, const Assessment &assessment, const QString &fileName, const FileLook &look);

/// The word in the text of the answers that tells whose they are, as traceIn() finds it; empty when none does.
Result<QString> answersTrace(const Reader &reader, const Assessment &assessment);

/// Whether the text is kept from graders: it tells whose it is, and nobody said why they may read it all the same.
Result<bool> holdsAnswers(const Reader &reader, const Assessment &assessment);

} // namespace shortlist
