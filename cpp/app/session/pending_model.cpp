// SPDX-License-Identifier: MPL-2.0
#include "app/session/pending_model.h"

#include "app/session/record_names.h"
#include "app/wording/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace samsprak::app {
namespace {

struct Change
{
    Q_DECLARE_TR_FUNCTIONS(PendingModel)
};

/// How a kind of record is called on the sync page. The first of a transaction's kinds in this order names
/// it.
struct KindWords
{
    Kind kind;
    const char *words;
    const char *pictogram;
};

constexpr std::array<KindWords, 10> kindWords{{
    {Kind::Booking, QT_TRANSLATE_NOOP("PendingModel", "Interpreter booking"), "translate"},
    {Kind::Conflict, QT_TRANSLATE_NOOP("PendingModel", "A choice between two values"), "swap-horizontal"},
    {Kind::Refusal, QT_TRANSLATE_NOOP("PendingModel", "An answer to a refusal"), "check"},
    {Kind::Session, QT_TRANSLATE_NOOP("PendingModel", "Session in the calendar"), "calendar-text"},
    {Kind::Attendance, QT_TRANSLATE_NOOP("PendingModel", "Who comes to a session"), "account-check"},
    {Kind::Participant, QT_TRANSLATE_NOOP("PendingModel", "A participant's details"), "account"},
    {Kind::Plan, QT_TRANSLATE_NOOP("PendingModel", "A plan"), "routes"},
    {Kind::Goal, QT_TRANSLATE_NOOP("PendingModel", "A goal"), "flag-checkered"},
    {Kind::Activity, QT_TRANSLATE_NOOP("PendingModel", "An activity in a plan"), "routes"},
    {Kind::Group, QT_TRANSLATE_NOOP("PendingModel", "A group"), "account-multiple"},
}};

const KindWords &wordsFor(const storage::PendingTransaction &transaction)
{
    static constexpr KindWords other{Kind::Unknown, QT_TRANSLATE_NOOP("PendingModel", "A change"), "pencil"};
    for (const KindWords &candidate : kindWords) {
        if (std::count(transaction.kinds.begin(), transaction.kinds.end(), candidate.kind) > 0)
            return candidate;
    }
    return other;
}

/// The first of the records that names whom or what a transaction is about, in the order of the kinds' words.
QString subjectOf(const storage::RecordReader &reader, const storage::PendingTransaction &transaction,
                  const QString &language)
{
    const Kind wanted = wordsFor(transaction).kind;
    for (size_t i = 0; i < transaction.kinds.size(); ++i) {
        if (wanted != Kind::Unknown && transaction.kinds[i] != wanted)
            continue;
        const QString name = recordName(reader, transaction.kinds[i], transaction.records[i], language);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString rowWords(const PendingRow &row)
{
    const QString what = Change::tr(wordsFor(row.what).words);
    return row.subject.isEmpty() ? what
                                 : Change::tr("%1: %2", "what was done, to whom or what")
                                       .arg(what, DateWords::isolated(row.subject));
}

} // namespace

Result<std::vector<PendingRow>> loadPending(const storage::RecordReader &reader, const QString &language)
{
    auto pending = reader.pending();
    if (!pending)
        return pending.error();
    std::vector<PendingRow> rows;
    rows.reserve(pending->size());
    for (storage::PendingTransaction &transaction : *pending) {
        QString subject = subjectOf(reader, transaction, language);
        rows.push_back({std::move(transaction), std::move(subject)});
    }
    return rows;
}

QString ageWords(qint64 milliseconds)
{
    constexpr qint64 minute = 60 * 1000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (milliseconds < minute)
        return Change::tr("just now");
    if (milliseconds < hour)
        return Change::tr("%n min ago", "minutes", int(milliseconds / minute));
    if (milliseconds < day)
        return Change::tr("%n h ago", "hours", int(milliseconds / hour));
    return Change::tr("%n day(s) ago", "days", int(milliseconds / day));
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pending.size());
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PendingRow &row = m_pending[size_t(index.row())];
    switch (role) {
    case Words:
    case Qt::DisplayRole:
        return rowWords(row);
    case Pictogram:
        return QString::fromLatin1(wordsFor(row.what).pictogram);
    case Age:
        return ageWords(m_now - row.what.madeAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> PendingModel::roleNames() const
{
    return {{Words, "words"}, {Pictogram, "sign"}, {Age, "age"}};
}

void PendingModel::show(std::vector<PendingRow> pending, qint64 now)
{
    const auto isSame = [](const PendingRow &a, const PendingRow &b) {
        return a.what.sequence == b.what.sequence && a.subject == b.subject;
    };
    if (std::equal(pending.begin(), pending.end(), m_pending.begin(), m_pending.end(), isSame))
        return refresh(now);
    beginResetModel();
    m_pending = std::move(pending);
    m_now = now;
    endResetModel();
}

void PendingModel::refresh(qint64 now)
{
    m_now = now;
    if (!m_pending.empty())
        Q_EMIT dataChanged(index(0), index(int(m_pending.size()) - 1), {Words, Age, Qt::DisplayRole});
}

qint64 PendingModel::oldest() const { return m_pending.empty() ? 0 : m_pending.front().what.madeAt; }

} // namespace samsprak::app
