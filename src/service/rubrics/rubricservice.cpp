// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubricservice.h"

#include "domain/core/newid.h"
#include "domain/core/searchkey.h"
#include "domain/rubrics/rubricrules.h"
#include "domain/rubrics/rubrictitles.h"
#include "service/core/ordering.h"
#include "service/rubrics/rubrictemplates.h"
#include "service/rubrics/rubricwriter.h"

namespace shortlist {

namespace {

struct RubricServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricService)
};

Error withoutName()
{
    return failure(Error::Code::Invalid, "rubric.name", RubricServiceTexts::tr("The rubric has no name."),
        RubricServiceTexts::tr("Give it a name."));
}

Error frozen(const Rubric &rubric)
{
    return failure(Error::Code::Refused, "rubric.frozen",
        RubricServiceTexts::tr("Version %1 of “%2” is published and stays as it is.")
            .arg(QString::number(rubric.number), rubric.name),
        RubricServiceTexts::tr("Make a new version and change that."));
}

Result<QList<Criterion>> criteriaOf(const Reader &reader, const RubricId &rubric)
{
    return reader.all<Criterion>({ equals(&Criterion::rubricId, rubric) }, { fieldName(&Criterion::position) });
}

Status checkWeight(const Criterion &criterion)
{
    if (criterion.weight >= 0 && criterion.weight <= kHighestWeight)
        return done();
    return failure(Error::Code::Invalid, "criterion.weight",
        RubricServiceTexts::tr("%1 is no weight.").arg(criterion.weight),
        RubricServiceTexts::tr("Give a number from 0 to %1.").arg(kHighestWeight));
}

Criterion fitted(Criterion criterion, const Rubric &rubric)
{
    criterion.name = criterion.name.simplified();
    criterion.description = criterion.description.trimmed();
    criterion.anchors.resize(rubric.levels.size());
    for (QString &anchor : criterion.anchors)
        anchor = anchor.trimmed();
    criterion.questions = fittedQuestions(criterion.questions);
    return criterion;
}

Status checkLevels(const QList<RubricLevel> &levels)
{
    if (levels.size() < kFewestLevels || levels.size() > kMostLevels)
        return failure(Error::Code::Invalid, "rubric.levels",
            RubricServiceTexts::tr("A rubric has between %1 and %2 levels.").arg(kFewestLevels).arg(kMostLevels),
            RubricServiceTexts::tr("Add a level, or remove one."));
    QStringList keys;
    for (const RubricLevel &level : levels) {
        const QString key = searchKey(level.word);
        if (key.isEmpty())
            return failure(Error::Code::Invalid, "rubric.level_word", RubricServiceTexts::tr("A level has no word."),
                RubricServiceTexts::tr("Give each level a word."));
        if (keys.contains(key))
            return failure(Error::Code::Invalid, "rubric.level_twice",
                RubricServiceTexts::tr("Two levels are called “%1”.").arg(level.word),
                RubricServiceTexts::tr("Give each level a word of its own."));
        keys.append(key);
    }
    return done();
}

} // namespace

QUuid RubricService::newId() const { return timedUuid(m_context.clock.nowUtc()); }

Result<QList<RubricListRow>> RubricService::list(bool withRetired) const
{
    auto rows = m_context.queries.jobs.rubrics(true);
    if (!rows)
        return rows;
    setTitles(*rows); // over all of them, so that a rubric is called the same in every list
    if (!withRetired)
        rows->removeIf([](const RubricListRow &row) { return row.rubric.state == RubricState::Retired; });
    return rows;
}

