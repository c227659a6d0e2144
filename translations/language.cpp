// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace shortlist {

QStringList languages() { return { QStringLiteral("en"), QStringLiteral("de") }; }

QLocale localeOfWords(const QLocale &system)
{
    if (system.language() == QLocale::C)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale own(system.language(), system.territory());
    // In English everybody keeps the formats they chose; other languages have to fit the sentences around them.
    const bool ours = languages().mid(1).contains(QLocale::languageToCode(system.language()));
    return ours && system.dayName(1) != own.dayName(1) ? own : system;
}

void speak(QCoreApplication &application, const QLocale &locale)
{
    const QString mark = QStringLiteral("language");
    const auto earlier = application.findChildren<QTranslator *>(mark, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }

    const auto install = [&](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(mark);
        const bool found = translator->load(wanted, name, QStringLiteral("_"), folder);
        if (!found || !QCoreApplication::installTranslator(translator))
            delete translator;
    };
    // The one installed last is asked first. English stays behind the others for the plurals of what they do not have.
    const QString own = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), QStringLiteral("shortlist"), own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("shortlist"), own);
}

} // namespace shortlist
