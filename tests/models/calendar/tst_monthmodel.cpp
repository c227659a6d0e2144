// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/monthmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace shortlist;

class tst_monthmodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksAreRowsAndDaysAreCells();
    void aDayHasItsInterviewsInOrder();
    void aScreenReaderHearsTheDayAndItsInterviews();
    void aLongDayIsCutAndCounted();
};

namespace {

InterviewEntry entry(const char *candidate, const char *stage, int day, int hour, int minutes = 60)
{
    InterviewEntry one;
    one.candidateName = QString::fromLatin1(candidate);
    one.stageName = QString::fromLatin1(stage);
    one.stageIndex = hour % 7;
    one.interview.startAt = QDateTime(QDate(2030, 1, day), QTime(hour, 0), Qt::UTC);
    one.interview.minutes = minutes;
    return one;
}

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QTimeZone kBerlin("Europe/Berlin");

} // namespace

void tst_monthmodel::weeksAreRowsAndDaysAreCells()
{
    MonthModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setMonth({ 2030, 1, 7 }, kBritish);
    model.setToday({ 2030, 1, 8 });
    model.setShown({ 2030, 1, 7 }, { 2030, 1, 11 });
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 7);
    QString days;
    for (int column = 0; column < 7; ++column) {
        const QModelIndex cell = model.index(1, column);
        days += cell.data().toString();
        days += QLatin1String(cell.data(MonthModel::TodayRole).toBool() ? "!" : "");
        days += QLatin1String(cell.data(MonthModel::ShownRole).toBool() ? "* " : " ");
    }
    QCOMPARE(days, QStringLiteral("7* 8!* 9* 10* 11* 12 13 "));
    QVERIFY(!model.index(0, 0).data(MonthModel::InMonthRole).toBool());
    QVERIFY(model.index(0, 1).data(MonthModel::InMonthRole).toBool());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Mon"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Monday"));
    QCOMPARE(model.indexOf({ 2030, 1, 31 }), model.index(4, 3));
    QVERIFY(!model.indexOf({ 2030, 3, 1 }).isValid());
    model.setMonth({ 2030, 9, 1 }, QLocale(QStringLiteral("en_US")));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Sun"));
}

void tst_monthmodel::aDayHasItsInterviewsInOrder()
{
    MonthModel model;
    QAbstractItemModelTester tester(&model);
    model.setMonth({ 2030, 1, 7 }, kBritish);
    model.setEntries({ entry("Ada Quill", "Technical interview", 8, 13), entry("Ben Rook", "Screening call", 8, 8),
                         entry("Late Owl", "Chat", 9, 22, 90), entry("Far Off", "Chat", 31, 23) },
        kBerlin, QStringLiteral("HH:mm"));
    const auto lines = [&model](int day) {
        return model.indexOf({ 2030, 1, day }).data(MonthModel::LinesRole).toStringList().join(u'|');
    };
    QCOMPARE(lines(7), QString());
    QCOMPARE(lines(8), QString::fromUtf8("09:00 Ben Rook · Screening call|14:00 Ada Quill · Technical interview"));
    QCOMPARE(model.indexOf({ 2030, 1, 8 }).data(MonthModel::StagesRole).toList(), (QVariantList{ 1, 6 }));
    // Over midnight it is on both days.
    QCOMPARE(lines(9), QString::fromUtf8("23:00 Late Owl · Chat"));
    QCOMPARE(lines(10), lines(9));
    // Midnight in Berlin: already February, which its last week shows.
    QCOMPARE(lines(31), QString());
    QCOMPARE(model.indexOf({ 2030, 2, 1 }).data(MonthModel::CountRole).toInt(), 1);
    QCOMPARE(model.countInMonth(), 3);
    model.setMonth({ 2030, 2, 7 }, kBritish);
    QVERIFY(model.entries().isEmpty());
}

void tst_monthmodel::aScreenReaderHearsTheDayAndItsInterviews()
{
    MonthModel model;
    model.setMonth({ 2030, 1, 7 }, kBritish);
    model.setToday({ 2030, 1, 8 });
    const auto spoken = [&model](int day) {
        return model.indexOf({ 2030, 1, day }).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(9), QStringLiteral("Wednesday 9 January 2030")); // nobody knows yet of interviews
    model.setEntries({ entry("Ada <b>Quill", "Technical interview", 8, 13), entry("Ben Rook", "Screening call", 8, 8) },
        kBerlin, QStringLiteral("HH:mm"));
    QCOMPARE(spoken(9), QStringLiteral("Wednesday 9 January 2030, no interview"));
    QCOMPARE(spoken(8), QStringLiteral("Tuesday 8 January 2030, today, 2 interview(s): 09:00 Ben Rook, Screening call; "
                                       "14:00 Ada <b>Quill, Technical interview"));
    const QString tip = model.indexOf({ 2030, 1, 8 }).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("Ada &lt;b&gt;Quill")), qPrintable(tip));
}

void tst_monthmodel::aLongDayIsCutAndCounted()
{
    MonthModel model;
    model.setMonth({ 2030, 1, 7 }, kBritish);
    QList<InterviewEntry> many;
    for (int i = 0; i < 250; ++i)
        many += entry("Ada Quill", "Chat", 8, 8 + i % 8);
    model.setEntries(many, kBerlin, QStringLiteral("HH:mm"));
    const QModelIndex day = model.indexOf({ 2030, 1, 8 });
    QCOMPARE(day.data(MonthModel::CountRole).toInt(), 250);
    QCOMPARE(day.data(MonthModel::LinesRole).toStringList().size(), MonthModel::kMostLines);
    QVERIFY(day.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("; 220 more")));
    QVERIFY(day.data(Qt::ToolTipRole).toString().contains(QStringLiteral("220 more")));
}

QTEST_GUILESS_MAIN(tst_monthmodel)
#include "tst_monthmodel.moc"
