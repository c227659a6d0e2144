// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/paintstroke.h"

#include <QTest>

using namespace shortlist;

/// What a stroke over a calendar covers, as a table.
class tst_paintstroke : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strokesCoverWholeSteps_data();
    void strokesCoverWholeSteps();
};

void tst_paintstroke::strokesCoverWholeSteps_data()
{
    QTest::addColumn<QString>("monday");
    QTest::addColumn<QPoint>("from"); // day, minute
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const char *monday, QPoint from, QPoint to, const char *spans) {
        QTest::newRow(name) << QString::fromLatin1(monday) << from << to << QString::fromLatin1(spans);
    };
    const char *plain = "2026-03-02";
    row("down", plain, { 1, 547 }, { 1, 719 }, "Tue 9:00-12:00");
    row("up", plain, { 1, 719 }, { 1, 547 }, "Tue 9:00-12:00");
    row("not moved", plain, { 1, 547 }, { 1, 547 }, "Tue 9:00-9:15");
    row("to midnight", plain, { 1, 1400 }, { 1, 1439 }, "Tue 23:15-0:00");
    row("over days", plain, { 3, 547 }, { 2, 719 }, "Wed 9:00-12:00, Thu 9:00-12:00");
    // Clocks go from 2:00 to 3:00 on 29 March: what lies in the hour that is skipped is moved on, or is nothing.
    row("the day of 23 hours", "2026-03-23", { 6, 60 }, { 6, 240 }, "Sun 1:00-4:00");
    row("the hour that comes twice", "2026-10-19", { 6, 60 }, { 6, 210 }, "Sun 1:00-2:30");
    row("which the day before has once", "2026-10-19", { 5, 60 }, { 5, 210 }, "Sat 1:00-3:00");
    row("where there is no time at all", "2026-10-19", { 5, 185 }, { 6, 235 }, "Sun 2:00-3:00");
}

void tst_paintstroke::strokesCoverWholeSteps()
{
    QFETCH(QString, monday);
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    QFETCH(QString, spans);
    WeekGeometry geometry;
    geometry.firstDay = QDate::fromString(monday, Qt::ISODate);
    geometry.days = 7;
    geometry.zone = QTimeZone("Europe/Berlin");
    geometry.followClocks();
    const auto found = strokeSpans(geometry, { from.x(), from.y() }, { to.x(), to.y() }, 15);
    QStringList words;
    for (const TimeSpan &span : found)
        words += QLocale::c().toString(span.start.toTimeZone(geometry.zone), QStringLiteral("ddd H:mm")) + u'-'
               + span.end.toTimeZone(geometry.zone).toString(QStringLiteral("H:mm"));
    QCOMPARE(words.join(QStringLiteral(", ")), spans);
    if (spans == QStringLiteral("Sun 1:00-2:30"))
        QCOMPARE(found.constFirst().minutes(), 150); // into the second one
    if (monday == QStringLiteral("2026-03-23"))
        QCOMPARE(found.constFirst().minutes(), 120);
}

QTEST_GUILESS_MAIN(tst_paintstroke)
#include "tst_paintstroke.moc"
