// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "domain/words/dates.h"
#include "domain/words/typeddate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <tuple>

namespace shortlist {

namespace {

bool isTyped(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty()
        && key.text().at(0).isPrint();
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setProperty(kTakesKeys, int(TakesKeys::Signs));
    // A day that comes from elsewhere (the small calendar, a time that works) takes the place of what was typed.
    connect(this, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_free && words::readDate(lineEdit()->text()) != day)
            setDay(day);
    });
}

void DayEdit::setFree(bool free)
{
    m_free = free;
    setProperty(kTakesKeys, int(free ? TakesKeys::All : TakesKeys::Signs));
}

bool DayEdit::isRead() const { return !m_free || words::readDate(lineEdit()->text()).isValid(); }

QString DayEdit::problem() const
{
    return isRead() ? QString()
                    : tr("“%1” cannot be read as a day. Write it like %2 or %3.")
                          .arg(lineEdit()->text(), words::date(date()), date().toString(Qt::ISODate));
}

void DayEdit::setDay(QDate day)
{
    const bool wasRead = isRead();
    setFree(false);
    m_typed.clear();
    setDate(day);
    lineEdit()->setText(textFromDateTime(dateTime())); // also where it is the same day
    if (!wasRead)
        Q_EMIT readingChanged();
}

QValidator::State DayEdit::validate(QString &text, int &position) const
{
    return m_free ? QValidator::Acceptable : QDateEdit::validate(text, position);
}

QDateTime DayEdit::dateTimeFromText(const QString &text) const
{
    if (!m_free)
        return QDateEdit::dateTimeFromText(text);
    const QDate day = words::readDate(text);
    return day.isValid() ? day.startOfDay() : dateTime();
}

QString DayEdit::textFromDateTime(const QDateTime &when) const
{
    return m_free ? lineEdit()->text() : QDateEdit::textFromDateTime(when);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly())
        return paste();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endText(true);
        return QDateEdit::keyPressEvent(event);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        endText(false);
        return QDateEdit::keyPressEvent(event);
    default:
        return m_free ? typeFreely(event) : typeInPart(event);
    }
}

void DayEdit::typeInPart(QKeyEvent *event)
{
    if (!isTyped(*event)) {
        const bool within = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Backspace;
        if (event->key() == Qt::Key_Backspace)
            m_typed.chop(1);
        if (!within)
            m_typed.clear();
        return QDateEdit::keyPressEvent(event);
    }
    const auto state = [this] {
        return std::tuple(lineEdit()->text(), lineEdit()->cursorPosition(), lineEdit()->selectedText());
    };
    if (lineEdit()->selectedText() == lineEdit()->text())
        m_typed.clear();
    m_typed += event->text();
    const auto before = state();
    const bool sign = event->text().at(0).isPunct();
    if (!sign)
        QDateEdit::keyPressEvent(event);
    if ((sign || state() == before) && !isReadOnly()) // it fits no part: a day is being written in another form
        beginText(m_typed);
}

void DayEdit::typeFreely(QKeyEvent *event)
{
    {
        const QSignalBlocker quiet(lineEdit()); // or the parts of a date would move the cursor
        lineEdit()->event(event);
    }
    textChangedFreely();
}

void DayEdit::beginText(const QString &text)
{
    const bool wasRead = isRead();
    setFree(true);
    {
        const QSignalBlocker quiet(lineEdit());
        lineEdit()->setText(text);
    }
    textChangedFreely();
    if (isRead() != wasRead)
        Q_EMIT readingChanged();
}

void DayEdit::textChangedFreely()
{
    const QDate day = words::readDate(lineEdit()->text());
    if (day.isValid())
        setDate(day);
    Q_EMIT readingChanged();
}

void DayEdit::endText(bool keep)
{
    m_typed.clear();
    QString text = lineEdit()->text();
    int position = lineEdit()->cursorPosition();
    if (!m_free) {
        if (QDateEdit::validate(text, position) == QValidator::Acceptable)
            return;
        // Qt would complete it with month and year of the day before.
        beginText(text);
    }
    if (isRead() || !keep)
        return setDay(isRead() ? words::readDate(text) : date());
    Q_EMIT leftUnread();
}

void DayEdit::paste()
{
    const QString text = QGuiApplication::clipboard()->text().simplified();
    const QDate day = words::readDate(text);
    if (day.isValid())
        setDay(day);
    else if (!text.isEmpty())
        beginText(text);
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    m_typed.clear();
    QDateEdit::focusInEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        endText(true);
    QDateEdit::focusOutEvent(event);
}

void DayEdit::mousePressEvent(QMouseEvent *event)
{
    endText(false); // the small calendar, or the next part, begins with the day there is
    QDateEdit::mousePressEvent(event);
}

} // namespace shortlist
