// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

namespace shortlist {

/// Rubrics and their criteria. Every change is one command.
class RubricService {
public:
    explicit RubricService(const ServiceContext &context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext m_context;
};

} // namespace shortlist
