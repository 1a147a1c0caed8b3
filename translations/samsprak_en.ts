<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Agency</name>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>What they answer</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>The interpreter&apos;s name</source>
        <translation>The interpreter&apos;s name</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Phone number to connect</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>a number that none of our open orders has</source>
        <translation>a number that none of our open orders has</translation>
    </message>
    <message>
        <source>no order&apos;s number stands there</source>
        <translation>no order&apos;s number stands there</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>said with a condition</source>
        <translation>said with a condition</translation>
    </message>
    <message>
        <source>more than one stands there</source>
        <translation>more than one stands there</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>it does not look like one</translation>
    </message>
    <message>
        <source>nothing says what it is for</source>
        <translation>nothing says what it is for</translation>
    </message>
    <message>
        <source>The order to %1 is not registered yet</source>
        <translation>The order to %1 is not registered yet</translation>
    </message>
    <message>
        <source>Ordered from %1</source>
        <translation>Ordered from %1</translation>
    </message>
    <message>
        <source>%1 has the order</source>
        <translation>%1 has the order</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 is coming</translation>
    </message>
    <message>
        <source>%1 has nobody</source>
        <translation>%1 has nobody</translation>
    </message>
    <message>
        <source>It is kept on this tablet and registered by itself as soon as there is a network. You can call %1 meanwhile.</source>
        <translation>It is kept on this tablet and registered by itself as soon as there is a network. You can call %1 meanwhile.</translation>
    </message>
    <message>
        <source>The server registers it within moments.</source>
        <translation>The server registers it within moments.</translation>
    </message>
    <message>
        <source>Nobody is confirmed before %1 has answered.</source>
        <translation>Nobody is confirmed before %1 has answered.</translation>
    </message>
    <message>
        <source>The name, or how to connect, is still missing.</source>
        <translation>The name, or how to connect, is still missing.</translation>
    </message>
    <message>
        <source>%1 has confirmed.</source>
        <translation>%1 has confirmed.</translation>
    </message>
    <message>
        <source>Order from the next agency, or ask for another way.</source>
        <translation>Order from the next agency, or ask for another way.</translation>
    </message>
    <message>
        <source>Of %1 earlier orders in %2, %3 were filled, %4 of them late.</source>
        <translation>Of %1 earlier orders in %2, %3 were filled, %4 of them late.</translation>
    </message>
    <message>
        <source>Short: %1 minutes. At least %2 are paid for.</source>
        <translation>Short: %1 minutes. At least %2 are paid for.</translation>
    </message>
    <message>
        <source>Very long: %1 minutes. Is that right?</source>
        <translation>Very long: %1 minutes. Is that right?</translation>
    </message>
    <message>
        <source>Plan a meal break: it lasts more than %1 minutes.</source>
        <translation>Plan a meal break: it lasts more than %1 minutes.</translation>
    </message>
    <message>
        <source>Two interpreters are advised beyond %1 minutes.</source>
        <translation>Two interpreters are advised beyond %1 minutes.</translation>
    </message>
    <message>
        <source>Give the interpreter a break each %1 minutes.</source>
        <translation>Give the interpreter a break each %1 minutes.</translation>
    </message>
    <message>
        <source>The journey needs your approval.</source>
        <translation>The journey needs your approval.</translation>
    </message>
    <message>
        <source>The agreement&apos;s rules do not cover this day.</source>
        <translation>The agreement&apos;s rules do not cover this day.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They have received it</source>
        <translation>They have received it</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>They have nobody</source>
        <translation>They have nobody</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 tomorrow</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>AgencyAnswerForm</name>
    <message>
        <source>Write down the answer</source>
        <translation>Write down the answer</translation>
    </message>
    <message>
        <source>Paste their mail or message, or drop the mail or the CSV file here.</source>
        <translation>Paste their mail or message, or drop the mail or the CSV file here.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>What they wrote</translation>
    </message>
    <message>
        <source>Paste something first</source>
        <translation>Paste something first</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Fill in by hand</translation>
    </message>
    <message>
        <source>Check this before you save</source>
        <translation>Check this before you save</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Number %1 in the order</source>
        <translation>Number %1 in the order</translation>
    </message>
    <message>
        <source>Order from %1</source>
        <translation>Order from %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order anyway</source>
        <translation>Order anyway</translation>
    </message>
</context>
<context>
    <name>AgencyOffer</name>
    <message>
        <source>Order from an agency</source>
        <translation>Order from an agency</translation>
    </message>
</context>
<context>
    <name>AgencyOrderCard</name>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Phone number to connect</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <source>Copy the order</source>
        <translation>Copy the order</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>AgendaLine</name>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
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
        <translation>Nothing is planned in these weeks.</translation>
    </message>
    <message>
        <source>Show four more weeks</source>
        <translation>Show four more weeks</translation>
    </message>
</context>
<context>
    <name>AllDayStrip</name>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>What they answer</source>
        <translation>What they answer</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Phone number to connect</source>
        <translation>Phone number to connect</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Choose what they answer</source>
        <translation>Choose what they answer</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
</context>
<context>
    <name>AppointmentText</name>
    <message>
        <source>interpreter, comes here</source>
        <translation>interpreter, comes here</translation>
    </message>
    <message>
        <source>interpreter, %1</source>
        <translation>interpreter, %1</translation>
    </message>
    <message>
        <source>we are looking for an interpreter</source>
        <translation>we are looking for an interpreter</translation>
    </message>
    <message>
        <source>interpreter asked for, not yet confirmed</source>
        <translation>interpreter asked for, not yet confirmed</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Machine translation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>After that</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Phone number to connect</source>
        <translation>Phone number to connect</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>It is over: sign</source>
        <translation>It is over: sign</translation>
    </message>
    <message>
        <source>Hasn&apos;t come</source>
        <translation>Hasn&apos;t come</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>The interpreter</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>The participant</translation>
    </message>
    <message>
        <source>Somebody of us</source>
        <translation>Somebody of us</translation>
    </message>
    <message>
        <source>I have looked it through</source>
        <translation>I have looked it through</translation>
    </message>
