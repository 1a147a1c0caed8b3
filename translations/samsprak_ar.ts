<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agency</name>
    <message>
        <source>Our number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما يجيبون به</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمهم</translation>
    </message>
    <message>
        <source>The interpreter&apos;s name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اسم المترجم</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف للاتصال</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>a number that none of our open orders has</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم ليس لأي من طلباتنا المفتوحة</translation>
    </message>
    <message>
        <source>no order&apos;s number stands there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد رقم طلب هناك</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>said with a condition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قيل بشرط</translation>
    </message>
    <message>
        <source>more than one stands there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوجد أكثر من واحد</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يبدو كذلك</translation>
    </message>
    <message>
        <source>nothing says what it is for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء يوضح الغرض منه</translation>
    </message>
    <message>
        <source>The order to %1 is not registered yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُسجَّل الطلب إلى %1 بعد</translation>
    </message>
    <message>
        <source>Ordered from %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلب من %1</translation>
    </message>
    <message>
        <source>%1 has the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تلقّى %1 الطلب</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 سيحضر</translation>
    </message>
    <message>
        <source>%1 has nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليس لدى %1 أحد</translation>
    </message>
    <message>
        <source>It is kept on this tablet and registered by itself as soon as there is a network. You can call %1 meanwhile.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الطلب محفوظ على هذا الجهاز ويُسجَّل تلقائيًا حالما تتوفر شبكة. يمكنك الاتصال بـ %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server registers it within moments.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يسجّله الخادم خلال لحظات.</translation>
    </message>
    <message>
        <source>Nobody is confirmed before %1 has answered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يُؤكَّد أحد قبل أن يجيب %1.</translation>
    </message>
    <message>
        <source>The name, or how to connect, is still missing.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما زال الاسم أو طريقة الاتصال ناقصًا.</translation>
    </message>
    <message>
        <source>%1 has confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أكّد %1.</translation>
    </message>
    <message>
        <source>Order from the next agency, or ask for another way.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اطلب من الوكالة التالية أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Of %1 earlier orders in %2, %3 were filled, %4 of them late.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من %1 طلبًا سابقًا بلغة %2 لُبّي %3، منها %4 متأخرًا.</translation>
    </message>
    <message>
        <source>Short: %1 minutes. At least %2 are paid for.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قصير: %1 دقيقة. تُدفع %2 على الأقل.</translation>
    </message>
    <message>
        <source>Very long: %1 minutes. Is that right?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طويل جدًا: %1 دقيقة. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Plan a meal break: it lasts more than %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خطّط لاستراحة طعام: يدوم أكثر من %1 دقيقة.</translation>
    </message>
    <message>
        <source>Two interpreters are advised beyond %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يُنصح بمترجمَين لأكثر من %1 دقيقة.</translation>
    </message>
    <message>
        <source>Give the interpreter a break each %1 minutes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امنح المترجم استراحة كل %1 دقيقة.</translation>
    </message>
    <message>
        <source>The journey needs your approval.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تحتاج الرحلة إلى موافقتك.</translation>
    </message>
    <message>
        <source>The agreement&apos;s rules do not cover this day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا تشمل قواعد الاتفاق هذا اليوم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They have received it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لقد استلموه</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>They have nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليس لديهم أحد</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 غدًا</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 الساعة %2</translation>
    </message>
</context>
<context>
    <name>AgencyAnswerForm</name>
    <message>
        <source>Write down the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سجّل الجواب</translation>
    </message>
    <message>
        <source>Paste their mail or message, or drop the mail or the CSV file here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ألصق بريدهم أو رسالتهم، أو أفلت البريد أو ملف CSV هنا.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما كتبوه</translation>
    </message>
    <message>
        <source>Paste something first</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ألصق شيئًا أولًا</translation>
    </message>
    <message>
        <source>Read it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اقرأه</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translatorcomment>machine</translatorcomment>
        <translation>املأ يدويًا</translation>
    </message>
    <message>
        <source>Check this before you save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تحقّق من هذا قبل الحفظ</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Number %1 in the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرقم %1 في الترتيب</translation>
    </message>
    <message>
        <source>Order from %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اطلب من %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اطلب</translation>
    </message>
    <message>
        <source>Order anyway</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اطلب رغم ذلك</translation>
    </message>
</context>
<context>
    <name>AgencyOffer</name>
    <message>
        <source>Order from an agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اطلب من وكالة ترجمة</translation>
    </message>
</context>
<context>
    <name>AgencyOrderCard</name>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف للاتصال</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Our number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمهم</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أرسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>انسخ الطلب</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اتصل</translation>
    </message>
</context>
<context>
    <name>AgendaLine</name>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طوال اليوم</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Nothing is planned in these weeks.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء مخطط في هذه الأسابيع.</translation>
    </message>
    <message>
        <source>Show four more weeks</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرض أربعة أسابيع أخرى</translation>
    </message>
</context>
<context>
    <name>AllDayStrip</name>
    <message>
        <source>All day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طوال اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1، %n يوم</numerusform>
            <numerusform>%1، يوم واحد</numerusform>
            <numerusform>%1، يومان</numerusform>
            <numerusform>%1، %n أيام</numerusform>
            <numerusform>%1، %n يومًا</numerusform>
            <numerusform>%1، %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>What they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما يجيبون به</translation>
    </message>
    <message>
        <source>Their number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمهم</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف للاتصال</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Choose what they answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختر ما يجيبون به</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>احفظ الجواب</translation>
    </message>
</context>
<context>
    <name>AppointmentText</name>
    <message>
        <source>interpreter, comes here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ترجمة شفوية، بالحضور إلى هنا</translation>
    </message>
    <message>
        <source>interpreter, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ترجمة شفوية، %1</translation>
    </message>
    <message>
        <source>we are looking for an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نبحث عن مترجم أو مترجمة</translation>
    </message>
    <message>
        <source>interpreter asked for, not yet confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلبت الترجمة ولم تُؤكَّد بعد</translation>
    </message>
    <message>
        <source>In %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>After that</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Phone number to connect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف للاتصال</translation>
    </message>
    <message>
        <source>Code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>It is over: sign</source>
        <translatorcomment>machine</translatorcomment>
        <translation>انتهى: وقّع</translation>
    </message>
    <message>
        <source>Hasn&apos;t come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>The participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Somebody of us</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أحدنا</translation>
    </message>
    <message>
        <source>I have looked it through</source>
        <translatorcomment>machine</translatorcomment>
        <translation>راجعتُه</translation>
    </message>
</context>
<context>
    <name>AttachmentSettings</name>
    <message>
        <source>Recordings and pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التسجيلات والصور</translation>
    </message>
    <message>
        <source>%1 MB are taken now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ميغابايت مستخدمة الآن</translation>
    </message>
    <message>
        <source>Room for them on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المساحة لها على هذا الجهاز اللوحي</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>Send and fetch large ones on mobile networks, too</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إرسال الكبيرة وجلبها عبر شبكات الهاتف أيضًا</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Woman, as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امرأة، كما هو مرغوب</translation>
    </message>
    <message>
        <source>Man, as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجل، كما هو مرغوب</translation>
    </message>
    <message>
        <source>Woman, as %1 wishes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امرأة، حسب رغبة %1</translation>
    </message>
    <message>
        <source>Man, as %1 wishes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجل، حسب رغبة %1</translation>
    </message>
    <message>
        <source>Woman, not as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امرأة، خلافاً للرغبة</translation>
    </message>
    <message>
        <source>Man, not as wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجل، خلافاً للرغبة</translation>
    </message>
    <message>
        <source>Does not fit: busy then</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: موعد آخر في ذلك الوقت</translation>
    </message>
    <message>
        <source>Does not fit: busy %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: موعد آخر %1</translation>
    </message>
    <message>
        <source>Does not fit: busy in %1 until %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: موعد آخر في %1 حتى %2</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>‏%1 · صالح حتى %2</translation>
    </message>
    <message>
        <source>Any level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أي مستوى</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المستوى %1 على الأقل</translation>
    </message>
    <message>
        <source>On site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>Phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>No wish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا رغبة محددة</translation>
    </message>
    <message>
        <source>A woman</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>A man</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجل</translation>
    </message>
    <message numerus="yes">
        <source>Knows %1: %n earlier sessions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسات سابقة مع %1</numerusform>
            <numerusform>جلسة سابقة واحدة مع %1</numerusform>
            <numerusform>جلستان سابقتان مع %1</numerusform>
            <numerusform>%n جلسات سابقة مع %1</numerusform>
            <numerusform>%n جلسة سابقة مع %1</numerusform>
            <numerusform>%n جلسة سابقة مع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New to %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أول لقاء مع %1</translation>
    </message>
    <message>
        <source>Free all morning</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصباح كله متاح</translation>
    </message>
    <message>
        <source>Free all afternoon</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بعد الظهر كله متاح</translation>
    </message>
    <message>
        <source>Comes on site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حضور إلى المكان</translation>
    </message>
    <message>
        <source>By phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عبر الهاتف</translation>
    </message>
    <message>
        <source>By video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عبر الفيديو</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة متوفرة</translation>
    </message>
    <message>
        <source>Does not fit: the session has no valid time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: ليس للجلسة وقت صحيح</translation>
    </message>
    <message>
        <source>Does not fit: does not speak %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: اللغة %1 غير متوفرة</translation>
    </message>
    <message>
        <source>Does not fit: may not be asked for this</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: لا يُسمح بهذا الطلب</translation>
    </message>
    <message>
        <source>Does not fit: level %1 is lower than asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: المستوى %1 أقل من المطلوب</translation>
    </message>
    <message>
        <source>Does not fit: the authorisation ended on %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: انتهى الاعتماد في %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: لا عمل %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: لا عمل في ذلك اليوم</translation>
    </message>
    <message>
        <source>Does not fit: works %1 that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توافق: ساعات العمل في ذلك اليوم %1</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit: %n minutes too few to get there</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا توافق: لا وقت كافٍ للوصول</numerusform>
            <numerusform>لا توافق: تنقص دقيقة واحدة للوصول</numerusform>
            <numerusform>لا توافق: تنقص دقيقتان للوصول</numerusform>
            <numerusform>لا توافق: تنقص %n دقائق للوصول</numerusform>
            <numerusform>لا توافق: تنقص %n دقيقة للوصول</numerusform>
            <numerusform>لا توافق: تنقص %n دقيقة للوصول</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time, another interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت نفسه، مترجم آخر</translation>
    </message>
    <message>
        <source>Same interpreter, earlier</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم نفسه، وقت أبكر</translation>
    </message>
    <message>
        <source>Same interpreter, later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم نفسه، وقت لاحق</translation>
    </message>
    <message>
        <source>Same time, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت نفسه، %1</translation>
    </message>
    <message>
        <source>An interpreter who is new on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مترجم جديد على هذا الجهاز</translation>
    </message>
    <message>
        <source>Interpreter asked for, not yet decided</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلب المترجم، ولم يُبتّ في الطلب بعد</translation>
    </message>
    <message>
        <source>The time is held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت محجوز مؤقتاً</translation>
    </message>
    <message>
        <source>The interpreter is ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم طلب المترجم</translation>
    </message>
    <message>
        <source>The interpreter is confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم تأكيد المترجم</translation>
    </message>
    <message>
        <source>The interpreter could not be booked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر حجز المترجم</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُلغي الحجز</translation>
    </message>
    <message>
        <source>%1 is asked for on this tablet. It is sent by itself as soon as there is a network.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سُجّل طلب %1 على هذا الجهاز، ويُرسَل تلقائياً فور توفّر الشبكة.</translation>
    </message>
    <message>
        <source>%1 is asked for. The server decides within moments.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلبت الترجمة من %1. يأتي قرار الخادم خلال لحظات.</translation>
    </message>
    <message>
        <source>Nobody else can take %1 for this time. The interpreter has still to confirm.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن لغيرك حجز %1 في هذا الوقت. ما زلنا ننتظر التأكيد من المترجم.</translation>
    </message>
    <message>
        <source>%1 has been asked and has still to confirm.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُرسل الطلب إلى %1، وما زلنا ننتظر التأكيد.</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تأكّدت مشاركة %1.</translation>
    </message>
    <message>
        <source>The assignment was carried out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نُفّذت المهمة</translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر أحدهم</translation>
    </message>
    <message>
        <source>The assignment is reviewed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تمت مراجعة المهمة</translation>
    </message>
