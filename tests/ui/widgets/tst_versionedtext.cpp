// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/versionedtext.h"

#include <QFont>
#include <QTest>

using namespace shortlist;

/// What is cut keeps the version at its end.
class tst_versionedtext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVersionStays_data();
    void theVersionStays();
    void whatFitsIsNotCut();
};

void tst_versionedtext::theVersionStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end");
    QTest::newRow("comma") << QStringLiteral("Written assessment, v2") << QStringLiteral("…, v2");
    QTest::newRow("bracket") << QStringLiteral("Written assessment (version 2)") << QStringLiteral("… (version 2)");
    QTest::newRow("the last of several") << QStringLiteral("Reading, writing, v12") << QStringLiteral("…, v12");
    QTest::newRow("none") << QStringLiteral("Written assessment of all things") << QStringLiteral("…");
}

void tst_versionedtext::theVersionStays()
{
    QFETCH(QString, text);
    QFETCH(QString, end);
    const QFontMetrics metrics{ QFont() };
    const int width = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(QStringLiteral("iii"));
    const QString cut = elidedBeforeVersion(text, metrics, width);
    QVERIFY2(cut.endsWith(end), qPrintable(cut));
    QVERIFY(metrics.horizontalAdvance(cut) <= width);
    QVERIFY(text.startsWith(cut.left(3)));
    QVERIFY(metrics.horizontalAdvance(elidedBeforeVersion(text, metrics, 30)) <= 30);
}

void tst_versionedtext::whatFitsIsNotCut()
{
    const QFontMetrics metrics{ QFont() };
    const QString text = QStringLiteral("Trial, v1");
    QCOMPARE(elidedBeforeVersion(text, metrics, metrics.horizontalAdvance(text)), text);
}

QTEST_MAIN(tst_versionedtext)
#include "tst_versionedtext.moc"
