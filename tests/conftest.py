"""For all tests: children run as `python -m appliance` find the built package, not the source tree they start in."""

import os

os.environ["PYTHONSAFEPATH"] = "1"
