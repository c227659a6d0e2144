// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/questiontraffic.h"

#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QRubberBand>

namespace shortlist {

namespace {

constexpr int kLongestGhost = 60; ///< characters of a question

} // namespace

/// What a table of questions is told of the criteria above it.
class QuestionTraffic::Places : public RowDropPlaces {
public:
    Places(QuestionTraffic &traffic, std::function<CriterionId()> from, std::function<QString(int)> textOf)
        : m_traffic(traffic)
        , m_from(std::move(from))
        , m_textOf(std::move(textOf))
    {
    }

    void begin(int row, const QPoint &) override { m_traffic.begin(m_textOf(row)); }
    bool over(const QPoint &at, Qt::KeyboardModifiers) override { return m_traffic.hover(at, m_from()) >= 0; }
    bool drop(int row, const QPoint &at, Qt::KeyboardModifiers) override
    {
        const CriterionId from = m_from();
        const int criterion = m_traffic.hover(at, from);
        if (criterion < 0)
            return false;
        const CriterionId to = m_traffic.m_model->view().criteria.at(criterion).id;
        // The table has to let go of the mouse before its rows change.
        if (to != from)
            QMetaObject::invokeMethod(
                &m_traffic, [this, from, row, to] { Q_EMIT m_traffic.moved(from, row, to); }, Qt::QueuedConnection);
        return true;
    }
    void end() override { m_traffic.end(); }

private:
    QuestionTraffic &m_traffic;
    std::function<CriterionId()> m_from;
    std::function<QString(int)> m_textOf;
};

/// Drags rows of a list that knows nothing of it.
class QuestionTraffic::BankDrag : public QObject {
public:
    BankDrag(QuestionTraffic &traffic, QAbstractItemView *bank, std::function<QString(int)> textOf)
        : QObject(bank)
        , m_traffic(traffic)
        , m_bank(bank)
        , m_textOf(std::move(textOf))
    {
        bank->installEventFilter(this);
        bank->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == m_bank)
            return m_dragging && event->type() == QEvent::KeyPress && escaped(static_cast<QKeyEvent *>(event));
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            press(static_cast<QMouseEvent *>(event));
            return false;
        case QEvent::MouseMove:
            return m_row >= 0 && move(static_cast<QMouseEvent *>(event));
        case QEvent::MouseButtonRelease:
            return release(static_cast<QMouseEvent *>(event));
        default:
            return false;
        }
    }

private:
    void press(const QMouseEvent *event)
    {
        const QModelIndex index = m_bank->indexAt(event->position().toPoint());
        m_row = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? index.row() : -1;
        m_pressedAt = event->position().toPoint();
    }
    bool move(const QMouseEvent *event)
    {
        if (!(event->buttons() & Qt::LeftButton))
            return false;
        const QPoint place = event->position().toPoint();
        if (!m_dragging && (place - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true;
        if (!m_dragging)
            m_traffic.begin(m_textOf(m_row));
        m_dragging = true;
        m_traffic.hover(m_bank->viewport()->mapToGlobal(place), {});
        return true;
    }
    bool release(const QMouseEvent *event)
    {
        const int row = m_row;
        m_row = -1;
        if (!m_dragging)
            return false;
        const int criterion = m_traffic.hover(m_bank->viewport()->mapToGlobal(event->position().toPoint()), {});
        letGo();
        if (criterion >= 0)
            Q_EMIT m_traffic.taken(row, m_traffic.m_model->view().criteria.at(criterion).id);
        return true;
    }
    bool escaped(const QKeyEvent *event)
    {
        if (event->key() != Qt::Key_Escape)
            return false;
        m_row = -1;
        letGo();
        return true;
    }
    void letGo()
    {
        m_dragging = false;
        m_traffic.end();
    }

    QuestionTraffic &m_traffic;
    QAbstractItemView *m_bank;
    std::function<QString(int)> m_textOf;
    int m_row = -1;
    bool m_dragging = false;
    QPoint m_pressedAt;
};

QuestionTraffic::QuestionTraffic(RubricGridModel *model, QWidget *editor)
    : QObject(editor)
    , m_model(model)
    , m_editor(editor)
    , m_ghost(new QLabel(editor, Qt::ToolTip))
{
    m_ghost->setObjectName(QStringLiteral("questionGhost"));
    m_ghost->setTextFormat(Qt::PlainText);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->setAutoFillBackground(true);
    m_ghost->setMargin(kInside);
}

QuestionTraffic::~QuestionTraffic() = default;

void QuestionTraffic::serve(RowTable *table, const std::function<int(int)> &criterionOf)
{
    m_served.append({ table, criterionOf });
}

RowDropPlaces *QuestionTraffic::placesFrom(
    const std::function<CriterionId()> &from, const std::function<QString(int)> &textOf)
{
    m_places.push_back(std::make_unique<Places>(*this, from, textOf));
    return m_places.back().get();
}

void QuestionTraffic::dragFrom(QAbstractItemView *bank, const std::function<QString(int)> &textOf)
{
    new BankDrag(*this, bank, textOf); // goes with the list
}

void QuestionTraffic::begin(const QString &question)
{
    // A window of its own is never the active one: it would be drawn in the faint colours of those that are not.
    QPalette colours = m_editor->palette();
    colours.setColor(QPalette::Window, colours.color(QPalette::Active, QPalette::ToolTipBase));
    colours.setColor(QPalette::WindowText, colours.color(QPalette::Active, QPalette::ToolTipText));
    m_ghost->setPalette(colours);
    m_question = question.simplified();
    if (m_question.size() > kLongestGhost)
        m_question = m_question.left(kLongestGhost).trimmed() + QStringLiteral("…");
}

int QuestionTraffic::hover(const QPoint &at, const CriterionId &own)
{
    int criterion = -1;
    if (m_frame)
        m_frame->hide();
    for (const Served &each : std::as_const(m_served)) {
        QWidget *room = each.table->viewport();
        const QPoint place = room->mapFromGlobal(at);
        const int row = each.table->isVisible() && room->rect().contains(place) ? each.table->rowAt(place.y()) : -1;
        criterion = row < 0 || !m_model->isEditable() ? -1 : each.criterionOf(row);
        if (criterion < 0)
            continue;
        if (!m_frame || m_frame->parentWidget() != room) {
            delete m_frame;
            m_frame = new QRubberBand(QRubberBand::Rectangle, room);
        }
        m_frame->setGeometry(
            0, each.table->rowViewportPosition(row), room->width(), each.table->verticalHeader()->sectionSize(row));
        m_frame->show();
        break;
    }
    QString text = m_question;
    if (criterion >= 0 && m_model->view().criteria.at(criterion).id != own)
        text = tr("%1 → %2").arg(m_question, m_model->view().criteria.at(criterion).name);
    m_ghost->setText(text);
    m_ghost->adjustSize();
    m_ghost->move(at + QPoint(kCardPadding, kCardPadding));
    m_ghost->show();
    return criterion;
}

void QuestionTraffic::end()
{
    m_ghost->hide();
    delete m_frame;
}

} // namespace shortlist
