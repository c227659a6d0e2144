// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the real window over the sample, in both directions and languages: nothing lies outside what holds it,
// no words are cut without a sign, and the window fits on a small screen.
#include "assembly/localworkspace.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "models/candidates/candidatelistmodel.h"
#include "models/jobs/joblistmodel.h"
#include "models/people/personcolumn.h"
#include "models/pipeline/boardstagemodel.h"
#include "program/workspaceflow.h"
#include "support/windowdriver.h"
#include "translations/language.h"
#include "ui/pipeline/boardlist.h"
#include "ui/pipeline/cardtexts.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/window/navigationlist.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolBar>

using namespace shortlist;
using testing::WindowDriver;

namespace {

constexpr QSize kSmallScreen(1280, 800);

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text().left(40);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return QStringLiteral("%1 %2 “%3”")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
}

/// A scroll area shows part of what it holds, and Qt places the parts of its own widgets.
bool mayHang(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return (area && area->viewport() == parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || widget->objectName().startsWith(QStringLiteral("qt_"));
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const bool elided = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (label->text().isEmpty() || elided)
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width() || label->height() < label->fontMetrics().height();
    }
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget))
        return widget->width() < widget->sizeHint().width();
    return false;
}

/// Of headings that go on below each other: all lines of one within its section, and no word wider than that.
bool isCutOnLines(const QHeaderView *header, int section)
{
    const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
    const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const QSize room(header->sectionSize(section) - 2 * margin, header->height());
    const QRect lines =
        header->fontMetrics().boundingRect(QRect(0, 0, room.width(), 1000), Qt::AlignTop | Qt::TextWordWrap, text);
    return lines.width() > room.width() || lines.height() > room.height();
}

QStringList cutHeadings(const QWidget *root)
{
    QStringList cut;
    const auto tables = root->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        const QHeaderView *header = table->horizontalHeader();
        for (int i = 0; table->isVisible() && header->isVisible() && i < header->count(); ++i) {
            const QVariant own = header->model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole);
            const bool wraps = (own.isNull() ? int(header->defaultAlignment()) : own.toInt()) & Qt::TextWordWrap;
            const bool cutHere = wraps ? isCutOnLines(header, i) : header->sectionSizeHint(i) > header->sectionSize(i);
            if (cutHere && !header->isSectionHidden(i))
                cut.append(QStringLiteral("heading “%1” of %2")
                               .arg(table->model()->headerData(i, Qt::Horizontal).toString(), table->objectName()));
        }
    }
    return cut;
}

/// What is read first in the lists: nothing of it is cut, whatever the language.
QStringList cutCells(const QWidget *root)
{
    const QHash<QString, QList<int>> important{
        { QStringLiteral("jobTable"), { JobListModel::Title } },
        { QStringLiteral("candidateTable"), { CandidateListModel::Name } },
        { QStringLiteral("peopleTable"), { int(PersonColumn::Name), int(PersonColumn::Title) } },
    };
    QStringList cut;
    const auto tables = root->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        const QList<int> columns = table->isVisible() ? important.value(table->objectName()) : QList<int>();
        for (const int column : columns) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex cell = table->model()->index(row, column);
                if (table->sizeHintForIndex(cell).width() > table->columnWidth(column))
                    cut.append(QStringLiteral("cell “%1” of %2, %3 > %4")
                                   .arg(cell.data().toString(), table->objectName())
                                   .arg(table->sizeHintForIndex(cell).width())
                                   .arg(table->columnWidth(column)));
            }
        }
    }
    return cut;
}

/// What a card says of an application that goes on; a reason somebody wrote may be longer than a card is wide.
QStringList cutCards(const WindowDriver &driver)
{
    const int padding = currentDensity() == Density::Compact ? kRelated : kCardPadding;
    QStringList cut;
    const auto lists = driver.program->window().findChildren<BoardList *>();
    for (const BoardList *list : lists) {
        const auto *model = qobject_cast<const BoardStageModel *>(list->model());
        for (int row = 0; list->isVisible() && row < model->rowCount(); ++row) {
            const ApplicationCard *card = model->cardAt(row);
            if (!card || card->state != ApplicationState::Active)
                continue;
            const QString text = cardLine(*card, driver.clock.nowUtc(), driver.settings).text;
            const int room = list->visualRect(model->index(row)).width() - 2 * padding - kIcon - 6;
            if (QFontMetrics(QFont()).horizontalAdvance(text) > room)
                cut.append(QStringLiteral("card “%1”: %2 > %3")
                               .arg(text)
                               .arg(QFontMetrics(QFont()).horizontalAdvance(text))
                               .arg(room));
        }
    }
    return cut;
}

