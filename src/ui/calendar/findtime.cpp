// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/findtime.h"

#include "ui/calendar/bookingdialog.h"
#include "ui/widgets/messagebar.h"

namespace shortlist {

namespace {

struct FindTimeTexts {
    Q_DECLARE_TR_FUNCTIONS(FindTime)
};

} // namespace

void findAnotherTime(const PageContext &context, const InterviewId &interview, QWidget *parent, MessageBar *messages)
{
    context.gateway.run(
        parent, [interview](Services &services) { return services.interviews.load(interview); },
        [context, parent, messages](const Result<InterviewEntry> &entry) {
            if (!entry) {
                messages->showMessage(MessageBar::Kind::Error, entry.error().text());
                return;
            }
            if (!entry->isOpen()) {
                messages->showMessage(
                    MessageBar::Kind::Info, FindTimeTexts::tr("This interview is over or cancelled."));
                return;
            }
            messages->clear();
            auto *dialog = new BookingDialog(context, *entry, BookingDialog::Purpose::Time, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->lookForAnother();
            dialog->open();
        });
}

} // namespace shortlist
