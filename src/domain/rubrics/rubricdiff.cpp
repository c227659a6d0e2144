// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricdiff.h"

#include "domain/core/searchkey.h"
#include "domain/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct RubricDiffTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricDiff)
};

using ChangeKind = RubricChange::Kind;
using ChangePart = RubricChange::Part;

QString shownQuestions(const QList<Question> &questions)
{
    QStringList lines;
    for (const Question &question : questions) {
        lines.append(question.minutes > 0 ? RubricDiffTexts::tr("%1 (%2 min)").arg(question.text).arg(question.minutes)
                                          : question.text);
        for (const QString &probe : question.probes)
            lines.append(QStringLiteral("– ") + probe);
    }
    return lines.join(u'\n');
}

int levelCalled(const QStringList &levels, const QString &word)
{
    for (int level = 0; level < int(levels.size()); ++level) {
        if (searchKey(levels.at(level)) == searchKey(word))
            return level;
    }
    return -1;
}

/// Holds one version against the other.
class VersionReader {
public:
    VersionReader(const RubricVersion &earlier, const RubricVersion &later, const QHash<JobPointId, QString> &points)
        : m_earlier(earlier)
        , m_later(later)
        , m_points(points)
    {
    }

    QList<RubricChange> read()
    {
        const Rubric &before = m_earlier.rubric;
        const Rubric &after = m_later.rubric;
        add(ChangeKind::Rubric, {}, RubricDiffTexts::tr("Name of the rubric"), before.name, after.name);
        add(ChangeKind::Rubric, {}, RubricDiffTexts::tr("Purpose"), before.purpose, after.purpose);
        add(ChangeKind::Rubric, {}, RubricDiffTexts::tr("Levels"), before.levels.join(QStringLiteral(", ")),
            after.levels.join(QStringLiteral(", ")));
        for (const Criterion &criterion : m_later.criteria) {
            if (const Criterion *same = sameIn(m_earlier.criteria, criterion))
                compare(*same, criterion);
            else
                m_changes.append({ ChangeKind::Added, criterion.id, criterion.name, {}, {},
                    summary(criterion, after.levels), ChangePart::Whole });
        }
        for (const Criterion &criterion : m_earlier.criteria) {
            if (!sameIn(m_later.criteria, criterion))
                m_changes.append({ ChangeKind::Removed, criterion.id, criterion.name, {},
                    summary(criterion, before.levels), {}, ChangePart::Whole });
        }
        return m_changes;
    }

private:
    static const Criterion *sameIn(const QList<Criterion> &criteria, const Criterion &wanted)
    {
        const auto found = std::find_if(criteria.begin(), criteria.end(),
            [&wanted](const Criterion &each) { return each.lineageId == wanted.lineageId; });
        return found == criteria.end() ? nullptr : &*found;
    }

    /// The place of a criterion among those that both versions have, from 1.
    static int placeAmong(const QList<Criterion> &criteria, const QList<Criterion> &others, const Criterion &wanted)
    {
        int place = 0;
        for (const Criterion &each : criteria) {
            if (sameIn(others, each))
                ++place;
            if (each.lineageId == wanted.lineageId)
                break;
        }
        return place;
    }

    void add(ChangeKind kind, const Criterion &criterion, const QString &field, const QString &before,
        const QString &after, ChangePart part = ChangePart::Other, int level = -1)
    {
        if (before != after)
            m_changes.append({ kind, criterion.id, criterion.name, field, before, after, part, level });
    }

    /// All that a criterion says: whoever reads what came or went sees it nowhere else.
    static QString summary(const Criterion &criterion, const QStringList &levels)
    {
        QString text = RubricDiffTexts::tr("weight %1").arg(criterion.weight);
        if (criterion.mustHave)
            text += QStringLiteral(", ") + mustHaveWord(true);
        QStringList lines{ text };
        if (!criterion.description.isEmpty())
            lines.append(criterion.description);
        for (int level = 0; level < int(levels.size()); ++level) {
            if (const QString anchor = criterion.anchors.value(level); !anchor.isEmpty())
                lines.append(RubricDiffTexts::tr("%1: %2", "level, anchor").arg(levels.at(level), anchor));
        }
        if (!criterion.questions.isEmpty())
            lines.append(shownQuestions(criterion.questions));
        return lines.join(u'\n');
    }

