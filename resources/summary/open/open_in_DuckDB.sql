-- Start in the folder that holds README.txt: duckdb < open/open_in_DuckDB.sql
-- For many files, unpack each in a folder of its own and read '*/data/cells.csv'.
CREATE TEMP TABLE cells AS
  SELECT export_id, table_id, dim1, cat1, dim2, cat2, dim3, cat3,
         CAST(nullif(nullif(nullif(value, '-9'), '-8'), '-7') AS INTEGER) AS value,
         CAST(base AS INTEGER) AS base
  FROM read_csv('data/cells.csv', header = true, all_varchar = true);
SELECT * FROM read_csv('data/collective.csv', header = true, all_varchar = true);
SELECT * FROM read_csv('data/tables.csv', header = true, all_varchar = true);
SELECT table_id, cat1, cat2, value, base FROM cells ORDER BY table_id, cat1, cat2;
