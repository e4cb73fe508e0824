<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Contributions to answer</source>
        <translation>Contributions to answer</translation>
    </message>
    <message numerus="yes">
        <source>To answer (%Ln)</source>
        <translation>
            <numerusform>To answer (%Ln)</numerusform>
            <numerusform>To answer (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered (%Ln)</source>
        <translation>
            <numerusform>Answered (%Ln)</numerusform>
            <numerusform>Answered (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %Ln PDF letter(s)…</source>
        <translation>
            <numerusform>Write %Ln PDF letter…</numerusform>
            <numerusform>Write the %Ln PDF letters…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded (Ctrl+Z takes it back)</source>
        <translation>Answer recorded (Ctrl+Z takes it back)</translation>
    </message>
    <message>
        <source>Answers to contributors</source>
        <translation>Answers to contributors</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>Choose a decision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Text of the contribution</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>No contribution chosen</source>
        <translation>No contribution chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and answer.</source>
        <translation>Choose one in the list to read it and answer.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Everyone has an answer</source>
        <translation>Everyone has an answer</translation>
    </message>
    <message>
        <source>Proposals and projects accepted in moderation come here to receive theirs.</source>
        <translation>Proposals and projects accepted in moderation come here to receive theirs.</translation>
    </message>
    <message>
        <source>Where to write the letters</source>
        <translation>Where to write the letters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln letter written</numerusform>
            <numerusform>%Ln letters written</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Replace the answer</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Answers are given by the publisher or the coordinator.</source>
        <translation>Answers are given by the publisher or the coordinator.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>The answers you record appear here, ready to become letters.</source>
        <translation>The answers you record appear here, ready to become letters.</translation>
    </message>
    <message>
        <source>Nothing accepted waits for an answer</source>
        <translation>Nothing accepted waits for an answer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) and comment(s) are still to moderate.</source>
        <translation>
            <numerusform>%Ln contribution or comment is still to moderate.</numerusform>
            <numerusform>%Ln contributions and comments are still to moderate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a decision and write a text.</source>
        <translation>Choose a decision and write a text.</translation>
    </message>
    <message>
        <source>Your answer (the language of the contribution is not known)</source>
        <translation>Your answer (the language of the contribution is not known)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln answer(s)</source>
        <translation>
            <numerusform>Writing %Ln answer</numerusform>
            <numerusform>Writing %Ln answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: it will be done</source>
        <translation>Accepted: it will be done</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Accepted in part</translation>
    </message>
    <message>
        <source>To be studied further</source>
        <translation>To be studied further</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Already done or under way</source>
        <translation>Already done or under way</translation>
    </message>
    <message>
        <source>Passed to the body in charge</source>
        <translation>Passed to the body in charge</translation>
    </message>
    <message>
        <source>Your answer, in Italian</source>
        <translation>Your answer, in Italian</translation>
    </message>
    <message>
        <source>Your answer, in French</source>
        <translation>Your answer, in French</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Your ballot</source>
        <translation>Your ballot</translation>
    </message>
    <message>
        <source>Why it changes (required)</source>
        <translation>Why it changes (required)</translation>
    </message>
    <message>
        <source>0 to 5 grade, A abstains, C says a conflict, Tab or arrows change theme, Enter delivers.</source>
        <translation>0 to 5 grade, A abstains, C says a conflict, Tab or arrows change theme, Enter delivers.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Previous proposal read</source>
        <translation>Previous proposal read</translation>
    </message>
    <message>
        <source>Revise and next   Enter</source>
        <translation>Revise and next   Enter</translation>
    </message>
    <message>
        <source>Change the declaration…</source>
        <translation>Change the declaration…</translation>
    </message>
    <message>
        <source>Correct and next   Enter</source>
        <translation>Correct and next   Enter</translation>
    </message>
    <message>
        <source>Deliver and next   Enter</source>
        <translation>Deliver and next   Enter</translation>
    </message>
    <message>
        <source>Reason, {theme} (asked for a 0 or a 5)</source>
        <translation>Reason, {theme} (asked for a 0 or a 5)</translation>
    </message>
    <message>
        <source>Reason, {theme} (optional)</source>
        <translation>Reason, {theme} (optional)</translation>
    </message>
    <message>
        <source>A conflict found after scoring: withdraw… (C)</source>
        <translation>A conflict found after scoring: withdraw… (C)</translation>
    </message>
    <message>
        <source>Conflict of interest… (C)</source>
        <translation>Conflict of interest… (C)</translation>
    </message>
    <message>
        <source>I may not score it</source>
        <translation>I may not score it</translation>
    </message>
    <message>
        <source>I may score it, but it must be known</source>
        <translation>I may score it, but it must be known</translation>
    </message>
    <message>
        <source>No conflict after all</source>
        <translation>No conflict after all</translation>
    </message>
    <message>
        <source>I, someone close to me or my employer has something to gain or lose: the ballot closes.</source>
        <translation>I, someone close to me or my employer has something to gain or lose: the ballot closes.</translation>
    </message>
    <message>
        <source>I know the people or worked on the matter: my ballot counts, and is flagged.</source>
        <translation>I know the people or worked on the matter: my ballot counts, and is flagged.</translation>
    </message>
    <message>
        <source>No grade under this theme; the others stay open.</source>
        <translation>No grade under this theme; the others stay open.</translation>
    </message>
    <message>
        <source>The declaration is taken back; both stay in the record.</source>
        <translation>The declaration is taken back; both stay in the record.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Reason, in a few words (optional)</source>
        <translation>Reason, in a few words (optional)</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Close   Esc</translation>
    </message>
    <message>
        <source>A conflict found after scoring</source>
        <translation>A conflict found after scoring</translation>
    </message>
    <message>
        <source>Withdrawing takes your ballot out of the result. It stays in your record, with the reason; nobody asks you to move your grades, and this cannot be undone.</source>
        <translation>Withdrawing takes your ballot out of the result. It stays in your record, with the reason; nobody asks you to move your grades, and this cannot be undone.</translation>
    </message>
    <message>
        <source>Withdraw my ballot</source>
        <translation>Withdraw my ballot</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Say it before scoring. It is written in the record of the round.</source>
        <translation>Say it before scoring. It is written in the record of the round.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declare</translation>
    </message>
    <message>
        <source>Only under “{theme}”</source>
        <translation>Only under “{theme}”</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>Original and translation side by side</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ask for the same</source>
        <translation>
            <numerusform>%Ln proposal asks for the same</numerusform>
            <numerusform>%Ln proposals ask for the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Translation ({language})</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>No translation ({language}) was sent with this proposal.</source>
        <translation>No translation ({language}) was sent with this proposal.</translation>
    </message>
    <message>
        <source>Photograph {place} of {count}</source>
        <translation>Photograph {place} of {count}</translation>
    </message>
    <message>
        <source>a short reason is asked</source>
        <translation>a short reason is asked</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Opening the round</translation>
    </message>
    <message numerus="yes">
        <source>Only what is left (%Ln)</source>
        <translation>
            <numerusform>Only what is left (%Ln)</numerusform>
            <numerusform>Only what is left (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals to score</source>
        <translation>Proposals to score</translation>
    </message>
    <message>
        <source>No round on this desk yet</source>
        <translation>No round on this desk yet</translation>
    </message>
    <message>
        <source>The coordinator sends a package (.round): receive it on the page “Deposit”, or drop it here.</source>
        <translation>The coordinator sends a package (.round): receive it on the page “Deposit”, or drop it here.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a ballot</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Your ballots are committed: they can be revised after the reveal, with a reason.</source>
        <translation>Your ballots are committed: they can be revised after the reveal, with a reason.</translation>
    </message>
    <message>
        <source>Your first ballot stays readable beside the revision; say why it changes.</source>
        <translation>Your first ballot stays readable beside the revision; say why it changes.</translation>
    </message>
    <message>
        <source>You abstain: counted apart, never as a zero.</source>
        <translation>You abstain: counted apart, never as a zero.</translation>
    </message>
    <message>
        <source>Conflict of interest under this theme: no grade.</source>
        <translation>Conflict of interest under this theme: no grade.</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Not graded yet.</translation>
    </message>
    <message>
        <source>Blind: nobody sees your marks</source>
        <translation>Blind: nobody sees your marks</translation>
    </message>
    <message>
        <source>{value} supports</source>
        <translation>{value} supports</translation>
    </message>
    <message>
        <source>received by {value}</source>
        <translation>received by {value}</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: take a new key on the page “Deposit” first.</source>
        <translation>This desk was put back from a backup: take a new key on the page “Deposit” first.</translation>
    </message>
    <message>
        <source>This computer has no seat in the round yet: the coordinator must enrol it.</source>
        <translation>This computer has no seat in the round yet: the coordinator must enrol it.</translation>
    </message>
    <message>
        <source>Your part in this round is not to score: you may read.</source>
        <translation>Your part in this round is not to score: you may read.</translation>
    </message>
    <message>
        <source>Saved as a draft: it does not count until it is delivered.</source>
        <translation>Saved as a draft: it does not count until it is delivered.</translation>
    </message>
    <message>
        <source>It counts; it can be corrected until you commit.</source>
        <translation>It counts; it can be corrected until you commit.</translation>
    </message>
    <message>
        <source>The ballot delivered before counts until this correction is delivered.</source>
        <translation>The ballot delivered before counts until this correction is delivered.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest: this ballot cannot be opened.</source>
        <translation>You declared a conflict of interest: this ballot cannot be opened.</translation>
    </message>
    <message>
        <source>It stays in your record and out of the result.</source>
        <translation>It stays in your record and out of the result.</translation>
    </message>
    <message>
        <source>{grade}: {sentence}</source>
        <translation>{grade}: {sentence}</translation>
    </message>
    <message>
        <source>Not delivered: a 0 or a 5 asks for a short reason under “{theme}”.</source>
        <translation>Not delivered: a 0 or a 5 asks for a short reason under “{theme}”.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Round {number}: {title}</translation>
    </message>
    <message>
        <source>Committed: waiting for the list of commitments</source>
        <translation>Committed: waiting for the list of commitments</translation>
    </message>
    <message>
        <source>The list of commitments has come: you may reveal</source>
        <translation>The list of commitments has come: you may reveal</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>state of a ballot</comment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a ballot</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of a ballot</comment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Correction to deliver</source>
        <comment>state of a ballot</comment>
        <translation>Correction to deliver</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of a ballot</comment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Abstain under “{theme}”</source>
        <translation>Abstain under “{theme}”</translation>
    </message>
    <message>
        <source>Conflict of interest under “{theme}”…</source>
        <translation>Conflict of interest under “{theme}”…</translation>
    </message>
    <message>
        <source>Not delivered: grade “{theme}”, or abstain (A).</source>
        <translation>Not delivered: grade “{theme}”, or abstain (A).</translation>
    </message>
    <message>
        <source>Revealed: revisions carry a reason</source>
        <translation>Revealed: revisions carry a reason</translation>
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
        <translation>Search, or go to…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Search the contributions, or go to a screen</translation>
    </message>
    <message>
        <source>Go to: {screen}</source>
        <translation>Go to: {screen}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nothing to show yet.</translation>
    </message>
    <message>
        <source>{total} in all: {rows}.</source>
        <translation>{total} in all: {rows}.</translation>
    </message>
    <message>
        <source>{total} received between {first} and {last}; the busiest day was {peak_day} with {peak}.</source>
        <translation>{total} received between {first} and {last}; the busiest day was {peak_day} with {peak}.</translation>
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
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column header</comment>
        <translation>Language</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>column header: flags</comment>
        <translation>To watch</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column header</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column header: date</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Without text</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Language not known</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nothing to watch</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the contribution</source>
        <translation>Text of the contribution</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s) on the platform</source>
        <translation>
            <numerusform>%Ln support on the platform</numerusform>
            <numerusform>%Ln supports on the platform</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{in_favour} for, {against} against</source>
        <translation>{in_favour} for, {against} against</translation>
    </message>
    <message>
        <source>List of contributions</source>
        <translation>List of contributions</translation>
    </message>
    <message>
        <source>Most supported first</source>
        <comment>order of the list</comment>
        <translation>Most supported first</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>No contribution yet</translation>
    </message>
    <message>
        <source>Import the export of the consultation platform: it is checked against the charter before anything is kept.</source>
        <translation>Import the export of the consultation platform: it is checked against the charter before anything is kept.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No contribution answers all these filters at once.</source>
        <translation>No contribution answers all these filters at once.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Remove the filters</translation>
    </message>
    <message>
        <source>Choose a contribution</source>
        <translation>Choose a contribution</translation>
    </message>
    <message>
        <source>Its whole text, its figures and its history appear here.</source>
        <translation>Its whole text, its figures and its history appear here.</translation>
    </message>
    <message>
        <source>This contribution could not be read</source>
        <translation>This contribution could not be read</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose it again in the list.</source>
        <translation>Nothing is lost. Choose it again in the list.</translation>
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
        <translation>Search the titles and texts</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of the list</comment>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of the list</comment>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order of the list</comment>
        <translation>By title</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>title of the screen</comment>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Moderate it</source>
        <translation>Moderate it</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>To moderate</source>
        <comment>state of a contribution</comment>
        <translation>To moderate</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of a contribution</comment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>state of a contribution</comment>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>kind of contribution</comment>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>kind of contribution</comment>
        <translation>Project</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>kind of contribution</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>kind of contribution</comment>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <comment>kind of contribution</comment>
        <translation>Survey answer</translation>
    </message>
    <message>
        <source>Map point</source>
        <comment>kind of contribution</comment>
        <translation>Map point</translation>
    </message>
    <message>
        <source>Debate</source>
        <comment>kind of contribution</comment>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>kind of contribution</comment>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>channel</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>channel</comment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tablet</source>
        <comment>channel</comment>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language of a text</comment>
        <translation>French</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language of a text</comment>
        <translation>Italian</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language of a text</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <comment>strand</comment>
        <translation>Partners&apos; projects</translation>
    </message>
    <message>
        <source>Citizens&apos; proposals</source>
        <comment>strand</comment>
        <translation>Citizens&apos; proposals</translation>
    </message>
    <message>
        <source>Published without the data found</source>
        <comment>state of a text</comment>
        <translation>Published without the data found</translation>
    </message>
    <message>
        <source>Published under the signed rule</source>
        <comment>state of a text</comment>
        <translation>Published under the signed rule</translation>
    </message>
    <message>
        <source>Published word for word</source>
        <comment>state of a text</comment>
        <translation>Published word for word</translation>
    </message>
    <message>
        <source>Text not published</source>
        <comment>state of a text</comment>
        <translation>Text not published</translation>
    </message>
</context>
<context>
    <name>Deposit</name>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>Commit my ballots</source>
        <translation>Commit my ballots</translation>
    </message>
    <message>
        <source>Commit your ballots</source>
        <translation>Commit your ballots</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>Passphrase of the desk</translation>
    </message>
    <message>
        <source>Two of my devices disagree</source>
        <translation>Two of my devices disagree</translation>
    </message>
    <message>
        <source>The ballot of this desk stands for:</source>
        <translation>The ballot of this desk stands for:</translation>
    </message>
    <message>
        <source>Another of my devices was copied: say which of its ends is mine</source>
        <translation>Another of my devices was copied: say which of its ends is mine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This is my word</source>
        <translation>This is my word</translation>
    </message>
    <message>
        <source>Paste the references that the coordinator gave you:</source>
        <translation>Paste the references that the coordinator gave you:</translation>
    </message>
    <message>
        <source>This desk was put back from a backup</source>
        <translation>This desk was put back from a backup</translation>
    </message>
    <message>
        <source>It said more, once, than it holds now. So that nobody can doubt your ballots, take a new key for this desk, then save your joining file and send it: the coordinator enrols it as after a lost device. What is still here becomes drafts.</source>
        <translation>It said more, once, than it holds now. So that nobody can doubt your ballots, take a new key for this desk, then save your joining file and send it: the coordinator enrols it as after a lost device. What is still here becomes drafts.</translation>
    </message>
    <message>
        <source>Take a new key</source>
        <translation>Take a new key</translation>
    </message>
    <message>
        <source>Only you can settle it: the coordinator may set a ballot aside, never rewrite it.</source>
        <translation>Only you can settle it: the coordinator may set a ballot aside, never rewrite it.</translation>
    </message>
    <message>
        <source>Two references are needed, the device and the event: keep the line of the version that stands.</source>
        <translation>Two references are needed, the device and the event: keep the line of the version that stands.</translation>
    </message>
    <message>
        <source>No reference was found in what you pasted: each has 64 letters and digits.</source>
        <translation>No reference was found in what you pasted: each has 64 letters and digits.</translation>
    </message>
    <message>
        <source>Code of this device</source>
        <translation>Code of this device</translation>
    </message>
    <message>
        <source>Code of this device. Read it aloud to the coordinator, who compares it.</source>
        <translation>Code of this device. Read it aloud to the coordinator, who compares it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save your joining file</source>
        <translation>Save your joining file</translation>
    </message>
    <message>
        <source>Files travel by e-mail or on a key; this computer sends nothing. Files received may be dropped here.</source>
        <translation>Files travel by e-mail or on a key; this computer sends nothing. Files received may be dropped here.</translation>
    </message>
    <message>
        <source>Open a file received…</source>
        <translation>Open a file received…</translation>
    </message>
    <message>
        <source>Save my joining file…</source>
        <translation>Save my joining file…</translation>
    </message>
    <message>
        <source>Save my joining file again…</source>
        <translation>Save my joining file again…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>I received an invitation…</translation>
    </message>
    <message>
        <source>Open the package received…</source>
        <translation>Open the package received…</translation>
    </message>
    <message numerus="yes">
        <source>Go on scoring (%Ln left)</source>
        <translation>
            <numerusform>Go on scoring (%Ln left)</numerusform>
            <numerusform>Go on scoring (%Ln left)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit without finishing…</source>
        <translation>Commit without finishing…</translation>
    </message>
    <message>
        <source>Commit my ballots…</source>
        <translation>Commit my ballots…</translation>
    </message>
    <message>
        <source>Open the list of commitments…</source>
        <translation>Open the list of commitments…</translation>
    </message>
    <message>
        <source>Save the commitment again…</source>
        <translation>Save the commitment again…</translation>
    </message>
    <message>
        <source>Reveal: save my ballots…</source>
        <translation>Reveal: save my ballots…</translation>
    </message>
    <message>
        <source>Revise a ballot</source>
        <translation>Revise a ballot</translation>
    </message>
    <message>
        <source>Save my ballots again…</source>
        <translation>Save my ballots again…</translation>
    </message>
    <message>
        <source>Two of my devices disagree…</source>
        <translation>Two of my devices disagree…</translation>
    </message>
    <message>
        <source>Files received from the coordinator</source>
        <translation>Files received from the coordinator</translation>
    </message>
    <message>
        <source>Save the file to send</source>
        <translation>Save the file to send</translation>
    </message>
    <message>
        <source>After the reveal</source>
        <translation>After the reveal</translation>
    </message>
    <message>
        <source>Your ballots are with the coordinator. After the discussion you may revise one, with a reason: the first stays readable beside it. Then save the file again and send it.</source>
        <translation>Your ballots are with the coordinator. After the discussion you may revise one, with a reason: the first stays readable beside it. Then save the file again and send it.</translation>
    </message>
    <message>
        <source>The list of commitments was closed without your commitment: your ballots will be accepted, and marked as not blind.</source>
        <translation>The list of commitments was closed without your commitment: your ballots will be accepted, and marked as not blind.</translation>
    </message>
    <message>
        <source>The file was received.</source>
        <translation>The file was received.</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Opening the round</translation>
    </message>
    <message>
        <source>Receiving files</source>
        <translation>Receiving files</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Saving the file</translation>
    </message>
    <message>
        <source>Your word is in the record: save your ballots again and send the file.</source>
        <translation>Your word is in the record: save your ballots again and send the file.</translation>
    </message>
    <message>
        <source>Making a new key</source>
        <translation>Making a new key</translation>
    </message>
    <message>
        <source>This desk has a new key. Save your joining file and send it: the coordinator must enrol it.</source>
        <translation>This desk has a new key. Save your joining file and send it: the coordinator must enrol it.</translation>
    </message>
    <message>
        <source>Ask for a seat</source>
        <translation>Ask for a seat</translation>
    </message>
    <message>
        <source>Receive the package</source>
        <translation>Receive the package</translation>
    </message>
    <message>
        <source>Score, without seeing the others</source>
        <translation>Score, without seeing the others</translation>
    </message>
    <message>
        <source>Receive the list of commitments</source>
        <translation>Receive the list of commitments</translation>
    </message>
    <message>
        <source>Reveal your ballots</source>
        <translation>Reveal your ballots</translation>
    </message>
    <message>
        <source>Save your joining file and send it to the coordinator, by e-mail or on a key. It holds your name and the mark of this computer, nothing else. If you received an invitation, open it: the desk will then recognise that coordinator.</source>
        <translation>Save your joining file and send it to the coordinator, by e-mail or on a key. It holds your name and the mark of this computer, nothing else. If you received an invitation, open it: the desk will then recognise that coordinator.</translation>
    </message>
    <message>
        <source>The coordinator answers with the package of the round (.round): the proposals, the scale and the rules, readable on this desk only.</source>
        <translation>The coordinator answers with the package of the round (.round): the proposals, the scale and the rules, readable on this desk only.</translation>
    </message>
    <message>
        <source>Grade each proposal under the themes, abstain or say a conflict of interest. Nothing leaves this computer.</source>
        <translation>Grade each proposal under the themes, abstain or say a conflict of interest. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>The commitment is a small file that fixes your ballots without showing them. Send it to the coordinator.</source>
        <translation>The commitment is a small file that fixes your ballots without showing them. Send it to the coordinator.</translation>
    </message>
    <message>
        <source>Your ballots are fixed. When everyone has committed, the coordinator sends the list of commitments (.heads): no grade is shown before it comes.</source>
        <translation>Your ballots are fixed. When everyone has committed, the coordinator sends the list of commitments (.heads): no grade is shown before it comes.</translation>
    </message>
    <message>
        <source>Everyone is committed. Save your ballots, sealed for the coordinator, and send the file.</source>
        <translation>Everyone is committed. Save your ballots, sealed for the coordinator, and send the file.</translation>
    </message>
    <message>
        <source>{round}: once committed, no ballot can be delivered, corrected or withdrawn until the list of commitments has come. Nobody can undo it, not even the coordinator.</source>
        <translation>{round}: once committed, no ballot can be delivered, corrected or withdrawn until the list of commitments has come. Nobody can undo it, not even the coordinator.</translation>
    </message>
    <message>
        <source>This file was received before: nothing changes.</source>
        <translation>This file was received before: nothing changes.</translation>
    </message>
    <message>
        <source>The round is on your desk. It is the first file of this coordinator: from now on, files of anybody else are refused.</source>
        <translation>The round is on your desk. It is the first file of this coordinator: from now on, files of anybody else are refused.</translation>
    </message>
    <message>
        <source>The package was received again, with what was new.</source>
        <translation>The package was received again, with what was new.</translation>
    </message>
    <message>
        <source>The round is on your desk.</source>
        <translation>The round is on your desk.</translation>
    </message>
    <message>
        <source>The list of commitments is here: you may reveal your ballots.</source>
        <translation>The list of commitments is here: you may reveal your ballots.</translation>
    </message>
    <message>
        <source>Your seat is confirmed; the package of the round is still to come.</source>
        <translation>Your seat is confirmed; the package of the round is still to come.</translation>
    </message>
    <message>
        <source>A device was added to the round.</source>
        <translation>A device was added to the round.</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the coordinator.</source>
        <translation>Saved: {file}. Send it to the coordinator.</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Saved: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot(s) delivered</source>
        <translation>
            <numerusform>%Ln ballot delivered</numerusform>
            <numerusform>%Ln ballots delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %Ln where you abstain everywhere</source>
        <translation>
            <numerusform>of which %Ln where you abstain everywhere</numerusform>
            <numerusform>of which %Ln where you abstain everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a ballot: conflict of interest or withdrawal</source>
        <translation>
            <numerusform>%Ln without a ballot: conflict of interest or withdrawal</numerusform>
            <numerusform>%Ln without a ballot: conflict of interest or withdrawal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered: they will count as not seen</source>
        <translation>
            <numerusform>%Ln not delivered: it will count as not seen</numerusform>
            <numerusform>%Ln not delivered: they will count as not seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Ballots</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Analysis sheets</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Close the desk</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Your desk</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%Ln contributions accepted.</source>
        <translation>
            <numerusform>%Ln contribution accepted.</numerusform>
            <numerusform>%Ln contributions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions hidden.</source>
        <translation>
            <numerusform>%Ln contribution hidden.</numerusform>
            <numerusform>%Ln contributions hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions put back in the queue.</source>
        <translation>
            <numerusform>%Ln contribution put back in the queue.</numerusform>
            <numerusform>%Ln contributions put back in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme changed for %Ln contributions.</source>
        <translation>
            <numerusform>Theme changed for %Ln contribution.</numerusform>
            <numerusform>Theme changed for %Ln contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts reviewed for open data.</source>
        <translation>
            <numerusform>%Ln text reviewed for open data.</numerusform>
            <numerusform>%Ln texts reviewed for open data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers saved.</source>
        <translation>
            <numerusform>%Ln answer saved.</numerusform>
            <numerusform>%Ln answers saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule on texts is signed.</source>
        <translation>The rule on texts is signed.</translation>
    </message>
    <message>
        <source>The acceptance was taken back.</source>
        <translation>The acceptance was taken back.</translation>
    </message>
    <message>
        <source>The hiding was taken back.</source>
        <translation>The hiding was taken back.</translation>
    </message>
    <message>
        <source>The return to the queue was taken back.</source>
        <translation>The return to the queue was taken back.</translation>
    </message>
    <message>
        <source>The change of theme was taken back.</source>
        <translation>The change of theme was taken back.</translation>
    </message>
    <message>
        <source>The review of texts for open data was taken back.</source>
        <translation>The review of texts for open data was taken back.</translation>
    </message>
    <message>
        <source>The answer was taken back.</source>
        <translation>The answer was taken back.</translation>
    </message>
    <message>
        <source>The change of perimeter was taken back.</source>
        <translation>The change of perimeter was taken back.</translation>
    </message>
    <message>
        <source>What was said of a finding was taken back.</source>
        <translation>What was said of a finding was taken back.</translation>
    </message>
    <message>
        <source>The mark was taken back.</source>
        <translation>The mark was taken back.</translation>
    </message>
    <message>
        <source>The question to a second reader was taken back.</source>
        <translation>The question to a second reader was taken back.</translation>
    </message>
    <message>
        <source>The second opinion was taken back.</source>
        <translation>The second opinion was taken back.</translation>
    </message>
    <message>
        <source>The grouping was taken back.</source>
        <translation>The grouping was taken back.</translation>
    </message>
    <message>
        <source>The leaving of the family was taken back.</source>
        <translation>The leaving of the family was taken back.</translation>
    </message>
    <message>
        <source>The refusal of the family was taken back.</source>
        <translation>The refusal of the family was taken back.</translation>
    </message>
    <message>
        <source>The publication under the signed rule was taken back.</source>
        <translation>The publication under the signed rule was taken back.</translation>
    </message>
    <message>
        <source>The reading of the sample was taken back.</source>
        <translation>The reading of the sample was taken back.</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>The last decision was taken back.</translation>
    </message>
    <message>
        <source>Perimeter changed.</source>
        <translation>Perimeter changed.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not allow this: {permission}.</source>
        <translation>Your role does not allow this: {permission}.</translation>
    </message>
    <message>
        <source>It is for: {roles}.</source>
        <translation>It is for: {roles}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the dossier.</source>
        <translation>This passphrase does not open the dossier.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout, then type it again; nothing was changed.</source>
        <translation>Check capitals and keyboard layout, then type it again; nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody already opens this dossier with this passphrase.</source>
        <translation>Somebody already opens this dossier with this passphrase.</translation>
    </message>
    <message>
        <source>Choose another: each person has their own.</source>
        <translation>Choose another: each person has their own.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on.</source>
        <translation>There is no screen to open the window on.</translation>
    </message>
    <message>
        <source>Open a graphical session, or use the other commands (--help).</source>
        <translation>Open a graphical session, or use the other commands (--help).</translation>
    </message>
    <message>
        <source>The mapping speaks of columns that {file} does not have: {columns}.</source>
        <translation>The mapping speaks of columns that {file} does not have: {columns}.</translation>
    </message>
    <message>
        <source>Use the mapping of this platform, or none; nothing was written.</source>
        <translation>Use the mapping of this platform, or none; nothing was written.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like what the charter declares.</source>
        <translation>Nothing in {file} looks like what the charter declares.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or say how its columns are understood; nothing was written.</source>
        <translation>Check that it is the right file, or say how its columns are understood; nothing was written.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>Choose one of at least {minimum} characters: four words are easy to remember.</source>
        <translation>Choose one of at least {minimum} characters: four words are easy to remember.</translation>
    </message>
    <message>
        <source>No name was given for the person who will use the dossier.</source>
        <translation>No name was given for the person who will use the dossier.</translation>
    </message>
    <message>
        <source>Write the name that colleagues will see.</source>
        <translation>Write the name that colleagues will see.</translation>
    </message>
    <message>
        <source>Somebody named {member} already works in this dossier.</source>
        <translation>Somebody named {member} already works in this dossier.</translation>
    </message>
    <message>
        <source>Give another name, for example with the service.</source>
        <translation>Give another name, for example with the service.</translation>
    </message>
    <message>
        <source>Nobody named {member} works in this dossier.</source>
        <translation>Nobody named {member} works in this dossier.</translation>
    </message>
    <message>
        <source>Choose one of its members, or ask its coordinator to add you.</source>
        <translation>Choose one of its members, or ask its coordinator to add you.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a Collegiale dossier.</source>
        <translation>The folder {folder} is not a Collegiale dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that contains the files keys.json and dossier.db.</source>
        <translation>Choose the folder that contains the files keys.json and dossier.db.</translation>
    </message>
    <message>
        <source>The key file of the dossier {folder} is damaged.</source>
        <translation>The key file of the dossier {folder} is damaged.</translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the contributions themselves are untouched.</source>
        <translation>Put back keys.json from a backup; the contributions themselves are untouched.</translation>
    </message>
    <message>
        <source>The identity of one contributor can no longer be read.</source>
        <translation>The identity of one contributor can no longer be read.</translation>
    </message>
    <message>
        <source>Restore the dossier from a backup, and tell the data protection officer.</source>
        <translation>Restore the dossier from a backup, and tell the data protection officer.</translation>
    </message>
    <message>
        <source>The dossier&apos;s data file is damaged.</source>
        <translation>The dossier&apos;s data file is damaged.</translation>
    </message>
    <message>
        <source>Restore it from a backup in the dossier&apos;s folder; do not work on this copy.</source>
        <translation>Restore it from a backup in the dossier&apos;s folder; do not work on this copy.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of Collegiale ({version}).</source>
        <translation>This dossier was made by a newer version of Collegiale ({version}).</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <translation>Install that version to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>The dossier is open elsewhere.</source>
        <translation>The dossier is open elsewhere.</translation>
    </message>
    <message>
        <source>Close it in the other window or on the other computer, then try again.</source>
        <translation>Close it in the other window or on the other computer, then try again.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>Imports and publications cannot be taken back this way.</source>
        <translation>Imports and publications cannot be taken back this way.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation>The disk is full; nothing was written.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Free some space, then do it again.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>The file {file} cannot be written.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, then try again.</source>
        <translation>Check that the folder exists and that you may write in it, then try again.</translation>
    </message>
    <message>
        <source>The checkpoint {file} of the journal cannot be read.</source>
        <translation>The checkpoint {file} of the journal cannot be read.</translation>
    </message>
    <message>
        <source>Choose the file that was handed over to the external keeper.</source>
        <translation>Choose the file that was handed over to the external keeper.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written, so nothing was changed.</source>
        <translation>The backup {file} could not be written, so nothing was changed.</translation>
    </message>
    <message>
        <source>Free some space or check the disk, then do it again.</source>
        <translation>Free some space or check the disk, then do it again.</translation>
    </message>
    <message>
        <source>The data file {file} of the dossier is not there.</source>
        <translation>The data file {file} of the dossier is not there.</translation>
    </message>
    <message>
        <source>Put it back from the folder backups of the dossier, or choose another copy.</source>
        <translation>Put it back from the folder backups of the dossier, or choose another copy.</translation>
    </message>
    <message>
        <source>The folder {folder} already contains files.</source>
        <translation>The folder {folder} already contains files.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Choose a new or an empty folder.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>No passphrase was given.</translation>
    </message>
    <message>
        <source>Type it, or name a file that holds it with --passphrase-file.</source>
        <translation>Type it, or name a file that holds it with --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read.</source>
        <translation>The passphrase file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Check its name and that you may read it.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Type them again; nothing was created.</source>
        <translation>Type them again; nothing was created.</translation>
    </message>
    <message>
        <source>The charter {file} cannot be read.</source>
        <translation>The charter {file} cannot be read.</translation>
    </message>
    <message>
        <source>Check that the file exists and is a text file in UTF-8.</source>
        <translation>Check that the file exists and is a text file in UTF-8.</translation>
    </message>
    <message>
        <source>The charter {file} is not well written at line {line}.</source>
        <translation>The charter {file} is not well written at line {line}.</translation>
    </message>
    <message>
        <source>Correct that line: a name, an equals sign, a value between quotation marks. {detail}</source>
        <translation>Correct that line: a name, an equals sign, a value between quotation marks. {detail}</translation>
    </message>
    <message>
        <source>The charter {file} is refused at line {line}, {field}.</source>
        <translation>The charter {file} is refused at line {line}, {field}.</translation>
    </message>
    <message>
        <source>Expected: {advice} (points to correct: {count}).</source>
        <translation>Expected: {advice} (points to correct: {count}).</translation>
    </message>
    <message>
        <source>The list of digests of the publication {folder} cannot be read.</source>
        <translation>The list of digests of the publication {folder} cannot be read.</translation>
    </message>
    <message>
        <source>Check the folder: the file SHA256SUMS belongs to every publication.</source>
        <translation>Check the folder: the file SHA256SUMS belongs to every publication.</translation>
    </message>
    <message>
        <source>The charter {file} declares {declared} twice (line {line}, {field}).</source>
        <translation>The charter {file} declares {declared} twice (line {line}, {field}).</translation>
    </message>
    <message>
        <source>Give one of the two another code, or delete it.</source>
        <translation>Give one of the two another code, or delete it.</translation>
    </message>
    <message>
        <source>In the charter {file}, line {line}, nobody declared the purpose {purpose} of the field {field}.</source>
        <translation>In the charter {file}, line {line}, nobody declared the purpose {purpose} of the field {field}.</translation>
    </message>
    <message>
        <source>Write one of: {known}.</source>
        <translation>Write one of: {known}.</translation>
    </message>
    <message>
        <source>The field {field} already holds data: its use cannot be widened.</source>
        <translation>The field {field} already holds data: its use cannot be widened.</translation>
    </message>
    <message>
        <source>Declare a new field for the new use; narrowing this one is allowed.</source>
        <translation>Declare a new field for the new use; narrowing this one is allowed.</translation>
    </message>
    <message>
        <source>The charter has no theme {theme}.</source>
        <translation>The charter has no theme {theme}.</translation>
    </message>
    <message>
        <source>Choose one of its themes.</source>
        <translation>Choose one of its themes.</translation>
    </message>
    <message>
        <source>The charter has no reason {reason}.</source>
        <translation>The charter has no reason {reason}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choose one of: {known}.</translation>
    </message>
    <message>
        <source>{decision} is not a decision.</source>
        <translation>{decision} is not a decision.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>The answer has no text.</translation>
    </message>
    <message>
        <source>Write at least one sentence to the contributor.</source>
        <translation>Write at least one sentence to the contributor.</translation>
    </message>
    <message>
        <source>Only accepted contributions receive an answer; not accepted here: {count}.</source>
        <translation>Only accepted contributions receive an answer; not accepted here: {count}.</translation>
    </message>
    <message>
        <source>Accept them in moderation first, or leave them out.</source>
        <translation>Accept them in moderation first, or leave them out.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter.</source>
        <translation>{tier} is not a part of the perimeter.</translation>
    </message>
    <message>
        <source>{tier} is not a part of the perimeter (commune {commune}).</source>
        <translation>{tier} is not a part of the perimeter (commune {commune}).</translation>
    </message>
    <message>
        <source>Write coeur, partenaire, contexte or outside.</source>
        <translation>Write coeur, partenaire, contexte or outside.</translation>
    </message>
    <message>
        <source>The commune {commune} is not in the list of the territory.</source>
        <translation>The commune {commune} is not in the list of the territory.</translation>
    </message>
    <message>
        <source>Check its code: five characters in France, six digits in Italy.</source>
        <translation>Check its code: five characters in France, six digits in Italy.</translation>
    </message>
    <message>
        <source>The outlines of {file} cannot be used ({problem}, commune {id}).</source>
        <translation>The outlines of {file} cannot be used ({problem}, commune {id}).</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file of communes in degrees, as published by INSEE, IGN or ISTAT.</source>
        <translation>Choose a GeoJSON file of communes in degrees, as published by INSEE, IGN or ISTAT.</translation>
    </message>
    <message>
        <source>Check its name or its code: five characters in France, six digits in Italy.</source>
        <translation>Check its name or its code: five characters in France, six digits in Italy.</translation>
    </message>
    <message>
        <source>The charter names a licence that is not supported: {licence}.</source>
        <translation>The charter names a licence that is not supported: {licence}.</translation>
    </message>
    <message>
        <source>The charter forbids publishing the field {field} (table {table}).</source>
        <translation>The charter forbids publishing the field {field} (table {table}).</translation>
    </message>
    <message>
        <source>Leave it out, or have the data protection officer change the charter.</source>
        <translation>Leave it out, or have the data protection officer change the charter.</translation>
    </message>
    <message>
        <source>The field {field} may only be published in a generalised form (table {table}).</source>
        <translation>The field {field} may only be published in a generalised form (table {table}).</translation>
    </message>
    <message>
        <source>Choose a coarser level for it.</source>
        <translation>Choose a coarser level for it.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet.</source>
        <translation>There is nothing to publish yet.</translation>
    </message>
    <message>
        <source>Accept contributions in moderation first.</source>
        <translation>Accept contributions in moderation first.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read to the end ({detail}).</source>
        <translation>The file {file} is damaged and cannot be read to the end ({detail}).</translation>
    </message>
    <message>
        <source>Export it again from the platform; nothing was written.</source>
        <translation>Export it again from the platform; nothing was written.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>Check the export, then choose it again.</source>
        <translation>Check the export, then choose it again.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>The file {file} is not there.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Check its name and its folder.</translation>
    </message>
    <message>
        <source>The workbook {file} is protected by a password.</source>
        <translation>The workbook {file} is protected by a password.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet, remove the password, save it, then choose it again.</source>
        <translation>Open it in your spreadsheet, remove the password, save it, then choose it again.</translation>
    </message>
    <message>
        <source>The file {file} is of no known kind.</source>
        <translation>The file {file} is of no known kind.</translation>
    </message>
    <message>
        <source>Export it as CSV, XLSX, ODS, JSON or GeoJSON.</source>
        <translation>Export it as CSV, XLSX, ODS, JSON or GeoJSON.</translation>
    </message>
    <message>
        <source>The file {file} has no line with the names of the columns.</source>
        <translation>The file {file} has no line with the names of the columns.</translation>
    </message>
    <message>
        <source>Add them as its first line, then choose it again.</source>
        <translation>Add them as its first line, then choose it again.</translation>
    </message>
    <message>
        <source>The time zone {timezone} of the charter does not exist.</source>
        <translation>The time zone {timezone} of the charter does not exist.</translation>
    </message>
    <message>
        <source>Write Europe/Paris or Europe/Rome.</source>
        <translation>Write Europe/Paris or Europe/Rome.</translation>
    </message>
    <message>
        <source>The answer template {file} cannot be used: {key} ({problem}).</source>
        <translation>The answer template {file} cannot be used: {key} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or put the supplied template back. {detail}</source>
        <translation>Correct it in a text editor, or put the supplied template back. {detail}</translation>
    </message>
    <message>
        <source>The mapping file {file} is not right: {where} ({problem}).</source>
        <translation>The mapping file {file} is not right: {where} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, or let the columns be recognised.</source>
        <translation>Correct it, or let the columns be recognised.</translation>
    </message>
    <message>
        <source>No platform is called {source}.</source>
        <translation>No platform is called {source}.</translation>
    </message>
    <message>
        <source>The publication could not be written in {folder} ({problem}).</source>
        <translation>The publication could not be written in {folder} ({problem}).</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, then publish again.</source>
        <translation>Check the folder and the space on the disk, then publish again.</translation>
    </message>
    <message>
        <source>Something unexpected happened; your dossier is as it was.</source>
        <translation>Something unexpected happened; your dossier is as it was.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the application, with the details.</source>
        <translation>Tell whoever looks after the application, with the details.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, close and reopen the dossier.</source>
        <translation>Try again; if it happens again, close and reopen the dossier.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Stopped at your request.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>A report without personal data was saved in {file}: send it to whoever looks after the application.</source>
        <translation>A report without personal data was saved in {file}: send it to whoever looks after the application.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>This cannot be done ({code}).</translation>
    </message>
    <message>
        <source>Nothing was published: the check before publication is not passed ({questions}).</source>
        <translation>Nothing was published: the check before publication is not passed ({questions}).</translation>
    </message>
    <message>
        <source>Open the publication screen to see each reason and the smallest change that would let it pass.</source>
        <translation>Open the publication screen to see each reason and the smallest change that would let it pass.</translation>
    </message>
    <message>
        <source>Nothing was published: the data protection officer has not signed exactly this publication.</source>
        <translation>Nothing was published: the data protection officer has not signed exactly this publication.</translation>
    </message>
    <message>
        <source>Ask them to sign it; if the dossier or the choices changed since, they have to sign again.</source>
        <translation>Ask them to sign it; if the dossier or the choices changed since, they have to sign again.</translation>
    </message>
    <message>
        <source>One person owns {rows} of the {total} rows.</source>
        <translation>One person owns {rows} of the {total} rows.</translation>
    </message>
    <message>
        <source>Put that person’s rows aside, or keep one row per person: figures about persons would be about that one.</source>
        <translation>Put that person’s rows aside, or keep one row per person: figures about persons would be about that one.</translation>
    </message>
    <message>
        <source>The table has {persons} persons, fewer than the {k} that each combination must have.</source>
        <translation>The table has {persons} persons, fewer than the {k} that each combination must have.</translation>
    </message>
    <message>
        <source>Lower k, or wait until more people have taken part; nothing was written.</source>
        <translation>Lower k, or wait until more people have taken part; nothing was written.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>The table has no rows.</translation>
    </message>
    <message>
        <source>Choose a file that holds a header line and data.</source>
        <translation>Choose a file that holds a header line and data.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>The table {file} cannot be read.</translation>
    </message>
    <message>
        <source>Check that it exists and is a CSV file in UTF-8 with the separator of the plan.</source>
        <translation>Check that it exists and is a CSV file in UTF-8 with the separator of the plan.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”, which the plan names.</source>
        <translation>The table has no column “{column}”, which the plan names.</translation>
    </message>
    <message>
        <source>Check the spelling in the plan, the header line of the file and the separator.</source>
        <translation>Check the spelling in the plan, the header line of the file and the separator.</translation>
    </message>
    <message>
        <source>The plan names the column “{column}” twice.</source>
        <translation>The plan names the column “{column}” twice.</translation>
    </message>
    <message>
        <source>Keep it once: as quasi-identifier, as sensitive column or as subject.</source>
        <translation>Keep it once: as quasi-identifier, as sensitive column or as subject.</translation>
    </message>
    <message>
        <source>No part of this table can be published under these conditions (k = {k}, {persons} persons, {allowed} of them left out at most).</source>
        <translation>No part of this table can be published under these conditions (k = {k}, {persons} persons, {allowed} of them left out at most).</translation>
    </message>
    <message>
        <source>Allow higher levels, a larger suppression limit, a weaker condition on sensitive columns or fewer columns; nothing was written.</source>
        <translation>Allow higher levels, a larger suppression limit, a weaker condition on sensitive columns or fewer columns; nothing was written.</translation>
    </message>
    <message>
        <source>The result would replace {file}, which this command reads or writes.</source>
        <translation>The result would replace {file}, which this command reads or writes.</translation>
    </message>
    <message>
        <source>Give another name after --out or --save-plan; nothing was written.</source>
        <translation>Give another name after --out or --save-plan; nothing was written.</translation>
    </message>
    <message>
        <source>With local recoding the levels differ from class to class, so there is no plan with fixed levels to save.</source>
        <translation>With local recoding the levels differ from class to class, so there is no plan with fixed levels to save.</translation>
    </message>
    <message>
        <source>Leave out --save-plan, or use global recoding; the table was written.</source>
        <translation>Leave out --save-plan, or use global recoding; the table was written.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” does not know the value “{value}”.</source>
        <translation>The hierarchy of “{hierarchy}” does not know the value “{value}”.</translation>
    </message>
    <message>
        <source>Add a line for it to the hierarchy, or correct the value in the table.</source>
        <translation>Add a line for it to the hierarchy, or correct the value in the table.</translation>
    </message>
    <message>
        <source>The hierarchy of “{hierarchy}” holds no value.</source>
        <translation>The hierarchy of “{hierarchy}” holds no value.</translation>
    </message>
    <message>
        <source>Give it one line per value: the value, then its labels up to the last.</source>
        <translation>Give it one line per value: the value, then its labels up to the last.</translation>
    </message>
    <message>
        <source>The hierarchy {file} of “{hierarchy}” cannot be read.</source>
        <translation>The hierarchy {file} of “{hierarchy}” cannot be read.</translation>
    </message>
    <message>
        <source>Check the path in the plan (it starts from the folder of the plan) and that it is a CSV file in UTF-8.</source>
        <translation>Check the path in the plan (it starts from the folder of the plan) and that it is a CSV file in UTF-8.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” has {labels} labels where the others have {expected}.</source>
        <translation>In the hierarchy of “{hierarchy}”, “{value}” has {labels} labels where the others have {expected}.</translation>
    </message>
    <message>
        <source>Give every line the same number of labels.</source>
        <translation>Give every line the same number of labels.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” ends at “{second}” where the others end at “{first}”.</source>
        <translation>In the hierarchy of “{hierarchy}”, “{value}” ends at “{second}” where the others end at “{first}”.</translation>
    </message>
    <message>
        <source>All lines must end with the same label, the one that says nothing.</source>
        <translation>All lines must end with the same label, the one that says nothing.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” belongs to both “{first}” and “{second}”.</source>
        <translation>In the hierarchy of “{hierarchy}”, “{label}” belongs to both “{first}” and “{second}”.</translation>
    </message>
    <message>
        <source>Give it one parent only, or two different names.</source>
        <translation>Give it one parent only, or two different names.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{label}” is above itself, through “{other}”.</source>
        <translation>In the hierarchy of “{hierarchy}”, “{label}” is above itself, through “{other}”.</translation>
    </message>
    <message>
        <source>Decide which of the two contains the other.</source>
        <translation>Decide which of the two contains the other.</translation>
    </message>
    <message>
        <source>In the hierarchy of “{hierarchy}”, “{value}” bears the label “{label}”, kept for the missing value.</source>
        <translation>In the hierarchy of “{hierarchy}”, “{value}” bears the label “{label}”, kept for the missing value.</translation>
    </message>
    <message>
        <source>Choose another label, or give the missing value a line of its own that begins with an empty cell.</source>
        <translation>Choose another label, or give the missing value a line of its own that begins with an empty cell.</translation>
    </message>
    <message>
        <source>In the hierarchy {file} of “{hierarchy}”, “{value}” has two different lines.</source>
        <translation>In the hierarchy {file} of “{hierarchy}”, “{value}” has two different lines.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>The plan must say once how “{column}” is generalised.</source>
        <translation>The plan must say once how “{column}” is generalised.</translation>
    </message>
    <message>
        <source>Give it either hierarchy (a file) or generate (intervals, prefixes…).</source>
        <translation>Give it either hierarchy (a file) or generate (intervals, prefixes…).</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a number.</source>
        <translation>In “{hierarchy}”, “{value}” is not a number.</translation>
    </message>
    <message>
        <source>Intervals need numbers: correct the value, or use another hierarchy.</source>
        <translation>Intervals need numbers: correct the value, or use another hierarchy.</translation>
    </message>
    <message>
        <source>The model {model} asks for a hierarchy of the sensitive column.</source>
        <translation>The model {model} asks for a hierarchy of the sensitive column.</translation>
    </message>
    <message>
        <source>Name one in the plan, or use another distance.</source>
        <translation>Name one in the plan, or use another distance.</translation>
    </message>
    <message>
        <source>The intervals of “{hierarchy}” do not nest: {second} is no larger multiple of {first}.</source>
        <translation>The intervals of “{hierarchy}” do not nest: {second} is no larger multiple of {first}.</translation>
    </message>
    <message>
        <source>Choose increasing widths, each a multiple of the one before.</source>
        <translation>Choose increasing widths, each a multiple of the one before.</translation>
    </message>
    <message>
        <source>In “{hierarchy}”, “{value}” is not a date.</source>
        <translation>In “{hierarchy}”, “{value}” is not a date.</translation>
    </message>
    <message>
        <source>Write dates as 2026-05-31, 2026-05 or 2026.</source>
        <translation>Write dates as 2026-05-31, 2026-05 or 2026.</translation>
    </message>
    <message>
        <source>No column is named by which persons could be recognised.</source>
        <translation>No column is named by which persons could be recognised.</translation>
    </message>
    <message>
        <source>Name at least one quasi-identifier.</source>
        <translation>Name at least one quasi-identifier.</translation>
    </message>
    <message>
        <source>The model “{model}” of “{column}” is not known.</source>
        <translation>The model “{model}” of “{column}” is not known.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use one of: {known}.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” lacks its parameter {parameter}.</source>
        <translation>The model {model} of “{column}” lacks its parameter {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the plan.</source>
        <translation>Add it to the plan.</translation>
    </message>
    <message>
        <source>{parameter} is {value}, and must be at least {least}.</source>
        <translation>{parameter} is {value}, and must be at least {least}.</translation>
    </message>
    <message>
        <source>Correct it in the plan.</source>
        <translation>Correct it in the plan.</translation>
    </message>
    <message>
        <source>The metric “{metric}” is not known.</source>
        <translation>The metric “{metric}” is not known.</translation>
    </message>
    <message>
        <source>The aggregate “{aggregate}” is not known.</source>
        <translation>The aggregate “{aggregate}” is not known.</translation>
    </message>
    <message>
        <source>Use geometric, arithmetic, sum or maximum.</source>
        <translation>Use geometric, arithmetic, sum or maximum.</translation>
    </message>
    <message>
        <source>The weights of the columns must be zero or more, and not all zero.</source>
        <translation>The weights of the columns must be zero or more, and not all zero.</translation>
    </message>
    <message>
        <source>Correct them in the plan.</source>
        <translation>Correct them in the plan.</translation>
    </message>
    <message>
        <source>The suppression limit is {limit}, and must lie between 0 and 1.</source>
        <translation>The suppression limit is {limit}, and must lie between 0 and 1.</translation>
    </message>
    <message>
        <source>The levels asked for “{column}” ({low} to {high}) are not within its hierarchy (0 to {top}).</source>
        <translation>The levels asked for “{column}” ({low} to {high}) are not within its hierarchy (0 to {top}).</translation>
    </message>
    <message>
        <source>Local recoding cannot keep a condition on the whole table or on a population.</source>
        <translation>Local recoding cannot keep a condition on the whole table or on a population.</translation>
    </message>
    <message>
        <source>Use global recoding, or leave that condition out.</source>
        <translation>Use global recoding, or leave that condition out.</translation>
    </message>
    <message>
        <source>Local recoding cannot promise a highest level for “{column}”.</source>
        <translation>Local recoding cannot promise a highest level for “{column}”.</translation>
    </message>
    <message>
        <source>Leave max_level and level out, keep min_level, or use global recoding.</source>
        <translation>Leave max_level and level out, keep min_level, or use global recoding.</translation>
    </message>
    <message>
        <source>This condition compares with a population that was not given.</source>
        <translation>This condition compares with a population that was not given.</translation>
    </message>
    <message>
        <source>Name the population’s file or its size in the plan.</source>
        <translation>Name the population’s file or its size in the plan.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be read.</source>
        <translation>The plan {file} cannot be read.</translation>
    </message>
    <message>
        <source>Check its name and that it is a text file in UTF-8.</source>
        <translation>Check its name and that it is a text file in UTF-8.</translation>
    </message>
    <message>
        <source>The plan {file} is not valid TOML: {detail}.</source>
        <translation>The plan {file} is not valid TOML: {detail}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written.</source>
        <translation>Correct that place and try again; nothing was written.</translation>
    </message>
    <message>
        <source>In the plan {file}, {field}: {problem}.</source>
        <translation>In the plan {file}, {field}: {problem}.</translation>
    </message>
    <message>
        <source>Correct that place and try again; nothing was written. Expected: {expected}</source>
        <translation>Correct that place and try again; nothing was written. Expected: {expected}</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation>{file} is not an ordinary file.</translation>
    </message>
    <message>
        <source>Give the name of a file to write; nothing was written.</source>
        <translation>Give the name of a file to write; nothing was written.</translation>
    </message>
    <message>
        <source>There is no table “{table}” to publish.</source>
        <translation>There is no table “{table}” to publish.</translation>
    </message>
    <message>
        <source>Choose among: {known}.</source>
        <translation>Choose among: {known}.</translation>
    </message>
    <message>
        <source>The table {file} is not in UTF-8.</source>
        <translation>The table {file} is not in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and try again; nothing was written.</source>
        <translation>Save it as CSV in UTF-8 and try again; nothing was written.</translation>
    </message>
    <message>
        <source>In {file}, line {line} has {cells} cells, and the header {expected}.</source>
        <translation>In {file}, line {line} has {cells} cells, and the header {expected}.</translation>
    </message>
    <message>
        <source>Correct that line, or the separator of the plan; nothing was written.</source>
        <translation>Correct that line, or the separator of the plan; nothing was written.</translation>
    </message>
    <message>
        <source>The header of {file} names “{column}” twice.</source>
        <translation>The header of {file} names “{column}” twice.</translation>
    </message>
    <message>
        <source>Give each column its own name; nothing was written.</source>
        <translation>Give each column its own name; nothing was written.</translation>
    </message>
    <message>
        <source>Emptying cells goes past the highest level asked for “{column}”.</source>
        <translation>Emptying cells goes past the highest level asked for “{column}”.</translation>
    </message>
    <message>
        <source>Leave max_level and level out, or set rescue = false.</source>
        <translation>Leave max_level and level out, or set rescue = false.</translation>
    </message>
    <message>
        <source>The model {model} of “{column}” knows no parameter {parameter}.</source>
        <translation>The model {model} of “{column}” knows no parameter {parameter}.</translation>
    </message>
    <message>
        <source>Take it out of the plan, or choose another model.</source>
        <translation>Take it out of the plan, or choose another model.</translation>
    </message>
    <message>
        <source>The bounds of presence are the wrong way round: {low}, {high}.</source>
        <translation>The bounds of presence are the wrong way round: {low}, {high}.</translation>
    </message>
    <message>
        <source>Write the lower one first.</source>
        <translation>Write the lower one first.</translation>
    </message>
    <message>
        <source>k_map and presence compare with a table of the population.</source>
        <translation>k_map and presence compare with a table of the population.</translation>
    </message>
    <message>
        <source>Name it: file = &quot;population.csv&quot; under [population].</source>
        <translation>Name it: file = &quot;population.csv&quot; under [population].</translation>
    </message>
    <message>
        <source>uniqueness asks for the number of persons of the population.</source>
        <translation>uniqueness asks for the number of persons of the population.</translation>
    </message>
    <message>
        <source>Write it: size = 540000 under [population].</source>
        <translation>Write it: size = 540000 under [population].</translation>
    </message>
    <message>
        <source>An entry of the register of past publications cannot be read.</source>
        <translation>An entry of the register of past publications cannot be read.</translation>
    </message>
    <message>
        <source>Nothing was published: without it, a comparison is impossible. Restore a backup, or ask for help.</source>
        <translation>Nothing was published: without it, a comparison is impossible. Restore a backup, or ask for help.</translation>
    </message>
    <message>
        <source>A label of the table {table} holds a control character.</source>
        <translation>A label of the table {table} holds a control character.</translation>
    </message>
    <message>
        <source>Correct the value in the source; nothing was published.</source>
        <translation>Correct the value in the source; nothing was published.</translation>
    </message>
    <message>
        <source>The place “{place}” is listed twice.</source>
        <translation>The place “{place}” is listed twice.</translation>
    </message>
    <message>
        <source>Keep it once in the list of places.</source>
        <translation>Keep it once in the list of places.</translation>
    </message>
    <message>
        <source>A row names place number {position}, and there are {places} places.</source>
        <translation>A row names place number {position}, and there are {places} places.</translation>
    </message>
    <message>
        <source>Check the list of places; nothing was published.</source>
        <translation>Check the list of places; nothing was published.</translation>
    </message>
    <message>
        <source>A point has no usable coordinates.</source>
        <translation>A point has no usable coordinates.</translation>
    </message>
    <message>
        <source>Leave out points without coordinates; nothing was published.</source>
        <translation>Leave out points without coordinates; nothing was published.</translation>
    </message>
    <message>
        <source>A score is {value}, and must lie between 0 and {highest}.</source>
        <translation>A score is {value}, and must lie between 0 and {highest}.</translation>
    </message>
    <message>
        <source>Correct the scores; nothing was published.</source>
        <translation>Correct the scores; nothing was published.</translation>
    </message>
    <message>
        <source>Open the contribution again, then repeat; nothing was written.</source>
        <translation>Open the contribution again, then repeat; nothing was written.</translation>
    </message>
    <message>
        <source>Nothing was written. Send the report to whoever maintains Collegiale.</source>
        <translation>Nothing was written. Send the report to whoever maintains Collegiale.</translation>
    </message>
    <message>
        <source>Contribution {contribution} is not in the dossier.</source>
        <translation>Contribution {contribution} is not in the dossier.</translation>
    </message>
    <message>
        <source>The text was looked at again, and this passage is no longer found.</source>
        <translation>The text was looked at again, and this passage is no longer found.</translation>
    </message>
    <message>
        <source>“{state}” is nothing one may say of a finding.</source>
        <translation>“{state}” is nothing one may say of a finding.</translation>
    </message>
    <message>
        <source>“{label}” is no kind of personal data.</source>
        <translation>“{label}” is no kind of personal data.</translation>
    </message>
    <message>
        <source>The passage marked lies outside the text, or is blank.</source>
        <translation>The passage marked lies outside the text, or is blank.</translation>
    </message>
    <message>
        <source>Select at least one word, then mark it again; nothing was written.</source>
        <translation>Select at least one word, then mark it again; nothing was written.</translation>
    </message>
    <message>
        <source>A family needs at least two contributions.</source>
        <translation>A family needs at least two contributions.</translation>
    </message>
    <message>
        <source>Tick one that asks for the same; nothing was written.</source>
        <translation>Tick one that asks for the same; nothing was written.</translation>
    </message>
    <message>
        <source>The similarities do not go with the contributions to group.</source>
        <translation>The similarities do not go with the contributions to group.</translation>
    </message>
    <message>
        <source>Nobody asks for a second opinion on this contribution any more.</source>
        <translation>Nobody asks for a second opinion on this contribution any more.</translation>
    </message>
    <message>
        <source>“{verdict}” is no answer to a second opinion.</source>
        <translation>“{verdict}” is no answer to a second opinion.</translation>
    </message>
    <message>
        <source>You asked for this second opinion yourself.</source>
        <translation>You asked for this second opinion yourself.</translation>
    </message>
    <message>
        <source>Another moderator, under their own name, must answer.</source>
        <translation>Another moderator, under their own name, must answer.</translation>
    </message>
    <message>
        <source>Texts that have not been looked at since they changed: {count}.</source>
        <translation>Texts that have not been looked at since they changed: {count}.</translation>
    </message>
    <message>
        <source>Wait until the search for personal data has ended, then publish them; nothing was written.</source>
        <translation>Wait until the search for personal data has ended, then publish them; nothing was written.</translation>
    </message>
    <message>
        <source>Texts that are not in the sample, or have changed since: {count}.</source>
        <translation>Texts that are not in the sample, or have changed since: {count}.</translation>
    </message>
    <message>
        <source>Open the sample again; nothing was written.</source>
        <translation>Open the sample again; nothing was written.</translation>
    </message>
    <message>
        <source>The charter lets no text leave without a person having read it.</source>
        <translation>The charter lets no text leave without a person having read it.</translation>
    </message>
    <message>
        <source>Publish the texts one by one, or have the data protection officer change the charter.</source>
        <translation>Publish the texts one by one, or have the data protection officer change the charter.</translation>
    </message>
    <message>
        <source>The rule on texts is not signed as it stands.</source>
        <translation>The rule on texts is not signed as it stands.</translation>
    </message>
    <message>
        <source>The data protection officer signs it on the publication screen.</source>
        <translation>The data protection officer signs it on the publication screen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it; it holds one JSON object per line.</source>
        <translation>Check that it exists and that you may read it; it holds one JSON object per line.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8.</source>
        <translation>{file}, line {line}: this is not UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8; this line was left out.</source>
        <translation>Save the file again as UTF-8; this line was left out.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not a JSON object.</source>
        <translation>{file}, line {line}: this is not a JSON object.</translation>
    </message>
    <message>
        <source>Write one object per line, with “id” and “text”; this line was left out.</source>
        <translation>Write one object per line, with “id” and “text”; this line was left out.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing.</source>
        <translation>{file}, line {line}: “{field}” is missing.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the value of “{field}” cannot be used.</source>
        <translation>{file}, line {line}: the value of “{field}” cannot be used.</translation>
    </message>
    <message>
        <source>“id” is a text or a number, “text” and “lang” are texts, “profile” holds texts; this line was left out.</source>
        <translation>“id” is a text or a number, “text” and “lang” are texts, “profile” holds texts; this line was left out.</translation>
    </message>
    <message>
        <source>{file}, line {line}: longer than {most} megabytes.</source>
        <translation>{file}, line {line}: longer than {most} megabytes.</translation>
    </message>
    <message>
        <source>Cut the text into several; this line was left out.</source>
        <translation>Cut the text into several; this line was left out.</translation>
    </message>
    <message>
        <source>Lines of {file} that could not be used: {count} ({lines}).</source>
        <translation>Lines of {file} that could not be used: {count} ({lines}).</translation>
    </message>
    <message>
        <source>Correct them and run the command again; all the others were done.</source>
        <translation>Correct them and run the command again; all the others were done.</translation>
    </message>
    <message>
        <source>{file} is signed by another coordinator than the one this desk knows.</source>
        <translation>{file} is signed by another coordinator than the one this desk knows.</translation>
    </message>
    <message>
        <source>Ask your coordinator; a new one sends an invitation first.</source>
        <translation>Ask your coordinator; a new one sends an invitation first.</translation>
    </message>
    <message>
        <source>This desk was put back from a backup: it said more than it remembers.</source>
        <translation>This desk was put back from a backup: it said more than it remembers.</translation>
    </message>
    <message>
        <source>Take a new key for the device, then send its joining request to the coordinator.</source>
        <translation>Take a new key for the device, then send its joining request to the coordinator.</translation>
    </message>
    <message>
        <source>A theme of this ballot has no mark.</source>
        <translation>A theme of this ballot has no mark.</translation>
    </message>
    <message>
        <source>Give a grade, A to abstain or C for a conflict of interest.</source>
        <translation>Give a grade, A to abstain or C for a conflict of interest.</translation>
    </message>
    <message>
        <source>A short reason is missing.</source>
        <translation>A short reason is missing.</translation>
    </message>
    <message>
        <source>Give one for a grade of 0 or 5, for a change or for a withdrawal.</source>
        <translation>Give one for a grade of 0 or 5, for a change or for a withdrawal.</translation>
    </message>
    <message>
        <source>A reason is too long.</source>
        <translation>A reason is too long.</translation>
    </message>
    <message>
        <source>Keep it under 1,000 characters.</source>
        <translation>Keep it under 1,000 characters.</translation>
    </message>
    <message>
        <source>These marks are not those of the round.</source>
        <translation>These marks are not those of the round.</translation>
    </message>
    <message>
        <source>One per theme: 0 to 5, A or C.</source>
        <translation>One per theme: 0 to 5, A or C.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>This cannot be kept as it is.</translation>
    </message>
    <message>
        <source>Shorten the text, or check the number of the proposal.</source>
        <translation>Shorten the text, or check the number of the proposal.</translation>
    </message>
    <message>
        <source>Proposal {proposal} is not in this round.</source>
        <translation>Proposal {proposal} is not in this round.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Check its number.</translation>
    </message>
    <message>
        <source>“{level}” is no level of a conflict of interest.</source>
        <translation>“{level}” is no level of a conflict of interest.</translation>
    </message>
    <message>
        <source>Use none, soft or hard.</source>
        <translation>Use none, soft or hard.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest on proposal {proposal}: it is not scored.</source>
        <translation>You declared a conflict of interest on proposal {proposal}: it is not scored.</translation>
    </message>
    <message>
        <source>Take the declaration back if it was a mistake; a withdrawal stays.</source>
        <translation>Take the declaration back if it was a mistake; a withdrawal stays.</translation>
    </message>
    <message>
        <source>You have scored proposal {proposal} already.</source>
        <translation>You have scored proposal {proposal} already.</translation>
    </message>
    <message>
        <source>Withdraw the ballot, and say why.</source>
        <translation>Withdraw the ballot, and say why.</translation>
    </message>
    <message>
        <source>There is no ballot on proposal {proposal} to withdraw.</source>
        <translation>There is no ballot on proposal {proposal} to withdraw.</translation>
    </message>
    <message>
        <source>Declare the conflict of interest instead.</source>
        <translation>Declare the conflict of interest instead.</translation>
    </message>
    <message>
        <source>Your ballots are committed: nothing changes until the list of commitments comes.</source>
        <translation>Your ballots are committed: nothing changes until the list of commitments comes.</translation>
    </message>
    <message>
        <source>Wait for the coordinator&apos;s list.</source>
        <translation>Wait for the coordinator&apos;s list.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already.</source>
        <translation>The list of commitments is signed already.</translation>
    </message>
    <message>
        <source>Reveal your ballots: they count, marked as not blind.</source>
        <translation>Reveal your ballots: they count, marked as not blind.</translation>
    </message>
    <message>
        <source>The list has come: a changed ballot on proposal {proposal} is a revision.</source>
        <translation>The list has come: a changed ballot on proposal {proposal} is a revision.</translation>
    </message>
    <message>
        <source>Revise it, and say why.</source>
        <translation>Revise it, and say why.</translation>
    </message>
    <message>
        <source>A ballot is revised after the list of commitments.</source>
        <translation>A ballot is revised after the list of commitments.</translation>
    </message>
    <message>
        <source>Until you commit, deliver it again.</source>
        <translation>Until you commit, deliver it again.</translation>
    </message>
    <message>
        <source>The list names another state of this device&apos;s ballots than the one it holds.</source>
        <translation>The list names another state of this device&apos;s ballots than the one it holds.</translation>
    </message>
    <message>
        <source>Tell the coordinator; nothing was sent.</source>
        <translation>Tell the coordinator; nothing was sent.</translation>
    </message>
    <message>
        <source>Another list of commitments of this round has come before.</source>
        <translation>Another list of commitments of this round has come before.</translation>
    </message>
    <message>
        <source>The first is kept; ask the coordinator why there are two.</source>
        <translation>The first is kept; ask the coordinator why there are two.</translation>
    </message>
    <message>
        <source>This device has no seat in the round yet.</source>
        <translation>This device has no seat in the round yet.</translation>
    </message>
    <message>
        <source>Send its joining request, then receive the enrolment that the coordinator sends back.</source>
        <translation>Send its joining request, then receive the enrolment that the coordinator sends back.</translation>
    </message>
    <message>
        <source>Your seat in this round does not score.</source>
        <translation>Your seat in this round does not score.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it should.</source>
        <translation>Ask the coordinator whether it should.</translation>
    </message>
    <message>
        <source>That device is not another one of yours.</source>
        <translation>That device is not another one of yours.</translation>
    </message>
    <message>
        <source>Choose one of your own other devices.</source>
        <translation>Choose one of your own other devices.</translation>
    </message>
    <message>
        <source>{file} is not for an evaluator&apos;s desk ({kind}).</source>
        <translation>{file} is not for an evaluator&apos;s desk ({kind}).</translation>
    </message>
    <message>
        <source>Give it to the coordinator; an invitation is answered by joining.</source>
        <translation>Give it to the coordinator; an invitation is answered by joining.</translation>
    </message>
    <message>
        <source>The folder {folder} is no evaluator&apos;s desk.</source>
        <translation>The folder {folder} is no evaluator&apos;s desk.</translation>
    </message>
    <message>
        <source>Choose the folder that holds desk.json, or make a desk first.</source>
        <translation>Choose the folder that holds desk.json, or make a desk first.</translation>
    </message>
    <message>
        <source>This desk is open elsewhere.</source>
        <translation>This desk is open elsewhere.</translation>
    </message>
    <message>
        <source>Close it in the other window, then try again.</source>
        <translation>Close it in the other window, then try again.</translation>
    </message>
    <message>
        <source>{file} of this desk is damaged.</source>
        <translation>{file} of this desk is damaged.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or make a new desk and tell the coordinator.</source>
        <translation>Put it back from a backup, or make a new desk and tell the coordinator.</translation>
    </message>
    <message>
        <source>The desk {folder} is under another name.</source>
        <translation>The desk {folder} is under another name.</translation>
    </message>
    <message>
        <source>Leave the name out, or choose another folder.</source>
        <translation>Leave the name out, or choose another folder.</translation>
    </message>
    <message>
        <source>{file} is not a whole package of a round.</source>
        <translation>{file} is not a whole package of a round.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Ask for it again.</translation>
    </message>
    <message>
        <source>{file} does not hold what the round says ({what}).</source>
        <translation>{file} does not hold what the round says ({what}).</translation>
    </message>
    <message>
        <source>Do not score; tell the coordinator.</source>
        <translation>Do not score; tell the coordinator.</translation>
    </message>
    <message>
        <source>A picture cannot be read, or is too large.</source>
        <translation>A picture cannot be read, or is too large.</translation>
    </message>
    <message>
        <source>Give a JPEG, PNG, WebP or TIFF of fewer than 80 million pixels.</source>
        <translation>Give a JPEG, PNG, WebP or TIFF of fewer than 80 million pixels.</translation>
    </message>
    <message>
        <source>Some commitments cannot be used: {files}.</source>
        <translation>Some commitments cannot be used: {files}.</translation>
    </message>
    <message>
        <source>Ask for them again; nothing was signed.</source>
        <translation>Ask for them again; nothing was signed.</translation>
    </message>
    <message>
        <source>{count} devices fit.</source>
        <translation>{count} devices fit.</translation>
    </message>
    <message>
        <source>Give the beginning of the key, as the board shows it.</source>
        <translation>Give the beginning of the key, as the board shows it.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of a round.</source>
        <translation>The file {file} is too large to be one of a round.</translation>
    </message>
    <message>
        <source>Check that it is the right file; a photograph stays under 40 MB.</source>
        <translation>Check that it is the right file; a photograph stays under 40 MB.</translation>
    </message>
    <message>
        <source>{file} is no CSV table in UTF-8.</source>
        <translation>{file} is no CSV table in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, then give it again.</source>
        <translation>Save it as CSV in UTF-8, then give it again.</translation>
    </message>
    <message>
        <source>The columns of {file} do not fit: missing {missing}, unknown {unknown}.</source>
        <translation>The columns of {file} do not fit: missing {missing}, unknown {unknown}.</translation>
    </message>
    <message>
        <source>Start from the template that the command writes.</source>
        <translation>Start from the template that the command writes.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be taken ({problem}).</source>
        <translation>Line {line} of {file} cannot be taken ({problem}).</translation>
    </message>
    <message>
        <source>Correct it, then give the table again.</source>
        <translation>Correct it, then give the table again.</translation>
    </message>
    <message>
        <source>Ask its sender to send it again; nothing else is affected.</source>
        <translation>Ask its sender to send it again; nothing else is affected.</translation>
    </message>
    <message>
        <source>Check with its sender by telephone before you use anything of it.</source>
        <translation>Check with its sender by telephone before you use anything of it.</translation>
    </message>
    <message>
        <source>{file} is not one of the files exchanged around a round.</source>
        <translation>{file} is not one of the files exchanged around a round.</translation>
    </message>
    <message>
        <source>{file} is not as it was signed: it was changed on its way.</source>
        <translation>{file} is not as it was signed: it was changed on its way.</translation>
    </message>
    <message>
        <source>{file} holds no ballots that can be read.</source>
        <translation>{file} holds no ballots that can be read.</translation>
    </message>
    <message>
        <source>{file} is not a sealed file of a round.</source>
        <translation>{file} is not a sealed file of a round.</translation>
    </message>
    <message>
        <source>{file} was not sealed for this device, or was damaged on its way.</source>
        <translation>{file} was not sealed for this device, or was damaged on its way.</translation>
    </message>
    <message>
        <source>Ask its sender for a copy for this device; if the device is new, send a joining request first.</source>
        <translation>Ask its sender for a copy for this device; if the device is new, send a joining request first.</translation>
    </message>
    <message>
        <source>This round cannot be: {what}.</source>
        <translation>This round cannot be: {what}.</translation>
    </message>
    <message>
        <source>Correct that part, then sign again; nothing was written.</source>
        <translation>Correct that part, then sign again; nothing was written.</translation>
    </message>
    <message>
        <source>This round was not signed by its coordinator.</source>
        <translation>This round was not signed by its coordinator.</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>There is nothing to score yet.</translation>
    </message>
    <message>
        <source>Accept proposals on the Moderation screen first.</source>
        <translation>Accept proposals on the Moderation screen first.</translation>
    </message>
    <message>
        <source>{count} accepted proposals were not looked at for personal data as they stand now.</source>
        <translation>{count} accepted proposals were not looked at for personal data as they stand now.</translation>
    </message>
    <message>
        <source>Open the dossier in the window and let the search for personal data end, then open the round.</source>
        <translation>Open the dossier in the window and let the search for personal data end, then open the round.</translation>
    </message>
    <message>
        <source>This round does not know you as its coordinator or deputy.</source>
        <translation>This round does not know you as its coordinator or deputy.</translation>
    </message>
    <message>
        <source>Open the dossier as the person who opened the round.</source>
        <translation>Open the dossier as the person who opened the round.</translation>
    </message>
    <message>
        <source>The list of commitments is signed already, and can be signed only once.</source>
        <translation>The list of commitments is signed already, and can be signed only once.</translation>
    </message>
    <message>
        <source>Send the same list again to whoever misses it.</source>
        <translation>Send the same list again to whoever misses it.</translation>
    </message>
    <message>
        <source>No evaluator has committed to a ballot yet.</source>
        <translation>No evaluator has committed to a ballot yet.</translation>
    </message>
    <message>
        <source>Import the commitments that they sent, then sign the list.</source>
        <translation>Import the commitments that they sent, then sign the list.</translation>
    </message>
    <message>
        <source>The list of commitments is not there yet.</source>
        <translation>The list of commitments is not there yet.</translation>
    </message>
    <message>
        <source>It is signed by the coordinator once the commitments came; ballots are revealed after it.</source>
        <translation>It is signed by the coordinator once the commitments came; ballots are revealed after it.</translation>
    </message>
    <message>
        <source>This device has a seat in the round already.</source>
        <translation>This device has a seat in the round already.</translation>
    </message>
    <message>
        <source>There is nothing to do; if another device is meant, import its joining request.</source>
        <translation>There is nothing to do; if another device is meant, import its joining request.</translation>
    </message>
    <message>
        <source>The round does not name this person to decide.</source>
        <translation>The round does not name this person to decide.</translation>
    </message>
    <message>
        <source>Choose the person whom it names.</source>
        <translation>Choose the person whom it names.</translation>
    </message>
    <message>
        <source>This decision goes against the order of the ballots, and no reason is given.</source>
        <translation>This decision goes against the order of the ballots, and no reason is given.</translation>
    </message>
    <message>
        <source>Write the reason: it is part of the record. Nothing was written.</source>
        <translation>Write the reason: it is part of the record. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no such round here.</source>
        <translation>There is no such round here.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
    <message>
        <source>{count} devices have no joining request in this dossier.</source>
        <translation>{count} devices have no joining request in this dossier.</translation>
    </message>
    <message>
        <source>Import their joining requests first.</source>
        <translation>Import their joining requests first.</translation>
    </message>
    <message>
        <source>{count} of the proposals chosen cannot be scored.</source>
        <translation>{count} of the proposals chosen cannot be scored.</translation>
    </message>
    <message>
        <source>Choose accepted proposals that lead their family or belong to none.</source>
        <translation>Choose accepted proposals that lead their family or belong to none.</translation>
    </message>
    <message>
        <source>A round that replaces another must say why.</source>
        <translation>A round that replaces another must say why.</translation>
    </message>
    <message>
        <source>Write the reason; it is shown to every evaluator.</source>
        <translation>Write the reason; it is shown to every evaluator.</translation>
    </message>
    <message>
        <source>Nobody in the round is known as {member}.</source>
        <translation>Nobody in the round is known as {member}.</translation>
    </message>
    <message>
        <source>Choose one of its persons, by name.</source>
        <translation>Choose one of its persons, by name.</translation>
    </message>
    <message>
        <source>The device to replace is not one of {member}.</source>
        <translation>The device to replace is not one of {member}.</translation>
    </message>
    <message>
        <source>Look at who has what, then choose again.</source>
        <translation>Look at who has what, then choose again.</translation>
    </message>
    <message>
        <source>{file} is a file of another moment of the round ({kind}).</source>
        <translation>{file} is a file of another moment of the round ({kind}).</translation>
    </message>
    <message>
        <source>Give the files that evaluators sent: commitments or ballots.</source>
        <translation>Give the files that evaluators sent: commitments or ballots.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that is recorded in a meeting.</source>
        <translation>“{kind}” is nothing that is recorded in a meeting.</translation>
    </message>
    <message>
        <source>One of: {known}.</source>
        <translation>One of: {known}.</translation>
    </message>
    <message>
        <source>This entry does not go with the round; nothing was written.</source>
        <translation>This entry does not go with the round; nothing was written.</translation>
    </message>
    <message>
        <source>Check proposal, grades, person and reason.</source>
        <translation>Check proposal, grades, person and reason.</translation>
    </message>
    <message>
        <source>What is to be set aside is not counted in this round.</source>
        <translation>What is to be set aside is not counted in this round.</translation>
    </message>
    <message>
        <source>Choose it again in the list.</source>
        <translation>Choose it again in the list.</translation>
    </message>
    <message>
        <source>A translation is into French or Italian, and not into the language of the text itself.</source>
        <translation>A translation is into French or Italian, and not into the language of the text itself.</translation>
    </message>
    <message>
        <source>Choose the other language.</source>
        <translation>Choose the other language.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} ({detail}).</source>
        <translation>{file} cannot be read: line {line} ({detail}).</translation>
    </message>
    <message>
        <source>Correct that line; nothing was written.</source>
        <translation>Correct that line; nothing was written.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” does not fit ({advice}).</source>
        <translation>{file}, line {line}: “{field}” does not fit ({advice}).</translation>
    </message>
    <message>
        <source>Correct it; nothing was written.</source>
        <translation>Correct it; nothing was written.</translation>
    </message>
    <message>
        <source>{file} names the theme “{theme}”, which the charter does not have.</source>
        <translation>{file} names the theme “{theme}”, which the charter does not have.</translation>
    </message>
    <message>
        <source>Correct its code, or give it a label; nothing was written.</source>
        <translation>Correct its code, or give it a label; nothing was written.</translation>
    </message>
    <message>
        <source>This file is not a decision record.</source>
        <translation>This file is not a decision record.</translation>
    </message>
    <message>
        <source>Choose the zip that the coordinator sent, as it was received.</source>
        <translation>Choose the zip that the coordinator sent, as it was received.</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>The texts are written in nearly the same words.</source>
        <translation>The texts are written in nearly the same words.</translation>
    </message>
    <message numerus="yes">
        <source>Family of %Ln contributions</source>
        <translation>
            <numerusform>Family of %Ln contribution</numerusform>
            <numerusform>Family of %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supporter(s), counted once</source>
        <translation>
            <numerusform>%Ln supporter, counted once</numerusform>
            <numerusform>%Ln supporters, counted once</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed family</source>
        <translation>Proposed family</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) seem to ask for the same. Grouped, each text is kept, and a person who supports several counts once.</source>
        <translation>
            <numerusform>%Ln contribution seems to ask for the same. Grouped, each text is kept, and a person who supports several counts once.</numerusform>
            <numerusform>%Ln contributions seem to ask for the same. Grouped, each text is kept, and a person who supports several counts once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message numerus="yes">
        <source>Group with these %Ln</source>
        <translation>
            <numerusform>Group with this one</numerusform>
            <numerusform>Group with these %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Leave the family</source>
        <translation>Leave the family</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>The texts are the same, word for word.</translation>
    </message>
    <message>
        <source>One text contains the other.</source>
        <translation>One text contains the other.</translation>
    </message>
    <message>
        <source>Because both say: {words}.</source>
        <translation>Because both say: {words}.</translation>
    </message>
    <message>
        <source>This contribution leads it. Each text is kept as it is.</source>
        <translation>This contribution leads it. Each text is kept as it is.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>{similarity} alike</source>
        <translation>{similarity} alike</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Read “{title}”</translation>
    </message>
    <message>
        <source>Led by “{title}”. Each text is kept as it is.</source>
        <translation>Led by “{title}”. Each text is kept as it is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could join it. {why}</source>
        <translation>
            <numerusform>%Ln more could join it. {why}</numerusform>
            <numerusform>%Ln more could join it. {why}</numerusform>
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
        <translation>Clear all</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a filter in force</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Remove the filter {filter}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>All flags</source>
        <translation>All flags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>not given yet</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>To decide</source>
        <comment>state of a finding</comment>
        <translation>To decide</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>marked by a moderator</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>the author&apos;s own identity</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of personal data</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of personal data</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of personal data</comment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of personal data</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of personal data</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>A name?</source>
        <comment>kind of personal data</comment>
        <translation>A name?</translation>
    </message>
    <message>
        <source>Social security</source>
        <comment>kind of personal data</comment>
        <translation>Social security</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <comment>kind of personal data</comment>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Bank account</source>
        <comment>kind of personal data</comment>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Bank card</source>
        <comment>kind of personal data</comment>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <comment>kind of personal data</comment>
        <translation>Number of a document</translation>
    </message>
    <message>
        <source>Number plate</source>
        <comment>kind of personal data</comment>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <comment>kind of personal data</comment>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>kind of personal data</comment>
        <translation>Age</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>kind of personal data</comment>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Online account</source>
        <comment>kind of personal data</comment>
        <translation>Online account</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>kind of personal data</comment>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <comment>kind of personal data</comment>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Land parcel</source>
        <comment>kind of personal data</comment>
        <translation>Land parcel</translation>
    </message>
    <message>
        <source>Public office</source>
        <comment>kind of personal data</comment>
        <translation>Public office</translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>kind of personal data</comment>
        <translation>Sensitive (art. 9)</translation>
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
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a finding</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>Personal data found</source>
        <translation>Personal data found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the text: N and P lead to them.</source>
        <translation>
            <numerusform>%Ln more in the text: N and P lead to it.</numerusform>
            <numerusform>%Ln more in the text: N and P lead to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Mark a passage…</source>
        <translation>Mark a passage…</translation>
    </message>
    <message>
        <source>→ {words}</source>
        <comment>what it becomes</comment>
        <translation>→ {words}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <translation>Accept {words}</translation>
    </message>
    <message>
        <source>Reject {words}</source>
        <translation>Reject {words}</translation>
    </message>
    <message>
        <source>none was found: read the text all the same</source>
        <translation>none was found: read the text all the same</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Put the places and functions away</source>
        <translation>Put the places and functions away</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) or function(s), left in the text</source>
        <translation>
            <numerusform>%Ln place or function, left in the text</numerusform>
            <numerusform>%Ln places or functions, left in the text</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{becomes} · {why}</source>
        <translation>{becomes} · {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>all decided</translation>
    </message>
    <message>
        <source>Accept everywhere ({count} more)</source>
        <translation>Accept everywhere ({count} more)</translation>
    </message>
    <message>
        <source>Reject everywhere ({count} more)</source>
        <translation>Reject everywhere ({count} more)</translation>
    </message>
    <message>
        <source>Keep it so (Enter)</source>
        <translation>Keep it so (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>The same words in the other texts too (P)</source>
        <translation>The same words in the other texts too (P)</translation>
    </message>
    <message>
        <source>Shift and the arrows → ← move the end word by word, the arrows alone move the beginning.</source>
        <translation>Shift and the arrows → ← move the end word by word, the arrows alone move the beginning.</translation>
    </message>
    <message>
        <source>How far does it go? “{words}”</source>
        <translation>How far does it go? “{words}”</translation>
    </message>
    <message>
        <source>What is “{words}”?</source>
        <translation>What is “{words}”?</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message numerus="yes">
        <source>%Ln personal detail(s)</source>
        <comment>passages found in a text</comment>
        <translation>
            <numerusform>%Ln personal detail</numerusform>
            <numerusform>%Ln personal details</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive (art. 9)</source>
        <comment>flag of a contribution</comment>
        <translation>Sensitive (art. 9)</translation>
    </message>
    <message>
        <source>Minor, France</source>
        <comment>flag of a contribution</comment>
        <translation>Minor, France</translation>
    </message>
    <message>
        <source>Minor, Italy</source>
        <comment>flag of a contribution</comment>
        <translation>Minor, Italy</translation>
    </message>
    <message>
        <source>Minor, country unknown</source>
        <comment>flag of a contribution</comment>
        <translation>Minor, country unknown</translation>
    </message>
    <message>
        <source>Outside the perimeter</source>
        <comment>flag of a contribution</comment>
        <translation>Outside the perimeter</translation>
    </message>
    <message>
        <source>Perimeter to check</source>
        <comment>flag of a contribution</comment>
        <translation>Perimeter to check</translation>
    </message>
    <message>
        <source>Identifier in the text</source>
        <comment>flag of a contribution</comment>
        <translation>Identifier in the text</translation>
    </message>
    <message>
        <source>Personal data</source>
        <comment>flag of a contribution</comment>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Unkind words</source>
        <comment>flag of a contribution</comment>
        <translation>Unkind words</translation>
    </message>
    <message>
        <source>Advertising or flood</source>
        <comment>flag of a contribution</comment>
        <translation>Advertising or flood</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <comment>flag of a contribution</comment>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>flag of a contribution</comment>
        <translation>Family</translation>
    </message>
    <message>
        <source>This text may tell someone&apos;s health, origin, beliefs, opinions or sexual life (GDPR, article 9). If it speaks of a person who can be recognised, hide it. Do not release the text for open data.</source>
        <translation>This text may tell someone&apos;s health, origin, beliefs, opinions or sexual life (GDPR, article 9). If it speaks of a person who can be recognised, hide it. Do not release the text for open data.</translation>
    </message>
    <message>
        <source>The commune or the place lies outside the consultation&apos;s perimeter. It may be read and answered; check whether it concerns the territory before accepting it.</source>
        <translation>The commune or the place lies outside the consultation&apos;s perimeter. It may be read and answered; check whether it concerns the territory before accepting it.</translation>
    </message>
    <message>
        <source>The commune belongs to a partner&apos;s territory, and its place in the perimeter is not settled. The data protection officer can settle it.</source>
        <translation>The commune belongs to a partner&apos;s territory, and its place in the perimeter is not settled. The data protection officer can settle it.</translation>
    </message>
    <message>
        <source>The text holds what looks like an e-mail address, a telephone, an account or a document number. If it is someone&apos;s, do not release the text for open data.</source>
        <translation>The text holds what looks like an e-mail address, a telephone, an account or a document number. If it is someone&apos;s, do not release the text for open data.</translation>
    </message>
    <message>
        <source>The text names a person, or says how to reach or recognise one. In the moderation screen each passage is shown, and the text can be published without them.</source>
        <translation>The text names a person, or says how to reach or recognise one. In the moderation screen each passage is shown, and the text can be published without them.</translation>
    </message>
    <message>
        <source>Some words may hurt: they are underlined. The text is not hidden for that; a person judges what it says, and of whom.</source>
        <translation>Some words may hurt: they are underlined. The text is not hidden for that; a person judges what it says, and of whom.</translation>
    </message>
    <message>
        <source>It looks like advertising, or like the same message sent many times in a short while. It is not hidden for that: many people may copy one text in good faith.</source>
        <translation>It looks like advertising, or like the same message sent many times in a short while. It is not hidden for that: many people may copy one text in good faith.</translation>
    </message>
    <message>
        <source>A moderator asked another to read it. The question and the answer are in the moderation screen; the text should wait for the answer before it is published.</source>
        <translation>A moderator asked another to read it. The question and the answer are in the moderation screen; the text should wait for the answer before it is published.</translation>
    </message>
    <message>
        <source>It is grouped with contributions that ask for the same. Each text is kept; a person who supports several of them counts once. The moderation screen shows the family.</source>
        <translation>It is grouped with contributions that ask for the same. Each text is kept; a person who supports several of them counts once. The moderation screen shows the family.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in France. Where the use rests on consent, the law asks for two: the minor&apos;s and a parent&apos;s, together (loi Informatique et Libertés, art. 45). Without both, do not release the text.</source>
        <translation>The person said to be under {age} and lives in France. Where the use rests on consent, the law asks for two: the minor&apos;s and a parent&apos;s, together (loi Informatique et Libertés, art. 45). Without both, do not release the text.</translation>
    </message>
    <message>
        <source>The person said to be under {age} and lives in Italy. Where the use rests on consent, the parent alone gives it (Codice privacy, art. 2-quinquies). Without it, do not release the text.</source>
        <translation>The person said to be under {age} and lives in Italy. Where the use rests on consent, the parent alone gives it (Codice privacy, art. 2-quinquies). Without it, do not release the text.</translation>
    </message>
    <message>
        <source>The person said to be a minor, and the country is not known. In France, under {french}, the minor and a parent agree together; in Italy, under {italian}, the parent alone. Ask for both meanwhile.</source>
        <translation>The person said to be a minor, and the country is not known. In France, under {french}, the minor and a parent agree together; in Italy, under {italian}, the parent alone. Ask for both meanwhile.</translation>
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
        <translation>Accepted.</translation>
    </message>
    <message>
        <source>Put back in the queue.</source>
        <translation>Put back in the queue.</translation>
    </message>
    <message>
        <source>Text withdrawn from open data.</source>
        <translation>Text withdrawn from open data.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to be decided again.</source>
        <translation>
            <numerusform>%Ln passage to be decided again.</numerusform>
            <numerusform>%Ln passages to be decided again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text published without the personal data found.</source>
        <translation>Text published without the personal data found.</translation>
    </message>
    <message>
        <source>Text published as it is.</source>
        <translation>Text published as it is.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Answered.</translation>
    </message>
    <message>
        <source>Changed by a later import.</source>
        <translation>Changed by a later import.</translation>
    </message>
    <message>
        <source>Last action undone.</source>
        <translation>Last action undone.</translation>
    </message>
    <message>
        <source>Second opinion asked for.</source>
        <translation>Second opinion asked for.</translation>
    </message>
    <message>
        <source>Second opinion: does not agree.</source>
        <translation>Second opinion: does not agree.</translation>
    </message>
    <message>
        <source>Second opinion: agrees.</source>
        <translation>Second opinion: agrees.</translation>
    </message>
    <message>
        <source>Grouped in a family.</source>
        <translation>Grouped in a family.</translation>
    </message>
    <message>
        <source>Taken out of its family.</source>
        <translation>Taken out of its family.</translation>
    </message>
    <message>
        <source>Said not to ask for the same: the family proposed is refused.</source>
        <translation>Said not to ask for the same: the family proposed is refused.</translation>
    </message>
    <message>
        <source>Text published under the signed rule, or kept for a reader.</source>
        <translation>Text published under the signed rule, or kept for a reader.</translation>
    </message>
    <message>
        <source>Read by a second reader: personal data were left.</source>
        <translation>Read by a second reader: personal data were left.</translation>
    </message>
    <message>
        <source>Read by a second reader: nothing left.</source>
        <translation>Read by a second reader: nothing left.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) accepted as personal data.</source>
        <translation>
            <numerusform>%Ln passage accepted as personal data.</numerusform>
            <numerusform>%Ln passages accepted as personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) said not to be personal data.</source>
        <translation>
            <numerusform>%Ln passage said not to be personal data.</numerusform>
            <numerusform>%Ln passages said not to be personal data.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Note: {note}</source>
        <translation>{what} Note: {note}</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (undone)</translation>
    </message>
    <message>
        <source>Hidden: {reason}.</source>
        <translation>Hidden: {reason}.</translation>
    </message>
    <message>
        <source>Theme: {theme}.</source>
        <translation>Theme: {theme}.</translation>
    </message>
    <message>
        <source>Personal data marked by hand: {kind}.</source>
        <translation>Personal data marked by hand: {kind}.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>under way</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step</comment>
        <translation>to come</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>bars that have no room</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions received</source>
        <translation>Contributions received</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>By territory</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>By channel</translation>
    </message>
    <message>
        <source>By age band</source>
        <translation>By age band</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Nothing waits for you. New imports will show up here.</source>
        <translation>Nothing waits for you. New imports will show up here.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Reading the dossier…</translation>
    </message>
    <message>
        <source>This dossier is ready for its first contributions</source>
        <translation>This dossier is ready for its first contributions</translation>
    </message>
    <message>
        <source>Drop an export of your platform anywhere on this window, or choose it. You will see what is understood and what is refused before anything is written.</source>
        <translation>Drop an export of your platform anywhere on this window, or choose it. You will see what is understood and what is refused before anything is written.</translation>
    </message>
    <message>
        <source>The dossier cannot be read</source>
        <translation>The dossier cannot be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>Moderate the %Ln waiting</source>
        <translation>
            <numerusform>Moderate the one waiting</numerusform>
            <numerusform>Moderate the %Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>objective</source>
        <comment>before a number</comment>
        <translation>objective</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Persons heard</source>
        <translation>Persons heard</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln comment(s)</source>
        <translation>
            <numerusform>and %Ln comment</numerusform>
            <numerusform>and %Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>Under 25</translation>
    </message>
    <message>
        <source>for an objective of {objective}</source>
        <translation>for an objective of {objective}</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Framing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declared fields</source>
        <comment>in the charter</comment>
        <translation>
            <numerusform>%Ln declared field</numerusform>
            <numerusform>%Ln declared fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Internal assessment</source>
        <translation>Internal assessment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to citizens</source>
        <translation>Answers to citizens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%Ln to write</numerusform>
            <numerusform>%Ln to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may identify someone</source>
        <translation>
            <numerusform>%Ln text may identify someone</numerusform>
            <numerusform>%Ln texts may identify someone</numerusform>
        </translation>
    </message>
    <message>
        <source>read them before anything is published</source>
        <translation>read them before anything is published</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts may reveal health, opinions or beliefs</source>
        <translation>
            <numerusform>%Ln text may reveal health, opinions or beliefs</numerusform>
            <numerusform>%Ln texts may reveal health, opinions or beliefs</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive data (GDPR article 9), to read</source>
        <translation>sensitive data (GDPR article 9), to read</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions by minors</source>
        <translation>
            <numerusform>%Ln contribution by a minor</numerusform>
            <numerusform>%Ln contributions by minors</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln registration(s)</source>
        <translation>
            <numerusform>and %Ln registration</numerusform>
            <numerusform>and %Ln registrations</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once each, whatever they sent</source>
        <translation>counted once each, whatever they sent</translation>
    </message>
    <message>
        <source>of contributions whose age band is known</source>
        <translation>of contributions whose age band is known</translation>
    </message>
    <message>
        <source>no age band was given</source>
        <translation>no age band was given</translation>
    </message>
    <message>
        <source>{count} citizens&apos; proposals</source>
        <translation>{count} citizens&apos; proposals</translation>
    </message>
    <message>
        <source>objective of {objective} reached on {day}</source>
        <translation>objective of {objective} reached on {day}</translation>
    </message>
    <message>
        <source>opens on {day}</source>
        <translation>opens on {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows kept aside</source>
        <comment>quarantine</comment>
        <translation>
            <numerusform>%Ln row kept aside</numerusform>
            <numerusform>%Ln rows kept aside</numerusform>
        </translation>
    </message>
    <message>
        <source>correct them or drop them; kept 30 days</source>
        <translation>correct them or drop them; kept 30 days</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributions and comments to moderate</source>
        <translation>
            <numerusform>%Ln contribution or comment to moderate</numerusform>
            <numerusform>%Ln contributions and comments to moderate</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is answered or published before</source>
        <translation>nothing is answered or published before</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers to write</source>
        <translation>
            <numerusform>%Ln answer to write</numerusform>
            <numerusform>%Ln answers to write</numerusform>
        </translation>
    </message>
    <message>
        <source>their authors are waiting</source>
        <translation>their authors are waiting</translation>
    </message>
    <message>
        <source>a parent must agree, and the minor too</source>
        <translation>a parent must agree, and the minor too</translation>
    </message>
    <message>
        <source>a parent must agree</source>
        <translation>a parent must agree</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} and over</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>open until {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>closed on {day}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Column “{name}” is understood as</source>
        <translation>Column “{name}” is understood as</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>What would enter</source>
        <translation>What would enter</translation>
    </message>
    <message>
        <source>Rows that would be set aside</source>
        <translation>Rows that would be set aside</translation>
    </message>
    <message>
        <source>No row would be set aside</source>
        <translation>No row would be set aside</translation>
    </message>
    <message>
        <source>Every row seen can enter as it is.</source>
        <translation>Every row seen can enter as it is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be set aside</source>
        <translation>
            <numerusform>%Ln row would be set aside</numerusform>
            <numerusform>%Ln rows would be set aside</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait 30 days in quarantine, declared columns only, to be corrected or dropped.</source>
        <translation>They wait 30 days in quarantine, declared columns only, to be corrected or dropped.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>No row can enter: say which columns hold the title or the text.</source>
        <translation>No row can enter: say which columns hold the title or the text.</translation>
    </message>
    <message numerus="yes">
        <source>Counted on the first %Ln row(s); the import reads the whole file.</source>
        <translation>
            <numerusform>Counted on the first row; the import reads the whole file.</numerusform>
            <numerusform>Counted on the first %Ln rows; the import reads the whole file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) may speak of health, beliefs or another protected subject: to be read first in moderation</source>
        <translation>
            <numerusform>%Ln text may speak of health, beliefs or another protected subject: to be read first in moderation</numerusform>
            <numerusform>%Ln texts may speak of health, beliefs or another protected subject: to be read first in moderation</numerusform>
        </translation>
    </message>
    <message>
        <source>No minor and no protected subject suspected.</source>
        <translation>No minor and no protected subject suspected.</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>Exported from</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Each row is</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Remember for this source</source>
        <translation>Remember for this source</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tables of the file</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>First rows, as they will be stored</source>
        <translation>First rows, as they will be stored</translation>
    </message>
    <message>
        <source>Reading the file again…</source>
        <translation>Reading the file again…</translation>
    </message>
    <message>
        <source>told by its columns</source>
        <translation>told by its columns</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Rows set aside</translation>
    </message>
    <message>
        <source>No row is waiting</source>
        <translation>No row is waiting</translation>
    </message>
    <message>
        <source>When a row of a file cannot enter as it is, it waits here 30 days to be corrected, then it goes.</source>
        <translation>When a row of a file cannot enter as it is, it waits here 30 days to be corrected, then it goes.</translation>
    </message>
    <message>
        <source>Correct and release</source>
        <translation>Correct and release</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)</source>
        <translation>
            <numerusform>Discard %Ln row</numerusform>
            <numerusform>Discard %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln row(s)?</source>
        <translation>
            <numerusform>Discard %Ln row?</numerusform>
            <numerusform>Discard %Ln rows?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the dossier at once and cannot be brought back, except by importing the file again.</source>
        <translation>They leave the dossier at once and cannot be brought back, except by importing the file again.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln row chosen</numerusform>
            <numerusform>%Ln rows chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one row to correct it.</source>
        <translation>Choose one row to correct it.</translation>
    </message>
    <message>
        <source>This row still cannot enter: {reason}.</source>
        <translation>This row still cannot enter: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} has entered the dossier.</source>
        <translation>Line {line} has entered the dossier.</translation>
    </message>
    <message>
        <source>Line {line} of {source}</source>
        <translation>Line {line} of {source}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Before it goes</translation>
    </message>
    <message>
        <source>{reason}. Nothing of it can be corrected here: correct the file and import it again.</source>
        <translation>{reason}. Nothing of it can be corrected here: correct the file and import it again.</translation>
    </message>
    <message>
        <source>You may go on working elsewhere. If you stop, nothing is written: the dossier stays as it was.</source>
        <translation>You may go on working elsewhere. If you stop, nothing is written: the dossier stays as it was.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>See these contributions</source>
        <translation>See these contributions</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln row(s) set aside</source>
        <translation>
            <numerusform>Correct %Ln row set aside</numerusform>
            <numerusform>Correct %Ln rows set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the next file (%Ln left)</source>
        <translation>
            <numerusform>Look at the next file (%Ln left)</numerusform>
            <numerusform>Look at the next file (%Ln left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) refused by the charter</source>
        <translation>
            <numerusform>%Ln column refused by the charter</numerusform>
            <numerusform>%Ln columns refused by the charter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody declared a use for them, or their use has ended: only their names were noted, no value was kept. The charter may be amended before a new import.</source>
        <translation>Nobody declared a use for them, or their use has ended: only their names were noted, no value was kept. The charter may be amended before a new import.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message>
        <source>Look like identifiers of persons: {columns}</source>
        <translation>Look like identifiers of persons: {columns}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Blank paper form…</source>
        <translation>Blank paper form…</translation>
    </message>
    <message>
        <source>You can see the imports, not make them</source>
        <translation>You can see the imports, not make them</translation>
    </message>
    <message>
        <source>Imports are made by the data protection officer, a moderator or the coordinator.</source>
        <translation>Imports are made by the data protection officer, a moderator or the coordinator.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>Each import will be listed here with what it brought, what the charter refused and what waits for a correction.</source>
        <translation>Each import will be listed here with what it brought, what the charter refused and what waits for a correction.</translation>
    </message>
    <message>
        <source>Look like identifiers of persons</source>
        <translation>Look like identifiers of persons</translation>
    </message>
    <message>
        <source>Drop a file of the consultation here</source>
        <translation>Drop a file of the consultation here</translation>
    </message>
    <message>
        <source>CSV, Excel, LibreOffice, JSON or GeoJSON, from any platform. You will see what would be kept and what the charter refuses before anything is written.</source>
        <translation>CSV, Excel, LibreOffice, JSON or GeoJSON, from any platform. You will see what would be kept and what the charter refuses before anything is written.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Imported by {member}, {date}</source>
        <translation>Imported by {member}, {date}</translation>
    </message>
    <message>
        <source>Exports of consultations</source>
        <translation>Exports of consultations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message numerus="yes">
        <source>Quarantine (%Ln)</source>
        <translation>
            <numerusform>Quarantine (%Ln)</numerusform>
            <numerusform>Quarantine (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Save the blank form</translation>
    </message>
    <message>
        <source>Back to imports</source>
        <translation>Back to imports</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>Before importing {file}</source>
        <translation>Before importing {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor whose country is not known</source>
        <translation>
            <numerusform>%Ln contribution of a minor whose country is not known</numerusform>
            <numerusform>%Ln contributions of minors whose country is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Other file (columns to check)</source>
        <translation>Other file (columns to check)</translation>
    </message>
    <message>
        <source>Paper or tablet form of Collegiale</source>
        <translation>Paper or tablet form of Collegiale</translation>
    </message>
    <message>
        <source>not sure: check the source and the columns</source>
        <translation>not sure: check the source and the columns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln like identifiers of persons</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln like an identifier of persons</numerusform>
            <numerusform>%Ln like identifiers of persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in France: the minor and a parent must both agree</source>
        <translation>
            <numerusform>%Ln contribution of a minor in France: the minor and a parent must both agree</numerusform>
            <numerusform>%Ln contributions of minors in France: the minor and a parent must both agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) of a minor in Italy: a parent must agree</source>
        <translation>
            <numerusform>%Ln contribution of a minor in Italy: a parent must agree</numerusform>
            <numerusform>%Ln contributions of minors in Italy: a parent must agree</numerusform>
        </translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>the row cannot be read ({code})</source>
        <translation>the row cannot be read ({code})</translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>goes today</translation>
    </message>
    <message>
        <source>Import the whole file</source>
        <translation>Import the whole file</translation>
    </message>
    <message>
        <source>no platform recognised: check the columns</source>
        <translation>no platform recognised: check the columns</translation>
    </message>
    <message>
        <source>recognised with certainty</source>
        <translation>recognised with certainty</translation>
    </message>
    <message>
        <source>probably recognised</source>
        <translation>probably recognised</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contribution(s)</source>
        <translation>
            <numerusform>Import %Ln contribution</numerusform>
            <numerusform>Import %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>{importing}, refuse {columns}</source>
        <translation>{importing}, refuse {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} rows read = {imported} new + {updated} updated + {unchanged} unchanged + {quarantined} set aside</source>
        <translation>{read} rows read = {imported} new + {updated} updated + {unchanged} unchanged + {quarantined} set aside</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>export of a platform</comment>
        <translation>proposals</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>export of a platform</comment>
        <translation>comments</translation>
    </message>
    <message>
        <source>debates</source>
        <comment>export of a platform</comment>
        <translation>debates</translation>
    </message>
    <message>
        <source>projects</source>
        <comment>export of a platform</comment>
        <translation>projects</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>export of a platform</comment>
        <translation>meetings</translation>
    </message>
    <message>
        <source>surveys</source>
        <comment>export of a platform</comment>
        <translation>surveys</translation>
    </message>
    <message>
        <source>evaluations</source>
        <comment>export of a platform</comment>
        <translation>evaluations</translation>
    </message>
    <message>
        <source>action plans</source>
        <comment>export of a platform</comment>
        <translation>action plans</translation>
    </message>
    <message>
        <source>moderations</source>
        <comment>export of a platform</comment>
        <translation>moderations</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>export of a platform</comment>
        <translation>contributions</translation>
    </message>
    <message>
        <source>simplified contributions</source>
        <comment>export of a platform</comment>
        <translation>simplified contributions</translation>
    </message>
    <message>
        <source>grouped contributions</source>
        <comment>export of a platform</comment>
        <translation>grouped contributions</translation>
    </message>
    <message>
        <source>participants</source>
        <comment>export of a platform</comment>
        <translation>participants</translation>
    </message>
    <message>
        <source>registered persons</source>
        <comment>export of a platform</comment>
        <translation>registered persons</translation>
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
        <translation>arguments of a debate</translation>
    </message>
    <message>
        <source>votes of a debate</source>
        <comment>export of a platform</comment>
        <translation>votes of a debate</translation>
    </message>
    <message>
        <source>analysis</source>
        <comment>export of a platform</comment>
        <translation>analysis</translation>
    </message>
    <message>
        <source>import template</source>
        <comment>export of a platform</comment>
        <translation>import template</translation>
    </message>
    <message>
        <source>events</source>
        <comment>export of a platform</comment>
        <translation>events</translation>
    </message>
    <message>
        <source>inputs</source>
        <comment>export of a platform</comment>
        <translation>inputs</translation>
    </message>
    <message>
        <source>statistics</source>
        <comment>export of a platform</comment>
        <translation>statistics</translation>
    </message>
    <message>
        <source>investments</source>
        <comment>export of a platform</comment>
        <translation>investments</translation>
    </message>
    <message>
        <source>repeated groups</source>
        <comment>export of a platform</comment>
        <translation>repeated groups</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>columns separated by semicolons</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>columns separated by commas</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>columns separated by tabs</translation>
    </message>
    <message>
        <source>columns separated by vertical bars</source>
        <translation>columns separated by vertical bars</translation>
    </message>
    <message>
        <source>columns separated by “{mark}”</source>
        <translation>columns separated by “{mark}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like French social security numbers</source>
        <translation>looks like French social security numbers</translation>
    </message>
    <message>
        <source>looks like Italian tax codes</source>
        <translation>looks like Italian tax codes</translation>
    </message>
    <message>
        <source>looks like bank account numbers</source>
        <translation>looks like bank account numbers</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>looks like e-mail addresses</translation>
    </message>
    <message>
        <source>looks like telephone numbers</source>
        <translation>looks like telephone numbers</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>in Italian</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>the row does not have as many columns as the first line</source>
        <translation>the row does not have as many columns as the first line</translation>
    </message>
    <message>
        <source>neither title nor text</source>
        <translation>neither title nor text</translation>
    </message>
    <message>
        <source>“{field}” is required and missing</source>
        <translation>“{field}” is required and missing</translation>
    </message>
    <message>
        <source>“{field}” is not a date</source>
        <translation>“{field}” is not a date</translation>
    </message>
    <message>
        <source>“{field}” is not a number</source>
        <translation>“{field}” is not a number</translation>
    </message>
    <message>
        <source>its identifier was already used by another row of this file</source>
        <translation>its identifier was already used by another row of this file</translation>
    </message>
    <message>
        <source>its identifier already names another contribution: give it another one</source>
        <translation>its identifier already names another contribution: give it another one</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>the row cannot be read</translation>
    </message>
    <message>
        <source>the row holds characters that are not text</source>
        <translation>the row holds characters that are not text</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>a quotation mark is opened and never closed</translation>
    </message>
    <message>
        <source>the row is not a record with named values</source>
        <translation>the row is not a record with named values</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>“{field}” is too long</translation>
    </message>
    <message>
        <source>what this row is (proposal, vote…) is not known</source>
        <translation>what this row is (proposal, vote…) is not known</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
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
            <numerusform>%Ln survey answer</numerusform>
            <numerusform>%Ln survey answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) on the map</source>
        <translation>
            <numerusform>%Ln point on the map</numerusform>
            <numerusform>%Ln points on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln debate(s)</source>
        <translation>
            <numerusform>%Ln debate</numerusform>
            <numerusform>%Ln debates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered person(s)</source>
        <translation>
            <numerusform>%Ln registered person</numerusform>
            <numerusform>%Ln registered persons</numerusform>
        </translation>
    </message>
    <message>
        <source>a proposal of citizens</source>
        <translation>a proposal of citizens</translation>
    </message>
    <message>
        <source>a project of the partners</source>
        <translation>a project of the partners</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>a comment</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>a vote</translation>
    </message>
    <message>
        <source>a survey answer</source>
        <translation>a survey answer</translation>
    </message>
    <message>
        <source>a point on the map</source>
        <translation>a point on the map</translation>
    </message>
    <message>
        <source>a debate</source>
        <translation>a debate</translation>
    </message>
    <message>
        <source>a registered person</source>
        <translation>a registered person</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>sheet “{sheet}”</translation>
    </message>
    <message>
        <source>accents read as {encoding}</source>
        <translation>accents read as {encoding}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>refused: no declared use</source>
        <translation>refused: no declared use</translation>
    </message>
    <message>
        <source>refused: its use has ended</source>
        <translation>refused: its use has ended</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>Import stopped: nothing was written</source>
        <translation>Import stopped: nothing was written</translation>
    </message>
    <message>
        <source>Columns remembered for {value}</source>
        <translation>Columns remembered for {value}</translation>
    </message>
    <message>
        <source>Form written: {value}</source>
        <translation>Form written: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Search the contributions, or go to a screen</source>
        <translation>Search the contributions, or go to a screen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Undo the last decision</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Next screen</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Previous screen</translation>
    </message>
    <message>
        <source>Light, dark, or the system&apos;s colours</source>
        <translation>Light, dark, or the system&apos;s colours</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Close the dossier</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>Nothing is lost: the dossier itself is unchanged. Try again; if it happens again, close the dossier and open it.</source>
        <translation>Nothing is lost: the dossier itself is unchanged. Try again; if it happens again, close the dossier and open it.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>No longer in the dossier</source>
        <comment>in place of a deleted row</comment>
        <translation>No longer in the dossier</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>a row not read yet</comment>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>Moderation</name>
    <message>
        <source>Everything has been moderated</source>
        <translation>Everything has been moderated</translation>
    </message>
    <message>
        <source>New contributions appear here when a file is imported.</source>
        <translation>New contributions appear here when a file is imported.</translation>
    </message>
    <message>
        <source>See all the contributions</source>
        <translation>See all the contributions</translation>
    </message>
    <message>
        <source>The sample has been read</source>
        <translation>The sample has been read</translation>
    </message>
    <message>
        <source>The figures below the list say what was found in it.</source>
        <translation>The figures below the list say what was found in it.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Why hide it?</source>
        <translation>Why hide it?</translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation>Which theme?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Kept in the history, never published</source>
        <translation>Kept in the history, never published</translation>
    </message>
    <message>
        <source>Hide for this reason</source>
        <translation>Hide for this reason</translation>
    </message>
    <message>
        <source>Give this theme</source>
        <translation>Give this theme</translation>
    </message>
    <message>
        <source>Theme suggested: {theme} ({share})</source>
        <translation>Theme suggested: {theme} ({share})</translation>
    </message>
    <message>
        <source>because: {words}</source>
        <translation>because: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s) at once, without reading each one?</source>
        <translation>
            <numerusform>Accept %Ln contribution at once, without reading it?</numerusform>
            <numerusform>Accept %Ln contributions at once, without reading each one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln contribution(s)</source>
        <translation>
            <numerusform>Accept %Ln contribution</numerusform>
            <numerusform>Accept %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) would be published with it.</source>
        <translation>
            <numerusform>%Ln finding would be published with it.</numerusform>
            <numerusform>%Ln findings would be published with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flag above speaks against it. Read what it asks first.</source>
        <translation>A flag above speaks against it. Read what it asks first.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Ask another moderator to read %Ln contribution(s)?</source>
        <translation>
            <numerusform>Ask another moderator to read %Ln contribution?</numerusform>
            <numerusform>Ask another moderator to read %Ln contributions?</numerusform>
        </translation>
    </message>
    <message>
        <source>Question (optional)</source>
        <translation>Question (optional)</translation>
    </message>
    <message>
        <source>Kept in the dossier, never published</source>
        <translation>Kept in the dossier, never published</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Ask for a second opinion</translation>
    </message>
    <message>
        <source>Publish this text without the data found?</source>
        <translation>Publish this text without the data found?</translation>
    </message>
    <message>
        <source>I have read it: publish it without the data found</source>
        <translation>I have read it: publish it without the data found</translation>
    </message>
    <message>
        <source>Publish this text word for word?</source>
        <translation>Publish this text word for word?</translation>
    </message>
    <message>
        <source>Anyone may copy it, for ever. You say that you have read all of it, and that nobody can be recognised in it: no name, address, telephone, health, no detail that points to one person.</source>
        <translation>Anyone may copy it, for ever. You say that you have read all of it, and that nobody can be recognised in it: no name, address, telephone, health, no detail that points to one person.</translation>
    </message>
    <message>
        <source>I have read it: publish it word for word</source>
        <translation>I have read it: publish it word for word</translation>
    </message>
    <message>
        <source>Withdraw the text from open data?</source>
        <translation>Withdraw the text from open data?</translation>
    </message>
    <message>
        <source>The next publication will leave this text out. Copies already published cannot be called back.</source>
        <translation>The next publication will leave this text out. Copies already published cannot be called back.</translation>
    </message>
    <message>
        <source>Withdraw the text</source>
        <translation>Withdraw the text</translation>
    </message>
    <message>
        <source>Accepted: {title}</source>
        <translation>Accepted: {title}</translation>
    </message>
    <message>
        <source>Hidden: {title}</source>
        <translation>Hidden: {title}</translation>
    </message>
    <message>
        <source>Back in the queue: {title}</source>
        <translation>Back in the queue: {title}</translation>
    </message>
    <message>
        <source>Theme changed: {title}</source>
        <translation>Theme changed: {title}</translation>
    </message>
    <message>
        <source>Text withdrawn from open data: {title}</source>
        <translation>Text withdrawn from open data: {title}</translation>
    </message>
    <message>
        <source>Accepted, published without the data found: {title}</source>
        <translation>Accepted, published without the data found: {title}</translation>
    </message>
    <message>
        <source>Accepted, published as it is: {title}</source>
        <translation>Accepted, published as it is: {title}</translation>
    </message>
    <message>
        <source>Second opinion asked for: {title}</source>
        <translation>Second opinion asked for: {title}</translation>
    </message>
    <message>
        <source>Your opinion was given: {title}</source>
        <translation>Your opinion was given: {title}</translation>
    </message>
    <message>
        <source>Grouped in a family: {title}</source>
        <translation>Grouped in a family: {title}</translation>
    </message>
    <message>
        <source>Taken out of its family: {title}</source>
        <translation>Taken out of its family: {title}</translation>
    </message>
    <message>
        <source>Not the same, family refused: {title}</source>
        <translation>Not the same, family refused: {title}</translation>
    </message>
    <message>
        <source>Read, nothing left: {title}</source>
        <translation>Read, nothing left: {title}</translation>
    </message>
    <message>
        <source>Read, something is left: {title}</source>
        <translation>Read, something is left: {title}</translation>
    </message>
    <message>
        <source>Personal data: “{title}”</source>
        <translation>Personal data: “{title}”</translation>
    </message>
    <message>
        <source>Not personal data: “{title}”</source>
        <translation>Not personal data: “{title}”</translation>
    </message>
    <message>
        <source>To be decided again: “{title}”</source>
        <translation>To be decided again: “{title}”</translation>
    </message>
    <message>
        <source>Marked as personal data: “{title}”</source>
        <translation>Marked as personal data: “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) accepted</source>
        <translation>
            <numerusform>%Ln contribution accepted</numerusform>
            <numerusform>%Ln contributions accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) hidden</source>
        <translation>
            <numerusform>%Ln contribution hidden</numerusform>
            <numerusform>%Ln contributions hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) back in the queue</source>
        <translation>
            <numerusform>%Ln contribution back in the queue</numerusform>
            <numerusform>%Ln contributions back in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme of %Ln contribution(s) changed</source>
        <translation>
            <numerusform>Theme of %Ln contribution changed</numerusform>
            <numerusform>Theme of %Ln contributions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinion asked for on %Ln contribution(s)</source>
        <translation>
            <numerusform>Second opinion asked for on %Ln contribution</numerusform>
            <numerusform>Second opinion asked for on %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) published under the signed rule</source>
        <translation>
            <numerusform>%Ln text published under the signed rule</numerusform>
            <numerusform>%Ln texts published under the signed rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Personal data in %Ln place: “{title}”</numerusform>
            <numerusform>Personal data in %Ln places: “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not personal data in %Ln places: “{title}”</source>
        <translation>
            <numerusform>Not personal data in %Ln place: “{title}”</numerusform>
            <numerusform>Not personal data in %Ln places: “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderation</source>
        <comment>title of the screen</comment>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original only</translation>
    </message>
    <message>
        <source>See as published</source>
        <translation>See as published</translation>
    </message>
    <message>
        <source>Change the theme…</source>
        <translation>Change the theme…</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Hide…</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Put back in the queue</translation>
    </message>
    <message>
        <source>Withdraw from open data…</source>
        <translation>Withdraw from open data…</translation>
    </message>
    <message>
        <source>Publish without the data found</source>
        <translation>Publish without the data found</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>Publish as it is</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Second opinion…</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accept without publishing the text</translation>
    </message>
    <message>
        <source>Your role reads: a moderator or the coordinator decides.</source>
        <translation>Your role reads: a moderator or the coordinator decides.</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Accept all {count}</translation>
    </message>
    <message>
        <source>Hide all {count}…</source>
        <translation>Hide all {count}…</translation>
    </message>
    <message>
        <source>Put all {count} back</source>
        <translation>Put all {count} back</translation>
    </message>
    <message>
        <source>{count} contributions are selected: the actions concern all of them. A text is released one at a time, once read.</source>
        <translation>{count} contributions are selected: the actions concern all of them. A text is released one at a time, once read.</translation>
    </message>
    <message>
        <source>Looking for similar contributions</source>
        <translation>Looking for similar contributions</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>As it was written</translation>
    </message>
    <message>
        <source>As it would be published</source>
        <translation>As it would be published</translation>
    </message>
    <message>
        <source>Title of the contribution</source>
        <translation>Title of the contribution</translation>
    </message>
    <message>
        <source>Title as published</source>
        <translation>Title as published</translation>
    </message>
    <message>
        <source>Text as published</source>
        <translation>Text as published</translation>
    </message>
    <message>
        <source>This text has not been looked at since it changed: that is done in the background.</source>
        <translation>This text has not been looked at since it changed: that is done in the background.</translation>
    </message>
