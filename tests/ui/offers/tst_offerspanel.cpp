// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/offers/letterhtml.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/offers/chaindialog.h"
#include "ui/offers/extenddialog.h"
#include "ui/offers/hiredialog.h"
#include "ui/offers/letterdialog.h"
#include "ui/offers/offerdialog.h"
#include "ui/offers/offerspanel.h"
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
#include <QSignalSpy>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace shortlist;

/// The panel of offers: every step from a draft to a hire, by keys.
class tst_offerspanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void fromTheChainToTheHire();
    void aMarkedTermIsConfirmedFirst();
    void aLapsedOfferIsExtended();
    void theDialogHasTheDigitsOfTheCurrency();
    void whatTheOthersAreToldIsChosenOneByOne();
    void theLetterIsSeenChangedAndSaved();
    void whoMayNotSeeOffersSeesNone();
    void whatIsMissingIsTheNextStep();
    void anOfferLapsesBeforeOnesEyes();
    void theKeyboardStaysWhereItWas();
    void aSecondOfferForAnOpeningAsksWhy();
    void anotherOpeningIsFilledWhereItsOwnIsTaken();
    void interviewsAtShortNoticeAreAskedAbout();
    void theChainSaysWhatItIsFor();
    void amountsComeBackAsTheyWereTyped_data();
    void amountsComeBackAsTheyWereTyped();

private:
    void start(const PersonId &person);
    OfferId draft(QDate expires = {});
    void press(const char *button);
    QPushButton *button(const char *name) { return m_panel->findChild<QPushButton *>(QLatin1String(name)); }
    QString heading() const
    {
        auto *label = m_panel->findChild<QLabel *>(QStringLiteral("offerHeading"));
        return label ? label->text() : QString();
    }
    QStringList chain() const
    {
        QStringList lines;
        const auto labels = m_panel->findChildren<QLabel *>(QStringLiteral("approvalGroupLabel"));
        for (const QLabel *label : labels)
            lines.append(label->text());
        return lines;
    }
    /// Another candidate at the offer, to whom an offer for the same opening is out.
    ApplicationId offerToKim();
    template <typename T>
    T *dialog()
    {
        if (!QTest::qWaitFor([this] { return m_panel->findChild<T *>() && m_panel->findChild<T *>()->isVisible(); }))
            return nullptr;
        return m_panel->findChild<T *>();
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<QWidget> m_host;
    OffersPanel *m_panel = nullptr;
};

void tst_offerspanel::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    const auto moved = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(
            QStringLiteral("application.move"), loop.application, [&loop](Transaction &t) -> Status {
                auto application = t.get(loop.application);
                application->stageId = loop.offerStage;
                return t.save(*application);
            });
    });
    QVERIFY(moved);
}

void tst_offerspanel::cleanup()
{
    m_host.reset();
    m_desk.reset();
}

void tst_offerspanel::start(const PersonId &person)
{
    QVERIFY(m_desk->sit(person));
    m_host = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_host.get());
    PageContext context = m_desk->context();
    context.readMarkdown = &letterHtml;
    m_panel = new OffersPanel(context);
    column->addWidget(m_panel);
    column->addStretch();
    m_host->resize(480, 640);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    QSignalSpy loaded(m_panel, &OffersPanel::loaded);
    m_panel->showApplications({ m_desk->loop.application });
    QVERIFY(loaded.wait());
}

OfferId tst_offerspanel::draft(QDate expires)
{
    const auto drafted = m_desk->ask([id = m_desk->loop.application, expires](Services &s) -> Result<OfferId> {
        auto terms = s.offers.suggestion(id);
        if (!terms)
            return terms.error();
        terms->salaryMinor = 6'000'000;
        terms->currency = QStringLiteral("EUR");
        terms->startOn = QDate(2031, 3, 1);
        terms->expiresOn = expires;
        return s.offers.draft(*terms);
    });
    return drafted ? *drafted : OfferId();
}

