// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/debriefservice.h"
#include "ui/debrief/decisiondialog.h"
#include "ui/widgets/discardguard.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace shortlist;

/// What was typed into a dialog is not lost by a key hit by mistake.
class tst_discardguard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void escAsks();
    void thrownAwayItIsGone();
    void theWindowsOwnButtonAsksToo();
    void littleOrNothingTypedClosesAtOnce();
    void whatTheProgramWroteClosesAtOnce();
    void aDecisionIsGuarded();
    void dissentTypedInItsTableIsGuarded();

private:
    QPushButton *answer(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }

    std::unique_ptr<QDialog> m_dialog;
    QPlainTextEdit *m_text = nullptr;
};

void tst_discardguard::init()
{
    m_dialog = std::make_unique<QDialog>();
    m_text = new QPlainTextEdit;
    (new QVBoxLayout(m_dialog.get()))->addWidget(m_text);
    guardTypedText(m_dialog.get());
    m_dialog->open();
    m_text->setFocus();
}

void tst_discardguard::escAsks()
{
    QTest::keyClicks(m_text, QStringLiteral("Both saw clear reasoning."));
    QTest::keyClick(m_text, Qt::Key_Escape);
    QTRY_VERIFY(answer("goOnButton"));
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE(m_dialog->findChild<QDialog *>(QStringLiteral("discardQuestion"))->isVisible(), true);
    // Esc again goes on writing, Enter as well.
    QTest::keyClick(answer("goOnButton"), Qt::Key_Escape);
    QTRY_VERIFY(!answer("goOnButton"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_text->toPlainText(), QStringLiteral("Both saw clear reasoning."));
}

void tst_discardguard::thrownAwayItIsGone()
{
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QTest::keyClicks(m_text, QStringLiteral("Both saw clear reasoning."));
    QTest::keyClick(m_text, Qt::Key_Escape);
    QTRY_VERIFY(answer("throwAwayButton"));
    QTest::mouseClick(answer("throwAwayButton"), Qt::LeftButton);
    QTRY_COMPARE(rejected.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void tst_discardguard::theWindowsOwnButtonAsksToo()
{
    QTest::keyClicks(m_text, QStringLiteral("Both saw clear reasoning."));
    QVERIFY(!m_dialog->close());
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(answer("goOnButton"));
}

void tst_discardguard::littleOrNothingTypedClosesAtOnce()
{
    QTest::keyClicks(m_text, QStringLiteral("No."));
    QTest::keyClick(m_text, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void tst_discardguard::whatTheProgramWroteClosesAtOnce()
{
    m_text->setPlainText(QStringLiteral("A letter that nobody has changed a word of."));
    QTest::keyClick(m_text, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void tst_discardguard::aDecisionIsGuarded()
{
    m_dialog = std::make_unique<DecisionDialog>(DebriefView{}, QList<EndReason>{});
    m_dialog->open();
    QTest::keyClicks(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonsEdit")),
        QStringLiteral("Both saw clear reasoning."));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(answer("goOnButton"));
    QVERIFY(m_dialog->isVisible());
}

void tst_discardguard::dissentTypedInItsTableIsGuarded()
{
    Person ben;
    ben.id = PersonId(QUuid::createUuid());
    ben.name = QStringLiteral("Ben");
    m_dialog =
        std::make_unique<DecisionDialog>(DebriefView{}, QList<EndReason>{}, QList<Person>{}, QList<Person>{ ben });
    m_dialog->open();
    auto *table = m_dialog->findChild<QTableWidget *>(QStringLiteral("dissentsTable"));
    table->setFocus();
    table->setCurrentCell(0, 1);
    table->editItem(table->item(0, 1));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Never tested the edge of it."));
    // The first one ends the writing and keeps it, the second one asks.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(table->item(0, 1)->text(), QStringLiteral("Never tested the edge of it."));
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(answer("goOnButton"));
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(tst_discardguard)
#include "tst_discardguard.moc"
