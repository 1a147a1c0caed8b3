// SPDX-License-Identifier: MPL-2.0
// The staff calendar with 10,000 sessions and 300 series: opening its views, and the model's work while a
// session is dragged. The same rows read and decoded without any calendar are the baseline.
#include "app/calendar/week_view_model.h"
#include "cpu_time.h"
#include "figure.h"
#include "storage/record_reader.h"
#include "town.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <algorithm>
#include <ctime>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::bench;
using namespace samsprak::test;

namespace {

constexpr int Sessions = 10'000;
constexpr int Series = 300;
constexpr int Openings = 5;
const QDate FirstDay(2026, 8, 17);

/// CPU milliseconds of all threads: the reader's and the model's together.
double processMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

template <class Work>
double millisecondsOf(Work work)
{
    const double start = processMilliseconds();
    work();
    return processMilliseconds() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// `days` days with all single sessions spread over them, and the series, each with people, every third with
/// an interpreter.
void fill(Town &town, int days)
{
    constexpr int Batch = 2000;
    for (int i = 0; i < Sessions; ++i) {
        const LocalTime start{FirstDay.addDays(i % days), (7 + i / days % 12) * 60 + i % 4 * 15};
        Session session = town.session(QStringLiteral("Samtal %1").arg(i), Area::Language, start, 60);
        session.place = i % 2 ? town.room : town.hall;
        session.headCount = 2;
        town.put(session);
        town.attend(session, {town.saba, i % 2 ? town.huda : town.yonas});
        if (i % 3 == 0)
            town.booking(session, town.freweini, BookingState::Confirmed, town.saba);
        if (i % Batch == Batch - 1)
            town.deliver();
    }
    for (int i = 0; i < Series; ++i) {
        const LocalTime start{FirstDay.addDays(i % 5), (8 + i % 9) * 60};
        Session session = town.session(QStringLiteral("Kurs %1").arg(i), Area::Studies, start, 90);
        session.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20280612T215900Z");
        town.put(session);
        town.attend(session, {town.saba, town.huda, town.abdi});
    }
}

/// An opened calendar on a filled town.
class Opened
{
public:
    explicit Opened(int days)
    {
        fill(m_town, days);
        m_session = m_town.open();
        model.setSession(m_session.get());
        waitFor(&WeekViewModel::loadedChanged, [] {});
    }

    /// Runs `act` and waits for the signal that follows.
    template <class Signal, class Act>
    void waitFor(Signal signal, Act act)
    {
        constexpr int LongestWait = 120'000;
        QSignalSpy spy(&model, signal);
        act();
        require(!spy.isEmpty() || spy.wait(LongestWait), "reading the calendar");
    }

    /// CPU milliseconds from asking for a range around a day to its rows being there.
    double opening(WeekViewModel::Range range, const QDate &day)
    {
        const QString far = day.addYears(-3).toString(Qt::ISODate);
        std::vector<double> taken;
        for (int i = 0; i < Openings; ++i) {
            waitFor(&WeekViewModel::loadedChanged, [&] {
                model.setRange(range);
                model.goTo(far);
            });
            taken.push_back(millisecondsOf([&] {
                waitFor(&WeekViewModel::loadedChanged, [&] { model.goTo(day.toString(Qt::ISODate)); });
            }));
        }
        return median(taken);
    }

    /// The same days' sessions with their people and bookings, read and decoded, and nothing else.
    double rawReading(const QDate &first, int days)
    {
        std::vector<double> taken;
        for (int i = 0; i < Openings; ++i)
            taken.push_back(millisecondsOf([&] {
                bool done = false;
                m_session->read(
                    &model,
                    [first, days](const storage::RecordReader &reader) {
                        return readAll(reader, first, days);
                    },
                    [&](bool) { done = true; });
                while (!done)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }));
        return median(taken);
    }

    WeekViewModel model;

private:
    static bool readAll(const storage::RecordReader &reader, const QDate &first, int days)
    {
        const auto singles = reader.all<Session>()
                                 .from(&Session::start, LocalTime{first, 0})
                                 .before(&Session::start, LocalTime{first.addDays(days), 0})
                                 .list()
                                 .valueOr({});
        const auto series =
            reader.all<Session>().whereNot(&Session::recurrence, QString()).list().valueOr({});
        for (const auto *some : {&singles, &series})
            for (size_t from = 0; from < some->size(); from += 1000) {
                std::vector<Id> ids;
                for (size_t i = from; i < std::min(some->size(), from + 1000); ++i)
                    ids.push_back((*some)[i].id);
                require(bool(reader.all<Attendance>().whereAnyOf(&Attendance::session, ids).list()) &&
                            bool(reader.all<Booking>().whereAnyOf(&Booking::session, ids).list()),
                        "reading the rows");
            }
        return true;
    }

    Town m_town;
    std::unique_ptr<ProfileSession> m_session;
};

/// CPU milliseconds of one frame of a drag, the slowest of many: where it would land, and in which words.
double slowestFrame(WeekViewModel &model)
{
    double slowest = 0;
    for (int frame = 0; frame < 2000; ++frame) {
        const double start = cpuSeconds();
        const int minute = model.snapped(frame % 1400, 60);
        const int end = model.snappedEnd(minute, minute + frame % 200);
        const QString words = model.timeText(minute) + model.timeText(end);
        require(!words.isEmpty(), "a frame");
        slowest = std::max(slowest, (cpuSeconds() - start) * 1e3);
    }
    return slowest;
}

/// CPU milliseconds from dropping a session elsewhere to the calendar showing it there, written to disk.
double dropping(Opened &calendar)
{
    const SessionRow *single = nullptr;
    for (const SessionRow &row : calendar.model.sessions()->rows())
        if (!row.repeats)
            single = &row;
    require(single, "finding a session to move");
    return millisecondsOf([&] {
        calendar.waitFor(&WeekViewModel::loadedChanged,
                         [&] { calendar.model.move(single->key, 3, single->startMinute + 15); });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QDate middle = FirstDay.addDays(300);
    const QDate monday = middle.addDays(1 - middle.dayOfWeek());
    {
        Opened twoYears(730);
        const double week = twoYears.opening(WeekViewModel::Week, middle);
        print("week opens, 10,000 sessions in two years, 300 series", week, "CPU ms",
              "the week's rows read and decoded", twoYears.rawReading(monday, 7));
        print("blocks in that week", twoYears.model.sessions()->count(), "blocks", "sessions stored",
              Sessions + Series);
        const double resources = twoYears.opening(WeekViewModel::Resources, middle);
        print("resources open", resources, "CPU ms", "week", week);
        print("month opens", twoYears.opening(WeekViewModel::Month, middle), "CPU ms",
              "its rows read and decoded", twoYears.rawReading(monday, 35));
        print("agenda opens, four weeks", twoYears.opening(WeekViewModel::Agenda, middle), "CPU ms",
              "its rows read and decoded", twoYears.rawReading(monday, 28));
        twoYears.opening(WeekViewModel::Week, middle);
        print("slowest frame of a drag, the model's part", slowestFrame(twoYears.model), "CPU ms",
              "a frame at 60 Hz", 1000.0 / 60);
        print("a drop, written and shown", dropping(twoYears), "CPU ms", "week", week);
    }
    Opened oneWeek(7);
    print("week opens, all 10,000 sessions within it", oneWeek.opening(WeekViewModel::Week, FirstDay),
          "CPU ms", "its rows read and decoded", oneWeek.rawReading(FirstDay, 7));
    return 0;
}
