"""The relay page in a real browser: where it leads, and above all where it never does."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Page as Tab
from support.relay_site import RELAY_PATH, Page, Server, Site, chromium, launched, receiver, relay_site

from qbo_desktop.app.relay_kit import write_kit

pytestmark = pytest.mark.xdist_group("browser")

HOSTILE: list[dict[str, str]] = json.loads(Path(__file__).with_name("relay_hostile.json").read_text())
RANDOM = "R-_9" * 11
PAGE_MINUTE = 60_000  # milliseconds of the page's own clock: more than any pause of its script


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with relay_site() as serving:
        serving.pages["*"] = serving.pages[RELAY_PATH]  # so that no two addresses differ by a fragment alone
        yield serving


@pytest.fixture(scope="module")
def target() -> Iterator[Server]:
    with receiver() as serving:
        yield serving


@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Browser]:
    with chromium(site) as running:
        yield running


@pytest.fixture
def context(browser: Browser, site: Site, target: Server) -> Iterator[BrowserContext]:
    site.forget()
    target.forget()
    fresh = browser.new_context()
    yield fresh
    fresh.close()


@pytest.fixture
def tab(context: BrowserContext) -> Tab:
    return context.new_page()


@pytest.fixture(scope="module")
def patient_tab(browser: Browser) -> Iterator[Tab]:
    """One tab for many addresses, in which a page's own clock is ours."""
    context = browser.new_context()
    tab = context.new_page()
    tab.clock.install()
    yield tab
    context.close()


def shown(tab: Tab) -> str | None:
    """Which of its parts the page shows."""
    return tab.get_attribute("html", "data-show")


def answer(port: int, more: str = "") -> str:
    return f"?code=AB11&state={port}.{RANDOM}&realmId=9341453000000001{more}"


def requests_of(context: BrowserContext) -> list[str]:
    """Grows with every request that any page of the context makes, whether it is answered or not."""
    urls: list[str] = []
    context.on("request", lambda request: urls.append(request.url))
    return urls


@pytest.mark.parametrize("case", HOSTILE, ids=lambda case: case["name"])
def test_hostile_addresses_lead_nowhere(case: dict[str, str], site: Site, target: Server, patient_tab: Tab) -> None:
    """An address with anything but one state of our form causes no request and no navigation, ever."""
    tab = patient_tab
    site.forget()
    target.forget()
    query = case["query"].replace("<PORT>", str(target.port)).replace("<R>", "R" * 43)
    urls: list[str] = []
    tab.context.on("request", record := lambda request: urls.append(request.url))
    tab.goto(f"{site.base}/{HOSTILE.index(case)}/{query}")
    opened, entries = tab.url, tab.evaluate("history.length")
    tab.clock.run_for(PAGE_MINUTE)
    tab.context.remove_listener("request", record)
    found = tab.evaluate("[document.documentElement.dataset.show, document.body.innerText, history.length]")
    assert (found[0], found[2]) == ("refused", entries)
    assert "is not an answer for Company Connections" in found[1]
    assert (tab.url, len(tab.context.pages)) == (opened, 1)
    assert urls == [opened.partition("#")[0]]
    assert len(site.targets) == 1
    assert target.targets == []


@pytest.mark.parametrize(
    "more",
    [
        "",
        "&iss=https%3A%2F%2Fexample.com%2F&x=%00%0D%0A",
        "&x=a%2Bb+c%20d=e=f&&y&=z&x=",
        "&x='\"<>`{}|^[]\\@:!$*(),;~",
        "&x=http://evil/../..//@evil:80?y?#dropped",
        "&x=\u00e9\u4e2d\U0001f600%E9%zz%",
        "&x=" + "A" * 3500,
    ],
    ids=["plain", "escapes", "odd pairs", "punctuation", "address", "other letters", "long"],
)
def test_an_answer_arrives_unchanged(more: str, site: Site, target: Server, context: BrowserContext, tab: Tab) -> None:
    """An answer reaches this computer's port once, its query byte for byte as the relay's host got it, and no more."""
    urls = requests_of(context)
    tab.goto(site.relay + answer(target.port, more))
    tab.wait_for_url(f"http://127.0.0.1:{target.port}/**")
    query = site.targets[0].removeprefix(RELAY_PATH)
    assert site.targets == [RELAY_PATH + query]
    assert target.targets == ["/callback" + query]
    assert target.referrers == []
    assert urls == [site.relay + query, f"http://127.0.0.1:{target.port}/callback{query}"]
    assert "#" not in tab.url


