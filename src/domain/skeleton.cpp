// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/clock.h"
#include "domain/core/id.h"
#include "domain/core/result.h"
