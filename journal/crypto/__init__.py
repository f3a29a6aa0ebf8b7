"""Keys, key slots and headers: bytes in, bytes out, as FORMAT.md says."""
