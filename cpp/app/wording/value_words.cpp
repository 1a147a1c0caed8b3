// SPDX-License-Identifier: MPL-2.0
#include "app/wording/date_words.h"
#include "app/wording/field_words.h"
#include "app/wording/words.h"
#include "domain/calendar_feed.h"
#include "domain/schema.h"

#include <QCoreApplication>
#include <QDateTime>

namespace samsprak::app {

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

const FieldDescription *fieldOf(Kind kind, int number)
{
    const EntityDescription *entity = productSchema().find(kind);
    return entity ? entity->field(uint16_t(number)) : nullptr;
}

QString genderName(Gender gender)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("ValueWords", "not stated"),
                                            QT_TRANSLATE_NOOP("ValueWords", "woman"),
                                            QT_TRANSLATE_NOOP("ValueWords", "man")};
    return ValueWords::tr(names[std::min(size_t(gender), std::size(names) - 1)]);
}

QString attendanceName(AttendanceState state)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ValueWords", "planned"), QT_TRANSLATE_NOOP("ValueWords", "present"),
        QT_TRANSLATE_NOOP("ValueWords", "late"), QT_TRANSLATE_NOOP("ValueWords", "absent"),
        QT_TRANSLATE_NOOP("ValueWords", "absent with a reason")};
    return ValueWords::tr(names[std::min(size_t(state), std::size(names) - 1)]);
}

QString deviationName(DeviationKind deviation)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ValueWords", "nothing"), QT_TRANSLATE_NOOP("ValueWords", "late"),
        QT_TRANSLATE_NOOP("ValueWords", "absent"),  QT_TRANSLATE_NOOP("ValueWords", "quality"),
        QT_TRANSLATE_NOOP("ValueWords", "service"), QT_TRANSLATE_NOOP("ValueWords", "something else")};
    return ValueWords::tr(names[std::min(size_t(deviation), std::size(names) - 1)]);
}

QString absentName(AbsentParty party)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ValueWords", "nobody"), QT_TRANSLATE_NOOP("ValueWords", "the interpreter"),
        QT_TRANSLATE_NOOP("ValueWords", "the participant"), QT_TRANSLATE_NOOP("ValueWords", "the staff")};
    return ValueWords::tr(names[std::min(size_t(party), std::size(names) - 1)]);
}

QString answerName(CounterpartAnswer answer)
{
    switch (answer) {
    case CounterpartAnswer::None:
        return {};
    case CounterpartAnswer::Received:
        return bookingStateName(BookingState::Received);
    case CounterpartAnswer::Confirmed:
        return bookingStateName(BookingState::Confirmed);
    case CounterpartAnswer::Unfilled:
        return bookingStateName(BookingState::Unfilled);
    }
    return {};
}

QString detailName(FeedDetail detail)
{
    return detail == FeedDetail::BusyOnly ? ValueWords::tr("only when it is busy") : ValueWords::tr("titles");
}

/// The ranked ways of interpreting, the wanted one first.
QString modeNames(const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        names << modeName(fromCode<BookingMode>(code));
    return names.join(QStringLiteral(", "));
}

QString stateName(Kind kind, QStringView code)
{
    if (kind == Kind::Attendance)
        return attendanceName(fromCode<AttendanceState>(code));
    if (kind == Kind::Booking)
        return bookingStateName(fromCode<BookingState>(code));
    return activityStateName(fromCode<ActivityState>(code));
}

/// The words for a code of an enumeration; nothing when the field's texts are a person's own.
std::optional<QString> codeWords(Kind kind, QByteArrayView field, const QString &code)
{
    if (field == "area")
        return areaName(fromCode<Area>(code));
    if (field == "role")
        return roleName(fromCode<Role>(code));
    if (field == "mode")
        return modeName(fromCode<BookingMode>(code));
    if (field == "level" || field == "minimum_level")
        return levelName(fromCode<InterpreterLevel>(code));
    if (field == "gender" || field == "wished_gender")
        return genderName(fromCode<Gender>(code));
    if (field == "state")
        return stateName(kind, code);
    if (field == "deviation")
        return deviationName(fromCode<DeviationKind>(code));
    if (field == "absent_party")
        return absentName(fromCode<AbsentParty>(code));
    if (field == "answer")
        return answerName(fromCode<CounterpartAnswer>(code));
    if (field == "detail")
        return detailName(fromCode<FeedDetail>(code));
    if (field == "ranked_modes")
        return modeNames(code);
    if (field == "language")
        return languageName(code);
    if (field == "recurrence")
        return ValueWords::tr("repeats");
    return std::nullopt;
}