</context>
<context>
    <name>AttachmentSettings</name>
    <message>
        <source>Recordings and pictures</source>
        <translation>Recordings and pictures</translation>
    </message>
    <message>
        <source>%1 MB are taken now</source>
        <translation>%1 MB are taken now</translation>
    </message>
    <message>
        <source>Room for them on this tablet</source>
        <translation>Room for them on this tablet</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Send and fetch large ones on mobile networks, too</source>
        <translation>Send and fetch large ones on mobile networks, too</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Woman, as wished</source>
        <translation>Woman, as wished</translation>
    </message>
    <message>
        <source>Man, as wished</source>
        <translation>Man, as wished</translation>
    </message>
    <message>
        <source>Woman, as %1 wishes</source>
        <translation>Woman, as %1 wishes</translation>
    </message>
    <message>
        <source>Man, as %1 wishes</source>
        <translation>Man, as %1 wishes</translation>
    </message>
    <message>
        <source>Woman, not as wished</source>
        <translation>Woman, not as wished</translation>
    </message>
    <message>
        <source>Man, not as wished</source>
        <translation>Man, not as wished</translation>
    </message>
    <message>
        <source>Does not fit: busy then</source>
        <translation>Does not fit: busy then</translation>
    </message>
    <message>
        <source>Does not fit: busy %1</source>
        <translation>Does not fit: busy %1</translation>
    </message>
    <message>
        <source>Does not fit: busy in %1 until %2</source>
        <translation>Does not fit: busy in %1 until %2</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · valid until %2</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Any level</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>At least %1</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>No wish</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>A woman</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>A man</translation>
    </message>
    <message numerus="yes">
        <source>Knows %1: %n earlier sessions</source>
        <translation>
            <numerusform>Knows %1: %n earlier session</numerusform>
            <numerusform>Knows %1: %n earlier sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>New to %1</source>
        <translation>New to %1</translation>
    </message>
    <message>
        <source>Free all morning</source>
        <translation>Free all morning</translation>
    </message>
    <message>
        <source>Free all afternoon</source>
        <translation>Free all afternoon</translation>
    </message>
    <message>
        <source>Comes on site</source>
        <translation>Comes on site</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translation>Speaks the language</translation>
    </message>
    <message>
        <source>Does not fit: the session has no valid time</source>
        <translation>Does not fit: the session has no valid time</translation>
    </message>
    <message>
        <source>Does not fit: does not speak %1</source>
        <translation>Does not fit: does not speak %1</translation>
    </message>
    <message>
        <source>Does not fit: may not be asked for this</source>
        <translation>Does not fit: may not be asked for this</translation>
    </message>
    <message>
        <source>Does not fit: level %1 is lower than asked for</source>
        <translation>Does not fit: level %1 is lower than asked for</translation>
    </message>
    <message>
        <source>Does not fit: the authorisation ended on %1</source>
        <translation>Does not fit: the authorisation ended on %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work %1</source>
        <translation>Does not fit: does not work %1</translation>
    </message>
    <message>
        <source>Does not fit: does not work that day</source>
        <translation>Does not fit: does not work that day</translation>
    </message>
    <message>
        <source>Does not fit: works %1 that day</source>
        <translation>Does not fit: works %1 that day</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit: %n minutes too few to get there</source>
        <translation>
            <numerusform>Does not fit: %n minute too few to get there</numerusform>
            <numerusform>Does not fit: %n minutes too few to get there</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time, another interpreter</source>
        <translation>Same time, another interpreter</translation>
    </message>
    <message>
        <source>Same interpreter, earlier</source>
        <translation>Same interpreter, earlier</translation>
    </message>
    <message>
        <source>Same interpreter, later</source>
        <translation>Same interpreter, later</translation>
    </message>
    <message>
        <source>Same time, %1</source>
        <translation>Same time, %1</translation>
    </message>
    <message>
        <source>An interpreter who is new on this tablet</source>
        <translation>An interpreter who is new on this tablet</translation>
    </message>
    <message>
        <source>Interpreter asked for, not yet decided</source>
        <translation>Interpreter asked for, not yet decided</translation>
    </message>
    <message>
        <source>The time is held</source>
        <translation>The time is held</translation>
    </message>
    <message>
        <source>The interpreter is ordered</source>
        <translation>The interpreter is ordered</translation>
    </message>
    <message>
        <source>The interpreter is confirmed</source>
        <translation>The interpreter is confirmed</translation>
    </message>
    <message>
        <source>The interpreter could not be booked</source>
        <translation>The interpreter could not be booked</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translation>The booking is cancelled</translation>
    </message>
    <message>
        <source>%1 is asked for on this tablet. It is sent by itself as soon as there is a network.</source>
        <translation>%1 is asked for on this tablet. It is sent by itself as soon as there is a network.</translation>
    </message>
    <message>
        <source>%1 is asked for. The server decides within moments.</source>
        <translation>%1 is asked for. The server decides within moments.</translation>
    </message>
    <message>
        <source>Nobody else can take %1 for this time. The interpreter has still to confirm.</source>
        <translation>Nobody else can take %1 for this time. The interpreter has still to confirm.</translation>
    </message>
    <message>
        <source>%1 has been asked and has still to confirm.</source>
        <translation>%1 has been asked and has still to confirm.</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1 is coming.</translation>
    </message>
    <message>
        <source>The assignment was carried out</source>
        <translation>The assignment was carried out</translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translation>Somebody did not come</translation>
    </message>
    <message>
        <source>The assignment is reviewed</source>
        <translation>The assignment is reviewed</translation>
    </message>
</context>
<context>
    <name>BookingAlternatives</name>
    <message numerus="yes">
        <source>%n free choice(s), one tap each</source>
        <translation>
            <numerusform>%n free choice, one tap</numerusform>
            <numerusform>%n free choices, one tap each</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no free interpreter near that time. Move the session, or search among all.</source>
        <translation>There is no free interpreter near that time. Move the session, or search among all.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
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
        <translation>Everything you entered is still here: place, participants and wishes.</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>%1 of %2 interpreters fit</source>
        <translation>%1 of %2 interpreters fit</translation>
    </message>
    <message>
        <source>Nobody can interpret then. Choose another way of interpreting, a lower level or another time.</source>
        <translation>Nobody can interpret then. Choose another way of interpreting, a lower level or another time.</translation>
    </message>
    <message numerus="yes">
        <source>By phone instead: %n more free</source>
        <translation>
            <numerusform>By phone instead: %n more free</numerusform>
            <numerusform>By phone instead: %n more free</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.</source>
        <translation>You are offline. The booking is tentative and is sent by itself when there is a network. The answer mostly comes within a minute after that.</translation>
    </message>
    <message>
        <source>None of the interpreters on this tablet speaks %1.</source>
        <translation>None of the interpreters on this tablet speaks %1.</translation>
    </message>
    <message>
        <source>Choose the language to interpret.</source>
        <translation>Choose the language to interpret.</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book interpreter</source>
        <translation>Book interpreter</translation>
    </message>
    <message>
        <source>Search among all interpreters</source>
        <translation>Search among all interpreters</translation>
    </message>
    <message>
        <source>Choose another interpreter</source>
        <translation>Choose another interpreter</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translation>Without interpreter</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Write down the answer</translation>
    </message>
</context>
<context>
    <name>BookingStateMark</name>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>BookingWishes</name>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translation>Choose language</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Wished</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translation>
            <numerusform>%n of them not visible to you</numerusform>
            <numerusform>%n of them not visible to you</numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translation>interpreter %1</translation>
    </message>
    <message>
        <source>Interpreter: %1, %2</source>
        <translation>Interpreter: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 leads</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>No interpreter</translation>
    </message>
    <message>
        <source>Interpreter busy</source>
        <translation>Interpreter busy</translation>
    </message>
    <message>
        <source>Interpreter not working then</source>
        <translation>Interpreter not working then</translation>
    </message>
    <message>
        <source>Interpreter can&apos;t get there in time</source>
        <translation>Interpreter can&apos;t get there in time</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet is full, so this was not saved. What was saved before is safe. Make room, then try again.</source>
        <translation>The tablet is full, so this was not saved. What was saved before is safe. Make room, then try again.</translation>
    </message>
    <message>
        <source>This session has been removed by someone else.</source>
        <translation>This session has been removed by someone else.</translation>
    </message>
    <message>
        <source>This could not be saved. What was saved before is safe. Try once more.</source>
        <translation>This could not be saved. What was saved before is safe. Try once more.</translation>
    </message>
    <message>
        <source>This time is no longer in the series. Close the sheet and open it again.</source>
        <translation>This time is no longer in the series. Close the sheet and open it again.</translation>
    </message>
    <message>
        <source>This series can&apos;t be changed as a whole in that way. Change this time alone, or choose how it repeats anew.</source>
        <translation>This series can&apos;t be changed as a whole in that way. Change this time alone, or choose how it repeats anew.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Interpreters for the whole week</source>
        <translation>Interpreters for the whole week</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
