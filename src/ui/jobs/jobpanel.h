// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"
#include "domain/people/person.h"
#include "domain/rubrics/rubricview.h"
#include "ui/window/pagecontext.h"

namespace shortlist {

/// What the tabs of a job show besides the job itself.
struct JobSurroundings {
    QList<Person> people; ///< active ones, by name
    QList<RubricListRow> rubrics; ///< all, also retired ones
};

/// A part of the jobs page that changes things: runs commands and tells how they ended. What changed comes back with
/// the next load.
class JobPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobPanel(const PageContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

Q_SIGNALS:
    /// A command failed, or what was typed cannot be: a whole text for the person.
    void failed(const QString &why);
    /// A command worked: an old complaint may go.
    void succeeded();
    /// Something outside the workspace was done, which nothing else on screen shows: a whole sentence.
    void told(const QString &what);

protected:
    /// Runs `work(Services &)`; `then(value)` with what it gave when it worked.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        m_context.gateway.run(this, std::move(work), [this, then = std::move(then)](auto result) {
            if (!result) {
                Q_EMIT failed(result.error().text());
                return;
            }
            Q_EMIT succeeded();
            then(*result);
        });
    }
    template <typename Work>
    void run(Work work)
    {
        run(std::move(work), [](const auto &) {});
    }

    PageContext m_context;
};

} // namespace shortlist