QString textWords(Kind kind, const FieldDescription &field, const QString &text, const DateWords &dates)
{
    const QByteArrayView name(field.name);
    if (text.isEmpty())
        return name == "recurrence" ? ValueWords::tr("once") : ValueWords::tr("(empty)");
    if (const auto words = codeWords(kind, name, text))
        return words->isEmpty() ? ValueWords::tr("(empty)") : *words;
    if (name == "start" || name == "occurrence" || name == "actual_start" || name == "actual_end") {
        const LocalTime start = LocalTime::fromString(text);
        if (start.isValid())
            return dates.weekdayDayAndMonth(start.date) + u' ' +
                   DateWords::isolated(DateWords::time(start.minute));
    }
    if (const QDate date = QDate::fromString(text, Qt::ISODate); text.size() == 10 && date.isValid())
        return dates.weekdayDayAndMonth(date);
    return text;
}

QString numberWords(QByteArrayView field, qint64 number, const DateWords &dates)
{
    if (field == "from_minute" || field == "to_minute")
        return DateWords::time(int(number));
    if (field.endsWith("_minutes") || field.startsWith("minutes_"))
        return ValueWords::tr("%n minutes", nullptr, int(number));
    if (field == "expenses" || field == "cancellation_amount")
        return ValueWords::tr("%1 kr").arg(QString::number(double(number) / 100, 'f', 2));
    if (field.endsWith("_at") && number > 0) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(number);
        return dates.weekdayDayAndMonth(time.date()) + u' ' +
               DateWords::isolated(time.time().toString(QStringLiteral("HH:mm")));
    }
    if (field == "weekday")
        return dates.weekday(QDate(2024, 1, int(number))); // that January began on a Monday
    return QString::number(number);
}

QString nameOrPlace(const Id &id, const NameOf &nameOf)
{
    if (id.isNull())
        return ValueWords::tr("(empty)");
    const QString name = nameOf ? nameOf(id) : QString();
    return name.isEmpty() ? ValueWords::tr("somebody or something that this tablet does not hold") : name;
}

} // namespace

QString readableValue(Kind kind, int fieldNumber, const QByteArray &encoded, const QString &language,
                      const NameOf &nameOf)
{
    const FieldDescription *field = fieldOf(kind, fieldNumber);
    if (!field)
        return ValueWords::tr("something of a newer app");
    const DateWords dates(language);
    CborReader in(encoded);
    switch (field->type) {
    case FieldType::Text:
        return textWords(kind, *field, encoded.isEmpty() ? QString() : in.text(), dates);
    case FieldType::Integer:
        return numberWords(field->name, encoded.isEmpty() ? 0 : in.integer(), dates);
    case FieldType::Boolean:
        return !encoded.isEmpty() && in.boolean() ? ValueWords::tr("yes") : ValueWords::tr("no");
    case FieldType::TranslatedText:
        return TranslatedText::read(in).choose(language).text;
    case FieldType::Identifier:
        return nameOrPlace(FieldCodec<Id>::read(in), nameOf);
    case FieldType::IdentifierSet: {
        QStringList names;
        for (const Id &id : FieldCodec<IdSet>::read(in))
            names << nameOrPlace(id, nameOf);
        return names.isEmpty() ? ValueWords::tr("(empty)") : listed(names);
    }
    case FieldType::TextSet: {
        QStringList texts;
        for (const QString &text : FieldCodec<TextSet>::read(in))
            texts << text;
        return texts.isEmpty() ? ValueWords::tr("(empty)") : listed(texts);
    }
    case FieldType::Bytes:
    case FieldType::List:
        break;
    }
    return ValueWords::tr("another choice");
}

Id referenceIn(Kind kind, int fieldNumber, const QByteArray &encoded)
{
    const FieldDescription *field = fieldOf(kind, fieldNumber);
    if (!field || field->type != FieldType::Identifier)
        return {};
    CborReader in(encoded);
    return FieldCodec<Id>::read(in);
}

} // namespace samsprak::app
