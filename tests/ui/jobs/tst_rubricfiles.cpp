// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rubrics/rubricfile.h"
#include "support/accessible.h"
#include "support/uifixture.h"
#include "ui/jobs/rubricstab.h"
#include "ui/rubrics/rubriceditor.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace shortlist;
using shortlist::testing::UiFixture;

/// Rubrics from templates and files, and into files, on the tab of rubrics.
class tst_rubricfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tab->close(); }

    void aTemplateIsCopiedByKey();
    void aTemplateIsCopiedByMouse();
    void templatesOfTheOwnLanguageComeFirst();
    void nothingHappensWhenNothingIsChosen();
    void whatIsExportedIsImportedAsADraft();
    void aFaultOfAFileIsSaid();
    void whatIsBeingTypedIsExported();
    void aCardIsSavedAsPdfByKey();
    void theEditorsKeysWorkFromTheChoiceToo();
    void theBookOfTheJobIsSavedAsPdf();
    void aPreviewOpens();
    void aRetiredRubricIsFoundAgain();
    void aRetiredRubricOfThePlanIsSaid();
    void everythingHasAName();

private:
    RubricEditor *editor() { return m_tab->findChild<RubricEditor *>(); }
    QAction *action(const char *name) { return m_tab->findChild<QAction *>(QLatin1String(name)); }
    QString shownName() { return m_tab->findChild<QLineEdit *>(QStringLiteral("rubricNameEdit"))->text(); }
    QList<RubricListRow> stored()
    {
        return m_ui->ask([](Services &services) {
            const auto rows = services.rubrics.list(true);
            return rows ? *rows : QList<RubricListRow>();
        });
    }
    RubricView shown()
    {
        return m_ui->ask([id = editor()->rubric()](Services &services) {
            const auto view = services.rubrics.load(id);
            return view ? *view : RubricView();
        });
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<RubricsTab> m_tab;
    JobView m_job;
    qsizetype m_before = 0;
};

void tst_rubricfiles::init()
{
    m_tab.reset();
    m_ui = std::make_unique<UiFixture>();
    QVERIFY(m_ui->open());
    PageContext context = m_ui->context();
    context.rubricFiles = rubricFileFormat();
    m_tab = std::make_unique<RubricsTab>(context);
    m_job = m_ui->ask([](Services &services) {
        const auto id = services.jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
        const auto view = id ? services.jobs.load(*id) : Result<JobView>(JobView());
        return view ? *view : JobView();
    });
    m_tab->show(m_job, { {}, stored() });
    m_tab->resize(1040, 700);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    QTRY_VERIFY(!shownName().isEmpty());
    m_before = stored().size();
}

