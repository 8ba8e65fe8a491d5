// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/batch.h"
#include "compare/inspection.h"
#include "compare/sessioncontext.h"
#include "core/target.h"

namespace lstags::compare {

/// Reads manifests and configs of both sides, and what goes with the image at the source; of images that are the same at both once. The one
/// result comes at the end, none where it was stopped; the progress is in requests.
QCoro::Task<> inspect(BatchContext context, engine::Endpoint endpoint, core::TagRow row, core::Target target, QPromise<Inspection> &promise,
                      async::BatchControl control);

} // namespace lstags::compare
