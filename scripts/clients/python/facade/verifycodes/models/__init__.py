"""The bodies of the contract, as generated from it."""
