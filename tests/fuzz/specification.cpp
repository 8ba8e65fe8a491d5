// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repositoryspec.h"
#include "fuzz/check.h"

using namespace lstags;
using core::RepositoryName;
using core::RepositorySpec;

namespace {

bool isSame(const RepositorySpec &a, const RepositorySpec &b)
{
    const bool hasSameFilter = a.filter.has_value() == b.filter.has_value() && (!a.filter || a.filter->pattern() == b.filter->pattern());
    return hasSameFilter && a.text == b.text && a.name == b.name && a.tags == b.tags;
}

void checkTags(const RepositorySpec &spec)
{
    for (const QString &tag : spec.tags) {
        FUZZ_CHECK(core::isTag(tag));
        FUZZ_CHECK(spec.tags.count(tag) == 1);
        FUZZ_CHECK(spec.selects(tag));
    }
}

void checkName(const RepositoryName &name)
{
    FUZZ_CHECK(core::parseRegistry(name.registry) == name.registry);
    FUZZ_CHECK(!name.path.isEmpty() && name.path.size() <= 255);
    const QString full = name.registry + u'/' + name.path;
    if (full.size() <= 255)
        FUZZ_CHECK(RepositoryName::parse(full) == name);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto spec = RepositorySpec::parse(text);
    if (!spec) {
        fuzz::checkError(spec.error(), text);
        return 0;
    }
    FUZZ_CHECK(spec->text == text.trimmed());
    const auto again = RepositorySpec::parse(spec->text);
    FUZZ_CHECK(again && isSame(*spec, *again));
    FUZZ_CHECK(spec->selectsAll() == (spec->tags.isEmpty() && !spec->filter));
    checkTags(*spec);
    checkName(spec->name);
    return 0;
}
