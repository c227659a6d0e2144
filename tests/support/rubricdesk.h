// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/uifixture.h"
#include "ui/rubrics/rubriceditor.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

namespace shortlist::testing {

/// The editor of rubrics in a window of its own, behind a real workspace that it follows.
struct RubricDesk {
    /// Opens workspace and window; false when that failed. `files` reads and writes files of rubrics.
    bool open(const RubricFileFormat &files = {})
    {
        if (!ui.open())
            return false;
        PageContext context = ui.context();
        context.rubricFiles = files;
        editor = std::make_unique<RubricEditor>(context);
        RubricEditor *shown = editor.get();
        QObject::connect(&ui.gateway, &Gateway::committed, shown, &RubricEditor::reload);
        QObject::connect(
            shown, &RubricEditor::rubricChosen, shown, [shown](const RubricId &id) { shown->showRubric(id, {}); });
        QObject::connect(shown, &JobPanel::failed, shown, [](const QString &why) { qWarning().noquote() << why; });
        editor->resize(1040, 640);
        editor->show();
        grid = editor->findChild<RowTable *>(QStringLiteral("rubricGrid"));
        return QTest::qWaitForWindowActive(shown);
    }

    /// A draft from a template, or an empty one called “Cooking”.
    RubricId make(const char *templateKey = nullptr)
    {
        return ui.ask([key = QString::fromLatin1(templateKey)](Services &services) {
            const auto made = key.isEmpty() ? services.rubrics.create(QStringLiteral("Cooking"))
                                            : services.rubrics.createFromTemplate(key);
            return made ? *made : RubricId();
        });
    }

    /// Shows a rubric and waits for its rows; false when they do not come.
    bool show(const RubricId &id, int rows)
    {
        editor->showRubric(id, {});
        const QString name = stored(id).rubric.name;
        auto *field = editor->findChild<QLineEdit *>(QStringLiteral("rubricNameEdit"));
        const bool shown = test::comesTrue([&] { return grid->model()->rowCount() == rows && field->text() == name; });
        grid->setFocus();
        return shown;
    }

    RubricView stored(const RubricId &id)
    {
        return ui.ask([id](Services &services) {
            const auto view = services.rubrics.load(id);
            return view ? *view : RubricView();
        });
    }
    RubricView stored() { return stored(editor->rubric()); }

    QAction *action(const char *name) { return editor->findChild<QAction *>(QLatin1String(name)); }
    QWidget *keyboard() { return QApplication::focusWidget(); }

    UiFixture ui;
    std::unique_ptr<RubricEditor> editor;
    RowTable *grid = nullptr;
};

/// The mouse moves over a widget with its left button held.
inline void pull(QWidget *widget, const QPoint &to, Qt::KeyboardModifiers keys = {})
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
    QApplication::sendEvent(widget, &event);
}

} // namespace shortlist::testing
