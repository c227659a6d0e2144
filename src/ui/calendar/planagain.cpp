// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/planagain.h"

#include "ui/calendar/replandialog.h"
#include "ui/widgets/messagebar.h"

namespace shortlist {

void planAgainAround(const PageContext &context, const InterviewId &interview, QWidget *parent,
    const std::function<void(const QString &)> &planned)
{
    auto *dialog = new ReplanDialog(context, interview, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReplanDialog::booked, parent, planned);
    dialog->open();
}

void planCancelledAgain(const PageContext &context, const InterviewFilter &filter, QWidget *parent,
    MessageBar *messages, const std::function<void(const QString &)> &planned)
{
    context.gateway.run(
        parent, [filter](Services &services) { return services.interviews.lastCancelled(filter); },
        [context, parent, messages, planned](const Result<InterviewEntry> &entry) {
            if (!entry) {
                messages->showMessage(entry.error().key == QLatin1String("interview.noneCancelled")
                                          ? MessageBar::Kind::Info
                                          : MessageBar::Kind::Error,
                    entry.error().text());
                return;
            }
            messages->clear();
            planAgainAround(context, entry->interview.id, parent, planned);
        });
}

} // namespace shortlist
