// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/fakeprompter.h"
#include "support/loop.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/window/pagecontext.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// A desk for one page: a workspace file with the smallest whole loop behind a real gateway, settings of its own,
/// answers for boxes, and a clock that stands still.
class PageDesk {
public:
    PageDesk();

    /// Opens the workspace behind the gateway, with `person` at the desk.
    bool open(const PersonId &person);

    bool sit(const PersonId &person);

    /// Runs work on the workspace's thread and waits for its answer.
    template <typename Work>
    auto ask(Work work) -> std::invoke_result_t<Work, Services &>
    {
        std::optional<std::invoke_result_t<Work, Services &>> answer;
        gateway.run(&gateway, std::move(work), [&answer](auto result) { answer = std::move(result); });
        const bool answered = test::comesTrue([&answer] { return answer.has_value(); });
        Q_ASSERT(answered);
        return *answer;
    }

    /// Saves a picture of the page when the folder SHORTLIST_SHOTS is set, for looking at it.
    void shoot(QWidget &widget, const QString &name);

    PageContext context() { return { gateway, prompter, settings, clock }; }

    QTemporaryDir dir;
    FakeClock clock;
    shortlist::testing::FakePrompter prompter;
    AppSettings settings;
    QString path;
    Loop loop;
    Gateway gateway;
};

} // namespace shortlist::test
