// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"
#include "domain/settings/setting.h"
#include "service/core/commandrunner.h"

namespace shortlist {

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

    /// The reasons in their order, those no longer in use left out.
    Result<QList<EndReason>> endReasons() const;

private:
    ServiceContext m_context;
};

} // namespace shortlist
