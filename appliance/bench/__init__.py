"""The benchmark suite: contestants, the contest between them, figures, goals, peers and the report.

A *contestant* is a long-living program that plays one variant of one or more cases of a suite; the protocol is told in
`bench/README.md`. A *contest* plays the rounds of all variants of a case interleaved. Nothing here is needed by a
running appliance.
"""
