// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/filelooks.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct FileLookTexts {
    Q_DECLARE_TR_FUNCTIONS(FileLooks)
};

} // namespace

FileLook FileLooks::of(const QByteArray &bytes, const QString &fileName) const
{
    return m_looker ? m_looker(bytes, fileName)
                    : FileLook{ {}, FileLookTexts::tr("nothing here reads the properties of files.") };
}

Result<FileLook> FileLooks::of(const Workspace &workspace, const CandidateFile &file)
{
    const QString key = file.sha256 + file.name.section(QLatin1Char('.'), -1);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const auto bytes = workspace.content(file.sha256);
    if (!bytes)
        return bytes.error();
    FileLook look = of(*bytes, file.name);
    if (m_looker && (look.problem.isEmpty() || !look.texts.isEmpty()))
        m_known.insert(key, look);
    return look;
}

Result<FileTraces> FileLooks::tracesOf(
    const Workspace &workspace, const Assessment &assessment, const CandidateFile &file)
{
    const auto look = of(workspace, file);
    auto traces = fileTraces(workspace, assessment, file.name, look ? *look : FileLook{ {}, look.error().text() });
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
    traces.inside = tracesIn(look.texts, candidate->name, addresses);
    traces.problem = look.problem;
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
    if (!problem.isEmpty())
        said.append(FileLookTexts::tr("“%1” could not be looked through: %2").arg(fileName, problem));
    return said;
}

} // namespace shortlist
