// SPDX-License-Identifier: MPL-2.0
#include "generated_week.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <random>

namespace samsprak::bench {
namespace {

using namespace scheduling::assignment;

template <class T>
using Shares = std::vector<std::pair<T, double>>;

/// How large the region is.
struct Scale
{
    int sessions, interpreters, places, towns;
    double kilometres;
};

constexpr Scale Scales[] = {
    {60, 14, 5, 1, 25}, {400, 45, 8, 1, 35}, {2000, 130, 15, 3, 60}, {10000, 500, 30, 6, 110}};

struct Language
{
    const char *name;
    double share;
    int dialects;
    const char *near; ///< what its interpreters often speak as well
};

constexpr Language Languages[] = {{"ar", .35, 4, "ku"}, {"ti", .12, 0, "am"},  {"prs", .11, 2, "fa"},
                                  {"so", .10, 2, ""},   {"uk", .08, 0, "ru"},  {"fa", .06, 0, "prs"},
                                  {"ku", .05, 2, "ar"}, {"ps", .04, 0, "prs"}, {"ru", .03, 0, "uk"},
                                  {"tr", .03, 0, ""},   {"sq", .02, 0, ""},    {"am", .01, 0, "ti"}};

struct Point
{
    double x = 0;
    double y = 0;
};

/// A client with what stays the same from session to session.
struct Case
{
    int language = 0;
    int dialect = 0;
    int previous = Nobody;
    std::vector<int> excluded;
    Sex gender = Sex::Unstated;
    bool genderRequired = false;
};

class Generator
{
public:
    Generator(int sessions, unsigned seed)
        : m_random(seed * 1000003u + unsigned(sessions))
    {
        m_scale =
            *std::min_element(std::begin(Scales), std::end(Scales), [&](const Scale &a, const Scale &b) {
                const auto distance = [&](const Scale &s) {
                    return std::abs(std::log(double(s.sessions) / sessions));
                };
                return distance(a) < distance(b);
            });
        m_week.name = "generated-" + std::to_string(sessions) + "-s" + std::to_string(seed);
        m_week.buffer = 5;
        for (const Language &language : Languages)
            m_week.languages.push_back(language.name);
        makePlaces();
        for (int i = 0; i < m_scale.interpreters; ++i)
            makeInterpreter(i);
        for (int s = 0; s < sessions; ++s)
            m_week.sessions.push_back(madeSession(caseNumbered(below(std::max(10, sessions / 2)))));
    }

    Instance week() { return std::move(m_week); }

private:
    double real() { return double(m_random()) / 4294967296.0; }
    bool chance(double share) { return real() < share; }
    int below(int limit) { return int(real() * limit); }
    int oneOf(std::initializer_list<int> all) { return all.begin()[below(int(all.size()))]; }

    template <class T>
    T pick(const Shares<T> &shares)
    {
        double sum = 0;
        for (const auto &[value, share] : shares)
            sum += share;
        double left = real() * sum;
        for (const auto &[value, share] : shares)
            if ((left -= share) < 0)
                return value;
        return shares.back().first;
    }

    /// By Box and Muller: the library's distributions differ from one to the next.
    double normal(double mean, double spread)
    {
        return mean + spread * std::sqrt(-2 * std::log(1 - real())) * std::cos(2 * M_PI * real());
    }

    Point pointNearTown(double spread)
    {
        const Point town = pick(m_towns);
        const double x = normal(town.x, spread);
        return {x, normal(town.y, spread)};
    }

    /// Door to door: five minutes and 1.3 times the line at 45 km/h, in steps of five.
    static int minutesBetween(const Point &a, const Point &b)
    {
        const double minutes = 5 + 1.3 * std::hypot(a.x - b.x, a.y - b.y) / 45 * 60;
        return int(std::ceil(minutes / 5)) * 5;
    }

    void makePlaces()
    {
        for (int t = 0; t < m_scale.towns; ++t) {
            const double x = (.15 + .7 * real()) * m_scale.kilometres;
            m_towns.push_back({{x, (.15 + .7 * real()) * m_scale.kilometres}, 1.0 / (t + 1)});
        }
        for (int p = 0; p < m_scale.places; ++p) {
            m_places.push_back(pointNearTown(4.5));
            m_popular.push_back({p, 1 / (1 + .25 * p)});
        }
        const size_t count = m_places.size();
        m_week.travel.assign(count, std::vector<int>(count, 0));
        for (size_t a = 0; a < count; ++a)
            for (size_t b = 0; b < count; ++b)
                m_week.travel[a][b] = a == b ? 0 : minutesBetween(m_places[a], m_places[b]);
        for (size_t via = 0; via < count; ++via)
            for (auto &row : m_week.travel)
                for (size_t b = 0; b < count; ++b)
                    row[b] = std::min(row[b], row[via] + m_week.travel[via][b]);
    }

