"""Set a host up for low and even latency, and bring it back as it was.

What is set, why and by which source is data: ``tuning/steps/*.toml`` and ``tuning/profiles/*.toml`` of the project,
beside the package when it is installed. This package reads them (`step`, `profile`), compares and changes the host
(`host`, `setting`), keeps what was there before (`record`) and puts it together (`tuning`).
"""
