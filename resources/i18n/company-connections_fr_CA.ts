<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Intuit and QuickBooks are trademarks of Intuit Inc. This program is independent: it is not made, endorsed or supported by Intuit.</source>
        <translation>Intuit et QuickBooks sont des marques de commerce d’Intuit Inc. Ce programme est indépendant&#xa0;: il n’est ni conçu, ni approuvé, ni pris en charge par Intuit.</translation>
    </message>
    <message>
        <source>It also stands on Python and on these libraries, each of which comes with its own text:</source>
        <translation>Il s’appuie aussi sur Python et sur ces bibliothèques, chacune accompagnée de son propre texte&#xa0;:</translation>
    </message>
    <message>
        <source>Keeps the connections of your companies to QuickBooks Online alive.</source>
        <translation>Maintient actives les connexions de vos entreprises avec QuickBooks Online.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence. Its window is drawn by Qt and PySide6, used under the GNU Lesser General Public License, version 3: you may put your own build of them in their place.</source>
        <translation>Ce programme est un logiciel libre sous licence MIT. Sa fenêtre est dessinée par Qt et PySide6, utilisés selon la GNU Lesser General Public License, version 3&#xa0;: vous pouvez les remplacer par vos propres versions compilées.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>After one is brought back, no company is refreshed until you confirm that only this computer uses it.</source>
        <translation>Après une restauration, aucune entreprise n’est actualisée avant que vous confirmiez que seul cet ordinateur l’utilise.</translation>
    </message>
    <message>
        <source>Back up now to a file…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Restaurer d’un fichier…</translation>
    </message>
    <message>
        <source>Bring this one back…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <source>There is none yet: the first is made after the next refresh.</source>
        <translation>Il n’y en a pas encore&#xa0;: la première sera faite après la prochaine actualisation.</translation>
    </message>
    <message>
        <source>This program keeps the last three backups by itself, and one for each of the last seven days. The same key or passphrase opens them.</source>
        <translation>Ce programme garde de lui-même les trois dernières sauvegardes, et une pour chacun des sept derniers jours. La même clé ou phrase de passe les ouvre.</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>ClockBars</name>
    <message>
        <source>A person must act by {day}.</source>
        <translation>Une personne doit agir avant le {day}.</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Accès jusqu’à</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>How long this connection lasts</source>
        <translation>Durée de cette connexion</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Reste connectée jusqu’au</translation>
    </message>
    <message>
        <source>a person must act</source>
        <translation>action requise</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>env. {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>CompanyFlow</name>
    <message>
        <source>An older copy</source>
        <translation>Copie plus ancienne</translation>
    </message>
    <message>
        <source>Does another computer use {company}?</source>
        <translation>Un autre ordinateur utilise-t-il {company}?</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Only this computer uses it</source>
        <translation>Seul cet ordinateur l’utilise</translation>
    </message>
    <message>
        <source>This is an older copy of the connection. Two computers that refresh it cut each other off.</source>
        <translation>Ceci est une copie plus ancienne de la connexion. Deux ordinateurs qui l’actualisent se déconnectent l’un l’autre.</translation>
    </message>
    <message>
        <source>{company} is disconnected.</source>
        <translation>{company} est déconnectée.</translation>
    </message>
    <message>
        <source>{company} was refreshed.</source>
        <translation>{company} a été actualisée.</translation>
    </message>
    <message>
        <source>{company} was removed from this computer.</source>
        <translation>{company} a été retirée de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
</context>
<context>
    <name>Connected</name>
    <message>
        <source>The permission is now that of {person}; before it was that of {before}.</source>
        <translation>L’autorisation est maintenant celle de {person}; avant, c’était celle de {before}.</translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation>{company} est de nouveau connectée.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} est connectée.</translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation>{company} était déjà connectée; son autorisation est maintenant renouvelée.</translation>
    </message>
</context>
<context>
    <name>ConsentFlow</name>
    <message>
        <source>Keep it as a new company</source>
        <translation>La conserver comme nouvelle entreprise</translation>
    </message>
</context>
<context>
    <name>ConsentQuestions</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Copy the link into any browser; if that is on another computer, paste the address of its last page here.</source>
        <translation>Copiez le lien dans n’importe quel navigateur; si c’est sur un autre ordinateur, collez ici l’adresse de sa dernière page.</translation>
    </message>
    <message>
        <source>Copy the whole address of that page, then press “Paste the address”.</source>
        <translation>Copiez l’adresse complète de cette page, puis appuyez sur «&#xa0;Coller l’adresse&#xa0;».</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copier cette adresse</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <translation>Instructions copiées</translation>
    </message>
    <message>
        <source>Page can&apos;t be reached?</source>
        <translation>La page est inaccessible?</translation>
    </message>
    <message>
        <source>Page did not open?</source>
        <translation>La page ne s’est pas ouverte?</translation>
    </message>
    <message>
        <source>Page says redirect URI invalid?</source>
        <translation>La page dit que le redirect URI est invalide?</translation>
    </message>
    <message>
        <source>Page says that you are no admin?</source>
        <translation>La page dit que vous n’avez pas les droits?</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message numerus="yes">
        <source>%n companies were connected.</source>
        <translation>
            <numerusform>%n entreprise a été connectée.</numerusform>
            <numerusform>%n entreprises ont été connectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected again.</source>
        <translation>
            <numerusform>%n entreprise est de nouveau connectée.</numerusform>
            <numerusform>Les %n entreprises sont de nouveau connectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>En connecter une autre</translation>
    </message>
    <message>
        <source>Waiting for the password store of this computer…</source>
        <translation>En attente du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>{done} of {total} companies are connected again.</source>
        <translation>{done} entreprises sur {total} sont de nouveau connectées.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details for your consultant</source>
        <translation>Détails pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>This is all that is copied. It holds no passwords, keys or company names.</source>
        <translation>C’est tout ce qui est copié, sans mots de passe, ni clés, ni noms d’entreprises.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a company in the list.</source>
        <translation>Choisissez une entreprise dans la liste.</translation>
    </message>
    <message>
        <source>Connected by {person}</source>
        <translation>Connectée par {person}</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Donner accès…</translation>
    </message>
    <message>
        <source>In QuickBooks: {company}</source>
        <translation>Dans QuickBooks&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>Étiquettes&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Last: {event}</source>
        <translation>Dernier événement&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>What do these dates mean?</source>
        <translation>Que signifient ces dates?</translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n élément à examiner</numerusform>
            <numerusform>%n éléments à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Vérification de tout…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Enregistrer pour l’assistance</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Enregistrer pour l’assistance…</translation>
    </message>
    <message>
        <source>Saved as {file}. It was sent to nobody.</source>
        <translation>Enregistré dans {file}. Rien n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked at</source>
        <translation>Arrêté; tout n’a pas été vérifié</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect at Intuit as well</source>
        <translation>Déconnecter aussi chez Intuit</translation>
    </message>
    <message>
        <source>Disconnect {company}?</source>
        <translation>Déconnecter {company}?</translation>
    </message>
    <message>
        <source>Intuit ends the permission, and with it all access that came from here: this computer&apos;s, and what you gave to others. To connect again, an admin has to allow it again.</source>
        <translation>Intuit met fin à l’autorisation et, avec elle, à tout accès venu d’ici&#xa0;: celui de cet ordinateur et ceux que vous avez donnés. Pour connecter de nouveau, une personne ayant les droits d’administration devra redonner l’autorisation.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Only remove from this computer</source>
        <translation>Retirer de cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove {company} from this computer only?</source>
        <translation>Retirer {company} de cet ordinateur seulement?</translation>
    </message>
    <message>
        <source>These passes end too: {names}.</source>
        <translation>Ces laissez-passer prennent fin aussi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These passes stay good: {names}.</source>
        <translation>Ces laissez-passer restent valables&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This computer forgets the connection. Intuit is not told: the permission stays in QuickBooks, under Apps, until someone removes it there, and access given to others lasts up to an hour more.</source>
        <translation>Cet ordinateur oublie la connexion. Intuit n’en est pas avisé&#xa0;: l’autorisation reste dans QuickBooks, sous Applications, jusqu’à ce que quelqu’un l’y retire, et les accès donnés à d’autres durent encore jusqu’à une heure.</translation>
    </message>
    <message>
        <source>Your books are not touched.</source>
        <translation>Vos livres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtre…</translation>
    </message>
    <message>
        <source>Filter… ({number})</source>
        <translation>Filtre… ({number})</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Chercher une entreprise</translation>
    </message>
    <message>
        <source>No company fits.</source>
        <translation>Aucune entreprise ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>{shown} sur {total} affichées</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Company setup</source>
        <translation>Configuration d’entreprise</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connectée par</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Everything that this program keeps lies here. Never put it into a folder that is copied elsewhere.</source>
        <translation>Tout ce que ce programme conserve se trouve ici. Ne le mettez jamais dans un dossier copié ailleurs.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>It helps whoever helps you. Passwords and keys are struck out.</source>
        <translation>Cela aide la personne qui vous aide. Les mots de passe et les clés sont masqués.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Write down what the program does</source>
        <translation>Noter ce que fait le programme</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Connections stay fresh as long as this program runs now and then; so it is best started by itself.</source>
        <translation>Les connexions restent à jour si ce programme fonctionne de temps en temps; mieux vaut donc qu’il démarre tout seul.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>It goes on in the tray; Quit ends it.</source>
        <translation>Il continue dans la zone de notification; Quitter y met fin.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Démarrer quand j’ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Tell me when a company needs me</source>
        <translation>M’avertir quand une entreprise a besoin de moi</translation>
    </message>
    <message>
        <source>The window speaks it when it is started the next time.</source>
        <translation>La fenêtre la parlera au prochain démarrage.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends the program.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre met donc fin au programme.</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>A .env file</source>
        <translation>Un fichier .env</translation>
    </message>
    <message>
        <source>A connection has one holder at a time: a copy would cut the original off within a day. Send the file and what opens it by two different ways.</source>
        <translation>Une connexion n’a qu’un détenteur à la fois&#xa0;: une copie couperait l’original en moins d’une journée. Envoyez le fichier et ce qui l’ouvre par deux voies différentes.</translation>
    </message>
    <message>
        <source>A name that you will recognise in the history</source>
        <translation>Un nom que vous reconnaîtrez dans l’historique</translation>
    </message>
    <message>
        <source>A pass, for up to one hour</source>
        <translation>Un laissez-passer, pour une heure au plus</translation>
    </message>
    <message>
        <source>A terminal (curl)</source>
        <translation>Un terminal (curl)</translation>
    </message>
    <message>
        <source>Any program (JSON)</source>
        <translation>Tout programme (JSON)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the pass</source>
        <translation>Copier le laissez-passer</translation>
    </message>
    <message>
        <source>For longer work, ask your consultant for a company setup file of their own, or move the connection. Apps that are listed by Intuit must not give others access to their customers&apos; books.</source>
        <translation>Pour un travail plus long, demandez à la personne qui vous conseille son propre fichier de configuration d’entreprise, ou transférez la connexion. Les applications répertoriées par Intuit ne doivent pas donner à d’autres l’accès aux livres de leurs clients.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui?</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner accès</translation>
    </message>
    <message>
        <source>Give access to {company}</source>
        <translation>Donner accès à {company}</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment?</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>Tout transférer</translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation>Tout transférer…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Only the app keys, without any company</source>
        <translation>Seulement les clés d’application, sans entreprise</translation>
    </message>
    <message>
        <source>Passes that still work: {names}.</source>
        <translation>Laissez-passer encore valables&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Postman</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save it as a sealed file for the receiver&apos;s own key (age)</source>
        <translation>Enregistrer dans un fichier scellé pour la clé du destinataire (age)</translation>
    </message>
    <message>
        <source>Save it as a sealed file that six words open</source>
        <translation>Enregistrer dans un fichier scellé que six mots ouvrent</translation>
    </message>
    <message>
        <source>Save the app keys…</source>
        <translation>Enregistrer les clés d’application…</translation>
    </message>
    <message>
        <source>Save the pass…</source>
        <translation>Enregistrer le laissez-passer…</translation>
    </message>
    <message>
        <source>Say first who gets it.</source>
        <translation>Indiquez d’abord qui le reçoit.</translation>
    </message>
    <message>
        <source>Send the app keys along</source>
        <translation>Joindre les clés d’application</translation>
    </message>
    <message>
        <source>The client secret is in it. Give it only to people who work for you.</source>
        <translation>Il contient le secret client. Ne le donnez qu’aux personnes qui travaillent pour vous.</translation>
    </message>
    <message>
        <source>The connection itself: move it</source>
        <translation>La connexion elle-même&#xa0;: la transférer</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The receiver&apos;s public key</source>
        <translation>La clé publique du destinataire</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi?</translation>
    </message>
    <message>
        <source>{name} can ask companies for permission in the name of your Intuit app. No company is handed over: each one is asked anew.</source>
        <translation>{name} peut demander l’autorisation à des entreprises au nom de votre application Intuit. Aucune entreprise n’est remise&#xa0;: chacune est demandée de nouveau.</translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} from then on, and keeps it connected. This computer no longer refreshes it. Reconnect takes it back.</source>
        <translation>{name} peut dès lors lire et modifier les livres de {company}, et garde la connexion. Cet ordinateur ne l’actualise plus. Reconnecter permet de la reprendre.</translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} until about {time}, and then no more. Access for reading alone does not exist at Intuit.</source>
        <translation>{name} peut lire et modifier les livres de {company} jusque vers {time}, puis plus rien. Intuit n’offre pas d’accès en lecture seule.</translation>
    </message>
    <message>
        <source>{name} gets every company, its labels and history, and the app keys, in one sealed file. From then on the companies are kept there, and this computer refreshes none of them. Reconnect takes one back.</source>
        <translation>{name} reçoit toutes les entreprises, leurs étiquettes et leur historique, ainsi que les clés d’application, dans un seul fichier scellé. Les entreprises sont dès lors conservées là-bas, et cet ordinateur n’en actualise plus aucune. Reconnecter permet d’en reprendre une.</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>GiveFlow</name>
    <message>
        <source>Asking Intuit for a fresh pass…</source>
        <translation>Demande d’un nouveau laissez-passer à Intuit…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Ne pas transférer</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Transférer maintenant</translation>
    </message>
    <message>
        <source>Refreshing before the move: {done} of {total}</source>
        <translation>Actualisation avant le transfert&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Refreshing before the move…</source>
        <translation>Actualisation avant le transfert…</translation>
    </message>
    <message>
        <source>Sealing the file…</source>
        <translation>Scellement du fichier…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>The folder that you chose went away, so the file stands here. Copy it to {receiver} yourself.</source>
        <translation>Le dossier que vous aviez choisi a disparu; le fichier se trouve donc ici. Copiez-le vous-même à {receiver}.</translation>
    </message>
    <message>
        <source>The pass for {company} is copied; it works until {time}. The clipboard forgets it in 30 seconds.</source>
        <translation>Le laissez-passer de {company} est copié; il est valable jusqu’à {time}. Le presse-papiers l’oublie dans 30 secondes.</translation>
    </message>
    <message>
        <source>The pass for {company} is in {file}; it works until {time}.</source>
        <translation>Le laissez-passer de {company} est dans {file}; il est valable jusqu’à {time}.</translation>
    </message>
    <message>
        <source>These stayed here, since they need you first: {names}.</source>
        <translation>Celles-ci sont restées ici, car elles ont d’abord besoin de vous&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>They open the file, and nothing else does: without them, what is moved is lost.</source>
        <translation>Ils ouvrent le fichier, et rien d’autre ne le fait&#xa0;: sans eux, ce qui est transféré est perdu.</translation>
    </message>
    <message>
        <source>What was moved is in {file}. The six words open it.</source>
        <translation>Ce qui a été transféré est dans {file}. Les six mots l’ouvrent.</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>Write down these six words first</source>
        <translation>Notez d’abord ces six mots</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Ouvrir dans mon navigateur</translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une entreprise…</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect all %n companies</source>
        <translation>
            <numerusform>Reconnecter %n entreprise</numerusform>
            <numerusform>Reconnecter les %n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation>Tout reconnecter…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message numerus="yes">
        <source>Among the newest %n entries</source>
        <translation>
            <numerusform>Parmi %n entrée récente</numerusform>
            <numerusform>Parmi les %n entrées les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>KeysGuide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation>Entrer des clés d’application</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation>L’utiliser et connecter une entreprise</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Check keys</source>
        <translation>&amp;Vérifier les clés</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Préparée par</translation>
    </message>
    <message>
        <source>&amp;Name of this setup</source>
        <translation>&amp;Nom de cette configuration</translation>
    </message>
    <message>
        <source>As you registered it; QuickBooks shows it to clients. May be left empty.</source>
        <translation>Tel que vous l’avez inscrit; QuickBooks le montre aux clients. Facultatif.</translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation>Demande à Intuit…</translation>
    </message>
    <message>
        <source>Asks Intuit for the name and email address of the person who allows a company.</source>
        <translation>Demande à Intuit le nom et l’adresse de courriel de la personne qui autorise une entreprise.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Copy the keys</source>
        <translation>Copier les clés</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Development. Copy both values from there.</source>
        <translation>Dans votre application&#xa0;: Keys and credentials, Development. Copiez de là les deux valeurs.</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Production. Copy both values from there.</source>
        <translation>Dans votre application&#xa0;: Keys and credentials, Production. Copiez de là les deux valeurs.</translation>
    </message>
    <message>
        <source>It is never shown here, and cannot be copied out.</source>
        <translation>Il n’est jamais affiché ici et ne peut pas être copié.</translation>
    </message>
    <message>
        <source>Keys and credentials</source>
        <translation>Clés et identifiants</translation>
    </message>
    <message>
        <source>Name of the &amp;app</source>
        <translation>Nom de l’&amp;application</translation>
    </message>
    <message>
        <source>Note &amp;who connects</source>
        <translation>N&amp;oter qui connecte</translation>
    </message>
    <message>
        <source>What your people see, such as the name of your firm.</source>
        <translation>Ce que voit votre équipe, comme le nom de votre cabinet.</translation>
    </message>
    <message>
        <source>Your name, so that people know whom to ask. May be left empty.</source>
        <translation>Votre nom, pour qu’on sache à qui s’adresser. Facultatif.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>About 30 minutes of App details and a questionnaire of 20 to 40 minutes; then Intuit approves it, which can take days. You also need one page on a website of your firm.</source>
        <translation>Environ 30 minutes pour App details et un questionnaire de 20 à 40 minutes; puis Intuit l’approuve, ce qui peut prendre des jours. Il vous faut aussi une page sur un site Web de votre cabinet.</translation>
    </message>
    <message>
        <source>About 5 minutes, and they work at once. The browser returns straight to this computer.</source>
        <translation>Environ 5 minutes, et elles fonctionnent aussitôt. Le navigateur revient directement à cet ordinateur.</translation>
    </message>
    <message>
        <source>App keys of your own</source>
        <translation>Vos propres clés d’application</translation>
    </message>
    <message>
        <source>If you are not sure, begin with test keys: the live ones come from the same app later.</source>
        <translation>Dans le doute, commencez par les clés de test&#xa0;: celles de production viendront plus tard de la même application.</translation>
    </message>
    <message>
        <source>Intuit gives app keys to whoever registers an app at its developer page. It is free, and done once for a whole firm: everybody else opens the company setup file that you save at the end.</source>
        <translation>Intuit donne des clés d’application à quiconque inscrit une application sur sa page des développeurs. C’est gratuit et fait une seule fois pour tout le cabinet&#xa0;: les autres ouvrent le fichier de configuration d’entreprise que vous enregistrez à la fin.</translation>
    </message>
    <message>
        <source>Live keys, for real companies</source>
        <translation>Clés de production, pour les entreprises réelles</translation>
    </message>
    <message>
        <source>Test keys, for Intuit&apos;s test companies</source>
        <translation>Clés de test, pour les entreprises de test d’Intuit</translation>
    </message>
    <message>
        <source>Which keys?</source>
        <translation>Quelles clés?</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;New labels, separated by commas</source>
        <translation>&amp;Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Set labels</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Words of your own, such as a weekday or a colleague, to find companies by.</source>
        <translation>Des mots à vous, comme un jour de la semaine ou un collègue, pour retrouver les entreprises.</translation>
    </message>
