"""The floor of starting: a bare window with a line edit; prints when it was seen."""

import os
import sys
from typing import NoReturn

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.bench.painted import FirstPaint


def tell(seen_ns: int) -> NoReturn:
    """Print the time and end."""
    sys.stdout.write(f"{seen_ns}\n")
    sys.stdout.flush()
    os._exit(0)


def main() -> int:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    FirstPaint(window, tell)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
