// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

namespace shortlist {

/// Offers. Every change is one command.
class OfferService {
public:
    explicit OfferService(const ServiceContext &context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext m_context;
};

} // namespace shortlist
