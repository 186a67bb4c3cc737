"""``python -m appliance`` is the command ``appliance``."""

import sys

from appliance.cli.main import main

sys.exit(main())
