// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace shortlist;

namespace {

/// Cells in brackets, rows in lines: "[a][b]\n[c][d]".
QString print(const CsvTable &table)
{
    QStringList lines;
    for (const CsvRow &row : table.rows)
        lines += QStringLiteral("%1:[").arg(row.number) + row.cells.join(QStringLiteral("][")) + u']';
    return lines.join(u'\n');
}

QString read(const QByteArray &bytes)
{
    const auto table = readCsv(bytes, QStringLiteral("file.csv"));
    return table ? print(*table) : table.error().text();
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWayOfWriting_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("empty", "", QString());
        row("one cell", "a", QStringLiteral("1:[a]"));
        row("crlf", "a,b\r\nc,d\r\n", QStringLiteral("1:[a][b]\n2:[c][d]"));
        row("lf without the last", "a,b\nc,d", QStringLiteral("1:[a][b]\n2:[c][d]"));
        row("cr alone", "a,b\rc,d\r", QStringLiteral("1:[a][b]\n2:[c][d]"));
        row("blank lines count and go", "a,b\r\n\r\n\r\nc,d\r\n\r\n\r\n\r\n", QStringLiteral("1:[a][b]\n4:[c][d]"));
        row("empty cells", ",\r\na,\r\n,b\r\n", QStringLiteral("1:[][]\n2:[a][]\n3:[][b]"));
        row("quotes", "\"a,b\",\"say \"\"hi\"\"\"\r\n\"\",x", QStringLiteral("1:[a,b][say \"hi\"]\n2:[][x]"));
        row("several lines in a cell", "\"a\r\nb\",c\nd,e", QStringLiteral("1:[a\r\nb][c]\n2:[d][e]"));
        row("quote inside a plain cell", "5\" pipe,b\nc,d", QStringLiteral("1:[5\" pipe][b]\n2:[c][d]"));
        row("text after a closing quote", "\"a\"b,c\nd,e", QStringLiteral("1:[ab][c]\n2:[d][e]"));
        row("semicolons", "Name;Ort\nAna;Köln, Deutz\n", QStringLiteral("1:[Name][Ort]\n2:[Ana][Köln, Deutz]"));
        row("semicolons with decimal commas", "Name;Pay\nb;2,5\nc;3,5",
            QStringLiteral("1:[Name][Pay]\n2:[b][2,5]\n3:[c][3,5]"));
        row("tabs", "a\tb, c\nd\te", QStringLiteral("1:[a][b, c]\n2:[d][e]"));
        row("bars", "a|b\nc|d", QStringLiteral("1:[a][b]\n2:[c][d]"));
        row("quoted semicolons", "\"a\";\"b,c\"\n\"d\";\"e\"", QStringLiteral("1:[a][b,c]\n2:[d][e]"));
        row("sep line", "sep=;\r\na;b,c\r\n", QStringLiteral("2:[a][b,c]"));
        row("ragged", "a,b,c\nd\ne,f,g,h\ni,j,k", QStringLiteral("1:[a][b][c]\n2:[d]\n3:[e][f][g][h]\n4:[i][j][k]"));
        row("utf-8 mark", "\xef\xbb\xbf\"First\",b", QStringLiteral("1:[First][b]"));
        row("utf-8", "Zoë,b", QStringLiteral("1:[Zoë][b]"));
        row("windows-1252", "J\xfcrgen;Gro\xdf\x80;\x93q\x94", QStringLiteral("1:[Jürgen][Groß€][“q”]"));
        row("utf-16 mark, tabs",
            QByteArray("\xff\xfe"
                       "a\0\t\0\xeb\0\r\0\n\0",
                12),
            QStringLiteral("1:[a][ë]"));
        row("utf-16be mark", QByteArray("\xfe\xff\0a\0,\0b", 8), QStringLiteral("1:[a][b]"));
        row("half a character",
            QByteArray("\xff\xfe"
                       "a\0,\0\xdf\xde",
                8),
            QStringLiteral("1:[a][\ufffd]"));
        row("utf-16 without mark", QByteArray("a\0b\0c\0,\0d\0\n\0", 12), QStringLiteral("1:[abc][d]"));
    }
    void readsEveryWayOfWriting()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rows);
        QCOMPARE(read(bytes), rows);
    }

    void saysWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04xyz") << QStringLiteral("XLSX");
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1") << QStringLiteral("XLS");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << QStringLiteral("PDF");
        QTest::newRow("zeros") << QByteArray("ab\0\0\0cd", 7) << QStringLiteral("no text file");
    }
    void saysWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const auto table = readCsv(bytes, QStringLiteral("people.csv"));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, Error::Code::Format);
        QVERIFY2(table.error().sentence.contains(named), qPrintable(table.error().sentence));
        QVERIFY(table.error().sentence.contains(QStringLiteral("people.csv")));
    }

    void namesTheRowOfAnEndlessQuote()
    {
        QByteArray bytes = "a,b\n\"x\ny\",z\n";
        for (int i = 3; i < 40000; ++i)
            bytes += "name,\"note\"\r\n";
        bytes += "name,\"the end of it\r\nmore,rows\r\n";
        const auto table = readCsv(bytes, QStringLiteral("f"));
        QVERIFY(!table.ok());
        QVERIFY2(table.error().sentence.contains(QStringLiteral("row 40000 ")), qPrintable(table.error().sentence));
        QVERIFY2(table.error().sentence.contains(QStringLiteral("line 40001")), qPrintable(table.error().sentence));
    }

    void keepsToItsLimits()
    {
        const QByteArray largest(qsizetype(2) * 1024 * 1024, 'x');
        QVERIFY(readCsv("a,b\n" + largest + ",c", QString()).ok());
        const auto cell = readCsv("a,b\nc,\"" + largest + "y", QString());
        QVERIFY(!cell.ok());
        QVERIFY2(cell.error().sentence.contains(QStringLiteral("Row 2 ")), qPrintable(cell.error().sentence));

        const auto wide = readCsv(QByteArray("x,").repeated(299) + "x", QString());
        QVERIFY(wide.ok());
        QCOMPARE(wide->rows.constFirst().cells.size(), 300);
        const auto tooWide = readCsv("a,b\nc,d\ne,f\n" + QByteArray("x,").repeated(300) + "x", QString());
        QVERIFY(!tooWide.ok());
        QVERIFY2(tooWide.error().sentence.contains(QStringLiteral("Row 4 ")), qPrintable(tooWide.error().sentence));
    }

    void readsTheSameInPiecesOfAnySize()
    {
        const QByteArray bytes = "sep=;\r\n\"a\r\nb\";c\"d\r\n\"e\"\"f\"; g \r\r\n;\n\n\"\";x";
        const QString expected = read(bytes);
        QVERIFY(expected.startsWith(QStringLiteral("2:[a\r\nb][c\"d]")));
        const QString text = QString::fromUtf8(bytes).mid(7);
        for (qsizetype piece = 1; piece < text.size(); ++piece) {
            CsvLexer lexer(u';', {}, 1);
            CsvTable table;
            CsvRow row;
            const auto take = [&] {
                if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty())
                    table.rows += row;
            };
            for (qsizetype at = 0; at < text.size(); at += piece) {
                qsizetype position = 0;
                const QString part = text.mid(at, piece);
                while (lexer.step(part, position, row) == CsvLexer::Step::Row)
                    take();
            }
            if (lexer.finish(row) == CsvLexer::Step::Row)
                take();
            QCOMPARE(print(table), expected);
        }
    }

    void marksCellsThatBreakTheRules()
    {
        const auto table = readCsv("\"a\"b,c\n\"d\",e", QString());
        QVERIFY(table.ok());
        QVERIFY(table->rows.at(0).hasOddQuote);
        QVERIFY(!table->rows.at(1).hasOddQuote);
    }

    void guardsAgainstFormulasReversibly_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *name, const QString &cell, const QString &guarded) {
            QTest::newRow(name) << cell << guarded;
        };
        row("plain", QStringLiteral("Ana"), QStringLiteral("Ana"));
        row("empty", QString(), QString());
        row("equals", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row("plus", QStringLiteral("+49 30"), QStringLiteral("'+49 30"));
        row("minus", QStringLiteral("-5"), QStringLiteral("'-5"));
        row("at", QStringLiteral("@sum"), QStringLiteral("'@sum"));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
        row("carriage return", QStringLiteral("\rx"), QStringLiteral("'\rx"));
        row("blank first", QStringLiteral(" =1"), QStringLiteral("' =1"));
        row("wide", QStringLiteral("＝1"), QStringLiteral("'＝1"));
        row("apostrophe", QStringLiteral("'tis"), QStringLiteral("''tis"));
        row("inside", QStringLiteral("a=b"), QStringLiteral("a=b"));
    }
    void guardsAgainstFormulasReversibly()
    {
        QFETCH(QString, cell);
        QFETCH(QString, guarded);
        QCOMPARE(CsvWriter::guarded(cell), guarded);
        QCOMPARE(CsvWriter::unguarded(guarded), cell);
    }

    void writesAsTheRfcSays()
    {
        CsvWriter writer;
        writer.addRow({ QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("say \"hi\""), QString() });
        writer.addRow({ QStringLiteral("x\ny"), QStringLiteral("=1") });
        QCOMPARE(writer.bytes(), QByteArray("\xef\xbb\xbf"
                                            "a,\"b, c\",\"say \"\"hi\"\"\",\r\n\"x\ny\",'=1\r\n"));
    }

    void readsBackWhatItWrote()
    {
        QRandomGenerator random(99);
        const QString letters = QStringLiteral("ab,;\t|\"'\r\n =+-@\u00e9\u20ac日\u00a0");
        for (int round = 0; round < 2000; ++round) {
            QList<QStringList> rows;
            CsvWriter writer;
            const int columns = random.bounded(2, 6);
            for (int i = random.bounded(1, 5); i > 0; --i) {
                QStringList cells;
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int k = random.bounded(6); k > 0; --k)
                        cell += letters.at(random.bounded(int(letters.size())));
                    cells += cell;
                }
                rows += cells;
                writer.addRow(cells);
            }
            CsvFormat ours;
            const auto table = readCsv(writer.bytes(), QString(), ours);
            QVERIFY2(table.ok(), writer.bytes().constData());
            QCOMPARE(table->rows.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QStringList cells = table->rows.at(i).cells;
                for (QString &cell : cells)
                    cell = CsvWriter::unguarded(cell);
                QCOMPARE(cells, rows.at(i));
            }
        }
    }

    void streamsALargeFileInLittleTime()
    {
        QByteArray bytes = "Name,Email,Note\n";
        for (int i = 0; i < 55000; ++i)
            bytes += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i)
                   + "@example.org,\"a note, of\nsome length\"\r\n";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer);
        QVERIFY(reader.open().ok());
        CsvRow row;
        int rows = 0;
        while (true) {
            const auto more = reader.next(row);
            QVERIFY(more.ok());
            if (!*more)
                break;
            ++rows;
            QCOMPARE(row.cells.size(), 3);
        }
        QCOMPARE(rows, 55001);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
