"""Check a proof about an audit log, alone: no appliance, no log, nothing but Python and `cryptography`.

    python check_proof.py proof.json --key pub.pem

The proof says that a record is in the log (inclusion), or that a later log begins with all of an earlier one
(consistency). The key must come to you by another way than the proof. A tree of BLAKE3 needs the package `blake3`. The
tree is that of RFC 6962; checking follows RFC 9162, sections 2.1.3.2 and 2.1.4.2. Exit code 0: it holds, 1: it does not
"""

import argparse
import hashlib
import json
import struct
import sys
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_public_key

LEAF_BYTES = 128  # record sequence, time, session, epoch, ring, kind, 64 bytes of contents, name of the ring
KINDS = {1: "EVENT", 2: "OPEN", 3: "CLOSE", 4: "GAP", 5: "SEAL", 6: "DURABLE", 18: "ACTION", 19: "PACKET", 20: "ORDER"}
SIGNED = ("number", "appliance", "log", "hash", "size", "root", "segment", "headers", "time_ns", "previous")


class Refused(Exception):
    """The proof does not hold; the sentence says why."""


def require(condition, sentence):
    """Refuse with the sentence unless the condition holds."""
    if not condition:
        raise Refused(sentence)


def hasher(name):
    """Function that hashes bytes."""
    if name == "sha256":
        return lambda data: hashlib.sha256(data).digest()
    require(name == "blake3", f"the tree is hashed with {name!r}, which is not known here")
    from blake3 import blake3  # noqa: PLC0415 - only such a tree needs it

    return lambda data: blake3(data).digest()


def leaf_hash(hash_of, leaf):
    """Of a leaf's bytes."""
    return hash_of(b"\x00" + leaf)


def node_hash(hash_of, left, right):
    """Of the node over two others."""
    return hash_of(b"\x01" + left + right)


def root_by_inclusion(hash_of, index, size, leaf, path):
    """Root that leaf hash and audit path lead to (RFC 9162, 2.1.3.2)."""
    require(0 <= index < size, "the record is not among those of the head")
    number, last, root = index, size - 1, leaf
    for node in path:
        require(last > 0, "the path is too long")
        if number & 1 or number == last:
            root = node_hash(hash_of, node, root)
            while number & 1 == 0 and number:
                number, last = number >> 1, last >> 1
        else:
            root = node_hash(hash_of, root, node)
        number, last = number >> 1, last >> 1
    require(last == 0, "the path is too short")
    return root


def roots_by_consistency(hash_of, first, second, root, path):
    """Roots of the smaller and the larger tree that a path leads to (RFC 9162, 2.1.4.2); root: of the smaller."""
    require(0 < first <= second, "the earlier head has more records than the later one")
    if first == second:
        require(not path, "the path is too long")
        return root, root
    nodes = list(path) if first & (first - 1) else [root, *path]
    require(nodes, "the path is too short")
    number, last = first - 1, second - 1
    while number & 1:
        number, last = number >> 1, last >> 1
    smaller = larger = nodes[0]
    for node in nodes[1:]:
        require(last > 0, "the path is too long")
        if number & 1 or number == last:
            smaller, larger = node_hash(hash_of, node, smaller), node_hash(hash_of, node, larger)
            while number & 1 == 0 and number:
                number, last = number >> 1, last >> 1
        else:
            larger = node_hash(hash_of, larger, node)
        number, last = number >> 1, last >> 1
    require(last == 0, "the path is too short")
    return smaller, larger


def check_head(head, key):
    """The head's signature; key: an Ed25519 public key."""
    message = "".join(f"{value}\n" for value in ("appliance audit head 1", *(head[name] for name in SIGNED)))
    try:
        key.verify(bytes.fromhex(head["signature"]), message.encode())
    except InvalidSignature:
        raise Refused(f"head {head['number']} was not signed with this key") from None


def check_inclusion(proof, key):
    """Returns what is proven, as a dict."""
    head, leaf = proof["head"], bytes.fromhex(proof["leaf"])
    check_head(head, key)
    require(len(leaf) == LEAF_BYTES, f"the record has {len(leaf)} bytes")
    sequence, time_ns, session, epoch, ring, kind = struct.unpack_from("<QQQIHH", leaf)
    require(sequence == proof["index"] + 1, f"the record is number {sequence}, the proof is of {proof['index'] + 1}")
    hash_of = hasher(head["hash"])
    path = [bytes.fromhex(node) for node in proof["path"]]
    root = root_by_inclusion(hash_of, proof["index"], head["size"], leaf_hash(hash_of, leaf), path)
    require(root.hex() == head["root"], "the path does not lead to the head's root: another record, or another log")
    name = leaf[96:].rstrip(b"\0").decode("ascii", "backslashreplace")
    return {
        "record": sequence,
        "time_ns": time_ns,
        "kind": KINDS.get(kind, str(kind)),
        "ring": name,
        "ring_id": ring,
        "session": session,
        "epoch": epoch,
        "contents": leaf[32:96].hex(),
    }


def check_consistency(proof, key):
    """Returns what is proven, as a dict."""
    first, second = proof["from"], proof["head"]
    for head in (first, second):
        check_head(head, key)
    same = [(head["appliance"], head["log"], head["hash"]) for head in (first, second)]
    require(same[0] == same[1], "the heads are of different logs")
    path = [bytes.fromhex(node) for node in proof["path"]]
    roots = roots_by_consistency(
        hasher(first["hash"]), first["size"], second["size"], bytes.fromhex(first["root"]), path
    )
    require(roots[0].hex() == first["root"], "the path does not lead to the earlier head's root")
    require(roots[1].hex() == second["root"], "the path does not lead to the later head's root")
    return {"from_head": first["number"], "from_records": first["size"]}


def check(proof, key):
    """Check a proof (the JSON object); key: an Ed25519 public key. Returns what is proven; raises Refused."""
    try:
        require(proof["proof"] == "appliance audit proof 1", "this is no proof about an audit log")
        kinds = {"inclusion": check_inclusion, "consistency": check_consistency}
        require(proof["kind"] in kinds, "this is a proof of an unknown kind")
        proven = kinds[proof["kind"]](proof, key)
        head = proof["head"]
        moment = datetime.fromtimestamp(head["time_ns"] / 1e9, UTC).isoformat()
    except (KeyError, TypeError, ValueError, AttributeError, struct.error, OverflowError) as error:
        raise Refused(f"the proof cannot be read: {error!r}") from None
    under = {"log": head["log"], "appliance": head["appliance"], "head": head["number"], "records": head["size"]}
    return {**proven, **under, "signed_at": moment}


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("proof", help="the proof, JSON")
    parser.add_argument("--key", required=True, help="the public key, PEM")
    arguments = parser.parse_args()
    try:
        with open(arguments.key, "rb") as file:
            key = load_pem_public_key(file.read())
        with open(arguments.proof, encoding="utf-8") as file:
            proof = json.load(file)
        proven = check(proof, key)
    except (Refused, OSError, ValueError) as error:
        print(f"REFUSED: {error}", file=sys.stderr)
        return 1
    print(f"HOLDS: {proof['kind']}")
    print("\n".join(f"  {name:<12} {value}" for name, value in proven.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
