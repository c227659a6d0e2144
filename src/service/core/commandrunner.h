// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "domain/core/queries.h"
#include "domain/core/workspace.h"

#include <QTimeZone>

#include <functional>

namespace shortlist {

/// Who is at the desk.
struct Session {
    PersonId person; ///< null before the team has anybody
    QTimeZone zone; ///< on whose clock times are shown to them; invalid: not said, as on the command line
};

/// What was just committed, for whoever keeps pages up to date.
struct CommitNotice {
    BatchId batch;
    QString command; ///< the command's name; for undo and redo the name of what was undone or redone
    enum class Kind { Committed, Undone, Redone } kind = Kind::Committed;
    bool undoable = true;
    EntityKind subjectKind = EntityKind::Setting;
    QUuid subject;
    QList<QPair<EntityKind, QUuid>> touched;

    /// True when a row of this kind was written.
    bool touches(EntityKind entity) const
    {
        for (const auto &row : touched) {
            if (row.first == entity)
                return true;
        }
        return false;
    }
};

/// Runs the commands of all services: gives each its person and tells who listens what was committed.
class CommandRunner {
public:
    CommandRunner(Workspace &workspace, const Session &session)
        : m_workspace(workspace)
        , m_session(session)
    {
    }

    using Listener = std::function<void(const CommitNotice &)>;
    /// `listener` is called on the workspace's thread after each commit.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Runs one command about the entity `subject`. See Workspace::execute().
    template <typename T>
    Status run(const QString &name, const Id<T> &subject, const std::function<Status(Transaction &)> &work,
        const QString &reason = {})
    {
        return run({ name, m_session.person, T::kKind, subject.uuid(), reason, true, {}, {} }, work);
    }

    /// Runs a command as given; a null person becomes the one at the desk.
    Status run(Command command, const std::function<Status(Transaction &)> &work);

private:
    Workspace &m_workspace;
    const Session &m_session;
    Listener m_listener;
};

class FileLooks;

/// What every service is made with. All of it outlives the services; one thread.
struct ServiceContext {
    Workspace &workspace;
    Queries queries;
    const Clock &clock;
    Session &session;
    CommandRunner &commands;
    FileLooks &files; ///< what is in files that were handed in
};

} // namespace shortlist
