// SPDX-License-Identifier: MPL-2.0
#include "case_document.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace samsprak::bench;

class TestCaseDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentsAreThoseThatThePeersAreMeasuredWith()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const CaseDocument &document : caseDocuments())
            hash.addData(tabSeparated(document) + '\n');
        QCOMPARE(hash.result().toHex(),
                 QByteArray("d909a533d789992bf23403888a68ecb79b419c000dcb1ef5106d4bc325b28e8a"));
    }

    void aHundredDifferentOnesAreEdited()
    {
        const std::vector<int> chosen = editedDocuments();
        QCOMPARE(std::set<int>(chosen.begin(), chosen.end()).size(), size_t(100));
        const CaseDocument before = caseDocuments(1)[0];
        const CaseDocument after = edited(before, 3);
        QVERIFY(after.status != before.status || after.note != before.note);
        QCOMPARE(after.updatedAt, before.updatedAt + 60000);
        QCOMPARE(after.note, before.note + QStringLiteral(" A3"));
    }
};

QTEST_APPLESS_MAIN(TestCaseDocument)
#include "test_case_document.moc"