    static QString mustHaveWord(bool mustHave)
    {
        return mustHave ? RubricDiffTexts::tr("must-have") : RubricDiffTexts::tr("no must-have");
    }

    QString pointText(const JobPointId &id) const
    {
        if (id.isNull())
            return {};
        return m_points.value(id, RubricDiffTexts::tr("another line of the job"));
    }

    void compare(const Criterion &before, const Criterion &after)
    {
        const auto changed = [&](const QString &field, const QString &was, const QString &is,
                                 ChangePart part = ChangePart::Other) {
            add(ChangeKind::Changed, after, field, was, is, part);
        };
        changed(RubricDiffTexts::tr("Name"), before.name, after.name, ChangePart::Name);
        const int was = placeAmong(m_earlier.criteria, m_later.criteria, before);
        const int is = placeAmong(m_later.criteria, m_earlier.criteria, after);
        add(ChangeKind::Moved, after, RubricDiffTexts::tr("Place"), QString::number(was), QString::number(is),
            ChangePart::Place);
        changed(RubricDiffTexts::tr("Weight"), QString::number(before.weight), QString::number(after.weight),
            ChangePart::Weight);
        changed(RubricDiffTexts::tr("Must-have"), mustHaveWord(before.mustHave), mustHaveWord(after.mustHave),
            ChangePart::MustHave);
        compareAnchors(before, after);
        changed(RubricDiffTexts::tr("Meaning"), before.description, after.description);
        changed(RubricDiffTexts::tr("Category"), words::of(before.category), words::of(after.category));
        if (before.jobPointId != after.jobPointId)
            changed(RubricDiffTexts::tr("Covers"), pointText(before.jobPointId), pointText(after.jobPointId));
        changed(RubricDiffTexts::tr("Questions"), shownQuestions(before.questions), shownQuestions(after.questions));
    }

    void compareAnchors(const Criterion &before, const Criterion &after)
    {
        const QStringList &old = m_earlier.rubric.levels;
        const QStringList &fresh = m_later.rubric.levels;
        const auto at = [](const QString &level) { return RubricDiffTexts::tr("At “%1”").arg(level); };
        for (int level = 0; level < int(fresh.size()); ++level) {
            const int was = levelCalled(old, fresh.at(level));
            add(ChangeKind::Changed, after, at(fresh.at(level)), was < 0 ? QString() : before.anchors.value(was),
                after.anchors.value(level), ChangePart::Anchor, level);
        }
        for (int level = 0; level < int(old.size()); ++level) {
            if (levelCalled(fresh, old.at(level)) < 0)
                add(ChangeKind::Changed, after, at(old.at(level)), before.anchors.value(level), {}, ChangePart::Anchor);
        }
    }

    const RubricVersion &m_earlier;
    const RubricVersion &m_later;
    const QHash<JobPointId, QString> &m_points;
    QList<RubricChange> m_changes;
};

} // namespace

RubricId comparedWith(const RubricView &later)
{
    RubricId before;
    RubricId any;
    for (const Rubric &version : later.versions) {
        if (version.id == later.rubric.id)
            continue;
        if (version.id == later.rubric.basedOnId)
            return version.id;
        if (before.isNull() && version.number < later.rubric.number)
            before = version.id;
        if (any.isNull())
            any = version.id;
    }
    return before.isNull() ? any : before;
}

QList<RubricChange> changesBetween(
    const RubricVersion &earlier, const RubricVersion &later, const QHash<JobPointId, QString> &points)
{
    return VersionReader(earlier, later, points).read();
}

QList<RubricChange> changesBetween(const RubricView &earlier, const RubricView &later)
{
    QHash<JobPointId, QString> points;
    for (const JobPoint &point : earlier.covered + later.covered)
        points.insert(point.id, point.text);
    return changesBetween({ earlier.rubric, earlier.criteria }, { later.rubric, later.criteria }, points);
}

} // namespace shortlist