</context>
<context>
    <name>LocalFolderFlow</name>
    <message>
        <source>Choose a folder on this computer that nothing else copies</source>
        <translation>Choisir un dossier de cet ordinateur que rien d’autre ne copie</translation>
    </message>
    <message>
        <source>Taking your connections along…</source>
        <translation>Vos connexions sont emportées…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>Hors Intuit</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Entreprises de test</translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamingFlow</name>
    <message numerus="yes">
        <source>Labels of %n companies</source>
        <translation>
            <numerusform>Étiquettes de %n entreprise</numerusform>
            <numerusform>Étiquettes de %n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of {company}</source>
        <translation>Étiquettes de {company}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>&amp;Address and port</source>
        <translation>&amp;Adresse et port</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one</source>
        <translation>Nom d’&amp;utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directement, sans serveur mandataire</translation>
    </message>
    <message>
        <source>How this program reaches Intuit. Most offices need no change here.</source>
        <translation>Comment ce programme joint Intuit. La plupart des bureaux n’ont rien à changer ici.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Par ce serveur mandataire&#xa0;:</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce serveur</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; several words are easy to keep.</source>
        <translation>
            <numerusform>Au moins %n caractère; plusieurs mots sont faciles à retenir.</numerusform>
            <numerusform>Au moins %n caractères; plusieurs mots sont faciles à retenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>It opens your connections if this computer&apos;s password store is ever lost. Write it down, and keep the paper away from this computer. It is not asked for in daily work.</source>
        <translation>Elle ouvre vos connexions si le trousseau de cet ordinateur est un jour perdu. Notez-la, et gardez le papier loin de cet ordinateur. Elle n’est pas demandée au quotidien.</translation>
    </message>
    <message>
        <source>Keep a recovery passphrase</source>
        <translation>Conserver une phrase de passe de secours</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Enregistrer la phrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Six words were filled in. Write them down.</source>
        <translation>Six mots ont été inscrits. Notez-les.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>En proposer une</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>La même phrase de passe, de &amp;nouveau</translation>
    </message>
    <message>
        <source>Type it twice, so that no slip of the finger locks you out.</source>
        <translation>Tapez-la deux fois, pour qu’une faute de frappe ne vous bloque pas l’accès.</translation>
    </message>
    <message>
        <source>Your connections will be sealed with it. It is asked for at each start, and without it nothing opens them: write it down, and keep the paper where you keep other keys.</source>
        <translation>Vos connexions seront scellées avec elle. Elle est demandée à chaque démarrage, et sans elle rien ne les ouvre&#xa0;: notez-la, et gardez le papier avec vos autres clés.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticeFlow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>It starts when you sign in. The settings can change that.</source>
        <translation>Il démarre à l’ouverture de votre session. Les paramètres permettent de le changer.</translation>
    </message>
    <message>
        <source>Keep a recovery passphrase, in case this computer&apos;s password store is lost.</source>
        <translation>Conservez une phrase de passe de secours, au cas où le trousseau de cet ordinateur serait perdu.</translation>
    </message>
    <message>
        <source>Let this program start when you sign in, so that your companies stay connected.</source>
        <translation>Laissez ce programme démarrer à l’ouverture de votre session, pour que vos entreprises restent connectées.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Démarrer à l’ouverture</translation>
    </message>
    <message>
        <source>The recovery passphrase opens your connections. Keep it away from this computer.</source>
        <translation>La phrase de passe de secours ouvre vos connexions. Gardez-la loin de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message numerus="yes">
        <source>%n companies must be reconnected within twelve months.</source>
        <translation>
            <numerusform>%n entreprise doit être reconnectée d’ici douze mois.</numerusform>
            <numerusform>%n entreprises doivent être reconnectées d’ici douze mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Choose a month to see its companies in the list.</source>
        <translation>Choisissez un mois pour voir ses entreprises dans la liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No company needs anybody.</source>
        <translation>Aucune entreprise n’a besoin de personne.</translation>
    </message>
    <message>
        <source>Nothing is due in the next twelve months. {company} comes first, on {day}.</source>
        <translation>Rien n’arrive à échéance dans les douze prochains mois. {company} sera la première, le {day}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation>Enregistrer le rapport d’état…</translation>
    </message>
    <message>
        <source>The others follow from {day} on.</source>
        <translation>Les autres suivent à partir du {day}.</translation>
    </message>
    <message>
        <source>Who needs you in the months ahead</source>
        <translation>Qui aura besoin de vous dans les mois à venir</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Entrer la phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your connections on this computer were sealed with it.</source>
        <translation>Vos connexions sur cet ordinateur ont été scellées avec elle.</translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation>Vos connexions enregistrées sont verrouillées</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>PublishKit</name>
    <message>
        <source>Choose a folder for the page</source>
        <translation>Choisir un dossier pour la page</translation>
    </message>
    <message>
        <source>The page is {page}. Put it, unchanged, where your return address shows it; the guide beside it says how.</source>
        <translation>La page est {page}. Placez-la, sans la modifier, là où votre adresse de retour l’affiche; le guide joint explique comment.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>5. Fill in App details, then the questionnaire</source>
        <translation>5. Remplissez App details, puis le questionnaire</translation>
    </message>
    <message>
        <source>About the app</source>
        <translation>À propos de l’application</translation>
    </message>
    <message>
        <source>Addresses of your website</source>
        <translation>Adresses de votre site Web</translation>
    </message>
    <message>
        <source>Answer for your own firm where it asks about people and offices: only you know that.</source>
        <translation>Répondez pour votre propre cabinet aux questions sur les personnes et les bureaux&#xa0;: vous seul le savez.</translation>
    </message>
    <message>
        <source>App details</source>
        <translation>App details</translation>
    </message>
    <message>
        <source>Are tokens taken from the Playground?</source>
        <translation>Des jetons sont-ils pris dans le Playground?</translation>
    </message>
    <message>
        <source>Encrypted (AES-256-GCM); the key is in the computer&apos;s password store. None is logged.</source>
        <translation>Chiffrés (AES-256-GCM); la clé est dans le trousseau de l’ordinateur. Aucun n’est noté au journal.</translation>
    </message>
    <message>
        <source>How are tokens and keys kept?</source>
        <translation>Comment les jetons et les clés sont-ils conservés?</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, then Production. App details take about 30 minutes, the questionnaire 20 to 40. Then Intuit looks at it. You can come back here any day.</source>
        <translation>Dans votre application&#xa0;: Keys and credentials, puis Production. App details prend environ 30 minutes, le questionnaire de 20 à 40. Ensuite, Intuit l’examine. Vous pouvez revenir ici n’importe quel jour.</translation>
    </message>
    <message>
        <source>Is intuit_tid captured?</source>
        <translation>L’intuit_tid est-il noté?</translation>
    </message>
    <message>
        <source>Is the discovery document used?</source>
        <translation>Le document de découverte est-il utilisé?</translation>
    </message>
    <message>
        <source>It is tried again with pauses; a refused permission asks a person to reconnect.</source>
        <translation>Elle est réessayée avec des pauses; une autorisation refusée demande à une personne de reconnecter.</translation>
    </message>
    <message>
        <source>Its hosts, its countries, and that it is for your own firm.</source>
        <translation>Ses hôtes, ses pays, et le fait qu’elle sert à votre propre cabinet.</translation>
    </message>
    <message>
        <source>Launch, disconnect and reconnect: pages of yours.</source>
        <translation>Lancement, déconnexion et reconnexion&#xa0;: des pages à vous.</translation>
    </message>
    <message>
        <source>No. Intuit&apos;s addresses are built into the program.</source>
        <translation>Non. Les adresses d’Intuit sont intégrées au programme.</translation>
    </message>
    <message>
        <source>No: in daily use each company is connected by its own permission.</source>
        <translation>Non&#xa0;: au quotidien, chaque entreprise est connectée par sa propre autorisation.</translation>
    </message>
    <message>
        <source>Terms and privacy</source>
        <translation>Conditions et confidentialité</translation>
    </message>
    <message>
        <source>The addresses of your licence terms and your privacy page.</source>
        <translation>Les adresses de vos conditions de licence et de votre page de confidentialité.</translation>
    </message>
    <message>
        <source>What Intuit asks before it gives live keys</source>
        <translation>Ce qu’Intuit demande avant de donner des clés de production</translation>
    </message>
    <message>
        <source>What happens when a refresh fails?</source>
        <translation>Que se passe-t-il quand une actualisation échoue?</translation>
    </message>
    <message>
        <source>What is true of this program</source>
        <translation>Ce qui est vrai de ce programme</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>Qui l’utilise?</translation>
    </message>
    <message>
        <source>Yes. It is kept with every event of the history and stands in the details.</source>
        <translation>Oui. Il est conservé avec chaque événement de l’historique et figure dans les détails.</translation>
    </message>
    <message>
        <source>Your own firm, for the companies that it keeps the books of.</source>
        <translation>Votre propre cabinet, pour les entreprises dont il tient les livres.</translation>
    </message>
</context>
<context>
    <name>QueueFlow</name>
    <message>
        <source>Connecting several companies</source>
        <translation>Connexion de plusieurs entreprises</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting %n companies</source>
        <translation>
            <numerusform>Reconnexion de %n entreprise</numerusform>
            <numerusform>Reconnexion de %n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation>{company} est de nouveau connectée.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} est connectée.</translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation>{company} était déjà connectée; son autorisation est maintenant renouvelée.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>%n companies connected so far</source>
        <translation>
            <numerusform>%n entreprise connectée jusqu’ici</numerusform>
            <numerusform>%n entreprises connectées jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies done</source>
        <translation>Entreprises terminées</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Keep it as a new company</source>
        <translation>La conserver comme nouvelle entreprise</translation>
    </message>
    <message>
        <source>Skip {company}</source>
        <translation>Passer {company}</translation>
    </message>
    <message>
        <source>Still to do, in any order: {companies}</source>
        <translation>À faire encore, dans n’importe quel ordre&#xa0;: {companies}</translation>
    </message>
    <message numerus="yes">
        <source>Still to do, in any order: {companies} and %n more</source>
        <translation>
            <numerusform>À faire encore, dans n’importe quel ordre&#xa0;: {companies} et %n de plus</numerusform>
            <numerusform>À faire encore, dans n’importe quel ordre&#xa0;: {companies} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: {companies}</source>
        <translation>À faire encore&#xa0;: {companies}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>1. Sign in at the developer page</source>
        <translation>1. Connectez-vous à la page des développeurs</translation>
    </message>
    <message>
        <source>2. Create an app</source>
        <translation>2. Créez une application</translation>
    </message>
    <message>
        <source>3. Choose Accounting</source>
        <translation>3. Choisissez Accounting</translation>
    </message>
    <message>
        <source>Any Intuit account will do. An app belongs to the account that makes it, so use your firm&apos;s.</source>
        <translation>N’importe quel compte Intuit convient. Une application appartient au compte qui la crée; utilisez donc celui de votre cabinet.</translation>
    </message>
    <message>
        <source>Do this in your browser and come back here. Intuit&apos;s pages may look a little different.</source>
        <translation>Faites ceci dans votre navigateur, puis revenez ici. Les pages d’Intuit peuvent être un peu différentes.</translation>
    </message>
    <message>
        <source>On the App dashboard press Create an app. Give it a name that your clients know; it may not contain “QuickBooks” or “Intuit”.</source>
        <translation>Dans App dashboard, appuyez sur Create an app. Donnez-lui un nom que vos clients connaissent; il ne peut contenir ni «&#xa0;QuickBooks&#xa0;» ni «&#xa0;Intuit&#xa0;».</translation>
    </message>
    <message>
        <source>Register the app at Intuit</source>
        <translation>Inscrire l’application chez Intuit</translation>
    </message>
    <message>
        <source>Where it asks what the app may use, tick Accounting.</source>
        <translation>Là où on demande ce que l’application peut utiliser, cochez Accounting.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name in this list</source>
        <translation>&amp;Nom dans cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In QuickBooks it is called {company}, and stays so.</source>
        <translation>Dans QuickBooks, elle s’appelle {company} et garde ce nom.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {company}</source>
        <translation>Renommer {company}</translation>
    </message>
    <message>
        <source>Use the name in QuickBooks</source>
        <translation>Utiliser le nom de QuickBooks</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>A person must act by (UTC)</source>
        <translation>Une personne doit agir avant (UTC)</translation>
    </message>
    <message>
        <source>Access until (UTC)</source>
        <translation>Accès jusqu’à (UTC)</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>At the latest (UTC)</source>
        <translation>Au plus tard (UTC)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company in QuickBooks</source>
        <translation>Entreprise dans QuickBooks</translation>
    </message>
    <message>
        <source>Company setup</source>
        <translation>Configuration d’entreprise</translation>
    </message>
    <message>
        <source>Connected (UTC)</source>
        <translation>Connectée (UTC)</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connectée par</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years. Open Company Connections and press Reconnect.</source>
        <translation>Intuit demande une nouvelle autorisation tous les cinq ans. Ouvrez Company Connections et appuyez sur Reconnecter.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last refreshed (UTC)</source>
        <translation>Dernière actualisation (UTC)</translation>
    </message>
    <message>
        <source>Paper (PDF) (*.pdf)</source>
        <translation>Papier (PDF) (*.pdf)</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>Realm ID</translation>
    </message>
    <message>
        <source>Reconnect {company} before today</source>
        <translation>Reconnecter {company} avant aujourd’hui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>Enregistrer le rapport d’état</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stays connected until (UTC)</source>
        <translation>Reste connectée jusqu’au (UTC)</translation>
    </message>
    <message>
        <source>Table (CSV) (*.csv)</source>
        <translation>Tableau (CSV) (*.csv)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>{file} a été enregistré.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Afterwards no company is refreshed until you confirm that only this computer uses it. Those that were refreshed after the backup was made may have to be reconnected once.</source>
        <translation>Ensuite, aucune entreprise n’est actualisée avant que vous confirmiez que seul cet ordinateur l’utilise. Celles qui ont été actualisées après la sauvegarde devront peut-être être reconnectées une fois.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>Restaurer cette sauvegarde?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>The backup of {when}.</source>
        <translation>La sauvegarde&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>The file “{name}”.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>What is here now is moved aside in the data folder. Nothing is deleted.</source>
        <translation>Ce qui est ici maintenant est mis de côté dans le dossier de données. Rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>4. Add exactly this address at Intuit</source>
        <translation>4. Ajoutez exactement cette adresse chez Intuit</translation>
    </message>
    <message>
        <source>Address of that &amp;page</source>
        <translation>Adresse de cette &amp;page</translation>
    </message>
    <message>
        <source>Any page of ours, and paste</source>
        <translation>Une de nos pages, et coller</translation>
    </message>
    <message>
        <source>For live keys Intuit wants a page on the web and refuses this computer&apos;s own address. There are two ways; both are safe, and you can change later.</source>
        <translation>Pour les clés de production, Intuit veut une page sur le Web et refuse l’adresse de cet ordinateur. Il y a deux façons; les deux sont sûres, et vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>In your app: Settings, then Redirect URIs. Every character counts, also the last slash.</source>
        <translation>Dans votre application&#xa0;: Settings, puis Redirect URIs. Chaque caractère compte, y compris la dernière barre oblique.</translation>
    </message>
    <message>
        <source>Leave it as it is, unless another program needs this number.</source>
        <translation>Laissez-le tel quel, sauf si un autre programme a besoin de ce numéro.</translation>
    </message>
    <message>
        <source>Nothing has to be uploaded: the home page of your website will do. After each permission, copy the address from the browser and press “Paste the address” here.</source>
        <translation>Rien n’est à téléverser&#xa0;: la page d’accueil de votre site Web suffit. Après chaque autorisation, copiez l’adresse du navigateur et appuyez ici sur «&#xa0;Coller l’adresse&#xa0;».</translation>
    </message>
    <message>
        <source>Po&amp;rt on this computer</source>
        <translation>Po&amp;rt de cet ordinateur</translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation>Trousse de publication…</translation>
    </message>
    <message>
        <source>Test keys may return straight to this computer. Register exactly the address below.</source>
        <translation>Les clés de test peuvent revenir directement à cet ordinateur. Inscrivez exactement l’adresse ci-dessous.</translation>
    </message>
    <message>
        <source>The relay page</source>
        <translation>La page relais</translation>
    </message>
    <message>
        <source>Where the browser returns to</source>
        <translation>Où le navigateur revient</translation>
    </message>
    <message>
        <source>With the slash at its end, if your website shows it so.</source>
        <translation>Avec la barre oblique à la fin, si votre site l’affiche ainsi.</translation>
    </message>
    <message>
        <source>Your webmaster uploads one small file, once, and from then on everything goes on by itself. The page sends the browser on to this program, stores nothing, and leads nowhere else.</source>
        <translation>La personne qui gère votre site téléverse un petit fichier, une seule fois; ensuite, tout se poursuit seul. La page renvoie le navigateur à ce programme, ne conserve rien et ne mène nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Do this when somebody may have a copy of your connections and what opens it. Nothing has to be connected again. The program&apos;s own backups are made anew; copies that you made yourself open by the passphrase they had, and by nothing else.</source>
        <translation>Faites-le quand quelqu’un pourrait avoir une copie de vos connexions et ce qui l’ouvre. Rien n’a besoin d’être connecté de nouveau. Les sauvegardes du programme sont refaites; les copies que vous avez faites vous-même s’ouvrent par la phrase de passe qu’elles avaient, et par rien d’autre.</translation>
    </message>
    <message>
        <source>If the password store of this computer is lost, nothing opens your connections then. Backups made before still open by the passphrase.</source>
        <translation>Si le trousseau de cet ordinateur est perdu, rien n’ouvre alors vos connexions. Les sauvegardes faites auparavant s’ouvrent encore par la phrase de passe.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the recovery passphrase?</source>
        <translation>Retirer la phrase de passe de secours?</translation>
    </message>
    <message>
        <source>Seal everything by a new key?</source>
        <translation>Tout sceller avec une nouvelle clé?</translation>
    </message>
    <message>
        <source>Stop using the password store?</source>
        <translation>Cesser d’utiliser le trousseau?</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start then, and nothing else opens your connections. This program can no longer refresh them unattended.</source>
        <translation>Votre phrase de passe est alors demandée à chaque démarrage, et rien d’autre n’ouvre vos connexions. Ce programme ne peut plus les actualiser sans surveillance.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Keep the key in the password store</source>
        <translation>Garder la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Créer une nouvelle clé…</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Phrase de passe de secours</translation>
    </message>
    <message>
        <source>Remove “{way}”…</source>
        <translation>Retirer «&#xa0;{way}&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Set a recovery passphrase…</source>
        <translation>Choisir une phrase de passe de secours…</translation>
    </message>
    <message>
        <source>The demo keeps its key beside its connections, for they are worth nothing.</source>
        <translation>La démo garde sa clé à côté de ses connexions, car elles n’ont aucune valeur.</translation>
    </message>
    <message>
        <source>The password store of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Where connections are kept</source>
        <translation>Où les connexions sont conservées</translation>
    </message>
    <message>
        <source>Whoever knows it and has the file can open your connections.</source>
        <translation>Quiconque la connaît et possède le fichier peut ouvrir vos connexions.</translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. Each of these opens it by itself.</source>
        <translation>Vos connexions sont scellées dans un seul fichier sur cet ordinateur. Chacun de ces moyens l’ouvre à lui seul.</translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. This alone opens it.</source>
        <translation>Vos connexions sont scellées dans un seul fichier sur cet ordinateur. Seul ceci l’ouvre.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
