// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/resumetext.h"

#include <QThread>

#include <optional>

namespace shortlist {

namespace {

constexpr qsizetype kMostRemembered = 20;

bool isPdf(const CandidateFile &file)
{
    return file.mediaType == u"application/pdf" || file.name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

std::optional<CandidateFile> newestPdf(const QList<CandidateFile> &files)
{
    std::optional<CandidateFile> newest;
    for (const CandidateFile &file : files) {
        if (file.kind == FileKind::Resume && isPdf(file) && (!newest || file.addedAt > newest->addedAt))
            newest = file;
    }
    return newest;
}

} // namespace

ResumeText::ResumeText(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
}

ResumeText::~ResumeText()
{
    stop();
    for (QThread *thread : std::as_const(m_threads)) {
        thread->wait(); // it looks at the flag ten times a second
        delete thread;
    }
}

QString ResumeText::of(const ScorecardView &view)
{
    if (!view.resume.isEmpty() || !view.card.assessmentId.isNull() || !m_reader) {
        stop();
        return view.resume;
    }
    const auto file = newestPdf(view.files);
    if (!file || file->sha256 != m_reading)
        stop();
    if (!file)
        return {};
    if (file->sha256 == m_unreadable)
        return m_why;
    m_unreadable.clear(); // tried anew when one comes back to it: the computer may have been busy
    if (m_texts.contains(file->sha256))
        return m_texts.value(file->sha256);
    if (m_reading.isEmpty())
        read(*file);
    return tr("The text of “%1” is being read…").arg(file->name);
}

void ResumeText::stop()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
    m_reading.clear();
}

void ResumeText::read(const CandidateFile &file)
{
    m_reading = file.sha256;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_gateway.run(
        this, [id = file.id](Services &services) { return services.candidates.fileContent(id); },
        [this, sha256 = file.sha256, cancelled = m_cancelled](const Result<FileContent> &content) {
            if (*cancelled)
                return;
            if (content)
                readBytes(sha256, content->bytes);
            else
                note(sha256, content.error());
        });
}

void ResumeText::readBytes(const QString &sha256, const QByteArray &bytes)
{
    const auto text = std::make_shared<std::optional<Result<QString>>>();
    QThread *thread = QThread::create(
        [reader = m_reader, bytes, text, cancelled = m_cancelled] { *text = reader(bytes, *cancelled); });
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, sha256, text, cancelled = m_cancelled] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        if (!*cancelled)
            note(sha256, **text);
    });
    thread->start();
}

void ResumeText::note(const QString &sha256, const Result<QString> &text)
{
    stop();
    if (text) {
        if (m_texts.size() >= kMostRemembered)
            m_texts.clear();
        m_texts.insert(sha256, *text);
    } else {
        m_unreadable = sha256;
        m_why = text.error().text();
    }
    Q_EMIT changed();
}

} // namespace shortlist
