"""What a Linux desktop reads about the program: menu entry, file type, software catalogue, icons."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "org.example.CompanyConnections"
LINUX = ROOT / "resources" / "linux"
ICONS = ROOT / "resources" / "icons"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
PICTURES = {"company-connections", "empty", "step-sign-in", "step-choose-company", "step-connect"}


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", f"{NAME}.desktop"),
        ("appstreamcli", "validate", "--no-net", f"{NAME}.metainfo.xml"),
    ],
    ids=lambda command: command[0],
)
def test_validators_are_content(command: tuple[str, ...]) -> None:
    """The desktop's own validators accept the files."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"not installed: {command[0]}")
    result = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_files_name_each_other() -> None:
    """Menu entry, file type and catalogue entry speak of one program, one kind of file and one icon."""
    mime = ET.parse(LINUX / f"{NAME}.mime.xml").getroot().find(f"{MIME}mime-type")
    catalogue = ET.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    assert mime is not None
    assert entry()["MimeType"] == f"{mime.get('type')};"
    assert catalogue.findtext("provides/mediatype") == mime.get("type")
    assert catalogue.findtext("id") == NAME
    assert catalogue.findtext("launchable") == f"{NAME}.desktop"
    assert (ICONS / f"{entry()['Icon']}.svg").is_file()


def test_visible_names_are_ours() -> None:
    """No title, menu text or file type carries a name that belongs to Intuit."""
    shown = [entry()[key] for key in ("Name", "GenericName", "Comment", "Keywords", "Icon", "MimeType")]
    for taken in ("quickbooks", "intuit", "qbo", "quick", "mint"):
        assert [text for text in shown if taken in text.lower()] == []


@pytest.mark.parametrize("icon", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_icons_can_be_recoloured(icon: Path) -> None:
    """Every icon that is no picture, and no tick of a style sheet, is black alone: the window gives it any colour."""
    paints = {
        element.get(attribute)
        for element in ET.parse(icon).iter()
        for attribute in ("fill", "stroke")
        if element.get(attribute) not in {None, "none"}
    }
    assert paints
    if icon.stem not in PICTURES and not icon.stem.startswith(("guide-", "tick-")):
        assert paints == {"#000"}
