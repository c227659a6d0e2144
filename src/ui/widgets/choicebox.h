// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimer>

namespace shortlist {

/// A combo box for a choice with consequences. A closed combo box chooses with every letter typed and every arrow key;
/// this one says what was decided when whoever types has come to an end, presses Enter, or goes elsewhere. What is
/// chosen from the open list is decided at once.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void chosen(int index);
    bool decideNow();

    QTimer m_pause;
    bool m_keying = false;
};

} // namespace shortlist
