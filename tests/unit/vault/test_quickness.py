"""What a fresh token costs: nothing is imported that it does not need."""

from pathlib import Path

import pytest
from unit.vault.samples import filled, run

HEAVY = ("asyncio", "httpx", "keyring", "filelock", "importlib.metadata", "importlib_metadata", "ssl", "PySide6")
USE = """
from qbo_desktop.vault.vault import Vault
from qbo_desktop.core.secret import Secret
vault = Vault.open(folder)
vault.unlock(passphrase=Secret("canary-passphrase"))
[vault.stored(one.key) for one in vault.connections()]
vault.close()
"""


@pytest.mark.parametrize(
    ("script", "also"),
    [
        ("from qbo_desktop.vault.listing import read_listing; read_listing(folder)", ("cryptography", "secretstorage")),
        (
            USE,
            ("secretstorage", "jeepney"),
        ),
        ("import qbo_desktop.vault.secret_service", ("keyring",)),
    ],
    ids=["list", "passphrase", "keychain"],
)
def test_imports(folder: Path, script: str, also: tuple[str, ...]) -> None:
    """The list needs no cipher, a passphrase no keychain, and none an event loop, a HTTP client or plug-ins."""
    filled(folder)[0].close()
    unwanted = (*HEAVY, *also)
    ran = run(
        f"import sys; from pathlib import Path; folder = Path(sys.argv[1])\n{script}\n"
        f"print([name for name in {unwanted} if name in sys.modules])",
        folder,
    )
    assert ran.stdout == "[]\n", ran.stderr
