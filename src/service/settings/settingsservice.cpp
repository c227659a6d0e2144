// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/settingsservice.h"

#include "domain/core/newid.h"
#include "domain/core/searchkey.h"
#include "domain/people/person.h"
#include "domain/scorecards/deadline.h"
#include "service/core/ordering.h"
#include "service/scorecards/carddeadline.h"
#include "service/settings/graderpoints.h"

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

struct SettingsServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsService)
};

Result<QList<EndReason>> inOrder(const Reader &reader)
{
    return reader.all<EndReason>({}, { fieldName(&EndReason::position) });
}

Status checkName(const QList<EndReason> &reasons, const EndReasonId &id, const QString &name)
{
    if (name.isEmpty())
        return failure(Error::Code::Invalid, "reason.name", SettingsServiceTexts::tr("A reason needs a name."),
            SettingsServiceTexts::tr("Say in a few words why an application ends."));
    for (const EndReason &other : reasons) {
        if (other.id != id && searchKey(other.name) == searchKey(name))
            return failure(Error::Code::Invalid, "reason.taken",
                other.retired ? SettingsServiceTexts::tr("“%1” is among the reasons, but not in use.").arg(other.name)
                              : SettingsServiceTexts::tr("“%1” is among the reasons.").arg(other.name),
                other.retired ? SettingsServiceTexts::tr("Take it back into use.")
                              : SettingsServiceTexts::tr("Choose another name."));
    }
    return done();
}

// Whoever ends an application must find a reason for each side.
Status checkNotLast(const QList<EndReason> &reasons, const EndReason &leaving)
{
    for (const EndReason &other : reasons) {
        if (other.id != leaving.id && other.side == leaving.side && !other.retired)
            return done();
    }
    return failure(Error::Code::Refused, "reason.last",
        SettingsServiceTexts::tr("“%1” is the last reason of its side in use.").arg(leaving.name),
        SettingsServiceTexts::tr("Add another one for that side first."));
}

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

Result<PersonId> SettingsService::actingPerson() const
{
    const auto named = text(kSampleActingPerson);
    if (!named)
        return named.error();
    const auto person = m_context.workspace.tryGet(PersonId::fromString(*named));
    if (!person)
        return person.error();
    if (*person)
        return (**person).id;
    const auto team = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) }, {}, 2);
    if (!team)
        return team.error();
    return team->size() == 1 ? team->first().id : PersonId();
}

Status SettingsService::storeText(Transaction &transaction, const QString &name, const QString &text) const
{
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
}

Status SettingsService::setText(const QString &name, const QString &text)
{
    return m_context.commands.run(QStringLiteral("setting.change"), SettingId(),
        [&](Transaction &transaction) { return storeText(transaction, name, text); });
}

Result<int> SettingsService::hours(const TeamHours &which) const { return hoursOf(m_context.workspace, which); }

Status SettingsService::setHours(const TeamHours &which, int hours)
{
    if (hours < which.least || hours > which.most)
        return failure(Error::Code::Invalid, "setting.hours",
            SettingsServiceTexts::tr("%n hours are not possible.", nullptr, hours),
            SettingsServiceTexts::tr("Give a number from %1 to %2.").arg(which.least).arg(which.most));
    return setText(which.setting, QString::number(hours));
}

Result<SchedulingWishes> SettingsService::schedulingWishes() const { return wishesOf(m_context.workspace); }

Status SettingsService::setMinutes(const TeamMinutes &which, int minutes)
{
    if (minutes < which.least || minutes > which.most)
        return failure(Error::Code::Invalid, "setting.minutes",
            SettingsServiceTexts::tr("%n minute(s) are not possible.", nullptr, minutes),
            SettingsServiceTexts::tr("Give a number from %1 to %2.").arg(which.least).arg(which.most));
    return setText(which.setting, QString::number(minutes));
}

Status SettingsService::setSpacing(SlotQuery::Spacing spacing) { return setText(spacingSetting(), enumText(spacing)); }

Result<QString> SettingsService::holidays() const { return text(holidaysSetting()); }

