"""The place Today: what is due and what one can write down."""
