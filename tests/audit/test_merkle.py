"""The hash tree: published values, its C against a naive recursion, and proofs of all sizes checked by the example."""

import hashlib
import os

import pytest

from appliance.audit import merkle
from appliance.audit.tree import HASHES, root_of
from appliance.binding import check, ffi, lib
from appliance.errors import ApplianceError

# Leaves and roots of the reference trees of 0 to 8 leaves in google/certificate-transparency (merkletree tests) and
# transparency-dev/merkle (testonly/constants.go).
LEAVES = [bytes.fromhex(leaf) for leaf in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
SIZES = 300


def out_of(function, *arguments):
    out = ffi.new("uint8_t[32]")
    function(*arguments, out)
    return bytes(out)


def leaf_hash(data, hash_name="sha256"):
    return out_of(lib.apl_wal_leaf_hash, HASHES[hash_name], data, len(data))


def naive(leaves):
    """RFC 6962, 2.1, to the letter; over leaf hashes."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return hashlib.sha256(b"\1" + naive(leaves[:k]) + naive(leaves[k:])).digest()


def test_sha256_is_that_of_the_standard_with_and_without_instructions():
    for size in [*range(260), 1000, 4096, 4160]:
        data = os.urandom(size)
        for function in (lib.apl_sha256, lib.apl_sha256_plain):
            assert out_of(function, data, size) == hashlib.sha256(data).digest()


def test_blake3_is_that_of_its_authors():
    blake3 = pytest.importorskip("blake3", reason="compared with the package blake3")
    for size in [*range(260), 1000, 1024]:
        data = os.urandom(size)
        assert out_of(lib.apl_blake3, data, size) == blake3.blake3(data).digest()


def test_published_roots():
    hashes = [leaf_hash(leaf) for leaf in LEAVES]
    for size, root in enumerate(ROOTS):
        assert root_of("sha256", b"".join(hashes[:size])).hex() == root


def test_roots_of_all_sizes_are_those_of_the_recursion():
    hashes = [leaf_hash(bytes([i % 256, i // 256])) for i in range(2 * SIZES)]
    tree = ffi.new("struct apl_wal_tree *")
    check(lib.apl_wal_tree_new(tree, lib.APL_WAL_HASH_SHA256))
    for size in range(1, 2 * SIZES):
        lib.apl_wal_tree_push(tree, hashes[size - 1])
        assert tree.size == size
        want = naive(hashes[:size])
        assert root_of("sha256", b"".join(hashes[:size])) == want == out_of(lib.apl_wal_tree_root, tree)
        if size % 256 == 0:
            assert bytes(tree.chunk) == naive(hashes[size - 256 : size])


def test_chunks_make_the_same_tree_as_their_leaves():
    hashes = [leaf_hash(bytes([i % 256, i // 256])) for i in range(5 * 256 + 3)]
    tree = ffi.new("struct apl_wal_tree *")
    check(lib.apl_wal_tree_new(tree, lib.APL_WAL_HASH_SHA256))
    for chunk in range(5):
        check(lib.apl_wal_tree_push_chunk(tree, naive(hashes[chunk * 256 : chunk * 256 + 256])))
    for leaf in hashes[5 * 256 :]:
        lib.apl_wal_tree_push(tree, leaf)
    assert out_of(lib.apl_wal_tree_root, tree) == naive(hashes)
    with pytest.raises(ApplianceError, match="chunk"):
        check(lib.apl_wal_tree_push_chunk(tree, hashes[0]))
    with pytest.raises(ApplianceError, match="BLAKE3"):
        check(lib.apl_wal_tree_new(tree, 7))


@pytest.mark.parametrize("hash_name", sorted(HASHES))
def test_inclusion_of_every_leaf_of_every_size(hash_name, example):
    if hash_name == "blake3":
        pytest.importorskip("blake3", reason="the example checks such a tree with the package blake3")
    hash_of = example.hasher(hash_name)
    hashes = [leaf_hash(bytes([i % 256, i // 256]), hash_name) for i in range(SIZES)]
    for size in [*range(1, 70), 127, 128, 129, 255, 256, 257, SIZES]:
        root = root_of(hash_name, b"".join(hashes[:size]))
        for index in range(size):
            path = merkle.inclusion(index, size, lambda low, high: root_of(hash_name, b"".join(hashes[low:high])))
            assert len(path) <= (size - 1).bit_length()
            assert example.root_by_inclusion(hash_of, index, size, hashes[index], path) == root
            if size < 40:
                refused(example, hash_of, index, size, hashes[index], path, root)


def refused(example, hash_of, index, size, leaf, path, root):
    """Every wrong proof that is near the right one."""
    wrong = [(index, size, leaf, [*path, leaf]), (index, size, path[0] if path else b"x" * 32, path)]
    wrong += [(index, size, leaf, path[:-1]), (index, size, leaf, path[1:])] if path else []
    wrong += [(other, size, leaf, path) for other in (index ^ 1, index + 1, size, -1) if other != index]
    for i in range(len(path)):
        wrong.append((index, size, leaf, [*path[:i], bytes([path[i][0] ^ 1]) + path[i][1:], *path[i + 1 :]]))
    for arguments in wrong:
        try:
            got = example.root_by_inclusion(hash_of, *arguments)
        except example.Refused:
            continue
        assert got != root, arguments


def test_consistency_of_all_pairs_of_sizes(example):
    hash_of = example.hasher("sha256")
    hashes = [leaf_hash(bytes([i % 256, i // 256])) for i in range(130)]
    roots = [naive(hashes[:size]) if size else b"" for size in range(131)]
    for second in range(1, 131):
        for first in range(1, second + 1):
            path = merkle.consistency(first, second, lambda low, high: root_of("sha256", b"".join(hashes[low:high])))
            got = example.roots_by_consistency(hash_of, first, second, roots[first], path)
            assert got == (roots[first], roots[second])
            for wrong in ([*path, hashes[0]], path[1:], path[:-1], [hashes[-1], *path[1:]]):
                if wrong == path:
                    continue
                try:
                    bad = example.roots_by_consistency(hash_of, first, second, roots[first], wrong)
                except example.Refused:
                    continue
                assert bad != (roots[first], roots[second])


def test_what_is_outside_a_tree_has_no_proof():
    for index, size in ((0, 0), (3, 3), (-1, 2)):
        with pytest.raises(ValueError, match="leaf"):
            merkle.inclusion(index, size, lambda low, high: b"")
    for first, second in ((0, 3), (4, 3)):
        with pytest.raises(ValueError, match="leaves"):
            merkle.consistency(first, second, lambda low, high: b"")
