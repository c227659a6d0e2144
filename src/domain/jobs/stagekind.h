// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/enumtext.h"

#include <QString>

#include <optional>

namespace shortlist {

/// What happens in a stage of a hiring plan.
enum class StageKind { Assessment, Interview, References, BackgroundCheck, Offer, Other };

template <>
struct EnumText<StageKind> {
    static constexpr std::array names{ u"assessment", u"interview", u"references", u"background_check", u"offer",
        u"other" };
};

/// The stored and exchanged form: assessment, interview, references, background_check, offer, other.
inline QString toText(StageKind kind) { return enumText(kind); }
/// The kind whose text this is; nothing for any other text.
inline std::optional<StageKind> stageKindFromText(QStringView text) { return enumFromText<StageKind>(text); }

} // namespace shortlist
