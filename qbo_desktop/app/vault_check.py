"""Opening everything in the vault, so that a person knows that it can be opened."""

from qbo_desktop.app.emergency import waiting
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.readiness import Check
from qbo_desktop.core.connection import Reason
from qbo_desktop.core.errors import QboDesktopError, ReconnectRequired, VaultDamaged, VaultFull, VaultLocked
from qbo_desktop.core.identity import RealmId
from qbo_desktop.vault.placement import FolderUnsuitable
from qbo_desktop.vault.vault import Finding, Vault


async def check_vault(parts: Parts) -> tuple[Check, ...]:
    """One check that passed, or one that failed for each thing that is not as it was written."""

    def look(vault: Vault) -> tuple[Check, ...]:
        findings = [finding for finding in vault.check() if not finding.ok]
        findings += [Finding("emergency", ok=False, detail=str(file)) for file in waiting(vault)]
        if not findings:
            return (Check("vault", ok=True),)
        names = {row.key.realm_id: row.display_name for row in vault.connections()}
        return tuple(_failed(finding, names) for finding in findings)

    return await parts.vault.run(look)


def _failed(finding: Finding, names: dict[RealmId, str]) -> Check:
    error: QboDesktopError
    company = None
    match finding.name:
        case "connection":
            realm_id = RealmId((finding.detail or "").partition(" ")[0])
            company = names.get(realm_id, realm_id)
            error = ReconnectRequired(Reason.VAULT_UNREADABLE, realm_id=realm_id)
        case "key":
            error = VaultLocked(detail=finding.detail)
        case "folder":
            error = FolderUnsuitable(detail=(finding.detail or "").removeprefix("folder_unsuitable "))
        case "ballast" | "emergency":
            error = VaultFull(detail=finding.detail or finding.name)
        case _:
            error = VaultDamaged(detail=finding.name)
    return Check("vault", ok=False, error=error, company=company)
