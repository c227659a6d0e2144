// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/candidatechooser.h"

#include "service/calendar/interviewservice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

/// Each candidate once, however many applications they have.
QList<BookableApplication> eachOnce(const QList<BookableApplication> &all)
{
    QList<BookableApplication> once;
    for (const BookableApplication &one : all) {
        if (std::none_of(once.begin(), once.end(),
                [&one](const BookableApplication &other) { return other.candidateId == one.candidateId; }))
            once += one;
    }
    return once;
}

} // namespace

CandidateChooser::CandidateChooser(
    const PageContext &context, const QString &title, const QString &yes, const QString &begun, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_name(new SearchField(tr("Name of the candidate or of the job")))
    , m_list(new QListWidget)
    , m_more(new CaptionLabel)
    , m_yes(makeButton(yes, ButtonKind::Primary))
{
    setObjectName(QStringLiteral("candidateChooser"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("chooserName"));
    m_list->setObjectName(QStringLiteral("chooserList"));
    m_list->setAccessibleName(tr("Candidates"));
    m_more->setObjectName(QStringLiteral("chooserMore"));
    m_yes->setObjectName(QStringLiteral("chooserYes"));
    m_yes->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addWidget(buttons);
    m_yes->setDefault(true);
    m_more->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &CandidateChooser::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CandidateChooser::reject);
    // Enter is the default button's, also from the list.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &CandidateChooser::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_yes->setEnabled(row >= 0); });
    connect(m_name, &SearchField::searchRequested, this, &CandidateChooser::search);
    connect(m_name, &SearchField::textChanged, this, [this] { m_chooses = false; });
    m_name->installEventFilter(this);
    m_name->setText(begun);
    m_name->selectAll();
    m_name->setFocus();
    resize(460, 420);
    search();
}

void CandidateChooser::search()
{
    m_sought = m_name->text().trimmed();
    m_context.gateway.runLatest(
        this, QStringLiteral("candidates.choose"),
        [text = m_sought](Services &services) { return services.interviews.bookable(text, kShown + 1); },
        [this](const Result<QList<BookableApplication>> &found) { take(found); });
}

void CandidateChooser::take(const Result<QList<BookableApplication>> &found)
{
    m_listed = m_sought;
    m_list->clear();
    m_candidates = found ? eachOnce(found->mid(0, kShown)) : QList<BookableApplication>();
    for (const BookableApplication &one : std::as_const(m_candidates))
        m_list->addItem(tr("%1 · %2").arg(one.candidateName, one.jobTitle));
    m_list->setCurrentRow(m_candidates.isEmpty() ? -1 : 0);
    m_yes->setEnabled(!m_candidates.isEmpty());
    QString more;
    if (!found)
        more = found.error().text();
    else if (m_candidates.isEmpty() && m_name->text().trimmed().isEmpty())
        more = tr("No application is under way.");
    else if (m_candidates.isEmpty())
        more = tr("No active candidate is called “%1”.").arg(m_name->text().trimmed());
    else if (found->size() > kShown)
        more = tr("There are more: type a part of the name.");
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    if (m_chooses && isCurrent())
        accept();
}

bool CandidateChooser::isCurrent() const { return m_listed == m_name->text().trimmed(); }

void CandidateChooser::accept()
{
    // Enter right after the last letter means who that letter finds, not who stands there from before.
    m_chooses = !isCurrent();
    if (m_chooses) {
        if (m_sought != m_name->text().trimmed())
            search();
        return;
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_candidates.size())
        return;
    const CandidateId candidate = m_candidates.at(row).candidateId;
    Q_EMIT chosen(candidate);
    QDialog::accept();
}

// While somebody types, the list is walked through as well, and Enter chooses.
bool CandidateChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    if (watched == m_name && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shortlist
