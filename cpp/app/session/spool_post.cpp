// SPDX-License-Identifier: MPL-2.0
#include "app/session/spool_post.h"

#include "app/session/hub_failure.h"
#include "app/session/profile_folder.h"

namespace samsprak::app {

struct SpoolPost::Line
{
    Line(storage::Spool &spool, const storage::SpoolHub &hub, const storage::Surroundings &around)
        : connection(HubLink{QUrl(hub.url), hub.token, hub.certificateFingerprint})
        , courier(
              spool, hub,
              [around] {
                  return DeviceClock{around.wall(), around.sinceBoot(), around.boot};
              },
              around.random)
    {
        timer.setSingleShot(true);
    }

    HubConnection connection;
    sync::SpoolCourier courier;
    QTimer timer;
    quint64 request = 0; ///< the last one; the answer to any other is dropped
};

SpoolPost::SpoolPost(ProfileFolder &folder, storage::Surroundings surroundings)
    : m_folder(folder)
    , m_surroundings(std::move(surroundings))
{
}

SpoolPost::~SpoolPost() = default;

void SpoolPost::start()
{
    m_lines.clear();
    if (!m_folder.spool())
        return;
    const auto hubs = m_folder.spool()->hubs();
    if (!hubs)
        return;
    for (const storage::SpoolHub &hub : *hubs) {
        m_lines.push_back(std::make_unique<Line>(*m_folder.spool(), hub, m_surroundings));
        Line &line = *m_lines.back();
        connect(&line.timer, &QTimer::timeout, this, [this, &line] { step(line, sync::Timer{}); });
        line.connection.setNetwork(m_network);
        line.courier.leaveOut(m_signedIn);
        if (m_network)
            step(line, sync::Started{});
        else
            step(line, sync::NetworkDown{});
    }
    report();
}

void SpoolPost::setNetwork(bool on)
{
    m_network = on;
    for (const auto &line : m_lines) {
        line->connection.setNetwork(on);
        if (on)
            step(*line, sync::NetworkUp{});
        else
            step(*line, sync::NetworkDown{});
    }
}

void SpoolPost::leaveOut(const Id &profile)
{
    m_signedIn = profile;
    for (const auto &line : m_lines) {
        line->courier.leaveOut(profile);
        if (profile.isNull())
            step(*line, sync::Requested{});
    }
    report();
}

void SpoolPost::step(Line &line, const sync::Event &event)
{
    for (const sync::SpoolCourier::Effect &effect : line.courier.step(event)) {
        if (const auto *send = std::get_if<sync::Send>(&effect)) {
            line.connection.post(QStringLiteral("/v1/sync"), send->frame,
                                 [this, &line, request = ++line.request](const HubAnswer &answer) {
                                     if (request == line.request && !answer.cut)
                                         takeAnswer(line, answer);
                                 });
        } else if (const auto *wait = std::get_if<sync::SetTimer>(&effect)) {
            if (wait->milliseconds < 0)
                line.timer.stop();
            else
                line.timer.start(std::chrono::milliseconds(wait->milliseconds));
        }
    }
}

void SpoolPost::takeAnswer(Line &line, const HubAnswer &answer)
{
    if (answer.status == 200)
        step(line, sync::Reply{answer.body});
    else
        step(line, sync::Failed{failureOf(answer)});
    report();
}

void SpoolPost::report()
{
    const auto waiting = m_folder.spool() ? m_folder.spool()->waitingOperations(m_signedIn) : Result<int>(0);
    if (waiting && std::exchange(m_reported, *waiting) != *waiting)
        Q_EMIT waitingChanged(*waiting);
}

} // namespace samsprak::app
