// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/series_question.h"

namespace samsprak::app {

void SeriesQuestion::ask(const QString &words, bool offersThis, Answer then)
{
    m_words = words;
    m_offersThis = offersThis;
    m_then = std::move(then);
    Q_EMIT changed();
}

void SeriesQuestion::dismiss()
{
    if (!m_then)
        return;
    m_then = {};
    Q_EMIT changed();
}

void SeriesQuestion::answer(scheduling::SeriesScope scope)
{
    const Answer then = std::exchange(m_then, {});
    if (!then)
        return;
    Q_EMIT changed();
    then(scope);
}

} // namespace samsprak::app
