// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repositoryspec.h"

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

/// The parts of a specification as written; a view that is null is not there.
struct Parts
{
    QStringView name;
    QStringView tag;
    QStringView filter;
    QStringView tags;
};

bool isTagList(QStringView text)
{
    const auto parts = text.split(u',');
    return std::all_of(parts.begin(), parts.end(), isTag);
}

/// Where the filter that starts at `begin` ends: the last slash with nothing or a list of tags behind it; -1 if there is none.
qsizetype filterEnd(QStringView text, qsizetype begin)
{
    for (qsizetype slash = text.lastIndexOf(u'/'); slash >= begin; slash = text.lastIndexOf(u'/', slash - 1)) {
        const QStringView rest = text.sliced(slash + 1);
        if (rest.isEmpty() || (rest.startsWith(u'=') && isTagList(rest.sliced(1))))
            return slash;
        if (slash == 0)
            break;
    }
    return -1;
}

int columnIn(QStringView text, QStringView part)
{
    return int(part.data() - text.data()) + 1;
}

Result<Parts> split(QStringView text)
{
    Parts parts;
    QStringView head = text;
    const qsizetype tilde = text.indexOf(u'~');
    const qsizetype equals = text.indexOf(u'=');
    if (tilde >= 0 && (equals < 0 || tilde < equals)) {
        if (tilde + 1 >= text.size() || text[tilde + 1] != u'/')
            return failAt(int(tilde) + 2, Error::tr("A '/' is expected behind '~': the filter is written ~/EXPRESSION/."));
        const qsizetype end = filterEnd(text, tilde + 2);
        if (end < 0) {
            // What looks like a filter with a bad list of tags behind it is told apart from a filter that never ends.
            const qsizetype list = text.lastIndexOf("/="_L1);
            if (list < tilde + 2)
                return failAt(int(text.size()) + 1, Error::tr("A '/' is expected at the end of the filter."));
            parts.filter = text.sliced(tilde + 2, list - tilde - 2);
            parts.tags = text.sliced(list + 2);
        } else {
            parts.filter = text.sliced(tilde + 2, end - tilde - 2);
            if (end + 1 < text.size())
                parts.tags = text.sliced(end + 2);
        }
        head = text.left(tilde);
    } else if (equals >= 0) {
        parts.tags = text.sliced(equals + 1);
        head = text.left(equals);
    }
    const qsizetype colon = head.lastIndexOf(u':');
    if (colon > head.lastIndexOf(u'/')) {
        parts.tag = head.sliced(colon + 1);
        head = head.left(colon);
    }
    parts.name = head;
    return parts;
}

Result<void> addTag(QStringView text, QStringView tag, QStringList *tags)
{
    const int column = columnIn(text, tag);
    if (tag.isEmpty())
        return failAt(column, Error::tr("A tag is expected here."));
    if (tag.size() > 128)
        return failAt(column + 128, Error::tr("The tag is longer than 128 characters."));
    if (!isTag(tag)) {
        return failAt(column, Error::tr("\"%1\" is no tag: letters, digits, '_', '.' and '-' are, and neither '.' nor '-' starts one.")
                                  .arg(printable(tag, 128)));
    }
    if (!tags->contains(tag))
        tags->append(tag.toString());
    return {};
}

Result<void> refuseWhatIsNoSpecification(QStringView text)
{
    if (text.isEmpty())
        return failAt(1, Error::tr("A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]."));
    if (text.startsWith(u'-'))
        return failAt(1, Error::tr("A repository name is expected here; it does not start with '-'."));
    const qsizetype nameEnd = text.indexOf(u'~') < 0 ? text.size() : text.indexOf(u'~');
    if (const qsizetype at = text.left(nameEnd).indexOf(u'@'); at >= 0)
        return failAt(int(at) + 1, Error::tr("A digest cannot be compared by name; write a tag (:TAG) instead of \"@\" and the digest."));
    for (qsizetype i = 0; i < nameEnd; ++i) {
        if (text[i].isSpace())
            return failAt(int(i) + 1, Error::tr("A specification has no white space; write one in each line."));
    }
    return {};
}

Result<RepositorySpec> parseTrimmed(const QString &written)
{
    RepositorySpec spec;
    spec.text = written;
    const QStringView text = spec.text;
    if (const auto refused = refuseWhatIsNoSpecification(text); !refused)
        return tl::unexpected(refused.error());
    const auto parts = split(text);
    if (!parts)
        return tl::unexpected(parts.error());
    auto name = RepositoryName::parse(parts->name);
    if (!name)
        return tl::unexpected(name.error());
    spec.name = std::move(*name);

    if (!parts->tag.isNull()) {
        if (const auto added = addTag(text, parts->tag, &spec.tags); !added)
            return tl::unexpected(added.error());
    }
    if (!parts->filter.isNull()) {
        const int column = columnIn(text, parts->filter);
        if (parts->filter.isEmpty())
            return failAt(column, Error::tr("An expression is expected between the slashes of the filter."));
        auto filter = TagFilter::compile(parts->filter);
        if (!filter)
            return failAt(column + filter.error().column - 1, filter.error().message);
        spec.filter = std::move(*filter);
    }
    if (!parts->tags.isNull()) {
        for (const QStringView tag : parts->tags.split(u',')) {
            if (const auto added = addTag(text, tag, &spec.tags); !added)
                return tl::unexpected(added.error());
        }
    }
    return spec;
}

} // namespace

Result<RepositorySpec> RepositorySpec::parse(const QString &written)
{
    const QString trimmed = written.trimmed();
    auto spec = parseTrimmed(trimmed);
    if (spec || trimmed.isEmpty())
        return spec;
    Error error = spec.error();
    error.column += int(written.indexOf(trimmed)); // as it was written, white space and all
    return tl::unexpected(error);
}

bool RepositorySpec::selects(const QString &tag) const
{
    return selectsAll() || tags.contains(tag) || (filter && filter->matches(tag));
}

} // namespace lstags::core
