"""Words of libraries that people meet on public pages, so that our catalogues hold them in every language.

Django's Welsh is old and other packages have none: what is listed here is translated in `locale/`, and wins.
"""

from django.utils.translation import gettext_noop as _

BORROWED = (
    # Django's forms, where a form of ours says nothing better
    _("This field is required."),
    _("Enter a valid email address."),
    _("Enter a valid date."),
    _("Enter a whole number."),
    _("Enter a number."),
    _("Enter a valid URL."),
    _("Null characters are not allowed."),
    _("The submitted file is empty."),
    _("Select a valid choice. That choice is not one of the available choices."),
    # allauth: signing in by a code or a password
    _("Incorrect code."),
    _("Incorrect password."),
    _("Invalid login."),
    _("The email address and/or password you specified are not correct."),
    _("The email address is not assigned to any user account."),
    _("Too many failed login attempts. Try again later."),
    _("Be patient, you are sending too many requests."),
    _("This account is currently inactive."),
    _("Your primary email address must be verified."),
    _("Please type your current password."),
    _("You must type the same password each time."),
    _("The password reset token was invalid."),
    _("Successfully signed in as %(name)s."),
    _("You have signed out."),
    _("A sign-in code has been sent to %(recipient)s."),
    _("Confirmation email sent to %(email)s."),
    _("You have confirmed %(email)s."),
    _("Password successfully changed."),
    _("Password successfully set."),
    _("Use your password"),
    _("Use authenticator app or code"),
    _("Use a security key"),
)
