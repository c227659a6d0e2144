// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/fileproperties.h"
#include "support/ziparchives.h"

#include <QTest>

using namespace shortlist;

/// What is in an archive that was handed in, and what nobody could open of it.
class tst_archives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInAnArchiveIsLookedThrough();
    void whatIsNotOpenedOfAnArchiveIsSaid_data();
    void whatIsNotOpenedOfAnArchiveIsSaid();

private:
    QByteArray archive(const QList<QPair<QString, QByteArray>> &members) { return test::archive(m_dir, members); }
    static QString allOf(const FileLook &look)
    {
        QStringList lines;
        for (const FileText &one : look.texts)
            lines.append(one.where + QStringLiteral(": ") + one.text);
        return lines.join(u'\n');
    }

    QTemporaryDir m_dir;
};

void tst_archives::whatIsInAnArchiveIsLookedThrough()
{
    const QByteArray letter =
        archive({ { QStringLiteral("docProps/core.xml"), "<a><creator>Anna Ivanova</creator></a>" },
            { QStringLiteral("word/document.xml"), "<a>A queue.</a>" } });
    const FileLook look = lookThroughFile(archive({ { QStringLiteral("work/letter.docx"), letter },
                                              { QStringLiteral("work/main.cpp"), "int main() {}" } }),
        QStringLiteral("a.zip"));
    QVERIFY2(allOf(look).contains(QStringLiteral("Anna Ivanova")), qPrintable(allOf(look)));
    QVERIFY2(allOf(look).contains(QStringLiteral("“work/letter.docx”")), qPrintable(allOf(look)));
    QCOMPARE(look.problem, QString());
    QVERIFY(!look.unopened);
}

void tst_archives::whatIsNotOpenedOfAnArchiveIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString name = QStringLiteral("work/thing");
    QTest::newRow("a file of no known kind") << archive({ { name, QByteArray("\0\1\2\3", 4) } });
    QTest::newRow("an archive in it") << archive({ { name, archive({ { QStringLiteral("a"), "b" } }) } });
    QTest::newRow("another archive in it") << archive({ { name, QByteArray("\x1f\x8b\0\0", 4) } });
    QTest::newRow("a damaged document") << archive(
        { { name, archive({ { QStringLiteral("meta.xml"), "<a><b></a>" } }) } });
    QTest::newRow("more than is unpacked") << archive({ { name, QByteArray(20 * 1000 * 1000, ' ') } });
    QList<QPair<QString, QByteArray>> many;
    for (int i = 0; i < 5; ++i)
        many.append({ QString::number(i), archive({ { QStringLiteral("meta.xml"), "<a/>" } }) });
    QTest::newRow("many documents") << archive(many);
    QTest::newRow("a damaged one") << QByteArray("PK\x03\x04") + QByteArray(100, 'x');
    QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c\0\4", 8);
    QTest::newRow("RAR") << QByteArray("Rar!\x1a\x07\1\0", 8);
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0", 4);
    QTest::newRow("tar") << QByteArray(257, 'a') + QByteArray("ustar\0", 6) + QByteArray(300, '\0');
}

void tst_archives::whatIsNotOpenedOfAnArchiveIsSaid()
{
    QFETCH(QByteArray, bytes);
    const FileLook look = lookThroughFile(bytes, QStringLiteral("a.zip"));
    QVERIFY(!look.problem.isEmpty());
    QVERIFY(look.unopened);
}

QTEST_GUILESS_MAIN(tst_archives)
#include "tst_archives.moc"
