// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/accessible.h"
#include "support/fakeprompter.h"
#include "support/interviewworld.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QTreeView>

namespace shortlist::test {

/// The calendar page in a window of its own over a real file. The desk is in Berlin; it is Monday 7 January 2030, 10:00
/// there.
class CalendarFixture : public QObject {
public:
    void open();

    void close();

    /// See InterviewWorld::giveNotice().
    void giveNotice();

    InterviewId book(const StageId &stage, const PersonId &person, const QString &when, bool forBen = false,
        const QString &reason = {});

    InterviewEntry stored(const InterviewId &id);

    void act(const std::function<Status(Services &)> &work);

    void showPage();

    BookingDialog *dialog() const { return m_page->findChild<BookingDialog *>(); }
    CalendarView *view() const { return m_page->view(); }
    template <typename W>
    W *child(QWidget *root, const char *name) const
    {
        return root->findChild<W *>(QString::fromLatin1(name));
    }
    /// The day and time in Berlin: "Wed 10:00".
    static QString wall(const InterviewEntry &entry);

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    testing::FakePrompter m_prompter;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<InterviewWorld> m_world;
    std::unique_ptr<CalendarPage> m_page;
};

} // namespace shortlist::test
