// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/offersdesk.h"
#include "ui/offers/chaindialog.h"
#include "ui/offers/extenddialog.h"
#include "ui/offers/hiredialog.h"
#include "ui/offers/letterdialog.h"
#include "ui/offers/offerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace shortlist;

/// The dialogs of the panel of offers: terms, approvers, the hire, the letter.
class tst_offerdialogs : public QObject, test::OffersDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void theDialogHasTheDigitsOfTheCurrency();
    void theDialogSaysWhichVersionItMakes();
    void theLetterIsSeenChangedAndSaved();
    void aLetterIsOfTheLanguageThatIsChosenHoweverQuickly();
    void anotherOpeningIsFilledWhereItsOwnIsTaken();
    void interviewsAtShortNoticeAreAskedAbout();
    void whoIsOnHoldIsSaidToBeSoWithinTheSentence();
    void theChainSaysWhatItIsFor();
    void theTabKeyGoesAsOneReads();
    void amountsComeBackAsTheyWereTyped_data();
    void amountsComeBackAsTheyWereTyped();
};

void tst_offerdialogs::theDialogSaysWhichVersionItMakes()
{
    // Not that of no country, which writes months in words and no groups of digits anyway.
    const QLocale before;
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const OfferId id = draft(QDate(2031, 2, 1));
    start(m_desk->loop.recruiter);
    press("editOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    QCOMPARE(terms->windowTitle(), QStringLiteral("Offer 1"));
    const auto text = [&terms](const char *name) {
        return terms->findChild<QAbstractSpinBox *>(QLatin1String(name))->text();
    };
    QCOMPARE(text("salarySpin"), QStringLiteral("60,000.00"));
    // A month in words: 01/02 is a day in January to some.
    QCOMPARE(text("startEdit"), QStringLiteral("1 Mar 2031"));
    QCOMPARE(text("expiresEdit"), QStringLiteral("1 Feb 2031"));
    terms->findChild<QDoubleSpinBox *>(QStringLiteral("bonusSpin"))->setValue(5000);
    QCOMPARE(text("bonusSpin"), QStringLiteral("5,000.00"));
    QTest::keyClick(terms, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    QTRY_VERIFY(heading().contains(QStringLiteral("Sent")));
    press("editOfferButton");
    terms = dialog<OfferDialog>();
    QVERIFY(terms);
    QCOMPARE(terms->windowTitle(), QStringLiteral("Offer 2, in place of offer 1"));
}

void tst_offerdialogs::theDialogHasTheDigitsOfTheCurrency()
{
    start(m_desk->loop.recruiter);
    press("draftOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    auto *salary = terms->findChild<QDoubleSpinBox *>(QStringLiteral("salarySpin"));
    auto *currency = terms->findChild<QComboBox *>(QStringLiteral("currencyCombo"));
    for (const auto &[code, digits] :
        { std::pair{ "EUR", 2 }, std::pair{ "JPY", 0 }, std::pair{ "KWD", 3 }, std::pair{ "USD", 2 } }) {
        currency->setCurrentText(QString::fromLatin1(code));
        QCOMPARE(salary->decimals(), digits);
    }
    currency->setCurrentText(QStringLiteral("KWD"));
    salary->setValue(18500.125);
    QCOMPARE(terms->terms().salaryMinor, 18'500'125);
    currency->setCurrentText(QStringLiteral("jpy"));
    salary->setValue(6500000);
    QCOMPARE(terms->terms().salaryMinor, 6'500'000);
    QCOMPARE(terms->terms().currency, QStringLiteral("JPY"));
    QVERIFY(!terms->terms().expiresOn.isValid());
    // Who begins somewhere usually does so on a Monday.
    QCOMPARE(terms->terms().startOn.dayOfWeek(), int(Qt::Monday));
    QVERIFY(terms->terms().startOn >= m_desk->clock.nowUtc().date().addMonths(2));
    terms->findChild<QCheckBox *>(QStringLiteral("expiresCheck"))->setChecked(true);
    QVERIFY(terms->terms().expiresOn.isValid());
    terms->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Draft"));
}

void tst_offerdialogs::theLetterIsSeenChangedAndSaved()
{
    draft();
    start(m_desk->loop.recruiter);
    press("letterButton");
    auto *letter = dialog<LetterDialog>();
    QVERIFY(letter);
    QCOMPARE(shortlist::testing::unnamedFocusable(letter).join(u','), QString());
    auto *preview = letter->findChild<QTextBrowser *>(QStringLiteral("letterPreview"));
    auto *save = letter->findChild<QPushButton *>(QStringLiteral("saveButton"));
    auto *text = letter->findChild<QPlainTextEdit *>(QStringLiteral("letterEdit"));
    letter->findChild<QComboBox *>(QStringLiteral("languageCombo"))->setCurrentIndex(0);
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Dear Cora Candidate,")));
    QVERIFY2(preview->toPlainText().contains(QStringLiteral("Salary: 60,000.00 EUR a year")),
        qPrintable(preview->toPlainText()));
    QVERIFY(save->isEnabled());
    const auto *mark = letter->findChild<QLabel *>(QStringLiteral("draftLabel"));
    QVERIFY(mark->isVisible() && mark->text().contains(QStringLiteral("“Draft”")));
    m_desk->shoot(*letter, QStringLiteral("offer-letter"));
    // Nothing is known of a bonus, and there is no such field as the other.
    const QString before = text->toPlainText();
    text->setPlainText(QStringLiteral("{{offer.bonus}} {{offer.salery}}"));
    QTRY_VERIFY(!save->isEnabled());
    auto *messages = letter->findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().contains(QStringLiteral("{{offer.bonus}}")));
    QVERIFY(messages->text().contains(QStringLiteral("{{offer.salery}}")));
    // What is typed is still there after a look at the other language, and at another country of the same.
    auto *language = letter->findChild<QComboBox *>(QStringLiteral("languageCombo"));
    text->selectAll();
    text->insertPlainText(QStringLiteral("Our own letter to {{candidate.name}}"));
    language->setCurrentIndex(2);
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Guten Tag")));
    for (const int english : { 1, 0 }) {
        language->setCurrentIndex(english);
        QCOMPARE(text->toPlainText(), QStringLiteral("Our own letter to {{candidate.name}}"));
    }
    QTRY_COMPARE(preview->toPlainText().trimmed(), QStringLiteral("Our own letter to Cora Candidate"));
    QTest::mouseClick(letter->findChild<QPushButton *>(QStringLiteral("keepLetterButton")), Qt::LeftButton);
    QTRY_COMPARE(*m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); }),
        QStringLiteral("Our own letter to {{candidate.name}}"));
    m_desk->prompter.path = m_desk->dir.filePath(QStringLiteral("letter.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file(m_desk->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    auto *back = letter->findChild<QPushButton *>(QStringLiteral("builtInLetterButton"));
    QCOMPARE(back->text(), QStringLiteral("&Built-in text"));
    // One job writes another; then the team's comes back first.
    text->selectAll();
    text->insertPlainText(QStringLiteral("This job's letter to {{candidate.name}}"));
    QTest::mouseClick(letter->findChild<QPushButton *>(QStringLiteral("keepJobLetterButton")), Qt::LeftButton);
    QTRY_COMPARE(back->text(), QStringLiteral("T&eam's text"));
    QCOMPARE(*m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); }),
        QStringLiteral("Our own letter to {{candidate.name}}"));
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("Our own letter to {{candidate.name}}"));
    QTRY_COMPARE(back->text(), QStringLiteral("&Built-in text"));
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(text->toPlainText(), before);
}

