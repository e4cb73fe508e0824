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
    <name>Ballot</name>
    <message>
        <source>Your ballot</source>
        <translation>La sua scheda</translation>
    </message>
    <message>
        <source>Why it changes (required)</source>
        <translation>Perché cambia (obbligatorio)</translation>
    </message>
    <message>
        <source>0 to 5 grade, A abstains, C says a conflict, Tab or arrows change theme, Enter delivers.</source>
        <translation>Da 0 a 5 si vota, A ci si astiene, C si dichiara un conflitto, Tab o le frecce cambiano tema, Invio consegna.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>Previous proposal read</source>
        <translation>Proposta letta prima</translation>
    </message>
    <message>
        <source>Revise and next   Enter</source>
        <translation>Rivedere   Invio</translation>
    </message>
    <message>
        <source>Change the declaration…</source>
        <translation>Cambiare la dichiarazione…</translation>
    </message>
    <message>
        <source>Correct and next   Enter</source>
        <translation>Correggere   Invio</translation>
    </message>
    <message>
        <source>Deliver and next   Enter</source>
        <translation>Consegnare   Invio</translation>
    </message>
    <message>
        <source>Reason, {theme} (asked for a 0 or a 5)</source>
        <translation>Motivo, {theme} (richiesto per uno 0 o un 5)</translation>
    </message>
    <message>
        <source>Reason, {theme} (optional)</source>
        <translation>Motivo, {theme} (facoltativo)</translation>
    </message>
    <message>
        <source>A conflict found after scoring: withdraw… (C)</source>
        <translation>Conflitto scoperto dopo il voto: ritirare… (C)</translation>
    </message>
    <message>
        <source>Conflict of interest… (C)</source>
        <translation>Conflitto di interessi… (C)</translation>
    </message>
    <message>
        <source>I may not score it</source>
        <translation>Non posso votarla</translation>
    </message>
    <message>
        <source>I may score it, but it must be known</source>
        <translation>Posso votarla, ma si deve sapere</translation>
    </message>
    <message>
        <source>No conflict after all</source>
        <translation>Nessun conflitto, in fin dei conti</translation>
    </message>
    <message>
        <source>I, someone close to me or my employer has something to gain or lose: the ballot closes.</source>
        <translation>Io, una persona vicina o il mio datore di lavoro abbiamo qualcosa da guadagnare o da perdere: la scheda si chiude.</translation>
    </message>
    <message>
        <source>I know the people or worked on the matter: my ballot counts, and is flagged.</source>
        <translation>Conosco le persone o ho lavorato sul tema: la mia scheda conta, ed è segnalata.</translation>
    </message>
    <message>
        <source>No grade under this theme; the others stay open.</source>
        <translation>Nessun voto su questo tema; gli altri restano aperti.</translation>
    </message>
    <message>
        <source>The declaration is taken back; both stay in the record.</source>
        <translation>La dichiarazione è ritirata; entrambe restano a verbale.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motivo (obbligatorio)</translation>
    </message>
    <message>
        <source>Reason, in a few words (optional)</source>
        <translation>Motivo, in poche parole (facoltativo)</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Chiudere   Esc</translation>
    </message>
    <message>
        <source>A conflict found after scoring</source>
        <translation>Un conflitto scoperto dopo il voto</translation>
    </message>
    <message>
        <source>Withdrawing takes your ballot out of the result. It stays in your record, with the reason; nobody asks you to move your grades, and this cannot be undone.</source>
        <translation>Ritirare la scheda la toglie dal risultato. Resta nel suo registro, con il motivo; nessuno le chiede di spostare i voti, e non si può annullare.</translation>
    </message>
    <message>
        <source>Withdraw my ballot</source>
        <translation>Ritirare la mia scheda</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflitto di interessi</translation>
    </message>
    <message>
        <source>Say it before scoring. It is written in the record of the round.</source>
        <translation>Va detto prima di votare. È scritto nel verbale del turno.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Dichiarare</translation>
    </message>
    <message>
        <source>Only under “{theme}”</source>
        <translation>Solo su «{theme}»</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Scrivere prima il motivo.</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n. {number}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>Originale e traduzione fianco a fianco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ask for the same</source>
        <translation>
            <numerusform>%Ln proposta chiede la stessa cosa</numerusform>
            <numerusform>%Ln proposte chiedono la stessa cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Traduzione ({language})</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Originale ({language})</translation>
    </message>
    <message>
        <source>No translation ({language}) was sent with this proposal.</source>
        <translation>Nessuna traduzione ({language}) accompagna questa proposta.</translation>
    </message>
    <message>
        <source>Photograph {place} of {count}</source>
        <translation>Fotografia {place} di {count}</translation>
    </message>
    <message>
        <source>a short reason is asked</source>
        <translation>è richiesto un breve motivo</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Apertura del turno</translation>
    </message>
    <message numerus="yes">
        <source>Only what is left (%Ln)</source>
        <translation>
            <numerusform>Solo ciò che resta (%Ln)</numerusform>
            <numerusform>Solo ciò che resta (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals to score</source>
        <translation>Proposte da votare</translation>
    </message>
    <message>
        <source>No round on this desk yet</source>
        <translation>Ancora nessun turno su questa postazione</translation>
    </message>
    <message>
        <source>The coordinator sends a package (.round): receive it on the page “Deposit”, or drop it here.</source>
        <translation>Il coordinatore invia il pacchetto di un turno (.round): riceverlo alla pagina «Consegna», o trascinarlo qui.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a ballot</comment>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Your ballots are committed: they can be revised after the reveal, with a reason.</source>
        <translation>Le sue schede sono impegnate: si potranno rivedere dopo l’apertura, con un motivo.</translation>
    </message>
    <message>
        <source>Your first ballot stays readable beside the revision; say why it changes.</source>
        <translation>La prima scheda resta leggibile accanto alla revisione; dire perché cambia.</translation>
    </message>
    <message>
        <source>You abstain: counted apart, never as a zero.</source>
        <translation>Si astiene: contato a parte, mai come uno zero.</translation>
    </message>
    <message>
        <source>Conflict of interest under this theme: no grade.</source>
        <translation>Conflitto di interessi su questo tema: nessun voto.</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Ancora senza voto.</translation>
    </message>
    <message>
        <source>Blind: nobody sees your marks</source>
        <translation>Alla cieca: nessuno vede i suoi voti</translation>
    </message>
    <message>
        <source>{value} supports</source>
        <translation>{value} sostegni</translation>
    </message>
    <message>
        <source>received by {value}</source>
        <translation>ricevuta da {value}</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: take a new key on the page “Deposit” first.</source>
        <translation>Questa postazione viene da una copia ripristinata: prendere prima una nuova chiave alla pagina «Consegna».</translation>
    </message>
    <message>
        <source>This computer has no seat in the round yet: the coordinator must enrol it.</source>
        <translation>Questo computer non ha ancora un posto nel turno: il coordinatore deve iscriverlo.</translation>
    </message>
    <message>
        <source>Your part in this round is not to score: you may read.</source>
        <translation>Il suo ruolo in questo turno non è votare: può leggere.</translation>
    </message>
    <message>
        <source>Saved as a draft: it does not count until it is delivered.</source>
        <translation>Salvata come bozza: non conta finché non è consegnata.</translation>
    </message>
    <message>
        <source>It counts; it can be corrected until you commit.</source>
        <translation>Conta; si può correggere fino all’impegno.</translation>
    </message>
    <message>
        <source>The ballot delivered before counts until this correction is delivered.</source>
        <translation>La scheda consegnata prima conta finché questa correzione non è consegnata.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest: this ballot cannot be opened.</source>
        <translation>Ha dichiarato un conflitto di interessi: questa scheda non si può aprire.</translation>
    </message>
    <message>
        <source>It stays in your record and out of the result.</source>
        <translation>Resta nel suo registro e fuori dal risultato.</translation>
    </message>
    <message>
        <source>{grade}: {sentence}</source>
        <translation>{grade}: {sentence}</translation>
    </message>
    <message>
        <source>Not delivered: a 0 or a 5 asks for a short reason under “{theme}”.</source>
        <translation>Non consegnata: uno 0 o un 5 richiede un breve motivo su «{theme}».</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Turno {number}: {title}</translation>
    </message>
    <message>
        <source>Committed: waiting for the list of commitments</source>
        <translation>Impegnato: in attesa dell’elenco degli impegni</translation>
    </message>
    <message>
        <source>The list of commitments has come: you may reveal</source>
        <translation>L’elenco degli impegni è arrivato: si possono aprire le schede</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>state of a ballot</comment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a ballot</comment>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a ballot</comment>
        <translation>Consegnata</translation>
    </message>
    <message>
        <source>Correction to deliver</source>
        <comment>state of a ballot</comment>
        <translation>Correzione</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of a ballot</comment>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Abstain under “{theme}”</source>
        <translation>Astenersi su «{theme}»</translation>
    </message>
    <message>
        <source>Conflict of interest under “{theme}”…</source>
        <translation>Conflitto di interessi su «{theme}»…</translation>
    </message>
    <message>
        <source>Not delivered: grade “{theme}”, or abstain (A).</source>
        <translation>Non consegnata: votare «{theme}», o astenersi (A).</translation>
    </message>
    <message>
        <source>Revealed: revisions carry a reason</source>
        <translation>Aperte: una revisione porta un motivo</translation>
    </message>
    <message>
        <source>{label}: {question}</source>
        <translation>{label}: {question}</translation>
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
    <name>Deposit</name>
    <message>
        <source>commit</source>
        <translation>impegnare</translation>
    </message>
    <message>
        <source>Commit my ballots</source>
        <translation>Impegnare le mie schede</translation>
    </message>
    <message>
        <source>Commit your ballots</source>
        <translation>Impegnare le schede</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>Frase di accesso della postazione</translation>
    </message>
    <message>
        <source>Two of my devices disagree</source>
        <translation>Due dei miei dispositivi si contraddicono</translation>
    </message>
    <message>
        <source>The ballot of this desk stands for:</source>
        <translation>La scheda di questa postazione vale per:</translation>
    </message>
    <message>
        <source>Another of my devices was copied: say which of its ends is mine</source>
        <translation>Un altro mio dispositivo è stato copiato: dire quale dei suoi seguiti è il mio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>This is my word</source>
        <translation>Confermo: è la mia scelta</translation>
    </message>
    <message>
        <source>Paste the references that the coordinator gave you:</source>
        <translation>Incollare i riferimenti dati dal coordinatore:</translation>
    </message>
    <message>
        <source>This desk was put back from a backup</source>
        <translation>Questa postazione viene da una copia ripristinata</translation>
    </message>
    <message>
        <source>It said more, once, than it holds now. So that nobody can doubt your ballots, take a new key for this desk, then save your joining file and send it: the coordinator enrols it as after a lost device. What is still here becomes drafts.</source>
        <translation>Aveva detto più di quanto contiene. Perché nessuno dubiti delle sue schede, prendere una nuova chiave per questa postazione, poi salvare la richiesta di partecipazione e inviarla: il coordinatore la iscrive come dopo la perdita di un dispositivo. Ciò che è ancora qui diventa bozza.</translation>
    </message>
    <message>
        <source>Take a new key</source>
        <translation>Prendere una nuova chiave</translation>
    </message>
    <message>
        <source>Only you can settle it: the coordinator may set a ballot aside, never rewrite it.</source>
        <translation>Solo lei può decidere: il coordinatore può escludere una scheda, mai riscriverla.</translation>
    </message>
    <message>
        <source>Two references are needed, the device and the event: keep the line of the version that stands.</source>
        <translation>Servono due riferimenti, il dispositivo e l&apos;evento: tenere la riga della versione che vale.</translation>
    </message>
    <message>
        <source>No reference was found in what you pasted: each has 64 letters and digits.</source>
        <translation>Nessun riferimento in ciò che è stato incollato: ciascuno ha 64 lettere e cifre.</translation>
    </message>
    <message>
        <source>Code of this device</source>
        <translation>Codice di questo dispositivo</translation>
    </message>
    <message>
        <source>Code of this device. Read it aloud to the coordinator, who compares it.</source>
        <translation>Codice di questo dispositivo. Leggetelo ad alta voce al coordinatore, che lo confronta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Save your joining file</source>
        <translation>Salvare la richiesta di partecipazione</translation>
    </message>
    <message>
        <source>Files travel by e-mail or on a key; this computer sends nothing. Files received may be dropped here.</source>
        <translation>I file viaggiano per posta elettronica o su una chiavetta; questo computer non invia nulla. I file ricevuti si possono trascinare qui.</translation>
    </message>
    <message>
        <source>Open a file received…</source>
        <translation>Aprire un file ricevuto…</translation>
    </message>
    <message>
        <source>Save my joining file…</source>
        <translation>Salvare la mia richiesta…</translation>
    </message>
    <message>
        <source>Save my joining file again…</source>
        <translation>Salvare di nuovo la mia richiesta…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>Ho ricevuto un invito…</translation>
    </message>
    <message>
        <source>Open the package received…</source>
        <translation>Aprire il pacchetto ricevuto…</translation>
    </message>
    <message numerus="yes">
        <source>Go on scoring (%Ln left)</source>
        <translation>
            <numerusform>Continuare a votare (ne resta %Ln)</numerusform>
            <numerusform>Continuare a votare (ne restano %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit without finishing…</source>
        <translation>Impegnare senza finire…</translation>
    </message>
    <message>
        <source>Commit my ballots…</source>
        <translation>Impegnare le mie schede…</translation>
    </message>
    <message>
        <source>Open the list of commitments…</source>
        <translation>Aprire l’elenco degli impegni…</translation>
    </message>
    <message>
        <source>Save the commitment again…</source>
        <translation>Salvare di nuovo l’impegno…</translation>
    </message>
    <message>
        <source>Reveal: save my ballots…</source>
        <translation>Aprire le mie schede: salvare…</translation>
    </message>
    <message>
        <source>Revise a ballot</source>
        <translation>Rivedere una scheda</translation>
    </message>
    <message>
        <source>Save my ballots again…</source>
        <translation>Salvare di nuovo le mie schede…</translation>
    </message>
    <message>
        <source>Two of my devices disagree…</source>
        <translation>Due dei miei dispositivi si contraddicono…</translation>
    </message>
    <message>
        <source>Files received from the coordinator</source>
        <translation>File ricevuti dal coordinatore</translation>
    </message>
    <message>
        <source>Save the file to send</source>
        <translation>Salvare il file da inviare</translation>
    </message>
    <message>
        <source>After the reveal</source>
        <translation>Dopo l’apertura</translation>
    </message>
    <message>
        <source>Your ballots are with the coordinator. After the discussion you may revise one, with a reason: the first stays readable beside it. Then save the file again and send it.</source>
        <translation>Le sue schede sono presso il coordinatore. Dopo la discussione se ne può rivedere una, con un motivo: la prima resta leggibile accanto. Salvare poi di nuovo il file e inviarlo.</translation>
    </message>
    <message>
        <source>The list of commitments was closed without your commitment: your ballots will be accepted, and marked as not blind.</source>
        <translation>L’elenco degli impegni è stato chiuso senza il suo: le sue schede saranno accettate, e segnalate come non alla cieca.</translation>
    </message>
    <message>
        <source>The file was received.</source>
        <translation>Il file è stato ricevuto.</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Apertura del turno</translation>
    </message>
    <message>
        <source>Receiving files</source>
        <translation>Ricezione dei file</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Salvataggio del file</translation>
    </message>
    <message>
        <source>Your word is in the record: save your ballots again and send the file.</source>
        <translation>La sua scelta è nel registro: salvare di nuovo le schede e inviare il file.</translation>
    </message>
    <message>
        <source>Making a new key</source>
        <translation>Creazione di una nuova chiave</translation>
    </message>
    <message>
        <source>This desk has a new key. Save your joining file and send it: the coordinator must enrol it.</source>
        <translation>Questa postazione ha una nuova chiave. Salvare la richiesta di partecipazione e inviarla: il coordinatore deve iscriverla.</translation>
    </message>
    <message>
        <source>Ask for a seat</source>
        <translation>Chiedere un posto</translation>
    </message>
    <message>
        <source>Receive the package</source>
        <translation>Ricevere il pacchetto del turno</translation>
    </message>
    <message>
        <source>Score, without seeing the others</source>
        <translation>Votare, senza vedere gli altri</translation>
    </message>
    <message>
        <source>Receive the list of commitments</source>
        <translation>Ricevere l’elenco degli impegni</translation>
    </message>
    <message>
        <source>Reveal your ballots</source>
        <translation>Aprire le schede</translation>
    </message>
    <message>
        <source>Save your joining file and send it to the coordinator, by e-mail or on a key. It holds your name and the mark of this computer, nothing else. If you received an invitation, open it: the desk will then recognise that coordinator.</source>
        <translation>Salvare la richiesta di partecipazione e inviarla al coordinatore, per posta elettronica o su una chiavetta. Contiene il suo nome e il segno di questo computer, nient’altro. Se ha ricevuto un invito, lo apra: la postazione riconoscerà poi quel coordinatore.</translation>
    </message>
    <message>
        <source>The coordinator answers with the package of the round (.round): the proposals, the scale and the rules, readable on this desk only.</source>
        <translation>Il coordinatore risponde con il pacchetto del turno (.round): le proposte, la scala e le regole, leggibili solo su questa postazione.</translation>
    </message>
    <message>
        <source>Grade each proposal under the themes, abstain or say a conflict of interest. Nothing leaves this computer.</source>
        <translation>Votare ogni proposta sui temi, astenersi o dichiarare un conflitto di interessi. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>The commitment is a small file that fixes your ballots without showing them. Send it to the coordinator.</source>
        <translation>L’impegno è un piccolo file che fissa le schede senza mostrarle. Inviarlo al coordinatore.</translation>
    </message>
    <message>
        <source>Your ballots are fixed. When everyone has committed, the coordinator sends the list of commitments (.heads): no grade is shown before it comes.</source>
        <translation>Le schede sono fissate. Quando tutti si sono impegnati, il coordinatore invia l’elenco degli impegni (.heads): nessun voto è mostrato prima che arrivi.</translation>
    </message>
    <message>
        <source>Everyone is committed. Save your ballots, sealed for the coordinator, and send the file.</source>
        <translation>Tutti si sono impegnati. Salvare le schede, sigillate per il coordinatore, e inviare il file.</translation>
    </message>
    <message>
        <source>{round}: once committed, no ballot can be delivered, corrected or withdrawn until the list of commitments has come. Nobody can undo it, not even the coordinator.</source>
        <translation>{round}: una volta impegnate, nessuna scheda si può consegnare, correggere o ritirare prima che arrivi l’elenco degli impegni. Nessuno può annullarlo, nemmeno il coordinatore.</translation>
    </message>
    <message>
        <source>This file was received before: nothing changes.</source>
        <translation>Questo file era già stato ricevuto: nulla cambia.</translation>
    </message>
    <message>
        <source>The round is on your desk. It is the first file of this coordinator: from now on, files of anybody else are refused.</source>
        <translation>Il turno è sulla sua postazione. È il primo file di questo coordinatore: d’ora in poi quelli di chiunque altro sono rifiutati.</translation>
    </message>
    <message>
        <source>The package was received again, with what was new.</source>
        <translation>Il pacchetto è stato ricevuto di nuovo, con ciò che ha di nuovo.</translation>
    </message>
    <message>
        <source>The round is on your desk.</source>
        <translation>Il turno è sulla sua postazione.</translation>
    </message>
    <message>
        <source>The list of commitments is here: you may reveal your ballots.</source>
        <translation>L’elenco degli impegni è qui: si possono aprire le schede.</translation>
    </message>
    <message>
        <source>Your seat is confirmed; the package of the round is still to come.</source>
        <translation>Il suo posto è confermato; il pacchetto del turno deve ancora arrivare.</translation>
    </message>
    <message>
        <source>A device was added to the round.</source>
        <translation>Un dispositivo è stato aggiunto al turno.</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the coordinator.</source>
        <translation>Salvato: {file}. Inviarlo al coordinatore.</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Salvato: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot(s) delivered</source>
        <translation>
            <numerusform>%Ln scheda consegnata</numerusform>
            <numerusform>%Ln schede consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %Ln where you abstain everywhere</source>
        <translation>
            <numerusform>di cui %Ln dove si astiene ovunque</numerusform>
            <numerusform>di cui %Ln dove si astiene ovunque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a ballot: conflict of interest or withdrawal</source>
        <translation>
            <numerusform>%Ln senza scheda: conflitto di interessi o ritiro</numerusform>
            <numerusform>%Ln senza scheda: conflitto di interessi o ritiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered: they will count as not seen</source>
        <translation>
            <numerusform>%Ln non consegnata: conterà come non vista</numerusform>
            <numerusform>%Ln non consegnate: conteranno come non viste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Ballots</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Schede di analisi</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Chiudere la postazione</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>La sua postazione</translation>
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
    <message>
        <source>{file} is signed by another coordinator than the one this desk knows.</source>
        <translation>{file} è firmato da un coordinatore diverso da quello che questa postazione conosce.</translation>
    </message>
    <message>
        <source>Ask your coordinator; a new one sends an invitation first.</source>
        <translation>Chiedere al proprio coordinatore; uno nuovo invia prima un invito.</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: it said more than it remembers.</source>
        <translation>Questa postazione è stata ripristinata da una copia: ha detto più di quanto ricordi.</translation>
    </message>
    <message>
        <source>Take a new key for the device, then send its joining request to the coordinator.</source>
        <translation>Prendere una nuova chiave per il dispositivo, poi inviare la sua richiesta di adesione al coordinatore.</translation>
    </message>
    <message>
        <source>A theme of this ballot has no mark.</source>
        <translation>Un tema di questa scheda non ha segno.</translation>
    </message>
    <message>
        <source>Give a grade, A to abstain or C for a conflict of interest.</source>
        <translation>Dare un voto, A per astenersi o C per un conflitto di interessi.</translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation>Manca una breve motivazione.</translation>
    </message>
    <message>
        <source>Give one for a grade of 0 or 5, for a change or for a withdrawal.</source>
        <translation>Darne una per un voto di 0 o 5, per una modifica o per un ritiro.</translation>
    </message>
    <message>
        <source>A reason is too long.</source>
        <translation>Una motivazione è troppo lunga.</translation>
    </message>
    <message>
        <source>Keep it under 1,000 characters.</source>
        <translation>Tenerla sotto i 1.000 caratteri.</translation>
    </message>
    <message>
        <source>These marks are not those of the round.</source>
        <translation>Questi segni non sono quelli del turno.</translation>
    </message>
    <message>
        <source>One per theme: 0 to 5, A or C.</source>
        <translation>Uno per tema: da 0 a 5, A o C.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Non si può conservare così com&apos;è.</translation>
    </message>
    <message>
        <source>Shorten the text, or check the number of the proposal.</source>
        <translation>Accorciare il testo, o verificare il numero della proposta.</translation>
    </message>
    <message>
        <source>Proposal {proposal} is not in this round.</source>
        <translation>La proposta {proposal} non è in questo turno.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Verificarne il numero.</translation>
    </message>
    <message>
        <source>“{level}” is no level of a conflict of interest.</source>
        <translation>«{level}» non è un livello di conflitto di interessi.</translation>
    </message>
    <message>
        <source>Use none, soft or hard.</source>
        <translation>Usare none, soft o hard.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest on proposal {proposal}: it is not scored.</source>
        <translation>È stato dichiarato un conflitto di interessi sulla proposta {proposal}: non si valuta.</translation>
    </message>
    <message>
        <source>Take the declaration back if it was a mistake; a withdrawal stays.</source>
        <translation>Ritirare la dichiarazione se era un errore; un ritiro resta.</translation>
    </message>
    <message>
        <source>You have scored proposal {proposal} already.</source>
        <translation>La proposta {proposal} è già stata valutata.</translation>
    </message>
    <message>
        <source>Withdraw the ballot, and say why.</source>
        <translation>Ritirare la scheda, e dire perché.</translation>
    </message>
    <message>
        <source>There is no ballot on proposal {proposal} to withdraw.</source>
        <translation>Non c&apos;è alcuna scheda da ritirare sulla proposta {proposal}.</translation>
    </message>
    <message>
        <source>Declare the conflict of interest instead.</source>
        <translation>Dichiarare piuttosto il conflitto di interessi.</translation>
    </message>
    <message>
        <source>Your ballots are committed: nothing changes until the list of commitments comes.</source>
        <translation>Le schede sono impegnate: nulla cambia finché non arriva l&apos;elenco degli impegni.</translation>
    </message>
    <message>
        <source>Wait for the coordinator&apos;s list.</source>
        <translation>Attendere l&apos;elenco del coordinatore.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already.</source>
        <translation>L&apos;elenco degli impegni è già firmato.</translation>
    </message>
    <message>
        <source>Reveal your ballots: they count, marked as not blind.</source>
        <translation>Rivelare le schede: contano, segnate come non alla cieca.</translation>
    </message>
    <message>
        <source>The list has come: a changed ballot on proposal {proposal} is a revision.</source>
        <translation>L&apos;elenco è arrivato: cambiare la scheda della proposta {proposal} è una revisione.</translation>
    </message>
    <message>
        <source>Revise it, and say why.</source>
        <translation>Rivederla, e dire perché.</translation>
    </message>
    <message>
        <source>A ballot is revised after the list of commitments.</source>
        <translation>Una scheda si rivede dopo l&apos;elenco degli impegni.</translation>
    </message>
    <message>
        <source>Until you commit, deliver it again.</source>
        <translation>Finché non ci si è impegnati, consegnarla di nuovo.</translation>
    </message>
    <message>
        <source>The list names another state of this device&apos;s ballots than the one it holds.</source>
        <translation>L&apos;elenco nomina uno stato delle schede di questo dispositivo diverso da quello che contiene.</translation>
    </message>
    <message>
        <source>Tell the coordinator; nothing was sent.</source>
        <translation>Dirlo al coordinatore; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Another list of commitments of this round has come before.</source>
        <translation>È arrivato prima un altro elenco degli impegni di questo turno.</translation>
    </message>
    <message>
        <source>The first is kept; ask the coordinator why there are two.</source>
        <translation>Si conserva il primo; chiedere al coordinatore perché ce ne sono due.</translation>
    </message>
    <message>
        <source>This device has no seat in the round yet.</source>
        <translation>Questo dispositivo non ha ancora un posto nel turno.</translation>
    </message>
    <message>
        <source>Send its joining request, then receive the enrolment that the coordinator sends back.</source>
        <translation>Inviare la sua richiesta di adesione, poi ricevere l&apos;iscrizione che il coordinatore rimanda.</translation>
    </message>
    <message>
        <source>Your seat in this round does not score.</source>
        <translation>Il posto assegnato in questo turno non valuta.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it should.</source>
        <translation>Chiedere al coordinatore se dovrebbe.</translation>
    </message>
    <message>
        <source>That device is not another one of yours.</source>
        <translation>Quel dispositivo non è un altro dei propri.</translation>
    </message>
    <message>
        <source>Choose one of your own other devices.</source>
        <translation>Scegliere uno dei propri altri dispositivi.</translation>
    </message>
    <message>
        <source>{file} is not for an evaluator&apos;s desk ({kind}).</source>
        <translation>{file} non è per la postazione di un valutatore ({kind}).</translation>
    </message>
    <message>
        <source>Give it to the coordinator; an invitation is answered by joining.</source>
        <translation>Darlo al coordinatore; a un invito si risponde chiedendo un posto.</translation>
    </message>
    <message>
        <source>The folder {folder} is no evaluator&apos;s desk.</source>
        <translation>La cartella {folder} non è la postazione di un valutatore.</translation>
    </message>
    <message>
        <source>Choose the folder that holds desk.json, or make a desk first.</source>
        <translation>Scegliere la cartella che contiene desk.json, o creare prima una postazione.</translation>
    </message>
    <message>
        <source>This desk is open elsewhere.</source>
        <translation>Questa postazione è aperta altrove.</translation>
    </message>
    <message>
        <source>Close it in the other window, then try again.</source>
        <translation>Chiuderla nell&apos;altra finestra, poi riprovare.</translation>
    </message>
    <message>
        <source>{file} of this desk is damaged.</source>
        <translation>{file} di questa postazione è danneggiato.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or make a new desk and tell the coordinator.</source>
        <translation>Ripristinarlo da una copia, o creare una nuova postazione e avvisare il coordinatore.</translation>
    </message>
    <message>
        <source>The desk {folder} is under another name.</source>
        <translation>La postazione {folder} è a un altro nome.</translation>
    </message>
    <message>
        <source>Leave the name out, or choose another folder.</source>
        <translation>Non indicare il nome, o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{file} is not a whole package of a round.</source>
        <translation>{file} non è un pacchetto di turno completo.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Chiederlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} does not hold what the round says ({what}).</source>
        <translation>{file} non contiene ciò che dice il turno ({what}).</translation>
    </message>
    <message>
        <source>Do not score; tell the coordinator.</source>
        <translation>Non valutare; avvisare il coordinatore.</translation>
    </message>
    <message>
        <source>A picture cannot be read, or is too large.</source>
        <translation>Un&apos;immagine non può essere letta, o è troppo grande.</translation>
    </message>
    <message>
        <source>Give a JPEG, PNG, WebP or TIFF of fewer than 80 million pixels.</source>
        <translation>Dare un JPEG, PNG, WebP o TIFF di meno di 80 milioni di pixel.</translation>
    </message>
    <message>
        <source>Some commitments cannot be used: {files}.</source>
        <translation>Alcuni impegni non sono utilizzabili: {files}.</translation>
    </message>
    <message>
        <source>Ask for them again; nothing was signed.</source>
        <translation>Chiederli di nuovo; non è stato firmato nulla.</translation>
    </message>
    <message>
        <source>{count} devices fit.</source>
        <translation>{count} dispositivi corrispondono.</translation>
    </message>
    <message>
        <source>Give the beginning of the key, as the board shows it.</source>
        <translation>Dare l&apos;inizio della chiave, come lo mostra il quadro.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of a round.</source>
        <translation>Il file {file} è troppo grande per essere quello di un turno.</translation>
    </message>
    <message>
        <source>Check that it is the right file; a photograph stays under 40 MB.</source>
        <translation>Verificare che sia il file giusto; una fotografia resta sotto i 40 MB.</translation>
    </message>
    <message>
        <source>{file} is no CSV table in UTF-8.</source>
        <translation>{file} non è una tabella CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, then give it again.</source>
        <translation>Salvarla come CSV in UTF-8, poi darla di nuovo.</translation>
    </message>
    <message>
        <source>The columns of {file} do not fit: missing {missing}, unknown {unknown}.</source>
        <translation>Le colonne di {file} non vanno bene: mancanti {missing}, sconosciute {unknown}.</translation>
    </message>
    <message>
        <source>Start from the template that the command writes.</source>
        <translation>Partire dal modello che il comando scrive.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be taken ({problem}).</source>
        <translation>La riga {line} di {file} non può essere accettata ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, then give the table again.</source>
        <translation>Correggerla, poi dare di nuovo la tabella.</translation>
    </message>
    <message>
        <source>Ask its sender to send it again; nothing else is affected.</source>
        <translation>Chiedere al mittente di inviarlo di nuovo; nient&apos;altro è coinvolto.</translation>
    </message>
    <message>
        <source>Check with its sender by telephone before you use anything of it.</source>
        <translation>Verificare con il mittente, per telefono, prima di usarne qualsiasi parte.</translation>
    </message>
    <message>
        <source>{file} is not one of the files exchanged around a round.</source>
        <translation>{file} non è un file scambiato intorno a un turno di valutazione.</translation>
    </message>
    <message>
        <source>{file} is not as it was signed: it was changed on its way.</source>
        <translation>{file} non è come era stato firmato: è stato modificato per strada.</translation>
    </message>
    <message>
        <source>{file} holds no ballots that can be read.</source>
        <translation>{file} non contiene schede leggibili.</translation>
    </message>
    <message>
        <source>{file} is not a sealed file of a round.</source>
        <translation>{file} non è un file sigillato di un turno di valutazione.</translation>
    </message>
    <message>
        <source>{file} was not sealed for this device, or was damaged on its way.</source>
        <translation>{file} non è stato sigillato per questo dispositivo, o è stato danneggiato per strada.</translation>
    </message>
    <message>
        <source>Ask its sender for a copy for this device; if the device is new, send a joining request first.</source>
        <translation>Chiedere al mittente una copia per questo dispositivo; se il dispositivo è nuovo, inviare prima una richiesta di adesione.</translation>
    </message>
    <message>
        <source>This round cannot be: {what}.</source>
        <translation>Questo turno non può essere aperto: {what}.</translation>
    </message>
    <message>
        <source>Correct that part, then sign again; nothing was written.</source>
        <translation>Correggere questa parte, poi firmare di nuovo; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>This round was not signed by its coordinator.</source>
        <translation>Questo turno non è stato firmato dal suo coordinatore.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>Non c&apos;è ancora nulla da valutare.</translation>
    </message>
    <message>
        <source>Accept proposals on the Moderation screen first.</source>
        <translation>Accettare prima delle proposte nella schermata Moderazione.</translation>
    </message>
    <message>
        <source>{count} accepted proposals were not looked at for personal data as they stand now.</source>
        <translation>{count} proposte accettate non sono state esaminate, nello stato attuale, alla ricerca di dati personali.</translation>
    </message>
    <message>
        <source>Open the dossier in the window and let the search for personal data end, then open the round.</source>
        <translation>Aprire il fascicolo nella finestra e lasciar finire la ricerca di dati personali, poi aprire il turno.</translation>
    </message>
    <message>
        <source>This round does not know you as its coordinator or deputy.</source>
        <translation>Questo turno non la conosce come coordinatore o supplente.</translation>
    </message>
    <message>
        <source>Open the dossier as the person who opened the round.</source>
        <translation>Aprire il fascicolo come la persona che ha aperto il turno.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already, and can be signed only once.</source>
        <translation>L&apos;elenco degli impegni è già firmato, e può esserlo una volta sola.</translation>
    </message>
    <message>
        <source>Send the same list again to whoever misses it.</source>
        <translation>Inviare di nuovo lo stesso elenco a chi non l&apos;ha.</translation>
    </message>
    <message>
        <source>No evaluator has committed to a ballot yet.</source>
        <translation>Nessun valutatore ha ancora impegnato una scheda.</translation>
    </message>
    <message>
        <source>Import the commitments that they sent, then sign the list.</source>
        <translation>Importare gli impegni che hanno inviato, poi firmare l&apos;elenco.</translation>
    </message>
    <message>
        <source>The list of commitments is not there yet.</source>
        <translation>L&apos;elenco degli impegni non c&apos;è ancora.</translation>
    </message>
    <message>
        <source>It is signed by the coordinator once the commitments came; ballots are revealed after it.</source>
        <translation>Il coordinatore lo firma una volta ricevuti gli impegni; le schede si rivelano dopo.</translation>
    </message>
    <message>
        <source>This device has a seat in the round already.</source>
        <translation>Questo dispositivo ha già un posto nel turno.</translation>
    </message>
    <message>
        <source>There is nothing to do; if another device is meant, import its joining request.</source>
        <translation>Non c&apos;è nulla da fare; se si tratta di un altro dispositivo, importare la sua richiesta di adesione.</translation>
    </message>
    <message>
        <source>The round does not name this person to decide.</source>
        <translation>Il turno non designa questa persona per decidere.</translation>
    </message>
    <message>
        <source>Choose the person whom it names.</source>
        <translation>Scegliere la persona che designa.</translation>
    </message>
    <message>
        <source>This decision goes against the order of the ballots, and no reason is given.</source>
        <translation>Questa decisione va contro l&apos;ordine delle schede, e non è data alcuna motivazione.</translation>
    </message>
    <message>
        <source>Write the reason: it is part of the record. Nothing was written.</source>
        <translation>Scrivere la motivazione: fa parte del verbale. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>There is no such round here.</source>
        <translation>Qui non c&apos;è un turno simile.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Sceglierne uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>{count} devices have no joining request in this dossier.</source>
        <translation>{count} dispositivi non hanno una richiesta di adesione in questo fascicolo.</translation>
    </message>
    <message>
        <source>Import their joining requests first.</source>
        <translation>Importare prima le loro richieste di adesione.</translation>
    </message>
    <message>
        <source>{count} of the proposals chosen cannot be scored.</source>
        <translation>{count} delle proposte scelte non possono essere valutate.</translation>
    </message>
    <message>
        <source>Choose accepted proposals that lead their family or belong to none.</source>
        <translation>Scegliere proposte accettate che guidano la loro famiglia o non ne hanno.</translation>
    </message>
    <message>
        <source>A round that replaces another must say why.</source>
        <translation>Un turno che ne sostituisce un altro deve dire perché.</translation>
    </message>
    <message>
        <source>Write the reason; it is shown to every evaluator.</source>
        <translation>Scrivere la motivazione; ogni valutatore la vedrà.</translation>
    </message>
    <message>
        <source>Nobody in the round is known as {member}.</source>
        <translation>Nessuno nel turno è noto come {member}.</translation>
    </message>
    <message>
        <source>Choose one of its persons, by name.</source>
        <translation>Scegliere una delle sue persone, per nome.</translation>
    </message>
    <message>
        <source>The device to replace is not one of {member}.</source>
        <translation>Il dispositivo da sostituire non è uno di quelli di {member}.</translation>
    </message>
    <message>
        <source>Look at who has what, then choose again.</source>
        <translation>Guardare chi ha che cosa, poi scegliere di nuovo.</translation>
    </message>
    <message>
        <source>{file} is a file of another moment of the round ({kind}).</source>
        <translation>{file} è un file di un altro momento del turno ({kind}).</translation>
    </message>
    <message>
        <source>Give the files that evaluators sent: commitments or ballots.</source>
        <translation>Dare i file inviati dai valutatori: impegni o schede.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that is recorded in a meeting.</source>
        <translation>«{kind}» non si registra in riunione.</translation>
    </message>
    <message>
        <source>One of: {known}.</source>
        <translation>Uno di questi: {known}.</translation>
    </message>
    <message>
        <source>This entry does not go with the round; nothing was written.</source>
        <translation>Questa voce non corrisponde al turno; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Check proposal, grades, person and reason.</source>
        <translation>Verificare proposta, voti, persona e motivazione.</translation>
    </message>
    <message>
        <source>What is to be set aside is not counted in this round.</source>
        <translation>Ciò che si vuole mettere da parte non conta in questo turno.</translation>
    </message>
    <message>
        <source>Choose it again in the list.</source>
        <translation>Sceglierlo di nuovo dall&apos;elenco.</translation>
    </message>
    <message>
        <source>A translation is into French or Italian, and not into the language of the text itself.</source>
        <translation>Una traduzione è in francese o in italiano, e non nella lingua del testo stesso.</translation>
    </message>
    <message>
        <source>Choose the other language.</source>
        <translation>Scegliere l&apos;altra lingua.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} ({detail}).</source>
        <translation>{file} non può essere letto: riga {line} ({detail}).</translation>
    </message>
    <message>
        <source>Correct that line; nothing was written.</source>
        <translation>Correggere questa riga; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” does not fit ({advice}).</source>
        <translation>{file}, riga {line}: «{field}» non va bene ({advice}).</translation>
    </message>
    <message>
        <source>Correct it; nothing was written.</source>
        <translation>Correggerlo; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{file} names the theme “{theme}”, which the charter does not have.</source>
        <translation>{file} nomina il tema «{theme}», che la carta non ha.</translation>
    </message>
    <message>
        <source>Correct its code, or give it a label; nothing was written.</source>
        <translation>Correggerne il codice, o dargli un&apos;etichetta; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>This file is not a decision record.</source>
        <translation>Questo file non è un verbale delle decisioni.</translation>
    </message>
    <message>
        <source>Choose the zip that the coordinator sent, as it was received.</source>
        <translation>Scegliere lo zip inviato dal coordinatore, così come è stato ricevuto.</translation>
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
    <name>RoundFault</name>
    <message>
        <source>its form</source>
        <translation>la sua forma</translation>
    </message>
    <message>
        <source>the themes</source>
        <translation>i temi</translation>
    </message>
    <message>
        <source>the six sentences of a theme, in both languages</source>
        <translation>le sei frasi di un tema, nelle due lingue</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>i pesi</translation>
    </message>
    <message>
        <source>a quorum larger than the number of evaluators</source>
        <translation>un quorum superiore al numero dei valutatori</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>nessuna proposta</translation>
    </message>
    <message>
        <source>the number of places</source>
        <translation>il numero di posti</translation>
    </message>
    <message>
        <source>the grade from which one is in favour</source>
        <translation>il voto da cui si è favorevoli</translation>
    </message>
    <message>
        <source>the spread from which a proposal is discussed</source>
        <translation>lo scarto da cui una proposta si discute</translation>
    </message>
    <message>
        <source>the rules of counting</source>
        <translation>le regole di calcolo</translation>
    </message>
    <message>
        <source>the list of persons</source>
        <translation>l&apos;elenco delle persone</translation>
    </message>
    <message>
        <source>there must be one coordinator</source>
        <translation>serve un coordinatore, e uno solo</translation>
    </message>
    <message>
        <source>fewer than two evaluators</source>
        <translation>meno di due valutatori</translation>
    </message>
    <message>
        <source>a person without a device, or one device twice</source>
        <translation>una persona senza dispositivo, o un dispositivo due volte</translation>
    </message>
    <message>
        <source>the rapporteurs</source>
        <translation>i relatori</translation>
    </message>
    <message>
        <source>the title in both languages</source>
        <translation>il titolo nelle due lingue</translation>
    </message>
    <message>
        <source>the date from which names become letters</source>
        <translation>la data in cui i nomi diventano lettere</translation>
    </message>
    <message>
        <source>its random number</source>
        <translation>il suo numero casuale</translation>
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
    <name>Scoring</name>
    <message>
        <source>Scoring</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation>Turno mostrato</translation>
    </message>
    <message>
        <source>Pages of the round</source>
        <translation>Pagine del turno</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Turno {number}: {title}</translation>
    </message>
    <message>
        <source>{name}, opened on {day}: {proposals} proposals, {evaluators} evaluators</source>
        <translation>{name}, aperto il {day}: {proposals} proposte, {evaluators} valutatori</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nuovo turno…</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>Rounds are run by the coordinator; you can look.</source>
        <translation>I turni sono condotti dal coordinatore; puoi consultare.</translation>
    </message>
    <message>
        <source>Being prepared, not signed</source>
        <translation>In preparazione, non firmato</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Blind scoring under way</source>
        <translation>Valutazione alla cieca in corso</translation>
    </message>
    <message>
        <source>Commitments listed, ballots expected</source>
        <translation>Impegni firmati, schede attese</translation>
    </message>
    <message>
        <source>Ballots revealed</source>
        <translation>Schede aperte</translation>
    </message>
    <message>
        <source>Decisions recorded</source>
        <translation>Decisioni verbalizzate</translation>
    </message>
