// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/hub_connection.h"
#include "storage/surroundings.h"
#include "sync/spool_courier.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace samsprak::app {

class ProfileFolder;

/// Hands in what this tablet's spool holds, for whoever is not signed in. Made on the UI thread, then moved
/// to the thread of the folder, where everything but the constructor is called.
class SpoolPost : public QObject
{
    Q_OBJECT
public:
    SpoolPost(ProfileFolder &folder, storage::Surroundings surroundings);
    ~SpoolPost() override;

    /// Begins with the hubs that the tablet knows; again after an enrolment.
    void start();
    void setNetwork(bool on);
    /// The profile that is signed in sends its own; null: nobody is, and what waits is sent at once.
    void leaveOut(const Id &profile);

Q_SIGNALS:
    /// How many operations wait, whoever entered them.
    void waitingChanged(int operations);

private:
    struct Line;

    void step(Line &line, const sync::Event &event);
    void takeAnswer(Line &line, const HubAnswer &answer);
    void report();

    ProfileFolder &m_folder;
    storage::Surroundings m_surroundings;
    std::vector<std::unique_ptr<Line>> m_lines; ///< one a hub
    Id m_signedIn;
    bool m_network = true;
    int m_reported = 0;
};

} // namespace samsprak::app
