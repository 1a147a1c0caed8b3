// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

/// Set, this test writes the files that it otherwise compares with: after a deliberate addition.
bool isWriting() { return qEnvironmentVariableIsSet("SAMSPRAK_WRITE_RELEASED"); }

QString besideThisTest(const QString &name)
{
    return QString::fromLocal8Bit(qgetenv("SAMSPRAK_SOURCE_DIR")) + QStringLiteral("/tests/storage/") + name;
}

Participant saba()
{
    Participant record = participant(u"Saba");
    record.phone = QStringLiteral("070-1");
    record.assignedStaff = {named(u"karin"), named(u"mats")};
    record.protectedIdentity = true;
    record.gender = Gender::Woman;
    return record;
}

Goal goal()
{
    Goal record;
    record.id = named(u"goal");
    record.participant = named(u"Saba");
    record.organisation = named(u"organisation");
    record.area = Area::Housing;
    record.title = TranslatedText::swedish(QStringLiteral("Egen lägenhet"));
    record.title.set(QStringLiteral("ti"), {QStringLiteral("ናይ ገዛእ ርእሰይ ገዛ"), TranslationSource::Machine,
                                            named(u"karin"), 1'700'000'000'000, named(u"recording")});
    record.targetDate = QDate(2027, 3, 31);
    return record;
}

Session session()
{
    Session record;
    record.id = named(u"session");
    record.unit = named(u"unit");
    record.start = LocalTime::fromString(u"2026-11-24T10:00");
    record.durationMinutes = 45;
    record.zone = QStringLiteral("Europe/Stockholm");
    return record;
}

Booking booking()
{
    Booking record;
    record.id = named(u"booking");
    record.session = named(u"session");
    record.unit = named(u"unit");
    record.mode = BookingMode::Video;
    record.state = BookingState::Confirmed;
    record.legalRight = true;
    record.decidedAt = 1'795'000'000'000;
    return record;
}

Refusal refusal()
{
    Refusal record;
    record.id = named(u"refusal");
    record.person = named(u"author");
    record.code = RefusalCode::InterpreterBusy;
    record.alternatives = {{AlternativeKind::OtherTime, named(u"freweini"),
                            LocalTime::fromString(u"2026-11-24T11:00"), 45, BookingMode::Phone}};
    record.refusedFields = "fields";
    return record;
}

template <class E>
E placed(E record)
{
    record.bucket = Declaration<E>::home(record);
    return record;
}

void writeGolden(const QString &path)
{
    Tablet tablet;
    ReplyContent reply;
    RowChange later = rowOf(participant(u"Huda"), 5);
    CborWriter value;
    value.text(u"of a later release");
    FieldMapBuilder unknownField;
    unknownField.add(1000, value.result());
    const QByteArray addition = unknownField.take();
    later.fields = patched(*FieldMapView::parse(later.fields), *FieldMapView::parse(addition));
    RowChange unknown = rowOf(participant(u"Yonas"), 6);
    unknown.kind = Kind(900);
    reply.rows = {rowOf(saba(), 1), rowOf(goal(), 2),   rowOf(session(), 3), rowOf(booking(), 4), later,
                  unknown,          rowOf(refusal(), 7)};
    reply.lineage = "lineage";
    reply.cursor.revision = 7;
    tablet.apply(reply);
    const Participant before = *tablet.find<Participant>(named(u"Saba"));
    Participant after = before;
    after.phone = QStringLiteral("070-2");
    Mutation unsent;
    unsent.update(before, after);
    tablet.commit(unsent);
    tablet.replica.reset();
    QFile::remove(path);
    QVERIFY(QFile::copy(tablet.path(), path));
}

} // namespace

/// What released versions have written must stay readable.
class TestStorageReleased : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFieldIsRemovedOrChangedAndEachNewOneIsEntered()
    {
        const QByteArray now = productSchema().lockText();
        QFile lock(besideThisTest(QStringLiteral("schema.lock")));
        if (isWriting()) {
            QVERIFY(lock.open(QFile::WriteOnly));
            lock.write(now);
            return;
        }
        QVERIFY(lock.open(QFile::ReadOnly));
        const QList<QByteArray> locked = lock.readAll().split('\n');
        const QList<QByteArray> declared = now.split('\n');
        for (const QByteArray &line : locked)
            QVERIFY2(declared.contains(line), "removed, renumbered or of another type: " + line +
                                                  " – released files have it as it was");
        for (const QByteArray &line : declared)
            QVERIFY2(locked.contains(line), "new: add this line to tests/storage/schema.lock: " + line);
    }

    void noNumberIsUsedTwice()
    {
        std::set<std::pair<Kind, int>> numbers;
        std::set<QByteArray> names;
        for (const EntityDescription &entity : productSchema().kinds()) {
            QVERIFY2(names.insert(entity.name).second, entity.name);
            int last = 0;
            for (const FieldDescription &field : entity.fields) {
                QVERIFY2(field.number > last, field.name);
                last = field.number;
                QVERIFY(numbers.insert({entity.kind, field.number}).second);
            }
        }
    }

    void theFirstReleasesDatabaseReadsAsItWasWritten()
    {
        const QString golden = besideThisTest(QStringLiteral("golden/v1.db"));
        if (isWriting())
            writeGolden(golden);
        Tablet tablet;
        tablet.replica.reset();
        QVERIFY(QFile::remove(tablet.path()));
        QVERIFY(QFile::copy(golden, tablet.path()));
        tablet.open();

        Participant shown = placed(saba());
        shown.phone = QStringLiteral("070-2");
        QCOMPARE(tablet.find<Participant>(shown.id), std::optional(shown));
        QVERIFY(tablet.isPending<Participant>(shown.id));
        QCOMPARE(tablet.find<Goal>(named(u"goal")), std::optional(placed(goal())));
        QCOMPARE(tablet.find<Session>(named(u"session")), std::optional(placed(session())));
        QCOMPARE(tablet.find<Booking>(named(u"booking")), std::optional(placed(booking())));
        const Refusal read = *tablet.find<Refusal>(named(u"refusal"));
        QCOMPARE(read.alternatives, refusal().alternatives);
        QCOMPARE(read.refusedFields, refusal().refusedFields);
        const Participant huda = *tablet.find<Participant>(named(u"Huda"));
        QCOMPARE(huda.givenName, QStringLiteral("Huda"));
        QVERIFY(FieldMapView::parse(huda.unknownFields)->contains(1000));

        QCOMPARE(tablet.replica->cursor().revision, qint64(7));
        QCOMPARE(tablet.replica->lineage(), QByteArray("lineage"));
        const std::vector<Transaction> outbox = tablet.outbox();
        QCOMPARE(outbox.size(), size_t(1));
        QCOMPARE(outbox[0].operations[0].record, shown.id);
        QCOMPARE(outbox[0].operations[0].baseRevision, qint64(1));
        // Refused, the row is again what the hub had.
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QCOMPARE(tablet.find<Participant>(shown.id), std::optional(placed(saba())));
    }
};

QTEST_GUILESS_MAIN(TestStorageReleased)
#include "test_storage_released.moc"
