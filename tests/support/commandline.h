// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// What a run of the command line answered.
struct Ran {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QString id() const { return json().object().value(QStringLiteral("id")).toString(); }
};

/// shortlist-cli as a person or a script calls it: no display, a fresh folder.
class CommandLine {
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    /// The language of the answers from now on: “de_DE.UTF-8”.
    void setLanguage(const QString &language) { m_language = language; }

    /// Runs it in the folder, on the workspace team.shortlist there.
    Ran run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("SHORTLIST_WORKSPACE"), path(QStringLiteral("team.shortlist")));
        if (!m_language.isEmpty()) {
            environment.remove(QStringLiteral("LANGUAGE"));
            environment.insert(QStringLiteral("LC_ALL"), m_language);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral(SHORTLIST_CLI), words);
        Ran ran;
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) {
            ran.err = process.errorString();
            return ran;
        }
        ran.code = process.exitCode();
        ran.out = QString::fromUtf8(process.readAllStandardOutput());
        ran.err = QString::fromUtf8(process.readAllStandardError());
        return ran;
    }
    /// The words of a line, split at blanks; quotes hold words together.
    Ran say(QString line) const
    {
        return run(QProcess::splitCommand(line.replace(QLatin1Char('\''), QLatin1Char('"'))));
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// A workspace with a team, a job and Ada, who applies for it.
    bool setUpTeam() const
    {
        const char *const lines[] = {
            "workspace create team.shortlist",
            "job template associate-backend-engineer",
            "people import team.csv",
            "--as rita opening add associate --count 2 --recruiter rita --hiring-manager lena --start 2033-03-01",
            "--as rita candidates add 'Ada Quill' --email ada@mail.example --zone Europe/London",
            "--as rita application apply ada associate --opening 1001-1",
        };
        if (!write(QStringLiteral("team.csv"),
                "Name,Email,Title,Grade,Time zone,Languages\n"
                "Rita Sand,rita@team.example,Recruiter,6,Europe/Berlin,\n"
                "Sena Holt,sena@team.example,Senior Backend Engineer,7,Europe/Berlin,Ruby\n"
                "Lena Berg,lena@team.example,Engineering Manager,8,Europe/Berlin,\n"
                "Dora Kant,dora@team.example,Director of Engineering,10,Europe/Berlin,\n"))
            return false;
        for (const char *line : lines) {
            const Ran ran = say(QLatin1String(line));
            if (ran.code != 0) {
                qWarning("%s: %s", line, qPrintable(ran.err));
                return false;
            }
        }
        return true;
    }

private:
    QTemporaryDir m_dir;
    QString m_language;
};

} // namespace shortlist::test
