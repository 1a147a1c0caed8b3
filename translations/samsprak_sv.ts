<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Agency</name>
    <message>
        <source>Our number</source>
        <translation>Vårt nummer</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>Vad de svarar</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Deras nummer</translation>
    </message>
    <message>
        <source>The interpreter&apos;s name</source>
        <translation>Tolkens namn</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Telefonnummer för anslutning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>a number that none of our open orders has</source>
        <translation>ett nummer som ingen av våra öppna beställningar har</translation>
    </message>
    <message>
        <source>no order&apos;s number stands there</source>
        <translation>inget beställningsnummer står där</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>said with a condition</source>
        <translation>sagt med förbehåll</translation>
    </message>
    <message>
        <source>more than one stands there</source>
        <translation>det står mer än ett</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>det ser inte ut som ett sådant</translation>
    </message>
    <message>
        <source>nothing says what it is for</source>
        <translation>inget säger vad det gäller</translation>
    </message>
    <message>
        <source>The order to %1 is not registered yet</source>
        <translation>Beställningen till %1 är inte registrerad än</translation>
    </message>
    <message>
        <source>Ordered from %1</source>
        <translation>Beställd hos %1</translation>
    </message>
    <message>
        <source>%1 has the order</source>
        <translation>%1 har tagit emot beställningen</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 kommer</translation>
    </message>
    <message>
        <source>%1 has nobody</source>
        <translation>%1 har ingen tolk</translation>
    </message>
    <message>
        <source>It is kept on this tablet and registered by itself as soon as there is a network. You can call %1 meanwhile.</source>
        <translation>Den finns på den här läsplattan och registreras av sig själv så snart det finns nät. Du kan ringa %1 under tiden.</translation>
    </message>
    <message>
        <source>The server registers it within moments.</source>
        <translation>Servern registrerar den om några ögonblick.</translation>
    </message>
    <message>
        <source>Nobody is confirmed before %1 has answered.</source>
        <translation>Ingen är bekräftad förrän %1 har svarat.</translation>
    </message>
    <message>
        <source>The name, or how to connect, is still missing.</source>
        <translation>Namnet eller hur ni ansluter saknas fortfarande.</translation>
    </message>
    <message>
        <source>%1 has confirmed.</source>
        <translation>%1 har bekräftat.</translation>
    </message>
    <message>
        <source>Order from the next agency, or ask for another way.</source>
        <translation>Beställ hos nästa förmedling eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>Of %1 earlier orders in %2, %3 were filled, %4 of them late.</source>
        <translation>Av %1 tidigare beställningar på %2 tillsattes %3, varav %4 för sent.</translation>
    </message>
    <message>
        <source>Short: %1 minutes. At least %2 are paid for.</source>
        <translation>Kort: %1 minuter. Minst %2 betalas.</translation>
    </message>
    <message>
        <source>Very long: %1 minutes. Is that right?</source>
        <translation>Mycket långt: %1 minuter. Stämmer det?</translation>
    </message>
    <message>
        <source>Plan a meal break: it lasts more than %1 minutes.</source>
        <translation>Planera en måltidsrast: det varar mer än %1 minuter.</translation>
    </message>
    <message>
        <source>Two interpreters are advised beyond %1 minutes.</source>
        <translation>Två tolkar rekommenderas vid mer än %1 minuter.</translation>
    </message>
    <message>
        <source>Give the interpreter a break each %1 minutes.</source>
        <translation>Ge tolken paus var %1:e minut.</translation>
    </message>
    <message>
        <source>The journey needs your approval.</source>
        <translation>Resan kräver ditt godkännande.</translation>
    </message>
    <message>
        <source>The agreement&apos;s rules do not cover this day.</source>
        <translation>Avtalets regler gäller inte den här dagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They have received it</source>
        <translation>De har tagit emot den</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>They have nobody</source>
        <translation>De har ingen</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 i dag</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 i morgon</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>AgencyAnswerForm</name>
    <message>
        <source>Write down the answer</source>
        <translation>Skriv in svaret</translation>
    </message>
    <message>
        <source>Paste their mail or message, or drop the mail or the CSV file here.</source>
        <translation>Klistra in deras mejl eller meddelande, eller släpp mejlet eller CSV-filen här.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Vad de skrev</translation>
    </message>
    <message>
        <source>Paste something first</source>
        <translation>Klistra in något först</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Läs av</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Fyll i för hand</translation>
    </message>
    <message>
        <source>Check this before you save</source>
        <translation>Kontrollera det här innan du sparar</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Number %1 in the order</source>
        <translation>Nummer %1 i turordningen</translation>
    </message>
    <message>
        <source>Order from %1</source>
        <translation>Beställ hos %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställ</translation>
    </message>
    <message>
        <source>Order anyway</source>
        <translation>Beställ ändå</translation>
    </message>
</context>
<context>
    <name>AgencyOffer</name>
    <message>
        <source>Order from an agency</source>
        <translation>Beställ hos en tolkförmedling</translation>
    </message>
</context>
<context>
    <name>AgencyOrderCard</name>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Telefonnummer för anslutning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Vårt nummer</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Deras nummer</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Skicka med e-post</translation>
    </message>
    <message>
        <source>Copy the order</source>
        <translation>Kopiera beställningen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>AgendaLine</name>
    <message>
        <source>not sent yet</source>
        <translation>ej skickat än</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Heldag</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing is planned in these weeks.</source>
        <translation>Inget är planerat de här veckorna.</translation>
    </message>
    <message>
        <source>Show four more weeks</source>
        <translation>Visa fyra veckor till</translation>
    </message>
</context>
<context>
    <name>AllDayStrip</name>
    <message>
        <source>All day</source>
        <translation>Heldag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n dag</numerusform>
            <numerusform>%1, %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>What they answer</source>
        <translation>Vad de svarar</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Deras nummer</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Telefonnummer för anslutning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Choose what they answer</source>
        <translation>Välj vad de svarar</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
</context>
<context>
    <name>AppointmentText</name>
    <message>
        <source>interpreter, comes here</source>
        <translation>tolk, kommer hit</translation>
    </message>
    <message>
        <source>interpreter, %1</source>
        <translation>tolk, %1</translation>
    </message>
    <message>
        <source>we are looking for an interpreter</source>
        <translation>vi letar efter en tolk</translation>
    </message>
    <message>
        <source>interpreter asked for, not yet confirmed</source>
        <translation>vi har bett om en tolk, inte klart än</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maskinöversatt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Efter det</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Phone number to connect</source>
        <translation>Telefonnummer för anslutning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>It is over: sign</source>
        <translation>Det är klart: skriv under</translation>
    </message>
    <message>
        <source>Hasn&apos;t come</source>
        <translation>Har inte kommit</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>Tolken</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Deltagaren</translation>
    </message>
    <message>
        <source>Somebody of us</source>
        <translation>Någon av oss</translation>
    </message>
    <message>
        <source>I have looked it through</source>
        <translation>Jag har granskat det</translation>
    </message>
