// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/eligiblemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

class tst_eligiblemodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAndRolesAreKeptThroughFiltersAndNewLists();
    void saysWhyAndWhyNot();
    void whoIsInTrainingTakesPartAsSuch();
};

namespace {

EligiblePerson person(const QString &name, const QString &title)
{
    EligiblePerson one;
    one.person.id = PersonId(QUuid::createUuid());
    one.person.name = name;
    one.person.title = title;
    return one;
}

} // namespace

void tst_eligiblemodel::ticksAndRolesAreKeptThroughFiltersAndNewLists()
{
    EligibleModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changes(&model, &EligibleModel::choiceChanged);
    auto people = QList<EligiblePerson>{ person(QStringLiteral("Sena Holt"), QStringLiteral("Backend Engineer")),
        person(QStringLiteral("Juna Park"), QStringLiteral("Designer")) };
    model.setPeople(people);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!(model.flags(model.index(1, EligibleModel::Role)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(1, EligibleModel::Role), 1));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, EligibleModel::Role), int(ParticipantRole::Shadow)));
    QVERIFY(!model.setData(model.index(1, EligibleModel::Role), 9));
    QVERIFY(changes.size() >= 4);

    model.setFilter(QStringLiteral("engin sena"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.chosen().size(), 2);
    QCOMPARE(model.chosen().at(1).role, ParticipantRole::Shadow);
    model.setFilter({});
    people.removeFirst();
    model.setPeople(people);
    QCOMPARE(model.chosen().size(), 1);
    QCOMPARE(model.chosen().first().personId, people.first().person.id);
    model.choose(PersonId(QUuid::createUuid()), true);
    QCOMPARE(model.chosen().size(), 1);
    model.clearChoice();
    QVERIFY(model.chosen().isEmpty());
}

void tst_eligiblemodel::saysWhyAndWhyNot()
{
    EligibleModel model;
    auto good = person(QStringLiteral("Sena"), QString());
    good.reasons = { QStringLiteral("Grade 7"), QStringLiteral("Interviews in Ruby") };
    good.person.weeklyLimit = 3;
    good.loadThisWeek = 1;
    auto warned = person(QStringLiteral("Kavi"), QString());
    warned.objections = { { Objection::Kind::OtherLanguage, true, QStringLiteral("Another language.") } };
    auto walled = person(QStringLiteral("Juna"), QString());
    walled.objections = { { Objection::Kind::GradeBelow, false, QStringLiteral("Grade below.") } };
    model.setPeople({ good, warned, walled });
    const auto verdict = [&](int row) { return model.index(row, 0).data(EligibleModel::VerdictRole).toInt(); };
    QCOMPARE(verdict(0), int(EligibleModel::Fits));
    QCOMPARE(verdict(1), int(EligibleModel::NeedsReason));
    QCOMPARE(verdict(2), int(EligibleModel::Refused));
    QCOMPARE(model.index(0, EligibleModel::Reasons).data().toString(), QStringLiteral("Grade 7 · Interviews in Ruby"));
    QCOMPARE(model.index(0, EligibleModel::Load).data().toString(), QStringLiteral("1 of 3"));
    QCOMPARE(model.index(2, EligibleModel::Reasons).data().toString(), QStringLiteral("Grade below."));
    for (int column = 0; column < EligibleModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_eligiblemodel::whoIsInTrainingTakesPartAsSuch()
{
    EligibleModel model;
    auto trainee = person(QStringLiteral("Juna"), QString());
    trainee.role = ParticipantRole::Shadow;
    trainee.reasons = { QStringLiteral("In training: 1 of 2 shadowed") };
    model.setPeople({ trainee });
    QCOMPARE(model.index(0, 0).data(EligibleModel::VerdictRole).toInt(), int(EligibleModel::Fits));
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen().first().role, ParticipantRole::Shadow);
    QVERIFY(model.index(0, EligibleModel::Reasons).data().toString().contains(QStringLiteral("1 of 2")));
}

QTEST_GUILESS_MAIN(tst_eligiblemodel)
#include "tst_eligiblemodel.moc"
