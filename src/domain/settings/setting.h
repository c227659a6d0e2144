// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

/// A setting that the whole team shares, such as the notice before an interview. Settings of one desk (theme, language)
/// are not here: they belong to the machine.
struct Setting {
    static constexpr auto kKind = EntityKind::Setting;
    SettingId id;
    QString name;
    QString text;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"name", &Setting::name);
        v(u"text", &Setting::text);
    }
};
extern template Record toRecord(const Setting &);
extern template Setting fromRecord(const Record &);

} // namespace shortlist
