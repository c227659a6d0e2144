// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/filelooks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QMutexLocker>

namespace shortlist {

namespace {

struct FileLookTexts {
    Q_DECLARE_TR_FUNCTIONS(FileLooks)
};

QString keyOf(const QString &sha256, const QString &fileName)
{
    return sha256 + fileName.section(QLatin1Char('.'), -1);
}

} // namespace

FileLooks::~FileLooks()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stops = true;
        m_changed.wakeAll();
    }
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void FileLooks::setLooker(FileLooker looker, std::optional<std::chrono::milliseconds> patience)
{
    const QMutexLocker lock(&m_mutex);
    m_looker = std::move(looker);
    m_patience = patience;
}

void FileLooks::setListener(std::function<void()> ended)
{
    const QMutexLocker lock(&m_mutex);
    m_ended = std::move(ended);
}

std::optional<FileLook> FileLooks::known(const QString &key) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_known.constFind(key);
    return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
}

FileLook FileLooks::of(const QByteArray &bytes, const QString &fileName)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return look({ keyOf(hash, fileName), bytes, fileName });
}

Result<FileLook> FileLooks::of(const Workspace &workspace, const CandidateFile &file)
{
    const QString key = keyOf(file.sha256, file.name);
    if (const auto before = known(key))
        return *before;
    const auto bytes = workspace.content(file.sha256);
    if (!bytes)
        return bytes.error();
    return look({ key, *bytes, file.name });
}

FileLook FileLooks::look(const Wanted &wanted)
{
    QMutexLocker lock(&m_mutex);
    if (!m_looker)
        return { {}, {}, FileLookTexts::tr("nothing here reads the properties of files.") };
    if (!m_known.contains(wanted.key)) {
        m_known.insert(wanted.key, { {}, {}, {}, true });
        m_wanted.enqueue(wanted);
        m_changed.wakeAll();
        if (!m_thread) {
            m_thread.reset(QThread::create([this] { work(); }));
            m_thread->setObjectName(QStringLiteral("files"));
            m_thread->start();
        }
        const QDeadlineTimer end = m_patience ? QDeadlineTimer(*m_patience) : QDeadlineTimer(QDeadlineTimer::Forever);
        while (m_known.value(wanted.key).running && m_changed.wait(&m_mutex, end)) { }
    }
    const FileLook now = m_known.value(wanted.key);
    if (now.running)
        m_heardRunning.insert(wanted.key);
    return now;
}

void FileLooks::work()
{
    QMutexLocker lock(&m_mutex);
    while (!m_stops) {
        if (m_wanted.isEmpty()) {
            m_changed.wait(&m_mutex);
            continue;
        }
        const Wanted next = m_wanted.dequeue();
        const FileLooker looker = m_looker;
        lock.unlock();
        const FileLook found = looker(next.bytes, next.fileName);
        lock.relock();
        m_known.insert(next.key, found);
        m_changed.wakeAll();
        if (m_heardRunning.remove(next.key) && m_ended && !m_stops)
            m_ended();
    }
}

void FileLooks::forget(const QString &sha256, const QString &fileName)
{
    const QMutexLocker lock(&m_mutex);
    const QString key = keyOf(sha256, fileName);
    if (!m_known.value(key).running)
        m_known.remove(key);
}

Result<FileTraces> FileLooks::tracesOf(
    const Workspace &workspace, const Assessment &assessment, const CandidateFile &file)
{
    const auto look = of(workspace, file);
    auto traces = fileTraces(workspace, assessment, file.name, look ? *look : FileLook{ {}, {}, look.error().text() });
    if (traces)
        traces->unreadable = !look;
    return traces;
}

Result<FileTraces> fileTraces(
    const Reader &reader, const Assessment &assessment, const QString &fileName, const FileLook &look)
{
    const auto application = reader.get(assessment.applicationId);
    if (!application)
        return application.error();
    const auto candidate = reader.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    const auto contacts = reader.all<Contact>({ equals(&Contact::candidateId, candidate->id) });
    if (!contacts)
        return contacts.error();
    QStringList addresses;
    for (const Contact &contact : *contacts)
        addresses.append(contact.text);
    FileTraces traces;
    traces.inName = traceIn(fileName, candidate->name, addresses);
    traces.shownAs = neutralFileName(assessment.code, fileName, candidate->name);
    traces.inside = tracesIn(look, candidate->name, addresses);
    traces.problem = look.problem;
    traces.running = look.running;
    return traces;
}

QStringList FileTraces::sentences(const QString &fileName) const
{
    QStringList said;
    if (!inName.isEmpty())
        said.append(
            FileLookTexts::tr("The file name has “%1”; graders will see “%2” in its place.").arg(inName, shownAs));
    for (const NameTrace &trace : inside)
        said.append(FileLookTexts::tr("“%2” stands in the file: %1.", "where in the file, a word of the name")
                        .arg(trace.where, trace.word));
    if (running)
        said.append(FileLookTexts::tr("“%1” is still being looked through.").arg(fileName));
    if (!problem.isEmpty())
        said.append(FileLookTexts::tr("“%1” could not be looked through: %2").arg(fileName, problem));
    return said;
}

} // namespace shortlist
