// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobqueries.h"
#include "domain/jobs/jobtemplate.h"
#include "domain/rubrics/rubricbook.h"
#include "domain/rubrics/rubricview.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// Rubrics and their criteria: draft, published (frozen for ever), retired. Every change is one undoable command.
///
/// On the workspace's thread. What changes a rubric or its criteria is Refused (rubric.frozen) once it is published.
/// Drafts may be unfinished; what is missing is listed in RubricView::problems and keeps them from being published.
class RubricService {
public:
    explicit RubricService(const ServiceContext &context)
        : m_context(context)
    {
    }

    // Reading

    /// All versions of all rubrics, by name, newest version first.
    Result<QList<RubricListRow>> list(bool withRetired = false) const;
    /// Everything about one version.
    Result<RubricView> load(const RubricId &id) const;
    /// All stages of the job's plan with their rubrics, for paper: the plan that new candidates get, or the draft where
    /// there is none yet. NotFound: job.no_plan.
    Result<RubricBook> book(const JobId &job) const;
    /// The rubrics that travel inside the program, to be copied.
    Result<QList<TemplateRubric>> templates() const;

    // The rubric

    /// An empty draft, version 1, with the usual four levels. Invalid: rubric.name (empty).
    Result<RubricId> create(const QString &name, const QString &purpose = {});
    /// A draft copy of a built-in rubric. NotFound: template.unknown.
    Result<RubricId> createFromTemplate(const QString &key);
    /// A draft of a rubric that comes from a file: version 1 of a lineage of its own, which may be unfinished. Where a
    /// criterion covers the words of a line of `job`, it covers that line; a null job has none. Invalid: rubric.name,
    /// rubric.levels, rubric.level_word, rubric.level_twice, criterion.weight.
    Result<RubricId> importRubric(const TemplateRubric &rubric, const JobId &job);
    /// Changes name and purpose. Invalid: rubric.name.
    Status edit(const RubricId &id, const QString &name, const QString &purpose);
    /// Puts other levels in place of the present ones: renamed, added, removed or reordered; the anchors go along with
    /// the level they belong to. Invalid: rubric.levels (fewer than 3, more than 7), rubric.level_word (empty),
    /// rubric.level_twice.
    Status setLevels(const RubricId &id, const QList<RubricLevel> &levels);
    /// Freezes it for ever. Invalid with the key and sentence of the first problem. Conflict: rubric.not_draft.
    Status publish(const RubricId &id);
    /// A draft with the same criteria, the same lineage and the next number. Refused: rubric.draft (of a draft).
    /// Conflict: rubric.draft_exists.
    Result<RubricId> newVersion(const RubricId &from);
    /// It is not offered for stages any more; those that use it keep it. Refused: rubric.draft.
    Status retire(const RubricId &id);
    /// Offers a retired one again.
    Status reinstate(const RubricId &id);
    /// Throws a draft away. Refused: rubric.frozen; rubric.in_use (a stage refers to it).
    Status discard(const RubricId &id);

    // Its criteria

    /// Adds a criterion at a place (negative: at the end); it may still be empty. Its id, rubric and place are ignored,
    /// the anchors are made to fit the levels. Invalid: criterion.weight.
    Result<CriterionId> addCriterion(const RubricId &rubric, const Criterion &criterion, int position = -1);
    /// Changes everything of a criterion but its rubric, place and lineage.
    Status editCriterion(const Criterion &criterion);
    Status removeCriterion(const CriterionId &id);
    Status moveCriterion(const CriterionId &id, int position);
    /// Takes the question at a place of one criterion to the end of another one of the same rubric, as one command.
    /// Invalid: question.place (there is none at that place). Refused: rubric.other (not the same rubric).
    Status moveQuestion(const CriterionId &from, int place, const CriterionId &to);

private:
    QUuid newId() const;
    QUuid team() const { return m_context.workspace.teamScope(); }
    Status change(
        const QString &command, const RubricId &id, const std::function<Status(Transaction &, Rubric &)> &work);

    ServiceContext m_context;
};

} // namespace shortlist
