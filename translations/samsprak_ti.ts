<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti_ER" sourcelanguage="en">
<context>
    <name>Agency</name>
    <message>
        <source>Our number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽርና</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝህብዎ መልሲ</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሮም</translation>
    </message>
    <message>
        <source>The interpreter&apos;s name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ተርጓሚ</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ስልኪ ንምርኻብ</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መላግቦ</translation>
    </message>
    <message>
        <source>a number that none of our open orders has</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝኾነ ክፉት ትእዛዝና ዘይብሉ ቁጽሪ</translation>
    </message>
    <message>
        <source>no order&apos;s number stands there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብኡ ቁጽሪ ትእዛዝ የለን</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይተረኽበን</translation>
    </message>
    <message>
        <source>said with a condition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብቅድመ ኩነት ዝተባህለ</translation>
    </message>
    <message>
        <source>more than one stands there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ ሓደ ንላዕሊ ኣሎ</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ከምኡ ኣይመስልን</translation>
    </message>
    <message>
        <source>nothing says what it is for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንምንታይ ምዃኑ ዝገልጽ የለን</translation>
    </message>
    <message>
        <source>The order to %1 is not registered yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ %1 ዝኸይድ ትእዛዝ ገና ኣይተመዝገበን</translation>
    </message>
    <message>
        <source>Ordered from %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1 ተኣዚዙ</translation>
    </message>
    <message>
        <source>%1 has the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ነቲ ትእዛዝ ተቐቢልዎ</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ክመጽእ እዩ</translation>
    </message>
    <message>
        <source>%1 has nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሰብ የብሉን</translation>
    </message>
    <message>
        <source>It is kept on this tablet and registered by itself as soon as there is a network. You can call %1 meanwhile.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብለት ተዓቂቡ ኣሎ፡ መርበብ ምስ ተረኽበ ድማ ባዕሉ ይምዝገብ። ክሳብ ሽዑ ናብ %1 ክትድውል ትኽእል ኢኻ።</translation>
    </message>
    <message>
        <source>The server registers it within moments.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ኣብ ውሽጢ ሓጺር ግዜ ክምዝግቦ እዩ።</translation>
    </message>
    <message>
        <source>Nobody is confirmed before %1 has answered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ቅድሚ ምምላሱ ዝተረጋገጸ የለን።</translation>
    </message>
    <message>
        <source>The name, or how to connect, is still missing.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ወይ ኣገባብ ርክብ ገና ይጎድል ኣሎ።</translation>
    </message>
    <message>
        <source>%1 has confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣረጋጊጹ።</translation>
    </message>
    <message>
        <source>Order from the next agency, or ask for another way.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ ዝቕጽል ትካል እዘዝ ወይ ካልእ መገዲ ሕረ።</translation>
    </message>
    <message>
        <source>Of %1 earlier orders in %2, %3 were filled, %4 of them late.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1 ናይ ቀደም ትእዛዛት ብ%2፡ %3 ተማሊኦም፡ ካብኦም %4 ደንጕዮም።</translation>
    </message>
    <message>
        <source>Short: %1 minutes. At least %2 are paid for.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓጺር፡ %1 ደቓይቕ። እንተወሓደ %2 ይኽፈል።</translation>
    </message>
    <message>
        <source>Very long: %1 minutes. Is that right?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብጣዕሚ ነዊሕ፡ %1 ደቓይቕ። ቅኑዕ ድዩ፧</translation>
    </message>
    <message>
        <source>Plan a meal break: it lasts more than %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕረፍቲ መኣዲ መድብ፡ ካብ %1 ደቓይቕ ንላዕሊ ይወስድ።</translation>
    </message>
    <message>
        <source>Two interpreters are advised beyond %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1 ደቓይቕ ንላዕሊ ክልተ ተርጐምቲ ይምከር።</translation>
    </message>
    <message>
        <source>Give the interpreter a break each %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንተርጓሚ በብ%1 ደቓይቕ ዕረፍቲ ሃብ።</translation>
    </message>
    <message>
        <source>The journey needs your approval.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ጕዕዞ ፍቓድካ የድልዮ።</translation>
    </message>
    <message>
        <source>The agreement&apos;s rules do not cover this day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕግታት ስምምዕ ንዚ መዓልቲ ኣይሽፍንን።</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2</translation>
    </message>
    <message>
        <source>They have received it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተቐቢሎምዎ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተረጋጊጹ</translation>
    </message>
    <message>
        <source>They have nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብ የብሎምን</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሎሚ</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ጽባሕ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሰዓት %2</translation>
    </message>
</context>
<context>
    <name>AgencyAnswerForm</name>
    <message>
        <source>Write down the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ መልሲ ጽሓፎ</translation>
    </message>
    <message>
        <source>Paste their mail or message, or drop the mail or the CSV file here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኢመይሎም ወይ መልእኽቶም ኣብዚ ለጥፍ፡ ወይ ፋይል ኢመይል ወይ CSV ኣብዚ ኣንብር።</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጸሓፍዎ</translation>
    </message>
    <message>
        <source>Paste something first</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድም ገለ ለጥፍ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣንብቦ</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብኢድ ምላእ</translation>
    </message>
    <message>
        <source>Check this before you save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድሚ ምዕቃብካ ነዚ ኣረጋግጽ</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Number %1 in the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ተራ ቁጽሪ %1</translation>
    </message>
    <message>
        <source>Order from %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1 እዘዝ</translation>
    </message>
    <message>
        <source>Order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዘዝ</translation>
    </message>
    <message>
        <source>Order anyway</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝኾነ ይኹን እዘዝ</translation>
    </message>
</context>
<context>
    <name>AgencyOffer</name>
    <message>
        <source>Order from an agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ ትካል ትርጕም እዘዝ</translation>
    </message>
</context>
<context>
    <name>AgencyOrderCard</name>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ስልኪ ንምርኻብ</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መላግቦ</translation>
    </message>
    <message>
        <source>Our number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽርና</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሮም</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብኢመይል ስደድ</translation>
    </message>
    <message>
        <source>Copy the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ትእዛዝ ቅዳሕ</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደውል</translation>
    </message>
</context>
<context>
    <name>AgendaLine</name>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ኣይተላእከን</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰሙን %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምሉእ መዓልቲ</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣጀንዳ</translation>
    </message>
    <message>
        <source>Nothing is planned in these weeks.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ሰሙናት እዚ ዝተመደበ የለን።</translation>
    </message>
    <message>
        <source>Show four more weeks</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተወሳኺ ኣርባዕተ ሰሙናት ኣርኢ</translation>
    </message>
</context>
<context>
    <name>AllDayStrip</name>
    <message>
        <source>All day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምሉእ መዓልቲ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1፡ %n መዓልቲ</numerusform>
            <numerusform>%1፡ %n መዓልታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>What they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝህብዎ መልሲ</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሮም</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ስልኪ ንምርኻብ</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መላግቦ</translation>
    </message>
    <message>
        <source>Choose what they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝህብዎ መልሲ ሕረ</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ መልሲ ዕቀብ</translation>
    </message>
</context>
<context>
    <name>AppointmentText</name>
    <message>
        <source>interpreter, comes here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ፡ ናብዚ ይመጽእ</translation>
    </message>
    <message>
        <source>interpreter, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ፡ %1</translation>
    </message>
    <message>
        <source>we are looking for an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ንደሊ ኣለና</translation>
    </message>
    <message>
        <source>interpreter asked for, not yet confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ተሓቲቱ፡ ገና ኣይተረጋገጸን</translation>
    </message>
    <message>
        <source>In %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብ%1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ማሽን ትርጉም</translation>
    </message>
    <message>
        <source>Now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቀጺሉ</translation>
    </message>
    <message>
        <source>After that</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሕሪኡ</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደሓር</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ስልኪ ንምርኻብ</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መላግቦ</translation>
    </message>
    <message>
        <source>It is over: sign</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተወዲኡ፡ ፈርም</translation>
    </message>
    <message>
        <source>Hasn&apos;t come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይመጸን</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ</translation>
    </message>
    <message>
        <source>The participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ</translation>
    </message>
    <message>
        <source>Somebody of us</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ካባና</translation>
    </message>
    <message>
        <source>I have looked it through</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ርእየዮ ኣለኹ</translation>
    </message>
</context>
<context>
    <name>AttachmentSettings</name>
    <message>
        <source>Recordings and pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅዳሓትን ስእልታትን</translation>
    </message>
    <message>
        <source>%1 MB are taken now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ %1 MB ተታሒዙ ኣሎ</translation>
    </message>
    <message>
        <source>Room for them on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብለት ንዕኦም ዝኸውን ቦታ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Send and fetch large ones on mobile networks, too</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓበይቲ እውን ብናይ ሞባይል መርበብ ስደድን ኣምጽእን</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Woman, as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰበይቲ፡ ከምቲ ዝተደልየ</translation>
    </message>
    <message>
        <source>Man, as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብኣይ፡ ከምቲ ዝተደልየ</translation>
    </message>
    <message>
        <source>Woman, as %1 wishes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰበይቲ፡ ከምቲ %1 ዝደሊ</translation>
    </message>
    <message>
        <source>Man, as %1 wishes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብኣይ፡ ከምቲ %1 ዝደሊ</translation>
    </message>
    <message>
        <source>Woman, not as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰበይቲ፡ ከምቲ ዝተደልየ ኣይኮነን</translation>
    </message>
    <message>
        <source>Man, not as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብኣይ፡ ከምቲ ዝተደልየ ኣይኮነን</translation>
    </message>
    <message>
        <source>Does not fit: busy then</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ ሽዑ ትሑዝ እዩ</translation>
    </message>
    <message>
        <source>Does not fit: busy %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ %1 ትሑዝ እዩ</translation>
    </message>
    <message>
        <source>Does not fit: busy in %1 until %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ ኣብ %1 ክሳብ %2 ትሑዝ እዩ</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 · ክሳብ %2 ይሰርሕ</translation>
    </message>
    <message>
        <source>Any level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝኾነ ደረጃ</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንተወሓደ %1</translation>
    </message>
    <message>
        <source>On site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ቦታ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሌፎን</translation>
    </message>
    <message>
        <source>Video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቪድዮ</translation>
    </message>
    <message>
        <source>No wish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሌት የለን</translation>
    </message>
    <message>
        <source>A woman</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰበይቲ</translation>
    </message>
    <message>
        <source>A man</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብኣይ</translation>
    </message>
    <message numerus="yes">
        <source>Knows %1: %n earlier sessions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ን%1 ይፈልጥ፡ ቅድሚ ሕጂ %n ግዜ</numerusform>
            <numerusform>ን%1 ይፈልጥ፡ ቅድሚ ሕጂ %n ግዜያት</numerusform>
        </translation>
    </message>
    <message>
        <source>New to %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ን%1 ሓድሽ</translation>
    </message>
    <message>
        <source>Free all morning</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንግሆ ምሉእ ነጻ</translation>
    </message>
    <message>
        <source>Free all afternoon</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሕሪ ቐትሪ ምሉእ ነጻ</translation>
    </message>
    <message>
        <source>Comes on site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ቦታ ይመጽእ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብተሌፎን</translation>
    </message>
    <message>
        <source>By video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብቪድዮ</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ቋንቋ ይዛረብ</translation>
    </message>
    <message>
        <source>Does not fit: the session has no valid time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ እቲ ቆጸራ ቅኑዕ ግዜ የብሉን</translation>
    </message>
    <message>
        <source>Does not fit: does not speak %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ %1 ኣይዛረብን</translation>
    </message>
    <message>
        <source>Does not fit: may not be asked for this</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ ንዚ ክሕተት የብሉን</translation>
    </message>
    <message>
        <source>Does not fit: level %1 is lower than asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ ደረጃ %1 ካብቲ ዝተሓተ ይትሕት</translation>
    </message>
    <message>
        <source>Does not fit: the authorisation ended on %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ ፍቓዱ ብ%1 ኣኺሉ</translation>
    </message>
    <message>
        <source>Does not fit: does not work %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ %1 ኣይሰርሕን</translation>
    </message>
    <message>
        <source>Does not fit: does not work that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ በታ መዓልቲ ኣይሰርሕን</translation>
    </message>
    <message>
        <source>Does not fit: works %1 that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይሰማማዕን፡ በታ መዓልቲ %1 ይሰርሕ</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit: %n minutes too few to get there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ኣይሰማማዕን፡ ንምብጻሕ %n ደቒቕ ይጎድል</numerusform>
            <numerusform>ኣይሰማማዕን፡ ንምብጻሕ %n ደቓይቕ ይጎድል</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time, another interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ግዜ፡ ካልእ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Same interpreter, earlier</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ኣስተርጓሚ፡ ቀዲሙ</translation>
    </message>
    <message>
        <source>Same interpreter, later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ኣስተርጓሚ፡ ደሓር</translation>
    </message>
    <message>
        <source>Same time, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ግዜ፡ %1</translation>
    </message>
    <message>
        <source>An interpreter who is new on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብሌት ሓድሽ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Interpreter asked for, not yet decided</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ተሓቲቱ፡ ገና ኣይተወሰነን</translation>
    </message>
    <message>
        <source>The time is held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ግዜ ተታሒዙ</translation>
    </message>
    <message>
        <source>The interpreter is ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ተኣዚዙ</translation>
    </message>
    <message>
        <source>The interpreter is confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ተረጋጊጹ</translation>
    </message>
    <message>
        <source>The interpreter could not be booked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ክትሓዝ ኣይተኻእለን</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ትእዛዝ ተሰሪዙ</translation>
    </message>
    <message>
        <source>%1 is asked for on this tablet. It is sent by itself as soon as there is a network.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣብዚ ታብሌት ተሓቲቱ። መርበብ ምስ ሃለወ ብባዕሉ ይለኣኽ።</translation>
    </message>
    <message>
        <source>%1 is asked for. The server decides within moments.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ተሓቲቱ። እቲ ሰርቨር ብቕልጡፍ ይውስን።</translation>
    </message>
    <message>
        <source>Nobody else can take %1 for this time. The interpreter has still to confirm.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ሰብ ን%1 በዚ ግዜ ክወስድ ኣይክእልን። እቲ ኣስተርጓሚ ገና ከረጋግጽ ኣለዎ።</translation>
    </message>
    <message>
        <source>%1 has been asked and has still to confirm.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ተሓቲቱ፡ ገና ከረጋግጽ ኣለዎ።</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ይመጽእ።</translation>
    </message>
    <message>
        <source>The assignment was carried out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ስራሕ ተፈጺሙ</translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ሰብ ኣይመጸን</translation>
    </message>
    <message>
        <source>The assignment is reviewed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ስራሕ ተመርሚሩ</translation>
    </message>
