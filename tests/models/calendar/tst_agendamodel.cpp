// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/agendamodel.h"
#include "service/core/gateway.h"
#include "support/interviewworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shortlist;

class tst_agendamodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void interviewsStandUnderTheirDays();
    void aScreenReaderHearsWholeRows();
    void moreAreReadAsOneScrolls();
    void readingAgainKeepsWhatWasRead();
    void anotherZoneMovesThemToOtherDays();
    void aFilterNarrowsInTheWorkspace();

private:
    /// An interview of so many minutes after Monday 7 January 2030, 08:00 UTC, with Sena Holt.
    void add(int minutesLater, bool forBen = false);
    void add(const QList<int> &minutesLater, bool forBen = false);
    InterviewFilter fromMonday() const;
    QString print(const AgendaModel &model) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<test::InterviewWorld> m_world;
    QList<Interview> m_interviews;
};

void tst_agendamodel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
    m_gateway = std::make_unique<Gateway>();
    m_interviews.clear();
    bool opened = false;
    m_gateway->open(
        this,
        [this]() -> Result<std::unique_ptr<OpenWorkspace>> {
            auto made = test::newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
            if (!made)
                return made.error();
            m_world = std::make_unique<test::InterviewWorld>((*made)->services(), m_clock);
            if (!m_world->build())
                return Error{ Error::Code::Storage, QStringLiteral("world"), {}, {}, {} };
            return std::unique_ptr<OpenWorkspace>(std::move(*made));
        },
        [&opened](const Status &status) { opened = status.ok(); });
    QTRY_VERIFY(opened);
}

void tst_agendamodel::cleanup()
{
    m_gateway.reset();
    m_world.reset();
}

void tst_agendamodel::add(int minutesLater, bool forBen) { add(QList<int>{ minutesLater }, forBen); }

void tst_agendamodel::add(const QList<int> &minutesLater, bool forBen)
{
    QList<Interview> added;
    for (const int minutes : minutesLater) {
        Interview interview;
        interview.id = InterviewId(randomUuid());
        interview.applicationId = forBen ? m_world->benApplication : m_world->adaApplication;
        interview.stageId = forBen ? m_world->screening : m_world->technical;
        interview.startAt = QDateTime(QDate(2030, 1, 7), QTime(8, 0), Qt::UTC).addSecs(qint64(minutes) * 60);
        interview.zone = QStringLiteral("Europe/Berlin");
        added += interview;
    }
    m_interviews += added;
    bool written = false;
    m_gateway->run(
        this,
        [added, person = m_world->senior](Services &services) -> Status {
            return services.commands().run(
                QStringLiteral("test.put"), added.first().id, [&](Transaction &transaction) -> Status {
                    const QUuid scope = services.context.workspace.teamScope();
                    for (const Interview &interview : added) {
                        Participant part;
                        part.id = ParticipantId(randomUuid());
                        part.interviewId = interview.id;
                        part.personId = person;
                        if (auto status = transaction.add(interview, scope); !status)
                            return status;
                        if (auto status = transaction.add(part, scope); !status)
                            return status;
                    }
                    return done();
                });
        },
        [&written](const Status &status) { written = status.ok(); });
    QTRY_VERIFY(written);
}

InterviewFilter tst_agendamodel::fromMonday() const
{
    InterviewFilter filter;
    filter.span.start = QDateTime(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
    return filter;
}

QString tst_agendamodel::print(const AgendaModel &model) const
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows += index.data(AgendaModel::HeadingRole).toBool()
                  ? QStringLiteral("[%1]").arg(index.data().toString())
                  : index.data(AgendaModel::TimeRole).toString() + QLatin1Char(' ') + index.data().toString();
    }
    return rows.join(QLatin1Char('\n'));
}

void tst_agendamodel::interviewsStandUnderTheirDays()
{
    AgendaModel model(*m_gateway);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setLook(
        QTimeZone("Europe/Berlin"), QStringLiteral("HH:mm"), QLocale(QStringLiteral("en_GB")), { 2030, 1, 7 });
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isComplete());
    add(24 * 60);
    add(0);
    add(30, true);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(print(model), QString::fromUtf8("[Today, Monday 7 January 2030]\n09:00–10:00 Ada Quill\n"
                                             "09:30–10:30 Ben Rook\n[Tuesday 8 January 2030]\n09:00–10:00 Ada Quill"));
    QVERIFY(!model.entryAt(0));
    QCOMPARE(model.entryAt(2)->candidateName, QStringLiteral("Ben Rook"));
    QCOMPARE(model.rowOf(m_interviews.first().id), 4);
    QCOMPARE(model.dateAt(4), QDate(2030, 1, 8));
    QCOMPARE(model.rowOf(InterviewId()), -1);
    QCOMPARE(model.index(1).data(AgendaModel::WhatRole).toString(),
        QString::fromUtf8("Technical interview · Intermediate Backend Engineer"));
    QCOMPARE(model.index(1).data(AgendaModel::WhoRole).toString(), QStringLiteral("Sena Holt"));
}

