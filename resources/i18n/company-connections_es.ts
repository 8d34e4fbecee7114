<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Intuit and QuickBooks are trademarks of Intuit Inc. This program is independent: it is not made, endorsed or supported by Intuit.</source>
        <translation>Intuit y QuickBooks son marcas de Intuit Inc. Este programa es independiente: Intuit no lo hace, ni lo respalda, ni le da soporte.</translation>
    </message>
    <message>
        <source>It also stands on Python and on these libraries, each of which comes with its own text:</source>
        <translation>También se apoya en Python y en estas bibliotecas, cada una con su propio texto:</translation>
    </message>
    <message>
        <source>Keeps the connections of your companies to QuickBooks Online alive.</source>
        <translation>Mantiene vivas las conexiones de sus empresas con QuickBooks Online.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence. Its window is drawn by Qt and PySide6, used under the GNU Lesser General Public License, version 3: you may put your own build of them in their place.</source>
        <translation>Este programa es software libre con licencia MIT. Su ventana la dibujan Qt y PySide6, usados bajo la GNU Lesser General Public License, versión 3: usted puede sustituirlos por su propia compilación.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>After one is brought back, no company is refreshed until you confirm that only this computer uses it.</source>
        <translation>Después de restaurar una, no se actualiza ninguna empresa hasta que usted confirme que solo esta computadora la usa.</translation>
    </message>
    <message>
        <source>Back up now to a file…</source>
        <translation>Guardar una copia ahora…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>Bring this one back…</source>
        <translation>Restaurar esta…</translation>
    </message>
    <message>
        <source>There is none yet: the first is made after the next refresh.</source>
        <translation>Todavía no hay ninguna: la primera se hace después de la próxima actualización.</translation>
    </message>
    <message>
        <source>This program keeps the last three backups by itself, and one for each of the last seven days. The same key or passphrase opens them.</source>
        <translation>Este programa guarda por sí solo las tres últimas copias de seguridad y una por cada uno de los últimos siete días. Se abren con la misma clave o frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
</context>
<context>
    <name>ClockBars</name>
    <message>
        <source>A person must act by {day}.</source>
        <translation>Alguien tiene que actuar antes de esta fecha: {day}.</translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Acceso hasta</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>How long this connection lasts</source>
        <translation>Cuánto dura esta conexión</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Sigue conectada hasta</translation>
    </message>
    <message>
        <source>a person must act</source>
        <translation>alguien tiene que actuar</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>aprox. {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>CompanyFlow</name>
    <message>
        <source>An older copy</source>
        <translation>Una copia anterior</translation>
    </message>
    <message>
        <source>Does another computer use {company}?</source>
        <translation>¿Otra computadora usa {company}?</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Only this computer uses it</source>
        <translation>Solo esta computadora la usa</translation>
    </message>
    <message>
        <source>This is an older copy of the connection. Two computers that refresh it cut each other off.</source>
        <translation>Esta es una copia anterior de la conexión. Si dos computadoras la actualizan, se cortan la una a la otra.</translation>
    </message>
    <message>
        <source>{company} is disconnected.</source>
        <translation>{company} está desconectada.</translation>
    </message>
    <message>
        <source>{company} was refreshed.</source>
        <translation>{company} se actualizó.</translation>
    </message>
    <message>
        <source>{company} was removed from this computer.</source>
        <translation>{company} se quitó de esta computadora.</translation>
    </message>
</context>
<context>
    <name>CompanyTable</name>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
</context>
<context>
    <name>Connected</name>
    <message>
        <source>The permission is now that of {person}; before it was that of {before}.</source>
        <translation>El permiso es ahora de {person}; antes era de {before}.</translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation>{company} está conectada de nuevo.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} está conectada.</translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation>{company} ya estaba conectada; ahora su permiso es nuevo.</translation>
    </message>
</context>
<context>
    <name>ConsentFlow</name>
    <message>
        <source>Keep it as a new company</source>
        <translation>Guardarla como empresa nueva</translation>
    </message>
</context>
<context>
    <name>ConsentQuestions</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Copy the link into any browser; if that is on another computer, paste the address of its last page here.</source>
        <translation>Copie el enlace en cualquier navegador; si está en otra computadora, pegue aquí la dirección de su última página.</translation>
    </message>
    <message>
        <source>Copy the whole address of that page, then press “Paste the address”.</source>
        <translation>Copie la dirección completa de esa página y luego presione “Pegar la dirección”.</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copiar esta dirección</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <translation>Instrucciones copiadas</translation>
    </message>
    <message>
        <source>Page can&apos;t be reached?</source>
        <translation>¿No se puede llegar a la página?</translation>
    </message>
    <message>
        <source>Page did not open?</source>
        <translation>¿No se abrió la página?</translation>
    </message>
    <message>
        <source>Page says redirect URI invalid?</source>
        <translation>¿La página dice que la redirect URI no es válida?</translation>
    </message>
    <message>
        <source>Page says that you are no admin?</source>
        <translation>¿La página dice que usted no es administrador?</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message numerus="yes">
        <source>%n companies were connected.</source>
        <translation>
            <numerusform>Se conectó %n empresa.</numerusform>
            <numerusform>Se conectaron %n empresas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected again.</source>
        <translation>
            <numerusform>%n empresa está conectada de nuevo.</numerusform>
            <numerusform>Las %n empresas están conectadas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>Conectar otra</translation>
    </message>
    <message>
        <source>Waiting for the password store of this computer…</source>
        <translation>Esperando el almacén de contraseñas de esta computadora…</translation>
    </message>
    <message>
        <source>{done} of {total} companies are connected again.</source>
        <translation>{done} de {total} empresas están conectadas de nuevo.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details for your consultant</source>
        <translation>Detalles para su consultor</translation>
    </message>
    <message>
        <source>This is all that is copied. It holds no passwords, keys or company names.</source>
        <translation>Esto es todo lo que se copia. No contiene contraseñas, claves ni nombres de empresas.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a company in the list.</source>
        <translation>Elija una empresa de la lista.</translation>
    </message>
    <message>
        <source>Connected by {person}</source>
        <translation>Conectada por {person}</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Dar acceso…</translation>
    </message>
    <message>
        <source>In QuickBooks: {company}</source>
        <translation>En QuickBooks: {company}</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>Etiquetas: {labels}</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Last: {event}</source>
        <translation>Lo último: {event}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>What do these dates mean?</source>
        <translation>¿Qué significan estas fechas?</translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que revisar</numerusform>
            <numerusform>%n cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Revisando todo…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Guardar para soporte</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Guardar para soporte…</translation>
    </message>
    <message>
        <source>Saved as {file}. It was sent to nobody.</source>
        <translation>Guardado como {file}. No se envió a nadie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; not everything was looked at</source>
        <translation>Detenido; no se revisó todo</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect at Intuit as well</source>
        <translation>Desconectar también en Intuit</translation>
    </message>
    <message>
        <source>Disconnect {company}?</source>
        <translation>¿Desconectar {company}?</translation>
    </message>
    <message>
        <source>Intuit ends the permission, and with it all access that came from here: this computer&apos;s, and what you gave to others. To connect again, an admin has to allow it again.</source>
        <translation>Intuit termina el permiso y, con él, todo el acceso que salió de aquí: el de esta computadora y el que usted dio a otros. Para volver a conectarla, un administrador tiene que permitirlo de nuevo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Only remove from this computer</source>
        <translation>Solo quitar de esta computadora</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de esta computadora</translation>
    </message>
    <message>
        <source>Remove {company} from this computer only?</source>
        <translation>¿Quitar {company} solo de esta computadora?</translation>
    </message>
    <message>
        <source>These passes end too: {names}.</source>
        <translation>Estos pases también terminan: {names}.</translation>
    </message>
    <message>
        <source>These passes stay good: {names}.</source>
        <translation>Estos pases siguen sirviendo: {names}.</translation>
    </message>
    <message>
        <source>This computer forgets the connection. Intuit is not told: the permission stays in QuickBooks, under Apps, until someone removes it there, and access given to others lasts up to an hour more.</source>
        <translation>Esta computadora olvida la conexión. A Intuit no se le avisa: el permiso sigue en QuickBooks, en Apps, hasta que alguien lo quite allí, y el acceso que usted dio a otros dura hasta una hora más.</translation>
    </message>
    <message>
        <source>Your books are not touched.</source>
        <translation>Sus libros no se tocan.</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} hasta las {time}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter… ({number})</source>
        <translation>Filtrar… ({number})</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Buscar una empresa</translation>
    </message>
    <message>
        <source>No company fits.</source>
        <translation>Ninguna empresa coincide.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translation>Se muestran {shown} de {total}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Company setup</source>
        <translation>Configuración de empresa</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectada por</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Everything that this program keeps lies here. Never put it into a folder that is copied elsewhere.</source>
        <translation>Todo lo que este programa guarda está aquí. Nunca lo ponga en una carpeta que se copie a otro lugar.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>It helps whoever helps you. Passwords and keys are struck out.</source>
        <translation>Ayuda a quien le ayuda a usted. Las contraseñas y las claves se tachan.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Write down what the program does</source>
        <translation>Anotar lo que hace el programa</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Connections stay fresh as long as this program runs now and then; so it is best started by itself.</source>
        <translation>Las conexiones siguen al día mientras este programa se ejecute de vez en cuando; por eso conviene que se inicie solo.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>It goes on in the tray; Quit ends it.</source>
        <translation>Sigue en la bandeja; para terminarlo, elija Salir.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Iniciar cuando inicio sesión en esta computadora</translation>
    </message>
    <message>
        <source>Tell me when a company needs me</source>
        <translation>Avisarme cuando una empresa requiera mi atención</translation>
    </message>
    <message>
        <source>The window speaks it when it is started the next time.</source>
        <translation>La ventana lo usará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends the program.</source>
        <translation>Este escritorio no muestra una bandeja, así que cerrar la ventana termina el programa.</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>A .env file</source>
        <translation>Un archivo .env</translation>
    </message>
    <message>
        <source>A connection has one holder at a time: a copy would cut the original off within a day. Send the file and what opens it by two different ways.</source>
        <translation>Una conexión tiene un solo titular a la vez: una copia dejaría sin efecto el original en un día. Envíe el archivo y lo que lo abre por dos vías distintas.</translation>
    </message>
    <message>
        <source>A name that you will recognise in the history</source>
        <translation>Un nombre que usted reconozca en el historial</translation>
    </message>
    <message>
        <source>A pass, for up to one hour</source>
        <translation>Un pase, por una hora como máximo</translation>
    </message>
    <message>
        <source>A terminal (curl)</source>
        <translation>Una terminal (curl)</translation>
    </message>
    <message>
        <source>Any program (JSON)</source>
        <translation>Cualquier programa (JSON)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Copy the pass</source>
        <translation>Copiar el pase</translation>
    </message>
    <message>
        <source>For longer work, ask your consultant for a company setup file of their own, or move the connection. Apps that are listed by Intuit must not give others access to their customers&apos; books.</source>
        <translation>Para trabajos más largos, pida a su consultor un archivo de configuración de empresa propio, o traslade la conexión. Las aplicaciones publicadas por Intuit no deben dar a otros acceso a los libros de sus clientes.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>Give access to {company}</source>
        <translation>Dar acceso a {company}</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>Trasladar todo</translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation>Trasladar todo…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Trasladarla…</translation>
    </message>
    <message>
        <source>Only the app keys, without any company</source>
        <translation>Solo las claves de la aplicación, sin ninguna empresa</translation>
    </message>
    <message>
        <source>Passes that still work: {names}.</source>
        <translation>Pases que todavía sirven: {names}.</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Postman</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardarlo en un archivo</translation>
    </message>
    <message>
        <source>Save it as a sealed file for the receiver&apos;s own key (age)</source>
        <translation>Guardarlo en un archivo sellado para la clave propia del destinatario (age)</translation>
    </message>
    <message>
        <source>Save it as a sealed file that six words open</source>
        <translation>Guardarlo en un archivo sellado que se abre con seis palabras</translation>
    </message>
    <message>
        <source>Save the app keys…</source>
        <translation>Guardar las claves…</translation>
    </message>
    <message>
        <source>Save the pass…</source>
        <translation>Guardar el pase…</translation>
    </message>
    <message>
        <source>Say first who gets it.</source>
        <translation>Diga primero quién lo recibe.</translation>
    </message>
    <message>
        <source>Send the app keys along</source>
        <translation>Enviar también las claves de la aplicación</translation>
    </message>
    <message>
        <source>The client secret is in it. Give it only to people who work for you.</source>
        <translation>Incluye el secreto de cliente (client secret). Entréguelo solo a quienes trabajan para usted.</translation>
    </message>
    <message>
        <source>The connection itself: move it</source>
        <translation>La conexión misma: trasladarla</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The receiver&apos;s public key</source>
        <translation>La clave pública del destinatario</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>¿Qué?</translation>
    </message>
    <message>
        <source>{name} can ask companies for permission in the name of your Intuit app. No company is handed over: each one is asked anew.</source>
        <translation>{name} puede pedir permiso a empresas en nombre de su aplicación de Intuit. No se entrega ninguna empresa: a cada una se le pide de nuevo.</translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} from then on, and keeps it connected. This computer no longer refreshes it. Reconnect takes it back.</source>
        <translation>A partir de entonces, {name} puede leer y cambiar los libros de {company}, y la mantiene conectada. Esta computadora ya no la actualiza. Reconectar la trae de vuelta.</translation>
    </message>
    <message>
        <source>{name} can read and change the books of {company} until about {time}, and then no more. Access for reading alone does not exist at Intuit.</source>
        <translation>{name} puede leer y cambiar los libros de {company} hasta las {time} aproximadamente; después, ya no. En Intuit no existe un acceso solo de lectura.</translation>
    </message>
    <message>
        <source>{name} gets every company, its labels and history, and the app keys, in one sealed file. From then on the companies are kept there, and this computer refreshes none of them. Reconnect takes one back.</source>
        <translation>{name} recibe todas las empresas, con sus etiquetas y su historial, y las claves de la aplicación, en un archivo sellado. A partir de entonces las empresas se mantienen allí y esta computadora no actualiza ninguna. Reconectar trae de vuelta una empresa.</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} hasta las {time}</translation>
    </message>
</context>
<context>
    <name>GiveFlow</name>
    <message>
        <source>Asking Intuit for a fresh pass…</source>
        <translation>Pidiendo a Intuit un pase nuevo…</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>No trasladar</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Trasladar ahora</translation>
    </message>
    <message>
        <source>Refreshing before the move: {done} of {total}</source>
        <translation>Actualizando antes del traslado: {done} de {total}</translation>
    </message>
    <message>
        <source>Refreshing before the move…</source>
        <translation>Actualizando antes del traslado…</translation>
    </message>
    <message>
        <source>Sealing the file…</source>
        <translation>Sellando el archivo…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>The folder that you chose went away, so the file stands here. Copy it to {receiver} yourself.</source>
        <translation>La carpeta que eligió ya no está, así que el archivo quedó aquí. Cópielo usted para {receiver}.</translation>
    </message>
    <message>
        <source>The pass for {company} is copied; it works until {time}. The clipboard forgets it in 30 seconds.</source>
        <translation>El pase para {company} está copiado; sirve hasta las {time}. El portapapeles lo olvida en 30 segundos.</translation>
    </message>
    <message>
        <source>The pass for {company} is in {file}; it works until {time}.</source>
        <translation>El pase para {company} está en {file}; sirve hasta las {time}.</translation>
    </message>
    <message>
        <source>These stayed here, since they need you first: {names}.</source>
        <translation>Estas se quedaron aquí, porque primero requieren su atención: {names}.</translation>
    </message>
    <message>
        <source>They open the file, and nothing else does: without them, what is moved is lost.</source>
        <translation>Abren el archivo, y nada más lo abre: sin ellas, lo que se traslada se pierde.</translation>
    </message>
    <message>
        <source>What was moved is in {file}. The six words open it.</source>
        <translation>Lo trasladado está en {file}. Lo abren las seis palabras.</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Write down these six words first</source>
        <translation>Anote primero estas seis palabras</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir en mi navegador</translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect all %n companies</source>
        <translation>
            <numerusform>Reconectar %n empresa</numerusform>
            <numerusform>Reconectar las %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation>Reconectar todas…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Ayuda: {page}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message numerus="yes">
        <source>Among the newest %n entries</source>
        <translation>
            <numerusform>En la %n entrada más reciente</numerusform>
            <numerusform>En las %n entradas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>KeysGuide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation>Escribir las claves de la aplicación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation>Usarla y conectar una empresa</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Check keys</source>
        <translation>&amp;Comprobar claves</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Hecha por</translation>
    </message>
    <message>
        <source>&amp;Name of this setup</source>
        <translation>&amp;Nombre de esta configuración</translation>
    </message>
    <message>
        <source>As you registered it; QuickBooks shows it to clients. May be left empty.</source>
        <translation>Tal como la registró; QuickBooks lo muestra a los clientes. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation>Preguntando a Intuit…</translation>
    </message>
    <message>
        <source>Asks Intuit for the name and email address of the person who allows a company.</source>
        <translation>Pide a Intuit el nombre y el correo electrónico de la persona que permite una empresa.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>Copy the keys</source>
        <translation>Copie las claves</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Development. Copy both values from there.</source>
        <translation>En su aplicación: “Keys and credentials”, “Development”. Copie de allí los dos valores.</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, Production. Copy both values from there.</source>
        <translation>En su aplicación: “Keys and credentials”, “Production”. Copie de allí los dos valores.</translation>
    </message>
    <message>
        <source>It is never shown here, and cannot be copied out.</source>
        <translation>Aquí nunca se muestra y no se puede copiar.</translation>
    </message>
    <message>
        <source>Keys and credentials</source>
        <translation>Claves y credenciales</translation>
    </message>
    <message>
        <source>Name of the &amp;app</source>
        <translation>Nombre de la &amp;aplicación</translation>
    </message>
    <message>
        <source>Note &amp;who connects</source>
        <translation>Anotar &amp;quién conecta</translation>
    </message>
    <message>
        <source>What your people see, such as the name of your firm.</source>
        <translation>Lo que ven los suyos; por ejemplo, el nombre de su despacho.</translation>
    </message>
    <message>
        <source>Your name, so that people know whom to ask. May be left empty.</source>
        <translation>Su nombre, para que se sepa a quién preguntar. Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>About 30 minutes of App details and a questionnaire of 20 to 40 minutes; then Intuit approves it, which can take days. You also need one page on a website of your firm.</source>
        <translation>Unos 30 minutos de “App details” y un cuestionario de 20 a 40 minutos; luego Intuit lo aprueba, lo que puede tardar días. También necesita una página en un sitio web de su despacho.</translation>
    </message>
    <message>
        <source>About 5 minutes, and they work at once. The browser returns straight to this computer.</source>
        <translation>Unos 5 minutos, y sirven de inmediato. El navegador regresa directamente a esta computadora.</translation>
    </message>
    <message>
        <source>App keys of your own</source>
        <translation>Claves de aplicación propias</translation>
    </message>
    <message>
        <source>If you are not sure, begin with test keys: the live ones come from the same app later.</source>
        <translation>Si tiene dudas, empiece con las claves de prueba: las reales salen después de la misma aplicación.</translation>
    </message>
    <message>
        <source>Intuit gives app keys to whoever registers an app at its developer page. It is free, and done once for a whole firm: everybody else opens the company setup file that you save at the end.</source>
        <translation>Intuit da claves a quien registra una aplicación en su página para desarrolladores. Es gratis y se hace una sola vez por despacho: los demás abren el archivo de configuración de empresa que usted guarda al final.</translation>
    </message>
    <message>
        <source>Live keys, for real companies</source>
        <translation>Claves reales, para empresas reales</translation>
    </message>
    <message>
        <source>Test keys, for Intuit&apos;s test companies</source>
        <translation>Claves de prueba, para las empresas de prueba de Intuit</translation>
    </message>
    <message>
        <source>Which keys?</source>
        <translation>¿Qué claves?</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;New labels, separated by commas</source>
        <translation>Etiquetas &amp;nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Set labels</source>
        <translation>Poner etiquetas</translation>
    </message>
    <message>
        <source>Words of your own, such as a weekday or a colleague, to find companies by.</source>
        <translation>Palabras suyas, como un día de la semana o un colega, para encontrar empresas.</translation>
    </message>
