// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <functional>

class QWidget;

namespace shortlist {

class Prompter;

/// Asks whether a sheet is to be printed, by way of a preview, or saved as PDF, and does it. `finished` is called once
/// with what was done (empty where it was called off or printed), or with why it could not be. GUI thread.
void printOrSave(const paper::Sheet &sheet, Prompter &prompter, QWidget *parent,
    const std::function<void(const Result<QString> &)> &finished);

} // namespace shortlist
