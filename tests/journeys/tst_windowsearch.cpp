// SPDX-License-Identifier: GPL-3.0-or-later
// One search over everything, from any page, with three candidates and with a hundred thousand.
#include "assembly/localworkspace.h"
#include "domain/core/newid.h"
#include "models/search/searchmodel.h"
#include "support/windowdriver.h"
#include "ui/search/searchpopup.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowsearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsFoundStandsOverThePageAndEnterOpensIt();
    void escapeGivesTheKeyboardBack();
    void anOpenCandidateStaysUntilAnotherIsChosen();
    void enterDoesNotWaitForTheList();
    void typingInTheListGoesOn();
    void jobsAndPeopleAreFound();
    void allOfThemAreInTheListUntilItIsLeft();
    void nothingFoundIsSaid();
    void aScreenReaderHearsIt();
    void aHundredThousandCandidates();

private:
    QString file(int people, const char *name);
    void open(int people = 3);
    SearchField *field() { return m_driver->window().searchField(); }
    SearchPopup *popup() { return m_driver->window().searchPopup(); }
    QListView *list() { return m_driver->find<QListView>("searchResults"); }
    QString line(int row) { return list()->model()->index(row, 0).data().toString(); }
    void look(const QString &text);
    /// Until what is found for the text is on show.
    void untilFound(const QString &text);
    void expect(bool holds, const char *what) { WindowDriver::expect(holds, QString::fromUtf8(what)); }
    bool isShown(PageId page) { return m_driver->page() == m_driver->window().page(page); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_windowsearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    testing::goThrough([this] { m_driver = std::make_unique<WindowDriver>(m_folder->path()); });
}

void tst_windowsearch::cleanup()
{
    m_driver.reset();
    m_folder.reset();
}

/// A workspace with a job, somebody of the team and so many candidates: Person 1, Person 2, … and Ada Quill.
QString tst_windowsearch::file(int people, const char *name)
{
    const QString path = m_driver->path(QString::fromLatin1(name));
    auto made = LocalWorkspace::create(path, m_driver->clock);
    WindowDriver::expect(made.ok(), QStringLiteral("the file is made"));
    Services &services = (*made)->services();
    Person rita;
    rita.name = QStringLiteral("Rita Sand");
    rita.title = QStringLiteral("Recruiter");
    rita.email = QStringLiteral("rita@example.org");
    const auto person = services.people.add(rita);
    WindowDriver::expect(person.ok(), person.ok() ? QString() : person.error().text());
    JobText text;
    text.title = QStringLiteral("Quality Engineer");
    const auto job = services.jobs.create(text);
    WindowDriver::expect(job.ok(), job.ok() ? QString() : job.error().text());
    CandidateDraft ada;
    ada.candidate.name = QStringLiteral("Ada Quill");
    ada.candidate.headline = QStringLiteral("Tester");
    WindowDriver::expect(services.candidates.add(ada).ok(), QStringLiteral("Ada is added"));
    // As an import would leave them, without its minutes.
    const auto &database = (*made)->file().database();
    const QString numbers =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ").arg(people - 1);
    const bool filled =
        database
            .write(numbers
                   + QStringLiteral("INSERT INTO candidate SELECT randomblob(16), randomblob(16), 'Person ' || i, "
                                    "'Engineer', '', '', '', 'Import', '', 'active', i FROM n"))
            .ok()
        && database
               .write(QStringLiteral(
                   "INSERT INTO candidate_search SELECT id, lower(name), 'engineer', char(65535), 'import', 5000, "
                   "created_at, lower(name) || char(10) || 'engineer' FROM candidate WHERE source = 'Import'"))
               .ok();
    WindowDriver::expect(filled, QStringLiteral("the candidates are written"));
    return path;
}

void tst_windowsearch::open(int people) { m_driver->open(file(people, "team.shortlist")); }

void tst_windowsearch::look(const QString &text)
{
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    expect(field()->hasFocus(), "Ctrl+K leads into the field");
    QTest::keyClicks(field(), text);
}

void tst_windowsearch::untilFound(const QString &text)
{
    m_driver->until(
        [&] {
            return popup()->isVisible()
                && static_cast<SearchModel *>(popup()->findChild<QListView *>()->model())->text() == text;
        },
        QStringLiteral("what is found for ") + text);
}

