<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation>
        <numerusform>%Ln Live-Photo-Film geht mit seinem Foto mit.</numerusform>
        <numerusform>%Ln Live-Photo-Filme gehen mit ihren Fotos mit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are in the cloud only</source>
      <translation>
        <numerusform>%Ln ist nur in der Cloud</numerusform>
        <numerusform>%Ln sind nur in der Cloud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation>
        <numerusform>%Ln ist schon in seinem Ordner.</numerusform>
        <numerusform>%Ln sind schon in ihren Ordnern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation>
        <numerusform>%Ln ist schon in diesem Ordner</numerusform>
        <numerusform>%Ln sind schon in diesem Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in “{name}” already.</source>
      <translation>
        <numerusform>%Ln ist schon in „{name}“.</numerusform>
        <numerusform>%Ln sind schon in „{name}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation>
        <numerusform>%Ln ist eine Verknüpfung zu einer Datei anderswo</numerusform>
        <numerusform>%Ln sind Verknüpfungen zu Dateien anderswo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln are no longer there.</source>
      <translation>
        <numerusform>%Ln ist nicht mehr da.</numerusform>
        <numerusform>%Ln sind nicht mehr da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation>
        <numerusform>%Ln ist nichts davon.</numerusform>
        <numerusform>%Ln sind nichts davon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation>
        <numerusform>%Ln ist bereit für seinen Ordner.</numerusform>
        <numerusform>%Ln sind bereit für ihre Ordner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation>
        <numerusform>%Ln ist doppelt da und wurde einmal sortiert</numerusform>
        <numerusform>%Ln sind doppelt da; je eines wurde sortiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation>
        <numerusform>%Ln hat sich nach dem Ansehen verändert</numerusform>
        <numerusform>%Ln haben sich nach dem Ansehen verändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln changed meanwhile</source>
      <translation>
        <numerusform>%Ln inzwischen verändert</numerusform>
        <numerusform>%Ln inzwischen verändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation>
        <numerusform>%Ln Kopie ist gelöscht.</numerusform>
        <numerusform>%Ln Kopien sind gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation>
        <numerusform>%Ln Kopie ist im Papierkorb.</numerusform>
        <numerusform>%Ln Kopien sind im Papierkorb.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln war nicht lesbar</numerusform>
        <numerusform>%Ln waren nicht lesbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln could not be sorted</source>
      <translation>
        <numerusform>%Ln ließ sich nicht sortieren</numerusform>
        <numerusform>%Ln ließen sich nicht sortieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>%Ln exact copies go along</source>
      <translation>
        <numerusform>%Ln genaue Kopie geht mit</numerusform>
        <numerusform>%Ln genaue Kopien gehen mit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation>
        <numerusform>%Ln Ordner</numerusform>
        <numerusform>%Ln Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln folders sorted earlier</source>
      <translation>
        <numerusform>%Ln früher sortierter Ordner</numerusform>
        <numerusform>%Ln früher sortierte Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln folders, by year</source>
      <translation>
        <numerusform>%Ln Ordner, nach Jahren</numerusform>
        <numerusform>%Ln Ordner, nach Jahren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/side_list.py" />
      <source>%Ln hidden categories</source>
      <translation>
        <numerusform>%Ln ausgeblendete Kategorie</numerusform>
        <numerusform>%Ln ausgeblendete Kategorien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln hidden folders</source>
      <translation>
        <numerusform>%Ln versteckter Ordner</numerusform>
        <numerusform>%Ln versteckte Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln hours</source>
      <translation>
        <numerusform>%Ln Stunde</numerusform>
        <numerusform>%Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln in the cloud only</source>
      <translation>
        <numerusform>%Ln nur in der Cloud</numerusform>
        <numerusform>%Ln nur in der Cloud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>%Ln left</source>
      <translation>
        <numerusform>Noch %Ln</numerusform>
        <numerusform>Noch %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_page.py" />
      <source>%Ln look-alikes, the closest first. Click the ones that are not.</source>
      <translation>
        <numerusform>%Ln ähnliches. Klicken Sie es an, wenn es nicht dazugehört.</numerusform>
        <numerusform>%Ln ähnliche, die nächsten zuerst. Klicken Sie an, was nicht dazugehört.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln more could not be sorted</source>
      <translation>
        <numerusform>%Ln weiteres ließ sich nicht sortieren</numerusform>
        <numerusform>%Ln weitere ließen sich nicht sortieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation>
        <numerusform>%Ln weiteres behält seinen Namen</numerusform>
        <numerusform>%Ln weitere behalten ihre Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/answer_panel.py" />
      <source>%Ln more of this garment</source>
      <translation>
        <numerusform>Noch %Ln Foto von diesem Stück</numerusform>
        <numerusform>Noch %Ln Fotos von diesem Stück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation>
        <numerusform>%Ln Name schon vergeben</numerusform>
        <numerusform>%Ln Namen schon vergeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation>
        <numerusform>%Ln Name ist schon vergeben.</numerusform>
        <numerusform>%Ln Namen sind schon vergeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are not allowed on that drive.</source>
      <translation>
        <numerusform>%Ln Name ist auf diesem Laufwerk nicht erlaubt.</numerusform>
        <numerusform>%Ln Namen sind auf diesem Laufwerk nicht erlaubt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names not allowed on that drive</source>
      <translation>
        <numerusform>%Ln Name auf diesem Laufwerk nicht erlaubt</numerusform>
        <numerusform>%Ln Namen auf diesem Laufwerk nicht erlaubt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln no longer there</source>
      <translation>
        <numerusform>%Ln nicht mehr da</numerusform>
        <numerusform>%Ln nicht mehr da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation>
        <numerusform>%Ln nichts davon</numerusform>
        <numerusform>%Ln nichts davon</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln of them are copies that go along.</source>
      <translation>
        <numerusform>%Ln davon ist eine Kopie, die mitgeht.</numerusform>
        <numerusform>%Ln davon sind Kopien, die mitgehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are exact copies of another one; each is filed.</source>
      <translation>
        <numerusform>%Ln davon ist die genaue Kopie eines anderen; beide werden einsortiert.</numerusform>
        <numerusform>%Ln davon sind genaue Kopien eines anderen; jedes wird einsortiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are in “{name}” already, in other folders. They will be there twice.</source>
      <translation>
        <numerusform>%Ln davon ist schon in „{name}“, in einem anderen Ordner. Es wird dort zweimal sein.</numerusform>
        <numerusform>%Ln davon sind schon in „{name}“, in anderen Ordnern. Sie werden dort zweimal sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of your photos share a name with another.</source>
      <translation>
        <numerusform>%Ln Ihrer Fotos heißt wie ein anderes.</numerusform>
        <numerusform>%Ln Ihrer Fotos heißen wie ein anderes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_picker.py" />
      <source>%Ln of {count} photos found.</source>
      <translation>
        <numerusform>%Ln von {count} Fotos gefunden.</numerusform>
        <numerusform>%Ln von {count} Fotos gefunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln only a link</source>
      <translation>
        <numerusform>%Ln nur eine Verknüpfung</numerusform>
        <numerusform>%Ln nur eine Verknüpfung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation>
        <numerusform>%Ln andere Datei</numerusform>
        <numerusform>%Ln andere Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln photo libraries</source>
      <translation>
        <numerusform>%Ln Fotomediathek</numerusform>
        <numerusform>%Ln Fotomediatheken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="commands/selftest.py" />
      <location filename="models/plan_tree.py" />
      <location filename="models/side_list.py" />
      <location filename="views/end_page.py" />
      <location filename="views/folder_bars.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <location filename="workers/desk.py" />
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln Foto</numerusform>
        <numerusform>%Ln Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a minute</source>
      <translation>
        <numerusform>%Ln Foto in der Minute</numerusform>
        <numerusform>%Ln Fotos in der Minute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a second</source>
      <translation>
        <numerusform>%Ln Foto in der Sekunde</numerusform>
        <numerusform>%Ln Fotos in der Sekunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos are asked about now.</source>
      <translation>
        <numerusform>Nach %Ln Foto wird jetzt gefragt.</numerusform>
        <numerusform>Nach %Ln Fotos wird jetzt gefragt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation>
        <numerusform>%Ln Foto ist wieder, wo es war.</numerusform>
        <numerusform>%Ln Fotos sind wieder, wo sie waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln Foto wird in {folders} kopiert, nach Jahren.</numerusform>
        <numerusform>%Ln Fotos werden in {folders} kopiert, nach Jahren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation>
        <numerusform>%Ln Foto wird in {folders} kopiert.</numerusform>
        <numerusform>%Ln Fotos werden in {folders} kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation>
        <numerusform>%Ln Foto ist in seinem Ordner</numerusform>
        <numerusform>%Ln Fotos sind in ihren Ordnern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln Foto wird in {folders} verschoben, nach Jahren.</numerusform>
        <numerusform>%Ln Fotos werden in {folders} verschoben, nach Jahren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation>
        <numerusform>%Ln Foto wird in {folders} verschoben.</numerusform>
        <numerusform>%Ln Fotos werden in {folders} verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation>
        <numerusform>%Ln Foto wird noch angesehen.</numerusform>
        <numerusform>%Ln Fotos werden noch angesehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation>
        <numerusform>%Ln Foto nach „{folder}“ kopiert</numerusform>
        <numerusform>%Ln Fotos nach „{folder}“ kopiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos found</source>
      <translation>
        <numerusform>%Ln Foto gefunden</numerusform>
        <numerusform>%Ln Fotos gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln photos move to {name}: {places}. You can undo this.</source>
      <translation>
        <numerusform>%Ln Foto kommt zu {name}: {places}. Das lässt sich rückgängig machen.</numerusform>
        <numerusform>%Ln Fotos kommen zu {name}: {places}. Das lässt sich rückgängig machen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation>
        <numerusform>%Ln Foto nach „{folder}“ verschoben</numerusform>
        <numerusform>%Ln Fotos nach „{folder}“ verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation>
        <numerusform>%Ln Foto ausgewählt</numerusform>
        <numerusform>%Ln Fotos ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/keep_record.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation>
        <numerusform>%Ln Foto blieb, wo es war</numerusform>
        <numerusform>%Ln Fotos blieben, wo sie waren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are asked about now.</source>
      <translation>
        <numerusform>Nach %Ln Foto, das diesen ähnlich sieht, wird jetzt gefragt.</numerusform>
        <numerusform>Nach %Ln Fotos, die diesen ähnlich sehen, wird jetzt gefragt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are filed elsewhere now.</source>
      <translation>
        <numerusform>%Ln Foto, das diesen ähnlich sieht, ist jetzt woanders eingeordnet.</numerusform>
        <numerusform>%Ln Fotos, die diesen ähnlich sehen, sind jetzt woanders eingeordnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that were asked about are clear now and filed.</source>
      <translation>
        <numerusform>%Ln Foto, nach dem gefragt wurde, ist jetzt klar und eingeordnet.</numerusform>
        <numerusform>%Ln Fotos, nach denen gefragt wurde, sind jetzt klar und eingeordnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation>
        <numerusform>%Ln Foto zuerst ansehen, wenn Sie mögen</numerusform>
        <numerusform>%Ln Fotos zuerst ansehen, wenn Sie mögen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln Foto wurde nach {place} kopiert. Zurücklegen geht unter „Verlauf“.</numerusform>
        <numerusform>%Ln Fotos wurden nach {place} kopiert. Zurücklegen geht unter „Verlauf“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln Foto wurde nach {place} verschoben. Zurücklegen geht unter „Verlauf“.</numerusform>
        <numerusform>%Ln Fotos wurden nach {place} verschoben. Zurücklegen geht unter „Verlauf“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln repeated names</source>
      <translation>
        <numerusform>%Ln doppelter Name</numerusform>
        <numerusform>%Ln doppelte Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln seconds</source>
      <translation>
        <numerusform>%Ln Sekunde</numerusform>
        <numerusform>%Ln Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln small files travel with their photos.</source>
      <translation>
        <numerusform>%Ln kleine Datei geht mit ihrem Foto mit.</numerusform>
        <numerusform>%Ln kleine Dateien gehen mit ihren Fotos mit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation>
        <numerusform>%Ln bleibt draußen: {reasons}.</numerusform>
        <numerusform>%Ln bleiben draußen: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln still waiting</source>
      <translation>
        <numerusform>%Ln wartet noch</numerusform>
        <numerusform>%Ln warten noch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation>
        <numerusform>%Ln wartet noch darauf, angesehen zu werden</numerusform>
        <numerusform>%Ln warten noch darauf, angesehen zu werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln there twice</source>
      <translation>
        <numerusform>%Ln doppelt da</numerusform>
        <numerusform>%Ln doppelt da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln things to know. Nothing was changed.</source>
      <translation>
        <numerusform>Ein Hinweis. Nichts wurde verändert.</numerusform>
        <numerusform>%Ln Hinweise. Nichts wurde verändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation>
        <numerusform>%Ln anzusehen</numerusform>
        <numerusform>%Ln anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln to look at</source>
      <translation>
        <numerusform>%Ln anzusehen</numerusform>
        <numerusform>%Ln anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed since and would stay.</source>
      <translation>
        <numerusform>%Ln wurde seither verändert und bliebe liegen.</numerusform>
        <numerusform>%Ln wurden seither verändert und blieben liegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation>
        <numerusform>%Ln war schon in seinem Ordner</numerusform>
        <numerusform>%Ln waren schon in ihren Ordnern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation>
        <numerusform>{name} blieb liegen. {why}</numerusform>
        <numerusform>%Ln blieben liegen, etwa {name}. {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation>
        <numerusform>%Ln blieb liegen:</numerusform>
        <numerusform>%Ln blieben liegen:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation>
        <numerusform>%Ln war nicht mehr da</numerusform>
        <numerusform>%Ln waren nicht mehr da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: other files have taken their old places.</source>
      <translation>
        <numerusform>%Ln bliebe liegen: An seinem alten Platz liegt eine andere Datei.</numerusform>
        <numerusform>%Ln blieben liegen: An ihren alten Plätzen liegen andere Dateien.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: their originals are not there.</source>
      <translation>
        <numerusform>%Ln bliebe liegen: Das Original ist nicht da.</numerusform>
        <numerusform>%Ln blieben liegen: Ihre Originale sind nicht da.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>A category cannot be a kind of itself; choose another.</source>
      <translation>Eine Kategorie kann nicht zu sich selbst gehören; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>A category needs a name: type one, in letters.</source>
      <translation>Eine Kategorie braucht einen Namen: Geben Sie einen ein, in Buchstaben.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation>Das Kopieren nach „{folder}“ wurde {when} unterbrochen.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <source>A folder cannot be called “{words}”, so it is called “{folder}”.</source>
      <translation>Ein Ordner kann nicht „{words}“ heißen, deshalb heißt er „{folder}“.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>A folder has taken its place, so it was left alone.</source>
      <translation>Ein Ordner hat ihren Platz eingenommen, deshalb blieb die Datei liegen.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A good start. A few more would help it still.</source>
      <translation>Ein guter Anfang. Ein paar mehr würden noch helfen.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A heap of photos, and three folders that they go into</source>
      <translation>Ein Haufen Fotos und drei Ordner, in die sie kommen</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of {category}</source>
      <translation>Gehört zu {category}</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation>Das Verschieben nach „{folder}“ wurde {when} unterbrochen.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A photo beside three guesses, on the keys 1 to 3</source>
      <translation>Ein Foto neben drei Vermutungen, auf den Tasten 1 bis 3</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A photo is in the wrong place. What now?</source>
      <translation>Ein Foto ist am falschen Platz. Was nun?</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>A photo program keeps its photos in there, and would miss them.</source>
      <translation>Ein Fotoprogramm bewahrt dort seine Fotos auf und würde sie vermissen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A power cut costs nothing.</source>
      <translation>Ein Stromausfall kostet nichts.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.</source>
      <translation>Ein Sortieren nach „{place}“ wurde unterbrochen. Bringen Sie es zu Ende oder legen Sie alles zurück, bevor Sie neu sortieren.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>A sort is running already. Wait until it is done, then try again.</source>
      <translation>Es wird schon sortiert. Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation>Etwa {n} von 100 solchen Fotos sind: {name}.</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Add</source>
      <translation>Dazu</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add %Ln photos to “{name}”</source>
      <translation>
        <numerusform>%Ln Foto zu „{name}“ hinzufügen</numerusform>
        <numerusform>%Ln Fotos zu „{name}“ hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation>Fotos hinzufügen</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category</source>
      <translation>Kategorie anlegen</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category all the same: it is looked for in all later photos.</source>
      <translation>Legen Sie die Kategorie trotzdem an: In allen späteren Fotos wird danach gesucht.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the photos all the same: it learns from them.</source>
      <translation>Fügen Sie die Fotos trotzdem hinzu: Es lernt daraus.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add “{name}” with %Ln photos</source>
      <translation>
        <numerusform>„{name}“ mit %Ln Foto anlegen</numerusform>
        <numerusform>„{name}“ mit %Ln Fotos anlegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation>
        <numerusform>Beantwortet.</numerusform>
        <numerusform>Alle %Ln beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation>
        <numerusform>Es ist wieder, wo es war</numerusform>
        <numerusform>Alle %Ln sind wieder, wo sie waren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation>
        <numerusform>Behält seinen Namen</numerusform>
        <numerusform>Alle %Ln behalten ihre Namen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_empty.py" />
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>All your examples are from {category}.</source>
      <translation>Alle Ihre Beispiele sind aus {category}.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>All {category}</source>
      <translation>Alle: {category}</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Another file called “{name}” has appeared in its place, so it was left alone.</source>
      <translation>An ihrem Platz ist eine andere Datei namens „{name}“ erschienen, deshalb blieb sie liegen.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Another file has taken its place in the original folder, so it was left alone.</source>
      <translation>Im ursprünglichen Ordner liegt eine andere Datei an seinem Platz; darum wurde es in Ruhe gelassen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another name</source>
      <translation>Anderer Name</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>Another of your photos has this name too.</source>
      <translation>Ein anderes Ihrer Fotos heißt auch so.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another photo looks the same; the tooltip names it. Move to… shows a garment in all its photos.</source>
      <translation>Ein anderes Foto sieht gleich aus; sein Name steht im Hinweis. „Verschieben nach …“ zeigt das Stück auf all seinen Fotos.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>Another program is using the list of sorts in “{path}”. Close it and try again.</source>
      <translation>Ein anderes Programm benutzt die Liste der Sortierungen in „{path}“. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Anywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Are these “{name}” too?</source>
      <translation>Sind diese auch „{name}“?</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>As suggested</source>
      <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask less</source>
      <translation>Weniger fragen</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask more</source>
      <translation>Mehr fragen</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation>Fragen Sie, wem sie gehört, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Asks about nearly all</source>
      <translation>Fragt bei fast allen</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Built in</source>
      <translation>Eingebaut</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can the folders have other names?</source>
      <translation>Können die Ordner anders heißen?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can there be folders for the years?</source>
      <translation>Kann es Ordner für die Jahre geben?</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <location filename="views/teach_page.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/settings_model.py" />
      <source>Categories</source>
      <translation>Kategorien</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Categories (*.json)</source>
      <translation>Kategorien (*.json)</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <location filename="views/sort_settings.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Category and year</source>
      <translation>Kategorie und Jahr</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation>Prüfen Sie den Namen; falls das Laufwerk abgezogen war, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation>Prüfen Sie Laufwerk und Kabel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Choose New category… below the list on the left, and click three photos or more: the field above them finds them by name. Those that look alike are offered then.</source>
      <translation>Wählen Sie „Neue Kategorie …“ unter der Liste links und klicken Sie drei oder mehr Fotos an; das Feld darüber findet sie nach Namen. Ähnliche werden dann angeboten.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose a folder with photos</source>
      <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Choose another file</source>
      <translation>Andere Datei wählen</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation>Einen anderen Ort für die Ordner wählen</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Choose examples from your photos</source>
      <translation>Beispiele aus Ihren Fotos wählen</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Choose for me</source>
      <translation>Selbst wählen lassen</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Choose it</source>
      <translation>Das wählen</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose photos</source>
      <translation>Fotos wählen</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation>Fotos wählen …</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="views/parts/search_field.py" />
      <location filename="views/review_empty.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/teach_picker.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Click %Ln or more, so that it is looked for again.</source>
      <translation>
        <numerusform>Klicken Sie %Ln oder mehr an, damit wieder danach gesucht wird.</numerusform>
        <numerusform>Klicken Sie %Ln oder mehr an, damit wieder danach gesucht wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click one or more; a second click takes a photo out again.</source>
      <translation>Klicken Sie eines oder mehr an; ein zweiter Klick nimmt ein Foto wieder heraus.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Click one with the right button, or press the menu key, and choose Hide. Its photos stay.</source>
      <translation>Klicken Sie eine mit der rechten Taste an oder drücken Sie die Menütaste und wählen Sie „Ausblenden“. Ihre Fotos bleiben.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click three or more; a second click takes a photo out again.</source>
      <translation>Klicken Sie drei oder mehr an; ein zweiter Klick nimmt ein Foto wieder heraus.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/learned_news.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Close now</source>
      <translation>Jetzt schließen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation>Näher; Minus und 0 führen zurück</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <location filename="views/settings_graphics.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place} in {time}.</source>
      <translation>Nach {place} kopiert, in {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place}.</source>
      <translation>Nach {place} kopiert.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Copy %Ln photos</source>
      <translation>
        <numerusform>%Ln Foto kopieren</numerusform>
        <numerusform>%Ln Fotos kopieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation>Kopieren Sie sie noch einmal vom Telefon oder von der Kamera.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation>Fotos kopieren</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>Copy this command</source>
      <translation>Diesen Befehl kopieren</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/keep_record.py" />
      <source>Could not read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Do these belong to it too?</source>
      <translation>Gehören diese auch dazu?</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag it onto the right category, or select it and press N or Move to…. It is remembered.</source>
      <translation>Ziehen Sie es auf die richtige Kategorie oder wählen Sie es aus und drücken Sie N oder „Verschieben nach …“. Das wird gemerkt.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid.</source>
      <translation>Ziehen Sie Fotos hierher, oder wählen Sie sie aus.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid: three at least. Five is a good start; different colours and backgrounds help.</source>
      <translation>Ziehen Sie Fotos hierher oder wählen Sie sie aus dem Raster: mindestens drei. Fünf sind ein guter Anfang; verschiedene Farben und Hintergründe helfen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation>Ziehen Sie Fotos auf eine Kategorie oder drücken Sie eine Taste, wo etwas am falschen Platz ist.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation>Ziehen Sie welche auf „{category}“ oder fügen Sie Fotos hinzu.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Drawings that belong to the program are among them, so all are copied. To move your own, close the program and begin again without the drawings.</source>
      <translation>Es sind Zeichnungen dabei, die zum Programm gehören; darum werden alle kopiert. Um Ihre eigenen zu verschieben, schließen Sie das Programm und beginnen Sie ohne die Zeichnungen neu.</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation>Kleid</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation>Ziehen Sie Fotos oder einen Ordner irgendwo ins Fenster.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation>Ziehen Sie Fotos oder Ordner irgendwo ins Fenster. Sie werden nur angesehen und bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation>Hineinziehen, die wenigen unklaren ansehen, einen Knopf drücken.
Sie finden sie in Ordnern namens Kleid, Hose, Rock.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Each copy is compared with its original before it gets its name.</source>
      <translation>Jede Kopie wird mit ihrem Original verglichen, bevor sie ihren Namen bekommt.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation>Jede Kopie wurde geprüft.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation>Jede Datei ließ sich lesen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Every photo lies whole at its old place or its new one. The next start offers to go on.</source>
      <translation>Jedes Foto liegt ganz an seinem alten Platz oder an seinem neuen. Beim nächsten Start können Sie weitermachen.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation>Bisher war jedes Foto klar.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation>Jedes Foto war klar, oder Sie haben es beantwortet.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation>Alles, was Sie sortiert haben</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Everything can be put back.</source>
      <translation>Alles lässt sich zurücklegen.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation>Alles ist wie vor diesem Sortieren.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten, the list of sorts too.</source>
      <translation>Alles ist vergessen, auch die Liste der Sortierungen.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten. History still puts back every sort.</source>
      <translation>Alles ist vergessen. Der Verlauf legt weiterhin jede Sortierung zurück.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation>Alles ist schon in seinem Ordner.</translation>
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation>Alles ist, wo es vor diesem Sortieren war.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation>Alles sah nach Kleidung aus.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>Hier können Sie aufhören: Das andere stimmt in {times} von 100 Fällen.</numerusform>
        <numerusform>Hier können Sie aufhören: Von den anderen %Ln stimmen {times} von 100.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation>Ziemlich sicher</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files all that looks like clothes by itself</source>
      <translation>Sortiert alles, was nach Kleidung aussieht, von selbst</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Files are on their way. Another can be chosen when that is done.</source>
      <translation>Dateien sind unterwegs. Ein anderes lässt sich wählen, wenn das fertig ist.</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Files that recognise clothes (*.onnx)</source>
      <translation>Dateien, die Kleidung erkennen (*.onnx)</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 10 by itself</source>
      <translation>Sortiert {n} von 10 von selbst</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 100 by itself</source>
      <translation>Sortiert {n} von 100 von selbst</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation>Ihre Fotos werden gesucht</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Finish</source>
      <translation>Zu Ende bringen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/interrupted_box.py" />
      <source>Finish the other %Ln</source>
      <translation>
        <numerusform>Das andere zu Ende bringen</numerusform>
        <numerusform>Die anderen %Ln zu Ende bringen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Finished {when}</source>
      <translation>Fertig {when}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess</source>
      <translation>Erste Vermutung</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation>Erste Vermutung; 2 und 3 nehmen die anderen</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation>Ganz</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation>Das ganze Foto zeigen, Taste 0</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder for {category}</source>
      <translation>Ordner für {category}</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder names</source>
      <translation>Ordnernamen</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation>Ordner „{name}“</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Folders inside</source>
      <translation>Ordner darin</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation>Ordner in Ordnern werden mitgenommen.</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>For somebody who can help. Nothing is sent anywhere.</source>
      <translation>Für jemanden, der helfen kann. Nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything</source>
      <translation>Alles vergessen</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything?</source>
      <translation>Alles vergessen?</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything…</source>
      <translation>Alles vergessen …</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget the list of sorts as well</source>
      <translation>Auch die Liste der Sortierungen vergessen</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget this</source>
      <translation>Das vergessen</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Forget this category</source>
      <translation>Diese Kategorie vergessen</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget {name}</source>
      <translation>{name} vergessen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation>
        <numerusform>Von %Ln Ort. Nichts wurde verschoben.</numerusform>
        <numerusform>Von %Ln Orten. Nichts wurde verschoben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation>Aus „{name}“. Nichts wurde verschoben.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Further up; Alt and down for further down</source>
      <translation>Weiter nach oben; Alt und Pfeil ab für weiter nach unten</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Go on with “{name}”</source>
      <translation>Mit „{name}“ weitermachen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Go on with “{name}” and %Ln others</source>
      <translation>
        <numerusform>Mit „{name}“ und %Ln weiteren Ort weitermachen</numerusform>
        <numerusform>Mit „{name}“ und %Ln weiteren Orten weitermachen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation>Grafikkarte: {name}</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation>Kopfbedeckung</translation>
    </message>
    <message>
      <location filename="commands/folder_words.py" />
      <location filename="models/side_list.py" />
      <location filename="views/help_texts.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/settings_names.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/stayed_list.py" />
      <location filename="views/whereabouts.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>Have a look</source>
      <translation>Bitte ansehen</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Have your cloud program keep it on this computer, then add it again.</source>
      <translation>Lassen Sie Ihr Cloud-Programm sie auf diesem Computer behalten und fügen Sie sie dann noch einmal hinzu.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/teach_page.py" />
      <location filename="views/welcome.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Hidden folders, and those of the system, are not looked into.</source>
      <translation>Versteckte Ordner und die des Systems werden nicht durchgesehen.</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Hide, show again</source>
      <translation>Ausblenden, wieder zeigen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation>Wie nah, Tasten Plus und Minus</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>How far you are</source>
      <translation>Wie weit Sie sind</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation>So geht es</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure</source>
      <translation>Wie sicher ist sicher</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure, from ask less to ask more</source>
      <translation>Wie sicher ist sicher, von weniger fragen bis mehr fragen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I do not need all these categories.</source>
      <translation>Ich brauche nicht alle diese Kategorien.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I sorted into the wrong folder.</source>
      <translation>Ich habe in den falschen Ordner sortiert.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>If photos of yours lie in one, add that folder by itself.</source>
      <translation>Liegen Fotos von Ihnen in einem davon, fügen Sie diesen Ordner selbst hinzu.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>If those photos are yours, add their folder itself.</source>
      <translation>Wenn diese Fotos Ihnen gehören, fügen Sie ihren Ordner selbst hinzu.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation>Wenn Sie jetzt schließen, bleibt der Rest, wo er ist. Beim nächsten Mal können Sie es zu Ende bringen oder zurücklegen.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation>In jedem Ordner</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It changed while it was moved: the photo as it was is in its folder, the changed one stayed.</source>
      <translation>Die Datei änderte sich während des Verschiebens: Das Foto, wie es war, ist in seinem Ordner, das geänderte blieb liegen.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It could not be put into the bin, so it was left.</source>
      <translation>Es ließ sich nicht in den Papierkorb legen; darum blieb es liegen.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It could not be read, so it was left alone. Check the drive and the cable.</source>
      <translation>Die Datei ließ sich nicht lesen und blieb deshalb liegen. Prüfen Sie Laufwerk und Kabel.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation>Es konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>It has also learned from %Ln decisions of yours.</source>
      <translation>
        <numerusform>Es hat auch aus %Ln Entscheidung von Ihnen gelernt.</numerusform>
        <numerusform>Es hat auch aus %Ln Entscheidungen von Ihnen gelernt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It has changed since it was looked at, so it was left alone.</source>
      <translation>Die Datei hat sich seit dem Ansehen verändert und blieb deshalb liegen.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It has changed since it was sorted, so it was left alone.</source>
      <translation>Es wurde seit dem Sortieren verändert und darum in Ruhe gelassen.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation>Es ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link to another computer, which is not asked for anything.</source>
      <translation>Es ist eine Verknüpfung zu einem anderen Computer, der nach nichts gefragt wird.</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation>Hier können Sie aufhören.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>It is no longer there.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is no longer there. If its drive was unplugged, plug it in and try again.</source>
      <translation>Die Datei ist nicht mehr da. Falls das Laufwerk abgezogen war, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It is no longer where it was put, so it could not be put back.</source>
      <translation>Es ist nicht mehr dort, wo es abgelegt wurde, und konnte darum nicht zurückgelegt werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>It is not known when %Ln photos were taken: the date of their file counts.</source>
      <translation>
        <numerusform>Von %Ln Foto ist nicht bekannt, wann es aufgenommen wurde: Es zählt das Datum der Datei.</numerusform>
        <numerusform>Von %Ln Fotos ist nicht bekannt, wann sie aufgenommen wurden: Es zählt das Datum der Datei.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation>Es ist nicht da.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is now a link to another place, so it was left alone.</source>
      <translation>Die Datei ist jetzt eine Verknüpfung zu einem anderen Ort und blieb deshalb liegen.</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation>Behält seinen Namen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>It says what it does not know.</source>
      <translation>Es sagt, was es nicht weiß.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/farewell.py" />
      <source>Its %Ln photos are elsewhere now: {places}.</source>
      <translation>
        <numerusform>%Ln Foto daraus ist jetzt woanders: {places}.</numerusform>
        <numerusform>%Ln Fotos daraus sind jetzt woanders: {places}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder lies beside the others.</source>
      <translation>Der Ordner liegt neben den anderen.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder then lies inside that one's.</source>
      <translation>Der Ordner liegt dann im Ordner jener Kategorie.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for the bin, so it was left.</source>
      <translation>Sein Name ist zu lang für den Papierkorb; darum blieb es liegen.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for this drive. Give it a shorter one and sort again.</source>
      <translation>Der Name ist für dieses Laufwerk zu lang. Geben Sie einen kürzeren und sortieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Its original has changed or is not there, so this copy was kept.</source>
      <translation>Das Original wurde verändert oder ist nicht da; darum wurde diese Kopie behalten.</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Join into</source>
      <translation>Zusammenlegen mit</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/sort_card.py" />
      <source>Keep a record</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep as a file…</source>
      <translation>Als Datei aufheben …</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Keep going</source>
      <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Keep it all</source>
      <translation>Alles behalten</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep my categories</source>
      <translation>Meine Kategorien aufheben</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Kept on this computer</source>
      <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_bar.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Larger pictures</source>
      <translation>Größere Bilder</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>Learned from %Ln photos</source>
      <translation>
        <numerusform>Aus %Ln Foto gelernt</numerusform>
        <numerusform>Aus %Ln Fotos gelernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_panel.py" />
      <source>Learned from %Ln photos so far</source>
      <translation>
        <numerusform>Bisher aus %Ln Foto gelernt</numerusform>
        <numerusform>Bisher aus %Ln Fotos gelernt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Learned from your examples in a moment. Nothing leaves this computer.</source>
      <translation>In einem Augenblick aus Ihren Beispielen gelernt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave it where it is</source>
      <translation>Lassen, wo es ist</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation>Lassen, wo sie sind</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation>
        <numerusform>Loslassen, um %Ln Ordner hinzuzufügen</numerusform>
        <numerusform>Loslassen, um %Ln Ordner hinzuzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation>
        <numerusform>Loslassen, um %Ln Ding hinzuzufügen</numerusform>
        <numerusform>Loslassen, um %Ln Dinge hinzuzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation>Loslassen, um „{name}“ hinzuzufügen</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation>Naheliegend</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation>Langarmoberteil</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation>
        <numerusform>%Ln jetzt ansehen</numerusform>
        <numerusform>%Ln jetzt ansehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation>Groß ansehen</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Look-alikes</source>
      <translation>Ähnliche</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation>Ordner und Namen werden angesehen …</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation>Ihre Fotos werden angesehen</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Looking for others…</source>
      <translation>Es wird nach anderen gesucht …</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Looking what there is…</source>
      <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Looking whether this file works here…</source>
      <translation>Es wird geprüft, ob diese Datei hier geht …</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name}</source>
      <translation>Sieht gleich aus wie {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name} and %Ln others</source>
      <translation>
        <numerusform>Sieht gleich aus wie {name} und %Ln anderes</numerusform>
        <numerusform>Sieht gleich aus wie {name} und %Ln andere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Made on</source>
      <translation>Gemacht am</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Measured when it was made, on photos it had never seen. Yours may be easier or harder.</source>
      <translation>Gemessen, als es gemacht wurde, an Fotos, die es nie gesehen hatte. Ihre können leichter oder schwerer sein.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>More photos of “{name}”</source>
      <translation>Mehr Fotos von „{name}“</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Move %Ln photos</source>
      <translation>
        <numerusform>%Ln Foto verschieben</numerusform>
        <numerusform>%Ln Fotos verschieben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Move photos</source>
      <translation>Fotos verschieben</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <source>Move to</source>
      <translation>Verschieben nach</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation>Verschieben nach …</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation>Nach {place} verschoben, in {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place}.</source>
      <translation>Nach {place} verschoben.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Must I answer every photo in “Have a look”?</source>
      <translation>Muss ich unter „Bitte ansehen“ jedes Foto beantworten?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>My categories</source>
      <translation>Meine Kategorien</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Name of the category</source>
      <translation>Name der Kategorie</translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>Name of {category}</source>
      <translation>Name von {category}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation>Braucht keinen zusätzlichen Platz.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation>Braucht {size}.</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <location filename="views/new_category.py" />
      <source>New category…</source>
      <translation>Neue Kategorie …</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Next part of the window</source>
      <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found, or its driver is not installed.</source>
      <translation>Es wurde keine Grafikkarte von NVIDIA gefunden, oder ihr Treiber ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found.</source>
      <translation>Es wurde keine Grafikkarte von NVIDIA gefunden.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>No category can be called “{name}”, as the program uses that name itself; call it otherwise.</source>
      <translation>Keine Kategorie kann „{name}“ heißen, denn so nennt das Programm selbst etwas; nennen Sie sie anders.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>No category of your own yet. “New category…” is below the list of categories.</source>
      <translation>Noch keine eigene Kategorie. „Neue Kategorie …“ steht unter der Liste der Kategorien.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation>Kein Dateiname enthält „{text}“.</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>No others look like it</source>
      <translation>Keine anderen sehen so aus</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No photo is changed.</source>
      <translation>Kein Foto wird verändert.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>No photo moves. You can undo this.</source>
      <translation>Kein Foto kommt woandershin. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation>Hier sind noch keine Fotos.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation>Noch keine Fotos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No. It says when it is fair to stop. Photos you leave stay where they are.</source>
      <translation>Nein. Es sagt, wann Sie aufhören können. Was Sie auslassen, bleibt, wo es ist.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>None goes along</source>
      <translation>Keines geht mit</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation>
        <numerusform>Hier keine; %Ln unter „Alle Fotos“.</numerusform>
        <numerusform>Hier keine; %Ln unter „Alle Fotos“.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>None of the photos can be found. If their drive was unplugged, plug it in and try again.</source>
      <translation>Keines der Fotos ist zu finden. Falls ihr Laufwerk abgezogen war, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>None of them</source>
      <translation>Keines davon</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="models/side_list.py" />
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/move_menu.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/whereabouts.py" />
      <location filename="workers/desk.py" />
      <location filename="workers/teacher.py" />
      <source>None of these</source>
      <translation>Nichts davon</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>None of your other photos look like these.</source>
      <translation>Keines Ihrer anderen Fotos sieht so aus.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not a photo.</source>
      <translation>Kein Foto.</translation>
    </message>
    <message>
      <location filename="core/forgetting.py" />
      <source>Not everything could be forgotten: “{name}” cannot be removed ({reason}).</source>
      <translation>Nicht alles ließ sich vergessen: „{name}“ kann nicht entfernt werden ({reason}).</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Not looked for now: show it a few photos, so that it is known again.</source>
      <translation>Wird gerade nicht gesucht: Zeigen Sie ein paar Fotos davon, damit es sie wieder kennt.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation>Keine Fotos.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Not sorted</source>
      <translation>Nicht sortiert</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or leave out what lies there.</source>
      <translation>Aus „{folder}“ kann nichts verschoben werden, denn der Ordner gehört zum Programm. Kopieren Sie stattdessen, oder lassen Sie weg, was dort liegt.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the category.</source>
      <translation>Nichts ändert sich, bevor Sie die Kategorie anlegen.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the photos.</source>
      <translation>Nichts ändert sich, bevor Sie die Fotos hinzufügen.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Nothing else</source>
      <translation>Zu nichts</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation>Es war nichts kopiert</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation>Es war nichts verschoben</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation>Noch wurde nichts verschoben.</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation>Nichts wurde angerührt. Ändern Sie links etwas oder gehen Sie zurück.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing is overwritten.</source>
      <translation>Nichts wird überschrieben.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing leaves this computer.</source>
      <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation>Nichts mehr anzusehen.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation>Noch nichts sortiert</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation>Nichts zu tun. Die Datei blieb unberührt.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation>Nichts zu tun. Es wurde übergangen.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation>Nichts zu tun. Sie blieben unberührt.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation>Nichts anzusehen</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation>Nichts anzusehen.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_sure.py" />
      <source>Of your %Ln photos it asks you about {look}.</source>
      <translation>
        <numerusform>Von Ihrem Foto fragt es nach {look}.</numerusform>
        <numerusform>Von Ihren %Ln Fotos fragt es bei {look}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation>Von {total} Fotos sind vielleicht einige angekommen. Keines ist verloren.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>One step back</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Open the log folder</source>
      <translation>Ordner mit dem Protokoll öffnen</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Opening your photos…</source>
      <translation>Ihre Fotos werden geöffnet …</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation>Oder ein Buchstabe</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation>Jacke oder Mantel</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Pages (*.html)</source>
      <translation>Seiten (*.html)</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation>Hose</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>Photo {name}, {place} of {all}</source>
      <translation>Foto {name}, {place} von {all}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/photo_grid.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <location filename="views/settings_model.py" />
      <source>Photos are being looked at. Another can be chosen when that is done.</source>
      <translation>Fotos werden gerade angesehen. Ein anderes lässt sich wählen, wenn das fertig ist.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation>Die Fotos werden mit der Grafikkarte angesehen, auf diesem Computer der schnellste Weg.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation>Die Fotos werden mit dem Prozessor angesehen. Eine Grafikkarte von NVIDIA wäre schneller.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Photos are still on their way.</source>
      <translation>Fotos sind noch unterwegs.</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation>Fotos können noch nicht angesehen werden</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them instead.</source>
      <translation>Aus „{folder}“ lassen sich keine Fotos verschieben: Das Laufwerk lässt sich nur lesen. Kopieren Sie sie stattdessen.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.</source>
      <translation>Aus „{folder}“ lassen sich keine Fotos verschieben: Sie dürfen den Ordner nicht ändern. Kopieren Sie sie stattdessen.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Photos that go back to where they were</source>
      <translation>Fotos, die dorthin zurückgehen, wo sie waren</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Photos that it doubts are asked about, and stay where they are until you answer.</source>
      <translation>Nach zweifelhaften Fotos wird gefragt, und sie bleiben, wo sie sind, bis Sie antworten.</translation>
    </message>
    <message>
      <location filename="views/teach_picker.py" />
      <source>Photos to choose examples from</source>
      <translation>Fotos, aus denen Sie Beispiele wählen</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation>Was Sie auslassen, bleibt, wo es ist.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation>Möglich</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation>Drücken Sie N bei einem Foto, das etwas anderes zeigt.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Press Put everything back, or open History and press Put back beside that sort.</source>
      <translation>Drücken Sie „Alles zurücklegen“ oder öffnen Sie den Verlauf und drücken Sie neben dieser Sortierung „Zurücklegen“.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation>Privat: Ihre Fotos verlassen diesen Computer nie. Nichts wird verschoben, bevor Sie es sagen, und ein Knopf legt alles zurück.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/review_bars.py" />
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Problems {count}</source>
      <translation>Probleme {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Problems, %Ln</source>
      <translation>
        <numerusform>Probleme, %Ln</numerusform>
        <numerusform>Probleme, %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <location filename="views/settings_device.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation>Alles zurücklegen</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put it into a folder “Have a look”</source>
      <translation>In einen Ordner „Bitte ansehen“ legen</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation>Die Ordner kommen nach</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation>Den Rest zurücklegen</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation>In einen Ordner „Bitte ansehen“ legen</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation>Das Zurücklegen aus „{folder}“ wurde unterbrochen.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.</source>
      <translation>Das Zurücklegen aus „{place}“ wurde unterbrochen. Legen Sie den Rest zurück, bevor Sie neu sortieren.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation>Fotos werden zurückgelegt</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation>Fotos werden zurückgelegt …</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation>Wiederholen: {act}</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same for these %Ln?</source>
      <translation>
        <numerusform>Dieses auch?</numerusform>
        <numerusform>Diese %Ln auch?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same garment: these %Ln?</source>
      <translation>
        <numerusform>Dasselbe Stück: dieses auch?</numerusform>
        <numerusform>Dasselbe Stück: diese %Ln auch?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation>Speichern Sie eine kleinere Kopie und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a picture sheet…</source>
      <translation>Als Bilderbogen speichern …</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a table…</source>
      <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation>Speichern Sie es in einem anderen Programm neu und fügen Sie das hinzu.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Save the photos from that program into a folder, and add that.</source>
      <translation>Sichern Sie die Fotos aus diesem Programm in einen Ordner und fügen Sie den hinzu.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saved as “{name}”.</source>
      <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saving…</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/parts/search_field.py" />
      <source>Search by file name</source>
      <translation>Nach Dateinamen suchen</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select all</source>
      <translation>Alle auswählen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/welcome.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation>Hemd oder Bluse</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation>Schuhe</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation>Kurze Hose</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/move_menu.py" />
      <source>Show %Ln more of this garment</source>
      <translation>
        <numerusform>Noch %Ln Foto von diesem Stück zeigen</numerusform>
        <numerusform>Noch %Ln Fotos von diesem Stück zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_empty.py" />
      <source>Show in All photos</source>
      <translation>Unter „Alle Fotos“ zeigen</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Show it more photos…</source>
      <translation>Mehr Fotos davon zeigen …</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Show look-alikes</source>
      <translation>Ähnliche zeigen</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show more…</source>
      <translation>Mehr zeigen …</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation>Liste zeigen</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Show {category} again</source>
      <translation>{category} wieder zeigen</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show {name} more photos</source>
      <translation>Mehr Fotos von {name} zeigen</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Shows which parts of the photo counted most</source>
      <translation>Zeigt, welche Stellen des Fotos am meisten zählten</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation>Größe der Bilder</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Skip</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation>Rock</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Small pictures, what was recognised, and your decisions: {size}</source>
      <translation>Kleine Bilder, was erkannt wurde und Ihre Entscheidungen: {size}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Smaller pictures</source>
      <translation>Kleinere Bilder</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation>Einige Kopien der Sortierung {when} sind noch in ihren Ordnern.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation>Einige Fotos der Sortierung {when} sind noch in ihren Ordnern.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos again…</source>
      <translation>
        <numerusform>%Ln Foto noch einmal sortieren …</numerusform>
        <numerusform>%Ln Fotos noch einmal sortieren …</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation>
        <numerusform>%Ln Foto sortieren …</numerusform>
        <numerusform>%Ln Fotos sortieren …</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Sort by</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort it by best guess</source>
      <translation>Nach bester Vermutung einsortieren</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation>Weitere Fotos sortieren</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation>Fotos sortieren</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation>Fotos sortieren …</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation>Nach bester Vermutung einsortieren</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation>Fotos Ihrer Kleidung in Ordner sortieren</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Sorted photos</source>
      <translation>Sortierte Fotos</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation>Hier erscheint, was Sie sortieren, jeweils mit „Zurücklegen“. Es gibt keine Frist.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Stayed where it was</source>
      <translation>Blieb, wo es war</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays in Have a look</source>
      <translation>Bleibt unter „Bitte ansehen“</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays {category}</source>
      <translation>Bleibt {category}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>Stop here</source>
      <translation>Hier aufhören</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation>Angehalten. {done} von {total} Fotos sind in ihren Ordnern; die anderen sind, wo sie waren.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation>Angehalten. {how}</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation>Nach diesem Foto wird angehalten …</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Such as Hoodie</source>
      <translation>Etwa Kapuzenpulli</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation>T-Shirt</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in a file…</source>
      <translation>Datei aufnehmen …</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in categories</source>
      <translation>Kategorien aufnehmen</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Take out {name}</source>
      <translation>{name} herausnehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation>
        <numerusform>Nimmt die Kopie wieder weg. Das geht auch später, unter „Verlauf“.</numerusform>
        <numerusform>Nimmt die %Ln Kopien wieder weg. Das geht auch später, unter „Verlauf“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation>
        <numerusform>Legt das Foto dorthin zurück, wo es war. Das geht auch später, unter „Verlauf“.</numerusform>
        <numerusform>Legt die %Ln Fotos dorthin zurück, wo sie waren. Das geht auch später, unter „Verlauf“.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Teach a category</source>
      <translation>Kategorie beibringen</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>That drive does not allow this name.</source>
      <translation>Dieses Laufwerk erlaubt den Namen nicht.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>That is plenty.</source>
      <translation>Das ist reichlich.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation>Das war das letzte</translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation>
        <numerusform>Die Kopie ist gelöscht</numerusform>
        <numerusform>Die %Ln Kopien sind gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation>
        <numerusform>Die Kopie ist im Papierkorb</numerusform>
        <numerusform>Die %Ln Kopien sind im Papierkorb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation>
        <numerusform>Das eine, das Sie nicht angesehen haben</numerusform>
        <numerusform>Die %Ln, die Sie nicht angesehen haben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not answer (code {code}). Restarting the computer may help.</source>
      <translation>Der NVIDIA-Treiber antwortet nicht (Code {code}). Ein Neustart des Computers hilft vielleicht.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not name a graphics card.</source>
      <translation>Der NVIDIA-Treiber nennt keine Grafikkarte.</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>The bright parts counted most for each answer.</source>
      <translation>Die hellen Stellen zählten am meisten für die jeweilige Antwort.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The category that this is to be a kind of is not there any more.</source>
      <translation>Die Kategorie, zu der diese gehören soll, gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The copy did not come out right and was thrown away. Check the drive and its cable.</source>
      <translation>Die Kopie ist misslungen und wurde verworfen. Prüfen Sie das Laufwerk und sein Kabel.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive can only be read. Choose a folder on another drive.</source>
      <translation>Das Laufwerk lässt sich nur lesen. Wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive is full. Make room on it, then finish the sort.</source>
      <translation>Das Laufwerk ist voll. Schaffen Sie Platz und bringen Sie das Sortieren dann zu Ende.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{destination}” is not there. Plug it in and finish the sort then.</source>
      <translation>Das Laufwerk von „{destination}“ ist nicht da. Schließen Sie es an und bringen Sie das Sortieren dann zu Ende.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{folder}” is not there any more. Plug it in, then finish the sort.</source>
      <translation>Das Laufwerk von „{folder}“ ist nicht mehr da. Schließen Sie es an und bringen Sie das Sortieren dann zu Ende.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>The drive of “{place}” can only be read. Take its write protection off, or choose a folder on another drive.</source>
      <translation>Das Laufwerk von „{place}“ lässt sich nur lesen. Heben Sie den Schreibschutz auf oder wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive reports: {trouble}. Check the drive and its cable.</source>
      <translation>Das Laufwerk meldet: {trouble}. Prüfen Sie das Laufwerk und sein Kabel.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The drive that holds the program's own notes is full. Make room on it and try again.</source>
      <translation>Das Laufwerk mit den Notizen des Programms ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>The drive that it came from is not there. Plug it in and put the sort back again.</source>
      <translation>Das Laufwerk, von dem es kam, ist nicht da. Schließen Sie es an und machen Sie das Sortieren noch einmal rückgängig.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The eight-bit file cannot run here ({why}).</source>
      <translation>Die Acht-Bit-Datei läuft hier nicht ({why}).</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The eight-bit file {name} was made from another model file.</source>
      <translation>Die Acht-Bit-Datei {name} wurde aus einer anderen Modelldatei gemacht.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation>Die Datei ist leer: Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The file is too large for this drive. Choose another drive.</source>
      <translation>Die Datei ist für dieses Laufwerk zu groß. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The file with your own categories was damaged. It was put aside as {name}; bring your categories back from an exported file, or show them anew.</source>
      <translation>Die Datei mit Ihren eigenen Kategorien war beschädigt. Sie wurde als {name} beiseitegelegt; holen Sie Ihre Kategorien aus einer gesicherten Datei zurück oder zeigen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; it has those of your decisions that could still be read.</source>
      <translation>Die Datei mit Ihrer Durchsicht war beschädigt. Sie wurde als {name} beiseitegelegt und eine neue begonnen; sie enthält alle Ihre Entscheidungen, die noch zu lesen waren.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; photos will be looked at again.</source>
      <translation>Die Datei mit Ihrer Durchsicht war beschädigt. Sie wurde als {name} beiseitegelegt und eine neue begonnen; die Fotos werden noch einmal angesehen.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.</source>
      <translation>Der Ordner {folder}, in dem das Programm aufhebt, was es weiß, lässt sich nicht anlegen ({reason}). Prüfen Sie, ob Sie dort schreiben dürfen, oder setzen Sie WARDROBE_SORTER_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The folder “{name}” will be made.</source>
      <translation>Der Ordner „{name}“ wird angelegt.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The folder “{parent}” is no longer there, so it was left alone.</source>
      <translation>Der Ordner „{parent}“ ist nicht mehr da, deshalb blieb die Datei liegen.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card could not be used ({why}).</source>
      <translation>Die Grafikkarte ließ sich nicht benutzen ({why}).</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card ran it before.</source>
      <translation>Die Grafikkarte hat vorher damit gearbeitet.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card stopped working ({why}).</source>
      <translation>Die Grafikkarte arbeitet nicht mehr ({why}).</translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The graphics card's driver stopped the program when it was tried.</source>
      <translation>Der Treiber der Grafikkarte hat das Programm beim Ausprobieren beendet.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>The graphics pack lets the {card} look at the photos, which takes less time. It is {download} to download and {disk} on the disk. You never need it: everything works without it.</source>
      <translation>Mit dem Grafikpaket kann die {card} die Fotos ansehen, das geht schneller. Es sind {download} zum Herunterladen und {disk} auf der Festplatte. Nötig ist es nie: Alles geht auch ohne.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The later one gets a number, like {name}.</source>
      <translation>Das spätere bekommt eine Nummer, etwa {name}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The licences of all its parts lie in “{folder}”.</source>
      <translation>Die Lizenzen aller Teile liegen in „{folder}“.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation>Die Liste der Sortierungen ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts in “{path}” cannot be used, and nothing is sorted without it. If trying again does not help, put that file somewhere else: a new list is begun, and older sorts can no longer be put back.</source>
      <translation>Die Liste der Sortierungen in „{path}“ ist nicht zu gebrauchen, und ohne sie wird nichts sortiert. Wenn ein neuer Versuch nicht hilft, legen Sie diese Datei woandershin: Dann wird eine neue Liste begonnen, und ältere Sortierungen lassen sich nicht mehr zurücklegen.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.</source>
      <translation>Die Liste der Sortierungen stammt von einem neueren Wardrobe Sorter. Installieren Sie den neuesten.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The list on the left</source>
      <translation>Die Liste links</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model cannot run ({error}). Install Wardrobe Sorter again.</source>
      <translation>Das Modell läuft nicht ({error}). Installieren Sie Wardrobe Sorter noch einmal.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one, and this processor cannot add up eight-bit numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong.</source>
      <translation>Die genannte Modelldatei ist eine mit acht Bit, und dieser Prozessor rechnet damit nicht genau (ihm fehlt VNNI): Nennen Sie die Gleitkomma-Datei, sonst werden mehr Antworten falsch.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one.</source>
      <translation>Die genannte Modelldatei ist eine mit acht Bit.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} cannot be read ({error}). Check that you may open it, or name another.</source>
      <translation>Die Modelldatei {path} lässt sich nicht lesen ({error}). Prüfen Sie, ob Sie sie öffnen dürfen, oder nennen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} does not hold its checksum "file_sha256" in its place. Make it anew with wardrobe-export.</source>
      <translation>Die Modelldatei {path} hat ihre Prüfsumme „file_sha256“ nicht an ihrem Platz. Erzeugen Sie sie mit wardrobe-export neu.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} does not say its "{key}". Make it anew with wardrobe-export.</source>
      <translation>In der Modelldatei {path} fehlt „{key}“. Erzeugen Sie sie mit wardrobe-export neu.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "wardrobe" entry that cannot be read. Make it anew with wardrobe-export.</source>
      <translation>Die Modelldatei {path} hat einen Eintrag „wardrobe“, der sich nicht lesen lässt. Erzeugen Sie sie mit wardrobe-export neu.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "{key}" that this program does not understand. Make it anew with this version of wardrobe-export.</source>
      <translation>Die Modelldatei {path} hat ein „{key}“, das dieses Programm nicht versteht. Erzeugen Sie sie mit dieser Version von wardrobe-export neu.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} has {what}. Make it anew with this version of wardrobe-export.</source>
      <translation>Mit der Modelldatei {path} stimmt etwas nicht ({what}). Erzeugen Sie sie mit dieser Version von wardrobe-export neu.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.</source>
      <translation>Die Modelldatei {path} ist beschädigt. Installieren Sie Wardrobe Sorter noch einmal oder kopieren Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model.</source>
      <translation>Die Modelldatei {path} fehlt. Installieren Sie Wardrobe Sorter noch einmal oder nennen Sie eine andere mit --model.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} lacks the "wardrobe" entry that names its categories. Make it with wardrobe-export, or use the one that came with the program.</source>
      <translation>In der Modelldatei {path} fehlt der Eintrag „wardrobe“, der ihre Kategorien nennt. Erzeugen Sie sie mit wardrobe-export oder nehmen Sie die mitgelieferte.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one reads {ours}). Update the program.</source>
      <translation>Die Modelldatei {path} ist für einen neueren Wardrobe Sorter (Format {schema}, dieser liest {ours}). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} was replaced while it was in use. Open it again.</source>
      <translation>Die Modelldatei {path} wurde ersetzt, während sie benutzt wurde. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>The model file {path}, which was chosen in Settings, is not there any more. The built-in one is used in its place.</source>
      <translation>Die Modelldatei {path}, die in den Einstellungen gewählt wurde, ist nicht mehr da. Statt ihrer wird die eingebaute benutzt.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model {path} cannot run here ({first_line}). Install Wardrobe Sorter again, or name another model.</source>
      <translation>Das Modell {path} läuft hier nicht ({first_line}). Installieren Sie Wardrobe Sorter noch einmal oder nennen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation>Das neue Foto bekommt eine Nummer, etwa {name}. Nichts wird überschrieben.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo is called {name}.</source>
      <translation>Das neue Foto heißt {name}.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The original has changed or gone.</source>
      <translation>Das Original hat sich verändert oder ist weg.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>Das andere stimmt in {times} von 100 Fällen.</numerusform>
        <numerusform>Von den anderen %Ln stimmen {times} von 100.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>The other %Ln go back.</source>
      <translation>
        <numerusform>Das andere geht zurück.</numerusform>
        <numerusform>Die anderen %Ln gehen zurück.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The part of the program that looks at photos keeps ending by itself. Close other programs to free memory, or install Wardrobe Sorter again.</source>
      <translation>Der Teil des Programms, der Fotos ansieht, endet immer wieder von selbst. Schließen Sie andere Programme, um Speicher freizumachen, oder installieren Sie Wardrobe Sorter noch einmal.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation>Das Foto ließ sich nicht gefahrlos öffnen.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is in the cloud only, not on this computer.</source>
      <translation>Das Foto liegt nur in der Cloud, nicht auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation>Das Foto ist zu groß, um es gefahrlos zu öffnen.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation>Das Öffnen des Fotos hat zu lange gedauert.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation>Die Fotos werden nur angesehen. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which {names} were learned are gone, and what recognises the clothes now has not seen them. Show it a few of each anew.</source>
      <translation>Die Fotos, aus denen {names} gelernt wurden, sind weg, und was die Kleidung jetzt erkennt, hat sie nicht gesehen. Zeigen Sie ihm von jedem ein paar neue.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which “{name}” was learned are gone, and what recognises the clothes now has not seen them. Show it a few anew.</source>
      <translation>Die Fotos, aus denen „{name}“ gelernt wurde, sind weg, und was die Kleidung jetzt erkennt, hat sie nicht gesehen. Zeigen Sie ihm ein paar neue.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation>Die Fotos selbst kommen in die Ordner.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>The photos there are in their folders already.</source>
      <translation>Die Fotos dort liegen schon in ihren Ordnern.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The program never asks the network for anything: look for newer versions where you got this one.</source>
      <translation>Das Programm fragt nie etwas im Netz: Sehen Sie nach neueren Versionen dort, woher Sie diese haben.</translation>
    </message>
    <message>
      <location filename="core/pool.py" />
      <source>The program was closed before it could look at photos.</source>
      <translation>Das Programm wurde geschlossen, bevor es Fotos ansehen konnte.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The program's own files are missing (looked in {place}). Install it again.</source>
      <translation>Dateien des Programms fehlen (gesucht in {place}). Installieren Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where photos belong. Nothing was touched; the photos are where they are.</source>
      <translation>Die Aufzeichnung der Sortierung „{sort_id}“ ist beschädigt; auf sie ist kein Verlass, wohin Fotos gehören. Nichts wurde angerührt; die Fotos sind, wo sie sind.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The same for all that look alike</source>
      <translation>Dasselbe für alle ähnlichen</translation>
    </message>
    <message>
      <location filename="core/settings.py" />
      <source>The settings cannot be kept in {place} ({reason}). Check that you may write there.</source>
      <translation>Die Einstellungen lassen sich in {place} nicht aufheben ({reason}). Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>The sort that was interrupted has been ended elsewhere meanwhile.</source>
      <translation>Das unterbrochene Sortieren wurde inzwischen anderswo beendet.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Then no earlier sort can be put back any more.</source>
      <translation>Dann lässt sich keine frühere Sortierung mehr zurücklegen.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation>Hier sind noch keine Fotos.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation>In dem, was Sie hinzugefügt haben, sind keine Fotos. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation>In „{name}“ sind keine Fotos. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos there but those sorted earlier ({folders}). To look through such a folder again, add it by itself.</source>
      <translation>Dort sind keine Fotos außer den früher sortierten ({folders}). Soll so ein Ordner noch einmal durchgesehen werden, fügen Sie ihn selbst hinzu.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <location filename="core/learning/taught.py" />
      <source>There is a category called {name} already; choose another name.</source>
      <translation>Eine Kategorie namens {name} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>There is a graphics card, but the graphics pack that it needs is not installed.</source>
      <translation>Es gibt eine Grafikkarte, aber das Grafikpaket, das sie braucht, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no account, and the program opens no connection.</source>
      <translation>Es gibt kein Konto, und das Programm öffnet keine Verbindung.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no category for my kimonos.</source>
      <translation>Für meine Kimonos gibt es keine Kategorie.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>There is no eight-bit file {name} beside the model file.</source>
      <translation>Neben der Modelldatei liegt keine Acht-Bit-Datei {name}.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>There is no sort called “{sort_id}”. `{program} history` lists them all.</source>
      <translation>Es gibt keine Sortierung namens „{sort_id}“. `{program} history` zeigt alle.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>There is not enough room in “{destination}”: {needed} are needed, {free} are free. Make room there, or choose another drive.</source>
      <translation>In „{destination}“ ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei. Schaffen Sie dort Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation>Es ist nichts zu tun</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation>Es gibt nichts zu sortieren. Beantworten Sie erst einige Fotos oder fügen Sie weitere hinzu.</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>There is work under way. Language and text size can be changed when that is over.</source>
      <translation>Es wird gerade gearbeitet. Sprache und Textgröße lassen sich danach ändern.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>There is work under way. This can be done when that is over.</source>
      <translation>Es wird gerade gearbeitet. Danach ist das möglich.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>These drawings belong to the program: they are copied.</source>
      <translation>Diese Zeichnungen gehören zum Programm: Sie werden kopiert.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>These two are the same category; choose another.</source>
      <translation>Die beiden sind dieselbe Kategorie; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation>Sie erscheinen hier, während die übrigen angesehen werden.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>They hold from the next sort on. Folders that are there keep their names.</source>
      <translation>Sie gelten ab dem nächsten Sortieren. Vorhandene Ordner behalten ihre Namen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>They travel with their photo, as do small files that belong to it: all of them or none.</source>
      <translation>Sie gehen mit ihrem Foto mit, ebenso kleine Dateien, die dazugehören: alle oder keine.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation>Das geht nicht</translation>
    </message>
    <message>
      <location filename="views/photo_stage.py" />
      <source>This cannot be shown: the photo does not open any more.</source>
      <translation>Das lässt sich nicht zeigen: Das Foto geht nicht mehr auf.</translation>
    </message>
    <message>
      <location filename="core/learning/rows.py" />
      <source>This category is not there any more; make it anew.</source>
      <translation>Diese Kategorie gibt es nicht mehr; legen Sie sie neu an.</translation>
    </message>
    <message>
      <location filename="workers/task.py" />
      <source>This did not work: {trouble}</source>
      <translation>Das ging nicht: {trouble}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation>Auf diesem Laufwerk sind {size} frei.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive cannot promise never to replace a file. Choose another drive.</source>
      <translation>Dieses Laufwerk kann nicht versprechen, nie eine Datei zu ersetzen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive does not allow its name. Give it another one and sort again.</source>
      <translation>Dieses Laufwerk erlaubt den Namen nicht. Geben Sie einen anderen und sortieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>This file was named with --model when the program was started, so it is used until it is closed. Start it without --model to choose here.</source>
      <translation>Diese Datei wurde beim Start mit --model genannt und gilt, bis das Programm geschlossen wird. Starten Sie es ohne --model, um hier zu wählen.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>This installed program cannot take it in. To use it, run the program from its source, as its README says under “Without make”, and type this there:</source>
      <translation>Dieses installierte Programm kann es nicht aufnehmen. Wer es nutzen will, startet das Programm aus dem Quelltext, wie in dessen README unter „Without make“ beschrieben, und gibt dort dies ein:</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation>Das ist kein Foto, auch wenn es so heißt.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation>Das wird geschehen</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>This name is already taken there.</source>
      <translation>Dieser Name ist dort schon vergeben.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>This name is too long; use at most {letters} letters.</source>
      <translation>Dieser Name ist zu lang; höchstens {letters} Buchstaben.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>This needs an NVIDIA graphics card, which a Mac does not have.</source>
      <translation>Dafür braucht es eine Grafikkarte von NVIDIA, die ein Mac nicht hat.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor adds up eight-bit numbers exactly, which is quicker.</source>
      <translation>Dieser Prozessor rechnet mit Acht-Bit-Zahlen genau, und das geht schneller.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor cannot add up eight-bit numbers exactly (it lacks VNNI).</source>
      <translation>Dieser Prozessor rechnet mit Acht-Bit-Zahlen nicht genau (ihm fehlt VNNI).</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>This sort has been begun already. Make a new one.</source>
      <translation>Diese Sortierung wurde schon begonnen. Machen Sie eine neue.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>This sort has been put back already.</source>
      <translation>Diese Sortierung wurde schon zurückgelegt.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>This sort was not interrupted: there is nothing to finish.</source>
      <translation>Dieses Sortieren wurde nicht unterbrochen: Es gibt nichts zu Ende zu bringen.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>This will do. Five are better; different colours and backgrounds help.</source>
      <translation>Das reicht. Fünf sind besser; verschiedene Farben und Hintergründe helfen.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>To get it, type this in the folder of the program's source and start it again:</source>
      <translation>So bekommen Sie es: Geben Sie dies im Ordner mit dem Quelltext des Programms ein und starten Sie es neu:</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>To look through such a folder again, add it by itself.</source>
      <translation>Soll so ein Ordner noch einmal durchgesehen werden, fügen Sie ihn selbst hinzu.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Zusammen mit {clear} klaren und {filed} selbst eingeordneten ist %Ln bereit für seinen Ordner.</numerusform>
        <numerusform>Zusammen mit {clear} klaren und {filed} selbst eingeordneten sind %Ln bereit für ihre Ordner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Zusammen mit den {clear} klaren ist %Ln bereit für seinen Ordner.</numerusform>
        <numerusform>Zusammen mit den {clear} klaren sind %Ln bereit für ihre Ordner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Zusammen mit {filed} selbst eingeordneten ist %Ln bereit für seinen Ordner.</numerusform>
        <numerusform>Zusammen mit {filed} selbst eingeordneten sind %Ln bereit für ihre Ordner.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation>Mit unseren Zeichnungen ausprobieren</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Turn the picture</source>
      <translation>Bild drehen</translation>
    </message>
    <message>
      <location filename="core/folder_names.py" />
      <source>Two categories have the folder “{folder}”, and their photos would be mixed in it. Call one of them otherwise: in Settings, under “Folder names”.</source>
      <translation>Zwei Kategorien haben den Ordner „{folder}“, und ihre Fotos würden sich darin mischen. Nennen Sie eine davon anders: in den Einstellungen, unter „Ordnernamen“.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Type a name for the category. Nothing changes until you add it.</source>
      <translation>Geben Sie einen Namen ein. Nichts ändert sich, bevor Sie die Kategorie anlegen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="views/learned_news.py" />
      <location filename="views/settings_learned.py" />
      <source>Undo takes this back.</source>
      <translation>„Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation>Rückgängig: {act}</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation>Unwahrscheinlich</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <location filename="views/window.py" />
      <source>Use another file…</source>
      <translation>Andere Datei nehmen …</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Use the built-in one</source>
      <translation>Die eingebaute nehmen</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Use the standard names</source>
      <translation>Übliche Namen nehmen</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>WARDROBE_SORTER_HOME names a home folder that is not there: {home}</source>
      <translation>WARDROBE_SORTER_HOME nennt einen Ordner, den es nicht gibt: {home}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="views/keep_record.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation>Wardrobe Sorter</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation>Kleidung sortiert</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Weeks later too. What you have changed since is left alone, and listed.</source>
      <translation>Auch Wochen später. Was Sie seither verändert haben, bleibt liegen und wird aufgelistet.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What are the two sheets in the corner of a photo?</source>
      <translation>Was bedeuten die zwei Blätter in der Ecke eines Fotos?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What becomes of the films of Live Photos?</source>
      <translation>Was wird aus den Filmen von Live Photos?</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation>Was mit den Originalen geschieht</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>What is promised</source>
      <translation>Was versprochen ist</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation>Was ist das?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>What it has learned from you</source>
      <translation>Was es von Ihnen gelernt hat</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>What recognises the clothes</source>
      <translation>Was die Kleidung erkennt</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>What recognises the clothes now is not what your settings name, so it brings its own.</source>
      <translation>Was die Kleidung jetzt erkennt, ist nicht das, was Ihre Einstellungen nennen, und bringt deshalb seinen eigenen Wert mit.</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation>Was tun</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>What was done could not be noted here, so it was stopped; the photos are safe. Close other programs that use this file, make room on its drive, then finish.</source>
      <translation>Was geschehen ist, ließ sich hier nicht festhalten; darum wurde angehalten. Die Fotos sind sicher. Schließen Sie andere Programme, die diese Datei benutzen, schaffen Sie Platz auf ihrem Laufwerk und bringen Sie es dann zu Ende.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>What was found out cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Das Ergebnis lässt sich in {path} nicht aufheben ({error}). Schaffen Sie Platz auf diesem Laufwerk oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>What was in each folder</source>
      <translation>Was in jedem Ordner war</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>What was learned cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Das Gelernte lässt sich in {path} nicht aufheben ({error}). Schaffen Sie Platz auf diesem Laufwerk oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>What was recognised, the small pictures, your own categories and every decision you made are deleted from this computer. The photos in the window are put aside. This cannot be undone.</source>
      <translation>Was erkannt wurde, die kleinen Bilder, Ihre eigenen Kategorien und alle Ihre Entscheidungen werden von diesem Computer gelöscht. Die Fotos im Fenster werden beiseitegelegt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation>Was geschehen wird, Ordner für Ordner</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>When to file a photo without asking you.</source>
      <translation>Wann ein Foto einsortiert wird, ohne Sie zu fragen.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Where a name is taken, the newcomer gets a number, and you see it beforehand.</source>
      <translation>Wo ein Name vergeben ist, bekommt das neue Foto eine Nummer, und Sie sehen es vorher.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Where it is now</source>
      <translation>Wo es jetzt ist</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>Whether eight-bit numbers are quicker on this kind of processor was never measured.</source>
      <translation>Ob Acht-Bit-Zahlen auf dieser Art von Prozessor schneller sind, wurde nie gemessen.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show it?</source>
      <translation>Welche Fotos zeigen es?</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show “{name}”?</source>
      <translation>Welche Fotos zeigen „{name}“?</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>Why {name}</source>
      <translation>Warum {name}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Why: the parts that counted most</source>
      <translation>Warum: die Stellen, die am meisten zählten</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: choose “Category and year” before you sort. It goes by the day on which a photo was taken; where that is not known, by the date of its file.</source>
      <translation>Ja: Wählen Sie vor dem Sortieren „Kategorie und Jahr“. Es zählt der Tag, an dem ein Foto aufgenommen wurde; ist er nicht bekannt, das Datum der Datei.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: press F2 on a category in the list on the left. Drag categories to put them in order.</source>
      <translation>Ja: Drücken Sie F2 auf einer Kategorie in der Liste links. Ziehen Sie Kategorien in die Reihenfolge, die Sie mögen.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>You are not allowed to do this here. Ask whoever owns the folder, or choose another one.</source>
      <translation>Das dürfen Sie hier nicht. Fragen Sie, wem der Ordner gehört, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation>Sie dürfen es nicht öffnen.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{folder}”. Choose another folder to sort into.</source>
      <translation>In „{folder}“ dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner zum Einsortieren.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{place}”. Choose another folder to sort into.</source>
      <translation>In „{place}“ dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner zum Einsortieren.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back at any time: there is no limit.</source>
      <translation>Sie können jederzeit alles zurücklegen: es gibt keine Frist.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation>Sie können sie jederzeit zurücklegen.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation>Sie können mit diesen anfangen, während die übrigen angesehen werden.</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation>Ihre Wahl</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation>Sie haben entschieden: {name}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You stopped. The rest is still in the folders, and can be put back at any time.</source>
      <translation>Sie haben angehalten. Der Rest ist noch in den Ordnern und lässt sich jederzeit zurücklegen.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Your categories are kept in “{file}”. It holds no photos.</source>
      <translation>Ihre Kategorien sind in „{file}“ aufgehoben. Fotos sind nicht darin.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your examples</source>
      <translation>Ihre Beispiele</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your new examples</source>
      <translation>Ihre neuen Beispiele</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation>Ihr Original wurde nie angerührt.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation>Ihre Originale wurden nicht angerührt.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation>Ihre Originale wurden nie angerührt.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Your photos and the folders they were sorted into stay as they are. So do these settings.</source>
      <translation>Ihre Fotos und die Ordner, in die sie sortiert wurden, bleiben, wie sie sind. Diese Einstellungen auch.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation>Ihre Fotos bleiben. Kopien kommen in die Ordner.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>a kind of {category}</source>
      <translation>gehört zu {category}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation>
        <numerusform>noch etwa %Ln Stunde</numerusform>
        <numerusform>noch etwa %Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation>
        <numerusform>noch etwa %Ln Minute</numerusform>
        <numerusform>noch etwa %Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation>
        <numerusform>noch etwa %Ln Sekunde</numerusform>
        <numerusform>noch etwa %Ln Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation>{count} dazu</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>add {name}</source>
      <translation>{name} anlegen</translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation>Pfeil links</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation>Pfeil rechts</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>forget {name}</source>
      <translation>{name} vergessen</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation>{photos} vergessen</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>from “{folder}”</source>
      <translation>aus „{folder}“</translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>from “{folder}” and %Ln more</source>
      <translation>
        <numerusform>aus „{folder}“ und %Ln weiteren</numerusform>
        <numerusform>aus „{folder}“ und %Ln weiteren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>how many of them right was not measured</source>
      <translation>wie viele davon richtig, wurde nicht gemessen</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation>weniger als einer Sekunde</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>more examples of {name}</source>
      <translation>mehr Beispiele für {name}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation>am {day} um {time}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>photos of other things</source>
      <translation>Fotos von anderem</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos of that year</source>
      <translation>Fotos aus diesem Jahr</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos to look at</source>
      <translation>Fotos zum Ansehen</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>take in “{file}”</source>
      <translation>„{file}“ aufnehmen</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation>die anderen warten</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation>heute um {time}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation>gestern um {time}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is hidden</source>
      <translation>{category} ist ausgeblendet</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is shown again</source>
      <translation>{category} wird wieder gezeigt</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} stands elsewhere</source>
      <translation>{category} steht woanders</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation>{category}, sicher wie {count} von 100</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>{count} from {place}</source>
      <translation>{count} aus {place}</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>{count} in {place}</source>
      <translation>{count} in „{place}“</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation>{device}. Warum?</translation>
    </message>
    <message>
      <location filename="views/drag_picture.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/progress_header.py" />
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} copied</source>
      <translation>{done} von {total} kopiert</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} copies of the sort {when} are taken away again.</source>
      <translation>{done} von {total} Kopien der Sortierung {when} sind wieder entfernt.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation>{done} von {total} in ihren Ordnern</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation>{done} von {total} verschoben</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived, {left} could not be sorted. None is lost.</source>
      <translation>{done} von {total} Fotos waren angekommen, {left} ließen sich nicht sortieren. Keines ist verloren.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation>{done} von {total} Fotos waren angekommen. Keines ist verloren.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos of the sort {when} are back where they were.</source>
      <translation>{done} von {total} Fotos der Sortierung {when} sind wieder, wo sie waren.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation>{done} von {total} zurückgelegt</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>{done} of {total}, sorted or not</source>
      <translation>{done} von {total}, einsortiert oder nicht</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{files}, {right}.</source>
      <translation>{files}, {right}.</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation>{file} · in {folder}</translation>
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation>{folder}, {photos}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>{name} joins {other}</source>
      <translation>{name} geht in {other} auf</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>{name}, answered along</source>
      <translation>{name}, wird mitbeantwortet</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, key {key}</source>
      <translation>{name}, Taste {key}</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, {how}, key {key}</source>
      <translation>{name}, {how}, Taste {key}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/settings_look.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{n} of 100 of them right</source>
      <translation>{n} von 100 davon richtig</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation>{old} wird zu {new}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>{old} is called {new}</source>
      <translation>{old} heißt {new}</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} cannot be read ({error}). Check that it is there.</source>
      <translation>{path} lässt sich nicht lesen ({error}). Prüfen Sie, ob die Datei da ist.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} could not be written ({error}). Choose another place.</source>
      <translation>{path} ließ sich nicht schreiben ({error}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.</source>
      <translation>{path} enthält keine Kategorien von Wardrobe Sorter. Wählen Sie eine Datei, die er gesichert hat.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is a folder, not a model file. Name the .onnx file in it.</source>
      <translation>{path} ist ein Ordner, keine Modelldatei. Nennen Sie die .onnx-Datei darin.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} is damaged or was changed. Export your categories anew and use that file.</source>
      <translation>{path} ist beschädigt oder wurde verändert. Sichern Sie Ihre Kategorien neu und nehmen Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is not a model file of Wardrobe Sorter. Name one that wardrobe-export made, or use the one that came with the program.</source>
      <translation>{path} ist keine Modelldatei von Wardrobe Sorter. Nennen Sie eine, die wardrobe-export erzeugt hat, oder nehmen Sie die mitgelieferte.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to go on with your review.</source>
      <translation>{path} stammt von einem neueren Wardrobe Sorter. Aktualisieren Sie das Programm, um mit der Durchsicht weiterzumachen.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use it.</source>
      <translation>{path} stammt von einem neueren Wardrobe Sorter. Aktualisieren Sie das Programm, um sie zu benutzen.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use your own categories.</source>
      <translation>{path} stammt von einem neueren Wardrobe Sorter. Aktualisieren Sie das Programm, um Ihre eigenen Kategorien zu benutzen.</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation>{photos} nach {category}</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>{place} of {all}</source>
      <translation>{place} von {all}</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{speed} photos a second</source>
      <translation>{speed} Fotos in der Sekunde</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{what}, only to look at: the file stays as it is</source>
      <translation>{what}, nur zum Ansehen: Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>{why} Until then the built-in one is used.</source>
      <translation>{why} Bis dahin wird die eingebaute benutzt.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln became clear</source>
      <translation>
        <numerusform>· %Ln wurde von selbst klar</numerusform>
        <numerusform>· %Ln wurden von selbst klar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln done</source>
      <translation>
        <numerusform>· %Ln erledigt</numerusform>
        <numerusform>· %Ln erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln in doubt since it learned from you</source>
      <translation>
        <numerusform>· %Ln zweifelhaft, seit es von Ihnen gelernt hat</numerusform>
        <numerusform>· %Ln zweifelhaft, seit es von Ihnen gelernt hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln more to look at</source>
      <translation>
        <numerusform>· %Ln weiteres anzusehen</numerusform>
        <numerusform>· %Ln weitere anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>· %Ln to look at</source>
      <translation>
        <numerusform>· %Ln anzusehen</numerusform>
        <numerusform>· %Ln anzusehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation>Unter „Bitte ansehen“ liegen die Fotos, die unklar waren. Beantworten Sie so viele, wie Sie mögen.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation>„Zurücklegen“ bringt verschobene Fotos dorthin, wo sie waren, und legt Kopien in den Papierkorb. Es gibt keine Frist.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation>„Sortieren“ zeigt vorher, was geschehen wird. Der Verlauf legt alles zurück, jederzeit.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>“{destination}” is not there. If its drive was unplugged, plug it in and try again.</source>
      <translation>„{destination}“ ist nicht da. Falls das Laufwerk abgezogen war, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” is the folder whose photos would be moved. Choose another folder to sort into, or copy instead.</source>
      <translation>„{destination}“ ist der Ordner, dessen Fotos verschoben würden. Wählen Sie einen anderen Ordner zum Einsortieren oder kopieren Sie stattdessen.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” lies within “{source}”, whose photos would be moved. Choose a folder outside of it, or copy instead.</source>
      <translation>„{destination}“ liegt innerhalb von „{source}“, dessen Fotos verschoben würden. Wählen Sie einen Ordner außerhalb oder kopieren Sie stattdessen.</translation>
    </message>
    <message>
      <location filename="core/account.py" />
      <source>“{file}” could not be written ({reason}). Choose another folder.</source>
      <translation>„{file}“ ließ sich nicht schreiben ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{folder}” cannot be looked into. Choose another folder to sort into.</source>
      <translation>„{folder}“ lässt sich nicht ansehen. Wählen Sie einen anderen Ordner zum Einsortieren.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>“{folder}” is in the way: it is not a folder. Rename it and try again.</source>
      <translation>„{folder}“ ist im Weg: Es ist kein Ordner. Benennen Sie es um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>“{folder}” is the folder for {other} already. Choose another name.</source>
      <translation>„{folder}“ ist schon der Ordner für {other}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>“{name}” has changed or gone since it was looked at, so all were left.</source>
      <translation>„{name}“ hat sich seit dem Ansehen verändert oder ist weg, deshalb blieben alle liegen.</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>“{name}” is forgotten.</source>
      <translation>„{name}“ ist vergessen.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>“{name}” is forgotten. Undo brings it back.</source>
      <translation>„{name}“ ist vergessen. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>“{path}” cannot be opened, and nothing is sorted without it. Make sure that you may write into its folder.</source>
      <translation>„{path}“ lässt sich nicht öffnen, und ohne sie wird nichts sortiert. Sorgen Sie dafür, dass Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{path}” is in the way: a folder of that name is needed. Rename it and try again.</source>
      <translation>„{path}“ ist im Weg: Ein Ordner dieses Namens wird gebraucht. Benennen Sie es um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” belongs to the program. Choose another folder to sort into.</source>
      <translation>„{place}“ gehört zum Programm. Wählen Sie einen anderen Ordner zum Einsortieren.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.</source>
      <translation>„{place}“ ist nicht zu erreichen. Falls das Laufwerk abgezogen war, schließen Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” is not a folder. Choose a folder to sort into.</source>
      <translation>„{place}“ ist kein Ordner. Wählen Sie einen Ordner zum Einsortieren.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{source}” lies within “{destination}”, so its photos would be moved within one folder. Choose another folder to sort into, or copy instead.</source>
      <translation>„{source}“ liegt innerhalb von „{destination}“, die Fotos würden also innerhalb eines Ordners verschoben. Wählen Sie einen anderen Ordner zum Einsortieren oder kopieren Sie stattdessen.</translation>
    </message>
  </context>
</TS>
