"""The words a command line is made of, told in the chosen language."""

import argparse
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import NoReturn

from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.kinds import Parse
from journal.commands.refusals import (
    BadUsageError,
    MistypedCommandError,
    UnknownCommandError,
)
from journal.errors import N_
from journal.i18n import Words

Run = Callable[[argparse.Namespace, Console], int]
_LANGUAGE = "--language"


class Grammar(argparse.ArgumentParser):
    """A parser whose own words are ours, and which never ends the program itself."""

    def error(self, message: str) -> NoReturn:
        """Refuse a command line.

        Raises:
            BadUsageError: always; the library's English sentence is dropped.
        """
        raise BadUsageError(self.format_usage().rstrip()) from ValueError(message)


class Commands:
    """Collects the commands of a program and how each is run."""

    def __init__(self, program: str, words: Words) -> None:
        self._words = words
        self._parser = Grammar(
            prog=program,
            usage=f"{program} {words.say('COMMAND')} …",
            description=words.say(
                "The accompaniment journal without a window. COMMAND --help tells the form of "
                "a command."
            ),
            epilog=words.say(
                "It ends with 0: done, 1: a fault of ours, 2: refused, 3: wrong passphrase, "
                "4: damaged or altered, 5: no space, not writable or open elsewhere, "
                "6: written by a newer version."
            ),
            add_help=False,
            allow_abbrev=False,
        )
        self._dress(self._parser)
        self._commands = self._parser.add_subparsers(
            dest="command",
            prog=program,
            title=words.say("Commands"),
            metavar=words.say("COMMAND"),
        )

    def add(self, name: str, help_text: str, run: Run) -> "Form":
        """Add a command; `help_text` is an English template."""
        told = self._words.say(help_text)
        parser = self._commands.add_parser(
            name, help=told, description=told, add_help=False, allow_abbrev=False
        )
        parser.set_defaults(run=run)
        self._dress(parser)
        form = Form(parser, self._words)
        form.flag("--json", N_("print one JSON document"))
        return form

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return what a command line says.

        Raises:
            UnknownCommandError, MistypedCommandError: it names none of the commands.
            BadUsageError: it is not one of ours.
            JournalError: as the kinds of its arguments.
        """
        self._refuse_unknown(arguments)
        parsed, left_over = self._parser.parse_known_args(list(arguments))
        if left_over:
            self._commands.choices.get(parsed.command, self._parser).error("left over")
        return parsed

    def help_text(self) -> str:
        """Return the list of commands."""
        return self._parser.format_help()

    def _refuse_unknown(self, arguments: Sequence[str]) -> None:
        start = 2 if arguments[:1] == [_LANGUAGE] else 0
        name = next((one for one in arguments[start:] if not one.startswith("-")), None)
        names = tuple(self._commands.choices)
        if name is None or name in names:
            return
        for near in get_close_matches(name, names, n=1):
            raise MistypedCommandError(near=near)
        raise UnknownCommandError

    def _dress(self, parser: argparse.ArgumentParser) -> None:
        """Give the headings of the library our words, and a help option of ours."""
        parser.formatter_class = _formatter(self._words.say("Usage: "))
        parser._positionals.title = self._words.say("Arguments")  # noqa: SLF001 - no public way
        parser._optionals.title = self._words.say("Options")  # noqa: SLF001 - no public way
        parser.add_argument(
            "-h", "--help", action=_Help, help=self._words.say("show this and end")
        )
        parser.add_argument(
            _LANGUAGE,
            type=kinds.language,
            metavar="…",
            help=self._words.say("the language to speak: en, es, fr"),
        )


class Form:
    """The arguments and options of one command; help texts are English templates."""

    def __init__(self, parser: argparse.ArgumentParser, words: Words) -> None:
        self._parser = parser
        self._words = words

    def argument(self, name: str, help_text: str, parse: Parse = str) -> "Form":
        """Add an argument that must stand."""
        self._parser.add_argument(
            name, help=self._words.say(help_text), type=parse, metavar=name.upper()
        )
        return self

    def option(self, name: str, help_text: str, parse: Parse = str) -> "Form":
        """Add an option with a value."""
        self._parser.add_argument(
            name, help=self._words.say(help_text), type=parse, metavar="…"
        )
        return self

    def required(self, name: str, help_text: str, parse: Parse = str) -> "Form":
        """Add an option that must be given."""
        self._parser.add_argument(
            name, help=self._words.say(help_text), type=parse, metavar="…", required=True
        )
        return self

    def several(self, name: str, help_text: str, parse: Parse = str) -> "Form":
        """Add an option with one or more values, which may be given again."""
        self._parser.add_argument(
            name,
            help=self._words.say(help_text),
            type=parse,
            nargs="+",
            action="extend",
            metavar="…",
            default=[],
        )
        return self

    def flag(self, name: str, help_text: str) -> "Form":
        """Add an option that is there or not."""
        self._parser.add_argument(name, help=self._words.say(help_text), action="store_true")
        return self

    def opens(self) -> "Form":
        """Add the journal's folder and where its passphrase comes from."""
        return self.argument("dir", N_("the journal's folder")).unlocks()

    def unlocks(self) -> "Form":
        """Add where the passphrase comes from."""
        return self.option(
            "--passphrase-file",
            N_("read the passphrase from the first line of this file; - is standard input"),
        )


class HelpWanted(Exception):  # noqa: N818 - not a fault
    """Somebody asked for help; carries the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class _Help(argparse.Action):
    """Hands the help text up instead of printing it and ending the program."""

    def __init__(self, option_strings: list[str], dest: str, help: str) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> NoReturn:
        """Raise the parser's help.

        Raises:
            HelpWanted: always.
        """
        raise HelpWanted(parser.format_help())


def _formatter(usage: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        """Begins with our word for usage."""

        def add_usage(
            self,
            usage_text: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            """Put our word where the library has none given."""
            super().add_usage(usage_text, actions, groups, usage if prefix is None else prefix)

    return Formatter
