// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace shortlist {

class IconLabel;
class TextLabel;

/// An inline message next to its cause. Hidden until showMessage(). An error stays until clear(): it has no close
/// button.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows plain text, announces it to screen readers; `action` (optional) is the button's text.
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    void clear();
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void actionClicked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace shortlist
