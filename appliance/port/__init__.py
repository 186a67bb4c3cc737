"""Packets in: captures, files and multicast through the one port interface of the native library."""

from appliance.port.port import Batch, Group, Packet, Port

__all__ = ["Batch", "Group", "Packet", "Port"]
