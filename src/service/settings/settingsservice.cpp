// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/settingsservice.h"

#include "domain/core/newid.h"

namespace shortlist {

namespace {

struct Start {
    const char *name;
    Side side;
};

// Who ended it decides how it is counted: a withdrawal is never a rejection.
constexpr std::array kReasons{
    Start{ QT_TRANSLATE_NOOP("EndReason", "Missing must-have skill"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Assessment below the bar"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Interviews below the bar"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Another candidate was chosen"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "May not work in the country"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Did not come and did not answer"), Side::We },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Took another offer"), Side::They },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Pay or conditions"), Side::They },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Changed their mind"), Side::They },
    Start{ QT_TRANSLATE_NOOP("EndReason", "The process took too long"), Side::They },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Opening filled or closed"), Side::Neither },
    Start{ QT_TRANSLATE_NOOP("EndReason", "Duplicate application"), Side::Neither },
};

} // namespace

Status SettingsService::seed()
{
    Command command;
    command.name = QStringLiteral("workspace.create");
    command.undoable = false;
    return m_context.commands.run(command, [this](Transaction &transaction) {
        int position = 0;
        for (const Start &start : kReasons) {
            EndReason reason;
            reason.id = EndReasonId(timedUuid(m_context.clock.nowUtc()));
            reason.name = QCoreApplication::translate("EndReason", start.name);
            reason.side = start.side;
            reason.position = position++;
            if (auto added = transaction.add(reason, m_context.workspace.teamScope()); !added)
                return added;
        }
        return done();
    });
}

Result<QString> SettingsService::text(const QString &name, const QString &otherwise) const
{
    const auto found = m_context.workspace.all<Setting>({ equals(&Setting::name, name) });
    if (!found)
        return found.error();
    return found->isEmpty() ? otherwise : found->first().text;
}

Status SettingsService::setText(const QString &name, const QString &text)
{
    return m_context.commands.run(
        QStringLiteral("setting.change"), SettingId(), [&](Transaction &transaction) -> Status {
            auto found = transaction.all<Setting>({ equals(&Setting::name, name) });
            if (!found)
                return found.error();
            if (!found->isEmpty()) {
                Setting setting = found->first();
                setting.text = text;
                return transaction.save(setting);
            }
            return transaction.add(
                Setting{ SettingId(timedUuid(m_context.clock.nowUtc())), name, text }, m_context.workspace.teamScope());
        });
}

Result<QList<EndReason>> SettingsService::endReasons() const
{
    return m_context.workspace.all<EndReason>(
        { equals(&EndReason::retired, false) }, { fieldName(&EndReason::position) });
}

} // namespace shortlist
