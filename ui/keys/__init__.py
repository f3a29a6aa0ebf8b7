"""The place Keys and care: copies, words for recovery, how the window looks."""
