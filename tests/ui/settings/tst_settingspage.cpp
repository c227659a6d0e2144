// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/offers/letterhtml.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/offers/letterdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/zonecombo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace shortlist;

class tst_settingspage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void theDeskIsKeptAtOnce();
    void anotherLanguageSaysWhenItShows();
    void anotherZoneIsShownAtOnce();
    void whoseClockIsShownCanBeChosen();
    void somebodyElseSitsDown();
    void hoursOfTheTeamAreOneChangeAndUndone();
    void wishesForTimesAreKeptAndUndone();
    void holidaysAreKeptAndWrongOnesNamed();
    void markedTermsOfTheTeamAreKeptAndUndone();
    void theTeamsLetterIsWrittenWithoutAnOffer();
    void reasonsAreAddedRenamedMovedAndRetired();
    void aRefusedReasonSaysWhy();
    void theFileIsNamedAndChecked();
    void everythingThatTakesTheKeyboardHasAName();
    void pictures();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void choose(const char *combo, int row)
    {
        auto *box = find<QComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QList<EndReason> reasons(bool withRetired = true)
    {
        const auto found = m_desk->ask([withRetired](Services &s) { return s.settings.endReasons(withRetired); });
        return found ? *found : QList<EndReason>();
    }
    QAbstractItemModel *model() { return find<QTableView>("reasonTable")->model(); }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
    PersonId m_acting;
    int m_backUps = 0;
};

void tst_settingspage::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    m_acting = {};
    m_backUps = 0;
    PageContext context = m_desk->context();
    context.actAs = [this](const PersonId &person) { m_acting = person; };
    context.backUp = [this] { ++m_backUps; };
    context.readMarkdown = &letterHtml;
    m_page = std::make_unique<SettingsPage>(context);
    m_page->resize(1084, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(model()->rowCount() > 5);
}

void tst_settingspage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_settingspage::theDeskIsKeptAtOnce()
{
    choose("themeCombo", int(ThemeSetting::Light));
    QCOMPARE(m_desk->settings.theme(), ThemeSetting::Light);
    choose("densityCombo", int(Density::Compact));
    QCOMPARE(m_desk->settings.density(), Density::Compact);
    choose("hoursCombo", int(AppSettings::HourFormat::Hours24));
    QCOMPARE(m_desk->settings.hourFormat(), AppSettings::HourFormat::Hours24);
}

void tst_settingspage::anotherLanguageSaysWhenItShows()
{
    const QString before = find<QLabel>("languageNote")->text();
    choose("languageCombo", 2);
    QCOMPARE(m_desk->settings.language(), QStringLiteral("de"));
    QVERIFY(find<QLabel>("languageNote")->text() != before);
}

void tst_settingspage::anotherZoneIsShownAtOnce()
{
    auto *zone = find<ZoneCombo>("zoneCombo");
    QVERIFY(!zone->isEnabled()); // whose clock it is, is said above
    choose("whoseZoneCombo", int(AppSettings::ShownZone::Chosen));
    QVERIFY(zone->isEnabled());
    zone->lineEdit()->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("Asia/Tokyo"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_desk->settings.timeZoneOverride(), QByteArray("Asia/Tokyo"));
    QVERIFY(find<QLabel>("timeNote")->text().contains(QStringLiteral("Asia/Tokyo")));
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("nowhere"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_desk->settings.timeZoneOverride(), QByteArray("Asia/Tokyo"));
    QVERIFY(find<QLabel>("timeNote")->text().contains(QStringLiteral("nowhere")));
}

void tst_settingspage::whoseClockIsShownCanBeChosen()
{
    AppSettings &settings = m_desk->settings; // of a computer in Berlin
    settings.setPersonZone(QStringLiteral("Asia/Kolkata"));
    auto *zone = find<ZoneCombo>("zoneCombo");
    QCOMPARE(find<QComboBox>("whoseZoneCombo")->currentIndex(), int(AppSettings::ShownZone::Mine));
    QCOMPARE(zone->currentText(), QStringLiteral("Asia/Kolkata"));
    QVERIFY(find<QLabel>("timeNote")->text().contains(QStringLiteral("(Kolkata)")));
    choose("whoseZoneCombo", int(AppSettings::ShownZone::Computer));
    QCOMPARE(settings.timeZone(), QTimeZone("Europe/Berlin"));
    QVERIFY(!find<QLabel>("timeNote")->text().contains(QStringLiteral("(")));
    choose("whoseZoneCombo", int(AppSettings::ShownZone::Chosen));
    QCOMPARE(settings.timeZoneOverride(), QByteArray("Europe/Berlin")); // until another is typed
    choose("whoseZoneCombo", int(AppSettings::ShownZone::Mine));
    QCOMPARE(settings.timeZone(), QTimeZone("Asia/Kolkata"));
}

void tst_settingspage::somebodyElseSitsDown()
{
    QTRY_COMPARE(find<QComboBox>("personCombo")->count(), 4);
    choose("personCombo", 1);
    QCOMPARE(m_acting, m_desk->loop.ana);
}

