// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/filelooks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QMutexLocker>

#include <algorithm>

namespace shortlist {

namespace {

struct FileLookTexts {
    Q_DECLARE_TR_FUNCTIONS(FileLooks)
};

QString keyOf(const QString &sha256, const QString &fileName)
{
    return sha256 + fileName.section(QLatin1Char('.'), -1);
}

/// What is kept of a look, in letters.
qsizetype lettersOf(const FileLook &look)
{
    qsizetype letters = 1 + look.body.size() + look.problem.size();
    for (const FileText &one : look.texts)
        letters += one.where.size() + one.text.size();
    return letters;
}

/// What a text can name the candidate of an assessment by.
struct KnownAs {
    QString name;
    QStringList addresses;
};

Result<KnownAs> knownAs(const Reader &reader, const Assessment &assessment)
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
    KnownAs known{ candidate->name, {} };
    for (const Contact &contact : *contacts)
        known.addresses.append(contact.text);
    return known;
}

} // namespace

FileLooks::FileLooks(int keptLetters)
    : m_known(keptLetters)
{
}

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

std::optional<FileLook> FileLooks::known(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const FileLook *found = m_known.object(key);
    return found ? std::optional(*found) : std::nullopt;
}

// The newest is kept in any case: somebody waits for it.
void FileLooks::keep(const QString &key, const FileLook &look)
{
    const qsizetype most = m_known.maxCost();
    m_known.insert(key, new FileLook(look), std::min(lettersOf(look), most)); // the cache owns it
}

void FileLooks::ask(const Wanted &wanted)
{
    m_running.insert(wanted.key);
    m_wanted.enqueue(wanted);
    m_changed.wakeAll();
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(QStringLiteral("files"));
    m_thread->start();
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
        return { {}, {}, FileLookTexts::tr("nothing here reads the properties of files."), false, true };
    // Whoever finds that it is at work already has waited for it before.
    QDeadlineTimer end(0);
    while (!m_known.contains(wanted.key)) {
        if (!m_running.contains(wanted.key)) {
            ask(wanted);
            end = m_patience ? QDeadlineTimer(*m_patience) : QDeadlineTimer(QDeadlineTimer::Forever);
        }
        if (!m_changed.wait(&m_mutex, end) && m_running.contains(wanted.key)) {
            m_heardRunning.insert(wanted.key);
            return { {}, {}, {}, true };
        }
    }
    return *m_known.object(wanted.key);
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
        keep(next.key, found);
        m_running.remove(next.key);
        m_changed.wakeAll();
        if (m_heardRunning.remove(next.key) && m_ended && !m_stops)
            m_ended();
    }
}

void FileLooks::forget(const QString &sha256, const QString &fileName)
{
    const QMutexLocker lock(&m_mutex);
    m_known.remove(keyOf(sha256, fileName));
}

Result<FileTraces> FileLooks::tracesOf(
    const Workspace &workspace, const Assessment &assessment, const CandidateFile &file)
{
    const auto look = of(workspace, file);
    auto traces = fileTraces(
        workspace, assessment, file.name, look ? *look : FileLook{ {}, {}, look.error().text(), false, true });
    if (traces)
        traces->unreadable = !look;
    return traces;
}

Result<FileTraces> fileTraces(
    const Reader &reader, const Assessment &assessment, const QString &fileName, const FileLook &look)
{
    const auto known = knownAs(reader, assessment);
    if (!known)
        return known.error();
    FileTraces traces;
    traces.inName = traceIn(fileName, known->name, known->addresses);
    traces.shownAs = neutralFileName(assessment.code, fileName, known->name);
    traces.inside = tracesIn(look, known->name, known->addresses);
    traces.problem = look.problem;
    traces.running = look.running;
    traces.unopened = look.unopened;
    traces.passing = look.passing && !look.problem.isEmpty();
    return traces;
}

Result<QString> answersTrace(const Reader &reader, const Assessment &assessment)
{
    if (assessment.answers.isEmpty())
        return QString();
    const auto known = knownAs(reader, assessment);
    if (!known)
        return known.error();
    return traceInProse(assessment.answers, known->name, known->addresses);
}

Result<bool> holdsAnswers(const Reader &reader, const Assessment &assessment)
{
    if (!assessment.answersRelease.isEmpty())
        return false;
    const auto trace = answersTrace(reader, assessment);
    if (!trace)
        return trace.error();
    return !trace->isEmpty();
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
