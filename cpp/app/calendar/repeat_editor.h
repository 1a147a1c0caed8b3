// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/choice_list_model.h"
#include "app/calendar/repeat_choice.h"

#include <QObject>

namespace samsprak::app {

/// The part of the session sheet that says how the session repeats, and until when. UI thread.
class RepeatEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session sheet has one")
    Q_PROPERTY(bool repeats READ repeats NOTIFY changed FINAL)
    Q_PROPERTY(bool weekly READ weekly NOTIFY changed FINAL)
    Q_PROPERTY(bool hasOtherRule READ hasOtherRule NOTIFY changed FINAL)
    Q_PROPERTY(bool endsOnDate READ endsOnDate NOTIFY changed FINAL)
    Q_PROPERTY(QString until READ until WRITE setUntil NOTIFY changed FINAL)
    Q_PROPERTY(QString count READ count WRITE setCount NOTIFY changed FINAL)
    Q_PROPERTY(QString endProblem READ endProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString endHint READ endHint NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *patterns READ patterns CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *ends READ ends CONSTANT FINAL)
public:
    explicit RepeatEditor(QObject *parent = nullptr);

    /// Shows how `session` repeats; `start` is the time that the sheet is about.
    void open(const Session &session, const LocalTime &start, const QString &language);
    /// The session is to start then: a day chosen for its weekday, or its place in the month, follows.
    void setStart(const LocalTime &start);

    bool repeats() const { return m_choice.pattern != RepeatPattern::None; }
    bool weekly() const { return m_choice.isWeekly(); }
    bool hasOtherRule() const { return m_choice.pattern == RepeatPattern::Other; }
    bool endsOnDate() const { return m_choice.end == RepeatEnd::OnDate; }
    QString until() const { return m_until; }
    void setUntil(const QString &until);
    QString count() const { return m_count; }
    void setCount(const QString &count);
    /// What is wrong with the end; empty when nothing is.
    QString endProblem() const;
    /// Tells that the end is the term's, while it is.
    QString endHint() const;
    /// "Every Monday and Thursday until 18 December 2026: 8 times".
    QString summary() const;
    /// Whether the rule itself was changed here.
    bool touched() const { return m_touched; }
    /// What the session is to have: the rule as it was when it was not touched.
    QString rule(const QString &zone) const;

    ChoiceListModel *patterns() { return &m_patterns; }
    ChoiceListModel *weekdays() { return &m_weekdays; }
    ChoiceListModel *ends() { return &m_ends; }

    Q_INVOKABLE void choosePattern(const QString &key);
    /// The weekday of the session itself stays chosen.
    Q_INVOKABLE void toggleWeekday(const QString &key);
    Q_INVOKABLE void chooseEnd(const QString &key);

Q_SIGNALS:
    void changed();

private:
    RepeatChoice entered() const;
    void touch();
    void show();
    void showPatterns();
    QString patternWords(RepeatPattern pattern) const;
    QString weekdayList() const;

    Session m_session; ///< as opened
    RepeatChoice m_choice;
    LocalTime m_start;
    QString m_language;
    QString m_until;
    QString m_count;
    bool m_touched = false;
    ChoiceListModel m_patterns;
    ChoiceListModel m_weekdays;
    ChoiceListModel m_ends;
};

} // namespace samsprak::app
