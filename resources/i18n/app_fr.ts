<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Contributions to answer</source>
        <translation>Contributions à répondre</translation>
    </message>
    <message numerus="yes">
        <source>To answer (%Ln)</source>
        <translation>
            <numerusform>À répondre (%Ln)</numerusform>
            <numerusform>À répondre (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered (%Ln)</source>
        <translation>
            <numerusform>Répondue (%Ln)</numerusform>
            <numerusform>Répondues (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %Ln PDF letter(s)…</source>
        <translation>
            <numerusform>Rédiger %Ln courrier PDF…</numerusform>
            <numerusform>Rédiger les %Ln courriers PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded (Ctrl+Z takes it back)</source>
        <translation>Réponse enregistrée (Ctrl+Z pour revenir en arrière)</translation>
    </message>
    <message>
        <source>Answers to contributors</source>
        <translation>Réponses aux contributeurs</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>Choisissez une décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Texte de la contribution</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier de fichiers</translation>
    </message>
    <message>
        <source>No contribution chosen</source>
        <translation>Aucune contribution choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and answer.</source>
        <translation>Choisissez-en une dans la liste pour la lire et y répondre.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>Everyone has an answer</source>
        <translation>Chacun a reçu sa réponse</translation>
    </message>
    <message>
        <source>Proposals and projects accepted in moderation come here to receive theirs.</source>
        <translation>Les propositions et projets acceptés en modération arrivent ici pour recevoir la leur.</translation>
    </message>
    <message>
        <source>Where to write the letters</source>
        <translation>Où enregistrer les courriers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln courrier rédigé</numerusform>
            <numerusform>%Ln courriers rédigés</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Remplacer la réponse</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Answers are given by the publisher or the coordinator.</source>
        <translation>Les réponses sont données par le chargé de publication ou par la coordination.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aucune réponse pour l’instant</translation>
    </message>
    <message>
        <source>The answers you record appear here, ready to become letters.</source>
        <translation>Les réponses que vous enregistrez apparaissent ici, prêtes à devenir des courriers.</translation>
    </message>
    <message>
        <source>Nothing accepted waits for an answer</source>
        <translation>Rien d’accepté n’attend de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) and comment(s) are still to moderate.</source>
        <translation>
            <numerusform>%Ln contribution ou commentaire reste à modérer.</numerusform>
            <numerusform>%Ln contributions et commentaires restent à modérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a decision and write a text.</source>
        <translation>Choisissez une décision et rédigez un texte.</translation>
    </message>
    <message>
        <source>Your answer (the language of the contribution is not known)</source>
        <translation>Votre réponse (la langue de la contribution n’est pas connue)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln answer(s)</source>
        <translation>
            <numerusform>Rédaction de %Ln réponse</numerusform>
            <numerusform>Rédaction de %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: it will be done</source>
        <translation>Acceptée&#xa0;: ce sera fait</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>To be studied further</source>
        <translation>À étudier plus avant</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Already done or under way</source>
        <translation>Déjà fait ou en cours</translation>
    </message>
    <message>
        <source>Passed to the body in charge</source>
        <translation>Transmise à l’organisme compétent</translation>
    </message>
    <message>
        <source>Your answer, in Italian</source>
        <translation>Votre réponse, en italien</translation>
    </message>
    <message>
        <source>Your answer, in French</source>
        <translation>Votre réponse, en français</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Your ballot</source>
        <translation>Votre bulletin</translation>
    </message>
    <message>
        <source>Why it changes (required)</source>
        <translation>Pourquoi il change (obligatoire)</translation>
    </message>
    <message>
        <source>0 to 5 grade, A abstains, C says a conflict, Tab or arrows change theme, Enter delivers.</source>
        <translation>0 à 5 notent, A s’abstient, C déclare un conflit, Tab ou les flèches changent de thématique, Entrée dépose.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Previous proposal read</source>
        <translation>Proposition lue avant</translation>
    </message>
    <message>
        <source>Revise and next   Enter</source>
        <translation>Réviser, suivante   Entrée</translation>
    </message>
    <message>
        <source>Change the declaration…</source>
        <translation>Changer la déclaration…</translation>
    </message>
    <message>
        <source>Correct and next   Enter</source>
        <translation>Corriger, suivante   Entrée</translation>
    </message>
    <message>
        <source>Deliver and next   Enter</source>
        <translation>Déposer, suivante   Entrée</translation>
    </message>
    <message>
        <source>Reason, {theme} (asked for a 0 or a 5)</source>
        <translation>Motif, {theme} (demandé pour un 0 ou un 5)</translation>
    </message>
    <message>
        <source>Reason, {theme} (optional)</source>
        <translation>Motif, {theme} (facultatif)</translation>
    </message>
    <message>
        <source>A conflict found after scoring: withdraw… (C)</source>
        <translation>Conflit découvert après coup&#xa0;: retirer… (C)</translation>
    </message>
    <message>
        <source>Conflict of interest… (C)</source>
        <translation>Conflit d’intérêts… (C)</translation>
    </message>
    <message>
        <source>I may not score it</source>
        <translation>Je ne peux pas la noter</translation>
    </message>
    <message>
        <source>I may score it, but it must be known</source>
        <translation>Je peux la noter, mais cela doit se savoir</translation>
    </message>
    <message>
        <source>No conflict after all</source>
        <translation>Pas de conflit, finalement</translation>
    </message>
    <message>
        <source>I, someone close to me or my employer has something to gain or lose: the ballot closes.</source>
        <translation>Moi, un proche ou mon employeur avons quelque chose à y gagner ou à y perdre&#xa0;: le bulletin se ferme.</translation>
    </message>
    <message>
        <source>I know the people or worked on the matter: my ballot counts, and is flagged.</source>
        <translation>Je connais les personnes ou j’ai travaillé sur le sujet&#xa0;: mon bulletin compte, et il est signalé.</translation>
    </message>
    <message>
        <source>No grade under this theme; the others stay open.</source>
        <translation>Pas de note sous cette thématique&#xa0;; les autres restent ouvertes.</translation>
    </message>
    <message>
        <source>The declaration is taken back; both stay in the record.</source>
        <translation>La déclaration est reprise&#xa0;; les deux restent au procès-verbal.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motif (obligatoire)</translation>
    </message>
    <message>
        <source>Reason, in a few words (optional)</source>
        <translation>Motif, en quelques mots (facultatif)</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Fermer   Échap</translation>
    </message>
    <message>
        <source>A conflict found after scoring</source>
        <translation>Un conflit découvert après coup</translation>
    </message>
    <message>
        <source>Withdrawing takes your ballot out of the result. It stays in your record, with the reason; nobody asks you to move your grades, and this cannot be undone.</source>
        <translation>Retirer votre bulletin le sort du résultat. Il reste dans votre registre, avec le motif&#xa0;; personne ne vous demande de déplacer vos notes, et cela ne peut pas être défait.</translation>
    </message>
    <message>
        <source>Withdraw my ballot</source>
        <translation>Retirer mon bulletin</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Say it before scoring. It is written in the record of the round.</source>
        <translation>Dites-le avant de noter. C’est écrit au procès-verbal du tour.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Only under “{theme}”</source>
        <translation>Seulement sous «&#xa0;{theme}&#xa0;»</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>Original et traduction côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ask for the same</source>
        <translation>
            <numerusform>%Ln proposition demande la même chose</numerusform>
            <numerusform>%Ln propositions demandent la même chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Traduction ({language})</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>No translation ({language}) was sent with this proposal.</source>
        <translation>Aucune traduction ({language}) n’accompagne cette proposition.</translation>
    </message>
    <message>
        <source>Photograph {place} of {count}</source>
        <translation>Photographie {place} sur {count}</translation>
    </message>
    <message>
        <source>a short reason is asked</source>
        <translation>un court motif est demandé</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Ouverture du tour</translation>
    </message>
    <message numerus="yes">
        <source>Only what is left (%Ln)</source>
        <translation>
            <numerusform>Seulement ce qui reste (%Ln)</numerusform>
            <numerusform>Seulement ce qui reste (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals to score</source>
        <translation>Propositions à noter</translation>
    </message>
    <message>
        <source>No round on this desk yet</source>
        <translation>Pas encore de tour sur ce pupitre</translation>
    </message>
    <message>
        <source>The coordinator sends a package (.round): receive it on the page “Deposit”, or drop it here.</source>
        <translation>Le coordinateur envoie le paquet d’un tour (.round)&#xa0;: recevez-le à la page «&#xa0;Dépôt&#xa0;», ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a ballot</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Your ballots are committed: they can be revised after the reveal, with a reason.</source>
        <translation>Vos bulletins sont engagés&#xa0;: ils pourront être révisés après la levée, avec un motif.</translation>
    </message>
    <message>
        <source>Your first ballot stays readable beside the revision; say why it changes.</source>
        <translation>Votre premier bulletin reste lisible à côté de la révision&#xa0;; dites pourquoi il change.</translation>
    </message>
    <message>
        <source>You abstain: counted apart, never as a zero.</source>
        <translation>Vous vous abstenez&#xa0;: compté à part, jamais comme un zéro.</translation>
    </message>
    <message>
        <source>Conflict of interest under this theme: no grade.</source>
        <translation>Conflit d’intérêts sous cette thématique&#xa0;: pas de note.</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Pas encore notée.</translation>
    </message>
    <message>
        <source>Blind: nobody sees your marks</source>
        <translation>À l’aveugle&#xa0;: personne ne voit vos notes</translation>
    </message>
    <message>
        <source>{value} supports</source>
        <translation>{value} soutiens</translation>
    </message>
    <message>
        <source>received by {value}</source>
        <translation>reçue par {value}</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: take a new key on the page “Deposit” first.</source>
        <translation>Ce pupitre vient d’une sauvegarde remise en place&#xa0;: prenez d’abord une nouvelle clé à la page «&#xa0;Dépôt&#xa0;».</translation>
    </message>
    <message>
        <source>This computer has no seat in the round yet: the coordinator must enrol it.</source>
        <translation>Cet ordinateur n’a pas encore de place dans le tour&#xa0;: le coordinateur doit l’inscrire.</translation>
    </message>
    <message>
        <source>Your part in this round is not to score: you may read.</source>
        <translation>Votre rôle dans ce tour n’est pas de noter&#xa0;: vous pouvez lire.</translation>
    </message>
    <message>
        <source>Saved as a draft: it does not count until it is delivered.</source>
        <translation>Gardé comme brouillon&#xa0;: il ne compte pas tant qu’il n’est pas déposé.</translation>
    </message>
    <message>
        <source>It counts; it can be corrected until you commit.</source>
        <translation>Il compte&#xa0;; vous pouvez le corriger jusqu’à l’engagement.</translation>
    </message>
    <message>
        <source>The ballot delivered before counts until this correction is delivered.</source>
        <translation>Le bulletin déposé avant compte tant que cette correction n’est pas déposée.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest: this ballot cannot be opened.</source>
        <translation>Vous avez déclaré un conflit d’intérêts&#xa0;: ce bulletin ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It stays in your record and out of the result.</source>
        <translation>Il reste dans votre registre et hors du résultat.</translation>
    </message>
    <message>
        <source>{grade}: {sentence}</source>
        <translation>{grade}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Not delivered: a 0 or a 5 asks for a short reason under “{theme}”.</source>
        <translation>Pas déposé&#xa0;: un 0 ou un 5 demande un court motif sous «&#xa0;{theme}&#xa0;».</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Tour {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Committed: waiting for the list of commitments</source>
        <translation>Engagé&#xa0;: en attente de la liste des engagements</translation>
    </message>
    <message>
        <source>The list of commitments has come: you may reveal</source>
        <translation>La liste des engagements est là&#xa0;: vous pouvez lever vos bulletins</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>state of a ballot</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a ballot</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a ballot</comment>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Correction to deliver</source>
        <comment>state of a ballot</comment>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of a ballot</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Abstain under “{theme}”</source>
        <translation>S’abstenir sous «&#xa0;{theme}&#xa0;»</translation>
    </message>
    <message>
        <source>Conflict of interest under “{theme}”…</source>
        <translation>Conflit d’intérêts sous «&#xa0;{theme}&#xa0;»…</translation>
    </message>
    <message>
        <source>Not delivered: grade “{theme}”, or abstain (A).</source>
        <translation>Pas déposé&#xa0;: notez «&#xa0;{theme}&#xa0;», ou abstenez-vous (A).</translation>
    </message>
    <message>
        <source>Revealed: revisions carry a reason</source>
        <translation>Levés&#xa0;: une révision porte un motif</translation>
    </message>
    <message>
        <source>{label}: {question}</source>
        <translation>{label}&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Search, or go to…   Ctrl+K</source>
        <translation>Chercher, ou aller à…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Chercher dans les contributions, ou aller à un écran</translation>
    </message>
    <message>
        <source>Go to: {screen}</source>
        <translation>Aller à&#xa0;: {screen}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>{total} in all: {rows}.</source>
        <translation>{total} au total&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{total} received between {first} and {last}; the busiest day was {peak_day} with {peak}.</source>
        <translation>{total} reçues entre le {first} et le {last}&#x202f;; le jour le plus actif fut le {peak_day}, avec {peak}.</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Contribution</source>
        <comment>column header</comment>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>column header</comment>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column header</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>column header: flags</comment>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column header</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column header: date</comment>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue non connue</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Rien à surveiller</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Texte de la contribution</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lieu sur la carte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s) on the platform</source>
        <translation>
            <numerusform>%Ln soutien sur la plateforme</numerusform>
            <numerusform>%Ln soutiens sur la plateforme</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against</source>
        <translation>{in_favour} pour, {against} contre</translation>
    </message>
    <message>
        <source>List of contributions</source>
        <translation>Liste des contributions</translation>
    </message>
    <message>
        <source>Most supported first</source>
        <comment>order of the list</comment>
        <translation>Les plus soutenues d’abord</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Aucune contribution pour l’instant</translation>
    </message>
    <message>
        <source>Import the export of the consultation platform: it is checked against the charter before anything is kept.</source>
        <translation>Importez l’export de la plateforme de consultation&#xa0;: il est comparé à la charte avant que quoi que ce soit ne soit conservé.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No contribution answers all these filters at once.</source>
        <translation>Aucune contribution ne répond à tous ces filtres à la fois.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Choose a contribution</source>
        <translation>Choisissez une contribution</translation>
    </message>
    <message>
        <source>Its whole text, its figures and its history appear here.</source>
        <translation>Son texte entier, ses chiffres et son historique apparaissent ici.</translation>
    </message>
    <message>
        <source>This contribution could not be read</source>
        <translation>Cette contribution n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose it again in the list.</source>
        <translation>Rien n’est perdu. Choisissez-la à nouveau dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln contribution</numerusform>
            <numerusform>%Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the titles and texts</source>
        <translation>Chercher dans les titres et les textes</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of the list</comment>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of the list</comment>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order of the list</comment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>title of the screen</comment>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Moderate it</source>
        <translation>La modérer</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thématique</translation>
    </message>
    <message>
        <source>To moderate</source>
        <comment>state of a contribution</comment>
        <translation>À modérer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of a contribution</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>state of a contribution</comment>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>kind of contribution</comment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>kind of contribution</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>kind of contribution</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>kind of contribution</comment>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <comment>kind of contribution</comment>
        <translation>Réponse à un questionnaire</translation>
    </message>
    <message>
        <source>Map point</source>
        <comment>kind of contribution</comment>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Debate</source>
        <comment>kind of contribution</comment>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>kind of contribution</comment>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>channel</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Tablet</source>
        <comment>channel</comment>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language of a text</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language of a text</comment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of a text</comment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <comment>strand</comment>
        <translation>Projets des partenaires</translation>
    </message>
    <message>
        <source>Citizens&apos; proposals</source>
        <comment>strand</comment>
        <translation>Propositions des citoyens</translation>
    </message>
    <message>
        <source>Published without the data found</source>
        <comment>state of a text</comment>
        <translation>Publiée sans les données trouvées</translation>
    </message>
    <message>
        <source>Published under the signed rule</source>
        <comment>state of a text</comment>
        <translation>Publiée selon la règle signée</translation>
    </message>
    <message>
        <source>Published word for word</source>
        <comment>state of a text</comment>
        <translation>Publiée mot pour mot</translation>
    </message>
    <message>
        <source>Text not published</source>
        <comment>state of a text</comment>
        <translation>Texte non publié</translation>
    </message>
</context>
<context>
    <name>Deposit</name>
    <message>
        <source>commit</source>
        <translation>engager</translation>
    </message>
    <message>
        <source>Commit my ballots</source>
        <translation>Engager mes bulletins</translation>
    </message>
    <message>
        <source>Commit your ballots</source>
        <translation>Engager vos bulletins</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>Phrase de passe du pupitre</translation>
    </message>
    <message>
        <source>Two of my devices disagree</source>
        <translation>Deux de mes appareils se contredisent</translation>
    </message>
    <message>
        <source>The ballot of this desk stands for:</source>
        <translation>Le bulletin de ce pupitre vaut pour&#xa0;:</translation>
    </message>
    <message>
        <source>Another of my devices was copied: say which of its ends is mine</source>
        <translation>Un autre de mes appareils a été copié&#xa0;: dire laquelle de ses suites est la mienne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is my word</source>
        <translation>Je confirme&#xa0;: c’est mon choix</translation>
    </message>
    <message>
        <source>Paste the references that the coordinator gave you:</source>
        <translation>Collez les références que le coordinateur vous a données&#xa0;:</translation>
    </message>
    <message>
        <source>This desk was put back from a backup</source>
        <translation>Ce pupitre vient d’une sauvegarde remise en place</translation>
    </message>
    <message>
        <source>It said more, once, than it holds now. So that nobody can doubt your ballots, take a new key for this desk, then save your joining file and send it: the coordinator enrols it as after a lost device. What is still here becomes drafts.</source>
        <translation>Il en avait dit plus qu’il n’en contient. Pour que personne ne puisse douter de vos bulletins, prenez une nouvelle clé pour ce pupitre, puis enregistrez votre demande de participation et envoyez-la&#xa0;: le coordinateur l’inscrit comme après la perte d’un appareil. Ce qui est encore ici devient brouillon.</translation>
    </message>
    <message>
        <source>Take a new key</source>
        <translation>Prendre une nouvelle clé</translation>
    </message>
    <message>
        <source>Only you can settle it: the coordinator may set a ballot aside, never rewrite it.</source>
        <translation>Vous seul pouvez trancher&#xa0;: le coordinateur peut écarter un bulletin, jamais le réécrire.</translation>
    </message>
    <message>
        <source>Two references are needed, the device and the event: keep the line of the version that stands.</source>
        <translation>Il faut deux références, l&apos;appareil et l&apos;événement : gardez la ligne de la version qui vaut.</translation>
    </message>
    <message>
        <source>No reference was found in what you pasted: each has 64 letters and digits.</source>
        <translation>Aucune référence dans ce que vous avez collé&#xa0;: chacune a 64 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Code of this device</source>
        <translation>Code de cet appareil</translation>
    </message>
    <message>
        <source>Code of this device. Read it aloud to the coordinator, who compares it.</source>
        <translation>Code de cet appareil. Lisez-le à voix haute au coordinateur, qui le compare.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save your joining file</source>
        <translation>Enregistrer votre demande de participation</translation>
    </message>
    <message>
        <source>Files travel by e-mail or on a key; this computer sends nothing. Files received may be dropped here.</source>
        <translation>Les fichiers voyagent par courriel ou sur une clé&#xa0;; cet ordinateur n’envoie rien. Vous pouvez déposer ici les fichiers reçus.</translation>
    </message>
    <message>
        <source>Open a file received…</source>
        <translation>Ouvrir un fichier reçu…</translation>
    </message>
    <message>
        <source>Save my joining file…</source>
        <translation>Enregistrer ma demande…</translation>
    </message>
    <message>
        <source>Save my joining file again…</source>
        <translation>Enregistrer à nouveau ma demande…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>J’ai reçu une invitation…</translation>
    </message>
    <message>
        <source>Open the package received…</source>
        <translation>Ouvrir le paquet reçu…</translation>
    </message>
    <message numerus="yes">
        <source>Go on scoring (%Ln left)</source>
        <translation>
            <numerusform>Continuer à noter (reste %Ln)</numerusform>
            <numerusform>Continuer à noter (restent %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit without finishing…</source>
        <translation>Engager sans tout finir…</translation>
    </message>
    <message>
        <source>Commit my ballots…</source>
        <translation>Engager mes bulletins…</translation>
    </message>
    <message>
        <source>Open the list of commitments…</source>
        <translation>Ouvrir la liste des engagements…</translation>
    </message>
    <message>
        <source>Save the commitment again…</source>
        <translation>Enregistrer à nouveau l’engagement…</translation>
    </message>
    <message>
        <source>Reveal: save my ballots…</source>
        <translation>Lever mes bulletins&#xa0;: enregistrer…</translation>
    </message>
    <message>
        <source>Revise a ballot</source>
        <translation>Réviser un bulletin</translation>
    </message>
    <message>
        <source>Save my ballots again…</source>
        <translation>Enregistrer à nouveau mes bulletins…</translation>
    </message>
    <message>
        <source>Two of my devices disagree…</source>
        <translation>Deux de mes appareils se contredisent…</translation>
    </message>
    <message>
        <source>Files received from the coordinator</source>
        <translation>Fichiers reçus du coordinateur</translation>
    </message>
    <message>
        <source>Save the file to send</source>
        <translation>Enregistrer le fichier à envoyer</translation>
    </message>
    <message>
        <source>After the reveal</source>
        <translation>Après la levée</translation>
    </message>
    <message>
        <source>Your ballots are with the coordinator. After the discussion you may revise one, with a reason: the first stays readable beside it. Then save the file again and send it.</source>
        <translation>Vos bulletins sont chez le coordinateur. Après la discussion vous pouvez en réviser un, avec un motif&#xa0;: le premier reste lisible à côté. Enregistrez ensuite à nouveau le fichier et envoyez-le.</translation>
    </message>
    <message>
        <source>The list of commitments was closed without your commitment: your ballots will be accepted, and marked as not blind.</source>
        <translation>La liste des engagements a été close sans le vôtre&#xa0;: vos bulletins seront acceptés, et signalés comme n’étant pas à l’aveugle.</translation>
    </message>
    <message>
        <source>The file was received.</source>
        <translation>Le fichier est reçu.</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Ouverture du tour</translation>
    </message>
    <message>
        <source>Receiving files</source>
        <translation>Réception des fichiers</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Enregistrement du fichier</translation>
    </message>
    <message>
        <source>Your word is in the record: save your ballots again and send the file.</source>
        <translation>Votre choix est au registre&#xa0;: enregistrez à nouveau vos bulletins et envoyez le fichier.</translation>
    </message>
    <message>
        <source>Making a new key</source>
        <translation>Création d’une nouvelle clé</translation>
    </message>
    <message>
        <source>This desk has a new key. Save your joining file and send it: the coordinator must enrol it.</source>
        <translation>Ce pupitre a une nouvelle clé. Enregistrez votre demande de participation et envoyez-la&#xa0;: le coordinateur doit l’inscrire.</translation>
    </message>
    <message>
        <source>Ask for a seat</source>
        <translation>Demander une place</translation>
    </message>
    <message>
        <source>Receive the package</source>
        <translation>Recevoir le paquet du tour</translation>
    </message>
    <message>
        <source>Score, without seeing the others</source>
        <translation>Noter, sans voir les autres</translation>
    </message>
    <message>
        <source>Receive the list of commitments</source>
        <translation>Recevoir la liste des engagements</translation>
    </message>
    <message>
        <source>Reveal your ballots</source>
        <translation>Lever vos bulletins</translation>
    </message>
    <message>
        <source>Save your joining file and send it to the coordinator, by e-mail or on a key. It holds your name and the mark of this computer, nothing else. If you received an invitation, open it: the desk will then recognise that coordinator.</source>
        <translation>Enregistrez votre demande de participation et envoyez-la au coordinateur, par courriel ou sur une clé. Elle contient votre nom et la marque de cet ordinateur, rien d’autre. Si vous avez reçu une invitation, ouvrez-la&#xa0;: le pupitre reconnaîtra ensuite ce coordinateur.</translation>
    </message>
    <message>
        <source>The coordinator answers with the package of the round (.round): the proposals, the scale and the rules, readable on this desk only.</source>
        <translation>Le coordinateur répond par le paquet du tour (.round)&#xa0;: les propositions, l’échelle et les règles, lisibles sur ce pupitre seulement.</translation>
    </message>
    <message>
        <source>Grade each proposal under the themes, abstain or say a conflict of interest. Nothing leaves this computer.</source>
        <translation>Notez chaque proposition sous les thématiques, abstenez-vous ou déclarez un conflit d’intérêts. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The commitment is a small file that fixes your ballots without showing them. Send it to the coordinator.</source>
        <translation>L’engagement est un petit fichier qui fixe vos bulletins sans les montrer. Envoyez-le au coordinateur.</translation>
    </message>
    <message>
        <source>Your ballots are fixed. When everyone has committed, the coordinator sends the list of commitments (.heads): no grade is shown before it comes.</source>
        <translation>Vos bulletins sont fixés. Quand chacun s’est engagé, le coordinateur envoie la liste des engagements (.heads)&#xa0;: aucune note n’est montrée avant qu’elle arrive.</translation>
    </message>
    <message>
        <source>Everyone is committed. Save your ballots, sealed for the coordinator, and send the file.</source>
        <translation>Chacun s’est engagé. Enregistrez vos bulletins, scellés pour le coordinateur, et envoyez le fichier.</translation>
    </message>
    <message>
        <source>{round}: once committed, no ballot can be delivered, corrected or withdrawn until the list of commitments has come. Nobody can undo it, not even the coordinator.</source>
        <translation>{round}&#xa0;: une fois engagé, aucun bulletin ne peut être déposé, corrigé ni retiré avant l’arrivée de la liste des engagements. Personne ne peut le défaire, pas même le coordinateur.</translation>
    </message>
    <message>
        <source>This file was received before: nothing changes.</source>
        <translation>Ce fichier était déjà reçu&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>The round is on your desk. It is the first file of this coordinator: from now on, files of anybody else are refused.</source>
        <translation>Le tour est sur votre pupitre. C’est le premier fichier de ce coordinateur&#xa0;: désormais, ceux de toute autre personne sont refusés.</translation>
    </message>
    <message>
        <source>The package was received again, with what was new.</source>
        <translation>Le paquet est reçu à nouveau, avec ce qu’il a de nouveau.</translation>
    </message>
    <message>
        <source>The round is on your desk.</source>
        <translation>Le tour est sur votre pupitre.</translation>
    </message>
    <message>
        <source>The list of commitments is here: you may reveal your ballots.</source>
        <translation>La liste des engagements est là&#xa0;: vous pouvez lever vos bulletins.</translation>
    </message>
    <message>
        <source>Your seat is confirmed; the package of the round is still to come.</source>
        <translation>Votre place est confirmée&#xa0;; le paquet du tour est encore à venir.</translation>
    </message>
    <message>
        <source>A device was added to the round.</source>
        <translation>Un appareil est ajouté au tour.</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the coordinator.</source>
        <translation>Enregistré&#xa0;: {file}. Envoyez-le au coordinateur.</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Enregistré&#xa0;: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot(s) delivered</source>
        <translation>
            <numerusform>%Ln bulletin déposé</numerusform>
            <numerusform>%Ln bulletins déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %Ln where you abstain everywhere</source>
        <translation>
            <numerusform>dont %Ln où vous vous abstenez partout</numerusform>
            <numerusform>dont %Ln où vous vous abstenez partout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a ballot: conflict of interest or withdrawal</source>
        <translation>
            <numerusform>%Ln sans bulletin&#xa0;: conflit d’intérêts ou retrait</numerusform>
            <numerusform>%Ln sans bulletin&#xa0;: conflit d’intérêts ou retrait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered: they will count as not seen</source>
        <translation>
            <numerusform>%Ln non déposé&#xa0;: il comptera comme non vu</numerusform>
            <numerusform>%Ln non déposés&#xa0;: ils compteront comme non vus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Fiches d’analyse</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fermer le pupitre</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Votre pupitre</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln contributions accepted.</source>
        <translation>
            <numerusform>%Ln contribution acceptée.</numerusform>
            <numerusform>%Ln contributions acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions hidden.</source>
        <translation>
            <numerusform>%Ln contribution masquée.</numerusform>
            <numerusform>%Ln contributions masquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions put back in the queue.</source>
        <translation>
            <numerusform>%Ln contribution remise dans la file.</numerusform>
            <numerusform>%Ln contributions remises dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme changed for %Ln contributions.</source>
        <translation>
            <numerusform>Thématique changée pour %Ln contribution.</numerusform>
            <numerusform>Thématique changée pour %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts reviewed for open data.</source>
        <translation>
            <numerusform>%Ln texte examiné pour les données ouvertes.</numerusform>
            <numerusform>%Ln textes examinés pour les données ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers saved.</source>
        <translation>
            <numerusform>%Ln réponse enregistrée.</numerusform>
            <numerusform>%Ln réponses enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule on texts is signed.</source>
        <translation>La règle sur les textes est signée.</translation>
    </message>
    <message>
        <source>The acceptance was taken back.</source>
        <translation>L’acceptation a été annulée.</translation>
    </message>
    <message>
        <source>The hiding was taken back.</source>
        <translation>Le masquage a été annulé.</translation>
    </message>
    <message>
        <source>The return to the queue was taken back.</source>
        <translation>Le retour dans la file a été annulé.</translation>
    </message>
    <message>
        <source>The change of theme was taken back.</source>
        <translation>Le changement de thème a été annulé.</translation>
    </message>
    <message>
        <source>The review of texts for open data was taken back.</source>
        <translation>La relecture des textes pour les données ouvertes a été annulée.</translation>
    </message>
    <message>
        <source>The answer was taken back.</source>
        <translation>La réponse a été annulée.</translation>
    </message>
    <message>
        <source>The change of perimeter was taken back.</source>
        <translation>Le changement de périmètre a été annulé.</translation>
    </message>
    <message>
        <source>What was said of a finding was taken back.</source>
        <translation>La décision sur une donnée trouvée a été annulée.</translation>
    </message>
    <message>
        <source>The mark was taken back.</source>
        <translation>Le marquage a été annulé.</translation>
    </message>
    <message>
        <source>The question to a second reader was taken back.</source>
        <translation>La demande de second avis a été annulée.</translation>
    </message>
    <message>
        <source>The second opinion was taken back.</source>
        <translation>Le second avis a été annulé.</translation>
    </message>
    <message>
        <source>The grouping was taken back.</source>
        <translation>Le regroupement a été annulé.</translation>
    </message>
    <message>
        <source>The leaving of the family was taken back.</source>
        <translation>Le retrait de la famille a été annulé.</translation>
    </message>
    <message>
        <source>The refusal of the family was taken back.</source>
        <translation>Le refus de la famille a été annulé.</translation>
    </message>
    <message>
        <source>The publication under the signed rule was taken back.</source>
        <translation>La publication selon la règle signée a été annulée.</translation>
    </message>
    <message>
        <source>The reading of the sample was taken back.</source>
        <translation>La relecture de l’échantillon a été annulée.</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>La dernière décision a été annulée.</translation>
    </message>
    <message>
        <source>Perimeter changed.</source>
        <translation>Périmètre modifié.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not allow this: {permission}.</source>
        <translation>Votre rôle ne permet pas ceci&#xa0;: {permission}.</translation>
    </message>
    <message>
        <source>It is for: {roles}.</source>
        <translation>C’est réservé à&#xa0;: {roles}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the dossier.</source>
        <translation>Cette phrase de passe n’ouvre pas le dossier.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again; nothing was changed.</source>
        <translation>Vérifiez les majuscules et la disposition du clavier, puis saisissez-la à nouveau&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody already opens this dossier with this passphrase.</source>
        <translation>Quelqu’un ouvre déjà ce dossier avec cette phrase de passe.</translation>
    </message>
    <message>
        <source>Choose another: each person has their own.</source>
        <translation>Choisissez-en une autre&#xa0;: chaque personne a la sienne.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>Open a graphical session, or use the other commands (--help).</source>
        <translation>Ouvrez une session graphique, ou utilisez les autres commandes (--help).</translation>
    </message>
    <message>
        <source>The mapping speaks of columns that {file} does not have: {columns}.</source>
        <translation>La correspondance parle de colonnes que {file} n’a pas&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Use the mapping of this platform, or none; nothing was written.</source>
        <translation>Utilisez la correspondance de cette plateforme, ou aucune&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like what the charter declares.</source>
        <translation>Rien dans {file} ne ressemble à ce que déclare la charte.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or say how its columns are understood; nothing was written.</source>
        <translation>Vérifiez que c’est le bon fichier, ou dites comment comprendre ses colonnes&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>Choose one of at least {minimum} characters: four words are easy to remember.</source>
        <translation>Choisissez-en une d’au moins {minimum} caractères&#xa0;: quatre mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>No name was given for the person who will use the dossier.</source>
        <translation>Le nom de la personne qui utilisera le dossier n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Write the name that colleagues will see.</source>
        <translation>Écrivez le nom que verront les collègues.</translation>
    </message>
    <message>
        <source>Somebody named {member} already works in this dossier.</source>
        <translation>Quelqu’un du nom de {member} travaille déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>Give another name, for example with the service.</source>
        <translation>Donnez un autre nom, par exemple avec le service.</translation>
    </message>
    <message>
        <source>Nobody named {member} works in this dossier.</source>
        <translation>Personne du nom de {member} ne travaille dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose one of its members, or ask its coordinator to add you.</source>
        <translation>Choisissez l’un de ses membres, ou demandez à la coordination de vous ajouter.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a Collegiale dossier.</source>
        <translation>Le répertoire {folder} n’est pas un dossier Collegiale.</translation>
    </message>
    <message>
        <source>Choose the folder that contains the files keys.json and dossier.db.</source>
        <translation>Choisissez le répertoire qui contient les fichiers keys.json et dossier.db.</translation>
    </message>
    <message>
        <source>The key file of the dossier {folder} is damaged.</source>
        <translation>Le fichier des clés du dossier {folder} est endommagé.</translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the contributions themselves are untouched.</source>
        <translation>Remettez keys.json depuis une sauvegarde&#x202f;; les contributions elles-mêmes sont intactes.</translation>
    </message>
    <message>
        <source>The identity of one contributor can no longer be read.</source>
        <translation>L’identité d’un contributeur ne peut plus être lue.</translation>
    </message>
    <message>
        <source>Restore the dossier from a backup, and tell the data protection officer.</source>
        <translation>Rétablissez le dossier depuis une sauvegarde et prévenez le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>The dossier&apos;s data file is damaged.</source>
        <translation>Le fichier de données du dossier est endommagé.</translation>
    </message>
    <message>
        <source>Restore it from a backup in the dossier&apos;s folder; do not work on this copy.</source>
        <translation>Rétablissez-le depuis une sauvegarde placée dans le dossier&#x202f;; ne travaillez pas sur cette copie.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of Collegiale ({version}).</source>
        <translation>Ce dossier a été créé par une version plus récente de Collegiale ({version}).</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <translation>Installez cette version pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The dossier is open elsewhere.</source>
        <translation>Le dossier est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Close it in the other window or on the other computer, then try again.</source>
        <translation>Fermez-le dans l’autre fenêtre ou sur l’autre poste, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>Imports and publications cannot be taken back this way.</source>
        <translation>Les imports et les publications ne s’annulent pas ainsi.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Le fichier {file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, then try again.</source>
        <translation>Vérifiez que le répertoire existe et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The checkpoint {file} of the journal cannot be read.</source>
        <translation>Le point de contrôle {file} du journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose the file that was handed over to the external keeper.</source>
        <translation>Choisissez le fichier remis au dépositaire externe.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written, so nothing was changed.</source>
        <translation>La sauvegarde {file} n’a pas pu être écrite&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then do it again.</source>
        <translation>Libérez de la place ou vérifiez le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>The data file {file} of the dossier is not there.</source>
        <translation>Le fichier de données {file} du dossier est absent.</translation>
    </message>
    <message>
        <source>Put it back from the folder backups of the dossier, or choose another copy.</source>
        <translation>Remettez-le depuis le répertoire backups du dossier, ou choisissez une autre copie.</translation>
    </message>
    <message>
        <source>The folder {folder} already contains files.</source>
        <translation>Le répertoire {folder} contient déjà des fichiers.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Choisissez un répertoire nouveau ou vide.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase de passe n’a été donnée.</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it with --passphrase-file.</source>
        <translation>Saisissez-la, ou indiquez un fichier qui la contient avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation>Le fichier de phrase de passe {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Type them again; nothing was created.</source>
        <translation>Saisissez-les à nouveau&#x202f;; rien n’a été créé.</translation>
    </message>
    <message>
        <source>The charter {file} cannot be read.</source>
        <translation>La charte {file} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check that the file exists and is a text file in UTF-8.</source>
        <translation>Vérifiez que le fichier existe et que c’est un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>The charter {file} is not well written at line {line}.</source>
        <translation>La charte {file} comporte une erreur d’écriture à la ligne {line}.</translation>
    </message>
    <message>
        <source>Correct that line: a name, an equals sign, a value between quotation marks. {detail}</source>
        <translation>Corrigez cette ligne&#xa0;: un nom, un signe égal, une valeur entre guillemets droits. {detail}</translation>
    </message>
    <message>
        <source>The charter {file} is refused at line {line}, {field}.</source>
        <translation>La charte {file} est refusée à la ligne {line}, {field}.</translation>
    </message>
    <message>
        <source>Expected: {advice} (points to correct: {count}).</source>
        <translation>Attendu&#xa0;: {advice} (points à corriger&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>The list of digests of the publication {folder} cannot be read.</source>
        <translation>La liste des empreintes de la publication {folder} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check the folder: the file SHA256SUMS belongs to every publication.</source>
        <translation>Vérifiez le répertoire&#xa0;: le fichier SHA256SUMS accompagne toute publication.</translation>
    </message>
    <message>
        <source>The charter {file} declares {declared} twice (line {line}, {field}).</source>
        <translation>La charte {file} déclare {declared} deux fois (ligne {line}, {field}).</translation>
    </message>
    <message>
        <source>Give one of the two another code, or delete it.</source>
        <translation>Donnez un autre code à l’un des deux, ou supprimez-le.</translation>
    </message>
    <message>
        <source>In the charter {file}, line {line}, nobody declared the purpose {purpose} of the field {field}.</source>
        <translation>Dans la charte {file}, ligne {line}, personne n’a déclaré la finalité {purpose} du champ {field}.</translation>
    </message>
    <message>
        <source>Write one of: {known}.</source>
        <translation>Écrivez l’un de ces mots&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The field {field} already holds data: its use cannot be widened.</source>
        <translation>Le champ {field} contient déjà des données&#xa0;: son usage ne peut pas être élargi.</translation>
    </message>
    <message>
        <source>Declare a new field for the new use; narrowing this one is allowed.</source>
        <translation>Déclarez un nouveau champ pour le nouvel usage&#x202f;; restreindre celui-ci est permis.</translation>
    </message>
    <message>
        <source>The charter has no theme {theme}.</source>
        <translation>La charte ne connaît pas la thématique {theme}.</translation>
    </message>
    <message>
        <source>Choose one of its themes.</source>
        <translation>Choisissez l’une de ses thématiques.</translation>
    </message>
    <message>
        <source>The charter has no reason {reason}.</source>
        <translation>La charte ne connaît pas le motif {reason}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{decision} is not a decision.</source>
        <translation>{decision} n’est pas une décision.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>La réponse n’a pas de texte.</translation>
    </message>
    <message>
        <source>Write at least one sentence to the contributor.</source>
        <translation>Adressez au moins une phrase au contributeur.</translation>
    </message>
    <message>
        <source>Only accepted contributions receive an answer; not accepted here: {count}.</source>
        <translation>Seules les contributions acceptées reçoivent une réponse&#x202f;; non acceptées ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Accept them in moderation first, or leave them out.</source>
        <translation>Acceptez-les d’abord en modération, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter.</source>
        <translation>{tier} n’est pas une partie du périmètre.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter (commune {commune}).</source>
        <translation>{tier} n’est pas une partie du périmètre (commune {commune}).</translation>
    </message>
    <message>
        <source>Write coeur, partenaire, contexte or outside.</source>
        <translation>Écrivez coeur, partenaire, contexte ou outside.</translation>
    </message>
    <message>
        <source>The commune {commune} is not in the list of the territory.</source>
        <translation>La commune {commune} ne figure pas dans la liste du territoire.</translation>
    </message>
    <message>
        <source>Check its code: five characters in France, six digits in Italy.</source>
        <translation>Vérifiez son code&#xa0;: cinq caractères en France, six chiffres en Italie.</translation>
    </message>
    <message>
        <source>The outlines of {file} cannot be used ({problem}, commune {id}).</source>
        <translation>Les contours de {file} sont inutilisables ({problem}, commune {id}).</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file of communes in degrees, as published by INSEE, IGN or ISTAT.</source>
        <translation>Choisissez un fichier GeoJSON de communes en degrés, tel que le publient l’INSEE, l’IGN ou l’ISTAT.</translation>
    </message>
    <message>
        <source>Check its name or its code: five characters in France, six digits in Italy.</source>
        <translation>Vérifiez son nom ou son code&#xa0;: cinq caractères en France, six chiffres en Italie.</translation>
    </message>
    <message>
        <source>The charter names a licence that is not supported: {licence}.</source>
        <translation>La charte indique une licence qui n’est pas prise en charge&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>The charter forbids publishing the field {field} (table {table}).</source>
        <translation>La charte interdit de publier le champ {field} (table {table}).</translation>
    </message>
    <message>
        <source>Leave it out, or have the data protection officer change the charter.</source>
        <translation>Retirez-le, ou faites modifier la charte par le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>The field {field} may only be published in a generalised form (table {table}).</source>
        <translation>Le champ {field} ne peut être publié que sous une forme généralisée (table {table}).</translation>
    </message>
    <message>
        <source>Choose a coarser level for it.</source>
        <translation>Choisissez pour lui un niveau moins précis.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet.</source>
        <translation>Il n’y a encore rien à publier.</translation>
    </message>
    <message>
        <source>Accept contributions in moderation first.</source>
        <translation>Acceptez d’abord des contributions en modération.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read to the end ({detail}).</source>
        <translation>Le fichier {file} est endommagé et ne peut pas être lu jusqu’au bout ({detail}).</translation>
    </message>
    <message>
        <source>Export it again from the platform; nothing was written.</source>
        <translation>Exportez-le à nouveau depuis la plateforme&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Le fichier {file} est vide.</translation>
    </message>
    <message>
        <source>Check the export, then choose it again.</source>
        <translation>Vérifiez l’export, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Le fichier {file} est introuvable.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Vérifiez son nom et son répertoire.</translation>
    </message>
    <message>
        <source>The workbook {file} is protected by a password.</source>
        <translation>Le classeur {file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet, remove the password, save it, then choose it again.</source>
        <translation>Ouvrez-le dans votre tableur, retirez le mot de passe, enregistrez-le, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file {file} is of no known kind.</source>
        <translation>Le fichier {file} n’est d’aucun type connu.</translation>
    </message>
    <message>
        <source>Export it as CSV, XLSX, ODS, JSON or GeoJSON.</source>
        <translation>Exportez-le en CSV, XLSX, ODS, JSON ou GeoJSON.</translation>
    </message>
    <message>
        <source>The file {file} has no line with the names of the columns.</source>
        <translation>Le fichier {file} n’a pas de ligne donnant le nom des colonnes.</translation>
    </message>
    <message>
        <source>Add them as its first line, then choose it again.</source>
        <translation>Ajoutez-la en première ligne, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The time zone {timezone} of the charter does not exist.</source>
        <translation>Le fuseau horaire {timezone} de la charte n’existe pas.</translation>
    </message>
    <message>
        <source>Write Europe/Paris or Europe/Rome.</source>
        <translation>Écrivez Europe/Paris ou Europe/Rome.</translation>
    </message>
    <message>
        <source>The answer template {file} cannot be used: {key} ({problem}).</source>
        <translation>Le modèle de réponse {file} est inutilisable&#xa0;: {key} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or put the supplied template back. {detail}</source>
        <translation>Corrigez-le dans un éditeur de texte, ou remettez le modèle fourni. {detail}</translation>
    </message>
    <message>
        <source>The mapping file {file} is not right: {where} ({problem}).</source>
        <translation>Le fichier de correspondance {file} comporte une erreur&#xa0;: {where} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, or let the columns be recognised.</source>
        <translation>Corrigez-le, ou laissez les colonnes être reconnues.</translation>
    </message>
    <message>
        <source>No platform is called {source}.</source>
        <translation>Aucune plateforme ne s’appelle {source}.</translation>
    </message>
    <message>
        <source>The publication could not be written in {folder} ({problem}).</source>
        <translation>La publication n’a pas pu être écrite dans {folder} ({problem}).</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, then publish again.</source>
        <translation>Vérifiez le répertoire et la place sur le disque, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected happened; your dossier is as it was.</source>
        <translation>Un incident inattendu est survenu&#x202f;; votre dossier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the application, with the details.</source>
        <translation>Signalez-le à la personne qui suit l’application, avec les détails.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close and reopen the dossier.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, fermez puis rouvrez le dossier.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A report without personal data was saved in {file}: send it to whoever looks after the application.</source>
        <translation>Un rapport sans donnée personnelle a été enregistré dans {file}&#xa0;: envoyez-le à la personne qui suit l’application.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Ceci n’est pas possible ({code}).</translation>
    </message>
    <message>
        <source>Nothing was published: the check before publication is not passed ({questions}).</source>
        <translation>Rien n’a été publié&#xa0;: le contrôle avant publication n’est pas franchi ({questions}).</translation>
    </message>
    <message>
        <source>Open the publication screen to see each reason and the smallest change that would let it pass.</source>
        <translation>Ouvrez l’écran Publication pour voir chaque raison et le plus petit changement qui la lèverait.</translation>
    </message>
    <message>
        <source>Nothing was published: the data protection officer has not signed exactly this publication.</source>
        <translation>Rien n’a été publié&#xa0;: le délégué à la protection des données n’a pas signé exactement cette publication.</translation>
    </message>
    <message>
        <source>Ask them to sign it; if the dossier or the choices changed since, they have to sign again.</source>
        <translation>Demandez-lui de la signer&#x202f;; si le dossier ou les choix ont changé depuis, la signature est à refaire.</translation>
    </message>
    <message>
        <source>One person owns {rows} of the {total} rows.</source>
        <translation>Une seule personne a {rows} des {total} lignes.</translation>
    </message>
    <message>
        <source>Put that person’s rows aside, or keep one row per person: figures about persons would be about that one.</source>
        <translation>Mettez ses lignes de côté, ou gardez une ligne par personne&#xa0;: les chiffres sur les personnes ne parleraient que d’elle.</translation>
    </message>
    <message>
        <source>The table has {persons} persons, fewer than the {k} that each combination must have.</source>
        <translation>Le tableau a {persons} personnes, moins que les {k} que chaque combinaison doit avoir.</translation>
    </message>
    <message>
        <source>Lower k, or wait until more people have taken part; nothing was written.</source>
        <translation>Baissez k, ou attendez que plus de personnes aient participé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Choose a file that holds a header line and data.</source>
        <translation>Choisissez un fichier qui contient une ligne d’en-tête et des données.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>Le tableau {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it exists and is a CSV file in UTF-8 with the separator of the plan.</source>
        <translation>Vérifiez qu’il existe et que c’est un fichier CSV en UTF-8 avec le séparateur du plan.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”, which the plan names.</source>
        <translation>Le tableau n’a pas la colonne «&#xa0;{column}&#xa0;» que nomme le plan.</translation>
    </message>
    <message>
        <source>Check the spelling in the plan, the header line of the file and the separator.</source>
        <translation>Vérifiez l’orthographe dans le plan, la ligne d’en-tête du fichier et le séparateur.</translation>
    </message>
    <message>
        <source>The plan names the column “{column}” twice.</source>
        <translation>Le plan nomme deux fois la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Keep it once: as quasi-identifier, as sensitive column or as subject.</source>
        <translation>Gardez-la une fois&#xa0;: comme quasi-identifiant, comme colonne sensible ou comme personne.</translation>
    </message>
    <message>
        <source>No part of this table can be published under these conditions (k = {k}, {persons} persons, {allowed} of them left out at most).</source>
        <translation>Rien de ce tableau ne peut être publié à ces conditions (k = {k}, {persons} personnes, dont {allowed} écartées au plus).</translation>
    </message>
    <message>
        <source>Allow higher levels, a larger suppression limit, a weaker condition on sensitive columns or fewer columns; nothing was written.</source>
        <translation>Permettez des niveaux plus hauts, une limite de suppression plus large, une condition moins forte sur les colonnes sensibles ou moins de colonnes ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The result would replace {file}, which this command reads or writes.</source>
        <translation>Le résultat remplacerait {file}, que cette commande lit ou écrit.</translation>
    </message>
    <message>
        <source>Give another name after --out or --save-plan; nothing was written.</source>
        <translation>Donnez un autre nom après --out ou --save-plan ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>With local recoding the levels differ from class to class, so there is no plan with fixed levels to save.</source>
        <translation>Avec un recodage local, les niveaux diffèrent d’une classe à l’autre&#xa0;: il n’y a pas de plan à niveaux fixes à enregistrer.</translation>
    </message>
    <message>
        <source>Leave out --save-plan, or use global recoding; the table was written.</source>
        <translation>Omettez --save-plan, ou utilisez le recodage global&#x202f;; le tableau a été écrit.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” does not know the value “{value}”.</source>
        <translation>La hiérarchie de «&#xa0;{hierarchy}&#xa0;» ne connaît pas la valeur «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Add a line for it to the hierarchy, or correct the value in the table.</source>
        <translation>Ajoutez-lui une ligne dans la hiérarchie, ou corrigez la valeur dans le tableau.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” holds no value.</source>
        <translation>La hiérarchie de «&#xa0;{hierarchy}&#xa0;» ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>Give it one line per value: the value, then its labels up to the last.</source>
        <translation>Donnez-lui une ligne par valeur&#xa0;: la valeur, puis ses libellés jusqu’au dernier.</translation>
    </message>
    <message>
        <source>The hierarchy {file} of “{hierarchy}” cannot be read.</source>
        <translation>La hiérarchie {file} de «&#xa0;{hierarchy}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check the path in the plan (it starts from the folder of the plan) and that it is a CSV file in UTF-8.</source>
        <translation>Vérifiez le chemin dans le plan (il part du répertoire du plan) et que c’est un fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” has {labels} labels where the others have {expected}.</source>
        <translation>Dans la hiérarchie de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» a {labels} libellés quand les autres en ont {expected}.</translation>
    </message>
    <message>
        <source>Give every line the same number of labels.</source>
        <translation>Donnez à chaque ligne le même nombre de libellés.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” ends at “{second}” where the others end at “{first}”.</source>
        <translation>Dans la hiérarchie de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» finit par «&#xa0;{second}&#xa0;» quand les autres finissent par «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>All lines must end with the same label, the one that says nothing.</source>
        <translation>Toutes les lignes doivent finir par le même libellé, celui qui ne dit rien.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” belongs to both “{first}” and “{second}”.</source>
        <translation>Dans la hiérarchie de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{label}&#xa0;» appartient à la fois à «&#xa0;{first}&#xa0;» et à «&#xa0;{second}&#xa0;».</translation>
    </message>
    <message>
        <source>Give it one parent only, or two different names.</source>
        <translation>Donnez-lui un seul parent, ou deux noms différents.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” is above itself, through “{other}”.</source>
        <translation>Dans la hiérarchie de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{label}&#xa0;» se retrouve au-dessus de lui-même, par «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Decide which of the two contains the other.</source>
        <translation>Décidez lequel des deux contient l’autre.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” bears the label “{label}”, kept for the missing value.</source>
        <translation>Dans la hiérarchie de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» porte le libellé «&#xa0;{label}&#xa0;», réservé à la valeur absente.</translation>
    </message>
    <message>
        <source>Choose another label, or give the missing value a line of its own that begins with an empty cell.</source>
        <translation>Choisissez un autre libellé, ou donnez à la valeur absente sa propre ligne, qui commence par une case vide.</translation>
    </message>
    <message>
        <source>In the hierarchy {file} of “{hierarchy}”, “{value}” has two different lines.</source>
        <translation>Dans la hiérarchie {file} de «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» a deux lignes différentes.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The plan must say once how “{column}” is generalised.</source>
        <translation>Le plan doit dire une fois comment «&#xa0;{column}&#xa0;» est généralisé.</translation>
    </message>
    <message>
        <source>Give it either hierarchy (a file) or generate (intervals, prefixes…).</source>
        <translation>Donnez-lui soit hierarchy (un fichier), soit generate (intervals, prefixes…).</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a number.</source>
        <translation>Dans «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Intervals need numbers: correct the value, or use another hierarchy.</source>
        <translation>Les intervalles demandent des nombres&#xa0;: corrigez la valeur, ou prenez une autre hiérarchie.</translation>
    </message>
    <message>
        <source>The model {model} asks for a hierarchy of the sensitive column.</source>
        <translation>Le modèle {model} demande une hiérarchie de la colonne sensible.</translation>
    </message>
    <message>
        <source>Name one in the plan, or use another distance.</source>
        <translation>Nommez-en une dans le plan, ou utilisez une autre distance.</translation>
    </message>
    <message>
        <source>The intervals of “{hierarchy}” do not nest: {second} is no larger multiple of {first}.</source>
        <translation>Les intervalles de «&#xa0;{hierarchy}&#xa0;» ne s’emboîtent pas&#xa0;: {second} n’est pas un plus grand multiple de {first}.</translation>
    </message>
    <message>
        <source>Choose increasing widths, each a multiple of the one before.</source>
        <translation>Choisissez des largeurs croissantes, chacune multiple de la précédente.</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a date.</source>
        <translation>Dans «&#xa0;{hierarchy}&#xa0;», «&#xa0;{value}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write dates as 2026-05-31, 2026-05 or 2026.</source>
        <translation>Écrivez les dates comme 2026-05-31, 2026-05 ou 2026.</translation>
    </message>
    <message>
        <source>No column is named by which persons could be recognised.</source>
        <translation>Aucune colonne n’est nommée par laquelle des personnes pourraient être reconnues.</translation>
    </message>
    <message>
        <source>Name at least one quasi-identifier.</source>
        <translation>Nommez au moins un quasi-identifiant.</translation>
    </message>
    <message>
        <source>The model “{model}” of “{column}” is not known.</source>
        <translation>Le modèle «&#xa0;{model}&#xa0;» de «&#xa0;{column}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” lacks its parameter {parameter}.</source>
        <translation>Il manque au modèle {model} de «&#xa0;{column}&#xa0;» son paramètre {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the plan.</source>
        <translation>Ajoutez-le au plan.</translation>
    </message>
    <message>
        <source>{parameter} is {value}, and must be at least {least}.</source>
        <translation>{parameter} vaut {value} et doit valoir au moins {least}.</translation>
    </message>
    <message>
        <source>Correct it in the plan.</source>
        <translation>Corrigez-le dans le plan.</translation>
    </message>
    <message>
        <source>The metric “{metric}” is not known.</source>
        <translation>La mesure «&#xa0;{metric}&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>The aggregate “{aggregate}” is not known.</source>
        <translation>L’agrégation «&#xa0;{aggregate}&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>Use geometric, arithmetic, sum or maximum.</source>
        <translation>Utilisez geometric, arithmetic, sum ou maximum.</translation>
    </message>
    <message>
        <source>The weights of the columns must be zero or more, and not all zero.</source>
        <translation>Les poids des colonnes doivent être positifs ou nuls, et pas tous nuls.</translation>
    </message>
    <message>
        <source>Correct them in the plan.</source>
        <translation>Corrigez-les dans le plan.</translation>
    </message>
    <message>
        <source>The suppression limit is {limit}, and must lie between 0 and 1.</source>
        <translation>La limite de suppression est {limit} et doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The levels asked for “{column}” ({low} to {high}) are not within its hierarchy (0 to {top}).</source>
        <translation>Les niveaux demandés pour «&#xa0;{column}&#xa0;» ({low} à {high}) ne sont pas dans sa hiérarchie (0 à {top}).</translation>
    </message>
    <message>
        <source>Local recoding cannot keep a condition on the whole table or on a population.</source>
        <translation>Le recodage local ne peut pas respecter une condition sur tout le tableau ou sur une population.</translation>
    </message>
    <message>
        <source>Use global recoding, or leave that condition out.</source>
        <translation>Utilisez le recodage global, ou retirez cette condition.</translation>
    </message>
    <message>
        <source>Local recoding cannot promise a highest level for “{column}”.</source>
        <translation>Le recodage local ne peut pas garantir de niveau le plus haut pour «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Leave max_level and level out, keep min_level, or use global recoding.</source>
        <translation>Omettez max_level et level, gardez min_level, ou utilisez le recodage global.</translation>
    </message>
    <message>
        <source>This condition compares with a population that was not given.</source>
        <translation>Cette condition compare avec une population qui n’a pas été donnée.</translation>
    </message>
    <message>
        <source>Name the population’s file or its size in the plan.</source>
        <translation>Nommez dans le plan le fichier de la population ou sa taille.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be read.</source>
        <translation>Le plan {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and that it is a text file in UTF-8.</source>
        <translation>Vérifiez son nom et que c’est un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>The plan {file} is not valid TOML: {detail}.</source>
        <translation>Le plan {file} n’est pas du TOML valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written.</source>
        <translation>Corrigez cet endroit et recommencez&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>In the plan {file}, {field}: {problem}.</source>
        <translation>Dans le plan {file}, {field}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written. Expected: {expected}</source>
        <translation>Corrigez cet endroit et recommencez ; rien n’a été écrit. Attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Give the name of a file to write; nothing was written.</source>
        <translation>Donnez le nom d’un fichier à écrire ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no table “{table}” to publish.</source>
        <translation>Il n’y a pas de tableau «&#xa0;{table}&#xa0;» à publier.</translation>
    </message>
    <message>
        <source>Choose among: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The table {file} is not in UTF-8.</source>
        <translation>Le tableau {file} n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again; nothing was written.</source>
        <translation>Enregistrez-le en CSV UTF-8 et recommencez ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>In {file}, line {line} has {cells} cells, and the header {expected}.</source>
        <translation>Dans {file}, la ligne {line} a {cells} cases, et l’en-tête {expected}.</translation>
    </message>
    <message>
        <source>Correct that line, or the separator of the plan; nothing was written.</source>
        <translation>Corrigez cette ligne, ou le séparateur du plan ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The header of {file} names “{column}” twice.</source>
        <translation>L’en-tête de {file} nomme deux fois «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Give each column its own name; nothing was written.</source>
        <translation>Donnez à chaque colonne un nom à elle ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Emptying cells goes past the highest level asked for “{column}”.</source>
        <translation>Vider des cases dépasserait le niveau le plus haut demandé pour «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Leave max_level and level out, or set rescue = false.</source>
        <translation>Retirez max_level et level, ou écrivez rescue = false.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” knows no parameter {parameter}.</source>
        <translation>Le modèle {model} de «&#xa0;{column}&#xa0;» ne connaît pas le paramètre {parameter}.</translation>
    </message>
    <message>
        <source>Take it out of the plan, or choose another model.</source>
        <translation>Retirez-le du plan, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The bounds of presence are the wrong way round: {low}, {high}.</source>
        <translation>Les bornes de presence sont à l’envers&#xa0;: {low}, {high}.</translation>
    </message>
    <message>
        <source>Write the lower one first.</source>
        <translation>Écrivez d’abord la plus basse.</translation>
    </message>
    <message>
        <source>k_map and presence compare with a table of the population.</source>
        <translation>k_map et presence comparent avec un tableau de la population.</translation>
    </message>
    <message>
        <source>Name it: file = &quot;population.csv&quot; under [population].</source>
        <translation>Nommez-le&#xa0;: file = &quot;population.csv&quot; sous [population].</translation>
    </message>
    <message>
        <source>uniqueness asks for the number of persons of the population.</source>
        <translation>uniqueness demande le nombre de personnes de la population.</translation>
    </message>
    <message>
        <source>Write it: size = 540000 under [population].</source>
        <translation>Écrivez-le&#xa0;: size = 540000 sous [population].</translation>
    </message>
    <message>
        <source>An entry of the register of past publications cannot be read.</source>
        <translation>Une entrée du registre des publications passées ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Nothing was published: without it, a comparison is impossible. Restore a backup, or ask for help.</source>
        <translation>Rien n’a été publié&#xa0;: sans elle, aucune comparaison n’est possible. Rétablissez une sauvegarde, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>A label of the table {table} holds a control character.</source>
        <translation>Un libellé du tableau {table} contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Correct the value in the source; nothing was published.</source>
        <translation>Corrigez la valeur dans la source&#x202f;; rien n’a été publié.</translation>
    </message>
    <message>
        <source>The place “{place}” is listed twice.</source>
        <translation>Le lieu «&#xa0;{place}&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Keep it once in the list of places.</source>
        <translation>Gardez-le une fois dans la liste des lieux.</translation>
    </message>
    <message>
        <source>A row names place number {position}, and there are {places} places.</source>
        <translation>Une ligne nomme le lieu numéro {position}, et il y a {places} lieux.</translation>
    </message>
    <message>
        <source>Check the list of places; nothing was published.</source>
        <translation>Vérifiez la liste des lieux&#x202f;; rien n’a été publié.</translation>
    </message>
    <message>
        <source>A point has no usable coordinates.</source>
        <translation>Un point n’a pas de coordonnées utilisables.</translation>
    </message>
    <message>
        <source>Leave out points without coordinates; nothing was published.</source>
        <translation>Écartez les points sans coordonnées&#x202f;; rien n’a été publié.</translation>
    </message>
    <message>
        <source>A score is {value}, and must lie between 0 and {highest}.</source>
        <translation>Une note vaut {value} et doit être comprise entre 0 et {highest}.</translation>
    </message>
    <message>
        <source>Correct the scores; nothing was published.</source>
        <translation>Corrigez les notes&#x202f;; rien n’a été publié.</translation>
    </message>
    <message>
        <source>Open the contribution again, then repeat; nothing was written.</source>
        <translation>Rouvrez la contribution, puis recommencez&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written. Send the report to whoever maintains Collegiale.</source>
        <translation>Rien n’a été écrit. Envoyez le rapport à qui entretient Collegiale.</translation>
    </message>
    <message>
        <source>Contribution {contribution} is not in the dossier.</source>
        <translation>La contribution {contribution} n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The text was looked at again, and this passage is no longer found.</source>
        <translation>Le texte a été réexaminé et ce passage n’y est plus trouvé.</translation>
    </message>
    <message>
        <source>“{state}” is nothing one may say of a finding.</source>
        <translation>«&#xa0;{state}&#xa0;» n’est pas une décision possible sur une donnée trouvée.</translation>
    </message>
    <message>
        <source>“{label}” is no kind of personal data.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas une sorte de donnée personnelle.</translation>
    </message>
    <message>
        <source>The passage marked lies outside the text, or is blank.</source>
        <translation>Le passage marqué est hors du texte, ou vide.</translation>
    </message>
    <message>
        <source>Select at least one word, then mark it again; nothing was written.</source>
        <translation>Sélectionnez au moins un mot, puis marquez-le à nouveau&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A family needs at least two contributions.</source>
        <translation>Une famille compte au moins deux contributions.</translation>
    </message>
    <message>
        <source>Tick one that asks for the same; nothing was written.</source>
        <translation>Cochez-en une qui demande la même chose&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The similarities do not go with the contributions to group.</source>
        <translation>Les ressemblances ne correspondent pas aux contributions à regrouper.</translation>
    </message>
    <message>
        <source>Nobody asks for a second opinion on this contribution any more.</source>
        <translation>Plus personne ne demande de second avis sur cette contribution.</translation>
    </message>
    <message>
        <source>“{verdict}” is no answer to a second opinion.</source>
        <translation>«&#xa0;{verdict}&#xa0;» n’est pas une réponse à une demande de second avis.</translation>
    </message>
    <message>
        <source>You asked for this second opinion yourself.</source>
        <translation>Vous avez demandé vous-même ce second avis.</translation>
    </message>
    <message>
        <source>Another moderator, under their own name, must answer.</source>
        <translation>Une autre personne chargée de la modération doit répondre, sous son nom.</translation>
    </message>
    <message>
        <source>Texts that have not been looked at since they changed: {count}.</source>
        <translation>Textes qui n’ont pas été réexaminés depuis qu’ils ont changé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Wait until the search for personal data has ended, then publish them; nothing was written.</source>
        <translation>Attendez la fin de la recherche des données personnelles, puis publiez-les&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Texts that are not in the sample, or have changed since: {count}.</source>
        <translation>Textes absents de l’échantillon, ou modifiés depuis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Open the sample again; nothing was written.</source>
        <translation>Rouvrez l’échantillon&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The charter lets no text leave without a person having read it.</source>
        <translation>La charte ne laisse partir aucun texte que personne n’a lu.</translation>
    </message>
    <message>
        <source>Publish the texts one by one, or have the data protection officer change the charter.</source>
        <translation>Publiez les textes un par un, ou demandez au délégué à la protection des données de modifier la charte.</translation>
    </message>
    <message>
        <source>The rule on texts is not signed as it stands.</source>
        <translation>La règle sur les textes n’est pas signée dans son état actuel.</translation>
    </message>
    <message>
        <source>The data protection officer signs it on the publication screen.</source>
        <translation>Le délégué à la protection des données la signe à l’écran Publication.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Le fichier {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it; it holds one JSON object per line.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire&#xa0;; il contient un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8.</source>
        <translation>{file}, ligne {line}&#xa0;: ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8; this line was left out.</source>
        <translation>Enregistrez à nouveau le fichier en UTF-8&#xa0;; cette ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not a JSON object.</source>
        <translation>{file}, ligne {line}&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Write one object per line, with “id” and “text”; this line was left out.</source>
        <translation>Écrivez un objet par ligne, avec «&#xa0;id&#xa0;» et «&#xa0;text&#xa0;»&#xa0;; cette ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing.</source>
        <translation>{file}, ligne {line}&#xa0;: «&#xa0;{field}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the value of “{field}” cannot be used.</source>
        <translation>{file}, ligne {line}&#xa0;: la valeur de «&#xa0;{field}&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>“id” is a text or a number, “text” and “lang” are texts, “profile” holds texts; this line was left out.</source>
        <translation>«&#xa0;id&#xa0;» est un texte ou un nombre, «&#xa0;text&#xa0;» et «&#xa0;lang&#xa0;» sont des textes, «&#xa0;profile&#xa0;» contient des textes&#xa0;; cette ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>{file}, line {line}: longer than {most} megabytes.</source>
        <translation>{file}, ligne {line}&#xa0;: plus de {most} mégaoctets.</translation>
    </message>
    <message>
        <source>Cut the text into several; this line was left out.</source>
        <translation>Coupez le texte en plusieurs&#xa0;; cette ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Lines of {file} that could not be used: {count} ({lines}).</source>
        <translation>Lignes de {file} inutilisables&#xa0;: {count} ({lines}).</translation>
    </message>
    <message>
        <source>Correct them and run the command again; all the others were done.</source>
        <translation>Corrigez-les et relancez la commande&#xa0;; toutes les autres ont été traitées.</translation>
    </message>
    <message>
        <source>{file} is signed by another coordinator than the one this desk knows.</source>
        <translation>{file} est signé par un autre coordinateur que celui que ce pupitre connaît.</translation>
    </message>
    <message>
        <source>Ask your coordinator; a new one sends an invitation first.</source>
        <translation>Demandez à votre coordinateur ; un nouveau envoie d&apos;abord une invitation.</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: it said more than it remembers.</source>
        <translation>Ce pupitre a été remis depuis une sauvegarde : il a dit plus qu&apos;il ne s&apos;en souvient.</translation>
    </message>
    <message>
        <source>Take a new key for the device, then send its joining request to the coordinator.</source>
        <translation>Prenez une nouvelle clé pour l&apos;appareil, puis envoyez sa demande d&apos;adhésion au coordinateur.</translation>
    </message>
    <message>
        <source>A theme of this ballot has no mark.</source>
        <translation>Une thématique de ce bulletin n&apos;a pas de marque.</translation>
    </message>
    <message>
        <source>Give a grade, A to abstain or C for a conflict of interest.</source>
        <translation>Donnez une note, A pour s&apos;abstenir ou C pour un conflit d&apos;intérêts.</translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation>Il manque une courte raison.</translation>
    </message>
    <message>
        <source>Give one for a grade of 0 or 5, for a change or for a withdrawal.</source>
        <translation>Donnez-en une pour une note de 0 ou 5, un changement ou un retrait.</translation>
    </message>
    <message>
        <source>A reason is too long.</source>
        <translation>Une raison est trop longue.</translation>
    </message>
    <message>
        <source>Keep it under 1,000 characters.</source>
        <translation>Tenez-la sous 1 000 caractères.</translation>
    </message>
    <message>
        <source>These marks are not those of the round.</source>
        <translation>Ces marques ne sont pas celles du tour.</translation>
    </message>
    <message>
        <source>One per theme: 0 to 5, A or C.</source>
        <translation>Une par thématique : 0 à 5, A ou C.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Ceci ne peut pas être gardé tel quel.</translation>
    </message>
    <message>
        <source>Shorten the text, or check the number of the proposal.</source>
        <translation>Raccourcissez le texte, ou vérifiez le numéro de la proposition.</translation>
    </message>
    <message>
        <source>Proposal {proposal} is not in this round.</source>
        <translation>La proposition {proposal} n&apos;est pas dans ce tour.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Vérifiez son numéro.</translation>
    </message>
    <message>
        <source>“{level}” is no level of a conflict of interest.</source>
        <translation>« {level} » n&apos;est pas un niveau de conflit d&apos;intérêts.</translation>
    </message>
    <message>
        <source>Use none, soft or hard.</source>
        <translation>Utilisez none, soft ou hard.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest on proposal {proposal}: it is not scored.</source>
        <translation>Vous avez déclaré un conflit d&apos;intérêts sur la proposition {proposal} : elle ne se cote pas.</translation>
    </message>
    <message>
        <source>Take the declaration back if it was a mistake; a withdrawal stays.</source>
        <translation>Retirez la déclaration si c&apos;était une erreur ; un retrait demeure.</translation>
    </message>
    <message>
        <source>You have scored proposal {proposal} already.</source>
        <translation>Vous avez déjà coté la proposition {proposal}.</translation>
    </message>
    <message>
        <source>Withdraw the ballot, and say why.</source>
        <translation>Retirez le bulletin, et dites pourquoi.</translation>
    </message>
    <message>
        <source>There is no ballot on proposal {proposal} to withdraw.</source>
        <translation>Il n&apos;y a pas de bulletin à retirer sur la proposition {proposal}.</translation>
    </message>
    <message>
        <source>Declare the conflict of interest instead.</source>
        <translation>Déclarez plutôt le conflit d&apos;intérêts.</translation>
    </message>
    <message>
        <source>Your ballots are committed: nothing changes until the list of commitments comes.</source>
        <translation>Vos bulletins sont engagés : rien ne change jusqu&apos;à l&apos;arrivée de la liste des engagements.</translation>
    </message>
    <message>
        <source>Wait for the coordinator&apos;s list.</source>
        <translation>Attendez la liste du coordinateur.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already.</source>
        <translation>La liste des engagements est déjà signée.</translation>
    </message>
    <message>
        <source>Reveal your ballots: they count, marked as not blind.</source>
        <translation>Levez vos bulletins : ils comptent, marqués « non à l&apos;aveugle ».</translation>
    </message>
    <message>
        <source>The list has come: a changed ballot on proposal {proposal} is a revision.</source>
        <translation>La liste est arrivée : changer le bulletin de la proposition {proposal} est une révision.</translation>
    </message>
    <message>
        <source>Revise it, and say why.</source>
        <translation>Révisez-le, et dites pourquoi.</translation>
    </message>
    <message>
        <source>A ballot is revised after the list of commitments.</source>
        <translation>Un bulletin se révise après la liste des engagements.</translation>
    </message>
    <message>
        <source>Until you commit, deliver it again.</source>
        <translation>Tant que vous n&apos;êtes pas engagé, rendez-le de nouveau.</translation>
    </message>
    <message>
        <source>The list names another state of this device&apos;s ballots than the one it holds.</source>
        <translation>La liste nomme un autre état des bulletins de cet appareil que celui qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Tell the coordinator; nothing was sent.</source>
        <translation>Dites-le au coordinateur ; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Another list of commitments of this round has come before.</source>
        <translation>Une autre liste des engagements de ce tour est arrivée avant.</translation>
    </message>
    <message>
        <source>The first is kept; ask the coordinator why there are two.</source>
        <translation>La première est gardée ; demandez au coordinateur pourquoi il y en a deux.</translation>
    </message>
    <message>
        <source>This device has no seat in the round yet.</source>
        <translation>Cet appareil n&apos;a pas encore de place dans le tour.</translation>
    </message>
    <message>
        <source>Send its joining request, then receive the enrolment that the coordinator sends back.</source>
        <translation>Envoyez sa demande d&apos;adhésion, puis recevez l&apos;inscription que le coordinateur renvoie.</translation>
    </message>
    <message>
        <source>Your seat in this round does not score.</source>
        <translation>Votre place dans ce tour ne cote pas.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it should.</source>
        <translation>Demandez au coordinateur si elle le devrait.</translation>
    </message>
    <message>
        <source>That device is not another one of yours.</source>
        <translation>Cet appareil n&apos;est pas un autre des vôtres.</translation>
    </message>
    <message>
        <source>Choose one of your own other devices.</source>
        <translation>Choisissez l&apos;un de vos autres appareils.</translation>
    </message>
    <message>
        <source>{file} is not for an evaluator&apos;s desk ({kind}).</source>
        <translation>{file} n&apos;est pas pour le pupitre d&apos;un évaluateur ({kind}).</translation>
    </message>
    <message>
        <source>Give it to the coordinator; an invitation is answered by joining.</source>
        <translation>Donnez-le au coordinateur ; à une invitation, on répond en demandant une place.</translation>
    </message>
    <message>
        <source>The folder {folder} is no evaluator&apos;s desk.</source>
        <translation>Le dossier {folder} n&apos;est pas le pupitre d&apos;un évaluateur.</translation>
    </message>
    <message>
        <source>Choose the folder that holds desk.json, or make a desk first.</source>
        <translation>Choisissez le dossier qui contient desk.json, ou créez d&apos;abord un pupitre.</translation>
    </message>
    <message>
        <source>This desk is open elsewhere.</source>
        <translation>Ce pupitre est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Close it in the other window, then try again.</source>
        <translation>Fermez-le dans l&apos;autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} of this desk is damaged.</source>
        <translation>{file} de ce pupitre est abîmé.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or make a new desk and tell the coordinator.</source>
        <translation>Remettez-le depuis une sauvegarde, ou créez un nouveau pupitre et prévenez le coordinateur.</translation>
    </message>
    <message>
        <source>The desk {folder} is under another name.</source>
        <translation>Le pupitre {folder} est à un autre nom.</translation>
    </message>
    <message>
        <source>Leave the name out, or choose another folder.</source>
        <translation>N&apos;indiquez pas de nom, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is not a whole package of a round.</source>
        <translation>{file} n&apos;est pas un paquet de tour complet.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} does not hold what the round says ({what}).</source>
        <translation>{file} ne contient pas ce que dit le tour ({what}).</translation>
    </message>
    <message>
        <source>Do not score; tell the coordinator.</source>
        <translation>Ne cotez pas ; prévenez le coordinateur.</translation>
    </message>
    <message>
        <source>A picture cannot be read, or is too large.</source>
        <translation>Une image ne peut pas être lue, ou est trop grande.</translation>
    </message>
    <message>
        <source>Give a JPEG, PNG, WebP or TIFF of fewer than 80 million pixels.</source>
        <translation>Donnez un JPEG, PNG, WebP ou TIFF de moins de 80 millions de pixels.</translation>
    </message>
    <message>
        <source>Some commitments cannot be used: {files}.</source>
        <translation>Des engagements ne peuvent pas servir : {files}.</translation>
    </message>
    <message>
        <source>Ask for them again; nothing was signed.</source>
        <translation>Demandez-les de nouveau ; rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>{count} devices fit.</source>
        <translation>{count} appareils conviennent.</translation>
    </message>
    <message>
        <source>Give the beginning of the key, as the board shows it.</source>
        <translation>Donnez le début de la clé, comme le tableau le montre.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of a round.</source>
        <translation>Le fichier {file} est trop grand pour être celui d&apos;un tour.</translation>
    </message>
    <message>
        <source>Check that it is the right file; a photograph stays under 40 MB.</source>
        <translation>Vérifiez que c&apos;est le bon fichier ; une photographie reste sous 40 Mo.</translation>
    </message>
    <message>
        <source>{file} is no CSV table in UTF-8.</source>
        <translation>{file} n&apos;est pas un tableau CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, then give it again.</source>
        <translation>Enregistrez-le en CSV UTF-8, puis redonnez-le.</translation>
    </message>
    <message>
        <source>The columns of {file} do not fit: missing {missing}, unknown {unknown}.</source>
        <translation>Les colonnes de {file} ne conviennent pas : manquantes {missing}, inconnues {unknown}.</translation>
    </message>
    <message>
        <source>Start from the template that the command writes.</source>
        <translation>Partez du modèle que la commande écrit.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be taken ({problem}).</source>
        <translation>La ligne {line} de {file} ne peut pas être prise ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, then give the table again.</source>
        <translation>Corrigez-la, puis redonnez le tableau.</translation>
    </message>
    <message>
        <source>Ask its sender to send it again; nothing else is affected.</source>
        <translation>Demandez à son expéditeur de l&apos;envoyer de nouveau ; rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>Check with its sender by telephone before you use anything of it.</source>
        <translation>Vérifiez avec son expéditeur, par téléphone, avant d&apos;en utiliser quoi que ce soit.</translation>
    </message>
    <message>
        <source>{file} is not one of the files exchanged around a round.</source>
        <translation>{file} n&apos;est pas un fichier échangé autour d&apos;un tour de cotation.</translation>
    </message>
    <message>
        <source>{file} is not as it was signed: it was changed on its way.</source>
        <translation>{file} n&apos;est pas tel qu&apos;il a été signé : il a été modifié en chemin.</translation>
    </message>
    <message>
        <source>{file} holds no ballots that can be read.</source>
        <translation>{file} ne contient pas de bulletins lisibles.</translation>
    </message>
    <message>
        <source>{file} is not a sealed file of a round.</source>
        <translation>{file} n&apos;est pas un fichier scellé d&apos;un tour de cotation.</translation>
    </message>
    <message>
        <source>{file} was not sealed for this device, or was damaged on its way.</source>
        <translation>{file} n&apos;a pas été scellé pour cet appareil, ou a été abîmé en chemin.</translation>
    </message>
    <message>
        <source>Ask its sender for a copy for this device; if the device is new, send a joining request first.</source>
        <translation>Demandez à son expéditeur une copie pour cet appareil ; si l&apos;appareil est nouveau, envoyez d&apos;abord une demande d&apos;adhésion.</translation>
    </message>
    <message>
        <source>This round cannot be: {what}.</source>
        <translation>Ce tour ne peut pas être ouvert : {what}.</translation>
    </message>
    <message>
        <source>Correct that part, then sign again; nothing was written.</source>
        <translation>Corrigez cette partie, puis signez de nouveau ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This round was not signed by its coordinator.</source>
        <translation>Ce tour n&apos;a pas été signé par son coordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>Il n&apos;y a encore rien à coter.</translation>
    </message>
    <message>
        <source>Accept proposals on the Moderation screen first.</source>
        <translation>Acceptez d&apos;abord des propositions à l&apos;écran Modération.</translation>
    </message>
    <message>
        <source>{count} accepted proposals were not looked at for personal data as they stand now.</source>
        <translation>{count} propositions acceptées n&apos;ont pas été examinées, dans leur état actuel, pour y chercher des données personnelles.</translation>
    </message>
    <message>
        <source>Open the dossier in the window and let the search for personal data end, then open the round.</source>
        <translation>Ouvrez le dossier dans la fenêtre et laissez finir la recherche de données personnelles, puis ouvrez le tour.</translation>
    </message>
    <message>
        <source>This round does not know you as its coordinator or deputy.</source>
        <translation>Ce tour ne vous connaît pas comme coordinateur ou suppléant.</translation>
    </message>
    <message>
        <source>Open the dossier as the person who opened the round.</source>
        <translation>Ouvrez le dossier comme la personne qui a ouvert le tour.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already, and can be signed only once.</source>
        <translation>La liste des engagements est déjà signée, et ne peut l&apos;être qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Send the same list again to whoever misses it.</source>
        <translation>Renvoyez la même liste à qui ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>No evaluator has committed to a ballot yet.</source>
        <translation>Aucun évaluateur n&apos;a encore engagé de bulletin.</translation>
    </message>
    <message>
        <source>Import the commitments that they sent, then sign the list.</source>
        <translation>Importez les engagements qu&apos;ils ont envoyés, puis signez la liste.</translation>
    </message>
    <message>
        <source>The list of commitments is not there yet.</source>
        <translation>La liste des engagements n&apos;est pas encore là.</translation>
    </message>
    <message>
        <source>It is signed by the coordinator once the commitments came; ballots are revealed after it.</source>
        <translation>Le coordinateur la signe une fois les engagements reçus ; les bulletins se lèvent ensuite.</translation>
    </message>
    <message>
        <source>This device has a seat in the round already.</source>
        <translation>Cet appareil a déjà une place dans le tour.</translation>
    </message>
    <message>
        <source>There is nothing to do; if another device is meant, import its joining request.</source>
        <translation>Il n&apos;y a rien à faire ; s&apos;il s&apos;agit d&apos;un autre appareil, importez sa demande d&apos;adhésion.</translation>
    </message>
    <message>
        <source>The round does not name this person to decide.</source>
        <translation>Le tour ne désigne pas cette personne pour décider.</translation>
    </message>
    <message>
        <source>Choose the person whom it names.</source>
        <translation>Choisissez la personne qu&apos;il désigne.</translation>
    </message>
    <message>
        <source>This decision goes against the order of the ballots, and no reason is given.</source>
        <translation>Cette décision va contre l&apos;ordre des bulletins, et aucune raison n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Write the reason: it is part of the record. Nothing was written.</source>
        <translation>Écrivez la raison : elle fait partie du relevé. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>There is no such round here.</source>
        <translation>Il n&apos;y a pas de tel tour ici.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>{count} devices have no joining request in this dossier.</source>
        <translation>{count} appareils n&apos;ont pas de demande d&apos;adhésion dans ce dossier.</translation>
    </message>
    <message>
        <source>Import their joining requests first.</source>
        <translation>Importez d&apos;abord leurs demandes d&apos;adhésion.</translation>
    </message>
    <message>
        <source>{count} of the proposals chosen cannot be scored.</source>
        <translation>{count} des propositions choisies ne peuvent pas être cotées.</translation>
    </message>
    <message>
        <source>Choose accepted proposals that lead their family or belong to none.</source>
        <translation>Choisissez des propositions acceptées qui mènent leur famille ou n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>A round that replaces another must say why.</source>
        <translation>Un tour qui en remplace un autre doit dire pourquoi.</translation>
    </message>
    <message>
        <source>Write the reason; it is shown to every evaluator.</source>
        <translation>Écrivez la raison ; chaque évaluateur la verra.</translation>
    </message>
    <message>
        <source>Nobody in the round is known as {member}.</source>
        <translation>Personne dans le tour n&apos;est connu comme {member}.</translation>
    </message>
    <message>
        <source>Choose one of its persons, by name.</source>
        <translation>Choisissez l&apos;une de ses personnes, par son nom.</translation>
    </message>
    <message>
        <source>The device to replace is not one of {member}.</source>
        <translation>L&apos;appareil à remplacer n&apos;est pas l&apos;un de ceux de {member}.</translation>
    </message>
    <message>
        <source>Look at who has what, then choose again.</source>
        <translation>Regardez qui a quoi, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>{file} is a file of another moment of the round ({kind}).</source>
        <translation>{file} est un fichier d&apos;un autre moment du tour ({kind}).</translation>
    </message>
    <message>
        <source>Give the files that evaluators sent: commitments or ballots.</source>
        <translation>Donnez les fichiers envoyés par les évaluateurs : engagements ou bulletins.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that is recorded in a meeting.</source>
        <translation>« {kind} » ne s&apos;inscrit pas en séance.</translation>
    </message>
    <message>
        <source>One of: {known}.</source>
        <translation>Un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>This entry does not go with the round; nothing was written.</source>
        <translation>Cette entrée ne va pas avec le tour ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Check proposal, grades, person and reason.</source>
        <translation>Vérifiez la proposition, les notes, la personne et la raison.</translation>
    </message>
    <message>
        <source>What is to be set aside is not counted in this round.</source>
        <translation>Ce qu&apos;il faut écarter ne compte pas dans ce tour.</translation>
    </message>
    <message>
        <source>Choose it again in the list.</source>
        <translation>Choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>A translation is into French or Italian, and not into the language of the text itself.</source>
        <translation>Une traduction se fait en français ou en italien, et non dans la langue du texte lui-même.</translation>
    </message>
    <message>
        <source>Choose the other language.</source>
        <translation>Choisissez l&apos;autre langue.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} ({detail}).</source>
        <translation>{file} ne peut pas être lu : ligne {line} ({detail}).</translation>
    </message>
    <message>
        <source>Correct that line; nothing was written.</source>
        <translation>Corrigez cette ligne ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” does not fit ({advice}).</source>
        <translation>{file}, ligne {line} : « {field} » ne convient pas ({advice}).</translation>
    </message>
    <message>
        <source>Correct it; nothing was written.</source>
        <translation>Corrigez-le ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{file} names the theme “{theme}”, which the charter does not have.</source>
        <translation>{file} nomme la thématique « {theme} », que la charte n&apos;a pas.</translation>
    </message>
    <message>
        <source>Correct its code, or give it a label; nothing was written.</source>
        <translation>Corrigez son code, ou donnez-lui un libellé ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This file is not a decision record.</source>
        <translation>Ce fichier n&apos;est pas un relevé de décisions.</translation>
    </message>
    <message>
        <source>Choose the zip that the coordinator sent, as it was received.</source>
        <translation>Choisissez le zip envoyé par le coordinateur, tel qu&apos;il a été reçu.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>The texts are written in nearly the same words.</source>
        <translation>Les textes sont écrits presque avec les mêmes mots.</translation>
    </message>
    <message numerus="yes">
        <source>Family of %Ln contributions</source>
        <translation>
            <numerusform>Famille de %Ln contribution</numerusform>
            <numerusform>Famille de %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporter(s), counted once</source>
        <translation>
            <numerusform>%Ln soutien, compté une fois</numerusform>
            <numerusform>%Ln soutiens, comptés une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed family</source>
        <translation>Famille proposée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) seem to ask for the same. Grouped, each text is kept, and a person who supports several counts once.</source>
        <translation>
            <numerusform>%Ln contribution semble demander la même chose. Regroupés, les textes restent distincts, et une personne qui en soutient plusieurs ne compte qu’une fois.</numerusform>
            <numerusform>%Ln contributions semblent demander la même chose. Regroupés, les textes restent distincts, et une personne qui en soutient plusieurs ne compte qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message numerus="yes">
        <source>Group with these %Ln</source>
        <translation>
            <numerusform>Regrouper avec celle-ci</numerusform>
            <numerusform>Regrouper avec ces %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même chose</translation>
    </message>
    <message>
        <source>Leave the family</source>
        <translation>Retirer de la famille</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>Les textes sont les mêmes, mot pour mot.</translation>
    </message>
    <message>
        <source>One text contains the other.</source>
        <translation>L’un des textes contient l’autre.</translation>
    </message>
    <message>
        <source>Because both say: {words}.</source>
        <translation>Parce que les deux disent&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>This contribution leads it. Each text is kept as it is.</source>
        <translation>Cette contribution est en tête. Chaque texte reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{similarity} alike</source>
        <translation>{similarity} de ressemblance</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Lire «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Led by “{title}”. Each text is kept as it is.</source>
        <translation>En tête&#xa0;: «&#xa0;{title}&#xa0;». Chaque texte reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could join it. {why}</source>
        <translation>
            <numerusform>%Ln autre pourrait la rejoindre. {why}</numerusform>
            <numerusform>%Ln autres pourraient la rejoindre. {why}</numerusform>
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
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a filter in force</comment>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Toutes les thématiques</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>Tous les signalements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore donnée</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>To decide</source>
        <comment>state of a finding</comment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>marqué par un modérateur</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>l’identité même de l’auteur</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of personal data</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of personal data</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of personal data</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of personal data</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of personal data</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A name?</source>
        <comment>kind of personal data</comment>
        <translation>Un nom&#xa0;?</translation>
    </message>
    <message>
        <source>Social security</source>
        <comment>kind of personal data</comment>
        <translation>Sécurité sociale</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <comment>kind of personal data</comment>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Bank account</source>
        <comment>kind of personal data</comment>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Bank card</source>
        <comment>kind of personal data</comment>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <comment>kind of personal data</comment>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <source>Number plate</source>
        <comment>kind of personal data</comment>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <comment>kind of personal data</comment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>kind of personal data</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>kind of personal data</comment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Online account</source>
        <comment>kind of personal data</comment>
        <translation>Compte en ligne</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>kind of personal data</comment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <comment>kind of personal data</comment>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Land parcel</source>
        <comment>kind of personal data</comment>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Public office</source>
        <comment>kind of personal data</comment>
        <translation>Fonction publique</translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>kind of personal data</comment>
        <translation>Sensible (art. 9)</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>kind of personal data</comment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>{rule}, {score}</source>
        <comment>why, how sure (0 to 1)</comment>
        <translation>{rule}, {score}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of a finding</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a finding</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Personal data found</source>
        <translation>Données personnelles trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the text: N and P lead to them.</source>
        <translation>
            <numerusform>%Ln autre dans le texte&#xa0;: N et P y mènent.</numerusform>
            <numerusform>%Ln autres dans le texte&#xa0;: N et P y mènent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Étendre…</translation>
    </message>
    <message>
        <source>Mark a passage…</source>
        <translation>Marquer un passage…</translation>
    </message>
    <message>
        <source>→ {words}</source>
        <comment>what it becomes</comment>
        <translation>→ {words}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <translation>Accepter {words}</translation>
    </message>
    <message>
        <source>Reject {words}</source>
        <translation>Rejeter {words}</translation>
    </message>
    <message>
        <source>none was found: read the text all the same</source>
        <translation>aucune trouvée&#xa0;: lisez le texte quand même</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Donnée précédente</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Donnée suivante</translation>
    </message>
    <message>
        <source>Put the places and functions away</source>
        <translation>Ranger les lieux et les fonctions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) or function(s), left in the text</source>
        <translation>
            <numerusform>%Ln lieu ou fonction, laissé dans le texte</numerusform>
            <numerusform>%Ln lieux ou fonctions, laissés dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{becomes} · {why}</source>
        <translation>{becomes} · {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>toutes décidées</translation>
    </message>
    <message>
        <source>Accept everywhere ({count} more)</source>
        <translation>Accepter partout ({count} de plus)</translation>
    </message>
    <message>
        <source>Reject everywhere ({count} more)</source>
        <translation>Rejeter partout ({count} de plus)</translation>
    </message>
    <message>
        <source>Keep it so (Enter)</source>
        <translation>Garder ainsi (Entrée)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>The same words in the other texts too (P)</source>
        <translation>Les mêmes mots dans les autres textes aussi (P)</translation>
    </message>
    <message>
        <source>Shift and the arrows → ← move the end word by word, the arrows alone move the beginning.</source>
        <translation>Maj et les flèches → ← déplacent la fin mot par mot, les flèches seules déplacent le début.</translation>
    </message>
    <message>
        <source>How far does it go? “{words}”</source>
        <translation>Jusqu’où va-t-elle&#xa0;? «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What is “{words}”?</source>
        <translation>Qu’est-ce que «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message numerus="yes">
        <source>%Ln personal detail(s)</source>
        <comment>passages found in a text</comment>
        <translation>
            <numerusform>%Ln donnée perso.</numerusform>
            <numerusform>%Ln données perso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>flag of a contribution</comment>
        <translation>Sensible (art. 9)</translation>
    </message>
    <message>
        <source>Minor, France</source>
        <comment>flag of a contribution</comment>
        <translation>Mineur, France</translation>
    </message>
    <message>
        <source>Minor, Italy</source>
        <comment>flag of a contribution</comment>
        <translation>Mineur, Italie</translation>
    </message>
    <message>
        <source>Minor, country unknown</source>
        <comment>flag of a contribution</comment>
        <translation>Mineur, pays inconnu</translation>
    </message>
    <message>
        <source>Outside the perimeter</source>
        <comment>flag of a contribution</comment>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Perimeter to check</source>
        <comment>flag of a contribution</comment>
        <translation>Périmètre à vérifier</translation>
    </message>
    <message>
        <source>Identifier in the text</source>
        <comment>flag of a contribution</comment>
        <translation>Identifiant dans le texte</translation>
    </message>
    <message>
        <source>Personal data</source>
        <comment>flag of a contribution</comment>
        <translation>Données perso.</translation>
    </message>
    <message>
        <source>Unkind words</source>
        <comment>flag of a contribution</comment>
        <translation>Propos blessants</translation>
    </message>
    <message>
        <source>Advertising or flood</source>
        <comment>flag of a contribution</comment>
        <translation>Publicité ou envoi massif</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <comment>flag of a contribution</comment>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>flag of a contribution</comment>
        <translation>Famille</translation>
    </message>
    <message>
        <source>This text may tell someone&apos;s health, origin, beliefs, opinions or sexual life (GDPR, article 9). If it speaks of a person who can be recognised, hide it. Do not release the text for open data.</source>
        <translation>Ce texte peut révéler la santé, l’origine, les croyances, les opinions ou la vie sexuelle de quelqu’un (RGPD, article 9). S’il parle d’une personne reconnaissable, masquez-le. N’autorisez pas ce texte en données ouvertes.</translation>
    </message>
    <message>
        <source>The commune or the place lies outside the consultation&apos;s perimeter. It may be read and answered; check whether it concerns the territory before accepting it.</source>
        <translation>La commune ou le lieu est hors du périmètre de la consultation. La contribution peut être lue et recevoir une réponse&#x202f;; vérifiez qu’elle concerne le territoire avant de l’accepter.</translation>
    </message>
    <message>
        <source>The commune belongs to a partner&apos;s territory, and its place in the perimeter is not settled. The data protection officer can settle it.</source>
        <translation>La commune relève du territoire d’un partenaire et sa place dans le périmètre n’est pas fixée. Le délégué à la protection des données peut la fixer.</translation>
    </message>
    <message>
        <source>The text holds what looks like an e-mail address, a telephone, an account or a document number. If it is someone&apos;s, do not release the text for open data.</source>
        <translation>Le texte contient ce qui ressemble à une adresse électronique, un téléphone, un compte ou un numéro de pièce. S’il appartient à quelqu’un, n’autorisez pas ce texte en données ouvertes.</translation>
    </message>
    <message>
        <source>The text names a person, or says how to reach or recognise one. In the moderation screen each passage is shown, and the text can be published without them.</source>
        <translation>Le texte nomme une personne, ou dit comment la joindre ou la reconnaître. L’écran de modération montre chaque passage, et le texte peut être publié sans eux.</translation>
    </message>
    <message>
        <source>Some words may hurt: they are underlined. The text is not hidden for that; a person judges what it says, and of whom.</source>
        <translation>Certains mots peuvent blesser&#xa0;: ils sont soulignés. Le texte n’est pas masqué pour autant&#xa0;; une personne juge ce qu’il dit, et de qui.</translation>
    </message>
    <message>
        <source>It looks like advertising, or like the same message sent many times in a short while. It is not hidden for that: many people may copy one text in good faith.</source>
        <translation>Cela ressemble à de la publicité, ou à un même message envoyé de nombreuses fois en peu de temps. Il n’est pas masqué pour autant&#xa0;: beaucoup de personnes peuvent recopier un texte de bonne foi.</translation>
    </message>
    <message>
        <source>A moderator asked another to read it. The question and the answer are in the moderation screen; the text should wait for the answer before it is published.</source>
        <translation>Un modérateur a demandé à un autre de la lire. La question et la réponse sont à l’écran de modération&#xa0;; le texte attend la réponse avant d’être publié.</translation>
    </message>
    <message>
        <source>It is grouped with contributions that ask for the same. Each text is kept; a person who supports several of them counts once. The moderation screen shows the family.</source>
        <translation>Elle est regroupée avec des contributions qui demandent la même chose. Chaque texte est gardé&#xa0;; une personne qui en soutient plusieurs compte une fois. L’écran de modération montre la famille.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in France. Where the use rests on consent, the law asks for two: the minor&apos;s and a parent&apos;s, together (loi Informatique et Libertés, art. 45). Without both, do not release the text.</source>
        <translation>La personne a déclaré avoir moins de {age} ans et habiter en France. Lorsque l’usage repose sur le consentement, la loi en demande deux, donnés ensemble&#xa0;: celui du mineur et celui d’un parent (loi Informatique et Libertés, art. 45). Sans les deux, n’autorisez pas ce texte.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in Italy. Where the use rests on consent, the parent alone gives it (Codice privacy, art. 2-quinquies). Without it, do not release the text.</source>
        <translation>La personne a déclaré avoir moins de {age} ans et habiter en Italie. Lorsque l’usage repose sur le consentement, le parent seul le donne (Codice privacy, art. 2-quinquies). Sans lui, n’autorisez pas ce texte.</translation>
    </message>
    <message>
        <source>The person said to be a minor, and the country is not known. In France, under {french}, the minor and a parent agree together; in Italy, under {italian}, the parent alone. Ask for both meanwhile.</source>
        <translation>La personne a déclaré être mineure, et le pays n’est pas connu. En France, en dessous de {french} ans, le mineur et un parent consentent ensemble&#x202f;; en Italie, en dessous de {italian} ans, le parent seul. En attendant, demandez les deux.</translation>
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
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>Put back in the queue.</source>
        <translation>Remise dans la file.</translation>
    </message>
    <message>
        <source>Text withdrawn from open data.</source>
        <translation>Texte retiré des données ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to be decided again.</source>
        <translation>
            <numerusform>%Ln passage à décider de nouveau.</numerusform>
            <numerusform>%Ln passages à décider de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text published without the personal data found.</source>
        <translation>Texte publié sans les données personnelles trouvées.</translation>
    </message>
    <message>
        <source>Text published as it is.</source>
        <translation>Texte publié tel quel.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Réponse donnée.</translation>
    </message>
    <message>
        <source>Changed by a later import.</source>
        <translation>Modifiée par un import ultérieur.</translation>
    </message>
    <message>
        <source>Last action undone.</source>
        <translation>Dernière action annulée.</translation>
    </message>
    <message>
        <source>Second opinion asked for.</source>
        <translation>Second avis demandé.</translation>
    </message>
    <message>
        <source>Second opinion: does not agree.</source>
        <translation>Second avis&#xa0;: pas d’accord.</translation>
    </message>
    <message>
        <source>Second opinion: agrees.</source>
        <translation>Second avis&#xa0;: d’accord.</translation>
    </message>
    <message>
        <source>Grouped in a family.</source>
        <translation>Regroupée dans une famille.</translation>
    </message>
    <message>
        <source>Taken out of its family.</source>
        <translation>Retirée de sa famille.</translation>
    </message>
    <message>
        <source>Said not to ask for the same: the family proposed is refused.</source>
        <translation>Ce n’est pas la même demande&#xa0;: famille proposée refusée.</translation>
    </message>
    <message>
        <source>Text published under the signed rule, or kept for a reader.</source>
        <translation>Texte publié selon la règle signée, ou gardé pour une relecture.</translation>
    </message>
    <message>
        <source>Read by a second reader: personal data were left.</source>
        <translation>Relue par un second lecteur&#xa0;: il restait des données personnelles.</translation>
    </message>
    <message>
        <source>Read by a second reader: nothing left.</source>
        <translation>Relue par un second lecteur&#xa0;: il ne restait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) accepted as personal data.</source>
        <translation>
            <numerusform>%Ln passage accepté comme donnée personnelle.</numerusform>
            <numerusform>%Ln passages acceptés comme données personnelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) said not to be personal data.</source>
        <translation>
            <numerusform>%Ln passage écarté&#xa0;: pas une donnée personnelle.</numerusform>
            <numerusform>%Ln passages écartés&#xa0;: pas des données personnelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Note: {note}</source>
        <translation>{what} Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>Hidden: {reason}.</source>
        <translation>Masquée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Theme: {theme}.</source>
        <translation>Thématique&#xa0;: {theme}.</translation>
    </message>
    <message>
        <source>Personal data marked by hand: {kind}.</source>
        <translation>Donnée personnelle marquée à la main&#xa0;: {kind}.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>bars that have no room</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions received</source>
        <translation>Contributions reçues</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thématique</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Par territoire</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By age band</source>
        <translation>Par tranche d’âge</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Nothing waits for you. New imports will show up here.</source>
        <translation>Rien ne vous attend. Les nouveaux imports apparaîtront ici.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>This dossier is ready for its first contributions</source>
        <translation>Ce dossier attend ses premières contributions</translation>
    </message>
    <message>
        <source>Drop an export of your platform anywhere on this window, or choose it. You will see what is understood and what is refused before anything is written.</source>
        <translation>Déposez l’export de votre plateforme n’importe où dans cette fenêtre, ou choisissez-le. Vous verrez ce qui est compris et ce qui est refusé avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>The dossier cannot be read</source>
        <translation>Le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Moderate the %Ln waiting</source>
        <translation>
            <numerusform>Modérer la contribution en attente</numerusform>
            <numerusform>Modérer les %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>objective</source>
        <comment>before a number</comment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Persons heard</source>
        <translation>Personnes entendues</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln comment(s)</source>
        <translation>
            <numerusform>et %Ln commentaire</numerusform>
            <numerusform>et %Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>Moins de 25 ans</translation>
    </message>
    <message>
        <source>for an objective of {objective}</source>
        <translation>pour un objectif de {objective}</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declared fields</source>
        <comment>in the charter</comment>
        <translation>
            <numerusform>%Ln champ déclaré</numerusform>
            <numerusform>%Ln champs déclarés</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Internal assessment</source>
        <translation>Évaluation interne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to citizens</source>
        <translation>Retour aux citoyens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%Ln à rédiger</numerusform>
            <numerusform>%Ln à rédiger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may identify someone</source>
        <translation>
            <numerusform>%Ln texte peut identifier quelqu’un</numerusform>
            <numerusform>%Ln textes peuvent identifier quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>read them before anything is published</source>
        <translation>à lire avant toute publication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may reveal health, opinions or beliefs</source>
        <translation>
            <numerusform>%Ln texte à caractère sensible</numerusform>
            <numerusform>%Ln textes à caractère sensible</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive data (GDPR article 9), to read</source>
        <translation>santé, opinions, croyances (RGPD, article 9), à lire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions by minors</source>
        <translation>
            <numerusform>%Ln contribution de mineur</numerusform>
            <numerusform>%Ln contributions de mineurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last} ans</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln registration(s)</source>
        <translation>
            <numerusform>et %Ln inscription</numerusform>
            <numerusform>et %Ln inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once each, whatever they sent</source>
        <translation>comptées une fois chacune, quoi qu’elles aient envoyé</translation>
    </message>
    <message>
        <source>of contributions whose age band is known</source>
        <translation>des contributions dont l’âge est connu</translation>
    </message>
    <message>
        <source>no age band was given</source>
        <translation>aucune tranche d’âge n’a été donnée</translation>
    </message>
    <message>
        <source>{count} citizens&apos; proposals</source>
        <translation>{count} propositions de citoyens</translation>
    </message>
    <message>
        <source>objective of {objective} reached on {day}</source>
        <translation>objectif de {objective} atteint le {day}</translation>
    </message>
    <message>
        <source>opens on {day}</source>
        <translation>ouvre le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows kept aside</source>
        <comment>quarantine</comment>
        <translation>
            <numerusform>%Ln ligne mise de côté</numerusform>
            <numerusform>%Ln lignes mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>correct them or drop them; kept 30 days</source>
        <translation>à corriger ou à écarter&#x202f;; gardées 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions and comments to moderate</source>
        <translation>
            <numerusform>%Ln contribution ou commentaire à modérer</numerusform>
            <numerusform>%Ln contributions et commentaires à modérer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is answered or published before</source>
        <translation>rien n’est répondu ni publié avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to write</source>
        <translation>
            <numerusform>%Ln réponse à rédiger</numerusform>
            <numerusform>%Ln réponses à rédiger</numerusform>
        </translation>
    </message>
    <message>
        <source>their authors are waiting</source>
        <translation>leurs auteurs attendent</translation>
    </message>
    <message>
        <source>a parent must agree, and the minor too</source>
        <translation>un parent doit consentir, et le mineur aussi</translation>
    </message>
    <message>
        <source>a parent must agree</source>
        <translation>un parent doit consentir</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} ans et plus</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>ouverte jusqu’au {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>close le {day}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Column “{name}” is understood as</source>
        <translation>La colonne «&#xa0;{name}&#xa0;» est comprise comme</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Comprise comme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What would enter</source>
        <translation>Ce qui entrerait</translation>
    </message>
    <message>
        <source>Rows that would be set aside</source>
        <translation>Lignes qui seraient mises de côté</translation>
    </message>
    <message>
        <source>No row would be set aside</source>
        <translation>Aucune ligne ne serait mise de côté</translation>
    </message>
    <message>
        <source>Every row seen can enter as it is.</source>
        <translation>Toutes les lignes lues peuvent entrer telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be set aside</source>
        <translation>
            <numerusform>%Ln ligne serait mise de côté</numerusform>
            <numerusform>%Ln lignes seraient mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait 30 days in quarantine, declared columns only, to be corrected or dropped.</source>
        <translation>Elles attendent 30 jours en quarantaine, colonnes déclarées seulement, pour être corrigées ou écartées.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No row can enter: say which columns hold the title or the text.</source>
        <translation>Aucune ligne ne peut entrer&#xa0;: indiquez les colonnes du titre ou du texte.</translation>
    </message>
    <message numerus="yes">
        <source>Counted on the first %Ln row(s); the import reads the whole file.</source>
        <translation>
            <numerusform>Compté sur la première ligne&#x202f;; l’import lit tout le fichier.</numerusform>
            <numerusform>Compté sur les %Ln premières lignes&#x202f;; l’import lit tout le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) may speak of health, beliefs or another protected subject: to be read first in moderation</source>
        <translation>
            <numerusform>%Ln texte touche peut-être à la santé, aux croyances ou à un autre sujet protégé&#xa0;: à lire d’abord en modération</numerusform>
            <numerusform>%Ln textes touchent peut-être à la santé, aux croyances ou à un autre sujet protégé&#xa0;: à lire d’abord en modération</numerusform>
        </translation>
    </message>
    <message>
        <source>No minor and no protected subject suspected.</source>
        <translation>Aucun mineur ni sujet protégé soupçonné.</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>Exporté depuis</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>Remember for this source</source>
        <translation>Retenir pour cette source</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tableaux du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>First rows, as they will be stored</source>
        <translation>Premières lignes, telles qu’elles seront conservées</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Nouvelle lecture du fichier…</translation>
    </message>
    <message>
        <source>told by its columns</source>
        <translation>reconnu à ses colonnes</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Lignes mises de côté</translation>
    </message>
    <message>
        <source>No row is waiting</source>
        <translation>Aucune ligne n’attend</translation>
    </message>
    <message>
        <source>When a row of a file cannot enter as it is, it waits here 30 days to be corrected, then it goes.</source>
        <translation>Quand une ligne d’un fichier ne peut pas entrer telle quelle, elle attend ici 30 jours d’être corrigée, puis disparaît.</translation>
    </message>
    <message>
        <source>Correct and release</source>
        <translation>Corriger et faire entrer</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)</source>
        <translation>
            <numerusform>Écarter %Ln ligne</numerusform>
            <numerusform>Écarter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)?</source>
        <translation>
            <numerusform>Écarter %Ln ligne&#x202f;?</numerusform>
            <numerusform>Écarter %Ln lignes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the dossier at once and cannot be brought back, except by importing the file again.</source>
        <translation>Elles quittent le dossier aussitôt et ne peuvent revenir que par un nouvel import du fichier.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln ligne choisie</numerusform>
            <numerusform>%Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one row to correct it.</source>
        <translation>Choisissez une ligne pour la corriger.</translation>
    </message>
    <message>
        <source>This row still cannot enter: {reason}.</source>
        <translation>Cette ligne ne peut toujours pas entrer&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} has entered the dossier.</source>
        <translation>La ligne {line} est entrée dans le dossier.</translation>
    </message>
    <message>
        <source>Line {line} of {source}</source>
        <translation>Ligne {line} de {source}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Avant sa disparition</translation>
    </message>
    <message>
        <source>{reason}. Nothing of it can be corrected here: correct the file and import it again.</source>
        <translation>{reason}. Rien ne peut en être corrigé ici&#xa0;: corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>You may go on working elsewhere. If you stop, nothing is written: the dossier stays as it was.</source>
        <translation>Vous pouvez continuer à travailler ailleurs. Si vous arrêtez, rien n’est écrit&#xa0;: le dossier reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>See these contributions</source>
        <translation>Voir ces contributions</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln row(s) set aside</source>
        <translation>
            <numerusform>Corriger %Ln ligne mise de côté</numerusform>
            <numerusform>Corriger %Ln lignes mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the next file (%Ln left)</source>
        <translation>
            <numerusform>Voir le fichier suivant (encore %Ln)</numerusform>
            <numerusform>Voir le fichier suivant (encore %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) refused by the charter</source>
        <translation>
            <numerusform>%Ln colonne refusée par la charte</numerusform>
            <numerusform>%Ln colonnes refusées par la charte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody declared a use for them, or their use has ended: only their names were noted, no value was kept. The charter may be amended before a new import.</source>
        <translation>Personne n’a déclaré d’usage pour elles, ou cet usage a pris fin&#xa0;: seul leur nom a été noté, aucune valeur n’a été gardée. La charte peut être modifiée avant un nouvel import.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mises de côté</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Look like identifiers of persons: {columns}</source>
        <translation>Ressemblent à des identifiants de personnes&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Blank paper form…</source>
        <translation>Formulaire papier vierge…</translation>
    </message>
    <message>
        <source>You can see the imports, not make them</source>
        <translation>Vous pouvez consulter les imports, non en faire</translation>
    </message>
    <message>
        <source>Imports are made by the data protection officer, a moderator or the coordinator.</source>
        <translation>Les imports sont faits par le délégué à la protection des données, un modérateur ou la coordination.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Each import will be listed here with what it brought, what the charter refused and what waits for a correction.</source>
        <translation>Chaque import sera listé ici avec ce qu’il a apporté, ce que la charte a refusé et ce qui attend une correction.</translation>
    </message>
    <message>
        <source>Look like identifiers of persons</source>
        <translation>Ressemblent à des identifiants de personnes</translation>
    </message>
    <message>
        <source>Drop a file of the consultation here</source>
        <translation>Déposez ici un fichier de la consultation</translation>
    </message>
    <message>
        <source>CSV, Excel, LibreOffice, JSON or GeoJSON, from any platform. You will see what would be kept and what the charter refuses before anything is written.</source>
        <translation>CSV, Excel, LibreOffice, JSON ou GeoJSON, de toute plateforme. Vous verrez ce qui serait gardé et ce que la charte refuse avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Imported by {member}, {date}</source>
        <translation>Importé par {member}, {date}</translation>
    </message>
    <message>
        <source>Exports of consultations</source>
        <translation>Exports de consultations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Quarantine (%Ln)</source>
        <translation>
            <numerusform>Quarantaine (%Ln)</numerusform>
            <numerusform>Quarantaine (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Enregistrer le formulaire vierge</translation>
    </message>
    <message>
        <source>Back to imports</source>
        <translation>Retour aux imports</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Before importing {file}</source>
        <translation>Avant d’importer {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor whose country is not known</source>
        <translation>
            <numerusform>%Ln contribution d’un mineur dont le pays n’est pas connu</numerusform>
            <numerusform>%Ln contributions de mineurs dont le pays n’est pas connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Other file (columns to check)</source>
        <translation>Autre fichier (colonnes à vérifier)</translation>
    </message>
    <message>
        <source>Paper or tablet form of Collegiale</source>
        <translation>Formulaire papier ou tablette de Collegiale</translation>
    </message>
    <message>
        <source>not sure: check the source and the columns</source>
        <translation>incertain&#xa0;: vérifiez la source et les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln like identifiers of persons</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln semblable à un identifiant de personne</numerusform>
            <numerusform>%Ln semblables à des identifiants de personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in France: the minor and a parent must both agree</source>
        <translation>
            <numerusform>%Ln contribution d’un mineur en France&#xa0;: le mineur et un parent doivent consentir</numerusform>
            <numerusform>%Ln contributions de mineurs en France&#xa0;: le mineur et un parent doivent consentir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in Italy: a parent must agree</source>
        <translation>
            <numerusform>%Ln contribution d’un mineur en Italie&#xa0;: un parent doit consentir</numerusform>
            <numerusform>%Ln contributions de mineurs en Italie&#xa0;: un parent doit consentir</numerusform>
        </translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>the row cannot be read ({code})</source>
        <translation>la ligne ne peut pas être lue ({code})</translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>disparaît aujourd’hui</translation>
    </message>
    <message>
        <source>Import the whole file</source>
        <translation>Importer tout le fichier</translation>
    </message>
    <message>
        <source>no platform recognised: check the columns</source>
        <translation>aucune plateforme reconnue&#xa0;: vérifiez les colonnes</translation>
    </message>
    <message>
        <source>recognised with certainty</source>
        <translation>reconnu avec certitude</translation>
    </message>
    <message>
        <source>probably recognised</source>
        <translation>probablement reconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln gardée</numerusform>
            <numerusform>%Ln gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contribution(s)</source>
        <translation>
            <numerusform>Importer %Ln contribution</numerusform>
            <numerusform>Importer %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>{importing}, refuse {columns}</source>
        <translation>{importing}, refuser {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} rows read = {imported} new + {updated} updated + {unchanged} unchanged + {quarantined} set aside</source>
        <translation>{read} lignes lues = {imported} nouvelles + {updated} mises à jour + {unchanged} inchangées + {quarantined} mises de côté</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>export of a platform</comment>
        <translation>propositions</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>export of a platform</comment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>debates</source>
        <comment>export of a platform</comment>
        <translation>débats</translation>
    </message>
    <message>
        <source>projects</source>
        <comment>export of a platform</comment>
        <translation>projets</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>export of a platform</comment>
        <translation>réunions</translation>
    </message>
    <message>
        <source>surveys</source>
        <comment>export of a platform</comment>
        <translation>enquêtes</translation>
    </message>
    <message>
        <source>evaluations</source>
        <comment>export of a platform</comment>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>action plans</source>
        <comment>export of a platform</comment>
        <translation>plans d’action</translation>
    </message>
    <message>
        <source>moderations</source>
        <comment>export of a platform</comment>
        <translation>modérations</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>export of a platform</comment>
        <translation>contributions</translation>
    </message>
    <message>
        <source>simplified contributions</source>
        <comment>export of a platform</comment>
        <translation>contributions simplifiées</translation>
    </message>
    <message>
        <source>grouped contributions</source>
        <comment>export of a platform</comment>
        <translation>contributions groupées</translation>
    </message>
    <message>
        <source>participants</source>
        <comment>export of a platform</comment>
        <translation>participants</translation>
    </message>
    <message>
        <source>registered persons</source>
        <comment>export of a platform</comment>
        <translation>personnes inscrites</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>export of a platform</comment>
        <translation>votes</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <comment>export of a platform</comment>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <comment>export of a platform</comment>
        <translation>questionnaires</translation>
    </message>
    <message>
        <source>consultation</source>
        <comment>export of a platform</comment>
        <translation>consultation</translation>
    </message>
    <message>
        <source>arguments of a debate</source>
        <comment>export of a platform</comment>
        <translation>arguments d’un débat</translation>
    </message>
    <message>
        <source>votes of a debate</source>
        <comment>export of a platform</comment>
        <translation>votes d’un débat</translation>
    </message>
    <message>
        <source>analysis</source>
        <comment>export of a platform</comment>
        <translation>analyse</translation>
    </message>
    <message>
        <source>import template</source>
        <comment>export of a platform</comment>
        <translation>modèle d’import</translation>
    </message>
    <message>
        <source>events</source>
        <comment>export of a platform</comment>
        <translation>événements</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>export of a platform</comment>
        <translation>contributions</translation>
    </message>
    <message>
        <source>statistics</source>
        <comment>export of a platform</comment>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>investments</source>
        <comment>export of a platform</comment>
        <translation>investissements</translation>
    </message>
    <message>
        <source>repeated groups</source>
        <comment>export of a platform</comment>
        <translation>groupes répétés</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>colonnes séparées par des points-virgules</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>colonnes séparées par des virgules</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>colonnes séparées par des tabulations</translation>
    </message>
    <message>
        <source>columns separated by vertical bars</source>
        <translation>colonnes séparées par des barres verticales</translation>
    </message>
    <message>
        <source>columns separated by “{mark}”</source>
        <translation>colonnes séparées par «&#xa0;{mark}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like French social security numbers</source>
        <translation>semble contenir des numéros de sécurité sociale</translation>
    </message>
    <message>
        <source>looks like Italian tax codes</source>
        <translation>semble contenir des codes fiscaux italiens</translation>
    </message>
    <message>
        <source>looks like bank account numbers</source>
        <translation>semble contenir des comptes bancaires</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>semble contenir des adresses électroniques</translation>
    </message>
    <message>
        <source>looks like telephone numbers</source>
        <translation>semble contenir des numéros de téléphone</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>en italien</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>the row does not have as many columns as the first line</source>
        <translation>la ligne n’a pas autant de colonnes que la première</translation>
    </message>
    <message>
        <source>neither title nor text</source>
        <translation>ni titre ni texte</translation>
    </message>
    <message>
        <source>“{field}” is required and missing</source>
        <translation>«&#xa0;{field}&#xa0;» est obligatoire et manque</translation>
    </message>
    <message>
        <source>“{field}” is not a date</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{field}” is not a number</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>its identifier was already used by another row of this file</source>
        <translation>son identifiant a déjà servi à une autre ligne du fichier</translation>
    </message>
    <message>
        <source>its identifier already names another contribution: give it another one</source>
        <translation>son identifiant désigne déjà une autre contribution&#xa0;: donnez-lui-en un autre</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>la ligne ne peut pas être lue</translation>
    </message>
    <message>
        <source>the row holds characters that are not text</source>
        <translation>la ligne contient des caractères qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais refermé</translation>
    </message>
    <message>
        <source>the row is not a record with named values</source>
        <translation>la ligne n’est pas un enregistrement à valeurs nommées</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>«&#xa0;{field}&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>what this row is (proposal, vote…) is not known</source>
        <translation>la nature de la ligne (proposition, vote…) n’est pas connue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey answer(s)</source>
        <translation>
            <numerusform>%Ln réponse à un questionnaire</numerusform>
            <numerusform>%Ln réponses à un questionnaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) on the map</source>
        <translation>
            <numerusform>%Ln point sur la carte</numerusform>
            <numerusform>%Ln points sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln debate(s)</source>
        <translation>
            <numerusform>%Ln débat</numerusform>
            <numerusform>%Ln débats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered person(s)</source>
        <translation>
            <numerusform>%Ln personne inscrite</numerusform>
            <numerusform>%Ln personnes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>a proposal of citizens</source>
        <translation>une proposition de citoyen</translation>
    </message>
    <message>
        <source>a project of the partners</source>
        <translation>un projet des partenaires</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>un vote</translation>
    </message>
    <message>
        <source>a survey answer</source>
        <translation>une réponse à un questionnaire</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>un point sur la carte</translation>
    </message>
    <message>
        <source>a debate</source>
        <translation>un débat</translation>
    </message>
    <message>
        <source>a registered person</source>
        <translation>une personne inscrite</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>web</source>
        <translation>le web</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>le papier</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>une tablette</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>une réunion</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>accents read as {encoding}</source>
        <translation>accents lus en {encoding}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>refused: no declared use</source>
        <translation>refusée&#xa0;: aucun usage déclaré</translation>
    </message>
    <message>
        <source>refused: its use has ended</source>
        <translation>refusée&#xa0;: son usage a pris fin</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importer {what}</translation>
    </message>
    <message>
        <source>Import stopped: nothing was written</source>
        <translation>Import arrêté&#xa0;: rien n’a été écrit</translation>
    </message>
    <message>
        <source>Columns remembered for {value}</source>
        <translation>Colonnes retenues pour {value}</translation>
    </message>
    <message>
        <source>Form written: {value}</source>
        <translation>Formulaire enregistré&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Chercher dans les contributions, ou aller à un écran</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Écran suivant</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Écran précédent</translation>
    </message>
    <message>
        <source>Light, dark, or the system&apos;s colours</source>
        <translation>Couleurs claires, sombres, ou celles du système</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les touches</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing is lost: the dossier itself is unchanged. Try again; if it happens again, close the dossier and open it.</source>
        <translation>Rien n’est perdu&#xa0;: le dossier lui-même est intact. Réessayez&#x202f;; si cela se reproduit, fermez puis rouvrez le dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>No longer in the dossier</source>
        <comment>in place of a deleted row</comment>
        <translation>N’est plus dans le dossier</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>a row not read yet</comment>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Everything has been moderated</source>
        <translation>Tout a été modéré</translation>
    </message>
    <message>
        <source>New contributions appear here when a file is imported.</source>
        <translation>Les nouvelles contributions apparaissent ici à chaque import.</translation>
    </message>
    <message>
        <source>See all the contributions</source>
        <translation>Voir toutes les contributions</translation>
    </message>
    <message>
        <source>The sample has been read</source>
        <translation>L’échantillon est relu</translation>
    </message>
    <message>
        <source>The figures below the list say what was found in it.</source>
        <translation>Les chiffres sous la liste disent ce qui y a été trouvé.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Revenir à la file</translation>
    </message>
    <message>
        <source>Why hide it?</source>
        <translation>Pourquoi la masquer&#x202f;?</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>Quelle thématique&#x202f;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Kept in the history, never published</source>
        <translation>Gardée dans l’historique, jamais publiée</translation>
    </message>
    <message>
        <source>Hide for this reason</source>
        <translation>Masquer pour ce motif</translation>
    </message>
    <message>
        <source>Give this theme</source>
        <translation>Donner cette thématique</translation>
    </message>
    <message>
        <source>Theme suggested: {theme} ({share})</source>
        <translation>Thématique suggérée&#xa0;: {theme} ({share})</translation>
    </message>
    <message>
        <source>because: {words}</source>
        <translation>parce que&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s) at once, without reading each one?</source>
        <translation>
            <numerusform>Accepter %Ln contribution d’un coup, sans la lire&#xa0;?</numerusform>
            <numerusform>Accepter %Ln contributions d’un coup, sans lire chacune&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s)</source>
        <translation>
            <numerusform>Accepter %Ln contribution</numerusform>
            <numerusform>Accepter %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) would be published with it.</source>
        <translation>
            <numerusform>%Ln donnée trouvée serait publiée avec lui.</numerusform>
            <numerusform>%Ln données trouvées seraient publiées avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flag above speaks against it. Read what it asks first.</source>
        <translation>Un signalement ci-dessus s’y oppose. Lisez d’abord ce qu’il demande.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Ask another moderator to read %Ln contribution(s)?</source>
        <translation>
            <numerusform>Demander à un autre modérateur de lire %Ln contribution&#xa0;?</numerusform>
            <numerusform>Demander à un autre modérateur de lire %Ln contributions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Question (optional)</source>
        <translation>Question (facultative)</translation>
    </message>
    <message>
        <source>Kept in the dossier, never published</source>
        <translation>Gardée dans le dossier, jamais publiée</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Demander un second avis</translation>
    </message>
    <message>
        <source>Publish this text without the data found?</source>
        <translation>Publier ce texte sans les données trouvées&#xa0;?</translation>
    </message>
    <message>
        <source>I have read it: publish it without the data found</source>
        <translation>Je l’ai lu&#xa0;: le publier sans les données trouvées</translation>
    </message>
    <message>
        <source>Publish this text word for word?</source>
        <translation>Publier ce texte mot pour mot&#xa0;?</translation>
    </message>
    <message>
        <source>Anyone may copy it, for ever. You say that you have read all of it, and that nobody can be recognised in it: no name, address, telephone, health, no detail that points to one person.</source>
        <translation>Chacun pourra le copier, pour toujours. Vous dites l’avoir lu en entier, et que personne ne peut y être reconnu&#xa0;: ni nom, ni adresse, ni téléphone, ni santé, ni détail qui désigne une personne.</translation>
    </message>
    <message>
        <source>I have read it: publish it word for word</source>
        <translation>Je l’ai lu&#xa0;: le publier mot pour mot</translation>
    </message>
    <message>
        <source>Withdraw the text from open data?</source>
        <translation>Retirer ce texte des données ouvertes&#x202f;?</translation>
    </message>
    <message>
        <source>The next publication will leave this text out. Copies already published cannot be called back.</source>
        <translation>La prochaine publication n’aura pas ce texte. Les copies déjà publiées ne peuvent pas être rappelées.</translation>
    </message>
    <message>
        <source>Withdraw the text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>Acceptée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Hidden: {title}</source>
        <translation>Masquée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back in the queue: {title}</source>
        <translation>Remise dans la file&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Theme changed: {title}</source>
        <translation>Thématique changée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Text withdrawn from open data: {title}</source>
        <translation>Texte retiré des données ouvertes&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Accepted, published without the data found: {title}</source>
        <translation>Acceptée, publiée sans les données trouvées&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Accepted, published as it is: {title}</source>
        <translation>Acceptée, publiée telle quelle&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Second opinion asked for: {title}</source>
        <translation>Second avis demandé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Your opinion was given: {title}</source>
        <translation>Votre avis est donné&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Grouped in a family: {title}</source>
        <translation>Regroupée dans une famille&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Taken out of its family: {title}</source>
        <translation>Retirée de sa famille&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not the same, family refused: {title}</source>
        <translation>Pas la même demande, famille refusée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Read, nothing left: {title}</source>
        <translation>Relue, il ne reste rien&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Read, something is left: {title}</source>
        <translation>Relue, il reste quelque chose&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Personal data: “{title}”</source>
        <translation>Donnée personnelle&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Not personal data: “{title}”</source>
        <translation>Pas une donnée personnelle&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>To be decided again: “{title}”</source>
        <translation>À décider de nouveau&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Marked as personal data: “{title}”</source>
        <translation>Marqué comme donnée personnelle&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) accepted</source>
        <translation>
            <numerusform>%Ln contribution acceptée</numerusform>
            <numerusform>%Ln contributions acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) hidden</source>
        <translation>
            <numerusform>%Ln contribution masquée</numerusform>
            <numerusform>%Ln contributions masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) back in the queue</source>
        <translation>
            <numerusform>%Ln contribution remise dans la file</numerusform>
            <numerusform>%Ln contributions remises dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme of %Ln contribution(s) changed</source>
        <translation>
            <numerusform>Thématique de %Ln contribution changée</numerusform>
            <numerusform>Thématique de %Ln contributions changée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinion asked for on %Ln contribution(s)</source>
        <translation>
            <numerusform>Second avis demandé sur %Ln contribution</numerusform>
            <numerusform>Second avis demandé sur %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) published under the signed rule</source>
        <translation>
            <numerusform>%Ln texte publié selon la règle signée</numerusform>
            <numerusform>%Ln textes publiés selon la règle signée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Donnée personnelle à %Ln endroit&#xa0;: «&#xa0;{title}&#xa0;»</numerusform>
            <numerusform>Donnée personnelle à %Ln endroits&#xa0;: «&#xa0;{title}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Pas une donnée personnelle, à %Ln endroit&#xa0;: «&#xa0;{title}&#xa0;»</numerusform>
            <numerusform>Pas une donnée personnelle, à %Ln endroits&#xa0;: «&#xa0;{title}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation</source>
        <comment>title of the screen</comment>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>L’original seul</translation>
    </message>
    <message>
        <source>See as published</source>
        <translation>Voir tel que publié</translation>
    </message>
    <message>
        <source>Change the theme…</source>
        <translation>Changer la thématique…</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Masquer…</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Withdraw from open data…</source>
        <translation>Retirer des données ouvertes…</translation>
    </message>
    <message>
        <source>Publish without the data found</source>
        <translation>Publier sans les données trouvées</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>Publier tel quel</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Second avis…</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accepter sans publier le texte</translation>
    </message>
    <message>
        <source>Your role reads: a moderator or the coordinator decides.</source>
        <translation>Votre rôle permet de lire&#xa0;: un modérateur ou la coordination décide.</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Accepter les {count}</translation>
    </message>
    <message>
        <source>Hide all {count}…</source>
        <translation>Masquer les {count}…</translation>
    </message>
    <message>
        <source>Put all {count} back</source>
        <translation>Remettre les {count}</translation>
    </message>
    <message>
        <source>{count} contributions are selected: the actions concern all of them. A text is released one at a time, once read.</source>
        <translation>{count} contributions sont sélectionnées&#xa0;: les actions les concernent toutes. Un texte s’autorise un par un, une fois lu.</translation>
    </message>
    <message>
        <source>Looking for similar contributions</source>
        <translation>Recherche des contributions semblables</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>As it would be published</source>
        <translation>Tel qu’il serait publié</translation>
    </message>
    <message>
        <source>Title of the contribution</source>
        <translation>Titre de la contribution</translation>
    </message>
    <message>
        <source>Title as published</source>
        <translation>Titre tel que publié</translation>
    </message>
    <message>
        <source>Text as published</source>
        <translation>Texte tel que publié</translation>
    </message>
    <message>
        <source>This text has not been looked at since it changed: that is done in the background.</source>
        <translation>Ce texte n’a pas été examiné depuis qu’il a changé&#xa0;: cela se fait en arrière-plan.</translation>
    </message>
