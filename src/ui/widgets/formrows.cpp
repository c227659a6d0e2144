// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrows.h"

#include "domain/words/dates.h"
#include "ui/style/metrics.h"
#include "ui/widgets/discardguard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

QString plain(QString label) { return label.remove(QLatin1Char('&')); }

// As high as one control: in a tall row the label stays level with the field's first line.
class FormLabel : public TextLabel {
public:
    using TextLabel::TextLabel;
    QSize sizeHint() const override { return { TextLabel::sizeHint().width(), controlHeight() }; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

QLabel *makeLabel(const QString &label, QWidget *buddy)
{
    auto *text = new FormLabel(label);
    text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    text->setBuddy(buddy);
    return text;
}

void nameIt(QWidget *field, const QString &label)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(plain(label));
    // To a screen reader the text of an editable combo box is a widget of its own.
    const auto *combo = qobject_cast<QComboBox *>(field);
    if (combo && combo->lineEdit() && combo->lineEdit()->accessibleName().isEmpty())
        combo->lineEdit()->setAccessibleName(field->accessibleName());
    if (auto *day = qobject_cast<QDateEdit *>(field))
        writeMonthInWords(day);
}

} // namespace

void writeInOrder(QDateTimeEdit *field, const QString &format)
{
    if (field->locale().textDirection() == Qt::LeftToRight)
        field->setLayoutDirection(Qt::LeftToRight); // first: the format is turned round as it is set
    field->setDisplayFormat(format);
}

void writeMonthInWords(QDateEdit *day) { writeInOrder(day, words::dateFormat()); }

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(kPanelMargin);
    form->setVerticalSpacing(kRelated);
    return form;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    nameIt(field, label);
    QLabel *text = makeLabel(label, field);
    form->addRow(text, field);
    return text;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help)
{
    field->setAccessibleDescription(help);
    auto *hint = new CaptionLabel(help);
    hint->setWordWrap(true);
    return addFormRow(form, label, field, hint);
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QLabel *hint)
{
    nameIt(field, label);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(hint);
    QLabel *text = makeLabel(label, field);
    form->addRow(text, column);
    return text;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    for (QWidget *field : fields) {
        nameIt(field, label);
        line->addWidget(field);
    }
    QLabel *text = makeLabel(label, fields.value(0));
    form->addRow(text, line);
    return text;
}

void addFormSection(QFormLayout *form, const QString &title)
{
    auto *heading = new SectionLabel(title);
    heading->setContentsMargins(0, form->rowCount() > 0 ? kCardPadding : 0, 0, 0);
    form->addRow(heading);
}

void dressForm(QWidget *form)
{
    if (auto *dialog = qobject_cast<QDialog *>(form))
        guardTypedText(dialog);
    const auto labels = form->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            nameIt(label->buddy(), label->text());
    }
    // Some are named by a box that is ticked, which is no label.
    const auto days = form->findChildren<QDateEdit *>();
    for (QDateEdit *day : days)
        writeMonthInWords(day);
    // Qt gives a label 7/4 of its text's height, which is less than a field's: it stood some pixels too high.
    const auto layouts = form->findChildren<QFormLayout *>();
    for (const QFormLayout *layout : layouts) {
        for (int row = 0; row < layout->rowCount(); ++row) {
            const QLayoutItem *item = layout->itemAt(row, QFormLayout::LabelRole);
            if (auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr; label && !label->wordWrap())
                label->setFixedHeight(std::max(controlHeight(), label->sizeHint().height()));
        }
    }
}

void setFieldProblem(QWidget *field, const QString &problem)
{
    field->setProperty("invalid", !problem.isEmpty());
    field->setToolTip(problem.toHtmlEscaped());
    field->setAccessibleDescription(problem);
    field->update();
}

QVBoxLayout *makePageLayout(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kPanelMargin, kPanelMargin, kPanelMargin, kPanelMargin);
    column->setSpacing(kCardPadding);
    return column;
}

QVBoxLayout *makeScrolledColumn(QWidget *content)
{
    // Not a margin: margins do not change sides with the direction.
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *column = new QVBoxLayout;
    line->addLayout(column, 1);
    line->addSpacing(kRelated);
    return column;
}

QSplitter *makeSplit(
    Qt::Orientation orientation, const QString &name, QWidget *first, QWidget *second, int firstShare, int secondShare)
{
    auto *split = new QSplitter(orientation);
    split->setObjectName(name);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kCardPadding);
    // Qt 6.4 places the parts of a mirrored splitter one pixel too far right, which cuts a border off.
    if (split->layoutDirection() == Qt::RightToLeft)
        split->setContentsMargins(0, 0, 1, 0);
    split->addWidget(first);
    split->addWidget(second);
    split->setSizes({ firstShare * 1000, secondShare * 1000 }); // scaled to the room there is
    split->setStretchFactor(0, firstShare);
    split->setStretchFactor(1, secondShare);
    return split;
}

QWidget *titledPanel(const QString &title, QWidget *content)
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(new PanelTitle(title));
    column->addWidget(content, 1);
    return panel;
}

} // namespace shortlist