</context>
<context>
    <name>AttachmentSettings</name>
    <message>
        <source>Recordings and pictures</source>
        <translation>Inspelningar och bilder</translation>
    </message>
    <message>
        <source>%1 MB are taken now</source>
        <translation>%1 MB används nu</translation>
    </message>
    <message>
        <source>Room for them on this tablet</source>
        <translation>Plats för dem på den här läsplattan</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Send and fetch large ones on mobile networks, too</source>
        <translation>Skicka och hämta stora även via mobilnät</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Woman, as wished</source>
        <translation>Kvinna, som önskat</translation>
    </message>
    <message>
        <source>Man, as wished</source>
        <translation>Man, som önskat</translation>
    </message>
    <message>
        <source>Woman, as %1 wishes</source>
        <translation>Kvinna, som %1 önskar</translation>
    </message>
    <message>
        <source>Man, as %1 wishes</source>
        <translation>Man, som %1 önskar</translation>
    </message>
    <message>
        <source>Woman, not as wished</source>
        <translation>Kvinna, inte som önskat</translation>
    </message>
    <message>
        <source>Man, not as wished</source>
        <translation>Man, inte som önskat</translation>
    </message>
    <message>
        <source>Does not fit: busy then</source>
        <translation>Passar inte: upptagen då</translation>
    </message>
    <message>
        <source>Does not fit: busy %1</source>
        <translation>Passar inte: upptagen %1</translation>
    </message>
    <message>
        <source>Does not fit: busy in %1 until %2</source>
        <translation>Passar inte: upptagen i %1 till %2</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · giltig till %2</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Minst %1</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Inget önskemål</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>En kvinna</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>En man</translation>
    </message>
    <message numerus="yes">
        <source>Knows %1: %n earlier sessions</source>
        <translation>
            <numerusform>Känner %1: %n samtal tidigare</numerusform>
            <numerusform>Känner %1: %n samtal tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>New to %1</source>
        <translation>Ny för %1</translation>
    </message>
    <message>
        <source>Free all morning</source>
        <translation>Ledig hela förmiddagen</translation>
    </message>
    <message>
        <source>Free all afternoon</source>
        <translation>Ledig hela eftermiddagen</translation>
    </message>
    <message>
        <source>Comes on site</source>
        <translation>Kommer till platsen</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translation>Talar språket</translation>
    </message>
    <message>
        <source>Does not fit: the session has no valid time</source>
        <translation>Passar inte: passet har ingen giltig tid</translation>
    </message>
    <message>
        <source>Does not fit: does not speak %1</source>
        <translation>Passar inte: talar inte %1</translation>
    </message>
    <message>
        <source>Does not fit: may not be asked for this</source>
        <translation>Passar inte: får inte tillfrågas om det här</translation>
    </message>
    <message>
        <source>Does not fit: level %1 is lower than asked for</source>
        <translation>Passar inte: nivån %1 är lägre än kravet</translation>
    </message>
    <message>
        <source>Does not fit: the authorisation ended on %1</source>
        <translation>Passar inte: auktorisationen gick ut %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work %1</source>
        <translation>Passar inte: arbetar inte %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work that day</source>
        <translation>Passar inte: arbetar inte den dagen</translation>
    </message>
    <message>
        <source>Does not fit: works %1 that day</source>
        <translation>Passar inte: arbetar %1 den dagen</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit: %n minutes too few to get there</source>
        <translation>
            <numerusform>Passar inte: %n minut för lite för att hinna dit</numerusform>
            <numerusform>Passar inte: %n minuter för lite för att hinna dit</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time, another interpreter</source>
        <translation>Samma tid, annan tolk</translation>
    </message>
    <message>
        <source>Same interpreter, earlier</source>
        <translation>Samma tolk, tidigare</translation>
    </message>
    <message>
        <source>Same interpreter, later</source>
        <translation>Samma tolk, senare</translation>
    </message>
    <message>
        <source>Same time, %1</source>
        <translation>Samma tid, %1</translation>
    </message>
    <message>
        <source>An interpreter who is new on this tablet</source>
        <translation>En tolk som är ny på läsplattan</translation>
    </message>
    <message>
        <source>Interpreter asked for, not yet decided</source>
        <translation>Tolk efterfrågad, inte avgjort än</translation>
    </message>
    <message>
        <source>The time is held</source>
        <translation>Tiden är reserverad</translation>
    </message>
    <message>
        <source>The interpreter is ordered</source>
        <translation>Tolken är beställd</translation>
    </message>
    <message>
        <source>The interpreter is confirmed</source>
        <translation>Tolken är bekräftad</translation>
    </message>
    <message>
        <source>The interpreter could not be booked</source>
        <translation>Tolken kunde inte bokas</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translation>Bokningen är avbokad</translation>
    </message>
    <message>
        <source>%1 is asked for on this tablet. It is sent by itself as soon as there is a network.</source>
        <translation>%1 är efterfrågad på läsplattan. Förfrågan skickas av sig själv så fort det finns nät.</translation>
    </message>
    <message>
        <source>%1 is asked for. The server decides within moments.</source>
        <translation>%1 är efterfrågad. Servern avgör inom kort.</translation>
    </message>
    <message>
        <source>Nobody else can take %1 for this time. The interpreter has still to confirm.</source>
        <translation>%1 är reserverad för den här tiden. Tolken har inte bekräftat än.</translation>
    </message>
    <message>
        <source>%1 has been asked and has still to confirm.</source>
        <translation>%1 är tillfrågad men har inte bekräftat än.</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1 kommer.</translation>
    </message>
    <message>
        <source>The assignment was carried out</source>
        <translation>Uppdraget är utfört</translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translation>Någon kom inte</translation>
    </message>
    <message>
        <source>The assignment is reviewed</source>
        <translation>Uppdraget är granskat</translation>
    </message>
</context>
<context>
    <name>BookingAlternatives</name>
    <message numerus="yes">
        <source>%n free choice(s), one tap each</source>
        <translation>
            <numerusform>%n ledigt val, ett tryck</numerusform>
            <numerusform>%n lediga val, ett tryck var</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no free interpreter near that time. Move the session, or search among all.</source>
        <translation>Ingen tolk är ledig nära den tiden. Flytta passet eller sök bland alla.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta den</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BookingBanner</name>
    <message>
        <source>Everything you entered is still here: place, participants and wishes.</source>
        <translation>Allt du fyllde i finns kvar: plats, deltagare och önskemål.</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>%1 of %2 interpreters fit</source>
        <translation>%1 av %2 tolkar passar</translation>
    </message>
    <message>
        <source>Nobody can interpret then. Choose another way of interpreting, a lower level or another time.</source>
        <translation>Ingen kan tolka då. Välj ett annat sätt att tolka, en lägre nivå eller en annan tid.</translation>
    </message>
    <message numerus="yes">
        <source>By phone instead: %n more free</source>
        <translation>
            <numerusform>På telefon i stället: %n ledig till</numerusform>
            <numerusform>På telefon i stället: %n lediga till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.</source>
        <translation>Du är offline. Bokningen blir preliminär och skickas av sig själv när du får nät. Svar kommer oftast inom en minut efter det.</translation>
    </message>
    <message>
        <source>None of the interpreters on this tablet speaks %1.</source>
        <translation>%1: ingen av tolkarna på läsplattan talar språket.</translation>
    </message>
    <message>
        <source>Choose the language to interpret.</source>
        <translation>Välj språket som ska tolkas.</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book interpreter</source>
        <translation>Boka tolk</translation>
    </message>
    <message>
        <source>Search among all interpreters</source>
        <translation>Sök bland alla tolkar</translation>
    </message>
    <message>
        <source>Choose another interpreter</source>
        <translation>Välj en annan tolk</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translation>Utan tolk</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Skriv in svaret</translation>
    </message>
</context>
<context>
    <name>BookingStateMark</name>
    <message>
        <source>tentative</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserverad</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beställd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
</context>
<context>
    <name>BookingWishes</name>
    <message>
        <source>Required</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translation>Välj språk</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Önskemål</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translation>
            <numerusform>%n av dem visas inte för dig</numerusform>
            <numerusform>%n av dem visas inte för dig</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translation>tolk %1</translation>
    </message>
    <message>
        <source>Interpreter: %1, %2</source>
        <translation>Tolk: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 leder</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Ingen tolk</translation>
    </message>
    <message>
        <source>Interpreter busy</source>
        <translation>Tolken upptagen</translation>
    </message>
    <message>
        <source>Interpreter not working then</source>
        <translation>Tolken arbetar inte då</translation>
    </message>
    <message>
        <source>Interpreter can&apos;t get there in time</source>
        <translation>Tolken hinner inte dit</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Inte tillåtet</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet is full, so this was not saved. What was saved before is safe. Make room, then try again.</source>
        <translation>Läsplattan är full, så det här sparades inte. Det som sparats tidigare finns kvar. Frigör plats och försök igen.</translation>
    </message>
    <message>
        <source>This session has been removed by someone else.</source>
        <translation>Någon annan har tagit bort passet.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Try once more.</source>
        <translation>Det här kunde inte sparas. Det som sparats tidigare finns kvar. Försök en gång till.</translation>
    </message>
    <message>
        <source>This time is no longer in the series. Close the sheet and open it again.</source>
        <translation>Tillfället finns inte längre i serien. Stäng bladet och öppna det igen.</translation>
    </message>
    <message>
        <source>This series can&apos;t be changed as a whole in that way. Change this time alone, or choose how it repeats anew.</source>
        <translation>Serien kan inte ändras i sin helhet på det sättet. Ändra bara det här tillfället, eller välj på nytt hur det upprepas.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>The day before</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>Interpreters for the whole week</source>
        <translation>Tolkar för hela veckan</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Månaden före</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Månaden efter</translation>
    </message>
