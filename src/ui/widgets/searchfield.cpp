// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace shortlist {

namespace {

constexpr int kRestMs = 150;

} // namespace

void nameClearButton(QLineEdit *edit)
{
    if (auto *button = edit->findChild<QToolButton *>())
        button->setAccessibleName(SearchField::tr("Clear"));
}

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    nameClearButton(this);
    auto *glass = addAction(icon(u"search", IconRole::Caption), QLineEdit::LeadingPosition);
    glass->setEnabled(true);
    glass->setText(name); // its button is a thing of its own to a screen reader
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    const auto ask = [this] {
        m_rest.stop();
        Q_EMIT searchRequested(text().trimmed());
    };
    connect(&m_rest, &QTimer::timeout, this, ask);
    connect(this, &QLineEdit::returnPressed, this, ask);
    connect(this, &QLineEdit::textChanged, this, [this, ask](const QString &typed) {
        if (typed.isEmpty())
            ask();
        else
            m_rest.start();
    });
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool idleUndo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool idleRedo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (idleUndo || idleRedo) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace shortlist
