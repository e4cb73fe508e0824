<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Contributions to answer</source>
        <translation>Contributi a cui rispondere</translation>
    </message>
    <message numerus="yes">
        <source>To answer (%Ln)</source>
        <translation>
            <numerusform>Da rispondere (%Ln)</numerusform>
            <numerusform>Da rispondere (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered (%Ln)</source>
        <translation>
            <numerusform>Con risposta (%Ln)</numerusform>
            <numerusform>Con risposta (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %Ln PDF letter(s)…</source>
        <translation>
            <numerusform>Redigere %Ln lettera PDF…</numerusform>
            <numerusform>Redigere le %Ln lettere PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded (Ctrl+Z takes it back)</source>
        <translation>Risposta registrata (Ctrl+Z per annullare)</translation>
    </message>
    <message>
        <source>Answers to contributors</source>
        <translation>Risposte ai partecipanti</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>Scelga una decisione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Testo del contributo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Aprire la cartella</translation>
    </message>
    <message>
        <source>No contribution chosen</source>
        <translation>Nessun contributo scelto</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and answer.</source>
        <translation>Ne scelga uno nell’elenco per leggerlo e rispondere.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposto</translation>
    </message>
    <message>
        <source>Everyone has an answer</source>
        <translation>Tutti hanno ricevuto risposta</translation>
    </message>
    <message>
        <source>Proposals and projects accepted in moderation come here to receive theirs.</source>
        <translation>Le proposte e i progetti accettati in moderazione arrivano qui per ricevere la propria.</translation>
    </message>
    <message>
        <source>Where to write the letters</source>
        <translation>Dove salvare le lettere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln lettera redatta</numerusform>
            <numerusform>%Ln lettere redatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Sostituire la risposta</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrare la risposta</translation>
    </message>
    <message>
        <source>Answers are given by the publisher or the coordinator.</source>
        <translation>Le risposte sono date dal responsabile della pubblicazione o dal coordinamento.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>The answers you record appear here, ready to become letters.</source>
        <translation>Le risposte che registra compaiono qui, pronte a diventare lettere.</translation>
    </message>
    <message>
        <source>Nothing accepted waits for an answer</source>
        <translation>Niente di accettato attende una risposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) and comment(s) are still to moderate.</source>
        <translation>
            <numerusform>%Ln contributo o commento è ancora da moderare.</numerusform>
            <numerusform>%Ln contributi e commenti sono ancora da moderare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a decision and write a text.</source>
        <translation>Scelga una decisione e scriva un testo.</translation>
    </message>
    <message>
        <source>Your answer (the language of the contribution is not known)</source>
        <translation>La Sua risposta (la lingua del contributo non è nota)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln answer(s)</source>
        <translation>
            <numerusform>Redazione di %Ln risposta</numerusform>
            <numerusform>Redazione di %Ln risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: it will be done</source>
        <translation>Accolto: sarà realizzato</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Accolto in parte</translation>
    </message>
    <message>
        <source>To be studied further</source>
        <translation>Da approfondire</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Non accolto</translation>
    </message>
    <message>
        <source>Already done or under way</source>
        <translation>Già realizzato o in corso</translation>
    </message>
    <message>
        <source>Passed to the body in charge</source>
        <translation>Trasmesso all’ente competente</translation>
    </message>
    <message>
        <source>Your answer, in Italian</source>
        <translation>La Sua risposta, in italiano</translation>
    </message>
    <message>
        <source>Your answer, in French</source>
        <translation>La Sua risposta, in francese</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Search, or go to…   Ctrl+K</source>
        <translation>Cercare, o andare a…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Cercare nei contributi, o andare a una schermata</translation>
    </message>
    <message>
        <source>Go to: {screen}</source>
        <translation>Andare a: {screen}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ancora nulla da mostrare.</translation>
    </message>
    <message>
        <source>{total} in all: {rows}.</source>
        <translation>{total} in totale: {rows}.</translation>
    </message>
    <message>
        <source>{total} received between {first} and {last}; the busiest day was {peak_day} with {peak}.</source>
        <translation>{total} ricevuti tra il {first} e il {last}; il giorno più attivo è stato il {peak_day}, con {peak}.</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Contribution</source>
        <comment>column header</comment>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>column header</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column header</comment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>column header: flags</comment>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column header</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column header: date</comment>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Lingua non nota</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nulla da verificare</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commento</numerusform>
            <numerusform>%Ln commenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Testo del contributo</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Luogo sulla mappa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s) on the platform</source>
        <translation>
            <numerusform>%Ln sostegno sulla piattaforma</numerusform>
            <numerusform>%Ln sostegni sulla piattaforma</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against</source>
        <translation>{in_favour} a favore, {against} contro</translation>
    </message>
    <message>
        <source>List of contributions</source>
        <translation>Elenco dei contributi</translation>
    </message>
    <message>
        <source>Most supported first</source>
        <comment>order of the list</comment>
        <translation>Prima i più sostenuti</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Ancora nessun contributo</translation>
    </message>
    <message>
        <source>Import the export of the consultation platform: it is checked against the charter before anything is kept.</source>
        <translation>Importi l’esportazione della piattaforma di consultazione: viene confrontata con la carta prima di conservare qualsiasi dato.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importare un file</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No contribution answers all these filters at once.</source>
        <translation>Nessun contributo soddisfa tutti questi filtri insieme.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Togliere i filtri</translation>
    </message>
    <message>
        <source>Choose a contribution</source>
        <translation>Scelga un contributo</translation>
    </message>
    <message>
        <source>Its whole text, its figures and its history appear here.</source>
        <translation>Qui compaiono il testo completo, i dati e la cronologia.</translation>
    </message>
    <message>
        <source>This contribution could not be read</source>
        <translation>Non è stato possibile leggere questo contributo</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose it again in the list.</source>
        <translation>Nulla è andato perso. Lo scelga di nuovo nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln contributo</numerusform>
            <numerusform>%Ln contributi</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the titles and texts</source>
        <translation>Cercare nei titoli e nei testi</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of the list</comment>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of the list</comment>
        <translation>Prima i meno recenti</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order of the list</comment>
        <translation>Per titolo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio in corso…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancellare la ricerca</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>title of the screen</comment>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Moderate it</source>
        <translation>Moderarlo</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Senza tema</translation>
    </message>
    <message>
        <source>To moderate</source>
        <comment>state of a contribution</comment>
        <translation>Da moderare</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of a contribution</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>state of a contribution</comment>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>kind of contribution</comment>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>kind of contribution</comment>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>kind of contribution</comment>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>kind of contribution</comment>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <comment>kind of contribution</comment>
        <translation>Risposta a un questionario</translation>
    </message>
    <message>
        <source>Map point</source>
        <comment>kind of contribution</comment>
        <translation>Punto sulla mappa</translation>
    </message>
    <message>
        <source>Debate</source>
        <comment>kind of contribution</comment>
        <translation>Dibattito</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>kind of contribution</comment>
        <translation>Iscrizione</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>channel</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Tablet</source>
        <comment>channel</comment>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language of a text</comment>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language of a text</comment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of a text</comment>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <comment>strand</comment>
        <translation>Progetti dei partner</translation>
    </message>
    <message>
        <source>Citizens&apos; proposals</source>
        <comment>strand</comment>
        <translation>Proposte dei cittadini</translation>
    </message>
    <message>
        <source>Published without the data found</source>
        <comment>state of a text</comment>
        <translation>Pubblicata senza i dati trovati</translation>
    </message>
    <message>
        <source>Published under the signed rule</source>
        <comment>state of a text</comment>
        <translation>Pubblicata secondo la regola firmata</translation>
    </message>
    <message>
        <source>Published word for word</source>
        <comment>state of a text</comment>
        <translation>Pubblicata parola per parola</translation>
    </message>
    <message>
        <source>Text not published</source>
        <comment>state of a text</comment>
        <translation>Testo non pubblicato</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln contributions accepted.</source>
        <translation>
            <numerusform>%Ln contributo accettato.</numerusform>
            <numerusform>%Ln contributi accettati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions hidden.</source>
        <translation>
            <numerusform>%Ln contributo nascosto.</numerusform>
            <numerusform>%Ln contributi nascosti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions put back in the queue.</source>
        <translation>
            <numerusform>%Ln contributo rimesso in coda.</numerusform>
            <numerusform>%Ln contributi rimessi in coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme changed for %Ln contributions.</source>
        <translation>
            <numerusform>Tema cambiato per %Ln contributo.</numerusform>
            <numerusform>Tema cambiato per %Ln contributi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts reviewed for open data.</source>
        <translation>
            <numerusform>%Ln testo esaminato per i dati aperti.</numerusform>
            <numerusform>%Ln testi esaminati per i dati aperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers saved.</source>
        <translation>
            <numerusform>%Ln risposta registrata.</numerusform>
            <numerusform>%Ln risposte registrate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule on texts is signed.</source>
        <translation>La regola sui testi è firmata.</translation>
    </message>
    <message>
        <source>The acceptance was taken back.</source>
        <translation>L’accettazione è stata annullata.</translation>
    </message>
    <message>
        <source>The hiding was taken back.</source>
        <translation>L’oscuramento è stato annullato.</translation>
    </message>
    <message>
        <source>The return to the queue was taken back.</source>
        <translation>Il ritorno in coda è stato annullato.</translation>
    </message>
    <message>
        <source>The change of theme was taken back.</source>
        <translation>Il cambio di tema è stato annullato.</translation>
    </message>
    <message>
        <source>The review of texts for open data was taken back.</source>
        <translation>La rilettura dei testi per i dati aperti è stata annullata.</translation>
    </message>
    <message>
        <source>The answer was taken back.</source>
        <translation>La risposta è stata annullata.</translation>
    </message>
    <message>
        <source>The change of perimeter was taken back.</source>
        <translation>Il cambio di perimetro è stato annullato.</translation>
    </message>
    <message>
        <source>What was said of a finding was taken back.</source>
        <translation>La decisione su un dato trovato è stata annullata.</translation>
    </message>
    <message>
        <source>The mark was taken back.</source>
        <translation>Il contrassegno è stato annullato.</translation>
    </message>
    <message>
        <source>The question to a second reader was taken back.</source>
        <translation>La richiesta di secondo parere è stata annullata.</translation>
    </message>
    <message>
        <source>The second opinion was taken back.</source>
        <translation>Il secondo parere è stato annullato.</translation>
    </message>
    <message>
        <source>The grouping was taken back.</source>
        <translation>Il raggruppamento è stato annullato.</translation>
    </message>
    <message>
        <source>The leaving of the family was taken back.</source>
        <translation>L’uscita dalla famiglia è stata annullata.</translation>
    </message>
    <message>
        <source>The refusal of the family was taken back.</source>
        <translation>Il rifiuto della famiglia è stato annullato.</translation>
    </message>
    <message>
        <source>The publication under the signed rule was taken back.</source>
        <translation>La pubblicazione secondo la regola firmata è stata annullata.</translation>
    </message>
    <message>
        <source>The reading of the sample was taken back.</source>
        <translation>La rilettura del campione è stata annullata.</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>L’ultima decisione è stata annullata.</translation>
    </message>
    <message>
        <source>Perimeter changed.</source>
        <translation>Perimetro modificato.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not allow this: {permission}.</source>
        <translation>Il Suo ruolo non lo consente: {permission}.</translation>
    </message>
    <message>
        <source>It is for: {roles}.</source>
        <translation>È riservato a: {roles}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the dossier.</source>
        <translation>Questa frase di accesso non apre il fascicolo.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again; nothing was changed.</source>
        <translation>Verifichi le maiuscole e la disposizione della tastiera, poi la digiti di nuovo; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Somebody already opens this dossier with this passphrase.</source>
        <translation>Qualcuno apre già questo dossier con questa frase segreta.</translation>
    </message>
    <message>
        <source>Choose another: each person has their own.</source>
        <translation>Sceglierne un’altra: ogni persona ha la propria.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>Non c’è uno schermo su cui aprire la finestra.</translation>
    </message>
    <message>
        <source>Open a graphical session, or use the other commands (--help).</source>
        <translation>Aprire una sessione grafica, o usare gli altri comandi (--help).</translation>
    </message>
    <message>
        <source>The mapping speaks of columns that {file} does not have: {columns}.</source>
        <translation>La corrispondenza parla di colonne che {file} non ha: {columns}.</translation>
    </message>
    <message>
        <source>Use the mapping of this platform, or none; nothing was written.</source>
        <translation>Usare la corrispondenza di questa piattaforma, o nessuna; niente è stato scritto.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like what the charter declares.</source>
        <translation>Niente in {file} somiglia a ciò che la carta dichiara.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or say how its columns are understood; nothing was written.</source>
        <translation>Verificare che sia il file giusto, o dire come intendere le sue colonne; niente è stato scritto.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase di accesso è troppo corta.</translation>
    </message>
    <message>
        <source>Choose one of at least {minimum} characters: four words are easy to remember.</source>
        <translation>Ne scelga una di almeno {minimum} caratteri: quattro parole sono facili da ricordare.</translation>
    </message>
    <message>
        <source>No name was given for the person who will use the dossier.</source>
        <translation>Non è stato indicato il nome della persona che userà il fascicolo.</translation>
    </message>
    <message>
        <source>Write the name that colleagues will see.</source>
        <translation>Scriva il nome che vedranno i colleghi.</translation>
    </message>
    <message>
        <source>Somebody named {member} already works in this dossier.</source>
        <translation>Una persona di nome {member} lavora già in questo fascicolo.</translation>
    </message>
    <message>
        <source>Give another name, for example with the service.</source>
        <translation>Indichi un altro nome, per esempio con l’ufficio.</translation>
    </message>
    <message>
        <source>Nobody named {member} works in this dossier.</source>
        <translation>Nessuno di nome {member} lavora in questo fascicolo.</translation>
    </message>
    <message>
        <source>Choose one of its members, or ask its coordinator to add you.</source>
        <translation>Scelga uno dei suoi membri, o chieda al coordinamento di essere aggiunto.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a Collegiale dossier.</source>
        <translation>La cartella {folder} non è un fascicolo Collegiale.</translation>
    </message>
    <message>
        <source>Choose the folder that contains the files keys.json and dossier.db.</source>
        <translation>Scelga la cartella che contiene i file keys.json e dossier.db.</translation>
    </message>
    <message>
        <source>The key file of the dossier {folder} is damaged.</source>
        <translation>Il file delle chiavi del fascicolo {folder} è danneggiato.</translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the contributions themselves are untouched.</source>
        <translation>Ripristini keys.json da una copia di sicurezza; i contributi sono intatti.</translation>
    </message>
    <message>
        <source>The identity of one contributor can no longer be read.</source>
        <translation>L’identità di un partecipante non è più leggibile.</translation>
    </message>
    <message>
        <source>Restore the dossier from a backup, and tell the data protection officer.</source>
        <translation>Ripristini il fascicolo da una copia di sicurezza e avvisi il responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>The dossier&apos;s data file is damaged.</source>
        <translation>Il file di dati del fascicolo è danneggiato.</translation>
    </message>
    <message>
        <source>Restore it from a backup in the dossier&apos;s folder; do not work on this copy.</source>
        <translation>Lo ripristini da una copia di sicurezza contenuta nel fascicolo; non lavori su questa copia.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of Collegiale ({version}).</source>
        <translation>Questo fascicolo è stato creato da una versione più recente di Collegiale ({version}).</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <translation>Installi quella versione per aprirlo; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The dossier is open elsewhere.</source>
        <translation>Il fascicolo è aperto altrove.</translation>
    </message>
    <message>
        <source>Close it in the other window or on the other computer, then try again.</source>
        <translation>Lo chiuda nell’altra finestra o sull’altro computer, poi riprovi.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Non c’è più nulla da annullare.</translation>
    </message>
    <message>
        <source>Imports and publications cannot be taken back this way.</source>
        <translation>Le importazioni e le pubblicazioni non si annullano in questo modo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation>Il disco è pieno; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Liberi spazio, poi riprovi.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Impossibile scrivere il file {file}.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, then try again.</source>
        <translation>Verifichi che la cartella esista e di potervi scrivere, poi riprovi.</translation>
    </message>
    <message>
        <source>The checkpoint {file} of the journal cannot be read.</source>
        <translation>Impossibile leggere il punto di controllo {file} del registro.</translation>
    </message>
    <message>
        <source>Choose the file that was handed over to the external keeper.</source>
        <translation>Scelga il file consegnato al depositario esterno.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written, so nothing was changed.</source>
        <translation>Non è stato possibile scrivere la copia di sicurezza {file}; nulla è stato quindi modificato.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then do it again.</source>
        <translation>Liberi spazio o verifichi il disco, poi riprovi.</translation>
    </message>
    <message>
        <source>The data file {file} of the dossier is not there.</source>
        <translation>Il file di dati {file} del fascicolo è assente.</translation>
    </message>
    <message>
        <source>Put it back from the folder backups of the dossier, or choose another copy.</source>
        <translation>Lo ripristini dalla cartella backups del fascicolo, o scelga un’altra copia.</translation>
    </message>
    <message>
        <source>The folder {folder} already contains files.</source>
        <translation>La cartella {folder} contiene già dei file.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Scelga una cartella nuova o vuota.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Non è stata fornita alcuna frase di accesso.</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it with --passphrase-file.</source>
        <translation>La digiti, o indichi un file che la contiene con --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation>Impossibile leggere il file della frase di accesso {file}.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Verifichi il nome e di avere il diritto di leggerlo.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Le due frasi di accesso sono diverse.</translation>
    </message>
    <message>
        <source>Type them again; nothing was created.</source>
        <translation>Le digiti di nuovo; nulla è stato creato.</translation>
    </message>
    <message>
        <source>The charter {file} cannot be read.</source>
        <translation>Impossibile leggere la carta {file}.</translation>
    </message>
    <message>
        <source>Check that the file exists and is a text file in UTF-8.</source>
        <translation>Verifichi che il file esista e che sia un file di testo in UTF-8.</translation>
    </message>
    <message>
        <source>The charter {file} is not well written at line {line}.</source>
        <translation>La carta {file} contiene un errore di scrittura alla riga {line}.</translation>
    </message>
    <message>
        <source>Correct that line: a name, an equals sign, a value between quotation marks. {detail}</source>
        <translation>Corregga quella riga: un nome, un segno uguale, un valore tra virgolette dritte. {detail}</translation>
    </message>
    <message>
        <source>The charter {file} is refused at line {line}, {field}.</source>
        <translation>La carta {file} è rifiutata alla riga {line}, {field}.</translation>
    </message>
    <message>
        <source>Expected: {advice} (points to correct: {count}).</source>
        <translation>Atteso: {advice} (punti da correggere: {count}).</translation>
    </message>
    <message>
        <source>The list of digests of the publication {folder} cannot be read.</source>
        <translation>Impossibile leggere l’elenco delle impronte della pubblicazione {folder}.</translation>
    </message>
    <message>
        <source>Check the folder: the file SHA256SUMS belongs to every publication.</source>
        <translation>Verifichi la cartella: il file SHA256SUMS accompagna ogni pubblicazione.</translation>
    </message>
    <message>
        <source>The charter {file} declares {declared} twice (line {line}, {field}).</source>
        <translation>La carta {file} dichiara {declared} due volte (riga {line}, {field}).</translation>
    </message>
    <message>
        <source>Give one of the two another code, or delete it.</source>
        <translation>Assegni un altro codice a uno dei due, o lo elimini.</translation>
    </message>
    <message>
        <source>In the charter {file}, line {line}, nobody declared the purpose {purpose} of the field {field}.</source>
        <translation>Nella carta {file}, riga {line}, nessuno ha dichiarato la finalità {purpose} del campo {field}.</translation>
    </message>
    <message>
        <source>Write one of: {known}.</source>
        <translation>Scriva una di queste parole: {known}.</translation>
    </message>
    <message>
        <source>The field {field} already holds data: its use cannot be widened.</source>
        <translation>Il campo {field} contiene già dei dati: il suo uso non può essere ampliato.</translation>
    </message>
    <message>
        <source>Declare a new field for the new use; narrowing this one is allowed.</source>
        <translation>Dichiari un nuovo campo per il nuovo uso; restringere questo è consentito.</translation>
    </message>
    <message>
        <source>The charter has no theme {theme}.</source>
        <translation>La carta non prevede il tema {theme}.</translation>
    </message>
    <message>
        <source>Choose one of its themes.</source>
        <translation>Scelga uno dei suoi temi.</translation>
    </message>
    <message>
        <source>The charter has no reason {reason}.</source>
        <translation>La carta non prevede il motivo {reason}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Scelga tra: {known}.</translation>
    </message>
    <message>
        <source>{decision} is not a decision.</source>
        <translation>{decision} non è una decisione.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>La risposta non ha testo.</translation>
    </message>
    <message>
        <source>Write at least one sentence to the contributor.</source>
        <translation>Scriva almeno una frase al partecipante.</translation>
    </message>
    <message>
        <source>Only accepted contributions receive an answer; not accepted here: {count}.</source>
        <translation>Solo i contributi accettati ricevono una risposta; non accettati qui: {count}.</translation>
    </message>
    <message>
        <source>Accept them in moderation first, or leave them out.</source>
        <translation>Li accetti prima in moderazione, o li escluda.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter.</source>
        <translation>{tier} non è una parte del perimetro.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter (commune {commune}).</source>
        <translation>{tier} non è una parte del perimetro (comune {commune}).</translation>
    </message>
    <message>
        <source>Write coeur, partenaire, contexte or outside.</source>
        <translation>Scriva coeur, partenaire, contexte o outside.</translation>
    </message>
    <message>
        <source>The commune {commune} is not in the list of the territory.</source>
        <translation>Il comune {commune} non figura nell’elenco del territorio.</translation>
    </message>
    <message>
        <source>Check its code: five characters in France, six digits in Italy.</source>
        <translation>Verifichi il codice: cinque caratteri in Francia, sei cifre in Italia.</translation>
    </message>
    <message>
        <source>The outlines of {file} cannot be used ({problem}, commune {id}).</source>
        <translation>I confini di {file} non sono utilizzabili ({problem}, comune {id}).</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file of communes in degrees, as published by INSEE, IGN or ISTAT.</source>
        <translation>Scelga un file GeoJSON di comuni in gradi, come pubblicato da INSEE, IGN o ISTAT.</translation>
    </message>
    <message>
        <source>Check its name or its code: five characters in France, six digits in Italy.</source>
        <translation>Verifichi il nome o il codice: cinque caratteri in Francia, sei cifre in Italia.</translation>
    </message>
    <message>
        <source>The charter names a licence that is not supported: {licence}.</source>
        <translation>La carta indica una licenza non supportata: {licence}.</translation>
    </message>
    <message>
        <source>The charter forbids publishing the field {field} (table {table}).</source>
        <translation>La carta vieta di pubblicare il campo {field} (tabella {table}).</translation>
    </message>
    <message>
        <source>Leave it out, or have the data protection officer change the charter.</source>
        <translation>Lo escluda, o faccia modificare la carta dal responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>The field {field} may only be published in a generalised form (table {table}).</source>
        <translation>Il campo {field} può essere pubblicato solo in forma generalizzata (tabella {table}).</translation>
    </message>
    <message>
        <source>Choose a coarser level for it.</source>
        <translation>Scelga per esso un livello meno preciso.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet.</source>
        <translation>Non c’è ancora nulla da pubblicare.</translation>
    </message>
    <message>
        <source>Accept contributions in moderation first.</source>
        <translation>Accetti prima dei contributi in moderazione.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read to the end ({detail}).</source>
        <translation>Il file {file} è danneggiato e non può essere letto fino in fondo ({detail}).</translation>
    </message>
    <message>
        <source>Export it again from the platform; nothing was written.</source>
        <translation>Lo esporti di nuovo dalla piattaforma; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Il file {file} è vuoto.</translation>
    </message>
    <message>
        <source>Check the export, then choose it again.</source>
        <translation>Verifichi l’esportazione, poi la scelga di nuovo.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Il file {file} non è stato trovato.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Verifichi il nome e la cartella.</translation>
    </message>
    <message>
        <source>The workbook {file} is protected by a password.</source>
        <translation>La cartella di lavoro {file} è protetta da una password.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet, remove the password, save it, then choose it again.</source>
        <translation>La apra nel foglio di calcolo, tolga la password, la salvi, poi la scelga di nuovo.</translation>
    </message>
    <message>
        <source>The file {file} is of no known kind.</source>
        <translation>Il file {file} non è di alcun tipo conosciuto.</translation>
    </message>
    <message>
        <source>Export it as CSV, XLSX, ODS, JSON or GeoJSON.</source>
        <translation>Lo esporti in CSV, XLSX, ODS, JSON o GeoJSON.</translation>
    </message>
    <message>
        <source>The file {file} has no line with the names of the columns.</source>
        <translation>Il file {file} non ha una riga con i nomi delle colonne.</translation>
    </message>
    <message>
        <source>Add them as its first line, then choose it again.</source>
        <translation>La aggiunga come prima riga, poi lo scelga di nuovo.</translation>
    </message>
    <message>
        <source>The time zone {timezone} of the charter does not exist.</source>
        <translation>Il fuso orario {timezone} della carta non esiste.</translation>
    </message>
    <message>
        <source>Write Europe/Paris or Europe/Rome.</source>
        <translation>Scriva Europe/Paris o Europe/Rome.</translation>
    </message>
    <message>
        <source>The answer template {file} cannot be used: {key} ({problem}).</source>
        <translation>Il modello di risposta {file} non è utilizzabile: {key} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or put the supplied template back. {detail}</source>
        <translation>Lo corregga in un editor di testo, o rimetta il modello fornito. {detail}</translation>
    </message>
    <message>
        <source>The mapping file {file} is not right: {where} ({problem}).</source>
        <translation>Il file di corrispondenza {file} contiene un errore: {where} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, or let the columns be recognised.</source>
        <translation>Lo corregga, o lasci riconoscere le colonne.</translation>
    </message>
    <message>
        <source>No platform is called {source}.</source>
        <translation>Nessuna piattaforma si chiama {source}.</translation>
    </message>
    <message>
        <source>The publication could not be written in {folder} ({problem}).</source>
        <translation>Non è stato possibile scrivere la pubblicazione in {folder} ({problem}).</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, then publish again.</source>
        <translation>Verifichi la cartella e lo spazio sul disco, poi pubblichi di nuovo.</translation>
    </message>
    <message>
        <source>Something unexpected happened; your dossier is as it was.</source>
        <translation>Si è verificato un imprevisto; il Suo fascicolo è com’era.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the application, with the details.</source>
        <translation>Lo segnali a chi segue l’applicazione, con i dettagli.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close and reopen the dossier.</source>
        <translation>Riprovi; se accade di nuovo, chiuda e riapra il fascicolo.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Interrotto su Sua richiesta.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>A report without personal data was saved in {file}: send it to whoever looks after the application.</source>
        <translation>Un rapporto senza dati personali è stato salvato in {file}: lo invii a chi segue l’applicazione.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Questo non è possibile ({code}).</translation>
    </message>
    <message>
        <source>Nothing was published: the check before publication is not passed ({questions}).</source>
        <translation>Non è stato pubblicato nulla: il controllo prima della pubblicazione non è superato ({questions}).</translation>
    </message>
    <message>
        <source>Open the publication screen to see each reason and the smallest change that would let it pass.</source>
        <translation>Apra la schermata Pubblicazione per vedere ogni ragione e il più piccolo cambiamento che la risolverebbe.</translation>
    </message>
    <message>
        <source>Nothing was published: the data protection officer has not signed exactly this publication.</source>
        <translation>Non è stato pubblicato nulla: il responsabile della protezione dei dati non ha firmato esattamente questa pubblicazione.</translation>
    </message>
    <message>
        <source>Ask them to sign it; if the dossier or the choices changed since, they have to sign again.</source>
        <translation>Gli chieda di firmarla; se il fascicolo o le scelte sono cambiati nel frattempo, occorre firmare di nuovo.</translation>
    </message>
    <message>
        <source>One person owns {rows} of the {total} rows.</source>
        <translation>Una sola persona ha {rows} delle {total} righe.</translation>
    </message>
    <message>
        <source>Put that person’s rows aside, or keep one row per person: figures about persons would be about that one.</source>
        <translation>Metta da parte le sue righe, o tenga una riga per persona: le cifre sulle persone parlerebbero solo di lei.</translation>
    </message>
    <message>
        <source>The table has {persons} persons, fewer than the {k} that each combination must have.</source>
        <translation>La tabella ha {persons} persone, meno delle {k} che ogni combinazione deve avere.</translation>
    </message>
    <message>
        <source>Lower k, or wait until more people have taken part; nothing was written.</source>
        <translation>Abbassi k, o attenda che partecipino più persone; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabella non ha righe.</translation>
    </message>
    <message>
        <source>Choose a file that holds a header line and data.</source>
        <translation>Scelga un file che contenga una riga d’intestazione e dei dati.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>Impossibile leggere la tabella {file}.</translation>
    </message>
    <message>
        <source>Check that it exists and is a CSV file in UTF-8 with the separator of the plan.</source>
        <translation>Verifichi che esista e che sia un file CSV in UTF-8 con il separatore del piano.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”, which the plan names.</source>
        <translation>La tabella non ha la colonna «{column}» indicata dal piano.</translation>
    </message>
    <message>
        <source>Check the spelling in the plan, the header line of the file and the separator.</source>
        <translation>Verifichi l’ortografia nel piano, la riga d’intestazione del file e il separatore.</translation>
    </message>
    <message>
        <source>The plan names the column “{column}” twice.</source>
        <translation>Il piano nomina due volte la colonna «{column}».</translation>
    </message>
    <message>
        <source>Keep it once: as quasi-identifier, as sensitive column or as subject.</source>
        <translation>La tenga una volta: come quasi-identificatore, come colonna sensibile o come persona.</translation>
    </message>
    <message>
        <source>No part of this table can be published under these conditions (k = {k}, {persons} persons, {allowed} of them left out at most).</source>
        <translation>Nulla di questa tabella può essere pubblicato a queste condizioni (k = {k}, {persons} persone, di cui {allowed} escluse al massimo).</translation>
    </message>
    <message>
        <source>Allow higher levels, a larger suppression limit, a weaker condition on sensitive columns or fewer columns; nothing was written.</source>
        <translation>Permettere livelli più alti, un limite di soppressione più ampio, una condizione meno forte sulle colonne sensibili o meno colonne; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>The result would replace {file}, which this command reads or writes.</source>
        <translation>Il risultato sostituirebbe {file}, che questo comando legge o scrive.</translation>
    </message>
    <message>
        <source>Give another name after --out or --save-plan; nothing was written.</source>
        <translation>Indicare un altro nome dopo --out o --save-plan; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>With local recoding the levels differ from class to class, so there is no plan with fixed levels to save.</source>
        <translation>Con la ricodifica locale i livelli cambiano da classe a classe: non c’è un piano a livelli fissi da salvare.</translation>
    </message>
    <message>
        <source>Leave out --save-plan, or use global recoding; the table was written.</source>
        <translation>Ometta --save-plan, o usi la ricodifica globale; la tabella è stata scritta.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” does not know the value “{value}”.</source>
        <translation>La gerarchia di «{hierarchy}» non conosce il valore «{value}».</translation>
    </message>
    <message>
        <source>Add a line for it to the hierarchy, or correct the value in the table.</source>
        <translation>Aggiunga una riga alla gerarchia, o corregga il valore nella tabella.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” holds no value.</source>
        <translation>La gerarchia di «{hierarchy}» non contiene valori.</translation>
    </message>
    <message>
        <source>Give it one line per value: the value, then its labels up to the last.</source>
        <translation>Le dia una riga per valore: il valore, poi le sue etichette fino all’ultima.</translation>
    </message>
    <message>
        <source>The hierarchy {file} of “{hierarchy}” cannot be read.</source>
        <translation>Impossibile leggere la gerarchia {file} di «{hierarchy}».</translation>
    </message>
    <message>
        <source>Check the path in the plan (it starts from the folder of the plan) and that it is a CSV file in UTF-8.</source>
        <translation>Verifichi il percorso nel piano (parte dalla cartella del piano) e che sia un file CSV in UTF-8.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” has {labels} labels where the others have {expected}.</source>
        <translation>Nella gerarchia di «{hierarchy}», «{value}» ha {labels} etichette mentre le altre ne hanno {expected}.</translation>
    </message>
    <message>
        <source>Give every line the same number of labels.</source>
        <translation>Dia a ogni riga lo stesso numero di etichette.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” ends at “{second}” where the others end at “{first}”.</source>
        <translation>Nella gerarchia di «{hierarchy}», «{value}» finisce con «{second}» mentre le altre finiscono con «{first}».</translation>
    </message>
    <message>
        <source>All lines must end with the same label, the one that says nothing.</source>
        <translation>Tutte le righe devono finire con la stessa etichetta, quella che non dice nulla.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” belongs to both “{first}” and “{second}”.</source>
        <translation>Nella gerarchia di «{hierarchy}», «{label}» appartiene sia a «{first}» sia a «{second}».</translation>
    </message>
    <message>
        <source>Give it one parent only, or two different names.</source>
        <translation>Le dia un solo genitore, o due nomi diversi.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” is above itself, through “{other}”.</source>
        <translation>Nella gerarchia di «{hierarchy}», «{label}» si trova sopra se stessa, attraverso «{other}».</translation>
    </message>
    <message>
        <source>Decide which of the two contains the other.</source>
        <translation>Decida quale delle due contiene l’altra.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” bears the label “{label}”, kept for the missing value.</source>
        <translation>Nella gerarchia di «{hierarchy}», «{value}» porta l’etichetta «{label}», riservata al valore mancante.</translation>
    </message>
    <message>
        <source>Choose another label, or give the missing value a line of its own that begins with an empty cell.</source>
        <translation>Scelga un’altra etichetta, o dia al valore mancante una riga propria che cominci con una cella vuota.</translation>
    </message>
    <message>
        <source>In the hierarchy {file} of “{hierarchy}”, “{value}” has two different lines.</source>
        <translation>Nella gerarchia {file} di «{hierarchy}», «{value}» ha due righe diverse.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Ne tenga una.</translation>
    </message>
    <message>
        <source>The plan must say once how “{column}” is generalised.</source>
        <translation>Il piano deve dire una volta come «{column}» viene generalizzato.</translation>
    </message>
    <message>
        <source>Give it either hierarchy (a file) or generate (intervals, prefixes…).</source>
        <translation>Dargli hierarchy (un file) oppure generate (intervals, prefixes…).</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a number.</source>
        <translation>In «{hierarchy}», «{value}» non è un numero.</translation>
    </message>
    <message>
        <source>Intervals need numbers: correct the value, or use another hierarchy.</source>
        <translation>Gli intervalli richiedono numeri: correggere il valore, o usare un’altra gerarchia.</translation>
    </message>
    <message>
        <source>The model {model} asks for a hierarchy of the sensitive column.</source>
        <translation>Il modello {model} richiede una gerarchia della colonna sensibile.</translation>
    </message>
    <message>
        <source>Name one in the plan, or use another distance.</source>
        <translation>Ne indichi una nel piano, o usi un’altra distanza.</translation>
    </message>
    <message>
        <source>The intervals of “{hierarchy}” do not nest: {second} is no larger multiple of {first}.</source>
        <translation>Gli intervalli di «{hierarchy}» non si incastrano: {second} non è un multiplo più grande di {first}.</translation>
    </message>
    <message>
        <source>Choose increasing widths, each a multiple of the one before.</source>
        <translation>Scelga larghezze crescenti, ciascuna multipla della precedente.</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a date.</source>
        <translation>In «{hierarchy}», «{value}» non è una data.</translation>
    </message>
    <message>
        <source>Write dates as 2026-05-31, 2026-05 or 2026.</source>
        <translation>Scriva le date come 2026-05-31, 2026-05 o 2026.</translation>
    </message>
    <message>
        <source>No column is named by which persons could be recognised.</source>
        <translation>Non è indicata nessuna colonna da cui si possano riconoscere le persone.</translation>
    </message>
    <message>
        <source>Name at least one quasi-identifier.</source>
        <translation>Indichi almeno un quasi-identificatore.</translation>
    </message>
    <message>
        <source>The model “{model}” of “{column}” is not known.</source>
        <translation>Il modello «{model}» di «{column}» non è noto.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Usi uno di questi: {known}.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” lacks its parameter {parameter}.</source>
        <translation>Al modello {model} di «{column}» manca il parametro {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the plan.</source>
        <translation>Lo aggiunga al piano.</translation>
    </message>
    <message>
        <source>{parameter} is {value}, and must be at least {least}.</source>
        <translation>{parameter} vale {value} e deve valere almeno {least}.</translation>
    </message>
    <message>
        <source>Correct it in the plan.</source>
        <translation>Lo corregga nel piano.</translation>
    </message>
    <message>
        <source>The metric “{metric}” is not known.</source>
        <translation>La metrica «{metric}» non è nota.</translation>
    </message>
    <message>
        <source>The aggregate “{aggregate}” is not known.</source>
        <translation>L’aggregazione «{aggregate}» non è nota.</translation>
    </message>
    <message>
        <source>Use geometric, arithmetic, sum or maximum.</source>
        <translation>Usi geometric, arithmetic, sum o maximum.</translation>
    </message>
    <message>
        <source>The weights of the columns must be zero or more, and not all zero.</source>
        <translation>I pesi delle colonne devono essere positivi o nulli, e non tutti nulli.</translation>
    </message>
    <message>
        <source>Correct them in the plan.</source>
        <translation>Li corregga nel piano.</translation>
    </message>
    <message>
        <source>The suppression limit is {limit}, and must lie between 0 and 1.</source>
        <translation>Il limite di soppressione è {limit} e deve essere compreso tra 0 e 1.</translation>
    </message>
    <message>
        <source>The levels asked for “{column}” ({low} to {high}) are not within its hierarchy (0 to {top}).</source>
        <translation>I livelli richiesti per «{column}» (da {low} a {high}) non rientrano nella sua gerarchia (da 0 a {top}).</translation>
    </message>
    <message>
        <source>Local recoding cannot keep a condition on the whole table or on a population.</source>
        <translation>La ricodifica locale non può rispettare una condizione sull’intera tabella o su una popolazione.</translation>
    </message>
    <message>
        <source>Use global recoding, or leave that condition out.</source>
        <translation>Usi la ricodifica globale, o tolga quella condizione.</translation>
    </message>
    <message>
        <source>Local recoding cannot promise a highest level for “{column}”.</source>
        <translation>La ricodifica locale non può garantire un livello massimo per «{column}».</translation>
    </message>
    <message>
        <source>Leave max_level and level out, keep min_level, or use global recoding.</source>
        <translation>Ometta max_level e level, tenga min_level, o usi la ricodifica globale.</translation>
    </message>
    <message>
        <source>This condition compares with a population that was not given.</source>
        <translation>Questa condizione confronta con una popolazione che non è stata indicata.</translation>
    </message>
    <message>
        <source>Name the population’s file or its size in the plan.</source>
        <translation>Indichi nel piano il file della popolazione o la sua dimensione.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be read.</source>
        <translation>Impossibile leggere il piano {file}.</translation>
    </message>
    <message>
        <source>Check its name and that it is a text file in UTF-8.</source>
        <translation>Verifichi il nome e che sia un file di testo in UTF-8.</translation>
    </message>
    <message>
        <source>The plan {file} is not valid TOML: {detail}.</source>
        <translation>Il piano {file} non è TOML valido: {detail}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written.</source>
        <translation>Corregga quel punto e riprovi; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>In the plan {file}, {field}: {problem}.</source>
        <translation>Nel piano {file}, {field}: {problem}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written. Expected: {expected}</source>
        <translation>Correggere quel punto e riprovare; nulla è stato scritto. Atteso: {expected}</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation>{file} non è un file ordinario.</translation>
    </message>
    <message>
        <source>Give the name of a file to write; nothing was written.</source>
        <translation>Indicare il nome di un file da scrivere; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>There is no table “{table}” to publish.</source>
        <translation>Non c’è alcuna tabella «{table}» da pubblicare.</translation>
    </message>
    <message>
        <source>Choose among: {known}.</source>
        <translation>Scegliere tra: {known}.</translation>
    </message>
    <message>
        <source>The table {file} is not in UTF-8.</source>
        <translation>La tabella {file} non è in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again; nothing was written.</source>
        <translation>Salvarla in CSV UTF-8 e riprovare; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>In {file}, line {line} has {cells} cells, and the header {expected}.</source>
        <translation>In {file}, la riga {line} ha {cells} celle, e l’intestazione {expected}.</translation>
    </message>
    <message>
        <source>Correct that line, or the separator of the plan; nothing was written.</source>
        <translation>Correggere quella riga, o il separatore del piano; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>The header of {file} names “{column}” twice.</source>
        <translation>L’intestazione di {file} nomina due volte «{column}».</translation>
    </message>
    <message>
        <source>Give each column its own name; nothing was written.</source>
        <translation>Dare a ogni colonna un nome proprio; nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Emptying cells goes past the highest level asked for “{column}”.</source>
        <translation>Svuotare celle supererebbe il livello più alto chiesto per «{column}».</translation>
    </message>
    <message>
        <source>Leave max_level and level out, or set rescue = false.</source>
        <translation>Togliere max_level e level, o scrivere rescue = false.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” knows no parameter {parameter}.</source>
        <translation>Il modello {model} di «{column}» non conosce il parametro {parameter}.</translation>
    </message>
    <message>
        <source>Take it out of the plan, or choose another model.</source>
        <translation>Toglierlo dal piano, o scegliere un altro modello.</translation>
    </message>
    <message>
        <source>The bounds of presence are the wrong way round: {low}, {high}.</source>
        <translation>I limiti di presence sono invertiti: {low}, {high}.</translation>
    </message>
    <message>
        <source>Write the lower one first.</source>
        <translation>Scrivere prima il più basso.</translation>
    </message>
    <message>
        <source>k_map and presence compare with a table of the population.</source>
        <translation>k_map e presence confrontano con una tabella della popolazione.</translation>
    </message>
    <message>
        <source>Name it: file = &quot;population.csv&quot; under [population].</source>
        <translation>Indicarla: file = &quot;population.csv&quot; sotto [population].</translation>
    </message>
    <message>
        <source>uniqueness asks for the number of persons of the population.</source>
        <translation>uniqueness chiede il numero di persone della popolazione.</translation>
    </message>
    <message>
        <source>Write it: size = 540000 under [population].</source>
        <translation>Scriverlo: size = 540000 sotto [population].</translation>
    </message>
    <message>
        <source>An entry of the register of past publications cannot be read.</source>
        <translation>Impossibile leggere una voce del registro delle pubblicazioni passate.</translation>
    </message>
    <message>
        <source>Nothing was published: without it, a comparison is impossible. Restore a backup, or ask for help.</source>
        <translation>Non è stato pubblicato nulla: senza di essa il confronto è impossibile. Ripristini una copia di sicurezza, o chieda aiuto.</translation>
    </message>
    <message>
        <source>A label of the table {table} holds a control character.</source>
        <translation>Un’etichetta della tabella {table} contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>Correct the value in the source; nothing was published.</source>
        <translation>Corregga il valore nella fonte; non è stato pubblicato nulla.</translation>
    </message>
    <message>
        <source>The place “{place}” is listed twice.</source>
        <translation>Il luogo «{place}» figura due volte.</translation>
    </message>
    <message>
        <source>Keep it once in the list of places.</source>
        <translation>Lo tenga una volta nell’elenco dei luoghi.</translation>
    </message>
    <message>
        <source>A row names place number {position}, and there are {places} places.</source>
        <translation>Una riga indica il luogo numero {position}, e i luoghi sono {places}.</translation>
    </message>
    <message>
        <source>Check the list of places; nothing was published.</source>
        <translation>Verifichi l’elenco dei luoghi; non è stato pubblicato nulla.</translation>
    </message>
    <message>
        <source>A point has no usable coordinates.</source>
        <translation>Un punto non ha coordinate utilizzabili.</translation>
    </message>
    <message>
        <source>Leave out points without coordinates; nothing was published.</source>
        <translation>Escluda i punti senza coordinate; non è stato pubblicato nulla.</translation>
    </message>
    <message>
        <source>A score is {value}, and must lie between 0 and {highest}.</source>
        <translation>Un punteggio vale {value} e deve essere compreso tra 0 e {highest}.</translation>
    </message>
    <message>
        <source>Correct the scores; nothing was published.</source>
        <translation>Corregga i punteggi; non è stato pubblicato nulla.</translation>
    </message>
    <message>
        <source>Open the contribution again, then repeat; nothing was written.</source>
        <translation>Riaprite il contributo, poi ripetete; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Nothing was written. Send the report to whoever maintains Collegiale.</source>
        <translation>Non è stato scritto nulla. Inviate il rapporto a chi si occupa di Collegiale.</translation>
    </message>
    <message>
        <source>Contribution {contribution} is not in the dossier.</source>
        <translation>Il contributo {contribution} non è nel fascicolo.</translation>
    </message>
    <message>
        <source>The text was looked at again, and this passage is no longer found.</source>
        <translation>Il testo è stato riesaminato e questo passo non vi si trova più.</translation>
    </message>
    <message>
        <source>“{state}” is nothing one may say of a finding.</source>
        <translation>«{state}» non è una decisione possibile su un dato trovato.</translation>
    </message>
    <message>
        <source>“{label}” is no kind of personal data.</source>
        <translation>«{label}» non è un tipo di dato personale.</translation>
    </message>
    <message>
        <source>The passage marked lies outside the text, or is blank.</source>
        <translation>Il passo contrassegnato è fuori dal testo, o vuoto.</translation>
    </message>
    <message>
        <source>Select at least one word, then mark it again; nothing was written.</source>
        <translation>Selezionate almeno una parola, poi contrassegnatela di nuovo; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>A family needs at least two contributions.</source>
        <translation>Una famiglia conta almeno due contributi.</translation>
    </message>
    <message>
        <source>Tick one that asks for the same; nothing was written.</source>
        <translation>Spuntatene uno che chiede la stessa cosa; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The similarities do not go with the contributions to group.</source>
        <translation>Le somiglianze non corrispondono ai contributi da raggruppare.</translation>
    </message>
    <message>
        <source>Nobody asks for a second opinion on this contribution any more.</source>
        <translation>Nessuno chiede più un secondo parere su questo contributo.</translation>
    </message>
    <message>
        <source>“{verdict}” is no answer to a second opinion.</source>
        <translation>«{verdict}» non è una risposta a una richiesta di secondo parere.</translation>
    </message>
    <message>
        <source>You asked for this second opinion yourself.</source>
        <translation>Avete chiesto voi stessi questo secondo parere.</translation>
    </message>
    <message>
        <source>Another moderator, under their own name, must answer.</source>
        <translation>Deve rispondere un altro moderatore, a proprio nome.</translation>
    </message>
    <message>
        <source>Texts that have not been looked at since they changed: {count}.</source>
        <translation>Testi non riesaminati da quando sono cambiati: {count}.</translation>
    </message>
    <message>
        <source>Wait until the search for personal data has ended, then publish them; nothing was written.</source>
        <translation>Attendete la fine della ricerca dei dati personali, poi pubblicateli; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Texts that are not in the sample, or have changed since: {count}.</source>
        <translation>Testi assenti dal campione, o modificati da allora: {count}.</translation>
    </message>
    <message>
        <source>Open the sample again; nothing was written.</source>
        <translation>Riaprite il campione; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The charter lets no text leave without a person having read it.</source>
        <translation>La carta non lascia uscire alcun testo che nessuno abbia letto.</translation>
    </message>
    <message>
        <source>Publish the texts one by one, or have the data protection officer change the charter.</source>
        <translation>Pubblicate i testi uno per uno, o fate modificare la carta dal responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>The rule on texts is not signed as it stands.</source>
        <translation>La regola sui testi non è firmata nella sua forma attuale.</translation>
    </message>
    <message>
        <source>The data protection officer signs it on the publication screen.</source>
        <translation>Il responsabile della protezione dei dati la firma nella schermata Pubblicazione.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Il file {file} non può essere letto.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it; it holds one JSON object per line.</source>
        <translation>Verificate che esista e che possiate leggerlo; contiene un oggetto JSON per riga.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8.</source>
        <translation>{file}, riga {line}: non è UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8; this line was left out.</source>
        <translation>Salvate di nuovo il file in UTF-8; questa riga è stata tralasciata.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not a JSON object.</source>
        <translation>{file}, riga {line}: non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>Write one object per line, with “id” and “text”; this line was left out.</source>
        <translation>Scrivete un oggetto per riga, con «id» e «text»; questa riga è stata tralasciata.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing.</source>
        <translation>{file}, riga {line}: manca «{field}».</translation>
    </message>
    <message>
        <source>{file}, line {line}: the value of “{field}” cannot be used.</source>
        <translation>{file}, riga {line}: il valore di «{field}» è inutilizzabile.</translation>
    </message>
    <message>
        <source>“id” is a text or a number, “text” and “lang” are texts, “profile” holds texts; this line was left out.</source>
        <translation>«id» è un testo o un numero, «text» e «lang» sono testi, «profile» contiene testi; questa riga è stata tralasciata.</translation>
    </message>
    <message>
        <source>{file}, line {line}: longer than {most} megabytes.</source>
        <translation>{file}, riga {line}: più di {most} megabyte.</translation>
    </message>
    <message>
        <source>Cut the text into several; this line was left out.</source>
        <translation>Dividete il testo in più parti; questa riga è stata tralasciata.</translation>
    </message>
    <message>
        <source>Lines of {file} that could not be used: {count} ({lines}).</source>
        <translation>Righe di {file} inutilizzabili: {count} ({lines}).</translation>
    </message>
    <message>
        <source>Correct them and run the command again; all the others were done.</source>
        <translation>Correggetele e rilanciate il comando; tutte le altre sono state elaborate.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>The texts are written in nearly the same words.</source>
        <translation>I testi sono scritti quasi con le stesse parole.</translation>
    </message>
    <message numerus="yes">
        <source>Family of %Ln contributions</source>
        <translation>
            <numerusform>Famiglia di %Ln contributo</numerusform>
            <numerusform>Famiglia di %Ln contributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporter(s), counted once</source>
        <translation>
            <numerusform>%Ln sostenitore, contato una volta</numerusform>
            <numerusform>%Ln sostenitori, contati una volta</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed family</source>
        <translation>Famiglia proposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) seem to ask for the same. Grouped, each text is kept, and a person who supports several counts once.</source>
        <translation>
            <numerusform>%Ln contributo sembra chiedere la stessa cosa. Raggruppati, i testi restano distinti, e chi ne sostiene più d’uno conta una sola volta.</numerusform>
            <numerusform>%Ln contributi sembrano chiedere la stessa cosa. Raggruppati, i testi restano distinti, e chi ne sostiene più d’uno conta una sola volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leggerlo</translation>
    </message>
    <message numerus="yes">
        <source>Group with these %Ln</source>
        <translation>
            <numerusform>Raggruppare con questo</numerusform>
            <numerusform>Raggruppare con questi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa cosa</translation>
    </message>
    <message>
        <source>Leave the family</source>
        <translation>Togliere dalla famiglia</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>I testi sono gli stessi, parola per parola.</translation>
    </message>
    <message>
        <source>One text contains the other.</source>
        <translation>Uno dei testi contiene l’altro.</translation>
    </message>
    <message>
        <source>Because both say: {words}.</source>
        <translation>Perché entrambi dicono: {words}.</translation>
    </message>
    <message>
        <source>This contribution leads it. Each text is kept as it is.</source>
        <translation>Questo contributo è in testa. Ogni testo resta com’è.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e %Ln altri</numerusform>
        </translation>
    </message>
    <message>
        <source>{similarity} alike</source>
        <translation>somiglianza {similarity}</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Leggere «{title}»</translation>
    </message>
    <message>
        <source>Led by “{title}”. Each text is kept as it is.</source>
        <translation>In testa: «{title}». Ogni testo resta com’è.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could join it. {why}</source>
        <translation>
            <numerusform>%Ln altro potrebbe unirsi. {why}</numerusform>
            <numerusform>%Ln altri potrebbero unirsi. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancellare tutto</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a filter in force</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Togliere il filtro {filter}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tutti i temi</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tutti i luoghi</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Tutte le segnalazioni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Filone</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>given</source>
        <translation>data</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>non ancora data</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>To decide</source>
        <comment>state of a finding</comment>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>contrassegnato da un moderatore</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>l’identità stessa dell’autore</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of personal data</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of personal data</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of personal data</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of personal data</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of personal data</comment>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>A name?</source>
        <comment>kind of personal data</comment>
        <translation>Un nome?</translation>
    </message>
    <message>
        <source>Social security</source>
        <comment>kind of personal data</comment>
        <translation>Sicurezza sociale (FR)</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <comment>kind of personal data</comment>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Bank account</source>
        <comment>kind of personal data</comment>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>Bank card</source>
        <comment>kind of personal data</comment>
        <translation>Carta di pagamento</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <comment>kind of personal data</comment>
        <translation>Numero di documento</translation>
    </message>
    <message>
        <source>Number plate</source>
        <comment>kind of personal data</comment>
        <translation>Targa</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <comment>kind of personal data</comment>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>kind of personal data</comment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>kind of personal data</comment>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Online account</source>
        <comment>kind of personal data</comment>
        <translation>Account online</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>kind of personal data</comment>
        <translation>Indirizzo IP</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <comment>kind of personal data</comment>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Land parcel</source>
        <comment>kind of personal data</comment>
        <translation>Particella</translation>
    </message>
    <message>
        <source>Public office</source>
        <comment>kind of personal data</comment>
        <translation>Carica pubblica</translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>kind of personal data</comment>
        <translation>Sensibile (art. 9)</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>kind of personal data</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>{rule}, {score}</source>
        <comment>why, how sure (0 to 1)</comment>
        <translation>{rule}, {score}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of a finding</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a finding</comment>
        <translation>Respinto</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>Personal data found</source>
        <translation>Dati personali trovati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the text: N and P lead to them.</source>
        <translation>
            <numerusform>%Ln altro nel testo: N e P vi portano.</numerusform>
            <numerusform>%Ln altri nel testo: N e P vi portano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Estendere…</translation>
    </message>
    <message>
        <source>Mark a passage…</source>
        <translation>Contrassegnare un passo…</translation>
    </message>
    <message>
        <source>→ {words}</source>
        <comment>what it becomes</comment>
        <translation>→ {words}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accettare</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Respingere</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <translation>Accettare {words}</translation>
    </message>
    <message>
        <source>Reject {words}</source>
        <translation>Respingere {words}</translation>
    </message>
    <message>
        <source>none was found: read the text all the same</source>
        <translation>nessuno trovato: leggete comunque il testo</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Dato precedente</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Dato successivo</translation>
    </message>
    <message>
        <source>Put the places and functions away</source>
        <translation>Riporre i luoghi e le cariche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) or function(s), left in the text</source>
        <translation>
            <numerusform>%Ln luogo o carica, lasciato nel testo</numerusform>
            <numerusform>%Ln luoghi o cariche, lasciati nel testo</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>{becomes} · {why}</source>
        <translation>{becomes} · {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln da decidere</numerusform>
            <numerusform>%Ln da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tutti decisi</translation>
    </message>
    <message>
        <source>Accept everywhere ({count} more)</source>
        <translation>Accettare ovunque ({count} in più)</translation>
    </message>
    <message>
        <source>Reject everywhere ({count} more)</source>
        <translation>Respingere ovunque ({count} in più)</translation>
    </message>
    <message>
        <source>Keep it so (Enter)</source>
        <translation>Tenere così (Invio)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annulla (Esc)</translation>
    </message>
    <message>
        <source>The same words in the other texts too (P)</source>
        <translation>Le stesse parole anche negli altri testi (P)</translation>
    </message>
    <message>
        <source>Shift and the arrows → ← move the end word by word, the arrows alone move the beginning.</source>
        <translation>Maiusc e le frecce → ← spostano la fine parola per parola, le frecce da sole spostano l’inizio.</translation>
    </message>
    <message>
        <source>How far does it go? “{words}”</source>
        <translation>Fin dove arriva? «{words}»</translation>
    </message>
    <message>
        <source>What is “{words}”?</source>
        <translation>Che cos’è «{words}»?</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message numerus="yes">
        <source>%Ln personal detail(s)</source>
        <comment>passages found in a text</comment>
        <translation>
            <numerusform>%Ln dato pers.</numerusform>
            <numerusform>%Ln dati pers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>flag of a contribution</comment>
        <translation>Sensibile (art. 9)</translation>
    </message>
    <message>
        <source>Minor, France</source>
        <comment>flag of a contribution</comment>
        <translation>Minore, Francia</translation>
    </message>
    <message>
        <source>Minor, Italy</source>
        <comment>flag of a contribution</comment>
        <translation>Minore, Italia</translation>
    </message>
    <message>
        <source>Minor, country unknown</source>
        <comment>flag of a contribution</comment>
        <translation>Minore, Paese ignoto</translation>
    </message>
    <message>
        <source>Outside the perimeter</source>
        <comment>flag of a contribution</comment>
        <translation>Fuori perimetro</translation>
    </message>
    <message>
        <source>Perimeter to check</source>
        <comment>flag of a contribution</comment>
        <translation>Perimetro da verificare</translation>
    </message>
    <message>
        <source>Identifier in the text</source>
        <comment>flag of a contribution</comment>
        <translation>Identificativo nel testo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <comment>flag of a contribution</comment>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Unkind words</source>
        <comment>flag of a contribution</comment>
        <translation>Parole offensive</translation>
    </message>
    <message>
        <source>Advertising or flood</source>
        <comment>flag of a contribution</comment>
        <translation>Pubblicità o invio in massa</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <comment>flag of a contribution</comment>
        <translation>Secondo parere</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>flag of a contribution</comment>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>This text may tell someone&apos;s health, origin, beliefs, opinions or sexual life (GDPR, article 9). If it speaks of a person who can be recognised, hide it. Do not release the text for open data.</source>
        <translation>Questo testo può rivelare la salute, l’origine, le convinzioni, le opinioni o la vita sessuale di qualcuno (GDPR, articolo 9). Se parla di una persona riconoscibile, lo nasconda. Non autorizzi il testo nei dati aperti.</translation>
    </message>
    <message>
        <source>The commune or the place lies outside the consultation&apos;s perimeter. It may be read and answered; check whether it concerns the territory before accepting it.</source>
        <translation>Il comune o il luogo è fuori dal perimetro della consultazione. Il contributo può essere letto e ricevere risposta; verifichi che riguardi il territorio prima di accettarlo.</translation>
    </message>
    <message>
        <source>The commune belongs to a partner&apos;s territory, and its place in the perimeter is not settled. The data protection officer can settle it.</source>
        <translation>Il comune appartiene al territorio di un partner e il suo posto nel perimetro non è definito. Può definirlo il responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>The text holds what looks like an e-mail address, a telephone, an account or a document number. If it is someone&apos;s, do not release the text for open data.</source>
        <translation>Il testo contiene ciò che sembra un indirizzo e-mail, un telefono, un conto o un numero di documento. Se è di qualcuno, non autorizzi il testo nei dati aperti.</translation>
    </message>
    <message>
        <source>The text names a person, or says how to reach or recognise one. In the moderation screen each passage is shown, and the text can be published without them.</source>
        <translation>Il testo nomina una persona, o dice come raggiungerla o riconoscerla. La schermata di moderazione mostra ogni passo, e il testo può essere pubblicato senza di essi.</translation>
    </message>
    <message>
        <source>Some words may hurt: they are underlined. The text is not hidden for that; a person judges what it says, and of whom.</source>
        <translation>Alcune parole possono ferire: sono sottolineate. Il testo non è nascosto per questo; una persona giudica che cosa dice, e di chi.</translation>
    </message>
    <message>
        <source>It looks like advertising, or like the same message sent many times in a short while. It is not hidden for that: many people may copy one text in good faith.</source>
        <translation>Sembra pubblicità, o uno stesso messaggio inviato molte volte in poco tempo. Non è nascosto per questo: molte persone possono copiare un testo in buona fede.</translation>
    </message>
    <message>
        <source>A moderator asked another to read it. The question and the answer are in the moderation screen; the text should wait for the answer before it is published.</source>
        <translation>Un moderatore ha chiesto a un altro di leggerlo. La domanda e la risposta sono nella schermata di moderazione; il testo attende la risposta prima di essere pubblicato.</translation>
    </message>
    <message>
        <source>It is grouped with contributions that ask for the same. Each text is kept; a person who supports several of them counts once. The moderation screen shows the family.</source>
        <translation>È raggruppato con contributi che chiedono la stessa cosa. Ogni testo è conservato; una persona che ne sostiene più d’uno conta una volta. La schermata di moderazione mostra la famiglia.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in France. Where the use rests on consent, the law asks for two: the minor&apos;s and a parent&apos;s, together (loi Informatique et Libertés, art. 45). Without both, do not release the text.</source>
        <translation>La persona ha dichiarato di avere meno di {age} anni e di abitare in Francia. Se l’uso si fonda sul consenso, la legge ne chiede due, dati insieme: quello del minore e quello di un genitore (loi Informatique et Libertés, art. 45). Senza entrambi, non autorizzi il testo.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in Italy. Where the use rests on consent, the parent alone gives it (Codice privacy, art. 2-quinquies). Without it, do not release the text.</source>
        <translation>La persona ha dichiarato di avere meno di {age} anni e di abitare in Italia. Se l’uso si fonda sul consenso, lo dà il solo genitore (Codice privacy, art. 2-quinquies). Senza di esso, non autorizzi il testo.</translation>
    </message>
    <message>
        <source>The person said to be a minor, and the country is not known. In France, under {french}, the minor and a parent agree together; in Italy, under {italian}, the parent alone. Ask for both meanwhile.</source>
        <translation>La persona ha dichiarato di essere minorenne, e il Paese non è noto. In Francia, sotto i {french} anni, il minore e un genitore acconsentono insieme; in Italia, sotto i {italian} anni, il solo genitore. Nel frattempo, chieda entrambi.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{member}, {day}, {time}</source>
        <translation>{member}, {day}, {time}</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accettato.</translation>
    </message>
    <message>
        <source>Put back in the queue.</source>
        <translation>Rimesso in coda.</translation>
    </message>
    <message>
        <source>Text withdrawn from open data.</source>
        <translation>Testo ritirato dai dati aperti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to be decided again.</source>
        <translation>
            <numerusform>%Ln passo da decidere di nuovo.</numerusform>
            <numerusform>%Ln passi da decidere di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text published without the personal data found.</source>
        <translation>Testo pubblicato senza i dati personali trovati.</translation>
    </message>
    <message>
        <source>Text published as it is.</source>
        <translation>Testo pubblicato così com’è.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Risposta data.</translation>
    </message>
    <message>
        <source>Changed by a later import.</source>
        <translation>Modificato da un’importazione successiva.</translation>
    </message>
    <message>
        <source>Last action undone.</source>
        <translation>Ultima azione annullata.</translation>
    </message>
    <message>
        <source>Second opinion asked for.</source>
        <translation>Secondo parere richiesto.</translation>
    </message>
    <message>
        <source>Second opinion: does not agree.</source>
        <translation>Secondo parere: non d’accordo.</translation>
    </message>
    <message>
        <source>Second opinion: agrees.</source>
        <translation>Secondo parere: d’accordo.</translation>
    </message>
    <message>
        <source>Grouped in a family.</source>
        <translation>Raggruppato in una famiglia.</translation>
    </message>
    <message>
        <source>Taken out of its family.</source>
        <translation>Tolto dalla sua famiglia.</translation>
    </message>
    <message>
        <source>Said not to ask for the same: the family proposed is refused.</source>
        <translation>Non chiede la stessa cosa: famiglia proposta rifiutata.</translation>
    </message>
    <message>
        <source>Text published under the signed rule, or kept for a reader.</source>
        <translation>Testo pubblicato secondo la regola firmata, o tenuto per una rilettura.</translation>
    </message>
    <message>
        <source>Read by a second reader: personal data were left.</source>
        <translation>Riletto da un secondo lettore: restavano dati personali.</translation>
    </message>
    <message>
        <source>Read by a second reader: nothing left.</source>
        <translation>Riletto da un secondo lettore: non restava nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) accepted as personal data.</source>
        <translation>
            <numerusform>%Ln passo accettato come dato personale.</numerusform>
            <numerusform>%Ln passi accettati come dati personali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) said not to be personal data.</source>
        <translation>
            <numerusform>%Ln passo scartato: non è un dato personale.</numerusform>
            <numerusform>%Ln passi scartati: non sono dati personali.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Note: {note}</source>
        <translation>{what} Nota: {note}</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (annullato)</translation>
    </message>
    <message>
        <source>Hidden: {reason}.</source>
        <translation>Nascosto: {reason}.</translation>
    </message>
    <message>
        <source>Theme: {theme}.</source>
        <translation>Tema: {theme}.</translation>
    </message>
    <message>
        <source>Personal data marked by hand: {kind}.</source>
        <translation>Dato personale contrassegnato a mano: {kind}.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>concluso</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step</comment>
        <translation>da avviare</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Aprire: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>bars that have no room</comment>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions received</source>
        <translation>Contributi ricevuti</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per tema</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Per territorio</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per canale</translation>
    </message>
    <message>
        <source>By age band</source>
        <translation>Per fascia d’età</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importare un file…</translation>
    </message>
    <message>
        <source>Nothing waits for you. New imports will show up here.</source>
        <translation>Nulla La attende. Le nuove importazioni compariranno qui.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Lettura del fascicolo…</translation>
    </message>
    <message>
        <source>This dossier is ready for its first contributions</source>
        <translation>Questo fascicolo attende i primi contributi</translation>
    </message>
    <message>
        <source>Drop an export of your platform anywhere on this window, or choose it. You will see what is understood and what is refused before anything is written.</source>
        <translation>Trascini l’esportazione della Sua piattaforma in un punto qualsiasi di questa finestra, o la scelga. Vedrà ciò che è compreso e ciò che è rifiutato prima che sia scritto qualcosa.</translation>
    </message>
    <message>
        <source>The dossier cannot be read</source>
        <translation>Impossibile leggere il fascicolo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message numerus="yes">
        <source>Moderate the %Ln waiting</source>
        <translation>
            <numerusform>Moderare il contributo in attesa</numerusform>
            <numerusform>Moderare i %Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>objective</source>
        <comment>before a number</comment>
        <translation>obiettivo</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Buongiorno {name}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Persons heard</source>
        <translation>Persone ascoltate</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voti</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln comment(s)</source>
        <translation>
            <numerusform>e %Ln commento</numerusform>
            <numerusform>e %Ln commenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>Meno di 25 anni</translation>
    </message>
    <message>
        <source>for an objective of {objective}</source>
        <translation>su un obiettivo di {objective}</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Impostazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declared fields</source>
        <comment>in the charter</comment>
        <translation>
            <numerusform>%Ln campo dichiarato</numerusform>
            <numerusform>%Ln campi dichiarati</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultazione</translation>
    </message>
    <message>
        <source>Internal assessment</source>
        <translation>Valutazione interna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>%Ln accettato</numerusform>
            <numerusform>%Ln accettati</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to citizens</source>
        <translation>Riscontro ai cittadini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%Ln da scrivere</numerusform>
            <numerusform>%Ln da scrivere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may identify someone</source>
        <translation>
            <numerusform>%Ln testo può identificare qualcuno</numerusform>
            <numerusform>%Ln testi possono identificare qualcuno</numerusform>
        </translation>
    </message>
    <message>
        <source>read them before anything is published</source>
        <translation>da leggere prima di ogni pubblicazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may reveal health, opinions or beliefs</source>
        <translation>
            <numerusform>%Ln testo di carattere sensibile</numerusform>
            <numerusform>%Ln testi di carattere sensibile</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive data (GDPR article 9), to read</source>
        <translation>salute, opinioni, convinzioni (GDPR, articolo 9), da leggere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions by minors</source>
        <translation>
            <numerusform>%Ln contributo di un minore</numerusform>
            <numerusform>%Ln contributi di minori</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>da {first} a {last} anni</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln registration(s)</source>
        <translation>
            <numerusform>e %Ln iscrizione</numerusform>
            <numerusform>e %Ln iscrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once each, whatever they sent</source>
        <translation>contate una volta ciascuna, qualunque cosa abbiano inviato</translation>
    </message>
    <message>
        <source>of contributions whose age band is known</source>
        <translation>dei contributi con età nota</translation>
    </message>
    <message>
        <source>no age band was given</source>
        <translation>nessuna fascia d’età indicata</translation>
    </message>
    <message>
        <source>{count} citizens&apos; proposals</source>
        <translation>{count} proposte dei cittadini</translation>
    </message>
    <message>
        <source>objective of {objective} reached on {day}</source>
        <translation>obiettivo di {objective} raggiunto il {day}</translation>
    </message>
    <message>
        <source>opens on {day}</source>
        <translation>apre il {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows kept aside</source>
        <comment>quarantine</comment>
        <translation>
            <numerusform>%Ln riga messa da parte</numerusform>
            <numerusform>%Ln righe messe da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>correct them or drop them; kept 30 days</source>
        <translation>da correggere o scartare; conservate 30 giorni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions and comments to moderate</source>
        <translation>
            <numerusform>%Ln contributo o commento da moderare</numerusform>
            <numerusform>%Ln contributi e commenti da moderare</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is answered or published before</source>
        <translation>prima, nulla riceve risposta né è pubblicato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to write</source>
        <translation>
            <numerusform>%Ln risposta da scrivere</numerusform>
            <numerusform>%Ln risposte da scrivere</numerusform>
        </translation>
    </message>
    <message>
        <source>their authors are waiting</source>
        <translation>gli autori sono in attesa</translation>
    </message>
    <message>
        <source>a parent must agree, and the minor too</source>
        <translation>deve acconsentire un genitore, e anche il minore</translation>
    </message>
    <message>
        <source>a parent must agree</source>
        <translation>deve acconsentire un genitore</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} anni e oltre</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} anni</translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>aperta fino al {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>chiusa il {day}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Not imported</source>
        <translation>Non importata</translation>
    </message>
    <message>
        <source>Column “{name}” is understood as</source>
        <translation>La colonna «{name}» è intesa come</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Intesa come</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>What would enter</source>
        <translation>Che cosa entrerebbe</translation>
    </message>
    <message>
        <source>Rows that would be set aside</source>
        <translation>Righe che sarebbero messe da parte</translation>
    </message>
    <message>
        <source>No row would be set aside</source>
        <translation>Nessuna riga sarebbe messa da parte</translation>
    </message>
    <message>
        <source>Every row seen can enter as it is.</source>
        <translation>Tutte le righe lette possono entrare così come sono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be set aside</source>
        <translation>
            <numerusform>%Ln riga sarebbe messa da parte</numerusform>
            <numerusform>%Ln righe sarebbero messe da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait 30 days in quarantine, declared columns only, to be corrected or dropped.</source>
        <translation>Attendono 30 giorni in quarantena, solo le colonne dichiarate, per essere corrette o scartate.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>No row can enter: say which columns hold the title or the text.</source>
        <translation>Nessuna riga può entrare: indichi le colonne del titolo o del testo.</translation>
    </message>
    <message numerus="yes">
        <source>Counted on the first %Ln row(s); the import reads the whole file.</source>
        <translation>
            <numerusform>Contato sulla prima riga; l’importazione legge tutto il file.</numerusform>
            <numerusform>Contato sulle prime %Ln righe; l’importazione legge tutto il file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) may speak of health, beliefs or another protected subject: to be read first in moderation</source>
        <translation>
            <numerusform>%Ln testo tocca forse la salute, le convinzioni o un altro argomento protetto: da leggere per primo in moderazione</numerusform>
            <numerusform>%Ln testi toccano forse la salute, le convinzioni o un altro argomento protetto: da leggere per primi in moderazione</numerusform>
        </translation>
    </message>
    <message>
        <source>No minor and no protected subject suspected.</source>
        <translation>Nessun minore né argomento protetto sospettato.</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>Esportato da</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Ogni riga è</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Raccolto tramite</translation>
    </message>
    <message>
        <source>Remember for this source</source>
        <translation>Ricordare per questa fonte</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tabelle del file</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First rows, as they will be stored</source>
        <translation>Prime righe, come saranno conservate</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Nuova lettura del file…</translation>
    </message>
    <message>
        <source>told by its columns</source>
        <translation>riconosciuto dalle colonne</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Righe messe da parte</translation>
    </message>
    <message>
        <source>No row is waiting</source>
        <translation>Nessuna riga in attesa</translation>
    </message>
    <message>
        <source>When a row of a file cannot enter as it is, it waits here 30 days to be corrected, then it goes.</source>
        <translation>Quando una riga di un file non può entrare così com’è, attende qui 30 giorni di essere corretta, poi scompare.</translation>
    </message>
    <message>
        <source>Correct and release</source>
        <translation>Correggere e far entrare</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)</source>
        <translation>
            <numerusform>Scartare %Ln riga</numerusform>
            <numerusform>Scartare %Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)?</source>
        <translation>
            <numerusform>Scartare %Ln riga?</numerusform>
            <numerusform>Scartare %Ln righe?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the dossier at once and cannot be brought back, except by importing the file again.</source>
        <translation>Lasciano subito il fascicolo e possono tornare solo importando di nuovo il file.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln riga scelta</numerusform>
            <numerusform>%Ln righe scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one row to correct it.</source>
        <translation>Scelga una riga per correggerla.</translation>
    </message>
    <message>
        <source>This row still cannot enter: {reason}.</source>
        <translation>Questa riga non può ancora entrare: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} has entered the dossier.</source>
        <translation>La riga {line} è entrata nel fascicolo.</translation>
    </message>
    <message>
        <source>Line {line} of {source}</source>
        <translation>Riga {line} di {source}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Prima che scompaia</translation>
    </message>
    <message>
        <source>{reason}. Nothing of it can be corrected here: correct the file and import it again.</source>
        <translation>{reason}. Niente può esserne corretto qui: correggere il file e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>You may go on working elsewhere. If you stop, nothing is written: the dossier stays as it was.</source>
        <translation>Può continuare a lavorare altrove. Se interrompe, nulla è scritto: il fascicolo resta com’era.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Interrompere l’importazione</translation>
    </message>
    <message>
        <source>See these contributions</source>
        <translation>Vedere questi contributi</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln row(s) set aside</source>
        <translation>
            <numerusform>Correggere %Ln riga messa da parte</numerusform>
            <numerusform>Correggere %Ln righe messe da parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the next file (%Ln left)</source>
        <translation>
            <numerusform>Vedere il file successivo (ancora %Ln)</numerusform>
            <numerusform>Vedere il file successivo (ancora %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) refused by the charter</source>
        <translation>
            <numerusform>%Ln colonna rifiutata dalla carta</numerusform>
            <numerusform>%Ln colonne rifiutate dalla carta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody declared a use for them, or their use has ended: only their names were noted, no value was kept. The charter may be amended before a new import.</source>
        <translation>Nessuno ha dichiarato un uso per esse, o l’uso è terminato: è stato annotato solo il nome, nessun valore è stato conservato. La carta può essere modificata prima di una nuova importazione.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovi</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aggiornati</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariati</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>messi da parte</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importazione di {file}</translation>
    </message>
    <message>
        <source>Look like identifiers of persons: {columns}</source>
        <translation>Sembrano identificativi di persone: {columns}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegliere un file…</translation>
    </message>
    <message>
        <source>Blank paper form…</source>
        <translation>Modulo cartaceo vuoto…</translation>
    </message>
    <message>
        <source>You can see the imports, not make them</source>
        <translation>Può consultare le importazioni, non farne</translation>
    </message>
    <message>
        <source>Imports are made by the data protection officer, a moderator or the coordinator.</source>
        <translation>Le importazioni sono fatte dal responsabile della protezione dei dati, da un moderatore o dal coordinamento.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>File da importare</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importazioni precedenti</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Ancora nessuna importazione</translation>
    </message>
    <message>
        <source>Each import will be listed here with what it brought, what the charter refused and what waits for a correction.</source>
        <translation>Ogni importazione sarà elencata qui con ciò che ha portato, ciò che la carta ha rifiutato e ciò che attende una correzione.</translation>
    </message>
    <message>
        <source>Look like identifiers of persons</source>
        <translation>Sembrano identificativi di persone</translation>
    </message>
    <message>
        <source>Drop a file of the consultation here</source>
        <translation>Trascini qui un file della consultazione</translation>
    </message>
    <message>
        <source>CSV, Excel, LibreOffice, JSON or GeoJSON, from any platform. You will see what would be kept and what the charter refuses before anything is written.</source>
        <translation>CSV, Excel, LibreOffice, JSON o GeoJSON, da qualsiasi piattaforma. Vedrà ciò che sarebbe conservato e ciò che la carta rifiuta prima che sia scritto qualcosa.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lette</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornate</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messe da parte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Imported by {member}, {date}</source>
        <translation>Importato da {member}, {date}</translation>
    </message>
    <message>
        <source>Exports of consultations</source>
        <translation>Esportazioni di consultazioni</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>Quarantine (%Ln)</source>
        <translation>
            <numerusform>Quarantena (%Ln)</numerusform>
            <numerusform>Quarantena (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Salvare il modulo vuoto</translation>
    </message>
    <message>
        <source>Back to imports</source>
        <translation>Tornare alle importazioni</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Importazione conclusa</translation>
    </message>
    <message>
        <source>Before importing {file}</source>
        <translation>Prima di importare {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor whose country is not known</source>
        <translation>
            <numerusform>%Ln contributo di un minore di Paese ignoto</numerusform>
            <numerusform>%Ln contributi di minori di Paese ignoto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>ancora %Ln giorno</numerusform>
            <numerusform>ancora %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Other file (columns to check)</source>
        <translation>Altro file (colonne da verificare)</translation>
    </message>
    <message>
        <source>Paper or tablet form of Collegiale</source>
        <translation>Modulo cartaceo o tablet di Collegiale</translation>
    </message>
    <message>
        <source>not sure: check the source and the columns</source>
        <translation>incerto: verifichi la fonte e le colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln like identifiers of persons</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln simile a un identificativo di persona</numerusform>
            <numerusform>%Ln simili a identificativi di persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in France: the minor and a parent must both agree</source>
        <translation>
            <numerusform>%Ln contributo di un minore in Francia: devono acconsentire il minore e un genitore</numerusform>
            <numerusform>%Ln contributi di minori in Francia: devono acconsentire il minore e un genitore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in Italy: a parent must agree</source>
        <translation>
            <numerusform>%Ln contributo di un minore in Italia: deve acconsentire un genitore</numerusform>
            <numerusform>%Ln contributi di minori in Italia: deve acconsentire un genitore</numerusform>
        </translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>the row cannot be read ({code})</source>
        <translation>la riga non può essere letta ({code})</translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>scompare oggi</translation>
    </message>
    <message>
        <source>Import the whole file</source>
        <translation>Importare tutto il file</translation>
    </message>
    <message>
        <source>no platform recognised: check the columns</source>
        <translation>nessuna piattaforma riconosciuta: verifichi le colonne</translation>
    </message>
    <message>
        <source>recognised with certainty</source>
        <translation>riconosciuto con certezza</translation>
    </message>
    <message>
        <source>probably recognised</source>
        <translation>probabilmente riconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln conservata</numerusform>
            <numerusform>%Ln conservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contribution(s)</source>
        <translation>
            <numerusform>Importare %Ln contributo</numerusform>
            <numerusform>Importare %Ln contributi</numerusform>
        </translation>
    </message>
    <message>
        <source>{importing}, refuse {columns}</source>
        <translation>{importing}, rifiutare {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonna</numerusform>
            <numerusform>%Ln colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} rows read = {imported} new + {updated} updated + {unchanged} unchanged + {quarantined} set aside</source>
        <translation>{read} righe lette = {imported} nuove + {updated} aggiornate + {unchanged} invariate + {quarantined} messe da parte</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>export of a platform</comment>
        <translation>proposte</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>export of a platform</comment>
        <translation>commenti</translation>
    </message>
    <message>
        <source>debates</source>
        <comment>export of a platform</comment>
        <translation>dibattiti</translation>
    </message>
    <message>
        <source>projects</source>
        <comment>export of a platform</comment>
        <translation>progetti</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>export of a platform</comment>
        <translation>incontri</translation>
    </message>
    <message>
        <source>surveys</source>
        <comment>export of a platform</comment>
        <translation>sondaggi</translation>
    </message>
    <message>
        <source>evaluations</source>
        <comment>export of a platform</comment>
        <translation>valutazioni</translation>
    </message>
    <message>
        <source>action plans</source>
        <comment>export of a platform</comment>
        <translation>piani d’azione</translation>
    </message>
    <message>
        <source>moderations</source>
        <comment>export of a platform</comment>
        <translation>moderazioni</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>export of a platform</comment>
        <translation>contributi</translation>
    </message>
    <message>
        <source>simplified contributions</source>
        <comment>export of a platform</comment>
        <translation>contributi semplificati</translation>
    </message>
    <message>
        <source>grouped contributions</source>
        <comment>export of a platform</comment>
        <translation>contributi raggruppati</translation>
    </message>
    <message>
        <source>participants</source>
        <comment>export of a platform</comment>
        <translation>partecipanti</translation>
    </message>
    <message>
        <source>registered persons</source>
        <comment>export of a platform</comment>
        <translation>persone iscritte</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>export of a platform</comment>
        <translation>voti</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <comment>export of a platform</comment>
        <translation>questionario</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <comment>export of a platform</comment>
        <translation>questionari</translation>
    </message>
    <message>
        <source>consultation</source>
        <comment>export of a platform</comment>
        <translation>consultazione</translation>
    </message>
    <message>
        <source>arguments of a debate</source>
        <comment>export of a platform</comment>
        <translation>argomenti di un dibattito</translation>
    </message>
    <message>
        <source>votes of a debate</source>
        <comment>export of a platform</comment>
        <translation>voti di un dibattito</translation>
    </message>
    <message>
        <source>analysis</source>
        <comment>export of a platform</comment>
        <translation>analisi</translation>
    </message>
    <message>
        <source>import template</source>
        <comment>export of a platform</comment>
        <translation>modello di importazione</translation>
    </message>
    <message>
        <source>events</source>
        <comment>export of a platform</comment>
        <translation>eventi</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>export of a platform</comment>
        <translation>contributi</translation>
    </message>
    <message>
        <source>statistics</source>
        <comment>export of a platform</comment>
        <translation>statistiche</translation>
    </message>
    <message>
        <source>investments</source>
        <comment>export of a platform</comment>
        <translation>investimenti</translation>
    </message>
    <message>
        <source>repeated groups</source>
        <comment>export of a platform</comment>
        <translation>gruppi ripetuti</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>colonne separate da punti e virgola</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>colonne separate da virgole</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>colonne separate da tabulazioni</translation>
    </message>
    <message>
        <source>columns separated by vertical bars</source>
        <translation>colonne separate da barre verticali</translation>
    </message>
    <message>
        <source>columns separated by “{mark}”</source>
        <translation>colonne separate da «{mark}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln rifiutata</numerusform>
            <numerusform>%Ln rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like French social security numbers</source>
        <translation>sembra contenere numeri francesi di previdenza sociale</translation>
    </message>
    <message>
        <source>looks like Italian tax codes</source>
        <translation>sembra contenere codici fiscali</translation>
    </message>
    <message>
        <source>looks like bank account numbers</source>
        <translation>sembra contenere conti bancari</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>sembra contenere indirizzi e-mail</translation>
    </message>
    <message>
        <source>looks like telephone numbers</source>
        <translation>sembra contenere numeri di telefono</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in francese</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>in italiano</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in inglese</translation>
    </message>
    <message>
        <source>the row does not have as many columns as the first line</source>
        <translation>la riga non ha tante colonne quante la prima</translation>
    </message>
    <message>
        <source>neither title nor text</source>
        <translation>né titolo né testo</translation>
    </message>
    <message>
        <source>“{field}” is required and missing</source>
        <translation>«{field}» è obbligatorio e manca</translation>
    </message>
    <message>
        <source>“{field}” is not a date</source>
        <translation>«{field}» non è una data</translation>
    </message>
    <message>
        <source>“{field}” is not a number</source>
        <translation>«{field}» non è un numero</translation>
    </message>
    <message>
        <source>its identifier was already used by another row of this file</source>
        <translation>il suo identificativo è già usato da un’altra riga del file</translation>
    </message>
    <message>
        <source>its identifier already names another contribution: give it another one</source>
        <translation>il suo identificativo designa già un altro contributo: dargliene un altro</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>la riga non può essere letta</translation>
    </message>
    <message>
        <source>the row holds characters that are not text</source>
        <translation>la riga contiene caratteri che non sono testo</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>una virgoletta è aperta e mai chiusa</translation>
    </message>
    <message>
        <source>the row is not a record with named values</source>
        <translation>la riga non è un record con valori nominati</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>«{field}» è troppo lungo</translation>
    </message>
    <message>
        <source>what this row is (proposal, vote…) is not known</source>
        <translation>la natura della riga (proposta, voto…) non è nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposta</numerusform>
            <numerusform>%Ln proposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln progetto</numerusform>
            <numerusform>%Ln progetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commento</numerusform>
            <numerusform>%Ln commenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln voti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey answer(s)</source>
        <translation>
            <numerusform>%Ln risposta a un questionario</numerusform>
            <numerusform>%Ln risposte a un questionario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) on the map</source>
        <translation>
            <numerusform>%Ln punto sulla mappa</numerusform>
            <numerusform>%Ln punti sulla mappa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln debate(s)</source>
        <translation>
            <numerusform>%Ln dibattito</numerusform>
            <numerusform>%Ln dibattiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered person(s)</source>
        <translation>
            <numerusform>%Ln persona iscritta</numerusform>
            <numerusform>%Ln persone iscritte</numerusform>
        </translation>
    </message>
    <message>
        <source>a proposal of citizens</source>
        <translation>una proposta dei cittadini</translation>
    </message>
    <message>
        <source>a project of the partners</source>
        <translation>un progetto dei partner</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commento</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>un voto</translation>
    </message>
    <message>
        <source>a survey answer</source>
        <translation>una risposta a un questionario</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>un punto sulla mappa</translation>
    </message>
    <message>
        <source>a debate</source>
        <translation>un dibattito</translation>
    </message>
    <message>
        <source>a registered person</source>
        <translation>una persona iscritta</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>come indica il file</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>incontro</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>foglio «{sheet}»</translation>
    </message>
    <message>
        <source>accents read as {encoding}</source>
        <translation>accenti letti in {encoding}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservata</translation>
    </message>
    <message>
        <source>refused: no declared use</source>
        <translation>rifiutata: nessun uso dichiarato</translation>
    </message>
    <message>
        <source>refused: its use has ended</source>
        <translation>rifiutata: il suo uso è terminato</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importare {what}</translation>
    </message>
    <message>
        <source>Import stopped: nothing was written</source>
        <translation>Importazione interrotta: nulla è stato scritto</translation>
    </message>
    <message>
        <source>Columns remembered for {value}</source>
        <translation>Colonne ricordate per {value}</translation>
    </message>
    <message>
        <source>Form written: {value}</source>
        <translation>Modulo salvato: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Cercare nei contributi, o andare a una schermata</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annullare l’ultima decisione</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Schermata successiva</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Schermata precedente</translation>
    </message>
    <message>
        <source>Light, dark, or the system&apos;s colours</source>
        <translation>Colori chiari, scuri, o quelli del sistema</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Chiudere il fascicolo</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrare i tasti</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list could not be read</source>
        <translation>Non è stato possibile leggere l’elenco</translation>
    </message>
    <message>
        <source>Nothing is lost: the dossier itself is unchanged. Try again; if it happens again, close the dossier and open it.</source>
        <translation>Nulla è andato perso: il fascicolo è intatto. Riprovi; se accade di nuovo, chiuda e riapra il fascicolo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lettura dell’elenco…</translation>
    </message>
    <message>
        <source>No longer in the dossier</source>
        <comment>in place of a deleted row</comment>
        <translation>Non è più nel fascicolo</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>a row not read yet</comment>
        <translation>Lettura</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Everything has been moderated</source>
        <translation>Tutto è stato moderato</translation>
    </message>
    <message>
        <source>New contributions appear here when a file is imported.</source>
        <translation>I nuovi contributi compaiono qui a ogni importazione.</translation>
    </message>
    <message>
        <source>See all the contributions</source>
        <translation>Vedere tutti i contributi</translation>
    </message>
    <message>
        <source>The sample has been read</source>
        <translation>Il campione è stato riletto</translation>
    </message>
    <message>
        <source>The figures below the list say what was found in it.</source>
        <translation>Le cifre sotto l’elenco dicono che cosa vi è stato trovato.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Tornare alla coda</translation>
    </message>
    <message>
        <source>Why hide it?</source>
        <translation>Perché nasconderlo?</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>Quale tema?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (facoltativa)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kept in the history, never published</source>
        <translation>Conservata nella cronologia, mai pubblicata</translation>
    </message>
    <message>
        <source>Hide for this reason</source>
        <translation>Nascondere per questo motivo</translation>
    </message>
    <message>
        <source>Give this theme</source>
        <translation>Assegnare questo tema</translation>
    </message>
    <message>
        <source>Theme suggested: {theme} ({share})</source>
        <translation>Tema suggerito: {theme} ({share})</translation>
    </message>
    <message>
        <source>because: {words}</source>
        <translation>perché: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s) at once, without reading each one?</source>
        <translation>
            <numerusform>Accettare %Ln contributo in una volta, senza leggerlo?</numerusform>
            <numerusform>Accettare %Ln contributi in una volta, senza leggerli uno per uno?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s)</source>
        <translation>
            <numerusform>Accettare %Ln contributo</numerusform>
            <numerusform>Accettare %Ln contributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) would be published with it.</source>
        <translation>
            <numerusform>%Ln dato trovato sarebbe pubblicato con esso.</numerusform>
            <numerusform>%Ln dati trovati sarebbero pubblicati con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flag above speaks against it. Read what it asks first.</source>
        <translation>Una segnalazione qui sopra vi si oppone. Legga prima che cosa chiede.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Scegliere un motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message numerus="yes">
        <source>Ask another moderator to read %Ln contribution(s)?</source>
        <translation>
            <numerusform>Chiedere a un altro moderatore di leggere %Ln contributo?</numerusform>
            <numerusform>Chiedere a un altro moderatore di leggere %Ln contributi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Question (optional)</source>
        <translation>Domanda (facoltativa)</translation>
    </message>
    <message>
        <source>Kept in the dossier, never published</source>
        <translation>Resta nel fascicolo, mai pubblicata</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Chiedere un secondo parere</translation>
    </message>
    <message>
        <source>Publish this text without the data found?</source>
        <translation>Pubblicare questo testo senza i dati trovati?</translation>
    </message>
    <message>
        <source>I have read it: publish it without the data found</source>
        <translation>L’ho letto: pubblicarlo senza i dati trovati</translation>
    </message>
    <message>
        <source>Publish this text word for word?</source>
        <translation>Pubblicare questo testo parola per parola?</translation>
    </message>
    <message>
        <source>Anyone may copy it, for ever. You say that you have read all of it, and that nobody can be recognised in it: no name, address, telephone, health, no detail that points to one person.</source>
        <translation>Chiunque potrà copiarlo, per sempre. Dite di averlo letto per intero, e che nessuno vi può essere riconosciuto: né nome, né indirizzo, né telefono, né salute, né dettagli che indichino una persona.</translation>
    </message>
    <message>
        <source>I have read it: publish it word for word</source>
        <translation>L’ho letto: pubblicarlo parola per parola</translation>
    </message>
    <message>
        <source>Withdraw the text from open data?</source>
        <translation>Ritirare il testo dai dati aperti?</translation>
    </message>
    <message>
        <source>The next publication will leave this text out. Copies already published cannot be called back.</source>
        <translation>La prossima pubblicazione non avrà questo testo. Le copie già pubblicate non possono essere richiamate.</translation>
    </message>
    <message>
        <source>Withdraw the text</source>
        <translation>Ritirare il testo</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>Accettato: {title}</translation>
    </message>
    <message>
        <source>Hidden: {title}</source>
        <translation>Nascosto: {title}</translation>
    </message>
    <message>
        <source>Back in the queue: {title}</source>
        <translation>Rimesso in coda: {title}</translation>
    </message>
    <message>
        <source>Theme changed: {title}</source>
        <translation>Tema cambiato: {title}</translation>
    </message>
    <message>
        <source>Text withdrawn from open data: {title}</source>
        <translation>Testo ritirato dai dati aperti: {title}</translation>
    </message>
    <message>
        <source>Accepted, published without the data found: {title}</source>
        <translation>Accettato, pubblicato senza i dati trovati: {title}</translation>
    </message>
    <message>
        <source>Accepted, published as it is: {title}</source>
        <translation>Accettato, pubblicato così com’è: {title}</translation>
    </message>
    <message>
        <source>Second opinion asked for: {title}</source>
        <translation>Secondo parere richiesto: {title}</translation>
    </message>
    <message>
        <source>Your opinion was given: {title}</source>
        <translation>Il vostro parere è dato: {title}</translation>
    </message>
    <message>
        <source>Grouped in a family: {title}</source>
        <translation>Raggruppato in una famiglia: {title}</translation>
    </message>
    <message>
        <source>Taken out of its family: {title}</source>
        <translation>Tolto dalla sua famiglia: {title}</translation>
    </message>
    <message>
        <source>Not the same, family refused: {title}</source>
        <translation>Non è la stessa cosa, famiglia rifiutata: {title}</translation>
    </message>
    <message>
        <source>Read, nothing left: {title}</source>
        <translation>Riletto, non resta nulla: {title}</translation>
    </message>
    <message>
        <source>Read, something is left: {title}</source>
        <translation>Riletto, resta qualcosa: {title}</translation>
    </message>
    <message>
        <source>Personal data: “{title}”</source>
        <translation>Dato personale: «{title}»</translation>
    </message>
    <message>
        <source>Not personal data: “{title}”</source>
        <translation>Non è un dato personale: «{title}»</translation>
    </message>
    <message>
        <source>To be decided again: “{title}”</source>
        <translation>Da decidere di nuovo: «{title}»</translation>
    </message>
    <message>
        <source>Marked as personal data: “{title}”</source>
        <translation>Contrassegnato come dato personale: «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) accepted</source>
        <translation>
            <numerusform>%Ln contributo accettato</numerusform>
            <numerusform>%Ln contributi accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) hidden</source>
        <translation>
            <numerusform>%Ln contributo nascosto</numerusform>
            <numerusform>%Ln contributi nascosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) back in the queue</source>
        <translation>
            <numerusform>%Ln contributo rimesso in coda</numerusform>
            <numerusform>%Ln contributi rimessi in coda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme of %Ln contribution(s) changed</source>
        <translation>
            <numerusform>Tema di %Ln contributo cambiato</numerusform>
            <numerusform>Tema di %Ln contributi cambiato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinion asked for on %Ln contribution(s)</source>
        <translation>
            <numerusform>Secondo parere richiesto su %Ln contributo</numerusform>
            <numerusform>Secondo parere richiesto su %Ln contributi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) published under the signed rule</source>
        <translation>
            <numerusform>%Ln testo pubblicato secondo la regola firmata</numerusform>
            <numerusform>%Ln testi pubblicati secondo la regola firmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Dato personale in %Ln punto: «{title}»</numerusform>
            <numerusform>Dato personale in %Ln punti: «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Non è un dato personale, in %Ln punto: «{title}»</numerusform>
            <numerusform>Non è un dato personale, in %Ln punti: «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation</source>
        <comment>title of the screen</comment>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annullare (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasti di questa schermata</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Solo l’originale</translation>
    </message>
    <message>
        <source>See as published</source>
        <translation>Vedere come pubblicato</translation>
    </message>
    <message>
        <source>Change the theme…</source>
        <translation>Cambiare il tema…</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Nascondere…</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Rimettere in coda</translation>
    </message>
    <message>
        <source>Withdraw from open data…</source>
        <translation>Ritirare dai dati aperti…</translation>
    </message>
    <message>
        <source>Publish without the data found</source>
        <translation>Pubblicare senza i dati trovati</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>Pubblicare così com’è</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Secondo parere…</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accettare senza pubblicare il testo</translation>
    </message>
    <message>
        <source>Your role reads: a moderator or the coordinator decides.</source>
        <translation>Il Suo ruolo consente di leggere: decide un moderatore o il coordinamento.</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Accettare i {count}</translation>
    </message>
    <message>
        <source>Hide all {count}…</source>
        <translation>Nascondere i {count}…</translation>
    </message>
    <message>
        <source>Put all {count} back</source>
        <translation>Rimettere i {count}</translation>
    </message>
    <message>
        <source>{count} contributions are selected: the actions concern all of them. A text is released one at a time, once read.</source>
        <translation>{count} contributi sono selezionati: le azioni li riguardano tutti. I testi si autorizzano uno alla volta, dopo la lettura.</translation>
    </message>
    <message>
        <source>Looking for similar contributions</source>
        <translation>Ricerca dei contributi simili</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Come è stato scritto</translation>
    </message>
    <message>
        <source>As it would be published</source>
        <translation>Come sarebbe pubblicato</translation>
    </message>
    <message>
        <source>Title of the contribution</source>
        <translation>Titolo del contributo</translation>
    </message>
    <message>
        <source>Title as published</source>
        <translation>Titolo come pubblicato</translation>
    </message>
    <message>
        <source>Text as published</source>
        <translation>Testo come pubblicato</translation>
    </message>
    <message>
        <source>This text has not been looked at since it changed: that is done in the background.</source>
        <translation>Questo testo non è stato esaminato da quando è cambiato: avviene in sottofondo.</translation>
    </message>
</context>
<context>
    <name>ModerationKeys</name>
    <message>
        <source>Keys of the moderation screen</source>
        <translation>Tasti della schermata di moderazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Dati personali nel testo</translation>
    </message>
    <message>
        <source>Family, theme, sample</source>
        <translation>Famiglia, tema, campione</translation>
    </message>
    <message>
        <source>Accept, and publish without the data found</source>
        <translation>Accettare, e pubblicare senza i dati trovati</translation>
    </message>
    <message>
        <source>Accept, and publish word for word</source>
        <translation>Accettare, e pubblicare parola per parola</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accettare senza pubblicare il testo</translation>
    </message>
    <message>
        <source>Hide, with a reason</source>
        <translation>Nascondere, con un motivo</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Chiedere un secondo parere</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Rimettere in coda</translation>
    </message>
    <message>
        <source>Withdraw the text from open data</source>
        <translation>Ritirare il testo dai dati aperti</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Cambiare il tema</translation>
    </message>
    <message>
        <source>Undo (also Ctrl+Z)</source>
        <translation>Annullare (anche Ctrl+Z)</translation>
    </message>
    <message>
        <source>Next, previous finding (in the text: Tab, Shift+Tab)</source>
        <translation>Dato successivo, precedente (nel testo: Tab, Maiusc+Tab)</translation>
    </message>
    <message>
        <source>Accept the finding (in the text: Enter)</source>
        <translation>Accettare il dato (nel testo: Invio)</translation>
    </message>
    <message>
        <source>Reject the finding: it is no personal data</source>
        <translation>Respingere: non è un dato personale</translation>
    </message>
    <message>
        <source>The same, wherever the same words stand</source>
        <translation>Lo stesso, ovunque ci siano le stesse parole</translation>
    </message>
    <message>
        <source>Extend the finding, word by word</source>
        <translation>Estendere il dato, parola per parola</translation>
    </message>
    <message>
        <source>Mark what is selected, then its kind by a digit</source>
        <translation>Contrassegnare la selezione, poi il tipo con una cifra</translation>
    </message>
    <message>
        <source>See the text as it would be published</source>
        <translation>Vedere il testo come sarebbe pubblicato</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>From the list: go into the text</source>
        <translation>Dall’elenco: andare nel testo</translation>
    </message>
    <message>
        <source>Group with the family proposed; not the same</source>
        <translation>Raggruppare con la famiglia proposta; non è la stessa cosa</translation>
    </message>
    <message>
        <source>Give the theme suggested</source>
        <translation>Dare il tema suggerito</translation>
    </message>
    <message>
        <source>Read the sample</source>
        <translation>Rileggere il campione</translation>
    </message>
    <message>
        <source>In the sample: nothing is left; something is left</source>
        <translation>Nel campione: non resta nulla; resta qualcosa</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Tornare alla coda</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiare i dettagli</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Lavoro in corso</translation>
    </message>
    <message>
        <source>Undo   Ctrl+Z</source>
        <translation>Annullare   Ctrl+Z</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudere questo messaggio</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <comment>other jobs</comment>
        <translation>
            <numerusform>(e %Ln altro)</numerusform>
            <numerusform>(e altri %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompere</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Nobody has answered yet: another moderator reads it.</source>
        <translation>Nessuno ha ancora risposto: la leggerà un altro moderatore.</translation>
    </message>
    <message>
        <source>Your answer (optional)</source>
        <translation>La vostra risposta (facoltativa)</translation>
    </message>
    <message>
        <source>I agree: it may be published</source>
        <translation>D’accordo: può essere pubblicato</translation>
    </message>
    <message>
        <source>I do not: it must not</source>
        <translation>Non d’accordo: non deve esserlo</translation>
    </message>
    <message>
        <source>{member} agreed on {day}.</source>
        <translation>{member} è d’accordo ({day}).</translation>
    </message>
    <message>
        <source>{member} did not agree, on {day}.</source>
        <translation>{member} non è d’accordo ({day}).</translation>
    </message>
    <message>
        <source>You asked for a second opinion on {day}</source>
        <translation>Avete chiesto un secondo parere il {day}</translation>
    </message>
    <message>
        <source>{member} asks for your opinion ({day})</source>
        <translation>{member} chiede il vostro parere ({day})</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>change the charter</source>
        <translation>modificare la carta</translation>
    </message>
    <message>
        <source>add or remove members</source>
        <translation>aggiungere o togliere membri</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>importare file</translation>
    </message>
    <message>
        <source>deal with the rows kept aside</source>
        <translation>trattare le righe messe da parte</translation>
    </message>
    <message>
        <source>moderate contributions</source>
        <translation>moderare i contributi</translation>
    </message>
    <message>
        <source>answer contributors</source>
        <translation>rispondere ai partecipanti</translation>
    </message>
    <message>
        <source>publish open data</source>
        <translation>pubblicare dati aperti</translation>
    </message>
    <message>
        <source>sign a publication</source>
        <translation>firmare una pubblicazione</translation>
    </message>
    <message>
        <source>read the dossier</source>
        <translation>leggere il fascicolo</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>plans have no such setting</source>
        <translation>i piani non hanno questa impostazione</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>questo valore non è utilizzabile</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Publish open data</source>
        <translation>Pubblicare i dati aperti</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Non pubblicare</translation>
    </message>
    <message>
        <source>Where to create the folder</source>
        <translation>Dove creare la cartella</translation>
    </message>
    <message>
        <source>What is published cannot be taken back: whoever copies the files keeps them. Read the tables and what stays once more before you confirm.</source>
        <translation>Ciò che è pubblicato non può essere ripreso: chi copia i file li conserva. Rilegga le tabelle e ciò che resta prima di confermare.</translation>
    </message>
    <message>
        <source>Sign a publication</source>
        <translation>Firmare una pubblicazione</translation>
    </message>
    <message>
        <source>By signing, you answer for it that nobody can be found in these very tables, today or together with earlier publications. Your signature is entered in the journal and cannot be erased; it does not hold for any other version.</source>
        <translation>Firmando, Lei risponde del fatto che nessuno può essere ritrovato in queste tabelle, né oggi né insieme alle pubblicazioni precedenti. La Sua firma entra nel registro e non può essere cancellata; non vale per nessun’altra versione.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Non firmare</translation>
    </message>
    <message>
        <source>To confirm, type the word “{word}”:</source>
        <translation>Per confermare, digiti la parola «{word}»:</translation>
    </message>
    <message>
        <source>New folder: {folder}</source>
        <translation>Nuova cartella: {folder}</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Che cosa uscirebbe</translation>
    </message>
    <message>
        <source>Some rows</source>
        <translation>Alcune righe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa si è fatto</translation>
    </message>
    <message>
        <source>Columns and what was done to them</source>
        <translation>Colonne e che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Preparing what could leave…</source>
        <translation>Preparazione di ciò che potrebbe uscire…</translation>
    </message>
    <message>
        <source>The publication could not be prepared</source>
        <translation>Non è stato possibile preparare la pubblicazione</translation>
    </message>
    <message>
        <source>Nothing has left the dossier.</source>
        <translation>Nulla è uscito dal fascicolo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Preparare di nuovo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Aprire la cartella</translation>
    </message>
    <message>
        <source>Each table needs enough persons, or texts that someone has read and released. The reasons are listed below.</source>
        <translation>Ogni tabella richiede abbastanza persone, o testi che qualcuno ha letto e autorizzato. Le ragioni sono elencate più in basso.</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Tenere ciò che è mostrato</translation>
    </message>
    <message>
        <source>What a reader loses</source>
        <translation>Che cosa perde il lettore</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Che cosa resta, e perché</translation>
    </message>
    <message>
        <source>No profiles of persons are in this publication.</source>
        <translation>Questa pubblicazione non contiene profili di persone.</translation>
    </message>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Nulla può ancora uscire</translation>
    </message>
    <message>
        <source>Publishing is for the publisher and the data protection officer: your role does not allow it.</source>
        <translation>Pubblicare spetta a chi cura la pubblicazione e al responsabile della protezione dei dati: il Suo ruolo non lo consente.</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a signature</comment>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>Non c’è nulla da firmare.</translation>
    </message>
    <message>
        <source>For you to sign: nobody can be found in these tables.</source>
        <translation>Tocca a Lei firmare: nessuno vi è ritrovabile.</translation>
    </message>
    <message>
        <source>A change would ask for a new one.</source>
        <translation>Un cambiamento ne richiederebbe un’altra.</translation>
    </message>
    <message>
        <source>signed, has not left</source>
        <translation>firmata, non ancora uscita</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>in aggiornamento</translation>
    </message>
    <message>
        <source>the dossier has changed</source>
        <translation>il fascicolo è cambiato</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>firma in corso</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>scrittura in corso</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmata</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>To be signed first, in this dossier and with their own passphrase, by: {name}</source>
        <translation>Da firmare prima, in questo fascicolo e con la propria frase segreta, da: {name}</translation>
    </message>
    <message>
        <source>Signed on {day} by the data protection officer.</source>
        <translation>Firmata il {day} dal responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>Seal: {digest}…</source>
        <translation>Sigillo: {digest}…</translation>
    </message>
    <message>
        <source>refused: something to correct</source>
        <translation>rifiutata: c’è da correggere</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>in attesa di firma</translation>
    </message>
    <message>
        <source>these tables have left already</source>
        <translation>queste tabelle sono già uscite</translation>
    </message>
    <message>
        <source>Neither signature nor publication until this is corrected: {names}.</source>
        <translation>Né firma né pubblicazione finché non si corregge: {names}.</translation>
    </message>
    <message>
        <source>Signed on {day} by {name}.</source>
        <translation>Firmata il {day} da {name}.</translation>
    </message>
    <message>
        <source>Something was written in the dossier since this was prepared. Prepare it again to see what would leave now.</source>
        <translation>Il fascicolo è cambiato da questa preparazione. Prepari di nuovo per vedere che cosa uscirebbe ora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written in {folder} and noted in the journal.</source>
        <translation>
            <numerusform>%Ln file scritto in {folder} e annotato nel registro.</numerusform>
            <numerusform>%Ln file scritti in {folder} e annotati nel registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of the files: {digest}</source>
        <translation>Impronta dei file: {digest}</translation>
    </message>
    <message>
        <source>made less precise</source>
        <translation>resa meno precisa</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln table(s)…</source>
        <translation>
            <numerusform>Pubblicare %Ln tabella…</numerusform>
            <numerusform>Pubblicare %Ln tabelle…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign this publication…</source>
        <translation>Firmare questa pubblicazione…</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>the word to type to confirm</comment>
        <translation>firmare</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>the word to type to confirm</comment>
        <translation>pubblicare</translation>
    </message>
    <message>
        <source>not published: persons could be recognised</source>
        <translation>non pubblicata: le persone sarebbero riconoscibili</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a column</comment>
        <translation>non pubblicata</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>trattenuta</translation>
    </message>
    <message>
        <source>Not published: the charter releases none of its fields.</source>
        <translation>Non pubblicato: la carta non autorizza la pubblicazione di alcun campo.</translation>
    </message>
    <message>
        <source>Not published: too few persons took part for each profile to be shared by at least {k}.</source>
        <translation>Non pubblicato: hanno partecipato troppo poche persone perché ogni profilo sia condiviso da almeno {k}.</translation>
    </message>
    <message>
        <source>Not published: every value would have to be erased for profiles to be shared by {k} persons.</source>
        <translation>Non pubblicato: occorrerebbe cancellare ogni valore perché i profili siano condivisi da {k} persone.</translation>
    </message>
    <message>
        <source>“{field}” is withheld entirely: its values would make persons recognisable.</source>
        <translation>«{field}» è interamente trattenuto: i suoi valori renderebbero riconoscibili delle persone.</translation>
    </message>
    <message>
        <source>{suppressed} profiles of {persons} are left out: fewer than {k} persons share them.</source>
        <translation>{suppressed} profili su {persons} sono esclusi: li condividono meno di {k} persone.</translation>
    </message>
    <message>
        <source>Not published: the charter does not release “{field}”.</source>
        <translation>Non pubblicato: la carta non autorizza la pubblicazione di «{field}».</translation>
    </message>
    <message>
        <source>Not published: there is nothing to count yet.</source>
        <translation>Non pubblicato: non c’è ancora nulla da contare.</translation>
    </message>
    <message>
        <source>Not published: almost every number is under {minimum}.</source>
        <translation>Non pubblicato: quasi tutti i numeri sono inferiori a {minimum}.</translation>
    </message>
    <message>
        <source>Territories wider than the zone: most numbers by zone would be under {minimum}.</source>
        <translation>Territori più ampi della zona: la maggior parte dei numeri per zona sarebbe inferiore a {minimum}.</translation>
    </message>
    <message>
        <source>{cells} numbers of {total} are withheld: under {minimum}, or deducible by subtraction.</source>
        <translation>{cells} numeri su {total} sono trattenuti: inferiori a {minimum}, o deducibili per sottrazione.</translation>
    </message>
    <message>
        <source>Not published: no text has been released by a person yet.</source>
        <translation>Non pubblicato: nessun testo è stato ancora autorizzato da una persona.</translation>
    </message>
    <message>
        <source>{texts} texts stay: nobody has read and released them.</source>
        <translation>{texts} testi restano: nessuno li ha letti e autorizzati.</translation>
    </message>
    <message>
        <source>The votes of {persons} persons are counted by project, without saying who voted what with what.</source>
        <translation>I voti di {persons} persone sono contati per progetto, senza dire chi ha votato che cosa insieme a che cosa.</translation>
    </message>
    <message>
        <source>{cells} numbers of votes are withheld: fewer than {k} persons cast them.</source>
        <translation>{cells} numeri di voti sono trattenuti: li hanno espressi meno di {k} persone.</translation>
    </message>
    <message>
        <source>{votes} votes are withheld: alone or with another they would tell fewer than {k} persons apart.</source>
        <translation>{votes} voti sono trattenuti: da soli o con un altro distinguerebbero meno di {k} persone.</translation>
    </message>
    <message>
        <source>The place of {persons} persons is withheld: fewer than {k} persons are there.</source>
        <translation>Il luogo di {persons} persone è trattenuto: vi si trovano meno di {k} persone.</translation>
    </message>
    <message>
        <source>Not published this time: compared with an earlier publication, it would isolate persons.</source>
        <translation>Non pubblicata questa volta: confrontata con una pubblicazione precedente, isolerebbe delle persone.</translation>
    </message>
    <message>
        <source>The month of {texts} texts is withheld: fewer than {minimum} share theme, language and month.</source>
        <translation>Il mese di {texts} testi è trattenuto: meno di {minimum} condividono tema, lingua e mese.</translation>
    </message>
    <message>
        <source>Fields that the charter never releases</source>
        <translation>Campi che la carta non autorizza mai a pubblicare</translation>
    </message>
    <message>
        <source>Profiles of participants</source>
        <translation>Profili dei partecipanti</translation>
    </message>
    <message>
        <source>Participants by theme and territory</source>
        <translation>Partecipanti per tema e territorio</translation>
    </message>
    <message>
        <source>Texts of contributions</source>
        <translation>Testi dei contributi</translation>
    </message>
    <message>
        <source>Votes on the partners&apos; projects</source>
        <translation>Voti sui progetti dei partner</translation>
    </message>
    <message>
        <source>Places put on the map</source>
        <translation>Luoghi segnalati sulla mappa</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Numero di persone</translation>
    </message>
    <message>
        <source>Identifier of the text</source>
        <translation>Identificativo del testo</translation>
    </message>
    <message>
        <source>Month received</source>
        <translation>Mese di ricezione</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Square of the map</source>
        <translation>Quadrato della mappa</translation>
    </message>
    <message>
        <source>Longitude of the western edge</source>
        <translation>Longitudine del lato ovest</translation>
    </message>
    <message>
        <source>Latitude of the southern edge</source>
        <translation>Latitudine del lato sud</translation>
    </message>
    <message>
        <source>Side of the square (degrees)</source>
        <translation>Lato del quadrato (gradi)</translation>
    </message>
    <message>
        <source>Pseudonym of the person</source>
        <translation>Pseudonimo della persona</translation>
    </message>
    <message>
        <source>as collected</source>
        <translation>come raccolta</translation>
    </message>
    <message>
        <source>counted; empty where withheld</source>
        <translation>contata; vuota se trattenuta</translation>
    </message>
    <message>
        <source>drawn at random, new at each publication</source>
        <translation>estratta a sorte, nuova a ogni pubblicazione</translation>
    </message>
    <message>
        <source>date reduced to its month; empty where withheld</source>
        <translation>data ridotta al mese; vuota se trattenuta</translation>
    </message>
    <message>
        <source>read and released by a person</source>
        <translation>letta e autorizzata da una persona</translation>
    </message>
    <message>
        <source>more or less precise from row to row</source>
        <translation>più o meno precisa secondo le righe</translation>
    </message>
    <message>
        <source>withheld where too few persons chose it</source>
        <translation>trattenuto quando troppo poche persone l’hanno scelto</translation>
    </message>
    <message>
        <source>grouped in low, middle, high</source>
        <translation>raggruppato in basso, medio, alto</translation>
    </message>
    <message>
        <source>counted by this value, tied to nobody</source>
        <translation>contata per questo valore, senza legame con una persona</translation>
    </message>
    <message>
        <source>drawn for this publication, forgotten afterwards</source>
        <translation>estratto per questa pubblicazione, poi dimenticato</translation>
    </message>
    <message>
        <source>grouped in five age bands</source>
        <translation>raggruppata in cinque fasce d’età</translation>
    </message>
    <message>
        <source>under 25, or 25 and over</source>
        <translation>meno di 25 anni, o 25 anni e oltre</translation>
    </message>
    <message>
        <source>commune replaced by its zone</source>
        <translation>comune sostituito dalla sua zona</translation>
    </message>
    <message>
        <source>commune replaced by its intercommunality or province</source>
        <translation>comune sostituito dall’unione intercomunale o dalla provincia</translation>
    </message>
    <message>
        <source>commune replaced by its department or province</source>
        <translation>comune sostituito dal dipartimento o dalla provincia</translation>
    </message>
    <message>
        <source>commune replaced by its country</source>
        <translation>comune sostituito dal Paese</translation>
    </message>
    <message>
        <source>as precise as each crowd allows</source>
        <translation>precisa quanto ogni gruppo consente</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>comune</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>intercommunality or province</source>
        <translation>intercomunalità o provincia</translation>
    </message>
    <message>
        <source>department or province</source>
        <translation>dipartimento o provincia</translation>
    </message>
    <message>
        <source>country</source>
        <translation>paese</translation>
    </message>
    <message>
        <source>five age bands</source>
        <translation>cinque fasce</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non pubblicata</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>{area} (remainder)</source>
        <translation>{area} (resto)</translation>
    </message>
    <message>
        <source>{rows} rows. Each combination of values is shared by at least {k} persons; {persons_suppressed} of {persons} persons were left out because theirs is too rare.</source>
        <translation>{rows} righe. Ogni combinazione di valori è condivisa da almeno {k} persone; {persons_suppressed} persone su {persons} sono state escluse perché la loro è troppo rara.</translation>
    </message>
    <message>
        <source>{rows} rows, each as precise as its crowd of at least {k} persons allows; {persons_suppressed} of {persons} persons were left out.</source>
        <translation>{rows} righe, ciascuna precisa quanto consente il suo gruppo di almeno {k} persone; {persons_suppressed} persone su {persons} sono state escluse.</translation>
    </message>
    <message>
        <source>{rows} places, each with at least {k} persons and {minimum_population} inhabitants; no point is published.</source>
        <translation>{rows} luoghi, ciascuno con almeno {k} persone e {minimum_population} abitanti; nessun punto è pubblicato.</translation>
    </message>
    <message>
        <source>{rows} rows, from {voters} persons. Who voted what with what is not said; numbers under {k} persons are withheld.</source>
        <translation>{rows} righe, da {voters} persone. Non si dice chi ha votato che cosa insieme a che cosa; i numeri inferiori a {k} persone sono trattenuti.</translation>
    </message>
    <message>
        <source>{rows} rows. Numbers under {minimum_cell} persons are withheld, and those that would let one be deduced by subtraction.</source>
        <translation>{rows} righe. I numeri inferiori a {minimum_cell} persone sono trattenuti, insieme a quelli che li farebbero dedurre per sottrazione.</translation>
    </message>
    <message>
        <source>{rows} rows. Whoever knows two votes of a person still finds at least {k} persons.</source>
        <translation>{rows} righe. Chi conosce due voti di una persona trova ancora almeno {k} persone.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have a profile in it.</source>
        <translation>
            <numerusform>%Ln persona vi ha il suo profilo.</numerusform>
            <numerusform>%Ln persone vi hanno il loro profilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation>{table}: {rows} righe</translation>
    </message>
    <message>
        <source>{rows} rows, linked to no author and no place.</source>
        <translation>{rows} righe, non collegate ad alcun autore né luogo.</translation>
    </message>
    <message>
        <source>Even precision</source>
        <translation>Precisione uniforme</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; persons whose profile is too rare are left out.</source>
        <translation>Ogni colonna ha ovunque la stessa precisione; le persone con un profilo troppo raro sono escluse.</translation>
    </message>
    <message>
        <source>Precision by crowd</source>
        <translation>Precisione per gruppo</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows; later publications cannot be compared with it.</source>
        <translation>Ogni riga è precisa quanto il suo gruppo consente; le pubblicazioni successive non le si possono confrontare.</translation>
    </message>
    <message>
        <source>Empty cells first</source>
        <translation>Svuotare, non escludere</translation>
    </message>
    <message>
        <source>Empty some cells rather than leave persons out</source>
        <translation>Svuotare alcune celle piuttosto che escludere persone</translation>
    </message>
    <message>
        <source>Past protected</source>
        <translation>Passato protetto</translation>
    </message>
    <message>
        <source>Withhold what an earlier publication would give away</source>
        <translation>Trattenere ciò che una pubblicazione precedente rivelerebbe</translation>
    </message>
    <message>
        <source>Votes of a person together, under a pseudonym, if no set of votes singles out</source>
        <translation>Voti di una persona insieme, sotto pseudonimo, se nessuna sequenza di voti la indica</translation>
    </message>
    <message>
        <source>Places as squares of the map, not by their names</source>
        <translation>Luoghi come quadrati della mappa, non con il loro nome</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows. A release made so cannot be compared with later ones: the next publication of profiles may have to wait.</source>
        <translation>Ogni riga è precisa quanto il suo gruppo consente. Una pubblicazione fatta così non si può confrontare con le successive: la prossima pubblicazione dei profili dovrà forse attendere.</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; some cells are emptied rather than leave persons out.</source>
        <translation>Ogni colonna ha ovunque la stessa precisione; alcune celle sono svuotate piuttosto che escludere persone.</translation>
    </message>
    <message>
        <source>Tables: {count} of {total}</source>
        <translation>Tabelle: {count} su {total}</translation>
    </message>
    <message>
        <source>Columns of profiles: {count} of {total}</source>
        <translation>Colonne dei profili: {count} su {total}</translation>
    </message>
    <message>
        <source>Options: {count} of {total}</source>
        <translation>Opzioni: {count} su {total}</translation>
    </message>
    <message>
        <source>smallest class</source>
        <translation>classe più piccola</translation>
    </message>
    <message>
        <source>persons alone</source>
        <translation>persone sole</translation>
    </message>
    <message>
        <source>persons under k</source>
        <translation>persone sotto k</translation>
    </message>
    <message>
        <source>k asked</source>
        <translation>k richiesto</translation>
    </message>
    <message>
        <source>expected share found</source>
        <translation>quota attesa di persone ritrovate</translation>
    </message>
    <message>
        <source>releases compared</source>
        <translation>pubblicazioni confrontate</translation>
    </message>
    <message>
        <source>persons isolated</source>
        <translation>persone isolate</translation>
    </message>
    <message>
        <source>sensitive columns</source>
        <translation>colonne sensibili</translation>
    </message>
    <message>
        <source>highest confidence</source>
        <translation>confidenza più alta</translation>
    </message>
    <message>
        <source>largest distance</source>
        <translation>distanza più grande</translation>
    </message>
    <message>
        <source>Highest risk, prosecutor&apos;s view</source>
        <translation>Rischio massimo, modello del procuratore</translation>
    </message>
    <message>
        <source>Mean risk, prosecutor&apos;s view</source>
        <translation>Rischio medio, modello del procuratore</translation>
    </message>
    <message>
        <source>Highest risk, journalist&apos;s view</source>
        <translation>Rischio massimo, modello del giornalista</translation>
    </message>
    <message>
        <source>Expected share found, marketer&apos;s view</source>
        <translation>Quota attesa ritrovata, modello del marketing</translation>
    </message>
    <message>
        <source>Persons in classes under k</source>
        <translation>Persone in classi inferiori a k</translation>
    </message>
    <message>
        <source>Persons alone in their class</source>
        <translation>Persone sole nella loro classe</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>Smallest class (k reached)</source>
        <translation>Classe più piccola (k raggiunto)</translation>
    </message>
    <message>
        <source>Loss (geometric mean of the columns)</source>
        <translation>Perdita (media geometrica delle colonne)</translation>
    </message>
    <message>
        <source>Mean penalty of the cells (GCP)</source>
        <translation>Penalità media delle celle (GCP)</translation>
    </message>
    <message>
        <source>Information lost (non-uniform entropy)</source>
        <translation>Informazione persa (entropia non uniforme)</translation>
    </message>
    <message>
        <source>Average size of a class</source>
        <translation>Dimensione media di una classe</translation>
    </message>
    <message>
        <source>Discernibility</source>
        <translation>Discernibilità</translation>
    </message>
    <message>
        <source>Evidence for the signature</source>
        <translation>Elementi per la firma</translation>
    </message>
    <message>
        <source>Measures of risk and of loss</source>
        <translation>Misure del rischio e della perdita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Pairs of persons told apart by {columns}</source>
        <translation>Coppie di persone distinte da: {columns}</translation>
    </message>
    <message>
        <source>The three questions of Opinion 05/2014 of the European data protection authorities</source>
        <translation>Le tre domande del parere 05/2014 delle autorità europee di protezione dei dati</translation>
    </message>
    <message>
        <source>{question} ({evidence})</source>
        <translation>{question} ({evidence})</translation>
    </message>
    <message>
        <source>{name} {figure}</source>
        <translation>{name} {figure}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Raccolto</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Prima di pubblicare</translation>
    </message>
    <message>
        <source>Withhold instead</source>
        <translation>Trattenere invece</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applicare</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voti</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Numeri piccoli</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Pubblicazioni passate</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>No profile of a person is published.</source>
        <translation>Nessun profilo di persona è pubblicato.</translation>
    </message>
    <message>
        <source>No vote is published.</source>
        <translation>Nessun voto è pubblicato.</translation>
    </message>
    <message>
        <source>No place of the map is published.</source>
        <translation>Nessun luogo della mappa è pubblicato.</translation>
    </message>
    <message>
        <source>No number by theme and territory is published.</source>
        <translation>Nessun numero per tema e territorio è pubblicato.</translation>
    </message>
    <message>
        <source>No earlier publication to compare with.</source>
        <translation>Nessuna pubblicazione passata da confrontare.</translation>
    </message>
    <message>
        <source>No text is published.</source>
        <translation>Nessun testo è pubblicato.</translation>
    </message>
    <message>
        <source>At least {k} persons per profile; the rarest has {smallest_class}.</source>
        <translation>Almeno {k} per profilo, {smallest_class} per il più raro.</translation>
    </message>
    <message>
        <source>{items} numbers of votes, none under {k} persons.</source>
        <translation>{items} numeri di voti, nessuno sotto {k} persone.</translation>
    </message>
    <message>
        <source>{places} places, none under {k} persons; the smallest has {smallest_place}.</source>
        <translation>{places} luoghi, nessuno sotto {k} persone; il più piccolo ne ha {smallest_place}.</translation>
    </message>
    <message>
        <source>{cells} numbers, {withheld} withheld; none can be deduced.</source>
        <translation>{cells} numeri, {withheld} trattenuti; nessuno è deducibile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) shared by too few persons.</source>
        <translation>
            <numerusform>%Ln profilo condiviso da troppo poche persone.</numerusform>
            <numerusform>%Ln profili condivisi da troppo poche persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) cast by too few persons.</source>
        <translation>
            <numerusform>%Ln voto espresso da troppo poche persone.</numerusform>
            <numerusform>%Ln voti espressi da troppo poche persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of votes cast by too few persons.</source>
        <translation>
            <numerusform>%Ln coppia di voti espressa da troppo poche persone.</numerusform>
            <numerusform>%Ln coppie di voti espresse da troppo poche persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with too few persons.</source>
        <translation>
            <numerusform>%Ln luogo con troppo poche persone.</numerusform>
            <numerusform>%Ln luoghi con troppo poche persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small number(s) can be found by subtraction.</source>
        <translation>
            <numerusform>%Ln numero piccolo si deduce per sottrazione.</numerusform>
            <numerusform>%Ln numeri piccoli si deducono per sottrazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln newcomer(s) would be isolated.</source>
        <translation>
            <numerusform>Confrontata con una pubblicazione precedente, isolerebbe %Ln persona arrivata dopo.</numerusform>
            <numerusform>Confrontata con una pubblicazione precedente, isolerebbe %Ln persone arrivate dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln person(s) who left would be isolated.</source>
        <translation>
            <numerusform>Confrontata con una pubblicazione precedente, isolerebbe %Ln persona uscita dopo.</numerusform>
            <numerusform>Confrontata con una pubblicazione precedente, isolerebbe %Ln persone uscite dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together with an earlier publication, it would isolate %Ln person(s).</source>
        <translation>
            <numerusform>Incrociata con una pubblicazione precedente, isolerebbe %Ln persona.</numerusform>
            <numerusform>Incrociata con una pubblicazione precedente, isolerebbe %Ln persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier publication cannot be compared: %Ln person(s) could be isolated.</source>
        <translation>
            <numerusform>Una pubblicazione precedente non si può confrontare: %Ln persona potrebbe essere isolata.</numerusform>
            <numerusform>Una pubblicazione precedente non si può confrontare: %Ln persone potrebbero essere isolate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is more precise than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>Una colonna è più precisa di prima, per %Ln persona.</numerusform>
            <numerusform>Una colonna è più precisa di prima, per %Ln persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is grouped differently than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>Una colonna è raggruppata diversamente da prima, per %Ln persona.</numerusform>
            <numerusform>Una colonna è raggruppata diversamente da prima, per %Ln persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is new, for %Ln person(s).</source>
        <translation>
            <numerusform>Una colonna è nuova, per %Ln persona.</numerusform>
            <numerusform>Una colonna è nuova, per %Ln persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pseudonym(s) were already used in an earlier publication.</source>
        <translation>
            <numerusform>%Ln pseudonimo è già stato usato in una pubblicazione precedente.</numerusform>
            <numerusform>%Ln pseudonimi sono già stati usati in una pubblicazione precedente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of an earlier publication are no longer there.</source>
        <translation>
            <numerusform>%Ln persona di una pubblicazione precedente non c’è più.</numerusform>
            <numerusform>%Ln persone di una pubblicazione precedente non ci sono più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: also withhold the profiles concerned ({classes}, that is {persons_lost} persons).</source>
        <translation>Correzione minima: trattenere anche i profili interessati ({classes}, cioè {persons_lost} persone).</translation>
    </message>
    <message>
        <source>Smallest correction: withdraw the texts concerned ({texts}) in Contributions, or leave the texts out above.</source>
        <translation>Correzione minima: ritirare i testi interessati ({texts}) in Contributi, o escludere qui sopra i testi.</translation>
    </message>
    <message>
        <source>Smallest correction: leave out this time the table “{table}”.</source>
        <translation>Correzione minima: lasciare fuori questa volta la tabella «{table}».</translation>
    </message>
    <message>
        <source>Compared: {releases}; together they isolate nobody.</source>
        <translation>Confrontate: {releases}; insieme non isolano nessuno.</translation>
    </message>
    <message>
        <source>{texts} texts; a second look finds nothing left to take out.</source>
        <translation>{texts} testi; una seconda lettura non vi trova più nulla da togliere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still hold personal data.</source>
        <translation>
            <numerusform>%Ln testo contiene ancora dati personali.</numerusform>
            <numerusform>%Ln testi contengono ancora dati personali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: wait for {persons} more persons; the earlier publication remains.</source>
        <translation>Correzione minima: attendere altre {persons} persone; la pubblicazione precedente rimane.</translation>
    </message>
    <message>
        <source>Smallest correction: publish “{attribute}” no more precisely than before.</source>
        <translation>Correzione minima: non pubblicare «{attribute}» con più precisione di prima.</translation>
    </message>
    <message>
        <source>Smallest correction: do not publish “{attribute}”, which is new.</source>
        <translation>Correzione minima: non pubblicare «{attribute}», che è nuova.</translation>
    </message>
    <message>
        <source>Smallest correction: group “{attribute}” as in the earlier publication.</source>
        <translation>Correzione minima: raggruppare «{attribute}» come nella pubblicazione precedente.</translation>
    </message>
    <message>
        <source>Smallest correction: prepare again, so that new pseudonyms are drawn.</source>
        <translation>Correzione minima: preparare di nuovo, così da estrarre altri pseudonimi.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold the {rare} rare votes, or leave this table out above.</source>
        <translation>Correzione minima: trattenere i {rare} voti rari, o escludere qui sopra questa tabella.</translation>
    </message>
    <message>
        <source>Smallest correction: say the {places} places more widely, or leave this table out above.</source>
        <translation>Correzione minima: allargare i {places} luoghi, o escludere qui sopra questa tabella.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold {cells} more numbers, or leave this table out above.</source>
        <translation>Correzione minima: trattenere altri {cells} numeri, o escludere qui sopra questa tabella.</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>da correggere</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non pertinente</translation>
    </message>
    <message>
        <source>Possible settings</source>
        <translation>Impostazioni possibili</translation>
    </message>
    <message>
        <source>Back to the best</source>
        <translation>Tornare al migliore</translation>
    </message>
    <message>
        <source>Back to the setting proven to lose least, of those that the charter allows</source>
        <translation>Tornare all’impostazione di cui è provato che perde meno, tra quelle che la carta consente</translation>
    </message>
    <message>
        <source>No single setting to show</source>
        <translation>Nessuna impostazione unica da mostrare</translation>
    </message>
    <message>
        <source>Each crowd has its own precision. Come back to an even precision to compare settings.</source>
        <translation>Ogni gruppo ha la propria precisione. Torni a una precisione uniforme per confrontare le impostazioni.</translation>
    </message>
    <message>
        <source>The profiles are not published</source>
        <translation>I profili non sono pubblicati</translation>
    </message>
    <message>
        <source>Choose them above to compare settings.</source>
        <translation>Li scelga qui sopra per confrontare le impostazioni.</translation>
    </message>
    <message>
        <source>No setting fits</source>
        <translation>Nessuna impostazione va bene</translation>
    </message>
    <message>
        <source>With so few persons, none protects them all. The reasons are listed below.</source>
        <translation>Con così poche persone, nessuna le protegge tutte. Le ragioni sono elencate più in basso.</translation>
    </message>
    <message>
        <source>persons left out</source>
        <translation>persone escluse</translation>
    </message>
    <message>
        <source>precision that a reader loses</source>
        <translation>precisione che perde il lettore</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the setting</comment>
        <translation>scelta</translation>
    </message>
    <message>
        <source>Possible settings: what a reader loses, persons left out</source>
        <translation>Impostazioni possibili: che cosa perde il lettore, persone escluse</translation>
    </message>
    <message>
        <source>most that the charter allows: {limit}</source>
        <translation>al massimo, secondo la carta: {limit}</translation>
    </message>
    <message>
        <source>Risk, before and after</source>
        <translation>Il rischio, prima e dopo</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Elementi…</translation>
    </message>
    <message>
        <source>Can one still</source>
        <translation>Si può ancora</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>Persons by the size of their crowd</source>
        <translation>Persone secondo la dimensione del loro gruppo</translation>
    </message>
    <message>
        <source>Persons whom a neighbour finds</source>
        <translation>Persone ritrovate da un vicino</translation>
    </message>
    <message>
        <source>{k} or more</source>
        <translation>{k} o più</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <comment>by a neighbour</comment>
        <translation>
            <numerusform>%Ln persona ritrovata</numerusform>
            <numerusform>%Ln persone ritrovate</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}; {loss} of its precision lost</source>
        <translation>{level}; {loss} di precisione persa</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>a person whose profile nobody shares</comment>
        <translation>solo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examined; the best is proven</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%Ln esaminata; è l’unica</numerusform>
            <numerusform>%Ln esaminate; la migliore è provata</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the precisions of two columns</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Profile shared by fewer than {k}: {before} of the persons as collected, {after} as published.</source>
        <translation>Profilo condiviso da meno di {k} persone: {before} di loro nei dati raccolti, {after} in quelli pubblicati.</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>un voto</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>A neighbour who knows {known}.</source>
        <translation>Un vicino che conosce: {known}.</translation>
    </message>
    <message>
        <source>Someone who knows of a neighbour {known} would have found {before} of {persons} persons; in what is published, {after}.</source>
        <translation>Chi conosce di un vicino {known} avrebbe ritrovato {before} persone su {persons}; in ciò che è pubblicato, {after}.</translation>
    </message>
    <message>
        <source>{found}, {narrowed} among fewer than {k}</source>
        <translation>{found}, {narrowed} tra meno di {k}</translation>
    </message>
    <message>
        <source>single out</source>
        <translation>isolare</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegare</translation>
    </message>
    <message>
        <source>deduce</source>
        <translation>dedurre</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>hardly</source>
        <comment>an answer</comment>
        <translation>difficilmente</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>{what}: {answer}</source>
        <translation>{what}: {answer}</translation>
    </message>
    <message>
        <source>Isolate one person in the tables</source>
        <translation>Isolare una persona nelle tabelle</translation>
    </message>
    <message>
        <source>Link a person&apos;s rows, here or with other data</source>
        <translation>Collegare le righe di una persona, qui o con altri dati</translation>
    </message>
    <message>
        <source>Deduce something of a person from their crowd</source>
        <translation>Dedurre qualcosa di una persona dal suo gruppo</translation>
    </message>
    <message>
        <source>{setting}. A reader loses {loss} of the precision, {risk} of the persons are left out.</source>
        <translation>{setting}. Il lettore perde {loss} della precisione, {risk} delle persone sono escluse.</translation>
    </message>
    <message>
        <source>The charter allows at most {limit} left out.</source>
        <translation>La carta consente di escluderne al massimo {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) withheld</source>
        <translation>
            <numerusform>%Ln numero trattenuto</numerusform>
            <numerusform>%Ln numeri trattenuti</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>meno di {share}</translation>
    </message>
    <message>
        <source>{low} +</source>
        <comment>size of a crowd</comment>
        <translation>{low} e +</translation>
    </message>
    <message>
        <source>Chosen: {setting}</source>
        <translation>Scelta: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out of the profiles, counted in each loss.</source>
        <translation>
            <numerusform>%Ln persona esclusa dai profili, contata in ogni perdita.</numerusform>
            <numerusform>%Ln persone escluse dai profili, contate in ogni perdita.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: {numbers}.</source>
        <translation>{table}: {numbers}.</translation>
    </message>
    <message>
        <source>{column}: {level}</source>
        <translation>{column}: {level}</translation>
    </message>
    <message>
        <source>Nobody is left out of the profiles.</source>
        <translation>Nessuno è escluso dai profili.</translation>
    </message>
    <message>
        <source>All columns together, {loss} of the information about persons is lost.</source>
        <translation>Tutte le colonne insieme, si perde {loss} dell’informazione sulle persone.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>persons per combination</source>
        <translation>persone per combinazione</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voti</translation>
    </message>
    <message>
        <source>places</source>
        <translation>luoghi</translation>
    </message>
    <message>
        <source>small numbers</source>
        <translation>numeri piccoli</translation>
    </message>
    <message>
        <source>past publications</source>
        <translation>pubblicazioni passate</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>testi</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours: those of the system</source>
        <translation>Colori: quelli del sistema</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Colori: chiari</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Colori: scuri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>things to do on a screen</comment>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>tutti i ruoli</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Chiudere il fascicolo</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln text(s) kept for a second reader: none read yet.</source>
        <translation>
            <numerusform>%Ln testo tenuto per un secondo lettore: non ancora riletto.</numerusform>
            <numerusform>%Ln testi tenuti per un secondo lettore: nessuno riletto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the texts</source>
        <translation>Rilettura dei testi</translation>
    </message>
    <message numerus="yes">
        <source>Read the sample (%Ln)</source>
        <translation>
            <numerusform>Rileggere il campione (%Ln)</numerusform>
            <numerusform>Rileggere il campione (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish under the signed rule</source>
        <translation>Pubblicare secondo la regola firmata</translation>
    </message>
    <message>
        <source>List those to decide on</source>
        <translation>Elencare quelli da decidere</translation>
    </message>
    <message>
        <source>The rule is not signed yet…</source>
        <translation>La regola non è ancora firmata…</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, personal data left in {leaking}. In all the texts, between {low} and {high} may still hold some (95 % sure).</source>
        <translation>Secondo lettore: {read} riletti su {sampled}, dati personali rimasti in {leaking}. Nell’insieme dei testi, tra {low} e {high} possono ancora contenerne (certezza 95&#xa0;%).</translation>
    </message>
    <message>
        <source>let out by a person</source>
        <translation>pubblicati da una persona</translation>
    </message>
    <message>
        <source>let out under the rule</source>
        <translation>pubblicati secondo la regola</translation>
    </message>
    <message>
        <source>with data to decide on</source>
        <translation>con dati da decidere</translation>
    </message>
    <message>
        <source>still to be looked at</source>
        <translation>ancora da esaminare</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, nothing left in any. In all the texts, at most {high} may still hold personal data (95 % sure).</source>
        <translation>Secondo lettore: {read} riletti su {sampled}, non restava nulla. Nell’insieme dei testi, al più {high} possono ancora contenere dati personali (certezza 95&#xa0;%).</translation>
    </message>
    <message>
        <source>Read the text as it would be published: can anyone still be recognised in it?</source>
        <translation>Leggete il testo come sarebbe pubblicato: vi si può ancora riconoscere qualcuno?</translation>
    </message>
    <message>
        <source>A text of the sample, kept back for a second reader. If nothing is left it leaves under the signed rule; if something is, it stays, and the share published beside the data says so.</source>
        <translation>Un testo del campione, tenuto per un secondo lettore. Se non resta nulla, esce secondo la regola firmata; se resta qualcosa, non esce, e la quota pubblicata accanto ai dati lo dice.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Non resta nulla</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>Resta qualcosa</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Tornare alla coda</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>data protection officer</source>
        <translation>responsabile della protezione dei dati</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderazione</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analisi</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinamento</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>pubblicazione</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>recognised by its form</source>
        <translation>riconosciuto dalla forma</translation>
    </message>
    <message>
        <source>form of an e-mail address</source>
        <translation>forma di un’e-mail</translation>
    </message>
    <message>
        <source>e-mail address written with spaces</source>
        <translation>e-mail scritta con spazi</translation>
    </message>
    <message>
        <source>e-mail address told in words</source>
        <translation>e-mail detta a parole</translation>
    </message>
    <message>
        <source>address of a web page</source>
        <translation>indirizzo di una pagina web</translation>
    </message>
    <message>
        <source>name of an account</source>
        <translation>nome di un account</translation>
    </message>
    <message>
        <source>named after a network</source>
        <translation>nominato dopo una rete sociale</translation>
    </message>
    <message>
        <source>number of a computer</source>
        <translation>numero di un computer</translation>
    </message>
    <message>
        <source>form of a telephone number</source>
        <translation>forma di un numero di telefono</translation>
    </message>
    <message>
        <source>valid number</source>
        <translation>numero valido</translation>
    </message>
    <message>
        <source>number after a word such as telephone</source>
        <translation>numero dopo una parola come telefono</translation>
    </message>
    <message>
        <source>number told in words</source>
        <translation>numero detto a parole</translation>
    </message>
    <message>
        <source>number of another country</source>
        <translation>numero di un altro paese</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>le cifre di controllo sono giuste</translation>
    </message>
    <message>
        <source>form of an account number</source>
        <translation>forma di un numero di conto</translation>
    </message>
    <message>
        <source>form of a social security number</source>
        <translation>forma di un numero di sicurezza sociale</translation>
    </message>
    <message>
        <source>its key is right</source>
        <translation>la sua chiave è giusta</translation>
    </message>
    <message>
        <source>announced by the words before it</source>
        <translation>annunciato dalle parole che precedono</translation>
    </message>
    <message>
        <source>form of a card number</source>
        <translation>forma di un numero di carta</translation>
    </message>
    <message>
        <source>form of a codice fiscale</source>
        <translation>forma di un codice fiscale</translation>
    </message>
    <message>
        <source>number after the name of a document</source>
        <translation>numero dopo il nome di un documento</translation>
    </message>
    <message>
        <source>form of a document number</source>
        <translation>forma di un numero di documento</translation>
    </message>
    <message>
        <source>number of a file</source>
        <translation>numero di pratica</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>numero lungo</translation>
    </message>
    <message>
        <source>form of a number plate</source>
        <translation>forma di una targa</translation>
    </message>
    <message>
        <source>reference of a parcel</source>
        <translation>riferimento di una particella</translation>
    </message>
    <message>
        <source>position on the map</source>
        <translation>posizione sulla mappa</translation>
    </message>
    <message>
        <source>number and name of a street</source>
        <translation>numero e nome di una via</translation>
    </message>
    <message>
        <source>address, France</source>
        <translation>indirizzo, Francia</translation>
    </message>
    <message>
        <source>address, Italy</source>
        <translation>indirizzo, Italia</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s home</source>
        <translation>detto come domicilio di qualcuno</translation>
    </message>
    <message>
        <source>postcode and town</source>
        <translation>CAP e località</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>casella postale</translation>
    </message>
    <message>
        <source>name of a street, without a number</source>
        <translation>nome di una via, senza numero</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>età di una persona</translation>
    </message>
    <message>
        <source>date after a word such as born</source>
        <translation>data dopo una parola come nato</translation>
    </message>
    <message>
        <source>title and name</source>
        <translation>titolo e nome</translation>
    </message>
    <message>
        <source>name after a role</source>
        <translation>nome dopo un ruolo</translation>
    </message>
    <message>
        <source>first name and surname</source>
        <translation>nome e cognome</translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation>un nome da solo</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s relative or neighbour</source>
        <translation>indicato come parente o vicino</translation>
    </message>
    <message>
        <source>after words such as: my name is</source>
        <translation>dopo parole come: mi chiamo</translation>
    </message>
    <message>
        <source>an office and a name</source>
        <translation>una carica e un nome</translation>
    </message>
    <message>
        <source>in the list of places</source>
        <translation>nell’elenco dei luoghi</translation>
    </message>
    <message>
        <source>a capitalised word that no list knows</source>
        <translation>parola con la maiuscola che nessun elenco conosce</translation>
    </message>
    <message>
        <source>end of a letter</source>
        <translation>fine di una lettera</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>l’identità stessa dell’autore</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>contrassegnato da un moderatore</translation>
    </message>
    <message>
        <source>sentence to read again: health</source>
        <translation>frase da rileggere: salute</translation>
    </message>
    <message>
        <source>sentence to read again: political opinion</source>
        <translation>frase da rileggere: opinione politica</translation>
    </message>
    <message>
        <source>sentence to read again: religion</source>
        <translation>frase da rileggere: religione</translation>
    </message>
    <message>
        <source>sentence to read again: trade union</source>
        <translation>frase da rileggere: sindacato</translation>
    </message>
    <message>
        <source>sentence to read again: origin</source>
        <translation>frase da rileggere: origine</translation>
    </message>
    <message>
        <source>sentence to read again: sexual life</source>
        <translation>frase da rileggere: vita sessuale</translation>
    </message>
    <message>
        <source>sentence to read again: genetic data</source>
        <translation>frase da rileggere: dati genetici</translation>
    </message>
    <message>
        <source>sentence to read again: offences</source>
        <translation>frase da rileggere: reati</translation>
    </message>
    <message>
        <source>sentence to read again</source>
        <translation>frase da rileggere</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Pubblicazione</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Preparing the search</source>
        <translation>Preparazione della ricerca</translation>
    </message>
    <message>
        <source>Looking for personal data in the texts</source>
        <translation>Ricerca di dati personali nei testi</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>recognising the file</source>
        <translation>riconoscimento del file</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>preparazione della ricerca</translation>
    </message>
    <message>
        <source>writing the answers</source>
        <translation>redazione delle risposte</translation>
    </message>
    <message>
        <source>preparing the preview</source>
        <translation>preparazione dell’anteprima</translation>
    </message>
    <message>
        <source>inventing the consultation</source>
        <translation>invenzione della consultazione</translation>
    </message>
    <message>
        <source>preparing the publication</source>
        <translation>preparazione della pubblicazione</translation>
    </message>
    <message>
        <source>reading the texts</source>
        <translation>lettura dei testi</translation>
    </message>
    <message>
        <source>looking at the texts once more</source>
        <translation>nuovo esame dei testi</translation>
    </message>
    <message>
        <source>comparing the texts</source>
        <translation>confronto dei testi</translation>
    </message>
    <message>
        <source>measuring what is alike</source>
        <translation>misura delle somiglianze</translation>
    </message>
    <message>
        <source>making the families</source>
        <translation>formazione delle famiglie</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegliere la cartella</translation>
    </message>
    <message>
        <source>Choose a charter file</source>
        <translation>Scegliere un file di carta</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi è Lei?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase di accesso</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Aprire il fascicolo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nuovo fascicolo</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Cartella, nuova o vuota</translation>
    </message>
    <message>
        <source>Your name, as colleagues will see it</source>
        <translation>Il Suo nome, come lo vedranno i colleghi</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase di accesso, ancora una volta</translation>
    </message>
    <message>
        <source>Charter of minimisation</source>
        <translation>Carta di minimizzazione</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. Nobody can recover it, not even us: keep it where your organisation keeps its secrets.</source>
        <translation>La frase di accesso cifra tutto. Nessuno può recuperarla, nemmeno noi: la conservi dove il Suo ente custodisce i propri segreti.</translation>
    </message>
    <message>
        <source>Supplied charter: PITER ALPIMED</source>
        <translation>Carta fornita: PITER ALPIMED</translation>
    </message>
    <message>
        <source>Four words that only you would put together</source>
        <translation>Quattro parole che solo Lei unirebbe</translation>
    </message>
    <message>
        <source>Create the encrypted dossier</source>
        <translation>Creare il fascicolo cifrato</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>troppo corta</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>facile da indovinare</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buona</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>ottima</translation>
    </message>
    <message>
        <source>Choose the folder where the dossier will live.</source>
        <translation>Scelga la cartella in cui risiederà il fascicolo.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Aprire «{name}»</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the second one again.</source>
        <translation>Le due frasi di accesso sono diverse: digiti di nuovo la seconda.</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>Apertura del fascicolo</translation>
    </message>
    <message>
        <source>Creating the dossier</source>
        <translation>Creazione del fascicolo</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparazione della dimostrazione</translation>
    </message>
    <message>
        <source>Choose the folder of the dossier</source>
        <translation>Scegliere la cartella del fascicolo</translation>
    </message>
    <message>
        <source>Declare in the charter what may be collected, why, and for how long.</source>
        <translation>Dichiarare nella carta che cosa può essere raccolto, perché e per quanto tempo.</translation>
    </message>
    <message>
        <source>Import the exports of the platforms; what nobody declared is refused.</source>
        <translation>Importare le esportazioni delle piattaforme; ciò che nessuno ha dichiarato è rifiutato.</translation>
    </message>
    <message>
        <source>Read, accept or hide, with a reason; every decision can be undone.</source>
        <translation>Leggere, accettare o nascondere, con un motivo; ogni decisione può essere annullata.</translation>
    </message>
    <message>
        <source>Answer each contributor and publish data in which nobody can be found.</source>
        <translation>Rispondere a ogni partecipante e pubblicare dati in cui nessuno può essere ritrovato.</translation>
    </message>
    <message>
        <source>Where do we begin?</source>
        <translation>Da dove cominciamo?</translation>
    </message>
    <message>
        <source>Receive what citizens wrote, decide together, answer everyone, publish without exposing anyone.</source>
        <translation>Ricevere ciò che i cittadini hanno scritto, decidere insieme, rispondere a tutti, pubblicare senza esporre nessuno.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Nothing is ever sent over a network.</source>
        <translation>Tutto resta su questo computer, cifrato. Nulla è mai inviato in rete.</translation>
    </message>
    <message>
        <source>One folder for one consultation, encrypted, with its charter.</source>
        <translation>Una cartella per consultazione, cifrata, con la sua carta.</translation>
    </message>
    <message>
        <source>Create a dossier…</source>
        <translation>Creare un fascicolo…</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Aprire un fascicolo</translation>
    </message>
    <message>
        <source>On this computer, a key or a shared folder. Dropping it here works too.</source>
        <translation>Su questo computer, una chiavetta o una condivisione. Può anche trascinarlo qui.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegliere la cartella…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Dimostrazione</translation>
    </message>
    <message>
        <source>A complete consultation of invented people, to try everything safely.</source>
        <translation>Una consultazione completa di persone inventate, per provare tutto senza rischi.</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Provare la dimostrazione</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Fascicoli recenti</translation>
    </message>
    <message>
        <source>None yet on this computer.</source>
        <translation>Ancora nessuno su questo computer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Remove from this list (the dossier stays)</source>
        <translation>Togliere da questo elenco (il fascicolo resta)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Internal assessment</source>
        <translation>Valutazione interna</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Consultation open</source>
        <translation>Consultazione aperta</translation>
    </message>
</context>
<context>
    <name>TextsRule</name>
    <message>
        <source>left in the text</source>
        <translation>lasciati nel testo</translation>
    </message>
    <message>
        <source>replaced by a word such as [person 1]</source>
        <translation>sostituiti da una parola come [persona 1]</translation>
    </message>
    <message>
        <source>said less precisely</source>
        <translation>detti con meno precisione</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tolti</translation>
    </message>
    <message>
        <source>No text leaves unless a person has read it. The charter may say otherwise, under the signature of the data protection officer.</source>
        <translation>Nessun testo esce senza che una persona l’abbia letto. La carta può disporre altrimenti, con la firma del responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>The rule on texts</source>
        <translation>La regola sui testi</translation>
    </message>
    <message>
        <source>Sign the rule on texts…</source>
        <translation>Firmare la regola sui testi…</translation>
    </message>
    <message>
        <source>Sign the rule</source>
        <translation>Firmare la regola</translation>
    </message>
    <message>
        <source>Sign the rule on texts</source>
        <translation>Firmare la regola sui testi</translation>
    </message>
    <message>
        <source>By signing, you answer for it that texts may be published under this rule without a person having read each of them. Your signature is entered in the journal and cannot be erased; if the rule changes, it must be signed again.</source>
        <translation>Firmando, rispondete del fatto che dei testi possano essere pubblicati secondo questa regola senza che una persona abbia letto ciascuno di essi. La vostra firma è iscritta nel giornale e non può essere cancellata; se la regola cambia, va firmata di nuovo.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Non firmare</translation>
    </message>
    <message>
        <source>An accepted text leaves without its findings and without having been read, if each finding is sure ({score} or above, or decided on by a person), if nothing is found in it a second time, and if it is not about a minor or a sensitive matter. {sample} of these texts are kept for a second reader.</source>
        <translation>Un testo accettato esce senza i dati trovati e senza essere stato letto, se ogni dato è sicuro ({score} o più, o deciso da una persona), se un secondo esame non vi trova nulla, e se non riguarda un minore o un argomento sensibile. {sample} di questi testi sono tenuti per un secondo lettore.</translation>
    </message>
    <message>
        <source>Each text is read</source>
        <translation>Ogni testo è letto</translation>
    </message>
    <message>
        <source>The data protection officer signs it.</source>
        <translation>La firma il responsabile della protezione dei dati.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmata</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non firmata</translation>
    </message>
    <message>
        <source>{action}: {kinds}</source>
        <translation>{action}: {kinds}</translation>
    </message>
    <message>
        <source>Seal of the rule: {seal}</source>
        <translation>Sigillo della regola: {seal}</translation>
    </message>
</context>
</TS>