</context>
<context>
    <name>CancellationCard</name>
    <message>
        <source>Goes to the agency. Never a participant&apos;s name.</source>
        <translation>Går till förmedlingen. Aldrig en deltagares namn.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Cancel at this cost</source>
        <translation>Avboka till den här kostnaden</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Behåll beställningen</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Show all %1</source>
        <translation>Visa alla %1</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n gång)</numerusform>
            <numerusform>(%n gånger)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads %2 %3</source>
        <translation>%1 leder %2 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 har %2 %3</translation>
    </message>
    <message>
        <source>%1 is taken: %2 %3</source>
        <translation>%1 är upptaget: %2 %3</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Lokalen</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 entered</source>
        <translation>%1 av %2 ifyllda</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Skriv din pinkod</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sudda</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message>
        <source>Staff: name and PIN</source>
        <translation>Personal: namn och pinkod</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Din pinkod</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Scan it, or write the letters and digits that stand on it.</source>
        <translation>Skanna det, eller skriv bokstäverna och siffrorna som står på det.</translation>
    </message>
    <message>
        <source>Your card&apos;s text</source>
        <translation>Texten på ditt kort</translation>
    </message>
    <message>
        <source>Use the card</source>
        <translation>Använd kortet</translation>
    </message>
    <message>
        <source>New on this tablet</source>
        <translation>Ny på läsplattan</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translation>Läsplattans hemliga nyckel ligger i systemets nyckelring.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translation>Läsplattans hemliga nyckel ligger i en fil som bara den här användaren av läsplattan kan läsa.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Applies now</source>
        <translation>Gäller nu</translation>
    </message>
    <message>
        <source>Change to this</source>
        <translation>Byt till det här</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Sparat bredvid</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DateStrip</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Now %1</source>
        <translation>Nu %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>%1, today</source>
        <translation>%1, i dag</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, i dag</translation>
    </message>
</context>
<context>
    <name>DotsProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>EnrolCardStep</name>
    <message>
        <source>Your card</source>
        <translation>Ditt kort</translation>
    </message>
    <message>
        <source>With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.</source>
        <translation>Med den här texten kan du också logga in på läsplattan. Skriv den på ditt kort om du vill ha ett. Den visas bara nu. Den som har kortet kan öppna din profil här.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>New on this tablet</source>
        <translation>Ny på läsplattan</translation>
    </message>
</context>
<context>
    <name>EnrolPicturesStep</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Välkommen, %1</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translation>Skapar din profil …</translation>
    </message>
    <message>
        <source>Choose four pictures. You sign in with them.</source>
        <translation>Välj fyra bilder. Du loggar in med dem.</translation>
    </message>
    <message>
        <source>Now the same four pictures again.</source>
        <translation>Nu samma fyra bilder igen.</translation>
    </message>
</context>
<context>
    <name>EnrolPinStep</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Välkommen, %1</translation>
    </message>
    <message>
        <source>Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.</source>
        <translation>Välj en pinkod för läsplattan. Du loggar in med ditt namn, som det står här ovanför, och pinkoden.</translation>
    </message>
    <message>
        <source>At least six digits</source>
        <translation>Minst sex siffror</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkod</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Samma pinkod igen</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translation>Skapar din profil …</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Använd pinkoden</translation>
    </message>
</context>
<context>
    <name>EnrolTicketStep</name>
    <message>
        <source>Join your project</source>
        <translation>Anslut till ditt projekt</translation>
    </message>
    <message>
        <source>You get an enrolment code from your project. It works once.</source>
        <translation>Du får en anslutningskod från ditt projekt. Den fungerar en gång.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Anslutningskod</translation>
    </message>
    <message>
        <source>Asking the project …</source>
        <translation>Frågar projektet …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Tillbaka till inloggningen</translation>
    </message>
</context>
<context>
    <name>EntranceHead</name>
    <message>
        <source>Samspråk</source>
        <translation>Samspråk</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Språk och textstorlek</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>plan area</source>
        <translation>planområde</translation>
    </message>
    <message>
        <source>staff who follow the participant</source>
        <translation>personal som följer deltagaren</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <source>orders accepted by agreement</source>
        <translation>beställningar som tas enligt avtal</translation>
    </message>
    <message>
        <source>starting point of travel</source>
        <translation>resans startpunkt</translation>
    </message>
    <message>
        <source>time between assignments</source>
        <translation>tid mellan uppdrag</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>time of the decision</source>
        <translation>tid för beslutet</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>vem som beslutar</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>days left out</source>
        <translation>dagar som hoppas över</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>efternamn</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>arbetsdagens början</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>kön</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>förnamn</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupper</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>antal deltagare</translation>
    </message>
    <message>
        <source>reference in the timetable</source>
        <translation>referens i schemat</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>ledare</translation>
    </message>
    <message>
        <source>right to an interpreter by law</source>
        <translation>laglig rätt till tolk</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>members</source>
        <translation>medlemmar</translation>
    </message>
    <message>
        <source>lowest level</source>
        <translation>lägsta nivå</translation>
    </message>
    <message>
        <source>way of interpreting</source>
        <translation>tolkform</translation>
    </message>
    <message>
        <source>ways of interpreting</source>
        <translation>tolkformer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>skyddade personuppgifter</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>inspelning</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>upprepning</translation>
    </message>
    <message>
        <source>last day in the register</source>
        <translation>sista dag i registret</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>vem som bad</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>room</source>
        <translation>rum</translation>
    </message>
    <message>
        <source>session</source>
        <translation>pass</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>syntetisk röst</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>måldatum</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>arbetsdagens slut</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>veckodag</translation>
    </message>
    <message>
        <source>time a week</source>
        <translation>tid per vecka</translation>
    </message>
    <message>
        <source>wished gender</source>
        <translation>önskat kön</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszon</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>step in a plan</source>
        <translation>steg i en plan</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>närvaro</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>arbetstider</translation>
    </message>
    <message>
        <source>booking of an interpreter</source>
        <translation>tolkbokning</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>en uppgift</translation>
    </message>
    <message>
        <source>record</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>vad det hör till</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>ankomst</translation>
    </message>
    <message>
        <source>kind of attachment</source>
        <translation>typ av bilaga</translation>
    </message>
    <message>
        <source>content</source>
        <translation>innehåll</translation>
    </message>
    <message>
        <source>form of the consent</source>
        <translation>samtyckets form</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>när det gjordes</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>vem som gjorde det</translation>
    </message>
    <message>
        <source>file type</source>
        <translation>filtyp</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>ändamål</translation>
    </message>
    <message>
        <source>receiving organisation</source>
        <translation>mottagande organisation</translation>
    </message>
    <message>
        <source>receiving person</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>what is shared</source>
        <translation>vad som delas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storlek</translation>
    </message>
    <message>
        <source>time of the withdrawal</source>
        <translation>tid för återkallelsen</translation>
    </message>
    <message>
        <source>who did not come</source>
        <translation>vem som inte kom</translation>
    </message>
    <message>
        <source>actual end</source>
        <translation>verkligt slut</translation>
    </message>
    <message>
        <source>actual start</source>
        <translation>verklig start</translation>
    </message>
    <message>
        <source>agencies asked before</source>
        <translation>förmedlingar som har tillfrågats</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>tolkförmedling</translation>
    </message>
    <message>
        <source>the agency&apos;s number</source>
        <translation>förmedlingens nummer</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>avtal</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answer as it was written</source>
        <translation>svaret som det skrevs</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>cost of the cancellation</source>
        <translation>kostnad för avbokningen</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>orsak till avbokningen</translation>
    </message>
    <message>
        <source>time of the cancellation</source>
        <translation>tid för avbokningen</translation>
    </message>
    <message>
        <source>who cancelled</source>
        <translation>vem som avbokade</translation>
    </message>
    <message>
        <source>code to connect with</source>
        <translation>kod för att ansluta</translation>
    </message>
    <message>
        <source>link to connect with</source>
        <translation>länk för att ansluta</translation>
    </message>
    <message>
        <source>telephone to connect with</source>
        <translation>telefon för att ansluta</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>kundnummer</translation>
    </message>
    <message>
        <source>interpreters who are not wanted</source>
        <translation>tolkar som inte önskas</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>vad som visas</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>avvikelse</translation>
    </message>
    <message>
        <source>words about the deviation</source>
        <translation>om avvikelsen</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialekt</translation>
    </message>
    <message>
        <source>the dialect is required</source>
        <translation>dialekten är ett krav</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>utlägg</translation>
    </message>
    <message>
        <source>the gender is required</source>
        <translation>könet är ett krav</translation>
    </message>
    <message>
        <source>number of interpreters</source>
        <translation>antal tolkar</translation>
    </message>
    <message>
        <source>the interpreter&apos;s name</source>
        <translation>tolkens namn</translation>
    </message>
    <message>
        <source>reference on the invoice</source>
        <translation>fakturareferens</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>sen ankomst</translation>
    </message>
    <message>
        <source>the level is required</source>
        <translation>nivån är ett krav</translation>
    </message>
    <message>
        <source>who marked it</source>
        <translation>vem som noterade</translation>
    </message>
    <message>
        <source>the time it is about</source>
        <translation>vilket tillfälle det gäller</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>ordernummer</translation>
    </message>
    <message>
        <source>time of the order</source>
        <translation>tid för beställningen</translation>
    </message>
    <message>
        <source>place in the order of agencies</source>
        <translation>plats i rangordningen</translation>
    </message>
    <message>
        <source>ways of interpreting that will do</source>
        <translation>tolkningssätt som duger</translation>
    </message>
    <message>
        <source>what it replaces</source>
        <translation>vad den ersätter</translation>
    </message>
    <message>
        <source>latest time of the answer</source>
        <translation>senaste svarstid</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translation>tid för granskningen</translation>
    </message>
    <message>
        <source>who reviewed it</source>
        <translation>vem som granskade</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>security clearance</source>
        <translation>säkerhetsprövad</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>underskrift</translation>
    </message>
    <message>
        <source>time of the signature</source>
        <translation>tid för underskriften</translation>
    </message>
    <message>
        <source>who signed</source>
        <translation>vem som skrev under</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>vad det gäller</translation>
    </message>
    <message>
        <source>kilometres travelled</source>
        <translation>resta kilometer</translation>
    </message>
    <message>
        <source>travelling time</source>
        <translation>restid</translation>
    </message>
    <message>
        <source>time lost</source>
        <translation>tidsspillan</translation>
    </message>
    <message>
        <source>requisition</source>
        <translation>rekvisition</translation>
    </message>
    <message>
        <source>time in a group</source>
        <translation>tid i en grupp</translation>
    </message>
    <message>
        <source>agreement with an agency</source>
        <translation>avtal med en tolkförmedling</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>delad kalender</translation>
    </message>
    <message>
        <source>why it goes before a course</source>
        <translation>varför det går före en kurs</translation>
    </message>
