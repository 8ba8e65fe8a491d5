// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QPointer>

namespace lstags::net {

/// Gives Qt a body to send for as long as there is one: a reply that was aborted reads on from its device until it is deleted, and by then
/// who fed the body may be gone. Belongs to the reply.
class UploadFeed final : public QIODevice
{
public:
    explicit UploadFeed(QIODevice *source) : m_source(source)
    {
        connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_source ? m_source->bytesAvailable() : 0; }
    [[nodiscard]] bool atEnd() const override { return !m_source || m_source->atEnd(); }
    bool reset() override { return false; } ///< what has passed cannot be sent again

protected:
    qint64 readData(char *data, qint64 most) override { return m_source ? m_source->read(data, most) : -1; }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QPointer<QIODevice> m_source;
};

} // namespace lstags::net