ApplicationId tst_offerspanel::offerToKim()
{
    const auto added = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<ApplicationId> {
        CandidateDraft draft;
        draft.candidate.name = QStringLiteral("Kim");
        const auto person = s.candidates.add(draft);
        if (!person)
            return person.error();
        const auto application = s.pipeline.apply(*person, loop.job);
        if (!application)
            return application.error();
        const auto moved = s.commands().run(QStringLiteral("application.move"), *application, [&](Transaction &t) {
            auto one = t.get(*application);
            one->stageId = loop.offerStage;
            return t.save(*one);
        });
        if (!moved)
            return moved.error();
        auto terms = s.offers.suggestion(*application);
        terms->openingId = loop.opening;
        terms->salaryMinor = 6'000'000;
        terms->currency = QStringLiteral("EUR");
        terms->startOn = QDate(2031, 3, 1);
        const auto offer = s.offers.draft(*terms, QStringLiteral("Two of them"));
        if (!offer)
            return offer.error();
        if (auto sent = s.offers.send(*offer, QStringLiteral("Two of them")); !sent)
            return sent.error();
        return *application;
    });
    return added ? *added : ApplicationId();
}

/// The keyboard is on the button, and Space presses it.
void tst_offerspanel::press(const char *name)
{
    QTRY_VERIFY2(button(name), name);
    button(name)->setFocus();
    QTest::keyClick(button(name), Qt::Key_Space);
}

void tst_offerspanel::fromTheChainToTheHire()
{
    const OfferId id = draft();
    start(m_desk->loop.recruiter);
    QCOMPARE(heading(), QStringLiteral("Offer 1 · Draft"));
    QVERIFY(button("sendOfferButton")); // nobody has to approve
    press("approversButton");
    auto *who = dialog<ChainDialog>();
    QVERIFY(who);
    QCOMPARE(shortlist::testing::unnamedFocusable(who).join(u','), QString());
    QTest::keyClick(who, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(who->findChild<QLineEdit *>(QStringLiteral("groupNameEdit")), QStringLiteral("Pay"));
    auto *members = who->findChild<QListWidget *>(QStringLiteral("memberList"));
    members->setFocus();
    members->setCurrentRow(0);
    QTest::keyClick(members, Qt::Key_Space); // Ana
    m_desk->shoot(*who, QStringLiteral("offer-chain"));
    who->accept();
    QTRY_COMPARE(button("approversButton")->text(), QStringLiteral("Change who approves…"));
    press("askOfferButton");
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · In approval"));
    QCOMPARE(chain(), QStringList{ QStringLiteral("Pay: waits for Ana") });
    QVERIFY(!button("approveOfferButton")); // Rita is not asked
    m_desk->shoot(*m_host, QStringLiteral("offer-waits"));

    start(m_desk->loop.ana);
    QVERIFY(button("rejectOfferButton"));
    press("approveOfferButton");
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Approved"));
    QCOMPARE(chain(), QStringList{ QStringLiteral("Pay: approved by Ana") });
    // Whoever works with the keyboard goes on there.
    QTRY_COMPARE(QApplication::focusWidget(), button("sendOfferButton"));
    QTest::keyClick(button("sendOfferButton"), Qt::Key_Space);
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Sent"));
    press("acceptOfferButton"); // nobody else waits, so nothing is asked
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Accepted"));
    QCOMPARE(m_desk->ask([id](Services &s) { return s.context.workspace.get(id); })->state, OfferState::Accepted);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_host.get()).join(u','), QString());
}

void tst_offerspanel::aMarkedTermIsConfirmedFirst()
{
    const OfferId id = draft();
    const auto asked = m_desk->ask([id, loop = m_desk->loop](Services &s) -> Status {
        const ApprovalChain one{ ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { loop.ana, loop.ben }, 2 } } };
        if (auto set = s.offers.setChain(loop.job, one); !set)
            return set;
        if (auto sent = s.offers.ask(id); !sent)
            return sent;
        s.session().person = loop.ana;
        return s.offers.approve(id);
    });
    QVERIFY(asked);
    start(m_desk->loop.recruiter);
    QCOMPARE(chain(), QStringList{ QStringLiteral("Pay: waits for Ben; approved by Ana") });
    const auto salary = [&](double amount) {
        press("editOfferButton");
        auto *terms = dialog<OfferDialog>();
        QVERIFY(terms);
        terms->findChild<QDoubleSpinBox *>(QStringLiteral("salarySpin"))->setValue(amount);
        terms->accept();
        QTRY_VERIFY(!m_desk->prompter.asked.isEmpty());
        if (m_desk->prompter.yes)
            QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
        else
            terms->reject();
    };
    m_desk->prompter.yes = false;
    salary(61000);
    QCOMPARE(m_desk->prompter.asked, QStringList{ QStringLiteral("Change the offer") });
    QCOMPARE(m_desk->ask([id](Services &s) { return s.context.workspace.get(id); })->salaryMinor, 6'000'000);
    m_desk->prompter.yes = true;
    QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
    salary(61000);
    QTRY_COMPARE(chain(), QStringList{ QStringLiteral("Pay: waits for 2 of Ana, Ben") });
}

