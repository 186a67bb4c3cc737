"""How fast the records of one order are found in a log of RECORDS records: ``make audit-index RECORDS=100000000``.

Makes the log with the real stage, indexes it, asks for orders all over it by ``appliance audit show --order`` (a
process each, with its start-up), compares the answer with what was written, and removes the log.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BYTES_A_RECORD = 66


def show(log: Path, order: int) -> tuple[float, list[dict]]:
    """(seconds, records) of one question."""
    command = [sys.executable, "-P", "-m", "appliance", "audit", "show", str(log), "--order", str(order), "--json"]
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return time.monotonic() - began, [json.loads(line) for line in done.stdout.splitlines()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maker", required=True, type=Path, help="the program make_log")
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--segment-mib", type=int, default=0, help="0: 64, or less for a short log to have several")
    parser.add_argument("--dir", type=Path, default=None, help="where the log is made for the time being")
    args = parser.parse_args()
    args.segment_mib = args.segment_mib or max(1, min(64, args.records * BYTES_A_RECORD // (16 << 20)))
    folder = Path(tempfile.mkdtemp(prefix="audit-index-", dir=args.dir))
    try:
        need = args.records * BYTES_A_RECORD + (4 * args.segment_mib << 20)
        if shutil.disk_usage(folder).free < 1.2 * need:
            print(f"{folder}: {need / 2**30:.1f} GiB are needed; give a roomier --dir", file=sys.stderr)
            return 1
        return figures(args, folder)
    finally:
        shutil.rmtree(folder)


def figures(args: argparse.Namespace, folder: Path) -> int:
    began = time.monotonic()
    words = [str(args.maker), str(folder), str(args.records), str(args.segment_mib)]
    orders = int(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    size = sum(path.stat().st_blocks * 512 for path in folder.glob("*.wal"))
    seconds = time.monotonic() - began
    print(f"made    {args.records:,} records with {orders:,} orders, {size / 2**30:.2f} GiB, in {seconds:.1f} s")
    began = time.monotonic()
    subprocess.run(
        [sys.executable, "-P", "-m", "appliance", "audit", "index", str(folder)], check=True, stdout=subprocess.PIPE
    )
    seconds = time.monotonic() - began
    indexes = list(folder.glob("*.idx"))
    bytes_index = sum(path.stat().st_size for path in indexes)
    rate = args.records / seconds / 1e6
    print(f"indexed {len(indexes)} segments in {seconds:.1f} s ({rate:.1f} M records/s), {bytes_index / 2**20:.1f} MiB")
    worst, asked = 0.0, [max(1, orders * part // 10) for part in range(11)]
    for order in asked:
        seconds, records = show(folder, order)
        worst = max(worst, seconds)
        kinds = [record["message"] for record in records]
        if sorted(kinds) != ["Intent", "Order", "Update", "Update"] or {r["order_id"] for r in records} != {order}:
            print(f"order {order}: {records}", file=sys.stderr)
            return 1
    print(f"asked   {len(asked)} orders, each found whole; the slowest answer in {worst:.3f} s, start-up included")
    return 0


if __name__ == "__main__":
    sys.exit(main())
