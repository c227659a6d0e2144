// SPDX-License-Identifier: GPL-3.0-or-later
// What debriefs cost, each beside a floor of the same run: bench_debrief [ROUNDS].
//   opening  5 candidates, each of 10 interviewers and 8 criteria; the floor reads the same rows by SQL and no more
//   pack     of ten interviewers, as PDF and as spreadsheet; the floor of the PDF is its text, laid out plain by
//            QTextDocument and printed. Goal: under 3 s for both files
//   figures  means, totals and agreement over 5,000 cards of 500 rounds; the floor sums the same numbers once
#include "measuring.h"

#include "domain/debrief/agreement.h"
#include "domain/scorecards/rules.h"
#include "exchange/debrief/packbook.h"
#include "exchange/debrief/packhtml.h"
#include "paper/paper.h"
#include "support/fakeclock.h"
#include "support/packworld.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace shortlist;
using test::medianMs;
using test::PackWorld;
using test::readAll;
using test::stop;

namespace {

constexpr int kCandidates = 5;
constexpr int kInterviewers = 10;
constexpr int kCriteria = 8;
constexpr int kRoundsOfCards = 500; // of ten cards
constexpr double kGoalPackMs = 3000;

void report(const char *what, double ms, const char *floorName, double floor)
{
    std::printf("%-34s %9.3f ms   %s %8.3f ms   ratio %7.2f\n", what, ms, floorName, floor, ms / floor);
}

/// The floor of opening: the rows of five debriefs, by one statement a table and application.
double rawReadingMs(const QString &path, const PackWorld &world, int rounds)
{
    const QString name = QStringLiteral("floor");
    double ms = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            stop(QStringLiteral("the floor cannot open the file"));
        const char *const statements[] = {
            "SELECT * FROM application WHERE id = ?",
            "SELECT c.* FROM candidate c JOIN application a ON a.candidate_id = c.id WHERE a.id = ?",
            "SELECT j.* FROM job j JOIN application a ON a.job_id = j.id WHERE a.id = ?",
            "SELECT s.* FROM stage s JOIN application a ON a.plan_id = s.plan_id WHERE a.id = ?",
            "SELECT * FROM scorecard WHERE application_id = ?",
            "SELECT p.* FROM person p JOIN scorecard c ON c.author_id = p.id WHERE c.application_id = ?",
            "SELECT r.* FROM rubric r WHERE r.id IN (SELECT rubric_id FROM scorecard WHERE application_id = ?)",
            "SELECT * FROM criterion WHERE rubric_id = (SELECT rubric_id FROM scorecard WHERE application_id = ?)",
            "SELECT r.* FROM rating r JOIN scorecard c ON c.id = r.scorecard_id WHERE c.application_id = ?",
            "SELECT * FROM debrief WHERE application_id = ?",
            "SELECT * FROM decision WHERE application_id = ?",
            "SELECT * FROM offer WHERE application_id = ?",
        };
        std::vector<std::unique_ptr<QSqlQuery>> prepared;
        for (const char *statement : statements) {
            prepared.push_back(std::make_unique<QSqlQuery>(database));
            prepared.back()->setForwardOnly(true);
            if (!prepared.back()->prepare(QLatin1String(statement)))
                stop(QLatin1String(statement));
        }
        qsizetype values = 0;
        ms = medianMs(rounds, [&] {
            values = 0;
            for (const ApplicationId &application : world.applications) {
                for (const auto &query : prepared) {
                    query->bindValue(0, application.uuid().toRfc4122());
                    values += readAll(*query);
                }
            }
        });
        if (values < kCandidates * kInterviewers * kCriteria)
            stop(QStringLiteral("the floor read too little"));
        prepared.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return ms;
}

void benchOpening(LocalWorkspace &workspace, const PackWorld &world, double floor, int rounds)
{
    qsizetype cards = 0;
    const double ms = medianMs(rounds, [&] {
        cards = 0;
        for (const ApplicationId &application : world.applications) {
            const auto view = workspace.services().debriefs.view(application);
            if (!view)
                stop(view.error().text());
            for (const DebriefCard &card : view->rounds.first().cards)
                cards += card.visible ? 1 : 0;
        }
    });
    if (cards != kCandidates * kInterviewers)
        stop(QStringLiteral("not all cards were seen"));
    report("open debriefs, 5 x 10 x 8", ms, "rows by SQL", floor);
}

bool benchPack(LocalWorkspace &workspace, const PackWorld &world, int rounds)
{
    const auto pack = workspace.services().packs.make(world.applications.first());
    if (!pack)
        stop(pack.error().text());
    const QString html = packHtml(*pack);
    QTextDocument rich;
    rich.setHtml(html);
    const QString text = rich.toPlainText();
    const double floor = medianMs(rounds, [&] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setPlainText(text);
        document.print(&writer);
    });
    const double printed = medianMs(rounds, [&] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
    });
    const double made = medianMs(rounds, [&] {
        if (!workspace.services().packs.make(world.applications.first()))
            stop(QStringLiteral("no pack"));
    });
    const double pdf = medianMs(rounds, [&] {
        if (!paper::pdfOf({ packTitle(*pack), packHtml(*pack), packFooter(*pack), pack->madeAt }))
            stop(QStringLiteral("no PDF"));
    });
    const double book = medianMs(rounds, [&] {
        if (!packWorkbook(*pack))
            stop(QStringLiteral("no spreadsheet"));
    });
    report("pack of ten interviewers: PDF", pdf, "plain text ", floor);
    report("  the same HTML by QTextDocument", printed, "plain text ", floor);
    std::printf("  put together %.1f ms, spreadsheet %.1f ms, all %.1f ms (%d characters)\n", made, book,
        made + pdf + book, int(text.size()));
    return made + pdf + book < kGoalPackMs;
}

