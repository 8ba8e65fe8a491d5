// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/copytexts.h"

#include "gui/tagtable/linetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {

QString digestReference(const TagLine &line, const core::Place &target)
{
    const QString digest = wholeDigest(line);
    return digest.isEmpty() || line.row.tag.isEmpty() ? QString() : QString(reference(line, target) + u'@' + digest);
}

QString pullLine(const TagLine &line, const core::Place &target)
{
    const bool isAtEngineOnly = line.row.state == core::TagState::LocalOnly && target.isEngine();
    return isAtEngineOnly || line.row.tag.isEmpty() ? QString() : QString("docker pull "_L1 + shellQuoted(reference(line, target)));
}

QString commandLine(const QList<TagLine> &lines, const QStringList &targets)
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
    for (const QString &target : targets)
        words << u"--against"_s << shellQuoted(target);
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
