"""The shared-memory SDK: read a running appliance from any Python process, and write strategies for it.

    from appliance.sdk import attach

    with attach("demo") as app:
        for batch in app.ring("tops").batches():
            ...                      # a numpy structured view into shared memory, not a copy
        for top in app.ring("tops").each("Top"):
            print(top.bid_price)     # one event at a time, without arrays
        print(app.books["ESZ6"])     # a consistent snapshot of ten levels

Readers map everything read-only: nothing done here can be felt by the appliance.
"""

from appliance.sdk.attachment import Appliance, attach
from appliance.sdk.books import Book, Books
from appliance.sdk.events import Events
from appliance.sdk.ring import Outcome, RingReader, WriterGone
from appliance.sdk.strategy import Orders, Strategy

__all__ = [
    "Appliance",
    "Book",
    "Books",
    "Events",
    "Orders",
    "Outcome",
    "RingReader",
    "Strategy",
    "WriterGone",
    "attach",
]
