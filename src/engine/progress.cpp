// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/progress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

using Phase = LayerProgress::Phase;

constexpr qsizetype mostLayers = 1024;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestStatus = 255;
constexpr double largestSize = double(qint64(1) << 50); // bytes; beyond it a size is a lie, and sums could overflow

qint64 bytesOf(double number)
{
    return number > 0 && number <= largestSize ? qint64(number) : 0;
}

/// Words that are none of these leave the phase as it is.
Phase phaseOf(const QString &status, Phase before)
{
    const auto begins = [&status](auto... words) { return (status.startsWith(words) || ...); };
    if (begins("Downloading"_L1, "Pushing"_L1))
        return Phase::Moving;
    if (begins("Verifying Checksum"_L1, "Download complete"_L1, "Extracting"_L1))
        return Phase::Unpacking;
    if (begins("Pull complete"_L1, "Pushed"_L1))
        return Phase::Done;
    if (begins("Already exists"_L1, "Layer already exists"_L1, "Mounted from"_L1, "Skipped foreign layer"_L1))
        return Phase::Present;
    if (begins("Pulling fs layer"_L1, "Preparing"_L1, "Waiting"_L1, "Retrying"_L1))
        return Phase::Waiting;
    return before;
}

void count(LayerProgress &layer, const QJsonObject &detail)
{
    if (!detail["units"_L1].toString().isEmpty())
        return count(layer, {}); // "s": how long it has been unpacking
    const qint64 total = bytesOf(detail["total"_L1].toDouble());
    switch (layer.phase) {
    case Phase::Moving:
        layer.current = detail.contains("current"_L1) ? bytesOf(detail["current"_L1].toDouble()) : layer.current;
        layer.total = std::max(total > 0 ? total : layer.total, layer.current); // a tar is larger than the files in it
        break;
    case Phase::Unpacking: // a small layer comes without a word of its download
        layer.total = layer.total > 0 ? layer.total : total;
        layer.current = layer.total;
        break;
    case Phase::Done:
        layer.current = layer.total;
        break;
    case Phase::Present:
        layer.current = layer.total = 0;
        break;
    case Phase::Waiting:
        break;
    }
}

} // namespace

qint64 TransferProgress::current() const
{
    qint64 sum = 0;
    for (const LayerProgress &layer : layers)
        sum += layer.current;
    return sum;
}

qint64 TransferProgress::total() const
{
    qint64 sum = 0;
    for (const LayerProgress &layer : layers)
        sum += layer.total;
    return sum;
}

bool ProgressReader::feed(QByteArrayView bytes)
{
    const TransferProgress before = m_progress;
    const QByteArrayList objects = m_stream.feed(bytes);
    for (const QByteArray &object : objects)
        take(object);
    return m_progress != before;
}

void ProgressReader::finish()
{
    take(m_stream.takeRest());
}

void ProgressReader::take(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty())
        return;
    takeError(object);
    m_lastComplete.clear();
    const QString status = object["status"_L1].toString();
    const QString id = core::printable(object["id"_L1].toString(), longestId);
    if (id.isEmpty() || status.startsWith("Pulling from "_L1)) // of that the id is the tag
        takeStatus(status);
    else if (!status.isEmpty())
        takeLayer(id, status, object["progressDetail"_L1].toObject());
    const auto digest = core::Digest::parse(object["aux"_L1]["Digest"_L1].toString());
    if (m_transfer == Transfer::Push && digest)
        takePushed(*digest, object["aux"_L1]["Size"_L1].toDouble());
}

void ProgressReader::takeError(const QJsonObject &object)
{
    const QJsonValue detail = object["errorDetail"_L1];
    const QJsonValue error = object["error"_L1];
    const auto says = [](const QJsonValue &value) { return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString()); };
    if (m_error || (!says(detail) && !says(error)))
        return;
    const QString said = detail["message"_L1].toString();
    m_error = streamError(said.isEmpty() ? error.toString() : said);
}

/// Only "Status: ..." ends a pull: "Digest: ..." comes before the engine has given the image its name, which may fail. Podman sends no aux.
void ProgressReader::takeStatus(const QString &status)
{
    static const QRegularExpression pushed(uR"(^[\w.-]+: digest: (\S+) size: (\d{1,18})$)"_s);
    if (status.isEmpty())
        return;
    m_progress.status = core::printable(status, longestStatus);
    if (m_transfer == Transfer::Pull) {
        m_isClosed = m_isClosed || status.startsWith("Status: "_L1);
        if (status.startsWith("Digest: "_L1))
            m_digest = core::Digest::parse(QStringView(status).sliced(8)).value_or(m_digest);
        return;
    }
    const auto match = pushed.match(status);
    if (const auto digest = core::Digest::parse(match.capturedView(1)))
        takePushed(*digest, match.capturedView(2).toDouble());
}

void ProgressReader::takePushed(const core::Digest &digest, double size)
{
    m_digest = digest;
    m_size = bytesOf(size);
    m_isClosed = true;
}

void ProgressReader::takeLayer(const QString &id, const QString &status, const QJsonObject &detail)
{
    if (status == "Download complete"_L1)
        m_lastComplete = id;
    auto layer = std::find_if(m_progress.layers.begin(), m_progress.layers.end(), [&id](const LayerProgress &each) { return each.id == id; });
    if (layer == m_progress.layers.end()) {
        if (m_progress.layers.size() >= mostLayers)
            return;
        layer = m_progress.layers.insert(layer, LayerProgress{.id = id});
    }
    layer->status = core::printable(status, longestStatus);
    layer->phase = phaseOf(status, layer->phase);
    count(*layer, detail);
}

} // namespace lstags::engine
