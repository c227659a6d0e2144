// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planning/loopplanfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>
#include <optional>

namespace shortlist {

namespace {

struct LoopTexts {
    Q_DECLARE_TR_FUNCTIONS(LoopPlanFile)
};

constexpr int kMostMinutes = 366 * 24 * 60; ///< of a horizon
constexpr int kMostPenalty = 4'000'000; ///< more than a year of quarters for a whole team; sums stay exact below it
constexpr qint64 kMostStarts = 30'000'000; ///< interviewers × their stages × grid steps, which take memory
constexpr size_t kMostWindows = 400; ///< of a person, of which some may lie within others
constexpr int kMostStages = 20;
constexpr int kMostPeople = 20'000;
constexpr int kMostFarAway = 10'000'000; ///< minutes: a time far outside any horizon

/// Reads one file; the first thing that is wrong ends it.
class LoopReader {
public:
    explicit LoopReader(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    Result<LoopPlanFile> read(const QByteArray &bytes)
    {
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
        if (!document.isObject())
            return wrong("loops.json", LoopTexts::tr("%1 is not a JSON object (%2, at byte %3).")
                                           .arg(m_fileName, parsing.errorString())
                                           .arg(parsing.offset));
        const QJsonObject object = document.object();
        if (object.value(QLatin1String("format")).toString() != QLatin1String("loop-plan-1"))
            return wrong("loops.format", LoopTexts::tr("%1 is not of the format “loop-plan-1”.").arg(m_fileName));
        m_file.name = object.value(QLatin1String("name")).toString();
        frame(object);
        entries(object, "interviewers", m_file.interviewers, [this](const QJsonObject &one) { interviewer(one); });
        entries(object, "candidates", m_file.candidates, [this](const QJsonObject &one) { candidate(one); });
        if (!m_error)
            shift();
        if (!m_error)
            size();
        if (m_error)
            return *m_error;
        return std::move(m_file);
    }

private:
    Error wrong(const char *key, const QString &sentence) const
    {
        return failure(Error::Code::Format, key, sentence, LoopTexts::tr("Correct the file, or have it written anew."));
    }
    void fail(const char *key, const QString &sentence)
    {
        if (!m_error)
            m_error = wrong(key, sentence);
    }
    /// “plan.json, candidates, entry 3”
    QString place() const { return m_place.isEmpty() ? m_fileName : m_fileName + QLatin1String(", ") + m_place; }

    int whole(const QJsonValue &value, const QString &name, int least, int most)
    {
        const double number = value.toDouble(std::nan(""));
        if (number >= least && number <= most && number == std::floor(number))
            return static_cast<int>(number);
        fail("loops.number",
            LoopTexts::tr("%1: “%2” must be a whole number from %3 to %4.").arg(place(), name).arg(least).arg(most));
        return least;
    }
    int whole(const QJsonObject &object, const char *name, int least, int most)
    {
        return whole(object.value(QLatin1String(name)), QLatin1String(name), least, most);
    }

    QJsonArray list(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isArray())
            fail("loops.list", LoopTexts::tr("%1: “%2” must be a list.").arg(place(), QLatin1String(name)));
        return value.toArray();
    }

    void frame(const QJsonObject &object)
    {
        LoopProblem &problem = m_file.problem;
        problem.horizonMinutes = whole(object, "horizon_minutes", 1, kMostMinutes);
        problem.gridMinutes = whole(object, "grid_minutes", 1, 24 * 60);
        problem.gapMinutes = whole(object, "min_gap_minutes", 0, kMostMinutes);
        problem.loadWeight = whole(object, "alpha_load", 0, 1000);
        problem.unplacedPenalty = whole(object, "unscheduled_penalty", 0, kMostPenalty);
        const QJsonArray stages = list(object, "stages");
        if (!m_error && (stages.isEmpty() || stages.size() > kMostStages))
            fail("loops.stages", LoopTexts::tr("%1: there must be 1 to %2 stages.").arg(place()).arg(kMostStages));
        if (m_error)
            return;
        for (const QJsonValue stage : stages)
            problem.stageMinutes.push_back(whole(stage.toObject(), "minutes", 1, 24 * 60));
    }

