"""The lists of answers, one module an area."""
