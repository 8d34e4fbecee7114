"""The forms of a pass by name, for whoever offers them without making one."""

from enum import StrEnum


class PassFormat(StrEnum):
    """The forms there are; the names are those of the command line."""

    JSON = "json"
    ENV = "env"
    CURL = "curl"
    POSTMAN = "postman"
    PYTHON_QUICKBOOKS = "python-quickbooks"
    INTUIT_OAUTH = "intuit-oauth"
    INTUIT_OAUTH_NODE = "intuit-oauth-node"
    NODE_QUICKBOOKS = "node-quickbooks"