</context>
<context>
    <name>ModerationKeys</name>
    <message>
        <source>Keys of the moderation screen</source>
        <translation>Touches de l’écran de modération</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Données personnelles dans le texte</translation>
    </message>
    <message>
        <source>Family, theme, sample</source>
        <translation>Famille, thématique, échantillon</translation>
    </message>
    <message>
        <source>Accept, and publish without the data found</source>
        <translation>Accepter, et publier sans les données trouvées</translation>
    </message>
    <message>
        <source>Accept, and publish word for word</source>
        <translation>Accepter, et publier mot pour mot</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accepter sans publier le texte</translation>
    </message>
    <message>
        <source>Hide, with a reason</source>
        <translation>Masquer, avec un motif</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Demander un second avis</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Withdraw the text from open data</source>
        <translation>Retirer le texte des données ouvertes</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Changer la thématique</translation>
    </message>
    <message>
        <source>Undo (also Ctrl+Z)</source>
        <translation>Annuler (aussi Ctrl+Z)</translation>
    </message>
    <message>
        <source>Next, previous finding (in the text: Tab, Shift+Tab)</source>
        <translation>Donnée suivante, précédente (dans le texte&#xa0;: Tab, Maj+Tab)</translation>
    </message>
    <message>
        <source>Accept the finding (in the text: Enter)</source>
        <translation>Accepter la donnée (dans le texte&#xa0;: Entrée)</translation>
    </message>
    <message>
        <source>Reject the finding: it is no personal data</source>
        <translation>Rejeter&#xa0;: ce n’est pas une donnée personnelle</translation>
    </message>
    <message>
        <source>The same, wherever the same words stand</source>
        <translation>De même, partout où sont les mêmes mots</translation>
    </message>
    <message>
        <source>Extend the finding, word by word</source>
        <translation>Étendre la donnée, mot par mot</translation>
    </message>
    <message>
        <source>Mark what is selected, then its kind by a digit</source>
        <translation>Marquer la sélection, puis sa sorte par un chiffre</translation>
    </message>
    <message>
        <source>See the text as it would be published</source>
        <translation>Voir le texte tel qu’il serait publié</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From the list: go into the text</source>
        <translation>Depuis la liste&#xa0;: aller dans le texte</translation>
    </message>
    <message>
        <source>Group with the family proposed; not the same</source>
        <translation>Regrouper avec la famille proposée&#xa0;; pas la même chose</translation>
    </message>
    <message>
        <source>Give the theme suggested</source>
        <translation>Donner la thématique suggérée</translation>
    </message>
    <message>
        <source>Read the sample</source>
        <translation>Relire l’échantillon</translation>
    </message>
    <message>
        <source>In the sample: nothing is left; something is left</source>
        <translation>Dans l’échantillon&#xa0;: il ne reste rien&#xa0;; il reste quelque chose</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Revenir à la file</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Undo   Ctrl+Z</source>
        <translation>Annuler   Ctrl+Z</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <comment>other jobs</comment>
        <translation>
            <numerusform>(et %Ln autre)</numerusform>
            <numerusform>(et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Nobody has answered yet: another moderator reads it.</source>
        <translation>Personne n’a encore répondu&#xa0;: un autre modérateur la lira.</translation>
    </message>
    <message>
        <source>Your answer (optional)</source>
        <translation>Votre réponse (facultative)</translation>
    </message>
    <message>
        <source>I agree: it may be published</source>
        <translation>D’accord&#xa0;: elle peut être publiée</translation>
    </message>
    <message>
        <source>I do not: it must not</source>
        <translation>Pas d’accord&#xa0;: elle ne doit pas l’être</translation>
    </message>
    <message>
        <source>{member} agreed on {day}.</source>
        <translation>{member} est d’accord ({day}).</translation>
    </message>
    <message>
        <source>{member} did not agree, on {day}.</source>
        <translation>{member} n’est pas d’accord ({day}).</translation>
    </message>
    <message>
        <source>You asked for a second opinion on {day}</source>
        <translation>Vous avez demandé un second avis le {day}</translation>
    </message>
    <message>
        <source>{member} asks for your opinion ({day})</source>
        <translation>{member} demande votre avis ({day})</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>change the charter</source>
        <translation>modifier la charte</translation>
    </message>
    <message>
        <source>add or remove members</source>
        <translation>ajouter ou retirer des membres</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>importer des fichiers</translation>
    </message>
    <message>
        <source>deal with the rows kept aside</source>
        <translation>traiter les lignes mises de côté</translation>
    </message>
    <message>
        <source>moderate contributions</source>
        <translation>modérer les contributions</translation>
    </message>
    <message>
        <source>answer contributors</source>
        <translation>répondre aux contributeurs</translation>
    </message>
    <message>
        <source>publish open data</source>
        <translation>publier des données ouvertes</translation>
    </message>
    <message>
        <source>sign a publication</source>
        <translation>signer une publication</translation>
    </message>
    <message>
        <source>read the dossier</source>
        <translation>lire le dossier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>plans have no such setting</source>
        <translation>les plans n’ont pas ce réglage</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>cette valeur est inutilisable</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Publish open data</source>
        <translation>Publier les données ouvertes</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre répertoire…</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Ne pas publier</translation>
    </message>
    <message>
        <source>Where to create the folder</source>
        <translation>Où créer le répertoire</translation>
    </message>
    <message>
        <source>What is published cannot be taken back: whoever copies the files keeps them. Read the tables and what stays once more before you confirm.</source>
        <translation>Ce qui est publié ne peut pas être repris&#xa0;: ceux qui copient les fichiers les gardent. Relisez les tableaux et ce qui reste avant de confirmer.</translation>
    </message>
    <message>
        <source>Sign a publication</source>
        <translation>Signer une publication</translation>
    </message>
    <message>
        <source>By signing, you answer for it that nobody can be found in these very tables, today or together with earlier publications. Your signature is entered in the journal and cannot be erased; it does not hold for any other version.</source>
        <translation>En signant, vous répondez de ce que personne ne peut être retrouvé dans ces tableaux, ni aujourd’hui ni avec les publications passées. Votre signature entre au journal et ne peut pas être effacée&#x202f;; elle ne vaut pour aucune autre version.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>To confirm, type the word “{word}”:</source>
        <translation>Pour confirmer, saisissez le mot «&#xa0;{word}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>New folder: {folder}</source>
        <translation>Nouveau répertoire&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>Some rows</source>
        <translation>Des lignes</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Columns and what was done to them</source>
        <translation>Colonnes et ce qui leur a été fait</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>Ce qui lui a été fait</translation>
    </message>
    <message>
        <source>Preparing what could leave…</source>
        <translation>Préparation de ce qui pourrait sortir…</translation>
    </message>
    <message>
        <source>The publication could not be prepared</source>
        <translation>La publication n’a pas pu être préparée</translation>
    </message>
    <message>
        <source>Nothing has left the dossier.</source>
        <translation>Rien n’est sorti du dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Préparer à nouveau</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le répertoire</translation>
    </message>
    <message>
        <source>Each table needs enough persons, or texts that someone has read and released. The reasons are listed below.</source>
        <translation>Chaque tableau demande assez de personnes, ou des textes que quelqu’un a relus et libérés. Les raisons sont données plus bas.</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Garder ce qui est affiché</translation>
    </message>
    <message>
        <source>What a reader loses</source>
        <translation>Ce que perd le lecteur</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>No profiles of persons are in this publication.</source>
        <translation>Cette publication ne contient aucun profil de personne.</translation>
    </message>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Rien ne peut encore sortir</translation>
    </message>
    <message>
        <source>Publishing is for the publisher and the data protection officer: your role does not allow it.</source>
        <translation>Publier revient à la personne chargée de la publication et au délégué à la protection des données&#xa0;: votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a signature</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>Il n’y a rien à signer.</translation>
    </message>
    <message>
        <source>For you to sign: nobody can be found in these tables.</source>
        <translation>À vous de signer&#xa0;: personne n’y est retrouvable.</translation>
    </message>
    <message>
        <source>A change would ask for a new one.</source>
        <translation>Tout changement en demanderait une autre.</translation>
    </message>
    <message>
        <source>signed, has not left</source>
        <translation>signée, pas encore sortie</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>mise à jour en cours</translation>
    </message>
    <message>
        <source>the dossier has changed</source>
        <translation>le dossier a changé</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>signature en cours</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>écriture en cours</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>To be signed first, in this dossier and with their own passphrase, by: {name}</source>
        <translation>À signer d’abord, dans ce dossier et avec sa propre phrase secrète, par&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Signed on {day} by the data protection officer.</source>
        <translation>Signée le {day} par le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Seal: {digest}…</source>
        <translation>Sceau&#xa0;: {digest}…</translation>
    </message>
    <message>
        <source>refused: something to correct</source>
        <translation>refusée&#xa0;: il reste à corriger</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>en attente de signature</translation>
    </message>
    <message>
        <source>these tables have left already</source>
        <translation>ces tableaux sont déjà sortis</translation>
    </message>
    <message>
        <source>Neither signature nor publication until this is corrected: {names}.</source>
        <translation>Ni signature ni publication tant que ceci n’est pas corrigé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Signed on {day} by {name}.</source>
        <translation>Signée le {day} par {name}.</translation>
    </message>
    <message>
        <source>Something was written in the dossier since this was prepared. Prepare it again to see what would leave now.</source>
        <translation>Le dossier a changé depuis cette préparation. Préparez à nouveau pour voir ce qui sortirait maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written in {folder} and noted in the journal.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans {folder} et noté au journal.</numerusform>
            <numerusform>%Ln fichiers écrits dans {folder} et notés au journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of the files: {digest}</source>
        <translation>Empreinte des fichiers&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>made less precise</source>
        <translation>rendue moins précise</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln table(s)…</source>
        <translation>
            <numerusform>Publier %Ln tableau…</numerusform>
            <numerusform>Publier %Ln tableaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign this publication…</source>
        <translation>Signer cette publication…</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>the word to type to confirm</comment>
        <translation>signer</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>the word to type to confirm</comment>
        <translation>publier</translation>
    </message>
    <message>
        <source>not published: persons could be recognised</source>
        <translation>non publiée&#xa0;: des personnes seraient reconnaissables</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a column</comment>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>Not published: the charter releases none of its fields.</source>
        <translation>Non publié&#xa0;: la charte n’autorise la publication d’aucun de ses champs.</translation>
    </message>
    <message>
        <source>Not published: too few persons took part for each profile to be shared by at least {k}.</source>
        <translation>Non publié&#xa0;: trop peu de personnes ont participé pour que chaque profil soit partagé par au moins {k}.</translation>
    </message>
    <message>
        <source>Not published: every value would have to be erased for profiles to be shared by {k} persons.</source>
        <translation>Non publié&#xa0;: il faudrait effacer toutes les valeurs pour que les profils soient partagés par {k} personnes.</translation>
    </message>
    <message>
        <source>“{field}” is withheld entirely: its values would make persons recognisable.</source>
        <translation>«&#xa0;{field}&#xa0;» est entièrement retenu&#xa0;: ses valeurs rendraient des personnes reconnaissables.</translation>
    </message>
    <message>
        <source>{suppressed} profiles of {persons} are left out: fewer than {k} persons share them.</source>
        <translation>{suppressed} profils sur {persons} sont laissés de côté&#xa0;: moins de {k} personnes les partagent.</translation>
    </message>
    <message>
        <source>Not published: the charter does not release “{field}”.</source>
        <translation>Non publié&#xa0;: la charte n’autorise pas la publication de «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Not published: there is nothing to count yet.</source>
        <translation>Non publié&#xa0;: il n’y a encore rien à compter.</translation>
    </message>
    <message>
        <source>Not published: almost every number is under {minimum}.</source>
        <translation>Non publié&#xa0;: presque tous les nombres sont inférieurs à {minimum}.</translation>
    </message>
    <message>
        <source>Territories wider than the zone: most numbers by zone would be under {minimum}.</source>
        <translation>Territoires plus larges que la zone&#xa0;: la plupart des nombres par zone seraient inférieurs à {minimum}.</translation>
    </message>
    <message>
        <source>{cells} numbers of {total} are withheld: under {minimum}, or deducible by subtraction.</source>
        <translation>{cells} nombres sur {total} sont retenus&#xa0;: inférieurs à {minimum}, ou déductibles par soustraction.</translation>
    </message>
    <message>
        <source>Not published: no text has been released by a person yet.</source>
        <translation>Non publié&#xa0;: aucun texte n’a encore été autorisé par une personne.</translation>
    </message>
    <message>
        <source>{texts} texts stay: nobody has read and released them.</source>
        <translation>{texts} textes restent&#xa0;: personne ne les a lus et autorisés.</translation>
    </message>
    <message>
        <source>The votes of {persons} persons are counted by project, without saying who voted what with what.</source>
        <translation>Les votes de {persons} personnes sont comptés par projet, sans dire qui a voté quoi avec quoi.</translation>
    </message>
    <message>
        <source>{cells} numbers of votes are withheld: fewer than {k} persons cast them.</source>
        <translation>{cells} nombres de votes sont retenus&#xa0;: moins de {k} personnes les ont émis.</translation>
    </message>
    <message>
        <source>{votes} votes are withheld: alone or with another they would tell fewer than {k} persons apart.</source>
        <translation>{votes} votes sont retenus&#xa0;: seuls ou avec un autre, ils distingueraient moins de {k} personnes.</translation>
    </message>
    <message>
        <source>The place of {persons} persons is withheld: fewer than {k} persons are there.</source>
        <translation>Le lieu de {persons} personnes est retenu&#xa0;: moins de {k} personnes s’y trouvent.</translation>
    </message>
    <message>
        <source>Not published this time: compared with an earlier publication, it would isolate persons.</source>
        <translation>Non publié cette fois-ci&#xa0;: comparé à une publication passée, il isolerait des personnes.</translation>
    </message>
    <message>
        <source>The month of {texts} texts is withheld: fewer than {minimum} share theme, language and month.</source>
        <translation>Le mois de {texts} textes est retenu&#xa0;: moins de {minimum} partagent thématique, langue et mois.</translation>
    </message>
    <message>
        <source>Fields that the charter never releases</source>
        <translation>Champs que la charte n’autorise jamais à publier</translation>
    </message>
    <message>
        <source>Profiles of participants</source>
        <translation>Profils des participants</translation>
    </message>
    <message>
        <source>Participants by theme and territory</source>
        <translation>Participants par thématique et territoire</translation>
    </message>
    <message>
        <source>Texts of contributions</source>
        <translation>Textes des contributions</translation>
    </message>
    <message>
        <source>Votes on the partners&apos; projects</source>
        <translation>Votes sur les projets des partenaires</translation>
    </message>
    <message>
        <source>Places put on the map</source>
        <translation>Lieux signalés sur la carte</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Identifier of the text</source>
        <translation>Identifiant du texte</translation>
    </message>
    <message>
        <source>Month received</source>
        <translation>Mois de réception</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Square of the map</source>
        <translation>Carré de la carte</translation>
    </message>
    <message>
        <source>Longitude of the western edge</source>
        <translation>Longitude du bord ouest</translation>
    </message>
    <message>
        <source>Latitude of the southern edge</source>
        <translation>Latitude du bord sud</translation>
    </message>
    <message>
        <source>Side of the square (degrees)</source>
        <translation>Côté du carré (degrés)</translation>
    </message>
    <message>
        <source>Pseudonym of the person</source>
        <translation>Pseudonyme de la personne</translation>
    </message>
    <message>
        <source>as collected</source>
        <translation>telle que recueillie</translation>
    </message>
    <message>
        <source>counted; empty where withheld</source>
        <translation>comptée&#x202f;; vide si retenue</translation>
    </message>
    <message>
        <source>drawn at random, new at each publication</source>
        <translation>tirée au sort, nouvelle à chaque publication</translation>
    </message>
    <message>
        <source>date reduced to its month; empty where withheld</source>
        <translation>date réduite à son mois&#x202f;; vide si retenue</translation>
    </message>
    <message>
        <source>read and released by a person</source>
        <translation>lue et autorisée par une personne</translation>
    </message>
    <message>
        <source>more or less precise from row to row</source>
        <translation>plus ou moins précise selon les lignes</translation>
    </message>
    <message>
        <source>withheld where too few persons chose it</source>
        <translation>retiré quand trop peu de personnes l’ont choisi</translation>
    </message>
    <message>
        <source>grouped in low, middle, high</source>
        <translation>regroupé en bas, moyen, haut</translation>
    </message>
    <message>
        <source>counted by this value, tied to nobody</source>
        <translation>comptée par cette valeur, sans lien avec une personne</translation>
    </message>
    <message>
        <source>drawn for this publication, forgotten afterwards</source>
        <translation>tiré pour cette publication, oublié ensuite</translation>
    </message>
    <message>
        <source>grouped in five age bands</source>
        <translation>regroupée en cinq tranches d’âge</translation>
    </message>
    <message>
        <source>under 25, or 25 and over</source>
        <translation>moins de 25 ans, ou 25 ans et plus</translation>
    </message>
    <message>
        <source>commune replaced by its zone</source>
        <translation>commune remplacée par sa zone</translation>
    </message>
    <message>
        <source>commune replaced by its intercommunality or province</source>
        <translation>commune remplacée par son intercommunalité ou sa province</translation>
    </message>
    <message>
        <source>commune replaced by its department or province</source>
        <translation>commune remplacée par son département ou sa province</translation>
    </message>
    <message>
        <source>commune replaced by its country</source>
        <translation>commune remplacée par son pays</translation>
    </message>
    <message>
        <source>as precise as each crowd allows</source>
        <translation>aussi précise que chaque groupe le permet</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>intercommunality or province</source>
        <translation>intercommunalité ou province</translation>
    </message>
    <message>
        <source>department or province</source>
        <translation>département ou province</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>five age bands</source>
        <translation>cinq tranches</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{area} (remainder)</source>
        <translation>{area} (reste)</translation>
    </message>
    <message>
        <source>{rows} rows. Each combination of values is shared by at least {k} persons; {persons_suppressed} of {persons} persons were left out because theirs is too rare.</source>
        <translation>{rows} lignes. Chaque combinaison de valeurs est partagée par au moins {k} personnes&#x202f;; {persons_suppressed} personnes sur {persons} ont été écartées, la leur étant trop rare.</translation>
    </message>
    <message>
        <source>{rows} rows, each as precise as its crowd of at least {k} persons allows; {persons_suppressed} of {persons} persons were left out.</source>
        <translation>{rows} lignes, chacune aussi précise que le permet son groupe d’au moins {k} personnes&#x202f;; {persons_suppressed} personnes sur {persons} ont été écartées.</translation>
    </message>
    <message>
        <source>{rows} places, each with at least {k} persons and {minimum_population} inhabitants; no point is published.</source>
        <translation>{rows} lieux, chacun d’au moins {k} personnes et {minimum_population} habitants&#x202f;; aucun point n’est publié.</translation>
    </message>
    <message>
        <source>{rows} rows, from {voters} persons. Who voted what with what is not said; numbers under {k} persons are withheld.</source>
        <translation>{rows} lignes, de {voters} personnes. Il n’est pas dit qui a voté quoi avec quoi&#x202f;; les nombres inférieurs à {k} personnes sont retenus.</translation>
    </message>
    <message>
        <source>{rows} rows. Numbers under {minimum_cell} persons are withheld, and those that would let one be deduced by subtraction.</source>
        <translation>{rows} lignes. Les nombres inférieurs à {minimum_cell} personnes sont retenus, ainsi que ceux qui les feraient déduire par soustraction.</translation>
    </message>
    <message>
        <source>{rows} rows. Whoever knows two votes of a person still finds at least {k} persons.</source>
        <translation>{rows} lignes. Qui connaît deux votes d’une personne trouve encore au moins {k} personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have a profile in it.</source>
        <translation>
            <numerusform>%Ln personne y a son profil.</numerusform>
            <numerusform>%Ln personnes y ont leur profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation>{table}&#xa0;: {rows} lignes</translation>
    </message>
    <message>
        <source>{rows} rows, linked to no author and no place.</source>
        <translation>{rows} lignes, rattachées à aucun auteur ni lieu.</translation>
    </message>
    <message>
        <source>Even precision</source>
        <translation>Précision uniforme</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; persons whose profile is too rare are left out.</source>
        <translation>Chaque colonne a partout la même précision&#x202f;; les personnes au profil trop rare sont écartées.</translation>
    </message>
    <message>
        <source>Precision by crowd</source>
        <translation>Précision par groupe</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows; later publications cannot be compared with it.</source>
        <translation>Chaque ligne est aussi précise que son groupe le permet&#x202f;; les publications suivantes ne peuvent pas lui être comparées.</translation>
    </message>
    <message>
        <source>Empty cells first</source>
        <translation>Vider plutôt qu’écarter</translation>
    </message>
    <message>
        <source>Empty some cells rather than leave persons out</source>
        <translation>Vider quelques cases plutôt que d’écarter des personnes</translation>
    </message>
    <message>
        <source>Past protected</source>
        <translation>Passé protégé</translation>
    </message>
    <message>
        <source>Withhold what an earlier publication would give away</source>
        <translation>Retenir ce qu’une publication passée trahirait</translation>
    </message>
    <message>
        <source>Votes of a person together, under a pseudonym, if no set of votes singles out</source>
        <translation>Votes d’une personne ensemble, sous un pseudonyme, si aucune suite de votes ne la désigne</translation>
    </message>
    <message>
        <source>Places as squares of the map, not by their names</source>
        <translation>Lieux en carrés de la carte, et non par leur nom</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows. A release made so cannot be compared with later ones: the next publication of profiles may have to wait.</source>
        <translation>Chaque ligne est aussi précise que son groupe le permet. Une publication faite ainsi ne peut pas être comparée aux suivantes&#xa0;: la prochaine publication des profils devra peut-être attendre.</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; some cells are emptied rather than leave persons out.</source>
        <translation>Chaque colonne a partout la même précision&#x202f;; quelques cases sont vidées plutôt que d’écarter des personnes.</translation>
    </message>
    <message>
        <source>Tables: {count} of {total}</source>
        <translation>Tableaux&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Columns of profiles: {count} of {total}</source>
        <translation>Colonnes des profils&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Options: {count} of {total}</source>
        <translation>Options&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>smallest class</source>
        <translation>plus petite classe</translation>
    </message>
    <message>
        <source>persons alone</source>
        <translation>personnes seules</translation>
    </message>
    <message>
        <source>persons under k</source>
        <translation>personnes sous k</translation>
    </message>
    <message>
        <source>k asked</source>
        <translation>k demandé</translation>
    </message>
    <message>
        <source>expected share found</source>
        <translation>part attendue de personnes retrouvées</translation>
    </message>
    <message>
        <source>releases compared</source>
        <translation>publications comparées</translation>
    </message>
    <message>
        <source>persons isolated</source>
        <translation>personnes isolées</translation>
    </message>
    <message>
        <source>sensitive columns</source>
        <translation>colonnes sensibles</translation>
    </message>
    <message>
        <source>highest confidence</source>
        <translation>plus forte confiance</translation>
    </message>
    <message>
        <source>largest distance</source>
        <translation>plus grande distance</translation>
    </message>
    <message>
        <source>Highest risk, prosecutor&apos;s view</source>
        <translation>Risque le plus fort, vue du procureur</translation>
    </message>
    <message>
        <source>Mean risk, prosecutor&apos;s view</source>
        <translation>Risque moyen, vue du procureur</translation>
    </message>
    <message>
        <source>Highest risk, journalist&apos;s view</source>
        <translation>Risque le plus fort, vue du journaliste</translation>
    </message>
    <message>
        <source>Expected share found, marketer&apos;s view</source>
        <translation>Part attendue retrouvée, vue du démarcheur</translation>
    </message>
    <message>
        <source>Persons in classes under k</source>
        <translation>Personnes dans des classes inférieures à k</translation>
    </message>
    <message>
        <source>Persons alone in their class</source>
        <translation>Personnes seules dans leur classe</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Smallest class (k reached)</source>
        <translation>Plus petite classe (k atteint)</translation>
    </message>
    <message>
        <source>Loss (geometric mean of the columns)</source>
        <translation>Perte (moyenne géométrique des colonnes)</translation>
    </message>
    <message>
        <source>Mean penalty of the cells (GCP)</source>
        <translation>Pénalité moyenne des cases (GCP)</translation>
    </message>
    <message>
        <source>Information lost (non-uniform entropy)</source>
        <translation>Information perdue (entropie non uniforme)</translation>
    </message>
    <message>
        <source>Average size of a class</source>
        <translation>Taille moyenne d’une classe</translation>
    </message>
    <message>
        <source>Discernibility</source>
        <translation>Discernabilité</translation>
    </message>
    <message>
        <source>Evidence for the signature</source>
        <translation>Éléments pour la signature</translation>
    </message>
    <message>
        <source>Measures of risk and of loss</source>
        <translation>Mesures du risque et de la perte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pairs of persons told apart by {columns}</source>
        <translation>Paires de personnes distinguées par&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The three questions of Opinion 05/2014 of the European data protection authorities</source>
        <translation>Les trois questions de l’avis 05/2014 des autorités européennes de protection des données</translation>
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
        <translation>Mesure</translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Recueilli</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>Withhold instead</source>
        <translation>Retenir plutôt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Petits nombres</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Publications passées</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>No profile of a person is published.</source>
        <translation>Aucun profil de personne n’est publié.</translation>
    </message>
    <message>
        <source>No vote is published.</source>
        <translation>Aucun vote n’est publié.</translation>
    </message>
    <message>
        <source>No place of the map is published.</source>
        <translation>Aucun lieu de la carte n’est publié.</translation>
    </message>
    <message>
        <source>No number by theme and territory is published.</source>
        <translation>Aucun nombre par thème et territoire n’est publié.</translation>
    </message>
    <message>
        <source>No earlier publication to compare with.</source>
        <translation>Aucune publication passée à comparer.</translation>
    </message>
    <message>
        <source>No text is published.</source>
        <translation>Aucun texte n’est publié.</translation>
    </message>
    <message>
        <source>At least {k} persons per profile; the rarest has {smallest_class}.</source>
        <translation>Au moins {k} par profil, {smallest_class} pour le plus rare.</translation>
    </message>
    <message>
        <source>{items} numbers of votes, none under {k} persons.</source>
        <translation>{items} nombres de votes, aucun sous {k} personnes.</translation>
    </message>
    <message>
        <source>{places} places, none under {k} persons; the smallest has {smallest_place}.</source>
        <translation>{places} lieux, aucun sous {k} personnes&#x202f;; le plus petit en a {smallest_place}.</translation>
    </message>
    <message>
        <source>{cells} numbers, {withheld} withheld; none can be deduced.</source>
        <translation>{cells} nombres, {withheld} retenus&#x202f;; aucun ne se déduit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) shared by too few persons.</source>
        <translation>
            <numerusform>%Ln profil partagé par trop peu de personnes.</numerusform>
            <numerusform>%Ln profils partagés par trop peu de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) cast by too few persons.</source>
        <translation>
            <numerusform>%Ln vote émis par trop peu de personnes.</numerusform>
            <numerusform>%Ln votes émis par trop peu de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of votes cast by too few persons.</source>
        <translation>
            <numerusform>%Ln paire de votes émise par trop peu de personnes.</numerusform>
            <numerusform>%Ln paires de votes émises par trop peu de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with too few persons.</source>
        <translation>
            <numerusform>%Ln lieu avec trop peu de personnes.</numerusform>
            <numerusform>%Ln lieux avec trop peu de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small number(s) can be found by subtraction.</source>
        <translation>
            <numerusform>%Ln petit nombre se déduit par soustraction.</numerusform>
            <numerusform>%Ln petits nombres se déduisent par soustraction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln newcomer(s) would be isolated.</source>
        <translation>
            <numerusform>Comparée à une publication passée, elle isolerait %Ln personne arrivée depuis.</numerusform>
            <numerusform>Comparée à une publication passée, elle isolerait %Ln personnes arrivées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln person(s) who left would be isolated.</source>
        <translation>
            <numerusform>Comparée à une publication passée, elle isolerait %Ln personne partie depuis.</numerusform>
            <numerusform>Comparée à une publication passée, elle isolerait %Ln personnes parties depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together with an earlier publication, it would isolate %Ln person(s).</source>
        <translation>
            <numerusform>Recoupée avec une publication passée, elle isolerait %Ln personne.</numerusform>
            <numerusform>Recoupée avec une publication passée, elle isolerait %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier publication cannot be compared: %Ln person(s) could be isolated.</source>
        <translation>
            <numerusform>Une publication passée ne peut pas être comparée&#xa0;: %Ln personne pourrait être isolée.</numerusform>
            <numerusform>Une publication passée ne peut pas être comparée&#xa0;: %Ln personnes pourraient être isolées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is more precise than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>Une colonne est plus précise qu’avant, pour %Ln personne.</numerusform>
            <numerusform>Une colonne est plus précise qu’avant, pour %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is grouped differently than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>Une colonne est regroupée autrement qu’avant, pour %Ln personne.</numerusform>
            <numerusform>Une colonne est regroupée autrement qu’avant, pour %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is new, for %Ln person(s).</source>
        <translation>
            <numerusform>Une colonne est nouvelle, pour %Ln personne.</numerusform>
            <numerusform>Une colonne est nouvelle, pour %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pseudonym(s) were already used in an earlier publication.</source>
        <translation>
            <numerusform>%Ln pseudonyme a déjà servi dans une publication passée.</numerusform>
            <numerusform>%Ln pseudonymes ont déjà servi dans une publication passée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of an earlier publication are no longer there.</source>
        <translation>
            <numerusform>%Ln personne d’une publication passée n’y est plus.</numerusform>
            <numerusform>%Ln personnes d’une publication passée n’y sont plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: also withhold the profiles concerned ({classes}, that is {persons_lost} persons).</source>
        <translation>Plus petite correction&#xa0;: retenir aussi les profils concernés ({classes}, soit {persons_lost} personnes).</translation>
    </message>
    <message>
        <source>Smallest correction: withdraw the texts concerned ({texts}) in Contributions, or leave the texts out above.</source>
        <translation>Plus petite correction&#xa0;: retirer les textes concernés ({texts}) dans Contributions, ou écarter les textes ci-dessus.</translation>
    </message>
    <message>
        <source>Smallest correction: leave out this time the table “{table}”.</source>
        <translation>Plus petite correction&#xa0;: laisser de côté cette fois le tableau «&#xa0;{table}&#xa0;».</translation>
    </message>
    <message>
        <source>Compared: {releases}; together they isolate nobody.</source>
        <translation>Comparées&#xa0;: {releases}&#x202f;; ensemble, elles n’isolent personne.</translation>
    </message>
    <message>
        <source>{texts} texts; a second look finds nothing left to take out.</source>
        <translation>{texts} textes&#xa0;; une seconde lecture n’y trouve plus rien à ôter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still hold personal data.</source>
        <translation>
            <numerusform>%Ln texte contient encore des données personnelles.</numerusform>
            <numerusform>%Ln textes contiennent encore des données personnelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: wait for {persons} more persons; the earlier publication remains.</source>
        <translation>Plus petite correction&#xa0;: attendre {persons} personnes de plus&#x202f;; la publication passée demeure.</translation>
    </message>
    <message>
        <source>Smallest correction: publish “{attribute}” no more precisely than before.</source>
        <translation>Plus petite correction&#xa0;: ne pas publier «&#xa0;{attribute}&#xa0;» plus précisément qu’avant.</translation>
    </message>
    <message>
        <source>Smallest correction: do not publish “{attribute}”, which is new.</source>
        <translation>Plus petite correction&#xa0;: ne pas publier «&#xa0;{attribute}&#xa0;», colonne nouvelle.</translation>
    </message>
    <message>
        <source>Smallest correction: group “{attribute}” as in the earlier publication.</source>
        <translation>Plus petite correction&#xa0;: regrouper «&#xa0;{attribute}&#xa0;» comme dans la publication passée.</translation>
    </message>
    <message>
        <source>Smallest correction: prepare again, so that new pseudonyms are drawn.</source>
        <translation>Plus petite correction&#xa0;: préparer à nouveau, pour tirer d’autres pseudonymes.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold the {rare} rare votes, or leave this table out above.</source>
        <translation>Plus petite correction&#xa0;: retenir les {rare} votes rares, ou écarter ce tableau ci-dessus.</translation>
    </message>
    <message>
        <source>Smallest correction: say the {places} places more widely, or leave this table out above.</source>
        <translation>Plus petite correction&#xa0;: élargir les {places} lieux, ou écarter ce tableau ci-dessus.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold {cells} more numbers, or leave this table out above.</source>
        <translation>Plus petite correction&#xa0;: retenir {cells} nombres de plus, ou écarter ce tableau ci-dessus.</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Possible settings</source>
        <translation>Réglages possibles</translation>
    </message>
    <message>
        <source>Back to the best</source>
        <translation>Revenir au meilleur</translation>
    </message>
    <message>
        <source>Back to the setting proven to lose least, of those that the charter allows</source>
        <translation>Revenir au réglage dont il est prouvé qu’il perd le moins, parmi ceux que la charte permet</translation>
    </message>
    <message>
        <source>No single setting to show</source>
        <translation>Pas de réglage unique à montrer</translation>
    </message>
    <message>
        <source>Each crowd has its own precision. Come back to an even precision to compare settings.</source>
        <translation>Chaque groupe a sa propre précision. Revenez à une précision uniforme pour comparer des réglages.</translation>
    </message>
    <message>
        <source>The profiles are not published</source>
        <translation>Les profils ne sont pas publiés</translation>
    </message>
    <message>
        <source>Choose them above to compare settings.</source>
        <translation>Choisissez-les ci-dessus pour comparer des réglages.</translation>
    </message>
    <message>
        <source>No setting fits</source>
        <translation>Aucun réglage ne convient</translation>
    </message>
    <message>
        <source>With so few persons, none protects them all. The reasons are listed below.</source>
        <translation>Avec si peu de personnes, aucun ne les protège toutes. Les raisons sont données plus bas.</translation>
    </message>
    <message>
        <source>persons left out</source>
        <translation>personnes écartées</translation>
    </message>
    <message>
        <source>precision that a reader loses</source>
        <translation>précision que perd le lecteur</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the setting</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Possible settings: what a reader loses, persons left out</source>
        <translation>Réglages possibles&#xa0;: ce que perd le lecteur, personnes écartées</translation>
    </message>
    <message>
        <source>most that the charter allows: {limit}</source>
        <translation>au plus, selon la charte&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>Risk, before and after</source>
        <translation>Le risque, avant et après</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Éléments…</translation>
    </message>
    <message>
        <source>Can one still</source>
        <translation>Peut-on encore</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Persons by the size of their crowd</source>
        <translation>Personnes selon la taille de leur groupe</translation>
    </message>
    <message>
        <source>Persons whom a neighbour finds</source>
        <translation>Personnes retrouvées par un voisin</translation>
    </message>
    <message>
        <source>{k} or more</source>
        <translation>{k} ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <comment>by a neighbour</comment>
        <translation>
            <numerusform>%Ln personne retrouvée</numerusform>
            <numerusform>%Ln personnes retrouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}; {loss} of its precision lost</source>
        <translation>{level}&#x202f;; {loss} de précision perdue</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>a person whose profile nobody shares</comment>
        <translation>seul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examined; the best is proven</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%Ln examiné&#x202f;; il est le seul</numerusform>
            <numerusform>%Ln examinés&#x202f;; le meilleur est prouvé</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the precisions of two columns</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Profile shared by fewer than {k}: {before} of the persons as collected, {after} as published.</source>
        <translation>Profil partagé par moins de {k} personnes&#xa0;: {before} d’entre elles dans le recueil, {after} dans ce qui est publié.</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>un vote</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>A neighbour who knows {known}.</source>
        <translation>Un voisin qui connaît&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Someone who knows of a neighbour {known} would have found {before} of {persons} persons; in what is published, {after}.</source>
        <translation>Qui connaît d’un voisin {known} aurait retrouvé {before} personnes sur {persons}&#x202f;; dans ce qui est publié, {after}.</translation>
    </message>
    <message>
        <source>{found}, {narrowed} among fewer than {k}</source>
        <translation>{found}, {narrowed} à moins de {k} près</translation>
    </message>
    <message>
        <source>single out</source>
        <translation>isoler</translation>
    </message>
    <message>
        <source>link</source>
        <translation>relier</translation>
    </message>
    <message>
        <source>deduce</source>
        <translation>déduire</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>hardly</source>
        <comment>an answer</comment>
        <translation>difficilement</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{what}: {answer}</source>
        <translation>{what}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Isolate one person in the tables</source>
        <translation>Isoler une personne dans les tableaux</translation>
    </message>
    <message>
        <source>Link a person&apos;s rows, here or with other data</source>
        <translation>Relier les lignes d’une personne, ici ou avec d’autres données</translation>
    </message>
    <message>
        <source>Deduce something of a person from their crowd</source>
        <translation>Déduire quelque chose d’une personne à partir de son groupe</translation>
    </message>
    <message>
        <source>{setting}. A reader loses {loss} of the precision, {risk} of the persons are left out.</source>
        <translation>{setting}. Le lecteur perd {loss} de la précision, {risk} des personnes sont écartées.</translation>
    </message>
    <message>
        <source>The charter allows at most {limit} left out.</source>
        <translation>La charte permet d’en écarter {limit} au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) withheld</source>
        <translation>
            <numerusform>%Ln nombre retenu</numerusform>
            <numerusform>%Ln nombres retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>{low} +</source>
        <comment>size of a crowd</comment>
        <translation>{low} et +</translation>
    </message>
    <message>
        <source>Chosen: {setting}</source>
        <translation>Choisi&#xa0;: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out of the profiles, counted in each loss.</source>
        <translation>
            <numerusform>%Ln personne écartée des profils, comptée dans chaque perte.</numerusform>
            <numerusform>%Ln personnes écartées des profils, comptées dans chaque perte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: {numbers}.</source>
        <translation>{table}&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>{column}: {level}</source>
        <translation>{column}&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Nobody is left out of the profiles.</source>
        <translation>Personne n’est écarté des profils.</translation>
    </message>
    <message>
        <source>All columns together, {loss} of the information about persons is lost.</source>
        <translation>Toutes colonnes ensemble, {loss} de l’information sur les personnes est perdue.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>persons per combination</source>
        <translation>personnes par combinaison</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>small numbers</source>
        <translation>petits nombres</translation>
    </message>
    <message>
        <source>past publications</source>
        <translation>publications passées</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours: those of the system</source>
        <translation>Couleurs&#xa0;: celles du système</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Couleurs&#xa0;: claires</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs&#xa0;: sombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>things to do on a screen</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>tous les rôles</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Fermer le dossier</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln text(s) kept for a second reader: none read yet.</source>
        <translation>
            <numerusform>%Ln texte gardé pour un second lecteur&#xa0;: pas encore relu.</numerusform>
            <numerusform>%Ln textes gardés pour un second lecteur&#xa0;: aucun relu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the texts</source>
        <translation>Relecture des textes</translation>
    </message>
    <message numerus="yes">
        <source>Read the sample (%Ln)</source>
        <translation>
            <numerusform>Relire l’échantillon (%Ln)</numerusform>
            <numerusform>Relire l’échantillon (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish under the signed rule</source>
        <translation>Publier selon la règle signée</translation>
    </message>
    <message>
        <source>List those to decide on</source>
        <translation>Lister celles à décider</translation>
    </message>
    <message>
        <source>The rule is not signed yet…</source>
        <translation>La règle n’est pas encore signée…</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, personal data left in {leaking}. In all the texts, between {low} and {high} may still hold some (95 % sure).</source>
        <translation>Second lecteur&#xa0;: {read} relus sur {sampled}, données personnelles restées dans {leaking}. Dans l’ensemble des textes, entre {low} et {high} peuvent encore en contenir (sûr à 95&#xa0;%).</translation>
    </message>
    <message>
        <source>let out by a person</source>
        <translation>publiés par une personne</translation>
    </message>
    <message>
        <source>let out under the rule</source>
        <translation>publiés selon la règle</translation>
    </message>
    <message>
        <source>with data to decide on</source>
        <translation>avec des données à décider</translation>
    </message>
    <message>
        <source>still to be looked at</source>
        <translation>encore à examiner</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, nothing left in any. In all the texts, at most {high} may still hold personal data (95 % sure).</source>
        <translation>Second lecteur&#xa0;: {read} relus sur {sampled}, il ne restait rien. Dans l’ensemble des textes, {high} au plus peuvent encore contenir des données personnelles (sûr à 95&#xa0;%).</translation>
    </message>
    <message>
        <source>Read the text as it would be published: can anyone still be recognised in it?</source>
        <translation>Lisez le texte tel qu’il serait publié&#xa0;: peut-on encore y reconnaître quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>A text of the sample, kept back for a second reader. If nothing is left it leaves under the signed rule; if something is, it stays, and the share published beside the data says so.</source>
        <translation>Un texte de l’échantillon, gardé pour un second lecteur. S’il ne reste rien, il part selon la règle signée&#xa0;; s’il reste quelque chose, il ne part pas, et la part publiée à côté des données le dit.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Il ne reste rien</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>Il reste quelque chose</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Revenir à la file</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>data protection officer</source>
        <translation>délégué à la protection des données</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publication</translation>
    </message>
</context>
<context>
    <name>RoundFault</name>
    <message>
        <source>its form</source>
        <translation>sa forme</translation>
    </message>
    <message>
        <source>the themes</source>
        <translation>les thématiques</translation>
    </message>
    <message>
        <source>the six sentences of a theme, in both languages</source>
        <translation>les six phrases d&apos;une thématique, dans les deux langues</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>les poids</translation>
    </message>
    <message>
        <source>a quorum larger than the number of evaluators</source>
        <translation>un quorum plus grand que le nombre d&apos;évaluateurs</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>aucune proposition</translation>
    </message>
    <message>
        <source>the number of places</source>
        <translation>le nombre de places</translation>
    </message>
    <message>
        <source>the grade from which one is in favour</source>
        <translation>la note à partir de laquelle on est favorable</translation>
    </message>
    <message>
        <source>the spread from which a proposal is discussed</source>
        <translation>l&apos;écart à partir duquel une proposition se discute</translation>
    </message>
    <message>
        <source>the rules of counting</source>
        <translation>les règles de calcul</translation>
    </message>
    <message>
        <source>the list of persons</source>
        <translation>la liste des personnes</translation>
    </message>
    <message>
        <source>there must be one coordinator</source>
        <translation>il faut un coordinateur, et un seul</translation>
    </message>
    <message>
        <source>fewer than two evaluators</source>
        <translation>moins de deux évaluateurs</translation>
    </message>
    <message>
        <source>a person without a device, or one device twice</source>
        <translation>une personne sans appareil, ou un appareil deux fois</translation>
    </message>
    <message>
        <source>the rapporteurs</source>
        <translation>les rapporteurs</translation>
    </message>
    <message>
        <source>the title in both languages</source>
        <translation>le titre dans les deux langues</translation>
    </message>
    <message>
        <source>the date from which names become letters</source>
        <translation>la date où les noms deviennent des lettres</translation>
    </message>
    <message>
        <source>its random number</source>
        <translation>son nombre aléatoire</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>recognised by its form</source>
        <translation>reconnu à sa forme</translation>
    </message>
    <message>
        <source>form of an e-mail address</source>
        <translation>forme d’un courriel</translation>
    </message>
    <message>
        <source>e-mail address written with spaces</source>
        <translation>courriel écrit avec des espaces</translation>
    </message>
    <message>
        <source>e-mail address told in words</source>
        <translation>courriel dit en toutes lettres</translation>
    </message>
    <message>
        <source>address of a web page</source>
        <translation>adresse d’une page web</translation>
    </message>
    <message>
        <source>name of an account</source>
        <translation>nom d’un compte</translation>
    </message>
    <message>
        <source>named after a network</source>
        <translation>nommé après un réseau social</translation>
    </message>
    <message>
        <source>number of a computer</source>
        <translation>numéro d’un ordinateur</translation>
    </message>
    <message>
        <source>form of a telephone number</source>
        <translation>forme d’un numéro de téléphone</translation>
    </message>
    <message>
        <source>valid number</source>
        <translation>numéro valide</translation>
    </message>
    <message>
        <source>number after a word such as telephone</source>
        <translation>numéro après un mot comme téléphone</translation>
    </message>
    <message>
        <source>number told in words</source>
        <translation>numéro dit en toutes lettres</translation>
    </message>
    <message>
        <source>number of another country</source>
        <translation>numéro d’un autre pays</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>sa clé de contrôle est juste</translation>
    </message>
    <message>
        <source>form of an account number</source>
        <translation>forme d’un numéro de compte</translation>
    </message>
    <message>
        <source>form of a social security number</source>
        <translation>forme d’un numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>its key is right</source>
        <translation>sa clé est juste</translation>
    </message>
    <message>
        <source>announced by the words before it</source>
        <translation>annoncé par les mots qui précèdent</translation>
    </message>
    <message>
        <source>form of a card number</source>
        <translation>forme d’un numéro de carte</translation>
    </message>
    <message>
        <source>form of a codice fiscale</source>
        <translation>forme d’un codice fiscale</translation>
    </message>
    <message>
        <source>number after the name of a document</source>
        <translation>numéro après le nom d’un document</translation>
    </message>
    <message>
        <source>form of a document number</source>
        <translation>forme d’un numéro de document</translation>
    </message>
    <message>
        <source>number of a file</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>long numéro</translation>
    </message>
    <message>
        <source>form of a number plate</source>
        <translation>forme d’une plaque</translation>
    </message>
    <message>
        <source>reference of a parcel</source>
        <translation>référence d’une parcelle</translation>
    </message>
    <message>
        <source>position on the map</source>
        <translation>position sur la carte</translation>
    </message>
    <message>
        <source>number and name of a street</source>
        <translation>numéro et nom de rue</translation>
    </message>
    <message>
        <source>address, France</source>
        <translation>adresse, France</translation>
    </message>
    <message>
        <source>address, Italy</source>
        <translation>adresse, Italie</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s home</source>
        <translation>dit comme le domicile de quelqu’un</translation>
    </message>
    <message>
        <source>postcode and town</source>
        <translation>code postal et ville</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>boîte postale</translation>
    </message>
    <message>
        <source>name of a street, without a number</source>
        <translation>nom de rue, sans numéro</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>âge d’une personne</translation>
    </message>
    <message>
        <source>date after a word such as born</source>
        <translation>date après un mot comme né</translation>
    </message>
    <message>
        <source>title and name</source>
        <translation>titre et nom</translation>
    </message>
    <message>
        <source>name after a role</source>
        <translation>nom après un rôle</translation>
    </message>
    <message>
        <source>first name and surname</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation>un nom seul</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s relative or neighbour</source>
        <translation>désigné comme parent ou voisin</translation>
    </message>
    <message>
        <source>after words such as: my name is</source>
        <translation>après des mots comme&#xa0;: je m’appelle</translation>
    </message>
    <message>
        <source>an office and a name</source>
        <translation>une fonction et un nom</translation>
    </message>
    <message>
        <source>in the list of places</source>
        <translation>dans la liste des lieux</translation>
    </message>
    <message>
        <source>a capitalised word that no list knows</source>
        <translation>mot à majuscule qu’aucune liste ne connaît</translation>
    </message>
    <message>
        <source>end of a letter</source>
        <translation>fin d’une lettre</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>l’identité même de l’auteur</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>marqué par un modérateur</translation>
    </message>
    <message>
        <source>sentence to read again: health</source>
        <translation>phrase à relire&#xa0;: santé</translation>
    </message>
    <message>
        <source>sentence to read again: political opinion</source>
        <translation>phrase à relire&#xa0;: opinion politique</translation>
    </message>
    <message>
        <source>sentence to read again: religion</source>
        <translation>phrase à relire&#xa0;: religion</translation>
    </message>
    <message>
        <source>sentence to read again: trade union</source>
        <translation>phrase à relire&#xa0;: syndicat</translation>
    </message>
    <message>
        <source>sentence to read again: origin</source>
        <translation>phrase à relire&#xa0;: origine</translation>
    </message>
    <message>
        <source>sentence to read again: sexual life</source>
        <translation>phrase à relire&#xa0;: vie sexuelle</translation>
    </message>
    <message>
        <source>sentence to read again: genetic data</source>
        <translation>phrase à relire&#xa0;: données génétiques</translation>
    </message>
    <message>
        <source>sentence to read again: offences</source>
        <translation>phrase à relire&#xa0;: infractions</translation>
    </message>
    <message>
        <source>sentence to read again</source>
        <translation>phrase à relire</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation>Tour affiché</translation>
    </message>
    <message>
        <source>Pages of the round</source>
        <translation>Pages du tour</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Tour {number} : {title}</translation>
    </message>
    <message>
        <source>{name}, opened on {day}: {proposals} proposals, {evaluators} evaluators</source>
        <translation>{name}, ouvert le {day} : {proposals} propositions, {evaluators} évaluateurs</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nouveau tour…</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>Rounds are run by the coordinator; you can look.</source>
        <translation>Les tours sont conduits par le coordinateur ; vous pouvez consulter.</translation>
    </message>
    <message>
        <source>Being prepared, not signed</source>
        <translation>En préparation, non signé</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Blind scoring under way</source>
        <translation>Cotation à l&apos;aveugle en cours</translation>
    </message>
    <message>
        <source>Commitments listed, ballots expected</source>
        <translation>Engagements signés, bulletins attendus</translation>
    </message>
    <message>
        <source>Ballots revealed</source>
        <translation>Bulletins levés</translation>
    </message>
    <message>
        <source>Decisions recorded</source>
        <translation>Décisions consignées</translation>
    </message>
</context>
<context>
    <name>ScoringBoard</name>
    <message>
        <source>Copy the reference for them</source>
        <translation>Copier la référence à lui envoyer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Device {mark}: {marks}</source>
        <translation>Appareil {mark} : {marks}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message>
        <source>Every file received could be read and counted. What cannot be is kept here, with what to do about it; nothing is thrown away.</source>
        <translation>Tous les fichiers reçus ont pu être lus et comptés. Ce qui ne peut l&apos;être est gardé ici, avec la marche à suivre ; rien n&apos;est jeté.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: two ballots for proposal {number}, {title}</source>
        <translation>{name} : deux bulletins pour la proposition {number}, {title}</translation>
    </message>
    <message>
        <source>Neither counts until {name} says on one of the devices which one stands.</source>
        <translation>Aucun ne compte tant que {name} n&apos;a pas dit, sur un de ses appareils, lequel vaut.</translation>
    </message>
    <message>
        <source>whoever sent it</source>
        <translation>la personne qui l&apos;a envoyé</translation>
    </message>
    <message>
        <source>device {mark}</source>
        <translation>appareil {mark}</translation>
    </message>
    <message>
        <source>It is not sealed to you: you cannot open it.</source>
        <translation>Il n&apos;est pas scellé pour vous : vous ne pouvez pas l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Ask the sender to save their ballots again with the package of this round.</source>
        <translation>Demandez à l&apos;expéditeur d&apos;enregistrer à nouveau ses bulletins avec le paquet de ce tour.</translation>
    </message>
    <message>
        <source>It was changed or cut on the way: what was signed is not what stands there.</source>
        <translation>Il a été modifié ou coupé en chemin : ce qui a été signé n&apos;est pas ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, attached and not copied.</source>
        <translation>Redemandez le fichier à l&apos;expéditeur, en pièce jointe et non recopié.</translation>
    </message>
    <message>
        <source>It is not a file of a round.</source>
        <translation>Ce n&apos;est pas un fichier d&apos;un tour.</translation>
    </message>
    <message>
        <source>Nothing to do if it came here by mistake.</source>
        <translation>Rien à faire s&apos;il est arrivé ici par erreur.</translation>
    </message>
    <message>
        <source>Something of this file is not counted.</source>
        <translation>Une partie de ce fichier n&apos;est pas comptée.</translation>
    </message>
    <message>
        <source>Show the details to whoever looks after the application.</source>
        <translation>Montrez les détails à la personne qui s&apos;occupe de l&apos;application.</translation>
    </message>
    <message>
        <source>It comes from a device that has no seat in this round.</source>
        <translation>Il vient d&apos;un appareil qui n&apos;a pas de siège dans ce tour.</translation>
    </message>
    <message>
        <source>If a member changed device, enrol it under “Lost device”: the file then counts by itself. Otherwise leave it here.</source>
        <translation>Si un membre a changé d&apos;appareil, inscrivez-le par « Appareil perdu » : le fichier compte alors de lui-même. Sinon laissez-le ici.</translation>
    </message>
    <message>
        <source>It belongs to another round.</source>
        <translation>Il appartient à un autre tour.</translation>
    </message>
    <message>
        <source>Choose that round at the top and receive the file there.</source>
        <translation>Choisissez ce tour en haut et recevez-y le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of a kind that this seat may not write.</source>
        <translation>
            <numerusform>%Ln entrée d&apos;une sorte que ce siège ne peut pas écrire.</numerusform>
            <numerusform>%Ln entrées d&apos;une sorte que ce siège ne peut pas écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted. Ask {person} which version of the application was used.</source>
        <translation>Elles ne sont pas comptées. Demandez à {person} quelle version de l&apos;application a servi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) say nothing that this round knows.</source>
        <translation>
            <numerusform>%Ln entrée ne dit rien que ce tour connaisse.</numerusform>
            <numerusform>%Ln entrées ne disent rien que ce tour connaisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted; the others are. Ask {person} to deliver that ballot again.</source>
        <translation>Elles ne sont pas comptées ; les autres le sont. Demandez à {person} de déposer à nouveau ce bulletin.</translation>
    </message>
    <message>
        <source>An enrolment for a device that has a seat already.</source>
        <translation>Une inscription pour un appareil qui a déjà un siège.</translation>
    </message>
    <message>
        <source>Nothing changes: the device keeps its first seat.</source>
        <translation>Rien ne change : l&apos;appareil garde son premier siège.</translation>
    </message>
    <message>
        <source>The ballots are not those that were signed.</source>
        <translation>Les bulletins ne sont pas ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>Ask {person} to send the file of ballots again; this one is not counted.</source>
        <translation>Demandez à {person} de renvoyer le fichier des bulletins ; celui-ci n&apos;est pas compté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) follow others that have not come.</source>
        <translation>
            <numerusform>%Ln entrée en suit d&apos;autres qui ne sont pas arrivées.</numerusform>
            <numerusform>%Ln entrées en suivent d&apos;autres qui ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; these count when the others come.</source>
        <translation>Demandez à {person} le fichier complet des bulletins ; celles-ci compteront quand les autres seront là.</translation>
    </message>
    <message>
        <source>Two versions of the same ballots: a backup was restored, or the device copied.</source>
        <translation>Deux versions des mêmes bulletins : une sauvegarde a été restaurée, ou l&apos;appareil copié.</translation>
    </message>
    <message>
        <source>Nobody chooses for {person}: they say on their own device which version stands, and send their ballots again.</source>
        <translation>Personne ne choisit pour {person} : c&apos;est sur son appareil qu&apos;est dite la version qui vaut, puis les bulletins sont renvoyés.</translation>
    </message>
    <message>
        <source>It shows less than what was committed to.</source>
        <translation>Il montre moins que ce qui a été engagé.</translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; until then none of it counts.</source>
        <translation>Demandez à {person} le fichier complet des bulletins ; d&apos;ici là, rien n&apos;en compte.</translation>
    </message>
    <message>
        <source>These are not the ballots that were committed to.</source>
        <translation>Ce ne sont pas les bulletins qui ont été engagés.</translation>
    </message>
    <message>
        <source>They are not counted. Talk to {person}: a backup may have been restored after the commitment.</source>
        <translation>Ils ne sont pas comptés. Parlez-en avec {person} : une sauvegarde a pu être restaurée après l&apos;engagement.</translation>
    </message>
    <message>
        <source>Ballots came before the list of commitments.</source>
        <translation>Des bulletins sont arrivés avant la liste des engagements.</translation>
    </message>
    <message>
        <source>They stay sealed and nobody sees them. They open when they answer your list.</source>
        <translation>Ils restent scellés et personne ne les voit. Ils s&apos;ouvrent quand ils répondent à votre liste.</translation>
    </message>
    <message>
        <source>Two different lists of commitments were signed.</source>
        <translation>Deux listes d&apos;engagements différentes ont été signées.</translation>
    </message>
    <message>
        <source>Find out with the deputy which one was sent, and note it in the minutes.</source>
        <translation>Voyez avec la suppléance laquelle a été envoyée, et notez-le au procès-verbal.</translation>
    </message>
    <message>
        <source>This commitment came after the list, or is not the one in the list.</source>
        <translation>Cet engagement est arrivé après la liste, ou n&apos;est pas celui de la liste.</translation>
    </message>
    <message>
        <source>The ballots of {person} will count, marked late: not blind.</source>
        <translation>Les bulletins de {person} compteront, marqués tardifs : pas à l&apos;aveugle.</translation>
    </message>
    <message>
        <source>A list or an enrolment that no coordinator signed.</source>
        <translation>Une liste ou une inscription qu&apos;aucun coordinateur n&apos;a signée.</translation>
    </message>
    <message>
        <source>It changes nothing. Find out where it comes from.</source>
        <translation>Elle ne change rien. Cherchez d&apos;où elle vient.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Signer la liste</translation>
    </message>
    <message>
        <source>Sign the list of commitments</source>
        <translation>Signer la liste des engagements</translation>
    </message>
    <message>
        <source>The list is signed once. From then on the devices open their ballots: a ballot that is not in the list can still come, but it is marked late, because it may have been written after reading the others.</source>
        <translation>La liste se signe une seule fois. Dès lors les appareils lèvent leurs bulletins : un bulletin absent de la liste peut encore arriver, mais il est marqué tardif, car il a pu être écrit après la lecture des autres.</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Enrol a member&apos;s new device</source>
        <translation>Inscrire le nouvel appareil d&apos;un membre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign and save the enrolment…</source>
        <translation>Signer et enregistrer l&apos;inscription…</translation>
    </message>
    <message>
        <source>{name}, device {mark}, asked on {day}</source>
        <translation>{name}, appareil {mark}, demandé le {day}</translation>
    </message>
    <message>
        <source>None is lost: this is one device more</source>
        <translation>Aucun n&apos;est perdu : c&apos;est un appareil de plus</translation>
    </message>
    <message>
        <source>Compare the sixteen characters of the device with the member, aloud. What a lost device had committed stays in the list; what the new one says counts as late unless it commits before the list. Save the package again afterwards.</source>
        <translation>Comparez de vive voix avec le membre les seize caractères de l&apos;appareil. Ce que l&apos;appareil perdu avait engagé reste dans la liste ; ce que dit le nouveau compte comme tardif, sauf s&apos;il s&apos;engage avant la liste. Enregistrez ensuite à nouveau le paquet.</translation>
    </message>
    <message>
        <source>No joining request waits: ask the member for one and drop it on the board first.</source>
        <translation>Aucune demande d&apos;adhésion n&apos;attend : demandez-en une au membre et déposez-la d&apos;abord sur le suivi.</translation>
    </message>
    <message>
        <source>Device {mark} is lost: it is replaced</source>
        <translation>L&apos;appareil {mark} est perdu : il est remplacé</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Former device</source>
        <translation>Appareil précédent</translation>
    </message>
    <message>
        <source>Joining request</source>
        <translation>Demande d&apos;adhésion</translation>
    </message>
    <message>
        <source>Committed: {names}.</source>
        <translation>Engagés : {names}.</translation>
    </message>
    <message>
        <source>Named absent: {names}.</source>
        <translation>Nommés absents : {names}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Qui en est où</translation>
    </message>
    <message>
        <source>Lost device…</source>
        <translation>Appareil perdu…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>No round is open yet</source>
        <translation>Aucun tour n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Once a round is signed, you follow here who has the package, who is committed and whose ballots have come.</source>
        <translation>Une fois un tour signé, vous suivez ici qui a le paquet, qui s&apos;est engagé et de qui les bulletins sont arrivés.</translation>
    </message>
    <message>
        <source>Prepare a round</source>
        <translation>Préparer un tour</translation>
    </message>
    <message>
        <source>Reading the round…</source>
        <translation>Lecture du tour…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>Le tour n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Rien n&apos;est perdu. Fermez le dossier et rouvrez-le.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Enregistrer le paquet du tour</translation>
    </message>
    <message>
        <source>Save the list of commitments</source>
        <translation>Enregistrer la liste des engagements</translation>
    </message>
    <message>
        <source>Save the enrolment</source>
        <translation>Enregistrer l&apos;inscription de l&apos;appareil</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les prendre</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les prendre en compte</translation>
    </message>
    <message>
        <source>Drop the members&apos; files here: commitments, ballots</source>
        <translation>Déposez ici les fichiers des membres : engagements, bulletins</translation>
    </message>
    <message>
        <source>In any order, twice if need be. You see what they bring before anything is kept.</source>
        <translation>Dans n&apos;importe quel ordre, deux fois s&apos;il le faut. Vous voyez ce qu&apos;ils apportent avant que rien ne soit gardé.</translation>
    </message>
    <message>
        <source>Files received from the members</source>
        <translation>Fichiers reçus des membres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln fichier pris en compte.</numerusform>
            <numerusform>%Ln fichiers pris en compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other file(s)</source>
        <translation>
            <numerusform>et %Ln autre fichier</numerusform>
            <numerusform>et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again…</source>
        <translation>Enregistrer à nouveau le paquet…</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the members.</source>
        <translation>Enregistré : {file}. Envoyez-le aux membres.</translation>
    </message>
    <message>
        <source>All the ballots are open</source>
        <translation>Tous les bulletins sont levés</translation>
    </message>
    <message>
        <source>Results can be read, and the meeting prepared.</source>
        <translation>Les résultats peuvent être lus, et la réunion préparée.</translation>
    </message>
    <message>
        <source>The ballots are open; some have not come</source>
        <translation>Les bulletins sont levés ; certains manquent</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Send the package, then wait for the commitments</source>
        <translation>Envoyer le paquet, puis attendre les engagements</translation>
    </message>
    <message>
        <source>Wait for the commitments, then sign their list</source>
        <translation>Attendre les engagements, puis signer leur liste</translation>
    </message>
    <message>
        <source>Send the list, then collect the ballots</source>
        <translation>Envoyer la liste, puis lever les bulletins</translation>
    </message>
    <message>
        <source>Save the package and send it to the members: one file, which only their devices open. Each sends back a small commitment once their ballots are done.</source>
        <translation>Enregistrez le paquet et envoyez-le aux membres : un seul fichier, que seuls leurs appareils ouvrent. Chacun renvoie un petit engagement une fois ses bulletins remplis.</translation>
    </message>
    <message>
        <source>{done} of {total} revealed</source>
        <translation>{done} sur {total} levés</translation>
    </message>
    <message>
        <source>Everybody is committed. Sign the list and send it: it lets the devices open their ballots.</source>
        <translation>Tout le monde s&apos;est engagé. Signez la liste et envoyez-la : elle permet aux appareils de lever leurs bulletins.</translation>
    </message>
    <message>
        <source>Waited for: {names}. Results are counted with the ballots that are here.</source>
        <translation>On attend : {names}. Les résultats comptent les bulletins présents.</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} sur {total} engagés</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Enregistrer le paquet…</translation>
    </message>
    <message numerus="yes">
        <source>Sign the list without %Ln absent(s)…</source>
        <translation>
            <numerusform>Signer la liste sans %Ln absent…</numerusform>
            <numerusform>Signer la liste sans %Ln absents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the list of commitments…</source>
        <translation>Signer la liste des engagements…</translation>
    </message>
    <message>
        <source>Save the list again…</source>
        <translation>Enregistrer à nouveau la liste…</translation>
    </message>
    <message>
        <source>Waited for: {names}. Whoever is not in the list when you sign it is named absent.</source>
        <translation>On attend : {names}. Qui n&apos;est pas dans la liste quand vous la signez est nommé absent.</translation>
    </message>
    <message>
        <source>The list is signed. Send it to the members; their devices then give their ballots. Waited for: {names}.</source>
        <translation>La liste est signée. Envoyez-la aux membres ; leurs appareils donnent alors leurs bulletins. On attend : {names}.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>no sign yet</source>
        <translation>pas encore de signe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ballot(s)</source>
        <translation>
            <numerusform>%Ln nouveau bulletin</numerusform>
            <numerusform>%Ln nouveaux bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>file not recognised</source>
        <translation>fichier non reconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) to look at afterwards</source>
        <translation>
            <numerusform>%Ln point à examiner ensuite</numerusform>
            <numerusform>%Ln points à examiner ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>cotation en cours</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonne</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>supplée</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>lost, replaced</source>
        <translation>perdu, remplacé</translation>
    </message>
    <message>
        <source>no ballot expected</source>
        <translation>aucun bulletin attendu</translation>
    </message>
    <message>
        <source>revealed, blind</source>
        <translation>levés, à l&apos;aveugle</translation>
    </message>
    <message>
        <source>ballots expected</source>
        <translation>bulletins attendus</translation>
    </message>
    <message>
        <source>absent from the list</source>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagé</translation>
    </message>
    <message>
        <source>{ballots} from {name}, {contradictions}</source>
        <translation>{ballots} de {name}, {contradictions}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>bulletins</translation>
    </message>
    <message>
        <source>list of commitments</source>
        <translation>liste des engagements</translation>
    </message>
    <message>
        <source>enrolment of a device</source>
        <translation>inscription d&apos;un appareil</translation>
    </message>
    <message>
        <source>joining request</source>
        <translation>demande d&apos;adhésion</translation>
    </message>
    <message>
        <source>set aside: device without a seat</source>
        <translation>mis de côté : appareil sans siège</translation>
    </message>
    <message>
        <source>set aside: another round</source>
        <translation>mis de côté : autre tour</translation>
    </message>
    <message>
        <source>set aside: damaged</source>
        <translation>mis de côté : endommagé</translation>
    </message>
    <message>
        <source>kept sealed: the list is not signed yet</source>
        <translation>gardé scellé : la liste n&apos;est pas encore signée</translation>
    </message>
    <message>
        <source>set aside: two versions of the same ballots</source>
        <translation>mis de côté : deux versions des mêmes bulletins</translation>
    </message>
    <message>
        <source>set aside: cannot be read here</source>
        <translation>mis de côté : illisible ici</translation>
    </message>
    <message>
        <source>kept: after the list, so late</source>
        <translation>gardé : après la liste, donc tardif</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>mis de côté : {reason}</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>late: not blind</source>
        <translation>tardif : pas à l&apos;aveugle</translation>
    </message>
    <message>
        <source>{name}: kept sealed until the list of commitments</source>
        <translation>{name} : gardé scellé jusqu&apos;à la liste des engagements</translation>
    </message>
    <message>
        <source>already here, nothing changes</source>
        <translation>déjà là, rien ne change</translation>
    </message>
