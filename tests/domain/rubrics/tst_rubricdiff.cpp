// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricdiff.h"

#include <QTest>

using namespace shortlist;

namespace {

Criterion criterionCalled(const char *name)
{
    Criterion made;
    made.id = CriterionId(QUuid::createUuid());
    made.lineageId = made.id;
    made.name = QLatin1String(name);
    made.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    return made;
}

RubricVersion first()
{
    RubricVersion version;
    version.rubric.name = QStringLiteral("Cooking");
    version.rubric.levels = { QStringLiteral("Poor"), QStringLiteral("Good"), QStringLiteral("Best") };
    for (const char *name : { "Taste", "Heat", "Salt" })
        version.criteria.append(criterionCalled(name));
    return version;
}

/// The next version: the same criteria under other ids.
RubricVersion next(RubricVersion version)
{
    for (Criterion &criterion : version.criteria)
        criterion.id = CriterionId(QUuid::createUuid());
    return version;
}

/// One line a change: what, of which criterion, which field, before, after.
QString written(const QList<RubricChange> &changes)
{
    static const QStringList kKinds{ QStringLiteral("rubric"), QStringLiteral("added"), QStringLiteral("removed"),
        QStringLiteral("moved"), QStringLiteral("changed") };
    QStringList lines;
    for (const RubricChange &change : changes)
        lines.append(
            QStringList{ kKinds.at(int(change.kind)), change.criterion, change.field, change.before, change.after }
                .join(u'|'));
    return lines.join(u'\n');
}

} // namespace

class tst_rubricdiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyDiffersInNothing();
    void everyFieldIsHeldAgainstTheOther_data();
    void everyFieldIsHeldAgainstTheOther();
    void addedRemovedAndMoved();
    void anchorsGoByTheWordOfTheirLevel();
    void linesOfTheJobAreTold();
    void theVersionItWasBegunFromIsCompared();
};

void tst_rubricdiff::aCopyDiffersInNothing()
{
    const RubricVersion earlier = first();
    QCOMPARE(written(changesBetween(earlier, next(earlier))), QString());
}

void tst_rubricdiff::everyFieldIsHeldAgainstTheOther_data()
{
    QTest::addColumn<std::function<void(RubricVersion &)>>("change");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const std::function<void(RubricVersion &)> &change, const char *found) {
        QTest::newRow(name) << change << QString::fromUtf8(found);
    };
    row(
        "name of the rubric", [](RubricVersion &v) { v.rubric.name = QStringLiteral("Baking"); },
        "rubric||Name of the rubric|Cooking|Baking");
    row(
        "purpose", [](RubricVersion &v) { v.rubric.purpose = QStringLiteral("Why"); }, "rubric||Purpose||Why");
    row(
        "name", [](RubricVersion &v) { v.criteria[1].name = QStringLiteral("Fire"); }, "changed|Fire|Name|Heat|Fire");
    row(
        "weight", [](RubricVersion &v) { v.criteria[1].weight = 3; }, "changed|Heat|Weight|1|3");
    row(
        "must-have", [](RubricVersion &v) { v.criteria[1].mustHave = true; },
        "changed|Heat|Must-have|no must-have|must-have");
    row(
        "anchor", [](RubricVersion &v) { v.criteria[1].anchors[1] = QStringLiteral("x"); },
        "changed|Heat|At “Good”|b|x");
    row(
        "meaning", [](RubricVersion &v) { v.criteria[1].description = QStringLiteral("x"); },
        "changed|Heat|Meaning||x");
    row(
        "category", [](RubricVersion &v) { v.criteria[1].category = CriterionCategory::Trait; },
        "changed|Heat|Category|Skill|Trait");
    row(
        "questions",
        [](RubricVersion &v) {
            v.criteria[1].questions = { { QStringLiteral("How?"), { QStringLiteral("So?") }, 5 } };
        },
        "changed|Heat|Questions||How? (5 min)\n– So?");
}

