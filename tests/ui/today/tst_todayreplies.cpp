// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"
#include "support/calendarfixture.h"
#include "ui/today/todaypage.h"

#include <QTableView>

using namespace shortlist;

/// What the page of today says of replies: why somebody declined, and who has not replied.
class tst_todayreplies : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup()
    {
        m_today.reset();
        close();
    }

    void aDeclineSaysWhyAndWhoHasNotReplied();

private:
    QAbstractItemModel *model() const { return child<QTableView>(m_today.get(), "todayTable")->model(); }
    /// The lines that are about replies: why they are there, and who is meant.
    QStringList replies() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString why = model()->index(row, TodayModel::Why).data().toString();
            if (why == QLatin1String("Declined") || why == QLatin1String("No reply yet"))
                all += why + QStringLiteral(": ") + model()->index(row, TodayModel::Who).data().toString();
        }
        return all;
    }

    std::unique_ptr<TodayPage> m_today;
};

void tst_todayreplies::aDeclineSaysWhyAndWhoHasNotReplied()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    act([id](Services &services) -> Status {
        auto people = services.context.workspace.all<Participant>({ equals(&Participant::interviewId, id) });
        if (!people)
            return people.error();
        Participant &one = people->first();
        one.reply = Reply::Declined;
        one.replyComment = QStringLiteral("On holiday\nuntil Monday");
        return services.commands().run(
            QStringLiteral("test.reply"), id, [&](Transaction &transaction) { return transaction.save(one); });
    });
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(10, 0), Qt::UTC));
    m_today = std::make_unique<TodayPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    m_today->show();
    m_today->activate();
    QTRY_COMPARE(replies(), (QStringList{ QStringLiteral("Declined: Sena Holt: “On holiday until Monday”"),
                                QStringLiteral("No reply yet: the candidate") }));
    QVERIFY(model()
                ->index(0, TodayModel::Why)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("“On holiday until Monday”")));
    act([id](Services &services) { return services.interviews.reply(id, {}, Reply::Accepted); });
    QTRY_COMPARE(replies().size(), 1);
}

QTEST_MAIN(tst_todayreplies)
#include "tst_todayreplies.moc"
