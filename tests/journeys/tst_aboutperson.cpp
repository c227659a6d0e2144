// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/aboutperson.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// Whom the bar names after a command about the team. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_aboutperson : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_name = services().context.workspace.get(m_world->junior)->name;
        services().commands().setListener([this](const CommitNotice &notice) { m_last = notice; });
    }
    void cleanup() { close(); }

    void whoIsChangedIsNamed()
    {
        auto person = services().context.workspace.get(m_world->junior);
        VERIFY_OK(person);
        person->title = QStringLiteral("Staff engineer");
        VERIFY_OK(services().people.edit(*person));
        QCOMPARE(told(), m_name);
        VERIFY_OK(services().history.undo());
        QCOMPARE(told(), m_name);
    }

    void whoIsAwayIsNamed()
    {
        VERIFY_OK(services().people.addAway(m_world->junior, QDate(2030, 2, 4), QDate(2030, 2, 8), {}));
        QCOMPARE(told(), m_name);
    }

    void whoIsAddedIsNamedWhenThatIsUndone()
    {
        Person added;
        added.name = QStringLiteral("Nora Nell");
        VERIFY_OK(services().people.add(added));
        QCOMPARE(told(), added.name);
        VERIFY_OK(services().history.undo());
        QCOMPARE(told(), added.name);
    }

    void whoIsPromotedIsNamedWithTheInterview()
    {
        const QString inPool = m_name + QStringLiteral(", ") + kKind;
        VERIFY_OK(services().pools.create(kKind, 0, 1));
        QVERIFY(!isAboutPerson(m_last)); // a pool is nobody
        VERIFY_OK(services().pools.train(kKind, { m_world->junior }, TrainingLevel::Shadowing));
        QCOMPARE(told(), inPool);
        VERIFY_OK(services().pools.promote(kKind, m_world->junior));
        QCOMPARE(told(), inPool);
        VERIFY_OK(services().history.undo());
        QCOMPARE(told(), inPool);
        VERIFY_OK(services().pools.train(kKind, { m_world->junior }, TrainingLevel::None));
        QCOMPARE(told(), inPool);
    }

private:
    QString told()
    {
        const auto about = aboutPerson(services(), m_last);
        return isAboutPerson(m_last) && about ? *about : QStringLiteral("-");
    }

    const QString kKind = QStringLiteral("Technical interview");
    QString m_name;
    CommitNotice m_last;
};

QTEST_GUILESS_MAIN(tst_aboutperson)
#include "tst_aboutperson.moc"