void tst_offerspanel::aLapsedOfferIsExtended()
{
    const QDate day = m_desk->clock.nowUtc().date();
    const OfferId id = draft(day.addDays(1));
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    m_desk->clock.advance(3 * 86400);
    start(m_desk->loop.recruiter);
    QVERIFY2(heading().startsWith(QStringLiteral("Offer 1 · Lapsed")), qPrintable(heading()));
    QVERIFY(!button("acceptOfferButton"));
    QVERIFY(button("withdrawOfferButton"));
    m_desk->shoot(*m_host, QStringLiteral("offer-lapsed"));
    press("extendOfferButton");
    auto *extend = dialog<ExtendDialog>();
    QVERIFY(extend);
    QCOMPARE(shortlist::testing::unnamedFocusable(extend).join(u','), QString());
    QCOMPARE(extend->findChild<QDateEdit *>()->date(), day.addDays(10));
    extend->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 2 · Draft"));
    QVERIFY(button("sendOfferButton"));
}

void tst_offerspanel::theDialogHasTheDigitsOfTheCurrency()
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
    terms->findChild<QCheckBox *>(QStringLiteral("expiresCheck"))->setChecked(true);
    QVERIFY(terms->terms().expiresOn.isValid());
    terms->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Draft"));
}

void tst_offerspanel::whatTheOthersAreToldIsChosenOneByOne()
{
    const OfferId id = draft();
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    const auto added = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<QList<ApplicationId>> {
        QList<ApplicationId> ids;
        for (const QString &name : { QStringLiteral("Dee"), QStringLiteral("Kim"), QStringLiteral("Lou") }) {
            CandidateDraft draft;
            draft.candidate.name = name;
            const auto person = s.candidates.add(draft);
            if (!person)
                return person.error();
            const auto application = s.pipeline.apply(*person, loop.job);
            if (!application)
                return application.error();
            ids.append(*application);
        }
        return ids;
    });
    QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
    start(m_desk->loop.recruiter);
    press("acceptOfferButton");
    auto *hire = dialog<HireDialog>();
    QVERIFY(hire);
    QCOMPARE(shortlist::testing::unnamedFocusable(hire).join(u','), QString());
    QVERIFY(hire->acceptance().others.isEmpty()); // nothing is chosen by itself
    const auto choice = [hire](
                            int row) { return hire->findChild<QComboBox *>(QStringLiteral("otherChoice%1").arg(row)); };
    QVERIFY(choice(2) && !choice(3));
    QCOMPARE(QApplication::focusWidget(), choice(0));
    QTest::keyClicks(choice(0), QStringLiteral("d")); // Decline
    QCOMPARE(choice(0)->currentIndex(), 2);
    hire->accept(); // not without a reason
    QVERIFY(hire->isVisible());
    auto *reason = hire->findChild<QComboBox *>(QStringLiteral("otherReason0"));
    QCOMPARE(QApplication::focusWidget(), reason);
    QTest::keyClick(reason, Qt::Key_Down);
    hire->findChild<QComboBox *>(QStringLiteral("otherChoice1"))->setCurrentIndex(3);
    m_desk->shoot(*hire, QStringLiteral("offer-others"));
    QCOMPARE(hire->acceptance().others.size(), 2);
    hire->accept();
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Accepted"));
    const auto state = [this, &added](int which) {
        return m_desk->ask([id = added->at(which)](Services &s) { return s.context.workspace.get(id); })->state;
    };
    QCOMPARE(state(2), ApplicationState::Active);
    QCOMPARE(m_panel->findChildren<QPushButton *>(QStringLiteral("toldButton")).size(), 2);
    press("toldButton");
    QTRY_COMPARE(m_panel->findChildren<QPushButton *>(QStringLiteral("toldButton")).size(), 1);
    // One step back: nobody is hired, and nobody declined.
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QVERIFY(m_desk->ask([](Services &s) { return s.history.undo(); }));
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Sent"));
    QCOMPARE(state(0), ApplicationState::Active);
    QCOMPARE(state(1), ApplicationState::Active);
}

