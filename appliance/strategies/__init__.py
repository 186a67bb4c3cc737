"""Reference strategies in Python; the C one is native/strategy/maker.c."""