    template <typename Read>
    void entries(const QJsonObject &object, const char *name, QJsonArray &ids, const Read &read)
    {
        m_place.clear();
        const QJsonArray all = list(object, name);
        if (all.size() > kMostPeople)
            fail("loops.many",
                LoopTexts::tr("%1: “%2” has more than %3 entries.").arg(place(), QLatin1String(name)).arg(kMostPeople));
        QHash<QString, int> seen;
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            m_place = LoopTexts::tr("%1, entry %2").arg(QLatin1String(name)).arg(i + 1);
            const QJsonObject one = all.at(i).toObject();
            const QJsonValue id = one.value(QLatin1String("id"));
            if (!id.isDouble() && !id.isString())
                fail("loops.id", LoopTexts::tr("%1: “id” must be a number or a text.").arg(place()));
            const QString key = id.toVariant().toString();
            if (seen.contains(key))
                fail("loops.twice", LoopTexts::tr("%1: the id “%2” is there twice.").arg(place(), key));
            seen.insert(key, 1);
            ids.append(id);
            read(one);
        }
    }

    std::vector<LoopSpan> spans(const QJsonObject &object, const char *name)
    {
        std::vector<LoopSpan> read;
        for (const QJsonValue value : list(object, name)) {
            const QJsonArray pair = value.toArray();
            if (m_error)
                break;
            if (pair.size() != 2) {
                fail("loops.span",
                    LoopTexts::tr("%1: “%2” must hold pairs of minutes.").arg(place(), QLatin1String(name)));
                break;
            }
            const LoopSpan span{ whole(pair.at(0), QLatin1String(name), -kMostFarAway, kMostFarAway),
                whole(pair.at(1), QLatin1String(name), -kMostFarAway, kMostFarAway) };
            if (span.from > span.to)
                fail("loops.span",
                    LoopTexts::tr("%1: “%2” has a time that ends before it begins.").arg(place(), QLatin1String(name)));
            read.push_back(span);
        }
        return read;
    }

    /// Without those that hold no interview, or none that an earlier one does not hold: it counts for the first window
    /// that it is within.
    static std::vector<LoopSpan> windowsThatCount(const std::vector<LoopSpan> &all)
    {
        // More than a window a day are no working hours, and each would be held against each: they must not overlap.
        if (all.size() > kMostWindows)
            return all;
        std::vector<LoopSpan> windows;
        for (const LoopSpan &one : all) {
            const bool isHeld = std::any_of(windows.cbegin(), windows.cend(),
                [&one](const LoopSpan &earlier) { return earlier.from <= one.from && one.to <= earlier.to; });
            if (one.from != one.to && !isHeld)
                windows.push_back(one);
        }
        return windows;
    }

    int familyOf(const QJsonValue &value)
    {
        if (!value.isString())
            fail("loops.family", LoopTexts::tr("%1: a family must be a text.").arg(place()));
        const QString name = value.toString();
        const auto known = m_families.constFind(name);
        if (known != m_families.constEnd())
            return *known;
        return *m_families.insert(name, static_cast<int>(m_families.size()));
    }

    void interviewer(const QJsonObject &object)
    {
        LoopInterviewer read;
        for (const QJsonValue stage : list(object, "stages"))
            read.stages.push_back(
                whole(stage, QStringLiteral("stages"), 0, static_cast<int>(m_file.problem.stageMinutes.size()) - 1));
        for (const QJsonValue family : list(object, "families"))
            read.families.push_back(familyOf(family));
        read.dailyCap = whole(object, "daily_cap", 0, 1000);
        read.work = windowsThatCount(spans(object, "work"));
        read.busy = spans(object, "busy");
        std::vector<LoopSpan> days = read.work;
        std::sort(days.begin(), days.end(), [](const LoopSpan &a, const LoopSpan &b) { return a.from < b.from; });
        for (size_t i = 0; i < days.size(); ++i) {
            if (days[i].from < 0 || days[i].to > kMostMinutes)
                fail("loops.work",
                    LoopTexts::tr("%1: “work” has a time before the horizon or more than a year after its start.")
                        .arg(place()));
            if (i > 0 && days[i].from < days[i - 1].to)
                fail("loops.work", LoopTexts::tr("%1: “work” has two times that overlap.").arg(place()));
        }
        m_file.problem.interviewers.push_back(std::move(read));
    }