</context>
<context>
    <name>BookingAlternatives</name>
    <message numerus="yes">
        <source>%n free choice(s), one tap each</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ነጻ ምርጫ፡ ብሓደ ጠውቃ</numerusform>
            <numerusform>%n ነጻ ምርጫታት፡ ነፍሲ ወከፍ ብሓደ ጠውቃ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no free interpreter near that time. Move the session, or search among all.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብቲ ግዜ ነጻ ኣስተርጓሚ የለን። ነቲ ቆጸራ ቀይሮ ወይ ኣብ ኩሎም ድለ።</translation>
    </message>
    <message>
        <source>Take it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ውሰዶ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>BookingBanner</name>
    <message>
        <source>Everything you entered is still here: place, participants and wishes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሉ ዝጸሓፍካዮ ኣሎ፡ ቦታ፡ ተሳተፍትን ድሌታትን።</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>%1 of %2 interpreters fit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %2 ኣስተርጎምቲ %1 ይሰማምዑ</translation>
    </message>
    <message>
        <source>Nobody can interpret then. Choose another way of interpreting, a lower level or another time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሽዑ ዘተርጉም የለን። ካልእ መንገዲ፡ ትሕት ዝበለ ደረጃ ወይ ካልእ ግዜ ምረጽ።</translation>
    </message>
    <message>
        <source>None of the interpreters on this tablet speaks %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብሌት ካብ ዘለዉ ኣስተርጎምቲ %1 ዝዛረብ የለን።</translation>
    </message>
    <message>
        <source>Choose the language to interpret.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝትርጎም ቋንቋ ምረጽ።</translation>
    </message>
    <message numerus="yes">
        <source>By phone instead: %n more free</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ብተሌፎን፡ %n ተወሳኺ ነጻ</numerusform>
            <numerusform>ብተሌፎን፡ %n ተወሰኽቲ ነጻ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርእዮም</translation>
    </message>
    <message>
        <source>You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ የብልካን። እቲ ትእዛዝ ግዝያዊ እዩ፡ መርበብ ምስ ሃለወ ብባዕሉ ይለኣኽ። መልሲ መብዛሕትኡ ግዜ ኣብ ውሽጢ ሓደ ደቒቕ ይመጽእ።</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ኣዝዝ</translation>
    </message>
    <message>
        <source>Search among all interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ኩሎም ኣስተርጎምቲ ድለ</translation>
    </message>
    <message>
        <source>Choose another interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ኣስተርጓሚ ምረጽ</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዘይ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ መልሲ ጽሓፎ</translation>
    </message>
</context>
<context>
    <name>BookingStateMark</name>
    <message>
        <source>tentative</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዝያዊ</translation>
    </message>
    <message>
        <source>held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተታሕዘ</translation>
    </message>
    <message>
        <source>ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተኣዘዘ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተረጋገጸ</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተነጽገ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተሰረዘ</translation>
    </message>
</context>
<context>
    <name>BookingWishes</name>
    <message>
        <source>Required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዘድሊ</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋ ምረጽ</translation>
    </message>
    <message>
        <source>Wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝድለ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቦታታት</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተወሳኺ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተሳታፊ</numerusform>
            <numerusform>%n ተሳተፍቲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ካብኣቶም ንዓኻ ኣይርአን</numerusform>
            <numerusform>%n ካብኣቶም ንዓኻ ኣይርኣዩን</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ %1</translation>
    </message>
    <message>
        <source>Interpreter: %1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ፡ %1፣ %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ከምኡውን %n ተወሳኺ</numerusform>
            <numerusform>ከምኡውን %n ተወሰኽቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ይመርሕ</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ የለን</translation>
    </message>
    <message>
        <source>Interpreter busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ትሑዝ</translation>
    </message>
    <message>
        <source>Interpreter not working then</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ሽዑ ኣይሰርሕን</translation>
    </message>
    <message>
        <source>Interpreter can&apos;t get there in time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ብግዜ ክበጽሕ ኣይክእልን</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይፍቀድን</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ሓሳብ</numerusform>
            <numerusform>%n ሓሳባት</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet is full, so this was not saved. What was saved before is safe. Make room, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እታ ታብሌት መሊኣ፡ ስለዚ እዚ ኣይተዓቀበን። ቅድሚኡ ዝተዓቀበ ውሑስ እዩ። ቦታ ገይርካ ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>This session has been removed by someone else.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ቆጸራ ብኻልእ ሰብ ተደምሲሱ።</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Try once more.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ክዕቀብ ኣይተኻእለን። ቅድሚኡ ዝተዓቀበ ውሑስ እዩ። ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>This time is no longer in the series. Close the sheet and open it again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ግዜ እዚ ኣብቲ ተኸታታሊ የለን። ነቲ ገጽ ዕጸዎን ደጊምካ ክፈቶን።</translation>
    </message>
    <message>
        <source>This series can&apos;t be changed as a whole in that way. Change this time alone, or choose how it repeats anew.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ተኸታታሊ ብምሉኡ ብኸምዚ ክቕየር ኣይክእልን። ነዚ ግዜ ጥራይ ቀይሮ፡ ወይ ከመይ ከም ዝድገም ደጊምካ ምረጽ።</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>The day before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሓለፈት መዓልቲ</translation>
    </message>
    <message>
        <source>The week before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሓለፈ ሰሙን</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ</translation>
    </message>
    <message>
        <source>The day after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትቕጽል መዓልቲ</translation>
    </message>
    <message>
        <source>The week after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝቕጽል ሰሙን</translation>
    </message>
    <message>
        <source>Interpreters for the whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጐምቲ ንምሉእ ሰሙን</translation>
    </message>
    <message>
        <source>The month before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሓለፈ ወርሒ</translation>
    </message>
    <message>
        <source>The month after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝቕጽል ወርሒ</translation>
    </message>
</context>
<context>
    <name>CancellationCard</name>
    <message>
        <source>Goes to the agency. Never a participant&apos;s name.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብቲ ትካል ይኸይድ። ስም ተሳታፊ ፈጺምካ ኣይትጽሓፍ።</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምኽንያት</translation>
    </message>
    <message>
        <source>Cancel at this cost</source>
        <translatorcomment>machine</translatorcomment>
        <translation>በዚ ወጻኢ ሰርዝ</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ትእዛዝ ሰርዝ</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ትእዛዝ ዓቅቦ</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Book %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣዝዝ</translation>
    </message>
    <message>
        <source>Book</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣዝዝ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Show all %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሎም %1 ኣርኢ</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምረጽ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>(%n times)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>(%n ግዜ)</numerusform>
            <numerusform>(%n ግዜ)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ን%2 ይመርሕ %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ሰብ</translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 %2 ኣለዎ %3</translation>
    </message>
    <message>
        <source>%1 is taken: %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ተታሒዙ፡ %2 %3</translation>
    </message>
    <message>
        <source>The place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ቦታ</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 entered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ካብ %2 ኣትዩ</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Enter your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PIN ኣእቱ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደምስስ</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message>
        <source>Staff: name and PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰራሕተኛ፡ ስምን PINን</translation>
    </message>
    <message>
        <source>Your name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስምካ</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PINካ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቶ</translation>
    </message>
    <message>
        <source>Card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካርድ</translation>
    </message>
    <message>
        <source>Scan it, or write the letters and digits that stand on it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስካን ግበሮ፡ ወይ ኣብኡ ዘሎ ፊደላትን ቁጽርታትን ጽሓፍ።</translation>
    </message>
    <message>
        <source>Your card&apos;s text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽሑፍ ናይ ካርድኻ</translation>
    </message>
    <message>
        <source>Use the card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ካርድ ተጠቐም</translation>
    </message>
    <message>
        <source>New on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብሌት ሓድሽ</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስጢር ናይዚ ታብሌት ኣብ መፍትሕ መትሓዚ ናይቲ ስርዓት ይዕቀብ።</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስጢር ናይዚ ታብሌት እዚ ተጠቃሚ ጥራይ ከንብቦ ኣብ ዝኽእል ፋይል ይዕቀብ።</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይጽናሕ</translation>
    </message>
    <message>
        <source>Applies now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ዝሰርሕ</translation>
    </message>
    <message>
        <source>Change to this</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብዚ ቀይር</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብጎድኑ ዝተዓቀበ</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
</context>
<context>
    <name>DateStrip</name>
    <message>
        <source>Days</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዓልትታት</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቆጸራ</numerusform>
            <numerusform>%n ቆጸራታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Now %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ ሎሚ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቆጸራ</numerusform>
            <numerusform>%n ቆጸራታት</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ ሎሚ</translation>
    </message>
</context>
<context>
    <name>DotsProgress</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ካብ %2</translation>
    </message>
</context>
<context>
    <name>EnrolCardStep</name>
    <message>
        <source>Your card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካርድኻ</translation>
    </message>
    <message>
        <source>With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>በዚ ጽሑፍ&apos;ውን ኣብዚ ታብሌት ክትኣቱ ትኽእል። እንተደሊኻ ኣብ ካርድኻ ጽሓፎ፡ ሕጂ ጥራይ ይርአ። ነቲ ካርድ ዝሓዘ ኣብዚ መግለጺኻ ክኸፍት ይኽእል።</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጀምር</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>New on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብሌት ሓድሽ</translation>
    </message>
