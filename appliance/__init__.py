"""A low-level trading appliance: packets in, orders out, everything logged. See README.md for the way in."""

__version__ = "0.1.0"
