// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/inspectionfacts.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct InspectionFacts
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::InspectionFacts)
};

FactCell digestCell(const core::Digest &digest)
{
    return {.text = shortId(digest.toString()), .whole = digest.toString(), .isCode = true};
}

FactCell dateCell(const std::optional<QDateTime> &date)
{
    return date ? FactCell{.text = relativeTime(*date), .whole = date->toString(Qt::ISODate)} : FactCell();
}

FactCell sizeCell(qint64 bytes)
{
    return {.text = byteSize(bytes), .whole = InspectionFacts::tr("%1 bytes", "a number that is shown in full").arg(QLocale().toString(bytes))};
}

Fact::Mark markOf(const FactCell &source, const FactCell &target, bool areCompared)
{
    const QString &here = source.whole.isEmpty() ? source.text : source.whole;
    const QString &there = target.whole.isEmpty() ? target.text : target.whole;
    if (!areCompared || here == there)
        return Fact::Mark::None;
    return here.isEmpty() ? Fact::Mark::TargetOnly : there.isEmpty() ? Fact::Mark::SourceOnly : Fact::Mark::Differs;
}

/// Both sides of one property, marked where both are known and differ; not there where neither has it.
void add(QList<Fact> *facts, const QString &name, const FactCell &source, const FactCell &target, bool areCompared)
{
    if (!source.text.isEmpty() || !target.text.isEmpty())
        *facts += Fact{.name = name, .source = source, .target = target, .mark = markOf(source, target, areCompared)};
}

/// Bytes of the blobs of `content`, each once, that `other` has too.
qint64 sharedSize(const core::TagContent &content, const core::TagContent &other)
{
    const auto blobs = content.blobs();
    const auto others = other.blobs();
    qint64 bytes = 0;
    for (const core::Descriptor &blob : blobs)
        bytes += others.contains(blob.digest) ? blob.size : 0;
    return bytes;
}

template <typename Cell>
FactCell cellOf(const core::TagContent *content, Cell cell)
{
    return content ? cell(*content) : FactCell();
}

Fact overview(const compare::Inspection &inspection)
{
    const core::TagContent *source = inspection.sourceContent();
    const core::TagContent *target = inspection.targetContent();
    const bool areCompared = source && target && !target->isEngine;
    Fact section{.name = InspectionFacts::tr("Overview")};
    const auto addBoth = [&](const QString &name, auto cell, bool isCompared) {
        add(&section.children, name, cellOf(source, cell), cellOf(target, cell), isCompared);
    };
    addBoth(InspectionFacts::tr("Digest"), [](const core::TagContent &content) { return digestCell(content.descriptor.digest); }, source && target);
    addBoth(InspectionFacts::tr("Media type"), [](const core::TagContent &content) { return FactCell{.text = content.manifest.mediaType}; }, areCompared);
    addBoth(InspectionFacts::tr("Images"), [](const core::TagContent &content) {
        return content.isEngine ? FactCell() : FactCell{.text = QLocale().toString(content.images.size() + content.unread.size())};
    }, areCompared);
    addBoth(InspectionFacts::tr("Total size"), [](const core::TagContent &content) {
        return content.isEngine ? FactCell() : sizeCell(sharedSize(content, content));
    }, areCompared);
    if (!inspection.row.localId.isEmpty())
        add(&section.children, InspectionFacts::tr("Local ID"), {}, {.text = shortId(inspection.row.localId), .whole = inspection.row.localId, .isCode = true}, false);
    if (!source || !target)
        return section;
    const core::ImageDiff diff = core::diff(*source, *target);
    if (!target->isEngine)
        add(&section.children, InspectionFacts::tr("Shared", "bytes that the target has too"), sizeCell(sharedSize(*source, *target)), {}, false);
    add(&section.children, InspectionFacts::tr("To send", "bytes"), sizeCell(diff.bytesToSend), {}, false);
    return section;
}

