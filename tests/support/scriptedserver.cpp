// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedserver.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QMutex>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

constexpr qsizetype mostUnsent = 1 << 20; // bytes of an endless reply kept in memory

bool matches(const Exchange &exchange, const ReceivedRequest &request, const QString &state)
{
    if (exchange.times == 0 || exchange.method != request.method || (!exchange.ifState.isEmpty() && exchange.ifState != state))
        return false;
    for (const net::Header &header : exchange.headers) {
        if (request.header(header.name) != header.value)
            return false;
    }
    if (!exchange.path.startsWith('^'))
        return exchange.path == request.target;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(exchange.path)));
    return expression.match(QString::fromLatin1(request.target)).hasMatch();
}

QByteArray chunksOf(const QByteArray &body)
{
    const QByteArray first = body.first((body.size() + 1) / 2);
    const QByteArray second = body.sliced(first.size());
    QByteArray chunks;
    for (const QByteArray &chunk : {first, second}) {
        if (!chunk.isEmpty())
            chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

QByteArray bytesOf(const Reply &reply, bool isHead)
{
    if (reply.raw)
        return *reply.raw;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const net::Header &header : reply.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (reply.chunked)
        bytes += "Transfer-Encoding: chunked\r\n";
    else if (reply.endless.isEmpty() && net::headerValue(reply.headers, "Content-Length").isNull() && reply.status != 204 && reply.status != 304)
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.closes)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (isHead)
        return bytes;
    return bytes + (reply.chunked ? chunksOf(reply.body) : reply.body);
}

} // namespace

struct ScriptedServer::Shared
{
    mutable QMutex mutex;
    ServerOptions options;
    std::vector<Exchange> script;
    Handler handler;
    QString state;
    QList<ReceivedRequest> requests;
    QStringList unexpected;
    QSemaphore started;
    bool listens = false;
    quint16 port = 0;
    int connections = 0;
    int open = 0;
    int underWay = 0;
    int mostAtOnce = 0;

    Reply answer(const ReceivedRequest &request)
    {
        const QMutexLocker lock(&mutex);
        requests += request;
        mostAtOnce = std::max(mostAtOnce, ++underWay);
        for (Exchange &exchange : script) {
            if (!matches(exchange, request, state))
                continue;
            if (exchange.times > 0)
                --exchange.times;
            if (!exchange.setState.isEmpty())
                state = exchange.setState;
            return exchange.reply;
        }
        if (handler)
            return handler(request);
        unexpected += QString::fromLatin1(request.method + ' ' + request.target);
        return {.status = 599};
    }
    void answered()
    {
        const QMutexLocker lock(&mutex);
        --underWay;
    }
};

/// One peer: reads requests one after the other and sends what the script says.
class ScriptedServer::Connection final : public QObject
{
public:
    Connection(Shared *shared, QIODevice *socket, int id) : m_shared(shared), m_socket(socket), m_id(id)
    {
        socket->setParent(this);
        m_pace.setInterval(std::chrono::milliseconds(1));
        connect(&m_pace, &QTimer::timeout, this, &Connection::sendPiece);
        connect(socket, &QIODevice::readyRead, this, &Connection::read);
        const QMutexLocker lock(&shared->mutex);
        ++shared->open;
    }
    ~Connection() override
    {
        if (!m_busy && m_shared->options.takesCut)
            takeCut();
        const QMutexLocker lock(&m_shared->mutex);
        --m_shared->open;
        m_shared->underWay -= m_busy ? 1 : 0;
    }

private:
    void read()
    {
        m_input += m_socket->readAll();
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (m_busy || end < 0)
            return;
        ReceivedRequest request = head(end);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (m_input.size() < end + 4 + length)
            return;
        request.body = m_input.sliced(end + 4, length);
        m_input = m_input.sliced(end + 4 + length);
        m_busy = true;
        m_reply = m_shared->answer(request);
        m_output = bytesOf(m_reply, request.method == "HEAD");
        if (m_reply.cutAfter >= 0)
            m_output.truncate(m_reply.cutAfter);
        if (m_reply.delay.count() > 0)
            QTimer::singleShot(m_reply.delay, this, &Connection::send);
        else
            send();
    }