</context>
<context>
    <name>LocalFolderFlow</name>
    <message>
        <source>Choose a folder on this computer that nothing else copies</source>
        <translation>Elija una carpeta en esta computadora que nada más copie</translation>
    </message>
    <message>
        <source>Taking your connections along…</source>
        <translation>Llevando sus conexiones…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>No es Intuit</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Empresas de prueba</translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamingFlow</name>
    <message numerus="yes">
        <source>Labels of %n companies</source>
        <translation>
            <numerusform>Etiquetas de %n empresa</numerusform>
            <numerusform>Etiquetas de %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of {company}</source>
        <translation>Etiquetas de {company}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>&amp;Address and port</source>
        <translation>&amp;Dirección y puerto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;User, if it asks for one</source>
        <translation>&amp;Usuario, si lo pide</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Como está configurada esta computadora</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>How this program reaches Intuit. Most offices need no change here.</source>
        <translation>Cómo llega este programa a Intuit. La mayoría de las oficinas no necesita cambiar nada aquí.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Por este proxy:</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; several words are easy to keep.</source>
        <translation>
            <numerusform>Al menos %n carácter; varias palabras son fáciles de recordar.</numerusform>
            <numerusform>Al menos %n caracteres; varias palabras son fáciles de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>It opens your connections if this computer&apos;s password store is ever lost. Write it down, and keep the paper away from this computer. It is not asked for in daily work.</source>
        <translation>Abre sus conexiones si alguna vez se pierde el almacén de contraseñas de esta computadora. Anótela y guarde el papel lejos de esta computadora. No se pide en el trabajo diario.</translation>
    </message>
    <message>
        <source>Keep a recovery passphrase</source>
        <translation>Tener una frase de recuperación</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Establecer la frase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Six words were filled in. Write them down.</source>
        <translation>Se pusieron seis palabras. Anótelas.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerir una</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>La misma frase &amp;otra vez</translation>
    </message>
    <message>
        <source>Type it twice, so that no slip of the finger locks you out.</source>
        <translation>Escríbala dos veces, para que un error al teclear no le cierre el paso.</translation>
    </message>
    <message>
        <source>Your connections will be sealed with it. It is asked for at each start, and without it nothing opens them: write it down, and keep the paper where you keep other keys.</source>
        <translation>Sus conexiones se sellarán con ella. Se pide en cada inicio y sin ella nada las abre: anótela y guarde el papel donde guarda otras llaves.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoticeFlow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>It starts when you sign in. The settings can change that.</source>
        <translation>Se inicia cuando usted inicia sesión. Puede cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Keep a recovery passphrase, in case this computer&apos;s password store is lost.</source>
        <translation>Tenga una frase de recuperación, por si se pierde el almacén de contraseñas de esta computadora.</translation>
    </message>
    <message>
        <source>Let this program start when you sign in, so that your companies stay connected.</source>
        <translation>Deje que este programa se inicie cuando usted inicia sesión, para que sus empresas sigan conectadas.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase…</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>The recovery passphrase opens your connections. Keep it away from this computer.</source>
        <translation>La frase de recuperación abre sus conexiones. Guárdela lejos de esta computadora.</translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message numerus="yes">
        <source>%n companies must be reconnected within twelve months.</source>
        <translation>
            <numerusform>%n empresa debe reconectarse en los próximos doce meses.</numerusform>
            <numerusform>%n empresas deben reconectarse en los próximos doce meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Agregar al calendario…</translation>
    </message>
    <message>
        <source>Choose a month to see its companies in the list.</source>
        <translation>Elija un mes para ver sus empresas en la lista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No company needs anybody.</source>
        <translation>Ninguna empresa requiere atención.</translation>
    </message>
    <message>
        <source>Nothing is due in the next twelve months. {company} comes first, on {day}.</source>
        <translation>No hay nada pendiente en los próximos doce meses. {company} es la primera, el {day}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Próximos meses</translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation>Guardar informe de estado…</translation>
    </message>
    <message>
        <source>The others follow from {day} on.</source>
        <translation>Las demás siguen a partir del {day}.</translation>
    </message>
    <message>
        <source>Who needs you in the months ahead</source>
        <translation>Qué requiere su atención en los próximos meses</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Escribir la frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your connections on this computer were sealed with it.</source>
        <translation>Sus conexiones en esta computadora se sellaron con ella.</translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation>Sus conexiones guardadas están bloqueadas</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>PublishKit</name>
    <message>
        <source>Choose a folder for the page</source>
        <translation>Elija una carpeta para la página</translation>
    </message>
    <message>
        <source>The page is {page}. Put it, unchanged, where your return address shows it; the guide beside it says how.</source>
        <translation>La página es {page}. Póngala, sin cambios, donde su dirección de retorno la muestre; la guía que está al lado explica cómo.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>5. Fill in App details, then the questionnaire</source>
        <translation>5. Complete “App details” y luego el cuestionario</translation>
    </message>
    <message>
        <source>About the app</source>
        <translation>Sobre la aplicación</translation>
    </message>
    <message>
        <source>Addresses of your website</source>
        <translation>Direcciones de su sitio web</translation>
    </message>
    <message>
        <source>Answer for your own firm where it asks about people and offices: only you know that.</source>
        <translation>Responda por su propio despacho donde se pregunte por personas y oficinas: eso solo lo sabe usted.</translation>
    </message>
    <message>
        <source>App details</source>
        <translation>Detalles de la aplicación</translation>
    </message>
    <message>
        <source>Are tokens taken from the Playground?</source>
        <translation>¿Los tokens se toman del Playground?</translation>
    </message>
    <message>
        <source>Encrypted (AES-256-GCM); the key is in the computer&apos;s password store. None is logged.</source>
        <translation>Cifrados (AES-256-GCM); la clave está en el almacén de contraseñas de la computadora. Ninguno se anota en el registro.</translation>
    </message>
    <message>
        <source>How are tokens and keys kept?</source>
        <translation>¿Cómo se guardan los tokens y las claves?</translation>
    </message>
    <message>
        <source>In your app: Keys and credentials, then Production. App details take about 30 minutes, the questionnaire 20 to 40. Then Intuit looks at it. You can come back here any day.</source>
        <translation>En su aplicación: “Keys and credentials”, luego “Production”. “App details” toma unos 30 minutos; el cuestionario, de 20 a 40. Después Intuit lo revisa. Puede volver aquí cualquier día.</translation>
    </message>
    <message>
        <source>Is intuit_tid captured?</source>
        <translation>¿Se guarda el intuit_tid?</translation>
    </message>
    <message>
        <source>Is the discovery document used?</source>
        <translation>¿Se usa el documento de descubrimiento (discovery document)?</translation>
    </message>
    <message>
        <source>It is tried again with pauses; a refused permission asks a person to reconnect.</source>
        <translation>Se intenta de nuevo con pausas; si el permiso se rechaza, se pide a una persona que reconecte.</translation>
    </message>
    <message>
        <source>Its hosts, its countries, and that it is for your own firm.</source>
        <translation>Sus servidores, sus países y que es para su propio despacho.</translation>
    </message>
    <message>
        <source>Launch, disconnect and reconnect: pages of yours.</source>
        <translation>Inicio, desconexión y reconexión: páginas suyas.</translation>
    </message>
    <message>
        <source>No. Intuit&apos;s addresses are built into the program.</source>
        <translation>No. Las direcciones de Intuit están incluidas en el programa.</translation>
    </message>
    <message>
        <source>No: in daily use each company is connected by its own permission.</source>
        <translation>No: en el uso diario cada empresa se conecta con su propio permiso.</translation>
    </message>
    <message>
        <source>Terms and privacy</source>
        <translation>Términos y privacidad</translation>
    </message>
    <message>
        <source>The addresses of your licence terms and your privacy page.</source>
        <translation>Las direcciones de sus términos de licencia y de su página de privacidad.</translation>
    </message>
    <message>
        <source>What Intuit asks before it gives live keys</source>
        <translation>Lo que Intuit pregunta antes de dar claves reales</translation>
    </message>
    <message>
        <source>What happens when a refresh fails?</source>
        <translation>¿Qué pasa cuando falla una actualización?</translation>
    </message>
    <message>
        <source>What is true of this program</source>
        <translation>Lo que es cierto de este programa</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>¿Quién la usa?</translation>
    </message>
    <message>
        <source>Yes. It is kept with every event of the history and stands in the details.</source>
        <translation>Sí. Se guarda con cada evento del historial y aparece en los detalles.</translation>
    </message>
    <message>
        <source>Your own firm, for the companies that it keeps the books of.</source>
        <translation>Su propio despacho, para las empresas cuyos libros lleva.</translation>
    </message>
</context>
<context>
    <name>QueueFlow</name>
    <message>
        <source>Connecting several companies</source>
        <translation>Conectando varias empresas</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting %n companies</source>
        <translation>
            <numerusform>Reconectando %n empresa</numerusform>
            <numerusform>Reconectando %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} is connected again.</source>
        <translation>{company} está conectada de nuevo.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} está conectada.</translation>
    </message>
    <message>
        <source>{company} was connected already; its permission is fresh now.</source>
        <translation>{company} ya estaba conectada; ahora su permiso es nuevo.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>%n companies connected so far</source>
        <translation>
            <numerusform>%n empresa conectada hasta ahora</numerusform>
            <numerusform>%n empresas conectadas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies done</source>
        <translation>Empresas listas</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Keep it as a new company</source>
        <translation>Guardarla como empresa nueva</translation>
    </message>
    <message>
        <source>Skip {company}</source>
        <translation>Omitir {company}</translation>
    </message>
    <message>
        <source>Still to do, in any order: {companies}</source>
        <translation>Faltan, en cualquier orden: {companies}</translation>
    </message>
    <message numerus="yes">
        <source>Still to do, in any order: {companies} and %n more</source>
        <translation>
            <numerusform>Faltan, en cualquier orden: {companies} y %n más</numerusform>
            <numerusform>Faltan, en cualquier orden: {companies} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: {companies}</source>
        <translation>Faltan: {companies}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} listas</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>1. Sign in at the developer page</source>
        <translation>1. Inicie sesión en la página para desarrolladores</translation>
    </message>
    <message>
        <source>2. Create an app</source>
        <translation>2. Cree una aplicación</translation>
    </message>
    <message>
        <source>3. Choose Accounting</source>
        <translation>3. Elija “Accounting”</translation>
    </message>
    <message>
        <source>Any Intuit account will do. An app belongs to the account that makes it, so use your firm&apos;s.</source>
        <translation>Sirve cualquier cuenta de Intuit. La aplicación pertenece a la cuenta que la crea; use por eso la de su despacho.</translation>
    </message>
    <message>
        <source>Do this in your browser and come back here. Intuit&apos;s pages may look a little different.</source>
        <translation>Hágalo en su navegador y vuelva aquí. Las páginas de Intuit pueden verse un poco distintas.</translation>
    </message>
    <message>
        <source>On the App dashboard press Create an app. Give it a name that your clients know; it may not contain “QuickBooks” or “Intuit”.</source>
        <translation>En “App dashboard”, presione “Create an app”. Póngale un nombre que sus clientes conozcan; no puede contener “QuickBooks” ni “Intuit”.</translation>
    </message>
    <message>
        <source>Register the app at Intuit</source>
        <translation>Registrar la aplicación en Intuit</translation>
    </message>
    <message>
        <source>Where it asks what the app may use, tick Accounting.</source>
        <translation>Donde se pregunta qué puede usar la aplicación, marque “Accounting”.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name in this list</source>
        <translation>&amp;Nombre en esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In QuickBooks it is called {company}, and stays so.</source>
        <translation>En QuickBooks se llama {company}, y así se queda.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename {company}</source>
        <translation>Cambiar el nombre de {company}</translation>
    </message>
    <message>
        <source>Use the name in QuickBooks</source>
        <translation>Usar el nombre de QuickBooks</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>A person must act by (UTC)</source>
        <translation>Alguien tiene que actuar antes de (UTC)</translation>
    </message>
    <message>
        <source>Access until (UTC)</source>
        <translation>Acceso hasta (UTC)</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Agregar al calendario</translation>
    </message>
    <message>
        <source>At the latest (UTC)</source>
        <translation>A más tardar (UTC)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company in QuickBooks</source>
        <translation>Empresa en QuickBooks</translation>
    </message>
    <message>
        <source>Company setup</source>
        <translation>Configuración de empresa</translation>
    </message>
    <message>
        <source>Connected (UTC)</source>
        <translation>Conectada (UTC)</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectada por</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years. Open Company Connections and press Reconnect.</source>
        <translation>Intuit pide un permiso nuevo cada cinco años. Abra Company Connections y presione Reconectar.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last refreshed (UTC)</source>
        <translation>Última actualización (UTC)</translation>
    </message>
    <message>
        <source>Paper (PDF) (*.pdf)</source>
        <translation>Papel (PDF) (*.pdf)</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>Realm ID</translation>
    </message>
    <message>
        <source>Reconnect {company} before today</source>
        <translation>Reconectar {company} antes de hoy</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save history</source>
        <translation>Guardar historial</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>Guardar informe de estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays connected until (UTC)</source>
        <translation>Sigue conectada hasta (UTC)</translation>
    </message>
    <message>
        <source>Table (CSV) (*.csv)</source>
        <translation>Tabla (CSV) (*.csv)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>{file} se guardó.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Afterwards no company is refreshed until you confirm that only this computer uses it. Those that were refreshed after the backup was made may have to be reconnected once.</source>
        <translation>Después no se actualiza ninguna empresa hasta que usted confirme que solo esta computadora la usa. Es posible que las que se actualizaron después de hacer la copia deban reconectarse una vez.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>The backup of {when}.</source>
        <translation>La copia de seguridad de esta fecha: {when}.</translation>
    </message>
    <message>
        <source>The file “{name}”.</source>
        <translation>El archivo “{name}”.</translation>
    </message>
    <message>
        <source>What is here now is moved aside in the data folder. Nothing is deleted.</source>
        <translation>Lo que hay aquí ahora se aparta en la carpeta de datos. No se borra nada.</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>4. Add exactly this address at Intuit</source>
        <translation>4. Agregue exactamente esta dirección en Intuit</translation>
    </message>
    <message>
        <source>Address of that &amp;page</source>
        <translation>Dirección de esa &amp;página</translation>
    </message>
    <message>
        <source>Any page of ours, and paste</source>
        <translation>Cualquier página nuestra, y pegar</translation>
    </message>
    <message>
        <source>For live keys Intuit wants a page on the web and refuses this computer&apos;s own address. There are two ways; both are safe, and you can change later.</source>
        <translation>Para las claves reales, Intuit exige una página web y rechaza la dirección de esta computadora. Hay dos maneras; las dos son seguras y puede cambiar después.</translation>
    </message>
    <message>
        <source>In your app: Settings, then Redirect URIs. Every character counts, also the last slash.</source>
        <translation>En su aplicación: “Settings”, luego “Redirect URIs”. Cada carácter cuenta, también la barra final.</translation>
    </message>
    <message>
        <source>Leave it as it is, unless another program needs this number.</source>
        <translation>Déjelo como está, salvo que otro programa necesite este número.</translation>
    </message>
    <message>
        <source>Nothing has to be uploaded: the home page of your website will do. After each permission, copy the address from the browser and press “Paste the address” here.</source>
        <translation>No hay que subir nada: sirve la página de inicio de su sitio web. Después de cada permiso, copie la dirección del navegador y presione aquí “Pegar la dirección”.</translation>
    </message>
    <message>
        <source>Po&amp;rt on this computer</source>
        <translation>Pue&amp;rto en esta computadora</translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation>Kit para publicar…</translation>
    </message>
    <message>
        <source>Test keys may return straight to this computer. Register exactly the address below.</source>
        <translation>Las claves de prueba pueden regresar directamente a esta computadora. Registre exactamente la dirección de abajo.</translation>
    </message>
    <message>
        <source>The relay page</source>
        <translation>La página de enlace</translation>
    </message>
    <message>
        <source>Where the browser returns to</source>
        <translation>A dónde regresa el navegador</translation>
    </message>
    <message>
        <source>With the slash at its end, if your website shows it so.</source>
        <translation>Con la barra al final, si su sitio web la muestra así.</translation>
    </message>
    <message>
        <source>Your webmaster uploads one small file, once, and from then on everything goes on by itself. The page sends the browser on to this program, stores nothing, and leads nowhere else.</source>
        <translation>Su webmaster sube un archivo pequeño, una sola vez, y a partir de ahí todo sigue por sí solo. La página envía el navegador a este programa, no guarda nada y no lleva a ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Do this when somebody may have a copy of your connections and what opens it. Nothing has to be connected again. The program&apos;s own backups are made anew; copies that you made yourself open by the passphrase they had, and by nothing else.</source>
        <translation>Hágalo cuando alguien pueda tener una copia de sus conexiones y lo que la abre. No hay que volver a conectar nada. Las copias de seguridad del programa se hacen de nuevo; las que usted hizo se abren con la frase que tenían, y con nada más.</translation>
    </message>
    <message>
        <source>If the password store of this computer is lost, nothing opens your connections then. Backups made before still open by the passphrase.</source>
        <translation>Si se pierde el almacén de contraseñas de esta computadora, entonces nada abre sus conexiones. Las copias de seguridad hechas antes todavía se abren con la frase.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the recovery passphrase?</source>
        <translation>¿Quitar la frase de recuperación?</translation>
    </message>
    <message>
        <source>Seal everything by a new key?</source>
        <translation>¿Sellar todo con una clave nueva?</translation>
    </message>
    <message>
        <source>Stop using the password store?</source>
        <translation>¿Dejar de usar el almacén de contraseñas?</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start then, and nothing else opens your connections. This program can no longer refresh them unattended.</source>
        <translation>Entonces su frase de contraseña se pide en cada inicio y nada más abre sus conexiones. Este programa ya no puede actualizarlas sin alguien presente.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keep the key in the password store</source>
        <translation>Guardar la clave en el almacén de contraseñas</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Crear una clave nueva…</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Remove “{way}”…</source>
        <translation>Quitar “{way}”…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Set a recovery passphrase…</source>
        <translation>Establecer una frase de recuperación…</translation>
    </message>
    <message>
        <source>The demo keeps its key beside its connections, for they are worth nothing.</source>
        <translation>La demo guarda su clave junto a sus conexiones, porque no valen nada.</translation>
    </message>
    <message>
        <source>The password store of this computer</source>
        <translation>El almacén de contraseñas de esta computadora</translation>
    </message>
    <message>
        <source>Where connections are kept</source>
        <translation>Dónde se guardan las conexiones</translation>
    </message>
    <message>
        <source>Whoever knows it and has the file can open your connections.</source>
        <translation>Quien la sepa y tenga el archivo puede abrir sus conexiones.</translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. Each of these opens it by itself.</source>
        <translation>Sus conexiones están selladas en un archivo en esta computadora. Cada una de estas cosas lo abre por sí sola.</translation>
    </message>
    <message>
        <source>Your connections are sealed in one file on this computer. This alone opens it.</source>
        <translation>Sus conexiones están selladas en un archivo en esta computadora. Solo esto lo abre.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
