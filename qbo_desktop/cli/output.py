"""What the command line prints: results on standard output, everything for people on standard error."""

import json
import sys
from dataclasses import dataclass

from qbo_desktop.cli import documents, streams
from qbo_desktop.core.errors import QboDesktopError, Usage


@dataclass(frozen=True, slots=True)
class Output:
    """Prints either JSON or sentences."""

    as_json: bool

    def document(self, document: documents.Document) -> None:
        """One JSON document on a line of its own."""
        self.line(json.dumps(document, ensure_ascii=False))

    def line(self, text: str) -> None:
        """One line of a result. Raises Usage when standard output cannot be written."""
        if sys.stdout is None:
            raise Usage(detail="Standard output is closed.")
        try:
            sys.stdout.write(text + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError:
            streams.let_go_of_output()
            raise Usage(detail="Standard output cannot be written.") from None

    def fact(self, *facts: str) -> None:
        """One line of a result that holds what others wrote: nothing in it may steer the terminal or begin a line."""
        self.line("  ".join(printable(fact) for fact in facts if fact))

    def content(self, content: bytes) -> None:
        """A result that is no text. Raises Usage when standard output cannot be written, or is a person's terminal."""
        if sys.stdout is None:
            raise Usage(detail="Standard output is closed.")
        if sys.stdout.isatty():
            raise Usage(detail="sealed_to_terminal")
        try:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError:
            streams.let_go_of_output()
            raise Usage(detail="Standard output cannot be written.") from None

    def say(self, text: str) -> None:
        """One line for the person; nothing when a program is reading."""
        if not self.as_json:
            self._tell(text)

    def failure(self, error: QboDesktopError, company: str | None = None, chosen: str | None = None) -> None:
        """What went wrong and what to do."""
        from qbo_desktop.cli.explaining import error_document  # noqa: PLC0415 - only a failure needs its sentences

        if self.as_json:
            self._tell(json.dumps({"error": error_document(error, company, chosen)}, ensure_ascii=False))
        else:
            self._explain(error, company, chosen)

    def warning(self, error: QboDesktopError, company: str, consequence: str) -> None:
        """Something went wrong, and the command did what was asked for all the same."""
        from qbo_desktop.cli.explaining import error_document  # noqa: PLC0415 - only a failure needs its sentences

        if self.as_json:
            self._tell(json.dumps({"warning": error_document(error, company)}, ensure_ascii=False))
        else:
            self._explain(error, company, None)
            self._tell(consequence)

    def _explain(self, error: QboDesktopError, company: str | None, chosen: str | None) -> None:
        from qbo_desktop.cli.explaining import explained  # noqa: PLC0415 - only a failure needs its sentences

        wording = explained(error, company, chosen)
        for part in (wording.title, wording.what, wording.todo):
            if part is not None:
                self._tell(part.english())
        if error.intuit_tid:
            self._tell(f"Intuit's number for it: {error.intuit_tid}")

    @staticmethod
    def _tell(text: str) -> None:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


def printable(text: str) -> str:
    """The text with every mark that is not to be seen replaced."""
    return "".join(mark if mark.isprintable() else "\N{REPLACEMENT CHARACTER}" for mark in text)
