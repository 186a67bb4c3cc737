"""The line of every key, held against what tomllib reads from the same text."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.config.positions import key_lines

TEXT = '''# a comment with = and [brackets]
top = 1
"quoted key" = 'x'

[appliance] # behind a header
name = "a # no comment ] }"
dotted.key = 3
many = [
  1, 2, # two
  [3, 4],
]
[[feed]]
name = """three
lines ""\\" "of text"""
raw = \'\'\'x
y\'\'\'
port = { kind = "udp", deep = { a = 1 }, when = 2026-01-02T03:04:05Z }
[[feed.group]]
a = 1
[[feed.group]]
a = 2
[[feed]]
b = 1
[[feed.group]]
a = 3
[feed.port]
c = -1.5e3
'''


def paths(value, path=()):
    """Every path of a nested value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        yield (*path, key)
        yield from paths(entry, (*path, key))


def test_every_key_of_the_text_has_its_line():
    lines = key_lines(TEXT)
    source = TEXT.split("\n")
    assert set(lines) == set(paths(tomllib.loads(TEXT)))
    assert source[lines[("appliance", "name")] - 1].startswith("name =")
    assert source[lines[("feed", 0, "port", "deep", "a")] - 1].startswith("port =")
    assert source[lines[("feed", 0, "group", 1, "a")] - 1] == "a = 2"
    assert source[lines[("feed", 1, "group", 0, "a")] - 1] == "a = 3"
    assert source[lines[("feed", 1, "port", "c")] - 1].startswith("c =")
    assert source[lines[("appliance", "many", 2, 1)] - 1].strip() == "[3, 4],"
    assert lines[("appliance", "dotted")] == lines[("appliance", "dotted", "key")]


@pytest.mark.parametrize("text", ["", "\n\n# only\n", "a=1", "a=1\r\nb=2\r\n", "[a]\n[b]", "a=''''it''''"])
def test_odd_texts(text):
    assert set(key_lines(text)) == set(paths(tomllib.loads(text)))


values = st.recursive(
    st.integers(0, 99).map(str) | st.sampled_from(['"x]#"', "'}'", "true", "1979-05-27", '"""a\n"""', "0.5", '""']),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[" + ",\n ".join(items) + "]")
        | st.lists(inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"k{i} = {x}" for i, x in enumerate(items)) + "}"
        )
    ),
    max_leaves=8,
)


@given(
    st.lists(
        st.tuples(st.sampled_from(["[t{}]\n", "[[l]]\n", "[[l]]\n[l.s]\n", "# c\n"]), st.lists(values, max_size=3))
    )
)
def test_random_texts_give_exactly_the_paths_of_tomllib(parts):
    text = ""
    for index, (header, items) in enumerate(parts):
        text += header.format(index) if header != "# c\n" else f"[c{index}] # c\n"
        text += "".join(f"key{i} = {item} # behind\n" for i, item in enumerate(items))
    lines = key_lines(text)
    assert set(lines) == set(paths(tomllib.loads(text)))
    source = text.split("\n")
    for path, line in lines.items():
        if isinstance(path[-1], str) and path[-1].startswith("key"):
            assert source[line - 1].startswith(path[-1])
