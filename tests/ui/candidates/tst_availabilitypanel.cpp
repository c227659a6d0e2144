// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/availabilitypanel.h"

#include "domain/core/newid.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

/// When a candidate can come, as it is typed on their page: how it is read is said before it is kept.
class tst_availabilitypanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsReadBackBeforeItIsKept();
    void whatWasGuessedIsAboutWhatWasTyped();
};

void tst_availabilitypanel::whatIsTypedIsReadBackBeforeItIsKept()
{
    AvailabilityPanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    const CandidateId candidate(randomUuid());
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    panel.setEditable(true, false);
    panel.setWindows(candidate, {}, berlin, now);
    auto *edit = panel.findChild<QLineEdit *>(QStringLiteral("availabilityEdit"));
    auto *note = panel.findChild<QLabel *>(QStringLiteral("availabilityNote"));
    QSignalSpy typed(&panel, &AvailabilityPanel::typed);
    QVERIFY(!note->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Tue after 2pm"));
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("Read as Tue 8 Jan 2030 14:00-24:00 Europe/Berlin. Enter keeps it."));
    QCOMPARE(typed.size(), 0);
    // What is not understood is read as nothing; that is said when it is to be kept.
    QTest::keyClicks(edit, QStringLiteral(" perhaps"));
    QVERIFY2(!note->text().contains(QStringLiteral("Read as")), qPrintable(note->text()));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(typed.size(), 1);
    panel.taken({});
    panel.setWindows(candidate, { { now.addDays(1), now.addDays(1).addSecs(3600) } }, berlin, now);
    QCOMPARE(note->text(), QStringLiteral("Interviews are proposed within these times."));
    panel.hide(); // a field that loses the keyboard tells it, while all that listens is still there
}

void tst_availabilitypanel::whatWasGuessedIsAboutWhatWasTyped()
{
    AvailabilityPanel panel;
    panel.show();
    const CandidateId candidate(randomUuid());
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    const QString guess = QStringLiteral("“Fri 1-3” is read as 13:00 to 15:00.");
    auto *note = panel.findChild<QLabel *>(QStringLiteral("availabilityNote"));
    panel.setWindows(candidate, {}, berlin, now);
    panel.taken(guess);
    const QList<TimeSpan> kept{ { now.addDays(4), now.addDays(4).addSecs(7200) } };
    panel.setWindows(candidate, kept, berlin, now);
    QVERIFY(note->text().startsWith(guess));
    panel.setWindows(candidate, kept, berlin, now); // something else was changed
    QVERIFY(note->text().startsWith(guess));
    // Painted over since.
    panel.setWindows(candidate, { { now.addDays(2), now.addDays(2).addSecs(3600) } }, berlin, now);
    QCOMPARE(note->text(), QStringLiteral("Interviews are proposed within these times."));
}

QTEST_MAIN(tst_availabilitypanel)
#include "tst_availabilitypanel.moc"
