# Opens a Parallax release in R: tables <- load_release("folder of the release"); tables$articles
# Needs: install.packages(c("arrow", "jsonlite")); for the queries also c("DBI", "duckdb").
# This file is not run by the project's tests: they have no R. Everything else beside it is.

load_release <- function(path = ".") {
  package <- jsonlite::fromJSON(file.path(path, "datapackage.json"), simplifyVector = FALSE)
  names <- vapply(package$resources, function(resource) resource$name, character(1))
  tables <- lapply(names, function(name) {
    as.data.frame(arrow::open_dataset(file.path(path, "data", name), partitioning = NULL))
  })
  setNames(tables, names)
}

# The words that a row points at. Offsets count code points from 0, R's substr counts characters from 1.
words_of <- function(tables, article_id, part, begin_char, end_char) {
  article <- tables$articles[tables$articles$article_id == article_id, ]
  substr(article[[part]], begin_char + 1, end_char)
}

# One of the files in queries/, run inside the folder of the release.
run_query <- function(path, query) {
  before <- setwd(path)
  on.exit(setwd(before))
  connection <- DBI::dbConnect(duckdb::duckdb())
  on.exit(DBI::dbDisconnect(connection, shutdown = TRUE), add = TRUE)
  DBI::dbGetQuery(connection, paste(readLines(file.path("queries", query), encoding = "UTF-8"), collapse = "\n"))
}