void tst_rubricdiff::everyFieldIsHeldAgainstTheOther()
{
    using Change = std::function<void(RubricVersion &)>;
    QFETCH(Change, change);
    QFETCH(QString, found);
    const RubricVersion earlier = first();
    RubricVersion later = next(earlier);
    change(later);
    const QList<RubricChange> changes = changesBetween(earlier, later);
    QCOMPARE(written(changes), found);
    QCOMPARE(changes.first().criterionId.isNull(), changes.first().kind == RubricChange::Kind::Rubric);
    if (changes.first().kind == RubricChange::Kind::Changed)
        QCOMPARE(changes.first().criterionId, later.criteria.at(1).id);
}

void tst_rubricdiff::addedRemovedAndMoved()
{
    const RubricVersion earlier = first();
    RubricVersion later = next(earlier);
    later.criteria.removeAt(0); // Taste
    later.criteria.append(criterionCalled("Look"));
    const QList<RubricChange> changes = changesBetween(earlier, later);
    // All that came and went: it is read nowhere else.
    const QString all = QStringLiteral("weight 1\nPoor: a\nGood: b\nBest: c");
    QCOMPARE(written(changes), QStringLiteral("added|Look|||%1\nremoved|Taste||%1|").arg(all));
    QCOMPARE(changes.last().criterionId, earlier.criteria.first().id);

    // What is gone moves nothing; a change of order among those that stay does.
    RubricVersion swapped = next(earlier);
    swapped.criteria.swapItemsAt(1, 2);
    QCOMPARE(written(changesBetween(earlier, swapped)), QStringLiteral("moved|Salt|Place|3|2\nmoved|Heat|Place|2|3"));
}

void tst_rubricdiff::anchorsGoByTheWordOfTheirLevel()
{
    const RubricVersion earlier = first();
    RubricVersion later = next(earlier);
    later.criteria = { later.criteria.first() };
    later.criteria.first().lineageId = earlier.criteria.first().lineageId;
    // “Poor” is gone, “Fair” is new; “Good” and “Best” keep what they say.
    later.rubric.levels = { QStringLiteral("Fair"), QStringLiteral("good"), QStringLiteral("Best") };
    later.criteria.first().anchors = { QString(), QStringLiteral("b"), QStringLiteral("c") };
    RubricVersion before = earlier;
    before.criteria = { earlier.criteria.first() };
    QCOMPARE(written(changesBetween(before, later)),
        QStringLiteral("rubric||Levels|Poor, Good, Best|Fair, good, Best\nchanged|Taste|At “Poor”|a|"));
}

void tst_rubricdiff::linesOfTheJobAreTold()
{
    const RubricVersion earlier = first();
    RubricVersion later = next(earlier);
    const JobPointId known(QUuid::createUuid());
    later.criteria[0].jobPointId = known;
    later.criteria[2].jobPointId = JobPointId(QUuid::createUuid());
    QCOMPARE(written(changesBetween(earlier, later, { { known, QStringLiteral("Cook soup") } })),
        QStringLiteral("changed|Taste|Covers||Cook soup\nchanged|Salt|Covers||another line of the job"));
}

void tst_rubricdiff::theVersionItWasBegunFromIsCompared()
{
    RubricView view;
    for (const int number : { 4, 3, 2, 1 }) {
        Rubric version;
        version.id = RubricId(QUuid::createUuid());
        version.number = number;
        view.versions.append(version);
    }
    view.rubric = view.versions.at(1);
    QCOMPARE(comparedWith(view), view.versions.at(2).id);
    view.rubric.basedOnId = view.versions.at(3).id;
    QCOMPARE(comparedWith(view), view.versions.at(3).id);
    view.rubric = view.versions.at(3); // the first one is held against the last
    QCOMPARE(comparedWith(view), view.versions.at(0).id);
    view.versions = { view.rubric };
    QVERIFY(comparedWith(view).isNull());
}

QTEST_GUILESS_MAIN(tst_rubricdiff)
#include "tst_rubricdiff.moc"
