"""``appliance audit keygen|seal|prove``, and what ``verify`` says of heads: the log's proof on the command line."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

from appliance.audit.keys import Keys, Signer, command_signer, file_signer, fingerprint, generate
from appliance.audit.log import AuditLog, Progress
from appliance.audit.prove import Prover
from appliance.audit.proven import Proof, Proven, heads_path, verify_proof
from appliance.audit.sealer import Sealer
from appliance.audit.tree import HASHES
from appliance.errors import ConfigError, HostError, NotFound


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs to ``appliance audit``."""
    keygen = verbs.add_parser("keygen", help="make a key to sign heads with", description=keygen_.__doc__)
    keygen.add_argument("file", metavar="FILE", help="for the private key; the public one is put beside it as FILE.pub")
    keygen.set_defaults(run=keygen_)

    seal = verbs.add_parser("seal", help="hash the log into its tree and sign a head", description=seal_.__doc__)
    seal.add_argument("log", metavar="LOG", help="the log's directory")
    seal.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")
    seal.add_argument("--key", metavar="FILE", help="private key, mode 0600 (`appliance audit keygen`)")
    seal.add_argument("--signer", metavar="COMMAND", help="signs instead: bytes on its stdin, signature on its stdout")
    seal.add_argument("--witness", metavar="FILE", help="copy every head there; best on another machine's disk")
    seal.add_argument("--hash", choices=sorted(HASHES), default="sha256", help="of a new tree; default: sha256")
    seal.add_argument("--follow", action="store_true", help="go on until interrupted")
    seal.add_argument("--every", type=float, default=1.0, metavar="SECONDS", help="between heads, with --follow")
    seal.set_defaults(run=seal_)

    prove = verbs.add_parser("prove", help="write a proof for others to check", description=prove_.__doc__)
    prove.add_argument("record", metavar="RECORD", nargs="?", help="its sequence: 17 or #17; left out with --from")
    prove.add_argument("log", metavar="LOG", help="the log's directory")
    prove.add_argument(
        "--from", dest="first", type=int, metavar="HEAD", help="prove that the log goes on from this head"
    )
    prove.add_argument("--head", type=int, metavar="HEAD", help="against this head instead of the last")
    prove.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")
    prove.add_argument("--out", default="-", metavar="FILE", help="where to; default: standard output")
    prove.set_defaults(run=prove_)


def add_verify(parser: argparse.ArgumentParser) -> None:
    """The options of ``verify`` that concern heads."""
    parser.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="PUB",
        help="public key that heads must be signed with; repeatable",
    )
    parser.add_argument("--witness", metavar="FILE", help="heads seen elsewhere: the log must still be what they say")


def proof_wanted(args: argparse.Namespace) -> bool:
    """Whether ``verify`` is to look at heads: it was asked to, or there are some."""
    if args.key or args.witness:
        return True
    if not Path(args.log).is_dir():
        return False
    with AuditLog(args.log, args.appliance) as log:
        return bool(log.appliance) and heads_path(args.log, log.appliance).exists()


def proven(args: argparse.Namespace, tell: Progress) -> Proven:
    """The verdict of ``verify`` with heads."""
    if not Path(args.log).is_dir():
        raise ConfigError(f"{args.log} is one segment; heads are of a whole log: name its directory")
    keys = Keys(Path(name) for name in args.key) if args.key else None
    witness = Path(args.witness) if args.witness else None
    return verify_proof(args.log, args.appliance, keys=keys, witness=witness, progress=tell)


def proof_lines(found: Proven) -> list[str]:
    """What a good verdict says of heads."""
    last = found.log.last_sequence
    lines = [f"records up to {found.records:,} are those of {found.heads:,} chained heads"]
    if last > found.records:
        lines[0] += f"; the {last - found.records:,} behind them have no head yet"
    lines.append("every head is signed with a key given" if found.signed else "signatures were not checked: give --key")
    lines.append(
        f"{found.witnessed:,} heads were witnessed, and all hold"
        if found.witnessed
        else "no witness was given: heads removed from the end would not be noticed"
    )
    return lines


def proof_json(found: Proven) -> dict[str, object]:
    """For ``verify --json``."""
    values = {name: getattr(found, name) for name in ("text", "heads", "records", "signed", "witnessed")}
    return {"code": found.code.name, "good": found.code is Proof.OK, **values}


def keygen_(args: argparse.Namespace) -> int:
    """Make an Ed25519 key: FILE (mode 0600) signs heads, FILE.pub goes to those who verify.

    A file that is there already is never overwritten.
    """
    public = generate(Path(args.file))
    print(f"{args.file}: private key, for [audit] key\n{public}: public key {fingerprint(public)}, for verify --key")
    return 0


def _signer(args: argparse.Namespace) -> Signer | None:
    if args.key and args.signer:
        raise ConfigError("give one of --key and --signer")
    if args.key:
        return file_signer(Path(args.key))
    return command_signer(args.signer) if args.signer else None


def seal_(args: argparse.Namespace) -> int:
    """Hash what the log has got into its tree, and put a signed head behind it.

    An appliance with `[audit] key` does this by itself all the time. Without key and signer heads are chained, but not
    signed. What earlier heads say is checked first; exit code 7 and a sentence where log, heads and witness disagree.
    """
    with AuditLog(args.log, args.appliance) as log:
        name = log.appliance
    if not name:
        raise NotFound(f"no log in {args.log}; is this the log's directory?")
    witness = Path(args.witness) if args.witness else None
    with Sealer(Path(args.log), name, hash_name=args.hash, signer=_signer(args), witness=witness) as sealer:
        if args.follow:
            stop = threading.Event()
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
            sealer.run(args.every, stop.is_set)
        else:
            sealer.seal_all()
        if sealer.heads:
            head = sealer.heads[-1]
            print(f"{args.log}: head {head.number}, {head.size:,} records, root {head.root}")
    return 0


def prove_(args: argparse.Namespace) -> int:
    """Write a proof that a record is in the log, or (--from) that the log goes on where an earlier head was.

    The proof is one JSON object: record, path, head and signature. docs/examples/check_proof.py checks it alone.
    """
    if (args.record is None) == (args.first is None):
        raise ConfigError("name a record, or a head with --from; not both")
    prover = Prover(args.log, args.appliance, args.head)
    if args.first is not None:
        proof = prover.consistency(args.first)
    else:
        digits = args.record.removeprefix("#")
        if not digits.isdecimal():
            raise ConfigError(f'"{args.record}" is no record: write its sequence, such as 17')
        proof = prover.inclusion(int(digits))
    text = json.dumps(proof, indent=1) + "\n"
    if args.out == "-":
        sys.stdout.write(text)
    else:
        try:
            Path(args.out).write_text(text, encoding="ascii")
        except OSError as error:
            raise HostError(f"{args.out}: cannot be written: {error.strerror}") from error
    return 0