void tst_offerdialogs::aLetterIsOfTheLanguageThatIsChosenHoweverQuickly()
{
    constexpr int kEnglish = 0;
    constexpr int kGerman = 2;
    draft();
    start(m_desk->loop.recruiter);
    press("letterButton");
    auto *letter = dialog<LetterDialog>();
    QVERIFY(letter);
    auto *text = letter->findChild<QPlainTextEdit *>(QStringLiteral("letterEdit"));
    auto *language = letter->findChild<QComboBox *>(QStringLiteral("languageCombo"));
    language->setCurrentIndex(kEnglish);
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Dear")));
    // Back before the other one came, which does not come over what stands here.
    text->selectAll();
    text->insertPlainText(QStringLiteral("Hello {{candidate.name}}"));
    language->setCurrentIndex(kGerman);
    QVERIFY(text->isReadOnly());
    language->setCurrentIndex(kEnglish);
    QVERIFY(!text->isReadOnly());
    QVERIFY(m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); }));
    QCoreApplication::processEvents();
    QCOMPARE(text->toPlainText(), QStringLiteral("Hello {{candidate.name}}"));
    // To the other and its other country at once: the English text is not theirs.
    language->setCurrentIndex(kGerman);
    language->setCurrentIndex(kGerman + 1);
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Guten Tag")));
    language->setCurrentIndex(kEnglish);
    QCOMPARE(text->toPlainText(), QStringLiteral("Hello {{candidate.name}}"));
    // Kept, and left before it was: what is shown then is not taken for it.
    QTest::mouseClick(letter->findChild<QPushButton *>(QStringLiteral("keepLetterButton")), Qt::LeftButton);
    language->setCurrentIndex(kGerman);
    QTRY_VERIFY(!text->isReadOnly());
    text->selectAll();
    text->insertPlainText(QStringLiteral("Hallo {{candidate.name}}"));
    QCOMPARE(*m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); }),
        QStringLiteral("Hello {{candidate.name}}"));
    language->setCurrentIndex(kEnglish);
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("Hello {{candidate.name}}"));
    QVERIFY(!text->document()->isModified());
    language->setCurrentIndex(kGerman);
    QCOMPARE(text->toPlainText(), QStringLiteral("Hallo {{candidate.name}}"));
}

