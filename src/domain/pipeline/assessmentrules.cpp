// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pipeline/assessmentrules.h"

namespace shortlist {

namespace {

// Without 0 O, 1 I L, 2 Z, 5 S, 8 B and U V, which are taken for each other in writing or on the telephone.
constexpr QStringView kAlphabet = u"ACDEFGHJKMNPQRTWXY34679";
constexpr int kHalf = 4;

} // namespace

QDateTime closesAt(const Assessment &assessment)
{
    return assessment.dueAt.isValid() ? assessment.dueAt.addSecs(qint64(assessment.graceHours) * 3600) : QDateTime();
}

AssessmentState stateAt(
    const Assessment &assessment, int cardsIn, int cardsAwaited, const QDateTime &now, bool thirdWanted)
{
    if (assessment.state == AssessmentState::Waiting) {
        const QDateTime end = closesAt(assessment);
        return end.isValid() && now > end ? AssessmentState::Expired : AssessmentState::Waiting;
    }
    if (assessment.state == AssessmentState::ToGrade && cardsIn > 0 && cardsAwaited == 0 && !thirdWanted)
        return AssessmentState::Graded;
    return assessment.state;
}

QString makeAssessmentCode(const std::function<int(int)> &below)
{
    QString code;
    for (int i = 0; i < 2 * kHalf; ++i) {
        if (i == kHalf)
            code += QLatin1Char('-');
        code += kAlphabet.at(below(int(kAlphabet.size())));
    }
    return code;
}

bool isAssessmentCode(QStringView text)
{
    if (text.size() != 2 * kHalf + 1 || text.at(kHalf) != QLatin1Char('-'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != kHalf && !kAlphabet.contains(text.at(i)))
            return false;
    }
    return true;
}

} // namespace shortlist
