"""Public pages of topics, the work plan, the ways we work, policy hooks."""

from impact.programme.views.reading import policy_hooks, topic, topics, ways, work_plan

__all__ = ["policy_hooks", "topic", "topics", "ways", "work_plan"]
