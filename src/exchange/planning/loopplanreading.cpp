// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, as they were written by toJson().
#include "exchange/planning/loopplanfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

namespace shortlist {

namespace {

constexpr int kMostSteps = 2'000'000; ///< of a minute: a year before the horizon, and a year of it

struct LoopPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(LoopPlanFile)
};

using PlacesById = QHash<QString, int>;

PlacesById placesOf(const QJsonArray &ids)
{
    PlacesById places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids.at(i).toVariant().toString(), int(i));
    return places;
}

/// Reads one plan; the first thing that is wrong ends it.
class LoopPlanReader {
public:
    LoopPlanReader(const QString &fileName, const LoopPlanFile &file)
        : m_fileName(fileName)
        , m_file(file)
        , m_interviewers(placesOf(file.interviewers))
        , m_candidates(placesOf(file.candidates))
    {
    }

    Result<LoopPlanRead> read(const QByteArray &bytes)
    {
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
        const QJsonObject object = document.object();
        if (!object.value(QLatin1String("assignments")).isArray())
            return wrong(LoopPlanTexts::tr("%1 is not a plan: there is no list “assignments”.").arg(m_fileName));
        LoopPlanRead read;
        read.plan.loops.resize(m_file.problem.candidates.size());
        int entry = 0;
        for (const QJsonValue one : object.value(QLatin1String("assignments")).toArray()) {
            ++entry;
            if (!assignment(one.toObject(), read.plan))
                return wrong(
                    LoopPlanTexts::tr("%1, assignments, entry %2: %3").arg(m_fileName).arg(entry).arg(m_problem));
        }
        if (const QJsonValue bound = object.value(QLatin1String("bound")); bound.isDouble())
            read.bound = bound.toInteger();
        return read;
    }

private:
    static Error wrong(const QString &sentence)
    {
        return failure(Error::Code::Format, "loops.plan", sentence,
            LoopPlanTexts::tr("Take a plan that was made from the same file."));
    }

    bool assignment(const QJsonObject &one, LoopPlan &plan)
    {
        const auto candidate = m_candidates.constFind(one.value(QLatin1String("candidate")).toVariant().toString());
        if (candidate == m_candidates.constEnd()) {
            m_problem = LoopPlanTexts::tr("there is no such candidate.");
            return false;
        }
        Loop &loop = plan.loops[size_t(*candidate)];
        const QJsonArray interviews = one.value(QLatin1String("loop")).toArray();
        if (!loop.empty() || interviews.size() != qsizetype(m_file.problem.stageMinutes.size())) {
            m_problem = LoopPlanTexts::tr("there must be one loop with an interview for each stage.");
            return false;
        }
        for (qsizetype stage = 0; stage < interviews.size(); ++stage) {
            if (!interview(interviews.at(stage).toObject(), int(stage), loop))
                return false;
        }
        return true;
    }

    bool interview(const QJsonObject &one, int stage, Loop &loop)
    {
        const auto who = m_interviewers.constFind(one.value(QLatin1String("interviewer")).toVariant().toString());
        const double start = one.value(QLatin1String("start_minute")).toDouble(std::nan(""));
        const double step = (start + m_file.shiftMinutes) / m_file.problem.gridMinutes;
        if (one.value(QLatin1String("stage")).toInt(stage) != stage)
            m_problem = LoopPlanTexts::tr("the stages are not in their order.");
        else if (who == m_interviewers.constEnd())
            m_problem = LoopPlanTexts::tr("there is no such interviewer.");
        else if (!(step >= 0 && step < kMostSteps) || step != std::floor(step))
            m_problem = LoopPlanTexts::tr("“start_minute” must be a time on the grid.");
        if (!m_problem.isEmpty())
            return false;
        loop.push_back({ *who, int(step) });
        return true;
    }

    const QString m_fileName;
    const LoopPlanFile &m_file;
    const PlacesById m_interviewers;
    const PlacesById m_candidates;
    QString m_problem;
};

} // namespace

Result<LoopPlanRead> readLoopPlan(const QByteArray &bytes, const QString &fileName, const LoopPlanFile &file)
{
    return LoopPlanReader(fileName, file).read(bytes);
}

} // namespace shortlist
