"""The upper half of the drawn wardrobe: T-shirts, long sleeves, shirts, outerwear, dresses."""

from __future__ import annotations

from drawing.camera import Shot
from drawing.cloth import checked, knitted, plain, printed, striped
from drawing.dresses import Gown, lay_gown, lay_strap_gown
from drawing.ground import boards, quilt, rug, sheet, tiles, wall
from drawing.outwear import Trim, lay_coat, lay_jacket, lay_quilted
from drawing.parts import hanger
from drawing.piece import Canvas, Crumple, Light
from drawing.prints import brushed, dot, flower, hill_and_sun, scattered
from drawing.sample import Sample
from drawing.tops import Cut, Look, Sleeve, jersey_rib, lay_shirt, lay_top

FROM_RIGHT = Light(0.55, -0.5, 0.85)
SOFT = Light(-0.35, -0.5, 1.0, 0.52)


def blue_tshirt(canvas: Canvas) -> None:
    """A blue T-shirt with a chest print."""
    cloth = printed(plain((38, 66, 128)), hill_and_sun((300, 330), 62, (236, 176, 66), (230, 232, 226), (116, 168, 178)))
    cut = Cut(top=150, shoulder=154, slope=42, chest=154, waist=148, hem=158, long=450, sleeve=Sleeve(112, 108, 52), second=Sleeve(112, 108, 56))
    lay_top(canvas, cut, Look(cloth, jersey_rib((34, 58, 114)), (60, 90, 150), 5))


def striped_tshirt(canvas: Canvas) -> None:
    """A T-shirt with navy and white stripes."""
    cloth = striped([(232, 231, 226), (34, 38, 62)], [17, 13])
    cut = Cut(top=165, neck=66, drop=46, shoulder=150, chest=150, waist=146, hem=154, long=440, sleeve=Sleeve(110, 96, 50), second=Sleeve(112, 96, 46))
    lay_top(canvas, cut, Look(cloth, jersey_rib((34, 38, 62)), None, 14, crumple=Crumple(8, 100)))


def coral_tshirt(canvas: Canvas) -> None:
    """A coral T-shirt on a hanger."""
    hanger(canvas, (300, 118), 128, 40)
    cut = Cut(top=128, neck=66, drop=60, back=16, shoulder=154, slope=44, chest=152, waist=146, hem=156, long=470,
              sleeve=Sleeve(112, 108, 52), second=Sleeve(112, 108, 56))  # fmt: skip
    lay_top(canvas, cut, Look(plain((200, 96, 84)), jersey_rib((192, 88, 78)), (220, 140, 130), 23, folds=1.2))


def mustard_sweater(canvas: Canvas) -> None:
    """A knitted jumper."""
    knit = knitted((192, 144, 56), 5.0, 0.6)
    cut = Cut(top=150, neck=62, drop=44, shoulder=146, slope=32, arm=138, chest=150, waist=148, hem=144, long=420,
              sleeve=Sleeve(330, 56, 70, 10), second=Sleeve(330, 56, 74, 8))  # fmt: skip
    lay_top(canvas, cut, Look(knit, plain((186, 138, 50)), None, 31, crumple=Crumple(8, 120)), cuffs=30)


def breton_top(canvas: Canvas) -> None:
    """A long-sleeved top with thin stripes."""
    cloth = striped([(236, 234, 228), (40, 62, 112)], [19, 8])
    cut = Cut(top=160, neck=78, drop=34, shoulder=140, chest=140, waist=134, hem=144, long=430, sleeve=Sleeve(330, 58, 73, 8),
              second=Sleeve(330, 58, 68, 16))  # fmt: skip
    lay_top(canvas, cut, Look(cloth, plain((236, 234, 228)), None, 43, crumple=Crumple(9, 110)))


def maroon_sweatshirt(canvas: Canvas) -> None:
    """A dark red sweatshirt with knitted ends."""
    cut = Cut(top=155, neck=60, drop=42, shoulder=156, arm=146, chest=164, waist=164, hem=152, long=400, sleeve=Sleeve(320, 66, 74, 8),
              second=Sleeve(320, 66, 70, 14))  # fmt: skip
    cloth = plain((112, 30, 44), weave=0.07, uneven=0.08)
    lay_top(canvas, cut, Look(cloth, plain((104, 26, 40)), (140, 60, 70), 57, crumple=Crumple(9, 110), folds=1.3), cuffs=28)