    void candidate(const QJsonObject &object)
    {
        LoopCandidate read;
        read.family = familyOf(object.value(QLatin1String("family")));
        read.release = whole(object, "release", -kMostMinutes, kMostMinutes);
        read.availability = spans(object, "availability");
        m_file.problem.candidates.push_back(std::move(read));
    }

    /// Who waits since before the start costs what they waited. Times that are all later by whole steps mean the same
    /// plans at the same cost, and none is negative.
    void shift()
    {
        LoopProblem &problem = m_file.problem;
        int first = 0;
        for (const LoopCandidate &one : problem.candidates)
            first = std::min(first, one.release);
        const int by = (-first + problem.gridMinutes - 1) / problem.gridMinutes * problem.gridMinutes;
        if (by == 0)
            return;
        const auto move = [by](std::vector<LoopSpan> &spans) {
            for (LoopSpan &span : spans) {
                span.from += by;
                span.to += by;
            }
        };
        m_file.shiftMinutes = by;
        problem.horizonMinutes += by;
        for (LoopInterviewer &one : problem.interviewers) {
            move(one.work);
            move(one.busy);
        }
        for (LoopCandidate &one : problem.candidates) {
            one.release += by;
            move(one.availability);
        }
    }

    void size()
    {
        const LoopProblem &problem = m_file.problem;
        qint64 minutes = problem.horizonMinutes;
        qint64 rows = 0;
        for (const LoopInterviewer &person : problem.interviewers) {
            rows += qint64(person.stages.size());
            for (const LoopSpan &work : person.work)
                minutes = std::max<qint64>(minutes, work.to);
        }
        m_place.clear();
        if (rows * (minutes / problem.gridMinutes + 1) > kMostStarts)
            fail("loops.size",
                LoopTexts::tr("%1: so many interviewers on so fine a grid for so long do not fit in memory.")
                    .arg(place()));
    }

    const QString m_fileName;
    LoopPlanFile m_file;
    QString m_place;
    QHash<QString, int> m_families;
    std::optional<Error> m_error;
};

} // namespace

Result<LoopPlanFile> readLoopPlanFile(const QByteArray &bytes, const QString &fileName)
{
    return LoopReader(fileName).read(bytes);
}

QJsonObject toJson(const LoopPlanFile &file, const LoopPlan &plan, std::int64_t objective, std::int64_t bound)
{
    QJsonArray assignments;
    for (size_t i = 0; i < plan.loops.size(); ++i) {
        if (plan.loops[i].empty())
            continue;
        QJsonArray loop;
        for (size_t stage = 0; stage < plan.loops[i].size(); ++stage) {
            const LoopInterview &interview = plan.loops[i][stage];
            loop.append(QJsonObject{ { QStringLiteral("stage"), static_cast<int>(stage) },
                { QStringLiteral("interviewer"), file.interviewers.at(interview.interviewer) },
                { QStringLiteral("start_minute"), interview.step * file.problem.gridMinutes - file.shiftMinutes } });
        }
        assignments.append(QJsonObject{ { QStringLiteral("candidate"), file.candidates.at(static_cast<qsizetype>(i)) },
            { QStringLiteral("loop"), loop } });
    }
    const double gap = bound > 0 ? static_cast<double>(objective) / static_cast<double>(bound) - 1 : 0;
    return { { QStringLiteral("format"), QStringLiteral("loop-plan-1") }, { QStringLiteral("name"), file.name },
        { QStringLiteral("assignments"), assignments }, { QStringLiteral("objective"), static_cast<qint64>(objective) },
        { QStringLiteral("bound"), static_cast<qint64>(bound) }, { QStringLiteral("gap"), gap },
        { QStringLiteral("proven"), bound >= objective } };
}

} // namespace shortlist