</context>
<context>
    <name>ScoringBoard</name>
    <message>
        <source>Copy the reference for them</source>
        <translation>Copiare il riferimento da inviare</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Device {mark}: {marks}</source>
        <translation>Dispositivo {mark}: {marks}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nulla in attesa</translation>
    </message>
    <message>
        <source>Every file received could be read and counted. What cannot be is kept here, with what to do about it; nothing is thrown away.</source>
        <translation>Tutti i file ricevuti sono stati letti e contati. Ciò che non può esserlo resta qui, con che cosa fare; nulla è buttato.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: two ballots for proposal {number}, {title}</source>
        <translation>{name}: due schede per la proposta {number}, {title}</translation>
    </message>
    <message>
        <source>Neither counts until {name} says on one of the devices which one stands.</source>
        <translation>Nessuna conta finché {name} non dice, su uno dei dispositivi, quale vale.</translation>
    </message>
    <message>
        <source>whoever sent it</source>
        <translation>chi l&apos;ha inviato</translation>
    </message>
    <message>
        <source>device {mark}</source>
        <translation>dispositivo {mark}</translation>
    </message>
    <message>
        <source>It is not sealed to you: you cannot open it.</source>
        <translation>Non è sigillato per te: non puoi aprirlo.</translation>
    </message>
    <message>
        <source>Ask the sender to save their ballots again with the package of this round.</source>
        <translation>Chiedi al mittente di salvare di nuovo le schede con il pacchetto di questo turno.</translation>
    </message>
    <message>
        <source>It was changed or cut on the way: what was signed is not what stands there.</source>
        <translation>È stato modificato o troncato lungo il percorso: ciò che è stato firmato non è ciò che contiene.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, attached and not copied.</source>
        <translation>Chiedi di nuovo il file al mittente, allegato e non copiato.</translation>
    </message>
    <message>
        <source>It is not a file of a round.</source>
        <translation>Non è un file di un turno.</translation>
    </message>
    <message>
        <source>Nothing to do if it came here by mistake.</source>
        <translation>Nulla da fare se è arrivato qui per errore.</translation>
    </message>
    <message>
        <source>Something of this file is not counted.</source>
        <translation>Una parte di questo file non è contata.</translation>
    </message>
    <message>
        <source>Show the details to whoever looks after the application.</source>
        <translation>Mostra i dettagli a chi si occupa dell&apos;applicazione.</translation>
    </message>
    <message>
        <source>It comes from a device that has no seat in this round.</source>
        <translation>Viene da un dispositivo che non ha un posto in questo turno.</translation>
    </message>
    <message>
        <source>If a member changed device, enrol it under “Lost device”: the file then counts by itself. Otherwise leave it here.</source>
        <translation>Se un membro ha cambiato dispositivo, iscrivilo con «Dispositivo perso»: il file allora conta da solo. Altrimenti lascialo qui.</translation>
    </message>
    <message>
        <source>It belongs to another round.</source>
        <translation>Appartiene a un altro turno.</translation>
    </message>
    <message>
        <source>Choose that round at the top and receive the file there.</source>
        <translation>Scegli quel turno in alto e ricevi lì il file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of a kind that this seat may not write.</source>
        <translation>
            <numerusform>%Ln voce di un tipo che questo posto non può scrivere.</numerusform>
            <numerusform>%Ln voci di un tipo che questo posto non può scrivere.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted. Ask {person} which version of the application was used.</source>
        <translation>Non sono contate. Chiedi a {person} quale versione dell&apos;applicazione è stata usata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) say nothing that this round knows.</source>
        <translation>
            <numerusform>%Ln voce non dice nulla che questo turno conosca.</numerusform>
            <numerusform>%Ln voci non dicono nulla che questo turno conosca.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted; the others are. Ask {person} to deliver that ballot again.</source>
        <translation>Non sono contate; le altre sì. Chiedi a {person} di consegnare di nuovo quella scheda.</translation>
    </message>
    <message>
        <source>An enrolment for a device that has a seat already.</source>
        <translation>Un&apos;iscrizione per un dispositivo che ha già un posto.</translation>
    </message>
    <message>
        <source>Nothing changes: the device keeps its first seat.</source>
        <translation>Non cambia nulla: il dispositivo conserva il suo primo posto.</translation>
    </message>
    <message>
        <source>The ballots are not those that were signed.</source>
        <translation>Le schede non sono quelle che sono state firmate.</translation>
    </message>
    <message>
        <source>Ask {person} to send the file of ballots again; this one is not counted.</source>
        <translation>Chiedi a {person} di inviare di nuovo il file delle schede; questo non è contato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) follow others that have not come.</source>
        <translation>
            <numerusform>%Ln voce ne segue altre che non sono arrivate.</numerusform>
            <numerusform>%Ln voci ne seguono altre che non sono arrivate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; these count when the others come.</source>
        <translation>Chiedi a {person} il file completo delle schede; queste conteranno quando arriveranno le altre.</translation>
    </message>
    <message>
        <source>Two versions of the same ballots: a backup was restored, or the device copied.</source>
        <translation>Due versioni delle stesse schede: è stata ripristinata una copia di sicurezza, o il dispositivo è stato copiato.</translation>
    </message>
    <message>
        <source>Nobody chooses for {person}: they say on their own device which version stands, and send their ballots again.</source>
        <translation>Nessuno sceglie per {person}: è sul suo dispositivo che si dice quale versione vale, poi le schede sono inviate di nuovo.</translation>
    </message>
    <message>
        <source>It shows less than what was committed to.</source>
        <translation>Mostra meno di quanto era stato impegnato.</translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; until then none of it counts.</source>
        <translation>Chiedi a {person} il file completo delle schede; fino ad allora nulla conta.</translation>
    </message>
    <message>
        <source>These are not the ballots that were committed to.</source>
        <translation>Non sono le schede che erano state impegnate.</translation>
    </message>
    <message>
        <source>They are not counted. Talk to {person}: a backup may have been restored after the commitment.</source>
        <translation>Non sono contate. Parlane con {person}: una copia di sicurezza può essere stata ripristinata dopo l&apos;impegno.</translation>
    </message>
    <message>
        <source>Ballots came before the list of commitments.</source>
        <translation>Sono arrivate schede prima dell&apos;elenco degli impegni.</translation>
    </message>
    <message>
        <source>They stay sealed and nobody sees them. They open when they answer your list.</source>
        <translation>Restano sigillate e nessuno le vede. Si aprono quando rispondono al tuo elenco.</translation>
    </message>
    <message>
        <source>Two different lists of commitments were signed.</source>
        <translation>Sono stati firmati due elenchi di impegni diversi.</translation>
    </message>
    <message>
        <source>Find out with the deputy which one was sent, and note it in the minutes.</source>
        <translation>Verifica con il supplente quale è stato inviato, e annotalo nel verbale.</translation>
    </message>
    <message>
        <source>This commitment came after the list, or is not the one in the list.</source>
        <translation>Questo impegno è arrivato dopo l&apos;elenco, o non è quello dell&apos;elenco.</translation>
    </message>
    <message>
        <source>The ballots of {person} will count, marked late: not blind.</source>
        <translation>Le schede di {person} conteranno, segnate come tardive: non alla cieca.</translation>
    </message>
    <message>
        <source>A list or an enrolment that no coordinator signed.</source>
        <translation>Un elenco o un&apos;iscrizione che nessun coordinatore ha firmato.</translation>
    </message>
    <message>
        <source>It changes nothing. Find out where it comes from.</source>
        <translation>Non cambia nulla. Cerca da dove viene.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>elenco</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Firma l&apos;elenco</translation>
    </message>
    <message>
        <source>Sign the list of commitments</source>
        <translation>Firma l&apos;elenco degli impegni</translation>
    </message>
    <message>
        <source>The list is signed once. From then on the devices open their ballots: a ballot that is not in the list can still come, but it is marked late, because it may have been written after reading the others.</source>
        <translation>L&apos;elenco si firma una sola volta. Da quel momento i dispositivi aprono le schede: una scheda assente dall&apos;elenco può ancora arrivare, ma è segnata come tardiva, perché può essere stata scritta dopo aver letto le altre.</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Attendi ancora</translation>
    </message>
    <message>
        <source>Enrol a member&apos;s new device</source>
        <translation>Iscrivi il nuovo dispositivo di un membro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sign and save the enrolment…</source>
        <translation>Firma e salva l&apos;iscrizione…</translation>
    </message>
    <message>
        <source>{name}, device {mark}, asked on {day}</source>
        <translation>{name}, dispositivo {mark}, richiesto il {day}</translation>
    </message>
    <message>
        <source>None is lost: this is one device more</source>
        <translation>Nessuno è perso: è un dispositivo in più</translation>
    </message>
    <message>
        <source>Compare the sixteen characters of the device with the member, aloud. What a lost device had committed stays in the list; what the new one says counts as late unless it commits before the list. Save the package again afterwards.</source>
        <translation>Confronta a voce con il membro i sedici caratteri del dispositivo. Ciò che il dispositivo perso aveva impegnato resta nell&apos;elenco; ciò che dice il nuovo conta come tardivo, salvo che si impegni prima dell&apos;elenco. Poi salva di nuovo il pacchetto.</translation>
    </message>
    <message>
        <source>No joining request waits: ask the member for one and drop it on the board first.</source>
        <translation>Nessuna richiesta di adesione in attesa: chiedine una al membro e trascinala prima qui.</translation>
    </message>
    <message>
        <source>Device {mark} is lost: it is replaced</source>
        <translation>Il dispositivo {mark} è perso: viene sostituito</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Former device</source>
        <translation>Dispositivo precedente</translation>
    </message>
    <message>
        <source>Joining request</source>
        <translation>Richiesta di adesione</translation>
    </message>
    <message>
        <source>Committed: {names}.</source>
        <translation>Impegnati: {names}.</translation>
    </message>
    <message>
        <source>Named absent: {names}.</source>
        <translation>Indicati assenti: {names}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Chi è a che punto</translation>
    </message>
    <message>
        <source>Lost device…</source>
        <translation>Dispositivo perso…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Impegnato</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Nell&apos;elenco</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>No round is open yet</source>
        <translation>Nessun turno è ancora aperto</translation>
    </message>
    <message>
        <source>Once a round is signed, you follow here who has the package, who is committed and whose ballots have come.</source>
        <translation>Quando un turno è firmato, qui segui chi ha il pacchetto, chi si è impegnato e di chi sono arrivate le schede.</translation>
    </message>
    <message>
        <source>Prepare a round</source>
        <translation>Prepara un turno</translation>
    </message>
    <message>
        <source>Reading the round…</source>
        <translation>Lettura del turno…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>Non è stato possibile leggere il turno</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Nulla è andato perso. Chiudi il fascicolo e riaprilo.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Salva il pacchetto del turno</translation>
    </message>
    <message>
        <source>Save the list of commitments</source>
        <translation>Salva l&apos;elenco degli impegni</translation>
    </message>
    <message>
        <source>Save the enrolment</source>
        <translation>Salva l&apos;iscrizione del dispositivo</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lettura dei file…</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>File ricevuti</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Non prenderli</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Acquisiscili</translation>
    </message>
    <message>
        <source>Drop the members&apos; files here: commitments, ballots</source>
        <translation>Trascina qui i file dei membri: impegni, schede</translation>
    </message>
    <message>
        <source>In any order, twice if need be. You see what they bring before anything is kept.</source>
        <translation>In qualsiasi ordine, anche due volte. Vedi che cosa portano prima che qualcosa sia conservato.</translation>
    </message>
    <message>
        <source>Files received from the members</source>
        <translation>File ricevuti dai membri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln file acquisito.</numerusform>
            <numerusform>%Ln file acquisiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other file(s)</source>
        <translation>
            <numerusform>e %Ln altro file</numerusform>
            <numerusform>e altri %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again…</source>
        <translation>Salva di nuovo il pacchetto…</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the members.</source>
        <translation>Salvato: {file}. Invialo ai membri.</translation>
    </message>
    <message>
        <source>All the ballots are open</source>
        <translation>Tutte le schede sono aperte</translation>
    </message>
    <message>
        <source>Results can be read, and the meeting prepared.</source>
        <translation>I risultati si possono leggere, e la riunione si può preparare.</translation>
    </message>
    <message>
        <source>The ballots are open; some have not come</source>
        <translation>Le schede sono aperte; alcune mancano</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Vai ai risultati</translation>
    </message>
    <message>
        <source>Send the package, then wait for the commitments</source>
        <translation>Invia il pacchetto, poi attendi gli impegni</translation>
    </message>
    <message>
        <source>Wait for the commitments, then sign their list</source>
        <translation>Attendi gli impegni, poi firma il loro elenco</translation>
    </message>
    <message>
        <source>Send the list, then collect the ballots</source>
        <translation>Invia l&apos;elenco, poi raccogli le schede</translation>
    </message>
    <message>
        <source>Save the package and send it to the members: one file, which only their devices open. Each sends back a small commitment once their ballots are done.</source>
        <translation>Salva il pacchetto e invialo ai membri: un solo file, che solo i loro dispositivi aprono. Ognuno rimanda un piccolo impegno quando le sue schede sono compilate.</translation>
    </message>
    <message>
        <source>{done} of {total} revealed</source>
        <translation>{done} su {total} aperte</translation>
    </message>
    <message>
        <source>Everybody is committed. Sign the list and send it: it lets the devices open their ballots.</source>
        <translation>Tutti si sono impegnati. Firma l&apos;elenco e invialo: permette ai dispositivi di aprire le schede.</translation>
    </message>
    <message>
        <source>Waited for: {names}. Results are counted with the ballots that are here.</source>
        <translation>Si attende: {names}. I risultati contano le schede presenti.</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} su {total} impegnati</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Salva il pacchetto…</translation>
    </message>
    <message numerus="yes">
        <source>Sign the list without %Ln absent(s)…</source>
        <translation>
            <numerusform>Firma l&apos;elenco senza %Ln assente…</numerusform>
            <numerusform>Firma l&apos;elenco senza %Ln assenti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the list of commitments…</source>
        <translation>Firma l&apos;elenco degli impegni…</translation>
    </message>
    <message>
        <source>Save the list again…</source>
        <translation>Salva di nuovo l&apos;elenco…</translation>
    </message>
    <message>
        <source>Waited for: {names}. Whoever is not in the list when you sign it is named absent.</source>
        <translation>Si attende: {names}. Chi non è nell&apos;elenco quando lo firmi è indicato assente.</translation>
    </message>
    <message>
        <source>The list is signed. Send it to the members; their devices then give their ballots. Waited for: {names}.</source>
        <translation>L&apos;elenco è firmato. Invialo ai membri; i loro dispositivi danno allora le schede. Si attende: {names}.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>no sign yet</source>
        <translation>ancora nessun segno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ballot(s)</source>
        <translation>
            <numerusform>%Ln nuova scheda</numerusform>
            <numerusform>%Ln nuove schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contraddizione</numerusform>
            <numerusform>%Ln contraddizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>file not recognised</source>
        <translation>file non riconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) to look at afterwards</source>
        <translation>
            <numerusform>%Ln punto da esaminare dopo</numerusform>
            <numerusform>%Ln punti da esaminare dopo</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>valutazione in corso</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordina</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>supplente</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>lost, replaced</source>
        <translation>perso, sostituito</translation>
    </message>
    <message>
        <source>no ballot expected</source>
        <translation>nessuna scheda attesa</translation>
    </message>
    <message>
        <source>revealed, blind</source>
        <translation>aperte, alla cieca</translation>
    </message>
    <message>
        <source>ballots expected</source>
        <translation>schede attese</translation>
    </message>
    <message>
        <source>absent from the list</source>
        <translation>assente dall&apos;elenco</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>impegnato</translation>
    </message>
    <message>
        <source>{ballots} from {name}, {contradictions}</source>
        <translation>{ballots} di {name}, {contradictions}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>schede</translation>
    </message>
    <message>
        <source>list of commitments</source>
        <translation>elenco degli impegni</translation>
    </message>
    <message>
        <source>enrolment of a device</source>
        <translation>iscrizione di un dispositivo</translation>
    </message>
    <message>
        <source>joining request</source>
        <translation>richiesta di adesione</translation>
    </message>
    <message>
        <source>set aside: device without a seat</source>
        <translation>messo da parte: dispositivo senza posto</translation>
    </message>
    <message>
        <source>set aside: another round</source>
        <translation>messo da parte: altro turno</translation>
    </message>
    <message>
        <source>set aside: damaged</source>
        <translation>messo da parte: danneggiato</translation>
    </message>
    <message>
        <source>kept sealed: the list is not signed yet</source>
        <translation>tenuto sigillato: l&apos;elenco non è ancora firmato</translation>
    </message>
    <message>
        <source>set aside: two versions of the same ballots</source>
        <translation>messo da parte: due versioni delle stesse schede</translation>
    </message>
    <message>
        <source>set aside: cannot be read here</source>
        <translation>messo da parte: illeggibile qui</translation>
    </message>
    <message>
        <source>kept: after the list, so late</source>
        <translation>tenuto: dopo l&apos;elenco, quindi tardivo</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>messo da parte: {reason}</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>astensione</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflitto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non visto</translation>
    </message>
    <message>
        <source>late: not blind</source>
        <translation>tardivo: non alla cieca</translation>
    </message>
    <message>
        <source>{name}: kept sealed until the list of commitments</source>
        <translation>{name}: tenuto sigillato fino all&apos;elenco degli impegni</translation>
    </message>
    <message>
        <source>already here, nothing changes</source>
        <translation>già presente, non cambia nulla</translation>
    </message>