</context>
<context>
    <name>SaveSetupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation>Archivos de configuración de empresa (*.companysetup)</translation>
    </message>
    <message>
        <source>Copied; it leaves the clipboard in half a minute</source>
        <translation>Copiada; sale del portapapeles en medio minuto</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Está en {file}.</translation>
    </message>
    <message>
        <source>It opens with the six words below. They are shown only now, and kept nowhere: tell them to the receiver another way than by the file, by telephone for instance.</source>
        <translation>Se abre con las seis palabras de abajo. Solo se muestran ahora y no se guardan en ningún lugar: comuníquelas al destinatario por una vía distinta del archivo; por ejemplo, por teléfono.</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Frase de contraseña: {words}</translation>
    </message>
    <message>
        <source>Save as company setup file</source>
        <translation>Guardar como archivo de configuración de empresa</translation>
    </message>
    <message>
        <source>Save “{name}” as a company setup file</source>
        <translation>Guardar “{name}” como archivo de configuración de empresa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message>
        <source>Sealing takes a moment.</source>
        <translation>Sellar toma un momento.</translation>
    </message>
    <message>
        <source>The company setup file is saved</source>
        <translation>El archivo de configuración de empresa está guardado</translation>
    </message>
    <message>
        <source>The file holds the app keys. Whoever opens it can connect companies with them, and reach the books of those that they connect. Give it only to people of your firm.</source>
        <translation>El archivo contiene las claves de la aplicación. Quien lo abra puede conectar empresas con ellas y llegar a los libros de las que conecte. Entréguelo solo a personas de su despacho.</translation>
    </message>
</context>
<context>
    <name>SealChoice</name>
    <message>
        <source>&amp;Receiver&apos;s age key</source>
        <translation>Clave age del &amp;destinatario</translation>
    </message>
    <message>
        <source>A passphrase is made for you, and shown once when the file is saved.</source>
        <translation>Se crea una frase para usted y se muestra una sola vez, al guardar el archivo.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Sin sellar</translation>
    </message>
    <message>
        <source>Only the receiver&apos;s identity opens the file; you need her key for it.</source>
        <translation>Solo la identidad del destinatario abre el archivo; para eso necesita su clave.</translation>
    </message>
    <message>
        <source>Sealed for one receiver</source>
        <translation>Sellado para un destinatario</translation>
    </message>
    <message>
        <source>Sealed with six words</source>
        <translation>Sellado con seis palabras</translation>
    </message>
    <message>
        <source>This is not an age key: they begin with age1 and have 62 letters and digits.</source>
        <translation>Esta no es una clave age: empiezan con age1 y tienen 62 letras y dígitos.</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it.</source>
        <translation>Quien reciba el archivo puede usarlo.</translation>
    </message>
</context>
<context>
    <name>SealedWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied for 30 seconds</source>
        <translation>Copiadas por 30 segundos</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Only {receiver} can open it, with the key that belongs to the one you entered.</source>
        <translation>Solo {receiver} puede abrirlo, con la clave que corresponde a la que usted escribió.</translation>
    </message>
    <message>
        <source>Send the words another way than the file: by telephone, or in person.</source>
        <translation>Envíe las palabras por una vía distinta del archivo: por teléfono o en persona.</translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation>El archivo sellado está listo</translation>
    </message>
    <message>
        <source>These six words open it. They are shown only now, so tell them to {receiver} before you close.</source>
        <translation>Estas seis palabras lo abren. Solo se muestran ahora; comuníquelas a {receiver} antes de cerrar.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Your settings could not be read, so they are as at the beginning.</source>
        <translation>No se pudieron leer sus ajustes, así que están como al principio.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Back up now to a file</source>
        <translation>Guardar una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>That is what opens your connections from now on.</source>
        <translation>Eso es lo que abre sus conexiones de ahora en adelante.</translation>
    </message>
    <message>
        <source>The new passphrase opens your connections. Keep it where you will find it.</source>
        <translation>La frase nueva abre sus conexiones. Guárdela donde la encuentre.</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>Vale de ahora en adelante.</translation>
    </message>
    <message>
        <source>Your connections are copied to {file}. The same key or passphrase opens it.</source>
        <translation>Sus conexiones están copiadas en {file}. Se abre con la misma clave o frase de contraseña.</translation>
    </message>
    <message>
        <source>Your connections are sealed by a new key.</source>
        <translation>Sus conexiones están selladas con una clave nueva.</translation>
    </message>
    <message>
        <source>Your connections are sealed by a new key; what is left of the old one goes by itself.</source>
        <translation>Sus conexiones están selladas con una clave nueva; lo que queda de la anterior se quita por sí solo.</translation>
    </message>
</context>
<context>
    <name>SetupChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a company setup</source>
        <translation>Elija una configuración de empresa</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message>
        <source>Which company setup?</source>
        <translation>¿Qué configuración de empresa?</translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation>{name} · no es Intuit</translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation>{name} · empresas de prueba</translation>
    </message>
</context>
<context>
    <name>SetupFacts</name>
    <message>
        <source>App keys</source>
        <translation>Claves de la aplicación</translation>
    </message>
    <message>
        <source>Begin with {hint}</source>
        <translation>Empiezan con {hint}</translation>
    </message>
    <message>
        <source>Connects and refreshes</source>
        <translation>Conecta y actualiza</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Desconecta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Has the books</source>
        <translation>Tiene los libros</translation>
    </message>
    <message>
        <source>Knows who signs in</source>
        <translation>Sabe quién inicia sesión</translation>
    </message>
    <message>
        <source>Live companies</source>
        <translation>Empresas reales</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nombre de la aplicación</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>No es Intuit</translation>
    </message>
    <message>
        <source>Not Intuit: another server</source>
        <translation>No es Intuit: otro servidor</translation>
    </message>
    <message>
        <source>Page in your browser</source>
        <translation>Página en su navegador</translation>
    </message>
    <message>
        <source>Read and change accounting data</source>
        <translation>Leer y cambiar datos contables</translation>
    </message>
    <message>
        <source>Returns through</source>
        <translation>Regresa por</translation>
    </message>
    <message>
        <source>See who signs in</source>
        <translation>Ver quién inicia sesión</translation>
    </message>
    <message>
        <source>Take payments and see them</source>
        <translation>Cobrar pagos y verlos</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Empresas de prueba</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>El archivo no lo dice</translation>
    </message>
    <message>
        <source>This setup talks to the addresses below instead of Intuit. Use it only if you know why.</source>
        <translation>Esta configuración se comunica con las direcciones de abajo en lugar de Intuit. Úsela solo si sabe por qué.</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Company setup files (*.companysetup)</source>
        <translation>Archivos de configuración de empresa (*.companysetup)</translation>
    </message>
    <message>
        <source>Open a company setup file</source>
        <translation>Abrir un archivo de configuración de empresa</translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>Don&apos;t use it</source>
        <translation>No usarla</translation>
    </message>
    <message>
        <source>It lets this computer connect companies. Nothing of it is kept until you say so.</source>
        <translation>Permite que esta computadora conecte empresas. Nada de ella se guarda hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Nobody in between: your browser returns straight to this computer.</source>
        <translation>Nadie de por medio: su navegador regresa directamente a esta computadora.</translation>
    </message>
    <message>
        <source>Only one computer should keep a company. If two keep the same one, they cut each other off.</source>
        <translation>Solo una computadora debe mantener cada empresa. Si dos mantienen la misma, se cortan la una a la otra.</translation>
    </message>
    <message>
        <source>Replace the company setup “{name}”?</source>
        <translation>¿Reemplazar la configuración de empresa “{name}”?</translation>
    </message>
    <message>
        <source>The person who made this file: the app belongs to them, and they hold its keys.</source>
        <translation>La persona que hizo este archivo: la aplicación es suya y tiene sus claves.</translation>
    </message>
    <message>
        <source>This computer already has a setup for the same app. Its companies stay connected.</source>
        <translation>Esta computadora ya tiene una configuración de la misma aplicación. Sus empresas siguen conectadas.</translation>
    </message>
    <message>
        <source>Use it and connect a company</source>
        <translation>Usarla y conectar una empresa</translation>
    </message>
    <message>
        <source>Use the company setup “{name}”?</source>
        <translation>¿Usar la configuración de empresa “{name}”?</translation>
    </message>
    <message>
        <source>Who could reach the books through it</source>
        <translation>Quién podría llegar a los libros por medio de ella</translation>
    </message>
    <message>
        <source>Whoever runs {host}: it answers in Intuit&apos;s place.</source>
        <translation>Quien opera {host}: responde en lugar de Intuit.</translation>
    </message>
    <message>
        <source>Whoever runs {host}: your browser returns through it, so each permission passes there.</source>
        <translation>Quien opera {host}: su navegador regresa por ahí, así que cada permiso pasa por allí.</translation>
    </message>
</context>
<context>
    <name>SetupsDialog</name>
    <message numerus="yes">
        <source>%n companies are connected with it.</source>
        <translation>
            <numerusform>%n empresa está conectada con ella.</numerusform>
            <numerusform>%n empresas están conectadas con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Intuit…</source>
        <translation>Preguntando a Intuit…</translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation>Comprobar claves</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Company setups</source>
        <translation>Configuraciones de empresa</translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation>Desconecte primero sus empresas.</translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation>Escribir claves de la aplicación…</translation>
    </message>
    <message>
        <source>Its app keys are forgotten here. To use it again, you need its file.</source>
        <translation>Sus claves se olvidan aquí. Para volver a usarla, necesita su archivo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No company is connected with it.</source>
        <translation>Ninguna empresa está conectada con ella.</translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation>Abrir archivo de configuración de empresa…</translation>
    </message>
    <message>
        <source>Publish kit…</source>
        <translation>Kit para publicar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a company setup</source>
        <translation>Quitar una configuración de empresa</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>¿Quitar “{name}” de esta computadora?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save as company setup file…</source>
        <translation>Guardar como archivo de configuración de empresa…</translation>
    </message>
    <message>
        <source>There is no company setup yet</source>
        <translation>Todavía no hay ninguna configuración de empresa</translation>
    </message>
    <message>
        <source>{name} · not Intuit</source>
        <translation>{name} · no es Intuit</translation>
    </message>
    <message>
        <source>{name} · test companies</source>
        <translation>{name} · empresas de prueba</translation>
    </message>
</context>
<context>
    <name>StepPictures</name>
    <message>
        <source>1. Sign in</source>
        <translation>1. Inicie sesión</translation>
    </message>
    <message>
        <source>2. Choose the company</source>
        <translation>2. Elija la empresa</translation>
    </message>
    <message>
        <source>2. Choose {company}</source>
        <translation>2. Elija {company}</translation>
    </message>
    <message>
        <source>3. Press Connect</source>
        <translation>3. Presione Connect</translation>
    </message>
