// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/notespanel.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace shortlist {

NotesPanel::NotesPanel(const AppSettings &settings, const Clock &clock, QWidget *parent)
    : Card(tr("Notes"), parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_text(new QPlainTextEdit)
    , m_visibility(new QComboBox)
    , m_add(makeButton(tr("Add note"), ButtonKind::Plain, QStringLiteral("message-square")))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Flat))
{
    m_text->setObjectName(QStringLiteral("noteEdit"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note. Ctrl+Enter adds it."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    m_text->installEventFilter(this);
    m_visibility->setObjectName(QStringLiteral("visibilityCombo"));
    m_visibility->setAccessibleName(tr("Who may read the note"));
    for (const Visibility visibility : enumValues<Visibility>())
        m_visibility->addItem(words::of(visibility), int(visibility));
    m_visibility->setCurrentIndex(int(Visibility::HiringTeam));
    m_add->setObjectName(QStringLiteral("addNoteButton"));
    m_add->setEnabled(false);
    m_cancel->hide();
    body()->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    line->addWidget(m_visibility);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_add);
    body()->addLayout(line);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &NotesPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &NotesPanel::clearComposer);
    setNotes({});
}

QString NotesPanel::pending() const { return m_editing.isNull() ? m_text->toPlainText() : QString(); }

void NotesPanel::setPending(const QString &text)
{
    clearComposer();
    m_text->setPlainText(text);
}

void NotesPanel::clearComposer()
{
    m_editing = {};
    m_text->clear();
    m_add->setText(tr("Add note"));
    m_text->setAccessibleName(tr("New note"));
    m_cancel->hide();
}

bool NotesPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return Card::eventFilter(object, event);
}

void NotesPanel::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    const auto visibility = static_cast<Visibility>(m_visibility->currentData().toInt());
    if (m_editing.isNull())
        Q_EMIT noteWritten(text, visibility);
    else
        Q_EMIT noteChanged(m_editing, text, visibility);
}

void NotesPanel::edit(const NoteView &note)
{
    m_editing = note.note.id;
    m_text->setPlainText(note.note.text);
    m_text->setAccessibleName(tr("Change the note"));
    m_visibility->setCurrentIndex(int(note.note.visibility));
    m_add->setText(tr("Save note"));
    m_cancel->show();
    m_text->setFocus();
}

void NotesPanel::setNotes(const QList<NoteView> &notes)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    body()->addWidget(m_rows);
    for (const NoteView &note : notes)
        column->addWidget(makeRow(note));
}

QWidget *NotesPanel::makeRow(const NoteView &note)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(kInside);
    if (note.note.visibility == Visibility::Private)
        line->addWidget(new IconLabel(QStringLiteral("lock"), 14));
    QStringList facts{ note.author.isEmpty() ? tr("Somebody") : note.author,
        words::dayAndTime(note.note.writtenAt, m_clock.nowUtc(), m_settings), words::of(note.note.visibility) };
    auto *caption = new CaptionLabel(facts.join(QStringLiteral(" · ")));
    caption->setElided(true);
    line->addWidget(caption, 1);
    if (note.mine) {
        auto *change = makeIconButton(QStringLiteral("pencil"), tr("Change this note"));
        connect(change, &QToolButton::clicked, this, [this, note] { edit(note); });
        line->addWidget(change);
        auto *remove = makeIconButton(QStringLiteral("trash-2"), tr("Take this note away"));
        connect(remove, &QToolButton::clicked, this, [this, id = note.note.id] { Q_EMIT noteRemoved(id); });
        line->addWidget(remove);
    }
    column->addLayout(line);
    auto *text = new TextLabel(note.note.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    return row;
}

} // namespace shortlist
