"""The drawn wardrobe, last part: trousers, shorts, skirts, shoes, hats; and a plant that is no garment."""

from __future__ import annotations

import numpy as np

from drawing.boots import lay_boot
from drawing.camera import Shot
from drawing.cloth import checked, denim, leather, plain, printed, ribbed, striped
from drawing.ground import boards, quilt, rug, sheet, tiles, wall
from drawing.hats import lay_beanie, lay_cap, lay_straw_hat, patch
from drawing.legs import Legs, lay_elastic_legs, lay_legs
from drawing.outline import CORNER, curve, limb, shifted
from drawing.parts import disc, seam
from drawing.piece import Canvas, Crumple, Mark
from drawing.plant import lay_plant
from drawing.prints import dot, flower, scattered
from drawing.sample import FROM_RIGHT, NONE, SOFT, Sample
from drawing.shoes import Stance, lay_flat, lay_trainer
from drawing.skirts import Flare, lay_skirt
from drawing.waist import Make, lay_elastic, lay_waistband


def jeans(canvas: Canvas) -> None:
    """Blue jeans."""
    lay_legs(canvas, Legs(skew=8), Make(denim(), (190, 130, 60), 5))


def chinos(canvas: Canvas) -> None:
    """Sand-coloured cotton trousers."""
    cut = Legs(top=75, waist=104, hip=126, rise=200, long=660, inner=30, outer=112, skew=-6)
    lay_legs(
        canvas,
        cut,
        Make(plain((168, 142, 106), weave=0.06), (140, 114, 80), 15, (120, 100, 70), Crumple(10, 110), 1.3),
    )


