"""DeviceReport: on what the network runs, and why not on the graphics card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Device = Literal["auto", "cpu", "cuda"]
Weights = Literal["float", "int8"]
DEVICES: tuple[Device, ...] = ("auto", "cpu", "cuda")


@dataclass(frozen=True)
class DeviceReport:
    """The truth about the device, read from the running session.

    ``asked``: what was wanted; ``running``: what it is; ``name``: the card's name or "Processor"; ``reason``:
    why it is not the graphics card, one sentence, empty where it is or was not wanted. ``unused_card``: the
    name of a card that only lacks the graphics pack, empty where there is none. ``weights``: the form of the
    model that runs; ``weights_reason``: why the processor runs that one, empty on a graphics card;
    ``model_id``: the digest of the file that runs, empty before one does.
    """

    asked: Device
    running: Literal["cpu", "cuda"]
    name: str = "Processor"
    reason: str = ""
    unused_card: str = ""
    weights: Weights = "float"
    weights_reason: str = ""
    model_id: str = ""
