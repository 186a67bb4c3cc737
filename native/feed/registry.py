"""Write the registry of feeds: one table entry for each folder native/feed/<name>/ that has a meson.build.

A folder `cme_mdp3` gives `const struct apl_feed_ops apl_feed_cme_mdp3`.
"""

import sys
from pathlib import Path


def names(folder: Path) -> list[str]:
    """The feeds' folder names, sorted, so that builds are reproducible."""
    return sorted(p.parent.name for p in folder.glob("*/meson.build"))


def registry(feeds: list[str]) -> str:
    """C source of the table that apl/feed.h declares."""
    lines = ["/* Generated from the folders of native/feed; see registry.py. */", '#include "apl/feed.h"', ""]
    lines += [f"extern const struct apl_feed_ops apl_feed_{name};" for name in feeds]
    lines += ["", "const struct apl_feed_ops *const apl_feeds[] = {"]
    lines += [f"  &apl_feed_{name}," for name in feeds]
    lines += ["  NULL,", "};", f"const size_t apl_feed_count = {len(feeds)};", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print("\n".join(names(Path(sys.argv[2]))))
    else:
        Path(sys.argv[2]).write_text(registry(sys.argv[3:]), encoding="utf-8")
