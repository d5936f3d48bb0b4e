// How much of a file is taken at most: far above any register of an office, far below what would stop the computer.

/** Largest file, in bytes. A register of 50,000 rows is about 6 MB. */
export const MAX_FILE_BYTES = 60 * 1024 * 1024
/** Largest file of old Excel, whose reader needs fifty times as much memory. A register of 20,000 rows is about 8 MB. */
export const MAX_XLS_BYTES = 16 * 1024 * 1024
/** All parts of a zipped workbook together, as its directory claims; a sheet of 200,000 official rows has about 150 MB. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024
/** The parts that are read; five seconds of reading on two cores. */
export const MAX_READ_BYTES = 200 * 1024 * 1024
/** Wider sheets are no registers: the widest official one has 21 columns. */
export const MAX_COLUMNS = 256
/** More rows than any office keeps; Excel's own limit is 1,048,576. */
export const MAX_ROWS = 200_000
/** Of all sheets together. More than 200,000 rows of an official register. */
export const MAX_CELLS = 4_000_000
/** What Excel itself holds in one cell. */
export const MAX_CELL_CHARACTERS = 32_767
/** Of all cells together; a text may stand in a file once and be named by a million cells. */
export const MAX_CHARACTERS = 100_000_000
export const MAX_SHEETS = 200
export const MAX_MERGES = 30_000
/** Cells inside merged areas, all areas of a sheet together. */
export const MAX_MERGED_CELLS = 1_000_000
/** Excel's own limits: a file that names a cell beyond them was not written by a spreadsheet program. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384
