// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/rubricprinting.h"

#include "ui/rubrics/rubricfilename.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace shortlist {

namespace {

struct RubricPrintingTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricPrinting)
};

void previewSheet(const paper::Sheet &sheet, QWidget *parent)
{
    auto *preview = new QPrintPreviewDialog(parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setObjectName(QStringLiteral("rubricPreview"));
    preview->setWindowTitle(sheet.title);
    preview->printer()->setDocName(sheet.title);
    // Qt leaves these without a name.
    if (auto *pages = preview->findChild<QGraphicsView *>())
        pages->setAccessibleName(RubricPrintingTexts::tr("Pages"));
    const auto fields = preview->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        auto *zoom = qobject_cast<QComboBox *>(field->parentWidget());
        field->setAccessibleName(zoom ? RubricPrintingTexts::tr("Zoom") : RubricPrintingTexts::tr("Page"));
        if (zoom)
            zoom->setAccessibleName(RubricPrintingTexts::tr("Zoom"));
    }
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
        [sheet](QPrinter *printer) { paper::paint(sheet, *printer); });
    preview->resize(900, 700);
    preview->open();
}

} // namespace

void printOrSave(const paper::Sheet &sheet, Prompter &prompter, QWidget *parent,
    const std::function<void(const Result<QString> &)> &finished)
{
    const auto choice = prompter.askChoice(parent, sheet.title, RubricPrintingTexts::tr("What is to become of it?"),
        { RubricPrintingTexts::tr("Preview and print"), RubricPrintingTexts::tr("Save as PDF") }, 0);
    if (!choice)
        return finished(QString());
    if (*choice == 0) {
        previewSheet(sheet, parent);
        return finished(QString());
    }
    const QString path = prompter.saveFile(parent, RubricPrintingTexts::tr("Save as PDF"),
        fileNameFor(sheet.title, QStringLiteral(".pdf")), RubricPrintingTexts::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return finished(QString());
    if (const auto written = paper::writePdf(sheet, path); !written)
        return finished(written.error());
    finished(RubricPrintingTexts::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace shortlist
