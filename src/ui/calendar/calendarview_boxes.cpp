// SPDX-License-Identifier: GPL-3.0-or-later
// The interviews themselves. A week may hold thousands, so that what can be done once is kept: boxes with words as
// pictures, rounded ends as strips that are copied; what is too small to be read is a plain rectangle.
#include "ui/calendar/calendarview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kBar = 4; ///< the stage's bar at the leading edge
constexpr int kTextLeft = 10; ///< from the edge to the text
constexpr int kMark = 14; ///< side of the icons in an interview
constexpr int kLeastMark = 7; ///< of those in an interview without words
constexpr int kLeastTextHeight = 10; ///< lower boxes are painted without words
constexpr int kLowHeight = 14; ///< in lower ones letters are as small as they must be
constexpr int kLeastTextWidth = 36; ///< narrower ones as well: two letters tell nobody's name
constexpr int kBesideName = 8; ///< between a name and what stands beside it
constexpr int kLeastBeside = 72; ///< or there are only dots
constexpr int kWideLine = 160; ///< where stage and time may stand in one line
constexpr qsizetype kStripsKept = 2000;
constexpr double kTakenOpacity = 0.4; ///< of what is left behind by a drag

const QString kClashMark = QStringLiteral("triangle-alert");

/// What tells a state apart from "confirmed" without its colour.
QString markOf(const InterviewEntry &entry)
{
    switch (entry.interview.state) {
    case InterviewState::Held:
        return QStringLiteral("check");
    case InterviewState::NoShow:
        return QStringLiteral("user-x");
    case InterviewState::Proposed:
        return QStringLiteral("circle-help");
    case InterviewState::Cancelled:
        return QStringLiteral("x");
    case InterviewState::Confirmed:
        break;
    }
    const bool declined = std::any_of(entry.people.begin(), entry.people.end(),
        [](const InterviewPerson &person) { return person.reply == Reply::Declined; });
    return declined ? kClashMark : QString();
}

bool isOver(const InterviewEntry &entry)
{
    return entry.interview.state == InterviewState::NoShow || entry.interview.state == InterviewState::Cancelled;
}

bool hasWords(const QRect &rect) { return rect.height() >= kLeastTextHeight && rect.width() >= kLeastTextWidth; }

QRect barOf(const QRect &rect, bool mirrored)
{
    return { mirrored ? rect.right() + 1 - kBar : rect.left(), rect.top(), std::min(kBar, rect.width()),
        rect.height() };
}

} // namespace

/// The colours of all interviews of a frame: asking the theme for each costs.
struct CalendarView::Colours {
    std::array<StageColour, std::size_t(kStageColours)> stages;
    StageColour over = neutralColour();

    Colours()
    {
        for (int i = 0; i < kStageColours; ++i)
            stages[std::size_t(i)] = stageColour(i);
    }
    const StageColour &of(const InterviewEntry &entry) const
    {
        return isOver(entry) ? over : stages[std::size_t(std::max(entry.stageIndex, 0) % kStageColours)];
    }
};

void CalendarView::paintBoxes(QPainter &painter, const QRegion &clip) const
{
    const QRect around = clip.boundingRect();
    const bool scattered = clip.rectCount() > 1; // what a drag leaves and where it goes
    const Colours colours;
    for (const Box &box : m_boxes) {
        if (!box.rect.intersects(around) || (scattered && !clip.intersects(box.rect)))
            continue;
        const InterviewEntry &entry = m_entries.at(box.entry);
        const bool taken = m_drag && m_drag->moving && m_drag->interview == entry.interview.id;
        if (taken) {
            painter.setOpacity(kTakenOpacity);
            paintBox(painter, box.rect, entry, false);
            painter.setOpacity(1);
            continue;
        }
        if (hasWords(box.rect))
            paintFace(painter, box, entry, colours.of(entry));
        else
            paintSmall(painter, box.rect, entry, colours.of(entry));
        paintFrame(painter, box.rect, entry, colours.of(entry), false);
    }
}

/// A box with words is painted once and copied from then on, all but its corners: blending letters is what costs.
void CalendarView::paintFace(
    QPainter &painter, const Box &box, const InterviewEntry &entry, const StageColour &colours) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRect &rect = box.rect;
    if (box.face.isNull() || box.face.devicePixelRatio() != ratio) {
        QPixmap face(rect.size() * ratio);
        face.setDevicePixelRatio(ratio);
        face.fill(colours.tint);
        QPainter once(&face);
        once.translate(-rect.topLeft());
        once.fillRect(barOf(rect, m_geometry.mirrored), colours.solid);
        paintTexts(once, textsOf(rect, entry));
        once.end();
        box.face = face;
    }
    constexpr int kCorner = kEventRadius;
    const auto copy = [&](const QRect &part, const QPixmap &from, const QPoint &at) {
        painter.drawPixmap(QRectF(part), from, QRectF(QPointF(at) * ratio, QSizeF(part.size()) * ratio));
    };
    const QRect middle = rect.adjusted(0, kCorner, 0, -kCorner);
    const QRect above(rect.left() + kCorner, rect.top(), rect.width() - 2 * kCorner, kCorner);
    const QRect below = above.translated(0, rect.height() - kCorner);
    for (const QRect &part : { middle, above, below })
        copy(part, box.face, part.topLeft() - rect.topLeft());
    const QPixmap &strip = stripOf(rect.width(), colours, ratio);
    const int right = rect.width() - kCorner;
    const int bottom = rect.height() - kCorner;
    for (const QPoint &at : { QPoint(0, 0), QPoint(right, 0), QPoint(0, bottom), QPoint(right, bottom) })
        copy(QRect(rect.topLeft() + at, QSize(kCorner, kCorner)), strip, { at.x(), at.y() == 0 ? 0 : kCorner });
}

