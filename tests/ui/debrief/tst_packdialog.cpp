// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/madepack.h"
#include "program/packfilewriter.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/packdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

using namespace shortlist;

/// From the debrief page to the files of a decision pack.
class tst_packdialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void threeKeysWriteBothFiles();
    void theSpreadsheetAloneHasItsOwnName();
    void anotherSpreadsheetIsNotReplacedUnasked();
    void escapeWhileItIsWrittenLeavesNothing();
    void whatWentWrongIsSaidAndCanBeTriedAgain();
    void everythingThatTakesTheKeyboardHasAName();

private:
    PackDialog *open(const PageContext &context);
    QString file(const char *name) const { return m_desk->dir.filePath(QLatin1String(name)); }
    static QCheckBox *box(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QCheckBox *>(QLatin1String(name));
    }
    static QPushButton *save(QWidget *dialog)
    {
        return dialog->findChild<QPushButton *>(QStringLiteral("savePackButton"));
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
    QPointer<PackDialog> m_dialog;
};

void tst_packdialog::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_packdialog::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    const auto submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        const PersonId before = s.session().person;
        for (const auto &[author, card] : { std::pair(loop.ana, loop.anasCard), std::pair(loop.ben, loop.bensCard) }) {
            s.session().person = author;
            if (auto filled = test::fillCard(s, loop, card, { 4, 3 }); !filled)
                return filled;
            if (auto done = s.scorecards.submit(card); !done)
                return done;
        }
        s.session().person = before;
        return done();
    });
    QVERIFY(submitted);
}

void tst_packdialog::cleanup()
{
    delete m_dialog.data();
    m_page.reset();
    m_desk.reset();
}

PackDialog *tst_packdialog::open(const PageContext &context)
{
    m_page = std::make_unique<DebriefPage>(context);
    m_page->resize(1080, 760);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        return nullptr;
    m_page->showEntity(m_desk->loop.application.uuid());
    auto *action = m_page->findChild<QAction *>(QStringLiteral("decisionPackAction"));
    if (!test::comesTrue([action] { return action->isEnabled(); }))
        return nullptr;
    m_page->addAction(action); // as the window does
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    m_dialog = m_page->findChild<PackDialog *>();
    if (m_dialog && !QTest::qWaitForWindowActive(m_dialog))
        return nullptr;
    return m_dialog;
}

void tst_packdialog::threeKeysWriteBothFiles()
{
    PageContext context = m_desk->context();
    context.writePack = &writePackFiles;
    m_desk->prompter.path = file("pack");
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    m_desk->shoot(*dialog, QStringLiteral("packdialog"));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("the board")); // may be left out
    QTest::keyClick(dialog, Qt::Key_Return); // Ctrl+P, Enter; the third key is that of the file box
    QTRY_VERIFY(!m_dialog);
    QFile pdf(file("pack.pdf"));
    QFile xlsx(file("pack.xlsx"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    QVERIFY(xlsx.open(QIODevice::ReadOnly) && xlsx.readAll().startsWith("PK"));
    const auto bar = m_page->findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    const auto made = m_desk->ask([](Services &s) { return s.context.workspace.all<MadePack>(); });
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().recipient, QStringLiteral("the board"));
    QCOMPARE(made->first().personId, m_desk->loop.recruiter);
}

void tst_packdialog::theSpreadsheetAloneHasItsOwnName()
{
    PageContext context = m_desk->context();
    context.writePack = &writePackFiles;
    m_desk->prompter.path = file("numbers");
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    QTest::keyClick(box(dialog, "packPdfBox"), Qt::Key_Space);
    QVERIFY(save(dialog)->isEnabled());
    QTest::keyClick(box(dialog, "packXlsxBox"), Qt::Key_Space);
    QVERIFY(!save(dialog)->isEnabled()); // nothing to write
    QTest::keyClick(box(dialog, "packXlsxBox"), Qt::Key_Space);
    save(dialog)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(file("numbers.xlsx")));
    QVERIFY(!QFile::exists(file("numbers.pdf")));
}

void tst_packdialog::anotherSpreadsheetIsNotReplacedUnasked()
{
    PageContext context = m_desk->context();
    context.writePack = &writePackFiles;
    m_desk->prompter.path = file("mine.pdf");
    m_desk->prompter.yes = false;
    QFile mine(file("mine.xlsx"));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    save(dialog)->click();
    QTest::qWait(50);
    QVERIFY(m_dialog && dialog->isVisible());
    QVERIFY(m_desk->prompter.asked.contains(QStringLiteral("Replace the spreadsheet")));
    QVERIFY(!QFile::exists(file("mine.pdf")));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void tst_packdialog::escapeWhileItIsWrittenLeavesNothing()
{
    std::atomic<bool> writing = false;
    PageContext context = m_desk->context();
    context.writePack = [&writing](const DecisionPack &pack, const PackTarget &target,
                            const std::atomic<bool> &cancelled) -> Status {
        writing = true;
        while (!cancelled)
            QThread::msleep(1);
        return writePackFiles(pack, target, cancelled);
    };
    m_desk->prompter.path = file("never.pdf");
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    save(dialog)->click();
    QTRY_VERIFY(writing);
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(!save(dialog)->isEnabled());
    m_page->repaint(); // the window lives on
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!QFile::exists(file("never.pdf")));
    QVERIFY(!QFile::exists(file("never.xlsx")));
}

void tst_packdialog::whatWentWrongIsSaidAndCanBeTriedAgain()
{
    PageContext context = m_desk->context();
    context.writePack = &writePackFiles;
    m_desk->prompter.path = file("nowhere/pack.pdf");
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    save(dialog)->click();
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("packProblem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("nowhere")), qPrintable(problem->text()));
    m_desk->prompter.path = file("pack.pdf");
    save(dialog)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(file("pack.pdf")));
}

void tst_packdialog::everythingThatTakesTheKeyboardHasAName()
{
    PageContext context = m_desk->context();
    context.writePack = &writePackFiles;
    PackDialog *dialog = open(context);
    QVERIFY(dialog);
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
}

QTEST_MAIN(tst_packdialog)
#include "tst_packdialog.moc"
