// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// samplepush URL FILE: puts the images that FILE describes into the registry at URL. One image a line:
//   REPOSITORY:TAG[,TAG...] [format=docker|oci] [platforms=linux/amd64,linux/arm64] [created=2024-05-01T12:00:00Z]
//                           [content=WORD] [size=BYTES] [index=yes]
// Empty lines and lines that start with # are skipped. Ends with 1 at the first line that fails.
#include "support/sampleimages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

struct Line
{
    QString repository;
    QStringList tags;
    SampleImage image;
};

bool setField(SampleImage &image, const QString &name, const QString &value)
{
    if (name == u"format") {
        image.format = value == u"oci" ? SampleImage::Format::Oci : SampleImage::Format::Docker;
        return value == u"oci" || value == u"docker";
    }
    if (name == u"platforms")
        image.platforms = value.split(u',');
    else if (name == u"created")
        image.created = value;
    else if (name == u"content")
        image.content = value;
    else if (name == u"index")
        image.isIndex = value == u"yes";
    else if (name == u"size")
        image.size = value.toLongLong();
    else
        return false;
    return true;
}

core::Result<Line> parse(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype colon = words.first().lastIndexOf(u':');
    if (colon < 1)
        return core::fail(core::ErrorKind::Syntax, u"No REPOSITORY:TAG in \"%1\"."_s.arg(text));
    Line line{.repository = words.first().left(colon), .tags = words.first().mid(colon + 1).split(u','), .image = {}};
    for (const QString &word : words.sliced(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1 || !setField(line.image, word.left(equals), word.mid(equals + 1)))
            return core::fail(core::ErrorKind::Syntax, u"\"%1\" is no field of a sample image."_s.arg(word));
    }
    return line;
}

core::Result<void> pushAll(const QUrl &url, QFile &file)
{
    SampleImages images({.url = url});
    QTextStream stream(&file);
    for (QString text; stream.readLineInto(&text);) {
        text = text.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const auto line = parse(text);
        if (!line)
            return tl::unexpected(line.error());
        const auto pushed = images.push(line->repository, line->tags, line->image);
        if (!pushed)
            return tl::unexpected(pushed.error());
        QTextStream(stdout) << line->repository << u':' << line->tags.join(u',') << u' ' << pushed->digest.toString() << u'\n';
    }
    return {};
}

int run(const QStringList &arguments)
{
    QTextStream errors(stderr);
    QFile file(arguments.value(2));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly)) {
        errors << "Usage: samplepush URL FILE\n";
        return 1;
    }
    const auto pushed = pushAll(QUrl(arguments.at(1)), file);
    if (!pushed)
        errors << pushed.error().message << u'\n';
    return pushed ? 0 : 1;
}

} // namespace
} // namespace lstags::tests

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lstags::tests::run(application.arguments());
}
