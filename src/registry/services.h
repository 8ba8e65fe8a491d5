// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/gate.h"
#include "async/pausepoint.h"
#include "async/retrypolicy.h"
#include "registry/credentials.h"
#include "registry/hostpolicy.h"
#include "registry/quota.h"
#include "registry/tokencache.h"

namespace lstags::registry {

/// What the clients of all threads share. Each part owns its lock.
struct Services
{
    HostPolicy hosts;
    CredentialStore credentials;
    TokenCache tokens;
    QuotaBook quotas;
    async::Gates gates;
    async::RetryPolicy retry;
};

} // namespace lstags::registry