</context>
<context>
    <name>FollowingCard</name>
    <message>
        <source>with %1 · %2</source>
        <translation>med %1 · %2</translation>
    </message>
</context>
<context>
    <name>GapNotice</name>
    <message>
        <source>Tomorrow: %1</source>
        <translation>I morgon: %1</translation>
    </message>
    <message>
        <source>There is still time today to do something about it.</source>
        <translation>Det hinns fortfarande i dag.</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translation>Visa i morgon</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Jag vet</translation>
    </message>
</context>
<context>
    <name>GridGround</name>
    <message>
        <source>%1, empty time: new session</source>
        <translation>%1, ledig tid: nytt pass</translation>
    </message>
</context>
<context>
    <name>GridSession</name>
    <message>
        <source>not sent yet</source>
        <translation>ej skickat än</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>upprepas</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>where it is kept</source>
        <translation>var det finns</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which record, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>den här läsplattan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Servern</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Någon annan</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Asking the project&apos;s server …</source>
        <translation>Frågar projektets server …</translation>
    </message>
    <message>
        <source>Changes show up here with who made them, when, and on which tablet.</source>
        <translation>Ändringar visas här med vem som gjorde dem, när och på vilken läsplatta.</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Inget är känt än</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ej skickat</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Annandag pingst</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Sveriges nationaldag</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>No voice recorded yet</source>
        <translation>Ingen röst inspelad än</translation>
    </message>
    <message>
        <source>The voice is still being fetched</source>
        <translation>Rösten hämtas fortfarande</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>What you began is kept, and what you saved is still being sent.</source>
        <translation>Det du börjat med finns kvar. Det du har sparat skickas som vanligt.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Din pinkod</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Samspråk</source>
        <translation>Samspråk</translation>
    </message>
</context>
<context>
    <name>MinuteField</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, i dag</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 till</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
</context>
<context>
    <name>MyPlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Your plan is made together with you. When there is a step, you see it here.</source>
        <translation>Din plan görs tillsammans med dig. När det finns ett steg ser du det här.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Inga steg än</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>number of things a person must decide</comment>
        <translation>
            <numerusform>%n behöver dig</numerusform>
            <numerusform>%n behöver dig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>NeedsYouPage</name>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n sak att avgöra</numerusform>
            <numerusform>%n saker att avgöra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>When two people write different things, or an interpreter can&apos;t come, you decide it here. Until then there is nothing to do: go on with your day.</source>
        <translation>När två skriver olika, eller en tolk inte kan komma, avgör du det här. Till dess finns inget att göra: fortsätt med din dag.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Till kalendern</translation>
    </message>
    <message>
        <source>Settled today</source>
        <translation>Löst i dag</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Demo: cut the network</source>
        <translation>Demo: stäng av nätet</translation>
    </message>
    <message>
        <source>Demo: restore the network</source>
        <translation>Demo: slå på nätet igen</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Cancelled. You do not need to come.</source>
        <translation>Inställt. Du behöver inte komma.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <translation>Nu %1</translation>
    </message>
</context>
<context>
    <name>OpenMatterText</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>%1: two values for %2</source>
        <translation>%1: två olika uppgifter om %2</translation>
    </message>
    <message>
        <source>Both were written at the same time. Both are saved.</source>
        <translation>Båda skrevs samtidigt. Båda är sparade.</translation>
    </message>
    <message>
        <source>Everything you filled in is kept.</source>
        <translation>Allt du fyllde i finns kvar.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a session&apos;s title, weekday, time</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what was written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Närmast: %1.</translation>
    </message>
    <message>
        <source>%1, has no interpreter</source>
        <translation>%1 saknar tolk</translation>
    </message>
    <message>
        <source>%1: what you wrote could not be taken</source>
        <translation>%1: det du skrev kunde inte tas emot</translation>
    </message>
    <message>
        <source>Answered by the server: %1</source>
        <comment>a day and a time</comment>
        <translation>Servern svarade: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who or what it is about, a field&apos;s name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: you chose %2</source>
        <translation>%1: du valde %2</translation>
    </message>
    <message>
        <source>%1: %2 chose %3</source>
        <translation>%1: %2 valde %3</translation>
    </message>
    <message>
        <source>%1: another interpreter is asked for</source>
        <translation>%1: en annan tolk är tillfrågad</translation>
    </message>
    <message>
        <source>%1: you have read the answer</source>
        <translation>%1: du har läst svaret</translation>
    </message>
</context>
<context>
    <name>OrderFact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to a time in the week</source>
        <translation>Dra till en tid i veckan</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translation>Ingen har det namnet eller språket.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Participants come with the next sync.</source>
        <translation>Här finns ingen än. Deltagarna kommer vid nästa synkning.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nytt pass</translation>
    </message>
    <message>
        <source>Name or language</source>
        <translation>Namn eller språk</translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message>
        <source>The number that the participant answers.</source>
        <translation>Det nummer som deltagaren svarar på.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Låt vara som det var</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Search for a name or a language</source>
        <translation>Sök på namn eller språk</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>No name and no language has these letters. Try fewer of them.</source>
        <translation>Inget namn eller språk innehåller de bokstäverna. Prova med färre.</translation>
    </message>
    <message>
        <source>Participants of your unit show up here after the first sync.</source>
        <translation>Deltagarna i din enhet visas här efter första synkningen.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Interpreter booking</source>
        <translation>Tolkbokning</translation>
    </message>
    <message>
        <source>A choice between two values</source>
        <translation>Val mellan två uppgifter</translation>
    </message>
    <message>
        <source>An answer to a refusal</source>
        <translation>Svar på ett nej</translation>
    </message>
    <message>
        <source>Session in the calendar</source>
        <translation>Pass i kalendern</translation>
    </message>
    <message>
        <source>Who comes to a session</source>
        <translation>Vem som kommer till ett pass</translation>
    </message>
    <message>
        <source>A participant&apos;s details</source>
        <translation>Uppgifter om en deltagare</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>En plan</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Ett mål</translation>
    </message>
    <message>
        <source>An activity in a plan</source>
        <translation>En insats i en plan</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>En grupp</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>En ändring</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>för %n min sedan</numerusform>
            <numerusform>för %n min sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>för %n tim sedan</numerusform>
            <numerusform>för %n tim sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom or what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PictureCodePad</name>
    <message>
        <source>Fish</source>
        <translation>Fisk</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blomma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraply</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katt</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Kopp</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjärna</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Båt</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Morot</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bjällra</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Uggla</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translation>Välj dina bilder</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>Ta bort den sista bilden</translation>
    </message>
</context>
<context>
    <name>PictureSignIn</name>
    <message>
        <source>Choose your four pictures</source>
        <translation>Välj dina fyra bilder</translation>
    </message>
</context>
<context>
    <name>PlaceCatalogue</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
</context>
<context>
    <name>PlanAreaCard</name>
    <message>
        <source>%1: %2 of %3 steps done</source>
        <translation>%1: %2 av %3 steg klara</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Areas of the plan</source>
        <translation>Planens områden</translation>
    </message>
</context>
<context>
    <name>PlanRoad</name>
    <message>
        <source>No steps in this area yet.</source>
        <translation>Inga steg i det här området än.</translation>
    </message>
</context>
<context>
    <name>PlanStepText</name>
    <message>
        <source>In %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maskinöversatt</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Bestämde: %1</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translation>Bestämmer: %1</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mitt mål</translation>
    </message>