/// What makes a widget as wide as it is: the way down to the widest of the parts, and theirs.
QString widestIn(const QWidget *widget)
{
    QString way = QStringLiteral("%1 of %2").arg(widget->minimumSizeHint().width()).arg(nameOf(widget));
    const QWidget *widest = nullptr;
    const auto parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isWindow() && (!widest || part->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = part;
    }
    return widest && widest->minimumSizeHint().width() > 100 ? way + QStringLiteral(" < ") + widestIn(widest) : way;
}

/// What the window needs to show all of the page beside the list of pages. It can be narrower, and scrolls then.
QSize leastOf(const WindowDriver &driver)
{
    const MainWindow &window = driver.program->window();
    const int page = window.findChild<NavigationList *>()->width() + window.currentPage()->minimumSizeHint().width();
    const QSize least = window.minimumSizeHint();
    return { std::max(least.width(), page), least.height() };
}

QStringList faultsOf(const QWidget *root)
{
    QStringList faults = cutHeadings(root) + cutCells(root);
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        const QWidget *parent = widget->parentWidget();
        if (!mayHang(widget) && !widget->size().isEmpty() && !parent->rect().contains(widget->geometry()))
            faults.append(QStringLiteral("outside: %1 in %2").arg(nameOf(widget), nameOf(parent)));
        if (isCut(widget))
            faults.append(QStringLiteral("cut: ") + nameOf(widget));
    }
    return faults;
}

} // namespace

class tst_looks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHolds_data();
    void everyPageHolds();
    void whatIsOpenedKeepsTheWindowAsWide_data();
    void whatIsOpenedKeepsTheWindowAsWide();
    void rightToLeftIsMirrored();
    void cleanup();

private:
    /// One job with all its tabs, one candidate.
    static void lookInside(WindowDriver &driver, const std::function<void(const QString &)> &look);
    /// Opens a workspace: the sample, or an empty one.
    static void open(WindowDriver &driver, bool sample);
};

void tst_looks::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    speak(*qApp, QLocale::c());
}

void tst_looks::open(WindowDriver &driver, bool sample)
{
    bool ready = false;
    QObject::connect(driver.program.get(), &Program::ready, driver.program.get(), [&ready] { ready = true; });
    const QString path = driver.path(QStringLiteral("looks.shortlist"));
    if (sample) {
        driver.program->workspaces().openSampleAt(path);
    } else {
        WindowDriver::expect(bool(LocalWorkspace::create(path, driver.clock)), QStringLiteral("a file can be made"));
        driver.program->workspaces().openPath(path);
    }
    driver.until([&ready] { return ready; }, QStringLiteral("the workspace to open"), 60000);
}

void tst_looks::lookInside(WindowDriver &driver, const std::function<void(const QString &)> &look)
{
    driver.window().showPage(PageId::Jobs, driver.stored<Job>().first().id.uuid());
    driver.settle();
    auto *tabs = driver.find<QTabWidget>("jobTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(tabs->tabText(tab));
    }
    const Candidate candidate = driver.stored<Candidate>().first();
    driver.window().showPage(PageId::Candidates, candidate.id.uuid());
    look(candidate.name);
    driver.window().showPage(PageId::Calendar);
    for (const char *view : { "monthAction", "agendaAction" }) {
        driver.page()->findChild<QAction *>(QString::fromLatin1(view))->trigger();
        look(QString::fromLatin1(view));
    }
}