</context>
<context>
    <name>CancellationCard</name>
    <message>
        <source>Goes to the agency. Never a participant&apos;s name.</source>
        <translation>Goes to the agency. Never a participant&apos;s name.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel at this cost</source>
        <translation>Cancel at this cost</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Keep the order</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
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
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
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
            <numerusform>(once)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads %2 %3</source>
        <translation>%1 leads %2 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 has %2 %3</source>
        <translation>%1 has %2 %3</translation>
    </message>
    <message>
        <source>%1 is taken: %2 %3</source>
        <translation>%1 is taken: %2 %3</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>The place</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 entered</source>
        <translation>%1 of %2 entered</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message>
        <source>Staff: name and PIN</source>
        <translation>Staff: name and PIN</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Scan it, or write the letters and digits that stand on it.</source>
        <translation>Scan it, or write the letters and digits that stand on it.</translation>
    </message>
    <message>
        <source>Your card&apos;s text</source>
        <translation>Your card&apos;s text</translation>
    </message>
    <message>
        <source>Use the card</source>
        <translation>Use the card</translation>
    </message>
    <message>
        <source>New on this tablet</source>
        <translation>New on this tablet</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translation>The tablet&apos;s secret is kept in the system&apos;s keychain.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translation>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Applies now</source>
        <translation>Applies now</translation>
    </message>
    <message>
        <source>Change to this</source>
        <translation>Change to this</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Kept beside it</translation>
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
        <translation>Days</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
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
        <translation>%1, today</translation>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
</context>
<context>
    <name>DotsProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>EnrolCardStep</name>
    <message>
        <source>Your card</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.</source>
        <translation>With this text you can also sign in on this tablet. Write it on your card if you want one: it is shown only now. Whoever has the card can open your profile here.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>New on this tablet</source>
        <translation>New on this tablet</translation>
    </message>
</context>
<context>
    <name>EnrolPicturesStep</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Welcome, %1</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translation>Making your profile …</translation>
    </message>
    <message>
        <source>Choose four pictures. You sign in with them.</source>
        <translation>Choose four pictures. You sign in with them.</translation>
    </message>
    <message>
        <source>Now the same four pictures again.</source>
        <translation>Now the same four pictures again.</translation>
    </message>
</context>
<context>
    <name>EnrolPinStep</name>
    <message>
        <source>Welcome, %1</source>
        <translation>Welcome, %1</translation>
    </message>
    <message>
        <source>Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.</source>
        <translation>Choose a PIN for this tablet. You sign in with your name, as it stands above, and the PIN.</translation>
    </message>
    <message>
        <source>At least six digits</source>
        <translation>At least six digits</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Making your profile …</source>
        <translation>Making your profile …</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Use this PIN</translation>
    </message>
</context>
<context>
    <name>EnrolTicketStep</name>
    <message>
        <source>Join your project</source>
        <translation>Join your project</translation>
    </message>
    <message>
        <source>You get an enrolment code from your project. It works once.</source>
        <translation>You get an enrolment code from your project. It works once.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Enrolment code</translation>
    </message>
    <message>
        <source>Asking the project …</source>
        <translation>Asking the project …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Back to sign-in</translation>
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
        <translation>Language and text size</translation>
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
        <translation>address</translation>
    </message>
    <message>
        <source>plan area</source>
        <translation>plan area</translation>
    </message>
    <message>
        <source>staff who follow the participant</source>
        <translation>staff who follow the participant</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>orders accepted by agreement</source>
        <translation>orders accepted by agreement</translation>
    </message>
    <message>
        <source>starting point of travel</source>
        <translation>starting point of travel</translation>
    </message>
    <message>
        <source>time between assignments</source>
        <translation>time between assignments</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>time of the decision</source>
        <translation>time of the decision</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>days left out</source>
        <translation>days left out</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>start of the working day</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>number of participants</translation>
    </message>
    <message>
        <source>reference in the timetable</source>
        <translation>reference in the timetable</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>leaders</translation>
    </message>
    <message>
        <source>right to an interpreter by law</source>
        <translation>right to an interpreter by law</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
    <message>
        <source>lowest level</source>
        <translation>lowest level</translation>
    </message>
    <message>
        <source>way of interpreting</source>
        <translation>way of interpreting</translation>
    </message>
    <message>
        <source>ways of interpreting</source>
        <translation>ways of interpreting</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>protected identity</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetition</translation>
    </message>
    <message>
        <source>last day in the register</source>
        <translation>last day in the register</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>who asked</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>target date</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>end of the working day</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekday</translation>
    </message>
    <message>
        <source>time a week</source>
        <translation>time a week</translation>
    </message>
    <message>
        <source>wished gender</source>
        <translation>wished gender</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>step in a plan</source>
        <translation>step in a plan</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>booking of an interpreter</source>
        <translation>booking of an interpreter</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>a detail</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>what it belongs to</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>kind of attachment</source>
        <translation>kind of attachment</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>form of the consent</source>
        <translation>form of the consent</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>time it was made</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>who made it</translation>
    </message>
    <message>
        <source>file type</source>
        <translation>file type</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>receiving organisation</source>
        <translation>receiving organisation</translation>
    </message>
    <message>
        <source>receiving person</source>
        <translation>receiving person</translation>
    </message>
    <message>
        <source>what is shared</source>
        <translation>what is shared</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>time of the withdrawal</source>
        <translation>time of the withdrawal</translation>
    </message>
    <message>
        <source>who did not come</source>
        <translation>who did not come</translation>
    </message>
    <message>
        <source>actual end</source>
        <translation>actual end</translation>
    </message>
    <message>
        <source>actual start</source>
        <translation>actual start</translation>
    </message>
    <message>
        <source>agencies asked before</source>
        <translation>agencies asked before</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>the agency&apos;s number</source>
        <translation>the agency&apos;s number</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>answer as it was written</source>
        <translation>answer as it was written</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>breaks</translation>
    </message>
    <message>
        <source>cost of the cancellation</source>
        <translation>cost of the cancellation</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>reason of the cancellation</translation>
    </message>
    <message>
        <source>time of the cancellation</source>
        <translation>time of the cancellation</translation>
    </message>
    <message>
        <source>who cancelled</source>
        <translation>who cancelled</translation>
    </message>
    <message>
        <source>code to connect with</source>
        <translation>code to connect with</translation>
    </message>
    <message>
        <source>link to connect with</source>
        <translation>link to connect with</translation>
    </message>
    <message>
        <source>telephone to connect with</source>
        <translation>telephone to connect with</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>customer number</translation>
    </message>
    <message>
        <source>interpreters who are not wanted</source>
        <translation>interpreters who are not wanted</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>what is shown</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>deviation</translation>
    </message>
    <message>
        <source>words about the deviation</source>
        <translation>words about the deviation</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialect</translation>
    </message>
    <message>
        <source>the dialect is required</source>
        <translation>the dialect is required</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>expenses</translation>
    </message>
    <message>
        <source>the gender is required</source>
        <translation>the gender is required</translation>
    </message>
    <message>
        <source>number of interpreters</source>
        <translation>number of interpreters</translation>
    </message>
    <message>
        <source>the interpreter&apos;s name</source>
        <translation>the interpreter&apos;s name</translation>
    </message>
    <message>
        <source>reference on the invoice</source>
        <translation>reference on the invoice</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>minutes late</translation>
    </message>
    <message>
        <source>the level is required</source>
        <translation>the level is required</translation>
    </message>
    <message>
        <source>who marked it</source>
        <translation>who marked it</translation>
    </message>
    <message>
        <source>the time it is about</source>
        <translation>the time it is about</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>number of the order</translation>
    </message>
    <message>
        <source>time of the order</source>
        <translation>time of the order</translation>
    </message>
    <message>
        <source>place in the order of agencies</source>
        <translation>place in the order of agencies</translation>
    </message>
    <message>
        <source>ways of interpreting that will do</source>
        <translation>ways of interpreting that will do</translation>
    </message>
    <message>
        <source>what it replaces</source>
        <translation>what it replaces</translation>
    </message>
    <message>
        <source>latest time of the answer</source>
        <translation>latest time of the answer</translation>
    </message>
    <message>
        <source>time of the review</source>
        <translation>time of the review</translation>
    </message>
    <message>
        <source>who reviewed it</source>
        <translation>who reviewed it</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>security clearance</source>
        <translation>security clearance</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>time of the signature</source>
        <translation>time of the signature</translation>
    </message>
    <message>
        <source>who signed</source>
        <translation>who signed</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>what it is about</translation>
    </message>
    <message>
        <source>kilometres travelled</source>
        <translation>kilometres travelled</translation>
    </message>
    <message>
        <source>travelling time</source>
        <translation>travelling time</translation>
    </message>
    <message>
        <source>time lost</source>
        <translation>time lost</translation>
    </message>
    <message>
        <source>requisition</source>
        <translation>requisition</translation>
    </message>
    <message>
        <source>time in a group</source>
        <translation>time in a group</translation>
    </message>
    <message>
        <source>agreement with an agency</source>
        <translation>agreement with an agency</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>shared calendar</translation>
    </message>
    <message>
        <source>why it goes before a course</source>
        <translation>why it goes before a course</translation>
    </message>