FactCell imageCell(const core::ImageContent *image, bool isThere)
{
    if (!image)
        return isThere ? FactCell{.text = InspectionFacts::tr("is not there", "a platform at the source or the target")} : FactCell();
    return image->descriptor.digest.isNull() ? FactCell{.text = InspectionFacts::tr("is there", "a platform of an image that an engine has")}
                                             : digestCell(image->descriptor.digest);
}

Fact platformFact(const InspectedImage &image, bool areCompared)
{
    Fact fact{.name = image.platform.isEmpty() ? InspectionFacts::tr("no platform") : image.platform,
              .source = imageCell(image.source, areCompared),
              .target = imageCell(image.target, areCompared)};
    if (areCompared)
        fact.mark = !image.target ? Fact::Mark::SourceOnly : !image.source ? Fact::Mark::TargetOnly : image.differs ? Fact::Mark::Differs : Fact::Mark::None;
    const auto addBoth = [&](const QString &name, auto cell) {
        const FactCell here = image.source ? cell(*image.source) : FactCell();
        const FactCell there = image.target ? cell(*image.target) : FactCell();
        add(&fact.children, name, here, there, image.source && image.target);
    };
    addBoth(InspectionFacts::tr("Size"), [](const core::ImageContent &content) {
        const auto size = content.manifest.contentSize();
        return size ? sizeCell(*size) : FactCell();
    });
    addBoth(InspectionFacts::tr("Layers"), [](const core::ImageContent &content) { return FactCell{.text = QLocale().toString(content.layerCount())}; });
    addBoth(InspectionFacts::tr("Created"), [](const core::ImageContent &content) { return dateCell(content.config ? content.config->created : std::nullopt); });
    addBoth(InspectionFacts::tr("Media type"), [](const core::ImageContent &content) { return FactCell{.text = content.manifest.mediaType}; });
    return fact;
}

Fact platforms(const compare::Inspection &inspection, const QList<InspectedImage> &images)
{
    const core::TagContent *target = inspection.targetContent();
    Fact section{.name = InspectionFacts::tr("Platforms"), .source = {.text = QLocale().toString(images.size())}};
    for (const InspectedImage &image : images)
        section.children += platformFact(image, inspection.sourceContent() && target && !(target->isEngine && !image.target));
    for (const core::TagContent *content : {inspection.sourceContent(), target}) {
        const bool isSource = content == inspection.sourceContent();
        for (const core::Descriptor &child : content ? content->unread : QList<core::Descriptor>()) {
            const FactCell cell = digestCell(child.digest);
            section.children += Fact{.name = InspectionFacts::tr("%1 (not read)").arg(child.platform ? child.platform->toString() : QString()).trimmed(),
                                     .source = isSource ? cell : FactCell(),
                                     .target = isSource ? FactCell() : cell};
        }
    }
    return section;
}

QString standingText(LayerStanding standing)
{
    switch (standing) {
    case LayerStanding::Has:
        return InspectionFacts::tr("has it", "the target, a layer");
    case LayerStanding::Repacked:
        return InspectionFacts::tr("has it, packed otherwise", "the target, a layer");
    case LayerStanding::Lacks:
        return InspectionFacts::tr("lacks it", "the target, a layer");
    case LayerStanding::Gone:
        return InspectionFacts::tr("only there", "a layer at the target");
    case LayerStanding::Unknown:
        break;
    }
    return {};
}

