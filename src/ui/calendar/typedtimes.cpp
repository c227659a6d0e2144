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
    const auto chosen = prompter.askChoice(parent, TypedTimesTexts::tr("When %1 can come").arg(candidate),
        TypedTimesTexts::tr("What you typed is not kept yet."),
        { TypedTimesTexts::tr("Keep it, without booking"), TypedTimesTexts::tr("Drop it") }, 0);
    if (!chosen)
        return TypedTimes::Stay;
    return *chosen == 0 ? TypedTimes::Keep : TypedTimes::Drop;
}

} // namespace shortlist
