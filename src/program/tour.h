// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/program.h"

#include <QSize>
#include <QStringList>

namespace shortlist {

/// Walks through every page of an open workspace in both themes and leaves one picture a page in a folder.
class Tour : public QObject {
    Q_OBJECT

public:
    /// `size` is the window's, in pixels.
    Tour(Program &program, AppSettings &settings, QString folder, const QSize &size);

    /// Starts; finished() tells the end.
    void start();

Q_SIGNALS:
    /// What could not be written; empty when all went well.
    void finished(const QString &problem);

private:
    struct Stop {
        ThemeSetting theme;
        PageId page;
        QString name;
    };
    void next();
    void settle(int rounds);
    void shoot();

    Program &m_program;
    AppSettings &m_settings;
    QString m_folder;
    QSize m_size;
    QList<Stop> m_stops;
    Stop m_current{};
};

} // namespace shortlist
