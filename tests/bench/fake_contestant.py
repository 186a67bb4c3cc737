"""A contestant for tests: writes what it was asked into the file FAKE_LOG and behaves as FAKE_DOES says."""

import json
import os
import sys
import time

SUITE = os.environ.get("FAKE_SUITE", "fake")
VARIANT = os.environ.get("FAKE_VARIANT", "ours")
DOES = os.environ.get("FAKE_DOES", "")
NS = float(os.environ.get("FAKE_NS", "100"))


def answer(number):
    ns = NS + number % 3
    return {
        "case": "one", "bytes": 64, "slots": 128, "n": 1000, "ns_min": ns - 10, "ns_med": ns, "p50": ns, "p90": ns + 1,
        "p99": ns + 5, "p999": ns + 9, "p9999": ns + 20, "max": ns + 50, "ops_s": 1e9 / ns, "switches": 0, "gaps": 1,
        "gap_ns": 0, "buckets": [[ns, 900], [ns + 5, 100]], "depth": 7,
    }  # fmt: skip


def main():
    if sys.argv[1:] == ["--list"]:
        if DOES == "lists-nonsense":
            print("nothing")
            return
        print(json.dumps({"suite": SUITE, "case": "one", "variant": VARIANT, "args": {"n": 100000, "bytes": 64}}))
        return
    for number, line in enumerate(sys.stdin):
        with open(os.environ["FAKE_LOG"], "a") as log:
            log.write(f"{VARIANT} {line.strip()}\n")
        told = answer(number)
        if DOES == "errs":
            told = {"case": "one", "error": "the sum was wrong"}
        elif DOES == "skips":
            told = {"case": "one", "skip": "no hugepages"}
        elif DOES == "noisy-second" and number == 2:
            told["switches"] = 10_000
        elif DOES == "always-noisy":
            told["gap_ns"] = 1e12
        elif DOES == "dies" and number == 1:
            print("out of luck", file=sys.stderr)
            sys.exit(3)
        elif DOES == "hangs":
            time.sleep(1000)
        elif DOES == "babbles":
            print("hello")
            sys.stdout.flush()
            continue
        elif DOES == "lacks":
            del told["p99"]
        elif DOES == "slow":
            time.sleep(0.2)
        print(json.dumps(told), flush=True)


main()