</context>
<context>
    <name>ScoringFiles</name>
    <message>
        <source>Files of a round</source>
        <translation>File di un turno</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
</context>
<context>
    <name>ScoringMeeting</name>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Deciso da</translation>
    </message>
    <message>
        <source>Into which proposal?</source>
        <translation>In quale proposta?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who asks that their dissent be noted?</source>
        <translation>Chi chiede che il proprio dissenso sia annotato?</translation>
    </message>
    <message>
        <source>Follow-up: what?</source>
        <translation>Seguito: che cosa?</translation>
    </message>
    <message>
        <source>Follow-up: who?</source>
        <translation>Seguito: chi?</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Scegliere un esito</translation>
    </message>
    <message>
        <source>Choose the lead of the family</source>
        <translation>Scegliere la proposta capofila</translation>
    </message>
    <message>
        <source>For instance: a meeting with the citizens who ask for it</source>
        <translation>Per esempio: un incontro con i cittadini che lo chiedono</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>The follow-up has a date</source>
        <translation>Il seguito ha una data</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Data del seguito</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Scegliere un esito.</translation>
    </message>
    <message>
        <source>Choose who decides.</source>
        <translation>Scegliere chi decide.</translation>
    </message>
    <message>
        <source>Choose the proposal that it is merged into.</source>
        <translation>Scegliere la proposta a cui viene unita.</translation>
    </message>
    <message>
        <source>Write the reason: it is required against the order.</source>
        <translation>Scrivere il motivo: è obbligatorio contro la graduatoria.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Il motivo è troppo lungo.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln decisions</source>
        <translation>
            <numerusform>Registrare %Ln decisione</numerusform>
            <numerusform>Registrare %Ln decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these decisions go against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>
            <numerusform>%Ln di queste decisioni va contro la graduatoria delle schede. È permesso, con un motivo, e si vedrà nel verbale.</numerusform>
            <numerusform>%Ln di queste decisioni vanno contro la graduatoria delle schede. È permesso, con un motivo, e si vedrà nel verbale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new decision</source>
        <translation>Registrare una nuova decisione</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrare la decisione</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Somebody changes a grade</source>
        <translation>Qualcuno cambia un voto</translation>
    </message>
    <message>
        <source>Ballot of the group</source>
        <translation>Scheda del gruppo</translation>
    </message>
    <message>
        <source>Set a ballot aside</source>
        <translation>Accantonare una scheda</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Che cosa inserire</translation>
    </message>
    <message>
        <source>blind: {grade}</source>
        <translation>alla cieca: {grade}</translation>
    </message>
    <message>
        <source>Give a mark under each theme: 0 to 5, A or C.</source>
        <translation>Dare un segno per ogni tema: da 0 a 5, A o C.</translation>
    </message>
    <message>
        <source>Who changes a grade?</source>
        <translation>Chi cambia un voto?</translation>
    </message>
    <message>
        <source>Reason given (required)</source>
        <translation>Motivo indicato (obbligatorio)</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Scegliere una persona</translation>
    </message>
    <message>
        <source>Record these grades</source>
        <translation>Registrare questi voti</translation>
    </message>
    <message>
        <source>Choose who speaks: their blind grades appear.</source>
        <translation>Scegliere chi parla: compaiono i suoi voti alla cieca.</translation>
    </message>
    <message>
        <source>This person has a conflict of interest here: they do not grade it.</source>
        <translation>Questa persona ha qui un conflitto di interessi: non vota.</translation>
    </message>
    <message>
        <source>Change at least one grade.</source>
        <translation>Cambiare almeno un voto.</translation>
    </message>
    <message>
        <source>Write the reason: it stays beside the new grade.</source>
        <translation>Scrivere il motivo: resta accanto al nuovo voto.</translation>
    </message>
    <message>
        <source>blind: none</source>
        <translation>alla cieca: nessuno</translation>
    </message>
    <message>
        <source>The group agrees on one ballot. It is listed beside the results; it does not replace anybody&apos;s ballot and is not counted.</source>
        <translation>Il gruppo concorda su una scheda. Figura accanto ai risultati; non sostituisce la scheda di nessuno e non viene contata.</translation>
    </message>
    <message>
        <source>Record this ballot</source>
        <translation>Registrare questa scheda</translation>
    </message>
    <message>
        <source>The ballot stays in the record, out of the result. This cannot be undone here; the person may send another ballot.</source>
        <translation>La scheda resta nel verbale, fuori dal risultato. Qui non si può tornare indietro; la persona può inviare un’altra scheda.</translation>
    </message>
    <message>
        <source>Which ballot?</source>
        <translation>Quale scheda?</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motivo (obbligatorio)</translation>
    </message>
    <message>
        <source>Choose a ballot</source>
        <translation>Scegliere una scheda</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Accantonare la scheda</translation>
    </message>
    <message>
        <source>Choose a ballot.</source>
        <translation>Scegliere una scheda.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the record.</source>
        <translation>Scrivere il motivo: resta nel verbale.</translation>
    </message>
    <message>
        <source>{theme}: keys 0 to 5, A abstains, C conflict</source>
        <translation>{theme}: tasti da 0 a 5, A si astiene, C conflitto</translation>
    </message>
    <message>
        <source>The agenda could not be prepared</source>
        <translation>Non è stato possibile preparare l’ordine del giorno</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message numerus="yes">
        <source>To discuss (%Ln)</source>
        <translation>
            <numerusform>Da discutere (%Ln)</numerusform>
            <numerusform>Da discutere (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%Ln)</source>
        <translation>
            <numerusform>Altra (%Ln)</numerusform>
            <numerusform>Altre (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded (%Ln)</source>
        <translation>
            <numerusform>Registrato (%Ln)</numerusform>
            <numerusform>Registrati (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proiezione</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Quali proposte</translation>
    </message>
    <message>
        <source>Proposals to discuss</source>
        <translation>Proposte da discutere</translation>
    </message>
    <message>
        <source>Other proposals; several can be chosen and decided at once</source>
        <translation>Altre proposte; se ne possono scegliere più di una e deciderle insieme</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ancora nessun turno</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Prepararne e aprirne uno in «Preparazione».</translation>
    </message>
    <message>
        <source>Preparing the agenda…</source>
        <translation>Preparazione dell’ordine del giorno…</translation>
    </message>
    <message>
        <source>The meeting comes after the reveal</source>
        <translation>La riunione viene dopo l’apertura delle schede</translation>
    </message>
    <message>
        <source>The agenda is made from the ballots: it appears once they are revealed. See “Board” for who has sent what.</source>
        <translation>L’ordine del giorno nasce dalle schede: compare quando sono aperte. Vedere «Avanzamento» per sapere chi ha inviato che cosa.</translation>
    </message>
    <message>
        <source>Nothing has to be discussed</source>
        <translation>Non c’è nulla da discutere</translation>
    </message>
    <message>
        <source>No proposal is flagged: decide them under “Others”.</source>
        <translation>Nessuna proposta è segnalata: deciderle in «Altre».</translation>
    </message>
    <message>
        <source>Every proposal is on the agenda</source>
        <translation>Tutte le proposte sono all’ordine del giorno</translation>
    </message>
    <message>
        <source>Meeting: projector</source>
        <translation>Riunione: proiezione</translation>
    </message>
    <message>
        <source>Leave   Esc</source>
        <translation>Uscire   Esc</translation>
    </message>
    <message>
        <source>Previous proposal (left arrow)</source>
        <translation>Proposta precedente (freccia sinistra)</translation>
    </message>
    <message>
        <source>Next proposal (right arrow)</source>
        <translation>Proposta successiva (freccia destra)</translation>
    </message>
    <message>
        <source>Why we discuss it</source>
        <translation>Perché discuterne</translation>
    </message>
    <message>
        <source>Since the ballots were revealed</source>
        <translation>Dall’apertura delle schede</translation>
    </message>
    <message>
        <source>Analysis sheet</source>
        <translation>Scheda d’analisi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Testo della proposta</translation>
    </message>
    <message>
        <source>Translation, not the citizen&apos;s own words</source>
        <translation>Traduzione, non le parole del cittadino</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrare l’originale</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Mostrare la traduzione</translation>
    </message>
    <message>
        <source>{who}: ballot withdrawn, a conflict of interest was found.</source>
        <translation>{who}: scheda ritirata, è emerso un conflitto di interessi.</translation>
    </message>
    <message>
        <source>Relevance: {text}</source>
        <translation>Pertinenza: {text}</translation>
    </message>
    <message>
        <source>In perspective: {text}</source>
        <translation>In prospettiva: {text}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Sintesi: {text}</translation>
    </message>
    <message>
        <source>Ballot of the group (listed, not counted): {grades}</source>
        <translation>Scheda del gruppo (riportata, non contata): {grades}</translation>
    </message>
    <message>
        <source>By {who}</source>
        <translation>Di {who}</translation>
    </message>
    <message>
        <source>Somebody declared an interest, and graded.</source>
        <translation>Qualcuno ha dichiarato un interesse, e ha votato.</translation>
    </message>
    <message>
        <source>Two ballots of the same person disagree: neither counts until they say which one stands.</source>
        <translation>Due schede della stessa persona si contraddicono: nessuna conta finché non dice quale vale.</translation>
    </message>
    <message>
        <source>Citizens: no vote and no support recorded.</source>
        <translation>Cittadini: nessun voto e nessun sostegno registrato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s)</source>
        <translation>
            <numerusform>%Ln sostegno</numerusform>
            <numerusform>%Ln sostegni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) ask for the same</source>
        <translation>
            <numerusform>%Ln contributo chiede la stessa cosa</numerusform>
            <numerusform>%Ln contributi chiedono la stessa cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Citizens: {what}.</source>
        <translation>Cittadini: {what}.</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} su {total} decise</translation>
    </message>
    <message>
        <source>Against the order of the ballots.</source>
        <translation>Contro la graduatoria delle schede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dissent(s) noted</source>
        <translation>
            <numerusform>%Ln dissenso annotato</numerusform>
            <numerusform>%Ln dissensi annotati</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>«{title}» non è tra le prime {cut}: è contro la graduatoria delle schede. È permesso, con un motivo, e si vedrà nel verbale.</translation>
    </message>
    <message>
        <source>Merged into “{title}”</source>
        <translation>Unita a «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>«{title}» è tra le prime {cut}: è contro la graduatoria delle schede. È permesso, con un motivo, e si vedrà nel verbale.</translation>
    </message>
    <message>
        <source>“{title}” is not decided by the ballots: this goes against the order. It is allowed, with a reason, and will show in the record.</source>
        <translation>«{title}» non è decisa dalle schede: è contro la graduatoria. È permesso, con un motivo, e si vedrà nel verbale.</translation>
    </message>
    <message>
        <source>{theme}: grades from {low} to {high}.</source>
        <translation>{theme}: voti da {low} a {high}.</translation>
    </message>
    <message>
        <source>{theme}: opinions divided, {above} gave {threshold} or more and {below} gave less.</source>
        <translation>{theme}: pareri divisi, {above} hanno dato {threshold} o più e {below} meno.</translation>
    </message>
    <message>
        <source>{theme}: quorum missing, {count} grades of the {quorum} needed.</source>
        <translation>{theme}: quorum mancante, {count} voti sui {quorum} necessari.</translation>
    </message>
    <message>
        <source>{theme}: a 0 or a 5 was given without a reason.</source>
        <translation>{theme}: uno 0 o un 5 è stato dato senza motivo.</translation>
    </message>
    <message>
        <source>{yes} for and {no} against</source>
        <translation>{yes} a favore e {no} contrari</translation>
    </message>
    <message>
        <source>{outcome}, decided by {name}</source>
        <translation>{outcome}, deciso da {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Follow-up: {what}</source>
        <translation>Seguito: {what}</translation>
    </message>
    <message>
        <source>{theme} {grade}</source>
        <translation>{theme} {grade}</translation>
    </message>
    <message>
        <source>Dissent: {names}</source>
        <translation>Dissenso: {names}</translation>
    </message>
</context>
<context>
    <name>ScoringResults</name>
    <message>
        <source>Evaluator {letter}</source>
        <translation>Valutatore {letter}</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Chi ha cambiato, e perché</translation>
    </message>
    <message>
        <source>Nobody changed a grade after the reveal: blind and final counts are the same.</source>
        <translation>Nessuno ha cambiato voto dopo l’apertura: il conteggio alla cieca e quello finale sono uguali.</translation>
    </message>
    <message>
        <source>Signing the record</source>
        <translation>Firma del verbale</translation>
    </message>
    <message>
        <source>Writing the files of the round</source>
        <translation>Scrittura dei file del turno</translation>
    </message>
    <message numerus="yes">
        <source>Not decided (%Ln): outside the order</source>
        <translation>
            <numerusform>Non decisa (%Ln): fuori graduatoria</numerusform>
            <numerusform>Non decise (%Ln): fuori graduatoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non decisa</translation>
    </message>
    <message>
        <source>order by majority judgment</source>
        <translation>graduatoria a giudizio maggioritario</translation>
    </message>
    <message>
        <source>order by the weighted mean of the themes</source>
        <translation>graduatoria per media ponderata dei temi</translation>
    </message>
    <message>
        <source>ties broken by a draw</source>
        <translation>parità risolte per sorteggio</translation>
    </message>
    <message>
        <source>ties broken by majority judgment</source>
        <translation>parità risolte a giudizio maggioritario</translation>
    </message>
    <message>
        <source>Rank {rank}, score {score}</source>
        <translation>Posto {rank}, punteggio {score}</translation>
    </message>
    <message>
        <source>Outside the order, the quorum is missing. {themes}.</source>
        <translation>Fuori graduatoria, manca il quorum. {themes}.</translation>
    </message>
    <message>
        <source>Blind: {before}. After the discussion: {after}.</source>
        <translation>Alla cieca: {before}. Dopo la discussione: {after}.</translation>
    </message>
    <message>
        <source>{who}: {steps}.</source>
        <translation>{who}: {steps}.</translation>
    </message>
    <message>
        <source>Said in the meeting.</source>
        <translation>Detto in riunione.</translation>
    </message>
    <message>
        <source>Ballots of {count} of {total} evaluators</source>
        <translation>Schede di {count} valutatori su {total}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non decisa</translation>
    </message>
    <message>
        <source>{theme}: {count} of the {quorum} grades needed</source>
        <translation>{theme}: {count} dei {quorum} voti necessari</translation>
    </message>
    <message>
        <source>{theme} {before} → {after}</source>
        <translation>{theme} {before} → {after}</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>in graduatoria</translation>
    </message>
    <message>
        <source>{theme}: median {median}</source>
        <translation>{theme}: mediana {median}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>nothing came from {names}</source>
        <translation>nulla è arrivato da {names}</translation>
    </message>
    <message>
        <source>late, not blind: {names}</source>
        <translation>in ritardo, non alla cieca: {names}</translation>
    </message>
    <message>
        <source>first {cut}</source>
        <translation>prime {cut}</translation>
    </message>
    <message>
        <source>The results could not be read</source>
        <translation>Non è stato possibile leggere i risultati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>The evaluators are scoring, blind</source>
        <translation>I valutatori votano, alla cieca</translation>
    </message>
    <message>
        <source>Results come once the commitments are gathered, the list of heads is issued and the ballots are revealed: see “Board”.</source>
        <translation>I risultati arrivano quando gli impegni sono raccolti, il loro elenco è firmato e le schede sono aperte: vedere «Avanzamento».</translation>
    </message>
    <message>
        <source>Committed: the ballots are not here yet</source>
        <translation>Impegnati: le schede non sono ancora qui</translation>
    </message>
    <message>
        <source>Send the list of heads to the evaluators; results come with the first ballots that they send back: see “Board”.</source>
        <translation>Inviare l’elenco degli impegni ai valutatori; i risultati arrivano con le prime schede che rimandano: vedere «Avanzamento».</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Non calcolato</translation>
    </message>
    <message>
        <source>The results above do not depend on it.</source>
        <translation>I risultati non ne dipendono.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcolare</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Graduatoria</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>How solid is this?</source>
        <translation>Quanto è solido?</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <translation>Progetti dei partner</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Parti dei risultati</translation>
    </message>
    <message>
        <source>Proposals in order</source>
        <translation>Proposte in ordine</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ancora nessun turno</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Prepararne e aprirne uno in «Preparazione».</translation>
    </message>
    <message>
        <source>Counting the ballots…</source>
        <translation>Spoglio delle schede…</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>{theme}: {median}.</source>
        <translation>{theme}: {median}.</translation>
    </message>
    <message numerus="yes">
        <source>The median of each theme, from 0 below to 5 above, for the %Ln first.</source>
        <translation>
            <numerusform>La mediana di ogni tema, da 0 in basso a 5 in alto, per la %Ln prima.</numerusform>
            <numerusform>La mediana di ogni tema, da 0 in basso a 5 in alto, per le prime %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {medians}.</source>
        <translation>{title}: {medians}.</translation>
    </message>
    <message numerus="yes">
        <source>The discussion changed the rank of %Ln proposal(s).</source>
        <translation>
            <numerusform>La discussione ha cambiato il posto di %Ln proposta.</numerusform>
            <numerusform>La discussione ha cambiato il posto di %Ln proposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: rank {before}, then {after}.</source>
        <translation>{title}: posto {before}, poi {after}.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of each theme, from 0 to 5, for the %Ln proposal(s) decided, best on the left.</source>
        <translation>
            <numerusform>La media di ogni tema, da 0 a 5, per la %Ln proposta decisa.</numerusform>
            <numerusform>La media di ogni tema, da 0 a 5, per le %Ln proposte decise, le migliori a sinistra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln proposal(s) of the first places with a known commune.</source>
        <translation>
            <numerusform>Nulla è ancora deciso: %Ln proposta dei primi posti con un comune noto.</numerusform>
            <numerusform>Nulla è ancora deciso: %Ln proposte dei primi posti con un comune noto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal is decided.</source>
        <translation>Nessuna proposta è decisa.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>alla cieca</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>dopo la discussione</translation>
    </message>
    <message>
        <source>The discussion changed no rank.</source>
        <translation>La discussione non ha cambiato alcun posto.</translation>
    </message>
    <message>
        <source>None of them has a known commune.</source>
        <translation>Nessuna ha un comune noto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourable decision(s) with a known commune.</source>
        <translation>
            <numerusform>%Ln decisione favorevole con un comune noto.</numerusform>
            <numerusform>%Ln decisioni favorevoli con un comune noto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades of “{title}”</source>
        <translation>Voti di «{title}»</translation>
    </message>
    <message>
        <source>Profile by theme of the first ones</source>
        <translation>Profilo per tema delle prime</translation>
    </message>
    <message>
        <source>What the discussion moved</source>
        <translation>Che cosa ha mosso la discussione</translation>
    </message>
    <message>
        <source>All proposals in their order</source>
        <translation>Tutte le proposte nel loro ordine</translation>
    </message>
    <message>
        <source>Where the favourable proposals are</source>
        <translation>Dove sono le proposte favorevoli</translation>
    </message>
    <message>
        <source>Where the first proposals are</source>
        <translation>Dove sono le prime proposte</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Projects before the citizens</source>
        <translation>I progetti davanti ai cittadini</translation>
    </message>
    <message>
        <source>By persons for; among equals, the fewer against first. The evaluators&apos; score and rank stand beside and change nothing here.</source>
        <translation>Per numero di persone a favore; a parità, prima chi ha meno contrari. Punteggio e posto dei valutatori sono accanto e qui non cambiano nulla.</translation>
    </message>
    <message>
        <source>Territory and themes covered</source>
        <translation>Territorio e temi coperti</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contrari</translation>
    </message>
    <message>
        <source>Share for</source>
        <translation>Quota a favore</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>No partners&apos; project</source>
        <translation>Nessun progetto dei partner</translation>
    </message>
    <message>
        <source>Projects put to the vote appear here once they are imported and accepted.</source>
        <translation>I progetti messi ai voti compaiono qui una volta importati e accettati.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln combination(s) of theme and territory without any project.</source>
        <translation>
            <numerusform>%Ln incrocio di tema e territorio senza alcun progetto.</numerusform>
            <numerusform>%Ln incroci di tema e territorio senza alcun progetto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each theme has a project in each territory.</source>
        <translation>Ogni tema ha un progetto in ogni territorio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) without a theme or a territory fill no hole.</source>
        <translation>
            <numerusform>%Ln progetto senza tema o senza territorio non colma alcun vuoto.</numerusform>
            <numerusform>%Ln progetti senza tema o senza territorio non colmano alcun vuoto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the decision record</source>
        <translation>Firmare il verbale di decisione</translation>
    </message>
    <message>
        <source>Your signature makes this the record of the round, as it stands now. It cannot be taken back: a correction is a new record, which names this one.</source>
        <translation>La firma ne fa il verbale del turno, così com’è ora. Non si può ritirare: una correzione è un nuovo verbale, che nomina questo.</translation>
    </message>
    <message>
        <source>Two records, each with a copy to read (PDF) in French and in Italian: the internal one has names and reasons; the public one has letters instead of names, and no evaluator&apos;s reason.</source>
        <translation>Due verbali, ciascuno con una copia da leggere (PDF) in francese e in italiano: quello interno ha nomi e motivi; quello pubblico ha lettere al posto dei nomi, e nessun motivo dei valutatori.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Non firmare</translation>
    </message>
    <message>
        <source>Sign and save the record</source>
        <translation>Firmare e salvare</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Dove scrivere i file</translation>
    </message>
    <message>
        <source>Ballots, a row per theme (CSV)…</source>
        <translation>Schede, una riga per tema (CSV)…</translation>
    </message>
    <message>
        <source>Decisions as deliberations (CSV)…</source>
        <translation>Decisioni come deliberazioni (CSV)…</translation>
    </message>
    <message>
        <source>Analysis sheets (PDF)…</source>
        <translation>Schede d’analisi (PDF)…</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Salvare dei file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file scritto</numerusform>
            <numerusform>%Ln file scritti</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Aprire la cartella</translation>
    </message>
    <message>
        <source>Sign a new record…</source>
        <translation>Firmare un nuovo verbale…</translation>
    </message>
    <message>
        <source>Sign the record…</source>
        <translation>Firmare il verbale…</translation>
    </message>
    <message>
        <source>{decided} of {total} proposals are decided.</source>
        <translation>{decided} proposte su {total} sono decise.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Cartella: {folder}</translation>
    </message>
    <message>
        <source>Counting otherwise, to see what holds…</source>
        <translation>Si conta in altri modi, per vedere che cosa regge…</translation>
    </message>
    <message>
        <source>Do the first places hold?</source>
        <translation>I primi posti reggono?</translation>
    </message>
    <message>
        <source>Do the evaluators agree?</source>
        <translation>I valutatori concordano?</translation>
    </message>
    <message>
        <source>Severity of the evaluators</source>
        <translation>Severità dei valutatori</translation>
    </message>
    <message>
        <source>Not computed: {reason}.</source>
        <translation>Non calcolato: {reason}.</translation>
    </message>
    <message>
        <source>Alpha is 1 when all agree and 0 when they agree no more than by chance. It is low, too, when nearly all grades are the same: read the shares first. Blind ballots only.</source>
        <translation>L’alfa vale 1 quando tutti concordano e 0 quando non concordano più che per caso. È basso, anche, quando quasi tutti i voti sono uguali: leggere prima le quote. Solo schede alla cieca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) change nothing among the first.</source>
        <translation>
            <numerusform>%Ln variante non cambia nulla tra le prime.</numerusform>
            <numerusform>%Ln varianti non cambiano nulla tra le prime.</numerusform>
        </translation>
    </message>
    <message>
        <source>A diagnostic only: it never changes the order, and nobody is asked to grade like the others.</source>
        <translation>Solo una diagnosi: non cambia mai la graduatoria, e a nessuno si chiede di votare come gli altri.</translation>
    </message>
    <message>
        <source>Counting the ballots otherwise</source>
        <translation>Spoglio in altri modi</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: not computable, the grades do not vary (n = {values}).</source>
        <translation>Alfa di Krippendorff: non calcolabile, i voti non variano (n = {values}).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: {alpha} (n = {values} grades of {units} proposals).</source>
        <translation>Alfa di Krippendorff: {alpha} (n = {values} voti di {units} proposte).</translation>
    </message>
    <message>
        <source>{name}: no clear difference from the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: nessuna differenza netta dagli altri (tra {low} e {high}, {ballots} schede).</translation>
    </message>
    <message>
        <source>{theme}: the same grade in {exact} of the pairs, at most one apart in {near} ({pairs} pairs of grades).</source>
        <translation>{theme}: lo stesso voto nel {exact} delle coppie, al più un punto di scarto nel {near} ({pairs} coppie di voti).</translation>
    </message>
    <message>
        <source>{always} of the {first} first stay first in every variant.</source>
        <translation>{always} delle {first} prime restano prime in tutte le varianti.</translation>
    </message>
    <message>
        <source>Weighted mean instead of majority judgment</source>
        <translation>Media ponderata invece del giudizio maggioritario</translation>
    </message>
    <message>
        <source>Grades corrected for severity</source>
        <translation>Voti corretti per la severità</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln other(s)</source>
        <translation>
            <numerusform>{titles} e %Ln altra</numerusform>
            <numerusform>{titles} e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody has graded fewer than 8 proposals that others graded too</source>
        <translation>qualcuno ha votato meno di 8 proposte votate anche da altri</translation>
    </message>
    <message>
        <source>two groups of evaluators have graded nothing in common</source>
        <translation>due gruppi di valutatori non hanno votato nulla in comune</translation>
    </message>
    <message>
        <source>all evaluators give the same grades</source>
        <translation>tutti i valutatori danno gli stessi voti</translation>
    </message>
    <message>
        <source>there are more than 60 evaluators</source>
        <translation>ci sono più di 60 valutatori</translation>
    </message>
    <message>
        <source>{name}: {effect} grade above the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: {effect} punti sopra gli altri (tra {low} e {high}, {ballots} schede).</translation>
    </message>
    <message>
        <source>{name}: {effect} grade below the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: {effect} punti sotto gli altri (tra {low} e {high}, {ballots} schede).</translation>
    </message>
    <message>
        <source>{theme}: not computable, no proposal has two grades.</source>
        <translation>{theme}: non calcolabile, nessuna proposta ha due voti.</translation>
    </message>
    <message>
        <source>Majority judgment instead of the mean</source>
        <translation>Giudizio maggioritario invece della media</translation>
    </message>
    <message>
        <source>not computed: {reason}</source>
        <translation>non calcolato: {reason}</translation>
    </message>
    <message>
        <source>Without the ballots of {name}</source>
        <translation>Senza le schede di {name}</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % higher</source>
        <translation>{theme}: peso aumentato del 20 %</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % lower</source>
        <translation>{theme}: peso ridotto del 20 %</translation>
    </message>
    <message>
        <source>brings in {titles}</source>
        <translation>fa entrare {titles}</translation>
    </message>
    <message>
        <source>takes out {titles}</source>
        <translation>fa uscire {titles}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vista</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>Ancora nessun voto</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): no grade</source>
        <translation>Alla cieca, prima della discussione (contorno): nessun voto</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>si astiene</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflitto</translation>
    </message>
    <message>
        <source>Median {median}: {count} of {total} gave at least {median}</source>
        <translation>Mediana {median}: {count} su {total} hanno dato almeno {median}</translation>
    </message>
    <message>
        <source>Mean {mean}</source>
        <translation>Media {mean}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln astensione</numerusform>
            <numerusform>%Ln astensioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) of interest</source>
        <translation>
            <numerusform>%Ln conflitto di interessi</numerusform>
            <numerusform>%Ln conflitti di interessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen</source>
        <translation>
            <numerusform>%Ln non vista</numerusform>
            <numerusform>%Ln non viste</numerusform>
        </translation>
    </message>
    <message>
        <source>grades far apart</source>
        <translation>voti lontani</translation>
    </message>
    <message>
        <source>opinions divided</source>
        <translation>pareri divisi</translation>
    </message>
    <message>
        <source>quorum missing</source>
        <translation>quorum mancante</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>interesse dichiarato</translation>
    </message>
    <message>
        <source>0 or 5 without a reason</source>
        <translation>0 o 5 senza motivo</translation>
    </message>
    <message>
        <source>two ballots disagree</source>
        <translation>due schede discordanti</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorevole</translation>
    </message>
    <message>
        <source>Favourable with changes</source>
        <translation>Favorevole con modifiche</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Sfavorevole</translation>
    </message>
    <message>
        <source>Out of our competence</source>
        <translation>Fuori dalla nostra competenza</translation>
    </message>
    <message>
        <source>Merged into another proposal</source>
        <translation>Unita a un’altra proposta</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): median {median}, mean {mean}</source>
        <translation>Alla cieca, prima della discussione (contorno): mediana {median}, media {mean}</translation>
    </message>
    <message>
        <source>{count} of {base} graded</source>
        <translation>{count} voti su {base}</translation>
    </message>
    <message>
        <source>Quorum missing ({count} needed)</source>
        <translation>Quorum mancante ({count} necessari)</translation>
    </message>
    <message>
        <source>Quorum reached ({count} needed)</source>
        <translation>Quorum raggiunto ({count} necessari)</translation>
    </message>
    <message>
        <source>grade {grade}: {count}</source>
        <translation>voto {grade}: {count}</translation>
    </message>