def joggers(canvas: Canvas) -> None:
    """Dark sweatpants with a light stripe down the side."""
    cut = Legs(
        top=85, waist=100, hip=134, hip_at=120, rise=215, long=640, inner=42, outer=104, knee=46, band=36
    )
    sides = []
    for side in (-1, 1):
        line = limb([(300 + side * 128, 150), (300 + side * 122, 420), (300 + side * 98, 730)], [2])
        sides.append(Mark(line[: len(line) // 2], 9, -0.5, (224, 224, 222), 0.9))
    make = Make(
        plain((44, 48, 58), weave=0.07),
        None,
        26,
        pockets=False,
        fly=False,
        crumple=Crumple(9, 100),
        folds=1.4,
    )
    lay_elastic_legs(canvas, cut, make, plain((40, 44, 54)), (226, 226, 222), sides)


def denim_shorts(canvas: Canvas) -> None:
    """Light denim shorts."""
    cut = Legs(
        top=230, waist=128, hip=152, hip_at=110, rise=215, long=335, inner=16, outer=176, band=32, skew=2
    )
    lay_legs(canvas, cut, Make(denim((92, 122, 164), 0.7), (206, 160, 96), 35))


def swim_shorts(canvas: Canvas) -> None:
    """Green shorts with a drawstring."""
    cut = Legs(top=230, waist=118, hip=160, hip_at=130, rise=205, long=320, inner=14, outer=200, band=36)
    lay_elastic_legs(
        canvas,
        cut,
        Make(plain((44, 128, 96)), None, 6, pockets=False, fly=False),
        plain((44, 128, 96)),
        (240, 240, 236),
    )


def chino_shorts(canvas: Canvas) -> None:
    """Sand-coloured cotton shorts."""
    cut = Legs(
        top=225, waist=124, hip=156, hip_at=110, rise=205, long=320, inner=16, outer=186, band=32, skew=-4
    )
    lay_legs(
        canvas,
        cut,
        Make(plain((166, 142, 108), 0.06), (130, 108, 80), 45, (120, 100, 70), Crumple(9, 100), 1.2),
    )


def tartan_skirt(canvas: Canvas) -> None:
    """A flared tartan skirt."""
    cloth = checked((146, 32, 42), [((22, 26, 34), 0, 15), ((216, 196, 120), 25, 3)], 42)
    lay_skirt(canvas, Flare(), Make(cloth, None, 8), 11, 8)
    lay_waistband(canvas, 105, 150, 10, 32, Make(plain((24, 26, 34)), None, 8, fly=False, loops=False))


def denim_skirt(canvas: Canvas) -> None:
    """A short denim skirt."""
    cut = Flare(top=190, waist=108, hip=148, hip_at=110, hem=196, long=390, sag=18, waves=3)
    make = Make(denim((58, 84, 124), 0.6), (200, 150, 86), 18)
    lay_skirt(canvas, cut, make, 6, 5, denim_seams(cut))
    lay_waistband(canvas, cut.waist, cut.top, cut.dip, 30, make)


def denim_seams(cut: Flare) -> list[Mark]:
    """Return the stitching of a denim skirt: the middle, and two curved pockets."""
    marks = seam(np.array([(300.0, cut.top + 34), (300.0, cut.top + cut.long + 10)]), (200, 150, 86), 4, 1.6)
    for side in (-1, 1):
        edge = curve(
            [
                (300 + side * cut.waist * 0.52, cut.top + 34, CORNER),
                (300 + side * cut.waist * 0.74, cut.top + 84),
                (300 + side * (cut.hip + 2), cut.top + 100),
            ]
        )
        marks += [Mark(edge, 2.4, 2.6), *seam(shifted(edge, -side * 3, 4), (200, 150, 86), 4)]
    return marks


def flower_skirt(canvas: Canvas) -> None:
    """A long skirt with flowers and an elastic waist."""
    base = plain((30, 44, 76))
    cloth = printed(
        base,
        scattered(
            flower([(226, 116, 124), (238, 208, 150), (236, 236, 230)], (230, 180, 70), (74, 132, 116)), 52
        ),
    )
    cut = Flare(top=100, waist=100, hip=140, hip_at=110, hem=218, long=590, sag=26)
    make = Make(cloth, None, 28, tag=None)
    lay_skirt(canvas, cut, make, 14, 9)
    lay_elastic(canvas, cut.waist, cut.top, cut.dip, 34, make, base, None)


def red_flats(canvas: Canvas) -> None:
    """Red ballet flats with bows."""
    for stance in (Stance((190, 410), 6, 430, -1), Stance((408, 400), -5, 430, 1)):
        lay_flat(canvas, stance, leather((150, 32, 46)), (196, 170, 136), (112, 22, 34), 4)


def blue_trainers(canvas: Canvas) -> None:
    """Blue canvas trainers."""
    for stance in (Stance((182, 410), 5, 470, -1), Stance((420, 400), -7, 470, 1)):
        lay_trainer(
            canvas,
            stance,
            plain((52, 72, 120), 0.08),
            leather((222, 222, 218), 0.2),
            (232, 230, 224),
            (240, 240, 236),
            (90, 90, 96),
            4,
        )


def brown_boots(canvas: Canvas) -> None:
    """Brown ankle boots from the side."""
    rubber = ribbed(plain((40, 34, 32)), 5, 0.8)
    lay_boot(canvas, (262, 470), 250, leather((104, 62, 34), 0.35), (36, 30, 28), rubber, 5, turn=2)
    lay_boot(canvas, (92, 600), 264, leather((104, 62, 34), 0.35), (36, 30, 28), rubber, 6, turn=-2)


def bobble_hat(canvas: Canvas) -> None:
    """A blue knitted cap with a bobble."""
    wool = plain((70, 92, 122), 0.08)
    lay_beanie(canvas, ribbed(wool, 10, 3.0), ribbed(wool, 12, 3.4), 5, bobble=(214, 212, 206))


def ball_cap(canvas: Canvas) -> None:
    """A navy baseball cap with a badge."""
    badge = patch(disc((300, 292), 44, 0.8), (222, 178, 66), (150, 44, 44))
    lay_cap(canvas, plain((44, 50, 70), 0.07), plain((38, 44, 62), 0.07), (170, 172, 182), 5, badge)


def sun_hat(canvas: Canvas) -> None:
    """A straw hat."""
    lay_straw_hat(canvas, (206, 172, 112), (116, 36, 42), 4, half=246, squeeze=0.78)


def house_plant(canvas: Canvas) -> None:
    """A plant in a clay pot."""
    lay_plant(canvas, (176, 98, 66), (62, 112, 60), 8)


DOTTED = printed(plain((188, 176, 168)), scattered(dot((206, 196, 188), 0.2), 40, shift=0.0))
LINED = striped([(214, 212, 206), (196, 200, 208)], [70, 26], turn=20)

LOWER = (
    Sample("IMG_2101.jpg", "pants", boards((184, 156, 124), turn=3), jeans, 3, Shot(sideways=True)),
    Sample(
        "IMG_2103.jpg",
        "pants",
        tiles((186, 184, 180), (116, 114, 110), 260, turn=3),
        chinos,
        15,
        Shot(turn=-2, warmth=0.2),
    ),
    Sample(
        "IMG_2106.jpg",
        "pants",
        boards((196, 178, 152), 78, turn=1),
        joggers,
        26,
        Shot(turn=2, light_from=-60),
        FROM_RIGHT,
    ),
    Sample(
        "IMG_2110.jpg",
        "shorts",
        boards((160, 118, 80), 88, turn=88),
        denim_shorts,
        35,
        Shot(turn=2, warmth=0.2),
    ),
    Sample("IMG_2112.jpg", "shorts", sheet(plain((204, 204, 208)), 9), swim_shorts, 4, Shot(turn=-3)),
    Sample(
        "IMG_2115.jpg",
        "shorts",
        rug((150, 128, 110), (128, 106, 90)),
        chino_shorts,
        45,
        Shot(turn=3),
        FROM_RIGHT,
    ),
    Sample("IMG_2120.jpg", "skirt", rug((150, 140, 125), (110, 100, 90)), tartan_skirt, 3),
    Sample("IMG_2122.jpg", "skirt", sheet(LINED, 9), denim_skirt, 18, Shot(turn=-2.5, exposure=1.15), SOFT),
    Sample(
        "PXL_20260412_101530.jpg",
        "skirt",
        boards((176, 160, 140), 96, turn=91),
        flower_skirt,
        28,
        Shot(turn=2),
    ),
    Sample("IMG_2130.jpg", "shoes", boards((180, 140, 100), turn=80), red_flats, 8),
    Sample("IMG_2131.jpg", "shoes", rug((122, 114, 106), (92, 86, 82)), blue_trainers, 8, Shot(turn=-2)),
    Sample(
        "IMG_2134.jpg", "shoes", tiles((190, 180, 168), (110, 104, 98), turn=10), brown_boots, 8, Shot(turn=1)
    ),
    Sample("IMG_2140.jpg", "hat", boards((150, 110, 76), turn=3), bobble_hat, 7),
    Sample("IMG_2141.jpg", "hat", quilt(plain((188, 182, 172))), ball_cap, 7, Shot(turn=-3)),
    Sample("IMG_2143.heic", "hat", sheet(DOTTED, 9), sun_hat, 7, Shot(turn=2), SOFT),
    Sample(
        "IMG_2150.jpg",
        NONE,
        wall((196, 204, 204), floor=(150, 116, 84), floor_at=600),
        house_plant,
        8,
        Shot(turn=0.5),
    ),
)
