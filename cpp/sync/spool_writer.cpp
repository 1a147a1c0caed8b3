// SPDX-License-Identifier: MPL-2.0
#include "sync/spool_writer.h"

#include "sync/protocol/messages.h"

namespace samsprak::sync {

namespace {

constexpr int TransactionsAtOnce = 100;

} // namespace

SpoolWriter::SpoolWriter(storage::Spool &spool, storage::SpoolHub hub, const storage::Replica &replica,
                         const Id &profile, QString token)
    : m_spool(spool)
    , m_hub(std::move(hub))
    , m_replica(replica)
    , m_profile(profile)
    , m_token(std::move(token))
{
}

Result<void> SpoolWriter::catchUp()
{
    // A new writer has numbered the outbox anew: what is sealed already is known by its id.
    if (const Id writer = m_replica.writer(); writer != m_writer) {
        m_writer = writer;
        m_sealedUpTo = 0;
    }
    const Id epoch = m_replica.epoch();
    for (;;) {
        const Result<std::vector<Transaction>> next = m_replica.outboxAfter(m_sealedUpTo, TransactionsAtOnce);
        if (!next)
            return next.error();
        if (next->empty())
            return {};
        std::vector<storage::SpoolItem> items;
        for (const Transaction &transaction : *next)
            items.push_back(
                {transaction.id, int(transaction.operations.size()),
                 protocol::encode(protocol::SpooledTransaction{m_token, m_writer, transaction, epoch})});
        if (const Result<void> put = m_spool.put(m_hub, m_profile, items); !put)
            return put;
        m_sealedUpTo = next->back().sequence;
    }
}

} // namespace samsprak::sync
