// SPDX-License-Identifier: MPL-2.0
#include "hub/spool_intake.h"

#include "hub/enrolment.h"

#include <sodium.h>

namespace samsprak::hub {

SpoolIntake::SpoolIntake(Ledger &ledger, BookingDesk &desk, const DeviceClock &sent, qint64 receipt)
    : m_ledger(ledger)
    , m_desk(desk)
    , m_sent(sent)
    , m_receipt(receipt)
    , m_publicKey(ledger.store().sealingPublicKey())
    , m_secretKey(ledger.store().sealingSecretKey())
{
}

std::optional<protocol::SpooledTransaction> SpoolIntake::opened(const QByteArray &box) const
{
    const bool hasKeys =
        m_publicKey.size() == crypto_box_PUBLICKEYBYTES && m_secretKey.size() == crypto_box_SECRETKEYBYTES;
    if (!hasKeys || box.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const uint8_t *>(bytes.constData());
    };
    QByteArray content(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<uint8_t *>(content.data()), raw(box), quint64(box.size()),
                             raw(m_publicKey), raw(m_secretKey)) != 0)
        return std::nullopt;
    auto spooled = protocol::decodeSpooledTransaction(content);
    return spooled ? std::optional(std::move(spooled).value()) : std::nullopt;
}

/// A tablet that is signed in hears of a restore and says how much of its past still stands; nobody can ask a
/// box. Revisions of another history mean nothing here beyond what both have in common.
Transaction SpoolIntake::onThisHistory(const protocol::SpooledTransaction &spooled) const
{
    Transaction transaction = spooled.transaction;
    const HubStore &store = m_ledger.store();
    if (spooled.epoch == store.epoch())
        return transaction;
    const qint64 agrees = store.agreesUpTo(spooled.epoch);
    for (Operation &operation : transaction.operations)
        operation.baseRevision = std::min(operation.baseRevision, agrees);
    return transaction;
}

void SpoolIntake::take(const protocol::SealedTransaction &sealed)
{
    const auto spooled = opened(sealed.box);
    if (!spooled)
        return quarantine(sealed.transaction, {}, sealed.box);
    const Transaction transaction = onThisHistory(*spooled);
    const auto account = m_ledger.store().account(secretHash(spooled->token.toLatin1()));
    const bool isWhole = account && !spooled->writer.isNull() && !transaction.id.isNull();
    if (!isWhole)
        return quarantine(transaction.id, transaction.author, encodeOperations(transaction.operations));
    Lane *lane = &laneOf(spooled->writer, *account);
    if (lane->writer.actor != account->actor)
        return quarantine(transaction.id, transaction.author, encodeOperations(transaction.operations));
    const bool isStray =
        transaction.sequence <= lane->writer.lastSequence && !m_ledger.store().outcome(transaction.id);
    if (!isStray) {
        takeOnce(m_ledger, *lane->push, lane->writer, transaction);
        return;
    }
    // The number is taken: two copies of one tablet wrote. Nobody can be asked to number anew, so it goes
    // under a writer of its own; the tablet that signs in later is told, and its replay is known by its id.
    Lane &stray = laneOf(Id::fromName(spooled->writer, u"stray"), *account);
    Transaction renumbered = transaction;
    renumbered.sequence = stray.writer.lastSequence + 1;
    takeOnce(m_ledger, *stray.push, stray.writer, renumbered);
}

SpoolIntake::Lane &SpoolIntake::laneOf(const Id &writer, const Account &account)
{
    const auto [found, isNew] = m_lanes.try_emplace(writer);
    Lane &lane = found->second;
    if (isNew) {
        lane.writer = m_ledger.store().writer(writer).value_or(
            Writer{0, writer, account.actor, 0, QByteArray(), QByteArray()});
        if (lane.writer.number == 0) {
            m_ledger.store().save(lane.writer);
            m_ledger.store().nameTablet(lane.writer.number, account.deviceName);
        }
        lane.push.emplace(m_ledger, m_desk, lane.writer, account.use, m_sent, m_receipt, Push::Sender::Spool);
    }
    return lane;
}

void SpoolIntake::quarantine(const Id &transaction, const Id &author, const QByteArray &content)
{
    if (m_ledger.store().quarantined(transaction).empty())
        m_ledger.store().quarantine(transaction, author, content);
}

void SpoolIntake::finish()
{
    for (auto &[id, lane] : m_lanes)
        m_ledger.store().save(lane.writer);
}

} // namespace samsprak::hub
