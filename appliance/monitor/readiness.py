"""Whether this host is what a configuration asks for: nothing, a note, or a refusal."""

from __future__ import annotations

from appliance.config import Config
from appliance.errors import HostError
from appliance.monitor.host import OK, System, examine, score
from appliance.topology import plan
from appliance.tune.profile import load_profile, values_of


def host_notes(config: Config, overridden: bool = False) -> tuple[str, ...]:
    """Sentences for the operator. HostError where ``[host] check`` is "require" and a hard setting is missing.

    `overridden`: an operator starts all the same.
    """
    wanted = config.sections.host
    if wanted.check == "off":
        return ()
    host, profile = System(), load_profile(wanted.profile)
    topology = plan(config)
    findings = examine(host, len(topology.stages), profile, values_of(profile, host), len(topology.processes))
    missing = [finding for finding in findings if finding.hard and finding.state != OK]
    told = "; ".join(f"{finding.name}: {finding.found}" for finding in missing)
    if missing and wanted.check == "require" and not overridden:
        raise HostError(
            f"this host is not what [host] profile {profile.name!r} requires: {told}. "
            f'`appliance tune apply --profile {profile.name}` mends it; check = "say" starts all the same, and so does '
            "`ctl start --override host --reason TEXT`"
        )
    about = f"host: score {score(findings)} of 100 as {profile.name}"
    return (f"{about}; {told}" if missing else about,)
