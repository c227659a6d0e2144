// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/rubrics/rubricsheets.h"

#include "domain/rubrics/rubricrules.h"
#include "domain/words/words.h"
#include "paper/rubrics/sheethtml.h"

#include <QCoreApplication>

namespace shortlist::paper {

namespace {

constexpr int kEvidenceLines = 3;
constexpr int kTakeawayLines = 4;
constexpr int kProsLines = 2;
constexpr int kUnderHead = 3; ///< points

struct RubricSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricSheet)
};

QString versionOf(const Rubric &rubric)
{
    return RubricSheetTexts::tr("%1, version %2").arg(rubric.name, QString::number(rubric.number));
}

/// What stands small beside the name of a criterion.
QString remarksOn(const Criterion &criterion, const QList<Criterion> &all)
{
    QStringList remarks;
    if (criterion.mustHave)
        remarks.append(RubricSheetTexts::tr("must-have"));
    remarks.append(words::of(criterion.category));
    remarks.append(RubricSheetTexts::tr("%1 % of the total").arg(shareText(criterion, all)));
    return remarks.join(QStringLiteral(" · "));
}

QString criterionHead(const Criterion &criterion, int number, const QList<Criterion> &all)
{
    QString html =
        html::row({ html::cell(QStringLiteral("<b>%1. %2</b>").arg(number).arg(html::text(criterion.name)), 55),
            html::cell(html::small(html::text(remarksOn(criterion, all))), 45, "right") });
    html = html::table(html);
    if (!criterion.description.isEmpty())
        html += html::paragraph(QStringLiteral("<i>%1</i>").arg(html::text(criterion.description)));
    return html + html::space(kUnderHead);
}

/// The levels with what they look like; with boxes to tick where somebody fills it in.
QString anchorsOf(const Criterion &criterion, const QStringList &levels, bool boxes)
{
    QString rows;
    const auto add = [&rows, boxes](const QString &word, const QString &anchor) {
        QStringList cells;
        if (boxes)
            cells.append(html::ruledCell(html::box(), 4));
        cells.append(html::ruledCell(QStringLiteral("<b>%1</b>").arg(word), 16));
        cells.append(html::ruledCell(anchor, boxes ? 80 : 84));
        rows += html::row(cells);
    };
    for (int level = 0; level < int(levels.size()); ++level)
        add(html::text(levels.at(level)), html::text(criterion.anchors.value(level)));
    if (boxes)
        add(RubricSheetTexts::tr("Not observed").toHtmlEscaped(),
            html::small(RubricSheetTexts::tr("It did not come up, or cannot be judged.").toHtmlEscaped()));
    return html::table(rows, 3);
}

QString linesUnder(const QString &caption, int count)
{
    return html::paragraph(html::small(caption.toHtmlEscaped())) + html::lines(count);
}

QString questionsOf(const Criterion &criterion)
{
    if (criterion.questions.isEmpty())
        return {};
    QStringList items;
    for (const Question &question : criterion.questions) {
        QString item = html::text(question.text);
        if (question.minutes > 0)
            item += u' ' + html::small(RubricSheetTexts::tr("(%n min)", nullptr, question.minutes).toHtmlEscaped());
        QStringList probes;
        for (const QString &probe : question.probes)
            probes.append(html::text(probe));
        items.append(probes.isEmpty() ? item : item + html::list(probes));
    }
    return html::list(items) + html::space();
}

QString cardHead(const RubricView &view)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(html::text(view.rubric.name));
    QString what = RubricSheetTexts::tr("Blank scorecard · version %1").arg(view.rubric.number);
    if (view.rubric.state != RubricState::Published) // nobody shall rate by a draft and take it for the rubric
        what += QStringLiteral(" · ") + words::of(view.rubric.state);
    html += html::paragraph(html::small(what.toHtmlEscaped()));
    html += html::space();
    const QStringList fields{ RubricSheetTexts::tr("Candidate"), RubricSheetTexts::tr("Interviewer"),
        RubricSheetTexts::tr("Date and time") };
    QString rows;
    for (const QString &field : fields)
        rows += html::row({ html::cell(field.toHtmlEscaped(), 20), html::lineCell(80) });
    html += html::table(rows);
    if (!view.rubric.purpose.isEmpty())
        html += html::paragraph(html::text(view.rubric.purpose));
    return html
         + html::paragraph(html::small(RubricSheetTexts::tr("Tick one level for each criterion. Write down what was "
                                                            "said or done; for the lowest and the highest level that "
                                                            "is needed.")
                                           .toHtmlEscaped()))
         + html::space();
}

QString cardEnd()
{
    QStringList ticks;
    for (const Recommendation each : { Recommendation::StrongNo, Recommendation::No, Recommendation::Yes,
             Recommendation::StrongYes, Recommendation::CannotJudge })
        ticks.append(html::cell(html::box() + QStringLiteral("&nbsp;") + words::of(each).toHtmlEscaped(), 20));
    QString overall = html::paragraph(QStringLiteral("<b>%1</b>").arg(RubricSheetTexts::tr("Overall").toHtmlEscaped()))
                    + html::table(html::row(ticks), 3)
                    + linesUnder(RubricSheetTexts::tr("If it cannot be judged: why"), 1);
    // All of it on one page: by itself the last of it would be lost.
    return html::together(overall + linesUnder(RubricSheetTexts::tr("Key take-aways"), kTakeawayLines)
                          + linesUnder(RubricSheetTexts::tr("Pros"), kProsLines)
                          + linesUnder(RubricSheetTexts::tr("Cons"), kProsLines));
}