</context>
<context>
    <name>ScoringFiles</name>
    <message>
        <source>Files of a round</source>
        <translation>Fichiers d&apos;un tour</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ScoringMeeting</name>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Into which proposal?</source>
        <translation>Dans quelle proposition&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who asks that their dissent be noted?</source>
        <translation>Qui demande que son désaccord soit noté&#xa0;?</translation>
    </message>
    <message>
        <source>Follow-up: what?</source>
        <translation>Suite&#xa0;: quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Follow-up: who?</source>
        <translation>Suite&#xa0;: qui&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Choisir une issue</translation>
    </message>
    <message>
        <source>Choose the lead of the family</source>
        <translation>Choisir la proposition de tête</translation>
    </message>
    <message>
        <source>For instance: a meeting with the citizens who ask for it</source>
        <translation>Par exemple&#xa0;: une rencontre avec les citoyens qui le demandent</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>The follow-up has a date</source>
        <translation>La suite a une date</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Date de la suite</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Choisissez une issue.</translation>
    </message>
    <message>
        <source>Choose who decides.</source>
        <translation>Choisissez qui décide.</translation>
    </message>
    <message>
        <source>Choose the proposal that it is merged into.</source>
        <translation>Choisissez la proposition à laquelle elle est réunie.</translation>
    </message>
    <message>
        <source>Write the reason: it is required against the order.</source>
        <translation>Écrivez le motif&#xa0;: il est obligatoire contre le classement.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln decisions</source>
        <translation>
            <numerusform>Consigner %Ln décision</numerusform>
            <numerusform>Consigner %Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these decisions go against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>
            <numerusform>%Ln de ces décisions va contre le classement des bulletins. C’est permis, avec un motif, et cela se verra au procès-verbal.</numerusform>
            <numerusform>%Ln de ces décisions vont contre le classement des bulletins. C’est permis, avec un motif, et cela se verra au procès-verbal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new decision</source>
        <translation>Consigner une nouvelle décision</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Somebody changes a grade</source>
        <translation>Quelqu’un change une note</translation>
    </message>
    <message>
        <source>Ballot of the group</source>
        <translation>Bulletin du groupe</translation>
    </message>
    <message>
        <source>Set a ballot aside</source>
        <translation>Écarter un bulletin</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Que saisir</translation>
    </message>
    <message>
        <source>blind: {grade}</source>
        <translation>à l’aveugle&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>Give a mark under each theme: 0 to 5, A or C.</source>
        <translation>Donnez une marque par thématique&#xa0;: 0 à 5, A ou C.</translation>
    </message>
    <message>
        <source>Who changes a grade?</source>
        <translation>Qui change une note&#xa0;?</translation>
    </message>
    <message>
        <source>Reason given (required)</source>
        <translation>Motif donné (obligatoire)</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Record these grades</source>
        <translation>Consigner ces notes</translation>
    </message>
    <message>
        <source>Choose who speaks: their blind grades appear.</source>
        <translation>Choisissez qui parle&#xa0;: ses notes à l’aveugle apparaissent.</translation>
    </message>
    <message>
        <source>This person has a conflict of interest here: they do not grade it.</source>
        <translation>Cette personne a ici un conflit d’intérêts&#xa0;: elle ne note pas.</translation>
    </message>
    <message>
        <source>Change at least one grade.</source>
        <translation>Changez au moins une note.</translation>
    </message>
    <message>
        <source>Write the reason: it stays beside the new grade.</source>
        <translation>Écrivez le motif&#xa0;: il reste à côté de la nouvelle note.</translation>
    </message>
    <message>
        <source>blind: none</source>
        <translation>à l’aveugle&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The group agrees on one ballot. It is listed beside the results; it does not replace anybody&apos;s ballot and is not counted.</source>
        <translation>Le groupe s’accorde sur un bulletin. Il figure à côté des résultats&#xa0;; il ne remplace le bulletin de personne et n’est pas compté.</translation>
    </message>
    <message>
        <source>Record this ballot</source>
        <translation>Consigner ce bulletin</translation>
    </message>
    <message>
        <source>The ballot stays in the record, out of the result. This cannot be undone here; the person may send another ballot.</source>
        <translation>Le bulletin reste au procès-verbal, hors du résultat. On ne peut pas revenir en arrière ici&#xa0;; la personne peut envoyer un autre bulletin.</translation>
    </message>
    <message>
        <source>Which ballot?</source>
        <translation>Quel bulletin&#xa0;?</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motif (obligatoire)</translation>
    </message>
    <message>
        <source>Choose a ballot</source>
        <translation>Choisir un bulletin</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Écarter ce bulletin</translation>
    </message>
    <message>
        <source>Choose a ballot.</source>
        <translation>Choisissez un bulletin.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the record.</source>
        <translation>Écrivez le motif&#xa0;: il reste au procès-verbal.</translation>
    </message>
    <message>
        <source>{theme}: keys 0 to 5, A abstains, C conflict</source>
        <translation>{theme}&#xa0;: touches 0 à 5, A s’abstient, C conflit</translation>
    </message>
    <message>
        <source>The agenda could not be prepared</source>
        <translation>L’ordre du jour n’a pas pu être préparé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>To discuss (%Ln)</source>
        <translation>
            <numerusform>À discuter (%Ln)</numerusform>
            <numerusform>À discuter (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%Ln)</source>
        <translation>
            <numerusform>Autre (%Ln)</numerusform>
            <numerusform>Autres (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded (%Ln)</source>
        <translation>
            <numerusform>Consigné (%Ln)</numerusform>
            <numerusform>Consignés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Quelles propositions</translation>
    </message>
    <message>
        <source>Proposals to discuss</source>
        <translation>Propositions à discuter</translation>
    </message>
    <message>
        <source>Other proposals; several can be chosen and decided at once</source>
        <translation>Autres propositions&#xa0;; on peut en choisir plusieurs et les décider d’un coup</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de tour</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Préparez et ouvrez-en un dans «&#xa0;Préparation&#xa0;».</translation>
    </message>
    <message>
        <source>Preparing the agenda…</source>
        <translation>Préparation de l’ordre du jour…</translation>
    </message>
    <message>
        <source>The meeting comes after the reveal</source>
        <translation>La réunion vient après la levée des bulletins</translation>
    </message>
    <message>
        <source>The agenda is made from the ballots: it appears once they are revealed. See “Board” for who has sent what.</source>
        <translation>L’ordre du jour est fait des bulletins&#xa0;: il apparaît une fois ceux-ci levés. Voir «&#xa0;Suivi&#xa0;» pour savoir qui a envoyé quoi.</translation>
    </message>
    <message>
        <source>Nothing has to be discussed</source>
        <translation>Rien n’est à discuter</translation>
    </message>
    <message>
        <source>No proposal is flagged: decide them under “Others”.</source>
        <translation>Aucune proposition n’est signalée&#xa0;: décidez-les dans «&#xa0;Autres&#xa0;».</translation>
    </message>
    <message>
        <source>Every proposal is on the agenda</source>
        <translation>Toutes les propositions sont à l’ordre du jour</translation>
    </message>
    <message>
        <source>Meeting: projector</source>
        <translation>Réunion&#xa0;: projection</translation>
    </message>
    <message>
        <source>Leave   Esc</source>
        <translation>Quitter   Échap</translation>
    </message>
    <message>
        <source>Previous proposal (left arrow)</source>
        <translation>Proposition précédente (flèche gauche)</translation>
    </message>
    <message>
        <source>Next proposal (right arrow)</source>
        <translation>Proposition suivante (flèche droite)</translation>
    </message>
    <message>
        <source>Why we discuss it</source>
        <translation>Pourquoi en discuter</translation>
    </message>
    <message>
        <source>Since the ballots were revealed</source>
        <translation>Depuis la levée des bulletins</translation>
    </message>
    <message>
        <source>Analysis sheet</source>
        <translation>Fiche d’analyse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Texte de la proposition</translation>
    </message>
    <message>
        <source>Translation, not the citizen&apos;s own words</source>
        <translation>Traduction, non les mots du citoyen</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Voir la traduction</translation>
    </message>
    <message>
        <source>{who}: ballot withdrawn, a conflict of interest was found.</source>
        <translation>{who}&#xa0;: bulletin retiré, un conflit d’intérêts est apparu.</translation>
    </message>
    <message>
        <source>Relevance: {text}</source>
        <translation>Pertinence&#xa0;: {text}</translation>
    </message>
    <message>
        <source>In perspective: {text}</source>
        <translation>Mise en perspective&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Synthèse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Ballot of the group (listed, not counted): {grades}</source>
        <translation>Bulletin du groupe (affiché, non compté)&#xa0;: {grades}</translation>
    </message>
    <message>
        <source>By {who}</source>
        <translation>Par {who}</translation>
    </message>
    <message>
        <source>Somebody declared an interest, and graded.</source>
        <translation>Quelqu’un a déclaré un intérêt, et a noté.</translation>
    </message>
    <message>
        <source>Two ballots of the same person disagree: neither counts until they say which one stands.</source>
        <translation>Deux bulletins de la même personne se contredisent&#xa0;: aucun ne compte tant qu’elle n’a pas dit lequel vaut.</translation>
    </message>
    <message>
        <source>Citizens: no vote and no support recorded.</source>
        <translation>Citoyens&#xa0;: aucun vote ni soutien enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s)</source>
        <translation>
            <numerusform>%Ln soutien</numerusform>
            <numerusform>%Ln soutiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) ask for the same</source>
        <translation>
            <numerusform>%Ln contribution demande la même chose</numerusform>
            <numerusform>%Ln contributions demandent la même chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Citizens: {what}.</source>
        <translation>Citoyens&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} sur {total} décidées</translation>
    </message>
    <message>
        <source>Against the order of the ballots.</source>
        <translation>Contre le classement des bulletins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dissent(s) noted</source>
        <translation>
            <numerusform>%Ln désaccord noté</numerusform>
            <numerusform>%Ln désaccords notés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas parmi les {cut} premières&#xa0;: c’est contre le classement des bulletins. C’est permis, avec un motif, et cela se verra au procès-verbal.</translation>
    </message>
    <message>
        <source>Merged into “{title}”</source>
        <translation>Réunie à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” is among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>«&#xa0;{title}&#xa0;» est parmi les {cut} premières&#xa0;: c’est contre le classement des bulletins. C’est permis, avec un motif, et cela se verra au procès-verbal.</translation>
    </message>
    <message>
        <source>“{title}” is not decided by the ballots: this goes against the order. It is allowed, with a reason, and will show in the record.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas départagée par les bulletins&#xa0;: c’est contre le classement. C’est permis, avec un motif, et cela se verra au procès-verbal.</translation>
    </message>
    <message>
        <source>{theme}: grades from {low} to {high}.</source>
        <translation>{theme}&#xa0;: des notes de {low} à {high}.</translation>
    </message>
    <message>
        <source>{theme}: opinions divided, {above} gave {threshold} or more and {below} gave less.</source>
        <translation>{theme}&#xa0;: avis partagés, {above} ont donné {threshold} ou plus et {below} moins.</translation>
    </message>
    <message>
        <source>{theme}: quorum missing, {count} grades of the {quorum} needed.</source>
        <translation>{theme}&#xa0;: quorum manquant, notes&#xa0;: {count} sur {quorum} requises.</translation>
    </message>
    <message>
        <source>{theme}: a 0 or a 5 was given without a reason.</source>
        <translation>{theme}&#xa0;: un 0 ou un 5 a été donné sans motif.</translation>
    </message>
    <message>
        <source>{yes} for and {no} against</source>
        <translation>{yes} pour et {no} contre</translation>
    </message>
    <message>
        <source>{outcome}, decided by {name}</source>
        <translation>{outcome}, décidé par {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Follow-up: {what}</source>
        <translation>Suite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{theme} {grade}</source>
        <translation>{theme} {grade}</translation>
    </message>
    <message>
        <source>Dissent: {names}</source>
        <translation>Désaccord&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ScoringResults</name>
    <message>
        <source>Evaluator {letter}</source>
        <translation>Évaluateur {letter}</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Qui a changé, et pourquoi</translation>
    </message>
    <message>
        <source>Nobody changed a grade after the reveal: blind and final counts are the same.</source>
        <translation>Personne n’a changé de note après la levée&#xa0;: le décompte à l’aveugle et le décompte final sont les mêmes.</translation>
    </message>
    <message>
        <source>Signing the record</source>
        <translation>Signature du procès-verbal</translation>
    </message>
    <message>
        <source>Writing the files of the round</source>
        <translation>Écriture des fichiers du tour</translation>
    </message>
    <message numerus="yes">
        <source>Not decided (%Ln): outside the order</source>
        <translation>
            <numerusform>Non tranchée (%Ln)&#xa0;: hors classement</numerusform>
            <numerusform>Non tranchées (%Ln)&#xa0;: hors classement</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non tranchée</translation>
    </message>
    <message>
        <source>order by majority judgment</source>
        <translation>classement au jugement majoritaire</translation>
    </message>
    <message>
        <source>order by the weighted mean of the themes</source>
        <translation>classement par la moyenne pondérée des thématiques</translation>
    </message>
    <message>
        <source>ties broken by a draw</source>
        <translation>égalités tirées au sort</translation>
    </message>
    <message>
        <source>ties broken by majority judgment</source>
        <translation>égalités départagées au jugement majoritaire</translation>
    </message>
    <message>
        <source>Rank {rank}, score {score}</source>
        <translation>Rang {rank}, cote {score}</translation>
    </message>
    <message>
        <source>Outside the order, the quorum is missing. {themes}.</source>
        <translation>Hors classement, le quorum manque. {themes}.</translation>
    </message>
    <message>
        <source>Blind: {before}. After the discussion: {after}.</source>
        <translation>À l’aveugle&#xa0;: {before}. Après la discussion&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>{who}: {steps}.</source>
        <translation>{who}&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Said in the meeting.</source>
        <translation>Dit en réunion.</translation>
    </message>
    <message>
        <source>Ballots of {count} of {total} evaluators</source>
        <translation>Bulletins de {count} évaluateurs sur {total}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranchée</translation>
    </message>
    <message>
        <source>{theme}: {count} of the {quorum} grades needed</source>
        <translation>{theme}&#xa0;: {count} des {quorum} notes requises</translation>
    </message>
    <message>
        <source>{theme} {before} → {after}</source>
        <translation>{theme} {before} → {after}</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>classée</translation>
    </message>
    <message>
        <source>{theme}: median {median}</source>
        <translation>{theme}&#xa0;: médiane {median}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nothing came from {names}</source>
        <translation>rien n’est venu de {names}</translation>
    </message>
    <message>
        <source>late, not blind: {names}</source>
        <translation>en retard, pas à l’aveugle&#xa0;: {names}</translation>
    </message>
    <message>
        <source>first {cut}</source>
        <translation>{cut} premières</translation>
    </message>
    <message>
        <source>The results could not be read</source>
        <translation>Les résultats n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The evaluators are scoring, blind</source>
        <translation>Les évaluateurs notent, à l’aveugle</translation>
    </message>
    <message>
        <source>Results come once the commitments are gathered, the list of heads is issued and the ballots are revealed: see “Board”.</source>
        <translation>Les résultats viennent une fois les engagements réunis, leur liste signée et les bulletins levés&#xa0;: voir «&#xa0;Suivi&#xa0;».</translation>
    </message>
    <message>
        <source>Committed: the ballots are not here yet</source>
        <translation>Engagés&#xa0;: les bulletins ne sont pas encore là</translation>
    </message>
    <message>
        <source>Send the list of heads to the evaluators; results come with the first ballots that they send back: see “Board”.</source>
        <translation>Envoyez la liste des engagements aux évaluateurs&#xa0;; les résultats viennent avec les premiers bulletins qu’ils renvoient&#xa0;: voir «&#xa0;Suivi&#xa0;».</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Non calculé</translation>
    </message>
    <message>
        <source>The results above do not depend on it.</source>
        <translation>Les résultats n’en dépendent pas.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>How solid is this?</source>
        <translation>Est-ce solide&#xa0;?</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <translation>Projets des partenaires</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Parties des résultats</translation>
    </message>
    <message>
        <source>Proposals in order</source>
        <translation>Propositions dans l’ordre</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de tour</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Préparez et ouvrez-en un dans «&#xa0;Préparation&#xa0;».</translation>
    </message>
    <message>
        <source>Counting the ballots…</source>
        <translation>Dépouillement des bulletins…</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>{theme}: {median}.</source>
        <translation>{theme}&#xa0;: {median}.</translation>
    </message>
    <message numerus="yes">
        <source>The median of each theme, from 0 below to 5 above, for the %Ln first.</source>
        <translation>
            <numerusform>La médiane de chaque thématique, de 0 en bas à 5 en haut, pour la %Ln première.</numerusform>
            <numerusform>La médiane de chaque thématique, de 0 en bas à 5 en haut, pour les %Ln premières.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {medians}.</source>
        <translation>{title}&#xa0;: {medians}.</translation>
    </message>
    <message numerus="yes">
        <source>The discussion changed the rank of %Ln proposal(s).</source>
        <translation>
            <numerusform>La discussion a changé le rang de %Ln proposition.</numerusform>
            <numerusform>La discussion a changé le rang de %Ln propositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: rank {before}, then {after}.</source>
        <translation>{title}&#xa0;: rang {before}, puis {after}.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of each theme, from 0 to 5, for the %Ln proposal(s) decided, best on the left.</source>
        <translation>
            <numerusform>La moyenne de chaque thématique, de 0 à 5, pour la %Ln proposition départagée.</numerusform>
            <numerusform>La moyenne de chaque thématique, de 0 à 5, pour les %Ln propositions départagées, les meilleures à gauche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln proposal(s) of the first places with a known commune.</source>
        <translation>
            <numerusform>Rien n’est encore décidé&#xa0;: %Ln proposition des premières places, de commune connue.</numerusform>
            <numerusform>Rien n’est encore décidé&#xa0;: %Ln propositions des premières places, de commune connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal is decided.</source>
        <translation>Aucune proposition n’est départagée.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>après la discussion</translation>
    </message>
    <message>
        <source>The discussion changed no rank.</source>
        <translation>La discussion n’a changé aucun rang.</translation>
    </message>
    <message>
        <source>None of them has a known commune.</source>
        <translation>Aucune n’a de commune connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourable decision(s) with a known commune.</source>
        <translation>
            <numerusform>%Ln décision favorable dont la commune est connue.</numerusform>
            <numerusform>%Ln décisions favorables dont la commune est connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades of “{title}”</source>
        <translation>Notes de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Profile by theme of the first ones</source>
        <translation>Profil par thématique des premières</translation>
    </message>
    <message>
        <source>What the discussion moved</source>
        <translation>Ce que la discussion a fait bouger</translation>
    </message>
    <message>
        <source>All proposals in their order</source>
        <translation>Toutes les propositions dans leur ordre</translation>
    </message>
    <message>
        <source>Where the favourable proposals are</source>
        <translation>Où sont les propositions favorables</translation>
    </message>
    <message>
        <source>Where the first proposals are</source>
        <translation>Où sont les premières propositions</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Projects before the citizens</source>
        <translation>Les projets devant les citoyens</translation>
    </message>
    <message>
        <source>By persons for; among equals, the fewer against first. The evaluators&apos; score and rank stand beside and change nothing here.</source>
        <translation>Par nombre de personnes pour&#xa0;; à égalité, le moins de contre d’abord. La cote et le rang des évaluateurs figurent à côté et n’y changent rien.</translation>
    </message>
    <message>
        <source>Territory and themes covered</source>
        <translation>Territoire et thématiques couverts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Share for</source>
        <translation>Part pour</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>No partners&apos; project</source>
        <translation>Aucun projet des partenaires</translation>
    </message>
    <message>
        <source>Projects put to the vote appear here once they are imported and accepted.</source>
        <translation>Les projets soumis au vote apparaissent ici une fois importés et acceptés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln combination(s) of theme and territory without any project.</source>
        <translation>
            <numerusform>%Ln croisement de thématique et de territoire sans aucun projet.</numerusform>
            <numerusform>%Ln croisements de thématique et de territoire sans aucun projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each theme has a project in each territory.</source>
        <translation>Chaque thématique a un projet dans chaque territoire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) without a theme or a territory fill no hole.</source>
        <translation>
            <numerusform>%Ln projet sans thématique ou sans territoire ne comble aucun vide.</numerusform>
            <numerusform>%Ln projets sans thématique ou sans territoire ne comblent aucun vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the decision record</source>
        <translation>Signer le procès-verbal de décision</translation>
    </message>
    <message>
        <source>Your signature makes this the record of the round, as it stands now. It cannot be taken back: a correction is a new record, which names this one.</source>
        <translation>Votre signature en fait le procès-verbal du tour, tel qu’il est maintenant. On ne peut pas la reprendre&#xa0;: une correction est un nouveau procès-verbal, qui nomme celui-ci.</translation>
    </message>
    <message>
        <source>Two records, each with a copy to read (PDF) in French and in Italian: the internal one has names and reasons; the public one has letters instead of names, and no evaluator&apos;s reason.</source>
        <translation>Deux procès-verbaux, chacun avec une copie à lire (PDF) en français et en italien&#xa0;: l’interne porte les noms et les motifs&#xa0;; le public porte des lettres au lieu des noms, et aucun motif d’évaluateur.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>Sign and save the record</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Où écrire les fichiers</translation>
    </message>
    <message>
        <source>Ballots, a row per theme (CSV)…</source>
        <translation>Bulletins, une ligne par thématique (CSV)…</translation>
    </message>
    <message>
        <source>Decisions as deliberations (CSV)…</source>
        <translation>Décisions en délibérations (CSV)…</translation>
    </message>
    <message>
        <source>Analysis sheets (PDF)…</source>
        <translation>Fiches d’analyse (PDF)…</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Enregistrer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln fichier écrit</numerusform>
            <numerusform>%Ln fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sign a new record…</source>
        <translation>Signer un nouveau procès-verbal…</translation>
    </message>
    <message>
        <source>Sign the record…</source>
        <translation>Signer le procès-verbal…</translation>
    </message>
    <message>
        <source>{decided} of {total} proposals are decided.</source>
        <translation>{decided} propositions sur {total} sont décidées.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Counting otherwise, to see what holds…</source>
        <translation>On compte autrement, pour voir ce qui tient…</translation>
    </message>
    <message>
        <source>Do the first places hold?</source>
        <translation>Les premières places tiennent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Do the evaluators agree?</source>
        <translation>Les évaluateurs s’accordent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Severity of the evaluators</source>
        <translation>Sévérité des évaluateurs</translation>
    </message>
    <message>
        <source>Not computed: {reason}.</source>
        <translation>Non calculé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Alpha is 1 when all agree and 0 when they agree no more than by chance. It is low, too, when nearly all grades are the same: read the shares first. Blind ballots only.</source>
        <translation>L’alpha vaut 1 quand tous s’accordent et 0 quand ils ne s’accordent pas plus que par hasard. Il est bas, aussi, quand presque toutes les notes sont les mêmes&#xa0;: lisez d’abord les parts. Bulletins à l’aveugle seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) change nothing among the first.</source>
        <translation>
            <numerusform>%Ln variante ne change rien parmi les premières.</numerusform>
            <numerusform>%Ln variantes ne changent rien parmi les premières.</numerusform>
        </translation>
    </message>
    <message>
        <source>A diagnostic only: it never changes the order, and nobody is asked to grade like the others.</source>
        <translation>Un simple diagnostic&#xa0;: il ne change jamais le classement, et on ne demande à personne de noter comme les autres.</translation>
    </message>
    <message>
        <source>Counting the ballots otherwise</source>
        <translation>Dépouillement autrement</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: not computable, the grades do not vary (n = {values}).</source>
        <translation>Alpha de Krippendorff&#xa0;: non calculable, les notes ne varient pas (n = {values}).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: {alpha} (n = {values} grades of {units} proposals).</source>
        <translation>Alpha de Krippendorff&#xa0;: {alpha} (n = {values} notes de {units} propositions).</translation>
    </message>
    <message>
        <source>{name}: no clear difference from the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}&#xa0;: pas de différence nette avec les autres (entre {low} et {high}, {ballots} bulletins).</translation>
    </message>
    <message>
        <source>{theme}: the same grade in {exact} of the pairs, at most one apart in {near} ({pairs} pairs of grades).</source>
        <translation>{theme}&#xa0;: la même note dans {exact} des paires, au plus un point d’écart dans {near} ({pairs} paires de notes).</translation>
    </message>
    <message>
        <source>{always} of the {first} first stay first in every variant.</source>
        <translation>{always} des {first} premières restent premières dans toutes les variantes.</translation>
    </message>
    <message>
        <source>Weighted mean instead of majority judgment</source>
        <translation>Moyenne pondérée au lieu du jugement majoritaire</translation>
    </message>
    <message>
        <source>Grades corrected for severity</source>
        <translation>Notes corrigées de la sévérité</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln other(s)</source>
        <translation>
            <numerusform>{titles} et %Ln autre</numerusform>
            <numerusform>{titles} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody has graded fewer than 8 proposals that others graded too</source>
        <translation>quelqu’un a noté moins de 8 propositions que d’autres ont notées aussi</translation>
    </message>
    <message>
        <source>two groups of evaluators have graded nothing in common</source>
        <translation>deux groupes d’évaluateurs n’ont rien noté en commun</translation>
    </message>
    <message>
        <source>all evaluators give the same grades</source>
        <translation>tous les évaluateurs donnent les mêmes notes</translation>
    </message>
    <message>
        <source>there are more than 60 evaluators</source>
        <translation>il y a plus de 60 évaluateurs</translation>
    </message>
    <message>
        <source>{name}: {effect} grade above the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}&#xa0;: {effect} point au-dessus des autres (entre {low} et {high}, {ballots} bulletins).</translation>
    </message>
    <message>
        <source>{name}: {effect} grade below the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}&#xa0;: {effect} point au-dessous des autres (entre {low} et {high}, {ballots} bulletins).</translation>
    </message>
    <message>
        <source>{theme}: not computable, no proposal has two grades.</source>
        <translation>{theme}&#xa0;: non calculable, aucune proposition n’a deux notes.</translation>
    </message>
    <message>
        <source>Majority judgment instead of the mean</source>
        <translation>Jugement majoritaire au lieu de la moyenne</translation>
    </message>
    <message>
        <source>not computed: {reason}</source>
        <translation>non calculé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Without the ballots of {name}</source>
        <translation>Sans les bulletins de {name}</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % higher</source>
        <translation>{theme}&#xa0;: poids accru de 20&#xa0;%</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % lower</source>
        <translation>{theme}&#xa0;: poids réduit de 20&#xa0;%</translation>
    </message>
    <message>
        <source>brings in {titles}</source>
        <translation>fait entrer {titles}</translation>
    </message>
    <message>
        <source>takes out {titles}</source>
        <translation>fait sortir {titles}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): no grade</source>
        <translation>À l’aveugle, avant la discussion (contour)&#xa0;: aucune note</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>s’abstient</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Median {median}: {count} of {total} gave at least {median}</source>
        <translation>Médiane {median}&#xa0;: {count} sur {total} ont donné au moins {median}</translation>
    </message>
    <message>
        <source>Mean {mean}</source>
        <translation>Moyenne {mean}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) of interest</source>
        <translation>
            <numerusform>%Ln conflit d’intérêts</numerusform>
            <numerusform>%Ln conflits d’intérêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen</source>
        <translation>
            <numerusform>%Ln non vue</numerusform>
            <numerusform>%Ln non vues</numerusform>
        </translation>
    </message>
    <message>
        <source>grades far apart</source>
        <translation>notes éloignées</translation>
    </message>
    <message>
        <source>opinions divided</source>
        <translation>avis partagés</translation>
    </message>
    <message>
        <source>quorum missing</source>
        <translation>quorum manquant</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>intérêt déclaré</translation>
    </message>
    <message>
        <source>0 or 5 without a reason</source>
        <translation>0 ou 5 sans motif</translation>
    </message>
    <message>
        <source>two ballots disagree</source>
        <translation>deux bulletins contradictoires</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Favourable with changes</source>
        <translation>Favorable avec modifications</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Out of our competence</source>
        <translation>Hors de notre compétence</translation>
    </message>
    <message>
        <source>Merged into another proposal</source>
        <translation>Réunie à une autre proposition</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): median {median}, mean {mean}</source>
        <translation>À l’aveugle, avant la discussion (contour)&#xa0;: médiane {median}, moyenne {mean}</translation>
    </message>
    <message>
        <source>{count} of {base} graded</source>
        <translation>notes&#xa0;: {count} sur {base}</translation>
    </message>
    <message>
        <source>Quorum missing ({count} needed)</source>
        <translation>Quorum manquant ({count} requis)</translation>
    </message>
    <message>
        <source>Quorum reached ({count} needed)</source>
        <translation>Quorum atteint ({count} requis)</translation>
    </message>
    <message>
        <source>grade {grade}: {count}</source>
        <translation>note {grade}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ScoringSetup</name>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>Sign and open the round</source>
        <translation>Signer et ouvrir le tour</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>Ce qui est coté</translation>
    </message>
    <message numerus="yes">
        <source>accepted proposal(s) and project(s), one for each family, as evaluators will read them: without the personal data found, and without their author.</source>
        <translation>
            <numerusform>proposition ou projet accepté, tel que les évaluateurs le liront : sans les données personnelles trouvées, et sans son auteur.</numerusform>
            <numerusform>propositions et projets acceptés, un par famille, tels que les évaluateurs les liront : sans les données personnelles trouvées, et sans leur auteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: the round cannot open before.</source>
        <translation>
            <numerusform>%Ln autre n&apos;a pas été relue pour les données personnelles dans son état actuel : le tour ne peut s&apos;ouvrir avant.</numerusform>
            <numerusform>%Ln autres n&apos;ont pas été relues pour les données personnelles dans leur état actuel : le tour ne peut s&apos;ouvrir avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to moderation</source>
        <translation>Aller à la modération</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted other(s) are left out of this round.</source>
        <translation>
            <numerusform>%Ln autre, acceptée, n’est pas dans ce tour.</numerusform>
            <numerusform>%Ln autres, acceptées, ne sont pas dans ce tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the proposals…</source>
        <translation>Choisir les propositions…</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>Traductions…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: they cannot be chosen before.</source>
        <translation>
            <numerusform>%Ln autre n’a pas été examinée dans son état actuel pour y chercher des données personnelles&#xa0;: elle ne peut pas être choisie avant.</numerusform>
            <numerusform>%Ln autres n’ont pas été examinées dans leur état actuel pour y chercher des données personnelles&#xa0;: elles ne peuvent pas être choisies avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no translation into the other language: evaluators who do not read the original will be told so.</source>
        <translation>
            <numerusform>%Ln n&apos;a pas de traduction dans l&apos;autre langue : les évaluateurs qui ne lisent pas l&apos;original en seront avertis.</numerusform>
            <numerusform>%Ln n&apos;ont pas de traduction dans l&apos;autre langue : les évaluateurs qui ne lisent pas l&apos;original en seront avertis.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be read in French and in Italian.</source>
        <translation>Toutes se lisent en français et en italien.</translation>
    </message>
    <message>
        <source>Reading what can be scored…</source>
        <translation>Lecture de ce qui peut être coté…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>Le tour n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Rien n&apos;est perdu. Fermez le dossier et rouvrez-le.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Enregistrer le paquet du tour</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l&apos;invitation</translation>
    </message>
    <message>
        <source>Name of the person to invite</source>
        <translation>Nom de la personne à inviter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln cote</numerusform>
            <numerusform>%Ln cotent</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Send each person an invitation. They open it in the application, on their own computer, and send back a joining request: drop it here.</source>
        <translation>Envoyez une invitation à chaque personne. Elle l&apos;ouvre dans l&apos;application, sur son ordinateur, et vous renvoie une demande d&apos;adhésion : déposez-la ici.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>stands in for you</source>
        <translation>vous supplée</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>Enregistrer l&apos;invitation…</translation>
    </message>
    <message>
        <source>Joining requests received…</source>
        <translation>Demandes d&apos;adhésion reçues…</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonne</translation>
    </message>
    <message>
        <source>Joining requests</source>
        <translation>Demandes d&apos;adhésion</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>not invited: check aloud</source>
        <translation>non invité : vérifiez de vive voix</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>supplée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the person, who answers with a joining request.</source>
        <translation>Enregistré : {file}. Envoyez-le à la personne, qui répond par une demande d&apos;adhésion.</translation>
    </message>
    <message>
        <source>no former round</source>
        <translation>aucun tour précédent</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>each proposal to one evaluator, in turn</source>
        <translation>chaque proposition à un évaluateur, à tour de rôle</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Name each file after the number of its proposal: 12.jpg, 12-2.jpg. Place and time are taken off the pictures.</source>
        <translation>Nommez chaque fichier d&apos;après le numéro de sa proposition : 12.jpg, 12-2.jpg. Le lieu et l&apos;heure sont retirés des images.</translation>
    </message>
    <message>
        <source>Folder of the photographs</source>
        <translation>Dossier des photographies</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Title in Italian</source>
        <translation>Titre en italien</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Equal ones</source>
        <translation>Égalités</translation>
    </message>
    <message>
        <source>In favour from the grade</source>
        <translation>Favorable à partir de la note</translation>
    </message>
    <message>
        <source>Places looked at</source>
        <translation>Places regardées</translation>
    </message>
    <message>
        <source>Grades apart to be discussed</source>
        <translation>Écart de notes pour discuter</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Names become letters on</source>
        <translation>Les noms deviennent des lettres le</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Fiches d&apos;analyse</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Why it replaces it</source>
        <translation>Motif du remplacement</translation>
    </message>
    <message>
        <source>Without photographs</source>
        <translation>Sans photographies</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{files} for {proposals}; {others}</source>
        <translation>{files} pour {proposals} ; {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s)</source>
        <translation>
            <numerusform>%Ln photographie</numerusform>
            <numerusform>%Ln photographies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left aside</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté</numerusform>
            <numerusform>%Ln fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Give these criteria to every theme</source>
        <translation>Donner ces critères à toutes les thématiques</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep these sentences</source>
        <translation>Garder ces phrases</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>its question</source>
        <translation>sa question</translation>
    </message>
    <message>
        <source>Evaluators read the sentence of a grade while they give it: it keeps a 3 the same on both sides of the border.</source>
        <translation>Les évaluateurs lisent la phrase de la note en la donnant : un 3 reste ainsi le même des deux côtés de la frontière.</translation>
    </message>
    <message>
        <source>Sentences and criteria of {theme}</source>
        <translation>Phrases et critères : {theme}</translation>
    </message>
    <message>
        <source>signed, frozen</source>
        <translation>signé, figé</translation>
    </message>
    <message>
        <source>Prepare a round that replaces it…</source>
        <translation>Préparer un tour qui le remplace…</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>poids {weight}</translation>
    </message>
    <message>
        <source>Round {number}, signed on {day}: {proposals}.</source>
        <translation>Tour {number}, signé le {day} : {proposals}.</translation>
    </message>
    <message>
        <source>Names become letters on {day}.</source>
        <translation>Les noms deviennent des lettres le {day}.</translation>
    </message>
    <message>
        <source>It replaces a former round, for the reason given: {reason}</source>
        <translation>Il remplace un tour précédent, pour le motif indiqué : {reason}</translation>
    </message>
    <message>
        <source>Seal of the round: {digest}</source>
        <translation>Sceau du tour : {digest}</translation>
    </message>
    <message>
        <source>What you will sign</source>
        <translation>Ce que vous allez signer</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing can be changed afterwards.</source>
        <translation>Il ne manque rien. Plus rien ne pourra changer ensuite.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Sign and open the round…</source>
        <translation>Signer et ouvrir le tour…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Each proposal gets a grade from 0 to 5 under every theme. The weight counts in the order; the quorum is the number of grades that a theme needs to be decided.</source>
        <translation>Chaque proposition reçoit une note de 0 à 5 par thématique. Le poids compte dans le classement ; le quorum est le nombre de notes qu&apos;il faut à une thématique pour être tranchée.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>Sentences…</source>
        <translation>Phrases…</translation>
    </message>
    <message>
        <source>Translations of the proposals</source>
        <translation>Traductions des propositions</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Titre traduit</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Texte traduit</translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation>Garder la traduction</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduite</translation>
    </message>
    <message>
        <source>In Italian</source>
        <translation>En italien</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Say why this round replaces the former one.</source>
        <translation>Dites pourquoi ce tour remplace le précédent.</translation>
    </message>
    <message>
        <source>Majority judgment of all the grades</source>
        <translation>Jugement majoritaire de toutes les notes</translation>
    </message>
    <message>
        <source>By drawing lots, from the seal of the round</source>
        <translation>Par tirage au sort, à partir du sceau du tour</translation>
    </message>
    <message>
        <source>Once signed, nothing of the round can be changed: neither the proposals nor the members, nor the sentences, weights and rules. To correct something, a new round replaces this one, with a reason that everybody reads.</source>
        <translation>Une fois signé, rien du tour ne peut changer : ni les propositions, ni les membres, ni les phrases, les poids et les règles. Pour corriger, un nouveau tour remplace celui-ci, avec un motif que tout le monde lit.</translation>
    </message>
    <message>
        <source>Quorum: the majority of those without a conflict, under each theme.</source>
        <translation>Quorum : la majorité de ceux qui n&apos;ont pas de conflit, pour chaque thématique.</translation>
    </message>
    <message>
        <source>ties by majority judgment</source>
        <translation>égalités par le jugement majoritaire</translation>
    </message>
    <message>
        <source>ties by drawing lots</source>
        <translation>égalités par tirage au sort</translation>
    </message>
    <message>
        <source>Weighted mean of the theme means</source>
        <translation>Moyenne pondérée des moyennes par thématique</translation>
    </message>
    <message>
        <source>By majority judgment, then declared equal</source>
        <translation>Par le jugement majoritaire, puis déclarées à égalité</translation>
    </message>
    <message>
        <source>No proposal to score: accept some in moderation first.</source>
        <translation>Aucune proposition à coter : acceptez-en d&apos;abord en modération.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not searched for personal data yet: open moderation and let the search end.</source>
        <translation>
            <numerusform>%Ln texte n&apos;a pas encore été relu pour les données personnelles : ouvrez la modération et laissez la recherche finir.</numerusform>
            <numerusform>%Ln textes n&apos;ont pas encore été relus pour les données personnelles : ouvrez la modération et laissez la recherche finir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two evaluators at least: invite them, then drop their joining requests here.</source>
        <translation>Deux évaluateurs au moins : invitez-les, puis déposez ici leurs demandes d&apos;adhésion.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Dites qui décide.</translation>
    </message>
    <message>
        <source>Give the round a title in French and in Italian.</source>
        <translation>Donnez au tour un titre en français et en italien.</translation>
    </message>
    <message>
        <source>Give at least one theme a weight.</source>
        <translation>Donnez un poids à une thématique au moins.</translation>
    </message>
    <message numerus="yes">
        <source>A quorum is above the number of evaluators (%Ln).</source>
        <translation>
            <numerusform>Un quorum dépasse le nombre d&apos;évaluateurs (%Ln).</numerusform>
            <numerusform>Un quorum dépasse le nombre d&apos;évaluateurs (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme lacks one of its six sentences in French or in Italian.</source>
        <translation>Il manque à une thématique une de ses six phrases, en français ou en italien.</translation>
    </message>
    <message>
        <source>Names must become letters on a day to come.</source>
        <translation>Les noms doivent devenir des lettres à une date future.</translation>
    </message>
    <message numerus="yes">
        <source>More places than proposals (%Ln): lower the number of places.</source>
        <translation>
            <numerusform>Plus de places que de propositions (%Ln) : diminuez le nombre de places.</numerusform>
            <numerusform>Plus de places que de propositions (%Ln) : diminuez le nombre de places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {quorum} of {evaluators} under each theme.</source>
        <translation>Quorum : {quorum} sur {evaluators} pour chaque thématique.</translation>
    </message>
    <message>
        <source>Order by the mean of the theme means</source>
        <translation>Classement par la moyenne des moyennes par thématique</translation>
    </message>
    <message>
        <source>Order by weighted mean of the theme means ({weights})</source>
        <translation>Classement par la moyenne pondérée des thématiques ({weights})</translation>
    </message>
    <message>
        <source>Order by majority judgment of all the grades</source>
        <translation>Classement par le jugement majoritaire de toutes les notes</translation>
    </message>
    <message>
        <source>Order by majority judgment, themes weighted {weights}</source>
        <translation>Classement par le jugement majoritaire, thématiques pondérées {weights}</translation>
    </message>
    <message>
        <source>Each proposal is given to one evaluator for its analysis sheet, in turn.</source>
        <translation>Chaque proposition est confiée à un évaluateur pour sa fiche d&apos;analyse, à tour de rôle.</translation>
    </message>
    <message>
        <source>{evaluators}, {proposals}.</source>
        <translation>{evaluators}, {proposals}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s)</source>
        <translation>
            <numerusform>%Ln évaluateur</numerusform>
            <numerusform>%Ln évaluateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} decides, after the meeting.</source>
        <translation>{name} décide, après la réunion.</translation>
    </message>
    <message>
        <source>Quorum: {each}.</source>
        <translation>Quorum : {each}.</translation>
    </message>
    <message>
        <source>In favour from {threshold} up; the first {cut} places are looked at; discussed from {spread} grades between two evaluators.</source>
        <translation>Favorable à partir de {threshold} ; on regarde les {cut} premières places ; discutée à partir de {spread} points d&apos;écart entre deux évaluateurs.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Toutes les thématiques</translation>
    </message>
    <message>
        <source>Which proposals are scored</source>
        <translation>Propositions à coter</translation>
    </message>
    <message>
        <source>Theme shown</source>
        <translation>Thématique affichée</translation>
    </message>
    <message>
        <source>Only those that no former round had</source>
        <translation>Seulement celles d’aucun tour précédent</translation>
    </message>
    <message>
        <source>Take all those shown</source>
        <translation>Prendre toutes celles affichées</translation>
    </message>
    <message>
        <source>Take none of those shown</source>
        <translation>N’en prendre aucune de celles affichées</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln proposal(s)</source>
        <translation>
            <numerusform>Coter %Ln proposition</numerusform>
            <numerusform>Coter %Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thématique</translation>
    </message>
    <message>
        <source>{number}, in a former round</source>
        <translation>{number}, dans un tour précédent</translation>
    </message>
    <message>
        <source>{count} of {total} taken</source>
        <translation>{count} sur {total} retenues</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>To write</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Putting in perspective</source>
        <translation>Mise en perspective</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Does it meet a need of the territory, and for whom?</source>
        <translation>Répond-elle à un besoin du territoire, et pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>What exists already, here or over the border? What would it take?</source>
        <translation>Qu’existe-t-il déjà, ici ou de l’autre côté de la frontière&#xa0;? Que faudrait-il&#xa0;?</translation>
    </message>
    <message>
        <source>In three sentences, for the meeting.</source>
        <translation>En trois phrases, pour la réunion.</translation>
    </message>
    <message>
        <source>Proposals you report on</source>
        <translation>Propositions dont vous êtes rapporteur</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Texte de la proposition</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the analysis sheet</source>
        <translation>Enregistrer la fiche d’analyse</translation>
    </message>
    <message>
        <source>No analysis sheet to write</source>
        <translation>Aucune fiche d’analyse à rédiger</translation>
    </message>
    <message>
        <source>The coordinator has not named you rapporteur of a proposal in this round.</source>
        <translation>Le coordinateur ne vous a désigné rapporteur d’aucune proposition de ce tour.</translation>
    </message>
    <message>
        <source>no. {number} · {state}</source>
        <translation>n° {number} · {state}</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Preparing the search</source>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <source>Looking for personal data in the texts</source>
        <translation>Recherche de données personnelles dans les textes</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>recognising the file</source>
        <translation>reconnaissance du fichier</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>import</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>préparation de la recherche</translation>
    </message>
    <message>
        <source>writing the answers</source>
        <translation>rédaction des réponses</translation>
    </message>
    <message>
        <source>preparing the preview</source>
        <translation>préparation de l’aperçu</translation>
    </message>
    <message>
        <source>inventing the consultation</source>
        <translation>invention de la consultation</translation>
    </message>
    <message>
        <source>preparing the publication</source>
        <translation>préparation de la publication</translation>
    </message>
    <message>
        <source>writing the analysis sheets</source>
        <translation>rédaction des fiches d&apos;analyse</translation>
    </message>
    <message>
        <source>scoring the proposals</source>
        <translation>cotation des propositions</translation>
    </message>
    <message>
        <source>reading the texts</source>
        <translation>lecture des textes</translation>
    </message>
    <message>
        <source>looking at the texts once more</source>
        <translation>nouvel examen des textes</translation>
    </message>
    <message>
        <source>comparing the texts</source>
        <translation>comparaison des textes</translation>
    </message>
    <message>
        <source>measuring what is alike</source>
        <translation>mesure des ressemblances</translation>
    </message>
    <message>
        <source>making the families</source>
        <translation>formation des familles</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose the invitation</source>
        <translation>Choisir l’invitation</translation>
    </message>
    <message>
        <source>New desk, to score proposals</source>
        <translation>Nouveau pupitre, pour noter des propositions</translation>
    </message>
    <message>
        <source>Your name, as the coordinator knows it</source>
        <translation>Votre nom, tel que le coordinateur le connaît</translation>
    </message>
    <message>
        <source>Invitation, if you received one</source>
        <translation>Invitation, si vous en avez reçu une</translation>
    </message>
    <message>
        <source>None: your joining file will say who you are</source>
        <translation>Aucune&#xa0;: votre demande de participation dira qui vous êtes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make the encrypted desk</source>
        <translation>Créer le pupitre chiffré</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le répertoire</translation>
    </message>
    <message>
        <source>Choose a charter file</source>
        <translation>Choisir un fichier de charte</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Répertoire, nouveau ou vide</translation>
    </message>
    <message>
        <source>Your name, as colleagues will see it</source>
        <translation>Votre nom, tel que le verront les collègues</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, une seconde fois</translation>
    </message>
    <message>
        <source>Charter of minimisation</source>
        <translation>Charte de minimisation</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. Nobody can recover it, not even us: keep it where your organisation keeps its secrets.</source>
        <translation>La phrase de passe chiffre tout. Personne ne peut la retrouver, pas même nous&#xa0;: conservez-la là où votre organisme garde ses secrets.</translation>
    </message>
    <message>
        <source>Supplied charter: PITER ALPIMED</source>
        <translation>Charte fournie&#xa0;: PITER ALPIMED</translation>
    </message>
    <message>
        <source>Four words that only you would put together</source>
        <translation>Quatre mots que vous seul réuniriez</translation>
    </message>
    <message>
        <source>Create the encrypted dossier</source>
        <translation>Créer le dossier chiffré</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le pupitre</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop courte</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>facile à deviner</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bonne</translation>
    </message>
    <message>
        <source>Choose the folder where the dossier will live.</source>
        <translation>Choisissez le répertoire où vivra le dossier.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the second one again.</source>
        <translation>Les deux phrases de passe diffèrent&#xa0;: saisissez la seconde à nouveau.</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>Creating the dossier</source>
        <translation>Création du dossier</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Préparation de la démonstration</translation>
    </message>
    <message>
        <source>Making the desk</source>
        <translation>Création du pupitre</translation>
    </message>
    <message>
        <source>Opening the desk</source>
        <translation>Ouverture du pupitre</translation>
    </message>
    <message>
        <source>Choose the folder of the dossier</source>
        <translation>Choisir le répertoire du dossier</translation>
    </message>
    <message>
        <source>Declare in the charter what may be collected, why, and for how long.</source>
        <translation>Déclarer dans la charte ce qui peut être recueilli, pourquoi et pour combien de temps.</translation>
    </message>
    <message>
        <source>Import the exports of the platforms; what nobody declared is refused.</source>
        <translation>Importer les exports des plateformes&#x202f;; ce que personne n’a déclaré est refusé.</translation>
    </message>
    <message>
        <source>Read, accept or hide, with a reason; every decision can be undone.</source>
        <translation>Lire, accepter ou masquer, avec un motif&#x202f;; toute décision peut être annulée.</translation>
    </message>
    <message>
        <source>Answer each contributor and publish data in which nobody can be found.</source>
        <translation>Répondre à chaque contributeur et publier des données où personne ne peut être retrouvé.</translation>
    </message>
    <message>
        <source>Choose the folder of your desk</source>
        <translation>Choisir le répertoire de votre pupitre</translation>
    </message>
    <message>
        <source>Where do we begin?</source>
        <translation>Par où commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Receive what citizens wrote, decide together, answer everyone, publish without exposing anyone.</source>
        <translation>Recevoir ce que les citoyens ont écrit, décider ensemble, répondre à chacun, publier sans exposer personne.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Nothing is ever sent over a network.</source>
        <translation>Tout reste sur ce poste, chiffré. Rien n’est jamais envoyé sur un réseau.</translation>
    </message>
    <message>
        <source>One folder for one consultation, encrypted, with its charter.</source>
        <translation>Un répertoire par consultation, chiffré, avec sa charte.</translation>
    </message>
    <message>
        <source>Create a dossier…</source>
        <translation>Créer un dossier…</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>On this computer, a key or a shared folder. Dropping it here works too.</source>
        <translation>Sur ce poste, une clé ou un partage. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le répertoire…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>A complete consultation of invented people, to try everything safely.</source>
        <translation>Une consultation complète de personnes inventées, pour tout essayer sans risque.</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Score proposals, without the dossier</source>
        <translation>Noter des propositions, sans le dossier</translation>
    </message>
    <message>
        <source>An evaluator works on a desk of their own: the coordinator&apos;s files come in, ballots go out.</source>
        <translation>Un évaluateur travaille sur son propre pupitre&#xa0;: les fichiers du coordinateur y entrent, ses bulletins en sortent.</translation>
    </message>
    <message>
        <source>Open my desk…</source>
        <translation>Ouvrir mon pupitre…</translation>
    </message>
    <message>
        <source>Make a desk…</source>
        <translation>Créer un pupitre…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>J’ai reçu une invitation…</translation>
    </message>
    <message>
        <source>None yet on this computer.</source>
        <translation>Aucun pour l’instant sur ce poste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from this list (the folder stays)</source>
        <translation>Retirer de cette liste (le répertoire reste)</translation>
    </message>
    <message>
        <source>{name} (desk)</source>
        <translation>{name} (pupitre)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Internal assessment</source>
        <translation>Évaluation interne</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Consultation open</source>
        <translation>Consultation ouverte</translation>
    </message>
