"""In a guest: open one port, and say what it says of itself, as a line of JSON: info and note, or why it refuses.

python3 describe.py KIND INTERFACE '{"copy": "never"}'
"""

from __future__ import annotations

import json
import sys

from appliance.errors import ApplianceError
from appliance.port import Group, Port


def main() -> int:
    """Entry point."""
    kind, interface, keys = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    try:
        with Port(kind, interface=interface, groups=[Group("239.77.1.1", 14310)], **keys) as port:
            print(json.dumps({"info": dict(port.info), "note": port.note}))
    except ApplianceError as error:
        print(json.dumps({"refused": str(error)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
