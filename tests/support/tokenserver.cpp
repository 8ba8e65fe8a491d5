// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tokenserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QUuid>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

constexpr auto serviceName = "sample-registry"_L1;
constexpr auto issuerName = "sample-issuer"_L1;
constexpr int clockSkew = 10; // seconds that a token is valid before it was made

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RS256: PKCS #1 v1.5 over SHA-256.
QByteArray signature(const QByteArray &text, const QByteArray &keyPem)
{
    BIO *bio = BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()));
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr),
                                                                  EVP_PKEY_free);
    BIO_free(bio);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const uchar *>(text.constData());
    size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSign(context.get(), nullptr, &size, data, size_t(text.size()));
    QByteArray signed_(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signed_.data()), &size, data, size_t(text.size()));
    return signed_.first(qsizetype(size));
}

/// "repository:team/app:pull,push" as the JSON that a token carries; empty where it is no scope.
QJsonObject accessOf(const QString &scope)
{
    const qsizetype first = scope.indexOf(u':');
    const qsizetype last = scope.lastIndexOf(u':');
    if (first < 1 || last <= first)
        return {};
    return {{u"type"_s, scope.left(first)},
            {u"name"_s, scope.mid(first + 1, last - first - 1)},
            {u"actions"_s, QJsonArray::fromStringList(scope.mid(last + 1).split(u','))}};
}

QByteArray certificateDer(const QByteArray &pemText)
{
    const qsizetype begin = pemText.indexOf('\n');
    return pemText.sliced(begin, pemText.indexOf("-----END") - begin).replace('\n', ""); // base64, as x5c has it
}

} // namespace

struct TokenServer::Signer
{
    Options options;
    Identity identity = selfSignedRsa("Sample issuer");

    [[nodiscard]] QByteArray token(const QString &account, const QJsonArray &access) const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QJsonObject header{{u"typ"_s, u"JWT"_s},
                                 {u"alg"_s, u"RS256"_s},
                                 {u"x5c"_s, QJsonArray{QString::fromLatin1(certificateDer(identity.certificate))}}};
        const QJsonObject claims{{u"iss"_s, issuerName},
                                 {u"sub"_s, account},
                                 {u"aud"_s, serviceName},
                                 {u"exp"_s, now + qint64(options.expiresIn.count())},
                                 {u"nbf"_s, now - clockSkew},
                                 {u"iat"_s, now},
                                 {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                 {u"access"_s, access}};
        const QByteArray text = base64Url(compact(header)) + '.' + base64Url(compact(claims));
        return text + '.' + base64Url(signature(text, identity.key));
    }

    [[nodiscard]] QJsonArray granted(const QStringList &scopes, bool known) const
    {
        QJsonArray access;
        for (const QString &scope : scopes) {
            QJsonObject wanted = accessOf(scope);
            const bool isPublic = wanted.value("name"_L1).toString().startsWith(options.publicPrefix);
            if (wanted.isEmpty() || (!known && !isPublic))
                continue;
            if (!known)
                wanted.insert("actions"_L1, QJsonArray{u"pull"_s});
            access.append(wanted);
        }
        return access;
    }

    [[nodiscard]] Reply answer(const ReceivedRequest &request) const
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QByteArray authorization = request.header("Authorization");
        const QByteArray expected = "Basic " + u"%1:%2"_s.arg(options.user, options.password).toUtf8().toBase64();
        if (request.method != "GET")
            return {.status = 405};
        if (query.queryItemValue(u"service"_s, QUrl::FullyDecoded) != serviceName)
            return {.status = 400};
        if (!authorization.isEmpty() && authorization != expected)
            return {.status = 401, .body = R"({"details":"incorrect username or password"})"};
        const bool known = !authorization.isEmpty();
        const QJsonArray access = granted(query.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded), known);
        const QByteArray text = token(known ? options.user : QString(), access);
        const QJsonObject body{{options.sendsAccessToken ? u"access_token"_s : u"token"_s, QString::fromLatin1(text)},
                               {u"expires_in"_s, qint64(options.expiresIn.count())},
                               {u"issued_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
        const net::Headers headers{{"Content-Type", "application/json"}};
        return {.headers = headers, .body = compact(body)};
    }
};

TokenServer::TokenServer() : TokenServer(Options{}) {}

TokenServer::TokenServer(const Options &options) : m_signer(std::make_unique<Signer>(Signer{.options = options}))
{
    m_server.handle([signer = m_signer.get()](const ReceivedRequest &request) { return signer->answer(request); });
}

TokenServer::~TokenServer() = default;

RegistryProcess::Token TokenServer::registryOptions() const
{
    return {.realm = m_server.url(u"/token"_s),
            .service = serviceName,
            .issuer = issuerName,
            .certificate = m_signer->identity.certificate};
}

QByteArray TokenServer::authorization(const QString &repository) const
{
    const QJsonObject access = accessOf(u"repository:%1:pull,push"_s.arg(repository));
    return "Bearer " + m_signer->token(m_signer->options.user, QJsonArray{access});
}

QStringList TokenServer::scopes() const
{
    QStringList scopes;
    for (const ReceivedRequest &request : m_server.requests()) {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        scopes.append(query.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded).join(u' '));
    }
    return scopes;
}

} // namespace lstags::tests
