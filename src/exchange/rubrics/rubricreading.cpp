// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files of the format “rubric-1”.
#include "domain/core/searchkey.h"
#include "domain/rubrics/rubricrules.h"
#include "exchange/rubrics/rubricfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

struct RubricFileTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricFile)
};

constexpr int kMostFaultsTold = 5;

Error rubricFileError(const char *key, const QString &sentence)
{
    return failure(
        Error::Code::Format, key, sentence, RubricFileTexts::tr("Correct the file, or have it exported anew."));
}

/// “, line 3, column 14”
QString placeOfByte(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before(bytes.constData(), std::clamp<qsizetype>(offset, 0, bytes.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n');
    const qsizetype begin = line == 0 ? 0 : before.lastIndexOf('\n') + 1;
    return RubricFileTexts::tr("line %1, column %2")
        .arg(line + 1)
        .arg(QString::fromUtf8(before.sliced(begin)).size() + 1);
}

/// Reads one file and notes all that is wrong with it. A place is written as in JavaScript: criteria[2].anchors[0].
class RubricFileReader {
public:
    RubricFileReader(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
        , m_fileName(fileName)
    {
    }

    Result<TemplateRubric> read()
    {
        const auto root = object();
        if (!root)
            return root.error();
        if (const auto other = otherFormat(root->value(u"format")))
            return *other;
        onlyKnown(*root, {}, { u"format", u"name", u"purpose", u"levels", u"criteria", u"$schema" });
        TemplateRubric rubric;
        rubric.name = name(root->value(u"name"), QStringLiteral("name"), true);
        rubric.purpose = text(root->value(u"purpose"), QStringLiteral("purpose"));
        readLevels(root->value(u"levels"), rubric);
        readCriteria(root->value(u"criteria"), rubric);
        if (m_faults.isEmpty())
            return rubric;
        return contentError();
    }

private:
    Result<QJsonObject> object() const
    {
        if (m_bytes.size() > kLargestRubricFile)
            return rubricFileError("rubricfile.size",
                RubricFileTexts::tr("“%1” is larger than the %2 MiB that a file of a rubric may have.")
                    .arg(m_fileName, QString::number(kLargestRubricFile / 1024 / 1024)));
        const QByteArray bytes = m_bytes.startsWith("\xEF\xBB\xBF") ? m_bytes.sliced(3) : m_bytes;
        if (bytes.trimmed().isEmpty())
            return rubricFileError("rubricfile.json", RubricFileTexts::tr("“%1” is empty.").arg(m_fileName));
        const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
        if (wide || parsing.error == QJsonParseError::IllegalUTF8String)
            return failure(Error::Code::Format, "rubricfile.json",
                RubricFileTexts::tr("“%1”, %2: this is not UTF-8.")
                    .arg(m_fileName, placeOfByte(bytes, wide ? 0 : parsing.offset)),
                RubricFileTexts::tr("Save the file in UTF-8, or have it exported anew."));
        if (parsing.error != QJsonParseError::NoError)
            return rubricFileError(
                "rubricfile.json", RubricFileTexts::tr("“%1”, %2: this is not JSON (%3).")
                                       .arg(m_fileName, placeOfByte(bytes, parsing.offset), parsing.errorString()));
        if (!document.isObject())
            return rubricFileError("rubricfile.json",
                RubricFileTexts::tr("“%1” is not a rubric: an object in braces is expected.").arg(m_fileName));
        return document.object();
    }

    std::optional<Error> otherFormat(const QJsonValue &value) const
    {
        const QString format = value.toString();
        if (format == QLatin1String("rubric-1"))
            return std::nullopt;
        static const QRegularExpression ours(QStringLiteral("^rubric-[0-9]{1,9}$"));
        if (ours.match(format).hasMatch())
            return failure(Error::Code::Format, "rubricfile.newer",
                RubricFileTexts::tr("“%1”, format: this program reads “rubric-1”, and the file is of the format “%2”.")
                    .arg(m_fileName, format),
                RubricFileTexts::tr("Use a newer version of Shortlist, or have the rubric exported as “rubric-1”."));
        return rubricFileError("rubricfile.format",
            RubricFileTexts::tr("“%1” is not a rubric: “format” must be “rubric-1”.").arg(m_fileName));
    }

    void fault(const QString &place, const QString &cause) { m_faults.append({ place, cause }); }

    Error contentError() const
    {
        QStringList sentences;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_faults.size(), kMostFaultsTold); ++i)
            sentences.append(
                RubricFileTexts::tr("“%1”, %2: %3").arg(m_fileName, m_faults.at(i).first, m_faults.at(i).second));
        if (const int more = int(m_faults.size()) - kMostFaultsTold; more > 0)
            sentences.append(RubricFileTexts::tr("%n more place(s) are wrong.", nullptr, more));
        return rubricFileError("rubricfile.content", sentences.join(u'\n'));
    }

    void onlyKnown(const QJsonObject &object, const QString &place, std::initializer_list<QStringView> known)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (std::find(known.begin(), known.end(), QStringView(member.key())) == known.end())
                fault(place.isEmpty() ? member.key().left(40) : place + u'.' + member.key().left(40),
                    RubricFileTexts::tr("this name is not known here."));
        }
    }

    /// Text on one or more lines; empty when it is missing.
    QString text(const QJsonValue &value, const QString &place, int longest = kLongestRubricText)
    {
        if (value.isUndefined())
            return {};
        if (!value.isString()) {
            fault(place, RubricFileTexts::tr("text in quotes is expected."));
            return {};
        }
        QString read = value.toString();
        read.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        const bool control = std::any_of(read.cbegin(), read.cend(), [](QChar letter) {
            return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
        });
        if (control || !read.isValidUtf16())
            fault(place, RubricFileTexts::tr("the text has a character that cannot be shown."));
        if (read.size() > longest)
            fault(place, RubricFileTexts::tr("the text is longer than %n character(s).", nullptr, longest));
        return read.trimmed();
    }

    QString name(const QJsonValue &value, const QString &place, bool required)
    {
        QString read = text(value, place, kLongestRubricName).simplified();
        if (required && read.isEmpty() && (value.isUndefined() || value.isString()))
            fault(place, RubricFileTexts::tr("a name is missing."));
        return read;
    }

    QJsonArray array(const QJsonValue &value, const QString &place, int most, bool required = false)
    {
        if (value.isUndefined() && !required)
            return {};
        if (!value.isArray()) {
            fault(place, RubricFileTexts::tr("a list in square brackets is expected."));
            return {};
        }
        QJsonArray read = value.toArray();
        if (read.size() <= most)
            return read;
        fault(place, RubricFileTexts::tr("the list has more than %n entry(s).", nullptr, most));
        return {};
    }

    int whole(const QJsonValue &value, const QString &place, int most, int otherwise)
    {
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(std::nan(""));
        if (number >= 0 && number <= most && number == std::floor(number))
            return static_cast<int>(number);
        fault(place, RubricFileTexts::tr("a whole number from 0 to %1 is expected.").arg(most));
        return otherwise;
    }

    QStringList texts(const QJsonValue &value, const QString &place, int most)
    {
        QStringList read;
        const QJsonArray all = array(value, place, most);
        for (const QJsonValue each : all)
            read.append(text(each, entry(place, read.size())));
        return read;
    }

    static QString entry(const QString &place, qsizetype number)
    {
        return QStringLiteral("%1[%2]").arg(place).arg(number);
    }

    void readLevels(const QJsonValue &value, TemplateRubric &rubric)
    {
        const QString place = QStringLiteral("levels");
        const qsizetype before = m_faults.size();
        const QJsonArray all = array(value, place, kMostLevels, true);
        QStringList seen;
        for (const QJsonValue each : all) {
            const QString here = entry(place, rubric.levels.size());
            const QString word = name(each, here, true);
            const QString key = searchKey(word);
            if (!key.isEmpty() && seen.contains(key))
                fault(here, RubricFileTexts::tr("another level is called “%1” too.").arg(word));
            seen.append(key);
            rubric.levels.append(word);
        }
        if (m_faults.size() == before && rubric.levels.size() < kFewestLevels)
            fault(place,
                RubricFileTexts::tr("between %1 and %2 levels are expected.").arg(kFewestLevels).arg(kMostLevels));
    }

    void readCriteria(const QJsonValue &value, TemplateRubric &rubric)
    {
        const QString place = QStringLiteral("criteria");
        const QJsonArray all = array(value, place, kMostFileCriteria, true);
        for (const QJsonValue each : all) {
            const QString here = entry(place, rubric.criteria.size());
            if (!each.isObject())
                fault(here, RubricFileTexts::tr("an object in braces is expected."));
            rubric.criteria.append(criterion(each.toObject(), here, int(rubric.levels.size())));
        }
    }

    TemplateCriterion criterion(const QJsonObject &object, const QString &place, int levels)
    {
        onlyKnown(object, place,
            { u"name", u"description", u"anchors", u"questions", u"weight", u"must_have", u"category", u"covers" });
        TemplateCriterion read;
        read.criterion.name = name(object.value(u"name"), place + QLatin1String(".name"), false);
        read.criterion.description = text(object.value(u"description"), place + QLatin1String(".description"));
        const QString anchors = place + QLatin1String(".anchors");
        read.criterion.anchors = texts(object.value(u"anchors"), anchors, kMostLevels);
        if (levels >= kFewestLevels && read.criterion.anchors.size() > levels)
            fault(entry(anchors, levels), RubricFileTexts::tr("there are only %n level(s).", nullptr, levels));
        read.criterion.anchors.resize(levels);
        readQuestions(object.value(u"questions"), place + QLatin1String(".questions"), read.criterion);
        read.criterion.weight = whole(object.value(u"weight"), place + QLatin1String(".weight"), kHighestWeight, 1);
        const QJsonValue mustHave = object.value(u"must_have");
        if (!mustHave.isUndefined() && !mustHave.isBool())
            fault(place + QLatin1String(".must_have"), RubricFileTexts::tr("true or false is expected."));
        read.criterion.mustHave = mustHave.toBool();
        readCategory(object.value(u"category"), place + QLatin1String(".category"), read.criterion);
        read.covers = text(object.value(u"covers"), place + QLatin1String(".covers"));
        return read;
    }

    void readCategory(const QJsonValue &value, const QString &place, Criterion &criterion)
    {
        if (value.isUndefined())
            return;
        if (const auto category = enumFromText<CriterionCategory>(value.toString())) {
            criterion.category = *category;
            return;
        }
        QStringList words;
        for (const CriterionCategory each : enumValues<CriterionCategory>())
            words.append(enumText(each));
        fault(place, RubricFileTexts::tr("one of these is expected: %1.").arg(words.join(QLatin1String(", "))));
    }

    void readQuestions(const QJsonValue &value, const QString &place, Criterion &criterion)
    {
        const QJsonArray all = array(value, place, kMostFileQuestions);
        qsizetype number = 0;
        for (const QJsonValue each : all) {
            const QString here = entry(place, number++);
            const qsizetype before = m_faults.size();
            Question question;
            if (each.isObject()) {
                const QJsonObject object = each.toObject();
                onlyKnown(object, here, { u"text", u"probes", u"minutes" });
                question.text = text(object.value(u"text"), here + QLatin1String(".text")).simplified();
                const QStringList probes =
                    texts(object.value(u"probes"), here + QLatin1String(".probes"), kMostFileProbes);
                for (const QString &probe : probes) {
                    if (!probe.isEmpty())
                        question.probes.append(probe.simplified());
                }
                question.minutes =
                    whole(object.value(u"minutes"), here + QLatin1String(".minutes"), kMostQuestionMinutes, 0);
            } else {
                question.text = text(each, here).simplified();
            }
            if (question.text.isEmpty() && question.probes.isEmpty() && m_faults.size() == before)
                fault(here, RubricFileTexts::tr("a question has no words."));
            criterion.questions.append(question);
        }
    }

    const QByteArray &m_bytes;
    const QString m_fileName;
    QList<std::pair<QString, QString>> m_faults; ///< place and cause
};

} // namespace

Result<TemplateRubric> readRubricFile(const QByteArray &bytes, const QString &fileName)
{
    return RubricFileReader(bytes, fileName).read();
}

} // namespace shortlist
