"""Where the browser comes back to: a listener on this computer alone, and the page that is shown at the end."""
