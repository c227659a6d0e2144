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
    explicit PipelineDesk(PipelineFixture &fixture)
        : settings(fixture.dir.filePath(QStringLiteral("settings.ini")))
        , page({ gateway, prompter, settings, fixture.clock })
    {
        settings.setTimeZoneOverride("Europe/Berlin");
        const QString path = fixture.file->path();
        fixture.file.reset();
        bool open = false;
        gateway.open(
            &page,
            [path, &clock = fixture.clock]() -> Result<std::unique_ptr<OpenWorkspace>> {
                auto opened = LocalWorkspace::open(path, clock);
                if (!opened)
                    return opened.error();
                return std::unique_ptr<OpenWorkspace>(std::move(*opened));
            },
            [&open](const Status &status) { open = bool(status); });
        if (!QTest::qWaitFor([&open] { return open; }))
            qFatal("the workspace does not open");
        (void)run([who = fixture.people.first()](Services &services) {
            services.session().person = who;
            return done();
        });
        page.resize(1280, 720);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
        page.activate();
        settle();
    }
    ~PipelineDesk() { gateway.close(); }

    /// Does something behind the page's back, or asks, and waits for it.
    Status run(const std::function<Status(Services &)> &work)
    {
        std::optional<Status> answer;
        gateway.run(
            &page, [work](Services &services) { return work(services); },
            [&answer](const Status &status) { answer = status; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    /// Waits until everything the page asked for has come and been shown.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            (void)run([](Services &) { return done(); });
            QCoreApplication::processEvents();
        }
    }
    BoardList *list(int column) { return page.findChild<BoardList *>(QStringLiteral("stageList%1").arg(column)); }
    int cards(int column) { return list(column) ? list(column)->model()->rowCount() : -1; }
    QString name(int column, int place) { return list(column)->model()->index(place, 0).data().toString(); }
    void choose(int column, int place)
    {
        list(column)->setFocus();
        list(column)->setCurrentIndex(list(column)->model()->index(place, 0));
    }
    template <typename T>
    T *part(QDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QDialog *dialog()
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *dialog : page.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        return found;
    }
    bool noDialog()
    {
        const bool gone = QTest::qWaitFor([this] {
            const auto all = page.findChildren<QDialog *>();
            return std::none_of(all.cbegin(), all.cend(), [](const QDialog *one) { return one->isVisible(); });
        });
        // Without a window manager nobody gives the window its keyboard back.
        page.activateWindow();
        return gone && QTest::qWaitForWindowActive(&page);
    }

    testing::FakePrompter prompter;
    AppSettings settings;
    Gateway gateway;
    PipelinePage page;
};

} // namespace shortlist::test
