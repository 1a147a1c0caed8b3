// SPDX-License-Identifier: MPL-2.0
#include "app/application.h"
#include "app/session/profile_session.h"
#include "app/session/sync_state.h"
#include "app/session/tablet.h"
#include "driver/busy_meter.h"
#include "driver/driver.h"
#include "driver/standard_pipe.h"

#include <QByteArray>

using namespace samsprak;

namespace {

/// Where the profile's records lie and what opens them, for tests that look into the encrypted file.
QJsonObject keyAnswer(const app::ProfileOpening &opening)
{
    const QByteArray key(reinterpret_cast<const char *>(opening.key.data()), qsizetype(opening.key.size()));
    return {{QStringLiteral("ok"), !opening.databasePath.isEmpty()},
            {QStringLiteral("database"), opening.databasePath},
            {QStringLiteral("hexKey"), QString::fromLatin1(key.toHex())}};
}

/// Answers once the signed-in profile has nothing unsent and has heard from its hub after the question.
driver::Driver::Answer synced(const app::Tablet &tablet, QString &why)
{
    if (!tablet.session()) {
        why = QStringLiteral("nobody is signed in");
        return {};
    }
    const app::SyncState &state = tablet.session()->syncState();
    why = QStringLiteral("phase %1, %2 unsent, last success %3")
              .arg(int(state.phase))
              .arg(state.unsent)
              .arg(state.lastSuccess);
    if (state.phase != app::SyncState::Phase::Idle || state.unsent > 0 || state.lastSuccess == 0)
        return {};
    return QJsonObject{{QStringLiteral("ok"), true}};
}

} // namespace

/// The app as it is, worked through standard input and output.
int main(int argc, char **argv)
{
    // GLib's event loop may fall asleep without saying so, and would count as busy.
    qputenv("QT_NO_GLIB", "1");
    driver::BusyMeter meter;
    app::ProfileOpening lastOpened;
    std::unique_ptr<driver::StandardPipe> pipe;
    std::unique_ptr<driver::Driver> hands;
    app::ApplicationHooks hooks;
    hooks.makeApplication = [&meter](int &count, char **words) {
        return std::make_unique<driver::MeasuredApplication>(count, words, meter);
    };
    hooks.profileOpened = [&lastOpened](const app::ProfileOpening &opening) { lastOpened = opening; };
    hooks.windowShown = [&](QQuickWindow *, QObject *tabletObject) {
        const auto *tablet = qobject_cast<app::Tablet *>(tabletObject);
        pipe = std::make_unique<driver::StandardPipe>();
        hands = std::make_unique<driver::Driver>(tabletObject, &meter);
        hands->addCommand(QStringLiteral("key"), [&lastOpened](const QJsonObject &, QString &) {
            return driver::Driver::Answer(keyAnswer(lastOpened));
        });
        hands->addCommand(QStringLiteral("synced"),
                          [tablet](const QJsonObject &, QString &why) { return synced(*tablet, why); });
        QObject::connect(pipe.get(), &driver::StandardPipe::lineRead, hands.get(), &driver::Driver::handle);
        QObject::connect(hands.get(), &driver::Driver::replied, pipe.get(), &driver::StandardPipe::write);
        QObject::connect(hands.get(), &driver::Driver::quitRequested, qApp, &QCoreApplication::quit);
        QObject::connect(pipe.get(), &driver::StandardPipe::closed, qApp, &QCoreApplication::quit);
        // Before the application object goes, which their timers and devices belong to.
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, [&hands, &pipe] {
            hands.reset();
            pipe.reset();
        });
    };
    return app::runApplication(argc, argv, hooks);
}