def test_a_refusal_by_intuit_arrives_too(site: Site, target: Server, tab: Tab) -> None:
    """Cancel at Intuit brings an error instead of a code, and the program hears of it."""
    query = f"?error=access_denied&state={target.port}.{RANDOM}"
    tab.goto(site.relay + query)
    assert target.wait_for(1) == ["/callback" + query]


def test_any_change_of_a_state_is_refused_or_harmless(site: Site, tab: Tab) -> None:
    """Every state with one character put in or replaced is refused, or leads to the number it begins with."""
    tab.goto(site.relay)
    outcomes = tab.evaluate(
        """() => {
          const script = document.querySelector("script").textContent;
          const lead = (state) => {
            const went = [];
            const location = {search: "?code=A&state=" + state, replace: (address) => went.push(address)};
            const nothing = {addEventListener() {}, dataset: {}, content: "any"};
            const document = {documentElement: nothing, querySelector: () => nothing, getElementById: () => nothing};
            const history = {state: null, replaceState() {}, pushState() {}};
            const window = {...nothing, setTimeout: (go) => go()};
            window.top = window.self = window;
            new Function("location", "document", "history", "window", "performance", script)(
              location, document, history, window, {getEntriesByType: () => []});
            return went;
          };
          const good = "47813." + "R".repeat(43);
          const letters = [...Array(0x180).keys()].map((code) => String.fromCharCode(code));
          letters.push("\\u0660", "\\uff10", "\\u2028", "\\ud800", "%00", "%0a", "%40", "%2e", "&", "&state=");
          const outcomes = [[good, lead(good)]];
          for (let at = 0; at <= 12; at += 1) {
            for (const letter of letters) {
              for (const cut of [0, 1]) {
                const state = good.slice(0, at) + letter + good.slice(at + cut);
                outcomes.push([state, lead(state)]);
              }
            }
          }
          return outcomes;
        }"""
    )
    led = [(state, went) for state, went in outcomes if went]
    assert len(outcomes) > 10_000
    assert len(led) > 100
    for state, went in led:
        port = int(state.partition(".")[0])
        assert 1024 <= port <= 65535
        assert went == [f"http://127.0.0.1:{port}/callback?code=A&state={state}"]


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="{}"></iframe>',
        '<iframe sandbox="allow-scripts allow-top-navigation allow-same-origin" src="{}"></iframe>',
        '<iframe sandbox="allow-scripts" src="{}"></iframe>',
        '<object type="text/html" data="{}"></object>',
        '<embed type="text/html" src="{}">',
    ],
    ids=["frame", "sandbox that may lead away", "sandbox", "object", "embed"],
)
def test_a_frame_is_refused(frame: str, site: Site, target: Server, tab: Tab) -> None:
    """Inside another page nothing happens but a sentence, so that no page can have codes delivered unseen."""
    inner = site.relay + answer(target.port).replace("&", "&amp;")
    site.pages["/outer"] = Page(f"<!doctype html><title>outer</title>{frame.format(inner)}".encode())
    tab.clock.install()
    tab.goto(site.base + "/outer")
    framed = next(each for each in tab.frames if each.parent_frame)
    framed.get_by_text("it is shown inside another page").wait_for()
    tab.clock.run_for(PAGE_MINUTE)
    assert tab.url == site.base + "/outer"
    assert target.targets == []