    int anyLanguage(bool covered)
    {
        Shares<int> shares;
        for (int l = 0; l < int(std::size(Languages)); ++l)
            if (!covered || m_speakers.count(l))
                shares.push_back({l, Languages[l].share});
        return pick(shares);
    }

    int languageNear(int language)
    {
        for (int l = 0; l < int(std::size(Languages)); ++l)
            if (std::string(Languages[language].near) == Languages[l].name && chance(.8))
                return l;
        return anyLanguage(false);
    }

    void makeInterpreter(int number)
    {
        WeekInterpreter one;
        const int count = int(std::size(Languages));
        const int first = number < std::min(count, m_scale.interpreters / 2) ? number : anyLanguage(false);
        addLanguage(one, number, first);
        if (chance(.30))
            if (const int second = languageNear(first); second != first)
                addLanguage(one, number, second);
        const Point home = pointNearTown(7);
        for (const Point &place : m_places)
            one.homeTravel.push_back(minutesBetween(home, place));
        for (size_t via = 0; via < m_places.size(); ++via)
            for (size_t p = 0; p < m_places.size(); ++p)
                one.homeTravel[p] = std::min(one.homeTravel[p], one.homeTravel[via] + m_week.travel[via][p]);
        const bool fullTime = chance(.70);
        for (int day = 0; day < 5; ++day)
            if (chance(fullTime ? .93 : .65))
                addWindows(one, day * MinutesPerDay, fullTime);
        one.radius = oneOf({45, 60, 75, 90});
        one.level = pick<int>({{1, .22}, {2, .30}, {3, .33}, {4, .15}});
        one.gender = chance(.5) ? Sex::Female : Sex::Male;
        one.modes = {chance(.9), true, chance(.85)};
        one.weekMinutes = fullTime ? 2400 : oneOf({600, 900, 1200});
        m_week.interpreters.push_back(std::move(one));
    }

    void addLanguage(WeekInterpreter &one, int number, int language)
    {
        SpokenLanguage spoken{language, {}};
        const int dialects = Languages[language].dialects;
        for (int d = 1; d <= dialects; ++d)
            if (chance(.6))
                spoken.dialects.push_back(d);
        if (spoken.dialects.empty() && dialects > 0)
            spoken.dialects.push_back(1 + below(dialects));
        one.languages.push_back(std::move(spoken));
        m_speakers[language].push_back(number);
    }

    void addWindows(WeekInterpreter &one, int day, bool fullTime)
    {
        if (!fullTime) {
            if (chance(.5))
                one.windows.push_back({day + 450, day + oneOf({720, 750, 780})});
            else
                one.windows.push_back({day + oneOf({720, 750}), day + oneOf({1020, 1050})});
            return;
        }
        const Window whole{day + oneOf({450, 480, 480, 510}), day + oneOf({960, 1020, 1020, 1050})};
        if (chance(.12)) {
            one.windows.push_back({whole.begin, day + 720});
            one.windows.push_back({day + 780, whole.end});
        } else {
            one.windows.push_back(whole);
        }
    }

    bool speaks(int interpreter, int language, int dialect) const
    {
        for (const SpokenLanguage &spoken : m_week.interpreters[size_t(interpreter)].languages)
            if (spoken.language == language)
                return dialect == 0 ||
                       std::count(spoken.dialects.begin(), spoken.dialects.end(), dialect) > 0;
        return false;
    }

