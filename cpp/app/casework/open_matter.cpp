// SPDX-License-Identifier: MPL-2.0
#include "app/casework/open_matter.h"

#include "app/wording/date_words.h"
#include "app/wording/field_words.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace samsprak::app {

namespace {

class OpenMatterText
{
    Q_DECLARE_TR_FUNCTIONS(OpenMatterText)
};

QDateTime inSweden(qint64 utc) { return QDateTime::fromMSecsSinceEpoch(utc, QTimeZone("Europe/Stockholm")); }

QString clock(const QDateTime &time)
{
    return DateWords::isolated(DateWords::time(time.time().hour() * 60 + time.time().minute()));
}

QString whenText(qint64 at, const MatterReader &reader)
{
    return DateWords(reader.language).moment(inSweden(at), inSweden(reader.now));
}

NameOf namesIn(const std::map<Id, QString> &names)
{
    return [&names](const Id &id) {
        const auto known = names.find(id);
        return known != names.end() ? known->second : QString();
    };
}

QString who(const Id &person, const QString &name, const MatterReader &reader)
{
    if (person == reader.self)
        return OpenMatterText::tr("You");
    return name.isEmpty() ? OpenMatterText::tr("Someone else") : DateWords::isolated(name);
}

QString valueOf(const ConflictFacts &facts, const QByteArray &encoded, const QString &language)
{
    return readableValue(facts.conflict.recordKind, facts.conflict.fieldNumber, encoded, language,
                         namesIn(facts.names));
}

/// What it is about, as a person would begin a sentence.
QString subject(const QString &name, Kind kind)
{
    return name.isEmpty() ? kindName(kind) : DateWords::isolated(name);
}

QString bookingTitle(const RefusalFacts &facts, const QString &language)
{
    const DateWords words(language);
    return OpenMatterText::tr("%1, %2 %3", "a session's title, weekday, time")
        .arg(DateWords::isolated(facts.sessionTitle.choose(language).text),
             words.weekday(facts.booking->start.date),
             DateWords::isolated(DateWords::time(facts.booking->start.minute)));
}

QStringList writtenLines(const RefusalFacts &facts, const QString &language)
{
    QStringList lines;
    const auto fields = FieldMapView::parse(facts.refusal.refusedFields);
    if (!fields || facts.booking)
        return lines;
    for (const FieldSpan &field : *fields)
        lines << OpenMatterText::tr("%1: %2", "a field's name, what was written")
                     .arg(fieldName(facts.refusal.recordKind, field.number),
                          DateWords::isolated(readableValue(facts.refusal.recordKind, field.number,
                                                            field.value.toByteArray(), language,
                                                            namesIn(facts.names))));
    return lines;
}

QString bestNote(const RefusalFacts &facts, const QString &language)
{
    const Alternative &best = facts.refusal.alternatives.front();
    QStringList parts{DateWords::isolated(facts.bestInterpreter), modeName(best.mode)};
    if (facts.booking && best.start.isValid() && best.start != facts.booking->start) {
        const DateWords words(language);
        parts << words.weekday(best.start.date) + u' ' +
                     DateWords::isolated(DateWords::time(best.start.minute));
    }
    return OpenMatterText::tr("Nearest: %1.").arg(listed(parts));
}

} // namespace

OpenMatter describe(const ConflictFacts &facts, const MatterReader &reader)
{
    const Conflict &conflict = facts.conflict;
    OpenMatter matter;
    matter.id = conflict.id.toString();
    matter.isConflict = true;
    matter.title = OpenMatterText::tr("%1: two values for %2")
                       .arg(subject(facts.recordName, conflict.recordKind),
                            fieldName(conflict.recordKind, conflict.fieldNumber));
    matter.explanation = OpenMatterText::tr("Both were written at the same time. Both are saved.");
    matter.face = facts.face;
    matter.keptValue = valueOf(facts, conflict.keptValue, reader.language);
    matter.keptBy = who(conflict.keptBy, facts.keptBy, reader);
    matter.keptWhen = whenText(conflict.keptAt, reader);
    matter.otherValue = valueOf(facts, conflict.otherValue, reader.language);
    matter.otherBy = who(conflict.otherBy, facts.otherBy, reader);
    matter.otherWhen = whenText(conflict.otherAt, reader);
    matter.recordId = conflict.record.toString();
    return matter;
}

OpenMatter describe(const RefusalFacts &facts, const MatterReader &reader)
{
    OpenMatter matter;
    matter.id = facts.refusal.id.toString();
    matter.recordId = facts.refusal.record.toString();
    matter.alternatives = int(facts.refusal.alternatives.size());
    matter.title =
        facts.booking ? OpenMatterText::tr("%1, has no interpreter").arg(bookingTitle(facts, reader.language))
                      : OpenMatterText::tr("%1: what you wrote could not be taken")
                            .arg(subject(facts.recordName, facts.refusal.recordKind));
    matter.explanation =
        refusalSentence(facts.refusal.code) + u' ' + OpenMatterText::tr("Everything you filled in is kept.");
    if (facts.refusal.decidedAt > 0)
        matter.answered = OpenMatterText::tr("Answered by the server: %1", "a day and a time")
                              .arg(whenText(facts.refusal.decidedAt, reader));
    if (facts.booking && matter.alternatives > 0 && !facts.bestInterpreter.isEmpty()) {
        matter.bestWho = facts.bestInterpreter.section(u' ', 0, 0);
        matter.bestNote = bestNote(facts, reader.language);
    }
    matter.written = writtenLines(facts, reader.language);
    return matter;
}

SettledMatter describeSettled(const ConflictFacts &facts, const MatterReader &reader)
{
    const Conflict &conflict = facts.conflict;
    const QString what = OpenMatterText::tr("%1, %2", "who or what it is about, a field's name")
                             .arg(subject(facts.recordName, conflict.recordKind),
                                  fieldName(conflict.recordKind, conflict.fieldNumber));
    const QString value = DateWords::isolated(valueOf(facts, conflict.keptValue, reader.language));
    SettledMatter settled{conflict.id.toString(), {}, clock(inSweden(conflict.settledAt))};
    settled.sentence = conflict.settledBy == reader.self
                           ? OpenMatterText::tr("%1: you chose %2").arg(what, value)
                           : OpenMatterText::tr("%1: %2 chose %3")
                                 .arg(what, who(conflict.settledBy, facts.settledBy, reader), value);
    return settled;
}

SettledMatter describeSettled(const RefusalFacts &facts, const MatterReader &reader)
{
    SettledMatter settled{facts.refusal.id.toString(), {}, clock(inSweden(facts.refusal.settledAt))};
    const bool askedAgain = facts.booking && facts.booking->state != BookingState::Refused &&
                            facts.booking->state != BookingState::Unfilled &&
                            facts.booking->state != BookingState::Cancelled;
    const QString what = facts.booking ? bookingTitle(facts, reader.language)
                                       : subject(facts.recordName, facts.refusal.recordKind);
    settled.sentence = askedAgain ? OpenMatterText::tr("%1: another interpreter is asked for").arg(what)
                                  : OpenMatterText::tr("%1: you have read the answer").arg(what);
    return settled;
}

} // namespace samsprak::app
