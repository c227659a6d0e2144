// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace shortlist {

/// The list of pages at the leading edge: 38 px rows, icon and word, the accent on the page in front.
class NavigationList : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);
    /// A small number behind a page's word (scorecards due); 0 takes it away.
    void setCount(int row, int count);
    /// Shows the icons alone, with the words as tool tips, where the window is too narrow for both list and page.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitTitles();
    void tell(QListWidgetItem *line) const;

    bool m_compact = false;
};

} // namespace shortlist
