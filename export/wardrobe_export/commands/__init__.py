"""One module a command: `add` describes its options, and what `add` sets as `job` does the work."""
