// SPDX-License-Identifier: GPL-3.0-or-later
// However long a name, a title or a reason somebody wrote is: no page asks for more width than a small screen has.
#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"
#include "support/windowloop.h"
#include "ui/window/navigationlist.h"

#include <QTabWidget>
#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;

namespace {

constexpr int kSmallScreen = 1280;

const QString kLong = QStringLiteral("Wm").repeated(125); // nowhere to break

template <EntityType T>
Status lengthen(Transaction &t, const QList<QString T::*> &texts)
{
    const auto rows = t.all<T>();
    if (!rows)
        return rows.error();
    for (T row : *rows) {
        for (QString T::*text : texts)
            row.*text = kLong;
        if (auto saved = t.save(row); !saved)
            return saved;
    }
    return done();
}

Status lengthenAll(Transaction &t)
{
    const QList<Status> all{ lengthen<Job>(t, { &Job::title, &Job::department, &Job::summary }),
        lengthen<Stage>(t, { &Stage::name, &Stage::purpose }), lengthen<Opening>(t, { &Opening::code }),
        lengthen<Candidate>(
            t, { &Candidate::name, &Candidate::headline, &Candidate::company, &Candidate::place, &Candidate::source }),
        lengthen<Person>(t, { &Person::title, &Person::specialty, &Person::department }),
        lengthen<Rubric>(t, { &Rubric::name, &Rubric::purpose }),
        lengthen<Criterion>(t, { &Criterion::name, &Criterion::description }),
        lengthen<Interview>(t, { &Interview::place }) };
    for (const Status &one : all) {
        if (!one)
            return one;
    }
    return done();
}

/// An amendment of Ana's card with a reason that is as long.
void amend(Services &services, const test::Loop &loop)
{
    services.session().person = loop.ana;
    WindowDriver::expect(
        test::fillCard(services, loop, loop.anasCard, { 3, 3 }).ok(), QStringLiteral("the card is filled"));
    WindowDriver::expect(services.scorecards.submit(loop.anasCard).ok(), QStringLiteral("the card is submitted"));
    WindowDriver::expect(services.scorecards.amend(loop.anasCard, kLong).ok(), QStringLiteral("an amendment is begun"));
    const auto longer =
        services.commands().run(QStringLiteral("test.long"), loop.job, [](Transaction &t) { return lengthenAll(t); });
    WindowDriver::expect(longer.ok(), QStringLiteral("the names are made longer"));
}

QString widestIn(const QWidget *widget)
{
    const QWidget *widest = nullptr;
    const auto parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isWindow() && (!widest || part->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = part;
    }
    const QString here = QStringLiteral("%1 %2 %3")
                             .arg(widget->minimumSizeHint().width())
                             .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    return widest && widest->minimumSizeHint().width() > 400 ? here + QStringLiteral(" < ") + widestIn(widest) : here;
}

} // namespace

class tst_longtexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPageIsWiderThanASmallScreen();
};

void tst_longtexts::noPageIsWiderThanASmallScreen()
{
    const QTemporaryDir folder;
    QStringList faults;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        const test::Loop loop = test::openLoop(driver, QStringLiteral("Ana"), &amend);
        const auto look = [&](const QString &where) {
            driver.window().undoBar()->dismiss();
            driver.settle();
            // What the window has no room for is scrolled to: so the page is asked, and what stands beside it.
            const int beside = driver.window().findChild<NavigationList *>()->width();
            if (beside + driver.page()->minimumSizeHint().width() > kSmallScreen)
                faults.append(where + QStringLiteral(": ") + widestIn(driver.page()));
        };
        for (int i = 0; i < kPageCount; ++i) {
            driver.window().showPage(static_cast<PageId>(i));
            look(driver.page()->accessibleName());
        }
        driver.window().showPage(PageId::Jobs, loop.job.uuid());
        driver.settle();
        auto *tabs = driver.find<QTabWidget>("jobTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(tabs->tabText(tab));
        }
        driver.window().showPage(PageId::Candidates, loop.candidate.uuid());
        look(QStringLiteral("the candidate"));
        driver.window().showPage(PageId::Calendar, loop.interview.uuid());
        look(QStringLiteral("the interview"));
        driver.window().showPage(PageId::Directory, loop.ben.uuid());
        look(QStringLiteral("the colleague"));
    });
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_longtexts)
#include "tst_longtexts.moc"