    const Case &caseNumbered(int number)
    {
        if (const auto known = m_cases.find(number); known != m_cases.end())
            return known->second;
        Case made;
        made.language = anyLanguage(true);
        const int dialects = Languages[made.language].dialects;
        if (dialects > 0 && chance(.35))
            made.dialect = 1 + below(dialects);
        const auto suited = [&] {
            std::vector<int> all;
            for (const int one : m_speakers[made.language])
                if (speaks(one, made.language, made.dialect))
                    all.push_back(one);
            return all;
        };
        std::vector<int> others = suited();
        if (others.empty()) {
            made.dialect = 0;
            others = suited();
        }
        if (chance(.45))
            made.previous = others[size_t(below(int(others.size())))];
        std::erase(others, made.previous);
        if (others.size() > 1 && chance(.06))
            for (int left = std::min(int(others.size()), oneOf({1, 1, 2})); left > 0; --left) {
                const size_t chosen = size_t(below(int(others.size())));
                made.excluded.push_back(others[chosen]);
                others.erase(others.begin() + ptrdiff_t(chosen));
            }
        if (chance(.18))
            made.gender = chance(.8) ? Sex::Female : Sex::Male;
        made.genderRequired = chance(.3) && made.gender != Sex::Unstated;
        return m_cases[number] = made;
    }

    int startWithin(int duration)
    {
        for (;;) {
            const int hour = pick<int>({{8, .11},
                                        {9, .14},
                                        {10, .14},
                                        {11, .12},
                                        {12, .07},
                                        {13, .14},
                                        {14, .13},
                                        {15, .11},
                                        {16, .04}});
            const int start = hour * 60 + below(60 / m_grid) * m_grid;
            if (start + duration <= 1020)
                return start;
        }
    }

    WeekSession drawnSession(const Case &client)
    {
        WeekSession one;
        one.language = client.language;
        one.dialect = client.dialect;
        one.previous = client.previous;
        one.excluded = client.excluded;
        one.gender = client.gender;
        one.genderRequired = client.genderRequired;
        one.duration = pick<int>({{30, .33}, {45, .20}, {60, .34}, {90, .10}, {120, .03}});
        one.mode = pick<Mode>({{Mode::OnSite, .55}, {Mode::Phone, .28}, {Mode::Video, .17}});
        m_grid = chance(.7) ? 15 : 10;
        const int day = below(5) * MinutesPerDay;
        one.starts = {day + startWithin(one.duration)};
        if (chance(.30))
            for (int more = 1 + below(2); more > 0; --more)
                if (const int start = day + startWithin(one.duration);
                    std::count(one.starts.begin(), one.starts.end(), start) == 0)
                    one.starts.push_back(start);
        one.place = one.mode == Mode::OnSite ? pick(m_popular) : NoPlace;
        one.minimumLevel = pick<int>({{1, .52}, {2, .27}, {3, .16}, {4, .05}});
        one.priority = chance(.10) ? 2 : 1;
        return one;
    }

    /// Whether the interpreter could take the session in an empty week.
    bool couldTake(int number, const WeekSession &session) const
    {
        const WeekInterpreter &one = m_week.interpreters[size_t(number)];
        const int way = session.mode == Mode::OnSite ? one.homeTravel[size_t(session.place)] : 0;
        if (!speaks(number, session.language, session.dialect) || one.level < session.minimumLevel ||
            !one.works(session.mode) || way > one.radius ||
            (session.genderRequired && session.gender != one.gender) ||
            std::count(session.excluded.begin(), session.excluded.end(), number) > 0)
            return false;
        for (const int start : session.starts)
            for (const Window &window : one.windows)
                if (window.begin <= start - way && start + session.duration + 5 + way <= window.end)
                    return true;
        return false;
    }

    /// Most who ask know who could come, and often want who came before.
    WeekSession madeSession(const Case &client)
    {
        const bool choosy = chance(.95);
        const bool wantsPrevious = client.previous != Nobody && chance(.7);
        WeekSession one;
        for (int attempt = 0; attempt < 60; ++attempt) {
            one = drawnSession(client);
            if (!choosy)
                break;
            if (wantsPrevious && attempt < 30 && !couldTake(client.previous, one))
                continue;
            const auto &speakers = m_speakers[client.language];
            if (std::any_of(speakers.begin(), speakers.end(), [&](int i) { return couldTake(i, one); }))
                break;
        }
        return one;
    }

    std::mt19937 m_random;
    Scale m_scale;
    Instance m_week;
    Shares<Point> m_towns;
    std::vector<Point> m_places;
    Shares<int> m_popular;
    std::map<int, std::vector<int>> m_speakers; ///< interpreters, by language
    std::map<int, Case> m_cases;
    int m_grid = 15;
};

} // namespace

Instance generatedWeek(int sessions, unsigned seed) { return Generator(sessions, seed).week(); }

} // namespace samsprak::bench
