"""The form of a record, for every entity, from its declarations."""
