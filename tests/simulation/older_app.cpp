// SPDX-License-Identifier: MPL-2.0
#include "older_app.h"

#include "domain/kind.h"

#include <algorithm>

namespace samsprak::simulation {

const Schema &olderSchema()
{
    static const Schema schema = [] {
        std::vector<EntityDescription> kinds = productSchema().kinds();
        std::erase_if(kinds, [](const EntityDescription &entity) {
            return entity.kind == Kind::Activity || entity.kind == Kind::Goal || entity.kind > Kind::Refusal;
        });
        for (EntityDescription &entity : kinds)
            if (entity.kind == Kind::Interpreter || entity.kind == Kind::Place)
                entity.fields.pop_back();
        return Schema(std::move(kinds));
    }();
    return schema;
}

} // namespace samsprak::simulation
