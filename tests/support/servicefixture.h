// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "support/fakeclock.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// A real workspace in a folder of its own, with what tests of services need.
class ServiceFixture {
public:
    ServiceFixture();

    bool isOpen() const { return m_workspace != nullptr; }
    Services &services() { return m_workspace->services(); }
    Workspace &workspace() { return services().context.workspace; }
    QStringList dump() { return test::dump(workspace()); }
    QStringList dumpOfJournal() { return test::dumpOfJournal(workspace().journal()); }

    /// An active application of a new candidate at a stage, written past the services.
    ApplicationId apply(const QString &name, const Stage &stage);

    FakeClock clock;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

/// Runs something that changes the workspace and checks what holds for every command: it worked, it is one batch, the
/// journal alone gives the same tables, undo restores exactly, redo does again exactly.
template <typename Work>
bool worksAndCanBeUndone(ServiceFixture &fixture, Work work)
{
    const QStringList before = fixture.dump();
    const auto batchesBefore = fixture.workspace().journal().batches(1000);
    const auto result = work();
    if (!result) {
        qWarning("refused: %s", qPrintable(result.error().text() + u' ' + result.error().detail));
        return false;
    }
    const QStringList after = fixture.dump();
    const auto batchesAfter = fixture.workspace().journal().batches(1000);
    if (!batchesBefore || !batchesAfter || batchesAfter->size() != batchesBefore->size() + 1) {
        qWarning("not one batch");
        return false;
    }
    if (fixture.dumpOfJournal() != after) {
        qWarning("the journal tells another story than the tables");
        return false;
    }
    const auto undone = fixture.services().history.undo();
    if (!undone || fixture.dump() != before) {
        qWarning("undo: %s", undone ? "not exact" : qPrintable(undone.error().text()));
        return false;
    }
    const auto redone = fixture.services().history.redo();
    if (!redone || fixture.dump() != after) {
        qWarning("redo: %s", redone ? "not exact" : qPrintable(redone.error().text()));
        return false;
    }
    return true;
}

/// Runs something that must be refused: it fails with the key and changes nothing.
template <typename Work>
bool isRefused(ServiceFixture &fixture, const char *key, Work work)
{
    const QStringList before = fixture.dump();
    const auto result = work();
    if (result) {
        qWarning("was not refused");
        return false;
    }
    if (result.error().key != QLatin1String(key) || result.error().sentence.isEmpty()) {
        qWarning("refused with “%s”: %s", qPrintable(result.error().key), qPrintable(result.error().text()));
        return false;
    }
    return fixture.dump() == before;
}

} // namespace shortlist::test
