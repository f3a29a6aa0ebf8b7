"""Values and rules of the journal: pure, without files, clock or chance."""
