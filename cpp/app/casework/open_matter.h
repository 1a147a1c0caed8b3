// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

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
};

struct RefusalFacts
{
    Refusal refusal;
    std::optional<Booking> booking;
    TranslatedText sessionTitle;
};

OpenMatter describe(const ConflictFacts &facts, const Id &self, qint64 now, const QString &language);
OpenMatter describe(const RefusalFacts &facts, const QString &language);
/// A field's value as a reader sees it; codes and structures that have no words yet are shown as they are.
QString readableValue(Kind kind, int fieldNumber, const QByteArray &encoded, const QString &language);

} // namespace samsprak::app
