// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubrictemplates.h"

#include "domain/core/searchkey.h"
#include "service/jobs/jobtemplates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace shortlist {

namespace {

struct RubricTemplatesTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricTemplates)
};

const QString kRubricTemplatesFolder = QStringLiteral(":/templates/rubrics");

// In each language the same ones in the same order, that of the English ones.
void inOrder(QList<TemplateRubric> &rubrics)
{
    QStringList keys;
    for (const TemplateRubric &each : std::as_const(rubrics)) {
        if (!each.key.contains(u'.'))
            keys.append(each.key);
    }
    std::stable_sort(rubrics.begin(), rubrics.end(), [&keys](const TemplateRubric &one, const TemplateRubric &other) {
        if (one.language != other.language)
            return one.language == TemplateRubric().language
                || (other.language != TemplateRubric().language && one.language < other.language);
        return keys.indexOf(one.key.section(u'.', 0, 0)) < keys.indexOf(other.key.section(u'.', 0, 0));
    });
}

} // namespace

Result<QList<TemplateRubric>> builtInRubrics()
{
    const auto jobs = builtInTemplates();
    if (!jobs)
        return jobs.error();
    QList<TemplateRubric> rubrics;
    for (const JobTemplate &each : *jobs)
        rubrics.append(each.rubrics);
    const QStringList files =
        QDir(kRubricTemplatesFolder).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(kRubricTemplatesFolder + u'/' + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        auto rubric = readRubricTemplate(opened ? file.readAll() : QByteArray());
        if (!rubric)
            return rubric.error();
        rubrics.append(*rubric);
    }
    inOrder(rubrics);
    return rubrics;
}

Result<TemplateRubric> builtInRubric(const QString &key)
{
    const auto all = builtInRubrics();
    if (!all)
        return all.error();
    QStringList names;
    for (const TemplateRubric &each : *all) {
        if (each.key == key || searchKey(each.name) == searchKey(key))
            return each;
        names.append(QStringLiteral("%1 (%2)").arg(each.key, each.name));
    }
    return failure(Error::Code::NotFound, "template.unknown",
        RubricTemplatesTexts::tr("There is no built-in rubric “%1”.").arg(key),
        RubricTemplatesTexts::tr("There are: %1.").arg(names.join(QLatin1String(", "))));
}

} // namespace shortlist
