// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

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

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QScrollArea::event(event);
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // another page, or it needs another size: the window asks anew how small it may be
            fit();
        }
        return handled;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    /// The pages have all the room there is, and at least what they need. As Qt would have it, what they would like
    /// best, with every text in its full height, is what they need.
    void fit()
    {
        const QSize least = widget()->minimumSizeHint();
        QSize room = maximumViewportSize();
        if (least.width() > room.width())
            room.rheight() -= horizontalScrollBar()->sizeHint().height();
        if (least.height() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
        widget()->resize(room.expandedTo(least));
    }
};

} // namespace shortlist
