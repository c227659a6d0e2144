// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shortlist {

/// A label that is always plain text, whatever a candidate wrote, and keeps its size class when the system font
/// changes.
/// It stands at the leading edge of the layout, also when a Latin name stands in a mirrored window.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Body, Strong, Caption, Section, Panel, Page };

    explicit TextLabel(const QString &text = {}, Kind kind = Kind::Body, QWidget *parent = nullptr);
    /// Cuts the text with an ellipsis instead of asking for room; the whole text is in the tool tip. One line only.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void alignToLayout();

    Kind m_kind;
    bool m_elided = false;
    bool m_refreshing = false;
    bool m_aligned = false;
};

/// The heading of a group inside a page: DemiBold caption.
class SectionLabel : public TextLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, Kind::Section, parent)
    {
    }
};

/// The title of a card or panel: 1.15, DemiBold.
class PanelTitle : public TextLabel {
    Q_OBJECT
public:
    explicit PanelTitle(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, Kind::Panel, parent)
    {
    }
};

/// Secondary text: 0.9, grey.
class CaptionLabel : public TextLabel {
    Q_OBJECT
public:
    explicit CaptionLabel(const QString &text = {}, QWidget *parent = nullptr)
        : TextLabel(text, Kind::Caption, parent)
    {
    }
};

/// Shows one of our icons at a size, in the colour of the theme on screen (a QLabel's pixmap would keep the old one).
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &name, int side = 16, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    /// An invalid colour (the start) is the caption colour.
    void setColour(const QColor &colour);
    QSize sizeHint() const override { return { m_side, m_side }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_side;
    QColor m_colour;
};

} // namespace shortlist
