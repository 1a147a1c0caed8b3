// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/series_edit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace samsprak::app {

/// Asks, once for each change of a series, which of its times are meant. UI thread.
class SeriesQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    /// What is about to be done, as a heading: "Move SFI course B".
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// False for a change that no single time can have, as of the rule itself.
    Q_PROPERTY(bool offersThis READ offersThis NOTIFY changed FINAL)
public:
    using Answer = std::function<void(scheduling::SeriesScope)>;

    explicit SeriesQuestion(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    bool asking() const { return bool(m_then); }
    QString words() const { return m_words; }
    bool offersThis() const { return m_offersThis; }

    /// `then` runs with the answer; not at all when the question is dismissed, and then nothing is changed.
    void ask(const QString &words, bool offersThis, Answer then);
    Q_INVOKABLE void chooseThis() { answer(scheduling::SeriesScope::This); }
    Q_INVOKABLE void chooseFollowing() { answer(scheduling::SeriesScope::ThisAndFollowing); }
    Q_INVOKABLE void chooseAll() { answer(scheduling::SeriesScope::All); }
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    void answer(scheduling::SeriesScope scope);

    Answer m_then;
    QString m_words;
    bool m_offersThis = true;
};

} // namespace samsprak::app
