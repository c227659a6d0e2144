// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed in for an assessment: what in it tells whose it is, and what becomes of it then.
#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/pipeline/assessmentservice.h"
#include "service/pipeline/pipelinetext.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace shortlist {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error noFileOf(const Assessment &assessment, const QString &advice)
{
    return { Error::Code::Invalid,
        PipelineText::tr("No file was handed in for the assessment %1.").arg(assessment.code), advice, {},
        QStringLiteral("assessment.noFile") };
}

} // namespace

Result<CandidateFileId> AssessmentService::storeFile(
    Transaction &transaction, const Application &application, const Answers &answers)
{
    const QDateTime now = m_context.clock.nowUtc();
    const QString hash = hashOf(answers.bytes);
    if (auto stored = transaction.storeContent(hash, answers.bytes); !stored)
        return stored.error();
    const CandidateFile file{ CandidateFileId(timedUuid(now)), application.candidateId, application.id,
        FileKind::Assessment, QFileInfo(answers.fileName).fileName(), answers.mediaType, answers.bytes.size(), hash,
        now };
    if (auto added = transaction.add(file, candidateScope(application.candidateId)); !added)
        return added.error();
    return file.id;
}

Result<QStringList> AssessmentService::lookThrough(const AssessmentId &id, const Answers &answers, bool again) const
{
    if (answers.bytes.isEmpty())
        return QStringList();
    const auto assessment = m_context.workspace.get(id);
    if (!assessment)
        return assessment.error();
    const QString name = QFileInfo(answers.fileName).fileName();
    if (again)
        m_context.files.forget(hashOf(answers.bytes), name);
    const auto traces = fileTraces(m_context.workspace, *assessment, name, m_context.files.of(answers.bytes, name));
    if (!traces)
        return traces.error();
    return traces->sentences(name);
}

Status AssessmentService::lookAgain(const AssessmentId &id) const
{
    const auto assessment = m_context.workspace.get(id);
    if (!assessment)
        return assessment.error();
    if (auto allowed = refuseBlind(m_context.workspace, assessment->applicationId); !allowed)
        return allowed;
    if (assessment->fileId.isNull())
        return noFileOf(*assessment, PipelineText::tr("There is nothing to look through."));
    const auto file = m_context.workspace.get(assessment->fileId);
    if (!file)
        return file.error();
    m_context.files.forget(file->sha256, file->name);
    return done();
}

Status AssessmentService::replaceFile(const AssessmentId &assessment, const Answers &answers)
{
    return change(QStringLiteral("assessment.replace"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &application) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.state != AssessmentState::ToGrade)
                return wrongAssessmentState(found, PipelineText::tr("The assessment %1 is not being graded."));
            if (answers.bytes.isEmpty())
                return Error{ Error::Code::Invalid, PipelineText::tr("The file is empty."),
                    PipelineText::tr("Choose another file."), {}, QStringLiteral("assessment.empty") };
            const auto file = storeFile(transaction, application, answers);
            if (!file)
                return file.error();
            const CandidateFileId before = found.fileId;
            found.fileId = *file;
            found.fileRelease.clear();
            if (before.isNull())
                return done();
            if (auto saved = transaction.save(found); !saved)
                return saved;
            return transaction.archive(before);
        });
}

Status AssessmentService::releaseFile(const AssessmentId &assessment, const QString &reason)
{
    return change(
        QStringLiteral("assessment.release"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.fileId.isNull())
                return noFileOf(found, PipelineText::tr("There is nothing to release."));
            if (reason.trimmed().isEmpty())
                return Error{ Error::Code::NeedsReason, PipelineText::tr("Graders would read in the file whose it is."),
                    PipelineText::tr("Say why they may open it all the same."), {},
                    QStringLiteral("assessment.needsReason") };
            found.fileRelease = reason.trimmed();
            return done();
        },
        reason.trimmed());
}

Status AssessmentService::releaseAnswers(const AssessmentId &assessment, const QString &reason)
{
    return change(
        QStringLiteral("assessment.release_answers"), assessment,
        [&](Transaction &transaction, Assessment &found, const Application &) -> Status {
            if (auto allowed = refuseBlind(transaction, found.applicationId); !allowed)
                return allowed;
            if (found.answers.isEmpty())
                return failure(Error::Code::Invalid, "assessment.noAnswers",
                    PipelineText::tr("No text was handed in for the assessment %1.").arg(found.code),
                    PipelineText::tr("There is nothing to release."));
            if (reason.trimmed().isEmpty())
                return failure(Error::Code::NeedsReason, "assessment.needsReason",
                    PipelineText::tr("Graders would read in the answers whose they are."),
                    PipelineText::tr("Say why they may read them all the same."));
            found.answersRelease = reason.trimmed();
            return done();
        },
        reason.trimmed());
}

Result<FileTraces> AssessmentService::tracesOf(const Assessment &assessment, const CandidateFile &file) const
{
    return m_context.files.tracesOf(m_context.workspace, assessment, file);
}

} // namespace shortlist
