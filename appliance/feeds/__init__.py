"""What is known of each feed, and files turned into events."""
