// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/bookingrules.h"

#include <QTest>

using namespace shortlist;

class tst_bookingrules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutesComeFromThePlan();
    void technicalStagesAreKnownByName_data();
    void technicalStagesAreKnownByName();
    void relationsFindTheirPeople_data();
    void relationsFindTheirPeople();
    void languagesArePartedAsTheRulesPartThem_data();
    void languagesArePartedAsTheRulesPartThem();
    void aPanelNeedsEveryTitleOnce_data();
    void aPanelNeedsEveryTitleOnce();
    void whoFitsIsProposed();
    void anHourThatComesTwiceSaysWhichItIs();
};

namespace {

Person named(const QString &title)
{
    Person person;
    person.id = PersonId(QUuid::createUuid());
    person.name = title;
    person.title = title;
    return person;
}

QStringList split(const QString &text) { return text.split(QStringLiteral("; "), Qt::SkipEmptyParts); }

} // namespace

void tst_bookingrules::anHourThatComesTwiceSaysWhichItIs()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Person person = named(QStringLiteral("Rita Sand"));
    person.zone = QStringLiteral("Europe/Berlin");
    const QDateTime start(QDate(2030, 10, 27), QTime(0, 30), Qt::UTC); // clocks go from three to two
    const auto problems = timeProblems(person, { start, start.addSecs(30 * 60) }, {}, {}, QTimeZone::utc());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().sentence,
        QStringLiteral("02:30 (the first time) to 02:00 (the second time) (Europe/Berlin) is outside the working hours "
                       "of Rita Sand."));
}

void tst_bookingrules::minutesComeFromThePlan()
{
    Stage stage;
    QCOMPARE(plannedMinutes(stage), 60);
    QVERIFY(withinPlan(stage, 17));
    stage.minutesMin = 45;
    QCOMPARE(plannedMinutes(stage), 45);
    QVERIFY(withinPlan(stage, 45));
    QVERIFY(!withinPlan(stage, 44));
    QVERIFY(!withinPlan(stage, 46));
    stage.minutesMax = 60;
    QCOMPARE(plannedMinutes(stage), 60);
    QVERIFY(withinPlan(stage, 50));
    QVERIFY(!withinPlan(stage, 61));
}

void tst_bookingrules::technicalStagesAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("technical");
    QTest::newRow("technical interview") << "Technical Interview" << true;
    QTest::newRow("coding") << "Live coding" << true;
    QTest::newRow("code review") << "Code review" << true;
    QTest::newRow("design") << "System design" << true;
    QTest::newRow("German") << "Technisches Gespräch" << true;
    QTest::newRow("screening") << "Screening call" << false;
    QTest::newRow("behavioural") << "Behavioral interview" << false;
    QTest::newRow("conduct") << "Code of conduct" << true; // a name that says code is taken at its word
}

void tst_bookingrules::technicalStagesAreKnownByName()
{
    QFETCH(QString, name);
    QFETCH(bool, technical);
    Stage stage;
    stage.name = name;
    QCOMPARE(isTechnical(stage), technical);
    stage.kind = StageKind::Assessment;
    QVERIFY(!isTechnical(stage));
}

void tst_bookingrules::relationsFindTheirPeople_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("related");
    QTest::newRow("recruiter") << "recruiter"
                               << "Senior Technical Recruiter" << true;
    QTest::newRow("no recruiter") << "recruiter"
                                  << "Backend Engineer" << false;
    QTest::newRow("peer") << "peer"
                          << "Senior Backend Engineer" << true;
    QTest::newRow("no peer") << "peer"
                             << "Accountant" << false;
    QTest::newRow("executive") << "executive"
                               << "Chief Technology Officer" << true;
    QTest::newRow("no executive") << "executive"
                                  << "Engineering Manager" << false;
    QTest::newRow("hiring manager is who the opening names") << "hiring manager"
                                                             << "Engineering Manager" << false;
}

