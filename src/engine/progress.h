// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "engine/objectstream.h"
#include "engine/refusal.h"

#include <QList>

class QJsonObject;

namespace lstags::engine {

/// How far a layer is.
struct LayerProgress
{
    enum class Phase {
        Waiting,
        Moving,    ///< between the engine and the registry
        Unpacking, ///< all bytes are here
        Done,
        Present,   ///< was there already: nothing to move
    };

    QString id;         ///< as the engine shows it: 12 hex digits
    QString status;     ///< in the engine's words: "Downloading"
    Phase phase = Phase::Waiting;
    qint64 current = 0; ///< bytes moved
    qint64 total = 0;   ///< bytes to move, at least `current`; 0 until the engine tells
    bool operator==(const LayerProgress &) const = default;
};

struct TransferProgress
{
    QList<LayerProgress> layers; ///< in the order in which the engine named them; at most 1,024
    QString status;              ///< what was last said of the whole: "Pulling from library/alpine"

    [[nodiscard]] qint64 current() const; ///< bytes, of all layers
    [[nodiscard]] qint64 total() const;   ///< grows as the engine comes to more layers
    bool operator==(const TransferProgress &) const = default;
};

enum class Transfer { Pull, Push };

/// Reads the stream of POST /images/create or /images/{name}/push. The status was 200 long before anything was done: only the stream tells
/// how it went. All texts are printable.
class ProgressReader
{
public:
    explicit ProgressReader(Transfer transfer) : m_transfer(transfer) {}

    /// True if progress() has changed.
    bool feed(QByteArrayView bytes);
    /// The stream has ended: reads what came without a line end.
    void finish();

    [[nodiscard]] const TransferProgress &progress() const { return m_progress; }
    /// The first error, whatever came behind it.
    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }
    /// The engine said that it is done.
    [[nodiscard]] bool isClosed() const { return m_isClosed && !m_error; }
    /// Of a pull what the tag points to at the registry, of a push the manifest that the engine sent; null until told.
    [[nodiscard]] core::Digest digest() const { return m_digest; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< of the manifest that was pushed, bytes
    /// What the last object called complete: at the end of a pull by Podman the id of the image, 12 hex digits.
    [[nodiscard]] QString lastComplete() const { return m_lastComplete; }

private:
    void take(const QByteArray &text);
    void takeError(const QJsonObject &object);
    void takeStatus(const QString &status);
    void takePushed(const core::Digest &digest, double size);
    void takeLayer(const QString &id, const QString &status, const QJsonObject &detail);

    Transfer m_transfer;
    ObjectStream m_stream;
    TransferProgress m_progress;
    std::optional<core::Error> m_error;
    core::Digest m_digest;
    qint64 m_size = 0;
    QString m_lastComplete;
    bool m_isClosed = false;
};

} // namespace lstags::engine
