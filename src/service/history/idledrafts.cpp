// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/idledrafts.h"

#include "domain/core/schema.h"
#include "domain/scorecards/scorecard.h"

#include <QHash>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype kFurthest = 200; ///< steps looked back at: a minute of writing without a pause

/// What a field held before the steps looked at, and after them.
struct Change {
    Value before;
    Value after;
};
using Changes = QHash<std::pair<QUuid, QString>, Change>;

/// A rating that is stored for the first time was an empty one on the page.
bool isNothing(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return value == Value{} || value == Value{ qint64{ 0 } } || (text && text->isEmpty());
}

bool isSame(const Change &change)
{
    return change.before == change.after || (isNothing(change.before) && isNothing(change.after));
}

void addChange(Changes &changes, const QUuid &id, const QString &field, const Change &older)
{
    const std::pair key(id, field);
    const auto known = changes.find(key);
    if (known == changes.end())
        changes.insert(key, older);
    else
        known->before = older.before;
}

/// False for an entry that no writing on a scorecard makes.
bool addEntry(Changes &changes, const JournalEntry &entry)
{
    if (entry.kind == EntryKind::Set) {
        addChange(changes, entry.entityId, entry.field, { entry.before, entry.value });
        return true;
    }
    if (entry.kind != EntryKind::Create || entry.entity != EntityKind::Rating)
        return false;
    for (const QString &field :
        { fieldName(&Rating::level), fieldName(&Rating::notObserved), fieldName(&Rating::evidence) })
        addChange(
            changes, entry.entityId, field, { Value{}, entry.fields.value(fieldIndex(EntityKind::Rating, field)) });
    return true;
}

/// Whoever only adds takes nothing back: most steps are such, and need not be held against those before.
bool onlyAdds(const Changes &changes)
{
    return std::all_of(changes.begin(), changes.end(), [](const Change &change) {
        const auto *before = std::get_if<QString>(&change.before);
        const auto *after = std::get_if<QString>(&change.after);
        return isNothing(change.before)
            || (before && after && after->size() > before->size() && after->startsWith(*before));
    });
}

} // namespace

Result<qsizetype> idleDrafts(const Journal &journal, const QList<Batch> &steps, qsizetype top)
{
    const Batch &last = steps.at(top);
    Changes changes;
    const qsizetype furthest = std::min(kFurthest, top + 1);
    for (qsizetype count = 1; count <= furthest; ++count) {
        const Batch &step = steps.at(top + 1 - count);
        if (step.command != last.command || step.subject != last.subject || step.person != last.person)
            break;
        const auto entries = journal.entriesOf(step.id);
        if (!entries)
            return entries.error();
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
            if (!addEntry(changes, *entry))
                return 0;
        }
        if (count == 1 && onlyAdds(changes))
            return 0;
        if (std::all_of(changes.begin(), changes.end(), isSame))
            return count;
    }
    return 0;
}

} // namespace shortlist
