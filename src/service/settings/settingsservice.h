// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"
#include "domain/settings/setting.h"
#include "service/core/commandrunner.h"
#include "service/settings/schedulingwishes.h"
#include "service/settings/teamhours.h"

namespace shortlist {

/// The setting that holds, as an id, who looks at a sample workspace.
inline const QString kSampleActingPerson = QStringLiteral("demo.actingPerson");

/// Settings the team shares, and what a new workspace starts with.
class SettingsService {
public:
    explicit SettingsService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Writes what every new workspace starts with: the reasons for which an application ends. Not undoable.
    Status seed();

    /// The text of a setting, or `otherwise` where it was never set.
    Result<QString> text(const QString &name, const QString &otherwise = {}) const;
    /// Sets a setting.
    Status setText(const QString &name, const QString &text);

    /// Who is taken to sit at the desk until somebody says so: the person that a sample names (setting
    /// kSampleActingPerson), else the only one of the team. Null otherwise.
    Result<PersonId> actingPerson() const;

    /// Hours the team agreed on: hours(noticeHours()), hours(bookingNoticeHours()) and so on.
    Result<int> hours(const TeamHours &which) const;
    /// Error key “setting.hours” when the number is not between the least and the most.
    Status setHours(const TeamHours &which, int hours);

    /// What the team wishes of the times that are found.
    Result<SchedulingWishes> schedulingWishes() const;
    /// Error key “setting.minutes” when the number is not between the least and the most.
    Status setMinutes(const TeamMinutes &which, int minutes);
    Status setSpacing(SlotQuery::Spacing spacing);

    /// The team's holidays, as they were typed: a line each, as holidaysFromText() reads them.
    Result<QString> holidays() const;
    /// Scorecards that are owed are due by the new days, in the same step. Error key “holidays.line” names the line
    /// that is none.
    Status setHolidays(const QString &text);

    /// By how many of 100 points two graders may differ before a third is asked for.
    Result<int> graderPoints() const;
    /// Error key “setting.points” when it is not between 0 and kMostGraderPoints.
    Status setGraderPoints(int points);

    /// The reasons in their order, those no longer in use left out unless asked for.
    Result<QList<EndReason>> endReasons(bool withRetired = false) const;
    /// Adds a reason at the end. Error key “reason.name” or “reason.taken”.
    Result<EndReasonId> addEndReason(const QString &name, Side side);
    /// Changes name and side. The same errors; “reason.used” when applications ended for it and the side differs, since
    /// that would count them anew; “reason.last” when no other reason of the old side would be left.
    Status editEndReason(const EndReasonId &id, const QString &name, Side side);
    /// Takes a reason out of use, or back into it. What ended for it keeps it. Error key “reason.last”: each side keeps
    /// one reason in use.
    Status retireEndReason(const EndReasonId &id, bool retired);
    /// Takes a reason to another place among all, those out of use included.
    Status moveEndReason(const EndReasonId &id, int position);

private:
    Status storeText(Transaction &transaction, const QString &name, const QString &text) const;

    ServiceContext m_context;
};

} // namespace shortlist
