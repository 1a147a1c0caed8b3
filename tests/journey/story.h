// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cast.h"
#include "hub_server.h"
#include "report.h"
#include "tablet.h"

#include <QDate>
#include <QTemporaryDir>

#include <memory>

namespace samsprak::journey {

/// Which of the two tablets that were offline comes online first.
enum class FirstOnline { Pedagogue, JobAgent };

/// The story that must run: three tablets, one hub, one interpreter, two languages. What it asserts it reads
/// from the JSON beside each picture and from the hub's records.
class Story
{
public:
    struct Setup
    {
        QString programs;   ///< folder of the product's binaries
        QString drivenApp;  ///< the app with the driver
        QString demoFolder; ///< the project to import
        QString outFolder;  ///< pictures, JSON and logs of this run
        QString dataFolder; ///< the hub's and the tablets' folders; kept as they were
        FirstOnline first = FirstOnline::Pedagogue;
    };

    Story(Setup setup, Report &report);
    void run();

private:
    /// A database that a tablet had open, with its key.
    struct Opened
    {
        QString tablet;
        QString database;
        QString hexKey;
    };

    // The acts, in order.
    void setUp();
    void enrolTablets();
    void lookAround();
    void workOffline();
    void writeNumbers();
    void loseATablet();
    void comeOnline();
    void comeSecond();
    void settleConflict();
    void showLanguages();
    void showStaffPages();
    void showPages(const QString &language);
    Screen pictureBothWays(const QString &page, const QString &language);
    void showThemes();
    void checkRecords();
    void leave();
    void printBusy(const QString &title);
    void checkSecrecy();

    // What a person does with a tablet.
    void signIn(Tablet &tablet, const QString &name);
    void showWeek(Tablet &tablet);
    /// Fills in the session sheet and opens the booking sheet.
    void createSession(Tablet &tablet, const cast::Planned &planned);
    void closeSheet(Tablet &tablet);
    void book(Tablet &tablet);
    void waitForBooking(Tablet &tablet, const QString &title, const QString &state);
    void openBooking(Tablet &tablet, const QString &title);
    void editPhone(Tablet &tablet, const QString &number);
    void network(Tablet &tablet, bool on);
    void waitUntilSynced(Tablet &tablet);
    void openSync(Tablet &tablet);
    /// From now on B is watched for A's session with its interpreter, confirmed, in Tigrinya.
    void expectOnB();
    void requireOnB();

    // What is on screen and what the hub has.
    Screen picture(Tablet &tablet, const QString &name);
    void requireUncut(const Screen &screen, const QString &name);
    static QList<QJsonObject> cards(const Screen &screen, const QString &title);
    static QString stateOnScreen(const Screen &screen, const QString &title);
    int unsent(Tablet &tablet);
    void requireConfirmed(Tablet &tablet, const QString &title, const QString &file);
    QJsonObject only(const QString &kind, const std::function<bool(const QJsonObject &)> &fits,
                     const QString &what);
    bool isOnTuesday(const QJsonObject &session) const;
    QJsonObject sessionCalled(const QString &title);
    QJsonObject bookingOf(const QJsonObject &session);
    QString stateOnHub(const QString &title);
    QString hubPhone();
    qsizetype openConflicts();
    /// Words of participants' names that nobody else in the project bears.
    QStringList namesOf(const std::function<bool(const QJsonObject &)> &participants);
    void copyDatabases();
    void requireHidden(const Opened &opened, const QStringList &names);
    void rememberKeys(Tablet &tablet);

    Tablet &firstOnline() { return m_setup.first == FirstOnline::Pedagogue ? *m_a : *m_c; }
    Tablet &secondOnline() { return m_setup.first == FirstOnline::Pedagogue ? *m_c : *m_a; }
    QString firstTitle() const;
    QString secondTitle() const;

    Setup m_setup;
    Report &m_report;
    HubServer m_hub;
    std::unique_ptr<Tablet> m_a; ///< Karin's, the language pedagogue
    std::unique_ptr<Tablet> m_b; ///< Saba's, the participant
    std::unique_ptr<Tablet> m_c; ///< Mats's, the job agent
    const QDate m_tuesday;
    QJsonObject m_karin;
    QJsonObject m_mats;
    QJsonObject m_saba;
    QJsonObject m_yonas;
    QJsonObject m_interpreter;
    QList<Opened> m_opened;
    std::unique_ptr<QTemporaryDir> m_copies;
    QString m_hubCopy;
    int m_expectedOnB = 0;
    int m_unsentBefore = 0;
    QString m_loser; ///< digits of the number that does not apply at first
};

} // namespace samsprak::journey
