// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeprompter.h"
#include "support/pipelinefixture.h"
#include "ui/pipeline/boardlist.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <algorithm>

namespace shortlist::test {

/// The page over the workspace of the fixture, opened again through the gateway.
struct PipelineDesk {
    explicit PipelineDesk(PipelineFixture &fixture);
    ~PipelineDesk() { gateway.close(); }

    /// Does something behind the page's back, or asks, and waits for it.
    Status run(const std::function<Status(Services &)> &work);
    /// Waits until everything the page asked for has come and been shown.
    void settle();
    BoardList *list(int column) { return page.findChild<BoardList *>(QStringLiteral("stageList%1").arg(column)); }
    int cards(int column) { return list(column) ? list(column)->model()->rowCount() : -1; }
    QString name(int column, int place) { return list(column)->model()->index(place, 0).data().toString(); }
    void choose(int column, int place);
    template <typename T>
    T *part(QDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QDialog *dialog();
    bool noDialog();

    testing::FakePrompter prompter;
    AppSettings settings;
    Gateway gateway;
    PipelinePage page;
};

} // namespace shortlist::test
