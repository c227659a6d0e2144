// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdfproperties.h"

#include "exchange/properties/pdfnotes.h"
#include "exchange/properties/runningtext.h"
#include "exchange/properties/xmltexts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

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

constexpr int kReadersMs = 8000; ///< all of a file together
constexpr int kStepMs = 100; ///< between looks at whether to end early
constexpr qsizetype kMostPdfInfo = 512 * 1024; ///< bytes of an answer
constexpr auto kReadPages = "20";

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

/// What a reader answers; nothing where it failed, took too long, or nobody waits any longer.
std::optional<QByteArray> answerOf(const QString &program, const QStringList &arguments, const QDeadlineTimer &end)
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
    QByteArray answer;
    const auto goesOn = [&end] { return !end.hasExpired() && !QThread::currentThread()->isInterruptionRequested(); };
    while (process.state() == QProcess::Starting && goesOn())
        process.waitForStarted(kStepMs);
    while (process.state() != QProcess::NotRunning && goesOn() && answer.size() <= kMostPdfInfo) {
        process.waitForReadyRead(kStepMs);
        answer += process.readAllStandardOutput();
    }
    answer += process.readAllStandardOutput();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    const bool well = process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit
                   && process.exitCode() == 0;
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

/// Who wrote notes in it, and its first pages.
void addNotesAndText(FileLook &look, const QByteArray &bytes, const QString &path, const QDeadlineTimer &end)
{
    const FileLook notes = pdfNotes(bytes);
    look.texts += notes.texts;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const auto text = program.isEmpty()
                        ? std::nullopt
                        : answerOf(program,
                            { QStringLiteral("-q"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                QStringLiteral("-l"), QLatin1String(kReadPages), path, QStringLiteral("-") },
                            end);
    RunningText body;
    // A name may stand at the end of one line and the beginning of the next.
    body.add(QString::fromUtf8(text.value_or(QByteArray())).simplified());
    look.body = body.key() + u' ' + notes.body;
    if (look.problem.isEmpty())
        look.problem = notes.problem;
    if (look.problem.isEmpty() && (!text || !body.whole()))
        look.problem = PdfPropertyTexts::tr("its text could not be read, or not wholly.");
}

} // namespace

FileLook pdfProperties(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (program.isEmpty())
        return { {}, {}, PdfPropertyTexts::tr("pdfinfo, of poppler-utils, is not installed.") };
    const QTemporaryDir folder; // nobody else's eyes: Qt makes it for its owner alone
    QFile file(folder.filePath(QStringLiteral("handed-in.pdf")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return { {}, {}, PdfPropertyTexts::tr("it could not be put where pdfinfo reads it.") };
    file.close();
    const QDeadlineTimer end(kReadersMs);
    const auto facts = answerOf(program, { QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName() }, end);
    const auto metadata =
        facts ? answerOf(program, { QStringLiteral("-meta"), file.fileName() }, end) : std::optional<QByteArray>();
    if (!facts || !metadata)
        return { {}, {}, PdfPropertyTexts::tr("it is protected by a password, damaged, or takes too long.") };
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
    addNotesAndText(look, bytes, file.fileName(), end);
    return look;
}

} // namespace shortlist
