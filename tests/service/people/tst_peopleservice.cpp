// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "support/fakeclock.h"
#include "support/newworkspace.h"
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
    void aCalendarIsReplacedByTheFileOfItsNameOnly();
    void whereNoCalendarSpeaksIsUnknown();
    void whatCouldNotBeReadIsUnknownAndStaysSo();
    void aCalendarIsForgotten();
    void aCalendarTakesThePlaceOfAnother();
    void calendarsWithoutNameOrTimeAreRefused();
    void thousandsOfBusyTimesAreKeptShort();
    void everyCommandIsJournalledAndUndone();

private:
    Result<QHash<PersonId, BusyTimes>> busy(const TimeSpan &span, const QList<PersonId> &who)
    {
        return m_workspace->services().context.queries.calendar.busy(span, who);
    }
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
    auto created = test::newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
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

namespace {

// In January 2030, UTC.
QDateTime at(int day, int hour, int minute = 0)
{
    return { QDate(2030, 1, 1).addDays(day - 1), QTime(hour, minute), Qt::UTC };
}

BusyReading reading(const PersonId &person, const QString &file, const QList<TimeSpan> &busy)
{
    BusyReading reading;
    reading.personId = person;
    reading.fileName = file;
    reading.knownFrom = at(1, 0);
    reading.knownUntil = at(20, 0);
    reading.zone = QStringLiteral("Europe/Berlin");
    reading.busy = busy;
    return reading;
}

} // namespace

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

void tst_peopleservice::aCalendarIsReplacedByTheFileOfItsNameOnly()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    const TimeSpan week{ at(7, 0), at(14, 0) };
    const TimeSpan morning{ at(8, 9), at(8, 11, 30) };
    const TimeSpan noon{ at(8, 12), at(8, 13) };
    const TimeSpan evening{ at(9, 18), at(9, 19) };
    const auto first = people().keepCalendar(reading(ana, QStringLiteral("work.ics"), { noon, morning }));
    QVERIFY(first);
    QVERIFY(people().keepCalendar(reading(ana, QStringLiteral("home.ics"), { evening })));
    auto times = busy(week, { ana });
    QVERIFY(times);
    QCOMPARE(times->value(ana).busy, QList<TimeSpan>({ morning, noon, evening }));
    // Only what shares a moment with the time asked about.
    QCOMPARE(busy({ at(8, 11, 30), at(8, 12, 1) }, { ana })->value(ana).busy, QList<TimeSpan>({ noon }));
    QCOMPARE(busy({ at(8, 11, 30), at(8, 12) }, { ana })->value(ana).busy, QList<TimeSpan>());

    m_clock.advance(60);
    const auto again = people().keepCalendar(reading(ana, QStringLiteral("work.ics"), { noon }));
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(busy(week, {})->value(ana).busy, QList<TimeSpan>({ noon, evening }));
    const auto view = people().view(ana);
    QVERIFY(view);
    QCOMPARE(view->calendars.size(), 2);
    QCOMPARE(view->calendars.at(1).fileName, QStringLiteral("work.ics"));
    QCOMPARE(view->calendars.at(1).readAt, m_clock.nowUtc());
    QVERIFY(m_workspace->services().history.undo());
    QCOMPARE(busy(week, { ana })->value(ana).busy, QList<TimeSpan>({ morning, noon, evening }));
}

void tst_peopleservice::whereNoCalendarSpeaksIsUnknown()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    const PersonId ben = add(QStringLiteral("Ben"), QStringLiteral("Engineer"));
    // What lies beyond the known time is not kept.
    QVERIFY(people().keepCalendar(
        reading(ana, QStringLiteral("work.ics"), { { at(19, 23), at(20, 1) }, { at(25, 9), at(25, 10) } })));
    auto times = busy({ at(7, 0), at(30, 0) }, { ana, ben });
    QVERIFY(times);
    QVERIFY(!times->contains(ben));
    const BusyTimes &own = times->value(ana);
    QCOMPARE(own.busy, QList<TimeSpan>({ { at(19, 23), at(20, 0) } }));
    QCOMPARE(own.knownUntil(), at(20, 0));
    QVERIFY(own.knows({ at(1, 0), at(20, 0) }));
    QVERIFY(!own.knows({ at(19, 23), at(20, 1) }));
    QVERIFY(!times->value(ben).knows({ at(8, 9), at(8, 10) }));
    QVERIFY(!times->value(ben).knownUntil().isValid());
    // A second calendar goes on where the first ends; after a gap nothing is known in between.
    BusyReading later = reading(ana, QStringLiteral("next.ics"), {});
    later.knownFrom = at(20, 0);
    later.knownUntil = at(22, 0);
    QVERIFY(people().keepCalendar(later));
    QVERIFY(busy({ at(7, 0), at(8, 0) }, { ana })->value(ana).knows({ at(19, 23), at(20, 1) }));
    later.knownFrom = at(21, 0);
    QVERIFY(people().keepCalendar(later));
    QVERIFY(!busy({ at(7, 0), at(8, 0) }, { ana })->value(ana).knows({ at(19, 23), at(21, 1) }));
    QCOMPARE(busy({ at(7, 0), at(8, 0) }, { ana })->value(ana).knownUntil(), at(22, 0));
}

