// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace shortlist {

/// The property that tells the style which keys of a date a field reads by itself; an int(TakesKeys).
inline constexpr const char *kTakesKeys = "shortlistTakesKeys";
enum class TakesKeys { None, Signs, All };

/// A field for a day, which is also read as people write days: “2026-11-30”, “30.11.2026” (words::readDate()). What is
/// typed or pasted and is no day stays to be seen, and isRead() is false until it is one.
class DayEdit : public QDateEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// False while what stands in the field is no day; date() is then the one before.
    bool isRead() const;
    /// Shows a day in the place of whatever was typed.
    void setDay(QDate day);
    /// What to say of a text that is no day; empty while it is one.
    QString problem() const;

    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    /// isRead() has a new answer.
    void readingChanged();
    /// The field was left, or Enter pressed, with a text that is no day.
    void leftUnread();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QDateTime dateTimeFromText(const QString &text) const override;
    QString textFromDateTime(const QDateTime &when) const override;

private:
    void typeInPart(QKeyEvent *event);
    void typeFreely(QKeyEvent *event);
    void setFree(bool free);
    /// From here on the text is the person's, and Qt's parts of a date are not.
    void beginText(const QString &text);
    void textChangedFreely();
    /// Takes what was typed where it is a day; `keep`: else it stays.
    void endText(bool keep);
    void paste();

    QString m_typed; ///< since the keyboard came, or went to another part
    bool m_free = false; ///< the text is what was typed
};

} // namespace shortlist
