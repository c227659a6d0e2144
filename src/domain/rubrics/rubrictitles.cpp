// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubrictitles.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace shortlist {

namespace {

struct RubricTitleTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricTitles)
};

QString placeOfRubric(const QStringList &jobs)
{
    if (jobs.isEmpty())
        return RubricTitleTexts::tr("in no plan", "a rubric");
    const int more = int(jobs.size()) - 1;
    return more > 0 ? RubricTitleTexts::tr("%1 and %n more", "job, and so many others", more).arg(jobs.first())
                    : jobs.first();
}

} // namespace

void setTitles(QList<RubricListRow> &rows)
{
    QHash<QString, QSet<RubricId>> lineages;
    for (const RubricListRow &row : std::as_const(rows))
        lineages[searchKey(row.rubric.name)].insert(row.rubric.lineageId);
    for (RubricListRow &row : rows)
        row.title = lineages.value(searchKey(row.rubric.name)).size() > 1
                      ? RubricTitleTexts::tr("%1 (%2)", "rubric, its job").arg(row.rubric.name, placeOfRubric(row.jobs))
                      : row.rubric.name;
}

} // namespace shortlist
