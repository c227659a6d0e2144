// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidateactions.h"

#include "ui/candidates/applydialog.h"
#include "ui/candidates/candidatedialog.h"
#include "ui/candidates/candidateimportdialog.h"
#include "ui/widgets/prompter.h"

#include <QPointer>
#include <QSaveFile>

namespace shortlist {

Result<QList<CandidateId>> CandidateSelection::people(Services &services) const
{
    if (!one.isNull())
        return QList<CandidateId>{ one };
    return services.context.queries.candidates.ids(rows);
}

CandidateActions::CandidateActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void CandidateActions::run(const std::function<Status(Services &)> &work)
{
    m_context.gateway.run(this, work, [this](const Status &status) {
        if (!status)
            Q_EMIT failed(status.error());
    });
}

void CandidateActions::addCandidate() { openDialog({}); }

void CandidateActions::edit(const CandidateId &candidate)
{
    m_context.gateway.run(
        this, [candidate](Services &services) { return services.candidates.draft(candidate); },
        [this](const Result<CandidateDraft> &draft) {
            if (!draft)
                Q_EMIT failed(draft.error());
            else
                openDialog(*draft);
        });
}

void CandidateActions::openDialog(const CandidateDraft &draft)
{
    auto *dialog = new CandidateDialog(draft, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    struct Offered {
        QList<JobChoice> jobs;
        QStringList sources;
    };
    m_context.gateway.run(
        dialog,
        [](Services &services) -> Result<Offered> {
            const auto jobs = services.candidates.openJobs();
            if (!jobs)
                return jobs.error();
            const auto sources = services.context.queries.candidates.sources();
            if (!sources)
                return sources.error();
            Offered offered{ *jobs, {} };
            for (const CountedWord &word : *sources)
                offered.sources.append(word.word);
            return offered;
        },
        [dialog](const Result<Offered> &offered) {
            if (!offered)
                return dialog->complain(offered.error());
            dialog->setJobs(offered->jobs);
            dialog->setSources(offered->sources);
        });
    connect(dialog, &CandidateDialog::confirmed, this, [this, box = QPointer(dialog)] {
        m_context.gateway.run(
            this,
            [draft = box->draft(), applyTo = box->applyTo()](Services &services) -> Result<CandidateId> {
                if (draft.candidate.id.isNull())
                    return services.candidates.add(draft, applyTo);
                const auto saved = services.candidates.save(draft);
                if (!saved)
                    return saved.error();
                return draft.candidate.id;
            },
            [this, box](const Result<CandidateId> &stored) {
                if (!stored) {
                    if (box)
                        box->complain(stored.error());
                    return;
                }
                const bool isNew = box && box->draft().candidate.id.isNull();
                if (box)
                    box->QDialog::accept();
                if (isNew)
                    Q_EMIT added(*stored);
            });
    });
    dialog->open();
}

void CandidateActions::applyToJob(const CandidateSelection &selection)
{
    if (selection.isEmpty())
        return;
    m_context.gateway.run(
        this, [](Services &services) { return services.candidates.openJobs(); },
        [this, selection](const Result<QList<JobChoice>> &jobs) {
            if (!jobs)
                return Q_EMIT failed(jobs.error());
            auto *dialog = new ApplyDialog(selection.who, *jobs, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ApplyDialog::confirmed, this, [this, selection, box = QPointer(dialog)] {
                m_context.gateway.run(
                    this,
                    [selection, to = box->applyTo()](Services &services) -> Result<int> {
                        const auto people = selection.people(services);
                        if (!people)
                            return people.error();
                        return services.candidates.apply(*people, to);
                    },
                    [this, box](const Result<int> &applied) {
                        if (!applied) {
                            if (box)
                                box->complain(applied.error());
                            return;
                        }
                        if (box)
                            box->QDialog::accept();
                        Q_EMIT told(tr("%n candidate(s) applied.", nullptr, *applied));
                    });
            });
            dialog->open();
        });
}

void CandidateActions::tag(const CandidateSelection &selection)
{
    if (selection.isEmpty())
        return;
    const auto text = m_context.prompter.askText(m_page, tr("Tag"), tr("Tag for %1").arg(selection.who));
    if (!text)
        return;
    run([selection, text = *text](Services &services) -> Status {
        const auto people = selection.people(services);
        return people ? services.candidates.addTag(*people, text) : people.error();
    });
}

void CandidateActions::importFile(const QString &path)
{
    auto *dialog = new CandidateImportDialog(m_context, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CandidateImportDialog::imported, this, [this](const ImportReport &report) {
        QStringList parts{ tr("%n candidate(s) added", nullptr, report.added) };
        if (report.updated > 0)
            parts.append(tr("%n brought up to date", nullptr, report.updated));
        if (report.unchanged > 0)
            parts.append(tr("%n already here", nullptr, report.unchanged));
        if (!report.problems.isEmpty())
            parts.append(tr("%n row(s) left out", nullptr, int(report.problems.size())));
        Q_EMIT told(parts.join(QStringLiteral(" · ")));
    });
    dialog->open();
    if (!path.isEmpty())
        dialog->openFile(path);
}

void CandidateActions::exportAll(const QList<qint64> &rows)
{
    if (rows.isEmpty())
        return;
    const QString path =
        m_context.prompter.saveFile(m_page, tr("Export candidates"), tr("candidates.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.gateway.run(
        this,
        [rows](Services &services) -> Result<QList<ImportedCandidate>> {
            const auto people = services.context.queries.candidates.ids(rows);
            if (!people)
                return people.error();
            return services.candidates.exportRows(*people, services.session().person);
        },
        [this, path](const Result<QList<ImportedCandidate>> &people) {
            if (!people)
                return Q_EMIT failed(people.error());
            const QByteArray bytes = m_context.candidateFiles.write(*people);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return Q_EMIT failed({ Error::Code::Storage,
                    tr("The file could not be written: %1.").arg(file.errorString()), tr("Choose another place.") });
            Q_EMIT told(tr("%n candidate(s) exported.", nullptr, int(people->size())));
        });
}

} // namespace shortlist
