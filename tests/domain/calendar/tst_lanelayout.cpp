// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/lanelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

namespace {

TimeSpan hours(int from, int to)
{
    const QDateTime midnight(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    return { midnight.addSecs(qint64(from) * 3600), midnight.addSecs(qint64(to) * 3600) };
}

QList<TimeSpan> parse(const QString &text)
{
    QList<TimeSpan> spans;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        spans += hours(word.section(u'-', 0, 0).toInt(), word.section(u'-', 1).toInt());
    return spans;
}

QString print(const QList<Lane> &lanes)
{
    QStringList texts;
    for (const Lane &lane : lanes)
        texts += QStringLiteral("%1/%2").arg(lane.column).arg(lane.columns);
    return texts.join(u' ');
}

} // namespace

class TestLaneLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QString>("spans");
        QTest::addColumn<QString>("lanes");
        const auto row = [](const char *name, const char *spans, const char *lanes) {
            QTest::newRow(name) << QString::fromLatin1(spans) << QString::fromLatin1(lanes);
        };
        row("nothing", "", "");
        row("one alone", "9-10", "0/1");
        row("back to back share a column", "9-10 10-11", "0/1 0/1");
        row("two at once stand beside each other", "9-10 9-10", "0/2 1/2");
        row("a freed column is reused", "9-12 9-10 10-11", "0/2 1/2 1/2");
        row("a chain widens the whole cluster", "9-11 10-13 10-12 12-14", "0/3 1/3 2/3 0/3");
        row("the longer one leads", "9-10 9-12", "1/2 0/2");
        row("input order does not matter", "12-14 10-12 10-13 9-11", "0/3 2/3 1/3 0/3");
        row("clusters do not know each other", "9-10 9-10 11-12", "0/2 1/2 0/1");
        row("no length", "9-9 9-9 10-11", "0/2 1/2 0/1");
        row("no length inside another", "9-11 10-10", "0/2 1/2");
        row("ends before it starts", "9-8 9-10", "1/2 0/2");
    }
    void laysOut()
    {
        QFETCH(QString, spans);
        QFETCH(QString, lanes);
        QCOMPARE(print(layOut(parse(spans))), lanes);
    }

    void neverPaintsOneOverAnotherNorWastesAColumn()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            QList<TimeSpan> spans;
            for (int i = random.bounded(14); i > 0; --i) {
                const int from = random.bounded(20);
                spans += hours(from, from + 1 + random.bounded(5));
            }
            const QList<Lane> lanes = layOut(spans);
            QCOMPARE(lanes.size(), spans.size());
            int widest = 0;
            int most = 0;
            for (qsizetype i = 0; i < spans.size(); ++i) {
                QVERIFY(lanes.at(i).column < lanes.at(i).columns);
                widest = std::max(widest, lanes.at(i).columns);
                int atOnce = 0;
                for (qsizetype j = 0; j < spans.size(); ++j) {
                    if (spans.at(j).start <= spans.at(i).start && spans.at(i).start < spans.at(j).end)
                        ++atOnce;
                    if (i == j || !spans.at(i).overlaps(spans.at(j)))
                        continue;
                    QVERIFY(lanes.at(i).column != lanes.at(j).column);
                    QCOMPARE(lanes.at(i).columns, lanes.at(j).columns);
                }
                most = std::max(most, atOnce);
            }
            QCOMPARE(widest, most);
        }
    }

    void mergesSpans()
    {
        QCOMPARE(merged(parse(QStringLiteral("13-14 9-10 10-11 9-9 10-12"))), parse(QStringLiteral("9-12 13-14")));
        QVERIFY(hours(9, 10).overlaps(hours(9, 11)));
        QVERIFY(!hours(9, 10).overlaps(hours(10, 11)));
        QVERIFY(hours(9, 12).contains(hours(9, 12)));
        QCOMPARE(hours(9, 12).minutes(), 180);
    }
};

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