</context>
<context>
    <name>PreparationTick</name>
    <message>
        <source>%1: ready</source>
        <translation>%1: klart</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: saknas</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1: finns inte än</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translation>%1: behövs inte</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Everything that was saved before is still on the tablet.</source>
        <translation>Allt som sparats tidigare finns kvar på läsplattan.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not saved.</source>
        <translation>Läsplattans minne är fullt, så det här sparades inte.</translation>
    </message>
    <message>
        <source>Make room by removing pictures or apps, then try again.</source>
        <translation>Frigör plats genom att ta bort bilder eller appar och försök sedan igen.</translation>
    </message>
    <message>
        <source>The tablet&apos;s key does not fit this profile.</source>
        <translation>Läsplattans nyckel passar inte till profilen.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody else can read it.</source>
        <translation>Inget har ändrats och ingen annan kan läsa det.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, ask for a new enrolment code.</source>
        <translation>Logga in igen. Om det händer igen, be om en ny anslutningskod.</translation>
    </message>
    <message>
        <source>A file on this tablet is damaged.</source>
        <translation>En fil på läsplattan är skadad.</translation>
    </message>
    <message>
        <source>Nothing was changed. What had been sent is safe with the project.</source>
        <translation>Inget har ändrats. Det som har skickats finns tryggt hos projektet.</translation>
    </message>
    <message>
        <source>Leave the tablet as it is and ask your project for help.</source>
        <translation>Lämna läsplattan som den är och be ditt projekt om hjälp.</translation>
    </message>
    <message>
        <source>This profile was used with a newer version of the app.</source>
        <translation>Profilen har använts med en nyare version av appen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Update the app, then sign in again.</source>
        <translation>Uppdatera appen och logga sedan in igen.</translation>
    </message>
    <message>
        <source>The tablet could not save or read this.</source>
        <translation>Läsplattan kunde inte spara eller läsa det här.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the tablet.</source>
        <translation>Försök igen. Om det händer igen, starta om läsplattan.</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached.</source>
        <translation>Projektets server går inte att nå.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Kontrollera nätet och försök igen.</translation>
    </message>
    <message>
        <source>The project no longer knows this tablet.</source>
        <translation>Projektet känner inte längre igen läsplattan.</translation>
    </message>
    <message>
        <source>Ask for a new enrolment code.</source>
        <translation>Be om en ny anslutningskod.</translation>
    </message>
    <message>
        <source>This app is too old for the project&apos;s server.</source>
        <translation>Appen är för gammal för projektets server.</translation>
    </message>
    <message>
        <source>What you enter is saved and still sent.</source>
        <translation>Det du fyller i sparas och skickas ändå.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>Uppdatera appen.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave an answer that this app does not understand.</source>
        <translation>Projektets server gav ett svar som appen inte förstår.</translation>
    </message>
    <message>
        <source>Try again later, or update the app.</source>
        <translation>Försök igen senare eller uppdatera appen.</translation>
    </message>
    <message>
        <source>This could not be done as it was entered.</source>
        <translation>Det som fylldes i gick inte att använda.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Kontrollera det du fyllde i och försök igen.</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days shown</source>
        <translation>Dagar som visas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Arbetsvecka</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <source>See %n free choice(s)</source>
        <translation>
            <numerusform>Se %n ledigt val</numerusform>
            <numerusform>Se %n lediga val</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Jag har läst det</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ta %1</translation>
    </message>
</context>
<context>
    <name>RequisitionForm</name>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Rast</translation>
    </message>
    <message>
        <source>The interpreter came late by</source>
        <translation>Tolken var försenad</translation>
    </message>
    <message>
        <source>Journey, there and back</source>
        <translation>Resa tur och retur</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Skriv under här</translation>
    </message>
    <message>
        <source>Save with the signature</source>
        <translation>Spara med underskriften</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Skriv under igen</translation>
    </message>
</context>
<context>
    <name>ResourceEntry</name>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ResourceGrid</name>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <translation>Tidsrymd</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>En dag</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Hela veckan</translation>
    </message>
    <message>
        <source>There is nothing of this kind here yet.</source>
        <translation>Här finns inget sådant ännu.</translation>
    </message>
</context>
<context>
    <name>ResourceLine</name>
    <message numerus="yes">
        <source>%n time(s) taken</source>
        <translation>
            <numerusform>%n upptagen tid</numerusform>
            <numerusform>%n upptagna tider</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>not marked yet</source>
        <translation>inte noterad än</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Here, not yet noted</source>
        <translation>Här, inte noterad än</translation>
    </message>
    <message>
        <source>%1: less late</source>
        <translation>%1: mindre sen</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: senare</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translation>%1: sen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: borta</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>%1: excused</source>
        <translation>%1: anmäld frånvaro</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Anmäld</translation>
    </message>
</context>
<context>
    <name>RollCallSheet</name>
    <message>
        <source>Roll call: %1</source>
        <translation>Närvaro: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n here</source>
        <translation>
            <numerusform>Klart: %n är här</numerusform>
            <numerusform>Klart: %n är här</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Add participants or a group to the session first.</source>
        <translation>Lägg först till deltagare eller en grupp i passet.</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Ingen väntas</translation>
    </message>
    <message numerus="yes">
        <source>%n more are expected whom you can&apos;t see.</source>
        <translation>
            <numerusform>%n till väntas som du inte kan se.</numerusform>
            <numerusform>%n till väntas som du inte kan se.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>It is part of a series. What shall the change apply to?</source>
        <translation>Passet ingår i en serie. Vad ska ändringen gälla?</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Bara det här tillfället</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Det här och alla följande</translation>
    </message>
    <message>
        <source>All times, earlier ones too</source>
        <translation>Alla tillfällen, även tidigare</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ändra ingenting</translation>
    </message>
</context>
<context>
    <name>SessionBlock</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SessionClashes</name>
    <message>
        <source>Clashes at that time</source>
        <translation>Krockar den tiden</translation>
    </message>
    <message>
        <source>Free for all:</source>
        <translation>Ledigt för alla:</translation>
    </message>
    <message>
        <source>Why it is held all the same</source>
        <translation>Varför passet hålls ändå</translation>
    </message>
    <message>
        <source>Write no names: the whole unit sees it.</source>
        <translation>Skriv inga namn: hela enheten ser det.</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message numerus="yes">
        <source>%n more take part whom you can&apos;t see.</source>
        <translation>
            <numerusform>%n deltagare till, som du inte kan se.</numerusform>
            <numerusform>%n deltagare till, som du inte kan se.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant: name or language</source>
        <translation>Lägg till deltagare: namn eller språk</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translation>Ingen har det namnet eller språket.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
</context>
<context>
    <name>SessionRepeat</name>
    <message>
        <source>Repeats</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>På dessa dagar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Antal gånger</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Nytt pass</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>Tolken</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translation>Boka tolk</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Ställ in passet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leds av</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Närvaro</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>A title from the list is shown to each participant in their own language.</source>
        <translation>En rubrik från listan visas för varje deltagare på det egna språket.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation>Mindre rörelse på skärmen</translation>
    </message>
    <message>
        <source>This is one person&apos;s own tablet</source>
        <translation>Läsplattan används av en enda person</translation>
    </message>
    <message>
        <source>A shared tablet never shows who uses it. One&apos;s own tablet fills in the name.</source>
        <translation>En delad läsplatta visar aldrig vem som använder den. En egen läsplatta fyller i namnet.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translation>Läsplattans hemliga nyckel ligger i systemets nyckelring.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translation>Läsplattans hemliga nyckel ligger i en fil som bara den här användaren av läsplattan kan läsa.</translation>
    </message>
</context>
<context>
    <name>SettledRow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.</source>
        <extracomment>On the sign-in page: how much this tablet has still to send, whoever entered it.</extracomment>
        <translation>
            <numerusform>%n ändring på den här läsplattan väntar på att skickas. Den skickas av sig själv när det finns nät.</numerusform>
            <numerusform>%n ändringar på den här läsplattan väntar på att skickas. De skickas av sig själva när det finns nät.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message numerus="yes">
        <source>That opened nothing. Try again in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Det gick inte att logga in. Försök igen om %n s.</numerusform>
            <numerusform>Det gick inte att logga in. Försök igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opened nothing. Nothing is lost: try again.</source>
        <translation>Det gick inte att logga in. Inget har gått förlorat. Försök igen.</translation>
    </message>
</context>
<context>
    <name>StepperField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: mindre</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mer</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>%n sak behöver ditt beslut</numerusform>
            <numerusform>%n saker behöver ditt beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has answered: something was written twice, or could not be done. Nothing is lost.</source>
        <translation>Servern har svarat: något skrevs två gånger eller gick inte att göra. Inget är förlorat.</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Avgör nu</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Opens the page about what is sent and what is not</source>
        <translation>Öppnar sidan om vad som är skickat och ej skickat</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n not sent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>Offline – %n ej skickad</numerusform>
            <numerusform>Offline – %n ej skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline – all sent</source>
        <translation>Offline – allt skickat</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Skickar %1 av %2</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Allt är skickat</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>%n ej skickad</numerusform>
            <numerusform>%n ej skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending needs you</source>
        <translation>Sändningen behöver dig</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Last success</source>
        <translation>Senast skickat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
