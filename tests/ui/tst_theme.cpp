// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QGroupBox>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace shortlist;

namespace {

constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;

QString nameOf(Theme theme) { return theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"); }

QImage drawn(QWidget *widget)
{
    widget->ensurePolished();
    widget->resize(widget->sizeHint());
    return widget->grab().toImage();
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void theTitleOfAGroupIsAboveItsBox();

    void theFrameOfAGroupBeginsBelowItsTitle()
    {
        QWidget window;
        QGroupBox box(QStringLiteral("Answers"), &window);
        box.setGeometry(0, 0, 200, 100);
        window.resize(200, 100);
        const QImage image = window.grab().toImage();
        const int title = box.fontMetrics().height();
        for (int y = 0; y < title; ++y) // right of the words, down to where they end
            QCOMPARE(image.pixelColor(150, y), color(Role::Window));
        QCOMPARE(image.pixelColor(150, 60), color(Role::Base));
        box.setTitle(QString());
        QVERIFY(window.grab().toImage().pixelColor(150, title - 2) == color(Role::Base));
    }

    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const auto pair = [](Theme theme, const char *what, Role ink, Role ground, double least) {
            QTest::addRow("%s %s", qPrintable(nameOf(theme)), what)
                << color(theme, ink) << color(theme, ground) << least;
        };
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            for (const auto &[what, ground] : { std::pair("window", Role::Window), std::pair("base", Role::Base),
                     std::pair("alternate", Role::AlternateBase), std::pair("column", Role::Column) }) {
                pair(theme, qPrintable(QStringLiteral("text on %1").arg(QString::fromLatin1(what))), Role::Text, ground,
                    kText);
                if (ground != Role::Column)
                    pair(theme, qPrintable(QStringLiteral("caption on %1").arg(QString::fromLatin1(what))),
                        Role::Caption, ground, kText);
            }
            pair(theme, "caption on column", Role::ColumnCaption, Role::Column, kText);
            pair(theme, "link on base", Role::Link, Role::Base, kText);
            pair(theme, "link on window", Role::Link, Role::Window, kText);
            pair(theme, "on accent", Role::OnAccent, Role::Accent, kText);
            pair(theme, "on danger", Role::OnAccent, Role::Danger, kText);
            pair(theme, "error on base", Role::Error, Role::Base, kText);
            pair(theme, "warning on base", Role::Warning, Role::Base, kText);
            pair(theme, "success on base", Role::Success, Role::Base, kText);
            pair(theme, "text on selection tint", Role::Text, Role::SelectionTint, kText);
            for (const Role tint : { Role::InfoTint, Role::ErrorTint, Role::WarningTint, Role::SuccessTint }) {
                pair(theme, "text on tint", Role::Text, tint, kText);
                pair(theme, "link on tint", Role::Link, tint, kText);
            }
            pair(theme, "error icon on its tint", Role::Error, Role::ErrorTint, kText);
            pair(theme, "warning icon on its tint", Role::Warning, Role::WarningTint, kText);
            pair(theme, "success icon on its tint", Role::Success, Role::SuccessTint, kText);
            pair(theme, "toast", Role::OnToast, Role::Toast, kText);
            pair(theme, "toast link", Role::ToastLink, Role::Toast, kText);
            pair(theme, "border on base", Role::Border, Role::Base, kGraphics);
            pair(theme, "border on window", Role::Border, Role::Window, kGraphics);
            pair(theme, "focus ring on base", Role::FocusRing, Role::Base, kGraphics);
            pair(theme, "focus ring on window", Role::FocusRing, Role::Window, kGraphics);
            pair(theme, "accent on window", Role::Accent, Role::Window, kGraphics);
        }
    }