/// One alone: what is on its way.
void CalendarView::paintBox(QPainter &painter, const QRect &rect, const InterviewEntry &entry, bool ghost) const
{
    const StageColour colours = isOver(entry) ? neutralColour() : stageColour(entry.stageIndex);
    paintBack(painter, rect, colours);
    paintFrame(painter, rect, entry, colours, ghost);
    if (!hasWords(rect))
        return;
    paintTexts(painter, textsOf(rect, entry, ghost));
}

void CalendarView::paintBack(QPainter &painter, const QRect &rect, const StageColour &colours) const
{
    const QRect bar = barOf(rect, m_geometry.mirrored);
    if (!hasWords(rect)) {
        painter.fillRect(rect, colours.tint);
        painter.fillRect(bar, colours.solid);
        return;
    }
    const QRect middle = rect.adjusted(0, kEventRadius, 0, -kEventRadius);
    painter.fillRect(middle, colours.tint);
    painter.fillRect(bar & middle, colours.solid);
    const QPixmap &strip = stripOf(rect.width(), colours, painter.device()->devicePixelRatioF());
    const qreal ratio = strip.devicePixelRatio();
    const QRectF upper(0, 0, rect.width() * ratio, kEventRadius * ratio);
    painter.drawPixmap(QRectF(rect.left(), rect.top(), rect.width(), kEventRadius), strip, upper);
    painter.drawPixmap(QRectF(rect.left(), rect.bottom() + 1 - kEventRadius, rect.width(), kEventRadius), strip,
        upper.translated(0, kEventRadius * ratio));
}

/// Too small for words: that something is to be done about it is told all the same.
void CalendarView::paintSmall(
    QPainter &painter, const QRect &rect, const InterviewEntry &entry, const StageColour &colours) const
{
    paintBack(painter, rect, colours);
    const int side = std::min({ kMark, rect.height(), rect.width() - kBar - 1 });
    if (side < kLeastMark || !entry.isOpen())
        return;
    const QString mark = signOf(entry);
    if (mark.isEmpty())
        return;
    const int left = m_geometry.mirrored ? rect.left() : rect.right() + 1 - side;
    paintMark(painter, { left, rect.top() + std::min((rect.height() - side) / 2, kInside), side, side }, mark);
}

void CalendarView::paintMark(QPainter &painter, const QRect &rect, const QString &mark)
{
    paintIcon(&painter, rect, mark, color(mark == kClashMark ? Role::Warning : Role::Caption));
}

/// The rounded upper and lower ends of a box of this width, one above the other.
const QPixmap &CalendarView::stripOf(int width, const StageColour &colours, qreal ratio) const
{
    if (m_strips.size() > kStripsKept)
        m_strips.clear();
    const auto key = std::make_tuple(width, colours.tint.rgba(), colours.solid.rgba(), qRound(ratio * 100));
    auto found = m_strips.find(key);
    if (found != m_strips.end())
        return found->second;
    QPixmap strip(QSize(qRound(width * ratio), qRound(2 * kEventRadius * ratio)));
    strip.setDevicePixelRatio(ratio);
    strip.fill(Qt::transparent);
    const QRect rect(0, 0, width, 2 * kEventRadius);
    QPainter painter(&strip);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(rect, kEventRadius, kEventRadius);
    painter.setBrush(colours.solid);
    painter.drawRoundedRect(barOf(rect, m_geometry.mirrored), kBar / 2.0, kBar / 2.0);
    painter.end();
    return m_strips.emplace(key, strip).first->second;
}

