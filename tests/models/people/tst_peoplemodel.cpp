// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

Q_DECLARE_METATYPE(shortlist::PersonId)

class tst_peoplemodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTitleFindsBestFitsFirst();
    void plainTextFindsNamesAddressesAndDepartments();
    void typingTellsAndChangesNothing();
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void theSameRowsKeepTheSelection();
};

namespace {

Person person(const QString &name, const QString &title, const QString &department = {})
{
    Person one;
    one.id = PersonId(QUuid::createUuid());
    one.name = name;
    one.title = title;
    one.department = department;
    one.email = name.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("@team.example");
    return one;
}

QStringList names(const PeopleModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.person(i).name);
    return names;
}

QList<Person> team()
{
    return { person(QStringLiteral("Ana A"), QStringLiteral("Senior Backend Engineer, Geo"), QStringLiteral("Storage")),
        person(QStringLiteral("Ben B"), QStringLiteral("Backend Engineer")),
        person(QStringLiteral("Cem C"), QStringLiteral("Manager, Accounting"), QStringLiteral("Finance")),
        person(QStringLiteral("Dörte D"), QStringLiteral("Recruiter")) };
}

} // namespace

void tst_peoplemodel::aTitleFindsBestFitsFirst()
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setPeople(team());
    QVERIFY(!model.hasFits());
    model.setFilter(QStringLiteral("Backend Engineer"));
    QVERIFY(model.hasFits());
    QCOMPARE(names(model), QStringList({ QStringLiteral("Ben B"), QStringLiteral("Ana A") }));
    QCOMPARE(model.index(0, int(PersonColumn::Fit)).data().toString(), QStringLiteral("Exact"));
    QCOMPARE(model.index(1, int(PersonColumn::Fit)).data().toString(), QStringLiteral("Good"));
}

void tst_peoplemodel::plainTextFindsNamesAddressesAndDepartments()
{
    PeopleModel model;
    model.setPeople(team());
    model.setFilter(QStringLiteral("doerte"));
    QCOMPARE(names(model), QStringList({ QStringLiteral("Dörte D") }));
    model.setFilter(QStringLiteral("ben@team"));
    QCOMPARE(names(model), QStringList({ QStringLiteral("Ben B") }));
    model.setFilter(QStringLiteral("finance"));
    QCOMPARE(names(model), QStringList({ QStringLiteral("Cem C") }));
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

void tst_peoplemodel::typingTellsAndChangesNothing()
{
    PeopleModel model;
    model.setPeople(team());
    QSignalSpy edited(&model, &PeopleModel::edited);
    const auto cell = model.index(0, int(PersonColumn::Title));
    QVERIFY(!model.setData(cell, QStringLiteral("Senior Backend Engineer,  Geo"), Qt::EditRole));
    QCOMPARE(edited.size(), 0);
    QVERIFY(!model.setData(cell, QStringLiteral("Staff Engineer"), Qt::EditRole));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("Senior Backend Engineer, Geo"));
    QVERIFY(!(model.index(0, int(PersonColumn::State)).flags() & Qt::ItemIsEditable));
}

void tst_peoplemodel::whatIsTypedIsRead_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("key");
    const int grade = int(PersonColumn::Grade);
    const int limits = int(PersonColumn::Limits);
    const int hours = int(PersonColumn::Hours);
    QTest::newRow("grade") << grade << QStringLiteral(" 7 ") << QStringLiteral("7") << QString();
    QTest::newRow("no grade") << grade << QString() << QString() << QString();
    QTest::newRow("a word") << grade << QStringLiteral("senior") << QStringLiteral("5")
                            << QStringLiteral("person.grade");
    QTest::newRow("both") << limits << QStringLiteral("2/6") << QStringLiteral("2 / 6") << QString();
    QTest::newRow("a day") << limits << QStringLiteral("2") << QStringLiteral("2 / –") << QString();
    QTest::newRow("a week") << limits << QStringLiteral("- / 6") << QStringLiteral("– / 6") << QString();
    QTest::newRow("none") << limits << QString() << QString() << QString();
    QTest::newRow("many") << limits << QStringLiteral("many") << QStringLiteral("3 / 8")
                          << QStringLiteral("person.limit");
    QTest::newRow("hours") << hours << QStringLiteral("Mo-Do 8-16 Uhr") << QStringLiteral("Mon-Thu 08:00-16:00")
                           << QString();
    QTest::newRow("no hours") << hours << QStringLiteral("sometimes") << QStringLiteral("Mon-Fri 10:00-18:00")
                              << QStringLiteral("person.hours");
}

void tst_peoplemodel::whatIsTypedIsRead()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(QString, key);
    Person one = person(QStringLiteral("Ana"), {});
    one.grade = 5;
    one.dailyLimit = 3;
    one.weeklyLimit = 8;
    one.workingHours = QStringLiteral("Mon-Fri 10:00-18:00");
    const auto column = static_cast<PersonColumn>(field);
    const Status taken = setPersonText(one, column, typed);
    QCOMPARE(taken ? QString() : taken.error().key, key);
    QCOMPARE(personText(one, column), kept);
}

void tst_peoplemodel::theSameRowsKeepTheSelection()
{
    PeopleModel model;
    QList<Person> people = team();
    model.setPeople(people);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    people[1].title = QStringLiteral("Staff Backend Engineer");
    model.setPeople(people);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    people.removeLast();
    model.setPeople(people);
    QCOMPARE(reset.size(), 1);
    model.sort(int(PersonColumn::Title), Qt::DescendingOrder);
    QCOMPARE(names(model).first(), QStringLiteral("Ben B"));
}

QTEST_GUILESS_MAIN(tst_peoplemodel)
#include "tst_peoplemodel.moc"
