// SPDX-License-Identifier: MPL-2.0
#include "domain/attachment.h"
#include "domain/derived.h"
#include "rights_table.h"

#include <QFile>
#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

namespace {

/// Set, this test writes the table that it otherwise compares with; what it then holds has to be read by a
/// person.
bool isWriting() { return qEnvironmentVariableIsSet("SAMSPRAK_WRITE_RIGHTS"); }

QString path()
{
    return QString::fromLocal8Bit(qgetenv("SAMSPRAK_SOURCE_DIR")) +
           QStringLiteral("/tests/domain_rights/rights.tsv");
}

void write(const RightsTable &table)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString text = RightsTable::head().join(u'\t') + u'\n';
    for (const auto &[key, cells] : table.rows())
        text += key + u'\t' + cells.join(u'\t') + u'\n';
    file.write(text.toUtf8());
}

/// A kind as a later release may add it, before anybody has thought about who may do what to it.
struct Diary : Record
{
    Id participant;
};

} // namespace

template <>
struct samsprak::Declaration<Diary>
{
    static constexpr Kind kind = Kind(500);
    static constexpr const char *name = "diary";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Core}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(field(1, "participant", &Diary::participant));
    static Bucket home(const Diary &d) { return Bucket::participant(d.participant, BucketSection::Core); }
};

/// Every role × kind × read, write, delete, move, taken from the declaration and compared with a table that
/// people read: rights.tsv.
class TestRightsMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsAsTheTableSays();
    void everyRoleHasAColumn();
    void everyKindHasARule();
    void aKindWithoutARuleIsFound();
    void nobodyReachesPrivateThingsOrIdentities();

private:
    const RightsTable m_table{productSchema()};
    std::map<QString, QStringList> m_expected;
    QStringList m_head;
};

void TestRightsMatrix::initTestCase()
{
    if (isWriting())
        write(m_table);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_head = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        m_expected[cells.mid(0, 3).join(u'\t')] = cells.mid(3);
    }
}

void TestRightsMatrix::everyCellIsAsTheTableSays()
{
    for (const auto &[key, cells] : m_table.rows()) {
        QVERIFY2(m_expected.contains(key), qPrintable(QLatin1String("rights.tsv has no row for: ") + key));
        for (qsizetype i = 0; i < cells.size(); ++i)
            QVERIFY2(m_expected.at(key).value(i) == cells[i],
                     qPrintable(QStringLiteral("%1, %2: %3, and the table says %4")
                                    .arg(key, RightsTable::head().value(i + 3), cells[i],
                                         m_expected.at(key).value(i))));
    }
    for (const auto &[key, cells] : m_expected)
        QVERIFY2(m_table.rows().contains(key), qPrintable(QLatin1String("nothing declares: ") + key));
}

void TestRightsMatrix::everyRoleHasAColumn() { QCOMPARE(m_head, RightsTable::head()); }

void TestRightsMatrix::everyKindHasARule()
{
    for (const EntityDescription &kind : productSchema().kinds()) {
        const KindRule *rule = ruleOf(kind.kind);
        QVERIFY2(rule, qPrintable(QStringLiteral("%1: say in rights_matrix.cpp who writes and deletes it")
                                      .arg(QLatin1String(kind.name))));
        QVERIFY2(!kind.hubOnly || rule->writes == Who::Nobody, kind.name);
    }
}

void TestRightsMatrix::aKindWithoutARuleIsFound()
{
    std::vector<EntityDescription> kinds = productSchema().kinds();
    kinds.push_back(describe<Diary>());
    const RightsTable table{Schema(kinds)};
    QVERIFY(!ruleOf(Kind(500)));
    QVERIFY(std::any_of(table.rows().begin(), table.rows().end(),
                        [&](const auto &row) { return !m_expected.contains(row.first); }));
    for (const auto &[key, cells] : table.rows())
        if (key.contains(QLatin1String("diary")))
            for (const QString &cell : cells)
                QVERIFY(cell.endsWith(QLatin1String("--")));
}

void TestRightsMatrix::nobodyReachesPrivateThingsOrIdentities()
{
    const qsizetype participant = RightsTable::head().indexOf(QLatin1String("participant")) - 3;
    int looked = 0;
    for (const auto &[key, cells] : m_table.rows()) {
        const bool isPrivate = key.endsWith(QLatin1String("participant/private"));
        if (!isPrivate && !key.endsWith(QLatin1String("participant/identity")))
            continue;
        ++looked;
        const bool isOwn = isPrivate && !key.startsWith(QLatin1String("stranger"));
        for (qsizetype i = 0; i < cells.size(); ++i)
            QVERIFY2((cells[i] == QLatin1String("----")) == !(isOwn && i == participant), qPrintable(key));
    }
    QVERIFY(looked > 0);
}

QTEST_GUILESS_MAIN(TestRightsMatrix)
#include "test_rights_matrix.moc"
