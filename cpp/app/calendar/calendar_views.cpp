// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/calendar_views.h"

namespace samsprak::app {

namespace {

const std::pair<ResourceKind, const char *> kindKeys[] = {
    {ResourceKind::Interpreters, "interpreters"},
    {ResourceKind::Rooms, "rooms"},
    {ResourceKind::Staff, "staff"},
    {ResourceKind::Groups, "groups"},
};

} // namespace

CalendarViews::CalendarViews(QObject *parent)
    : QObject(parent)
{
    showKinds();
}

void CalendarViews::setWholeWeek(bool wholeWeek)
{
    if (wholeWeek == m_wholeWeek)
        return;
    m_wholeWeek = wholeWeek;
    Q_EMIT wholeWeekChanged();
    Q_EMIT asked();
}

void CalendarViews::chooseResources(const QString &kind)
{
    for (const auto &[value, key] : kindKeys)
        if (kind == QLatin1String(key) && value != m_kind) {
            m_kind = value;
            showKinds();
            Q_EMIT asked();
        }
}

void CalendarViews::showKinds()
{
    const QString words[] = {tr("Interpreters"), tr("Rooms"), tr("Staff"), tr("Groups")};
    std::vector<ChoiceRow> rows;
    for (const auto &[value, key] : kindKeys) {
        ChoiceRow row;
        row.key = QString::fromLatin1(key);
        row.text = words[size_t(value)];
        row.chosen = value == m_kind;
        rows.push_back(std::move(row));
    }
    m_kinds.setChoices(std::move(rows));
}

} // namespace samsprak::app