Status SettingsService::setHolidays(const QString &text)
{
    if (const auto read = holidaysFromText(text); !read)
        return read.error();
    return m_context.commands.run(
        QStringLiteral("setting.change"), SettingId(), [&](Transaction &transaction) -> Status {
            if (auto stored = storeText(transaction, holidaysSetting(), text.trimmed()); !stored)
                return stored;
            return moveDeadlines(transaction, m_context.workspace.journal());
        });
}

Result<int> SettingsService::graderPoints() const { return graderPointsOf(m_context.workspace); }

Status SettingsService::setGraderPoints(int points)
{
    if (points < 0 || points > kMostGraderPoints)
        return failure(Error::Code::Invalid, "setting.points",
            SettingsServiceTexts::tr("The points must be between 0 and %1.").arg(kMostGraderPoints),
            SettingsServiceTexts::tr("Choose a number between them."));
    return setText(graderPointsSetting(), QString::number(points));
}

Result<QList<EndReason>> SettingsService::endReasons(bool withRetired) const
{
    if (withRetired)
        return inOrder(m_context.workspace);
    return m_context.workspace.all<EndReason>(
        { equals(&EndReason::retired, false) }, { fieldName(&EndReason::position) });
}

Result<EndReasonId> SettingsService::addEndReason(const QString &name, Side side)
{
    EndReason added;
    added.id = EndReasonId(timedUuid(m_context.clock.nowUtc()));
    added.name = name.simplified();
    added.side = side;
    auto ran = m_context.commands.run(QStringLiteral("reason.add"), added.id, [&](Transaction &transaction) -> Status {
        const auto reasons = inOrder(transaction);
        if (!reasons)
            return reasons.error();
        if (auto checked = checkName(*reasons, added.id, added.name); !checked)
            return checked;
        return insertRow(transaction, *reasons, added, -1, m_context.workspace.teamScope());
    });
    if (!ran)
        return ran.error();
    return added.id;
}

Status SettingsService::editEndReason(const EndReasonId &id, const QString &name, Side side)
{
    return m_context.commands.run(QStringLiteral("reason.edit"), id, [&](Transaction &transaction) -> Status {
        auto reason = transaction.get(id);
        if (!reason)
            return reason.error();
        const auto reasons = inOrder(transaction);
        if (!reasons)
            return reasons.error();
        if (auto checked = checkName(*reasons, id, name.simplified()); !checked)
            return checked;
        if (reason->side != side) {
            const auto used = transaction.all<Application>({ equals(&Application::endReasonId, id) }, {}, 1);
            if (!used)
                return used.error();
            if (!used->isEmpty())
                return failure(Error::Code::Refused, "reason.used",
                    SettingsServiceTexts::tr("Applications ended for “%1”; another side would count them anew.")
                        .arg(reason->name),
                    SettingsServiceTexts::tr("Take it out of use and add a new reason for the other side."));
            if (!reason->retired) {
                if (auto checked = checkNotLast(*reasons, *reason); !checked)
                    return checked;
            }
        }
        reason->name = name.simplified();
        reason->side = side;
        return transaction.save(*reason);
    });
}

Status SettingsService::retireEndReason(const EndReasonId &id, bool retired)
{
    const QString name = retired ? QStringLiteral("reason.retire") : QStringLiteral("reason.reinstate");
    return m_context.commands.run(name, id, [&](Transaction &transaction) -> Status {
        auto reason = transaction.get(id);
        if (!reason)
            return reason.error();
        if (retired && !reason->retired) {
            const auto reasons = inOrder(transaction);
            if (!reasons)
                return reasons.error();
            if (auto checked = checkNotLast(*reasons, *reason); !checked)
                return checked;
        }
        reason->retired = retired;
        return transaction.save(*reason);
    });
}

Status SettingsService::moveEndReason(const EndReasonId &id, int position)
{
    return m_context.commands.run(QStringLiteral("reason.move"), id, [&](Transaction &transaction) -> Status {
        const auto reasons = inOrder(transaction);
        if (!reasons)
            return reasons.error();
        return moveRow(transaction, *reasons, id, position);
    });
}

} // namespace shortlist
