// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scorecardscard.h"

#include "service/settings/graderpoints.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kHolidaysRestMs = 800;
constexpr int kHolidayLines = 5;

} // namespace

ScorecardsCard::ScorecardsCard(const PageContext &context, QWidget *parent)
    : Card(tr("Scorecards"), parent)
    , m_context(context)
    , m_holidays(new QPlainTextEdit)
    , m_problem(new CaptionLabel)
    , m_rest(new QTimer(this))
    , m_points(new QSpinBox)
    , m_pointsRest(new QTimer(this))
{
    setObjectName(QStringLiteral("scorecardsCard"));
    body()->addWidget(new SectionLabel(tr("Holidays")));
    auto *hint =
        new CaptionLabel(tr("No scorecard is due on these days. A line each: the country's two letters, or * for "
                            "everybody, the day, and what it is, as “DE 2026-12-25 Christmas Day”. Whose "
                            "country it is follows from the time zone in the directory."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    m_holidays->setObjectName(QStringLiteral("holidaysEdit"));
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setTabChangesFocus(true);
    m_holidays->setFixedHeight(fontMetrics().lineSpacing() * kHolidayLines + 16);
    body()->addWidget(m_holidays);
    m_problem->setObjectName(QStringLiteral("holidaysProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kHolidaysRestMs);
    connect(m_holidays, &QPlainTextEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &ScorecardsCard::keep);
    QFormLayout *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_points->setObjectName(QStringLiteral("graderPointsSpin"));
    m_points->setRange(0, kMostGraderPoints);
    m_points->setSuffix(tr(" points"));
    m_points->setKeyboardTracking(false);
    addFormRow(form, tr("Third grader from"), m_points,
        tr("Two graders of a written assessment whose totals, of 100, are further apart need a third. 100: never."));
    body()->addLayout(form);
    m_pointsRest->setSingleShot(true);
    m_pointsRest->setInterval(kHolidaysRestMs);
    connect(m_points, &QSpinBox::valueChanged, m_pointsRest, qOverload<>(&QTimer::start));
    connect(m_pointsRest, &QTimer::timeout, this, &ScorecardsCard::keepPoints);
}

void ScorecardsCard::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("grader points"), [](Services &services) { return services.settings.graderPoints(); },
        [this](const Result<int> &points) {
            if (!points) {
                Q_EMIT failed(points.error());
                return;
            }
            m_points->setEnabled(!m_context.gateway.isReadOnly());
            if (m_pointsRest->isActive())
                return;
            const QSignalBlocker quiet(m_points);
            m_points->setValue(*points);
        });
    m_context.gateway.runLatest(
        this, QStringLiteral("holidays"), [](Services &services) { return services.settings.holidays(); },
        [this](const Result<QString> &holidays) {
            if (!holidays) {
                Q_EMIT failed(holidays.error());
                return;
            }
            m_holidays->setReadOnly(m_context.gateway.isReadOnly());
            // What was typed and is not kept, because a line is none, is still to be mended.
            if (m_rest->isActive() || !m_problem->isHidden() || m_holidays->toPlainText().trimmed() == *holidays)
                return;
            const QSignalBlocker quiet(m_holidays);
            m_holidays->setPlainText(*holidays);
        });
}

void ScorecardsCard::tell(const Status &kept)
{
    if (kept)
        Q_EMIT succeeded();
    else
        Q_EMIT failed(kept.error());
}

void ScorecardsCard::keepPoints()
{
    m_context.gateway.run(
        this, [points = m_points->value()](Services &services) { return services.settings.setGraderPoints(points); },
        [this](const Status &kept) { tell(kept); });
}

void ScorecardsCard::flush()
{
    if (m_pointsRest->isActive()) {
        m_pointsRest->stop();
        keepPoints();
    }
    if (!m_rest->isActive())
        return;
    m_rest->stop();
    keep();
}

void ScorecardsCard::keep()
{
    m_context.gateway.run(
        this, [text = m_holidays->toPlainText()](Services &services) { return services.settings.setHolidays(text); },
        [this](const Status &kept) {
            const bool wrong = !kept && kept.error().key == QLatin1String("holidays.line");
            m_problem->setText(wrong ? kept.error().text() : QString());
            m_problem->setVisible(wrong);
            setFieldProblem(m_holidays, m_problem->text());
            if (!wrong)
                tell(kept);
        });
}

} // namespace shortlist
