"""What keeps this computer from Intuit, told apart: no network, a proxy, a network that looks into connections."""

from collections.abc import Mapping

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action

NETWORK: Mapping[str, Template] = {
    "network_unavailable.dns": Template(
        QT_TRANSLATE_NOOP("wording", "No internet connection"),
        QT_TRANSLATE_NOOP("wording", "The address of Intuit's server was not found. Nothing is lost."),
        QT_TRANSLATE_NOOP(
            "wording", "Check the network; if other pages open, ask whoever looks after its name service."
        ),
        Action.TRY_NOW,
    ),
    "network_unavailable.connect": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit cannot be reached"),
        QT_TRANSLATE_NOOP(
            "wording", "The network is there, but it does not let this program through. Nothing is lost."
        ),
        QT_TRANSLATE_NOOP("wording", "Look for a firewall, a VPN or a proxy that the settings should name."),
        Action.TRY_NOW,
    ),
    "network_unavailable.deadline": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit's answer did not come"),
        QT_TRANSLATE_NOOP("wording", "The network is very slow, or something on the way swallows it. Nothing is lost."),
        QT_TRANSLATE_NOOP("wording", "Try again; if it stays so, try another network."),
        Action.TRY_NOW,
    ),
    "network_unavailable.tls": Template(
        QT_TRANSLATE_NOOP("wording", "No secure connection to Intuit"),
        QT_TRANSLATE_NOOP("wording", "Something on the way does not speak as Intuit does. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Open any web page to see whether the network wants something, then try again."),
        Action.TRY_NOW,
    ),
    "network_unavailable.tls_name": Template(
        QT_TRANSLATE_NOOP("wording", "Somebody else answered for Intuit"),
        QT_TRANSLATE_NOOP("wording", "It is most likely the sign-in page of this network. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Open any web page, sign in to the network, then try again."),
        Action.TRY_NOW,
    ),
    "network_unavailable.tls_untrusted": Template(
        QT_TRANSLATE_NOOP("wording", "This network looks into secure connections"),
        QT_TRANSLATE_NOOP(
            "wording", "A proxy or a virus scanner answers for Intuit with a certificate that is not trusted here."
        ),
        QT_TRANSLATE_NOOP(
            "wording", "Ask whoever looks after the network to add its certificate to this computer's trusted ones."
        ),
        Action.TRY_NOW,
    ),
    "network_unavailable.tls_dates": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit's certificate is not valid today"),
        QT_TRANSLATE_NOOP("wording", "Most likely this computer's clock shows a wrong date. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Set the clock to automatic, then try again."),
        Action.TRY_NOW,
    ),
    "network_unavailable.proxy": Template(
        QT_TRANSLATE_NOOP("wording", "The proxy of this network does not answer"),
        QT_TRANSLATE_NOOP("wording", "Requests to Intuit should go through it. Nothing was sent, and nothing is lost."),
        QT_TRANSLATE_NOOP("wording", "Check the proxy in the settings, or ask whoever looks after the network."),
        Action.TRY_NOW,
    ),
    "network_unavailable.proxy_sign_in": Template(
        QT_TRANSLATE_NOOP("wording", "The proxy of this network wants a sign-in"),
        QT_TRANSLATE_NOOP("wording", "It let nothing through (407). Nothing was sent, and nothing is lost."),
        QT_TRANSLATE_NOOP("wording", "Enter its user and password under Proxy in the settings."),
        Action.TRY_NOW,
    ),
    "network_unavailable.proxy_refused": Template(
        QT_TRANSLATE_NOOP("wording", "The proxy of this network does not let us through"),
        QT_TRANSLATE_NOOP("wording", "It answered, and did not open the way to Intuit. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Ask whoever looks after the network to allow Intuit's addresses."),
        Action.TRY_NOW,
    ),
    "loopback_unavailable.held": Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the address that QuickBooks returns to"),
        QT_TRANSLATE_NOOP("wording", "Port {port} of this computer is taken by “{holder}”."),
        QT_TRANSLATE_NOOP("wording", "Close that program, or paste the address from the browser."),
        Action.PASTE_ADDRESS,
    ),
    "loopback_unavailable.demo": Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the demo's place"),
        QT_TRANSLATE_NOOP("wording", "Port {port} of this computer is taken, and the demo cannot begin."),
        QT_TRANSLATE_NOOP("wording", "Close that program, then try again."),
        Action.TRY_AGAIN,
    ),
    "state_mismatch.unreadable": Template(
        QT_TRANSLATE_NOOP("wording", "That is not the address of the page"),
        QT_TRANSLATE_NOOP("wording", "It was ignored; nothing else changed."),
        QT_TRANSLATE_NOOP("wording", "Copy the whole address of the browser's last page, and paste that."),
        Action.TRY_AGAIN,
    ),
    "vault_damaged.settings": Template(
        QT_TRANSLATE_NOOP("wording", "The saved proxy cannot be read"),
        QT_TRANSLATE_NOOP("wording", "Its entry is damaged. The companies' entries are not."),
        QT_TRANSLATE_NOOP("wording", "Enter the proxy again in the settings."),
        Action.COPY_DETAILS,
    ),
}
