"""Compiles minutes.typ in the working folder with the typst wheel, as the typst executable would."""

import sys

import typst

fonts = sys.argv[1:]  # folders; none is whatever the system has
try:
    pdf = typst.compile(
        "minutes.typ", format="pdf", pdf_standards=["ua-1"], font_paths=fonts, ignore_system_fonts=bool(fonts))
except typst.TypstError as problem:
    sys.exit(problem.diagnostic)
with open("minutes.pdf", "wb") as file:
    file.write(pdf)
