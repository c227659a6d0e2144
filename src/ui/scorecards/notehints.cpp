// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/notehints.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QToolTip>

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
    note->viewport()->installEventFilter(this); // the mouse rests on what scrolls
    connect(note->document(), &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
}

void NoteHints::setOthers(const QStringList &others, const QString &own)
{
    // Whoever shares a name with the candidate is not told from them.
    const QStringList parts = own.split(u' ', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &name : others) {
        QStringList left = name.split(u' ', Qt::SkipEmptyParts);
        left.removeIf([&parts](const QString &part) { return parts.contains(part); });
        if (!left.isEmpty())
            kept.append(left.join(u' '));
    }
    if (kept == m_others)
        return;
    m_others = kept;
    m_pause.start();
}

// On the GUI's thread, after a pause: checkNote() takes a few milliseconds at most.
void NoteHints::check()
{
    m_findings = m_note->isReadOnly() ? QList<NoteFinding>() : checkNote(m_note->toPlainText(), m_others);
    mark(-1);
    const bool before = isVisible();
    tell(-1);
    if (!before && isVisible() && m_note->hasFocus())
        QTimer::singleShot(0, this, &NoteHints::comeIntoSight); // once the layout has made room
}

void NoteHints::mark(qsizetype current)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const NoteFinding &finding = m_findings.at(i);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_note->document());
        mark.cursor.setPosition(int(finding.start));
        mark.cursor.setPosition(int(finding.start + finding.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        if (i == current)
            mark.format.setBackground(color(Role::SelectionTint));
        marks.append(mark);
    }
    m_note->setExtraSelections(marks);
}

// All of it is marked; of what is said, the one gone to comes first, and then the law.
void NoteHints::tell(qsizetype first)
{
    QList<NoteFinding> order = m_findings;
    std::stable_sort(order.begin(), order.end(), [](const NoteFinding &a, const NoteFinding &b) {
        return a.kind == NoteFinding::Kind::Protected && b.kind != NoteFinding::Kind::Protected;
    });
    if (first >= 0)
        order.prepend(m_findings.at(first));
    QStringList lines;
    for (const NoteFinding &finding : std::as_const(order)) {
        const QString line = finding.reason + u' ' + finding.hint;
        if (!lines.contains(line))
            lines.append(line);
    }
    const auto more = int(lines.size()) - kMostHints;
    if (more > 0)
        lines = lines.mid(0, kMostHints) + QStringList{ tr("%n more; F8 goes to the next one.", nullptr, more) };
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
    m_note->setAccessibleDescription(text());
}

bool NoteHints::goToNext(bool back)
{
    m_pause.stop();
    check(); // what was typed since the pause counts too
    if (m_findings.isEmpty())
        return false;
    // Behind it and not over it: what is typed next adds to what is there.
    const int now = m_note->textCursor().position();
    const auto endOf = [](const NoteFinding &finding) { return int(finding.start + finding.length); };
    qsizetype next = back ? m_findings.size() - 1 : 0;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (back && endOf(m_findings.at(i)) < now)
            next = i;
        if (!back && m_findings.at(i).start >= now) {
            next = i;
            break;
        }
    }
    QTextCursor cursor(m_note->document());
    cursor.setPosition(endOf(m_findings.at(next)));
    m_note->setTextCursor(cursor);
    m_note->ensureCursorVisible();
    mark(next);
    tell(next);
    return true;
}

bool NoteHints::showTip(const QPoint &place)
{
    const int at = m_note->cursorForPosition(m_note->viewport()->mapFromGlobal(place)).position();
    for (const NoteFinding &finding : std::as_const(m_findings)) {
        if (at < finding.start || at > finding.start + finding.length)
            continue;
        QToolTip::showText(place, finding.reason + u'\n' + finding.hint, m_note->viewport());
        return true;
    }
    return false;
}

// A card that is submitted is not to be mended any more.
bool NoteHints::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ReadOnlyChange:
        check();
        break;
    case QEvent::ToolTip:
        if (showTip(static_cast<QHelpEvent *>(event)->globalPos()))
            return true;
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::ShiftModifier);
        if (key->key() == Qt::Key_F8 && plain && goToNext(key->modifiers().testFlag(Qt::ShiftModifier)))
            return true;
        break;
    }
    default:
        break;
    }
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
