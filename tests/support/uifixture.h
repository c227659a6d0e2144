// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "support/fakeclock.h"
#include "support/fakeprompter.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/pagecontext.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace shortlist::testing {

/// What a page needs to be tested: a real workspace file behind a real gateway, answers to questions, settings of its
/// own. With SHORTLIST_SHOTS set to a folder, shot() leaves pictures there, light and dark.
class UiFixture {
public:
    UiFixture();
    ~UiFixture() { gateway.close(); }

    /// Makes the workspace; false when that failed.
    bool open();

    PageContext context() { return { gateway, prompter, settings, clock }; }

    /// Runs something on the workspace's thread and waits for its answer.
    template <typename Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Services &>;
        std::optional<Answer> answer;
        gateway.run(qApp, std::move(work), [&answer](Answer given) { answer = std::move(given); });
        if (!test::comesTrue([&answer] { return answer.has_value(); }))
            return Answer{};
        return *std::move(answer);
    }

    bool undo();

    /// A file with these bytes; its path.
    QString write(const QString &name, const QByteArray &bytes);

    /// The texts of all message bars on screen that tell of an error.
    QString said(QWidget *root) const;

    void shot(QWidget *widget, const char *name);

private:
    QTemporaryDir m_dir;

public:
    test::FakeClock clock;
    FakePrompter prompter;
    AppSettings settings;
    Gateway gateway;
};

} // namespace shortlist::testing
