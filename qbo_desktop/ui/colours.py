"""The few colours that carry meaning, in light and dark, each also in high contrast."""

from dataclasses import dataclass

from qbo_desktop.app.state_wording import Shape


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour that the window uses, as "#rrggbb"; `soft` colours lie under text of the colour without it.

    `track` lies under bars; `strong` asks for frames where a soft colour alone would tell things apart.
    """

    window: str
    base: str
    raised: str
    text: str
    quiet: str
    border: str
    track: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    busy: str
    busy_soft: str
    idle: str
    idle_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    strong: bool = False

    def of_shape(self, shape: Shape) -> str:
        """The colour of a state's icon and word."""
        return self._of_shape(shape)[0]

    def soft_of_shape(self, shape: Shape) -> str:
        """What lies under them in a badge."""
        return self._of_shape(shape)[1]

    def _of_shape(self, shape: Shape) -> tuple[str, str]:
        match shape:
            case Shape.CONNECTED:
                return self.good, self.good_soft
            case Shape.REFRESHING:
                return self.busy, self.busy_soft
            case Shape.SOON:
                return self.warn, self.warn_soft
            case Shape.RECONNECT:
                return self.bad, self.bad_soft
            case _:
                return self.idle, self.idle_soft


LIGHT = Colours(
    window="#f4f5f7",
    base="#ffffff",
    raised="#fafbfc",
    text="#1c2128",
    quiet="#59626e",
    border="#d8dce2",
    track="#d8dce2",
    accent="#2456c4",
    on_accent="#ffffff",
    accent_soft="#e6edfb",
    good="#1a6d34",
    good_soft="#e2f3e7",
    busy="#1b58b8",
    busy_soft="#e4edfb",
    idle="#545d69",
    idle_soft="#eceef1",
    warn="#825200",
    warn_soft="#fcf0d9",
    bad="#b3261e",
    bad_soft="#fce8e6",
)
DARK = Colours(
    window="#1b1e23",
    base="#24282e",
    raised="#2a2f36",
    text="#e7e9ec",
    quiet="#a8b0bb",
    border="#3c434d",
    track="#3c434d",
    accent="#7eaefc",
    on_accent="#0d1b33",
    accent_soft="#2b3b57",
    good="#76cf90",
    good_soft="#1f3a28",
    busy="#8cb8ff",
    busy_soft="#24364f",
    idle="#b4bbc6",
    idle_soft="#343a43",
    warn="#f0bd62",
    warn_soft="#42341a",
    bad="#ff9d96",
    bad_soft="#4b2624",
)
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    base="#ffffff",
    raised="#ffffff",
    text="#000000",
    quiet="#2b2b2b",
    border="#000000",
    track="#868d95",
    accent="#002f8a",
    on_accent="#ffffff",
    accent_soft="#d9e6ff",
    good="#00420f",
    good_soft="#ffffff",
    busy="#002f8a",
    busy_soft="#ffffff",
    idle="#2b2b2b",
    idle_soft="#ffffff",
    warn="#4d2d00",
    warn_soft="#ffffff",
    bad="#7a0000",
    bad_soft="#ffffff",
    strong=True,
)
CONTRAST_DARK = Colours(
    window="#000000",
    base="#000000",
    raised="#000000",
    text="#ffffff",
    quiet="#dcdcdc",
    border="#ffffff",
    track="#686e78",
    accent="#ffe14d",
    on_accent="#000000",
    accent_soft="#1d2b45",
    good="#7dff9b",
    good_soft="#000000",
    busy="#a8ceff",
    busy_soft="#000000",
    idle="#dcdcdc",
    idle_soft="#000000",
    warn="#ffd27a",
    warn_soft="#000000",
    bad="#ffb3ab",
    bad_soft="#000000",
    strong=True,
)
PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
# On a panel of the desktop's, light or dark: at least 3:1 on either (WCAG 2.2, 1.4.11).
PANEL_IDLE = "#7a828e"
PANEL = {
    Shape.CONNECTED.value: "#2b9348",
    Shape.REFRESHING.value: "#3b7ddd",
    Shape.SOON.value: "#c27a00",
    Shape.RECONNECT.value: "#d93a32",
}
