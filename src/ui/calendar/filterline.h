// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace shortlist {

class FlowLayout;
class TextLabel;

/// The filters that are set, in words, each with a button that takes it away; and what to say when nothing is left.
/// Hidden while there is nothing to say.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString text; ///< "of Sena Holt"
        QString clears; ///< what its button does: "Show interviews of everybody"
        int key = 0; ///< what clearRequested() gives
    };

    explicit FilterLine(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);
    /// A plain sentence; empty for none.
    void setNothing(const QString &sentence);
    /// What it says now: "Only interviews of Sena Holt for the job Backend Engineer".
    QString text() const;
    QString nothing() const;

Q_SIGNALS:
    void clearRequested(int key);
    void clearAllRequested();

private:
    void showOrHide();

    QWidget *m_chips;
    FlowLayout *m_flow;
    TextLabel *m_nothing;
    QStringList m_texts;
};

} // namespace shortlist
