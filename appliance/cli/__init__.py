"""The command ``appliance``: one module per noun, each with ``register(subparsers)``."""
