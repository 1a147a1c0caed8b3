// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"
#include "domain/derived.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

namespace samsprak::app {

/// Something that waits for a person's decision: two values for one field, or a refusal.
struct OpenMatter
{
    Q_GADGET
    QML_VALUE_TYPE(openMatter)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isConflict MEMBER isConflict)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString explanation MEMBER explanation)
    Q_PROPERTY(int face MEMBER face)
    Q_PROPERTY(QString keptValue MEMBER keptValue)
    Q_PROPERTY(QString keptBy MEMBER keptBy)
    Q_PROPERTY(QString keptWhen MEMBER keptWhen)
    Q_PROPERTY(QString otherValue MEMBER otherValue)
    Q_PROPERTY(QString otherBy MEMBER otherBy)
    Q_PROPERTY(QString otherWhen MEMBER otherWhen)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(int alternatives MEMBER alternatives)
    Q_PROPERTY(QString answered MEMBER answered)
    Q_PROPERTY(QString bestWho MEMBER bestWho)
    Q_PROPERTY(QString bestNote MEMBER bestNote)
    Q_PROPERTY(QStringList written MEMBER written)

public:
    QString id;
    bool isConflict = false;
    QString title;
    QString explanation;
    int face = 0;
    QString keptValue;
    QString keptBy;
    QString keptWhen;
    QString otherValue;
    QString otherBy;
    QString otherWhen;
    QString recordId; ///< what it is about: the booking of a refusal
    int alternatives = 0;
    QString answered;    ///< when the server said no
    QString bestWho;     ///< the given name of the nearest alternative's interpreter; empty: not known here
    QString bestNote;    ///< who, how and when that would be
    QStringList written; ///< what was entered and not taken, field by field

    bool operator==(const OpenMatter &) const = default;
};

/// What is needed to put a matter into words, read with it on the reader thread.
struct ConflictFacts
{
    Conflict conflict;
    QString recordName; ///< the participant's or session's own name
    int face = 0;
    QString keptBy;
    QString otherBy;
    QString settledBy;
    std::map<Id, QString> names; ///< of what the two values refer to
};

struct RefusalFacts
{
    Refusal refusal;
    std::optional<Booking> booking;
    SessionBundle bundle; ///< of the booking's session
    TranslatedText sessionTitle;
    QString recordName;
    QString bestInterpreter;     ///< of the first alternative
    std::map<Id, QString> names; ///< of what the refused values refer to
};

/// Something that was decided today, and can be taken back.
struct SettledMatter
{
    Q_GADGET
    QML_VALUE_TYPE(settledMatter)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(bool undoes MEMBER undoes)

public:
    QString id;
    QString sentence;
    QString when;        ///< a time of this day
    bool undoes = false; ///< taking it back restores what applied before; else the matter opens again

    bool operator==(const SettledMatter &) const = default;
};

/// Who reads, and when: what the words depend on besides the matter.
struct MatterReader
{
    Id self;
    qint64 now = 0;
    QString language;
};

OpenMatter describe(const ConflictFacts &facts, const MatterReader &reader);
OpenMatter describe(const RefusalFacts &facts, const MatterReader &reader);
SettledMatter describeSettled(const ConflictFacts &facts, const MatterReader &reader);
SettledMatter describeSettled(const RefusalFacts &facts, const MatterReader &reader);

} // namespace samsprak::app
