"""The parts every screen is made of; plain text only."""
