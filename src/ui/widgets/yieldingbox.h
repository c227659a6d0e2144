// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <algorithm>

namespace shortlist {

/// A combo box that gives way in a narrow window, down to so many characters: its text ends with a sign there.
class YieldingBox : public QComboBox {
public:
    explicit YieldingBox(int characters, QWidget *parent = nullptr)
        : QComboBox(parent)
        , m_characters(characters)
    {
    }
    QSize minimumSizeHint() const override
    {
        const QSize all = QComboBox::minimumSizeHint();
        const int less = std::max(0, minimumContentsLength() - m_characters);
        return { all.width() - less * fontMetrics().horizontalAdvance(QLatin1Char('X')), all.height() };
    }

private:
    int m_characters;
};

} // namespace shortlist
