// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/questiontablemodel.h"

#include "models/jobs/rowupdates.h"

#include <QLocale>

namespace shortlist {

void QuestionTableModel::setQuestions(const QUuid &criterion, const QList<Question> &questions, bool editable)
{
    if (criterion != m_criterion || editable != m_editable) {
        beginResetModel();
        m_criterion = criterion;
        m_editable = editable;
        m_questions = questions;
        endResetModel();
        return;
    }
    if (fittedQuestions(m_questions) == questions)
        return;
    updateRows(
        m_questions, questions, [](const Question &, const Question &) { return true; },
        [](const Question &one, const Question &other) { return one == other; }, [this] { beginResetModel(); },
        [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int QuestionTableModel::placeOf(int row) const
{
    if (row < 0 || row >= rowCount() || fittedQuestions({ m_questions.at(row) }).isEmpty())
        return -1;
    return int(fittedQuestions(m_questions.mid(0, row)).size());
}

void QuestionTableModel::insert(int row, const Question &question)
{
    if (!m_editable)
        return;
    const int place = row < 0 || row > rowCount() ? rowCount() : row;
    beginInsertRows({}, place, place);
    m_questions.insert(place, question);
    endInsertRows();
    if (question != Question())
        Q_EMIT edited();
}

void QuestionTableModel::remove(int row)
{
    if (!m_editable || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_questions.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void QuestionTableModel::move(int from, int to)
{
    if (!m_editable || from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_questions.move(from, to);
    endMoveRows();
    Q_EMIT edited();
}

int QuestionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

int QuestionTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString QuestionTableModel::shown(const Question &question, int column) const
{
    if (column == Text)
        return question.text;
    if (column == Probes)
        return question.probes.join(u'\n');
    return question.minutes > 0 ? QLocale().toString(question.minutes) : QString();
}

QVariant QuestionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Question &question = m_questions.at(index.row());
    const QString text = shown(question, index.column());
    const QString placeholder = index.column() == Text   ? tr("What is asked?")
                              : index.column() == Probes ? tr("What to ask further, one a line")
                                                         : tr("min");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case PlaceholderRole:
        return placeholder;
    case Qt::AccessibleTextRole:
        if (index.column() == Minutes)
            return question.minutes > 0 ? tr("%n minute(s)", nullptr, question.minutes) : tr("no minutes given");
        return text.isEmpty() ? placeholder : text;
    default:
        return {};
    }
}

bool QuestionTableModel::take(Question &question, int column, const QString &text)
{
    if (column == Text) {
        question.text = text.simplified();
        return true;
    }
    if (column == Probes) {
        question.probes.clear();
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (const QString probe = line.simplified(); !probe.isEmpty())
                question.probes.append(probe);
        }
        return true;
    }
    bool ok = false;
    const int minutes = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&ok);
    if ((!ok && !text.trimmed().isEmpty()) || minutes < 0 || minutes > kMostQuestionMinutes) {
        Q_EMIT refused(tr("“%1” is no length in minutes. Write a number from 0 to %2.")
                           .arg(text.trimmed(), QString::number(kMostQuestionMinutes)));
        return false;
    }
    question.minutes = minutes;
    return true;
}

bool QuestionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Question changed = m_questions.at(index.row());
    if (!take(changed, index.column(), value.toString()))
        return false;
    if (changed == m_questions.at(index.row()))
        return true;
    m_questions[index.row()] = changed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags QuestionTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant QuestionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    return section == Text ? tr("Question") : section == Probes ? tr("Probes") : tr("Minutes");
}

} // namespace shortlist
