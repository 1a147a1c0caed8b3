// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// An interpreter in the booking sheet.
struct CandidateRow
{
    QString key; ///< the interpreter's id
    QString name;
    QString levelMark;
    int face = 0;
    bool fits = false;
    bool best = false;
    QStringList reasons;
    QStringList drawbacks;
    QString obstacle; ///< the first rule that fails, in words

    bool operator==(const CandidateRow &) const = default;
};

/// The interpreters: those who fit, best first, then the others.
class CandidateListModel : public KeyedListModel<CandidateRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit CandidateListModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

/// A way out after a refusal.
struct AlternativeRow
{
    QString key;
    QString kind; ///< code
    QString title;
    QString who;
    QString note;
    int face = 0;

    bool operator==(const AlternativeRow &) const = default;
};

/// At most three, the best first.
class AlternativeListModel : public KeyedListModel<AlternativeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
public:
    explicit AlternativeListModel(QObject *parent = nullptr);
};

} // namespace samsprak::app