</context>
<context>
    <name>SyncUnsentCard</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n ej skickad</numerusform>
            <numerusform>%n ej skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Inget väntar på att skickas</translation>
    </message>
    <message>
        <source>Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.</source>
        <translation>Allt är sparat krypterat på läsplattan. Inget går förlorat om den stängs av.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Text size %1 %</source>
        <translation>Textstorlek %1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Hello %1</source>
        <extracomment>A greeting; %1 is the participant&apos;s given name</extracomment>
        <translation>Hej %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.</source>
        <translation>Inget är planerat de närmaste två veckorna. När något är planerat ser du det här och kan lyssna på det.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Inget planerat</translation>
    </message>
</context>
<context>
    <name>TomorrowPage</name>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>The visits that you lead show up here the day before, with a tick for each thing that they need.</source>
        <translation>Passen som du leder visas här dagen innan, med en bock för varje sak som de behöver.</translation>
    </message>
    <message>
        <source>You lead nothing on that day</source>
        <translation>Du leder inget den dagen</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Till kalendern</translation>
    </message>
    <message>
        <source>What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.</source>
        <translation>Det som är bockat finns kvar på läsplattan, krypterat, också utan nät. Formulär, fraser och röster kommer i senare versioner.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>not stated</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>absent with a reason</source>
        <translation>frånvarande med skäl</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>upprepas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody or something that this tablet does not hold</source>
        <translation>någon eller något som läsplattan inte har</translation>
    </message>
    <message>
        <source>something of a newer app</source>
        <translation>något från en nyare app</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>ett annat val</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>kvalitet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>tolken</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>deltagaren</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>personalen</translation>
    </message>
    <message>
        <source>only when it is busy</source>
        <translation>bara när det är upptaget</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>rubriker</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody is entered for this visit</source>
        <translation>Ingen är inskriven på passet</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translation>
            <numerusform>%n av dem ser du inte</numerusform>
            <numerusform>%n av dem ser du inte</numerusform>
        </translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation>På läsplattan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nobody whose plan you could need</source>
        <translation>Ingen vars plan kan behövas</translation>
    </message>
    <message>
        <source>There is no plan yet that you may see</source>
        <translation>Det finns ingen plan än som du får se</translation>
    </message>
    <message>
        <source>%1 of %2 have a plan here</source>
        <translation>%1 av %2 har en plan här</translation>
    </message>
    <message>
        <source>Not in this version of the app</source>
        <translation>Finns inte i den här versionen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Röst</translation>
    </message>
    <message>
        <source>Everybody speaks Swedish</source>
        <translation>Alla talar svenska</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Inspelad på %1</translation>
    </message>
    <message>
        <source>Nobody has recorded it in %1</source>
        <translation>Ingen har läst in den på %1</translation>
    </message>
    <message>
        <source>Interpreter&apos;s phone card</source>
        <translation>Tolkens telefonkort</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>interpreter&apos;s name, state of the booking, phone number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The interpreter is not known on this tablet</source>
        <translation>Tolken är inte känd på läsplattan</translation>
    </message>
    <message>
        <source>%1 has no phone number here</source>
        <translation>%1 har inget telefonnummer här</translation>
    </message>
    <message>
        <source>No interpreter is booked for %1</source>
        <translation>Ingen tolk är bokad för %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Åtgärda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody in the pool is free</source>
        <translation>Ingen i poolen är ledig</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>förut: %1</translation>
    </message>
    <message>
        <source>before: nobody</source>
        <translation>förut: ingen</translation>
    </message>
    <message>
        <source>Choose %1 for %2</source>
        <translation>Välj %1 till %2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentFigure</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 före, %3 efter</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentSheet</name>
    <message>
        <source>Interpreters for the whole week</source>
        <translation>Tolkar för hela veckan</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n</source>
        <translation>
            <numerusform>Fråga %n tolk</numerusform>
            <numerusform>Fråga %n tolkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>There is no booking of the own pool this week.</source>
        <translation>Det finns ingen bokning i den egna poolen den här veckan.</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>Inget att planera</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translation>Utan tolk</translation>
    </message>
    <message>
        <source>Travel, hours</source>
        <translation>Resor, timmar</translation>
    </message>
    <message>
        <source>Another than before</source>
        <translation>Annan än förut</translation>
    </message>
    <message>
        <source>Who is ill</source>
        <translation>Vem är sjuk</translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translation>Söker en plan</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Drop for a new session</source>
        <translation>Släpp för nytt pass</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nytt pass</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
