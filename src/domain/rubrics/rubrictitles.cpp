// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubrictitles.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QHash>

#include <iterator>
#include <set>

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
    // Sets in order: ids tell which was made first.
    QHash<QString, std::set<RubricId>> named;
    QHash<std::pair<QString, QString>, std::set<RubricId>> placed;
    const auto place = [](const RubricListRow &row) {
        return std::pair(searchKey(row.rubric.name), searchKey(placeOfRubric(row.jobs)));
    };
    for (const RubricListRow &row : std::as_const(rows)) {
        named[searchKey(row.rubric.name)].insert(row.rubric.lineageId);
        placed[place(row)].insert(row.rubric.lineageId);
    }
    for (RubricListRow &row : rows) {
        const std::set<RubricId> alike = placed.value(place(row));
        if (named.value(searchKey(row.rubric.name)).size() < 2)
            row.title = row.rubric.name;
        else if (alike.size() < 2)
            row.title =
                RubricTitleTexts::tr("%1 (%2)", "rubric, its job").arg(row.rubric.name, placeOfRubric(row.jobs));
        else
            row.title = RubricTitleTexts::tr("%1 (%2, no. %3)", "rubric, its job, which of several")
                            .arg(row.rubric.name, placeOfRubric(row.jobs),
                                QString::number(std::distance(alike.begin(), alike.find(row.rubric.lineageId)) + 1));
    }
}

} // namespace shortlist