</context>
<context>
    <name>SupportPreview</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Guardar para soporte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>This is all that the file holds: no names, no keys, no passwords. It is sent to nobody.</source>
        <translation>Esto es todo lo que contiene el archivo: ni nombres, ni claves, ni contraseñas. No se envía a nadie.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message numerus="yes">
        <source>%n companies are connected here already</source>
        <translation>
            <numerusform>%n empresa ya está conectada aquí</numerusform>
            <numerusform>%n empresas ya están conectadas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>&amp;Token de actualización</translation>
    </message>
    <message>
        <source>1. Let your app return to the Playground</source>
        <translation>1. Permita que su aplicación regrese al Playground</translation>
    </message>
    <message>
        <source>2. Ask for permission there</source>
        <translation>2. Pida allí el permiso</translation>
    </message>
    <message>
        <source>3. Copy two values</source>
        <translation>3. Copie dos valores</translation>
    </message>
    <message>
        <source>A page of Intuit&apos;s, for people who have their own app keys. Two values are copied from there.</source>
        <translation>Una página de Intuit, para quien tiene claves de aplicación propias. De allí se copian dos valores.</translation>
    </message>
    <message>
        <source>A sealed file that I was given</source>
        <translation>Un archivo sellado que me dieron</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the file in which it keeps the connection: a .env file, or JSON. Or copy the lines with the refresh token and the realm ID, and paste them here; they are read and not shown.</source>
        <translation>Elija el archivo en el que guarda la conexión: un archivo .env o JSON. O copie las líneas con el token de actualización y el realm ID y péguelas aquí; se leen y no se muestran.</translation>
    </message>
    <message>
        <source>Choose the same app as in your company setup, press “Get authorization code”, choose the company and press Connect. Where it asks what the app may do, tick only Accounting:</source>
        <translation>Elija la misma aplicación que en su configuración de empresa, presione “Get authorization code”, elija la empresa y presione Connect. Donde se pregunta qué puede hacer la aplicación, marque solo “Accounting”:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Companies taken over</source>
        <translation>Empresas incorporadas</translation>
    </message>
    <message>
        <source>Copy details…</source>
        <translation>Copiar detalles…</translation>
    </message>
    <message>
        <source>Don&apos;t take over</source>
        <translation>No incorporar</translation>
    </message>
    <message>
        <source>From Intuit&apos;s OAuth Playground</source>
        <translation>Del OAuth Playground de Intuit</translation>
    </message>
    <message>
        <source>From another computer with this program: one company, or all of them for a new computer.</source>
        <translation>De otra computadora con este programa: una empresa, o todas para una computadora nueva.</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>De otro programa</translation>
    </message>
    <message>
        <source>From then on this computer keeps the company connected. The other place stops working within a day; remove it there.</source>
        <translation>A partir de entonces, esta computadora mantiene conectada la empresa. El otro lugar deja de funcionar en un día; quítela allí.</translation>
    </message>
    <message>
        <source>From then on this computer keeps what is in the file connected. The computer that it comes from has stopped already.</source>
        <translation>A partir de entonces, esta computadora mantiene conectado lo que hay en el archivo. La computadora de la que viene ya dejó de hacerlo.</translation>
    </message>
    <message>
        <source>Intuit&apos;s OAuth Playground</source>
        <translation>OAuth Playground de Intuit</translation>
    </message>
    <message>
        <source>Its .env file, or a JSON file in which it keeps the connection.</source>
        <translation>Su archivo .env, o un archivo JSON en el que guarda la conexión.</translation>
    </message>
    <message>
        <source>Keep what works</source>
        <translation>Conservar lo que funciona</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>On the developer page of your app this address has to be among its Redirect URIs:</source>
        <translation>En la página para desarrolladores de su aplicación, esta dirección debe estar entre sus “Redirect URIs”:</translation>
    </message>
    <message>
        <source>Paste what I copied</source>
        <translation>Pegar lo que copié</translation>
    </message>
    <message>
        <source>Press “Get tokens”. Copy the refresh token and the realm ID into the fields below.</source>
        <translation>Presione “Get tokens”. Copie el token de actualización y el realm ID en los campos de abajo.</translation>
    </message>
    <message>
        <source>Realm &amp;ID (in QuickBooks: company ID)</source>
        <translation>Realm &amp;ID (en QuickBooks: ID de la empresa)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the other program first: if two programs keep the same company, they cut each other off.</source>
        <translation>Detenga primero el otro programa: si dos programas mantienen la misma empresa, se cortan el uno al otro.</translation>
    </message>
    <message>
        <source>Stopping after this company…</source>
        <translation>Se detiene después de esta empresa…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n companies over?</source>
        <translation>
            <numerusform>¿Incorporar %n empresa?</numerusform>
            <numerusform>¿Incorporar %n empresas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take this company over?</source>
        <translation>¿Incorporar esta empresa?</translation>
    </message>
    <message>
        <source>Take {company} over?</source>
        <translation>¿Incorporar {company}?</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>The company setup “{name}” comes along</source>
        <translation>Viene también la configuración de empresa “{name}”</translation>
    </message>
    <message>
        <source>The other place stops working within a day, so remove it there afterwards.</source>
        <translation>El otro lugar deja de funcionar en un día; quítela allí después.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use the setup and take over</source>
        <translation>Usar la configuración e incorporar</translation>
    </message>
    <message>
        <source>What is here works, and was left as it is. Replace it only if the other place is the one that was used last: what is here goes once the other one is proved to work.</source>
        <translation>Lo que hay aquí funciona y se dejó como está. Reemplácelo solo si el otro lugar es el que se usó por última vez: lo de aquí se va cuando se comprueba que el otro funciona.</translation>
    </message>
    <message>
        <source>Where does the company come from?</source>
        <translation>¿De dónde viene la empresa?</translation>
    </message>
    <message>
        <source>Which company setup has the keys that it was connected with?</source>
        <translation>¿Qué configuración de empresa tiene las claves con las que se conectó?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} is connected here already</source>
        <translation>{company} ya está conectada aquí</translation>
    </message>
    <message>
        <source>{company} is refreshed, which proves that it works here.</source>
        <translation>{company} se actualiza, lo que comprueba que funciona aquí.</translation>
    </message>
    <message>
        <source>{company} is refreshed, which proves that it works here. {number} of {total}</source>
        <translation>{company} se actualiza, lo que comprueba que funciona aquí. {number} de {total}</translation>
    </message>
    <message>
        <source>{company} was not taken over</source>
        <translation>{company} no se incorporó</translation>
    </message>
    <message>
        <source>{done} of {total} companies were taken over</source>
        <translation>Se incorporaron {done} de {total} empresas</translation>
    </message>
    <message>
        <source>… {company}: not tried; it stays where it is.</source>
        <translation>… {company}: no se intentó; se queda donde está.</translation>
    </message>
    <message>
        <source>▲ {problem}</source>
        <translation>▲ {problem}</translation>
    </message>
    <message>
        <source>✔ {company}: already here, left as it is</source>
        <translation>✔ {company}: ya está aquí, se dejó como está</translation>
    </message>
    <message>
        <source>✔ {company}: taken over</source>
        <translation>✔ {company}: incorporada</translation>
    </message>
    <message>
        <source>⬣ {company}: {problem}</source>
        <translation>⬣ {company}: {problem}</translation>
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
        <translation>Incorporar una empresa</translation>
    </message>
</context>
<context>
    <name>TakeOverFlow</name>
    <message numerus="yes">
        <source>%n companies were taken over. This computer keeps them connected from now on.</source>
        <translation>
            <numerusform>Se incorporó %n empresa. Desde ahora esta computadora la mantiene conectada.</numerusform>
            <numerusform>Se incorporaron %n empresas. Desde ahora esta computadora las mantiene conectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what you were given</source>
        <translation>Abrir lo que le dieron</translation>
    </message>
    <message>
        <source>Remove it in the other place: there it stops working within a day.</source>
        <translation>Quítela en el otro lugar: allí deja de funcionar en un día.</translation>
    </message>
    <message>
        <source>{company} is taken over: this computer keeps it connected from now on.</source>
        <translation>{company} se incorporó: desde ahora esta computadora la mantiene conectada.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Open Company Connections</source>
        <translation>Abrir Company Connections</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reconnect {company}</source>
        <translation>Reconectar {company}</translation>
    </message>
</context>
<context>
    <name>TrayFlow</name>
    <message>
        <source>Your companies stay connected. You find this program here, and end it by Quit in its menu.</source>
        <translation>Sus empresas siguen conectadas. Encontrará este programa aquí, y lo termina con Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose my identity file…</source>
        <translation>Elegir mi archivo de identidad…</translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation>Elija su archivo de identidad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Abrir un archivo sellado</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Opening takes a moment: that is what makes guessing the passphrase slow.</source>
        <translation>Abrirlo toma un momento: eso es lo que hace lento adivinar la frase.</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation>Este archivo está sellado</translation>
    </message>
    <message>
        <source>{file} was sealed for one receiver. It opens with the identity file of that receiver.</source>
        <translation>{file} se selló para un destinatario. Se abre con el archivo de identidad de ese destinatario.</translation>
    </message>
    <message>
        <source>{file} was sealed with a passphrase. Whoever sealed it tells it to you another way than by the file, by telephone for instance.</source>
        <translation>{file} se selló con una frase de contraseña. Quien lo selló se la comunica por una vía distinta del archivo; por ejemplo, por teléfono.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>&amp;Save as company setup file…</source>
        <translation>&amp;Guardar como archivo de configuración de empresa…</translation>
    </message>
    <message>
        <source>For the others of your firm</source>
        <translation>Para los demás de su despacho</translation>
    </message>
    <message>
        <source>Name of this setup</source>
        <translation>Nombre de esta configuración</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Lista para usar</translation>
    </message>
    <message>
        <source>Save this as a company setup file, sealed if you like, and give it to them: they open it and press one button. Only one computer should keep a company; two that keep the same one cut each other off.</source>
        <translation>Guárdela como archivo de configuración de empresa, sellado si quiere, y entréguelo: los demás lo abren y presionan un botón. Solo una computadora debe mantener cada empresa; dos que mantienen la misma se cortan la una a la otra.</translation>
    </message>
    <message>
        <source>This computer already has a setup of the same app; this one takes its place. Its companies stay.</source>
        <translation>Esta computadora ya tiene una configuración de la misma aplicación; esta ocupa su lugar. Sus empresas se quedan.</translation>
    </message>
