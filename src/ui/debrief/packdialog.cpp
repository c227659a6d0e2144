// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/packdialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kLongestRecipient = 200;
const QLatin1String kPdfEnding(".pdf");
const QLatin1String kXlsxEnding(".xlsx");

QString withEnding(const QString &path, QLatin1String ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace

PackDialog::PackDialog(
    const PageContext &context, const ApplicationId &application, const QString &candidate, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_application(application)
    , m_recipient(new QLineEdit)
    , m_pdf(new QCheckBox(tr("&Pages to read and print (PDF)")))
    , m_xlsx(new QCheckBox(tr("&Numbers as a spreadsheet (XLSX)")))
    , m_problem(new TextLabel)
    , m_bar(new QProgressBar)
{
    build(candidate);
    refresh();
}

PackDialog::~PackDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
    if (m_thread)
        m_thread->wait();
}

void PackDialog::build(const QString &candidate)
{
    setWindowTitle(tr("Decision pack on %1").arg(candidate));
    // A name may hold what no file name may.
    QString name = candidate;
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.remove(bad);
    m_suggested = tr("Decision pack %1").arg(name);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(kCardPadding);
    auto *what = new TextLabel(
        tr("All that the decision rests on, as you may see it: ratings, every scorecard with its amendments, debrief "
           "notes, decisions and the journal of the application. Whoever gets the files reads all of it. That you made "
           "them, when and for whom is kept in the journal."));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *form = new QFormLayout;
    m_recipient->setObjectName(QStringLiteral("packRecipientEdit"));
    m_recipient->setPlaceholderText(tr("Such as the works council; empty for yourself"));
    m_recipient->setMaxLength(kLongestRecipient);
    form->addRow(tr("&For whom"), m_recipient);
    column->addLayout(form);
    m_pdf->setObjectName(QStringLiteral("packPdfBox"));
    m_pdf->setChecked(true);
    m_xlsx->setObjectName(QStringLiteral("packXlsxBox"));
    m_xlsx->setChecked(true);
    column->addWidget(m_pdf);
    column->addWidget(m_xlsx);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("The pack is being written"));
    m_bar->hide();
    column->addWidget(m_bar);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("packProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = makeButton(tr("&Save…"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("savePackButton"));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    dressForm(this);
    m_save->setDefault(true);
    m_recipient->setFocus();
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &PackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackDialog::reject);
    connect(m_pdf, &QCheckBox::toggled, this, &PackDialog::refresh);
    connect(m_xlsx, &QCheckBox::toggled, this, &PackDialog::refresh);
}

void PackDialog::refresh()
{
    m_save->setEnabled(!m_bar->isVisibleTo(this) && (m_pdf->isChecked() || m_xlsx->isChecked()));
}

void PackDialog::setBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_recipient->setEnabled(!busy);
    m_pdf->setEnabled(!busy);
    m_xlsx->setEnabled(!busy);
    refresh();
}

void PackDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

PackTarget PackDialog::chooseTarget()
{
    const bool pdf = m_pdf->isChecked();
    const QString path = m_context.prompter.saveFile(this, tr("Save decision pack"),
        m_suggested + (pdf ? kPdfEnding : kXlsxEnding), pdf ? tr("PDF files (*.pdf)") : tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return {};
    if (!pdf)
        return { {}, withEnding(path, kXlsxEnding) };
    PackTarget target{ withEnding(path, kPdfEnding), {} };
    if (!m_xlsx->isChecked())
        return target;
    // The spreadsheet lies beside the PDF under the same name, which the box did not ask about.
    target.xlsx = target.pdf.chopped(kPdfEnding.size()) + kXlsxEnding;
    const bool replace =
        !QFileInfo::exists(target.xlsx)
        || m_context.prompter.confirm(
            this, { tr("Replace the spreadsheet"),
                      tr("There is already a file “%1”. Replace it?").arg(QDir::toNativeSeparators(target.xlsx)),
                      tr("Replace"), true });
    return replace ? target : PackTarget{};
}

void PackDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    const PackTarget target = chooseTarget();
    if (target.pdf.isEmpty() && target.xlsx.isEmpty())
        return;
    complain({});
    setBusy(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_context.gateway.run(
        this,
        [application = m_application,
            purpose = PackPurpose{ m_recipient->text(), !target.pdf.isEmpty(), !target.xlsx.isEmpty() }](
            Services &services) { return services.packs.make(application, purpose); },
        [this, target](const Result<DecisionPack> &pack) {
            if (!pack)
                return finish(pack.error(), target);
            write(*pack, target);
        });
}

void PackDialog::write(const DecisionPack &pack, const PackTarget &target)
{
    const auto written = std::make_shared<std::optional<Status>>();
    m_thread.reset(QThread::create([writer = m_context.writePack, pack, target, written, cancelled = m_cancelled] {
        *written = writer(pack, target, *cancelled);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, written, target] { finish(**written, target); });
    m_thread->start();
}

void PackDialog::finish(const Status &written, const PackTarget &target)
{
    const bool cancelled = m_cancelled && m_cancelled->load();
    m_cancelled.reset();
    setBusy(false);
    if (!written) {
        if (cancelled)
            return QDialog::reject();
        return complain(written.error().text());
    }
    QStringList names;
    for (const QString &path : { target.pdf, target.xlsx }) {
        if (!path.isEmpty())
            names.append(QDir::toNativeSeparators(path));
    }
    Q_EMIT packWritten(tr("The decision pack is in %1.").arg(names.join(QLatin1String(", "))));
    QDialog::accept();
}

void PackDialog::reject()
{
    if (!m_cancelled)
        return QDialog::reject();
    // Closed when the file that is being made is done with.
    m_cancelled->store(true);
}

} // namespace shortlist
