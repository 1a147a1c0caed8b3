// SPDX-License-Identifier: MPL-2.0
#include "invariants.h"

#include <openssl/evp.h>

namespace samsprak::simulation {

namespace {

constexpr qsizetype PageSize = 4096;
constexpr qsizetype Reserve = 80; ///< initialisation vector, then the authentication code
constexpr qsizetype Salt = 16;    ///< in place of the first page's beginning
constexpr qsizetype LogHeader = 32;
constexpr qsizetype FrameHeader = 24;

class Decryption
{
public:
    QByteArray page(const char *from, bool isFirst)
    {
        const qsizetype skipped = isFirst ? Salt : 0;
        QByteArray clear(PageSize, '\0');
        int size = 0;
        EVP_DecryptInit_ex(m_context.get(), EVP_aes_256_cbc(), nullptr, m_key.data(),
                           reinterpret_cast<const uint8_t *>(from) + PageSize - Reserve);
        EVP_CIPHER_CTX_set_padding(m_context.get(), 0);
        EVP_DecryptUpdate(m_context.get(), reinterpret_cast<uint8_t *>(clear.data()), &size,
                          reinterpret_cast<const uint8_t *>(from) + skipped,
                          int(PageSize - Reserve - skipped));
        return clear;
    }

private:
    struct Free
    {
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    };
    storage::RawKey m_key = SimTablet::key();
    std::unique_ptr<EVP_CIPHER_CTX, Free> m_context{EVP_CIPHER_CTX_new()};
};

/// Every page that rests in the file or its log, in clear.
QByteArray pagesOf(SimTablet &tablet, const std::string &path)
{
    Decryption decryption;
    QByteArray clear;
    const QByteArray file = tablet.disk().content(path);
    for (qsizetype at = 0; at + PageSize <= file.size(); at += PageSize)
        clear += decryption.page(file.constData() + at, at == 0);
    const QByteArray log = tablet.disk().content(path + "-wal");
    for (qsizetype at = LogHeader; at + FrameHeader + PageSize <= log.size(); at += FrameHeader + PageSize) {
        const char *frame = log.constData() + at;
        const bool isFirst = frame[0] == 0 && frame[1] == 0 && frame[2] == 0 && frame[3] == 1;
        clear += decryption.page(frame + FrameHeader, isFirst);
    }
    return clear;
}

/// The end of a word: an index may keep it apart from its beginning.
constexpr qsizetype Telling = 8;

} // namespace

Finding nothingOutOfScope(SimTablet &tablet, const std::vector<Bucket> &scope, const Journal &journal,
                          const hub::SqliteStore &store)
{
    std::set<QByteArray> permitted;
    std::set<Id> outside;
    forEachHead(store, [&](const hub::Head &head) {
        if (!std::binary_search(scope.begin(), scope.end(), head.bucket))
            outside.insert(head.id);
        else
            for (const QByteArray &word : Journal::wordsIn(head.fields))
                permitted.insert(word);
    });
    for (const Refusal &refusal : tablet.all<Refusal>())
        for (const QByteArray &word : Journal::wordsIn(refusal.refusedFields))
            permitted.insert(word);
    // Whoever may read a card's bucket may keep what a card there once said of a record that is out of sight.
    for (const auto &[word, buckets] : tablet.seenOnCards)
        if (std::any_of(buckets.begin(), buckets.end(), [&](const Bucket &bucket) {
                return std::binary_search(scope.begin(), scope.end(), bucket);
            }))
            permitted.insert(word);
    std::map<QByteArrayView, QByteArrayView> forbidden;
    for (const auto &[word, entry] : journal.entries())
        if (outside.contains(entry.record) && !permitted.contains(word))
            forbidden[QByteArrayView(word).last(Telling)] = word;
    const QByteArray pages = pagesOf(tablet, tablet.path());
    if (!pages.contains("CREATE TABLE"))
        return QStringLiteral("the pages can't be read");
    for (qsizetype at = 0; at + Telling <= pages.size(); ++at) {
        if (pages[at] < '2' || pages[at] > 'z')
            continue;
        const auto found = forbidden.find(QByteArrayView(pages).sliced(at, Telling));
        if (found != forbidden.end())
            return QStringLiteral("%1 of %2 rests on page %3 of %4 and the log's")
                .arg(QLatin1String(found->second),
                     journal.entries().at(found->second.toByteArray()).record.toString())
                .arg(at / PageSize)
                .arg(tablet.disk().content(tablet.path()).size() / PageSize);
    }
    return std::nullopt;
}

Finding spoolIsSealed(SimTablet &tablet, const Journal &journal)
{
    for (const QByteArray &word : Journal::wordsIn(pagesOf(tablet, tablet.spool().path())))
        if (journal.entries().contains(word))
            return QStringLiteral("%1 can be read in the spool").arg(QLatin1String(word));
    return std::nullopt;
}

} // namespace samsprak::simulation
