// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/packservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/debrief/madepack.h"
#include "service/debrief/packreader.h"

namespace shortlist {

// Before anything is handed out: what leaves the program is known, whatever becomes of the files.
Status PackService::note(const Application &application, const PackPurpose &purpose)
{
    if (m_context.workspace.readOnly())
        return failure(Error::Code::ReadOnly, "pack.readOnly",
            PackServiceTexts::tr("Who makes a decision pack is noted, and nothing can be written here."),
            PackServiceTexts::tr("Open the workspace for writing to make it."));
    Command command;
    command.name = QStringLiteral("debrief.pack");
    command.subjectKind = EntityKind::Application;
    command.subject = application.id.uuid();
    command.undoable = false; // what has left does not come back
    return m_context.commands.run(command, [&](Transaction &transaction) {
        const QDateTime now = m_context.clock.nowUtc();
        const MadePack made{ MadePackId(timedUuid(now)), application.id, m_context.session.person, now,
            purpose.recipient.trimmed(), purpose.pages, purpose.numbers };
        return transaction.add(made, candidateScope(application.candidateId));
    });
}

Result<DecisionPack> PackService::make(const ApplicationId &application, const PackPurpose &purpose)
{
    const auto view = m_debriefs.view(application);
    if (!view)
        return view.error();
    const auto rights = rightsOn(m_context.workspace, view->candidate.id, m_context.session.person);
    if (!rights)
        return rights.error();
    if (auto noted = note(view->application, purpose); !noted)
        return noted.error();
    DecisionPack pack;
    pack.madeAt = m_context.clock.nowUtc();
    pack.madeFor = purpose.recipient.trimmed();
    PackReader reader(m_context.workspace, *rights, *view);
    for (const auto &step : { &PackReader::readCover, &PackReader::readRounds, &PackReader::readTalks,
             &PackReader::readOffers, &PackReader::readJournal }) {
        if (auto read = (reader.*step)(pack); !read)
            return read.error();
    }
    putOnClock(pack, m_context.session.zone);
    return pack;
}

} // namespace shortlist
