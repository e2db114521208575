"""The version of this package; the contract's version is another one."""

__version__ = "2.0.0"
