// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the sample, 880 × 700: each page fits beside the list of pages, and nothing of it is cut off.
#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"
#include "models/jobs/joblistmodel.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "translations/language.h"
#include "ui/window/navigationlist.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;

namespace {

constexpr QSize kNarrow(880, 700);

QString widestIn(const QWidget *widget)
{
    const QWidget *widest = nullptr;
    const auto parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        const bool counts = !part->isWindow();
        if (counts && (!widest || part->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = part;
    }
    const QString here = QStringLiteral("%1 %2 %3")
                             .arg(widget->minimumSizeHint().width())
                             .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    return widest && widest->minimumSizeHint().width() > 200 ? here + QStringLiteral(" < ") + widestIn(widest) : here;
}

} // namespace

class tst_narrowwindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPageFits_data();
    void eachPageFits();
    void whatIsReadAndTypedKeepsItsRoom_data() { eachPageFits_data(); }
    void whatIsReadAndTypedKeepsItsRoom();
    void theListOfPagesIsIconsWhereItIsNarrow();
    void cleanup();

private:
    static void open(WindowDriver &driver);
};

void tst_narrowwindow::cleanup()
{
    QLocale::setDefault(QLocale::c());
    speak(*qApp, QLocale::c());
}

void tst_narrowwindow::open(WindowDriver &driver)
{
    bool ready = false;
    QObject::connect(driver.program.get(), &Program::ready, driver.program.get(), [&ready] { ready = true; });
    driver.program->workspaces().openSampleAt(driver.path(QStringLiteral("narrow.shortlist")));
    driver.until([&ready] { return ready; }, QStringLiteral("the workspace to open"), 60000);
}

void tst_narrowwindow::eachPageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("German") << "de";
}

void tst_narrowwindow::eachPageFits()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    speak(*qApp, QLocale(language));
    const QTemporaryDir folder;
    QStringList faults;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        open(driver);
        driver.window().resize(kNarrow);
        const auto look = [&](const QString &where) {
            driver.window().undoBar()->dismiss();
            driver.settle();
            driver.window().resize(kNarrow);
            driver.settle(2);
            if (driver.window().width() > kNarrow.width() || driver.window().height() > kNarrow.height())
                faults.append(QStringLiteral("%1: the window is %2 × %3")
                                  .arg(where)
                                  .arg(driver.window().width())
                                  .arg(driver.window().height()));
            const auto *area = driver.find<QScrollArea>("pageScroll");
            const QSize room = area->viewport()->size();
            if (area->widget()->height() > room.height())
                faults.append(QStringLiteral("%1: it is %2 high where there is room for %3")
                                  .arg(where)
                                  .arg(area->widget()->height())
                                  .arg(room.height()));
            const QSize least = driver.page()->minimumSizeHint();
            if (least.width() > room.width())
                faults.append(
                    QStringLiteral("%1: room for %2: %3").arg(where).arg(room.width()).arg(widestIn(driver.page())));
            if (least.height() > room.height())
                faults.append(QStringLiteral("%1: needs a height of %2, and has %3")
                                  .arg(where)
                                  .arg(least.height())
                                  .arg(room.height()));
        };
        for (int i = 0; i < kPageCount; ++i) {
            driver.window().showPage(static_cast<PageId>(i));
            look(driver.page()->accessibleName());
        }
        driver.window().showPage(PageId::Jobs, driver.stored<Job>().first().id.uuid());
        driver.settle();
        auto *tabs = driver.find<QTabWidget>("jobTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(tabs->tabText(tab));
        }
        driver.window().showPage(PageId::Candidates, driver.stored<Candidate>().first().id.uuid());
        look(QStringLiteral("a candidate"));
        driver.window().showPage(PageId::Calendar, driver.stored<Interview>().first().id.uuid());
        look(QStringLiteral("an interview"));
        driver.window().showPage(PageId::Scorecards, driver.stored<Scorecard>().first().id.uuid());
        look(QStringLiteral("a scorecard"));
        driver.window().showPage(PageId::Directory, driver.stored<Person>().first().id.uuid());
        look(QStringLiteral("a colleague"));
        const QList<Decision> decisions = driver.stored<Decision>();
        if (!decisions.isEmpty()) {
            driver.window().showPage(PageId::Debrief, decisions.first().applicationId.uuid());
            look(QStringLiteral("a debrief"));
        }
    });
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_narrowwindow::whatIsReadAndTypedKeepsItsRoom()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    speak(*qApp, QLocale(language));
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        open(driver);
        driver.window().resize(kNarrow);
        driver.settle();
        QVERIFY(driver.find<QTableView>("jobTable")->columnWidth(JobListModel::Title) >= 160);
        driver.go(PageId::Candidates);
        driver.settle();
        auto *words = driver.find<QLineEdit>("filterEdit", driver.page());
        QVERIFY2(words->width() >= 100, qPrintable(QString::number(words->width())));
        driver.window().showPage(PageId::Directory, driver.stored<Person>().first().id.uuid());
        driver.settle();
        const auto *form = driver.find<QWidget>("personPanel")->findChild<QScrollArea *>();
        QVERIFY2(
            form->widget()->width() <= form->viewport()->width(), qPrintable(QString::number(form->widget()->width())));
        // With room again the title of a job takes it.
        driver.window().resize(1280, 800);
        driver.go(PageId::Jobs);
        driver.settle();
        auto *table = driver.find<QTableView>("jobTable");
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    });
    if (QTest::currentTestFailed())
        return;
}

void tst_narrowwindow::theListOfPagesIsIconsWhereItIsNarrow()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        open(driver);
        auto *list = driver.window().findChild<NavigationList *>();
        driver.window().resize(1280, 800);
        driver.settle();
        const int wide = list->width();
        QVERIFY(list->item(0)->toolTip().isEmpty());
        driver.window().resize(kNarrow);
        driver.settle();
        QVERIFY2(list->width() < wide / 2, qPrintable(QString::number(list->width())));
        QVERIFY(list->item(0)->toolTip().startsWith(list->item(0)->text()));
        // The pages are still called by name, for whoever hears them.
        QVERIFY(!list->model()->index(0, 0).data(Qt::DisplayRole).toString().isEmpty());
        driver.go(PageId::Candidates);
        QCOMPARE(list->currentRow(), int(PageId::Candidates));
        driver.window().resize(1280, 800);
        driver.settle();
        QCOMPARE(list->width(), wide);
    });
    if (QTest::currentTestFailed())
        return;
}

QTEST_MAIN(tst_narrowwindow)
#include "tst_narrowwindow.moc"
