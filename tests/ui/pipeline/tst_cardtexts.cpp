// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/cardtexts.h"
#include "ui/settings/appsettings.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// What a card on the board says.
class tst_cardtexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theNextInterviewIsReadBeforeItsPlace_data()
    {
        QTest::addColumn<QByteArray>("computer");
        QTest::addColumn<QString>("line");
        QTest::newRow("the computer's clock")
            << QByteArray("Europe/Berlin") << QStringLiteral("Tomorrow 14:00 · 90 min");
        QTest::newRow("another's") << QByteArray("America/New_York")
                                   << QStringLiteral("Tomorrow 14:00 · 90 min (Berlin)");
    }

    void theNextInterviewIsReadBeforeItsPlace()
    {
        QFETCH(QByteArray, computer);
        QFETCH(QString, line);
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setComputerZone(QTimeZone(computer));
        settings.setPersonZone(QStringLiteral("Europe/Berlin"));
        settings.setHourFormat(AppSettings::HourFormat::Hours24);
        ApplicationCard card;
        card.name = QStringLiteral("Ewa");
        card.state = ApplicationState::Active;
        card.nextInterviewAt = QDateTime(QDate(2026, 12, 1), QTime(13, 0), Qt::UTC);
        card.nextInterviewMinutes = 90;
        const QDateTime now(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
        QCOMPARE(cardLine(card, now, settings).text, line);
        QVERIFY(cardSpoken(card, now, settings).contains(line)); // where nothing is cut
    }
};

QTEST_MAIN(tst_cardtexts)
#include "tst_cardtexts.moc"
