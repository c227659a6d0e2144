// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed in: choosing a file, and what in file and text tells whose it is.
#include "service/core/services.h"
#include "ui/pipeline/assessmentdialog.h"
#include "ui/widgets/prompter.h"
#include "ui_assessmentdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace shortlist {

namespace {
constexpr qint64 kLargestAnswerSheet = 50LL * 1024 * 1024; ///< bytes; an answer sheet is far smaller
} // namespace

void AssessmentDialog::showTraces(const AssessmentView &view)
{
    showTraces(view.fileFindings, view.fileHeld && !view.fileRunning);
    m_ui->lookAgainButton->setVisible(view.fileAgain);
}

void AssessmentDialog::showTraces(const QStringList &sentences, bool held)
{
    QStringList lines = sentences;
    m_ui->lookAgainButton->hide();
    if (held)
        lines.append(tr("Graders cannot open it until it is replaced or you say why they may."));
    m_ui->traceLabel->setText(lines.join(QLatin1Char('\n')));
    m_ui->traceLabel->setVisible(!lines.isEmpty());
    m_ui->releaseButton->setVisible(held);
}

void AssessmentDialog::showAnswersTrace(const AssessmentView &view)
{
    QStringList lines;
    if (!view.answersTrace.isEmpty())
        lines.append(tr("“%1” in the text tells whose it is.").arg(view.answersTrace));
    if (view.answersHeld)
        lines.append(tr("Graders cannot read it until that is taken out or you say why they may."));
    m_ui->answersTraceLabel->setText(lines.join(u' '));
    m_ui->answersTraceLabel->setVisible(!lines.isEmpty());
    m_ui->releaseAnswersButton->setVisible(view.answersHeld);
}

void AssessmentDialog::chooseFile()
{
    const QString path = m_context.prompter.openFile(this, tr("Answers"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_ui->problemLabel->hide();
    const auto answers = readFile(path);
    if (m_state == AssessmentState::ToGrade) {
        if (answers)
            run([id = m_id, answers = *answers](
                    Services &services) { return services.assessments.replaceFile(id, answers); });
        return;
    }
    // A file that is refused is not the one that was chosen before.
    m_file = answers;
    m_ui->fileLabel->setText(answers ? answers->fileName : QString());
    showTraces({}, false);
    if (answers)
        lookThroughChosen(true); // choosing it once more is trying once more
}

void AssessmentDialog::lookThroughChosen(bool again)
{
    m_context.gateway.run(
        this,
        [id = m_id, answers = *m_file, again](
            Services &services) { return services.assessments.lookThrough(id, answers, again); },
        [this, name = m_file->fileName](const Result<QStringList> &sentences) {
            if (!m_file || m_file->fileName != name)
                return; // another one was chosen since
            if (!sentences)
                return complain(sentences.error());
            showTraces(*sentences, false);
        });
}

void AssessmentDialog::lookAgain()
{
    m_context.gateway.run(
        this, [id = m_id](Services &services) { return services.assessments.lookAgain(id); },
        [this](const Status &status) { ran(status); });
}

void AssessmentDialog::releaseFile()
{
    const auto reason = m_context.prompter.askReason(this, tr("Let graders open the file"),
        tr("They will read in it whose it is. Why may they open it all the same? The reason is kept."),
        tr("Let them open it"));
    if (reason)
        run([id = m_id, reason = *reason](Services &services) { return services.assessments.releaseFile(id, reason); });
}

std::optional<Answers> AssessmentDialog::readFile(const QString &path)
{
    QFile file(path);
    if (file.size() > kLargestAnswerSheet) {
        complain({ Error::Code::Invalid, tr("The file is larger than 50 MB."), tr("Take in a smaller one."), {}, {} });
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        complain({ Error::Code::Storage, tr("%1 cannot be read: %2").arg(path, file.errorString()),
            tr("Look at its rights, or choose another file."), {}, {} });
        return std::nullopt;
    }
    Answers answers;
    answers.bytes = file.readAll();
    answers.fileName = QFileInfo(path).fileName();
    answers.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, answers.bytes).name();
    return answers;
}

void AssessmentDialog::releaseAnswers()
{
    const auto reason = m_context.prompter.askReason(this, tr("Let graders read the answers"),
        tr("They will read in them whose they are. Why may they all the same? The reason is kept."),
        tr("Let them read it"));
    if (reason)
        run([id = m_id, reason = *reason](
                Services &services) { return services.assessments.releaseAnswers(id, reason); });
}

} // namespace shortlist
