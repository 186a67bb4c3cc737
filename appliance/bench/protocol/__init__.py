"""The contestant's side of the protocol in Python: standard library only, for peers in a venv of their own."""
