"""The contestant's side of the protocol in Python: standard library only, so that a peer in a venv of its own has it."""