</context>
<context>
    <name>WishChip</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>opens a list</source>
        <translation>öppnar en lista</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Barnomsorg</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Fritid</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Eget företag</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>language pedagogue</source>
        <translation>språkpedagog</translation>
    </message>
    <message>
        <source>job agent</source>
        <translation>jobbagent</translation>
    </message>
    <message>
        <source>community guide</source>
        <translation>samhällsvägledare</translation>
    </message>
    <message>
        <source>health coordinator</source>
        <translation>hälsokoordinator</translation>
    </message>
    <message>
        <source>employment officer</source>
        <translation>arbetsförmedlare</translation>
    </message>
    <message>
        <source>social work consultant</source>
        <translation>socialkonsulent</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gäst</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserverad</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beställd</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>ej tillsatt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>på telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>på video</translation>
    </message>
    <message>
        <source>ÖT · other</source>
        <extracomment>The lowest of the five levels of interpreters; keep the Swedish abbreviation in front</extracomment>
        <translation>ÖT · övrig tolk</translation>
    </message>
    <message>
        <source>UT · trained</source>
        <translation>UT · utbildad</translation>
    </message>
    <message>
        <source>AT · authorised</source>
        <translation>AT · auktoriserad</translation>
    </message>
    <message>
        <source>ST · authorised for health care</source>
        <translation>ST · sjukvårdstolk</translation>
    </message>
    <message>
        <source>RT · authorised for court</source>
        <translation>RT · rättstolk</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabiska</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaliska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiska</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation>Sorani</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation>Kurmanji</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ryska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkiska</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhariska</translation>
    </message>
    <message>
        <source>The server could not take this, and this version of the app does not know why.</source>
        <translation>Servern kunde inte ta emot det här, och den här versionen av appen vet inte varför.</translation>
    </message>
    <message>
        <source>The interpreter is booked for something else at that time.</source>
        <translation>Tolken är bokad på annat håll vid den tiden.</translation>
    </message>
    <message>
        <source>The interpreter does not work at that time.</source>
        <translation>Tolken arbetar inte vid den tiden.</translation>
    </message>
    <message>
        <source>The interpreter has no time to travel between the sessions.</source>
        <translation>Tolken hinner inte resa mellan passen.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s level is lower than the one asked for.</source>
        <translation>Tolkens nivå är lägre än kravet.</translation>
    </message>
    <message>
        <source>The interpreter does not speak the language.</source>
        <translation>Tolken talar inte språket.</translation>
    </message>
    <message>
        <source>The interpreter can&apos;t take this assignment.</source>
        <translation>Tolken kan inte ta det här uppdraget.</translation>
    </message>
    <message>
        <source>You have no right to change this. Ask the person who follows the participant.</source>
        <translation>Du har inte rätt att ändra det här. Fråga den som följer deltagaren.</translation>
    </message>
    <message>
        <source>Something in it does not fit together. Check the times and try again.</source>
        <translation>Uppgifterna stämmer inte ihop. Kontrollera tiderna och försök igen.</translation>
    </message>
    <message>
        <source>It had been removed by someone else. What you wrote is kept here.</source>
        <translation>Någon annan hade tagit bort det. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>utförd</translation>
    </message>
    <message>
        <source>somebody did not come</source>
        <translation>någon kom inte</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>An interpreter for this session and language is ordered or held already.</source>
        <translation>En tolk för det här passet och språket är redan beställd eller bokad.</translation>
    </message>
    <message>
        <source>There is no agreement with that agency for this day and language.</source>
        <translation>Det finns inget avtal med den förmedlingen för den här dagen och det här språket.</translation>
    </message>
    <message>
        <source>The booking had been cancelled meanwhile. What you wrote is kept here.</source>
        <translation>Bokningen hade avbokats under tiden. Det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>The booking had moved on meanwhile. Look at it again before you go on.</source>
        <translation>Bokningen hade ändrats under tiden. Titta på den igen innan du går vidare.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyAnswerViewModel</name>
    <message>
        <source>Without the interpreter&apos;s name it stays received, not confirmed.</source>
        <translation>Utan tolkens namn blir den mottagen, inte bekräftad.</translation>
    </message>
    <message>
        <source>Without a number or a link to connect by it stays received, not confirmed.</source>
        <translation>Utan ett nummer eller en länk att ansluta med blir den mottagen, inte bekräftad.</translation>
    </message>
    <message>
        <source>That is too much text for an answer. Paste the part about this order.</source>
        <translation>Det är för mycket text för ett svar. Klistra in den del som gäller den här beställningen.</translation>
    </message>
    <message>
        <source>Nothing could be read from it. Paste the text, or fill in by hand.</source>
        <translation>Det gick inte att läsa något ur det. Klistra in texten eller fyll i för hand.</translation>
    </message>
    <message>
        <source>Our number %1 does not stand in it. Is it the answer to this order?</source>
        <translation>Vårt nummer %1 står inte i det. Är det svaret på den här beställningen?</translation>
    </message>
    <message numerus="yes">
        <source>It also answers %n other order(s). Paste it there as well.</source>
        <translation>
            <numerusform>Det besvarar också %n annan beställning. Klistra in det där också.</numerusform>
            <numerusform>Det besvarar också %n andra beställningar. Klistra in det där också.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not answer this order.</source>
        <translation>Det besvarar inte den här beställningen.</translation>
    </message>
    <message>
        <source>The answer is written down</source>
        <translation>Svaret är inskrivet</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyOrderViewModel</name>
    <message>
        <source>The agreement gives no time to answer by. Agree on one.</source>
        <translation>Avtalet anger ingen svarstid. Kom överens om en.</translation>
    </message>
    <message>
        <source>Late: the answer was due %1</source>
        <translation>Sent: svaret skulle ha kommit %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>Has been asked and could not</source>
        <translation>Har tillfrågats och kunde inte</translation>
    </message>
    <message>
        <source>Has not answered in time</source>
        <translation>Har inte svarat i tid</translation>
    </message>
    <message>
        <source>Its turn: first in the agreement&apos;s order</source>
        <translation>Står på tur: först i avtalets rangordning</translation>
    </message>
    <message>
        <source>Its turn: those before it have been asked</source>
        <translation>Står på tur: de före har tillfrågats</translation>
    </message>
    <message>
        <source>Asked after %1</source>
        <translation>Tillfrågas efter %1</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the order&apos;s place, connection or dialect. Names do not leave the house: change it, then order.</source>
        <translation>En deltagares namn står i beställningens plats, anslutning eller dialekt. Namn lämnas inte ut: ändra det och beställ sedan.</translation>
    </message>
    <message>
        <source>The order can&apos;t be written: something in it does not fit together. Check the time and the place.</source>
        <translation>Beställningen kan inte skrivas: något i den stämmer inte. Kontrollera tid och plats.</translation>
    </message>
    <message>
        <source>The order to %1 is written down. Send it now.</source>
        <translation>Beställningen till %1 är inskriven. Skicka den nu.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AssignmentViewModel</name>
    <message>
        <source>The interpreter did not come.</source>
        <translation>Tolken kom inte.</translation>
    </message>
    <message>
        <source>The participant did not come.</source>
        <translation>Deltagaren kom inte.</translation>
    </message>
    <message>
        <source>Nobody of us came.</source>
        <translation>Ingen av oss kom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · begins in %n minute(s)</source>
        <translation>
            <numerusform>%1 · börjar om %n minut</numerusform>
            <numerusform>%1 · börjar om %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>tolken</translation>
    </message>
    <message>
        <source>%1 comes to you.</source>
        <translation>%1 kommer till er.</translation>
    </message>
    <message>
        <source>You call %1.</source>
        <translation>Ni ringer %1.</translation>
    </message>
    <message>
        <source>You meet %1 by video: open the link.</source>
        <translation>Ni möter %1 via video: öppna länken.</translation>
    </message>
    <message>
        <source>Carried out %1, signed.</source>
        <translation>Utfört %1, signerat.</translation>
    </message>
    <message>
        <source>Looked through.</source>
        <translation>Granskat.</translation>
    </message>
    <message>
        <source>The times do not fit together. Write when it began and when it ended.</source>
        <translation>Tiderna stämmer inte. Skriv när det började och när det slutade.</translation>
    </message>
    <message>
        <source>The break is longer than the assignment.</source>
        <translation>Rasten är längre än uppdraget.</translation>
    </message>
    <message>
        <source>The signature is missing. Sign in the box.</source>
        <translation>Underskriften saknas. Skriv under i rutan.</translation>
    </message>
    <message>
        <source>The signature could not be saved. What was saved before is safe. Try once more.</source>
        <translation>Underskriften kunde inte sparas. Det som sparats tidigare är säkert. Försök en gång till.</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Granskat</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AttachmentsViewModel</name>
    <message numerus="yes">
        <source>%n recordings or pictures are not sent yet</source>
        <translation>
            <numerusform>%n inspelning eller bild är inte skickad än</numerusform>
            <numerusform>%n inspelningar eller bilder är inte skickade än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings or pictures are being fetched</source>
        <translation>
            <numerusform>%n inspelning eller bild hämtas</numerusform>
            <numerusform>%n inspelningar eller bilder hämtas</numerusform>
        </translation>
    </message>
    <message>
        <source>All recordings and pictures are where they belong</source>
        <translation>Alla inspelningar och bilder är där de ska vara</translation>
    </message>
    <message numerus="yes">
        <source>%n large ones wait for a network that costs nothing</source>
        <translation>
            <numerusform>%n stor väntar på ett nät som inte kostar</numerusform>
            <numerusform>%n stora väntar på ett nät som inte kostar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room here for %n; give them more, or listen to fetch one</source>
        <translation>
            <numerusform>Här finns inte plats för %n; ge dem mer, eller lyssna för att hämta en</numerusform>
            <numerusform>Här finns inte plats för %n; ge dem mer, eller lyssna för att hämta en</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::BookingViewModel</name>
    <message>
        <source>By times fetched %1 %2</source>
        <translation>Enligt tider hämtade %1 %2</translation>
    </message>
    <message>
        <source>The one who asked has the reason and the suggestions.</source>
        <translation>Den som bokade ser skälet och förslagen.</translation>
    </message>
    <message>
        <source>The other assignment goes first: there the law gives a right to an interpreter.</source>
        <translation>Det andra uppdraget går före: där ger lagen rätt till tolk.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>En tolk</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>%1 är efterfrågad</translation>
    </message>
    <message>
        <source>The session goes on without an interpreter</source>
        <translation>Passet blir av utan tolk</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CalendarViews</name>
    <message>
        <source>Interpreters</source>
        <translation>Tolkar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Lokaler</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CancellationViewModel</name>
    <message>
        <source>What it costs is not known: the agreement&apos;s rule for cancelling is not on this tablet. Ask the agency first.</source>
        <translation>Vad det kostar är inte känt: avtalets regel för avbokning finns inte på läsplattan. Fråga förmedlingen först.</translation>
    </message>
    <message>
        <source>Cancelling costs nothing now.</source>
        <translation>Det kostar ingenting att avboka nu.</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translation>Kostnadsfritt till %1</translation>
    </message>
    <message>
        <source>Cancelling now costs %1.</source>
        <translation>Att avboka nu kostar %1.</translation>
    </message>
    <message>
        <source>Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement&apos;s prices are not on this tablet.</source>
        <translation>Att avboka nu kostar arvodet för de %1 bokade minuterna: %2 %. Avtalets priser finns inte på läsplattan.</translation>
    </message>
    <message>
        <source>It was free until %1</source>
        <translation>Det var kostnadsfritt till %1</translation>
    </message>
    <message>
        <source>Free until %1 hours before; weekends and holidays are not counted.</source>
        <translation>Kostnadsfritt till %1 timmar före; helger och helgdagar räknas inte.</translation>
    </message>
    <message>
        <source>Free until %1 hours before.</source>
        <translation>Kostnadsfritt till %1 timmar före.</translation>
    </message>
    <message>
        <source>Travel that is already paid for may be owed.</source>
        <translation>Resa som redan är betald kan behöva ersättas.</translation>
    </message>
    <message>
        <source>By %1, version %2</source>
        <translation>Enligt %1, version %2</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the reason. Names do not leave the house: say it without.</source>
        <translation>En deltagares namn står i anledningen. Namn lämnas inte ut: skriv utan.</translation>
    </message>
    <message>
        <source>The cost has changed since it was shown. This is what it is now.</source>
        <translation>Kostnaden har ändrats sedan den visades. Så här är den nu.</translation>
    </message>
    <message>
        <source>Cancelled. Tell the agency.</source>
        <translation>Avbokad. Meddela förmedlingen.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::Enrolment</name>
    <message>
        <source>This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.</source>
        <translation>Det här är inte en hel anslutningskod. Den börjar med ”samsprak:”. Skanna eller klistra in den igen.</translation>
    </message>
    <message>
        <source>This enrolment code has been used, or is too old. Ask for a new one.</source>
        <translation>Anslutningskoden är använd eller för gammal. Be om en ny.</translation>
    </message>
    <message>
        <source>Too many codes were tried from here. Wait a few minutes, then try again.</source>
        <translation>För många koder har prövats härifrån. Vänta några minuter och försök sedan igen.</translation>
    </message>
    <message>
        <source>Choose four pictures.</source>
        <translation>Välj fyra bilder.</translation>
    </message>
    <message>
        <source>A PIN has at least six digits.</source>
        <translation>En pinkod har minst sex siffror.</translation>
    </message>
    <message>
        <source>A PIN is made of the digits 0 to 9.</source>
        <translation>En pinkod består av siffrorna 0 till 9.</translation>
    </message>
    <message>
        <source>These pictures cannot be used. Choose others.</source>
        <translation>De här bilderna går inte att använda. Välj andra.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another one.</source>
        <translation>Den här pinkoden går inte att använda. Välj en annan.</translation>
    </message>
    <message>
        <source>The two are not the same. Choose again.</source>
        <translation>De två är inte lika. Välj igen.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::HistoryViewModel</name>
    <message>
        <source>The project&apos;s server cannot be reached. This is what the tablet itself knows; the whole history shows when the network is back.</source>
        <translation>Projektets server går inte att nå. Det här vet läsplattan själv; hela historiken visas när nätet är tillbaka.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave no answer. This is what the tablet itself knows. Try again later.</source>
        <translation>Projektets server gav inget svar. Det här vet läsplattan själv. Försök igen senare.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::NeedsYouViewModel</name>
    <message>
        <source>The choice could not be saved on the tablet. Both values are still there. Try again.</source>
        <translation>Valet kunde inte sparas på läsplattan. Båda uppgifterna finns kvar. Försök igen.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::ParticipantsViewModel</name>
    <message>
        <source>A phone number has at least six digits, such as 070-174 06 31.</source>
        <translation>Ett telefonnummer har minst sex siffror, till exempel 070-174 06 31.</translation>
    </message>
    <message>
        <source>The number could not be saved on the tablet. Nothing else was changed. Try again.</source>
        <translation>Numret kunde inte sparas på läsplattan. Inget annat har ändrats. Försök igen.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RepeatEditor</name>
    <message>
        <source>Write how many times, from 2 to %1.</source>
        <translation>Skriv hur många gånger, från 2 till %1.</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day, for instance 2026-12-18.</source>
        <translation>Skriv sista dagen som år-månad-dag, till exempel 2026-12-18.</translation>
    </message>
    <message>
        <source>The last day is before the session itself.</source>
        <translation>Sista dagen ligger före själva passet.</translation>
    </message>
    <message>
        <source>Choose a last day within %1 years.</source>
        <translation>Välj en sista dag inom %1 år.</translation>
    </message>
    <message>
        <source>The end of the term. Change it if yours ends on another day.</source>
        <translation>Terminens slut. Ändra om er termin slutar en annan dag.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Upprepas inte</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>Varje månad den %1</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translation>Ett annat mönster</translation>
    </message>
    <message>
        <source>Monthly on the first %1</source>
        <translation>Varje månad, första %1</translation>
    </message>
    <message>
        <source>Monthly on the second %1</source>
        <translation>Varje månad, andra %1</translation>
    </message>
    <message>
        <source>Monthly on the third %1</source>
        <translation>Varje månad, tredje %1</translation>
    </message>
    <message>
        <source>Monthly on the fourth %1</source>
        <translation>Varje månad, fjärde %1</translation>
    </message>
    <message>
        <source>Monthly on the last %1</source>
        <translation>Varje månad, sista %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Varje %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Varannan vecka, %1</translation>
    </message>
    <message>
        <source>%1, without an end</source>
        <translation>%1, utan slut</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n gång</numerusform>
            <numerusform>%1, %n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, %n times</source>
        <translation>
            <numerusform>%1 till och med %2, %n gång</numerusform>
            <numerusform>%1 till och med %2, %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till och med en dag</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Ett antal gånger</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RollCallViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n här</numerusform>
            <numerusform>%n här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n sen</numerusform>
            <numerusform>%n sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n borta</numerusform>
            <numerusform>%n borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n anmäld</numerusform>
            <numerusform>%n anmälda</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll call is noted: %1</source>
        <translation>Närvaron är noterad: %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionClashNotes</name>
    <message>
        <source>Say why this goes before the course, or choose another time.</source>
        <translation>Skriv varför det här går före kursen, eller välj en annan tid.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionEditor</name>
    <message>
        <source>%1 is cancelled</source>
        <translation>Passet %1 är inställt</translation>
    </message>
    <message>
        <source>Give the session a title, or choose one of those below.</source>
        <translation>Ge passet en rubrik, eller välj en av dem nedanför.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for instance 2026-11-24.</source>
        <translation>Skriv datumet som år-månad-dag, till exempel 2026-11-24.</translation>
    </message>
    <message>
        <source>Write the start as hour:minute, for instance 10:00.</source>
        <translation>Skriv starttiden som timme:minut, till exempel 10:00.</translation>
    </message>
    <message>
        <source>Write the length in minutes, between 5 and 720.</source>
        <translation>Skriv längden i minuter, mellan 5 och 720.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Shorten it or let it start earlier.</source>
        <translation>Passet skulle gå över midnatt. Korta det eller låt det börja tidigare.</translation>
    </message>
    <message>
        <source>%1 is saved on the tablet</source>
        <translation>Passet %1 är sparat på läsplattan</translation>
    </message>
    <message>
        <source>The changes to %1 are saved</source>
        <translation>Ändringarna i %1 är sparade</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Ställ in %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SyncViewModel</name>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sedan %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Hämtar nytt</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translation>Det går inte att skicka</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Väntar på att skicka</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Allt är skickat</translation>
    </message>
    <message>
        <source>Never yet from this tablet</source>
        <translation>Aldrig än från läsplattan</translation>
    </message>
    <message>
        <source>The network is switched off on this tablet</source>
        <translation>Nätet är avstängt på läsplattan</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached</source>
        <translation>Projektets server går inte att nå</translation>
    </message>
    <message>
        <source>When the network is switched on again</source>
        <translation>När nätet slås på igen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>As soon as something changes</source>
        <translation>Så fort något ändras</translation>
    </message>
    <message>
        <source>In less than a minute, or when the network is back</source>
        <translation>Om mindre än en minut, eller när nätet är tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or when the network is back</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Om %n min, eller när nätet är tillbaka</numerusform>
            <numerusform>Om %n min, eller när nätet är tillbaka</numerusform>
        </translation>
    </message>
    <message>
        <source>You can work as usual.</source>
        <translation>Du kan arbeta som vanligt.</translation>
    </message>
    <message>
        <source>You can go on working. What you enter is saved on this tablet.</source>
        <translation>Du kan arbeta vidare. Det du skriver sparas på läsplattan.</translation>
    </message>
    <message>
        <source>The project has everything that you entered.</source>
        <translation>Projektet har allt som du har skrivit.</translation>
    </message>
    <message>
        <source>Entered by you on this tablet, the oldest %1.</source>
        <translation>Skrivet av dig på läsplattan, det äldsta %1.</translation>
    </message>
    <message>
        <source>Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.</source>
        <translation>Hämtar projektet: %1 av %2 delar. Det som har kommit går att använda, kalendern först.</translation>
    </message>
    <message>
        <source>The project&apos;s server has trouble of its own</source>
        <translation>Projektets server har egna problem</translation>
    </message>
    <message>
        <source>In less than a minute, or as soon as something changes</source>
        <translation>Om mindre än en minut, eller så snart något ändras</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or as soon as something changes</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Om %n min, eller så snart något ändras</numerusform>
            <numerusform>Om %n min, eller så snart något ändras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::TomorrowViewModel</name>
    <message numerus="yes">
        <source>%n visit(s) lack something</source>
        <translation>
            <numerusform>%n pass saknar något</numerusform>
            <numerusform>%n pass saknar något</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekAssignmentViewModel</name>
    <message>
        <source>No better plan exists for this week.</source>
        <translation>Det finns ingen bättre plan för veckan.</translation>
    </message>
    <message>
        <source>At most %1 % from the best plan that there can be.</source>
        <translation>Högst %1 % från den bästa plan som kan finnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters are asked for</source>
        <translation>
            <numerusform>%n tolk är tillfrågad</numerusform>
            <numerusform>%n tolkar är tillfrågade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekViewModel</name>
    <message>
        <source>%1 is moved to %2 %3</source>
        <translation>Passet %1 är flyttat till %2 %3</translation>
    </message>
    <message>
        <source>The calendar could not be read. What is saved is safe.</source>
        <translation>Kalendern kunde inte läsas. Det som är sparat finns kvar.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 är nu %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytta %1</translation>
    </message>
</context>
</TS>
