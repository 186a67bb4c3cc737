"""Shared memory from Python, thin over the binding: regions, and the rings, cursors, tables, counters and histograms
in them.

    region = create_region("demo", "book", bytes_needed)      made, laid out, closed
    region = join_region("demo", "book")                      read-only; writable=True and own() for its one writer
    batch = region.ring("tops").reader().copy(256)            an array of EVENT; peek gives views in place

The contracts are those of native/include/apl/{region,ring,cursor,control,table,counters,histogram,marks}.h and
clock_page.h. Everything that is handed out (objects, views) keeps the mapping it lies in alive: nothing is unmapped
under a reader.
"""

from appliance.shm.clock_page import ClockInfo, ClockPage
from appliance.shm.control import Control, ControlInfo, State
from appliance.shm.counters import Counters
from appliance.shm.histogram import Histogram
from appliance.shm.marks import MARKS, Marks, MarksInfo
from appliance.shm.place import Pages, choose_pages, reclaim, region_files, region_path
from appliance.shm.region import Region, RegionInfo, create_region, join_region
from appliance.shm.ring import Cursor, Reader, Ring, Writer
from appliance.shm.table import Table

__all__ = [
    "MARKS", "ClockInfo", "ClockPage",
    "Control", "ControlInfo", "Counters", "Cursor", "Histogram", "Marks", "MarksInfo", "Pages", "Reader",
    "Region", "RegionInfo", "Ring",
    "State", "Table", "Writer", "choose_pages", "create_region", "join_region", "reclaim", "region_files",
    "region_path",
]  # fmt: skip
