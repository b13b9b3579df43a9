"""Runs the analyses that the README shows, inside the folder of a release: its Python block, then its SQL block.

Usage: readme_analyses.py README RELEASE. Ends with an error where one fails or answers nothing.
"""

import os
import re
import sys

import duckdb


def block(readme, language):
    return re.search(rf"```{language}\n(.*?)```", readme, re.DOTALL).group(1)


def main(readme, release):
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    os.chdir(release)
    sys.path.insert(0, ".")
    *lines, last = block(text, "python").rstrip().split("\n")
    names = {}
    exec("\n".join(lines), names)
    speakers = eval(last, names)
    print(speakers.to_string())
    tolls = duckdb.sql(block(text, "sql"))
    print(tolls)
    if speakers.empty or not tolls.fetchall():
        sys.exit("an analysis of the README answers nothing")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2])
