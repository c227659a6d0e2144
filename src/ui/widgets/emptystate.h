// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace shortlist {

class IconLabel;
class TextLabel;

/// What stands where a list has nothing to show: a 48 px icon, one sentence, one primary button, at most one link.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setIconName(const QString &iconName);
    /// The one thing to do now; the button stands below the sentence. Empty text hides it.
    QPushButton *setButton(const QString &text, const QString &iconName = {});
    /// A second, quieter way.
    QPushButton *setLink(const QString &text);

Q_SIGNALS:
    void buttonClicked();
    void linkClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitSentence();

    IconLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_link;
};

} // namespace shortlist
