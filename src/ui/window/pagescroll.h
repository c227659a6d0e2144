// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <algorithm>

namespace shortlist {

/// Around the pages: what a page needs more than a narrow window has is scrolled to, and not cut off. Where there is
/// room for all of it nothing of this is seen.
class PageScroll : public QScrollArea {
public:
    /// The window may be so narrow whatever a page needs.
    static constexpr int kLeastPage = 560;

    explicit PageScroll(QWidget *pages)
    {
        setObjectName(QStringLiteral("pageScroll"));
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(pages);
        viewport()->setAutoFillBackground(false);
        pages->setAutoFillBackground(false);
    }
    QSize minimumSizeHint() const override
    {
        const QSize page = widget()->minimumSizeHint();
        return { std::min(page.width(), kLeastPage), page.height() };
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace shortlist
