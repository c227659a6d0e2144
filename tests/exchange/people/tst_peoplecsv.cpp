// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people/peoplecsv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

namespace {

QString print(const ImportedPerson &p)
{
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    return QStringList{ QString::number(p.row), p.name, p.email, p.title, p.specialty, p.languages, p.department,
        number(p.grade), p.zone, p.workingHours, number(p.dailyLimit), number(p.weeklyLimit) }
        .join(u'|');
}

QString print(const PeopleTable &table)
{
    QStringList lines;
    for (const ImportedPerson &person : table.rows)
        lines += print(person);
    for (const RowProblem &problem : table.problems)
        lines += QStringLiteral("! %1 %2%3")
                     .arg(problem.row)
                     .arg(problem.heading, problem.rowLeftOut ? QStringLiteral(" left out") : QString());
    return lines.join(u'\n');
}

QString read(const QByteArray &bytes)
{
    const auto table = readPeopleCsv(bytes, QStringLiteral("team.csv"));
    return table ? print(*table) : table.error().text();
}

QString lines(const QStringList &list) { return list.join(u'\n'); }

} // namespace

class TestPeopleCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsADirectory()
    {
        QCOMPARE(read("Name,E-mail,Title,Specialty,Department,Grade,Time zone,Working hours,Daily limit,Weekly "
                      "limit,Languages\n"
                      "Ana Example,Ana@Example.org,\"Senior Backend Engineer, "
                      "Geo\",Geo,Development,7,Europe/Berlin,Mon-Fri 9-17,2,5,\"Ruby, Go\"\n"
                      "Ben Example,,Recruiter,,,,,,,,\n"),
            lines({ QStringLiteral("2|Ana Example|Ana@example.org|Senior Backend Engineer, Geo|Geo|Ruby, "
                                   "Go|Development|7|Europe/Berlin|"
                                   "Mon-Fri 09:00-17:00|2|5"),
                QStringLiteral("3|Ben Example||Recruiter||||-|||-|-") }));
    }

    void readsGermanHeadingsAndOtherWritings()
    {
        QCOMPARE(
            read(
                "Vorname;Nachname;E-Mail-Adresse;Titel;Abteilung;Stufe;Zeitzone;Arbeitszeiten;Pro Tag\n"
                "Jörg;Beispiel;j@example.org;Entwickler;Technik;Grade 8;W. Europe Standard Time;Mo-Do 8-12, 13-17;3\n"),
            QStringLiteral("2|Jörg Beispiel|j@example.org|Entwickler|||Technik|8|Europe/Berlin|Mon-Thu 08:00-12:00, "
                           "13:00-17:00|3|-"));
    }

    void namesWhatItCouldNotTake()
    {
        QCOMPARE(read("Name,Email,Grade,Time zone,Working hours,Daily limit,Weekly limit\n"
                      "A,nothing,high,Mars/Base,sometimes,-1,1000\n"
                      ",b@example.org,,,,,\n"
                      "C,c@example.org,,,,,\n"
                      "D,C@EXAMPLE.org,,,,,\n"),
            lines({ QStringLiteral("2|A||||||-|||-|-"), QStringLiteral("4|C|c@example.org|||||-|||-|-"),
                QStringLiteral("! 2 Email"), QStringLiteral("! 2 Grade"), QStringLiteral("! 2 Time zone"),
                QStringLiteral("! 2 Working hours"), QStringLiteral("! 2 Daily limit"),
                QStringLiteral("! 2 Weekly limit"), QStringLiteral("! 3  left out"),
                QStringLiteral("! 5  left out") }));
        const auto table = readPeopleCsv("Name,Shoe size\nA,44\n", QString());
        QCOMPARE(table->leftOutHeadings, QStringList{ QStringLiteral("Shoe size") });
        QVERIFY(read("foo,bar\n").contains(QStringLiteral("team.csv")));
        QVERIFY(read("").contains(QStringLiteral("names of people")));
    }

    void followsAMappingThatWasGiven()
    {
        PeopleMapping mapping;
        mapping.fields = { PersonField::Title, PersonField::FullName };
        const auto table = readPeopleCsv("Recruiter,Ana\n", QString(), mapping);
        QVERIFY(table.ok());
        QCOMPARE(print(*table), QStringLiteral("1|Ana||Recruiter||||-|||-|-"));
    }

    void readsBackEqualWhatItWrote()
    {
        QRandomGenerator random(5);
        const QString letters = QStringLiteral("aB é日'\"=+-@,;|1\n");
        const auto text = [&] {
            QString result;
            for (int i = random.bounded(8); i > 0; --i)
                result += letters.at(random.bounded(int(letters.size())));
            return result.simplified();
        };
        for (int round = 0; round < 300; ++round) {
            QList<ImportedPerson> people;
            for (int i = random.bounded(5); i > 0; --i) {
                ImportedPerson person;
                person.name = QStringLiteral("=") + text();
                person.email = random.bounded(2) ? QStringLiteral("p%1-%2@example.org").arg(round).arg(i) : QString();
                person.title = text();
                person.specialty = text();
                person.languages = random.bounded(2) ? QStringLiteral("C++, Go") : QString();
                person.department = text();
                person.zone = random.bounded(2) ? QStringLiteral("Asia/Kolkata") : QString();
                person.workingHours =
                    random.bounded(2) ? QStringLiteral("Mon-Tue 09:00-12:00; Sun 00:00-24:00") : QString();
                if (random.bounded(2))
                    person.grade = random.bounded(1, 20);
                if (random.bounded(2))
                    person.dailyLimit = random.bounded(0, 9);
                if (random.bounded(2))
                    person.weeklyLimit = random.bounded(0, 40);
                people += person;
            }
            const auto table = readPeopleCsv(writePeopleCsv(people), QString());
            QVERIFY(table.ok());
            QVERIFY(table->problems.isEmpty());
            QCOMPARE(table->rows.size(), people.size());
            for (qsizetype i = 0; i < people.size(); ++i)
                QVERIFY2(table->rows.at(i) == people.at(i), qPrintable(print(people.at(i)) + print(table->rows.at(i))));
        }
    }
};

QTEST_GUILESS_MAIN(TestPeopleCsv)
#include "tst_peoplecsv.moc"
