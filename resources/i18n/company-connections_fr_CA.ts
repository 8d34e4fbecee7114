<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit and QuickBooks are trademarks of Intuit Inc. This program is independent: it is not made, endorsed or supported by Intuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also stands on Python and on these libraries, each of which comes with its own text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the connections of your companies to QuickBooks Online alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence. Its window is drawn by Qt and PySide6, used under the GNU Lesser General Public License, version 3: you may put your own build of them in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>After one is brought back, no company is refreshed until you confirm that only this computer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this one back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: the first is made after the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program keeps the last three backups by itself, and one for each of the last seven days. The same key or passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockBars</name>
    <message>
        <source>A person must act by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long this connection lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyFlow</name>
    <message>
        <source>An older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does another computer use {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the connection. Two computers that refresh it cut each other off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connected</name>
    <message>
        <source>The permission is now that of {person}; before it was that of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentFlow</name>
    <message>
        <source>Keep it as a new company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message numerus="yes">
        <source>%n companies were connected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %n minute(s). Set it to automatic.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the password store of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} companies are connected again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for your consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is copied. It holds no passwords, keys or company names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a company in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these dates mean?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. It was sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; not everything was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect at Intuit as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit ends the permission, and with it all access that came from here: this computer&apos;s, and what you gave to others. To connect again, an admin has to allow it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {company} from this computer only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These passes end too: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These passes stay good: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer forgets the connection. Intuit is not told: the permission stays in QuickBooks, under Apps, until someone removes it there, and access given to others lasts up to an hour more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your books are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter… ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Company setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this program keeps lies here. Never put it into a folder that is copied elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps whoever helps you. Passwords and keys are struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the program does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections stay fresh as long as this program runs now and then; so it is best started by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on in the tray; Quit ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a company needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it when it is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>A .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection has one holder at a time: a copy would cut the original off within a day. Send the file and what opens it by two different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that you will recognise in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass, for up to one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal (curl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For longer work, ask your consultant for a company setup file of their own, or move the connection. Apps that are listed by Intuit must not give others access to their customers&apos; books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access to {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the app keys, without any company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes that still work: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a sealed file for the receiver&apos;s own key (age)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a sealed file that six words open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the app keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the app keys along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is in it. Give it only to people who work for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection itself: move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can ask companies for permission in the name of your Intuit app. No company is handed over: each one is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} from then on, and keeps it connected. This computer no longer refreshes it. Reconnect takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} until about {time}, and then no more. Access for reading alone does not exist at Intuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets every company, its labels and history, and the app keys, in one sealed file. From then on the companies are kept there, and this computer refreshes none of them. Reconnect takes one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveFlow</name>
    <message>
        <source>Asking Intuit for a fresh pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing before the move: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing before the move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that you chose went away, so the file stands here. Copy it to {receiver} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass for {company} is copied; it works until {time}. The clipboard forgets it in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass for {company} is in {file}; it works until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stayed here, since they need you first: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message>
        <source>Connect a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reconnect all %n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Among the newest %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysGuide</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Check keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of this setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you registered it; QuickBooks shows it to clients. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Intuit for the name and email address of the person who allows a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Development. Copy both values from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Production. Copy both values from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never shown here, and cannot be copied out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note &amp;who connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your people see, such as the name of your firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, so that people know whom to ask. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>About 30 minutes of App details and a questionnaire of 20 to 40 minutes; then Intuit approves it, which can take days. You also need one page on a website of your firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 5 minutes, and they work at once. The browser returns straight to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App keys of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not sure, begin with test keys: the live ones come from the same app later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit gives app keys to whoever registers an app at its developer page. It is free, and done once for a whole firm: everybody else opens the company setup file that you save at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live keys, for real companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keys, for Intuit&apos;s test companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;New labels, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own, such as a weekday or a colleague, to find companies by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalFolderFlow</name>
    <message>
        <source>Choose a folder on this computer that nothing else copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking your connections along…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamingFlow</name>
    <message numerus="yes">
        <source>Labels of %n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>&amp;Address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this program reaches Intuit. Most offices need no change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; several words are easy to keep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your connections if this computer&apos;s password store is ever lost. Write it down, and keep the paper away from this computer. It is not asked for in daily work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a recovery passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words were filled in. Write them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it twice, so that no slip of the finger locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections will be sealed with it. It is asked for at each start, and without it nothing opens them: write it down, and keep the paper where you keep other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeFlow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>It starts when you sign in. The settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a recovery passphrase, in case this computer&apos;s password store is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this program start when you sign in, so that your companies stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery passphrase opens your connections. Keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message numerus="yes">
        <source>%n companies must be reconnected within twelve months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a month to see its companies in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company needs anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next twelve months. {company} comes first, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others follow from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who needs you in the months ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections on this computer were sealed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaygroundDialog</name>
    <message>
        <source>&amp;Company setup with the same keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Realm ID, also called company ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Get the two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. If it says that the redirect URI is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this address in your app under Settings, Redirect URIs. Mostly it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a connection from Intuit&apos;s Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your app there, with the same keys as in your company setup. Tick Accounting, press Get authorization code, choose the company, then press Get tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;token (not the access token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Playground is a page of Intuit&apos;s for trying things out. For every day, connecting in this program is shorter; this way helps where the browser cannot return to you yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaygroundFlow</name>
    <message>
        <source>{company} is here now, and only this computer refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishKit</name>
    <message>
        <source>Choose a folder for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is {page}. Put it, unchanged, where your return address shows it; the guide beside it says how.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>5. Fill in App details, then the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for your own firm where it asks about people and offices: only you know that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are tokens taken from the Playground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (AES-256-GCM); the key is in the computer&apos;s password store. None is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are tokens and keys kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, then Production. App details take about 30 minutes, the questionnaire 20 to 40. Then Intuit looks at it. You can come back here any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is intuit_tid captured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the discovery document used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again with pauses; a refused permission asks a person to reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hosts, its countries, and that it is for your own firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch, disconnect and reconnect: pages of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Intuit&apos;s addresses are built into the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: in daily use each company is connected by its own permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of your licence terms and your privacy page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Intuit asks before it gives live keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a refresh fails?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. It is kept with every event of the history and stands in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own firm, for the companies that it keeps the books of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueFlow</name>
    <message>
        <source>Connecting several companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting %n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>%n companies connected so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Companies done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a new company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do, in any order: {companies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still to do, in any order: {companies} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: {companies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>1. Sign in at the developer page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Create an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Choose Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any Intuit account will do. An app belongs to the account that makes it, so use your firm&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this in your browser and come back here. Intuit&apos;s pages may look a little different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the App dashboard press Create an app. Give it a name that your clients know; it may not contain “QuickBooks” or “Intuit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the app at Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it asks what the app may use, tick Accounting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks it is called {company}, and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>A person must act by (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years. Open Company Connections and press Reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refreshed (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (PDF) (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect {company} before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays connected until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV) (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Afterwards no company is refreshed until you confirm that only this computer uses it. Those that were refreshed after the backup was made may have to be reconnected once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is moved aside in the data folder. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>4. Add exactly this address at Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of that &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any page of ours, and paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For live keys Intuit wants a page on the web and refuses this computer&apos;s own address. There are two ways; both are safe, and you can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your app: Settings, then Redirect URIs. Every character counts, also the last slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, unless another program needs this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be uploaded: the home page of your website will do. After each permission, copy the address from the browser and press “Paste the address” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keys may return straight to this computer. Register exactly the address below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the browser returns to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the slash at its end, if your website shows it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your webmaster uploads one small file, once, and from then on everything goes on by itself. The page sends the browser on to this program, stores nothing, and leads nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>If the password store of this computer is lost, nothing opens your connections then. Backups made before still open by the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the recovery passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using the password store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start then, and nothing else opens your connections. This program can no longer refresh them unattended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in the password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{way}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a recovery passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo keeps its key beside its connections, for they are worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where connections are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows it and has the file can open your connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. Each of these opens it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. This alone opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSetupDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; it leaves the clipboard in half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the six words below. They are shown only now, and kept nowhere: tell them to the receiver another way than by the file, by telephone for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as company setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “{name}” as a company setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company setup file is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the app keys. Whoever opens it can connect companies with them, and reach the books of those that they connect. Give it only to people of your firm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealChoice</name>
    <message>
        <source>&amp;Receiver&apos;s age key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is made for you, and shown once when the file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the receiver&apos;s identity opens the file; you need her key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for one receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an age key: they begin with age1 and have 62 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file can use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedWordsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {receiver} can open it, with the key that belongs to the one you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the words another way than the file: by telephone, or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These six words open it. They are shown only now, so tell them to {receiver} before you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Your settings could not be read, so they are as at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Back up now to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what opens your connections from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens your connections. Keep it where you will find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections are copied to {file}. The same key or passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupChooser</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company setup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupFacts</name>
    <message>
        <source>App keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects and refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Intuit: another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change accounting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payments and see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setup talks to the addresses below instead of Intuit. Use it only if you know why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a company setup file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>Don&apos;t use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets this computer connect companies. Nothing of it is kept until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in between: your browser returns straight to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one computer should keep a company. If two keep the same one, they cut each other off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the company setup “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who made this file: the app belongs to them, and they hold its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already has a setup for the same app. Its companies stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the company setup “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could reach the books through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs {host}: it answers in Intuit&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs {host}: your browser returns through it, so each permission passes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupsDialog</name>
    <message numerus="yes">
        <source>%n companies are connected with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its app keys are forgotten here. To use it again, you need its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is connected with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a company setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as company setup file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no company setup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPictures</name>
    <message>
        <source>1. Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Choose the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Choose {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Press Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPreview</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the file holds: no names, no keys, no passwords. It is sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Connect a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Company Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayFlow</name>
    <message>
        <source>Your companies stay connected. You find this program here, and end it by Quit in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my identity file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening takes a moment: that is what makes guessing the passphrase slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was sealed for one receiver. It opens with the identity file of that receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was sealed with a passphrase. Whoever sealed it tells it to you another way than by the file, by telephone for instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>&amp;Save as company setup file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the others of your firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this as a company setup file, sealed if you like, and give it to them: they open it and press one button. Only one computer should keep a company; two that keep the same one cut each other off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already has a setup of the same app; this one takes its place. Its companies stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultFlow</name>
    <message numerus="yes">
        <source>%n companies are back. Confirm each that only this computer uses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were last refreshed: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the address that QuickBooks returns to, so the last page cannot be reached. Copy its whole address from the browser, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link into any browser; if that is on another computer, paste the address of its last page here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address of that page, then press “Paste the address”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address of the page that cannot be reached, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in your browser, then bring the address of its last page here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in your browser; this window goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with the address from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page can&apos;t be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page did not open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page says redirect URI invalid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address does not belong to this try. Copy the whole address from the newest page, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of the last page. Copy the whole address from the browser, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds the link to open. Finish in the browser, then copy its last address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made the company setup file must add exactly this address at Intuit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link into any browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens in a moment. Finish there; this window goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Allow a company once in your browser. From then on this program keeps it connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies, books and the pages in your browser are made up, and stay on this computer. Nothing here touches real books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your first company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever registers the app at Intuit. A guide goes through it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your consultant, or whoever looks after this program. Or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company setup file I was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three pretend companies. No account is needed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens. Choose a company there and allow it; you need to be an admin of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Bring back the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Intuit&apos;s status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a local folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Access until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves forward by itself as long as this program refreshes the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s name in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that were given access keep it until then; it is given anew when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this program last refreshed the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own, to find companies by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnose</name>
    <message>
        <source>App keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>App keys and the relay page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving access, and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy, and where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting and disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox Bakery and Sandbox Garage stand for companies of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, and keeping it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that the program may say, with what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Access given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setup changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s name not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s name read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; Intuit ended the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; a new passphrase opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; from a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; from a program&apos;s .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; from a program&apos;s JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; kept aside while the disk was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the passphrase opens them no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the password store opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the password store opens them no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the permission had ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; the token was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; this was an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the company setup or Intuit; each is asked once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several companies were refused at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys do not belong to this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens your connections changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever connected it is no admin any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Company Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a connection from Intuit&apos;s Playground…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company setups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect several companies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n companies are waiting and go on by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies need you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 company is waiting and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 company needs you: {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have a look at %n of them when you can, {company} first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look at {company} when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is connected on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Your saved connections are locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>--min-life takes a whole number of seconds up to 3000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes whole seconds from 1 to 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has no blanks and no colon. Copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client secret has no blanks. Copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company setup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company setup goes into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move is always sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move is written into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program made it. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program was used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the refresh token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a user, and a user&apos;s name has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission that was not finished cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a virus scanner answers for Intuit with a certificate that is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A realm ID has 10 to 19 digits and nothing else. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token does not say whose books it opens. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file cannot be shown in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of this program has held it for a long time. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of this program is moving companies. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setup for this Intuit app is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spare copy of a connection cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the realm ID: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it again; it takes about a minute, and you need to be an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin must reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity file holds a line that begins with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy. Refresh it only if no other computer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer keeps this connection now; this one no longer refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program gave it to them. No company is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another move is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is busy with this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sealed this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the address that QuickBooks returns to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the connection of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another setup has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a corrected file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a plain one, or open it on the command line with “setup add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the receiver for the public key: it begins with age1, and is never secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to add its certificate to this computer&apos;s trusted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to allow Intuit&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made the company setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for one that was sealed in the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup of yours; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the password store from before, or open with the recovery passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the password store of the time when they were connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back where it was made with “vault restore”, or ask for a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back, or open with the recovery passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring that backup back; then confirm each company that only this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path; the passphrase is its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder that --data-dir names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network; if other pages open, ask whoever looks after its name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the realm ID, and give the same token again with the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase instead; on the command line with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a setup of the environment that stands beside the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535 that browsers go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that age-keygen wrote when you made your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other identity, or ask for a file that is sealed for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your identity file; on the command line with --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {company} in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or paste the address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them with Intuit&apos;s developer page, or ask for a new company setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm each that only this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that only this computer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect that company again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; refreshes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; the company&apos;s name could not be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting needs the keys of an Intuit app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections cannot be kept in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections cannot be kept on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections use this setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the newest token from where it is used, or connect the company in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the refresh token, the shorter one; it usually begins with RT1- or AB11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the refresh token; it usually begins with RT1- or AB11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address of the browser&apos;s last page, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is asked once more in an hour. Reconnect what is refused then, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its user and password under Proxy in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the vault can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and passphrase cannot both come from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or allow writing there, and leave this program running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then start this program; it takes that in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file once more from whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one refresh token and its realm ID at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give plain text; the passphrase is its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase; on the command line with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the receiver&apos;s name in plain letters, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the refresh token and the realm ID, or the file that holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over fewer companies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Playground press “Get tokens” and copy the refresh token that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program in the usual way for this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit could not be told yet, so the permission may still exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit could not be told yet. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit did not accept the permission; it may have come late or been used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit did not use it, so it works on where it is. Nothing here was stored or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit does not accept this token any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit is not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit is not answering. It tries again by itself; nothing is lost before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit knows the app keys of “{setup}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit knows these app keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit refused to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit refused to end the permission, and it still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit refused to refresh it and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit refused {count} companies at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit refuses localhost and number addresses for live keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit takes no address with a ? or # in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s answer did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s answer never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s certificate is not valid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s permission page is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered, and did not open the way to Intuit. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more memory than ours do; it may be meant to stop this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show which belongs to which company. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be kept alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be taken over. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself; or remove it in QuickBooks under Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key to your connections. No company is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the keys of an Intuit app and no company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name and a port, as in proxy.example.com:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or cut off. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for Intuit&apos;s test companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for live companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is good once and for minutes, to get tokens with. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept sealed. Nothing here was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is most likely the sign-in page of this network. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as this program wrote it. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not for Intuit: it sends everything to {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one of those that you are reconnecting, and it is not here yet. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read back before the company leaves; name a new file with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short, or was cut off where it was copied. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It let nothing through (407). Nothing was sent, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like someone removed this app in QuickBooks, or the person who allowed it lost access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an Intuit app and is no token. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the key or the passphrase that it was sealed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the setup of the same app that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who signed in and opens nothing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays connected until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for the key of your connections. No company is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given, but its company was never confirmed; now its entry is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ignored, for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ignored; nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the data folder, and no backup beside it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept in case of need. The connections themselves are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. To put the other connection in its place: --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with another Intuit app than any setup here. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not prepared for this ({detail}). Your connections are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not refreshed for 100 days, so Intuit closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refreshed somewhere else. Two programs cannot share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed for one receiver, whose identity file opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used elsewhere since, has ended, or is not whole. Nothing here was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its companies are made up; leave --demo out for real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry is damaged. The companies&apos; entries are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry on this computer is damaged. The other companies are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys belong into a company setup; a company needs its token. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Company Connections run while this computer is on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it print the refresh token and the realm ID, or connect the company here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live companies need https:// on a domain of yours; test companies take http://localhost with a port as well. Change it in the company setup file and at Intuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live keys need an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list for the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a firewall, a VPN or a proxy that the settings should name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its window and unlock it; otherwise sign out, sign in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a setup asks questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely this computer&apos;s clock shows a wrong date. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {held_by}. This computer no longer refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with --to, or send the output on to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name companies, or say --all or --due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one company or say --all, then --to FILE and --for NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them in full, and its setup with --setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --to; it holds the app&apos;s secret, which a screen would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file, or give the passphrase with another descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the setup with the client ID that stands beside it, or leave --setup out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are unique: change the name in the file, or remove the other setup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a refresh token nor a move was found. Nothing was sent or stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company here is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company setup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet. Refreshes by itself when you are back. Nothing is lost before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe place to keep connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to type the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every question was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from that descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else would open your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done while the companies stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done; the next one is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here answers to “{detail}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is broken, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet; the vault is made when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: systemd does not answer for your session. Keep the window open instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted, and a backup of {made_at} is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost; the newest access is kept in {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scheduled. Check the folder and the passphrase file that you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round was tried as the scheduler would start it. Nothing was scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one computer should keep a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that program on its own computer can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the key that it was made with opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Company Connections to see what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants something, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page, sign in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a setup (on the command line: setup add), then connect a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for this command, as in: --passphrase-fd 3 3&lt;FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company setup file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company setup file of its app, test or live, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company setup file of that app, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the company setup file that you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file without --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them with the recovery passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people of this computer can read the data folder or a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the passphrase file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read your connections&apos; folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please reconnect before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by “{holder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {value}, where the browser returns to, is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file vault.db back, or a backup of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks refuses the data of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks refuses this company&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect here, or remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect those that need it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect, and let this program start when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect; history and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing with Intuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it needs your word: run this in a terminal, without --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through the proxy of the settings, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through the system&apos;s proxy, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to Intuit should go through it. Nothing was sent, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal, or give the passphrase with --new-passphrase-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal, without --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --pass or --move, then --to FILE and --for NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --recipient with the receiver&apos;s public key, or --passphrase-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase or use the keychain before you remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock to automatic, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answer to that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words or more make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some were refreshed since, or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered for Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this company setup file is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way answered instead, such as a sign-in page of this network. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way does not speak as Intuit does. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, and type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the password store, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays connected until {day}; that date moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their access away: the folder and its files should be yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keys and live companies do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no realm ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a key to seal for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key does not open your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That page was from an earlier try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That port cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not an answer from Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QuickBooks page was closed or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended; the connection is not at fault. Ask the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Intuit&apos;s server was not found. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the browser returns to is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys of this connection are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys wait for the vault to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys were not accepted. Nothing is lost before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app keys were not checked: Intuit was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s settings and what this program asks for do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser comes back through {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was not checked: Intuit did not tell the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} minutes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s password store is locked. No company is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has neither backups nor a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo keeps its own setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo opens no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo starts when it is needed; no network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo takes nothing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or failed. Nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to somebody else. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your connections is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your connections is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your connections is in a password store that is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your connections is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last refresh of {company} was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is there, but it does not let this program through. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is very slow, or something on the way swallows it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is damaged. The connections themselves are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{field}” is missing or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase for the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase for the file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase for the file is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is another one, or this vault has none. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store holds another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store holds another key than theirs. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is open, but the key is not in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store works, and it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission was given, but these app keys cannot read the company. Nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where the scheduler looks for it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where this desktop looks for it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be started as the scheduler would start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address has the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address of “{setup}” cannot be used: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address of “{setup}” has the right form: {value}. It must stand so at Intuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connection of {company} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved keys of an Intuit app are damaged. The companies&apos; entries are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved proxy cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler&apos;s entry could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this permission has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works, but not for this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file is whole; what is in it waits for its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several tokens in this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no company setup yet, so no port is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no company setup yet, so there are no keys to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection in this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheduler for you on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such company or setup here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all use {setup}: probably that, or Intuit, is the trouble, not each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not match, or test keys are used for a live company. No company is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were sealed with a passphrase. No company is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is connected here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company setup file is for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company setup file is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s scheduler did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection belongs to other app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder holds no connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would take too much to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a company setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of somebody&apos;s connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the connection, and another computer may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a company setup file we can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the client ID once more. The secret stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret of an Intuit app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move is for a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network looks into secure connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system&apos;s installer makes the menu entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token belongs to other app keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a fresh permission for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and mind capitals and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or remove the app in QuickBooks under Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the right passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers could refresh from there at once. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --passphrase-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it; usually this is your sign-in password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the password store, or set a passphrase and name its file with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1024 characters are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, or ask for a file for this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder on this computer&apos;s own disk; on the command line with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder that nothing else copies; on the command line with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from 1024 to 65535; browsers refuse a few of them, such as 6000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 200 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 80 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is, or ask for a move of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use live keys for live companies and test keys for test companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use real setups without --demo, so that the two never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of a page on a domain of yours, such as https://www.example.com/quickbooks/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little; the program keeps trying while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not hear back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed is good for an hour; ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps for this program does not open your connections. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which port is needed is known once the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever connected it may no longer be an admin, though the connection refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has its app keys may read and change the books you connect with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sealed it knows it, and tells it to you another way than by the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase into its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You picked a different company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said no; the setup was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose a company that is not here yet. {company} is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose {chosen}. {company} is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections are safe until their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections are safe, but this version cannot read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections cannot be opened while nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identity does not open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password store changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved connections got a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} has not been refreshed for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is being disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} needs a fresh permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} needs a fresh permission soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} waits for your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} was not disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} copies what is in it, and two copies of a connection end each other. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by {made_by}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
