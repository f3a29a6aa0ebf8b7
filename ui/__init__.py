"""The Qt program: thin screens over the open journal."""