def plaid_shirt(canvas: Canvas) -> None:
    """A red flannel shirt in checks."""
    cut = Cut(top=150, neck=54, drop=58, shoulder=150, chest=158, waist=156, hem=162, long=470, sag=34, sleeve=Sleeve(300, 58, 74, 8), second=Sleeve(300, 58, 79, 3))
    bars = [((26, 28, 42), 0.0, 19.0), ((226, 214, 196), 31.0, 3.0)]
    cloth, sleeve = checked((168, 38, 44), bars, 43), checked((162, 36, 42), [(c, low + 4, wide) for c, low, wide in bars], 43)
    look = Look(cloth, cloth, None, 7, crumple=Crumple(11, 105), folds=1.4, inside=0.6, sleeve_cloth=sleeve)
    lay_shirt(canvas, cut, look, (236, 230, 218), pockets=2)


def blue_shirt(canvas: Canvas) -> None:
    """A pale blue shirt with fine stripes."""
    cut = Cut(top=150, neck=54, drop=60, shoulder=150, chest=156, waist=154, hem=160, long=480, sag=32, sleeve=Sleeve(310, 58, 76, 6), second=Sleeve(310, 58, 72, 10))
    cloth = striped([(222, 230, 240), (128, 158, 200)], [7.5, 3.0], turn=90, soft=1.0)
    lay_shirt(canvas, cut, Look(cloth, cloth, (180, 196, 216), 71, crumple=Crumple(11, 100), inside=0.65), (240, 240, 236))


def rose_shirt(canvas: Canvas) -> None:
    """A shirt with fine rose stripes on a hanger."""
    hanger(canvas, (300, 104), 118, 34)
    cut = Cut(top=118, neck=54, drop=58, shoulder=140, slope=40, chest=146, waist=142, hem=152, long=530, sag=40, sleeve=Sleeve(330, 56, 82, 2), second=Sleeve(330, 56, 84, 1))
    cloth = striped([(232, 222, 222), (196, 120, 130)], [8, 3], turn=90, soft=1.0)
    lay_shirt(canvas, cut, Look(cloth, cloth, (216, 190, 194), 7, crumple=Crumple(11, 105), folds=1.4, inside=0.6), (236, 230, 218))


def bomber(canvas: Canvas) -> None:
    """A dark nylon jacket."""
    cut = Cut(top=160, neck=56, drop=44, shoulder=156, chest=162, waist=160, hem=148, long=390, arm=142, sleeve=Sleeve(310, 66, 75, 8), second=Sleeve(310, 66, 80, 3))
    look = Look(plain((40, 46, 52), gloss=0.13), plain((30, 33, 38)), None, 5, crumple=Crumple(12, 85), folds=1.5)
    lay_jacket(canvas, cut, look, Trim(lining=(150, 84, 34)))


def puffer(canvas: Canvas) -> None:
    """A red quilted jacket with a hood."""
    cut = Cut(top=190, neck=60, drop=40, shoulder=146, chest=160, waist=158, hem=156, long=440, arm=148, sleeve=Sleeve(310, 84, 77, 5), second=Sleeve(310, 84, 74, 8))
    look = Look(plain((128, 26, 38), gloss=0.2), plain((110, 20, 30)), None, 6, crumple=Crumple(7, 60))
    lay_quilted(canvas, cut, look, Trim(collar="hood", cuffs=0, lining=(50, 52, 60)))


def camel_coat(canvas: Canvas) -> None:
    """A wool coat with two rows of buttons on a hanger."""
    hanger(canvas, (300, 92), 122, 30)
    cut = Cut(top=95, neck=56, drop=20, shoulder=144, chest=154, waist=158, hem=174, long=600, arm=150, sleeve=Sleeve(370, 82, 84, 3), second=Sleeve(370, 82, 82, 5))
    look = Look(plain((176, 140, 98), weave=0.09, uneven=0.06), plain((92, 70, 52), gloss=0.1), None, 7, crumple=Crumple(8, 120))
    lay_coat(canvas, cut, look, (58, 40, 30))


def flower_dress(canvas: Canvas) -> None:
    """A sleeveless summer dress with flowers and a belt."""
    hanger(canvas, (300, 95), 98, 26)
    cloth = printed(plain((236, 228, 214)), scattered(flower([(196, 60, 80), (226, 128, 108)], (240, 200, 90), (92, 130, 92)), 46))
    cut = Cut(top=100, neck=58, shoulder=112, slope=22, arm=110, chest=116, drop=55, back=20)
    lay_gown(canvas, cut, Gown(belt=18), Look(cloth, plain((236, 228, 214)), None, 4, inside=0.65), sleeves=False, belt=plain((120, 40, 50)))


