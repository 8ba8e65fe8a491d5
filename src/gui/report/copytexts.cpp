// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/copytexts.h"

#include "gui/tagtable/linetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {

QString digestReference(const TagLine &line, const QList<core::Target> &targets)
{
    const QString digest = wholeDigest(line);
    return digest.isEmpty() || line.row.tag.isEmpty() ? QString() : QString(reference(line, targets) + u'@' + digest);
}

QString pullLine(const TagLine &line, const QList<core::Target> &targets)
{
    int holder = 0; // where reference() finds it, if not at the source
    while (holder < targets.size() && !line.row.at(holder).isThere())
        ++holder;
    const bool isAtEngine = line.row.digest.isNull() && holder < targets.size() && targets.at(holder).isEngine();
    return isAtEngine || line.row.tag.isEmpty() ? QString() : QString("docker pull "_L1 + shellQuoted(reference(line, targets)));
}

QString commandLine(const QList<TagLine> &lines, const QList<core::Target> &targets)
{
    QStringList images; // in the order of their first lines
    QHash<QString, QStringList> tags;
    for (const TagLine &line : lines) {
        if (!tags.contains(line.row.image))
            images += line.row.image;
        QStringList &named = tags[line.row.image];
        if (!line.row.tag.isEmpty())
            named += line.row.tag;
    }
    QStringList words{u"lstags"_s};
    const bool isDefault = targets.size() == 1 && targets.first().isEngine();
    for (const core::Target &target : targets) {
        if (!isDefault)
            words << u"--against"_s << shellQuoted(target.toString());
    }
    for (const QString &image : std::as_const(images)) {
        QStringList named = tags.value(image);
        named.removeDuplicates();
        words += shellQuoted(named.isEmpty() ? image : QString(image + u'=' + named.join(u',')));
    }
    return words.join(u' ');
}

QString shellQuoted(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"_-./:=,@+%"_s.contains(c);
    };
    if (!word.isEmpty() && word.front() != u'-' && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace lstags::gui