def test_back_shows_help_and_stays(site: Site, target: Server, tab: Tab) -> None:
    """Who comes back finds what to do, is not sent away again, and may press Try again; a reload stays as well."""
    tab.goto(site.relay + answer(target.port))
    tab.wait_for_url(f"http://127.0.0.1:{target.port}/**")
    tab.go_back(wait_until="commit")
    tab.get_by_role("button", name="Try again").wait_for()
    tab.clock.install()
    tab.clock.run_for(PAGE_MINUTE)
    tab.reload()
    tab.clock.run_for(PAGE_MINUTE)
    assert shown(tab) == "back"
    assert tab.get_by_text("Paste the address").is_visible()
    assert len(target.targets) == 1
    tab.get_by_role("button", name="Try again").click()
    assert len(target.wait_for(2)) == 2


def test_leaving_early_ends_it(site: Site, target: Server, browser: Browser) -> None:
    """Who goes elsewhere while the page pauses, and returns to the page kept alive, is not sent on behind her back."""
    target.forget()
    site.pages["/elsewhere"] = Page(b"<!doctype html><title>elsewhere</title>")
    with launched(browser.browser_type, site, remembers_pages=True) as other:
        tab = other.new_page()
        tab.goto(site.relay + answer(target.port))
        tab.evaluate("window.kept = true")
        tab.goto(site.base + "/elsewhere")
        tab.go_back(wait_until="commit")
        tab.get_by_role("button", name="Try again").wait_for()
        assert tab.evaluate("window.kept")
        tab.wait_for_timeout(1000)
        assert target.targets == []


def test_help_is_there_before_it_leaves(site: Site, target: Server, tab: Tab) -> None:
    """Before anything can fail, the page says what to do if it does."""
    tab.clock.install()
    tab.goto(site.relay + answer(target.port))
    assert shown(tab) == "going"
    assert tab.get_by_role("heading", name="If the next page cannot be reached").is_visible()
    assert not tab.get_by_role("button", name="Try again").is_visible()
    assert target.targets == []


def test_nobody_listening(site: Site, context: BrowserContext, tab: Tab) -> None:
    """When nothing answers, the failed page's address is the one to paste, and Back leads to the help."""
    with receiver() as closed:
        port = closed.port
    tab.goto(site.relay + answer(port))
    with context.expect_event("requestfailed"):
        pass
    tab.wait_for_url("chrome-error://**")
    tab.go_back(wait_until="commit")
    tab.get_by_role("button", name="Try again").wait_for()
    assert tab.url == site.relay + answer(port)


@pytest.mark.parametrize("scripts", [False, True], ids=["switched off", "forbidden by the host"])
def test_without_script(scripts: bool, browser: Browser, target: Server) -> None:  # noqa: FBT001
    """Where the script does not run, the page says how to go on by hand, and does nothing else."""
    target.forget()
    headers = {"Content-Security-Policy": "script-src 'none'"} if scripts else {}
    with relay_site(headers=headers) as site:
        context = browser.new_context(java_script_enabled=scripts, ignore_https_errors=True)
        tab = context.new_page()
        tab.goto(site.relay + answer(target.port))
        assert tab.get_by_role("heading", name="What to do").is_visible()
        assert tab.get_by_text("Paste the address").is_visible()
        assert not tab.get_by_text("Taking you back").is_visible()
        context.close()
        assert len(site.targets) == 1
    assert target.targets == []


@pytest.mark.parametrize("own", [True, False], ids=["its own port", "another port"])
def test_a_published_page_serves_one_port(own: bool, browser: Browser, target: Server, tmp_path: Path) -> None:  # noqa: FBT001
    """The page of a publish kit leads to the setup's own port and to no other."""
    target.forget()
    kit = write_kit(tmp_path / "kit", target.port if own else target.port - 1)
    with relay_site(kit.read_bytes()) as site:
        context = browser.new_context(ignore_https_errors=True)
        tab = context.new_page()
        if not own:
            tab.clock.install()
        tab.goto(site.relay + answer(target.port))
        if own:
            assert len(target.wait_for(1)) == 1
        else:
            tab.clock.run_for(PAGE_MINUTE)
            assert shown(tab) == "refused"
        context.close()
    assert len(target.targets) == int(own)