void tst_looks::everyPageHolds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Density>("density");
    QTest::addColumn<bool>("sample");
    QTest::newRow("English") << "en" << Qt::LeftToRight << Density::Comfortable << true;
    QTest::newRow("German") << "de" << Qt::LeftToRight << Density::Comfortable << true;
    QTest::newRow("German, empty") << "de" << Qt::LeftToRight << Density::Comfortable << false;
    QTest::newRow("right to left, empty") << "en" << Qt::RightToLeft << Density::Compact << false;
    QTest::newRow("German, right to left, compact") << "de" << Qt::RightToLeft << Density::Compact << true;
}

void tst_looks::everyPageHolds()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Density, density);
    QFETCH(const bool, sample);
    QLocale::setDefault(QLocale(language));
    speak(*qApp, QLocale(language));
    QApplication::setLayoutDirection(direction);
    const QTemporaryDir folder;
    QStringList faults;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        driver.settings.setDensity(density);
        open(driver, sample);
        const auto look = [&](const QString &where) {
            driver.window().undoBar()->dismiss();
            driver.settle();
            const QSize least = leastOf(driver);
            if (least.width() > kSmallScreen.width() || least.height() > kSmallScreen.height())
                faults.append(where
                              + QStringLiteral(": the window needs %1 × %2 (%3)")
                                    .arg(least.width())
                                    .arg(least.height())
                                    .arg(widestIn(&driver.window())));
            driver.window().resize(kSmallScreen);
            driver.settle(2);
            const QStringList found = faultsOf(&driver.window()) + cutCards(driver);
            for (const QString &fault : found)
                faults.append(where + QStringLiteral(": ") + fault);
        };
        for (int i = 0; i < kPageCount; ++i) {
            driver.window().showPage(static_cast<PageId>(i));
            look(driver.page()->accessibleName());
        }
        if (sample)
            lookInside(driver, look);
    });
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_looks::whatIsOpenedKeepsTheWindowAsWide_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("German") << "de";
}

void tst_looks::whatIsOpenedKeepsTheWindowAsWide()
{
    QFETCH(const QString, language);
    QLocale::setDefault(QLocale(language));
    speak(*qApp, QLocale(language));
    const QTemporaryDir folder;
    QStringList faults;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        open(driver, true);
        QList<std::pair<PageId, QUuid>> things;
        for (const Interview &interview : driver.stored<Interview>().mid(0, 4))
            things.append({ PageId::Calendar, interview.id.uuid() });
        for (const Scorecard &card : driver.stored<Scorecard>().mid(0, 4))
            things.append({ PageId::Scorecards, card.id.uuid() });
        for (const Candidate &candidate : driver.stored<Candidate>().mid(0, 4))
            things.append({ PageId::Candidates, candidate.id.uuid() });
        for (const auto &[page, thing] : std::as_const(things)) {
            driver.window().showPage(page);
            driver.settle(2);
            driver.window().resize(kSmallScreen);
            driver.window().showPage(page, thing);
            driver.settle();
            const int width = std::max(driver.window().width(), leastOf(driver).width());
            if (width > kSmallScreen.width())
                faults.append(QStringLiteral("%1: %2").arg(driver.page()->accessibleName()).arg(width));
        }
    });
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_looks::rightToLeftIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        open(driver, true);
        driver.settle();
        const auto left = [&driver](const QWidget *widget) { return widget->mapTo(&driver.window(), QPoint()).x(); };
        auto *navigation = driver.window().findChild<NavigationList *>();
        WindowDriver::expect(
            left(navigation) > left(driver.page()), QStringLiteral("the pages are chosen at the right"));
        auto *bar = driver.window().findChild<QToolBar *>();
        auto *search = driver.window().findChild<QWidget *>(QStringLiteral("globalSearch"));
        const QWidget *first = bar->widgetForAction(driver.page()->pageActions().first());
        WindowDriver::expect(
            left(first) < left(search), QStringLiteral("the search is at the right, before the actions"));
        // The stages go from right to left too, each with its mark before its name.
        driver.window().showPage(PageId::Pipeline);
        driver.settle();
        const auto *one = driver.find<QWidget>("stageList0");
        const auto *two = driver.find<QWidget>("stageList1");
        WindowDriver::expect(left(one) > left(two), QStringLiteral("the first stage is at the right"));
    });
    if (QTest::currentTestFailed())
        return;
}

QTEST_MAIN(tst_looks)
#include "tst_looks.moc"
