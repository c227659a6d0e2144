// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

namespace shortlist {

/// Jobs, their points, specialties, hiring plans and openings. Every change is one command.
class JobService {
public:
    explicit JobService(const ServiceContext &context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext m_context;
};

} // namespace shortlist
