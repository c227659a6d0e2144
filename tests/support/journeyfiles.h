// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowjourney.h"

#include <QTemporaryDir>

namespace shortlist::testing {

/// The file of the journey as each of its steps left it, walked once, for tests that begin in the middle.
class JourneyFiles {
public:
    /// Where the journey stands after a step: its file, and the clock.
    struct Place {
        QString file;
        QDateTime now;
        qint64 took = 0; ///< milliseconds, of the step itself
    };

    /// Walks up to the step of this name and with it. Throws Trouble.
    void walk(const QString &last = QStringLiteral("accept offer"))
    {
        WindowDriver driver(m_folder.path());
        WindowJourney journey(driver);
        const auto steps = journey.steps();
        for (const WindowJourney::Step &step : steps) {
            QElapsedTimer watch;
            watch.start();
            step.take();
            const qint64 took = watch.elapsed();
            const QString name = QString::fromLatin1(step.name);
            const QString copy = m_folder.filePath(QString::number(m_order.size()) + QStringLiteral(".shortlist"));
            driver.settle();
            if (!copyWithLog(journey.file(), copy))
                throw Trouble(QStringLiteral("the file cannot be copied after ") + name);
            m_order.append(name);
            m_places.insert(name, { copy, driver.clock.nowUtc(), took });
            if (name == last)
                break;
        }
    }

    const QStringList &steps() const { return m_order; }
    Place after(const QString &step) const { return m_places.value(step); }

    /// The file and what its log holds beyond it, as they lie there.
    static bool copyWithLog(const QString &from, const QString &to)
    {
        const QString log = QStringLiteral("-wal");
        return QFile::copy(from, to) && (!QFile::exists(from + log) || QFile::copy(from + log, to + log));
    }

private:
    QTemporaryDir m_folder;
    QStringList m_order;
    QHash<QString, Place> m_places;
};

} // namespace shortlist::testing