</context>
<context>
    <name>SaveSetupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation>Fichiers de configuration d’entreprise (*.companysetup)</translation>
    </message>
    <message>
        <source>Copied; it leaves the clipboard in half a minute</source>
        <translation>Copié; le presse-papiers l’oublie dans une demi-minute</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copier la phrase de passe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Il est dans {file}.</translation>
    </message>
    <message>
        <source>It opens with the six words below. They are shown only now, and kept nowhere: tell them to the receiver another way than by the file, by telephone for instance.</source>
        <translation>Il s’ouvre avec les six mots ci-dessous. Ils ne sont affichés que maintenant et ne sont conservés nulle part&#xa0;: dites-les au destinataire par une autre voie que le fichier, par téléphone par exemple.</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Phrase de passe&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Save as company setup file</source>
        <translation>Enregistrer comme fichier de configuration d’entreprise</translation>
    </message>
    <message>
        <source>Save “{name}” as a company setup file</source>
        <translation>Enregistrer «&#xa0;{name}&#xa0;» comme fichier de configuration d’entreprise</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>Sealing takes a moment.</source>
        <translation>Sceller prend un moment.</translation>
    </message>
    <message>
        <source>The company setup file is saved</source>
        <translation>Le fichier de configuration d’entreprise est enregistré</translation>
    </message>
    <message>
        <source>The file holds the app keys. Whoever opens it can connect companies with them, and reach the books of those that they connect. Give it only to people of your firm.</source>
        <translation>Le fichier contient les clés d’application. Quiconque l’ouvre peut connecter des entreprises avec elles et atteindre les livres de celles qu’il connecte. Ne le donnez qu’aux personnes de votre cabinet.</translation>
    </message>
</context>
<context>
    <name>SealChoice</name>
    <message>
        <source>&amp;Receiver&apos;s age key</source>
        <translation>Clé age du &amp;destinataire</translation>
    </message>
    <message>
        <source>A passphrase is made for you, and shown once when the file is saved.</source>
        <translation>Une phrase de passe est créée pour vous et affichée une seule fois, à l’enregistrement du fichier.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non scellé</translation>
    </message>
    <message>
        <source>Only the receiver&apos;s identity opens the file; you need her key for it.</source>
        <translation>Seule l’identité du destinataire ouvre le fichier; il vous faut sa clé.</translation>
    </message>
    <message>
        <source>Sealed for one receiver</source>
        <translation>Scellé pour un destinataire</translation>
    </message>
    <message>
        <source>Sealed with six words</source>
        <translation>Scellé par six mots</translation>
    </message>
    <message>
        <source>This is not an age key: they begin with age1 and have 62 letters and digits.</source>
        <translation>Ceci n’est pas une clé age&#xa0;: elles commencent par age1 et comptent 62 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it.</source>
        <translation>Quiconque reçoit le fichier peut l’utiliser.</translation>
    </message>
</context>
<context>
    <name>SealedWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied for 30 seconds</source>
        <translation>Copié pour 30 secondes</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Only {receiver} can open it, with the key that belongs to the one you entered.</source>
        <translation>Seul {receiver} peut l’ouvrir, avec la clé qui va avec celle que vous avez entrée.</translation>
    </message>
    <message>
        <source>Send the words another way than the file: by telephone, or in person.</source>
        <translation>Transmettez les mots par une autre voie que le fichier&#xa0;: par téléphone ou en personne.</translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation>Le fichier scellé est prêt</translation>
    </message>
    <message>
        <source>These six words open it. They are shown only now, so tell them to {receiver} before you close.</source>
        <translation>Ces six mots l’ouvrent. Ils ne sont affichés que maintenant; dites-les donc à {receiver} avant de fermer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Your settings could not be read, so they are as at the beginning.</source>
        <translation>Vos paramètres n’ont pas pu être lus; ils sont donc comme au début.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Back up now to a file</source>
        <translation>Sauvegarder maintenant dans un fichier</translation>
    </message>
    <message>
        <source>That is what opens your connections from now on.</source>
        <translation>C’est ce qui ouvre vos connexions désormais.</translation>
    </message>
    <message>
        <source>The new passphrase opens your connections. Keep it where you will find it.</source>
        <translation>La nouvelle phrase de passe ouvre vos connexions. Gardez-la là où vous la retrouverez.</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>Ceci s’applique dès maintenant.</translation>
    </message>
    <message>
        <source>Your connections are copied to {file}. The same key or passphrase opens it.</source>
        <translation>Vos connexions sont copiées dans {file}. La même clé ou phrase de passe l’ouvre.</translation>
    </message>
    <message>
        <source>Your connections are sealed by a new key.</source>
        <translation>Vos connexions sont scellées par une nouvelle clé.</translation>
    </message>
    <message>
        <source>Your connections are sealed by a new key; what is left of the old one goes by itself.</source>
        <translation>Vos connexions sont scellées par une nouvelle clé; ce qui reste de l’ancienne disparaît tout seul.</translation>
    </message>
</context>
<context>
    <name>SetupChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a company setup</source>
        <translation>Choisir une configuration d’entreprise</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une entreprise…</translation>
    </message>
    <message>
        <source>Which company setup?</source>
        <translation>Quelle configuration d’entreprise?</translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation>{name} · hors Intuit</translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation>{name} · entreprises de test</translation>
    </message>
</context>
<context>
    <name>SetupFacts</name>
    <message>
        <source>App keys</source>
        <translation>Clés d’application</translation>
    </message>
    <message>
        <source>Begin with {hint}</source>
        <translation>Commencent par {hint}</translation>
    </message>
    <message>
        <source>Connects and refreshes</source>
        <translation>Connecte et actualise</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Déconnecte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Has the books</source>
        <translation>Détient les livres</translation>
    </message>
    <message>
        <source>Knows who signs in</source>
        <translation>Sait qui se connecte</translation>
    </message>
    <message>
        <source>Live companies</source>
        <translation>Entreprises réelles</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Préparée par</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>Hors Intuit</translation>
    </message>
    <message>
        <source>Not Intuit: another server</source>
        <translation>Hors Intuit&#xa0;: un autre serveur</translation>
    </message>
    <message>
        <source>Page in your browser</source>
        <translation>Page dans votre navigateur</translation>
    </message>
    <message>
        <source>Read and change accounting data</source>
        <translation>Lire et modifier les données comptables</translation>
    </message>
    <message>
        <source>Returns through</source>
        <translation>Retour par</translation>
    </message>
    <message>
        <source>See who signs in</source>
        <translation>Voir qui se connecte</translation>
    </message>
    <message>
        <source>Take payments and see them</source>
        <translation>Recevoir des paiements et les voir</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Entreprises de test</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>Le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>This setup talks to the addresses below instead of Intuit. Use it only if you know why.</source>
        <translation>Cette configuration s’adresse aux adresses ci-dessous plutôt qu’à Intuit. Ne l’utilisez que si vous savez pourquoi.</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation>Fichiers de configuration d’entreprise (*.companysetup)</translation>
    </message>
    <message>
        <source>Open a company setup file</source>
        <translation>Ouvrir un fichier de configuration d’entreprise</translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>Don&apos;t use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>It lets this computer connect companies. Nothing of it is kept until you say so.</source>
        <translation>Elle permet à cet ordinateur de connecter des entreprises. Rien n’en est conservé avant votre accord.</translation>
    </message>
    <message>
        <source>Nobody in between: your browser returns straight to this computer.</source>
        <translation>Personne entre les deux&#xa0;: votre navigateur revient directement à cet ordinateur.</translation>
    </message>
    <message>
        <source>Only one computer should keep a company. If two keep the same one, they cut each other off.</source>
        <translation>Un seul ordinateur devrait conserver une entreprise. Si deux conservent la même, ils se déconnectent l’un l’autre.</translation>
    </message>
    <message>
        <source>Replace the company setup “{name}”?</source>
        <translation>Remplacer la configuration d’entreprise «&#xa0;{name}&#xa0;»?</translation>
    </message>
    <message>
        <source>The person who made this file: the app belongs to them, and they hold its keys.</source>
        <translation>La personne qui a préparé ce fichier&#xa0;: l’application lui appartient, et elle en détient les clés.</translation>
    </message>
    <message>
        <source>This computer already has a setup for the same app. Its companies stay connected.</source>
        <translation>Cet ordinateur a déjà une configuration de la même application. Ses entreprises restent connectées.</translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation>L’utiliser et connecter une entreprise</translation>
    </message>
    <message>
        <source>Use the company setup “{name}”?</source>
        <translation>Utiliser la configuration d’entreprise «&#xa0;{name}&#xa0;»?</translation>
    </message>
    <message>
        <source>Who could reach the books through it</source>
        <translation>Qui pourrait atteindre les livres par elle</translation>
    </message>
    <message>
        <source>Whoever runs {host}: it answers in Intuit&apos;s place.</source>
        <translation>Quiconque exploite {host}&#xa0;: ce serveur répond à la place d’Intuit.</translation>
    </message>
    <message>
        <source>Whoever runs {host}: your browser returns through it, so each permission passes there.</source>
        <translation>Quiconque exploite {host}&#xa0;: votre navigateur revient par là, et chaque autorisation y passe donc.</translation>
    </message>
</context>
<context>
    <name>SetupsDialog</name>
    <message numerus="yes">
        <source>%n companies are connected with it.</source>
        <translation>
            <numerusform>%n entreprise est connectée avec elle.</numerusform>
            <numerusform>%n entreprises sont connectées avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation>Demande à Intuit…</translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation>Vérifier les clés d’application</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Company setups</source>
        <translation>Configurations d’entreprise</translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation>Déconnectez d’abord ses entreprises.</translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation>Entrer des clés d’application…</translation>
    </message>
    <message>
        <source>Its app keys are forgotten here. To use it again, you need its file.</source>
        <translation>Ses clés d’application sont oubliées ici. Pour la réutiliser, il faudra son fichier.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>No company is connected with it.</source>
        <translation>Aucune entreprise n’est connectée avec elle.</translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation>Ouvrir un fichier de configuration d’entreprise…</translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation>Trousse de publication…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a company setup</source>
        <translation>Retirer une configuration d’entreprise</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de cet ordinateur?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Save as company setup file…</source>
        <translation>Enregistrer comme fichier de configuration d’entreprise…</translation>
    </message>
    <message>
        <source>There is no company setup yet</source>
        <translation>Il n’y a pas encore de configuration d’entreprise</translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation>{name} · hors Intuit</translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation>{name} · entreprises de test</translation>
    </message>
</context>
<context>
    <name>StepPictures</name>
    <message>
        <source>1. Sign in</source>
        <translation>1. Connectez-vous</translation>
    </message>
    <message>
        <source>2. Choose the company</source>
        <translation>2. Choisissez l’entreprise</translation>
    </message>
    <message>
        <source>2. Choose {company}</source>
        <translation>2. Choisissez {company}</translation>
    </message>
    <message>
        <source>3. Press Connect</source>
        <translation>3. Cliquez sur Connecter</translation>
    </message>
