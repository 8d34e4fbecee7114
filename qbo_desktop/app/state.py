"""Where this computer keeps what must outlive, or lie outside, a data folder; light, for every start asks."""

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """The platform's folder for what this computer remembers of this person's programs; never the data folder."""
    if sys.platform == "linux":  # what platformdirs would say, 6 ms sooner
        home = os.environ.get("XDG_STATE_HOME", "").strip() or os.path.expanduser("~/.local/state")  # noqa: PTH111
        return Path(home, "qbo-desktop")
    else:  # noqa: RET505 - so that the type checker follows either platform
        import platformdirs  # noqa: PLC0415 - only where the fast way is not known

        folder = Path(platformdirs.user_state_dir("qbo-desktop", appauthor=False))
        data = Path(platformdirs.user_data_dir("qbo-desktop", appauthor=False))
        return folder if folder != data else folder.with_name("qbo-desktop-state")


def emergency_folders() -> tuple[Path, ...]:
    """Where tokens are kept that a full disk did not take, in the order in which it is tried."""
    home = Path("~").expanduser() if os.path.expanduser("~") != "~" else None  # noqa: PTH111 - nobody's home
    folders = (state_folder() / "emergency",)
    return folders if home is None else (*folders, home / ".company-connections-emergency")
