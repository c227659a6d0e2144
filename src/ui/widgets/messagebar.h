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

    /// Shows plain text, announces it to screen readers; `action` and `second` (optional) are the texts of buttons.
    void showMessage(Kind kind, const QString &text, const QString &action = {}, const QString &second = {});
    /// Other words for the message on show; nothing where there is none. Not announced: a screen reader was told of it.
    void rephrase(const QString &text);
    /// What is on show tells of a change of the workspace: once that is undone, it is no longer so (see Program).
    void setAboutChange() { m_aboutChange = true; }
    bool isAboutChange() const { return m_aboutChange; }
    void clear();
    /// Takes one line, whatever there is to say; the rest of a long text unfolds with a button. For where what stands
    /// below needs the height more.
    void setCompact(bool compact);
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void actionClicked();
    void secondClicked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setText(const QString &text);
    void fold(bool folded);
    void fitHeight();
    void showFold();

    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
    QToolButton *m_fold;
    QToolButton *m_close;
    bool m_aboutChange = false;
    bool m_compact = false;
    bool m_folded = false;
};

} // namespace shortlist
