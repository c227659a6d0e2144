// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// Who takes part in the journey through the window, what they write, and the files they bring.
namespace shortlist::testing::story {

inline const QString kRita = QStringLiteral("Rita Recruiter");
inline const QString kBen = QStringLiteral("Ben Backend");
inline const QString kMia = QStringLiteral("Mia Manager");
inline const QString kDora = QStringLiteral("Dora Director");
inline const QString kHana = QStringLiteral("Hana Hiring");
inline const QString kCora = QStringLiteral("Cora Candidate");
inline const QString kPurpose = QStringLiteral("Can she read code that is not hers?");
inline const QString kAnswers = QStringLiteral("A queue between the two, and a retry with a limit.");
inline const QString kTakeaways = QStringLiteral("Measured first, then changed one thing.");
inline const QString kReasons = QStringLiteral("Everybody of this round said yes.");

/// Who interviews at a stage, 1 to 4.
inline const QString &interviewer(int stage)
{
    static const QStringList names{ kRita, kBen, kMia, kDora };
    return names.at(stage - 1);
}
/// When the interview of a stage is booked: where the calendar's cursor stood a day before.
inline QDateTime startOf(int stage)
{
    static const QList<QPair<int, QTime>> times{ { 9, QTime(9, 0) }, { 10, QTime(9, 30) }, { 11, QTime(11, 0) },
        { 14, QTime(12, 0) } };
    return QDateTime(QDate(2030, 1, times.at(stage - 1).first), times.at(stage - 1).second, Qt::UTC);
}

inline const QByteArray kTeam = "Name,Email,Title,Languages,Grade,Time zone\n"
                                "Rita Recruiter,rita@example.com,Recruiter,,6,Europe/Berlin\n"
                                "Ben Backend,ben@example.com,Senior Backend Engineer,Go,7,Europe/Berlin\n"
                                "Mia Manager,mia@example.com,Backend Engineering Manager,Go,8,Europe/Berlin\n"
                                "Dora Director,dora@example.com,Director of Engineering,,10,Europe/Berlin\n";
inline const QByteArray kPage = R"(# Associate Backend Engineer

The Associate Backend Engineer is a grade 5.

## Responsibilities

- Build small features with tests
- Review the changes of others

## Requirements

- Experience with one server-side language
- Clear writing

## Hiring Process

- Selected candidates complete a short written assessment.
- Qualified candidates have a 30 minute screening call with one of our Recruiters.
- Next, a 90 minute technical interview with either a Backend Engineer or a Backend Engineering Manager.
- Next, a 45 minute behavioral interview with an Engineering Manager.
- Then a 60 minute interview with a Senior Manager or Director of Engineering.
- Successful candidates will be made an offer.
)";

} // namespace shortlist::testing::story
