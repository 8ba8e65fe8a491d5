// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include "lists/repositorylist.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace lstags::cli {

core::Result<QList<Input>> readInputs(const Options &options)
{
    QList<Input> inputs;
    for (const QString &spec : options.specs)
        inputs += Input{.text = spec, .where = {}};
    if (options.listFile.isEmpty())
        return inputs;
    const auto list = lists::RepositoryList::load(options.listFile);
    if (!list)
        return tl::unexpected(list.error());
    for (const lists::Entry &entry : list->entries())
        inputs += Input{.text = entry.text, .where = u"%1:%2:%3"_s.arg(options.listFile).arg(entry.line).arg(entry.column)};
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

QByteArray traceLine(const net::TraceEntry &entry)
{
    const QString line = u"%1 %2 %3 %4 %5 bytes %6 ms %7\n"_s.arg(entry.started.toString(u"HH:mm:ss.zzz"_s), QString::fromLatin1(entry.verb), entry.url)
                             .arg(entry.status)
                             .arg(entry.bytes)
                             .arg(double(entry.duration.count()) / 1000.0, 0, 'f', 1)
                             .arg(core::printable(entry.note));
    return QString(line + net::headerLines(entry)).toUtf8();
}

QByteArray printableLine(const QString &line)
{
    return core::printable(line).toUtf8() + '\n';
}

} // namespace lstags::cli