</context>
<context>
    <name>SupportPreview</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Enregistrer pour l’assistance</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>This is all that the file holds: no names, no keys, no passwords. It is sent to nobody.</source>
        <translation>C’est tout ce que le fichier contient&#xa0;: ni noms, ni clés, ni mots de passe. Il n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que le fichier contiendra</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message numerus="yes">
        <source>%n companies are connected here already</source>
        <translation>
            <numerusform>%n entreprise est déjà connectée ici</numerusform>
            <numerusform>%n entreprises sont déjà connectées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>&amp;Jeton d’actualisation (refresh token)</translation>
    </message>
    <message>
        <source>1. Let your app return to the Playground</source>
        <translation>1. Laissez votre application revenir au Playground</translation>
    </message>
    <message>
        <source>2. Ask for permission there</source>
        <translation>2. Demandez-y l’autorisation</translation>
    </message>
    <message>
        <source>3. Copy two values</source>
        <translation>3. Copiez deux valeurs</translation>
    </message>
    <message>
        <source>A page of Intuit&apos;s, for people who have their own app keys. Two values are copied from there.</source>
        <translation>Une page d’Intuit, pour qui a ses propres clés d’application. Deux valeurs en sont copiées.</translation>
    </message>
    <message>
        <source>A sealed file that I was given</source>
        <translation>Un fichier scellé que j’ai reçu</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file in which it keeps the connection: a .env file, or JSON. Or copy the lines with the refresh token and the realm ID, and paste them here; they are read and not shown.</source>
        <translation>Choisissez le fichier où il conserve la connexion&#xa0;: un fichier .env, ou JSON. Ou copiez les lignes qui contiennent le jeton d’actualisation et le realm ID, et collez-les ici; elles sont lues et non affichées.</translation>
    </message>
    <message>
        <source>Choose the same app as in your company setup, press “Get authorization code”, choose the company and press Connect. Where it asks what the app may do, tick only Accounting:</source>
        <translation>Choisissez la même application que dans votre configuration d’entreprise, appuyez sur «&#xa0;Get authorization code&#xa0;», choisissez l’entreprise et cliquez sur Connecter. Là où on demande ce que l’application peut faire, ne cochez qu’Accounting&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Companies taken over</source>
        <translation>Entreprises prises en charge</translation>
    </message>
    <message>
        <source>Copy details…</source>
        <translation>Copier les détails…</translation>
    </message>
    <message>
        <source>Don&apos;t take over</source>
        <translation>Ne pas prendre en charge</translation>
    </message>
    <message>
        <source>From Intuit&apos;s OAuth Playground</source>
        <translation>De l’OAuth Playground d’Intuit</translation>
    </message>
    <message>
        <source>From another computer with this program: one company, or all of them for a new computer.</source>
        <translation>D’un autre ordinateur muni de ce programme&#xa0;: une entreprise, ou toutes pour un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>D’un autre programme</translation>
    </message>
    <message>
        <source>From then on this computer keeps the company connected. The other place stops working within a day; remove it there.</source>
        <translation>Cet ordinateur garde désormais l’entreprise connectée. L’autre endroit cesse de fonctionner en moins d’une journée; il faut aussi l’y retirer.</translation>
    </message>
    <message>
        <source>From then on this computer keeps what is in the file connected. The computer that it comes from has stopped already.</source>
        <translation>Cet ordinateur garde désormais connecté ce que contient le fichier. L’ordinateur d’où il vient s’est déjà arrêté.</translation>
    </message>
    <message>
        <source>Intuit&apos;s OAuth Playground</source>
        <translation>L’OAuth Playground d’Intuit</translation>
    </message>
    <message>
        <source>Its .env file, or a JSON file in which it keeps the connection.</source>
        <translation>Son fichier .env, ou un fichier JSON où il conserve la connexion.</translation>
    </message>
    <message>
        <source>Keep what works</source>
        <translation>Garder ce qui fonctionne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>On the developer page of your app this address has to be among its Redirect URIs:</source>
        <translation>Sur la page des développeurs de votre application, cette adresse doit figurer parmi ses Redirect URIs&#xa0;:</translation>
    </message>
    <message>
        <source>Paste what I copied</source>
        <translation>Coller ce que j’ai copié</translation>
    </message>
    <message>
        <source>Press “Get tokens”. Copy the refresh token and the realm ID into the fields below.</source>
        <translation>Appuyez sur «&#xa0;Get tokens&#xa0;». Copiez le jeton d’actualisation (refresh token) et le realm ID dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Realm &amp;ID (in QuickBooks: company ID)</source>
        <translation>Realm &amp;ID (dans QuickBooks&#xa0;: ID de l’entreprise)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the other program first: if two programs keep the same company, they cut each other off.</source>
        <translation>Arrêtez d’abord l’autre programme&#xa0;: si deux programmes conservent la même entreprise, ils se déconnectent l’un l’autre.</translation>
    </message>
    <message>
        <source>Stopping after this company…</source>
        <translation>Arrêt après cette entreprise…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n companies over?</source>
        <translation>
            <numerusform>Prendre en charge %n entreprise?</numerusform>
            <numerusform>Prendre en charge %n entreprises?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Take this company over?</source>
        <translation>Prendre cette entreprise en charge?</translation>
    </message>
    <message>
        <source>Take {company} over?</source>
        <translation>Prendre {company} en charge?</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Prise en charge…</translation>
    </message>
    <message>
        <source>The company setup “{name}” comes along</source>
        <translation>La configuration d’entreprise «&#xa0;{name}&#xa0;» est fournie avec</translation>
    </message>
    <message>
        <source>The other place stops working within a day, so remove it there afterwards.</source>
        <translation>L’autre endroit cesse de fonctionner en moins d’une journée; retirez-y ensuite l’entreprise.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the setup and take over</source>
        <translation>Utiliser la configuration et prendre en charge</translation>
    </message>
    <message>
        <source>What is here works, and was left as it is. Replace it only if the other place is the one that was used last: what is here goes once the other one is proved to work.</source>
        <translation>Ce qui est ici fonctionne et a été laissé tel quel. Ne le remplacez que si l’autre endroit est le dernier utilisé&#xa0;: ce qui est ici disparaît une fois prouvé que l’autre fonctionne.</translation>
    </message>
    <message>
        <source>Where does the company come from?</source>
        <translation>D’où vient l’entreprise?</translation>
    </message>
    <message>
        <source>Which company setup has the keys that it was connected with?</source>
        <translation>Quelle configuration d’entreprise a les clés avec lesquelles elle a été connectée?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} is connected here already</source>
        <translation>{company} est déjà connectée ici</translation>
    </message>
    <message>
        <source>{company} is refreshed, which proves that it works here.</source>
        <translation>{company} s’actualise, ce qui prouve qu’elle fonctionne ici.</translation>
    </message>
    <message>
        <source>{company} is refreshed, which proves that it works here. {number} of {total}</source>
        <translation>{company} s’actualise, ce qui prouve qu’elle fonctionne ici. {number} sur {total}</translation>
    </message>
    <message>
        <source>{company} was not taken over</source>
        <translation>{company} n’a pas été prise en charge</translation>
    </message>
    <message>
        <source>{done} of {total} companies were taken over</source>
        <translation>{done} entreprises sur {total} ont été prises en charge</translation>
    </message>
    <message>
        <source>… {company}: not tried; it stays where it is.</source>
        <translation>… {company}&#xa0;: non essayée; elle reste où elle est.</translation>
    </message>
    <message>
        <source>▲ {problem}</source>
        <translation>▲ {problem}</translation>
    </message>
    <message>
        <source>✔ {company}: already here, left as it is</source>
        <translation>✔ {company}&#xa0;: déjà ici, laissée telle quelle</translation>
    </message>
    <message>
        <source>✔ {company}: taken over</source>
        <translation>✔ {company}&#xa0;: prise en charge</translation>
    </message>
    <message>
        <source>⬣ {company}: {problem}</source>
        <translation>⬣ {company}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>⬣ {problem}</source>
        <translation>⬣ {problem}</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take a company over</source>
        <translation>Prendre une entreprise en charge</translation>
    </message>
</context>
<context>
    <name>TakeOverFlow</name>
    <message numerus="yes">
        <source>%n companies were taken over. This computer keeps them connected from now on.</source>
        <translation>
            <numerusform>%n entreprise a été prise en charge. Cet ordinateur la garde connectée désormais.</numerusform>
            <numerusform>%n entreprises ont été prises en charge. Cet ordinateur les garde connectées désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what you were given</source>
        <translation>Ouvrir ce que vous avez reçu</translation>
    </message>
    <message>
        <source>Remove it in the other place: there it stops working within a day.</source>
        <translation>Retirez-la de l’autre endroit&#xa0;: elle y cesse de fonctionner en moins d’une journée.</translation>
    </message>
    <message>
        <source>{company} is taken over: this computer keeps it connected from now on.</source>
        <translation>{company} est prise en charge&#xa0;: cet ordinateur la garde connectée désormais.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une entreprise…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Open Company Connections</source>
        <translation>Ouvrir Company Connections</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reconnect {company}</source>
        <translation>Reconnecter {company}</translation>
    </message>
</context>
<context>
    <name>TrayFlow</name>
    <message>
        <source>Your companies stay connected. You find this program here, and end it by Quit in its menu.</source>
        <translation>Vos entreprises restent connectées. Vous trouverez ce programme ici; Quitter, dans son menu, y met fin.</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose my identity file…</source>
        <translation>Choisir mon fichier d’identité…</translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation>Choisir votre fichier d’identité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Ouvrir un fichier scellé</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening takes a moment: that is what makes guessing the passphrase slow.</source>
        <translation>Ouvrir prend un moment&#xa0;: c’est ce qui rend lente la recherche de la phrase de passe.</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation>Ce fichier est scellé</translation>
    </message>
    <message>
        <source>{file} was sealed for one receiver. It opens with the identity file of that receiver.</source>
        <translation>{file} a été scellé pour un seul destinataire. Il s’ouvre avec le fichier d’identité de ce destinataire.</translation>
    </message>
    <message>
        <source>{file} was sealed with a passphrase. Whoever sealed it tells it to you another way than by the file, by telephone for instance.</source>
        <translation>{file} a été scellé par une phrase de passe. La personne qui l’a scellé vous la dira par une autre voie que le fichier, par téléphone par exemple.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>&amp;Save as company setup file…</source>
        <translation>&amp;Enregistrer comme fichier de configuration d’entreprise…</translation>
    </message>
    <message>
        <source>For the others of your firm</source>
        <translation>Pour le reste de votre cabinet</translation>
    </message>
    <message>
        <source>Name of this setup</source>
        <translation>Nom de cette configuration</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêt à servir</translation>
    </message>
    <message>
        <source>Save this as a company setup file, sealed if you like, and give it to them: they open it and press one button. Only one computer should keep a company; two that keep the same one cut each other off.</source>
        <translation>Enregistrez ceci comme fichier de configuration d’entreprise, scellé si vous voulez, et donnez-le à vos collègues&#xa0;: il suffit de l’ouvrir et d’appuyer sur un bouton. Un seul ordinateur devrait conserver une entreprise; deux qui conservent la même se déconnectent l’un l’autre.</translation>
    </message>
    <message>
        <source>This computer already has a setup of the same app; this one takes its place. Its companies stay.</source>
        <translation>Cet ordinateur a déjà une configuration de la même application; celle-ci la remplace. Ses entreprises restent.</translation>
    </message>
</context>
<context>
    <name>VaultFlow</name>
    <message numerus="yes">
        <source>%n companies are back.</source>
        <translation>
            <numerusform>%n entreprise est de retour.</numerusform>
            <numerusform>%n entreprises sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>They were last refreshed: {when}.</source>
        <translation>Leur dernière actualisation&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Use the recovery passphrase</source>
        <translation>Utiliser la phrase de secours</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Il reste %n minute</numerusform>
            <numerusform>Il reste %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse du navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting a company</source>
        <translation>Connexion d’une entreprise</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that cannot be reached, and paste it here.</source>
        <translation>Copiez l’adresse complète de la page inaccessible, et collez-la ici.</translation>
    </message>
    <message>
        <source>Finish in your browser, then bring the address of its last page here.</source>
        <translation>Terminez dans votre navigateur, puis apportez ici l’adresse de sa dernière page.</translation>
    </message>
    <message>
        <source>Finish in your browser; this window goes on by itself.</source>
        <translation>Terminez dans votre navigateur; cette fenêtre se poursuit toute seule.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Going on with the address from the clipboard.</source>
        <translation>Suite avec l’adresse du presse-papiers.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Il reste moins d’une minute</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>Not Intuit: the page is at {host}.</source>
        <translation>Hors Intuit&#xa0;: la page est chez {host}.</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Coller l’adresse</translation>
    </message>
    <message>
        <source>Reconnecting {company}</source>
        <translation>Reconnexion de {company}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The clipboard holds the link to open. Finish in the browser, then copy its last address.</source>
        <translation>Le presse-papiers contient le lien à ouvrir. Terminez dans le navigateur, puis copiez sa dernière adresse.</translation>
    </message>
    <message>
        <source>Your browser opens in a moment. Finish there; this window goes on by itself.</source>
        <translation>Votre navigateur s’ouvre dans un instant. Terminez-y; cette fenêtre se poursuit toute seule.</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Allow a company once in your browser. From then on this program keeps it connected.</source>
        <translation>Autorisez une entreprise une fois dans votre navigateur. Ce programme la garde ensuite connectée.</translation>
    </message>
    <message>
        <source>Companies, books and the pages in your browser are made up, and stay on this computer. Nothing here touches real books.</source>
        <translation>Les entreprises, les livres et les pages dans votre navigateur sont inventés et restent sur cet ordinateur. Rien ici ne touche à de vrais livres.</translation>
    </message>
    <message>
        <source>Connect your first company</source>
        <translation>Connectez votre première entreprise</translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation>Entrer des clés d’application</translation>
    </message>
    <message>
        <source>For whoever registers the app at Intuit. A guide goes through it with you.</source>
        <translation>Pour la personne qui inscrit l’application chez Intuit. Un guide vous accompagne.</translation>
    </message>
    <message>
        <source>From your consultant, or whoever looks after this program. Or drop the file here.</source>
        <translation>Remis par la personne qui vous conseille ou qui s’occupe de ce programme. Ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Open the company setup file I was given</source>
        <translation>Ouvrir le fichier de configuration d’entreprise reçu</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>Ceci est la démo</translation>
    </message>
    <message>
        <source>Three pretend companies. No account is needed, and nothing leaves this computer.</source>
        <translation>Trois entreprises fictives. Aucun compte n’est nécessaire, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser opens. Choose a company there and allow it; you need to be an admin of it.</source>
        <translation>Votre navigateur s’ouvre. Choisissez-y une entreprise et autorisez-la; il faut en avoir les droits d’administration.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Bring back the backup…</source>
        <translation>Restaurer la sauvegarde…</translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation>Vérifier les clés d’application</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une entreprise…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copier les instructions</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Entrer la phrase de passe…</translation>
    </message>
    <message>
        <source>Open Intuit&apos;s status page</source>
        <translation>Ouvrir l’état des services d’Intuit</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>Ouvrir les réglages de date</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Coller l’adresse</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use a local folder</source>
        <translation>Utiliser un dossier local</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Access until</source>
        <translation>Accès jusqu’à</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>How the connection is doing</source>
        <translation>Comment se porte la connexion</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years</source>
        <translation>Intuit demande une nouvelle autorisation tous les cinq ans</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Moves forward by itself as long as this program refreshes the company</source>
        <translation>Avance toute seule tant que ce programme actualise l’entreprise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Reste connectée jusqu’au</translation>
    </message>
    <message>
        <source>The company&apos;s name in QuickBooks</source>
        <translation>Le nom de l’entreprise dans QuickBooks</translation>
    </message>
    <message>
        <source>Tools that were given access keep it until then; it is given anew when needed</source>
        <translation>Les outils qui ont reçu un accès le gardent jusque-là; il est redonné au besoin</translation>
    </message>
    <message>
        <source>When this program last refreshed the company</source>
        <translation>Quand ce programme a actualisé l’entreprise la dernière fois</translation>
    </message>
    <message>
        <source>Words of your own, to find companies by</source>
        <translation>Des mots à vous, pour retrouver les entreprises</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not Intuit</source>
        <translation>hors Intuit</translation>
    </message>
    <message>
        <source>test company</source>
        <translation>entreprise de test</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>au besoin</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier à %1</translation>
    </message>
