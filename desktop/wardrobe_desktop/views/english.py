"""English singulars. Qt chooses between "1 photo" and "2 photos" only where a translator offers both.

The source texts are written in the plural ("%Ln photos"); the table here supplies the singular for a count
of one. It is handed to Qt as the bytes of a .qm file, built when the program starts: a translator written in
Python would be called from every thread in which Qt forms a sentence, and Qt's locks and Python's would wait
for each other. Other languages bring their own plural rules in .qm files and go in front of it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from wardrobe_desktop.views.qm import qm_bytes

SINGULARS: dict[str, str] = {
    "%Ln seconds": "%Ln second",
    "%Ln minutes": "%Ln minute",
    "%Ln hours": "%Ln hour",
    "about %Ln minutes left": "about %Ln minute left",
    "about %Ln hours left": "about %Ln hour left",
    "%Ln photos": "%Ln photo",
    # the review
    "%Ln hidden categories": "%Ln hidden category",
    "%Ln photos found": "%Ln photo found",
    "%Ln photos a second": "%Ln photo a second",
    "%Ln photos a minute": "%Ln photo a minute",
    "%Ln photos selected": "%Ln photo selected",
    "%Ln photos to look at first, if you like": "%Ln photo to look at first, if you like",
    "%Ln photos were copied to {place}. History has Put back.": (
        "%Ln photo was copied to {place}. History has Put back."
    ),
    "%Ln photos were moved to {place}. History has Put back.": (
        "%Ln photo was moved to {place}. History has Put back."
    ),
    "Fair to stop: the other %Ln are right {times} times in 100.": (
        "Fair to stop: the other one is right {times} times in 100."
    ),
    "%Ln files": "%Ln file",
    "%Ln other files": "%Ln other file",
    "%Ln folders sorted earlier": "%Ln folder sorted earlier",
    "%Ln photo libraries": "%Ln photo library",
    "%Ln hidden folders": "%Ln hidden folder",
    "%Ln things to know. Nothing was changed.": "%Ln thing to know. Nothing was changed.",
    # teaching
    "%Ln look-alikes, the closest first. Click the ones that are not.": (
        "%Ln look-alike. Click it if it is something else."
    ),
    "Add “{name}” with %Ln photos": "Add “{name}” with %Ln photo",
    "%Ln photos move to {name}: {places}. You can undo this.": (
        "%Ln photo moves to {name}: {places}. You can undo this."
    ),
    "%Ln of them are copies that go along.": "%Ln of them is a copy that goes along.",
    "Learned from %Ln photos": "Learned from %Ln photo",
    "Learned from %Ln photos so far": "Learned from %Ln photo so far",
    "Add %Ln photos to “{name}”": "Add %Ln photo to “{name}”",
    "It has also learned from %Ln decisions of yours.": "It has also learned from %Ln decision of yours.",
    "%Ln photos that look like these are asked about now.": (
        "%Ln photo that looks like these is asked about now."
    ),
    "%Ln photos are asked about now.": "%Ln photo is asked about now.",
    "%Ln photos that look like these are filed elsewhere now.": (
        "%Ln photo that looks like these is filed elsewhere now."
    ),
    "%Ln photos that were asked about are clear now and filed.": (
        "%Ln photo that was asked about is clear now and filed."
    ),
    "Its %Ln photos are elsewhere now: {places}.": "Its photo is elsewhere now: {places}.",
    # have a look
    "All %Ln answered.": "One answered.",
    "Same for these %Ln?": "Same for this one?",
    "Same garment: these %Ln?": "Same garment: this one?",
    "%Ln exact copies go along": "%Ln exact copy goes along",
    "Go on with “{name}” and %Ln others": "Go on with “{name}” and %Ln other",
    "Looks the same as {name} and %Ln others": "Looks the same as {name} and %Ln other",
    "%Ln are none of these.": "%Ln is none of these.",
    "%Ln photos are still being looked at.": "%Ln photo is still being looked at.",
    "Together with the {clear} that were clear, %Ln are ready for their folders.": (
        "Together with the {clear} that were clear, %Ln is ready for its folder."
    ),
    "Together with the {clear} that were clear and {filed} that you filed yourself, %Ln are ready for their "
    "folders.": (
        "Together with the {clear} that were clear and {filed} that you filed yourself, %Ln is ready for its "
        "folder."
    ),
    "Together with {filed} that you filed yourself, %Ln are ready for their folders.": (
        "Together with {filed} that you filed yourself, %Ln is ready for its folder."
    ),
    "%Ln are ready for their folders.": "%Ln is ready for its folder.",
    "Sort %Ln photos…": "Sort %Ln photo…",
    "Sort %Ln photos again…": "Sort %Ln photo again…",
    "The other %Ln are right {times} times in 100.": "The other %Ln is right {times} times in 100.",
    "The %Ln you have not looked at": "The one you have not looked at",
    # settings
    "Of your %Ln photos it asks you about {look}.": "Of your one photo it asks you about {look}.",
    # the plan of a sort
    "%Ln more keep their names": "%Ln more keeps its name",
    "%Ln are in this folder already": "%Ln is in this folder already",
    "%Ln names already taken": "%Ln name already taken",
    "%Ln repeated names": "%Ln repeated name",
    "%Ln names not allowed on that drive": "%Ln name not allowed on that drive",
    "Copy %Ln photos": "Copy %Ln photo",
    "Move %Ln photos": "Move %Ln photo",
    "%Ln folders": "%Ln folder",
    "%Ln folders, by year": "%Ln folder, by year",
    "%Ln photos are copied into {folders}.": "%Ln photo is copied into {folders}.",
    "%Ln photos are moved into {folders}.": "%Ln photo is moved into {folders}.",
    "%Ln photos are copied into {folders}, by year.": "%Ln photo is copied into {folders}, by year.",
    "%Ln photos are moved into {folders}, by year.": "%Ln photo is moved into {folders}, by year.",
    "It is not known when %Ln photos were taken: the date of their file counts.": (
        "It is not known when %Ln photo was taken: the date of its file counts."
    ),
    "%Ln are in “{name}” already.": "%Ln is in “{name}” already.",
    "%Ln of these are in “{name}” already, in other folders. They will be there twice.": (
        "%Ln of these is in “{name}” already, in another folder. It will be there twice."
    ),
    "%Ln are in their folders already.": "%Ln is in its folder already.",
    "%Ln stay out: {reasons}.": "%Ln stays out: {reasons}.",
    "%Ln names are already taken.": "%Ln name is already taken.",
    "%Ln of your photos share a name with another.": ("%Ln of your photos shares a name with another."),
    "%Ln of these are exact copies of another one; each is filed.": (
        "%Ln of these is an exact copy of another one; both are filed."
    ),
    "%Ln names are not allowed on that drive.": "%Ln name is not allowed on that drive.",
    "%Ln Live Photo films travel with their photos.": "%Ln Live Photo film travels with its photo.",
    "%Ln small files travel with their photos.": "%Ln small file travels with its photo.",
    # the end of a sort, the history
    "%Ln photos are in their folders": "%Ln photo is in its folder",
    "Takes the %Ln copies away again. You can also do it later, in History.": (
        "Takes the copy away again. You can also do it later, in History."
    ),
    "Takes the %Ln photos back to where they were. You can also do it later, in History.": (
        "Takes the photo back to where it was. You can also do it later, in History."
    ),
    "%Ln photos stayed where they were": "%Ln photo stayed where it was",
    "%Ln were in their folders already": "%Ln was in its folder already",
    "%Ln were no longer there": "%Ln was no longer there",
    "%Ln changed after they were looked at": "%Ln changed after it was looked at",
    "%Ln are there twice; one of each was sorted": "%Ln is there twice and was sorted once",
    "%Ln are links to files elsewhere": "%Ln is a link to a file elsewhere",
    "%Ln are in the cloud only": "%Ln is in the cloud only",
    "%Ln photos are back where they were.": "%Ln photo is back where it was.",
    "The %Ln copies are in the bin": "The copy is in the bin",
    "The %Ln copies are deleted": "The copy is deleted",
    "%Ln copies are in the bin.": "%Ln copy is in the bin.",
    "%Ln copies are deleted.": "%Ln copy is deleted.",
    "All %Ln are back where they were": "It is back where it was",
    "%Ln were left, such as {name}. {why}": "{name} was left. {why}",
    "%Ln were left:": "%Ln was left:",
    "%Ln were changed since and would stay.": "%Ln was changed since and would stay.",
    "%Ln are no longer there.": "%Ln is no longer there.",
    "%Ln would stay: other files have taken their old places.": (
        "%Ln would stay: another file has taken its old place."
    ),
    "%Ln would stay: their originals are not there.": "%Ln would stay: its original is not there.",
    "The other %Ln go back.": "The other one goes back.",
    "%Ln photos moved to “{folder}”": "%Ln photo moved to “{folder}”",
    "%Ln photos copied to “{folder}”": "%Ln photo copied to “{folder}”",
}
"""Plural source text to singular; every counted text of the window is here unless both are the same."""


class English(QTranslator):
    """Qt's own translator over our table; keeps the bytes that Qt only points to."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._bytes = qm_bytes({plural: (one, plural) for plural, one in SINGULARS.items()})
        if not self.load(self._bytes):
            raise AssertionError("Qt does not read the table of singulars")


def install_english(app: QCoreApplication) -> English:
    """Put the English singulars behind every other translator."""
    translator = English(app)
    app.installTranslator(translator)
    return translator
