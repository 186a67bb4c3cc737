"""The audit log read from Python: verify, records in bulk, and what the log alone can tell again.

    from appliance.audit import AuditLog, rebuild, verify

    print(verify("/var/lib/appliance/log"))
    with AuditLog("/var/lib/appliance/log") as log:
        for batch in log.batches():                      # numpy, dtype RECORD
            tops = batch["slot"][log.is_event(batch, "Top")]
    tops, orders, fills = rebuild("/var/lib/appliance/log")

The bytes are described in docs/audit_log.md. Every checksum, sequence and chain is checked before a record is
handed out.
"""

from appliance.audit.log import RECORD, AuditLog, Code, Kind, Verdict, verify
from appliance.audit.rebuilt import Rebuilt, rebuild
from appliance.audit.selection import Selection

__all__ = ["RECORD", "AuditLog", "Code", "Kind", "Rebuilt", "Selection", "Verdict", "rebuild", "verify"]