void tst_windowsearch::whatIsFoundStandsOverThePageAndEnterOpensIt()
{
    testing::goThrough([this] {
        open();
        m_driver->go(PageId::Calendar);
        look(QStringLiteral("person"));
        untilFound(QStringLiteral("person"));
        expect(isShown(PageId::Calendar), "the page stays in front");
        expect(field()->hasFocus(), "the keyboard stays in the field");
        const QRect place(popup()->mapTo(&m_driver->window(), QPoint()), popup()->size());
        expect(m_driver->window().rect().contains(place), "all of it is in the window");
        WindowDriver::expect(line(0) == QLatin1String("Candidates") && line(1) == QLatin1String("Person 1"), line(1));
        expect(list()->currentIndex().row() == 1, "Enter would open the first");
        m_driver->key(Qt::Key_Down);
        expect(list()->hasFocus() && list()->currentIndex().row() == 2, "the arrow goes to the second");
        m_driver->key(Qt::Key_Return);
        m_driver->until([this] { return isShown(PageId::Candidates) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("the candidate"));
        const auto shown = m_driver->ask([id = CandidateId(m_driver->page()->shownEntity())](
                                             Services &services) { return services.context.workspace.get(id); });
        WindowDriver::expect(shown.ok() && shown->name == QLatin1String("Person 2"), QStringLiteral("Person 2"));
        expect(!popup()->isVisible() && field()->text().isEmpty(), "the search is over");
    });
}

void tst_windowsearch::escapeGivesTheKeyboardBack()
{
    testing::goThrough([this] {
        open();
        m_driver->go(PageId::Jobs);
        const QPointer<QWidget> before = QApplication::focusWidget();
        expect(before && m_driver->page()->isAncestorOf(before), "the page has the keyboard");
        look(QStringLiteral("ada"));
        untilFound(QStringLiteral("ada"));
        m_driver->key(Qt::Key_Escape);
        expect(!popup()->isVisible() && field()->text().isEmpty(), "it is closed");
        expect(before && before->hasFocus(), "the keyboard is back");
        expect(isShown(PageId::Jobs), "the page is the same");
        // From within the list too.
        look(QStringLiteral("ada"));
        untilFound(QStringLiteral("ada"));
        m_driver->key(Qt::Key_Down);
        m_driver->key(Qt::Key_Escape);
        expect(!popup()->isVisible() && before && before->hasFocus(), "the keyboard is back");
        // What was asked for and answered after Escape does not come up.
        look(QStringLiteral("person"));
        m_driver->key(Qt::Key_Escape);
        QTest::qWait(400);
        m_driver->settle();
        expect(!popup()->isVisible(), "it stays closed");
    });
}

void tst_windowsearch::anOpenCandidateStaysUntilAnotherIsChosen()
{
    testing::goThrough([this] {
        open();
        look(QStringLiteral("ada"));
        untilFound(QStringLiteral("ada"));
        m_driver->key(Qt::Key_Return);
        m_driver->until([this] { return isShown(PageId::Candidates) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("Ada"));
        const QUuid ada = m_driver->page()->shownEntity();
        look(QStringLiteral("person 1"));
        untilFound(QStringLiteral("person 1"));
        expect(m_driver->page()->shownEntity() == ada, "Ada stays while one types");
        auto *filter = m_driver->page()->findChild<SearchField *>(QStringLiteral("filterEdit"));
        expect(filter && filter->text().isEmpty(), "the hidden list is not filtered");
        m_driver->key(Qt::Key_Return);
        m_driver->until(
            [&] {
                const QUuid now = m_driver->page()->shownEntity();
                return !now.isNull() && now != ada;
            },
            QStringLiteral("the other one"));
    });
}

void tst_windowsearch::enterDoesNotWaitForTheList()
{
    testing::goThrough([this] {
        open();
        look(QStringLiteral("ada"));
        m_driver->key(Qt::Key_Return); // before anything was found
        m_driver->until([this] { return isShown(PageId::Candidates) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("the first that is found"));
        expect(!popup()->isVisible(), "nothing is left open");
        // An Enter is for the text that stands there: who types on looks for something else.
        m_driver->go(PageId::Calendar);
        look(QStringLiteral("a"));
        m_driver->key(Qt::Key_Return);
        QTest::keyClicks(field(), QStringLiteral("da"));
        untilFound(QStringLiteral("ada"));
        expect(isShown(PageId::Calendar) && popup()->isVisible(), "nothing is opened");
        // What stood there for another text is not what Enter opens.
        m_driver->go(PageId::Calendar);
        look(QStringLiteral("person"));
        untilFound(QStringLiteral("person"));
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("quality"));
        m_driver->key(Qt::Key_Return);
        m_driver->until([this] { return isShown(PageId::Jobs) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("the job"));
    });
}

void tst_windowsearch::typingInTheListGoesOn()
{
    testing::goThrough([this] {
        open();
        look(QStringLiteral("pers"));
        untilFound(QStringLiteral("pers"));
        m_driver->key(Qt::Key_Down);
        expect(list()->hasFocus(), "the list has the keyboard");
        QTest::keyClicks(list(), QStringLiteral("o"));
        expect(field()->hasFocus() && field()->text() == QLatin1String("perso"), "the letter goes into the field");
        untilFound(QStringLiteral("perso"));
        m_driver->key(Qt::Key_Down);
        m_driver->key(Qt::Key_Up);
        m_driver->key(Qt::Key_Up);
        expect(field()->hasFocus(), "up from the first is back in the field");
    });
}

void tst_windowsearch::jobsAndPeopleAreFound()
{
    testing::goThrough([this] {
        open();
        look(QStringLiteral("qu"));
        untilFound(QStringLiteral("qu"));
        QStringList lines;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            lines += line(row);
        WindowDriver::expect(lines
                                 == (QStringList{ QStringLiteral("Candidates"), QStringLiteral("Ada Quill"),
                                     QStringLiteral("Jobs"), QStringLiteral("Quality Engineer") }),
            lines.join(u'|'));
        m_driver->key(Qt::Key_Down); // over the heading
        m_driver->key(Qt::Key_Return);
        m_driver->until([this] { return isShown(PageId::Jobs) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("the job"));
        look(QStringLiteral("rita"));
        untilFound(QStringLiteral("rita"));
        m_driver->click(list()->viewport(), list()->visualRect(list()->model()->index(1, 0)).center());
        m_driver->until([this] { return isShown(PageId::Directory) && !m_driver->page()->shownEntity().isNull(); },
            QStringLiteral("the person"));
    });
}

void tst_windowsearch::allOfThemAreInTheListUntilItIsLeft()
{
    testing::goThrough([this] {
        open(30);
        look(QStringLiteral("person 1"));
        untilFound(QStringLiteral("person 1"));
        const int last = SearchService::kPage + 1;
        WindowDriver::expect(line(last) == QLatin1String("Show all 12 candidates"), line(last));
        m_driver->key(Qt::Key_Down);
        for (int i = 0; i < SearchService::kPage - 1; ++i)
            m_driver->key(Qt::Key_Down);
        expect(list()->currentIndex().row() == last, "the arrows reach it");
        m_driver->key(Qt::Key_Return);
        m_driver->until([this] { return isShown(PageId::Candidates); }, QStringLiteral("the list"));
        auto *table = m_driver->find<QTableView>("candidateTable");
        m_driver->until([table] { return table->model()->rowCount() == 12; }, QStringLiteral("all twelve"));
        m_driver->go(PageId::Jobs);
        m_driver->go(PageId::Candidates);
        m_driver->until([table] { return table->model()->rowCount() == 30; }, QStringLiteral("everybody again"));
    });
}

void tst_windowsearch::nothingFoundIsSaid()
{
    testing::goThrough([this] {
        open();
        look(QStringLiteral("zzz"));
        auto *note = m_driver->find<QLabel>("searchNote");
        m_driver->until(
            [note] { return note->text().contains(QStringLiteral("“zzz”")); }, QStringLiteral("the sentence"));
        m_driver->key(Qt::Key_Return);
        m_driver->settle();
        expect(isShown(PageId::Jobs), "Enter leads nowhere");
        for (int i = 0; i < 3; ++i)
            m_driver->key(Qt::Key_Backspace);
        expect(!popup()->isVisible(), "without a text there is nothing to say");
    });
}

void tst_windowsearch::aScreenReaderHearsIt()
{
    testing::goThrough([this] {
        QAccessible::setActive(true);
        open();
        look(QStringLiteral("qu"));
        untilFound(QStringLiteral("qu"));
        WindowDriver::expect(
            field()->accessibleDescription().contains(QStringLiteral("2 found")), field()->accessibleDescription());
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(list());
        WindowDriver::expect(found && found->role() == QAccessible::List, QStringLiteral("a list"));
        WindowDriver::expect(
            found->text(QAccessible::Name) == QLatin1String("What was found"), QStringLiteral("named"));
        const QString hit = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        WindowDriver::expect(hit == QLatin1String("Ada Quill, Tester, candidate"), hit);
    });
}

void tst_windowsearch::aHundredThousandCandidates()
{
    testing::goThrough([this] {
        open(100'000);
        m_driver->go(PageId::Calendar);
        m_driver->key(Qt::Key_K, Qt::ControlModifier);
        qint64 longest = 0;
        QElapsedTimer all;
        all.start();
        // Each round of the loop is what the window does before it can answer the next key.
        const auto round = [&] {
            QElapsedTimer one;
            one.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, one.nsecsElapsed() / 1000);
            QTest::qSleep(1);
        };
        const QString text = QStringLiteral("person 9");
        for (const QChar letter : text) {
            QTest::keyClicks(field(), QString(letter));
            for (int i = 0; i < 60; ++i)
                round();
        }
        const auto model = static_cast<SearchModel *>(popup()->findChild<QListView *>()->model());
        while (model->text() != text && all.elapsed() < 20000)
            round();
        qInfo("found among 100,000 after %lld ms, the longest wait of the window %lld us", all.elapsed(), longest);
        expect(model->text() == text && popup()->isVisible(), "it is found");
        WindowDriver::expect(line(1) == QLatin1String("Person 9"), line(1));
        WindowDriver::expect(line(2) == QLatin1String("Person 90"), line(2));
        // 50 ms; on the wall, with what else the machine does in that time, some seconds. Reading them all in the
        // window would take longer.
        WindowDriver::expect(longest < 2'500'000, QStringLiteral("the window waits %1 us").arg(longest));
    });
}

QTEST_MAIN(tst_windowsearch)
#include "tst_windowsearch.moc"