Result<RubricView> RubricService::load(const RubricId &id) const
{
    const Reader &reader = m_context.workspace;
    RubricView view;
    const auto rubric = reader.get(id);
    if (!rubric)
        return rubric.error();
    view.rubric = *rubric;
    const auto criteria = criteriaOf(reader, id);
    if (!criteria)
        return criteria.error();
    view.criteria = *criteria;
    for (const Criterion &criterion : std::as_const(view.criteria)) {
        const auto point = reader.tryGet(criterion.jobPointId);
        if (!point)
            return point.error();
        if (*point)
            view.covered.append(**point);
    }
    const auto uses = m_context.queries.jobs.usesOf(id);
    if (!uses)
        return uses.error();
    view.uses = *uses;
    const auto versions =
        reader.all<Rubric>({ equals(&Rubric::lineageId, rubric->lineageId) }, { u'-' + fieldName(&Rubric::number) });
    if (!versions)
        return versions.error();
    view.versions = *versions;
    const bool wanted = view.editable() ? view.uses.isEmpty() : rubric->state == RubricState::Published;
    for (const Rubric &before : std::as_const(view.versions)) {
        if (!wanted || !view.earlierUses.isEmpty())
            break;
        if (before.number >= rubric->number)
            continue;
        auto earlier = m_context.queries.jobs.usesOf(before.id);
        if (!earlier)
            return earlier.error();
        if (!view.editable())
            earlier->removeIf([](const RubricUse &use) { return use.planState == PlanState::Retired; });
        view.earlierUses = *earlier;
        view.earlierNumber = earlier->isEmpty() ? 0 : before.number;
    }
    const auto scorecards = m_context.queries.jobs.scorecardsBy(id);
    if (!scorecards)
        return scorecards.error();
    view.scorecards = *scorecards;
    if (view.editable())
        view.problems = problemsOf(view.rubric, view.criteria);
    return view;
}

Result<QList<TemplateRubric>> RubricService::templates() const { return builtInRubrics(); }

Result<RubricId> RubricService::create(const QString &name, const QString &purpose)
{
    Rubric rubric;
    rubric.id = RubricId(newId());
    rubric.lineageId = rubric.id;
    rubric.name = name.simplified();
    rubric.purpose = purpose.trimmed();
    rubric.levels = defaultLevels();
    if (rubric.name.isEmpty())
        return withoutName();
    auto written = m_context.commands.run(QStringLiteral("rubric.create"), rubric.id,
        [&](Transaction &transaction) { return transaction.add(rubric, team()); });
    if (!written)
        return written.error();
    return rubric.id;
}

Result<RubricId> RubricService::createFromTemplate(const QString &key)
{
    const auto all = templates();
    if (!all)
        return all.error();
    for (const TemplateRubric &source : *all) {
        if (source.key != key)
            continue;
        RubricId id;
        auto written = m_context.commands.run(
            QStringLiteral("rubric.from_template"), RubricId(), [&](Transaction &transaction) -> Status {
                auto added =
                    addTemplateRubric(transaction, source, {}, RubricState::Draft, m_context.clock.nowUtc(), team());
                if (!added)
                    return added.error();
                id = *added;
                return done();
            });
        if (!written)
            return written.error();
        return id;
    }
    return failure(Error::Code::NotFound, "template.unknown",
        RubricServiceTexts::tr("There is no built-in rubric “%1”.").arg(key),
        RubricServiceTexts::tr("Choose one of the list."));
}

Status RubricService::change(
    const QString &command, const RubricId &id, const std::function<Status(Transaction &, Rubric &)> &work)
{
    return m_context.commands.run(command, id, [&](Transaction &transaction) -> Status {
        auto rubric = transaction.get(id);
        if (!rubric)
            return rubric.error();
        if (rubric->state != RubricState::Draft)
            return frozen(*rubric);
        return work(transaction, *rubric);
    });
}

Status RubricService::edit(const RubricId &id, const QString &name, const QString &purpose)
{
    if (name.simplified().isEmpty())
        return withoutName();
    return change(QStringLiteral("rubric.edit"), id, [&](Transaction &transaction, Rubric &rubric) {
        rubric.name = name.simplified();
        rubric.purpose = purpose.trimmed();
        return transaction.save(rubric);
    });
}

