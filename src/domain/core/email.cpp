// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/email.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype kLongestAddress = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestLabel = 63;

Error invalid(const QString &text, const QString &cause)
{
    return Error{ Error::Code::Invalid,
        QCoreApplication::translate("Email", "“%1” is not an e-mail address: %2").arg(text.left(80), cause),
        QCoreApplication::translate("Email", "Write it like name@example.org."), QString() };
}

/// Takes off what comes along when an address is copied from a mail or a web page.
QString bare(const QString &text)
{
    QString address = text.trimmed();
    const qsizetype open = address.lastIndexOf(u'<');
    const qsizetype close = address.indexOf(u'>', open + 1);
    if (open >= 0 && close > open)
        address = address.mid(open + 1, close - open - 1).trimmed();
    if (address.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7).section(u'?', 0, 0);
    while (!address.isEmpty() && QStringLiteral(";,.").contains(address.back()))
        address.chop(1);
    address.remove(QChar(0x200b));
    return address.trimmed();
}

bool isLocalCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringLiteral(".!#$%&'*+/=?^_`{|}~-").contains(c);
}

bool isDomainCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.'; }

bool hasGoodDots(const QString &part)
{
    return !part.startsWith(u'.') && !part.endsWith(u'.') && !part.contains(QStringLiteral(".."));
}

QString causeInDomain(const QString &domain)
{
    if (domain.isEmpty())
        return QCoreApplication::translate("Email", "there is nothing after the @.");
    if (!domain.contains(u'.'))
        return QCoreApplication::translate("Email", "the part after the @ has no dot.");
    if (!std::all_of(domain.begin(), domain.end(), isDomainCharacter) || !hasGoodDots(domain))
        return QCoreApplication::translate("Email", "“%1” is no domain name.").arg(domain);
    const QStringList labels = domain.split(u'.');
    for (const QString &label : labels) {
        if (label.size() > kLongestLabel || label.startsWith(u'-') || label.endsWith(u'-'))
            return QCoreApplication::translate("Email", "“%1” is no domain name.").arg(domain);
    }
    return {};
}

QString causeInLocalPart(const QString &local)
{
    if (local.isEmpty())
        return QCoreApplication::translate("Email", "there is nothing before the @.");
    if (local.size() > kLongestLocalPart)
        return QCoreApplication::translate("Email", "the part before the @ is too long.");
    const auto bad = std::find_if_not(local.begin(), local.end(), isLocalCharacter);
    if (bad != local.end())
        return QCoreApplication::translate("Email", "the character “%1” cannot be part of it.").arg(*bad);
    if (!hasGoodDots(local))
        return QCoreApplication::translate("Email", "a dot is in the wrong place.");
    return {};
}

} // namespace

Result<QString> parseEmail(const QString &text)
{
    const QString address = bare(text);
    if (address.isEmpty())
        return invalid(text.trimmed(), QCoreApplication::translate("Email", "it is empty."));
    if (address.contains(QRegularExpression(QStringLiteral("\\s"))))
        return invalid(address, QCoreApplication::translate("Email", "there is a blank in it."));
    const auto ats = address.count(u'@');
    if (ats == 0)
        return invalid(address, QCoreApplication::translate("Email", "the @ is missing."));
    if (ats > 1)
        return invalid(address, QCoreApplication::translate("Email", "there is more than one @."));
    if (address.toUtf8().size() > kLongestAddress)
        return invalid(address, QCoreApplication::translate("Email", "it is too long."));
    const QString local = address.section(u'@', 0, 0);
    const QString domain = address.section(u'@', 1).toLower();
    const QString localCause = causeInLocalPart(local);
    if (!localCause.isEmpty())
        return invalid(address, localCause);
    const QString domainCause = causeInDomain(domain);
    if (!domainCause.isEmpty())
        return invalid(address, domainCause);
    return QString(local + u'@' + domain);
}

QString emailKey(const QString &address)
{
    const Result<QString> parsed = parseEmail(address);
    if (!parsed)
        return {};
    const QString local = parsed->section(u'@', 0, 0).normalized(QString::NormalizationForm_C).toLower();
    const QString domain = parsed->section(u'@', 1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    return local + u'@' + (ascii.isEmpty() ? domain : ascii);
}

QString emailDuplicateKey(const QString &address)
{
    const QString key = emailKey(address);
    if (key.isEmpty())
        return {};
    QString local = key.section(u'@', 0, 0);
    QString domain = key.section(u'@', 1);
    const QString untagged = local.section(u'+', 0, 0);
    if (!untagged.isEmpty())
        local = untagged;
    if (domain == QStringLiteral("googlemail.com"))
        domain = QStringLiteral("gmail.com");
    if (domain == QStringLiteral("gmail.com"))
        local.remove(u'.');
    return local + u'@' + domain;
}

PhoneDigits phoneDigits(QStringView text)
{
    static const QRegularExpression kMangled(QStringLiteral("^\\s*\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}\\s*$"));
    static const QRegularExpression kExtension(
        QStringLiteral("(?:\\bext(?:ension)?\\b\\.?|\\bx\\.?|#|;ext=)\\s*(\\d{1,8})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    PhoneDigits phone;
    QString number = text.toString();
    phone.mangled = kMangled.match(number).hasMatch();
    if (phone.mangled)
        return phone;
    number.replace(QChar(0xff0b), u'+');
    const QRegularExpressionMatch extension = kExtension.match(number);
    if (extension.hasMatch()) {
        phone.extension = extension.captured(1);
        number.truncate(extension.capturedStart());
    }
    const bool international = number.contains(u'+');
    if (international)
        number.remove(QStringLiteral("(0)"));
    for (const QChar c : std::as_const(number)) {
        if (c == u'+' && phone.digits.isEmpty())
            phone.digits += c;
        else if (c.digitValue() >= 0)
            phone.digits += QChar(u'0' + c.digitValue());
    }
    if (phone.digits.startsWith(QStringLiteral("00")) && phone.digits.size() > 4)
        phone.digits = u'+' + phone.digits.mid(2);
    if (phone.digits == QStringLiteral("+"))
        phone.digits.clear();
    return phone;
}

} // namespace shortlist
