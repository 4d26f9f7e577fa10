<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation>
        <numerusform>%Ln vídeo de Live Photo va con su foto.</numerusform>
        <numerusform>%Ln vídeos de Live Photo van con sus fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are in the cloud only</source>
      <translation>
        <numerusform>%Ln está solo en la nube</numerusform>
        <numerusform>%Ln están solo en la nube</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation>
        <numerusform>%Ln ya está en su carpeta.</numerusform>
        <numerusform>%Ln ya están en sus carpetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation>
        <numerusform>%Ln ya está en esta carpeta</numerusform>
        <numerusform>%Ln ya están en esta carpeta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in “{name}” already.</source>
      <translation>
        <numerusform>%Ln ya está en «{name}».</numerusform>
        <numerusform>%Ln ya están en «{name}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation>
        <numerusform>%Ln es un enlace a un archivo de otro lugar</numerusform>
        <numerusform>%Ln son enlaces a archivos de otro lugar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln are no longer there.</source>
      <translation>
        <numerusform>%Ln ya no está.</numerusform>
        <numerusform>%Ln ya no están.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation>
        <numerusform>%Ln no es nada de esto.</numerusform>
        <numerusform>%Ln no son nada de esto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation>
        <numerusform>%Ln está lista para su carpeta.</numerusform>
        <numerusform>%Ln están listas para sus carpetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation>
        <numerusform>%Ln está repetida; se clasificó una vez</numerusform>
        <numerusform>%Ln están repetidas; se clasificó una de cada</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation>
        <numerusform>%Ln cambió después de examinarse</numerusform>
        <numerusform>%Ln cambiaron después de examinarse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln changed meanwhile</source>
      <translation>
        <numerusform>%Ln cambiada entretanto</numerusform>
        <numerusform>%Ln cambiadas entretanto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation>
        <numerusform>%Ln copia se ha borrado.</numerusform>
        <numerusform>%Ln copias se han borrado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation>
        <numerusform>%Ln copia está en la papelera.</numerusform>
        <numerusform>%Ln copias están en la papelera.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln no se pudo leer</numerusform>
        <numerusform>%Ln no se pudieron leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln could not be sorted</source>
      <translation>
        <numerusform>%Ln no se pudo clasificar</numerusform>
        <numerusform>%Ln no se pudieron clasificar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>%Ln exact copies go along</source>
      <translation>
        <numerusform>%Ln copia exacta va con esta</numerusform>
        <numerusform>%Ln copias exactas van con esta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation>
        <numerusform>%Ln carpeta</numerusform>
        <numerusform>%Ln carpetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln folders sorted earlier</source>
      <translation>
        <numerusform>%Ln carpeta clasificada antes</numerusform>
        <numerusform>%Ln carpetas clasificadas antes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln folders, by year</source>
      <translation>
        <numerusform>%Ln carpeta, por años</numerusform>
        <numerusform>%Ln carpetas, por años</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/side_list.py" />
      <source>%Ln hidden categories</source>
      <translation>
        <numerusform>%Ln categoría oculta</numerusform>
        <numerusform>%Ln categorías ocultas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln hidden folders</source>
      <translation>
        <numerusform>%Ln carpeta oculta</numerusform>
        <numerusform>%Ln carpetas ocultas</numerusform>
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
        <numerusform>%Ln solo en la nube</numerusform>
        <numerusform>%Ln solo en la nube</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>%Ln left</source>
      <translation>
        <numerusform>Queda %Ln</numerusform>
        <numerusform>Quedan %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_page.py" />
      <source>%Ln look-alikes, the closest first. Click the ones that are not.</source>
      <translation>
        <numerusform>%Ln foto parecida. Haga clic en ella si no corresponde.</numerusform>
        <numerusform>%Ln fotos parecidas, las más cercanas primero. Haga clic en las que no correspondan.</numerusform>
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
        <numerusform>%Ln más no se pudo clasificar</numerusform>
        <numerusform>%Ln más no se pudieron clasificar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation>
        <numerusform>%Ln más conserva su nombre</numerusform>
        <numerusform>%Ln más conservan su nombre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/answer_panel.py" />
      <source>%Ln more of this garment</source>
      <translation>
        <numerusform>%Ln foto más de esta prenda</numerusform>
        <numerusform>%Ln fotos más de esta prenda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation>
        <numerusform>%Ln nombre ya ocupado</numerusform>
        <numerusform>%Ln nombres ya ocupados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation>
        <numerusform>%Ln nombre ya está ocupado.</numerusform>
        <numerusform>%Ln nombres ya están ocupados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are not allowed on that drive.</source>
      <translation>
        <numerusform>%Ln nombre no se permite en esa unidad.</numerusform>
        <numerusform>%Ln nombres no se permiten en esa unidad.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names not allowed on that drive</source>
      <translation>
        <numerusform>%Ln nombre no permitido en esa unidad</numerusform>
        <numerusform>%Ln nombres no permitidos en esa unidad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln no longer there</source>
      <translation>
        <numerusform>%Ln ya no está</numerusform>
        <numerusform>%Ln ya no están</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation>
        <numerusform>%Ln nada de esto</numerusform>
        <numerusform>%Ln nada de esto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>%Ln of them are copies that go along.</source>
      <translation>
        <numerusform>%Ln de ellas es una copia que va con las demás.</numerusform>
        <numerusform>%Ln de ellas son copias que van con las demás.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are exact copies of another one; each is filed.</source>
      <translation>
        <numerusform>%Ln de ellas es copia exacta de otra; se clasifican las dos.</numerusform>
        <numerusform>%Ln de ellas son copias exactas de otra; se clasifican todas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of these are in “{name}” already, in other folders. They will be there twice.</source>
      <translation>
        <numerusform>%Ln de ellas ya está en «{name}», en otra carpeta. Estará dos veces.</numerusform>
        <numerusform>%Ln de ellas ya están en «{name}», en otras carpetas. Estarán dos veces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln of your photos share a name with another.</source>
      <translation>
        <numerusform>%Ln de sus fotos se llama igual que otra.</numerusform>
        <numerusform>%Ln de sus fotos se llaman igual que otra.</numerusform>
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
        <numerusform>%Ln es solo un enlace</numerusform>
        <numerusform>%Ln son solo enlaces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation>
        <numerusform>%Ln archivo más</numerusform>
        <numerusform>%Ln archivos más</numerusform>
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
        <numerusform>Ahora se pregunta por %Ln foto.</numerusform>
        <numerusform>Ahora se pregunta por %Ln fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation>
        <numerusform>%Ln foto vuelve a estar donde estaba.</numerusform>
        <numerusform>%Ln fotos vuelven a estar donde estaban.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln foto se copiará en {folders}, por años.</numerusform>
        <numerusform>%Ln fotos se copiarán en {folders}, por años.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation>
        <numerusform>%Ln foto se copiará en {folders}.</numerusform>
        <numerusform>%Ln fotos se copiarán en {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation>
        <numerusform>%Ln foto está en su carpeta</numerusform>
        <numerusform>%Ln fotos están en sus carpetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}, by year.</source>
      <translation>
        <numerusform>%Ln foto se moverá a {folders}, por años.</numerusform>
        <numerusform>%Ln fotos se moverán a {folders}, por años.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation>
        <numerusform>%Ln foto se moverá a {folders}.</numerusform>
        <numerusform>%Ln fotos se moverán a {folders}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation>
        <numerusform>Todavía se está examinando %Ln foto.</numerusform>
        <numerusform>Todavía se están examinando %Ln fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation>
        <numerusform>%Ln foto copiada a «{folder}»</numerusform>
        <numerusform>%Ln fotos copiadas a «{folder}»</numerusform>
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
        <numerusform>%Ln foto pasa a {name}: {places}. Se puede deshacer.</numerusform>
        <numerusform>%Ln fotos pasan a {name}: {places}. Se puede deshacer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation>
        <numerusform>%Ln foto movida a «{folder}»</numerusform>
        <numerusform>%Ln fotos movidas a «{folder}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation>
        <numerusform>%Ln foto seleccionada</numerusform>
        <numerusform>%Ln fotos seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/keep_record.py" />
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation>
        <numerusform>%Ln foto se quedó donde estaba</numerusform>
        <numerusform>%Ln fotos se quedaron donde estaban</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are asked about now.</source>
      <translation>
        <numerusform>Ahora se pregunta por %Ln foto parecida a estas.</numerusform>
        <numerusform>Ahora se pregunta por %Ln fotos parecidas a estas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that look like these are filed elsewhere now.</source>
      <translation>
        <numerusform>%Ln foto parecida a estas está ahora en otra categoría.</numerusform>
        <numerusform>%Ln fotos parecidas a estas están ahora en otra categoría.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/learned_news.py" />
      <source>%Ln photos that were asked about are clear now and filed.</source>
      <translation>
        <numerusform>%Ln foto por la que se preguntaba ya está clara y clasificada.</numerusform>
        <numerusform>%Ln fotos por las que se preguntaba ya están claras y clasificadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation>
        <numerusform>%Ln foto para revisar antes, si quiere</numerusform>
        <numerusform>%Ln fotos para revisar antes, si quiere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln foto se copió a {place}. «Devolver» está en Historial.</numerusform>
        <numerusform>%Ln fotos se copiaron a {place}. «Devolver» está en Historial.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation>
        <numerusform>%Ln foto se movió a {place}. «Devolver» está en Historial.</numerusform>
        <numerusform>%Ln fotos se movieron a {place}. «Devolver» está en Historial.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln repeated names</source>
      <translation>
        <numerusform>%Ln nombre repetido</numerusform>
        <numerusform>%Ln nombres repetidos</numerusform>
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
        <numerusform>%Ln archivo pequeño va con su foto.</numerusform>
        <numerusform>%Ln archivos pequeños van con sus fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation>
        <numerusform>%Ln se queda fuera: {reasons}.</numerusform>
        <numerusform>%Ln se quedan fuera: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln still waiting</source>
      <translation>
        <numerusform>%Ln en espera</numerusform>
        <numerusform>%Ln en espera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation>
        <numerusform>%Ln aún por examinar</numerusform>
        <numerusform>%Ln aún por examinar</numerusform>
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
        <numerusform>Un aviso. No se ha cambiado nada.</numerusform>
        <numerusform>%Ln avisos. No se ha cambiado nada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation>
        <numerusform>%Ln por revisar</numerusform>
        <numerusform>%Ln por revisar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln to look at</source>
      <translation>
        <numerusform>%Ln por revisar</numerusform>
        <numerusform>%Ln por revisar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed since and would stay.</source>
      <translation>
        <numerusform>%Ln ha cambiado desde entonces y se quedaría.</numerusform>
        <numerusform>%Ln han cambiado desde entonces y se quedarían.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation>
        <numerusform>%Ln ya estaba en su carpeta</numerusform>
        <numerusform>%Ln ya estaban en sus carpetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation>
        <numerusform>No se devolvió {name}. {why}</numerusform>
        <numerusform>%Ln no se devolvieron, como {name}. {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation>
        <numerusform>%Ln no se devolvió:</numerusform>
        <numerusform>%Ln no se devolvieron:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation>
        <numerusform>%Ln ya no estaba</numerusform>
        <numerusform>%Ln ya no estaban</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: other files have taken their old places.</source>
      <translation>
        <numerusform>%Ln se quedaría: otro archivo ocupa su antiguo lugar.</numerusform>
        <numerusform>%Ln se quedarían: otros archivos ocupan sus antiguos lugares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln would stay: their originals are not there.</source>
      <translation>
        <numerusform>%Ln se quedaría: su original no está.</numerusform>
        <numerusform>%Ln se quedarían: sus originales no están.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>A category cannot be a kind of itself; choose another.</source>
      <translation>Una categoría no puede ser un tipo de sí misma; elija otra.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>A category needs a name: type one, in letters.</source>
      <translation>Una categoría necesita un nombre: escriba uno, con letras.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation>Una copia a «{folder}» se interrumpió {when}.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <source>A folder cannot be called “{words}”, so it is called “{folder}”.</source>
      <translation>Una carpeta no puede llamarse «{words}», así que se llama «{folder}».</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>A folder has taken its place, so it was left alone.</source>
      <translation>Una carpeta ocupa su lugar, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A good start. A few more would help it still.</source>
      <translation>Un buen comienzo. Unas pocas más aún ayudarían.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A heap of photos, and three folders that they go into</source>
      <translation>Un montón de fotos y tres carpetas a las que van</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of</source>
      <translation>Un tipo de</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>A kind of {category}</source>
      <translation>Un tipo de {category}</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation>Un traslado a «{folder}» se interrumpió {when}.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>A photo beside three guesses, on the keys 1 to 3</source>
      <translation>Una foto junto a tres opciones, en las teclas 1 a 3</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A photo is in the wrong place. What now?</source>
      <translation>Una foto está en el lugar equivocado. ¿Qué hago?</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>A photo program keeps its photos in there, and would miss them.</source>
      <translation>Un programa de fotos guarda ahí sus fotos y las echaría en falta.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>A power cut costs nothing.</source>
      <translation>Un apagón no cuesta nada.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.</source>
      <translation>Una clasificación en «{place}» se interrumpió. Termínela o devuélvalo todo antes de clasificar de nuevo.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>A sort is running already. Wait until it is done, then try again.</source>
      <translation>Ya hay una clasificación en marcha. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation>De cada 100 fotos así, unas {n} son: {name}.</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add %Ln photos to “{name}”</source>
      <translation>
        <numerusform>Añadir %Ln foto a «{name}»</numerusform>
        <numerusform>Añadir %Ln fotos a «{name}»</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation>Añadir fotos</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category</source>
      <translation>Añadir la categoría</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the category all the same: it is looked for in all later photos.</source>
      <translation>Añada la categoría de todos modos: se buscará en todas las fotos siguientes.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Add the photos all the same: it learns from them.</source>
      <translation>Añada las fotos de todos modos: aprende de ellas.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Add “{name}” with %Ln photos</source>
      <translation>
        <numerusform>Añadir «{name}» con %Ln foto</numerusform>
        <numerusform>Añadir «{name}» con %Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation>
        <numerusform>Respondida.</numerusform>
        <numerusform>Las %Ln respondidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation>
        <numerusform>Vuelve a estar donde estaba</numerusform>
        <numerusform>Las %Ln vuelven a estar donde estaban</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation>
        <numerusform>Conserva su nombre</numerusform>
        <numerusform>Las %Ln conservan su nombre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_empty.py" />
      <source>All photos</source>
      <translation>Todas las fotos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>All your examples are from {category}.</source>
      <translation>Todos sus ejemplos son de {category}.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>All {category}</source>
      <translation>Todas: {category}</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Another file called “{name}” has appeared in its place, so it was left alone.</source>
      <translation>En su lugar ha aparecido otro archivo llamado «{name}», así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Another file has taken its place in the original folder, so it was left alone.</source>
      <translation>Otro archivo ocupa su lugar en la carpeta original, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another name</source>
      <translation>Otro nombre</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>Another of your photos has this name too.</source>
      <translation>Otra de sus fotos también se llama así.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Another photo looks the same; the tooltip names it. Move to… shows a garment in all its photos.</source>
      <translation>Otra foto se ve igual; el texto emergente dice cuál. «Mover a…» muestra la prenda en todas sus fotos.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>Another program is using the list of sorts in “{path}”. Close it and try again.</source>
      <translation>Otro programa está usando la lista de clasificaciones en «{path}». Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Anywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Are these “{name}” too?</source>
      <translation>¿Son también «{name}»?</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>As suggested</source>
      <translation>Como se sugiere</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask less</source>
      <translation>Preguntar menos</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Ask more</source>
      <translation>Preguntar más</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation>Pregunte a su propietario o déjelo fuera.</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Asks about nearly all</source>
      <translation>Pregunta por casi todas</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation>Volver a las fotos</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Built in</source>
      <translation>Incluido</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can the folders have other names?</source>
      <translation>¿Pueden llamarse de otra manera las carpetas?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Can there be folders for the years?</source>
      <translation>¿Puede haber carpetas para los años?</translation>
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
      <translation>Categorías</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Categories (*.json)</source>
      <translation>Categorías (*.json)</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <location filename="views/sort_settings.py" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Category and year</source>
      <translation>Categoría y año</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation>Compruebe el nombre; si se desconectó la unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation>Compruebe la unidad y el cable e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Choose New category… below the list on the left, and click three photos or more: the field above them finds them by name. Those that look alike are offered then.</source>
      <translation>Elija «Nueva categoría…» debajo de la lista de la izquierda y haga clic en tres fotos o más; el campo de encima las busca por nombre. Después se ofrecen las parecidas.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose a folder with photos</source>
      <translation>Elegir una carpeta con fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation>Elegir una carpeta…</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Choose another file</source>
      <translation>Elegir otro archivo</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation>Elegir otro lugar para las carpetas</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Choose examples from your photos</source>
      <translation>Elegir ejemplos entre sus fotos</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Choose for me</source>
      <translation>Elegir por mí</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Choose it</source>
      <translation>Elegirla</translation>
    </message>
    <message>
      <location filename="views/choosing.py" />
      <source>Choose photos</source>
      <translation>Elegir fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="views/parts/search_field.py" />
      <location filename="views/review_empty.py" />
      <location filename="views/selection_strip.py" />
      <location filename="views/teach_picker.py" />
      <source>Clear</source>
      <translation>Limpiar</translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_words.py" />
      <source>Click %Ln or more, so that it is looked for again.</source>
      <translation>
        <numerusform>Haga clic en %Ln o más, para que se vuelva a buscar.</numerusform>
        <numerusform>Haga clic en %Ln o más, para que se vuelva a buscar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click one or more; a second click takes a photo out again.</source>
      <translation>Haga clic en una o más; un segundo clic vuelve a quitar la foto.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Click one with the right button, or press the menu key, and choose Hide. Its photos stay.</source>
      <translation>Haga clic en una con el botón derecho, o pulse la tecla de menú, y elija «Ocultar». Sus fotos se quedan.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Click three or more; a second click takes a photo out again.</source>
      <translation>Haga clic en tres o más; un segundo clic vuelve a quitar la foto.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/learned_news.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Close now</source>
      <translation>Cerrar ahora</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation>Acercar; menos y 0 alejan</translation>
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
      <translation>Copiadas a {place} en {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place}.</source>
      <translation>Copiadas a {place}.</translation>
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
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation>Cópielo de nuevo desde el teléfono o la cámara.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation>Copiar fotos</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>Copy this command</source>
      <translation>Copiar esta orden</translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/keep_record.py" />
      <source>Could not read</source>
      <translation>No se pudo leer</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Do these belong to it too?</source>
      <translation>¿Estas también van aquí?</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag it onto the right category, or select it and press N or Move to…. It is remembered.</source>
      <translation>Arrástrela a la categoría correcta, o selecciónela y pulse N o «Mover a…». El programa lo recuerda.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid.</source>
      <translation>Arrastre fotos aquí o elíjalas en la cuadrícula.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Drag photos here, or choose them from the grid: three at least. Five is a good start; different colours and backgrounds help.</source>
      <translation>Arrastre fotos aquí o elíjalas en la cuadrícula: tres como mínimo. Cinco son un buen comienzo; ayuda que haya colores y fondos distintos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation>Si algo está en el lugar equivocado, arrastre las fotos a una categoría o pulse una tecla.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation>Arrastre algunas a {category} o añada fotos.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Drawings that belong to the program are among them, so all are copied. To move your own, close the program and begin again without the drawings.</source>
      <translation>Entre ellas hay dibujos que pertenecen al programa, así que se copian todas. Para mover las suyas, cierre el programa y empiece de nuevo sin los dibujos.</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation>Vestido</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation>Suelte fotos o una carpeta en cualquier parte de la ventana.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation>Suelte aquí fotos o una carpeta</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation>Suelte fotos o carpetas en cualquier parte de la ventana. Solo se miran y se quedan donde están.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation>Suéltelas, revise las pocas dudosas, pulse un botón.
Las encontrará en carpetas llamadas Vestido, Falda, Camisa.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Each copy is compared with its original before it gets its name.</source>
      <translation>Cada copia se compara con su original antes de recibir su nombre.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation>Se comprobó cada copia.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Every photo lies whole at its old place or its new one. The next start offers to go on.</source>
      <translation>Cada foto está entera en su lugar de antes o en el nuevo. Al volver a abrir el programa podrá continuar.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation>Hasta ahora, todas las fotos estaban claras.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation>Todas las fotos estaban claras o ya las ha respondido.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation>Todo lo que ha clasificado</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Everything can be put back.</source>
      <translation>Todo se puede devolver.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation>Todo está como antes de esta clasificación.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten, the list of sorts too.</source>
      <translation>Se ha olvidado todo, también la lista de clasificaciones.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Everything is forgotten. History still puts back every sort.</source>
      <translation>Se ha olvidado todo. El Historial aún puede devolver cada clasificación.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation>Todo está ya en su carpeta.</translation>
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation>Todo está donde estaba antes de esa clasificación.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation>Todo parecía ropa.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>Puede parar: la otra está bien {times} de cada 100 veces.</numerusform>
        <numerusform>Puede parar: de las otras %Ln están bien {times} de cada 100.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation>Bastante seguro</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files all that looks like clothes by itself</source>
      <translation>Coloca por sí solo todo lo que parece ropa</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Files are on their way. Another can be chosen when that is done.</source>
      <translation>Hay archivos en camino. Podrá elegir otro cuando termine.</translation>
    </message>
    <message>
      <location filename="views/model_dialog.py" />
      <source>Files that recognise clothes (*.onnx)</source>
      <translation>Archivos que reconocen ropa (*.onnx)</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 10 by itself</source>
      <translation>Coloca por sí solo {n} de cada 10</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>Files {n} of 100 by itself</source>
      <translation>Coloca por sí solo {n} de cada 100</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation>Buscando sus fotos</translation>
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
        <numerusform>Terminar la otra</numerusform>
        <numerusform>Terminar las otras %Ln</numerusform>
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
      <translation>Primera opción</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation>Primera opción; 2 y 3 eligen las otras</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation>Ver la foto entera, tecla 0</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder for {category}</source>
      <translation>Carpeta para {category}</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Folder names</source>
      <translation>Nombres de las carpetas</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation>Carpeta «{name}»</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Folders inside</source>
      <translation>Carpetas dentro</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation>Se incluyen las carpetas dentro de carpetas.</translation>
    </message>
    <message>
      <location filename="views/parts/copy_details.py" />
      <source>For somebody who can help. Nothing is sent anywhere.</source>
      <translation>Para alguien que pueda ayudar. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything</source>
      <translation>Olvidar todo</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything?</source>
      <translation>¿Olvidar todo?</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget everything…</source>
      <translation>Olvidar todo…</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Forget the list of sorts as well</source>
      <translation>Olvidar también la lista de clasificaciones</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget this</source>
      <translation>Olvidarla</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Forget this category</source>
      <translation>Olvidar esta categoría</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Forget {name}</source>
      <translation>Olvidar {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation>
        <numerusform>De %Ln lugar. No se ha movido nada.</numerusform>
        <numerusform>De %Ln lugares. No se ha movido nada.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation>De «{name}». No se ha movido nada.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Further up; Alt and down for further down</source>
      <translation>Más arriba; Alt y flecha abajo, más abajo</translation>
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
      <translation>Seguir con «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Go on with “{name}” and %Ln others</source>
      <translation>
        <numerusform>Seguir con «{name}» y %Ln más</numerusform>
        <numerusform>Seguir con «{name}» y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation>Repasarlas de nuevo</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation>Tarjeta gráfica: {name}</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation>Gorra o sombrero</translation>
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
      <translation>Por revisar</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Have your cloud program keep it on this computer, then add it again.</source>
      <translation>Haga que su programa de la nube la guarde en este equipo y añádala de nuevo.</translation>
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
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Hidden folders, and those of the system, are not looked into.</source>
      <translation>Las carpetas ocultas y las del sistema no se examinan.</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Hide, show again</source>
      <translation>Ocultar, volver a mostrar</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation>Acercar o alejar, teclas más y menos</translation>
    </message>
    <message>
      <location filename="views/look_bar.py" />
      <source>How far you are</source>
      <translation>Cuánto lleva</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation>Cómo funciona</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure</source>
      <translation>Cuánta certeza basta</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>How sure is sure, from ask less to ask more</source>
      <translation>Cuánta certeza basta, de preguntar menos a preguntar más</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I do not need all these categories.</source>
      <translation>No necesito todas estas categorías.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>I sorted into the wrong folder.</source>
      <translation>He clasificado en la carpeta equivocada.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>If photos of yours lie in one, add that folder by itself.</source>
      <translation>Si hay fotos suyas en alguna, añada esa misma carpeta.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>If those photos are yours, add their folder itself.</source>
      <translation>Si esas fotos son suyas, añada directamente su carpeta.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation>Si cierra ahora, el resto se queda donde está. Al volver podrá terminar o devolver.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation>En cada carpeta</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It changed while it was moved: the photo as it was is in its folder, the changed one stayed.</source>
      <translation>Cambió mientras se movía: la foto como era está en su carpeta, la cambiada se quedó.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It could not be put into the bin, so it was left.</source>
      <translation>No se pudo enviar a la papelera, así que se dejó.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It could not be read, so it was left alone. Check the drive and the cable.</source>
      <translation>No se pudo leer, así que no se ha tocado. Compruebe la unidad y el cable.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation>No se pudo leer.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>It has also learned from %Ln decisions of yours.</source>
      <translation>
        <numerusform>El programa también ha aprendido de %Ln decisión suya.</numerusform>
        <numerusform>El programa también ha aprendido de %Ln decisiones suyas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It has changed since it was looked at, so it was left alone.</source>
      <translation>Ha cambiado desde que se examinó, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It has changed since it was sorted, so it was left alone.</source>
      <translation>Ha cambiado desde que se clasificó, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation>Es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link to another computer, which is not asked for anything.</source>
      <translation>Es un enlace a otro equipo, al que no se le pide nada.</translation>
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation>Puede parar aquí.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>It is no longer there.</source>
      <translation>Ya no está ahí.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is no longer there. If its drive was unplugged, plug it in and try again.</source>
      <translation>Ya no está ahí. Si se desconectó la unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>It is no longer where it was put, so it could not be put back.</source>
      <translation>Ya no está donde se puso, así que no se pudo devolver.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>It is not known when %Ln photos were taken: the date of their file counts.</source>
      <translation>
        <numerusform>No se sabe cuándo se tomó %Ln foto: cuenta la fecha de su archivo.</numerusform>
        <numerusform>No se sabe cuándo se tomaron %Ln fotos: cuenta la fecha de su archivo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation>No está ahí.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>It is now a link to another place, so it was left alone.</source>
      <translation>Ahora es un enlace a otro lugar, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation>Conserva su nombre</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>It says what it does not know.</source>
      <translation>El programa dice lo que no sabe.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/farewell.py" />
      <source>Its %Ln photos are elsewhere now: {places}.</source>
      <translation>
        <numerusform>Su %Ln foto está ahora en otro sitio: {places}.</numerusform>
        <numerusform>Sus %Ln fotos están ahora en otro sitio: {places}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder lies beside the others.</source>
      <translation>Su carpeta queda junto a las demás.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Its folder then lies inside that one's.</source>
      <translation>Su carpeta queda entonces dentro de la de esa categoría.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for the bin, so it was left.</source>
      <translation>Su nombre es demasiado largo para la papelera, así que se dejó.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>Its name is too long for this drive. Give it a shorter one and sort again.</source>
      <translation>Su nombre es demasiado largo para esta unidad. Póngale uno más corto y clasifique de nuevo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>Its original has changed or is not there, so this copy was kept.</source>
      <translation>Su original ha cambiado o no está, así que se conservó esta copia.</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Join into</source>
      <translation>Unir a</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <location filename="views/sort_card.py" />
      <source>Keep a record</source>
      <translation>Guardar un registro</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep as a file…</source>
      <translation>Guardar como archivo…</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Keep going</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Keep it all</source>
      <translation>Conservar todo</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Keep my categories</source>
      <translation>Guardar mis categorías</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Kept on this computer</source>
      <translation>Guardado en este equipo</translation>
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
      <translation>Imágenes más grandes</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_learned.py" />
      <source>Learned from %Ln photos</source>
      <translation>
        <numerusform>Aprendido de %Ln foto</numerusform>
        <numerusform>Aprendido de %Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/teach_panel.py" />
      <source>Learned from %Ln photos so far</source>
      <translation>
        <numerusform>Aprendido de %Ln foto hasta ahora</numerusform>
        <numerusform>Aprendido de %Ln fotos hasta ahora</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Learned from your examples in a moment. Nothing leaves this computer.</source>
      <translation>Se aprende de sus ejemplos en un momento. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation>Las más dudosas primero</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave it where it is</source>
      <translation>Dejarla donde está</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation>Dejarlas donde están</translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation>
        <numerusform>Suelte para añadir %Ln carpeta</numerusform>
        <numerusform>Suelte para añadir %Ln carpetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation>
        <numerusform>Suelte para añadir %Ln elemento</numerusform>
        <numerusform>Suelte para añadir %Ln elementos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation>Suelte para añadir «{name}»</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation>Probable</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation>Manga larga</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation>
        <numerusform>Revisar %Ln ahora</numerusform>
        <numerusform>Revisar %Ln ahora</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation>Ver en grande</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Look-alikes</source>
      <translation>Fotos parecidas</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation>Mirando carpetas y nombres…</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation>Examinando sus fotos</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Looking for others…</source>
      <translation>Buscando otras…</translation>
    </message>
    <message>
      <location filename="views/settings_device.py" />
      <source>Looking what there is…</source>
      <translation>Mirando lo que hay…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Looking whether this file works here…</source>
      <translation>Comprobando si este archivo funciona aquí…</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name}</source>
      <translation>Se ve igual que {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="models/photo_list.py" />
      <source>Looks the same as {name} and %Ln others</source>
      <translation>
        <numerusform>Se ve igual que {name} y otra más</numerusform>
        <numerusform>Se ve igual que {name} y otras %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Made on</source>
      <translation>Creado el</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>Measured when it was made, on photos it had never seen. Yours may be easier or harder.</source>
      <translation>Medido al crearlo, con fotos que nunca había visto. Las suyas pueden ser más fáciles o más difíciles.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>More photos of “{name}”</source>
      <translation>Más fotos de «{name}»</translation>
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
      <translation>Mover a</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation>Mover a…</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation>Movidas a {place} en {time}.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place}.</source>
      <translation>Movidas a {place}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Must I answer every photo in “Have a look”?</source>
      <translation>¿Tengo que responder todas las fotos de «Por revisar»?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>My categories</source>
      <translation>Mis categorías</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Name of the category</source>
      <translation>Nombre de la categoría</translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>Name of {category}</source>
      <translation>Nombre de {category}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation>No necesita más espacio.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation>Necesita {size}.</translation>
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <location filename="views/new_category.py" />
      <source>New category…</source>
      <translation>Nueva categoría…</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation>Las más recientes primero</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Next part of the window</source>
      <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found, or its driver is not installed.</source>
      <translation>No se encontró ninguna tarjeta gráfica NVIDIA, o su controlador no está instalado.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>No NVIDIA graphics card was found.</source>
      <translation>No se encontró ninguna tarjeta gráfica NVIDIA.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>No category can be called “{name}”, as the program uses that name itself; call it otherwise.</source>
      <translation>Ninguna categoría puede llamarse «{name}», porque el programa ya usa ese nombre; llámela de otro modo.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>No category of your own yet. “New category…” is below the list of categories.</source>
      <translation>Todavía no hay categorías propias. «Nueva categoría…» está debajo de la lista de categorías.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation>Ningún nombre contiene «{text}».</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>No others look like it</source>
      <translation>No hay otras parecidas</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No photo is changed.</source>
      <translation>Ninguna foto cambia.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>No photo moves. You can undo this.</source>
      <translation>Ninguna foto cambia de sitio. Puede deshacerlo.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation>Aquí todavía no hay fotos.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation>Todavía no hay fotos.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>No. It says when it is fair to stop. Photos you leave stay where they are.</source>
      <translation>No. El programa le dice cuándo puede parar. Las fotos que deje se quedan donde están.</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>None goes along</source>
      <translation>Ninguna va con esta</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation>
        <numerusform>Ninguna aquí; %Ln en Todas las fotos.</numerusform>
        <numerusform>Ninguna aquí; %Ln en Todas las fotos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>None of the photos can be found. If their drive was unplugged, plug it in and try again.</source>
      <translation>No se encuentra ninguna de las fotos. Si se desconectó su unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>None of them</source>
      <translation>Ninguna</translation>
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
      <translation>Nada de esto</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>None of your other photos look like these.</source>
      <translation>Ninguna de sus otras fotos se parece a estas.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not a photo.</source>
      <translation>No es una foto.</translation>
    </message>
    <message>
      <location filename="core/forgetting.py" />
      <source>Not everything could be forgotten: “{name}” cannot be removed ({reason}).</source>
      <translation>No se pudo olvidar todo: «{name}» no se puede quitar ({reason}).</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Not looked for now: show it a few photos, so that it is known again.</source>
      <translation>Ahora no se busca: muéstrele unas fotos para que vuelva a conocerla.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation>No son fotos.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Not sorted</source>
      <translation>Sin clasificar</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation>Dudoso</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or leave out what lies there.</source>
      <translation>No se puede mover nada desde «{folder}», que pertenece al programa. Copie en su lugar, o deje fuera lo que hay allí.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the category.</source>
      <translation>Nada cambia hasta que añada la categoría.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Nothing changes until you add the photos.</source>
      <translation>Nada cambia hasta que añada las fotos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Nothing else</source>
      <translation>Ninguna otra</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation>No se había copiado nada</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation>No se había movido nada</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation>Todavía no se ha movido nada.</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation>No se ha tocado nada. Cambie algo a la izquierda o vuelva atrás.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing is overwritten.</source>
      <translation>No se sobrescribe nada.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Nothing leaves this computer.</source>
      <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation>No queda nada que revisar.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation>Nada clasificado todavía</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation>No hay que hacer nada. No se ha tocado.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation>No hay que hacer nada. Se ha omitido.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation>No hay que hacer nada. No se han tocado.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation>Nada que revisar</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation>Nada que revisar.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/settings_sure.py" />
      <source>Of your %Ln photos it asks you about {look}.</source>
      <translation>
        <numerusform>De su foto, le pregunta por {look}.</numerusform>
        <numerusform>De sus %Ln fotos, le pregunta por {look}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation>De {total} fotos, algunas quizá han llegado. Ninguna se ha perdido.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>One step back</source>
      <translation>Un paso atrás</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Open the log folder</source>
      <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Opening your photos…</source>
      <translation>Abriendo sus fotos…</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation>O pulse una letra</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation>Abrigo o chaqueta</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Pages (*.html)</source>
      <translation>Páginas (*.html)</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation>Pantalón</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
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
      <translation>Se están examinando fotos. Podrá elegir otro cuando termine.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation>Las fotos se examinan con la tarjeta gráfica, lo más rápido en este equipo.</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation>Las fotos se examinan con el procesador. Una tarjeta gráfica de NVIDIA sería más rápida.</translation>
    </message>
    <message>
      <location filename="views/closing.py" />
      <source>Photos are still on their way.</source>
      <translation>Todavía hay fotos en camino.</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation>Todavía no se pueden examinar fotos</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them instead.</source>
      <translation>No se pueden mover fotos desde «{folder}»: su unidad es de solo lectura. Cópielas.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.</source>
      <translation>No se pueden mover fotos desde «{folder}»: no tiene permiso para cambiarla. Cópielas.</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Photos that go back to where they were</source>
      <translation>Fotos que vuelven a donde estaban</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Photos that it doubts are asked about, and stay where they are until you answer.</source>
      <translation>Si duda de una foto, le pregunta, y la foto se queda donde está hasta que usted responda.</translation>
    </message>
    <message>
      <location filename="views/teach_picker.py" />
      <source>Photos to choose examples from</source>
      <translation>Fotos entre las que elegir ejemplos</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation>Las fotos que deje se quedan donde están.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation>Posible</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation>Pulse N en una foto que muestre otra cosa.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Press Put everything back, or open History and press Put back beside that sort.</source>
      <translation>Pulse «Devolver todo», o abra el Historial y pulse «Devolver» junto a esa clasificación.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation>Privado: sus fotos nunca salen de este equipo. No se mueve nada hasta que usted lo diga, y un botón lo devuelve todo.</translation>
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
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation>Devolver todo</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put it into a folder “Have a look”</source>
      <translation>Ponerla en una carpeta «Por revisar»</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation>Poner las carpetas en</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation>Devolver el resto</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation>Ponerlas en una carpeta «Por revisar»</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation>La devolución de lo que hay en «{folder}» se interrumpió.</translation>
    </message>
    <message>
      <location filename="core/unfinished.py" />
      <source>Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.</source>
      <translation>La devolución de lo que hay en «{place}» se interrumpió. Devuelva el resto antes de clasificar de nuevo.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation>Devolviendo fotos</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation>Devolviendo fotos…</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation>Rehacer: {act}</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Remark</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same for these %Ln?</source>
      <translation>
        <numerusform>¿Lo mismo para esta?</numerusform>
        <numerusform>¿Lo mismo para estas %Ln?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/same_for_these.py" />
      <source>Same garment: these %Ln?</source>
      <translation>
        <numerusform>La misma prenda: ¿esta también?</numerusform>
        <numerusform>La misma prenda: ¿estas %Ln también?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation>Guarde una copia más pequeña y añádala.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a picture sheet…</source>
      <translation>Guardar como hoja de imágenes…</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Save as a table…</source>
      <translation>Guardar como tabla…</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation>Guárdela de nuevo con otro programa y añada esa copia.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Save the photos from that program into a folder, and add that.</source>
      <translation>Guarde las fotos desde ese programa en una carpeta y añada esa.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saved as “{name}”.</source>
      <translation>Guardado como «{name}».</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/parts/search_field.py" />
      <source>Search by file name</source>
      <translation>Buscar por nombre</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/settings_page.py" />
      <location filename="views/welcome.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation>Camisa</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation>Zapatos</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation>Pantalón corto</translation>
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
        <numerusform>Mostrar %Ln foto más de esta prenda</numerusform>
        <numerusform>Mostrar %Ln fotos más de esta prenda</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/review_empty.py" />
      <source>Show in All photos</source>
      <translation>Mostrar en Todas las fotos</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="views/taught_menu.py" />
      <source>Show it more photos…</source>
      <translation>Mostrarle más fotos…</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Show look-alikes</source>
      <translation>Mostrar las parecidas</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show more…</source>
      <translation>Mostrar más…</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation>Mostrar la lista</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Show {category} again</source>
      <translation>Volver a mostrar {category}</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Show {name} more photos</source>
      <translation>Mostrar más fotos de {name}</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Shows which parts of the photo counted most</source>
      <translation>Muestra qué partes de la foto contaron más</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_texts.py" />
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation>Falda</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Small pictures, what was recognised, and your decisions: {size}</source>
      <translation>Miniaturas, lo reconocido y sus decisiones: {size}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Smaller pictures</source>
      <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation>Algunas copias hechas {when} siguen en sus carpetas.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation>Algunas fotos clasificadas {when} siguen en sus carpetas.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos again…</source>
      <translation>
        <numerusform>Clasificar %Ln foto otra vez…</numerusform>
        <numerusform>Clasificar %Ln fotos otra vez…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation>
        <numerusform>Clasificar %Ln foto…</numerusform>
        <numerusform>Clasificar %Ln fotos…</numerusform>
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
      <translation>Clasificarla según la primera opción</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation>Clasificar más fotos</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation>Clasificar fotos</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation>Clasificar fotos…</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation>Clasificarlas según la primera opción</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation>Clasifique en carpetas las fotos de su ropa</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Sorted photos</source>
      <translation>Fotos clasificadas</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation>Aquí aparece lo que clasifique, siempre con «Devolver». No hay plazo.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Stayed where it was</source>
      <translation>Se quedó donde estaba</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays in Have a look</source>
      <translation>Sigue en Por revisar</translation>
    </message>
    <message>
      <location filename="views/offer_grid.py" />
      <source>Stays {category}</source>
      <translation>Sigue en {category}</translation>
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
      <translation>Parar aquí</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation>Parado</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation>Parado. {done} de {total} fotos están en sus carpetas; las demás, donde estaban.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation>Parado. {how}</translation>
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation>Se parará después de esta foto…</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Such as Hoodie</source>
      <translation>Por ejemplo, Sudadera</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation>Seguro</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation>Camiseta</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in a file…</source>
      <translation>Incorporar un archivo…</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Take in categories</source>
      <translation>Incorporar categorías</translation>
    </message>
    <message>
      <location filename="views/example_tiles.py" />
      <source>Take out {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation>
        <numerusform>Vuelve a quitar la copia. También puede hacerlo más tarde, en Historial.</numerusform>
        <numerusform>Vuelve a quitar las %Ln copias. También puede hacerlo más tarde, en Historial.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation>
        <numerusform>Devuelve la foto a donde estaba. También puede hacerlo más tarde, en Historial.</numerusform>
        <numerusform>Devuelve las %Ln fotos a donde estaban. También puede hacerlo más tarde, en Historial.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Teach a category</source>
      <translation>Enseñar una categoría</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>That drive does not allow this name.</source>
      <translation>Esa unidad no permite este nombre.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>That is plenty.</source>
      <translation>Con esto basta de sobra.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation>Esa era la última</translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation>
        <numerusform>La copia se ha borrado</numerusform>
        <numerusform>Las %Ln copias se han borrado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation>
        <numerusform>La copia está en la papelera</numerusform>
        <numerusform>Las %Ln copias están en la papelera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation>
        <numerusform>La que no ha revisado</numerusform>
        <numerusform>Las %Ln que no ha revisado</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not answer (code {code}). Restarting the computer may help.</source>
      <translation>El controlador de NVIDIA no responde (código {code}). Reiniciar el equipo puede ayudar.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>The NVIDIA driver does not name a graphics card.</source>
      <translation>El controlador de NVIDIA no indica ninguna tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>The bright parts counted most for each answer.</source>
      <translation>Las partes claras son las que más contaron para cada respuesta.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The category that this is to be a kind of is not there any more.</source>
      <translation>La categoría a la que esta debía pertenecer ya no existe.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The copy did not come out right and was thrown away. Check the drive and its cable.</source>
      <translation>La copia no salió bien y se descartó. Compruebe la unidad y su cable.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive can only be read. Choose a folder on another drive.</source>
      <translation>La unidad es de solo lectura. Elija una carpeta en otra unidad.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive is full. Make room on it, then finish the sort.</source>
      <translation>La unidad está llena. Libere espacio y termine la clasificación.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{destination}” is not there. Plug it in and finish the sort then.</source>
      <translation>La unidad de «{destination}» no está. Conéctela y termine entonces la clasificación.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The drive of “{folder}” is not there any more. Plug it in, then finish the sort.</source>
      <translation>La unidad de «{folder}» ya no está. Conéctela y termine la clasificación.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>The drive of “{place}” can only be read. Take its write protection off, or choose a folder on another drive.</source>
      <translation>La unidad de «{place}» es de solo lectura. Quite la protección contra escritura o elija una carpeta en otra unidad.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The drive reports: {trouble}. Check the drive and its cable.</source>
      <translation>La unidad informa: {trouble}. Compruebe la unidad y su cable.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The drive that holds the program's own notes is full. Make room on it and try again.</source>
      <translation>La unidad en la que el programa guarda sus notas está llena. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>The drive that it came from is not there. Plug it in and put the sort back again.</source>
      <translation>La unidad de la que procede no está. Conéctela y vuelva a devolver la clasificación.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The eight-bit file cannot run here ({why}).</source>
      <translation>El archivo de 8 bits no se puede usar aquí ({why}).</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The eight-bit file {name} was made from another model file.</source>
      <translation>El archivo de 8 bits {name} se creó a partir de otro archivo de modelo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation>El archivo está dañado.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation>El archivo está vacío: la copia se cortó.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The file is too large for this drive. Choose another drive.</source>
      <translation>El archivo es demasiado grande para esta unidad. Elija otra unidad.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>The file with your own categories was damaged. It was put aside as {name}; bring your categories back from an exported file, or show them anew.</source>
      <translation>El archivo con sus propias categorías estaba dañado. Se apartó como {name}; recupere sus categorías de un archivo exportado o enséñelas de nuevo.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; it has those of your decisions that could still be read.</source>
      <translation>El archivo con su revisión estaba dañado. Se apartó como {name} y se empezó uno nuevo, con las decisiones suyas que aún se podían leer.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>The file with your review was damaged. It was put aside as {name}, and a new one begun; photos will be looked at again.</source>
      <translation>El archivo con su revisión estaba dañado. Se apartó como {name} y se empezó uno nuevo; las fotos se mirarán otra vez.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.</source>
      <translation>La carpeta {folder}, donde el programa guarda lo que sabe, no se puede crear ({reason}). Compruebe que puede escribir ahí o indique otra carpeta en WARDROBE_SORTER_HOME.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The folder “{name}” will be made.</source>
      <translation>Se creará la carpeta «{name}».</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>The folder “{parent}” is no longer there, so it was left alone.</source>
      <translation>La carpeta «{parent}» ya no está, así que no se ha tocado.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card could not be used ({why}).</source>
      <translation>No se pudo usar la tarjeta gráfica ({why}).</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card ran it before.</source>
      <translation>Antes lo usaba la tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The graphics card stopped working ({why}).</source>
      <translation>La tarjeta gráfica dejó de funcionar ({why}).</translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The graphics card's driver stopped the program when it was tried.</source>
      <translation>El controlador de la tarjeta gráfica detuvo el programa al probarla.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>The graphics pack lets the {card} look at the photos, which takes less time. It is {download} to download and {disk} on the disk. You never need it: everything works without it.</source>
      <translation>Con el paquete gráfico, la {card} puede examinar las fotos en menos tiempo. Son {download} de descarga y {disk} en el disco. Nunca es necesario: todo funciona sin él.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The later one gets a number, like {name}.</source>
      <translation>La posterior recibe un número, como {name}.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The licences of all its parts lie in “{folder}”.</source>
      <translation>Las licencias de todas sus partes están en «{folder}».</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation>La lista de clasificaciones no se puede leer</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts in “{path}” cannot be used, and nothing is sorted without it. If trying again does not help, put that file somewhere else: a new list is begun, and older sorts can no longer be put back.</source>
      <translation>La lista de clasificaciones en «{path}» no se puede usar, y sin ella no se clasifica nada. Si intentarlo de nuevo no ayuda, lleve ese archivo a otro lugar: se empieza una lista nueva y las clasificaciones anteriores ya no se pueden devolver.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.</source>
      <translation>La lista de clasificaciones viene de una versión más nueva de Wardrobe Sorter. Instale la última.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The list on the left</source>
      <translation>La lista de la izquierda</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model cannot run ({error}). Install Wardrobe Sorter again.</source>
      <translation>El modelo no se puede usar ({error}). Instale Wardrobe Sorter de nuevo.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one, and this processor cannot add up eight-bit numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong.</source>
      <translation>El archivo de modelo indicado es de 8 bits, y este procesador no puede sumar con exactitud números de 8 bits (le falta VNNI): indique el archivo completo (float) o habrá más respuestas equivocadas.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>The model file that was named is an eight-bit one.</source>
      <translation>El archivo de modelo indicado es de 8 bits.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} cannot be read ({error}). Check that you may open it, or name another.</source>
      <translation>El archivo de modelo {path} no se puede leer ({error}). Compruebe que puede abrirlo o indique otro.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} does not hold its checksum "file_sha256" in its place. Make it anew with wardrobe-export.</source>
      <translation>El archivo de modelo {path} no tiene en su sitio la suma de control «file_sha256». Créelo de nuevo con wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} does not say its "{key}". Make it anew with wardrobe-export.</source>
      <translation>El archivo de modelo {path} no indica su «{key}». Créelo de nuevo con wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "wardrobe" entry that cannot be read. Make it anew with wardrobe-export.</source>
      <translation>El archivo de modelo {path} tiene una entrada «wardrobe» que no se puede leer. Créelo de nuevo con wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} has a "{key}" that this program does not understand. Make it anew with this version of wardrobe-export.</source>
      <translation>El archivo de modelo {path} tiene un «{key}» que este programa no entiende. Créelo de nuevo con esta versión de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} has {what}. Make it anew with this version of wardrobe-export.</source>
      <translation>El archivo de modelo {path} contiene: {what}. Créelo de nuevo con esta versión de wardrobe-export.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.</source>
      <translation>El archivo de modelo {path} está dañado. Instale Wardrobe Sorter de nuevo o vuelva a copiar el archivo.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model.</source>
      <translation>Falta el archivo de modelo {path}. Instale Wardrobe Sorter de nuevo o indique otro con --model.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} lacks the "wardrobe" entry that names its categories. Make it with wardrobe-export, or use the one that came with the program.</source>
      <translation>Al archivo de modelo {path} le falta la entrada «wardrobe» con sus categorías. Créelo con wardrobe-export o use el que viene con el programa.</translation>
    </message>
    <message>
      <location filename="core/model_entry.py" />
      <source>The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one reads {ours}). Update the program.</source>
      <translation>El archivo de modelo {path} es para una versión más nueva de Wardrobe Sorter (formato {schema}, esta lee {ours}). Actualice el programa.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>The model file {path} was replaced while it was in use. Open it again.</source>
      <translation>El archivo de modelo {path} se reemplazó mientras se usaba. Ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>The model file {path}, which was chosen in Settings, is not there any more. The built-in one is used in its place.</source>
      <translation>El archivo del modelo {path}, que se eligió en Ajustes, ya no está. En su lugar se usa el incluido.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>The model {path} cannot run here ({first_line}). Install Wardrobe Sorter again, or name another model.</source>
      <translation>El modelo {path} no se puede usar aquí ({first_line}). Instale Wardrobe Sorter de nuevo o indique otro modelo.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation>La foto nueva recibe un número, como {name}. No se sobrescribe nada.</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo is called {name}.</source>
      <translation>La foto nueva se llama {name}.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>The original has changed or gone.</source>
      <translation>El original ha cambiado o ya no está.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation>
        <numerusform>La otra está bien {times} de cada 100 veces.</numerusform>
        <numerusform>De las otras %Ln están bien {times} de cada 100.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>The other %Ln go back.</source>
      <translation>
        <numerusform>La otra vuelve.</numerusform>
        <numerusform>Las otras %Ln vuelven.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/supervisor.py" />
      <source>The part of the program that looks at photos keeps ending by itself. Close other programs to free memory, or install Wardrobe Sorter again.</source>
      <translation>La parte del programa que examina las fotos se cierra sola una y otra vez. Cierre otros programas para liberar memoria o instale Wardrobe Sorter de nuevo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation>La foto no se pudo abrir sin riesgo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is in the cloud only, not on this computer.</source>
      <translation>La foto está solo en la nube, no en este equipo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation>La foto es demasiado grande para abrirla sin riesgo.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation>La foto tardó demasiado en abrirse.</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation>Las fotos solo se miran. Se quedan donde están.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which {names} were learned are gone, and what recognises the clothes now has not seen them. Show it a few of each anew.</source>
      <translation>Las fotos con las que se aprendieron {names} ya no están, y lo que reconoce la ropa ahora no las ha visto. Enséñele unas cuantas de cada una de nuevo.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>The photos from which “{name}” was learned are gone, and what recognises the clothes now has not seen them. Show it a few anew.</source>
      <translation>Las fotos con las que se aprendió «{name}» ya no están, y lo que reconoce la ropa ahora no las ha visto. Enséñele unas cuantas de nuevo.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation>Las propias fotos van a las carpetas.</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>The photos there are in their folders already.</source>
      <translation>Las fotos de ahí ya están en sus carpetas.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The program never asks the network for anything: look for newer versions where you got this one.</source>
      <translation>El programa nunca pide nada a la red: busque versiones nuevas donde consiguió esta.</translation>
    </message>
    <message>
      <location filename="core/pool.py" />
      <source>The program was closed before it could look at photos.</source>
      <translation>El programa se cerró antes de poder examinar fotos.</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>The program's own files are missing (looked in {place}). Install it again.</source>
      <translation>Faltan archivos del propio programa (se buscaron en {place}). Instálelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where photos belong. Nothing was touched; the photos are where they are.</source>
      <translation>El registro de la clasificación «{sort_id}» está dañado, así que no se puede confiar en él para saber dónde van las fotos. No se ha tocado nada; las fotos siguen donde están.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>The same for all that look alike</source>
      <translation>Lo mismo para todas las parecidas</translation>
    </message>
    <message>
      <location filename="core/settings.py" />
      <source>The settings cannot be kept in {place} ({reason}). Check that you may write there.</source>
      <translation>Los ajustes no se pueden guardar en {place} ({reason}). Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>The sort that was interrupted has been ended elsewhere meanwhile.</source>
      <translation>La clasificación interrumpida se ha terminado entretanto en otro lugar.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Then no earlier sort can be put back any more.</source>
      <translation>Después ya no se podrá devolver ninguna clasificación anterior.</translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation>Aquí todavía no hay fotos.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation>No hay fotos en lo que ha añadido. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation>No hay fotos en «{name}». Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="workers/nothing_found.py" />
      <source>There are no photos there but those sorted earlier ({folders}). To look through such a folder again, add it by itself.</source>
      <translation>Ahí no hay más fotos que las clasificadas antes ({folders}). Para volver a examinar una carpeta así, añádala ella misma.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <location filename="core/learning/taught.py" />
      <source>There is a category called {name} already; choose another name.</source>
      <translation>Ya hay una categoría llamada {name}; elija otro nombre.</translation>
    </message>
    <message>
      <location filename="core/classifier.py" />
      <source>There is a graphics card, but the graphics pack that it needs is not installed.</source>
      <translation>Hay una tarjeta gráfica, pero el paquete gráfico que necesita no está instalado.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no account, and the program opens no connection.</source>
      <translation>No hay ninguna cuenta, y el programa no abre ninguna conexión.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>There is no category for my kimonos.</source>
      <translation>No hay categoría para mis kimonos.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>There is no eight-bit file {name} beside the model file.</source>
      <translation>Junto al archivo de modelo no hay un archivo de 8 bits {name}.</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>There is no sort called “{sort_id}”. `{program} history` lists them all.</source>
      <translation>No hay ninguna clasificación llamada «{sort_id}». `{program} history` las muestra todas.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>There is not enough room in “{destination}”: {needed} are needed, {free} are free. Make room there, or choose another drive.</source>
      <translation>No hay espacio suficiente en «{destination}»: se necesitan {needed} y hay {free} libres. Libere espacio o elija otra unidad.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation>No hay nada que hacer</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation>No hay nada que clasificar. Responda antes algunas fotos o añada más.</translation>
    </message>
    <message>
      <location filename="views/settings_look.py" />
      <source>There is work under way. Language and text size can be changed when that is over.</source>
      <translation>Hay trabajo en curso. Podrá cambiar el idioma y el tamaño del texto cuando termine.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>There is work under way. This can be done when that is over.</source>
      <translation>Hay trabajo en curso. Podrá hacerlo cuando termine.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>These drawings belong to the program: they are copied.</source>
      <translation>Estos dibujos pertenecen al programa: se copian.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>These two are the same category; choose another.</source>
      <translation>Las dos son la misma categoría; elija otra.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation>Aparecen aquí mientras se examinan las demás.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>They hold from the next sort on. Folders that are there keep their names.</source>
      <translation>Valen desde la próxima clasificación. Las carpetas que ya existen conservan su nombre.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>They travel with their photo, as do small files that belong to it: all of them or none.</source>
      <translation>Van con su foto, igual que los archivos pequeños que le pertenecen: todos o ninguno.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation>Esto no se puede hacer</translation>
    </message>
    <message>
      <location filename="views/photo_stage.py" />
      <source>This cannot be shown: the photo does not open any more.</source>
      <translation>No se puede mostrar: la foto ya no se abre.</translation>
    </message>
    <message>
      <location filename="core/learning/rows.py" />
      <source>This category is not there any more; make it anew.</source>
      <translation>Esta categoría ya no existe; créela de nuevo.</translation>
    </message>
    <message>
      <location filename="workers/task.py" />
      <source>This did not work: {trouble}</source>
      <translation>Esto no ha funcionado: {trouble}</translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation>Este disco tiene {size} libres.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive cannot promise never to replace a file. Choose another drive.</source>
      <translation>Esta unidad no puede garantizar que nunca se reemplace un archivo. Elija otra unidad.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>This drive does not allow its name. Give it another one and sort again.</source>
      <translation>Esta unidad no permite su nombre. Póngale otro y clasifique de nuevo.</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>This file was named with --model when the program was started, so it is used until it is closed. Start it without --model to choose here.</source>
      <translation>Este archivo se indicó con --model al iniciar el programa y se usa hasta que se cierre. Inícielo sin --model para elegir aquí.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>This installed program cannot take it in. To use it, run the program from its source, as its README says under “Without make”, and type this there:</source>
      <translation>Este programa instalado no puede incorporarlo. Para usarlo, ejecute el programa desde su código fuente, como explica su README en “Without make”, y escriba esto allí:</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation>No es una foto, diga lo que diga su nombre.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation>Esto es lo que va a pasar</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>This name is already taken there.</source>
      <translation>Ese nombre ya está ocupado allí.</translation>
    </message>
    <message>
      <location filename="core/learning/taught.py" />
      <source>This name is too long; use at most {letters} letters.</source>
      <translation>El nombre es demasiado largo; use como máximo {letters} letras.</translation>
    </message>
    <message>
      <location filename="core/cuda.py" />
      <source>This needs an NVIDIA graphics card, which a Mac does not have.</source>
      <translation>Esto necesita una tarjeta gráfica NVIDIA, y los Mac no la tienen.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor adds up eight-bit numbers exactly, which is quicker.</source>
      <translation>Este procesador suma con exactitud números de 8 bits, y eso es más rápido.</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>This processor cannot add up eight-bit numbers exactly (it lacks VNNI).</source>
      <translation>Este procesador no puede sumar con exactitud números de 8 bits (le falta VNNI).</translation>
    </message>
    <message>
      <location filename="core/journal.py" />
      <source>This sort has been begun already. Make a new one.</source>
      <translation>Esta clasificación ya se ha empezado. Haga una nueva.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>This sort has been put back already.</source>
      <translation>Esta clasificación ya se ha devuelto.</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>This sort was not interrupted: there is nothing to finish.</source>
      <translation>Esta clasificación no se interrumpió: no hay nada que terminar.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>This will do. Five are better; different colours and backgrounds help.</source>
      <translation>Con esto vale. Cinco son mejor; ayuda que haya colores y fondos distintos.</translation>
    </message>
    <message>
      <location filename="views/settings_graphics.py" />
      <source>To get it, type this in the folder of the program's source and start it again:</source>
      <translation>Para obtenerlo, escriba esto en la carpeta del código fuente del programa y vuelva a iniciarlo:</translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>To look through such a folder again, add it by itself.</source>
      <translation>Para volver a examinar una carpeta así, añádala ella misma.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Junto con las {clear} que estaban claras y {filed} que clasificó usted, %Ln está lista para su carpeta.</numerusform>
        <numerusform>Junto con las {clear} que estaban claras y {filed} que clasificó usted, %Ln están listas para sus carpetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Junto con las {clear} que estaban claras, %Ln está lista para su carpeta.</numerusform>
        <numerusform>Junto con las {clear} que estaban claras, %Ln están listas para sus carpetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with {filed} that you filed yourself, %Ln are ready for their folders.</source>
      <translation>
        <numerusform>Junto con {filed} que clasificó usted, %Ln está lista para su carpeta.</numerusform>
        <numerusform>Junto con {filed} que clasificó usted, %Ln están listas para sus carpetas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation>Volver a intentar</translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation>Probar con nuestros dibujos</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation>Girar a la izquierda</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation>Girar a la derecha</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Turn the picture</source>
      <translation>Girar la imagen</translation>
    </message>
    <message>
      <location filename="core/folder_names.py" />
      <source>Two categories have the folder “{folder}”, and their photos would be mixed in it. Call one of them otherwise: in Settings, under “Folder names”.</source>
      <translation>Dos categorías tienen la carpeta «{folder}», y sus fotos se mezclarían en ella. Dé otro nombre a una de ellas: en Ajustes, en «Nombres de las carpetas».</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Type a name for the category. Nothing changes until you add it.</source>
      <translation>Escriba un nombre para la categoría. Nada cambia hasta que la añada.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <location filename="views/look_bar.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="views/learned_news.py" />
      <location filename="views/settings_learned.py" />
      <source>Undo takes this back.</source>
      <translation>«Deshacer» lo revierte.</translation>
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation>Deshacer: {act}</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation>Improbable</translation>
    </message>
    <message>
      <location filename="views/side_menu.py" />
      <source>Up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <location filename="views/window.py" />
      <source>Use another file…</source>
      <translation>Usar otro archivo…</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>Use the built-in one</source>
      <translation>Usar el incluido</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <source>Use the standard names</source>
      <translation>Usar los nombres originales</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Version {version}</source>
      <translation>Versión {version}</translation>
    </message>
    <message>
      <location filename="core/paths.py" />
      <source>WARDROBE_SORTER_HOME names a home folder that is not there: {home}</source>
      <translation>WARDROBE_SORTER_HOME indica una carpeta personal que no existe: {home}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="views/keep_record.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation>Wardrobe Sorter</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation>Ropa clasificada</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Weeks later too. What you have changed since is left alone, and listed.</source>
      <translation>También semanas después. Lo que haya cambiado desde entonces no se toca y aparece en una lista.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What are the two sheets in the corner of a photo?</source>
      <translation>¿Qué son las dos hojas en la esquina de una foto?</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>What becomes of the films of Live Photos?</source>
      <translation>¿Qué pasa con los vídeos de las Live Photos?</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation>Qué pasa con los originales</translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>What is promised</source>
      <translation>Lo que se promete</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation>¿Qué es esto?</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>What it has learned from you</source>
      <translation>Lo que el programa ha aprendido de usted</translation>
    </message>
    <message>
      <location filename="views/settings_model.py" />
      <source>What recognises the clothes</source>
      <translation>Lo que reconoce la ropa</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>What recognises the clothes now is not what your settings name, so it brings its own.</source>
      <translation>Lo que reconoce la ropa ahora no es lo que indican sus ajustes, así que trae su propio valor.</translation>
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>What was done could not be noted here, so it was stopped; the photos are safe. Close other programs that use this file, make room on its drive, then finish.</source>
      <translation>Lo hecho no se pudo anotar aquí, así que se detuvo; las fotos están a salvo. Cierre otros programas que usen este archivo, haga sitio en su unidad y termine después.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>What was found out cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Lo averiguado no se puede guardar en {path} ({error}). Libere espacio en ese disco o compruebe que puede escribir ahí.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>What was in each folder</source>
      <translation>Lo que había en cada carpeta</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>What was learned cannot be kept in {path} ({error}). Make room on that disk, or check that you may write there.</source>
      <translation>Lo aprendido no se puede guardar en {path} ({error}). Libere espacio en ese disco o compruebe que puede escribir ahí.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>What was recognised, the small pictures, your own categories and every decision you made are deleted from this computer. The photos in the window are put aside. This cannot be undone.</source>
      <translation>Lo reconocido, las miniaturas, sus propias categorías y todas sus decisiones se borran de este equipo. Las fotos de la ventana se retiran de ella. Esto no se puede deshacer.</translation>
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation>Lo que va a pasar, carpeta por carpeta</translation>
    </message>
    <message>
      <location filename="views/settings_sure.py" />
      <source>When to file a photo without asking you.</source>
      <translation>Cuándo colocar una foto sin preguntarle.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Where a name is taken, the newcomer gets a number, and you see it beforehand.</source>
      <translation>Si un nombre ya está ocupado, la foto nueva recibe un número, y usted lo ve antes.</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>Where it is now</source>
      <translation>Dónde está ahora</translation>
    </message>
    <message>
      <location filename="core/variant.py" />
      <source>Whether eight-bit numbers are quicker on this kind of processor was never measured.</source>
      <translation>Nunca se ha medido si los números de 8 bits son más rápidos en este tipo de procesador.</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show it?</source>
      <translation>¿Qué fotos la muestran?</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>Which photos show “{name}”?</source>
      <translation>¿Qué fotos muestran «{name}»?</translation>
    </message>
    <message>
      <location filename="views/why_view.py" />
      <source>Why {name}</source>
      <translation>Por qué {name}</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Why: the parts that counted most</source>
      <translation>Por qué: las partes que más contaron</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="views/teach_page.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: choose “Category and year” before you sort. It goes by the day on which a photo was taken; where that is not known, by the date of its file.</source>
      <translation>Sí: elija «Categoría y año» antes de clasificar. Cuenta el día en que se tomó la foto; si no se sabe, la fecha de su archivo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>Yes: press F2 on a category in the list on the left. Drag categories to put them in order.</source>
      <translation>Sí: pulse F2 en una categoría de la lista de la izquierda. Arrastre las categorías para ordenarlas.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>You are not allowed to do this here. Ask whoever owns the folder, or choose another one.</source>
      <translation>No tiene permiso para hacer esto aquí. Pregunte al propietario de la carpeta o elija otra.</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation>No tiene permiso para abrirlo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{folder}”. Choose another folder to sort into.</source>
      <translation>No tiene permiso para escribir en «{folder}». Elija otra carpeta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>You are not allowed to write into “{place}”. Choose another folder to sort into.</source>
      <translation>No tiene permiso para escribir en «{place}». Elija otra carpeta de destino.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back at any time: there is no limit.</source>
      <translation>Puede devolverlo todo cuando quiera: no hay plazo.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation>Puede devolverlas cuando quiera.</translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation>Puede empezar con estas mientras se examinan las demás.</translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation>Su elección</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation>Usted decidió: {name}</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You stopped. The rest is still in the folders, and can be put back at any time.</source>
      <translation>Ha parado. El resto sigue en las carpetas y se puede devolver cuando quiera.</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>Your categories are kept in “{file}”. It holds no photos.</source>
      <translation>Sus categorías están guardadas en «{file}». No contiene fotos.</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your examples</source>
      <translation>Sus ejemplos</translation>
    </message>
    <message>
      <location filename="views/teach_panel.py" />
      <source>Your new examples</source>
      <translation>Sus ejemplos nuevos</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation>Su original no se ha tocado nunca.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation>Sus originales no se han tocado.</translation>
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation>Sus originales no se han tocado nunca.</translation>
    </message>
    <message>
      <location filename="views/settings_kept.py" />
      <source>Your photos and the folders they were sorted into stay as they are. So do these settings.</source>
      <translation>Sus fotos y las carpetas en que se clasificaron no cambian. Estos ajustes tampoco.</translation>
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation>Sus fotos se quedan. A las carpetas van copias.</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation>quedan unos segundos</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>a kind of {category}</source>
      <translation>un tipo de {category}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation>
        <numerusform>queda %Ln hora más o menos</numerusform>
        <numerusform>quedan unas %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation>
        <numerusform>queda %Ln minuto más o menos</numerusform>
        <numerusform>quedan unos %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation>
        <numerusform>queda %Ln segundo más o menos</numerusform>
        <numerusform>quedan unos %Ln segundos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation>añadir {count}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>add {name}</source>
      <translation>añadir {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>y %Ln más</numerusform>
        <numerusform>y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation>flecha izquierda</translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation>flecha derecha</translation>
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
      <translation>olvidar {name}</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation>olvidar {photos}</translation>
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
        <numerusform>de «{folder}» y %Ln más</numerusform>
        <numerusform>de «{folder}» y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>how many of them right was not measured</source>
      <translation>no se midió en cuántas acierta</translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation>menos de un segundo</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>more examples of {name}</source>
      <translation>más ejemplos de {name}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation>el {day} a las {time}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>photos of other things</source>
      <translation>fotos de otras cosas</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos of that year</source>
      <translation>fotos de ese año</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>photos to look at</source>
      <translation>fotos por revisar</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>take in “{file}”</source>
      <translation>incorporar «{file}»</translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation>las demás esperan</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation>hoy a las {time}</translation>
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation>ayer a las {time}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is hidden</source>
      <translation>ocultar {category}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} is shown again</source>
      <translation>volver a mostrar {category}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <source>{category} stands elsewhere</source>
      <translation>cambiar de sitio {category}</translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation>{category}, seguro como {count} de cada 100</translation>
    </message>
    <message>
      <location filename="views/teach_words.py" />
      <source>{count} from {place}</source>
      <translation>{count} de «{place}»</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>{count} in {place}</source>
      <translation>{count} en «{place}»</translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation>{device}. ¿Por qué?</translation>
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
      <translation>{done} de {total} copias hechas {when} ya se han retirado.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation>{done} de {total} en sus carpetas</translation>
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation>{done} de {total} movidas</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived, {left} could not be sorted. None is lost.</source>
      <translation>Habían llegado {done} de {total} fotos, {left} no se pudieron clasificar. Ninguna se ha perdido.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation>Habían llegado {done} de {total} fotos. Ninguna se ha perdido.</translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos of the sort {when} are back where they were.</source>
      <translation>{done} de {total} fotos clasificadas {when} están de nuevo donde estaban.</translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation>{done} de {total} devueltas</translation>
    </message>
    <message>
      <location filename="views/keep_record.py" />
      <source>{done} of {total}, sorted or not</source>
      <translation>{done} de {total}, colocadas o no</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{files}, {right}.</source>
      <translation>{files}; {right}.</translation>
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation>{file} · en {folder}</translation>
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation>{folder}, {photos}</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>{name} joins {other}</source>
      <translation>unir {name} a {other}</translation>
    </message>
    <message>
      <location filename="views/same_for_these.py" />
      <source>{name}, answered along</source>
      <translation>{name}, se responde igual</translation>
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
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="core/sureness.py" />
      <source>{n} of 100 of them right</source>
      <translation>acierta en {n} de cada 100</translation>
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation>{old} pasa a ser {new}</translation>
    </message>
    <message>
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>{old} is called {new}</source>
      <translation>{old} se llama {new}</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} cannot be read ({error}). Check that it is there.</source>
      <translation>No se puede leer {path} ({error}). Compruebe que está ahí.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} could not be written ({error}). Choose another place.</source>
      <translation>No se pudo guardar {path} ({error}). Elija otro lugar.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.</source>
      <translation>{path} no contiene categorías de Wardrobe Sorter. Elija un archivo que haya exportado el programa.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is a folder, not a model file. Name the .onnx file in it.</source>
      <translation>{path} es una carpeta, no un archivo de modelo. Indique el archivo .onnx que contiene.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} is damaged or was changed. Export your categories anew and use that file.</source>
      <translation>{path} está dañado o se cambió. Exporte de nuevo sus categorías y use ese archivo.</translation>
    </message>
    <message>
      <location filename="core/model_file.py" />
      <source>{path} is not a model file of Wardrobe Sorter. Name one that wardrobe-export made, or use the one that came with the program.</source>
      <translation>{path} no es un archivo de modelo de Wardrobe Sorter. Indique uno hecho con wardrobe-export o use el que viene con el programa.</translation>
    </message>
    <message>
      <location filename="core/store.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to go on with your review.</source>
      <translation>{path} viene de una versión más nueva de Wardrobe Sorter. Actualice el programa para seguir con su revisión.</translation>
    </message>
    <message>
      <location filename="core/learning/my_categories.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use it.</source>
      <translation>{path} viene de una versión más nueva de Wardrobe Sorter. Actualice el programa para usarlo.</translation>
    </message>
    <message>
      <location filename="core/learning/memory.py" />
      <source>{path} was written by a newer Wardrobe Sorter. Update the program to use your own categories.</source>
      <translation>{path} viene de una versión más nueva de Wardrobe Sorter. Actualice el programa para usar sus propias categorías.</translation>
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation>{photos} a {category}</translation>
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
      <translation>{what}, solo para verla: el archivo no cambia</translation>
    </message>
    <message>
      <location filename="core/chosen_model.py" />
      <source>{why} Until then the built-in one is used.</source>
      <translation>{why} Hasta entonces se usa el incluido.</translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln became clear</source>
      <translation>
        <numerusform>· %Ln quedó clara por sí sola</numerusform>
        <numerusform>· %Ln quedaron claras por sí solas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln done</source>
      <translation>
        <numerusform>· %Ln hecha</numerusform>
        <numerusform>· %Ln hechas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln in doubt since it learned from you</source>
      <translation>
        <numerusform>· %Ln dudosa desde que aprendió de usted</numerusform>
        <numerusform>· %Ln dudosas desde que aprendió de usted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_bar.py" />
      <source>· %Ln more to look at</source>
      <translation>
        <numerusform>· %Ln más por revisar</numerusform>
        <numerusform>· %Ln más por revisar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>· %Ln to look at</source>
      <translation>
        <numerusform>· %Ln por revisar</numerusform>
        <numerusform>· %Ln por revisar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation>«Por revisar» reúne las fotos dudosas. Responda tantas como quiera.</translation>
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation>«Devolver» lleva las fotos movidas a donde estaban y las copias a la papelera. No hay plazo.</translation>
    </message>
    <message>
      <location filename="views/help_texts.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation>«Clasificar» muestra antes lo que va a pasar. El Historial lo devuelve todo, cuando quiera.</translation>
    </message>
    <message>
      <location filename="core/undoing.py" />
      <source>“{destination}” is not there. If its drive was unplugged, plug it in and try again.</source>
      <translation>«{destination}» no está. Si se desconectó su unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” is the folder whose photos would be moved. Choose another folder to sort into, or copy instead.</source>
      <translation>«{destination}» es la carpeta cuyas fotos se moverían. Elija otra carpeta de destino o copie las fotos.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{destination}” lies within “{source}”, whose photos would be moved. Choose a folder outside of it, or copy instead.</source>
      <translation>«{destination}» está dentro de «{source}», cuyas fotos se moverían. Elija una carpeta fuera de ella o copie las fotos.</translation>
    </message>
    <message>
      <location filename="core/account.py" />
      <source>“{file}” could not be written ({reason}). Choose another folder.</source>
      <translation>No se pudo guardar «{file}» ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{folder}” cannot be looked into. Choose another folder to sort into.</source>
      <translation>No se puede mirar dentro de «{folder}». Elija otra carpeta de destino.</translation>
    </message>
    <message>
      <location filename="core/files.py" />
      <source>“{folder}” is in the way: it is not a folder. Rename it and try again.</source>
      <translation>«{folder}» estorba: no es una carpeta. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="views/settings_names.py" />
      <location filename="workers/arrangement.py" />
      <location filename="workers/teacher.py" />
      <source>“{folder}” is the folder for {other} already. Choose another name.</source>
      <translation>«{folder}» ya es la carpeta de {other}. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="workers/teacher.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="core/sorter.py" />
      <source>“{name}” has changed or gone since it was looked at, so all were left.</source>
      <translation>«{name}» ha cambiado o ya no está desde que se examinó, así que se dejaron todos.</translation>
    </message>
    <message>
      <location filename="views/farewell.py" />
      <source>“{name}” is forgotten.</source>
      <translation>Se ha olvidado «{name}».</translation>
    </message>
    <message>
      <location filename="views/settings_learned.py" />
      <source>“{name}” is forgotten. Undo brings it back.</source>
      <translation>Se ha olvidado «{name}». «Deshacer» la recupera.</translation>
    </message>
    <message>
      <location filename="core/lock.py" />
      <source>“{path}” cannot be opened, and nothing is sorted without it. Make sure that you may write into its folder.</source>
      <translation>«{path}» no se puede abrir, y sin él no se clasifica nada. Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
      <location filename="core/settling.py" />
      <source>“{path}” is in the way: a folder of that name is needed. Rename it and try again.</source>
      <translation>«{path}» estorba: hace falta una carpeta con ese nombre. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” belongs to the program. Choose another folder to sort into.</source>
      <translation>«{place}» pertenece al programa. Elija otra carpeta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.</source>
      <translation>No se puede llegar a «{place}». Si se desconectó la unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{place}” is not a folder. Choose a folder to sort into.</source>
      <translation>«{place}» no es una carpeta. Elija una carpeta de destino.</translation>
    </message>
    <message>
      <location filename="core/preflight.py" />
      <source>“{source}” lies within “{destination}”, so its photos would be moved within one folder. Choose another folder to sort into, or copy instead.</source>
      <translation>«{source}» está dentro de «{destination}», así que sus fotos se moverían dentro de una misma carpeta. Elija otra carpeta de destino o copie las fotos.</translation>
    </message>
  </context>
</TS>
