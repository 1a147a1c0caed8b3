// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "hub/store.h"

#include <QJsonObject>

namespace samsprak::hub {

/// A record for people and tests to read: kind, id, bucket, revision, and its fields by name. Fields that
/// this build does not know appear by number. `entity` is null for a kind of a newer app.
QJsonObject recordJson(const Head &head, const EntityDescription *entity);

} // namespace samsprak::hub