void tst_rubricfiles::aTemplateIsCopiedByKey()
{
    m_ui->prompter.choice = 5;
    m_tab->findChild<QWidget *>(QStringLiteral("rubricCombo"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shownName(), QStringLiteral("General structured interview"));
    QCOMPARE(m_ui->prompter.asked, QStringList{ QStringLiteral("New rubric from a template") });
    QCOMPARE(stored().size(), m_before + 1);
    QVERIFY(shown().editable());
    QVERIFY(m_ui->undo());
    QCOMPARE(stored().size(), m_before);
}

void tst_rubricfiles::aTemplateIsCopiedByMouse()
{
    m_ui->prompter.choice = 2;
    auto *button = m_tab->findChild<QPushButton *>(QStringLiteral("copyRubricButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(stored().size(), m_before + 1);
    QTRY_VERIFY(shown().editable());
    QCOMPARE(shownName(), QStringLiteral("Technical interview"));
}

void tst_rubricfiles::templatesOfTheOwnLanguageComeFirst()
{
    const auto first = [this] {
        m_ui->prompter.choice = std::nullopt;
        m_ui->prompter.choices.clear();
        action("rubricFromTemplateAction")->trigger();
        if (!test::comesTrue([this] { return m_ui->prompter.choices.size() == 12; }))
            return QString();
        return m_ui->prompter.choices.first();
    };
    QCOMPARE(first(), QStringLiteral("Written assessment · English (120 minute(s) of questions)"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    const QString german = first();
    const QString english = m_ui->prompter.choices.value(6);
    QLocale::setDefault(before);
    QVERIFY2(german.startsWith(QStringLiteral("Schriftliche Aufgabe · Deutsch (")), qPrintable(german));
    QVERIFY2(english.startsWith(QStringLiteral("Written assessment · English")), qPrintable(english));
}

void tst_rubricfiles::nothingHappensWhenNothingIsChosen()
{
    m_ui->prompter.choice = std::nullopt;
    action("rubricFromTemplateAction")->trigger();
    QTRY_COMPARE(m_ui->prompter.asked.size(), 1);
    m_ui->prompter.path.clear();
    action("importRubricAction")->trigger();
    action("exportRubricAction")->trigger();
    QTRY_COMPARE(m_ui->prompter.asked.size(), 3);
    QCOMPARE(stored().size(), m_before);
}

void tst_rubricfiles::whatIsExportedIsImportedAsADraft()
{
    const RubricView original = shown();
    QSignalSpy told(m_tab.get(), &JobPanel::told);
    m_ui->prompter.path = m_ui->write(QStringLiteral("rubric.json"), {});
    action("exportRubricAction")->trigger();
    QTRY_COMPARE(told.size(), 1);
    QFile file(m_ui->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writeRubricFile(withoutIds(original)));
    m_tab->findChild<QWidget *>(QStringLiteral("rubricCombo"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(told.size(), 2);
    QTRY_VERIFY(editor()->rubric() != original.rubric.id);
    const RubricView copy = shown();
    QVERIFY(copy.editable());
    QCOMPARE(copy.criteria.size(), original.criteria.size());
    QCOMPARE(copy.criteria.first().jobPointId, original.criteria.first().jobPointId);
    QCOMPARE(writeRubricFile(withoutIds(copy)), writeRubricFile(withoutIds(original)));
    QVERIFY(m_ui->undo());
    QCOMPARE(stored().size(), m_before);
}

void tst_rubricfiles::aFaultOfAFileIsSaid()
{
    QSignalSpy failed(m_tab.get(), &JobPanel::failed);
    m_ui->prompter.path = m_ui->write(QStringLiteral("broken.json"), R"({"format":"rubric-9"})");
    action("importRubricAction")->trigger();
    QTRY_COMPARE(failed.size(), 1);
    const QString said = failed.first().first().toString();
    QVERIFY2(
        said.contains(QStringLiteral("broken.json")) && said.contains(QStringLiteral("rubric-9")), qPrintable(said));
    m_ui->prompter.path = QStringLiteral("/nowhere/at/all.json");
    action("importRubricAction")->trigger();
    QTRY_COMPARE(failed.size(), 2);
    action("exportRubricAction")->trigger();
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(stored().size(), m_before);
}

void tst_rubricfiles::whatIsBeingTypedIsExported()
{
    m_ui->prompter.choice = 0;
    action("rubricFromTemplateAction")->trigger();
    QTRY_VERIFY(shown().editable());
    QTRY_COMPARE(shownName(), QStringLiteral("Written assessment"));
    auto *name = m_tab->findChild<QLineEdit *>(QStringLiteral("rubricNameEdit"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Typed just now"));
    QSignalSpy told(m_tab.get(), &JobPanel::told);
    m_ui->prompter.path = m_ui->write(QStringLiteral("typed.json"), {});
    QTest::keyClick(name, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(told.size(), 1);
    QFile file(m_ui->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Typed just now"));
}

void tst_rubricfiles::aCardIsSavedAsPdfByKey()
{
    m_ui->prompter.choice = 1;
    m_ui->prompter.path = m_ui->write(QStringLiteral("card.pdf"), {});
    QSignalSpy told(m_tab.get(), &JobPanel::told);
    m_tab->findChild<QWidget *>(QStringLiteral("rubricCombo"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    QFile file(m_ui->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void tst_rubricfiles::theEditorsKeysWorkFromTheChoiceToo()
{
    QAction *fold = action("foldPartsAction");
    const bool before = fold->isChecked();
    m_tab->findChild<QWidget *>(QStringLiteral("rubricCombo"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fold->isChecked(), !before);
    // And once, not twice, from within the editor.
    m_tab->findChild<QWidget *>(QStringLiteral("rubricNameEdit"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fold->isChecked(), before);
    QAction *changes = action("rubricChangesAction");
    changes->setVisible(true); // as where there is an earlier version
    const QSignalSpy asked(changes, &QAction::triggered);
    m_tab->findChild<QWidget *>(QStringLiteral("rubricCombo"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
}

void tst_rubricfiles::theBookOfTheJobIsSavedAsPdf()
{
    m_ui->prompter.choice = 1;
    m_ui->prompter.path = m_ui->write(QStringLiteral("book.pdf"), {});
    QSignalSpy told(m_tab.get(), &JobPanel::told);
    m_tab->printBookAction()->trigger();
    QTRY_COMPARE(told.size(), 1);
    QFile file(m_ui->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    // What cannot be written is said.
    m_ui->prompter.path = QStringLiteral("/nowhere/at/all.pdf");
    QSignalSpy failed(m_tab.get(), &JobPanel::failed);
    m_tab->printBookAction()->trigger();
    QTRY_COMPARE(failed.size(), 1);
}

void tst_rubricfiles::aPreviewOpens()
{
    m_ui->prompter.choice = 0;
    action("printCardAction")->trigger();
    QTRY_VERIFY(m_tab->findChild<QDialog *>(QStringLiteral("rubricPreview")));
    auto *preview = m_tab->findChild<QDialog *>(QStringLiteral("rubricPreview"));
    QTRY_VERIFY(preview->isVisible());
    QVERIFY(preview->windowTitle().startsWith(QStringLiteral("Blank scorecard")));
    preview->reject();
    QTRY_VERIFY(!m_tab->findChild<QDialog *>(QStringLiteral("rubricPreview")));
}

// What was retired by mistake, or is wanted again, has no other way back.
void tst_rubricfiles::aRetiredRubricIsFoundAgain()
{
    auto *combo = m_tab->findChild<QComboBox *>(QStringLiteral("rubricCombo"));
    const QString other = combo->currentText();
    const RubricId made = m_ui->ask([](Services &services) {
        const auto id = services.rubrics.createFromTemplate(QStringLiteral("general"));
        return id && services.rubrics.publish(*id) && services.rubrics.retire(*id) ? *id : RubricId();
    });
    QVERIFY(!made.isNull());
    m_tab->show(m_job, { {}, stored() });
    QCOMPARE(combo->currentText(), other); // not in front
    const int row = combo->findData(made.uuid());
    QCOMPARE(row, combo->count() - 1);
    QVERIFY2(combo->itemText(row).endsWith(QStringLiteral("Retired")), qPrintable(combo->itemText(row)));
    QVERIFY(combo->itemData(row - 1, Qt::AccessibleDescriptionRole).toString() == QStringLiteral("separator"));
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    QTRY_COMPARE(shown().rubric.id, made);
    QTRY_VERIFY(action("retireRubricAction")->isVisible());
    QCOMPARE(action("retireRubricAction")->text(), QStringLiteral("Use again"));
}

void tst_rubricfiles::aRetiredRubricOfThePlanIsSaid()
{
    const RubricId used = editor()->rubric();
    QVERIFY(m_ui->ask([used](Services &services) { return services.rubrics.retire(used).ok(); }));
    m_tab->show(m_job, { {}, stored() });
    auto *bar = editor()->findChild<MessageBar *>();
    QTRY_VERIFY2(bar->text().contains(m_job.job.title) && bar->text().contains(QStringLiteral("retired")),
        qPrintable(bar->text()));
    QVERIFY(m_tab->findChild<QComboBox *>(QStringLiteral("rubricCombo"))
                ->currentText()
                .contains(QStringLiteral("retired")));
}

void tst_rubricfiles::everythingHasAName()
{
    auto *button = m_tab->findChild<QPushButton *>(QStringLiteral("rubricFilesButton"));
    QVERIFY(button->menu() && button->menu()->actions().size() == 5);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_tab.get()).join(u','), QString());
    m_ui->shot(m_tab.get(), "rubric-files");
}

QTEST_MAIN(tst_rubricfiles)
#include "tst_rubricfiles.moc"
