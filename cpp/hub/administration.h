// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/erased_list.h"
#include "hub/ledger.h"
#include "storage/surroundings.h"

#include <QJsonObject>

#include <memory>

class QLockFile;

namespace samsprak::hub {

/// The database in a data folder, and what it is called once its content lives elsewhere.
inline constexpr auto DatabaseName = QLatin1String("hub.db");
inline constexpr auto MovedDatabaseName = QLatin1String("hub.moved.db");

/// An installation's database, opened. Holds the lock of its data folder where records may be written.
struct Installation
{
    std::shared_ptr<ErasedList> erased; ///< where records may be written
    std::shared_ptr<QLockFile> lock;
    std::unique_ptr<HubStore> store;
};

enum class Opening {
    Sole,    ///< creates what is missing and may write everything: nobody else may have it open so
    Beside,  ///< next to a running server: may add enrolment codes
    Reading, ///< next to a running server: changes nothing
};

/// Reads 32 bytes or 64 hexadecimal digits. InvalidInput when the file is neither, or lies in `dataFolder`: a
/// copy of the folder would then open itself.
Result<storage::RawKey> readKeyFile(const QString &path, const QString &dataFolder);
/// Writes a new key, readable by its owner only. Conflict when the file exists.
Result<void> createKeyFile(const QString &path, const RandomBytes &random);
/// Opens `folder`/hub.db. Conflict when somebody else has it open in Sole; otherwise as of SqliteStore::open.
Result<Installation> openInstallation(const QString &folder, const QString &keyFile, Opening opening,
                                      const RandomBytes &random);

/// The lock of a data folder; null when somebody else has it.
std::shared_ptr<QLockFile> lockFolder(const QString &folder);
/// Erases what the folder's list of erased ids names and this database still holds: before anybody is served.
Result<void> replayErasures(HubStore &store, const QString &folder, const storage::RawKey &key);

/// Records to be written in one go.
class Batch
{
public:
    /// Creates or replaces the record; its bucket is set to where its kind belongs.
    template <class E>
    void put(E record)
    {
        record.bucket = Declaration<E>::home(record);
        m_records.push_back({Declaration<E>::kind, record.id, record.bucket, encode(record)});
    }
    /// Leaves a tombstone; nothing happens when the record is not there.
    void remove(const Id &id) { m_records.push_back({Kind::Unknown, id, {}, {}}); }
    bool isEmpty() const { return m_records.empty(); }

private:
    friend class Administration;
    struct Entry
    {
        Kind kind = Kind::Unknown; ///< Unknown: remove
        Id id;
        Bucket bucket;
        QByteArray fields;
    };
    std::vector<Entry> m_records;
};

/// What became of a batch.
struct BatchReport
{
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int removed = 0;
};

/// The administrator's way in: everything through the ledger, so that revisions, rights and cards follow. One
/// thread.
class Administration
{
public:
    Administration(Installation installation, const Schema &schema, WallClock clock, RandomBytes random);
    ~Administration();

    /// All or nothing. InvalidInput (detail: kind and id) for a record that makes no sense, such as an end
    /// before its start.
    Result<BatchReport> apply(const Batch &batch);

    template <class E>
    std::optional<E> find(const Id &id) const
    {
        return m_ledger.read<E>(id);
    }
    template <class E>
    std::vector<E> all() const
    {
        std::vector<E> records;
        m_installation.store->forEach(Declaration<E>::kind,
                                      [&](const Head &head) { records.push_back(recordOf<E>(head)); });
        return records;
    }

    /// Gives an attachment's record its bytes, as a tablet would; Malformed when they are not what it names.
    Result<void> putContent(const Id &attachment, const QByteArray &bytes);
    /// Stored for all attachments.
    qint64 contentBytes() const { return m_installation.store->contentBytes(); }
    /// Removes everything that belongs to a person and leaves ids only; the number of records. The ids are
    /// listed first, so that a crash in the middle is finished at the next start.
    Result<int> erasePerson(const Id &person);

    /// A one-time code for a person or participant to enrol a tablet with. NotFound for anybody else;
    /// Forbidden for a participant with protected identity on a shared tablet.
    Result<QString> createCode(const Id &actor, qint64 validMilliseconds,
                               TabletUse use = TabletUse::Personal);
    /// The unguessable part of an address under which an interpreter or a participant finds a page. NotFound
    /// for anybody else; Forbidden for a participant with protected identity.
    Result<QString> createPageLink(const PageLink &link);
    /// All pages of somebody are gone.
    Result<void> revokePageLinks(const Id &subject);
    QByteArray sealingPublicKey() const { return m_installation.store->sealingPublicKey(); }

    /// The record with its fields by name, for people and tests to read; empty when it is not there. A
    /// deleted one has "deleted": true.
    QJsonObject show(const Id &id) const;
    /// All records of a kind that are not deleted.
    std::vector<QJsonObject> list(Kind kind) const;

private:
    bool applyEntry(const Batch::Entry &entry, BatchReport &report);

    Installation m_installation;
    WallClock m_clock;
    RandomBytes m_random;
    mutable Ledger m_ledger;
};

} // namespace samsprak::hub
