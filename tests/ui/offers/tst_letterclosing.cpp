// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/offersdesk.h"
#include "ui/offers/letterdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace shortlist;

/// The editor of the letter does not lose a text by its Close button, and shows no letter that is not the one to come.
class tst_letterclosing : public QObject, test::OffersDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        draft();
        start(m_desk->loop.recruiter);
        press("letterButton");
        m_letter = dialog<LetterDialog>();
        QVERIFY(m_letter);
        part<QComboBox>("languageCombo")->setCurrentIndex(0);
        QTRY_VERIFY(part<QTextBrowser>("letterPreview")->toPlainText().contains(QStringLiteral("Dear Cora")));
    }
    void cleanup() { close(); }

    void closeAsksWhereATextWouldBeLost();
    void aTextOfAnotherLanguageIsShownAndAskedAbout();
    void whatWasSavedAsALetterIsNotAskedAbout();
    void withWrongFieldsThereIsNoLetter();
    void whatIsTypedStaysInSightBelowAComplaint();

private:
    template <typename W>
    W *part(const char *name)
    {
        return m_letter->findChild<W *>(QLatin1String(name));
    }
    void write()
    {
        auto *text = part<QPlainTextEdit>("letterEdit");
        text->setFocus();
        text->selectAll();
        text->insertPlainText(QStringLiteral("Our own letter to {{candidate.name}}"));
    }
    void pressClose()
    {
        QTest::mouseClick(m_letter->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close), Qt::LeftButton);
    }
    bool asks() { return m_letter->findChild<QDialog *>(QStringLiteral("discardQuestion")); }

    QPointer<LetterDialog> m_letter;
};

void tst_letterclosing::closeAsksWhereATextWouldBeLost()
{
    write();
    pressClose();
    QVERIFY(asks());
    QVERIFY(m_letter->isVisible());
    QTest::mouseClick(part<QPushButton>("throwAwayButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_letter || !m_letter->isVisible());
}

void tst_letterclosing::aTextOfAnotherLanguageIsShownAndAskedAbout()
{
    write();
    part<QComboBox>("languageCombo")->setCurrentIndex(2);
    QTRY_VERIFY(part<QPlainTextEdit>("letterEdit")->toPlainText().contains(QStringLiteral("Guten Tag")));
    pressClose();
    QVERIFY(asks());
    QCOMPARE(part<QPlainTextEdit>("letterEdit")->toPlainText(), QStringLiteral("Our own letter to {{candidate.name}}"));
}

void tst_letterclosing::whatWasSavedAsALetterIsNotAskedAbout()
{
    write();
    auto *save = part<QPushButton>("saveButton");
    QTRY_VERIFY(save->isEnabled());
    m_desk->prompter.path = m_desk->dir.filePath(QStringLiteral("letter.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QFile::exists(m_desk->prompter.path));
    pressClose();
    QTRY_VERIFY(!m_letter || !m_letter->isVisible());
}

void tst_letterclosing::withWrongFieldsThereIsNoLetter()
{
    part<QPlainTextEdit>("letterEdit")->setPlainText(QStringLiteral("Dear {{candidate.nam}}"));
    auto *preview = part<QTextBrowser>("letterPreview");
    QTRY_VERIFY2(preview->toPlainText().startsWith(QStringLiteral("There is no letter to show")),
        qPrintable(preview->toPlainText()));
    QVERIFY(!part<QLabel>("draftLabel")->isVisible());
}

void tst_letterclosing::whatIsTypedStaysInSightBelowAComplaint()
{
    auto *text = part<QPlainTextEdit>("letterEdit");
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(QStringLiteral("\n").repeated(60)); // more than there is room for
    text->ensureCursorVisible();
    const int height = text->height();
    QTest::keyClicks(text, QStringLiteral("{{offer.moon}}"));
    QTRY_VERIFY(text->height() < height); // the complaint took of it
    QTRY_VERIFY2(text->viewport()->rect().contains(text->cursorRect()),
        qPrintable(QStringLiteral("%1 of %2").arg(text->cursorRect().bottom()).arg(text->viewport()->height())));
}

QTEST_MAIN(tst_letterclosing)
#include "tst_letterclosing.moc"
