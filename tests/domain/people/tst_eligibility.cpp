// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/eligibility.h"

#include <QTest>

using namespace shortlist;

namespace {

using Kind = Objection::Kind;

Person engineer()
{
    Person person;
    person.name = QStringLiteral("Example Person");
    person.title = QStringLiteral("Senior Backend Engineer, Geo");
    person.languages = QStringLiteral("Ruby, Go");
    person.grade = 7;
    return person;
}

InterviewNeed technical()
{
    InterviewNeed need;
    need.interviewKind = QStringLiteral("Technical interview");
    need.titles = { QStringLiteral("Backend Engineer"), QStringLiteral("Backend Engineering Manager") };
    need.candidateGrade = 5;
    need.gradeRule = true;
    need.language = QStringLiteral("ruby");
    return need;
}

QList<Kind> kinds(const QList<Objection> &objections)
{
    QList<Kind> result;
    for (const Objection &objection : objections)
        result += objection.kind;
    return result;
}

QList<Kind> asInterviewer(
    const Person &person, const InterviewNeed &need, TrainingLevel training = TrainingLevel::Qualified)
{
    return kinds(objectionsTo(person, training, ParticipantRole::Interviewer, need));
}

} // namespace

class TestEligibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAgainstTheRightPerson()
    {
        QVERIFY(asInterviewer(engineer(), technical()).isEmpty());
        QVERIFY(!needsReason({}));
        QVERIFY(!isRefused({}));
    }

    void gradeBelowTheCandidateIsAWall()
    {
        InterviewNeed need = technical();
        need.candidateGrade = 8;
        const auto objections = objectionsTo(engineer(), TrainingLevel::Qualified, ParticipantRole::Interviewer, need);
        QCOMPARE(kinds(objections), QList<Kind>{ Kind::GradeBelow });
        QVERIFY(isRefused(objections));
        QVERIFY(!needsReason(objections));
        QVERIFY(objections.constFirst().sentence.contains(QStringLiteral("Example Person")));
        QVERIFY(objections.constFirst().sentence.contains(u'8'));

        need.candidateGrade = 7;
        QVERIFY(asInterviewer(engineer(), need).isEmpty());
        need.candidateGrade = 8;
        need.gradeRule = false;
        QVERIFY(asInterviewer(engineer(), need).isEmpty());
    }

    void anUnknownGradeAsksForAReason()
    {
        Person person = engineer();
        person.grade.reset();
        const auto objections =
            objectionsTo(person, TrainingLevel::Qualified, ParticipantRole::Interviewer, technical());
        QCOMPARE(kinds(objections), QList<Kind>{ Kind::GradeUnknown });
        QVERIFY(needsReason(objections));
        InterviewNeed need = technical();
        need.candidateGrade.reset();
        QVERIFY(asInterviewer(person, need).isEmpty());
    }

    void anotherLanguageIsAWarningNotAWall()
    {
        InterviewNeed need = technical();
        need.language = QStringLiteral("C");
        Person person = engineer();
        person.languages = QStringLiteral("C++; C#");
        const auto objections = objectionsTo(person, TrainingLevel::Qualified, ParticipantRole::Interviewer, need);
        QCOMPARE(kinds(objections), QList<Kind>{ Kind::OtherLanguage });
        QVERIFY(needsReason(objections));
        person.languages = QStringLiteral("C++ / c");
        QVERIFY(asInterviewer(person, need).isEmpty());
        need.language.clear();
        person.languages.clear();
        QVERIFY(asInterviewer(person, need).isEmpty());
    }

    void titlesAreAskedForUnlessThePlanNamesARelation()
    {
        Person person = engineer();
        person.title = QStringLiteral("Fullstack Engineer");
        QCOMPARE(asInterviewer(person, technical()), QList<Kind>{ Kind::NearTitle });
        person.title = QStringLiteral("Manager, Accounting");
        QCOMPARE(asInterviewer(person, technical()), QList<Kind>{ Kind::OtherTitle });
        InterviewNeed need = technical();
        need.titles = { QStringLiteral("hiring manager") };
        QVERIFY(asInterviewer(person, need).isEmpty());
        need.titles.clear();
        QVERIFY(asInterviewer(person, need).isEmpty());
        QCOMPARE(bestTitleFit({ QStringLiteral("peer"), QStringLiteral("Recruiter") }, person.title), TitleFit::None);
    }

    void trainingIsAskedForByRole()
    {
        const auto of = [](TrainingLevel level, ParticipantRole role) {
            return kinds(objectionsTo(engineer(), level, role, technical())).size();
        };
        QCOMPARE(of(TrainingLevel::None, ParticipantRole::Interviewer), 1);
        QCOMPARE(of(TrainingLevel::ReverseShadow, ParticipantRole::Interviewer), 1);
        QCOMPARE(of(TrainingLevel::Qualified, ParticipantRole::Interviewer), 0);
        QCOMPARE(of(TrainingLevel::Shadowing, ParticipantRole::ReverseShadow), 1);
        QCOMPARE(of(TrainingLevel::ReverseShadow, ParticipantRole::ReverseShadow), 0);
        QCOMPARE(of(TrainingLevel::None, ParticipantRole::Shadow), 0);
    }

    void whoHasLeftHoldsNothing()
    {
        Person person = engineer();
        person.state = PersonState::Left;
        person.title = QStringLiteral("Recruiter");
        const auto objections =
            objectionsTo(person, TrainingLevel::Qualified, ParticipantRole::Interviewer, technical());
        QCOMPARE(kinds(objections), (QList<Kind>{ Kind::Left, Kind::OtherTitle }));
        QVERIFY(isRefused(objections));
        QVERIFY(isRefused(objectionsTo(person, TrainingLevel::None, ParticipantRole::Shadow, technical())));
    }

    void peopleInTrainingAreNeverAlone()
    {
        using enum ParticipantRole;
        const auto team = [](const QList<ParticipantRole> &roles) { return kinds(objectionsToTeam(roles)); };
        QCOMPARE(team({}), QList<Kind>{ Kind::NobodyChosen });
        QCOMPARE(team({ Shadow }), QList<Kind>{ Kind::ShadowAlone });
        QCOMPARE(team({ ReverseShadow }), QList<Kind>{ Kind::ReverseShadowAlone });
        QVERIFY(team({ Interviewer, Shadow }).isEmpty());
        QVERIFY(team({ ReverseShadow, Interviewer }).isEmpty());
        QVERIFY(team({ Interviewer, Interviewer }).isEmpty());
        QCOMPARE(team({ Interviewer, Shadow, Shadow }), QList<Kind>{ Kind::TooManyShadows });
        QVERIFY(isRefused(objectionsToTeam({ Shadow })));
        QVERIFY(needsReason(objectionsToTeam({ Interviewer, Shadow, Shadow })));
    }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
