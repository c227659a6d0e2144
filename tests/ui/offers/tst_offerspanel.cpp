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
#include <QSignalSpy>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace shortlist;

/// The panel of offers: every step from a draft to a hire, by keys.
class tst_offerspanel : public QObject, test::OffersDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void fromTheChainToTheHire();
    void aMarkedTermIsConfirmedFirst();
    void aLapsedOfferIsExtended();
    void whatTheOthersAreToldIsChosenOneByOne();
    void whoMayNotSeeOffersSeesNone();
    void whoOnlyApprovesIsOfferedNothingElse();
    void whatIsMissingIsTheNextStep();
    void anOfferLapsesBeforeOnesEyes();
    void theKeyboardStaysWhereItWas();
    void aSecondOfferForAnOpeningAsksWhy();
    void whoIsNotAskedYetIsNamed();
};

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
    // What little can still be done stands in one row.
    QVERIFY(button("letterButton"));
    const auto top = [this](const char *name) { return button(name)->mapTo(m_host.get(), QPoint()).y(); };
    QTRY_COMPARE(top("letterButton"), top("approversButton"));
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
    m_desk->clock.advance(3LL * 86400);
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

void tst_offerspanel::whoOnlyApprovesIsOfferedNothingElse()
{
    const OfferId id = draft();
    const auto asked = m_desk->ask([id, loop = m_desk->loop](Services &s) -> Status {
        auto named = s.commands().run(QStringLiteral("opening.edit"), loop.opening, [&loop](Transaction &t) {
            auto opening = t.get(loop.opening);
            opening->recruiterId = loop.recruiter;
            return t.save(*opening);
        });
        if (!named)
            return named;
        const ApprovalChain two{ ApprovalOrder::InOrder,
            { { QStringLiteral("Pay"), { loop.ana }, 1 }, { QStringLiteral("Lead"), { loop.ben }, 1 } } };
        if (auto set = s.offers.setChain(loop.job, two); !set)
            return set;
        return s.offers.ask(id);
    });
    QVERIFY(asked);
    const auto offered = [this] {
        QStringList names;
        const auto buttons = m_panel->findChildren<QPushButton *>();
        for (const QPushButton *one : buttons) {
            if (one->objectName().startsWith(QLatin1String("message")))
                continue; // of the bar above
            names.append(one->objectName() + (one->isEnabled() ? QString() : QStringLiteral(" (disabled)")));
        }
        return names.join(u',');
    };
    // Whose turn it is: yes, no with a reason, and the letter to read.
    start(m_desk->loop.ana);
    QCOMPARE(offered(), QStringLiteral("approveOfferButton,rejectOfferButton,letterButton"));
    const auto why = [this] {
        const auto *label = m_panel->findChild<QLabel *>(QStringLiteral("whoseOfferLabel"));
        return label ? label->text() : QString();
    };
    QVERIFY2(why().startsWith(QStringLiteral("You are asked to approve it.")), qPrintable(why()));
    QVERIFY(!button("rejectOfferButton")->toolTip().isEmpty());
    press("letterButton");
    auto *letter = dialog<LetterDialog>();
    QVERIFY(letter);
    QVERIFY(!letter->findChild<QPushButton *>(QStringLiteral("keepLetterButton")));
    QTest::keyClick(letter, Qt::Key_Escape);
    m_desk->shoot(*m_host, QStringLiteral("offer-approver"));
    // Whose turn it is not yet: told why.
    start(m_desk->loop.ben);
    QCOMPARE(offered(), QStringLiteral("approveOfferButton (disabled),rejectOfferButton (disabled),letterButton"));
    QVERIFY2(button("approveOfferButton")->toolTip().contains(QStringLiteral("others have to approve first")),
        qPrintable(button("approveOfferButton")->toolTip()));
    QCOMPARE(button("approveOfferButton")->accessibleDescription(), button("approveOfferButton")->toolTip());
    // Read without a mouse over a button that takes no keyboard, too.
    QVERIFY2(why().startsWith(QStringLiteral("It is not your turn: others have to approve first")), qPrintable(why()));
    // And whoever has said so has.
    start(m_desk->loop.ana);
    press("approveOfferButton");
    QTRY_COMPARE(offered(), QStringLiteral("approveOfferButton (disabled),rejectOfferButton (disabled),letterButton"));
    QCOMPARE(button("approveOfferButton")->toolTip(), QStringLiteral("You have approved it."));
    QVERIFY2(why().startsWith(QStringLiteral("You have approved it.")), qPrintable(why()));
    QTRY_COMPARE(m_host->focusWidget(), button("letterButton"));
    start(m_desk->loop.recruiter);
    QVERIFY(offered().contains(QStringLiteral("editOfferButton")) && offered().contains(QStringLiteral("approvers")));
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
    m_desk->clock.advance(3LL * 86400);
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
    // It stands beside what it is about, for whoever reads the offer next.
    const auto why = [this] { return m_panel->findChild<QLabel *>(QStringLiteral("whySecondLabel")); };
    QTRY_VERIFY(why() && why()->text().endsWith(QStringLiteral(": Kim will not come")));
    m_desk->shoot(*m_host, QStringLiteral("offer-second"));
}

void tst_offerspanel::whoIsNotAskedYetIsNamed()
{
    const OfferId id = draft();
    const auto step = [this](const PersonId &person, const std::function<Status(Services &)> &work) {
        return m_desk->ask([person, work](Services &s) {
            s.session().person = person;
            return work(s);
        });
    };
    QVERIFY(step(m_desk->loop.recruiter, [loop = m_desk->loop, id](Services &s) -> Status {
        const ApprovalChain two{ ApprovalOrder::InOrder,
            { { QStringLiteral("Team"), { loop.ana, loop.ben }, 1 }, { QStringLiteral("Pay"), { loop.recruiter }, 1 },
                { QStringLiteral("Board"), { loop.ben, loop.recruiter }, 1 } } };
        if (auto set = s.offers.setChain(loop.job, two); !set)
            return set;
        return s.offers.ask(id);
    }));
    start(m_desk->loop.recruiter);
    QCOMPARE(
        chain(), (QStringList{ QStringLiteral("Team: waits for Ana or Ben"), QStringLiteral("Pay: not asked: Rita"),
                     QStringLiteral("Board: not asked: 1 of Ben, Rita") }));
    QVERIFY(step(m_desk->loop.ana, [id](Services &s) { return s.offers.approve(id); }));
    QTRY_COMPARE(
        chain(), (QStringList{ QStringLiteral("Team: approved by Ana; not needed any more: Ben"),
                     QStringLiteral("Pay: waits for Rita"), QStringLiteral("Board: not asked: 1 of Ben, Rita") }));
    m_desk->shoot(*m_host, QStringLiteral("offer-not-asked"));
}

QTEST_MAIN(tst_offerspanel)
#include "tst_offerspanel.moc"
