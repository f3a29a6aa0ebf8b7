"""The command line: one module a group of commands, all over `journal.opened`.

Rules; the forms, the exit codes and the shape of the JSON documents stay:

* A result goes to standard output: text, or with `--json` exactly one document. A
  refusal leaves standard output empty, but for `import`, whose document says what is
  refused.
* A sentence goes to standard error, in the chosen language, as text also with `--json`.
* Everything about the words of a command line is refused before a secret is asked for.
* "Done" is said only after it is durable. What a command shows a single time, words or
  passphrase, is made before it is shown.
"""
