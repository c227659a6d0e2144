// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"

namespace shortlist {

QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

LocalWorkspace::LocalWorkspace(std::unique_ptr<store::WorkspaceFile> file, const Clock &clock)
    : m_file(std::move(file))
    , m_queries(m_file->database())
    , m_services(m_file->workspace(), m_queries.ports(), clock)
{
}

Result<std::unique_ptr<LocalWorkspace>> LocalWorkspace::create(const QString &path, const Clock &clock)
{
    const auto seed = [&clock](store::WorkspaceFile &making) {
        const store::SqlQueries queries(making.database());
        Services services(making.workspace(), queries.ports(), clock);
        return services.settings.seed();
    };
    auto file = store::WorkspaceFile::create(path, clock, seed);
    if (!file)
        return file.error();
    return std::unique_ptr<LocalWorkspace>(new LocalWorkspace(std::move(*file), clock));
}

Result<std::unique_ptr<LocalWorkspace>> LocalWorkspace::open(
    const QString &path, const Clock &clock, store::WorkspaceFile::Mode mode)
{
    auto file = store::WorkspaceFile::open(path, clock, mode);
    if (!file)
        return file.error();
    return std::unique_ptr<LocalWorkspace>(new LocalWorkspace(std::move(*file), clock));
}

Status LocalWorkspace::checkIntegrity()
{
    auto checked = m_file->checkIntegrity();
    if (!checked)
        m_file->makeReadOnly();
    return checked;
}

} // namespace shortlist
