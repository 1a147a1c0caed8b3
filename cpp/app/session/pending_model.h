// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/record_reader.h"

#include <QAbstractListModel>
#include <QString>
#include <qqmlregistration.h>

#include <vector>

namespace samsprak::app {

/// One thing done on this tablet that the hub has not answered yet.
struct PendingRow
{
    storage::PendingTransaction what;
    QString subject; ///< whom or what it is about; empty: not known here
};

/// What was entered and the hub has not answered yet, oldest first: in words, with a pictogram and its age.
class PendingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    enum Role { Words = Qt::UserRole, Pictogram, Age };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// `now` in UTC milliseconds, which the ages are counted from.
    void show(std::vector<PendingRow> pending, qint64 now);
    /// Time has passed, or the language has changed.
    void refresh(qint64 now);
    /// When the oldest was done, in UTC milliseconds; 0 when nothing waits.
    qint64 oldest() const;

private:
    std::vector<PendingRow> m_pending;
    qint64 m_now = 0;
};

/// What waits, each with whom or what it is about. Reader thread.
Result<std::vector<PendingRow>> loadPending(const storage::RecordReader &reader, const QString &language);

/// "just now", "5 min ago", "3 h ago", "2 days ago".
QString ageWords(qint64 milliseconds);

} // namespace samsprak::app
