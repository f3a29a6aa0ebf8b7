* Start in the folder that holds README.txt: do open/open_in_Stata.do
import delimited "data/collective.csv", clear varnames(1) encoding("utf-8") stringcols(_all)
list
import delimited "data/tables.csv", clear varnames(1) encoding("utf-8")
mvdecode base, mv(-9 = .a \ -8 = .b \ -7 = .c)
list
import delimited "data/cells.csv", clear varnames(1) encoding("utf-8")
mvdecode value, mv(-9 = .a \ -8 = .b \ -7 = .c)
sort table_id cat1 cat2
list table_id cat1 cat2 value base, sepby(table_id)
