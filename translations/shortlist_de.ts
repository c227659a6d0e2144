<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>ICC(2,1), absolute agreement</source>
        <translation>ICC(2,1), absolute Übereinstimmung</translation>
    </message>
    <message>
        <source>ICC(3,1), consistency</source>
        <translation>ICC(3,1), Konsistenz</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: it takes two scorecards with ratings, and there is %n.</source>
        <translation>
            <numerusform>Zu wenig für eine Aussage: Es braucht zwei Bewertungsbögen mit Bewertungen, und es gibt %n.</numerusform>
            <numerusform>Zu wenig für eine Aussage: Es braucht zwei Bewertungsbögen mit Bewertungen, und es gibt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: it takes %1 criteria that two interviewers rated, and there is %n.</source>
        <translation>
            <numerusform>Zu wenig für eine Aussage: Es braucht %1 Kriterien, die zwei Interviewer bewertet haben, und es gibt %n.</numerusform>
            <numerusform>Zu wenig für eine Aussage: Es braucht %1 Kriterien, die zwei Interviewer bewertet haben, und es gibt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted kappa, linear</source>
        <translation>Gewichtetes Kappa, linear</translation>
    </message>
    <message>
        <source>Weighted kappa, quadratic</source>
        <translation>Gewichtetes Kappa, quadratisch</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs Alpha, ordinal</translation>
    </message>
    <message>
        <source>All ratings are the same level: there is nothing that chance could have made differ.</source>
        <translation>Alle Bewertungen sind dasselbe Niveau: Es gibt nichts, was der Zufall hätte unterscheiden können.</translation>
    </message>
    <message numerus="yes">
        <source>Too few for an intraclass correlation: it takes %1 criteria that all interviewers rated, and there is %n.</source>
        <translation>
            <numerusform>Zu wenig für eine Intraklassenkorrelation: Es braucht %1 Kriterien, die alle Interviewer bewertet haben, und es gibt %n.</numerusform>
            <numerusform>Zu wenig für eine Intraklassenkorrelation: Es braucht %1 Kriterien, die alle Interviewer bewertet haben, und es gibt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) of ratings of one criterion %1 have the same level (%2 %).</source>
        <translation>
            <numerusform>Von %n Paar von Bewertungen eines Kriteriums haben %1 dieselbe Stufe (%2 %).</numerusform>
            <numerusform>Von %n Paaren von Bewertungen eines Kriteriums haben %1 dieselbe Stufe (%2 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree more than chance alone would.</source>
        <translation>Sie stimmen mehr überein, als es der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>They agree less than chance alone would.</source>
        <translation>Sie stimmen weniger überein, als es der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>From so few ratings it cannot be told whether they agree more than by chance.</source>
        <translation>Aus so wenigen Bewertungen lässt sich nicht sagen, ob sie mehr als zufällig übereinstimmen.</translation>
    </message>
    <message>
        <source>They put the criteria in a more similar order than their levels show: some are stricter than others.</source>
        <translation>Sie ordnen die Kriterien ähnlicher, als es ihre Niveaus zeigen: Manche sind strenger als andere.</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>nobody differs on any criterion</source>
        <translation>bei keinem Kriterium weicht jemand ab</translation>
    </message>
    <message>
        <source>the interviewers differ alike on every criterion</source>
        <translation>die Interviewer weichen bei jedem Kriterium gleich voneinander ab</translation>
    </message>
    <message>
        <source>No intraclass correlation, and no interval of one: every criterion has the same mean, so that there is no order of the criteria to agree on.</source>
        <translation>Keine Intraklassenkorrelation und kein Intervall dazu: Jedes Kriterium hat denselben Mittelwert, es gibt also keine Reihenfolge der Kriterien, über die man sich einig sein könnte.</translation>
    </message>
    <message>
        <source>%1 (no interval: %2)</source>
        <translation>%1 (kein Intervall: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n criteria</source>
        <translation>
            <numerusform>%1, über %n Kriterium</numerusform>
            <numerusform>%1, über %n Kriterien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Agreement: %1</source>
        <translation>Übereinstimmung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 is perfect agreement, 0 what chance alone gives; between which values it lies with 95 % confidence. Not observed is no rating. It helps to talk; it judges nobody.</source>
        <translation>1 ist vollkommene Übereinstimmung, 0 das, was der Zufall allein ergibt; dazu, zwischen welchen Werten es mit 95 % Sicherheit liegt. Nicht beobachtet ist keine Bewertung. Es hilft beim Gespräch; es beurteilt niemanden.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Nobody is in the group “%1”.</source>
        <translation>In der Gruppe „%1“ ist niemand.</translation>
    </message>
    <message>
        <source>Choose who may approve, or remove the group.</source>
        <translation>Wählen Sie, wer genehmigen darf, oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>%1 of the %2 in the group “%3” cannot be asked for.</source>
        <translation>%1 von den %2 in der Gruppe „%3“ lassen sich nicht verlangen.</translation>
    </message>
    <message>
        <source>Ask for at least one and at most all of them.</source>
        <translation>Verlangen Sie mindestens eine Person und höchstens alle.</translation>
    </message>
    <message>
        <source>Somebody is in the group “%1” twice.</source>
        <translation>In der Gruppe „%1“ steht jemand doppelt.</translation>
    </message>
    <message>
        <source>Name everybody once.</source>
        <translation>Nennen Sie jede Person einmal.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Correct the weekday or the date.</source>
        <translation>Berichtigen Sie den Wochentag oder das Datum.</translation>
    </message>
    <message>
        <source>“%1” names a day that there is not.</source>
        <translation>„%1“ nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>This text is too long to be the times somebody can come.</source>
        <translation>Dieser Text ist zu lang für Zeiten, zu denen jemand kann.</translation>
    </message>
    <message>
        <source>Keep to days and times.</source>
        <translation>Nennen Sie nur Tage und Uhrzeiten.</translation>
    </message>
    <message>
        <source>“%1” names no day.</source>
        <translation>„%1“ nennt keinen Tag.</translation>
    </message>
    <message>
        <source>“%1” was not understood as times somebody can come.</source>
        <translation>„%1“ wurde nicht als Zeiten verstanden, zu denen jemand kann.</translation>
    </message>
    <message>
        <source>“%1”: %2 is meant.</source>
        <translation>„%1“: gemeint ist %2.</translation>
    </message>
    <message>
        <source>“%1” is read as those of the next seven days.</source>
        <translation>„%1“ wird gelesen als die der nächsten sieben Tage.</translation>
    </message>
    <message>
        <source>“%1” is read as until %2.</source>
        <translation>„%1“ wird gelesen als bis %2.</translation>
    </message>
    <message>
        <source>“%1” is read as %2 to %3 on the next day.</source>
        <translation>„%1“ wird gelesen als %2 bis %3 am nächsten Tag.</translation>
    </message>
    <message>
        <source>“%1” is read as %2 to %3.</source>
        <translation>„%1“ wird gelesen als %2 bis %3.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <comment>days, times and zone</comment>
        <translation>Gelesen als: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2 is a %3, not a %4.</source>
        <translation>„%1“: Der %2 ist ein %3, kein %4.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>„%1“ ist schon vorbei.</translation>
    </message>
    <message>
        <source>“%1”: %2 is over already.</source>
        <comment>text, days</comment>
        <translation>„%1“: %2 ist schon vorbei.</translation>
    </message>
    <message>
        <source>Write days and times like %1.</source>
        <translation>Tage und Zeiten schreiben wie: %1.</translation>
    </message>
    <message>
        <source>“%1” are over already.</source>
        <comment>several days</comment>
        <translation>„%1“ sind schon vorbei.</translation>
    </message>
    <message>
        <source>“%1”: %2 are over already.</source>
        <comment>text, days</comment>
        <translation>„%1“: %2 sind schon vorbei.</translation>
    </message>
</context>
<context>
    <name>BlindGrading</name>
    <message>
        <source>Hidden until you have graded</source>
        <translation>Verborgen, bis Sie bewertet haben</translation>
    </message>
    <message>
        <source>You still have written assessments of this job to grade, and are not to know whose they are.</source>
        <translation>Sie haben noch schriftliche Aufgaben zu dieser Stelle zu bewerten und sollen nicht wissen, von wem sie sind.</translation>
    </message>
    <message>
        <source>Submit your scorecards first, or let somebody do it who does not grade here.</source>
        <translation>Reichen Sie zuerst Ihre Bewertungsbögen ein, oder lassen Sie es jemanden tun, der hier nicht bewertet.</translation>
    </message>
    <message>
        <source>made after the name was shown</source>
        <translation>nach Anzeige des Namens erstellt</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>a recruiter</source>
        <translation>ein Recruiter</translation>
    </message>
    <message>
        <source>the hiring manager</source>
        <translation>der Hiring Manager</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>jemand auf gleicher Ebene</translation>
    </message>
    <message>
        <source>a member of the team</source>
        <translation>ein Teammitglied</translation>
    </message>
    <message>
        <source>an executive</source>
        <translation>jemand aus der Geschäftsleitung</translation>
    </message>
    <message>
        <source>%1 is not whom the plan asks for: %2.</source>
        <translation>%1 ist nicht die Person, die der Plan verlangt: %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Hiring manager of the opening</source>
        <translation>Hiring Manager der offenen Stelle</translation>
    </message>
    <message>
        <source>Recruiter of the opening</source>
        <translation>Recruiter der offenen Stelle</translation>
    </message>
    <message>
        <source>Is %1, as the plan asks</source>
        <translation>Ist %1, wie im Plan verlangt</translation>
    </message>
    <message>
        <source>Holds the title the plan asks for</source>
        <translation>Hat den Titel, den der Plan verlangt</translation>
    </message>
    <message>
        <source>The title fits: %1</source>
        <translation>Der Titel passt: %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Gehaltsstufe %1</translation>
    </message>
    <message>
        <source>Interviews in %1</source>
        <translation>Führt Interviews in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n interview(s) that day, and takes no more than %2.</source>
        <translation>
            <numerusform>%1 hat an diesem Tag bereits %n Interview und übernimmt höchstens %2.</numerusform>
            <numerusform>%1 hat an diesem Tag bereits %n Interviews und übernimmt höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another day or another interviewer, or give a reason.</source>
        <translation>Anderen Tag oder anderen Interviewer wählen oder einen Grund angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n interview(s) that week, and takes no more than %2.</source>
        <translation>
            <numerusform>%1 hat in dieser Woche bereits %n Interview und übernimmt höchstens %2.</numerusform>
            <numerusform>%1 hat in dieser Woche bereits %n Interviews und übernimmt höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another week or another interviewer, or give a reason.</source>
        <translation>Andere Woche oder anderen Interviewer wählen oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>%1 is away until %2.</source>
        <translation>%1 ist bis %2 abwesend.</translation>
    </message>
    <message>
        <source>Choose a later day or another interviewer. Days away are changed in the directory.</source>
        <translation>Späteren Tag oder anderen Interviewer wählen. Abwesenheiten werden im Verzeichnis geändert.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3) is outside the working hours of %4.</source>
        <translation>%1 bis %2 (%3) liegt außerhalb der Arbeitszeit von %4.</translation>
    </message>
    <message>
        <source>Choose another time, or give a reason.</source>
        <translation>Andere Zeit wählen oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose another time, or move that interview first.</source>
        <translation>Andere Zeit wählen oder zuerst jenes Interview verschieben.</translation>
    </message>
    <message>
        <source>Change it, or give a reason.</source>
        <translation>Ändern oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>%1 has “%2” until %3.</source>
        <translation>%1 hat „%2“ bis %3.</translation>
    </message>
    <message>
        <source>%1 is in “%2” with %3 until %4.</source>
        <translation>%1 ist in „%2“ mit %3 bis %4.</translation>
    </message>
    <message>
        <source>This time is already over.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Spätere Zeit wählen.</translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n minute(s) of “%1”, not %2.</source>
        <translation>
            <numerusform>Der Plan verlangt für „%1“ %n Minute, nicht %2.</numerusform>
            <numerusform>Der Plan verlangt für „%1“ %n Minuten, nicht %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep to the plan, or give a reason.</source>
        <translation>Beim Plan bleiben oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Take one of the two entries out.</source>
        <translation>Einen der beiden Einträge entfernen.</translation>
    </message>
    <message>
        <source>Choose somebody else, or give a reason.</source>
        <translation>Jemand anderen wählen oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Change the roles, or give a reason.</source>
        <translation>Rollen ändern oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Add an interviewer, or change the roles.</source>
        <translation>Interviewer hinzufügen oder die Rollen ändern.</translation>
    </message>
    <message>
        <source>Missing from the panel: %1.</source>
        <translation>Im Gremium fehlt: %1.</translation>
    </message>
    <message>
        <source>Add them, or give a reason.</source>
        <translation>Hinzufügen oder einen Grund angeben.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 is already booked, and the plan asks for %n.</source>
        <translation>
            <numerusform>„%1“ von %2 ist bereits gebucht, und der Plan verlangt %n Termin.</numerusform>
            <numerusform>„%1“ von %2 ist bereits gebucht, und der Plan verlangt %n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the one that is booked, or give a reason for another sitting.</source>
        <translation>Den gebuchten Termin verschieben oder einen Grund für einen weiteren angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a stage of the plan that %2 is on.</source>
        <translation>„%1“ ist keine Stufe des Plans, der für %2 gilt.</translation>
    </message>
    <message>
        <source>Choose a stage of that plan, or move the application to the newer plan first.</source>
        <translation>Eine Stufe dieses Plans wählen oder die Bewerbung zuerst auf den neueren Plan umstellen.</translation>
    </message>
    <message>
        <source>The application of %1 is on hold.</source>
        <translation>Die Bewerbung von %1 ist zurückgestellt.</translation>
    </message>
    <message>
        <source>The application of %1 has ended.</source>
        <translation>Die Bewerbung von %1 ist beendet.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Zuerst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>An interview cannot last %1 minutes.</source>
        <translation>Ein Interview kann nicht %1 Minuten dauern.</translation>
    </message>
    <message>
        <source>Enter %1 to %2 minutes.</source>
        <translation>%1 bis %2 Minuten eingeben.</translation>
    </message>
    <message>
        <source>This interview is not in the workspace any more.</source>
        <translation>Dieses Interview ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>No interviews are held in “%1”.</source>
        <translation>In „%1“ finden keine Interviews statt.</translation>
    </message>
    <message>
        <source>Choose a stage with interviews.</source>
        <translation>Eine Stufe mit Interviews wählen.</translation>
    </message>
    <message>
        <source>This interview has been held.</source>
        <translation>Dieses Interview hat stattgefunden.</translation>
    </message>
    <message>
        <source>This interview has been cancelled.</source>
        <translation>Dieses Interview wurde abgesagt.</translation>
    </message>
    <message>
        <source>The candidate did not come to this interview.</source>
        <translation>Der Bewerber ist zu diesem Interview nicht erschienen.</translation>
    </message>
    <message>
        <source>Book another one.</source>
        <translation>Ein anderes buchen.</translation>
    </message>
    <message>
        <source>%1 has submitted a scorecard on this interview.</source>
        <translation>%1 hat zu diesem Interview einen Bewertungsbogen eingereicht.</translation>
    </message>
    <message>
        <source>Mark it as held instead.</source>
        <translation>Stattdessen als durchgeführt vermerken.</translation>
    </message>
    <message>
        <source>This interview was changed meanwhile.</source>
        <translation>Dieses Interview wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat the change if it is still needed.</source>
        <translation>Noch einmal ansehen und die Änderung wiederholen, falls sie noch nötig ist.</translation>
    </message>
    <message>
        <source>Why is the interview called off?</source>
        <translation>Warum wird das Interview abgesagt?</translation>
    </message>
    <message>
        <source>Enter a reason: it stays with the interview.</source>
        <translation>Einen Grund eingeben: Er bleibt beim Interview.</translation>
    </message>
    <message>
        <source>This interview has not begun yet.</source>
        <translation>Dieses Interview hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Cancel it when it will not take place.</source>
        <translation>Absagen, wenn es nicht stattfinden wird.</translation>
    </message>
    <message>
        <source>Mark it as held when it is over, or move it.</source>
        <translation>Als durchgeführt vermerken, wenn es vorbei ist, oder verschieben.</translation>
    </message>
    <message>
        <source>This person does not take part in the interview.</source>
        <translation>Diese Person nimmt nicht am Interview teil.</translation>
    </message>
    <message>
        <source>Look at the calendar again and choose anew.</source>
        <translation>Noch einmal in den Kalender sehen und neu wählen.</translation>
    </message>
    <message>
        <source>%1 is busy until %2, by their own calendar.</source>
        <translation>%1 ist laut eigenem Kalender bis %2 belegt.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3</source>
        <translation>„%1“ mit %2: %3</translation>
    </message>
    <message>
        <source>There is no interview to book.</source>
        <translation>Es gibt kein Interview zu buchen.</translation>
    </message>
    <message>
        <source>Plan the interviews first.</source>
        <translation>Planen Sie die Interviews zuerst.</translation>
    </message>
    <message>
        <source>There is no interview to move.</source>
        <translation>Es gibt kein Interview zu verlegen.</translation>
    </message>
    <message>
        <source>Plan again first.</source>
        <translation>Planen Sie zuerst neu.</translation>
    </message>
    <message>
        <source>%1 said they can come at other times: %2.</source>
        <translation>%1 hat andere Zeiten genannt: %2.</translation>
    </message>
    <message>
        <source>No interview was cancelled that lacks another in its place.</source>
        <translation>Es wurde kein Gespräch abgesagt, an dessen Stelle kein anderes steht.</translation>
    </message>
    <message>
        <source>Choose a later time, or give a reason.</source>
        <translation>Spätere Zeit wählen oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Choose another time, move the other interview, or give a reason.</source>
        <translation>Andere Zeit wählen, das andere Interview verschieben oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>%1 declined this interview.</source>
        <translation>%1 hat dieses Interview abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>It was left out: it has no beginning that can be read.</source>
        <translation>Er wurde weggelassen: Er hat keinen lesbaren Beginn.</translation>
    </message>
    <message>
        <source>It was left out: its time zone “%1” is known neither by name nor by rules in the file.</source>
        <translation>Er wurde weggelassen: Seine Zeitzone „%1“ ist weder dem Namen nach noch durch Regeln in der Datei bekannt.</translation>
    </message>
    <message>
        <source>It was left out: it ends before it begins.</source>
        <translation>Er wurde weggelassen: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>It was left out: it is longer than a year.</source>
        <translation>Er wurde weggelassen: Er ist länger als ein Jahr.</translation>
    </message>
    <message>
        <source>A part of it could not be read: %1</source>
        <translation>Ein Teil davon war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It changes all later dates of a series; only the first of them was changed.</source>
        <translation>Er ändert alle späteren Termine einer Serie; nur der erste davon wurde geändert.</translation>
    </message>
    <message>
        <source>Its repetitions were left out: the file holds too many of them.</source>
        <translation>Seine Wiederholungen wurden weggelassen: Die Datei enthält zu viele davon.</translation>
    </message>
    <message>
        <source>Its repetitions were left out: the rule “%1” is not followed.</source>
        <translation>Seine Wiederholungen wurden weggelassen: Die Regel „%1“ wird nicht befolgt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n repetition(s) were read.</source>
        <translation>
            <numerusform>Nur die erste Wiederholung wurde gelesen.</numerusform>
            <numerusform>Nur die ersten %n Wiederholungen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read as a calendar.</source>
        <translation>„%1“ lässt sich nicht als Kalender lesen.</translation>
    </message>
    <message>
        <source>Export it once more, as .ics.</source>
        <translation>Den Kalender noch einmal als .ics exportieren.</translation>
    </message>
    <message>
        <source>“%1” is no calendar file.</source>
        <translation>„%1“ ist keine Kalenderdatei.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle: %2 is not closed.</source>
        <translation>„%1“ endet mittendrin: %2 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>“%1”, line %2: parts within parts, too deep.</source>
        <translation>„%1“, Zeile %2: zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%1”, line %2: END:%3 closes nothing.</source>
        <translation>„%1“, Zeile %2: END:%3 schließt nichts ab.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB.</source>
        <translation>„%1“ ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Are the events in “%1” when the candidate can come, or when they cannot?</source>
        <translation>Sind die Termine in „%1“ die Zeiten, zu denen die Person kann, oder die, zu denen sie nicht kann?</translation>
    </message>
    <message>
        <source>Say which of the two.</source>
        <translation>Sagen Sie, welches von beiden.</translation>
    </message>
    <message>
        <source>“%1” tells of no time in the next eight weeks at which the candidate can come.</source>
        <translation>„%1“ nennt in den nächsten acht Wochen keine Zeit, zu der die Person kann.</translation>
    </message>
    <message>
        <source>Ask the candidate for other times.</source>
        <translation>Fragen Sie nach anderen Zeiten.</translation>
    </message>
    <message>
        <source>Left out, since it cannot be told what is on these days: %1.</source>
        <translation>Ausgelassen, weil nicht zu erkennen ist, was an diesen Tagen ist: %1.</translation>
    </message>
    <message>
        <source>Its exceptions were left out: the file holds too many of them.</source>
        <translation>Seine Ausnahmen wurden weggelassen: Die Datei enthält zu viele davon.</translation>
    </message>
    <message>
        <source>Its exceptions were left out: the rule “%1” is not followed.</source>
        <translation>Seine Ausnahmen wurden weggelassen: Die Regel „%1“ wird nicht befolgt.</translation>
    </message>
    <message>
        <source>An addition to it was left out: it has no beginning that can be read.</source>
        <translation>Ein zusätzlicher Termin wurde weggelassen: Er hat keinen lesbaren Beginn.</translation>
    </message>
    <message>
        <source>An addition to it was left out: its time zone “%1” is known neither by name nor by rules in the file.</source>
        <translation>Ein zusätzlicher Termin wurde weggelassen: Seine Zeitzone „%1“ ist weder dem Namen nach noch durch Regeln in der Datei bekannt.</translation>
    </message>
    <message>
        <source>An addition to it was left out: it ends before it begins, or is longer than a year.</source>
        <translation>Ein zusätzlicher Termin wurde weggelassen: Er endet, bevor er beginnt, oder ist länger als ein Jahr.</translation>
    </message>
    <message>
        <source>An exception to it was left out: its time zone “%1” is known neither by name nor by rules in the file.</source>
        <translation>Eine Ausnahme davon wurde weggelassen: Ihre Zeitzone „%1“ ist weder dem Namen nach noch durch Regeln in der Datei bekannt.</translation>
    </message>
    <message>
        <source>“%1” speaks of none of the time from %2 to %3.</source>
        <translation>„%1“ sagt nichts über die Zeit vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>Export the coming months, as .ics.</source>
        <translation>Exportieren Sie die kommenden Monate als .ics.</translation>
    </message>
    <message>
        <source>“%1”, line %2: it is longer than 1 MB.</source>
        <translation>„%1“, Zeile %2: Sie ist länger als 1 MB.</translation>
    </message>
    <message>
        <source>Export fewer months of it, as .ics.</source>
        <translation>Weniger Monate davon exportieren, als .ics.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 events.</source>
        <translation>„%1“ enthält mehr als %2 Termine.</translation>
    </message>
    <message>
        <source>Export the calendar without attachments, or fewer months of it.</source>
        <translation>Den Kalender ohne Anhänge exportieren, oder weniger Monate davon.</translation>
    </message>
    <message>
        <source>untitled event</source>
        <translation>Termin ohne Titel</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>CandidateCsv</name>
    <message>
        <source>“%1”: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>die Datei ist leer.</translation>
    </message>
    <message>
        <source>no column was recognised as a name, an e-mail address or the like.</source>
        <translation>keine Spalte wurde als Name, E-Mail-Adresse oder Ähnliches erkannt.</translation>
    </message>
    <message>
        <source>Say what the columns hold, or give them headings such as Name and E-mail.</source>
        <translation>Angeben, was die Spalten enthalten, oder ihnen Überschriften wie Name und E-Mail geben.</translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into “%1”; its last digits are lost. It is left out.</source>
        <translation>Eine Tabellenkalkulation hat aus dieser Nummer „%1“ gemacht; die letzten Ziffern sind verloren. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. It is left out.</source>
        <translation>„%1“ ist keine Telefonnummer. Die Angabe wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no link to a web page. It is left out.</source>
        <translation>„%1“ ist kein Link zu einer Webseite. Die Angabe wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no date. It is left out.</source>
        <translation>„%1“ ist kein Datum. Die Angabe wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is one of two dates: say whether day or month comes first. It is left out.</source>
        <translation>„%1“ kann zwei Daten bedeuten: angeben, ob Tag oder Monat zuerst kommt. Die Angabe wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is hardly when somebody applied. It is taken as it is.</source>
        <translation>„%1“ ist kaum der Tag einer Bewerbung. Die Angabe wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>“%1” does not say who sees the note: the hiring team will.</source>
        <translation>„%1“ sagt nicht, wer die Notiz sieht: Das Einstellungsteam wird sie sehen.</translation>
    </message>
    <message>
        <source>The row has no name and no e-mail address. It is left out.</source>
        <translation>Die Zeile hat weder Name noch E-Mail-Adresse. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The row looks like a sample or an instruction of the template. It is left out.</source>
        <translation>Die Zeile sieht nach einem Beispiel oder einer Anleitung der Vorlage aus. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The row has no name; the e-mail address stands in for it.</source>
        <translation>Die Zeile hat keinen Namen; die E-Mail-Adresse steht dafür.</translation>
    </message>
    <message numerus="yes">
        <source>The row has more cells than there are headings (%n more): look whether values stand in the wrong column.</source>
        <translation>
            <numerusform>Die Zeile hat mehr Zellen, als es Überschriften gibt (%n mehr): prüfen, ob Werte in der falschen Spalte stehen.</numerusform>
            <numerusform>Die Zeile hat mehr Zellen, als es Überschriften gibt (%n mehr): prüfen, ob Werte in der falschen Spalte stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell: look whether values are cut rightly.</source>
        <translation>Ein Anführungszeichen steht mitten in einer Zelle: prüfen, ob die Werte richtig getrennt sind.</translation>
    </message>
</context>
<context>
    <name>CandidateField</name>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Current title</source>
        <translation>Aktuelle Position</translation>
    </message>
    <message>
        <source>Current employer</source>
        <translation>Aktueller Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who gets credit</source>
        <translation>Vermittelt durch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who sees the note</source>
        <translation>Wer die Notiz sieht</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Job applied for</source>
        <translation>Job der Bewerbung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>CandidateImport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing of the file was kept.</source>
        <translation>Nichts aus der Datei wurde übernommen.</translation>
    </message>
    <message>
        <source>The stage you chose is not in the job&apos;s plan any more.</source>
        <translation>Die gewählte Stufe ist nicht mehr im Plan des Jobs.</translation>
    </message>
    <message>
        <source>Choose the stage again.</source>
        <translation>Die Stufe neu wählen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Nobody is hired for “%1” any more.</source>
        <translation>Für „%1“ wird niemand mehr eingestellt.</translation>
    </message>
    <message>
        <source>Choose another job, or take this one up again.</source>
        <translation>Anderen Job wählen oder diesen wieder in Gebrauch nehmen.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>There is no job called “%1”; nobody applies for it.</source>
        <translation>Es gibt keinen Job namens „%1“; dafür wird keine Bewerbung angelegt.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>“%1” has no stage called “%2”; the first one is taken.</source>
        <translation>„%1“ hat keine Stufe namens „%2“; die erste wird genommen.</translation>
    </message>
    <message>
        <source>Row %1 has a private note, and nobody is chosen as the one who imports and may read it. Nothing was imported.</source>
        <translation>Zeile %1 enthält eine private Notiz, und es ist niemand gewählt, der importiert und sie lesen darf. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Choose who you are, or leave out the column of notes.</source>
        <translation>Wählen, wer man ist, oder die Spalte mit den Notizen weglassen.</translation>
    </message>
</context>
<context>
    <name>CandidateRules</name>
    <message>
        <source>“%1” is not a link.</source>
        <translation>„%1“ ist kein Link.</translation>
    </message>
    <message>
        <source>Paste the address of a page.</source>
        <translation>Die Adresse einer Seite einfügen.</translation>
    </message>
    <message>
        <source>Only links to web pages are kept, not “%1”.</source>
        <translation>Nur Links zu Webseiten werden gespeichert, nicht „%1“.</translation>
    </message>
    <message>
        <source>Use a link that begins with https://.</source>
        <translation>Einen Link verwenden, der mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is a telephone number that a spreadsheet has rounded.</source>
        <translation>„%1“ ist eine Telefonnummer, die eine Tabellenkalkulation gerundet hat.</translation>
    </message>
    <message>
        <source>Take the number from where it came from.</source>
        <translation>Die Nummer aus der ursprünglichen Quelle übernehmen.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Write its digits.</source>
        <translation>Die Ziffern eingeben.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long.</source>
        <translation>Das Schlagwort „%1…“ ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Höchstens 60 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>The tag “%1” has a comma or semicolon in it.</source>
        <translation>Das Schlagwort „%1“ enthält ein Komma oder Semikolon.</translation>
    </message>
    <message>
        <source>Make it two tags, or leave the mark out.</source>
        <translation>Zwei Schlagwörter daraus machen oder das Zeichen weglassen.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Write the name as the person writes it.</source>
        <translation>Den Namen so schreiben, wie die Person ihn schreibt.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <translation>Höchstens 200 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Eine aus der Liste wählen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and files of candidates may have %3.</source>
        <translation>„%1“ ist zu groß: %2; für Dateien von Bewerbern sind %3 erlaubt.</translation>
    </message>
    <message>
        <source>Keep it elsewhere and add a link to it.</source>
        <translation>Anderswo ablegen und einen Link darauf hinzufügen.</translation>
    </message>
</context>
<context>
    <name>CandidateService</name>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Zuerst etwas schreiben.</translation>
    </message>
    <message>
        <source>%1 already has the address %2.</source>
        <translation>%1 hat bereits die Adresse %2.</translation>
    </message>
    <message>
        <source>Open that person instead, or say that these are two people.</source>
        <translation>Stattdessen diese Person öffnen oder angeben, dass es zwei Personen sind.</translation>
    </message>
    <message>
        <source>This note was written by somebody else.</source>
        <translation>Diese Notiz hat jemand anderes geschrieben.</translation>
    </message>
    <message>
        <source>Write a note of your own.</source>
        <translation>Eine eigene Notiz schreiben.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>CandidateTimes</name>
    <message numerus="yes">
        <source>These are more than %n single time(s) at which somebody can come.</source>
        <translation>
            <numerusform>Das ist mehr als %n einzelne Zeit, zu der jemand kann.</numerusform>
            <numerusform>Das sind mehr als %n einzelne Zeiten, zu denen jemand kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep to the next weeks.</source>
        <translation>Beschränken Sie sich auf die nächsten Wochen.</translation>
    </message>
</context>
<context>
    <name>CardReminder</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time (zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>your scorecard is still to come: %1 (%2).</source>
        <translation>dein Bewertungsbogen steht noch aus: %1 (%2).</translation>
    </message>
    <message>
        <source>The interview: %1</source>
        <translation>Das Gespräch: %1</translation>
    </message>
    <message>
        <source>It was due: %1</source>
        <translation>Er war fällig: %1</translation>
    </message>
    <message>
        <source>You find it in Shortlist under “My scorecards”. What you saw is worth most while it is fresh, and nobody who has no scorecard of their own sees those of the others before yours is in. Where you cannot judge, the scorecard lets you say so, and why.</source>
        <translation>Du findest ihn in Shortlist unter „Meine Bewertungsbögen“. Was du gesehen hast, ist frisch am meisten wert, und wer keinen eigenen Bogen hat, sieht die der anderen erst, wenn deiner da ist. Wo du nicht urteilen kannst, lässt sich das im Bogen sagen, mit Grund.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Scorecard: %1</source>
        <translation>Bewertungsbogen: %1</translation>
    </message>
    <message>
        <source>It is due: %1</source>
        <translation>Er ist fällig: %1</translation>
    </message>
</context>
<context>
    <name>CellDrafts</name>
    <message>
        <source>What is being typed cannot be kept in %1: %2.</source>
        <translation>Was geschrieben wird, kann nicht in %1 aufgehoben werden: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 wants a whole number of at least %2, not “%3”.</source>
        <translation>--%1 verlangt eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 wants a day such as 2030-01-31, not “%2”.</source>
        <translation>--%1 verlangt einen Tag wie 2030-01-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <translation>Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Es gibt bereits eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has space.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob dort geschrieben werden darf und ob Platz ist.</translation>
    </message>
    <message>
        <source>The workspace to work on; else the one that SHORTLIST_WORKSPACE names.</source>
        <translation>Der Arbeitsbereich; sonst der, den SHORTLIST_WORKSPACE nennt.</translation>
    </message>
    <message>
        <source>Who acts: a name, an e-mail address or an id.</source>
        <translation>Wer handelt: ein Name, eine E-Mail-Adresse oder eine Kennung.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Mit einem JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>Say which commands there are, or what a command takes.</source>
        <translation>Sagen, welche Befehle es gibt oder was ein Befehl erwartet.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Die Version nennen.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>What a command takes: %1</source>
        <translation>Was ein Befehl erwartet: %1</translation>
    </message>
    <message>
        <source>“%1” does not take --%2.</source>
        <translation>„%1“ kennt --%2 nicht.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Which workspace? Name it with --workspace FILE or in SHORTLIST_WORKSPACE.</source>
        <translation>Welcher Arbeitsbereich? Mit --workspace DATEI oder SHORTLIST_WORKSPACE angeben.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl gegeben.</translation>
    </message>
    <message>
        <source>“%1” wants one of its verbs; --help lists them.</source>
        <translation>„%1“ braucht eines seiner Verben; --help nennt sie.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 has applied for “%2”.</source>
        <translation>%1 hat sich für „%2“ beworben.</translation>
    </message>
    <message>
        <source>The plan has no stage after this one.</source>
        <translation>Der Plan hat nach dieser keine weitere Stufe.</translation>
    </message>
    <message>
        <source>Name another with --to.</source>
        <translation>Mit --to eine andere nennen.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Nach „%1“ verschoben.</translation>
    </message>
    <message>
        <source>Say why with --reason.</source>
        <translation>Mit --reason sagen, warum.</translation>
    </message>
    <message>
        <source>--short-notice is “cancel” or “keep”.</source>
        <translation>--short-notice ist „cancel“ oder „keep“.</translation>
    </message>
    <message>
        <source>Declined: %1.</source>
        <translation>Abgesagt: %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Zurückgezogen: %1.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Reopened at “%1”.</source>
        <translation>Bei „%1“ wieder aufgenommen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>There are no applications.</source>
        <translation>Es gibt keine Bewerbungen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Cards in</source>
        <translation>Bögen da</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The job that is meant.</source>
        <translation>Der gemeinte Job.</translation>
    </message>
    <message>
        <source>Where it stands; refused when it does not stand there any more.</source>
        <translation>Wo sie steht; abgelehnt, wenn sie dort nicht mehr steht.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>More about it, in words.</source>
        <translation>Mehr dazu, in Worten.</translation>
    </message>
    <message>
        <source>Interviews that begin within a day: “cancel” or “keep”.</source>
        <translation>Interviews, die binnen eines Tages beginnen: „cancel“ oder „keep“.</translation>
    </message>
    <message>
        <source>Let a candidate apply for a job.</source>
        <translation>Jemanden sich auf einen Job bewerben lassen.</translation>
    </message>
    <message>
        <source>The opening it is for.</source>
        <translation>Die offene Stelle, für die es ist.</translation>
    </message>
    <message>
        <source>Move to the next stage, or to another one.</source>
        <translation>In die nächste oder eine andere Stufe verschieben.</translation>
    </message>
    <message>
        <source>Where to: a name or a number.</source>
        <translation>Wohin: ein Name oder eine Nummer.</translation>
    </message>
    <message>
        <source>Why it goes on without what is missing; kept with the name.</source>
        <translation>Warum es ohne das Fehlende weitergeht; bleibt mit dem Namen erhalten.</translation>
    </message>
    <message>
        <source>We say no.</source>
        <translation>Wir sagen ab.</translation>
    </message>
    <message>
        <source>The candidate says no.</source>
        <translation>Der Bewerber zieht zurück.</translation>
    </message>
    <message>
        <source>Until when: 2030-01-31.</source>
        <translation>Bis wann: 2030-01-31.</translation>
    </message>
    <message>
        <source>Take up what is on hold.</source>
        <translation>Zurückgestelltes fortsetzen.</translation>
    </message>
    <message>
        <source>Take up what has ended, at the stage that was left.</source>
        <translation>Beendetes in der verlassenen Stufe wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Applications; the active ones if not said.</source>
        <translation>Bewerbungen; ohne Angabe die aktiven.</translation>
    </message>
    <message>
        <source>active, on_hold, declined, withdrawn or hired.</source>
        <translation>active, on_hold, declined, withdrawn oder hired.</translation>
    </message>
    <message>
        <source>Also what is over: retired, ended, cancelled.</source>
        <translation>Auch, was vorbei ist: ausgemustert, beendet, abgesagt.</translation>
    </message>
    <message>
        <source>One application with what each stage has.</source>
        <translation>Eine Bewerbung mit dem, was jede Stufe hat.</translation>
    </message>
    <message>
        <source>Sent; due %1.</source>
        <translation>Versandt; fällig %1.</translation>
    </message>
    <message>
        <source>Taken in, to be graded.</source>
        <translation>Übernommen, zu bewerten.</translation>
    </message>
    <message numerus="yes">
        <source>%n grader(s) chosen.</source>
        <translation>
            <numerusform>%n Bewertender gewählt.</numerusform>
            <numerusform>%n Bewertende gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Graders</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>There is no written assessment.</source>
        <translation>Es gibt keine schriftliche Aufgabe.</translation>
    </message>
    <message>
        <source>Note that a written assessment was sent.</source>
        <translation>Vermerken, dass eine schriftliche Aufgabe versandt wurde.</translation>
    </message>
    <message>
        <source>Due in so many days; 5 if not said.</source>
        <translation>Fällig in so vielen Tagen; ohne Angabe 5.</translation>
    </message>
    <message>
        <source>Accepted so many hours longer.</source>
        <translation>So viele Stunden länger angenommen.</translation>
    </message>
    <message>
        <source>Choose who grades; they see a code, not the name.</source>
        <translation>Wählen, wer bewertet; zu sehen ist ein Code, nicht der Name.</translation>
    </message>
    <message>
        <source>The written assessments of an application.</source>
        <translation>Die schriftlichen Aufgaben einer Bewerbung.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2 is there already.</source>
        <translation>Zeile %1: %2 ist schon da.</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 as they were; %4 applications.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert; %4 Bewerbungen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Vermittelt durch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4), %5</source>
        <translation>%1: %2 (%3 von %4), %5</translation>
    </message>
    <message>
        <source>Note of %1 (%2):</source>
        <translation>Notiz von %1 (%2):</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n candidate(s) to “%1”.</source>
        <translation>
            <numerusform>%n Bewerber nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Bewerber nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag.</source>
        <translation>Ein Schlagwort.</translation>
    </message>
    <message>
        <source>Add one candidate.</source>
        <translation>Einen Bewerber hinzufügen.</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A telephone number.</source>
        <translation>Eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A link.</source>
        <translation>Ein Link.</translation>
    </message>
    <message>
        <source>The job title.</source>
        <translation>Die Berufsbezeichnung.</translation>
    </message>
    <message>
        <source>The present employer.</source>
        <translation>Der derzeitige Arbeitgeber.</translation>
    </message>
    <message>
        <source>Where they live.</source>
        <translation>Der Wohnort.</translation>
    </message>
    <message>
        <source>A time zone such as Europe/Berlin.</source>
        <translation>Eine Zeitzone wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Where they came from.</source>
        <translation>Woher die Person kam.</translation>
    </message>
    <message>
        <source>Who gets credit for the source.</source>
        <translation>Wer dafür genannt wird.</translation>
    </message>
    <message>
        <source>Somebody else may have the same e-mail address.</source>
        <translation>Jemand anderes darf dieselbe E-Mail-Adresse haben.</translation>
    </message>
    <message>
        <source>Read candidates from a CSV file.</source>
        <translation>Bewerber aus einer CSV-Datei lesen.</translation>
    </message>
    <message>
        <source>Bring those who are there already up to date.</source>
        <translation>Vorhandene aktualisieren.</translation>
    </message>
    <message>
        <source>Only say what would be done; store nothing.</source>
        <translation>Nur sagen, was geschähe; nichts speichern.</translation>
    </message>
    <message>
        <source>Candidates of whom all these words are known; all of them without words.</source>
        <translation>Bewerber, auf die alle diese Wörter passen; ohne Wörter alle.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>One candidate with applications, notes and timeline.</source>
        <translation>Ein Bewerber mit Bewerbungen, Notizen und Verlauf.</translation>
    </message>
    <message>
        <source>Write all candidates to a CSV file that “candidates import” reads back.</source>
        <translation>Alle Bewerber in eine CSV-Datei schreiben, die „candidates import“ wieder liest.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Summe: %1 von 100</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message>
        <source>Others&apos; ratings are hidden until your own scorecard is in.</source>
        <translation>Die Bewertungen der anderen sind verborgen, bis der eigene Bogen eingereicht ist.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>There are no scorecards.</source>
        <translation>Es gibt keine Bewertungsbögen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Entschieden: %1.</translation>
    </message>
    <message>
        <source>Applications with their scorecards counted.</source>
        <translation>Bewerbungen mit der Zahl ihrer Bewertungsbögen.</translation>
    </message>
    <message>
        <source>Decide: advance, decline, hire or hold; it is carried out in the same step.</source>
        <translation>Entscheiden: advance, decline, hire oder hold; wird im selben Schritt ausgeführt.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>Worauf die Entscheidung beruht.</translation>
    </message>
    <message>
        <source>Who disagreed, and why.</source>
        <translation>Wer anderer Meinung war, und warum.</translation>
    </message>
    <message>
        <source>“%1” is no number of commands.</source>
        <translation>„%1“ ist keine Anzahl von Befehlen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Made a sample with invented people in “%1”.</source>
        <translation>Beispiel mit erfundenen Personen in „%1“ angelegt.</translation>
    </message>
    <message>
        <source>The last N commands, newest first; 20 if not said.</source>
        <translation>Die letzten N Befehle, neueste zuerst; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>Undo the last command.</source>
        <translation>Den letzten Befehl rückgängig machen.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Das zuletzt rückgängig Gemachte wiederholen.</translation>
    </message>
    <message>
        <source>Make a workspace with an invented team and invented candidates.</source>
        <translation>Einen Arbeitsbereich mit erfundenem Team und erfundenen Bewerbern anlegen.</translation>
    </message>
    <message>
        <source>--at wants a time such as “2030-01-09 10:00”, not “%1”.</source>
        <translation>--at verlangt eine Zeit wie „2030-01-09 10:00“, nicht „%1“.</translation>
    </message>
    <message>
        <source>In which time zone? Say --zone Europe/Berlin.</source>
        <translation>In welcher Zeitzone? Mit --zone Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source> (with --reason)</source>
        <translation> (mit --reason)</translation>
    </message>
    <message>
        <source>Every stage with interviews is booked.</source>
        <translation>Alle Stufen mit Interviews sind gebucht.</translation>
    </message>
    <message>
        <source>Name the stage with --stage.</source>
        <translation>Die Stufe mit --stage nennen.</translation>
    </message>
    <message>
        <source>When? Say --at.</source>
        <translation>Wann? Mit --at angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Booked “%1” with %2: %3, %n minute(s).</source>
        <translation>
            <numerusform>„%1“ mit %2 gebucht: %3, %n Minute.</numerusform>
            <numerusform>„%1“ mit %2 gebucht: %3, %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>There are no interviews.</source>
        <translation>Es gibt keine Interviews.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgesagt.</translation>
    </message>
    <message>
        <source>Noted that it took place.</source>
        <translation>Vermerkt, dass es stattgefunden hat.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Book an interview for the next stage, or for another one.</source>
        <translation>Ein Interview für die nächste oder eine andere Stufe buchen.</translation>
    </message>
    <message>
        <source>A stage by name or number.</source>
        <translation>Eine Stufe mit Namen oder Nummer.</translation>
    </message>
    <message>
        <source>Who watches.</source>
        <translation>Wer hospitiert.</translation>
    </message>
    <message>
        <source>Who leads and is watched.</source>
        <translation>Wer begleitet leitet.</translation>
    </message>
    <message>
        <source>How long; as planned if not said.</source>
        <translation>Wie lange; ohne Angabe wie geplant.</translation>
    </message>
    <message>
        <source>Room, link or number.</source>
        <translation>Raum, Link oder Nummer.</translation>
    </message>
    <message>
        <source>Only proposed, to be confirmed later.</source>
        <translation>Nur vorgeschlagen, später zu bestätigen.</translation>
    </message>
    <message>
        <source>Interviews by their time.</source>
        <translation>Interviews nach ihrer Zeit.</translation>
    </message>
    <message>
        <source>Those of one of the team.</source>
        <translation>Die von jemandem aus dem Team.</translation>
    </message>
    <message>
        <source>Those of one candidate.</source>
        <translation>Die eines Bewerbers.</translation>
    </message>
    <message>
        <source>Not before that day (UTC).</source>
        <translation>Nicht vor diesem Tag (UTC).</translation>
    </message>
    <message>
        <source>What was proposed is agreed.</source>
        <translation>Das Vorgeschlagene ist vereinbart.</translation>
    </message>
    <message>
        <source>Note that it took place.</source>
        <translation>Vermerken, dass es stattgefunden hat.</translation>
    </message>
    <message>
        <source>Call an interview off.</source>
        <translation>Ein Interview absagen.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>added, the page names none</source>
        <translation>ergänzt, die Seite nennt keines</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Von Vorteil</translation>
    </message>
    <message>
        <source>The page tells of no hiring process.</source>
        <translation>Die Seite beschreibt kein Auswahlverfahren.</translation>
    </message>
    <message numerus="yes">
        <source>--alternative %1: %2, %n stage(s)</source>
        <translation>
            <numerusform>--alternative %1: %2, %n Stufe</numerusform>
            <numerusform>--alternative %1: %2, %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page has %n other hiring process(es).</source>
        <translation>
            <numerusform>Die Seite hat %n weiteres Auswahlverfahren.</numerusform>
            <numerusform>Die Seite hat %n weitere Auswahlverfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>„%1“ importiert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Es gibt noch keine Jobs.</translation>
    </message>
    <message>
        <source>Hiring plan, version %1</source>
        <translation>Einstellungsplan, Version %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made a job from “%1”.</source>
        <translation>Job aus „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Read a job page in Markdown or plain text into a job with its hiring plan.</source>
        <translation>Eine Stellenseite in Markdown oder reinem Text als Job mit Einstellungsplan lesen.</translation>
    </message>
    <message>
        <source>Take the page&apos;s other hiring process number N as the plan.</source>
        <translation>Das weitere Auswahlverfahren Nummer N der Seite als Plan nehmen.</translation>
    </message>
    <message>
        <source>All jobs.</source>
        <translation>Alle Jobs.</translation>
    </message>
    <message>
        <source>One job with its lists and its hiring plan.</source>
        <translation>Ein Job mit seinen Listen und seinem Einstellungsplan.</translation>
    </message>
    <message>
        <source>Make a job from a built-in template; without a key, list them.</source>
        <translation>Einen Job aus einer mitgelieferten Vorlage anlegen; ohne Schlüssel die Vorlagen nennen.</translation>
    </message>
    <message>
        <source>--%1 wants an amount such as 65000, not “%2”.</source>
        <translation>--%1 verlangt einen Betrag wie 65000, nicht „%2“.</translation>
    </message>
    <message>
        <source>Drafted; it may be sent.</source>
        <translation>Entworfen; kann versandt werden.</translation>
    </message>
    <message>
        <source>Drafted; still missing: %1.</source>
        <translation>Entworfen; es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Versandt.</translation>
    </message>
    <message>
        <source>Accepted: hired, and the opening is filled.</source>
        <translation>Angenommen: eingestellt, und die offene Stelle ist besetzt.</translation>
    </message>
    <message>
        <source>The candidate declined the offer.</source>
        <translation>Der Bewerber hat das Angebot abgelehnt.</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>There are no offers.</source>
        <translation>Es gibt keine Angebote.</translation>
    </message>
    <message>
        <source>Draft an offer.</source>
        <translation>Ein Angebot entwerfen.</translation>
    </message>
    <message>
        <source>A year, such as 65000.</source>
        <translation>Im Jahr, etwa 65000.</translation>
    </message>
    <message>
        <source>A year, such as 5000.</source>
        <translation>Im Jahr, etwa 5000.</translation>
    </message>
    <message>
        <source>Such as EUR.</source>
        <translation>Etwa EUR.</translation>
    </message>
    <message>
        <source>Equity, in words.</source>
        <translation>Beteiligung, in Worten.</translation>
    </message>
    <message>
        <source>The level, in words.</source>
        <translation>Die Stufe, in Worten.</translation>
    </message>
    <message>
        <source>A specialty of the job.</source>
        <translation>Ein Spezialgebiet des Jobs.</translation>
    </message>
    <message>
        <source>When work begins: 2030-01-31.</source>
        <translation>Wann die Arbeit beginnt: 2030-01-31.</translation>
    </message>
    <message>
        <source>The last day to accept.</source>
        <translation>Der letzte Tag zum Annehmen.</translation>
    </message>
    <message>
        <source>Where the work is done.</source>
        <translation>Wo gearbeitet wird.</translation>
    </message>
    <message>
        <source>Note that an offer was sent.</source>
        <translation>Vermerken, dass ein Angebot versandt wurde.</translation>
    </message>
    <message>
        <source>The candidate accepts: hired, and the opening is filled.</source>
        <translation>Der Bewerber nimmt an: eingestellt, und die offene Stelle ist besetzt.</translation>
    </message>
    <message>
        <source>The candidate declines the offer.</source>
        <translation>Der Bewerber lehnt das Angebot ab.</translation>
    </message>
    <message>
        <source>The offers to one application.</source>
        <translation>Die Angebote zu einer Bewerbung.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n opening(s) for “%1”.</source>
        <translation>
            <numerusform>%n offene Stelle für „%1“ hinzugefügt.</numerusform>
            <numerusform>%n offene Stellen für „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring Manager</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Besetzt durch</translation>
    </message>
    <message>
        <source>There are no openings yet.</source>
        <translation>Es gibt noch keine offenen Stellen.</translation>
    </message>
    <message>
        <source>Add openings to a job.</source>
        <translation>Einem Job offene Stellen hinzufügen.</translation>
    </message>
    <message>
        <source>How many; 1 if not said.</source>
        <translation>Wie viele; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Who hires.</source>
        <translation>Wer einstellt.</translation>
    </message>
    <message>
        <source>Who recruits.</source>
        <translation>Wer rekrutiert.</translation>
    </message>
    <message>
        <source>The openings of a job.</source>
        <translation>Die offenen Stellen eines Jobs.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Added %1 to the team.</source>
        <translation>%1 zum Team hinzugefügt.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Es ist niemand da.</translation>
    </message>
    <message>
        <source>Read the team directory from a CSV file.</source>
        <translation>Das Team aus einer CSV-Datei lesen.</translation>
    </message>
    <message>
        <source>Add one person to the team.</source>
        <translation>Eine Person zum Team hinzufügen.</translation>
    </message>
    <message>
        <source>The grade, 1 or more.</source>
        <translation>Die Gehaltsstufe, ab 1.</translation>
    </message>
    <message>
        <source>Programming languages to interview in, with commas.</source>
        <translation>Programmiersprachen für Interviews, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Working hours, such as “Mon-Fri 09:00-17:00”.</source>
        <translation>Arbeitszeiten, etwa „Mo-Fr 09:00-17:00“.</translation>
    </message>
    <message>
        <source>The team.</source>
        <translation>Das Team.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Take-aways</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to %1, or “not-observed”; “%2” is neither.</source>
        <translation>Eine Bewertung ist eine Zahl von 1 bis %1 oder „not-observed“; „%2“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is no JSON object.</source>
        <translation>„%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>--%1 wants “Criterion=…”, not “%2”.</source>
        <translation>--%1 verlangt „Kriterium=…“, nicht „%2“.</translation>
    </message>
    <message>
        <source>Saved; it may be submitted.</source>
        <translation>Gespeichert; kann eingereicht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Saved; still missing: %n.</source>
        <translation>
            <numerusform>Gespeichert; es fehlt noch: %n.</numerusform>
            <numerusform>Gespeichert; es fehlen noch: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your scorecards, or those of somebody else.</source>
        <translation>Die eigenen Bewertungsbögen oder die von jemand anderem.</translation>
    </message>
    <message>
        <source>Those of everybody that are overdue.</source>
        <translation>Die überfälligen von allen.</translation>
    </message>
    <message>
        <source>Write into a draft, from a JSON file as “show” prints it or from options.</source>
        <translation>In einen Entwurf schreiben, aus einer JSON-Datei, wie „show“ sie ausgibt, oder aus Optionen.</translation>
    </message>
    <message>
        <source>A rating from 1, or “not-observed”; again for each.</source>
        <translation>Eine Bewertung ab 1 oder „not-observed“; für jede erneut.</translation>
    </message>
    <message>
        <source>What a rating rests on.</source>
        <translation>Worauf eine Bewertung beruht.</translation>
    </message>
    <message>
        <source>strong_no, no, yes, strong_yes or cannot_judge.</source>
        <translation>strong_no, no, yes, strong_yes oder cannot_judge.</translation>
    </message>
    <message>
        <source>Why, for “cannot judge”.</source>
        <translation>Warum, bei „cannot judge“.</translation>
    </message>
    <message>
        <source>Key take-aways.</source>
        <translation>Wichtigste Eindrücke.</translation>
    </message>
    <message>
        <source>What speaks for the candidate.</source>
        <translation>Was für den Bewerber spricht.</translation>
    </message>
    <message>
        <source>What speaks against.</source>
        <translation>Was dagegen spricht.</translation>
    </message>
    <message>
        <source>A note for the hiring manager.</source>
        <translation>Eine Notiz für den Hiring Manager.</translation>
    </message>
    <message>
        <source>A note for the next interviewers.</source>
        <translation>Eine Notiz für die nächsten Interviewer.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>„%1“ angelegt.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version des Formats</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Personen im Team</translation>
    </message>
    <message>
        <source>%1, %2 of them running</source>
        <translation>%1, davon %2 laufend</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>“%1” is whole.</source>
        <translation>„%1“ ist unversehrt.</translation>
    </message>
    <message>
        <source>Backed up to “%1”.</source>
        <translation>Nach „%1“ gesichert.</translation>
    </message>
    <message>
        <source>Make an empty workspace.</source>
        <translation>Einen leeren Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>What the workspace holds.</source>
        <translation>Was der Arbeitsbereich enthält.</translation>
    </message>
    <message>
        <source>Look through the file for damage.</source>
        <translation>Die Datei auf Schäden durchsehen.</translation>
    </message>
    <message>
        <source>Write a copy of the workspace that is whole in itself.</source>
        <translation>Eine in sich vollständige Kopie des Arbeitsbereichs schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weiteres</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is called “%2”.</source>
        <translation>%1: nichts heißt „%2“.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” may mean several.</source>
        <translation>%1: „%2“ kann mehrere bedeuten.</translation>
    </message>
    <message>
        <source>Choose one, or name it by its id: %1.</source>
        <translation>Eines wählen oder mit der Kennung benennen: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>“candidates search” finds people by any part of what is known of them.</source>
        <translation>„candidates search“ findet Personen nach allem, was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Offene Stelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 has not applied for this.</source>
        <translation>%1 hat sich dafür nicht beworben.</translation>
    </message>
    <message>
        <source>“application apply” does that.</source>
        <translation>Das tut „application apply“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n applications.</source>
        <translation>
            <numerusform>%1 hat %n Bewerbung.</numerusform>
            <numerusform>%1 hat %n Bewerbungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add --job, or name one by its id: %1.</source>
        <translation>--job hinzufügen oder eine mit der Kennung benennen: %1.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Nobody is at the desk whose scorecards these could be.</source>
        <translation>Niemand sitzt hier, dessen Bewertungsbögen es sein könnten.</translation>
    </message>
    <message>
        <source>Say who with --as, or name the scorecard by its id.</source>
        <translation>Mit --as sagen, wer, oder den Bewertungsbogen mit der Kennung benennen.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>There is no offer to “%1” yet.</source>
        <translation>Es gibt noch kein Angebot an „%1“.</translation>
    </message>
    <message>
        <source>“offer draft” makes one.</source>
        <translation>„offer draft“ legt eines an.</translation>
    </message>
    <message>
        <source>There is no written assessment of “%1”.</source>
        <translation>Es gibt keine schriftliche Aufgabe von „%1“.</translation>
    </message>
    <message>
        <source>It begins when an application enters a stage of that kind.</source>
        <translation>Sie beginnt, wenn eine Bewerbung eine solche Stufe erreicht.</translation>
    </message>
    <message>
        <source>Say who with --with, once for each.</source>
        <translation>Mit --with sagen, wer, einmal je Person.</translation>
    </message>
    <message>
        <source>Who takes part; several with commas, or each with an option of its own.</source>
        <translation>Wer teilnimmt; mehrere durch Kommas getrennt oder jeder mit eigener Option.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 would be added, %2 updated, %3 left as they are; %4 applications.</source>
        <translation>%1 würden hinzugefügt, %2 aktualisiert, %3 blieben, wie sie sind; %4 Bewerbungen.</translation>
    </message>
    <message>
        <source>What a column holds, once for each: %1.</source>
        <translation>Was eine Spalte enthält, einmal je Spalte: %1.</translation>
    </message>
    <message>
        <source>A column cannot hold “%1”, only one of %2.</source>
        <translation>Eine Spalte kann nicht „%1“ enthalten, nur eines von %2.</translation>
    </message>
    <message>
        <source>“%1” heads several columns; name the one that is meant by its number, counted from 1.</source>
        <translation>„%1“ steht über mehreren Spalten; die gemeinte mit ihrer Nummer nennen, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>No column is headed “%1”. There is: %2.</source>
        <translation>Keine Spalte heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--column wants a heading and what it means, “Title=title”, not “%1”.</source>
        <translation>--column will eine Überschrift und ihre Bedeutung, „Title=title“, nicht „%1“.</translation>
    </message>
    <message>
        <source>It is not clear what these columns hold: %1.</source>
        <translation>Es ist unklar, was diese Spalten enthalten: %1.</translation>
    </message>
    <message>
        <source>“%1” comes twice in %2.</source>
        <translation>„%1“ kommt in %2 zweimal vor.</translation>
    </message>
    <message>
        <source>Say which one: --at “%1” or, after clocks went back, --at “%2”.</source>
        <translation>Sagen, welches gemeint ist: --at „%1“ oder, nach dem Zurückstellen, --at „%2“.</translation>
    </message>
    <message>
        <source>Who takes part? Say --with, once for each. Best suited: %1.</source>
        <translation>Wer nimmt teil? Mit --with angeben, einmal je Person. Am besten geeignet: %1.</translation>
    </message>
    <message>
        <source>When: “2030-01-09 10:00” on the clock of the zone, or “2030-01-09 10:00+01:00”.</source>
        <translation>Wann: „2030-01-09 10:00“ nach der Uhr der Zone oder „2030-01-09 10:00+01:00“.</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>A column that is not taken, once for each.</source>
        <translation>Eine Spalte, die nicht übernommen wird; für jede einmal.</translation>
    </message>
    <message>
        <source>Say it for each: --column &quot;%1=%2&quot;, or --leave-out &quot;%1&quot;.</source>
        <translation>Für jede angeben: --column &quot;%1=%2&quot; oder --leave-out &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The scorecards of an application in one grid; that you saw those of others is noted.</source>
        <translation>Die Bewertungsbögen einer Bewerbung in einer Tabelle; dass man die der anderen gesehen hat, wird vermerkt.</translation>
    </message>
    <message>
        <source>One scorecard, where you may see it; that you saw somebody else&apos;s is noted.</source>
        <translation>Ein Bewertungsbogen, soweit man ihn sehen darf; dass man einen fremden gesehen hat, wird vermerkt.</translation>
    </message>
    <message>
        <source>Which file is to be planned?</source>
        <translation>Welche Datei soll geplant werden?</translation>
    </message>
    <message>
        <source>Name it with --instance.</source>
        <translation>Sie mit --instance angeben.</translation>
    </message>
    <message>
        <source>Plan whole loops of interviews for many candidates at once, from a file; prints the plan as JSON, with its proof.</source>
        <translation>Ganze Folgen von Interviews für viele Bewerber auf einmal planen, aus einer Datei; gibt den Plan samt Nachweis als JSON aus.</translation>
    </message>
    <message>
        <source>What is to be planned, in the format loop-plan-1.</source>
        <translation>Was geplant werden soll, im Format loop-plan-1.</translation>
    </message>
    <message>
        <source>Where chance begins; 1 if not said.</source>
        <translation>Wo der Zufall beginnt; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>For the candidate</source>
        <translation>Beim Bewerber</translation>
    </message>
    <message>
        <source>There is no time for “%1” with %2 that keeps all rules.</source>
        <translation>Für „%1“ mit %2 gibt es keine Zeit, die alle Regeln einhält.</translation>
    </message>
    <message>
        <source>Without %1 there is one: %2, %3.</source>
        <translation>Ohne %1 gibt es eine: %2, %3.</translation>
    </message>
    <message>
        <source>These rules may be set aside: %1</source>
        <translation>Diese Regeln dürfen beiseitegelassen werden: %1</translation>
    </message>
    <message>
        <source>Not all of this can be set aside. Look further ahead, or change what stands there.</source>
        <translation>Nicht alles davon lässt sich beiseitelassen. Suchen Sie weiter voraus, oder ändern Sie, was dort steht.</translation>
    </message>
    <message>
        <source>--days goes to %1.</source>
        <translation>--days geht bis %1.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A rule to set aside: notice, hours or limits; several with commas.</source>
        <translation>Eine Regel, die beiseitegelassen wird: notice, hours oder limits; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Up to five times for one interview, or what stands in the way.</source>
        <translation>Bis zu fünf Zeiten für ein Interview, oder was im Weg steht.</translation>
    </message>
    <message>
        <source>Not before that day.</source>
        <translation>Nicht vor diesem Tag.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch einer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in “%1”.</source>
        <translation>
            <numerusform>%n Termin in „%1“.</numerusform>
            <numerusform>%n Termine in „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: shown as free, cancelled or declined.</source>
        <translation>
            <numerusform>%n Termin ausgelassen: als frei gezeigt, abgesagt oder abgelehnt.</numerusform>
            <numerusform>%n Termine ausgelassen: als frei gezeigt, abgesagt oder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy %n time(s) until %2.</source>
        <translation>
            <numerusform>%1 ist bis %2 %n-mal belegt.</numerusform>
            <numerusform>%1 ist bis %2 %n-mal belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose calendar it is must be said: --person NAME.</source>
        <translation>Es muss gesagt werden, wessen Kalender es ist: --person NAME.</translation>
    </message>
    <message>
        <source>Read from an iCalendar file when somebody is busy.</source>
        <translation>Aus einer iCalendar-Datei lesen, wann jemand belegt ist.</translation>
    </message>
    <message>
        <source>Whose calendar it is.</source>
        <translation>Wessen Kalender es ist.</translation>
    </message>
    <message>
        <source>%1: book somebody else or another time</source>
        <translation>%1: jemand anderen oder eine andere Zeit buchen</translation>
    </message>
    <message>
        <source>%1 with %2, %3</source>
        <translation>%1 mit %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s), %2</source>
        <translation>
            <numerusform>%1, %n Minute, %2</numerusform>
            <numerusform>%1, %n Minuten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>--for</source>
        <translation>--for</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Send it to: %1.</source>
        <translation>Zu senden an: %1.</translation>
    </message>
    <message>
        <source>Not invited, because the directory has no e-mail address: %1.</source>
        <translation>Nicht eingeladen, weil im Verzeichnis keine E-Mail-Adresse steht: %1.</translation>
    </message>
    <message>
        <source>The decline is set aside.</source>
        <translation>Die Absage ist erledigt.</translation>
    </message>
    <message>
        <source>Save an invitation as a calendar file (.ics); of a cancelled interview, that it is cancelled.</source>
        <translation>Eine Einladung als Kalenderdatei (.ics) speichern; bei einem abgesagten Interview die Absage.</translation>
    </message>
    <message>
        <source>Read a reply to an invitation from a calendar file (.ics).</source>
        <translation>Eine Antwort auf eine Einladung aus einer Kalenderdatei (.ics) lesen.</translation>
    </message>
    <message>
        <source>Somebody&apos;s decline, or the candidate&apos;s, is no task any more.</source>
        <translation>Eine Absage, auch die der Bewerberin oder des Bewerbers, ist erledigt.</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>Plan %1: %2</translation>
    </message>
    <message>
        <source>The first is proven best. --book 1 books it.</source>
        <translation>Der erste ist nachweislich der beste. --book 1 bucht ihn.</translation>
    </message>
    <message>
        <source>There may be better ones; the search was given up. --book 1 books the first.</source>
        <translation>Es kann bessere geben; die Suche wurde abgebrochen. --book 1 bucht den ersten.</translation>
    </message>
    <message>
        <source>There is no plan for all interviews of %1 that keeps all rules.</source>
        <translation>Es gibt keinen Plan für alle Interviews mit %1, der alle Regeln einhält.</translation>
    </message>
    <message>
        <source>“%1” finds no time.</source>
        <translation>„%1“ findet keine Zeit.</translation>
    </message>
    <message>
        <source>Without %1 there is one:</source>
        <translation>Ohne %1 gibt es einen:</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>Es gibt keinen Plan %1.</translation>
    </message>
    <message>
        <source>Run it without --book to see what stands in the way.</source>
        <translation>Rufen Sie es ohne --book auf, um zu sehen, was im Weg steht.</translation>
    </message>
    <message>
        <source>Choose 1 to %1.</source>
        <translation>Wählen Sie 1 bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s) with %1.</source>
        <translation>
            <numerusform>%n Interview mit %1 gebucht.</numerusform>
            <numerusform>%n Interviews mit %1 gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan all interviews that are left at once: up to three plans, best first.</source>
        <translation>Alle verbleibenden Interviews auf einmal planen: bis zu drei Pläne, der beste zuerst.</translation>
    </message>
    <message>
        <source>Book that plan, as one step of undo.</source>
        <translation>Diesen Plan buchen, als ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Why, where a rule is set aside.</source>
        <translation>Warum, wo eine Regel ausgesetzt wird.</translation>
    </message>
    <message>
        <source>no time for all interviews</source>
        <translation>keine Zeit für alle Interviews</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate(s) planned.</source>
        <translation>
            <numerusform>%1 von %n Bewerber geplant.</numerusform>
            <numerusform>%1 von %n Bewerbern geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s).</source>
        <translation>
            <numerusform>%n Interview gebucht.</numerusform>
            <numerusform>%n Interviews gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the remaining interviews of all active candidates of a job together, with proof.</source>
        <translation>Die verbleibenden Interviews aller aktiven Bewerber einer Stelle gemeinsam planen, mit Beweis.</translation>
    </message>
    <message>
        <source>Only those of an opening.</source>
        <translation>Nur die einer Ausschreibung.</translation>
    </message>
    <message>
        <source>How many days to look ahead; 28 if not said.</source>
        <translation>Wie viele Tage voraus gesucht wird; 28, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Book all of it, as one step of undo.</source>
        <translation>Alles buchen, als ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>--events-are is free or busy, not “%1”.</source>
        <translation>--events-are ist free oder busy, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say --events-are free or --events-are busy.</source>
        <translation>Geben Sie --events-are free oder --events-are busy an.</translation>
    </message>
    <message>
        <source>Only one of --times, --ics and --clear can be given.</source>
        <translation>Nur eines von --times, --ics und --clear kann angegeben werden.</translation>
    </message>
    <message>
        <source>Nobody knows when %1 can come.</source>
        <translation>Niemand weiß, wann %1 kann.</translation>
    </message>
    <message>
        <source>%1 can come: %2</source>
        <translation>%1 kann: %2</translation>
    </message>
    <message>
        <source>Show or say when a candidate can come.</source>
        <translation>Zeigen oder sagen, wann ein Bewerber kann.</translation>
    </message>
    <message>
        <source>A calendar file that the candidate sent.</source>
        <translation>Eine Kalenderdatei, die die Person geschickt hat.</translation>
    </message>
    <message>
        <source>free: its events are when they can come; busy: when they cannot.</source>
        <translation>free: ihre Termine sind die Zeiten, zu denen es passt; busy: zu denen es nicht passt.</translation>
    </message>
    <message>
        <source>Nobody knows any more when they can come.</source>
        <translation>Es ist nicht mehr bekannt, wann es passt.</translation>
    </message>
    <message>
        <source>Nothing to compare: one person judges here, no scorecard is in, or some are hidden from you.</source>
        <translation>Nichts zu vergleichen: Hier urteilt nur eine Person, kein Bewertungsbogen ist da, oder einige sind für Sie verborgen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value, with its interval of 95 %</source>
        <translation>Wert, mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>How far the interviewers of each round agree, with intervals; that you saw it is noted.</source>
        <translation>Wie weit die Interviewer jeder Runde übereinstimmen, mit Intervallen; dass Sie es gesehen haben, wird vermerkt.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>No booking clashes with anything.</source>
        <translation>Kein Gespräch steht in einem Konflikt.</translation>
    </message>
    <message>
        <source>Bookings that clash with what was learnt since: busy times, days away, working hours.</source>
        <translation>Gespräche, die sich mit später Bekanntem nicht vertragen: Termine, Abwesenheit, Arbeitszeit.</translation>
    </message>
    <message>
        <source>interviewers (as if not said), candidate, me: a copy for your own calendar, or removed: that those who were taken out need not come.</source>
        <translation>interviewers (wie ohne Angabe), candidate, me: eine Kopie für den eigenen Kalender, oder removed: dass nicht kommen muss, wer herausgenommen wurde.</translation>
    </message>
    <message>
        <source>With “--for removed”: only for this one.</source>
        <translation>Mit „--for removed“: nur für diese Person.</translation>
    </message>
    <message>
        <source>any, one_day or spread: how the interviews lie; as the team wishes if not said.</source>
        <translation>any, one_day oder spread: wie die Interviews liegen; wie das Team es wünscht, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: interviews of this workspace.</source>
        <translation>
            <numerusform>%n Termin ausgelassen: ein Gespräch dieses Arbeitsbereichs.</numerusform>
            <numerusform>%n Termine ausgelassen: Gespräche dieses Arbeitsbereichs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash with it now: see “interview conflicts”.</source>
        <translation>
            <numerusform>%n Gespräch verträgt sich damit nicht mehr: siehe „interview conflicts“.</numerusform>
            <numerusform>%n Gespräche vertragen sich damit nicht mehr: siehe „interview conflicts“.</numerusform>
        </translation>
    </message>
    <message>
        <source>kind of interview</source>
        <translation>Art von Interview</translation>
    </message>
    <message>
        <source>no pool</source>
        <translation>kein Pool</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Art von Interview</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In Einarbeitung</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Zuschauend</translation>
    </message>
    <message>
        <source>Reverse shadows</source>
        <translation>Unter Aufsicht</translation>
    </message>
    <message>
        <source>No plan has an interview yet.</source>
        <translation>Noch hat kein Plan ein Interview.</translation>
    </message>
    <message>
        <source>“%1”: %2 shadowed, then %3 led under observation, before somebody leads.</source>
        <translation>„%1“: %2-mal zuschauen, dann %3-mal unter Aufsicht leiten, bevor jemand leitet.</translation>
    </message>
    <message>
        <source>“%1” has no pool.</source>
        <translation>„%1“ hat keinen Pool.</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Of which kind of interview? Name it.</source>
        <translation>Von welcher Art von Interview? Nennen Sie sie.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>The pools of interviewers, or one of them; with options, changes it first.</source>
        <translation>Die Pools von Interviewern, oder einer davon; mit Optionen wird er zuerst geändert.</translation>
    </message>
    <message>
        <source>Make a pool: only its qualified members lead from then on.</source>
        <translation>Einen Pool anlegen: von da an leiten nur seine qualifizierten Mitglieder.</translation>
    </message>
    <message>
        <source>How many interviews somebody shadows first.</source>
        <translation>Bei wie vielen Interviews jemand zuerst zuschaut.</translation>
    </message>
    <message>
        <source>How many interviews somebody then leads under observation.</source>
        <translation>Wie viele Interviews jemand dann unter Aufsicht leitet.</translation>
    </message>
    <message>
        <source>Who is qualified; once for each.</source>
        <translation>Wer qualifiziert ist; einmal für jede Person.</translation>
    </message>
    <message>
        <source>Who is to shadow; once for each.</source>
        <translation>Wer zuschauen soll; einmal für jede Person.</translation>
    </message>
    <message>
        <source>Who is to lead under observation; once for each.</source>
        <translation>Wer unter Aufsicht leiten soll; einmal für jede Person.</translation>
    </message>
    <message>
        <source>Who is not in the pool any more; once for each.</source>
        <translation>Wer nicht mehr im Pool ist; einmal für jede Person.</translation>
    </message>
    <message>
        <source>Who did what comes before the next level; once for each.</source>
        <translation>Wer getan hat, was vor der nächsten Stufe kommt; einmal für jede Person.</translation>
    </message>
    <message>
        <source>Take the pool away; everybody may be asked again.</source>
        <translation>Den Pool auflösen; alle können wieder gefragt werden.</translation>
    </message>
    <message>
        <source>Who interviews how much, by week, against their limits.</source>
        <translation>Wer wie viele Interviews führt, je Woche, neben den Limits.</translation>
    </message>
    <message>
        <source>How many weeks; 8 if not said.</source>
        <translation>Wie viele Wochen; 8, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Only who is in the pool of a kind.</source>
        <translation>Nur wer im Pool einer Art ist.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>interview</comment>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n interview(s) again.</source>
        <translation>
            <numerusform>%n Interview neu geplant.</numerusform>
            <numerusform>%n Interviews neu geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>--move-all changes them, as one step of undo.</source>
        <translation>--move-all verlegt sie, als ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Plan the interviews of a candidate again around one that cannot be, with at most three other candidates moved.</source>
        <translation>Die Interviews einer Bewerbung um eines herum neu planen, das nicht stattfinden kann; höchstens drei andere werden verlegt.</translation>
    </message>
    <message>
        <source>Move them, as one step of undo.</source>
        <translation>Sie verlegen, als ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>There are no rubrics.</source>
        <translation>Es gibt keine Bewertungsraster.</translation>
    </message>
    <message>
        <source>Nothing to think over in the wording.</source>
        <translation>An den Formulierungen gibt es nichts zu bedenken.</translation>
    </message>
    <message>
        <source>All versions of all rubrics.</source>
        <translation>Alle Versionen aller Bewertungsraster.</translation>
    </message>
    <message>
        <source>What one might think over in a rubric: anchors, words, must-haves without a question.</source>
        <translation>Was man an einem Bewertungsraster bedenken könnte: Beschreibungen, Wörter, Pflichtkriterien ohne Frage.</translation>
    </message>
    <message>
        <source>Which interview is cancelled?</source>
        <translation>Welches Interview ist abgesagt?</translation>
    </message>
    <message>
        <source>Name it with --cancel CANDIDATE:STAGE, the stage by its number from 0.</source>
        <translation>Nennen Sie es mit --cancel KANDIDAT:STUFE, die Stufe mit ihrer Nummer ab 0.</translation>
    </message>
    <message>
        <source>The plan has no interview “%1”.</source>
        <translation>Der Plan hat kein Interview „%1“.</translation>
    </message>
    <message>
        <source>Name a candidate who has a loop, and the stage by its number from 0.</source>
        <translation>Nennen Sie jemanden mit geplanten Interviews und die Stufe mit ihrer Nummer ab 0.</translation>
    </message>
    <message>
        <source>Candidate %1 finds no time for stage %2, even if nobody else had a loop.</source>
        <translation>%1 findet keine Zeit für Stufe %2, selbst wenn sonst niemand Interviews hätte.</translation>
    </message>
    <message>
        <source>Candidate %1 has no loop, even if %2 others move.</source>
        <translation>Für %1 gibt es keine Interviewrunde, auch nicht, wenn %2 andere verlegt werden.</translation>
    </message>
    <message>
        <source>No loop was found for candidate %1 for which at most %2 others move; not everything was tried.</source>
        <translation>Für %1 wurde keine Interviewrunde gefunden, für die höchstens %2 andere verlegt werden; es wurde nicht alles versucht.</translation>
    </message>
    <message>
        <source>Plan all of it anew, without --replan.</source>
        <translation>Planen Sie alles neu, ohne --replan.</translation>
    </message>
    <message>
        <source>%1 is not a plan for this file: %2.</source>
        <translation>%1 ist kein Plan für diese Datei: %2.</translation>
    </message>
    <message>
        <source>Take a plan that was made from the same file.</source>
        <translation>Nehmen Sie einen Plan, der aus derselben Datei entstanden ist.</translation>
    </message>
    <message>
        <source>Keep this plan, but for the interview that is cancelled and at most three other loops.</source>
        <translation>Diesen Plan behalten, bis auf das abgesagte Interview und höchstens drei andere Interviewrunden.</translation>
    </message>
    <message>
        <source>With --replan: the interview that its interviewer cannot lead then.</source>
        <translation>Mit --replan: das Interview, das die interviewende Person dann nicht führen kann.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Weighted total of 100</source>
        <translation>Gewichtete Gesamtzahl von 100</translation>
    </message>
    <message>
        <source>Must-haves that are there</source>
        <translation>Erfüllte Pflichtkriterien</translation>
    </message>
    <message>
        <source>None of the rules has anything to say.</source>
        <translation>Keine der Regeln hat etwas zu sagen.</translation>
    </message>
    <message>
        <source>Two to five candidates of a job side by side; that you saw their scorecards is noted.</source>
        <translation>Zwei bis fünf Bewerbungen einer Stelle nebeneinander; dass Sie die Bewertungsbögen gesehen haben, wird vermerkt.</translation>
    </message>
    <message>
        <source>What the rules of thumb for decisions say, and why; they decide nothing.</source>
        <translation>Was die Faustregeln für Entscheidungen sagen und warum; sie entscheiden nichts.</translation>
    </message>
    <message>
        <source>Who decides in the end.</source>
        <translation>Wer am Ende entscheidet.</translation>
    </message>
    <message>
        <source>Others&apos; ratings are hidden until your own scorecard is in, or all of a round in which you have none.</source>
        <translation>Die Bewertungen anderer sind verborgen, bis Ihr eigener Bogen da ist oder alle einer Runde, in der Sie keinen haben.</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>--%1 wants “WHO: WHAT”, not “%2”.</source>
        <translation>--%1 erwartet „WER: WAS“, nicht „%2“.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Nur die in diesem Zustand.</translation>
    </message>
    <message>
        <source>A criterion the reasons rest on; may be given several times.</source>
        <translation>Ein Kriterium, auf dem die Gründe beruhen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>What somebody wrote beside a criterion, as “Ana: Correctness”; may be given several times.</source>
        <translation>Was jemand zu einem Kriterium schrieb, als „Ana: Richtigkeit“; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Somebody who disagreed and why, as “Ben: too slow”; may be given several times.</source>
        <translation>Wer anderer Meinung war und warum, als „Ben: zu langsam“; mehrfach möglich.</translation>
    </message>
    <message>
        <source>No debrief is planned or open.</source>
        <translation>Keine Auswertung ist geplant oder offen.</translation>
    </message>
    <message>
        <source>Plan one with “debrief plan”, or open one with “debrief open”.</source>
        <translation>Mit „debrief plan“ planen oder mit „debrief open“ eröffnen.</translation>
    </message>
    <message>
        <source>Planned the debrief for %1.</source>
        <translation>Auswertung für %1 geplant.</translation>
    </message>
    <message>
        <source>Planned the debrief, without a time yet.</source>
        <translation>Auswertung geplant, noch ohne Termin.</translation>
    </message>
    <message>
        <source>Changed the order of speaking.</source>
        <translation>Reihenfolge der Wortmeldungen geändert.</translation>
    </message>
    <message>
        <source>Opened the debrief.</source>
        <translation>Auswertung eröffnet.</translation>
    </message>
    <message>
        <source>Say what to note with --text.</source>
        <translation>Mit --text angeben, was notiert werden soll.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>Closed the debrief.</source>
        <translation>Auswertung abgeschlossen.</translation>
    </message>
    <message>
        <source>Took the debrief away.</source>
        <translation>Auswertung entfernt.</translation>
    </message>
    <message>
        <source>Who takes part, in the order in which they speak; may be given several times.</source>
        <translation>Wer teilnimmt, in der Reihenfolge, in der gesprochen wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Plan a debrief, or change what was planned: the least senior speaks first, the decider last.</source>
        <translation>Eine Auswertung planen oder die Planung ändern: Wer am wenigsten erfahren ist, spricht zuerst, wer entscheidet, zuletzt.</translation>
    </message>
    <message>
        <source>How long, in minutes.</source>
        <translation>Wie lange, in Minuten.</translation>
    </message>
    <message>
        <source>Change the order in which they speak.</source>
        <translation>Die Reihenfolge ändern, in der gesprochen wird.</translation>
    </message>
    <message>
        <source>Open the debrief: when all scorecards are in, or with a reason that is kept.</source>
        <translation>Die Auswertung eröffnen: wenn alle Bewertungsbögen da sind oder mit einem Grund, der gespeichert wird.</translation>
    </message>
    <message>
        <source>Write the notes of the debrief.</source>
        <translation>Die Notizen der Auswertung schreiben.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Der Text.</translation>
    </message>
    <message>
        <source>Close the debrief.</source>
        <translation>Die Auswertung abschließen.</translation>
    </message>
    <message>
        <source>What came out of it, in a sentence.</source>
        <translation>Was herauskam, in einem Satz.</translation>
    </message>
    <message>
        <source>Take a planned debrief away; one that was opened stays.</source>
        <translation>Eine geplante Auswertung entfernen; eine eröffnete bleibt.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Nobody else waits for this job.</source>
        <translation>Niemand sonst wartet auf diese Stelle.</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Ersetzt durch %1</translation>
    </message>
    <message>
        <source>Another one that is declined with it; once for each.</source>
        <translation>Eine weitere, der damit abgesagt wird; einmal für jede.</translation>
    </message>
    <message>
        <source>Another one that is put on hold and told later; once for each.</source>
        <translation>Eine weitere, die zurückgestellt wird und später Bescheid bekommt; einmal für jede.</translation>
    </message>
    <message>
        <source>Who else waits for the job.</source>
        <translation>Wer sonst auf die Stelle wartet.</translation>
    </message>
    <message>
        <source>Note that somebody got the answer that was owed.</source>
        <translation>Vermerken, dass jemand die geschuldete Antwort bekommen hat.</translation>
    </message>
    <message>
        <source>--parallel says how groups are asked; name them with --group.</source>
        <translation>--parallel sagt, wie Gruppen gefragt werden; nennen Sie sie mit --group.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Set who approves offers for this job.</source>
        <translation>Festgelegt, wer Angebote für diese Stelle genehmigt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nobody has to approve offers for this job.</source>
        <translation>Angebote für diese Stelle muss niemand genehmigen.</translation>
    </message>
    <message>
        <source>Asked for approval.</source>
        <translation>Um Genehmigung gebeten.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Genehmigt.</translation>
    </message>
    <message>
        <source>Rejected; the offer is a draft again.</source>
        <translation>Abgelehnt; das Angebot ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Say --yes if that is meant.</source>
        <translation>Geben Sie --yes an, wenn das so gemeint ist.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Extended: the next version, to be sent.</source>
        <translation>Verlängert: die nächste Fassung, noch zu senden.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Set which terms ask for approval again.</source>
        <translation>Festgelegt, welche Bedingungen erneut genehmigt werden.</translation>
    </message>
    <message>
        <source>Who approves: “Finance: 1 of Ana, Ben”; once for each group, in order.</source>
        <translation>Wer genehmigt: „Finanzen: 1 of Ana, Ben“; einmal je Gruppe, der Reihe nach.</translation>
    </message>
    <message>
        <source>Ask all groups at once.</source>
        <translation>Alle Gruppen zugleich fragen.</translation>
    </message>
    <message>
        <source>Who approves offers for a job.</source>
        <translation>Wer Angebote für eine Stelle genehmigt.</translation>
    </message>
    <message>
        <source>Nobody has to approve.</source>
        <translation>Niemand muss genehmigen.</translation>
    </message>
    <message>
        <source>Ask for approval of a draft.</source>
        <translation>Um Genehmigung eines Entwurfs bitten.</translation>
    </message>
    <message>
        <source>Approve an offer.</source>
        <translation>Ein Angebot genehmigen.</translation>
    </message>
    <message>
        <source>Reject an offer: it is a draft again.</source>
        <translation>Ein Angebot ablehnen: es ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Change terms; of an offer that was sent it is the next version.</source>
        <translation>Bedingungen ändern; bei einem gesendeten Angebot ist es die nächste Fassung.</translation>
    </message>
    <message>
        <source>Even where approvals do not count any more.</source>
        <translation>Auch wenn Genehmigungen dann nicht mehr zählen.</translation>
    </message>
    <message>
        <source>Give more time to accept.</source>
        <translation>Mehr Zeit zum Annehmen geben.</translation>
    </message>
    <message>
        <source>Take an offer back.</source>
        <translation>Ein Angebot zurückziehen.</translation>
    </message>
    <message>
        <source>The terms whose change asks for approval again.</source>
        <translation>Die Bedingungen, deren Änderung erneut genehmigt wird.</translation>
    </message>
    <message>
        <source>Such as salary,bonus,title.</source>
        <translation>Etwa salary,bonus,title.</translation>
    </message>
    <message>
        <source>“%1” is too large for a letter.</source>
        <translation>„%1“ ist zu groß für einen Brief.</translation>
    </message>
    <message>
        <source>--out says where the letter goes: --out letter.pdf.</source>
        <translation>--out sagt, wohin der Brief kommt: --out brief.pdf.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Set the letter of offers.</source>
        <translation>Den Brief der Angebote festgelegt.</translation>
    </message>
    <message>
        <source>The letter&apos;s language, and how it writes amounts and days: en, de, de_AT.</source>
        <translation>Die Sprache des Briefs und wie er Beträge und Tage schreibt: en, de, de_AT.</translation>
    </message>
    <message>
        <source>The letter&apos;s text: Markdown with fields such as {{candidate.name}}.</source>
        <translation>Der Text des Briefs: Markdown mit Feldern wie {{candidate.name}}.</translation>
    </message>
    <message>
        <source>Write the letter of an offer as a PDF.</source>
        <translation>Den Brief zu einem Angebot als PDF schreiben.</translation>
    </message>
    <message>
        <source>Where the PDF goes.</source>
        <translation>Wohin das PDF kommt.</translation>
    </message>
    <message>
        <source>The text of the team&apos;s letter.</source>
        <translation>Der Text des Briefs, den das Team verwendet.</translation>
    </message>
    <message>
        <source>Take the built-in one back.</source>
        <translation>Den eingebauten wieder nehmen.</translation>
    </message>
    <message>
        <source>Say where to with --pdf, --xlsx or both.</source>
        <translation>Sagen Sie mit --pdf, --xlsx oder beidem, wohin.</translation>
    </message>
    <message>
        <source>The decision pack of %1 is in %2.</source>
        <translation>Die Entscheidungsmappe von %1 liegt in %2.</translation>
    </message>
    <message>
        <source>The pages, as a PDF.</source>
        <translation>Die Seiten, als PDF.</translation>
    </message>
    <message>
        <source>The numbers, as a spreadsheet.</source>
        <translation>Die Zahlen, als Tabelle.</translation>
    </message>
    <message>
        <source>Minutes of questions</source>
        <translation>Minuten für Fragen</translation>
    </message>
    <message>
        <source>“rubric new” wants either a name, or --template with the key of one.</source>
        <translation>„rubric new“ braucht entweder einen Namen oder --template mit dem Schlüssel einer Vorlage.</translation>
    </message>
    <message>
        <source>Made the rubric “%1”.</source>
        <translation>Das Bewertungsraster „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Exported “%1”, version %2.</source>
        <translation>„%1“, Version %2, wurde exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be imported: %n criterion(s).</source>
        <translation>
            <numerusform>„%1“ lässt sich importieren: %n Kriterium.</numerusform>
            <numerusform>„%1“ lässt sich importieren: %n Kriterien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“rubric print” wants a rubric and --blank, or --job with a job, and --pdf FILE.</source>
        <translation>„rubric print“ braucht ein Bewertungsraster und --blank, oder --job mit einer Stelle, und --pdf DATEI.</translation>
    </message>
    <message>
        <source>Printed “%1” to %2.</source>
        <translation>„%1“ wurde nach %2 gedruckt.</translation>
    </message>
    <message>
        <source>The rubrics that come with Shortlist.</source>
        <translation>Die Bewertungsraster, die mit Shortlist kommen.</translation>
    </message>
    <message>
        <source>Make a draft rubric: an empty one, or a copy of one that comes with Shortlist.</source>
        <translation>Einen Entwurf eines Bewertungsrasters anlegen: einen leeren oder die Kopie eines mitgelieferten.</translation>
    </message>
    <message>
        <source>Copy this one; “rubric templates” lists them.</source>
        <translation>Dieses kopieren; „rubric templates“ zählt sie auf.</translation>
    </message>
    <message>
        <source>Write a rubric as a JSON file (docs/rubric-file.md), or to standard output.</source>
        <translation>Ein Bewertungsraster als JSON-Datei (docs/rubric-file.md) oder auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Read a JSON file of a rubric (docs/rubric-file.md) into a new draft.</source>
        <translation>Eine JSON-Datei eines Bewertungsrasters (docs/rubric-file.md) als neuen Entwurf einlesen.</translation>
    </message>
    <message>
        <source>Print a blank card of a rubric, or a book of all rubrics of a job, as PDF.</source>
        <translation>Einen leeren Bogen eines Bewertungsrasters oder alle Bewertungsraster einer Stelle als PDF drucken.</translation>
    </message>
    <message>
        <source>A card of this rubric to fill in by hand.</source>
        <translation>Ein Bogen dieses Bewertungsrasters zum Ausfüllen von Hand.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>A reminder of a scorecard that is awaited, ready to be sent.</source>
        <translation>Eine Erinnerung an einen ausstehenden Bewertungsbogen, fertig zum Senden.</translation>
    </message>
    <message>
        <source>Graders cannot open the file: replace it with “assessment replace”, or let them with “assessment release”.</source>
        <translation>Bewertende können die Datei nicht öffnen: Ersetzen Sie sie mit „assessment replace“, oder erlauben Sie es mit „assessment release“.</translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Ersetzt.</translation>
    </message>
    <message>
        <source>Graders may open the file.</source>
        <translation>Bewertende dürfen die Datei öffnen.</translation>
    </message>
    <message>
        <source>Take in answers: a text, or any other file.</source>
        <translation>Antworten übernehmen: einen Text oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Put another file in the place of the one that was handed in.</source>
        <translation>Eine andere Datei an die Stelle der abgegebenen setzen.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>mean, ratings it rests on, scorecards</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>no time found</source>
        <translation>keine Zeit gefunden</translation>
    </message>
    <message>
        <source>Why there is a second offer for an opening; it is journalled.</source>
        <translation>Warum es ein zweites Angebot für eine offene Stelle gibt; steht im Journal.</translation>
    </message>
    <message>
        <source>Choose another with --opening, or say with --why why there is a second offer.</source>
        <translation>Wählen Sie mit --opening eine andere, oder sagen Sie mit --why, warum es ein zweites Angebot gibt.</translation>
    </message>
    <message>
        <source>Say either --opening or --new-opening.</source>
        <translation>Geben Sie entweder --opening oder --new-opening an.</translation>
    </message>
    <message>
        <source>No other opening of the job is open: add one with --new-opening.</source>
        <translation>Keine andere Stelle des Jobs ist offen: Fügen Sie eine mit --new-opening hinzu.</translation>
    </message>
    <message>
        <source>Name another with --opening (%1), or add one with --new-opening.</source>
        <translation>Nennen Sie eine andere mit --opening (%1), oder fügen Sie eine mit --new-opening hinzu.</translation>
    </message>
    <message>
        <source>The opening that is filled instead of the offer&apos;s.</source>
        <translation>Die offene Stelle, die statt der des Angebots besetzt wird.</translation>
    </message>
    <message>
        <source>Add an opening like the offer&apos;s, and fill it.</source>
        <translation>Eine offene Stelle wie die des Angebots hinzufügen und besetzen.</translation>
    </message>
    <message>
        <source>The built-in terms ask for approval again.</source>
        <translation>Die eingebauten Bedingungen fragen erneut um Genehmigung.</translation>
    </message>
    <message>
        <source>The team&apos;s terms count for this job again.</source>
        <translation>Für diesen Job gelten wieder die Bedingungen des Teams.</translation>
    </message>
    <message>
        <source>Those of the team for the job, or without --job the built-in ones.</source>
        <translation>Für den Job die des Teams, ohne --job die eingebauten.</translation>
    </message>
    <message>
        <source>Write all that a decision rests on: ratings, scorecards, decisions, journal; that you took it out, and for whom, is noted.</source>
        <translation>Schreibt alles, worauf eine Entscheidung beruht: Bewertungen, Bewertungsbögen, Entscheidungen, Journal; dass Sie es entnommen haben und für wen, wird vermerkt.</translation>
    </message>
    <message>
        <source>Who gets it, in words; it is noted.</source>
        <translation>Wer es bekommt, in Worten; es wird vermerkt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1, amendment</source>
        <comment>state</comment>
        <translation>%1, Nachtrag</translation>
    </message>
    <message>
        <source>Submitted and locked. Undo takes it back until its author sees the others.</source>
        <translation>Eingereicht und gesperrt. Rückgängig nimmt es zurück, bis die Verfasserin oder der Verfasser die anderen sieht.</translation>
    </message>
    <message>
        <source>For its author, if you recruit or hire for the job and they have written nothing; both names are kept.</source>
        <translation>Für den Verfasser, wenn Sie für die Stelle rekrutieren oder einstellen und er nichts geschrieben hat; beide Namen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Submit a scorecard; undo takes it back until its author sees the others.</source>
        <translation>Einen Bewertungsbogen einreichen; Rückgängig nimmt ihn zurück, bis die Verfasserin oder der Verfasser die anderen sieht.</translation>
    </message>
    <message>
        <source>Submitted and locked. Only an amendment can change it: whose it is can be seen from now on.</source>
        <translation>Eingereicht und gesperrt. Nur ein Nachtrag kann ihn noch ändern: Von jetzt an ist zu sehen, wessen Arbeit es ist.</translation>
    </message>
    <message>
        <source>--%1 wants a number of seconds such as 2 or 0.5, not “%2”.</source>
        <translation>--%1 verlangt eine Zahl von Sekunden wie 2 oder 0.5, nicht „%2“.</translation>
    </message>
    <message>
        <source>How long to look for better plans, such as 2 or 0.5; 5 if not said.</source>
        <translation>Wie lange bessere Pläne gesucht werden, etwa 2 oder 0.5; ohne Angabe 5.</translation>
    </message>
    <message>
        <source>On these days it is not known whether %1 is free: %2.</source>
        <translation>An diesen Tagen ist nicht bekannt, ob %1 frei ist: %2.</translation>
    </message>
    <message>
        <source>It took the place of “%1”.</source>
        <translation>Er ist an die Stelle von „%1“ getreten.</translation>
    </message>
    <message>
        <source>“%1” counts as well. If this one is instead of it, say --instead-of “%1”.</source>
        <translation>„%1“ zählt ebenfalls. Gilt dieser an seiner Stelle, geben Sie --instead-of „%1“ an.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No calendar of %1 was read.</source>
        <translation>Von %1 wurde kein Kalender gelesen.</translation>
    </message>
    <message>
        <source>“%1” of %2 is forgotten.</source>
        <translation>„%1“ von %2 ist vergessen.</translation>
    </message>
    <message>
        <source>The calendar of theirs that this one takes the place of.</source>
        <translation>Der Kalender der Person, an dessen Stelle dieser tritt.</translation>
    </message>
    <message>
        <source>The calendars that were read of somebody.</source>
        <translation>Die Kalender, die von jemandem gelesen wurden.</translation>
    </message>
    <message>
        <source>Forget what a calendar file said of somebody.</source>
        <translation>Vergessen, was eine Kalenderdatei über jemanden sagte.</translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>%1 schrieb: „%2“</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>One interview, who takes part, what they replied, and its versions.</source>
        <translation>Ein Interview, wer teilnimmt, was geantwortet wurde, und seine Fassungen.</translation>
    </message>
    <message>
        <source>Nobody is written to about a copy for your own calendar.</source>
        <translation>Wegen einer Kopie für den eigenen Kalender wird niemandem geschrieben.</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Notiert: %1.</translation>
    </message>
    <message>
        <source>Save the mail that brings it as well, as a file for a mail program (.eml).</source>
        <translation>Auch die E-Mail speichern, die sie überbringt, als Datei für ein E-Mail-Programm (.eml).</translation>
    </message>
    <message>
        <source>Note what somebody replied, or the candidate: accepted, tentative, declined, needs_action.</source>
        <translation>Festhalten, was jemand oder der Bewerber geantwortet hat: accepted, tentative, declined, needs_action.</translation>
    </message>
    <message>
        <source>So many steps in place of a time: with the same seed, the same plan again.</source>
        <translation>So viele Schritte statt einer Zeit: mit demselben Startwert wieder derselbe Plan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is advised on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No opening is chosen for it.</source>
        <translation>Es ist keine offene Stelle gewählt.</translation>
    </message>
    <message>
        <source>It is for the opening %1.</source>
        <translation>Es geht um die offene Stelle %1.</translation>
    </message>
    <message>
        <source>Say for which opening of its job it is; without one, for none yet.</source>
        <translation>Sagt, um welche offene Stelle es geht; ohne Angabe: noch keine.</translation>
    </message>
    <message>
        <source>“%1” in the answers tells whose they are.</source>
        <translation>„%1“ in den Antworten verrät, von wem sie sind.</translation>
    </message>
    <message>
        <source>Graders cannot read the answers: take it out with “assessment redact”, or let them with “assessment release --answers”.</source>
        <translation>Bewertende können die Antworten nicht lesen: mit „assessment redact“ entfernen oder mit „assessment release --answers“ freigeben.</translation>
    </message>
    <message>
        <source>Graders may read the answers.</source>
        <translation>Bewertende dürfen die Antworten lesen.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>Let graders open a file, or read answers, though it tells whose it is.</source>
        <translation>Bewertende eine Datei öffnen oder Antworten lesen lassen, obwohl sie verraten, von wem sie sind.</translation>
    </message>
    <message>
        <source>The text of the answers, not the file.</source>
        <translation>Den Text der Antworten, nicht die Datei.</translation>
    </message>
    <message>
        <source>Put another text in the place of the answers, without what tells whose they are.</source>
        <translation>Einen anderen Text an die Stelle der Antworten setzen, ohne das, was verrät, von wem sie sind.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>Whoever sat twice counts once, by the last sitting.</source>
        <translation>Wer zweimal dabei war, zählt einmal, mit der letzten Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %n candidate(s) planned one by one.</source>
        <translation>
            <numerusform>%1, ohne %n Bewerber, der einzeln geplant ist.</numerusform>
            <numerusform>%1, ohne %n Bewerber, die einzeln geplant sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long to look for better plans, such as 2 or 0.5; as many steps as in the window if not said.</source>
        <translation>Wie lange nach besseren Plänen gesucht wird, etwa 2 oder 0.5; ohne Angabe so viele Schritte wie im Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Moved “%1” with %2: %3, %n minute(s).</source>
        <translation>
            <numerusform>„%1“ mit %2 verschoben: %3, %n Minute.</numerusform>
            <numerusform>„%1“ mit %2 verschoben: %3, %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an interview another time, or another length; everybody is asked to reply again.</source>
        <translation>Einem Interview eine andere Zeit oder Dauer geben; alle werden erneut um Antwort gebeten.</translation>
    </message>
    <message>
        <source>A time zone such as Europe/Berlin; the one it was agreed in if not said.</source>
        <translation>Eine Zeitzone wie Europe/Berlin; ohne Angabe die, in der es vereinbart wurde.</translation>
    </message>
    <message>
        <source>How long; as long as before if not said.</source>
        <translation>Wie lange; ohne Angabe so lange wie bisher.</translation>
    </message>
    <message>
        <source>As the candidate writes it, such as “Tue 9-12, Thu after 14:00”.</source>
        <translation>Wie der Bewerber es schreibt, etwa „Di 9-12, Do nach 14:00“.</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Who decides in the end: else whom the debrief names, or you.</source>
        <translation>Wer am Ende entscheidet: sonst, wen die Auswertung nennt, oder Sie.</translation>
    </message>
    <message>
        <source>When the candidate can, in their own words: “Tue 9-12, Thu after 14:00”.</source>
        <translation>Wann der Bewerber kann, in seinen Worten: „Di 9-12, Do nach 14:00“.</translation>
    </message>
    <message>
        <source>Drafted; it has to be approved before it is sent: offer ask.</source>
        <translation>Entworfen; vor dem Versenden muss es genehmigt werden: offer ask.</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>eine Runde weiter</translation>
    </message>
    <message>
        <source>Submitted and locked. Undo takes it back until its author next looks at the others.</source>
        <translation>Eingereicht und gesperrt. Rückgängig nimmt es zurück, bis die Verfasserin oder der Verfasser die anderen das nächste Mal ansieht.</translation>
    </message>
    <message>
        <source>advanced to the offer</source>
        <translation>zum Angebot weitergeführt</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>Noted that the candidate did not come.</source>
        <translation>Vermerkt, dass die Bewerberin oder der Bewerber nicht gekommen ist.</translation>
    </message>
    <message>
        <source>Note that the candidate did not come.</source>
        <translation>Vermerken, dass die Bewerberin oder der Bewerber nicht gekommen ist.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Added an application</source>
        <translation>Bewerbung hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Made the workspace</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation>Auf eine andere Stufe gesetzt</translation>
    </message>
    <message>
        <source>Chose an opening</source>
        <translation>Offene Stelle gewählt</translation>
    </message>
    <message>
        <source>Reopened an application</source>
        <translation>Bewerbung wieder aufgenommen</translation>
    </message>
    <message>
        <source>Moved over to another plan version</source>
        <translation>Auf andere Planversion umgestellt</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Moved to another job</source>
        <translation>Zu einem anderen Job verschoben</translation>
    </message>
    <message>
        <source>Gave a waiver</source>
        <translation>Ausnahme gewährt</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>Rückzug vermerkt</translation>
    </message>
    <message>
        <source>Chose graders of an assessment</source>
        <translation>Bewertende einer Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Added an assessment</source>
        <translation>Schriftliche Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>Marked an assessment as expired</source>
        <translation>Aufgabe als abgelaufen vermerkt</translation>
    </message>
    <message>
        <source>Gave more time for an assessment</source>
        <translation>Frist einer Aufgabe verlängert</translation>
    </message>
    <message>
        <source>Marked an assessment as graded</source>
        <translation>Aufgabe als bewertet vermerkt</translation>
    </message>
    <message>
        <source>Took in answers to an assessment</source>
        <translation>Antworten zu einer Aufgabe entgegengenommen</translation>
    </message>
    <message>
        <source>Changed the answers to an assessment</source>
        <translation>Antworten zu einer Aufgabe geändert</translation>
    </message>
    <message>
        <source>Sent an assessment</source>
        <translation>Aufgabe verschickt</translation>
    </message>
    <message>
        <source>Added a candidate</source>
        <translation>Bewerber hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a candidate</source>
        <translation>Bewerber geändert</translation>
    </message>
    <message>
        <source>Imported candidates</source>
        <translation>Bewerber importiert</translation>
    </message>
    <message>
        <source>Added a tag</source>
        <translation>Schlagwort hinzugefügt</translation>
    </message>
    <message>
        <source>Took a tag away</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>Closed the debrief</source>
        <translation>Auswertung abgeschlossen</translation>
    </message>
    <message>
        <source>Wrote debrief notes</source>
        <translation>Notizen zur Auswertung geschrieben</translation>
    </message>
    <message>
        <source>Opened the debrief</source>
        <translation>Auswertung eröffnet</translation>
    </message>
    <message>
        <source>Made a decision</source>
        <translation>Entscheidung getroffen</translation>
    </message>
    <message>
        <source>Added a file</source>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>Changed what a file is</source>
        <translation>Art einer Datei geändert</translation>
    </message>
    <message>
        <source>Took a file away</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>Booked an interview</source>
        <translation>Interview gebucht</translation>
    </message>
    <message>
        <source>Cancelled an interview</source>
        <translation>Interview abgesagt</translation>
    </message>
    <message>
        <source>Confirmed an interview</source>
        <translation>Interview bestätigt</translation>
    </message>
    <message>
        <source>Marked an interview as held</source>
        <translation>Interview als durchgeführt vermerkt</translation>
    </message>
    <message>
        <source>Marked an interview as missed</source>
        <translation>Interview als versäumt vermerkt</translation>
    </message>
    <message>
        <source>Changed who interviews</source>
        <translation>Interviewer geändert</translation>
    </message>
    <message>
        <source>Changed where an interview is</source>
        <translation>Ort eines Interviews geändert</translation>
    </message>
    <message>
        <source>Noted a reply to an invitation</source>
        <translation>Antwort auf eine Einladung vermerkt</translation>
    </message>
    <message>
        <source>Moved an interview</source>
        <translation>Interview verschoben</translation>
    </message>
    <message>
        <source>Added a job</source>
        <translation>Job hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a job</source>
        <translation>Job geändert</translation>
    </message>
    <message>
        <source>Made a job from a template</source>
        <translation>Job aus einer Vorlage erstellt</translation>
    </message>
    <message>
        <source>Imported a job page</source>
        <translation>Job-Seite importiert</translation>
    </message>
    <message>
        <source>Added a line to a job</source>
        <translation>Zeile zu einem Job hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a line of a job</source>
        <translation>Zeile eines Jobs geändert</translation>
    </message>
    <message>
        <source>Moved a line of a job</source>
        <translation>Zeile eines Jobs verschoben</translation>
    </message>
    <message>
        <source>Removed a line of a job</source>
        <translation>Zeile eines Jobs entfernt</translation>
    </message>
    <message>
        <source>Took a job back into use</source>
        <translation>Job wieder in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Retired a job</source>
        <translation>Job ausgemustert</translation>
    </message>
    <message>
        <source>Added a specialty</source>
        <translation>Fachgebiet hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a specialty</source>
        <translation>Fachgebiet geändert</translation>
    </message>
    <message>
        <source>Removed a specialty</source>
        <translation>Fachgebiet entfernt</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Took a note away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Offer accepted: hired</source>
        <translation>Angebot angenommen: eingestellt</translation>
    </message>
    <message>
        <source>Offer declined by the candidate</source>
        <translation>Angebot vom Bewerber abgelehnt</translation>
    </message>
    <message>
        <source>Drafted an offer</source>
        <translation>Angebot entworfen</translation>
    </message>
    <message>
        <source>Changed the terms of an offer</source>
        <translation>Bedingungen eines Angebots geändert</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>Sent an offer</source>
        <translation>Angebot verschickt</translation>
    </message>
    <message>
        <source>Withdrew an offer</source>
        <translation>Angebot zurückgenommen</translation>
    </message>
    <message>
        <source>Added openings</source>
        <translation>Offene Stellen hinzugefügt</translation>
    </message>
    <message>
        <source>Closed an opening</source>
        <translation>Offene Stelle geschlossen</translation>
    </message>
    <message>
        <source>Changed an opening</source>
        <translation>Offene Stelle geändert</translation>
    </message>
    <message>
        <source>Put an opening on hold</source>
        <translation>Offene Stelle zurückgestellt</translation>
    </message>
    <message>
        <source>Reopened an opening</source>
        <translation>Offene Stelle wieder geöffnet</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>Personen importiert</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Added days away</source>
        <translation>Abwesenheit hinzugefügt</translation>
    </message>
    <message>
        <source>Removed days away</source>
        <translation>Abwesenheit entfernt</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Marked a person as gone</source>
        <translation>Person als ausgeschieden vermerkt</translation>
    </message>
    <message>
        <source>Marked a person as back</source>
        <translation>Person als zurückgekehrt vermerkt</translation>
    </message>
    <message>
        <source>Changed a training</source>
        <translation>Schulung geändert</translation>
    </message>
    <message>
        <source>Discarded a draft plan</source>
        <translation>Planentwurf verworfen</translation>
    </message>
    <message>
        <source>Moved applications to another plan version</source>
        <translation>Bewerbungen auf eine andere Planversion umgestellt</translation>
    </message>
    <message>
        <source>Began a new plan version</source>
        <translation>Neue Planversion begonnen</translation>
    </message>
    <message>
        <source>Published a hiring plan</source>
        <translation>Einstellungsplan veröffentlicht</translation>
    </message>
    <message>
        <source>Added a stage</source>
        <translation>Stufe hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a stage</source>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>Moved a stage</source>
        <translation>Stufe verschoben</translation>
    </message>
    <message>
        <source>Removed a stage</source>
        <translation>Stufe entfernt</translation>
    </message>
    <message>
        <source>Added a reason</source>
        <translation>Grund hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a reason</source>
        <translation>Grund geändert</translation>
    </message>
    <message>
        <source>Moved a reason</source>
        <translation>Grund verschoben</translation>
    </message>
    <message>
        <source>Took a reason back into use</source>
        <translation>Grund wieder in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Took a reason out of use</source>
        <translation>Grund außer Gebrauch genommen</translation>
    </message>
    <message>
        <source>Added a rubric</source>
        <translation>Bewertungsraster hinzugefügt</translation>
    </message>
    <message>
        <source>Added a criterion</source>
        <translation>Kriterium hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a criterion</source>
        <translation>Kriterium geändert</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>Kriterium verschoben</translation>
    </message>
    <message>
        <source>Removed a criterion</source>
        <translation>Kriterium entfernt</translation>
    </message>
    <message>
        <source>Discarded a draft rubric</source>
        <translation>Entwurf eines Bewertungsrasters verworfen</translation>
    </message>
    <message>
        <source>Changed a rubric</source>
        <translation>Bewertungsraster geändert</translation>
    </message>
    <message>
        <source>Copied a built-in rubric</source>
        <translation>Mitgeliefertes Bewertungsraster kopiert</translation>
    </message>
    <message>
        <source>Changed the levels of a rubric</source>
        <translation>Niveaus eines Bewertungsrasters geändert</translation>
    </message>
    <message>
        <source>Began a new rubric version</source>
        <translation>Neue Version eines Bewertungsrasters begonnen</translation>
    </message>
    <message>
        <source>Published a rubric</source>
        <translation>Bewertungsraster veröffentlicht</translation>
    </message>
    <message>
        <source>Took a rubric back into use</source>
        <translation>Bewertungsraster wieder in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Retired a rubric</source>
        <translation>Bewertungsraster ausgemustert</translation>
    </message>
    <message>
        <source>Began an amendment</source>
        <translation>Nachtrag begonnen</translation>
    </message>
    <message>
        <source>Wrote on a scorecard</source>
        <translation>Bewertungsbogen bearbeitet</translation>
    </message>
    <message>
        <source>Saw the other scorecards</source>
        <translation>Die anderen Bewertungsbögen eingesehen</translation>
    </message>
    <message>
        <source>Submitted a scorecard</source>
        <translation>Bewertungsbogen eingereicht</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Kalender gelesen</translation>
    </message>
    <message>
        <source>Booked several interviews</source>
        <translation>Mehrere Interviews gebucht</translation>
    </message>
    <message>
        <source>Read replies to an invitation</source>
        <translation>Antworten auf eine Einladung gelesen</translation>
    </message>
    <message>
        <source>Set a declined invitation aside</source>
        <translation>Eine Absage als erledigt abgelegt</translation>
    </message>
    <message>
        <source>Changed when a candidate can come</source>
        <translation>Geändert, wann ein Bewerber kann</translation>
    </message>
    <message>
        <source>Planned interviews again</source>
        <translation>Interviews neu geplant</translation>
    </message>
    <message>
        <source>Changed what a pool asks for</source>
        <translation>Geändert, was ein Pool verlangt</translation>
    </message>
    <message>
        <source>Made a pool of interviewers</source>
        <translation>Pool von Interviewern angelegt</translation>
    </message>
    <message>
        <source>Dissolved a pool of interviewers</source>
        <translation>Pool von Interviewern aufgelöst</translation>
    </message>
    <message>
        <source>Promoted somebody in a pool</source>
        <translation>Jemanden in einem Pool befördert</translation>
    </message>
    <message>
        <source>Changed who is in a pool</source>
        <translation>Geändert, wer in einem Pool ist</translation>
    </message>
    <message>
        <source>Took the debrief away</source>
        <translation>Auswertung entfernt</translation>
    </message>
    <message>
        <source>Changed the order of speaking</source>
        <translation>Reihenfolge der Wortmeldungen geändert</translation>
    </message>
    <message>
        <source>Planned the debrief</source>
        <translation>Auswertung geplant</translation>
    </message>
    <message>
        <source>Approved an offer</source>
        <translation>Angebot genehmigt</translation>
    </message>
    <message>
        <source>Asked for approval of an offer</source>
        <translation>Um Genehmigung eines Angebots gebeten</translation>
    </message>
    <message>
        <source>Changed who approves offers</source>
        <translation>Geändert, wer Angebote genehmigt</translation>
    </message>
    <message>
        <source>Changed the letter of offers</source>
        <translation>Den Brief der Angebote geändert</translation>
    </message>
    <message>
        <source>Changed which terms of an offer ask for approval</source>
        <translation>Geändert, welche Bedingungen genehmigt werden</translation>
    </message>
    <message>
        <source>Rejected an offer</source>
        <translation>Angebot intern abgelehnt</translation>
    </message>
    <message>
        <source>Noted that somebody was told</source>
        <translation>Vermerkt, dass jemand benachrichtigt wurde</translation>
    </message>
    <message>
        <source>Copied criteria</source>
        <translation>Kriterien kopiert</translation>
    </message>
    <message>
        <source>Assigned a criterion to another interview</source>
        <translation>Ein Kriterium einem anderen Interview zugeteilt</translation>
    </message>
    <message>
        <source>Imported a rubric</source>
        <translation>Bewertungsraster importiert</translation>
    </message>
    <message>
        <source>Let graders open a file with a name in it</source>
        <translation>Hat eine Datei mit einem Namen darin für Bewertende freigegeben</translation>
    </message>
    <message>
        <source>Replaced the file of an assessment</source>
        <translation>Hat die Datei einer Aufgabe ersetzt</translation>
    </message>
    <message>
        <source>Made a decision pack</source>
        <translation>Hat eine Entscheidungsmappe erstellt</translation>
    </message>
    <message>
        <source>Pasted criteria</source>
        <translation>Kriterien eingefügt</translation>
    </message>
    <message>
        <source>Moved a question to another criterion</source>
        <translation>Eine Frage zu einem anderen Kriterium verschoben</translation>
    </message>
    <message>
        <source>Discarded an amendment</source>
        <translation>Nachtrag verworfen</translation>
    </message>
    <message>
        <source>Started or stopped the timer of the debrief</source>
        <translation>Zeitmessung der Auswertung gestartet oder angehalten</translation>
    </message>
    <message>
        <source>Forgot a calendar</source>
        <translation>Kalender vergessen</translation>
    </message>
    <message>
        <source>Let graders read the answers to an assessment</source>
        <translation>Bewertende die Antworten auf eine Aufgabe lesen lassen</translation>
    </message>
    <message>
        <source>Corrected the reason of an amendment</source>
        <translation>Grund eines Nachtrags berichtigt</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1: version %2</source>
        <translation>%1: Version %2</translation>
    </message>
    <message>
        <source>%1: “%2”, version %3</source>
        <translation>%1: „%2“, Version %3</translation>
    </message>
    <message>
        <source>They were not rated by the same version of the rubric (%1).</source>
        <translation>Sie wurden nicht mit derselben Version des Bewertungsrasters bewertet (%1).</translation>
    </message>
    <message>
        <source>Criteria that came from the same one stand in one row; the totals rest on different ones.</source>
        <translation>Kriterien gleicher Herkunft stehen in einer Zeile; die Gesamtzahlen beruhen auf verschiedenen.</translation>
    </message>
    <message>
        <source>The versions have different numbers of levels: the means do not compare.</source>
        <translation>Die Versionen haben verschieden viele Niveaus: Die Mittelwerte sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Not asked of all: %1.</source>
        <translation>Nicht bei allen gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is in “%2” with %3 until %4</source>
        <translation>%1 ist bis %4 in „%2“ mit %3</translation>
    </message>
    <message>
        <source>%1 has “%2” until %3</source>
        <translation>%1 hat bis %3 „%2“</translation>
    </message>
    <message>
        <source>%1 is busy until %2 (%3)</source>
        <translation>%1 ist bis %2 beschäftigt (%3)</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 ist bis %2 abwesend</translation>
    </message>
    <message>
        <source>%1 to %2 (%3) is outside the working hours of %4</source>
        <translation>%1 bis %2 (%3) liegt außerhalb der Arbeitszeit von %4</translation>
    </message>
    <message>
        <source>%1 said they can come at other times: %2</source>
        <translation>%1 hat andere Zeiten genannt: %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 hat abgesagt</translation>
    </message>
</context>
<context>
    <name>CriteriaCopy</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This rubric has more levels. Anchors go along level by level from the lowest; what %1 looks like stays empty and is to be written.</source>
        <translation>Dieses Bewertungsraster hat mehr Niveaus. Die Beschreibungen gehen Niveau für Niveau vom untersten an mit; wie %1 aussieht, bleibt leer und ist noch zu schreiben.</translation>
    </message>
    <message>
        <source>This rubric has fewer levels. Anchors go along level by level from the lowest; what %1 looks like there is left out.</source>
        <translation>Dieses Bewertungsraster hat weniger Niveaus. Die Beschreibungen gehen Niveau für Niveau vom untersten an mit; wie %1 dort aussieht, wird weggelassen.</translation>
    </message>
    <message>
        <source>The levels are called otherwise there. Anchors go along level by level from the lowest.</source>
        <translation>Die Niveaus heißen dort anders. Die Beschreibungen gehen Niveau für Niveau vom untersten an mit.</translation>
    </message>
</context>
<context>
    <name>CriterionClip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Row %1 (line %2) holds a cell of more than %3 million characters.</source>
        <translation>Zeile %1 (Dateizeile %2) enthält eine Zelle mit mehr als %3 Millionen Zeichen.</translation>
    </message>
    <message>
        <source>Probably a quotation mark in this row is opened and never closed.</source>
        <translation>Wahrscheinlich wird in dieser Zeile ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 (line %2) has more than %n column(s).</source>
        <translation>
            <numerusform>Zeile %1 (Dateizeile %2) hat mehr als %n Spalte.</numerusform>
            <numerusform>Zeile %1 (Dateizeile %2) hat mehr als %n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check which character separates the columns.</source>
        <translation>Prüfen, welches Zeichen die Spalten trennt.</translation>
    </message>
    <message>
        <source>In row %1 a quotation mark is opened (line %2) and never closed.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen geöffnet (Dateizeile %2) und nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write two of them where one is meant, and read the file again.</source>
        <translation>Schließen oder verdoppeln, wo das Zeichen selbst gemeint ist, und die Datei neu einlesen.</translation>
    </message>
    <message>
        <source>This is no text file but %1.</source>
        <translation>Dies ist keine Textdatei, sondern %1.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as CSV.</source>
        <translation>Im ursprünglichen Programm öffnen und als CSV speichern.</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX, ODS) or a ZIP file</source>
        <translation>eine Tabelle (XLSX, ODS) oder eine ZIP-Datei</translation>
    </message>
    <message>
        <source>an old Excel file (XLS)</source>
        <translation>eine alte Excel-Datei (XLS)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here.</source>
        <translation>Die Kodierung „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>something with bytes that no text has</source>
        <translation>etwas mit Bytes, die in keinem Text vorkommen</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so no workspace can be opened.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert, daher lässt sich kein Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>The workspace is in use by another program.</source>
        <translation>Der Arbeitsbereich wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace can only be read here.</source>
        <translation>Der Arbeitsbereich kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to, and open the copy.</source>
        <translation>In einen Ordner mit Schreibrecht kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and keep the damaged file.</source>
        <translation>Die neueste Sicherung wiederherstellen und die beschädigte Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then do it again. Everything saved before is safe.</source>
        <translation>Platz schaffen und den Schritt wiederholen. Alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write.</source>
        <translation>Nicht gespeichert: Der Datenträger ließ sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and has space, then do it again.</source>
        <translation>Prüfen, ob das Laufwerk verbunden ist und Platz hat, und den Schritt wiederholen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the path and your rights.</source>
        <translation>Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Not saved: it no longer fits with what is stored.</source>
        <translation>Nicht gespeichert: Es passt nicht mehr zum gespeicherten Stand.</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>Die Datei ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Andere Datei wählen.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart Shortlist.</source>
        <translation>Erneut versuchen; tritt es wieder auf, Shortlist neu starten.</translation>
    </message>
    <message>
        <source>Look again how it is now, and try once more.</source>
        <translation>Nachsehen, wie es jetzt ist, und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QDate formats it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (the first time)</source>
        <comment>of two when clocks go back</comment>
        <translation>%1 (zum ersten Mal)</translation>
    </message>
    <message>
        <source>%1 (the second time)</source>
        <comment>of two when clocks go back</comment>
        <translation>%1 (zum zweiten Mal)</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>“%1” is not a holiday.</source>
        <translation>„%1“ ist kein Feiertag.</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, or * for everybody, and the day: “DE 2026-12-25 Christmas Day”.</source>
        <translation>Schreiben Sie die zwei Buchstaben des Landes, oder * für alle, und den Tag: „DE 2026-12-25 Weihnachten“.</translation>
    </message>
</context>
<context>
    <name>DebriefRules</name>
    <message>
        <source>The application has ended: there is nothing to discuss or decide.</source>
        <translation>Die Bewerbung ist beendet: Es gibt nichts zu besprechen oder zu entscheiden.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Nehmen Sie sie zuerst wieder auf.</translation>
    </message>
    <message>
        <source>The application is on hold: nothing is decided meanwhile.</source>
        <translation>Die Bewerbung ruht: Solange wird nichts entschieden.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>You still owe a scorecard: what others rated is hidden from you.</source>
        <translation>Ihr Bewertungsbogen steht noch aus: Was andere bewertet haben, ist Ihnen verborgen.</translation>
    </message>
    <message>
        <source>Submit your own first.</source>
        <translation>Reichen Sie zuerst Ihren eigenen ein.</translation>
    </message>
</context>
<context>
    <name>DebriefService</name>
    <message>
        <source>%1 of %2 scorecards are in.</source>
        <translation>%1 von %2 Bewertungsbögen liegen vor.</translation>
    </message>
    <message>
        <source>Wait for the others, or say why the debrief has to begin without them. The reason is kept and shown.</source>
        <translation>Auf die anderen warten oder angeben, warum die Auswertung ohne sie beginnen muss. Der Grund wird gespeichert und angezeigt.</translation>
    </message>
    <message>
        <source>This debrief is closed.</source>
        <translation>Diese Auswertung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Open another one to add to it.</source>
        <translation>Eine weitere eröffnen, um etwas zu ergänzen.</translation>
    </message>
    <message>
        <source>A decision needs its reasons.</source>
        <translation>Eine Entscheidung braucht ihre Gründe.</translation>
    </message>
    <message>
        <source>Say what was seen that it rests on.</source>
        <translation>Angeben, auf welchen Beobachtungen sie beruht.</translation>
    </message>
    <message>
        <source>The plan has no stage after this one.</source>
        <translation>Der Plan hat nach dieser keine weitere Stufe.</translation>
    </message>
    <message>
        <source>Decide to hire, or add a stage to the plan.</source>
        <translation>Einstellung entscheiden oder eine Stufe zum Plan hinzufügen.</translation>
    </message>
    <message>
        <source>These candidates applied for different jobs.</source>
        <translation>Diese Bewerbungen gelten verschiedenen Stellen.</translation>
    </message>
    <message>
        <source>Choose candidates of one job: others were asked other things.</source>
        <translation>Bewerbungen einer Stelle wählen: Andere wurden anderes gefragt.</translation>
    </message>
    <message>
        <source>Choose so many.</source>
        <translation>So viele wählen.</translation>
    </message>
    <message>
        <source>Somebody disagrees without a reason.</source>
        <translation>Jemand ist ohne Grund anderer Meinung.</translation>
    </message>
    <message>
        <source>Say why, in their words, or leave them out.</source>
        <translation>Den Grund in ihren Worten angeben oder weglassen.</translation>
    </message>
    <message>
        <source>What is quoted is on no scorecard that you may see.</source>
        <translation>Was zitiert wird, steht auf keinem Bewertungsbogen, den Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Look at the debrief again, and choose from what is there.</source>
        <translation>Die Auswertung noch einmal ansehen und aus dem Vorhandenen wählen.</translation>
    </message>
    <message>
        <source>Nobody takes part.</source>
        <translation>Niemand nimmt teil.</translation>
    </message>
    <message>
        <source>Choose who is to come.</source>
        <translation>Wählen, wer kommen soll.</translation>
    </message>
    <message>
        <source>A debrief takes between %1 and %2 minutes.</source>
        <translation>Eine Auswertung dauert zwischen %1 und %2 Minuten.</translation>
    </message>
    <message>
        <source>Change how long it is to take.</source>
        <translation>Die Dauer ändern.</translation>
    </message>
    <message>
        <source>Other people take part by now.</source>
        <translation>Inzwischen nehmen andere teil.</translation>
    </message>
    <message>
        <source>Look again, then change the order.</source>
        <translation>Noch einmal ansehen, dann die Reihenfolge ändern.</translation>
    </message>
    <message>
        <source>This debrief has begun already.</source>
        <translation>Diese Auswertung hat schon begonnen.</translation>
    </message>
    <message>
        <source>Close it instead: what was noted stays.</source>
        <translation>Stattdessen abschließen: Was notiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>What others rated of %1 is hidden until your own scorecard is in or, where you have none, all of the round are.</source>
        <translation>Was andere bei %1 bewertet haben, ist verborgen, bis Ihr eigener Bogen da ist oder, wo Sie keinen haben, alle der Runde da sind.</translation>
    </message>
    <message>
        <source>by a decision</source>
        <comment>why an application is on hold</comment>
        <translation>durch eine Entscheidung</translation>
    </message>
    <message>
        <source>Between %1 and %2 candidates can stand side by side.</source>
        <translation>%1 bis %2 Bewerbungen können nebeneinanderstehen.</translation>
    </message>
    <message>
        <source>Only recruiters and hiring managers of a job decide, and whoever the debrief names.</source>
        <translation>Nur Recruiter und Hiring Manager einer Stelle entscheiden, und wen die Auswertung nennt.</translation>
    </message>
    <message>
        <source>Ask one of them to decide, or to name you in the plan of the debrief as the one who does.</source>
        <translation>Bitten Sie jemanden davon, zu entscheiden oder Sie im Plan der Auswertung als die Person zu nennen, die entscheidet.</translation>
    </message>
    <message>
        <source>%1 neither recruits nor hires for this job, and the debrief does not name them as the one who decides.</source>
        <translation>%1 ist weder Recruiter noch Hiring Manager dieser Stelle, und die Auswertung nennt die Person nicht als die, die entscheidet.</translation>
    </message>
    <message>
        <source>Choose who does, or name them in the plan of the debrief first.</source>
        <translation>Wählen Sie, wer es ist, oder nennen Sie die Person zuerst im Plan der Auswertung.</translation>
    </message>
    <message>
        <source>Only recruiters and hiring managers of a job name somebody else as the one who decides.</source>
        <translation>Nur Recruiter und Hiring Manager einer Stelle nennen jemand anderen als die Person, die entscheidet.</translation>
    </message>
    <message>
        <source>Ask one of them to, or name one of them.</source>
        <translation>Bitten Sie jemanden davon, oder nennen Sie jemanden davon.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has rounds in %n version(s) of the plan; here stands “%2”.</source>
        <translation>
            <numerusform>%1 hat Runden in %n Version des Plans; hier steht „%2“.</numerusform>
            <numerusform>%1 hat Runden in %n Versionen des Plans; hier steht „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Das sind: %1.</translation>
    </message>
    <message>
        <source>What was said in this debrief is hidden from you, so you do not write in it.</source>
        <translation>Was in dieser Auswertung gesagt wurde, ist Ihnen verborgen; darum schreiben Sie nicht darin.</translation>
    </message>
    <message>
        <source>It is for those who take part, and for the others once all scorecards of the round are in.</source>
        <translation>Es ist für die Teilnehmenden, und für die anderen, sobald alle Bewertungsbögen der Runde da sind.</translation>
    </message>
    <message>
        <source>Whoever decides does not disagree with the decision.</source>
        <translation>Wer entscheidet, widerspricht der Entscheidung nicht.</translation>
    </message>
    <message>
        <source>Write their doubts into the reasons, or choose who decides anew.</source>
        <translation>Schreiben Sie die Zweifel in die Gründe, oder wählen Sie neu, wer entscheidet.</translation>
    </message>
    <message>
        <source>This debrief is not open yet.</source>
        <translation>Diese Auswertung ist noch nicht eröffnet.</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Eröffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Wait until all are in, or ask one of those who decide to open it.</source>
        <translation>Warten, bis alle da sind, oder jemanden von denen, die entscheiden, bitten, die Auswertung zu öffnen.</translation>
    </message>
    <message>
        <source>Before all scorecards are in, only recruiters and hiring managers of the job open its debrief, and whoever the debrief names as the one who decides.</source>
        <translation>Bevor alle Bewertungsbögen da sind, öffnen nur Recruiter und Hiring Manager der Stelle die Auswertung, und wen die Auswertung als entscheidend nennt.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>candidate, opening</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>They are candidates for different openings of the job: %1.</source>
        <translation>Sie bewerben sich auf verschiedene offene Stellen des Jobs: %1.</translation>
    </message>
    <message>
        <source>No opening is chosen yet for %1.</source>
        <translation>Für %1 ist noch keine offene Stelle gewählt.</translation>
    </message>
</context>
<context>
    <name>DecisionAdvice</name>
    <message>
        <source>A strong no (%1) usually ends the application.</source>
        <translation>Ein klares Nein (%1) beendet die Bewerbung in der Regel.</translation>
    </message>
    <message>
        <source>It is given only where somebody is certain. Talk it over with the recruiter and the hiring manager before declining.</source>
        <translation>Es wird nur gegeben, wo jemand sicher ist. Vor einer Absage mit Recruiter und Hiring Manager besprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n say no (%1): usually that ends the application.</source>
        <translation>
            <numerusform>%n sagt Nein (%1): In der Regel beendet das die Bewerbung.</numerusform>
            <numerusform>%n sagen Nein (%1): In der Regel beendet das die Bewerbung.</numerusform>
        </translation>
    </message>
    <message>
        <source>One no (%1) is no veto.</source>
        <translation>Ein Nein (%1) ist kein Veto.</translation>
    </message>
    <message>
        <source>One judgement may rest on one bad hour. Ask what was seen, and whether anybody else saw it.</source>
        <translation>Ein Urteil kann auf einer schlechten Stunde beruhen. Fragen, was gesehen wurde und ob es noch jemand gesehen hat.</translation>
    </message>
    <message>
        <source>All say yes and nobody strongly: that is usually not enough to hire.</source>
        <translation>Alle sagen Ja und niemand mit Nachdruck: Das reicht meist nicht für eine Einstellung.</translation>
    </message>
    <message>
        <source>Yes by default costs nobody anything. Somebody should be ready to stand up for the candidate with what they saw.</source>
        <translation>Ein Ja aus Gewohnheit kostet niemanden etwas. Jemand sollte mit dem, was gesehen wurde, für die Person einstehen.</translation>
    </message>
    <message>
        <source>All say yes, and at least one strongly: it can go on without a debrief.</source>
        <translation>Alle sagen Ja, mindestens eine Stimme mit Nachdruck: Es kann ohne Auswertung weitergehen.</translation>
    </message>
    <message>
        <source>Where independent judgements agree, a meeting seldom changes them.</source>
        <translation>Wo unabhängige Urteile übereinstimmen, ändert eine Besprechung sie selten.</translation>
    </message>
    <message>
        <source>A yes means that every must-have that was looked at is there.</source>
        <translation>Ein Ja heißt, dass jedes betrachtete Pflichtkriterium erfüllt ist.</translation>
    </message>
    <message>
        <source>Must-haves that nobody saw: %1.</source>
        <translation>Pflichtkriterien, die niemand gesehen hat: %1.</translation>
    </message>
    <message>
        <source>What was not seen speaks neither for nor against the candidate. Ask once more, or decide knowing that it is open.</source>
        <translation>Was nicht gesehen wurde, spricht weder für noch gegen die Person. Noch einmal fragen oder in dem Wissen entscheiden, dass es offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) missing.</source>
        <translation>
            <numerusform>%n Bewertungsbogen fehlt.</numerusform>
            <numerusform>%n Bewertungsbögen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who have not written theirs down yet will remember what was decided instead of what they saw.</source>
        <translation>Wer noch nicht geschrieben hat, erinnert sich später an das Entschiedene statt an das Gesehene.</translation>
    </message>
    <message>
        <source>The recommendations differ widely: meet before deciding.</source>
        <translation>Die Empfehlungen liegen weit auseinander: vor der Entscheidung zusammenkommen.</translation>
    </message>
    <message>
        <source>Widely different scorecards mean that people saw different things, or used different standards. Only talking tells which.</source>
        <translation>Sehr verschiedene Bewertungsbögen heißen, dass Verschiedenes gesehen oder mit verschiedenen Maßstäben gemessen wurde. Nur ein Gespräch zeigt, was davon.</translation>
    </message>
    <message>
        <source>Not all say yes: hold a debrief within 48 hours of the last scorecard.</source>
        <translation>Nicht alle sagen Ja: binnen 48 Stunden nach dem letzten Bewertungsbogen eine Auswertung halten.</translation>
    </message>
    <message>
        <source>After two days people remember their verdict and not the evidence.</source>
        <translation>Nach zwei Tagen erinnert man sich an sein Urteil und nicht an die Belege.</translation>
    </message>
    <message>
        <source>Somebody else than the hiring manager decides.</source>
        <translation>Es entscheidet jemand anderes als der Hiring Manager.</translation>
    </message>
    <message>
        <source>The hiring manager is the one who is accountable for the decision.</source>
        <translation>Der Hiring Manager ist für die Entscheidung verantwortlich.</translation>
    </message>
    <message>
        <source>The decision rests on no criterion and no evidence yet.</source>
        <translation>Die Entscheidung stützt sich noch auf kein Kriterium und keinen Beleg.</translation>
    </message>
    <message>
        <source>Reasons that point at what was seen can be explained later, to the candidate too.</source>
        <translation>Gründe, die auf Beobachtetes verweisen, lassen sich später erklären, auch gegenüber der sich bewerbenden Person.</translation>
    </message>
    <message>
        <source>Two people who judged independently seldom err in the same direction. Talk it over with the recruiter and the hiring manager before declining.</source>
        <translation>Zwei, die unabhängig geurteilt haben, irren selten in dieselbe Richtung. Vor einer Absage mit Recruiter und Hiring Manager besprechen.</translation>
    </message>
    <message>
        <source>One says no (%1), and nobody else.</source>
        <translation>Ein Nein (%1), und sonst niemand.</translation>
    </message>
    <message>
        <source>Talk it over with the recruiter and the hiring manager before declining.</source>
        <translation>Vor einer Absage mit Recruiter und Hiring Manager besprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot judge (%1).</source>
        <translation>
            <numerusform>%n kann nicht urteilen (%1).</numerusform>
            <numerusform>%n können nicht urteilen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>That is neither a yes nor a no. Ask what was missing before the others are taken for everybody.</source>
        <translation>Das ist weder Ja noch Nein. Fragen, was gefehlt hat, bevor die übrigen für alle gelten.</translation>
    </message>
    <message>
        <source>Whoever judges says yes, and nobody strongly: that is usually not enough to hire.</source>
        <translation>Wer urteilt, sagt Ja, und niemand mit Nachdruck: Das reicht meist nicht für eine Einstellung.</translation>
    </message>
    <message>
        <source>Must-haves not in the upper half of the levels: %1.</source>
        <translation>Pflichtkriterien nicht in der oberen Hälfte der Niveaus: %1.</translation>
    </message>
    <message>
        <source>%1 interviewed, and decides.</source>
        <translation>%1 hat selbst ein Gespräch geführt und entscheidet.</translation>
    </message>
    <message>
        <source>Who was not one of the interviewers weighs harder and easier graders alike; one&apos;s own impression counts for more than it should.</source>
        <translation>Wer kein Gespräch geführt hat, wägt strenge und milde Bewertungen gleich; der eigene Eindruck zählt mehr, als er sollte.</translation>
    </message>
    <message>
        <source>%1 graded the written assessment, and decides.</source>
        <translation>%1 hat die schriftliche Aufgabe bewertet und entscheidet.</translation>
    </message>
    <message>
        <source>Who wrote no scorecard weighs harder and easier graders alike; one&apos;s own judgement counts for more than it should.</source>
        <translation>Wer keinen Bewertungsbogen geschrieben hat, wägt strenge und milde Bewertungen gleich ab; das eigene Urteil zählt mehr, als es sollte.</translation>
    </message>
</context>
<context>
    <name>DecisionPack</name>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Version of the hiring plan</source>
        <translation>Version des Ablaufplans</translation>
    </message>
    <message>
        <source>Scorecards in</source>
        <translation>Eingereichte Bögen</translation>
    </message>
    <message>
        <source>Scorecards needed</source>
        <translation>Nötige Bögen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Weighted total, of 100</source>
        <translation>Gewichtete Summe, von 100</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lower end, 95 %</source>
        <translation>Unteres Ende, 95 %</translation>
    </message>
    <message>
        <source>Upper end, 95 %</source>
        <translation>Oberes Ende, 95 %</translation>
    </message>
    <message>
        <source>The spreadsheet of “%1” could not be made.</source>
        <translation>Die Tabelle von „%1“ ließ sich nicht herstellen.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files.</source>
        <translation>Prüfen, ob im Ordner für temporäre Dateien Platz ist.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has space. Nothing was written.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob dort geschrieben werden darf und ob Platz ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Decision pack: %1</source>
        <translation>Entscheidungsmappe: %1</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin ist</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s), a grid each</source>
        <translation>
            <numerusform>%n Runde mit einer Tabelle</numerusform>
            <numerusform>%n Runden, je eine Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) and revision(s), as submitted</source>
        <translation>
            <numerusform>%n Bogen, wie eingereicht</numerusform>
            <numerusform>%n Bögen und Fassungen, wie eingereicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted totals, of 100</source>
        <translation>Gewichtete Summen, von 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Weighted total: %1 of 100.</source>
        <translation>Gewichtete Summe: %1 von 100.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>With intervals of 95 %. It helps to talk; it judges nobody.</source>
        <translation>Mit Intervallen von 95 %. Das hilft beim Reden; es urteilt über niemanden.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Take-aways</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Private note to the hiring manager</source>
        <translation>Private Notiz an den Hiring Manager</translation>
    </message>
    <message>
        <source>Note for the next interviewers</source>
        <translation>Notiz für die nächsten Interviewer</translation>
    </message>
    <message>
        <source>Ratings: %1</source>
        <translation>Bewertungen: %1</translation>
    </message>
    <message>
        <source>%1. Levels: %2. n/o: not observed, in no mean. * must-have.</source>
        <translation>%1. Stufen: %2. n. b.: nicht beobachtet, in keinem Mittelwert. * unverzichtbar.</translation>
    </message>
    <message>
        <source>Scorecards: %1</source>
        <translation>Bewertungsbögen: %1</translation>
    </message>
    <message>
        <source>Amended scorecards as they were first</source>
        <translation>Geänderte Bewertungsbögen, wie sie zuerst waren</translation>
    </message>
    <message>
        <source>Debrief and decision</source>
        <translation>Besprechung und Entscheidung</translation>
    </message>
    <message>
        <source>Debrief of %1</source>
        <translation>Besprechung vom %1</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Eröffnet von</translation>
    </message>
    <message>
        <source>Before all scorecards were in</source>
        <translation>Bevor alle Bögen eingereicht waren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No debrief was held.</source>
        <translation>Es gab keine Besprechung.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Keine festgehalten.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Journal of this application</source>
        <translation>Journal dieser Bewerbung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Decision pack: %1, %2</source>
        <translation>Entscheidungsmappe: %1, %2</translation>
    </message>
    <message>
        <source>%1 · confidential · made %2</source>
        <translation>%1 · vertraulich · erstellt %2</translation>
    </message>
    <message>
        <source>n/o</source>
        <translation>n. b.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>eingereicht %1</translation>
    </message>
    <message>
        <source>by %1 on their behalf</source>
        <translation>von %1 an ihrer Stelle</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>durch eine spätere ersetzt</translation>
    </message>
    <message>
        <source>after seeing others</source>
        <translation>nach Einsicht in andere</translation>
    </message>
    <message>
        <source>trainee, counts in no total</source>
        <translation>in Ausbildung, zählt nirgends mit</translation>
    </message>
    <message>
        <source>another rubric version, counts in no total</source>
        <translation>andere Version des Bewertungsrasters, zählt in keiner Summe</translation>
    </message>
    <message>
        <source>The pack was not written: it was cancelled.</source>
        <translation>Die Mappe wurde nicht geschrieben: Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Took part, in the order of speaking</source>
        <translation>Teilgenommen, in der Reihenfolge des Sprechens</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>Entscheidung Nr.</translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Quoted evidence</source>
        <translation>Zitierte Belege</translation>
    </message>
    <message>
        <source>Evidence it rests on</source>
        <translation>Belege, auf denen sie beruht</translation>
    </message>
    <message>
        <source>%1 (decides)</source>
        <translation>%1 (entscheidet)</translation>
    </message>
    <message>
        <source>As it was in revision %1; amended since.</source>
        <translation>Wie in Fassung %1; seither geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weighted total, %1</source>
        <translation>Gewichtete Summe, %1</translation>
    </message>
    <message>
        <source>Overall recommendation</source>
        <translation>Gesamtempfehlung</translation>
    </message>
    <message>
        <source>Scorecards compared</source>
        <translation>Verglichene Bewertungsbögen</translation>
    </message>
    <message>
        <source>Criteria that two or more rated</source>
        <translation>Kriterien, die zwei oder mehr bewertet haben</translation>
    </message>
    <message>
        <source>Pairs of ratings of one criterion</source>
        <translation>Paare von Bewertungen eines Kriteriums</translation>
    </message>
    <message>
        <source>Pairs with the same level</source>
        <translation>Paare mit derselben Stufe</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Übereinstimmung in Prozent</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Scorecards missing then</source>
        <translation>Damals fehlende Bewertungsbögen</translation>
    </message>
    <message>
        <source>The spreadsheet of “%1” could not be made: libxlsxwriter is not installed.</source>
        <translation>Die Tabelle von „%1“ ließ sich nicht herstellen: libxlsxwriter ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install libxlsxwriter, or make the pack as a PDF.</source>
        <translation>libxlsxwriter installieren oder die Entscheidungsmappe als PDF herstellen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, place of its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, when made %2 from UTC</source>
        <comment>name of a zone, +02:00</comment>
        <translation>%1, bei der Erstellung %2 zu UTC</translation>
    </message>
    <message>
        <source>Others&apos; scorecards are hidden: nobody was named at the desk where this pack was made.</source>
        <translation>Die Bewertungsbögen anderer sind verborgen: Wo diese Mappe entstand, war niemand angemeldet.</translation>
    </message>
    <message>
        <source>Others&apos; scorecards are hidden from whoever made this pack, who has not submitted their own yet.</source>
        <translation>Die Bewertungsbögen anderer sind verborgen, denn wer diese Mappe erstellt hat, hat den eigenen noch nicht abgegeben.</translation>
    </message>
    <message>
        <source>Ratings, scorecards, debrief notes and decisions are left out, but for what they decided or heard themselves.</source>
        <translation>Bewertungen, Bewertungsbögen, Notizen der Auswertung und Entscheidungen fehlen, außer was diese Person selbst entschieden oder gehört hat.</translation>
    </message>
    <message>
        <source>Others&apos; scorecards are hidden from whoever made this pack: they have none in the round, and not all of them are in yet.</source>
        <translation>Die Bewertungsbögen anderer sind verborgen, denn wer diese Mappe erstellt hat, hat in der Runde keinen, und noch sind nicht alle da.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Offer %1: %2</source>
        <translation>Angebot %1: %2</translation>
    </message>
    <message>
        <source>Weighted total = 100 × Σ weight × (mean − 1) ÷ (levels − 1) ÷ Σ weight, over the criteria that somebody rated. Trainees&apos; cards, those of another rubric version and earlier sittings count in no mean.</source>
        <translation>Gewichtete Summe = 100 × Σ Gewicht × (Mittelwert − 1) ÷ (Stufen − 1) ÷ Σ Gewicht, über die Kriterien, die jemand bewertet hat. Bögen von Auszubildenden, solche einer anderen Version und frühere Sitzungen zählen in keinem Mittelwert.</translation>
    </message>
    <message>
        <source>%1 approved, %2</source>
        <comment>who, when</comment>
        <translation>%1 hat genehmigt, %2</translation>
    </message>
    <message>
        <source>%1 rejected, %2</source>
        <comment>who, when</comment>
        <translation>%1 hat abgelehnt, %2</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>an earlier sitting, counts in no total</source>
        <translation>eine frühere Sitzung, zählt in keiner Summe</translation>
    </message>
    <message>
        <source>no interval: %1</source>
        <translation>kein Intervall: %1</translation>
    </message>
    <message>
        <source>Criteria it rests on</source>
        <translation>Kriterien, auf denen es beruht</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a debrief</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Replaced by offer %1</source>
        <translation>Ersetzt durch Angebot %1</translation>
    </message>
</context>
<context>
    <name>DiscardGuard</name>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Soll verworfen werden, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiter schreiben</translation>
    </message>
</context>
<context>
    <name>DraftRescue</name>
    <message>
        <source>What was typed could not be kept in %1 either: %2.</source>
        <translation>Was geschrieben wurde, konnte auch in %1 nicht behalten werden: %2.</translation>
    </message>
    <message>
        <source>Copy it to another place before you close the program.</source>
        <translation>Kopieren Sie es an einen anderen Ort, bevor Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>%1, which holds what was typed and not stored, cannot be read: %2.</source>
        <translation>%1 enthält, was geschrieben und nicht gespeichert wurde, und kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, which should hold what was typed and not stored, is damaged.</source>
        <translation>%1 sollte enthalten, was geschrieben und nicht gespeichert wurde, und ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message numerus="yes">
        <source>%n offer(s) wait for %1 to approve</source>
        <translation>
            <numerusform>%n Angebot wartet auf die Genehmigung von %1</numerusform>
            <numerusform>%n Angebote warten auf die Genehmigung von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is to decide in the debrief on %2.</source>
        <translation>%1 soll in der Auswertung zu %2 entscheiden.</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>The directory names no grade for %1; grade %2 or above is asked for.</source>
        <translation>Das Verzeichnis nennt für %1 keine Gehaltsstufe; verlangt ist Gehaltsstufe %2 oder höher.</translation>
    </message>
    <message>
        <source>%1 has grade %2 and cannot judge a candidate for grade %3.</source>
        <translation>%1 hat Gehaltsstufe %2 und kann keinen Bewerber für Gehaltsstufe %3 beurteilen.</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two titles</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 (%2) is close to what the plan asks for: %3.</source>
        <translation>%1 (%2) kommt dem nahe, was der Plan verlangt: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is not what the plan asks for: %3.</source>
        <translation>%1 (%2) entspricht nicht dem, was der Plan verlangt: %3.</translation>
    </message>
    <message>
        <source>%1 is not qualified yet for “%2”.</source>
        <translation>%1 ist für „%2“ noch nicht qualifiziert.</translation>
    </message>
    <message>
        <source>%1 has not shadowed enough yet to lead “%2” under observation.</source>
        <translation>%1 hat noch nicht oft genug hospitiert, um „%2“ unter Beobachtung zu leiten.</translation>
    </message>
    <message>
        <source>%1 has left the team.</source>
        <translation>%1 hat das Team verlassen.</translation>
    </message>
    <message>
        <source>%1 is not known to interview in %2.</source>
        <translation>Von %1 ist nicht bekannt, Interviews in %2 zu führen.</translation>
    </message>
    <message>
        <source>Nobody is chosen to hold this interview.</source>
        <translation>Niemand ist gewählt, um dieses Interview zu führen.</translation>
    </message>
    <message>
        <source>A shadow watches an interviewer and cannot hold the interview alone.</source>
        <translation>Eine Hospitation begleitet einen Interviewer; allein kann sie das Interview nicht führen.</translation>
    </message>
    <message>
        <source>Somebody in training leads only while a qualified interviewer is there.</source>
        <translation>Wer noch geschult wird, leitet nur im Beisein eines qualifizierten Interviewers.</translation>
    </message>
    <message>
        <source>More than one person in training makes the candidate feel observed.</source>
        <translation>Bei mehr als einer Person in Schulung fühlt sich der Bewerber beobachtet.</translation>
    </message>
    <message>
        <source>%1 is not in the pool for “%2”, and cannot lead it.</source>
        <translation>%1 ist nicht im Pool für „%2“ und kann es nicht leiten.</translation>
    </message>
    <message>
        <source>%1 is not in the pool for “%2”.</source>
        <translation>%1 ist nicht im Pool für „%2“.</translation>
    </message>
    <message>
        <source>%1 is in training for “%2”, and takes part only beside a qualified interviewer.</source>
        <translation>%1 wird für „%2“ eingearbeitet und nimmt nur neben jemandem teil, der dafür qualifiziert ist.</translation>
    </message>
    <message>
        <source>Nobody there is qualified in the pool for “%1”, and somebody in training is never alone.</source>
        <translation>Niemand dabei ist im Pool für „%1“ qualifiziert, und wer eingearbeitet wird, ist nie allein.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>“%1” is not an e-mail address: %2</source>
        <translation>„%1“ ist keine E-Mail-Adresse: %2</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Schreibweise wie name@example.org verwenden.</translation>
    </message>
    <message>
        <source>there is nothing after the @.</source>
        <translation>nach dem @ steht nichts.</translation>
    </message>
    <message>
        <source>the part after the @ has no dot.</source>
        <translation>der Teil nach dem @ hat keinen Punkt.</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>there is nothing before the @.</source>
        <translation>vor dem @ steht nichts.</translation>
    </message>
    <message>
        <source>the part before the @ is too long.</source>
        <translation>der Teil vor dem @ ist zu lang.</translation>
    </message>
    <message>
        <source>the character “%1” cannot be part of it.</source>
        <translation>das Zeichen „%1“ darf darin nicht vorkommen.</translation>
    </message>
    <message>
        <source>a dot is in the wrong place.</source>
        <translation>ein Punkt steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>sie ist leer.</translation>
    </message>
    <message>
        <source>there is a blank in it.</source>
        <translation>sie enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>the @ is missing.</source>
        <translation>das @ fehlt.</translation>
    </message>
    <message>
        <source>there is more than one @.</source>
        <translation>es gibt mehr als ein @.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>sie ist zu lang.</translation>
    </message>
</context>
<context>
    <name>EndReason</name>
    <message>
        <source>Missing must-have skill</source>
        <translation>Muss-Kompetenz fehlt</translation>
    </message>
    <message>
        <source>Assessment below the bar</source>
        <translation>Schriftliche Aufgabe nicht ausreichend</translation>
    </message>
    <message>
        <source>Interviews below the bar</source>
        <translation>Interviews nicht ausreichend</translation>
    </message>
    <message>
        <source>Another candidate was chosen</source>
        <translation>Anderer Bewerber gewählt</translation>
    </message>
    <message>
        <source>May not work in the country</source>
        <translation>Keine Arbeitserlaubnis im Land</translation>
    </message>
    <message>
        <source>Did not come and did not answer</source>
        <translation>Nicht erschienen und nicht geantwortet</translation>
    </message>
    <message>
        <source>Took another offer</source>
        <translation>Anderes Angebot angenommen</translation>
    </message>
    <message>
        <source>Pay or conditions</source>
        <translation>Gehalt oder Bedingungen</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Umentschieden</translation>
    </message>
    <message>
        <source>The process took too long</source>
        <translation>Verfahren dauerte zu lange</translation>
    </message>
    <message>
        <source>Opening filled or closed</source>
        <translation>Offene Stelle besetzt oder geschlossen</translation>
    </message>
    <message>
        <source>Duplicate application</source>
        <translation>Doppelte Bewerbung</translation>
    </message>
</context>
<context>
    <name>FileLooks</name>
    <message>
        <source>nothing here reads the properties of files.</source>
        <translation>hier liest nichts die Eigenschaften von Dateien.</translation>
    </message>
    <message>
        <source>The file name has “%1”; graders will see “%2” in its place.</source>
        <translation>Im Dateinamen steht „%1“; Bewertende sehen stattdessen „%2“.</translation>
    </message>
    <message>
        <source>“%1” could not be looked through: %2</source>
        <translation>„%1“ konnte nicht durchgesehen werden: %2</translation>
    </message>
    <message>
        <source>“%2” stands in the file: %1.</source>
        <comment>where in the file, a word of the name</comment>
        <translation>„%2“ steht in der Datei: %1.</translation>
    </message>
    <message>
        <source>“%1” is still being looked through.</source>
        <translation>„%1“ wird noch durchgesehen.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>The file could not be put where a viewer finds it: %1.</source>
        <translation>Die Datei konnte nicht dort abgelegt werden, wo ein Betrachter sie findet: %1.</translation>
    </message>
    <message>
        <source>Use “Save a copy” on the candidate&apos;s page instead.</source>
        <translation>Nehmen Sie stattdessen „Kopie speichern“ auf der Seite der Person.</translation>
    </message>
    <message>
        <source>The copy could not be protected.</source>
        <translation>Die Kopie konnte nicht geschützt werden.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>“%1” came from a candidate. It is opened by another program on this computer; open it only if you expected it.</source>
        <translation>„%1“ kommt von einer Bewerberin oder einem Bewerber. Ein anderes Programm auf diesem Rechner öffnet sie; öffnen Sie sie nur, wenn Sie damit gerechnet haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1.</translation>
    </message>
</context>
<context>
    <name>FileProperties</name>
    <message>
        <source>the property “Title”</source>
        <translation>die Eigenschaft „Titel“</translation>
    </message>
    <message>
        <source>the property “Subject”</source>
        <translation>die Eigenschaft „Thema“</translation>
    </message>
    <message>
        <source>the property “Keywords”</source>
        <translation>die Eigenschaft „Stichwörter“</translation>
    </message>
    <message>
        <source>the property “Comments”</source>
        <translation>die Eigenschaft „Kommentare“</translation>
    </message>
    <message>
        <source>the property “Author”</source>
        <translation>die Eigenschaft „Autor“</translation>
    </message>
    <message>
        <source>the property “Last modified by”</source>
        <translation>die Eigenschaft „Zuletzt geändert von“</translation>
    </message>
    <message>
        <source>the property “Company”</source>
        <translation>die Eigenschaft „Firma“</translation>
    </message>
    <message>
        <source>the property “Manager”</source>
        <translation>die Eigenschaft „Vorgesetzte“</translation>
    </message>
    <message>
        <source>the property “%1”</source>
        <translation>die Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>it is a damaged archive.</source>
        <translation>sie ist ein beschädigtes Archiv.</translation>
    </message>
    <message>
        <source>the name of a file in it</source>
        <translation>der Name einer Datei darin</translation>
    </message>
    <message>
        <source>its properties are locked, damaged or too large.</source>
        <translation>ihre Eigenschaften sind gesperrt, beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>it has too many files in it.</source>
        <translation>es sind zu viele Dateien darin.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>sie ist zu groß.</translation>
    </message>
    <message>
        <source>the first lines</source>
        <translation>die ersten Zeilen</translation>
    </message>
    <message>
        <source>the property “Creator”</source>
        <translation>die Eigenschaft „Erstellt mit“</translation>
    </message>
    <message>
        <source>pdfinfo, of poppler-utils, is not installed.</source>
        <translation>pdfinfo aus poppler-utils ist nicht installiert.</translation>
    </message>
    <message>
        <source>it could not be put where pdfinfo reads it.</source>
        <translation>sie konnte nicht dort abgelegt werden, wo pdfinfo sie liest.</translation>
    </message>
    <message>
        <source>it is protected by a password, damaged, or takes too long.</source>
        <translation>sie ist mit einem Kennwort geschützt oder beschädigt, oder es dauert zu lange.</translation>
    </message>
    <message>
        <source>its metadata</source>
        <translation>ihre Metadaten</translation>
    </message>
    <message>
        <source>its metadata is damaged or too long.</source>
        <translation>seine Metadaten sind beschädigt oder zu lang.</translation>
    </message>
    <message>
        <source>the property “Copyright”</source>
        <translation>die Eigenschaft „Copyright“</translation>
    </message>
    <message>
        <source>the owner of the camera</source>
        <translation>wem die Kamera gehört</translation>
    </message>
    <message>
        <source>the name of the computer</source>
        <translation>der Name des Computers</translation>
    </message>
    <message>
        <source>the author of a comment or a change</source>
        <translation>wer einen Kommentar oder eine Änderung geschrieben hat</translation>
    </message>
    <message>
        <source>not everything in it could be read.</source>
        <translation>nicht alles darin ließ sich lesen.</translation>
    </message>
    <message>
        <source>the notes in it are encrypted.</source>
        <translation>die Anmerkungen darin sind verschlüsselt.</translation>
    </message>
    <message>
        <source>the author of a note in it</source>
        <translation>wer eine Anmerkung darin geschrieben hat</translation>
    </message>
    <message>
        <source>not all notes in it could be read.</source>
        <translation>nicht alle Anmerkungen darin ließen sich lesen.</translation>
    </message>
    <message>
        <source>its text could not be read, or not wholly.</source>
        <translation>ihr Text ließ sich nicht oder nicht ganz lesen.</translation>
    </message>
    <message>
        <source>a comment in it</source>
        <translation>ein Kommentar darin</translation>
    </message>
    <message>
        <source>it is a picture; only its properties were looked at.</source>
        <translation>sie ist ein Bild; nur seine Eigenschaften wurden angesehen.</translation>
    </message>
    <message>
        <source>it is a picture whose properties are damaged or too long.</source>
        <translation>sie ist ein Bild, dessen Eigenschaften beschädigt oder zu lang sind.</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n page(s) were read.</source>
        <translation>
            <numerusform>nur die erste Seite wurde gelesen.</numerusform>
            <numerusform>nur die ersten %n Seiten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>files of this kind cannot be read here; only readable letters in its bytes were searched.</source>
        <translation>Dateien dieser Art können hier nicht gelesen werden; nur lesbare Buchstaben in ihren Bytes wurden durchsucht.</translation>
    </message>
    <message>
        <source>it has no text, as a scan has none; only its properties were looked at.</source>
        <translation>sie enthält keinen Text, wie ein Scan; nur ihre Eigenschaften wurden angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its pages have no text; what they show was not looked at.</source>
        <translation>
            <numerusform>%n ihrer Seiten hat keinen Text; was sie zeigt, wurde nicht angesehen.</numerusform>
            <numerusform>%n ihrer Seiten haben keinen Text; was sie zeigen, wurde nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has too many documents in it.</source>
        <translation>sie enthält zu viele Dokumente.</translation>
    </message>
    <message>
        <source>files of this kind cannot be read here.</source>
        <translation>Dateien dieser Art können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of “%2” in it</source>
        <translation>%1 von „%2“ darin</translation>
    </message>
    <message>
        <source>“%1” in it: %2</source>
        <translation>„%1“ darin: %2</translation>
    </message>
    <message>
        <source>it is an archive; only names in it were looked at.</source>
        <translation>sie ist ein Archiv; nur die Namen darin wurden angesehen.</translation>
    </message>
    <message>
        <source>it is an archive of a kind that cannot be opened here.</source>
        <translation>sie ist ein Archiv einer Art, die hier nicht geöffnet werden kann.</translation>
    </message>
</context>
<context>
    <name>FileTraces</name>
    <message>
        <source>its text</source>
        <translation>im Text der Datei</translation>
    </message>
</context>
<context>
    <name>FindTime</name>
    <message>
        <source>This interview is over or cancelled.</source>
        <translation>Dieses Gespräch ist vorbei oder abgesagt.</translation>
    </message>
</context>
<context>
    <name>GraderAgreement</name>
    <message>
        <source>They graded by two versions of the rubric: how far they agree is not worked out.</source>
        <translation>Sie haben nach zwei Versionen des Bewertungsrasters bewertet: Wie weit sie übereinstimmen, wird nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message numerus="yes">
        <source>, most in “%1”, by %n level(s)</source>
        <translation>
            <numerusform>, am weitesten bei „%1“, um %n Stufe</numerusform>
            <numerusform>, am weitesten bei „%1“, um %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n grader(s), the two furthest apart: </source>
        <translation>
            <numerusform>Von %n Bewertenden die zwei, die am weitesten auseinanderliegen: </numerusform>
            <numerusform>Von %n Bewertenden die zwei, die am weitesten auseinanderliegen: </numerusform>
        </translation>
    </message>
    <message>
        <source>They rated no criterion in common: nothing compares</source>
        <translation>Sie haben kein Kriterium gemeinsam bewertet: nichts ist vergleichbar</translation>
    </message>
    <message>
        <source>The same level for %1 of %2 criteria; on average they are %3 of 100 points apart</source>
        <translation>Dieselbe Stufe bei %1 von %2 Kriterien; im Mittel liegen sie %3 von 100 Punkten auseinander</translation>
    </message>
    <message>
        <source>; one says yes and the other no</source>
        <translation>; die eine Person sagt Ja, die andere Nein</translation>
    </message>
    <message>
        <source>a third grader is awaited</source>
        <translation>auf eine dritte Bewertung wird gewartet</translation>
    </message>
</context>
<context>
    <name>GridOrder</name>
    <message>
        <source>Each criterion&apos;s mean is put on a scale on which level 1 is 0 and level %1 is 100. The total is the mean of these, each counted as often as its weight says. Criteria that nobody rated are left out.</source>
        <translation>Der Mittelwert jedes Kriteriums wird auf eine Skala gebracht, auf der Niveau 1 gleich 0 und Niveau %1 gleich 100 ist. Die Gesamtzahl ist deren Mittel, jedes so oft gezählt, wie sein Gewicht sagt. Kriterien, die niemand bewertet hat, bleiben weg.</translation>
    </message>
</context>
<context>
    <name>HiringTeam</name>
    <message>
        <source>Only recruiters and hiring managers of a job move its applications, hold or end them, and whoever the debrief names.</source>
        <translation>Nur Recruiter und Hiring Manager einer Stelle verschieben deren Bewerbungen, stellen sie zurück oder beenden sie, und wen die Auswertung nennt.</translation>
    </message>
    <message>
        <source>Ask a recruiter.</source>
        <translation>Fragen Sie jemanden aus dem Recruiting.</translation>
    </message>
    <message>
        <source>Ask one of them: %1.</source>
        <translation>Fragen Sie eine dieser Personen: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>This cannot be undone: what it changed was changed again since.</source>
        <translation>Dies lässt sich nicht rückgängig machen: Das Geänderte wurde seither erneut geändert.</translation>
    </message>
    <message>
        <source>Undo the later change first, or change it by hand.</source>
        <translation>Zuerst die spätere Änderung rückgängig machen oder von Hand ändern.</translation>
    </message>
    <message>
        <source>A scorecard cannot be taken back after its author has seen the others.</source>
        <translation>Ein Bewertungsbogen lässt sich nicht zurücknehmen, nachdem die anderen eingesehen wurden.</translation>
    </message>
    <message>
        <source>Amend the card instead; the amendment is marked.</source>
        <translation>Stattdessen einen Nachtrag zum Bogen machen; der Nachtrag wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>What was submitted stays: you have seen the other scorecards since. Nothing before it is undone.</source>
        <translation>Was eingereicht ist, bleibt: Sie haben seither die anderen Bewertungsbogen gesehen. Davor wird nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Amend the card, or change the rest by hand.</source>
        <translation>Ergänzen Sie den Bogen, oder ändern Sie das Übrige von Hand.</translation>
    </message>
    <message>
        <source>This cannot be undone or done again: something else has taken its place since, or still needs it.</source>
        <translation>Das lässt sich nicht rückgängig machen oder wiederholen: Etwas anderes ist inzwischen an seine Stelle getreten oder braucht es noch.</translation>
    </message>
    <message>
        <source>Take that away first, or change it by hand.</source>
        <translation>Entfernen Sie das zuerst, oder ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>What was graded without the name stays submitted: whose it is may be seen since. Nothing before it is undone.</source>
        <translation>Was ohne den Namen bewertet wurde, bleibt eingereicht: Wessen Arbeit es ist, kann seither zu sehen gewesen sein. Nichts davor wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is published and stays as it is.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new version and change that.</source>
        <translation>Eine neue Version erstellen und diese ändern.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” stays published: a plan, a scorecard or a later version uses it.</source>
        <translation>Version %1 von „%2“ bleibt veröffentlicht: Ein Plan, ein Bewertungsbogen oder eine spätere Version verwendet sie.</translation>
    </message>
    <message>
        <source>Version %1 of this plan is in use and stays as it is.</source>
        <translation>Version %1 dieses Plans ist in Gebrauch und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new version, and choose there who moves over to it.</source>
        <translation>Eine neue Version erstellen und dort wählen, wer auf sie umgestellt wird.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed is what %1 went on with.</source>
        <translation>Das lässt sich nicht rückgängig machen: Mit dem, was es geändert hat, hat %1 weitergearbeitet.</translation>
    </message>
    <message>
        <source>Ask them to take back what they did, or change it by hand.</source>
        <translation>Darum bitten, dass das zurückgenommen wird, oder von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Never: no interview can be booked.</source>
        <translation>Nie: es lässt sich kein Interview buchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours a week.</source>
        <translation>
            <numerusform>%n Stunde in der Woche.</numerusform>
            <numerusform>%n Stunden in der Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min a week.</source>
        <translation>%1 Std. %2 Min. in der Woche.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>%1, %2 to %3 (%4, %5)</source>
        <translation>%1, %2 bis %3 (%4, %5)</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Interview: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>This interview is cancelled.</source>
        <translation>Dieses Interview ist abgesagt.</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation>Bewerbung: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>An invitation needs the e-mail address of who sends it.</source>
        <translation>Eine Einladung braucht die E-Mail-Adresse der Person, die sie sendet.</translation>
    </message>
    <message>
        <source>The directory has no e-mail address of %1, who sends this invitation.</source>
        <translation>Im Verzeichnis steht keine E-Mail-Adresse von %1; von dort kommt diese Einladung.</translation>
    </message>
    <message>
        <source>Enter it in the directory.</source>
        <translation>Tragen Sie sie im Verzeichnis ein.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter one with the candidate first.</source>
        <translation>Tragen Sie zuerst bei der Bewerbung eine ein.</translation>
    </message>
    <message>
        <source>The directory has no e-mail address of anybody who takes part.</source>
        <translation>Im Verzeichnis steht von niemandem, der teilnimmt, eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter one in the directory.</source>
        <translation>Tragen Sie dort eine ein.</translation>
    </message>
    <message>
        <source>You do not take part in this interview any more.</source>
        <translation>Sie nehmen an diesem Gespräch nicht mehr teil.</translation>
    </message>
    <message>
        <source>Nobody was taken out of this interview.</source>
        <translation>Aus diesem Gespräch wurde niemand herausgenommen.</translation>
    </message>
    <message>
        <source>Write an invitation for those who interview instead.</source>
        <translation>Schreiben Sie stattdessen eine Einladung für die, die das Gespräch führen.</translation>
    </message>
    <message>
        <source>The directory has no e-mail address of anybody who was taken out.</source>
        <translation>Das Verzeichnis hat von niemandem, der herausgenommen wurde, eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The file “%1” takes it out of your calendar.</source>
        <translation>Die Datei „%1“ nimmt es aus Ihrem Kalender.</translation>
    </message>
    <message>
        <source>The file “%1” puts it into your calendar.</source>
        <translation>Die Datei „%1“ trägt es in Ihren Kalender ein.</translation>
    </message>
</context>
<context>
    <name>InvitationReply</name>
    <message>
        <source>“%1” is an invitation itself, no reply to one.</source>
        <translation>„%1“ ist selbst eine Einladung, keine Antwort auf eine.</translation>
    </message>
    <message>
        <source>“%1” suggests another time; it does not accept or decline.</source>
        <translation>„%1“ schlägt eine andere Zeit vor; es ist weder Zusage noch Absage.</translation>
    </message>
    <message>
        <source>“%1” is no reply to an invitation.</source>
        <translation>„%1“ ist keine Antwort auf eine Einladung.</translation>
    </message>
    <message>
        <source>“%1” is too large for a reply.</source>
        <translation>„%1“ ist zu groß für eine Antwort.</translation>
    </message>
    <message>
        <source>Save the attachment of one reply, and choose that file.</source>
        <translation>Speichern Sie den Anhang einer einzelnen Antwort und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save the attachment of a reply, and choose that file.</source>
        <translation>Speichern Sie den Anhang einer Antwort und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Move the interview if that suits, and note the reply by hand if not.</source>
        <translation>Verlegen Sie das Gespräch, wenn das passt; sonst tragen Sie die Antwort von Hand ein.</translation>
    </message>
    <message>
        <source>“%1” proposes another time: %2.</source>
        <translation>„%1“ schlägt eine andere Zeit vor: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 sends somebody else.</source>
        <translation>„%1“: %2 schickt jemand anderen.</translation>
    </message>
    <message>
        <source>Ask whom, and book them instead.</source>
        <translation>Fragen Sie, wen, und buchen Sie diese Person stattdessen.</translation>
    </message>
    <message>
        <source>“%1”: %2 sends %3 instead.</source>
        <translation>„%1“: %2 schickt an der eigenen Stelle %3.</translation>
    </message>
    <message>
        <source>Book %1 instead, if they may hold it.</source>
        <translation>Buchen Sie stattdessen %1, wenn diese Person es führen darf.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>„%1“ mit %2 (%3)</translation>
    </message>
    <message>
        <source>%1 accepted %2.</source>
        <translation>%1 hat zugesagt: %2.</translation>
    </message>
    <message>
        <source>%1 may come to %2.</source>
        <translation>%1 kommt vielleicht: %2.</translation>
    </message>
    <message>
        <source>%1 declined %2. Book somebody else or another time.</source>
        <translation>%1 hat abgesagt: %2. Buchen Sie jemand anderen oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>This reply of %1 to %2 was read before.</source>
        <translation>Diese Antwort von %1 zu %2 wurde schon gelesen.</translation>
    </message>
    <message>
        <source>%1 replied again to %2 since; the older reply is left out.</source>
        <translation>%1 hat zu %2 inzwischen noch einmal geantwortet; die ältere Antwort bleibt weg.</translation>
    </message>
    <message>
        <source>%1 replied about an older time: %2 was changed since. Send the invitation again.</source>
        <translation>%1 hat zu einer älteren Zeit geantwortet: %2 wurde seither geändert. Senden Sie die Einladung noch einmal.</translation>
    </message>
    <message>
        <source>%1 replied to %2, which is over or cancelled.</source>
        <translation>%1 hat zu %2 geantwortet; das ist vorbei oder abgesagt.</translation>
    </message>
    <message>
        <source>%1 replied to %2, but nobody with this address takes part. Check the address in the directory, or note the reply by hand.</source>
        <translation>%1 hat zu %2 geantwortet, aber niemand mit dieser Adresse nimmt teil. Prüfen Sie die Adresse im Verzeichnis oder vermerken Sie die Antwort von Hand.</translation>
    </message>
    <message>
        <source>The reply of %1 is to no interview of this workspace.</source>
        <translation>Die Antwort von %1 gehört zu keinem Interview dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>This invitation was not declined.</source>
        <translation>Diese Einladung wurde nicht abgesagt.</translation>
    </message>
    <message>
        <source>Look at the interview again.</source>
        <translation>Sehen Sie sich das Interview noch einmal an.</translation>
    </message>
    <message>
        <source>They wrote: “%1”</source>
        <translation>Dazu geschrieben: „%1“</translation>
    </message>
    <message>
        <source>%1 declined %2. Find another time.</source>
        <translation>%1 hat abgesagt: %2. Suchen Sie eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>JobNames</name>
    <message>
        <source>grade %1</source>
        <translation>Gehaltsstufe %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>job, what tells it apart from others</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>JobPageReader</name>
    <message>
        <source>This stage is told in running text, not in the list of stages.</source>
        <translation>Diese Stufe steht im Fließtext, nicht in der Liste der Stufen.</translation>
    </message>
    <message>
        <source>No heading names the hiring process; the stages were read from a list that looks like one.</source>
        <translation>Keine Überschrift nennt das Auswahlverfahren; die Stufen stammen aus einer Liste, die danach aussieht.</translation>
    </message>
    <message>
        <source>No hiring process was found on the page.</source>
        <translation>Auf der Seite wurde kein Auswahlverfahren gefunden.</translation>
    </message>
    <message>
        <source>The page describes more than one hiring process; the first became the plan.</source>
        <translation>Die Seite beschreibt mehr als ein Auswahlverfahren; aus dem ersten wurde der Plan.</translation>
    </message>
    <message>
        <source>The page names no offer; this stage was added.</source>
        <translation>Die Seite nennt kein Angebot; diese Stufe wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The page has no title.</source>
        <translation>Die Seite hat keinen Titel.</translation>
    </message>
    <message>
        <source>The page states no grade.</source>
        <translation>Die Seite nennt keine Gehaltsstufe.</translation>
    </message>
    <message>
        <source>No list of requirements was found.</source>
        <translation>Es wurde keine Liste von Anforderungen gefunden.</translation>
    </message>
    <message>
        <source>No list of responsibilities was found.</source>
        <translation>Es wurde keine Liste von Aufgaben gefunden.</translation>
    </message>
    <message>
        <source>%1 does not look like a job page: it has no hiring process, requirements or responsibilities.</source>
        <translation>%1 sieht nicht wie eine Stellenseite aus: Auswahlverfahren, Anforderungen und Aufgaben fehlen.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Choose the file that holds the job page, or enter the plan by hand.</source>
        <translation>Die Datei mit der Stellenseite wählen oder den Plan von Hand eingeben.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, too large for a job page.</source>
        <translation>%1 ist größer als %2 und damit zu groß für eine Stellenseite.</translation>
    </message>
    <message>
        <source>Save only the text of the page and import that.</source>
        <translation>Nur den Text der Seite speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>%1 is not a text file: it contains bytes that no text has.</source>
        <translation>%1 ist keine Textdatei: Sie enthält Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>Save the page as Markdown or plain text and import that.</source>
        <translation>Die Seite als Markdown oder reinen Text speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>%1 is not a text file: most of it cannot be read as letters.</source>
        <translation>%1 ist keine Textdatei: Das meiste darin lässt sich nicht als Buchstaben lesen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Choose the file that holds the job page.</source>
        <translation>Die Datei mit der Stellenseite wählen.</translation>
    </message>
    <message>
        <source>The file is very long; only its first %1 were read.</source>
        <translation>Die Datei ist sehr lang; nur die ersten %1 wurden gelesen.</translation>
    </message>
    <message>
        <source>A length of time is named, but it may be that of what is handed in.</source>
        <translation>Eine Dauer ist genannt, doch sie kann sich auf das Einzureichende beziehen.</translation>
    </message>
    <message>
        <source>The length may be that of a part of this stage only.</source>
        <translation>Die Dauer gilt womöglich nur für einen Teil dieser Stufe.</translation>
    </message>
    <message>
        <source>The page gives no longest time.</source>
        <translation>Die Seite nennt keine Höchstdauer.</translation>
    </message>
    <message>
        <source>The page lists the interviewers without saying whether together or one of them.</source>
        <translation>Die Seite zählt die Interviewer auf, ohne zu sagen, ob gemeinsam oder nur einer davon.</translation>
    </message>
    <message>
        <source>The interviewers are read from the name of the stage.</source>
        <translation>Die Interviewer sind aus dem Namen der Stufe gelesen.</translation>
    </message>
    <message>
        <source>The page does not say who talks with the candidate.</source>
        <translation>Die Seite sagt nicht, wer mit dem Bewerber spricht.</translation>
    </message>
    <message>
        <source>Several people are named for one interview; it may also be several interviews.</source>
        <translation>Für ein Interview sind mehrere Personen genannt; es können auch mehrere Interviews sein.</translation>
    </message>
    <message>
        <source>One or both of the interviewers: one or two interviews.</source>
        <translation>Einer oder beide Interviewer: ein oder zwei Interviews.</translation>
    </message>
    <message>
        <source>The page speaks of interviews without saying how many.</source>
        <translation>Die Seite spricht von Interviews, ohne ihre Zahl zu nennen.</translation>
    </message>
    <message>
        <source>The page does not limit how many interviews there are.</source>
        <translation>Die Seite begrenzt die Zahl der Interviews nicht.</translation>
    </message>
    <message>
        <source>What happens in this step is not clear from its words.</source>
        <translation>Was in diesem Schritt geschieht, geht aus seinem Wortlaut nicht hervor.</translation>
    </message>
    <message>
        <source>One sentence of the page was read as several stages.</source>
        <translation>Ein Satz der Seite wurde als mehrere Stufen gelesen.</translation>
    </message>
    <message>
        <source>No stage was read from this line of the page: %1</source>
        <translation>Aus dieser Zeile der Seite wurde keine Stufe gelesen: %1</translation>
    </message>
    <message>
        <source>The responsibilities have no list marks; each line was read as one.</source>
        <translation>Die Aufgaben haben keine Aufzählungszeichen; jede Zeile wurde als eine Aufgabe gelesen.</translation>
    </message>
    <message>
        <source>The requirements have no list marks; each line was read as one.</source>
        <translation>Die Anforderungen haben keine Aufzählungszeichen; jede Zeile wurde als eine Anforderung gelesen.</translation>
    </message>
    <message>
        <source>The page has a section on the hiring process, but no stage was read from it.</source>
        <translation>Die Seite hat einen Abschnitt über das Auswahlverfahren, aber daraus wurde keine Stufe gelesen.</translation>
    </message>
</context>
<context>
    <name>JobService</name>
    <message>
        <source>The job has no title.</source>
        <translation>Der Job hat keinen Titel.</translation>
    </message>
    <message>
        <source>Give it the title of the page.</source>
        <translation>Den Titel der Seite eintragen.</translation>
    </message>
    <message>
        <source>%1 is no grade of a job.</source>
        <translation>%1 ist keine Gehaltsstufe eines Jobs.</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1, or leave it empty.</source>
        <translation>Eine Zahl von 1 bis %1 eingeben oder leer lassen.</translation>
    </message>
    <message>
        <source>A line of the job&apos;s lists is empty.</source>
        <translation>Eine Zeile in den Listen des Jobs ist leer.</translation>
    </message>
    <message>
        <source>Write something, or remove the line.</source>
        <translation>Etwas hineinschreiben oder die Zeile entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) for this job are not finished.</source>
        <translation>
            <numerusform>%n Bewerbung für diesen Job ist nicht abgeschlossen.</numerusform>
            <numerusform>%n Bewerbungen für diesen Job sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline them, or move them to another job, and retire the job then.</source>
        <translation>Absagen oder zu einem anderen Job verschieben, danach den Job ausmustern.</translation>
    </message>
    <message>
        <source>The job was retired</source>
        <translation>Der Job wurde ausgemustert</translation>
    </message>
    <message>
        <source>A specialty has no name.</source>
        <translation>Ein Fachgebiet hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen eintragen.</translation>
    </message>
    <message>
        <source>This job has a specialty “%1” already.</source>
        <translation>Dieser Job hat bereits ein Fachgebiet „%1“.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) are for “%1”.</source>
        <translation>
            <numerusform>%n offene Stelle ist für „%1“ vorgesehen.</numerusform>
            <numerusform>%n offene Stellen sind für „%1“ vorgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give these openings another specialty first.</source>
        <translation>Diesen offenen Stellen zuerst ein anderes Fachgebiet geben.</translation>
    </message>
    <message>
        <source>There is no built-in rubric “%1”.</source>
        <translation>Es gibt kein mitgeliefertes Bewertungsraster „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the list, or none.</source>
        <translation>Eines aus der Liste wählen oder keines.</translation>
    </message>
    <message>
        <source>Version %1 has no such stage for: %2.</source>
        <translation>Version %1 hat keine solche Stufe für: %2.</translation>
    </message>
    <message>
        <source>Choose the stage at which each of them goes on.</source>
        <translation>Für jede Bewerbung die Stufe wählen, auf der sie weiterläuft.</translation>
    </message>
    <message>
        <source>Version %1 of the plan is not in force.</source>
        <translation>Version %1 des Plans ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>Publish it before moving anybody over.</source>
        <translation>Zuerst veröffentlichen, dann Bewerbungen umstellen.</translation>
    </message>
    <message>
        <source>%1 applied for another job.</source>
        <translation>%1 hat sich auf einen anderen Job beworben.</translation>
    </message>
    <message>
        <source>Choose applications of this job.</source>
        <translation>Bewerbungen für diesen Job wählen.</translation>
    </message>
    <message>
        <source>The application of %1 has ended and keeps its plan.</source>
        <translation>Die Bewerbung von %1 ist beendet und behält ihren Plan.</translation>
    </message>
    <message>
        <source>Reopen it first, or leave it out.</source>
        <translation>Zuerst wieder aufnehmen oder weglassen.</translation>
    </message>
    <message>
        <source>The stage chosen for %1 is not in version %2.</source>
        <translation>Die für %1 gewählte Stufe ist nicht in Version %2.</translation>
    </message>
    <message>
        <source>Choose one of its stages.</source>
        <translation>Eine ihrer Stufen wählen.</translation>
    </message>
    <message>
        <source>Opening %1 is filled by a hire.</source>
        <translation>Die offene Stelle %1 ist durch eine Einstellung besetzt.</translation>
    </message>
    <message>
        <source>Undo the hire if it was a mistake.</source>
        <translation>Die Einstellung rückgängig machen, falls sie ein Versehen war.</translation>
    </message>
    <message>
        <source>This job does not have that specialty.</source>
        <translation>Dieser Job hat dieses Fachgebiet nicht.</translation>
    </message>
    <message>
        <source>Choose one of the job&apos;s specialties, or add it to the job.</source>
        <translation>Ein Fachgebiet des Jobs wählen oder es zum Job hinzufügen.</translation>
    </message>
    <message>
        <source>%1 openings cannot be added at once.</source>
        <translation>%1 offene Stellen lassen sich nicht auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Add between 1 and %1.</source>
        <translation>Zwischen 1 und %1 hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is retired.</source>
        <translation>„%1“ ist ausgemustert.</translation>
    </message>
    <message>
        <source>Take the job back into use first.</source>
        <translation>Den Job zuerst wieder in Gebrauch nehmen.</translation>
    </message>
    <message>
        <source>The opening has no code.</source>
        <translation>Die offene Stelle hat keinen Code.</translation>
    </message>
    <message>
        <source>Give it one, such as 1001-1.</source>
        <translation>Einen Code vergeben, etwa 1001-1.</translation>
    </message>
    <message>
        <source>There is an opening %1 already.</source>
        <translation>Es gibt bereits eine offene Stelle %1.</translation>
    </message>
    <message>
        <source>Give it another code.</source>
        <translation>Anderen Code vergeben.</translation>
    </message>
    <message>
        <source>Opening %1 is not open.</source>
        <translation>Die Stelle %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>Only an open one can be put on hold.</source>
        <translation>Nur eine offene kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Opening %1 is closed without a hire: why?</source>
        <translation>Die offene Stelle %1 wird ohne Einstellung geschlossen: Warum?</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>Den Grund in wenigen Worten angeben.</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, V%2</translation>
    </message>
    <message>
        <source>This job has no published hiring plan yet.</source>
        <translation>Dieser Job hat noch keinen veröffentlichten Einstellungsplan.</translation>
    </message>
    <message>
        <source>Open the job, check its plan and publish it.</source>
        <translation>Den Job öffnen, seinen Plan prüfen und veröffentlichen.</translation>
    </message>
    <message>
        <source>Version %1 of this plan is in use and stays as it is.</source>
        <translation>Version %1 dieses Plans ist in Gebrauch und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new version, and choose there who moves over to it.</source>
        <translation>Eine neue Version erstellen und dort wählen, wer auf sie umgestellt wird.</translation>
    </message>
    <message>
        <source>The rubric “%1” is still a draft.</source>
        <translation>Das Bewertungsraster „%1“ ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Publish the rubric first: scorecards rate by published rubrics only.</source>
        <translation>Das Bewertungsraster zuerst veröffentlichen: Bewertungsbögen verwenden nur veröffentlichte Bewertungsraster.</translation>
    </message>
    <message>
        <source>“%1” is the only stage of a published plan.</source>
        <translation>„%1“ ist die einzige Stufe eines veröffentlichten Plans.</translation>
    </message>
    <message>
        <source>Add the stage that takes its place first.</source>
        <translation>Zuerst die Stufe hinzufügen, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The rubric “%1” of the stage “%2” is still a draft.</source>
        <translation>Das Bewertungsraster „%1“ der Stufe „%2“ ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Version %1 of this plan is not a draft any more.</source>
        <translation>Version %1 dieses Plans ist kein Entwurf mehr.</translation>
    </message>
    <message>
        <source>Make a new version.</source>
        <translation>Eine neue Version erstellen.</translation>
    </message>
    <message>
        <source>Version %1 is being written already.</source>
        <translation>Version %1 ist bereits in Arbeit.</translation>
    </message>
    <message>
        <source>Change that draft, or discard it.</source>
        <translation>Diesen Entwurf ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>Version %1 was published and is kept.</source>
        <translation>Version %1 wurde veröffentlicht und wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Make a new version to replace it.</source>
        <translation>Eine neue Version erstellen, die sie ersetzt.</translation>
    </message>
    <message>
        <source>This is the only plan of the job.</source>
        <translation>Dies ist der einzige Plan des Jobs.</translation>
    </message>
    <message>
        <source>Change its stages instead.</source>
        <translation>Stattdessen seine Stufen ändern.</translation>
    </message>
</context>
<context>
    <name>JobTemplates</name>
    <message>
        <source>A job template of this program cannot be read.</source>
        <translation>Eine Job-Vorlage dieses Programms lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install Shortlist again.</source>
        <translation>Shortlist neu installieren.</translation>
    </message>
    <message>
        <source>There is no job template “%1”.</source>
        <translation>Es gibt keine Job-Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the templates in the list.</source>
        <translation>Eine der Vorlagen in der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal has no such change.</source>
        <translation>Das Protokoll enthält keine solche Änderung.</translation>
    </message>
</context>
<context>
    <name>LoopPlanFile</name>
    <message>
        <source>%1 is not a JSON object (%2, at byte %3).</source>
        <translation>%1 ist kein JSON-Objekt (%2, bei Byte %3).</translation>
    </message>
    <message>
        <source>%1 is not of the format “loop-plan-1”.</source>
        <translation>%1 hat nicht das Format „loop-plan-1“.</translation>
    </message>
    <message>
        <source>Correct the file, or have it written anew.</source>
        <translation>Die Datei berichtigen oder neu schreiben lassen.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a whole number from %3 to %4.</source>
        <translation>%1: „%2“ muss eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a list.</source>
        <translation>%1: „%2“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1: there must be 1 to %2 stages.</source>
        <translation>%1: Es muss 1 bis %2 Stufen geben.</translation>
    </message>
    <message>
        <source>%1: “%2” has more than %3 entries.</source>
        <translation>%1: „%2“ hat mehr als %3 Einträge.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>%1: “id” must be a number or a text.</source>
        <translation>%1: „id“ muss eine Zahl oder ein Text sein.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is there twice.</source>
        <translation>%1: Die Kennung „%2“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>%1: “%2” must hold pairs of minutes.</source>
        <translation>%1: „%2“ muss Paare von Minuten enthalten.</translation>
    </message>
    <message>
        <source>%1: “%2” has a time that ends before it begins.</source>
        <translation>%1: „%2“ enthält eine Zeit, die endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>%1: a family must be a text.</source>
        <translation>%1: Eine Familie muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1: “work” has a time before the horizon or more than a year after its start.</source>
        <translation>%1: „work“ enthält eine Zeit vor dem Planungszeitraum oder mehr als ein Jahr nach seinem Beginn.</translation>
    </message>
    <message>
        <source>%1: “work” has two times that overlap.</source>
        <translation>%1: „work“ enthält zwei Zeiten, die sich überschneiden.</translation>
    </message>
    <message>
        <source>%1: so many interviewers on so fine a grid for so long do not fit in memory.</source>
        <translation>%1: So viele Interviewer in einem so feinen Raster über so lange Zeit passen nicht in den Speicher.</translation>
    </message>
    <message>
        <source>%1 is not a plan: there is no list “assignments”.</source>
        <translation>%1 ist kein Plan: Die Liste „assignments“ fehlt.</translation>
    </message>
    <message>
        <source>%1, assignments, entry %2: %3</source>
        <translation>%1, assignments, Eintrag %2: %3</translation>
    </message>
    <message>
        <source>Take a plan that was made from the same file.</source>
        <translation>Nehmen Sie einen Plan, der aus derselben Datei entstanden ist.</translation>
    </message>
    <message>
        <source>there is no such candidate.</source>
        <translation>diese Bewerberin oder diesen Bewerber gibt es nicht.</translation>
    </message>
    <message>
        <source>there must be one loop with an interview for each stage.</source>
        <translation>es muss eine Interviewrunde mit einem Interview für jede Stufe geben.</translation>
    </message>
    <message>
        <source>the stages are not in their order.</source>
        <translation>die Stufen stehen nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>there is no such interviewer.</source>
        <translation>diese interviewende Person gibt es nicht.</translation>
    </message>
    <message>
        <source>“start_minute” must be a time on the grid.</source>
        <translation>„start_minute“ muss eine Zeit auf dem Raster sein.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>there is no folder for temporary files</source>
        <translation>es gibt keinen Ordner für vorübergehende Dateien</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This build of Shortlist lacks its database schema.</source>
        <translation>Dieser Ausgabe von Shortlist fehlt das Datenbankschema.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Neu installieren.</translation>
    </message>
    <message>
        <source>A part of the database schema cannot be read.</source>
        <translation>Ein Teil des Datenbankschemas lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install Shortlist again.</source>
        <translation>Shortlist neu installieren.</translation>
    </message>
</context>
<context>
    <name>NoteCheck</name>
    <message>
        <source>“%1” touches on what the law protects: age, sex, family, origin, religion, health, looks. It must not count, and a note is evidence.</source>
        <translation>„%1“ berührt, was das Gesetz schützt: Alter, Geschlecht, Familie, Herkunft, Religion, Gesundheit, Aussehen. Es darf nicht zählen, und eine Notiz ist ein Beweisstück.</translation>
    </message>
    <message>
        <source>Leave it out, or say what the work needs and what you saw of that.</source>
        <translation>Lassen Sie es weg, oder sagen Sie, was die Arbeit braucht und was Sie davon gesehen haben.</translation>
    </message>
    <message>
        <source>“%1” compares with other candidates: the scale is the rubric, and the order of the interviews would decide.</source>
        <translation>„%1“ vergleicht mit anderen: Der Maßstab ist das Bewertungsraster, sonst entschiede die Reihenfolge der Interviews.</translation>
    </message>
    <message>
        <source>Say which level&apos;s description it met, and by what.</source>
        <translation>Sagen Sie, welchem Niveau es entsprach und wodurch.</translation>
    </message>
    <message>
        <source>“%1” is a judgement without what it rests on: others read it otherwise.</source>
        <translation>„%1“ ist ein Urteil ohne das, worauf es beruht: Andere lesen es anders.</translation>
    </message>
    <message>
        <source>Add what was said or done: “When asked for …, they …”.</source>
        <translation>Ergänzen Sie, was gesagt oder getan wurde: „Als nach … gefragt wurde, …“.</translation>
    </message>
    <message>
        <source>“%1” often means: like us. It is no criterion, and lets likeness decide.</source>
        <translation>„%1“ heißt oft: wie wir. Das ist kein Kriterium und lässt Ähnlichkeit entscheiden.</translation>
    </message>
    <message>
        <source>Name the behaviour that the work needs, and what you saw of it.</source>
        <translation>Nennen Sie das Verhalten, das die Arbeit braucht, und was Sie davon gesehen haben.</translation>
    </message>
</context>
<context>
    <name>OfferLetter</name>
    <message>
        <source>The letter has fields that there are none of: %1.</source>
        <translation>Der Brief hat Felder, die es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Nothing is known for these fields of the letter: %1.</source>
        <translation>Für diese Felder des Briefs ist nichts bekannt: %1.</translation>
    </message>
    <message>
        <source>Correct the letter.</source>
        <translation>Berichtigen Sie den Brief.</translation>
    </message>
    <message>
        <source>Fill them in, or change the letter.</source>
        <translation>Tragen Sie sie ein, oder ändern Sie den Brief.</translation>
    </message>
    <message>
        <source>A part of the letter that may be left out has no beginning or no end: {{%1}}.</source>
        <translation>Einem Teil des Briefs, der wegfallen kann, fehlt der Anfang oder das Ende: {{%1}}.</translation>
    </message>
    <message>
        <source>Write {{#name}} before it and {{/name}} after it.</source>
        <translation>Schreiben Sie {{#name}} davor und {{/name}} dahinter.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Der Brief ist leer.</translation>
    </message>
    <message>
        <source>Write it, or take the built-in one back.</source>
        <translation>Schreiben Sie ihn, oder nehmen Sie wieder den eingebauten.</translation>
    </message>
    <message>
        <source>A field of the letter has braces that are not closed or not opened: “%1”.</source>
        <translation>Ein Feld des Briefs hat Klammern, die nicht geschlossen oder nicht geöffnet sind: „%1“.</translation>
    </message>
    <message>
        <source>Write two braces before its name and two after it.</source>
        <translation>Schreiben Sie zwei geschweifte Klammern vor den Namen und zwei dahinter.</translation>
    </message>
</context>
<context>
    <name>OfferService</name>
    <message>
        <source>Grade %1</source>
        <translation>Gehaltsstufe %1</translation>
    </message>
    <message>
        <source>Choose another opening.</source>
        <translation>Andere offene Stelle wählen.</translation>
    </message>
    <message>
        <source>An offer can be made only to an active application.</source>
        <translation>Ein Angebot ist nur für eine aktive Bewerbung möglich.</translation>
    </message>
    <message>
        <source>Resume or reopen the application first.</source>
        <translation>Die Bewerbung zuerst fortsetzen oder wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The application stands at “%1”, not at the offer.</source>
        <translation>Die Bewerbung steht auf „%1“, nicht beim Angebot.</translation>
    </message>
    <message>
        <source>Decide to hire, or move the application to its offer stage.</source>
        <translation>Einstellung entscheiden oder die Bewerbung auf ihre Angebotsstufe setzen.</translation>
    </message>
    <message>
        <source>Offer %1 to this candidate is still open.</source>
        <translation>Das Angebot %1 an diesen Bewerber ist noch offen.</translation>
    </message>
    <message>
        <source>Change that one, or withdraw it first.</source>
        <translation>Dieses ändern oder zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>offene Stelle</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the start date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>the salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fehlendes ergänzen.</translation>
    </message>
    <message>
        <source>A declined offer needs the reason the candidate gave.</source>
        <translation>Ein abgelehntes Angebot braucht den Grund, den der Bewerber genannt hat.</translation>
    </message>
    <message>
        <source>Write it down, or that none was given.</source>
        <translation>Den Grund aufschreiben, oder dass keiner genannt wurde.</translation>
    </message>
    <message>
        <source>Offer %1 is a draft.</source>
        <translation>Das Angebot %1 ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Offer %1 is being approved.</source>
        <translation>Das Angebot %1 wird gerade genehmigt.</translation>
    </message>
    <message>
        <source>Offer %1 is approved, but not sent.</source>
        <translation>Das Angebot %1 ist genehmigt, aber nicht verschickt.</translation>
    </message>
    <message>
        <source>Offer %1 was sent.</source>
        <translation>Das Angebot %1 wurde verschickt.</translation>
    </message>
    <message>
        <source>Offer %1 was accepted.</source>
        <translation>Das Angebot %1 wurde angenommen.</translation>
    </message>
    <message>
        <source>Offer %1 was declined.</source>
        <translation>Das Angebot %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Offer %1 has lapsed.</source>
        <translation>Das Angebot %1 ist verfallen.</translation>
    </message>
    <message>
        <source>Offer %1 was withdrawn.</source>
        <translation>Das Angebot %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Draft another offer.</source>
        <translation>Ein neues Angebot entwerfen.</translation>
    </message>
    <message>
        <source>Look at where it stands before you go on.</source>
        <translation>Vor dem nächsten Schritt ansehen, wo es steht.</translation>
    </message>
    <message>
        <source>Offer %1 is not approved yet.</source>
        <translation>Angebot %1 ist noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>Ask for approval first.</source>
        <translation>Bitten Sie zuerst um Genehmigung.</translation>
    </message>
    <message>
        <source>Somebody else accepted an offer; to be told later.</source>
        <translation>Jemand anders hat ein Angebot angenommen; Bescheid folgt später.</translation>
    </message>
    <message>
        <source>Extend it, and send the new version.</source>
        <translation>Verlängern Sie es, und senden Sie die neue Fassung.</translation>
    </message>
    <message>
        <source>Nothing is owed to this application any more.</source>
        <translation>Dieser Bewerbung ist nichts mehr geschuldet.</translation>
    </message>
    <message>
        <source>Look again at who still waits.</source>
        <translation>Sehen Sie noch einmal nach, wer noch wartet.</translation>
    </message>
    <message>
        <source>%1 has left and cannot approve any more.</source>
        <translation>%1 ist nicht mehr da und kann nicht mehr genehmigen.</translation>
    </message>
    <message>
        <source>Put somebody else into the chain.</source>
        <translation>Nehmen Sie jemand anderen in die Kette auf.</translation>
    </message>
    <message>
        <source>Nobody is named who approves offers for this job.</source>
        <translation>Es ist niemand genannt, der Angebote für diese Stelle genehmigt.</translation>
    </message>
    <message>
        <source>Set the approval chain of the job first.</source>
        <translation>Legen Sie zuerst fest, wer für die Stelle genehmigt.</translation>
    </message>
    <message>
        <source>Offer %1 does not wait for your approval.</source>
        <translation>Angebot %1 wartet nicht auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>See in its chain whose turn it is.</source>
        <translation>Sehen Sie in der Kette nach, wer an der Reihe ist.</translation>
    </message>
    <message>
        <source>Rejecting an offer needs a reason.</source>
        <translation>Ein Angebot abzulehnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write what has to change.</source>
        <translation>Schreiben Sie, was sich ändern muss.</translation>
    </message>
    <message>
        <source>There is no letter in the language “%1”.</source>
        <translation>In der Sprache „%1“ gibt es keinen Brief.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Wählen Sie eine von diesen: %1.</translation>
    </message>
    <message>
        <source>Say that this is meant.</source>
        <translation>Sagen Sie, dass das gemeint ist.</translation>
    </message>
    <message>
        <source>That day gives the candidate no more time.</source>
        <translation>Dieser Tag gibt nicht mehr Zeit.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>The offer is not complete yet. Missing: %1.</source>
        <translation>Das Angebot ist noch nicht vollständig. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Offer %1 has lapsed, so there is no letter of it any more.</source>
        <translation>Das Angebot %1 ist verfallen, deshalb gibt es keinen Brief mehr dazu.</translation>
    </message>
    <message>
        <source>Extend it, and write the letter of the new version.</source>
        <translation>Verlängern Sie es, und schreiben Sie den Brief der neuen Fassung.</translation>
    </message>
    <message>
        <source>Offer %1 was declined, so there is no letter of it any more.</source>
        <translation>Das Angebot %1 wurde abgelehnt, deshalb gibt es keinen Brief mehr dazu.</translation>
    </message>
    <message>
        <source>Offer %1 was withdrawn, so there is no letter of it any more.</source>
        <translation>Das Angebot %1 wurde zurückgezogen, deshalb gibt es keinen Brief mehr dazu.</translation>
    </message>
    <message>
        <source>Write the letter of the version that counts now, or draft another offer.</source>
        <translation>Schreiben Sie den Brief der Fassung, die jetzt gilt, oder entwerfen Sie ein anderes Angebot.</translation>
    </message>
    <message>
        <source>Opening %1 is one of another job.</source>
        <translation>Die offene Stelle %1 gehört zu einem anderen Job.</translation>
    </message>
    <message>
        <source>Choose another opening of the job, or add one.</source>
        <translation>Wählen Sie eine andere offene Stelle des Jobs, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Choose another opening, or say why there is a second offer for it.</source>
        <translation>Wählen Sie eine andere offene Stelle, oder sagen Sie, warum es ein zweites Angebot für sie gibt.</translation>
    </message>
    <message>
        <source>A change of the opening asks for approval again.</source>
        <translation>Eine Änderung der offenen Stelle fragt erneut um Genehmigung.</translation>
    </message>
    <message>
        <source>Make a new version of the offer with another opening.</source>
        <translation>Machen Sie eine neue Fassung des Angebots mit einer anderen offenen Stelle.</translation>
    </message>
    <message>
        <source>Only recruiters and hiring managers change an offer.</source>
        <translation>Nur Recruiter und Hiring Manager ändern ein Angebot.</translation>
    </message>
    <message>
        <source>Where something has to change, reject it with a reason when it waits for you.</source>
        <translation>Wenn sich etwas ändern muss, lehnen Sie es mit einer Begründung ab, sobald es auf Sie wartet.</translation>
    </message>
    <message>
        <source>Only recruiters and hiring managers of a job say how its offers are made.</source>
        <translation>Nur Recruiter und Hiring Manager einer Stelle legen fest, wie ihre Angebote zustande kommen.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Fragen Sie eine dieser Personen.</translation>
    </message>
    <message>
        <source>The last day to answer offer %1 is past: it would lapse at once.</source>
        <translation>Der letzte Tag für die Antwort auf Angebot %1 ist vorbei: Es wäre sofort erloschen.</translation>
    </message>
    <message>
        <source>Give the candidate a later day first.</source>
        <translation>Geben Sie erst einen späteren Tag.</translation>
    </message>
    <message>
        <source>Somebody who was asked to approve offer %1 has left, and the job names nobody else.</source>
        <translation>Wer Angebot %1 genehmigen sollte, ist nicht mehr da, und für die Stelle ist sonst niemand benannt.</translation>
    </message>
    <message>
        <source>Choose who approves offers for this job, then ask again.</source>
        <translation>Festlegen, wer Angebote für diese Stelle genehmigt, dann erneut um Genehmigung bitten.</translation>
    </message>
    <message>
        <source>These offers are for those who recruit or hire, and for whoever is asked to approve them.</source>
        <translation>Diese Angebote sind für die, die rekrutieren oder einstellen, und für die, die um Genehmigung gebeten sind.</translation>
    </message>
</context>
<context>
    <name>OfferTasks</name>
    <message>
        <source>Offer %1 waits for %2</source>
        <translation>Angebot %1 wartet auf %2</translation>
    </message>
    <message>
        <source>Offer %1 was not answered in time</source>
        <translation>Angebot %1 wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Last day to answer offer %1</source>
        <translation>Letzter Tag für die Antwort auf Angebot %1</translation>
    </message>
</context>
<context>
    <name>OfferTerms</name>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last day to accept</source>
        <translation>Letzter Tag zum Annehmen</translation>
    </message>
    <message>
        <source>Offer %1 was sent and stays as it was sent; the change becomes offer %2.</source>
        <translation>Angebot %1 wurde gesendet und bleibt, wie es gesendet wurde; die Änderung wird Angebot %2.</translation>
    </message>
    <message numerus="yes">
        <source>This changes %1: %n approval(s) given do not count any more, and everybody in the chain is asked again.</source>
        <translation>
            <numerusform>Das ändert %1: %n gegebene Genehmigung zählt nicht mehr, und alle in der Kette werden erneut gefragt.</numerusform>
            <numerusform>Das ändert %1: %n gegebene Genehmigungen zählen nicht mehr, und alle in der Kette werden erneut gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes %1: the chain is asked for approval.</source>
        <translation>Das ändert %1: die Kette wird um Genehmigung gebeten.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Replaced by offer %1</source>
        <translation>Ersetzt durch Angebot %1</translation>
    </message>
    <message>
        <source>Rejected, a draft again</source>
        <translation>Abgelehnt, wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Lapsed: the last day was %1</source>
        <translation>Verfallen: der letzte Tag war %1</translation>
    </message>
    <message>
        <source>Sent, to be answered by %1</source>
        <translation>Gesendet, zu beantworten bis %1</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>Bonus %1</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>Beteiligung %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1: approved by %2</source>
        <translation>%1: genehmigt von %2</translation>
    </message>
    <message>
        <source>%1: rejected by %2: %3</source>
        <translation>%1: abgelehnt von %2: %3</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1: wartet auf %2</translation>
    </message>
    <message>
        <source>%1: waits for %2 of %3</source>
        <translation>%1: wartet auf %2 von %3</translation>
    </message>
    <message>
        <source>%1; approved by %2</source>
        <translation>%1; genehmigt von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an opening, where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (offered to %2)</source>
        <translation>%1 (angeboten: %2)</translation>
    </message>
    <message>
        <source>%1; not needed any more: %2</source>
        <translation>%1; nicht mehr nötig: %2</translation>
    </message>
    <message>
        <source>%1: not asked: %2</source>
        <comment>group, names</comment>
        <translation>%1: nicht gefragt: %2</translation>
    </message>
    <message>
        <source>%1: not asked: %2 of %3</source>
        <comment>group, how many, names</comment>
        <translation>%1: nicht gefragt: %2 von %3</translation>
    </message>
</context>
<context>
    <name>OpeningClaim</name>
    <message>
        <source>An offer for opening %1 is out to %2, to be answered by %3.</source>
        <translation>Ein Angebot für die offene Stelle %1 liegt bei %2, zu beantworten bis %3.</translation>
    </message>
    <message>
        <source>An offer for opening %1 is out to %2, without a last day.</source>
        <translation>Ein Angebot für die offene Stelle %1 liegt bei %2, ohne letzten Tag.</translation>
    </message>
    <message>
        <source>Opening %1 is filled.</source>
        <translation>Die offene Stelle %1 ist besetzt.</translation>
    </message>
    <message>
        <source>Opening %1 is filled by %2.</source>
        <translation>Die offene Stelle %1 ist mit %2 besetzt.</translation>
    </message>
    <message>
        <source>Opening %1 is on hold.</source>
        <translation>Die offene Stelle %1 ruht.</translation>
    </message>
    <message>
        <source>Opening %1 is closed.</source>
        <translation>Die offene Stelle %1 ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>OwedAnswer</name>
    <message>
        <source>Letter that declines</source>
        <translation>Absagebrief</translation>
    </message>
    <message>
        <source>Word, as it was put on hold</source>
        <translation>Bescheid, da zurückgestellt</translation>
    </message>
</context>
<context>
    <name>PackService</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Who makes a decision pack is noted, and nothing can be written here.</source>
        <translation>Wer eine Entscheidungsmappe erstellt, wird vermerkt, und hier kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Open the workspace for writing to make it.</source>
        <translation>Öffnen Sie den Arbeitsbereich zum Schreiben, um es zu erstellen.</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>Open it with another program.</source>
        <translation>Öffnen Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The text of the PDF cannot be shown: pdftotext, of poppler-utils, is not installed.</source>
        <translation>Der Text des PDF kann nicht gezeigt werden: pdftotext aus poppler-utils ist nicht installiert.</translation>
    </message>
    <message>
        <source>The text of the PDF is not shown: the file is too large.</source>
        <translation>Der Text des PDF wird nicht gezeigt: Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The text of the PDF cannot be shown: it could not be put where pdftotext reads it.</source>
        <translation>Der Text des PDF kann nicht gezeigt werden: Die Datei ließ sich nicht dort ablegen, wo pdftotext sie liest.</translation>
    </message>
    <message>
        <source>Reading the PDF was stopped.</source>
        <translation>Das Lesen des PDF wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The text of the PDF cannot be shown: it is protected by a password, damaged, or takes too long.</source>
        <translation>Der Text des PDF kann nicht gezeigt werden: Die Datei ist durch ein Passwort geschützt, beschädigt oder braucht zu lange.</translation>
    </message>
    <message>
        <source>The PDF holds no text: it may be a scan.</source>
        <translation>Das PDF enthält keinen Text: Vielleicht ist es eingescannt.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>The row has no name. It is left out.</source>
        <translation>Die Zeile hat keinen Namen. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 stands in the file already. The row is left out.</source>
        <translation>%1 kommt in der Datei bereits vor. Die Zeile wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3. It is left out.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3. Die Angabe wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has no column with names of people.</source>
        <translation>„%1“ hat keine Spalte mit Namen von Personen.</translation>
    </message>
    <message>
        <source>Give the columns headings such as Name, E-mail, Title, Grade and Time zone.</source>
        <translation>Den Spalten Überschriften wie Name, E-Mail, Titel, Stufe und Zeitzone geben.</translation>
    </message>
</context>
<context>
    <name>PeopleFile</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Den Namen eingeben.</translation>
    </message>
    <message>
        <source>%1 already has the address %2.</source>
        <translation>%1 hat bereits die Adresse %2.</translation>
    </message>
    <message>
        <source>Change that entry, or use another address.</source>
        <translation>Diesen Eintrag ändern oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>A limit is a number of interviews from 0 to 100.</source>
        <translation>Eine Grenze ist eine Anzahl von Interviews von 0 bis 100.</translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <translation>Die Grenze berichtigen.</translation>
    </message>
    <message>
        <source>%1 still has interviews ahead.</source>
        <translation>%1 hat noch Interviews vor sich.</translation>
    </message>
    <message>
        <source>Give those interviews to somebody else first.</source>
        <translation>Diese Interviews zuerst jemand anderem geben.</translation>
    </message>
    <message>
        <source>The last day away is before the first.</source>
        <translation>Der letzte Abwesenheitstag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>Die Tage berichtigen.</translation>
    </message>
    <message>
        <source>The calendar file has no name.</source>
        <translation>Die Kalenderdatei hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Die Datei benennen.</translation>
    </message>
    <message>
        <source>The calendar is to be read until before it begins.</source>
        <translation>Der Kalender soll bis vor seinem Beginn gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>That calendar is somebody else&apos;s.</source>
        <translation>Dieser Kalender gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Choose one of the same person.</source>
        <translation>Wählen Sie einen derselben Person.</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>“%1” is no grade.</source>
        <translation>„%1“ ist keine Gehaltsstufe.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 99, or nothing where the grade is not known.</source>
        <translation>Eine Zahl von 1 bis 99 eingeben oder nichts, wo sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” names no limits.</source>
        <translation>„%1“ nennt keine Grenzen.</translation>
    </message>
    <message>
        <source>Type the interviews a day and a week, such as “2 / 6”; leave one out where there is none.</source>
        <translation>Interviews am Tag und in der Woche eingeben, etwa „2 / 6“; weglassen, wo es keine gibt.</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Programming languages</source>
        <translation>Programmiersprachen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Interviews a day</source>
        <translation>Interviews pro Tag</translation>
    </message>
    <message>
        <source>Interviews a week</source>
        <translation>Interviews pro Woche</translation>
    </message>
</context>
<context>
    <name>PipelineCard</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>Scorecard overdue</source>
        <translation>Bogen überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecards overdue</source>
        <translation>
            <numerusform>%n Bogen überfällig</numerusform>
            <numerusform>%n Bögen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is overdue, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when · how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 scorecards in</source>
        <translation>%1 von %2 Bögen da</translation>
    </message>
    <message numerus="yes">
        <source>%n d in stage</source>
        <comment>days</comment>
        <translation>
            <numerusform>seit %n Tag hier</numerusform>
            <numerusform>seit %n Tagen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recommendation: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Bewerber</numerusform>
            <numerusform>%n Bewerber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineService</name>
    <message>
        <source>No free code was found for the assessment.</source>
        <translation>Für die Aufgabe wurde kein freier Code gefunden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the assessment again and decide anew.</source>
        <translation>Die Aufgabe noch einmal ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>The assessment would be due in the past.</source>
        <translation>Die Frist der Aufgabe läge in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Späteren Zeitpunkt wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a written assessment.</source>
        <translation>„%1“ ist keine schriftliche Aufgabe.</translation>
    </message>
    <message>
        <source>Move the application to its assessment stage first.</source>
        <translation>Die Bewerbung zuerst auf ihre Aufgabenstufe setzen.</translation>
    </message>
    <message>
        <source>The assessment %1 was sent already.</source>
        <translation>Die Aufgabe %1 wurde bereits verschickt.</translation>
    </message>
    <message>
        <source>The assessment %1 waits for no answers.</source>
        <translation>Die Aufgabe %1 wartet nicht auf Antworten.</translation>
    </message>
    <message>
        <source>There are no answers to take in.</source>
        <translation>Es gibt keine Antworten, die sich entgegennehmen lassen.</translation>
    </message>
    <message>
        <source>Paste the text or choose the file that was handed in.</source>
        <translation>Den Text einfügen oder die eingereichte Datei wählen.</translation>
    </message>
    <message>
        <source>The time for the assessment %1 is over.</source>
        <translation>Die Zeit für die Aufgabe %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Say why the answers are taken all the same.</source>
        <translation>Angeben, warum die Antworten trotzdem angenommen werden.</translation>
    </message>
    <message>
        <source>The assessment %1 is not being graded.</source>
        <translation>Die Aufgabe %1 wird gerade nicht bewertet.</translation>
    </message>
    <message>
        <source>The assessment %1 is closed.</source>
        <translation>Die Aufgabe %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Somebody who has graded %1 already cannot be taken off it.</source>
        <translation>Wer %1 bereits bewertet hat, kann nicht mehr abgezogen werden.</translation>
    </message>
    <message>
        <source>%1 has left the team.</source>
        <translation>%1 hat das Team verlassen.</translation>
    </message>
    <message>
        <source>Choose somebody else to grade.</source>
        <translation>Jemand anderen für die Bewertung wählen.</translation>
    </message>
    <message>
        <source>Nobody has submitted a scorecard for %1.</source>
        <translation>Für %1 hat noch niemand einen Bewertungsbogen eingereicht.</translation>
    </message>
    <message>
        <source>Wait for a grader&apos;s scorecard, or waive the stage.</source>
        <translation>Auf den Bewertungsbogen eines Bewertenden warten oder für die Stufe eine Ausnahme gewähren.</translation>
    </message>
    <message>
        <source>There is no assessment with the code %1.</source>
        <translation>Es gibt keine Aufgabe mit dem Code %1.</translation>
    </message>
    <message>
        <source>Compare the code with the one you were given.</source>
        <translation>Den Code mit dem mitgeteilten vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>An interview with %1 begins at %2, in less than %n hours.</source>
        <translation>
            <numerusform>Ein Interview mit %1 beginnt %2, in weniger als %n Stunde.</numerusform>
            <numerusform>Ein Interview mit %1 beginnt %2, in weniger als %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is cancelled or takes place all the same.</source>
        <translation>Angeben, ob es abgesagt wird oder trotzdem stattfindet.</translation>
    </message>
    <message>
        <source>%1 moved it there on %2.</source>
        <translation>%1 hat die Bewerbung am %2 dorthin verschoben.</translation>
    </message>
    <message>
        <source>It was moved there on %1.</source>
        <translation>Sie wurde am %1 dorthin verschoben.</translation>
    </message>
    <message>
        <source>The hiring plan of %1 has no stage “%2”.</source>
        <translation>Der Einstellungsplan von %1 hat keine Stufe „%2“.</translation>
    </message>
    <message>
        <source>Move the application over to the newer plan first.</source>
        <translation>Die Bewerbung zuerst auf den neueren Plan umstellen.</translation>
    </message>
    <message>
        <source>%1 stands in “%2” now.</source>
        <translation>%1 steht jetzt auf „%2“.</translation>
    </message>
    <message>
        <source>Look at it again and decide anew.</source>
        <translation>Noch einmal ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>%1 cannot go on to “%2” without a waiver.</source>
        <translation>%1 kann ohne Ausnahme nicht zu „%2“ weitergehen.</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write why the application goes on all the same.</source>
        <translation>Angeben, warum die Bewerbung trotzdem weitergeht.</translation>
    </message>
    <message>
        <source>A waiver is given in somebody&apos;s name, and nobody is chosen at this desk.</source>
        <translation>Eine Ausnahme wird namentlich gewährt, und an diesem Platz ist niemand gewählt.</translation>
    </message>
    <message>
        <source>Choose who you are in the settings.</source>
        <translation>In den Einstellungen die eigene Person wählen.</translation>
    </message>
    <message>
        <source>Putting an application on hold needs a reason.</source>
        <translation>Das Zurückstellen einer Bewerbung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Angeben, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Ending an application needs a reason.</source>
        <translation>Das Beenden einer Bewerbung braucht einen Grund.</translation>
    </message>
    <message>
        <source>“%1” is a reason of the candidate&apos;s, not one of ours.</source>
        <translation>„%1“ ist ein Grund des Bewerbers, keiner von uns.</translation>
    </message>
    <message>
        <source>“%1” is a reason of ours, not one of the candidate&apos;s.</source>
        <translation>„%1“ ist ein Grund von uns, keiner des Bewerbers.</translation>
    </message>
    <message>
        <source>Choose one of our reasons, or record a withdrawal instead.</source>
        <translation>Einen unserer Gründe wählen oder stattdessen einen Rückzug vermerken.</translation>
    </message>
    <message>
        <source>Choose one of the candidate&apos;s reasons, or decline instead.</source>
        <translation>Einen Grund des Bewerbers wählen oder stattdessen absagen.</translation>
    </message>
    <message>
        <source>The application was declined.</source>
        <translation>Der Bewerbung wurde abgesagt.</translation>
    </message>
    <message>
        <source>The candidate withdrew.</source>
        <translation>Der Bewerber hat sich zurückgezogen.</translation>
    </message>
    <message>
        <source>“%1” has no hiring plan.</source>
        <translation>„%1“ hat keinen Einstellungsplan.</translation>
    </message>
    <message>
        <source>Make its plan on the Jobs page first.</source>
        <translation>Zuerst auf der Seite „Jobs“ den Plan erstellen.</translation>
    </message>
    <message>
        <source>The job “%1” is retired.</source>
        <translation>Der Job „%1“ ist ausgemustert.</translation>
    </message>
    <message>
        <source>Take the job up again first, or choose another.</source>
        <translation>Den Job zuerst wieder in Gebrauch nehmen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The hiring plan of “%1” has no stages.</source>
        <translation>Der Einstellungsplan von „%1“ hat keine Stufen.</translation>
    </message>
    <message>
        <source>Add its stages on the Jobs page first.</source>
        <translation>Zuerst auf der Seite „Jobs“ die Stufen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 already has an application for this job under way.</source>
        <translation>%1 hat bereits eine laufende Bewerbung für diesen Job.</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>Mit dieser weitermachen.</translation>
    </message>
    <message>
        <source>The opening %1 belongs to another job.</source>
        <translation>Die offene Stelle %1 gehört zu einem anderen Job.</translation>
    </message>
    <message>
        <source>The opening %1 is filled or closed.</source>
        <translation>Die offene Stelle %1 ist besetzt oder geschlossen.</translation>
    </message>
    <message>
        <source>Choose an open opening of this job.</source>
        <translation>Eine verfügbare offene Stelle dieses Jobs wählen.</translation>
    </message>
    <message>
        <source>%1 was merged or erased.</source>
        <translation>%1 wurde zusammengeführt oder gelöscht.</translation>
    </message>
    <message>
        <source>Choose the candidate it was merged into.</source>
        <translation>Den Bewerber wählen, in den zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>The stage you chose is not in the plan by which “%1” hires now.</source>
        <translation>Die gewählte Stufe ist nicht in dem Plan, nach dem für „%1“ jetzt eingestellt wird.</translation>
    </message>
    <message>
        <source>Choose the stage again.</source>
        <translation>Die Stufe neu wählen.</translation>
    </message>
    <message>
        <source>No opening is chosen that %1 would fill.</source>
        <translation>Es ist keine offene Stelle gewählt, die %1 besetzen würde.</translation>
    </message>
    <message>
        <source>The opening %1 is not open.</source>
        <translation>Die Stelle %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>The candidate was hired.</source>
        <translation>Der Bewerber wurde eingestellt.</translation>
    </message>
    <message>
        <source>The application was moved to “%1”.</source>
        <translation>Die Bewerbung wurde zu „%1“ verschoben.</translation>
    </message>
    <message>
        <source>%1 stands in “%2”, which the other version of the plan does not have.</source>
        <translation>%1 steht auf „%2“, und diese Stufe fehlt in der anderen Version des Plans.</translation>
    </message>
    <message>
        <source>Move the application to a stage that both have first.</source>
        <translation>Die Bewerbung zuerst auf eine Stufe setzen, die beide haben.</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Der Bewerber</translation>
    </message>
    <message>
        <source>The application of %1 is active.</source>
        <translation>Die Bewerbung von %1 ist aktiv.</translation>
    </message>
    <message>
        <source>It is not on hold, so there is nothing to resume.</source>
        <translation>Sie ist nicht zurückgestellt, also gibt es nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Only an ended application can be reopened.</source>
        <translation>Nur eine beendete Bewerbung kann wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>The application of %1 is on hold.</source>
        <translation>Die Bewerbung von %1 ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>The application of %1 has been declined.</source>
        <translation>Der Bewerbung von %1 wurde abgesagt.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Zuerst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>%1 has withdrawn the application.</source>
        <translation>%1 hat die Bewerbung zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 has been hired.</source>
        <translation>%1 wurde eingestellt.</translation>
    </message>
    <message>
        <source>Reopen the application first if that was a mistake.</source>
        <translation>Die Bewerbung zuerst wieder aufnehmen, falls das ein Versehen war.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n interview(s) not booked</source>
        <translation>
            <numerusform>%1: %n Interview nicht gebucht</numerusform>
            <numerusform>%1: %n Interviews nicht gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no scorecard from %2</source>
        <translation>%1: kein Bewertungsbogen von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: the assessment is not graded</source>
        <translation>%1: die Aufgabe ist nicht bewertet</translation>
    </message>
    <message>
        <source>%1: would be skipped</source>
        <translation>%1: würde übersprungen</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between missing things</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message numerus="yes">
        <source>%n grader(s) would judge %1: two are asked, blind to each other, and a third only where they differ.</source>
        <translation>
            <numerusform>%n Person würde %1 bewerten: Gefragt sind zwei, die nichts voneinander wissen, und eine dritte nur, wo sie sich unterscheiden.</numerusform>
            <numerusform>%n Personen würden %1 bewerten: Gefragt sind zwei, die nichts voneinander wissen, und eine dritte nur, wo sie sich unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two, or say why. The reason is kept.</source>
        <translation>Wählen Sie zwei, oder sagen Sie warum. Der Grund bleibt vermerkt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No file was handed in for the assessment %1.</source>
        <translation>Zur Aufgabe %1 wurde keine Datei abgegeben.</translation>
    </message>
    <message>
        <source>There is nothing to release.</source>
        <translation>Es gibt nichts freizugeben.</translation>
    </message>
    <message>
        <source>Graders would read in the file whose it is.</source>
        <translation>Bewertende würden in der Datei lesen, von wem sie ist.</translation>
    </message>
    <message>
        <source>Say why they may open it all the same.</source>
        <translation>Sagen Sie, warum sie sie trotzdem öffnen dürfen.</translation>
    </message>
    <message>
        <source>The hiring plan of “%1” is not published.</source>
        <translation>Der Einstellungsplan von „%1“ ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Publish it on the Jobs page first: who applies is then measured by a plan that stays.</source>
        <translation>Veröffentlichen Sie ihn zuerst auf der Seite „Jobs“: Wer sich bewirbt, wird dann an einem Plan gemessen, der bleibt.</translation>
    </message>
    <message>
        <source>There is nothing to look through.</source>
        <translation>Es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>%1 was shown how others rated this application.</source>
        <translation>%1 hat gesehen, wie andere diese Bewerbung bewertet haben.</translation>
    </message>
    <message>
        <source>Choose somebody who was not, or say why. The reason is kept.</source>
        <translation>Jemanden wählen, der das nicht hat, oder angeben, warum. Der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>No text was handed in for the assessment %1.</source>
        <translation>Für die Aufgabe %1 wurde kein Text abgegeben.</translation>
    </message>
    <message>
        <source>Graders would read in the answers whose they are.</source>
        <translation>Bewertende läsen in den Antworten, von wem sie sind.</translation>
    </message>
    <message>
        <source>Say why they may read them all the same.</source>
        <translation>Angeben, warum sie sie trotzdem lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>Written assessment</source>
        <translation>Schriftliche Aufgabe</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Background check</source>
        <translation>Hintergrundprüfung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A stage has no name.</source>
        <translation>Eine Stufe hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give each stage a short name.</source>
        <translation>Jeder Stufe einen kurzen Namen geben.</translation>
    </message>
    <message>
        <source>The length of “%1” is not possible.</source>
        <translation>Die Dauer von „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Give it in minutes, from 1 to %1, or leave it empty.</source>
        <translation>In Minuten angeben, von 1 bis %1, oder leer lassen.</translation>
    </message>
    <message>
        <source>The longest time of “%1” is below its shortest.</source>
        <translation>Die längste Dauer von „%1“ liegt unter der kürzesten.</translation>
    </message>
    <message>
        <source>Write the shorter time first: 45–60.</source>
        <translation>Die kürzere Dauer zuerst schreiben: 45–60.</translation>
    </message>
    <message>
        <source>How often “%1” is held is not possible.</source>
        <translation>Die Anzahl der Termine von „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1. A stage that may be left out is marked as optional.</source>
        <translation>Eine Zahl von 1 bis %1 angeben. Eine Stufe, die entfallen darf, wird als optional gekennzeichnet.</translation>
    </message>
    <message>
        <source>“%1” is held at most less often than at least.</source>
        <translation>Die Höchstzahl der Termine von „%1“ liegt unter der Mindestzahl.</translation>
    </message>
    <message>
        <source>Write the smaller number first: 2–4.</source>
        <translation>Die kleinere Zahl zuerst schreiben: 2–4.</translation>
    </message>
    <message>
        <source>The time for the scorecards of “%1” is not possible.</source>
        <translation>Die Frist für die Bewertungsbögen von „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Give it in hours, from 1 to %1.</source>
        <translation>In Stunden angeben, von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” is a panel, but fewer than two titles sit in it.</source>
        <translation>„%1“ ist ein Gremium, aber weniger als zwei Titel sitzen darin.</translation>
    </message>
    <message>
        <source>Name two titles or more, joined by “and”, or make it no panel.</source>
        <translation>Mindestens zwei Titel nennen, verbunden durch „und“, oder kein Gremium daraus machen.</translation>
    </message>
    <message>
        <source>The plan has no stage yet.</source>
        <translation>Der Plan hat noch keine Stufe.</translation>
    </message>
    <message>
        <source>Add the first stage.</source>
        <translation>Die erste Stufe hinzufügen.</translation>
    </message>
    <message>
        <source>The offer stands before “%1”.</source>
        <translation>Das Angebot steht vor „%1“.</translation>
    </message>
    <message>
        <source>Move the offer to the end of the plan.</source>
        <translation>Das Angebot ans Ende des Plans verschieben.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>All on one day</source>
        <translation>Alle an einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s)</source>
        <translation>
            <numerusform>An %n Tag</numerusform>
            <numerusform>An %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fertig am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n interviewer(s)</source>
        <translation>
            <numerusform>%n Interviewer</numerusform>
            <numerusform>%n Interviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them know(s) the candidate</source>
        <translation>
            <numerusform>%n davon kennt die Bewerberin oder den Bewerber</numerusform>
            <numerusform>%n davon kennen die Bewerberin oder den Bewerber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind the best</source>
        <translation>
            <numerusform>%n Punkt hinter dem besten</numerusform>
            <numerusform>%n Punkte hinter dem besten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Somebody would take more of these interviews than their limits allow.</source>
        <translation>Jemand hätte mehr dieser Interviews, als die eigenen Grenzen erlauben.</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Nachweislich der beste Plan</translation>
    </message>
    <message>
        <source>Not known how far from the best possible</source>
        <translation>Unbekannt, wie weit vom bestmöglichen entfernt</translation>
    </message>
    <message>
        <source>Within %1 % of the best possible</source>
        <translation>Höchstens %1 % über dem bestmöglichen</translation>
    </message>
    <message>
        <source>All interviews of %1 are booked.</source>
        <translation>Alle Interviews mit %1 sind gebucht.</translation>
    </message>
    <message>
        <source>Move one of them on the calendar, or book a further sitting.</source>
        <translation>Verschieben Sie eines davon im Kalender oder buchen Sie einen weiteren Termin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n interviews left.</source>
        <translation>
            <numerusform>%1 hat noch mehr als %n Interview vor sich.</numerusform>
            <numerusform>%1 hat noch mehr als %n Interviews vor sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book the first of them one by one.</source>
        <translation>Buchen Sie die ersten davon einzeln.</translation>
    </message>
    <message>
        <source>“%1” of %2 is not led by one person alone.</source>
        <translation>„%1“ von %2 führt nicht eine Person allein.</translation>
    </message>
    <message>
        <source>Move it, or change its people.</source>
        <translation>Verlegen Sie es, oder ändern Sie, wer dabei ist.</translation>
    </message>
    <message>
        <source>“%1” of %2 is over.</source>
        <translation>„%1“ von %2 ist vorbei.</translation>
    </message>
    <message>
        <source>Book another one.</source>
        <translation>Buchen Sie ein weiteres.</translation>
    </message>
    <message>
        <source>This interview is not in the workspace any more.</source>
        <translation>Dieses Interview ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Look at the calendar again and choose anew.</source>
        <translation>Sehen Sie noch einmal in den Kalender und wählen Sie neu.</translation>
    </message>
    <message>
        <source>“%1” finds no time for %2, even if other candidates had no interviews.</source>
        <translation>„%1“ findet keine Zeit für %2, selbst wenn andere keine Interviews hätten.</translation>
    </message>
    <message>
        <source>There is no time for %1, even if three other candidates are moved.</source>
        <translation>Für %1 gibt es keine Zeit, auch wenn drei andere verlegt werden.</translation>
    </message>
    <message>
        <source>No times were found for %1 for which at most three other candidates are moved; not everything was tried.</source>
        <translation>Für %1 wurden keine Zeiten gefunden, für die höchstens drei andere verlegt werden; es wurde nicht alles versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have other interviews left than most: they are planned one by one, after the rest.</source>
        <translation>
            <numerusform>%n Bewerber hat andere Interviews vor sich als die meisten: Er wird nach den übrigen einzeln geplant.</numerusform>
            <numerusform>%n Bewerber haben andere Interviews vor sich als die meisten: Sie werden nach den übrigen einzeln geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” takes several people at once: it is planned for each candidate after the rest, and how good the plan is known to be does not speak of it.</source>
        <translation>„%1“ braucht mehrere Personen zugleich: Es wird für jeden Bewerber nach den übrigen geplant; wie gut der Plan nachweislich ist, bezieht sich nicht darauf.</translation>
    </message>
    <message numerus="yes">
        <source>The time zone of %n candidate(s) is not known: they are planned from %1 to %2 o&apos;clock in %3.</source>
        <translation>
            <numerusform>Die Zeitzone einer Person ist nicht bekannt: sie wird von %1 bis %2 Uhr in %3 geplant.</numerusform>
            <numerusform>Die Zeitzone von %n Personen ist nicht bekannt: sie werden von %1 bis %2 Uhr in %3 geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviewer(s) it is not known whether they are free: no calendar says, or it ends before.</source>
        <translation>
            <numerusform>Von %n Interviewer ist nicht bekannt, ob er frei ist: Kein Kalender sagt es, oder er endet vorher.</numerusform>
            <numerusform>Von %n Interviewern ist nicht bekannt, ob sie frei sind: Kein Kalender sagt es, oder er endet vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n candidate(s) offered is over, and any time is searched: %1</source>
        <translation>
            <numerusform>Was %n Bewerber angeboten hat, ist vorbei, und gesucht wird jede Zeit: %1</numerusform>
            <numerusform>Was %n Bewerber angeboten haben, ist vorbei, und gesucht wird jede Zeit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” with %2</source>
        <comment>interview, people</comment>
        <translation>„%1“ mit %2</translation>
    </message>
    <message>
        <source>As many points as the best</source>
        <translation>Gleich viele Punkte wie der beste</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Not in the pool</source>
        <translation>Nicht im Pool</translation>
    </message>
    <message>
        <source>In training: %1 of %2 shadowed</source>
        <translation>In Einarbeitung: %1 von %2 zugeschaut</translation>
    </message>
    <message>
        <source>In training: %1 of %2 led under observation</source>
        <translation>In Einarbeitung: %1 von %2 unter Aufsicht geleitet</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
</context>
<context>
    <name>PoolService</name>
    <message>
        <source>There is no pool for “%1”.</source>
        <translation>Für „%1“ gibt es keinen Pool.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>So many interviews in training cannot be asked for: %1.</source>
        <translation>So viele Interviews zur Einarbeitung können nicht verlangt werden: %1.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von 0 bis %1 an.</translation>
    </message>
    <message>
        <source>No plan has an interview called “%1”.</source>
        <translation>Kein Plan hat ein Interview namens „%1“.</translation>
    </message>
    <message>
        <source>Name it as the plan does.</source>
        <translation>Nennen Sie es wie im Plan.</translation>
    </message>
    <message>
        <source>There is a pool for “%1” already.</source>
        <translation>Für „%1“ gibt es schon einen Pool.</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Ändern Sie diesen.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
        <source>Choose who it is about.</source>
        <translation>Wählen Sie, um wen es geht.</translation>
    </message>
    <message>
        <source>%1 is not in training for “%2”.</source>
        <translation>%1 wird nicht für „%2“ eingearbeitet.</translation>
    </message>
    <message>
        <source>Choose somebody who is.</source>
        <translation>Wählen Sie jemanden, der es wird.</translation>
    </message>
    <message>
        <source>%1 is not that far yet. %2.</source>
        <translation>%1 ist noch nicht so weit. %2.</translation>
    </message>
    <message>
        <source>Give them the level yourself if you know better.</source>
        <translation>Geben Sie die Stufe selbst, wenn Sie es besser wissen.</translation>
    </message>
</context>
<context>
    <name>ReplyFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a reply</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>Replies (*.ics *.ical);;All files (*)</source>
        <translation>Antworten (*.ics *.ical);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RubricDiff</name>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 Min.)</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Name des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>zwingend</translation>
    </message>
    <message>
        <source>no must-have</source>
        <translation>kein Muss</translation>
    </message>
    <message>
        <source>another line of the job</source>
        <translation>eine andere Zeile der Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>At “%1”</source>
        <translation>Bei „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, anchor</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RubricEditor</name>
    <message>
        <source>It is retired, but the hiring plan of “%1” still rates “%2” by it: choose another rubric there, or use it again.</source>
        <translation>Es ist ausgemustert, aber der Einstellungsplan von „%1“ bewertet „%2“ noch damit: Wählen Sie dort ein anderes Bewertungsraster, oder verwenden Sie dieses wieder.</translation>
    </message>
</context>
<context>
    <name>RubricExchange</name>
    <message>
        <source>Version %1 of “%2” is published and stays as it is.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new version and change that.</source>
        <translation>Legen Sie eine neue Version an und ändern Sie diese.</translation>
    </message>
    <message>
        <source>Version %1 of the plan is being written and has no stage “%2”.</source>
        <translation>Version %1 des Plans wird gerade geschrieben und hat keine Stufe „%2“.</translation>
    </message>
    <message>
        <source>Choose that version above and assign criteria there.</source>
        <translation>Wählen Sie oben diese Version und teilen Sie die Kriterien dort zu.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is being written and has no criterion “%3”.</source>
        <translation>Version %1 von „%2“ wird gerade geschrieben und hat kein Kriterium „%3“.</translation>
    </message>
    <message>
        <source>Open that version and change it there.</source>
        <translation>Öffnen Sie diese Version und ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” has no rubric yet.</source>
        <translation>„%1“ hat noch kein Bewertungsraster.</translation>
    </message>
    <message>
        <source>Choose one for it in the hiring plan.</source>
        <translation>Wählen Sie im Einstellungsplan eines dafür aus.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are rated by the same rubric, “%3”.</source>
        <translation>„%1“ und „%2“ werden nach demselben Bewertungsraster bewertet, „%3“.</translation>
    </message>
    <message>
        <source>Choose another rubric for one of them in the hiring plan.</source>
        <translation>Wählen Sie im Einstellungsplan für eines davon ein anderes Bewertungsraster.</translation>
    </message>
</context>
<context>
    <name>RubricFile</name>
    <message>
        <source>Correct the file, or have it exported anew.</source>
        <translation>Berichtigen Sie die Datei oder lassen Sie sie neu exportieren.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MiB that a file of a rubric may have.</source>
        <translation>„%1“ ist größer als die %2 MiB, die eine Datei mit einem Bewertungsraster haben darf.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1”, %2: this is not JSON (%3).</source>
        <translation>„%1“, %2: Das ist kein JSON (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a rubric: an object in braces is expected.</source>
        <translation>„%1“ ist kein Bewertungsraster: Erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>“%1”, format: this program reads “rubric-1”, and the file is of the format “%2”.</source>
        <translation>„%1“, format: Dieses Programm liest „rubric-1“, die Datei hat das Format „%2“.</translation>
    </message>
    <message>
        <source>Use a newer version of Shortlist, or have the rubric exported as “rubric-1”.</source>
        <translation>Verwenden Sie eine neuere Version von Shortlist, oder lassen Sie das Bewertungsraster als „rubric-1“ exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not a rubric: “format” must be “rubric-1”.</source>
        <translation>„%1“ ist kein Bewertungsraster: „format“ muss „rubric-1“ sein.</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>„%1“, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) are wrong.</source>
        <translation>
            <numerusform>%n weitere Stelle ist falsch.</numerusform>
            <numerusform>%n weitere Stellen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>this name is not known here.</source>
        <translation>Dieser Name ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>text in quotes is expected.</source>
        <translation>Erwartet wird Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the text has a character that cannot be shown.</source>
        <translation>Der Text enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>Erwartet wird eine Liste in eckigen Klammern.</translation>
    </message>
    <message numerus="yes">
        <source>the list has more than %n entry(s).</source>
        <translation>
            <numerusform>Die Liste hat mehr als %n Eintrag.</numerusform>
            <numerusform>Die Liste hat mehr als %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is expected.</source>
        <translation>Erwartet wird eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>another level is called “%1” too.</source>
        <translation>Ein anderes Niveau heißt auch „%1“.</translation>
    </message>
    <message>
        <source>between %1 and %2 levels are expected.</source>
        <translation>Erwartet werden %1 bis %2 Niveaus.</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>Erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n level(s).</source>
        <translation>
            <numerusform>Es gibt nur %n Niveau.</numerusform>
            <numerusform>Es gibt nur %n Niveaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>Erwartet wird eines von diesen: %1.</translation>
    </message>
    <message>
        <source>a question has no words.</source>
        <translation>Eine Frage hat keinen Wortlaut.</translation>
    </message>
    <message>
        <source>“%1”, %2: this is not UTF-8.</source>
        <translation>„%1“, %2: das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8, or have it exported anew.</source>
        <translation>Speichern Sie die Datei in UTF-8, oder lassen Sie sie neu exportieren.</translation>
    </message>
</context>
<context>
    <name>RubricLint</name>
    <message>
        <source>Behaviourally anchored scales: Smith and Kendall, 1963; the guides to structured interviews of the US Office of Personnel Management and of Google re:Work.</source>
        <translation>Verhaltensverankerte Skalen: Smith und Kendall, 1963; die Leitfäden zu strukturierten Interviews des US Office of Personnel Management und von Google re:Work.</translation>
    </message>
    <message>
        <source>US Office of Personnel Management, guide to structured interviews: a handful of competencies an interview.</source>
        <translation>US Office of Personnel Management, Leitfaden zu strukturierten Interviews: eine Handvoll Kompetenzen je Interview.</translation>
    </message>
    <message>
        <source>Structured interviews: all candidates are asked the same questions on what is required of them; Campion, Palmer and Campion, 1997.</source>
        <translation>Strukturierte Interviews: Allen werden zu dem, was verlangt wird, dieselben Fragen gestellt; Campion, Palmer und Campion, 1997.</translation>
    </message>
    <message>
        <source>Gaucher, Friesen and Kay, 2011, on gendered wording of job advertisements; the list is our own.</source>
        <translation>Gaucher, Friesen und Kay, 2011, über geschlechtlich gefärbte Sprache in Stellenanzeigen; die Liste ist unsere eigene.</translation>
    </message>
    <message>
        <source>What the law protects: Title VII, ADEA and ADA in the United States, directives 2000/43/EC, 2000/78/EC and 2006/54/EC in the European Union.</source>
        <translation>Was das Gesetz schützt: Title VII, ADEA und ADA in den Vereinigten Staaten, die Richtlinien 2000/43/EG, 2000/78/EG und 2006/54/EG in der Europäischen Union.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are more than one interview has time for: over %1, each is judged from little, and the ratings melt into one.</source>
        <translation>
            <numerusform>%n Kriterium ist mehr, als ein Interview Zeit hat: Über %1 wird jedes aus wenig beurteilt, und die Bewertungen verschwimmen.</numerusform>
            <numerusform>%n Kriterien sind mehr, als ein Interview Zeit hat: Über %1 wird jedes aus wenig beurteilt, und die Bewertungen verschwimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” touches on what the law protects: ask for what the work needs instead.</source>
        <translation>„%1“ berührt, was das Gesetz schützt: Fragen Sie stattdessen nach dem, was die Arbeit braucht.</translation>
    </message>
    <message>
        <source>“%1” is read as masculine: say what is done, in words that fit everybody.</source>
        <translation>„%1“ wird als männlich gelesen: Sagen Sie, was getan wird, in Worten, die für alle passen.</translation>
    </message>
    <message>
        <source>“%1” is read as feminine: say what is done, in words that fit everybody.</source>
        <translation>„%1“ wird als weiblich gelesen: Sagen Sie, was getan wird, in Worten, die für alle passen.</translation>
    </message>
    <message>
        <source>“%1” means something else to everybody: say by what one would know it.</source>
        <translation>„%1“ bedeutet für jeden etwas anderes: Sagen Sie, woran man es erkennt.</translation>
    </message>
    <message>
        <source>The questions take %1 minutes together, “%2” of “%3” has %4: candidates would be asked different ones, whatever time was left for.</source>
        <translation>Die Fragen dauern zusammen %1 Minuten, „%2“ von „%3“ hat %4: Bewerber würden verschiedene gestellt bekommen, je nachdem, wofür die Zeit reicht.</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Whole rubric</source>
        <translation>Ganzes Bewertungsraster</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>a criterion</comment>
        <translation>%1, Niveau %2</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a criterion</comment>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>%1, meaning</source>
        <comment>a criterion</comment>
        <translation>%1, Bedeutung</translation>
    </message>
    <message>
        <source>%1, questions</source>
        <comment>a criterion</comment>
        <translation>%1, Fragen</translation>
    </message>
    <message>
        <source>Fewer than two levels say what they look like: everybody then has a scale of their own.</source>
        <translation>Weniger als zwei Niveaus sagen, wie sie aussehen: Dann hat jeder seine eigene Skala.</translation>
    </message>
    <message>
        <source>A gap: the levels around “%1” say what they look like, it does not.</source>
        <translation>Eine Lücke: Die Niveaus um „%1“ sagen, wie sie aussehen, dieses nicht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same: nobody can tell them apart.</source>
        <translation>„%1“ und „%2“ sagen dasselbe: Niemand kann sie unterscheiden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by degree only (good, very good): say what one would see or hear at each.</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur im Grad (gut, sehr gut): Sagen Sie, was man bei jedem sähe oder hörte.</translation>
    </message>
    <message>
        <source>“%1” is only a judgement, “%2”: say what a candidate says or does there.</source>
        <translation>„%1“ ist nur ein Urteil, „%2“: Sagen Sie, was jemand dort sagt oder tut.</translation>
    </message>
    <message>
        <source>A must-have without a question: it may never come up, or be asked of some candidates only.</source>
        <translation>Ein Muss ohne Frage: Es kommt vielleicht nie zur Sprache oder nur bei manchen.</translation>
    </message>
    <message>
        <source>A gap: “%1” is the lowest level and does not say what it looks like; what is too little, everybody then decides alone.</source>
        <translation>Eine Lücke: „%1“ ist das niedrigste Niveau und sagt nicht, wie es aussieht; was zu wenig ist, entscheidet dann jede Person für sich.</translation>
    </message>
    <message>
        <source>A gap: “%1” is the highest level and does not say what it looks like; some then give it for little, others never.</source>
        <translation>Eine Lücke: „%1“ ist das höchste Niveau und sagt nicht, wie es aussieht; manche vergeben es dann für wenig, andere nie.</translation>
    </message>
</context>
<context>
    <name>RubricPrinting</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What is to become of it?</source>
        <translation>Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vorschau und drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>RubricPublishing</name>
    <message>
        <source>“%1” of “%2”</source>
        <comment>stage, job</comment>
        <translation>„%1“ von „%2“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>By version %1 still rate: %2.</source>
        <translation>Nach Version %1 bewerten noch: %2.</translation>
    </message>
    <message>
        <source>To rate by version %1, choose it for the stage in a draft of the hiring plan, and publish that.</source>
        <translation>Um nach Version %1 zu bewerten, wählen Sie sie in einem Entwurf des Einstellungsplans bei der Stufe und veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>No stage rates by it yet: choose it in the hiring plan of a job.</source>
        <translation>Noch keine Stufe bewertet danach: Wählen Sie es im Einstellungsplan eines Jobs.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice stay(s) open.</source>
        <translation>
            <numerusform>%n Hinweis bleibt offen.</numerusform>
            <numerusform>%n Hinweise bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of “%2” is published.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>RubricRules</name>
    <message>
        <source>“%1” needs between %2 and %3 levels.</source>
        <translation>„%1“ braucht zwischen %2 und %3 Niveaus.</translation>
    </message>
    <message>
        <source>Level %1 has no word.</source>
        <translation>Niveau %1 hat keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Two levels are called “%1”.</source>
        <translation>Zwei Niveaus heißen „%1“.</translation>
    </message>
    <message>
        <source>Criterion %1 has no name.</source>
        <translation>Kriterium %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” does not say what “%2” looks like.</source>
        <translation>„%1“ sagt nicht, wie „%2“ aussieht.</translation>
    </message>
    <message>
        <source>The weight of “%1” must be between 0 and %2.</source>
        <translation>Das Gewicht von „%1“ muss zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>The rubric has no name.</source>
        <translation>Das Bewertungsraster hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” has no criterion yet.</source>
        <translation>„%1“ hat noch kein Kriterium.</translation>
    </message>
    <message>
        <source>Two criteria are called “%1”.</source>
        <translation>Zwei Kriterien heißen „%1“.</translation>
    </message>
    <message>
        <source>No criterion of “%1” has a weight.</source>
        <translation>Kein Kriterium von „%1“ hat ein Gewicht.</translation>
    </message>
</context>
<context>
    <name>RubricService</name>
    <message>
        <source>The rubric has no name.</source>
        <translation>Das Bewertungsraster hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen eintragen.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is published and stays as it is.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new version and change that.</source>
        <translation>Eine neue Version erstellen und diese ändern.</translation>
    </message>
    <message>
        <source>%1 is no weight.</source>
        <translation>%1 ist kein Gewicht.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Eine Zahl von 0 bis %1 angeben.</translation>
    </message>
    <message>
        <source>A rubric has between %1 and %2 levels.</source>
        <translation>Ein Bewertungsraster hat zwischen %1 und %2 Niveaus.</translation>
    </message>
    <message>
        <source>Add a level, or remove one.</source>
        <translation>Ein Niveau hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>A level has no word.</source>
        <translation>Ein Niveau hat keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Give each level a word.</source>
        <translation>Jedem Niveau eine Bezeichnung geben.</translation>
    </message>
    <message>
        <source>Two levels are called “%1”.</source>
        <translation>Zwei Niveaus heißen „%1“.</translation>
    </message>
    <message>
        <source>Give each level a word of its own.</source>
        <translation>Jedem Niveau eine eigene Bezeichnung geben.</translation>
    </message>
    <message>
        <source>There is no built-in rubric “%1”.</source>
        <translation>Es gibt kein mitgeliefertes Bewertungsraster „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Eines aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is published already.</source>
        <translation>Version %1 von „%2“ ist bereits veröffentlicht.</translation>
    </message>
    <message>
        <source>A published rubric never changes: put it right before publishing.</source>
        <translation>Ein veröffentlichtes Bewertungsraster ändert sich nie: vor dem Veröffentlichen in Ordnung bringen.</translation>
    </message>
    <message>
        <source>“%1” is a draft still.</source>
        <translation>„%1“ ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Change the draft itself.</source>
        <translation>Den Entwurf selbst ändern.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is being written already.</source>
        <translation>Version %1 von „%2“ ist bereits in Arbeit.</translation>
    </message>
    <message>
        <source>Change that draft, or discard it.</source>
        <translation>Diesen Entwurf ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>Discard the draft instead.</source>
        <translation>Stattdessen den Entwurf verwerfen.</translation>
    </message>
    <message>
        <source>The stage “%1” uses “%2”.</source>
        <translation>Die Stufe „%1“ verwendet „%2“.</translation>
    </message>
    <message>
        <source>Choose another rubric for that stage first.</source>
        <translation>Für diese Stufe zuerst ein anderes Bewertungsraster wählen.</translation>
    </message>
    <message>
        <source>Put it right where the rubric comes from, and import it again.</source>
        <translation>Berichtigen Sie es dort, woher das Bewertungsraster kommt, und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no hiring plan yet.</source>
        <translation>„%1“ hat noch keinen Einstellungsplan.</translation>
    </message>
    <message>
        <source>Write one on the job&apos;s page first.</source>
        <translation>Schreiben Sie zuerst einen auf der Seite der Stelle.</translation>
    </message>
    <message>
        <source>“%1” belongs to another rubric.</source>
        <translation>„%1“ gehört zu einem anderen Bewertungsraster.</translation>
    </message>
    <message>
        <source>Copy the question there from the question bank.</source>
        <translation>Kopieren Sie die Frage dort aus der Fragensammlung.</translation>
    </message>
    <message>
        <source>“%1” has no such question any more.</source>
        <translation>„%1“ hat diese Frage nicht mehr.</translation>
    </message>
    <message>
        <source>Look at its questions again.</source>
        <translation>Sehen Sie sich seine Fragen noch einmal an.</translation>
    </message>
</context>
<context>
    <name>RubricSheet</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>zwingend</translation>
    </message>
    <message>
        <source>%1 % of the total</source>
        <translation>%1 % des Gesamtergebnisses</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>It did not come up, or cannot be judged.</source>
        <translation>Kam nicht vor oder lässt sich nicht beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>(%n min)</source>
        <translation>
            <numerusform>(%n Min.)</numerusform>
            <numerusform>(%n Min.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank scorecard · version %1</source>
        <translation>Leerer Bewertungsbogen · Version %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Tick one level for each criterion. Write down what was said or done; for the lowest and the highest level that is needed.</source>
        <translation>Kreuzen Sie je Kriterium ein Niveau an. Schreiben Sie auf, was gesagt oder getan wurde; beim niedrigsten und beim höchsten Niveau ist das nötig.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>If it cannot be judged: why</source>
        <translation>Falls nicht zu beurteilen: warum</translation>
    </message>
    <message>
        <source>Key take-aways</source>
        <translation>Wichtigste Erkenntnisse</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 bis %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>titles</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>titles</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>questions of %n minute(s)</source>
        <translation>
            <numerusform>Fragen für %n Minute</numerusform>
            <numerusform>Fragen für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank scorecard: %1</source>
        <translation>Leerer Bewertungsbogen: %1</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Was gesagt oder getan wurde</translation>
    </message>
    <message>
        <source>Rubric book: %1</source>
        <translation>Bewertungsraster: %1</translation>
    </message>
    <message>
        <source>%1, hiring plan version %2</source>
        <translation>%1, Einstellungsplan Version %2</translation>
    </message>
    <message>
        <source>Rubric book · hiring plan version %1</source>
        <translation>Alle Bewertungsraster · Einstellungsplan Version %1</translation>
    </message>
    <message>
        <source>Covers: %1</source>
        <translation>Deckt ab: %1</translation>
    </message>
    <message>
        <source>no rubric</source>
        <translation>kein Bewertungsraster</translation>
    </message>
</context>
<context>
    <name>RubricShelf</name>
    <message>
        <source>Version %1 of “%2” is published and stays as it is. Make a new version of it, and copy to that.</source>
        <translation>Version %1 von „%2“ ist veröffentlicht und bleibt, wie sie ist. Legen Sie eine neue Version davon an und kopieren Sie dorthin.</translation>
    </message>
</context>
<context>
    <name>RubricTemplates</name>
    <message>
        <source>There is no built-in rubric “%1”.</source>
        <translation>Es gibt keinen mitgelieferten Bewertungsbogen „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>RubricTitles</name>
    <message>
        <source>in no plan</source>
        <comment>a rubric</comment>
        <translation>in keinem Plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>job, and so many others</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rubric, its job</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, no. %3)</source>
        <comment>rubric, its job, which of several</comment>
        <translation>%1 (%2, Nr. %3)</translation>
    </message>
</context>
<context>
    <name>ScheduleVersion</name>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>number of a version</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>ScorecardRules</name>
    <message>
        <source>“%1” is neither rated nor marked as not observed.</source>
        <translation>„%1“ ist weder bewertet noch als nicht beobachtet gekennzeichnet.</translation>
    </message>
    <message>
        <source>The key take-aways are empty.</source>
        <translation>Die wichtigsten Eindrücke sind leer.</translation>
    </message>
    <message>
        <source>The overall recommendation is missing.</source>
        <translation>Die Gesamtempfehlung fehlt.</translation>
    </message>
    <message>
        <source>Say why you cannot judge.</source>
        <translation>Angeben, warum es nicht beurteilbar ist.</translation>
    </message>
    <message>
        <source>“%1” has the lowest level and no evidence.</source>
        <translation>„%1“ hat die niedrigste Stufe und keinen Beleg.</translation>
    </message>
    <message>
        <source>“%1” has the highest level and no evidence.</source>
        <translation>„%1“ hat die höchste Stufe und keinen Beleg.</translation>
    </message>
</context>
<context>
    <name>ScorecardService</name>
    <message>
        <source>This scorecard was submitted and is locked.</source>
        <translation>Dieser Bewertungsbogen wurde eingereicht und ist gesperrt.</translation>
    </message>
    <message>
        <source>To change it, amend it: the amendment is numbered and says why.</source>
        <translation>Zum Ändern einen Nachtrag machen: Er wird nummeriert und nennt den Grund.</translation>
    </message>
    <message>
        <source>You will see this scorecard once you have submitted your own for this candidate.</source>
        <translation>Dieser Bewertungsbogen wird sichtbar, sobald der eigene für diesen Bewerber eingereicht ist.</translation>
    </message>
    <message>
        <source>Finish your own scorecard first.</source>
        <translation>Zuerst den eigenen Bewertungsbogen fertigstellen.</translation>
    </message>
    <message>
        <source>A scorecard is its author&apos;s until it is submitted.</source>
        <translation>Ein Bewertungsbogen gehört bis zum Einreichen allein der Person, die ihn schreibt.</translation>
    </message>
    <message>
        <source>The scorecard is not complete.</source>
        <translation>Der Bewertungsbogen ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Only the author of a submitted scorecard can amend it.</source>
        <translation>Einen Nachtrag zu einem eingereichten Bewertungsbogen kann nur machen, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation>Ein Nachtrag braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say what is changed and why.</source>
        <translation>Angeben, was geändert wird und warum.</translation>
    </message>
    <message>
        <source>This scorecard has been amended already.</source>
        <translation>Zu diesem Bewertungsbogen gibt es bereits einen Nachtrag.</translation>
    </message>
    <message>
        <source>Open the newest revision.</source>
        <translation>Die neueste Fassung öffnen.</translation>
    </message>
    <message>
        <source>Nobody is at the desk: who sees ratings is recorded.</source>
        <translation>Es ist nicht bekannt, wer hier sitzt: Wer Bewertungen sieht, wird festgehalten.</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Sagen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
        <source>This scorecard belongs to somebody else.</source>
        <translation>Dieser Bewertungsbogen gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Your own scorecard would have to say that you saw the others, and nothing can be written here.</source>
        <translation>Ihr eigener Bewertungsbogen müsste vermerken, dass Sie die anderen gesehen haben, und hier kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Open the workspace for writing to see them.</source>
        <translation>Öffnen Sie den Arbeitsbereich zum Schreiben, um sie zu sehen.</translation>
    </message>
    <message>
        <source>You will see this scorecard once all scorecards of its round are in.</source>
        <translation>Sie sehen diesen Bewertungsbogen, sobald alle Bögen seiner Runde da sind.</translation>
    </message>
    <message>
        <source>Wait for them. Where that cannot be, open the debrief and say why; the reason is kept and shown.</source>
        <translation>Warten Sie darauf. Wo das nicht geht, eröffnen Sie die Auswertung mit Begründung; sie wird aufbewahrt und angezeigt.</translation>
    </message>
    <message>
        <source>The interview has not begun: its scorecard can be submitted from %1 on.</source>
        <translation>Das Gespräch hat nicht begonnen: Sein Bewertungsbogen kann ab %1 eingereicht werden.</translation>
    </message>
    <message>
        <source>Go on writing; everything is kept. If it took place earlier, move the interview.</source>
        <translation>Schreiben Sie weiter; alles bleibt erhalten. Fand es früher statt, verschieben Sie das Gespräch.</translation>
    </message>
    <message>
        <source>Ask its author to submit it. Who recruits or hires for the job may fill it in for them while nothing is written, on the author&apos;s scorecards page.</source>
        <translation>Bitten Sie den Verfasser, ihn abzugeben. Wer für die Stelle rekrutiert oder einstellt, kann ihn ausfüllen, solange nichts darin steht, auf der Seite seiner Bewertungsbögen.</translation>
    </message>
    <message>
        <source>Its author writes and submits it; who recruits or hires for the job may do so on their behalf.</source>
        <translation>Der Verfasser schreibt ihn und reicht ihn ein; wer für die Stelle rekrutiert oder einstellt, kann das für ihn tun.</translation>
    </message>
    <message>
        <source>Only who recruits or hires for the job fills in a scorecard for its author.</source>
        <translation>Nur wer für die Stelle rekrutiert oder einstellt, füllt einen Bewertungsbogen für dessen Verfasser aus.</translation>
    </message>
    <message>
        <source>Ask its author to write and submit it, or a recruiter to take it down for them.</source>
        <translation>Bitten Sie den Verfasser, ihn zu schreiben und abzugeben, oder jemanden aus dem Recruiting, ihn für sie oder ihn aufzunehmen.</translation>
    </message>
    <message>
        <source>You owe a scorecard for this candidate yourself: whoever has still to judge fills in nobody else&apos;s.</source>
        <translation>Sie selbst schulden noch einen Bewertungsbogen zu dieser Person: Wer noch zu urteilen hat, füllt keinen fremden aus.</translation>
    </message>
    <message>
        <source>Submit your own first, or ask somebody else to fill it in.</source>
        <translation>Geben Sie zuerst Ihren eigenen ab, oder bitten Sie jemand anderen, ihn auszufüllen.</translation>
    </message>
    <message>
        <source>You judge the same work: whoever does fills in nobody else&apos;s scorecard of it.</source>
        <translation>Sie beurteilen dieselbe Leistung: Wer das tut, füllt keinen fremden Bewertungsbogen dazu aus.</translation>
    </message>
    <message>
        <source>Ask its author to submit it, or somebody else to fill it in.</source>
        <translation>Bitten Sie den Verfasser, ihn abzugeben, oder jemand anderen, ihn auszufüllen.</translation>
    </message>
    <message>
        <source>%1 has begun this scorecard; it stays theirs.</source>
        <translation>%1 hat diesen Bewertungsbogen begonnen; er bleibt der ihre oder seine.</translation>
    </message>
    <message>
        <source>Nobody else reads or writes it before it is submitted. Ask them to finish it.</source>
        <translation>Niemand sonst liest oder schreibt ihn, bevor er eingereicht ist. Bitten Sie darum, ihn fertigzustellen.</translation>
    </message>
    <message>
        <source>Only one&apos;s own amendment that is not submitted can be discarded.</source>
        <translation>Nur ein eigener Nachtrag, der noch nicht eingereicht ist, kann verworfen werden.</translation>
    </message>
    <message>
        <source>This amendment changes nothing.</source>
        <translation>Dieser Nachtrag ändert nichts.</translation>
    </message>
    <message>
        <source>Change what was wrong or missing, or discard it.</source>
        <translation>Ändern Sie, was falsch war oder fehlte, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Only the reason of one&apos;s own amendment that is not submitted can be changed.</source>
        <translation>Nur der Grund eines eigenen, noch nicht eingereichten Nachtrags kann geändert werden.</translation>
    </message>
    <message>
        <source>Discard this amendment, and amend the newest revision.</source>
        <translation>Diesen Nachtrag verwerfen und zur neuesten Fassung einen neuen schreiben.</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>A reason needs a name.</source>
        <translation>Ein Grund braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say in a few words why an application ends.</source>
        <translation>In wenigen Worten sagen, warum eine Bewerbung endet.</translation>
    </message>
    <message>
        <source>“%1” is among the reasons, but not in use.</source>
        <translation>„%1“ ist unter den Gründen, aber nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>“%1” is among the reasons.</source>
        <translation>„%1“ ist bereits unter den Gründen.</translation>
    </message>
    <message>
        <source>Take it back into use.</source>
        <translation>Wieder in Gebrauch nehmen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is the last reason of its side in use.</source>
        <translation>„%1“ ist der letzte Grund seiner Seite in Gebrauch.</translation>
    </message>
    <message>
        <source>Add another one for that side first.</source>
        <translation>Zuerst einen anderen für diese Seite hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours are not possible.</source>
        <translation>
            <numerusform>%n Stunde ist nicht möglich.</numerusform>
            <numerusform>%n Stunden sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Applications ended for “%1”; another side would count them anew.</source>
        <translation>Bewerbungen endeten wegen „%1“; eine andere Seite würde sie neu zählen.</translation>
    </message>
    <message>
        <source>Take it out of use and add a new reason for the other side.</source>
        <translation>Außer Gebrauch nehmen und für die andere Seite einen neuen Grund hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are not possible.</source>
        <translation>
            <numerusform>%n Minute ist nicht möglich.</numerusform>
            <numerusform>%n Minuten sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The points must be between 0 and %1.</source>
        <translation>Die Punkte müssen zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Wählen Sie eine Zahl dazwischen.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with %2, %3</source>
        <translation>%1 mit %2, %3</translation>
    </message>
    <message>
        <source>In the name of %1; both names are kept.</source>
        <translation>Im Namen von %1; beide Namen bleiben stehen.</translation>
    </message>
    <message>
        <source>Amendment, revision %1: %2</source>
        <translation>Nachtrag, Fassung %1: %2</translation>
    </message>
    <message>
        <source>Rubric “%1”, version %2</source>
        <translation>Bewertungsraster „%1“, Version %2</translation>
    </message>
    <message>
        <source>Criteria rated: %1; not observed: %2</source>
        <translation>Bewertete Kriterien: %1; nicht beobachtet: %2</translation>
    </message>
    <message>
        <source>Overall: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>A trainee&apos;s scorecard: it counts in no total.</source>
        <translation>Der Bewertungsbogen einer Person in Ausbildung: Er zählt in keiner Summe.</translation>
    </message>
    <message>
        <source>It is locked from then on. Undo is possible until the others&apos; scorecards were seen; after that only a numbered amendment that says why can change it.</source>
        <translation>Er ist von da an gesperrt. Rückgängig ist möglich, bis die Bögen der anderen gesehen wurden; danach ändert ihn nur ein nummerierter Nachtrag, der sagt, warum.</translation>
    </message>
    <message>
        <source>It is locked from then on, and not to be undone: after that only a numbered amendment that says why can change it.</source>
        <translation>Er ist von da an gesperrt und lässt sich nicht rückgängig machen: danach ändert ihn nur ein nummerierter Nachtrag, der sagt, warum.</translation>
    </message>
    <message>
        <source>It is marked: %1.</source>
        <translation>Es wird vermerkt: %1.</translation>
    </message>
    <message>
        <source>It is marked: made after seeing the others.</source>
        <translation>Er wird gekennzeichnet: nach Einsicht in die anderen.</translation>
    </message>
    <message>
        <source>It is locked from then on. Undo is possible until the others&apos; scorecards are next looked at; after that only a numbered amendment that says why can change it.</source>
        <translation>Er ist von da an gesperrt. Rückgängig ist möglich, bis die Bögen der anderen das nächste Mal angesehen werden; danach ändert ihn nur ein nummerierter Nachtrag, der sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>%1 already knows the candidate</source>
        <translation>%1 kennt den Bewerber schon</translation>
    </message>
    <message>
        <source>No other interviews that week</source>
        <translation>Keine anderen Interviews in dieser Woche</translation>
    </message>
    <message>
        <source>In the middle of the candidate&apos;s day</source>
        <translation>Mitten am Tag des Bewerbers</translation>
    </message>
    <message>
        <source>Close to something else in the calendar</source>
        <translation>Nah an etwas anderem im Kalender</translation>
    </message>
    <message>
        <source>On a day with another interview</source>
        <translation>An einem Tag mit einem anderen Interview</translation>
    </message>
    <message>
        <source>On another day than the other interviews</source>
        <translation>An einem anderen Tag als die anderen Interviews</translation>
    </message>
    <message>
        <source>%1 is busy at that time.</source>
        <translation>%1 hat um diese Zeit etwas anderes.</translation>
    </message>
    <message>
        <source>%1 has no whole quarter hours free then.</source>
        <translation>%1 hat dann keine ganzen Viertelstunden frei.</translation>
    </message>
    <message numerus="yes">
        <source>It is less than %n hour(s) ahead.</source>
        <translation>
            <numerusform>Bis dahin ist es weniger als %n Stunde.</numerusform>
            <numerusform>Bis dahin sind es weniger als %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The candidate did not offer that time.</source>
        <translation>Diese Zeit hat der Bewerber nicht angeboten.</translation>
    </message>
    <message>
        <source>The candidate has another interview then.</source>
        <translation>Der Bewerber hat dann ein anderes Interview.</translation>
    </message>
    <message>
        <source>The order of stages asks for a time between %1 and %2.</source>
        <translation>Die Reihenfolge der Stufen verlangt eine Zeit zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Earlier stages come first, until %1.</source>
        <translation>Frühere Stufen kommen zuerst, bis %1.</translation>
    </message>
    <message>
        <source>Later stages follow at %1.</source>
        <translation>Spätere Stufen folgen um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other interview(s) that week</source>
        <translation>
            <numerusform>%n anderes Interview in dieser Woche</numerusform>
            <numerusform>%n andere Interviews in dieser Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)&apos; notice</source>
        <translation>
            <numerusform>%n Stunde Vorlauf</numerusform>
            <numerusform>%n Stunden Vorlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>limits on interviews</source>
        <translation>Grenzen für Interviews</translation>
    </message>
    <message>
        <source>days away</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>busy times</source>
        <translation>belegte Zeiten</translation>
    </message>
    <message>
        <source>the candidate&apos;s times</source>
        <translation>die Zeiten des Bewerbers</translation>
    </message>
    <message>
        <source>the candidate&apos;s other interviews</source>
        <translation>die anderen Interviews des Bewerbers</translation>
    </message>
    <message>
        <source>the order of stages</source>
        <translation>die Reihenfolge der Stufen</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between rules</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>This rule cannot be set aside.</source>
        <translation>Diese Regel lässt sich nicht beiseitelassen.</translation>
    </message>
    <message>
        <source>Only notice, working hours and limits on interviews can.</source>
        <translation>Nur Vorlauf, Arbeitszeiten und Grenzen für Interviews lassen sich beiseitelassen.</translation>
    </message>
    <message>
        <source>Nobody of those chosen leads the interview. Choose an interviewer.</source>
        <translation>Niemand der Gewählten führt das Interview. Wählen Sie einen Interviewer.</translation>
    </message>
    <message>
        <source>Nobody of the team can hold “%1” without a reason for an exception. Choose who is to hold it.</source>
        <translation>Niemand im Team kann „%1“ ohne Begründung einer Ausnahme führen. Wählen Sie, wer es führen soll.</translation>
    </message>
    <message>
        <source>Qualified in the pool: %1</source>
        <translation>Im Pool qualifiziert: %1</translation>
    </message>
    <message>
        <source>Nobody in the pool for “%1” is qualified yet. Qualify somebody in the directory.</source>
        <translation>Im Pool für „%1“ ist noch niemand qualifiziert. Qualifizieren Sie jemanden im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 for waiting</source>
        <comment>points</comment>
        <translation>%1 für das Warten</translation>
    </message>
    <message>
        <source>%1 for the time of day</source>
        <comment>points</comment>
        <translation>%1 für die Tageszeit</translation>
    </message>
    <message>
        <source>%1 for load</source>
        <comment>points</comment>
        <translation>%1 für die Auslastung</translation>
    </message>
    <message>
        <source>%1 for people new to the candidate</source>
        <comment>points</comment>
        <translation>%1 für Personen, die der Bewerber noch nicht kennt</translation>
    </message>
    <message>
        <source>%1 for buffers</source>
        <comment>points</comment>
        <translation>%1 für Puffer</translation>
    </message>
    <message>
        <source>%1 for how the days lie</source>
        <comment>points</comment>
        <translation>%1 für die Lage der Tage</translation>
    </message>
    <message>
        <source>No points against it</source>
        <translation>Kein Punkt spricht dagegen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1</source>
        <translation>
            <numerusform>%n Punkt: %1</numerusform>
            <numerusform>%n Punkte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Days away are not set aside: who is away is not there.</source>
        <translation>Abwesenheiten werden nicht übergangen: Wer fort ist, ist nicht da.</translation>
    </message>
    <message>
        <source>Busy times are not set aside: nobody is in two places at once.</source>
        <translation>Belegte Zeiten werden nicht übergangen: Niemand ist an zwei Orten zugleich.</translation>
    </message>
    <message>
        <source>The candidate&apos;s times are not set aside: ask the candidate for others.</source>
        <translation>Die Zeiten des Bewerbers werden nicht übergangen: Bitten Sie um andere.</translation>
    </message>
    <message>
        <source>The candidate&apos;s other interviews are not set aside: move one of them.</source>
        <translation>Die anderen Interviews des Bewerbers werden nicht übergangen: Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>The order of stages is not set aside: move the interview of the other stage.</source>
        <translation>Die Reihenfolge der Stufen wird nicht übergangen: Verschieben Sie das Interview der anderen Stufe.</translation>
    </message>
    <message>
        <source>What %1 offered is over; any time is searched.</source>
        <translation>Was %1 angeboten hat, ist vorbei; gesucht wird jede Zeit.</translation>
    </message>
    <message>
        <source>Nobody but those who declined “%1” can hold it without a reason for an exception. Choose who is to hold it.</source>
        <translation>Ohne Begründung einer Ausnahme können „%1“ nur die führen, die abgelehnt haben. Wählen Sie, wer es führen soll.</translation>
    </message>
    <message>
        <source>Nobody is in the team&apos;s directory yet. Add the people who interview there first.</source>
        <translation>Im Verzeichnis des Teams steht noch niemand. Tragen Sie dort zuerst ein, wer Interviews führt.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Points speak against a time: the fewest come first.</source>
        <translation>Punkte sprechen gegen eine Zeit: Die mit den wenigsten kommt zuerst.</translation>
    </message>
    <message>
        <source>1 for each day of waiting.</source>
        <translation>1 für jeden Tag Wartezeit.</translation>
    </message>
    <message>
        <source>1 for each quarter of an hour before %1:00 or after %2:00 on the candidate&apos;s clock.</source>
        <translation>1 für jede Viertelstunde vor %1:00 oder nach %2:00 auf der Uhr der Kandidatin oder des Kandidaten.</translation>
    </message>
    <message>
        <source>%1 for each interview that an interviewer leads that week already.</source>
        <translation>%1 für jedes Interview, das jemand in dieser Woche schon führt.</translation>
    </message>
    <message>
        <source>%1 for each person who is new to the candidate.</source>
        <translation>%1 für jede Person, der die Kandidatin oder der Kandidat noch nicht begegnet ist.</translation>
    </message>
    <message>
        <source>%1 for each person with something else right before or after.</source>
        <translation>%1 für jede Person, die direkt davor oder danach etwas anderes hat.</translation>
    </message>
    <message>
        <source>%1 where the candidate&apos;s interviews do not lie on one day, or apart, as the settings wish.</source>
        <translation>%1, wenn die Interviews nicht an einem Tag oder nicht auf mehreren Tagen liegen, wie in den Einstellungen gewünscht.</translation>
    </message>
    <message>
        <source>%1 for time outside working hours</source>
        <comment>points</comment>
        <translation>%1 für Zeit außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 for each quarter of an hour outside an interviewer&apos;s working hours, where these are set aside; at most %2.</source>
        <translation>%1 für jede Viertelstunde außerhalb der Arbeitszeit eines Interviewers, wo diese beiseitegelassen ist; höchstens %2.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, outside working hours</source>
        <comment>name, time, place</comment>
        <translation>%1: %2 in %3, außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Early in the candidate&apos;s day</source>
        <translation>Früh am Tag des Bewerbers</translation>
    </message>
    <message>
        <source>Late in the candidate&apos;s day</source>
        <translation>Spät am Tag des Bewerbers</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A copy to read from could not be made in “%1”.</source>
        <translation>In „%1“ konnte keine Kopie zum Lesen angelegt werden.</translation>
    </message>
    <message>
        <source>Make room on that disk, or close the workspace in the other program.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder schließen Sie den Arbeitsbereich im anderen Programm.</translation>
    </message>
    <message>
        <source>“%1” is being written to by another program all the time and could not be read.</source>
        <translation>„%1“ wird von einem anderen Programm ständig beschrieben und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Went on without what was missing at “%1”</source>
        <translation>Weiter trotz dem, was bei „%1“ fehlte</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Taken out of the workspace</source>
        <translation>Aus dem Arbeitsbereich entfernt</translation>
    </message>
    <message>
        <source>Changed the state</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <translation>%1 in %2 geändert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Mit dem Schlagwort „%1“ versehen</translation>
    </message>
    <message>
        <source>Took the tag “%1” away</source>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
    <message>
        <source>Took a note away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Changed who may read a note</source>
        <translation>Geändert, wer eine Notiz lesen darf</translation>
    </message>
    <message>
        <source>Changed what a file is</source>
        <translation>Art einer Datei geändert</translation>
    </message>
    <message>
        <source>Added the file “%1”</source>
        <translation>Datei „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Took the file “%1” away</source>
        <translation>Datei „%1“ entfernt</translation>
    </message>
    <message>
        <source>Applied for “%1”, at “%2”</source>
        <translation>Beworben auf „%1“, bei „%2“</translation>
    </message>
    <message>
        <source>Took the application for “%1” away</source>
        <translation>Bewerbung auf „%1“ entfernt</translation>
    </message>
    <message>
        <source>Moved from “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“ verschoben</translation>
    </message>
    <message>
        <source>Moved over to another version of the hiring plan</source>
        <translation>Auf eine andere Version des Einstellungsplans umgestellt</translation>
    </message>
    <message>
        <source>Transferred from “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“ übertragen</translation>
    </message>
    <message>
        <source>Changed the opening</source>
        <translation>Offene Stelle geändert</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>eine Stufe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a job that is gone</source>
        <translation>ein Job, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a reason that is gone</source>
        <translation>ein Grund, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>who gets credit</source>
        <translation>Vermittler</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>Removed %1, “%2”</source>
        <translation>%1 „%2“ entfernt</translation>
    </message>
    <message>
        <source>Changed %1 from “%2” to “%3”</source>
        <translation>%1 von „%2“ in „%3“ geändert</translation>
    </message>
    <message>
        <source>Wrote a note for everyone</source>
        <translation>Notiz für alle geschrieben</translation>
    </message>
    <message>
        <source>Wrote a note for the hiring team</source>
        <translation>Notiz für das Einstellungsteam geschrieben</translation>
    </message>
    <message>
        <source>Wrote a private note</source>
        <translation>Private Notiz geschrieben</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>The written assessment is to be sent</source>
        <translation>Die schriftliche Aufgabe ist zu verschicken</translation>
    </message>
    <message>
        <source>Sent the written assessment</source>
        <translation>Schriftliche Aufgabe verschickt</translation>
    </message>
    <message>
        <source>Answers to the written assessment came in</source>
        <translation>Antworten auf die schriftliche Aufgabe eingegangen</translation>
    </message>
    <message>
        <source>The written assessment was graded</source>
        <translation>Schriftliche Aufgabe bewertet</translation>
    </message>
    <message>
        <source>The written assessment expired</source>
        <translation>Schriftliche Aufgabe abgelaufen</translation>
    </message>
    <message>
        <source>Closed the written assessment</source>
        <translation>Schriftliche Aufgabe abgeschlossen</translation>
    </message>
    <message>
        <source>Confirmed “%1”</source>
        <translation>„%1“ bestätigt</translation>
    </message>
    <message>
        <source>“%1” was held</source>
        <translation>„%1“ hat stattgefunden</translation>
    </message>
    <message>
        <source>Cancelled “%1”</source>
        <translation>„%1“ abgesagt</translation>
    </message>
    <message>
        <source>Did not come to “%1”</source>
        <translation>Zu „%1“ nicht erschienen</translation>
    </message>
    <message>
        <source>The offer is a draft again</source>
        <translation>Das Angebot ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Asked for approval of the offer</source>
        <translation>Genehmigung des Angebots angefragt</translation>
    </message>
    <message>
        <source>The offer was approved</source>
        <translation>Das Angebot ist genehmigt</translation>
    </message>
    <message>
        <source>Sent the offer</source>
        <translation>Angebot verschickt</translation>
    </message>
    <message>
        <source>Accepted the offer</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Declined the offer</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>The offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>Withdrew the offer</source>
        <translation>Angebot zurückgenommen</translation>
    </message>
    <message>
        <source>Decided to go on</source>
        <translation>Entschieden: weitermachen</translation>
    </message>
    <message>
        <source>Decided to decline</source>
        <translation>Entschieden: absagen</translation>
    </message>
    <message>
        <source>Decided to hire</source>
        <translation>Entschieden: einstellen</translation>
    </message>
    <message>
        <source>Decided to hold</source>
        <translation>Entschieden: zurückstellen</translation>
    </message>
    <message>
        <source>Prepared the written assessment of “%1”</source>
        <translation>Schriftliche Aufgabe von „%1“ vorbereitet</translation>
    </message>
    <message>
        <source>Took the written assessment away</source>
        <translation>Schriftliche Aufgabe entfernt</translation>
    </message>
    <message>
        <source>Changed when the written assessment is due</source>
        <translation>Frist der schriftlichen Aufgabe geändert</translation>
    </message>
    <message>
        <source>Booked “%1” for %2</source>
        <translation>„%1“ für %2 gebucht</translation>
    </message>
    <message>
        <source>Took the booking of “%1” away</source>
        <translation>Buchung von „%1“ entfernt</translation>
    </message>
    <message>
        <source>an interview that is gone</source>
        <translation>ein Interview, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Moved “%1” to %2</source>
        <translation>„%1“ auf %2 verlegt</translation>
    </message>
    <message>
        <source>%1 accepted the interview</source>
        <translation>%1 hat das Interview zugesagt</translation>
    </message>
    <message>
        <source>%1 cannot come to the interview</source>
        <translation>%1 kann nicht zum Interview kommen</translation>
    </message>
    <message>
        <source>%1 may come to the interview</source>
        <translation>%1 kommt vielleicht zum Interview</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Submitted the scorecard of “%1”</source>
        <translation>Bewertungsbogen zu „%1“ eingereicht</translation>
    </message>
    <message>
        <source>Amended the scorecard of “%1”</source>
        <translation>Nachtrag zum Bewertungsbogen zu „%1“</translation>
    </message>
    <message>
        <source>The scorecard of “%1” is a draft again</source>
        <translation>Der Bewertungsbogen zu „%1“ ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>The scorecard of “%1” is not needed any more</source>
        <translation>Der Bewertungsbogen zu „%1“ wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Planned the debrief</source>
        <translation>Auswertung geplant</translation>
    </message>
    <message>
        <source>Took the debrief away</source>
        <translation>Auswertung entfernt</translation>
    </message>
    <message>
        <source>Opened the scorecards before all were in</source>
        <translation>Bewertungsbögen geöffnet, bevor alle da waren</translation>
    </message>
    <message>
        <source>The debrief is planned again</source>
        <translation>Die Auswertung ist wieder geplant</translation>
    </message>
    <message>
        <source>Opened the debrief</source>
        <translation>Auswertung eröffnet</translation>
    </message>
    <message>
        <source>Closed the debrief</source>
        <translation>Auswertung abgeschlossen</translation>
    </message>
    <message>
        <source>Took the decision back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>Drafted offer %1</source>
        <translation>Angebot %1 entworfen</translation>
    </message>
    <message>
        <source>Took offer %1 away</source>
        <translation>Angebot %1 entfernt</translation>
    </message>
    <message>
        <source>Took back when they can come</source>
        <translation>Hat zurückgenommen, wann es passt</translation>
    </message>
    <message>
        <source>Said when they can come</source>
        <translation>Hat gesagt, wann es passt</translation>
    </message>
    <message>
        <source>Moved the debrief to another time</source>
        <translation>Auswertung auf eine andere Zeit gelegt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Made a decision pack (%1)</source>
        <translation>Hat eine Entscheidungsmappe erstellt (%1)</translation>
    </message>
    <message>
        <source>Made a decision pack for %1 (%2)</source>
        <translation>Hat eine Entscheidungsmappe für %1 erstellt (%2)</translation>
    </message>
    <message>
        <source>Approved the offer</source>
        <translation>Hat dem Angebot zugestimmt</translation>
    </message>
    <message>
        <source>Rejected the offer</source>
        <translation>Hat das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Approvals given do not count any more</source>
        <translation>Erteilte Genehmigungen gelten nicht mehr</translation>
    </message>
    <message>
        <source>Replaced offer %1 by its next version</source>
        <translation>Angebot %1 durch die nächste Fassung ersetzt</translation>
    </message>
    <message>
        <source>Changed the offer: %1</source>
        <translation>Angebot geändert: %1</translation>
    </message>
    <message>
        <source>“%1” is to be confirmed again</source>
        <translation>„%1“ ist wieder zu bestätigen</translation>
    </message>
    <message>
        <source>Changed how long “%1” takes from %2 to %3</source>
        <translation>Die Dauer von „%1“ von %2 auf %3 geändert</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, place of its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TodayService</name>
    <message>
        <source>The two graders are far apart: choose a third</source>
        <translation>Die beiden Bewertenden liegen weit auseinander: Dritte Person wählen</translation>
    </message>
</context>
<context>
    <name>TypedTimes</name>
    <message>
        <source>When %1 can come</source>
        <translation>Wann %1 kann</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Keep it, without booking?</source>
        <translation>Das Eingegebene ist noch nicht gespeichert. Ohne Buchung speichern?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not known whether %1 is free: no calendar says</source>
        <translation>Nicht bekannt, ob %1 frei ist: Kein Kalender sagt es</translation>
    </message>
    <message>
        <source>Not known whether %1 is free: the calendar is known until %2</source>
        <translation>Nicht bekannt, ob %1 frei ist: Der Kalender ist bis %2 bekannt</translation>
    </message>
    <message>
        <source>Not known whether %1 is free: the calendar does not tell of that time</source>
        <translation>Nicht bekannt, ob %1 frei ist: Der Kalender sagt zu dieser Zeit nichts</translation>
    </message>
    <message>
        <source>Not known whether %1 are free: no calendar says.</source>
        <translation>Nicht bekannt, ob %1 frei sind: Kein Kalender sagt es.</translation>
    </message>
    <message>
        <source>Not known whether %1 are free: their calendars do not tell of that time.</source>
        <translation>Nicht bekannt, ob %1 frei sind: Ihre Kalender sagen nichts über diese Zeit.</translation>
    </message>
    <message>
        <source>Not known whether %1 are free: their calendars are known until %2.</source>
        <translation>Nicht bekannt, ob %1 frei sind: Ihre Kalender sind bis %2 bekannt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation>Von Vorteil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Schriftliche Aufgabe</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Background check</source>
        <translation>Hintergrundprüfung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Nicht geschult</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Hospitation</translation>
    </message>
    <message>
        <source>Reverse shadow</source>
        <translation>Begleitete Leitung</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation>Einstellungsteam</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>We declined</source>
        <translation>Absage durch uns</translation>
    </message>
    <message>
        <source>They withdrew</source>
        <translation>Rückzug durch Bewerber</translation>
    </message>
    <message>
        <source>Neither side</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>Wartet auf Antworten</translation>
    </message>
    <message>
        <source>To be graded</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Hospitation</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Klares Nein</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>In Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Declined by the candidate</source>
        <translation>Vom Bewerber abgelehnt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Next today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>No interviewer</source>
        <translation>Niemand führt es</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>Scorecard overdue</source>
        <translation>Bewertung überfällig</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Offer to approve</source>
        <translation>Angebot zu genehmigen</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Antwort geschuldet</translation>
    </message>
    <message>
        <source>Third grader</source>
        <translation>Dritte Bewertung</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Nächste Tage</translation>
    </message>
    <message>
        <source>%1 (trainee)</source>
        <translation>%1 (in Ausbildung)</translation>
    </message>
    <message>
        <source>submitted by %1 for %2</source>
        <translation>eingereicht von %1 für %2</translation>
    </message>
    <message>
        <source>%1, 2nd sitting</source>
        <translation>%1, 2. Sitzung</translation>
    </message>
    <message>
        <source>%1, 3rd sitting</source>
        <translation>%1, 3. Sitzung</translation>
    </message>
    <message>
        <source>%1, sitting %2</source>
        <translation>%1, %2. Sitzung</translation>
    </message>
    <message>
        <source>Why it was decided so is left out: that is for recruiters and the hiring manager.</source>
        <translation>Warum so entschieden wurde, ist weggelassen: Das ist für Recruiter und den Hiring Manager.</translation>
    </message>
    <message>
        <source>%1 (no longer in the plan)</source>
        <translation>%1 (nicht mehr im Plan)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>2nd sitting</source>
        <translation>2. Sitzung</translation>
    </message>
    <message>
        <source>3rd sitting</source>
        <translation>3. Sitzung</translation>
    </message>
    <message>
        <source>sitting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1 (version %2 of the plan)</source>
        <translation>%1 (Version %2 des Plans)</translation>
    </message>
    <message>
        <source>%1 (version %2 of the plan, no longer in it)</source>
        <translation>%1 (Version %2 des Plans, nicht mehr enthalten)</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a debrief, a written assessment</comment>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>The working hours are damaged.</source>
        <translation>Die Arbeitszeiten sind beschädigt.</translation>
    </message>
    <message>
        <source>Enter them again, like Mon-Fri 09:00-17:00.</source>
        <translation>Neu eingeben, etwa Mo-Fr 09:00-17:00.</translation>
    </message>
    <message>
        <source>“%1” was not understood as working hours.</source>
        <translation>„%1“ wurde nicht als Arbeitszeit verstanden.</translation>
    </message>
    <message>
        <source>Write them like Mon-Fri 09:00-17:00; Sat 10:00-12:00.</source>
        <translation>So schreiben: Mo-Fr 09:00-17:00; Sa 10:00-12:00.</translation>
    </message>
    <message>
        <source>This text is too long to be working hours.</source>
        <translation>Dieser Text ist zu lang für Arbeitszeiten.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What you asked for is not in this workspace any more.</source>
        <translation>Das Gesuchte ist nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace lacks its identity.</source>
        <translation>Dem Arbeitsbereich fehlt seine Kennung.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and keep the damaged file.</source>
        <translation>Die neueste Sicherung wiederherstellen und die beschädigte Datei aufbewahren.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy in a folder you may write to, and work there.</source>
        <translation>Eine Kopie in einem beschreibbaren Ordner speichern und dort arbeiten.</translation>
    </message>
    <message>
        <source>The contents of this file are not in the workspace.</source>
        <translation>Der Inhalt dieser Datei ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Look again, and choose from what is there.</source>
        <translation>Nachsehen und aus dem wählen, was da ist.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>“%1” is damaged. It was not changed.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Keep the file, and open the newest backup of it instead.</source>
        <translation>Die Datei behalten und stattdessen die neueste Sicherung öffnen.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>„%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read and write it, or open another file.</source>
        <translation>Beim Eigentümer Lese- und Schreibrechte erbitten oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not a Shortlist workspace. It was not changed.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Shortlist. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose a file that Shortlist made; such files end in .shortlist.</source>
        <translation>Eine Datei wählen, die Shortlist angelegt hat; solche Dateien enden auf .shortlist.</translation>
    </message>
    <message>
        <source>You may not write in the folder of “%1”.</source>
        <translation>Im Ordner von „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Open it for reading only, or copy it to a folder of your own.</source>
        <translation>Nur zum Lesen öffnen oder in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>“%1” is already open in another Shortlist (process %2 on %3).</source>
        <translation>„%1“ ist bereits in einem anderen Shortlist geöffnet (Prozess %2 auf %3).</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation>Dort schließen oder hier nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Es gibt bereits eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Einen anderen Namen wählen oder jene Datei öffnen.</translation>
    </message>
    <message>
        <source>A workspace cannot be made at “%1”.</source>
        <translation>Unter „%1“ lässt sich kein Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Einen vorhandenen, beschreibbaren Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>If it is on a drive or a share, connect it; otherwise open another workspace.</source>
        <translation>Liegt sie auf einem Laufwerk oder einer Freigabe, diese verbinden; sonst einen anderen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Shortlist workspace. It was not changed.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Arbeitsbereich von Shortlist. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Shortlist. It was not changed.</source>
        <translation>„%1“ stammt von einer neueren Version von Shortlist. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Update Shortlist on this computer, then open it again.</source>
        <translation>Shortlist auf diesem Computer aktualisieren und dann erneut öffnen.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>In „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Einen anderen Namen für die Sicherung wählen.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”.</source>
        <translation>Die Sicherung konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has space.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob dort geschrieben werden darf und ob Platz ist.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>„%1“ ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Name the file in it; such files end in .shortlist.</source>
        <translation>Die Datei darin nennen; solche Dateien enden auf .shortlist.</translation>
    </message>
</context>
<context>
    <name>ZonedTime</name>
    <message>
        <source>This is no date and time.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Give a day of the calendar and a time between 00:00 and 23:59.</source>
        <translation>Einen Kalendertag und eine Uhrzeit zwischen 00:00 und 23:59 angeben.</translation>
    </message>
    <message>
        <source>This computer has no time zone data, so “%1” cannot be looked up.</source>
        <translation>Dieser Computer hat keine Zeitzonendaten, daher ist „%1“ nicht auffindbar.</translation>
    </message>
    <message>
        <source>Install the package tzdata.</source>
        <translation>Das Paket tzdata installieren.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Name it by continent and city, like Europe/Berlin.</source>
        <translation>Nach Kontinent und Stadt benennen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>On %1 clocks in %2 skip this time: %3 is meant instead.</source>
        <translation>Am %1 überspringen die Uhren in %2 diese Zeit: gemeint ist %3.</translation>
    </message>
    <message>
        <source>On %1 clocks in %2 show %3 twice: the first time is meant, before they go back.</source>
        <translation>Am %1 zeigen die Uhren in %2 zweimal %3: gemeint ist das erste Mal, vor der Umstellung.</translation>
    </message>
    <message>
        <source>On %1 clocks in %2 show %3 twice: the second time is meant, after they went back.</source>
        <translation>Am %1 zeigen die Uhren in %2 zweimal %3: gemeint ist das zweite Mal, nach der Umstellung.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Structured hiring for a team, with the network cable out.</source>
        <translation>Strukturiert einstellen im Team, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Open a workspace made from demo data.</source>
        <translation>Einen Arbeitsbereich aus Beispieldaten öffnen.</translation>
    </message>
    <message>
        <source>Walk through every page, leave one picture a page in the folder, and end.</source>
        <translation>Durch alle Seiten gehen, je Seite ein Bild im Ordner ablegen und enden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
    <message>
        <source>How large the window is on the way: 1280x800 if not said.</source>
        <translation>Wie groß das Fenster unterwegs ist: 1280x800, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>shortlist::ActionSet</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Start from a &amp;file…</source>
        <translation>Mit einer &amp;Datei beginnen…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Jetzt speichern</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Import candidates…</source>
        <translation>Bewerber &amp;importieren…</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>&amp;Personen importieren…</translation>
    </message>
    <message>
        <source>&amp;Export candidates…</source>
        <translation>Bewerber &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Import page…</source>
        <translation>&amp;Stellenseite importieren…</translation>
    </message>
    <message>
        <source>New job from &amp;template…</source>
        <translation>Neuer Job aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;New empty job…</source>
        <translation>Neuer &amp;leerer Job…</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Überall s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>&amp;Bequeme Zeilen</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>Ü&amp;ber Shortlist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Plan &amp;loops…</source>
        <translation>Interview&amp;runden planen…</translation>
    </message>
    <message>
        <source>&amp;Plan a candidate&apos;s interviews…</source>
        <translation>Interviews eines Bewerbers &amp;planen…</translation>
    </message>
    <message>
        <source>Plan &amp;again…</source>
        <translation>N&amp;eu planen…</translation>
    </message>
    <message>
        <source>&amp;New interview…</source>
        <translation>&amp;Neues Interview…</translation>
    </message>
    <message>
        <source>&amp;Find another time…</source>
        <translation>Andere Zeit &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>&amp;Read a calendar…</source>
        <translation>Kalender &amp;lesen…</translation>
    </message>
    <message>
        <source>Read a r&amp;eply…</source>
        <translation>&amp;Antwort lesen…</translation>
    </message>
    <message>
        <source>Print a &amp;day or a week…</source>
        <translation>&amp;Tag oder Woche drucken…</translation>
    </message>
</context>
<context>
    <name>shortlist::AgendaModel</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <comment>what speaks against it</comment>
        <translation>Konflikt: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::ApplicationsPanel</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Apply to job…</source>
        <translation>Auf Job bewerben…</translation>
    </message>
    <message>
        <source>Has not applied for a job yet.</source>
        <translation>Hat sich noch auf keinen Job beworben.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move the application for %1</source>
        <translation>Die Bewerbung für %1 verschieben</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>at “%1”: %2</source>
        <comment>stage, reason</comment>
        <translation>bei „%1“: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Offene Stelle %1</translation>
    </message>
    <message>
        <source>Take off &amp;hold</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Absagen…</translation>
    </message>
    <message>
        <source>&amp;Withdrawn by the candidate…</source>
        <translation>Vom Bewerber &amp;zurückgezogen…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Show on the &amp;board</source>
        <translation>Auf der &amp;Tafel zeigen</translation>
    </message>
    <message>
        <source>Show the de&amp;brief</source>
        <translation>&amp;Auswertung zeigen</translation>
    </message>
    <message>
        <source>&amp;Plan remaining interviews…</source>
        <translation>Verbleibende Interviews &amp;planen…</translation>
    </message>
    <message>
        <source>Book &amp;interview…</source>
        <translation>&amp;Interview buchen…</translation>
    </message>
    <message>
        <source>Choose the &amp;opening…</source>
        <translation>&amp;Stelle wählen…</translation>
    </message>
    <message>
        <source>Written &amp;assessment…</source>
        <translation>Schriftliche &amp;Aufgabe…</translation>
    </message>
</context>
<context>
    <name>shortlist::ApplyDialog</name>
    <message>
        <source>Apply to job</source>
        <translation>Auf Job bewerben</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>At &amp;stage</source>
        <translation>Bei &amp;Stufe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>No job has a hiring plan yet. Import or make one on the Jobs page, then come back.</source>
        <translation>Noch hat kein Job einen Einstellungsplan. Auf der Seite Jobs einen importieren oder anlegen und dann wiederkommen.</translation>
    </message>
</context>
<context>
    <name>shortlist::AssessmentDialog</name>
    <message>
        <source>Assessment</source>
        <translation>Schriftliche Aufgabe</translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>Another assessment in this stage, under a new code</source>
        <translation>Noch eine schriftliche Aufgabe in dieser Stufe, unter neuem Code</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Nachfrist</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Als ver&amp;sandt vermerken</translation>
    </message>
    <message>
        <source>&amp;Nothing came</source>
        <translation>&amp;Nichts gekommen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Paste the answers here, or take in the file.</source>
        <translation>Antworten hier einfügen oder die Datei übernehmen.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Take in answers</source>
        <translation>Antworten ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Graders see the code, never the name</source>
        <translation>Bewertende sehen den Code, nie den Namen</translation>
    </message>
    <message>
        <source>Graders</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <source>&amp;Mark as graded</source>
        <translation>Als be&amp;wertet vermerken</translation>
    </message>
    <message>
        <source>Assign &amp;graders</source>
        <translation>Bewertende &amp;zuweisen</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Schriftliche Aufgabe von %1</translation>
    </message>
    <message>
        <source>%1 has no written assessment. One is made when the application enters an assessment stage.</source>
        <translation>%1 hat keine schriftliche Aufgabe. Sie entsteht, wenn die Bewerbung eine solche Stufe erreicht.</translation>
    </message>
    <message>
        <source>Send the test by your own mail, with the code. Then note here when it is due.</source>
        <translation>Die Aufgabe mit eigener E-Mail samt Code versenden. Dann hier vermerken, wann sie fällig ist.</translation>
    </message>
    <message>
        <source>Sent %1. Accepted until %2.</source>
        <translation>Versandt %1. Angenommen bis %2.</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Versandt %1.</translation>
    </message>
    <message>
        <source>The time was over %1. Give more time, or say why late answers are taken.</source>
        <translation>Die Zeit war um %1. Mehr Zeit geben oder sagen, warum späte Antworten gelten.</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation>Eingegangen %1.</translation>
    </message>
    <message>
        <source>All graders have submitted their scorecards.</source>
        <translation>Alle Bewertenden haben ihre Bewertungsbögen eingereicht.</translation>
    </message>
    <message>
        <source>Closed together with the application.</source>
        <translation>Zusammen mit der Bewerbung geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Set this time</source>
        <translation>Diese &amp;Zeit setzen</translation>
    </message>
    <message>
        <source>&amp;Keep this text</source>
        <translation>Diesen Text be&amp;halten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: state of the scorecard</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB.</source>
        <translation>Die Datei ist größer als 50 MB.</translation>
    </message>
    <message>
        <source>Take in a smaller one.</source>
        <translation>Eine kleinere übernehmen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Look at its rights, or choose another file.</source>
        <translation>Rechte prüfen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Late answers</source>
        <translation>Späte Antworten</translation>
    </message>
    <message>
        <source>Why are the answers taken though the time is over?</source>
        <translation>Warum gelten die Antworten, obwohl die Zeit um ist?</translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>The two graders are far apart: choose a third, who knows of neither.</source>
        <translation>Die beiden Bewertungen liegen weit auseinander: Wählen Sie eine dritte Person, die von beiden nichts weiß.</translation>
    </message>
    <message>
        <source>Choose two graders who know of neither the name nor each other.</source>
        <translation>Wählen Sie zwei Bewertende, die weder den Namen noch einander kennen.</translation>
    </message>
    <message>
        <source>&amp;Open it all the same…</source>
        <translation>&amp;Trotzdem öffnen lassen…</translation>
    </message>
    <message>
        <source>Lets graders open the file though it tells whose it is</source>
        <translation>Lässt Bewertende die Datei öffnen, obwohl sie verrät, von wem sie ist</translation>
    </message>
    <message>
        <source>Graders cannot open it until it is replaced or you say why they may.</source>
        <translation>Bewertende können sie nicht öffnen, bis sie ersetzt ist oder Sie sagen, warum sie dürfen.</translation>
    </message>
    <message>
        <source>Replace &amp;file…</source>
        <translation>&amp;Datei ersetzen…</translation>
    </message>
    <message>
        <source>Let graders open the file</source>
        <translation>Bewertende die Datei öffnen lassen</translation>
    </message>
    <message>
        <source>They will read in it whose it is. Why may they open it all the same? The reason is kept.</source>
        <translation>Sie werden darin lesen, von wem sie ist. Warum dürfen sie sie trotzdem öffnen? Der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Öffnen lassen</translation>
    </message>
    <message>
        <source>Choose them</source>
        <translation>Diese wählen</translation>
    </message>
    <message>
        <source>Another assessment</source>
        <translation>Eine weitere Aufgabe</translation>
    </message>
    <message>
        <source>The answers to %1 are in. Another assessment begins without answers and graders, and is the one that counts from then on.</source>
        <translation>Die Antworten zu %1 sind da. Eine weitere Aufgabe beginnt ohne Antworten und Bewertende, und sie ist es, die von da an zählt.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Weitere anlegen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;ansehen</translation>
    </message>
    <message>
        <source>Looks through the file once more for the candidate&apos;s name</source>
        <translation>Sieht die Datei noch einmal auf den Namen der Person durch</translation>
    </message>
    <message>
        <source>There is no text to keep.</source>
        <translation>Es gibt keinen Text zu behalten.</translation>
    </message>
    <message>
        <source>The text is as it was kept.</source>
        <translation>Der Text ist so, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Read it all the same…</source>
        <translation>T&amp;rotzdem lesen lassen…</translation>
    </message>
    <message>
        <source>Lets graders read the answers though they tell whose they are</source>
        <translation>Lässt Bewertende die Antworten lesen, obwohl sie verraten, von wem sie sind</translation>
    </message>
    <message>
        <source>%1: has seen how others rated</source>
        <translation>%1: hat gesehen, wie andere bewertet haben</translation>
    </message>
    <message>
        <source>“%1” in the text tells whose it is.</source>
        <translation>„%1“ im Text verrät, von wem er ist.</translation>
    </message>
    <message>
        <source>Graders cannot read it until that is taken out or you say why they may.</source>
        <translation>Bewertende können ihn nicht lesen, bis das entfernt oder ein Grund angegeben ist, warum sie es dürfen.</translation>
    </message>
    <message>
        <source>Let graders read the answers</source>
        <translation>Bewertende die Antworten lesen lassen</translation>
    </message>
    <message>
        <source>They will read in them whose they are. Why may they all the same? The reason is kept.</source>
        <translation>Sie werden darin lesen, von wem sie sind. Warum dürfen sie es trotzdem? Der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Let them read it</source>
        <translation>Lesen lassen</translation>
    </message>
</context>
<context>
    <name>shortlist::AvailabilityPanel</name>
    <message>
        <source>When they can come</source>
        <translation>Wann es passt</translation>
    </message>
    <message>
        <source>Paint when they can…</source>
        <translation>Malen, wann es passt…</translation>
    </message>
    <message>
        <source>Read from a calendar file…</source>
        <translation>Aus einer Kalenderdatei lesen…</translation>
    </message>
    <message>
        <source>When the candidate can come</source>
        <translation>Wann der Bewerber kann</translation>
    </message>
    <message>
        <source>All of these times are over: interviews are proposed at any time.</source>
        <translation>All diese Zeiten sind vorbei: Interviews werden zu jeder Zeit vorgeschlagen.</translation>
    </message>
    <message>
        <source>Interviews are proposed within these times.</source>
        <translation>Interviews werden innerhalb dieser Zeiten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation>Die Eingabetaste übernimmt es.</translation>
    </message>
</context>
<context>
    <name>shortlist::AwayEditor</name>
    <message>
        <source>First day away</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>Warum abwesend</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Warum (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add days away</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Remove the days away %1</source>
        <translation>Die Abwesenheit %1 entfernen</translation>
    </message>
</context>
<context>
    <name>shortlist::BoardColumnFrame</name>
    <message numerus="yes">
        <source>%1, %n candidate(s)</source>
        <translation>
            <numerusform>%1, %n Bewerber</numerusform>
            <numerusform>%1, %n Bewerber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardList</name>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
</context>
<context>
    <name>shortlist::BookingDialog</name>
    <message>
        <source>Book an interview</source>
        <translation>Interview buchen</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>Be&amp;werber</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;for</source>
        <translation>&amp;für</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The &amp;second time the clock shows this</source>
        <translation>Das zweite &amp;Mal, dass die Uhr dies zeigt</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Room, link or number</source>
        <translation>Raum, Link oder Nummer</translation>
    </message>
    <message>
        <source>Proposed &amp;only, to be confirmed later</source>
        <translation>Nur &amp;vorgeschlagen, später zu bestätigen</translation>
    </message>
    <message>
        <source>On everybody&apos;s clock</source>
        <translation>Auf den Uhren aller</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>People for this interview</source>
        <translation>Personen für dieses Interview</translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>&amp;Grund für die Ausnahme</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Grund für die Ausnahme</translation>
    </message>
    <message>
        <source>Move an interview</source>
        <translation>Interview verlegen</translation>
    </message>
    <message>
        <source>Change who interviews</source>
        <translation>Interviewer ändern</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Name des Bewerbers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>the candidate&apos;s</source>
        <translation>die des Bewerbers</translation>
    </message>
    <message>
        <source>the recruiter&apos;s</source>
        <translation>die des Recruiters</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No candidate is active. Add one on the Candidates page first.</source>
        <translation>Kein Bewerber ist aktiv. Zuerst auf der Seite Bewerber jemanden eintragen.</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two titles</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two titles</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>The plan names nobody for this stage.</source>
        <translation>Der Plan nennt niemanden für diese Stufe.</translation>
    </message>
    <message>
        <source>The plan asks for: %1</source>
        <translation>Der Plan verlangt: %1</translation>
    </message>
    <message>
        <source>%1 (candidate)</source>
        <translation>%1 (Bewerber)</translation>
    </message>
    <message>
        <source>%1 (recruiter)</source>
        <translation>%1 (Recruiter)</translation>
    </message>
    <message>
        <source>The plan of this job has no stage for which an interview is booked.</source>
        <translation>Der Plan dieses Jobs hat keine Stufe, für die ein Gespräch gebucht wird.</translation>
    </message>
    <message>
        <source>No active candidate is called “%1”.</source>
        <translation>Kein aktiver Bewerber heißt „%1“.</translation>
    </message>
    <message>
        <source>Choose a candidate. The stages to book and the people who fit follow from that.</source>
        <translation>Wählen Sie einen Bewerber. Daraus folgen die Stufen, die gebucht werden können, und wer dafür infrage kommt.</translation>
    </message>
    <message>
        <source>There is no time in the next four weeks, whatever rule is set aside.</source>
        <translation>In den nächsten vier Wochen gibt es keine Zeit, welche Regel auch beiseitegelassen wird.</translation>
    </message>
    <message>
        <source>Without %1 there is a time: %2.</source>
        <comment>rules, time</comment>
        <translation>Ohne %1 gibt es eine Zeit: %2.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitelassen: %1</translation>
    </message>
    <message>
        <source>Keep all rules again</source>
        <translation>Wieder alle Regeln einhalten</translation>
    </message>
    <message>
        <source>Say the reason for the exception, or change the booking.</source>
        <translation>Grund für die Ausnahme angeben oder die Buchung ändern.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Andere Zeit suchen</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>people</comment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>people</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message numerus="yes">
        <source>There is no time with the same people. With %n other(s) there is:</source>
        <translation>
            <numerusform>Mit denselben Personen gibt es keine Zeit. Mit %n anderen schon:</numerusform>
            <numerusform>Mit denselben Personen gibt es keine Zeit. Mit %n anderen schon:</numerusform>
        </translation>
    </message>
    <message>
        <source>What may be set aside: without %1 there is a time, too: %2.</source>
        <comment>rules, time</comment>
        <translation>Was beiseitegelassen werden darf: Auch ohne %1 gibt es eine Zeit: %2.</translation>
    </message>
    <message>
        <source>This is the time it has. Choose another one to move it.</source>
        <translation>Das ist die Zeit, die es schon hat. Zum Verschieben eine andere wählen.</translation>
    </message>
    <message>
        <source>This is the time it has, and it clashes: %1. Choose another one to move it.</source>
        <translation>Das ist die Zeit, die es schon hat, und sie geht nicht: %1. Zum Verschieben eine andere wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined. With %n other(s) there is:</source>
        <translation>
            <numerusform>%1 hat abgelehnt. Mit %n anderen gibt es:</numerusform>
            <numerusform>%1 hat abgelehnt. Mit %n anderen gibt es:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <comment>with a reply</comment>
        <translation>%1 schrieb: „%2“</translation>
    </message>
    <message>
        <source>Hand an interview over</source>
        <translation>Ein Interview übergeben</translation>
    </message>
    <message>
        <source>Change the length of an interview</source>
        <translation>Die Länge eines Interviews ändern</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Unknown: no calendar tells</source>
        <translation>Unbekannt: kein Kalender sagt es</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Free and busy times are shown in the day and the week views.</source>
        <translation>Freie und belegte Zeiten zeigen die Tages- und die Wochenansichten.</translation>
    </message>
    <message>
        <source>Free, busy and working hours are those of one person: all at once they would cover every hour. Choose whose instead of “Everybody”.</source>
        <translation>Frei, belegt und Arbeitszeit gelten für eine Person: alle zugleich würden jede Stunde bedecken. Wählen Sie statt „Alle“ aus, wessen.</translation>
    </message>
    <message>
        <source>The candidate can come</source>
        <translation>Der Bewerber kann kommen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarList</name>
    <message>
        <source>Not known: no calendar was read.</source>
        <translation>Nicht bekannt: Es wurde kein Kalender gelesen.</translation>
    </message>
    <message>
        <source>Known until %1, from “%2”.</source>
        <translation>Bekannt bis %1, aus „%2“.</translation>
    </message>
    <message>
        <source>Was known until %1, from “%2”.</source>
        <translation>War bekannt bis %1, aus „%2“.</translation>
    </message>
    <message>
        <source>Not known, since it could not be read: %1.</source>
        <translation>Nicht bekannt, da nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Forget the calendar “%1”</source>
        <translation>Den Kalender „%1“ vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago: what has come since is not in it.</source>
        <translation>
            <numerusform>Vor %n Tag gelesen: Was seither dazukam, steht nicht darin.</numerusform>
            <numerusform>Vor %n Tagen gelesen: Was seither dazukam, steht nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag gelesen.</numerusform>
            <numerusform>Vor %n Tagen gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarPage</name>
    <message>
        <source>No interviews are booked yet.</source>
        <translation>Noch sind keine Interviews gebucht.</translation>
    </message>
    <message>
        <source>Book an interview</source>
        <translation>Interview buchen</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Kalender zeigen</translation>
    </message>
    <message>
        <source>Jump to a day</source>
        <translation>Zu einem Tag springen</translation>
    </message>
    <message>
        <source>Show interviews of</source>
        <translation>Interviews zeigen von</translation>
    </message>
    <message>
        <source>Show interviews for the job</source>
        <translation>Interviews zeigen für den Job</translation>
    </message>
    <message>
        <source>Book interview…</source>
        <translation>Interview buchen…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel interview…</source>
        <translation>Interview absagen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s) shown</source>
        <translation>
            <numerusform>%Ln Interview gezeigt</numerusform>
            <numerusform>%Ln Interviews gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Jobs</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Interview absagen</translation>
    </message>
    <message>
        <source>Why is “%1” with %2 called off?</source>
        <translation>Warum fällt „%1“ mit %2 aus?</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Jump to a day (%1)</source>
        <translation>Zu einem Tag springen (%1)</translation>
    </message>
    <message>
        <source>Show interviews of the stage</source>
        <translation>Interviews der Stufe zeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Small month and legend</source>
        <translation>Kleiner Monat und Legende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln interview(s)</source>
        <translation>
            <numerusform>Das erste %Ln Interview</numerusform>
            <numerusform>Die ersten %Ln Interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>This interview is no longer shown.</source>
        <translation>Dieses Interview wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Look at it again, then move it.</source>
        <translation>Sehen Sie es sich noch einmal an und verschieben Sie es dann.</translation>
    </message>
    <message>
        <source>People in columns</source>
        <translation>Personen in Spalten</translation>
    </message>
    <message>
        <source>Whoever interviews on the day</source>
        <translation>Wer an dem Tag interviewt</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>show those of everybody again</source>
        <translation>wieder die von allen zeigen</translation>
    </message>
    <message>
        <source>for the job %1</source>
        <translation>für den Job %1</translation>
    </message>
    <message>
        <source>show those for all jobs again</source>
        <translation>wieder die für alle Jobs zeigen</translation>
    </message>
    <message>
        <source>of the stage %1</source>
        <translation>der Stufe %1</translation>
    </message>
    <message>
        <source>show those of all stages again</source>
        <translation>wieder die aller Stufen zeigen</translation>
    </message>
    <message>
        <source>No interview %1 matches the filters. Take one away, or begin with an earlier day.</source>
        <translation>Kein Interview %1 passt zu den Filtern. Nehmen Sie einen weg, oder beginnen Sie mit einem früheren Tag.</translation>
    </message>
    <message>
        <source>No interview is booked %1.</source>
        <translation>Kein Interview ist gebucht %1.</translation>
    </message>
    <message>
        <source>Time zones…</source>
        <translation>Zeitzonen…</translation>
    </message>
    <message>
        <source>Whose hours stand beside the calendar: up to two besides yours</source>
        <translation>Wessen Uhrzeiten neben dem Kalender stehen: bis zu zwei außer Ihren</translation>
    </message>
    <message>
        <source>The candidate&apos;s, of the interview chosen</source>
        <translation>Die der Person im ausgewählten Interview</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>the interview</comment>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Find another time…</source>
        <translation>Andere Zeit suchen…</translation>
    </message>
    <message>
        <source>All technical interviews</source>
        <translation>Alle technischen Interviews</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <comment>in 3 hours</comment>
        <translation>Es beginnt %1.</translation>
    </message>
    <message>
        <source>Paint when a candidate can…</source>
        <translation>Malen, wann ein Bewerber kann…</translation>
    </message>
    <message>
        <source>Done painting</source>
        <translation>Fertig gemalt</translation>
    </message>
    <message>
        <source>Paint when a candidate can</source>
        <translation>Malen, wann ein Bewerber kann</translation>
    </message>
    <message>
        <source>Nobody knows yet when they can.</source>
        <translation>Noch weiß niemand, wann es passt.</translation>
    </message>
    <message>
        <source>Drag over the times at which %1 can come; a drag from painted time takes it away. Keys: Shift+arrows, then Space; Esc ends.</source>
        <translation>Ziehen Sie über die Zeiten, zu denen %1 kann; was auf gemalter Zeit beginnt, nimmt sie weg. Tasten: Umschalt+Pfeile, dann Leertaste; Esc beendet.</translation>
    </message>
    <message>
        <source>Plan again around it…</source>
        <translation>Darum herum neu planen…</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>Confirm the interview</source>
        <translation>Interview bestätigen</translation>
    </message>
    <message>
        <source>It clashes: %1. Confirm it all the same?</source>
        <translation>Es gibt einen Konflikt: %1. Trotzdem bestätigen?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>the interview</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Plan remaining interviews…</source>
        <translation>Verbleibende Interviews planen…</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Einladung…</translation>
    </message>
    <message>
        <source>Send cancellation…</source>
        <translation>Absage senden…</translation>
    </message>
    <message>
        <source>The interview is cancelled. Tell those who take part.</source>
        <translation>Das Interview ist abgesagt. Alle Beteiligten müssen es noch erfahren.</translation>
    </message>
    <message>
        <source>Send cancellation… (I)</source>
        <translation>Absage senden… (I)</translation>
    </message>
    <message>
        <source>Plan it again… (G)</source>
        <translation>Neu planen… (G)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month, in a sentence</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day, in a sentence</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>first and last day, in a sentence</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>No interview %1 matches the filters. Take one away, or look at other days.</source>
        <translation>Kein Interview %1 passt zu den Filtern. Nehmen Sie einen weg, oder sehen Sie andere Tage an.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>This workspace is open only to be read.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open a day first: in a month no single interview is chosen.</source>
        <translation>Öffnen Sie zuerst einen Tag: In einem Monat ist kein einzelnes Interview ausgewählt.</translation>
    </message>
    <message>
        <source>Choose an interview first.</source>
        <translation>Wählen Sie zuerst ein Interview aus.</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarSheet</name>
    <message>
        <source>Times on clocks in %1</source>
        <translation>Zeiten nach der Uhr in %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>No interview</source>
        <translation>Kein Interview</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Not a working day</source>
        <translation>Kein Arbeitstag</translation>
    </message>
    <message>
        <source>Works %1</source>
        <translation>Arbeitet %1</translation>
    </message>
    <message>
        <source>not known whether free: no calendar read</source>
        <translation>nicht bekannt, ob frei: kein Kalender gelesen</translation>
    </message>
    <message>
        <source>not known whether free: no calendar tells of this day</source>
        <translation>nicht bekannt, ob frei: kein Kalender sagt etwas zu diesem Tag</translation>
    </message>
    <message>
        <source>not known whether free %1: no calendar tells of it</source>
        <translation>nicht bekannt, ob frei %1: kein Kalender sagt etwas dazu</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>the candidate did not come</source>
        <translation>nicht erschienen</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarSide</name>
    <message>
        <source>Small month</source>
        <translation>Kleiner Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarView</name>
    <message>
        <source>Press Enter to book an interview here</source>
        <translation>Eingabe bucht hier ein Interview</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 to %5</source>
        <translation>%1, %2, %3 %4 bis %5</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 is busy, %2 %3 to %4</source>
        <translation>%1 ist belegt, %2 %3 bis %4</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 %2, time cursor: %3</source>
        <translation>%1 %2, Zeitmarke: %3</translation>
    </message>
    <message>
        <source>With %1. Press Enter to open, Alt+arrow keys to move, Alt+Shift+Up and Down to lengthen</source>
        <translation>Mit %1. Eingabe öffnet, Alt+Pfeiltasten verschieben, Alt+Umschalt+Auf und Ab verlängern</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>time, days later</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>time, days earlier</comment>
        <translation>%1 −%2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source> (%1 in %2)</source>
        <translation> (%1 in %2)</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>wo es war</translation>
    </message>
    <message>
        <source>%1 %2–%3 · %4</source>
        <translation>%1 %2–%3 · %4</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Höhere Stunden</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Niedrigere Stunden</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Übliche Stunden</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>Einrasten auf</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>Nobody interviews on this day</source>
        <translation>An diesem Tag interviewt niemand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, their zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Press Enter to open the interview, N to book another one here</source>
        <translation>Eingabe öffnet das Interview, N bucht hier ein weiteres</translation>
    </message>
    <message>
        <source>Press Space to add this half hour or take it away, Shift+arrow keys before for more, Esc to end</source>
        <translation>Die Leertaste nimmt diese halbe Stunde dazu oder weg, vorher Umschalt+Pfeiltasten für mehr, Esc beendet</translation>
    </message>
    <message>
        <source>%1 can come</source>
        <translation>%1 kann</translation>
    </message>
    <message>
        <source>%1 has not offered this time</source>
        <translation>%1 hat diese Zeit nicht angeboten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source> (%1–%2 in %3)</source>
        <translation> (%1–%2 in %3)</translation>
    </message>
    <message>
        <source>%1 cannot come</source>
        <translation>%1 kann nicht</translation>
    </message>
    <message>
        <source>Arrow keys move the time, Tab goes to the next interview, Enter opens or books, Alt+arrow keys move it, Alt+Shift+Up and Down lengthen it, Escape calls that off</source>
        <translation>Pfeiltasten bewegen die Zeit, Tab geht zum nächsten Interview, Eingabe öffnet oder bucht, Alt+Pfeiltasten verschieben es, Alt+Umschalt+Auf und Ab verlängern es, Escape nimmt das zurück</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <comment>what clashes with an interview</comment>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>%1 %2, time cursor</source>
        <translation>%1 %2, Zeitmarke</translation>
    </message>
    <message>
        <source>The time zone of this candidate is not known</source>
        <translation>Die Zeitzone dieser Person ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 ist abwesend</translation>
    </message>
    <message>
        <source>Outside the working hours of %1</source>
        <translation>Außerhalb der Arbeitszeit von %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>people</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 · %2–%3</source>
        <comment>stage, from, to</comment>
        <translation>%1 · %2–%3</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>an hour that clocks show twice</comment>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>On this day clocks show this time only once</source>
        <translation>An diesem Tag zeigen die Uhren diese Zeit nur einmal</translation>
    </message>
    <message>
        <source>Clocks skip this time</source>
        <translation>Diese Zeit überspringen die Uhren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>zone, its short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose zone, the zone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is busy, %2 all day</source>
        <translation>%1 ist belegt, %2 ganztägig</translation>
    </message>
    <message>
        <source>%1 is busy, %2 to %3 all day</source>
        <translation>%1 ist belegt, %2 bis %3 ganztägig</translation>
    </message>
    <message>
        <source>%1 is busy, %2 %3 to %4 %5</source>
        <translation>%1 ist belegt, %2 %3 bis %4 %5</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateActions</name>
    <message numerus="yes">
        <source>%n candidate(s) applied.</source>
        <translation>
            <numerusform>%n Bewerber hat sich beworben.</numerusform>
            <numerusform>%n Bewerber haben sich beworben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag for %1</source>
        <translation>Schlagwort für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) added</source>
        <translation>
            <numerusform>%n Bewerber hinzugefügt</numerusform>
            <numerusform>%n Bewerber hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export candidates</source>
        <translation>Bewerber exportieren</translation>
    </message>
    <message>
        <source>candidates.csv</source>
        <translation>bewerber.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) exported.</source>
        <translation>
            <numerusform>%n Bewerber exportiert.</numerusform>
            <numerusform>%n Bewerber exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no application is under way.</source>
        <comment>who</comment>
        <translation>%1: keine Bewerbung läuft.</translation>
    </message>
    <message>
        <source>Only what is under way can be declined.</source>
        <translation>Nur Laufendes lässt sich absagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1, %n Bewerbung</numerusform>
            <numerusform>%1, %n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: several applications are under way.</source>
        <comment>who</comment>
        <translation>%1: Es laufen mehrere Bewerbungen.</translation>
    </message>
    <message>
        <source>Choose “Plan remaining interviews…” in the menu of an application.</source>
        <translation>Wählen Sie „Verbleibende Interviews planen…“ im Menü einer Bewerbung.</translation>
    </message>
    <message>
        <source>Choose “Book interview…” in the menu of an application.</source>
        <translation>Wählen Sie „Interview buchen…“ im Menü einer Bewerbung.</translation>
    </message>
    <message>
        <source>Only what is under way can be planned.</source>
        <translation>Nur Laufendes lässt sich planen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The opening that %1 is for. Its recruiter is told of what happens to the interviews.</source>
        <translation>Die offene Stelle, um die es bei %1 geht. Wer dort rekrutiert, erfährt, was mit den Interviews geschieht.</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateChooser</name>
    <message>
        <source>Name of the candidate or of the job</source>
        <translation>Name des Bewerbers oder der Stelle</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No application is under way.</source>
        <translation>Keine Bewerbung läuft.</translation>
    </message>
    <message>
        <source>No active candidate is called “%1”.</source>
        <translation>Kein aktiver Bewerber heißt „%1“.</translation>
    </message>
    <message>
        <source>There are more: type a part of the name.</source>
        <translation>Es gibt mehr: einen Teil des Namens eintippen.</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateDetail</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About the candidate</source>
        <translation>Über den Bewerber</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>%1 there now</source>
        <translation>dort ist es %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>source</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1, credit to %2</source>
        <comment>source, person</comment>
        <translation>von %1, vermittelt durch %2</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Kein Programm auf diesem Computer öffnet %1.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the file and your rights.</source>
        <translation>Datei und Rechte prüfen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>Die Kopie konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie als %1 gespeichert.</translation>
    </message>
    <message>
        <source>No interview with %1 is ahead.</source>
        <translation>Mit %1 steht kein Gespräch bevor.</translation>
    </message>
    <message>
        <source>Read when the candidate can come</source>
        <translation>Lesen, wann der Bewerber kann</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Kalender (*.ics *.ical *.ifb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n event(s) read.</source>
        <translation>
            <numerusform>„%1“: %n Termin gelesen.</numerusform>
            <numerusform>„%1“: %n Termine gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be understood.</source>
        <translation>
            <numerusform>%n weiterer wurde nicht verstanden.</numerusform>
            <numerusform>%n weitere wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are when the candidate can come</source>
        <translation>Es sind die Zeiten, zu denen der Bewerber kann</translation>
    </message>
    <message>
        <source>They are when the candidate cannot come</source>
        <translation>Es sind die Zeiten, zu denen der Bewerber nicht kann</translation>
    </message>
    <message>
        <source>It is already known when %1 can come. What is to become of that?</source>
        <translation>Es ist schon bekannt, wann %1 kommen kann. Was soll daraus werden?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Only what the file says</source>
        <translation>Nur, was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateDialog</name>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As the person writes it</source>
        <translation>Wie die Person ihn schreibt</translation>
    </message>
    <message>
        <source>Current &amp;title</source>
        <translation>Derzeitiger &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>City, country</source>
        <translation>Stadt, Land</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>C&amp;redit goes to</source>
        <translation>&amp;Vermittelt durch</translation>
    </message>
    <message>
        <source>A colleague or an agency</source>
        <translation>Jemand aus dem Team oder eine Agentur</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Applies for</source>
        <translation>&amp;Bewirbt sich für</translation>
    </message>
    <message>
        <source>At s&amp;tage</source>
        <translation>Bei St&amp;ufe</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Das sind zwei Personen</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neuer Bewerber</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation>Noch kein Job</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Bewerber hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateFilterBar</name>
    <message>
        <source>Filter candidates</source>
        <translation>Bewerber filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>Jeder Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Never applied</source>
        <translation>Nie beworben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tag or source, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateImportDialog</name>
    <message>
        <source>Import candidates</source>
        <translation>Bewerber importieren</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation>Eine CSV-Datei hier ablegen oder eine wählen.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;What the columns are</source>
        <translation>&amp;Was die Spalten sind</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>&amp;Apply for</source>
        <translation>&amp;Bewerben für</translation>
    </message>
    <message>
        <source>At &amp;stage</source>
        <translation>Bei &amp;Stufe</translation>
    </message>
    <message>
        <source>People who are &amp;here already</source>
        <translation>Personen, die &amp;schon da sind</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Anzusehende Zeilen</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>Diese &amp;Liste speichern…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>The job the file names, if any</source>
        <translation>Den Job, den die Datei nennt, falls vorhanden</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>lassen, wie sie sind</translation>
    </message>
    <message>
        <source>take over what the file has</source>
        <translation>übernehmen, was die Datei hat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>Wird genommen als</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is larger than any list of candidates.</source>
        <translation>„%1“ ist größer als jede Liste von Bewerbern.</translation>
    </message>
    <message>
        <source>Part it into smaller files.</source>
        <translation>In kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the file and your rights.</source>
        <translation>Datei und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, system</comment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>“%1” is taken as</source>
        <translation>„%1“ wird genommen als</translation>
    </message>
    <message>
        <source>Please choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) can mean several things: choose what they are.</source>
        <translation>
            <numerusform>%n Spalte kann Verschiedenes bedeuten: wählen, was sie ist.</numerusform>
            <numerusform>%n Spalten können Verschiedenes bedeuten: wählen, was sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the workspace…</source>
        <translation>Wird mit dem Arbeitsbereich verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here and brought up to date</source>
        <translation>
            <numerusform>%n schon da und aktualisiert</numerusform>
            <numerusform>%n schon da und aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>%1 is in row %2 already.</source>
        <translation>%1 steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 is here as %2.</source>
        <translation>%1 ist hier als %2.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>import-list.csv</source>
        <translation>importliste.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written: %1.</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateListModel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, job</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>stage and job, how many other applications</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Current role</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>shortlist::CandidatesPage</name>
    <message>
        <source>No candidates yet.</source>
        <translation>Noch keine Bewerber.</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>Niemand passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>&amp;New candidate…</source>
        <translation>&amp;Neuer Bewerber…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Apply to job…</source>
        <translation>&amp;Auf Job bewerben…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Absagen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Bewerber</numerusform>
            <numerusform>%Ln Bewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neuer Bewerber…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Plan remaining interviews…</source>
        <translation>Verbleibende Interviews &amp;planen…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>&amp;Book interview…</source>
        <translation>Interview &amp;buchen…</translation>
    </message>
    <message>
        <source>&amp;Find another time…</source>
        <translation>Andere Zeit &amp;suchen…</translation>
    </message>
    <message>
        <source>Plan the cancelled interview &amp;again…</source>
        <translation>Abgesagtes Gespräch &amp;neu planen…</translation>
    </message>
    <message>
        <source>Plan &amp;loops…</source>
        <translation>Interview&amp;runden planen…</translation>
    </message>
</context>
<context>
    <name>shortlist::CellTyping</name>
    <message>
        <source>What was being typed when the program ended is there again.</source>
        <translation>Was geschrieben wurde, als das Programm endete, ist wieder da.</translation>
    </message>
    <message>
        <source>What was being typed when the program ended has no place here any more: “%1”</source>
        <translation>Was geschrieben wurde, als das Programm endete, hat hier keinen Platz mehr: „%1“</translation>
    </message>
</context>
<context>
    <name>shortlist::ChainDialog</name>
    <message>
        <source>Who approves offers</source>
        <translation>Wer Angebote genehmigt</translation>
    </message>
    <message>
        <source>One group after the other</source>
        <translation>Eine Gruppe nach der anderen</translation>
    </message>
    <message>
        <source>All groups at once</source>
        <translation>Alle Gruppen zugleich</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Gefragt wird</translation>
    </message>
    <message>
        <source>Changes that ask again</source>
        <translation>Änderungen, die erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How many have to approve</source>
        <translation>Wie viele genehmigen müssen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Wer genehmigen darf</translation>
    </message>
    <message>
        <source>%1. %2: %3 of %4</source>
        <comment>number, name, how many of how many</comment>
        <translation>%1. %2: %3 von %4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As the &amp;team has it</source>
        <translation>Wie im &amp;Team</translation>
    </message>
    <message>
        <source>For all offers of the job “%1”. An offer that is being approved keeps the chain it was asked with.</source>
        <translation>Für alle Angebote des Jobs „%1“. Ein Angebot, das gerade genehmigt wird, behält die Kette, mit der gefragt wurde.</translation>
    </message>
    <message>
        <source>The team&apos;s are set on the settings page, under Offers.</source>
        <translation>Die des Teams stehen in den Einstellungen unter „Angebote“.</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
</context>
<context>
    <name>shortlist::ChangesDialog</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Changes in “%1”, version %2</source>
        <translation>Änderungen in „%1“, Version %2</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Verglichen &amp;mit</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Enter goes to the criterion.</source>
        <translation>Eingabe führt zum Kriterium.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>The rubric itself</source>
        <translation>Das Bewertungsraster selbst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>shortlist::ComboAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>label of a choice: what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::CompareDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Candidates to compare</source>
        <translation>Zu vergleichende Personen</translation>
    </message>
    <message>
        <source>Criteria as rows, candidates as columns</source>
        <translation>Kriterien als Zeilen, Personen als Spalten</translation>
    </message>
    <message>
        <source>Space marks up to five</source>
        <translation>Leertaste wählt bis zu fünf</translation>
    </message>
    <message>
        <source>%1, %2 of %3 scorecards in</source>
        <translation>%1, %2 von %3 Bewertungsbögen da</translation>
    </message>
    <message>
        <source>Mark the candidates to compare: at least two.</source>
        <translation>Mindestens zwei zu vergleichende Personen wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None of them has a scorecard yet.</source>
        <translation>Für niemanden davon gibt es schon einen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>%1. In brackets: how many scorecards rate it, of how many that are in.</source>
        <translation>%1. In Klammern: wie viele Bewertungsbögen es bewerten, von wie vielen vorliegenden.</translation>
    </message>
    <message>
        <source>%1, scorecards hidden</source>
        <translation>%1, Bewertungsbögen verborgen</translation>
    </message>
    <message>
        <source>At most %1 candidates stand side by side. Take away another mark first.</source>
        <translation>Höchstens %1 Bewerbungen stehen nebeneinander. Nehmen Sie erst eine andere Markierung weg.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence: choose a criterion of a candidate. E goes here, Esc back.</source>
        <translation>Belege: Wählen Sie ein Kriterium einer Person. E führt hierher, Esc zurück.</translation>
    </message>
</context>
<context>
    <name>shortlist::ComparisonModel</name>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>%1 (must-have)</source>
        <translation>%1 (Pflichtkriterium)</translation>
    </message>
    <message>
        <source>Must-haves that are there</source>
        <translation>Erfüllte Pflichtkriterien</translation>
    </message>
    <message>
        <source>Weighted total of 100</source>
        <translation>Gewichtete Gesamtzahl von 100</translation>
    </message>
    <message>
        <source>%1, %2: mean %3, rated on %4 of %5 scorecards</source>
        <translation>%1, %2: Mittel %3, bewertet auf %4 von %5 Bewertungsbögen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: hidden until your own scorecard is in or, where you have none, all are</source>
        <translation>%1, %2: verborgen, bis Ihr eigener Bogen da ist oder, wo Sie keinen haben, alle da sind</translation>
    </message>
    <message>
        <source>%1, %2: nothing was written beside this rating.</source>
        <translation>%1, %2: Zu dieser Bewertung steht nichts.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: „%3“</translation>
    </message>
</context>
<context>
    <name>shortlist::ContactsEditor</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Kind of contact %1</source>
        <translation>Art von Kontakt %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Label of contact %1</source>
        <translation>Bezeichnung von Kontakt %1</translation>
    </message>
    <message>
        <source>Move contact %1 up</source>
        <translation>Kontakt %1 nach oben</translation>
    </message>
    <message>
        <source>Remove contact %1</source>
        <translation>Kontakt %1 entfernen</translation>
    </message>
</context>
<context>
    <name>shortlist::ContactsPanel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>No address, number or link yet.</source>
        <translation>Noch keine Adresse, Nummer oder Link.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>shortlist::CopyCriteriaDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Copy criteria from another rubric</source>
        <translation>Kriterien aus einem anderen Bewertungsraster kopieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Space ticks a criterion</source>
        <translation>Die Leertaste kreuzt ein Kriterium an</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n criteria</source>
        <translation>
            <numerusform>%n Kriterium kopieren</numerusform>
            <numerusform>%n Kriterien kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageModel</name>
    <message>
        <source>Gap: nobody looks at it</source>
        <translation>Lücke: niemand sieht darauf</translation>
    </message>
    <message>
        <source>Overload: %1 look at it, more than %2</source>
        <translation>Überlast: %1 sehen darauf, mehr als %2</translation>
    </message>
    <message numerus="yes">
        <source>%n look at it</source>
        <translation>
            <numerusform>%n sieht darauf</numerusform>
            <numerusform>%n sehen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody; nice to have</source>
        <translation>Niemand; wünschenswert</translation>
    </message>
    <message>
        <source>Criteria without a line</source>
        <translation>Kriterien ohne Zeile</translation>
    </message>
    <message>
        <source>No line of the job page</source>
        <translation>Keine Zeile der Stellenseite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1 has no rubric</source>
        <translation>%1 hat kein Bewertungsraster</translation>
    </message>
    <message>
        <source>%1: %2, version %3</source>
        <translation>%1: %2, Version %3</translation>
    </message>
    <message>
        <source>Line of the job</source>
        <translation>Zeile der Stelle</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageTab</name>
    <message>
        <source>Assign to…</source>
        <translation>Zuteilen…</translation>
    </message>
    <message>
        <source>Open in rubric</source>
        <translation>Im Bewertungsraster öffnen</translation>
    </message>
    <message>
        <source>Assign the criterion to another interview (Alt+Left, Alt+Right, or drag it)</source>
        <translation>Das Kriterium einem anderen Interview zuteilen (Alt+Links, Alt+Rechts oder ziehen)</translation>
    </message>
    <message>
        <source>Open in rubric (Enter)</source>
        <translation>Im Bewertungsraster öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version des Plans</translation>
    </message>
    <message>
        <source>Plan version %1 · %2</source>
        <translation>Planversion %1 · %2</translation>
    </message>
    <message>
        <source>Every line is looked at, none by more than %1.</source>
        <translation>Auf jede Zeile wird gesehen, auf keine von mehr als %1.</translation>
    </message>
    <message>
        <source>Gaps: %1. Overloads, more than %2 interviews: %3.</source>
        <translation>Lücken: %1. Überlasten, mehr als %2 Interviews: %3.</translation>
    </message>
    <message>
        <source>Which criterion?</source>
        <translation>Welches Kriterium?</translation>
    </message>
    <message>
        <source>Assign a criterion to “%1”</source>
        <translation>Ein Kriterium „%1“ zuteilen</translation>
    </message>
    <message>
        <source>Open rubric</source>
        <translation>Bewertungsraster öffnen</translation>
    </message>
    <message>
        <source>Assign “%1” to “%2”</source>
        <translation>„%1“ „%2“ zuteilen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Choose a cell with a criterion first: that one is assigned.</source>
        <translation>Wählen Sie zuerst eine Zelle mit einem Kriterium: Dieses wird zugeteilt.</translation>
    </message>
    <message>
        <source>Assign a criterion</source>
        <translation>Ein Kriterium zuteilen</translation>
    </message>
    <message>
        <source>Which interview looks at “%1”?</source>
        <translation>Welches Interview sieht auf „%1“?</translation>
    </message>
    <message>
        <source>What is published never changes. These drafts are begun for it, all in one step:
%1</source>
        <translation>Veröffentlichtes ändert sich nie. Diese Entwürfe werden dafür begonnen, alle in einem Schritt:
%1</translation>
    </message>
    <message>
        <source>It is assigned in version %1 of the plan, which is being written.</source>
        <translation>Zugeteilt wird in Version %1 des Plans, die gerade geschrieben wird.</translation>
    </message>
    <message>
        <source>Until the drafts are published, interviews go on as before.</source>
        <translation>Bis die Entwürfe veröffentlicht sind, laufen die Interviews weiter wie bisher.</translation>
    </message>
    <message>
        <source>Begin drafts and assign</source>
        <translation>Entwürfe beginnen und zuteilen</translation>
    </message>
    <message>
        <source>Version %1 of the rubric “%2”</source>
        <translation>Version %1 des Bewertungsrasters „%2“</translation>
    </message>
    <message>
        <source>Version %1 of the hiring plan</source>
        <translation>Version %1 des Einstellungsplans</translation>
    </message>
    <message>
        <source>“%1” is in the draft of “%2” now, version %3. Publish the changed rubrics, then version %4 of the plan.</source>
        <translation>„%1“ steht jetzt im Entwurf von „%2“, Version %3. Veröffentlichen Sie die geänderten Bewertungsraster, dann Version %4 des Plans.</translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageTable</name>
    <message>
        <source>Lines of the job and the interviews that look at them</source>
        <translation>Zeilen der Stelle und die Interviews, die auf sie sehen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>shortlist::CriteriaTraffic</name>
    <message>
        <source>&amp;Copy criterion</source>
        <translation>Kriterium &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste criteria</source>
        <translation>Kriterien &amp;einfügen</translation>
    </message>
    <message>
        <source>Copy &amp;to another rubric…</source>
        <translation>In ein &amp;anderes Bewertungsraster kopieren…</translation>
    </message>
    <message>
        <source>&amp;Move to another rubric…</source>
        <translation>In ein anderes Bewertungsraster &amp;verschieben…</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>„%1“ nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Copy “%1” to “%2”</source>
        <translation>„%1“ nach „%2“ kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <translation>„%1“ nach „%2“ verschoben.</translation>
    </message>
    <message>
        <source>Copied “%1” to “%2”.</source>
        <translation>„%1“ nach „%2“ kopiert.</translation>
    </message>
    <message>
        <source>No other rubric is a draft, and published ones stay as they are. Make a new rubric or a new version first.</source>
        <translation>Kein anderes Bewertungsraster ist ein Entwurf, und veröffentlichte bleiben, wie sie sind. Legen Sie zuerst ein neues oder eine neue Version an.</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Ein Kriterium verschieben</translation>
    </message>
    <message>
        <source>Copy a criterion</source>
        <translation>Ein Kriterium kopieren</translation>
    </message>
    <message>
        <source>To which rubric does “%1” go?</source>
        <translation>In welches Bewertungsraster kommt „%1“?</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard: Ctrl+V puts it into another rubric.</source>
        <translation>„%1“ ist in der Zwischenablage: Strg+V fügt es in ein anderes Bewertungsraster ein.</translation>
    </message>
    <message>
        <source>There is no criterion on the clipboard. Copy one in a rubric with Ctrl+C.</source>
        <translation>In der Zwischenablage ist kein Kriterium. Kopieren Sie eines in einem Bewertungsraster mit Strg+C.</translation>
    </message>
    <message>
        <source>Paste from “%1”</source>
        <translation>Aus „%1“ einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>shortlist::CriterionEditor</name>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What each level looks like, and questions to ask (G)</source>
        <translation>Wie jedes Niveau aussieht, und Fragen dazu (G)</translation>
    </message>
    <message>
        <source>Guide to %1</source>
        <translation>Leitfaden zu %1</translation>
    </message>
    <message>
        <source>Evidence: what did the candidate say or do?</source>
        <translation>Beleg: Was hat der Bewerber gesagt oder getan?</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg zu %1</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>Evidence, needed for this level: what did the candidate say or do?</source>
        <translation>Beleg, für diese Stufe nötig: Was hat die Person gesagt oder getan?</translation>
    </message>
    <message numerus="yes">
        <source>Ask (%n minute(s)): %1</source>
        <translation>
            <numerusform>Fragen (%n Minute): %1</numerusform>
            <numerusform>Fragen (%n Minuten): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>– Then: %1</source>
        <translation>– Dann: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::DayEdit</name>
    <message>
        <source>“%1” cannot be read as a day. Write it like %2 or %3.</source>
        <translation>„%1“ lässt sich nicht als Tag lesen. Schreiben Sie ihn wie %2 oder %3.</translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefDelegate</name>
    <message>
        <source>%1 of %2 scorecards in</source>
        <translation>%1 von %2 Bewertungsbögen da</translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefListModel</name>
    <message>
        <source>%1 of %2 scorecards in</source>
        <translation>%1 von %2 Bewertungsbögen da</translation>
    </message>
    <message>
        <source>debrief: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Debrief: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefPage</name>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Open debrief</source>
        <translation>Auswertung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close debrief</source>
        <translation>Auswertung &amp;schließen</translation>
    </message>
    <message>
        <source>Draft o&amp;ffer…</source>
        <translation>&amp;Angebot entwerfen…</translation>
    </message>
    <message>
        <source>Show c&amp;andidate</source>
        <translation>&amp;Bewerber zeigen</translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Nothing to discuss yet. Candidates appear here once interviews with them are booked.</source>
        <translation>Noch nichts zu besprechen. Bewerber erscheinen hier, sobald Interviews mit ihnen gebucht sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 of %5 scorecards in</source>
        <translation>%1 · %2 · %3 · %4 von %5 Bewertungsbögen da</translation>
    </message>
    <message>
        <source>Open before all scorecards are in</source>
        <translation>Öffnen, bevor alle Bewertungsbögen da sind</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Choose a candidate to see the scorecards. Who has seen the others&apos; is kept in the workspace.</source>
        <translation>Wählen Sie eine Bewerbung, um die Bewertungsbögen zu sehen. Wer die der anderen gesehen hat, wird im Arbeitsbereich festgehalten.</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Auswertung öffnen</translation>
    </message>
    <message>
        <source>&amp;Plan debrief…</source>
        <translation>Auswertung &amp;planen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Decision &amp;pack…</source>
        <translation>Entscheidungs&amp;mappe…</translation>
    </message>
    <message>
        <source>Which debriefs</source>
        <translation>Welche Auswertungen</translation>
    </message>
    <message>
        <source>All debriefs</source>
        <translation>Alle Auswertungen</translation>
    </message>
    <message>
        <source>hidden until your own is in or, if you have none, all are</source>
        <translation>verborgen, bis Ihr eigener da ist oder, wenn Sie keinen haben, alle</translation>
    </message>
    <message>
        <source>Close the debrief</source>
        <translation>Die Auswertung abschließen</translation>
    </message>
    <message>
        <source>What came out of it, in a sentence</source>
        <translation>Was herauskam, in einem Satz</translation>
    </message>
    <message>
        <source>E goes to the ratings, O changes the order of criteria; other letters go to a name.</source>
        <translation>E führt zu den Bewertungen, O ändert die Reihenfolge der Kriterien; andere Buchstaben führen zu einem Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 are in.</source>
        <translation>%1 von %2 sind da.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>%1 Why can it not wait? The reason is kept and shown.</source>
        <comment>how many are in, and whose are not</comment>
        <translation>%1 Warum kann es nicht warten? Der Grund bleibt sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Wieder&amp;aufnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold until when, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>Nothing is decided until it is resumed</source>
        <translation>Bis zur Wiederaufnahme wird nichts entschieden</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Zuerst jemanden aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefSheet</name>
    <message>
        <source>What they wrote: %1</source>
        <translation>Was sie geschrieben haben: %1</translation>
    </message>
    <message>
        <source>Take-aways</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>trainee, counts in no total</source>
        <translation>in Ausbildung, zählt nirgends mit</translation>
    </message>
    <message>
        <source>revision %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>made after seeing the others</source>
        <translation>nach Einsicht in die anderen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1 at “%2”, %3, %4</source>
        <translation>%1 bei „%2“, %3, %4</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Abweichende Meinung: %1</translation>
    </message>
    <message>
        <source>Debrief notes</source>
        <translation>Notizen zur Auswertung</translation>
    </message>
    <message>
        <source>%1 on “%2”: hidden from you</source>
        <translation>%1 zu „%2“: vor Ihnen verborgen</translation>
    </message>
    <message>
        <source>%1 on “%2”: “%3”</source>
        <translation>%1 zu „%2“: „%3“</translation>
    </message>
    <message>
        <source>as it was in revision %1; amended since</source>
        <translation>so in Fassung %1; seither mit Nachtrag</translation>
    </message>
    <message>
        <source>Order of c&amp;riteria</source>
        <translation>&amp;Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>Order of criteria</source>
        <translation>Reihenfolge der Kriterien</translation>
    </message>
    <message>
        <source>Biggest disagreement first</source>
        <translation>Größte Uneinigkeit zuerst</translation>
    </message>
    <message>
        <source>As in the rubric</source>
        <translation>Wie im Bewertungsraster</translation>
    </message>
    <message>
        <source>%1 disagreed: %2</source>
        <translation>%1 war anderer Meinung: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>n/o: not observed. Rated by 2/3: two of the three scorecards that are in have a rating. A clock: not submitted yet. A lock: hidden until you have submitted your own and, where you have none in that round, all of it are in.</source>
        <translation>n. b.: nicht beobachtet. Bewertet von 2/3: Zwei der drei vorliegenden Bögen haben eine Bewertung. Eine Uhr: noch nicht eingereicht. Ein Schloss: verborgen, bis Ihr eigener eingereicht ist und, wo Sie in dieser Runde keinen haben, alle da sind.</translation>
    </message>
    <message>
        <source>For the next interviewers</source>
        <translation>Für die nächsten Interviewer</translation>
    </message>
    <message>
        <source>an earlier sitting, counts in no total</source>
        <translation>eine frühere Sitzung, zählt in keiner Summe</translation>
    </message>
</context>
<context>
    <name>shortlist::DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächste Stufe</translation>
    </message>
    <message>
        <source>Reason for the &amp;record</source>
        <translation>Grund für die &amp;Akten</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Gründe</translation>
    </message>
    <message>
        <source>What was seen, by whom, against which criterion?</source>
        <translation>Was wurde von wem beobachtet, zu welchem Kriterium?</translation>
    </message>
    <message>
        <source>It rests &amp;on</source>
        <translation>Beruht a&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Waiver</source>
        <translation>Aus&amp;nahme</translation>
    </message>
    <message>
        <source>Why it goes on without what is missing</source>
        <translation>Warum es ohne das Fehlende weitergeht</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Entscheidung über %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who de&amp;cides</source>
        <translation>Wer ents&amp;cheidet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 on “%2”, %3: “%4”</source>
        <translation>%1 zu „%2“, %3: „%4“</translation>
    </message>
    <message>
        <source>What the rules of thumb say; the decision is yours</source>
        <translation>Was die Faustregeln sagen; die Entscheidung ist Ihre</translation>
    </message>
    <message>
        <source>E&amp;vidence it rests on</source>
        <translation>&amp;Belege, auf denen sie beruht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Warum, in ihren Worten</translation>
    </message>
    <message>
        <source>Who disa&amp;grees</source>
        <translation>Wer anderer &amp;Meinung ist</translation>
    </message>
    <message>
        <source>Why %1 disagrees</source>
        <translation>Warum %1 anderer Meinung ist</translation>
    </message>
    <message>
        <source>• %1 %2</source>
        <translation>• %1 %2</translation>
    </message>
    <message>
        <source>Nothing while scorecards are hidden from you.</source>
        <translation>Nichts, solange Bewertungsbögen vor Ihnen verborgen sind.</translation>
    </message>
    <message>
        <source>Nothing: none of the rules applies.</source>
        <translation>Nichts: Keine der Regeln trifft zu.</translation>
    </message>
    <message>
        <source>What the rules of thumb say: %1</source>
        <translation>Was die Faustregeln sagen: %1</translation>
    </message>
    <message>
        <source>Look at it again &amp;on</source>
        <translation>Wieder ansehen &amp;am</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Decide (Ctrl+Enter)</source>
        <translation>Entscheiden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Choose the reason for declining first.</source>
        <translation>Wählen Sie zuerst den Grund der Absage.</translation>
    </message>
</context>
<context>
    <name>shortlist::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>shortlist::DirectoryPage</name>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Als ausgeschieden vermerken</translation>
    </message>
    <message>
        <source>Filter by name or title</source>
        <translation>Nach Name oder Titel filtern</translation>
    </message>
    <message>
        <source>Show who &amp;left</source>
        <translation>&amp;Ausgeschiedene zeigen</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Plans find their interviewers here by title.</source>
        <translation>Noch ist niemand im Verzeichnis. Pläne finden ihre Interviewer hier nach dem Titel.</translation>
    </message>
    <message>
        <source>Choose somebody to see hours, limits and training.</source>
        <translation>Jemanden wählen, um Zeiten, Grenzen und Schulung zu sehen.</translation>
    </message>
    <message>
        <source>A title such as “Backend Engineer” shows who holds it, best fit first</source>
        <translation>Ein Titel wie „Backend Engineer“ zeigt, wer ihn hat, am besten Passende zuerst</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Aus CSV importieren…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody has left the team.</source>
        <translation>Alle sind ausgeschieden.</translation>
    </message>
    <message>
        <source>Nobody answers “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Mark as back</source>
        <translation>Als zurückgekehrt vermerken</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people</source>
        <translation>
            <numerusform>%L1 von %Ln Person</numerusform>
            <numerusform>%L1 von %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Eine lesbare Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB: that is no list of a team.</source>
        <translation>„%1“ ist größer als 20 MB: das ist keine Liste eines Teams.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Andere Datei wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n Person hinzugefügt</numerusform>
            <numerusform>%n Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same</source>
        <translation>
            <numerusform>%n bereits gleich</numerusform>
            <numerusform>%n bereits gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read calendar…</source>
        <translation>Kalender lesen…</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Kalender lesen</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Kalender (*.ics *.ical *.ifb);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2: %n event(s) read.</source>
        <translation>
            <numerusform>„%1“ von %2: %n Termin gelesen.</numerusform>
            <numerusform>„%1“ von %2: %n Termine gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because they are shown as free, cancelled or declined.</source>
        <translation>
            <numerusform>%n ausgelassen, weil als frei gezeigt, abgesagt oder abgelehnt.</numerusform>
            <numerusform>%n ausgelassen, weil als frei gezeigt, abgesagt oder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be understood.</source>
        <translation>
            <numerusform>%n weiterer war nicht zu verstehen.</numerusform>
            <numerusform>%n weitere waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because they are interviews of this workspace.</source>
        <translation>
            <numerusform>%n ausgelassen, weil es ein Gespräch dieses Arbeitsbereichs ist.</numerusform>
            <numerusform>%n ausgelassen, weil es Gespräche dieses Arbeitsbereichs sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash with it now.</source>
        <translation>
            <numerusform>%n Termin verträgt sich damit nicht mehr.</numerusform>
            <numerusform>%n Termine vertragen sich damit nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the directory</source>
        <translation>Teile des Verzeichnisses</translation>
    </message>
    <message>
        <source>Interview pools</source>
        <translation>Interview-Pools</translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation>Auslastung je Woche</translation>
    </message>
    <message>
        <source>Choose whose calendar it is first, then drop the file again.</source>
        <translation>Wählen Sie zuerst, wessen Kalender es ist, und legen Sie die Datei dann noch einmal ab.</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Instead of “%1”?</source>
        <translation>Anstelle von „%1“?</translation>
    </message>
    <message>
        <source>Instead of which calendar?</source>
        <translation>Anstelle welches Kalenders?</translation>
    </message>
    <message>
        <source>“%1” seems to be “%2”, read once more.</source>
        <translation>„%1“ scheint „%2“ zu sein, noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender von %1</translation>
    </message>
    <message>
        <source>It took the place of “%1”.</source>
        <translation>Er ist an die Stelle von „%1“ getreten.</translation>
    </message>
    <message>
        <source>On these days it is not known whether %1 is free: %2.</source>
        <translation>An diesen Tagen ist nicht bekannt, ob %1 frei ist: %2.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still clash with what else is known.</source>
        <translation>
            <numerusform>%n Termin verträgt sich weiterhin nicht mit dem, was sonst bekannt ist.</numerusform>
            <numerusform>%n Termine vertragen sich weiterhin nicht mit dem, was sonst bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still waited for</source>
        <translation>Auf %1 wird noch gewartet</translation>
    </message>
    <message>
        <source>Nobody can do this for them once they have left: name somebody else first.</source>
        <translation>Danach kann das niemand mehr an ihrer Stelle tun: Benennen Sie zuerst jemand anderen.</translation>
    </message>
</context>
<context>
    <name>shortlist::EligibleModel</name>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Hospitation</translation>
    </message>
    <message>
        <source>Reverse shadow</source>
        <translation>Begleitete Leitung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Dafür und dagegen</translation>
    </message>
</context>
<context>
    <name>shortlist::EndReasonEditor</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Side…</source>
        <translation>Seite…</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Move the reason up (Alt+Up)</source>
        <translation>Grund nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the reason down (Alt+Down)</source>
        <translation>Grund nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Reasons for which an application ends</source>
        <translation>Gründe, aus denen eine Bewerbung endet</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Side of the new reason</source>
        <translation>Seite des neuen Grundes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Change the side of the reason</source>
        <translation>Die Seite des Grundes ändern</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Side of the reason</source>
        <translation>Seite des Grundes</translation>
    </message>
    <message>
        <source>Who ends it with “%1”?</source>
        <translation>Wer beendet es mit „%1“?</translation>
    </message>
</context>
<context>
    <name>shortlist::EndReasonModel</name>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>shortlist::EndingDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Note for the record</source>
        <translation>&amp;Notiz für die Akten</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Notiz für die Akten</translation>
    </message>
    <message>
        <source>What it rests on. Visible to the hiring team.</source>
        <translation>Worauf es beruht. Sichtbar für das Einstellungsteam.</translation>
    </message>
    <message>
        <source>Bookings, open scorecards, assessments and offers are closed in the same step. Undo brings all of it back.</source>
        <translation>Buchungen, offene Bewertungsbögen, schriftliche Aufgaben und Angebote werden im selben Schritt geschlossen. Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Rückzug vermerken</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 absagen</translation>
    </message>
    <message>
        <source>%1 withdraws</source>
        <translation>%1 zieht zurück</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;sagen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>%1 (neither side)</source>
        <comment>a reason</comment>
        <translation>%1 (keine Seite)</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Zuerst einen Grund wählen.</translation>
    </message>
</context>
<context>
    <name>shortlist::EvidencePane</name>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was written beside this rating.</source>
        <translation>Zu dieser Bewertung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not submitted yet.</source>
        <translation>Noch nicht eingereicht.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 zu „%2“</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3</source>
        <translation>%1 zu „%2“: %3</translation>
    </message>
    <message>
        <source>Everybody on “%1”</source>
        <translation>Alle zu „%1“</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the rubric asks for at this level: %1</source>
        <translation>Was das Bewertungsraster auf diesem Niveau verlangt: %1</translation>
    </message>
    <message>
        <source>Hidden until your own scorecard is in or, where you have none in this round, all are.</source>
        <translation>Verborgen, bis Ihr eigener Bogen da ist oder, wo Sie in dieser Runde keinen haben, alle da sind.</translation>
    </message>
</context>
<context>
    <name>shortlist::ExtendDialog</name>
    <message>
        <source>Extend offer %1</source>
        <translation>Angebot %1 verlängern</translation>
    </message>
    <message>
        <source>Offer %1 stays as it was sent; offer %2 is the same with another last day.</source>
        <translation>Angebot %1 bleibt, wie es gesendet wurde; Angebot %2 ist dasselbe mit einem anderen letzten Tag.</translation>
    </message>
    <message>
        <source>&amp;Last day to accept</source>
        <translation>&amp;Letzter Tag zum Annehmen</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Verlängern</translation>
    </message>
</context>
<context>
    <name>shortlist::FileHandle</name>
    <message>
        <source>Drag the file into a mail or a folder, or press to copy it</source>
        <translation>Die Datei in eine Mail oder einen Ordner ziehen oder zum Kopieren drücken</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Drag or copy “%1”</source>
        <translation>„%1“ ziehen oder kopieren</translation>
    </message>
    <message>
        <source>The file could not be put where others find it: %1. Use “Save…” instead.</source>
        <translation>Die Datei konnte nicht bereitgelegt werden: %1. Nehmen Sie stattdessen „Speichern…“.</translation>
    </message>
</context>
<context>
    <name>shortlist::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Drop résumés and other files here.</source>
        <translation>Lebensläufe und andere Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>&amp;Open with the system&apos;s viewer</source>
        <translation>Mit dem Programm des Systems ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>Dies ist</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>shortlist::FilterLine</name>
    <message>
        <source>Only interviews</source>
        <translation>Nur Interviews</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>shortlist::GridDelegate</name>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>n/o</source>
        <comment>not observed, in a narrow cell</comment>
        <translation>n. b.</translation>
    </message>
    <message>
        <source>Not submitted yet.</source>
        <translation>Noch nicht eingereicht.</translation>
    </message>
    <message>
        <source>No scorecard that you may see has this criterion yet.</source>
        <translation>Noch kein Bewertungsbogen, den Sie sehen dürfen, hat dieses Kriterium.</translation>
    </message>
    <message>
        <source>Mean of the ratings: %1</source>
        <translation>Mittel der Bewertungen: %1</translation>
    </message>
    <message>
        <source>Nobody observed it.</source>
        <translation>Niemand hat es beobachtet.</translation>
    </message>
    <message>
        <source>Between the lowest and the highest rating: %1</source>
        <translation>Zwischen der niedrigsten und der höchsten Bewertung: %1</translation>
    </message>
    <message>
        <source>A spread needs two ratings.</source>
        <translation>Eine Spanne braucht zwei Bewertungen.</translation>
    </message>
    <message>
        <source>Rated on %1 of %2 scorecards; on the others it was not observed.</source>
        <translation>Auf %1 von %2 Bewertungsbögen bewertet, auf den anderen nicht beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>On every scorecard that is in, without a rating on any of them: %n criterion(s).</source>
        <translation>
            <numerusform>Auf jedem eingereichten Bewertungsbogen, aber auf keinem bewertet: %n Kriterium.</numerusform>
            <numerusform>Auf jedem eingereichten Bewertungsbogen, aber auf keinem bewertet: %n Kriterien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you have submitted your own scorecard or, if you have none here, until all are in.</source>
        <translation>Verborgen, bis Sie Ihren eigenen Bogen eingereicht haben oder, wenn Sie hier keinen haben, bis alle da sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without a rating</source>
        <translation>
            <numerusform>%n Kriterium ohne Bewertung</numerusform>
            <numerusform>%n Kriterien ohne Bewertung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level as a number, its word</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Rated on %n scorecard(s): on all that have the criterion.</source>
        <translation>
            <numerusform>Auf %n Bewertungsbogen bewertet: auf allen, die das Kriterium haben.</numerusform>
            <numerusform>Auf %n Bewertungsbögen bewertet: auf allen, die das Kriterium haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>About Shortlist</source>
        <translation>Über Shortlist</translation>
    </message>
    <message>
        <source>(no version)</source>
        <translation>(keine Version)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Shortlist %1

Structured hiring for a team. Everything is in one file on this computer; the program opens no connection.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Inside: Qt %2 (LGPL 3), SQLite (public domain), cmark (BSD 2-clause), libical (MPL 2.0), libxlsxwriter (BSD 2-clause), zlib (Zlib), Boost (Boost 1.0), Lucide icons (ISC; some by Feather, MIT).</source>
        <translation>Shortlist %1

Strukturiert einstellen im Team. Alles liegt in einer Datei auf diesem Computer; das Programm öffnet keine Verbindung.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.

Enthält: Qt %2 (LGPL 3), SQLite (gemeinfrei), cmark (BSD 2-clause), libical (MPL 2.0), libxlsxwriter (BSD 2-clause), zlib (Zlib), Boost (Boost 1.0), Lucide-Symbole (ISC; teils von Feather, MIT).</translation>
    </message>
    <message>
        <source>Calendar: go to another time or day</source>
        <translation>Kalender: zu einer anderen Zeit oder einem anderen Tag</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Calendar: next or previous interview</source>
        <translation>Kalender: nächstes oder voriges Interview</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Calendar: open the interview, or book at this time</source>
        <translation>Kalender: das Interview öffnen oder zu dieser Zeit buchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Calendar: move an interview by minutes, or by a day</source>
        <translation>Kalender: ein Interview um Minuten oder um einen Tag verlegen</translation>
    </message>
    <message>
        <source>Alt+Arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Calendar: make an interview longer or shorter</source>
        <translation>Kalender: ein Interview verlängern oder verkürzen</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Down</source>
        <translation>Alt+Umschalt+Hoch, Runter</translation>
    </message>
    <message>
        <source>Calendar: taller or lower hours, with the mouse</source>
        <translation>Kalender: höhere oder niedrigere Stunden, mit der Maus</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Calendar: drag an interview to the minute</source>
        <translation>Kalender: ein Interview auf die Minute genau ziehen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Calendar: call off moving, dragging or painting</source>
        <translation>Kalender: Verlegen, Ziehen oder Malen abbrechen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Painting when a candidate can: choose a span of time</source>
        <translation>Malen, wann jemand kann: eine Zeitspanne wählen</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Painting when a candidate can: paint or take away</source>
        <translation>Malen, wann jemand kann: malen oder wegnehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Board: move an application to the next or previous stage</source>
        <translation>Pipeline: eine Bewerbung in die nächste oder vorige Stufe verschieben</translation>
    </message>
    <message>
        <source>Shift+Right, Shift+Left</source>
        <translation>Umschalt+Rechts, Umschalt+Links</translation>
    </message>
    <message>
        <source>Scorecard: rate and go on; not observed</source>
        <translation>Bewertungsbogen: bewerten und weiter; nicht beobachtet</translation>
    </message>
    <message>
        <source>1 to 7; 0</source>
        <translation>1 bis 7; 0</translation>
    </message>
    <message>
        <source>Times that are proposed: choose one</source>
        <translation>Vorgeschlagene Zeiten: eine wählen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 bis Alt+5</translation>
    </message>
    <message>
        <source>No key has to do with “%1”. Try another word for it.</source>
        <translation>Keine Taste hat mit „%1“ zu tun. Versuchen Sie ein anderes Wort dafür.</translation>
    </message>
    <message>
        <source>1. Job → Import page… reads a job page and proposes its hiring plan; look it over and save.

2. Directory: add the people who interview, or import them from a CSV.

3. Candidates: add one, or import a CSV. The Pipeline page shows where everybody stands; move them with Shift+Left and Shift+Right or by dragging.

4. Calendar: book the interviews of a stage. Minutes come from the plan. Times are proposed of which everybody&apos;s calendar says that they are free; read the calendars (.ics) of interviewers in the Directory, and type when a candidate can come, or paint it. “Plan remaining interviews…” proposes three plans for one candidate, and “Plan loops…” plans for many. What clashes later, and who declines, stands on Today, with another time one key away.

5. My scorecards: keys 1 to 4 rate, 0 is not observed, E writes evidence, G shows the guide; Ctrl+T starts and pauses the time, Ctrl+Enter submits.

6. Debrief: everything side by side, and the decision.

Whatever you do, Ctrl+Z takes it back.</source>
        <translation>1. Job → Stellenseite importieren… liest eine Stellenseite und schlägt den Einstellungsplan vor; durchsehen und speichern.

2. Verzeichnis: die Personen eintragen, die Interviews führen, oder aus einer CSV-Datei importieren.

3. Bewerber: einzeln eintragen oder aus einer CSV-Datei importieren. Die Seite Pipeline zeigt, wo alle stehen; verschieben mit Umschalt+Links und Umschalt+Rechts oder durch Ziehen.

4. Kalender: die Interviews einer Stufe buchen. Die Minuten kommen aus dem Plan. Vorgeschlagen werden Zeiten, von denen alle Kalender sagen, dass sie frei sind; die Kalender (.ics) der Interviewer werden im Verzeichnis gelesen, und wann ein Bewerber kann, wird geschrieben oder gemalt. „Verbleibende Interviews planen…“ schlägt drei Pläne für eine Person vor, „Interviewrunden planen…“ plant für viele. Was sich später überschneidet und wer absagt, steht unter Heute, und eine andere Zeit ist eine Taste entfernt.

5. Meine Bewertungsbögen: Tasten 1 bis 4 bewerten, 0 heißt nicht beobachtet, E schreibt den Beleg, G zeigt den Leitfaden; Strg+T startet und hält die Zeit an, Strg+Eingabe reicht ein.

6. Auswertung: alles nebeneinander, und die Entscheidung.

Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Calendar: day, work week, week, month, agenda, people</source>
        <translation>Kalender: Tag, Arbeitswoche, Woche, Monat, Agenda, Personen</translation>
    </message>
    <message>
        <source>D, K, W, M, A, P</source>
        <translation>D, K, W, M, A, P</translation>
    </message>
    <message>
        <source>Calendar: today; earlier, later</source>
        <translation>Kalender: heute; früher, später</translation>
    </message>
    <message>
        <source>T; Page Up, Page Down</source>
        <translation>T; Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Calendar: jump to a day</source>
        <translation>Kalender: zu einem Tag springen</translation>
    </message>
</context>
<context>
    <name>shortlist::HireDialog</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>On hold, tell later</source>
        <translation>Zurückgestellt, Bescheid später</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Who is not decided on stays as they are. Nothing is sent: who is declined or put on hold is kept in mind as owed an answer.</source>
        <translation>Über wen nicht entschieden ist, bei dem bleibt alles, wie es ist. Es wird nichts gesendet: wem abgesagt oder wer zurückgestellt wird, ist als noch zu benachrichtigen vorgemerkt.</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>&amp;Einstellen</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>%1, opening %2</source>
        <translation>%1, Stelle %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to %1</source>
        <translation>Was mit %1 geschieht</translation>
    </message>
    <message>
        <source>Why %1 is declined</source>
        <translation>Warum %1 eine Absage bekommt</translation>
    </message>
    <message>
        <source>What happens to all who are not decided on</source>
        <translation>Was mit allen geschieht, über die nicht entschieden ist</translation>
    </message>
    <message>
        <source>Why they are declined</source>
        <translation>Warum sie eine Absage bekommen</translation>
    </message>
    <message>
        <source>Set for all not decided</source>
        <translation>Für alle nicht entschiedenen setzen</translation>
    </message>
    <message>
        <source>Choose why %1 is declined.</source>
        <translation>Wählen Sie, warum %1 eine Absage bekommt.</translation>
    </message>
    <message>
        <source>Choose which one %1 fills.</source>
        <translation>Wählen Sie, welche %1 besetzt.</translation>
    </message>
    <message>
        <source>Choose an opening…</source>
        <translation>Offene Stelle wählen…</translation>
    </message>
    <message>
        <source>Add an opening like it</source>
        <translation>Eine solche Stelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Opening</source>
        <translation>Offene &amp;Stelle</translation>
    </message>
    <message>
        <source>Choose the opening that is filled.</source>
        <translation>Wählen Sie die offene Stelle, die besetzt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go on.</source>
        <translation>
            <numerusform>%n weitere Person bleibt im Verfahren.</numerusform>
            <numerusform>%n weitere bleiben im Verfahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are declined: %1.</source>
        <translation>
            <numerusform>%n weiterer Person wird abgesagt: %1.</numerusform>
            <numerusform>%n weiteren wird abgesagt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are put on hold and told later.</source>
        <translation>
            <numerusform>%n weitere Person wird zurückgestellt und erfährt es später.</numerusform>
            <numerusform>%n weitere werden zurückgestellt und erfahren es später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no row and stay as they are, unless all who are not decided on are set below.</source>
        <translation>
            <numerusform>%n weitere Person hat keine Zeile und bleibt, wie sie ist, wenn unten nicht alle gesetzt werden, über die nicht entschieden ist.</numerusform>
            <numerusform>%n weitere haben keine Zeile und bleiben, wie sie sind, wenn unten nicht alle gesetzt werden, über die nicht entschieden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose why those without a row are declined.</source>
        <translation>Wählen Sie, warum denen ohne Zeile abgesagt wird.</translation>
    </message>
    <message numerus="yes">
        <source>With this %1 is hired and the opening filled. %n other(s) wait for this job: what happens to them?</source>
        <translation>
            <numerusform>Damit wird %1 eingestellt und die offene Stelle besetzt. %n andere Person wartet auf diesen Job: was geschieht mit ihr?</numerusform>
            <numerusform>Damit wird %1 eingestellt und die offene Stelle besetzt. %n andere warten auf diesen Job: was geschieht mit ihnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), on hold</source>
        <translation>
            <numerusform>%n Tag, zurückgestellt</numerusform>
            <numerusform>%n Tage, zurückgestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::HoldDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>&amp;What does it wait for?</source>
        <translation>&amp;Worauf wird gewartet?</translation>
    </message>
    <message>
        <source>What does it wait for?</source>
        <translation>Worauf wird gewartet?</translation>
    </message>
    <message>
        <source>Look at it again &amp;on</source>
        <translation>&amp;Wiedervorlage am</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
</context>
<context>
    <name>shortlist::ImportPeopleDialog</name>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>People as they will be written</source>
        <translation>Personen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Probleme in der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Taken from “%1”</source>
        <translation>Genommen aus „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people to add</source>
        <comment>file name, then a count</comment>
        <translation>
            <numerusform>%1: %n Person hinzuzufügen</numerusform>
            <numerusform>%1: %n Personen hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the team, brought up to date</source>
        <translation>
            <numerusform>%n schon im Team, aktualisiert</numerusform>
            <numerusform>%n schon im Team, aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>row, column</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the file</source>
        <translation>
            <numerusform>%n Problem in der Datei</numerusform>
            <numerusform>%n Probleme in der Datei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportReviewDialog</name>
    <message>
        <source>Check the imported page</source>
        <translation>Importierte Seite prüfen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the job</source>
        <translation>Titel des Jobs</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Gehaltsstufe</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Hiring process</source>
        <translation>&amp;Auswahlverfahren</translation>
    </message>
    <message>
        <source>Hiring process</source>
        <translation>Auswahlverfahren</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>&amp;Next to look at (F8)</source>
        <translation>&amp;Nächstes zu Prüfendes (F8)</translation>
    </message>
    <message>
        <source>&amp;Save job</source>
        <translation>Job &amp;speichern</translation>
    </message>
    <message>
        <source>Stages of the hiring plan</source>
        <translation>Stufen des Einstellungsplans</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Die Seite sagt</translation>
    </message>
    <message>
        <source>Write one line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Lines of the lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>The page describes no hiring process. Add its stages here, or later in the job.</source>
        <translation>Die Seite beschreibt kein Auswahlverfahren. Stufen hier ergänzen oder später im Job.</translation>
    </message>
    <message>
        <source>The first on the page</source>
        <translation>Das erste auf der Seite</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein weiteres</translation>
    </message>
    <message>
        <source>Left what the page says, right how it was understood</source>
        <translation>Links, was die Seite sagt, rechts, wie es verstanden wurde</translation>
    </message>
    <message>
        <source>Add stage (Ctrl+Enter)</source>
        <translation>Stufe hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Move stage up (Alt+Up)</source>
        <translation>Stufe nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move stage down (Alt+Down)</source>
        <translation>Stufe nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove stage (Del)</source>
        <translation>Stufe entfernen (Entf)</translation>
    </message>
    <message>
        <source>Each line with the list it goes to</source>
        <translation>Jede Zeile mit der Liste, in die sie kommt</translation>
    </message>
    <message>
        <source>Add line (Ctrl+Enter)</source>
        <translation>Zeile hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Move line up (Alt+Up)</source>
        <translation>Zeile nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move line down (Alt+Down)</source>
        <translation>Zeile nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove line (Del)</source>
        <translation>Zeile entfernen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to look at before saving</source>
        <translation>
            <numerusform>%n Eintrag vor dem Speichern anzusehen</numerusform>
            <numerusform>%n Einträge vor dem Speichern anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was looked at.</source>
        <translation>Alles wurde angesehen.</translation>
    </message>
    <message>
        <source>A job needs a title.</source>
        <translation>Ein Job braucht einen Titel.</translation>
    </message>
    <message>
        <source>Hiring plan (%1)</source>
        <translation>Einstellungsplan (%1)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Stufe</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewPanel</name>
    <message>
        <source>Close the interview</source>
        <translation>Interview schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Room, link or number</source>
        <translation>Raum, Link oder Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verlegen…</translation>
    </message>
    <message>
        <source>Change people…</source>
        <translation>Personen ändern…</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>Wurde geführt</translation>
    </message>
    <message>
        <source>Candidate did not come</source>
        <translation>Bewerber kam nicht</translation>
    </message>
    <message>
        <source>Open scorecard</source>
        <translation>Bewertungsbogen öffnen</translation>
    </message>
    <message>
        <source>Open candidate</source>
        <translation>Bewerber öffnen</translation>
    </message>
    <message>
        <source>Cancel interview…</source>
        <translation>Interview absagen…</translation>
    </message>
    <message>
        <source>%1 (candidate)</source>
        <translation>%1 (Bewerber)</translation>
    </message>
    <message>
        <source>%1 (recruiter)</source>
        <translation>%1 (Recruiter)</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Exception for %1: %2</source>
        <translation>Ausnahme für %1: %2</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Einladung…</translation>
    </message>
    <message>
        <source>%1 declined. Book somebody else or another time.</source>
        <translation>%1 hat abgesagt. Buchen Sie jemand anderen oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set aside that %1 declined</source>
        <translation>Absage von %1 als erledigt ablegen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Find another time…</source>
        <translation>Andere Zeit suchen…</translation>
    </message>
    <message>
        <source>Plan again around it…</source>
        <translation>Darum herum neu planen…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote with a reply</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>%1 declined. Find another time.</source>
        <translation>%1 hat abgesagt. Suchen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Send cancellation…</source>
        <translation>Absage senden…</translation>
    </message>
    <message>
        <source>Send the new invitation…</source>
        <translation>Neue Einladung senden…</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewTimer</name>
    <message>
        <source>Minutes that are over</source>
        <translation>Abgelaufene Minuten</translation>
    </message>
    <message>
        <source>Starts and pauses the time of the interview (Ctrl+T)</source>
        <translation>Startet und hält die Zeit des Gesprächs an (Strg+T)</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>The %1 minutes of the interview are over.</source>
        <translation>Die %1 Minuten des Gesprächs sind vorbei.</translation>
    </message>
    <message>
        <source>The %1 minutes of the questions are over.</source>
        <translation>Die %1 Minuten der Fragen sind vorbei.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Zeit starten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the interview: %1 of %2</source>
        <translation>Zeit des Gesprächs: %1 von %2</translation>
    </message>
    <message>
        <source>Time of the interview: %1</source>
        <translation>Zeit des Gesprächs: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsPanel</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>No interview is booked.</source>
        <translation>Kein Interview ist gebucht.</translation>
    </message>
    <message>
        <source>All scorecards are in.</source>
        <translation>Alle Bewertungsbögen sind da.</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) still to come.</source>
        <translation>
            <numerusform>%n Bewertungsbogen steht noch aus.</numerusform>
            <numerusform>%n Bewertungsbögen stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 scorecards in</source>
        <translation>%1 von %2 Bewertungsbögen da</translation>
    </message>
    <message>
        <source>Show “%1” in the calendar</source>
        <translation>„%1“ im Kalender zeigen</translation>
    </message>
    <message>
        <source>Book interview…</source>
        <translation>Interview buchen…</translation>
    </message>
    <message>
        <source>Find another time for “%1”</source>
        <translation>Andere Zeit für „%1“ suchen</translation>
    </message>
    <message>
        <source>Plan “%1” again</source>
        <translation>„%1“ neu planen</translation>
    </message>
    <message>
        <source>Written assessments: hidden until you have graded those of this job that are yours.</source>
        <translation>Schriftliche Aufgaben: verborgen, bis Sie die Ihren zu dieser Stelle bewertet haben.</translation>
    </message>
    <message>
        <source>Send the cancellation of “%1”</source>
        <translation>Absage für „%1“ senden</translation>
    </message>
</context>
<context>
    <name>shortlist::InvitationDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Write mail</source>
        <translation>&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;Read a reply…</source>
        <translation>&amp;Antwort lesen…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Those who interview</source>
        <translation>Wer interviewt</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Bewerberin oder Bewerber</translation>
    </message>
    <message>
        <source>Your own calendar</source>
        <translation>Ihr eigener Kalender</translation>
    </message>
    <message>
        <source>“%1” is copied: paste it into the mail.</source>
        <translation>„%1“ ist kopiert: fügen Sie es in die Mail ein.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>What &amp;it says</source>
        <translation>W&amp;as darin steht</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Nobody is asked to reply to this copy.</source>
        <translation>Bei dieser Kopie wird niemand um Antwort gebeten.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Not invited, because the directory has no e-mail address: %1.</source>
        <translation>Nicht eingeladen, weil im Verzeichnis keine E-Mail-Adresse steht: %1.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1, who was taken out</source>
        <translation>%1, nicht mehr dabei</translation>
    </message>
    <message>
        <source>Save as &amp;mail…</source>
        <translation>Als &amp;E-Mail speichern…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Die E-Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Your mail program opens the mail with “%1” attached. If the file is missing there, drag or copy it into the mail.</source>
        <translation>Ihr E-Mail-Programm öffnet die E-Mail mit „%1“ im Anhang. Fehlt die Datei dort, ziehen oder kopieren Sie sie in die E-Mail.</translation>
    </message>
    <message>
        <source>The mail was opened as a file, with “%1” in it: send it from there.</source>
        <translation>Die E-Mail wurde als Datei geöffnet, mit „%1“ darin: Senden Sie sie von dort.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the mail, with the file in it, and open it where you write mails.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Speichern Sie die E-Mail samt Datei und öffnen Sie sie dort, wo Sie E-Mails schreiben.</translation>
    </message>
    <message>
        <source>Save as mail…</source>
        <translation>Als E-Mail speichern…</translation>
    </message>
    <message>
        <source>The mail could not be put where a mail program finds it: %1. Save it instead.</source>
        <translation>Die E-Mail konnte nicht dort abgelegt werden, wo ein E-Mail-Programm sie findet: %1. Speichern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Absage</translation>
    </message>
</context>
<context>
    <name>shortlist::JobDetail</name>
    <message>
        <source>Parts of the job</source>
        <translation>Teile des Jobs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Jobs</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Gehaltsstufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n active candidate(s)</source>
        <translation>
            <numerusform>%n aktiver Bewerber</numerusform>
            <numerusform>%n aktive Bewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>Openings (%1)</source>
        <translation>Offene Stellen (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>shortlist::JobListModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>version %1, next one in draft</source>
        <translation>Version %1, nächste im Entwurf</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Active candidates</source>
        <translation>Aktive Bewerber</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
</context>
<context>
    <name>shortlist::JobsPage</name>
    <message>
        <source>Filter jobs</source>
        <translation>Jobs filtern</translation>
    </message>
    <message>
        <source>Show &amp;retired</source>
        <translation>Aus&amp;gemusterte zeigen</translation>
    </message>
    <message>
        <source>No jobs yet. Import a job page to get its hiring plan, or start from a template.</source>
        <translation>Noch keine Jobs. Eine Stellenseite importieren, um ihren Einstellungsplan zu erhalten, oder mit einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>Import page…</source>
        <translation>Stellenseite importieren…</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Take job back into use</source>
        <translation>Job wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Retire job…</source>
        <translation>Job ausmustern…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>New empty job…</source>
        <translation>Neuer leerer Job…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opening(s)</source>
        <translation>
            <numerusform>%Ln offene Stelle</numerusform>
            <numerusform>%Ln offene Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active candidate(s)</source>
        <translation>
            <numerusform>%Ln aktiver Bewerber</numerusform>
            <numerusform>%Ln aktive Bewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a job page</source>
        <translation>Eine Stellenseite importieren</translation>
    </message>
    <message>
        <source>Job pages (*.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>Stellenseiten (*.md *.markdown *.txt *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This program cannot read job pages.</source>
        <translation>Dieses Programm kann keine Stellenseiten lesen.</translation>
    </message>
    <message>
        <source>%1 (grade %2)</source>
        <translation>%1 (Gehaltsstufe %2)</translation>
    </message>
    <message>
        <source>New job from a template</source>
        <translation>Neuer Job aus einer Vorlage</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Job</translation>
    </message>
    <message>
        <source>Title of the job</source>
        <translation>Titel des Jobs</translation>
    </message>
    <message>
        <source>Retire job</source>
        <translation>Job ausmustern</translation>
    </message>
    <message>
        <source>No new candidates; its openings are closed. Why is the job retired?</source>
        <translation>Keine neuen Bewerber; die offenen Stellen werden geschlossen. Warum wird der Job ausgemustert?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The job can be used at once: its hiring plan and its rubrics come published. To change a rubric, begin a new version of it.</source>
        <translation>Der Job kann sofort benutzt werden: Einstellungsplan und Bewertungsraster sind schon veröffentlicht. Um ein Bewertungsraster zu ändern, beginnen Sie eine neue Version davon.</translation>
    </message>
</context>
<context>
    <name>shortlist::KitPanel</name>
    <message>
        <source>Interview kit</source>
        <translation>Interviewmappe</translation>
    </message>
    <message>
        <source>Written assessment</source>
        <translation>Schriftliche Aufgabe</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation>Was herauszufinden ist</translation>
    </message>
    <message>
        <source>From %1 (%2)</source>
        <translation>Von %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On a rating: 1 to %1 choose and go on, 0 is not observed, Backspace takes it back.
E writes the evidence of the criterion just rated, or else of the one the keyboard is on.
G shows the guide, Ctrl+Enter submits.</source>
        <translation>Auf einer Bewertung: 1 bis %1 wählen und gehen weiter, 0 heißt nicht beobachtet, Rücktaste nimmt sie zurück.
E schreibt den Beleg zum eben bewerteten Kriterium, sonst zu dem, auf dem die Tastatur ist.
G zeigt den Leitfaden, Strg+Eingabe reicht ein.</translation>
    </message>
    <message>
        <source>Ctrl+T starts and pauses the time.</source>
        <translation>Strg+T startet die Zeit und hält sie an.</translation>
    </message>
    <message>
        <source>%1: %2, %3, with %4</source>
        <translation>%1: %2, %3, mit %4</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <source>The candidate&apos;s day besides</source>
        <translation>Der Tag der Person außerdem</translation>
    </message>
    <message>
        <source>No other interview</source>
        <translation>Kein anderes Gespräch</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Schon angesehen</translation>
    </message>
    <message numerus="yes">
        <source>Ask (%n minute(s)): %1</source>
        <translation>
            <numerusform>Fragen (%n Minute): %1</numerusform>
            <numerusform>Fragen (%n Minuten): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>– Then: %1</source>
        <translation>– Dann: %1</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>F8 in a text goes to what is said of its words, one after the other.</source>
        <translation>F8 in einem Text geht zu den Wörtern, zu denen etwas gesagt wird, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Alt+Page Down and Alt+Page Up scroll the kit from anywhere on the card.</source>
        <translation>Alt+Bild ab und Alt+Bild auf blättern in der Interviewmappe, wo auch immer auf dem Bogen man ist.</translation>
    </message>
    <message>
        <source>It is still being looked through; it can be opened when that is done.</source>
        <translation>Sie wird noch durchgesehen und lässt sich öffnen, sobald das getan ist.</translation>
    </message>
    <message>
        <source>Enter goes on from a rating, Esc from the evidence back to it.</source>
        <translation>Die Eingabetaste geht von einer Bewertung weiter, Esc vom Beleg zu ihr zurück.</translation>
    </message>
    <message>
        <source>Held back: it tells whose it is, or may. The recruiter replaces it, or lets it be opened.</source>
        <translation>Zurückgehalten: Sie verrät, von wem sie ist, oder könnte es. Die Personalabteilung ersetzt sie oder gibt sie frei.</translation>
    </message>
    <message>
        <source>Held back: they tell whose they are. The recruiter takes that out, or lets them be read.</source>
        <translation>Zurückgehalten: Sie verraten, von wem sie sind. Die Personalabteilung entfernt das oder gibt sie zum Lesen frei.</translation>
    </message>
    <message>
        <source>On the overall recommendation 0 is: cannot judge.</source>
        <translation>Bei der Gesamtempfehlung ist 0: nicht beurteilbar.</translation>
    </message>
</context>
<context>
    <name>shortlist::KitScroll</name>
    <message>
        <source>Interview kit, to be scrolled</source>
        <translation>Interviewmappe, zum Blättern</translation>
    </message>
</context>
<context>
    <name>shortlist::LetterDialog</name>
    <message>
        <source>Letter of offer %1</source>
        <translation>Brief zu Angebot %1</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Feld einfügen…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The letter as it will be</source>
        <translation>Der Brief, wie er wird</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Text with fields</source>
        <translation>Text mit Feldern</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>&amp;Keep for the team</source>
        <translation>Für das Team &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Built-in text</source>
        <translation>&amp;Eingebauter Text</translation>
    </message>
    <message>
        <source>This is the team&apos;s letter now.</source>
        <translation>Das ist jetzt der Brief des Teams.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Den Brief speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The team&apos;s offer letter</source>
        <translation>Das Angebotsschreiben des Teams</translation>
    </message>
    <message>
        <source>Keep for this &amp;job</source>
        <translation>Für diese &amp;Stelle behalten</translation>
    </message>
    <message>
        <source>T&amp;eam&apos;s text</source>
        <translation>T&amp;ext des Teams</translation>
    </message>
    <message>
        <source>Each page is marked “%1” until the offer is approved or sent.</source>
        <translation>Jede Seite trägt den Vermerk „%1“, bis das Angebot genehmigt oder versendet ist.</translation>
    </message>
    <message>
        <source>This is the letter of this job now.</source>
        <translation>Das ist jetzt das Schreiben dieser Stelle.</translation>
    </message>
    <message>
        <source>This is the team&apos;s letter now. This job still has its own.</source>
        <translation>Das ist jetzt das Schreiben des Teams. Diese Stelle hat weiterhin ihr eigenes.</translation>
    </message>
    <message>
        <source>There is no letter to show until this is put right: %1</source>
        <translation>Bis das berichtigt ist, gibt es kein Schreiben zu zeigen: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::LevelsDialog</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>A word for this level</source>
        <translation>Ein Wort für dieses Niveau</translation>
    </message>
    <message>
        <source>Levels, lowest first</source>
        <translation>Niveaus, niedrigstes zuerst</translation>
    </message>
    <message>
        <source>Levels of the rubric</source>
        <translation>Niveaus des Rasters</translation>
    </message>
    <message>
        <source>Lowest level first</source>
        <translation>Niedrigstes Niveau zuerst</translation>
    </message>
    <message>
        <source>Add a level (Ctrl+Enter)</source>
        <translation>Niveau hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Move level up (Alt+Up)</source>
        <translation>Niveau nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move level down (Alt+Down)</source>
        <translation>Niveau nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove level (Del)</source>
        <translation>Niveau entfernen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>A rubric has %n level(s) at most.</source>
        <translation>
            <numerusform>Ein Bewertungsraster hat höchstens %n Niveau.</numerusform>
            <numerusform>Ein Bewertungsraster hat höchstens %n Niveaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rubric has %n level(s) at least.</source>
        <translation>
            <numerusform>Ein Bewertungsraster hat mindestens %n Niveau.</numerusform>
            <numerusform>Ein Bewertungsraster hat mindestens %n Niveaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1 has no word.</source>
        <translation>Niveau %1 hat keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Two levels are called “%1”.</source>
        <translation>Zwei Niveaus heißen „%1“.</translation>
    </message>
</context>
<context>
    <name>shortlist::LintPanel</name>
    <message>
        <source>Advice on this rubric</source>
        <translation>Hinweise zu diesem Bewertungsraster</translation>
    </message>
    <message>
        <source>Enter or a click goes there. None of it keeps you from publishing.</source>
        <translation>Enter oder ein Klick führt dorthin. Nichts davon hindert am Veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing to think over in the wording.</source>
        <translation>An den Formulierungen gibt es nichts zu bedenken.</translation>
    </message>
    <message>
        <source>Choose one to read where the rule comes from; Enter goes there.</source>
        <translation>Einen wählen, um zu lesen, woher die Regel kommt; Enter führt dorthin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the place in the rubric, what is found there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::LoadModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n interview(s), %2</source>
        <translation>
            <numerusform>Woche ab %1: %n Interview, %2</numerusform>
            <numerusform>Woche ab %1: %n Interviews, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>over the limit of %1 a week</source>
        <translation>über dem Limit von %1 je Woche</translation>
    </message>
    <message>
        <source>%1 on one day, over the limit of %2</source>
        <translation>%1 an einem Tag, über dem Limit von %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a week by its Monday</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day / week</source>
        <translation>Tag / Woche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>shortlist::LoadPanel</name>
    <message>
        <source>Filter the load by name or title</source>
        <translation>Auslastung nach Name oder Titel filtern</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>All pools, and nobody&apos;s</source>
        <translation>Alle Pools und ohne Pool</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>From this week on</source>
        <translation>Ab dieser Woche</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Spätere Wochen</translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation>Auslastung je Woche</translation>
    </message>
    <message>
        <source>Enter shows the week in the calendar</source>
        <translation>Enter zeigt die Woche im Kalender</translation>
    </message>
    <message>
        <source>Show the week in the calendar</source>
        <translation>Die Woche im Kalender zeigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet.</source>
        <translation>Noch ist niemand im Verzeichnis.</translation>
    </message>
    <message>
        <source>Nobody answers this filter.</source>
        <translation>Auf diesen Filter passt niemand.</translation>
    </message>
    <message>
        <source>Nobody is over a limit.</source>
        <translation>Niemand ist über einem Limit.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) over a limit, marked with “!”.</source>
        <translation>
            <numerusform>%n Person über einem Limit, mit „!“ markiert.</numerusform>
            <numerusform>%n Personen über einem Limit, mit „!“ markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews of a week as it is where the person lives. Enter shows the week in the calendar.</source>
        <translation>Interviews einer Woche, wie sie dort ist, wo die Person lebt. Enter zeigt die Woche im Kalender.</translation>
    </message>
</context>
<context>
    <name>shortlist::LoopsDialog</name>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>Anhalten und den besten be&amp;halten</translation>
    </message>
    <message>
        <source>Reading calendars…</source>
        <translation>Kalender werden gelesen…</translation>
    </message>
    <message>
        <source>Plan loops</source>
        <translation>Interviewrunden planen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Interviews of this plan</source>
        <translation>Interviews dieses Plans</translation>
    </message>
    <message>
        <source>Interviews that everybody leads</source>
        <translation>Interviews, die alle führen</translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>Alle b&amp;uchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>Es gibt nichts zu planen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate(s) planned</source>
        <translation>
            <numerusform>%1 von %n Bewerber geplant</numerusform>
            <numerusform>%1 von %n Bewerbern geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>how many, how good</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Best so far: %1. %2.</source>
        <comment>how many, how good</comment>
        <translation>Bisher bester Plan: %1. %2.</translation>
    </message>
    <message>
        <source>No time for all interviews</source>
        <translation>Keine Zeit für alle Interviews</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s)</source>
        <translation>
            <numerusform>%n Interview gebucht</numerusform>
            <numerusform>%n Interviews gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Der %n ausgewählte Bewerber</numerusform>
            <numerusform>Die %n ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>All active for this job (%1)</source>
        <translation>Alle Aktiven für diese Stelle (%1)</translation>
    </message>
    <message>
        <source>All active in opening %1 (%2)</source>
        <translation>Alle Aktiven in der Ausschreibung %1 (%2)</translation>
    </message>
    <message>
        <source>All active at “%1” (%2)</source>
        <translation>Alle Aktiven in „%1“ (%2)</translation>
    </message>
    <message>
        <source>Whom to plan</source>
        <translation>Wen planen</translation>
    </message>
    <message>
        <source>For the candidate</source>
        <translation>Beim Bewerber</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Panels and what else is planned one by one: %1 of %n candidate(s)</source>
        <translation>
            <numerusform>Panels und was sonst einzeln geplant wird: %1 von %n Bewerber</numerusform>
            <numerusform>Panels und was sonst einzeln geplant wird: %1 von %n Bewerbern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2, without what is planned one by one.</source>
        <comment>how many, how good</comment>
        <translation>%1. %2, ohne das, was einzeln geplant wird.</translation>
    </message>
    <message>
        <source>To be planned after the rest</source>
        <translation>Wird nach den übrigen geplant</translation>
    </message>
    <message>
        <source>No time found</source>
        <translation>Keine Zeit gefunden</translation>
    </message>
    <message>
        <source>After the rest</source>
        <translation>Nach den übrigen</translation>
    </message>
    <message>
        <source>&amp;Book %1 of %2</source>
        <comment>interviews, candidates</comment>
        <translation>%1 von %2 &amp;buchen</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n Interview</numerusform>
            <numerusform>%n Interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Bewerber</numerusform>
            <numerusform>%n Bewerbern</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview that is booked moves. One undo takes all new ones back.</source>
        <translation>Kein gebuchtes Interview wird verschoben. Einmal „Rückgängig“ nimmt alle neuen zurück.</translation>
    </message>
    <message>
        <source>No time for all interviews of: %1</source>
        <comment>candidates</comment>
        <translation>Keine Zeit für alle Interviews von: %1</translation>
    </message>
    <message>
        <source>Reason for setting rules aside</source>
        <translation>Grund für das Aussetzen von Regeln</translation>
    </message>
    <message>
        <source>Why rules are set aside</source>
        <translation>Warum Regeln ausgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>Seed %1, %n step(s): as many give the same plan again.</source>
        <translation>
            <numerusform>Startwert %1, %n Schritt: ebenso viele ergeben wieder denselben Plan.</numerusform>
            <numerusform>Startwert %1, %n Schritte: ebenso viele ergeben wieder denselben Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not known whether free)</source>
        <comment>interviewer</comment>
        <translation>%1 (nicht bekannt, ob frei)</translation>
    </message>
    <message>
        <source>%1 (?)</source>
        <comment>interviewer</comment>
        <translation>%1 (?)</translation>
    </message>
    <message>
        <source>How much of the planning is done</source>
        <translation>Wie weit die Planung ist</translation>
    </message>
    <message>
        <source>(?) It is not known whether they are free then.</source>
        <translation>(?) Es ist nicht bekannt, ob diese Person dann frei ist.</translation>
    </message>
    <message>
        <source>All remarks on this plan</source>
        <translation>Alle Hinweise zu diesem Plan</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>shortlist::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planung</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>Ka&amp;lender</translation>
    </message>
</context>
<context>
    <name>shortlist::MainWindow</name>
    <message>
        <source>Page actions</source>
        <translation>Aktionen der Seite</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>%1 – Shortlist</source>
        <translation>%1 – Shortlist</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Search candidates, jobs, people (Ctrl+K)</source>
        <translation>Bewerber, Jobs, Personen (Strg+K)</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1. Which one times are shown in is chosen in the settings.</source>
        <translation>Die Uhr dieses Rechners zeigt %1. In welcher Zeitzone Zeiten gezeigt werden, wählen Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>More of this page&apos;s buttons</source>
        <translation>Weitere Schaltflächen dieser Seite</translation>
    </message>
</context>
<context>
    <name>shortlist::MeetingCard</name>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Abgeschlossen %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened before all scorecards were in: %1</source>
        <translation>Eröffnet, bevor alle Bewertungsbögen da waren: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Order of speaking</source>
        <translation>Reihenfolge der Wortmeldungen</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Nächste Wortmeldung</translation>
    </message>
    <message>
        <source>Give or take the word</source>
        <translation>Wort geben oder nehmen</translation>
    </message>
    <message>
        <source>Speaks earlier</source>
        <translation>Spricht früher</translation>
    </message>
    <message>
        <source>Speaks later</source>
        <translation>Spricht später</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Planung ändern…</translation>
    </message>
    <message>
        <source>Change who takes part…</source>
        <translation>Teilnehmende ändern…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>is speaking</source>
        <translation>spricht</translation>
    </message>
    <message numerus="yes">
        <source>Spoken in all: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Insgesamt gesprochen: %1 von %n Minute</numerusform>
            <numerusform>Insgesamt gesprochen: %1 von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoken in all: %1</source>
        <translation>Insgesamt gesprochen: %1</translation>
    </message>
    <message>
        <source>The application has ended: %1</source>
        <translation>Die Bewerbung ist beendet: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Opened by %1 before all scorecards were in: %2</source>
        <translation>Von %1 eröffnet, bevor alle Bewertungsbögen da waren: %2</translation>
    </message>
    <message>
        <source>Scorecards missing then: %1</source>
        <translation>Damals fehlende Bewertungsbögen: %1</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>The least senior first, the decider last. Alt+Up and Alt+Down change the order, Space gives the word, N gives it to the next one, T starts and stops the timer.</source>
        <translation>Die am wenigsten Erfahrenen zuerst, wer entscheidet zuletzt. Alt+Auf und Alt+Ab ändern die Reihenfolge, die Leertaste erteilt das Wort, N erteilt es der nächsten Person, T startet die Zeit und hält sie an.</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Zeit starten</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Zeit anhalten</translation>
    </message>
</context>
<context>
    <name>shortlist::MeetingDialog</name>
    <message>
        <source>A &amp;time is agreed on</source>
        <translation>Ein &amp;Termin ist vereinbart</translation>
    </message>
    <message>
        <source>Plan the debrief</source>
        <translation>Auswertung planen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Who takes part</source>
        <translation>&amp;Wer teilnimmt</translation>
    </message>
    <message>
        <source>Those who speak, in their order; Space marks others.</source>
        <translation>Wer spricht, in der Reihenfolge; Leertaste wählt weitere.</translation>
    </message>
    <message>
        <source>Who d&amp;ecides</source>
        <translation>Wer &amp;entscheidet</translation>
    </message>
    <message>
        <source>Speaks last.</source>
        <translation>Spricht zuletzt.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>shortlist::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Meldung zeigen</translation>
    </message>
    <message>
        <source>Show one line of the message</source>
        <translation>Eine Zeile der Meldung zeigen</translation>
    </message>
</context>
<context>
    <name>shortlist::MonthDelegate</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln Interview</numerusform>
            <numerusform>%Ln Interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::MonthModel</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, no interview</source>
        <translation>%1, kein Interview</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln Interview</numerusform>
            <numerusform>%Ln Interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, conflict: %2</source>
        <comment>interview, what speaks against it</comment>
        <translation>%1, Konflikt: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::MonthView</name>
    <message>
        <source>Press to open the interview</source>
        <translation>Drücken öffnet das Interview</translation>
    </message>
</context>
<context>
    <name>shortlist::MoveDialog</name>
    <message>
        <source>Move to stage</source>
        <translation>In eine Stufe verschieben</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>&amp;Waiver: why it goes on without that</source>
        <translation>&amp;Ausnahme: warum es ohne das weitergeht</translation>
    </message>
    <message>
        <source>Waiver: why it goes on without that</source>
        <translation>Ausnahme: warum es ohne das weitergeht</translation>
    </message>
    <message>
        <source>Kept with your name, and shown at the debrief.</source>
        <translation>Bleibt mit Ihrem Namen erhalten und wird in der Auswertung gezeigt.</translation>
    </message>
    <message>
        <source>%1, now in “%2”</source>
        <comment>who, stage</comment>
        <translation>%1, jetzt in „%2“</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Move with waiver</source>
        <translation>Mit Ausnahme &amp;verschieben</translation>
    </message>
</context>
<context>
    <name>shortlist::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::NoteHints</name>
    <message numerus="yes">
        <source>%n more; F8 goes to the next one.</source>
        <translation>
            <numerusform>%n weiterer; F8 geht zum nächsten.</numerusform>
            <numerusform>%n weitere; F8 geht zum nächsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter adds it.</source>
        <translation>Eine Notiz schreiben. Strg+Eingabe fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>Wer die Notiz lesen darf</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>shortlist::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>shortlist::OfferDialog</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>O&amp;pening</source>
        <translation>Offene &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Sp&amp;ecialty</source>
        <translation>Spe&amp;zialgebiet</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>S&amp;alary a year</source>
        <translation>&amp;Jahresgehalt</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>B&amp;onus im Jahr</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>E&amp;quity</source>
        <translation>&amp;Beteiligung</translation>
    </message>
    <message>
        <source>Locatio&amp;n</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Ans&amp;wer by</source>
        <translation>Ant&amp;wort bis</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>No opening of this job is open. Add one on the job&apos;s page.</source>
        <translation>Keine Stelle dieses Jobs ist offen. Fügen Sie auf der Seite des Jobs eine hinzu.</translation>
    </message>
    <message>
        <source>Offer %1, in place of offer %2</source>
        <translation>Angebot %1, anstelle von Angebot %2</translation>
    </message>
</context>
<context>
    <name>shortlist::OffersCard</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Changes that ask for approval again</source>
        <translation>Änderungen, die erneut um Genehmigung fragen</translation>
    </message>
    <message>
        <source>Where one of these is changed after somebody approved an offer, the approvals do not count any more. For the whole team; a job can have its own, where it is set who approves its offers.</source>
        <translation>Wird eines davon geändert, nachdem jemand ein Angebot genehmigt hat, gelten die Genehmigungen nicht mehr. Für das ganze Team; ein Job kann eigene haben, dort, wo steht, wer seine Angebote genehmigt.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The text with fields that letters of offers are made from. For the whole team; a job can have its own, where the letter of an offer is written.</source>
        <translation>Der Text mit Feldern, aus dem Angebotsschreiben entstehen. Für das ganze Team; eine Stelle kann einen eigenen haben, dort, wo das Schreiben eines Angebots verfasst wird.</translation>
    </message>
    <message>
        <source>Offer letter…</source>
        <translation>Angebotsschreiben…</translation>
    </message>
</context>
<context>
    <name>shortlist::OffersPanel</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>No offer was made yet.</source>
        <translation>Es wurde noch kein Angebot gemacht.</translation>
    </message>
    <message>
        <source>Draft offer…</source>
        <translation>Angebot entwerfen…</translation>
    </message>
    <message>
        <source>Set who approves…</source>
        <translation>Festlegen, wer genehmigt…</translation>
    </message>
    <message>
        <source>Change who approves…</source>
        <translation>Ändern, wer genehmigt…</translation>
    </message>
    <message>
        <source>Offer %1 · %2</source>
        <comment>its number, where it stands</comment>
        <translation>Angebot %1 · %2</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation>Noch zu benachrichtigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what is owed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>somebody was</comment>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 wurde benachrichtigt</translation>
    </message>
    <message>
        <source>Draft another offer…</source>
        <translation>Ein weiteres Angebot entwerfen…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Um Genehmigung bitten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet vermerken</translation>
    </message>
    <message>
        <source>Accepted: hire</source>
        <translation>Angenommen: einstellen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Abgelehnt…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Edit terms…</source>
        <translation>Bedingungen bearbeiten…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Das Angebot ändern</translation>
    </message>
    <message>
        <source>Change and ask again</source>
        <translation>Ändern und erneut fragen</translation>
    </message>
    <message>
        <source>Make offer %1</source>
        <translation>Angebot %1 machen</translation>
    </message>
    <message>
        <source>Reject the offer</source>
        <translation>Das Angebot ablehnen</translation>
    </message>
    <message>
        <source>What has to change?</source>
        <translation>Was muss sich ändern?</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Which reason did the candidate give?</source>
        <translation>Welcher Grund wurde genannt?</translation>
    </message>
    <message>
        <source>Record the decline</source>
        <translation>Ablehnung vermerken</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Das Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Warum wird es zurückgezogen?</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Fehlendes ergänzen…</translation>
    </message>
    <message>
        <source>Another offer is out</source>
        <translation>Ein anderes Angebot ist unterwegs</translation>
    </message>
    <message>
        <source>Why is there a second one for the same opening?</source>
        <translation>Warum gibt es ein zweites für dieselbe offene Stelle?</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>You have approved it.</source>
        <translation>Sie haben es genehmigt.</translation>
    </message>
    <message>
        <source>You have rejected it.</source>
        <translation>Sie haben es abgelehnt.</translation>
    </message>
    <message>
        <source>It is not your turn: others have to approve first, or already have.</source>
        <translation>Sie sind nicht an der Reihe: Andere müssen zuerst genehmigen oder haben es schon getan.</translation>
    </message>
    <message>
        <source>The offer as it stands here can be sent once everybody who is asked approves it.</source>
        <translation>Das Angebot kann so versendet werden, wie es hier steht, sobald alle Gefragten es genehmigen.</translation>
    </message>
    <message>
        <source>It goes back as a draft, with your reason.</source>
        <translation>Es geht mit Ihrer Begründung als Entwurf zurück.</translation>
    </message>
    <message>
        <source>You are not asked for anything now.</source>
        <translation>Sie werden zurzeit um nichts gebeten.</translation>
    </message>
    <message>
        <source>%1 Recruiters and hiring managers change its terms and send it.</source>
        <comment>where the reader stands</comment>
        <translation>%1 Die Bedingungen ändern Recruiter und Hiring Manager; sie versenden es auch.</translation>
    </message>
    <message>
        <source>You are asked to approve it.</source>
        <translation>Sie werden um Genehmigung gebeten.</translation>
    </message>
    <message>
        <source>No longer here to approve: %1. Name somebody else under “Change who approves…”, then ask again.</source>
        <translation>Nicht mehr da, um zu genehmigen: %1. Nennen Sie unter „Ändern, wer genehmigt…“ jemand anderen und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Those who approve offers of this job now are asked. What they have said already stays.</source>
        <translation>Gefragt werden, die jetzt die Angebote dieser Stelle genehmigen. Was sie schon gesagt haben, bleibt.</translation>
    </message>
    <message>
        <source>Why there is a second offer for the opening: %1</source>
        <translation>Warum es ein zweites Angebot für die offene Stelle gibt: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::OpeningDialog</name>
    <message>
        <source>How &amp;many</source>
        <translation>Wie &amp;viele</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spezialgebiet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>&amp;Hiring manager</source>
        <translation>&amp;Hiring Manager</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring Manager</translation>
    </message>
    <message>
        <source>&amp;Recruiter</source>
        <translation>&amp;Recruiter</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>&amp;Target start</source>
        <translation>&amp;Gewünschter Beginn</translation>
    </message>
    <message>
        <source>Target start</source>
        <translation>Gewünschter Beginn</translation>
    </message>
    <message>
        <source>Add openings</source>
        <translation>Offene Stellen hinzufügen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Offene Stelle %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>An opening needs a code, such as 1001-1.</source>
        <translation>Eine offene Stelle braucht einen Code wie 1001-1.</translation>
    </message>
    <message>
        <source>Nobody in the directory is called “%1”. Choose from the list, or empty the field.</source>
        <translation>Niemand im Verzeichnis heißt „%1“. Aus der Liste wählen oder das Feld leeren.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %n people. Type more of the name, or choose from the list.</source>
        <translation>
            <numerusform>„%1“ kann eine Person sein. Mehr vom Namen eintippen oder aus der Liste wählen.</numerusform>
            <numerusform>„%1“ können %n Personen sein. Mehr vom Namen eintippen oder aus der Liste wählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::OpeningTableModel</name>
    <message>
        <source>filled by %1</source>
        <translation>besetzt durch %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Offene Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring Manager</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Target start</source>
        <translation>Gewünschter Beginn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>shortlist::OpeningsTab</name>
    <message>
        <source>No openings yet. Each opening is one seat to fill.</source>
        <translation>Noch keine offenen Stellen. Jede ist ein zu besetzender Platz.</translation>
    </message>
    <message>
        <source>Add openings…</source>
        <translation>Offene Stellen hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Close opening %1</source>
        <translation>Offene Stelle %1 schließen</translation>
    </message>
    <message>
        <source>Why is it closed without a hire?</source>
        <translation>Warum wird sie ohne Einstellung geschlossen?</translation>
    </message>
    <message>
        <source>Close opening</source>
        <translation>Offene Stelle schließen</translation>
    </message>
</context>
<context>
    <name>shortlist::OverviewTab</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Gehaltsstufe</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Nice-to-haves</source>
        <translation>Von Vorteil</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
        <source>Add a nice-to-have</source>
        <translation>Etwas von Vorteil hinzufügen</translation>
    </message>
    <message>
        <source>Add a responsibility</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Write one line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Spezialgebiete</translation>
    </message>
    <message>
        <source>Add a specialty</source>
        <translation>Spezialgebiet hinzufügen</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Programming language</source>
        <translation>Programmiersprache</translation>
    </message>
    <message>
        <source>A job needs a title.</source>
        <translation>Ein Job braucht einen Titel.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>shortlist::PackDialog</name>
    <message>
        <source>&amp;Pages to read and print (PDF)</source>
        <translation>Seiten zum &amp;Lesen und Drucken (PDF)</translation>
    </message>
    <message>
        <source>&amp;Numbers as a spreadsheet (XLSX)</source>
        <translation>&amp;Zahlen als Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>Decision pack on %1</source>
        <translation>Entscheidungsmappe zu %1</translation>
    </message>
    <message>
        <source>Decision pack %1</source>
        <translation>Entscheidungsmappe %1</translation>
    </message>
    <message>
        <source>The pack is being written</source>
        <translation>Die Mappe wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save decision pack</source>
        <translation>Entscheidungsmappe sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>Replace the spreadsheet</source>
        <translation>Tabelle ersetzen</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Replace it?</source>
        <translation>Es gibt schon eine Datei „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The decision pack is in %1.</source>
        <translation>Die Entscheidungsmappe liegt in %1.</translation>
    </message>
    <message>
        <source>All that the decision rests on, as you may see it: ratings, every scorecard with its amendments, debrief notes, decisions and the journal of the application. Whoever gets the files reads all of it. That you made them, when and for whom is kept in the journal.</source>
        <translation>Alles, worauf die Entscheidung beruht, soweit Sie es sehen dürfen: Bewertungen, jeder Bewertungsbogen mit seinen Änderungen, Notizen der Auswertung, Entscheidungen und das Journal der Bewerbung. Wer die Dateien bekommt, liest alles davon. Dass Sie sie erstellt haben, wann und für wen, bleibt im Journal.</translation>
    </message>
    <message>
        <source>Such as the works council; empty for yourself</source>
        <translation>Etwa der Betriebsrat; leer für Sie selbst</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
</context>
<context>
    <name>shortlist::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: there are no fonts.</source>
        <translation>„%1“ lässt sich nicht drucken: Es gibt keine Schriften.</translation>
    </message>
    <message>
        <source>The pages of “%1” could not be made.</source>
        <translation>Die Seiten von „%1“ ließen sich nicht herstellen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has space.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob dort geschrieben werden darf und ob Platz ist.</translation>
    </message>
</context>
<context>
    <name>shortlist::PeopleModel</name>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Interviews a day / a week</source>
        <translation>Interviews am Tag / in der Woche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>shortlist::PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>As on the team page, e.g. Senior Backend Engineer</source>
        <translation>Wie auf der Teamseite, etwa Senior Backend Engineer</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spezialgebiet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Pro&amp;gramming languages</source>
        <translation>&amp;Programmiersprachen</translation>
    </message>
    <message>
        <source>Programming languages</source>
        <translation>Programmiersprachen</translation>
    </message>
    <message>
        <source>Those this person can interview in</source>
        <translation>Die, in denen diese Person Interviews führen kann</translation>
    </message>
    <message>
        <source>G&amp;rade</source>
        <translation>&amp;Gehaltsstufe</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>A number, where it is known</source>
        <translation>Eine Zahl, wo bekannt</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>&amp;Arbeitszeiten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Mon-Fri 09:00-17:00</source>
        <translation>Mo-Fr 09:00-17:00</translation>
    </message>
    <message>
        <source>Interviews a da&amp;y</source>
        <translation>Interviews am &amp;Tag</translation>
    </message>
    <message>
        <source>Interviews a day</source>
        <translation>Interviews pro Tag</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Interviews a wee&amp;k</source>
        <translation>Interviews in der &amp;Woche</translation>
    </message>
    <message>
        <source>Interviews a week</source>
        <translation>Interviews pro Woche</translation>
    </message>
    <message>
        <source>A number, where it is known; usual for this title: %1</source>
        <translation>Eine Zahl, wo bekannt; üblich für diesen Titel: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::PersonPanel</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Programming languages, e.g. Go, Ruby</source>
        <translation>Programmiersprachen, etwa Go, Ruby</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Geschult für</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Interviews a day</source>
        <translation>Interviews pro Tag</translation>
    </message>
    <message>
        <source>Interviews a week</source>
        <translation>Interviews pro Woche</translation>
    </message>
    <message>
        <source>It is %1 there.</source>
        <translation>Dort ist es %1.</translation>
    </message>
    <message>
        <source>The interviews of your jobs appear here once a job has a plan.</source>
        <translation>Die Interviews der Jobs erscheinen hier, sobald ein Job einen Plan hat.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>shortlist::PipelinePage</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Which applications</source>
        <translation>Welche Bewerbungen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Bewerber</numerusform>
            <numerusform>%Ln Bewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, how many selected</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Hier ist gerade niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>an empty column of those on hold or ended</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>There is no job yet. Import a job page, and its hiring plan becomes the board.</source>
        <translation>Es gibt noch keinen Job. Eine Stellenseite importieren: ihr Einstellungsplan wird zur Tafel.</translation>
    </message>
    <message>
        <source>Go to jobs</source>
        <translation>Zu den Jobs</translation>
    </message>
    <message>
        <source>Nobody is under way for this job. Add candidates, or let those you have apply.</source>
        <translation>Für diesen Job ist niemand unterwegs. Bewerber eintragen oder vorhandene bewerben lassen.</translation>
    </message>
    <message>
        <source>Go to candidates</source>
        <translation>Zu den Bewerbern</translation>
    </message>
    <message>
        <source>Nobody is on hold.</source>
        <translation>Niemand ist zurückgestellt.</translation>
    </message>
    <message>
        <source>No application has ended yet.</source>
        <translation>Noch keine Bewerbung ist beendet.</translation>
    </message>
    <message>
        <source>Show the active ones</source>
        <translation>Die aktiven zeigen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>&amp;Move to stage…</source>
        <translation>In Stufe &amp;verschieben…</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>In die Stufe &amp;davor</translation>
    </message>
    <message>
        <source>Move to the &amp;next stage</source>
        <translation>In die &amp;nächste Stufe</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Absagen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>Zurück&amp;stellen…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Wai&amp;ve…</source>
        <translation>A&amp;usnahme…</translation>
    </message>
    <message>
        <source>&amp;Assessment…</source>
        <translation>S&amp;chriftliche Aufgabe…</translation>
    </message>
    <message>
        <source>Open &amp;candidate</source>
        <translation>&amp;Bewerber öffnen</translation>
    </message>
    <message>
        <source>%1 moved to “%2”</source>
        <comment>who, stage</comment>
        <translation>%1 nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <comment>who</comment>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <comment>who</comment>
        <translation>%1 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <comment>who</comment>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 resumed</source>
        <comment>who</comment>
        <translation>%1 fortgesetzt</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <comment>who</comment>
        <translation>%1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Waive “%1”</source>
        <translation>Ausnahme für „%1“</translation>
    </message>
    <message>
        <source>Why may %1 go on without it?</source>
        <translation>Warum darf es für %1 ohne das weitergehen?</translation>
    </message>
    <message>
        <source>“%1” waived for %2</source>
        <comment>stage, who</comment>
        <translation>Ausnahme für „%1“ bei %2</translation>
    </message>
    <message>
        <source>&amp;Plan remaining interviews…</source>
        <translation>Verbleibende Interviews &amp;planen…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Book &amp;interview…</source>
        <translation>&amp;Interview buchen…</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side…</source>
        <translation>Ne&amp;beneinanderstellen…</translation>
    </message>
    <message>
        <source>Plan the cancelled interview a&amp;gain…</source>
        <translation>Abgesagtes Gespräch n&amp;eu planen…</translation>
    </message>
    <message>
        <source>Plan &amp;loops…</source>
        <translation>Interview&amp;runden planen…</translation>
    </message>
</context>
<context>
    <name>shortlist::PlanDialog</name>
    <message>
        <source>Plan remaining interviews</source>
        <translation>Verbleibende Interviews planen</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es sich ergibt</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alle an einem Tag</translation>
    </message>
    <message>
        <source>On several days</source>
        <translation>An mehreren Tagen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3 choose a plan, Enter books it.</source>
        <translation>Alt+1 bis Alt+3 wählen einen Plan, die Eingabetaste bucht ihn.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For the candidate</source>
        <translation>Beim Bewerber</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Interviews of this plan</source>
        <translation>Interviews dieses Plans</translation>
    </message>
    <message>
        <source>Reason for setting rules aside</source>
        <translation>Grund für das Aussetzen von Regeln</translation>
    </message>
    <message>
        <source>Why rules are set aside</source>
        <translation>Warum Regeln ausgesetzt werden</translation>
    </message>
    <message>
        <source>When the c&amp;andidate can</source>
        <translation>W&amp;ann der Bewerber kann</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>Alle b&amp;uchen</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Der beste Plan wird gesucht…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, job</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Proven best: there is no better plan under these rules.</source>
        <translation>Nachweislich der beste: Unter diesen Regeln gibt es keinen besseren Plan.</translation>
    </message>
    <message>
        <source>There may be better plans; the search was given up.</source>
        <translation>Es kann bessere Pläne geben; die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Keep all rules again</source>
        <translation>Alle Regeln wieder einhalten</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Aussetzen: %1</translation>
    </message>
    <message>
        <source>“%1” finds no time that keeps all rules.</source>
        <translation>„%1“ findet keine Zeit, die alle Regeln einhält.</translation>
    </message>
    <message>
        <source>There is no plan in the next four weeks, whatever rule is set aside.</source>
        <translation>In den nächsten vier Wochen gibt es keinen Plan, gleich welche Regel ausgesetzt wird.</translation>
    </message>
    <message>
        <source>Without %1 there is a plan, below.</source>
        <comment>rules</comment>
        <translation>Ohne %1 gibt es einen Plan, siehe unten.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s) with %1</source>
        <translation>
            <numerusform>%n Interview mit %1 gebucht</numerusform>
            <numerusform>%n Interviews mit %1 gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 there is a plan.</source>
        <comment>rules</comment>
        <translation>Ohne %1 gibt es einen Plan.</translation>
    </message>
    <message>
        <source>What may be set aside: without %1 there is a plan, too, below.</source>
        <comment>rules</comment>
        <translation>Was ausgesetzt werden darf: Auch ohne %1 gibt es einen Plan, siehe unten.</translation>
    </message>
</context>
<context>
    <name>shortlist::PlanMoveDialog</name>
    <message>
        <source>Move applications to this version</source>
        <translation>Bewerbungen auf diese Version umziehen</translation>
    </message>
    <message>
        <source>These candidates follow an older version of the plan. Choose who goes over; the others stay on theirs. Interviews and scorecards go along.</source>
        <translation>Diese Bewerber folgen einer älteren Version des Plans. Wählen, wer umzieht; die anderen bleiben auf ihrer. Interviews und Bewertungsbögen gehen mit.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Geht weiter bei</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>Stage at which %1 goes on</source>
        <translation>Stufe, bei der es für %1 weitergeht</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>Eine Stufe wählen</translation>
    </message>
    <message>
        <source>Leave all where they are</source>
        <translation>Alle lassen, wo sie sind</translation>
    </message>
    <message numerus="yes">
        <source>Move %n candidate(s)</source>
        <translation>
            <numerusform>%n Bewerber umziehen</numerusform>
            <numerusform>%n Bewerber umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this version: choose the stage at which %2 goes on.</source>
        <translation>„%1“ ist nicht in dieser Version: die Stufe wählen, bei der es für %2 weitergeht.</translation>
    </message>
</context>
<context>
    <name>shortlist::PlanTab</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1, V%2</translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>Stufen des Plans</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Remove stage (Del)</source>
        <translation>Stufe entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move stage up (Alt+Up)</source>
        <translation>Stufe nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move stage down (Alt+Down)</source>
        <translation>Stufe nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Move applications…</source>
        <translation>Bewerbungen umziehen…</translation>
    </message>
    <message>
        <source>Open rubric</source>
        <translation>Bewertungsraster öffnen</translation>
    </message>
    <message>
        <source>Add stage (Ctrl+Enter)</source>
        <translation>Stufe hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version des Plans</translation>
    </message>
    <message>
        <source>What is this stage to find out? Its interviewers read it.</source>
        <translation>Was soll diese Stufe herausfinden? Ihre Interviewer lesen es.</translation>
    </message>
    <message>
        <source>Purpose of the stage</source>
        <translation>Zweck der Stufe</translation>
    </message>
    <message>
        <source>&amp;Purpose of the stage</source>
        <translation>&amp;Zweck der Stufe</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version was replaced. %n application(s) still follow it.</source>
        <translation>
            <numerusform>Diese Version wurde ersetzt. %n Bewerbung folgt ihr noch.</numerusform>
            <numerusform>Diese Version wurde ersetzt. %n Bewerbungen folgen ihr noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version was replaced by a newer one.</source>
        <translation>Diese Version wurde durch eine neuere ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) use this version, so it stays as it is.</source>
        <translation>
            <numerusform>%n Bewerbung nutzt diese Version, daher bleibt sie, wie sie ist.</numerusform>
            <numerusform>%n Bewerbungen nutzen diese Version, daher bleibt sie, wie sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft: candidates get it once it is published.</source>
        <translation>Ein Entwurf: Bewerber erhalten ihn, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>This stage is not on the imported page; Shortlist added it.</source>
        <translation>Diese Stufe steht nicht auf der importierten Seite; Shortlist hat sie ergänzt.</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <translation>Die Seite sagt: „%1“</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ausgemustert)</translation>
    </message>
</context>
<context>
    <name>shortlist::PoolListModel</name>
    <message>
        <source>No pool</source>
        <translation>Kein Pool</translation>
    </message>
    <message numerus="yes">
        <source>%n qualified</source>
        <translation>
            <numerusform>%n qualifiziert</numerusform>
            <numerusform>%n qualifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>%n in Einarbeitung</numerusform>
            <numerusform>%n in Einarbeitung</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Art von Interview</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>shortlist::PoolMemberModel</name>
    <message>
        <source>Ready: %1</source>
        <translation>Bereit: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>shortlist::PoolsPanel</name>
    <message>
        <source>Add to the pool</source>
        <translation>In den Pool aufnehmen</translation>
    </message>
    <message>
        <source>No plan has an interview yet. Once a job has one, its interviews can have pools of interviewers.</source>
        <translation>Noch hat kein Plan ein Interview. Sobald eine Stelle eines hat, können ihre Interviews Pools von Interviewern haben.</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Befördern</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Reverse shadow</source>
        <translation>Unter Aufsicht</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Zuschauend</translation>
    </message>
    <message>
        <source>Take out of the pool</source>
        <translation>Aus dem Pool nehmen</translation>
    </message>
    <message>
        <source>Dissolve the pool</source>
        <translation>Den Pool auflösen</translation>
    </message>
    <message>
        <source>Kinds of interview</source>
        <translation>Arten von Interviews</translation>
    </message>
    <message>
        <source>Make a pool</source>
        <translation>Pool anlegen</translation>
    </message>
    <message>
        <source>Shadows first</source>
        <translation>Zuerst zuschauen</translation>
    </message>
    <message>
        <source>Then leads observed</source>
        <translation>Dann unter Aufsicht leiten</translation>
    </message>
    <message>
        <source>Members of the pool</source>
        <translation>Mitglieder des Pools</translation>
    </message>
    <message>
        <source>Nobody is in this pool yet, so nobody can be booked. Add who has held this interview as qualified.</source>
        <translation>Noch ist niemand in diesem Pool, also kann niemand gebucht werden. Nehmen Sie als qualifiziert auf, wer dieses Interview schon geführt hat.</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Person, die aufgenommen wird</translation>
    </message>
    <message>
        <source>Name of somebody in the team</source>
        <translation>Name von jemandem aus dem Team</translation>
    </message>
    <message>
        <source>Level to begin with</source>
        <translation>Stufe am Anfang</translation>
    </message>
    <message>
        <source>“%1” has no pool: whoever fits by title, grade and language may lead it.</source>
        <translation>„%1“ hat keinen Pool: Leiten darf, wer nach Titel, Stufe und Sprache passt.</translation>
    </message>
    <message>
        <source>Nobody is qualified yet: this interview cannot be booked until somebody is.</source>
        <translation>Noch ist niemand qualifiziert: Bis es jemand ist, kann dieses Interview nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Only who is qualified leads; who is in training takes part beside them.</source>
        <translation>Nur wer qualifiziert ist, leitet; wer eingearbeitet wird, nimmt daneben teil.</translation>
    </message>
    <message>
        <source>Choose somebody of the team who is not in the pool.</source>
        <translation>Wählen Sie jemanden aus dem Team, der nicht im Pool ist.</translation>
    </message>
    <message>
        <source>Nobody of the team outside the pool is called “%1”.</source>
        <translation>Niemand aus dem Team außerhalb des Pools heißt „%1“.</translation>
    </message>
    <message>
        <source>This workspace is open only to be read.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Choose somebody in the pool first.</source>
        <translation>Wählen Sie zuerst jemanden im Pool aus.</translation>
    </message>
    <message>
        <source>%1 has shadowed so far: %2 of %3.</source>
        <translation>%1 hat bisher zugeschaut: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 has led under observation so far: %2 of %3.</source>
        <translation>%1 hat bisher unter Aufsicht geleitet: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is qualified already.</source>
        <translation>%1 ist schon qualifiziert.</translation>
    </message>
</context>
<context>
    <name>shortlist::PrintDialog</name>
    <message>
        <source>Print calendar</source>
        <translation>Kalender drucken</translation>
    </message>
    <message>
        <source>Everybody with an interview, a page each</source>
        <translation>Alle mit einem Interview, je eine Seite</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Diesen Tag</translation>
    </message>
    <message>
        <source>The week that has it</source>
        <translation>Die Woche, in der er liegt</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Wessen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>Wie &amp;viel</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>Vor&amp;schau und Druck…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Nobody has an interview then. Choose another day, or somebody whose empty days are to be printed.</source>
        <translation>Dann hat niemand ein Interview. Wählen Sie einen anderen Tag, oder jemanden, dessen leere Tage gedruckt werden sollen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Save calendar as PDF</source>
        <translation>Kalender als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>shortlist::Program</name>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Who you are: whose scorecards are yours, and what you may see</source>
        <translation>Wer Sie sind: welche Bewertungsbögen Ihre sind und was Sie sehen dürfen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Drop a calendar file on the page of a candidate or in the directory, a reply on the calendar or on the page of today.</source>
        <translation>Legen Sie eine Kalenderdatei auf der Seite eines Bewerbers oder im Verzeichnis ab, eine Antwort auf dem Kalender oder der Seite von heute.</translation>
    </message>
</context>
<context>
    <name>shortlist::Prompter</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionBankDialog</name>
    <message>
        <source>Words of the question, the criterion or the rubric</source>
        <translation>Wörter der Frage, des Kriteriums oder des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Question bank: ask for “%1”</source>
        <translation>Fragensammlung: für „%1“ fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s). Enter inserts what is marked; or drag one onto any criterion.</source>
        <translation>
            <numerusform>%n Frage. Eingabe fügt ein, was markiert ist; oder ziehen Sie sie auf ein Kriterium.</numerusform>
            <numerusform>%n Fragen. Eingabe fügt ein, was markiert ist; oder ziehen Sie eine auf ein Kriterium.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionTableModel</name>
    <message>
        <source>What is asked?</source>
        <translation>Was wird gefragt?</translation>
    </message>
    <message>
        <source>What to ask further, one a line</source>
        <translation>Was weiter gefragt wird, je Zeile eines</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>no minutes given</source>
        <translation>keine Minuten angegeben</translation>
    </message>
    <message>
        <source>“%1” is no length in minutes. Write a number from 0 to %2.</source>
        <translation>„%1“ ist keine Länge in Minuten. Schreiben Sie eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionTraffic</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionsPanel</name>
    <message>
        <source>Suggested questions</source>
        <translation>Vorgeschlagene Fragen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add question (Ctrl+Enter in the table)</source>
        <translation>Frage hinzufügen (Strg+Eingabe in der Tabelle)</translation>
    </message>
    <message>
        <source>Move question up (Alt+Up)</source>
        <translation>Frage nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move question down (Alt+Down)</source>
        <translation>Frage nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove question (Del)</source>
        <translation>Frage entfernen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) together</source>
        <translation>
            <numerusform>zusammen %n Minute</numerusform>
            <numerusform>zusammen %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No minutes given</source>
        <translation>Keine Minuten angegeben</translation>
    </message>
</context>
<context>
    <name>shortlist::RatingBar</name>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion: rating</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::Reminder</name>
    <message>
        <source>Begins at %1, %2.</source>
        <translation>Beginnt um %1, %2.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2, %3</source>
        <comment>stage, candidate, when</comment>
        <translation>%1 mit %2, %3</translation>
    </message>
    <message>
        <source>%1 declined an interview</source>
        <translation>%1 hat ein Interview abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were declined</source>
        <translation>
            <numerusform>%n Interview wurde abgesagt</numerusform>
            <numerusform>%n Interviews wurden abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Began at %1, %2.</source>
        <translation>Begann um %1, %2.</translation>
    </message>
    <message>
        <source>%1 declined an interview</source>
        <comment>several people</comment>
        <translation>%1 haben ein Interview abgesagt</translation>
    </message>
</context>
<context>
    <name>shortlist::ReminderDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Write a mail</source>
        <translation>E-&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No address is in the directory.</source>
        <translation>Im Verzeichnis steht keine Adresse.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>An %1: %2</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the text instead.</source>
        <translation>Kein Mailprogramm antwortet. Kopieren Sie stattdessen den Text.</translation>
    </message>
</context>
<context>
    <name>shortlist::ReplanDialog</name>
    <message>
        <source>Reading calendars…</source>
        <translation>Kalender werden gelesen…</translation>
    </message>
    <message>
        <source>Plan again around an interview</source>
        <translation>Um ein Interview herum neu planen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>For the candidate</source>
        <translation>Beim Bewerber</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Interviews that move</source>
        <translation>Interviews, die verlegt werden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Grund, für den Verlauf</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;Verlegen</translation>
    </message>
    <message>
        <source>Only interviews of %1 move.</source>
        <translation>Nur Interviews von %1 werden verlegt.</translation>
    </message>
    <message>
        <source>Interviews of %1 move, and to make room those of %2.</source>
        <translation>Interviews von %1 werden verlegt und, um Platz zu machen, die von %2.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>interview</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>interviewers</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n interview(s) again</source>
        <translation>
            <numerusform>%n Interview neu geplant</numerusform>
            <numerusform>%n Interviews neu geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ResumeText</name>
    <message>
        <source>The text of “%1” is being read…</source>
        <translation>Der Text von „%1“ wird gelesen…</translation>
    </message>
</context>
<context>
    <name>shortlist::RoundCard</name>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>Von niemandem gesehen</translation>
    </message>
    <message>
        <source>%1 (must-have)</source>
        <translation>%1 (Pflichtkriterium)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>Bewertungen von %1</translation>
    </message>
    <message>
        <source>Weighted total %1 of 100</source>
        <translation>Gewichtete Gesamtzahl %1 von 100</translation>
    </message>
    <message>
        <source>Some scorecards were made with an earlier version of the rubric: they stand beside the criteria that came from the same one, and count in no mean.</source>
        <translation>Einige Bewertungsbögen entstanden mit einer früheren Version des Bewertungsrasters: Sie stehen neben den Kriterien gleicher Herkunft und zählen in keinem Mittelwert.</translation>
    </message>
    <message>
        <source>Seen by nobody: %1</source>
        <translation>Von niemandem gesehen: %1</translation>
    </message>
    <message>
        <source>E or Enter on a rating shows what was written beside it, on the mean what everybody wrote; the arrows walk on, Esc closes it. O changes the order. Both work from the list of candidates too.</source>
        <translation>E oder Eingabe auf einer Bewertung zeigt, was daneben geschrieben wurde, auf dem Mittelwert, was alle schrieben; die Pfeile gehen weiter, Esc schließt es. O ändert die Reihenfolge. Beides geht auch aus der Liste der Bewerber.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>criterion, interviewer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever sat twice is one judge: the last sitting counts, the earlier one stands beside it.</source>
        <translation>Wer zweimal dabei war, urteilt einmal: Die letzte Sitzung zählt, die frühere steht daneben.</translation>
    </message>
    <message>
        <source>%1 (version %2), not asked for any more:</source>
        <translation>%1 (Version %2), nicht mehr gefragt:</translation>
    </message>
    <message>
        <source>In training, counted in no mean and no total: %1</source>
        <translation>In Ausbildung, in keinem Mittel und keiner Gesamtzahl gezählt: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::RubricCardsModel</name>
    <message>
        <source>Part of the criterion</source>
        <translation>Teil des Kriteriums</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>shortlist::RubricEditor</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Published rubrics never change: scorecards written by them read the same for ever.</source>
        <translation>Veröffentlichte Bewertungsraster ändern sich nie: danach geschriebene Bögen lesen sich für immer gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) rate by this version; it never changes.</source>
        <translation>
            <numerusform>%n Bewertungsbogen bewertet nach dieser Version; sie ändert sich nie.</numerusform>
            <numerusform>%n Bewertungsbögen bewerten nach dieser Version; sie ändert sich nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) are missing.</source>
        <translation>
            <numerusform>%1 %n weiteres fehlt.</numerusform>
            <numerusform>%1 %n weitere Dinge fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>nothing of the job page</source>
        <translation>nichts von der Stellenseite</translation>
    </message>
    <message>
        <source>Criteria and levels</source>
        <translation>Kriterien und Niveaus</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Remove criterion (Del)</source>
        <translation>Kriterium entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move criterion up (Alt+Up)</source>
        <translation>Kriterium nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move criterion down (Alt+Down)</source>
        <translation>Kriterium nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Levels…</source>
        <translation>Niveaus…</translation>
    </message>
    <message>
        <source>Publish rubric</source>
        <translation>Bewertungsraster veröffentlichen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Add criterion (Ctrl+Enter)</source>
        <translation>Kriterium hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Name des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Purpose of the rubric</source>
        <translation>Zweck des Bewertungsrasters</translation>
    </message>
    <message>
        <source>What is it to find out? Interviewers read it before they begin.</source>
        <translation>Was soll es herausfinden? Interviewer lesen es vor dem Beginn.</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>Version des Bewertungsrasters</translation>
    </message>
    <message>
        <source>What the criterion &amp;means</source>
        <translation>Was das Kriterium &amp;bedeutet</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Deckt ab</translation>
    </message>
    <message>
        <source>A&amp;dvice</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>A&amp;dvice (%1)</source>
        <translation>&amp;Hinweise (%1)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Questions (%1)</source>
        <translation>&amp;Fragen (%1)</translation>
    </message>
    <message>
        <source>Criteria as cards</source>
        <translation>Kriterien als Karten</translation>
    </message>
    <message>
        <source>Copy criteria…</source>
        <translation>Kriterien kopieren…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <source>Question bank…</source>
        <translation>Fragensammlung…</translation>
    </message>
    <message>
        <source>Parts of the criterion</source>
        <translation>Teile des Kriteriums</translation>
    </message>
    <message>
        <source>Criteri&amp;on</source>
        <translation>Kriteri&amp;um</translation>
    </message>
    <message>
        <source>There is no other rubric to copy from.</source>
        <translation>Es gibt kein anderes Bewertungsraster, aus dem kopiert werden könnte.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) rate by it</source>
        <translation>
            <numerusform>%n Bewertungsbogen danach</numerusform>
            <numerusform>%n Bewertungsbögen danach</numerusform>
        </translation>
    </message>
    <message>
        <source>No scorecard rates by it yet</source>
        <translation>Noch kein Bewertungsbogen danach</translation>
    </message>
    <message>
        <source>Complete. Publish it to score by it. (Ctrl+Shift+Enter)</source>
        <translation>Vollständig. Veröffentlichen Sie es, um danach zu bewerten. (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Publish rubric: something is missing still (Ctrl+Shift+Enter)</source>
        <translation>Bewertungsraster veröffentlichen: Es fehlt noch etwas (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Move question to another criterion…</source>
        <translation>Frage zu einem anderen Kriterium verschieben…</translation>
    </message>
    <message>
        <source>Hide the part below the criteria</source>
        <translation>Den Teil unter den Kriterien ausblenden</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Move question to another criterion (Ctrl+Shift+M, or drag it there)</source>
        <translation>Frage zu einem anderen Kriterium verschieben (Strg+Umschalt+M, oder dorthin ziehen)</translation>
    </message>
    <message>
        <source>Hide the part below the criteria (Ctrl+Shift+F)</source>
        <translation>Den Teil unter den Kriterien ausblenden (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>Zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no other criterion in this rubric.</source>
        <translation>In diesem Bewertungsraster gibt es kein anderes Kriterium.</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>Eine Frage verschieben</translation>
    </message>
    <message>
        <source>Which criterion does it go to?</source>
        <translation>Zu welchem Kriterium kommt sie?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing differs from version %1</source>
        <translation>Nichts weicht von Version %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from version %1</source>
        <translation>
            <numerusform>%n Abweichung von Version %1</numerusform>
            <numerusform>%n Abweichungen von Version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Where a criterion differs, a bar marks the cell.</source>
        <translation>%1
Wo ein Kriterium abweicht, markiert ein Balken die Zelle.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The criterion has what was chosen already.</source>
        <translation>Das Kriterium hat das Gewählte schon.</translation>
    </message>
    <message>
        <source>“%1” has this question already.</source>
        <translation>„%1“ hat diese Frage schon.</translation>
    </message>
</context>
<context>
    <name>shortlist::RubricFiles</name>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Print a &amp;blank card…</source>
        <translation>&amp;Leeren Bogen drucken…</translation>
    </message>
    <message>
        <source>Print rubric boo&amp;k…</source>
        <translation>&amp;Alle Bewertungsraster drucken…</translation>
    </message>
    <message>
        <source>New rubric from a template</source>
        <translation>Neues Bewertungsraster aus einer Vorlage</translation>
    </message>
    <message>
        <source>Which one? The copy is a draft that you can change.</source>
        <translation>Welchen? Die Kopie ist ein Entwurf, den Sie ändern können.</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>Bewertungsraster importieren</translation>
    </message>
    <message>
        <source>Rubrics (*.json);;All files (*)</source>
        <translation>Bewertungsraster (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Imported “%1” as a draft.</source>
        <translation>„%1“ wurde als Entwurf importiert.</translation>
    </message>
    <message>
        <source>Export the rubric</source>
        <translation>Bewertungsraster exportieren</translation>
    </message>
    <message>
        <source>Rubrics (*.json)</source>
        <translation>Bewertungsraster (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 (%n minute(s) of questions)</source>
        <translation>
            <numerusform>%1 · %2 (Fragen für %n Minute)</numerusform>
            <numerusform>%1 · %2 (Fragen für %n Minuten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RubricGridModel</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Name des Kriteriums</translation>
    </message>
    <message>
        <source>What does “%1” look like?</source>
        <translation>Wie sieht „%1“ aus?</translation>
    </message>
    <message>
        <source>%1 % of the total</source>
        <translation>%1 % des Ganzen</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>no must-have</source>
        <translation>kein Muss</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write a number from 0 to %2.</source>
        <translation>„%1“ ist kein Gewicht. Eine Zahl von 0 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>weight %1, %2 % of the total</source>
        <translation>Gewicht %1, %2 % der Summe</translation>
    </message>
    <message>
        <source>Weight · share</source>
        <translation>Gewicht · Anteil</translation>
    </message>
    <message>
        <source>Empty in version %1</source>
        <translation>Leer in Version %1</translation>
    </message>
    <message>
        <source>In version %1: %2</source>
        <translation>In Version %1: %2</translation>
    </message>
    <message>
        <source>New since version %1</source>
        <translation>Neu seit Version %1</translation>
    </message>
    <message>
        <source>Changed since version %1: %2</source>
        <translation>Geändert seit Version %1: %2</translation>
    </message>
</context>
<context>
    <name>shortlist::RubricShelf</name>
    <message>
        <source>Other rubrics</source>
        <translation>Andere Bewertungsraster</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>Let go on a rubric to copy “%1” there; with Shift it is moved.</source>
        <translation>Über einem Bewertungsraster loslassen, um „%1“ dorthin zu kopieren; mit Umschalt wird es verschoben.</translation>
    </message>
    <message>
        <source>No other rubric is a draft, and published ones stay as they are: make a new rubric or a new version first.</source>
        <translation>Kein anderes Bewertungsraster ist ein Entwurf, und veröffentlichte bleiben, wie sie sind: Legen Sie zuerst ein neues oder eine neue Version an.</translation>
    </message>
    <message>
        <source>Copies “%1” to the end of “%2”.</source>
        <translation>Kopiert „%1“ ans Ende von „%2“.</translation>
    </message>
    <message>
        <source>“%1” is published and keeps “%2”: it is copied to the end of “%3”.</source>
        <translation>„%1“ ist veröffentlicht und behält „%2“: Es wird ans Ende von „%3“ kopiert.</translation>
    </message>
    <message>
        <source>Moves “%1” to the end of “%2”.</source>
        <translation>Verschiebt „%1“ ans Ende von „%2“.</translation>
    </message>
</context>
<context>
    <name>shortlist::RubricsTab</name>
    <message>
        <source>R&amp;ubric</source>
        <translation>Bewertungs&amp;raster</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>New rubric…</source>
        <translation>Neues Raster…</translation>
    </message>
    <message>
        <source>No rubric yet. A rubric says what is looked at in an interview, and what each level looks like.</source>
        <translation>Noch kein Bewertungsraster. Es sagt, worauf in einem Interview geachtet wird und wie jedes Niveau aussieht.</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Mit einem leeren beginnen</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <translation>%1, Version %2 · %3</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>Neues Bewertungsraster</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Import, export, print</source>
        <translation>Importieren, exportieren, drucken</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>New rubric from a template</source>
        <translation>Neues Bewertungsraster aus einer Vorlage</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ausgemustert)</translation>
    </message>
</context>
<context>
    <name>shortlist::ScheduleMenu</name>
    <message>
        <source>There is no job yet whose candidates could be planned.</source>
        <translation>Es gibt noch keinen Job, für dessen Bewerber geplant werden könnte.</translation>
    </message>
    <message>
        <source>Choose a candidate first: on the board, in the list of candidates, or by an interview in the calendar.</source>
        <translation>Wählen Sie erst einen Bewerber: auf der Tafel, in der Liste der Bewerber oder mit einem Interview im Kalender.</translation>
    </message>
    <message>
        <source>Choose first what to plan again around: an interview in the calendar, or a candidate whose interview was cancelled.</source>
        <translation>Wählen Sie erst, worum herum neu geplant wird: ein Interview im Kalender oder einen Bewerber, dessen Interview abgesagt wurde.</translation>
    </message>
    <message>
        <source>No interview can be booked now.</source>
        <translation>Jetzt kann kein Interview gebucht werden.</translation>
    </message>
    <message>
        <source>Choose an interview first: in the calendar, on Today, or on a candidate&apos;s page.</source>
        <translation>Wählen Sie erst ein Interview: im Kalender, auf „Heute“ oder auf der Seite eines Bewerbers.</translation>
    </message>
    <message>
        <source>No reply can be read now.</source>
        <translation>Jetzt kann keine Antwort gelesen werden.</translation>
    </message>
    <message>
        <source>This workspace is open only to be read: nothing in it can be changed.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet: Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Choose in the directory whose calendar it is, then read it there.</source>
        <translation>Wählen Sie im Verzeichnis, wessen Kalender es ist, und lesen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>shortlist::SchedulingCard</name>
    <message>
        <source>Scheduling</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What times are looked for when interviews are booked and planned, for everybody.</source>
        <translation>Welche Zeiten gesucht werden, wenn Interviews gebucht und geplant werden, für alle.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>No interview is proposed sooner, unless somebody sets that aside.</source>
        <translation>Kein Interview wird früher vorgeschlagen, außer jemand setzt das außer Kraft.</translation>
    </message>
    <message>
        <source>Ahead of technical ones</source>
        <translation>Vorlauf vor technischen</translation>
    </message>
    <message>
        <source>They have to be prepared.</source>
        <translation>Sie müssen vorbereitet werden.</translation>
    </message>
    <message>
        <source>Between interviews</source>
        <translation>Zwischen Interviews</translation>
    </message>
    <message>
        <source>At least so long from one interview of a candidate to the next; when all are planned at once, never less than the buffer.</source>
        <translation>Mindestens so lange von einem Interview einer Person zum nächsten; werden alle auf einmal geplant, nie weniger als der Puffer.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Whoever interviews would rather have nothing else so shortly before and after. A wish, no rule.</source>
        <translation>Wer interviewt, hat so kurz davor und danach lieber nichts anderes. Ein Wunsch, keine Regel.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alle an einem Tag</translation>
    </message>
    <message>
        <source>On several days</source>
        <translation>An mehreren Tagen</translation>
    </message>
    <message>
        <source>A candidate&apos;s interviews</source>
        <translation>Interviews einer Person</translation>
    </message>
    <message>
        <source>A wish, no rule.</source>
        <translation>Ein Wunsch, keine Regel.</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> Std.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> Min.</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardDelegate</name>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation>Interview %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Amendment, submitted</source>
        <translation>Nachtrag, eingereicht</translation>
    </message>
    <message>
        <source>Amendment, not submitted</source>
        <translation>Nachtrag, nicht eingereicht</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardEditor</name>
    <message>
        <source>Overall recommendation</source>
        <translation>Gesamtempfehlung</translation>
    </message>
    <message>
        <source>Submit scorecard</source>
        <translation>Bewertungsbogen einreichen</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Nachtrag…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Locks the scorecard (Ctrl+Enter)</source>
        <translation>Sperrt den Bewertungsbogen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Key take-aways</source>
        <translation>Wichtigste Eindrücke</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Why (needed when you cannot judge)</source>
        <translation>Warum (nötig, wenn nicht beurteilbar)</translation>
    </message>
    <message>
        <source>Note for the next interviewers (no ratings)</source>
        <translation>Hinweis für die nächsten Interviewer (keine Bewertungen)</translation>
    </message>
    <message>
        <source>Private note to the hiring manager</source>
        <translation>Private Notiz an den Hiring Manager</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Eingereicht %1</translation>
    </message>
    <message>
        <source> · revision %1: %2</source>
        <translation> · Fassung %1: %2</translation>
    </message>
    <message>
        <source> · made after seeing the others</source>
        <translation> · nach Einsicht in die anderen</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>You are in training: this card is in no total</source>
        <translation>Sie sind in Ausbildung: Dieser Bogen zählt in keiner Summe</translation>
    </message>
    <message>
        <source>A trainee&apos;s card: it is in no total</source>
        <translation>Bogen einer Person in Ausbildung: Er zählt in keiner Summe</translation>
    </message>
    <message>
        <source>1–%1 rate</source>
        <translation>1–%1 bewerten</translation>
    </message>
    <message>
        <source>E evidence</source>
        <translation>E Beleg</translation>
    </message>
    <message>
        <source>G guide</source>
        <translation>G Leitfaden</translation>
    </message>
    <message>
        <source>Ctrl+T time</source>
        <translation>Strg+T Zeit</translation>
    </message>
    <message>
        <source>Ctrl+Enter submit</source>
        <translation>Strg+Eingabe einreichen</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source> · undo is possible until the others&apos; were seen</source>
        <translation> · Rückgängig ist möglich, bis die der anderen gesehen wurden</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Eingabe geht weiter</translation>
    </message>
    <message>
        <source>Amendment, not submitted</source>
        <translation>Nachtrag, nicht eingereicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source> · Can be submitted from %1 on</source>
        <translation> · Kann ab %1 eingereicht werden</translation>
    </message>
    <message>
        <source>The interview has not begun: its scorecard can be submitted from %1 on. Until then what is written is kept. If it took place earlier, move the interview.</source>
        <translation>Das Interview hat noch nicht begonnen: Der Bogen kann ab %1 eingereicht werden. Bis dahin wird behalten, was geschrieben ist. Hat es früher stattgefunden, verschieben Sie das Interview.</translation>
    </message>
    <message>
        <source>Say what was wrong or missing, beside what stays as it was submitted (Ctrl+Shift+A)</source>
        <translation>Sagen, was falsch war oder fehlte; das Eingereichte bleibt daneben stehen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Discard amendment</source>
        <translation>Nachtrag verwerfen</translation>
    </message>
    <message>
        <source>The scorecard stays as it was submitted</source>
        <translation>Der Bewertungsbogen bleibt, wie er eingereicht wurde</translation>
    </message>
    <message>
        <source> · Changes nothing yet</source>
        <translation> · Ändert noch nichts</translation>
    </message>
    <message>
        <source>This amendment changes nothing yet: change what was wrong or missing, or discard it.</source>
        <translation>Dieser Nachtrag ändert noch nichts: Ändern Sie, was falsch war oder fehlte, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source> · undo is possible until the others&apos; are seen again</source>
        <translation> · Rückgängig ist möglich, bis die der anderen wieder angesehen werden</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Correct why it is amended, until it is submitted</source>
        <translation>Berichtigen, warum es den Nachtrag gibt, bis er eingereicht ist</translation>
    </message>
    <message>
        <source>0 not observed; overall: cannot judge</source>
        <translation>0 nicht beobachtet; insgesamt: nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardListModel</name>
    <message>
        <source>%1, %2, amendment</source>
        <comment>whose scorecard, stage</comment>
        <translation>%1, %2, Nachtrag</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardService</name>
    <message>
        <source>This scorecard is not awaited any more.</source>
        <translation>Auf diesen Bewertungsbogen wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>There is nothing to remind of.</source>
        <translation>Es gibt nichts, woran zu erinnern wäre.</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardsCard</name>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>No scorecard is due on these days. A line each: the country&apos;s two letters, or * for everybody, the day, and what it is, as “DE 2026-12-25 Christmas Day”. Whose country it is follows from the time zone in the directory.</source>
        <translation>An diesen Tagen ist kein Bewertungsbogen fällig. Je eine Zeile: die zwei Buchstaben des Landes, oder * für alle, der Tag, und was er ist, etwa „DE 2026-12-25 Weihnachten“. Welches Land gilt, folgt aus der Zeitzone im Verzeichnis.</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Third grader from</source>
        <translation>Dritte Bewertung ab</translation>
    </message>
    <message>
        <source>Two graders of a written assessment whose totals, of 100, are further apart need a third. 100: never.</source>
        <translation>Liegen zwei Bewertungen einer schriftlichen Aufgabe, von 100 Punkten, weiter auseinander, braucht es eine dritte. 100: nie.</translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardsPage</name>
    <message>
        <source>No scorecards for you. They appear when an interview is booked with you.</source>
        <translation>Keine Bewertungsbögen für Sie. Sie erscheinen, sobald ein Interview mit Ihnen gebucht ist.</translation>
    </message>
    <message>
        <source>Choose a scorecard on the left.</source>
        <translation>Links einen Bewertungsbogen wählen.</translation>
    </message>
    <message>
        <source>Submit scorecard</source>
        <translation>Bewertungsbogen einreichen</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Whose scorecards</source>
        <translation>Wessen Bewertungsbögen</translation>
    </message>
    <message>
        <source>Fill in a card for a colleague: both names are kept</source>
        <translation>Einen Bogen für jemand anderen ausfüllen: beide Namen bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n to write</source>
        <translation>
            <numerusform>%n zu schreiben</numerusform>
            <numerusform>%n zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Amend the scorecard</source>
        <translation>Nachtrag zum Bewertungsbogen</translation>
    </message>
    <message>
        <source>What is changed, and why?</source>
        <translation>Was wird geändert, und warum?</translation>
    </message>
    <message>
        <source>My scorecards</source>
        <translation>Meine Bewertungsbögen</translation>
    </message>
    <message>
        <source>Sign the scorecard</source>
        <translation>Bewertungsbogen unterschreiben</translation>
    </message>
    <message>
        <source>Sign and submit</source>
        <translation>Unterschreiben und einreichen</translation>
    </message>
    <message>
        <source>Start or pause the time</source>
        <translation>Zeit starten oder anhalten</translation>
    </message>
    <message>
        <source>No scorecards for %1. They appear when an interview is booked with them.</source>
        <translation>Keine Bewertungsbögen für %1. Sie erscheinen, wenn ein Gespräch mit dieser Person gebucht wird.</translation>
    </message>
    <message>
        <source>Submitted and locked. Undo takes it back until the others&apos; scorecards were seen.</source>
        <translation>Eingereicht und gesperrt. Rückgängig nimmt es zurück, bis die Bögen der anderen gesehen wurden.</translation>
    </message>
    <message>
        <source>%1, on their behalf</source>
        <translation>%1, stellvertretend</translation>
    </message>
    <message>
        <source>Submitted and locked. Only an amendment can change it: whose it is can be seen from now on.</source>
        <translation>Eingereicht und gesperrt. Nur ein Nachtrag kann ihn noch ändern: Von jetzt an ist zu sehen, wessen Arbeit es ist.</translation>
    </message>
    <message>
        <source>It is kept in %1 and stored as soon as that is possible.</source>
        <translation>Es wird in %1 behalten und gespeichert, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>What you typed into a scorecard %1, which could not be stored then, is there again.</source>
        <translation>Was Sie %1 in einen Bogen geschrieben haben und damals nicht gespeichert werden konnte, ist wieder da.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Nachtrag…</translation>
    </message>
    <message>
        <source>Locks the scorecard</source>
        <translation>Sperrt den Bewertungsbogen</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>Grund des Nachtrags</translation>
    </message>
    <message>
        <source>Submitted and locked. Undo takes it back until the others&apos; scorecards are next looked at.</source>
        <translation>Eingereicht und gesperrt. Rückgängig nimmt es zurück, bis die Bögen der anderen das nächste Mal angesehen werden.</translation>
    </message>
</context>
<context>
    <name>shortlist::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>shortlist::SearchModel</name>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln candidates</source>
        <translation>
            <numerusform>%Ln Bewerber zeigen</numerusform>
            <numerusform>Alle %Ln Bewerber zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln jobs</source>
        <translation>
            <numerusform>%Ln Job zeigen</numerusform>
            <numerusform>Alle %Ln Jobs zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <translation>
            <numerusform>%Ln Person zeigen</numerusform>
            <numerusform>Alle %Ln Personen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, candidate</source>
        <translation>%1, Bewerber</translation>
    </message>
    <message>
        <source>%1, job</source>
        <translation>%1, Job</translation>
    </message>
    <message>
        <source>%1, in the directory</source>
        <translation>%1, im Verzeichnis</translation>
    </message>
</context>
<context>
    <name>shortlist::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found; arrow down goes through them, Enter opens the first</source>
        <translation>
            <numerusform>%Ln gefunden; die Eingabetaste öffnet es</numerusform>
            <numerusform>%Ln gefunden; Pfeil nach unten geht sie durch, die Eingabetaste öffnet das erste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::SettingsPage</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> Std.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>Kept on this computer, for every workspace.</source>
        <translation>Auf diesem Computer behalten, für jeden Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhr</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Sie sind</translation>
    </message>
    <message>
        <source>Whose scorecards are yours and what you may see. Kept for this workspace on this computer.</source>
        <translation>Wessen Bewertungsbögen Ihre sind und was Sie sehen dürfen. Für diesen Arbeitsbereich auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>This team</source>
        <translation>Dieses Team</translation>
    </message>
    <message>
        <source>Kept in the workspace: everybody who opens it has the same.</source>
        <translation>Im Arbeitsbereich behalten: alle, die ihn öffnen, haben dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Vorlauf</translation>
    </message>
    <message>
        <source>When an application ends, an interview that begins sooner is not cancelled without asking.</source>
        <translation>Wenn eine Bewerbung endet, wird ein Interview, das früher beginnt, nicht ohne Nachfrage abgesagt.</translation>
    </message>
    <message>
        <source>Scorecards d&amp;ue</source>
        <translation>Bewertungsbögen &amp;fällig</translation>
    </message>
    <message>
        <source>Reasons for which an application ends</source>
        <translation>Gründe, aus denen eine Bewerbung endet</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>About your data</source>
        <translation>Über Ihre Daten</translation>
    </message>
    <message>
        <source>Candidates, their files, scorecards and decisions are in the workspace file and nowhere else. Shortlist sends nothing anywhere: it has no account, no server and no telemetry. Whoever has the file can read it, so keep it, and its backups, where only the team gets at them.</source>
        <translation>Bewerber, ihre Dateien, Bewertungsbögen und Entscheidungen liegen in der Datei des Arbeitsbereichs und nirgends sonst. Shortlist sendet nichts irgendwohin: es hat kein Konto, keinen Server und keine Telemetrie. Wer die Datei hat, kann sie lesen; sie und ihre Sicherungen daher nur dort aufbewahren, wo allein das Team hinkommt.</translation>
    </message>
    <message>
        <source>The new language shows when Shortlist is started again.</source>
        <translation>Die neue Sprache erscheint nach dem Neustart von Shortlist.</translation>
    </message>
    <message>
        <source>A change shows when Shortlist is started again.</source>
        <translation>Eine Änderung erscheint nach dem Neustart von Shortlist.</translation>
    </message>
    <message>
        <source>What belongs to this desk is in %1; no candidate is named there.</source>
        <translation>Was zu diesem Platz gehört, liegt in %1; kein Bewerber wird dort genannt.</translation>
    </message>
    <message>
        <source>Interviews are shown in %1; now it is %2.</source>
        <translation>Gezeigt in %1; jetzt ist es %2.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet</source>
        <translation>Noch ist niemand im Verzeichnis</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Version %1, open for reading only</source>
        <translation>Version %1, nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Looking through the whole file…</source>
        <translation>Die ganze Datei wird durchgesehen…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Remind me ten minutes before my interviews</source>
        <translation>Zehn Minuten vor meinen Interviews &amp;erinnern</translation>
    </message>
    <message>
        <source>After the end of an interview; each 24 h are a working day of the interviewer, without days away and holidays. What imported plans start with: a plan may say otherwise.</source>
        <translation>Nach dem Ende eines Gesprächs; je 24 h sind ein Arbeitstag der Person, die es führt, ohne Abwesenheit und Feiertage. Damit beginnen eingelesene Pläne: Ein Plan kann anderes sagen.</translation>
    </message>
    <message>
        <source>My zone from the directory</source>
        <translation>Meine Zeitzone aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>Die dieses Rechners: %1</translation>
    </message>
    <message>
        <source>One that I choose</source>
        <translation>Eine, die ich wähle</translation>
    </message>
    <message>
        <source>T&amp;imes are shown in</source>
        <translation>Zeiten &amp;gezeigt in</translation>
    </message>
</context>
<context>
    <name>shortlist::ShortNoticeBox</name>
    <message>
        <source>&amp;Cancel it like the others</source>
        <translation>Wie die anderen &amp;absagen</translation>
    </message>
    <message>
        <source>&amp;Let it take place</source>
        <translation>&amp;Stattfinden lassen</translation>
    </message>
    <message numerus="yes">
        <source>An interview begins in less than %n hours</source>
        <translation>
            <numerusform>Ein Interview beginnt in weniger als %n Stunde</numerusform>
            <numerusform>Ein Interview beginnt in weniger als %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::SlotPanel</name>
    <message>
        <source>When the candidate can</source>
        <translation>Wann der Bewerber kann</translation>
    </message>
    <message>
        <source>Times that work</source>
        <translation>Zeiten, die passen</translation>
    </message>
    <message>
        <source>Enter takes a time, as do Alt+1 to Alt+5.</source>
        <translation>Die Eingabetaste übernimmt eine Zeit, ebenso Alt+1 bis Alt+5.</translation>
    </message>
    <message>
        <source>When the c&amp;andidate can</source>
        <translation>W&amp;ann der Bewerber kann</translation>
    </message>
    <message>
        <source>Times that &amp;work</source>
        <translation>Zeiten, die &amp;passen</translation>
    </message>
    <message>
        <source>Times that &amp;work · %1</source>
        <comment>zone</comment>
        <translation>Zeiten, die &amp;passen · %1</translation>
    </message>
    <message>
        <source>Why these points?</source>
        <translation>Warum diese Punkte?</translation>
    </message>
</context>
<context>
    <name>shortlist::StageTableModel</name>
    <message>
        <source>Not on the page: added here</source>
        <translation>Nicht auf der Seite: hier ergänzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>no panel</source>
        <translation>kein Gremium</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>not optional</source>
        <translation>nicht optional</translation>
    </message>
    <message>
        <source>“%1” is no length. Write minutes: 45, or 45-60.</source>
        <translation>„%1“ ist keine Dauer. Minuten eingeben: 45 oder 45-60.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write how many: 1, 2-4, or 2+.</source>
        <translation>„%1“ ist keine Anzahl. So eingeben: 1, 2-4 oder 2+.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write hours: 24.</source>
        <translation>„%1“ ist keine Zeit. Stunden eingeben: 24.</translation>
    </message>
    <message>
        <source>A panel needs two titles or more. Write them as “A and B” under “Who”.</source>
        <translation>Ein Gremium braucht mindestens zwei Titel. Unter „Wer“ als „A und B“ eintragen.</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Die Seite sagt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Cards due in</source>
        <translation>Bögen fällig nach</translation>
    </message>
</context>
<context>
    <name>shortlist::TermsList</name>
    <message>
        <source>Changes that ask again</source>
        <translation>Änderungen, die erneut fragen</translation>
    </message>
</context>
<context>
    <name>shortlist::TextList</name>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>%1: move up (Alt+Up)</source>
        <translation>%1: nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>%1: move down (Alt+Down)</source>
        <translation>%1: nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>%1: remove (Del)</source>
        <translation>%1: entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>shortlist::TimelineDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::TodayModel</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>Bewerberin oder Bewerber</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Next days: debrief</source>
        <translation>Nächste Tage: Auswertung</translation>
    </message>
    <message>
        <source>Next days: scorecard</source>
        <translation>Nächste Tage: Bogen</translation>
    </message>
    <message>
        <source>Next days: offer</source>
        <translation>Nächste Tage: Angebot</translation>
    </message>
    <message>
        <source>Next days: interview</source>
        <translation>Nächste Tage: Interview</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who, what they wrote</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>shortlist::TodayPage</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Read a reply…</source>
        <translation>Antwort lesen…</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>Zum Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown.</source>
        <translation>
            <numerusform>%n weitere nicht gezeigt.</numerusform>
            <numerusform>%n weitere nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is waiting today.</source>
        <translation>Heute wartet nichts auf Sie.</translation>
    </message>
    <message>
        <source>Nothing is waiting today.</source>
        <translation>Heute wartet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln Sache anzusehen</numerusform>
            <numerusform>%Ln Sachen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find another time…</source>
        <translation>Andere Zeit suchen…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash</source>
        <translation>
            <numerusform>%n Termin ist nicht haltbar</numerusform>
            <numerusform>%n Termine sind nicht haltbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Book somebody else…</source>
        <translation>Jemand anderen buchen…</translation>
    </message>
    <message>
        <source>Plan again around it…</source>
        <translation>Darum herum neu planen…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>No booking clashes with anything that is known now.</source>
        <translation>Kein Gespräch steht in einem Konflikt mit dem, was jetzt bekannt ist.</translation>
    </message>
    <message>
        <source>This is your own scorecard.</source>
        <translation>Dies ist Ihr eigener Bewertungsbogen.</translation>
    </message>
    <message>
        <source>Who has not replied is sent the invitation again: open the interview.</source>
        <translation>Wer nicht geantwortet hat, bekommt die Einladung noch einmal: Öffnen Sie dazu das Interview.</translation>
    </message>
    <message>
        <source>Only who owes a scorecard is reminded.</source>
        <translation>Erinnert wird nur, wer einen Bewertungsbogen schuldet.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie erst eine Zeile.</translation>
    </message>
    <message>
        <source>This workspace is open only to be read.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Only what somebody declined, and an answer that is owed, can be set aside.</source>
        <translation>Erledigt sein kann hier nur eine Absage oder eine geschuldete Antwort.</translation>
    </message>
    <message>
        <source>This row is about no interview that is booked.</source>
        <translation>In dieser Zeile geht es um kein gebuchtes Interview.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tasks, what is coming</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coming up</source>
        <translation>
            <numerusform>%Ln demnächst</numerusform>
            <numerusform>%Ln demnächst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::Tour</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>shortlist::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>shortlist::VersionList</name>
    <message>
        <source>Versions of the interview</source>
        <translation>Fassungen des Interviews</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of the version, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <comment>when, who</comment>
        <translation>geändert %1 von %2</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <comment>number of the newest</comment>
        <translation>Versionen: %1</translation>
    </message>
</context>
<context>
    <name>shortlist::WelcomePage</name>
    <message>
        <source>Opened recently</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Welcome to Shortlist</source>
        <translation>Willkommen bei Shortlist</translation>
    </message>
    <message>
        <source>Structured hiring for a team, kept in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Strukturiert einstellen im Team, in einer Datei auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>An empty file for your team&apos;s jobs and candidates.</source>
        <translation>Eine leere Datei für die Jobs und Bewerber des Teams.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Go on with a .shortlist file you have.</source>
        <translation>Mit einer vorhandenen .shortlist-Datei weitermachen.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Look around in a copy filled with made-up people.</source>
        <translation>In einer Kopie mit erfundenen Personen umsehen.</translation>
    </message>
    <message>
        <source>Start from a file</source>
        <translation>Mit einer Datei beginnen</translation>
    </message>
    <message>
        <source>A job page or a CSV of candidates becomes a new workspace.</source>
        <translation>Aus einer Stellenseite oder einer CSV-Datei mit Bewerbern wird ein neuer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>shortlist::WorkspaceFlow</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortlist workspaces (*.shortlist)</source>
        <translation>Arbeitsbereiche von Shortlist (*.shortlist)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Shortlist workspaces (*.shortlist);;All files (*)</source>
        <translation>Arbeitsbereiche von Shortlist (*.shortlist);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing can be changed.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet: nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Eine Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation>Nach %1 gesichert und geprüft.</translation>
    </message>
</context>
<context>
    <name>shortlist::ZoneCombo</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
</context>
<context>
    <name>shortlist::ZoneTimes</name>
    <message>
        <source>time zone not known</source>
        <translation>Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2–%3 · %4</source>
        <comment>day, from, to, zone</comment>
        <translation>%1 %2–%3 · %4</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, place</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
