"""The drawn wardrobe, second part: outerwear and dresses."""

from __future__ import annotations

from drawing.camera import Shot
from drawing.cloth import plain, printed
from drawing.cut import Cut, Look, Sleeve
from drawing.dresses import Gown, lay_gown, lay_strap_gown
from drawing.ground import boards, rug, sheet, tiles, wall
from drawing.outwear import Trim, lay_coat, lay_jacket, lay_quilted
from drawing.parts import hanger
from drawing.piece import Canvas, Crumple
from drawing.prints import brushed, dot, flower, scattered
from drawing.sample import FROM_RIGHT, SOFT, Sample
from drawing.tops import jersey_rib


def bomber(canvas: Canvas) -> None:
    """A dark nylon jacket."""
    cut = Cut(
        top=160,
        neck=56,
        drop=44,
        shoulder=156,
        chest=162,
        waist=160,
        hem=148,
        long=390,
        arm=142,
        sleeve=Sleeve(310, 66, 75, 8),
        second=Sleeve(310, 66, 80, 3),
    )
    look = Look(
        plain((40, 46, 52), gloss=0.13), plain((30, 33, 38)), None, 5, crumple=Crumple(12, 85), folds=1.5
    )
    lay_jacket(canvas, cut, look, Trim(lining=(150, 84, 34)))


def puffer(canvas: Canvas) -> None:
    """A red quilted jacket with a hood."""
    cut = Cut(
        top=190,
        neck=60,
        drop=40,
        shoulder=146,
        chest=160,
        waist=158,
        hem=156,
        long=440,
        arm=148,
        sleeve=Sleeve(310, 84, 77, 5),
        second=Sleeve(310, 84, 74, 8),
    )
    look = Look(plain((128, 26, 38), gloss=0.2), plain((110, 20, 30)), None, 6, crumple=Crumple(7, 60))
    lay_quilted(canvas, cut, look, Trim(collar="hood", cuffs=0, lining=(50, 52, 60)))


def camel_coat(canvas: Canvas) -> None:
    """A wool coat with two rows of buttons on a hanger."""
    hanger(canvas, (300, 92), 122, 30)
    cut = Cut(
        top=95,
        neck=56,
        drop=20,
        shoulder=144,
        chest=154,
        waist=158,
        hem=174,
        long=600,
        arm=150,
        sleeve=Sleeve(370, 82, 84, 3),
        second=Sleeve(370, 82, 82, 5),
    )
    look = Look(
        plain((176, 140, 98), weave=0.09, uneven=0.06),
        plain((92, 70, 52), gloss=0.1),
        None,
        7,
        crumple=Crumple(8, 120),
    )
    lay_coat(canvas, cut, look, (58, 40, 30))


def flower_dress(canvas: Canvas) -> None:
    """A sleeveless summer dress with flowers and a belt."""
    hanger(canvas, (300, 95), 98, 26)
    cloth = printed(
        plain((236, 228, 214)),
        scattered(flower([(196, 60, 80), (226, 128, 108)], (240, 200, 90), (92, 130, 92)), 46),
    )
    cut = Cut(top=100, neck=58, shoulder=112, slope=22, arm=110, chest=116, drop=55, back=20)
    lay_gown(
        canvas,
        cut,
        Gown(belt=18),
        Look(cloth, plain((236, 228, 214)), None, 4, inside=0.65),
        sleeves=False,
        belt=plain((120, 40, 50)),
    )


def green_dress(canvas: Canvas) -> None:
    """A wide jersey dress with short sleeves."""
    cut = Cut(
        top=72,
        neck=56,
        drop=40,
        shoulder=108,
        slope=24,
        arm=100,
        chest=106,
        sleeve=Sleeve(74, 72, 62),
        second=Sleeve(74, 72, 66),
    )
    gown = Gown(waist=98, waist_at=210, hip=140, hip_at=340, hem=206, long=655, depth=9, folds=10)
    lay_gown(
        canvas,
        cut,
        gown,
        Look(plain((28, 92, 82)), jersey_rib((24, 82, 72)), (40, 120, 108), 12, crumple=Crumple(8, 110)),
    )


def strap_dress(canvas: Canvas) -> None:
    """A long dress on thin straps in painted colours."""
    cloth = printed(
        plain((46, 58, 108)), brushed([(216, 104, 116), (240, 206, 170), (92, 150, 176)], 46, 0.16)
    )
    cut = Cut(top=60, neck=66, chest=100, arm=110)
    gown = Gown(
        waist=92, waist_at=225, hip=122, hip_at=340, hem=188, long=670, depth=9, folds=11, gathered=True
    )
    lay_strap_gown(canvas, cut, gown, Look(cloth, plain((46, 58, 108)), None, 19, inside=0.5))


SPOTTED = printed(plain((196, 206, 214), uneven=0.03), scattered(dot((226, 230, 234), 0.3), 60, shift=0.05))

WHOLE = (
    Sample("IMG_2070.jpg", "outwear", tiles((202, 198, 190), (132, 126, 120), 280), bomber, 5, Shot(turn=2)),
    Sample("IMG_2072.jpg", "outwear", boards((188, 160, 122), 100, turn=90), puffer, 6, Shot(turn=-2)),
    Sample(
        "PXL_20260412_095102.jpg",
        "outwear",
        wall((208, 206, 204)),
        camel_coat,
        9,
        Shot(turn=0.8, warmth=-0.1, exposure=1.2),
    ),
    Sample(
        "IMG_2078.jpg",
        "dress",
        wall((205, 200, 190), floor=(150, 120, 90)),
        flower_dress,
        3,
        Shot(turn=1.2, exposure=1.15),
    ),
    Sample(
        "IMG_2080.jpg", "dress", sheet(SPOTTED, 8), green_dress, 12, Shot(turn=-4, light_from=-60), FROM_RIGHT
    ),
    Sample(
        "IMG_2083.jpg",
        "dress",
        rug((168, 158, 142), (142, 132, 118)),
        strap_dress,
        19,
        Shot(turn=3, warmth=0.2),
        SOFT,
    ),
)
