"""Transfer learning on folders of photos: makes the model that the desktop runs."""
