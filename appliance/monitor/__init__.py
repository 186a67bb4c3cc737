"""Looking at the host and at running appliances, read-only: `host` for the doctor, `snapshot` for status and top."""
