"""Sentences of Django and allauth that people may read here: named, so that our catalogues translate them too.

Our catalogues come first (LOCALE_PATHS), so a translation of these replaces the library's own, or its English.
"""

from django.utils.translation import gettext_noop as _

BORROWED = (
    _("This field is required."),
    _("Enter a valid email address."),
    _("Null characters are not allowed."),
    _("Incorrect code."),
    _("Incorrect password."),
    _("Invalid login."),
    _("The email address and/or password you specified are not correct."),
    _("Too many failed login attempts. Try again later."),
    _("Be patient, you are sending too many requests."),
    _("Please type your current password."),
    _("You must type the same password each time."),
    _("This account is currently inactive."),
    _("Use your password"),
    _("Use authenticator app or code"),
    _("Use a security key"),
    _("This password is too common."),
    _("The password is too similar to the %(verbose_name)s."),
)
