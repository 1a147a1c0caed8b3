// SPDX-License-Identifier: MPL-2.0
#include "app/settings/language_model.h"

#include "domain/language.h"

namespace samsprak::app {
namespace {

const std::vector<Language> &spoken()
{
    static const std::vector<Language> list = [] {
        std::vector<Language> found;
        for (const Language &language : languages()) {
            if (language.interface)
                found.push_back(language);
        }
        return found;
    }();
    return list;
}

} // namespace

int LanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(spoken().size());
}

QVariant LanguageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Language &language = spoken()[size_t(index.row())];
    switch (role) {
    case Tag:
        return language.tag;
    case OwnName:
    case Qt::DisplayRole:
        return language.ownName;
    case RightToLeft:
        return language.rightToLeft;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageModel::roleNames() const
{
    return {{Tag, "tag"}, {OwnName, "ownName"}, {RightToLeft, "rightToLeft"}};
}

} // namespace samsprak::app
