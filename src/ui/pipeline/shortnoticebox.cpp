// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/shortnoticebox.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace shortlist {

ShortNoticeBox::ShortNoticeBox(QWidget *parent)
    : QGroupBox(parent)
    , m_cancel(new QRadioButton(tr("&Cancel it like the others")))
    , m_keep(new QRadioButton(tr("&Let it take place")))
{
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_keep->setObjectName(QStringLiteral("keepButton"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_cancel);
    column->addWidget(m_keep);
    hide();
}

bool ShortNoticeBox::askFor(const Error &error)
{
    if (error.key != QLatin1String("decline.shortNotice"))
        return false;
    setTitle(tr("An interview begins in less than %n hours", nullptr, error.number));
    show();
    m_cancel->setFocus();
    return true;
}

ShortNotice ShortNoticeBox::chosen() const
{
    if (m_cancel->isChecked())
        return ShortNotice::Cancel;
    return m_keep->isChecked() ? ShortNotice::Keep : ShortNotice::Ask;
}

} // namespace shortlist
