"""Opens a Parallax release in pandas: `tables = load("folder of the release")`, then `tables["articles"]`."""

import json
from pathlib import Path

import pandas as pd


def load(path="."):
    """All tables of a release as pandas frames, by name."""
    package = json.loads((Path(path) / "datapackage.json").read_text(encoding="utf-8"))
    return {resource["name"]: table(path, resource["name"]) for resource in package["resources"]}


def table(path, name):
    """One table of a release."""
    return pd.read_parquet(Path(path) / "data" / name)


def text_of(tables, article_id, part="text"):
    """Title or text of an article; the text is empty in a release that carries none."""
    articles = tables["articles"]
    return articles.loc[articles["article_id"] == article_id, part].iloc[0]


def words_of(tables, row):
    """The words that a row with `part`, `begin_char` and `end_char` points at; offsets count code points, as Python does."""
    text = text_of(tables, row["article_id"], row.get("part", "text"))
    return text[int(row["begin_char"]) : int(row["end_char"])]