void tst_peopleservice::whatCouldNotBeReadIsUnknownAndStaysSo()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    const TimeSpan meeting{ at(8, 9), at(8, 10) };
    BusyReading read = reading(ana, QStringLiteral("work.ics"), { meeting });
    read.unknown = { { at(8, 0), at(9, 0) }, { at(19, 0), at(25, 0) } };
    read.calendarName = QStringLiteral("Work");
    QVERIFY(people().keepCalendar(read));
    const TimeSpan month{ at(1, 0), at(30, 0) };
    const QList<TimeSpan> known{ { at(1, 0), at(8, 0) }, { at(9, 0), at(19, 0) } };
    QCOMPARE(busy(month, { ana })->value(ana).known, known);
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ meeting })); // that much is known
    // Asked about another week, it is the same.
    QVERIFY(!busy({ at(12, 0), at(13, 0) }, {})->value(ana).knows({ at(8, 12), at(8, 13) }));
    // That another calendar can be read says nothing of what is in this one.
    QVERIFY(people().keepCalendar(reading(ana, QStringLiteral("home.ics"), {})));
    QCOMPARE(busy(month, { ana })->value(ana).known, known);
    // It is there when the workspace is opened again,
    m_workspace.reset();
    auto opened = LocalWorkspace::open(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QCOMPARE(busy(month, { ana })->value(ana).known, known);
    const auto view = people().view(ana);
    QVERIFY(view && view->calendars.size() == 2);
    QCOMPARE(view->calendars.at(1).unknown, QList<TimeSpan>({ { at(8, 0), at(9, 0) }, { at(19, 0), at(20, 0) } }));
    QCOMPARE(view->calendars.at(1).calendarName, QStringLiteral("Work"));
    // until the file is read once more; undoing and redoing that brings both back.
    read.unknown.clear();
    QVERIFY(people().keepCalendar(read));
    const QList<TimeSpan> all{ { at(1, 0), at(20, 0) } };
    QCOMPARE(busy(month, { ana })->value(ana).known, all);
    QVERIFY(m_workspace->services().history.undo());
    QCOMPARE(busy(month, { ana })->value(ana).known, known);
    QVERIFY(m_workspace->services().history.redo());
    QCOMPARE(busy(month, { ana })->value(ana).known, all);
}

void tst_peopleservice::aCalendarIsForgotten()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    const TimeSpan month{ at(1, 0), at(30, 0) };
    const TimeSpan noon{ at(8, 12), at(8, 13) };
    const TimeSpan evening{ at(9, 18), at(9, 19) };
    const auto work = people().keepCalendar(reading(ana, QStringLiteral("work.ics"), { noon }));
    const auto home = people().keepCalendar(reading(ana, QStringLiteral("home.ics"), { evening }));
    QVERIFY(work && home);
    QVERIFY(people().forgetCalendar(*work));
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ evening }));
    QCOMPARE(people().view(ana)->calendars.size(), 1);
    QCOMPARE(people().forgetCalendar(*work).error().code, Error::Code::NotFound);
    QVERIFY(people().forgetCalendar(*home));
    QVERIFY(!busy(month, { ana })->contains(ana)); // of nobody without a calendar anything is known
    QVERIFY(m_workspace->services().history.undo());
    QVERIFY(m_workspace->services().history.undo());
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ noon, evening }));
    QVERIFY(m_workspace->services().history.redo());
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ evening }));
    // Read again it is there as any other.
    QVERIFY(people().keepCalendar(reading(ana, QStringLiteral("work.ics"), { noon })));
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ noon, evening }));
}

