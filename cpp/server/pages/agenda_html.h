// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/agenda_page.h"

#include <QByteArray>

namespace samsprak::server {

/// Where a page lies, and what has just been answered on it.
struct PagePlace
{
    QByteArray path;
    QByteArray done; ///< code of `doneCode`; empty: nothing
};

/// The word for a result as it travels in an address.
QByteArray doneCode(hub::DeedResult result);

/// An interpreter's offers and days.
QByteArray interpreterPage(const hub::AgendaPage &page, const PagePlace &place);
/// A participant's two weeks.
QByteArray weekPage(const hub::AgendaPage &page, const PagePlace &place);
/// What is said instead of a page: a title, what it means, what to do.
QByteArray missingPage(int status, const QString &language);

} // namespace samsprak::server
