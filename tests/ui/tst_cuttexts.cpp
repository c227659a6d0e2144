// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>

using namespace shortlist;

/// A field that is too narrow for its text tells it to whoever points there.
class tst_cuttexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void cleanup() { QToolTip::hideText(); }

    void aChoiceThatIsCutIsTold();
    void aLineThatIsCutIsTold();
    void whatHasATipOfItsOwnKeepsIt();

private:
    static QString toldBy(QWidget &widget, int width)
    {
        QToolTip::hideText(); // which takes its time
        if (!test::comesTrue([] { return !QToolTip::isVisible(); }))
            return QStringLiteral("the one before does not go");
        widget.resize(width, widget.sizeHint().height());
        widget.show();
        const QPoint middle = widget.rect().center();
        QHelpEvent event(QEvent::ToolTip, middle, widget.mapToGlobal(middle));
        QApplication::sendEvent(&widget, &event);
        return QToolTip::text();
    }
};

void tst_cuttexts::aChoiceThatIsCutIsTold()
{
    QComboBox combo;
    combo.addItem(QStringLiteral("Technical interview with the team & its manager"));
    QCOMPARE(toldBy(combo, 120), QStringLiteral("Technical interview with the team &amp; its manager"));
    QCOMPARE(toldBy(combo, combo.sizeHint().width()), QString());
}

void tst_cuttexts::aLineThatIsCutIsTold()
{
    QLineEdit line(QStringLiteral("Finds out how somebody searches for a fault that shows once a week"));
    QCOMPARE(toldBy(line, 120), line.text());
    QCOMPARE(toldBy(line, 900), QString());
    line.setEchoMode(QLineEdit::Password);
    QCOMPARE(toldBy(line, 120), QString());
}

void tst_cuttexts::whatHasATipOfItsOwnKeepsIt()
{
    QComboBox combo;
    combo.addItem(QStringLiteral("Technical interview with the team and its manager"));
    combo.setToolTip(QStringLiteral("Where it goes"));
    QCOMPARE(toldBy(combo, 120), QStringLiteral("Where it goes"));
}

QTEST_MAIN(tst_cuttexts)
#include "tst_cuttexts.moc"
