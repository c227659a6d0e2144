// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/newworkspace.h"
#include "support/packworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#define SKIP_WITHOUT_READER()                                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                                         \
    QSKIP("pdftotext (poppler-utils) is not installed")

namespace shortlist::test {

/// A PackWorld of ten interviewers, the last of them a trainee, in a real file, and readers for what is written of it:
/// the PDF by pdftotext, the spreadsheet by openpyxl. A header only: the tests that use it are of the program.
class PackDesk {
public:
    static constexpr int kInterviewers = 10;
    static constexpr int kCriteria = 8;
    static inline const std::atomic<bool> kGoOn = false;

    static QString squeezed(const QString &text) { return text.simplified(); }

    Services &services() { return m_workspace->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    PackTarget target(const QString &name) const
    {
        return { m_dir->filePath(name + QStringLiteral(".pdf")), m_dir->filePath(name + QStringLiteral(".xlsx")) };
    }

    /// A new file with a new world, and its manager at the desk; for init().
    void open()
    {
        m_workspace.reset();
        m_world = {};
        m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
        m_dir = std::make_unique<QTemporaryDir>();
        auto created = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
        QVERIFY(created);
        m_workspace = std::move(*created);
        QVERIFY(writePackWorld(services(), m_clock, 1, kInterviewers, kCriteria, m_world, true));
        sit(m_world.manager);
    }

    void submitAll()
    {
        for (int i = 0; i < kInterviewers; ++i) {
            m_clock.advance(60);
            QVERIFY(m_world.submit(services(), 0, i));
        }
        m_clock.advance(60);
    }

    DecisionPack makePack()
    {
        const auto pack = services().packs.make(m_world.applications.first());
        if (!pack)
            QTest::qFail(qPrintable(pack.error().text()), __FILE__, __LINE__);
        return pack ? *pack : DecisionPack{};
    }

    QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), pdf, QStringLiteral("-") });
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    QJsonObject sheetsOf(const QString &xlsx)
    {
        QProcess python;
        const QString program = QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                                  : QStringLiteral("python3");
        python.start(program, { QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/journeys/readbook.py"), xlsx });
        python.waitForFinished(60'000);
        const QByteArray complaint = python.readAllStandardError();
        if (!complaint.isEmpty() && !complaint.contains("ModuleNotFoundError"))
            qWarning("%s", complaint.constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    Rating stored(int interviewer, int criterion)
    {
        const auto ratings = services().context.workspace.all<Rating>(
            { equals(&Rating::scorecardId, m_world.cards.first().at(interviewer)),
                equals(&Rating::criterionId, m_world.criteria.at(criterion)) });
        return ratings && ratings->size() == 1 ? ratings->first() : Rating{};
    }

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    PackWorld m_world;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

} // namespace shortlist::test
