"""What staff fill in about topics, evidence and gaps; nothing here saves."""

from impact.programme.forms.staff import FindGapForm, ReasonForm, ScoreForm, SourceForm, SuggestTopicForm

__all__ = ["FindGapForm", "ReasonForm", "ScoreForm", "SourceForm", "SuggestTopicForm"]