void tst_bookingrules::relationsFindTheirPeople()
{
    QFETCH(QString, wanted);
    QFETCH(QString, title);
    QFETCH(bool, related);
    SeatFacts seat;
    seat.job.title = QStringLiteral("Backend Engineer");
    seat.stage.titles = { wanted };
    const Person person = named(title);
    QCOMPARE(relationTo(seat, person).has_value(), related);
    QCOMPARE(judge(seat, person).needsReason(), !related);
    if (wanted == QLatin1String("hiring manager")) {
        seat.hiringManagerId = person.id;
        QVERIFY(relationTo(seat, person));
        QVERIFY(!judge(seat, person).needsReason());
    }
}

void tst_bookingrules::languagesArePartedAsTheRulesPartThem_data()
{
    QTest::addColumn<QString>("languages");
    QTest::newRow("commas") << "Go, Ruby";
    QTest::newRow("semicolons") << "Go; Ruby";
    QTest::newRow("slashes") << "Ruby/Go";
    QTest::newRow("bars") << "Go|ruby";
}

void tst_bookingrules::languagesArePartedAsTheRulesPartThem()
{
    QFETCH(QString, languages);
    SeatFacts seat;
    seat.stage.name = QStringLiteral("Technical interview");
    seat.language = QStringLiteral("Ruby");
    Person person = named(QStringLiteral("Backend Engineer"));
    person.languages = languages;
    const EligiblePerson judged = judge(seat, person);
    // Who may hold it for the language is praised for it.
    QVERIFY(std::none_of(judged.objections.begin(), judged.objections.end(),
        [](const Objection &one) { return one.kind == Objection::Kind::OtherLanguage; }));
    QVERIFY(judged.reasons.contains(QStringLiteral("Interviews in Ruby")));
}

void tst_bookingrules::aPanelNeedsEveryTitleOnce_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("missing");
    QTest::newRow("all there") << "Backend Engineer; Engineering Manager"
                               << "Engineering Manager; Senior Backend Engineer"
                               << "";
    QTest::newRow("one missing") << "Backend Engineer; Engineering Manager"
                                 << "Backend Engineer"
                                 << "Engineering Manager";
    QTest::newRow("nobody stands for two") << "Backend Engineer; Senior Backend Engineer"
                                           << "Senior Backend Engineer"
                                           << "Senior Backend Engineer";
    QTest::newRow("who could be either makes room") << "Backend Engineer; Senior Backend Engineer"
                                                    << "Senior Backend Engineer; Backend Engineer"
                                                    << "";
}

void tst_bookingrules::aPanelNeedsEveryTitleOnce()
{
    QFETCH(QString, titles);
    QFETCH(QString, people);
    QFETCH(QString, missing);
    SeatFacts seat;
    seat.stage.panel = true;
    seat.stage.titles = split(titles);
    QList<Person> interviewers;
    const QStringList held = split(people);
    for (const QString &title : held)
        interviewers += named(title);
    QCOMPARE(missingFromPanel(seat, interviewers).join(QStringLiteral("; ")), missing);
    seat.stage.panel = false;
    QVERIFY(missingFromPanel(seat, interviewers).isEmpty());
}

void tst_bookingrules::whoFitsIsProposed()
{
    SeatFacts seat;
    seat.stage.titles = { QStringLiteral("Backend Engineer"), QStringLiteral("Engineering Manager") };
    QList<EligiblePerson> people;
    for (const auto *title : { u"Accountant", u"Engineering Manager", u"Senior Backend Engineer", u"Backend Engineer" })
        people += judge(seat, named(QString::fromUtf16(title)));
    orderByFit(people);
    const auto names = [&people, &seat] {
        QStringList list;
        for (const PersonId &id : proposed(seat.stage, people)) {
            for (const EligiblePerson &one : people) {
                if (one.person.id == id)
                    list += one.person.name;
            }
        }
        return list.join(QStringLiteral("; "));
    };
    QCOMPARE(names(), people.first().person.name);
    seat.stage.panel = true;
    QCOMPARE(names(), QStringLiteral("Backend Engineer; Engineering Manager"));
    people.clear();
    QCOMPARE(names(), QString());
}

QTEST_GUILESS_MAIN(tst_bookingrules)
#include "tst_bookingrules.moc"
