"""The relay page as a file, and the kit that a person publishes."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from qbo_desktop.app.relay_kit import relay_page, write_kit
from qbo_desktop.app.resources import resource
from qbo_desktop.core.errors import Usage

PAGE = resource("relay", "index.html").read_text(encoding="utf-8")
NAMES_OF_OTHERS = ("quickbooks", "intuit", "qbo")


class Reader(HTMLParser):
    """Every element with its attributes, and what stands in style and script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {}
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        tag = self.elements[-1][0] if self.elements else ""
        if tag in ("style", "script"):
            self.inside.setdefault(tag, []).append(data)
        else:
            self.text.append(data)

    def meta(self, name: str) -> list[str | None]:
        return [
            a["content"] for tag, a in self.elements if tag == "meta" and name in (a.get("name"), a.get("http-equiv"))
        ]


def checksum(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_allows_this_style_and_this_script_alone() -> None:
    """The page's policy names the checksums of its own style and script, and forbids everything else."""
    reader = Reader(PAGE)
    style, script = PAGE.partition("<style>")[2].partition("</style>")[0], PAGE.partition("<script>")[2]
    assert reader.meta("Content-Security-Policy") == [
        "; ".join(
            (
                "default-src 'none'",
                f"style-src {checksum(style)}",
                f"script-src {checksum(script.partition('</script>')[0])}",
                "base-uri 'none'",
                "form-action 'none'",
            )
        )
    ]
    assert PAGE.index("Content-Security-Policy") < PAGE.index("<style>") < PAGE.index("<script>")
    assert [tag for tag, _ in reader.elements if tag in ("style", "script")] == ["style", "script"]


def test_nothing_is_loaded_from_anywhere() -> None:
    """No element and no rule of style names another address, and no attribute holds style or script."""
    reader = Reader(PAGE)
    for tag, attributes in reader.elements:
        assert tag not in ("link", "img", "iframe", "object", "embed", "form", "base", "a", "svg", "template")
        for name in attributes:
            assert name not in ("src", "href", "style", "srcset", "data", "action", "ping")
            assert not name.startswith("on")
    assert re.findall(r"url\(|@import|https?://[^\s\"]*", PAGE) == ["http://127.0.0.1:"]
    for call in ("fetch", "XMLHttpRequest", "sendBeacon", "import(", "open(", "innerHTML", "document.write", "eval"):
        assert call not in PAGE
    assert PAGE.count("location.replace(") == 1
    assert len(re.findall(r"location\s*=|\.href|location\.assign", PAGE)) == 0


def test_the_page_keeps_to_itself() -> None:
    """No referrer, no search engine, a language, both looks, and a name that is ours."""
    reader = Reader(PAGE)
    assert reader.meta("referrer") == ["no-referrer"]
    assert reader.meta("robots") == ["noindex, nofollow, noarchive"]
    assert reader.meta("color-scheme") == ["light dark"]
    assert reader.meta("loopback-ports") == ["any"]
    assert reader.elements[0] == ("html", {"lang": "en", "data-show": "by-hand"})
    said = " ".join(reader.text)
    assert "Company Connections" in said
    assert not [name for name in NAMES_OF_OTHERS if name in said.lower()]


def test_the_kit_names_its_port_and_changes_nothing_else(tmp_path: Path) -> None:
    """The written page is the page of the program, but for the one port; the guide lies beside it."""
    page = write_kit(tmp_path / "new" / "kit", 47813)
    assert page == tmp_path / "new" / "kit" / "index.html"
    before, after = PAGE.splitlines(), page.read_text(encoding="utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [
        ('<meta name="loopback-ports" content="any">', '<meta name="loopback-ports" content="47813">'),
    ]
    assert sorted(each.name for each in page.parent.iterdir()) == ["README.md", "index.html"]
    assert (page.parent / "README.md").read_bytes() == resource("relay", "README.md").read_bytes()


@pytest.mark.parametrize("there", ["index.html", "README.md"])
def test_a_kit_overwrites_nothing(there: str, tmp_path: Path) -> None:
    """Whichever file is there already stays as it is, and nothing is put beside it."""
    (tmp_path / there).write_text("mine")
    with pytest.raises(Usage, match="file_exists"):
        write_kit(tmp_path, 47813)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [(there, "mine")]


def test_a_kit_needs_a_folder(tmp_path: Path) -> None:
    """A path that is a file, or leads through one, is refused in our own words."""
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "kit"):
        with pytest.raises(Usage) as caught:
            write_kit(folder, 47813)
        assert caught.value.detail in ("file_exists", "file_not_writable")


@pytest.mark.parametrize("port", [0, 80, 1023, 6000, 10080, 65536])
def test_no_page_for_a_port_that_no_setup_may_have(port: int) -> None:
    """Ports that browsers or systems refuse are refused here, before anybody publishes them."""
    with pytest.raises(Usage, match="port"):
        relay_page(port)
