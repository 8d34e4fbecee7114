"""Company Connections keeps a firm's QuickBooks Online connections alive."""

__version__ = "0.1.0"
