// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contest.h"
#include "domain/calendar_feed.h"

namespace samsprak::test {

/// Somebody who follows links to the hub of `world`.
class Visitor
{
public:
    explicit Visitor(HubWorld &world, QByteArray peer = "192.0.2.1")
        : m_world(world)
        , m_peer(std::move(peer))
    {
    }

    /// The answer; nothing when there is none, and then `status` says why.
    template <class Answer>
    std::optional<Answer> follow(hub::LinkAsked asked)
    {
        const hub::Effects effects =
            m_world.step(hub::LinkFollowed{++m_connection, m_peer, std::move(asked)});
        for (const hub::Effect &effect : effects) {
            if (const auto *failure = std::get_if<hub::Failure>(&effect))
                status = failure->status;
            if (const auto *found = std::get_if<hub::LinkAnswered>(&effect))
                if (const auto *answer = std::get_if<Answer>(&found->answer))
                    return *answer;
        }
        return std::nullopt;
    }
    std::optional<hub::CalendarText> calendar(const QString &token, const QByteArray &known = {})
    {
        return follow<hub::CalendarText>({hub::LinkPage::Feed, token.toLatin1(), known, {}, {}, {}});
    }
    /// Without the line breaks that long lines have.
    QByteArray text(const QString &token)
    {
        const auto found = calendar(token);
        return found ? QByteArray(found->text).replace("\r\n ", "") : QByteArray();
    }

    hub::Failure::Status status = hub::Failure::Status::InternalError;

private:
    HubWorld &m_world;
    QByteArray m_peer;
    hub::ConnectionId m_connection = 500'000;
};

inline CalendarFeed feedOf(HubWorld &world, const Id &person, const Id &subject, FeedDetail detail)
{
    CalendarFeed feed;
    feed.id = world.newId();
    feed.person = person;
    feed.membership = world.people.memberships.at(person);
    feed.subject = subject;
    feed.detail = detail;
    feed.token = QString::fromLatin1(world.newId().toBytes().toHex());
    feed.language = QStringLiteral("sv");
    feed.bucket = Bucket::own(person);
    return feed;
}

} // namespace samsprak::test
