// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hashtrail.h"

#include <openssl/evp.h>

#include <algorithm>

namespace lstags::sync {
namespace {

constexpr qint64 firstSpacing = 256 << 10; // bytes
constexpr size_t mostMarks = 1024;         // of some 300 bytes each

} // namespace

void HashTrail::Free::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

HashTrail::Context HashTrail::copy(const Context &context)
{
    Context twin(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(twin.get(), context.get());
    return twin;
}

HashTrail::HashTrail(const core::Digest &expected) : m_expected(expected), m_context(EVP_MD_CTX_new()), m_spacing(firstSpacing)
{
    const bool isLong = expected.bytes().startsWith("sha512:");
    EVP_DigestInit_ex(m_context.get(), isLong ? EVP_sha512() : EVP_sha256(), nullptr);
    m_marks.push_back({.position = 0, .context = copy(m_context)});
}

HashTrail::~HashTrail() = default;

void HashTrail::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
    m_position += bytes.size();
    if (m_position < m_marks.back().position + m_spacing)
        return;
    m_marks.push_back({.position = m_position, .context = copy(m_context)});
    if (m_marks.size() == mostMarks)
        thinOut();
}

/// Every other mark goes, so that a large blob takes no more memory than a small one.
void HashTrail::thinOut()
{
    for (size_t i = 1; 2 * i < m_marks.size(); ++i)
        m_marks[i] = std::move(m_marks[2 * i]);
    m_marks.resize((m_marks.size() + 1) / 2);
    m_spacing *= 2;
}

void HashTrail::goBack(qint64 position)
{
    if (position >= m_position)
        return;
    while (m_marks.back().position > position)
        m_marks.pop_back();
    m_context = copy(m_marks.back().context);
    m_position = m_marks.back().position;
}

bool HashTrail::matches() const
{
    const Context last = copy(m_context);
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(last.get(), reinterpret_cast<unsigned char *>(hash.data()), &size);
    hash.truncate(size);
    return m_expected.bytes().mid(7) == hash.toHex();
}

} // namespace lstags::sync
