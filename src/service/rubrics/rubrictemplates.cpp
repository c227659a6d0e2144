// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubrictemplates.h"

#include "domain/core/searchkey.h"
#include "service/jobs/jobtemplates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace shortlist {

namespace {

struct RubricTemplatesTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricTemplates)
};

const QString kRubricTemplatesFolder = QStringLiteral(":/templates/rubrics");

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