    [[nodiscard]] ReceivedRequest head(qsizetype end) const
    {
        ReceivedRequest request{.connection = m_id};
        const auto lines = m_input.first(end).split('\n');
        const auto words = lines.constFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers += net::Header{line.left(colon), line.mid(colon + 1).trimmed()};
        }
        return request;
    }

    void takeCut()
    {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ReceivedRequest request = head(end);
        request.body = m_input.sliced(end + 4);
        request.isCut = true;
        m_shared->answer(request);
        m_shared->answered();
    }

    void send()
    {
        if (m_reply.pieceSize > 0 || !m_reply.endless.isEmpty()) {
            m_pace.start();
            return;
        }
        m_socket->write(m_output);
        finish();
    }

    void sendPiece()
    {
        const qsizetype size = m_reply.pieceSize > 0 ? m_reply.pieceSize : m_output.size();
        m_socket->write(m_output.left(size));
        flush();
        m_output = m_output.mid(size);
        if (!m_output.isEmpty())
            return;
        if (m_reply.endless.isEmpty()) {
            m_pace.stop();
            finish();
        } else if (m_socket->bytesToWrite() < mostUnsent) {
            m_socket->write(m_reply.endless);
        }
    }

    void finish()
    {
        if (m_reply.stalls && m_reply.cutAfter < 0) {
            flush();
            return;
        }
        m_busy = false;
        m_shared->answered();
        if (m_reply.cutAfter >= 0 || m_reply.closes)
            hangUp();
        else if (!m_input.isEmpty())
            QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
    }

    void flush()
    {
        if (auto *tcp = qobject_cast<QAbstractSocket *>(m_socket))
            tcp->flush();
        else if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
            local->flush();
    }

    void hangUp()
    {
        if (auto *tcp = qobject_cast<QAbstractSocket *>(m_socket))
            tcp->disconnectFromHost();
        else if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
            local->disconnectFromServer();
    }

    Shared *m_shared;
    QIODevice *m_socket;
    int m_id;
    QByteArray m_input;
    QByteArray m_output;
    Reply m_reply;
    QTimer m_pace;
    bool m_busy = false;
};

/// The server's thread: listens, and makes a Connection of every peer.
class ScriptedServer::Thread final : public QThread
{
public:
    explicit Thread(Shared *shared) : m_shared(shared) {}

protected:
    void run() override
    {
        QObject root;
        if (m_shared->options.localSocket.isEmpty())
            listenTcp(&root);
        else
            listenLocal(&root);
        m_shared->started.release();
        exec();
    }

private:
    class TcpServer final : public QTcpServer
    {
    public:
        TcpServer(QObject *parent, std::function<void(qintptr)> onConnection) : QTcpServer(parent), m_onConnection(std::move(onConnection)) {}

    protected:
        void incomingConnection(qintptr handle) override { m_onConnection(handle); }

    private:
        std::function<void(qintptr)> m_onConnection;
    };

    void listenTcp(QObject *root)
    {
        const ServerOptions &options = m_shared->options;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        const bool usesTls = !options.certificate.isEmpty();
        if (usesTls) {
            tls.setLocalCertificateChain(QSslCertificate::fromData(options.certificate));
            QSslKey key(options.key, QSsl::Rsa);
            if (key.isNull())
                key = QSslKey(options.key, QSsl::Ec);
            tls.setPrivateKey(key);
            tls.setPeerVerifyMode(options.clientAuthority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
            tls.setCaCertificates(QSslCertificate::fromData(options.clientAuthority));
        }
        auto *server = new TcpServer(root, [this, root, tls, usesTls](qintptr handle) {
            auto *socket = usesTls ? new QSslSocket : new QTcpSocket;
            socket->setSocketDescriptor(handle);
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            Connection *connection = serve(root, socket);
            QObject::connect(socket, &QAbstractSocket::disconnected, connection, &QObject::deleteLater);
            QObject::connect(socket, &QAbstractSocket::errorOccurred, connection, &QObject::deleteLater);
            if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
                secure->setSslConfiguration(tls);
                secure->startServerEncryption();
            }
        });
        server->setListenBacklogSize(1024);
        m_shared->listens = server->listen(options.address, 0);
        m_shared->port = server->serverPort();
    }

    void listenLocal(QObject *root)
    {
        auto *server = new QLocalServer(root);
        m_shared->listens = server->listen(m_shared->options.localSocket);
        QObject::connect(server, &QLocalServer::newConnection, server, [this, server, root] {
            QLocalSocket *socket = server->nextPendingConnection();
            Connection *connection = serve(root, socket);
            QObject::connect(socket, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
        });
    }

    Connection *serve(QObject *root, QIODevice *socket)
    {
        int id = 0;
        {
            const QMutexLocker lock(&m_shared->mutex);
            id = ++m_shared->connections;
        }
        auto *connection = new Connection(m_shared, socket, id);
        connection->setParent(root);
        return connection;
    }

    Shared *m_shared;
};

ScriptedServer::ScriptedServer(ServerOptions options) : m_shared(new Shared), m_thread(new Thread(m_shared.get()))
{
    m_shared->options = std::move(options);
    m_thread->start();
    m_shared->started.acquire();
}

ScriptedServer::~ScriptedServer()
{
    m_thread->quit();
    m_thread->wait();
}

void ScriptedServer::expect(Exchange exchange)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->script.push_back(std::move(exchange));
}

void ScriptedServer::handle(Handler handler)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->handler = std::move(handler);
}

bool ScriptedServer::isListening() const
{
    return m_shared->listens;
}

QString ScriptedServer::address() const
{
    return m_shared->options.address.toString() + u':' + QString::number(m_shared->port);
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_shared->options.certificate.isEmpty() ? u"http://"_s : u"https://"_s;
    return QUrl(scheme + (m_shared->port == 0 ? u"localhost"_s : address()) + pathAndQuery);
}

QList<ReceivedRequest> ScriptedServer::requests() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->requests;
}

QStringList ScriptedServer::unexpected() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->unexpected;
}

int ScriptedServer::connections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->connections;
}

int ScriptedServer::openConnections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->open;
}

int ScriptedServer::mostAtOnce() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->mostAtOnce;
}

} // namespace lstags::tests
