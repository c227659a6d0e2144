// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace shortlist;
using shortlist::test::CommandLine;
using shortlist::test::Ran;

namespace {

QByteArray calendarOf(const QByteArray &name, const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nX-WR-CALNAME:" + name + "\r\n" + events
         + "END:VCALENDAR\r\n";
}

QByteArray eventOn(QDate day, const QByteArray &more)
{
    const QByteArray date = day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    return "BEGIN:VEVENT\r\nUID:" + date + more.left(8) + "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART" + more + ":" + date
         + "T090000" + (more.isEmpty() ? "Z" : "") + "\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
}

} // namespace

/// The calendars of people on the command line: read, listed, replaced, forgotten.
class tst_clicalendars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysThatCannotBeReadAreSaid();
    void aCalendarIsForgotten();
    void aCalendarIsReadInsteadOfAnother();

private:
    Ran say(const QString &line) { return m_cli->say(line); }

    std::unique_ptr<CommandLine> m_cli;
    QDate m_soon = QDate::currentDate().addDays(10);
};

#define SAY(line)                                                                                                      \
    do {                                                                                                               \
        const Ran said = say(QStringLiteral(line));                                                                    \
        QVERIFY2(said.code == 0, qPrintable(QStringLiteral(line) + u'\n' + said.err));                                 \
    } while (false)

void tst_clicalendars::init()
{
    m_cli = std::make_unique<CommandLine>();
    SAY("workspace create team.shortlist");
    SAY("people add 'Sena Holt' --zone Europe/Berlin");
    QVERIFY(m_cli->write(QStringLiteral("calendar.ics"),
        calendarOf(
            "Sena", eventOn(m_soon, {}) + eventOn(m_soon.addDays(1), {}) + eventOn(m_soon.addDays(5), ";TZID=Mars"))));
    QVERIFY(m_cli->write(QStringLiteral("calendar (1).ics"), calendarOf("Sena", eventOn(m_soon, {}))));
}

void tst_clicalendars::daysThatCannotBeReadAreSaid()
{
    QCOMPARE(say(QStringLiteral("people calendars --person sena")).out.trimmed(),
        QStringLiteral("No calendar of Sena Holt was read."));
    Ran ran = say(QStringLiteral("people busy calendar.ics --person sena"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(QStringLiteral("Mars")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("On these days it is not known whether Sena Holt is free: ")),
        qPrintable(ran.out));
    ran = say(QStringLiteral("people calendars --person sena --json"));
    const QJsonArray all = ran.json().array();
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value(QStringLiteral("calendar_name")).toString(), QStringLiteral("Sena"));
    QCOMPARE(one.value(QStringLiteral("busy")).toInt(), 2);
    const QJsonArray unknown = one.value(QStringLiteral("unknown")).toArray();
    QCOMPARE(unknown.size(), 1); // its day, the one before and the one after
    const auto moment = [&unknown](const char *end) {
        return QDateTime::fromString(unknown.first().toObject().value(QLatin1String(end)).toString(), Qt::ISODateWithMs)
            .toTimeZone(QTimeZone("Europe/Berlin"));
    };
    QCOMPARE(moment("from").date(), m_soon.addDays(4));
    QCOMPARE(moment("until").date(), m_soon.addDays(7));
    ran = say(QStringLiteral("people calendars --person sena"));
    QVERIFY2(ran.out.contains(QStringLiteral("calendar.ics")), qPrintable(ran.out));
}

void tst_clicalendars::aCalendarIsForgotten()
{
    SAY("people busy calendar.ics --person sena");
    QCOMPARE(say(QStringLiteral("people forget calendar.ics")).code, 2);
    const Ran none = say(QStringLiteral("people forget home.ics --person sena"));
    QVERIFY2(none.code == 1 && none.err.contains(QStringLiteral("calendar.ics")), qPrintable(none.err));
    const Ran ran = say(QStringLiteral("people forget calendar.ics --person sena"));
    QVERIFY2(ran.out.contains(QStringLiteral("“calendar.ics” of Sena Holt is forgotten.")), qPrintable(ran.out));
    QCOMPARE(say(QStringLiteral("people calendars --person sena --json")).json().array().size(), 0);
    QVERIFY(say(QStringLiteral("undo")).out.contains(QStringLiteral("Forgot a calendar")));
    QCOMPARE(say(QStringLiteral("people calendars --person sena --json")).json().array().size(), 1);
}

void tst_clicalendars::aCalendarIsReadInsteadOfAnother()
{
    SAY("people busy calendar.ics --person sena");
    // Without a word both count, and that is said.
    Ran ran = say(QStringLiteral("people busy 'calendar (1).ics' --person sena"));
    QVERIFY2(ran.out.contains(QStringLiteral("“calendar.ics” counts as well")), qPrintable(ran.out));
    QCOMPARE(say(QStringLiteral("people calendars --person sena --json")).json().array().size(), 2);
    SAY("undo");
    ran = say(QStringLiteral("people busy 'calendar (1).ics' --person sena --instead-of calendar.ics"));
    QVERIFY2(ran.out.contains(QStringLiteral("It took the place of “calendar.ics”.")), qPrintable(ran.out));
    const QJsonArray all = say(QStringLiteral("people calendars --person sena --json")).json().array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject().value(QStringLiteral("file_name")).toString(), QStringLiteral("calendar (1).ics"));
    QCOMPARE(all.first().toObject().value(QStringLiteral("busy")).toInt(), 1);
    QVERIFY(all.first().toObject().value(QStringLiteral("unknown")).toArray().isEmpty());
    // What is not there is named before anything is changed.
    ran = say(QStringLiteral("people busy calendar.ics --person sena --instead-of home.ics"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("calendar (1).ics")), qPrintable(ran.err));
    QCOMPARE(say(QStringLiteral("people calendars --person sena --json")).json().array().size(), 1);
}

QTEST_GUILESS_MAIN(tst_clicalendars)
#include "tst_clicalendars.moc"