</context>
<context>
    <name>FollowingCard</name>
    <message>
        <source>with %1 · %2</source>
        <translation>with %1 · %2</translation>
    </message>
</context>
<context>
    <name>GapNotice</name>
    <message>
        <source>Tomorrow: %1</source>
        <translation>Tomorrow: %1</translation>
    </message>
    <message>
        <source>There is still time today to do something about it.</source>
        <translation>There is still time today to do something about it.</translation>
    </message>
    <message>
        <source>Show tomorrow</source>
        <translation>Show tomorrow</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>I know</translation>
    </message>
</context>
<context>
    <name>GridGround</name>
    <message>
        <source>%1, empty time: new session</source>
        <translation>%1, empty time: new session</translation>
    </message>
</context>
<context>
    <name>GridSession</name>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
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
        <translation>where it is kept</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which record, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>this tablet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>The server</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Asking the project&apos;s server …</source>
        <translation>Asking the project&apos;s server …</translation>
    </message>
    <message>
        <source>Changes show up here with who made them, when, and on which tablet.</source>
        <translation>Changes show up here with who made them, when, and on which tablet.</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Nothing is known yet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>May Day</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsummer Eve</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsummer Day</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>All Saints&apos; Day</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
        <translation>Pause</translation>
    </message>
    <message>
        <source>No voice recorded yet</source>
        <translation>No voice recorded yet</translation>
    </message>
    <message>
        <source>The voice is still being fetched</source>
        <translation>The voice is still being fetched</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
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
        <translation>Locked</translation>
    </message>
    <message>
        <source>What you began is kept, and what you saved is still being sent.</source>
        <translation>What you began is kept, and what you saved is still being sent.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
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
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 more</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>MyPlanPage</name>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Your plan is made together with you. When there is a step, you see it here.</source>
        <translation>Your plan is made together with you. When there is a step, you see it here.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>No steps yet</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>number of things a person must decide</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>NeedsYouPage</name>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>When two people write different things, or an interpreter can&apos;t come, you decide it here. Until then there is nothing to do: go on with your day.</source>
        <translation>When two people write different things, or an interpreter can&apos;t come, you decide it here. Until then there is nothing to do: go on with your day.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>To the calendar</translation>
    </message>
    <message>
        <source>Settled today</source>
        <translation>Settled today</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Demo: cut the network</source>
        <translation>Demo: cut the network</translation>
    </message>
    <message>
        <source>Demo: restore the network</source>
        <translation>Demo: restore the network</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Cancelled. You do not need to come.</source>
        <translation>Cancelled. You do not need to come.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
    </message>
</context>
<context>
    <name>OpenMatterText</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>%1: two values for %2</source>
        <translation>%1: two values for %2</translation>
    </message>
    <message>
        <source>Both were written at the same time. Both are saved.</source>
        <translation>Both were written at the same time. Both are saved.</translation>
    </message>
    <message>
        <source>Everything you filled in is kept.</source>
        <translation>Everything you filled in is kept.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a session&apos;s title, weekday, time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, what was written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Nearest: %1.</translation>
    </message>
    <message>
        <source>%1, has no interpreter</source>
        <translation>%1, has no interpreter</translation>
    </message>
    <message>
        <source>%1: what you wrote could not be taken</source>
        <translation>%1: what you wrote could not be taken</translation>
    </message>
    <message>
        <source>Answered by the server: %1</source>
        <comment>a day and a time</comment>
        <translation>Answered by the server: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who or what it is about, a field&apos;s name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: you chose %2</source>
        <translation>%1: you chose %2</translation>
    </message>
    <message>
        <source>%1: %2 chose %3</source>
        <translation>%1: %2 chose %3</translation>
    </message>
    <message>
        <source>%1: another interpreter is asked for</source>
        <translation>%1: another interpreter is asked for</translation>
    </message>
    <message>
        <source>%1: you have read the answer</source>
        <translation>%1: you have read the answer</translation>
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
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to a time in the week</source>
        <translation>Drag to a time in the week</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translation>Nobody has that name or language.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Participants come with the next sync.</source>
        <translation>Nobody is here yet. Participants come with the next sync.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Name or language</source>
        <translation>Name or language</translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message>
        <source>The number that the participant answers.</source>
        <translation>The number that the participant answers.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Search for a name or a language</source>
        <translation>Search for a name or a language</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>No name and no language has these letters. Try fewer of them.</source>
        <translation>No name and no language has these letters. Try fewer of them.</translation>
    </message>
    <message>
        <source>Participants of your unit show up here after the first sync.</source>
        <translation>Participants of your unit show up here after the first sync.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>Interpreter booking</source>
        <translation>Interpreter booking</translation>
    </message>
    <message>
        <source>A choice between two values</source>
        <translation>A choice between two values</translation>
    </message>
    <message>
        <source>An answer to a refusal</source>
        <translation>An answer to a refusal</translation>
    </message>
    <message>
        <source>Session in the calendar</source>
        <translation>Session in the calendar</translation>
    </message>
    <message>
        <source>Who comes to a session</source>
        <translation>Who comes to a session</translation>
    </message>
    <message>
        <source>A participant&apos;s details</source>
        <translation>A participant&apos;s details</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>A plan</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>A goal</translation>
    </message>
    <message>
        <source>An activity in a plan</source>
        <translation>An activity in a plan</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>A group</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>A change</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
        <translation>Fish</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flower</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Cat</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Cup</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Carrot</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bell</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Owl</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translation>Choose your pictures</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>Take back the last picture</translation>
    </message>
</context>
<context>
    <name>PictureSignIn</name>
    <message>
        <source>Choose your four pictures</source>
        <translation>Choose your four pictures</translation>
    </message>
</context>
<context>
    <name>PlaceCatalogue</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
</context>
<context>
    <name>PlanAreaCard</name>
    <message>
        <source>%1: %2 of %3 steps done</source>
        <translation>%1: %2 of %3 steps done</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>Areas of the plan</source>
        <translation>Areas of the plan</translation>
    </message>
</context>
<context>
    <name>PlanRoad</name>
    <message>
        <source>No steps in this area yet.</source>
        <translation>No steps in this area yet.</translation>
    </message>
</context>
<context>
    <name>PlanStepText</name>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Machine translation</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translation>Decides: %1</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>My goal</translation>
    </message>
