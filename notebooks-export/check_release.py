"""Checks a Parallax release: `python check_release.py FOLDER`. Needs the packages of requirements.txt.

Opens every table with one plain path in pandas, polars and DuckDB; checks columns, types, keys, references and spans against
datapackage.json; runs the queries and the notebook; counts again what run-report.json counts. Prints one line a check and at
last "N passed, N failed"; the exit code is 1 if any failed.
"""

import hashlib
import json
import os
import re
import sys
from pathlib import Path

import duckdb
import nbclient
import nbformat
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

# parquetType of the schema -> type in Arrow, polars, DuckDB; pandas is checked by kind.
TYPES = {
    "string": ("string", pl.String, "VARCHAR", pd.api.types.is_string_dtype),
    "int32": ("int32", pl.Int32, "INTEGER", pd.api.types.is_numeric_dtype),
    "int64": ("int64", pl.Int64, "BIGINT", pd.api.types.is_numeric_dtype),
    "double": ("double", pl.Float64, "DOUBLE", pd.api.types.is_float_dtype),
    "boolean": ("bool", pl.Boolean, "BOOLEAN", pd.api.types.is_bool_dtype),
    "timestamp_micros_utc": (
        "timestamp[us, tz=UTC]",
        pl.Datetime("us", "UTC"),
        "TIMESTAMP WITH TIME ZONE",
        pd.api.types.is_datetime64_any_dtype,
    ),
    "date": ("date32[day]", pl.Date, "DATE", pd.api.types.is_object_dtype),
}

# Table, column of the words, columns of the span, part where the table has no column `part`.
WORDS = [
    ("mentions", "surface", "begin_char", "end_char", None),
    ("frame_evidence", "surface", "begin_char", "end_char", None),
    ("citations", "surface", "begin_char", "end_char", None),
    ("quotes", "cue", "cue_begin_char", "cue_end_char", None),
    ("links", "anchor", "begin_char", "end_char", "text"),
]

PSEUDONYM = re.compile(r"\[[a-z-]+-[0-9a-f]{4,}\]")


