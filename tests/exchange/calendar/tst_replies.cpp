// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include <QLocale>
#include <QTest>

using namespace shortlist;

namespace {

QByteArray replyWith(const QByteArray &lines, const QByteArray &attendee = "ATTENDEE;PARTSTAT=DECLINED")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:"
           "11111111-1111-4111-8111-111111111111@shortlist\r\nDTSTAMP:20300301T080000Z\r\n"
         + lines + attendee + ":mailto:bo@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

InvitationReply read(const QByteArray &bytes)
{
    const auto replies = readReplies(bytes, QStringLiteral("a.ics"));
    return replies && !replies->isEmpty() ? replies->first() : InvitationReply{};
}

} // namespace

/// What stands beside the answer in a reply: to which time it was given, and what was written with it.
class TestReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeAnsweredToIsRead_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QDateTime>("end");
        const QDateTime two(QDate(2030, 3, 13), QTime(14, 0), Qt::UTC);
        const QDateTime three(QDate(2030, 3, 13), QTime(15, 0), Qt::UTC);
        QTest::newRow("in UTC") << QByteArray("DTSTART:20300313T140000Z\r\nDTEND:20300313T150000Z\r\n") << two << three;
        QTest::newRow("beginning only") << QByteArray("DTSTART:20300313T140000Z\r\n") << two << QDateTime();
        QTest::newRow("with a length") << QByteArray("DTSTART:20300313T140000Z\r\nDURATION:PT1H\r\n") << two << three;
        QTest::newRow("in a zone") << QByteArray("DTSTART;TZID=Europe/Berlin:20300313T150000\r\n"
                                                 "DTEND;TZID=Europe/Berlin:20300313T160000\r\n")
                                   << two << three;
        QTest::newRow("in a zone of Windows")
            << QByteArray("DTSTART;TZID=W. Europe Standard Time:20300313T150000\r\n") << two << QDateTime();
        QTest::newRow("in no known zone")
            << QByteArray("DTSTART;TZID=Nowhere:20300313T150000\r\n") << QDateTime() << QDateTime();
        QTest::newRow("on nobody's clock") << QByteArray("DTSTART:20300313T150000\r\n") << QDateTime() << QDateTime();
        QTest::newRow("a day") << QByteArray("DTSTART;VALUE=DATE:20300313\r\n") << QDateTime() << QDateTime();
        QTest::newRow("not said") << QByteArray() << QDateTime() << QDateTime();
    }
    void theTimeAnsweredToIsRead()
    {
        QFETCH(QByteArray, lines);
        const InvitationReply reply = read(replyWith(lines));
        QCOMPARE(reply.reply, Reply::Declined);
        QTEST(reply.startAt, "start");
        QTEST(reply.endAt, "end");
    }

    void theCommentIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("comment");
        QTest::newRow("none") << replyWith("") << QString();
        QTest::newRow("one") << replyWith("COMMENT:I am on holiday\\, sorry\r\n")
                             << QStringLiteral("I am on holiday, sorry");
        QTest::newRow("in lines") << replyWith("COMMENT: One\\nTwo \r\n") << QStringLiteral("One\nTwo");
        QTest::newRow("several") << replyWith("COMMENT:One\r\nCOMMENT:Two\r\n") << QStringLiteral("One\nTwo");
        QTest::newRow("beside the answer")
            << replyWith("", "ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=\"On holiday\"")
            << QStringLiteral("On holiday");
        QTest::newRow("both") << replyWith("COMMENT:One\r\n", "ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=\"Two\"")
                              << QStringLiteral("One");
        QTest::newRow("letters of all kinds") << replyWith("COMMENT:Grüße 🎉\r\n") << QStringLiteral("Grüße 🎉");
        QTest::newRow("nothing to be read") << replyWith("COMMENT:a\tb\r\n") << QStringLiteral("a b");
        QTest::newRow("long") << replyWith("COMMENT:" + QByteArray(5000, 'x') + "\r\n")
                              << QString(kLongestComment - 1, u'x') + u'…';
    }
    void theCommentIsRead()
    {
        QFETCH(QByteArray, bytes);
        QTEST(read(bytes).comment, "comment");
    }

    void whatIsNeitherYesNorNoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QByteArray counter = replyWith("DTSTART:20300313T160000Z\r\n").replace("METHOD:REPLY", "METHOD:COUNTER");
        QTest::newRow("another time") << counter
                                      << QStringLiteral("“a.ics” proposes another time: 13 Mar 2030 16:00 (UTC).");
        QTest::newRow("another time in a zone")
            << QByteArray(counter).replace("DTSTART:20300313T160000Z", "DTSTART;TZID=Europe/Berlin:20300313T170000")
            << QStringLiteral("“a.ics” proposes another time: 13 Mar 2030 17:00 (Europe/Berlin).");
        QTest::newRow("somebody else") << replyWith(
            "", "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:lena@example.com\"")
                                       << QStringLiteral("“a.ics”: bo@example.com sends lena@example.com instead.");
        QTest::newRow("somebody") << replyWith("", "ATTENDEE;PARTSTAT=DELEGATED")
                                  << QStringLiteral("“a.ics”: bo@example.com sends somebody else.");
        QTest::newRow("no answer") << replyWith("", "ATTENDEE;PARTSTAT=NEEDS-ACTION")
                                   << QStringLiteral("“a.ics” is no reply to an invitation.");
    }
    void whatIsNeitherYesNorNoIsSaid()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(QByteArray, bytes);
        const auto replies = readReplies(bytes, QStringLiteral("a.ics"));
        QVERIFY(!replies);
        QCOMPARE(replies.error().key, QStringLiteral("reply.none"));
        QTEST(replies.error().sentence, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