</context>
<context>
    <name>PreparationTick</name>
    <message>
        <source>%1: ready</source>
        <translation>%1: ready</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: missing</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1: not there yet</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translation>%1: not needed</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Everything that was saved before is still on the tablet.</source>
        <translation>Everything that was saved before is still on the tablet.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not saved.</source>
        <translation>The tablet&apos;s storage is full, so this was not saved.</translation>
    </message>
    <message>
        <source>Make room by removing pictures or apps, then try again.</source>
        <translation>Make room by removing pictures or apps, then try again.</translation>
    </message>
    <message>
        <source>The tablet&apos;s key does not fit this profile.</source>
        <translation>The tablet&apos;s key does not fit this profile.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody else can read it.</source>
        <translation>Nothing was changed, and nobody else can read it.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, ask for a new enrolment code.</source>
        <translation>Sign in again. If it happens again, ask for a new enrolment code.</translation>
    </message>
    <message>
        <source>A file on this tablet is damaged.</source>
        <translation>A file on this tablet is damaged.</translation>
    </message>
    <message>
        <source>Nothing was changed. What had been sent is safe with the project.</source>
        <translation>Nothing was changed. What had been sent is safe with the project.</translation>
    </message>
    <message>
        <source>Leave the tablet as it is and ask your project for help.</source>
        <translation>Leave the tablet as it is and ask your project for help.</translation>
    </message>
    <message>
        <source>This profile was used with a newer version of the app.</source>
        <translation>This profile was used with a newer version of the app.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Update the app, then sign in again.</source>
        <translation>Update the app, then sign in again.</translation>
    </message>
    <message>
        <source>The tablet could not save or read this.</source>
        <translation>The tablet could not save or read this.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the tablet.</source>
        <translation>Try again. If it happens again, restart the tablet.</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached.</source>
        <translation>The project&apos;s server cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Check the network and try again.</translation>
    </message>
    <message>
        <source>The project no longer knows this tablet.</source>
        <translation>The project no longer knows this tablet.</translation>
    </message>
    <message>
        <source>Ask for a new enrolment code.</source>
        <translation>Ask for a new enrolment code.</translation>
    </message>
    <message>
        <source>This app is too old for the project&apos;s server.</source>
        <translation>This app is too old for the project&apos;s server.</translation>
    </message>
    <message>
        <source>What you enter is saved and still sent.</source>
        <translation>What you enter is saved and still sent.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>Update the app.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave an answer that this app does not understand.</source>
        <translation>The project&apos;s server gave an answer that this app does not understand.</translation>
    </message>
    <message>
        <source>Try again later, or update the app.</source>
        <translation>Try again later, or update the app.</translation>
    </message>
    <message>
        <source>This could not be done as it was entered.</source>
        <translation>This could not be done as it was entered.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Check what you entered and try again.</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days shown</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Work week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <source>See %n free choice(s)</source>
        <translation>
            <numerusform>See %n free choice</numerusform>
            <numerusform>See %n free choices</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>RequisitionForm</name>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>The interpreter came late by</source>
        <translation>The interpreter came late by</translation>
    </message>
    <message>
        <source>Journey, there and back</source>
        <translation>Journey, there and back</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>Save with the signature</source>
        <translation>Save with the signature</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
</context>
<context>
    <name>ResourceEntry</name>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
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
        <translation>Resources</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <translation>Stretch of time</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Whole week</translation>
    </message>
    <message>
        <source>There is nothing of this kind here yet.</source>
        <translation>There is nothing of this kind here yet.</translation>
    </message>
</context>
<context>
    <name>ResourceLine</name>
    <message numerus="yes">
        <source>%n time(s) taken</source>
        <translation>
            <numerusform>%n time taken</numerusform>
            <numerusform>%n times taken</numerusform>
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
        <translation>not marked yet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Here, not yet noted</source>
        <translation>Here, not yet noted</translation>
    </message>
    <message>
        <source>%1: less late</source>
        <translation>%1: less late</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: later</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translation>%1: late</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: absent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1: excused</source>
        <translation>%1: excused</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
</context>
<context>
    <name>RollCallSheet</name>
    <message>
        <source>Roll call: %1</source>
        <translation>Roll call: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n here</source>
        <translation>
            <numerusform>Done: %n here</numerusform>
            <numerusform>Done: %n here</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Add participants or a group to the session first.</source>
        <translation>Add participants or a group to the session first.</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Nobody is expected</translation>
    </message>
    <message numerus="yes">
        <source>%n more are expected whom you can&apos;t see.</source>
        <translation>
            <numerusform>%n more is expected whom you can&apos;t see.</numerusform>
            <numerusform>%n more are expected whom you can&apos;t see.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>It is part of a series. What shall the change apply to?</source>
        <translation>It is part of a series. What shall the change apply to?</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>This time only</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>This and all following</translation>
    </message>
    <message>
        <source>All times, earlier ones too</source>
        <translation>All times, earlier ones too</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
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
        <translation>Clashes at that time</translation>
    </message>
    <message>
        <source>Free for all:</source>
        <translation>Free for all:</translation>
    </message>
    <message>
        <source>Why it is held all the same</source>
        <translation>Why it is held all the same</translation>
    </message>
    <message>
        <source>Write no names: the whole unit sees it.</source>
        <translation>Write no names: the whole unit sees it.</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%n more take part whom you can&apos;t see.</source>
        <translation>
            <numerusform>%n more takes part whom you can&apos;t see.</numerusform>
            <numerusform>%n more take part whom you can&apos;t see.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a participant: name or language</source>
        <translation>Add a participant: name or language</translation>
    </message>
    <message>
        <source>Nobody has that name or language.</source>
        <translation>Nobody has that name or language.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
</context>
<context>
    <name>SessionRepeat</name>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Number of times</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>The interpreter</translation>
    </message>
    <message>
        <source>Book interpreter</source>
        <translation>Book interpreter</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancel the session</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>A title from the list is shown to each participant in their own language.</source>
        <translation>A title from the list is shown to each participant in their own language.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation>Less movement on the screen</translation>
    </message>
    <message>
        <source>This is one person&apos;s own tablet</source>
        <translation>This is one person&apos;s own tablet</translation>
    </message>
    <message>
        <source>A shared tablet never shows who uses it. One&apos;s own tablet fills in the name.</source>
        <translation>A shared tablet never shows who uses it. One&apos;s own tablet fills in the name.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in the system&apos;s keychain.</source>
        <translation>The tablet&apos;s secret is kept in the system&apos;s keychain.</translation>
    </message>
    <message>
        <source>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</source>
        <translation>The tablet&apos;s secret is kept in a file that only this user of the tablet can read.</translation>
    </message>
</context>
<context>
    <name>SettledRow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message numerus="yes">
        <source>%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.</source>
        <extracomment>On the sign-in page: how much this tablet has still to send, whoever entered it.</extracomment>
        <translation>
            <numerusform>%n change on this tablet waits to be sent. It is sent by itself when there is a network.</numerusform>
            <numerusform>%n changes on this tablet wait to be sent. They are sent by themselves when there is a network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message numerus="yes">
        <source>That opened nothing. Try again in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>That opened nothing. Try again in %n s.</numerusform>
            <numerusform>That opened nothing. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opened nothing. Nothing is lost: try again.</source>
        <translation>That opened nothing. Nothing is lost: try again.</translation>
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
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>%n thing needs your decision</numerusform>
            <numerusform>%n things need your decision</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has answered: something was written twice, or could not be done. Nothing is lost.</source>
        <translation>The server has answered: something was written twice, or could not be done. Nothing is lost.</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decide now</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Opens the page about what is sent and what is not</source>
        <translation>Opens the page about what is sent and what is not</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n not sent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>Offline – %n not sent</numerusform>
            <numerusform>Offline – %n not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline – all sent</source>
        <translation>Offline – all sent</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>All is sent</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending needs you</source>
        <translation>Sending needs you</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>SyncUnsentCard</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Nothing is waiting to be sent</translation>
    </message>
    <message>
        <source>Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.</source>
        <translation>Everything is saved, encrypted, on this tablet. Nothing is lost if it is switched off.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Text size %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Hello %1</source>
        <extracomment>A greeting; %1 is the participant&apos;s given name</extracomment>
        <translation>Hello %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.</source>
        <translation>Nothing is planned for the next two weeks. When something is, you see it here and can listen to it.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