Status RubricService::setLevels(const RubricId &id, const QList<RubricLevel> &levels)
{
    if (auto sound = checkLevels(levels); !sound)
        return sound;
    return change(QStringLiteral("rubric.levels"), id, [&](Transaction &transaction, Rubric &rubric) -> Status {
        QStringList words;
        for (const RubricLevel &level : levels)
            words.append(level.word.simplified());
        rubric.levels = words;
        if (auto saved = transaction.save(rubric); !saved)
            return saved;
        const auto criteria = criteriaOf(transaction, id);
        if (!criteria)
            return criteria.error();
        for (Criterion criterion : *criteria) {
            QStringList anchors;
            for (const RubricLevel &level : levels)
                anchors.append(level.was < 0 ? QString() : criterion.anchors.value(level.was));
            criterion.anchors = anchors;
            if (auto saved = transaction.save(criterion); !saved)
                return saved;
        }
        return done();
    });
}

Status RubricService::publish(const RubricId &id)
{
    return m_context.commands.run(QStringLiteral("rubric.publish"), id, [&](Transaction &transaction) -> Status {
        auto rubric = transaction.get(id);
        if (!rubric)
            return rubric.error();
        if (rubric->state != RubricState::Draft)
            return failure(Error::Code::Conflict, "rubric.not_draft",
                RubricServiceTexts::tr("Version %1 of “%2” is published already.")
                    .arg(QString::number(rubric->number), rubric->name),
                {});
        const auto criteria = criteriaOf(transaction, id);
        if (!criteria)
            return criteria.error();
        const auto problems = problemsOf(*rubric, *criteria);
        if (!problems.isEmpty())
            return Error{ Error::Code::Invalid, problems.first().sentence,
                RubricServiceTexts::tr("A published rubric never changes: put it right before publishing."), {},
                problems.first().key };
        rubric->state = RubricState::Published;
        rubric->publishedAt = m_context.clock.nowUtc();
        return transaction.save(*rubric);
    });
}

Result<RubricId> RubricService::newVersion(const RubricId &from)
{
    const RubricId id(newId());
    auto written = m_context.commands.run(QStringLiteral("rubric.new_version"), id, [&](Transaction &transaction) {
        return addRubricVersion(transaction, from, id, m_context.clock.nowUtc(), team());
    });
    if (!written)
        return written.error();
    return id;
}

Status RubricService::retire(const RubricId &id)
{
    return m_context.commands.run(QStringLiteral("rubric.retire"), id, [&](Transaction &transaction) -> Status {
        auto rubric = transaction.get(id);
        if (!rubric)
            return rubric.error();
        if (rubric->state == RubricState::Draft)
            return failure(Error::Code::Refused, "rubric.draft",
                RubricServiceTexts::tr("“%1” is a draft still.").arg(rubric->name),
                RubricServiceTexts::tr("Discard the draft instead."));
        rubric->state = RubricState::Retired;
        return transaction.save(*rubric);
    });
}

Status RubricService::reinstate(const RubricId &id)
{
    return m_context.commands.run(QStringLiteral("rubric.reinstate"), id, [&](Transaction &transaction) -> Status {
        auto rubric = transaction.get(id);
        if (!rubric)
            return rubric.error();
        if (rubric->state != RubricState::Retired)
            return done();
        rubric->state = RubricState::Published;
        return transaction.save(*rubric);
    });
}

Status RubricService::discard(const RubricId &id)
{
    return change(QStringLiteral("rubric.discard"), id, [&](Transaction &transaction, Rubric &rubric) -> Status {
        const auto stages = transaction.all<Stage>({ equals(&Stage::rubricId, id) });
        if (!stages)
            return stages.error();
        if (!stages->isEmpty())
            return failure(Error::Code::Refused, "rubric.in_use",
                RubricServiceTexts::tr("The stage “%1” uses “%2”.").arg(stages->first().name, rubric.name),
                RubricServiceTexts::tr("Choose another rubric for that stage first."));
        const auto criteria = criteriaOf(transaction, id);
        if (!criteria)
            return criteria.error();
        for (const Criterion &criterion : *criteria) {
            if (auto archived = transaction.archive(criterion.id); !archived)
                return archived;
        }
        return transaction.archive(id);
    });
}