void tst_offerdialogs::anotherOpeningIsFilledWhereItsOwnIsTaken()
{
    const OfferId id = draft();
    const ApplicationId kim = offerToKim();
    QVERIFY(m_desk->ask([id, kim](Services &s) -> Status {
        if (auto sent = s.offers.send(id, QStringLiteral("Two of them")); !sent)
            return sent;
        return s.offers.accept(s.offers.offersTo(kim)->first().id);
    }));
    start(m_desk->loop.recruiter);
    press("acceptOfferButton");
    auto *hire = dialog<HireDialog>();
    QVERIFY(hire);
    QVERIFY2(hire->findChild<MessageBar *>(QStringLiteral("takenBar"))
                 ->text()
                 .contains(QStringLiteral("1001-1 is filled by Kim")),
        "said at once");
    QCOMPARE(shortlist::testing::unnamedFocusable(hire).join(u','), QString());
    auto *opening = hire->findChild<QComboBox *>(QStringLiteral("openingCombo"));
    QCOMPARE(QApplication::focusWidget(), opening);
    hire->accept(); // nothing is chosen by itself
    QVERIFY(hire->isVisible());
    QCOMPARE(opening->count(), 2); // no other is open
    QTest::keyClick(opening, Qt::Key_End);
    m_desk->shoot(*hire, QStringLiteral("offer-taken"));
    hire->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Accepted"));
    QCOMPARE(m_desk->ask([](Services &s) { return s.context.workspace.all<Opening>(); })->size(), 2);
}

