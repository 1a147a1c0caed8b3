// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"
#include "domain/derived.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::cli;

namespace {

/// What an earlier import left: the records of a draft.
class Earlier : public ExistingRecords
{
public:
    Earlier() = default;
    explicit Earlier(const ImportDraft &draft)
    {
        for (const ImportedRecord &record : draft.records())
            m_records[record.id] = record;
    }
    std::optional<QByteArray> fields(const Id &id) const override
    {
        const auto found = m_records.find(id);
        return found != m_records.end() ? std::optional(found->second.fields) : std::nullopt;
    }
    void forEach(Kind kind, const std::function<void(const Id &, const QByteArray &)> &visit) const override
    {
        for (const auto &[id, record] : m_records)
            if (record.kind == kind)
                visit(id, record.fields);
    }

private:
    std::map<Id, ImportedRecord> m_records;
};

ImportFile file(const char *name, const char *text) { return {QString::fromLatin1(name), QByteArray(text)}; }

std::vector<ImportFile> project()
{
    return {
        file("participants.csv", "reference;given_name;family_name;language;unit;phone\n"
                                 "saba;Saba;Gebre;ti;bjorkhuset;070-174 06 50\n"
                                 "yonas;Yonas;Kidane;prs;bjorkhuset;\n"),
        file("units.csv", "reference;name\nbjorkhuset;Björkhuset\n"),
        file("organisations.csv", "reference;name\nsjobygden;Etablering Sjöbygden\n"),
        file("places.csv", "reference;unit;name;room\nlilla;bjorkhuset;Björkhuset;Lilla rummet\n"),
        file("staff.csv",
             "reference;name;role;email;units\nkarin;Karin;language_pedagogue;k@x.example;bjorkhuset\n"),
        file("interpreters.csv",
             "reference;name;languages;level;modes;availability\n"
             "freweini;Freweini Hadgu;ti|am;AT;on_site|phone;mon-fri 08:00-17:00 | sat 10:00-12:00\n"),
        file("groups.csv", "reference;unit;name;members\nsfi;bjorkhuset;SFI;saba|yonas\n"),
        file("sessions.csv", "reference;unit;date;time;minutes;title_sv;title_ti;participants;groups;leaders;"
                             "interpreter;language\n"
                             "s1;bjorkhuset;2026-11-24;10:00;60;Hälsosamtal;ጥዕና;saba;;karin;freweini;ti\n"
                             "s2;bjorkhuset;2026-11-25;9.30;90;Språkcafé;;;sfi;karin;;\n"),
    };
}

Id organisation() { return organisationId(QStringLiteral("sjobygden")); }
Id idOf(Kind kind, const char *reference)
{
    return referencedId(organisation(), kind, QString::fromLatin1(reference));
}

int countOf(const ImportDraft &draft, Kind kind)
{
    return int(std::count_if(draft.records().begin(), draft.records().end(),
                             [&](const ImportedRecord &r) { return r.kind == kind; }));
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeProjectInAnyOrderOfFiles()
    {
        const Earlier nothing;
        ImportDraft draft(nothing);
        const auto problems = readFiles(project(), {}, draft);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().toString()));
        const auto saba = draft.find<Participant>(idOf(Kind::Participant, "saba"));
        QVERIFY(saba);
        QCOMPARE(saba->fullName(), QStringLiteral("Saba Gebre"));
        QCOMPARE(saba->unit, idOf(Kind::Unit, "bjorkhuset"));
        QCOMPARE(draft.find<Participant>(idOf(Kind::Participant, "yonas"))->language,
                 QStringLiteral("fa-AF"));
        const auto freweini = draft.find<Interpreter>(idOf(Kind::Interpreter, "freweini"));
        QCOMPARE(freweini->level, InterpreterLevel::Authorised);
        QCOMPARE(freweini->languages, (TextSet{QStringLiteral("am"), QStringLiteral("ti")}));
        QCOMPARE(countOf(draft, Kind::Availability), 6);
        const auto session = draft.find<Session>(idOf(Kind::Session, "s1"));
        QCOMPARE(session->start.toString(), QStringLiteral("2026-11-24T10:00"));
        QCOMPARE(session->title.choose(QStringLiteral("ti")).source, TranslationSource::Machine);
        QCOMPARE(session->title.choose(QStringLiteral("sv")).source, TranslationSource::Source);
        const auto booking = draft.find<Booking>(Id::fromName(session->id, u"booking"));
        QVERIFY(booking);
        QCOMPARE(booking->state, BookingState::Confirmed);
        QCOMPARE(booking->participant, saba->id);
        QCOMPARE(booking->start, session->start);
        QCOMPARE(draft.find<Session>(idOf(Kind::Session, "s2"))->headCount, 2);
        QCOMPARE(countOf(draft, Kind::Attendance), 3);
        QVERIFY(draft.find<Attendance>(Id::fromName(session->id, saba->id.toString())));
        QCOMPARE(countOf(draft, Kind::Membership), 1);
    }

    void laterFilesReferToWhatIsThere()
    {
        const Earlier nothing;
        ImportDraft first(nothing);
        QVERIFY(readFiles(project(), {}, first).empty());
        const Earlier earlier(first);
        ImportDraft second(earlier);
        const auto problems =
            readFiles({file("participants-new.csv", "reference,given_name,family_name,language,unit\n"
                                                    "huda,Huda,Al-Qasim,ar,bjorkhuset\n")},
                      {}, second);
        QVERIFY(problems.empty());
        QCOMPARE(second.records().size(), size_t(1));
    }

    void onlyGivenColumnsAreSet()
    {
        const Earlier nothing;
        ImportDraft first(nothing);
        QVERIFY(readFiles(project(), {}, first).empty());
        const Earlier earlier(first);
        ImportDraft second(earlier);
        QVERIFY(readFiles({file("participants.csv", "reference;given_name;family_name;language;unit\n"
                                                    "saba;Saba;Gebremariam;ti;bjorkhuset\n")},
                          {}, second)
                    .empty());
        const auto saba = second.find<Participant>(idOf(Kind::Participant, "saba"));
        QCOMPARE(saba->familyName, QStringLiteral("Gebremariam"));
        QCOMPARE(saba->phone, QStringLiteral("070-174 06 50"));
    }

    void whatTheFileNoLongerGivesIsTakenBack()
    {
        const Earlier nothing;
        ImportDraft first(nothing);
        QVERIFY(readFiles(project(), {}, first).empty());
        const Earlier earlier(first);
        ImportDraft second(earlier);
        QVERIFY(readFiles({file("staff.csv", "reference;name;role\nkarin;Karin;coordinator\n"),
                           file("interpreters.csv", "reference;name;languages;availability\n"
                                                    "freweini;Freweini Hadgu;ti;mon-fri 08:00-17:00\n")},
                          {}, second)
                    .empty());
        QCOMPARE(second.removed().size(), size_t(2));
        QCOMPARE(second.removed()[0].kind, Kind::Membership);
        QCOMPARE(second.removed()[1].kind, Kind::Availability);
    }

    void badRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const char *name, const char *text, const char *place,
                            const char *says) {
            QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(text) << QString::fromLatin1(place)
                                << QString::fromLatin1(says);
        };
        const char *participants = "participants.csv";
        row("empty cell", participants,
            "reference;given_name;family_name;language;unit\nx;;Y;ti;bjorkhuset\n",
            "participants.csv:2: given_name", "fill it in");
        row("no such unit", participants, "reference;given_name;family_name;language;unit\nx;X;Y;ti;nas\n",
            "participants.csv:2: unit", "add it to its file");
        row("not a language", participants,
            "reference;given_name;family_name;language;unit\n\nx;X;Y;tigrinska talas;bjorkhuset\n",
            "participants.csv:3: language", "ar, ti");
        row("the same twice", participants,
            "reference;given_name;family_name;language;unit\nx;X;Y;ti;bjorkhuset\nX;Z;Y;ti;bjorkhuset\n",
            "participants.csv:3: reference", "on line 2 already");
        row("a number that Excel spoilt", participants,
            "reference;given_name;family_name;language;unit;phone\nx;X;Y;ti;bjorkhuset;4,67E+10\n",
            "participants.csv:2: phone", "format the column as text");
        row("too many cells", participants,
            "reference;given_name;family_name;language;unit\nx;X;Y;ti;bjorkhuset;more\n",
            "participants.csv:2: ", "quotation marks");
        row("wrong word", "staff.csv", "reference;name;role\nx;X;boss\n", "staff.csv:2: role",
            "language_pedagogue");
        row("wrong availability", "interpreters.csv",
            "reference;name;languages;availability\nx;X;ti;weekdays\n", "interpreters.csv:2: availability",
            "mon-fri 08:00-17:00");
        row("ends before it begins", "interpreters.csv",
            "reference;name;languages;availability\nx;X;ti;mon 17:00-08:00\n",
            "interpreters.csv:2: availability", "mon-fri");
        row("wrong date", "sessions.csv",
            "reference;unit;date;time;minutes;title_sv\nx;bjorkhuset;24/11 2026;10:00;60;T\n",
            "sessions.csv:2: date", "2026-11-24");
        row("wrong time", "sessions.csv",
            "reference;unit;date;time;minutes;title_sv\nx;bjorkhuset;2026-11-24;25:00;60;T\n",
            "sessions.csv:2: time", "10:00");
        row("no title", "sessions.csv",
            "reference;unit;date;time;minutes;title_sv\nx;bjorkhuset;2026-11-24;10:00;60;\n",
            "sessions.csv:2: title_sv", "Swedish");
        row("an interpreter in two places", "sessions.csv",
            "reference;unit;date;time;minutes;title_sv;interpreter;language\n"
            "x;bjorkhuset;2026-11-24;10:30;60;T;freweini;ti\n",
            "sessions.csv:2: interpreter", "booked at that time already");
        row("unknown file", "people.csv", "a;b\n", "people.csv: ", "rename it");
        row("timetable", "t.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n",
            "t.ics:2: ", "DTSTART");
        row("timetable at an unknown place", "t.ics",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20261124T100000\nDURATION:PT1H\n"
            "LOCATION:Slottet\nEND:VEVENT\nEND:VCALENDAR\n",
            "t.ics:2: LOCATION", "--unit");
    }

    void badRows()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const Earlier nothing;
        ImportDraft first(nothing);
        QVERIFY(readFiles(project(), {}, first).empty());
        const Earlier earlier(first);
        ImportDraft draft(earlier);
        const auto problems = readFiles({{name, text}}, {}, draft);
        QVERIFY(!problems.empty());
        const QString line = problems.front().toString();
        QVERIFY2(line.startsWith(place), qPrintable(line));
        QVERIFY2(line.contains(says), qPrintable(line));
        QVERIFY(draft.records().size() <= 1);
    }

    void aCancelledBookingTakesNoTime()
    {
        auto files = project();
        files.back().bytes.replace("interpreter;language\n", "interpreter;language;booking_state\n");
        files.back().bytes.replace("freweini;ti\n", "freweini;ti;cancelled\n");
        files.back().bytes += "s3;bjorkhuset;2026-11-24;10:30;60;T;;;;;freweini;ti;held\n";
        const Earlier nothing;
        ImportDraft draft(nothing);
        QVERIFY(readFiles(files, {}, draft).empty());
    }

    void aRowThatRefersToABadOneIsBadToo()
    {
        auto files = project();
        files[0].bytes.replace("saba;Saba", "saba;");
        const Earlier nothing;
        ImportDraft draft(nothing);
        const auto problems = readFiles(files, {}, draft);
        QStringList places;
        for (const ImportProblem &problem : problems)
            places << problem.file + u':' + QString::number(problem.line);
        QCOMPARE(places, (QStringList{QStringLiteral("participants.csv:2"), QStringLiteral("groups.csv:2"),
                                      QStringLiteral("sessions.csv:2"), QStringLiteral("sessions.csv:3")}));
        QVERIFY(draft.find<Participant>(idOf(Kind::Participant, "yonas")));
        QCOMPARE(countOf(draft, Kind::Session), 0);
    }

    void timetableFindsPlaceGroupAndUnit()
    {
        auto files = project();
        files.push_back(file("sfi.ics",
                             "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:sfi-1\nSUMMARY:SFI kurs B\n"
                             "DTSTART;TZID=Europe/Stockholm:20261116T083000\nDTEND;TZID=Europe/Stockholm:"
                             "20261116T120000\nRRULE:FREQ=WEEKLY\nLOCATION:Björkhuset\\, Lilla rummet\n"
                             "CATEGORIES:studies\nX-SAMSPRAK-GROUP:sfi\nORGANIZER:mailto:K@x.example\n"
                             "END:VEVENT\nEND:VCALENDAR\n"));
        const Earlier nothing;
        ImportDraft draft(nothing);
        QVERIFY(readFiles(files, {}, draft).empty());
        const auto session = draft.find<Session>(idOf(Kind::Session, "ics/sfi-1"));
        QVERIFY(session);
        QCOMPARE(session->unit, idOf(Kind::Unit, "bjorkhuset"));
        QCOMPARE(session->place, idOf(Kind::Place, "lilla"));
        QCOMPARE(session->groups, IdSet{idOf(Kind::Group, "sfi")});
        QCOMPARE(session->leaders, IdSet{idOf(Kind::Person, "karin")});
        QCOMPARE(session->area, Area::Studies);
        QCOMPARE(session->headCount, 2);
        QCOMPARE(session->importReference, QStringLiteral("sfi-1"));
    }

    void idsDoNotDependOnAnythingElse()
    {
        QCOMPARE(idOf(Kind::Participant, "Saba "), idOf(Kind::Participant, "saba"));
        QVERIFY(idOf(Kind::Participant, "saba") != idOf(Kind::Person, "saba"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
