#ifndef READER_H
#define READER_H
#include <stdint.h>

/// What a plain C program counts when it reads a log: every row, and three fields of each payload.
struct reading {
    int64_t rows;
    int64_t bytes;
    /// How many of the three fields were found.
    int64_t fields;
};

/// Reads every entry of `path` in its order and parses its payload. Answers 0, or SQLite's result code.
int read_log(const char *path, struct reading *reading);

/// Reads every row of the log and every sealed text, and nothing more: what SQLite needs.
int scan_register(const char *log, const char *sealed, struct reading *reading);

#endif
