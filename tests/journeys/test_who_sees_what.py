"""Nobody is shown what is not theirs: every address of calls, sites and topics, asked by everybody it is not for.

Everything private carries a word of its own. `MAY_SEE` says who may meet it; whoever else does, on whatever address,
fails the test. Addresses are taken from the URL conf, so a new page is walked from its first day.
"""

import datetime as dt
from dataclasses import dataclass, field

import pytest
from django.test import Client
from django.utils import timezone

from impact.people.pure.details import Details
from impact.programme.models import Topic
from impact.programme.texts import texts
from projects.models import Expression, ExpressionFile, LonglistConversation, Review, TeamMember
from projects.queries import collaborator_token, frozen_body, frozen_copy, link_token
from tests.addresses import filled, routes
from tests.conftest import sign_in
from tests.factories.announcing import AskedQuestionFactory, HelpRequestFactory
from tests.factories.decisions import AgreementFactory, LetterFactory
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.files import stored_file
from tests.factories.people import PersonFactory
from tests.factories.programme import TopicScoreFactory
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory, nation
from tests.factories.reviews import ClosedCallFactory, PanelMemberFactory, ReviewRoundFactory, assigned, scored
from tests.factories.site_projects import ReportFactory, team_user
from tests.factories.projects import ProjectFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
