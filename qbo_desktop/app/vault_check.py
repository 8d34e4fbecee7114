"""Opening everything in the vault, so that a person knows that it can be opened."""

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.readiness import Check
from qbo_desktop.core.errors import VaultDamaged


async def check_vault(parts: Parts) -> tuple[Check, ...]:
    """One check for each finding of the vault."""
    findings = await parts.vault.run(lambda vault: vault.check())
    return tuple(
        Check("vault", ok=finding.ok, error=None if finding.ok else VaultDamaged(detail=finding.detail))
        for finding in findings
    )