</context>
<context>
    <name>TomorrowPage</name>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>The visits that you lead show up here the day before, with a tick for each thing that they need.</source>
        <translation>The visits that you lead show up here the day before, with a tick for each thing that they need.</translation>
    </message>
    <message>
        <source>You lead nothing on that day</source>
        <translation>You lead nothing on that day</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>To the calendar</translation>
    </message>
    <message>
        <source>What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.</source>
        <translation>What is ticked stays on this tablet, encrypted, also without a network. Forms, phrases and voices come with later versions.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>absent with a reason</source>
        <translation>absent with a reason</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody or something that this tablet does not hold</source>
        <translation>somebody or something that this tablet does not hold</translation>
    </message>
    <message>
        <source>something of a newer app</source>
        <translation>something of a newer app</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>another choice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>the interpreter</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>the participant</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>the staff</translation>
    </message>
    <message>
        <source>only when it is busy</source>
        <translation>only when it is busy</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titles</translation>
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
        <translation>Nobody is entered for this visit</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not visible to you</source>
        <translation>
            <numerusform>%n of them not visible to you</numerusform>
            <numerusform>%n of them not visible to you</numerusform>
        </translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation>On this tablet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nobody whose plan you could need</source>
        <translation>Nobody whose plan you could need</translation>
    </message>
    <message>
        <source>There is no plan yet that you may see</source>
        <translation>There is no plan yet that you may see</translation>
    </message>
    <message>
        <source>%1 of %2 have a plan here</source>
        <translation>%1 of %2 have a plan here</translation>
    </message>
    <message>
        <source>Not in this version of the app</source>
        <translation>Not in this version of the app</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Everybody speaks Swedish</source>
        <translation>Everybody speaks Swedish</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Recorded in %1</translation>
    </message>
    <message>
        <source>Nobody has recorded it in %1</source>
        <translation>Nobody has recorded it in %1</translation>
    </message>
    <message>
        <source>Interpreter&apos;s phone card</source>
        <translation>Interpreter&apos;s phone card</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>interpreter&apos;s name, state of the booking, phone number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The interpreter is not known on this tablet</source>
        <translation>The interpreter is not known on this tablet</translation>
    </message>
    <message>
        <source>%1 has no phone number here</source>
        <translation>%1 has no phone number here</translation>
    </message>
    <message>
        <source>No interpreter is booked for %1</source>
        <translation>No interpreter is booked for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
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
        <translation>Fill the gap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <translation>Nobody in the pool is free</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>before: nobody</source>
        <translation>before: nobody</translation>
    </message>
    <message>
        <source>Choose %1 for %2</source>
        <translation>Choose %1 for %2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentFigure</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 before, %3 after</translation>
    </message>
</context>
<context>
    <name>WeekAssignmentSheet</name>
    <message>
        <source>Interpreters for the whole week</source>
        <translation>Interpreters for the whole week</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n</source>
        <translation>
            <numerusform>Ask for %n</numerusform>
            <numerusform>Ask for %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>There is no booking of the own pool this week.</source>
        <translation>There is no booking of the own pool this week.</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>Nothing to plan</translation>
    </message>
    <message>
        <source>Without interpreter</source>
        <translation>Without interpreter</translation>
    </message>
    <message>
        <source>Travel, hours</source>
        <translation>Travel, hours</translation>
    </message>
    <message>
        <source>Another than before</source>
        <translation>Another than before</translation>
    </message>
    <message>
        <source>Who is ill</source>
        <translation>Who is ill</translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translation>Looking for a plan</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Drop for a new session</source>
        <translation>Drop for a new session</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
</context>
<context>
    <name>WishChip</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>opens a list</source>
        <translation>opens a list</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Leisure</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Own business</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>language pedagogue</source>
        <translation>language pedagogue</translation>
    </message>
    <message>
        <source>job agent</source>
        <translation>job agent</translation>
    </message>
    <message>
        <source>community guide</source>
        <translation>community guide</translation>
    </message>
    <message>
        <source>health coordinator</source>
        <translation>health coordinator</translation>
    </message>
    <message>
        <source>employment officer</source>
        <translation>employment officer</translation>
    </message>
    <message>
        <source>social work consultant</source>
        <translation>social work consultant</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>not filled</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>ÖT · other</source>
        <extracomment>The lowest of the five levels of interpreters; keep the Swedish abbreviation in front</extracomment>
        <translation>ÖT · other</translation>
    </message>
    <message>
        <source>UT · trained</source>
        <translation>UT · trained</translation>
    </message>
    <message>
        <source>AT · authorised</source>
        <translation>AT · authorised</translation>
    </message>
    <message>
        <source>ST · authorised for health care</source>
        <translation>ST · authorised for health care</translation>
    </message>
    <message>
        <source>RT · authorised for court</source>
        <translation>RT · authorised for court</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
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
        <translation>Russian</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>The server could not take this, and this version of the app does not know why.</source>
        <translation>The server could not take this, and this version of the app does not know why.</translation>
    </message>
    <message>
        <source>The interpreter is booked for something else at that time.</source>
        <translation>The interpreter is booked for something else at that time.</translation>
    </message>
    <message>
        <source>The interpreter does not work at that time.</source>
        <translation>The interpreter does not work at that time.</translation>
    </message>
    <message>
        <source>The interpreter has no time to travel between the sessions.</source>
        <translation>The interpreter has no time to travel between the sessions.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s level is lower than the one asked for.</source>
        <translation>The interpreter&apos;s level is lower than the one asked for.</translation>
    </message>
    <message>
        <source>The interpreter does not speak the language.</source>
        <translation>The interpreter does not speak the language.</translation>
    </message>
    <message>
        <source>The interpreter can&apos;t take this assignment.</source>
        <translation>The interpreter can&apos;t take this assignment.</translation>
    </message>
    <message>
        <source>You have no right to change this. Ask the person who follows the participant.</source>
        <translation>You have no right to change this. Ask the person who follows the participant.</translation>
    </message>
    <message>
        <source>Something in it does not fit together. Check the times and try again.</source>
        <translation>Something in it does not fit together. Check the times and try again.</translation>
    </message>
    <message>
        <source>It had been removed by someone else. What you wrote is kept here.</source>
        <translation>It had been removed by someone else. What you wrote is kept here.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>performed</translation>
    </message>
    <message>
        <source>somebody did not come</source>
        <translation>somebody did not come</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>An interpreter for this session and language is ordered or held already.</source>
        <translation>An interpreter for this session and language is ordered or held already.</translation>
    </message>
    <message>
        <source>There is no agreement with that agency for this day and language.</source>
        <translation>There is no agreement with that agency for this day and language.</translation>
    </message>
    <message>
        <source>The booking had been cancelled meanwhile. What you wrote is kept here.</source>
        <translation>The booking had been cancelled meanwhile. What you wrote is kept here.</translation>
    </message>
    <message>
        <source>The booking had moved on meanwhile. Look at it again before you go on.</source>
        <translation>The booking had moved on meanwhile. Look at it again before you go on.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyAnswerViewModel</name>
    <message>
        <source>Without the interpreter&apos;s name it stays received, not confirmed.</source>
        <translation>Without the interpreter&apos;s name it stays received, not confirmed.</translation>
    </message>
    <message>
        <source>Without a number or a link to connect by it stays received, not confirmed.</source>
        <translation>Without a number or a link to connect by it stays received, not confirmed.</translation>
    </message>
    <message>
        <source>That is too much text for an answer. Paste the part about this order.</source>
        <translation>That is too much text for an answer. Paste the part about this order.</translation>
    </message>
    <message>
        <source>Nothing could be read from it. Paste the text, or fill in by hand.</source>
        <translation>Nothing could be read from it. Paste the text, or fill in by hand.</translation>
    </message>
    <message>
        <source>Our number %1 does not stand in it. Is it the answer to this order?</source>
        <translation>Our number %1 does not stand in it. Is it the answer to this order?</translation>
    </message>
    <message numerus="yes">
        <source>It also answers %n other order(s). Paste it there as well.</source>
        <translation>
            <numerusform>It also answers %n other order. Paste it there as well.</numerusform>
            <numerusform>It also answers %n other orders. Paste it there as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not answer this order.</source>
        <translation>It does not answer this order.</translation>
    </message>
    <message>
        <source>The answer is written down</source>
        <translation>The answer is written down</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AgencyOrderViewModel</name>
    <message>
        <source>The agreement gives no time to answer by. Agree on one.</source>
        <translation>The agreement gives no time to answer by. Agree on one.</translation>
    </message>
    <message>
        <source>Late: the answer was due %1</source>
        <translation>Late: the answer was due %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Answer by %1</translation>
    </message>
    <message>
        <source>Has been asked and could not</source>
        <translation>Has been asked and could not</translation>
    </message>
    <message>
        <source>Has not answered in time</source>
        <translation>Has not answered in time</translation>
    </message>
    <message>
        <source>Its turn: first in the agreement&apos;s order</source>
        <translation>Its turn: first in the agreement&apos;s order</translation>
    </message>
    <message>
        <source>Its turn: those before it have been asked</source>
        <translation>Its turn: those before it have been asked</translation>
    </message>
    <message>
        <source>Asked after %1</source>
        <translation>Asked after %1</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the order&apos;s place, connection or dialect. Names do not leave the house: change it, then order.</source>
        <translation>A participant&apos;s name stands in the order&apos;s place, connection or dialect. Names do not leave the house: change it, then order.</translation>
    </message>
    <message>
        <source>The order can&apos;t be written: something in it does not fit together. Check the time and the place.</source>
        <translation>The order can&apos;t be written: something in it does not fit together. Check the time and the place.</translation>
    </message>
    <message>
        <source>The order to %1 is written down. Send it now.</source>
        <translation>The order to %1 is written down. Send it now.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AssignmentViewModel</name>
    <message>
        <source>The interpreter did not come.</source>
        <translation>The interpreter did not come.</translation>
    </message>
    <message>
        <source>The participant did not come.</source>
        <translation>The participant did not come.</translation>
    </message>
    <message>
        <source>Nobody of us came.</source>
        <translation>Nobody of us came.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · begins in %n minute(s)</source>
        <translation>
            <numerusform>%1 · begins in %n minute</numerusform>
            <numerusform>%1 · begins in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>the interpreter</translation>
    </message>
    <message>
        <source>%1 comes to you.</source>
        <translation>%1 comes to you.</translation>
    </message>
    <message>
        <source>You call %1.</source>
        <translation>You call %1.</translation>
    </message>
    <message>
        <source>You meet %1 by video: open the link.</source>
        <translation>You meet %1 by video: open the link.</translation>
    </message>
    <message>
        <source>Carried out %1, signed.</source>
        <translation>Carried out %1, signed.</translation>
    </message>
    <message>
        <source>Looked through.</source>
        <translation>Looked through.</translation>
    </message>
    <message>
        <source>The times do not fit together. Write when it began and when it ended.</source>
        <translation>The times do not fit together. Write when it began and when it ended.</translation>
    </message>
    <message>
        <source>The break is longer than the assignment.</source>
        <translation>The break is longer than the assignment.</translation>
    </message>
    <message>
        <source>The signature is missing. Sign in the box.</source>
        <translation>The signature is missing. Sign in the box.</translation>
    </message>
    <message>
        <source>The signature could not be saved. What was saved before is safe. Try once more.</source>
        <translation>The signature could not be saved. What was saved before is safe. Try once more.</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Looked through</translation>
    </message>
