<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Controller</name>
    <message numerus="yes">
        <source>%n companies were connected.</source>
        <translation>
            <numerusform>%n company was connected.</numerusform>
            <numerusform>%n companies were connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected again.</source>
        <translation>
            <numerusform>%n company is connected again.</numerusform>
            <numerusform>All %n companies are connected again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message numerus="yes">
        <source>Reconnect all %n companies</source>
        <translation>
            <numerusform>Reconnect %n company</numerusform>
            <numerusform>Reconnect all %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among the newest %n entries</source>
        <translation>
            <numerusform>Among the newest %n entry</numerusform>
            <numerusform>Among the newest %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamingFlow</name>
    <message numerus="yes">
        <source>Labels of %n companies</source>
        <translation>
            <numerusform>Labels of %n company</numerusform>
            <numerusform>Labels of %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters; several words are easy to keep.</source>
        <translation>
            <numerusform>At least %n character; several words are easy to keep.</numerusform>
            <numerusform>At least %n characters; several words are easy to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message numerus="yes">
        <source>%n companies must be reconnected within twelve months.</source>
        <translation>
            <numerusform>%n company must be reconnected within twelve months.</numerusform>
            <numerusform>%n companies must be reconnected within twelve months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFlow</name>
    <message numerus="yes">
        <source>Reconnecting %n companies</source>
        <translation>
            <numerusform>Reconnecting %n company</numerusform>
            <numerusform>Reconnecting %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>%n companies connected so far</source>
        <translation>
            <numerusform>%n company connected so far</numerusform>
            <numerusform>%n companies connected so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to do, in any order: {companies} and %n more</source>
        <translation>
            <numerusform>Still to do, in any order: {companies} and %n more</numerusform>
            <numerusform>Still to do, in any order: {companies} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupsDialog</name>
    <message numerus="yes">
        <source>%n companies are connected with it.</source>
        <translation>
            <numerusform>%n company is connected with it.</numerusform>
            <numerusform>%n companies are connected with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message numerus="yes">
        <source>%n companies are connected here already</source>
        <translation>
            <numerusform>%n company is connected here already</numerusform>
            <numerusform>%n companies are connected here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n companies over?</source>
        <translation>
            <numerusform>Take %n company over?</numerusform>
            <numerusform>Take %n companies over?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverFlow</name>
    <message numerus="yes">
        <source>%n companies were taken over. This computer keeps them connected from now on.</source>
        <translation>
            <numerusform>%n company was taken over. This computer keeps it connected from now on.</numerusform>
            <numerusform>%n companies were taken over. This computer keeps them connected from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultFlow</name>
    <message numerus="yes">
        <source>%n companies are back.</source>
        <translation>
            <numerusform>%n company is back.</numerusform>
            <numerusform>%n companies are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n companies are waiting and go on by themselves.</source>
        <translation>
            <numerusform>%n company is waiting and goes on by itself.</numerusform>
            <numerusform>%n companies are waiting and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies need you.</source>
        <translation>
            <numerusform>%n company needs you.</numerusform>
            <numerusform>%n companies need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected.</source>
        <translation>
            <numerusform>%n company is connected.</numerusform>
            <numerusform>All %n companies are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have a look at %n of them when you can, {company} first.</source>
        <translation>
            <numerusform>Have a look at {company} when you can.</numerusform>
            <numerusform>Have a look at %n of them when you can, {company} first.</numerusform>
        </translation>
    </message>
</context>
</TS>