void benchFigures(int rounds)
{
    QList<Criterion> criteria(kCriteria);
    for (int j = 0; j < kCriteria; ++j)
        criteria[j].weight = PackWorld::weight(j);
    QList<QList<QList<Rating>>> all; // by round, criterion and card
    QList<RatingTable> tables;
    for (int round = 0; round < kRoundsOfCards; ++round) {
        QList<QList<Rating>> ratings(kCriteria);
        RatingTable table{ 4, QList<QList<std::optional<int>>>(kCriteria) };
        for (int j = 0; j < kCriteria; ++j) {
            for (int i = 0; i < kInterviewers; ++i) {
                Rating rating;
                if (const int level = PackWorld::level(round, i, j); level > 0)
                    rating.level = level;
                else
                    rating.notObserved = true;
                ratings[j].append(rating);
                table.units[j].append(rating.level);
            }
        }
        all.append(ratings);
        tables.append(table);
    }
    qint64 sum = 0;
    const double floor = medianMs(rounds, [&] {
        sum = 0;
        for (const RatingTable &table : tables) {
            for (const auto &unit : table.units) {
                for (const auto &level : unit)
                    sum += level.value_or(0);
            }
        }
    });
    double totals = 0;
    const double means = medianMs(rounds, [&] {
        totals = 0;
        for (const auto &ratings : all) {
            QList<RatingSummary> summaries;
            for (const QList<Rating> &one : ratings)
                summaries.append(summarise(one));
            totals += weightedTotal(criteria, summaries, 4).value_or(0);
        }
    });
    qsizetype measures = 0;
    const double agreement = medianMs(rounds, [&] {
        measures = 0;
        for (const RatingTable &table : tables)
            measures += agreementOf(table).measures.size();
    });
    if (sum == 0 || totals <= 0 || measures == 0)
        stop(QStringLiteral("no figures"));
    report("5,000 cards: means and totals", means, "one sum    ", floor);
    report("5,000 cards: agreement", agreement, "one sum    ", floor);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = paper::printingApplication(argc, argv);
    const int rounds = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1) : 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team.shortlist"));
    const test::FakeClock clock;
    PackWorld world;
    {
        auto created = LocalWorkspace::create(path, clock);
        if (!created)
            stop(created.error().text());
        Services &services = (*created)->services();
        if (auto written = test::writePackWorld(services, clock, kCandidates, kInterviewers, kCriteria, world);
            !written)
            stop(written.error().text());
        for (int candidate = 0; candidate < kCandidates; ++candidate) {
            for (int i = 0; i < kInterviewers; ++i) {
                if (auto submitted = world.submit(services, candidate, i); !submitted)
                    stop(submitted.error().text());
            }
        }
    }
    const double floor = rawReadingMs(path, world, rounds);
    auto opened = LocalWorkspace::open(path, clock);
    if (!opened)
        stop(opened.error().text());
    (*opened)->services().session().person = world.manager;
    benchOpening(**opened, world, floor, rounds);
    const bool met = benchPack(**opened, world, rounds);
    benchFigures(rounds);
    std::printf("goal: the pack of ten interviewers in under %.0f s: %s\n", kGoalPackMs / 1000, met ? "met" : "missed");
    return 0;
}
