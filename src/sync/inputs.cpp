// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/inputs.h"

#include "lists/repositorylist.h"

using namespace Qt::StringLiterals;

namespace lstags::sync {

core::Result<QList<Input>> readInputs(const QStringList &specs, const QString &listFile)
{
    QList<Input> inputs;
    for (const QString &spec : specs)
        inputs += Input{.text = spec, .where = {}};
    if (listFile.isEmpty())
        return inputs;
    const auto list = lists::RepositoryList::load(listFile);
    if (!list)
        return tl::unexpected(list.error());
    for (const lists::Entry &entry : list->entries())
        inputs += Input{.text = entry.text, .where = u"%1:%2:%3"_s.arg(listFile).arg(entry.line).arg(entry.column)};
    return inputs;
}

ReadSpecs readSpecs(const QList<Input> &inputs)
{
    ReadSpecs read;
    for (const Input &input : inputs) {
        auto spec = core::RepositorySpec::parse(input.text);
        if (spec) {
            read.specs += std::move(*spec);
            continue;
        }
        const QString where = input.where.isEmpty() ? QString() : QString(input.where + u": "_s);
        read.mistakes += u"%1%2, column %3: %4"_s.arg(where, core::printable(input.text, 300)).arg(spec.error().column).arg(spec.error().message);
    }
    return read;
}

} // namespace lstags::sync
