// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/rubrics/rubricsheets.h"
#include "support/scorecarddesk.h"

#include <QAbstractButton>
#include <QLabel>

using namespace shortlist;

/// A submitted card keeps the version of the rubric it was made with: page and paper say the same to the last byte
/// once another version is in use.
class tst_oldcard : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void pageAndPaperAreTheSameOnceAnotherVersionIsUsed();

private:
    void openAnew();
    QByteArray page();
    QByteArray paper(const RubricId &rubric);
    Result<RubricId> useAnotherVersion();
};

void tst_oldcard::openAnew()
{
    m_page = std::make_unique<ScorecardsPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

/// Everything the page says of Ana's card, a line for each part.
QByteArray tst_oldcard::page()
{
    m_page->showEntity(m_desk->loop.anasCard.uuid());
    if (!test::comesTrue([this] { return editor()->card() == m_desk->loop.anasCard && !criteria().isEmpty(); }))
        return {};
    QStringList lines;
    const auto parts = editor()->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        QStringList line{ QString::fromLatin1(part->metaObject()->className()), part->objectName(),
            part->accessibleName(), part->accessibleDescription(), part->toolTip(),
            QString::number(part->isVisibleTo(editor())), QString::number(part->isEnabled()) };
        if (const auto *label = qobject_cast<const QLabel *>(part))
            line.append(label->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(part))
            line.append(edit->toPlainText());
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            line += { button->text(), QString::number(button->isChecked()) };
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n').toUtf8();
}

/// The blank card of a version: what is on it, and the file.
QByteArray tst_oldcard::paper(const RubricId &rubric)
{
    const auto view = m_desk->ask([rubric](Services &s) { return s.rubrics.load(rubric); });
    if (!view)
        return {};
    const paper::Sheet sheet = paper::blankCard(*view, m_desk->clock.nowUtc());
    const auto pdf = paper::pdfOf(sheet);
    return sheet.html.toUtf8() + (pdf ? *pdf : pdf.error().text().toUtf8());
}

/// Everything of it reads otherwise, and Ben's card is made with it.
Result<RubricId> tst_oldcard::useAnotherVersion()
{
    return m_desk->ask([loop = m_desk->loop](Services &s) -> Result<RubricId> {
        s.session().person = loop.recruiter;
        const auto version = s.rubrics.newVersion(loop.rubric);
        if (!version)
            return version;
        const auto edited = s.commands().run(QStringLiteral("rubric.edit"), *version, [&](Transaction &t) -> Status {
            auto rubric = t.get(*version);
            for (QString &level : rubric->levels)
                level += QStringLiteral(" anew");
            rubric->purpose = QStringLiteral("Another purpose");
            if (auto saved = t.save(*rubric); !saved)
                return saved;
            const auto criteria = t.all<Criterion>({ equals(&Criterion::rubricId, *version) });
            for (Criterion criterion : *criteria) {
                criterion.name += QStringLiteral(" anew");
                criterion.description = QStringLiteral("Means something else");
                criterion.weight += 1;
                criterion.mustHave = !criterion.mustHave;
                criterion.anchors = QStringList(rubric->levels.size(), QStringLiteral("Looks like this"));
                criterion.questions = { Question{ QStringLiteral("Why?"), {}, 5 } };
                if (auto saved = t.save(criterion); !saved)
                    return saved;
            }
            auto card = t.get(loop.bensCard);
            card->rubricId = *version;
            return t.save(*card);
        });
        s.session().person = loop.ana;
        return edited ? version : Result<RubricId>(edited.error());
    });
}

void tst_oldcard::pageAndPaperAreTheSameOnceAnotherVersionIsUsed()
{
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 4, 3 }); !filled)
            return filled;
        return s.scorecards.submit(loop.anasCard);
    }));
    openAnew();
    const QByteArray shown = page();
    const QByteArray printed = paper(m_desk->loop.rubric);
    QVERIFY2(shown.contains("Criterion 1") && shown.contains("Criterion 2"), shown);
    QVERIFY(printed.contains("Criterion 1") && printed.contains("%PDF-"));

    const auto version = useAnotherVersion();
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    QVERIFY(paper(*version).contains("Criterion 1 anew"));
    QVERIFY(paper(*version) != printed);
    openAnew();
    QCOMPARE(page(), shown);
    QCOMPARE(paper(m_desk->loop.rubric), printed);
}

QTEST_MAIN(tst_oldcard)
#include "tst_oldcard.moc"
