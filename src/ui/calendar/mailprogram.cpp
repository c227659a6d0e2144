// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/mailprogram.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace shortlist {

namespace {

using Way = MailHandedOver::Way;
using Told = std::function<void(const MailHandedOver &)>;

const QString kFolders = QStringLiteral("shortlist-mail-");

/// Writes a file that nobody else reads; what the system says where it cannot be.
QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

/// The program that writes a mail with an attachment; empty where there is none, or one of the addresses would be taken
/// for something else.
QString mailer(const QStringList &recipients)
{
    const bool odd = std::any_of(recipients.begin(), recipients.end(), [](const QString &one) {
        return one.startsWith(u'-') || one.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
    });
    return odd ? QString() : QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
}

Way openAsFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path)) ? Way::Opened : Way::Nobody;
}

/// Starts xdg-email, which may run as long as the mail program does: it belongs to nobody here, and stays when this
/// program ends.
void start(const QString &program, const QStringList &arguments, const std::function<void(bool)> &went)
{
    auto *process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    QObject::connect(process, &QProcess::started, process, [went] { went(true); });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, went](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        process->deleteLater();
        went(false);
    });
    QObject::connect(process, &QProcess::finished, process, [process, went](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        if (code != 0 || status != QProcess::NormalExit)
            went(false);
    });
    process->start(program, arguments);
}

} // namespace

void handOverMail(const Invitation &invitation, QObject *asking, const Told &told)
{
    const auto tell = [asking = QPointer(asking), told](Way way, const QString &problem = {}) {
        if (asking)
            told({ way, problem });
    };
    const QString place = QDir::tempPath(); // empty where what the system names is not there
    if (place.isEmpty())
        return tell(Way::NoFile, QCoreApplication::translate("MailProgram", "there is no folder for temporary files"));
    QTemporaryDir folder(place + u'/' + kFolders + QStringLiteral("XXXXXX"));
    folder.setAutoRemove(false);
    if (!folder.isValid())
        return tell(Way::NoFile, folder.errorString());
    const QString file = folder.filePath(invitation.fileName);
    const QString mail = folder.filePath(QStringLiteral("invitation.eml"));
    for (const auto &[path, bytes] : { std::pair(file, invitation.bytes), std::pair(mail, invitation.mail) }) {
        if (const QString problem = written(path, bytes); !problem.isEmpty())
            return tell(Way::NoFile, problem);
    }
    const QString program = mailer(invitation.recipients);
    if (program.isEmpty())
        return tell(openAsFile(mail));
    const QStringList arguments = QStringList{ QStringLiteral("--utf8"), QStringLiteral("--attach"), file,
        QStringLiteral("--subject"), invitation.subject, QStringLiteral("--body"),
        invitation.mailText } + invitation.recipients;
    start(program, arguments, [tell, mail](bool well) { tell(well ? Way::Attached : openAsFile(mail)); });
}

void tidyMails(const QDateTime &now)
{
    const QString place = QDir::tempPath();
    if (place.isEmpty())
        return;
    const auto folders =
        QDir(place).entryInfoList({ kFolders + u'*' }, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
#ifdef Q_OS_UNIX
        if (folder.ownerId() != ::getuid())
            continue;
#endif
        if (folder.lastModified() < now.addDays(-1))
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace shortlist
