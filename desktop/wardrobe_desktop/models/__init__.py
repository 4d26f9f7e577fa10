"""Qt item models over the core: no widgets."""