</context>
<context>
    <name>samsprak::app::AttachmentsViewModel</name>
    <message numerus="yes">
        <source>%n recordings or pictures are not sent yet</source>
        <translation>
            <numerusform>%n recording or picture is not sent yet</numerusform>
            <numerusform>%n recordings or pictures are not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings or pictures are being fetched</source>
        <translation>
            <numerusform>%n recording or picture is being fetched</numerusform>
            <numerusform>%n recordings or pictures are being fetched</numerusform>
        </translation>
    </message>
    <message>
        <source>All recordings and pictures are where they belong</source>
        <translation>All recordings and pictures are where they belong</translation>
    </message>
    <message numerus="yes">
        <source>%n large ones wait for a network that costs nothing</source>
        <translation>
            <numerusform>%n large one waits for a network that costs nothing</numerusform>
            <numerusform>%n large ones wait for a network that costs nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room here for %n; give them more, or listen to fetch one</source>
        <translation>
            <numerusform>There is no room here for %n; give them more, or listen to fetch one</numerusform>
            <numerusform>There is no room here for %n; give them more, or listen to fetch one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::BookingViewModel</name>
    <message>
        <source>By times fetched %1 %2</source>
        <translation>By times fetched %1 %2</translation>
    </message>
    <message>
        <source>The one who asked has the reason and the suggestions.</source>
        <translation>The one who asked has the reason and the suggestions.</translation>
    </message>
    <message>
        <source>The other assignment goes first: there the law gives a right to an interpreter.</source>
        <translation>The other assignment goes first: there the law gives a right to an interpreter.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>An interpreter</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>%1 is asked for</translation>
    </message>
    <message>
        <source>The session goes on without an interpreter</source>
        <translation>The session goes on without an interpreter</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CalendarViews</name>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