void tst_offerdialogs::interviewsAtShortNoticeAreAskedAbout()
{
    const OfferId id = draft();
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    const ApplicationId kim = offerToKim();
    const auto booked = m_desk->ask([kim, loop = m_desk->loop, now = m_desk->clock.nowUtc()](Services &s) {
        Interview soon;
        soon.id = InterviewId(randomUuid());
        soon.applicationId = kim;
        soon.stageId = loop.interviewStage;
        soon.state = InterviewState::Confirmed;
        soon.startAt = now.addSecs(3 * 3600);
        soon.minutes = 60;
        soon.zone = QStringLiteral("Europe/Berlin");
        return s.commands().run(QStringLiteral("interview.book"), kim,
            [&](Transaction &t) { return t.add(soon, candidateScope(s.context.workspace.get(kim)->candidateId)); });
    });
    QVERIFY(booked);
    start(m_desk->loop.recruiter);
    press("acceptOfferButton");
    auto *hire = dialog<HireDialog>();
    QVERIFY(hire);
    auto *keep = hire->findChild<QRadioButton *>(QStringLiteral("keepButton"));
    QVERIFY(!keep->isVisible());
    hire->findChild<QComboBox *>(QStringLiteral("otherChoice0"))->setCurrentIndex(2);
    hire->findChild<QComboBox *>(QStringLiteral("otherReason0"))->setCurrentIndex(1);
    hire->accept();
    QTRY_VERIFY(keep->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), hire->findChild<QRadioButton *>(QStringLiteral("cancelButton")));
    m_desk->shoot(*hire, QStringLiteral("offer-shortnotice"));
    keep->setChecked(true);
    hire->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Accepted"));
    const auto all = m_desk->ask(
        [kim](Services &s) { return s.context.workspace.all<Interview>({ equals(&Interview::applicationId, kim) }); });
    QCOMPARE(all->first().state, InterviewState::Confirmed);
}

