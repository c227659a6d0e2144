// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/candidatecsv.h"

#include "exchange/csv/csvwriter.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace shortlist;

namespace {

/// All a row holds, in one line, empty fields left out.
QString print(const ImportedCandidate &c)
{
    QStringList parts{ c.name };
    const auto add = [&parts](const char *name, const QString &text) {
        if (!text.isEmpty())
            parts += QLatin1String(name) + u'=' + text;
    };
    add("mail", c.emails.join(u'+'));
    add("phone", c.phones.join(u'+'));
    add("link", c.links.join(u'+'));
    add("title", c.headline);
    add("at", c.company);
    add("place", c.place);
    add("zone", c.zone);
    add("source", c.source);
    add("credit", c.credit);
    add("tags", c.tags.join(u'+'));
    add("note", c.note);
    add("seen", c.noteVisibility == Visibility::HiringTeam ? QString() : enumText(c.noteVisibility));
    add("applied", c.appliedAt.toString(Qt::ISODate));
    add("job", c.jobTitle);
    add("stage", c.stageName);
    return parts.join(u'|');
}

QString print(const CandidateTable &table)
{
    QStringList lines;
    for (const ImportedCandidate &candidate : table.rows)
        lines += QString::number(candidate.row) + u' ' + print(candidate);
    for (const RowProblem &problem : table.problems)
        lines += QStringLiteral("! %1 %2%3")
                     .arg(problem.row)
                     .arg(problem.heading, problem.rowLeftOut ? QStringLiteral(" left out") : QString());
    return lines.join(u'\n');
}

QString read(const QByteArray &bytes)
{
    const auto table = readCandidateCsv(bytes, QStringLiteral("people.csv"));
    return table ? print(*table) : table.error().text();
}

QString asked(const QByteArray &bytes)
{
    const auto columns = proposeCandidateColumns(bytes, QStringLiteral("people.csv"));
    if (!columns)
        return columns.error().text();
    QStringList names;
    for (const ColumnGuess &guess : columns->columns) {
        if (guess.ask)
            names += guess.heading;
    }
    return names.join(u'|');
}

QString lines(const QStringList &list) { return list.join(u'\n'); }

ImportedCandidate named(const QString &name)
{
    ImportedCandidate candidate;
    candidate.name = name;
    return candidate;
}

ImportedCandidate randomCandidate(QRandomGenerator &random)
{
    const QString letters = QStringLiteral("abZ é日ß'\"=+-@,;|\t\u202b1");
    const auto text = [&](int longest, bool severalLines = false) {
        QString result;
        for (int i = random.bounded(longest); i > 0; --i) {
            result += letters.at(random.bounded(int(letters.size())));
            if (severalLines && random.bounded(6) == 0)
                result += u'\n';
        }
        return severalLines ? result : result.trimmed();
    };
    const auto list = [&] {
        QStringList result;
        for (int i = random.bounded(3); i > 0; --i) {
            const QString entry = text(8);
            if (!entry.isEmpty())
                result += entry;
        }
        return result;
    };
    ImportedCandidate c;
    c.name = QStringLiteral("N") + text(12);
    c.name = random.bounded(3) == 0 ? QStringLiteral("=") + c.name : c.name;
    for (int i = random.bounded(3); i > 0; --i)
        c.emails += QStringLiteral("p%1@example.org").arg(random.bounded(100000));
    c.emails.removeDuplicates();
    // A comma or a semicolon parts two numbers, whoever wrote it.
    c.phones = list().replaceInStrings(QRegularExpression(QStringLiteral("[,;]")), QStringLiteral("0"));
    c.links = list();
    c.headline = text(10);
    c.company = text(10);
    c.place = text(10);
    c.zone = random.bounded(2) ? QStringLiteral("Asia/Kathmandu") : QString();
    c.source = text(6);
    c.credit = text(6);
    c.tags = list();
    c.note = text(30, true);
    c.noteVisibility = Visibility(random.bounded(3));
    if (random.bounded(2))
        c.appliedAt = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + random.bounded(200'000'000) * 1001LL, Qt::UTC);
    c.jobTitle = text(10);
    c.stageName = text(10);
    return c;
}

} // namespace

class TestCandidateCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOpenCatsGridExport() // 1
    {
        const QByteArray bytes =
            "\xef\xbb\xbf"
            "First Name,Last Name,E-Mail,Home Phone,Cell Phone,Work Phone,Address,City,State,Zip,Misc Notes,Web "
            "Site,Key Skills,Source,Available,Current Employer,Current Pay,Desired Pay,Can Relocate,Owner,Created,"
            "Modified\r\n"
            "\"Ana\",\"O\"\"Neill\",\"ana@example.org\",\"\",\"+1 512 555 0100\",\"\",\"1 Some "
            "Street\",\"Austin\",\"TX\",\"78701\","
            "\"first line\r\nsecond, line\",\"https://ana.example\",\"C++, SQL\",\"Fair\",\"\",\"Acme, "
            "Inc.\",\"\",\"\",\"Yes\",\"x\",\"01-02-69\",\"\"\r\n"
            "\"Ben\",\"Lee\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
            "\"12-31-00\",\"\"\r\n";
        QCOMPARE(read(bytes),
            lines({ QStringLiteral("2 Ana O\"Neill|mail=ana@example.org|phone=+1 512 555 "
                                   "0100|link=https://ana.example|at=Acme, Inc.|"
                                   "place=Austin, TX|source=Fair|tags=C+++SQL|note=first line\r\nsecond, "
                                   "line|applied=1969-01-02T12:00:00Z"),
                QStringLiteral("3 Ben Lee|applied=2000-12-31T12:00:00Z"), QStringLiteral("! 2 Created") }));
        const auto table = readCandidateCsv(bytes, QString());
        QCOMPARE(table->mapping.sourceSystem, QStringLiteral("OpenCATS"));
        QVERIFY(table->leftOutHeadings.contains(QStringLiteral("Address")));
        QVERIFY(!table->leftOutHeadings.contains(QStringLiteral("Current Pay"))); // empty throughout
        QCOMPARE(asked(bytes), QString());
    }

    void readsOpenCatsOldExport() // 2
    {
        const QByteArray heading = "candidateID,lastName,firstName,phoneHome,phoneCell,email1,keySkills";
        const auto none = readCandidateCsv(heading + "\r\n", QString());
        QVERIFY(none.ok());
        QVERIFY(none->rows.isEmpty());
        QVERIFY(none->problems.isEmpty());
        const QString one = QStringLiteral("2 Cem Ak|mail=cem@example.org|phone=555-010-0101|tags=java");
        QCOMPARE(read(heading + "\n17,Ak,Cem,,555-010-0101,cem@example.org,java"), one);
        QCOMPARE(read(heading + "\r\n17,Ak,Cem,,555-010-0101,cem@example.org,java\r\n\r\n\r\n\r\n"), one);
    }

    void readsLinkedInConnections() // 3
    {
        const QByteArray bytes =
            "\xef\xbb\xbfNotes:\r\n\"When exporting, you may notice that e-mails are missing.\"\r\n\r\n"
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
            "Dana,Fox,https://www.linkedin.com/in/dana,,\"Acme, \"\"Big\"\" Co\",Engineer,7-Feb-22\r\n"
            ",,,,,,01 Jan 2024\r\n"
            ",,,,,,\r\n";
        QCOMPARE(read(bytes),
            lines(
                { QStringLiteral("5 Dana Fox|link=https://www.linkedin.com/in/dana|title=Engineer|at=Acme, \"Big\" Co"),
                    QStringLiteral("! 6  left out") }));
        const auto table = readCandidateCsv(bytes, QString());
        QCOMPARE(table->mapping.sourceSystem, QStringLiteral("LinkedIn Connections"));
        QCOMPARE(table->blankRows, 1);
        QVERIFY(table->leftOutHeadings.contains(QStringLiteral("Connected On")));
    }

    void readsARecruiterFileSavedByAGermanSpreadsheet() // 4
    {
        const QByteArray bytes =
            "First name*;Last name*;Email*;Phone number;Job title;Company;Location;Pipeline stage;Note;Note "
            "visibility;Tags\r\n"
            "J\xfcrgen;Gro\xdf;juergen@example.org;030 123456;Entwickler;M\xf6"
            "bel AG;K\xf6ln;Contacted;Guter Eindruck;ONLY_ME;"
            "ruby\r\n";
        const auto table = readCandidateCsv(bytes, QString());
        QVERIFY(table.ok());
        QCOMPARE(table->format.encoding, QStringLiteral("windows-1252"));
        QCOMPARE(table->format.separator, QChar(u';'));
        QCOMPARE(print(*table), QStringLiteral("2 Jürgen Groß|mail=juergen@example.org|phone=030 "
                                               "123456|title=Entwickler|at=Möbel AG|place=Köln|tags=ruby|"
                                               "note=Guter Eindruck|seen=private|stage=Contacted"));
    }

    void readsLeversTemplate() // 5
    {
        const QByteArray bytes =
            "Full-Name,Email,Date-Added,Stage,Archive-Reason,Archive-Date,Sources,Origin,Links,Tags,IsSecretNote,Note\n"
            "Eva Moss,\"eva@example.org,eva@work.example\",2024-02-03,Lead,,,\"Fair,Friend\",Sourced,"
            "\"https://a.example/x,y, https://b.example\",\"go,rust\",yes,quiet\n";
        QCOMPARE(read(bytes),
            QStringLiteral(
                "2 Eva Moss|mail=eva@example.org+eva@work.example|link=https://a.example/x,y+https://b.example|"
                "source=Fair,Friend, "
                "Sourced|tags=go+rust|note=quiet|seen=private|applied=2024-02-03T12:00:00Z|stage=Lead"));
    }

    void readsAWorkableTemplateWithItsClutter() // 6
    {
        const QByteArray bytes = "Candidate,,,Contact,,admin@example.org\n"
                                 "First name,Last name,Headline,Email,Phone,Source\n"
                                 "Instructions: do not change the headings,,,,,\n"
                                 "John,Doe,Engineer,john.doe@example.com,555 0100,Job board\n"
                                 "Delete this row,,,,,\n"
                                 "Gil,Ray,Tester,gil@example.org,555 010 0123,Fair\n";
        QCOMPARE(read(bytes),
            lines({ QStringLiteral("6 Gil Ray|mail=gil@example.org|phone=555 010 0123|title=Tester|source=Fair"),
                QStringLiteral("! 3  left out"), QStringLiteral("! 4  left out"), QStringLiteral("! 5  left out") }));
        QCOMPARE(proposeCandidateColumns(bytes, QString())->preamble.size(), 1);
    }

    void readsTalentHubsExport() // 7
    {
        // 1706745600000 is 2024-02-01T00:00:00Z; the written time is that of another zone.
        const QByteArray bytes =
            "candidate_id,project_id,first_name,last_name,emails,phone_numbers,tags,profile_url,sourcing_channels,"
            "hiring_state_id,created_datetime,created_time\n"
            "c1,p1,Hana,Ito,hana@example.org;hi@example.org,+81 3 1234 "
            "5678,a;b,https://x.example/h,Search,Replied,2024-01-31 "
            "16:00:00,1706745600000\n"
            "c1,p2,Hana,Ito,hana@example.org,,,,,Offered,2024-01-31 16:00:00,1706745600000\n";
        const auto table = readCandidateCsv(bytes, QString());
        QCOMPARE(print(*table),
            lines(
                { QStringLiteral(
                      "2 Hana Ito|mail=hana@example.org+hi@example.org|phone=+81 3 1234 5678|link=https://x.example/h|"
                      "source=Search|tags=a+b|applied=2024-02-01T00:00:00Z|stage=Replied"),
                    QStringLiteral("3 Hana Ito|mail=hana@example.org|applied=2024-02-01T00:00:00Z|stage=Offered") }));
        QCOMPARE(importKey(table->rows.at(0)), importKey(table->rows.at(1)));
    }

    void readsGreenhouseProspectsWithExtraAndDoubledColumns() // 8
    {
        const QByteArray bytes =
            "First Name,Last Name,Company,Title,Notes,Email,Phone,Social Media,Website,Address,Source,Who gets "
            "credit,Job,Department,Office,Shirt size,Job\n"
            "Ivo,Kral,Acme,Engineer,hello,ivo@example.org,,,ivo.example,Brno,Event,Rita,No such "
            "job,R&D,Prague,XL,Other\n";
        QCOMPARE(read(bytes),
            QStringLiteral(
                "2 Ivo "
                "Kral|mail=ivo@example.org|link=ivo.example|title=Engineer|at=Acme|place=Brno|source=Event|credit=Rita|"
                "note=hello|job=No such job"));
        QCOMPARE(asked(bytes), QStringLiteral("Job"));
        const auto table = readCandidateCsv(bytes, QString());
        QVERIFY(table->leftOutHeadings.contains(QStringLiteral("Shirt size")));
    }

    void readsUnicodeTextOfASpreadsheet() // 11
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes =
            encoder.encode(QStringLiteral("Vorname\tNachname\tE-Mail\tOrt\r\nZoë\tŻak\tzoe@example.org\tŁódź\r\n"));
        QCOMPARE(read(bytes), QStringLiteral("2 Zoë Żak|mail=zoe@example.org|place=Łódź"));
    }

    void keepsNamesAsTheyAre() // 15
    {
        QCOMPARE(read("Full Name\nCher\nMaría de la Cruz\nJan van der Berg\nSam Hill Jr.\nKim 🎉\nZoe\xcc\x88\n\"Berg, "
                      "Ana\"\n"),
            lines({ QStringLiteral("2 Cher"), QStringLiteral("3 María de la Cruz"),
                QStringLiteral("4 Jan van der Berg"), QStringLiteral("5 Sam Hill Jr."), QStringLiteral("6 Kim 🎉"),
                QStringLiteral("7 Zoe\u0308"), QStringLiteral("8 Berg, Ana") }));
        QCOMPARE(importKey(named(QStringLiteral("Zoe\u0308"))), importKey(named(QStringLiteral("Zoë"))));
    }

    void takesPhonesAndNamesWhatASpreadsheetDestroyed() // 16
    {
        QCOMPARE(read("Name,Phone\nA,+380 44 123 45 67\nB,(512) 555-0100 x12\nC,4.91523E+11\nD,=\"0301234567\"\nE,'+49 "
                      "30 1\nF,301234567\n"
                      "G,\"030 111111, 0170 222222\"\nH,call me\n"),
            lines({ QStringLiteral("2 A|phone=+380 44 123 45 67"), QStringLiteral("3 B|phone=(512) 555-0100 x12"),
                QStringLiteral("4 C"), QStringLiteral("5 D|phone=0301234567"), QStringLiteral("6 E|phone=+49 30 1"),
                QStringLiteral("7 F|phone=301234567"), QStringLiteral("8 G|phone=030 111111+0170 222222"),
                QStringLiteral("9 H"), QStringLiteral("! 4 Phone"), QStringLiteral("! 9 Phone") }));
    }

    void takesDatesAndAsksForTheirOrder() // 17
    {
        const QByteArray bytes =
            "Name,Date Applied\nA,03/04/2025\nB,2025-04-03T23:30:00-11:00\nC,45750\nD,\nE,0000-00-00\nF,whenever\n";
        QCOMPARE(read(bytes),
            lines({ QStringLiteral("2 A"), QStringLiteral("3 B|applied=2025-04-04T10:30:00Z"),
                QStringLiteral("4 C|applied=2025-04-03T12:00:00Z"), QStringLiteral("5 D"), QStringLiteral("6 E"),
                QStringLiteral("7 F"), QStringLiteral("! 2 Date Applied"), QStringLiteral("! 7 Date Applied") }));
        CandidateMapping mapping = proposeCandidateColumns(bytes, QString())->mapping;
        mapping.dateOrder = DateOrder::MonthFirst;
        const auto table = readCandidateCsv(bytes, QString(), mapping);
        QCOMPARE(table->rows.constFirst().appliedAt.date(), QDate(2025, 3, 4));
        // Another row of the column settles it.
        QCOMPARE(read("Name,Date Applied\nA,03/04/2025\nB,25/12/2024\n"),
            lines({ QStringLiteral("2 A|applied=2025-04-03T12:00:00Z"),
                QStringLiteral("3 B|applied=2024-12-25T12:00:00Z") }));
    }

    void takesFormulasAsTextAndWritesThemHarmless() // 18
    {
        const auto table =
            readCandidateCsv("Name,Email,Note,Tags\n=cmd,a@example.org,+1,-x\n@at,b@example.org,=1+1,ok\n", QString());
        QVERIFY(table.ok());
        QCOMPARE(print(*table), lines({ QStringLiteral("2 =cmd|mail=a@example.org|tags=-x|note=+1"),
                                    QStringLiteral("3 @at|mail=b@example.org|tags=ok|note==1+1") }));
        const QByteArray written = writeCandidateCsv(table->rows);
        const auto raw = readCsv(written, QString());
        for (const CsvRow &row : raw->rows) {
            for (const QString &cell : row.cells)
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@").contains(cell.front()), qPrintable(cell));
        }
        QCOMPARE(readCandidateCsv(written, QString())->rows, table->rows);
    }

    void readsListsHoweverTheyAreSeparated_data()
    {
        QTest::addColumn<QByteArray>("separator");
        QTest::newRow("semicolon") << QByteArray(";");
        QTest::newRow("comma") << QByteArray(", ");
        QTest::newRow("line") << QByteArray("\n");
    }
    void readsListsHoweverTheyAreSeparated()
    {
        QFETCH(QByteArray, separator);
        const QByteArray row = "B,\"b@x.de" + separator + "b2@x.de\",\"+1" + separator + "+2\"";
        const QString expected = QStringLiteral("2 B|mail=b@x.de+b2@x.de|phone=+1++2");
        QCOMPARE(read("Name,Email,Phone\n" + row + '\n'), expected);
        // The same in our own export, edited by hand.
        const QByteArray heading = candidateCsvHeadings().join(u',').toUtf8();
        QCOMPARE(read(heading + '\n' + row + QByteArray(candidateCsvHeadings().size() - 3, ',') + '\n'), expected);
        QCOMPARE(read(heading + ",External id\n" + row + QByteArray(candidateCsvHeadings().size() - 2, ',') + '\n'),
            expected);
    }

    void readsLargeFilesAndRaggedRows() // 19
    {
        QByteArray bytes = "Name,Email,Note";
        for (int i = 3; i < 300; ++i)
            bytes += ",Extra " + QByteArray::number(i);
        bytes += "\n";
        for (int i = 0; i < 55000; ++i)
            bytes += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
        bytes += "Big,big@example.org," + QByteArray(qsizetype(2) * 1024 * 1024, 'x') + "\n";
        const auto table = readCandidateCsv(bytes, QString());
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), 55001);
        QCOMPARE(table->rows.constLast().note.size(), 2 * 1024 * 1024);
        QVERIFY(table->problems.isEmpty());

        QCOMPARE(read("Name,Email\nA\nB,b@example.org,stray\nC,c@example.org,\n"),
            lines({ QStringLiteral("2 A"), QStringLiteral("3 B|mail=b@example.org"),
                QStringLiteral("4 C|mail=c@example.org"), QStringLiteral("! 3 ") }));
        const auto broken =
            readCandidateCsv("Name,Email\nA,a@example.org\n\"B,b@example.org\n", QStringLiteral("x.csv"));
        QVERIFY(!broken.ok());
        QVERIFY(broken.error().sentence.contains(QStringLiteral("row 3 ")));
        QVERIFY(broken.error().sentence.contains(QStringLiteral("x.csv")));
    }

    void theSameFileTwiceGivesTheSameKeys() // 21
    {
        const QByteArray bytes = "Name,Email,Phone,Company\nA,A@example.org,,\nB,,030 123 456,\nC,,,Acme\nC,,,Other\n";
        QSet<QString> keys;
        for (int round = 0; round < 2; ++round) {
            const auto table = readCandidateCsv(bytes, QString());
            QCOMPARE(table->rows.size(), 4);
            for (const ImportedCandidate &candidate : table->rows)
                keys += importKey(candidate);
        }
        // The company is not taken while the question about it is open, so both C have one key.
        QCOMPARE(keys.size(), 3);
        ImportedCandidate a = named(QStringLiteral("A"));
        a.emails = QStringList{ QStringLiteral("a@EXAMPLE.org") };
        QCOMPARE(importKey(a), QStringLiteral("mail:a@example.org"));
    }

    void asksAboutWhatMeansDifferentThings()
    {
        QCOMPARE(asked("Name,Title,Position,URL,Company,Job Title,Email\n"),
            QStringLiteral("Title|Position|URL|Company|Job Title"));
        QCOMPARE(asked("Name,Email,Notes,Note visibility\n"), QString());
        QCOMPARE(asked("Name,Full Name,Email\n"), QStringLiteral("Full Name"));
        const auto columns = proposeCandidateColumns("Name,Title\nA,Engineer\nB,Tester\n", QString());
        QVERIFY(columns->hasQuestions());
        QCOMPARE(columns->columns.at(1).alternatives,
            (QList<CandidateField>{ CandidateField::Headline, CandidateField::JobTitle }));
        QCOMPARE(columns->columns.at(1).samples, (QStringList{ QStringLiteral("Engineer"), QStringLiteral("Tester") }));
        CandidateMapping mapping = columns->mapping;
        mapping.fields[1] = CandidateField::Headline;
        QCOMPARE(readCandidateCsv("Name,Title\nA,Engineer\n", QString(), mapping)->rows.constFirst().headline,
            QStringLiteral("Engineer"));
    }

    void knowsHeadingsHoweverTheyAreWritten()
    {
        const auto field = [](const char *heading) {
            const auto columns = proposeCandidateColumns(QByteArray("Full Name,") + heading + "\n", QString());
            return columns->columns.at(1).field;
        };
        for (const char *heading :
            { "email", "E-Mail", "EMAIL_ADDRESS", "primaryEmailAddress", "email 1", "E-Mail-Adresse" })
            QCOMPARE(field(heading), CandidateField::Email);
        for (const char *heading : { "Cell Phone", "phoneCell", "phone_numbers", "Telefon" })
            QCOMPARE(field(heading), CandidateField::Phone);
        for (const char *heading : { "Date-Added", "applied_at", "created_datetime" })
            QCOMPARE(field(heading), CandidateField::AppliedAt);
        QCOMPARE(field("Gender"), CandidateField::Ignore);
        QCOMPARE(field("Bemerkung"), CandidateField::Note);
    }

    void saysWhatItCannotRead()
    {
        QVERIFY(read("").contains(QStringLiteral("empty")));
        QVERIFY(read("PK\x03\x04").contains(QStringLiteral("spreadsheet")));
        QVERIFY(read("foo,bar\n1,2\n").contains(QStringLiteral("no column was recognised")));
        // Without headings nothing is taken until somebody says what the columns are.
        const QByteArray bare = "ana@example.org,Ana,Berg\nben@example.org,Ben,Lee\n";
        QVERIFY(!readCandidateCsv(bare, QString()).ok());
        const auto columns = proposeCandidateColumns(bare, QString());
        QCOMPARE(columns->columns.at(0).alternatives.constFirst(), CandidateField::Email);
        CandidateMapping mapping = columns->mapping;
        mapping.fields = { CandidateField::Email, CandidateField::FirstName, CandidateField::LastName };
        const auto table = readCandidateCsv(bare, QString(), mapping);
        QCOMPARE(print(*table), lines({ QStringLiteral("1 Ana Berg|mail=ana@example.org"),
                                    QStringLiteral("2 Ben Lee|mail=ben@example.org") }));
    }

    void leavesOutOnlyTheCellThatIsWrong()
    {
        QCOMPARE(read("Name,Email,Website,Time zone,Note visibility\nA,not an "
                      "address,javascript:x,Mars/Base,perhaps\n,b@example.org,,europe/berlin,\n"),
            lines({ QStringLiteral("2 A"), QStringLiteral("3 b@example.org|mail=b@example.org|zone=Europe/Berlin"),
                QStringLiteral("! 2 Email"), QStringLiteral("! 2 Website"), QStringLiteral("! 2 Time zone"),
                QStringLiteral("! 2 Note visibility"), QStringLiteral("! 3 ") }));
    }

    void readsBackEqualWhatItWrote()
    {
        QRandomGenerator random(2024);
        for (int round = 0; round < 300; ++round) {
            QList<ImportedCandidate> candidates;
            for (int i = random.bounded(6); i > 0; --i)
                candidates += randomCandidate(random);
            const QByteArray bytes = writeCandidateCsv(candidates);
            const auto table = readCandidateCsv(bytes, QString());
            QVERIFY2(table.ok(), bytes.constData());
            QVERIFY(table->mapping.isOwnExport);
            QCOMPARE(table->rows.size(), candidates.size());
            for (qsizetype i = 0; i < candidates.size(); ++i) {
                if (!(table->rows.at(i) == candidates.at(i)))
                    QCOMPARE(print(table->rows.at(i)), print(candidates.at(i)));
                QVERIFY(table->rows.at(i) == candidates.at(i));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCandidateCsv)
#include "tst_candidatecsv.moc"
