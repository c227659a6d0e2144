// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/core/commandrunner.h"

namespace shortlist {

Status CommandRunner::run(Command command, const std::function<Status(Transaction &)> &work)
{
    if (command.person.isNull())
        command.person = m_session.person;
    const auto outcome = m_workspace.execute(command, work);
    if (!outcome)
        return outcome.error();
    if (m_listener && !outcome->batch.isNull()) {
        const auto kind = !command.undoes.isNull() ? CommitNotice::Kind::Undone
                        : !command.redoes.isNull() ? CommitNotice::Kind::Redone
                                                   : CommitNotice::Kind::Committed;
        m_listener({ outcome->batch, command.name, kind, command.undoable, command.subjectKind, command.subject,
            outcome->touched });
    }
    return done();
}

} // namespace shortlist
