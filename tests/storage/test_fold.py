"""Case, accents and scripts stop mattering."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from journal.domain.activity import Activity
from journal.domain.answers import Other, Text, Unknown
from journal.storage.fold import fold, fold_both_ways, folded_answers, terms_of


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("", ""),
        ("Río HONDO", "rio hondo"),
        ("R\u0301", "r"),
        ("STRASSE Straße", "strasse strasse"),
        ("ﬁn", "fin"),
        ("محـــمَّد أمل", "محمد امل"),
        ("中文x", " 中  文 x"),
    ],
)
def test_text_is_folded(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Łódź", "łodz"),
        ("Москва", "moskva"),
        ("Москва", "москва"),
        ("København", "kobenhavn"),
        ("محمد", "mhmd"),
        ("ที่ดิน", "ทดน"),
        ("北京", "bei jing"),
    ],
)
def test_both_ways_of_typing_are_kept(written: str, typed: str) -> None:
    assert set(typed.split()) <= set(" ".join(fold_both_ways(written).split()).split()) or (
        typed in "".join(fold_both_ways(written).split())
    )


@given(text=some.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert " ".join(fold(fold(text)).split()) == " ".join(fold(text).split())


@given(text=some.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_terms_hold_letters_and_digits_only(text: str) -> None:
    assert all(term.replace(" ", "").isalnum() for term in terms_of(text))


def test_a_word_without_spaces_is_one_term() -> None:
    assert terms_of("El 北京-Río") == ("el", "北 京", "rio")


def test_everything_people_wrote_is_folded_and_nothing_else() -> None:
    answers = Activity(
        place=Text("Río", "es"),
        kind=Other("Ñandú"),
        topics=("digital", Other("Küche")),
        note=Text(""),
        modality=Unknown.NOT_KNOWN,
    )
    assert folded_answers(answers).split() == ["nandu", "kuche", "rio"]