</context>
<context>
    <name>ModerationKeys</name>
    <message>
        <source>Keys of the moderation screen</source>
        <translation>Keys of the moderation screen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Personal data in the text</translation>
    </message>
    <message>
        <source>Family, theme, sample</source>
        <translation>Family, theme, sample</translation>
    </message>
    <message>
        <source>Accept, and publish without the data found</source>
        <translation>Accept, and publish without the data found</translation>
    </message>
    <message>
        <source>Accept, and publish word for word</source>
        <translation>Accept, and publish word for word</translation>
    </message>
    <message>
        <source>Accept without publishing the text</source>
        <translation>Accept without publishing the text</translation>
    </message>
    <message>
        <source>Hide, with a reason</source>
        <translation>Hide, with a reason</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Ask for a second opinion</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Put back in the queue</translation>
    </message>
    <message>
        <source>Withdraw the text from open data</source>
        <translation>Withdraw the text from open data</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Change the theme</translation>
    </message>
    <message>
        <source>Undo (also Ctrl+Z)</source>
        <translation>Undo (also Ctrl+Z)</translation>
    </message>
    <message>
        <source>Next, previous finding (in the text: Tab, Shift+Tab)</source>
        <translation>Next, previous finding (in the text: Tab, Shift+Tab)</translation>
    </message>
    <message>
        <source>Accept the finding (in the text: Enter)</source>
        <translation>Accept the finding (in the text: Enter)</translation>
    </message>
    <message>
        <source>Reject the finding: it is no personal data</source>
        <translation>Reject the finding: it is no personal data</translation>
    </message>
    <message>
        <source>The same, wherever the same words stand</source>
        <translation>The same, wherever the same words stand</translation>
    </message>
    <message>
        <source>Extend the finding, word by word</source>
        <translation>Extend the finding, word by word</translation>
    </message>
    <message>
        <source>Mark what is selected, then its kind by a digit</source>
        <translation>Mark what is selected, then its kind by a digit</translation>
    </message>
    <message>
        <source>See the text as it would be published</source>
        <translation>See the text as it would be published</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the list: go into the text</source>
        <translation>From the list: go into the text</translation>
    </message>
    <message>
        <source>Group with the family proposed; not the same</source>
        <translation>Group with the family proposed; not the same</translation>
    </message>
    <message>
        <source>Give the theme suggested</source>
        <translation>Give the theme suggested</translation>
    </message>
    <message>
        <source>Read the sample</source>
        <translation>Read the sample</translation>
    </message>
    <message>
        <source>In the sample: nothing is left; something is left</source>
        <translation>In the sample: nothing is left; something is left</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Work under way</translation>
    </message>
    <message>
        <source>Undo   Ctrl+Z</source>
        <translation>Undo   Ctrl+Z</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <comment>other jobs</comment>
        <translation>
            <numerusform>(and %Ln more)</numerusform>
            <numerusform>(and %Ln more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Nobody has answered yet: another moderator reads it.</source>
        <translation>Nobody has answered yet: another moderator reads it.</translation>
    </message>
    <message>
        <source>Your answer (optional)</source>
        <translation>Your answer (optional)</translation>
    </message>
    <message>
        <source>I agree: it may be published</source>
        <translation>I agree: it may be published</translation>
    </message>
    <message>
        <source>I do not: it must not</source>
        <translation>I do not: it must not</translation>
    </message>
    <message>
        <source>{member} agreed on {day}.</source>
        <translation>{member} agreed on {day}.</translation>
    </message>
    <message>
        <source>{member} did not agree, on {day}.</source>
        <translation>{member} did not agree, on {day}.</translation>
    </message>
    <message>
        <source>You asked for a second opinion on {day}</source>
        <translation>You asked for a second opinion on {day}</translation>
    </message>
    <message>
        <source>{member} asks for your opinion ({day})</source>
        <translation>{member} asks for your opinion ({day})</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>change the charter</source>
        <translation>change the charter</translation>
    </message>
    <message>
        <source>add or remove members</source>
        <translation>add or remove members</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>import files</translation>
    </message>
    <message>
        <source>deal with the rows kept aside</source>
        <translation>deal with the rows kept aside</translation>
    </message>
    <message>
        <source>moderate contributions</source>
        <translation>moderate contributions</translation>
    </message>
    <message>
        <source>answer contributors</source>
        <translation>answer contributors</translation>
    </message>
    <message>
        <source>publish open data</source>
        <translation>publish open data</translation>
    </message>
    <message>
        <source>sign a publication</source>
        <translation>sign a publication</translation>
    </message>
    <message>
        <source>read the dossier</source>
        <translation>read the dossier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
    <message>
        <source>plans have no such setting</source>
        <translation>plans have no such setting</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>this value cannot be used</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Publish open data</source>
        <translation>Publish open data</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>Where to create the folder</source>
        <translation>Where to create the folder</translation>
    </message>
    <message>
        <source>What is published cannot be taken back: whoever copies the files keeps them. Read the tables and what stays once more before you confirm.</source>
        <translation>What is published cannot be taken back: whoever copies the files keeps them. Read the tables and what stays once more before you confirm.</translation>
    </message>
    <message>
        <source>Sign a publication</source>
        <translation>Sign a publication</translation>
    </message>
    <message>
        <source>By signing, you answer for it that nobody can be found in these very tables, today or together with earlier publications. Your signature is entered in the journal and cannot be erased; it does not hold for any other version.</source>
        <translation>By signing, you answer for it that nobody can be found in these very tables, today or together with earlier publications. Your signature is entered in the journal and cannot be erased; it does not hold for any other version.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>To confirm, type the word “{word}”:</source>
        <translation>To confirm, type the word “{word}”:</translation>
    </message>
    <message>
        <source>New folder: {folder}</source>
        <translation>New folder: {folder}</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>What would leave</translation>
    </message>
    <message>
        <source>Some rows</source>
        <translation>Some rows</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Columns and what was done to them</source>
        <translation>Columns and what was done to them</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>What was done to it</translation>
    </message>
    <message>
        <source>Preparing what could leave…</source>
        <translation>Preparing what could leave…</translation>
    </message>
    <message>
        <source>The publication could not be prepared</source>
        <translation>The publication could not be prepared</translation>
    </message>
    <message>
        <source>Nothing has left the dossier.</source>
        <translation>Nothing has left the dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Prepare again</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Each table needs enough persons, or texts that someone has read and released. The reasons are listed below.</source>
        <translation>Each table needs enough persons, or texts that someone has read and released. The reasons are listed below.</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Keep what is shown</translation>
    </message>
    <message>
        <source>What a reader loses</source>
        <translation>What a reader loses</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>What stays, and why</translation>
    </message>
    <message>
        <source>No profiles of persons are in this publication.</source>
        <translation>No profiles of persons are in this publication.</translation>
    </message>
    <message>
        <source>Nothing can leave yet</source>
        <translation>Nothing can leave yet</translation>
    </message>
    <message>
        <source>Publishing is for the publisher and the data protection officer: your role does not allow it.</source>
        <translation>Publishing is for the publisher and the data protection officer: your role does not allow it.</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a signature</comment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>There is nothing to sign.</translation>
    </message>
    <message>
        <source>For you to sign: nobody can be found in these tables.</source>
        <translation>For you to sign: nobody can be found in these tables.</translation>
    </message>
    <message>
        <source>A change would ask for a new one.</source>
        <translation>A change would ask for a new one.</translation>
    </message>
    <message>
        <source>signed, has not left</source>
        <translation>signed, has not left</translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>being updated</translation>
    </message>
    <message>
        <source>the dossier has changed</source>
        <translation>the dossier has changed</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>being signed</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>awaited</translation>
    </message>
    <message>
        <source>To be signed first, in this dossier and with their own passphrase, by: {name}</source>
        <translation>To be signed first, in this dossier and with their own passphrase, by: {name}</translation>
    </message>
    <message>
        <source>Signed on {day} by the data protection officer.</source>
        <translation>Signed on {day} by the data protection officer.</translation>
    </message>
    <message>
        <source>Seal: {digest}…</source>
        <translation>Seal: {digest}…</translation>
    </message>
    <message>
        <source>refused: something to correct</source>
        <translation>refused: something to correct</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>waiting for the signature</translation>
    </message>
    <message>
        <source>these tables have left already</source>
        <translation>these tables have left already</translation>
    </message>
    <message>
        <source>Neither signature nor publication until this is corrected: {names}.</source>
        <translation>Neither signature nor publication until this is corrected: {names}.</translation>
    </message>
    <message>
        <source>Signed on {day} by {name}.</source>
        <translation>Signed on {day} by {name}.</translation>
    </message>
    <message>
        <source>Something was written in the dossier since this was prepared. Prepare it again to see what would leave now.</source>
        <translation>Something was written in the dossier since this was prepared. Prepare it again to see what would leave now.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written in {folder} and noted in the journal.</source>
        <translation>
            <numerusform>%Ln file written in {folder} and noted in the journal.</numerusform>
            <numerusform>%Ln files written in {folder} and noted in the journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal of the files: {digest}</source>
        <translation>Seal of the files: {digest}</translation>
    </message>
    <message>
        <source>made less precise</source>
        <translation>made less precise</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln table(s)…</source>
        <translation>
            <numerusform>Publish %Ln table…</numerusform>
            <numerusform>Publish %Ln tables…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign this publication…</source>
        <translation>Sign this publication…</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>the word to type to confirm</comment>
        <translation>sign</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>the word to type to confirm</comment>
        <translation>publish</translation>
    </message>
    <message>
        <source>not published: persons could be recognised</source>
        <translation>not published: persons could be recognised</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a column</comment>
        <translation>not published</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>Not published: the charter releases none of its fields.</source>
        <translation>Not published: the charter releases none of its fields.</translation>
    </message>
    <message>
        <source>Not published: too few persons took part for each profile to be shared by at least {k}.</source>
        <translation>Not published: too few persons took part for each profile to be shared by at least {k}.</translation>
    </message>
    <message>
        <source>Not published: every value would have to be erased for profiles to be shared by {k} persons.</source>
        <translation>Not published: every value would have to be erased for profiles to be shared by {k} persons.</translation>
    </message>
    <message>
        <source>“{field}” is withheld entirely: its values would make persons recognisable.</source>
        <translation>“{field}” is withheld entirely: its values would make persons recognisable.</translation>
    </message>
    <message>
        <source>{suppressed} profiles of {persons} are left out: fewer than {k} persons share them.</source>
        <translation>{suppressed} profiles of {persons} are left out: fewer than {k} persons share them.</translation>
    </message>
    <message>
        <source>Not published: the charter does not release “{field}”.</source>
        <translation>Not published: the charter does not release “{field}”.</translation>
    </message>
    <message>
        <source>Not published: there is nothing to count yet.</source>
        <translation>Not published: there is nothing to count yet.</translation>
    </message>
    <message>
        <source>Not published: almost every number is under {minimum}.</source>
        <translation>Not published: almost every number is under {minimum}.</translation>
    </message>
    <message>
        <source>Territories wider than the zone: most numbers by zone would be under {minimum}.</source>
        <translation>Territories wider than the zone: most numbers by zone would be under {minimum}.</translation>
    </message>
    <message>
        <source>{cells} numbers of {total} are withheld: under {minimum}, or deducible by subtraction.</source>
        <translation>{cells} numbers of {total} are withheld: under {minimum}, or deducible by subtraction.</translation>
    </message>
    <message>
        <source>Not published: no text has been released by a person yet.</source>
        <translation>Not published: no text has been released by a person yet.</translation>
    </message>
    <message>
        <source>{texts} texts stay: nobody has read and released them.</source>
        <translation>{texts} texts stay: nobody has read and released them.</translation>
    </message>
    <message>
        <source>The votes of {persons} persons are counted by project, without saying who voted what with what.</source>
        <translation>The votes of {persons} persons are counted by project, without saying who voted what with what.</translation>
    </message>
    <message>
        <source>{cells} numbers of votes are withheld: fewer than {k} persons cast them.</source>
        <translation>{cells} numbers of votes are withheld: fewer than {k} persons cast them.</translation>
    </message>
    <message>
        <source>{votes} votes are withheld: alone or with another they would tell fewer than {k} persons apart.</source>
        <translation>{votes} votes are withheld: alone or with another they would tell fewer than {k} persons apart.</translation>
    </message>
    <message>
        <source>The place of {persons} persons is withheld: fewer than {k} persons are there.</source>
        <translation>The place of {persons} persons is withheld: fewer than {k} persons are there.</translation>
    </message>
    <message>
        <source>Not published this time: compared with an earlier publication, it would isolate persons.</source>
        <translation>Not published this time: compared with an earlier publication, it would isolate persons.</translation>
    </message>
    <message>
        <source>The month of {texts} texts is withheld: fewer than {minimum} share theme, language and month.</source>
        <translation>The month of {texts} texts is withheld: fewer than {minimum} share theme, language and month.</translation>
    </message>
    <message>
        <source>Fields that the charter never releases</source>
        <translation>Fields that the charter never releases</translation>
    </message>
    <message>
        <source>Profiles of participants</source>
        <translation>Profiles of participants</translation>
    </message>
    <message>
        <source>Participants by theme and territory</source>
        <translation>Participants by theme and territory</translation>
    </message>
    <message>
        <source>Texts of contributions</source>
        <translation>Texts of contributions</translation>
    </message>
    <message>
        <source>Votes on the partners&apos; projects</source>
        <translation>Votes on the partners&apos; projects</translation>
    </message>
    <message>
        <source>Places put on the map</source>
        <translation>Places put on the map</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Identifier of the text</source>
        <translation>Identifier of the text</translation>
    </message>
    <message>
        <source>Month received</source>
        <translation>Month received</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Square of the map</source>
        <translation>Square of the map</translation>
    </message>
    <message>
        <source>Longitude of the western edge</source>
        <translation>Longitude of the western edge</translation>
    </message>
    <message>
        <source>Latitude of the southern edge</source>
        <translation>Latitude of the southern edge</translation>
    </message>
    <message>
        <source>Side of the square (degrees)</source>
        <translation>Side of the square (degrees)</translation>
    </message>
    <message>
        <source>Pseudonym of the person</source>
        <translation>Pseudonym of the person</translation>
    </message>
    <message>
        <source>as collected</source>
        <translation>as collected</translation>
    </message>
    <message>
        <source>counted; empty where withheld</source>
        <translation>counted; empty where withheld</translation>
    </message>
    <message>
        <source>drawn at random, new at each publication</source>
        <translation>drawn at random, new at each publication</translation>
    </message>
    <message>
        <source>date reduced to its month; empty where withheld</source>
        <translation>date reduced to its month; empty where withheld</translation>
    </message>
    <message>
        <source>read and released by a person</source>
        <translation>read and released by a person</translation>
    </message>
    <message>
        <source>more or less precise from row to row</source>
        <translation>more or less precise from row to row</translation>
    </message>
    <message>
        <source>withheld where too few persons chose it</source>
        <translation>withheld where too few persons chose it</translation>
    </message>
    <message>
        <source>grouped in low, middle, high</source>
        <translation>grouped in low, middle, high</translation>
    </message>
    <message>
        <source>counted by this value, tied to nobody</source>
        <translation>counted by this value, tied to nobody</translation>
    </message>
    <message>
        <source>drawn for this publication, forgotten afterwards</source>
        <translation>drawn for this publication, forgotten afterwards</translation>
    </message>
    <message>
        <source>grouped in five age bands</source>
        <translation>grouped in five age bands</translation>
    </message>
    <message>
        <source>under 25, or 25 and over</source>
        <translation>under 25, or 25 and over</translation>
    </message>
    <message>
        <source>commune replaced by its zone</source>
        <translation>commune replaced by its zone</translation>
    </message>
    <message>
        <source>commune replaced by its intercommunality or province</source>
        <translation>commune replaced by its intercommunality or province</translation>
    </message>
    <message>
        <source>commune replaced by its department or province</source>
        <translation>commune replaced by its department or province</translation>
    </message>
    <message>
        <source>commune replaced by its country</source>
        <translation>commune replaced by its country</translation>
    </message>
    <message>
        <source>as precise as each crowd allows</source>
        <translation>as precise as each crowd allows</translation>
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
        <translation>intercommunality or province</translation>
    </message>
    <message>
        <source>department or province</source>
        <translation>department or province</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>five age bands</source>
        <translation>five age bands</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{area} (remainder)</source>
        <translation>{area} (remainder)</translation>
    </message>
    <message>
        <source>{rows} rows. Each combination of values is shared by at least {k} persons; {persons_suppressed} of {persons} persons were left out because theirs is too rare.</source>
        <translation>{rows} rows. Each combination of values is shared by at least {k} persons; {persons_suppressed} of {persons} persons were left out because theirs is too rare.</translation>
    </message>
    <message>
        <source>{rows} rows, each as precise as its crowd of at least {k} persons allows; {persons_suppressed} of {persons} persons were left out.</source>
        <translation>{rows} rows, each as precise as its crowd of at least {k} persons allows; {persons_suppressed} of {persons} persons were left out.</translation>
    </message>
    <message>
        <source>{rows} places, each with at least {k} persons and {minimum_population} inhabitants; no point is published.</source>
        <translation>{rows} places, each with at least {k} persons and {minimum_population} inhabitants; no point is published.</translation>
    </message>
    <message>
        <source>{rows} rows, from {voters} persons. Who voted what with what is not said; numbers under {k} persons are withheld.</source>
        <translation>{rows} rows, from {voters} persons. Who voted what with what is not said; numbers under {k} persons are withheld.</translation>
    </message>
    <message>
        <source>{rows} rows. Numbers under {minimum_cell} persons are withheld, and those that would let one be deduced by subtraction.</source>
        <translation>{rows} rows. Numbers under {minimum_cell} persons are withheld, and those that would let one be deduced by subtraction.</translation>
    </message>
    <message>
        <source>{rows} rows. Whoever knows two votes of a person still finds at least {k} persons.</source>
        <translation>{rows} rows. Whoever knows two votes of a person still finds at least {k} persons.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have a profile in it.</source>
        <translation>
            <numerusform>%Ln person has a profile in it.</numerusform>
            <numerusform>%Ln persons have a profile in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation>{table}: {rows} rows</translation>
    </message>
    <message>
        <source>{rows} rows, linked to no author and no place.</source>
        <translation>{rows} rows, linked to no author and no place.</translation>
    </message>
    <message>
        <source>Even precision</source>
        <translation>Even precision</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; persons whose profile is too rare are left out.</source>
        <translation>Each column has the same precision everywhere; persons whose profile is too rare are left out.</translation>
    </message>
    <message>
        <source>Precision by crowd</source>
        <translation>Precision by crowd</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows; later publications cannot be compared with it.</source>
        <translation>Each row is as precise as its crowd allows; later publications cannot be compared with it.</translation>
    </message>
    <message>
        <source>Empty cells first</source>
        <translation>Empty cells first</translation>
    </message>
    <message>
        <source>Empty some cells rather than leave persons out</source>
        <translation>Empty some cells rather than leave persons out</translation>
    </message>
    <message>
        <source>Past protected</source>
        <translation>Past protected</translation>
    </message>
    <message>
        <source>Withhold what an earlier publication would give away</source>
        <translation>Withhold what an earlier publication would give away</translation>
    </message>
    <message>
        <source>Votes of a person together, under a pseudonym, if no set of votes singles out</source>
        <translation>Votes of a person together, under a pseudonym, if no set of votes singles out</translation>
    </message>
    <message>
        <source>Places as squares of the map, not by their names</source>
        <translation>Places as squares of the map, not by their names</translation>
    </message>
    <message>
        <source>Each row is as precise as its crowd allows. A release made so cannot be compared with later ones: the next publication of profiles may have to wait.</source>
        <translation>Each row is as precise as its crowd allows. A release made so cannot be compared with later ones: the next publication of profiles may have to wait.</translation>
    </message>
    <message>
        <source>Each column has the same precision everywhere; some cells are emptied rather than leave persons out.</source>
        <translation>Each column has the same precision everywhere; some cells are emptied rather than leave persons out.</translation>
    </message>
    <message>
        <source>Tables: {count} of {total}</source>
        <translation>Tables: {count} of {total}</translation>
    </message>
    <message>
        <source>Columns of profiles: {count} of {total}</source>
        <translation>Columns of profiles: {count} of {total}</translation>
    </message>
    <message>
        <source>Options: {count} of {total}</source>
        <translation>Options: {count} of {total}</translation>
    </message>
    <message>
        <source>smallest class</source>
        <translation>smallest class</translation>
    </message>
    <message>
        <source>persons alone</source>
        <translation>persons alone</translation>
    </message>
    <message>
        <source>persons under k</source>
        <translation>persons under k</translation>
    </message>
    <message>
        <source>k asked</source>
        <translation>k asked</translation>
    </message>
    <message>
        <source>expected share found</source>
        <translation>expected share found</translation>
    </message>
    <message>
        <source>releases compared</source>
        <translation>releases compared</translation>
    </message>
    <message>
        <source>persons isolated</source>
        <translation>persons isolated</translation>
    </message>
    <message>
        <source>sensitive columns</source>
        <translation>sensitive columns</translation>
    </message>
    <message>
        <source>highest confidence</source>
        <translation>highest confidence</translation>
    </message>
    <message>
        <source>largest distance</source>
        <translation>largest distance</translation>
    </message>
    <message>
        <source>Highest risk, prosecutor&apos;s view</source>
        <translation>Highest risk, prosecutor&apos;s view</translation>
    </message>
    <message>
        <source>Mean risk, prosecutor&apos;s view</source>
        <translation>Mean risk, prosecutor&apos;s view</translation>
    </message>
    <message>
        <source>Highest risk, journalist&apos;s view</source>
        <translation>Highest risk, journalist&apos;s view</translation>
    </message>
    <message>
        <source>Expected share found, marketer&apos;s view</source>
        <translation>Expected share found, marketer&apos;s view</translation>
    </message>
    <message>
        <source>Persons in classes under k</source>
        <translation>Persons in classes under k</translation>
    </message>
    <message>
        <source>Persons alone in their class</source>
        <translation>Persons alone in their class</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Smallest class (k reached)</source>
        <translation>Smallest class (k reached)</translation>
    </message>
    <message>
        <source>Loss (geometric mean of the columns)</source>
        <translation>Loss (geometric mean of the columns)</translation>
    </message>
    <message>
        <source>Mean penalty of the cells (GCP)</source>
        <translation>Mean penalty of the cells (GCP)</translation>
    </message>
    <message>
        <source>Information lost (non-uniform entropy)</source>
        <translation>Information lost (non-uniform entropy)</translation>
    </message>
    <message>
        <source>Average size of a class</source>
        <translation>Average size of a class</translation>
    </message>
    <message>
        <source>Discernibility</source>
        <translation>Discernibility</translation>
    </message>
    <message>
        <source>Evidence for the signature</source>
        <translation>Evidence for the signature</translation>
    </message>
    <message>
        <source>Measures of risk and of loss</source>
        <translation>Measures of risk and of loss</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pairs of persons told apart by {columns}</source>
        <translation>Pairs of persons told apart by {columns}</translation>
    </message>
    <message>
        <source>The three questions of Opinion 05/2014 of the European data protection authorities</source>
        <translation>The three questions of Opinion 05/2014 of the European data protection authorities</translation>
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
        <translation>Measure</translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>As collected</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Before publishing</translation>
    </message>
    <message>
        <source>Withhold instead</source>
        <translation>Withhold instead</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
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
        <translation>Places</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Small numbers</translation>
    </message>
    <message>
        <source>Earlier publications</source>
        <translation>Earlier publications</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>No profile of a person is published.</source>
        <translation>No profile of a person is published.</translation>
    </message>
    <message>
        <source>No vote is published.</source>
        <translation>No vote is published.</translation>
    </message>
    <message>
        <source>No place of the map is published.</source>
        <translation>No place of the map is published.</translation>
    </message>
    <message>
        <source>No number by theme and territory is published.</source>
        <translation>No number by theme and territory is published.</translation>
    </message>
    <message>
        <source>No earlier publication to compare with.</source>
        <translation>No earlier publication to compare with.</translation>
    </message>
    <message>
        <source>No text is published.</source>
        <translation>No text is published.</translation>
    </message>
    <message>
        <source>At least {k} persons per profile; the rarest has {smallest_class}.</source>
        <translation>At least {k} persons per profile; the rarest has {smallest_class}.</translation>
    </message>
    <message>
        <source>{items} numbers of votes, none under {k} persons.</source>
        <translation>{items} numbers of votes, none under {k} persons.</translation>
    </message>
    <message>
        <source>{places} places, none under {k} persons; the smallest has {smallest_place}.</source>
        <translation>{places} places, none under {k} persons; the smallest has {smallest_place}.</translation>
    </message>
    <message>
        <source>{cells} numbers, {withheld} withheld; none can be deduced.</source>
        <translation>{cells} numbers, {withheld} withheld; none can be deduced.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) shared by too few persons.</source>
        <translation>
            <numerusform>%Ln profile shared by too few persons.</numerusform>
            <numerusform>%Ln profiles shared by too few persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) cast by too few persons.</source>
        <translation>
            <numerusform>%Ln vote cast by too few persons.</numerusform>
            <numerusform>%Ln votes cast by too few persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of votes cast by too few persons.</source>
        <translation>
            <numerusform>%Ln pair of votes cast by too few persons.</numerusform>
            <numerusform>%Ln pairs of votes cast by too few persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with too few persons.</source>
        <translation>
            <numerusform>%Ln place with too few persons.</numerusform>
            <numerusform>%Ln places with too few persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small number(s) can be found by subtraction.</source>
        <translation>
            <numerusform>%Ln small number can be found by subtraction.</numerusform>
            <numerusform>%Ln small numbers can be found by subtraction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln newcomer(s) would be isolated.</source>
        <translation>
            <numerusform>Compared with an earlier publication, %Ln newcomer would be isolated.</numerusform>
            <numerusform>Compared with an earlier publication, %Ln newcomers would be isolated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with an earlier publication, %Ln person(s) who left would be isolated.</source>
        <translation>
            <numerusform>Compared with an earlier publication, %Ln person who left would be isolated.</numerusform>
            <numerusform>Compared with an earlier publication, %Ln persons who left would be isolated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together with an earlier publication, it would isolate %Ln person(s).</source>
        <translation>
            <numerusform>Put together with an earlier publication, it would isolate %Ln person.</numerusform>
            <numerusform>Put together with an earlier publication, it would isolate %Ln persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier publication cannot be compared: %Ln person(s) could be isolated.</source>
        <translation>
            <numerusform>An earlier publication cannot be compared: %Ln person could be isolated.</numerusform>
            <numerusform>An earlier publication cannot be compared: %Ln persons could be isolated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is more precise than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>A column is more precise than it was, for %Ln person.</numerusform>
            <numerusform>A column is more precise than it was, for %Ln persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is grouped differently than it was, for %Ln person(s).</source>
        <translation>
            <numerusform>A column is grouped differently than it was, for %Ln person.</numerusform>
            <numerusform>A column is grouped differently than it was, for %Ln persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A column is new, for %Ln person(s).</source>
        <translation>
            <numerusform>A column is new, for %Ln person.</numerusform>
            <numerusform>A column is new, for %Ln persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pseudonym(s) were already used in an earlier publication.</source>
        <translation>
            <numerusform>%Ln pseudonym was already used in an earlier publication.</numerusform>
            <numerusform>%Ln pseudonyms were already used in an earlier publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of an earlier publication are no longer there.</source>
        <translation>
            <numerusform>%Ln person of an earlier publication is no longer there.</numerusform>
            <numerusform>%Ln persons of an earlier publication are no longer there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: also withhold the profiles concerned ({classes}, that is {persons_lost} persons).</source>
        <translation>Smallest correction: also withhold the profiles concerned ({classes}, that is {persons_lost} persons).</translation>
    </message>
    <message>
        <source>Smallest correction: withdraw the texts concerned ({texts}) in Contributions, or leave the texts out above.</source>
        <translation>Smallest correction: withdraw the texts concerned ({texts}) in Contributions, or leave the texts out above.</translation>
    </message>
    <message>
        <source>Smallest correction: leave out this time the table “{table}”.</source>
        <translation>Smallest correction: leave out this time the table “{table}”.</translation>
    </message>
    <message>
        <source>Compared: {releases}; together they isolate nobody.</source>
        <translation>Compared: {releases}; together they isolate nobody.</translation>
    </message>
    <message>
        <source>{texts} texts; a second look finds nothing left to take out.</source>
        <translation>{texts} texts; a second look finds nothing left to take out.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still hold personal data.</source>
        <translation>
            <numerusform>%Ln text still holds personal data.</numerusform>
            <numerusform>%Ln texts still hold personal data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smallest correction: wait for {persons} more persons; the earlier publication remains.</source>
        <translation>Smallest correction: wait for {persons} more persons; the earlier publication remains.</translation>
    </message>
    <message>
        <source>Smallest correction: publish “{attribute}” no more precisely than before.</source>
        <translation>Smallest correction: publish “{attribute}” no more precisely than before.</translation>
    </message>
    <message>
        <source>Smallest correction: do not publish “{attribute}”, which is new.</source>
        <translation>Smallest correction: do not publish “{attribute}”, which is new.</translation>
    </message>
    <message>
        <source>Smallest correction: group “{attribute}” as in the earlier publication.</source>
        <translation>Smallest correction: group “{attribute}” as in the earlier publication.</translation>
    </message>
    <message>
        <source>Smallest correction: prepare again, so that new pseudonyms are drawn.</source>
        <translation>Smallest correction: prepare again, so that new pseudonyms are drawn.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold the {rare} rare votes, or leave this table out above.</source>
        <translation>Smallest correction: withhold the {rare} rare votes, or leave this table out above.</translation>
    </message>
    <message>
        <source>Smallest correction: say the {places} places more widely, or leave this table out above.</source>
        <translation>Smallest correction: say the {places} places more widely, or leave this table out above.</translation>
    </message>
    <message>
        <source>Smallest correction: withhold {cells} more numbers, or leave this table out above.</source>
        <translation>Smallest correction: withhold {cells} more numbers, or leave this table out above.</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>to correct</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>Possible settings</source>
        <translation>Possible settings</translation>
    </message>
    <message>
        <source>Back to the best</source>
        <translation>Back to the best</translation>
    </message>
    <message>
        <source>Back to the setting proven to lose least, of those that the charter allows</source>
        <translation>Back to the setting proven to lose least, of those that the charter allows</translation>
    </message>
    <message>
        <source>No single setting to show</source>
        <translation>No single setting to show</translation>
    </message>
    <message>
        <source>Each crowd has its own precision. Come back to an even precision to compare settings.</source>
        <translation>Each crowd has its own precision. Come back to an even precision to compare settings.</translation>
    </message>
    <message>
        <source>The profiles are not published</source>
        <translation>The profiles are not published</translation>
    </message>
    <message>
        <source>Choose them above to compare settings.</source>
        <translation>Choose them above to compare settings.</translation>
    </message>
    <message>
        <source>No setting fits</source>
        <translation>No setting fits</translation>
    </message>
    <message>
        <source>With so few persons, none protects them all. The reasons are listed below.</source>
        <translation>With so few persons, none protects them all. The reasons are listed below.</translation>
    </message>
    <message>
        <source>persons left out</source>
        <translation>persons left out</translation>
    </message>
    <message>
        <source>precision that a reader loses</source>
        <translation>precision that a reader loses</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the setting</comment>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Possible settings: what a reader loses, persons left out</source>
        <translation>Possible settings: what a reader loses, persons left out</translation>
    </message>
    <message>
        <source>most that the charter allows: {limit}</source>
        <translation>most that the charter allows: {limit}</translation>
    </message>
    <message>
        <source>Risk, before and after</source>
        <translation>Risk, before and after</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Can one still</source>
        <translation>Can one still</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Persons by the size of their crowd</source>
        <translation>Persons by the size of their crowd</translation>
    </message>
    <message>
        <source>Persons whom a neighbour finds</source>
        <translation>Persons whom a neighbour finds</translation>
    </message>
    <message>
        <source>{k} or more</source>
        <translation>{k} or more</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <comment>by a neighbour</comment>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln persons found</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}; {loss} of its precision lost</source>
        <translation>{level}; {loss} of its precision lost</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>a person whose profile nobody shares</comment>
        <translation>alone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examined; the best is proven</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%Ln examined; it is the only one</numerusform>
            <numerusform>%Ln examined; the best is proven</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the precisions of two columns</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Profile shared by fewer than {k}: {before} of the persons as collected, {after} as published.</source>
        <translation>Profile shared by fewer than {k}: {before} of the persons as collected, {after} as published.</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>one vote</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>A neighbour who knows {known}.</source>
        <translation>A neighbour who knows {known}.</translation>
    </message>
    <message>
        <source>Someone who knows of a neighbour {known} would have found {before} of {persons} persons; in what is published, {after}.</source>
        <translation>Someone who knows of a neighbour {known} would have found {before} of {persons} persons; in what is published, {after}.</translation>
    </message>
    <message>
        <source>{found}, {narrowed} among fewer than {k}</source>
        <translation>{found}, {narrowed} among fewer than {k}</translation>
    </message>
    <message>
        <source>single out</source>
        <translation>single out</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>deduce</source>
        <translation>deduce</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>hardly</source>
        <comment>an answer</comment>
        <translation>hardly</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>{what}: {answer}</source>
        <translation>{what}: {answer}</translation>
    </message>
    <message>
        <source>Isolate one person in the tables</source>
        <translation>Isolate one person in the tables</translation>
    </message>
    <message>
        <source>Link a person&apos;s rows, here or with other data</source>
        <translation>Link a person&apos;s rows, here or with other data</translation>
    </message>
    <message>
        <source>Deduce something of a person from their crowd</source>
        <translation>Deduce something of a person from their crowd</translation>
    </message>
    <message>
        <source>{setting}. A reader loses {loss} of the precision, {risk} of the persons are left out.</source>
        <translation>{setting}. A reader loses {loss} of the precision, {risk} of the persons are left out.</translation>
    </message>
    <message>
        <source>The charter allows at most {limit} left out.</source>
        <translation>The charter allows at most {limit} left out.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) withheld</source>
        <translation>
            <numerusform>%Ln number withheld</numerusform>
            <numerusform>%Ln numbers withheld</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>less than {share}</translation>
    </message>
    <message>
        <source>{low} +</source>
        <comment>size of a crowd</comment>
        <translation>{low} +</translation>
    </message>
    <message>
        <source>Chosen: {setting}</source>
        <translation>Chosen: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out of the profiles, counted in each loss.</source>
        <translation>
            <numerusform>%Ln person left out of the profiles, counted in each loss.</numerusform>
            <numerusform>%Ln persons left out of the profiles, counted in each loss.</numerusform>
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
        <translation>Nobody is left out of the profiles.</translation>
    </message>
    <message>
        <source>All columns together, {loss} of the information about persons is lost.</source>
        <translation>All columns together, {loss} of the information about persons is lost.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>persons per combination</source>
        <translation>persons per combination</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>small numbers</source>
        <translation>small numbers</translation>
    </message>
    <message>
        <source>past publications</source>
        <translation>past publications</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texts</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours: those of the system</source>
        <translation>Colours: those of the system</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Colours: light</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Colours: dark</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>things to do on a screen</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>all roles</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Close the dossier</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln text(s) kept for a second reader: none read yet.</source>
        <translation>
            <numerusform>%Ln text kept for a second reader: not read yet.</numerusform>
            <numerusform>%Ln texts kept for a second reader: none read yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the texts</source>
        <translation>Review of the texts</translation>
    </message>
    <message numerus="yes">
        <source>Read the sample (%Ln)</source>
        <translation>
            <numerusform>Read the sample (%Ln)</numerusform>
            <numerusform>Read the sample (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish under the signed rule</source>
        <translation>Publish under the signed rule</translation>
    </message>
    <message>
        <source>List those to decide on</source>
        <translation>List those to decide on</translation>
    </message>
    <message>
        <source>The rule is not signed yet…</source>
        <translation>The rule is not signed yet…</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, personal data left in {leaking}. In all the texts, between {low} and {high} may still hold some (95 % sure).</source>
        <translation>Second reader: {read} of {sampled} read, personal data left in {leaking}. In all the texts, between {low} and {high} may still hold some (95 % sure).</translation>
    </message>
    <message>
        <source>let out by a person</source>
        <translation>let out by a person</translation>
    </message>
    <message>
        <source>let out under the rule</source>
        <translation>let out under the rule</translation>
    </message>
    <message>
        <source>with data to decide on</source>
        <translation>with data to decide on</translation>
    </message>
    <message>
        <source>still to be looked at</source>
        <translation>still to be looked at</translation>
    </message>
    <message>
        <source>Second reader: {read} of {sampled} read, nothing left in any. In all the texts, at most {high} may still hold personal data (95 % sure).</source>
        <translation>Second reader: {read} of {sampled} read, nothing left in any. In all the texts, at most {high} may still hold personal data (95 % sure).</translation>
    </message>
    <message>
        <source>Read the text as it would be published: can anyone still be recognised in it?</source>
        <translation>Read the text as it would be published: can anyone still be recognised in it?</translation>
    </message>
    <message>
        <source>A text of the sample, kept back for a second reader. If nothing is left it leaves under the signed rule; if something is, it stays, and the share published beside the data says so.</source>
        <translation>A text of the sample, kept back for a second reader. If nothing is left it leaves under the signed rule; if something is, it stays, and the share published beside the data says so.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Nothing is left</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>Something is left</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>data protection officer</source>
        <translation>data protection officer</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyst</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publisher</translation>
    </message>
</context>
<context>
    <name>RoundFault</name>
    <message>
        <source>its form</source>
        <translation>its form</translation>
    </message>
    <message>
        <source>the themes</source>
        <translation>the themes</translation>
    </message>
    <message>
        <source>the six sentences of a theme, in both languages</source>
        <translation>the six sentences of a theme, in both languages</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>the weights</translation>
    </message>
    <message>
        <source>a quorum larger than the number of evaluators</source>
        <translation>a quorum larger than the number of evaluators</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>no proposal</translation>
    </message>
    <message>
        <source>the number of places</source>
        <translation>the number of places</translation>
    </message>
    <message>
        <source>the grade from which one is in favour</source>
        <translation>the grade from which one is in favour</translation>
    </message>
    <message>
        <source>the spread from which a proposal is discussed</source>
        <translation>the spread from which a proposal is discussed</translation>
    </message>
    <message>
        <source>the rules of counting</source>
        <translation>the rules of counting</translation>
    </message>
    <message>
        <source>the list of persons</source>
        <translation>the list of persons</translation>
    </message>
    <message>
        <source>there must be one coordinator</source>
        <translation>there must be one coordinator</translation>
    </message>
    <message>
        <source>fewer than two evaluators</source>
        <translation>fewer than two evaluators</translation>
    </message>
    <message>
        <source>a person without a device, or one device twice</source>
        <translation>a person without a device, or one device twice</translation>
    </message>
    <message>
        <source>the rapporteurs</source>
        <translation>the rapporteurs</translation>
    </message>
    <message>
        <source>the title in both languages</source>
        <translation>the title in both languages</translation>
    </message>
    <message>
        <source>the date from which names become letters</source>
        <translation>the date from which names become letters</translation>
    </message>
    <message>
        <source>its random number</source>
        <translation>its random number</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>recognised by its form</source>
        <translation>recognised by its form</translation>
    </message>
    <message>
        <source>form of an e-mail address</source>
        <translation>form of an e-mail address</translation>
    </message>
    <message>
        <source>e-mail address written with spaces</source>
        <translation>e-mail address written with spaces</translation>
    </message>
    <message>
        <source>e-mail address told in words</source>
        <translation>e-mail address told in words</translation>
    </message>
    <message>
        <source>address of a web page</source>
        <translation>address of a web page</translation>
    </message>
    <message>
        <source>name of an account</source>
        <translation>name of an account</translation>
    </message>
    <message>
        <source>named after a network</source>
        <translation>named after a network</translation>
    </message>
    <message>
        <source>number of a computer</source>
        <translation>number of a computer</translation>
    </message>
    <message>
        <source>form of a telephone number</source>
        <translation>form of a telephone number</translation>
    </message>
    <message>
        <source>valid number</source>
        <translation>valid number</translation>
    </message>
    <message>
        <source>number after a word such as telephone</source>
        <translation>number after a word such as telephone</translation>
    </message>
    <message>
        <source>number told in words</source>
        <translation>number told in words</translation>
    </message>
    <message>
        <source>number of another country</source>
        <translation>number of another country</translation>
    </message>
    <message>
        <source>its check digits are right</source>
        <translation>its check digits are right</translation>
    </message>
    <message>
        <source>form of an account number</source>
        <translation>form of an account number</translation>
    </message>
    <message>
        <source>form of a social security number</source>
        <translation>form of a social security number</translation>
    </message>
    <message>
        <source>its key is right</source>
        <translation>its key is right</translation>
    </message>
    <message>
        <source>announced by the words before it</source>
        <translation>announced by the words before it</translation>
    </message>
    <message>
        <source>form of a card number</source>
        <translation>form of a card number</translation>
    </message>
    <message>
        <source>form of a codice fiscale</source>
        <translation>form of a codice fiscale</translation>
    </message>
    <message>
        <source>number after the name of a document</source>
        <translation>number after the name of a document</translation>
    </message>
    <message>
        <source>form of a document number</source>
        <translation>form of a document number</translation>
    </message>
    <message>
        <source>number of a file</source>
        <translation>number of a file</translation>
    </message>
    <message>
        <source>long number</source>
        <translation>long number</translation>
    </message>
    <message>
        <source>form of a number plate</source>
        <translation>form of a number plate</translation>
    </message>
    <message>
        <source>reference of a parcel</source>
        <translation>reference of a parcel</translation>
    </message>
    <message>
        <source>position on the map</source>
        <translation>position on the map</translation>
    </message>
    <message>
        <source>number and name of a street</source>
        <translation>number and name of a street</translation>
    </message>
    <message>
        <source>address, France</source>
        <translation>address, France</translation>
    </message>
    <message>
        <source>address, Italy</source>
        <translation>address, Italy</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s home</source>
        <translation>said to be somebody&apos;s home</translation>
    </message>
    <message>
        <source>postcode and town</source>
        <translation>postcode and town</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>post box</translation>
    </message>
    <message>
        <source>name of a street, without a number</source>
        <translation>name of a street, without a number</translation>
    </message>
    <message>
        <source>age of a person</source>
        <translation>age of a person</translation>
    </message>
    <message>
        <source>date after a word such as born</source>
        <translation>date after a word such as born</translation>
    </message>
    <message>
        <source>title and name</source>
        <translation>title and name</translation>
    </message>
    <message>
        <source>name after a role</source>
        <translation>name after a role</translation>
    </message>
    <message>
        <source>first name and surname</source>
        <translation>first name and surname</translation>
    </message>
    <message>
        <source>a name alone</source>
        <translation>a name alone</translation>
    </message>
    <message>
        <source>said to be somebody&apos;s relative or neighbour</source>
        <translation>said to be somebody&apos;s relative or neighbour</translation>
    </message>
    <message>
        <source>after words such as: my name is</source>
        <translation>after words such as: my name is</translation>
    </message>
    <message>
        <source>an office and a name</source>
        <translation>an office and a name</translation>
    </message>
    <message>
        <source>in the list of places</source>
        <translation>in the list of places</translation>
    </message>
    <message>
        <source>a capitalised word that no list knows</source>
        <translation>a capitalised word that no list knows</translation>
    </message>
    <message>
        <source>end of a letter</source>
        <translation>end of a letter</translation>
    </message>
    <message>
        <source>the author&apos;s own identity</source>
        <translation>the author&apos;s own identity</translation>
    </message>
    <message>
        <source>marked by a moderator</source>
        <translation>marked by a moderator</translation>
    </message>
    <message>
        <source>sentence to read again: health</source>
        <translation>sentence to read again: health</translation>
    </message>
    <message>
        <source>sentence to read again: political opinion</source>
        <translation>sentence to read again: political opinion</translation>
    </message>
    <message>
        <source>sentence to read again: religion</source>
        <translation>sentence to read again: religion</translation>
    </message>
    <message>
        <source>sentence to read again: trade union</source>
        <translation>sentence to read again: trade union</translation>
    </message>
    <message>
        <source>sentence to read again: origin</source>
        <translation>sentence to read again: origin</translation>
    </message>
    <message>
        <source>sentence to read again: sexual life</source>
        <translation>sentence to read again: sexual life</translation>
    </message>
    <message>
        <source>sentence to read again: genetic data</source>
        <translation>sentence to read again: genetic data</translation>
    </message>
    <message>
        <source>sentence to read again: offences</source>
        <translation>sentence to read again: offences</translation>
    </message>
    <message>
        <source>sentence to read again</source>
        <translation>sentence to read again</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation>Round shown</translation>
    </message>
    <message>
        <source>Pages of the round</source>
        <translation>Pages of the round</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Round {number}: {title}</source>
        <translation>Round {number}: {title}</translation>
    </message>
    <message>
        <source>{name}, opened on {day}: {proposals} proposals, {evaluators} evaluators</source>
        <translation>{name}, opened on {day}: {proposals} proposals, {evaluators} evaluators</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>New round…</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>Rounds are run by the coordinator; you can look.</source>
        <translation>Rounds are run by the coordinator; you can look.</translation>
    </message>
    <message>
        <source>Being prepared, not signed</source>
        <translation>Being prepared, not signed</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Blind scoring under way</source>
        <translation>Blind scoring under way</translation>
    </message>
    <message>
        <source>Commitments listed, ballots expected</source>
        <translation>Commitments listed, ballots expected</translation>
    </message>
    <message>
        <source>Ballots revealed</source>
        <translation>Ballots revealed</translation>
    </message>
    <message>
        <source>Decisions recorded</source>
        <translation>Decisions recorded</translation>
    </message>
</context>
<context>
    <name>ScoringBoard</name>
    <message>
        <source>Copy the reference for them</source>
        <translation>Copy the reference for them</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Device {mark}: {marks}</source>
        <translation>Device {mark}: {marks}</translation>
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
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>Every file received could be read and counted. What cannot be is kept here, with what to do about it; nothing is thrown away.</source>
        <translation>Every file received could be read and counted. What cannot be is kept here, with what to do about it; nothing is thrown away.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: two ballots for proposal {number}, {title}</source>
        <translation>{name}: two ballots for proposal {number}, {title}</translation>
    </message>
    <message>
        <source>Neither counts until {name} says on one of the devices which one stands.</source>
        <translation>Neither counts until {name} says on one of the devices which one stands.</translation>
    </message>
    <message>
        <source>whoever sent it</source>
        <translation>whoever sent it</translation>
    </message>
    <message>
        <source>device {mark}</source>
        <translation>device {mark}</translation>
    </message>
    <message>
        <source>It is not sealed to you: you cannot open it.</source>
        <translation>It is not sealed to you: you cannot open it.</translation>
    </message>
    <message>
        <source>Ask the sender to save their ballots again with the package of this round.</source>
        <translation>Ask the sender to save their ballots again with the package of this round.</translation>
    </message>
    <message>
        <source>It was changed or cut on the way: what was signed is not what stands there.</source>
        <translation>It was changed or cut on the way: what was signed is not what stands there.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, attached and not copied.</source>
        <translation>Ask the sender for the file again, attached and not copied.</translation>
    </message>
    <message>
        <source>It is not a file of a round.</source>
        <translation>It is not a file of a round.</translation>
    </message>
    <message>
        <source>Nothing to do if it came here by mistake.</source>
        <translation>Nothing to do if it came here by mistake.</translation>
    </message>
    <message>
        <source>Something of this file is not counted.</source>
        <translation>Something of this file is not counted.</translation>
    </message>
    <message>
        <source>Show the details to whoever looks after the application.</source>
        <translation>Show the details to whoever looks after the application.</translation>
    </message>
    <message>
        <source>It comes from a device that has no seat in this round.</source>
        <translation>It comes from a device that has no seat in this round.</translation>
    </message>
    <message>
        <source>If a member changed device, enrol it under “Lost device”: the file then counts by itself. Otherwise leave it here.</source>
        <translation>If a member changed device, enrol it under “Lost device”: the file then counts by itself. Otherwise leave it here.</translation>
    </message>
    <message>
        <source>It belongs to another round.</source>
        <translation>It belongs to another round.</translation>
    </message>
    <message>
        <source>Choose that round at the top and receive the file there.</source>
        <translation>Choose that round at the top and receive the file there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of a kind that this seat may not write.</source>
        <translation>
            <numerusform>%Ln entry of a kind that this seat may not write.</numerusform>
            <numerusform>%Ln entries of a kind that this seat may not write.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted. Ask {person} which version of the application was used.</source>
        <translation>They are not counted. Ask {person} which version of the application was used.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) say nothing that this round knows.</source>
        <translation>
            <numerusform>%Ln entry says nothing that this round knows.</numerusform>
            <numerusform>%Ln entries say nothing that this round knows.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not counted; the others are. Ask {person} to deliver that ballot again.</source>
        <translation>They are not counted; the others are. Ask {person} to deliver that ballot again.</translation>
    </message>
    <message>
        <source>An enrolment for a device that has a seat already.</source>
        <translation>An enrolment for a device that has a seat already.</translation>
    </message>
    <message>
        <source>Nothing changes: the device keeps its first seat.</source>
        <translation>Nothing changes: the device keeps its first seat.</translation>
    </message>
    <message>
        <source>The ballots are not those that were signed.</source>
        <translation>The ballots are not those that were signed.</translation>
    </message>
    <message>
        <source>Ask {person} to send the file of ballots again; this one is not counted.</source>
        <translation>Ask {person} to send the file of ballots again; this one is not counted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) follow others that have not come.</source>
        <translation>
            <numerusform>%Ln entry follows others that have not come.</numerusform>
            <numerusform>%Ln entries follow others that have not come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; these count when the others come.</source>
        <translation>Ask {person} for the whole file of ballots; these count when the others come.</translation>
    </message>
    <message>
        <source>Two versions of the same ballots: a backup was restored, or the device copied.</source>
        <translation>Two versions of the same ballots: a backup was restored, or the device copied.</translation>
    </message>
    <message>
        <source>Nobody chooses for {person}: they say on their own device which version stands, and send their ballots again.</source>
        <translation>Nobody chooses for {person}: they say on their own device which version stands, and send their ballots again.</translation>
    </message>
    <message>
        <source>It shows less than what was committed to.</source>
        <translation>It shows less than what was committed to.</translation>
    </message>
    <message>
        <source>Ask {person} for the whole file of ballots; until then none of it counts.</source>
        <translation>Ask {person} for the whole file of ballots; until then none of it counts.</translation>
    </message>
    <message>
        <source>These are not the ballots that were committed to.</source>
        <translation>These are not the ballots that were committed to.</translation>
    </message>
    <message>
        <source>They are not counted. Talk to {person}: a backup may have been restored after the commitment.</source>
        <translation>They are not counted. Talk to {person}: a backup may have been restored after the commitment.</translation>
    </message>
    <message>
        <source>Ballots came before the list of commitments.</source>
        <translation>Ballots came before the list of commitments.</translation>
    </message>
    <message>
        <source>They stay sealed and nobody sees them. They open when they answer your list.</source>
        <translation>They stay sealed and nobody sees them. They open when they answer your list.</translation>
    </message>
    <message>
        <source>Two different lists of commitments were signed.</source>
        <translation>Two different lists of commitments were signed.</translation>
    </message>
    <message>
        <source>Find out with the deputy which one was sent, and note it in the minutes.</source>
        <translation>Find out with the deputy which one was sent, and note it in the minutes.</translation>
    </message>
    <message>
        <source>This commitment came after the list, or is not the one in the list.</source>
        <translation>This commitment came after the list, or is not the one in the list.</translation>
    </message>
    <message>
        <source>The ballots of {person} will count, marked late: not blind.</source>
        <translation>The ballots of {person} will count, marked late: not blind.</translation>
    </message>
    <message>
        <source>A list or an enrolment that no coordinator signed.</source>
        <translation>A list or an enrolment that no coordinator signed.</translation>
    </message>
    <message>
        <source>It changes nothing. Find out where it comes from.</source>
        <translation>It changes nothing. Find out where it comes from.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Sign the list</translation>
    </message>
    <message>
        <source>Sign the list of commitments</source>
        <translation>Sign the list of commitments</translation>
    </message>
    <message>
        <source>The list is signed once. From then on the devices open their ballots: a ballot that is not in the list can still come, but it is marked late, because it may have been written after reading the others.</source>
        <translation>The list is signed once. From then on the devices open their ballots: a ballot that is not in the list can still come, but it is marked late, because it may have been written after reading the others.</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Wait longer</translation>
    </message>
    <message>
        <source>Enrol a member&apos;s new device</source>
        <translation>Enrol a member&apos;s new device</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sign and save the enrolment…</source>
        <translation>Sign and save the enrolment…</translation>
    </message>
    <message>
        <source>{name}, device {mark}, asked on {day}</source>
        <translation>{name}, device {mark}, asked on {day}</translation>
    </message>
    <message>
        <source>None is lost: this is one device more</source>
        <translation>None is lost: this is one device more</translation>
    </message>
    <message>
        <source>Compare the sixteen characters of the device with the member, aloud. What a lost device had committed stays in the list; what the new one says counts as late unless it commits before the list. Save the package again afterwards.</source>
        <translation>Compare the sixteen characters of the device with the member, aloud. What a lost device had committed stays in the list; what the new one says counts as late unless it commits before the list. Save the package again afterwards.</translation>
    </message>
    <message>
        <source>No joining request waits: ask the member for one and drop it on the board first.</source>
        <translation>No joining request waits: ask the member for one and drop it on the board first.</translation>
    </message>
    <message>
        <source>Device {mark} is lost: it is replaced</source>
        <translation>Device {mark} is lost: it is replaced</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Former device</source>
        <translation>Former device</translation>
    </message>
    <message>
        <source>Joining request</source>
        <translation>Joining request</translation>
    </message>
    <message>
        <source>Committed: {names}.</source>
        <translation>Committed: {names}.</translation>
    </message>
    <message>
        <source>Named absent: {names}.</source>
        <translation>Named absent: {names}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Who has what</translation>
    </message>
    <message>
        <source>Lost device…</source>
        <translation>Lost device…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>No round is open yet</source>
        <translation>No round is open yet</translation>
    </message>
    <message>
        <source>Once a round is signed, you follow here who has the package, who is committed and whose ballots have come.</source>
        <translation>Once a round is signed, you follow here who has the package, who is committed and whose ballots have come.</translation>
    </message>
    <message>
        <source>Prepare a round</source>
        <translation>Prepare a round</translation>
    </message>
    <message>
        <source>Reading the round…</source>
        <translation>Reading the round…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>The round could not be read</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Nothing was lost. Close the dossier and open it again.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Save the package of the round</translation>
    </message>
    <message>
        <source>Save the list of commitments</source>
        <translation>Save the list of commitments</translation>
    </message>
    <message>
        <source>Save the enrolment</source>
        <translation>Save the enrolment</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Files received</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>Drop the members&apos; files here: commitments, ballots</source>
        <translation>Drop the members&apos; files here: commitments, ballots</translation>
    </message>
    <message>
        <source>In any order, twice if need be. You see what they bring before anything is kept.</source>
        <translation>In any order, twice if need be. You see what they bring before anything is kept.</translation>
    </message>
    <message>
        <source>Files received from the members</source>
        <translation>Files received from the members</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken in.</source>
        <translation>
            <numerusform>%Ln file taken in.</numerusform>
            <numerusform>%Ln files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other file(s)</source>
        <translation>
            <numerusform>and %Ln other file</numerusform>
            <numerusform>and %Ln other files</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again…</source>
        <translation>Save the package again…</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the members.</source>
        <translation>Saved: {file}. Send it to the members.</translation>
    </message>
    <message>
        <source>All the ballots are open</source>
        <translation>All the ballots are open</translation>
    </message>
    <message>
        <source>Results can be read, and the meeting prepared.</source>
        <translation>Results can be read, and the meeting prepared.</translation>
    </message>
    <message>
        <source>The ballots are open; some have not come</source>
        <translation>The ballots are open; some have not come</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Go to the results</translation>
    </message>
    <message>
        <source>Send the package, then wait for the commitments</source>
        <translation>Send the package, then wait for the commitments</translation>
    </message>
    <message>
        <source>Wait for the commitments, then sign their list</source>
        <translation>Wait for the commitments, then sign their list</translation>
    </message>
    <message>
        <source>Send the list, then collect the ballots</source>
        <translation>Send the list, then collect the ballots</translation>
    </message>
    <message>
        <source>Save the package and send it to the members: one file, which only their devices open. Each sends back a small commitment once their ballots are done.</source>
        <translation>Save the package and send it to the members: one file, which only their devices open. Each sends back a small commitment once their ballots are done.</translation>
    </message>
    <message>
        <source>{done} of {total} revealed</source>
        <translation>{done} of {total} revealed</translation>
    </message>
    <message>
        <source>Everybody is committed. Sign the list and send it: it lets the devices open their ballots.</source>
        <translation>Everybody is committed. Sign the list and send it: it lets the devices open their ballots.</translation>
    </message>
    <message>
        <source>Waited for: {names}. Results are counted with the ballots that are here.</source>
        <translation>Waited for: {names}. Results are counted with the ballots that are here.</translation>
    </message>
    <message>
        <source>{done} of {total} committed</source>
        <translation>{done} of {total} committed</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Save the package…</translation>
    </message>
    <message numerus="yes">
        <source>Sign the list without %Ln absent(s)…</source>
        <translation>
            <numerusform>Sign the list without %Ln absent member…</numerusform>
            <numerusform>Sign the list without %Ln absent members…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the list of commitments…</source>
        <translation>Sign the list of commitments…</translation>
    </message>
    <message>
        <source>Save the list again…</source>
        <translation>Save the list again…</translation>
    </message>
    <message>
        <source>Waited for: {names}. Whoever is not in the list when you sign it is named absent.</source>
        <translation>Waited for: {names}. Whoever is not in the list when you sign it is named absent.</translation>
    </message>
    <message>
        <source>The list is signed. Send it to the members; their devices then give their ballots. Waited for: {names}.</source>
        <translation>The list is signed. Send it to the members; their devices then give their ballots. Waited for: {names}.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>no sign yet</source>
        <translation>no sign yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ballot(s)</source>
        <translation>
            <numerusform>%Ln new ballot</numerusform>
            <numerusform>%Ln new ballots</numerusform>
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
        <translation>file not recognised</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) to look at afterwards</source>
        <translation>
            <numerusform>%Ln point to look at afterwards</numerusform>
            <numerusform>%Ln points to look at afterwards</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>scoring</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>lost, replaced</source>
        <translation>lost, replaced</translation>
    </message>
    <message>
        <source>no ballot expected</source>
        <translation>no ballot expected</translation>
    </message>
    <message>
        <source>revealed, blind</source>
        <translation>revealed, blind</translation>
    </message>
    <message>
        <source>ballots expected</source>
        <translation>ballots expected</translation>
    </message>
    <message>
        <source>absent from the list</source>
        <translation>absent from the list</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>{ballots} from {name}, {contradictions}</source>
        <translation>{ballots} from {name}, {contradictions}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>commitment</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>ballots</translation>
    </message>
    <message>
        <source>list of commitments</source>
        <translation>list of commitments</translation>
    </message>
    <message>
        <source>enrolment of a device</source>
        <translation>enrolment of a device</translation>
    </message>
    <message>
        <source>joining request</source>
        <translation>joining request</translation>
    </message>
    <message>
        <source>set aside: device without a seat</source>
        <translation>set aside: device without a seat</translation>
    </message>
    <message>
        <source>set aside: another round</source>
        <translation>set aside: another round</translation>
    </message>
    <message>
        <source>set aside: damaged</source>
        <translation>set aside: damaged</translation>
    </message>
    <message>
        <source>kept sealed: the list is not signed yet</source>
        <translation>kept sealed: the list is not signed yet</translation>
    </message>
    <message>
        <source>set aside: two versions of the same ballots</source>
        <translation>set aside: two versions of the same ballots</translation>
    </message>
    <message>
        <source>set aside: cannot be read here</source>
        <translation>set aside: cannot be read here</translation>
    </message>
    <message>
        <source>kept: after the list, so late</source>
        <translation>kept: after the list, so late</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>set aside: {reason}</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>abstains</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>late: not blind</source>
        <translation>late: not blind</translation>
    </message>
    <message>
        <source>{name}: kept sealed until the list of commitments</source>
        <translation>{name}: kept sealed until the list of commitments</translation>
    </message>
    <message>
        <source>already here, nothing changes</source>
        <translation>already here, nothing changes</translation>
    </message>
