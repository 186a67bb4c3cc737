"""The project's own market: a simulated exchange behind CME MDP 3.0 lines, see native/generator/README.md.

`Generator` is the exchange (deterministic, told the time), `Player` lets it play into files or onto the wire,
`write_truth` says what its books really are.
"""

from appliance.generator.market import GeneratedPacket, Generator, Level, Order, Traded
from appliance.generator.player import Outputs, Player
from appliance.generator.settings import Settings, configuration
from appliance.generator.truth import write_truth

__all__ = [
    "GeneratedPacket",
    "Generator",
    "Level",
    "Order",
    "Outputs",
    "Player",
    "Settings",
    "Traded",
    "configuration",
    "write_truth",
]
