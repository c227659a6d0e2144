// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"
#include "ui/candidates/candidatespage.h"
#include "ui/people/directorypage.h"
#include "ui/today/todaypage.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableView>

using namespace shortlist;

/// Calendar files dropped on pages: a reply, a candidate's times, somebody's busy times. It is Monday 7 January 2030,
/// 10:00 in Berlin.
class tst_icsdrop : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void aDeclineThatIsDroppedIsATaskOfToday();
    void theTimesOfACandidateAreTakenAndWhatWasSaidIsKept();
    void otherFilesAreNotTaken();

private:
    PageContext context() { return PageContext{ *m_gateway, m_prompter, *m_settings, m_clock }; }
    QString written(const QString &name)
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("BEGIN:VCALENDAR\r\n") < 0)
            qFatal("cannot write");
        return path;
    }
    static bool drop(QWidget *target, const QString &path)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        const QPoint where = target->rect().center();
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent fall(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &fall);
        return fall.isAccepted();
    }
    template <typename P>
    void show(P &page)
    {
        page.resize(1080, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.activate();
    }
};

void tst_icsdrop::aDeclineThatIsDroppedIsATaskOfToday()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:00"));
    PageContext with = context();
    with.readReplies = [id](const QByteArray &, const QString &) -> Result<QList<InvitationReply>> {
        return QList<InvitationReply>{ { id, InvitationFor::Candidate, QStringLiteral("ada@mail.example"),
            Reply::Declined, 0, {} } };
    };
    act([this](Services &services) {
        return services.commands().run(
            QStringLiteral("test.contact"), m_world->ada, [this](Transaction &transaction) -> Status {
                Contact contact;
                contact.id = ContactId(randomUuid());
                contact.candidateId = m_world->ada;
                contact.kind = ContactKind::Email;
                contact.text = QStringLiteral("ada@mail.example");
                return transaction.add(contact, candidateScope(m_world->ada));
            });
    });
    TodayPage today(with);
    show(today);
    auto *table = child<QTableView>(&today, "todayTable");
    QVERIFY(drop(table->viewport(), written(QStringLiteral("reply.ics"))));
    QTRY_COMPARE(stored(id).interview.candidateReply, Reply::Declined);
    // Though it is more than a week ahead it stands first.
    QTRY_VERIFY(
        table->model()->rowCount() > 0 && table->model()->index(0, 0).data().toString() == QStringLiteral("Declined"));
}

void tst_icsdrop::theTimesOfACandidateAreTakenAndWhatWasSaidIsKept()
{
    const QDateTime nine(QDate(2030, 1, 10), QTime(9, 0), Qt::UTC);
    const TimeSpan said{ nine, nine.addSecs(3600) };
    const TimeSpan read{ nine.addDays(1), nine.addDays(1).addSecs(3600) };
    act([this, said](Services &services) { return services.candidates.setTimes(m_world->ada, { said }); });
    PageContext with = context();
    with.readFreeTimes = [read](const QByteArray &, const QString &, const TimeSpan &, const QTimeZone &,
                             EventMeaning) -> Result<FreeTimes> {
        return FreeTimes{ { read }, 1, 0, {}, 0 };
    };
    CandidatesPage page(with);
    show(page);
    page.showEntity(m_world->ada.uuid());
    QWidget *target = nullptr;
    QTRY_VERIFY((target = page.findChild<QWidget *>(QStringLiteral("timelineList"))) && target->isVisible());
    const auto times = [this] {
        QList<TimeSpan> now;
        act([this, &now](Services &services) {
            now = *services.candidates.times(m_world->ada);
            return done();
        });
        return now;
    };
    QTRY_VERIFY(!child<QLineEdit>(&page, "availabilityEdit")->text().isEmpty());
    m_prompter.choice = std::nullopt; // thinks better of it
    QVERIFY(drop(target, written(QStringLiteral("ada.ics"))));
    QTRY_COMPARE(m_prompter.asked.size(), 1);
    QCOMPARE(times(), QList<TimeSpan>{ said });
    m_prompter.choice = 0; // the first: both
    QVERIFY(drop(target, written(QStringLiteral("ada.ics"))));
    QTRY_COMPARE(times(), (QList<TimeSpan>{ said, read }));
    act([](Services &services) -> Status {
        const auto undone = services.history.undo();
        return undone ? done() : Status(undone.error());
    });
    QTRY_COMPARE(times(), QList<TimeSpan>{ said });
    m_prompter.choice = 1; // only the file
    QTRY_VERIFY(child<QLineEdit>(&page, "availabilityEdit")->text().contains(QStringLiteral("10 Jan")));
    QVERIFY(drop(target, written(QStringLiteral("ada.ics"))));
    QTRY_COMPARE(times(), QList<TimeSpan>{ read });
}

void tst_icsdrop::otherFilesAreNotTaken()
{
    TodayPage today(context());
    show(today);
    QVERIFY(!drop(&today, written(QStringLiteral("notes.txt"))));
    QVERIFY(drop(&today, written(QStringLiteral("CAPITALS.ICS"))));
}

QTEST_MAIN(tst_icsdrop)
#include "tst_icsdrop.moc"
