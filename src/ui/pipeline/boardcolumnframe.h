// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace shortlist {

class BoardList;
class TextLabel;

/// The panel of a column: a bar in the stage's colour, its name, how many, and the cards.
class BoardColumnFrame : public QFrame {
    Q_OBJECT

public:
    explicit BoardColumnFrame(BoardList *list, QWidget *parent = nullptr);

    void setStage(const QString &name, int position);
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    BoardList *m_list;
    TextLabel *m_name;
    TextLabel *m_count;
    QString m_stage;
    int m_position = 0;
    int m_cards = 0;
};

} // namespace shortlist
