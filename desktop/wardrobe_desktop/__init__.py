"""Wardrobe Sorter: a folder of wardrobe photos becomes sorted folders."""
