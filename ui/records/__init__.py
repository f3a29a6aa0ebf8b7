"""The list of an entity and the page of one record, for every entity."""
