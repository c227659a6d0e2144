// SPDX-License-Identifier: GPL-3.0-or-later
// The interview kit in a window of a laptop's size, longer than its pane: read to its end without the mouse.
#include "support/loop.h"
#include "support/windowdriver.h"
#include "ui/scorecards/kitpanel.h"
#include "ui/scorecards/kitscroll.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;

class tst_windowkit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKitIsReadToItsEndByKeys();
    void theKitIsScrolledFromTheCard();
    void theKitHasTheTextOfAPdf();

private:
    static void begin(WindowDriver &driver, const QString &resume = QStringLiteral("cora.txt"),
        const QByteArray &bytes = "Built two queues.");
    static QByteArray pdf(const QString &line);
    static KitScroll *kit(WindowDriver &driver) { return driver.page()->findChild<KitScroll *>(); }
    /// Whether all of the last level of the last question is in sight.
    static bool lastAnchorSeen(WindowDriver &driver);
    static QString at()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? (focus->accessibleName().isEmpty() ? focus->objectName() : focus->accessibleName()) : QString();
    }
};

void tst_windowkit::begin(WindowDriver &driver, const QString &resume, const QByteArray &bytes)
{
    test::Loop loop;
    const QString file = driver.path(QStringLiteral("team.shortlist"));
    {
        auto made = LocalWorkspace::create(file, driver.clock);
        WindowDriver::expect(made.ok(), QStringLiteral("a workspace is made"));
        Services &services = (*made)->services();
        WindowDriver::expect(test::writeLoop(services, driver.clock, loop).ok(), QStringLiteral("the loop is written"));
        const auto asked =
            services.commands().run(QStringLiteral("rubric.edit"), loop.rubric, [&](Transaction &t) -> Status {
                for (const CriterionId &id : loop.criteria) {
                    auto criterion = t.get(id);
                    if (!criterion)
                        return criterion.error();
                    const QString anchor = QStringLiteral("What is seen at this level of it, in words enough for two "
                                                          "lines of the pane, and for a third one in a narrow window");
                    criterion->anchors = { anchor, anchor, anchor, anchor + QStringLiteral(". The end") };
                    criterion->questions = { { QStringLiteral("What did you measure?"), { QStringLiteral("Before?") },
                                                 5 },
                        { QStringLiteral("What did you leave out?"), { QStringLiteral("Why?") }, 5 } };
                    if (auto saved = t.save(*criterion); !saved)
                        return saved;
                }
                return done();
            });
        WindowDriver::expect(asked.ok(), QStringLiteral("the questions are written"));
        const auto filed = services.candidates.addFile(loop.candidate, FileKind::Resume, resume, bytes);
        WindowDriver::expect(filed.ok(), QStringLiteral("the résumé is filed"));
    }
    driver.open(file);
    driver.window().resize(1280, 800);
    driver.sit(QStringLiteral("Ana"));
    driver.go(PageId::Scorecards);
    driver.settle();
    for (int i = 0; i < 40 && at() != QLatin1String("Scorecards"); ++i)
        driver.key(Qt::Key_Tab);
    WindowDriver::expect(at() == QLatin1String("Scorecards"), QStringLiteral("the keyboard is on the list"));
}

bool tst_windowkit::lastAnchorSeen(WindowDriver &driver)
{
    const QLabel *last = nullptr;
    for (const QLabel *label : kit(driver)->findChildren<QLabel *>())
        last = label->text().endsWith(QStringLiteral(". The end")) ? label : last;
    WindowDriver::expect(last, QStringLiteral("the kit has the last anchor"));
    const QRect seen = last->visibleRegion().boundingRect();
    return !seen.isEmpty() && seen.bottom() >= last->height() - 1;
}

void tst_windowkit::theKitIsReadToItsEndByKeys()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver);
        driver.key(Qt::Key_Tab);
        KitScroll *pane = kit(driver);
        QCOMPARE(QApplication::focusWidget(), pane);
        QVERIFY(pane->accessibleDescription().contains(QStringLiteral("What did you leave out?")));
        QVERIFY(pane->accessibleDescription().contains(QStringLiteral(". The end")));
        QScrollBar *bar = pane->verticalScrollBar();
        QVERIFY2(bar->maximum() > 0 && !lastAnchorSeen(driver), "the kit is longer than its pane");
        driver.key(Qt::Key_Down);
        QVERIFY(bar->value() > 0);
        driver.key(Qt::Key_Up);
        QCOMPARE(bar->value(), 0);
        int pages = 0;
        for (; pages < 10 && !lastAnchorSeen(driver); ++pages)
            driver.key(Qt::Key_PageDown);
        QVERIFY(pages < 10);
        driver.key(Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        driver.key(Qt::Key_PageUp);
        QVERIFY(bar->value() < bar->maximum());
        driver.key(Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        // From the kit on to the card: what takes the keyboard in the kit, and nothing of the window between.
        QStringList between;
        for (int i = 0; i < 10 && at() != QLatin1String("Criterion 1: 1"); ++i) {
            driver.key(Qt::Key_Tab);
            between.append(at());
            QVERIFY2(pane->isAncestorOf(QApplication::focusWidget()) || at() == QLatin1String("Criterion 1: 1"),
                qPrintable(between.join(u'/')));
        }
        QCOMPARE(at(), QStringLiteral("Criterion 1: 1"));
        QVERIFY2(between.contains(QStringLiteral("Résumé")), qPrintable(between.join(u'/')));
        for (qsizetype i = 0; i < between.size(); ++i)
            driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), pane);
    });
}

void tst_windowkit::theKitIsScrolledFromTheCard()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver);
        driver.key(Qt::Key_Return);
        driver.until([] { return at() == QLatin1String("Criterion 1: 1"); }, QStringLiteral("the first criterion"));
        QScrollBar *bar = kit(driver)->verticalScrollBar();
        driver.key(Qt::Key_PageDown, Qt::AltModifier);
        const int once = bar->value();
        QVERIFY(once > 0);
        QCOMPARE(at(), QStringLiteral("Criterion 1: 1"));
        driver.key(Qt::Key_PageDown, Qt::AltModifier);
        QVERIFY(bar->value() > once);
        driver.key(Qt::Key_PageUp, Qt::AltModifier);
        QVERIFY(bar->value() <= once);
        // From a text as well, and it types nothing there.
        driver.key(Qt::Key_E);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        driver.key(Qt::Key_PageUp, Qt::AltModifier);
        driver.key(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(bar->value(), 0);
        QVERIFY(text->toPlainText().isEmpty());
        QVERIFY(driver.page()->findChild<KitPanel *>()->text().contains(QStringLiteral("Alt+Page Down")));
    });
}

QByteArray tst_windowkit::pdf(const QString &line)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(200, 400, line);
    painter.end();
    return buffer.data();
}

void tst_windowkit::theKitHasTheTextOfAPdf()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver, QStringLiteral("cora.pdf"), pdf(QStringLiteral("Built three queues.")));
        driver.until(
            [&] {
                const auto *text = driver.page()->findChild<QPlainTextEdit *>(QStringLiteral("resumeText"));
                return text && text->toPlainText() == QLatin1String("Built three queues.");
            },
            QStringLiteral("the text of the PDF in the kit"));
    });
}

QTEST_MAIN(tst_windowkit)
#include "tst_windowkit.moc"