/// What few have: the dashes of what is only proposed, the ring of what is chosen.
void CalendarView::paintFrame(
    QPainter &painter, const QRect &rect, const InterviewEntry &entry, const StageColour &colours, bool ghost) const
{
    const bool proposed = entry.standing() == InterviewState::Proposed && hasWords(rect);
    const bool chosen = entry.interview.id == m_current;
    if (!proposed && !chosen && !ghost)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    if (proposed) {
        painter.setPen(QPen(colours.solid, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kEventRadius, kEventRadius);
    }
    if (chosen || ghost) {
        painter.setPen(QPen(hasFocus() || ghost ? color(Role::FocusRing) : color(Role::Border), 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CalendarView::setClashing(const QHash<InterviewId, QString> &sentences)
{
    if (m_clashing == sentences)
        return;
    m_clashing = sentences;
    for (Box &box : m_boxes)
        box.face = {};
    viewport()->update();
}

/// What clashes goes before what a state is told by: a proposal is told by its dashes too. What speaks against a ghost
/// stands beside it; the clash is that of the place it comes from, and people answer anew about another one.
QString CalendarView::signOf(const InterviewEntry &entry, bool ghost) const
{
    const QString mark = markOf(entry);
    if (ghost)
        return mark == kClashMark ? QString() : mark;
    return entry.isOpen() && m_clashing.contains(entry.interview.id) ? kClashMark : mark;
}

CalendarView::BoxTexts CalendarView::textsOf(const QRect &rect, const InterviewEntry &entry, bool ghost) const
{
    const bool mirrored = m_geometry.mirrored;
    QRect room = mirrored ? rect.adjusted(kInside, 0, -kTextLeft, 0) : rect.adjusted(kTextLeft, 0, -kInside, 0);
    QFont strong = strongFont();
    QFont plain = captionFont();
    if (room.height() < kLowHeight) { // fifteen minutes, or half an hour where the whole day is in sight
        strong.setPixelSize(room.height() - 2);
        plain.setPixelSize(room.height() - 2);
    }
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(plain).height();
    const int spare = room.height() - first - 2 * 3;
    const int lines = spare >= 2 * second ? 3 : spare >= second ? 2 : 1;
    const int top = lines == 1 ? room.top() + std::max((room.height() - first) / 2, 0) : room.top() + kInside;
    const int side = std::min(kMark, room.height());
    BoxTexts texts;
    texts.over = isOver(entry);
    texts.mark = signOf(entry, ghost); // the last to go: it asks for something to be done
    if (!texts.mark.isEmpty()) {
        texts.markRect = QRect(mirrored ? room.left() : room.right() - side + 1, top + (first - side) / 2, side, side);
        room = mirrored ? room.adjusted(side + kInside, 0, 0, 0) : room.adjusted(0, 0, -side - kInside, 0);
    }
    const auto lay = [&](const QString &text, const QFont &font, int y) -> std::optional<BoxTexts::Line> {
        if (room.width() < kMark) // beside a mark not even dots
            return std::nullopt;
        const QStaticText laid = cachedText(text, font, room.width());
        return BoxTexts::Line{ laid,
            QPoint(mirrored ? room.right() + 1 - qCeil(laid.size().width()) : room.left(), y) };
    };
    const auto stageAndTimes = [&] {
        return tr("%1 · %2–%3", "stage, from, to")
            .arg(entry.stageName, shownClock(entry.interview.startAt), shownClock(entry.interview.endAt()));
    };
    strong.setStrikeOut(texts.over);
    texts.strong = strong;
    texts.plain = plain;
    texts.name = lay(entry.candidateName, strong, top);
    if (lines == 1 && texts.name) {
        // Where there is room beside the name, as on a day by itself, what has no line of its own stands there.
        const int used = qCeil(texts.name->text.size().width()) + kBesideName;
        room = mirrored ? room.adjusted(0, 0, -used, 0) : room.adjusted(used, 0, 0, 0);
        if (room.width() >= kLeastBeside)
            texts.stage = lay(stageAndTimes(), plain, top + (first - second) / 2);
    }
    if (lines == 2) {
        const bool wide = room.width() >= kWideLine; // as a rule there is no room: nothing is put together for it
        const QString both = wide ? stageAndTimes() : QString();
        const bool fits = wide && QFontMetrics(plain).horizontalAdvance(both) <= room.width();
        texts.stage = lay(fits ? both : entry.stageName, plain, top + first);
    } else if (lines > 2) {
        texts.stage = lay(entry.stageName, plain, top + first);
        texts.time = lay(tr("%1–%2").arg(shownClock(entry.interview.startAt), shownClock(entry.interview.endAt())),
            plain, top + first + second);
    }
    return texts;
}

void CalendarView::paintTexts(QPainter &painter, const BoxTexts &texts) const
{
    const auto write = [&painter](const std::optional<BoxTexts::Line> &line) {
        if (line)
            painter.drawStaticText(line->at, line->text);
    };
    painter.setFont(texts.strong);
    painter.setPen(color(texts.over ? Role::Caption : Role::Text));
    write(texts.name);
    painter.setFont(texts.plain);
    painter.setPen(color(Role::Text));
    write(texts.stage);
    painter.setPen(color(Role::Caption));
    write(texts.time);
    if (!texts.mark.isEmpty())
        paintMark(painter, texts.markRect, texts.mark);
}

} // namespace shortlist
