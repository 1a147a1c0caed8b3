// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace samsprak::cli {
namespace {

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A field, or one of what every record has: id, bucket, revision.
QJsonValue valueNamed(const QJsonObject &record, const QString &name)
{
    const QJsonObject fields = record.value(QLatin1String("fields")).toObject();
    return fields.contains(name) ? fields.value(name) : record.value(name);
}

bool matches(const QJsonObject &record, const QString &condition)
{
    if (condition.isEmpty())
        return true;
    const QJsonValue value = valueNamed(record, condition.section(u'=', 0, 0));
    const QString wanted = condition.section(u'=', 1);
    if (value.isArray())
        return value.toArray().contains(QJsonValue(wanted));
    return shown(value) == wanted;
}

void printRecord(const QJsonObject &record, QTextStream &out)
{
    out << record.value(QLatin1String("kind")).toString() << ' '
        << record.value(QLatin1String("id")).toString() << '\n';
    const QJsonObject fields = record.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        out << "  " << field.key() << ": " << shown(field.value()) << '\n';
}

} // namespace

int showCommand(const Arguments &arguments, Console &console)
{
    const QByteArray name = arguments.operands.value(0).toUtf8();
    const EntityDescription *entity = productSchema().find(QByteArrayView(name));
    const QString condition = arguments.value("where");
    if (!entity || arguments.operands.size() != 1 || (!condition.isEmpty() && !condition.contains(u'='))) {
        QStringList kinds;
        for (const EntityDescription &known : productSchema().kinds())
            kinds << QString::fromLatin1(known.name);
        console.err << "samsprakctl: name one kind (" << kinds.join(QLatin1String(", "))
                    << ") and write a condition as --where field=value\n";
        return WrongUse;
    }
    const auto administration = openedAdministration(arguments, hub::Opening::Reading, console);
    if (!administration)
        return Failed;
    QJsonArray chosen;
    for (const QJsonObject &record : administration->list(entity->kind))
        if (matches(record, condition))
            chosen.append(record);
    if (arguments.has("json")) {
        console.out << QString::fromUtf8(QJsonDocument(chosen).toJson());
        return Done;
    }
    for (const QJsonValue &record : chosen)
        printRecord(record.toObject(), console.out);
    console.err << chosen.size() << " of kind " << entity->name << '\n';
    return Done;
}

} // namespace samsprak::cli
