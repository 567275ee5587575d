"""Shape and check what was sent; never save."""
