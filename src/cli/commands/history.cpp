// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demodata.h"
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "domain/words/words.h"
#include "service/history/reasonseal.h"
#include "service/scorecards/blindgrading.h"

namespace shortlist::cli {

namespace {

QJsonObject entryJson(const JournalEntry &entry)
{
    QJsonObject object{ { QStringLiteral("kind"), enumText(entry.kind) },
        { QStringLiteral("entity"), enumText(entry.entity) },
        { QStringLiteral("id"), entry.entityId.toString(QUuid::WithoutBraces) } };
    if (entry.kind == EntryKind::Set) {
        object.insert(QStringLiteral("field"), entry.field);
        object.insert(QStringLiteral("before"), toJson(entry.before));
        object.insert(QStringLiteral("after"), toJson(entry.value));
    }
    return object;
}

/// The names of people, each read once.
class Names {
public:
    explicit Names(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QString> of(const PersonId &id)
    {
        if (!m_names.contains(id)) {
            const auto person = m_workspace.tryGet(id);
            if (!person)
                return person.error();
            m_names.insert(id, *person ? (**person).name : QString());
        }
        return m_names.value(id);
    }

private:
    const Workspace &m_workspace;
    QHash<PersonId, QString> m_names;
};

/// The journal also holds what somebody rated before others may see it, and what was said of that in a debrief: only
/// names of what changed are told of those.
bool isSealed(const JournalEntry &entry)
{
    return entry.entity == EntityKind::Rating || entry.entity == EntityKind::Scorecard
        || entry.entity == EntityKind::Note || entry.entity == EntityKind::Decision || entry.entity == EntityKind::Offer
        || entry.entity == EntityKind::Debrief;
}

/// What would tell who grades an assessment blind whose it is: it has a code on one side and a candidate on the other.
bool tellsWhose(const JournalEntry &entry)
{
    return entry.entity == EntityKind::Assessment || entry.entity == EntityKind::Scorecard
        || entry.entity == EntityKind::Rating || entry.entity == EntityKind::CandidateFile;
}

/// `reasonHidden`: whoever reads may not know why it was done.
Result<QJsonArray> entriesOf(const Journal &journal, const BatchId &batch, bool reasonHidden, bool blind)
{
    const auto entries = journal.entriesOf(batch);
    if (!entries)
        return entries.error();
    QJsonArray array;
    for (const JournalEntry &entry : *entries) {
        if (blind && tellsWhose(entry))
            continue;
        QJsonObject object = entryJson(entry);
        if (isSealed(entry) || (reasonHidden && ReasonSeal::repeats(entry))) {
            object.remove(QStringLiteral("before"));
            object.remove(QStringLiteral("after"));
        }
        array.append(object);
    }
    return array;
}

QString wordsOf(const Batch &batch)
{
    const QString what = words::command(batch.command);
    if (!batch.undoes.isNull())
        return CliText::tr("Undone: %1").arg(what);
    return batch.redoes.isNull() ? what : CliText::tr("Done again: %1").arg(what);
}

Status journal(Call &call)
{
    bool ok = true;
    const int limit = call.argument(0).isEmpty() ? 20 : call.argument(0).toInt(&ok);
    if (!ok || limit < 1)
        return usageError(CliText::tr("“%1” is no number of commands.").arg(call.argument(0)));
    const Journal &read = call.reader().journal();
    const auto batches = read.batches(limit);
    if (!batches)
        return batches.error();
    const auto blind = owesBlindCard(call.reader(), call.services().session().person);
    if (!blind)
        return blind.error();
    Names names(call.reader());
    const ReasonSeal seal(call.reader(), call.services().session().person);
    QJsonArray array;
    QList<QStringList> rows;
    for (const Batch &batch : *batches) {
        const auto who = names.of(batch.person);
        if (!who)
            return who.error();
        const auto sealed = seal.hides(batch);
        if (!sealed)
            return sealed.error();
        // “Anna was ill” on an assessment's command would name whose it is, as its entries would.
        const bool hidden = *sealed || (*blind && batch.command.startsWith(QLatin1String("assessment.")));
        const QString reason = hidden ? QString() : batch.reason;
        if (call.json()) {
            const auto entries = entriesOf(read, batch.id, hidden, *blind);
            if (!entries)
                return entries.error();
            array.append(QJsonObject{ { QStringLiteral("id"), batch.id.toString() },
                { QStringLiteral("at"), jsonValue(batch.at) }, { QStringLiteral("person_id"), jsonValue(batch.person) },
                { QStringLiteral("person"), *who }, { QStringLiteral("command"), batch.command },
                { QStringLiteral("reason"), reason }, { QStringLiteral("undoes"), jsonValue(batch.undoes) },
                { QStringLiteral("redoes"), jsonValue(batch.redoes) }, { QStringLiteral("entries"), *entries } });
        }
        rows.append({ timeText(batch.at), *who, wordsOf(batch), reason });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("When"), CliText::tr("Who"), CliText::tr("Command"), CliText::tr("Why") }, rows,
            CliText::tr("Nothing has happened yet."));
    return done();
}

Status undoOrRedo(Call &call, bool undo)
{
    HistoryService &history = call.services().history;
    const auto next = history.next();
    if (!next)
        return next.error();
    if (auto changed = undo ? history.undo() : history.redo(); !changed)
        return changed;
    const auto &what = undo ? next->undo : next->redo;
    const QString name = what ? words::command(what->command) : QString();
    call.changed(undo ? CliText::tr("Undone: %1").arg(name) : CliText::tr("Done again: %1").arg(name));
    return done();
}

Status makeDemo(Call &call)
{
    const auto made = demo::createDemoWorkspace(call.argument(0), call.clock);
    if (!made)
        return made.error();
    call.changed(CliText::tr("Made a sample with invented people in “%1”.").arg(call.argument(0)));
    return done();
}

} // namespace

QList<Command> historyCommands()
{
    return {
        { QStringLiteral("journal"), {}, QStringLiteral("[N]"), Needs::Reading,
            CliText::tr("The last N commands, newest first; 20 if not said."), {}, journal },
        { QStringLiteral("undo"), {}, {}, Needs::Writing, CliText::tr("Undo the last command."), {},
            [](Call &call) { return undoOrRedo(call, true); } },
        { QStringLiteral("redo"), {}, {}, Needs::Writing, CliText::tr("Do again what was undone last."), {},
            [](Call &call) { return undoOrRedo(call, false); } },
        { QStringLiteral("demo"), {}, QStringLiteral("FILE"), Needs::Nothing,
            CliText::tr("Make a workspace with an invented team and invented candidates."), {}, makeDemo },
    };
}

} // namespace shortlist::cli
