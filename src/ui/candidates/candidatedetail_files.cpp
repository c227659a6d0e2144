// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program from a candidate's page: files and links, and only when somebody asks for it.
#include "domain/candidates/candidaterules.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/candidates/fileopening.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace shortlist {

namespace {

/// What a file is by the words in its name; a résumé where nothing tells.
FileKind kindOf(const QString &name)
{
    const QString lower = name.toLower();
    if (lower.contains(QLatin1String("cover")) || lower.contains(QLatin1String("letter"))
        || lower.contains(QLatin1String("anschreiben")))
        return FileKind::CoverLetter;
    return FileKind::Resume;
}

} // namespace

void CandidateDetail::openUrl(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        m_messages->showMessage(
            MessageBar::Kind::Error, tr("No program on this computer opens %1.").arg(url.toDisplayString()));
}

void CandidateDetail::chooseFile()
{
    const QString path = m_context.prompter.openFile(this, tr("Add a file"), tr("All files (*)"));
    if (!path.isEmpty())
        addFiles({ path });
}

void CandidateDetail::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        // A file that is too large is not read at all.
        if (auto fits = checkFileSize(name, QFileInfo(path).size()); !fits)
            return complain(fits.error());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return complain({ Error::Code::Storage, tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
                tr("Check the file and your rights.") });
        const QByteArray bytes = file.readAll();
        run([id = m_view.candidate.id, name, bytes](Services &services) -> Status {
            const auto added = services.candidates.addFile(id, kindOf(name), name, bytes);
            return added ? done() : Status(added.error());
        });
    }
}

void CandidateDetail::withContent(const CandidateFile &file, const std::function<void(const QByteArray &)> &then)
{
    m_context.gateway.run(
        this, [id = file.id](Services &services) { return services.candidates.fileContent(id); },
        [this, then](const Result<FileContent> &content) {
            if (!content)
                return complain(content.error());
            then(content->bytes);
        });
}

void CandidateDetail::saveCopy(const CandidateFile &file)
{
    const QString path =
        m_context.prompter.saveFile(this, tr("Save a copy"), safeFileName(file.name), tr("All files (*)"));
    if (path.isEmpty())
        return;
    withContent(file, [this, path](const QByteArray &bytes) {
        QSaveFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit())
            return complain({ Error::Code::Storage, tr("The copy could not be written: %1.").arg(copy.errorString()),
                tr("Choose another place.") });
        m_messages->showMessage(
            MessageBar::Kind::Success, tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void CandidateDetail::openFile(const CandidateFile &file) { openCandidateFile(m_context, this, m_messages, file); }

} // namespace shortlist
