// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace shortlist {

/// A white panel on the canvas: rounded, hairline, 12 px padding. Put content into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /// A card with a panel title (also its accessible name).
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A long title takes several lines instead of asking for the width of one.
    void setTitleWraps(bool wraps);
    /// The layout for content.
    QVBoxLayout *body() const { return m_body; }
    /// Puts a small control at the far end of the title line.
    void addTitleWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_titleLine;
    QVBoxLayout *m_body;
};

} // namespace shortlist
