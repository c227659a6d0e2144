// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "support/fakeclock.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

class tst_peopleservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void titlesFindPeopleBestFitFirst();
    void anImportIsOneStepAndTheSameAgainChangesNothing();
    void everyCommandIsJournalledAndUndone();

private:
    PeopleService &people() { return m_workspace->services().people; }
    PersonId add(const QString &name, const QString &title, const QString &email = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

void tst_peopleservice::init()
{
    m_workspace.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
}

PersonId tst_peopleservice::add(const QString &name, const QString &title, const QString &email)
{
    Person person;
    person.name = name;
    person.title = title;
    person.email = email;
    const auto added = people().add(person);
    return added ? *added : PersonId();
}

// After every test: what the tables hold is what the journal says.
void tst_peopleservice::cleanup()
{
    const Reader &reader = m_workspace->services().context.workspace;
    QCOMPARE(test::dumpOfJournal(m_workspace->services().context.workspace.journal()), test::dump(reader));
}

void tst_peopleservice::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("no name") << "name"
                             << " "
                             << "person.name";
    QTest::newRow("no address") << "email"
                                << "ana(at)team"
                                << "person.email";
    QTest::newRow("taken, other case") << "email"
                                       << "ANA@team.example"
                                       << "person.emailTaken";
    QTest::newRow("no zone") << "zone"
                             << "Berlin/Europe"
                             << "person.zone";
    QTest::newRow("no hours") << "hours"
                              << "whenever"
                              << "person.hours";
}

void tst_peopleservice::whatIsWrongIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, key);
    QVERIFY(!add(QStringLiteral("Ana"), {}, QStringLiteral("ana@team.example")).isNull());
    Person person;
    person.name = QStringLiteral("Ben");
    if (field == QLatin1String("name"))
        person.name = value;
    else if (field == QLatin1String("email"))
        person.email = value;
    else if (field == QLatin1String("zone"))
        person.zone = value;
    else
        person.workingHours = value;
    const auto added = people().add(person);
    QVERIFY(!added);
    QCOMPARE(added.error().key, key);
    QVERIFY(!added.error().sentence.isEmpty());
}

void tst_peopleservice::titlesFindPeopleBestFitFirst()
{
    add(QStringLiteral("Cleo"), QStringLiteral("Manager, Accounting"));
    add(QStringLiteral("Ben"), QStringLiteral("Senior Backend Engineer, Geo"));
    add(QStringLiteral("Ana"), QStringLiteral("Backend Engineer"));
    add(QStringLiteral("Dev"), QStringLiteral("Backend Engineering Manager"));
    const auto engineers = people().findByTitle(QStringLiteral("Backend Engineer"));
    QVERIFY(engineers);
    QStringList names;
    for (const TitleHit &hit : *engineers)
        names.append(hit.person.name);
    QCOMPARE(names, QStringList({ QStringLiteral("Ana"), QStringLiteral("Ben") }));
    const auto managers = people().findByTitle(QStringLiteral("Engineering Manager"));
    QVERIFY(managers);
    QCOMPARE(managers->size(), 1);
    QCOMPARE(managers->first().person.name, QStringLiteral("Dev"));
}

void tst_peopleservice::anImportIsOneStepAndTheSameAgainChangesNothing()
{
    add(QStringLiteral("Ana"), QStringLiteral("Engineer"), QStringLiteral("ana@team.example"));
    const QStringList before = test::dump(m_workspace->services().context.workspace);
    Person ana;
    ana.name = QStringLiteral("Ana Berg");
    ana.email = QStringLiteral("Ana@team.example");
    Person ben;
    ben.name = QStringLiteral("Ben");
    ben.email = QStringLiteral("ben@team.example");
    const auto first = people().importPeople({ ana, ben });
    QVERIFY(first);
    QCOMPARE(first->added, 1);
    QCOMPARE(first->changed, 1);
    const auto kept = people().findByTitle(QStringLiteral("Engineer"));
    QVERIFY(kept && kept->size() == 1 && kept->first().person.name == QStringLiteral("Ana Berg"));
    const auto again = people().importPeople({ ana, ben });
    QVERIFY(again);
    QCOMPARE(again->same, 2);
    QVERIFY(m_workspace->services().history.undo());
    QCOMPARE(test::dump(m_workspace->services().context.workspace), before);
}

void tst_peopleservice::everyCommandIsJournalledAndUndone()
{
    Services &services = m_workspace->services();
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    AwayId away;
    const QList<std::function<bool()>> commands{
        [&] {
            auto person = services.context.workspace.get(ana);
            person->dailyLimit = 2;
            return people().edit(*person).ok();
        },
        [&] { return people().setTraining(ana, QStringLiteral("Technical"), TrainingLevel::Shadowing).ok(); },
        [&] { return people().setTraining(ana, QStringLiteral("Technical"), TrainingLevel::Qualified).ok(); },
        [&] { return people().setTraining(ana, QStringLiteral("Technical"), TrainingLevel::None).ok(); },
        [&] {
            const auto added = people().addAway(ana, QDate(2030, 1, 8), QDate(2030, 1, 9), {});
            away = added ? *added : AwayId();
            return added.ok();
        },
        [&] { return people().removeAway(away).ok(); },
        [&] { return people().setState(ana, PersonState::Left).ok(); },
        [&] { return people().setState(ana, PersonState::Active).ok(); },
    };
    for (const auto &command : commands) {
        const QStringList before = test::dump(services.context.workspace);
        QVERIFY(command());
        const QStringList after = test::dump(services.context.workspace);
        QVERIFY(after != before);
        QCOMPARE(test::dumpOfJournal(services.context.workspace.journal()), after);
        QVERIFY(services.history.undo());
        QCOMPARE(test::dump(services.context.workspace), before);
        QVERIFY(services.history.redo());
        QCOMPARE(test::dump(services.context.workspace), after);
    }
}

QTEST_GUILESS_MAIN(tst_peopleservice)
#include "tst_peopleservice.moc"
