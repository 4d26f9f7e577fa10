"""Pattern: which folders a sort makes."""

from __future__ import annotations

from enum import Enum


class Pattern(Enum):
    """Which folders are made below the destination: Dress, or Dress/2024."""

    CATEGORY = "category"
    CATEGORY_YEAR = "category-year"
