"""A small brush set that draws cloth so that it looks photographed: outlines, folds, weaves, light, a camera."""
