// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/findtime.h"

#include "ui/calendar/bookingdialog.h"
#include "ui/widgets/messagebar.h"

#include <functional>

namespace shortlist {

namespace {

struct FindTimeTexts {
    Q_DECLARE_TR_FUNCTIONS(FindTime)
};

/// Opens the dialog that changes an open interview; `prepare` does the rest before it is shown.
void changeOpen(const PageContext &context, const InterviewId &interview, BookingDialog::Purpose purpose,
    QWidget *parent, MessageBar *messages, const std::function<void(BookingDialog *)> &prepare)
{
    context.gateway.run(
        parent, [interview](Services &services) { return services.interviews.load(interview); },
        [context, purpose, parent, messages, prepare](const Result<InterviewEntry> &entry) {
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
            auto *dialog = new BookingDialog(context, *entry, purpose, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            prepare(dialog);
            dialog->open();
        });
}

} // namespace

void findAnotherTime(const PageContext &context, const InterviewId &interview, QWidget *parent, MessageBar *messages)
{
    changeOpen(context, interview, BookingDialog::Purpose::Time, parent, messages,
        [](BookingDialog *dialog) { dialog->lookForAnother(); });
}

void bookSomebodyElse(const PageContext &context, const InterviewId &interview, QWidget *parent, MessageBar *messages)
{
    changeOpen(context, interview, BookingDialog::Purpose::People, parent, messages, [](BookingDialog *) {});
}

} // namespace shortlist