</context>
<context>
    <name>ScoringFiles</name>
    <message>
        <source>Files of a round</source>
        <translation>Files of a round</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>ScoringMeeting</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Into which proposal?</source>
        <translation>Into which proposal?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who asks that their dissent be noted?</source>
        <translation>Who asks that their dissent be noted?</translation>
    </message>
    <message>
        <source>Follow-up: what?</source>
        <translation>Follow-up: what?</translation>
    </message>
    <message>
        <source>Follow-up: who?</source>
        <translation>Follow-up: who?</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Choose an outcome</translation>
    </message>
    <message>
        <source>Choose the lead of the family</source>
        <translation>Choose the lead of the family</translation>
    </message>
    <message>
        <source>For instance: a meeting with the citizens who ask for it</source>
        <translation>For instance: a meeting with the citizens who ask for it</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>The follow-up has a date</source>
        <translation>The follow-up has a date</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Date of the follow-up</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Choose an outcome.</translation>
    </message>
    <message>
        <source>Choose who decides.</source>
        <translation>Choose who decides.</translation>
    </message>
    <message>
        <source>Choose the proposal that it is merged into.</source>
        <translation>Choose the proposal that it is merged into.</translation>
    </message>
    <message>
        <source>Write the reason: it is required against the order.</source>
        <translation>Write the reason: it is required against the order.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>The reason is too long.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln decisions</source>
        <translation>
            <numerusform>Record %Ln decision</numerusform>
            <numerusform>Record %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these decisions go against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>
            <numerusform>%Ln of these decisions goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</numerusform>
            <numerusform>%Ln of these decisions go against the order of the ballots. It is allowed, with a reason, and will show in the record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a new decision</source>
        <translation>Record a new decision</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Somebody changes a grade</source>
        <translation>Somebody changes a grade</translation>
    </message>
    <message>
        <source>Ballot of the group</source>
        <translation>Ballot of the group</translation>
    </message>
    <message>
        <source>Set a ballot aside</source>
        <translation>Set a ballot aside</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>What to enter</translation>
    </message>
    <message>
        <source>blind: {grade}</source>
        <translation>blind: {grade}</translation>
    </message>
    <message>
        <source>Give a mark under each theme: 0 to 5, A or C.</source>
        <translation>Give a mark under each theme: 0 to 5, A or C.</translation>
    </message>
    <message>
        <source>Who changes a grade?</source>
        <translation>Who changes a grade?</translation>
    </message>
    <message>
        <source>Reason given (required)</source>
        <translation>Reason given (required)</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Record these grades</source>
        <translation>Record these grades</translation>
    </message>
    <message>
        <source>Choose who speaks: their blind grades appear.</source>
        <translation>Choose who speaks: their blind grades appear.</translation>
    </message>
    <message>
        <source>This person has a conflict of interest here: they do not grade it.</source>
        <translation>This person has a conflict of interest here: they do not grade it.</translation>
    </message>
    <message>
        <source>Change at least one grade.</source>
        <translation>Change at least one grade.</translation>
    </message>
    <message>
        <source>Write the reason: it stays beside the new grade.</source>
        <translation>Write the reason: it stays beside the new grade.</translation>
    </message>
    <message>
        <source>blind: none</source>
        <translation>blind: none</translation>
    </message>
    <message>
        <source>The group agrees on one ballot. It is listed beside the results; it does not replace anybody&apos;s ballot and is not counted.</source>
        <translation>The group agrees on one ballot. It is listed beside the results; it does not replace anybody&apos;s ballot and is not counted.</translation>
    </message>
    <message>
        <source>Record this ballot</source>
        <translation>Record this ballot</translation>
    </message>
    <message>
        <source>The ballot stays in the record, out of the result. This cannot be undone here; the person may send another ballot.</source>
        <translation>The ballot stays in the record, out of the result. This cannot be undone here; the person may send another ballot.</translation>
    </message>
    <message>
        <source>Which ballot?</source>
        <translation>Which ballot?</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Choose a ballot</source>
        <translation>Choose a ballot</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Set it aside</translation>
    </message>
    <message>
        <source>Choose a ballot.</source>
        <translation>Choose a ballot.</translation>
    </message>
    <message>
        <source>Write the reason: it stays in the record.</source>
        <translation>Write the reason: it stays in the record.</translation>
    </message>
    <message>
        <source>{theme}: keys 0 to 5, A abstains, C conflict</source>
        <translation>{theme}: keys 0 to 5, A abstains, C conflict</translation>
    </message>
    <message>
        <source>The agenda could not be prepared</source>
        <translation>The agenda could not be prepared</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>To discuss (%Ln)</source>
        <translation>
            <numerusform>To discuss (%Ln)</numerusform>
            <numerusform>To discuss (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%Ln)</source>
        <translation>
            <numerusform>Other (%Ln)</numerusform>
            <numerusform>Others (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded (%Ln)</source>
        <translation>
            <numerusform>Recorded (%Ln)</numerusform>
            <numerusform>Recorded (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Which proposals</translation>
    </message>
    <message>
        <source>Proposals to discuss</source>
        <translation>Proposals to discuss</translation>
    </message>
    <message>
        <source>Other proposals; several can be chosen and decided at once</source>
        <translation>Other proposals; several can be chosen and decided at once</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Prepare and open one under “Set-up”.</translation>
    </message>
    <message>
        <source>Preparing the agenda…</source>
        <translation>Preparing the agenda…</translation>
    </message>
    <message>
        <source>The meeting comes after the reveal</source>
        <translation>The meeting comes after the reveal</translation>
    </message>
    <message>
        <source>The agenda is made from the ballots: it appears once they are revealed. See “Board” for who has sent what.</source>
        <translation>The agenda is made from the ballots: it appears once they are revealed. See “Board” for who has sent what.</translation>
    </message>
    <message>
        <source>Nothing has to be discussed</source>
        <translation>Nothing has to be discussed</translation>
    </message>
    <message>
        <source>No proposal is flagged: decide them under “Others”.</source>
        <translation>No proposal is flagged: decide them under “Others”.</translation>
    </message>
    <message>
        <source>Every proposal is on the agenda</source>
        <translation>Every proposal is on the agenda</translation>
    </message>
    <message>
        <source>Meeting: projector</source>
        <translation>Meeting: projector</translation>
    </message>
    <message>
        <source>Leave   Esc</source>
        <translation>Leave   Esc</translation>
    </message>
    <message>
        <source>Previous proposal (left arrow)</source>
        <translation>Previous proposal (left arrow)</translation>
    </message>
    <message>
        <source>Next proposal (right arrow)</source>
        <translation>Next proposal (right arrow)</translation>
    </message>
    <message>
        <source>Why we discuss it</source>
        <translation>Why we discuss it</translation>
    </message>
    <message>
        <source>Since the ballots were revealed</source>
        <translation>Since the ballots were revealed</translation>
    </message>
    <message>
        <source>Analysis sheet</source>
        <translation>Analysis sheet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Text of the proposal</translation>
    </message>
    <message>
        <source>Translation, not the citizen&apos;s own words</source>
        <translation>Translation, not the citizen&apos;s own words</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Show the original</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Show the translation</translation>
    </message>
    <message>
        <source>{who}: ballot withdrawn, a conflict of interest was found.</source>
        <translation>{who}: ballot withdrawn, a conflict of interest was found.</translation>
    </message>
    <message>
        <source>Relevance: {text}</source>
        <translation>Relevance: {text}</translation>
    </message>
    <message>
        <source>In perspective: {text}</source>
        <translation>In perspective: {text}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Summary: {text}</translation>
    </message>
    <message>
        <source>Ballot of the group (listed, not counted): {grades}</source>
        <translation>Ballot of the group (listed, not counted): {grades}</translation>
    </message>
    <message>
        <source>By {who}</source>
        <translation>By {who}</translation>
    </message>
    <message>
        <source>Somebody declared an interest, and graded.</source>
        <translation>Somebody declared an interest, and graded.</translation>
    </message>
    <message>
        <source>Two ballots of the same person disagree: neither counts until they say which one stands.</source>
        <translation>Two ballots of the same person disagree: neither counts until they say which one stands.</translation>
    </message>
    <message>
        <source>Citizens: no vote and no support recorded.</source>
        <translation>Citizens: no vote and no support recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support(s)</source>
        <translation>
            <numerusform>%Ln support</numerusform>
            <numerusform>%Ln supports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) ask for the same</source>
        <translation>
            <numerusform>%Ln contribution asks for the same</numerusform>
            <numerusform>%Ln contributions ask for the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Citizens: {what}.</source>
        <translation>Citizens: {what}.</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} of {total} decided</translation>
    </message>
    <message>
        <source>Against the order of the ballots.</source>
        <translation>Against the order of the ballots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dissent(s) noted</source>
        <translation>
            <numerusform>%Ln dissent noted</numerusform>
            <numerusform>%Ln dissents noted</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>“{title}” is not among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</translation>
    </message>
    <message>
        <source>Merged into “{title}”</source>
        <translation>Merged into “{title}”</translation>
    </message>
    <message>
        <source>“{title}” is among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</source>
        <translation>“{title}” is among the first {cut}: this goes against the order of the ballots. It is allowed, with a reason, and will show in the record.</translation>
    </message>
    <message>
        <source>“{title}” is not decided by the ballots: this goes against the order. It is allowed, with a reason, and will show in the record.</source>
        <translation>“{title}” is not decided by the ballots: this goes against the order. It is allowed, with a reason, and will show in the record.</translation>
    </message>
    <message>
        <source>{theme}: grades from {low} to {high}.</source>
        <translation>{theme}: grades from {low} to {high}.</translation>
    </message>
    <message>
        <source>{theme}: opinions divided, {above} gave {threshold} or more and {below} gave less.</source>
        <translation>{theme}: opinions divided, {above} gave {threshold} or more and {below} gave less.</translation>
    </message>
    <message>
        <source>{theme}: quorum missing, {count} grades of the {quorum} needed.</source>
        <translation>{theme}: quorum missing, {count} grades of the {quorum} needed.</translation>
    </message>
    <message>
        <source>{theme}: a 0 or a 5 was given without a reason.</source>
        <translation>{theme}: a 0 or a 5 was given without a reason.</translation>
    </message>
    <message>
        <source>{yes} for and {no} against</source>
        <translation>{yes} for and {no} against</translation>
    </message>
    <message>
        <source>{outcome}, decided by {name}</source>
        <translation>{outcome}, decided by {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Follow-up: {what}</source>
        <translation>Follow-up: {what}</translation>
    </message>
    <message>
        <source>{theme} {grade}</source>
        <translation>{theme} {grade}</translation>
    </message>
    <message>
        <source>Dissent: {names}</source>
        <translation>Dissent: {names}</translation>
    </message>
</context>
<context>
    <name>ScoringResults</name>
    <message>
        <source>Evaluator {letter}</source>
        <translation>Evaluator {letter}</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Who moved, and why</translation>
    </message>
    <message>
        <source>Nobody changed a grade after the reveal: blind and final counts are the same.</source>
        <translation>Nobody changed a grade after the reveal: blind and final counts are the same.</translation>
    </message>
    <message>
        <source>Signing the record</source>
        <translation>Signing the record</translation>
    </message>
    <message>
        <source>Writing the files of the round</source>
        <translation>Writing the files of the round</translation>
    </message>
    <message numerus="yes">
        <source>Not decided (%Ln): outside the order</source>
        <translation>
            <numerusform>Not decided (%Ln): outside the order</numerusform>
            <numerusform>Not decided (%Ln): outside the order</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>order by majority judgment</source>
        <translation>order by majority judgment</translation>
    </message>
    <message>
        <source>order by the weighted mean of the themes</source>
        <translation>order by the weighted mean of the themes</translation>
    </message>
    <message>
        <source>ties broken by a draw</source>
        <translation>ties broken by a draw</translation>
    </message>
    <message>
        <source>ties broken by majority judgment</source>
        <translation>ties broken by majority judgment</translation>
    </message>
    <message>
        <source>Rank {rank}, score {score}</source>
        <translation>Rank {rank}, score {score}</translation>
    </message>
    <message>
        <source>Outside the order, the quorum is missing. {themes}.</source>
        <translation>Outside the order, the quorum is missing. {themes}.</translation>
    </message>
    <message>
        <source>Blind: {before}. After the discussion: {after}.</source>
        <translation>Blind: {before}. After the discussion: {after}.</translation>
    </message>
    <message>
        <source>{who}: {steps}.</source>
        <translation>{who}: {steps}.</translation>
    </message>
    <message>
        <source>Said in the meeting.</source>
        <translation>Said in the meeting.</translation>
    </message>
    <message>
        <source>Ballots of {count} of {total} evaluators</source>
        <translation>Ballots of {count} of {total} evaluators</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>{theme}: {count} of the {quorum} grades needed</source>
        <translation>{theme}: {count} of the {quorum} grades needed</translation>
    </message>
    <message>
        <source>{theme} {before} → {after}</source>
        <translation>{theme} {before} → {after}</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>ranked</translation>
    </message>
    <message>
        <source>{theme}: median {median}</source>
        <translation>{theme}: median {median}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>nothing came from {names}</source>
        <translation>nothing came from {names}</translation>
    </message>
    <message>
        <source>late, not blind: {names}</source>
        <translation>late, not blind: {names}</translation>
    </message>
    <message>
        <source>first {cut}</source>
        <translation>first {cut}</translation>
    </message>
    <message>
        <source>The results could not be read</source>
        <translation>The results could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The evaluators are scoring, blind</source>
        <translation>The evaluators are scoring, blind</translation>
    </message>
    <message>
        <source>Results come once the commitments are gathered, the list of heads is issued and the ballots are revealed: see “Board”.</source>
        <translation>Results come once the commitments are gathered, the list of heads is issued and the ballots are revealed: see “Board”.</translation>
    </message>
    <message>
        <source>Committed: the ballots are not here yet</source>
        <translation>Committed: the ballots are not here yet</translation>
    </message>
    <message>
        <source>Send the list of heads to the evaluators; results come with the first ballots that they send back: see “Board”.</source>
        <translation>Send the list of heads to the evaluators; results come with the first ballots that they send back: see “Board”.</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Not computed</translation>
    </message>
    <message>
        <source>The results above do not depend on it.</source>
        <translation>The results above do not depend on it.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>How solid is this?</source>
        <translation>How solid is this?</translation>
    </message>
    <message>
        <source>Partners&apos; projects</source>
        <translation>Partners&apos; projects</translation>
    </message>
    <message>
        <source>Parts of the results</source>
        <translation>Parts of the results</translation>
    </message>
    <message>
        <source>Proposals in order</source>
        <translation>Proposals in order</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Prepare and open one under “Set-up”.</source>
        <translation>Prepare and open one under “Set-up”.</translation>
    </message>
    <message>
        <source>Counting the ballots…</source>
        <translation>Counting the ballots…</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>{theme}: {median}.</source>
        <translation>{theme}: {median}.</translation>
    </message>
    <message numerus="yes">
        <source>The median of each theme, from 0 below to 5 above, for the %Ln first.</source>
        <translation>
            <numerusform>The median of each theme, from 0 below to 5 above, for the %Ln first.</numerusform>
            <numerusform>The median of each theme, from 0 below to 5 above, for the %Ln first.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {medians}.</source>
        <translation>{title}: {medians}.</translation>
    </message>
    <message numerus="yes">
        <source>The discussion changed the rank of %Ln proposal(s).</source>
        <translation>
            <numerusform>The discussion changed the rank of %Ln proposal.</numerusform>
            <numerusform>The discussion changed the rank of %Ln proposals.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: rank {before}, then {after}.</source>
        <translation>{title}: rank {before}, then {after}.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of each theme, from 0 to 5, for the %Ln proposal(s) decided, best on the left.</source>
        <translation>
            <numerusform>The mean of each theme, from 0 to 5, for the %Ln proposal decided.</numerusform>
            <numerusform>The mean of each theme, from 0 to 5, for the %Ln proposals decided, best on the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln proposal(s) of the first places with a known commune.</source>
        <translation>
            <numerusform>Nothing is decided yet: %Ln proposal of the first places with a known commune.</numerusform>
            <numerusform>Nothing is decided yet: %Ln proposals of the first places with a known commune.</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal is decided.</source>
        <translation>No proposal is decided.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>after the discussion</translation>
    </message>
    <message>
        <source>The discussion changed no rank.</source>
        <translation>The discussion changed no rank.</translation>
    </message>
    <message>
        <source>None of them has a known commune.</source>
        <translation>None of them has a known commune.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln favourable decision(s) with a known commune.</source>
        <translation>
            <numerusform>%Ln favourable decision with a known commune.</numerusform>
            <numerusform>%Ln favourable decisions with a known commune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades of “{title}”</source>
        <translation>Grades of “{title}”</translation>
    </message>
    <message>
        <source>Profile by theme of the first ones</source>
        <translation>Profile by theme of the first ones</translation>
    </message>
    <message>
        <source>What the discussion moved</source>
        <translation>What the discussion moved</translation>
    </message>
    <message>
        <source>All proposals in their order</source>
        <translation>All proposals in their order</translation>
    </message>
    <message>
        <source>Where the favourable proposals are</source>
        <translation>Where the favourable proposals are</translation>
    </message>
    <message>
        <source>Where the first proposals are</source>
        <translation>Where the first proposals are</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Projects before the citizens</source>
        <translation>Projects before the citizens</translation>
    </message>
    <message>
        <source>By persons for; among equals, the fewer against first. The evaluators&apos; score and rank stand beside and change nothing here.</source>
        <translation>By persons for; among equals, the fewer against first. The evaluators&apos; score and rank stand beside and change nothing here.</translation>
    </message>
    <message>
        <source>Territory and themes covered</source>
        <translation>Territory and themes covered</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Share for</source>
        <translation>Share for</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>No partners&apos; project</source>
        <translation>No partners&apos; project</translation>
    </message>
    <message>
        <source>Projects put to the vote appear here once they are imported and accepted.</source>
        <translation>Projects put to the vote appear here once they are imported and accepted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln combination(s) of theme and territory without any project.</source>
        <translation>
            <numerusform>%Ln combination of theme and territory without any project.</numerusform>
            <numerusform>%Ln combinations of theme and territory without any project.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each theme has a project in each territory.</source>
        <translation>Each theme has a project in each territory.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) without a theme or a territory fill no hole.</source>
        <translation>
            <numerusform>%Ln project without a theme or a territory fills no hole.</numerusform>
            <numerusform>%Ln projects without a theme or a territory fill no hole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the decision record</source>
        <translation>Sign the decision record</translation>
    </message>
    <message>
        <source>Your signature makes this the record of the round, as it stands now. It cannot be taken back: a correction is a new record, which names this one.</source>
        <translation>Your signature makes this the record of the round, as it stands now. It cannot be taken back: a correction is a new record, which names this one.</translation>
    </message>
    <message>
        <source>Two records, each with a copy to read (PDF) in French and in Italian: the internal one has names and reasons; the public one has letters instead of names, and no evaluator&apos;s reason.</source>
        <translation>Two records, each with a copy to read (PDF) in French and in Italian: the internal one has names and reasons; the public one has letters instead of names, and no evaluator&apos;s reason.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>Sign and save the record</source>
        <translation>Sign and save the record</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Where to write the files</translation>
    </message>
    <message>
        <source>Ballots, a row per theme (CSV)…</source>
        <translation>Ballots, a row per theme (CSV)…</translation>
    </message>
    <message>
        <source>Decisions as deliberations (CSV)…</source>
        <translation>Decisions as deliberations (CSV)…</translation>
    </message>
    <message>
        <source>Analysis sheets (PDF)…</source>
        <translation>Analysis sheets (PDF)…</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Save files</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Sign a new record…</source>
        <translation>Sign a new record…</translation>
    </message>
    <message>
        <source>Sign the record…</source>
        <translation>Sign the record…</translation>
    </message>
    <message>
        <source>{decided} of {total} proposals are decided.</source>
        <translation>{decided} of {total} proposals are decided.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Counting otherwise, to see what holds…</source>
        <translation>Counting otherwise, to see what holds…</translation>
    </message>
    <message>
        <source>Do the first places hold?</source>
        <translation>Do the first places hold?</translation>
    </message>
    <message>
        <source>Do the evaluators agree?</source>
        <translation>Do the evaluators agree?</translation>
    </message>
    <message>
        <source>Severity of the evaluators</source>
        <translation>Severity of the evaluators</translation>
    </message>
    <message>
        <source>Not computed: {reason}.</source>
        <translation>Not computed: {reason}.</translation>
    </message>
    <message>
        <source>Alpha is 1 when all agree and 0 when they agree no more than by chance. It is low, too, when nearly all grades are the same: read the shares first. Blind ballots only.</source>
        <translation>Alpha is 1 when all agree and 0 when they agree no more than by chance. It is low, too, when nearly all grades are the same: read the shares first. Blind ballots only.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) change nothing among the first.</source>
        <translation>
            <numerusform>%Ln variant changes nothing among the first.</numerusform>
            <numerusform>%Ln variants change nothing among the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>A diagnostic only: it never changes the order, and nobody is asked to grade like the others.</source>
        <translation>A diagnostic only: it never changes the order, and nobody is asked to grade like the others.</translation>
    </message>
    <message>
        <source>Counting the ballots otherwise</source>
        <translation>Counting the ballots otherwise</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: not computable, the grades do not vary (n = {values}).</source>
        <translation>Krippendorff&apos;s alpha: not computable, the grades do not vary (n = {values}).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: {alpha} (n = {values} grades of {units} proposals).</source>
        <translation>Krippendorff&apos;s alpha: {alpha} (n = {values} grades of {units} proposals).</translation>
    </message>
    <message>
        <source>{name}: no clear difference from the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: no clear difference from the others (between {low} and {high}, {ballots} ballots).</translation>
    </message>
    <message>
        <source>{theme}: the same grade in {exact} of the pairs, at most one apart in {near} ({pairs} pairs of grades).</source>
        <translation>{theme}: the same grade in {exact} of the pairs, at most one apart in {near} ({pairs} pairs of grades).</translation>
    </message>
    <message>
        <source>{always} of the {first} first stay first in every variant.</source>
        <translation>{always} of the {first} first stay first in every variant.</translation>
    </message>
    <message>
        <source>Weighted mean instead of majority judgment</source>
        <translation>Weighted mean instead of majority judgment</translation>
    </message>
    <message>
        <source>Grades corrected for severity</source>
        <translation>Grades corrected for severity</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln other(s)</source>
        <translation>
            <numerusform>{titles} and %Ln other</numerusform>
            <numerusform>{titles} and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody has graded fewer than 8 proposals that others graded too</source>
        <translation>somebody has graded fewer than 8 proposals that others graded too</translation>
    </message>
    <message>
        <source>two groups of evaluators have graded nothing in common</source>
        <translation>two groups of evaluators have graded nothing in common</translation>
    </message>
    <message>
        <source>all evaluators give the same grades</source>
        <translation>all evaluators give the same grades</translation>
    </message>
    <message>
        <source>there are more than 60 evaluators</source>
        <translation>there are more than 60 evaluators</translation>
    </message>
    <message>
        <source>{name}: {effect} grade above the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: {effect} grade above the others (between {low} and {high}, {ballots} ballots).</translation>
    </message>
    <message>
        <source>{name}: {effect} grade below the others (between {low} and {high}, {ballots} ballots).</source>
        <translation>{name}: {effect} grade below the others (between {low} and {high}, {ballots} ballots).</translation>
    </message>
    <message>
        <source>{theme}: not computable, no proposal has two grades.</source>
        <translation>{theme}: not computable, no proposal has two grades.</translation>
    </message>
    <message>
        <source>Majority judgment instead of the mean</source>
        <translation>Majority judgment instead of the mean</translation>
    </message>
    <message>
        <source>not computed: {reason}</source>
        <translation>not computed: {reason}</translation>
    </message>
    <message>
        <source>Without the ballots of {name}</source>
        <translation>Without the ballots of {name}</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % higher</source>
        <translation>{theme}: weight 20 % higher</translation>
    </message>
    <message>
        <source>{theme}: weight 20 % lower</source>
        <translation>{theme}: weight 20 % lower</translation>
    </message>
    <message>
        <source>brings in {titles}</source>
        <translation>brings in {titles}</translation>
    </message>
    <message>
        <source>takes out {titles}</source>
        <translation>takes out {titles}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>No grade yet</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): no grade</source>
        <translation>Blind, before the discussion (outline): no grade</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>abstains</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>Median {median}: {count} of {total} gave at least {median}</source>
        <translation>Median {median}: {count} of {total} gave at least {median}</translation>
    </message>
    <message>
        <source>Mean {mean}</source>
        <translation>Mean {mean}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstained</source>
        <translation>
            <numerusform>%Ln abstained</numerusform>
            <numerusform>%Ln abstained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) of interest</source>
        <translation>
            <numerusform>%Ln conflict of interest</numerusform>
            <numerusform>%Ln conflicts of interest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen</source>
        <translation>
            <numerusform>%Ln not seen</numerusform>
            <numerusform>%Ln not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>grades far apart</source>
        <translation>grades far apart</translation>
    </message>
    <message>
        <source>opinions divided</source>
        <translation>opinions divided</translation>
    </message>
    <message>
        <source>quorum missing</source>
        <translation>quorum missing</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>declared interest</translation>
    </message>
    <message>
        <source>0 or 5 without a reason</source>
        <translation>0 or 5 without a reason</translation>
    </message>
    <message>
        <source>two ballots disagree</source>
        <translation>two ballots disagree</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favourable</translation>
    </message>
    <message>
        <source>Favourable with changes</source>
        <translation>Favourable with changes</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Unfavourable</translation>
    </message>
    <message>
        <source>Out of our competence</source>
        <translation>Out of our competence</translation>
    </message>
    <message>
        <source>Merged into another proposal</source>
        <translation>Merged into another proposal</translation>
    </message>
    <message>
        <source>Blind, before the discussion (outline): median {median}, mean {mean}</source>
        <translation>Blind, before the discussion (outline): median {median}, mean {mean}</translation>
    </message>
    <message>
        <source>{count} of {base} graded</source>
        <translation>{count} of {base} graded</translation>
    </message>
    <message>
        <source>Quorum missing ({count} needed)</source>
        <translation>Quorum missing ({count} needed)</translation>
    </message>
    <message>
        <source>Quorum reached ({count} needed)</source>
        <translation>Quorum reached ({count} needed)</translation>
    </message>
    <message>
        <source>grade {grade}: {count}</source>
        <translation>grade {grade}: {count}</translation>
    </message>
