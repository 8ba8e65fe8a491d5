// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/imageconfig.h"
#include "fuzz/check.h"

using namespace lstags;

namespace {

constexpr qsizetype mostItems = 4096;
constexpr qsizetype longest = 8192 * 10 + 1; // every character written as \u{XXXX}

void checkTexts(const QStringList &texts)
{
    FUZZ_CHECK(texts.size() <= mostItems);
    for (const QString &text : texts)
        FUZZ_CHECK(fuzz::isClean(text) && text.size() <= longest);
}

void check(const core::Result<core::ImageConfig> &config)
{
    if (!config) {
        fuzz::checkError(config.error());
        return;
    }
    FUZZ_CHECK(!config->created || config->created->isValid());
    FUZZ_CHECK(!config->platform || (!config->platform->toString().isEmpty() && fuzz::isClean(config->platform->toString())));
    for (const QStringList &texts : {QStringList{config->author, config->user, config->workingDir, config->stopSignal}, config->entrypoint,
                                     config->cmd, config->env, config->ports, config->volumes, config->labels.keys(), config->labels.values()})
        checkTexts(texts);
    FUZZ_CHECK(config->history.size() <= mostItems && config->diffIds.size() <= mostItems);
    for (const core::ImageConfig::Step &step : config->history)
        checkTexts({step.createdBy, step.comment});
    for (const core::Digest &digest : config->diffIds)
        FUZZ_CHECK(!digest.isNull());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    check(core::ImageConfig::parse(body));
    check(core::ImageConfig::parseInspected(body));
    return 0;
}
