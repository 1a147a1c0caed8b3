// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

using namespace samsprak;
using namespace samsprak::cli;

namespace {

class NothingYet : public ExistingRecords
{
public:
    std::optional<QByteArray> fields(const Id &) const override { return std::nullopt; }
    void forEach(Kind, const std::function<void(const Id &, const QByteArray &)> &) const override {}
};

} // namespace

/// The first byte says which list the rest is; some records stand there for it to refer to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::vector<FileKind> &kinds = fileKinds();
    const QString name = kinds[data[0] % kinds.size()].name + QStringLiteral("-fuzz.csv");
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const std::vector<ImportFile> files = {
        {QStringLiteral("organisations.csv"), "reference;name\no;Org\n"},
        {QStringLiteral("units.csv"), "reference;name\nu;Unit\n"},
        {QStringLiteral("participants.csv"), "reference;given_name;family_name;language;unit\np;A;B;ti;u\n"},
        {name, bytes},
    };
    const NothingYet nothing;
    ImportDraft draft(nothing);
    ImportOptions options;
    static_cast<void>(readFiles(files, options, draft));
    // Whatever was read is a record that can be written.
    for (const ImportedRecord &record : draft.records())
        if (record.id.isNull() || !FieldMapView::parse(record.fields))
            std::abort();
    return 0;
}
