// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/networkhttpclient.h"
#include "sync/copyparts.h"

namespace lstags::sync {

/// The clients that the copies of a batch work with, for its thread.
class CopyClients
{
public:
    /// `services` and `pause`, which may be null, outlive this.
    CopyClients(const net::NetworkHttpClient::Options &options, registry::Services *services, async::PausePoint *pause = nullptr)
        : m_http(options), m_reader(&m_http, services, pause), m_writer(&m_http, services, pause), m_services(services), m_pause(pause)
    {}

    /// With whatever else a copier is to have.
    [[nodiscard]] CopyParts parts(const CopyLimits &limits = {}) { return {limits, &m_reader, &m_writer, &m_services->retry, m_pause}; }
    [[nodiscard]] registry::Client &reader() { return m_reader; }
    [[nodiscard]] registry::Writer &writer() { return m_writer; }
    [[nodiscard]] QStringList takeWarnings() { return m_reader.takeWarnings() + m_writer.takeWarnings(); }

private:
    net::NetworkHttpClient m_http;
    registry::Client m_reader;
    registry::Writer m_writer;
    registry::Services *m_services;
    async::PausePoint *m_pause;
};

} // namespace lstags::sync
