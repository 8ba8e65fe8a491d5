// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "lists/repositorylist.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using lists::RepositoryList;

namespace {

void checkEntries(const RepositoryList &list, const QByteArray &yaml)
{
    const auto lines = yaml.count('\n') + yaml.count('\r') + 1;
    FUZZ_CHECK(list.entries().size() <= yaml.size());
    for (const lists::Entry &entry : list.entries()) {
        FUZZ_CHECK(entry.line >= 1 && entry.line <= lines);
        FUZZ_CHECK(entry.column >= 1 && entry.column <= yaml.size() + 1);
    }
}

/// What is written reads back as it was meant, or the text is as it was.
RepositoryList rewrite(const RepositoryList &list, const QByteArray &yaml, const QStringList &entries)
{
    const QByteArray written = list.withEntries(entries);
    const auto again = RepositoryList::parse(written);
    FUZZ_CHECK(again.has_value());
    FUZZ_CHECK(again->texts() == entries || written == yaml);
    FUZZ_CHECK(again->withEntries(again->texts()) == written || written.isEmpty());
    return *again;
}

QStringList reversed(QStringList texts)
{
    std::reverse(texts.begin(), texts.end());
    return texts;
}

/// Entries are written as they stand, however odd: as many as a new list has room for.
void checkNewList(const QStringList &entries)
{
    const auto list = RepositoryList::parse(RepositoryList().withEntries(entries));
    FUZZ_CHECK(list && list->texts() == entries);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray yaml = fuzz::bytesOf(data, size);
    checkNewList({QString::fromUtf8(yaml), u"alpine"_s});
    const auto list = RepositoryList::parse(yaml);
    if (!list) {
        fuzz::checkError(list.error());
        FUZZ_CHECK(list.error().line >= 1 && list.error().column >= 1);
        return 0;
    }
    checkEntries(*list, yaml);
    const QStringList texts = list->texts();
    FUZZ_CHECK(rewrite(*list, yaml, texts).texts() == texts);
    (void)rewrite(*list, yaml, reversed(texts));
    (void)rewrite(*list, yaml, {});
    (void)rewrite(*list, yaml, texts.mid(1) + QStringList{u"it's: # new"_s, u"alpine~/^v1\\./=latest"_s});
    return 0;
}
