// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace shortlist {

/// A combo box that is narrower than its texts may be: what it shows is cut before its version
/// (elidedBeforeVersion()), and what it lists is not cut at all.
class VersionedBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shortlist
