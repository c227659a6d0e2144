// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/criterionclip.h"

#include <QCoreApplication>
#include <QMimeData>

namespace shortlist {

namespace {

struct CriterionClipTexts {
    Q_DECLARE_TR_FUNCTIONS(CriterionClip)
};

const QString kJsonMimeType = QStringLiteral("application/json");

QStringList linesOf(const Criterion &criterion, const QStringList &levels)
{
    QStringList lines{ criterion.name };
    if (!criterion.description.isEmpty())
        lines.append(criterion.description);
    for (qsizetype level = 0; level < levels.size(); ++level) {
        if (!criterion.anchors.value(level).isEmpty())
            lines.append(CriterionClipTexts::tr("%1: %2").arg(levels.at(level), criterion.anchors.at(level)));
    }
    for (const Question &question : criterion.questions) {
        lines.append(QStringLiteral("? ") + question.text);
        for (const QString &probe : question.probes)
            lines.append(QStringLiteral("  – ") + probe);
    }
    return lines;
}

} // namespace

QString plainTextOf(const TemplateRubric &rubric)
{
    QStringList criteria;
    for (const TemplateCriterion &each : rubric.criteria)
        criteria.append(linesOf(each.criterion, rubric.levels).join(u'\n'));
    return criteria.join(QStringLiteral("\n\n"));
}

std::unique_ptr<QMimeData> clipOf(const TemplateRubric &rubric, const RubricFileFormat &format)
{
    auto clip = std::make_unique<QMimeData>();
    clip->setText(plainTextOf(rubric));
    if (format.write) {
        const QByteArray file = format.write(rubric);
        clip->setData(QLatin1String(kRubricMimeType), file);
        clip->setData(kJsonMimeType, file);
    }
    return clip;
}

std::optional<Result<TemplateRubric>> rubricOnClip(const QMimeData *clip, const RubricFileFormat &format)
{
    if (!clip || !format.read)
        return std::nullopt;
    const QString name = CriterionClipTexts::tr("the clipboard");
    for (const QString &type : { QString(QLatin1String(kRubricMimeType)), kJsonMimeType }) {
        if (clip->hasFormat(type))
            return format.read(clip->data(type), name);
    }
    // Somebody sent it in a message, or it comes from an editor.
    const QString text = clip->text().trimmed();
    if (text.startsWith(u'{') && text.contains(QLatin1String("\"rubric-")))
        return format.read(text.toUtf8(), name);
    return std::nullopt;
}

} // namespace shortlist
