// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_words.h"

#include <array>

namespace samsprak::cli {

const SpokenLanguage SpokenLanguages[35] = {
    {"ar", 30, 1},   {"uk", 12, 1},  {"ti", 10, 0.6}, {"fa-AF", 9, 1}, {"so", 8, 1},   {"fa", 5, 1},
    {"ckb", 4, 0.6}, {"ku", 4, 1},   {"ps", 3, 0.6},  {"ru", 3, 1},    {"tr", 3, 1},   {"am", 2, 1},
    {"bs", 0.5, 1},  {"sq", 0.5, 1}, {"es", 0.5, 1},  {"fr", 0.5, 1},  {"pl", 0.4, 1}, {"ro", 0.4, 1},
    {"zh", 0.4, 1},  {"th", 0.4, 1}, {"vi", 0.3, 1},  {"ur", 0.3, 1},  {"bn", 0.3, 1}, {"hi", 0.3, 1},
    {"ne", 0.2, 1},  {"my", 0.2, 1}, {"sw", 0.3, 1},  {"rw", 0.2, 1},  {"om", 0.3, 1}, {"sr", 0.2, 1},
    {"hr", 0.2, 1},  {"lv", 0.1, 1}, {"lt", 0.1, 1},  {"ka", 0.2, 1},  {"hu", 0.2, 1},
};

namespace {

struct Names
{
    const char *languages;
    const char *women;
    const char *men;
    const char *families;
};

constexpr Names NamesByLanguage[] = {
    {" ar ", "Amal Huda Rania Samira Layla Nour Dalal Mariam Yasmin Hanan",
     "Karim Omar Yusuf Bilal Samir Tariq Nabil Wael Ziad Fadi",
     "Haddad Jaber Sabri Mansour Khalil Nasser Darwish Issa Sabbagh Hamdan"},
    {" uk ru ", "Olena Iryna Oksana Natalia Daria Kateryna Larysa Halyna",
     "Andriy Mykola Taras Bohdan Roman Petro Vasyl Yuriy",
     "Kovalenko Lysenko Bondar Shevchuk Kravets Melnyk Tkachuk Moroz"},
    {" ti am om ", "Saba Selam Freweini Hanna Rahwa Senait Tsion Marta",
     "Dawit Yonas Tesfay Mikael Filmon Abel Kidane Haile",
     "Gebre Tesfaye Berhane Woldu Hagos Mehari Tekle Desta"},
    {" fa fa-AF ps ur ", "Parwin Zahra Maryam Laila Shirin Nasrin Farida Roya",
     "Farid Mehdi Reza Navid Hamid Jawad Karim Omid",
     "Ahmadi Rahimi Noori Karimi Sultani Hosseini Azizi Safi"},
    {" so sw rw ", "Hodan Ayaan Fadumo Ifrah Sahra Nimco Hibo Deqa",
     "Abdi Mohamud Liban Guled Jama Bashir Yasin Warsame",
     "Warsame Jama Farah Hirsi Abdulle Nur Barre Osman"},
    {" ckb ku tr ", "Roza Dilan Berivan Leyla Elif Shilan Zeynep Aylin",
     "Baran Rojin Azad Emre Serhat Kawa Dilovan Murat", "Demir Kaya Aziz Barzan Rasul Yilmaz Hama Salih"},
    {"", "Elena Maria Ana Sofia Mira Lina Irena Vera", "Ivan Marko Luca Daniel Stefan Minh Arun Tomas",
     "Petrovic Kovac Novak Popa Lopez Nguyen Thapa Berg"},
};

constexpr const char *StaffGiven =
    "Karin Mats Anneli Leyla Bengt Sofia Johan Maria Erik Lena Anders Ingrid Nadia "
    "Peter Elin Omar Cecilia Fredrik Åsa Göran";
constexpr const char *StaffFamily =
    "Lindqvist Öberg Forsman Demirtaş Nyström Ekholm Sandell Wiklund Hedman Norling "
    "Åkesson Palm Brodin Vinter Lundell Söderman";

struct Words
{
    const char *swedish;
    const char *english;
};

struct AreaWords
{
    Area area;
    const char *decides;
    Words talk;
    std::array<Words, 3> goals;
    std::array<Words, 4> steps;
};

constexpr AreaWords WordsByArea[] = {
    {Area::Language,
     "SFI-skolan",
     {"Samtal om språket", "Talk about language"},
     {{{"Jag pratar svenska på mitt jobb", "I speak Swedish at work"},
       {"Jag klarar SFI kurs C", "I pass SFI course C"},
       {"Jag läser brev själv", "I read letters myself"}}},
     {{{"Gå på SFI fyra dagar i veckan", "Go to SFI four days a week"},
       {"Språkcafé varje vecka", "Language café every week"},
       {"Öva ord från min praktik", "Practise words from my placement"},
       {"Låna böcker på biblioteket", "Borrow books at the library"}}}},
    {Area::Housing,
     "Kommunen",
     {"Samtal om boende", "Talk about housing"},
     {{{"Vi har en egen lägenhet", "We have a flat of our own"},
       {"Vi bor nära skolan", "We live near the school"},
       {"Jag förstår mitt hyreskontrakt", "I understand my lease"}}},
     {{{"Ställa oss i bostadskön", "Join the housing queue"},
       {"Besöka bostadsrådgivningen", "Visit the housing advice"},
       {"Ordna hemförsäkring", "Arrange home insurance"},
       {"Anmäla flytt", "Register the move"}}}},
    {Area::Childcare,
     "Kommunen",
     {"Samtal om barnen", "Talk about the children"},
     {{{"Barnen trivs i förskolan", "The children like preschool"},
       {"Barnen har tid för läxor", "The children have time for homework"},
       {"Vi har barnomsorg på kvällar", "We have childcare in the evenings"}}},
     {{{"Söka plats i förskolan", "Apply for preschool"},
       {"Besöka öppna förskolan", "Visit the open preschool"},
       {"Gå på föräldramöte", "Go to the parents' meeting"},
       {"Skola in barnet", "Settle the child in"}}}},
    {Area::Validation,
     "Arbetsförmedlingen",
     {"Samtal om det jag kan", "Talk about what I can"},
     {{{"Det jag kan räknas", "What I know counts"},
       {"Mina betyg är översatta", "My grades are translated"},
       {"Jag har ett yrkesbevis", "I have a trade certificate"}}},
     {{{"Visa mitt arbete med bilder", "Show my work in pictures"},
       {"Skicka in betyg för bedömning", "Send in grades for assessment"},
       {"Göra yrkesprov", "Take a trade test"},
       {"Skriva om mina jobb", "Write about my jobs"}}}},
    {Area::Health,
     "Vårdcentralen",
     {"Hälsosamtal", "Health talk"},
     {{{"Jag orkar hela dagen", "I have energy all day"},
       {"Jag vet var jag får vård", "I know where to get care"},
       {"Jag rör på mig varje vecka", "I exercise every week"}}},
     {{{"Lista mig på vårdcentralen", "Register at the health centre"},
       {"Promenadgrupp på torsdagar", "Walking group on Thursdays"},
       {"Gå till tandläkaren", "See the dentist"},
       {"Prata med hälsokoordinatorn", "Talk to the health coordinator"}}}},
    {Area::Leisure,
     "Jag själv",
     {"Samtal om fritid", "Talk about leisure"},
     {{{"Jag har vänner på orten", "I have friends here"},
       {"Barnen är med i en förening", "The children are in a club"},
       {"Jag kan simma", "I can swim"}}},
     {{{"Cykelskola på lördagar", "Cycling school on Saturdays"},
       {"Besöka föreningsdagen", "Visit the day of clubs"},
       {"Simskola för vuxna", "Swimming school for adults"},
       {"Odla i stadsodlingen", "Grow in the city garden"}}}},
    {Area::Work,
     "Arbetsförmedlingen",
     {"Jobbsamtal", "Job talk"},
     {{{"Jag har ett jobb", "I have a job"},
       {"Jag arbetar i kök", "I work in a kitchen"},
       {"Jag försörjer mig själv", "I support myself"}}},
     {{{"Skriva CV", "Write a CV"},
       {"Praktik hos en arbetsgivare", "Placement with an employer"},
       {"Öva på en arbetsintervju", "Practise a job interview"},
       {"Söka tre jobb i månaden", "Apply for three jobs a month"}}}},
    {Area::Studies,
     "Komvux",
     {"Samtal om studier", "Talk about studies"},
     {{{"Jag läser till undersköterska", "I train as an assistant nurse"},
       {"Jag har grundskolekompetens", "I have finished compulsory level"},
       {"Jag kommer in på en yrkesutbildning", "I get into vocational training"}}},
     {{{"Träffa studievägledaren", "Meet the study counsellor"},
       {"Söka till komvux", "Apply to adult education"},
       {"Läsa matematik på kvällar", "Study maths in the evenings"},
       {"Söka studiemedel", "Apply for student aid"}}}},
    {Area::Business,
     "Nyföretagarcentrum",
     {"Samtal om eget företag", "Talk about own business"},
     {{{"Jag har ett eget företag", "I have a business of my own"},
       {"Min affärsplan är klar", "My business plan is ready"},
       {"Jag säljer min första vara", "I sell my first product"}}},
     {{{"Gå kursen Starta eget", "Take the course Start your own"},
       {"Räkna på min idé", "Do the sums for my idea"},
       {"Träffa en företagsrådgivare", "Meet a business adviser"},
       {"Skriva affärsplan", "Write a business plan"}}}},
};

constexpr Words GroupTitles[] = {
    {"SFI kurs A", "SFI course A"},
    {"SFI kurs B", "SFI course B"},
    {"SFI kurs C", "SFI course C"},
    {"Språkcafé", "Language café"},
    {"Samhällsorientering", "Civic orientation"},
    {"Föräldragrupp", "Parents' group"},
    {"Jobbverkstad", "Job workshop"},
    {"Hälsogrupp", "Health group"},
    {"Cykelskola", "Cycling school"},
    {"Vårdspåret", "Care track"},
    {"Kökspåret", "Kitchen track"},
    {"Digital start", "Digital start"},
};

constexpr const char *Sites =
    "Björkhuset Näs Linden Sjöstugan Mossen Ekbacken Hamnen Torget Ängen Kvarnen Stationen "
    "Skogsbrynet Gården Bryggan";
constexpr const char *Rooms = "Eken Linden Lilla|rummet Stora|salen Sjön Rosen Granen Klöver";

const AreaWords &wordsOf(Area area)
{
    for (const AreaWords &words : WordsByArea)
        if (words.area == area)
            return words;
    return WordsByArea[0];
}

TranslatedText textOf(const Words &words)
{
    TranslatedText text = TranslatedText::swedish(QString::fromUtf8(words.swedish));
    text.set(QStringLiteral("en"), {QString::fromUtf8(words.english), TranslationSource::Person, {}, 0, {}});
    return text;
}

/// The words of a blank-separated list, taken apart once.
const QStringList &listOf(const char *words)
{
    thread_local std::map<const char *, QStringList> lists;
    QStringList &list = lists[words];
    if (list.isEmpty())
        list =
            QString::fromUtf8(words).split(u' ').replaceInStrings(QStringLiteral("|"), QStringLiteral(" "));
    return list;
}

const Names &namesOf(const QString &language)
{
    const QString tag = u' ' + language + u' ';
    for (const Names &names : NamesByLanguage)
        if (QString::fromLatin1(names.languages).contains(tag))
            return names;
    return NamesByLanguage[std::size(NamesByLanguage) - 1];
}

} // namespace

QString givenName(SeededRandom &random, const QString &language, Gender gender)
{
    const Names &names = namesOf(language);
    return random.pick(listOf(gender == Gender::Woman ? names.women : names.men));
}

QString familyName(SeededRandom &random, const QString &language)
{
    return random.pick(listOf(namesOf(language).families));
}

QString staffName(SeededRandom &random)
{
    const QString given = random.pick(listOf(StaffGiven));
    return given + u' ' + random.pick(listOf(StaffFamily));
}

QString inventedPhone(SeededRandom &random)
{
    return QStringLiteral("070-174 06 %1").arg(random.between(5, 99), 2, 10, QLatin1Char('0'));
}

TranslatedText planTitle() { return textOf({"Min plan", "My plan"}); }
TranslatedText goalTitle(SeededRandom &random, Area area) { return textOf(random.pick(wordsOf(area).goals)); }
TranslatedText activityTitle(SeededRandom &random, Area area)
{
    return textOf(random.pick(wordsOf(area).steps));
}
TranslatedText talkTitle(Area area) { return textOf(wordsOf(area).talk); }
TranslatedText groupTitle(int number) { return textOf(GroupTitles[size_t(number) % std::size(GroupTitles)]); }
QString groupName(int number)
{
    const auto round = number / int(std::size(GroupTitles));
    const QString title = QString::fromUtf8(GroupTitles[size_t(number) % std::size(GroupTitles)].swedish);
    return round == 0 ? title : title + u' ' + QString::number(round + 1);
}
QString decisionMaker(Area area) { return QString::fromUtf8(wordsOf(area).decides); }
QString siteName(int number)
{
    const QStringList &sites = listOf(Sites);
    return sites[number % sites.size()];
}
QString roomName(int number)
{
    const QStringList &rooms = listOf(Rooms);
    return rooms[number % rooms.size()];
}

} // namespace samsprak::cli
