// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/versionedbox.h"

#include <algorithm>

namespace shortlist {

/// A combo box that gives way in a narrow window, down to so many characters: its text has a sign in it there.
class YieldingBox : public VersionedBox {
public:
    explicit YieldingBox(int characters, QWidget *parent = nullptr)
        : VersionedBox(parent)
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
