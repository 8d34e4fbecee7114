"""No memory of this process on the disk: a crash must not write tokens and keys into a core file.

The limit stops the kernel's own core files; the filter empties those that are piped to a crash reporter, which take no
notice of the limit (core(5)). Not PR_SET_DUMPABLE: desktop portals cannot tell who a process is that has cleared it.
"""

import sys
from contextlib import suppress


def forbid_core_dumps() -> None:
    """For this process and those it starts; once more does nothing. Elsewhere than on POSIX systems nothing is done."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - it exists on POSIX alone

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError), open("/proc/self/coredump_filter", "w", encoding="ascii") as kinds:  # noqa: PTH123
            kinds.write("0")
