// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "domain/core/result.h"

#include <QObject>

namespace shortlist {

class AppSettings;
class Gateway;
class MainWindow;
class Prompter;

/// Making, opening, backing up and closing workspaces, and what to do when one cannot be opened. GUI thread.
class WorkspaceFlow : public QObject {
    Q_OBJECT

public:
    WorkspaceFlow(Gateway &gateway, MainWindow &window, AppSettings &settings, Prompter &prompter, const Clock &clock);

    /// Asks where, makes a workspace there and opens it.
    void makeNew();
    /// Asks which, and opens it.
    void openOther();
    void openPath(const QString &path, bool readOnly = false);
    void createAt(const QString &path);
    /// Makes the sample, a workspace with made-up people, in a fresh file and opens it.
    void openSample();
    void openSampleAt(const QString &path);
    void backUp();
    void close();

Q_SIGNALS:
    void opened(const QString &path);
    void failed(const shortlist::Error &error);

private:
    void begin(const QString &path);
    void finish(const QString &path, const Status &status);
    void explain(const QString &path, const Error &error);
    void checkLater();

    Gateway &m_gateway;
    MainWindow &m_window;
    AppSettings &m_settings;
    Prompter &m_prompter;
    const Clock &m_clock;
    QMetaObject::Connection m_offer; ///< what the message bar's button does now
};

} // namespace shortlist