</context>
<context>
    <name>ScoringSetup</name>
    <message>
        <source>round</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>Sign and open the round</source>
        <translation>Firma e apri il turno</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Non firmare</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Che cosa si valuta</translation>
    </message>
    <message numerus="yes">
        <source>accepted proposal(s) and project(s), one for each family, as evaluators will read them: without the personal data found, and without their author.</source>
        <translation>
            <numerusform>proposta o progetto accettato, come i valutatori lo leggeranno: senza i dati personali trovati e senza il suo autore.</numerusform>
            <numerusform>proposte e progetti accettati, uno per famiglia, come i valutatori li leggeranno: senza i dati personali trovati e senza il loro autore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: the round cannot open before.</source>
        <translation>
            <numerusform>%Ln altra non è stata controllata per i dati personali così com&apos;è ora: il turno non può aprirsi prima.</numerusform>
            <numerusform>%Ln altre non sono state controllate per i dati personali così come sono ora: il turno non può aprirsi prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to moderation</source>
        <translation>Vai alla moderazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted other(s) are left out of this round.</source>
        <translation>
            <numerusform>%Ln altra, accettata, non è in questo turno.</numerusform>
            <numerusform>%Ln altre, accettate, non sono in questo turno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the proposals…</source>
        <translation>Scegliere le proposte…</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>Traduzioni…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: they cannot be chosen before.</source>
        <translation>
            <numerusform>%Ln altra non è stata esaminata nello stato attuale per cercarvi dati personali: non può essere scelta prima.</numerusform>
            <numerusform>%Ln altre non sono state esaminate nello stato attuale per cercarvi dati personali: non possono essere scelte prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no translation into the other language: evaluators who do not read the original will be told so.</source>
        <translation>
            <numerusform>%Ln non ha una traduzione nell&apos;altra lingua: chi non legge l&apos;originale ne sarà avvisato.</numerusform>
            <numerusform>%Ln non hanno una traduzione nell&apos;altra lingua: chi non legge l&apos;originale ne sarà avvisato.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be read in French and in Italian.</source>
        <translation>Tutte si leggono in francese e in italiano.</translation>
    </message>
    <message>
        <source>Reading what can be scored…</source>
        <translation>Lettura di ciò che si può valutare…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>Non è stato possibile leggere il turno</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Nulla è andato perso. Chiudi il fascicolo e riaprilo.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Salva il pacchetto del turno</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salva l&apos;invito</translation>
    </message>
    <message>
        <source>Name of the person to invite</source>
        <translation>Nome della persona da invitare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln valuta</numerusform>
            <numerusform>%Ln valutano</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Chi partecipa</translation>
    </message>
    <message>
        <source>Send each person an invitation. They open it in the application, on their own computer, and send back a joining request: drop it here.</source>
        <translation>Invia un invito a ogni persona. Lo apre nell&apos;applicazione, sul proprio computer, e ti rimanda una richiesta di adesione: trascinala qui.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>stands in for you</source>
        <translation>fa le tue veci</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>Salva l&apos;invito…</translation>
    </message>
    <message>
        <source>Joining requests received…</source>
        <translation>Richieste di adesione ricevute…</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>questo fascicolo</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordina</translation>
    </message>
    <message>
        <source>Joining requests</source>
        <translation>Richieste di adesione</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (tu)</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitato</translation>
    </message>
    <message>
        <source>not invited: check aloud</source>
        <translation>non invitato: verifica a voce</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>fa le veci</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the person, who answers with a joining request.</source>
        <translation>Salvato: {file}. Invialo alla persona, che risponde con una richiesta di adesione.</translation>
    </message>
    <message>
        <source>no former round</source>
        <translation>nessun turno precedente</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>each proposal to one evaluator, in turn</source>
        <translation>ogni proposta a un valutatore, a turno</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>Name each file after the number of its proposal: 12.jpg, 12-2.jpg. Place and time are taken off the pictures.</source>
        <translation>Dai a ogni file il numero della sua proposta: 12.jpg, 12-2.jpg. Luogo e ora sono tolti dalle immagini.</translation>
    </message>
    <message>
        <source>Folder of the photographs</source>
        <translation>Cartella delle fotografie</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titolo in francese</translation>
    </message>
    <message>
        <source>Title in Italian</source>
        <translation>Titolo in italiano</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Equal ones</source>
        <translation>Parità</translation>
    </message>
    <message>
        <source>In favour from the grade</source>
        <translation>Favorevole dal voto</translation>
    </message>
    <message>
        <source>Places looked at</source>
        <translation>Posti considerati</translation>
    </message>
    <message>
        <source>Grades apart to be discussed</source>
        <translation>Scarto di voti per discutere</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Names become letters on</source>
        <translation>I nomi diventano lettere il</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Schede di analisi</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Why it replaces it</source>
        <translation>Motivo della sostituzione</translation>
    </message>
    <message>
        <source>Without photographs</source>
        <translation>Senza fotografie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>{files} for {proposals}; {others}</source>
        <translation>{files} per {proposals}; {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s)</source>
        <translation>
            <numerusform>%Ln fotografia</numerusform>
            <numerusform>%Ln fotografie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposta</numerusform>
            <numerusform>%Ln proposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left aside</source>
        <translation>
            <numerusform>%Ln file lasciato da parte</numerusform>
            <numerusform>%Ln file lasciati da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Give these criteria to every theme</source>
        <translation>Dai questi criteri a tutti i temi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep these sentences</source>
        <translation>Conserva queste frasi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>its question</source>
        <translation>la sua domanda</translation>
    </message>
    <message>
        <source>Evaluators read the sentence of a grade while they give it: it keeps a 3 the same on both sides of the border.</source>
        <translation>I valutatori leggono la frase del voto mentre lo danno: così un 3 resta lo stesso da entrambi i lati del confine.</translation>
    </message>
    <message>
        <source>Sentences and criteria of {theme}</source>
        <translation>Frasi e criteri: {theme}</translation>
    </message>
    <message>
        <source>signed, frozen</source>
        <translation>firmato, fissato</translation>
    </message>
    <message>
        <source>Prepare a round that replaces it…</source>
        <translation>Prepara un turno che lo sostituisca…</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <source>Round {number}, signed on {day}: {proposals}.</source>
        <translation>Turno {number}, firmato il {day}: {proposals}.</translation>
    </message>
    <message>
        <source>Names become letters on {day}.</source>
        <translation>I nomi diventano lettere il {day}.</translation>
    </message>
    <message>
        <source>It replaces a former round, for the reason given: {reason}</source>
        <translation>Sostituisce un turno precedente, per il motivo indicato: {reason}</translation>
    </message>
    <message>
        <source>Seal of the round: {digest}</source>
        <translation>Sigillo del turno: {digest}</translation>
    </message>
    <message>
        <source>What you will sign</source>
        <translation>Che cosa firmerai</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing can be changed afterwards.</source>
        <translation>Non manca nulla. Dopo non si potrà più cambiare nulla.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firma in corso…</translation>
    </message>
    <message>
        <source>Sign and open the round…</source>
        <translation>Firma e apri il turno…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Each proposal gets a grade from 0 to 5 under every theme. The weight counts in the order; the quorum is the number of grades that a theme needs to be decided.</source>
        <translation>Ogni proposta riceve un voto da 0 a 5 per ogni tema. Il peso conta nell&apos;ordine; il quorum è il numero di voti che servono perché un tema sia deciso.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>maggioranza</translation>
    </message>
    <message>
        <source>Sentences…</source>
        <translation>Frasi…</translation>
    </message>
    <message>
        <source>Translations of the proposals</source>
        <translation>Traduzioni delle proposte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Titolo tradotto</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Testo tradotto</translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation>Conserva la traduzione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>da tradurre</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>tradotta</translation>
    </message>
    <message>
        <source>In Italian</source>
        <translation>In italiano</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In francese</translation>
    </message>
    <message>
        <source>Say why this round replaces the former one.</source>
        <translation>Spiega perché questo turno sostituisce il precedente.</translation>
    </message>
    <message>
        <source>Majority judgment of all the grades</source>
        <translation>Giudizio maggioritario di tutti i voti</translation>
    </message>
    <message>
        <source>By drawing lots, from the seal of the round</source>
        <translation>Per sorteggio, dal sigillo del turno</translation>
    </message>
    <message>
        <source>Once signed, nothing of the round can be changed: neither the proposals nor the members, nor the sentences, weights and rules. To correct something, a new round replaces this one, with a reason that everybody reads.</source>
        <translation>Una volta firmato, nulla del turno può cambiare: né le proposte, né i membri, né le frasi, i pesi e le regole. Per correggere, un nuovo turno sostituisce questo, con un motivo che tutti leggono.</translation>
    </message>
    <message>
        <source>Quorum: the majority of those without a conflict, under each theme.</source>
        <translation>Quorum: la maggioranza di chi non ha conflitti, per ogni tema.</translation>
    </message>
    <message>
        <source>ties by majority judgment</source>
        <translation>parità con il giudizio maggioritario</translation>
    </message>
    <message>
        <source>ties by drawing lots</source>
        <translation>parità per sorteggio</translation>
    </message>
    <message>
        <source>Weighted mean of the theme means</source>
        <translation>Media ponderata delle medie per tema</translation>
    </message>
    <message>
        <source>By majority judgment, then declared equal</source>
        <translation>Con il giudizio maggioritario, poi dichiarate pari</translation>
    </message>
    <message>
        <source>No proposal to score: accept some in moderation first.</source>
        <translation>Nessuna proposta da valutare: accettane prima in moderazione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not searched for personal data yet: open moderation and let the search end.</source>
        <translation>
            <numerusform>%Ln testo non è ancora stato controllato per i dati personali: apri la moderazione e lascia finire la ricerca.</numerusform>
            <numerusform>%Ln testi non sono ancora stati controllati per i dati personali: apri la moderazione e lascia finire la ricerca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two evaluators at least: invite them, then drop their joining requests here.</source>
        <translation>Almeno due valutatori: invitali, poi trascina qui le loro richieste di adesione.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Indica chi decide.</translation>
    </message>
    <message>
        <source>Give the round a title in French and in Italian.</source>
        <translation>Dai al turno un titolo in francese e in italiano.</translation>
    </message>
    <message>
        <source>Give at least one theme a weight.</source>
        <translation>Dai un peso ad almeno un tema.</translation>
    </message>
    <message numerus="yes">
        <source>A quorum is above the number of evaluators (%Ln).</source>
        <translation>
            <numerusform>Un quorum supera il numero dei valutatori (%Ln).</numerusform>
            <numerusform>Un quorum supera il numero dei valutatori (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme lacks one of its six sentences in French or in Italian.</source>
        <translation>A un tema manca una delle sei frasi, in francese o in italiano.</translation>
    </message>
    <message>
        <source>Names must become letters on a day to come.</source>
        <translation>I nomi devono diventare lettere in una data futura.</translation>
    </message>
    <message numerus="yes">
        <source>More places than proposals (%Ln): lower the number of places.</source>
        <translation>
            <numerusform>Più posti che proposte (%Ln): riduci il numero dei posti.</numerusform>
            <numerusform>Più posti che proposte (%Ln): riduci il numero dei posti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {quorum} of {evaluators} under each theme.</source>
        <translation>Quorum: {quorum} su {evaluators} per ogni tema.</translation>
    </message>
    <message>
        <source>Order by the mean of the theme means</source>
        <translation>Ordine secondo la media delle medie per tema</translation>
    </message>
    <message>
        <source>Order by weighted mean of the theme means ({weights})</source>
        <translation>Ordine secondo la media ponderata dei temi ({weights})</translation>
    </message>
    <message>
        <source>Order by majority judgment of all the grades</source>
        <translation>Ordine secondo il giudizio maggioritario di tutti i voti</translation>
    </message>
    <message>
        <source>Order by majority judgment, themes weighted {weights}</source>
        <translation>Ordine secondo il giudizio maggioritario, temi ponderati {weights}</translation>
    </message>
    <message>
        <source>Each proposal is given to one evaluator for its analysis sheet, in turn.</source>
        <translation>Ogni proposta è affidata a turno a un valutatore per la sua scheda di analisi.</translation>
    </message>
    <message>
        <source>{evaluators}, {proposals}.</source>
        <translation>{evaluators}, {proposals}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s)</source>
        <translation>
            <numerusform>%Ln valutatore</numerusform>
            <numerusform>%Ln valutatori</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} decides, after the meeting.</source>
        <translation>{name} decide, dopo la riunione.</translation>
    </message>
    <message>
        <source>Quorum: {each}.</source>
        <translation>Quorum: {each}.</translation>
    </message>
    <message>
        <source>In favour from {threshold} up; the first {cut} places are looked at; discussed from {spread} grades between two evaluators.</source>
        <translation>Favorevole da {threshold} in su; si guardano i primi {cut} posti; discussa da {spread} punti di scarto tra due valutatori.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tutti i temi</translation>
    </message>
    <message>
        <source>Which proposals are scored</source>
        <translation>Proposte da valutare</translation>
    </message>
    <message>
        <source>Theme shown</source>
        <translation>Tema mostrato</translation>
    </message>
    <message>
        <source>Only those that no former round had</source>
        <translation>Solo quelle di nessun turno precedente</translation>
    </message>
    <message>
        <source>Take all those shown</source>
        <translation>Prendere tutte quelle mostrate</translation>
    </message>
    <message>
        <source>Take none of those shown</source>
        <translation>Non prenderne nessuna di quelle mostrate</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non cambiare nulla</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln proposal(s)</source>
        <translation>
            <numerusform>Valutare %Ln proposta</numerusform>
            <numerusform>Valutare %Ln proposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Senza tema</translation>
    </message>
    <message>
        <source>{number}, in a former round</source>
        <translation>{number}, in un turno precedente</translation>
    </message>
    <message>
        <source>{count} of {total} taken</source>
        <translation>{count} su {total} prese</translation>
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
        <source>Scoring</source>
        <translation>Valutazione</translation>
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
    <name>Sheets</name>
    <message>
        <source>To write</source>
        <translation>Da scrivere</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrata</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinenza</translation>
    </message>
    <message>
        <source>Putting in perspective</source>
        <translation>Messa in prospettiva</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Does it meet a need of the territory, and for whom?</source>
        <translation>Risponde a un bisogno del territorio, e per chi?</translation>
    </message>
    <message>
        <source>What exists already, here or over the border? What would it take?</source>
        <translation>Che cosa esiste già, qui o oltre confine? Che cosa servirebbe?</translation>
    </message>
    <message>
        <source>In three sentences, for the meeting.</source>
        <translation>In tre frasi, per la riunione.</translation>
    </message>
    <message>
        <source>Proposals you report on</source>
        <translation>Proposte di cui è relatore</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Testo della proposta</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <translation>Registrare la scheda di analisi</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare in PDF…</translation>
    </message>
    <message>
        <source>Save the analysis sheet</source>
        <translation>Salvare la scheda di analisi</translation>
    </message>
    <message>
        <source>No analysis sheet to write</source>
        <translation>Nessuna scheda di analisi da scrivere</translation>
    </message>
    <message>
        <source>The coordinator has not named you rapporteur of a proposal in this round.</source>
        <translation>Il coordinatore non l’ha nominata relatore di alcuna proposta di questo turno.</translation>
    </message>
    <message>
        <source>no. {number} · {state}</source>
        <translation>n. {number} · {state}</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Non ancora registrata</translation>
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
        <source>writing the analysis sheets</source>
        <translation>redazione delle schede di analisi</translation>
    </message>
    <message>
        <source>scoring the proposals</source>
        <translation>valutazione delle proposte</translation>
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
        <source>Choose the invitation</source>
        <translation>Scegliere l’invito</translation>
    </message>
    <message>
        <source>New desk, to score proposals</source>
        <translation>Nuova postazione, per votare proposte</translation>
    </message>
    <message>
        <source>Your name, as the coordinator knows it</source>
        <translation>Il suo nome, come lo conosce il coordinatore</translation>
    </message>
    <message>
        <source>Invitation, if you received one</source>
        <translation>Invito, se ricevuto</translation>
    </message>
    <message>
        <source>None: your joining file will say who you are</source>
        <translation>Nessuno: la richiesta di partecipazione dirà chi è</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Make the encrypted desk</source>
        <translation>Creare la postazione cifrata</translation>
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
        <source>Open the desk</source>
        <translation>Aprire la postazione</translation>
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
        <source>Making the desk</source>
        <translation>Creazione della postazione</translation>
    </message>
    <message>
        <source>Opening the desk</source>
        <translation>Apertura della postazione</translation>
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
        <source>Choose the folder of your desk</source>
        <translation>Scegliere la cartella della sua postazione</translation>
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
        <source>Score proposals, without the dossier</source>
        <translation>Votare proposte, senza il fascicolo</translation>
    </message>
    <message>
        <source>An evaluator works on a desk of their own: the coordinator&apos;s files come in, ballots go out.</source>
        <translation>Un valutatore lavora sulla propria postazione: entrano i file del coordinatore, escono le sue schede.</translation>
    </message>
    <message>
        <source>Open my desk…</source>
        <translation>Aprire la mia postazione…</translation>
    </message>
    <message>
        <source>Make a desk…</source>
        <translation>Creare una postazione…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>Ho ricevuto un invito…</translation>
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
        <source>Remove from this list (the folder stays)</source>
        <translation>Togliere da questo elenco (la cartella resta)</translation>
    </message>
    <message>
        <source>{name} (desk)</source>
        <translation>{name} (postazione)</translation>
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
