"""The place Summary: what would leave, who agreed, and the file itself."""
