// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/searchkey.h"
#include "domain/jobs/job.h"
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace shortlist {

/// What jobs are called where they stand beside one another, by id: their titles, and where several have the same one,
/// after it in brackets the first of these that tells all of those apart: the department, the grade, the day on which
/// they were made, their number. Any thread.
inline QHash<JobId, QString> jobNames(const QList<Job> &jobs)
{
    using Telling = QString (*)(const Job &);
    const QList<Telling> tellings{ [](const Job &job) { return job.department; },
        [](const Job &job) {
            return job.grade ? QCoreApplication::translate("JobNames", "grade %1").arg(*job.grade) : QString();
        },
        [](const Job &job) {
            return QCoreApplication::translate("JobNames", "since %1", "a day").arg(words::date(job.createdAt.date()));
        } };
    QHash<QString, QList<Job>> sameTitle;
    for (const Job &job : jobs)
        sameTitle[searchKey(job.title)] += job;
    QHash<JobId, QString> names;
    for (const QList<Job> &same : std::as_const(sameTitle)) {
        if (same.size() == 1) {
            names.insert(same.constFirst().id, same.constFirst().title);
            continue;
        }
        QStringList differences;
        for (const Telling telling : tellings) {
            QStringList words;
            for (const Job &job : same)
                words += telling(job);
            if (QSet<QString>(words.begin(), words.end()).size() == same.size()) {
                differences = words;
                break;
            }
        }
        for (qsizetype i = 0; i < same.size(); ++i) {
            const QString difference = differences.isEmpty() ? QLocale().toString(i + 1) : differences.at(i);
            names.insert(same.at(i).id, difference.isEmpty() ? same.at(i).title
                                                             : QCoreApplication::translate("JobNames", "%1 (%2)",
                                                                 "job, what tells it apart from others")
                                                                   .arg(same.at(i).title, difference));
        }
    }
    return names;
}

} // namespace shortlist
