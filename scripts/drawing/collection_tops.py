"""The drawn wardrobe, first part: T-shirts, long sleeves, shirts."""

from __future__ import annotations

from drawing.camera import Shot
from drawing.cloth import checked, knitted, plain, printed, striped
from drawing.cut import Cut, Look, Sleeve
from drawing.ground import boards, quilt, sheet, tiles, wall
from drawing.parts import hanger
from drawing.piece import Canvas, Crumple
from drawing.prints import hill_and_sun
from drawing.sample import FROM_RIGHT, SOFT, Sample
from drawing.shirts import lay_shirt
from drawing.tops import jersey_rib, lay_top


def blue_tshirt(canvas: Canvas) -> None:
    """A blue T-shirt with a chest print."""
    cloth = printed(
        plain((38, 66, 128)), hill_and_sun((300, 330), 62, (236, 176, 66), (230, 232, 226), (116, 168, 178))
    )
    cut = Cut(
        top=150,
        shoulder=154,
        slope=42,
        chest=154,
        waist=148,
        hem=158,
        long=450,
        sleeve=Sleeve(112, 108, 52),
        second=Sleeve(112, 108, 56),
    )
    lay_top(canvas, cut, Look(cloth, jersey_rib((34, 58, 114)), (60, 90, 150), 5))


def striped_tshirt(canvas: Canvas) -> None:
    """A T-shirt with navy and white stripes."""
    cloth = striped([(232, 231, 226), (34, 38, 62)], [17, 13])
    cut = Cut(
        top=165,
        neck=66,
        drop=46,
        shoulder=150,
        chest=150,
        waist=146,
        hem=154,
        long=440,
        sleeve=Sleeve(110, 96, 50),
        second=Sleeve(112, 96, 46),
    )
    lay_top(canvas, cut, Look(cloth, jersey_rib((34, 38, 62)), None, 14, crumple=Crumple(8, 100)))


def coral_tshirt(canvas: Canvas) -> None:
    """A coral T-shirt on a hanger."""
    hanger(canvas, (300, 118), 128, 40)
    cut = Cut(
        top=128,
        neck=66,
        drop=60,
        back=16,
        shoulder=154,
        slope=44,
        chest=152,
        waist=146,
        hem=156,
        long=470,
        sleeve=Sleeve(112, 108, 52),
        second=Sleeve(112, 108, 56),
    )
    lay_top(
        canvas, cut, Look(plain((200, 96, 84)), jersey_rib((192, 88, 78)), (220, 140, 130), 23, folds=1.2)
    )


def mustard_sweater(canvas: Canvas) -> None:
    """A knitted jumper."""
    knit = knitted((192, 144, 56), 5.0, 0.6)
    cut = Cut(
        top=150,
        neck=62,
        drop=44,
        shoulder=146,
        slope=32,
        arm=138,
        chest=150,
        waist=148,
        hem=144,
        long=420,
        sleeve=Sleeve(330, 56, 70, 10),
        second=Sleeve(330, 56, 74, 8),
    )
    lay_top(canvas, cut, Look(knit, plain((186, 138, 50)), None, 31, crumple=Crumple(8, 120)), cuffs=30)


def breton_top(canvas: Canvas) -> None:
    """A long-sleeved top with thin stripes."""
    cloth = striped([(236, 234, 228), (40, 62, 112)], [19, 8])
    cut = Cut(
        top=160,
        neck=78,
        drop=34,
        shoulder=140,
        chest=140,
        waist=134,
        hem=144,
        long=430,
        sleeve=Sleeve(330, 58, 73, 8),
        second=Sleeve(330, 58, 68, 16),
    )
    lay_top(canvas, cut, Look(cloth, plain((236, 234, 228)), None, 43, crumple=Crumple(9, 110)))


def maroon_sweatshirt(canvas: Canvas) -> None:
    """A dark red sweatshirt with knitted ends."""
    cut = Cut(
        top=155,
        neck=60,
        drop=42,
        shoulder=156,
        arm=146,
        chest=164,
        waist=164,
        hem=152,
        long=400,
        sleeve=Sleeve(320, 66, 74, 8),
        second=Sleeve(320, 66, 70, 14),
    )
    cloth = plain((112, 30, 44), weave=0.07, uneven=0.08)
    lay_top(
        canvas,
        cut,
        Look(cloth, plain((104, 26, 40)), (140, 60, 70), 57, crumple=Crumple(9, 110), folds=1.3),
        cuffs=28,
    )


