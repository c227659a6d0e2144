// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/owed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

QString toText(const QList<OwedAnswer> &owed)
{
    QJsonArray array;
    for (const OwedAnswer &one : owed) {
        QJsonObject object{ { QStringLiteral("application"), one.application.toString() },
            { QStringLiteral("kind"), enumText(one.kind) } };
        if (one.toldAt.isValid())
            object.insert(QStringLiteral("told_at"), one.toldAt.toMSecsSinceEpoch());
        array.append(object);
    }
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<OwedAnswer> owedFromText(const QString &text)
{
    QList<OwedAnswer> owed;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &each : array) {
        const QJsonObject read = each.toObject();
        const QJsonValue told = read.value(u"told_at");
        owed.append({ ApplicationId::fromString(read.value(u"application").toString()),
            enumFromText<OwedKind>(read.value(u"kind").toString()).value_or(OwedKind::Letter),
            told.isDouble() ? QDateTime::fromMSecsSinceEpoch(told.toInteger(), Qt::UTC) : QDateTime() });
    }
    return owed;
}

QString owedText(OwedKind kind)
{
    return kind == OwedKind::Letter ? QCoreApplication::translate("OwedAnswer", "Letter that declines")
                                    : QCoreApplication::translate("OwedAnswer", "Word, as it was put on hold");
}

} // namespace shortlist
