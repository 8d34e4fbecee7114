"""PyPI's django-oauth-toolkit with one client and one person.

python django_toolkit.py FOLDER PORT REDIRECT_URI CLIENT_ID CLIENT_SECRET ISSUER
"""

import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import include, path

PERSON, WORD = "bookkeeper", "only for this test"
LOGIN_PAGE = (
    """<form method="post">{% csrf_token %}{{ form.as_p }}<button name="go" value="1">Sign in</button></form>"""
)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


def configure(folder: str) -> None:
    settings.configure(
        SECRET_KEY="only for this test",
        ALLOWED_HOSTS=["127.0.0.1"],
        USE_TZ=True,
        LOGIN_URL="/login/",
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{folder}/server.db"}},
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "oauth2_provider",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {
                    "loaders": [
                        (
                            "django.template.loaders.locmem.Loader",
                            {"registration/login.html": LOGIN_PAGE},
                        ),
                        "django.template.loaders.app_directories.Loader",
                    ],
                    "context_processors": ["django.template.context_processors.request"],
                },
            }
        ],
        OAUTH2_PROVIDER={
            "PKCE_REQUIRED": False,
            "ROTATE_REFRESH_TOKEN": True,
            "REFRESH_TOKEN_GRACE_PERIOD_SECONDS": 0,
            "REFRESH_TOKEN_REUSE_PROTECTION": True,
            "ACCESS_TOKEN_EXPIRE_SECONDS": 3600,
            "REFRESH_TOKEN_EXPIRE_SECONDS": 8640000,
            "SCOPES": {"com.intuit.quickbooks.accounting": "Books"},
        },
    )
    settings.TEMPLATES[0].pop("APP_DIRS")


def main(folder: str, port: str, redirect_uri: str, client_id: str, client_secret: str, _issuer: str) -> None:
    configure(folder)
    django.setup()
    # These two can be imported only now.
    from django.contrib.auth.views import LoginView
    from oauth2_provider.models import get_application_model

    settings.ROOT_URLCONF = (path("o/", include("oauth2_provider.urls")), path("login/", LoginView.as_view()))
    call_command("migrate", verbosity=0)
    person = get_user_model().objects.create_user(username=PERSON, password=WORD)
    get_application_model().objects.create(
        name="Books",
        user=person,
        client_id=client_id,
        client_secret=client_secret,
        client_type="confidential",
        authorization_grant_type="authorization-code",
        redirect_uris=redirect_uri,
    )
    with make_server("127.0.0.1", int(port), get_wsgi_application(), handler_class=Quiet) as server:
        print("ready", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
