// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/installation.h"

#include "server/postgres/postgres_store.h"

#include <QLockFile>

namespace samsprak::server {

QByteArray newOrigin(const RandomBytes &random)
{
    QByteArray bytes(8, Qt::Uninitialized);
    random(reinterpret_cast<uint8_t *>(bytes.data()), int(bytes.size()));
    return bytes.toHex();
}

Result<hub::Installation> openDatabase(const QString &url, const QByteArray &origin,
                                       const RandomBytes &random)
{
    Result<std::unique_ptr<PostgresStore>> store = PostgresStore::open(url, origin, random);
    if (!store)
        return store.error();
    hub::Installation installation;
    installation.store = std::move(*store);
    return installation;
}

} // namespace samsprak::server
