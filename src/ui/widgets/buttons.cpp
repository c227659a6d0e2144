// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace shortlist {

namespace {

const char *const kWhyNot = "whyNot"; ///< the property of an action that says why it is not to be had now
const char *const kHint = "hint"; ///< what one says of itself that is to be had

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')).remove(QStringLiteral("…")); }

// A link is a flat button in the link colour; a palette of its own has to be renewed when the theme changes.
class LinkColour : public QObject {
public:
    explicit LinkColour(QPushButton *button)
        : QObject(button)
        , m_button(button)
    {
        setObjectName(QStringLiteral("linkColour"));
        button->installEventFilter(this);
        refresh();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // Our own setPalette below comes back here as a change.
        if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && !m_refreshing)
            refresh();
        return QObject::eventFilter(object, event);
    }

private:
    void refresh()
    {
        m_refreshing = true;
        QPalette palette;
        palette.setColor(QPalette::ButtonText, color(Role::Link));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, color(Role::DisabledText));
        m_button->setPalette(palette);
        m_refreshing = false;
    }

    QPushButton *m_button;
    bool m_refreshing = false;
};

} // namespace

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("primary", kind == ButtonKind::Primary);
    button->setProperty("danger", kind == ButtonKind::Danger);
    button->setFlat(kind == ButtonKind::Flat || kind == ButtonKind::Link);
    delete button->findChild<QObject *>(QStringLiteral("linkColour"), Qt::FindDirectChildrenOnly);
    button->setProperty("link", kind == ButtonKind::Link);
    button->setPalette(QPalette());
    if (kind == ButtonKind::Link)
        new LinkColour(button);
    button->update();
}

QPushButton *makeButton(const QString &text, ButtonKind kind, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, kind == ButtonKind::Link ? IconRole::Link : IconRole::Text));
    return button;
}

QString toolTipOf(const QAction *action)
{
    const QString text = withoutMnemonic(action->text());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString what = keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
    const QString more = action->property(action->isEnabled() ? kHint : kWhyNot).toString();
    return more.isEmpty() ? what : what + QLatin1Char('\n') + more;
}

void setHint(QAction *action, const QString &hint)
{
    action->setProperty(kHint, hint);
    action->setToolTip(toolTipOf(action));
    action->setStatusTip(hint);
}

void setAllowed(QAction *action, const Status &allowed)
{
    const QString whyNot = allowed ? QString() : allowed.error().text();
    action->setProperty(kWhyNot, whyNot);
    action->setEnabled(allowed.ok());
    action->setToolTip(toolTipOf(action));
    action->setStatusTip(whyNot);
}

bool isKeyOf(const QList<QAction *> &actions, const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    return std::any_of(actions.begin(), actions.end(),
        [&pressed](const QAction *action) { return action->shortcuts().contains(pressed); });
}

namespace {

/// What the button of an action says: what its owner wrote as the tool tip, or else toolTipOf().
QString ownToolTipOf(const QAction *action)
{
    const bool composed = action->property(kHint).isValid() || action->property(kWhyNot).isValid();
    const bool written = withoutMnemonic(action->toolTip()) != withoutMnemonic(action->text());
    return written && !composed ? action->toolTip() : toolTipOf(action);
}

} // namespace

QPushButton *buttonFor(QAction *action, ButtonKind kind, QWidget *parent)
{
    QPushButton *button = makeButton(QString(), kind, QString(), parent);
    // Visibility follows only inside a parent: showing a button without one would open a window.
    const auto follow = [button, action] {
        button->setText(action->iconText().isEmpty() ? action->text() : action->iconText());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        if (button->parentWidget() && button->isHidden() == action->isVisible())
            button->setVisible(action->isVisible());
        button->setToolTip(ownToolTipOf(action));
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (!action->objectName().isEmpty())
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *addSaveButton(QDialogButtonBox *box, const QString &text)
{
    QPushButton *save = box->addButton(text, QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveButton"));
    setButtonKind(save, ButtonKind::Primary);
    if (QPushButton *cancel = box->button(QDialogButtonBox::Cancel))
        cancel->setObjectName(QStringLiteral("cancelButton"));
    return save;
}

} // namespace shortlist