Fact layers(const compare::Inspection &inspection, const InspectedImage &image)
{
    Fact section{.name = InspectionFacts::tr("Layers")};
    const QList<core::LayerDiff> all = core::layerDiff(image.source, image.target);
    int number = 0;
    for (const core::LayerDiff &layer : all) {
        const LayerStanding standing = layerStanding(inspection, layer);
        const bool isOfTarget = standing == LayerStanding::Gone;
        const bool isGone = isOfTarget && image.source;
        const QString place = isGone ? InspectionFacts::tr("gone", "a layer that only the target has") : QLocale().toString(++number);
        Fact fact{.name = layer.createdBy.isEmpty() ? place : InspectionFacts::tr("%1: %2", "the number of a layer and what made it").arg(place, layer.createdBy)};
        const FactCell size = layer.size ? sizeCell(*layer.size) : digestCell(layer.digest);
        fact.source = isOfTarget ? FactCell() : size;
        fact.target = isOfTarget && !isGone ? size : FactCell{.text = standingText(standing)};
        fact.mark = standing == LayerStanding::Lacks ? Fact::Mark::SourceOnly
            : isGone                                 ? Fact::Mark::TargetOnly
            : standing == LayerStanding::Repacked    ? Fact::Mark::Differs
                                                     : Fact::Mark::None;
        const auto put = [&](const QString &name, const FactCell &cell) {
            add(&fact.children, name, isOfTarget ? FactCell() : cell, isOfTarget ? cell : FactCell(), false);
        };
        put(InspectionFacts::tr("Digest"), digestCell(layer.digest));
        put(InspectionFacts::tr("Created by"), {.text = layer.createdBy, .isCode = true});
        section.children += fact;
    }
    const auto count = [](const core::ImageContent *content) { return content ? FactCell{.text = QLocale().toString(content->layerCount())} : FactCell(); };
    section.source = count(image.source);
    section.target = count(image.target);
    return section;
}

QString fieldName(const core::ConfigDiff &line)
{
    using core::ConfigField;
    switch (line.field) {
    case ConfigField::Created:
        return InspectionFacts::tr("Created");
    case ConfigField::Author:
        return InspectionFacts::tr("Author");
    case ConfigField::User:
        return InspectionFacts::tr("User");
    case ConfigField::WorkingDir:
        return InspectionFacts::tr("Working directory");
    case ConfigField::Entrypoint:
        return InspectionFacts::tr("Entrypoint");
    case ConfigField::Cmd:
        return InspectionFacts::tr("Command");
    case ConfigField::StopSignal:
        return InspectionFacts::tr("Stop signal");
    case ConfigField::Env:
        return InspectionFacts::tr("Variable %1", "of the environment").arg(line.name);
    case ConfigField::Port:
        return InspectionFacts::tr("Port");
    case ConfigField::Volume:
        return InspectionFacts::tr("Volume");
    case ConfigField::Label:
        break;
    }
    return InspectionFacts::tr("Label %1").arg(line.name);
}

const core::ImageConfig *configOf(const core::ImageContent *image)
{
    return image && image->config ? &*image->config : nullptr;
}

FactCell configCell(const QString &text)
{
    if (text.isNull())
        return {};
    return text.isEmpty() ? FactCell{.text = InspectionFacts::tr("(empty)", "a text without characters")} : FactCell{.text = text, .isCode = true};
}

Fact config(const InspectedImage &image)
{
    Fact section{.name = InspectionFacts::tr("Config")};
    for (const core::ImageContent *content : {image.source, image.target}) {
        if (!content || content->problem.isEmpty())
            continue;
        const FactCell cell{.text = content->problem};
        const bool isSource = content == image.source;
        section.children += Fact{.name = InspectionFacts::tr("Not read"),
                                 .source = isSource ? cell : FactCell(),
                                 .target = isSource ? FactCell() : cell,
                                 .mark = Fact::Mark::Problem};
    }
    const core::ImageConfig *here = configOf(image.source);
    const core::ImageConfig *there = configOf(image.target);
    const QList<core::ConfigDiff> lines = core::configDiff(here, there);
    for (const core::ConfigDiff &line : lines)
        add(&section.children, fieldName(line), configCell(line.source), configCell(line.target), here && there);
    return section;
}

Fact history(const InspectedImage &image)
{
    Fact section{.name = InspectionFacts::tr("History")};
    const core::ImageConfig *config = configOf(image.source ? image.source : image.target);
    if (!config)
        return section;
    int number = 0;
    for (const core::ImageConfig::Step &step : config->history) {
        const FactCell cell{.text = step.createdBy.isEmpty() ? step.comment : step.createdBy, .isCode = true};
        Fact fact{.name = QLocale().toString(++number), .source = image.source ? cell : FactCell(), .target = image.source ? FactCell() : cell};
        const auto put = [&](const QString &name, const FactCell &cell) { add(&fact.children, name, image.source ? cell : FactCell(), image.source ? FactCell() : cell, false); };
        put(InspectionFacts::tr("Created"), dateCell(step.created));
        put(InspectionFacts::tr("Comment"), {.text = step.comment});
        put(InspectionFacts::tr("Layer"), {.text = step.hasLayer ? InspectionFacts::tr("yes") : InspectionFacts::tr("no, a setting", "a step of a build without a layer")});
        section.children += fact;
    }
    return section;
}