class Checks:
    """Runs checks and remembers how they ended."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def run(self, name, check, *arguments):
        """A check fails by raising; what it returns is printed behind its name."""
        try:
            note = check(*arguments)
        except Exception as problem:  # every kind of failure is one failed check
            self.failed += 1
            print(f"FAILED  {name}: {type(problem).__name__}: {str(problem)[:2000]}", flush=True)
        else:
            self.passed += 1
            print(f"ok      {name}{': ' + note if note else ''}", flush=True)


def same(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: found {found!r}, expected {expected!r}")


def none_of(rows, what):
    if len(rows):
        raise AssertionError(f"{what}: {len(rows)}, first {rows[:3]!r}")


def checksums(root):
    listed = {}
    for line in (root / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, path = line.split("  ", 1)
        listed[path] = digest
    same(list(listed), sorted(listed), "order of SHA256SUMS")
    there = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} - {"SHA256SUMS"}
    there = {path for path in there if "__pycache__" not in path and ".ipynb_checkpoints" not in path}
    same(there ^ set(listed), set(), "files that only the folder or only SHA256SUMS has")
    for path, digest in listed.items():
        same(hashlib.sha256((root / path).read_bytes()).hexdigest(), digest, path)
    return f"{len(listed)} files"


def folders(root, package):
    names = sorted(resource["name"] for resource in package["resources"])
    same(sorted(path.name for path in (root / "data").iterdir()), names, "folders of data")
    for resource in package["resources"]:
        paths = sorted(path.relative_to(root).as_posix() for path in (root / "data" / resource["name"]).iterdir())
        same(paths, resource["path"], "files of " + resource["name"])
        expected = [f"data/{resource['name']}/{resource['name']}-{number:05d}.parquet" for number in range(len(paths))]
        same(paths, expected, "names of files")
        same(sum((root / path).stat().st_size for path in paths), resource["bytes"], "bytes of " + resource["name"])
        for part in resource["parts"]:
            digest = hashlib.sha256((root / part["path"]).read_bytes()).hexdigest()
            same("sha256:" + digest, part["hash"], part["path"])
    return f"{len(names)} tables"


def opens(root, resource):
    """One plain path in each library gives the same columns, types and number of rows."""
    name = resource["name"]
    fields = resource["schema"]["fields"]
    columns = [field["name"] for field in fields]
    folder = root / "data" / name
    arrow = pq.read_schema(root / resource["path"][0])
    in_pandas = pd.read_parquet(folder)
    in_polars = pl.read_parquet(folder / "*.parquet")
    in_duckdb = duckdb.sql(f"FROM '{folder.as_posix()}/*.parquet'")
    for library, found in [("arrow", arrow.names), ("pandas", list(in_pandas)), ("polars", in_polars.columns), ("duckdb", in_duckdb.columns)]:
        same(found, columns, "columns in " + library)
    rows = len(in_pandas)
    same(in_polars.height, rows, "rows in polars")
    same(duckdb.sql(f"SELECT count(*) FROM '{folder.as_posix()}/*.parquet'").fetchall()[0][0], rows, "rows in DuckDB")
    for number, field in enumerate(fields):
        type_arrow, type_polars, type_duckdb, is_pandas = TYPES[field["parquetType"]]
        same(str(arrow.field(number).type), type_arrow, field["name"] + " in arrow")
        same(in_polars.dtypes[number], type_polars, field["name"] + " in polars")
        same(str(in_duckdb.dtypes[number]), type_duckdb, field["name"] + " in DuckDB")
        column = in_pandas[field["name"]]
        if column.notna().any() and not is_pandas(column.dropna().infer_objects() if column.dtype == object else column):
            raise AssertionError(f"{field['name']} in pandas: {column.dtype}")
    return f"{rows} rows"


def holds(root, resource, in_polars):
    """NULL only where allowed, allowed values only, a key that stands once and orders the rows."""
    frame = in_polars[resource["name"]]
    for field in resource["schema"]["fields"]:
        constraints = field.get("constraints", {})
        column = frame[field["name"]]
        if constraints.get("required"):
            same(column.null_count(), 0, f"NULL in {field['name']}")
        if "enum" in constraints:
            none_of(sorted(set(column.drop_nulls().unique()) - set(constraints["enum"])), f"values of {field['name']}")
    key = resource["schema"]["primaryKey"]
    none_of(frame.group_by(key).len().filter(pl.col("len") > 1).rows(), "keys that stand twice")
    return "key " + ", ".join(key)


def resolves(resource, in_polars):
    notes = []
    for reference in resource["schema"].get("foreignKeys", []):
        target = reference["reference"]
        mine, theirs = reference["fields"], target["fields"]
        rows = in_polars[resource["name"]].select(mine).drop_nulls().unique()
        lost = rows.join(in_polars[target["resource"]].select(theirs).unique(), left_on=mine, right_on=theirs, how="anti")
        none_of(lost.rows(), f"{', '.join(mine)} without a row of {target['resource']}")
        notes.append(f"{', '.join(mine)} in {target['resource']}")
    return "; ".join(notes)


def spans(name, frame, articles, full):
    """Every span lies in its title or text, where that is released."""
    checked = 0
    for row in frame.iter_rows(named=True):
        begin, end = row["begin_char"], row["end_char"]
        if begin is None:
            same(end, None, "end of a span without begin")
            continue
        part = row.get("part") or "text"
        if begin < 0 or end < begin:
            raise AssertionError(f"no span: {row}")
        if (full or part == "title") and end > len(articles[row["article_id"]][part]):
            raise AssertionError(f"behind the end of the {part}: {row}")
        checked += 1
    return f"{checked} spans"


def words(name, column, begin, end, part, frame, articles, full, longest):
    """The words that a row repeats are those of its span; cut at the length that the report states."""
    checked = 0
    for row in frame.iter_rows(named=True):
        surface = row[column]
        where = part or row["part"]
        if surface is None:
            continue
        if longest is not None and len(surface) > longest:
            raise AssertionError(f"longer than {longest}: {row}")
        if row[begin] is None or (where == "text" and not full):
            continue
        found = articles[row["article_id"]][where][row[begin] : row[end]]
        same(surface, found if longest is None else found[:longest], f"words of {row}")
        checked += 1
    return f"{checked} compared"


def sentences(frame):
    """Sentences of a part follow one another."""
    before = None
    for row in frame.sort("article_id", "part", "sentence_no").iter_rows(named=True):
        if before and (before["article_id"], before["part"]) == (row["article_id"], row["part"]):
            if row["begin_char"] < before["end_char"] or row["sentence_no"] != before["sentence_no"] + 1:
                raise AssertionError(f"{before} then {row}")
        before = row


def texts(articles, report):
    """Texts are there, and are the ones extracted, or are not there at all."""
    for article in articles.values():
        if report["text"] == "none":
            same(article["text"], "", "text of " + article["article_id"])
        elif hashlib.sha256(article["text"].encode()).hexdigest() != article["text_sha256"]:
            if not (report["pseudonyms"] and PSEUDONYM.search(article["text"])):
                raise AssertionError("text_sha256 of " + article["article_id"])


def grouped(frame, keys):
    """Articles, outlets and owners by keys, as the run report states them."""
    counts = frame.group_by(keys).agg(
        articles=pl.len(), outlets=pl.col("outlet_id").n_unique(), owners=pl.col("owner_group").n_unique()
    )
    return sorted(counts.to_dicts(), key=lambda row: [row[key] for key in keys])


def with_owners(in_polars):
    owners = in_polars["outlets"].select("outlet_id", "owner_group")
    return in_polars["articles"].with_columns(pl.col("bloc").fill_null("-")).join(owners, on="outlet_id")


def reported_articles(report, in_polars):
    same(grouped(with_owners(in_polars), ["bloc", "language"]), report["articles"], "articles by group and language")
    return f"{in_polars['articles'].height} articles"


def reported_coverage(report, in_polars):
    members = in_polars["coverage"].filter(pl.col("status") == "member").select("event_id", "article_id")
    told = members.join(with_owners(in_polars), on="article_id")
    same(grouped(told, ["event_id", "bloc", "language"]), report["coverage"], "coverage")
    return f"{members.height} members"


def reported_losses(report, in_polars):
    """The account of every stage is even, and is that of the tables."""
    rejected = {}
    for row in in_polars["rejections"].group_by("stage", "reason").len().iter_rows():
        rejected.setdefault(row[0], {})[row[1]] = row[2]
    stages = {stage["stage"]: stage for stage in report["stages"]}
    none_of(sorted(set(rejected) - set(stages)), "stages that reject and are not reported")
    for name, stage in stages.items():
        same(stage["rejected_by_reason"], rejected.get(name, {}), "rejections of " + name)
        same(stage["rejected"], sum(stage["rejected_by_reason"].values()), "rejections of " + name)
        same(stage["in"], stage["kept"] + stage["rejected"], "account of " + name)
    filtered = dict(in_polars["filtered"].group_by("reason").agg(pl.col("records").sum()).iter_rows())
    reported = {}
    for stage in report["stages"]:
        for reason, records in stage["filtered_by_reason"].items():
            reported[reason] = reported.get(reason, 0) + records
    same(reported, filtered, "filtered records")
    for run in in_polars["runs"].iter_rows(named=True):
        stage = stages.get(run["stage"])
        if stage:
            same((run["rows_in"], run["rows_kept"], run["rows_rejected"]), (stage["in"], stage["kept"], stage["rejected"]), "run of " + run["stage"])
    return f"{in_polars['rejections'].height} rejections, {sum(filtered.values())} filtered"


def nothing_lost(in_polars):
    """captures = articles + what extract rejected."""
    rejected = in_polars["rejections"].filter(pl.col("stage") == "extract").height
    same(in_polars["captures"].height, in_polars["articles"].height + rejected, "captures, against articles and rejections of extract")
    return f"{in_polars['captures'].height} captures"


def queries(root, checks, report):
    results = {}

    def run(path):
        text = path.read_text(encoding="utf-8")
        if not text.startswith("-- ") or "?" not in text.splitlines()[0]:
            raise AssertionError("the head states no research question")
        results[path.stem] = duckdb.sql(text).pl()
        return f"{results[path.stem].height} rows"

    paths = sorted((root / "queries").glob("*.sql"))
    for path in paths:
        checks.run("query " + path.name, run, path)
    checks.run("queries are there", lambda: None if paths else none_of(["queries"], "missing"))
    checks.run("query losses_by_reason.sql agrees with the run report", query_losses, results, report)
    checks.run("query one_event_in_all_groups.sql agrees with the run report", query_coverage, results, report)


def query_losses(results, report):
    found = {(row["stage"], row["reason"]): row["records"] for row in results["losses_by_reason"].to_dicts()}
    expected = {}
    for stage in report["stages"]:
        for reason, records in stage["rejected_by_reason"].items():
            expected[(stage["stage"], reason)] = records
        for reason, records in stage["filtered_by_reason"].items():
            expected[("filtered", reason)] = expected.get(("filtered", reason), 0) + records
    same(found, expected, "losses")


def query_coverage(results, report):
    found = {(row["event_id"], row["bloc"]): row["articles"] for row in results["one_event_in_all_groups"].to_dicts()}
    expected = {}
    for row in report["coverage"]:
        key = (row["event_id"], row["bloc"])
        expected[key] = expected.get(key, 0) + row["articles"]
    same(found, expected, "articles by event and group")


def notebook(root, report, in_polars):
    """The notebook runs from top to bottom, and what it counts is what the run report counts."""
    book = nbformat.read(root / "first_look.ipynb", as_version=4)
    nbformat.validate(book)
    client = nbclient.NotebookClient(book, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(root)}})
    client.execute()
    printed = "".join(
        output.get("text", "") for cell in book.cells if cell.cell_type == "code" for output in cell.outputs
    )
    counted = re.search(r"articles (\d+) members (\d+) rejections (\d+)", printed)
    if not counted:
        raise AssertionError("the notebook prints no counts")
    expected = (
        report["tables"]["articles"],
        sum(row["articles"] for row in report["coverage"]),
        report["tables"]["rejections"],
    )
    same(tuple(int(number) for number in counted.groups()), expected, "counts of the notebook")
    return counted.group()


def main(folder):
    root = Path(folder).resolve()
    os.chdir(root)
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    checks = Checks()
    package = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))
    report = json.loads((root / "run-report.json").read_text(encoding="utf-8"))
    in_polars = {resource["name"]: pl.read_parquet(root / "data" / resource["name"] / "*.parquet") for resource in package["resources"]}
    articles = {row["article_id"]: row for row in in_polars["articles"].iter_rows(named=True)}
    full = report["text"] == "full"
    checks.run("checksums", checksums, root)
    checks.run("folders and files", folders, root, package)
    for resource in package["resources"]:
        name = resource["name"]
        checks.run(f"{name} opens in pandas, polars and DuckDB", opens, root, resource)
        checks.run(f"{name} holds what its schema says", holds, root, resource, in_polars)
        if resource["schema"].get("foreignKeys"):
            checks.run(f"{name} refers to rows that exist", resolves, resource, in_polars)
        columns = [field["name"] for field in resource["schema"]["fields"]]
        if "begin_char" in columns:
            checks.run(f"{name} spans", spans, name, in_polars[name], articles, full)
    for name, column, begin, end, part in WORDS:
        checks.run(f"{name}.{column} is its span", words, name, column, begin, end, part, in_polars[name], articles, full, report["surface_length"])
    checks.run("sentences follow one another", sentences, in_polars["sentences"])
    checks.run("texts", texts, articles, report)
    rows = {name: frame.height for name, frame in in_polars.items()}
    checks.run("rows as reported", same, rows, report["tables"], "rows by table")
    checks.run("articles as reported", reported_articles, report, in_polars)
    checks.run("coverage as reported", reported_coverage, report, in_polars)
    checks.run("losses as reported", reported_losses, report, in_polars)
    checks.run("no capture is lost", nothing_lost, in_polars)
    queries(root, checks, report)
    checks.run("notebook first_look.ipynb", notebook, root, report, in_polars)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python check_release.py FOLDER")
    sys.exit(main(sys.argv[1]))
