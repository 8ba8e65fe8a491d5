// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lstags::core {
namespace {

constexpr qsizetype shownDigits = 12;

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

std::optional<Digest> Digest::parse(QByteArrayView text)
{
    const bool isSha256 = text.startsWith("sha256:") && text.size() == 7 + 64;
    const bool isSha512 = text.startsWith("sha512:") && text.size() == 7 + 128;
    if (!(isSha256 || isSha512) || !isLowerHex(text.sliced(7)))
        return {};
    Digest digest;
    digest.m_text = text.toByteArray();
    return digest;
}

std::optional<Digest> Digest::parse(QStringView text)
{
    return parse(QByteArrayView(text.toUtf8()));
}

Digest Digest::ofBytes(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    Digest digest;
    digest.m_text = "sha256:" + hash.result().toHex();
    return digest;
}

bool Digest::isOf(QByteArrayView bytes) const
{
    if (!m_text.startsWith("sha512:"))
        return *this == ofBytes(bytes);
    QCryptographicHash hash(QCryptographicHash::Sha512);
    hash.addData(bytes);
    return m_text == "sha512:" + hash.result().toHex();
}

QString Digest::shortened() const
{
    return QString::fromLatin1(m_text.left(7 + shownDigits));
}

} // namespace lstags::core
