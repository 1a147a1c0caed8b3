// SPDX-License-Identifier: MPL-2.0
#include "cli/schedule_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace samsprak::cli {
namespace {

using namespace scheduling::assignment;

constexpr char Format[] = "samsprak-j3/1";
constexpr const char *ModeNames[] = {"onsite", "phone", "video"};

/// Reads fields and keeps the first thing that is wrong, so that the reading itself stays free of checks.
class FieldReader
{
public:
    QString fault;
    QString where; ///< the part of the file that is being read

    void fail(const QString &what)
    {
        if (fault.isEmpty())
            fault = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    }

    QJsonValue field(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isUndefined())
            fail(QStringLiteral("'%1' is missing").arg(QLatin1String(name)));
        return value;
    }

    int integer(const QJsonValue &value, const char *name)
    {
        const double number = value.toDouble(std::nan(""));
        if (std::isnan(number) || number != std::floor(number) || std::abs(number) > 1e9) {
            fail(QStringLiteral("'%1' is not a whole number").arg(QLatin1String(name)));
            return 0;
        }
        return int(number);
    }

    int integer(const QJsonObject &object, const char *name) { return integer(field(object, name), name); }

    QJsonArray array(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = field(object, name);
        if (!value.isArray())
            fail(QStringLiteral("'%1' is not a list").arg(QLatin1String(name)));
        return value.toArray();
    }

    std::vector<int> integers(const QJsonValue &value, const char *name)
    {
        if (!value.isArray())
            fail(QStringLiteral("'%1' is not a list").arg(QLatin1String(name)));
        std::vector<int> all;
        for (const QJsonValue one : value.toArray())
            all.push_back(integer(one, name));
        return all;
    }

    template <size_t Size>
    std::array<int, Size> integers(const QJsonObject &object, const char *name)
    {
        const std::vector<int> all = integers(field(object, name), name);
        if (all.size() != Size)
            fail(QStringLiteral("'%1' needs %2 numbers").arg(QLatin1String(name)).arg(Size));
        std::array<int, Size> result{};
        std::copy_n(all.begin(), std::min(Size, all.size()), result.begin());
        return result;
    }

    Sex sex(const QJsonValue &value)
    {
        if (value.isNull())
            return Sex::Unstated;
        const QString text = value.toString();
        if (text != QLatin1String("f") && text != QLatin1String("m"))
            fail(QStringLiteral("'gender' is neither f nor m"));
        return text == QLatin1String("f") ? Sex::Female : Sex::Male;
    }

    Mode mode(const QJsonValue &value)
    {
        for (const Mode mode : {Mode::OnSite, Mode::Phone, Mode::Video})
            if (value.toString() == QLatin1String(ModeNames[size_t(mode)]))
                return mode;
        fail(QStringLiteral("a mode is none of onsite, phone, video"));
        return Mode::OnSite;
    }
};

class InstanceReader : private FieldReader
{
public:
    Result<Instance> read(const QJsonObject &root)
    {
        if (root.value(QLatin1String("format")).toString() != QLatin1String(Format))
            return {ErrorCode::UnsupportedVersion, QStringLiteral("the format is not samsprak-j3/1")};
        m_instance.name = field(root, "name").toString().toStdString();
        m_instance.buffer = integer(root, "buffer_min");
        readWeights(field(root, "weights").toObject());
        for (const QJsonValue row : array(root, "travel_min"))
            m_instance.travel.push_back(integers(row, "travel_min"));
        readAll(array(root, "interpreters"), "interpreter", &InstanceReader::readInterpreter);
        readAll(array(root, "sessions"), "session", &InstanceReader::readSession);
        if (fault.isEmpty())
            fault = QString::fromStdString(m_instance.fault());
        if (!fault.isEmpty())
            return {ErrorCode::InvalidInput, fault};
        return std::move(m_instance);
    }

private:
    void readAll(const QJsonArray &all, const char *what,
                 void (InstanceReader::*readOne)(const QJsonObject &))
    {
        for (qsizetype i = 0; i < all.size() && fault.isEmpty(); ++i) {
            where = QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(i);
            const QJsonObject object = all[i].toObject();
            if (integer(object, "id") != i)
                fail(QStringLiteral("its 'id' is not its place in the list"));
            (this->*readOne)(object);
        }
        where.clear();
    }

