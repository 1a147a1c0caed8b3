// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

Id idOf(int number) { return Id::fromName(Id(), QString::number(number)); }

ProfileFacts facts(int number, bool participant, const QString &name)
{
    return {idOf(number), idOf(number + 100),  participant, idOf(1), participant ? Id() : idOf(2),
            name,         QStringLiteral("ti")};
}

const QStringList fourPictures{QStringLiteral("fish"), QStringLiteral("owl"), QStringLiteral("key"),
                               QStringLiteral("fish")};

} // namespace

/// The profiles on a tablet: made with a code, opened with the code or the card, and by nothing else.
class TestProfileFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeAndCardOpenTheProfile();
    void anotherTabletsSecretDoesNotOpenIt();
    void theNameMattersForAPin();
    void aCodeThatIsTakenIsRefused();
    void wrongCodesAreDelayedMoreAndMore();
    void theDelayOutlivesARestart();
    void aClockTurnedBackLocksNobodyOut();
    void nothingOnDiskTellsWhoItIs();
    void onlyThisUserCanReadTheSecret();
    void weakCodes_data();
    void weakCodes();

private:
    std::unique_ptr<ProfileFolder> openFolder(const QString &path);
    ProfileFolder::Created make(ProfileFolder &folder, const ProfileFacts &who, const AccessCode &code);

    std::unique_ptr<QTemporaryDir> m_directory;
    qint64 m_now = 0;
};

void TestProfileFolder::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_now = 1'790'000'000'000;
}

std::unique_ptr<ProfileFolder> TestProfileFolder::openFolder(const QString &path)
{
    auto folder = std::make_unique<ProfileFolder>(path, false, [this] { return m_now; });
    const auto state = folder->open();
    if (!state)
        qFatal("the folder does not open");
    return folder;
}

ProfileFolder::Created TestProfileFolder::make(ProfileFolder &folder, const ProfileFacts &who,
                                               const AccessCode &code)
{
    const auto created = folder.create(
        who, {QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("token"), {}}, code, false);
    if (!created)
        qFatal("the profile is not made");
    return *created;
}

void TestProfileFolder::codeAndCardOpenTheProfile()
{
    const auto folder = openFolder(m_directory->path());
    const auto made =
        make(*folder, facts(7, true, QStringLiteral("Saba")), AccessCode::pictures(fourPictures));
    make(*folder, facts(8, false, QStringLiteral("Karin")),
         AccessCode::namePin(QStringLiteral("Karin"), QStringLiteral("290417")));

    const auto again = openFolder(m_directory->path());
    for (const AccessCode &code : {AccessCode::pictures(fourPictures), AccessCode::card(made.cardText),
                                   AccessCode::card(u' ' + made.cardText.toLower().remove(u'-'))}) {
        const auto opened = again->unlock(code);
        QVERIFY(opened);
        QVERIFY(opened->key == made.opening.key);
        QCOMPARE(opened->facts.displayName, QStringLiteral("Saba"));
        QVERIFY(opened->facts.actor == idOf(107));
        QVERIFY(opened->facts.isParticipant);
        QCOMPARE(opened->hub.token, QStringLiteral("token"));
        QCOMPARE(opened->databasePath, made.opening.databasePath);
    }
    auto other = fourPictures;
    other.swapItemsAt(0, 1);
    const auto wrong = again->unlock(AccessCode::pictures(other));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
}