</context>
<context>
    <name>BookingAlternatives</name>
    <message numerus="yes">
        <source>%n free choice(s), one tap each</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا خيارات متاحة</numerusform>
            <numerusform>خيار واحد متاح، بلمسة واحدة</numerusform>
            <numerusform>خياران متاحان، كل منهما بلمسة واحدة</numerusform>
            <numerusform>%n خيارات متاحة، كل منها بلمسة واحدة</numerusform>
            <numerusform>%n خياراً متاحاً، كل منها بلمسة واحدة</numerusform>
            <numerusform>%n خيار متاح، كل منها بلمسة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no free interpreter near that time. Move the session, or search among all.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد مترجم متاح قرب ذلك الوقت. يمكنك نقل الجلسة أو البحث بين جميع المترجمين.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار هذا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>BookingBanner</name>
    <message>
        <source>Everything you entered is still here: place, participants and wishes.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل ما أدخلته ما زال هنا: المكان والمشاركون والرغبات.</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>%1 of %2 interpreters fit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجمون المناسبون: %1 من %2</translation>
    </message>
    <message>
        <source>Nobody can interpret then. Choose another way of interpreting, a lower level or another time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد متاح للترجمة في ذلك الوقت. يمكنك اختيار طريقة ترجمة أخرى أو مستوى أدنى أو وقت آخر.</translation>
    </message>
    <message numerus="yes">
        <source>By phone instead: %n more free</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>عبر الهاتف: لا أحد آخر متاح</numerusform>
            <numerusform>عبر الهاتف: مترجم إضافي متاح</numerusform>
            <numerusform>عبر الهاتف: مترجمان إضافيان متاحان</numerusform>
            <numerusform>عبر الهاتف: %n مترجمين إضافيين متاحين</numerusform>
            <numerusform>عبر الهاتف: %n مترجماً إضافياً متاحاً</numerusform>
            <numerusform>عبر الهاتف: %n مترجم إضافي متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد اتصال الآن. الحجز مبدئي ويُرسَل تلقائياً عند توفّر الشبكة. يصل الجواب غالباً خلال دقيقة بعد ذلك.</translation>
    </message>
    <message>
        <source>None of the interpreters on this tablet speaks %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد على هذا الجهاز مترجم للغة %1.</translation>
    </message>
    <message>
        <source>Choose the language to interpret.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى اختيار لغة الترجمة.</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز مترجم</translation>
    </message>
    <message>
        <source>Search among all interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البحث بين جميع المترجمين</translation>
    </message>
    <message>
        <source>Choose another interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار مترجم آخر</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بدون مترجم</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سجّل الجواب</translation>
    </message>
