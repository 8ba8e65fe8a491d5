// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryname.h"

#include <QCoroTask>
#include <QHash>

#include <memory>
#include <optional>
#include <stop_token>

namespace lstags::registry {

/// What proves an account to a registry. A secret: never printed, logged or put into an error.
struct Credential
{
    QString username;
    QString password;
    QString identityToken; ///< a refresh token; then there is no password
    QString registryToken; ///< a bearer token to be sent as it is

    bool operator==(const Credential &) const = default;
};

/// "REGISTRY[:PORT] username:password", as -B has it. The error never quotes the text.
[[nodiscard]] core::Result<std::pair<QString, Credential>> parseBasicAuth(const QString &text);

/// Finds credentials: -B first, then Docker's config.json (credHelpers, credsStore, auths: a helper's are newer than what a file kept), then
/// Podman's auth.json files (keys may be path-scoped: quay.io/team/repo, quay.io/team, quay.io). Shared by all threads; what was found is remembered for the life of the store,
/// and a helper runs once for a server however many ask at once in a thread.
class CredentialStore
{
public:
    struct Options
    {
        /// Docker's config.json; empty: $DOCKER_CONFIG/config.json or ~/.docker/config.json. Also $DOCKER_AUTH_CONFIG, the JSON itself, which
        /// comes before the default file and behind one that is named.
        QString dockerJson;
        QHash<QString, Credential> basicAuth; ///< by normalised registry
        bool usePodman = true;                ///< $REGISTRY_AUTH_FILE, $XDG_RUNTIME_DIR/containers/auth.json, ~/.config/containers/auth.json
        std::chrono::milliseconds helperTimeout{30000};
    };
    explicit CredentialStore(Options options);
    ~CredentialStore();

    /// nullopt: none, be anonymous. An error names the file or the helper, never what it said.
    QCoro::Task<core::Result<std::optional<Credential>>> find(core::RepositoryName name, std::stop_token stop);
    /// Reads the files, if that was not done yet, as find() does by itself.
    void read();
    /// What was wrong with the files read so far (entry skipped, its key named), each once.
    [[nodiscard]] QStringList takeWarnings();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::registry
