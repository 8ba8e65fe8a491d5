// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/repositorylist.h"

#include "lists/listreader.h"
#include "lists/listwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lstags::lists {
namespace {

constexpr qint64 largestFile = 4 << 20; // bytes

core::Error inFile(core::Error error, const QString &path)
{
    error.message = core::Error::tr("%1: %2").arg(path, error.message);
    return error;
}

} // namespace

core::Result<RepositoryList> RepositoryList::parse(const QByteArray &yaml)
{
    auto outline = readOutline(yaml);
    if (!outline)
        return tl::unexpected(outline.error());
    return RepositoryList(yaml, std::move(outline->entries));
}

core::Result<RepositoryList> RepositoryList::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Io, core::Error::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    const QByteArray yaml = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return core::fail(core::ErrorKind::Io, core::Error::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    auto outline = readOutline(yaml);
    if (outline && outline->shape == Outline::Shape::Nothing)
        outline = core::failAt(1, core::Error::tr("Line 1, column 1: the file has no root key \"lstags\"."), 1);
    if (!outline)
        return tl::unexpected(inFile(outline.error(), path));
    return RepositoryList(yaml, std::move(outline->entries));
}

QStringList RepositoryList::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts += entry.text;
    return texts;
}

QByteArray RepositoryList::withEntries(const QStringList &entries) const
{
    const auto outline = readOutline(m_text);
    return outline ? rewritten(m_text, *outline, entries) : m_text;
}

core::Result<void> RepositoryList::save(const QString &path, const QStringList &entries)
{
    for (const QString &entry : entries) {
        if (!entry.isValidUtf16())
            return core::fail(core::ErrorKind::Io,
                              core::Error::tr("%1 cannot be saved: the entry \"%2\" holds half a character.").arg(path, core::printable(entry, 64)));
    }
    const QByteArray text = withEntries(entries);
    const auto before = readOutline(m_text);
    auto written = parse(text);
    if (!before || !written || !differsOnlyInEntries(text, *before, entries)) {
        return core::fail(core::ErrorKind::Io,
                          core::Error::tr("%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.").arg(path));
    }
    const QString target = QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path; // the link stays one
    QSaveFile file(target.isEmpty() ? path : target);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return core::fail(core::ErrorKind::Io, core::Error::tr("%1 could not be saved: %2. The file is what it was.").arg(path, file.errorString()));
    *this = std::move(*written);
    return {};
}

} // namespace lstags::lists
