"""Our contestants in Python: each module is a program of the protocol."""
