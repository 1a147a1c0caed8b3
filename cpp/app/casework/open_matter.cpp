// SPDX-License-Identifier: MPL-2.0
#include "app/casework/open_matter.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "domain/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace samsprak::app {

namespace {

class OpenMatterText
{
    Q_DECLARE_TR_FUNCTIONS(OpenMatterText)
};

const FieldDescription *fieldOf(Kind kind, int number)
{
    const EntityDescription *entity = productSchema().find(kind);
    return entity ? entity->field(uint16_t(number)) : nullptr;
}

/// The words for the fields that people write; anything else is named by its declaration.
QString fieldWord(Kind kind, int number)
{
    const FieldDescription *field = fieldOf(kind, number);
    const QByteArrayView name = field ? QByteArrayView(field->name) : QByteArrayView();
    if (name == "phone")
        return OpenMatterText::tr("phone number");
    if (name == "start")
        return OpenMatterText::tr("start");
    if (name == "duration_minutes")
        return OpenMatterText::tr("length");
    if (name == "place")
        return OpenMatterText::tr("place");
    if (name == "given_name" || name == "family_name" || name == "name")
        return OpenMatterText::tr("name");
    if (name == "language")
        return OpenMatterText::tr("language");
    return name.isEmpty() ? OpenMatterText::tr("entry") : QString::fromLatin1(name);
}

QString whenText(qint64 at, qint64 now, const QString &language)
{
    const QTimeZone zone("Europe/Stockholm");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const DateWords words(language);
    const QString time = DateWords::time(local.time().hour() * 60 + local.time().minute());
    return words.relativeDay(local.date(), today) + u' ' + DateWords::isolated(time);
}

} // namespace

QString readableValue(Kind kind, int fieldNumber, const QByteArray &encoded, const QString &language)
{
    const FieldDescription *field = fieldOf(kind, fieldNumber);
    CborReader in(encoded);
    switch (field ? field->type : FieldType::Text) {
    case FieldType::Text: {
        const QString text = in.text();
        return text.isEmpty() ? OpenMatterText::tr("(empty)") : text;
    }
    case FieldType::Integer:
        return QString::number(in.integer());
    case FieldType::Boolean:
        return in.boolean() ? OpenMatterText::tr("yes") : OpenMatterText::tr("no");
    case FieldType::TranslatedText:
        return TranslatedText::read(in).choose(language).text;
    default:
        return OpenMatterText::tr("another choice");
    }
}

OpenMatter describe(const ConflictFacts &facts, const Id &self, qint64 now, const QString &language)
{
    const Conflict &conflict = facts.conflict;
    const auto who = [&](const Id &person, const QString &name) {
        if (person == self)
            return OpenMatterText::tr("You");
        return name.isEmpty() ? OpenMatterText::tr("Someone else") : name;
    };
    OpenMatter matter;
    matter.id = conflict.id.toString();
    matter.isConflict = true;
    matter.title =
        OpenMatterText::tr("%1: two values for %2")
            .arg(DateWords::isolated(facts.recordName), fieldWord(conflict.recordKind, conflict.fieldNumber));
    matter.explanation = OpenMatterText::tr("Both were written at the same time. Both are saved.");
    matter.face = facts.face;
    matter.keptValue = readableValue(conflict.recordKind, conflict.fieldNumber, conflict.keptValue, language);
    matter.keptBy = who(conflict.keptBy, facts.keptBy);
    matter.keptWhen = whenText(conflict.keptAt, now, language);
    matter.otherValue =
        readableValue(conflict.recordKind, conflict.fieldNumber, conflict.otherValue, language);
    matter.otherBy = who(conflict.otherBy, facts.otherBy);
    matter.otherWhen = whenText(conflict.otherAt, now, language);
    matter.recordId = conflict.record.toString();
    return matter;
}

OpenMatter describe(const RefusalFacts &facts, const QString &language)
{
    OpenMatter matter;
    matter.id = facts.refusal.id.toString();
    matter.recordId = facts.refusal.record.toString();
    matter.alternatives = int(facts.refusal.alternatives.size());
    const QString title = facts.sessionTitle.choose(language).text;
    if (facts.booking) {
        const DateWords words(language);
        matter.title = OpenMatterText::tr("%1, %2 %3, has no interpreter")
                           .arg(DateWords::isolated(title), words.weekday(facts.booking->start.date),
                                DateWords::isolated(DateWords::time(facts.booking->start.minute)));
    } else {
        matter.title = OpenMatterText::tr("Something you wrote could not be taken");
    }
    matter.explanation =
        refusalSentence(facts.refusal.code) + u' ' + OpenMatterText::tr("Everything you filled in is kept.");
    return matter;
}

} // namespace samsprak::app
