// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/taskscope.h"
#include "core/error.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace lstags::async {

/// A piece of work that can fail; the function lives until its task has ended.
using Work = std::function<QCoro::Task<core::Result<void>>(std::stop_token)>;

/// Does all of it at once. The first failure stops the rest and is what comes back, when everything has ended.
QCoro::Task<core::Result<void>> all(std::vector<Work> works, std::stop_token stop);

} // namespace lstags::async