</context>
<context>
    <name>diagnose</name>
    <message>
        <source>App keys</source>
        <translation>Clés d’application</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>Retour du navigateur</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réelles</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Needs you soon</source>
        <translation>À faire bientôt</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>Hors Intuit</translation>
    </message>
    <message>
        <source>Older copies to confirm</source>
        <translation>Copies plus anciennes à confirmer</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Entreprises de test</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>App keys and the relay page</source>
        <translation>Clés et page relais</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Bouton&#xa0;:</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Giving access, and moving</source>
        <translation>Donner accès et transférer</translation>
    </message>
    <message>
        <source>Privacy, and where things are kept</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Reconnecting and disconnecting</source>
        <translation>Reconnecter et déconnecter</translation>
    </message>
    <message>
        <source>Sandbox Bakery and Sandbox Garage stand for companies of yours.</source>
        <translation>Sandbox Bakery et Sandbox Garage représentent des entreprises à vous.</translation>
    </message>
    <message>
        <source>Settings, and keeping it running</source>
        <translation>Paramètres et démarrage</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Les dates</translation>
    </message>
    <message>
        <source>This is everything that the program may say, with what to do about it.</source>
        <translation>Voici tout ce que le programme peut dire, et quoi faire dans chaque cas.</translation>
    </message>
    <message>
        <source>When something went wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Le vocabulaire</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Access given</source>
        <translation>Accès donné</translation>
    </message>
    <message>
        <source>Backup brought back</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Brought here</source>
        <translation>Transférée ici</translation>
    </message>
    <message>
        <source>Company setup changed</source>
        <translation>Configuration changée</translation>
    </message>
    <message>
        <source>Company&apos;s name not read</source>
        <translation>Nom de l’entreprise non lu</translation>
    </message>
    <message>
        <source>Company&apos;s name read</source>
        <translation>Nom de l’entreprise lu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Disconnect did not work</source>
        <translation>Échec de la déconnexion</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: {detail}</source>
        <translation>Fait&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Done; Intuit ended the permission</source>
        <translation>Fait; Intuit a mis fin à l’autorisation</translation>
    </message>
    <message>
        <source>Done; a new passphrase opens them</source>
        <translation>Fait; une nouvelle phrase de passe les ouvre</translation>
    </message>
    <message>
        <source>Done; from a move</source>
        <translation>Fait; à partir d’un transfert</translation>
    </message>
    <message>
        <source>Done; from a program&apos;s .env file</source>
        <translation>Fait; à partir du fichier .env d’un programme</translation>
    </message>
    <message>
        <source>Done; from a program&apos;s JSON file</source>
        <translation>Fait; à partir du fichier JSON d’un programme</translation>
    </message>
    <message>
        <source>Done; kept aside while the disk was full</source>
        <translation>Fait; mise de côté pendant que le disque était plein</translation>
    </message>
    <message>
        <source>Done; on this computer only</source>
        <translation>Fait; sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Done; the passphrase opens them no more</source>
        <translation>Fait; la phrase de passe ne les ouvre plus</translation>
    </message>
    <message>
        <source>Done; the password store opens them</source>
        <translation>Fait; le trousseau les ouvre</translation>
    </message>
    <message>
        <source>Done; the password store opens them no more</source>
        <translation>Fait; le trousseau ne les ouvre plus</translation>
    </message>
    <message>
        <source>Done; the permission had ended before</source>
        <translation>Fait; l’autorisation avait déjà pris fin</translation>
    </message>
    <message>
        <source>Done; the token was pasted</source>
        <translation>Fait; le jeton a été collé</translation>
    </message>
    <message>
        <source>Done; this was an older copy</source>
        <translation>Fait; c’était une copie plus ancienne</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Transférée ailleurs</translation>
    </message>
    <message>
        <source>New key for your connections</source>
        <translation>Nouvelle clé pour vos connexions</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non prise en charge</translation>
    </message>
    <message>
        <source>Probably the company setup or Intuit; each is asked once more</source>
        <translation>Sans doute la configuration d’entreprise ou Intuit; chacune est demandée une fois de plus</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconnectée</translation>
    </message>
    <message>
        <source>Refresh did not work</source>
        <translation>Échec de l’actualisation</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualisée</translation>
    </message>
    <message>
        <source>Several companies were refused at once</source>
        <translation>Plusieurs entreprises refusées d’un coup</translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended</source>
        <translation>L’abonnement QuickBooks a pris fin</translation>
    </message>
    <message>
        <source>The app keys do not belong to this company</source>
        <translation>Les clés d’application n’appartiennent pas à cette entreprise</translation>
    </message>
    <message>
        <source>What opens your connections changed</source>
        <translation>Ce qui ouvre vos connexions a changé</translation>
    </message>
    <message>
        <source>Whoever connected it is no admin any more</source>
        <translation>La personne qui l’a connectée n’a plus les droits d’administration</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Company Connections</source>
        <translation>À propos de Company Connections</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>Tout vérifier…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Company setups…</source>
        <translation>Configurations d’entreprise…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Connecter une entreprise…</translation>
    </message>
    <message>
        <source>Connect several companies…</source>
        <translation>Connecter plusieurs entreprises…</translation>
    </message>
    <message>
        <source>Copy details…</source>
        <translation>Copier les détails…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation>Entrer des clés d’application…</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Chercher une entreprise</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Donner accès…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation>Tout transférer…</translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation>Ouvrir un fichier de configuration d’entreprise…</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>Échéances…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation>Tout reconnecter…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation>Enregistrer le rapport d’état…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Take a company over…</source>
        <translation>Prendre une entreprise en charge…</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Accès jusqu’à</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connectée par</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Rapport d’état</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Reste connectée jusqu’au</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n companies are waiting and go on by themselves.</source>
        <translation>
            <numerusform>%n entreprise est en attente; cela se poursuit tout seul.</numerusform>
            <numerusform>%n entreprises sont en attente; cela se poursuit tout seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies need you.</source>
        <translation>
            <numerusform>%n entreprise a besoin de vous.</numerusform>
            <numerusform>%n entreprises ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 company is waiting and goes on by itself.</source>
        <translation>1 entreprise est en attente; cela se poursuit tout seul.</translation>
    </message>
    <message>
        <source>1 company needs you: {company}.</source>
        <translation>1 entreprise a besoin de vous&#xa0;: {company}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected.</source>
        <translation>
            <numerusform>%n entreprise est connectée.</numerusform>
            <numerusform>Les %n entreprises sont connectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have a look at %n of them when you can, {company} first.</source>
        <translation>
            <numerusform>Jetez un coup d’œil à %n d’entre elles quand vous le pourrez, d’abord {company}.</numerusform>
            <numerusform>Jetez un coup d’œil à %n d’entre elles quand vous le pourrez, d’abord {company}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look at {company} when you can.</source>
        <translation>Jetez un coup d’œil à {company} quand vous le pourrez.</translation>
    </message>
    <message>
        <source>No company is connected on this computer.</source>
        <translation>Aucune entreprise n’est connectée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien n’a besoin de vous.</translation>
    </message>
    <message>
        <source>{company} comes first.</source>
        <translation>{company} vient en premier.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} est connectée.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Your saved connections are locked.</source>
        <translation>Vos connexions enregistrées sont verrouillées.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>--min-life takes a whole number of seconds up to 3000</source>
        <translation>--min-life accepte un nombre entier de secondes, jusqu’à 3000</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds from 1 to 600</source>
        <translation>--timeout accepte de 1 à 600 secondes entières</translation>
    </message>
    <message>
        <source>A backup cannot be read</source>
        <translation>Une sauvegarde est illisible</translation>
    </message>
    <message>
        <source>A client ID has no blanks and no colon. Copy it once more.</source>
        <translation>Un ID client ne contient ni espace ni deux-points. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A client secret has no blanks. Copy it once more.</source>
        <translation>Un secret client ne contient pas d’espace. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A company setup cannot be read</source>
        <translation>Une configuration d’entreprise est illisible</translation>
    </message>
    <message>
        <source>A company setup goes into a file</source>
        <translation>Une configuration d’entreprise va dans un fichier</translation>
    </message>
    <message>
        <source>A move is always sealed</source>
        <translation>Un transfert est toujours scellé</translation>
    </message>
    <message>
        <source>A move is written into a file</source>
        <translation>Un transfert s’écrit dans un fichier</translation>
    </message>
    <message>
        <source>A newer version of this program made it.</source>
        <translation>Il a été fait par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>A newer version of this program made it. Nothing was taken over.</source>
        <translation>Il a été fait par une version plus récente de ce programme. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>A newer version of this program was used here</source>
        <translation>Une version plus récente de ce programme a été utilisée ici</translation>
    </message>
    <message>
        <source>A part of the refresh token is missing</source>
        <translation>Il manque une partie du jeton d’actualisation</translation>
    </message>
    <message>
        <source>A password needs a user, and a user&apos;s name has no colon.</source>
        <translation>Un mot de passe exige un nom d’utilisateur, et ce nom ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>A permission that was not finished cannot be read</source>
        <translation>Une autorisation inachevée est illisible</translation>
    </message>
    <message>
        <source>A proxy or a virus scanner answers for Intuit with a certificate that is not trusted here.</source>
        <translation>Un serveur mandataire ou un antivirus répond à la place d’Intuit avec un certificat qui n’est pas approuvé ici.</translation>
    </message>
    <message>
        <source>A realm ID has 10 to 19 digits and nothing else. Nothing was sent.</source>
        <translation>Un realm ID compte de 10 à 19 chiffres et rien d’autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A refresh token does not say whose books it opens. Nothing was sent.</source>
        <translation>Un jeton d’actualisation ne dit pas quels livres il ouvre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A sealed file cannot be shown in a terminal</source>
        <translation>Un fichier scellé ne peut pas s’afficher dans un terminal</translation>
    </message>
    <message>
        <source>A second copy of this program has held it for a long time. Nothing changed.</source>
        <translation>Une deuxième copie de ce programme la retient depuis longtemps. Rien n’a changé.</translation>
    </message>
    <message>
        <source>A second copy of this program is moving companies. Nothing changed.</source>
        <translation>Une deuxième copie de ce programme transfère des entreprises. Rien n’a changé.</translation>
    </message>
    <message>
        <source>A setup for this Intuit app is here already</source>
        <translation>Une configuration de cette application Intuit est déjà ici</translation>
    </message>
    <message>
        <source>A spare copy of a connection cannot be read</source>
        <translation>Une copie de réserve d’une connexion est illisible</translation>
    </message>
    <message>
        <source>Add the realm ID: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation>Ajoutez le realm ID&#xa0;: le Playground l’affiche, et QuickBooks l’appelle l’ID de l’entreprise.</translation>
    </message>
    <message>
        <source>Allow it again; it takes about a minute, and you need to be an admin.</source>
        <translation>Autorisez-la de nouveau; il faut environ une minute et des droits d’administration.</translation>
    </message>
    <message>
        <source>An admin must reconnect.</source>
        <translation>Une personne ayant les droits d’administration doit reconnecter.</translation>
    </message>
    <message>
        <source>An identity file holds a line that begins with AGE-SECRET-KEY-1.</source>
        <translation>Un fichier d’identité contient une ligne qui commence par AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>An older copy. Refresh it only if no other computer uses it.</source>
        <translation>Copie plus ancienne. Actualisez-la seulement si aucun autre ordinateur ne l’utilise.</translation>
    </message>
    <message>
        <source>Another computer keeps this connection now; this one no longer refreshes it.</source>
        <translation>Un autre ordinateur conserve maintenant cette connexion; celui-ci ne l’actualise plus.</translation>
    </message>
    <message>
        <source>Another copy of this program gave it to them. No company is affected.</source>
        <translation>Une autre copie de ce programme la leur a donnée. Aucune entreprise n’est touchée.</translation>
    </message>
    <message>
        <source>Another move is under way</source>
        <translation>Un autre transfert est en cours</translation>
    </message>
    <message>
        <source>Another program is busy with this company</source>
        <translation>Un autre programme est occupé avec cette entreprise</translation>
    </message>
    <message>
        <source>Another program sealed this file</source>
        <translation>Un autre programme a scellé ce fichier</translation>
    </message>
    <message>
        <source>Another program uses the address that QuickBooks returns to</source>
        <translation>Un autre programme utilise l’adresse à laquelle QuickBooks revient</translation>
    </message>
    <message>
        <source>Another program uses the connection of {company}</source>
        <translation>Un autre programme utilise la connexion de {company}</translation>
    </message>
    <message>
        <source>Another program uses the demo&apos;s place</source>
        <translation>Un autre programme utilise la place de la démo</translation>
    </message>
    <message>
        <source>Another setup has this name</source>
        <translation>Une autre configuration porte ce nom</translation>
    </message>
    <message>
        <source>Ask for a corrected file.</source>
        <translation>Demandez un fichier corrigé.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Ask for a plain one, or open it on the command line with “setup add”.</source>
        <translation>Demandez-en un non scellé, ou ouvrez-le à la ligne de commande avec «&#xa0;setup add&#xa0;».</translation>
    </message>
    <message>
        <source>Ask one to press Connect.</source>
        <translation>Demandez à l’une d’elles de cliquer sur Connecter.</translation>
    </message>
    <message>
        <source>Ask the receiver for the public key: it begins with age1, and is never secret.</source>
        <translation>Demandez au destinataire sa clé publique&#xa0;: elle commence par age1 et n’est jamais secrète.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to add its certificate to this computer&apos;s trusted ones.</source>
        <translation>Demandez à la personne qui s’occupe du réseau d’ajouter son certificat à ceux que cet ordinateur approuve.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to allow Intuit&apos;s addresses.</source>
        <translation>Demandez à la personne qui s’occupe du réseau d’autoriser les adresses d’Intuit.</translation>
    </message>
    <message>
        <source>Ask whoever made the company setup file.</source>
        <translation>Consultez la personne qui a préparé le fichier de configuration d’entreprise.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for one that was sealed in the usual way.</source>
        <translation>Demandez à la personne qui l’a envoyé un fichier scellé de la façon habituelle.</translation>
    </message>
    <message>
        <source>Bring back a backup of yours; nothing is deleted.</source>
        <translation>Restaurez une de vos sauvegardes; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Bring back the password store from before, or open with the recovery passphrase.</source>
        <translation>Rétablissez le trousseau d’avant, ou ouvrez avec la phrase de passe de secours.</translation>
    </message>
    <message>
        <source>Bring back the password store of the time when they were connected.</source>
        <translation>Rétablissez le trousseau de l’époque où elles ont été connectées.</translation>
    </message>
    <message>
        <source>Bring it back where it was made with “vault restore”, or ask for a move.</source>
        <translation>Restaurez-la là où elle a été faite avec «&#xa0;vault restore&#xa0;», ou demandez un transfert.</translation>
    </message>
    <message>
        <source>Bring it back, or open with the recovery passphrase.</source>
        <translation>Rétablissez-le, ou ouvrez avec la phrase de passe de secours.</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>Rétablissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Bring that backup back; then confirm each company that only this computer uses.</source>
        <translation>Restaurez cette sauvegarde, puis confirmez chaque entreprise que seul cet ordinateur utilise.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>Check its path; the passphrase is its first line.</source>
        <translation>Vérifiez son chemin; la phrase de passe est sur sa première ligne.</translation>
    </message>
    <message>
        <source>Check the folder that --data-dir names.</source>
        <translation>Vérifiez le dossier indiqué par --data-dir.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Check the network; if other pages open, ask whoever looks after its name service.</source>
        <translation>Vérifiez le réseau; si d’autres pages s’ouvrent, consultez la personne qui s’occupe du service de noms.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask whoever looks after the network.</source>
        <translation>Vérifiez le serveur mandataire dans les paramètres, ou consultez la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Check the realm ID, and give the same token again with the right one.</source>
        <translation>Vérifiez le realm ID, puis redonnez le même jeton avec le bon.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead; on the command line with --passphrase-file.</source>
        <translation>Choisissez plutôt une phrase de passe; à la ligne de commande, avec --passphrase-file.</translation>
    </message>
    <message>
        <source>Choose a setup of the environment that stands beside the connection.</source>
        <translation>Choisissez une configuration de l’environnement indiqué à côté de la connexion.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535 that browsers go to.</source>
        <translation>Choisissez-en un de 1024 à 65535 que les navigateurs acceptent.</translation>
    </message>
    <message>
        <source>Choose the file that age-keygen wrote when you made your key.</source>
        <translation>Choisissez le fichier qu’age-keygen a écrit lorsque vous avez créé votre clé.</translation>
    </message>
    <message>
        <source>Choose the other identity, or ask for a file that is sealed for yours.</source>
        <translation>Choisissez l’autre identité, ou demandez un fichier scellé pour la vôtre.</translation>
    </message>
    <message>
        <source>Choose your identity file; on the command line with --identity.</source>
        <translation>Choisissez votre fichier d’identité; à la ligne de commande, avec --identity.</translation>
    </message>
    <message>
        <source>Choose {company} in the list.</source>
        <translation>Choisissez {company} dans la liste.</translation>
    </message>
    <message>
        <source>Close that program, or paste the address from the browser.</source>
        <translation>Fermez ce programme, ou collez l’adresse du navigateur.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>Fermez l’autre copie, puis réessayez.</translation>
    </message>
    <message>
        <source>Close this program and start it again.</source>
        <translation>Fermez ce programme et redémarrez-le.</translation>
    </message>
    <message>
        <source>Companies are being taken over already</source>
        <translation>Des entreprises sont déjà en train d’être prises en charge</translation>
    </message>
    <message>
        <source>Compare them with Intuit&apos;s developer page, or ask for a new company setup file.</source>
        <translation>Comparez-les avec la page des développeurs d’Intuit, ou demandez un nouveau fichier de configuration d’entreprise.</translation>
    </message>
    <message>
        <source>Confirm each that only this computer uses.</source>
        <translation>Confirmez chacune de celles que seul cet ordinateur utilise.</translation>
    </message>
    <message>
        <source>Confirm that only this computer uses it.</source>
        <translation>Confirmez que seul cet ordinateur l’utilise.</translation>
    </message>
    <message>
        <source>Connect that company again.</source>
        <translation>Connectez de nouveau cette entreprise.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Connected; refreshes by itself.</source>
        <translation>Connectée; s’actualise toute seule.</translation>
    </message>
    <message>
        <source>Connected; the company&apos;s name could not be read yet.</source>
        <translation>Connectée; le nom de l’entreprise n’a pas encore pu être lu.</translation>
    </message>
    <message>
        <source>Connecting needs the keys of an Intuit app.</source>
        <translation>Pour connecter, il faut les clés d’une application Intuit.</translation>
    </message>
    <message>
        <source>Connections cannot be kept in this folder</source>
        <translation>Les connexions ne peuvent pas être conservées dans ce dossier</translation>
    </message>
    <message>
        <source>Connections cannot be kept on a network drive</source>
        <translation>Les connexions ne peuvent pas être conservées sur un lecteur réseau</translation>
    </message>
    <message>
        <source>Connections use this setup</source>
        <translation>Des connexions utilisent cette configuration</translation>
    </message>
    <message>
        <source>Copy it again: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation>Copiez-le de nouveau&#xa0;: le Playground l’affiche, et QuickBooks l’appelle l’ID de l’entreprise.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after this program.</source>
        <translation>Copiez les détails et envoyez-les à la personne qui s’occupe de ce programme.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Copiez le lien dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the newest token from where it is used, or connect the company in the browser.</source>
        <translation>Copiez le jeton le plus récent là où il sert, ou connectez l’entreprise dans le navigateur.</translation>
    </message>
    <message>
        <source>Copy the refresh token, the shorter one; it usually begins with RT1- or AB11.</source>
        <translation>Copiez le jeton d’actualisation, le plus court; il commence d’ordinaire par RT1- ou AB11.</translation>
    </message>
    <message>
        <source>Copy the refresh token; it usually begins with RT1- or AB11.</source>
        <translation>Copiez le jeton d’actualisation; il commence d’ordinaire par RT1- ou AB11.</translation>
    </message>
    <message>
        <source>Copy the whole address of the browser&apos;s last page, and paste that.</source>
        <translation>Copiez l’adresse complète de la dernière page du navigateur, puis collez-la.</translation>
    </message>
    <message>
        <source>Copy the whole token again.</source>
        <translation>Copiez de nouveau le jeton en entier.</translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation>Déconnectez d’abord ses entreprises.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Each is asked once more in an hour. Reconnect what is refused then, too.</source>
        <translation>Chacune sera demandée une fois de plus dans une heure. Reconnectez celles qui seront alors encore refusées.</translation>
    </message>
    <message>
        <source>Enter its user and password under Proxy in the settings.</source>
        <translation>Entrez son nom d’utilisateur et son mot de passe sous Serveur mandataire dans les paramètres.</translation>
    </message>
    <message>
        <source>Enter the proxy again in the settings.</source>
        <translation>Entrez de nouveau le serveur mandataire dans les paramètres.</translation>
    </message>
    <message>
        <source>Everything in the vault can be opened.</source>
        <translation>Tout le contenu du coffre peut être ouvert.</translation>
    </message>
    <message>
        <source>File and passphrase cannot both come from standard input</source>
        <translation>Le fichier et la phrase de passe ne peuvent pas venir tous deux de l’entrée standard</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, and leave this program running.</source>
        <translation>Libérez de l’espace ou permettez l’écriture à cet endroit, et laissez ce programme ouvert.</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation>Libérez de l’espace ou permettez l’écriture à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space; this program takes that in by itself.</source>
        <translation>Libérez de l’espace; ce programme le reprendra tout seul.</translation>
    </message>
    <message>
        <source>Get the file once more from whoever gave it to you.</source>
        <translation>Demandez de nouveau le fichier à la personne qui vous l’a remis.</translation>
    </message>
    <message>
        <source>Give one refresh token and its realm ID at a time.</source>
        <translation>Donnez un seul jeton d’actualisation et son realm ID à la fois.</translation>
    </message>
    <message>
        <source>Give plain text; the passphrase is its first line.</source>
        <translation>Donnez du texte brut; la phrase de passe est sur sa première ligne.</translation>
    </message>
    <message>
        <source>Give the passphrase; on the command line with --passphrase-file.</source>
        <translation>Donnez la phrase de passe; à la ligne de commande, avec --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the receiver&apos;s name in plain letters, on one line.</source>
        <translation>Donnez le nom du destinataire en lettres ordinaires, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Give the refresh token and the realm ID, or the file that holds both.</source>
        <translation>Donnez le jeton d’actualisation et le realm ID, ou le fichier qui contient les deux.</translation>
    </message>
    <message>
        <source>Hand over fewer companies at once.</source>
        <translation>Remettez moins d’entreprises à la fois.</translation>
    </message>
    <message>
        <source>Hand over how?</source>
        <translation>Remettre comment?</translation>
    </message>
    <message>
        <source>In the Playground press “Get tokens” and copy the refresh token that it shows.</source>
        <translation>Dans le Playground, appuyez sur «&#xa0;Get tokens&#xa0;» et copiez le jeton d’actualisation affiché.</translation>
    </message>
    <message>
        <source>Install the program in the usual way for this system.</source>
        <translation>Installez le programme de la façon habituelle pour ce système.</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years.</source>
        <translation>Intuit demande une nouvelle autorisation tous les cinq ans.</translation>
    </message>
    <message>
        <source>Intuit can be reached.</source>
        <translation>Intuit peut être joint.</translation>
    </message>
    <message>
        <source>Intuit cannot be reached</source>
        <translation>Intuit ne peut pas être joint</translation>
    </message>
    <message>
        <source>Intuit could not be told yet</source>
        <translation>Intuit n’a pas encore pu être avisé</translation>
    </message>
    <message>
        <source>Intuit could not be told yet. It goes on by itself.</source>
        <translation>Intuit n’a pas encore pu être avisé. Cela se poursuit tout seul.</translation>
    </message>
    <message>
        <source>Intuit did not accept the permission; it may have come late or been used already.</source>
        <translation>Intuit n’a pas accepté l’autorisation; elle est peut-être arrivée trop tard ou a déjà servi.</translation>
    </message>
    <message>
        <source>Intuit did not use it, so it works on where it is. Nothing here was stored or replaced.</source>
        <translation>Intuit ne l’a pas utilisé&#xa0;: il continue donc de fonctionner là où il est. Rien n’a été enregistré ni remplacé ici.</translation>
    </message>
    <message>
        <source>Intuit does not accept this token any more</source>
        <translation>Intuit n’accepte plus ce jeton</translation>
    </message>
    <message>
        <source>Intuit is not answering</source>
        <translation>Intuit ne répond pas</translation>
    </message>
    <message>
        <source>Intuit is not answering. It tries again by itself; nothing is lost before {day}.</source>
        <translation>Intuit ne répond pas. Les essais se poursuivent; rien n’est perdu avant le {day}.</translation>
    </message>
    <message>
        <source>Intuit knows the app keys of “{setup}”.</source>
        <translation>Intuit reconnaît les clés d’application de «&#xa0;{setup}&#xa0;».</translation>
    </message>
    <message>
        <source>Intuit knows these app keys.</source>
        <translation>Intuit reconnaît ces clés d’application.</translation>
    </message>
    <message>
        <source>Intuit refused to ask</source>
        <translation>Intuit a refusé de demander</translation>
    </message>
    <message>
        <source>Intuit refused to end the permission, and it still works.</source>
        <translation>Intuit a refusé de mettre fin à l’autorisation, et elle fonctionne encore.</translation>
    </message>
    <message>
        <source>Intuit refused to refresh it and did not say why.</source>
        <translation>Intuit a refusé de l’actualiser sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Intuit refused {count} companies at once</source>
        <translation>Intuit a refusé {count} entreprises d’un coup</translation>
    </message>
    <message>
        <source>Intuit refuses localhost and number addresses for live keys.</source>
        <translation>Pour les clés de production, Intuit refuse localhost et les adresses numériques.</translation>
    </message>
    <message>
        <source>Intuit takes no address with a ? or # in it.</source>
        <translation>Intuit n’accepte aucune adresse contenant ? ou #.</translation>
    </message>
    <message>
        <source>Intuit&apos;s answer did not come</source>
        <translation>La réponse d’Intuit n’est pas arrivée</translation>
    </message>
    <message>
        <source>Intuit&apos;s answer never arrived.</source>
        <translation>La réponse d’Intuit n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>Intuit&apos;s certificate is not valid today</source>
        <translation>Le certificat d’Intuit n’est pas valide aujourd’hui</translation>
    </message>
    <message>
        <source>Intuit&apos;s page says that the redirect URI is invalid.</source>
        <translation>La page d’Intuit dit que le redirect URI est invalide.</translation>
    </message>
    <message>
        <source>Intuit&apos;s permission page is good for ten minutes.</source>
        <translation>La page d’autorisation d’Intuit est valable dix minutes.</translation>
    </message>
    <message>
        <source>It answered, and did not open the way to Intuit. Nothing was sent.</source>
        <translation>Il a répondu, mais n’a pas ouvert la voie vers Intuit. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It asks for more memory than ours do; it may be meant to stop this computer.</source>
        <translation>Il exige plus de mémoire que les nôtres; il vise peut-être à bloquer cet ordinateur.</translation>
    </message>
    <message>
        <source>It could be: {candidates}.</source>
        <translation>Il pourrait s’agir de&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>It does not show which belongs to which company. Nothing was sent.</source>
        <translation>Rien n’indique lequel appartient à quelle entreprise. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be kept alive.</source>
        <translation>Il prend fin d’ici une heure et ne peut pas être prolongé.</translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be taken over. Nothing was sent.</source>
        <translation>Il prend fin d’ici une heure et ne peut pas être repris. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It goes on by itself; or remove it in QuickBooks under Apps.</source>
        <translation>Cela se poursuit tout seul; ou retirez-la dans QuickBooks, sous Applications.</translation>
    </message>
    <message>
        <source>It holds the key to your connections. No company is affected.</source>
        <translation>Il contient la clé de vos connexions. Aucune entreprise n’est touchée.</translation>
    </message>
    <message>
        <source>It holds the keys of an Intuit app and no company.</source>
        <translation>Il contient les clés d’une application Intuit et aucune entreprise.</translation>
    </message>
    <message>
        <source>It is a name and a port, as in proxy.example.com:3128.</source>
        <translation>C’est un nom et un port, comme proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>It is damaged or cut off. Nothing was taken over.</source>
        <translation>Il est endommagé ou incomplet. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>It is damaged or something else.</source>
        <translation>Il est endommagé, ou c’est autre chose.</translation>
    </message>
    <message>
        <source>It is for Intuit&apos;s test companies.</source>
        <translation>Elle sert aux entreprises de test d’Intuit.</translation>
    </message>
    <message>
        <source>It is for live companies.</source>
        <translation>Elle sert aux entreprises réelles.</translation>
    </message>
    <message>
        <source>It is good once and for minutes, to get tokens with. Nothing was sent.</source>
        <translation>Il sert une seule fois, pendant quelques minutes, à obtenir des jetons. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is kept sealed. Nothing here was replaced.</source>
        <translation>Il est conservé scellé. Rien n’a été remplacé ici.</translation>
    </message>
    <message>
        <source>It is most likely the sign-in page of this network. Nothing was sent.</source>
        <translation>C’est sans doute la page d’ouverture de session de ce réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is not as this program wrote it. It was left untouched.</source>
        <translation>Il n’est pas tel que ce programme l’a écrit. Il a été laissé intact.</translation>
    </message>
    <message>
        <source>It is not for Intuit: it sends everything to {server}.</source>
        <translation>Elle n’est pas destinée à Intuit&#xa0;: elle envoie tout à {server}.</translation>
    </message>
    <message>
        <source>It is not one of those that you are reconnecting, and it is not here yet. Nothing has changed.</source>
        <translation>Elle n’est pas de celles que vous reconnectez, et elle n’est pas encore ici. Rien n’a changé.</translation>
    </message>
    <message>
        <source>It is read back before the company leaves; name a new file with --to.</source>
        <translation>Il est relu avant le départ de l’entreprise; nommez un nouveau fichier avec --to.</translation>
    </message>
    <message>
        <source>It is too short, or was cut off where it was copied. Nothing was sent.</source>
        <translation>Il est trop court, ou il a été coupé à la copie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is {amount} days off.</source>
        <translation>Elle est décalée de {amount} jours.</translation>
    </message>
    <message>
        <source>It is {amount} hours off.</source>
        <translation>Elle est décalée de {amount} heures.</translation>
    </message>
    <message>
        <source>It is {amount} minutes off.</source>
        <translation>Elle est décalée de {amount} minutes.</translation>
    </message>
    <message>
        <source>It let nothing through (407). Nothing was sent, and nothing is lost.</source>
        <translation>Il n’a rien laissé passer (407). Rien n’a été envoyé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>It looks like someone removed this app in QuickBooks, or the person who allowed it lost access.</source>
        <translation>Quelqu’un semble avoir retiré cette application dans QuickBooks, ou la personne qui l’avait autorisée a perdu l’accès.</translation>
    </message>
    <message>
        <source>It names an Intuit app and is no token. Nothing was sent.</source>
        <translation>Il désigne une application Intuit et n’est pas un jeton. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It opens with the key or the passphrase that it was sealed for.</source>
        <translation>Il s’ouvre avec la clé ou la phrase de passe qui l’a scellé.</translation>
    </message>
    <message>
        <source>It replaces the setup of the same app that is here.</source>
        <translation>Elle remplace la configuration de la même application qui est ici.</translation>
    </message>
    <message>
        <source>It says who signed in and opens nothing. Nothing was sent.</source>
        <translation>Il dit qui s’est connecté et n’ouvre rien. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It stays connected until {day}.</source>
        <translation>Elle reste connectée jusqu’au {day}.</translation>
    </message>
    <message>
        <source>It was asked for the key of your connections. No company is affected.</source>
        <translation>La clé de vos connexions lui a été demandée. Aucune entreprise n’est touchée.</translation>
    </message>
    <message>
        <source>It was given, but its company was never confirmed; now its entry is damaged.</source>
        <translation>Elle a été donnée, mais son entreprise n’a jamais été confirmée; son entrée est maintenant endommagée.</translation>
    </message>
    <message>
        <source>It was ignored, for safety.</source>
        <translation>Elle a été ignorée, par sécurité.</translation>
    </message>
    <message>
        <source>It was ignored; nothing else changed.</source>
        <translation>Elle a été ignorée; rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>It was in the data folder, and no backup beside it is whole.</source>
        <translation>Il était dans le dossier de données, et aucune sauvegarde voisine n’est intacte.</translation>
    </message>
    <message>
        <source>It was kept in case of need. The connections themselves are not affected.</source>
        <translation>Elle était conservée au cas où. Les connexions elles-mêmes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>It was left as it is. To put the other connection in its place: --replace.</source>
        <translation>Elle a été laissée telle quelle. Pour mettre l’autre connexion à sa place&#xa0;: --replace.</translation>
    </message>
    <message>
        <source>It was made with another Intuit app than any setup here. Nothing was sent.</source>
        <translation>Elle a été faite avec une application Intuit qu’aucune configuration d’ici ne connaît. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It was not prepared for this ({detail}). Your connections are kept.</source>
        <translation>Il n’était pas préparé à cela ({detail}). Vos connexions sont conservées.</translation>
    </message>
    <message>
        <source>It was not refreshed for 100 days, so Intuit closed it.</source>
        <translation>Elle n’a pas été actualisée pendant 100 jours; Intuit l’a donc fermée.</translation>
    </message>
    <message>
        <source>It was refreshed somewhere else. Two programs cannot share one.</source>
        <translation>Elle a été actualisée ailleurs. Deux programmes ne peuvent pas en partager une.</translation>
    </message>
    <message>
        <source>It was sealed for another one.</source>
        <translation>Il a été scellé pour une autre.</translation>
    </message>
    <message>
        <source>It was sealed for one receiver, whose identity file opens it.</source>
        <translation>Il a été scellé pour un seul destinataire, dont le fichier d’identité l’ouvre.</translation>
    </message>
    <message>
        <source>It was sealed with another one.</source>
        <translation>Il a été scellé avec une autre.</translation>
    </message>
    <message>
        <source>It was used elsewhere since, has ended, or is not whole. Nothing here was replaced.</source>
        <translation>Il a servi ailleurs depuis, a pris fin ou est incomplet. Rien n’a été remplacé ici.</translation>
    </message>
    <message>
        <source>Its companies are made up; leave --demo out for real ones.</source>
        <translation>Ses entreprises sont inventées; retirez --demo pour les vraies.</translation>
    </message>
    <message>
        <source>Its entry is damaged. The companies&apos; entries are not.</source>
        <translation>Son entrée est endommagée. Celles des entreprises ne le sont pas.</translation>
    </message>
    <message>
        <source>Its entry on this computer is damaged. The other companies are not affected.</source>
        <translation>Son entrée sur cet ordinateur est endommagée. Les autres entreprises ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Keys belong into a company setup; a company needs its token. Nothing was sent.</source>
        <translation>Les clés vont dans une configuration d’entreprise; une entreprise a besoin de son jeton. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Let Company Connections run while this computer is on the internet.</source>
        <translation>Laissez Company Connections fonctionner quand cet ordinateur est relié à Internet.</translation>
    </message>
    <message>
        <source>Let it print the refresh token and the realm ID, or connect the company here.</source>
        <translation>Faites-lui afficher le jeton d’actualisation et le realm ID, ou connectez l’entreprise ici.</translation>
    </message>
    <message>
        <source>Live companies need https:// on a domain of yours; test companies take http://localhost with a port as well. Change it in the company setup file and at Intuit.</source>
        <translation>Les entreprises réelles exigent une adresse https:// dans un domaine à vous; les entreprises de test acceptent aussi http://localhost avec un port. Corrigez-la dans le fichier de configuration d’entreprise et chez Intuit.</translation>
    </message>
    <message>
        <source>Live keys need an address that begins with https://.</source>
        <translation>Les clés de production exigent une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Look at the list for the names.</source>
        <translation>Cherchez les noms dans la liste.</translation>
    </message>
    <message>
        <source>Look for a firewall, a VPN or a proxy that the settings should name.</source>
        <translation>Cherchez un pare-feu, un RPV ou un serveur mandataire à indiquer dans les paramètres.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it; otherwise sign out, sign in and try again.</source>
        <translation>Cherchez sa fenêtre et déverrouillez-le; sinon, fermez votre session, rouvrez-la et réessayez.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 FILE.</source>
        <translation>Réservez-le à vous&#xa0;: chmod 600 FICHIER.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder, then try again.</source>
        <translation>Faites de la place, ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Making a setup asks questions</source>
        <translation>Créer une configuration demande de répondre à des questions</translation>
    </message>
    <message>
        <source>Most likely this computer&apos;s clock shows a wrong date. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur indique sans doute une mauvaise date. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Move what?</source>
        <translation>Transférer quoi?</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>Moved to {held_by}. This computer no longer refreshes it.</source>
        <translation>Transférée à {held_by}. Cet ordinateur ne l’actualise plus.</translation>
    </message>
    <message>
        <source>Name a file with --to, or send the output on to one.</source>
        <translation>Nommez un fichier avec --to, ou redirigez la sortie vers un fichier.</translation>
    </message>
    <message>
        <source>Name companies, or say --all or --due.</source>
        <translation>Nommez des entreprises, ou indiquez --all ou --due.</translation>
    </message>
    <message>
        <source>Name one company or say --all, then --to FILE and --for NAME.</source>
        <translation>Nommez une entreprise ou indiquez --all, puis --to FICHIER et --for NOM.</translation>
    </message>
    <message>
        <source>Name one of them in full, and its setup with --setup.</source>
        <translation>Nommez-en une en entier, et sa configuration avec --setup.</translation>
    </message>
    <message>
        <source>Name one with --to; it holds the app&apos;s secret, which a screen would show.</source>
        <translation>Nommez-en un avec --to; il contient le secret de l’application, qu’un écran montrerait.</translation>
    </message>
    <message>
        <source>Name the file, or give the passphrase with another descriptor.</source>
        <translation>Nommez le fichier, ou donnez la phrase de passe par un autre descripteur.</translation>
    </message>
    <message>
        <source>Name the setup with the client ID that stands beside it, or leave --setup out.</source>
        <translation>Nommez la configuration dont l’ID client est indiqué à côté, ou retirez --setup.</translation>
    </message>
    <message>
        <source>Names are unique: change the name in the file, or remove the other setup first.</source>
        <translation>Les noms sont uniques&#xa0;: changez le nom dans le fichier, ou retirez d’abord l’autre configuration.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a move was found. Nothing was sent or stored.</source>
        <translation>Ni jeton d’actualisation ni transfert n’a été trouvé. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>No company here is connected.</source>
        <translation>Aucune entreprise n’est connectée ici.</translation>
    </message>
    <message>
        <source>No company setup yet</source>
        <translation>Pas encore de configuration d’entreprise</translation>
    </message>
    <message>
        <source>No internet connection</source>
        <translation>Pas de connexion Internet</translation>
    </message>
    <message>
        <source>No internet. Refreshes by itself when you are back. Nothing is lost before {day}.</source>
        <translation>Pas d’Internet. S’actualisera dès son retour. Rien n’est perdu avant le {day}.</translation>
    </message>
    <message>
        <source>No password store is needed here.</source>
        <translation>Aucun trousseau n’est nécessaire ici.</translation>
    </message>
    <message>
        <source>No safe place to keep connections</source>
        <translation>Aucun endroit sûr où conserver les connexions</translation>
    </message>
    <message>
        <source>No secure connection to Intuit</source>
        <translation>Pas de connexion sécurisée avec Intuit</translation>
    </message>
    <message>
        <source>Nobody is there to type the new passphrase</source>
        <translation>Personne n’est là pour taper la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Not every question was answered</source>
        <translation>Certaines questions sont restées sans réponse</translation>
    </message>
    <message>
        <source>Not refreshed for a while.</source>
        <translation>Pas actualisée depuis un moment.</translation>
    </message>
    <message>
        <source>Nothing can be read from that descriptor</source>
        <translation>Rien ne peut être lu de ce descripteur</translation>
    </message>
    <message>
        <source>Nothing else would open your connections</source>
        <translation>Rien d’autre n’ouvrirait vos connexions</translation>
    </message>
    <message>
        <source>Nothing has to be done while the companies stay connected.</source>
        <translation>Il n’y a rien à faire tant que les entreprises restent connectées.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the next one is made by itself.</source>
        <translation>Il n’y a rien à faire; la prochaine se fera toute seule.</translation>
    </message>
    <message>
        <source>Nothing here answers to “{detail}”.</source>
        <translation>Rien ici ne répond à «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is broken, and nothing is lost.</source>
        <translation>Rien n’est brisé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>Rien n’est encore conservé ici</translation>
    </message>
    <message>
        <source>Nothing is kept here yet; the vault is made when it is needed.</source>
        <translation>Rien n’est encore conservé ici; le coffre sera créé au besoin.</translation>
    </message>
    <message>
        <source>Nothing is overwritten; choose another name.</source>
        <translation>Rien n’est écrasé; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after this computer.</source>
        <translation>Rien n’a été changé. Consultez la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed: systemd does not answer for your session. Keep the window open instead.</source>
        <translation>Rien n’a été changé&#xa0;: systemd ne répond pas pour votre session. Gardez plutôt la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>Rien n’a été connecté</translation>
    </message>
    <message>
        <source>Nothing was deleted, and a backup of {made_at} is whole.</source>
        <translation>Rien n’a été supprimé, et une sauvegarde du {made_at} est intacte.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Nothing was lost; the newest access is kept in {detail}.</source>
        <translation>Rien n’a été perdu; l’accès le plus récent est conservé dans {detail}.</translation>
    </message>
    <message>
        <source>Nothing was scheduled. Check the folder and the passphrase file that you named.</source>
        <translation>Rien n’a été planifié. Vérifiez le dossier et le fichier de la phrase de passe indiqués.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Nothing was written; start again.</source>
        <translation>Rien n’a été écrit; recommencez.</translation>
    </message>
    <message>
        <source>One round was tried as the scheduler would start it. Nothing was scheduled.</source>
        <translation>Un essai a été fait comme le planificateur le ferait. Rien n’a été planifié.</translation>
    </message>
    <message>
        <source>Only an admin of this company can allow apps.</source>
        <translation>Seule une personne qui administre cette entreprise peut autoriser des applications.</translation>
    </message>
    <message>
        <source>Only one computer should keep a company.</source>
        <translation>Un seul ordinateur devrait conserver une entreprise.</translation>
    </message>
    <message>
        <source>Only that program on its own computer can open it.</source>
        <translation>Seul ce programme, sur son propre ordinateur, peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Only the key that it was made with opens it.</source>
        <translation>Seule la clé avec laquelle elle a été faite peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Open Company Connections to see what to do.</source>
        <translation>Ouvrez Company Connections pour voir quoi faire.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants something, then try again.</source>
        <translation>Ouvrez une page Web pour voir si le réseau demande quelque chose, puis réessayez.</translation>
    </message>
    <message>
        <source>Open any web page, sign in to the network, then try again.</source>
        <translation>Ouvrez une page Web, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Open it as a setup (on the command line: setup add), then connect a company.</source>
        <translation>Ouvrez-le comme configuration (à la ligne de commande&#xa0;: setup add), puis connectez une entreprise.</translation>
    </message>
    <message>
        <source>Open it for this command, as in: --passphrase-fd 3 3&lt;FILE</source>
        <translation>Ouvrez-le pour cette commande, comme ceci&#xa0;: --passphrase-fd 3 3&lt;FICHIER</translation>
    </message>
    <message>
        <source>Open the company setup file again.</source>
        <translation>Ouvrez de nouveau le fichier de configuration d’entreprise.</translation>
    </message>
    <message>
        <source>Open the company setup file of its app, test or live, and import it again.</source>
        <translation>Ouvrez le fichier de configuration d’entreprise de son application, de test ou de production, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open the company setup file of that app, then import it again.</source>
        <translation>Ouvrez le fichier de configuration d’entreprise de cette application, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Open the company setup file that you were given.</source>
        <translation>Ouvrez le fichier de configuration d’entreprise que vous avez reçu.</translation>
    </message>
    <message>
        <source>Open the file without --demo.</source>
        <translation>Ouvrez le fichier sans --demo.</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings, and set date and time to automatic.</source>
        <translation>Ouvrez les paramètres du système, et mettez la date et l’heure en mode automatique.</translation>
    </message>
    <message>
        <source>Open them with the recovery passphrase.</source>
        <translation>Ouvrez-les avec la phrase de passe de secours.</translation>
    </message>
    <message>
        <source>Other people of this computer can read the data folder or a file in it.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le dossier de données ou un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>Others can read the passphrase file</source>
        <translation>D’autres personnes peuvent lire le fichier de la phrase de passe</translation>
    </message>
    <message>
        <source>Others can read your connections&apos; folder</source>
        <translation>D’autres personnes peuvent lire le dossier de vos connexions</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose the company and press Connect:</source>
        <translation>Veuillez ouvrir cette adresse dans les {minutes} prochaines minutes, vous connecter à QuickBooks avec des droits d’administration, choisir l’entreprise et cliquer sur Connecter&#xa0;:</translation>
    </message>
    <message>
        <source>Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose {company} and press Connect:</source>
        <translation>Veuillez ouvrir cette adresse dans les {minutes} prochaines minutes, vous connecter à QuickBooks avec des droits d’administration, choisir {company} et cliquer sur Connecter&#xa0;:</translation>
    </message>
    <message>
        <source>Please reconnect before {day}.</source>
        <translation>Veuillez reconnecter avant le {day}.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by “{holder}”.</source>
        <translation>Le port {port} de cet ordinateur est occupé par «&#xa0;{holder}&#xa0;».</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken, and the demo cannot begin.</source>
        <translation>Le port {port} de cet ordinateur est occupé, et la démo ne peut pas commencer.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken.</source>
        <translation>Le port {port} de cet ordinateur est occupé.</translation>
    </message>
    <message>
        <source>Port {value}, where the browser returns to, is free.</source>
        <translation>Le port {value}, auquel le navigateur revient, est libre.</translation>
    </message>
    <message>
        <source>Put the file vault.db back, or a backup of yours.</source>
        <translation>Remettez en place le fichier vault.db, ou une de vos sauvegardes.</translation>
    </message>
    <message>
        <source>QuickBooks refuses the data of {company}</source>
        <translation>QuickBooks refuse les données de {company}</translation>
    </message>
    <message>
        <source>QuickBooks refuses this company&apos;s data</source>
        <translation>QuickBooks refuse les données de cette entreprise</translation>
    </message>
    <message>
        <source>Reconnect here, or remove it here.</source>
        <translation>Reconnectez-la ici, ou retirez-la d’ici.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Reconnect once.</source>
        <translation>Reconnectez une fois.</translation>
    </message>
    <message>
        <source>Reconnect soon</source>
        <translation>Reconnecter bientôt</translation>
    </message>
    <message>
        <source>Reconnect those that need it first.</source>
        <translation>Reconnectez d’abord celles qui en ont besoin.</translation>
    </message>
    <message>
        <source>Reconnect to take it back.</source>
        <translation>Reconnectez pour la reprendre.</translation>
    </message>
    <message>
        <source>Reconnect, and let this program start when you sign in.</source>
        <translation>Reconnectez-la, et laissez ce programme démarrer à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Reconnect; history and settings stay.</source>
        <translation>Reconnectez; l’historique et les paramètres restent.</translation>
    </message>
    <message>
        <source>Refresh what?</source>
        <translation>Actualiser quoi?</translation>
    </message>
    <message>
        <source>Refreshing with Intuit.</source>
        <translation>Actualisation auprès d’Intuit.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Replacing it needs your word: run this in a terminal, without --json.</source>
        <translation>La remplacer exige votre confirmation&#xa0;: exécutez ceci dans un terminal, sans --json.</translation>
    </message>
    <message>
        <source>Requests go through the proxy of the settings, {value}.</source>
        <translation>Les requêtes passent par le serveur mandataire des paramètres, {value}.</translation>
    </message>
    <message>
        <source>Requests go through the system&apos;s proxy, {value}.</source>
        <translation>Les requêtes passent par le serveur mandataire du système, {value}.</translation>
    </message>
    <message>
        <source>Requests to Intuit should go through it. Nothing was sent, and nothing is lost.</source>
        <translation>Les requêtes à Intuit doivent passer par lui. Rien n’a été envoyé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Run it in a terminal, or give the passphrase with --new-passphrase-fd.</source>
        <translation>Exécutez-le dans un terminal, ou donnez la phrase de passe avec --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Run it in a terminal, without --json.</source>
        <translation>Exécutez-le dans un terminal, sans --json.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>Exécutez-le dans un terminal.</translation>
    </message>
    <message>
        <source>Save it as plain UTF-8 text.</source>
        <translation>Enregistrez-le en texte brut UTF-8.</translation>
    </message>
    <message>
        <source>Say --pass or --move, then --to FILE and --for NAME.</source>
        <translation>Indiquez --pass ou --move, puis --to FICHIER et --for NOM.</translation>
    </message>
    <message>
        <source>Say --recipient with the receiver&apos;s public key, or --passphrase-fd.</source>
        <translation>Indiquez --recipient avec la clé publique du destinataire, ou --passphrase-fd.</translation>
    </message>
    <message>
        <source>Set a passphrase or use the keychain before you remove this one.</source>
        <translation>Choisissez une phrase de passe ou utilisez le trousseau avant de retirer ceci.</translation>
    </message>
    <message>
        <source>Set it to automatic.</source>
        <translation>Mettez-la en mode automatique.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, then try again.</source>
        <translation>Mettez l’horloge en mode automatique, puis réessayez.</translation>
    </message>
    <message>
        <source>Several answer to that name</source>
        <translation>Plusieurs répondent à ce nom</translation>
    </message>
    <message>
        <source>Six words or more make a good one.</source>
        <translation>Six mots ou plus en font une bonne.</translation>
    </message>
    <message>
        <source>Some were refreshed since, or moved.</source>
        <translation>Certaines ont été actualisées ou transférées depuis.</translation>
    </message>
    <message>
        <source>Somebody else answered for Intuit</source>
        <translation>Quelqu’un d’autre a répondu à la place d’Intuit</translation>
    </message>
    <message>
        <source>Something in this company setup file is wrong</source>
        <translation>Il y a une erreur dans ce fichier de configuration d’entreprise</translation>
    </message>
    <message>
        <source>Something on the way answered instead, such as a sign-in page of this network. Nothing changed.</source>
        <translation>Quelque chose en chemin a répondu à sa place, comme une page d’ouverture de session de ce réseau. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Something on the way does not speak as Intuit does. Nothing was sent.</source>
        <translation>Quelque chose en chemin ne communique pas comme Intuit. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>Start again, and type the same one twice.</source>
        <translation>Recommencez, et tapez deux fois la même.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Start the password store, then try again.</source>
        <translation>Démarrez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être changé</translation>
    </message>
    <message>
        <source>Stays connected until {day}; that date moves on by itself.</source>
        <translation>Reste connectée jusqu’au {day}; cette date avance toute seule.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Take their access away: the folder and its files should be yours alone.</source>
        <translation>Retirez-leur l’accès&#xa0;: le dossier et ses fichiers devraient n’être qu’à vous.</translation>
    </message>
    <message>
        <source>Test keys and live companies do not mix</source>
        <translation>Les clés de test et les entreprises réelles ne vont pas ensemble</translation>
    </message>
    <message>
        <source>That file exists already</source>
        <translation>Ce fichier existe déjà</translation>
    </message>
    <message>
        <source>That is no name</source>
        <translation>Ce n’est pas un nom</translation>
    </message>
    <message>
        <source>That is no realm ID</source>
        <translation>Ceci n’est pas un realm ID</translation>
    </message>
    <message>
        <source>That is not a key to seal for</source>
        <translation>Ce n’est pas une clé avec laquelle sceller</translation>
    </message>
    <message>
        <source>That is not an identity file</source>
        <translation>Ceci n’est pas un fichier d’identité</translation>
    </message>
    <message>
        <source>That is not the address of a proxy</source>
        <translation>Ce n’est pas l’adresse d’un serveur mandataire</translation>
    </message>
    <message>
        <source>That is not the address of the page</source>
        <translation>Ce n’est pas l’adresse de la page</translation>
    </message>
    <message>
        <source>That is too large to seal</source>
        <translation>C’est trop volumineux pour être scellé</translation>
    </message>
    <message>
        <source>That key does not open your connections</source>
        <translation>Cette clé n’ouvre pas vos connexions</translation>
    </message>
    <message>
        <source>That page was from an earlier try</source>
        <translation>Cette page venait d’un essai précédent</translation>
    </message>
    <message>
        <source>That passphrase does not open this file</source>
        <translation>Cette phrase de passe n’ouvre pas ce fichier</translation>
    </message>
    <message>
        <source>That port cannot be used</source>
        <translation>Ce port ne peut pas servir</translation>
    </message>
    <message>
        <source>That was not an answer from Intuit</source>
        <translation>Ce n’était pas une réponse d’Intuit</translation>
    </message>
    <message>
        <source>The QuickBooks page was closed or declined.</source>
        <translation>La page de QuickBooks a été fermée ou refusée.</translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended; the connection is not at fault. Ask the client.</source>
        <translation>L’abonnement QuickBooks a pris fin; la connexion n’est pas en cause. Consultez le client.</translation>
    </message>
    <message>
        <source>The address of Intuit&apos;s server was not found. Nothing is lost.</source>
        <translation>L’adresse du serveur d’Intuit est introuvable. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The address that the browser returns to is free.</source>
        <translation>L’adresse à laquelle le navigateur revient est libre.</translation>
    </message>
    <message>
        <source>The app keys of this connection are not here</source>
        <translation>Les clés d’application de cette connexion ne sont pas ici</translation>
    </message>
    <message>
        <source>The app keys wait for the vault to open.</source>
        <translation>Les clés d’application attendent l’ouverture du coffre.</translation>
    </message>
    <message>
        <source>The app keys were not accepted</source>
        <translation>Les clés d’application n’ont pas été acceptées</translation>
    </message>
    <message>
        <source>The app keys were not accepted. Nothing is lost before {day}.</source>
        <translation>Les clés d’application n’ont pas été acceptées. Rien n’est perdu avant le {day}.</translation>
    </message>
    <message>
        <source>The app keys were not checked: Intuit was not reached.</source>
        <translation>Les clés d’application n’ont pas été vérifiées&#xa0;: Intuit n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The app&apos;s settings and what this program asks for do not fit together.</source>
        <translation>Les réglages de l’application et ce que demande ce programme ne concordent pas.</translation>
    </message>
    <message>
        <source>The browser comes back through {redirect_uri}.</source>
        <translation>Le navigateur revient par {redirect_uri}.</translation>
    </message>
    <message>
        <source>The clock was not checked: Intuit did not tell the time.</source>
        <translation>L’horloge n’a pas été vérifiée&#xa0;: Intuit n’a pas donné l’heure.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation>L’horloge de l’ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>L’horloge de l’ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} minutes off.</source>
        <translation>L’horloge de l’ordinateur est décalée de {minutes} minutes.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store is locked. No company is affected.</source>
        <translation>Le trousseau de l’ordinateur est verrouillé. Aucune entreprise n’est touchée.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>The date settings of this computer could not be opened from here.</source>
        <translation>Les réglages de date de cet ordinateur n’ont pas pu être ouverts d’ici.</translation>
    </message>
    <message>
        <source>The demo has neither backups nor a passphrase</source>
        <translation>La démo n’a ni sauvegardes ni phrase de passe</translation>
    </message>
    <message>
        <source>The demo is not scheduled</source>
        <translation>La démo n’est pas planifiée</translation>
    </message>
    <message>
        <source>The demo keeps its own setup</source>
        <translation>La démo garde sa propre configuration</translation>
    </message>
    <message>
        <source>The demo opens no files</source>
        <translation>La démo n’ouvre aucun fichier</translation>
    </message>
    <message>
        <source>The demo starts when it is needed; no network is.</source>
        <translation>La démo démarre au besoin; aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>The demo takes nothing over</source>
        <translation>La démo ne reprend rien</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full or failed. Nothing else changed.</source>
        <translation>Le disque est plein ou défaillant. Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to somebody else. Nothing was lost.</source>
        <translation>Le disque est plein, ou le dossier appartient à quelqu’un d’autre. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file of your connections is damaged</source>
        <translation>Le fichier de vos connexions est endommagé</translation>
    </message>
    <message>
        <source>The file of your connections is gone</source>
        <translation>Le fichier de vos connexions a disparu</translation>
    </message>
    <message>
        <source>The key to your connections is in a password store that is not here any more.</source>
        <translation>La clé de vos connexions est dans un trousseau qui n’est plus ici.</translation>
    </message>
    <message>
        <source>The key to your connections is missing</source>
        <translation>La clé de vos connexions est introuvable</translation>
    </message>
    <message>
        <source>The last refresh of {company} was cut off</source>
        <translation>La dernière actualisation de {company} a été interrompue</translation>
    </message>
    <message>
        <source>The network is there, but it does not let this program through. Nothing is lost.</source>
        <translation>Le réseau est là, mais il ne laisse pas passer ce programme. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The network is very slow, or something on the way swallows it. Nothing is lost.</source>
        <translation>Le réseau est très lent, ou quelque chose la retient en chemin. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The newest backup is damaged. The connections themselves are not.</source>
        <translation>La plus récente est endommagée. Les connexions elles-mêmes ne le sont pas.</translation>
    </message>
    <message>
        <source>The part “{field}” is missing or cannot be used.</source>
        <translation>La partie «&#xa0;{field}&#xa0;» est absente ou inutilisable.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read</source>
        <translation>Le fichier de la phrase de passe est illisible</translation>
    </message>
    <message>
        <source>The passphrase file is empty</source>
        <translation>Le fichier de la phrase de passe est vide</translation>
    </message>
    <message>
        <source>The passphrase file is not UTF-8 text</source>
        <translation>Le fichier de la phrase de passe n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The passphrase for the file is empty</source>
        <translation>La phrase de passe du fichier est vide</translation>
    </message>
    <message>
        <source>The passphrase for the file is not UTF-8 text</source>
        <translation>La phrase de passe du fichier n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The passphrase for the file is too long</source>
        <translation>La phrase de passe du fichier est trop longue</translation>
    </message>
    <message>
        <source>The passphrase is another one, or this vault has none. Nothing changed.</source>
        <translation>La phrase de passe n’est pas la bonne, ou ce coffre n’en a pas. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The password store does not work</source>
        <translation>Le trousseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>The password store holds another key</source>
        <translation>Le trousseau contient une autre clé</translation>
    </message>
    <message>
        <source>The password store holds another key than theirs. Nothing changed.</source>
        <translation>Le trousseau contient une autre clé que la leur. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The password store is open, but the key is not in it any more.</source>
        <translation>Le trousseau est ouvert, mais la clé n’y est plus.</translation>
    </message>
    <message>
        <source>The password store works, and it is open.</source>
        <translation>Le trousseau fonctionne, et il est ouvert.</translation>
    </message>
    <message>
        <source>The permission was given, but these app keys cannot read the company. Nothing else changed.</source>
        <translation>L’autorisation a été donnée, mais ces clés d’application ne peuvent pas lire l’entreprise. Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>The place where the scheduler looks for it cannot be written.</source>
        <translation>L’endroit où le planificateur la cherche ne permet pas l’écriture.</translation>
    </message>
    <message>
        <source>The place where this desktop looks for it cannot be written.</source>
        <translation>L’endroit où ce bureau le cherche ne permet pas l’écriture.</translation>
    </message>
    <message>
        <source>The program could not be started as the scheduler would start it</source>
        <translation>Le programme n’a pas pu démarrer comme le planificateur le ferait</translation>
    </message>
    <message>
        <source>The proxy of this network does not answer</source>
        <translation>Le serveur mandataire de ce réseau ne répond pas</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through</source>
        <translation>Le serveur mandataire de ce réseau nous bloque</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in</source>
        <translation>Le serveur mandataire de ce réseau exige une identification</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password cannot be used</source>
        <translation>Le nom d’utilisateur et le mot de passe du serveur mandataire ne peuvent pas servir</translation>
    </message>
    <message>
        <source>The return address has the right form.</source>
        <translation>L’adresse de retour a la bonne forme.</translation>
    </message>
    <message>
        <source>The return address is not registered</source>
        <translation>L’adresse de retour n’est pas inscrite</translation>
    </message>
    <message>
        <source>The return address of “{setup}” cannot be used: {value}</source>
        <translation>L’adresse de retour de «&#xa0;{setup}&#xa0;» ne peut pas servir&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The return address of “{setup}” has the right form: {value}. It must stand so at Intuit.</source>
        <translation>L’adresse de retour de «&#xa0;{setup}&#xa0;» a la bonne forme&#xa0;: {value}. Elle doit figurer ainsi chez Intuit.</translation>
    </message>
    <message>
        <source>The saved connection of {company} cannot be read</source>
        <translation>La connexion enregistrée de {company} est illisible</translation>
    </message>
    <message>
        <source>The saved keys of an Intuit app are damaged. The companies&apos; entries are not.</source>
        <translation>Les clés enregistrées d’une application Intuit sont endommagées. Les entrées des entreprises ne le sont pas.</translation>
    </message>
    <message>
        <source>The saved proxy cannot be read</source>
        <translation>Le serveur mandataire enregistré est illisible</translation>
    </message>
    <message>
        <source>The scheduler&apos;s entry could not be changed</source>
        <translation>L’entrée du planificateur n’a pas pu être changée</translation>
    </message>
    <message>
        <source>The time for this permission has passed.</source>
        <translation>Le délai de cette autorisation est écoulé.</translation>
    </message>
    <message>
        <source>The token works, but not for this company</source>
        <translation>Le jeton fonctionne, mais pas pour cette entreprise</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases de passe diffèrent</translation>
    </message>
    <message>
        <source>The vault&apos;s file is whole; what is in it waits for its key.</source>
        <translation>Le fichier du coffre est intact; son contenu attend sa clé.</translation>
    </message>
    <message>
        <source>Then copy the whole address of the last page, even if it cannot be reached, and send it back to me.</source>
        <translation>Copiez ensuite l’adresse complète de la dernière page, même si elle est inaccessible, et renvoyez-la-moi.</translation>
    </message>
    <message>
        <source>There are several tokens in this</source>
        <translation>Il y a plusieurs jetons là-dedans</translation>
    </message>
    <message>
        <source>There is no company setup yet, so no port is needed.</source>
        <translation>Il n’y a pas encore de configuration d’entreprise, donc aucun port n’est nécessaire.</translation>
    </message>
    <message>
        <source>There is no company setup yet, so there are no keys to check.</source>
        <translation>Il n’y a pas encore de configuration d’entreprise, donc aucune clé à vérifier.</translation>
    </message>
    <message>
        <source>There is no connection in this</source>
        <translation>Il n’y a aucune connexion là-dedans</translation>
    </message>
    <message>
        <source>There is no scheduler for you on this computer</source>
        <translation>Aucun planificateur n’est à votre disposition sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no such company or setup here</source>
        <translation>Il n’y a ici ni entreprise ni configuration de ce nom</translation>
    </message>
    <message>
        <source>There is nothing to move</source>
        <translation>Il n’y a rien à transférer</translation>
    </message>
    <message>
        <source>They all use {setup}: probably that, or Intuit, is the trouble, not each of them.</source>
        <translation>Elles utilisent toutes {setup}&#xa0;: le problème vient sans doute de là, ou d’Intuit, et non de chacune d’elles.</translation>
    </message>
    <message>
        <source>They do not match, or test keys are used for a live company. No company is lost.</source>
        <translation>Elles ne concordent pas, ou des clés de test servent pour une entreprise réelle. Aucune entreprise n’est perdue.</translation>
    </message>
    <message>
        <source>They were sealed with a passphrase. No company is affected.</source>
        <translation>Elles ont été scellées par une phrase de passe. Aucune entreprise n’est touchée.</translation>
    </message>
    <message>
        <source>This company is connected here already</source>
        <translation>Cette entreprise est déjà connectée ici</translation>
    </message>
    <message>
        <source>This company setup file is for a newer version</source>
        <translation>Ce fichier de configuration d’entreprise est destiné à une version plus récente</translation>
    </message>
    <message>
        <source>This company setup file is sealed</source>
        <translation>Ce fichier de configuration d’entreprise est scellé</translation>
    </message>
    <message>
        <source>This computer has no password store that works.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui fonctionne.</translation>
    </message>
    <message>
        <source>This computer&apos;s scheduler did not take it</source>
        <translation>Le planificateur de cet ordinateur ne l’a pas accepté</translation>
    </message>
    <message>
        <source>This connection belongs to other app keys</source>
        <translation>Cette connexion appartient à d’autres clés d’application</translation>
    </message>
    <message>
        <source>This data folder holds no connections.</source>
        <translation>Ce dossier de données ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation>Ce fichier est scellé</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase</source>
        <translation>Ce fichier est scellé par une phrase de passe</translation>
    </message>
    <message>
        <source>This file would take too much to open</source>
        <translation>Ouvrir ce fichier demanderait trop de ressources</translation>
    </message>
    <message>
        <source>This is a client ID</source>
        <translation>Ceci est un ID client</translation>
    </message>
    <message>
        <source>This is a company setup file</source>
        <translation>Ceci est un fichier de configuration d’entreprise</translation>
    </message>
    <message>
        <source>This is a copy of somebody&apos;s connections</source>
        <translation>Ceci est une copie des connexions de quelqu’un</translation>
    </message>
    <message>
        <source>This is a pass</source>
        <translation>Ceci est un laissez-passer</translation>
    </message>
    <message>
        <source>This is an ID token</source>
        <translation>Ceci est un jeton d’identité</translation>
    </message>
    <message>
        <source>This is an access token</source>
        <translation>Ceci est un jeton d’accès</translation>
    </message>
    <message>
        <source>This is an authorization code</source>
        <translation>Ceci est un code d’autorisation</translation>
    </message>
    <message>
        <source>This is an older copy of the connection, and another computer may be using it.</source>
        <translation>Ceci est une copie plus ancienne de la connexion, et un autre ordinateur l’utilise peut-être.</translation>
    </message>
    <message>
        <source>This is an older copy of your connections</source>
        <translation>Ceci est une copie plus ancienne de vos connexions</translation>
    </message>
    <message>
        <source>This is not a company setup file we can read</source>
        <translation>Ceci n’est pas un fichier de configuration d’entreprise lisible</translation>
    </message>
    <message>
        <source>This is the client ID once more. The secret stands beside it.</source>
        <translation>C’est encore l’ID client. Le secret se trouve à côté.</translation>
    </message>
    <message>
        <source>This is the secret of an Intuit app</source>
        <translation>Ceci est le secret d’une application Intuit</translation>
    </message>
    <message>
        <source>This move cannot be read</source>
        <translation>Ce transfert est illisible</translation>
    </message>
    <message>
        <source>This move is for a newer version</source>
        <translation>Ce transfert est destiné à une version plus récente</translation>
    </message>
    <message>
        <source>This needs your word</source>
        <translation>Ceci exige votre confirmation</translation>
    </message>
    <message>
        <source>This network looks into secure connections</source>
        <translation>Ce réseau inspecte les connexions sécurisées</translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation>Ce programme a fait une erreur</translation>
    </message>
    <message>
        <source>This system&apos;s installer makes the menu entry</source>
        <translation>L’installateur de ce système crée l’entrée de menu</translation>
    </message>
    <message>
        <source>This token belongs to other app keys</source>
        <translation>Ce jeton appartient à d’autres clés d’application</translation>
    </message>
    <message>
        <source>Time for a fresh permission for {company}</source>
        <translation>Il est temps de renouveler l’autorisation de {company}</translation>
    </message>
    <message>
        <source>Try again, and mind capitals and hyphens.</source>
        <translation>Réessayez, en surveillant les majuscules et les traits d’union.</translation>
    </message>
    <message>
        <source>Try again, or remove the app in QuickBooks under Apps.</source>
        <translation>Réessayez, ou retirez l’application dans QuickBooks, sous Applications.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, try another network.</source>
        <translation>Réessayez; si rien ne change, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Try the right passphrase.</source>
        <translation>Essayez la bonne phrase de passe.</translation>
    </message>
    <message>
        <source>Two computers could refresh from there at once. Nothing changed.</source>
        <translation>Deux ordinateurs pourraient actualiser de là en même temps. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --passphrase-fd.</source>
        <translation>Tapez-la dans un terminal, ou donnez-la avec --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it; usually this is your sign-in password.</source>
        <translation>Déverrouillez-le; d’ordinaire avec le mot de passe de votre session.</translation>
    </message>
    <message>
        <source>Unlock the password store, or set a passphrase and name its file with --passphrase-file.</source>
        <translation>Déverrouillez le trousseau, ou choisissez une phrase de passe et nommez son fichier avec --passphrase-file.</translation>
    </message>
    <message>
        <source>Up to 1024 characters are taken.</source>
        <translation>Elle peut compter jusqu’à 1024 caractères.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a file for this version.</source>
        <translation>Mettez ce programme à jour, ou demandez un fichier pour cette version.</translation>
    </message>
    <message>
        <source>Update this program, then open the file again.</source>
        <translation>Mettez ce programme à jour, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Use a folder on this computer&apos;s own disk; on the command line with --data-dir.</source>
        <translation>Utilisez un dossier du disque de cet ordinateur; à la ligne de commande, avec --data-dir.</translation>
    </message>
    <message>
        <source>Use a folder that nothing else copies; on the command line with --data-dir.</source>
        <translation>Utilisez un dossier que rien d’autre ne copie; à la ligne de commande, avec --data-dir.</translation>
    </message>
    <message>
        <source>Use a number from 1024 to 65535; browsers refuse a few of them, such as 6000.</source>
        <translation>Utilisez un nombre de 1024 à 65535; les navigateurs en refusent quelques-uns, comme 6000.</translation>
    </message>
    <message>
        <source>Use at most 200 ordinary characters.</source>
        <translation>Utilisez au plus 200 caractères ordinaires.</translation>
    </message>
    <message>
        <source>Use at most 80 ordinary characters.</source>
        <translation>Utilisez au plus 80 caractères ordinaires.</translation>
    </message>
    <message>
        <source>Use it as it is, or ask for a move of the company.</source>
        <translation>Utilisez-le tel quel, ou demandez le transfert de l’entreprise.</translation>
    </message>
    <message>
        <source>Use live keys for live companies and test keys for test companies.</source>
        <translation>Utilisez les clés de production pour les entreprises réelles et les clés de test pour les entreprises de test.</translation>
    </message>
    <message>
        <source>Use real setups without --demo, so that the two never mix.</source>
        <translation>Utilisez les vraies configurations sans --demo, pour que les deux ne se mêlent jamais.</translation>
    </message>
    <message>
        <source>Use the address of a page on a domain of yours, such as https://www.example.com/quickbooks/.</source>
        <translation>Utilisez l’adresse d’une page d’un domaine à vous, comme https://www.example.com/quickbooks/.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Use the newest tab.</source>
        <translation>Utilisez l’onglet le plus récent.</translation>
    </message>
    <message>
        <source>Wait a little; the program keeps trying while it is open.</source>
        <translation>Attendez un peu; le programme continue d’essayer tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>Attendez qu’elle ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then open the file again.</source>
        <translation>Attendez que ce soit terminé, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>We did not hear back from the browser</source>
        <translation>Le navigateur ne nous a pas répondu</translation>
    </message>
    <message>
        <source>What is printed is good for an hour; ask for less.</source>
        <translation>Ce qui est affiché vaut une heure; demandez moins.</translation>
    </message>
    <message>
        <source>What it keeps for this program does not open your connections. Nothing changed.</source>
        <translation>Ce qu’il conserve pour ce programme n’ouvre pas vos connexions. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Which company is it?</source>
        <translation>De quelle entreprise s’agit-il?</translation>
    </message>
    <message>
        <source>Which port is needed is known once the vault is open.</source>
        <translation>Le port nécessaire sera connu une fois le coffre ouvert.</translation>
    </message>
    <message>
        <source>Whoever connected it may no longer be an admin, though the connection refreshes.</source>
        <translation>La personne qui l’a connectée n’a peut-être plus les droits d’administration, bien que la connexion s’actualise.</translation>
    </message>
    <message>
        <source>Whoever has its app keys may read and change the books you connect with it.</source>
        <translation>Quiconque possède ses clés d’application peut lire et modifier les livres que vous connectez avec elle.</translation>
    </message>
    <message>
        <source>Whoever made the company setup file must add exactly this address at Intuit.</source>
        <translation>La personne qui a préparé le fichier de configuration d’entreprise doit ajouter exactement cette adresse chez Intuit.</translation>
    </message>
    <message>
        <source>Whoever sealed it knows it, and tells it to you another way than by the file.</source>
        <translation>La personne qui l’a scellé la connaît et vous la dira par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Write the passphrase into its first line.</source>
        <translation>Écrivez la phrase de passe sur sa première ligne.</translation>
    </message>
    <message>
        <source>You need admin rights</source>
        <translation>Il vous faut des droits d’administration</translation>
    </message>
    <message>
        <source>You picked a different company</source>
        <translation>Vous avez choisi une autre entreprise</translation>
    </message>
    <message>
        <source>You said no; the setup was left alone.</source>
        <translation>Vous avez refusé; la configuration a été laissée de côté.</translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose a company that is not here yet. {company} is unchanged.</source>
        <translation>Vous reconnectiez {company}, mais avez choisi une entreprise qui n’est pas encore ici. {company} est inchangée.</translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose {chosen}. {company} is unchanged.</source>
        <translation>Vous reconnectiez {company}, mais avez choisi {chosen}. {company} est inchangée.</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Votre navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Your connections are safe until their dates.</source>
        <translation>Vos connexions sont en sûreté jusqu’à leurs dates.</translation>
    </message>
    <message>
        <source>Your connections are safe, but this version cannot read them.</source>
        <translation>Vos connexions sont en sûreté, mais cette version ne peut pas les lire.</translation>
    </message>
    <message>
        <source>Your connections cannot be opened while nobody is there</source>
        <translation>Vos connexions ne peuvent pas s’ouvrir quand personne n’est là</translation>
    </message>
    <message>
        <source>Your identity does not open this file</source>
        <translation>Votre identité n’ouvre pas ce fichier</translation>
    </message>
    <message>
        <source>Your password store changed</source>
        <translation>Votre trousseau a changé</translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation>Vos connexions enregistrées sont verrouillées</translation>
    </message>
    <message>
        <source>Your saved connections got a new key</source>
        <translation>Vos connexions enregistrées ont reçu une nouvelle clé</translation>
    </message>
    <message>
        <source>{company} expired</source>
        <translation>{company} a expiré</translation>
    </message>
    <message>
        <source>{company} has not been refreshed for a while</source>
        <translation>{company} n’a pas été actualisée depuis un moment</translation>
    </message>
    <message>
        <source>{company} is being disconnected, and its permission may still exist.</source>
        <translation>{company} est en cours de déconnexion, et son autorisation existe peut-être encore.</translation>
    </message>
    <message>
        <source>{company} needs a fresh permission</source>
        <translation>{company} a besoin d’une nouvelle autorisation</translation>
    </message>
    <message>
        <source>{company} needs a fresh permission soon</source>
        <translation>{company} aura bientôt besoin d’une nouvelle autorisation</translation>
    </message>
    <message>
        <source>{company} waits for your word</source>
        <translation>{company} attend votre confirmation</translation>
    </message>
    <message>
        <source>{company} was disconnected</source>
        <translation>{company} a été déconnectée</translation>
    </message>
    <message>
        <source>{company} was moved</source>
        <translation>{company} a été transférée</translation>
    </message>
    <message>
        <source>{company} was not disconnected</source>
        <translation>{company} n’a pas été déconnectée</translation>
    </message>
    <message>
        <source>{count} companies need you</source>
        <translation>{count} entreprises ont besoin de vous</translation>
    </message>
    <message>
        <source>{detail} copies what is in it, and two copies of a connection end each other. Nothing changed.</source>
        <translation>{detail} copie ce qu’il contient, et deux copies d’une connexion s’annulent l’une l’autre. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{names} and {more} more.</source>
        <translation>{names} et {more} de plus.</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>“{name}” does not say who made it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas qui l’a préparée.</translation>
    </message>
    <message>
        <source>“{name}” was made by {made_by}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été préparée par {made_by}.</translation>
    </message>
</context>
</TS>