</context>
<context>
    <name>ScoringSetup</name>
    <message>
        <source>round</source>
        <translation>round</translation>
    </message>
    <message>
        <source>Sign and open the round</source>
        <translation>Sign and open the round</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>What is scored</translation>
    </message>
    <message numerus="yes">
        <source>accepted proposal(s) and project(s), one for each family, as evaluators will read them: without the personal data found, and without their author.</source>
        <translation>
            <numerusform>accepted proposal or project, as evaluators will read it: without the personal data found, and without its author.</numerusform>
            <numerusform>accepted proposals and projects, one for each family, as evaluators will read them: without the personal data found, and without their author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: the round cannot open before.</source>
        <translation>
            <numerusform>%Ln other was not searched for personal data as it is now: the round cannot open before.</numerusform>
            <numerusform>%Ln others were not searched for personal data as they are now: the round cannot open before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to moderation</source>
        <translation>Go to moderation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted other(s) are left out of this round.</source>
        <translation>
            <numerusform>%Ln other accepted one is left out of this round.</numerusform>
            <numerusform>%Ln other accepted ones are left out of this round.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the proposals…</source>
        <translation>Choose the proposals…</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>Translations…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not searched for personal data as they are now: they cannot be chosen before.</source>
        <translation>
            <numerusform>%Ln other was not searched for personal data as it is now: it cannot be chosen before.</numerusform>
            <numerusform>%Ln others were not searched for personal data as they are now: they cannot be chosen before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no translation into the other language: evaluators who do not read the original will be told so.</source>
        <translation>
            <numerusform>%Ln has no translation into the other language: evaluators who do not read the original will be told so.</numerusform>
            <numerusform>%Ln have no translation into the other language: evaluators who do not read the original will be told so.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be read in French and in Italian.</source>
        <translation>All can be read in French and in Italian.</translation>
    </message>
    <message>
        <source>Reading what can be scored…</source>
        <translation>Reading what can be scored…</translation>
    </message>
    <message>
        <source>The round could not be read</source>
        <translation>The round could not be read</translation>
    </message>
    <message>
        <source>Nothing was lost. Close the dossier and open it again.</source>
        <translation>Nothing was lost. Close the dossier and open it again.</translation>
    </message>
    <message>
        <source>Save the package of the round</source>
        <translation>Save the package of the round</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Name of the person to invite</source>
        <translation>Name of the person to invite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln scores</numerusform>
            <numerusform>%Ln score</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Send each person an invitation. They open it in the application, on their own computer, and send back a joining request: drop it here.</source>
        <translation>Send each person an invitation. They open it in the application, on their own computer, and send back a joining request: drop it here.</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>stands in for you</source>
        <translation>stands in for you</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>Save the invitation…</translation>
    </message>
    <message>
        <source>Joining requests received…</source>
        <translation>Joining requests received…</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>this dossier</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>Joining requests</source>
        <translation>Joining requests</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>not invited: check aloud</source>
        <translation>not invited: check aloud</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>stands in</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Saved: {file}. Send it to the person, who answers with a joining request.</source>
        <translation>Saved: {file}. Send it to the person, who answers with a joining request.</translation>
    </message>
    <message>
        <source>no former round</source>
        <translation>no former round</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>each proposal to one evaluator, in turn</source>
        <translation>each proposal to one evaluator, in turn</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Name each file after the number of its proposal: 12.jpg, 12-2.jpg. Place and time are taken off the pictures.</source>
        <translation>Name each file after the number of its proposal: 12.jpg, 12-2.jpg. Place and time are taken off the pictures.</translation>
    </message>
    <message>
        <source>Folder of the photographs</source>
        <translation>Folder of the photographs</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Title in Italian</source>
        <translation>Title in Italian</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Equal ones</source>
        <translation>Equal ones</translation>
    </message>
    <message>
        <source>In favour from the grade</source>
        <translation>In favour from the grade</translation>
    </message>
    <message>
        <source>Places looked at</source>
        <translation>Places looked at</translation>
    </message>
    <message>
        <source>Grades apart to be discussed</source>
        <translation>Grades apart to be discussed</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Names become letters on</source>
        <translation>Names become letters on</translation>
    </message>
    <message>
        <source>Analysis sheets</source>
        <translation>Analysis sheets</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Why it replaces it</source>
        <translation>Why it replaces it</translation>
    </message>
    <message>
        <source>Without photographs</source>
        <translation>Without photographs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{files} for {proposals}; {others}</source>
        <translation>{files} for {proposals}; {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s)</source>
        <translation>
            <numerusform>%Ln photograph</numerusform>
            <numerusform>%Ln photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left aside</source>
        <translation>
            <numerusform>%Ln file left aside</numerusform>
            <numerusform>%Ln files left aside</numerusform>
        </translation>
    </message>
    <message>
        <source>Give these criteria to every theme</source>
        <translation>Give these criteria to every theme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep these sentences</source>
        <translation>Keep these sentences</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>its question</source>
        <translation>its question</translation>
    </message>
    <message>
        <source>Evaluators read the sentence of a grade while they give it: it keeps a 3 the same on both sides of the border.</source>
        <translation>Evaluators read the sentence of a grade while they give it: it keeps a 3 the same on both sides of the border.</translation>
    </message>
    <message>
        <source>Sentences and criteria of {theme}</source>
        <translation>Sentences and criteria of {theme}</translation>
    </message>
    <message>
        <source>signed, frozen</source>
        <translation>signed, frozen</translation>
    </message>
    <message>
        <source>Prepare a round that replaces it…</source>
        <translation>Prepare a round that replaces it…</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>weight {weight}</translation>
    </message>
    <message>
        <source>Round {number}, signed on {day}: {proposals}.</source>
        <translation>Round {number}, signed on {day}: {proposals}.</translation>
    </message>
    <message>
        <source>Names become letters on {day}.</source>
        <translation>Names become letters on {day}.</translation>
    </message>
    <message>
        <source>It replaces a former round, for the reason given: {reason}</source>
        <translation>It replaces a former round, for the reason given: {reason}</translation>
    </message>
    <message>
        <source>Seal of the round: {digest}</source>
        <translation>Seal of the round: {digest}</translation>
    </message>
    <message>
        <source>What you will sign</source>
        <translation>What you will sign</translation>
    </message>
    <message>
        <source>Nothing is missing. Nothing can be changed afterwards.</source>
        <translation>Nothing is missing. Nothing can be changed afterwards.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Sign and open the round…</source>
        <translation>Sign and open the round…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Each proposal gets a grade from 0 to 5 under every theme. The weight counts in the order; the quorum is the number of grades that a theme needs to be decided.</source>
        <translation>Each proposal gets a grade from 0 to 5 under every theme. The weight counts in the order; the quorum is the number of grades that a theme needs to be decided.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majority</translation>
    </message>
    <message>
        <source>Sentences…</source>
        <translation>Sentences…</translation>
    </message>
    <message>
        <source>Translations of the proposals</source>
        <translation>Translations of the proposals</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Translated title</translation>
    </message>
    <message>
        <source>Translated text</source>
        <translation>Translated text</translation>
    </message>
    <message>
        <source>Keep the translation</source>
        <translation>Keep the translation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>to translate</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
    <message>
        <source>In Italian</source>
        <translation>In Italian</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>Say why this round replaces the former one.</source>
        <translation>Say why this round replaces the former one.</translation>
    </message>
    <message>
        <source>Majority judgment of all the grades</source>
        <translation>Majority judgment of all the grades</translation>
    </message>
    <message>
        <source>By drawing lots, from the seal of the round</source>
        <translation>By drawing lots, from the seal of the round</translation>
    </message>
    <message>
        <source>Once signed, nothing of the round can be changed: neither the proposals nor the members, nor the sentences, weights and rules. To correct something, a new round replaces this one, with a reason that everybody reads.</source>
        <translation>Once signed, nothing of the round can be changed: neither the proposals nor the members, nor the sentences, weights and rules. To correct something, a new round replaces this one, with a reason that everybody reads.</translation>
    </message>
    <message>
        <source>Quorum: the majority of those without a conflict, under each theme.</source>
        <translation>Quorum: the majority of those without a conflict, under each theme.</translation>
    </message>
    <message>
        <source>ties by majority judgment</source>
        <translation>ties by majority judgment</translation>
    </message>
    <message>
        <source>ties by drawing lots</source>
        <translation>ties by drawing lots</translation>
    </message>
    <message>
        <source>Weighted mean of the theme means</source>
        <translation>Weighted mean of the theme means</translation>
    </message>
    <message>
        <source>By majority judgment, then declared equal</source>
        <translation>By majority judgment, then declared equal</translation>
    </message>
    <message>
        <source>No proposal to score: accept some in moderation first.</source>
        <translation>No proposal to score: accept some in moderation first.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not searched for personal data yet: open moderation and let the search end.</source>
        <translation>
            <numerusform>%Ln text was not searched for personal data yet: open moderation and let the search end.</numerusform>
            <numerusform>%Ln texts were not searched for personal data yet: open moderation and let the search end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two evaluators at least: invite them, then drop their joining requests here.</source>
        <translation>Two evaluators at least: invite them, then drop their joining requests here.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Say who decides.</translation>
    </message>
    <message>
        <source>Give the round a title in French and in Italian.</source>
        <translation>Give the round a title in French and in Italian.</translation>
    </message>
    <message>
        <source>Give at least one theme a weight.</source>
        <translation>Give at least one theme a weight.</translation>
    </message>
    <message numerus="yes">
        <source>A quorum is above the number of evaluators (%Ln).</source>
        <translation>
            <numerusform>A quorum is above the number of evaluators (%Ln).</numerusform>
            <numerusform>A quorum is above the number of evaluators (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme lacks one of its six sentences in French or in Italian.</source>
        <translation>A theme lacks one of its six sentences in French or in Italian.</translation>
    </message>
    <message>
        <source>Names must become letters on a day to come.</source>
        <translation>Names must become letters on a day to come.</translation>
    </message>
    <message numerus="yes">
        <source>More places than proposals (%Ln): lower the number of places.</source>
        <translation>
            <numerusform>More places than proposals (%Ln): lower the number of places.</numerusform>
            <numerusform>More places than proposals (%Ln): lower the number of places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {quorum} of {evaluators} under each theme.</source>
        <translation>Quorum: {quorum} of {evaluators} under each theme.</translation>
    </message>
    <message>
        <source>Order by the mean of the theme means</source>
        <translation>Order by the mean of the theme means</translation>
    </message>
    <message>
        <source>Order by weighted mean of the theme means ({weights})</source>
        <translation>Order by weighted mean of the theme means ({weights})</translation>
    </message>
    <message>
        <source>Order by majority judgment of all the grades</source>
        <translation>Order by majority judgment of all the grades</translation>
    </message>
    <message>
        <source>Order by majority judgment, themes weighted {weights}</source>
        <translation>Order by majority judgment, themes weighted {weights}</translation>
    </message>
    <message>
        <source>Each proposal is given to one evaluator for its analysis sheet, in turn.</source>
        <translation>Each proposal is given to one evaluator for its analysis sheet, in turn.</translation>
    </message>
    <message>
        <source>{evaluators}, {proposals}.</source>
        <translation>{evaluators}, {proposals}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s)</source>
        <translation>
            <numerusform>%Ln evaluator</numerusform>
            <numerusform>%Ln evaluators</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} decides, after the meeting.</source>
        <translation>{name} decides, after the meeting.</translation>
    </message>
    <message>
        <source>Quorum: {each}.</source>
        <translation>Quorum: {each}.</translation>
    </message>
    <message>
        <source>In favour from {threshold} up; the first {cut} places are looked at; discussed from {spread} grades between two evaluators.</source>
        <translation>In favour from {threshold} up; the first {cut} places are looked at; discussed from {spread} grades between two evaluators.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Which proposals are scored</source>
        <translation>Which proposals are scored</translation>
    </message>
    <message>
        <source>Theme shown</source>
        <translation>Theme shown</translation>
    </message>
    <message>
        <source>Only those that no former round had</source>
        <translation>Only those that no former round had</translation>
    </message>
    <message>
        <source>Take all those shown</source>
        <translation>Take all those shown</translation>
    </message>
    <message>
        <source>Take none of those shown</source>
        <translation>Take none of those shown</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln proposal(s)</source>
        <translation>
            <numerusform>Score %Ln proposal</numerusform>
            <numerusform>Score %Ln proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Without a theme</translation>
    </message>
    <message>
        <source>{number}, in a former round</source>
        <translation>{number}, in a former round</translation>
    </message>
    <message>
        <source>{count} of {total} taken</source>
        <translation>{count} of {total} taken</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
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
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
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
        <translation>To write</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Putting in perspective</source>
        <translation>Putting in perspective</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Does it meet a need of the territory, and for whom?</source>
        <translation>Does it meet a need of the territory, and for whom?</translation>
    </message>
    <message>
        <source>What exists already, here or over the border? What would it take?</source>
        <translation>What exists already, here or over the border? What would it take?</translation>
    </message>
    <message>
        <source>In three sentences, for the meeting.</source>
        <translation>In three sentences, for the meeting.</translation>
    </message>
    <message>
        <source>Proposals you report on</source>
        <translation>Proposals you report on</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Text of the proposal</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <translation>Record the sheet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save the analysis sheet</source>
        <translation>Save the analysis sheet</translation>
    </message>
    <message>
        <source>No analysis sheet to write</source>
        <translation>No analysis sheet to write</translation>
    </message>
    <message>
        <source>The coordinator has not named you rapporteur of a proposal in this round.</source>
        <translation>The coordinator has not named you rapporteur of a proposal in this round.</translation>
    </message>
    <message>
        <source>no. {number} · {state}</source>
        <translation>no. {number} · {state}</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Not recorded yet</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Preparing the search</source>
        <translation>Preparing the search</translation>
    </message>
    <message>
        <source>Looking for personal data in the texts</source>
        <translation>Looking for personal data in the texts</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>recognising the file</source>
        <translation>recognising the file</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importing</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>preparing the search</translation>
    </message>
    <message>
        <source>writing the answers</source>
        <translation>writing the answers</translation>
    </message>
    <message>
        <source>preparing the preview</source>
        <translation>preparing the preview</translation>
    </message>
    <message>
        <source>inventing the consultation</source>
        <translation>inventing the consultation</translation>
    </message>
    <message>
        <source>preparing the publication</source>
        <translation>preparing the publication</translation>
    </message>
    <message>
        <source>writing the analysis sheets</source>
        <translation>writing the analysis sheets</translation>
    </message>
    <message>
        <source>scoring the proposals</source>
        <translation>scoring the proposals</translation>
    </message>
    <message>
        <source>reading the texts</source>
        <translation>reading the texts</translation>
    </message>
    <message>
        <source>looking at the texts once more</source>
        <translation>looking at the texts once more</translation>
    </message>
    <message>
        <source>comparing the texts</source>
        <translation>comparing the texts</translation>
    </message>
    <message>
        <source>measuring what is alike</source>
        <translation>measuring what is alike</translation>
    </message>
    <message>
        <source>making the families</source>
        <translation>making the families</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose the invitation</source>
        <translation>Choose the invitation</translation>
    </message>
    <message>
        <source>New desk, to score proposals</source>
        <translation>New desk, to score proposals</translation>
    </message>
    <message>
        <source>Your name, as the coordinator knows it</source>
        <translation>Your name, as the coordinator knows it</translation>
    </message>
    <message>
        <source>Invitation, if you received one</source>
        <translation>Invitation, if you received one</translation>
    </message>
    <message>
        <source>None: your joining file will say who you are</source>
        <translation>None: your joining file will say who you are</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Make the encrypted desk</source>
        <translation>Make the encrypted desk</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>Choose a charter file</source>
        <translation>Choose a charter file</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Folder, new or empty</translation>
    </message>
    <message>
        <source>Your name, as colleagues will see it</source>
        <translation>Your name, as colleagues will see it</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, once more</translation>
    </message>
    <message>
        <source>Charter of minimisation</source>
        <translation>Charter of minimisation</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. Nobody can recover it, not even us: keep it where your organisation keeps its secrets.</source>
        <translation>The passphrase encrypts everything. Nobody can recover it, not even us: keep it where your organisation keeps its secrets.</translation>
    </message>
    <message>
        <source>Supplied charter: PITER ALPIMED</source>
        <translation>Supplied charter: PITER ALPIMED</translation>
    </message>
    <message>
        <source>Four words that only you would put together</source>
        <translation>Four words that only you would put together</translation>
    </message>
    <message>
        <source>Create the encrypted dossier</source>
        <translation>Create the encrypted dossier</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>too short</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>easy to guess</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>Choose the folder where the dossier will live.</source>
        <translation>Choose the folder where the dossier will live.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Open “{name}”</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the second one again.</source>
        <translation>The two passphrases differ: type the second one again.</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>Opening the dossier</translation>
    </message>
    <message>
        <source>Creating the dossier</source>
        <translation>Creating the dossier</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparing the demonstration</translation>
    </message>
    <message>
        <source>Making the desk</source>
        <translation>Making the desk</translation>
    </message>
    <message>
        <source>Opening the desk</source>
        <translation>Opening the desk</translation>
    </message>
    <message>
        <source>Choose the folder of the dossier</source>
        <translation>Choose the folder of the dossier</translation>
    </message>
    <message>
        <source>Declare in the charter what may be collected, why, and for how long.</source>
        <translation>Declare in the charter what may be collected, why, and for how long.</translation>
    </message>
    <message>
        <source>Import the exports of the platforms; what nobody declared is refused.</source>
        <translation>Import the exports of the platforms; what nobody declared is refused.</translation>
    </message>
    <message>
        <source>Read, accept or hide, with a reason; every decision can be undone.</source>
        <translation>Read, accept or hide, with a reason; every decision can be undone.</translation>
    </message>
    <message>
        <source>Answer each contributor and publish data in which nobody can be found.</source>
        <translation>Answer each contributor and publish data in which nobody can be found.</translation>
    </message>
    <message>
        <source>Choose the folder of your desk</source>
        <translation>Choose the folder of your desk</translation>
    </message>
    <message>
        <source>Where do we begin?</source>
        <translation>Where do we begin?</translation>
    </message>
    <message>
        <source>Receive what citizens wrote, decide together, answer everyone, publish without exposing anyone.</source>
        <translation>Receive what citizens wrote, decide together, answer everyone, publish without exposing anyone.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. Nothing is ever sent over a network.</source>
        <translation>Everything stays on this computer, encrypted. Nothing is ever sent over a network.</translation>
    </message>
    <message>
        <source>One folder for one consultation, encrypted, with its charter.</source>
        <translation>One folder for one consultation, encrypted, with its charter.</translation>
    </message>
    <message>
        <source>Create a dossier…</source>
        <translation>Create a dossier…</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Open a dossier</translation>
    </message>
    <message>
        <source>On this computer, a key or a shared folder. Dropping it here works too.</source>
        <translation>On this computer, a key or a shared folder. Dropping it here works too.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>A complete consultation of invented people, to try everything safely.</source>
        <translation>A complete consultation of invented people, to try everything safely.</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Try the demonstration</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>Score proposals, without the dossier</source>
        <translation>Score proposals, without the dossier</translation>
    </message>
    <message>
        <source>An evaluator works on a desk of their own: the coordinator&apos;s files come in, ballots go out.</source>
        <translation>An evaluator works on a desk of their own: the coordinator&apos;s files come in, ballots go out.</translation>
    </message>
    <message>
        <source>Open my desk…</source>
        <translation>Open my desk…</translation>
    </message>
    <message>
        <source>Make a desk…</source>
        <translation>Make a desk…</translation>
    </message>
    <message>
        <source>I received an invitation…</source>
        <translation>I received an invitation…</translation>
    </message>
    <message>
        <source>None yet on this computer.</source>
        <translation>None yet on this computer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove from this list (the folder stays)</source>
        <translation>Remove from this list (the folder stays)</translation>
    </message>
    <message>
        <source>{name} (desk)</source>
        <translation>{name} (desk)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Internal assessment</source>
        <translation>Internal assessment</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Framing</translation>
    </message>
    <message>
        <source>Consultation open</source>
        <translation>Consultation open</translation>
    </message>
