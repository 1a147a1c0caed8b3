// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include "domain/booking.h"

#include <QRegularExpression>

namespace samsprak::cli {
namespace {

constexpr int Faces = 1000;
constexpr int MostBufferMinutes = 240;

QString column(const char *name) { return QString::fromLatin1(name); }

struct Window
{
    int weekday = 1;
    int from = 0;
    int to = 0;
};

/// 1 to 7, or 0 for no day.
int weekday(const QString &name)
{
    static const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};
    return int(days.indexOf(name.toLower())) + 1;
}

int minutes(const QString &hours, const QString &rest) { return hours.toInt() * 60 + rest.toInt(); }

/// "mon-fri 08:00-17:00" as five windows; none when it is written in another way.
std::vector<Window> windowsOf(const QString &part)
{
    static const QRegularExpression form(QStringLiteral("^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|"
                                                        "fri|sat|sun))? +([0-9]{1,2})[:.]([0-5][0-9]) *- *"
                                                        "([0-9]{1,2})[:.]([0-5][0-9])$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(part);
    std::vector<Window> windows;
    if (!match.hasMatch())
        return windows;
    const int first = weekday(match.captured(1));
    const int last = match.captured(2).isEmpty() ? first : weekday(match.captured(2));
    const int from = minutes(match.captured(3), match.captured(4));
    const int to = minutes(match.captured(5), match.captured(6));
    for (int day = first; day <= last && from < to && to <= 24 * 60; ++day)
        windows.push_back({day, from, to});
    return windows;
}

/// The id follows from what the window says, so that an import knows its own again.
Id availabilityId(const Availability &a)
{
    return Id::fromName(a.interpreter, QStringLiteral("availability/%1/%2/%3/%4/%5/%6")
                                           .arg(a.weekday)
                                           .arg(a.fromMinute)
                                           .arg(a.toMinute)
                                           .arg(a.validFrom.toString(Qt::ISODate),
                                                a.validUntil.toString(Qt::ISODate), a.zone));
}

ImportedRecord availability(const ImportContext &context, RowReader &row, const Interpreter &interpreter,
                            const Window &window)
{
    Availability plain;
    plain.interpreter = interpreter.id;
    plain.weekday = window.weekday;
    plain.fromMinute = window.from;
    plain.toMinute = window.to;
    plain.validFrom = row.date(column("available_from"));
    plain.validUntil = row.date(column("available_until"));
    plain.zone = context.options.zone;
    RecordDraft<Availability> draft(availabilityId(plain));
    draft.set(&Availability::interpreter, plain.interpreter);
    draft.set(&Availability::organisation, interpreter.organisation);
    draft.set(&Availability::weekday, plain.weekday);
    draft.set(&Availability::fromMinute, plain.fromMinute);
    draft.set(&Availability::toMinute, plain.toMinute);
    draft.set(&Availability::validFrom, plain.validFrom);
    draft.set(&Availability::validUntil, plain.validUntil);
    draft.set(&Availability::zone, plain.zone);
    return draft.imported();
}

std::vector<ImportedRecord> readAvailabilities(const ImportContext &context, RowReader &row,
                                               const Interpreter &interpreter)
{
    std::vector<ImportedRecord> records;
    for (const QString &part : row.list(column("availability"))) {
        const auto windows = windowsOf(part);
        if (windows.empty())
            row.problem(
                column("availability"),
                QStringLiteral("'%1' is not a time of the week; write mon-fri 08:00-17:00, several with | "
                               "between")
                    .arg(part));
        for (const Window &window : windows)
            records.push_back(availability(context, row, interpreter, window));
    }
    return records;
}

/// Windows that an earlier import made and that the row no longer has.
void removeOldAvailabilities(ImportContext &context, const Id &interpreter)
{
    context.draft.forEachExisting<Availability>([&](const Availability &old) {
        if (old.interpreter == interpreter && old.id == availabilityId(old) &&
            !context.draft.isInFiles(old.id))
            context.draft.remove(Kind::Availability, old.id, Declaration<Availability>::home(old));
    });
}

/// The register writes ÖT, keyboards without that letter OT.
InterpreterLevel level(RowReader &row)
{
    const QString cell = row.text(column("level"));
    const QString plain = cell.compare(u"ÖT", Qt::CaseInsensitive) == 0 ? QStringLiteral("OT") : cell;
    return row.codeIn<InterpreterLevel>(column("level"), plain, InterpreterLevel::None);
}

TextSet modes(RowReader &row)
{
    TextSet result;
    for (const QString &part : row.list(column("modes")))
        result.insert(codeOf(row.codeIn<BookingMode>(column("modes"), part, BookingMode::OnSite)));
    return result;
}

/// Everything but who it is.
void readSkills(ImportContext &context, RowReader &row, RecordDraft<Interpreter> &draft)
{
    draft.set(&Interpreter::languages, row.languageTags(column("languages")));
    if (draft.record.languages.empty())
        row.required(column("languages"));
    if (row.has(column("gender")))
        draft.set(&Interpreter::gender, row.code<Gender>(column("gender"), Gender::Unstated));
    if (row.has(column("level")))
        draft.set(&Interpreter::level, level(row));
    if (row.has(column("register_valid_until")))
        draft.set(&Interpreter::registerValidUntil, row.date(column("register_valid_until")));
    if (row.has(column("modes")))
        draft.set(&Interpreter::modes, modes(row));
    if (row.has(column("base_place")))
        draft.set(&Interpreter::basePlace, context.reference(row, column("base_place"), Kind::Place));
    if (row.has(column("buffer_minutes")))
        draft.set(&Interpreter::bufferMinutes,
                  row.integer(column("buffer_minutes"), 0, MostBufferMinutes, 15));
}

} // namespace

void readInterpreter(ImportContext &context, RowReader &row)
{
    RecordDraft<Interpreter> draft(context.ownId(row, Kind::Interpreter));
    draft.set(&Interpreter::organisation, context.organisation(row));
    draft.set(&Interpreter::name, row.required(column("name")));
    readSkills(context, row, draft);
    if (row.has(column("phone")))
        draft.set(&Interpreter::phone, row.phone(column("phone")));
    if (row.has(column("face")))
        draft.set(&Interpreter::face, row.integer(column("face"), 0, Faces, 0));
    const auto windows = readAvailabilities(context, row, draft.record);
    if (row.failed())
        return;
    context.draft.add(draft);
    for (const ImportedRecord &window : windows)
        context.draft.add(window);
    if (row.has(column("availability")))
        removeOldAvailabilities(context, draft.record.id);
}

} // namespace samsprak::cli