</context>
<context>
    <name>TextsRule</name>
    <message>
        <source>left in the text</source>
        <translation>laissés dans le texte</translation>
    </message>
    <message>
        <source>replaced by a word such as [person 1]</source>
        <translation>remplacés par un mot comme [personne 1]</translation>
    </message>
    <message>
        <source>said less precisely</source>
        <translation>dits moins précisément</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>No text leaves unless a person has read it. The charter may say otherwise, under the signature of the data protection officer.</source>
        <translation>Aucun texte ne part sans qu’une personne l’ait lu. La charte peut en décider autrement, sous la signature du délégué à la protection des données.</translation>
    </message>
    <message>
        <source>The rule on texts</source>
        <translation>La règle sur les textes</translation>
    </message>
    <message>
        <source>Sign the rule on texts…</source>
        <translation>Signer la règle sur les textes…</translation>
    </message>
    <message>
        <source>Sign the rule</source>
        <translation>Signer la règle</translation>
    </message>
    <message>
        <source>Sign the rule on texts</source>
        <translation>Signer la règle sur les textes</translation>
    </message>
    <message>
        <source>By signing, you answer for it that texts may be published under this rule without a person having read each of them. Your signature is entered in the journal and cannot be erased; if the rule changes, it must be signed again.</source>
        <translation>En signant, vous répondez de ce que des textes peuvent être publiés selon cette règle sans qu’une personne ait lu chacun d’eux. Votre signature est inscrite au journal et ne peut être effacée&#xa0;; si la règle change, elle doit être signée de nouveau.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Ne pas signer</translation>
    </message>
    <message>
        <source>An accepted text leaves without its findings and without having been read, if each finding is sure ({score} or above, or decided on by a person), if nothing is found in it a second time, and if it is not about a minor or a sensitive matter. {sample} of these texts are kept for a second reader.</source>
        <translation>Un texte accepté part sans les données trouvées et sans avoir été lu, si chaque donnée est sûre ({score} ou plus, ou décidée par une personne), si un second examen n’y trouve rien, et s’il ne touche ni à un mineur ni à un sujet sensible. {sample} de ces textes sont gardés pour un second lecteur.</translation>
    </message>
    <message>
        <source>Each text is read</source>
        <translation>Chaque texte est lu</translation>
    </message>
    <message>
        <source>The data protection officer signs it.</source>
        <translation>Le délégué à la protection des données la signe.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>{action}: {kinds}</source>
        <translation>{action}&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Seal of the rule: {seal}</source>
        <translation>Sceau de la règle&#xa0;: {seal}</translation>
    </message>
</context>
</TS>