def plaid_shirt(canvas: Canvas) -> None:
    """A red flannel shirt in checks."""
    cut = Cut(
        top=150,
        neck=54,
        drop=58,
        shoulder=150,
        chest=158,
        waist=156,
        hem=162,
        long=470,
        sag=34,
        sleeve=Sleeve(300, 58, 74, 8),
        second=Sleeve(300, 58, 79, 3),
    )
    bars = [((26, 28, 42), 0.0, 19.0), ((226, 214, 196), 31.0, 3.0)]
    cloth, sleeve = (
        checked((168, 38, 44), bars, 43),
        checked((162, 36, 42), [(c, low + 4, wide) for c, low, wide in bars], 43),
    )
    look = Look(cloth, cloth, None, 7, crumple=Crumple(11, 105), folds=1.4, inside=0.6, sleeve_cloth=sleeve)
    lay_shirt(canvas, cut, look, (236, 230, 218), pockets=2)


def blue_shirt(canvas: Canvas) -> None:
    """A pale blue shirt with fine stripes."""
    cut = Cut(
        top=150,
        neck=54,
        drop=60,
        shoulder=150,
        chest=156,
        waist=154,
        hem=160,
        long=480,
        sag=32,
        sleeve=Sleeve(310, 58, 76, 6),
        second=Sleeve(310, 58, 72, 10),
    )
    cloth = striped([(222, 230, 240), (128, 158, 200)], [7.5, 3.0], turn=90, soft=1.0)
    lay_shirt(
        canvas,
        cut,
        Look(cloth, cloth, (180, 196, 216), 71, crumple=Crumple(11, 100), inside=0.65),
        (240, 240, 236),
    )


def rose_shirt(canvas: Canvas) -> None:
    """A shirt with fine rose stripes on a hanger."""
    hanger(canvas, (300, 116), 112, 36)
    cut = Cut(
        top=118,
        neck=54,
        drop=58,
        shoulder=140,
        slope=40,
        chest=146,
        waist=142,
        hem=152,
        long=530,
        sag=40,
        sleeve=Sleeve(330, 56, 82, 2),
        second=Sleeve(330, 56, 84, 1),
    )
    cloth = striped([(232, 222, 222), (196, 120, 130)], [8, 3], turn=90, soft=1.0)
    lay_shirt(
        canvas,
        cut,
        Look(cloth, cloth, (216, 190, 194), 7, crumple=Crumple(11, 105), folds=1.4, inside=0.6),
        (236, 230, 218),
    )


TOPS = (
    Sample("IMG_2041.jpg", "t-shirt", boards((170, 136, 98), turn=4), blue_tshirt, 3),
    Sample(
        "IMG_2043.jpg",
        "t-shirt",
        boards((138, 98, 66), 84, turn=2),
        striped_tshirt,
        14,
        Shot(turn=-3, light_from=-50),
        FROM_RIGHT,
    ),
    Sample(
        "PXL_20260412_093045.jpg",
        "t-shirt",
        wall((206, 200, 190), floor=(146, 118, 90), floor_at=760),
        coral_tshirt,
        23,
        Shot(turn=0.6, warmth=0.3),
    ),
    Sample(
        "IMG_2050.jpg",
        "longsleeve",
        boards((148, 142, 134), 110, turn=90),
        mustard_sweater,
        31,
        Shot(turn=2.5, tilt=0.05, blotch=0.25),
    ),
    Sample(
        "IMG_2052.jpg",
        "longsleeve",
        quilt(plain((164, 146, 128))),
        breton_top,
        43,
        Shot(turn=-2, warmth=0.4, exposure=1.15),
    ),
    Sample(
        "IMG_2057.avif",
        "longsleeve",
        tiles((196, 190, 180), (124, 118, 110), turn=8),
        maroon_sweatshirt,
        57,
        Shot(turn=3),
        SOFT,
    ),
    Sample(
        "IMG_2061.jpg",
        "shirt",
        boards((150, 112, 80), 88, turn=-3),
        plaid_shirt,
        7,
        Shot(turn=-2, warmth=0.1),
    ),
    Sample(
        "IMG_2064.jpg",
        "shirt",
        sheet(plain((92, 30, 44), gloss=0.05), 9),
        blue_shirt,
        71,
        Shot(turn=2, exposure=1.15, warmth=0.2),
        FROM_RIGHT,
    ),
    Sample(
        "PXL_20260412_094418.jpg",
        "shirt",
        wall((214, 212, 206)),
        rose_shirt,
        83,
        Shot(turn=-0.8, exposure=1.2),
    ),
)