</context>
<context>
    <name>EnrolPicturesStep</name>
    <message>
        <source>Welcome, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንቋዕ ብደሓን መጻእካ፣ %1</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መግለጺኻ ይግበር ኣሎ …</translation>
    </message>
    <message>
        <source>Choose four pictures. You sign in with them.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርባዕተ ስእልታት ምረጽ። ብእኡ ትኣቱ።</translation>
    </message>
    <message>
        <source>Now the same four pictures again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ እቶም ሓደ ዓይነት ኣርባዕተ ስእልታት እንደገና።</translation>
    </message>
</context>
<context>
    <name>EnrolPinStep</name>
    <message>
        <source>Welcome, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንቋዕ ብደሓን መጻእካ፣ %1</translation>
    </message>
    <message>
        <source>Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነዚ ታብሌት PIN ምረጽ። በቲ ላዕሊ ዘሎ ስምካን በቲ PINን ትኣቱ።</translation>
    </message>
    <message>
        <source>At least six digits</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንተወሓደ ሽዱሽተ ቁጽሪ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ሓደ PIN እንደገና</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መግለጺኻ ይግበር ኣሎ …</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነዚ PIN ተጠቐም</translation>
    </message>
</context>
<context>
    <name>EnrolTicketStep</name>
    <message>
        <source>Join your project</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ፕሮጀክትኻ ተጸንበር</translation>
    </message>
    <message>
        <source>You get an enrolment code from your project. It works once.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ ፕሮጀክትኻ ናይ መእተዊ ኮድ ትረክብ። ሓንሳብ ጥራይ ይሰርሕ።</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ መእተዊ ኮድ</translation>
    </message>
    <message>
        <source>Asking the project …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንፕሮጀክት ይሓትት ኣሎ …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቀጽል</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ መእተዊ ተመለስ</translation>
    </message>
</context>
<context>
    <name>EntranceHead</name>
    <message>
        <source>Samspråk</source>
        <translatorcomment>machine</translatorcomment>
        <translation>Samspråk</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋን ዓቐን ጽሑፍን</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>address</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣድራሻ</translation>
    </message>
    <message>
        <source>plan area</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓውዲ መደብ</translation>
    </message>
    <message>
        <source>staff who follow the participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንተሳታፊ ዝከታተሉ ሰራሕተኛታት</translation>
    </message>
    <message>
        <source>sound</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድምጺ</translation>
    </message>
    <message>
        <source>orders accepted by agreement</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብውዕል ቅቡላት ትእዛዛት</translation>
    </message>
    <message>
        <source>starting point of travel</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መበገሲ ጉዕዞ</translation>
    </message>
    <message>
        <source>time between assignments</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ኣብ መንጎ ዕዮታት</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሰሪዙ</translation>
    </message>
    <message>
        <source>time of the decision</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ውሳነ</translation>
    </message>
    <message>
        <source>who decides</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መን ይውስን</translation>
    </message>
    <message>
        <source>length</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንውሓት</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኢመይል ኣድራሻ</translation>
    </message>
    <message>
        <source>last day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ መወዳእታ መዓልቲ</translation>
    </message>
    <message>
        <source>days left out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሕለፉ መዓልታት</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስእሊ</translation>
    </message>
    <message>
        <source>family name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ስድራቤት</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መጀመርታ መዓልቲ ስራሕ</translation>
    </message>
    <message>
        <source>gender</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጾታ</translation>
    </message>
    <message>
        <source>first name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም</translation>
    </message>
    <message>
        <source>goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕላማ</translation>
    </message>
    <message>
        <source>groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉጅለታት</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዝሒ ተሳተፍቲ</translation>
    </message>
    <message>
        <source>reference in the timetable</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወከሲ ኣብ ሰሌዳ ግዜ</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>languages</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋታት</translation>
    </message>
    <message>
        <source>leaders</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መራሕቲ</translation>
    </message>
    <message>
        <source>right to an interpreter by law</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብሕጊ መሰል ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደረጃ</translation>
    </message>
    <message>
        <source>members</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣባላት</translation>
    </message>
    <message>
        <source>lowest level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተሓተ ደረጃ</translation>
    </message>
    <message>
        <source>way of interpreting</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣገባብ ትርጉም</translation>
    </message>
    <message>
        <source>ways of interpreting</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣገባባት ትርጉም</translation>
    </message>
    <message>
        <source>name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም</translation>
    </message>
    <message>
        <source>organisation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ውድብ</translation>
    </message>
    <message>
        <source>participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ</translation>
    </message>
    <message>
        <source>person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብ</translation>
    </message>
    <message>
        <source>phone number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ተሌፎን</translation>
    </message>
    <message>
        <source>place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደብ</translation>
    </message>
    <message>
        <source>order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅደም ሰዓብ</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተሓለወ መንነት</translation>
    </message>
    <message>
        <source>recording</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅዳሕ ድምጺ</translation>
    </message>
    <message>
        <source>repetition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምድግጋም</translation>
    </message>
    <message>
        <source>last day in the register</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ መወዳእታ መዓልቲ ኣብ መዝገብ</translation>
    </message>
    <message>
        <source>who asked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መን ሓቲቱ</translation>
    </message>
    <message>
        <source>role</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግደ</translation>
    </message>
    <message>
        <source>room</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፍሊ</translation>
    </message>
    <message>
        <source>session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣኼባ</translation>
    </message>
    <message>
        <source>start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መጀመርታ</translation>
    </message>
    <message>
        <source>first day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ መጀመርታ መዓልቲ</translation>
    </message>
    <message>
        <source>state</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩነታት</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብ ዝሰርሖ ድምጺ</translation>
    </message>
    <message>
        <source>target date</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕለት ዕላማ</translation>
    </message>
    <message>
        <source>title</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ መዓልቲ ስራሕ</translation>
    </message>
    <message>
        <source>unit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፍሊ ስራሕ</translation>
    </message>
    <message>
        <source>weekday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዓልቲ ሰሙን</translation>
    </message>
    <message>
        <source>time a week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ኣብ ሰሙን</translation>
    </message>
    <message>
        <source>wished gender</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተመርጸ ጾታ</translation>
    </message>
    <message>
        <source>time zone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዞባ ግዜ</translation>
    </message>
    <message>
        <source>group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉጅለ</translation>
    </message>
    <message>
        <source>step in a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስጉምቲ ኣብ መደብ</translation>
    </message>
    <message>
        <source>attendance</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ህላወ</translation>
    </message>
    <message>
        <source>working hours</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰዓታት ስራሕ</translation>
    </message>
    <message>
        <source>booking of an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምሓዝ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>a detail</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ዝርዝር</translation>
    </message>
    <message>
        <source>record</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዝገብ</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንታይ ከም ዝምልከት</translation>
    </message>
    <message>
        <source>arrival</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምብጻሕ</translation>
    </message>
    <message>
        <source>kind of attachment</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓይነት ጥብቆ</translation>
    </message>
    <message>
        <source>content</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትሕዝቶ</translation>
    </message>
    <message>
        <source>form of the consent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣገባብ ስምምዕ</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተገብረሉ ግዜ</translation>
    </message>
    <message>
        <source>who made it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መን ከም ዝገበሮ</translation>
    </message>
    <message>
        <source>file type</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓይነት ፋይል</translation>
    </message>
    <message>
        <source>purpose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕላማ</translation>
    </message>
    <message>
        <source>receiving organisation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተቐባሊ ውድብ</translation>
    </message>
    <message>
        <source>receiving person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተቐባሊ ሰብ</translation>
    </message>
    <message>
        <source>what is shared</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንታይ ከም ዝካፈል</translation>
    </message>
    <message>
        <source>size</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓቐን</translation>
    </message>
    <message>
        <source>time of the withdrawal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተሳሕበሉ ግዜ</translation>
    </message>
    <message>
        <source>who did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዘይመጸ ሰብ</translation>
    </message>
    <message>
        <source>actual end</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ብሓቂ መወዳእታ</translation>
    </message>
    <message>
        <source>actual start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ብሓቂ መጀመርታ</translation>
    </message>
    <message>
        <source>agencies asked before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድሚ ሕጂ ዝተሓተቱ ትካላት</translation>
    </message>
    <message>
        <source>agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትካል ትርጉም</translation>
    </message>
    <message>
        <source>the agency&apos;s number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ናይቲ ትካል</translation>
    </message>
    <message>
        <source>agreement</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስምምዕ</translation>
    </message>
    <message>
        <source>answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መልሲ</translation>
    </message>
    <message>
        <source>answer as it was written</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መልሲ ከምቲ ዝተጻሕፈ</translation>
    </message>
    <message>
        <source>breaks</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕረፍቲ</translation>
    </message>
    <message>
        <source>cost of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋጋ ናይ ምስራዝ</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምኽንያት ናይ ምስራዝ</translation>
    </message>
    <message>
        <source>time of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ናይ ምስራዝ</translation>
    </message>
    <message>
        <source>who cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሰረዘ ሰብ</translation>
    </message>
    <message>
        <source>code to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮድ መራኸቢ</translation>
    </message>
    <message>
        <source>link to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሊንክ መራኸቢ</translation>
    </message>
    <message>
        <source>telephone to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቴሌፎን መራኸቢ</translation>
    </message>
    <message>
        <source>customer number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ዓሚል</translation>
    </message>
    <message>
        <source>interpreters who are not wanted</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዘይተደለዩ ተርጐምቲ</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝረአ ነገር</translation>
    </message>
    <message>
        <source>deviation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፍልልይ</translation>
    </message>
    <message>
        <source>words about the deviation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መብርሂ ናይቲ ፍልልይ</translation>
    </message>
    <message>
        <source>dialect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ለህጃ</translation>
    </message>
    <message>
        <source>the dialect is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ለህጃ ግዴታ እዩ</translation>
    </message>
    <message>
        <source>expenses</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወጻኢታት</translation>
    </message>
    <message>
        <source>the gender is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጾታ ግዴታ እዩ</translation>
    </message>
    <message>
        <source>number of interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዝሒ ተርጐምቲ</translation>
    </message>
    <message>
        <source>the interpreter&apos;s name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ተርጓሚ</translation>
    </message>
    <message>
        <source>reference on the invoice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወከሲ ቅብሊት</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምድንጓይ</translation>
    </message>
    <message>
        <source>the level is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደረጃ ግዴታ እዩ</translation>
    </message>
    <message>
        <source>who marked it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝመዝገበ ሰብ</translation>
    </message>
    <message>
        <source>the time it is about</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝምልከቶ ግዜ</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ትእዛዝ</translation>
    </message>
    <message>
        <source>time of the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ናይ ትእዛዝ</translation>
    </message>
    <message>
        <source>place in the order of agencies</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርታ</translation>
    </message>
    <message>
        <source>ways of interpreting that will do</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝበቅዑ ኣገባባት ትርጉም</translation>
    </message>
    <message>
        <source>what it replaces</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝትክኦ ነገር</translation>
    </message>
    <message>
        <source>latest time of the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ ግዜ መልሲ</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ናይ ምርመራ</translation>
    </message>
    <message>
        <source>who reviewed it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝመርመረ ሰብ</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተዓጽወ</translation>
    </message>
    <message>
        <source>security clearance</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ድሕነት ፍቓድ</translation>
    </message>
    <message>
        <source>signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፌርማ</translation>
    </message>
    <message>
        <source>time of the signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ናይ ፌርማ</translation>
    </message>
    <message>
        <source>who signed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝፈረመ ሰብ</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዛዕባ</translation>
    </message>
    <message>
        <source>kilometres travelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተጓዕዘ ኪሎሜተር</translation>
    </message>
    <message>
        <source>travelling time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ጉዕዞ</translation>
    </message>
    <message>
        <source>time lost</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝባኸነ ግዜ</translation>
    </message>
    <message>
        <source>requisition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅጥዒ ኣገልግሎት</translation>
    </message>
    <message>
        <source>time in a group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዜ ኣብ ጕጅለ</translation>
    </message>
    <message>
        <source>agreement with an agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስምምዕ ምስ ትካል ትርጉም</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተማቐለ ዓውደ ኣዋርሕ</translation>
    </message>
    <message>
        <source>why it goes before a course</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስለምንታይ ቅድሚ ኮርስ ከም ዝመጸ</translation>
    </message>
