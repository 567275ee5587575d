"""Selection: chances, bounds, seconds and memory, beside the open tool of the field. `python -m benchmarks.selection`."""
