* Start in the folder that holds README.txt, in SPSS or PSPP.
GET DATA /TYPE=TXT /FILE="data/cells.csv" /ENCODING="UTF8" /ARRANGEMENT=DELIMITED
  /DELIMITERS="," /FIRSTCASE=2
  /VARIABLES=export_id A26 table_id A8 dim1 A32 cat1 A32 dim2 A32 cat2 A32 dim3 A32 cat3 A32
  value F8.0 base F8.0.
MISSING VALUES value (-9, -8, -7).
VARIABLE LABELS value "Count, rounded at random to a multiple of base"
  base "Numbers are multiples of this".
SORT CASES BY table_id cat1 cat2.
LIST VARIABLES=table_id cat1 cat2 value base.
