"""Working on recorded data with the appliance's own engines."""