void tst_offerspanel::theLetterIsSeenChangedAndSaved()
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
    m_desk->shoot(*letter, QStringLiteral("offer-letter"));
    // Nothing is known of a bonus, and there is no such field as the other.
    const QString before = text->toPlainText();
    text->setPlainText(QStringLiteral("{{offer.bonus}} {{offer.salery}}"));
    QTRY_VERIFY(!save->isEnabled());
    auto *messages = letter->findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().contains(QStringLiteral("{{offer.bonus}}")));
    QVERIFY(messages->text().contains(QStringLiteral("{{offer.salery}}")));
    text->setPlainText(QStringLiteral("Our own letter to {{candidate.name}}"));
    QTRY_COMPARE(preview->toPlainText().trimmed(), QStringLiteral("Our own letter to Cora Candidate"));
    QTest::mouseClick(letter->findChild<QPushButton *>(QStringLiteral("keepLetterButton")), Qt::LeftButton);
    QTRY_COMPARE(*m_desk->ask([](Services &s) { return s.offers.letterTemplate(QStringLiteral("en")); }),
        QStringLiteral("Our own letter to {{candidate.name}}"));
    m_desk->prompter.path = m_desk->dir.filePath(QStringLiteral("letter.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file(m_desk->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QTest::mouseClick(letter->findChild<QPushButton *>(QStringLiteral("builtInLetterButton")), Qt::LeftButton);
    QTRY_COMPARE(text->toPlainText(), before);
}

void tst_offerspanel::whoMayNotSeeOffersSeesNone()
{
    draft();
    const auto named = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("opening.edit"), loop.opening, [&loop](Transaction &t) -> Status {
            auto opening = t.get(loop.opening);
            opening->recruiterId = loop.recruiter;
            return t.save(*opening);
        });
    });
    QVERIFY(named);
    start(m_desk->loop.ben); // interviews only
    QVERIFY(!m_panel->isVisible());
    start(m_desk->loop.recruiter);
    QVERIFY(m_panel->isVisible());
}

void tst_offerspanel::whatIsMissingIsTheNextStep()
{
    const auto bare = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        const ApprovalChain one{ ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { loop.ana }, 1 } } };
        if (auto set = s.offers.setChain(loop.job, one); !set)
            return set;
        const auto terms = s.offers.suggestion(loop.application);
        if (!terms)
            return terms.error();
        const auto drafted = s.offers.draft(*terms);
        return drafted ? done() : Status(drafted.error());
    });
    QVERIFY(bare);
    start(m_desk->loop.recruiter);
    QVERIFY(!button("askOfferButton"));
    QVERIFY(!button("sendOfferButton"));
    QVERIFY(!button("editOfferButton")); // it is the same
    press("completeOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    terms->findChild<QDoubleSpinBox *>(QStringLiteral("salarySpin"))->setValue(60000);
    terms->accept();
    QTRY_VERIFY(button("askOfferButton"));
    // Whoever filled it in goes on with the next step.
    QTRY_COMPARE(m_host->focusWidget(), button("askOfferButton"));
}

void tst_offerspanel::anOfferLapsesBeforeOnesEyes()
{
    const OfferId id = draft(m_desk->clock.nowUtc().date().addDays(1));
    QVERIFY(m_desk->ask([id](Services &s) { return s.offers.send(id); }));
    start(m_desk->loop.recruiter);
    QVERIFY(button("acceptOfferButton"));
    button("acceptOfferButton")->setFocus();
    const QPointer<QPushButton> before = button("acceptOfferButton");
    m_panel->lookAtDay();
    QVERIFY(m_desk->ask([](Services &) { return done(); }));
    QCOMPARE(button("acceptOfferButton"), before.data()); // nothing is made anew while nothing is different
    m_desk->clock.advance(3 * 86400);
    m_panel->lookAtDay();
    QTRY_VERIFY2(heading().startsWith(QStringLiteral("Offer 1 · Lapsed")), qPrintable(heading()));
    QVERIFY(!button("acceptOfferButton"));
    QVERIFY(!button("letterButton"));
    QTRY_COMPARE(QApplication::focusWidget(), button("extendOfferButton"));
}

