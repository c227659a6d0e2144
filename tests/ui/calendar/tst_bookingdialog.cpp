// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/eligiblemodel.h"
#include "support/calendarfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace shortlist;

class tst_bookingdialog : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void bookingThroughTheDialog();
    void aPartOfTheNameIsEnough();
    void withoutACandidateItSaysWhyNothingCanBeBooked();
    void onePersonIsNamedOnce();
    void theDialogSaysWhatSpeaksAgainstIt();
    void theDialogKeepsWhatAnotherWindowTook();
    void theDialogOffersBothTurnsOfARepeatedHour();
    void theDialogChangesPeople();
    void whoIsFreeThenComesFirst();
    void withWhomItWasBegunIsInSight();
};

void tst_bookingdialog::bookingThroughTheDialog()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    view()->setCursorAt(QDate(2030, 1, 9), QTime(14, 0));
    QTest::keyClick(view(), Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
    QTRY_COMPARE(candidates->count(), 2);
    QCOMPARE(child<QDateEdit>(dialog(), "dateEdit")->date(), QDate(2030, 1, 9));
    QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(14, 0));
    QVERIFY(!child<QPushButton>(dialog(), "bookButton")->isEnabled()); // nobody is chosen yet
    candidates->setCurrentIndex(0);
    Q_EMIT candidates->activated(0);
    QCOMPARE(candidates->lineEdit()->cursorPosition(), 0); // the name is read, whatever the job's title takes
    // The screening is booked: the technical interview is next, as long as the plan says, with the best interviewer.
    auto *stages = child<QComboBox>(dialog(), "stageCombo");
    QTRY_VERIFY(stages->currentText().startsWith(QStringLiteral("Technical interview")));
    QCOMPARE(child<QSpinBox>(dialog(), "minutesSpin")->value(), 90);
    auto *people = child<QTreeView>(dialog(), "peopleView");
    QTRY_COMPARE(people->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Sena Holt"));
    const auto clocks = [this] { return dialog()->findChild<ZoneTimes *>()->text(); };
    QTRY_VERIFY2(clocks().contains(QStringLiteral("Ada Quill (candidate): Wed 9 Jan 08:00–09:30 · America/New_York")),
        qPrintable(clocks()));
    QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>(dialog(), "bookButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(view()->shown().size(), 2);
    const InterviewEntry made = stored(view()->shown().last());
    QCOMPARE(wall(made), QStringLiteral("Wed 14:00"));
    QCOMPARE(made.interview.minutes, 90);
    QCOMPARE(made.people.first().personId, m_world->senior);
    QTRY_COMPARE(view()->current(), made.interview.id);
}

void tst_bookingdialog::aPartOfTheNameIsEnough()
{
    showPage();
    m_page->book({ {}, {}, QDate(2030, 1, 9), QTime(14, 0) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
    QTRY_COMPARE(candidates->count(), 2);
    QTest::keyClicks(candidates->lineEdit(), QStringLiteral("quill"));
    candidates->completer()->popup()->hide(); // it gets the key first, and does just that
    QTest::keyClick(candidates->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(candidates->currentText().startsWith(QStringLiteral("Ada Quill")));
    QTRY_VERIFY(child<QComboBox>(dialog(), "stageCombo")->currentIndex() >= 0);
}

void tst_bookingdialog::withoutACandidateItSaysWhyNothingCanBeBooked()
{
    showPage();
    m_page->book({ {}, {}, QDate(2030, 1, 9), QTime(14, 0) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *problems = dialog()->findChild<MessageBar *>();
    QTRY_VERIFY2(problems->isVisible() && problems->text().startsWith(QStringLiteral("Choose a candidate.")),
        qPrintable(problems->text()));
    QCOMPARE(problems->kind(), MessageBar::Kind::Info);
    auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
    QTest::keyClicks(candidates->lineEdit(), QStringLiteral("zzz"));
    QTRY_VERIFY2(problems->text().contains(QStringLiteral("called “zzz”")), qPrintable(problems->text()));
    candidates->lineEdit()->clear();
    QTest::keyClicks(candidates->lineEdit(), QStringLiteral("quill"));
    candidates->completer()->popup()->hide();
    QTest::keyClick(candidates->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
    QVERIFY(!problems->text().contains(QStringLiteral("called")));
}

void tst_bookingdialog::onePersonIsNamedOnce()
{
    act([me = m_world->recruiter](Services &services) {
        services.session().person = me;
        return done();
    });
    showPage();
    // Who is at the desk recruits for the job, and holds the screening.
    m_page->book({ m_world->adaApplication, m_world->screening, QDate(2030, 1, 9), QTime(14, 0) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *people = child<QTreeView>(dialog(), "peopleView");
    QTRY_VERIFY(people->model()->rowCount() > 0);
    QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
    const QString clocks = dialog()->findChild<ZoneTimes *>()->text();
    QVERIFY2(clocks.startsWith(QStringLiteral("You: ")) && !clocks.contains(QStringLiteral("Rita Sand")),
        qPrintable(clocks));
    QVERIFY2(clocks.contains(QStringLiteral("Ada Quill (candidate)")), qPrintable(clocks));
}

void tst_bookingdialog::theDialogSaysWhatSpeaksAgainstIt()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    showPage();
    m_page->book({ m_world->adaApplication, m_world->technical, QDate(2030, 1, 8), QTime(10, 0) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *problems = dialog()->findChild<MessageBar *>();
    auto *bookButton = child<QPushButton>(dialog(), "bookButton");
    QTRY_VERIFY2(problems->text().contains(QStringLiteral("Ada Quill has “Screening call” until 10:30")),
        qPrintable(problems->text()));
    QVERIFY(!bookButton->isEnabled());
    // Later, but out of hours: a reason makes it possible.
    child<QTimeEdit>(dialog(), "timeEdit")->setTime(QTime(17, 0));
    auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(bookButton->isEnabled());
    QTest::mouseClick(bookButton, Qt::LeftButton);
    QVERIFY(dialog()->isVisible());
    QTRY_VERIFY(reason->hasFocus());
    // What is missing is said in words, after what speaks against it, and only while it is missing.
    const QString missing = QStringLiteral("\nSay the reason for the exception, or change the booking.");
    QVERIFY2(problems->text().endsWith(missing), qPrintable(problems->text()));
    QCOMPARE(problems->kind(), MessageBar::Kind::Error);
    const QString against = problems->text().chopped(missing.size());
    QTest::keyClicks(reason, QStringLiteral("only then"));
    QCOMPARE(problems->text(), against);
    QCOMPARE(problems->kind(), MessageBar::Kind::Warning);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(view()->shown().size(), 2);
    QCOMPARE(stored(view()->shown().last()).people.first().overrideReason, QStringLiteral("only then"));
}

void tst_bookingdialog::theDialogKeepsWhatAnotherWindowTook()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    showPage();
    m_page->book({ m_world->adaApplication, m_world->technical, QDate(2030, 1, 9), QTime(10, 0) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *bookButton = child<QPushButton>(dialog(), "bookButton");
    QTRY_VERIFY(dialog()->findChild<ZoneTimes *>()->text().contains(QStringLiteral("Sena Holt")));
    QTRY_VERIFY(bookButton->isEnabled());
    QVERIFY(!book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:30"), true).isNull());
    QTest::mouseClick(bookButton, Qt::LeftButton);
    auto *problems = dialog()->findChild<MessageBar *>();
    QTRY_VERIFY2(problems->text().contains(QStringLiteral("Sena Holt is in “Technical interview” with Ben Rook")),
        qPrintable(problems->text()));
    QVERIFY(dialog()->isVisible());
    dialog()->reject();
}

void tst_bookingdialog::theDialogOffersBothTurnsOfARepeatedHour()
{
    BookingDialog asks(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock },
        { m_world->adaApplication, {}, QDate(2030, 10, 27), QTime(2, 30) });
    asks.show();
    auto *second = child<QCheckBox>(&asks, "secondCheck");
    auto *times = asks.findChild<ZoneTimes *>();
    QTRY_VERIFY2(times->text().contains(QStringLiteral("(candidate): Sat 26 Oct 20:30")), qPrintable(times->text()));
    QVERIFY(second->isVisible());
    second->setChecked(true);
    QTRY_VERIFY2(times->text().contains(QStringLiteral("(candidate): Sat 26 Oct 21:30")), qPrintable(times->text()));
    child<QDateEdit>(&asks, "dateEdit")->setDate(QDate(2030, 3, 31));
    QTRY_VERIFY(!second->isVisible());
    auto *remark = child<QLabel>(&asks, "remarkLabel");
    QVERIFY(remark->isVisible());
    QVERIFY2(remark->text().contains(QStringLiteral("03:30")), qPrintable(remark->text()));
}

void tst_bookingdialog::theDialogChangesPeople()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    QTest::mouseClick(child<QPushButton>(m_page.get(), "peopleButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *people = child<QTreeView>(dialog(), "peopleView");
    const auto row = [&](const QString &name) {
        const auto found = people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, name);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_COMPARE(row(QStringLiteral("Sena Holt")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(people->model()->setData(row(QStringLiteral("Juna Park")), Qt::Checked, Qt::CheckStateRole));
    auto *bookButton = child<QPushButton>(dialog(), "bookButton");
    auto *problems = dialog()->findChild<MessageBar *>();
    QTRY_VERIFY2(problems->text().contains(QStringLiteral("Juna Park has grade 5")), qPrintable(problems->text()));
    QVERIFY(!bookButton->isEnabled());
    const QModelIndex role = row(QStringLiteral("Juna Park")).siblingAtColumn(2);
    QVERIFY(people->model()->setData(role, int(ParticipantRole::Shadow)));
    QTRY_VERIFY(bookButton->isEnabled());
    QTest::mouseClick(bookButton, Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(stored(id).people.size(), 2);
    QCOMPARE(stored(id).interview.version, 2);
}

void tst_bookingdialog::whoIsFreeThenComesFirst()
{
    act([](Services &services) -> Status {
        Person other;
        other.name = QStringLiteral("Tess Vogt");
        other.title = QStringLiteral("Senior Backend Engineer");
        other.grade = 7;
        other.languages = QStringLiteral("Ruby");
        other.zone = QStringLiteral("Europe/Berlin");
        const auto added = services.people.add(other);
        return added ? done() : Status(added.error());
    });
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 14:00"), true);
    showPage();
    m_page->book({ m_world->adaApplication, m_world->technical, QDate(2030, 1, 9), QTime(14, 30) });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *people = child<QTreeView>(dialog(), "peopleView");
    const auto first = [people] { return people->model()->index(0, EligibleModel::Name); };
    QTRY_COMPARE(first().data().toString(), QStringLiteral("Tess Vogt"));
    QTRY_COMPARE(first().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const auto senas = [people] {
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            if (people->model()->index(row, EligibleModel::Name).data().toString() == QLatin1String("Sena Holt"))
                return people->model()->index(row, EligibleModel::Reasons);
        }
        return QModelIndex();
    };
    QCOMPARE(senas().data(EligibleModel::VerdictRole).toInt(), int(EligibleModel::Refused));
    QVERIFY2(senas().data().toString().startsWith(QStringLiteral("Sena Holt is in ")),
        qPrintable(senas().data().toString()));
    // At another time she is free, and who is chosen follows.
    child<QTimeEdit>(dialog(), "timeEdit")->setTime(QTime(10, 0));
    QTRY_COMPARE(senas().data(EligibleModel::VerdictRole).toInt(), int(EligibleModel::Fits));
    dialog()->reject();
}

void tst_bookingdialog::withWhomItWasBegunIsInSight()
{
    // So many who fit better that the one whose column was drawn in stands far below.
    act([](Services &services) -> Status {
        for (int i = 0; i < 40; ++i) {
            Person other;
            other.name = QStringLiteral("Abe %1").arg(i);
            other.title = QStringLiteral("Senior Backend Engineer");
            other.grade = 7;
            other.languages = QStringLiteral("Ruby");
            if (auto added = services.people.add(other); !added)
                return added.error();
        }
        return done();
    });
    showPage();
    BookingDialog::Start start{ m_world->adaApplication, m_world->technical, QDate(2030, 1, 9), QTime(14, 0) };
    start.person = m_world->boss;
    m_page->book(start);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *people = child<QTreeView>(dialog(), "peopleView");
    QTRY_VERIFY(people->model()->rowCount() > 40);
    const auto ticked = [people] {
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            const QModelIndex index = people->model()->index(row, 0);
            if (index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked))
                return index;
        }
        return QModelIndex();
    };
    QTRY_VERIFY(ticked().isValid());
    QTRY_VERIFY2(ticked().row() > 10, qPrintable(QString::number(ticked().row())));
    QTRY_VERIFY(people->viewport()->rect().contains(people->visualRect(ticked()).center()));
    QCOMPARE(people->currentIndex().row(), ticked().row());
}

QTEST_MAIN(tst_bookingdialog)
#include "tst_bookingdialog.moc"
