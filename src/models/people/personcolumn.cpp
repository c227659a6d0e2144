// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personcolumn.h"

#include "domain/calendar/workinghours.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shortlist {

namespace {

struct PersonColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(PersonColumn)
};

const QString kNoLimit = QStringLiteral("–");

Error invalid(const char *key, const QString &sentence, const QString &advice)
{
    return { Error::Code::Invalid, sentence, advice, {}, QString::fromLatin1(key) };
}

QString limitText(const std::optional<int> &limit) { return limit ? QString::number(*limit) : kNoLimit; }

Status setGrade(Person &person, const QString &text)
{
    if (text.isEmpty()) {
        person.grade.reset();
        return done();
    }
    bool isNumber = false;
    const int grade = text.toInt(&isNumber);
    if (!isNumber || grade < 1 || grade > 99)
        return invalid("person.grade", PersonColumnTexts::tr("“%1” is no grade.").arg(text),
            PersonColumnTexts::tr("Type a number from 1 to 99, or nothing where the grade is not known."));
    person.grade = grade;
    return done();
}

// "3 / 8", "3", "– / 8", "/ 8" and nothing at all.
Status setLimits(Person &person, const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{1,3}|[-–])?\\s*(?:[/,;]\\s*(\\d{1,3}|[-–])?\\s*)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return invalid("person.limit", PersonColumnTexts::tr("“%1” names no limits.").arg(text),
            PersonColumnTexts::tr(
                "Type the interviews a day and a week, such as “2 / 6”; leave one out where there is none."));
    const auto limit = [](const QString &part) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        return isNumber ? std::optional<int>(value) : std::nullopt;
    };
    person.dailyLimit = limit(match.captured(1));
    person.weeklyLimit = limit(match.captured(2));
    return done();
}

Status setHours(Person &person, const QString &text)
{
    if (text.isEmpty()) {
        person.workingHours.clear();
        return done();
    }
    const auto hours = WorkingHours::fromText(text);
    if (!hours)
        return invalid("person.hours", hours.error().sentence, hours.error().advice);
    person.workingHours = hours->toText();
    return done();
}

} // namespace

QString personText(const Person &person, PersonColumn field)
{
    switch (field) {
    case PersonColumn::Name:
        return person.name;
    case PersonColumn::Title:
        return person.title;
    case PersonColumn::Department:
        return person.department;
    case PersonColumn::Specialty:
        return person.specialty;
    case PersonColumn::Languages:
        return person.languages;
    case PersonColumn::Grade:
        return person.grade ? QString::number(*person.grade) : QString();
    case PersonColumn::Zone:
        return person.zone;
    case PersonColumn::Hours:
        return person.workingHours;
    case PersonColumn::Limits:
        if (!person.dailyLimit && !person.weeklyLimit)
            return {};
        return limitText(person.dailyLimit) + QStringLiteral(" / ") + limitText(person.weeklyLimit);
    case PersonColumn::Email:
        return person.email;
    case PersonColumn::Fit:
    case PersonColumn::State:
        return {};
    }
    Q_UNREACHABLE();
}

Status setPersonText(Person &person, PersonColumn field, const QString &typed)
{
    const QString text = typed.simplified();
    switch (field) {
    case PersonColumn::Name:
        person.name = text;
        break;
    case PersonColumn::Title:
        person.title = text;
        break;
    case PersonColumn::Department:
        person.department = text;
        break;
    case PersonColumn::Specialty:
        person.specialty = text;
        break;
    case PersonColumn::Languages:
        person.languages = text;
        break;
    case PersonColumn::Grade:
        return setGrade(person, text);
    case PersonColumn::Zone:
        person.zone = text;
        break;
    case PersonColumn::Hours:
        return setHours(person, text);
    case PersonColumn::Limits:
        return setLimits(person, text);
    case PersonColumn::Email:
        person.email = text;
        break;
    case PersonColumn::Fit:
    case PersonColumn::State:
        break;
    }
    return done();
}

} // namespace shortlist