</context>
<context>
    <name>TextsRule</name>
    <message>
        <source>left in the text</source>
        <translation>left in the text</translation>
    </message>
    <message>
        <source>replaced by a word such as [person 1]</source>
        <translation>replaced by a word such as [person 1]</translation>
    </message>
    <message>
        <source>said less precisely</source>
        <translation>said less precisely</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>No text leaves unless a person has read it. The charter may say otherwise, under the signature of the data protection officer.</source>
        <translation>No text leaves unless a person has read it. The charter may say otherwise, under the signature of the data protection officer.</translation>
    </message>
    <message>
        <source>The rule on texts</source>
        <translation>The rule on texts</translation>
    </message>
    <message>
        <source>Sign the rule on texts…</source>
        <translation>Sign the rule on texts…</translation>
    </message>
    <message>
        <source>Sign the rule</source>
        <translation>Sign the rule</translation>
    </message>
    <message>
        <source>Sign the rule on texts</source>
        <translation>Sign the rule on texts</translation>
    </message>
    <message>
        <source>By signing, you answer for it that texts may be published under this rule without a person having read each of them. Your signature is entered in the journal and cannot be erased; if the rule changes, it must be signed again.</source>
        <translation>By signing, you answer for it that texts may be published under this rule without a person having read each of them. Your signature is entered in the journal and cannot be erased; if the rule changes, it must be signed again.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>An accepted text leaves without its findings and without having been read, if each finding is sure ({score} or above, or decided on by a person), if nothing is found in it a second time, and if it is not about a minor or a sensitive matter. {sample} of these texts are kept for a second reader.</source>
        <translation>An accepted text leaves without its findings and without having been read, if each finding is sure ({score} or above, or decided on by a person), if nothing is found in it a second time, and if it is not about a minor or a sensitive matter. {sample} of these texts are kept for a second reader.</translation>
    </message>
    <message>
        <source>Each text is read</source>
        <translation>Each text is read</translation>
    </message>
    <message>
        <source>The data protection officer signs it.</source>
        <translation>The data protection officer signs it.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>{action}: {kinds}</source>
        <translation>{action}: {kinds}</translation>
    </message>
    <message>
        <source>Seal of the rule: {seal}</source>
        <translation>Seal of the rule: {seal}</translation>
    </message>
</context>
</TS>
