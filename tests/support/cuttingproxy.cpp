// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/cuttingproxy.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

bool matches(const QByteArray &method, const QString &path, const Passed &request)
{
    return (method.isEmpty() || method == request.method)
        && (path.isEmpty() || QRegularExpression(path).match(QString::fromLatin1(request.target)).hasMatch());
}

Passed parseHead(const QByteArray &head)
{
    Passed request;
    const auto lines = head.trimmed().split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers += net::Header{line.left(colon), line.mid(colon + 1).trimmed()};
    }
    return request;
}

} // namespace

QByteArray answer(int status, const net::Headers &headers, const QByteArray &body)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Proxied\r\n";
    for (const net::Header &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

struct CuttingProxy::Shared
{
    mutable QMutex mutex;
    QString host;
    quint16 port = 0;
    QHostAddress address;
    quint16 ownPort = 0;
    QSemaphore started;
    std::vector<Fault> faults;
    QList<Passed> requests;

    /// The place of the request in the list, and what happens to it.
    std::pair<qsizetype, Fault> enter(const Passed &request)
    {
        const QMutexLocker lock(&mutex);
        requests += request;
        for (Fault &fault : faults) {
            if (fault.times == 0 || !matches(fault.method, fault.path, request))
                continue;
            if (fault.skips > 0) {
                --fault.skips;
                continue;
            }
            fault.times -= fault.times > 0 ? 1 : 0;
            return {requests.size() - 1, fault};
        }
        return {requests.size() - 1, Fault{}};
    }
    void note(qsizetype index, qint64 up, qint64 down, int status = 0)
    {
        const QMutexLocker lock(&mutex);
        Passed &request = requests[index];
        request.up += up;
        request.down += down;
        request.status = status > 0 ? status : request.status;
    }
};

/// A client and the registry on its behalf, one request after the other.
class CuttingProxy::Connection final : public QObject
{
public:
    Connection(Shared *shared, qintptr handle, QObject *parent) : QObject(parent), m_shared(shared)
    {
        m_client.setSocketDescriptor(handle);
        m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_registry.connectToHost(shared->host, shared->port);
        connect(&m_registry, &QTcpSocket::connected, this, [this] { m_registry.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        connect(&m_client, &QTcpSocket::readyRead, this, &Connection::readClient);
        connect(&m_registry, &QTcpSocket::readyRead, this, &Connection::readRegistry);
        connect(&m_client, &QTcpSocket::disconnected, &m_registry, &QTcpSocket::disconnectFromHost);
        connect(&m_registry, &QTcpSocket::disconnected, &m_client, &QTcpSocket::disconnectFromHost);
        for (QTcpSocket *socket : {&m_client, &m_registry}) {
            connect(socket, &QTcpSocket::disconnected, this, &Connection::leave);
            connect(socket, &QTcpSocket::errorOccurred, this, [this] { leave(); });
        }
    }

    ~Connection() override
    {
        m_client.blockSignals(true);
        m_registry.blockSignals(true);
    }

private:
    void leave()
    {
        if (m_client.state() == QAbstractSocket::UnconnectedState && m_registry.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    void readClient()
    {
        m_fromClient += m_client.readAll();
        while (!m_isCut && !m_fromClient.isEmpty()) {
            if (m_bodyLeft == 0 && !beginRequest())
                return;
            passUp();
        }
    }

    bool beginRequest()
    {
        const qsizetype end = m_fromClient.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_fromClient.first(end + 4);
        m_fromClient = m_fromClient.sliced(end + 4);
        const Passed request = parseHead(head);
        std::tie(m_index, m_fault) = m_shared->enter(request);
        m_bodyLeft = request.header("Content-Length").toLongLong();
        m_up = m_down = 0;
        m_hasHead = m_hasWaited = false;
        m_fromRegistry.clear();
        if (m_fault.instead.isEmpty())
            m_registry.write(head);
        if (m_fault.early) {
            m_isCut = true;
            m_client.write(m_fault.instead);
            m_client.disconnectFromHost();
        }
        return !m_isCut;
    }

    void passUp()
    {
        const bool cuts = m_fault.cutUp >= 0;
        const qint64 most = cuts ? std::min(m_bodyLeft, m_fault.cutUp - m_up) : m_bodyLeft;
        const QByteArray piece = m_fromClient.first(std::min<qint64>(most, m_fromClient.size()));
        m_fromClient = m_fromClient.sliced(piece.size());
        m_up += piece.size();
        m_bodyLeft -= piece.size();
        if (m_fault.instead.isEmpty()) {
            m_registry.write(piece);
            m_shared->note(m_index, piece.size(), 0);
        }
        if (cuts && m_up == m_fault.cutUp)
            cutUp();
        else if (m_bodyLeft == 0 && !m_fault.instead.isEmpty())
            m_client.write(m_fault.instead);
    }

    void readRegistry()
    {
        m_fromRegistry += m_registry.readAll();
        if (m_isCut)
            return;
        if (!m_hasHead && !beginAnswer())
            return;
        if (!m_fault.afterwards.isEmpty()) {
            m_fromRegistry.clear();
            return;
        }
        const bool cuts = m_fault.cutDown >= 0;
        const QByteArray piece = m_fromRegistry.first(cuts ? std::min<qint64>(m_fault.cutDown - m_down, m_fromRegistry.size()) : m_fromRegistry.size());
        m_fromRegistry.clear();
        m_down += piece.size();
        m_shared->note(m_index, 0, piece.size());
        m_client.write(piece);
        if (cuts && m_down == m_fault.cutDown) {
            m_isCut = true;
            m_client.disconnectFromHost(); // with what is on its way
            m_registry.abort();
        }
    }

    bool beginAnswer()
    {
        const qsizetype end = m_fromRegistry.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        if (m_fault.delay.count() > 0 && !m_hasWaited) {
            m_hasWaited = true;
            QTimer::singleShot(m_fault.delay, this, &Connection::readRegistry);
            return false;
        }
        QByteArray head = m_fromRegistry.first(end + 4);
        m_fromRegistry = m_fromRegistry.sliced(end + 4);
        m_hasHead = true;
        m_shared->note(m_index, 0, 0, head.split(' ').value(1).toInt());
        if (!m_fault.afterwards.isEmpty())
            head = m_fault.afterwards;
        else if (m_fault.rewrite)
            head = m_fault.rewrite(head);
        m_client.write(head);
        return true;
    }

    /// The registry gets what is on its way to it and then the end; the client learns of it when the registry has hung up, so that whatever it
    /// asks then comes behind.
    void cutUp()
    {
        m_isCut = true;
        const auto end = [this] {
            if (m_registry.state() == QAbstractSocket::ConnectedState && m_registry.bytesToWrite() == 0)
                ::shutdown(int(m_registry.socketDescriptor()), SHUT_WR);
        };
        connect(&m_registry, &QTcpSocket::connected, this, end);
        connect(&m_registry, &QTcpSocket::bytesWritten, this, end);
        end();
    }

    Shared *m_shared;
    QTcpSocket m_client;
    QTcpSocket m_registry;
    QByteArray m_fromClient;
    QByteArray m_fromRegistry;
    Fault m_fault;
    qsizetype m_index = 0;
    qint64 m_bodyLeft = 0; ///< bytes of the request's body that have not come
    qint64 m_up = 0;
    qint64 m_down = 0;
    bool m_hasHead = false;
    bool m_hasWaited = false;
    bool m_isCut = false;
};

class CuttingProxy::Thread final : public QThread
{
public:
    explicit Thread(Shared *shared) : m_shared(shared) {}

protected:
    void run() override
    {
        QObject root;
        Server server(m_shared, &root);
        server.listen(m_shared->address);
        m_shared->ownPort = server.serverPort();
        m_shared->started.release();
        exec();
    }

private:
    class Server final : public QTcpServer
    {
    public:
        Server(Shared *shared, QObject *root) : m_shared(shared), m_root(root) {}

    protected:
        void incomingConnection(qintptr handle) override { new Connection(m_shared, handle, m_root); }

    private:
        Shared *m_shared;
        QObject *m_root;
    };
    Shared *m_shared;
};

CuttingProxy::CuttingProxy(const QString &registry, const QHostAddress &address)
    : m_shared(new Shared), m_thread(new Thread(m_shared.get()))
{
    m_shared->host = registry.section(u':', 0, 0);
    m_shared->port = registry.section(u':', 1).toUShort();
    m_shared->address = address;
    m_thread->start();
    m_shared->started.acquire();
}

CuttingProxy::~CuttingProxy()
{
    m_thread->quit();
    m_thread->wait();
}

void CuttingProxy::add(Fault fault)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->faults.push_back(std::move(fault));
}

QString CuttingProxy::address() const
{
    return m_shared->address.toString() + u':' + QString::number(m_shared->ownPort);
}

QList<Passed> CuttingProxy::passed(const QByteArray &method, const QString &path) const
{
    const QMutexLocker lock(&m_shared->mutex);
    QList<Passed> found = m_shared->requests;
    found.removeIf([&](const Passed &request) { return !matches(method, path, request); });
    return found;
}

qint64 CuttingProxy::bytesUp(const QString &path) const
{
    qint64 sum = 0;
    for (const Passed &request : passed({}, path))
        sum += request.up;
    return sum;
}

qint64 CuttingProxy::bytesDown(const QString &path) const
{
    qint64 sum = 0;
    for (const Passed &request : passed({}, path))
        sum += request.down;
    return sum;
}

} // namespace lstags::tests
