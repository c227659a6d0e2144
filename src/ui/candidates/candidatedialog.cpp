// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatedialog.h"

#include "domain/candidates/candidaterules.h"
#include "ui/candidates/jobchooser.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_candidatedialog.h"

#include <QCompleter>
#include <QPushButton>
#include <QTimeZone>

namespace shortlist {

namespace {

void fillZones(QComboBox *box, const QString &zone)
{
    QStringList zones;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Region/City only: the rest are old names and fixed offsets.
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones.append(QString::fromLatin1(id));
    }
    box->addItem(QString());
    box->addItems(zones);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setEditText(zone);
}

} // namespace

CandidateDialog::CandidateDialog(const CandidateDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CandidateDialog>())
    , m_original(draft)
{
    m_ui->setupUi(this);
    dressForm(this);
    const bool isNew = draft.candidate.id.isNull();
    setWindowTitle(isNew ? tr("New candidate") : tr("Edit %1").arg(draft.candidate.name));
    m_ui->nameEdit->setText(draft.candidate.name);
    m_ui->headlineEdit->setText(draft.candidate.headline);
    m_ui->companyEdit->setText(draft.candidate.company);
    m_ui->placeEdit->setText(draft.candidate.place);
    fillZones(m_ui->zoneCombo, draft.candidate.zone);
    m_ui->contactsEditor->setContacts(draft.contacts);
    m_ui->sourceCombo->setEditText(draft.candidate.source);
    m_ui->creditEdit->setText(draft.candidate.creditedTo);
    m_ui->tagsEdit->setText(draft.tags.join(QStringLiteral(", ")));
    m_jobs = new JobChooser(m_ui->jobCombo, m_ui->stageCombo, tr("No job yet"), this);
    for (QWidget *widget : { static_cast<QWidget *>(m_ui->jobLabel), static_cast<QWidget *>(m_ui->jobCombo),
             static_cast<QWidget *>(m_ui->stageLabel), static_cast<QWidget *>(m_ui->stageCombo) })
        widget->setVisible(isNew);
    for (QComboBox *box : { m_ui->zoneCombo, m_ui->sourceCombo }) {
        const bool zone = box == m_ui->zoneCombo;
        box->setAccessibleName(zone ? tr("Time zone") : tr("Source"));
        box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    auto *save = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setText(isNew ? tr("Add candidate") : tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    QPalette red = m_ui->problemLabel->palette();
    red.setColor(QPalette::WindowText, color(Role::Error));
    m_ui->problemLabel->setPalette(red);
    m_ui->nameEdit->setFocus();
}

CandidateDialog::~CandidateDialog() = default;

void CandidateDialog::setSources(const QStringList &sources)
{
    const QString typed = m_ui->sourceCombo->currentText();
    m_ui->sourceCombo->clear();
    m_ui->sourceCombo->addItems(sources);
    m_ui->sourceCombo->setEditText(typed);
}

void CandidateDialog::setJobs(const QList<JobChoice> &jobs) { m_jobs->setJobs(jobs); }

CandidateDraft CandidateDialog::draft() const
{
    CandidateDraft edited = m_original;
    edited.candidate.name = m_ui->nameEdit->text().simplified();
    edited.candidate.headline = m_ui->headlineEdit->text().simplified();
    edited.candidate.company = m_ui->companyEdit->text().simplified();
    edited.candidate.place = m_ui->placeEdit->text().simplified();
    edited.candidate.zone = m_ui->zoneCombo->currentText().trimmed();
    edited.candidate.source = m_ui->sourceCombo->currentText().simplified();
    edited.candidate.creditedTo = m_ui->creditEdit->text().simplified();
    edited.contacts = m_ui->contactsEditor->contacts();
    edited.tags.clear();
    const auto tags = m_ui->tagsEdit->text().split(QLatin1Char(','));
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            edited.tags.append(tag.simplified());
    }
    edited.sameEmailIsFine = m_ui->sameEmailCheck->isChecked();
    return edited;
}

std::optional<ApplyTo> CandidateDialog::applyTo() const
{
    return m_original.candidate.id.isNull() ? m_jobs->choice() : std::nullopt;
}

void CandidateDialog::accept()
{
    const CandidateDraft edited = draft();
    m_ui->problemLabel->hide();
    for (QWidget *field : { static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->zoneCombo),
             static_cast<QWidget *>(m_ui->tagsEdit) })
        setFieldProblem(field, {});
    if (auto sound = checkCandidate(edited.candidate); !sound)
        return complain(sound.error());
    for (const Contact &contact : edited.contacts) {
        if (const auto normal = normalContact(contact.kind, contact.text); !normal) {
            complain(normal.error());
            return m_ui->contactsEditor->focusOn(contact.text);
        }
    }
    if (const auto tags = normalTags(edited.tags); !tags)
        return complain(tags.error());
    Q_EMIT confirmed();
}

void CandidateDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
    if (error.key == QLatin1String("candidate.sameEmail"))
        m_ui->sameEmailCheck->show();
    const auto mark = [&error](QWidget *field) {
        setFieldProblem(field, error.sentence);
        field->setFocus();
    };
    if (error.key.startsWith(QLatin1String("candidate.name")))
        mark(m_ui->nameEdit);
    else if (error.key == QLatin1String("candidate.zone"))
        mark(m_ui->zoneCombo);
    else if (error.key.startsWith(QLatin1String("tag.")))
        mark(m_ui->tagsEdit);
}

} // namespace shortlist
