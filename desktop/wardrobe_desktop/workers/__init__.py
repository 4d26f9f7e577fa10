"""Background work for the window: tasks that start, report and stop."""
