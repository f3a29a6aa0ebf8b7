"""What comes in: records from a JSON file or from a filled-in spreadsheet.

`bring_in` is the door: `read` a file, `rehearse` it, `bring_in` all of it or nothing.
`template` makes the spreadsheet to fill in, `incoming.told` says a refusal.
"""
