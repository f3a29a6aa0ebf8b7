"""The journal's folder: create, open, change the keys, back up, prove, restore."""
