// SPDX-License-Identifier: MPL-2.0
#include "hub/cards_desk.h"
#include "hub/hub.h"

/// What is asked without a tablet.
namespace samsprak::hub {

void Hub::on(const LinkFollowed &event, Effects &effects)
{
    const qint64 now = m_ports.clock();
    if (!m_links.mayTry(event.peer, now)) {
        effects.push_back(Failure{event.connection, Failure::Status::TooMany, "too_many_tries"});
        return;
    }
    Result<LinkAnswer> answer = event.asked.deed ? actOnLink(event.asked, now) : showLink(event.asked, now);
    if (answer) {
        effects.push_back(LinkAnswered{event.connection, std::move(*answer)});
        return;
    }
    if (answer.error().code == ErrorCode::NotFound)
        m_links.noteWrong(event.peer, now);
    effects.push_back(failureOf(event.connection, answer.error()));
}

Result<LinkAnswer> Hub::showLink(const LinkAsked &asked, qint64 now)
{
    beginReading();
    Result<LinkAnswer> answer = m_links.show(asked, now);
    if (const Result<void> read = endReading(); !read) {
        m_links.forget();
        return read.error();
    }
    return answer;
}

Result<LinkAnswer> Hub::actOnLink(const LinkAsked &asked, qint64 now)
{
    begin();
    m_ledger.startTransaction({0, now});
    Result<LinkAnswer> answer = m_links.act(asked, now);
    if (answer)
        refreshCards(m_ledger);
    if (const Result<void> done = answer ? commit() : endUnchanged(); !done) {
        m_links.forget();
        return done.error();
    }
    return answer;
}

} // namespace samsprak::hub
