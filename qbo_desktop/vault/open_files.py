"""How many files this process may have open: the locks of all companies at once can be more than is usual."""

import sys

_BESIDE = 128


def allow_open_files(count: int) -> None:
    """Let so many be open beside the usual ones, as far as the system lets us; Windows allows 8,192 by itself.

    Never run there.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - hardly ever

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = count + _BESIDE
        if hard != resource.RLIM_INFINITY:
            wanted = min(wanted, hard)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
