<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation>
        <numerusform>%Ln vidéo Live Photo suit sa photo.</numerusform>
        <numerusform>%Ln vidéos Live Photo suivent leurs photos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are in the cloud only</source>
      <translation>
        <numerusform>%Ln est seulement dans le cloud</numerusform>
        <numerusform>%Ln sont seulement dans le cloud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation>
        <numerusform>%Ln est déjà dans son dossier.</numerusform>
        <numerusform>%Ln sont déjà dans leurs dossiers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation>
        <numerusform>%Ln est déjà dans ce dossier</numerusform>
        <numerusform>%Ln sont déjà dans ce dossier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in “{name}” already.</source>
      <translation>
        <numerusform>%Ln est déjà dans « {name} ».</numerusform>
        <numerusform>%Ln sont déjà dans « {name} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation>
        <numerusform>%Ln est un raccourci vers un fichier ailleurs</numerusform>
        <numerusform>%Ln sont des raccourcis vers des fichiers ailleurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln are no longer there.</source>
      <translation>
        <numerusform>%Ln n’est plus là.</numerusform>
        <numerusform>%Ln ne sont plus là.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation>
        <numerusform>%Ln n’est rien de tout cela.</numerusform>
        <numerusform>%Ln ne sont rien de tout cela.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation>
        <numerusform>%Ln est prête pour son dossier.</numerusform>
        <numerusform>%Ln sont prêtes pour leurs dossiers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation>
        <numerusform>%Ln est en double ; triée une fois</numerusform>
        <numerusform>%Ln sont en double ; une de chaque a été triée</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation>
        <numerusform>%Ln a changé après l’examen</numerusform>
        <numerusform>%Ln ont changé après l’examen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln changed meanwhile</source>
      <translation>
        <numerusform>%Ln modifiée entre-temps</numerusform>
        <numerusform>%Ln modifiées entre-temps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation>
        <numerusform>%Ln copie a été supprimée.</numerusform>
        <numerusform>%Ln copies ont été supprimées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation>
        <numerusform>%Ln copie est à la corbeille.</numerusform>
        <numerusform>%Ln copies sont à la corbeille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln n’a pas pu être lue</numerusform>
        <numerusform>%Ln n’ont pas pu être lues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln could not be sorted</source>
      <translation>
        <numerusform>%Ln n’a pas pu être triée</numerusform>
        <numerusform>%Ln n’ont pas pu être triées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>%Ln exact copies go along</source>
      <translation>
        <numerusform>%Ln copie exacte suit</numerusform>
        <numerusform>%Ln copies exactes suivent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation>
        <numerusform>%Ln dossier</numerusform>
        <numerusform>%Ln dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln folders sorted earlier</source>
      <translation>
        <numerusform>%Ln dossier déjà trié</numerusform>
        <numerusform>%Ln dossiers déjà triés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln folders, by year</source>
      <translation>
        <numerusform>%Ln dossier, par année</numerusform>
        <numerusform>%Ln dossiers, par année</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/side_list.py" />
      <source>%Ln hidden categories</source>
      <translation>
        <numerusform>%Ln catégorie masquée</numerusform>
        <numerusform>%Ln catégories masquées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln hidden folders</source>
      <translation>
        <numerusform>%Ln dossier caché</numerusform>
        <numerusform>%Ln dossiers cachés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln hours</source>
      <translation>
        <numerusform>%Ln heure</numerusform>
        <numerusform>%Ln heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln in the cloud only</source>
      <translation>
        <numerusform>%Ln seulement dans le cloud</numerusform>
        <numerusform>%Ln seulement dans le cloud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>%Ln left</source>
      <translation>
        <numerusform>Encore %Ln</numerusform>
        <numerusform>Encore %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_page.py" />
      <source>%Ln look-alikes, the closest first. Click the ones that are not.</source>
      <translation>
        <numerusform>%Ln photo ressemblante. Cliquez dessus si elle n’en fait pas partie.</numerusform>
        <numerusform>%Ln photos ressemblantes, les plus proches d’abord. Cliquez sur celles qui n’en font pas partie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln more could not be sorted</source>
      <translation>
        <numerusform>%Ln autre n’a pas pu être triée</numerusform>
        <numerusform>%Ln autres n’ont pas pu être triées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation>
        <numerusform>%Ln autre garde son nom</numerusform>
        <numerusform>%Ln autres gardent leur nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/answer_panel.py" />
      <source>%Ln more of this garment</source>
      <translation>
        <numerusform>%Ln autre photo de ce vêtement</numerusform>
        <numerusform>%Ln autres photos de ce vêtement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation>
        <numerusform>%Ln nom déjà pris</numerusform>
        <numerusform>%Ln noms déjà pris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation>
        <numerusform>%Ln nom est déjà pris.</numerusform>
        <numerusform>%Ln noms sont déjà pris.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are not allowed on that drive.</source>
      <translation>
        <numerusform>%Ln nom n’est pas permis sur ce disque.</numerusform>
        <numerusform>%Ln noms ne sont pas permis sur ce disque.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names not allowed on that drive</source>
      <translation>
        <numerusform>%Ln nom non permis sur ce disque</numerusform>
        <numerusform>%Ln noms non permis sur ce disque</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln no longer there</source>
      <translation>
        <numerusform>%Ln n’est plus là</numerusform>
        <numerusform>%Ln ne sont plus là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation>
        <numerusform>%Ln rien de tout cela</numerusform>
        <numerusform>%Ln rien de tout cela</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln of them are copies that go along.</source>
      <translation>
        <numerusform>%Ln d'entre elles est une copie qui suit.</numerusform>
        <numerusform>%Ln d'entre elles sont des copies qui suivent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are exact copies of another one; each is filed.</source>
      <translation>
        <numerusform>%Ln d’entre elles est la copie exacte d’une autre ; les deux sont classées.</numerusform>
        <numerusform>%Ln d’entre elles sont des copies exactes d’une autre ; toutes sont classées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are in “{name}” already, in other folders. They will be there twice.</source>
      <translation>
        <numerusform>%Ln d'entre elles est déjà dans « {name} », dans un autre dossier. Elle y sera deux fois.</numerusform>
        <numerusform>%Ln d'entre elles sont déjà dans « {name} », dans d'autres dossiers. Elles y seront deux fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of your photos share a name with another.</source>
      <translation>
        <numerusform>%Ln de vos photos porte le même nom qu’une autre.</numerusform>
        <numerusform>%Ln de vos photos portent le même nom qu’une autre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_picker.py" />
      <source>%Ln of {count} photos found.</source>
      <translation>
        <numerusform>%Ln photo trouvée sur {count}.</numerusform>
        <numerusform>%Ln photos trouvées sur {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln only a link</source>
      <translation>
        <numerusform>%Ln n’est qu’un raccourci</numerusform>
        <numerusform>%Ln ne sont que des raccourcis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation>
        <numerusform>%Ln autre fichier</numerusform>
        <numerusform>%Ln autres fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln photo libraries</source>
      <translation>
        <numerusform>%Ln photothèque</numerusform>
        <numerusform>%Ln photothèques</numerusform>
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
        <numerusform>%Ln photo</numerusform>
        <numerusform>%Ln photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a minute</source>
      <translation>
        <numerusform>%Ln photo par minute</numerusform>
        <numerusform>%Ln photos par minute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a second</source>
      <translation>
        <numerusform>%Ln photo par seconde</numerusform>
        <numerusform>%Ln photos par seconde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos are asked about now.</source>
      <translation>
        <numerusform>La question se pose maintenant pour %Ln photo.</numerusform>
        <numerusform>La question se pose maintenant pour %Ln photos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation>
        <numerusform>%Ln photo est de nouveau où elle était.</numerusform>
        <numerusform>%Ln photos sont de nouveau où elles étaient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln photo sera copiée dans {folders}, par année.</numerusform>
        <numerusform>%Ln photos seront copiées dans {folders}, par année.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation>
        <numerusform>%Ln photo sera copiée dans {folders}.</numerusform>
        <numerusform>%Ln photos seront copiées dans {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation>
        <numerusform>%Ln photo est dans son dossier</numerusform>
        <numerusform>%Ln photos sont dans leurs dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln photo sera déplacée dans {folders}, par année.</numerusform>
        <numerusform>%Ln photos seront déplacées dans {folders}, par année.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation>
        <numerusform>%Ln photo sera déplacée dans {folders}.</numerusform>
        <numerusform>%Ln photos seront déplacées dans {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation>
        <numerusform>%Ln photo est encore en cours d’examen.</numerusform>
        <numerusform>%Ln photos sont encore en cours d’examen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation>
        <numerusform>%Ln photo copiée vers « {folder} »</numerusform>
        <numerusform>%Ln photos copiées vers « {folder} »</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos found</source>
      <translation>
        <numerusform>%Ln photo trouvée</numerusform>
        <numerusform>%Ln photos trouvées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln photos move to {name}: {places}. You can undo this.</source>
      <translation>
        <numerusform>%Ln photo passe dans {name} : {places}. Vous pouvez l’annuler.</numerusform>
        <numerusform>%Ln photos passent dans {name} : {places}. Vous pouvez l’annuler.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation>
        <numerusform>%Ln photo déplacée vers « {folder} »</numerusform>
        <numerusform>%Ln photos déplacées vers « {folder} »</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation>
        <numerusform>%Ln photo sélectionnée</numerusform>
        <numerusform>%Ln photos sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/keep_record.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation>
        <numerusform>%Ln photo est restée où elle était</numerusform>
        <numerusform>%Ln photos sont restées où elles étaient</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are asked about now.</source>
      <translation>
        <numerusform>La question se pose maintenant pour %Ln photo qui ressemble à celles-ci.</numerusform>
        <numerusform>La question se pose maintenant pour %Ln photos qui ressemblent à celles-ci.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are filed elsewhere now.</source>
      <translation>
        <numerusform>%Ln photo qui ressemble à celles-ci est maintenant classée ailleurs.</numerusform>
        <numerusform>%Ln photos qui ressemblent à celles-ci sont maintenant classées ailleurs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that were asked about are clear now and filed.</source>
      <translation>
        <numerusform>%Ln photo pour laquelle la question se posait est maintenant claire et classée.</numerusform>
        <numerusform>%Ln photos pour lesquelles la question se posait sont maintenant claires et classées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation>
        <numerusform>%Ln photo à vérifier avant, si vous voulez</numerusform>
        <numerusform>%Ln photos à vérifier avant, si vous voulez</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln photo a été copiée vers {place}. « Remettre en place » est dans l’Historique.</numerusform>
        <numerusform>%Ln photos ont été copiées vers {place}. « Remettre en place » est dans l’Historique.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln photo a été déplacée vers {place}. « Remettre en place » est dans l’Historique.</numerusform>
        <numerusform>%Ln photos ont été déplacées vers {place}. « Remettre en place » est dans l’Historique.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln repeated names</source>
      <translation>
        <numerusform>%Ln nom en double</numerusform>
        <numerusform>%Ln noms en double</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln seconds</source>
      <translation>
        <numerusform>%Ln seconde</numerusform>
        <numerusform>%Ln secondes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln small files travel with their photos.</source>
      <translation>
        <numerusform>%Ln petit fichier suit sa photo.</numerusform>
        <numerusform>%Ln petits fichiers suivent leurs photos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation>
        <numerusform>%Ln reste de côté : {reasons}.</numerusform>
        <numerusform>%Ln restent de côté : {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln still waiting</source>
      <translation>
        <numerusform>%Ln en attente</numerusform>
        <numerusform>%Ln en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation>
        <numerusform>%Ln encore à examiner</numerusform>
        <numerusform>%Ln encore à examiner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln there twice</source>
      <translation>
        <numerusform>%Ln en double</numerusform>
        <numerusform>%Ln en double</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln things to know. Nothing was changed.</source>
      <translation>
        <numerusform>%Ln chose à savoir. Rien n’a été modifié.</numerusform>
        <numerusform>%Ln choses à savoir. Rien n’a été modifié.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation>
        <numerusform>%Ln à vérifier</numerusform>
        <numerusform>%Ln à vérifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln to look at</source>
      <translation>
        <numerusform>%Ln à vérifier</numerusform>
        <numerusform>%Ln à vérifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed since and would stay.</source>
      <translation>
        <numerusform>%Ln a été modifiée depuis et resterait.</numerusform>
        <numerusform>%Ln ont été modifiées depuis et resteraient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation>
        <numerusform>%Ln était déjà dans son dossier</numerusform>
        <numerusform>%Ln étaient déjà dans leurs dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation>
        <numerusform>{name} n’a pas été remise en place. {why}</numerusform>
        <numerusform>%Ln n’ont pas été remises en place, dont {name}. {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation>
        <numerusform>%Ln n’a pas été remise en place :</numerusform>
        <numerusform>%Ln n’ont pas été remises en place :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation>
        <numerusform>%Ln n’était plus là</numerusform>
        <numerusform>%Ln n’étaient plus là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: other files have taken their old places.</source>
      <translation>
        <numerusform>%Ln resterait : un autre fichier a pris son ancienne place.</numerusform>
        <numerusform>%Ln resteraient : d’autres fichiers ont pris leurs anciennes places.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: their originals are not there.</source>
      <translation>
        <numerusform>%Ln resterait : son original n’est pas là.</numerusform>
        <numerusform>%Ln resteraient : leurs originaux ne sont pas là.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>A category cannot be a kind of itself; choose another.</source>
      <translation>Une catégorie ne peut pas être une sorte d’elle-même ; choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>A category needs a name: type one, in letters.</source>
      <translation>Une catégorie a besoin d’un nom : écrivez-en un, en lettres.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation>Une copie vers « {folder} » a été interrompue {when}.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <source>A folder cannot be called “{words}”, so it is called “{folder}”.</source>
      <translation>Un dossier ne peut pas s’appeler « {words} » ; il s’appelle donc « {folder} ».</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>A folder has taken its place, so it was left alone.</source>
      <translation>Un dossier a pris sa place : on n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A good start. A few more would help it still.</source>
      <translation>Un bon début. Quelques-unes de plus aideraient encore.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A heap of photos, and three folders that they go into</source>
      <translation>Un tas de photos, et trois dossiers où elles vont</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of</source>
      <translation>Une sorte de</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of {category}</source>
      <translation>Une sorte de {category}</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation>Un déplacement vers « {folder} » a été interrompu {when}.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A photo beside three guesses, on the keys 1 to 3</source>
      <translation>Une photo à côté de trois choix, sur les touches 1 à 3</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A photo is in the wrong place. What now?</source>
      <translation>Une photo n’est pas à sa place. Que faire ?</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>A photo program keeps its photos in there, and would miss them.</source>
      <translation>Un logiciel de photos y garde ses photos et ne les retrouverait plus.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A power cut costs nothing.</source>
      <translation>Une coupure de courant ne coûte rien.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.</source>
      <translation>Un tri vers « {place} » a été interrompu. Terminez-le ou remettez tout en place avant de trier à nouveau.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>A sort is running already. Wait until it is done, then try again.</source>
      <translation>Un tri est déjà en cours. Attendez qu’il soit fini, puis réessayez.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation>Sur 100 photos de ce genre, environ {n} sont : {name}.</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add %Ln photos to “{name}”</source>
      <translation>
        <numerusform>Ajouter %Ln photo à « {name} »</numerusform>
        <numerusform>Ajouter %Ln photos à « {name} »</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation>Ajouter des photos</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category</source>
      <translation>Ajouter la catégorie</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category all the same: it is looked for in all later photos.</source>
      <translation>Ajoutez quand même la catégorie : elle sera recherchée dans toutes les photos suivantes.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the photos all the same: it learns from them.</source>
      <translation>Ajoutez les photos quand même : le programme en apprend.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add “{name}” with %Ln photos</source>
      <translation>
        <numerusform>Ajouter « {name} » avec %Ln photo</numerusform>
        <numerusform>Ajouter « {name} » avec %Ln photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation>
        <numerusform>Réponse donnée.</numerusform>
        <numerusform>Les %Ln ont leur réponse.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation>
        <numerusform>Elle est de nouveau où elle était</numerusform>
        <numerusform>Les %Ln sont de nouveau où elles étaient</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation>
        <numerusform>Garde son nom</numerusform>
        <numerusform>Les %Ln gardent leur nom</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_empty.py" />
      <source>All photos</source>
      <translation>Toutes les photos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>All your examples are from {category}.</source>
      <translation>Tous vos exemples viennent de {category}.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>All {category}</source>
      <translation>Toutes : {category}</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Another file called “{name}” has appeared in its place, so it was left alone.</source>
      <translation>Un autre fichier nommé « {name} » est apparu à sa place : on n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Another file has taken its place in the original folder, so it was left alone.</source>
      <translation>Un autre fichier a pris sa place dans le dossier d’origine ; elle n’a donc pas été touchée.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another name</source>
      <translation>Un autre nom</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>Another of your photos has this name too.</source>
      <translation>Une autre de vos photos porte aussi ce nom.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another photo looks the same; the tooltip names it. Move to… shows a garment in all its photos.</source>
      <translation>Une autre photo semble identique ; l’infobulle la nomme. « Déplacer vers… » montre le vêtement sur toutes ses photos.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>Another program is using the list of sorts in “{path}”. Close it and try again.</source>
      <translation>Un autre programme utilise la liste des tris dans « {path} ». Fermez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Anywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Are these “{name}” too?</source>
      <translation>Est-ce aussi « {name} » ?</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>As suggested</source>
      <translation>Comme proposé</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask less</source>
      <translation>Demander moins</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask more</source>
      <translation>Demander plus</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation>Demandez à son propriétaire, ou laissez-le de côté.</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Asks about nearly all</source>
      <translation>Demande pour presque toutes</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation>Retour aux photos</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Built in</source>
      <translation>Intégré</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can the folders have other names?</source>
      <translation>Les dossiers peuvent-ils avoir d’autres noms ?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can there be folders for the years?</source>
      <translation>Peut-il y avoir des dossiers pour les années ?</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <location filename="views/teach_page.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/settings_model.py" />
      <source>Categories</source>
      <translation>Catégories</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Categories (*.json)</source>
      <translation>Catégories (*.json)</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <location filename="views/sort_settings.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Category and year</source>
      <translation>Catégorie et année</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation>Vérifiez le nom ; si le disque a été débranché, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation>Vérifiez le disque et le câble, puis réessayez.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Choose New category… below the list on the left, and click three photos or more: the field above them finds them by name. Those that look alike are offered then.</source>
      <translation>Choisissez « Nouvelle catégorie… » sous la liste de gauche et cliquez sur trois photos ou plus ; le champ au-dessus les cherche par nom. Les ressemblantes sont proposées ensuite.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose a folder with photos</source>
      <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Choose another file</source>
      <translation>Choisir un autre fichier</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation>Choisir un autre emplacement pour les dossiers</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Choose examples from your photos</source>
      <translation>Choisir des exemples parmi vos photos</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Choose for me</source>
      <translation>Choisir pour moi</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Choose it</source>
      <translation>La choisir</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose photos</source>
      <translation>Choisir des photos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation>Choisir des photos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="views/parts/search_field.py" />
      <location filename="views/review_empty.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/teach_picker.py" />
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Click %Ln or more, so that it is looked for again.</source>
      <translation>
        <numerusform>Cliquez sur %Ln photo ou plus, pour qu'elle soit de nouveau recherchée.</numerusform>
        <numerusform>Cliquez sur %Ln photos ou plus, pour qu'elle soit de nouveau recherchée.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click one or more; a second click takes a photo out again.</source>
      <translation>Cliquez sur une photo ou plus ; un second clic retire la photo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Click one with the right button, or press the menu key, and choose Hide. Its photos stay.</source>
      <translation>Cliquez sur l’une d’elles avec le bouton droit, ou appuyez sur la touche menu, et choisissez « Masquer ». Ses photos restent.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click three or more; a second click takes a photo out again.</source>
      <translation>Cliquez sur trois photos ou plus ; un second clic retire la photo.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/learned_news.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Close now</source>
      <translation>Fermer maintenant</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation>Plus près ; moins et 0 éloignent</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <location filename="views/settings_graphics.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place} in {time}.</source>
      <translation>Copié vers {place} en {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place}.</source>
      <translation>Copié vers {place}.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Copy %Ln photos</source>
      <translation>
        <numerusform>Copier %Ln photo</numerusform>
        <numerusform>Copier %Ln photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation>Copiez-le de nouveau depuis le téléphone ou l’appareil photo.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation>Copier les photos</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>Copy this command</source>
      <translation>Copier cette commande</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/keep_record.py" />
      <source>Could not read</source>
      <translation>Lecture impossible</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Device</source>
      <translation>Matériel</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Do these belong to it too?</source>
      <translation>Celles-ci en font-elles aussi partie ?</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag it onto the right category, or select it and press N or Move to…. It is remembered.</source>
      <translation>Glissez-la sur la bonne catégorie, ou sélectionnez-la et appuyez sur N ou sur « Déplacer vers… ». Le programme s’en souvient.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid.</source>
      <translation>Faites glisser des photos ici, ou choisissez-les dans la grille.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid: three at least. Five is a good start; different colours and backgrounds help.</source>
      <translation>Glissez des photos ici, ou choisissez-les dans la grille : trois au moins. Cinq sont un bon début ; des couleurs et des fonds différents aident.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation>Si quelque chose n’est pas à sa place, glissez les photos sur une catégorie ou appuyez sur une touche.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation>Glissez-en sur {category}, ou ajoutez des photos.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Drawings that belong to the program are among them, so all are copied. To move your own, close the program and begin again without the drawings.</source>
      <translation>Des dessins qui appartiennent au programme en font partie : tout est donc copié. Pour déplacer vos photos, fermez le programme et recommencez sans les dessins.</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation>Robe</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation>Déposez des photos ou un dossier n’importe où dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation>Déposez ici des photos ou un dossier</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation>Déposez des photos ou des dossiers n’importe où dans la fenêtre. Elles sont seulement regardées et restent où elles sont.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation>Déposez-les, vérifiez les quelques photos peu claires, appuyez sur un bouton.
Vous les retrouvez dans des dossiers nommés Robe, Jupe, Chemise.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Each copy is compared with its original before it gets its name.</source>
      <translation>Chaque copie est comparée à son original avant de recevoir son nom.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation>Chaque copie a été vérifiée.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Every photo lies whole at its old place or its new one. The next start offers to go on.</source>
      <translation>Chaque photo est entière à son ancienne place ou à la nouvelle. Au prochain démarrage, vous pourrez continuer.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation>Jusqu’ici, toutes les photos étaient claires.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation>Chaque photo était claire, ou vous y avez répondu.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation>Tous vos tris</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Everything can be put back.</source>
      <translation>Tout peut être remis en place.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation>Tout est comme avant ce tri.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten, the list of sorts too.</source>
      <translation>Tout est oublié, la liste des tris aussi.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten. History still puts back every sort.</source>
      <translation>Tout est oublié. L’Historique peut encore remettre en place chaque tri.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation>Tout est déjà dans son dossier.</translation>
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation>Tout est là où c’était avant ce tri.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation>Tout ressemblait à des vêtements.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>Vous pouvez arrêter : l’autre est juste {times} fois sur 100.</numerusform>
        <numerusform>Vous pouvez arrêter : les %Ln autres sont justes {times} fois sur 100.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation>Assez sûr</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files all that looks like clothes by itself</source>
      <translation>Range seul tout ce qui ressemble à des vêtements</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Files are on their way. Another can be chosen when that is done.</source>
      <translation>Des fichiers sont en route. Vous pourrez en choisir un autre ensuite.</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Files that recognise clothes (*.onnx)</source>
      <translation>Fichiers qui reconnaissent les vêtements (*.onnx)</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 10 by itself</source>
      <translation>Range seul {n} photos sur 10</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 100 by itself</source>
      <translation>Range seul {n} photos sur 100</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation>Recherche de vos photos</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message numerus="yes">
      <location filename="views/interrupted_box.py" />
      <source>Finish the other %Ln</source>
      <translation>
        <numerusform>Terminer la dernière</numerusform>
        <numerusform>Terminer les %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Finished {when}</source>
      <translation>Terminé {when}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess</source>
      <translation>Premier choix</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation>Premier choix ; 2 et 3 prennent les autres</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation>Voir la photo entière, touche 0</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder for {category}</source>
      <translation>Dossier pour {category}</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder names</source>
      <translation>Noms des dossiers</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation>Dossier « {name} »</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Folders inside</source>
      <translation>Dossiers à l’intérieur</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation>Les dossiers dans les dossiers sont pris aussi.</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>For somebody who can help. Nothing is sent anywhere.</source>
      <translation>Pour quelqu’un qui peut aider. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything</source>
      <translation>Tout oublier</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything?</source>
      <translation>Tout oublier ?</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything…</source>
      <translation>Tout oublier…</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget the list of sorts as well</source>
      <translation>Oublier aussi la liste des tris</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget this</source>
      <translation>L’oublier</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Forget this category</source>
      <translation>Oublier cette catégorie</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget {name}</source>
      <translation>Oublier {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation>
        <numerusform>De %Ln endroit. Rien n’a été déplacé.</numerusform>
        <numerusform>De %Ln endroits. Rien n’a été déplacé.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation>De « {name} ». Rien n’a été déplacé.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Further up; Alt and down for further down</source>
      <translation>Plus haut ; Alt et flèche bas, plus bas</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Go on with “{name}”</source>
      <translation>Continuer avec « {name} »</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Go on with “{name}” and %Ln others</source>
      <translation>
        <numerusform>Continuer avec « {name} » et %Ln autre</numerusform>
        <numerusform>Continuer avec « {name} » et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation>Les revoir</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Graphics card</source>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation>Carte graphique : {name}</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation>Chapeau ou bonnet</translation>
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
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Have your cloud program keep it on this computer, then add it again.</source>
      <translation>Demandez à votre programme de cloud de la garder sur cet ordinateur, puis ajoutez-la de nouveau.</translation>
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
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Hidden folders, and those of the system, are not looked into.</source>
      <translation>Les dossiers cachés et ceux du système ne sont pas parcourus.</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Hide, show again</source>
      <translation>Masquer, afficher de nouveau</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation>Plus près ou plus loin, touches plus et moins</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>How far you are</source>
      <translation>Où vous en êtes</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation>Comment ça marche</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure</source>
      <translation>Quand est-ce assez sûr</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure, from ask less to ask more</source>
      <translation>Quand est-ce assez sûr, de demander moins à demander plus</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I do not need all these categories.</source>
      <translation>Je n’ai pas besoin de toutes ces catégories.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I sorted into the wrong folder.</source>
      <translation>J’ai trié dans le mauvais dossier.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>If photos of yours lie in one, add that folder by itself.</source>
      <translation>Si l’un d’eux contient vos photos, ajoutez ce dossier lui-même.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>If those photos are yours, add their folder itself.</source>
      <translation>Si ces photos sont à vous, ajoutez directement leur dossier.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation>Si vous fermez maintenant, le reste demeure où il est. À votre retour, vous pourrez terminer ou remettre en place.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation>Dans chaque dossier</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It changed while it was moved: the photo as it was is in its folder, the changed one stayed.</source>
      <translation>Modifiée pendant le déplacement : la photo d’avant est dans son dossier, la photo modifiée est restée.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It could not be put into the bin, so it was left.</source>
      <translation>Elle n’a pas pu être mise à la corbeille et a donc été laissée.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It could not be read, so it was left alone. Check the drive and the cable.</source>
      <translation>Lecture impossible : on n’y a pas touché. Vérifiez le disque et le câble.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation>La lecture est impossible.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>It has also learned from %Ln decisions of yours.</source>
      <translation>
        <numerusform>Le programme a aussi appris de %Ln choix que vous avez fait.</numerusform>
        <numerusform>Le programme a aussi appris de %Ln choix que vous avez faits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It has changed since it was looked at, so it was left alone.</source>
      <translation>Modification depuis l’examen : on n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It has changed since it was sorted, so it was left alone.</source>
      <translation>Elle a changé depuis le tri et n’a donc pas été touchée.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation>C’est un raccourci qui mène à lui-même.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link to another computer, which is not asked for anything.</source>
      <translation>C’est un raccourci vers un autre ordinateur, auquel rien n’est demandé.</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation>Vous pouvez vous arrêter ici.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>It is no longer there.</source>
      <translation>Ce n’est plus là.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is no longer there. If its drive was unplugged, plug it in and try again.</source>
      <translation>Ce n’est plus là. Si le disque a été débranché, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It is no longer where it was put, so it could not be put back.</source>
      <translation>Elle n’est plus là où elle avait été mise et n’a donc pas pu être remise en place.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>It is not known when %Ln photos were taken: the date of their file counts.</source>
      <translation>
        <numerusform>On ne sait pas quand %Ln photo a été prise : la date de son fichier compte.</numerusform>
        <numerusform>On ne sait pas quand %Ln photos ont été prises : la date de leur fichier compte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation>Il n’est pas là.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is now a link to another place, so it was left alone.</source>
      <translation>C’est maintenant un raccourci vers un autre endroit : on n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation>Garde son nom</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>It says what it does not know.</source>
      <translation>Le programme dit ce qu’il ne sait pas.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/farewell.py" />
      <source>Its %Ln photos are elsewhere now: {places}.</source>
      <translation>
        <numerusform>Sa photo (%Ln) est maintenant ailleurs : {places}.</numerusform>
        <numerusform>Ses %Ln photos sont maintenant ailleurs : {places}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder lies beside the others.</source>
      <translation>Son dossier se trouve à côté des autres.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder then lies inside that one's.</source>
      <translation>Son dossier se trouve alors dans celui de cette catégorie.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for the bin, so it was left.</source>
      <translation>Son nom est trop long pour la corbeille ; elle a donc été laissée.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for this drive. Give it a shorter one and sort again.</source>
      <translation>Son nom est trop long pour ce disque. Donnez-lui un nom plus court et refaites le tri.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Its original has changed or is not there, so this copy was kept.</source>
      <translation>Son original a changé ou n’est plus là ; cette copie a donc été gardée.</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Join into</source>
      <translation>Réunir à</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/sort_card.py" />
      <source>Keep a record</source>
      <translation>Garder une trace</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep as a file…</source>
      <translation>Garder dans un fichier…</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Keep going</source>
      <translation>Laisser continuer</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Keep it all</source>
      <translation>Tout garder</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep my categories</source>
      <translation>Garder mes catégories</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Kept on this computer</source>
      <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_bar.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Larger pictures</source>
      <translation>Images plus grandes</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>Learned from %Ln photos</source>
      <translation>
        <numerusform>Appris de %Ln photo</numerusform>
        <numerusform>Appris de %Ln photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_panel.py" />
      <source>Learned from %Ln photos so far</source>
      <translation>
        <numerusform>Appris de %Ln photo jusqu'ici</numerusform>
        <numerusform>Appris de %Ln photos jusqu'ici</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Learned from your examples in a moment. Nothing leaves this computer.</source>
      <translation>Appris de vos exemples en un instant. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation>Les moins sûres d’abord</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave it where it is</source>
      <translation>La laisser où elle est</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation>Les laisser où elles sont</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation>
        <numerusform>Relâchez pour ajouter %Ln dossier</numerusform>
        <numerusform>Relâchez pour ajouter %Ln dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation>
        <numerusform>Relâchez pour ajouter %Ln élément</numerusform>
        <numerusform>Relâchez pour ajouter %Ln éléments</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation>Relâchez pour ajouter « {name} »</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation>Probable</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation>Manches longues</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation>
        <numerusform>Vérifier %Ln photo</numerusform>
        <numerusform>Vérifier %Ln photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation>Voir en grand</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Look-alikes</source>
      <translation>Photos ressemblantes</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation>Examen des dossiers et des noms…</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation>Examen de vos photos</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Looking for others…</source>
      <translation>Recherche d’autres photos…</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Looking what there is…</source>
      <translation>Recherche de ce qu’il y a…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Looking whether this file works here…</source>
      <translation>Vérification de ce fichier…</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name}</source>
      <translation>Semble identique à {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name} and %Ln others</source>
      <translation>
        <numerusform>Semble identique à {name} et à %Ln autre</numerusform>
        <numerusform>Semble identique à {name} et à %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Made on</source>
      <translation>Créé le</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Measured when it was made, on photos it had never seen. Yours may be easier or harder.</source>
      <translation>Mesuré à sa création, sur des photos qu’il n’avait jamais vues. Les vôtres peuvent être plus faciles ou plus difficiles.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>More photos of “{name}”</source>
      <translation>Plus de photos de « {name} »</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Move %Ln photos</source>
      <translation>
        <numerusform>Déplacer %Ln photo</numerusform>
        <numerusform>Déplacer %Ln photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Move photos</source>
      <translation>Déplacer les photos</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <source>Move to</source>
      <translation>Déplacer vers</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation>Déplacer vers…</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation>Déplacé vers {place} en {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place}.</source>
      <translation>Déplacé vers {place}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Must I answer every photo in “Have a look”?</source>
      <translation>Dois-je répondre pour chaque photo de « À vérifier » ?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>My categories</source>
      <translation>Mes catégories</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Name of the category</source>
      <translation>Nom de la catégorie</translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>Name of {category}</source>
      <translation>Nom de {category}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation>N’occupe pas plus de place.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation>Occupe {size}.</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <location filename="views/new_category.py" />
      <source>New category…</source>
      <translation>Nouvelle catégorie…</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Next part of the window</source>
      <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found, or its driver is not installed.</source>
      <translation>Aucune carte graphique NVIDIA n’a été trouvée, ou son pilote n’est pas installé.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found.</source>
      <translation>Aucune carte graphique NVIDIA n’a été trouvée.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>No category can be called “{name}”, as the program uses that name itself; call it otherwise.</source>
      <translation>Aucune catégorie ne peut s’appeler « {name} », car le programme utilise lui-même ce nom ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>No category of your own yet. “New category…” is below the list of categories.</source>
      <translation>Pas encore de catégorie à vous. « Nouvelle catégorie… » est sous la liste des catégories.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation>Aucun nom de fichier ne contient « {text} ».</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>No others look like it</source>
      <translation>Aucune autre n’y ressemble</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No photo is changed.</source>
      <translation>Aucune photo n’est modifiée.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>No photo moves. You can undo this.</source>
      <translation>Aucune photo ne change de place. Vous pouvez annuler.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation>Pas encore de photos ici.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation>Pas encore de photos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No. It says when it is fair to stop. Photos you leave stay where they are.</source>
      <translation>Non. Le programme vous dit quand vous pouvez vous arrêter. Les photos que vous laissez restent où elles sont.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>None goes along</source>
      <translation>Aucune ne suit</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation>
        <numerusform>Aucune ici ; %Ln dans Toutes les photos.</numerusform>
        <numerusform>Aucune ici ; %Ln dans Toutes les photos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>None of the photos can be found. If their drive was unplugged, plug it in and try again.</source>
      <translation>Aucune des photos n’est trouvée. Si leur disque a été débranché, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>None of them</source>
      <translation>Aucune</translation>
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
      <translation>Rien de tout cela</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>None of your other photos look like these.</source>
      <translation>Aucune de vos autres photos ne ressemble à celles-ci.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not a photo.</source>
      <translation>Ce n’est pas une photo.</translation>
    </message>
    <message>
      <location filename="core/forgetting.py" />
      <source>Not everything could be forgotten: “{name}” cannot be removed ({reason}).</source>
      <translation>Tout n’a pas pu être oublié : impossible de retirer « {name} » ({reason}).</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Not looked for now: show it a few photos, so that it is known again.</source>
      <translation>N'est pas recherchée pour l'instant : montrez-en quelques photos pour qu'elle soit de nouveau connue.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation>Ce ne sont pas des photos.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Not sorted</source>
      <translation>Non triées</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation>Pas sûr</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or leave out what lies there.</source>
      <translation>Rien ne peut être déplacé hors de « {folder} », qui appartient au programme. Copiez plutôt, ou laissez de côté ce qui s’y trouve.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the category.</source>
      <translation>Rien ne change tant que vous n’ajoutez pas la catégorie.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the photos.</source>
      <translation>Rien ne change avant que vous n'ajoutiez les photos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Nothing else</source>
      <translation>Aucune autre</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation>Rien n’avait été copié</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation>Rien n’avait été déplacé</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation>Rien n’a encore été déplacé.</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation>Rien n’a été touché. Changez quelque chose à gauche, ou revenez en arrière.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing is overwritten.</source>
      <translation>Rien n’est écrasé.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing leaves this computer.</source>
      <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation>Plus rien à vérifier.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation>Rien de trié pour l’instant</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation>Rien à faire. On n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation>Rien à faire. Il a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation>Rien à faire. On n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation>Rien à vérifier</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation>Rien à vérifier.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_sure.py" />
      <source>Of your %Ln photos it asks you about {look}.</source>
      <translation>
        <numerusform>Sur %Ln photo, il vous interroge pour {look}.</numerusform>
        <numerusform>Sur vos %Ln photos, il vous interroge pour {look}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation>Sur {total} photos, certaines sont peut-être arrivées. Aucune n’est perdue.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>One step back</source>
      <translation>Un pas en arrière</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Open the log folder</source>
      <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Opening your photos…</source>
      <translation>Ouverture de vos photos…</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation>Ou appuyez sur une lettre</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation>Manteau ou veste</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Pages (*.html)</source>
      <translation>Pages (*.html)</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation>Pantalon</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>Photo {name}, {place} of {all}</source>
      <translation>Photo {name}, {place} sur {all}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/photo_grid.py" />
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <location filename="views/settings_model.py" />
      <source>Photos are being looked at. Another can be chosen when that is done.</source>
      <translation>Des photos sont en cours d’examen. Vous pourrez en choisir un autre ensuite.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation>Les photos sont examinées avec la carte graphique, le plus rapide sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation>Les photos sont examinées avec le processeur. Une carte graphique NVIDIA serait plus rapide.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Photos are still on their way.</source>
      <translation>Des photos sont encore en route.</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation>Les photos ne peuvent pas encore être examinées</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them instead.</source>
      <translation>Impossible de déplacer des photos hors de « {folder} » : son disque est en lecture seule. Copiez-les plutôt.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.</source>
      <translation>Impossible de déplacer des photos hors de « {folder} » : vous n’avez pas le droit de le modifier. Copiez-les plutôt.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Photos that go back to where they were</source>
      <translation>Des photos qui retournent où elles étaient</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Photos that it doubts are asked about, and stay where they are until you answer.</source>
      <translation>S’il doute d’une photo, il vous demande, et elle reste où elle est jusqu’à votre réponse.</translation>
    </message>
    <message>
      <location filename="views/teach_picker.py" />
      <source>Photos to choose examples from</source>
      <translation>Photos où choisir des exemples</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation>Les photos que vous laissez restent où elles sont.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Place</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation>Emplacements</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation>Possible</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation>Appuyez sur N pour une photo qui montre autre chose.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Press Put everything back, or open History and press Put back beside that sort.</source>
      <translation>Appuyez sur « Tout remettre en place », ou ouvrez l’Historique et appuyez sur « Remettre en place » à côté de ce tri.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation>Privé : vos photos ne quittent jamais cet ordinateur. Rien n’est déplacé sans votre accord, et un bouton remet tout en place.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/review_bars.py" />
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Problems {count}</source>
      <translation>Problèmes {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Problems, %Ln</source>
      <translation>
        <numerusform>Problèmes, %Ln</numerusform>
        <numerusform>Problèmes, %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <location filename="views/settings_device.py" />
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation>Remettre en place</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation>Tout remettre en place</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put it into a folder “Have a look”</source>
      <translation>La mettre dans un dossier « À vérifier »</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation>Mettre les dossiers dans</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation>Remettre le reste en place</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation>Les mettre dans un dossier « À vérifier »</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation>La remise en place de ce qui est dans « {folder} » a été interrompue.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.</source>
      <translation>La remise en place de ce qui est dans « {place} » a été interrompue. Remettez le reste en place avant de trier à nouveau.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation>Remise en place des photos</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation>Remise en place des photos…</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation>Rétablir : {act}</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same for these %Ln?</source>
      <translation>
        <numerusform>Pareil pour %Ln photo ?</numerusform>
        <numerusform>Pareil pour ces %Ln photos ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same garment: these %Ln?</source>
      <translation>
        <numerusform>Même vêtement : celle-ci (%Ln) aussi ?</numerusform>
        <numerusform>Même vêtement : ces %Ln aussi ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation>Enregistrez une copie plus petite et ajoutez-la.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a picture sheet…</source>
      <translation>Enregistrer en planche d’images…</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a table…</source>
      <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation>Enregistrez-la de nouveau avec un autre programme et ajoutez cette copie.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Save the photos from that program into a folder, and add that.</source>
      <translation>Enregistrez les photos depuis ce logiciel dans un dossier, et ajoutez celui-ci.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saved as “{name}”.</source>
      <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/parts/search_field.py" />
      <source>Search by file name</source>
      <translation>Chercher par nom</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/welcome.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation>Chemise</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation>Chaussures</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation>Short</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message numerus="yes">
      <location filename="views/move_menu.py" />
      <source>Show %Ln more of this garment</source>
      <translation>
        <numerusform>Montrer %Ln autre photo de ce vêtement</numerusform>
        <numerusform>Montrer %Ln autres photos de ce vêtement</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_empty.py" />
      <source>Show in All photos</source>
      <translation>Voir dans Toutes les photos</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Show it more photos…</source>
      <translation>Lui montrer plus de photos…</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Show look-alikes</source>
      <translation>Voir les ressemblantes</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show more…</source>
      <translation>En montrer plus…</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation>Afficher la liste</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Show {category} again</source>
      <translation>Afficher de nouveau {category}</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show {name} more photos</source>
      <translation>Montrer plus de photos de {name}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Shows which parts of the photo counted most</source>
      <translation>Montre quelles parties de la photo ont le plus compté</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation>Taille des images</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation>Jupe</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Small pictures, what was recognised, and your decisions: {size}</source>
      <translation>Petites images, ce qui a été reconnu et vos choix : {size}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Smaller pictures</source>
      <translation>Images plus petites</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation>Certaines copies faites {when} sont encore dans leurs dossiers.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation>Certaines photos triées {when} sont encore dans leurs dossiers.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos again…</source>
      <translation>
        <numerusform>Trier %Ln photo à nouveau…</numerusform>
        <numerusform>Trier %Ln photos à nouveau…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation>
        <numerusform>Trier %Ln photo…</numerusform>
        <numerusform>Trier %Ln photos…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Sort by</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort it by best guess</source>
      <translation>La trier selon la meilleure supposition</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation>Trier d’autres photos</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation>Trier les photos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation>Trier les photos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation>Les trier selon le premier choix</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation>Triez les photos de vos vêtements dans des dossiers</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Sorted photos</source>
      <translation>Photos triées</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation>Vos tris apparaissent ici, chacun avec « Remettre en place ». Il n’y a pas de délai.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Stayed where it was</source>
      <translation>Restée où elle était</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays in Have a look</source>
      <translation>Reste dans À vérifier</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays {category}</source>
      <translation>Reste dans {category}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>Stop here</source>
      <translation>Arrêter ici</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation>Arrêté. {done} photos sur {total} sont dans leurs dossiers ; les autres sont où elles étaient.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation>Arrêté. {how}</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation>Arrêt après cette photo…</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Such as Hoodie</source>
      <translation>Par exemple, Sweat à capuche</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation>Sûr</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation>T-shirt</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in a file…</source>
      <translation>Reprendre un fichier…</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in categories</source>
      <translation>Reprendre des catégories</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Take out {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation>
        <numerusform>Retire la copie. Vous pourrez aussi le faire plus tard, dans l’Historique.</numerusform>
        <numerusform>Retire les %Ln copies. Vous pourrez aussi le faire plus tard, dans l’Historique.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation>
        <numerusform>Remet la photo où elle était. Vous pourrez aussi le faire plus tard, dans l’Historique.</numerusform>
        <numerusform>Remet les %Ln photos où elles étaient. Vous pourrez aussi le faire plus tard, dans l’Historique.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Teach a category</source>
      <translation>Apprendre une catégorie</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>That drive does not allow this name.</source>
      <translation>Ce disque ne permet pas ce nom.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>That is plenty.</source>
      <translation>C’est largement assez.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation>C’était la dernière</translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation>
        <numerusform>La copie a été supprimée</numerusform>
        <numerusform>Les %Ln copies ont été supprimées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation>
        <numerusform>La copie est à la corbeille</numerusform>
        <numerusform>Les %Ln copies sont à la corbeille</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation>
        <numerusform>Celle que vous n’avez pas vérifiée</numerusform>
        <numerusform>Les %Ln que vous n’avez pas vérifiées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not answer (code {code}). Restarting the computer may help.</source>
      <translation>Le pilote NVIDIA ne répond pas (code {code}). Redémarrer l’ordinateur peut aider.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not name a graphics card.</source>
      <translation>Le pilote NVIDIA n’indique aucune carte graphique.</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>The bright parts counted most for each answer.</source>
      <translation>Les parties claires sont celles qui ont le plus compté pour chaque réponse.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The category that this is to be a kind of is not there any more.</source>
      <translation>La catégorie dont celle-ci devait faire partie n’existe plus.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The copy did not come out right and was thrown away. Check the drive and its cable.</source>
      <translation>La copie n’était pas bonne et a été jetée. Vérifiez le disque et son câble.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive can only be read. Choose a folder on another drive.</source>
      <translation>Le disque est en lecture seule. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive is full. Make room on it, then finish the sort.</source>
      <translation>Le disque est plein. Faites-y de la place, puis terminez le tri.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{destination}” is not there. Plug it in and finish the sort then.</source>
      <translation>Le disque de « {destination} » n’est pas là. Branchez-le, puis terminez le tri.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{folder}” is not there any more. Plug it in, then finish the sort.</source>
      <translation>Le disque de « {folder} » n’est plus là. Branchez-le, puis terminez le tri.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>The drive of “{place}” can only be read. Take its write protection off, or choose a folder on another drive.</source>
      <translation>Le disque de « {place} » est en lecture seule. Retirez sa protection en écriture, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive reports: {trouble}. Check the drive and its cable.</source>
      <translation>Le disque signale : {trouble}. Vérifiez le disque et son câble.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The drive that holds the program's own notes is full. Make room on it and try again.</source>
      <translation>Le disque où le programme garde ses notes est plein. Faites-y de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>The drive that it came from is not there. Plug it in and put the sort back again.</source>
      <translation>Le disque d’où elle vient n’est pas là. Branchez-le et remettez de nouveau ce tri en place.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The eight-bit file cannot run here ({why}).</source>
      <translation>Le fichier 8 bits ne peut pas être utilisé ici ({why}).</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The eight-bit file {name} was made from another model file.</source>
      <translation>Le fichier 8 bits {name} a été fait à partir d’un autre fichier de modèle.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation>Le fichier est vide : la copie a été coupée.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The file is too large for this drive. Choose another drive.</source>
      <translation>Le fichier est trop gros pour ce disque. Choisissez un autre disque.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The file with your own categories was damaged. It was put aside as {name}; bring your categories back from an exported file, or show them anew.</source>
      <translation>Le fichier de vos propres catégories était abîmé. Il a été mis de côté sous le nom {name} ; reprenez vos catégories d’un fichier exporté, ou montrez-les de nouveau.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; it has those of your decisions that could still be read.</source>
      <translation>Le fichier de vos décisions était abîmé. Il a été mis de côté sous le nom {name}, et un nouveau a été commencé avec celles qui pouvaient encore être lues.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; photos will be looked at again.</source>
      <translation>Le fichier de vos décisions était abîmé. Il a été mis de côté sous le nom {name}, et un nouveau a été commencé ; les photos seront regardées de nouveau.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.</source>
      <translation>Le dossier {folder}, où le programme garde ce qu’il sait, ne peut pas être créé ({reason}). Vérifiez que vous pouvez y écrire, ou indiquez un autre dossier dans WARDROBE_SORTER_HOME.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The folder “{name}” will be made.</source>
      <translation>Le dossier « {name} » sera créé.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The folder “{parent}” is no longer there, so it was left alone.</source>
      <translation>Le dossier « {parent} » n’est plus là : on n’y a pas touché.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card could not be used ({why}).</source>
      <translation>La carte graphique n’a pas pu être utilisée ({why}).</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card ran it before.</source>
      <translation>La carte graphique l’utilisait auparavant.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card stopped working ({why}).</source>
      <translation>La carte graphique a cessé de fonctionner ({why}).</translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The graphics card's driver stopped the program when it was tried.</source>
      <translation>Le pilote de la carte graphique a arrêté le programme lors de l’essai.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>The graphics pack lets the {card} look at the photos, which takes less time. It is {download} to download and {disk} on the disk. You never need it: everything works without it.</source>
      <translation>Avec le pack graphique, la {card} peut examiner les photos en moins de temps. Il faut télécharger {download}, et il occupe {disk} sur le disque. Il n’est jamais nécessaire : tout fonctionne sans lui.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The later one gets a number, like {name}.</source>
      <translation>La plus tardive reçoit un numéro, comme {name}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The licences of all its parts lie in “{folder}”.</source>
      <translation>Les licences de tous ses éléments sont dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation>La liste des tris est illisible</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts in “{path}” cannot be used, and nothing is sorted without it. If trying again does not help, put that file somewhere else: a new list is begun, and older sorts can no longer be put back.</source>
      <translation>La liste des tris dans « {path} » est inutilisable, et rien n’est trié sans elle. Si réessayer n’aide pas, mettez ce fichier ailleurs : une nouvelle liste commence, et les tris antérieurs ne peuvent plus être remis en place.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.</source>
      <translation>La liste des tris vient d’une version plus récente de Wardrobe Sorter. Installez la dernière.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The list on the left</source>
      <translation>La liste de gauche</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model cannot run ({error}). Install Wardrobe Sorter again.</source>
      <translation>Le modèle ne peut pas être utilisé ({error}). Réinstallez Wardrobe Sorter.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one, and this processor cannot add up eight-bit numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong.</source>
      <translation>Le fichier de modèle indiqué est en 8 bits, et ce processeur ne peut pas additionner exactement les nombres de 8 bits (il n’a pas VNNI) : indiquez le fichier complet (float), sinon plus de réponses seront fausses.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one.</source>
      <translation>Le fichier de modèle indiqué est en 8 bits.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} cannot be read ({error}). Check that you may open it, or name another.</source>
      <translation>Impossible de lire le fichier de modèle {path} ({error}). Vérifiez que vous pouvez l’ouvrir, ou indiquez-en un autre.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} does not hold its checksum "file_sha256" in its place. Make it anew with wardrobe-export.</source>
      <translation>Le fichier de modèle {path} n’a pas sa somme de contrôle « file_sha256 » à sa place. Refaites-le avec wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} does not say its "{key}". Make it anew with wardrobe-export.</source>
      <translation>Le fichier de modèle {path} n’indique pas « {key} ». Refaites-le avec wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "wardrobe" entry that cannot be read. Make it anew with wardrobe-export.</source>
      <translation>Le fichier de modèle {path} a une entrée « wardrobe » illisible. Refaites-le avec wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "{key}" that this program does not understand. Make it anew with this version of wardrobe-export.</source>
      <translation>Dans le fichier de modèle {path}, ce programme ne comprend pas « {key} ». Refaites-le avec cette version de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} has {what}. Make it anew with this version of wardrobe-export.</source>
      <translation>Le fichier de modèle {path} contient : {what}. Refaites-le avec cette version de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.</source>
      <translation>Le fichier de modèle {path} est abîmé. Réinstallez Wardrobe Sorter, ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model.</source>
      <translation>Le fichier de modèle {path} manque. Réinstallez Wardrobe Sorter, ou indiquez-en un autre avec --model.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} lacks the "wardrobe" entry that names its categories. Make it with wardrobe-export, or use the one that came with the program.</source>
      <translation>Il manque au fichier de modèle {path} l’entrée « wardrobe » qui nomme ses catégories. Faites-le avec wardrobe-export, ou utilisez celui fourni avec le programme.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one reads {ours}). Update the program.</source>
      <translation>Le fichier de modèle {path} est fait pour une version plus récente de Wardrobe Sorter (format {schema}, celle-ci lit {ours}). Mettez le programme à jour.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} was replaced while it was in use. Open it again.</source>
      <translation>Le fichier de modèle {path} a été remplacé pendant son utilisation. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>The model file {path}, which was chosen in Settings, is not there any more. The built-in one is used in its place.</source>
      <translation>Le fichier du modèle {path}, choisi dans les réglages, n’est plus là. Le modèle intégré le remplace.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model {path} cannot run here ({first_line}). Install Wardrobe Sorter again, or name another model.</source>
      <translation>Le modèle {path} ne peut pas être utilisé ici ({first_line}). Réinstallez Wardrobe Sorter, ou indiquez un autre modèle.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation>La nouvelle photo reçoit un numéro, comme {name}. Rien n’est écrasé.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo is called {name}.</source>
      <translation>La nouvelle photo s’appelle {name}.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The original has changed or gone.</source>
      <translation>L’original a changé ou n’est plus là.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>L’autre est juste {times} fois sur 100.</numerusform>
        <numerusform>Les %Ln autres sont justes {times} fois sur 100.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>The other %Ln go back.</source>
      <translation>
        <numerusform>L’autre est remise en place.</numerusform>
        <numerusform>Les %Ln autres sont remises en place.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The part of the program that looks at photos keeps ending by itself. Close other programs to free memory, or install Wardrobe Sorter again.</source>
      <translation>La partie du programme qui examine les photos s’arrête sans cesse toute seule. Fermez d’autres programmes pour libérer de la mémoire, ou réinstallez Wardrobe Sorter.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation>La photo n’a pas pu être ouverte sans risque.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is in the cloud only, not on this computer.</source>
      <translation>La photo est seulement dans le cloud, pas sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation>La photo est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation>La photo a mis trop de temps à s’ouvrir.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation>Les photos sont seulement regardées. Elles restent où elles sont.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which {names} were learned are gone, and what recognises the clothes now has not seen them. Show it a few of each anew.</source>
      <translation>Les photos qui ont servi à apprendre {names} ne sont plus là, et ce qui reconnaît les vêtements maintenant ne les a pas vues. Montrez-lui-en quelques-unes de chaque de nouveau.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which “{name}” was learned are gone, and what recognises the clothes now has not seen them. Show it a few anew.</source>
      <translation>Les photos qui ont servi à apprendre « {name} » ne sont plus là, et ce qui reconnaît les vêtements maintenant ne les a pas vues. Montrez-lui-en quelques-unes de nouveau.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation>Les photos elles-mêmes vont dans les dossiers.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>The photos there are in their folders already.</source>
      <translation>Les photos qui s’y trouvent sont déjà dans leurs dossiers.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The program never asks the network for anything: look for newer versions where you got this one.</source>
      <translation>Le programme ne demande jamais rien au réseau : cherchez les nouvelles versions là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
      <location filename="core/pool.py" />
      <source>The program was closed before it could look at photos.</source>
      <translation>Le programme a été fermé avant de pouvoir examiner des photos.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The program's own files are missing (looked in {place}). Install it again.</source>
      <translation>Il manque des fichiers du programme (cherchés dans {place}). Réinstallez-le.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where photos belong. Nothing was touched; the photos are where they are.</source>
      <translation>Le journal du tri « {sort_id} » est abîmé ; on ne peut pas s’y fier pour savoir où vont les photos. Rien n’a été touché ; les photos restent où elles sont.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The same for all that look alike</source>
      <translation>Pareil pour toutes celles qui se ressemblent</translation>
    </message>
    <message>
      <location filename="core/settings.py" />
      <source>The settings cannot be kept in {place} ({reason}). Check that you may write there.</source>
      <translation>Les réglages ne peuvent pas être gardés dans {place} ({reason}). Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>The sort that was interrupted has been ended elsewhere meanwhile.</source>
      <translation>Le tri interrompu a été terminé ailleurs entre-temps.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Then no earlier sort can be put back any more.</source>
      <translation>Aucun tri antérieur ne pourra alors être remis en place.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation>Il n’y a pas encore de photos ici.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation>Il n’y a pas de photos dans ce que vous avez ajouté. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation>Il n’y a pas de photos dans « {name} ». Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos there but those sorted earlier ({folders}). To look through such a folder again, add it by itself.</source>
      <translation>Il n’y a là que des photos déjà triées ({folders}). Pour parcourir de nouveau un tel dossier, ajoutez-le lui-même.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <location filename="core/learning/taught.py" />
      <source>There is a category called {name} already; choose another name.</source>
      <translation>Il y a déjà une catégorie {name} ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>There is a graphics card, but the graphics pack that it needs is not installed.</source>
      <translation>Il y a une carte graphique, mais le pack graphique dont elle a besoin n’est pas installé.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no account, and the program opens no connection.</source>
      <translation>Il n’y a pas de compte, et le programme n’ouvre aucune connexion.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no category for my kimonos.</source>
      <translation>Il n’y a pas de catégorie pour mes kimonos.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>There is no eight-bit file {name} beside the model file.</source>
      <translation>Il n’y a pas de fichier 8 bits {name} à côté du fichier de modèle.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>There is no sort called “{sort_id}”. `{program} history` lists them all.</source>
      <translation>Il n’y a pas de tri nommé « {sort_id} ». `{program} history` les montre tous.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>There is not enough room in “{destination}”: {needed} are needed, {free} are free. Make room there, or choose another drive.</source>
      <translation>Il n’y a pas assez de place dans « {destination} » : il faut {needed}, il reste {free}. Faites-y de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation>Il n’y a rien à faire</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation>Il n’y a rien à trier. Répondez d’abord pour quelques photos, ou ajoutez-en.</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>There is work under way. Language and text size can be changed when that is over.</source>
      <translation>Un travail est en cours. Vous pourrez changer la langue et la taille du texte ensuite.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>There is work under way. This can be done when that is over.</source>
      <translation>Un travail est en cours. Vous pourrez le faire ensuite.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>These drawings belong to the program: they are copied.</source>
      <translation>Ces dessins appartiennent au programme : ils sont copiés.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>These two are the same category; choose another.</source>
      <translation>C’est deux fois la même catégorie ; choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation>Elles apparaissent ici pendant l’examen des autres.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>They hold from the next sort on. Folders that are there keep their names.</source>
      <translation>Ils valent dès le prochain tri. Les dossiers existants gardent leur nom.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>They travel with their photo, as do small files that belong to it: all of them or none.</source>
      <translation>Elles suivent leur photo, comme les petits fichiers qui vont avec elle : tous ou aucun.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation>Ce n’est pas possible</translation>
    </message>
    <message>
      <location filename="views/photo_stage.py" />
      <source>This cannot be shown: the photo does not open any more.</source>
      <translation>Impossible à montrer : la photo ne s’ouvre plus.</translation>
    </message>
    <message>
      <location filename="core/learning/rows.py" />
      <source>This category is not there any more; make it anew.</source>
      <translation>Cette catégorie n’existe plus ; créez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="workers/task.py" />
      <source>This did not work: {trouble}</source>
      <translation>Cela n’a pas marché : {trouble}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation>Il reste {size} sur ce disque.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive cannot promise never to replace a file. Choose another drive.</source>
      <translation>Ce disque ne peut pas garantir qu’aucun fichier ne sera remplacé. Choisissez un autre disque.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive does not allow its name. Give it another one and sort again.</source>
      <translation>Ce disque ne permet pas son nom. Donnez-lui un autre nom et refaites le tri.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>This file was named with --model when the program was started, so it is used until it is closed. Start it without --model to choose here.</source>
      <translation>Ce fichier a été indiqué avec --model au démarrage du programme ; il sert jusqu’à sa fermeture. Démarrez-le sans --model pour choisir ici.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>This installed program cannot take it in. To use it, run the program from its source, as its README says under “Without make”, and type this there:</source>
      <translation>Ce programme installé ne peut pas l’intégrer. Pour l’utiliser, lancez le programme depuis son code source, comme l’explique son README sous « Without make », et tapez-y ceci :</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation>Ce n’est pas une photo, quoi qu’en dise son nom.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation>Voici ce qui va se passer</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>This name is already taken there.</source>
      <translation>Ce nom y est déjà pris.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>This name is too long; use at most {letters} letters.</source>
      <translation>Ce nom est trop long ; {letters} lettres au plus.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>This needs an NVIDIA graphics card, which a Mac does not have.</source>
      <translation>Il faut pour cela une carte graphique NVIDIA, et un Mac n’en a pas.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor adds up eight-bit numbers exactly, which is quicker.</source>
      <translation>Ce processeur additionne exactement les nombres de 8 bits, ce qui est plus rapide.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor cannot add up eight-bit numbers exactly (it lacks VNNI).</source>
      <translation>Ce processeur ne peut pas additionner exactement les nombres de 8 bits (il n’a pas VNNI).</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>This sort has been begun already. Make a new one.</source>
      <translation>Ce tri a déjà été commencé. Faites-en un nouveau.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>This sort has been put back already.</source>
      <translation>Ce tri a déjà été remis en place.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>This sort was not interrupted: there is nothing to finish.</source>
      <translation>Ce tri n’a pas été interrompu : il n’y a rien à terminer.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>This will do. Five are better; different colours and backgrounds help.</source>
      <translation>Cela suffit. Cinq, c’est mieux ; des couleurs et des fonds différents aident.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>To get it, type this in the folder of the program's source and start it again:</source>
      <translation>Pour l’obtenir, tapez ceci dans le dossier du code source du programme, puis relancez-le :</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>To look through such a folder again, add it by itself.</source>
      <translation>Pour parcourir de nouveau un tel dossier, ajoutez-le lui-même.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Avec les {clear} qui étaient claires et {filed} que vous avez classées vous-même, %Ln est prête pour son dossier.</numerusform>
        <numerusform>Avec les {clear} qui étaient claires et {filed} que vous avez classées vous-même, %Ln sont prêtes pour leurs dossiers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Avec les {clear} qui étaient claires, %Ln est prête pour son dossier.</numerusform>
        <numerusform>Avec les {clear} qui étaient claires, %Ln sont prêtes pour leurs dossiers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Avec {filed} que vous avez classées vous-même, %Ln est prête pour son dossier.</numerusform>
        <numerusform>Avec {filed} que vous avez classées vous-même, %Ln sont prêtes pour leurs dossiers.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation>Essayer avec nos dessins</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Turn the picture</source>
      <translation>Tourner l’image</translation>
    </message>
    <message>
      <location filename="core/folder_names.py" />
      <source>Two categories have the folder “{folder}”, and their photos would be mixed in it. Call one of them otherwise: in Settings, under “Folder names”.</source>
      <translation>Deux catégories ont le dossier « {folder} », et leurs photos y seraient mélangées. Donnez un autre nom à l’une d’elles : dans les Réglages, sous « Noms des dossiers ».</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Type a name for the category. Nothing changes until you add it.</source>
      <translation>Écrivez un nom pour la catégorie. Rien ne change tant que vous ne l’ajoutez pas.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="views/learned_news.py" />
      <location filename="views/settings_learned.py" />
      <source>Undo takes this back.</source>
      <translation>« Annuler » revient en arrière.</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation>Annuler : {act}</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation>Peu probable</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <location filename="views/window.py" />
      <source>Use another file…</source>
      <translation>Utiliser un autre fichier…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Use the built-in one</source>
      <translation>Utiliser celui d’origine</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Use the standard names</source>
      <translation>Reprendre les noms d’origine</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>WARDROBE_SORTER_HOME names a home folder that is not there: {home}</source>
      <translation>WARDROBE_SORTER_HOME indique un dossier personnel qui n’existe pas : {home}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="views/keep_record.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation>Wardrobe Sorter</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation>Vêtements triés</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Weeks later too. What you have changed since is left alone, and listed.</source>
      <translation>Des semaines plus tard aussi. Ce que vous avez modifié depuis n’est pas touché et figure dans une liste.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What are the two sheets in the corner of a photo?</source>
      <translation>Que sont les deux feuilles dans le coin d’une photo ?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What becomes of the films of Live Photos?</source>
      <translation>Que deviennent les vidéos des Live Photos ?</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation>Que deviennent les originaux</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>What is promised</source>
      <translation>Ce qui est promis</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>What it has learned from you</source>
      <translation>Ce que le programme a appris de vous</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>What recognises the clothes</source>
      <translation>Ce qui reconnaît les vêtements</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>What recognises the clothes now is not what your settings name, so it brings its own.</source>
      <translation>Ce qui reconnaît les vêtements en ce moment n’est pas ce qu’indiquent vos réglages ; il apporte donc sa propre valeur.</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>What was done could not be noted here, so it was stopped; the photos are safe. Close other programs that use this file, make room on its drive, then finish.</source>
      <translation>Ce qui a été fait n’a pas pu être noté ici, d’où l’arrêt ; les photos sont en sûreté. Fermez les autres programmes qui utilisent ce fichier, faites de la place sur son disque, puis terminez.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>What was found out cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Ce qui a été reconnu ne peut pas être gardé dans {path} ({error}). Faites de la place sur ce disque, ou vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>What was in each folder</source>
      <translation>Ce qu’il y avait dans chaque dossier</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>What was learned cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Ce qui a été appris ne peut pas être gardé dans {path} ({error}). Faites de la place sur ce disque, ou vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>What was recognised, the small pictures, your own categories and every decision you made are deleted from this computer. The photos in the window are put aside. This cannot be undone.</source>
      <translation>Ce qui a été reconnu, les petites images, vos propres catégories et tous vos choix sont supprimés de cet ordinateur. Les photos affichées sont retirées de la fenêtre. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation>Ce qui va se passer, dossier par dossier</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>When to file a photo without asking you.</source>
      <translation>Quand ranger une photo sans vous demander.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Where a name is taken, the newcomer gets a number, and you see it beforehand.</source>
      <translation>Si un nom est déjà pris, la nouvelle photo reçoit un numéro, et vous le voyez à l’avance.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Where it is now</source>
      <translation>Où elle est maintenant</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>Whether eight-bit numbers are quicker on this kind of processor was never measured.</source>
      <translation>On n’a jamais mesuré si les nombres de 8 bits sont plus rapides sur ce genre de processeur.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show it?</source>
      <translation>Quelles photos la montrent ?</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show “{name}”?</source>
      <translation>Quelles photos montrent « {name} » ?</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>Why {name}</source>
      <translation>Pourquoi {name}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Why: the parts that counted most</source>
      <translation>Pourquoi : les parties qui ont le plus compté</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: choose “Category and year” before you sort. It goes by the day on which a photo was taken; where that is not known, by the date of its file.</source>
      <translation>Oui : choisissez « Catégorie et année » avant de trier. C’est le jour de la prise de vue qui compte ; s’il n’est pas connu, la date du fichier.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: press F2 on a category in the list on the left. Drag categories to put them in order.</source>
      <translation>Oui : appuyez sur F2 sur une catégorie dans la liste de gauche. Glissez les catégories pour les mettre dans l’ordre.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>You are not allowed to do this here. Ask whoever owns the folder, or choose another one.</source>
      <translation>Vous n’avez pas le droit de faire cela ici. Demandez au propriétaire du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation>Vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{folder}”. Choose another folder to sort into.</source>
      <translation>Vous n’avez pas le droit d’écrire dans « {folder} ». Choisissez un autre dossier de destination.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{place}”. Choose another folder to sort into.</source>
      <translation>Vous n’avez pas le droit d’écrire dans « {place} ». Choisissez un autre dossier de destination.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back at any time: there is no limit.</source>
      <translation>Vous pouvez tout remettre en place à tout moment, sans limite de temps.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation>Vous pouvez les remettre en place à tout moment.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation>Vous pouvez commencer par celles-ci pendant l’examen des autres.</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation>Votre choix</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation>Votre choix : {name}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You stopped. The rest is still in the folders, and can be put back at any time.</source>
      <translation>Vous avez arrêté. Le reste est encore dans les dossiers et peut être remis en place à tout moment.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Your categories are kept in “{file}”. It holds no photos.</source>
      <translation>Vos catégories sont gardées dans « {file} ». Il ne contient pas de photos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your examples</source>
      <translation>Vos exemples</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your new examples</source>
      <translation>Vos nouveaux exemples</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation>Votre original n’a jamais été touché.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation>Vos originaux n’ont pas été touchés.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation>Vos originaux n’ont jamais été touchés.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Your photos and the folders they were sorted into stay as they are. So do these settings.</source>
      <translation>Vos photos et les dossiers où elles sont triées restent tels quels. Ces réglages aussi.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation>Vos photos restent. Des copies vont dans les dossiers.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation>encore quelques secondes</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>a kind of {category}</source>
      <translation>une sorte de {category}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation>
        <numerusform>encore %Ln heure environ</numerusform>
        <numerusform>encore %Ln heures environ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation>
        <numerusform>encore %Ln minute environ</numerusform>
        <numerusform>encore %Ln minutes environ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation>
        <numerusform>encore %Ln seconde environ</numerusform>
        <numerusform>encore %Ln secondes environ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation>ajouter {count}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>add {name}</source>
      <translation>ajouter {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>et %Ln autre</numerusform>
        <numerusform>et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation>flèche gauche</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation>flèche droite</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>forget {name}</source>
      <translation>oublier {name}</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation>oublier {photos}</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>from “{folder}”</source>
      <translation>de « {folder} »</translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>from “{folder}” and %Ln more</source>
      <translation>
        <numerusform>de « {folder} » et %Ln autre</numerusform>
        <numerusform>de « {folder} » et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>how many of them right was not measured</source>
      <translation>sans mesure de leur justesse</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation>moins d’une seconde</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>more examples of {name}</source>
      <translation>plus d’exemples de {name}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation>le {day} à {time}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>photos of other things</source>
      <translation>photos d’autres choses</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos of that year</source>
      <translation>photos de cette année-là</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos to look at</source>
      <translation>photos à vérifier</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>take in “{file}”</source>
      <translation>reprendre « {file} »</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation>les autres attendent</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation>hier à {time}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is hidden</source>
      <translation>masquer {category}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is shown again</source>
      <translation>afficher de nouveau {category}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} stands elsewhere</source>
      <translation>changer {category} de place</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation>{category}, sûr à {count} sur 100</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>{count} from {place}</source>
      <translation>{count} de « {place} »</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>{count} in {place}</source>
      <translation>{count} dans « {place} »</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation>{device}. Pourquoi ?</translation>
    </message>
    <message>
      <location filename="views/drag_picture.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/progress_header.py" />
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} copied</source>
      <translation>{done} sur {total} copiées</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} copies of the sort {when} are taken away again.</source>
      <translation>{done} copies sur {total} faites {when} sont de nouveau retirées.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation>{done} sur {total} dans leurs dossiers</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation>{done} sur {total} déplacées</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived, {left} could not be sorted. None is lost.</source>
      <translation>{done} photos sur {total} étaient arrivées, {left} n’ont pas pu être triées. Aucune n’est perdue.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation>{done} photos sur {total} étaient arrivées. Aucune n’est perdue.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos of the sort {when} are back where they were.</source>
      <translation>{done} photos sur {total} triées {when} sont de nouveau où elles étaient.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation>{done} sur {total} remises en place</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>{done} of {total}, sorted or not</source>
      <translation>{done} sur {total}, rangées ou non</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{files}, {right}.</source>
      <translation>{files}, {right}.</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation>{file} · dans {folder}</translation>
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation>{folder}, {photos}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>{name} joins {other}</source>
      <translation>réunir {name} à {other}</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>{name}, answered along</source>
      <translation>{name}, même réponse</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, key {key}</source>
      <translation>{name}, touche {key}</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, {how}, key {key}</source>
      <translation>{name}, {how}, touche {key}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/settings_look.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{n} of 100 of them right</source>
      <translation>juste {n} fois sur 100</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation>{old} devient {new}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>{old} is called {new}</source>
      <translation>{old} s’appelle {new}</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} cannot be read ({error}). Check that it is there.</source>
      <translation>Impossible de lire {path} ({error}). Vérifiez qu’il est bien là.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} could not be written ({error}). Choose another place.</source>
      <translation>Impossible d’enregistrer {path} ({error}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.</source>
      <translation>{path} ne contient pas de catégories de Wardrobe Sorter. Choisissez un fichier exporté par le programme.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is a folder, not a model file. Name the .onnx file in it.</source>
      <translation>{path} est un dossier, pas un fichier de modèle. Indiquez le fichier .onnx qu’il contient.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} is damaged or was changed. Export your categories anew and use that file.</source>
      <translation>{path} est abîmé ou a été modifié. Exportez de nouveau vos catégories et utilisez ce fichier.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is not a model file of Wardrobe Sorter. Name one that wardrobe-export made, or use the one that came with the program.</source>
      <translation>{path} n’est pas un fichier de modèle de Wardrobe Sorter. Indiquez-en un fait avec wardrobe-export, ou utilisez celui fourni avec le programme.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to go on with your review.</source>
      <translation>{path} vient d’une version plus récente de Wardrobe Sorter. Mettez le programme à jour pour continuer votre vérification.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use it.</source>
      <translation>{path} vient d’une version plus récente de Wardrobe Sorter. Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use your own categories.</source>
      <translation>{path} vient d’une version plus récente de Wardrobe Sorter. Mettez le programme à jour pour utiliser vos propres catégories.</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation>{photos} vers {category}</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>{place} of {all}</source>
      <translation>{place} sur {all}</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{speed} photos a second</source>
      <translation>{speed} photos par seconde</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{what}, only to look at: the file stays as it is</source>
      <translation>{what}, seulement pour regarder : le fichier ne change pas</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>{why} Until then the built-in one is used.</source>
      <translation>{why} En attendant, celui d’origine est utilisé.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln became clear</source>
      <translation>
        <numerusform>· %Ln est devenue claire</numerusform>
        <numerusform>· %Ln sont devenues claires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln done</source>
      <translation>
        <numerusform>· %Ln faite</numerusform>
        <numerusform>· %Ln faites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln in doubt since it learned from you</source>
      <translation>
        <numerusform>· %Ln douteuse depuis que le programme a appris de vous</numerusform>
        <numerusform>· %Ln douteuses depuis que le programme a appris de vous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln more to look at</source>
      <translation>
        <numerusform>· %Ln de plus à vérifier</numerusform>
        <numerusform>· %Ln de plus à vérifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>· %Ln to look at</source>
      <translation>
        <numerusform>· %Ln à vérifier</numerusform>
        <numerusform>· %Ln à vérifier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation>« À vérifier » contient les photos peu claires. Répondez à autant que vous voulez.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation>« Remettre en place » ramène les photos déplacées où elles étaient et met les copies à la corbeille. Il n’y a pas de délai.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation>« Trier » montre à l’avance ce qui va se passer. L’Historique remet tout en place, à tout moment.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>“{destination}” is not there. If its drive was unplugged, plug it in and try again.</source>
      <translation>« {destination} » n’est pas là. Si son disque a été débranché, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” is the folder whose photos would be moved. Choose another folder to sort into, or copy instead.</source>
      <translation>« {destination} » est le dossier dont les photos seraient déplacées. Choisissez un autre dossier de destination, ou copiez plutôt.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” lies within “{source}”, whose photos would be moved. Choose a folder outside of it, or copy instead.</source>
      <translation>« {destination} » est dans « {source} », dont les photos seraient déplacées. Choisissez un dossier en dehors, ou copiez plutôt.</translation>
    </message>
    <message>
      <location filename="core/account.py" />
      <source>“{file}” could not be written ({reason}). Choose another folder.</source>
      <translation>Impossible d’enregistrer « {file} » ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{folder}” cannot be looked into. Choose another folder to sort into.</source>
      <translation>Impossible de regarder dans « {folder} ». Choisissez un autre dossier de destination.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>“{folder}” is in the way: it is not a folder. Rename it and try again.</source>
      <translation>« {folder} » gêne : ce n’est pas un dossier. Renommez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>“{folder}” is the folder for {other} already. Choose another name.</source>
      <translation>« {folder} » est déjà le dossier de {other}. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>“{name}” has changed or gone since it was looked at, so all were left.</source>
      <translation>« {name} » a changé ou n’est plus là depuis l’examen ; tout a donc été laissé.</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>“{name}” is forgotten.</source>
      <translation>« {name} » est oubliée.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>“{name}” is forgotten. Undo brings it back.</source>
      <translation>« {name} » est oubliée. « Annuler » la rétablit.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>“{path}” cannot be opened, and nothing is sorted without it. Make sure that you may write into its folder.</source>
      <translation>Impossible d’ouvrir « {path} », et rien n’est trié sans lui. Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{path}” is in the way: a folder of that name is needed. Rename it and try again.</source>
      <translation>« {path} » gêne : il faut un dossier de ce nom. Renommez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” belongs to the program. Choose another folder to sort into.</source>
      <translation>« {place} » appartient au programme. Choisissez un autre dossier de destination.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.</source>
      <translation>« {place} » est inaccessible. Si son disque a été débranché, rebranchez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” is not a folder. Choose a folder to sort into.</source>
      <translation>« {place} » n’est pas un dossier. Choisissez un dossier de destination.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{source}” lies within “{destination}”, so its photos would be moved within one folder. Choose another folder to sort into, or copy instead.</source>
      <translation>« {source} » est dans « {destination} » ; ses photos seraient donc déplacées dans un même dossier. Choisissez un autre dossier de destination, ou copiez plutôt.</translation>
    </message>
  </context>
</TS>
