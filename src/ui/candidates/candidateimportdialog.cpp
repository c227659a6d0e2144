// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidateimportdialog.h"

#include "ui/candidates/jobchooser.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/prompter.h"
#include "ui_candidateimportdialog.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>

namespace shortlist {

namespace {

constexpr qint64 kMostBytes = 100LL * 1024 * 1024;

enum ColumnOfColumns { Heading, Sample, Meaning, ColumnsOfColumns };

QString fileOf(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void setUpTable(QTableWidget *table, const QStringList &headings)
{
    table->setColumnCount(int(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setWordWrap(false);
    table->setShowGrid(false);
}

} // namespace

CandidateImportDialog::CandidateImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CandidateImportDialog>())
{
    m_ui->setupUi(this);
    dressForm(this);
    setAcceptDrops(true);
    m_jobs = new JobChooser(m_ui->jobCombo, m_ui->stageCombo, tr("The job the file names, if any"), this);
    m_ui->duplicatesCombo->addItem(tr("leave them as they are"), int(ImportOptions::Duplicates::Skip));
    m_ui->duplicatesCombo->addItem(tr("take over what the file has"), int(ImportOptions::Duplicates::Update));
    setUpTables();
    auto *run = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    run->setObjectName(QStringLiteral("importButton"));
    run->setText(tr("Import"));
    setButtonKind(run, ButtonKind::Primary);
    QPalette red = m_ui->problemLabel->palette();
    red.setColor(QPalette::WindowText, color(Role::Error));
    m_ui->problemLabel->setPalette(red);
    m_ui->progressBar->setMinimumWidth(240);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &CandidateImportDialog::chooseFile);
    connect(m_ui->saveListButton, &QPushButton::clicked, this, &CandidateImportDialog::saveList);
    connect(m_jobs, &JobChooser::changed, this, &CandidateImportDialog::preview);
    connect(m_ui->duplicatesCombo, &QComboBox::activated, this, &CandidateImportDialog::preview);
    loadJobs();
    refreshButtons();
}

CandidateImportDialog::~CandidateImportDialog()
{
    if (m_stop)
        *m_stop = true;
}

void CandidateImportDialog::setUpTables()
{
    setUpTable(m_ui->columnsTable, { tr("Column"), tr("Holds"), tr("Is taken as") });
    m_ui->columnsTable->horizontalHeader()->setSectionResizeMode(Sample, QHeaderView::Stretch);
    m_ui->columnsTable->setColumnWidth(Heading, 170);
    m_ui->columnsTable->setColumnWidth(Meaning, 220);
    m_ui->columnsTable->verticalHeader()->setDefaultSectionSize(controlHeight() + kInside);
    setUpTable(m_ui->problemsTable, { tr("Row"), tr("Column"), tr("What") });
    m_ui->problemsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->problemsTable->setColumnWidth(0, 60);
    m_ui->problemsTable->setColumnWidth(1, 150);
}

void CandidateImportDialog::loadJobs()
{
    m_context.gateway.run(
        this, [](Services &services) { return services.candidates.openJobs(); },
        [this](const Result<QList<JobChoice>> &jobs) {
            if (!jobs)
                return complain(jobs.error());
            m_jobs->setJobs(*jobs);
        });
}

void CandidateImportDialog::chooseFile()
{
    const QString path =
        m_context.prompter.openFile(this, tr("Import candidates"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void CandidateImportDialog::openFile(const QString &path)
{
    m_ui->problemLabel->hide();
    m_fileName = QFileInfo(path).fileName();
    m_proposal = {};
    m_rows = {};
    QFile file(path);
    if (file.size() > kMostBytes)
        return complain({ Error::Code::Invalid, tr("“%1” is larger than any list of candidates.").arg(m_fileName),
            tr("Part it into smaller files.") });
    if (!file.open(QIODevice::ReadOnly))
        return complain({ Error::Code::Storage, tr("“%1” cannot be read: %2.").arg(m_fileName, file.errorString()),
            tr("Check the file and your rights.") });
    m_bytes = file.readAll();
    const auto proposal = m_context.candidateFiles.propose(m_bytes, m_fileName);
    if (!proposal)
        return complain(proposal.error());
    m_proposal = *proposal;
    m_ui->fileLabel->setText(m_proposal.sourceSystem.isEmpty()
                                 ? m_fileName
                                 : tr("%1, from %2", "file, system").arg(m_fileName, m_proposal.sourceSystem));
    showColumns();
    readRows();
}

void CandidateImportDialog::showColumns()
{
    QTableWidget *table = m_ui->columnsTable;
    table->setRowCount(0);
    m_choices.clear();
    m_answered.clear();
    table->setRowCount(int(m_proposal.columns.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const CandidateFileColumn &column = m_proposal.columns.at(row);
        table->setItem(row, Heading, new QTableWidgetItem(column.heading));
        table->setItem(row, Sample, new QTableWidgetItem(column.samples.join(QStringLiteral(" · ")).simplified()));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("“%1” is taken as").arg(column.heading));
        choice->setObjectName(QStringLiteral("meaningCombo%1").arg(row));
        if (column.ask)
            choice->addItem(tr("Please choose…"), -1);
        // What it may mean stands first, then everything else.
        QList<int> order = column.alternatives;
        for (int meaning = 0; meaning < int(m_proposal.meanings.size()); ++meaning) {
            if (!order.contains(meaning))
                order.append(meaning);
        }
        for (const int meaning : std::as_const(order))
            choice->addItem(m_proposal.meanings.at(meaning), meaning);
        choice->setCurrentIndex(column.ask ? 0 : choice->findData(column.meaning));
        m_choices.append(choice);
        m_answered.append(!column.ask);
        table->setCellWidget(row, Meaning, choice);
        connect(choice, &QComboBox::activated, this, [this, row](int) {
            m_answered[row] = m_choices.at(row)->currentData().toInt() >= 0;
            readRows();
        });
    }
}

QList<int> CandidateImportDialog::meanings() const
{
    QList<int> meanings;
    for (const QComboBox *choice : m_choices)
        meanings.append(std::max(0, choice->currentData().toInt()));
    return meanings;
}

int CandidateImportDialog::openQuestions() const { return int(m_answered.count(false)); }

void CandidateImportDialog::readRows()
{
    m_ui->problemLabel->hide();
    m_rows = {};
    m_previewed = false;
    if (openQuestions() > 0) {
        m_ui->summaryLabel->setText(
            tr("%n column(s) can mean several things: choose what they are.", nullptr, openQuestions()));
        m_ui->problemsTable->setRowCount(0);
        return refreshButtons();
    }
    const auto rows = m_context.candidateFiles.read(m_bytes, m_fileName, meanings());
    if (!rows) {
        m_ui->summaryLabel->clear();
        return complain(rows.error());
    }
    m_rows = *rows;
    preview();
}

ImportOptions CandidateImportDialog::options() const
{
    ImportOptions options;
    options.duplicates = static_cast<ImportOptions::Duplicates>(m_ui->duplicatesCombo->currentData().toInt());
    if (const auto choice = m_jobs->choice()) {
        options.jobId = choice->jobId;
        options.stageId = choice->stageId;
    }
    return options;
}

void CandidateImportDialog::preview()
{
    if (m_rows.rows.isEmpty() && m_rows.problems.isEmpty())
        return refreshButtons();
    m_ui->summaryLabel->setText(tr("Comparing with the workspace…"));
    m_previewed = false;
    refreshButtons();
    m_context.gateway.runLatest(
        this, QStringLiteral("candidates.preview"),
        [rows = m_rows.rows, options = options()](
            Services &services) { return services.candidates.previewRows(rows, options); },
        [this](const Result<ImportReport> &report) {
            if (!report)
                return complain(report.error());
            m_previewed = true;
            showReport(*report);
            refreshButtons();
        });
}

void CandidateImportDialog::showReport(const ImportReport &report)
{
    QStringList parts{ tr("%n new", nullptr, report.added) };
    if (report.updated > 0)
        parts.append(tr("%n already here and brought up to date", nullptr, report.updated));
    if (report.unchanged > 0)
        parts.append(tr("%n already here", nullptr, report.unchanged));
    const int leftOut = int(m_rows.problems.size() + report.problems.size());
    if (leftOut > 0)
        parts.append(tr("%n row(s) left out", nullptr, leftOut));
    if (report.applications > 0)
        parts.append(tr("%n application(s)", nullptr, report.applications));
    m_ui->summaryLabel->setText(parts.join(QStringLiteral(" · ")));

    QTableWidget *table = m_ui->problemsTable;
    table->setRowCount(0);
    const auto add = [table](int row, const QString &column, const QString &what) {
        const int at = table->rowCount();
        table->insertRow(at);
        table->setItem(at, 0, new QTableWidgetItem(QString::number(row)));
        table->setItem(at, 1, new QTableWidgetItem(column));
        table->setItem(at, 2, new QTableWidgetItem(what));
        table->item(at, 2)->setToolTip(what);
    };
    for (const auto &list : { m_rows.problems, report.problems }) {
        for (const ImportProblem &problem : list)
            add(problem.row, problem.column, tr("Left out: %1").arg(problem.sentence));
    }
    for (const auto &list : { m_rows.remarks, report.remarks }) {
        for (const ImportProblem &remark : list)
            add(remark.row, remark.column, remark.sentence);
    }
    for (const ImportDuplicate &duplicate : report.duplicates)
        add(duplicate.row, tr("Already here"),
            duplicate.firstRow > 0 ? tr("%1 is in row %2 already.").arg(duplicate.name).arg(duplicate.firstRow)
                                   : tr("%1 is here as %2.").arg(duplicate.name, duplicate.existingName));
}

void CandidateImportDialog::saveList()
{
    const QString path =
        m_context.prompter.saveFile(this, tr("Save the list"), tr("import-list.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QStringList lines{ QStringList{ tr("Row"), tr("Column"), tr("What") }.join(QLatin1Char(',')) };
    const QTableWidget *table = m_ui->problemsTable;
    for (int row = 0; row < table->rowCount(); ++row)
        lines.append(QStringList{
            table->item(row, 0)->text(), quoted(table->item(row, 1)->text()), quoted(table->item(row, 2)->text()) }
                         .join(QLatin1Char(',')));
    QSaveFile file(path);
    const QByteArray bytes = lines.join(QStringLiteral("\r\n")).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        complain({ Error::Code::Storage, tr("The list could not be written: %1.").arg(file.errorString()),
            tr("Choose another place.") });
}

void CandidateImportDialog::accept()
{
    if (m_stop)
        return;
    m_ui->problemLabel->hide();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_ui->progressBar->setRange(0, int(m_rows.rows.size()));
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    refreshButtons();
    // Called on the workspace's thread: only what may be touched from there.
    const auto progress = [stop = m_stop, self = QPointer<QObject>(m_ui->progressBar), bar = m_ui->progressBar](
                              int done, int) {
        QMetaObject::invokeMethod(
            qApp,
            [self, bar, done] {
                if (self)
                    bar->setValue(done);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    m_context.gateway.run(
        this,
        [rows = m_rows.rows, options = options(), progress](
            Services &services) { return services.candidates.importRows(rows, options, progress); },
        [this](const Result<ImportReport> &report) { finish(report); });
}

void CandidateImportDialog::finish(const Result<ImportReport> &report)
{
    m_stop.reset();
    m_ui->progressBar->hide();
    refreshButtons();
    if (!report)
        return complain(report.error());
    Q_EMIT imported(*report);
    QDialog::accept();
}

void CandidateImportDialog::reject()
{
    if (m_stop) {
        *m_stop = true;
        return;
    }
    QDialog::reject();
}

void CandidateImportDialog::refreshButtons()
{
    const bool running = m_stop != nullptr;
    const bool ready = m_previewed && openQuestions() == 0 && !m_rows.rows.isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(ready && !running);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(running ? tr("Stop") : tr("Cancel"));
    const bool hasFile = !m_proposal.columns.isEmpty();
    m_ui->columnsTable->setEnabled(hasFile && !running);
    m_ui->saveListButton->setEnabled(m_ui->problemsTable->rowCount() > 0);
    for (QWidget *widget : { static_cast<QWidget *>(m_ui->chooseButton), static_cast<QWidget *>(m_ui->jobCombo),
             static_cast<QWidget *>(m_ui->duplicatesCombo) })
        widget->setEnabled(!running);
}

void CandidateImportDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
    refreshButtons();
}

void CandidateImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_stop && !fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CandidateImportDialog::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(event->mimeData());
    if (m_stop || path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace shortlist
