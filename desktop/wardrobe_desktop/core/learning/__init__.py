"""Learning on this computer: own categories from a few photos, and what decisions by hand teach.

Nothing here is imported before there is something to learn from; all of it is numpy, without a training run.
"""
