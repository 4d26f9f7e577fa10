"""Brushes that draw cloth as if photographed: outlines, folds, weaves, light, a camera."""
