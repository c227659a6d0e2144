// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdfproperties.h"

#include "exchange/properties/xmltexts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace shortlist {

namespace {

struct PdfPropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr int kPdfInfoMs = 8000;
constexpr qsizetype kMostPdfInfo = qsizetype{ 512 } * 1024; ///< bytes of its answer

/// Between fork and exec: what a hostile file could make of the reader ends here.
void confine()
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{ most, most };
        setrlimit(what, &both);
    };
    limit(RLIMIT_CPU, 5);
    limit(RLIMIT_AS, rlim_t(1024) * 1024 * 1024);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
#endif
#ifdef Q_OS_LINUX
    // Not everywhere allowed; the other limits hold all the same.
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return;
#endif
}

/// What pdfinfo answers; nothing where it failed or took too long.
std::optional<QByteArray> pdfInfo(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(confine);
#endif
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(kPdfInfoMs)) { // it may still be on its way
        process.kill();
        process.waitForFinished(kPdfInfoMs);
        return std::nullopt;
    }
    QByteArray answer;
    const QDeadlineTimer end(kPdfInfoMs);
    bool ended = false;
    while (!ended && !end.hasExpired() && answer.size() <= kMostPdfInfo) {
        process.waitForReadyRead(int(end.remainingTime()));
        answer += process.readAllStandardOutput();
        ended = process.state() == QProcess::NotRunning;
    }
    if (!ended) {
        process.kill();
        process.waitForFinished(kPdfInfoMs);
        return std::nullopt;
    }
    const bool well = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return well && answer.size() <= kMostPdfInfo ? std::optional(answer) : std::nullopt;
}

QString wordOf(QStringView key)
{
    if (key == u"Title")
        return PdfPropertyTexts::tr("the property “Title”");
    if (key == u"Subject")
        return PdfPropertyTexts::tr("the property “Subject”");
    if (key == u"Keywords")
        return PdfPropertyTexts::tr("the property “Keywords”");
    if (key == u"Author")
        return PdfPropertyTexts::tr("the property “Author”");
    if (key == u"Creator" || key == u"Producer")
        return PdfPropertyTexts::tr("the property “Creator”");
    return {};
}

} // namespace

FileLook pdfProperties(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (program.isEmpty())
        return { {}, PdfPropertyTexts::tr("pdfinfo, of poppler-utils, is not installed.") };
    const QTemporaryDir folder; // nobody else's eyes: Qt makes it for its owner alone
    QFile file(folder.filePath(QStringLiteral("handed-in.pdf")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return { {}, PdfPropertyTexts::tr("it could not be put where pdfinfo reads it.") };
    file.close();
    const auto facts = pdfInfo(program, { QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName() });
    const auto metadata =
        facts ? pdfInfo(program, { QStringLiteral("-meta"), file.fileName() }) : std::optional<QByteArray>();
    if (!facts || !metadata)
        return { {}, PdfPropertyTexts::tr("it is protected by a password, damaged, or takes too long.") };
    FileLook look;
    const QStringList lines = QString::fromUtf8(*facts).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString where = wordOf(QStringView(line).left(colon));
        if (colon > 0 && !where.isEmpty())
            look.texts.append({ where, line.mid(colon + 1).trimmed() });
    }
    // The newer metadata may tell other things than the older properties.
    const XmlTexts more = xmlTexts(*metadata);
    if (!more.whole)
        look.problem = PdfPropertyTexts::tr("its metadata is damaged or too long.");
    for (const FileText &one : more.texts)
        look.texts.append({ PdfPropertyTexts::tr("its metadata"), one.text });
    return look;
}

} // namespace shortlist
