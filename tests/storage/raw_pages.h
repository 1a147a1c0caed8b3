// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/surroundings.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace samsprak::test {

/// Every page that lies in an encrypted database's file and in its log, decrypted, whether anything still
/// points to it or not: what a thief with the key would find. SQLCipher 4: AES-256-CBC by page, and a reserve
/// of 80 bytes (vector and digest) at each page's end.
class RawPages
{
public:
    RawPages(const QString &path, const storage::RawKey &key)
        : m_key(key)
    {
        addFile(path, 0, 0);
        addFile(path + QStringLiteral("-wal"), LogHeader, FrameHeader);
    }
    bool contain(const QByteArray &words) const { return m_plain.contains(words); }
    qsizetype size() const { return m_plain.size(); }

private:
    static constexpr int PageSize = 4096, Reserve = 80, LogHeader = 32, FrameHeader = 24, Salt = 16;

    void addFile(const QString &path, qsizetype header, qsizetype frameHeader)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return;
        const QByteArray bytes = file.readAll();
        for (qsizetype at = header + frameHeader; at + PageSize <= bytes.size();
             at += PageSize + frameHeader) {
            const bool isFirst = frameHeader == 0 && at == 0;
            addPage(bytes.constData() + at, isFirst ? int(Salt) : 0);
        }
    }
    void addPage(const char *page, int skipped)
    {
        const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                      &EVP_CIPHER_CTX_free);
        const auto *bytes = reinterpret_cast<const unsigned char *>(page);
        const int length = PageSize - Reserve - skipped;
        QByteArray plain(PageSize, Qt::Uninitialized);
        int size = 0;
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, m_key.data(),
                           bytes + PageSize - Reserve);
        EVP_CIPHER_CTX_set_padding(context.get(), 0);
        EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &size,
                          bytes + skipped, length);
        m_plain.append(plain.constData(), size);
    }

    storage::RawKey m_key;
    QByteArray m_plain;
};

} // namespace samsprak::test