void tst_agendamodel::aScreenReaderHearsWholeRows()
{
    AgendaModel model(*m_gateway);
    model.setLook(
        QTimeZone("Europe/Berlin"), QStringLiteral("HH:mm"), QLocale(QStringLiteral("en_GB")), { 2030, 1, 8 });
    add(0);
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Monday 7 January 2030"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
        QString::fromUtf8("Ada Quill, Technical interview, Intermediate Backend Engineer, Monday 7 January 2030, "
                          "09:00–10:00, Confirmed, Sena Holt"));
}

void tst_agendamodel::moreAreReadAsOneScrolls()
{
    constexpr int kAll = 2 * AgendaModel::kPage + 5;
    // Several begin at the same moment, also where a page ends.
    QList<int> minutes;
    for (int i = 0; i < kAll; ++i)
        minutes += i / 4 * 120;
    add(minutes);
    AgendaModel model(*m_gateway);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    model.show(fromMonday());
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(loaded.wait());
    QCOMPARE(model.entries().size(), AgendaModel::kPage);
    for (int page = 2; page <= 3; ++page) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(loaded.wait());
        QCOMPARE(model.entries().size(), std::min(page * AgendaModel::kPage, kAll));
    }
    QVERIFY(model.isComplete());
    QVERIFY(!model.canFetchMore({}));
    QSet<InterviewId> seen;
    for (const InterviewEntry &entry : model.entries()) {
        seen += entry.interview.id;
        QCOMPARE(entry.people.size(), 1);
    }
    QCOMPARE(seen.size(), kAll);
    // No day has two headings.
    QSet<QDate> headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.entryAt(row)) {
            QVERIFY(!headings.contains(model.dateAt(row)));
            headings += model.dateAt(row);
        }
    }
    QCOMPARE(model.rowCount(), kAll + int(headings.size()));
}

void tst_agendamodel::readingAgainKeepsWhatWasRead()
{
    QList<int> minutes;
    for (int i = 0; i < AgendaModel::kPage + 10; ++i)
        minutes += i * 60;
    add(minutes);
    AgendaModel model(*m_gateway);
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    model.fetchMore({});
    QVERIFY(loaded.wait());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(model.entries().size(), AgendaModel::kPage + 10);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    add(30);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.entries().at(1).interview.id, m_interviews.last().id);
}

void tst_agendamodel::anotherZoneMovesThemToOtherDays()
{
    add(15 * 60); // 23:00 UTC
    AgendaModel model(*m_gateway);
    QAbstractItemModelTester tester(&model);
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    model.show(fromMonday());
    QVERIFY(loaded.wait());
    QCOMPARE(model.dateAt(0), QDate(2030, 1, 7));
    model.setLook(
        QTimeZone("Europe/Berlin"), QStringLiteral("HH:mm"), QLocale(QStringLiteral("en_GB")), { 2030, 1, 7 });
    QCOMPARE(model.dateAt(0), QDate(2030, 1, 8));
    QCOMPARE(print(model), QString::fromUtf8("[Tuesday 8 January 2030]\n00:00–01:00 Ada Quill"));
}

void tst_agendamodel::aFilterNarrowsInTheWorkspace()
{
    add(0);
    add(60, true);
    AgendaModel model(*m_gateway);
    QSignalSpy loaded(&model, &AgendaModel::loaded);
    InterviewFilter filter = fromMonday();
    filter.stageNames = { QStringLiteral("Screening call") };
    model.show(filter);
    QVERIFY(loaded.wait());
    QCOMPARE(model.entries().size(), 1);
    QCOMPARE(model.entries().first().candidateName, QStringLiteral("Ben Rook"));
    filter.job = JobId(randomUuid());
    model.show(filter);
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_agendamodel)
#include "support/newworkspace.h"
#include "tst_agendamodel.moc"
