// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

constexpr long day = 24 * 60 * 60; // seconds

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

struct Wish
{
    QByteArray commonName;
    QList<std::pair<int, QByteArray>> extensions;
    int firstDay = -1;
    int lastDay = 1;
    bool signsItself = false;
};

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

QByteArray pem(X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return contents(bio);
}

QByteArray pem(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio);
}

/// `issuer` null: signed by itself.
Certificate sign(const Wish &wish, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate certificate(X509_new(), X509_free);
    X509 *x509 = certificate.get();
    X509_set_version(x509, 2); // counted from 0: version 3
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), QRandomGenerator::global()->bounded(1, 1 << 30));
    X509_gmtime_adj(X509_getm_notBefore(x509), wish.firstDay * day);
    X509_gmtime_adj(X509_getm_notAfter(x509), wish.lastDay * day);
    X509_set_pubkey(x509, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const uchar *>(wish.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(issuer ? issuer : x509));
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? issuer : x509, x509, nullptr, nullptr, 0);
    for (const auto &[nid, value] : wish.extensions) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(x509, issuerKey, EVP_sha256());
    return certificate;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

struct TestCertificates::Private
{
    Key key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    Certificate certificate = sign({.commonName = "Sample authority",
                                    .extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                                                   {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                                   {NID_subject_key_identifier, "hash"}}},
                                   key.get(), nullptr, key.get());
    QByteArray text = pem(certificate.get());

    [[nodiscard]] Identity issue(const Wish &wish) const
    {
        const Key own(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const Certificate issued = wish.signsItself ? sign(wish, own.get(), nullptr, own.get())
                                                    : sign(wish, own.get(), certificate.get(), key.get());
        return {.certificate = pem(issued.get()), .key = pem(own.get())};
    }
};

TestCertificates::TestCertificates() : d(std::make_unique<Private>()) {}
TestCertificates::~TestCertificates() = default;

const QByteArray &TestCertificates::authority() const
{
    return d->text;
}

Identity TestCertificates::server(const ServerCertificate &wanted) const
{
    return d->issue({.commonName = "Sample registry",
                     .extensions = {{NID_subject_alt_name, wanted.names}, {NID_ext_key_usage, "serverAuth"}},
                     .firstDay = wanted.firstDay,
                     .lastDay = wanted.lastDay,
                     .signsItself = wanted.signsItself});
}

Identity TestCertificates::client() const
{
    return d->issue({.commonName = "Sample client", .extensions = {{NID_ext_key_usage, "clientAuth"}}});
}

bool TestCertificates::writeFolder(const QString &folder, const QString &host, const QByteArray &authority,
                                   const Identity &client)
{
    const QString path = folder + u'/' + host + u'/';
    if (!QDir().mkpath(path) || !writeFile(path + u"ca.crt"_s, authority))
        return false;
    return client.key.isEmpty()
        || (writeFile(path + u"client.cert"_s, client.certificate) && writeFile(path + u"client.key"_s, client.key));
}

Identity selfSignedRsa(const QByteArray &commonName)
{
    const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
    const Certificate certificate = sign({.commonName = commonName, .extensions = {}}, key.get(), nullptr, key.get());
    return {.certificate = pem(certificate.get()), .key = pem(key.get())};
}

} // namespace lstags::tests
