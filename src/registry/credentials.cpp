// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/credentials.h"

#include "async/resumption.h"
#include "registry/credentialhelper.h"
#include "registry/dockerconfig.h"

#include <QDir>
#include <QMutex>
#include <QThread>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

QString defaultDockerJson()
{
    const QString folder = environment("DOCKER_CONFIG");
    return (folder.isEmpty() ? QDir::homePath() + u"/.docker"_s : folder) + u"/config.json"_s;
}

QStringList podmanFiles()
{
    QStringList files;
    if (const QString file = environment("REGISTRY_AUTH_FILE"); !file.isEmpty())
        files += file;
    if (const QString folder = environment("XDG_RUNTIME_DIR"); !folder.isEmpty())
        files += folder + u"/containers/auth.json"_s;
    return files << QDir::homePath() + u"/.config/containers/auth.json"_s;
}

using HelperAnswer = core::Result<std::optional<Credential>>;

} // namespace

core::Result<std::pair<QString, Credential>> parseBasicAuth(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype space = trimmed.indexOf(u' ');
    const QString account = trimmed.mid(space + 1).trimmed();
    const qsizetype colon = account.indexOf(u':');
    const auto registry = core::parseRegistry(QStringView(trimmed).left(std::max<qsizetype>(space, 0)));
    if (space <= 0 || colon <= 0 || !registry)
        return core::fail(core::ErrorKind::Usage, core::Error::tr("Basic authentication is written 'REGISTRY[:PORT] username:password'."));
    return std::pair(*registry, Credential{.username = account.left(colon), .password = account.mid(colon + 1), .identityToken = {}, .registryToken = {}});
}

struct CredentialStore::Private
{
    Options options;
    QMutex mutex;
    bool isLoaded = false;
    std::vector<DockerConfig> configs; ///< in the order they are asked
    QStringList warnings;
    QHash<QString, HelperAnswer> answers;         ///< of helpers, by helper and server
    QHash<QString, QList<async::Resumption *>> waiting; ///< for a helper that runs, by thread, helper and server

    void add(core::Result<DockerConfig> config)
    {
        if (!config) {
            warnings += config.error().message;
            return;
        }
        warnings += config->warnings;
        configs.push_back(std::move(*config));
    }

    void load()
    {
        const QMutexLocker lock(&mutex);
        if (std::exchange(isLoaded, true))
            return;
        if (!options.dockerJson.isEmpty())
            add(DockerConfig::load(options.dockerJson));
        if (const QString json = environment("DOCKER_AUTH_CONFIG"); !json.isEmpty())
            add(DockerConfig::parse(json.toUtf8(), u"DOCKER_AUTH_CONFIG"_s));
        if (options.dockerJson.isEmpty())
            add(DockerConfig::load(defaultDockerJson()));
        const QStringList files = options.usePodman ? podmanFiles() : QStringList();
        for (const QString &file : files)
            add(DockerConfig::load(file));
    }

    QCoro::Task<HelperAnswer> ask(QString helper, QString server, std::stop_token stop);
};

CredentialStore::CredentialStore(Options options) : d(new Private)
{
    d->options = std::move(options);
}

CredentialStore::~CredentialStore() = default;

QCoro::Task<core::Result<std::optional<Credential>>> CredentialStore::find(core::RepositoryName name, std::stop_token stop)
{
    const auto given = d->options.basicAuth.constFind(name.registry);
    if (given != d->options.basicAuth.constEnd())
        co_return *given;
    d->load();
    for (const DockerConfig &config : d->configs) { // not changed any more once loaded
        if (const QString helper = config.helperFor(name.registry); !helper.isEmpty()) {
            auto task = d->ask(helper, serverName(name.registry), stop);
            const auto answer = co_await task;
            if (!answer || *answer)
                co_return answer;
        }
        if (const auto found = config.find(name))
            co_return *found;
    }
    co_return std::optional<Credential>();
}

QCoro::Task<HelperAnswer> CredentialStore::Private::ask(QString helper, QString server, std::stop_token stop)
{
    const QString key = helper + u' ' + server;
    const QString here = u"%1 %2"_s.arg(quintptr(QThread::currentThreadId())).arg(key);
    while (true) {
        async::Resumption answered;
        {
            const QMutexLocker lock(&mutex);
            if (const auto known = answers.constFind(key); known != answers.constEnd())
                co_return *known;
            const auto running = waiting.find(here);
            if (running == waiting.end()) {
                waiting.insert(here, {});
                break;
            }
            running->append(&answered);
        }
        co_await answered.wait();
    }
    auto task = askHelper(helper, server, options.helperTimeout, stop);
    const auto answer = co_await task;
    QList<async::Resumption *> waiters;
    {
        const QMutexLocker lock(&mutex);
        if (answer || answer.error().kind != core::ErrorKind::Cancelled)
            answers.insert(key, answer);
        waiters = waiting.take(here);
    }
    for (async::Resumption *waiter : std::as_const(waiters))
        waiter->fire();
    co_return answer;
}

void CredentialStore::read()
{
    d->load();
}

QStringList CredentialStore::takeWarnings()
{
    const QMutexLocker lock(&d->mutex);
    return std::exchange(d->warnings, {});
}

} // namespace lstags::registry
