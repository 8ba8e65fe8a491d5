// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/setting.h"

#include "core/bytecount.h"
#include "core/duration.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr qint64 longestWait = 600'000;
constexpr qint64 longestInterval = 7 * 24 * 3600;
constexpr qint64 anyBytes = std::numeric_limits<int>::max();
constexpr qsizetype longestText = 4096;
constexpr qsizetype mostFolders = 64;

constexpr std::array languages{SettingChoice{"system", QT_TRANSLATE_NOOP("lstags::core::Setting", "As the system")}, SettingChoice{"en", "English"}, SettingChoice{"de", "Deutsch"},
                               SettingChoice{"es", "Español"}, SettingChoice{"fr", "Français"}, SettingChoice{"ru", "Русский"},
                               SettingChoice{"zh_CN", "简体中文"}};
constexpr std::array closings{SettingChoice{"ask", QT_TRANSLATE_NOOP("lstags::core::Setting", "Ask each time")}, SettingChoice{"tray", QT_TRANSLATE_NOOP("lstags::core::Setting", "Keep running in the tray")},
                              SettingChoice{"stop", QT_TRANSLATE_NOOP("lstags::core::Setting", "Stop, go on next time")}};

constexpr std::array table{
    Setting{"registries/concurrentRequests", SettingKind::Number, "16", 1, 256, "--concurrent-requests", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Requests at once"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.")},
    Setting{"registries/waitBetween", SettingKind::Milliseconds, "0", 0, longestWait, "--wait-between", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Wait between requests"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How long to wait after each request before a registry gets the next one.")},
    Setting{"registries/retryRequests", SettingKind::Number, "2", 0, 100, "--retry-requests", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Retries"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How often a request that failed is tried again.")},
    Setting{"registries/retryDelay", SettingKind::Milliseconds, "2000", 0, longestWait, "--retry-delay", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Delay before a retry"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How long to wait before the first retry; each further one waits twice as long.")},
    Setting{"registries/verifyTls", SettingKind::Flag, "true", 0, 0, "!--no-ssl-verify", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Verify certificates"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Without it anybody on the way to a registry can read and change what is sent.")},
    Setting{"registries/insecure", SettingKind::Expression, "", 0, 0, "--insecure-registry-ex", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Registries without TLS"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.")},
    Setting{"registries/certificateFolders", SettingKind::Folders, "", 0, 0, nullptr, false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Certificate folders"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Folders like Docker's certs.d, with authorities and client certificates by registry. Without one: those of Docker.")},
    Setting{"registries/dockerJson", SettingKind::File, "", 0, 0, "--docker-json", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Docker's config.json"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Where credentials are read from. Without one: the file of docker login.")},
    Setting{"registries/engineHost", SettingKind::Text, "", 0, 0, nullptr, false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Docker Engine"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.")},
    Setting{"compare/details", SettingKind::Flag, "true", 0, 0, "--details", true,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Ask for details where pulls are counted"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.")},
    Setting{"compare/cacheFile", SettingKind::File, "", 0, 0, "--cache", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Cache of details"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "The file that remembers created, size and platforms of images seen before. Without one: in the user's cache folder.")},
    Setting{"jobs/parallelJobs", SettingKind::Number, "2", 1, 64, nullptr, false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Jobs at once"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How many jobs of the queue run at the same time.")},
    Setting{"jobs/parallelBlobs", SettingKind::Number, "4", 1, 64, "--parallel-blobs", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Large blobs at once"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How many large blobs are sent at the same time.")},
    Setting{"jobs/limitRate", SettingKind::Bytes, "0", 0, anyBytes, "--limit-rate", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Speed limit"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Bytes a second over all transfers.")},
    Setting{"jobs/chunkSize", SettingKind::Bytes, "0", 0, anyBytes, "--chunk-size", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Chunks of uploads"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.")},
    Setting{"jobs/watchInterval", SettingKind::Seconds, "3600", 1, longestInterval, "--polling-interval", true,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Interval of watching"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "How long to rest between two rounds over a list for which nothing else was chosen.")},
    Setting{"jobs/closing", SettingKind::Choice, "ask", 0, 0, nullptr, true,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Closing while jobs run"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "What happens to jobs that are not done when the window is closed."), closings},
    Setting{"jobs/journal", SettingKind::File, "", 0, 0, "--journal", false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Journal of jobs"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "The file that remembers jobs, so that they go on after a restart. Without one: in the user's data folder.")},
    Setting{"language", SettingKind::Choice, "system", 0, 0, nullptr, false,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Language"), QT_TRANSLATE_NOOP("lstags::core::Setting", "The language of the window."), languages},
    Setting{"window/reopenLists", SettingKind::Flag, "true", 0, 0, nullptr, true,
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Open the lists of last time"),
            QT_TRANSLATE_NOOP("lstags::core::Setting", "Lists that were open come back at the next start, with changes that were not saved.")},
};

/// Of QVariants from a hostile file only these count: others would be made of bytes in it.
bool isPlain(const QVariant &written)
{
    static constexpr std::array types{QMetaType::QString, QMetaType::QStringList, QMetaType::Bool, QMetaType::Int, QMetaType::LongLong};
    return std::find(types.begin(), types.end(), QMetaType::Type(written.typeId())) != types.end();
}

bool isClean(const QString &text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<qint64> numberIn(const Setting &setting, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (setting.kind == SettingKind::Bytes)
        return parseByteCount(text);
    const bool isDuration = setting.kind == SettingKind::Milliseconds || setting.kind == SettingKind::Seconds;
    const auto duration = isDuration ? parseDuration(text) : fail(ErrorKind::Syntax, {});
    if (!duration)
        return {};
    return setting.kind == SettingKind::Seconds ? duration->count() / 1000 : duration->count();
}

Result<QVariant> readNumber(const Setting &setting, const QString &text)
{
    const auto number = numberIn(setting, text);
    if (number && *number >= setting.least && *number <= setting.most)
        return QVariant(*number);
    const QString unit = setting.kind == SettingKind::Milliseconds ? u" milliseconds"_s : setting.kind == SettingKind::Seconds ? u" seconds"_s : QString();
    return fail(ErrorKind::Syntax, u"expected a number from %1 to %2%3"_s.arg(setting.least).arg(setting.most).arg(unit));
}

Result<QVariant> readFlag(const QString &text)
{
    for (const auto &[word, value] : {std::pair("true"_L1, true), std::pair("1"_L1, true), std::pair("false"_L1, false), std::pair("0"_L1, false)}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QVariant(value);
    }
    return fail(ErrorKind::Syntax, u"expected true or false"_s);
}

Result<QVariant> readChoice(const Setting &setting, const QString &text)
{
    QStringList values;
    for (const SettingChoice &choice : setting.choices)
        values += QString::fromLatin1(choice.value);
    if (values.contains(text))
        return QVariant(text);
    return fail(ErrorKind::Syntax, u"expected one of %1"_s.arg(values.join(", "_L1)));
}

Result<QVariant> readFolders(const QVariant &written)
{
    QStringList folders = written.toStringList();
    folders.removeAll(QString());
    if (folders.size() > mostFolders || !std::all_of(folders.begin(), folders.end(), isClean))
        return fail(ErrorKind::Syntax, u"expected at most %1 folders"_s.arg(mostFolders));
    return QVariant(folders);
}

} // namespace

Result<QVariant> Setting::read(const QVariant &written) const
{
    if (!isPlain(written))
        return fail(ErrorKind::Syntax, u"expected text"_s);
    if (kind == SettingKind::Folders)
        return readFolders(written);
    const QString text = written.toString().trimmed();
    if (written.typeId() == QMetaType::QStringList && written.toStringList().size() > 1)
        return fail(ErrorKind::Syntax, u"expected one value; one with a comma needs quotes"_s);
    switch (kind) {
    case SettingKind::Flag:
        return readFlag(text);
    case SettingKind::Number:
    case SettingKind::Milliseconds:
    case SettingKind::Seconds:
    case SettingKind::Bytes:
        return readNumber(*this, text);
    case SettingKind::Choice:
        return readChoice(*this, text);
    default:
        break;
    }
    if (!isClean(text))
        return fail(ErrorKind::Syntax, u"expected a line of text, of at most %1 characters"_s.arg(longestText));
    return QVariant(text);
}

std::span<const Setting> settings()
{
    return table;
}

const Setting &setting(QLatin1StringView key)
{
    const auto found = std::find_if(table.begin(), table.end(), [key](const Setting &setting) { return key == QLatin1StringView(setting.key); });
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace lstags::core