</context>
<context>
    <name>samsprak::app::CancellationViewModel</name>
    <message>
        <source>What it costs is not known: the agreement&apos;s rule for cancelling is not on this tablet. Ask the agency first.</source>
        <translation>What it costs is not known: the agreement&apos;s rule for cancelling is not on this tablet. Ask the agency first.</translation>
    </message>
    <message>
        <source>Cancelling costs nothing now.</source>
        <translation>Cancelling costs nothing now.</translation>
    </message>
    <message>
        <source>Free until %1</source>
        <translation>Free until %1</translation>
    </message>
    <message>
        <source>Cancelling now costs %1.</source>
        <translation>Cancelling now costs %1.</translation>
    </message>
    <message>
        <source>Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement&apos;s prices are not on this tablet.</source>
        <translation>Cancelling now costs the fee for the %1 minutes booked: %2 %. The agreement&apos;s prices are not on this tablet.</translation>
    </message>
    <message>
        <source>It was free until %1</source>
        <translation>It was free until %1</translation>
    </message>
    <message>
        <source>Free until %1 hours before; weekends and holidays are not counted.</source>
        <translation>Free until %1 hours before; weekends and holidays are not counted.</translation>
    </message>
    <message>
        <source>Free until %1 hours before.</source>
        <translation>Free until %1 hours before.</translation>
    </message>
    <message>
        <source>Travel that is already paid for may be owed.</source>
        <translation>Travel that is already paid for may be owed.</translation>
    </message>
    <message>
        <source>By %1, version %2</source>
        <translation>By %1, version %2</translation>
    </message>
    <message>
        <source>A participant&apos;s name stands in the reason. Names do not leave the house: say it without.</source>
        <translation>A participant&apos;s name stands in the reason. Names do not leave the house: say it without.</translation>
    </message>
    <message>
        <source>The cost has changed since it was shown. This is what it is now.</source>
        <translation>The cost has changed since it was shown. This is what it is now.</translation>
    </message>
    <message>
        <source>Cancelled. Tell the agency.</source>
        <translation>Cancelled. Tell the agency.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::Enrolment</name>
    <message>
        <source>This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.</source>
        <translation>This is not a whole enrolment code. It begins with “samsprak:”. Scan or paste it again.</translation>
    </message>
    <message>
        <source>This enrolment code has been used, or is too old. Ask for a new one.</source>
        <translation>This enrolment code has been used, or is too old. Ask for a new one.</translation>
    </message>
    <message>
        <source>Too many codes were tried from here. Wait a few minutes, then try again.</source>
        <translation>Too many codes were tried from here. Wait a few minutes, then try again.</translation>
    </message>
    <message>
        <source>Choose four pictures.</source>
        <translation>Choose four pictures.</translation>
    </message>
    <message>
        <source>A PIN has at least six digits.</source>
        <translation>A PIN has at least six digits.</translation>
    </message>
    <message>
        <source>A PIN is made of the digits 0 to 9.</source>
        <translation>A PIN is made of the digits 0 to 9.</translation>
    </message>
    <message>
        <source>These pictures cannot be used. Choose others.</source>
        <translation>These pictures cannot be used. Choose others.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another one.</source>
        <translation>This PIN cannot be used. Choose another one.</translation>
    </message>
    <message>
        <source>The two are not the same. Choose again.</source>
        <translation>The two are not the same. Choose again.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::HistoryViewModel</name>
    <message>
        <source>The project&apos;s server cannot be reached. This is what the tablet itself knows; the whole history shows when the network is back.</source>
        <translation>The project&apos;s server cannot be reached. This is what the tablet itself knows; the whole history shows when the network is back.</translation>
    </message>
    <message>
        <source>The project&apos;s server gave no answer. This is what the tablet itself knows. Try again later.</source>
        <translation>The project&apos;s server gave no answer. This is what the tablet itself knows. Try again later.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::NeedsYouViewModel</name>
    <message>
        <source>The choice could not be saved on the tablet. Both values are still there. Try again.</source>
        <translation>The choice could not be saved on the tablet. Both values are still there. Try again.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::ParticipantsViewModel</name>
    <message>
        <source>A phone number has at least six digits, such as 070-174 06 31.</source>
        <translation>A phone number has at least six digits, such as 070-174 06 31.</translation>
    </message>
    <message>
        <source>The number could not be saved on the tablet. Nothing else was changed. Try again.</source>
        <translation>The number could not be saved on the tablet. Nothing else was changed. Try again.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RepeatEditor</name>
    <message>
        <source>Write how many times, from 2 to %1.</source>
        <translation>Write how many times, from 2 to %1.</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day, for instance 2026-12-18.</source>
        <translation>Write the last day as year-month-day, for instance 2026-12-18.</translation>
    </message>
    <message>
        <source>The last day is before the session itself.</source>
        <translation>The last day is before the session itself.</translation>
    </message>
    <message>
        <source>Choose a last day within %1 years.</source>
        <translation>Choose a last day within %1 years.</translation>
    </message>
    <message>
        <source>The end of the term. Change it if yours ends on another day.</source>
        <translation>The end of the term. Change it if yours ends on another day.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Every other week</translation>
    </message>
    <message>
        <source>Monthly on day %1</source>
        <translation>Monthly on day %1</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translation>Another pattern</translation>
    </message>
    <message>
        <source>Monthly on the first %1</source>
        <translation>Monthly on the first %1</translation>
    </message>
    <message>
        <source>Monthly on the second %1</source>
        <translation>Monthly on the second %1</translation>
    </message>
    <message>
        <source>Monthly on the third %1</source>
        <translation>Monthly on the third %1</translation>
    </message>
    <message>
        <source>Monthly on the fourth %1</source>
        <translation>Monthly on the fourth %1</translation>
    </message>
    <message>
        <source>Monthly on the last %1</source>
        <translation>Monthly on the last %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Every %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Every other week on %1</translation>
    </message>
    <message>
        <source>%1, without an end</source>
        <translation>%1, without an end</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2, %n times</source>
        <translation>
            <numerusform>%1 until %2, %n time</numerusform>
            <numerusform>%1 until %2, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Until a day</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>A number of times</translation>
    </message>
</context>
<context>
    <name>samsprak::app::RollCallViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
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
        <translation>The roll call is noted: %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionClashNotes</name>
    <message>
        <source>Say why this goes before the course, or choose another time.</source>
        <translation>Say why this goes before the course, or choose another time.</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SessionEditor</name>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 is cancelled</translation>
    </message>
    <message>
        <source>Give the session a title, or choose one of those below.</source>
        <translation>Give the session a title, or choose one of those below.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for instance 2026-11-24.</source>
        <translation>Write the date as year-month-day, for instance 2026-11-24.</translation>
    </message>
    <message>
        <source>Write the start as hour:minute, for instance 10:00.</source>
        <translation>Write the start as hour:minute, for instance 10:00.</translation>
    </message>
    <message>
        <source>Write the length in minutes, between 5 and 720.</source>
        <translation>Write the length in minutes, between 5 and 720.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Shorten it or let it start earlier.</source>
        <translation>The session would run past midnight. Shorten it or let it start earlier.</translation>
    </message>
    <message>
        <source>%1 is saved on the tablet</source>
        <translation>%1 is saved on the tablet</translation>
    </message>
    <message>
        <source>The changes to %1 are saved</source>
        <translation>The changes to %1 are saved</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
</context>
<context>
    <name>samsprak::app::SyncViewModel</name>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Fetching what is new</translation>
    </message>
    <message>
        <source>Sending has stopped</source>
        <translation>Sending has stopped</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Waiting to send</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>All is sent</translation>
    </message>
    <message>
        <source>Never yet from this tablet</source>
        <translation>Never yet from this tablet</translation>
    </message>
    <message>
        <source>The network is switched off on this tablet</source>
        <translation>The network is switched off on this tablet</translation>
    </message>
    <message>
        <source>The project&apos;s server cannot be reached</source>
        <translation>The project&apos;s server cannot be reached</translation>
    </message>
    <message>
        <source>When the network is switched on again</source>
        <translation>When the network is switched on again</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>As soon as something changes</source>
        <translation>As soon as something changes</translation>
    </message>
    <message>
        <source>In less than a minute, or when the network is back</source>
        <translation>In less than a minute, or when the network is back</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or when the network is back</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>In %n min, or when the network is back</numerusform>
            <numerusform>In %n min, or when the network is back</numerusform>
        </translation>
    </message>
    <message>
        <source>You can work as usual.</source>
        <translation>You can work as usual.</translation>
    </message>
    <message>
        <source>You can go on working. What you enter is saved on this tablet.</source>
        <translation>You can go on working. What you enter is saved on this tablet.</translation>
    </message>
    <message>
        <source>The project has everything that you entered.</source>
        <translation>The project has everything that you entered.</translation>
    </message>
    <message>
        <source>Entered by you on this tablet, the oldest %1.</source>
        <translation>Entered by you on this tablet, the oldest %1.</translation>
    </message>
    <message>
        <source>Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.</source>
        <translation>Fetching the project: %1 of %2 parts. What has come is ready to use, the calendar first.</translation>
    </message>
    <message>
        <source>The project&apos;s server has trouble of its own</source>
        <translation>The project&apos;s server has trouble of its own</translation>
    </message>
    <message>
        <source>In less than a minute, or as soon as something changes</source>
        <translation>In less than a minute, or as soon as something changes</translation>
    </message>
    <message numerus="yes">
        <source>In %n min, or as soon as something changes</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>In %n min, or as soon as something changes</numerusform>
            <numerusform>In %n min, or as soon as something changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::TomorrowViewModel</name>
    <message numerus="yes">
        <source>%n visit(s) lack something</source>
        <translation>
            <numerusform>%n visit lacks something</numerusform>
            <numerusform>%n visits lack something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekAssignmentViewModel</name>
    <message>
        <source>No better plan exists for this week.</source>
        <translation>No better plan exists for this week.</translation>
    </message>
    <message>
        <source>At most %1 % from the best plan that there can be.</source>
        <translation>At most %1 % from the best plan that there can be.</translation>
    </message>
    <message numerus="yes">
        <source>%n interpreters are asked for</source>
        <translation>
            <numerusform>%n interpreter is asked for</numerusform>
            <numerusform>%n interpreters are asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samsprak::app::WeekViewModel</name>
    <message>
        <source>%1 is moved to %2 %3</source>
        <translation>%1 is moved to %2 %3</translation>
    </message>
    <message>
        <source>The calendar could not be read. What is saved is safe.</source>
        <translation>The calendar could not be read. What is saved is safe.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 is now %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
</context>
</TS>