void tst_peopleservice::aCalendarTakesThePlaceOfAnother()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    const PersonId ben = add(QStringLiteral("Ben"), QStringLiteral("Engineer"));
    const TimeSpan month{ at(1, 0), at(30, 0) };
    const TimeSpan cancelled{ at(8, 12), at(8, 13) };
    const TimeSpan noon{ at(9, 12), at(9, 13) };
    const TimeSpan evening{ at(9, 18), at(9, 19) };
    const auto first = people().keepCalendar(reading(ana, QStringLiteral("calendar.ics"), { cancelled, noon }));
    const auto home = people().keepCalendar(reading(ana, QStringLiteral("home.ics"), { evening }));
    QVERIFY(first && home);
    const BusyReading again = reading(ana, QStringLiteral("calendar (1).ics"), { noon });
    const auto replaced = people().keepCalendar(again, *first);
    QVERIFY(replaced);
    QCOMPARE(*replaced, *first);
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ noon, evening }));
    QCOMPARE(people().view(ana)->calendars.first().fileName, QStringLiteral("calendar (1).ics"));
    QVERIFY(m_workspace->services().history.undo()); // in one step
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ cancelled, noon, evening }));
    QVERIFY(m_workspace->services().history.redo());
    // A file of that name was there and takes the place of yet another: one of the two is left.
    QCOMPARE(*people().keepCalendar(again, *home), *first);
    QCOMPARE(people().view(ana)->calendars.size(), 1);
    QCOMPARE(busy(month, { ana })->value(ana).busy, QList<TimeSpan>({ noon }));
    // Nobody's calendar takes the place of another person's, nor of what is gone.
    const BusyReading others = reading(ben, QStringLiteral("ben.ics"), {});
    QCOMPARE(people().keepCalendar(others, *first).error().key, QStringLiteral("calendar.other"));
    QCOMPARE(people().keepCalendar(again, *home).error().code, Error::Code::NotFound);
}

void tst_peopleservice::calendarsWithoutNameOrTimeAreRefused()
{
    const PersonId ana = add(QStringLiteral("Ana"), QStringLiteral("Engineer"));
    BusyReading wrong = reading(ana, QStringLiteral(" "), {});
    QCOMPARE(people().keepCalendar(wrong).error().key, QStringLiteral("calendar.file"));
    wrong = reading(ana, QStringLiteral("work.ics"), {});
    wrong.knownUntil = wrong.knownFrom;
    QCOMPARE(people().keepCalendar(wrong).error().key, QStringLiteral("calendar.window"));
    QVERIFY(!people().keepCalendar(reading(PersonId(), QStringLiteral("work.ics"), {})));
    QVERIFY(busy({ at(1, 0), at(20, 0) }, {})->isEmpty());
}

void tst_peopleservice::thousandsOfBusyTimesAreKeptShort()
{
    QList<TimeSpan> spans;
    for (int i = 0; i < 4000; ++i)
        spans.append({ at(1, 8).addSecs(i * 3600), at(1, 8, 15 + i % 40).addSecs(i * 3600) });
    const QString text = spansToText(spans);
    QCOMPARE(spansFromText(text), spans);
    QVERIFY2(text.size() < 4000 * 9, qPrintable(QString::number(text.size())));
    // Parts of a second are widened: busy is never told shorter than it is.
    const QList<TimeSpan> odd{ { at(1, 8).addMSecs(999), at(1, 9).addMSecs(1) } };
    QCOMPARE(spansFromText(spansToText(odd)), QList<TimeSpan>({ { at(1, 8), at(1, 9).addSecs(1) } }));
    QCOMPARE(spansFromText(QStringLiteral("5+6 1+? 2+2")).size(), 1);
    QCOMPARE(spansFromText(QStringLiteral("5+6 zzzzzzzzzzzz+2 2+2")).size(), 1);
    QCOMPARE(spansFromText(QStringLiteral("5+6 2+")).size(), 1);
    QCOMPARE(spansFromText(QStringLiteral("5+6 2+0 2+2")).size(), 1);
    QCOMPARE(spansFromText(QStringLiteral("5+6 2+2+2")).size(), 1);
    QCOMPARE(spansFromText(QStringLiteral("5+6  2+2")).size(), 2);
    QCOMPARE(spansFromText(QStringLiteral("5+6 \u0660+2")).size(), 1);
    QCOMPARE(spansFromText(QString()).size(), 0);
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
        [&] {
            return people().keepCalendar(reading(ana, QStringLiteral("a.ics"), { { at(8, 9), at(8, 10) } })).ok();
        },
        [&] {
            return people().keepCalendar(reading(ana, QStringLiteral("a.ics"), { { at(9, 9), at(9, 10) } })).ok();
        },
        [&] {
            const auto view = people().view(ana);
            return people()
                .keepCalendar(
                    reading(ana, QStringLiteral("b.ics"), { { at(9, 9), at(9, 10) } }), view->calendars.first().id)
                .ok();
        },
        [&] { return people().forgetCalendar(people().view(ana)->calendars.first().id).ok(); },
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