def green_dress(canvas: Canvas) -> None:
    """A wide jersey dress with short sleeves."""
    cut = Cut(top=72, neck=56, drop=40, shoulder=108, slope=24, arm=100, chest=106, sleeve=Sleeve(74, 72, 62), second=Sleeve(74, 72, 66))
    gown = Gown(waist=98, waist_at=210, hip=140, hip_at=340, hem=206, long=655, depth=9, folds=10)
    lay_gown(canvas, cut, gown, Look(plain((28, 92, 82)), jersey_rib((24, 82, 72)), (40, 120, 108), 12, crumple=Crumple(8, 110)))


def strap_dress(canvas: Canvas) -> None:
    """A long dress on thin straps in painted colours."""
    cloth = printed(plain((46, 58, 108)), brushed([(216, 104, 116), (240, 206, 170), (92, 150, 176)], 46, 0.16))
    cut = Cut(top=60, neck=66, chest=100, arm=110)
    gown = Gown(waist=92, waist_at=225, hip=122, hip_at=340, hem=188, long=670, depth=9, folds=11, gathered=True)
    lay_strap_gown(canvas, cut, gown, Look(cloth, plain((46, 58, 108)), None, 19, inside=0.5))


SPOTTED = printed(plain((196, 206, 214), uneven=0.03), scattered(dot((226, 230, 234), 0.3), 60, shift=0.05))

UPPER = (
    Sample("IMG_2041.jpg", "t-shirt", boards((170, 136, 98), turn=4), blue_tshirt, 3),
    Sample("IMG_2043.jpg", "t-shirt", boards((138, 98, 66), 84, turn=2), striped_tshirt, 14, Shot(turn=-3, light_from=-50), FROM_RIGHT),
    Sample("PXL_20260412_093045.jpg", "t-shirt", wall((206, 200, 190), floor=(146, 118, 90), floor_at=760), coral_tshirt, 23, Shot(turn=0.6, warmth=0.3)),
    Sample("IMG_2050.jpg", "longsleeve", boards((148, 142, 134), 110, turn=90), mustard_sweater, 31, Shot(turn=2.5, tilt=0.05, blotch=0.25)),
    Sample("IMG_2052.jpg", "longsleeve", quilt(plain((164, 146, 128))), breton_top, 43, Shot(turn=-2, warmth=0.4, exposure=1.15)),
    Sample("IMG_2057.jpg", "longsleeve", tiles((196, 190, 180), (124, 118, 110), turn=8), maroon_sweatshirt, 57, Shot(turn=3), SOFT),
    Sample("IMG_2061.jpg", "shirt", boards((150, 112, 80), 88, turn=-3), plaid_shirt, 7, Shot(turn=-2, warmth=0.1)),
    Sample("IMG_2064.jpg", "shirt", sheet(plain((92, 30, 44), gloss=0.05), 9), blue_shirt, 71, Shot(turn=2, exposure=1.15, warmth=0.2), FROM_RIGHT),
    Sample("PXL_20260412_094418.jpg", "shirt", wall((214, 212, 206)), rose_shirt, 83, Shot(turn=-0.8, exposure=1.2)),
    Sample("IMG_2070.jpg", "outwear", tiles((202, 198, 190), (132, 126, 120), 280), bomber, 5, Shot(turn=2)),
    Sample("IMG_2072.jpg", "outwear", boards((188, 160, 122), 100, turn=90), puffer, 6, Shot(turn=-2)),
    Sample("PXL_20260412_095102.jpg", "outwear", wall((208, 206, 204)), camel_coat, 9, Shot(turn=0.8, warmth=-0.1, exposure=1.2)),
    Sample("IMG_2078.jpg", "dress", wall((205, 200, 190), floor=(150, 120, 90)), flower_dress, 3, Shot(turn=1.2, exposure=1.15)),
    Sample("IMG_2080.jpg", "dress", sheet(SPOTTED, 8), green_dress, 12, Shot(turn=-4, light_from=-60), FROM_RIGHT),
    Sample("IMG_2083.jpg", "dress", rug((168, 158, 142), (142, 132, 118)), strap_dress, 19, Shot(turn=3, warmth=0.2), SOFT),
)
