// SPDX-License-Identifier: MPL-2.0
// The first sync of the coordinator of the large project: everything of ten thousand participants, on a new
// tablet.
#include "cli/demo/demo_project.h"
#include "device.h"
#include "domain/booking.h"
#include "domain/casework.h"
#include "domain/derived.h"
#include "figure.h"
#include "floor.h"
#include "hub/ledger.h"
#include "process_cost.h"
#include "served_hub.h"
#include "visit.h"

#include <QCoreApplication>

#include <set>

using namespace samsprak;
using namespace samsprak::bench;

namespace {

/// Looking costs time, too: the day that comes first is there early or not at all.
constexpr int FramesToLookAt = 8;

/// A Monday, whatever day it is: on a Sunday nobody meets.
QDate today()
{
    const QDate now = QDateTime::currentDateTimeUtc().date();
    return now.dayOfWeek() > 5 ? now.addDays(8 - now.dayOfWeek()) : now;
}

/// The sessions of one day, who takes part, and how many of these are known by name.
struct DayView
{
    int sessions = 0, attendances = 0, names = 0;

    bool operator==(const DayView &) const = default;
};

DayView expectedView(const hub::HubStore &store, const QDate &day)
{
    DayView view;
    std::set<Id> sessions;
    store.forEach(Kind::Session, [&](const hub::Head &head) {
        if (hub::recordOf<Session>(head).start.date == day)
            sessions.insert(head.id);
    });
    store.forEach(Kind::Attendance, [&](const hub::Head &head) {
        view.attendances += sessions.contains(hub::recordOf<Attendance>(head).session) ? 1 : 0;
    });
    view.sessions = int(sessions.size());
    view.names = view.attendances;
    return view;
}

DayView viewOf(const storage::RecordReader &reader, const QDate &day)
{
    DayView view;
    const auto sessions = reader.all<Session>()
                              .from(&Session::start, LocalTime{day, 0})
                              .before(&Session::start, LocalTime{day.addDays(1), 0})
                              .list();
    for (const Session &session : *sessions) {
        ++view.sessions;
        const auto attendances = reader.all<Attendance>().where(&Attendance::session, session.id).list();
        for (const Attendance &attendance : *attendances) {
            ++view.attendances;
            view.names += *reader.find<Participant>(attendance.participant) ? 1 : 0;
        }
    }
    return view;
}

template <class... E>
int countAll(const storage::RecordReader &reader)
{
    return (reader.all<E>().count().valueOr(0) + ...);
}

double rawInsertOfDocuments()
{
    const QTemporaryDir folder;
    std::vector<CaseDocument> documents = caseDocuments();
    for (size_t i = 0; i < documents.size(); ++i)
        documents[i].id = Id::fromName({}, QString::number(i));
    return rawInsert(folder.filePath(QStringLiteral("floor.db")), documents);
}

/// What the tablet's person sees, while it fills.
struct Watcher
{
    const storage::RecordReader &reader;
    QDate day;
    DayView wanted;
    Watch watch;
    double usableAfter = 0; ///< seconds
    int usableFrame = 0;
    double looked = 0; ///< spent on looking, which is none of the sync's
    int frames = 0;

    void look()
    {
        ++frames;
        if (usableAfter > 0 || frames > FramesToLookAt)
            return;
        const double at = watch.seconds() - looked;
        looked += secondsOf([&] {
            if (viewOf(reader, day) == wanted) {
                usableAfter = at;
                usableFrame = frames;
            }
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QDate day = today();
    const auto &scale =
        cli::DemoScales[QCoreApplication::arguments().contains(QStringLiteral("--small")) ? 1 : 2];
    DayView wanted;
    ServedHub hub(
        [&](hub::HubStore &store) {
            const auto report = cli::writeDemoProject(store, scale, 1, day, [](int) {});
            require(bool(report), "inventing the project");
            addTablet(store, "coordinator", {{report->coordinator, false}, QStringLiteral("tablet")});
            wanted = expectedView(store, day);
        },
        day);
    const double floor = rawInsertOfDocuments();
    HttpTablet tablet(hub.port(), "coordinator");
    const auto reader = tablet.replica().openReader();
    Watcher watcher{**reader, day, wanted, {}};
    tablet.onReply([&] { watcher.look(); });
    const Leg leg = timed(tablet, sync::Started{});
    const int records =
        countAll<Organisation, Unit, Person, Membership, Participant, Group, Place, Plan, Goal, Activity,
                 Session, Attendance, Interpreter, Availability, Booking, Card>(**reader);
    require(viewOf(**reader, day) == wanted, "seeing today's calendar");
    const double seconds = leg.seconds - watcher.looked;
    print("first sync of the coordinator", seconds, "s", "raw insert of 20,000 documents, s", floor);
    print("records on the tablet afterwards", records, "records", "frames", watcher.frames);
    print("today's calendar usable after", watcher.usableAfter > 0 ? watcher.usableAfter : seconds, "s",
          "the whole sync, s", seconds);
    print("today's calendar complete in frame", watcher.usableFrame, "frames", "of all", watcher.frames);
    print("bytes down", double(leg.traffic.received), "B", "up", double(leg.traffic.sent));
    print("processor of the app's side", leg.cpuSeconds, "s", "peak of memory, MB", leg.peakMegabytes);
    const ProcessCost server = ProcessCost::of(hub.process());
    print("processor of the server", server.cpuSeconds, "s", "peak of memory, MB", server.peakMegabytes);
    return 0;
}
