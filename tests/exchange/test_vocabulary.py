import pytest

from journal.domain.answers import Unknown
from journal.domain.question import Choice, CodeList
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.vocabulary import Vocabulary, folded
from journal.i18n import Words

Spoken = tuple[Words, ...]
FRUIT = CodeList(
    "fruit",
    (Choice("apple", "Apple"), Choice("pear", "Pear, ripe"), Choice("pear_2", "pear,  RIPE")),
)
CLOSED = CodeList("closed", (Choice("a", "A"),), open_ended=False)


@pytest.fixture
def vocabulary(spoken: Spoken) -> Vocabulary:
    return Vocabulary(spoken, "en", {})


def fault_of(vocabulary: Vocabulary, codes: CodeList, written: str) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        vocabulary.code(codes, written)
    return refused.value.fault


@pytest.mark.parametrize("written", ["apple", "Apple", "  APPLE ", "Ápple"])
def test_a_code_is_known_by_its_label_without_case_and_accents(
    written: str, vocabulary: Vocabulary
) -> None:
    assert vocabulary.code(FRUIT, written) == "apple"


def test_a_label_of_two_codes_is_refused_and_their_codes_are_not(
    vocabulary: Vocabulary,
) -> None:
    assert fault_of(vocabulary, FRUIT, "Pear, ripe") is Fault.TWO_MEANINGS
    assert vocabulary.code(FRUIT, "pear_2") == "pear_2"


def test_what_is_in_no_list_is_refused_and_not_taken_as_other(vocabulary: Vocabulary) -> None:
    assert fault_of(vocabulary, FRUIT, "aple") is Fault.NOT_IN_LIST


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Other: plum: red", {"other": "plum: red"}),
        ("other:plum", {"other": "plum"}),
        ("Other", {"other": ""}),
        ("Other:", {"other": ""}),
    ],
)
def test_own_words_come_after_other(
    written: str, plain: object, vocabulary: Vocabulary
) -> None:
    assert vocabulary.code(FRUIT, written) == plain


@pytest.mark.parametrize("written", ["other", "other: plum"])
def test_a_closed_list_takes_no_own_words(written: str, vocabulary: Vocabulary) -> None:
    assert fault_of(vocabulary, CLOSED, written) is Fault.NOT_IN_LIST


def test_the_lists_of_the_spreadsheet_come_first(spoken: Spoken) -> None:
    vocabulary = Vocabulary(spoken, "en", {"fruit": {"Manzana": "apple", "Apple": "pear"}})
    assert vocabulary.code(FRUIT, "manzana") == "apple"
    assert vocabulary.code(FRUIT, "apple") == "pear"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Yes", True), ("sí", True), ("TRUE", True), ("no", False), ("n", False)],
)
def test_yes_and_no_are_known(*, written: str, meant: bool, vocabulary: Vocabulary) -> None:
    assert vocabulary.yes_or_no(written) is meant


def test_neither_yes_nor_no_is_refused(vocabulary: Vocabulary) -> None:
    with pytest.raises(RefusedContentError):
        vocabulary.yes_or_no("maybe")


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("we do not know", Unknown.NOT_KNOWN),
        ("It does not apply", Unknown.NOT_APPLICABLE),
        ("not_said", Unknown.NOT_SAID),
        ("12", None),
    ],
)
def test_reasons_for_not_knowing_are_known(
    written: str, reason: Unknown | None, vocabulary: Vocabulary
) -> None:
    assert vocabulary.reason(written) is reason


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("GT", "GT"),
        ("gt", "GT"),
        ("Guatemala", "GT"),
        ("México", "MX"),
        ("mexico", "MX"),
        ("Allemagne", "DE"),
        ("Nowhere", "Nowhere"),
    ],
)
def test_countries_are_known_in_three_languages(
    written: str, code: str, vocabulary: Vocabulary
) -> None:
    assert vocabulary.country(written) == code


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("Spanish", "es"),
        ("español", "es"),
        ("quiché", "quc"),
        ("es", "es"),
        ("es-GT", "es-GT"),
        ("français canadien", "fr-CA"),
        ("xyz", "xyz"),
    ],
)
def test_languages_are_known_in_three_languages(
    written: str, tag: str, vocabulary: Vocabulary
) -> None:
    assert vocabulary.spoken_language(written) == tag


def test_the_language_of_the_spreadsheet_comes_before_the_others(spoken: Spoken) -> None:
    assert [Vocabulary(spoken, one, {}).is_day_first for one in ("en", "es", "fr", "")] == [
        False,
        True,
        True,
        True,
    ]


def test_folding_takes_away_case_accents_and_doubled_spaces() -> None:
    assert folded("  L\N{RIGHT SINGLE QUOTATION MARK}ÉTÉ \n 2024 ") == "l'ete 2024"
