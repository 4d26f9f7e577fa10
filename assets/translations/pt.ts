<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation>
        <numerusform>%Ln vídeo de Live Photo vai com a sua foto.</numerusform>
        <numerusform>%Ln vídeos de Live Photo vão com as suas fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are in the cloud only</source>
      <translation>
        <numerusform>%Ln está só na nuvem</numerusform>
        <numerusform>%Ln estão só na nuvem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation>
        <numerusform>%Ln já está na sua pasta.</numerusform>
        <numerusform>%Ln já estão nas suas pastas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation>
        <numerusform>%Ln já está nesta pasta</numerusform>
        <numerusform>%Ln já estão nesta pasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in “{name}” already.</source>
      <translation>
        <numerusform>%Ln já está em «{name}».</numerusform>
        <numerusform>%Ln já estão em «{name}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation>
        <numerusform>%Ln é um atalho para um ficheiro noutro lugar</numerusform>
        <numerusform>%Ln são atalhos para ficheiros noutro lugar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln are no longer there.</source>
      <translation>
        <numerusform>%Ln já não está lá.</numerusform>
        <numerusform>%Ln já não estão lá.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation>
        <numerusform>%Ln não é nada disto.</numerusform>
        <numerusform>%Ln não são nada disto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation>
        <numerusform>%Ln está pronta para a sua pasta.</numerusform>
        <numerusform>%Ln estão prontas para as suas pastas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation>
        <numerusform>%Ln está repetida; foi arrumada uma vez</numerusform>
        <numerusform>%Ln estão repetidas; arrumou-se uma de cada</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation>
        <numerusform>%Ln mudou depois da análise</numerusform>
        <numerusform>%Ln mudaram depois da análise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln changed meanwhile</source>
      <translation>
        <numerusform>%Ln mudou entretanto</numerusform>
        <numerusform>%Ln mudaram entretanto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation>
        <numerusform>%Ln cópia foi apagada.</numerusform>
        <numerusform>%Ln cópias foram apagadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation>
        <numerusform>%Ln cópia está no lixo.</numerusform>
        <numerusform>%Ln cópias estão no lixo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln não se pôde ler</numerusform>
        <numerusform>%Ln não se puderam ler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln could not be sorted</source>
      <translation>
        <numerusform>%Ln não se pôde arrumar</numerusform>
        <numerusform>%Ln não se puderam arrumar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>%Ln exact copies go along</source>
      <translation>
        <numerusform>%Ln cópia exata vai junto</numerusform>
        <numerusform>%Ln cópias exatas vão junto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln ficheiro</numerusform>
        <numerusform>%Ln ficheiros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation>
        <numerusform>%Ln pasta</numerusform>
        <numerusform>%Ln pastas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln folders sorted earlier</source>
      <translation>
        <numerusform>%Ln pasta arrumada antes</numerusform>
        <numerusform>%Ln pastas arrumadas antes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln folders, by year</source>
      <translation>
        <numerusform>%Ln pasta, por ano</numerusform>
        <numerusform>%Ln pastas, por ano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/side_list.py" />
      <source>%Ln hidden categories</source>
      <translation>
        <numerusform>%Ln categoria escondida</numerusform>
        <numerusform>%Ln categorias escondidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln hidden folders</source>
      <translation>
        <numerusform>%Ln pasta oculta</numerusform>
        <numerusform>%Ln pastas ocultas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln hours</source>
      <translation>
        <numerusform>%Ln hora</numerusform>
        <numerusform>%Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln in the cloud only</source>
      <translation>
        <numerusform>%Ln só na nuvem</numerusform>
        <numerusform>%Ln só na nuvem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>%Ln left</source>
      <translation>
        <numerusform>Falta %Ln</numerusform>
        <numerusform>Faltam %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_page.py" />
      <source>%Ln look-alikes, the closest first. Click the ones that are not.</source>
      <translation>
        <numerusform>%Ln foto parecida. Clique nela se não for.</numerusform>
        <numerusform>%Ln fotos parecidas, primeiro as mais próximas. Clique nas que não são.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln minuto</numerusform>
        <numerusform>%Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln more could not be sorted</source>
      <translation>
        <numerusform>Mais %Ln não se pôde arrumar</numerusform>
        <numerusform>Mais %Ln não se puderam arrumar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation>
        <numerusform>Mais %Ln mantém o nome</numerusform>
        <numerusform>Mais %Ln mantêm o nome</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/answer_panel.py" />
      <source>%Ln more of this garment</source>
      <translation>
        <numerusform>Mais %Ln foto desta peça</numerusform>
        <numerusform>Mais %Ln fotos desta peça</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation>
        <numerusform>%Ln nome já ocupado</numerusform>
        <numerusform>%Ln nomes já ocupados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation>
        <numerusform>%Ln nome já está ocupado.</numerusform>
        <numerusform>%Ln nomes já estão ocupados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are not allowed on that drive.</source>
      <translation>
        <numerusform>%Ln nome não é permitido nessa unidade.</numerusform>
        <numerusform>%Ln nomes não são permitidos nessa unidade.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names not allowed on that drive</source>
      <translation>
        <numerusform>%Ln nome não permitido nessa unidade</numerusform>
        <numerusform>%Ln nomes não permitidos nessa unidade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln no longer there</source>
      <translation>
        <numerusform>%Ln já não está lá</numerusform>
        <numerusform>%Ln já não estão lá</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation>
        <numerusform>%Ln nada disto</numerusform>
        <numerusform>%Ln nada disto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln of them are copies that go along.</source>
      <translation>
        <numerusform>%Ln delas é uma cópia que vai junto.</numerusform>
        <numerusform>%Ln delas são cópias que vão junto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are exact copies of another one; each is filed.</source>
      <translation>
        <numerusform>%Ln delas é cópia exata de outra; ambas são arrumadas.</numerusform>
        <numerusform>%Ln delas são cópias exatas de outra; todas são arrumadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are in “{name}” already, in other folders. They will be there twice.</source>
      <translation>
        <numerusform>%Ln delas já está em «{name}», noutra pasta. Ficará lá duas vezes.</numerusform>
        <numerusform>%Ln delas já estão em «{name}», noutras pastas. Ficarão lá duas vezes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of your photos share a name with another.</source>
      <translation>
        <numerusform>%Ln das suas fotos tem o mesmo nome que outra.</numerusform>
        <numerusform>%Ln das suas fotos têm o mesmo nome que outra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_picker.py" />
      <source>%Ln of {count} photos found.</source>
      <translation>
        <numerusform>%Ln de {count} fotos encontrada.</numerusform>
        <numerusform>%Ln de {count} fotos encontradas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln only a link</source>
      <translation>
        <numerusform>%Ln é só um atalho</numerusform>
        <numerusform>%Ln são só atalhos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation>
        <numerusform>%Ln outro ficheiro</numerusform>
        <numerusform>%Ln outros ficheiros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln photo libraries</source>
      <translation>
        <numerusform>%Ln fototeca</numerusform>
        <numerusform>%Ln fototecas</numerusform>
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
        <numerusform>%Ln foto</numerusform>
        <numerusform>%Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a minute</source>
      <translation>
        <numerusform>%Ln foto por minuto</numerusform>
        <numerusform>%Ln fotos por minuto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a second</source>
      <translation>
        <numerusform>%Ln foto por segundo</numerusform>
        <numerusform>%Ln fotos por segundo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos are asked about now.</source>
      <translation>
        <numerusform>Pergunta-se agora por %Ln foto.</numerusform>
        <numerusform>Pergunta-se agora por %Ln fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation>
        <numerusform>%Ln foto está de volta onde estava.</numerusform>
        <numerusform>%Ln fotos estão de volta onde estavam.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln foto é copiada para {folders}, por ano.</numerusform>
        <numerusform>%Ln fotos são copiadas para {folders}, por ano.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation>
        <numerusform>%Ln foto é copiada para {folders}.</numerusform>
        <numerusform>%Ln fotos são copiadas para {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation>
        <numerusform>%Ln foto está na sua pasta</numerusform>
        <numerusform>%Ln fotos estão nas suas pastas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln foto é movida para {folders}, por ano.</numerusform>
        <numerusform>%Ln fotos são movidas para {folders}, por ano.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation>
        <numerusform>%Ln foto é movida para {folders}.</numerusform>
        <numerusform>%Ln fotos são movidas para {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation>
        <numerusform>%Ln foto ainda está a ser analisada.</numerusform>
        <numerusform>%Ln fotos ainda estão a ser analisadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation>
        <numerusform>%Ln foto copiada para «{folder}»</numerusform>
        <numerusform>%Ln fotos copiadas para «{folder}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos found</source>
      <translation>
        <numerusform>%Ln foto encontrada</numerusform>
        <numerusform>%Ln fotos encontradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln photos move to {name}: {places}. You can undo this.</source>
      <translation>
        <numerusform>%Ln foto passa para {name}: {places}. Pode anular.</numerusform>
        <numerusform>%Ln fotos passam para {name}: {places}. Pode anular.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation>
        <numerusform>%Ln foto movida para «{folder}»</numerusform>
        <numerusform>%Ln fotos movidas para «{folder}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation>
        <numerusform>%Ln foto selecionada</numerusform>
        <numerusform>%Ln fotos selecionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/keep_record.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation>
        <numerusform>%Ln foto ficou onde estava</numerusform>
        <numerusform>%Ln fotos ficaram onde estavam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are asked about now.</source>
      <translation>
        <numerusform>Pergunta-se agora por %Ln foto parecida com estas.</numerusform>
        <numerusform>Pergunta-se agora por %Ln fotos parecidas com estas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are filed elsewhere now.</source>
      <translation>
        <numerusform>%Ln foto parecida com estas está agora noutra categoria.</numerusform>
        <numerusform>%Ln fotos parecidas com estas estão agora noutra categoria.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that were asked about are clear now and filed.</source>
      <translation>
        <numerusform>%Ln foto pela qual se perguntava já está clara e arrumada.</numerusform>
        <numerusform>%Ln fotos pelas quais se perguntava já estão claras e arrumadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation>
        <numerusform>%Ln foto para ver antes, se quiser</numerusform>
        <numerusform>%Ln fotos para ver antes, se quiser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln foto foi copiada para {place}. «Pôr de volta» está no Histórico.</numerusform>
        <numerusform>%Ln fotos foram copiadas para {place}. «Pôr de volta» está no Histórico.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln foto foi movida para {place}. «Pôr de volta» está no Histórico.</numerusform>
        <numerusform>%Ln fotos foram movidas para {place}. «Pôr de volta» está no Histórico.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln repeated names</source>
      <translation>
        <numerusform>%Ln nome repetido</numerusform>
        <numerusform>%Ln nomes repetidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln seconds</source>
      <translation>
        <numerusform>%Ln segundo</numerusform>
        <numerusform>%Ln segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln small files travel with their photos.</source>
      <translation>
        <numerusform>%Ln ficheiro pequeno vai com a sua foto.</numerusform>
        <numerusform>%Ln ficheiros pequenos vão com as suas fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation>
        <numerusform>%Ln fica de fora: {reasons}.</numerusform>
        <numerusform>%Ln ficam de fora: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln still waiting</source>
      <translation>
        <numerusform>%Ln em espera</numerusform>
        <numerusform>%Ln em espera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation>
        <numerusform>%Ln ainda por analisar</numerusform>
        <numerusform>%Ln ainda por analisar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln there twice</source>
      <translation>
        <numerusform>%Ln repetida</numerusform>
        <numerusform>%Ln repetidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln things to know. Nothing was changed.</source>
      <translation>
        <numerusform>Um aviso. Nada foi alterado.</numerusform>
        <numerusform>%Ln avisos. Nada foi alterado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation>
        <numerusform>%Ln para ver</numerusform>
        <numerusform>%Ln para ver</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln to look at</source>
      <translation>
        <numerusform>%Ln para ver</numerusform>
        <numerusform>%Ln para ver</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed since and would stay.</source>
      <translation>
        <numerusform>%Ln foi alterada entretanto e ficaria.</numerusform>
        <numerusform>%Ln foram alteradas entretanto e ficariam.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation>
        <numerusform>%Ln já estava na sua pasta</numerusform>
        <numerusform>%Ln já estavam nas suas pastas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation>
        <numerusform>{name} não foi posto de volta. {why}</numerusform>
        <numerusform>%Ln não foram postos de volta, como {name}. {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation>
        <numerusform>%Ln não foi posto de volta:</numerusform>
        <numerusform>%Ln não foram postos de volta:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation>
        <numerusform>%Ln já não estava lá</numerusform>
        <numerusform>%Ln já não estavam lá</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: other files have taken their old places.</source>
      <translation>
        <numerusform>%Ln ficaria: outro ficheiro ocupa o seu antigo lugar.</numerusform>
        <numerusform>%Ln ficariam: outros ficheiros ocupam os seus antigos lugares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: their originals are not there.</source>
      <translation>
        <numerusform>%Ln ficaria: o seu original não está lá.</numerusform>
        <numerusform>%Ln ficariam: os seus originais não estão lá.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>A category cannot be a kind of itself; choose another.</source>
      <translation>Uma categoria não pode ser um tipo de si própria; escolha outra.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>A category needs a name: type one, in letters.</source>
      <translation>Uma categoria precisa de um nome: escreva um, com letras.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation>Uma cópia para «{folder}» foi interrompida {when}.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <source>A folder cannot be called “{words}”, so it is called “{folder}”.</source>
      <translation>Uma pasta não se pode chamar «{words}», por isso chama-se «{folder}».</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>A folder has taken its place, so it was left alone.</source>
      <translation>Há uma pasta no seu lugar, por isso não se mexeu em nada.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A good start. A few more would help it still.</source>
      <translation>Um bom começo. Mais algumas ainda ajudariam.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A heap of photos, and three folders that they go into</source>
      <translation>Um monte de fotos e três pastas para onde vão</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of</source>
      <translation>É um tipo de</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of {category}</source>
      <translation>É um tipo de {category}</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation>Uma mudança para «{folder}» foi interrompida {when}.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A photo beside three guesses, on the keys 1 to 3</source>
      <translation>Uma foto ao lado de três palpites, nas teclas 1 a 3</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A photo is in the wrong place. What now?</source>
      <translation>Uma foto está no lugar errado. E agora?</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>A photo program keeps its photos in there, and would miss them.</source>
      <translation>Um programa de fotos guarda aí as suas fotos e daria pela falta delas.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A power cut costs nothing.</source>
      <translation>Uma falha de energia não estraga nada.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.</source>
      <translation>Uma arrumação em «{place}» foi interrompida. Termine-a ou ponha tudo de volta antes de arrumar de novo.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>A sort is running already. Wait until it is done, then try again.</source>
      <translation>Já há uma arrumação em curso. Espere que termine e tente de novo.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation>Em 100 fotos assim, cerca de {n} são: {name}.</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add %Ln photos to “{name}”</source>
      <translation>
        <numerusform>Adicionar %Ln foto a «{name}»</numerusform>
        <numerusform>Adicionar %Ln fotos a «{name}»</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation>Adicionar fotos</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category</source>
      <translation>Adicionar a categoria</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category all the same: it is looked for in all later photos.</source>
      <translation>Adicione a categoria mesmo assim: o programa procura-a em todas as fotos seguintes.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the photos all the same: it learns from them.</source>
      <translation>Adicione as fotos mesmo assim: o programa aprende com elas.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add “{name}” with %Ln photos</source>
      <translation>
        <numerusform>Adicionar «{name}» com %Ln foto</numerusform>
        <numerusform>Adicionar «{name}» com %Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation>
        <numerusform>Respondida.</numerusform>
        <numerusform>Todas as %Ln respondidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation>
        <numerusform>Está de volta onde estava</numerusform>
        <numerusform>Todas as %Ln estão de volta onde estavam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation>
        <numerusform>Mantém o nome</numerusform>
        <numerusform>Todas as %Ln mantêm o nome</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_empty.py" />
      <source>All photos</source>
      <translation>Todas as fotos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>All your examples are from {category}.</source>
      <translation>Todos os seus exemplos são de {category}.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>All {category}</source>
      <translation>Todas: {category}</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Another file called “{name}” has appeared in its place, so it was left alone.</source>
      <translation>Apareceu no seu lugar outro ficheiro chamado «{name}», por isso não se mexeu em nada.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Another file has taken its place in the original folder, so it was left alone.</source>
      <translation>Outro ficheiro ocupa o seu lugar na pasta original, por isso não foi tocada.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another name</source>
      <translation>Outro nome</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>Another of your photos has this name too.</source>
      <translation>Outra das suas fotos também tem este nome.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another photo looks the same; the tooltip names it. Move to… shows a garment in all its photos.</source>
      <translation>Outra foto parece igual; a dica diz qual é. «Mover para…» mostra a peça em todas as suas fotos.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>Another program is using the list of sorts in “{path}”. Close it and try again.</source>
      <translation>Outro programa está a usar a lista de arrumações em «{path}». Feche-o e tente de novo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Anywhere</source>
      <translation>Em todo o lado</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Are these “{name}” too?</source>
      <translation>Estas também são «{name}»?</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>As suggested</source>
      <translation>Como sugerido</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask less</source>
      <translation>Perguntar menos</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask more</source>
      <translation>Perguntar mais</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation>Peça autorização ao dono ou deixe-o de fora.</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Asks about nearly all</source>
      <translation>Pergunta sobre quase todas</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation>Voltar às fotos</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Built in</source>
      <translation>Incluído</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can the folders have other names?</source>
      <translation>As pastas podem ter outros nomes?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can there be folders for the years?</source>
      <translation>Pode haver pastas para os anos?</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <location filename="views/teach_page.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/settings_model.py" />
      <source>Categories</source>
      <translation>Categorias</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Categories (*.json)</source>
      <translation>Categorias (*.json)</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <location filename="views/sort_settings.py" />
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Category and year</source>
      <translation>Categoria e ano</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation>Verifique o nome; se a unidade foi desligada, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation>Verifique a unidade e o cabo e tente de novo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Choose New category… below the list on the left, and click three photos or more: the field above them finds them by name. Those that look alike are offered then.</source>
      <translation>Escolha «Nova categoria…» por baixo da lista à esquerda e clique em três fotos ou mais; o campo acima procura-as pelo nome. Depois são propostas as parecidas.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation>Escolher uma pasta</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose a folder with photos</source>
      <translation>Escolher uma pasta com fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation>Escolher uma pasta…</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Choose another file</source>
      <translation>Escolher outro ficheiro</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation>Escolher outro lugar para as pastas</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Choose examples from your photos</source>
      <translation>Escolher exemplos entre as suas fotos</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Choose for me</source>
      <translation>Escolher por mim</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Choose it</source>
      <translation>Escolher</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose photos</source>
      <translation>Escolher fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation>Escolher fotos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <location filename="views/parts/search_field.py" />
      <location filename="views/review_empty.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/teach_picker.py" />
      <source>Clear</source>
      <translation>Limpar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Click %Ln or more, so that it is looked for again.</source>
      <translation>
        <numerusform>Clique em %Ln ou mais, para que volte a ser procurada.</numerusform>
        <numerusform>Clique em %Ln ou mais, para que volte a ser procurada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click one or more; a second click takes a photo out again.</source>
      <translation>Clique numa ou mais; um segundo clique volta a retirar a foto.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Click one with the right button, or press the menu key, and choose Hide. Its photos stay.</source>
      <translation>Clique numa com o botão direito, ou prima a tecla de menu, e escolha «Esconder». As fotos dela ficam.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click three or more; a second click takes a photo out again.</source>
      <translation>Clique em três ou mais; um segundo clique volta a retirar a foto.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/learned_news.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Close now</source>
      <translation>Fechar agora</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation>Mais perto; menos e 0 afastam</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <location filename="views/settings_graphics.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place} in {time}.</source>
      <translation>Copiado para {place} em {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place}.</source>
      <translation>Copiado para {place}.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Copy %Ln photos</source>
      <translation>
        <numerusform>Copiar %Ln foto</numerusform>
        <numerusform>Copiar %Ln fotos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>Copy details</source>
      <translation>Copiar detalhes</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation>Copie-o de novo do telefone ou da câmara.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation>Copiar fotos</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>Copy this command</source>
      <translation>Copiar este comando</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/keep_record.py" />
      <source>Could not read</source>
      <translation>Não se pôde ler</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Do these belong to it too?</source>
      <translation>Estas também lhe pertencem?</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Down</source>
      <translation>Para baixo</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag it onto the right category, or select it and press N or Move to…. It is remembered.</source>
      <translation>Arraste-a para a categoria certa, ou selecione-a e prima N ou «Mover para…». O programa lembra-se.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid.</source>
      <translation>Arraste fotos para aqui ou escolha-as na grelha.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid: three at least. Five is a good start; different colours and backgrounds help.</source>
      <translation>Arraste fotos para aqui ou escolha-as na grelha: pelo menos três. Cinco são um bom começo; cores e fundos diferentes ajudam.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation>Se algo estiver no lugar errado, arraste as fotos para uma categoria ou prima uma tecla.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation>Arraste algumas para {category} ou adicione fotos.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Drawings that belong to the program are among them, so all are copied. To move your own, close the program and begin again without the drawings.</source>
      <translation>Entre elas há desenhos que pertencem ao programa, por isso todas são copiadas. Para mover as suas, feche o programa e comece de novo sem os desenhos.</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation>Vestido</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation>Arraste fotos ou uma pasta para qualquer ponto da janela.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation>Arraste fotos ou uma pasta para aqui</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation>Arraste fotos ou pastas para qualquer ponto da janela. O programa só as vê; elas ficam onde estão.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation>Arraste-as, veja as poucas que deixam dúvidas, prima um botão.
Vai encontrá-las em pastas chamadas Vestido, Saia, Camisa.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Each copy is compared with its original before it gets its name.</source>
      <translation>Cada cópia é comparada com o original antes de receber o nome.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation>Todas as cópias foram verificadas.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation>Foi possível ler todos os ficheiros.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Every photo lies whole at its old place or its new one. The next start offers to go on.</source>
      <translation>Cada foto está inteira no lugar antigo ou no novo. Ao abrir de novo, pode continuar.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation>Até agora, nenhuma foto deixou dúvidas.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation>Nenhuma foto deixou dúvidas, ou já respondeu.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation>Tudo o que já arrumou</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Everything can be put back.</source>
      <translation>Tudo se pode pôr de volta.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation>Está tudo como antes desta arrumação.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten, the list of sorts too.</source>
      <translation>Tudo foi esquecido, a lista de arrumações também.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten. History still puts back every sort.</source>
      <translation>Tudo foi esquecido. O Histórico ainda põe de volta cada arrumação.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation>Já está tudo na sua pasta.</translation>
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation>Está tudo onde estava antes dessa arrumação.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation>Tudo parecia roupa.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>Pode parar: a outra está certa {times} vezes em 100.</numerusform>
        <numerusform>Pode parar: das outras %Ln, estão certas {times} em cada 100.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation>Quase certo</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files all that looks like clothes by itself</source>
      <translation>Arruma sozinho tudo o que parece roupa</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Files are on their way. Another can be chosen when that is done.</source>
      <translation>Há ficheiros a caminho. Poderá escolher outro quando terminar.</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Files that recognise clothes (*.onnx)</source>
      <translation>Ficheiros que reconhecem roupa (*.onnx)</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 10 by itself</source>
      <translation>Arruma sozinho {n} em cada 10</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 100 by itself</source>
      <translation>Arruma sozinho {n} em cada 100</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation>À procura das suas fotos</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/interrupted_box.py" />
      <source>Finish the other %Ln</source>
      <translation>
        <numerusform>Terminar a outra</numerusform>
        <numerusform>Terminar as outras %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Finished {when}</source>
      <translation>Terminado {when}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess</source>
      <translation>Primeiro palpite</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation>Primeiro palpite; 2 e 3 escolhem os outros</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation>Ver a foto inteira, tecla 0</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder for {category}</source>
      <translation>Pasta para {category}</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder names</source>
      <translation>Nomes das pastas</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation>Pasta «{name}»</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Folders inside</source>
      <translation>Pastas dentro</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation>As pastas dentro de pastas também contam.</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>For somebody who can help. Nothing is sent anywhere.</source>
      <translation>Para alguém que possa ajudar. Nada é enviado.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything</source>
      <translation>Esquecer tudo</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything?</source>
      <translation>Esquecer tudo?</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything…</source>
      <translation>Esquecer tudo…</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget the list of sorts as well</source>
      <translation>Esquecer também a lista de arrumações</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget this</source>
      <translation>Esquecer</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Forget this category</source>
      <translation>Esquecer esta categoria</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget {name}</source>
      <translation>Esquecer {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation>
        <numerusform>De %Ln lugar. Nada foi movido.</numerusform>
        <numerusform>De %Ln lugares. Nada foi movido.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation>De «{name}». Nada foi movido.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Further up; Alt and down for further down</source>
      <translation>Mais para cima; Alt e baixo para mais para baixo</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Go on with “{name}”</source>
      <translation>Continuar com «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Go on with “{name}” and %Ln others</source>
      <translation>
        <numerusform>Continuar com «{name}» e mais %Ln</numerusform>
        <numerusform>Continuar com «{name}» e mais %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation>Passar por elas de novo</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Graphics card</source>
      <translation>Placa gráfica</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation>Placa gráfica: {name}</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation>Chapéu ou boné</translation>
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
      <translation>Para ver</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Have your cloud program keep it on this computer, then add it again.</source>
      <translation>Peça ao seu programa da nuvem que a guarde neste computador e adicione-a de novo.</translation>
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
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Hidden folders, and those of the system, are not looked into.</source>
      <translation>As pastas ocultas e as do sistema não são vistas.</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Hide</source>
      <translation>Esconder</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Hide, show again</source>
      <translation>Esconder, mostrar de novo</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation>Histórico</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation>Zoom, teclas mais e menos</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>How far you are</source>
      <translation>Até onde chegou</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation>Como funciona</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure</source>
      <translation>Quanta certeza basta</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure, from ask less to ask more</source>
      <translation>Quanta certeza basta, de perguntar menos a perguntar mais</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I do not need all these categories.</source>
      <translation>Não preciso de todas estas categorias.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I sorted into the wrong folder.</source>
      <translation>Arrumei na pasta errada.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>If photos of yours lie in one, add that folder by itself.</source>
      <translation>Se houver fotos suas numa delas, adicione essa mesma pasta.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>If those photos are yours, add their folder itself.</source>
      <translation>Se essas fotos são suas, adicione a própria pasta.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation>Se fechar agora, o resto fica onde está. Quando voltar, pode terminar ou pôr de volta.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation>Em cada pasta</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It changed while it was moved: the photo as it was is in its folder, the changed one stayed.</source>
      <translation>Mudou enquanto era movida: a foto como era está na sua pasta, a alterada ficou.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It could not be put into the bin, so it was left.</source>
      <translation>Não pôde ser posta no lixo, por isso ficou.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It could not be read, so it was left alone. Check the drive and the cable.</source>
      <translation>Não foi possível ler, por isso não se mexeu em nada. Verifique a unidade e o cabo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation>Não foi possível ler.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>It has also learned from %Ln decisions of yours.</source>
      <translation>
        <numerusform>Também aprendeu com %Ln decisão sua.</numerusform>
        <numerusform>Também aprendeu com %Ln decisões suas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It has changed since it was looked at, so it was left alone.</source>
      <translation>Mudou depois de ter sido analisada, por isso não se mexeu nela.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It has changed since it was sorted, so it was left alone.</source>
      <translation>Mudou desde que foi arrumada, por isso não foi tocada.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation>É um atalho que volta a si próprio.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link to another computer, which is not asked for anything.</source>
      <translation>É um atalho para outro computador, ao qual nada se pede.</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation>Pode parar aqui.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>It is no longer there.</source>
      <translation>Já não está lá.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is no longer there. If its drive was unplugged, plug it in and try again.</source>
      <translation>Já não está lá. Se a unidade foi desligada, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It is no longer where it was put, so it could not be put back.</source>
      <translation>Já não está onde foi posta, por isso não pôde ser devolvida.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>It is not known when %Ln photos were taken: the date of their file counts.</source>
      <translation>
        <numerusform>Não se sabe quando %Ln foto foi tirada: conta a data do seu ficheiro.</numerusform>
        <numerusform>Não se sabe quando %Ln fotos foram tiradas: conta a data do seu ficheiro.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation>Não está lá.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is now a link to another place, so it was left alone.</source>
      <translation>Agora é um atalho para outro lugar, por isso não se mexeu em nada.</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation>Mantém o nome</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>It says what it does not know.</source>
      <translation>O programa diz o que não sabe.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/farewell.py" />
      <source>Its %Ln photos are elsewhere now: {places}.</source>
      <translation>
        <numerusform>A sua %Ln foto está agora noutro lugar: {places}.</numerusform>
        <numerusform>As suas %Ln fotos estão agora noutro lugar: {places}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder lies beside the others.</source>
      <translation>A pasta fica ao lado das outras.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder then lies inside that one's.</source>
      <translation>A pasta fica então dentro da pasta dessa categoria.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for the bin, so it was left.</source>
      <translation>O nome é demasiado longo para o lixo, por isso ficou.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for this drive. Give it a shorter one and sort again.</source>
      <translation>O nome é demasiado longo para esta unidade. Mude-o para um mais curto e arrume de novo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Its original has changed or is not there, so this copy was kept.</source>
      <translation>O original mudou ou não está lá, por isso esta cópia foi mantida.</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Join into</source>
      <translation>Juntar a</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/sort_card.py" />
      <source>Keep a record</source>
      <translation>Guardar um registo</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep as a file…</source>
      <translation>Guardar num ficheiro…</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Keep going</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Keep it all</source>
      <translation>Manter tudo</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep my categories</source>
      <translation>Guardar as minhas categorias</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Kept on this computer</source>
      <translation>Guardado neste computador</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_bar.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Larger pictures</source>
      <translation>Imagens maiores</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>Learned from %Ln photos</source>
      <translation>
        <numerusform>Aprendida com %Ln foto</numerusform>
        <numerusform>Aprendida com %Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_panel.py" />
      <source>Learned from %Ln photos so far</source>
      <translation>
        <numerusform>Aprendida com %Ln foto até agora</numerusform>
        <numerusform>Aprendida com %Ln fotos até agora</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Learned from your examples in a moment. Nothing leaves this computer.</source>
      <translation>Aprende-se com os seus exemplos num instante. Nada sai deste computador.</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation>Mais incertas primeiro</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave it where it is</source>
      <translation>Deixá-la onde está</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation>Deixá-las onde estão</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation>
        <numerusform>Solte para adicionar %Ln pasta</numerusform>
        <numerusform>Solte para adicionar %Ln pastas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation>
        <numerusform>Solte para adicionar %Ln item</numerusform>
        <numerusform>Solte para adicionar %Ln itens</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation>Solte para adicionar «{name}»</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light or dark</source>
      <translation>Claro ou escuro</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation>Provável</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation>Manga comprida</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Look</source>
      <translation>Aparência</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation>
        <numerusform>Ver %Ln agora</numerusform>
        <numerusform>Ver %Ln agora</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation>Ver em grande</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Look-alikes</source>
      <translation>Fotos parecidas</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation>A ver pastas e nomes…</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation>A analisar as suas fotos</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Looking for others…</source>
      <translation>À procura de outras…</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Looking what there is…</source>
      <translation>A ver o que há…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Looking whether this file works here…</source>
      <translation>A ver se este ficheiro funciona aqui…</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name}</source>
      <translation>Parece igual a {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name} and %Ln others</source>
      <translation>
        <numerusform>Parece igual a {name} e a mais uma</numerusform>
        <numerusform>Parece igual a {name} e a mais %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Made on</source>
      <translation>Criado a</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Measured when it was made, on photos it had never seen. Yours may be easier or harder.</source>
      <translation>Medido quando foi criado, em fotos que nunca tinha visto. As suas podem ser mais fáceis ou mais difíceis.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>More photos of “{name}”</source>
      <translation>Mais fotos de «{name}»</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Move %Ln photos</source>
      <translation>
        <numerusform>Mover %Ln foto</numerusform>
        <numerusform>Mover %Ln fotos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Move photos</source>
      <translation>Mover fotos</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <source>Move to</source>
      <translation>Mover para</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation>Mover para…</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation>Movido para {place} em {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place}.</source>
      <translation>Movido para {place}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Must I answer every photo in “Have a look”?</source>
      <translation>Tenho de responder a todas as fotos em «Para ver»?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>My categories</source>
      <translation>As minhas categorias</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Name of the category</source>
      <translation>Nome da categoria</translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>Name of {category}</source>
      <translation>Nome de {category}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation>Não precisa de mais espaço.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation>Precisa de {size}.</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <location filename="views/new_category.py" />
      <source>New category…</source>
      <translation>Nova categoria…</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation>Mais recentes primeiro</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Next part of the window</source>
      <translation>Parte seguinte da janela</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found, or its driver is not installed.</source>
      <translation>Não se encontrou nenhuma placa gráfica NVIDIA, ou o controlador não está instalado.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found.</source>
      <translation>Não se encontrou nenhuma placa gráfica NVIDIA.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>No category can be called “{name}”, as the program uses that name itself; call it otherwise.</source>
      <translation>Nenhuma categoria se pode chamar «{name}», porque o próprio programa usa esse nome; dê-lhe outro.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>No category of your own yet. “New category…” is below the list of categories.</source>
      <translation>Ainda não tem categorias suas. «Nova categoria…» está por baixo da lista de categorias.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation>Nenhum nome contém «{text}».</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>No others look like it</source>
      <translation>Não há outras parecidas</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No photo is changed.</source>
      <translation>Nenhuma foto é alterada.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>No photo moves. You can undo this.</source>
      <translation>Nenhuma foto muda de lugar. Pode anular isto.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation>Ainda não há fotos aqui.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation>Ainda não há fotos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No. It says when it is fair to stop. Photos you leave stay where they are.</source>
      <translation>Não. O programa diz quando pode parar. As fotos que deixar ficam onde estão.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>None goes along</source>
      <translation>Nenhuma vai junto</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation>
        <numerusform>Nenhuma aqui; %Ln em Todas as fotos.</numerusform>
        <numerusform>Nenhuma aqui; %Ln em Todas as fotos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>None of the photos can be found. If their drive was unplugged, plug it in and try again.</source>
      <translation>Não se encontra nenhuma das fotos. Se a unidade foi desligada, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>None of them</source>
      <translation>Nenhuma delas</translation>
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
      <translation>Nada disto</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>None of your other photos look like these.</source>
      <translation>Nenhuma das suas outras fotos se parece com estas.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not a photo.</source>
      <translation>Não é uma foto.</translation>
    </message>
    <message>
      <location filename="core/forgetting.py" />
      <source>Not everything could be forgotten: “{name}” cannot be removed ({reason}).</source>
      <translation>Não foi possível esquecer tudo: «{name}» não se pode apagar ({reason}).</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Not looked for now: show it a few photos, so that it is known again.</source>
      <translation>Não é procurada agora: mostre algumas fotos, para que volte a ser conhecida.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation>Não são fotos.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Not sorted</source>
      <translation>Por arrumar</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation>Incerto</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or leave out what lies there.</source>
      <translation>Não é possível mover nada de «{folder}», que pertence ao programa. Em vez disso, copie, ou deixe de fora o que está lá.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the category.</source>
      <translation>Nada muda até adicionar a categoria.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the photos.</source>
      <translation>Nada muda até adicionar as fotos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Nothing else</source>
      <translation>Nenhuma outra categoria</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation>Nada tinha sido copiado</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation>Nada tinha sido movido</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation>Ainda nada foi movido.</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation>Não se mexeu em nada. Mude algo à esquerda ou volte atrás.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing is overwritten.</source>
      <translation>Nada é substituído.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing leaves this computer.</source>
      <translation>Nada sai deste computador.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation>Não falta ver nada.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation>Ainda nada arrumado</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation>Nada a fazer. Ficou como estava.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation>Nada a fazer. Foi deixado de lado.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation>Nada a fazer. Ficaram como estavam.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation>Nada para ver</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation>Nada para ver.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_sure.py" />
      <source>Of your %Ln photos it asks you about {look}.</source>
      <translation>
        <numerusform>Da sua foto, pergunta-lhe sobre {look}.</numerusform>
        <numerusform>Das suas %Ln fotos, pergunta-lhe sobre {look}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation>De {total} fotos, talvez algumas tenham chegado. Nenhuma se perdeu.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>One step back</source>
      <translation>Um passo atrás</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation>Abrir pasta</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Open the log folder</source>
      <translation>Abrir a pasta de registos</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Opening your photos…</source>
      <translation>A abrir as suas fotos…</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation>Ou prima uma letra</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation>Casaco</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Pages (*.html)</source>
      <translation>Páginas (*.html)</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation>Calças</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation>Em pausa</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>Photo {name}, {place} of {all}</source>
      <translation>Foto {name}, {place} de {all}</translation>
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
      <translation>As fotos estão a ser analisadas. Poderá escolher outro quando terminar.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation>As fotos são analisadas na placa gráfica, o mais rápido neste computador.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation>As fotos são analisadas no processador. Uma placa gráfica da NVIDIA seria mais rápida.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Photos are still on their way.</source>
      <translation>Ainda há fotos a caminho.</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation>Ainda não é possível analisar fotos</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them instead.</source>
      <translation>Não se podem mover fotos de «{folder}»: a unidade é só de leitura. Em vez disso, copie-as.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.</source>
      <translation>Não se podem mover fotos de «{folder}»: não tem autorização para a alterar. Em vez disso, copie-as.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Photos that go back to where they were</source>
      <translation>Fotos que voltam para onde estavam</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Photos that it doubts are asked about, and stay where they are until you answer.</source>
      <translation>Pergunta-lhe sobre as fotos que deixam dúvidas, e elas ficam onde estão até responder.</translation>
    </message>
    <message>
      <location filename="views/teach_picker.py" />
      <source>Photos to choose examples from</source>
      <translation>Fotos para escolher exemplos</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation>As fotos que deixar ficam onde estão.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Place</source>
      <translation>Local</translation>
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation>Possível</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation>Prima N numa foto que mostre outra coisa.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Press Put everything back, or open History and press Put back beside that sort.</source>
      <translation>Prima «Pôr tudo de volta», ou abra o Histórico e prima «Pôr de volta» ao lado dessa arrumação.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation>Privado: as suas fotos nunca saem deste computador. Nada é movido sem o seu sim, e um botão põe tudo de volta.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/review_bars.py" />
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Problems {count}</source>
      <translation>Problemas {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Problems, %Ln</source>
      <translation>
        <numerusform>Problemas, %Ln</numerusform>
        <numerusform>Problemas, %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <location filename="views/settings_device.py" />
      <source>Processor</source>
      <translation>Processador</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation>Pôr de volta</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation>Pôr tudo de volta</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put it into a folder “Have a look”</source>
      <translation>Pô-la numa pasta «Para ver»</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation>Pôr as pastas em</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation>Pôr o resto de volta</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation>Pô-las numa pasta «Para ver»</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation>Foi interrompido o pôr de volta do que está em «{folder}».</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.</source>
      <translation>Foi interrompido o pôr de volta do que está em «{place}». Ponha o resto de volta antes de arrumar de novo.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation>A pôr as fotos de volta</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation>A pôr as fotos de volta…</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Questions</source>
      <translation>Perguntas</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation>Refazer: {act}</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Remark</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Rename</source>
      <translation>Mudar o nome</translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same for these %Ln?</source>
      <translation>
        <numerusform>O mesmo para esta?</numerusform>
        <numerusform>O mesmo para estas %Ln?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same garment: these %Ln?</source>
      <translation>
        <numerusform>A mesma peça: esta também?</numerusform>
        <numerusform>A mesma peça: estas %Ln também?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation>Guarde uma cópia mais pequena e adicione-a.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a picture sheet…</source>
      <translation>Guardar como folha de imagens…</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a table…</source>
      <translation>Guardar como tabela…</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation>Guarde-a de novo noutro programa e adicione essa cópia.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Save the photos from that program into a folder, and add that.</source>
      <translation>Guarde as fotos a partir desse programa numa pasta e adicione essa.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saved as “{name}”.</source>
      <translation>Guardado como «{name}».</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saving…</source>
      <translation>A guardar…</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/parts/search_field.py" />
      <source>Search by file name</source>
      <translation>Procurar pelo nome</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Sections</source>
      <translation>Secções</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select</source>
      <translation>Selecionar</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select all</source>
      <translation>Selecionar tudo</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/welcome.py" />
      <source>Settings</source>
      <translation>Definições</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation>Camisa</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation>Sapatos</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation>Calções</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/move_menu.py" />
      <source>Show %Ln more of this garment</source>
      <translation>
        <numerusform>Mostrar mais %Ln foto desta peça</numerusform>
        <numerusform>Mostrar mais %Ln fotos desta peça</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_empty.py" />
      <source>Show in All photos</source>
      <translation>Mostrar em Todas as fotos</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation>Mostrar na pasta</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Show it more photos…</source>
      <translation>Mostrar-lhe mais fotos…</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Show look-alikes</source>
      <translation>Mostrar parecidas</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show more…</source>
      <translation>Mostrar mais…</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation>Mostrar a lista</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Show {category} again</source>
      <translation>Mostrar {category} de novo</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show {name} more photos</source>
      <translation>Mostrar mais fotos de {name}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Shows which parts of the photo counted most</source>
      <translation>Mostra que partes da foto mais contaram</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation>Tamanho das imagens</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Skip</source>
      <translation>Avançar</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation>Saia</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Small pictures, what was recognised, and your decisions: {size}</source>
      <translation>Imagens pequenas, o que foi reconhecido e as suas decisões: {size}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Smaller pictures</source>
      <translation>Imagens menores</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation>Algumas cópias da arrumação feita {when} ainda estão nas suas pastas.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation>Algumas fotos da arrumação feita {when} ainda estão nas suas pastas.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos again…</source>
      <translation>
        <numerusform>Arrumar %Ln foto outra vez…</numerusform>
        <numerusform>Arrumar %Ln fotos outra vez…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation>
        <numerusform>Arrumar %Ln foto…</numerusform>
        <numerusform>Arrumar %Ln fotos…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort it by best guess</source>
      <translation>Arrumá-la pelo melhor palpite</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation>Arrumar mais fotos</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation>Arrumar fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation>Arrumar fotos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation>Arrumá-las pelo melhor palpite</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation>Arrume as fotos da sua roupa em pastas</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Sorted photos</source>
      <translation>Fotos arrumadas</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation>As arrumações aparecem aqui, cada uma com «Pôr de volta». Não há prazo.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Stayed where it was</source>
      <translation>Ficou onde estava</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays in Have a look</source>
      <translation>Fica em «Para ver»</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays {category}</source>
      <translation>Fica em {category}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>Stop here</source>
      <translation>Parar aqui</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation>Parado</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation>Parado. {done} de {total} fotos estão nas suas pastas; as outras estão onde estavam.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation>Parado. {how}</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation>Vai parar depois desta foto…</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Such as Hoodie</source>
      <translation>Por exemplo: Camisola com capuz</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation>Certo</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation>T-shirt</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Tables (*.csv)</source>
      <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in a file…</source>
      <translation>Importar um ficheiro…</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in categories</source>
      <translation>Importar categorias</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Take out {name}</source>
      <translation>Retirar {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation>
        <numerusform>Retira a cópia. Também o pode fazer mais tarde, no Histórico.</numerusform>
        <numerusform>Retira as %Ln cópias. Também o pode fazer mais tarde, no Histórico.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation>
        <numerusform>Põe a foto de volta onde estava. Também o pode fazer mais tarde, no Histórico.</numerusform>
        <numerusform>Põe as %Ln fotos de volta onde estavam. Também o pode fazer mais tarde, no Histórico.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Teach a category</source>
      <translation>Ensinar uma categoria</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Text size</source>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>That drive does not allow this name.</source>
      <translation>Essa unidade não permite este nome.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>That is plenty.</source>
      <translation>São mais do que suficientes.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation>Era a última</translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation>
        <numerusform>A cópia foi apagada</numerusform>
        <numerusform>As %Ln cópias foram apagadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation>
        <numerusform>A cópia está no lixo</numerusform>
        <numerusform>As %Ln cópias estão no lixo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation>
        <numerusform>A foto que ainda não viu</numerusform>
        <numerusform>As %Ln que ainda não viu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not answer (code {code}). Restarting the computer may help.</source>
      <translation>O controlador da NVIDIA não responde (código {code}). Reiniciar o computador pode ajudar.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not name a graphics card.</source>
      <translation>O controlador da NVIDIA não indica nenhuma placa gráfica.</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>The bright parts counted most for each answer.</source>
      <translation>As partes claras foram as que mais contaram para cada resposta.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The category that this is to be a kind of is not there any more.</source>
      <translation>A categoria a que esta devia pertencer já não existe.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The copy did not come out right and was thrown away. Check the drive and its cable.</source>
      <translation>A cópia não ficou bem e foi apagada. Verifique a unidade e o cabo.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive can only be read. Choose a folder on another drive.</source>
      <translation>A unidade é só de leitura. Escolha uma pasta noutra unidade.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive is full. Make room on it, then finish the sort.</source>
      <translation>A unidade está cheia. Liberte espaço e depois termine a arrumação.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{destination}” is not there. Plug it in and finish the sort then.</source>
      <translation>A unidade de «{destination}» não está ligada. Ligue-a e termine então a arrumação.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{folder}” is not there any more. Plug it in, then finish the sort.</source>
      <translation>A unidade de «{folder}» já não está ligada. Ligue-a e depois termine a arrumação.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>The drive of “{place}” can only be read. Take its write protection off, or choose a folder on another drive.</source>
      <translation>A unidade de «{place}» é só de leitura. Tire-lhe a proteção contra escrita ou escolha uma pasta noutra unidade.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive reports: {trouble}. Check the drive and its cable.</source>
      <translation>A unidade comunica: {trouble}. Verifique a unidade e o cabo.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The drive that holds the program's own notes is full. Make room on it and try again.</source>
      <translation>A unidade onde o programa guarda as suas notas está cheia. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>The drive that it came from is not there. Plug it in and put the sort back again.</source>
      <translation>A unidade de onde veio não está lá. Ligue-a e devolva a arrumação outra vez.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The eight-bit file cannot run here ({why}).</source>
      <translation>O ficheiro de oito bits não funciona aqui ({why}).</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The eight-bit file {name} was made from another model file.</source>
      <translation>O ficheiro de oito bits {name} foi feito a partir de outro ficheiro de modelo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation>O ficheiro está danificado.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation>O ficheiro está vazio: a cópia foi interrompida.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The file is too large for this drive. Choose another drive.</source>
      <translation>O ficheiro é demasiado grande para esta unidade. Escolha outra unidade.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The file with your own categories was damaged. It was put aside as {name}; bring your categories back from an exported file, or show them anew.</source>
      <translation>O ficheiro com as suas categorias estava danificado. Foi posto de lado como {name}; recupere as suas categorias de um ficheiro exportado ou ensine-as de novo.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; it has those of your decisions that could still be read.</source>
      <translation>O ficheiro com a sua revisão estava danificado. Foi posto de lado como {name} e começou-se um novo, com as decisões suas que ainda se podiam ler.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; photos will be looked at again.</source>
      <translation>O ficheiro com a sua revisão estava danificado. Foi posto de lado como {name} e começou-se um novo; as fotos serão vistas outra vez.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.</source>
      <translation>Não é possível criar a pasta {folder}, onde o programa guarda o que sabe ({reason}). Verifique se pode gravar lá ou indique outra pasta em WARDROBE_SORTER_HOME.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The folder “{name}” will be made.</source>
      <translation>A pasta «{name}» será criada.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The folder “{parent}” is no longer there, so it was left alone.</source>
      <translation>A pasta «{parent}» já não está lá, por isso não se mexeu em nada.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card could not be used ({why}).</source>
      <translation>Não foi possível usar a placa gráfica ({why}).</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card ran it before.</source>
      <translation>Antes era a placa gráfica que o usava.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card stopped working ({why}).</source>
      <translation>A placa gráfica deixou de funcionar ({why}).</translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The graphics card's driver stopped the program when it was tried.</source>
      <translation>O controlador da placa gráfica parou o programa ao ser experimentado.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>The graphics pack lets the {card} look at the photos, which takes less time. It is {download} to download and {disk} on the disk. You never need it: everything works without it.</source>
      <translation>Com o pacote gráfico, a {card} pode ver as fotos em menos tempo. São {download} para transferir e {disk} no disco. Nunca é necessário: tudo funciona sem ele.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The later one gets a number, like {name}.</source>
      <translation>A posterior recebe um número, como {name}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The licences of all its parts lie in “{folder}”.</source>
      <translation>As licenças de todas as suas partes estão em «{folder}».</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation>Não é possível ler a lista de arrumações</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts in “{path}” cannot be used, and nothing is sorted without it. If trying again does not help, put that file somewhere else: a new list is begun, and older sorts can no longer be put back.</source>
      <translation>A lista de arrumações em «{path}» não se pode usar e, sem ela, nada se arruma. Se tentar de novo não ajudar, leve esse ficheiro para outro lugar: começa uma lista nova, e as arrumações anteriores já não se podem pôr de volta.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.</source>
      <translation>A lista de arrumações vem de um Wardrobe Sorter mais recente. Instale a última versão.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The list on the left</source>
      <translation>A lista à esquerda</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model cannot run ({error}). Install Wardrobe Sorter again.</source>
      <translation>O modelo não funciona ({error}). Instale de novo o Wardrobe Sorter.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one, and this processor cannot add up eight-bit numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong.</source>
      <translation>O ficheiro de modelo indicado é de oito bits, e este processador não soma números de oito bits com exatidão (não tem VNNI): indique o ficheiro float, ou haverá mais respostas erradas.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one.</source>
      <translation>O ficheiro de modelo indicado é de oito bits.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} cannot be read ({error}). Check that you may open it, or name another.</source>
      <translation>Não é possível ler o ficheiro de modelo {path} ({error}). Verifique se o pode abrir ou indique outro.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} does not hold its checksum "file_sha256" in its place. Make it anew with wardrobe-export.</source>
      <translation>O ficheiro de modelo {path} não tem no lugar a soma de controlo «file_sha256». Crie-o de novo com wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} does not say its "{key}". Make it anew with wardrobe-export.</source>
      <translation>O ficheiro de modelo {path} não indica «{key}». Crie-o de novo com wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "wardrobe" entry that cannot be read. Make it anew with wardrobe-export.</source>
      <translation>O ficheiro de modelo {path} tem uma entrada «wardrobe» que não se pode ler. Crie-o de novo com wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "{key}" that this program does not understand. Make it anew with this version of wardrobe-export.</source>
      <translation>O ficheiro de modelo {path} tem um «{key}» que este programa não entende. Crie-o de novo com esta versão de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} has {what}. Make it anew with this version of wardrobe-export.</source>
      <translation>O ficheiro de modelo {path} contém: {what}. Crie-o de novo com esta versão de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.</source>
      <translation>O ficheiro de modelo {path} está danificado. Instale de novo o Wardrobe Sorter ou volte a copiar o ficheiro.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model.</source>
      <translation>Falta o ficheiro de modelo {path}. Instale de novo o Wardrobe Sorter ou indique outro com --model.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} lacks the "wardrobe" entry that names its categories. Make it with wardrobe-export, or use the one that came with the program.</source>
      <translation>Ao ficheiro de modelo {path} falta a entrada «wardrobe» com as categorias. Crie-o com wardrobe-export ou use o que vem com o programa.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one reads {ours}). Update the program.</source>
      <translation>O ficheiro de modelo {path} é para um Wardrobe Sorter mais recente (formato {schema}, este lê {ours}). Atualize o programa.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} was replaced while it was in use. Open it again.</source>
      <translation>O ficheiro de modelo {path} foi trocado enquanto estava em uso. Abra-o de novo.</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>The model file {path}, which was chosen in Settings, is not there any more. The built-in one is used in its place.</source>
      <translation>O ficheiro do modelo {path}, escolhido nas Definições, já não está lá. Em vez dele usa-se o incluído.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model {path} cannot run here ({first_line}). Install Wardrobe Sorter again, or name another model.</source>
      <translation>O modelo {path} não funciona aqui ({first_line}). Instale de novo o Wardrobe Sorter ou indique outro modelo.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation>A foto nova recebe um número, como {name}. Nada é substituído.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo is called {name}.</source>
      <translation>A foto nova chama-se {name}.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The original has changed or gone.</source>
      <translation>O original mudou ou já não existe.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>A outra está certa {times} vezes em 100.</numerusform>
        <numerusform>Das outras %Ln, estão certas {times} em cada 100.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>The other %Ln go back.</source>
      <translation>
        <numerusform>A outra volta.</numerusform>
        <numerusform>As outras %Ln voltam.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The part of the program that looks at photos keeps ending by itself. Close other programs to free memory, or install Wardrobe Sorter again.</source>
      <translation>A parte do programa que analisa as fotos está sempre a fechar-se. Feche outros programas para libertar memória ou instale de novo o Wardrobe Sorter.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation>Não foi possível abrir a foto em segurança.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is in the cloud only, not on this computer.</source>
      <translation>A foto está só na nuvem, não neste computador.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation>A foto é demasiado grande para abrir em segurança.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation>A foto demorou demasiado a abrir.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation>O programa só vê as fotos. Elas ficam onde estão.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which {names} were learned are gone, and what recognises the clothes now has not seen them. Show it a few of each anew.</source>
      <translation>As fotos com que {names} foram aprendidas já não existem, e o que reconhece a roupa agora não as viu. Mostre-lhe algumas de cada de novo.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which “{name}” was learned are gone, and what recognises the clothes now has not seen them. Show it a few anew.</source>
      <translation>As fotos com que «{name}» foi aprendida já não existem, e o que reconhece a roupa agora não as viu. Mostre-lhe algumas de novo.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation>As próprias fotos vão para as pastas.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>The photos there are in their folders already.</source>
      <translation>As fotos que lá estão já estão nas suas pastas.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The program never asks the network for anything: look for newer versions where you got this one.</source>
      <translation>O programa nunca vai à rede: procure versões mais recentes no sítio de onde veio esta.</translation>
    </message>
    <message>
      <location filename="core/pool.py" />
      <source>The program was closed before it could look at photos.</source>
      <translation>O programa foi fechado antes de poder analisar fotos.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The program's own files are missing (looked in {place}). Install it again.</source>
      <translation>Faltam ficheiros do próprio programa (procurados em {place}). Instale-o de novo.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where photos belong. Nothing was touched; the photos are where they are.</source>
      <translation>O registo da arrumação «{sort_id}» está danificado, por isso não é seguro para saber onde pertencem as fotos. Não se mexeu em nada; as fotos estão onde estão.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The same for all that look alike</source>
      <translation>O mesmo para todas as parecidas</translation>
    </message>
    <message>
      <location filename="core/settings.py" />
      <source>The settings cannot be kept in {place} ({reason}). Check that you may write there.</source>
      <translation>Não é possível guardar as definições em {place} ({reason}). Verifique se pode gravar lá.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>The sort that was interrupted has been ended elsewhere meanwhile.</source>
      <translation>A arrumação interrompida foi entretanto terminada noutro lado.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Then no earlier sort can be put back any more.</source>
      <translation>Depois, nenhuma arrumação anterior se poderá pôr de volta.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation>Ainda não há fotos aqui.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation>Não há fotos no que adicionou. Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation>Não há fotos em «{name}». Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos there but those sorted earlier ({folders}). To look through such a folder again, add it by itself.</source>
      <translation>Aí não há fotos além das arrumadas antes ({folders}). Para voltar a ver uma pasta dessas, adicione-a a ela própria.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <location filename="core/learning/taught.py" />
      <source>There is a category called {name} already; choose another name.</source>
      <translation>Já há uma categoria chamada {name}; escolha outro nome.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>There is a graphics card, but the graphics pack that it needs is not installed.</source>
      <translation>Há uma placa gráfica, mas o pacote gráfico de que precisa não está instalado.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no account, and the program opens no connection.</source>
      <translation>Não há conta, e o programa não se liga a lado nenhum.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no category for my kimonos.</source>
      <translation>Não há categoria para os meus quimonos.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>There is no eight-bit file {name} beside the model file.</source>
      <translation>Não há um ficheiro de oito bits {name} ao lado do ficheiro de modelo.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>There is no sort called “{sort_id}”. `{program} history` lists them all.</source>
      <translation>Não há nenhuma arrumação chamada «{sort_id}». `{program} history` mostra todas.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>There is not enough room in “{destination}”: {needed} are needed, {free} are free. Make room there, or choose another drive.</source>
      <translation>Não há espaço suficiente em «{destination}»: são precisos {needed}, há {free} livres. Liberte espaço ou escolha outra unidade.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation>Não há nada para fazer</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation>Não há nada para arrumar. Responda primeiro a algumas fotos ou adicione mais.</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>There is work under way. Language and text size can be changed when that is over.</source>
      <translation>Há trabalho em curso. Poderá mudar o idioma e o tamanho do texto quando terminar.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>There is work under way. This can be done when that is over.</source>
      <translation>Há trabalho em curso. Poderá fazer isto quando terminar.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>These drawings belong to the program: they are copied.</source>
      <translation>Estes desenhos pertencem ao programa: são copiados.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>These two are the same category; choose another.</source>
      <translation>As duas são a mesma categoria; escolha outra.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation>Aparecem aqui enquanto as outras são analisadas.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>They hold from the next sort on. Folders that are there keep their names.</source>
      <translation>Valem a partir da próxima arrumação. As pastas que já existem mantêm o nome.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>They travel with their photo, as do small files that belong to it: all of them or none.</source>
      <translation>Vão com a sua foto, tal como os ficheiros pequenos que lhe pertencem: todos ou nenhum.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation>Isto não é possível</translation>
    </message>
    <message>
      <location filename="views/photo_stage.py" />
      <source>This cannot be shown: the photo does not open any more.</source>
      <translation>Não é possível mostrar: a foto já não abre.</translation>
    </message>
    <message>
      <location filename="core/learning/rows.py" />
      <source>This category is not there any more; make it anew.</source>
      <translation>Esta categoria já não existe; crie-a de novo.</translation>
    </message>
    <message>
      <location filename="workers/task.py" />
      <source>This did not work: {trouble}</source>
      <translation>Isto não resultou: {trouble}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation>Este disco tem {size} livres.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive cannot promise never to replace a file. Choose another drive.</source>
      <translation>Esta unidade não garante que nenhum ficheiro seja substituído. Escolha outra unidade.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive does not allow its name. Give it another one and sort again.</source>
      <translation>Esta unidade não permite este nome. Mude-o para outro e arrume de novo.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>This file was named with --model when the program was started, so it is used until it is closed. Start it without --model to choose here.</source>
      <translation>Este ficheiro foi indicado com --model ao iniciar o programa e é usado até o fechar. Inicie-o sem --model para escolher aqui.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>This installed program cannot take it in. To use it, run the program from its source, as its README says under “Without make”, and type this there:</source>
      <translation>Este programa instalado não o pode integrar. Para o usar, execute o programa a partir do código-fonte, como o README explica em “Without make”, e escreva isto lá:</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation>Não é uma foto, diga o nome o que disser.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation>É isto que vai acontecer</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>This name is already taken there.</source>
      <translation>Esse nome já está ocupado lá.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>This name is too long; use at most {letters} letters.</source>
      <translation>O nome é demasiado longo; use no máximo {letters} letras.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>This needs an NVIDIA graphics card, which a Mac does not have.</source>
      <translation>Isto precisa de uma placa gráfica NVIDIA, que um Mac não tem.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor adds up eight-bit numbers exactly, which is quicker.</source>
      <translation>Este processador soma números de oito bits com exatidão, o que é mais rápido.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor cannot add up eight-bit numbers exactly (it lacks VNNI).</source>
      <translation>Este processador não soma números de oito bits com exatidão (não tem VNNI).</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>This sort has been begun already. Make a new one.</source>
      <translation>Esta arrumação já foi começada. Faça uma nova.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>This sort has been put back already.</source>
      <translation>Esta arrumação já foi posta de volta.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>This sort was not interrupted: there is nothing to finish.</source>
      <translation>Esta arrumação não foi interrompida: não há nada para terminar.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>This will do. Five are better; different colours and backgrounds help.</source>
      <translation>Já chegam. Cinco é melhor; cores e fundos diferentes ajudam.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>To get it, type this in the folder of the program's source and start it again:</source>
      <translation>Para o obter, escreva isto na pasta do código-fonte do programa e inicie-o de novo:</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>To look through such a folder again, add it by itself.</source>
      <translation>Para voltar a ver uma pasta dessas, adicione-a a ela própria.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation>Hoje</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Com as {clear} que não deixaram dúvidas e {filed} que arrumou pessoalmente, %Ln está pronta para a sua pasta.</numerusform>
        <numerusform>Com as {clear} que não deixaram dúvidas e {filed} que arrumou pessoalmente, %Ln estão prontas para as suas pastas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Com as {clear} que não deixaram dúvidas, %Ln está pronta para a sua pasta.</numerusform>
        <numerusform>Com as {clear} que não deixaram dúvidas, %Ln estão prontas para as suas pastas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Com {filed} que arrumou pessoalmente, %Ln está pronta para a sua pasta.</numerusform>
        <numerusform>Com {filed} que arrumou pessoalmente, %Ln estão prontas para as suas pastas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation>Experimentar com os nossos desenhos</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation>Rodar para a esquerda</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation>Rodar para a direita</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Turn the picture</source>
      <translation>Rodar a imagem</translation>
    </message>
    <message>
      <location filename="core/folder_names.py" />
      <source>Two categories have the folder “{folder}”, and their photos would be mixed in it. Call one of them otherwise: in Settings, under “Folder names”.</source>
      <translation>Duas categorias têm a pasta «{folder}», e as suas fotos ficariam misturadas nela. Dê outro nome a uma delas: nas Definições, em «Nomes das pastas».</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Type a name for the category. Nothing changes until you add it.</source>
      <translation>Escreva um nome para a categoria. Nada muda até a adicionar.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation>Anular</translation>
    </message>
    <message>
      <location filename="views/learned_news.py" />
      <location filename="views/settings_learned.py" />
      <source>Undo takes this back.</source>
      <translation>«Anular» desfaz isto.</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation>Anular: {act}</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation>Improvável</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Up</source>
      <translation>Para cima</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <location filename="views/window.py" />
      <source>Use another file…</source>
      <translation>Usar outro ficheiro…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Use the built-in one</source>
      <translation>Usar o incluído</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Use the standard names</source>
      <translation>Usar os nomes originais</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Version {version}</source>
      <translation>Versão {version}</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>WARDROBE_SORTER_HOME names a home folder that is not there: {home}</source>
      <translation>WARDROBE_SORTER_HOME indica uma pasta pessoal que não existe: {home}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="views/keep_record.py" />
      <source>Waiting</source>
      <translation>Em espera</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation>Wardrobe Sorter</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation>Roupa arrumada</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Weeks later too. What you have changed since is left alone, and listed.</source>
      <translation>Mesmo semanas depois. No que entretanto alterou não se mexe, e isso aparece numa lista.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What are the two sheets in the corner of a photo?</source>
      <translation>O que são as duas folhas no canto de uma foto?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What becomes of the films of Live Photos?</source>
      <translation>O que acontece aos vídeos das Live Photos?</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation>O que acontece aos originais</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>What is promised</source>
      <translation>O que se promete</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation>O que é isto?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>What it has learned from you</source>
      <translation>O que o programa aprendeu consigo</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>What recognises the clothes</source>
      <translation>O que reconhece a roupa</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>What recognises the clothes now is not what your settings name, so it brings its own.</source>
      <translation>O que reconhece a roupa agora não é o que as suas definições indicam, por isso traz o seu próprio valor.</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation>O que fazer</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>What was done could not be noted here, so it was stopped; the photos are safe. Close other programs that use this file, make room on its drive, then finish.</source>
      <translation>O que foi feito não pôde ser anotado aqui, por isso parou; as fotos estão a salvo. Feche outros programas que usem este ficheiro, arranje espaço na sua unidade e depois termine.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>What was found out cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>O que se descobriu não se pode guardar em {path} ({error}). Liberte espaço nesse disco ou verifique se pode gravar lá.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>What was in each folder</source>
      <translation>O que havia em cada pasta</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>What was learned cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>O que foi aprendido não se pode guardar em {path} ({error}). Liberte espaço nesse disco ou verifique se pode gravar lá.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>What was recognised, the small pictures, your own categories and every decision you made are deleted from this computer. The photos in the window are put aside. This cannot be undone.</source>
      <translation>O que foi reconhecido, as imagens pequenas, as suas categorias e todas as suas decisões são apagados deste computador. As fotos saem da janela. Isto não se pode anular.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation>O que vai acontecer, pasta a pasta</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>When to file a photo without asking you.</source>
      <translation>Quando arrumar uma foto sem lhe perguntar.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Where a name is taken, the newcomer gets a number, and you see it beforehand.</source>
      <translation>Se um nome já está ocupado, a foto nova recebe um número, e pode vê-lo antes.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Where it is now</source>
      <translation>Onde está agora</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>Whether eight-bit numbers are quicker on this kind of processor was never measured.</source>
      <translation>Nunca se mediu se os números de oito bits são mais rápidos neste tipo de processador.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show it?</source>
      <translation>Que fotos a mostram?</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show “{name}”?</source>
      <translation>Que fotos mostram «{name}»?</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>Why {name}</source>
      <translation>Porquê {name}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Why: the parts that counted most</source>
      <translation>Porquê: as partes que mais contaram</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Why?</source>
      <translation>Porquê?</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Yes</source>
      <translation>Sim</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: choose “Category and year” before you sort. It goes by the day on which a photo was taken; where that is not known, by the date of its file.</source>
      <translation>Sim: escolha «Categoria e ano» antes de arrumar. Conta o dia em que a foto foi tirada; se não se sabe, a data do seu ficheiro.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: press F2 on a category in the list on the left. Drag categories to put them in order.</source>
      <translation>Sim: prima F2 numa categoria na lista à esquerda. Arraste as categorias para as ordenar.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation>Ontem</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>You are not allowed to do this here. Ask whoever owns the folder, or choose another one.</source>
      <translation>Não tem autorização para fazer isto aqui. Peça-a ao dono da pasta ou escolha outra.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation>Não tem autorização para abrir.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{folder}”. Choose another folder to sort into.</source>
      <translation>Não tem autorização para gravar em «{folder}». Escolha outra pasta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{place}”. Choose another folder to sort into.</source>
      <translation>Não tem autorização para gravar em «{place}». Escolha outra pasta de destino.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back at any time: there is no limit.</source>
      <translation>Pode repor tudo quando quiser: não há prazo.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation>Pode pô-las de volta a qualquer momento.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation>Pode começar por estas enquanto as outras são analisadas.</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation>Decisão sua</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation>Decisão sua: {name}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You stopped. The rest is still in the folders, and can be put back at any time.</source>
      <translation>Parou aqui. O resto ainda está nas pastas e pode ser posto de volta a qualquer momento.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Your categories are kept in “{file}”. It holds no photos.</source>
      <translation>As suas categorias estão guardadas em «{file}». O ficheiro não contém fotos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your examples</source>
      <translation>Os seus exemplos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your new examples</source>
      <translation>Os seus novos exemplos</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation>Nunca se mexeu no seu original.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation>Não se mexeu nos seus originais.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation>Nunca se mexeu nos seus originais.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Your photos and the folders they were sorted into stay as they are. So do these settings.</source>
      <translation>As suas fotos e as pastas onde foram arrumadas ficam como estão. Estas definições também.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation>As suas fotos ficam. Para as pastas vão cópias.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation>faltam alguns segundos</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>a kind of {category}</source>
      <translation>um tipo de {category}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation>
        <numerusform>falta cerca de %Ln hora</numerusform>
        <numerusform>faltam cerca de %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation>
        <numerusform>falta cerca de %Ln minuto</numerusform>
        <numerusform>faltam cerca de %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation>
        <numerusform>falta cerca de %Ln segundo</numerusform>
        <numerusform>faltam cerca de %Ln segundos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation>juntar {count}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>add {name}</source>
      <translation>adicionar {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>e mais %Ln</numerusform>
        <numerusform>e mais %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation>seta para a esquerda</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation>seta para a direita</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>forget {name}</source>
      <translation>esquecer {name}</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation>esquecer {photos}</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>from “{folder}”</source>
      <translation>de «{folder}»</translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>from “{folder}” and %Ln more</source>
      <translation>
        <numerusform>de «{folder}» e mais %Ln</numerusform>
        <numerusform>de «{folder}» e mais %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>how many of them right was not measured</source>
      <translation>não se mediu quantas ficam certas</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation>interrompida</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation>menos de um segundo</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>more examples of {name}</source>
      <translation>mais exemplos de {name}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation>em {day} às {time}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>photos of other things</source>
      <translation>fotos de outras coisas</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos of that year</source>
      <translation>fotos desse ano</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos to look at</source>
      <translation>fotos para ver</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>take in “{file}”</source>
      <translation>importar «{file}»</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation>as outras esperam</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation>hoje às {time}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation>ontem às {time}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is hidden</source>
      <translation>{category} fica escondida</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is shown again</source>
      <translation>{category} volta a aparecer</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} stands elsewhere</source>
      <translation>{category} muda de posição</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation>{category}, certo como {count} em 100</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>{count} from {place}</source>
      <translation>{count} de {place}</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>{count} in {place}</source>
      <translation>{count} em «{place}»</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation>{device}. Porquê?</translation>
    </message>
    <message>
      <location filename="views/drag_picture.py" />
      <location filename="views/keep_record.py" />
      <location filename="views/progress_header.py" />
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} copied</source>
      <translation>{done} de {total} copiadas</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} copies of the sort {when} are taken away again.</source>
      <translation>{done} de {total} cópias da arrumação feita {when} já foram retiradas.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation>{done} de {total} nas suas pastas</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation>{done} de {total} movidas</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived, {left} could not be sorted. None is lost.</source>
      <translation>Tinham chegado {done} de {total} fotos, {left} não se puderam arrumar. Nenhuma se perdeu.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation>Tinham chegado {done} de {total} fotos. Nenhuma se perdeu.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos of the sort {when} are back where they were.</source>
      <translation>{done} de {total} fotos da arrumação feita {when} estão de volta onde estavam.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation>{done} de {total} postas de volta</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>{done} of {total}, sorted or not</source>
      <translation>{done} de {total}, arrumadas ou não</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{files}, {right}.</source>
      <translation>{files}; {right}.</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation>{file} · em {folder}</translation>
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation>{folder}, {photos}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>{name} joins {other}</source>
      <translation>{name} junta-se a {other}</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>{name}, answered along</source>
      <translation>{name}, com a mesma resposta</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, key {key}</source>
      <translation>{name}, tecla {key}</translation>
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, {how}, key {key}</source>
      <translation>{name}, {how}, tecla {key}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/settings_look.py" />
      <source>{n} %</source>
      <translation>{n}%</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{n} of 100 of them right</source>
      <translation>dessas, {n} em cada 100 certas</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation>{old} passa a {new}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>{old} is called {new}</source>
      <translation>{old} chama-se {new}</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} cannot be read ({error}). Check that it is there.</source>
      <translation>Não é possível ler {path} ({error}). Verifique se está lá.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} could not be written ({error}). Choose another place.</source>
      <translation>Não foi possível guardar {path} ({error}). Escolha outro lugar.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.</source>
      <translation>{path} não contém categorias do Wardrobe Sorter. Escolha um ficheiro exportado pelo programa.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is a folder, not a model file. Name the .onnx file in it.</source>
      <translation>{path} é uma pasta, não um ficheiro de modelo. Indique o ficheiro .onnx que está lá dentro.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} is damaged or was changed. Export your categories anew and use that file.</source>
      <translation>{path} está danificado ou foi alterado. Exporte de novo as suas categorias e use esse ficheiro.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is not a model file of Wardrobe Sorter. Name one that wardrobe-export made, or use the one that came with the program.</source>
      <translation>{path} não é um ficheiro de modelo do Wardrobe Sorter. Indique um feito com wardrobe-export ou use o que vem com o programa.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to go on with your review.</source>
      <translation>{path} vem de um Wardrobe Sorter mais recente. Atualize o programa para continuar onde ficou.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use it.</source>
      <translation>{path} vem de um Wardrobe Sorter mais recente. Atualize o programa para o usar.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use your own categories.</source>
      <translation>{path} vem de um Wardrobe Sorter mais recente. Atualize o programa para usar as suas categorias.</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation>{photos} para {category}</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>{place} of {all}</source>
      <translation>{place} de {all}</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{speed} photos a second</source>
      <translation>{speed} fotos por segundo</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{what}, only to look at: the file stays as it is</source>
      <translation>{what}, só para ver: o ficheiro não muda</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>{why} Until then the built-in one is used.</source>
      <translation>{why} Até lá usa-se o incluído.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln became clear</source>
      <translation>
        <numerusform>· %Ln ficou clara por si</numerusform>
        <numerusform>· %Ln ficaram claras por si</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln done</source>
      <translation>
        <numerusform>· %Ln feita</numerusform>
        <numerusform>· %Ln feitas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln in doubt since it learned from you</source>
      <translation>
        <numerusform>· %Ln em dúvida desde que aprendeu consigo</numerusform>
        <numerusform>· %Ln em dúvida desde que aprendeu consigo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln more to look at</source>
      <translation>
        <numerusform>· mais %Ln para ver</numerusform>
        <numerusform>· mais %Ln para ver</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>· %Ln to look at</source>
      <translation>
        <numerusform>· %Ln para ver</numerusform>
        <numerusform>· %Ln para ver</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation>Em «Para ver» estão as fotos que deixaram dúvidas. Responda às que quiser.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation>«Pôr de volta» leva as fotos movidas para onde estavam e as cópias para o lixo. Não há prazo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation>«Arrumar» mostra antes o que vai acontecer. O Histórico põe tudo de volta, a qualquer momento.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>“{destination}” is not there. If its drive was unplugged, plug it in and try again.</source>
      <translation>«{destination}» não está lá. Se a unidade foi desligada, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” is the folder whose photos would be moved. Choose another folder to sort into, or copy instead.</source>
      <translation>«{destination}» é a pasta cujas fotos seriam movidas. Escolha outra pasta de destino ou copie as fotos.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” lies within “{source}”, whose photos would be moved. Choose a folder outside of it, or copy instead.</source>
      <translation>«{destination}» está dentro de «{source}», cujas fotos seriam movidas. Escolha uma pasta fora dela ou copie as fotos.</translation>
    </message>
    <message>
      <location filename="core/account.py" />
      <source>“{file}” could not be written ({reason}). Choose another folder.</source>
      <translation>Não foi possível guardar «{file}» ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{folder}” cannot be looked into. Choose another folder to sort into.</source>
      <translation>Não é possível ver o que há em «{folder}». Escolha outra pasta de destino.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>“{folder}” is in the way: it is not a folder. Rename it and try again.</source>
      <translation>«{folder}» está a ocupar o lugar e não é uma pasta. Mude-lhe o nome e tente de novo.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>“{folder}” is the folder for {other} already. Choose another name.</source>
      <translation>«{folder}» já é a pasta para {other}. Escolha outro nome.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>“{name}” has changed or gone since it was looked at, so all were left.</source>
      <translation>«{name}» mudou ou desapareceu depois da análise, por isso ficou tudo onde estava.</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>“{name}” is forgotten.</source>
      <translation>«{name}» foi esquecida.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>“{name}” is forgotten. Undo brings it back.</source>
      <translation>«{name}» foi esquecida. «Anular» recupera-a.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>“{path}” cannot be opened, and nothing is sorted without it. Make sure that you may write into its folder.</source>
      <translation>«{path}» não se pode abrir e, sem esse ficheiro, nada se arruma. Verifique se pode gravar na sua pasta.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{path}” is in the way: a folder of that name is needed. Rename it and try again.</source>
      <translation>«{path}» está a ocupar o lugar: é precisa uma pasta com esse nome. Mude-lhe o nome e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” belongs to the program. Choose another folder to sort into.</source>
      <translation>«{place}» pertence ao programa. Escolha outra pasta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.</source>
      <translation>Não é possível chegar a «{place}». Se a unidade foi desligada, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” is not a folder. Choose a folder to sort into.</source>
      <translation>«{place}» não é uma pasta. Escolha uma pasta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{source}” lies within “{destination}”, so its photos would be moved within one folder. Choose another folder to sort into, or copy instead.</source>
      <translation>«{source}» está dentro de «{destination}», por isso as fotos seriam movidas dentro da mesma pasta. Escolha outra pasta de destino ou copie as fotos.</translation>
    </message>
  </context>
</TS>
