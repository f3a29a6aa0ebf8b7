from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.container import FRONT_BYTES, PAGE_BYTES, Lengths, front, parse_front

LENGTHS = st.builds(
    lambda header, pages: Lengths(header, pages * PAGE_BYTES),
    st.integers(0, 156_560),
    st.integers(1, 2**40),
)


@settings(max_examples=40, deadline=None)
@given(LENGTHS)
def test_lengths_that_were_written_are_read(lengths: Lengths) -> None:
    written = front(lengths)

    assert len(written) == FRONT_BYTES
    assert parse_front(written, file_bytes=lengths.whole_bytes) == lengths
