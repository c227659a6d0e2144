// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipeline/pipelineservice.h"

#include <QGroupBox>

class QRadioButton;

namespace shortlist {

/// Asks what happens to interviews at short notice when applications end. Hidden until it is asked.
class ShortNoticeBox : public QGroupBox {
    Q_OBJECT

public:
    explicit ShortNoticeBox(QWidget *parent = nullptr);

    /// Where the error asks for it, shows the question, puts the keyboard on it and returns true; else does nothing.
    bool askFor(const Error &error);
    /// ShortNotice::Ask until something is chosen.
    ShortNotice chosen() const;

private:
    QRadioButton *m_cancel;
    QRadioButton *m_keep;
};

} // namespace shortlist
