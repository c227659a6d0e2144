// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/tour.h"

#include "ui/style/theme.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace shortlist {

namespace {

// So many answers from the workspace are waited for before a page counts as drawn: a page asks, and asks again for what
// it learned.
constexpr int kRounds = 6;
constexpr int kPaintMs = 60;

} // namespace

Tour::Tour(Program &program, AppSettings &settings, QString folder, const QSize &size)
    : m_program(program)
    , m_settings(settings)
    , m_folder(std::move(folder))
    , m_size(size)
{
    static const QStringList names{ QStringLiteral("jobs"), QStringLiteral("candidates"), QStringLiteral("pipeline"),
        QStringLiteral("calendar"), QStringLiteral("scorecards"), QStringLiteral("debrief"),
        QStringLiteral("directory"), QStringLiteral("settings"), QStringLiteral("today") };
    for (const ThemeSetting theme : { ThemeSetting::Light, ThemeSetting::Dark }) {
        for (int i = 0; i < kPageCount; ++i) {
            const QString suffix = theme == ThemeSetting::Light ? QStringLiteral("light") : QStringLiteral("dark");
            m_stops.append({ theme, static_cast<PageId>(i), names.at(i) + QLatin1Char('-') + suffix });
        }
    }
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_program.window().resize(m_size);
    next();
}

void Tour::next()
{
    if (m_stops.isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    m_current = m_stops.takeFirst();
    m_settings.setTheme(m_current.theme);
    m_program.window().undoBar()->dismiss();
    m_program.window().showPage(m_current.page);
    settle(kRounds);
}

void Tour::settle(int rounds)
{
    m_program.gateway().run(
        this, [](Services &) { return done(); },
        [this, rounds](const Status &) {
            QTimer::singleShot(kPaintMs, this, [this, rounds] { rounds > 0 ? settle(rounds - 1) : shoot(); });
        });
}

void Tour::shoot()
{
    const QString path = QDir(m_folder).filePath(m_current.name + QStringLiteral(".png"));
    if (!m_program.window().grab().save(path)) {
        Q_EMIT finished(tr("“%1” cannot be written.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    next();
}

} // namespace shortlist
