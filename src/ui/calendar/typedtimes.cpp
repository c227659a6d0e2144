// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/typedtimes.h"

#include "ui/widgets/prompter.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct TypedTimesTexts {
    Q_DECLARE_TR_FUNCTIONS(TypedTimes)
};

} // namespace

TypedTimes askAboutTypedTimes(Prompter &prompter, QWidget *parent, const QString &candidate)
{
    const auto chosen = prompter.askButtons(parent, TypedTimesTexts::tr("When %1 can come").arg(candidate),
        TypedTimesTexts::tr("What you typed is not kept yet. Keep it, without booking?"),
        { TypedTimesTexts::tr("&Keep"), TypedTimesTexts::tr("&Discard") });
    if (!chosen)
        return TypedTimes::Stay;
    return *chosen == 0 ? TypedTimes::Keep : TypedTimes::Drop;
}

} // namespace shortlist
