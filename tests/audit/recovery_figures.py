"""How fast a log of RECORDS records is opened when its writer was killed, and read: ``make recovery``.

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
    words = f"n={args.records} segment_mib={mib} rate=2000000"
    cases = ["recover/ours", "recover/ours-relaxed", "recover/ours-cold", "recover/disk", "read"]
    asked = "".join(f"{case} {words}\n" for case in cases)
    done = subprocess.run([args.program], input=asked, capture_output=True, text=True, check=True)
    answers = dict(zip(cases, (json.loads(line) for line in done.stdout.splitlines()), strict=True))
    for answer in answers.values():
        if "error" in answer:
            print(answer["error"], file=sys.stderr)
            return 1
    print(f"{args.records:,} records, {mib / 1024:.2f} GiB in one segment, seconds a GiB:")
    for case, said in (("ours", 'durable = "20ms"'), ("ours-relaxed", "relaxed"), ("ours-cold", "nothing in memory")):
        answer = answers[f"recover/{case}"]
        print(
            f"  opened in {answer['open_s_gib']:.2f}: scanned in {answer['scan_s_gib']:.2f}, "
            f"written again in {answer['settle_s_gib']:.2f} ({answer['settled_mib']:.0f} MiB): {said}"
        )
    print(f"  read in {answers['recover/disk']['open_s_gib']:.2f} by the disk alone, nothing in memory")
    recover, read = answers["recover/ours"], answers["read"]
    for verb, answer in (("recovered", recover), ("read", read)):
        print(f"{verb} at {1000 / answer['ns_med']:.1f} M records/s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