void tst_settingspage::hoursOfTheTeamAreOneChangeAndUndone()
{
    auto *notice = find<QSpinBox>("noticeSpin");
    QCOMPARE(notice->value(), 24);
    const auto batches = [this] {
        return m_desk->ask([](Services &s) { return s.context.workspace.journal().batches(1000); })->size();
    };
    const qsizetype before = batches();
    notice->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(notice, Qt::Key_Up);
    const auto stored = [this] { return *m_desk->ask([](Services &s) { return s.settings.hours(noticeHours()); }); };
    QTRY_COMPARE(stored(), 27);
    QCOMPARE(batches(), before + 1);
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QTRY_COMPARE(notice->value(), 24);
    // Leaving the page keeps what has not rested yet.
    QTest::keyClick(notice, Qt::Key_Down);
    m_page->deactivate();
    QCOMPARE(stored(), 23);
}

void tst_settingspage::wishesForTimesAreKeptAndUndone()
{
    const auto wishes = [this] { return *m_desk->ask([](Services &s) { return s.settings.schedulingWishes(); }); };
    auto *gap = find<QSpinBox>("stageGapSpin");
    QTRY_COMPARE(gap->value(), 15);
    gap->setFocus();
    QTest::keyClick(gap, Qt::Key_Up);
    QTest::keyClick(gap, Qt::Key_Up);
    QTRY_COMPARE(wishes().gapMinutes, 45);
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QTRY_COMPARE(gap->value(), 15);
    auto *buffer = find<QSpinBox>("bufferSpin");
    buffer->setFocus();
    QTest::keyClick(buffer, Qt::Key_Down);
    m_page->deactivate(); // leaving keeps what has not rested yet
    QTRY_COMPARE(wishes().bufferMinutes, 0);
    auto *notice = find<QSpinBox>("bookingNoticeSpin");
    QCOMPARE(notice->value(), 48);
    notice->setFocus();
    QTest::keyClick(notice, Qt::Key_Down);
    QTRY_COMPARE(*m_desk->ask([](Services &s) { return s.settings.hours(bookingNoticeHours()); }), 47);
    // The wheel of somebody who scrolls by changes nothing.
    auto *preparation = find<QSpinBox>("preparationSpin");
    QWheelEvent wheel(preparation->rect().center(), preparation->mapToGlobal(preparation->rect().center()), {},
        QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(preparation, &wheel);
    QCOMPARE(preparation->value(), 72);
    choose("spacingCombo", 2);
    QTRY_COMPARE(wishes().spacing, SlotQuery::Spacing::Spread);
}

void tst_settingspage::holidaysAreKeptAndWrongOnesNamed()
{
    const auto kept = [this] { return m_desk->ask([](Services &s) { return s.settings.holidays(); }); };
    auto *holidays = find<QPlainTextEdit>("holidaysEdit");
    holidays->setFocus();
    QTest::keyClicks(holidays, QStringLiteral("Easter"));
    auto *problem = find<QLabel>("holidaysProblem");
    QTRY_VERIFY(problem->text().contains(QStringLiteral("“Easter” is not a holiday")));
    QCOMPARE(*kept(), QString());
    holidays->selectAll();
    QTest::keyClicks(holidays, QStringLiteral("DE 2026-12-25 Christmas Day"));
    QTRY_COMPARE(*kept(), QStringLiteral("DE 2026-12-25 Christmas Day"));
    QTRY_VERIFY(problem->isHidden());
    auto *points = find<QSpinBox>("graderPointsSpin");
    QTRY_COMPARE(points->value(), 20);
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Up);
    QTRY_COMPARE(*m_desk->ask([](Services &s) { return s.settings.graderPoints(); }), 21);
}

void tst_settingspage::markedTermsOfTheTeamAreKeptAndUndone()
{
    auto *marks = find<QListWidget>("markedList");
    QTRY_COMPARE(marks->item(int(OfferTerm::Salary))->checkState(), Qt::Checked);
    QCOMPARE(marks->item(int(OfferTerm::Start))->checkState(), Qt::Unchecked);
    const auto kept = [this] { return m_desk->ask([](Services &s) { return s.offers.markedTerms({}); }); };
    marks->setFocus();
    marks->setCurrentRow(0);
    // All of them are seen, wherever the page was scrolled to.
    QVERIFY(!marks->visibleRegion().isEmpty());
    QCOMPARE(marks->visibleRegion().boundingRect(), marks->rect());
    // Several in one go are one step.
    for (const OfferTerm term : { OfferTerm::Start, OfferTerm::Salary }) {
        marks->setCurrentRow(int(term));
        QTest::keyClick(marks, Qt::Key_Space);
    }
    QTRY_VERIFY(kept()->contains(OfferTerm::Start));
    QVERIFY(!kept()->contains(OfferTerm::Salary));
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QCOMPARE(*kept(), markedByDefault());
    QTRY_COMPARE(marks->item(int(OfferTerm::Salary))->checkState(), Qt::Checked);
    QTRY_COMPARE(marks->item(int(OfferTerm::Start))->checkState(), Qt::Unchecked);
}

