// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/gridheader.h"

#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionHeader>

namespace shortlist {

namespace {

/// The first letter of the first word, and so many of the last one.
QString shortForm(const QString &name, qsizetype letters)
{
    static const QRegularExpression noLetter(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    const QStringList words = name.split(noLetter, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return name;
    return words.size() == 1 ? words.first().left(letters + 1) : words.first().left(1) + words.last().left(letters);
}

} // namespace

QStringList initialsOf(const QStringList &names)
{
    constexpr qsizetype kMostLetters = 3;
    QStringList forms;
    for (const QString &name : names) {
        QString form;
        for (qsizetype letters = 1; letters <= kMostLetters; ++letters) {
            form = shortForm(name, letters);
            bool alone = true;
            for (const QString &other : names)
                alone = alone && (other == name || shortForm(other, letters) != form);
            if (alone)
                break;
        }
        // Namesakes, and second sittings of one person.
        QString numbered = form;
        for (int i = 2; forms.contains(numbered); ++i)
            numbered = form + QString::number(i);
        forms.append(numbered);
    }
    return forms;
}

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QString GridHeader::nameOf(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

void GridHeader::setHeads(GridHeads heads, int people)
{
    m_heads = heads;
    m_initials.clear();
    if (heads == GridHeads::Initials) {
        QStringList names;
        for (int i = 0; i < people; ++i)
            names.append(nameOf(i).section(QLatin1String(" ("), 0, 0).section(QLatin1Char(','), 0, 0));
        m_initials = initialsOf(names);
    }
    headerDataChanged(Qt::Horizontal, 0, count() - 1);
}

QString GridHeader::shown(int section) const
{
    if (section < m_initials.size())
        return m_initials.at(section);
    QString name = nameOf(section);
    return m_heads == GridHeads::Whole ? name : name.replace(QLatin1Char(' '), QLatin1Char('\n'));
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = shown(section);
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.section = section;
    option.text = shown(section);
    QFont strong = font();
    strong.setBold(true); // as a heading may be drawn
    option.fontMetrics = QFontMetrics(strong);
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this);
}

} // namespace shortlist
