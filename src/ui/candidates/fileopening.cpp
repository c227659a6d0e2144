// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/fileopening.h"

#include "domain/candidates/candidaterules.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace shortlist {

namespace {

struct FileOpeningTexts {
    Q_DECLARE_TR_FUNCTIONS(FileOpening)
};

/// Puts the bytes where a viewer finds them: a folder of one's own in the cache, since it may still read when this
/// program is gone. Answers the path.
Result<QString> putForViewer(const CandidateFile &file, const QByteArray &bytes)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/files/")
                         + file.sha256.left(16);
    const bool made =
        QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString path = folder + QLatin1Char('/') + safeFileName(file.name);
    if (QFileInfo::exists(path)) // the copy of last time, which was protected
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSaveFile copy(path);
    if (!made || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit())
        return Error{ Error::Code::Storage,
            FileOpeningTexts::tr("The file could not be put where a viewer finds it: %1.").arg(copy.errorString()),
            FileOpeningTexts::tr("Use “Save a copy” on the candidate's page instead.") };
    if (!QFile::setPermissions(copy.fileName(), QFileDevice::ReadOwner))
        return Error{ Error::Code::Storage, FileOpeningTexts::tr("The copy could not be protected."),
            FileOpeningTexts::tr("Use “Save a copy” on the candidate's page instead.") };
    return copy.fileName();
}

} // namespace

void openCandidateFile(const PageContext &context, QWidget *parent, MessageBar *messages, const CandidateFile &file)
{
    const bool yes = context.prompter.confirm(parent,
        { FileOpeningTexts::tr("Open the file"),
            FileOpeningTexts::tr("“%1” came from a candidate. It is opened by another program on this computer; open "
                                 "it only if you expected it.")
                .arg(file.name),
            FileOpeningTexts::tr("Open") });
    if (!yes)
        return;
    context.gateway.run(
        parent, [id = file.id](Services &services) { return services.candidates.fileContent(id); },
        [messages, file](const Result<FileContent> &content) {
            const auto put = content ? putForViewer(file, content->bytes) : Result<QString>(content.error());
            if (!put) {
                messages->showMessage(MessageBar::Kind::Error, put.error().text());
                return;
            }
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*put)))
                messages->showMessage(MessageBar::Kind::Error,
                    FileOpeningTexts::tr("No program on this computer opens %1.").arg(file.name));
        });
}

} // namespace shortlist