Result<CriterionId> RubricService::addCriterion(const RubricId &rubricId, const Criterion &criterion, int position)
{
    if (auto sound = checkWeight(criterion); !sound)
        return sound.error();
    const CriterionId id(newId());
    auto written = change(
        QStringLiteral("rubric.criterion_add"), rubricId, [&](Transaction &transaction, Rubric &rubric) -> Status {
            Criterion added = fitted(criterion, rubric);
            added.id = id;
            added.lineageId = id;
            added.rubricId = rubricId;
            auto criteria = criteriaOf(transaction, rubricId);
            if (!criteria)
                return criteria.error();
            return insertRow(transaction, *criteria, added, position, team());
        });
    if (!written)
        return written.error();
    return id;
}

Status RubricService::editCriterion(const Criterion &criterion)
{
    if (auto sound = checkWeight(criterion); !sound)
        return sound;
    const auto stored = m_context.workspace.get(criterion.id);
    if (!stored)
        return stored.error();
    return change(QStringLiteral("rubric.criterion_edit"), stored->rubricId,
        [&](Transaction &transaction, Rubric &rubric) -> Status {
            const auto before = transaction.get(criterion.id);
            if (!before)
                return before.error();
            Criterion edited = fitted(criterion, rubric);
            edited.rubricId = before->rubricId;
            edited.lineageId = before->lineageId;
            edited.position = before->position;
            return transaction.save(edited);
        });
}

Status RubricService::removeCriterion(const CriterionId &id)
{
    const auto stored = m_context.workspace.get(id);
    if (!stored)
        return stored.error();
    return change(QStringLiteral("rubric.criterion_remove"), stored->rubricId,
        [&](Transaction &transaction, Rubric &rubric) -> Status {
            auto criteria = criteriaOf(transaction, rubric.id);
            if (!criteria)
                return criteria.error();
            return removeRow(transaction, *criteria, id);
        });
}

Status RubricService::moveCriterion(const CriterionId &id, int position)
{
    const auto stored = m_context.workspace.get(id);
    if (!stored)
        return stored.error();
    return change(QStringLiteral("rubric.criterion_move"), stored->rubricId,
        [&](Transaction &transaction, Rubric &rubric) -> Status {
            auto criteria = criteriaOf(transaction, rubric.id);
            if (!criteria)
                return criteria.error();
            return moveRow(transaction, *criteria, id, position);
        });
}

Status RubricService::moveQuestion(const CriterionId &from, int place, const CriterionId &to)
{
    const auto stored = m_context.workspace.get(from);
    if (!stored)
        return stored.error();
    return change(QStringLiteral("rubric.question_move"), stored->rubricId,
        [&](Transaction &transaction, Rubric &rubric) -> Status {
            auto source = transaction.get(from);
            if (!source)
                return source.error();
            auto target = transaction.get(to);
            if (!target)
                return target.error();
            if (target->rubricId != rubric.id)
                return failure(Error::Code::Refused, "rubric.other",
                    RubricServiceTexts::tr("“%1” belongs to another rubric.").arg(target->name),
                    RubricServiceTexts::tr("Copy the question there from the question bank."));
            if (place < 0 || place >= int(source->questions.size()))
                return failure(Error::Code::Invalid, "question.place",
                    RubricServiceTexts::tr("“%1” has no such question any more.").arg(source->name),
                    RubricServiceTexts::tr("Look at its questions again."));
            if (from == to)
                return done();
            target->questions.append(source->questions.takeAt(place));
            if (auto saved = transaction.save(*source); !saved)
                return saved;
            return transaction.save(*target);
        });
}

} // namespace shortlist