    void everyTextIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(ink, ground);
        QVERIFY2(
            ratio >= least, qPrintable(QStringLiteral("%1 on %2 is %3").arg(ink.name(), ground.name()).arg(ratio)));
    }

    void everyChipIsReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<StageColour>("colours");
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            for (int i = 0; i < kStageColours; ++i)
                QTest::addRow("%s stage %d", qPrintable(nameOf(theme)), i) << theme << stageColour(theme, i);
            for (int i = 0; i < 5; ++i)
                QTest::addRow("%s recommendation %d", qPrintable(nameOf(theme)), i)
                    << theme << recommendationColour(theme, RecommendationLook(i));
        }
    }

    void everyChipIsReadable()
    {
        QFETCH(Theme, theme);
        QFETCH(StageColour, colours);
        QVERIFY(contrast(colours.text, colours.tint) >= kText);
        QVERIFY(contrast(colours.solid, color(theme, Role::Base)) >= kGraphics);
        QVERIFY(contrast(color(theme, Role::Text), colours.tint) >= kText); // event titles stand on the tint
    }

    void stageColoursStartAgainAfterTheLast()
    {
        QCOMPARE(stageColour(Theme::Light, kStageColours).solid, stageColour(Theme::Light, 0).solid);
        QCOMPARE(stageColour(Theme::Light, -3).solid, stageColour(Theme::Light, 0).solid);
    }

    void aScaleOfFourHasNoMiddle()
    {
        QCOMPARE(lookOfStep(1, 4), RecommendationLook::StrongNo);
        QCOMPARE(lookOfStep(2, 4), RecommendationLook::No);
        QCOMPARE(lookOfStep(3, 4), RecommendationLook::Yes);
        QCOMPARE(lookOfStep(4, 4), RecommendationLook::StrongYes);
        QCOMPARE(lookOfStep(3, 5), RecommendationLook::Mixed);
    }

    void darkSurfacesGetLighterTowardsTheReader()
    {
        QVERIFY(color(Theme::Dark, Role::Base).lightness() > color(Theme::Dark, Role::Column).lightness());
        QVERIFY(color(Theme::Dark, Role::Column).lightness() > color(Theme::Dark, Role::Window).lightness());
    }

    void themeSwitchesLive()
    {
        applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
        QCOMPARE(currentTheme(), Theme::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Theme::Dark, Role::Base));
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        QCOMPARE(currentTheme(), Theme::Light);
        applyTheme(*qApp, ThemeSetting::System, Density::Comfortable);
        QCOMPARE(currentTheme(), Theme::Light); // the offscreen platform is light
    }

    void densityChangesHeights()
    {
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        QPushButton button(QStringLiteral("OK"));
        const int comfortable = button.sizeHint().height();
        QCOMPARE(comfortable, controlHeight());
        applyTheme(*qApp, ThemeSetting::Light, Density::Compact);
        QPushButton small(QStringLiteral("OK"));
        QVERIFY(small.sizeHint().height() < comfortable);
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    }

    void primaryButtonIsFilledFlatWithTheAccent()
    {
        QPushButton button(QStringLiteral("Submit scorecard"));
        button.setProperty("primary", true);
        const QImage image = drawn(&button);
        // No gradient: the same colour above and below the words.
        QCOMPARE(image.pixelColor(image.width() / 2, 3), color(Role::Accent));
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 4), color(Role::Accent));
        button.setProperty("primary", false);
        button.setProperty("danger", true);
        QCOMPARE(drawn(&button).pixelColor(image.width() / 2, 3), color(Role::Danger));
    }

    void iconsTakeTheColourOfTheirPlace()
    {
        const auto ink = [](const QIcon &icon, QIcon::Mode mode) {
            const QImage image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage();
            QColor strongest(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > strongest.alpha())
                        strongest = image.pixelColor(x, y);
                }
            }
            return strongest.rgb();
        };
        const QIcon plus = icon(u"plus");
        QCOMPARE(ink(plus, QIcon::Normal), color(Theme::Light, Role::Text).rgb());
        QCOMPARE(ink(plus, QIcon::Selected), color(Theme::Light, Role::OnAccent).rgb());
        QCOMPARE(ink(plus, QIcon::Disabled), color(Theme::Light, Role::DisabledText).rgb());
        QCOMPARE(ink(icon(u"plus", IconRole::Error), QIcon::Normal), color(Theme::Light, Role::Error).rgb());
        applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
        QCOMPARE(ink(plus, QIcon::Normal), color(Theme::Dark, Role::Text).rgb());
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    }

    void iconsFollowTheScreenScale()
    {
        const QPixmap pixmap = icon(u"users").pixmap(QSize(20, 20), 2.0);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void everyIconFileCanBeDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
        QVERIFY(files.size() >= 60);
        for (const QString &file : files)
            QVERIFY2(!icon(file.chopped(4)).isNull(), qPrintable(file));
    }

    void anUnknownIconIsNullAndLogged()
    {
        QTest::ignoreMessage(QtWarningMsg, "there is no icon called \"nonesuch\"");
        QVERIFY(icon(u"nonesuch").isNull());
    }
};

void TestTheme::theTitleOfAGroupIsAboveItsBox()
{
    QGroupBox group(QStringLiteral("An interview begins soon"));
    auto *column = new QVBoxLayout(&group);
    auto *choice = new QRadioButton(QStringLiteral("Let it take place"));
    column->addWidget(choice);
    const QImage image = drawn(&group);
    const QColor around = group.palette().color(QPalette::Window);
    const QColor inside = group.palette().color(QPalette::Base);
    const int middle = image.width() - 4; // right of the words
    QCOMPARE(image.pixelColor(middle, group.fontMetrics().height() / 2), around);
    QCOMPARE(image.pixelColor(middle, choice->geometry().center().y()), inside);
    QCOMPARE(image.pixelColor(middle, choice->geometry().top() - 3), inside); // the choices are not at its edge
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
