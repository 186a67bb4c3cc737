"""How fast a log of RECORDS records is opened after its writer died, and read: ``make recovery RECORDS=16000000``.

By the cases `recover` and `read` of the bench suite audit (bench/native/audit.c), in one segment.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

MIB_MAX = 4096


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=Path, help="the contestant audit")
    parser.add_argument("--records", type=int, default=1_000_000)
    args = parser.parse_args()
    mib = args.records * 65 // (1 << 20) + 2
    if mib > MIB_MAX:
        print(f"one segment holds at most {MIB_MAX * (1 << 20) // 65:,} records", file=sys.stderr)
        return 1
    words = f"n={args.records} segment_mib={mib}"
    asked = f"recover {words}\nread {words}\n"
    done = subprocess.run([args.program], input=asked, capture_output=True, text=True, check=True)
    recover, read = (json.loads(line) for line in done.stdout.splitlines())
    for answer in (recover, read):
        if "error" in answer:
            print(answer["error"], file=sys.stderr)
            return 1
    print(
        f"recovered {args.records:,} records, {mib / 1024:.2f} GiB, in {recover['open_ms'] / 1000:.2f} s: "
        f"scanned at {recover['scan_s_gib']:.2f} s a GiB, "
        f"made durable at {recover['settle_s_gib']:.2f} s a GiB (the disk)"
    )
    for verb, answer in (("recovered", recover), ("read", read)):
        print(f"{verb} at {1000 / answer['ns_med']:.1f} M records/s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