void addTexts(QList<Fact> *facts, const core::Texts &source, const core::Texts &target, bool areCompared)
{
    QStringList keys = source.keys() + target.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const auto cell = [&key](const core::Texts &texts) { return texts.contains(key) ? configCell(texts.value(key).isNull() ? u""_s : texts.value(key)) : FactCell(); };
        add(facts, key, cell(source), cell(target), areCompared);
    }
}

core::Texts annotationsOf(const core::TagContent *content, const core::ImageContent *image)
{
    core::Texts texts = image ? image->manifest.annotations : core::Texts();
    if (content)
        texts.insert(content->manifest.annotations);
    return texts;
}

Fact annotations(const compare::Inspection &inspection, const InspectedImage &image)
{
    const core::TagContent *source = inspection.sourceContent();
    const core::TagContent *target = inspection.targetContent();
    Fact section{.name = InspectionFacts::tr("Annotations")};
    addTexts(&section.children, annotationsOf(source, image.source), annotationsOf(target, image.target), source && target && !target->isEngine);
    return section;
}

QString kindName(compare::Companion::Kind kind)
{
    using Kind = compare::Companion::Kind;
    switch (kind) {
    case Kind::Signature:
        return InspectionFacts::tr("Signature");
    case Kind::Sbom:
        return InspectionFacts::tr("SBOM", "software bill of materials");
    case Kind::Attestation:
        return InspectionFacts::tr("Attestation");
    case Kind::Other:
        break;
    }
    return InspectionFacts::tr("Other");
}

QString originText(const compare::Companion &companion)
{
    using Origin = compare::Companion::Origin;
    switch (companion.origin) {
    case Origin::Referrer:
        return InspectionFacts::tr("names the image as its subject");
    case Origin::Tag:
        return InspectionFacts::tr("under the tag %1").arg(companion.tag);
    case Origin::Index:
        break;
    }
    return InspectionFacts::tr("in the index");
}

Fact companions(const compare::Inspection &inspection)
{
    Fact section{.name = InspectionFacts::tr("Signatures and SBOMs")};
    if (!inspection.companionsProblem.isEmpty())
        section.children += Fact{.name = InspectionFacts::tr("Not all looked for"), .source = {.text = inspection.companionsProblem}, .mark = Fact::Mark::Problem};
    for (const compare::Companion &companion : inspection.companions) {
        Fact fact{.name = kindName(companion.kind), .source = {.text = companion.type}};
        add(&fact.children, InspectionFacts::tr("Digest"), digestCell(companion.digest), {}, false);
        add(&fact.children, InspectionFacts::tr("Found"), {.text = originText(companion)}, {}, false);
        add(&fact.children, InspectionFacts::tr("Size"), sizeCell(companion.size), {}, false);
        addTexts(&fact.children, companion.annotations, {}, false);
        section.children += fact;
    }
    return section;
}

} // namespace

QList<Fact> inspectionFacts(const compare::Inspection &inspection, const QList<InspectedImage> &images, const InspectedImage &image)
{
    QList<Fact> sections{overview(inspection), platforms(inspection, images), layers(inspection, image), config(image),
                         history(image),       annotations(inspection, image), companions(inspection)};
    for (Fact &section : sections) {
        FactCell &cell = inspection.source ? section.source : section.target;
        const bool isOverview = &section == &sections.first();
        if (!isOverview && cell.text.isEmpty())
            cell.text = section.children.isEmpty() ? InspectionFacts::tr("none") : QLocale().toString(section.children.size());
    }
    return sections;
}

} // namespace lstags::gui