    void readWeights(const QJsonObject &object)
    {
        Weights &weights = m_instance.weights;
        weights.unserved = integers<3>(object, "unserved");
        weights.travelPerMinute = integer(object, "travel_per_min");
        weights.softGender = integer(object, "gender_soft");
        weights.continuity = integer(object, "continuity");
        weights.alternativeStart = integer(object, "alt_start");
        weights.change = integer(object, "change");
        weights.ratePerHour = integers<5>(object, "level_rate_per_h");
    }

    int languageNamed(const QString &name)
    {
        const std::string text = name.toStdString();
        auto &all = m_instance.languages;
        const auto found = std::find(all.begin(), all.end(), text);
        if (found != all.end())
            return int(found - all.begin());
        all.push_back(text);
        return int(all.size()) - 1;
    }

    void readInterpreter(const QJsonObject &object)
    {
        WeekInterpreter interpreter;
        for (const QJsonValue one : array(object, "langs")) {
            const QJsonObject spoken = one.toObject();
            interpreter.languages.push_back({languageNamed(field(spoken, "lang").toString()),
                                             integers(field(spoken, "dialects"), "dialects")});
        }
        interpreter.level = integer(object, "level");
        interpreter.gender = sex(field(object, "gender"));
        for (const QJsonValue one : array(object, "modes"))
            interpreter.modes[size_t(mode(one))] = true;
        interpreter.homeTravel = integers(field(object, "base_travel_min"), "base_travel_min");
        interpreter.radius = integer(object, "onsite_radius_min");
        interpreter.weekMinutes = integer(object, "max_week_min");
        for (const QJsonValue one : array(object, "avail")) {
            const std::vector<int> ends = integers(one, "avail");
            if (ends.size() != 2)
                fail(QStringLiteral("'avail' needs pairs of minutes"));
            else
                interpreter.windows.push_back({ends[0], ends[1]});
        }
        std::sort(interpreter.windows.begin(), interpreter.windows.end(),
                  [](const Window &a, const Window &b) { return a.begin < b.begin; });
        m_instance.interpreters.push_back(std::move(interpreter));
    }

    void readSession(const QJsonObject &object)
    {
        WeekSession session;
        session.language = languageNamed(field(object, "lang").toString());
        session.dialect = integer(object, "dialect");
        session.starts = integers(field(object, "starts"), "starts");
        session.duration = integer(object, "dur");
        session.mode = mode(field(object, "mode"));
        if (session.mode == Mode::OnSite)
            session.place = integer(object, "place");
        session.minimumLevel = integer(object, "min_level");
        session.gender = sex(field(object, "gender"));
        session.genderRequired = field(object, "gender_hard").toBool();
        const QJsonValue previous = field(object, "prev");
        session.previous = previous.isNull() ? Nobody : integer(previous, "prev");
        session.excluded = integers(field(object, "excl"), "excl");
        session.priority = integer(object, "prio");
        m_instance.sessions.push_back(std::move(session));
    }

    Instance m_instance;
};

Result<QJsonObject> objectIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return {
            ErrorCode::Malformed,
            QStringLiteral("not a JSON object: %1 at byte %2").arg(error.errorString()).arg(error.offset)};
    return document.object();
}

} // namespace

Result<Instance> readInstance(const QByteArray &json)
{
    const auto root = objectIn(json);
    if (!root)
        return root.error();
    return InstanceReader().read(*root);
}

Result<Solution> readSolution(const QByteArray &json)
{
    const auto root = objectIn(json);
    if (!root)
        return root.error();
    FieldReader reader;
    Solution solution;
    solution.instance = reader.field(*root, "instance").toString().toStdString();
    for (const QJsonValue row : reader.array(*root, "assign")) {
        const std::vector<int> numbers = reader.integers(row, "assign");
        if (numbers.size() == 3)
            solution.assigned.push_back({numbers[0], numbers[1], numbers[2]});
        else
            reader.fail(QStringLiteral("'assign' needs rows of session, interpreter, start"));
    }
    if (!reader.fault.isEmpty())
        return {ErrorCode::InvalidInput, reader.fault};
    return solution;
}

QByteArray writeSolution(const Solution &solution)
{
    QJsonArray rows;
    for (const Assigned &row : solution.assigned)
        rows.append(QJsonArray{row.session, row.interpreter, row.start});
    const QJsonObject root{{QStringLiteral("instance"), QString::fromStdString(solution.instance)},
                           {QStringLiteral("assign"), rows}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace samsprak::cli
