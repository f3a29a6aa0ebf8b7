# Start in the folder that holds README.txt: Rscript open/open_in_R.R
cells <- read.csv("data/cells.csv", na.strings = c("-9", "-8", "-7"))
tables <- read.csv("data/tables.csv", na.strings = c("-9", "-8", "-7"))
collective <- read.csv("data/collective.csv")
codes <- read.csv("codebook/codes.csv", fileEncoding = "UTF-8-BOM", check.names = FALSE)
print(collective)
print(tables)
for (id in unique(cells$table_id)) {
  one <- subset(cells, table_id == id)
  asked <- codes[codes$list_name == "table" & codes$name == id, "label::English (en)"]
  cat("\n", id, ": ", asked, "\n", sep = "")
  if (all(one$cat2 == "none")) {
    print(xtabs(value ~ cat1, one))
  } else {
    print(xtabs(value ~ cat1 + cat2, one))
  }
}
