// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/promotion.h"
#include "models/people/poolmodels.h"
#include "ui/people/poolspanel.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>

namespace shortlist {

Status PoolsPanel::mayPromote() const
{
    const auto no = [](const QString &why) { return Status(Error{ Error::Code::Refused, why, {}, {}, {} }); };
    const PoolMember *one = member();
    if (m_context.gateway.isReadOnly())
        return no(tr("This workspace is open only to be read."));
    if (!one)
        return no(tr("Choose somebody in the pool first."));
    const PoolStanding &standing = one->standing;
    const auto why = whyNotPromoted(standing);
    if (!why)
        return done();
    switch (*why) {
    case NotPromoted::Outside:
        return no(tr("Choose somebody in the pool first."));
    case NotPromoted::FewShadowed:
        return no(tr("%1 has shadowed so far: %2 of %3.")
                      .arg(one->person.name)
                      .arg(standing.done.shadowed)
                      .arg(standing.shadowsNeeded));
    case NotPromoted::FewLed:
        return no(tr("%1 has led under observation so far: %2 of %3.")
                      .arg(one->person.name)
                      .arg(standing.done.reverseShadowed)
                      .arg(standing.reverseShadowsNeeded));
    case NotPromoted::Qualified:
        return no(tr("%1 is qualified already.").arg(one->person.name));
    }
    Q_UNREACHABLE();
}

void PoolsPanel::askPromote()
{
    if (const auto may = mayPromote(); !may)
        Q_EMIT told(may.error().text());
    else
        promote();
}

// A grey button takes no click, and its key would look for a name; whoever tries them asks why.
bool PoolsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_promote->isEnabled())
        return QWidget::eventFilter(watched, event);
    if (watched == m_promoteButton && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        askPromote();
    if (watched == m_memberTable && event->type() == QEvent::KeyPress
        && isKeyOf({ m_promote }, *static_cast<QKeyEvent *>(event))) {
        askPromote();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PoolsPanel::promote()
{
    if (const PoolMember *one = member())
        run([kind = m_kind, person = one->person.id](PoolService &pools) { return pools.promote(kind, person); });
}

} // namespace shortlist
