// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/activity_types.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samsprak::app {

std::vector<ActivityType> readActivityTypes(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray machine = root[u"machine"].toArray();
    std::vector<ActivityType> types;
    for (const QJsonValue &entry : root[u"types"].toArray()) {
        ActivityType type;
        type.code = entry[u"code"].toString();
        type.area = fromCode<Area>(entry[u"area"].toString());
        type.minutes = entry[u"minutes"].toInt(60);
        const QJsonObject texts = entry[u"texts"].toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            Translation translation;
            translation.text = text.value().toString();
            translation.source = text.key() == u"sv"            ? TranslationSource::Source
                                 : machine.contains(text.key()) ? TranslationSource::Machine
                                                                : TranslationSource::Person;
            type.title.set(text.key(), translation);
        }
        if (type.area != Area::None && !type.title.isEmpty())
            types.push_back(std::move(type));
    }
    return types;
}

const std::vector<ActivityType> &activityTypes()
{
    static const std::vector<ActivityType> types = [] {
        QFile file(QStringLiteral(":/samsprak/content/activity-types.json"));
        return file.open(QIODevice::ReadOnly) ? readActivityTypes(file.readAll())
                                              : std::vector<ActivityType>();
    }();
    return types;
}

const ActivityType *activityTypeCalled(const QString &title)
{
    const auto &types = activityTypes();
    const auto found = std::find_if(types.begin(), types.end(), [&](const ActivityType &type) {
        const auto &texts = type.title.texts();
        return std::any_of(texts.begin(), texts.end(), [&](const auto &text) {
            return text.second.text.compare(title, Qt::CaseInsensitive) == 0;
        });
    });
    return found != types.end() ? &*found : nullptr;
}

} // namespace samsprak::app