</context>
<context>
    <name>VaultFlow</name>
    <message numerus="yes">
        <source>%n companies are back.</source>
        <translation>
            <numerusform>%n empresa está de vuelta.</numerusform>
            <numerusform>%n empresas están de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia de seguridad</translation>
    </message>
    <message>
        <source>They were last refreshed: {when}.</source>
        <translation>Su última actualización: {when}.</translation>
    </message>
    <message>
        <source>Use the recovery passphrase</source>
        <translation>Usar la frase de recuperación</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Dirección del navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting a company</source>
        <translation>Conectando una empresa</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that cannot be reached, and paste it here.</source>
        <translation>Copie la dirección completa de la página que no se puede abrir y péguela aquí.</translation>
    </message>
    <message>
        <source>Finish in your browser, then bring the address of its last page here.</source>
        <translation>Termine en su navegador y luego traiga aquí la dirección de su última página.</translation>
    </message>
    <message>
        <source>Finish in your browser; this window goes on by itself.</source>
        <translation>Termine en su navegador; esta ventana sigue por sí sola.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Going on with the address from the clipboard.</source>
        <translation>Se continúa con la dirección del portapapeles.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>No queda tiempo</translation>
    </message>
    <message>
        <source>Not Intuit: the page is at {host}.</source>
        <translation>No es Intuit: la página está en {host}.</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Abrir el navegador de nuevo</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Pegar la dirección</translation>
    </message>
    <message>
        <source>Reconnecting {company}</source>
        <translation>Reconectando {company}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The clipboard holds the link to open. Finish in the browser, then copy its last address.</source>
        <translation>El portapapeles tiene el enlace que hay que abrir. Termine en el navegador y luego copie su última dirección.</translation>
    </message>
    <message>
        <source>Your browser opens in a moment. Finish there; this window goes on by itself.</source>
        <translation>Su navegador se abre en un momento. Termine allí; esta ventana sigue por sí sola.</translation>
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
        <translation>Permita una empresa una vez en su navegador. A partir de ahí, este programa la mantiene conectada.</translation>
    </message>
    <message>
        <source>Companies, books and the pages in your browser are made up, and stay on this computer. Nothing here touches real books.</source>
        <translation>Las empresas, los libros y las páginas de su navegador son inventados y se quedan en esta computadora. Aquí nada toca libros reales.</translation>
    </message>
    <message>
        <source>Connect your first company</source>
        <translation>Conecte su primera empresa</translation>
    </message>
    <message>
        <source>Enter app keys</source>
        <translation>Escribir las claves de la aplicación</translation>
    </message>
    <message>
        <source>For whoever registers the app at Intuit. A guide goes through it with you.</source>
        <translation>Para quien registra la aplicación en Intuit. Una guía muestra cada paso.</translation>
    </message>
    <message>
        <source>From your consultant, or whoever looks after this program. Or drop the file here.</source>
        <translation>De su consultor o de quien se ocupa de este programa. O suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Explorar con la demo</translation>
    </message>
    <message>
        <source>Open the company setup file I was given</source>
        <translation>Abrir el archivo de configuración de empresa que me dieron</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>Esta es la demo</translation>
    </message>
    <message>
        <source>Three pretend companies. No account is needed, and nothing leaves this computer.</source>
        <translation>Tres empresas ficticias. No hace falta ninguna cuenta y nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Your browser opens. Choose a company there and allow it; you need to be an admin of it.</source>
        <translation>Se abre su navegador. Elija allí una empresa y permítala; necesita derechos de administrador.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Bring back the backup…</source>
        <translation>Restaurar la copia…</translation>
    </message>
    <message>
        <source>Check app keys</source>
        <translation>Comprobar claves</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instrucciones</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Escribir la frase…</translation>
    </message>
    <message>
        <source>Open Intuit&apos;s status page</source>
        <translation>Abrir la página de estado de Intuit</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Abrir el navegador de nuevo</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>Abrir ajustes de fecha</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Pegar la dirección</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use a local folder</source>
        <translation>Usar una carpeta local</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Access until</source>
        <translation>Acceso hasta</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>How the connection is doing</source>
        <translation>Cómo está la conexión</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years</source>
        <translation>Intuit pide un permiso nuevo cada cinco años</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Moves forward by itself as long as this program refreshes the company</source>
        <translation>Avanza por sí sola mientras este programa actualice la empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Sigue conectada hasta</translation>
    </message>
    <message>
        <source>The company&apos;s name in QuickBooks</source>
        <translation>El nombre de la empresa en QuickBooks</translation>
    </message>
    <message>
        <source>Tools that were given access keep it until then; it is given anew when needed</source>
        <translation>Las herramientas que recibieron acceso lo conservan hasta entonces; se da de nuevo cuando hace falta</translation>
    </message>
    <message>
        <source>When this program last refreshed the company</source>
        <translation>Cuándo actualizó este programa la empresa por última vez</translation>
    </message>
    <message>
        <source>Words of your own, to find companies by</source>
        <translation>Palabras suyas, para encontrar empresas</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not Intuit</source>
        <translation>no es Intuit</translation>
    </message>
    <message>
        <source>test company</source>
        <translation>empresa de prueba</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>cuando haga falta</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>diagnose</name>
    <message>
        <source>App keys</source>
        <translation>Claves de la aplicación</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Almacén de contraseñas</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>Camino de regreso del navegador</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no se comprobó</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Reales</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladadas</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Requieren atención ahora</translation>
    </message>
    <message>
        <source>Needs you soon</source>
        <translation>Requieren atención pronto</translation>
    </message>
    <message>
        <source>Not Intuit</source>
        <translation>No es Intuit</translation>
    </message>
    <message>
        <source>Older copies to confirm</source>
        <translation>Copias anteriores por confirmar</translation>
    </message>
    <message>
        <source>Test companies</source>
        <translation>Empresas de prueba</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>App keys and the relay page</source>
        <translation>Claves y página de enlace</translation>
    </message>
    <message>
        <source>Button:</source>
        <translation>Botón:</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Giving access, and moving</source>
        <translation>Dar acceso y trasladar</translation>
    </message>
    <message>
        <source>Privacy, and where things are kept</source>
        <translation>Privacidad y datos guardados</translation>
    </message>
    <message>
        <source>Reconnecting and disconnecting</source>
        <translation>Reconectar y desconectar</translation>
    </message>
    <message>
        <source>Sandbox Bakery and Sandbox Garage stand for companies of yours.</source>
        <translation>Sandbox Bakery y Sandbox Garage representan a empresas suyas.</translation>
    </message>
    <message>
        <source>Settings, and keeping it running</source>
        <translation>Ajustes y uso diario</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Las fechas</translation>
    </message>
    <message>
        <source>This is everything that the program may say, with what to do about it.</source>
        <translation>Esto es todo lo que el programa puede decir, con lo que conviene hacer.</translation>
    </message>
    <message>
        <source>When something went wrong</source>
        <translation>Cuando algo salió mal</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Access given</source>
        <translation>Acceso dado</translation>
    </message>
    <message>
        <source>Backup brought back</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Brought here</source>
        <translation>Traída aquí</translation>
    </message>
    <message>
        <source>Company setup changed</source>
        <translation>Configuración de empresa cambiada</translation>
    </message>
    <message>
        <source>Company&apos;s name not read</source>
        <translation>No se leyó el nombre de la empresa</translation>
    </message>
    <message>
        <source>Company&apos;s name read</source>
        <translation>Se leyó el nombre de la empresa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Disconnect did not work</source>
        <translation>No se pudo desconectar</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done: {detail}</source>
        <translation>Listo: {detail}</translation>
    </message>
    <message>
        <source>Done; Intuit ended the permission</source>
        <translation>Listo; Intuit terminó el permiso</translation>
    </message>
    <message>
        <source>Done; a new passphrase opens them</source>
        <translation>Listo; una frase nueva las abre</translation>
    </message>
    <message>
        <source>Done; from a move</source>
        <translation>Listo; de un traslado</translation>
    </message>
    <message>
        <source>Done; from a program&apos;s .env file</source>
        <translation>Listo; del archivo .env de un programa</translation>
    </message>
    <message>
        <source>Done; from a program&apos;s JSON file</source>
        <translation>Listo; del archivo JSON de un programa</translation>
    </message>
    <message>
        <source>Done; kept aside while the disk was full</source>
        <translation>Listo; se guardó aparte mientras el disco estaba lleno</translation>
    </message>
    <message>
        <source>Done; on this computer only</source>
        <translation>Listo; solo en esta computadora</translation>
    </message>
    <message>
        <source>Done; the passphrase opens them no more</source>
        <translation>Listo; la frase ya no las abre</translation>
    </message>
    <message>
        <source>Done; the password store opens them</source>
        <translation>Listo; el almacén de contraseñas las abre</translation>
    </message>
    <message>
        <source>Done; the password store opens them no more</source>
        <translation>Listo; el almacén de contraseñas ya no las abre</translation>
    </message>
    <message>
        <source>Done; the permission had ended before</source>
        <translation>Listo; el permiso ya había terminado</translation>
    </message>
    <message>
        <source>Done; the token was pasted</source>
        <translation>Listo; se pegó el token</translation>
    </message>
    <message>
        <source>Done; this was an older copy</source>
        <translation>Listo; era una copia anterior</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Trasladada a otro lugar</translation>
    </message>
    <message>
        <source>New key for your connections</source>
        <translation>Clave nueva para sus conexiones</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se incorporó</translation>
    </message>
    <message>
        <source>Probably the company setup or Intuit; each is asked once more</source>
        <translation>Probablemente la configuración de empresa o Intuit; se pregunta por cada una una vez más</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconectada</translation>
    </message>
    <message>
        <source>Refresh did not work</source>
        <translation>No se pudo actualizar</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Several companies were refused at once</source>
        <translation>Varias empresas se rechazaron a la vez</translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended</source>
        <translation>La suscripción de QuickBooks terminó</translation>
    </message>
    <message>
        <source>The app keys do not belong to this company</source>
        <translation>Las claves de la aplicación no son de esta empresa</translation>
    </message>
    <message>
        <source>What opens your connections changed</source>
        <translation>Cambió lo que abre sus conexiones</translation>
    </message>
    <message>
        <source>Whoever connected it is no admin any more</source>
        <translation>Quien la conectó ya no es administrador</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Company Connections</source>
        <translation>Acerca de Company Connections</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Agregar al calendario…</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>Comprobar todo…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Company setups…</source>
        <translation>Configuraciones de empresa…</translation>
    </message>
    <message>
        <source>Connect a company…</source>
        <translation>Conectar una empresa…</translation>
    </message>
    <message>
        <source>Connect several companies…</source>
        <translation>Conectar varias empresas…</translation>
    </message>
    <message>
        <source>Copy details…</source>
        <translation>Copiar detalles…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Enter app keys…</source>
        <translation>Escribir claves de la aplicación…</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Buscar una empresa</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Dar acceso…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro según el sistema</translation>
    </message>
    <message>
        <source>Move everything…</source>
        <translation>Trasladar todo…</translation>
    </message>
    <message>
        <source>Open a company setup file…</source>
        <translation>Abrir archivo de configuración de empresa…</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>Próximos meses…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Reconnect all…</source>
        <translation>Reconectar todas…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Save status report…</source>
        <translation>Guardar informe de estado…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Take a company over…</source>
        <translation>Incorporar una empresa…</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Access until</source>
        <translation>Acceso hasta</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectada por</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>Stays connected until</source>
        <translation>Sigue conectada hasta</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n companies are waiting and go on by themselves.</source>
        <translation>
            <numerusform>%n empresa está en espera y sigue por sí sola.</numerusform>
            <numerusform>%n empresas están en espera y siguen por sí solas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies need you.</source>
        <translation>
            <numerusform>%n empresa requiere su atención.</numerusform>
            <numerusform>%n empresas requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 company is waiting and goes on by itself.</source>
        <translation>1 empresa está en espera y sigue por sí sola.</translation>
    </message>
    <message>
        <source>1 company needs you: {company}.</source>
        <translation>1 empresa requiere su atención: {company}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n companies are connected.</source>
        <translation>
            <numerusform>%n empresa está conectada.</numerusform>
            <numerusform>Las %n empresas están conectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have a look at %n of them when you can, {company} first.</source>
        <translation>
            <numerusform>Revise %n de ellas cuando pueda, primero {company}.</numerusform>
            <numerusform>Revise %n de ellas cuando pueda, primero {company}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look at {company} when you can.</source>
        <translation>Revise {company} cuando pueda.</translation>
    </message>
    <message>
        <source>No company is connected on this computer.</source>
        <translation>Ninguna empresa está conectada en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>{company} comes first.</source>
        <translation>{company} es la primera.</translation>
    </message>
    <message>
        <source>{company} is connected.</source>
        <translation>{company} está conectada.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Your saved connections are locked.</source>
        <translation>Sus conexiones guardadas están bloqueadas.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>--min-life takes a whole number of seconds up to 3000</source>
        <translation>--min-life lleva un número entero de segundos, hasta 3000</translation>
    </message>
    <message>
        <source>--timeout takes whole seconds from 1 to 600</source>
        <translation>--timeout lleva segundos enteros, de 1 a 600</translation>
    </message>
    <message>
        <source>A backup cannot be read</source>
        <translation>No se puede leer una copia de seguridad</translation>
    </message>
    <message>
        <source>A client ID has no blanks and no colon. Copy it once more.</source>
        <translation>Un client ID no tiene espacios ni dos puntos. Cópielo una vez más.</translation>
    </message>
    <message>
        <source>A client secret has no blanks. Copy it once more.</source>
        <translation>Un client secret no tiene espacios. Cópielo una vez más.</translation>
    </message>
    <message>
        <source>A company setup cannot be read</source>
        <translation>No se puede leer una configuración de empresa</translation>
    </message>
    <message>
        <source>A company setup goes into a file</source>
        <translation>Una configuración de empresa va en un archivo</translation>
    </message>
    <message>
        <source>A move is always sealed</source>
        <translation>Un traslado siempre va sellado</translation>
    </message>
    <message>
        <source>A move is written into a file</source>
        <translation>Un traslado se escribe en un archivo</translation>
    </message>
    <message>
        <source>A newer version of this program made it.</source>
        <translation>Lo hizo una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>A newer version of this program made it. Nothing was taken over.</source>
        <translation>Lo hizo una versión más reciente de este programa. No se incorporó nada.</translation>
    </message>
    <message>
        <source>A newer version of this program was used here</source>
        <translation>Aquí se usó una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>A part of the refresh token is missing</source>
        <translation>Falta una parte del token de actualización</translation>
    </message>
    <message>
        <source>A password needs a user, and a user&apos;s name has no colon.</source>
        <translation>Una contraseña necesita un usuario, y el nombre de usuario no lleva dos puntos.</translation>
    </message>
    <message>
        <source>A permission that was not finished cannot be read</source>
        <translation>No se puede leer un permiso que quedó sin terminar</translation>
    </message>
    <message>
        <source>A proxy or a virus scanner answers for Intuit with a certificate that is not trusted here.</source>
        <translation>Un proxy o un antivirus responde en lugar de Intuit con un certificado en el que aquí no se confía.</translation>
    </message>
    <message>
        <source>A realm ID has 10 to 19 digits and nothing else. Nothing was sent.</source>
        <translation>Un realm ID tiene de 10 a 19 dígitos y nada más. No se envió nada.</translation>
    </message>
    <message>
        <source>A refresh token does not say whose books it opens. Nothing was sent.</source>
        <translation>Un token de actualización no dice de quién son los libros que abre. No se envió nada.</translation>
    </message>
    <message>
        <source>A sealed file cannot be shown in a terminal</source>
        <translation>Un archivo sellado no se puede mostrar en una terminal</translation>
    </message>
    <message>
        <source>A second copy of this program has held it for a long time. Nothing changed.</source>
        <translation>Otra copia de este programa la tiene ocupada desde hace mucho. No cambió nada.</translation>
    </message>
    <message>
        <source>A second copy of this program is moving companies. Nothing changed.</source>
        <translation>Otra copia de este programa está trasladando empresas. No cambió nada.</translation>
    </message>
    <message>
        <source>A setup for this Intuit app is here already</source>
        <translation>Aquí ya hay una configuración de esta aplicación de Intuit</translation>
    </message>
    <message>
        <source>A spare copy of a connection cannot be read</source>
        <translation>No se puede leer una copia de reserva de una conexión</translation>
    </message>
    <message>
        <source>Add the realm ID: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation>Agregue el realm ID: el Playground lo muestra, y QuickBooks también, como ID de la empresa.</translation>
    </message>
    <message>
        <source>Allow it again; it takes about a minute, and you need to be an admin.</source>
        <translation>Permítalo de nuevo; toma cerca de un minuto y requiere derechos de administrador.</translation>
    </message>
    <message>
        <source>An admin must reconnect.</source>
        <translation>Debe reconectarla un administrador.</translation>
    </message>
    <message>
        <source>An identity file holds a line that begins with AGE-SECRET-KEY-1.</source>
        <translation>Un archivo de identidad contiene una línea que empieza con AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>An older copy. Refresh it only if no other computer uses it.</source>
        <translation>Una copia anterior. Actualícela solo si ninguna otra computadora la usa.</translation>
    </message>
    <message>
        <source>Another computer keeps this connection now; this one no longer refreshes it.</source>
        <translation>Otra computadora mantiene ahora esta conexión; esta ya no la actualiza.</translation>
    </message>
    <message>
        <source>Another copy of this program gave it to them. No company is affected.</source>
        <translation>Otra copia de este programa se la dio. Ninguna empresa se ve afectada.</translation>
    </message>
    <message>
        <source>Another move is under way</source>
        <translation>Hay otro traslado en curso</translation>
    </message>
    <message>
        <source>Another program is busy with this company</source>
        <translation>Otro programa está ocupado con esta empresa</translation>
    </message>
    <message>
        <source>Another program sealed this file</source>
        <translation>Otro programa selló este archivo</translation>
    </message>
    <message>
        <source>Another program uses the address that QuickBooks returns to</source>
        <translation>Otro programa usa la dirección a la que regresa QuickBooks</translation>
    </message>
    <message>
        <source>Another program uses the connection of {company}</source>
        <translation>Otro programa usa la conexión de {company}</translation>
    </message>
    <message>
        <source>Another program uses the demo&apos;s place</source>
        <translation>Otro programa ocupa el lugar de la demo</translation>
    </message>
    <message>
        <source>Another setup has this name</source>
        <translation>Otra configuración tiene este nombre</translation>
    </message>
    <message>
        <source>Ask for a corrected file.</source>
        <translation>Pida un archivo corregido.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Ask for a plain one, or open it on the command line with “setup add”.</source>
        <translation>Pida uno sin sellar, o ábralo en la línea de comandos con “setup add”.</translation>
    </message>
    <message>
        <source>Ask one to press Connect.</source>
        <translation>Pida a uno que presione Connect.</translation>
    </message>
    <message>
        <source>Ask the receiver for the public key: it begins with age1, and is never secret.</source>
        <translation>Pida al destinatario la clave pública: empieza con age1 y nunca es secreta.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to add its certificate to this computer&apos;s trusted ones.</source>
        <translation>Pida a quien se ocupa de la red que agregue su certificado a los de confianza de esta computadora.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to allow Intuit&apos;s addresses.</source>
        <translation>Pida a quien se ocupa de la red que permita las direcciones de Intuit.</translation>
    </message>
    <message>
        <source>Ask whoever made the company setup file.</source>
        <translation>Pregunte a quien hizo el archivo de configuración de empresa.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for one that was sealed in the usual way.</source>
        <translation>Pida a quien lo envió uno sellado de la manera habitual.</translation>
    </message>
    <message>
        <source>Bring back a backup of yours; nothing is deleted.</source>
        <translation>Restaure una copia de seguridad suya; no se borra nada.</translation>
    </message>
    <message>
        <source>Bring back the password store from before, or open with the recovery passphrase.</source>
        <translation>Vuelva a poner el almacén de contraseñas de antes, o ábralas con la frase de recuperación.</translation>
    </message>
    <message>
        <source>Bring back the password store of the time when they were connected.</source>
        <translation>Vuelva a poner el almacén de contraseñas de cuando se conectaron.</translation>
    </message>
    <message>
        <source>Bring it back where it was made with “vault restore”, or ask for a move.</source>
        <translation>Restáurela donde se hizo con “vault restore”, o pida un traslado.</translation>
    </message>
    <message>
        <source>Bring it back, or open with the recovery passphrase.</source>
        <translation>Vuelva a ponerlo, o ábralas con la frase de recuperación.</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>Vuelva a ponerlo y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Bring that backup back; then confirm each company that only this computer uses.</source>
        <translation>Restaure esa copia; luego confirme cada empresa que solo esta computadora use.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Compruebe su ruta.</translation>
    </message>
    <message>
        <source>Check its path; the passphrase is its first line.</source>
        <translation>Compruebe su ruta; la frase de contraseña es su primera línea.</translation>
    </message>
    <message>
        <source>Check the folder that --data-dir names.</source>
        <translation>Compruebe la carpeta que indica --data-dir.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Compruebe la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Check the network; if other pages open, ask whoever looks after its name service.</source>
        <translation>Compruebe la red; si otras páginas abren, pregunte a quien se ocupa de su servicio de nombres (DNS).</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask whoever looks after the network.</source>
        <translation>Compruebe el proxy en los ajustes, o pregunte a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>Check the realm ID, and give the same token again with the right one.</source>
        <translation>Compruebe el realm ID y dé el mismo token otra vez con el correcto.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead; on the command line with --passphrase-file.</source>
        <translation>Elija mejor una frase de contraseña; en la línea de comandos, con --passphrase-file.</translation>
    </message>
    <message>
        <source>Choose a setup of the environment that stands beside the connection.</source>
        <translation>Elija una configuración del entorno que aparece junto a la conexión.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535 that browsers go to.</source>
        <translation>Elija uno de 1024 a 65535 al que los navegadores accedan.</translation>
    </message>
    <message>
        <source>Choose the file that age-keygen wrote when you made your key.</source>
        <translation>Elija el archivo que age-keygen escribió cuando hizo su clave.</translation>
    </message>
    <message>
        <source>Choose the other identity, or ask for a file that is sealed for yours.</source>
        <translation>Elija la otra identidad, o pida un archivo sellado para la suya.</translation>
    </message>
    <message>
        <source>Choose your identity file; on the command line with --identity.</source>
        <translation>Elija su archivo de identidad; en la línea de comandos, con --identity.</translation>
    </message>
    <message>
        <source>Choose {company} in the list.</source>
        <translation>Elija {company} en la lista.</translation>
    </message>
    <message>
        <source>Close that program, or paste the address from the browser.</source>
        <translation>Cierre ese programa, o pegue la dirección del navegador.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>Cierre la otra copia y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Close this program and start it again.</source>
        <translation>Cierre este programa e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Companies are being taken over already</source>
        <translation>Ya se están incorporando empresas</translation>
    </message>
    <message>
        <source>Compare them with Intuit&apos;s developer page, or ask for a new company setup file.</source>
        <translation>Compárelas con la página para desarrolladores de Intuit, o pida un archivo de configuración de empresa nuevo.</translation>
    </message>
    <message>
        <source>Confirm each that only this computer uses.</source>
        <translation>Confirme cada una que solo esta computadora use.</translation>
    </message>
    <message>
        <source>Confirm that only this computer uses it.</source>
        <translation>Confirme que solo esta computadora la usa.</translation>
    </message>
    <message>
        <source>Connect that company again.</source>
        <translation>Conecte esa empresa de nuevo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connected; refreshes by itself.</source>
        <translation>Conectada; se actualiza por sí sola.</translation>
    </message>
    <message>
        <source>Connected; the company&apos;s name could not be read yet.</source>
        <translation>Conectada; todavía no se pudo leer el nombre de la empresa.</translation>
    </message>
    <message>
        <source>Connecting needs the keys of an Intuit app.</source>
        <translation>Para conectar hacen falta las claves de una aplicación de Intuit.</translation>
    </message>
    <message>
        <source>Connections cannot be kept in this folder</source>
        <translation>Las conexiones no se pueden guardar en esta carpeta</translation>
    </message>
    <message>
        <source>Connections cannot be kept on a network drive</source>
        <translation>Las conexiones no se pueden guardar en una unidad de red</translation>
    </message>
    <message>
        <source>Connections use this setup</source>
        <translation>Hay conexiones que usan esta configuración</translation>
    </message>
    <message>
        <source>Copy it again: the Playground shows it, and QuickBooks as the company ID.</source>
        <translation>Cópielo otra vez: el Playground lo muestra, y QuickBooks también, como ID de la empresa.</translation>
    </message>
    <message>
        <source>Copy the details and send them to whoever looks after this program.</source>
        <translation>Copie los detalles y envíelos a quien se ocupa de este programa.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Copie el enlace en cualquier navegador de esta computadora.</translation>
    </message>
    <message>
        <source>Copy the newest token from where it is used, or connect the company in the browser.</source>
        <translation>Copie el token más reciente de donde se usa, o conecte la empresa en el navegador.</translation>
    </message>
    <message>
        <source>Copy the refresh token, the shorter one; it usually begins with RT1- or AB11.</source>
        <translation>Copie el token de actualización, el más corto; suele empezar con RT1- o AB11.</translation>
    </message>
    <message>
        <source>Copy the refresh token; it usually begins with RT1- or AB11.</source>
        <translation>Copie el token de actualización; suele empezar con RT1- o AB11.</translation>
    </message>
    <message>
        <source>Copy the whole address of the browser&apos;s last page, and paste that.</source>
        <translation>Copie la dirección completa de la última página del navegador y péguela.</translation>
    </message>
    <message>
        <source>Copy the whole token again.</source>
        <translation>Copie otra vez el token completo.</translation>
    </message>
    <message>
        <source>Disconnect its companies first.</source>
        <translation>Desconecte primero sus empresas.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>Each is asked once more in an hour. Reconnect what is refused then, too.</source>
        <translation>Se pregunta por cada una otra vez en una hora. Reconecte las que también entonces se rechacen.</translation>
    </message>
    <message>
        <source>Enter its user and password under Proxy in the settings.</source>
        <translation>Escriba su usuario y contraseña en Proxy, en los ajustes.</translation>
    </message>
    <message>
        <source>Enter the proxy again in the settings.</source>
        <translation>Escriba de nuevo el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Everything in the vault can be opened.</source>
        <translation>Todo lo que hay en la bóveda se puede abrir.</translation>
    </message>
    <message>
        <source>File and passphrase cannot both come from standard input</source>
        <translation>El archivo y la frase no pueden venir los dos de la entrada estándar</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, and leave this program running.</source>
        <translation>Libere espacio o permita escribir allí, y deje este programa en marcha.</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation>Libere espacio o permita escribir allí, y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Free some space; this program takes that in by itself.</source>
        <translation>Libere espacio; este programa lo incorpora por sí solo.</translation>
    </message>
    <message>
        <source>Get the file once more from whoever gave it to you.</source>
        <translation>Consiga el archivo otra vez de quien se lo dio.</translation>
    </message>
    <message>
        <source>Give one refresh token and its realm ID at a time.</source>
        <translation>Dé un token de actualización y su realm ID a la vez.</translation>
    </message>
    <message>
        <source>Give plain text; the passphrase is its first line.</source>
        <translation>Dé texto simple; la frase de contraseña es su primera línea.</translation>
    </message>
    <message>
        <source>Give the passphrase; on the command line with --passphrase-file.</source>
        <translation>Dé la frase de contraseña; en la línea de comandos, con --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the receiver&apos;s name in plain letters, on one line.</source>
        <translation>Dé el nombre del destinatario en letras simples, en una línea.</translation>
    </message>
    <message>
        <source>Give the refresh token and the realm ID, or the file that holds both.</source>
        <translation>Dé el token de actualización y el realm ID, o el archivo que contiene los dos.</translation>
    </message>
    <message>
        <source>Hand over fewer companies at once.</source>
        <translation>Entregue menos empresas a la vez.</translation>
    </message>
    <message>
        <source>Hand over how?</source>
        <translation>¿Cómo se entrega?</translation>
    </message>
    <message>
        <source>In the Playground press “Get tokens” and copy the refresh token that it shows.</source>
        <translation>En el Playground, presione “Get tokens” y copie el token de actualización que muestra.</translation>
    </message>
    <message>
        <source>Install the program in the usual way for this system.</source>
        <translation>Instale el programa de la manera habitual en este sistema.</translation>
    </message>
    <message>
        <source>Intuit asks for a new permission every five years.</source>
        <translation>Intuit pide un permiso nuevo cada cinco años.</translation>
    </message>
    <message>
        <source>Intuit can be reached.</source>
        <translation>Se puede llegar a Intuit.</translation>
    </message>
    <message>
        <source>Intuit cannot be reached</source>
        <translation>No se puede llegar a Intuit</translation>
    </message>
    <message>
        <source>Intuit could not be told yet</source>
        <translation>Todavía no se pudo avisar a Intuit</translation>
    </message>
    <message>
        <source>Intuit could not be told yet. It goes on by itself.</source>
        <translation>Todavía no se pudo avisar a Intuit. Sigue por sí solo.</translation>
    </message>
    <message>
        <source>Intuit did not accept the permission; it may have come late or been used already.</source>
        <translation>Intuit no aceptó el permiso; puede haber llegado tarde o haberse usado ya.</translation>
    </message>
    <message>
        <source>Intuit did not use it, so it works on where it is. Nothing here was stored or replaced.</source>
        <translation>Intuit no lo usó, así que sigue sirviendo donde está. Aquí no se guardó ni se reemplazó nada.</translation>
    </message>
    <message>
        <source>Intuit does not accept this token any more</source>
        <translation>Intuit ya no acepta este token</translation>
    </message>
    <message>
        <source>Intuit is not answering</source>
        <translation>Intuit no responde</translation>
    </message>
    <message>
        <source>Intuit is not answering. It tries again by itself; nothing is lost before {day}.</source>
        <translation>Intuit no responde. Se intenta de nuevo automáticamente; nada se pierde antes del {day}.</translation>
    </message>
    <message>
        <source>Intuit knows the app keys of “{setup}”.</source>
        <translation>Intuit conoce las claves de “{setup}”.</translation>
    </message>
    <message>
        <source>Intuit knows these app keys.</source>
        <translation>Intuit conoce estas claves de la aplicación.</translation>
    </message>
    <message>
        <source>Intuit refused to ask</source>
        <translation>Intuit se negó a preguntar</translation>
    </message>
    <message>
        <source>Intuit refused to end the permission, and it still works.</source>
        <translation>Intuit se negó a terminar el permiso, que sigue vigente.</translation>
    </message>
    <message>
        <source>Intuit refused to refresh it and did not say why.</source>
        <translation>Intuit se negó a actualizarla y no dijo por qué.</translation>
    </message>
    <message>
        <source>Intuit refused {count} companies at once</source>
        <translation>Intuit rechazó {count} empresas a la vez</translation>
    </message>
    <message>
        <source>Intuit refuses localhost and number addresses for live keys.</source>
        <translation>Para claves reales, Intuit rechaza localhost y las direcciones numéricas.</translation>
    </message>
    <message>
        <source>Intuit takes no address with a ? or # in it.</source>
        <translation>Intuit no acepta una dirección con ? o #.</translation>
    </message>
    <message>
        <source>Intuit&apos;s answer did not come</source>
        <translation>La respuesta de Intuit no llegó</translation>
    </message>
    <message>
        <source>Intuit&apos;s answer never arrived.</source>
        <translation>La respuesta de Intuit nunca llegó.</translation>
    </message>
    <message>
        <source>Intuit&apos;s certificate is not valid today</source>
        <translation>El certificado de Intuit no es válido hoy</translation>
    </message>
    <message>
        <source>Intuit&apos;s page says that the redirect URI is invalid.</source>
        <translation>La página de Intuit dice que la redirect URI no es válida.</translation>
    </message>
    <message>
        <source>Intuit&apos;s permission page is good for ten minutes.</source>
        <translation>La página de permiso de Intuit sirve durante diez minutos.</translation>
    </message>
    <message>
        <source>It answered, and did not open the way to Intuit. Nothing was sent.</source>
        <translation>Respondió, pero no abrió el camino a Intuit. No se envió nada.</translation>
    </message>
    <message>
        <source>It asks for more memory than ours do; it may be meant to stop this computer.</source>
        <translation>Pide más memoria que los nuestros; puede estar hecho para detener esta computadora.</translation>
    </message>
    <message>
        <source>It could be: {candidates}.</source>
        <translation>Podría ser: {candidates}.</translation>
    </message>
    <message>
        <source>It does not show which belongs to which company. Nothing was sent.</source>
        <translation>No muestra cuál es de qué empresa. No se envió nada.</translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be kept alive.</source>
        <translation>Termina dentro de una hora y no se puede mantener vivo.</translation>
    </message>
    <message>
        <source>It ends within the hour and cannot be taken over. Nothing was sent.</source>
        <translation>Termina dentro de una hora y no se puede incorporar. No se envió nada.</translation>
    </message>
    <message>
        <source>It goes on by itself; or remove it in QuickBooks under Apps.</source>
        <translation>Sigue por sí solo; o quítela en QuickBooks, en Apps.</translation>
    </message>
    <message>
        <source>It holds the key to your connections. No company is affected.</source>
        <translation>Contiene la clave de sus conexiones. Ninguna empresa se ve afectada.</translation>
    </message>
    <message>
        <source>It holds the keys of an Intuit app and no company.</source>
        <translation>Contiene las claves de una aplicación de Intuit y ninguna empresa.</translation>
    </message>
    <message>
        <source>It is a name and a port, as in proxy.example.com:3128.</source>
        <translation>Es un nombre y un puerto, como proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>It is damaged or cut off. Nothing was taken over.</source>
        <translation>Está dañado o incompleto. No se incorporó nada.</translation>
    </message>
    <message>
        <source>It is damaged or something else.</source>
        <translation>Está dañado o es otra cosa.</translation>
    </message>
    <message>
        <source>It is for Intuit&apos;s test companies.</source>
        <translation>Es para las empresas de prueba de Intuit.</translation>
    </message>
    <message>
        <source>It is for live companies.</source>
        <translation>Es para empresas reales.</translation>
    </message>
    <message>
        <source>It is good once and for minutes, to get tokens with. Nothing was sent.</source>
        <translation>Sirve una sola vez y por minutos, para obtener tokens. No se envió nada.</translation>
    </message>
    <message>
        <source>It is kept sealed. Nothing here was replaced.</source>
        <translation>Se guarda sellado. Aquí no se reemplazó nada.</translation>
    </message>
    <message>
        <source>It is most likely the sign-in page of this network. Nothing was sent.</source>
        <translation>Lo más probable es que sea la página de inicio de sesión de esta red. No se envió nada.</translation>
    </message>
    <message>
        <source>It is not as this program wrote it. It was left untouched.</source>
        <translation>No está como este programa lo escribió. Se dejó sin tocar.</translation>
    </message>
    <message>
        <source>It is not for Intuit: it sends everything to {server}.</source>
        <translation>No es para Intuit: envía todo a {server}.</translation>
    </message>
    <message>
        <source>It is not one of those that you are reconnecting, and it is not here yet. Nothing has changed.</source>
        <translation>No es una de las que está reconectando y todavía no está aquí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is read back before the company leaves; name a new file with --to.</source>
        <translation>Se vuelve a leer antes de que salga la empresa; indique un archivo nuevo con --to.</translation>
    </message>
    <message>
        <source>It is too short, or was cut off where it was copied. Nothing was sent.</source>
        <translation>Es demasiado corto, o se cortó al copiarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>It is {amount} days off.</source>
        <translation>Tiene una diferencia de {amount} días.</translation>
    </message>
    <message>
        <source>It is {amount} hours off.</source>
        <translation>Tiene una diferencia de {amount} horas.</translation>
    </message>
    <message>
        <source>It is {amount} minutes off.</source>
        <translation>Tiene una diferencia de {amount} minutos.</translation>
    </message>
    <message>
        <source>It let nothing through (407). Nothing was sent, and nothing is lost.</source>
        <translation>No dejó pasar nada (407). No se envió nada y no se perdió nada.</translation>
    </message>
    <message>
        <source>It looks like someone removed this app in QuickBooks, or the person who allowed it lost access.</source>
        <translation>Parece que alguien quitó esta aplicación en QuickBooks, o que la persona que la permitió perdió el acceso.</translation>
    </message>
    <message>
        <source>It names an Intuit app and is no token. Nothing was sent.</source>
        <translation>Identifica una aplicación de Intuit y no es un token. No se envió nada.</translation>
    </message>
    <message>
        <source>It opens with the key or the passphrase that it was sealed for.</source>
        <translation>Se abre con la clave o la frase de contraseña para la que se selló.</translation>
    </message>
    <message>
        <source>It replaces the setup of the same app that is here.</source>
        <translation>Reemplaza la configuración de la misma aplicación que está aquí.</translation>
    </message>
    <message>
        <source>It says who signed in and opens nothing. Nothing was sent.</source>
        <translation>Dice quién inició sesión y no abre nada. No se envió nada.</translation>
    </message>
    <message>
        <source>It stays connected until {day}.</source>
        <translation>Sigue conectada hasta el {day}.</translation>
    </message>
    <message>
        <source>It was asked for the key of your connections. No company is affected.</source>
        <translation>Se le pidió la clave de sus conexiones. Ninguna empresa se ve afectada.</translation>
    </message>
    <message>
        <source>It was given, but its company was never confirmed; now its entry is damaged.</source>
        <translation>Se dio, pero nunca se confirmó su empresa; ahora su entrada está dañada.</translation>
    </message>
    <message>
        <source>It was ignored, for safety.</source>
        <translation>Se ignoró, por seguridad.</translation>
    </message>
    <message>
        <source>It was ignored; nothing else changed.</source>
        <translation>Se ignoró; nada más cambió.</translation>
    </message>
    <message>
        <source>It was in the data folder, and no backup beside it is whole.</source>
        <translation>Estaba en la carpeta de datos, y ninguna copia de seguridad junto a él está íntegra.</translation>
    </message>
    <message>
        <source>It was kept in case of need. The connections themselves are not affected.</source>
        <translation>Se guardó por si hacía falta. Las conexiones mismas no se ven afectadas.</translation>
    </message>
    <message>
        <source>It was left as it is. To put the other connection in its place: --replace.</source>
        <translation>Se dejó como está. Para poner la otra conexión en su lugar: --replace.</translation>
    </message>
    <message>
        <source>It was made with another Intuit app than any setup here. Nothing was sent.</source>
        <translation>Se hizo con una aplicación de Intuit distinta de las configuradas aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>It was not prepared for this ({detail}). Your connections are kept.</source>
        <translation>No estaba preparado para esto ({detail}). Sus conexiones se conservan.</translation>
    </message>
    <message>
        <source>It was not refreshed for 100 days, so Intuit closed it.</source>
        <translation>No se actualizó durante 100 días, así que Intuit la cerró.</translation>
    </message>
    <message>
        <source>It was refreshed somewhere else. Two programs cannot share one.</source>
        <translation>Se actualizó en otro lugar. Dos programas no pueden compartir una conexión.</translation>
    </message>
    <message>
        <source>It was sealed for another one.</source>
        <translation>Se selló para otra.</translation>
    </message>
    <message>
        <source>It was sealed for one receiver, whose identity file opens it.</source>
        <translation>Se selló para un destinatario, cuyo archivo de identidad lo abre.</translation>
    </message>
    <message>
        <source>It was sealed with another one.</source>
        <translation>Se selló con otra.</translation>
    </message>
    <message>
        <source>It was used elsewhere since, has ended, or is not whole. Nothing here was replaced.</source>
        <translation>Desde entonces se usó en otro lugar, terminó o no está completo. Aquí no se reemplazó nada.</translation>
    </message>
    <message>
        <source>Its companies are made up; leave --demo out for real ones.</source>
        <translation>Sus empresas son inventadas; para las reales, omita --demo.</translation>
    </message>
    <message>
        <source>Its entry is damaged. The companies&apos; entries are not.</source>
        <translation>Su entrada está dañada. Las de las empresas, no.</translation>
    </message>
    <message>
        <source>Its entry on this computer is damaged. The other companies are not affected.</source>
        <translation>Su entrada en esta computadora está dañada. Las demás empresas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Keys belong into a company setup; a company needs its token. Nothing was sent.</source>
        <translation>Las claves van en una configuración de empresa; una empresa necesita su token. No se envió nada.</translation>
    </message>
    <message>
        <source>Let Company Connections run while this computer is on the internet.</source>
        <translation>Deje Company Connections en marcha mientras esta computadora esté en internet.</translation>
    </message>
    <message>
        <source>Let it print the refresh token and the realm ID, or connect the company here.</source>
        <translation>Haga que imprima el token de actualización y el realm ID, o conecte la empresa aquí.</translation>
    </message>
    <message>
        <source>Live companies need https:// on a domain of yours; test companies take http://localhost with a port as well. Change it in the company setup file and at Intuit.</source>
        <translation>Las empresas reales necesitan https:// en un dominio suyo; las de prueba aceptan también http://localhost con un puerto. Cámbielo en el archivo de configuración de empresa y en Intuit.</translation>
    </message>
    <message>
        <source>Live keys need an address that begins with https://.</source>
        <translation>Las claves reales necesitan una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>Look at the list for the names.</source>
        <translation>Vea los nombres en la lista.</translation>
    </message>
    <message>
        <source>Look for a firewall, a VPN or a proxy that the settings should name.</source>
        <translation>Busque un firewall, una VPN o un proxy que los ajustes deban indicar.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it; otherwise sign out, sign in and try again.</source>
        <translation>Busque su ventana y desbloquéelo; si no, cierre la sesión, iníciela e intente de nuevo.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 FILE.</source>
        <translation>Haga que sea solo suyo: chmod 600 FILE.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder, then try again.</source>
        <translation>Haga espacio, o elija otra carpeta, y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Making a setup asks questions</source>
        <translation>Hacer una configuración requiere respuestas</translation>
    </message>
    <message>
        <source>Most likely this computer&apos;s clock shows a wrong date. Nothing was sent.</source>
        <translation>Lo más probable es que el reloj de esta computadora tenga una fecha incorrecta. No se envió nada.</translation>
    </message>
    <message>
        <source>Move what?</source>
        <translation>¿Qué se traslada?</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladada</translation>
    </message>
    <message>
        <source>Moved to {held_by}. This computer no longer refreshes it.</source>
        <translation>Trasladada a {held_by}. Esta computadora ya no la actualiza.</translation>
    </message>
    <message>
        <source>Name a file with --to, or send the output on to one.</source>
        <translation>Indique un archivo con --to, o envíe la salida a uno.</translation>
    </message>
    <message>
        <source>Name companies, or say --all or --due.</source>
        <translation>Indique empresas, o use --all o --due.</translation>
    </message>
    <message>
        <source>Name one company or say --all, then --to FILE and --for NAME.</source>
        <translation>Indique una empresa o use --all, y luego --to FILE y --for NAME.</translation>
    </message>
    <message>
        <source>Name one of them in full, and its setup with --setup.</source>
        <translation>Indique una con su nombre completo, y su configuración con --setup.</translation>
    </message>
    <message>
        <source>Name one with --to; it holds the app&apos;s secret, which a screen would show.</source>
        <translation>Indique uno con --to; contiene el secreto de la aplicación, que una pantalla mostraría.</translation>
    </message>
    <message>
        <source>Name the file, or give the passphrase with another descriptor.</source>
        <translation>Indique el archivo, o dé la frase de contraseña con otro descriptor.</translation>
    </message>
    <message>
        <source>Name the setup with the client ID that stands beside it, or leave --setup out.</source>
        <translation>Indique la configuración con el client ID que aparece junto a ella, u omita --setup.</translation>
    </message>
    <message>
        <source>Names are unique: change the name in the file, or remove the other setup first.</source>
        <translation>Los nombres son únicos: cambie el nombre en el archivo, o quite primero la otra configuración.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a move was found. Nothing was sent or stored.</source>
        <translation>No se encontró ni un token de actualización ni un traslado. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>No company here is connected.</source>
        <translation>Aquí no hay ninguna empresa conectada.</translation>
    </message>
    <message>
        <source>No company setup yet</source>
        <translation>Todavía no hay configuración de empresa</translation>
    </message>
    <message>
        <source>No internet connection</source>
        <translation>Sin conexión a internet</translation>
    </message>
    <message>
        <source>No internet. Refreshes by itself when you are back. Nothing is lost before {day}.</source>
        <translation>Sin internet. Se actualiza por sí sola cuando vuelva. Nada se pierde antes del {day}.</translation>
    </message>
    <message>
        <source>No password store is needed here.</source>
        <translation>Aquí no hace falta un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>No safe place to keep connections</source>
        <translation>No hay un lugar seguro para guardar conexiones</translation>
    </message>
    <message>
        <source>No secure connection to Intuit</source>
        <translation>No hay conexión segura con Intuit</translation>
    </message>
    <message>
        <source>Nobody is there to type the new passphrase</source>
        <translation>No hay nadie que escriba la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Not every question was answered</source>
        <translation>No se respondieron todas las preguntas</translation>
    </message>
    <message>
        <source>Not refreshed for a while.</source>
        <translation>Sin actualizar desde hace tiempo.</translation>
    </message>
    <message>
        <source>Nothing can be read from that descriptor</source>
        <translation>No se puede leer nada de ese descriptor</translation>
    </message>
    <message>
        <source>Nothing else would open your connections</source>
        <translation>Nada más abriría sus conexiones</translation>
    </message>
    <message>
        <source>Nothing has to be done while the companies stay connected.</source>
        <translation>No hay que hacer nada mientras las empresas sigan conectadas.</translation>
    </message>
    <message>
        <source>Nothing has to be done; the next one is made by itself.</source>
        <translation>No hay que hacer nada; la próxima se hace por sí sola.</translation>
    </message>
    <message>
        <source>Nothing here answers to “{detail}”.</source>
        <translation>Aquí nada responde a “{detail}”.</translation>
    </message>
    <message>
        <source>Nothing is broken, and nothing is lost.</source>
        <translation>No hay nada dañado ni perdido.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>Aquí todavía no se guarda nada</translation>
    </message>
    <message>
        <source>Nothing is kept here yet; the vault is made when it is needed.</source>
        <translation>Aquí todavía no se guarda nada; la bóveda se crea cuando hace falta.</translation>
    </message>
    <message>
        <source>Nothing is overwritten; choose another name.</source>
        <translation>No se sobrescribe nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after this computer.</source>
        <translation>No se cambió nada. Pregunte a quien se ocupa de esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was changed: systemd does not answer for your session. Keep the window open instead.</source>
        <translation>No se cambió nada: systemd no responde para su sesión. Mantenga mejor la ventana abierta.</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>No se conectó nada</translation>
    </message>
    <message>
        <source>Nothing was deleted, and a backup of {made_at} is whole.</source>
        <translation>No se borró nada, y hay una copia de seguridad íntegra del {made_at}.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was lost; the newest access is kept in {detail}.</source>
        <translation>No se perdió nada; el acceso más reciente se guarda en {detail}.</translation>
    </message>
    <message>
        <source>Nothing was scheduled. Check the folder and the passphrase file that you named.</source>
        <translation>No se programó nada. Compruebe la carpeta y el archivo de la frase que indicó.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Nothing was written; start again.</source>
        <translation>No se escribió nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>One round was tried as the scheduler would start it. Nothing was scheduled.</source>
        <translation>Se probó una ronda como la iniciaría el programador de tareas. No se programó nada.</translation>
    </message>
    <message>
        <source>Only an admin of this company can allow apps.</source>
        <translation>Solo un administrador de esta empresa puede permitir aplicaciones.</translation>
    </message>
    <message>
        <source>Only one computer should keep a company.</source>
        <translation>Solo una computadora debe mantener cada empresa.</translation>
    </message>
    <message>
        <source>Only that program on its own computer can open it.</source>
        <translation>Solo ese programa, en su propia computadora, puede abrirlo.</translation>
    </message>
    <message>
        <source>Only the key that it was made with opens it.</source>
        <translation>Solo se abre con la clave con la que se hizo.</translation>
    </message>
    <message>
        <source>Open Company Connections to see what to do.</source>
        <translation>Abra Company Connections para ver qué hacer.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants something, then try again.</source>
        <translation>Abra cualquier página web para ver si la red pide algo, y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Open any web page, sign in to the network, then try again.</source>
        <translation>Abra cualquier página web, inicie sesión en la red y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Open it as a setup (on the command line: setup add), then connect a company.</source>
        <translation>Ábralo como configuración (en la línea de comandos: setup add) y luego conecte una empresa.</translation>
    </message>
    <message>
        <source>Open it for this command, as in: --passphrase-fd 3 3&lt;FILE</source>
        <translation>Ábralo para este comando, así: --passphrase-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>Open the company setup file again.</source>
        <translation>Abra de nuevo el archivo de configuración de empresa.</translation>
    </message>
    <message>
        <source>Open the company setup file of its app, test or live, and import it again.</source>
        <translation>Abra el archivo de configuración de empresa de su aplicación, de prueba o real, e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Open the company setup file of that app, then import it again.</source>
        <translation>Abra el archivo de configuración de empresa de esa aplicación y luego impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Open the company setup file that you were given.</source>
        <translation>Abra el archivo de configuración de empresa que le dieron.</translation>
    </message>
    <message>
        <source>Open the file without --demo.</source>
        <translation>Abra el archivo sin --demo.</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings, and set date and time to automatic.</source>
        <translation>Abra los ajustes del sistema y ponga la fecha y la hora en automático.</translation>
    </message>
    <message>
        <source>Open them with the recovery passphrase.</source>
        <translation>Ábralas con la frase de recuperación.</translation>
    </message>
    <message>
        <source>Other people of this computer can read the data folder or a file in it.</source>
        <translation>Otras personas de esta computadora pueden leer la carpeta de datos o un archivo en ella.</translation>
    </message>
    <message>
        <source>Others can read the passphrase file</source>
        <translation>Otros pueden leer el archivo de la frase de contraseña</translation>
    </message>
    <message>
        <source>Others can read your connections&apos; folder</source>
        <translation>Otros pueden leer la carpeta de sus conexiones</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose the company and press Connect:</source>
        <translation>Abra esta dirección en los próximos {minutes} minutos, inicie sesión en QuickBooks como administrador, elija la empresa y presione Connect:</translation>
    </message>
    <message>
        <source>Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose {company} and press Connect:</source>
        <translation>Abra esta dirección en los próximos {minutes} minutos, inicie sesión en QuickBooks como administrador, elija {company} y presione Connect:</translation>
    </message>
    <message>
        <source>Please reconnect before {day}.</source>
        <translation>Reconecte antes del {day}.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by “{holder}”.</source>
        <translation>“{holder}” ocupa el puerto {port} de esta computadora.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken, and the demo cannot begin.</source>
        <translation>El puerto {port} de esta computadora está ocupado y la demo no puede empezar.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken.</source>
        <translation>El puerto {port} de esta computadora está ocupado.</translation>
    </message>
    <message>
        <source>Port {value}, where the browser returns to, is free.</source>
        <translation>El puerto {value}, al que regresa el navegador, está libre.</translation>
    </message>
    <message>
        <source>Put the file vault.db back, or a backup of yours.</source>
        <translation>Vuelva a poner el archivo vault.db, o una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>QuickBooks refuses the data of {company}</source>
        <translation>QuickBooks niega los datos de {company}</translation>
    </message>
    <message>
        <source>QuickBooks refuses this company&apos;s data</source>
        <translation>QuickBooks niega los datos de esta empresa</translation>
    </message>
    <message>
        <source>Reconnect here, or remove it here.</source>
        <translation>Reconéctela aquí, o quítela de aquí.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ya</translation>
    </message>
    <message>
        <source>Reconnect once.</source>
        <translation>Reconéctela una vez.</translation>
    </message>
    <message>
        <source>Reconnect soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Reconnect those that need it first.</source>
        <translation>Reconecte primero las que lo necesiten.</translation>
    </message>
    <message>
        <source>Reconnect to take it back.</source>
        <translation>Reconéctela para recuperarla.</translation>
    </message>
    <message>
        <source>Reconnect, and let this program start when you sign in.</source>
        <translation>Reconéctela y deje que este programa se inicie cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Reconnect; history and settings stay.</source>
        <translation>Reconéctela; el historial y los ajustes se conservan.</translation>
    </message>
    <message>
        <source>Refresh what?</source>
        <translation>¿Qué se actualiza?</translation>
    </message>
    <message>
        <source>Refreshing with Intuit.</source>
        <translation>Actualizando con Intuit.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Replacing it needs your word: run this in a terminal, without --json.</source>
        <translation>Para reemplazarla hace falta su confirmación: ejecute esto en una terminal, sin --json.</translation>
    </message>
    <message>
        <source>Requests go through the proxy of the settings, {value}.</source>
        <translation>Las solicitudes pasan por el proxy de los ajustes, {value}.</translation>
    </message>
    <message>
        <source>Requests go through the system&apos;s proxy, {value}.</source>
        <translation>Las solicitudes pasan por el proxy del sistema, {value}.</translation>
    </message>
    <message>
        <source>Requests to Intuit should go through it. Nothing was sent, and nothing is lost.</source>
        <translation>Las solicitudes a Intuit deben pasar por él. No se envió nada y no se perdió nada.</translation>
    </message>
    <message>
        <source>Run it in a terminal, or give the passphrase with --new-passphrase-fd.</source>
        <translation>Ejecútelo en una terminal, o dé la frase de contraseña con --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Run it in a terminal, without --json.</source>
        <translation>Ejecútelo en una terminal, sin --json.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>Ejecútelo en una terminal.</translation>
    </message>
    <message>
        <source>Save it as plain UTF-8 text.</source>
        <translation>Guárdelo como texto simple UTF-8.</translation>
    </message>
    <message>
        <source>Say --pass or --move, then --to FILE and --for NAME.</source>
        <translation>Use --pass o --move, y luego --to FILE y --for NAME.</translation>
    </message>
    <message>
        <source>Say --recipient with the receiver&apos;s public key, or --passphrase-fd.</source>
        <translation>Use --recipient con la clave pública del destinatario, o --passphrase-fd.</translation>
    </message>
    <message>
        <source>Set a passphrase or use the keychain before you remove this one.</source>
        <translation>Establezca una frase de contraseña o use el llavero antes de quitar esta.</translation>
    </message>
    <message>
        <source>Set it to automatic.</source>
        <translation>Póngalo en automático.</translation>
    </message>
    <message>
        <source>Set the clock to automatic, then try again.</source>
        <translation>Ponga el reloj en automático y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Several answer to that name</source>
        <translation>Varias responden a ese nombre</translation>
    </message>
    <message>
        <source>Six words or more make a good one.</source>
        <translation>Seis palabras o más hacen una buena frase.</translation>
    </message>
    <message>
        <source>Some were refreshed since, or moved.</source>
        <translation>Algunas se actualizaron desde entonces, o se trasladaron.</translation>
    </message>
    <message>
        <source>Somebody else answered for Intuit</source>
        <translation>Alguien más respondió en lugar de Intuit</translation>
    </message>
    <message>
        <source>Something in this company setup file is wrong</source>
        <translation>Hay algo incorrecto en este archivo de configuración de empresa</translation>
    </message>
    <message>
        <source>Something on the way answered instead, such as a sign-in page of this network. Nothing changed.</source>
        <translation>Respondió otra cosa en el camino, como una página de inicio de sesión de esta red. No cambió nada.</translation>
    </message>
    <message>
        <source>Something on the way does not speak as Intuit does. Nothing was sent.</source>
        <translation>Algo en el camino no se comunica como Intuit. No se envió nada.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Start again, and type the same one twice.</source>
        <translation>Empiece de nuevo y escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start the password store, then try again.</source>
        <translation>Inicie el almacén de contraseñas y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>No se pudo cambiar el inicio automático</translation>
    </message>
    <message>
        <source>Stays connected until {day}; that date moves on by itself.</source>
        <translation>Sigue conectada hasta el {day}; esa fecha avanza por sí sola.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Take their access away: the folder and its files should be yours alone.</source>
        <translation>Quíteles el acceso: la carpeta y sus archivos deben ser solo suyos.</translation>
    </message>
    <message>
        <source>Test keys and live companies do not mix</source>
        <translation>Las claves de prueba y las empresas reales no se mezclan</translation>
    </message>
    <message>
        <source>That file exists already</source>
        <translation>Ese archivo ya existe</translation>
    </message>
    <message>
        <source>That is no name</source>
        <translation>Eso no es un nombre</translation>
    </message>
    <message>
        <source>That is no realm ID</source>
        <translation>Eso no es un realm ID</translation>
    </message>
    <message>
        <source>That is not a key to seal for</source>
        <translation>Eso no es una clave para la que se pueda sellar</translation>
    </message>
    <message>
        <source>That is not an identity file</source>
        <translation>Eso no es un archivo de identidad</translation>
    </message>
    <message>
        <source>That is not the address of a proxy</source>
        <translation>Eso no es la dirección de un proxy</translation>
    </message>
    <message>
        <source>That is not the address of the page</source>
        <translation>Eso no es la dirección de la página</translation>
    </message>
    <message>
        <source>That is too large to seal</source>
        <translation>Eso es demasiado grande para sellarlo</translation>
    </message>
    <message>
        <source>That key does not open your connections</source>
        <translation>Esa clave no abre sus conexiones</translation>
    </message>
    <message>
        <source>That page was from an earlier try</source>
        <translation>Esa página era de un intento anterior</translation>
    </message>
    <message>
        <source>That passphrase does not open this file</source>
        <translation>Esa frase de contraseña no abre este archivo</translation>
    </message>
    <message>
        <source>That port cannot be used</source>
        <translation>Ese puerto no se puede usar</translation>
    </message>
    <message>
        <source>That was not an answer from Intuit</source>
        <translation>Eso no fue una respuesta de Intuit</translation>
    </message>
    <message>
        <source>The QuickBooks page was closed or declined.</source>
        <translation>La página de QuickBooks se cerró o se rechazó.</translation>
    </message>
    <message>
        <source>The QuickBooks subscription ended; the connection is not at fault. Ask the client.</source>
        <translation>La suscripción de QuickBooks terminó; no es culpa de la conexión. Pregunte al cliente.</translation>
    </message>
    <message>
        <source>The address of Intuit&apos;s server was not found. Nothing is lost.</source>
        <translation>No se encontró la dirección del servidor de Intuit. No se perdió nada.</translation>
    </message>
    <message>
        <source>The address that the browser returns to is free.</source>
        <translation>La dirección a la que regresa el navegador está libre.</translation>
    </message>
    <message>
        <source>The app keys of this connection are not here</source>
        <translation>Las claves de la aplicación de esta conexión no están aquí</translation>
    </message>
    <message>
        <source>The app keys wait for the vault to open.</source>
        <translation>Las claves de la aplicación esperan a que se abra la bóveda.</translation>
    </message>
    <message>
        <source>The app keys were not accepted</source>
        <translation>No se aceptaron las claves de la aplicación</translation>
    </message>
    <message>
        <source>The app keys were not accepted. Nothing is lost before {day}.</source>
        <translation>No se aceptaron las claves de la aplicación. Nada se pierde antes del {day}.</translation>
    </message>
    <message>
        <source>The app keys were not checked: Intuit was not reached.</source>
        <translation>No se comprobaron las claves de la aplicación: no se llegó a Intuit.</translation>
    </message>
    <message>
        <source>The app&apos;s settings and what this program asks for do not fit together.</source>
        <translation>Los ajustes de la aplicación y lo que este programa pide no coinciden.</translation>
    </message>
    <message>
        <source>The browser comes back through {redirect_uri}.</source>
        <translation>El navegador vuelve por {redirect_uri}.</translation>
    </message>
    <message>
        <source>The clock was not checked: Intuit did not tell the time.</source>
        <translation>No se comprobó el reloj: Intuit no dio la hora.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is right.</source>
        <translation>El reloj de la computadora está bien.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>El reloj de la computadora está mal</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {minutes} minutes off.</source>
        <translation>El reloj de la computadora tiene una diferencia de {minutes} minutos.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store is locked. No company is affected.</source>
        <translation>El almacén de contraseñas de la computadora está bloqueado. Ninguna empresa se ve afectada.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The date settings of this computer could not be opened from here.</source>
        <translation>Desde aquí no se pudieron abrir los ajustes de fecha de esta computadora.</translation>
    </message>
    <message>
        <source>The demo has neither backups nor a passphrase</source>
        <translation>La demo no tiene copias de seguridad ni frase de contraseña</translation>
    </message>
    <message>
        <source>The demo is not scheduled</source>
        <translation>La demo no se programa</translation>
    </message>
    <message>
        <source>The demo keeps its own setup</source>
        <translation>La demo conserva su propia configuración</translation>
    </message>
    <message>
        <source>The demo opens no files</source>
        <translation>La demo no abre archivos</translation>
    </message>
    <message>
        <source>The demo starts when it is needed; no network is.</source>
        <translation>La demo se inicia cuando hace falta; no necesita red.</translation>
    </message>
    <message>
        <source>The demo takes nothing over</source>
        <translation>La demo no incorpora nada</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full or failed. Nothing else changed.</source>
        <translation>El disco está lleno o falló. Nada más cambió.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to somebody else. Nothing was lost.</source>
        <translation>El disco está lleno, o la carpeta es de otra persona. No se perdió nada.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>No se puede escribir el archivo allí</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The file of your connections is damaged</source>
        <translation>El archivo de sus conexiones está dañado</translation>
    </message>
    <message>
        <source>The file of your connections is gone</source>
        <translation>El archivo de sus conexiones ya no está</translation>
    </message>
    <message>
        <source>The key to your connections is in a password store that is not here any more.</source>
        <translation>La clave de sus conexiones está en un almacén de contraseñas que ya no está aquí.</translation>
    </message>
    <message>
        <source>The key to your connections is missing</source>
        <translation>Falta la clave de sus conexiones</translation>
    </message>
    <message>
        <source>The last refresh of {company} was cut off</source>
        <translation>La última actualización de {company} se interrumpió</translation>
    </message>
    <message>
        <source>The network is there, but it does not let this program through. Nothing is lost.</source>
        <translation>Hay red, pero no deja pasar a este programa. No se perdió nada.</translation>
    </message>
    <message>
        <source>The network is very slow, or something on the way swallows it. Nothing is lost.</source>
        <translation>La red es muy lenta, o algo en el camino retiene los datos. No se perdió nada.</translation>
    </message>
    <message>
        <source>The newest backup is damaged. The connections themselves are not.</source>
        <translation>La copia de seguridad más reciente está dañada. Las conexiones mismas, no.</translation>
    </message>
    <message>
        <source>The part “{field}” is missing or cannot be used.</source>
        <translation>La parte “{field}” falta o no se puede usar.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read</source>
        <translation>No se puede leer el archivo de la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase file is empty</source>
        <translation>El archivo de la frase de contraseña está vacío</translation>
    </message>
    <message>
        <source>The passphrase file is not UTF-8 text</source>
        <translation>El archivo de la frase de contraseña no es texto UTF-8</translation>
    </message>
    <message>
        <source>The passphrase for the file is empty</source>
        <translation>La frase de contraseña del archivo está vacía</translation>
    </message>
    <message>
        <source>The passphrase for the file is not UTF-8 text</source>
        <translation>La frase de contraseña del archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>The passphrase for the file is too long</source>
        <translation>La frase de contraseña del archivo es demasiado larga</translation>
    </message>
    <message>
        <source>The passphrase is another one, or this vault has none. Nothing changed.</source>
        <translation>La frase de contraseña es otra, o esta bóveda no tiene ninguna. No cambió nada.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>El almacén de contraseñas no responde</translation>
    </message>
    <message>
        <source>The password store does not work</source>
        <translation>El almacén de contraseñas no funciona</translation>
    </message>
    <message>
        <source>The password store holds another key</source>
        <translation>El almacén de contraseñas tiene otra clave</translation>
    </message>
    <message>
        <source>The password store holds another key than theirs. Nothing changed.</source>
        <translation>El almacén de contraseñas tiene una clave distinta de la suya. No cambió nada.</translation>
    </message>
    <message>
        <source>The password store is open, but the key is not in it any more.</source>
        <translation>El almacén de contraseñas está abierto, pero la clave ya no está en él.</translation>
    </message>
    <message>
        <source>The password store works, and it is open.</source>
        <translation>El almacén de contraseñas funciona y está abierto.</translation>
    </message>
    <message>
        <source>The permission was given, but these app keys cannot read the company. Nothing else changed.</source>
        <translation>Se dio el permiso, pero estas claves no pueden leer la empresa. Nada más cambió.</translation>
    </message>
    <message>
        <source>The place where the scheduler looks for it cannot be written.</source>
        <translation>No se puede escribir donde el programador de tareas la busca.</translation>
    </message>
    <message>
        <source>The place where this desktop looks for it cannot be written.</source>
        <translation>No se puede escribir donde este escritorio la busca.</translation>
    </message>
    <message>
        <source>The program could not be started as the scheduler would start it</source>
        <translation>No se pudo iniciar el programa como lo iniciaría el programador de tareas</translation>
    </message>
    <message>
        <source>The proxy of this network does not answer</source>
        <translation>El proxy de esta red no responde</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through</source>
        <translation>El proxy de esta red no nos deja pasar</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in</source>
        <translation>El proxy de esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password cannot be used</source>
        <translation>No se pueden usar el usuario y la contraseña del proxy</translation>
    </message>
    <message>
        <source>The return address has the right form.</source>
        <translation>La dirección de retorno tiene la forma correcta.</translation>
    </message>
    <message>
        <source>The return address is not registered</source>
        <translation>La dirección de retorno no está registrada</translation>
    </message>
    <message>
        <source>The return address of “{setup}” cannot be used: {value}</source>
        <translation>La dirección de retorno de “{setup}” no se puede usar: {value}</translation>
    </message>
    <message>
        <source>The return address of “{setup}” has the right form: {value}. It must stand so at Intuit.</source>
        <translation>La dirección de retorno de “{setup}” tiene la forma correcta: {value}. Debe aparecer así en Intuit.</translation>
    </message>
    <message>
        <source>The saved connection of {company} cannot be read</source>
        <translation>No se puede leer la conexión guardada de {company}</translation>
    </message>
    <message>
        <source>The saved keys of an Intuit app are damaged. The companies&apos; entries are not.</source>
        <translation>Las claves guardadas de una aplicación de Intuit están dañadas. Las entradas de las empresas, no.</translation>
    </message>
    <message>
        <source>The saved proxy cannot be read</source>
        <translation>No se puede leer el proxy guardado</translation>
    </message>
    <message>
        <source>The scheduler&apos;s entry could not be changed</source>
        <translation>No se pudo cambiar la tarea programada</translation>
    </message>
    <message>
        <source>The time for this permission has passed.</source>
        <translation>El tiempo de este permiso ya pasó.</translation>
    </message>
    <message>
        <source>The token works, but not for this company</source>
        <translation>El token sirve, pero no para esta empresa</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Las dos frases no coinciden</translation>
    </message>
    <message>
        <source>The vault&apos;s file is whole; what is in it waits for its key.</source>
        <translation>El archivo de la bóveda está íntegro; lo que contiene espera su clave.</translation>
    </message>
    <message>
        <source>Then copy the whole address of the last page, even if it cannot be reached, and send it back to me.</source>
        <translation>Después copie la dirección completa de la última página, aunque no se pueda abrir, y envíemela.</translation>
    </message>
    <message>
        <source>There are several tokens in this</source>
        <translation>Aquí hay varios tokens</translation>
    </message>
    <message>
        <source>There is no company setup yet, so no port is needed.</source>
        <translation>Todavía no hay configuración de empresa, así que no hace falta un puerto.</translation>
    </message>
    <message>
        <source>There is no company setup yet, so there are no keys to check.</source>
        <translation>Todavía no hay configuración de empresa, así que no hay claves que comprobar.</translation>
    </message>
    <message>
        <source>There is no connection in this</source>
        <translation>Aquí no hay ninguna conexión</translation>
    </message>
    <message>
        <source>There is no scheduler for you on this computer</source>
        <translation>En esta computadora no hay un programador de tareas para usted</translation>
    </message>
    <message>
        <source>There is no such company or setup here</source>
        <translation>Aquí no existe esa empresa o configuración</translation>
    </message>
    <message>
        <source>There is nothing to move</source>
        <translation>No hay nada que trasladar</translation>
    </message>
    <message>
        <source>They all use {setup}: probably that, or Intuit, is the trouble, not each of them.</source>
        <translation>Todas usan {setup}: probablemente el problema sea esa configuración, o Intuit, y no cada una de ellas.</translation>
    </message>
    <message>
        <source>They do not match, or test keys are used for a live company. No company is lost.</source>
        <translation>No coinciden, o se usan claves de prueba para una empresa real. Ninguna empresa se pierde.</translation>
    </message>
    <message>
        <source>They were sealed with a passphrase. No company is affected.</source>
        <translation>Se sellaron con una frase de contraseña. Ninguna empresa se ve afectada.</translation>
    </message>
    <message>
        <source>This company is connected here already</source>
        <translation>Esta empresa ya está conectada aquí</translation>
    </message>
    <message>
        <source>This company setup file is for a newer version</source>
        <translation>Este archivo de configuración de empresa es para una versión más reciente</translation>
    </message>
    <message>
        <source>This company setup file is sealed</source>
        <translation>Este archivo de configuración de empresa está sellado</translation>
    </message>
    <message>
        <source>This computer has no password store that works.</source>
        <translation>Esta computadora no tiene un almacén de contraseñas que funcione.</translation>
    </message>
    <message>
        <source>This computer&apos;s scheduler did not take it</source>
        <translation>El programador de tareas de esta computadora no lo aceptó</translation>
    </message>
    <message>
        <source>This connection belongs to other app keys</source>
        <translation>Esta conexión es de otras claves de aplicación</translation>
    </message>
    <message>
        <source>This data folder holds no connections.</source>
        <translation>Esta carpeta de datos no tiene conexiones.</translation>
    </message>
    <message>
        <source>This file is sealed</source>
        <translation>Este archivo está sellado</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase</source>
        <translation>Este archivo está sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>This file would take too much to open</source>
        <translation>Abrir este archivo exigiría demasiado</translation>
    </message>
    <message>
        <source>This is a client ID</source>
        <translation>Esto es un client ID</translation>
    </message>
    <message>
        <source>This is a company setup file</source>
        <translation>Esto es un archivo de configuración de empresa</translation>
    </message>
    <message>
        <source>This is a copy of somebody&apos;s connections</source>
        <translation>Esto es una copia de las conexiones de alguien</translation>
    </message>
    <message>
        <source>This is a pass</source>
        <translation>Esto es un pase</translation>
    </message>
    <message>
        <source>This is an ID token</source>
        <translation>Esto es un token de identidad (ID token)</translation>
    </message>
    <message>
        <source>This is an access token</source>
        <translation>Esto es un token de acceso</translation>
    </message>
    <message>
        <source>This is an authorization code</source>
        <translation>Esto es un código de autorización</translation>
    </message>
    <message>
        <source>This is an older copy of the connection, and another computer may be using it.</source>
        <translation>Esta es una copia anterior de la conexión, y otra computadora puede estar usándola.</translation>
    </message>
    <message>
        <source>This is an older copy of your connections</source>
        <translation>Esta es una copia anterior de sus conexiones</translation>
    </message>
    <message>
        <source>This is not a company setup file we can read</source>
        <translation>Este no es un archivo de configuración de empresa que podamos leer</translation>
    </message>
    <message>
        <source>This is the client ID once more. The secret stands beside it.</source>
        <translation>Este es otra vez el client ID. El client secret está al lado.</translation>
    </message>
    <message>
        <source>This is the secret of an Intuit app</source>
        <translation>Esto es el secreto de una aplicación de Intuit</translation>
    </message>
    <message>
        <source>This move cannot be read</source>
        <translation>No se puede leer este traslado</translation>
    </message>
    <message>
        <source>This move is for a newer version</source>
        <translation>Este traslado es para una versión más reciente</translation>
    </message>
    <message>
        <source>This needs your word</source>
        <translation>Esto requiere su confirmación</translation>
    </message>
    <message>
        <source>This network looks into secure connections</source>
        <translation>Esta red inspecciona las conexiones seguras</translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation>Este programa cometió un error</translation>
    </message>
    <message>
        <source>This system&apos;s installer makes the menu entry</source>
        <translation>La entrada del menú la crea el instalador de este sistema</translation>
    </message>
    <message>
        <source>This token belongs to other app keys</source>
        <translation>Este token es de otras claves de aplicación</translation>
    </message>
    <message>
        <source>Time for a fresh permission for {company}</source>
        <translation>Es hora de un permiso nuevo para {company}</translation>
    </message>
    <message>
        <source>Try again, and mind capitals and hyphens.</source>
        <translation>Intente de nuevo; fíjese en las mayúsculas y los guiones.</translation>
    </message>
    <message>
        <source>Try again, or remove the app in QuickBooks under Apps.</source>
        <translation>Intente de nuevo, o quite la aplicación en QuickBooks, en Apps.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, try another network.</source>
        <translation>Intente de nuevo; si sigue igual, pruebe con otra red.</translation>
    </message>
    <message>
        <source>Try the right passphrase.</source>
        <translation>Pruebe con la frase correcta.</translation>
    </message>
    <message>
        <source>Two computers could refresh from there at once. Nothing changed.</source>
        <translation>Dos computadoras podrían actualizar desde allí a la vez. No cambió nada.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --passphrase-fd.</source>
        <translation>Escríbala en una terminal, o indíquela con --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it; usually this is your sign-in password.</source>
        <translation>Desbloquéelo; por lo general, con su contraseña de inicio de sesión.</translation>
    </message>
    <message>
        <source>Unlock the password store, or set a passphrase and name its file with --passphrase-file.</source>
        <translation>Desbloquee el almacén de contraseñas, o establezca una frase de contraseña e indique su archivo con --passphrase-file.</translation>
    </message>
    <message>
        <source>Up to 1024 characters are taken.</source>
        <translation>Se aceptan hasta 1024 caracteres.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a file for this version.</source>
        <translation>Instale la versión más reciente de este programa, o pida un archivo para esta versión.</translation>
    </message>
    <message>
        <source>Update this program, then open the file again.</source>
        <translation>Instale la versión más reciente de este programa y luego abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Use a folder on this computer&apos;s own disk; on the command line with --data-dir.</source>
        <translation>Use una carpeta en el propio disco de esta computadora; en la línea de comandos, con --data-dir.</translation>
    </message>
    <message>
        <source>Use a folder that nothing else copies; on the command line with --data-dir.</source>
        <translation>Use una carpeta que nada más copie; en la línea de comandos, con --data-dir.</translation>
    </message>
    <message>
        <source>Use a number from 1024 to 65535; browsers refuse a few of them, such as 6000.</source>
        <translation>Use un número de 1024 a 65535; los navegadores rechazan algunos, como 6000.</translation>
    </message>
    <message>
        <source>Use at most 200 ordinary characters.</source>
        <translation>Use como máximo 200 caracteres comunes.</translation>
    </message>
    <message>
        <source>Use at most 80 ordinary characters.</source>
        <translation>Use como máximo 80 caracteres comunes.</translation>
    </message>
    <message>
        <source>Use it as it is, or ask for a move of the company.</source>
        <translation>Úselo como está, o pida un traslado de la empresa.</translation>
    </message>
    <message>
        <source>Use live keys for live companies and test keys for test companies.</source>
        <translation>Use claves reales para empresas reales y claves de prueba para empresas de prueba.</translation>
    </message>
    <message>
        <source>Use real setups without --demo, so that the two never mix.</source>
        <translation>Use las configuraciones reales sin --demo, para que nunca se mezclen.</translation>
    </message>
    <message>
        <source>Use the address of a page on a domain of yours, such as https://www.example.com/quickbooks/.</source>
        <translation>Use la dirección de una página en un dominio suyo, como https://www.example.com/quickbooks/.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use la versión más reciente.</translation>
    </message>
    <message>
        <source>Use the newest tab.</source>
        <translation>Use la pestaña más reciente.</translation>
    </message>
    <message>
        <source>Wait a little; the program keeps trying while it is open.</source>
        <translation>Espere un poco; el programa sigue intentando mientras está abierto.</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>Espere a que termine y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then open the file again.</source>
        <translation>Espere a que termine y luego abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>We did not hear back from the browser</source>
        <translation>No recibimos respuesta del navegador</translation>
    </message>
    <message>
        <source>What is printed is good for an hour; ask for less.</source>
        <translation>Lo que se imprime sirve por una hora; pida menos.</translation>
    </message>
    <message>
        <source>What it keeps for this program does not open your connections. Nothing changed.</source>
        <translation>Lo que guarda para este programa no abre sus conexiones. No cambió nada.</translation>
    </message>
    <message>
        <source>Which company is it?</source>
        <translation>¿Qué empresa es?</translation>
    </message>
    <message>
        <source>Which port is needed is known once the vault is open.</source>
        <translation>Qué puerto hace falta se sabe cuando la bóveda está abierta.</translation>
    </message>
    <message>
        <source>Whoever connected it may no longer be an admin, though the connection refreshes.</source>
        <translation>Es posible que quien la conectó ya no sea administrador, aunque la conexión se actualiza.</translation>
    </message>
    <message>
        <source>Whoever has its app keys may read and change the books you connect with it.</source>
        <translation>Quien tenga sus claves puede leer y cambiar los libros que usted conecte con ella.</translation>
    </message>
    <message>
        <source>Whoever made the company setup file must add exactly this address at Intuit.</source>
        <translation>Quien hizo el archivo de configuración de empresa debe agregar exactamente esta dirección en Intuit.</translation>
    </message>
    <message>
        <source>Whoever sealed it knows it, and tells it to you another way than by the file.</source>
        <translation>Quien lo selló la sabe y se la comunica por una vía distinta del archivo.</translation>
    </message>
    <message>
        <source>Write the passphrase into its first line.</source>
        <translation>Escriba la frase de contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>You need admin rights</source>
        <translation>Necesita derechos de administrador</translation>
    </message>
    <message>
        <source>You picked a different company</source>
        <translation>Eligió otra empresa</translation>
    </message>
    <message>
        <source>You said no; the setup was left alone.</source>
        <translation>Usted dijo que no; la configuración se dejó como estaba.</translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose a company that is not here yet. {company} is unchanged.</source>
        <translation>Estaba reconectando {company}, pero eligió una empresa que todavía no está aquí. {company} no cambió.</translation>
    </message>
    <message>
        <source>You were reconnecting {company} but chose {chosen}. {company} is unchanged.</source>
        <translation>Estaba reconectando {company}, pero eligió {chosen}. {company} no cambió.</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Su navegador no se abrió</translation>
    </message>
    <message>
        <source>Your connections are safe until their dates.</source>
        <translation>Sus conexiones están seguras hasta sus fechas.</translation>
    </message>
    <message>
        <source>Your connections are safe, but this version cannot read them.</source>
        <translation>Sus conexiones están seguras, pero esta versión no puede leerlas.</translation>
    </message>
    <message>
        <source>Your connections cannot be opened while nobody is there</source>
        <translation>Sus conexiones no se pueden abrir sin alguien presente</translation>
    </message>
    <message>
        <source>Your identity does not open this file</source>
        <translation>Su identidad no abre este archivo</translation>
    </message>
    <message>
        <source>Your password store changed</source>
        <translation>Su almacén de contraseñas cambió</translation>
    </message>
    <message>
        <source>Your saved connections are locked</source>
        <translation>Sus conexiones guardadas están bloqueadas</translation>
    </message>
    <message>
        <source>Your saved connections got a new key</source>
        <translation>Sus conexiones guardadas recibieron una clave nueva</translation>
    </message>
    <message>
        <source>{company} expired</source>
        <translation>{company} venció</translation>
    </message>
    <message>
        <source>{company} has not been refreshed for a while</source>
        <translation>{company} no se actualiza desde hace tiempo</translation>
    </message>
    <message>
        <source>{company} is being disconnected, and its permission may still exist.</source>
        <translation>{company} se está desconectando, y es posible que su permiso siga existiendo.</translation>
    </message>
    <message>
        <source>{company} needs a fresh permission</source>
        <translation>{company} necesita un permiso nuevo</translation>
    </message>
    <message>
        <source>{company} needs a fresh permission soon</source>
        <translation>{company} pronto necesita un permiso nuevo</translation>
    </message>
    <message>
        <source>{company} waits for your word</source>
        <translation>{company} espera su confirmación</translation>
    </message>
    <message>
        <source>{company} was disconnected</source>
        <translation>{company} se desconectó</translation>
    </message>
    <message>
        <source>{company} was moved</source>
        <translation>{company} se trasladó</translation>
    </message>
    <message>
        <source>{company} was not disconnected</source>
        <translation>{company} no se desconectó</translation>
    </message>
    <message>
        <source>{count} companies need you</source>
        <translation>{count} empresas requieren su atención</translation>
    </message>
    <message>
        <source>{detail} copies what is in it, and two copies of a connection end each other. Nothing changed.</source>
        <translation>{detail} copia lo que hay en ella, y dos copias de una conexión se anulan entre sí. No cambió nada.</translation>
    </message>
    <message>
        <source>{names} and {more} more.</source>
        <translation>{names} y {more} más.</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>“{name}” does not say who made it.</source>
        <translation>“{name}” no dice quién la hizo.</translation>
    </message>
    <message>
        <source>“{name}” was made by {made_by}.</source>
        <translation>“{name}” la hizo {made_by}.</translation>
    </message>
</context>
</TS>