void tst_settingspage::theTeamsLetterIsWrittenWithoutAnOffer()
{
    auto *open = find<QPushButton>("offerLetterButton");
    QVERIFY(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(m_page->findChild<LetterDialog *>());
    auto *letter = m_page->findChild<LetterDialog *>();
    QCOMPARE(shortlist::testing::unnamedFocusable(letter).join(u','), QString());
    letter->findChild<QComboBox *>(QStringLiteral("languageCombo"))->setCurrentIndex(0);
    auto *text = letter->findChild<QPlainTextEdit *>(QStringLiteral("letterEdit"));
    const auto *preview = letter->findChild<QTextBrowser *>(QStringLiteral("letterPreview"));
    // The fields stand for themselves, and each can be chosen.
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Dear [candidate.name],")));
    QCOMPARE(letter->findChild<QComboBox *>(QStringLiteral("fieldCombo"))->count(), letterFields().size() + 1);
    QVERIFY(!letter->findChild<QPushButton *>(QStringLiteral("keepJobLetterButton")));
    // An unknown one is named as it is typed, and is not kept.
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Dear {{candidate.nam}}"));
    const auto *messages = letter->findChild<MessageBar *>();
    QTRY_VERIFY2(messages->text().contains(QStringLiteral("{{candidate.nam}}")), qPrintable(messages->text()));
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Dear {{candidate.name}}"));
    QTRY_COMPARE(preview->toPlainText().trimmed(), QStringLiteral("Dear [candidate.name]"));
    m_desk->shoot(*letter, QStringLiteral("settings-letter"));
    QTest::keyClick(letter->findChild<QPushButton *>(QStringLiteral("keepLetterButton")), Qt::Key_Space);
    const auto kept = [this] {
        return *m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); });
    };
    QTRY_COMPARE(kept(), QStringLiteral("Dear {{candidate.name}}"));
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QVERIFY(kept().contains(QStringLiteral("offer.salary")));
}

void tst_settingspage::reasonsAreAddedRenamedMovedAndRetired()
{
    const int before = model()->rowCount();
    auto *name = find<QLineEdit>("newReasonEdit");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Moved away"));
    choose("newReasonSideCombo", int(Side::They));
    QTest::mouseClick(find<QPushButton>("addReasonButton"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), before + 1);
    QCOMPARE(reasons().last().side, Side::They);
    QTRY_COMPARE(name->text(), QString());

    auto *table = find<QTableView>("reasonTable");
    table->setFocus();
    table->setCurrentIndex(model()->index(before, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Moved abroad"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model()->index(before, 0).data().toString(), QStringLiteral("Moved abroad"));

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(model()->index(before - 1, 0).data().toString(), QStringLiteral("Moved abroad"));
    QTRY_COMPARE(table->currentIndex().row(), before - 1);

    m_desk->prompter.choice = int(Side::Neither);
    QTest::mouseClick(find<QPushButton>("reasonSideButton"), Qt::LeftButton);
    const auto moved = [this, before] { return reasons().at(before - 1); };
    QTRY_COMPARE(moved().side, Side::Neither);

    QTest::mouseClick(find<QPushButton>("retireReasonButton"), Qt::LeftButton);
    QTRY_VERIFY(moved().retired);
    QTRY_COMPARE(find<QPushButton>("retireReasonButton")->text(), QStringLiteral("Take back into use"));
    QCOMPARE(int(reasons(false).size()), before);
}

void tst_settingspage::aRefusedReasonSaysWhy()
{
    const QString taken = reasons().first().name;
    auto *name = find<QLineEdit>("newReasonEdit");
    name->setFocus();
    QTest::keyClicks(name, taken);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<MessageBar *>()->text().contains(taken));
    QCOMPARE(name->text(), taken);
}

void tst_settingspage::theFileIsNamedAndChecked()
{
    QVERIFY(find<QLabel>("workspacePath")->text().endsWith(QStringLiteral("team.shortlist")));
    QVERIFY(!find<QLabel>("workspaceSize")->text().isEmpty());
    QTRY_VERIFY(find<QLabel>("workspaceSchema")->text().contains(QRegularExpression(QStringLiteral("[1-9]"))));
    QTest::mouseClick(find<QPushButton>("checkButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>("checkButton")->isEnabled());
    bool sound = false;
    for (const MessageBar *bar : m_page->findChildren<MessageBar *>())
        sound = sound || (bar->isVisible() && bar->kind() == MessageBar::Kind::Success);
    QVERIFY(sound);
    QTest::mouseClick(find<QPushButton>("backUpButton"), Qt::LeftButton);
    QCOMPARE(m_backUps, 1);
}

void tst_settingspage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

void tst_settingspage::pictures()
{
    m_desk->shoot(*m_page, QStringLiteral("settings"));
    applyTheme(*qApp, ThemeSetting::Dark, Density::Compact);
    m_page->resize(1720, 1000);
    m_desk->shoot(*m_page, QStringLiteral("settings-dark"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

QTEST_MAIN(tst_settingspage)
#include "tst_settingspage.moc"
