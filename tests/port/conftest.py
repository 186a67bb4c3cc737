"""What the tests of ports share: a market, and whether DPDK is here."""

from __future__ import annotations

from functools import cache

import pytest

from appliance.errors import ApplianceError
from appliance.port import Group, Port
from tests.port.market import Market, generated


@cache
def _lacking() -> str:
    try:
        Port("dpdk", device="null", groups=[Group("239.77.1.1", 14310)]).close()
    except ApplianceError as error:
        return str(error)
    return ""


@pytest.fixture
def dpdk() -> None:
    """Skips where DPDK is not installed, or its driver was not built. Starts DPDK in this process, once and for all."""
    if reason := _lacking():
        pytest.skip(f"needs DPDK: {reason}")


@pytest.fixture(scope="session")
def market() -> Market:
    return generated()


@pytest.fixture(autouse=True)
def _kind_is_here(request: pytest.FixtureRequest) -> None:
    if "kind" in request.fixturenames and request.getfixturevalue("kind") == "dpdk":
        request.getfixturevalue("dpdk")
