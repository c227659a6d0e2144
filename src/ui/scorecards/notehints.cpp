// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/notehints.h"

#include "domain/scorecards/notecheck.h"

#include <QPlainTextEdit>
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
    setVisible(!lines.isEmpty());
    m_note->setAccessibleDescription(text());
}

} // namespace shortlist
