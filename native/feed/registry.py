"""Write the registry of feeds: one table entry for each folder native/feed/<name>/ that has a meson.build.

A folder `cme_mdp3` gives `const struct apl_feed_ops apl_feed_cme_mdp3`.
"""

import sys
from pathlib import Path


def names(folder: Path) -> list[str]:
    """The feeds' folder names, sorted, so that builds are reproducible."""
    return sorted(p.parent.name for p in folder.glob("*/meson.build"))


def stage(name: str) -> list[str]:
    """C source of the feed's struct apl_stage_ops, called feed:<folder name with dots for underscores>."""
    return [
        f"static size_t footprint_{name}(const void *config)",
        f"{{ return apl_feed_stage_footprint(&apl_feed_{name}, config); }}",
        f"static int init_{name}(void *state, const void *config, const struct apl_context *context)",
        f"{{ return apl_feed_stage_init(&apl_feed_{name}, state, config, context); }}",
        f"static const struct apl_stage_ops stage_{name} = {{",
        f'  .name = "feed:{name.replace("_", ".")}",',
        f"  .footprint = footprint_{name},",
        f"  .init = init_{name},",
        "  .on_packets = apl_feed_stage_on_packets,",
        "  .on_tick = apl_feed_stage_on_tick,",
        "  .fini = apl_feed_stage_fini,",
        "};",
        "",
    ]


def registry(feeds: list[str]) -> str:
    """C source of the tables that apl/feed.h and native/feed/stage.h declare."""
    lines = ["/* Generated from the folders of native/feed; see registry.py. */", '#include "feed/stage.h"', ""]
    lines += [f"extern const struct apl_feed_ops apl_feed_{name};" for name in feeds]
    lines += ["", "const struct apl_feed_ops *const apl_feeds[] = {"]
    lines += [f"  &apl_feed_{name}," for name in feeds]
    lines += ["  NULL,", "};", f"const size_t apl_feed_count = {len(feeds)};", ""]
    lines += [line for name in feeds for line in stage(name)]
    lines += ["const struct apl_stage_ops *const apl_feed_stages[] = {"]
    lines += [f"  &stage_{name}," for name in feeds]
    lines += ["  NULL,", "};", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print("\n".join(names(Path(sys.argv[2]))))
    else:
        Path(sys.argv[2]).write_text(registry(sys.argv[3:]), encoding="utf-8")
