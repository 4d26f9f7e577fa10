"""The pure core: photos, predictions, plans and sorts. Knows nothing of Qt."""
