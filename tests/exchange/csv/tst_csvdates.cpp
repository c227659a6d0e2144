// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/dates.h"

#include <QTest>

using namespace shortlist;

namespace {

QString print(const DateReading &reading)
{
    switch (reading.issue) {
    case DateReading::Issue::Empty:
        return QStringLiteral("empty");
    case DateReading::Issue::Unreadable:
        return QStringLiteral("unreadable");
    case DateReading::Issue::Ambiguous:
        return QStringLiteral("ambiguous");
    case DateReading::Issue::None:
    case DateReading::Issue::Improbable:
        break;
    }
    QString text = reading.utc.toString(Qt::ISODate);
    if (reading.isExact)
        text += QStringLiteral(" exact");
    if (reading.issue == DateReading::Issue::Improbable)
        text += QStringLiteral(" improbable");
    return text;
}

} // namespace

class TestCsvDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, DateOrder order, const char *read) {
            QTest::addRow("%s %d", text, int(order))
                << QString::fromUtf8(text) << int(order) << QString::fromUtf8(read);
        };
        using enum DateOrder;
        row("", Unknown, "empty");
        row("  ", Unknown, "empty");
        row("0000-00-00", Unknown, "empty");
        row("0000-00-00 00:00:00", Unknown, "empty");
        row("n/a", Unknown, "empty");
        row("2025-04-03", Unknown, "2025-04-03T12:00:00Z");
        row("2025-04-03T23:30:00-11:00", Unknown, "2025-04-04T10:30:00Z exact");
        row("2025-04-03T23:30:00.250Z", Unknown, "2025-04-03T23:30:00Z exact");
        row("2025-04-03 23:30", Unknown, "2025-04-03T23:30:00Z");
        row("2024-01-31 06:00:00.000", Unknown, "2024-01-31T06:00:00Z");
        row("2024-01-31 06:00:00 +0530", Unknown, "2024-01-31T00:30:00Z exact");
        row("03/04/2025", Unknown, "ambiguous");
        row("03/04/2025", DayFirst, "2025-04-03T12:00:00Z");
        row("03/04/2025", MonthFirst, "2025-03-04T12:00:00Z");
        row("04/04/2025", Unknown, "2025-04-04T12:00:00Z");
        row("25/12/2024", MonthFirst, "2024-12-25T12:00:00Z");
        row("12/25/2024 3:05 PM", Unknown, "2024-12-25T15:05:00Z");
        row("3.4.2025", Unknown, "2025-04-03T12:00:00Z");
        row("03.04.2025 08:15", MonthFirst, "2025-04-03T08:15:00Z");
        row("01-02-69", MonthFirst, "1969-01-02T12:00:00Z improbable");
        row("12-31-00", MonthFirst, "2000-12-31T12:00:00Z");
        row("01 Jan 2024", Unknown, "2024-01-01T12:00:00Z");
        row("7-Feb-22", Unknown, "2022-02-07T12:00:00Z");
        row("3. März 2025", Unknown, "2025-03-03T12:00:00Z");
        row("Dec 5, 2023", Unknown, "2023-12-05T12:00:00Z");
        row("December 5th, 2023 10:00", Unknown, "2023-12-05T10:00:00Z");
        row("20250403", Unknown, "2025-04-03T12:00:00Z");
        row("45750", Unknown, "2025-04-03T12:00:00Z");
        row("45750.25", Unknown, "2025-04-03T06:00:00Z");
        row("1743721800000", Unknown, "2025-04-03T23:10:00Z exact");
        row("1743721800", Unknown, "2025-04-03T23:10:00Z exact");
        row("2025-02-30", Unknown, "unreadable");
        row("31/31/2024", Unknown, "unreadable");
        row("2025-04-03T25:00", Unknown, "unreadable");
        row("soon", Unknown, "unreadable");
        row("3 Foo 2024", Unknown, "unreadable");
        row("1234567", Unknown, "unreadable");
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, read);
        QCOMPARE(print(readDate(text, DateOrder(order))), read);
    }

    void aColumnSettlesItsOrder()
    {
        const auto order = [](const char *values) { return dateOrderOf(QString::fromLatin1(values).split(u' ')); };
        QCOMPARE(order("03/04/2025 25/12/2024"), DateOrder::DayFirst);
        QCOMPARE(order("03/04/2025 12/25/2024"), DateOrder::MonthFirst);
        QCOMPARE(order("03/04/2025 04/05/2025"), DateOrder::Unknown);
        QCOMPARE(order("25/12/2024 12/25/2024"), DateOrder::Unknown);
        QCOMPARE(order("2024-12-25 x"), DateOrder::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestCsvDates)
#include "tst_csvdates.moc"
