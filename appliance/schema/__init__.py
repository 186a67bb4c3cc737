"""Message schemas as Python values, for code that has to look a layout up at run time."""