void TestProfileFolder::anotherTabletsSecretDoesNotOpenIt()
{
    make(*openFolder(m_directory->path()), facts(7, true, QStringLiteral("Saba")),
         AccessCode::pictures(fourPictures));
    QFile secret(m_directory->filePath(QStringLiteral("tablet/secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(QByteArray(32, 'x'));
    secret.close();
    QVERIFY(!openFolder(m_directory->path())->unlock(AccessCode::pictures(fourPictures)));
}

void TestProfileFolder::theNameMattersForAPin()
{
    const auto folder = openFolder(m_directory->path());
    make(*folder, facts(8, false, QStringLiteral("Karin Ek")),
         AccessCode::namePin(QStringLiteral("Karin Ek"), QStringLiteral("290417")));
    QVERIFY(folder->unlock(AccessCode::namePin(QStringLiteral(" karin  EK "), QStringLiteral("290417"))));
    QVERIFY(!folder->unlock(AccessCode::namePin(QStringLiteral("Mats"), QStringLiteral("290417"))));
    QVERIFY(!folder->unlock(AccessCode::namePin(QStringLiteral("Karin Ek"), QStringLiteral("290418"))));
}

void TestProfileFolder::aCodeThatIsTakenIsRefused()
{
    const auto folder = openFolder(m_directory->path());
    make(*folder, facts(7, true, QStringLiteral("Saba")), AccessCode::pictures(fourPictures));
    const auto second =
        folder->create(facts(9, true, QStringLiteral("Huda")), {}, AccessCode::pictures(fourPictures), false);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    const auto state = openFolder(m_directory->path())->open();
    QCOMPARE(state->profiles, 1);
}

void TestProfileFolder::wrongCodesAreDelayedMoreAndMore()
{
    const auto folder = openFolder(m_directory->path());
    make(*folder, facts(7, true, QStringLiteral("Saba")), AccessCode::pictures(fourPictures));
    const AccessCode wrong = AccessCode::card(QStringLiteral("NOCARD"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!folder->unlock(wrong));
        QCOMPARE(folder->wait(), 0);
    }
    QVERIFY(!folder->unlock(wrong));
    const qint64 first = folder->wait();
    QVERIFY(first > 0);
    const auto blocked = folder->unlock(AccessCode::pictures(fourPictures));
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::Forbidden);
    m_now += first;
    QVERIFY(!folder->unlock(wrong));
    QVERIFY(folder->wait() > first);
    m_now += folder->wait();
    QVERIFY(folder->unlock(AccessCode::pictures(fourPictures)));
    QVERIFY(!folder->unlock(wrong));
    QCOMPARE(folder->wait(), 0);
    QCOMPARE(delayAfter(1000), 900'000);
}

void TestProfileFolder::theDelayOutlivesARestart()
{
    const auto folder = openFolder(m_directory->path());
    for (int i = 0; i < 4; ++i)
        QVERIFY(!folder->unlock(AccessCode::card(QStringLiteral("NOCARD"))));
    QCOMPARE(openFolder(m_directory->path())->wait(), folder->wait());
}

void TestProfileFolder::aClockTurnedBackLocksNobodyOut()
{
    const auto folder = openFolder(m_directory->path());
    for (int i = 0; i < 4; ++i)
        QVERIFY(!folder->unlock(AccessCode::card(QStringLiteral("NOCARD"))));
    const qint64 delay = folder->wait();
    m_now -= 365ll * 24 * 3600 * 1000;
    QCOMPARE(folder->wait(), delay);
}

void TestProfileFolder::nothingOnDiskTellsWhoItIs()
{
    const auto folder = openFolder(m_directory->path());
    const auto created =
        folder->create(facts(8, false, QStringLiteral("Karin Ek")), {},
                       AccessCode::namePin(QStringLiteral("Karin Ek"), QStringLiteral("290417")), true);
    QVERIFY(created);
    int files = 0;
    QDirIterator walk(m_directory->path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("Karin") && !content.contains("290417") &&
                     !content.contains(created->cardText.toLatin1()),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 6);
    QCOMPARE(openFolder(m_directory->path())->open()->staffNames, QStringList{QStringLiteral("Karin Ek")});
}

void TestProfileFolder::onlyThisUserCanReadTheSecret()
{
    openFolder(m_directory->path());
    const auto all = QFile::permissions(m_directory->filePath(QStringLiteral("tablet/secret")));
    QVERIFY(!(all & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestProfileFolder::weakCodes_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("weakness");
    QTest::newRow("short") << QStringLiteral("12345") << int(CodeWeakness::TooShort);
    QTest::newRow("letters") << QStringLiteral("29041a") << int(CodeWeakness::NotDigits);
    QTest::newRow("all alike") << QStringLiteral("777777") << int(CodeWeakness::TooSimple);
    QTest::newRow("upwards") << QStringLiteral("234567") << int(CodeWeakness::TooSimple);
    QTest::newRow("downwards") << QStringLiteral("987654") << int(CodeWeakness::TooSimple);
    QTest::newRow("good") << QStringLiteral("290417") << int(CodeWeakness::None);
}

void TestProfileFolder::weakCodes()
{
    QFETCH(const QString, pin);
    QFETCH(const int, weakness);
    QCOMPARE(int(weaknessOfPin(pin)), weakness);
}

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "test_profile_folder.moc"
