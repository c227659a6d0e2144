// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

namespace shortlist {

/// The team directory. Every change is one command.
class PeopleService {
public:
    explicit PeopleService(const ServiceContext &context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext m_context;
};

} // namespace shortlist
