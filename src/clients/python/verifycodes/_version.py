"""The version of this package; the contract has a version of its own."""

__version__ = "2.0.0"