void tst_offerdialogs::whoIsOnHoldIsSaidToBeSoWithinTheSentence()
{
    const OfferId id = draft();
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    const ApplicationId kim = offerToKim();
    QVERIFY(m_desk->ask([kim](Services &s) { return s.pipeline.hold(kim, QStringLiteral("Budget is open")); }));
    start(m_desk->loop.recruiter);
    press("acceptOfferButton");
    auto *hire = dialog<HireDialog>();
    QVERIFY(hire);
    QStringList texts;
    for (const auto *label : hire->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(!texts.filter(QStringLiteral(", on hold")).isEmpty(), qPrintable(texts.join(u'\n')));
    hire->reject();
}

void tst_offerdialogs::theChainSaysWhatItIsFor()
{
    draft();
    start(m_desk->loop.recruiter);
    press("approversButton");
    auto *who = dialog<ChainDialog>();
    QVERIFY(who);
    const auto job = m_desk->ask([id = m_desk->loop.job](Services &s) { return s.context.workspace.get(id); });
    QVERIFY(who->findChild<QLabel *>(QStringLiteral("scopeLabel"))->text().contains(job->title));
    auto *asTeam = who->findChild<QCheckBox *>(QStringLiteral("asTeamCheck"));
    auto *marks = who->findChild<QListWidget *>(QStringLiteral("markedList"));
    QVERIFY(asTeam->isChecked() && !marks->isEnabled());
    QCOMPARE(marks->item(int(OfferTerm::Salary))->checkState(), Qt::Checked);
    asTeam->setFocus();
    QTest::keyClick(asTeam, Qt::Key_Space);
    QVERIFY(marks->isEnabled());
    marks->setFocus();
    marks->setCurrentRow(int(OfferTerm::Start));
    QTest::keyClick(marks, Qt::Key_Space);
    // A look at the team's loses nothing of what was ticked.
    asTeam->setChecked(true);
    QCOMPARE(marks->item(int(OfferTerm::Start))->checkState(), Qt::Unchecked);
    asTeam->setChecked(false);
    QCOMPARE(marks->item(int(OfferTerm::Start))->checkState(), Qt::Checked);
    QCOMPARE(shortlist::testing::unnamedFocusable(who).join(u','), QString());
    who->accept();
    QTRY_VERIFY(!m_panel->findChild<ChainDialog *>());
    const auto marked = [this] {
        return m_desk->ask([id = m_desk->loop.job](Services &s) { return s.offers.marksOf(id); });
    };
    QVERIFY(marked()->own && marked()->own->contains(OfferTerm::Start));
    QVERIFY(!marked()->team.contains(OfferTerm::Start));
    press("approversButton");
    who = dialog<ChainDialog>();
    QVERIFY(who);
    asTeam = who->findChild<QCheckBox *>(QStringLiteral("asTeamCheck"));
    QVERIFY(!asTeam->isChecked());
    asTeam->setChecked(true);
    who->accept();
    QTRY_VERIFY(!m_panel->findChild<ChainDialog *>());
    QVERIFY(!marked()->own);
}

void tst_offerdialogs::theTabKeyGoesAsOneReads()
{
    const OfferId id = draft();
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    QVERIFY(!offerToKim().isNull());
    start(m_desk->loop.recruiter);
    const auto stops = [](QWidget *window, const char *first) {
        return shortlist::testing::tabStops(window, window->findChild<QWidget *>(QLatin1String(first))).join(u' ');
    };
    press("approversButton");
    auto *who = dialog<ChainDialog>();
    QVERIFY(who);
    QTest::mouseClick(who->findChild<QPushButton *>(QStringLiteral("addGroupButton")), Qt::LeftButton);
    who->findChild<QCheckBox *>(QStringLiteral("asTeamCheck"))->setChecked(false);
    QCOMPARE(stops(who, "orderCombo"),
        QStringLiteral("orderCombo groupList addGroupButton removeGroupButton groupNameEdit neededSpin memberList "
                       "asTeamCheck markedList saveButton cancelButton"));
    who->reject();
    press("editOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    QVERIFY2(stops(terms, "openingCombo")
                 .startsWith(QStringLiteral("openingCombo titleEdit levelEdit specialtyEdit startEdit salarySpin "
                                            "bonusSpin currencyCombo equityEdit locationEdit expiresCheck notesEdit ")),
        qPrintable(stops(terms, "openingCombo")));
    terms->reject();
    press("acceptOfferButton");
    auto *hire = dialog<HireDialog>();
    QVERIFY(hire);
    hire->findChild<QComboBox *>(QStringLiteral("otherChoice0"))->setCurrentIndex(2);
    QCOMPARE(stops(hire, "otherChoice0"),
        QStringLiteral("otherChoice0 otherReason0 restChoice restButton saveButton cancelButton"));
    hire->reject();
    press("letterButton");
    auto *letter = dialog<LetterDialog>();
    QVERIFY(letter);
    QTRY_VERIFY(letter->findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
    QCOMPARE(stops(letter, "languageCombo"),
        QStringLiteral("languageCombo letterEdit fieldCombo keepJobLetterButton keepLetterButton "
                       "builtInLetterButton letterPreview saveButton "));
}

void tst_offerdialogs::amountsComeBackAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("typed");
    QTest::addColumn<qint64>("stored");
    QTest::newRow("no decimals") << QStringLiteral("JPY") << 6500000.0 << qint64(6'500'000);
    QTest::newRow("none, in Korea") << QStringLiteral("KRW") << 70000000.0 << qint64(70'000'000);
    QTest::newRow("two") << QStringLiteral("EUR") << 58000.5 << qint64(5'800'050);
    QTest::newRow("three") << QStringLiteral("KWD") << 18500.125 << qint64(18'500'125);
}

void tst_offerdialogs::amountsComeBackAsTheyWereTyped()
{
    QFETCH(QString, currency);
    QFETCH(double, typed);
    QFETCH(qint64, stored);
    const OfferId id = draft();
    start(m_desk->loop.recruiter);
    for (int round = 0; round < 2; ++round) {
        press("editOfferButton");
        auto *terms = dialog<OfferDialog>();
        QVERIFY(terms);
        auto *salary = terms->findChild<QDoubleSpinBox *>(QStringLiteral("salarySpin"));
        auto *bonus = terms->findChild<QDoubleSpinBox *>(QStringLiteral("bonusSpin"));
        if (round == 0) {
            terms->findChild<QComboBox *>(QStringLiteral("currencyCombo"))->setCurrentText(currency);
            salary->setValue(typed);
            bonus->setValue(typed);
        }
        // The second time it is only looked at, and saved as it is shown.
        QCOMPARE(salary->value(), typed);
        QCOMPARE(bonus->value(), typed);
        terms->accept();
        QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
        const auto offer = m_desk->ask([id](Services &s) { return s.context.workspace.get(id); });
        QCOMPARE(offer->salaryMinor, stored);
        QCOMPARE(offer->bonusMinor, stored);
        QCOMPARE(offer->currency, currency);
    }
}

QTEST_MAIN(tst_offerdialogs)
#include "tst_offerdialogs.moc"
