//! The made-up day is C (itch_day.h), so that every contestant plays the same messages.
use std::path::Path;

fn main() {
    let installed = Path::new("../protocol");
    let protocol = if installed.is_dir() { installed } else { Path::new("../../native") };
    println!("cargo:rerun-if-changed=day.c");
    println!("cargo:rerun-if-changed={}", protocol.join("itch_day.h").display());
    cc::Build::new().file("day.c").file(protocol.join("contestant.c")).include(protocol).define("_GNU_SOURCE", None).opt_level(3).warnings(false).compile("day");
    println!("cargo:rustc-link-lib=m");
}
