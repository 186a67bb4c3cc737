"""The performance suite: scenarios in C and Python, the method that they share, and the report."""