/// “Interview · 90 minutes · Backend Engineer or Backend Engineering Manager”
QString factsOf(const Stage &stage)
{
    QStringList facts{ words::of(stage.kind) };
    const int least = stage.minutesMin.value_or(stage.minutesMax.value_or(0));
    const int most = stage.minutesMax.value_or(least);
    if (most > 0 && least < most)
        facts.append(RubricSheetTexts::tr("%1 to %2 minutes").arg(least).arg(most));
    else if (most > 0)
        facts.append(RubricSheetTexts::tr("%n minute(s)", nullptr, most));
    if (!stage.titles.isEmpty())
        facts.append(stage.titles.join(
            stage.panel ? RubricSheetTexts::tr(" and ", "titles") : RubricSheetTexts::tr(" or ", "titles")));
    return facts.join(QStringLiteral(" · "));
}

/// The line of the job that a criterion covers; empty where there is none.
QString coveredBy(const Criterion &criterion, const QList<JobPoint> &points)
{
    for (const JobPoint &point : points) {
        if (point.id == criterion.jobPointId)
            return html::paragraph(html::small(RubricSheetTexts::tr("Covers: %1").arg(point.text).toHtmlEscaped()));
    }
    return {};
}

/// Nothing of a stage without a rubric: the list of stages has told of it, and a page of its own would be empty.
QString chapterOf(const RubricBookStage &each, int number)
{
    if (!each.rubric)
        return {};
    QString html = html::pageHeading(QStringLiteral("%1. %2").arg(number).arg(html::text(each.stage.name)));
    html += html::paragraph(html::small(html::text(factsOf(each.stage))));
    if (!each.stage.purpose.isEmpty())
        html += html::paragraph(html::text(each.stage.purpose));
    const RubricView &view = *each.rubric;
    QList<Question> questions;
    for (const Criterion &criterion : view.criteria)
        questions += criterion.questions;
    QStringList facts{ versionOf(view.rubric), words::of(view.rubric.state) };
    if (const int minutes = minutesOfQuestions(questions); minutes > 0)
        facts.append(RubricSheetTexts::tr("questions of %n minute(s)", nullptr, minutes));
    html += html::paragraph(QStringLiteral("<b>%1</b>").arg(html::text(facts.join(QStringLiteral(" · ")))));
    if (!view.rubric.purpose.isEmpty())
        html += html::paragraph(html::text(view.rubric.purpose));
    html += html::space();
    int place = 0;
    for (const Criterion &criterion : view.criteria)
        html += html::together(criterionHead(criterion, ++place, view.criteria) + coveredBy(criterion, view.covered)
                               + questionsOf(criterion) + anchorsOf(criterion, view.rubric.levels, false));
    return html;
}

} // namespace

Sheet blankCard(const RubricView &view, const QDateTime &madeAt)
{
    Sheet sheet;
    sheet.title = RubricSheetTexts::tr("Blank scorecard: %1").arg(view.rubric.name);
    sheet.footer = versionOf(view.rubric);
    sheet.madeAt = madeAt;
    sheet.html = cardHead(view);
    int number = 0;
    for (const Criterion &criterion : view.criteria)
        sheet.html += html::together(criterionHead(criterion, ++number, view.criteria)
                                     + anchorsOf(criterion, view.rubric.levels, true)
                                     + linesUnder(RubricSheetTexts::tr("What was said or done"), kEvidenceLines));
    sheet.html += cardEnd();
    return sheet;
}

Sheet rubricBook(const RubricBook &book, const QDateTime &madeAt)
{
    Sheet sheet;
    sheet.title = RubricSheetTexts::tr("Rubric book: %1").arg(book.job.title);
    sheet.footer =
        RubricSheetTexts::tr("%1, hiring plan version %2").arg(book.job.title, QString::number(book.plan.number));
    sheet.madeAt = madeAt;
    sheet.html = QStringLiteral("<h1>%1</h1>").arg(html::text(book.job.title));
    sheet.html += html::paragraph(
        RubricSheetTexts::tr("Rubric book · hiring plan version %1").arg(book.plan.number).toHtmlEscaped());
    sheet.html += html::space();
    QString rows;
    int number = 0;
    for (const RubricBookStage &each : book.stages)
        rows += html::row({ html::ruledCell(QString::number(++number), 5),
            html::ruledCell(html::text(each.stage.name), 30), html::ruledCell(html::text(factsOf(each.stage)), 35),
            html::ruledCell(each.rubric ? html::text(versionOf(each.rubric->rubric))
                                        : RubricSheetTexts::tr("no rubric").toHtmlEscaped(),
                30) });
    sheet.html += html::table(rows, 4);
    number = 0;
    for (const RubricBookStage &each : book.stages)
        sheet.html += chapterOf(each, ++number);
    return sheet;
}

} // namespace shortlist::paper
