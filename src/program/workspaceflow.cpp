// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/workspaceflow.h"

#include "assembly/demo/demodata.h"
#include "assembly/localworkspace.h"
#include "exchange/properties/fileproperties.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace shortlist {

namespace {

const auto kSuffix = QStringLiteral(".shortlist");
constexpr std::chrono::milliseconds kPatienceWithFiles{ 100 };

// Upcasts the result, since a unique_ptr in a Result does not convert by itself.
Result<std::unique_ptr<OpenWorkspace>> generalised(Result<std::unique_ptr<LocalWorkspace>> made)
{
    if (!made)
        return made.error();
    // A look may take seconds; the pages hear of it when it is done.
    (**made).services().files().setLooker(lookThroughFile, kPatienceWithFiles);
    return std::unique_ptr<OpenWorkspace>(std::move(*made));
}

} // namespace

WorkspaceFlow::WorkspaceFlow(
    Gateway &gateway, MainWindow &window, AppSettings &settings, Prompter &prompter, const Clock &clock)
    : m_gateway(gateway)
    , m_window(window)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_clock(clock)
{
}

void WorkspaceFlow::makeNew()
{
    QString path = m_prompter.saveFile(&m_window, tr("New workspace"), QDir::home().filePath(tr("Hiring") + kSuffix),
        tr("Shortlist workspaces (*.shortlist)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    createAt(path);
}

void WorkspaceFlow::createAt(const QString &path)
{
    begin(path);
    m_gateway.open(
        this, [path, &clock = m_clock] { return generalised(LocalWorkspace::create(path, clock)); },
        [this, path](const Status &status) { finish(path, status); });
}

void WorkspaceFlow::openOther()
{
    const QString path =
        m_prompter.openFile(&m_window, tr("Open workspace"), tr("Shortlist workspaces (*.shortlist);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void WorkspaceFlow::openPath(const QString &path, bool readOnly)
{
    const auto mode = readOnly ? store::WorkspaceFile::Mode::ReadOnly : store::WorkspaceFile::Mode::ReadWrite;
    begin(path);
    m_gateway.open(
        this, [path, mode, &clock = m_clock] { return generalised(LocalWorkspace::open(path, clock, mode)); },
        [this, path](const Status &status) { finish(path, status); });
}

void WorkspaceFlow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(tr("Sample") + kSuffix);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(tr("Sample %1").arg(i) + kSuffix);
    openSampleAt(path);
}

void WorkspaceFlow::openSampleAt(const QString &path)
{
    begin(path);
    m_gateway.open(
        this, [path, &clock = m_clock] { return generalised(demo::createDemoWorkspace(path, clock)); },
        [this, path](const Status &status) { finish(path, status); });
}

void WorkspaceFlow::begin(const QString &path)
{
    // Leaving a page stores what is still being typed there, which must come before its workspace is closed.
    m_window.showOpening(QFileInfo(path).completeBaseName());
}

void WorkspaceFlow::finish(const QString &path, const Status &status)
{
    if (!status) {
        m_window.showWelcome();
        explain(path, status.error());
        Q_EMIT failed(status.error());
        return;
    }
    m_settings.addRecentWorkspace(path);
    m_window.showWorkspace(QFileInfo(path).completeBaseName());
    disconnect(m_offer); // the bar's button belongs to whoever speaks there next
    m_window.messageBar()->clear();
    if (m_gateway.isReadOnly())
        m_window.messageBar()->showMessage(
            MessageBar::Kind::Info, tr("This workspace is open for reading only: nothing can be changed."));
    Q_EMIT opened(path);
    checkLater();
}

void WorkspaceFlow::explain(const QString &path, const Error &error)
{
    MessageBar *bar = m_window.messageBar();
    disconnect(m_offer);
    QString offer;
    std::function<void()> accept;
    if (error.key == QLatin1String("open.locked") || error.key == QLatin1String("open.readOnly")) {
        offer = tr("Open for reading");
        accept = [this, path] { openPath(path, true); };
    } else if (error.key == QLatin1String("open.gone")) {
        offer = tr("Forget it");
        accept = [this, path] {
            m_settings.removeRecentWorkspace(path);
            m_window.messageBar()->clear();
        };
    } else if (error.key == QLatin1String("open.damaged")) {
        offer = tr("Open a backup…");
        accept = [this] { openOther(); };
    } else if (error.key.startsWith(QLatin1String("create."))) {
        offer = tr("Choose another place…");
        accept = [this] { makeNew(); };
    } else {
        offer = tr("Open another…");
        accept = [this] { openOther(); };
    }
    bar->showMessage(MessageBar::Kind::Error, error.text(), offer);
    m_offer = connect(bar, &MessageBar::actionClicked, this, accept);
}

// The whole file is looked through once the first pages are up; until then nothing waits for it.
void WorkspaceFlow::checkLater()
{
    m_gateway.runOnFile(
        this, [](OpenWorkspace &workspace) { return workspace.checkIntegrity(); },
        [this](const Status &checked) {
            if (!checked)
                explain(m_gateway.path(), checked.error());
        });
}

void WorkspaceFlow::backUp()
{
    const QFileInfo info(m_gateway.path());
    const QString stamp = m_clock.nowUtc().toString(QStringLiteral("yyyy-MM-dd"));
    const QString suggested = info.dir().filePath(info.completeBaseName() + QLatin1Char(' ') + stamp + kSuffix);
    const QString path =
        m_prompter.saveFile(&m_window, tr("Back up to"), suggested, tr("Shortlist workspaces (*.shortlist)"));
    if (path.isEmpty())
        return;
    // The box has asked before replacing; a backup itself never writes over a file.
    QFile::remove(path);
    m_gateway.runOnFile(
        this, [path](OpenWorkspace &workspace) { return workspace.backup(path); },
        [this, path](const Status &done) {
            if (done)
                m_window.messageBar()->showMessage(
                    MessageBar::Kind::Success, tr("Backed up to %1 and checked.").arg(QDir::toNativeSeparators(path)));
            else
                m_window.messageBar()->showMessage(MessageBar::Kind::Error, done.error().text());
        });
}

void WorkspaceFlow::close()
{
    m_window.showWelcome();
    m_gateway.close();
}

} // namespace shortlist
