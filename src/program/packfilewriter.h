// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/debrief/packbook.h"
#include "exchange/debrief/packfiles.h"
#include "exchange/debrief/packhtml.h"
#include "paper/paper.h"

#include <QCoreApplication>

// A header only, so that the command line and the tests write real packs without the windows.

namespace shortlist {

/// Writes the files of a decision pack: a PackWriter over paper and the spreadsheet.
inline Status writePackFiles(const DecisionPack &pack, const PackTarget &target, const std::atomic<bool> &cancelled)
{
    QList<NewFile> files;
    if (!target.pdf.isEmpty()) {
        auto pages = paper::pdfOf({ packTitle(pack), packHtml(pack), packFooter(pack), pack.madeAt });
        if (!pages)
            return pages.error();
        files.append({ target.pdf, *std::move(pages) });
    }
    if (!target.xlsx.isEmpty() && !cancelled) {
        auto book = packWorkbook(pack);
        if (!book)
            return book.error();
        files.append({ target.xlsx, *std::move(book) });
    }
    if (cancelled)
        return Error{ Error::Code::Cancelled,
            QCoreApplication::translate("DecisionPack", "The pack was not written: it was cancelled."), {}, {},
            QStringLiteral("pack.cancelled") };
    return writeTogether(files);
}

} // namespace shortlist
