// SPDX-License-Identifier: MPL-2.0
#include "app/session/pending_model.h"

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

} // namespace

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
    const storage::PendingTransaction &pending = m_pending[size_t(index.row())];
    switch (role) {
    case Words:
    case Qt::DisplayRole:
        return Change::tr(wordsFor(pending).words);
    case Pictogram:
        return QString::fromLatin1(wordsFor(pending).pictogram);
    case Age:
        return ageWords(m_now - pending.madeAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> PendingModel::roleNames() const
{
    return {{Words, "words"}, {Pictogram, "sign"}, {Age, "age"}};
}

void PendingModel::show(std::vector<storage::PendingTransaction> pending, qint64 now)
{
    const auto sameSequence = [](const auto &a, const auto &b) { return a.sequence == b.sequence; };
    if (std::equal(pending.begin(), pending.end(), m_pending.begin(), m_pending.end(), sameSequence))
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

} // namespace samsprak::app