</context>
<context>
    <name>FollowingCard</name>
    <message>
        <source>with %1 · %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስ %1 · %2</translation>
    </message>
</context>
<context>
    <name>GapNotice</name>
    <message>
        <source>Tomorrow: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽባሕ፦ %1</translation>
    </message>
    <message>
        <source>There is still time today to do something about it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ ገና ግዜ ኣሎ ንምምላእ።</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽባሕ ኣርኢ</translation>
    </message>
    <message>
        <source>I know</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይፈልጥ እየ</translation>
    </message>
</context>
<context>
    <name>GridGround</name>
    <message>
        <source>%1, empty time: new session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ ነጻ ግዜ፡ ሓድሽ ቆጸራ</translation>
    </message>
</context>
<context>
    <name>GridSession</name>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ኣይተላእከን</translation>
    </message>
    <message>
        <source>repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይድገም</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>where it is kept</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተቐመጠሉ ቦታ</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተቐይሩ፦ %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተደምሲሱ</translation>
    </message>
    <message>
        <source>Made</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተፈጢሩ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which record, what was done</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ታብለት</translation>
    </message>
    <message>
        <source>You</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንስኻ</translation>
    </message>
    <message>
        <source>The server</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ሰብ</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ታሪኽ</translation>
    </message>
    <message>
        <source>Asking the project&apos;s server …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ፕሮጀክት ይሕተት ኣሎ …</translation>
    </message>
    <message>
        <source>Changes show up here with who made them, when, and on which tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ለውጥታት ኣብዚ ይረኣዩ፦ መን ገይሩዎም፣ መዓስን ኣብ ኣየናይ ታብለትን።</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ዝፍለጥ የለን</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ዘይተላእከ</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ዓመት</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጥምቀት (ሽወደን)</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓርቢ ስቕለት</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰንበት ትንሣኤ</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰኑይ ትንሣኤ</translation>
    </message>
    <message>
        <source>May Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቀዳማይ ግንቦት</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕርገት</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጰራቅሊጦስ</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰኑይ ጰራቅሊጦስ</translation>
    </message>
    <message>
        <source>National Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሃገራዊ በዓል ሽወደን</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋዜማ ፍርቂ ክረምቲ</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዓልቲ ፍርቂ ክረምቲ</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዓልቲ ኩሎም ቅዱሳን</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋዜማ ልደት</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ልደት</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልኣይ መዓልቲ ልደት</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋዜማ ሓድሽ ዓመት</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋ</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጠጠው ኣብል</translation>
    </message>
    <message>
        <source>No voice recorded yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ድምጺ ኣይተቐድሐን</translation>
    </message>
    <message>
        <source>The voice is still being fetched</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ድምጺ ገና ይመጽእ ኣሎ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስማዕ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተዓጽወ</translation>
    </message>
    <message>
        <source>What you began is kept, and what you saved is still being sent.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጀመርካዮ ተዓቂቡ ኣሎ፡ ዝዓቀብካዮ&apos;ውን ይለኣኽ ኣሎ።</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PINካ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ውጻእ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Samspråk</source>
        <translatorcomment>machine</translatorcomment>
        <translation>Samspråk</translation>
    </message>
</context>
<context>
    <name>MinuteField</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ደቒቕ</numerusform>
            <numerusform>%n ደቓይቕ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቆጸራ</numerusform>
            <numerusform>%n ቆጸራታት</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ ሎሚ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>+%1 ተወሳኺ</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰሙን %1</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሒ</translation>
    </message>
</context>
<context>
    <name>MyPlanPage</name>
    <message>
        <source>My plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደበይ</translation>
    </message>
    <message>
        <source>Your plan is made together with you. When there is a step, you see it here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደብካ ምሳኻ ብሓባር ይግበር። ስጉምቲ ምስ ሃለወ ኣብዚ ትርእዮ።</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ስጉምቲ የለን</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>number of things a person must decide</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n የድልየካ</numerusform>
            <numerusform>%n የድልዩኻ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቦታታት</translation>
    </message>
</context>
<context>
    <name>NeedsYouPage</name>
    <message>
        <source>Needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>የድልየካ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ክትውስኖ</numerusform>
            <numerusform>%n ክትውስኖም</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጽበየካ የለን</translation>
    </message>
    <message>
        <source>When two people write different things, or an interpreter can&apos;t come, you decide it here. Until then there is nothing to do: go on with your day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክልተ ሰባት ዝተፈላለየ ምስ ዝጽሕፉ ወይ ኣስተርጓሚ ክመጽእ ምስ ዘይክእል ኣብዚ ትውስን። ክሳብ ሽዑ ዝግበር የብሉን፦ መዓልትኻ ቀጽል።</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ዓውደ ኣዋርሕ</translation>
    </message>
    <message>
        <source>Settled today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ ዝተወሰነ</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Demo: cut the network</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዴሞ፡ መርበብ ቁረጽ</translation>
    </message>
    <message>
        <source>Demo: restore the network</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዴሞ፡ መርበብ መልስ</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ %1</translation>
    </message>
    <message>
        <source>Cancelled. You do not need to come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሰሪዙ። ክትመጽእ ኣየድልየካን።</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ %1</translation>
    </message>
</context>
<context>
    <name>OpenMatterText</name>
    <message>
        <source>You</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንስኻ</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ሰብ</translation>
    </message>
    <message>
        <source>%1: two values for %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ክልተ ዋጋታት ን%2</translation>
    </message>
    <message>
        <source>Both were written at the same time. Both are saved.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክልቲኡ ብሓደ ግዜ ተጻሒፉ። ክልቲኡ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Everything you filled in is kept.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሉ ዝመላእካዮ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a session&apos;s title, weekday, time</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what was written</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝቐረበ፦ %1።</translation>
    </message>
    <message>
        <source>%1, has no interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ ኣስተርጓሚ የብሉን</translation>
    </message>
    <message>
        <source>%1: what you wrote could not be taken</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ዝጸሓፍካዮ ክቕበል ኣይተኻእለን</translation>
    </message>
    <message>
        <source>Answered by the server: %1</source>
        <comment>a day and a time</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር መሊሱ፦ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who or what it is about, a field&apos;s name</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>%1: you chose %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ %2 መሪጽካ</translation>
    </message>
    <message>
        <source>%1: %2 chose %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ %2 %3 መሪጹ</translation>
    </message>
    <message>
        <source>%1: another interpreter is asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ካልእ ኣስተርጓሚ ተሓቲቱ</translation>
    </message>
    <message>
        <source>%1: you have read the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ መልሲ ኣንቢብካዮ</translation>
    </message>
</context>
<context>
    <name>OrderFact</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳተፍቲ</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተሳታፊ</numerusform>
            <numerusform>%n ተሳተፍቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ወይ ቋንቋ</translation>
    </message>
    <message>
        <source>Drag to a time in the week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ሓደ ግዜ ኣብ ሰሙን ስሓብ</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ስም ወይ ቋንቋ ዘለዎ የለን።</translation>
    </message>
    <message>
        <source>Nobody is here yet. Participants come with the next sync.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ሓደ&apos;ኳ የለን። ተሳተፍቲ ምስ ቀጻሊ ምውህሃድ ይመጹ።</translation>
    </message>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ቆጸራ</translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message>
        <source>The number that the participant answers.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ተሳታፊ ዝምልሰሉ ቁጽሪ።</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ተሌፎን</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓቅብ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ከምቲ ዝነበሮ ግደፎ</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ታሪኽ</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳተፍቲ</translation>
    </message>
    <message>
        <source>Search for a name or a language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ወይ ቋንቋ ድለ</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተሳታፊ</numerusform>
            <numerusform>%n ተሳተፍቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>No name and no language has these letters. Try fewer of them.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዞም ፊደላት ዘለዎ ስም ወይ ቋንቋ የለን። ውሑዳት ፊደላት ፈትን።</translation>
    </message>
    <message>
        <source>Participants of your unit show up here after the first sync.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳተፍቲ ናይ ክፍልኻ ድሕሪ ቀዳማይ ምውህሃድ ኣብዚ ይርኣዩ።</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተረኽበ የለን</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Interpreter booking</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትእዛዝ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>A choice between two values</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምርጫ ኣብ መንጎ ክልተ ዋጋታት</translation>
    </message>
    <message>
        <source>An answer to a refusal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መልሲ ንንጽገት</translation>
    </message>
    <message>
        <source>Session in the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቆጸራ ኣብ ካለንደር</translation>
    </message>
    <message>
        <source>Who comes to a session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ቆጸራ መን ይመጽእ</translation>
    </message>
    <message>
        <source>A participant&apos;s details</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝርዝር ናይ ተሳታፊ</translation>
    </message>
    <message>
        <source>A plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደብ</translation>
    </message>
    <message>
        <source>A goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሸቶ</translation>
    </message>
    <message>
        <source>An activity in a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንጥፈት ኣብ መደብ</translation>
    </message>
    <message>
        <source>A group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉጅለ</translation>
    </message>
    <message>
        <source>A change</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ለውጢ</translation>
    </message>
    <message>
        <source>just now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ቅድሚ %n ደቒቕ</numerusform>
            <numerusform>ቅድሚ %n ደቓይቕ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ቅድሚ %n ሰዓት</numerusform>
            <numerusform>ቅድሚ %n ሰዓታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>days</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ቅድሚ %n መዓልቲ</numerusform>
            <numerusform>ቅድሚ %n መዓልትታት</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom or what</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ %2</translation>
    </message>
</context>
<context>
    <name>PictureCodePad</name>
    <message>
        <source>Fish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓሳ</translation>
    </message>
    <message>
        <source>Flower</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕምባባ</translation>
    </message>
    <message>
        <source>Key</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መፍትሕ</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽላል</translation>
    </message>
    <message>
        <source>Cat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሙ</translation>
    </message>
    <message>
        <source>Cup</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩባያ</translation>
    </message>
    <message>
        <source>Star</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኮኾብ</translation>
    </message>
    <message>
        <source>Tree</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገረብ</translation>
    </message>
    <message>
        <source>Boat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጃልባ</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካሮት</translation>
    </message>
    <message>
        <source>Bell</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደወል</translation>
    </message>
    <message>
        <source>Owl</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉንጓ</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስእልታትካ ምረጽ</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ናይ መወዳእታ ስእሊ ምለሶ</translation>
    </message>
</context>
<context>
    <name>PictureSignIn</name>
    <message>
        <source>Choose your four pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርባዕተ ስእልታትካ ምረጽ</translation>
    </message>
</context>
<context>
    <name>PlaceCatalogue</name>
    <message>
        <source>Calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካለንደር</translation>
    </message>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳተፍቲ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>የድልየካ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምውህሃድ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምትዕርራይ</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ</translation>
    </message>
    <message>
        <source>My plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደበይ</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽባሕ</translation>
    </message>
</context>
<context>
    <name>PlanAreaCard</name>
    <message>
        <source>%1: %2 of %3 steps done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2 ካብ %3 ስጉምትታት ተፈጺሙ</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Areas of the plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓውድታት ናይቲ መደብ</translation>
    </message>
</context>
<context>
    <name>PlanRoad</name>
    <message>
        <source>No steps in this area yet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ዓውዲ ገና ስጉምቲ የለን።</translation>
    </message>
</context>
<context>
    <name>PlanStepText</name>
    <message>
        <source>In %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብ%1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ማሽን ትርጉም</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝወሰነ፡ %1</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝውስን፡ %1</translation>
    </message>
    <message>
        <source>My goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሸቶይ</translation>
    </message>
