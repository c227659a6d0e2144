// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/notehints.h"

#include "domain/scorecards/notecheck.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPauseMs = 600; ///< long enough not to speak in the middle of a sentence
constexpr int kMostHints = 3; ///< more at once would be a lecture

} // namespace

NoteHints::NoteHints(QPlainTextEdit *note, QWidget *parent)
    : CaptionLabel({}, parent)
    , m_note(note)
{
    setObjectName(QStringLiteral("noteHints"));
    setWordWrap(true);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteHints::check);
    // The document tells of texts that are put in as well as of typed ones.
    note->installEventFilter(this);
    connect(note->document(), &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
}

// On the GUI's thread, after a pause: checkNote() takes a few milliseconds at most.
void NoteHints::check()
{
    QList<NoteFinding> findings = m_note->isReadOnly() ? QList<NoteFinding>() : checkNote(m_note->toPlainText());
    // All of it is marked; of what is said, the law comes first.
    std::stable_sort(findings.begin(), findings.end(), [](const NoteFinding &a, const NoteFinding &b) {
        return a.kind == NoteFinding::Kind::Protected && b.kind != NoteFinding::Kind::Protected;
    });
    QStringList lines;
    QList<QTextEdit::ExtraSelection> marks;
    for (const NoteFinding &finding : findings) {
        const QString line = finding.reason + u' ' + finding.hint;
        if (lines.size() < kMostHints && !lines.contains(line))
            lines.append(line);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_note->document());
        mark.cursor.setPosition(int(finding.start));
        mark.cursor.setPosition(int(finding.start + finding.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        marks.append(mark);
    }
    m_note->setExtraSelections(marks);
    setText(lines.join(u'\n'));
    const bool before = isVisible();
    setVisible(!lines.isEmpty());
    m_note->setAccessibleDescription(text());
    if (!before && isVisible() && m_note->hasFocus())
        QTimer::singleShot(0, this, &NoteHints::comeIntoSight); // once the layout has made room
}

// A card that is submitted is not to be mended any more.
bool NoteHints::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange)
        check();
    return CaptionLabel::eventFilter(object, event);
}

void NoteHints::comeIntoSight()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        area->ensureWidgetVisible(this, 0, kRelated);
        area->ensureWidgetVisible(m_note, 0, kRelated); // what is written goes before what is said of it
        return;
    }
}

} // namespace shortlist
