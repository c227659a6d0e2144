// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"
#include "domain/jobs/jobview.h"
#include "domain/rubrics/rubric.h"

namespace shortlist {

/// A line of a template's lists.
struct TemplatePoint {
    QString key; ///< by which criteria refer to it; may be empty
    PointKind kind = PointKind::Responsibility;
    QString text;
};

struct TemplateCriterion {
    Criterion criterion; ///< without ids and place
    QString covers; ///< the key of the point it covers; empty for none
};

struct TemplateRubric {
    QString key; ///< “technical”, in other languages than English “technical.de”
    QString name;
    QString purpose;
    QStringList levels; ///< lowest first
    QList<TemplateCriterion> criteria;
    QString language = QStringLiteral("en"); ///< what it is written in, of a built-in one: an ISO 639 code
};

struct TemplateStage {
    Stage stage; ///< without ids and place
    QString rubric; ///< the key of its rubric; empty for none
};

/// A job to start from, with its plan and rubrics. Read from a file that travels inside the program.
struct JobTemplate {
    QString key; ///< “associate-backend-engineer”
    JobText text;
    QList<TemplatePoint> points;
    QList<Specialty> specialties; ///< without ids
    QList<TemplateStage> stages;
    QList<TemplateRubric> rubrics;

    const TemplateRubric *rubric(const QString &rubricKey) const
    {
        for (const TemplateRubric &each : rubrics) {
            if (each.key == rubricKey)
                return &each;
        }
        return nullptr;
    }
};

} // namespace shortlist