void tst_offerspanel::theKeyboardStaysWhereItWas()
{
    draft();
    start(m_desk->loop.recruiter);
    // Something else on the page that takes the keyboard, before it.
    auto *back = new QPushButton(QStringLiteral("Back"));
    qobject_cast<QVBoxLayout *>(m_host->layout())->insertWidget(0, back);
    QWidget::setTabOrder(back, m_panel);
    press("editOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    QTest::keyClick(terms, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
    QTRY_COMPARE(m_host->focusWidget(), button("editOfferButton"));
    press("editOfferButton");
    terms = dialog<OfferDialog>();
    QVERIFY(terms);
    terms->findChild<QLineEdit *>(QStringLiteral("locationEdit"))->setText(QStringLiteral("Porto"));
    terms->accept();
    QTRY_VERIFY(!m_panel->findChild<OfferDialog *>());
    QTRY_COMPARE(m_host->focusWidget(), button("editOfferButton"));
    press("approversButton");
    auto *who = dialog<ChainDialog>();
    QVERIFY(who);
    who->accept();
    QTRY_VERIFY(!m_panel->findChild<ChainDialog *>());
    QTRY_COMPARE(m_host->focusWidget(), button("approversButton"));
}

void tst_offerspanel::aSecondOfferForAnOpeningAsksWhy()
{
    draft();
    QVERIFY(!offerToKim().isNull());
    start(m_desk->loop.recruiter);
    auto *claims = m_panel->findChild<QLabel *>(QStringLiteral("claimsLabel"));
    QVERIFY(claims);
    QVERIFY2(claims->text().contains(QStringLiteral("1001-1 is out to Kim")), qPrintable(claims->text()));
    press("editOfferButton");
    auto *terms = dialog<OfferDialog>();
    QVERIFY(terms);
    auto *bar = terms->findChild<MessageBar *>(QStringLiteral("claimsBar"));
    QVERIFY(bar->isVisible() && bar->text() == claims->text());
    QCOMPARE(terms->findChild<QComboBox *>(QStringLiteral("openingCombo"))->currentText(),
        QStringLiteral("1001-1 (offered to Kim)"));
    m_desk->shoot(*terms, QStringLiteral("offer-claimed"));
    terms->reject();
    m_desk->prompter.text = std::nullopt;
    press("sendOfferButton");
    QTRY_COMPARE(m_desk->prompter.asked, QStringList{ QStringLiteral("Another offer is out") });
    QVERIFY(m_desk->prompter.lastQuestion.contains(claims->text()));
    QCOMPARE(heading(), QStringLiteral("Offer 1 · Draft"));
    m_desk->prompter.text = QStringLiteral("Kim will not come");
    press("sendOfferButton");
    QTRY_COMPARE(heading(), QStringLiteral("Offer 1 · Sent"));
    const auto last = m_desk->ask([](Services &s) { return s.context.workspace.journal().batches(1); });
    QCOMPARE(last->first().reason, QStringLiteral("Kim will not come"));
}

void tst_offerspanel::anotherOpeningIsFilledWhereItsOwnIsTaken()
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

void tst_offerspanel::interviewsAtShortNoticeAreAskedAbout()
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

void tst_offerspanel::theChainSaysWhatItIsFor()
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

void tst_offerspanel::amountsComeBackAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("typed");
    QTest::addColumn<qint64>("stored");
    QTest::newRow("no decimals") << QStringLiteral("JPY") << 6500000.0 << qint64(6'500'000);
    QTest::newRow("none, in Korea") << QStringLiteral("KRW") << 70000000.0 << qint64(70'000'000);
    QTest::newRow("two") << QStringLiteral("EUR") << 58000.5 << qint64(5'800'050);
    QTest::newRow("three") << QStringLiteral("KWD") << 18500.125 << qint64(18'500'125);
}

void tst_offerspanel::amountsComeBackAsTheyWereTyped()
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

QTEST_MAIN(tst_offerspanel)
#include "tst_offerspanel.moc"