</context>
<context>
    <name>PreparationTick</name>
    <message>
        <source>%1: ready</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ድሉው</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ይጎድል</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ገና የለን</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፦ ኣየድልን</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Everything that was saved before is still on the tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድሚኡ ዝተዓቀበ ኩሉ ገና ኣብዚ ታብሌት ኣሎ።</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not saved.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መኽዘን ናይዚ ታብሌት መሊኡ፡ ስለዚ እዚ ኣይተዓቀበን።</translation>
    </message>
    <message>
        <source>Make room by removing pictures or apps, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስእልታት ወይ ኣፕ ብምድምሳስ ቦታ ግበር፡ ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>The tablet&apos;s key does not fit this profile.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መፍትሕ ናይዚ ታብሌት ምስዚ መግለጺ ኣይሰማማዕን።</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody else can read it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተቐየረ የለን፡ ካልእ ሰብ&apos;ውን ከንብቦ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, ask for a new enrolment code.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንደገና እቶ። እንተተደጊሙ ሓድሽ ናይ መእተዊ ኮድ ሕተት።</translation>
    </message>
    <message>
        <source>A file on this tablet is damaged.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብሌት ሓደ ፋይል ተበላሽዩ።</translation>
    </message>
    <message>
        <source>Nothing was changed. What had been sent is safe with the project.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተቐየረ የለን። ዝተላእከ ኣብ ፕሮጀክት ውሑስ እዩ።</translation>
    </message>
    <message>
        <source>Leave the tablet as it is and ask your project for help.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነታ ታብሌት ከምዘላ ገዲፍካ ካብ ፕሮጀክትኻ ሓገዝ ሕተት።</translation>
    </message>
    <message>
        <source>This profile was used with a newer version of the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ መግለጺ ብሓድሽ ስሪት ናይቲ ኣፕ ተጠቒሙሉ።</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Update the app, then sign in again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ኣፕ ኣሐድሶ፡ ደሓር እቶ።</translation>
    </message>
    <message>
        <source>The tablet could not save or read this.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እታ ታብሌት ነዚ ክትዕቅብ ወይ ከተንብብ ኣይከኣለትን።</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደጊምካ ፈትን። እንተተደጊሙ ነታ ታብሌት ኣጥፊእካ ወልዓያ።</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ሰርቨር ናይ ፕሮጀክት ክብጻሕ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ ርኣ፡ ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>The project no longer knows this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ፕሮጀክት ነዚ ታብሌት ደጊም ኣይፈልጦን።</translation>
    </message>
    <message>
        <source>Ask for a new enrolment code.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ናይ መእተዊ ኮድ ሕተት።</translation>
    </message>
    <message>
        <source>This app is too old for the project&apos;s server.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ኣፕ ንሰርቨር ናይቲ ፕሮጀክት ኣዝዩ ኣረጊት እዩ።</translation>
    </message>
    <message>
        <source>What you enter is saved and still sent.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጸሓፍካዮ ይዕቀብን ገና ይለኣኽን።</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ኣፕ ኣሐድሶ።</translation>
    </message>
    <message>
        <source>The project&apos;s server gave an answer that this app does not understand.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ናይቲ ፕሮጀክት እዚ ኣፕ ዘይርድኦ መልሲ ሂቡ።</translation>
    </message>
    <message>
        <source>Try again later, or update the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደሓር ፈትን፡ ወይ ነቲ ኣፕ ኣሐድሶ።</translation>
    </message>
    <message>
        <source>This could not be done as it was entered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ከምቲ ዝተጻሕፈ ክግበር ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጸሓፍካዮ ርኣዮ፡ ደጊምካ ፈትን።</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Lock</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕጾ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ውጻእ</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days shown</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝርኣያ መዓልትታት</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መዓልቲ</translation>
    </message>
    <message>
        <source>Work week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ስራሕ ሰሙን</translation>
    </message>
    <message>
        <source>Week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰሙን</translation>
    </message>
    <message>
        <source>Month</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሒ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣጀንዳ</translation>
    </message>
    <message>
        <source>Resources</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጸጋታት</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <source>See %n free choice(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ነጻ ምርጫ ርአ</numerusform>
            <numerusform>%n ነጻ ምርጫታት ርአ</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣንቢበዮ</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ውሰድ</translation>
    </message>
</context>
<context>
    <name>RequisitionForm</name>
    <message>
        <source>Began</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጀሚሩ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Break</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕረፍቲ</translation>
    </message>
    <message>
        <source>The interpreter came late by</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ ዝደንጐየሉ</translation>
    </message>
    <message>
        <source>Journey, there and back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጕዕዞ ከይድካ ምምላስ</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኪሎሜተር</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኪ.ሜ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፊርማ</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ፈርም</translation>
    </message>
    <message>
        <source>Save with the signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስ ፊርማ ዕቀብ</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዳግማይ ፈርም</translation>
    </message>
</context>
<context>
    <name>ResourceEntry</name>
    <message>
        <source>Busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትሑዝ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>ResourceGrid</name>
    <message>
        <source>Resources</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጸጋታት</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንውሓት ግዜ</translation>
    </message>
    <message>
        <source>One day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ መዓልቲ</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምሉእ ሰሙን</translation>
    </message>
    <message>
        <source>There is nothing of this kind here yet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ ሕጂ ከምዚ ዝበለ የለን።</translation>
    </message>
</context>
<context>
    <name>ResourceLine</name>
    <message numerus="yes">
        <source>%n time(s) taken</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ዝተታሕዘ ግዜ</numerusform>
            <numerusform>%n ዝተታሕዙ ግዜያት</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>not marked yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ገና ኣይተመዝገበን</translation>
    </message>
    <message>
        <source>Here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣሎ</translation>
    </message>
    <message>
        <source>Here, not yet noted</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣሎ፡ ገና ኣይተመዝገበን</translation>
    </message>
    <message>
        <source>%1: less late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ዝወሓደ ምድንጓይ</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ዝያዳ ምድንጓይ</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ደንጉዩ</translation>
    </message>
    <message>
        <source>Late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደንጉዩ</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ኣይመጸን</translation>
    </message>
    <message>
        <source>Absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይመጸን</translation>
    </message>
    <message>
        <source>%1: excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ብምኽንያት ዘይመጸ</translation>
    </message>
    <message>
        <source>Excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብምኽንያት</translation>
    </message>
</context>
<context>
    <name>RollCallSheet</name>
    <message>
        <source>Roll call: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳትፎ፡ %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ተወዲኡ፡ %n ኣሎ</numerusform>
            <numerusform>ተወዲኡ፡ %n ኣለዉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Add participants or a group to the session first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መጀመርታ ተሳተፍቲ ወይ ጕጅለ ኣብቲ ርክብ ወስኽ።</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጽበ ሰብ የለን</translation>
    </message>
    <message numerus="yes">
        <source>%n more are expected whom you can&apos;t see.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ካልእ ክትርእዮ ዘይትኽእል ይጽበ።</numerusform>
            <numerusform>%n ካልኦት ክትርእዮም ዘይትኽእል ይጽበዩ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድለ</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>It is part of a series. What shall the change apply to?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣካል ተኸታታሊ እዩ። እቲ ለውጢ ንምንታይ ይምልከት?</translation>
    </message>
    <message>
        <source>This time only</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነዚ ግዜ ጥራይ</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚን ኩሎም ዝቕጽሉን</translation>
    </message>
    <message>
        <source>All times, earlier ones too</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሎም ግዜያት፡ ዝሓለፉ እውን</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋላ ሓንቲ ኣይትቀይር</translation>
    </message>
</context>
<context>
    <name>SessionBlock</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>SessionClashes</name>
    <message>
        <source>Clashes at that time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብቲ ግዜ ዘሎ ግጭት</translation>
    </message>
    <message>
        <source>Free for all:</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንኹሉ ነጻ ግዜ፡</translation>
    </message>
    <message>
        <source>Why it is held all the same</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስለምንታይ ምስ ኩሉ ይካየድ</translation>
    </message>
    <message>
        <source>Write no names: the whole unit sees it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስማት ኣይትጽሓፍ፡ ምሉእ ክፍሊ ይርእዮ እዩ።</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተሳታፊ</numerusform>
            <numerusform>%n ተሳተፍቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳተፍቲ</translation>
    </message>
    <message numerus="yes">
        <source>%n more take part whom you can&apos;t see.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተወሳኺ ንዓኻ ዘይርአ ይሳተፍ።</numerusform>
            <numerusform>%n ተወሰኽቲ ንዓኻ ዘይርኣዩ ይሳተፉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant: name or language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ ወስኽ፡ ስም ወይ ቋንቋ</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ስም ወይ ቋንቋ ዘለዎ የለን።</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉጅለታት</translation>
    </message>
</context>
<context>
    <name>SessionRepeat</name>
    <message>
        <source>Repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድግግም</translation>
    </message>
    <message>
        <source>On these days</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዞም መዓልታት</translation>
    </message>
    <message>
        <source>Ends</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝውድኣሉ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ መዓልቲ</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዝሒ ግዜ</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ቆጸራ</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓቅብ</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ኣዝዝ</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ቆጸራ ሰርዞ</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>Led by</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝመርሕ</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ታሪኽ</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳትፎ</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>A title from the list is shown to each participant in their own language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብቲ ዝርዝር ዝተመርጸ ኣርእስቲ ንነፍሲ ወከፍ ተሳታፊ ብቋንቋኡ ይርአ።</translation>
    </message>
    <message>
        <source>Title</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓውዲ</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Date</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕለት</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መጀመሪ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደቓይቕ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ደቒቕ</numerusform>
            <numerusform>%n ደቓይቕ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምትዕርራይ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋን መልክዕን</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መልክዕ</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጸልማት</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ልዑል ፍልልይ ሕብሪ</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ስክሪን ዝወሓደ ምንቅስቓስ</translation>
    </message>
    <message>
        <source>This is one person&apos;s own tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ናይ ሓደ ሰብ ታብሌት እዩ</translation>
    </message>
    <message>
        <source>A shared tablet never shows who uses it. One&apos;s own tablet fills in the name.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ሓባር ታብሌት መን ከም ዝጥቀመሉ ኣየርእን። ናይ ውልቂ ታብሌት ነቲ ስም ባዕሉ ይጽሕፎ።</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስጢር ናይዚ ታብሌት ኣብ መፍትሕ መትሓዚ ናይቲ ስርዓት ይዕቀብ።</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስጢር ናይዚ ታብሌት እዚ ተጠቃሚ ጥራይ ከንብቦ ኣብ ዝኽእል ፋይል ይዕቀብ።</translation>
    </message>
</context>
<context>
    <name>SettledRow</name>
    <message>
        <source>Undo</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምለስ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደጊምካ ክፈት</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕጾ</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቶ</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.</source>
        <extracomment>On the sign-in page: how much this tablet has still to send, whoever entered it.</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ኣብዚ ታብሌት %n ለውጢ ክለኣኽ ይጽበ ኣሎ። መርበብ ምስ ዝህሉ ባዕሉ ይለኣኽ።</numerusform>
            <numerusform>ኣብዚ ታብሌት %n ለውጥታት ክለኣኹ ይጽበዩ ኣለዉ። መርበብ ምስ ዝህሉ ባዕሎም ይለኣኹ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Opening …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይኽፈት ኣሎ …</translation>
    </message>
    <message numerus="yes">
        <source>That opened nothing. Try again in %n s.</source>
        <comment>seconds</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>እዚ ኣይከፈተን። ድሕሪ %n ካልኢት ፈትን።</numerusform>
            <numerusform>እዚ ኣይከፈተን። ድሕሪ %n ካልኢታት ፈትን።</numerusform>
        </translation>
    </message>
    <message>
        <source>That opened nothing. Nothing is lost: try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ኣይከፈተን። ዝጠፍአ የለን፡ ደጊምካ ፈትን።</translation>
    </message>
</context>
<context>
    <name>StepperField</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ኣንእስ</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ኣዕቢ</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምውህሃድ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ነገር ውሳነኻ የድልዮ</numerusform>
            <numerusform>%n ነገራት ውሳነኻ የድልዮም</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has answered: something was written twice, or could not be done. Nothing is lost.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር መሊሱ፦ ገለ ክልተ ግዜ ተጻሒፉ ወይ ክግበር ኣይተኻእለን። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ወስን</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Opens the page about what is sent and what is not</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንታይ ከም ዝተላእከን ዘይተላእከን ዝገልጽ ገጽ ይኸፍት</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n not sent</source>
        <comment>number of changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>መርበብ የለን – %n ዘይተላእከ</numerusform>
            <numerusform>መርበብ የለን – %n ዘይተላእኩ</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline – all sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ የለን – ኩሉ ተላኢኹ</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ካብ %2 ይለኣኽ ኣሎ</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሉ ተላኢኹ</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>number of changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ዘይተላእከ</numerusform>
            <numerusform>%n ዘይተላእኩ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስዳድ የድልየካ ኣሎ</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Last success</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ መወዳእታ ዝተዓወተ</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስለምንታይ</translation>
    </message>
    <message>
        <source>Next try</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቀጻሊ ፈተነ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ፈትን</translation>
    </message>
</context>
<context>
    <name>SyncUnsentCard</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <comment>changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ገና ዘይተላእከ</numerusform>
            <numerusform>%n ገና ዘይተላእኩ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክለኣኽ ዝጽበ የለን</translation>
    </message>
    <message>
        <source>Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሉ ብምስጢር ኣብዚ ታብሌት ተዓቂቡ ኣሎ። እንተጠፍአት ዝጠፍእ የለን።</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Remove %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣውጽእ</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Text size %1 %</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓቐን ጽሑፍ %1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝነኣሰ ጽሑፍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝዓበየ ጽሑፍ</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Hello %1</source>
        <extracomment>A greeting; %1 is the participant&apos;s given name</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰላም %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ</translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንዝመጽእ ክልተ ሰሙን ዝተመደበ የለን። ምስ ዝህሉ ኣብዚ ትርእዮን ክትሰምዖን ትኽእልን።</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተመደበ የለን</translation>
    </message>
</context>
<context>
    <name>TomorrowPage</name>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽባሕ</translation>
    </message>
    <message>
        <source>The visits that you lead show up here the day before, with a tick for each thing that they need.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቶም ትመርሖም ኣኼባታት ኣብ ዝቐደመ መዓልቲ ኣብዚ ይረኣዩ፣ ንነፍሲ ወከፍ ዘድሊ ነገር ምልክት ኣለዎ።</translation>
    </message>
    <message>
        <source>You lead nothing on that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብቲ መዓልቲ እትመርሖ የብልካን</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ዓውደ ኣዋርሕ</translation>
    </message>
    <message>
        <source>What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምልክት ዘለዎ ኣብዚ ታብለት ተመስጢሩ ይጸንሕ፣ ብዘይ መርበብ እውን። ቅጥዕታት፣ ሓረጋትን ድምጽታትን ኣብ ዝቕጽሉ ሕታማት ይመጹ።</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>not stated</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይተገልጸን</translation>
    </message>
    <message>
        <source>woman</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰበይቲ</translation>
    </message>
    <message>
        <source>man</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብኣይ</translation>
    </message>
    <message>
        <source>planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተመደበ</translation>
    </message>
    <message>
        <source>present</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣሎ</translation>
    </message>
    <message>
        <source>late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደንጉዩ</translation>
    </message>
    <message>
        <source>absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>የለን</translation>
    </message>
    <message>
        <source>absent with a reason</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብምኽንያት የለን</translation>
    </message>
    <message>
        <source>repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይድገም</translation>
    </message>
    <message>
        <source>once</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ግዜ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>(ባዶ)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ደቒቕ</numerusform>
            <numerusform>%n ደቓይቕ</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody or something that this tablet does not hold</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብለት ዘየለ ሰብ ወይ ነገር</translation>
    </message>
    <message>
        <source>something of a newer app</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ ሓድሽ ኣፕ ዝመጸ ነገር</translation>
    </message>
    <message>
        <source>yes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እወ</translation>
    </message>
    <message>
        <source>no</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>another choice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ምርጫ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋላ ሓንቲ</translation>
    </message>
    <message>
        <source>quality</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽሬት</translation>
    </message>
    <message>
        <source>service</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣገልግሎት</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋላ ሓደ</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ</translation>
    </message>
    <message>
        <source>the participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ</translation>
    </message>
    <message>
        <source>the staff</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰራሕተኛታት</translation>
    </message>
    <message>
        <source>only when it is busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ዝተታሕዘ ግዜ ጥራይ</translation>
    </message>
    <message>
        <source>titles</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርእስታት</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ክሮነር</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰብ</translation>
    </message>
    <message>
        <source>Nobody is entered for this visit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንዚ ኣኼባ ዝተመዝገበ የለን</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ካብኦም ኣይትርእዮን</numerusform>
            <numerusform>%n ካብኦም ኣይትርእዮምን</numerusform>
        </translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ታብለት ኣሎ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደብ</translation>
    </message>
    <message>
        <source>Nobody whose plan you could need</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደቡ ዘድልየካ ሰብ የለን</translation>
    </message>
    <message>
        <source>There is no plan yet that you may see</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክትርእዮ ዝፍቀደልካ መደብ ገና የለን</translation>
    </message>
    <message>
        <source>%1 of %2 have a plan here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ካብ %2 ኣብዚ መደብ ኣለዎም</translation>
    </message>
    <message>
        <source>Not in this version of the app</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ሕታም ኣፕ የለን</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድምጺ</translation>
    </message>
    <message>
        <source>Everybody speaks Swedish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሎም ስዊድንኛ ይዛረቡ</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብ%1 ተቐዲሑ</translation>
    </message>
    <message>
        <source>Nobody has recorded it in %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብ%1 ዝቐድሖ የለን</translation>
    </message>
    <message>
        <source>Interpreter&apos;s phone card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካርድ ተሌፎን ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>interpreter&apos;s name, state of the booking, phone number</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2፦ %3</translation>
    </message>
    <message>
        <source>The interpreter is not known on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ ኣብዚ ታብለት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>%1 has no phone number here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣብዚ ቁጽሪ ተሌፎን የብሉን</translation>
    </message>
    <message>
        <source>No interpreter is booked for %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ን%1 ዝተታሕዘ ኣስተርጓሚ የለን</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተሳታፊ</numerusform>
            <numerusform>%n ተሳተፍቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅጥዒ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓረጋት</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝጎደለ ምላእ</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፈት</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentCard</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Nobody in the pool is free</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብቶም ተርጐምቲ ነጻ ዝኾነ የለን</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድሚ ሕጂ፡ %1</translation>
    </message>
    <message>
        <source>before: nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቅድሚ ሕጂ፡ ዋላ ሓደ</translation>
    </message>
    <message>
        <source>Choose %1 for %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ን%2 %1 ምረጽ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተመሪጹ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምረጽ</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentFigure</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ ቅድሚኡ %2፡ ድሕሪኡ %3</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentSheet</name>
    <message>
        <source>Interpreters for the whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጐምቲ ንምሉእ ሰሙን</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ሕተት</numerusform>
            <numerusform>%n ሕተት</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሎም ምረጽ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋላ ሓደ ኣይትምረጽ</translation>
    </message>
    <message>
        <source>There is no booking of the own pool this week.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብዚ ሰሙን ናይ ገዛእ ርእስና ተርጐምቲ ትእዛዝ የለን።</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝውጠን የለን</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዘይ ተርጓሚ</translation>
    </message>
    <message>
        <source>Travel, hours</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉዕዞ ብሰዓታት</translation>
    </message>
    <message>
        <source>Another than before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ካብ ናይ ቅድም</translation>
    </message>
    <message>
        <source>Who is ill</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መን ሓሚሙ</translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መደብ ይደሊ ኣሎ</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Drop for a new session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ቆጸራ ንምግባር ኣብዚ ግደፎ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካለንደር</translation>
    </message>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ቆጸራ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምለሶ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተመሊሱ</translation>
    </message>
</context>
<context>
    <name>WishChip</name>
    <message>
        <source>open</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፉት</translation>
    </message>
    <message>
        <source>opens a list</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝርዝር ይኸፍት</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጽባሕ</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Housing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መንበሪ ገዛ</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክንክን ቆልዑ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምርግጋጽ ክእለት</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጥዕና</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትርፊ ግዜ</translation>
    </message>
    <message>
        <source>Work</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስራሕ</translation>
    </message>
    <message>
        <source>Studies</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትምህርቲ</translation>
    </message>
    <message>
        <source>Own business</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናይ ገዛእ ርእሲ ትካል</translation>
    </message>
    <message>
        <source>participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ</translation>
    </message>
    <message>
        <source>language pedagogue</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መምህር ቋንቋ</translation>
    </message>
    <message>
        <source>job agent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወኪል ስራሕ</translation>
    </message>
    <message>
        <source>community guide</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መራሒ ሕብረተሰብ</translation>
    </message>
    <message>
        <source>health coordinator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣማኻሪት ጥዕና</translation>
    </message>
    <message>
        <source>employment officer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰራሕተኛ ቤት ጽሕፈት ስራሕ</translation>
    </message>
    <message>
        <source>social work consultant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣማኻሪ ማሕበራዊ ጉዳያት</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣወሃሃዲ</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>guest</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጋሻ</translation>
    </message>
    <message>
        <source>administrator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣመሓዳሪ</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንድፊ</translation>
    </message>
    <message>
        <source>tentative</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ግዝያዊ</translation>
    </message>
    <message>
        <source>held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተታሕዘ</translation>
    </message>
    <message>
        <source>ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተኣዘዘ</translation>
    </message>
    <message>
        <source>received</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተቐበለ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተረጋገጸ</translation>
    </message>
    <message>
        <source>not filled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዘይተመልአ</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተነጽገ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተሰረዘ</translation>
    </message>
    <message>
        <source>on site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ቦታ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብተሌፎን</translation>
    </message>
    <message>
        <source>by video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብቪድዮ</translation>
    </message>
    <message>
        <source>ÖT · other</source>
        <extracomment>The lowest of the five levels of interpreters; keep the Swedish abbreviation in front</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>ÖT · ካልእ</translation>
    </message>
    <message>
        <source>UT · trained</source>
        <translatorcomment>machine</translatorcomment>
        <translation>UT · ዝሰልጠነ</translation>
    </message>
    <message>
        <source>AT · authorised</source>
        <translatorcomment>machine</translatorcomment>
        <translation>AT · ፍቓድ ዘለዎ</translation>
    </message>
    <message>
        <source>ST · authorised for health care</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ST · ፍቓድ ንጥዕና</translation>
    </message>
    <message>
        <source>RT · authorised for court</source>
        <translatorcomment>machine</translatorcomment>
        <translation>RT · ፍቓድ ንቤት ፍርዲ</translation>
    </message>
    <message>
        <source>planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተመደበ</translation>
    </message>
    <message>
        <source>going on</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይካየድ ኣሎ</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተፈጸመ</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሽወደንኛ</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዓረብኛ</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ትግርኛ</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዩክረይንኛ</translation>
    </message>
    <message>
        <source>Dari</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዳሪ</translation>
    </message>
    <message>
        <source>Somali</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሶማልኛ</translation>
    </message>
    <message>
        <source>Persian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፋርስኛ</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሶራኒ</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩርማንጂ</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፓሽቶ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሩስኛ</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቱርክኛ</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣምሓርኛ</translation>
    </message>
    <message>
        <source>The server could not take this, and this version of the app does not know why.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ሰርቨር ነዚ ክወስዶ ኣይከኣለን፡ እዚ ስሪት ናይ ኣፕ ድማ ምኽንያቱ ኣይፈልጥን።</translation>
    </message>
    <message>
        <source>The interpreter is booked for something else at that time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ በቲ ግዜ ንኻልእ ተታሒዙ።</translation>
    </message>
    <message>
        <source>The interpreter does not work at that time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ በቲ ግዜ ኣይሰርሕን።</translation>
    </message>
    <message>
        <source>The interpreter has no time to travel between the sessions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ ኣብ መንጎ ቆጸራታት ክጉዓዝ ግዜ የብሉን።</translation>
    </message>
    <message>
        <source>The interpreter&apos;s level is lower than the one asked for.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደረጃ ናይቲ ኣስተርጓሚ ካብቲ ዝተሓተ ይትሕት።</translation>
    </message>
    <message>
        <source>The interpreter does not speak the language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ ነቲ ቋንቋ ኣይዛረብን።</translation>
    </message>
    <message>
        <source>The interpreter can&apos;t take this assignment.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ኣስተርጓሚ ነዚ ስራሕ ክወስዶ ኣይክእልን።</translation>
    </message>
    <message>
        <source>You have no right to change this. Ask the person who follows the participant.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነዚ ክትቅይር መሰል የብልካን። ነቲ ተሳታፊ ዝከታተል ሰብ ሕተት።</translation>
    </message>
    <message>
        <source>Something in it does not fit together. Check the times and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብኡ ዘይሰማማዕ ኣሎ። ነቲ ግዜ ርኣዮ፡ ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>It had been removed by someone else. What you wrote is kept here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብኻልእ ሰብ ተደምሲሱ ነይሩ። ዝጸሓፍካዮ ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>ሎሚ %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>ትማሊ %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሰዓት %2</translation>
    </message>
    <message>
        <source>performed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተፈጺሙ</translation>
    </message>
    <message>
        <source>somebody did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ሰብ ኣይመጸን</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተመርሚሩ</translation>
    </message>
    <message>
        <source>An interpreter for this session and language is ordered or held already.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንዚ መደብን ቋንቋን ተርጓሚ ድሮ ተኣዚዙ ወይ ተታሒዙ ኣሎ።</translation>
    </message>
    <message>
        <source>There is no agreement with that agency for this day and language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምስቲ ትካል ንዚ መዓልትን ቋንቋን ስምምዕ የለን።</translation>
    </message>
    <message>
        <source>The booking had been cancelled meanwhile. What you wrote is kept here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ምሕዛ ኣብ መንጎ ተሰሪዙ ነይሩ። ዝጸሓፍካዮ ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The booking had moved on meanwhile. Look at it again before you go on.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ምሕዛ ኣብ መንጎ ተቐይሩ ነይሩ። ቅድሚ ምቕጻልካ እንደገና ርአዮ።</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Workspace</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቦታ ስራሕ</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕጾ</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyAnswerViewModel</name>
    <message>
        <source>Without the interpreter&apos;s name it stays received, not confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዘይ ስም ተርጓሚ ዝተቐበለ ጥራይ ይኸውን፡ ዝተረጋገጸ ኣይኮነን።</translation>
    </message>
    <message>
        <source>Without a number or a link to connect by it stays received, not confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብዘይ ቁጽሪ ወይ መላግቦ ዝተቐበለ ጥራይ ይኸውን፡ ዝተረጋገጸ ኣይኮነን።</translation>
    </message>
    <message>
        <source>That is too much text for an answer. Paste the part about this order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ንመልሲ ኣዝዩ ብዙሕ ጽሑፍ እዩ። ብዛዕባዚ ትእዛዝ ዘሎ ክፋል ጥራይ ለጥፍ።</translation>
    </message>
    <message>
        <source>Nothing could be read from it. Paste the text, or fill in by hand.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብኡ ዝንበብ ኣይተረኽበን። ጽሑፍ ለጥፍ ወይ ብኢድ ምላእ።</translation>
    </message>
    <message>
        <source>Our number %1 does not stand in it. Is it the answer to this order?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽርና %1 ኣብኡ የለን። መልሲ ናይዚ ትእዛዝ ድዩ፧</translation>
    </message>
    <message numerus="yes">
        <source>It also answers %n other order(s). Paste it there as well.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ን%n ካልእ ትእዛዝ እውን ይምልስ። ኣብኡ እውን ለጥፎ።</numerusform>
            <numerusform>ን%n ካልኦት ትእዛዛት እውን ይምልስ። ኣብኡ እውን ለጥፎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not answer this order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንዚ ትእዛዝ ኣይምልስን እዩ።</translation>
    </message>
    <message>
        <source>The answer is written down</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ መልሲ ተጻሒፉ</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyOrderViewModel</name>
    <message>
        <source>The agreement gives no time to answer by. Agree on one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ስምምዕ ግዜ መልሲ ኣይህብን። ተሰማምዑ።</translation>
    </message>
    <message>
        <source>Late: the answer was due %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ደንጕዩ፡ መልሲ ክመጽእ ዝነበሮ %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መልሲ ክሳብ %1</translation>
    </message>
    <message>
        <source>Has been asked and could not</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሓቲቱ ኣይከኣለን</translation>
    </message>
    <message>
        <source>Has not answered in time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብግዜ ኣይመለሰን</translation>
    </message>
    <message>
        <source>Its turn: first in the agreement&apos;s order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተራኡ፡ ኣብ ስምምዕ ቀዳማይ</translation>
    </message>
    <message>
        <source>Its turn: those before it have been asked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተራኡ፡ ቅድሚኡ ዘለዉ ተሓቲቶም</translation>
    </message>
    <message>
        <source>Asked after %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሕሪ %1 ይሕተት</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the order&apos;s place, connection or dialect. Names do not leave the house: change it, then order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ተሳታፊ ኣብ ቦታ፡ ርክብ ወይ ላህጃ ትእዛዝ ኣሎ። ስም ካብ ገዛ ኣይወጽእን፡ ቀይርካ እዘዝ።</translation>
    </message>
    <message>
        <source>The order can&apos;t be written: something in it does not fit together. Check the time and the place.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ትእዛዝ ክጽሓፍ ኣይተኻእለን፡ ዘይሰማማዕ ነገር ኣለዎ። ግዜን ቦታን ኣረጋግጽ።</translation>
    </message>
    <message>
        <source>The order to %1 is written down. Send it now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ %1 ዝኸይድ ትእዛዝ ተጻሒፉ። ሕጂ ስደዶ።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AssignmentViewModel</name>
    <message>
        <source>The interpreter did not come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጓሚ ኣይመጸን።</translation>
    </message>
    <message>
        <source>The participant did not come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳታፊ ኣይመጸን።</translation>
    </message>
    <message>
        <source>Nobody of us came.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካባና ዝመጸ የለን።</translation>
    </message>
    <message numerus="yes">
        <source>%1 · begins in %n minute(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1 · ኣብ ውሽጢ %n ደቒቕ ይጅምር</numerusform>
            <numerusform>%1 · ኣብ ውሽጢ %n ደቓይቕ ይጅምር</numerusform>
        </translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ተርጓሚ</translation>
    </message>
    <message>
        <source>%1 comes to you.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ናባኹም ይመጽእ።</translation>
    </message>
    <message>
        <source>You call %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንስኻትኩም ናብ %1 ትድውሉ።</translation>
    </message>
    <message>
        <source>You meet %1 by video: open the link.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ን%1 ብቪድዮ ትራኸቡ፡ ነቲ መላግቦ ክፈቱ።</translation>
    </message>
    <message>
        <source>Carried out %1, signed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተፈጺሙ %1፡ ተፈሪሙ።</translation>
    </message>
    <message>
        <source>Looked through.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተራእዩ።</translation>
    </message>
    <message>
        <source>The times do not fit together. Write when it began and when it ended.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ግዜታት ኣይሰማማዕን። መዓስ ከም ዝጀመረን ዝተወድአን ጽሓፍ።</translation>
    </message>
    <message>
        <source>The break is longer than the assignment.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ዕረፍቲ ካብቲ ስራሕ ይነውሕ።</translation>
    </message>
    <message>
        <source>The signature is missing. Sign in the box.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፊርማ ጐዲሉ። ኣብቲ ሳጹን ፈርም።</translation>
    </message>
    <message>
        <source>The signature could not be saved. What was saved before is safe. Try once more.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ፊርማ ክዕቀብ ኣይተኻእለን። ቅድሚ ሕጂ ዝተዓቀበ ውሑስ እዩ። ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተራእዩ</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AttachmentsViewModel</name>
    <message numerus="yes">
        <source>%n recordings or pictures are not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቅዳሕ ወይ ስእሊ ገና ኣይተላእከን</numerusform>
            <numerusform>%n ቅዳሓት ወይ ስእልታት ገና ኣይተላእኩን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings or pictures are being fetched</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቅዳሕ ወይ ስእሊ ይመጽእ ኣሎ</numerusform>
            <numerusform>%n ቅዳሓት ወይ ስእልታት ይመጹ ኣለዉ</numerusform>
        </translation>
    </message>
    <message>
        <source>All recordings and pictures are where they belong</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሎም ቅዳሓትን ስእልታትን ኣብ ቦታኦም ኣለዉ</translation>
    </message>
    <message numerus="yes">
        <source>%n large ones wait for a network that costs nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ዓቢ ዘይክፈሎ መርበብ ይጽበ ኣሎ</numerusform>
            <numerusform>%n ዓበይቲ ዘይክፈሎ መርበብ ይጽበዩ ኣለዉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room here for %n; give them more, or listen to fetch one</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ኣብዚ ን%n ቦታ የለን፤ ቦታ ወስኹ ወይ ሓደ ንምምጻእ ስምዑ</numerusform>
            <numerusform>ኣብዚ ን%n ቦታ የለን፤ ቦታ ወስኹ ወይ ሓደ ንምምጻእ ስምዑ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::BookingViewModel</name>
    <message>
        <source>By times fetched %1 %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብመሰረት ግዜያት ዝመጹ %1 %2</translation>
    </message>
    <message>
        <source>The one who asked has the reason and the suggestions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝሓተተ ሰብ ምኽንያቱን ሓሳባቱን ኣለዎ።</translation>
    </message>
    <message>
        <source>The other assignment goes first: there the law gives a right to an interpreter.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ካልእ ስራሕ ይቕድም፡ ኣብኡ ሕጊ መሰል ኣስተርጓሚ ይህብ።</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ተሓቲቱ</translation>
    </message>
    <message>
        <source>The session goes on without an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ቆጸራ ብዘይ ኣስተርጓሚ ይቕጽል</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CalendarViews</name>
    <message>
        <source>Interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተርጐምቲ</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክፍልታት</translation>
    </message>
    <message>
        <source>Staff</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰራሕተኛታት</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ጉጅለታት</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CancellationViewModel</name>
    <message>
        <source>What it costs is not known: the agreement&apos;s rule for cancelling is not on this tablet. Ask the agency first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዋጋኡ ኣይፍለጥን፡ ሕጊ ምስራዝ ናይቲ ስምምዕ ኣብዚ ታብለት የለን። ቅድም ነቲ ትካል ሕተት።</translation>
    </message>
    <message>
        <source>Cancelling costs nothing now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ምስራዝ ዋጋ የብሉን።</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ %1 ብናጻ</translation>
    </message>
    <message>
        <source>Cancelling now costs %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ምስራዝ %1 የኽፍል።</translation>
    </message>
    <message>
        <source>Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement&apos;s prices are not on this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ ምስራዝ ናይ ዝተታሕዘ %1 ደቓይቕ ክፍሊት የኽፍል፡ %2 %። ዋጋታት ስምምዕ ኣብዚ ታብለት የለን።</translation>
    </message>
    <message>
        <source>It was free until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ %1 ብናጻ ነይሩ</translation>
    </message>
    <message>
        <source>Free until %1 hours before; weekends and holidays are not counted.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ %1 ሰዓታት ቅድሚኡ ብናጻ፡ ቀዳመ-ሰንበትን በዓላትን ኣይቁጸሩን።</translation>
    </message>
    <message>
        <source>Free until %1 hours before.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ %1 ሰዓታት ቅድሚኡ ብናጻ።</translation>
    </message>
    <message>
        <source>Travel that is already paid for may be owed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ድሮ ዝተኸፍለ ጕዕዞ ክትከፍሎ ትግደድ ትኸውን።</translation>
    </message>
    <message>
        <source>By %1, version %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብመሰረት %1፡ ሕታም %2</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the reason. Names do not leave the house: say it without.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስም ተሳታፊ ኣብቲ ምኽንያት ኣሎ። ስም ካብ ገዛ ኣይወጽእን፡ ብዘይ ስም ጽሓፍ።</translation>
    </message>
    <message>
        <source>The cost has changed since it was shown. This is what it is now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ወጻኢ ካብ ዝተራእየሉ ተቐይሩ። ሕጂ እዚ እዩ።</translation>
    </message>
    <message>
        <source>Cancelled. Tell the agency.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሰሪዙ። ንትካል ሓብር።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::Enrolment</name>
    <message>
        <source>This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ምሉእ ናይ መእተዊ ኮድ ኣይኮነን። ብ“samsprak:” ይጅምር። እንደገና ስካን ግበሮ ወይ ለጥፎ።</translation>
    </message>
    <message>
        <source>This enrolment code has been used, or is too old. Ask for a new one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ኮድ ተጠቒምካሉ ወይ ኣረጊት እዩ። ሓድሽ ሕተት።</translation>
    </message>
    <message>
        <source>Too many codes were tried from here. Wait a few minutes, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብዚ ብዙሕ ኮድ ተፈቲኑ። ቁሩብ ደቓይቕ ተጸበ፡ ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>Choose four pictures.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣርባዕተ ስእልታት ምረጽ።</translation>
    </message>
    <message>
        <source>A PIN has at least six digits.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PIN እንተወሓደ ሽዱሽተ ቁጽሪ ኣለዎ።</translation>
    </message>
    <message>
        <source>A PIN is made of the digits 0 to 9.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>PIN ካብ 0 ክሳብ 9 ቁጽርታት እዩ።</translation>
    </message>
    <message>
        <source>These pictures cannot be used. Choose others.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዞም ስእልታት ክትጥቀመሎም ኣይከኣልን። ካልኦት ምረጽ።</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ PIN ክትጥቀመሉ ኣይከኣልን። ካልእ ምረጽ።</translation>
    </message>
    <message>
        <source>The two are not the same. Choose again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዞም ክልተ ሓደ ኣይኮኑን። እንደገና ምረጽ።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::HistoryViewModel</name>
    <message>
        <source>The project&apos;s server cannot be reached. This is what the tablet itself knows; the whole history shows when the network is back.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ፕሮጀክት ክብጻሕ ኣይከኣልን። እዚ እቲ ታብለት ባዕሉ ዝፈልጦ እዩ፤ መርበብ ምስ ተመልሰ ምሉእ ታሪኽ ይረአ።</translation>
    </message>
    <message>
        <source>The project&apos;s server gave no answer. This is what the tablet itself knows. Try again later.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ፕሮጀክት ኣይመለሰን። እዚ እቲ ታብለት ባዕሉ ዝፈልጦ እዩ። ድሓር ደጊምካ ፈትን።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::NeedsYouViewModel</name>
    <message>
        <source>The choice could not be saved on the tablet. Both values are still there. Try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ምርጫ ኣብዚ ታብሌት ክዕቀብ ኣይተኻእለን። ክልቲኡ ዋጋታት ገና ኣሎ። ደጊምካ ፈትን።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::ParticipantsViewModel</name>
    <message>
        <source>A phone number has at least six digits, such as 070-174 06 31.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ቁጽሪ ተሌፎን እንተወሓደ ሽዱሽተ ቁጽሪ ኣለዎ፡ ንኣብነት 070-174 06 31።</translation>
    </message>
    <message>
        <source>The number could not be saved on the tablet. Nothing else was changed. Try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ቁጽሪ ኣብዚ ታብሌት ክዕቀብ ኣይተኻእለን። ካልእ ዝተቐየረ የለን። ደጊምካ ፈትን።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RepeatEditor</name>
    <message>
        <source>Write how many times, from 2 to %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክንደይ ግዜ ጽሓፍ፡ ካብ 2 ክሳብ %1።</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day, for instance 2026-12-18.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ መዓልቲ ብዓመት-ወርሒ-መዓልቲ ጽሓፍ፡ ንኣብነት 2026-12-18።</translation>
    </message>
    <message>
        <source>The last day is before the session itself.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ መዓልቲ ቅድሚ እቲ ባዕሉ እዩ።</translation>
    </message>
    <message>
        <source>Choose a last day within %1 years.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ውሽጢ %1 ዓመታት ዘሎ መወዳእታ መዓልቲ ምረጽ።</translation>
    </message>
    <message>
        <source>The end of the term. Change it if yours ends on another day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መወዳእታ ዘበነ-ትምህርቲ። ናትኩም ኣብ ካልእ መዓልቲ እንተተወዲኡ ቀይሮ።</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1ን %2ን</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣይድገምን</translation>
    </message>
    <message>
        <source>Every week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰሙናዊ</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክልተ ሰሙን ሓደ ግዜ</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ ኣብ መዓልቲ %1</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካልእ ኣገባብ</translation>
    </message>
    <message>
        <source>Monthly on the first %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ፡ ቀዳማይ %1</translation>
    </message>
    <message>
        <source>Monthly on the second %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ፡ ካልኣይ %1</translation>
    </message>
    <message>
        <source>Monthly on the third %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ፡ ሳልሳይ %1</translation>
    </message>
    <message>
        <source>Monthly on the fourth %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ፡ ራብዓይ %1</translation>
    </message>
    <message>
        <source>Monthly on the last %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ወርሓዊ፡ ናይ መወዳእታ %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>ነፍሲ ወከፍ %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>ክልተ ሰሙን ሓደ ግዜ፡ %1</translation>
    </message>
    <message>
        <source>%1, without an end</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1፡ መወዳእታ ዘይብሉ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1፡ %n ግዜ</numerusform>
            <numerusform>%1፡ %n ግዜ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, %n times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1 ክሳብ %2፡ %n ግዜ</numerusform>
            <numerusform>%1 ክሳብ %2፡ %n ግዜ</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክሳብ ዝተወሰነ መዓልቲ</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዝተወሰነ ብዝሒ ግዜ</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RollCallViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ኣሎ</numerusform>
            <numerusform>%n ኣለዉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ደንጉዩ</numerusform>
            <numerusform>%n ደንጕዮም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ኣይመጸን</numerusform>
            <numerusform>%n ኣይመጹን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ብምኽንያት</numerusform>
            <numerusform>%n ብምኽንያት</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>፣ </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ደቒቕ</numerusform>
            <numerusform>%n ደቓይቕ</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll call is noted: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ተሳትፎ ተመዝጊቡ፡ %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionClashNotes</name>
    <message>
        <source>Say why this goes before the course, or choose another time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እዚ ስለምንታይ ቅድሚ ኮርስ ከም ዝመጽእ ጸሓፍ፡ ወይ ካልእ ግዜ ምረጽ።</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionEditor</name>
    <message>
        <source>%1 is cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ተሰሪዙ</translation>
    </message>
    <message>
        <source>Give the session a title, or choose one of those below.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነቲ ቆጸራ ኣርእስቲ ሃቦ፡ ወይ ካብዞም ኣብ ታሕቲ ምረጽ።</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for instance 2026-11-24.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ዕለት ከም ዓመት-ወርሒ-መዓልቲ ጽሓፍ፡ ንኣብነት 2026-11-24።</translation>
    </message>
    <message>
        <source>Write the start as hour:minute, for instance 10:00.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መጀመሪ ከም ሰዓት:ደቒቕ ጽሓፍ፡ ንኣብነት 10:00።</translation>
    </message>
    <message>
        <source>Write the length in minutes, between 5 and 720.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ንውሓት ብደቓይቕ ጽሓፍ፡ ካብ 5 ክሳብ 720።</translation>
    </message>
    <message>
        <source>The session would run past midnight. Shorten it or let it start earlier.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ቆጸራ ካብ ፍርቂ ለይቲ ክሓልፍ እዩ። ኣሕጽሮ ወይ ቀዲሙ ይጀምር።</translation>
    </message>
    <message>
        <source>%1 is saved on the tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣብዚ ታብሌት ተዓቂቡ</translation>
    </message>
    <message>
        <source>The changes to %1 are saved</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ለውጥታት ናይ %1 ተዓቂቡ</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ኣባል</numerusform>
            <numerusform>%n ኣባላት</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ቀይር</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሰርዝ</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SyncViewModel</name>
    <message>
        <source>Offline since %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1 ጀሚሩ መርበብ የለን</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ የለን</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ይለኣኽ ኣሎ</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓድሽ ይመጽእ ኣሎ</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ምልኣኽ ጠጠው ኢሉ</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ክለኣኽ ይጽበ ኣሎ</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኩሉ ተላኢኹ</translation>
    </message>
    <message>
        <source>Never yet from this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብዚ ታብሌት ገና ፈጺሙ</translation>
    </message>
    <message>
        <source>The network is switched off on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ ኣብዚ ታብሌት ጠፊኡ ኣሎ</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ናብ ሰርቨር ናይቲ ፕሮጀክት ክብጻሕ ኣይተኻእለን</translation>
    </message>
    <message>
        <source>When the network is switched on again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>መርበብ እንደገና ምስ ተወልዐ</translation>
    </message>
    <message>
        <source>Now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሕጂ</translation>
    </message>
    <message>
        <source>As soon as something changes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሓደ ነገር ምስ ተቐየረ ብቕልጡፍ</translation>
    </message>
    <message>
        <source>In less than a minute, or when the network is back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ውሽጢ ሓደ ደቒቕ፡ ወይ መርበብ ምስ ተመልሰ</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or when the network is back</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ድሕሪ %n ደቒቕ፡ ወይ መርበብ ምስ ተመልሰ</numerusform>
            <numerusform>ድሕሪ %n ደቓይቕ፡ ወይ መርበብ ምስ ተመልሰ</numerusform>
        </translation>
    </message>
    <message>
        <source>You can work as usual.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ከም ልሙድ ክትሰርሕ ትኽእል።</translation>
    </message>
    <message>
        <source>You can go on working. What you enter is saved on this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ስራሕካ ክትቅጽል ትኽእል። እተእትዎ ኣብዚ ታብለት ይዕቀብ።</translation>
    </message>
    <message>
        <source>The project has everything that you entered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፕሮጀክት ኩሉ ዘእተኻዮ ኣለዎ።</translation>
    </message>
    <message>
        <source>Entered by you on this tablet, the oldest %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ብኻ ኣብዚ ታብለት ዝኣተወ፣ እቲ ዝዓበየ %1።</translation>
    </message>
    <message>
        <source>Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ፕሮጀክት ይመጽእ ኣሎ፦ %1 ካብ %2 ክፋላት። ዝመጸ ክትጥቀመሉ ድሉው እዩ፣ ዓውደ ኣዋርሕ ይቕድም።</translation>
    </message>
    <message>
        <source>The project&apos;s server has trouble of its own</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰርቨር ፕሮጀክት ናቱ ጸገም ኣለዎ</translation>
    </message>
    <message>
        <source>In less than a minute, or as soon as something changes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣብ ትሕቲ ሓደ ደቒቕ፣ ወይ ገለ ምስ ተቐየረ</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or as soon as something changes</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ኣብ %n ደቒቕ፣ ወይ ገለ ምስ ተቐየረ</numerusform>
            <numerusform>ኣብ %n ደቓይቕ፣ ወይ ገለ ምስ ተቐየረ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::TomorrowViewModel</name>
    <message numerus="yes">
        <source>%n visit(s) lack something</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ኣኼባ ዝጎደሎ ኣለዎ</numerusform>
            <numerusform>%n ኣኼባታት ዝጎደሎም ኣለዎም</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekAssignmentViewModel</name>
    <message>
        <source>No better plan exists for this week.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ነዛ ሰሙን ዝሓሸ መደብ የለን።</translation>
    </message>
    <message>
        <source>At most %1 % from the best plan that there can be.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብቲ ክህሉ ዝኽእል ዝበለጸ መደብ ብዝያዳ %1 % ኣይርሕቕን።</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters are asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ተርጓሚ ተሓቲቱ</numerusform>
            <numerusform>%n ተርጐምቲ ተሓቲቶም</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekViewModel</name>
    <message>
        <source>%1 is moved to %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ናብ %2 %3 ተቐይሩ</translation>
    </message>
    <message>
        <source>The calendar could not be read. What is saved is safe.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>እቲ ካለንደር ክንበብ ኣይተኻእለን። ዝተዓቀበ ውሑስ እዩ።</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ኣጀንዳ</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ሰሙን %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n ቆጸራ</numerusform>
            <numerusform>%n ቆጸራታት</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ካብ %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ሕጂ %2 እዩ</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ኣግዕዝ</translation>
    </message>
</context>
</TS>
