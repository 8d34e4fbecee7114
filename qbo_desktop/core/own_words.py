"""What a person may call a company here: her own name for it, and labels."""

from collections.abc import Iterable

LONGEST_NAME = 120
LONGEST_LABEL = 40
MOST_LABELS = 20


def own_name_from(text: str, company_name: str | None) -> str | None:
    """The name as it is kept, on one line; None where it says nothing that the company's own name does not."""
    name = _one_line(text, LONGEST_NAME)
    return None if name in ("", company_name) else name


def labels_from(texts: Iterable[str]) -> tuple[str, ...]:
    """The labels as they are kept: each once, whatever its letters' case, and sorted."""
    labels: dict[str, str] = {}
    for text in texts:
        label = _one_line(text.replace(",", " "), LONGEST_LABEL)
        if label:
            labels.setdefault(label.casefold(), label)
    return tuple(labels[folded] for folded in sorted(labels))[:MOST_LABELS]


def _one_line(text: str, longest: int) -> str:
    """Without characters that have no picture, and cut where a list would."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split())[:longest].strip()