</context>
<context>
    <name>BookingStateMark</name>
    <message>
        <source>tentative</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>محجوز مؤقتاً</translation>
    </message>
    <message>
        <source>ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مؤكّد</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>BookingWishes</name>
    <message>
        <source>Required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Wished</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مرغوب</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المزيد</translation>
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
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>جميعهم ظاهرون لك</numerusform>
            <numerusform>واحد منهم غير ظاهر لك</numerusform>
            <numerusform>اثنان منهم غير ظاهرين لك</numerusform>
            <numerusform>%n منهم غير ظاهرين لك</numerusform>
            <numerusform>%n منهم غير ظاهرين لك</numerusform>
            <numerusform>%n منهم غير ظاهرين لك</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الترجمة: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>ولا أحد آخر</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بإدارة %1</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد مترجم</translation>
    </message>
    <message>
        <source>Interpreter busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم مشغول</translation>
    </message>
    <message>
        <source>Interpreter not working then</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم لا يعمل في ذلك الوقت</translation>
    </message>
    <message>
        <source>Interpreter can&apos;t get there in time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يكفي الوقت لوصول المترجم</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير مسموح</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحاً</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet is full, so this was not saved. What was saved before is safe. Make room, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ذاكرة الجهاز ممتلئة، لذلك لم يُحفظ هذا. ما حُفظ من قبل في أمان. يرجى إخلاء مساحة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This session has been removed by someone else.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُذفت هذه الجلسة من قِبل شخص آخر.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Try once more.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر الحفظ. ما حُفظ من قبل في أمان. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This time is no longer in the series. Close the sheet and open it again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا الموعد لم يعد في السلسلة. أغلق الصفحة وافتحها من جديد.</translation>
    </message>
    <message>
        <source>This series can&apos;t be changed as a whole in that way. Change this time alone, or choose how it repeats anew.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن تغيير السلسلة كلها بهذه الطريقة. غيّر هذا الموعد وحده، أو اختر من جديد كيف يتكرر.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>The day before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The week before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>The week after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Interpreters for the whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مترجمون للأسبوع كله</translation>
    </message>
    <message>
        <source>The month before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CancellationCard</name>
    <message>
        <source>Goes to the agency. Never a participant&apos;s name.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يذهب إلى الوكالة. لا تكتب اسم مشارك أبدًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel at this cost</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ألغِ بهذه التكلفة</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ألغِ الطلب</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أبقِ الطلب</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Book %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>Show all %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>(%n times)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>(لا مرة)</numerusform>
            <numerusform>(مرة واحدة)</numerusform>
            <numerusform>(مرتان)</numerusform>
            <numerusform>(%n مرات)</numerusform>
            <numerusform>(%n مرة)</numerusform>
            <numerusform>(%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 يقود %2 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لدى %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is taken: %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 محجوز: %2 %3</translation>
    </message>
    <message>
        <source>The place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 entered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُدخل %1 من %2</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Enter your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إدخال رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message>
        <source>Staff: name and PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>للموظفين: الاسم ورمز PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Scan it, or write the letters and digits that stand on it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يمكنك مسحها ضوئياً أو كتابة الحروف والأرقام المكتوبة عليها.</translation>
    </message>
    <message>
        <source>Your card&apos;s text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نص بطاقتك</translation>
    </message>
    <message>
        <source>Use the card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>استخدام البطاقة</translation>
    </message>
    <message>
        <source>New on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أول مرة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المفتاح السري لهذا الجهاز محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المفتاح السري لهذا الجهاز محفوظ في ملف لا يمكن قراءته إلا من حساب مستخدم الجهاز هذا.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Applies now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <source>Change to this</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اعتماد هذه القيمة</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>محفوظ إلى جانبه</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DateStrip</name>
    <message>
        <source>Days</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Now %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الآن %1</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، اليوم</translation>
    </message>
</context>
<context>
    <name>DotsProgress</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>EnrolCardStep</name>
    <message>
        <source>Your card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بهذا النص يمكنك أيضاً تسجيل الدخول على هذا الجهاز. يمكنك كتابته على بطاقة إن أردت: يظهر الآن فقط. من يحمل البطاقة يستطيع فتح ملفك هنا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>New on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أول مرة على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>EnrolPicturesStep</name>
    <message>
        <source>Welcome, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أهلاً وسهلاً، %1</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ إعداد ملفك …</translation>
    </message>
    <message>
        <source>Choose four pictures. You sign in with them.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى اختيار أربع صور. بها يكون تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Now the same four pictures again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>والآن الصور الأربع نفسها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>EnrolPinStep</name>
    <message>
        <source>Welcome, %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أهلاً وسهلاً، %1</translation>
    </message>
    <message>
        <source>Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى اختيار رمز PIN لهذا الجهاز. يكون تسجيل الدخول باسمك كما هو مكتوب أعلاه، مع رمز PIN.</translation>
    </message>
    <message>
        <source>At least six digits</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ستة أرقام على الأقل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ إعداد ملفك …</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>استخدام هذا الرمز</translation>
    </message>
</context>
<context>
    <name>EnrolTicketStep</name>
    <message>
        <source>Join your project</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الانضمام إلى مشروعك</translation>
    </message>
    <message>
        <source>You get an enrolment code from your project. It works once.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يأتيك رمز التسجيل من مشروعك، ويصلح لمرة واحدة.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Asking the project …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ سؤال المشروع …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>machine</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العودة إلى تسجيل الدخول</translation>
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
        <translation>اللغة وحجم النص</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>address</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>plan area</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجال الخطة</translation>
    </message>
    <message>
        <source>staff who follow the participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموظفون المتابعون للمشارك</translation>
    </message>
    <message>
        <source>sound</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>orders accepted by agreement</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الطلبات المقبولة بالاتفاق</translation>
    </message>
    <message>
        <source>starting point of travel</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نقطة انطلاق السفر</translation>
    </message>
    <message>
        <source>time between assignments</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت بين المهام</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>time of the decision</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>who decides</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من يقرّر</translation>
    </message>
    <message>
        <source>length</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>last day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>days left out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أيام مستثناة</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>family name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بداية يوم العمل</translation>
    </message>
    <message>
        <source>gender</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>first name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عدد المشاركين</translation>
    </message>
    <message>
        <source>reference in the timetable</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المرجع في الجدول</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>languages</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>leaders</source>
        <translatorcomment>machine</translatorcomment>
        <translation>القائمون</translation>
    </message>
    <message>
        <source>right to an interpreter by law</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحق القانوني في مترجم</translation>
    </message>
    <message>
        <source>level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>members</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>lowest level</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>way of interpreting</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طريقة الترجمة</translation>
    </message>
    <message>
        <source>ways of interpreting</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طرق الترجمة</translation>
    </message>
    <message>
        <source>name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>phone number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هوية محمية</translation>
    </message>
    <message>
        <source>recording</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>repetition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>last day in the register</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم الأخير في السجل</translation>
    </message>
    <message>
        <source>who asked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من طلب</translation>
    </message>
    <message>
        <source>role</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>room</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>first day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>state</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>صوت اصطناعي</translation>
    </message>
    <message>
        <source>target date</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تاريخ الهدف</translation>
    </message>
    <message>
        <source>title</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نهاية يوم العمل</translation>
    </message>
    <message>
        <source>unit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>weekday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>time a week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت في الأسبوع</translation>
    </message>
    <message>
        <source>wished gender</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجنس المفضّل</translation>
    </message>
    <message>
        <source>time zone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>step in a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خطوة في خطة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>working hours</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>booking of an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز مترجم</translation>
    </message>
    <message>
        <source>a detail</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أحد التفاصيل</translation>
    </message>
    <message>
        <source>record</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما ينتمي إليه</translation>
    </message>
    <message>
        <source>arrival</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>kind of attachment</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نوع المرفق</translation>
    </message>
    <message>
        <source>content</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>form of the consent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شكل الموافقة</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>who made it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من أنشأه</translation>
    </message>
    <message>
        <source>file type</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>purpose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>receiving organisation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المنظمة المستلمة</translation>
    </message>
    <message>
        <source>receiving person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشخص المستلم</translation>
    </message>
    <message>
        <source>what is shared</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما تتم مشاركته</translation>
    </message>
    <message>
        <source>size</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>time of the withdrawal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت السحب</translation>
    </message>
    <message>
        <source>who did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من لم يحضر</translation>
    </message>
    <message>
        <source>actual end</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت الانتهاء الفعلي</translation>
    </message>
    <message>
        <source>actual start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت البدء الفعلي</translation>
    </message>
    <message>
        <source>agencies asked before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مكاتب الترجمة التي سُئلت من قبل</translation>
    </message>
    <message>
        <source>agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مكتب الترجمة</translation>
    </message>
    <message>
        <source>the agency&apos;s number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم المكتب</translation>
    </message>
    <message>
        <source>agreement</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>answer as it was written</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجواب كما كُتب</translation>
    </message>
    <message>
        <source>breaks</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فترات الراحة</translation>
    </message>
    <message>
        <source>cost of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تكلفة الإلغاء</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>time of the cancellation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت الإلغاء</translation>
    </message>
    <message>
        <source>who cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من ألغى</translation>
    </message>
    <message>
        <source>code to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز الاتصال</translation>
    </message>
    <message>
        <source>link to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رابط الاتصال</translation>
    </message>
    <message>
        <source>telephone to connect with</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هاتف الاتصال</translation>
    </message>
    <message>
        <source>customer number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>interpreters who are not wanted</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مترجمون غير مرغوب فيهم</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>deviation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>words about the deviation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ملاحظة عن المخالفة</translation>
    </message>
    <message>
        <source>dialect</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللهجة</translation>
    </message>
    <message>
        <source>the dialect is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللهجة مطلوبة</translation>
    </message>
    <message>
        <source>expenses</source>
        <translatorcomment>machine</translatorcomment>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>the gender is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجنس مطلوب</translation>
    </message>
    <message>
        <source>number of interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عدد المترجمين</translation>
    </message>
    <message>
        <source>the interpreter&apos;s name</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اسم المترجم</translation>
    </message>
    <message>
        <source>reference on the invoice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مرجع الفاتورة</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>the level is required</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المستوى مطلوب</translation>
    </message>
    <message>
        <source>who marked it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من سجّل ذلك</translation>
    </message>
    <message>
        <source>the time it is about</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموعد المعني</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>time of the order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>place in the order of agencies</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>ways of interpreting that will do</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طرق الترجمة المقبولة</translation>
    </message>
    <message>
        <source>what it replaces</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما يحلّ محلّه</translation>
    </message>
    <message>
        <source>latest time of the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>آخر موعد للجواب</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت المراجعة</translation>
    </message>
    <message>
        <source>who reviewed it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من راجع</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>security clearance</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تصريح أمني</translation>
    </message>
    <message>
        <source>signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>time of the signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>who signed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من وقّع</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>kilometres travelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الكيلومترات المقطوعة</translation>
    </message>
    <message>
        <source>travelling time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت السفر</translation>
    </message>
    <message>
        <source>time lost</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الوقت الضائع</translation>
    </message>
    <message>
        <source>requisition</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نموذج الخدمة</translation>
    </message>
    <message>
        <source>time in a group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مدة العضوية في المجموعة</translation>
    </message>
    <message>
        <source>agreement with an agency</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اتفاقية مع مكتب ترجمة</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تقويم مشترك</translation>
    </message>
    <message>
        <source>why it goes before a course</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سبب تقديمه على الدورة</translation>
    </message>
</context>
<context>
    <name>FollowingCard</name>
    <message>
        <source>with %1 · %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مع %1 · %2</translation>
    </message>
</context>
<context>
    <name>GapNotice</name>
    <message>
        <source>Tomorrow: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غداً: %1</translation>
    </message>
    <message>
        <source>There is still time today to do something about it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما زال هناك وقت اليوم لمعالجة ذلك.</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرض الغد</translation>
    </message>
    <message>
        <source>I know</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أعرف ذلك</translation>
    </message>
</context>
<context>
    <name>GridGround</name>
    <message>
        <source>%1, empty time: new session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، وقت فارغ: جلسة جديدة</translation>
    </message>
</context>
<context>
    <name>GridSession</name>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>متكررة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>where it is kept</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Made</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which record, what was done</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>You</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The server</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Asking the project&apos;s server …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ سؤال خادم المشروع …</translation>
    </message>
    <message>
        <source>Changes show up here with who made them, when, and on which tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تظهر التغييرات هنا مع من أجراها ومتى وعلى أي جهاز.</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء معروف بعد</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُرسل بعد</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رأس السنة</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عيد الغطاس</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجمعة العظيمة</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أحد الفصح</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اثنين الفصح</translation>
    </message>
    <message>
        <source>May Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عيد العمال</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عيد الصعود</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أحد العنصرة</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اثنين العنصرة</translation>
    </message>
    <message>
        <source>National Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العيد الوطني للسويد</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليلة منتصف الصيف</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوم منتصف الصيف</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عيد جميع القديسين</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليلة عيد الميلاد</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عيد الميلاد</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ثاني أيام عيد الميلاد</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليلة رأس السنة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>No voice recorded yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد تسجيل صوتي بعد</translation>
    </message>
    <message>
        <source>The voice is still being fetched</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما زال الصوت قيد الجلب</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>What you began is kept, and what you saved is still being sent.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما بدأته محفوظ، وما حفظته يستمر إرساله.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تسجيل الخروج</translation>
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
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>+%1 أخرى</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع %1</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>MyPlanPage</name>
    <message>
        <source>My plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>Your plan is made together with you. When there is a step, you see it here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نضع خطتك معك. وحين تكون هناك خطوة، تظهر لك هنا.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا خطوات بعد</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>number of things a person must decide</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء بانتظارك</numerusform>
            <numerusform>أمر واحد بانتظارك</numerusform>
            <numerusform>أمران بانتظارك</numerusform>
            <numerusform>%n أمور بانتظارك</numerusform>
            <numerusform>%n أمراً بانتظارك</numerusform>
            <numerusform>%n أمر بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>NeedsYouPage</name>
    <message>
        <source>Needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>أمر واحد يحتاج إلى قرار</numerusform>
            <numerusform>أمران يحتاجان إلى قرار</numerusform>
            <numerusform>%n أمور تحتاج إلى قرار</numerusform>
            <numerusform>%n أمراً يحتاج إلى قرار</numerusform>
            <numerusform>%n أمر يحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>When two people write different things, or an interpreter can&apos;t come, you decide it here. Until then there is nothing to do: go on with your day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حين يكتب شخصان أمرين مختلفين، أو يتعذّر حضور مترجم، تتخذ القرار هنا. وحتى ذلك الحين لا شيء مطلوب: تابع يومك.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>Settled today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُسم اليوم</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Demo: cut the network</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرض تجريبي: قطع الشبكة</translation>
    </message>
    <message>
        <source>Demo: restore the network</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عرض تجريبي: إعادة الشبكة</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Cancelled. You do not need to come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُلغي الموعد. لا حاجة إلى الحضور.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ترجمة شفوية</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>OpenMatterText</name>
    <message>
        <source>You</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>%1: two values for %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: قيمتان في «%2»</translation>
    </message>
    <message>
        <source>Both were written at the same time. Both are saved.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كُتبت القيمتان في الوقت نفسه، وكلتاهما محفوظة.</translation>
    </message>
    <message>
        <source>Everything you filled in is kept.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a session&apos;s title, weekday, time</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what was written</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأقرب: %1.</translation>
    </message>
    <message>
        <source>%1, has no interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: لا مترجم لها</translation>
    </message>
    <message>
        <source>%1: what you wrote could not be taken</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: تعذّر قبول ما كتبته</translation>
    </message>
    <message>
        <source>Answered by the server: %1</source>
        <comment>a day and a time</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>أجاب الخادم: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who or what it is about, a field&apos;s name</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: you chose %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: اخترتَ %2</translation>
    </message>
    <message>
        <source>%1: %2 chose %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: اختار %2 القيمة %3</translation>
    </message>
    <message>
        <source>%1: another interpreter is asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: طُلب مترجم آخر</translation>
    </message>
    <message>
        <source>%1: you have read the answer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: قرأتَ الجواب</translation>
    </message>
</context>
<context>
    <name>OrderFact</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to a time in the week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السحب إلى وقت في الأسبوع</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد بهذا الاسم أو بهذه اللغة.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Participants come with the next sync.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد هنا بعد. يظهر المشاركون مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Name or language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاسم أو اللغة</translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message>
        <source>The number that the participant answers.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرقم الذي يُمكن به الوصول إلى المشارك.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إبقاء كما كان</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Search for a name or a language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البحث عن اسم أو لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>No name and no language has these letters. Try fewer of them.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد اسم أو لغة بهذه الحروف. يمكن تجربة حروف أقل.</translation>
    </message>
    <message>
        <source>Participants of your unit show up here after the first sync.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يظهر هنا مشاركو وحدتك بعد أول مزامنة.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُعثر على أحد</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Interpreter booking</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز مترجم</translation>
    </message>
    <message>
        <source>A choice between two values</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار بين قيمتين</translation>
    </message>
    <message>
        <source>An answer to a refusal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ردّ على رفض</translation>
    </message>
    <message>
        <source>Session in the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جلسة في التقويم</translation>
    </message>
    <message>
        <source>Who comes to a session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحضور في جلسة</translation>
    </message>
    <message>
        <source>A participant&apos;s details</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بيانات مشارك</translation>
    </message>
    <message>
        <source>A plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خطة</translation>
    </message>
    <message>
        <source>A goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هدف</translation>
    </message>
    <message>
        <source>An activity in a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نشاط في خطة</translation>
    </message>
    <message>
        <source>A group</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>A change</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>just now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>قبل لحظات</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>days</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom or what</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PictureCodePad</name>
    <message>
        <source>Fish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translatorcomment>machine</translatorcomment>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Key</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Cat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Cup</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فنجان</translation>
    </message>
    <message>
        <source>Star</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Tree</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جزرة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Owl</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بومة</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار صورك</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التراجع عن آخر صورة</translation>
    </message>
</context>
<context>
    <name>PictureSignIn</name>
    <message>
        <source>Choose your four pictures</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار صورك الأربع</translation>
    </message>
</context>
<context>
    <name>PlaceCatalogue</name>
    <message>
        <source>Calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>My plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غداً</translation>
    </message>
</context>
<context>
    <name>PlanAreaCard</name>
    <message>
        <source>%1: %2 of %3 steps done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: أُنجز %2 من %3 من الخطوات</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Areas of the plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجالات الخطة</translation>
    </message>
</context>
<context>
    <name>PlanRoad</name>
    <message>
        <source>No steps in this area yet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا خطوات في هذا المجال بعد.</translation>
    </message>
</context>
<context>
    <name>PlanStepText</name>
    <message>
        <source>In %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قرار: %1</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>القرار لدى: %1</translation>
    </message>
    <message>
        <source>My goal</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هدفي</translation>
    </message>
</context>
<context>
    <name>PreparationTick</name>
    <message>
        <source>%1: ready</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: جاهز</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: ناقص</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: غير متوفر بعد</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: غير لازم</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Everything that was saved before is still on the tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل ما حُفظ من قبل ما زال على الجهاز.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not saved.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ذاكرة الجهاز ممتلئة، لذلك لم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Make room by removing pictures or apps, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى إخلاء مساحة بحذف صور أو تطبيقات، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The tablet&apos;s key does not fit this profile.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مفتاح الجهاز لا يطابق هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody else can read it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يتغيّر شيء، ولا يمكن لأحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, ask for a new enrolment code.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى تسجيل الدخول من جديد. إن تكرر ذلك، يمكنك طلب رمز تسجيل جديد.</translation>
    </message>
    <message>
        <source>A file on this tablet is damaged.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوجد ملف تالف على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing was changed. What had been sent is safe with the project.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يتغيّر شيء. ما أُرسل من قبل في أمان لدى المشروع.</translation>
    </message>
    <message>
        <source>Leave the tablet as it is and ask your project for help.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى ترك الجهاز كما هو وطلب المساعدة من مشروعك.</translation>
    </message>
    <message>
        <source>This profile was used with a newer version of the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>استُخدم هذا الملف الشخصي مع إصدار أحدث من التطبيق.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Update the app, then sign in again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى تحديث التطبيق ثم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The tablet could not save or read this.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر على الجهاز حفظ هذا أو قراءته.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى المحاولة مرة أخرى. إن تكرر ذلك، يرجى إعادة تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر الوصول إلى خادم المشروع.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى التحقق من الشبكة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The project no longer knows this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يعد هذا الجهاز معروفاً لدى المشروع.</translation>
    </message>
    <message>
        <source>Ask for a new enrolment code.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يمكنك طلب رمز تسجيل جديد.</translation>
    </message>
    <message>
        <source>This app is too old for the project&apos;s server.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا التطبيق أقدم مما يتطلبه خادم المشروع.</translation>
    </message>
    <message>
        <source>What you enter is saved and still sent.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل ما يُدخَل هنا يُحفظ ويستمر إرساله.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى تحديث التطبيق.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave an answer that this app does not understand.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أرسل خادم المشروع جواباً لا يفهمه هذا التطبيق.</translation>
    </message>
    <message>
        <source>Try again later, or update the app.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى المحاولة لاحقاً أو تحديث التطبيق.</translation>
    </message>
    <message>
        <source>This could not be done as it was entered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر تنفيذ هذا كما أُدخل.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى التحقق مما أدخلته والمحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Lock</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days shown</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Work week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أسبوع العمل</translation>
    </message>
    <message>
        <source>Week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Resources</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموارد</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <source>See %n free choice(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا خيارات متاحة</numerusform>
            <numerusform>عرض خيار متاح واحد</numerusform>
            <numerusform>عرض خيارين متاحين</numerusform>
            <numerusform>عرض %n خيارات متاحة</numerusform>
            <numerusform>عرض %n خياراً متاحاً</numerusform>
            <numerusform>عرض %n خيار متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قرأت ذلك</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار %1</translation>
    </message>
</context>
<context>
    <name>RequisitionForm</name>
    <message>
        <source>Began</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>machine</translatorcomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Break</source>
        <translatorcomment>machine</translatorcomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>The interpreter came late by</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تأخر المترجم</translation>
    </message>
    <message>
        <source>Journey, there and back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الرحلة ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقّع هنا</translation>
    </message>
    <message>
        <source>Save with the signature</source>
        <translatorcomment>machine</translatorcomment>
        <translation>احفظ مع التوقيع</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقّع مجددًا</translation>
    </message>
</context>
<context>
    <name>ResourceEntry</name>
    <message>
        <source>Busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ResourceGrid</name>
    <message>
        <source>Resources</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>One day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع كله</translation>
    </message>
    <message>
        <source>There is nothing of this kind here yet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد هنا شيء من هذا النوع بعد.</translation>
    </message>
</context>
<context>
    <name>ResourceLine</name>
    <message numerus="yes">
        <source>%n time(s) taken</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا أوقات محجوزة</numerusform>
            <numerusform>وقت واحد محجوز</numerusform>
            <numerusform>وقتان محجوزان</numerusform>
            <numerusform>%n أوقات محجوزة</numerusform>
            <numerusform>%n وقتًا محجوزًا</numerusform>
            <numerusform>%n وقت محجوز</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RollCallRow</name>
    <message>
        <source>not marked yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Here, not yet noted</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حاضر، لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>%1: less late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: تأخّر أقل</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: تأخّر أكثر</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: متأخر</translation>
    </message>
    <message>
        <source>Late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: غائب</translation>
    </message>
    <message>
        <source>Absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>%1: excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: غائب بعذر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بعذر</translation>
    </message>
</context>
<context>
    <name>RollCallSheet</name>
    <message>
        <source>Roll call: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحضور: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>تم: لا أحد حاضر</numerusform>
            <numerusform>تم: شخص واحد حاضر</numerusform>
            <numerusform>تم: شخصان حاضران</numerusform>
            <numerusform>تم: %n حاضرين</numerusform>
            <numerusform>تم: %n حاضرًا</numerusform>
            <numerusform>تم: %n حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add participants or a group to the session first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أضف مشاركين أو مجموعة إلى الجلسة أولًا.</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد متوقَّع حضوره</translation>
    </message>
    <message numerus="yes">
        <source>%n more are expected whom you can&apos;t see.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا أحد غيرهم متوقَّع.</numerusform>
            <numerusform>شخص آخر متوقَّع لا يمكنك رؤيته.</numerusform>
            <numerusform>شخصان آخران متوقَّعان لا يمكنك رؤيتهما.</numerusform>
            <numerusform>%n آخرون متوقَّعون لا يمكنك رؤيتهم.</numerusform>
            <numerusform>%n آخرون متوقَّعون لا يمكنك رؤيتهم.</numerusform>
            <numerusform>%n آخرون متوقَّعون لا يمكنك رؤيتهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>It is part of a series. What shall the change apply to?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا جزء من سلسلة. على ماذا ينطبق التغيير؟</translation>
    </message>
    <message>
        <source>This time only</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا الموعد فقط</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا الموعد وكل ما يليه</translation>
    </message>
    <message>
        <source>All times, earlier ones too</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل المواعيد، السابقة أيضًا</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عدم تغيير شيء</translation>
    </message>
</context>
<context>
    <name>SessionBlock</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SessionClashes</name>
    <message>
        <source>Clashes at that time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعارضات في ذلك الوقت</translation>
    </message>
    <message>
        <source>Free for all:</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وقت متاح للجميع:</translation>
    </message>
    <message>
        <source>Why it is held all the same</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لماذا تُعقد الجلسة رغم ذلك</translation>
    </message>
    <message>
        <source>Write no names: the whole unit sees it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا تكتب أسماء: الوحدة كلها ترى ذلك.</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <source>%n more take part whom you can&apos;t see.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا مشاركين آخرين.</numerusform>
            <numerusform>هناك مشارك آخر غير ظاهر لك.</numerusform>
            <numerusform>هناك مشاركان آخران غير ظاهرين لك.</numerusform>
            <numerusform>هناك %n مشاركين آخرين غير ظاهرين لك.</numerusform>
            <numerusform>هناك %n مشاركاً آخر غير ظاهرين لك.</numerusform>
            <numerusform>هناك %n مشارك آخر غير ظاهرين لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant: name or language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إضافة مشارك: الاسم أو اللغة</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد بهذا الاسم أو بهذه اللغة.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>SessionRepeat</name>
    <message>
        <source>Repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>On these days</source>
        <translatorcomment>machine</translatorcomment>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Last day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عدد المرات</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجز مترجم</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Led by</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الحضور</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>A title from the list is shown to each participant in their own language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العنوان من القائمة يظهر لكل مشارك بلغته.</translation>
    </message>
    <message>
        <source>Title</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Date</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الدقائق</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>machine</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حركة أقل على الشاشة</translation>
    </message>
    <message>
        <source>This is one person&apos;s own tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا الجهاز لشخص واحد</translation>
    </message>
    <message>
        <source>A shared tablet never shows who uses it. One&apos;s own tablet fills in the name.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجهاز المشترك لا يُظهر أبداً من يستخدمه. أما الجهاز الشخصي فيملأ الاسم تلقائياً.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المفتاح السري لهذا الجهاز محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المفتاح السري لهذا الجهاز محفوظ في ملف لا يمكن قراءته إلا من حساب مستخدم الجهاز هذا.</translation>
    </message>
</context>
<context>
    <name>SettledRow</name>
    <message>
        <source>Undo</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إعادة الفتح</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.</source>
        <extracomment>On the sign-in page: how much this tablet has still to send, whoever entered it.</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال على هذا الجهاز.</numerusform>
            <numerusform>تغيير واحد على هذا الجهاز ينتظر الإرسال. يُرسَل تلقائيًا عند توفر الشبكة.</numerusform>
            <numerusform>تغييران على هذا الجهاز ينتظران الإرسال. يُرسَلان تلقائيًا عند توفر الشبكة.</numerusform>
            <numerusform>%n تغييرات على هذا الجهاز تنتظر الإرسال. تُرسَل تلقائيًا عند توفر الشبكة.</numerusform>
            <numerusform>%n تغييرًا على هذا الجهاز تنتظر الإرسال. تُرسَل تلقائيًا عند توفر الشبكة.</numerusform>
            <numerusform>%n تغيير على هذا الجهاز تنتظر الإرسال. تُرسَل تلقائيًا عند توفر الشبكة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Opening …</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message numerus="yes">
        <source>That opened nothing. Try again in %n s.</source>
        <comment>seconds</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة الآن.</numerusform>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة بعد %n ثانية.</numerusform>
            <numerusform>لم يُفتح شيء. يمكنك المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opened nothing. Nothing is lost: try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُفتح شيء. لم يضع شيء: يمكنك المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>StepperField</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرارك</numerusform>
            <numerusform>أمر واحد يحتاج إلى قرارك</numerusform>
            <numerusform>أمران يحتاجان إلى قرارك</numerusform>
            <numerusform>%n أمور تحتاج إلى قرارك</numerusform>
            <numerusform>%n أمراً يحتاج إلى قرارك</numerusform>
            <numerusform>%n أمر يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has answered: something was written twice, or could not be done. Nothing is lost.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أجاب الخادم: كُتب شيء مرتين أو تعذّر تنفيذه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اتخذ القرار الآن</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Opens the page about what is sent and what is not</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يفتح صفحة ما أُرسل وما لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n not sent</source>
        <comment>number of changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>غير متصل – أُرسل كل شيء</numerusform>
            <numerusform>غير متصل – واحد لم يُرسل</numerusform>
            <numerusform>غير متصل – اثنان لم يُرسلا</numerusform>
            <numerusform>غير متصل – %n لم تُرسل</numerusform>
            <numerusform>غير متصل – %n لم تُرسل</numerusform>
            <numerusform>غير متصل – %n لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline – all sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير متصل – أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ إرسال %1 من %2</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>number of changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء غير مرسل</numerusform>
            <numerusform>واحد غير مرسل</numerusform>
            <numerusform>اثنان غير مرسلين</numerusform>
            <numerusform>%n غير مرسلة</numerusform>
            <numerusform>%n غير مرسلاً</numerusform>
            <numerusform>%n غير مرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending needs you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإرسال يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Last success</source>
        <translatorcomment>machine</translatorcomment>
        <translation>آخر مزامنة ناجحة</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Next try</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المحاولة القادمة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>SyncUnsentCard</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <comment>changes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء غير مرسل</numerusform>
            <numerusform>واحد لم يُرسل بعد</numerusform>
            <numerusform>اثنان لم يُرسلا بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
            <numerusform>%n لم يُرسل بعد</numerusform>
            <numerusform>%n لم يُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل شيء محفوظ ومشفّر على هذا الجهاز. لا يضيع شيء إذا أُطفئ.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Remove %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Text size %1 %</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حجم النص %1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Hello %1</source>
        <extracomment>A greeting; %1 is the participant&apos;s given name</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>مرحباً %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا مواعيد في الأسبوعين القادمين. وحين يكون هناك موعد، يظهر لك هنا ويمكنك الاستماع إليه.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا مواعيد</translation>
    </message>
</context>
<context>
    <name>TomorrowPage</name>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غداً</translation>
    </message>
    <message>
        <source>The visits that you lead show up here the day before, with a tick for each thing that they need.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تظهر هنا الجلسات التي تقودها في اليوم السابق، مع علامة لكل ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>You lead nothing on that day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا تقود شيئاً في ذلك اليوم</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ما عليه علامة يبقى على هذا الجهاز مشفّراً، حتى دون شبكة. الاستمارات والعبارات والأصوات تأتي في إصدارات لاحقة.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>not stated</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>woman</source>
        <translatorcomment>machine</translatorcomment>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رجل</translation>
    </message>
    <message>
        <source>planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>present</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>absent with a reason</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>repeats</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>once</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>(فارغ)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody or something that this tablet does not hold</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شخص أو شيء غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>something of a newer app</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شيء من تطبيق أحدث</translation>
    </message>
    <message>
        <source>yes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>another choice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خيار آخر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>quality</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>service</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>the participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>the staff</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>only when it is busy</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أوقات الانشغال فقط</translation>
    </message>
    <message>
        <source>titles</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 كرونة</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Person</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Nobody is entered for this visit</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد مسجّل لهذه الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n منهم لا تراهم</numerusform>
            <numerusform>واحد منهم لا تراه</numerusform>
            <numerusform>اثنان منهم لا تراهما</numerusform>
            <numerusform>%n منهم لا تراهم</numerusform>
            <numerusform>%n منهم لا تراهم</numerusform>
            <numerusform>%n منهم لا تراهم</numerusform>
        </translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Nobody whose plan you could need</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد قد تحتاج إلى خطته</translation>
    </message>
    <message>
        <source>There is no plan yet that you may see</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توجد بعد خطة يحق لك رؤيتها</translation>
    </message>
    <message>
        <source>%1 of %2 have a plan here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 من %2 لديهم خطة هنا</translation>
    </message>
    <message>
        <source>Not in this version of the app</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير موجود في هذا الإصدار</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Everybody speaks Swedish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجميع يتحدث السويدية</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مسجّل باللغة %1</translation>
    </message>
    <message>
        <source>Nobody has recorded it in %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يسجّله أحد باللغة %1</translation>
    </message>
    <message>
        <source>Interpreter&apos;s phone card</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بطاقة هاتف المترجم</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>interpreter&apos;s name, state of the booking, phone number</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>The interpreter is not known on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم غير معروف على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 has no phone number here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا رقم هاتف هنا لـ %1</translation>
    </message>
    <message>
        <source>No interpreter is booked for %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يُحجز مترجم للغة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركاً</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العبارات</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translatorcomment>machine</translatorcomment>
        <translation>معالجة النقص</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentCard</name>
    <message>
        <source>%1, %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody in the pool is free</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا أحد من المجموعة متاح</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>before: nobody</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سابقًا: لا أحد</translation>
    </message>
    <message>
        <source>Choose %1 for %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختر %1 لـ %2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentFigure</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1: %2 قبل، %3 بعد</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentSheet</name>
    <message>
        <source>Interpreters for the whole week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مترجمون للأسبوع كله</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا تطلب أحدًا</numerusform>
            <numerusform>اطلب مترجمًا واحدًا</numerusform>
            <numerusform>اطلب مترجمَين</numerusform>
            <numerusform>اطلب %n مترجمين</numerusform>
            <numerusform>اطلب %n مترجمًا</numerusform>
            <numerusform>اطلب %n مترجم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختر الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا تختر أحدًا</translation>
    </message>
    <message>
        <source>There is no booking of the own pool this week.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توجد حجوزات للمجموعة الخاصة هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا شيء للتخطيط</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بدون مترجم</translation>
    </message>
    <message>
        <source>Travel, hours</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السفر بالساعات</translation>
    </message>
    <message>
        <source>Another than before</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير السابق</translation>
    </message>
    <message>
        <source>Who is ill</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من المريض</translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ البحث عن خطة</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Drop for a new session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أفلت هنا لجلسة جديدة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>New session</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>WishChip</name>
    <message>
        <source>open</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>opens a list</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يفتح قائمة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غداً</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Housing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Validation</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تقييم الخبرات</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أوقات الفراغ</translation>
    </message>
    <message>
        <source>Work</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Studies</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Own business</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المشروع الخاص</translation>
    </message>
    <message>
        <source>participant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مشارك/ة</translation>
    </message>
    <message>
        <source>language pedagogue</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعليم اللغة</translation>
    </message>
    <message>
        <source>job agent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التوجيه إلى العمل</translation>
    </message>
    <message>
        <source>community guide</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإرشاد المجتمعي</translation>
    </message>
    <message>
        <source>health coordinator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تنسيق الصحة</translation>
    </message>
    <message>
        <source>employment officer</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مكتب العمل</translation>
    </message>
    <message>
        <source>social work consultant</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاستشارة الاجتماعية</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>guest</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>administrator</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إدارة النظام</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>tentative</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>held</source>
        <translatorcomment>machine</translatorcomment>
        <translation>محجوز مؤقتاً</translation>
    </message>
    <message>
        <source>ordered</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>received</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مؤكّد</translation>
    </message>
    <message>
        <source>not filled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يتوفر مترجم</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>on site</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>by phone</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هاتفياً</translation>
    </message>
    <message>
        <source>by video</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>ÖT · other</source>
        <extracomment>The lowest of the five levels of interpreters; keep the Swedish abbreviation in front</extracomment>
        <translatorcomment>machine</translatorcomment>
        <translation>‏ÖT · غير ذلك</translation>
    </message>
    <message>
        <source>UT · trained</source>
        <translatorcomment>machine</translatorcomment>
        <translation>‏UT · بتدريب</translation>
    </message>
    <message>
        <source>AT · authorised</source>
        <translatorcomment>machine</translatorcomment>
        <translation>‏AT · باعتماد رسمي</translation>
    </message>
    <message>
        <source>ST · authorised for health care</source>
        <translatorcomment>machine</translatorcomment>
        <translation>‏ST · باعتماد للرعاية الصحية</translation>
    </message>
    <message>
        <source>RT · authorised for court</source>
        <translatorcomment>machine</translatorcomment>
        <translation>‏RT · باعتماد للمحاكم</translation>
    </message>
    <message>
        <source>planned</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>going on</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translatorcomment>machine</translatorcomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Dari</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الدارية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السورانية</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الكرمانجية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translatorcomment>machine</translatorcomment>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>The server could not take this, and this version of the app does not know why.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر على الخادم قبول هذا، وهذا الإصدار من التطبيق لا يعرف السبب.</translation>
    </message>
    <message>
        <source>The interpreter is booked for something else at that time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم محجوز لموعد آخر في ذلك الوقت.</translation>
    </message>
    <message>
        <source>The interpreter does not work at that time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم لا يعمل في ذلك الوقت.</translation>
    </message>
    <message>
        <source>The interpreter has no time to travel between the sessions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يكفي الوقت لتنقّل المترجم بين الجلستين.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s level is lower than the one asked for.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مستوى المترجم أقل من المستوى المطلوب.</translation>
    </message>
    <message>
        <source>The interpreter does not speak the language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم لا يتكلم هذه اللغة.</translation>
    </message>
    <message>
        <source>The interpreter can&apos;t take this assignment.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن للمترجم قبول هذه المهمة.</translation>
    </message>
    <message>
        <source>You have no right to change this. Ask the person who follows the participant.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ليست لديك صلاحية لتغيير هذا. يمكنك سؤال من يتابع المشارك.</translation>
    </message>
    <message>
        <source>Something in it does not fit together. Check the times and try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فيه ما لا يتوافق. يرجى التحقق من الأوقات والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>It had been removed by someone else. What you wrote is kept here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُذف من قِبل شخص آخر. ما كتبته محفوظ هنا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>performed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>somebody did not come</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر أحدهم</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>An interpreter for this session and language is ordered or held already.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلب مترجم لهذه الجلسة وهذه اللغة أو حُجز بالفعل.</translation>
    </message>
    <message>
        <source>There is no agreement with that agency for this day and language.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يوجد اتفاق مع تلك الوكالة لهذا اليوم وهذه اللغة.</translation>
    </message>
    <message>
        <source>The booking had been cancelled meanwhile. What you wrote is kept here.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُلغي الحجز في هذه الأثناء. ما كتبته محفوظ هنا.</translation>
    </message>
    <message>
        <source>The booking had moved on meanwhile. Look at it again before you go on.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تغيّر الحجز في هذه الأثناء. انظر إليه مجددًا قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Workspace</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyAnswerViewModel</name>
    <message>
        <source>Without the interpreter&apos;s name it stays received, not confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بدون اسم المترجم يبقى مستلَمًا وغير مؤكد.</translation>
    </message>
    <message>
        <source>Without a number or a link to connect by it stays received, not confirmed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بدون رقم أو رابط للاتصال يبقى مستلَمًا وغير مؤكد.</translation>
    </message>
    <message>
        <source>That is too much text for an answer. Paste the part about this order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>هذا نص أطول من أن يكون جوابًا. ألصق الجزء المتعلق بهذا الطلب.</translation>
    </message>
    <message>
        <source>Nothing could be read from it. Paste the text, or fill in by hand.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يمكن قراءة أي شيء منه. ألصق النص أو املأ يدويًا.</translation>
    </message>
    <message>
        <source>Our number %1 does not stand in it. Is it the answer to this order?</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رقمنا %1 غير موجود فيه. هل هو جواب هذا الطلب؟</translation>
    </message>
    <message numerus="yes">
        <source>It also answers %n other order(s). Paste it there as well.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا يجيب عن أي طلب آخر.</numerusform>
            <numerusform>يجيب أيضًا عن طلب آخر واحد. ألصقه هناك أيضًا.</numerusform>
            <numerusform>يجيب أيضًا عن طلبين آخرين. ألصقه هناك أيضًا.</numerusform>
            <numerusform>يجيب أيضًا عن %n طلبات أخرى. ألصقه هناك أيضًا.</numerusform>
            <numerusform>يجيب أيضًا عن %n طلبًا آخر. ألصقه هناك أيضًا.</numerusform>
            <numerusform>يجيب أيضًا عن %n طلب آخر. ألصقه هناك أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not answer this order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يجيب عن هذا الطلب.</translation>
    </message>
    <message>
        <source>The answer is written down</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سُجّل الجواب</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyOrderViewModel</name>
    <message>
        <source>The agreement gives no time to answer by. Agree on one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يحدد الاتفاق موعدًا للجواب. اتفقوا على موعد.</translation>
    </message>
    <message>
        <source>Late: the answer was due %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>متأخر: كان موعد الجواب %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الجواب قبل %1</translation>
    </message>
    <message>
        <source>Has been asked and could not</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سُئلت ولم تستطع</translation>
    </message>
    <message>
        <source>Has not answered in time</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم تُجب في الوقت المحدد</translation>
    </message>
    <message>
        <source>Its turn: first in the agreement&apos;s order</source>
        <translatorcomment>machine</translatorcomment>
        <translation>دورها: الأولى في ترتيب الاتفاق</translation>
    </message>
    <message>
        <source>Its turn: those before it have been asked</source>
        <translatorcomment>machine</translatorcomment>
        <translation>دورها: سُئلت التي قبلها</translation>
    </message>
    <message>
        <source>Asked after %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تُسأل بعد %1</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the order&apos;s place, connection or dialect. Names do not leave the house: change it, then order.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرد اسم مشارك في مكان الطلب أو الاتصال أو اللهجة. الأسماء لا تغادر المكان: غيّره ثم اطلب.</translation>
    </message>
    <message>
        <source>The order can&apos;t be written: something in it does not fit together. Check the time and the place.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن كتابة الطلب: فيه ما لا يتوافق. تحقّق من الوقت والمكان.</translation>
    </message>
    <message>
        <source>The order to %1 is written down. Send it now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سُجّل الطلب إلى %1. أرسله الآن.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AssignmentViewModel</name>
    <message>
        <source>The interpreter did not come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر المترجم.</translation>
    </message>
    <message>
        <source>The participant did not come.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر المشارك.</translation>
    </message>
    <message>
        <source>Nobody of us came.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يحضر أحد منا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · begins in %n minute(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1 · يبدأ الآن</numerusform>
            <numerusform>%1 · يبدأ بعد دقيقة</numerusform>
            <numerusform>%1 · يبدأ بعد دقيقتين</numerusform>
            <numerusform>%1 · يبدأ بعد %n دقائق</numerusform>
            <numerusform>%1 · يبدأ بعد %n دقيقة</numerusform>
            <numerusform>%1 · يبدأ بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>%1 comes to you.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 يأتي إليكم.</translation>
    </message>
    <message>
        <source>You call %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أنتم تتصلون بـ %1.</translation>
    </message>
    <message>
        <source>You meet %1 by video: open the link.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تلتقون %1 بالفيديو: افتحوا الرابط.</translation>
    </message>
    <message>
        <source>Carried out %1, signed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُنجز %1، وموقّع.</translation>
    </message>
    <message>
        <source>Looked through.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تمت المراجعة.</translation>
    </message>
    <message>
        <source>The times do not fit together. Write when it began and when it ended.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأوقات غير متوافقة. اكتب متى بدأ ومتى انتهى.</translation>
    </message>
    <message>
        <source>The break is longer than the assignment.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاستراحة أطول من المهمة.</translation>
    </message>
    <message>
        <source>The signature is missing. Sign in the box.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التوقيع ناقص. وقّع في المربع.</translation>
    </message>
    <message>
        <source>The signature could not be saved. What was saved before is safe. Try once more.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر حفظ التوقيع. ما حُفظ سابقًا آمن. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تمت المراجعة</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AttachmentsViewModel</name>
    <message numerus="yes">
        <source>%n recordings or pictures are not sent yet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لم يبقَ تسجيل أو صورة للإرسال</numerusform>
            <numerusform>لم يُرسل تسجيل أو صورة واحدة بعد</numerusform>
            <numerusform>لم يُرسل تسجيلان أو صورتان بعد</numerusform>
            <numerusform>لم تُرسل %n تسجيلات أو صور بعد</numerusform>
            <numerusform>لم يُرسل %n تسجيلًا أو صورة بعد</numerusform>
            <numerusform>لم يُرسل %n تسجيل أو صورة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings or pictures are being fetched</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا يُجلب أي تسجيل أو صورة</numerusform>
            <numerusform>يُجلب تسجيل أو صورة واحدة</numerusform>
            <numerusform>يُجلب تسجيلان أو صورتان</numerusform>
            <numerusform>تُجلب %n تسجيلات أو صور</numerusform>
            <numerusform>يُجلب %n تسجيلًا أو صورة</numerusform>
            <numerusform>يُجلب %n تسجيل أو صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>All recordings and pictures are where they belong</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل التسجيلات والصور في مكانها</translation>
    </message>
    <message numerus="yes">
        <source>%n large ones wait for a network that costs nothing</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا شيء كبير ينتظر</numerusform>
            <numerusform>كبير واحد ينتظر شبكة بلا تكلفة</numerusform>
            <numerusform>كبيران ينتظران شبكة بلا تكلفة</numerusform>
            <numerusform>%n كبيرة تنتظر شبكة بلا تكلفة</numerusform>
            <numerusform>%n كبيرًا ينتظر شبكة بلا تكلفة</numerusform>
            <numerusform>%n كبير ينتظر شبكة بلا تكلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room here for %n; give them more, or listen to fetch one</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا ينقص مكان لشيء</numerusform>
            <numerusform>لا مكان هنا لواحد؛ زد المساحة أو استمع لجلبه</numerusform>
            <numerusform>لا مكان هنا لاثنين؛ زد المساحة أو استمع لجلب أحدهما</numerusform>
            <numerusform>لا مكان هنا لـ %n؛ زد المساحة أو استمع لجلب واحد</numerusform>
            <numerusform>لا مكان هنا لـ %n؛ زد المساحة أو استمع لجلب واحد</numerusform>
            <numerusform>لا مكان هنا لـ %n؛ زد المساحة أو استمع لجلب واحد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::BookingViewModel</name>
    <message>
        <source>By times fetched %1 %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بحسب الأوقات التي جُلبت %1 %2</translation>
    </message>
    <message>
        <source>The one who asked has the reason and the suggestions.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>السبب والاقتراحات لدى من قدّم الطلب.</translation>
    </message>
    <message>
        <source>The other assignment goes first: there the law gives a right to an interpreter.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأولوية للمهمة الأخرى: هناك يمنح القانون الحق في مترجم.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>طُلبت الترجمة من %1</translation>
    </message>
    <message>
        <source>The session goes on without an interpreter</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تستمر الجلسة بدون مترجم</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CalendarViews</name>
    <message>
        <source>Interpreters</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Staff</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translatorcomment>machine</translatorcomment>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CancellationViewModel</name>
    <message>
        <source>What it costs is not known: the agreement&apos;s rule for cancelling is not on this tablet. Ask the agency first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>التكلفة غير معروفة: قاعدة الإلغاء في الاتفاق ليست على هذا الجهاز. اسأل الوكالة أولًا.</translation>
    </message>
    <message>
        <source>Cancelling costs nothing now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإلغاء الآن لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجاني حتى %1</translation>
    </message>
    <message>
        <source>Cancelling now costs %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإلغاء الآن يكلف %1.</translation>
    </message>
    <message>
        <source>Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement&apos;s prices are not on this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الإلغاء الآن يكلف أجرة الدقائق المحجوزة (%1): %2 %. أسعار الاتفاق ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It was free until %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كان مجانيًا حتى %1</translation>
    </message>
    <message>
        <source>Free until %1 hours before; weekends and holidays are not counted.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجاني حتى %1 ساعة قبله؛ لا تُحسب عطل نهاية الأسبوع والأعياد.</translation>
    </message>
    <message>
        <source>Free until %1 hours before.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>مجاني حتى %1 ساعة قبله.</translation>
    </message>
    <message>
        <source>Travel that is already paid for may be owed.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>قد يلزم دفع السفر المدفوع مسبقًا.</translation>
    </message>
    <message>
        <source>By %1, version %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>وفق %1، الإصدار %2</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the reason. Names do not leave the house: say it without.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرد اسم مشارك في السبب. الأسماء لا تغادر المكان: اكتبه دون اسم.</translation>
    </message>
    <message>
        <source>The cost has changed since it was shown. This is what it is now.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تغيّرت التكلفة منذ عرضها. هذه هي الآن.</translation>
    </message>
    <message>
        <source>Cancelled. Tell the agency.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُلغي. أبلغ الوكالة.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::Enrolment</name>
    <message>
        <source>This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز التسجيل غير كامل. يبدأ الرمز بـ «⁦samsprak:⁩». يرجى مسحه ضوئياً أو لصقه مرة أخرى.</translation>
    </message>
    <message>
        <source>This enrolment code has been used, or is too old. Ask for a new one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>رمز التسجيل هذا مستخدَم أو قديم. يمكنك طلب رمز جديد.</translation>
    </message>
    <message>
        <source>Too many codes were tried from here. Wait a few minutes, then try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جُرّبت من هنا رموز كثيرة. يرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose four pictures.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى اختيار أربع صور.</translation>
    </message>
    <message>
        <source>A PIN has at least six digits.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يتكوّن رمز PIN من ستة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>A PIN is made of the digits 0 to 9.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يتكوّن رمز PIN من الأرقام من 0 إلى 9.</translation>
    </message>
    <message>
        <source>These pictures cannot be used. Choose others.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن استخدام هذه الصور. يرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another one.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن استخدام هذا الرمز. يرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>The two are not the same. Choose again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الاثنان غير متطابقين. يرجى الاختيار من جديد.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::HistoryViewModel</name>
    <message>
        <source>The project&apos;s server cannot be reached. This is what the tablet itself knows; the whole history shows when the network is back.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يمكن الوصول إلى خادم المشروع. هذا ما يعرفه الجهاز نفسه؛ يظهر السجل كاملاً عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave no answer. This is what the tablet itself knows. Try again later.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم يجب خادم المشروع. هذا ما يعرفه الجهاز نفسه. حاول لاحقاً.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::NeedsYouViewModel</name>
    <message>
        <source>The choice could not be saved on the tablet. Both values are still there. Try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر حفظ الاختيار على الجهاز. القيمتان ما زالتا موجودتين. يرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::ParticipantsViewModel</name>
    <message>
        <source>A phone number has at least six digits, such as 070-174 06 31.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يتكوّن رقم الهاتف من ستة أرقام على الأقل، مثل ⁦070-174 06 31⁩.</translation>
    </message>
    <message>
        <source>The number could not be saved on the tablet. Nothing else was changed. Try again.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر حفظ الرقم على الجهاز. لم يتغيّر شيء آخر. يرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RepeatEditor</name>
    <message>
        <source>Write how many times, from 2 to %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اكتب عدد المرات، من 2 إلى %1.</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day, for instance 2026-12-18.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اكتب آخر يوم بالشكل سنة-شهر-يوم، مثل 2026-12-18.</translation>
    </message>
    <message>
        <source>The last day is before the session itself.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>آخر يوم يسبق الجلسة نفسها.</translation>
    </message>
    <message>
        <source>Choose a last day within %1 years.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اختر آخر يوم خلال %1 سنوات.</translation>
    </message>
    <message>
        <source>The end of the term. Change it if yours ends on another day.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نهاية الفصل الدراسي. غيّرها إن كان فصلكم ينتهي في يوم آخر.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا يتكرر</translation>
    </message>
    <message>
        <source>Every week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translatorcomment>machine</translatorcomment>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا في اليوم %1</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نمط آخر</translation>
    </message>
    <message>
        <source>Monthly on the first %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا، أول %1</translation>
    </message>
    <message>
        <source>Monthly on the second %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا، ثاني %1</translation>
    </message>
    <message>
        <source>Monthly on the third %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا، ثالث %1</translation>
    </message>
    <message>
        <source>Monthly on the fourth %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا، رابع %1</translation>
    </message>
    <message>
        <source>Monthly on the last %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>شهريًا، آخر %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>كل أسبوعين، %1</translation>
    </message>
    <message>
        <source>%1, without an end</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1، بلا نهاية</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1، %n مرة</numerusform>
            <numerusform>%1، مرة واحدة</numerusform>
            <numerusform>%1، مرتان</numerusform>
            <numerusform>%1، %n مرات</numerusform>
            <numerusform>%1، %n مرة</numerusform>
            <numerusform>%1، %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, %n times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%1 حتى %2، %n مرة</numerusform>
            <numerusform>%1 حتى %2، مرة واحدة</numerusform>
            <numerusform>%1 حتى %2، مرتان</numerusform>
            <numerusform>%1 حتى %2، %n مرات</numerusform>
            <numerusform>%1 حتى %2، %n مرة</numerusform>
            <numerusform>%1 حتى %2، %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حتى يوم محدد</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عدد من المرات</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RollCallViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا أحد حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضرًا</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا متأخرين</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرين</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا غائبين</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>%n غائبين</numerusform>
            <numerusform>%n غائبًا</numerusform>
            <numerusform>%n غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا أحد بعذر</numerusform>
            <numerusform>واحد بعذر</numerusform>
            <numerusform>اثنان بعذر</numerusform>
            <numerusform>%n بعذر</numerusform>
            <numerusform>%n بعذر</numerusform>
            <numerusform>%n بعذر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll call is noted: %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>سُجّل الحضور: %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionClashNotes</name>
    <message>
        <source>Say why this goes before the course, or choose another time.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>اكتب لماذا يُقدَّم هذا على الدورة، أو اختر وقتًا آخر.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionEditor</name>
    <message>
        <source>%1 is cancelled</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُلغيت الجلسة %1</translation>
    </message>
    <message>
        <source>Give the session a title, or choose one of those below.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يرجى كتابة عنوان للجلسة أو اختيار أحد العناوين أدناه.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for instance 2026-11-24.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يُكتب التاريخ هكذا: سنة-شهر-يوم، مثل ⁦2026-11-24⁩.</translation>
    </message>
    <message>
        <source>Write the start as hour:minute, for instance 10:00.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يُكتب وقت البداية هكذا: ساعة:دقيقة، مثل ⁦10:00⁩.</translation>
    </message>
    <message>
        <source>Write the length in minutes, between 5 and 720.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تُكتب المدة بالدقائق، بين 5 و720.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Shorten it or let it start earlier.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>ستتجاوز الجلسة منتصف الليل. يرجى تقصيرها أو تقديم بدايتها.</translation>
    </message>
    <message>
        <source>%1 is saved on the tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُفظت على الجهاز: %1</translation>
    </message>
    <message>
        <source>The changes to %1 are saved</source>
        <translatorcomment>machine</translatorcomment>
        <translation>حُفظت التغييرات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضواً</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>إلغاء %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SyncViewModel</name>
    <message>
        <source>Offline since %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>انقطع الاتصال %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>machine</translatorcomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جارٍ جلب الجديد</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translatorcomment>machine</translatorcomment>
        <translation>توقّف الإرسال</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translatorcomment>machine</translatorcomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Never yet from this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لم تتم بعد من هذا الجهاز</translation>
    </message>
    <message>
        <source>The network is switched off on this tablet</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الشبكة مغلقة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّر الوصول إلى خادم المشروع</translation>
    </message>
    <message>
        <source>When the network is switched on again</source>
        <translatorcomment>machine</translatorcomment>
        <translation>عند تشغيل الشبكة من جديد</translation>
    </message>
    <message>
        <source>Now</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As soon as something changes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>فور حدوث أي تغيير</translation>
    </message>
    <message>
        <source>In less than a minute, or when the network is back</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خلال أقل من دقيقة، أو عند عودة الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or when the network is back</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>الآن، أو عند عودة الشبكة</numerusform>
            <numerusform>بعد دقيقة، أو عند عودة الشبكة</numerusform>
            <numerusform>بعد دقيقتين، أو عند عودة الشبكة</numerusform>
            <numerusform>بعد %n دقائق، أو عند عودة الشبكة</numerusform>
            <numerusform>بعد %n دقيقة، أو عند عودة الشبكة</numerusform>
            <numerusform>بعد %n دقيقة، أو عند عودة الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can work as usual.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يمكنك العمل كالمعتاد.</translation>
    </message>
    <message>
        <source>You can go on working. What you enter is saved on this tablet.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>يمكنك مواصلة العمل. ما تدخله يُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The project has everything that you entered.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لدى المشروع كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Entered by you on this tablet, the oldest %1.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>أدخلتَه أنت على هذا الجهاز، والأقدم %1.</translation>
    </message>
    <message>
        <source>Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جلب المشروع: %1 من %2 أجزاء. ما وصل جاهز للاستعمال، والتقويم أولاً.</translation>
    </message>
    <message>
        <source>The project&apos;s server has trouble of its own</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خادم المشروع يواجه مشكلة</translation>
    </message>
    <message>
        <source>In less than a minute, or as soon as something changes</source>
        <translatorcomment>machine</translatorcomment>
        <translation>خلال أقل من دقيقة، أو حال حدوث أي تغيير</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or as soon as something changes</source>
        <comment>minutes</comment>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>خلال %n دقيقة، أو حال حدوث أي تغيير</numerusform>
            <numerusform>خلال دقيقة، أو حال حدوث أي تغيير</numerusform>
            <numerusform>خلال دقيقتين، أو حال حدوث أي تغيير</numerusform>
            <numerusform>خلال %n دقائق، أو حال حدوث أي تغيير</numerusform>
            <numerusform>خلال %n دقيقة، أو حال حدوث أي تغيير</numerusform>
            <numerusform>خلال %n دقيقة، أو حال حدوث أي تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::TomorrowViewModel</name>
    <message numerus="yes">
        <source>%n visit(s) lack something</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسة ينقصها شيء</numerusform>
            <numerusform>جلسة واحدة ينقصها شيء</numerusform>
            <numerusform>جلستان ينقصهما شيء</numerusform>
            <numerusform>%n جلسات ينقصها شيء</numerusform>
            <numerusform>%n جلسة ينقصها شيء</numerusform>
            <numerusform>%n جلسة ينقصها شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekAssignmentViewModel</name>
    <message>
        <source>No better plan exists for this week.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا توجد خطة أفضل لهذا الأسبوع.</translation>
    </message>
    <message>
        <source>At most %1 % from the best plan that there can be.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>لا تبعد أكثر من %1 % عن أفضل خطة ممكنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters are asked for</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لم يُطلب أي مترجم</numerusform>
            <numerusform>طُلب مترجم واحد</numerusform>
            <numerusform>طُلب مترجمان</numerusform>
            <numerusform>طُلب %n مترجمين</numerusform>
            <numerusform>طُلب %n مترجمًا</numerusform>
            <numerusform>طُلب %n مترجم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekViewModel</name>
    <message>
        <source>%1 is moved to %2 %3</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نُقلت الجلسة %1 إلى %2 %3</translation>
    </message>
    <message>
        <source>The calendar could not be read. What is saved is safe.</source>
        <translatorcomment>machine</translatorcomment>
        <translation>تعذّرت قراءة التقويم. ما حُفظ في أمان.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translatorcomment>machine</translatorcomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>الأسبوع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translatorcomment>machine</translatorcomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translatorcomment>machine</translatorcomment>
        <translation>%1 أصبح %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translatorcomment>machine</translatorcomment>
        <translation>نقل %1</translation>
    </message>
</context>
</TS>
