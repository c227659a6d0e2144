// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on hold on the debrief page: until when, why nothing is decided, and how it goes on.
#include "domain/words/dates.h"
#include "models/debrief/debrieflistmodel.h"
#include "support/accessible.h"
#include "support/debriefdesk.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractItemDelegate>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace shortlist;

class tst_holdindebrief : public QObject, private test::DebriefDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { makeDesk(); }
    void cleanup() { clear(); }

    void theDayStandsInTheHeaderAndInTheList();
    void theDayIsPaintedWholeInANarrowList();
    void whyNothingIsDecidedIsRead();
    void resumingIsOneKeyAway();
    void whoDoesNotDecideIsToldWhomToAsk();
    void nobodyOnHoldHasNothingToResume();

private:
    const QDate m_day{ 2030, 2, 14 };
    void hold(QDate until)
    {
        QVERIFY(m_desk->ask([id = m_desk->loop.application, until](
                                Services &s) { return s.pipeline.hold(id, QStringLiteral("Budget is open"), until); }));
    }
    QLabel *line() { return m_page->findChild<QLabel *>(QStringLiteral("holdLabel")); }
    QPushButton *button() { return m_page->findChild<QPushButton *>(QStringLiteral("resumeButton")); }
};

void tst_holdindebrief::theDayStandsInTheHeaderAndInTheList()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    hold(m_day);
    const QString until = QStringLiteral("On hold until %1").arg(words::date(m_day));
    QTRY_VERIFY(line()->isVisible());
    QVERIFY2(line()->text().contains(until), qPrintable(line()->text()));
    QVERIFY(line()->text().contains(QStringLiteral("Budget is open")));
    const auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    QCOMPARE(list->model()->index(0, 0).data(DebriefListModel::EndRole).toString(), until);
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(until));
    // In a narrow list what is painted is cut.
    const QString tip = list->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.endsWith(QStringLiteral("<br>") + until), qPrintable(tip));
    m_desk->shoot(*m_page, QStringLiteral("debrief-hold"));
    m_desk->clock.advance(60LL * 60 * 24 * 365 * 20);
    m_page->activate();
    QTRY_VERIFY2(line()->text().contains(QStringLiteral("That day is over")), qPrintable(line()->text()));
}

void tst_holdindebrief::theDayIsPaintedWholeInANarrowList()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    hold(m_day);
    QTRY_VERIFY(line()->isVisible());
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    const QModelIndex row = list->model()->index(0, 0);
    const QString until = row.data(DebriefListModel::EndRole).toString();
    // As wide as the line and no wider: there is no room to begin it below the number of scorecards.
    const int textWidth = QFontMetrics(captionFont()).horizontalAdvance(until);
    QStyleOptionViewItem option;
    option.initFrom(list);
    option.font = list->font();
    option.fontMetrics = QFontMetrics(option.font);
    const auto firstInk = [&](int width) {
        option.rect = QRect(0, 0, width, list->itemDelegate()->sizeHint(option, row).height());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        list->itemDelegate()->paint(&painter, option, row);
        painter.end();
        const int line = option.fontMetrics.lineSpacing();
        const int top = kRelated + 3 * line + kInside + 2;
        const QRgb paper = image.pixel(kCardPadding - 3, top);
        for (int x = kCardPadding; x < width; ++x) {
            for (int y = top; y < top + line - 4; ++y) {
                if (image.pixel(x, y) != paper)
                    return x;
            }
        }
        return -1;
    };
    const int begin = firstInk(kCardPadding + textWidth + kRelated + 1);
    QVERIFY2(begin >= kCardPadding && begin < kCardPadding + kIcon, qPrintable(QString::number(begin)));
    QVERIFY(firstInk(2 * textWidth) > kCardPadding + kIcon); // with room it stands below what it belongs to
}

void tst_holdindebrief::whyNothingIsDecidedIsRead()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    hold({});
    QTRY_VERIFY(!action("decideAction")->isEnabled());
    QVERIFY2(action("decideAction")->toolTip().contains(QStringLiteral("on hold")),
        qPrintable(action("decideAction")->toolTip()));
    QVERIFY(line()->isVisible());
    QVERIFY2(
        line()->text().contains(QStringLiteral("Nothing is decided until it is resumed")), qPrintable(line()->text()));
}

void tst_holdindebrief::resumingIsOneKeyAway()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    hold(m_day);
    QTRY_VERIFY(button()->isVisible() && button()->isEnabled());
    QVERIFY(m_page->pageActions().contains(action("resumeAction")));
    QVERIFY(!action("resumeAction")->shortcut().isEmpty());
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
    // From the list Tab comes to it first.
    m_page->findChild<QListView *>(QStringLiteral("debriefList"))->setFocus();
    QCOMPARE(press(Qt::Key_Tab), QStringLiteral("resumeButton"));
    press(Qt::Key_Space);
    QTRY_COMPARE(application()->state, ApplicationState::Active);
    QTRY_VERIFY(!line()->isVisible() && !button()->isVisible());
    QVERIFY(action("decideAction")->isEnabled());
}

void tst_holdindebrief::whoDoesNotDecideIsToldWhomToAsk()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    hold(m_day);
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        OpeningText text;
        text.recruiterId = loop.recruiter;
        return s.jobs.addOpenings(loop.job, 1, text);
    }));
    start(m_desk->loop.ana);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(!button()->isEnabled());
    QVERIFY2(button()->toolTip().contains(QStringLiteral("recruiters")), qPrintable(button()->toolTip()));
}

void tst_holdindebrief::nobodyOnHoldHasNothingToResume()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    QTRY_VERIFY(action("decideAction")->isEnabled());
    QVERIFY(!line()->isVisible() && !button()->isVisible());
    QVERIFY(!action("resumeAction")->isVisible());
}

QTEST_MAIN(tst_holdindebrief)
#include "tst_holdindebrief.moc"
