"""How large a file is, for people. The units are the same in English and Welsh."""

THOUSAND, MILLION = 1_000, 1_000_000


def size_in_words(size: int) -> str:
    """12 KB, 1.4 MB."""
    if size < MILLION:
        return f"{max(1, round(size / THOUSAND))} KB"
    return f"{size / MILLION:.1f} MB"
