<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Wardrobe Sorter</name>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln Live Photo films travel with their photos.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln are in their folders already.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln are in this folder already</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are links to files elsewhere</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are none of these.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln are ready for their folders.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln are there twice; one of each was sorted</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln changed after they were looked at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are deleted.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln copies are in the bin.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln could not be read</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <location filename="views/sort_card.py" />
      <source>%Ln folders</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln hours</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_page.py" />
      <source>%Ln left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln minutes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln more could not be sorted</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln more keep their names</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>%Ln names already taken</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln names are already taken.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln none of these</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln other files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <location filename="models/side_list.py" />
      <location filename="views/end_page.py" />
      <location filename="views/folder_bars.py" />
      <location filename="views/place_header.py" />
      <location filename="workers/desk.py" />
      <source>%Ln photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a minute</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos a second</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln photos are back where they were.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are copied into {folders}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>%Ln photos are in their folders</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln photos are moved into {folders}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>%Ln photos are still being looked at.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos copied to “{folder}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/progress_header.py" />
      <source>%Ln photos found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln photos moved to “{folder}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/selection_strip.py" />
      <source>%Ln photos selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln photos stayed where they were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>%Ln photos to look at first, if you like</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were copied to {place}. History has Put back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/pages.py" />
      <source>%Ln photos were moved to {place}. History has Put back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>%Ln seconds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln small files travel with their photos.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>%Ln stay out: {reasons}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln still waiting to be looked at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <source>%Ln things to know. Nothing was changed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln to have a look at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were changed or taken away since. They would stay;</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were in their folders already</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>%Ln were left, such as {name}. {why}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>%Ln were left:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/stayed_list.py" />
      <source>%Ln were no longer there</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A copy into “{folder}” was interrupted {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>A move into “{folder}” was interrupted {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>About {n} of 100 such photos are {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/review_bars.py" />
      <source>Add photos</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>All %Ln answered.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>All %Ln are back where they were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="models/plan_tree.py" />
      <source>All %Ln keep their names</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/page_bar.py" />
      <location filename="views/review_page.py" />
      <source>All photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Ask whoever owns it, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_dialog.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/look_end.py" />
      <source>Back to the photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/side_list.py" />
      <source>Categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check its name; if its drive was unplugged, plug it in and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Check the drive and the cable, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Choose a folder with photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Choose a model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose another folder to put the folders in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Choose another model file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Choose photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Choose photos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_page.py" />
      <location filename="views/selection_strip.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/parts/notice.py" />
      <location filename="views/problems_panel.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Close now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Closer; minus and 0 lead back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Copied to {place} in {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Copy %Ln photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Copy it again from the phone or camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Copy photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/side_list.py" />
      <source>Could not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Drag photos onto a category, or press a key, where something is in the wrong place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drag some onto {category}, or add photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Dress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Drop photos or a folder anywhere on the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop photos or a folder here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Drop photos or folders anywhere on the window. They are only looked at and stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Drop them in, look over the few that are unclear, press one button.
You find them in folders called Dress, Hat, Shirt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Every copy was checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every file could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Every photo so far was clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Every photo was clear, or you have answered it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Every sort you have made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything else is in its folder already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Everything is as it was before this sort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Everything is in its folder already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/pages.py" />
      <source>Everything is where it was before that sort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Everything looked like clothes.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>Fair to stop: the other %Ln are right {times} times in 100.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Fairly sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>File name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Finding your photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/interrupted_box.py" />
      <source>Finish the other %Ln</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Finished {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>First guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>First guess; 2 and 3 take the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Fit the whole photo, key 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Folder “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Folders inside folders are followed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>From %Ln places. Nothing has been moved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>From “{name}”. Nothing has been moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Go through them again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Graphics card: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Hat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/side_list.py" />
      <location filename="views/help_dialog.py" />
      <location filename="views/look_page.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/stayed_list.py" />
      <source>Have a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/sort_page.py" />
      <location filename="views/welcome.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/history_page.py" />
      <location filename="views/review_bars.py" />
      <location filename="views/welcome.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>How close, keys plus and minus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>How far you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>How it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>If you close now, the rest stays where it is. You can finish or put back when you return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>In each folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is a link that leads back to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>It is fair to stop here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>It is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>It keeps its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Keep going</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_page.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Larger pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Least sure first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Leave them where they are</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln folders</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/welcome.py" />
      <source>Let go to add %Ln things</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Let go to add “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Long sleeve</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Look at %Ln now</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_page.py" />
      <location filename="views/selection_strip.py" />
      <source>Look at large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>Looking at folders and names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Looking at your photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Model files (*.onnx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/plan_words.py" />
      <source>Move %Ln photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Move photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/move_menu.py" />
      <source>Move to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/selection_strip.py" />
      <source>Move to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Moved to {place} in {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs no extra space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>Needs {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No file name contains “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>No photos yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <source>None here; %Ln in All photos.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <location filename="models/side_list.py" />
      <location filename="views/answer_panel.py" />
      <location filename="views/help_dialog.py" />
      <location filename="views/move_menu.py" />
      <location filename="views/selection_strip.py" />
      <location filename="workers/desk.py" />
      <source>None of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Not photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Not sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Nothing had been moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing has been moved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Nothing has been touched. Change something on the left, or go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing left to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Nothing sorted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Nothing to do. It was passed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Nothing to do. They were left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>Nothing to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Nothing to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Of {total} photos some may have arrived. None is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>One step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>Or press a letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Outerwear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Pants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>Photo {name}, {place} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/photo_grid.py" />
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the graphics card, the fastest way on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Photos are looked at on the processor. A graphics card by NVIDIA would be faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Photos are still on their way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Photos cannot be looked at yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>Photos you leave stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/side_view.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>Press N on a photo that shows something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Private: your photos never leave this computer. Nothing is moved until you say so, and one button puts everything back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/review_bars.py" />
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Problems {count}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_bars.py" />
      <source>Problems, %Ln</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>Processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_bar.py" />
      <location filename="views/sort_card.py" />
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Put everything back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put the folders in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Put the rest back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Put them into a folder “Have a look”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Putting back what is in “{folder}” was interrupted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/sort_card.py" />
      <source>Putting photos back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Putting photos back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_page.py" />
      <location filename="views/review_bars.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Redo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save a smaller copy and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Save it anew in another program and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/review_bars.py" />
      <source>Search by file name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shirt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Shorts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_page.py" />
      <source>Show in All photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <source>Show the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Size of the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <location filename="views/help_dialog.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>Skirt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Smaller pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some copies of the sort {when} are still in their folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>Some photos of the sort {when} are still in their folders.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <location filename="views/review_bars.py" />
      <source>Sort %Ln photos…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/place_header.py" />
      <source>Sort by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Sort more photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/sort_page.py" />
      <source>Sort photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Sort photos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Sort them by best guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Sort your wardrobe photos into folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>Sorts appear here, each with Put back. There is no time limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <location filename="views/progress_header.py" />
      <location filename="views/sort_bar.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/stop_rule.py" />
      <source>Stop here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Stopped. {done} of {total} photos are in their folders; the others are where they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Stopped. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_bar.py" />
      <source>Stopping after this photo…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="spoken.py" />
      <source>T-shirt</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln copies away again. You can also do it later, in History.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/end_page.py" />
      <source>Takes the %Ln photos back to where they were. You can also do it later, in History.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>That was the last one</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are deleted</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/outcome.py" />
      <source>The %Ln copies are in the bin</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/sort_settings.py" />
      <source>The %Ln you have not looked at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The file is empty: the copy was cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>The list of sorts cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>The new photo gets a number, like {name}. Nothing is overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/review_words.py" />
      <location filename="views/stop_rule.py" />
      <source>The other %Ln are right {times} times in 100.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo could not be opened safely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo is too large to open safely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>The photo took too long to open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>The photos are only looked at. They stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>The photos themselves go into the folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_end.py" />
      <source>There are no photos here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>There are no photos in what you added. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>There are no photos in “{name}”. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>There is nothing to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>There is nothing to sort. Answer some photos first, or add more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>They appear here while the rest are looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This cannot be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_words.py" />
      <source>This disk has {size} free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>This is not a photo, whatever its name says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>This is what will happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/look_end.py" />
      <source>Together with the {clear} that were clear, %Ln are ready for their folders.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <location filename="views/window.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/welcome.py" />
      <source>Try it with our drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>Turn right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>Turn the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <location filename="views/look_page.py" />
      <location filename="views/review_bars.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_bars.py" />
      <source>Undo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>Unlikely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/window.py" />
      <source>Wardrobe Sorter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>Wardrobe sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>What happens to the originals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>What is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/stayed_list.py" />
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/plan_view.py" />
      <source>What will happen, folder by folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>You are not allowed to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>You can put everything back, today or in three weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>You can put them back at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/review_words.py" />
      <source>You can start with these while the rest are looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/mark.py" />
      <source>You decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>You decided: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your original was never touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <source>Your originals have not been touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/outcome.py" />
      <source>Your originals were never touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_settings.py" />
      <source>Your photos stay. Copies go into the folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln hours left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln minutes left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="views/wording.py" />
      <source>about %Ln seconds left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/side_delegate.py" />
      <source>add {count}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/problems_panel.py" />
      <location filename="views/sort_card.py" />
      <source>and %Ln more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/answer_panel.py" />
      <source>arrow right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>forget {photos}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>from “{folder}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>from “{folder}” and %Ln more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/sort_card.py" />
      <source>interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>less than a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>on {day} at {time}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/sort_card.py" />
      <source>the other %Ln go back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>the others wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>today at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/wording.py" />
      <source>yesterday at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/photo_list.py" />
      <source>{category}, sure as {count} in 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/device_chip.py" />
      <source>{device}. Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} in their folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/sort_page.py" />
      <source>{done} of {total} moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/interrupted_box.py" />
      <source>{done} of {total} photos had arrived. None is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/end_page.py" />
      <location filename="views/interrupted_box.py" />
      <location filename="views/sort_page.py" />
      <source>{done} of {total} put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{file} · in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/folder_bars.py" />
      <source>{folder}, {photos}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/key_buttons.py" />
      <source>{name}, {how}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{n} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="models/plan_tree.py" />
      <source>{old} becomes {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="workers/desk.py" />
      <source>{photos} to {category}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/look_page.py" />
      <source>{place} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/progress_header.py" />
      <source>{speed} photos a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/photo_tools.py" />
      <source>{what}, only to look at: the file stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="views/look_page.py" />
      <source>· %Ln done</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>“Have a look” holds the photos that were unclear. Answer as many as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/history_page.py" />
      <source>“Put back” returns moved photos to where they were, and puts copies into the bin. It has no time limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="views/help_dialog.py" />
      <source>“Sort” shows what will happen before it does. History puts everything back, at any time.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
