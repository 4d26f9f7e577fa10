"""Turns a trained Keras model into the model file that the desktop reads, and proves that nothing is lost."""
