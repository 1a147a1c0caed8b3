// SPDX-License-Identifier: MPL-2.0
#include "server/pages/page_words.h"

#include "domain/language.h"

#include <QLocale>

#include <array>

namespace samsprak::server {

namespace {

constexpr size_t WordCount = size_t(PageWord::Count);
constexpr size_t AreaCount = 10;

struct WordsOfLanguage
{
    const char16_t *tag;
    std::array<const char16_t *, WordCount> words;
    std::array<const char16_t *, AreaCount> areas;
};

constexpr WordsOfLanguage Swedish = {
    u"sv",
    {u"Dina uppdrag",
     u"Förfrågningar",
     u"Ingen förfrågan väntar på svar.",
     u"I dag",
     u"I morgon",
     u"Inget uppdrag i dag.",
     u"Inget är inplanerat de närmaste två veckorna.",
     u"Tacka ja",
     u"Tacka nej",
     u"Varför kan du inte?",
     u"Skriv inga namn. Den som bokade läser svaret.",
     u"Skicka nej",
     u"Bekräftat",
     u"Väntar på svar",
     u"Inställt",
     u"På plats",
     u"Per telefon",
     u"Per video",
     u"Språk",
     u"Plats",
     u"Telefon",
     u"Kod",
     u"Länk",
     u"Tack! Uppdraget är ditt, och den som bokade har fått besked.",
     u"Tack för svaret. Den som bokade har fått besked och söker någon annan.",
     u"Något har ändrats sedan sidan öppnades, så svaret gällde inte längre. Så här ser det ut nu.",
     u"Alla tider är svensk tid.",
     u"Namn på dem du tolkar för visas aldrig här.",
     u"Länken är personlig. Dela den inte med någon.",
     u"Min vecka",
     u"Tolk finns",
     u"Tolk är tillfrågad",
     u"Ingen tolk",
     u"Jag kan inte komma",
     u"Vill du säga att du inte kan komma?",
     u"Ja, jag kan inte komma",
     u"Du har sagt att du inte kan komma.",
     u"Tack. Personalen ser att du inte kan komma.",
     u"Lägg till i min kalender",
     u"Länken gäller inte",
     u"Den kan ha gått ut eller bytts mot en ny. Be den som gav dig länken om en ny.",
     u"För många försök",
     u"Vänta en minut och försök igen.",
     u"Just nu går det inte",
     u"Inget har ändrats. Försök igen om en liten stund.",
     u"Byt språk",
     u"Med"},
    {u"Aktivitet", u"Språk", u"Boende", u"Barnomsorg", u"Validering", u"Hälsa", u"Fritid", u"Arbete",
     u"Studier", u"Eget företag"}};

constexpr WordsOfLanguage English = {
    u"en",
    {u"Your assignments",
     u"Requests",
     u"No request waits for an answer.",
     u"Today",
     u"Tomorrow",
     u"No assignment today.",
     u"Nothing is planned in the next two weeks.",
     u"Accept",
     u"Decline",
     u"Why can’t you?",
     u"Write no names. Whoever booked reads the answer.",
     u"Send no",
     u"Confirmed",
     u"Waits for an answer",
     u"Called off",
     u"On site",
     u"By telephone",
     u"By video",
     u"Language",
     u"Place",
     u"Telephone",
     u"Code",
     u"Link",
     u"Thank you! The assignment is yours, and whoever booked has been told.",
     u"Thank you for answering. Whoever booked has been told and looks for somebody else.",
     u"Something has changed since the page was opened, so the answer no longer held. This is how it is now.",
     u"All times are Swedish time.",
     u"Names of those you interpret for are never shown here.",
     u"The link is personal. Don’t share it with anyone.",
     u"My week",
     u"With an interpreter",
     u"An interpreter has been asked",
     u"No interpreter",
     u"I can’t come",
     u"Do you want to say that you can’t come?",
     u"Yes, I can’t come",
     u"You have said that you can’t come.",
     u"Thank you. Staff see that you can’t come.",
     u"Add to my calendar",
     u"The link does not work",
     u"It may have expired or been replaced. Ask whoever gave it to you for a new one.",
     u"Too many attempts",
     u"Wait a minute and try again.",
     u"It does not work just now",
     u"Nothing has changed. Try again in a little while.",
     u"Change language",
     u"With"},
    {u"Activity", u"Language", u"Housing", u"Childcare", u"Validation", u"Health", u"Leisure", u"Work",
     u"Studies", u"Own business"}};

// Machine-made: waits for a native reader.
constexpr WordsOfLanguage Arabic = {
    u"ar",
    {u"مهامك",
     u"طلبات",
     u"لا يوجد طلب بانتظار الرد.",
     u"اليوم",
     u"غدًا",
     u"لا توجد مهمة اليوم.",
     u"لا يوجد شيء مخطط له خلال الأسبوعين القادمين.",
     u"قبول",
     u"رفض",
     u"لماذا لا تستطيع؟",
     u"لا تكتب أي أسماء. من قام بالحجز يقرأ الرد.",
     u"إرسال الرفض",
     u"مؤكد",
     u"بانتظار الرد",
     u"أُلغي",
     u"حضوريًا",
     u"عبر الهاتف",
     u"عبر الفيديو",
     u"اللغة",
     u"المكان",
     u"الهاتف",
     u"الرمز",
     u"الرابط",
     u"شكرًا! المهمة لك، وتم إبلاغ من قام بالحجز.",
     u"شكرًا على ردك. تم إبلاغ من قام بالحجز وسيبحث عن شخص آخر.",
     u"تغيّر شيء منذ فتح الصفحة، لذلك لم يعد ردك ساريًا. هذا هو الوضع الآن.",
     u"جميع الأوقات بتوقيت السويد.",
     u"لا تظهر هنا أبدًا أسماء من تترجم لهم.",
     u"هذا الرابط شخصي. لا تشاركه مع أحد.",
     u"أسبوعي",
     u"يوجد مترجم",
     u"طُلب مترجم",
     u"لا يوجد مترجم",
     u"لا أستطيع الحضور",
     u"هل تريد أن تقول إنك لا تستطيع الحضور؟",
     u"نعم، لا أستطيع الحضور",
     u"لقد قلت إنك لا تستطيع الحضور.",
     u"شكرًا. يرى الموظفون أنك لا تستطيع الحضور.",
     u"أضف إلى تقويمي",
     u"الرابط غير صالح",
     u"ربما انتهت صلاحيته أو استُبدل برابط جديد. اطلب رابطًا جديدًا ممن أعطاك إياه.",
     u"محاولات كثيرة جدًا",
     u"انتظر دقيقة ثم حاول مرة أخرى.",
     u"لا يعمل الآن",
     u"لم يتغير شيء. حاول مرة أخرى بعد قليل.",
     u"تغيير اللغة",
     u"مع"},
    {u"نشاط", u"اللغة", u"السكن", u"رعاية الأطفال", u"الاعتراف بالمؤهلات", u"الصحة", u"أوقات الفراغ",
     u"العمل", u"الدراسة", u"مشروع خاص"}};

const std::array<const WordsOfLanguage *, 3> Languages = {&Swedish, &English, &Arabic};

const WordsOfLanguage &wordsOf(const QString &language)
{
    for (const WordsOfLanguage *known : Languages)
        if (language == QStringView(known->tag))
            return *known;
    return Swedish;
}

} // namespace

QString pageWord(PageWord word, const QString &language)
{
    return QString::fromUtf16(wordsOf(language).words[size_t(word)]);
}

QString areaWord(Area area, const QString &language)
{
    return QString::fromUtf16(wordsOf(language).areas[size_t(area) % AreaCount]);
}

const QStringList &pageLanguages()
{
    static const QStringList tags = [] {
        QStringList all;
        for (const WordsOfLanguage *known : Languages)
            all << QString::fromUtf16(known->tag);
        return all;
    }();
    return tags;
}

QString pageLanguage(const QString &tag)
{
    const QString primary = tag.section(u'-', 0, 0).toLower();
    return pageLanguages().contains(primary) ? primary : QString();
}

QString acceptedLanguage(const QByteArray &header)
{
    QString best = QStringLiteral("sv");
    double weight = 0;
    for (const QByteArray &part : header.split(',').mid(0, 20)) {
        const QString text = QString::fromLatin1(part).trimmed();
        const QString language = pageLanguage(text.section(u';', 0, 0).trimmed());
        const QString quality = text.section(QLatin1String("q="), 1);
        const double value = quality.isEmpty() ? 1 : quality.toDouble();
        if (language.isEmpty() || value <= weight)
            continue;
        best = language;
        weight = value;
    }
    return best;
}

QString dayText(const QDate &day, const QString &language)
{
    const QLocale locale(languageFor(language).qtLocale);
    QString text = locale.dayName(day.dayOfWeek()) + u' ' + QString::number(day.day()) + u' ' +
                   locale.monthName(day.month());
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString spanText(const LocalTime &start, int durationMinutes)
{
    const QTime from = start.time();
    return from.toString(QStringLiteral("HH:mm")) + QChar(0x2013) +
           from.addSecs(durationMinutes * 60).toString(QStringLiteral("HH:mm"));
}

} // namespace samsprak::server
