// The reference that our times are compared with: SQLite's C interface and a plain JSON scanner, one pass, nothing kept.
#include "reader.h"

#include <sqlite3.h>
#include <string.h>

struct scanner {
    const unsigned char *at;
    const unsigned char *end;
    struct reading *reading;
};

static void string(struct scanner *s, const unsigned char **start, long *length) {
    s->at++;
    *start = s->at;
    while (s->at < s->end && *s->at != '"') s->at += *s->at == '\\' ? 2 : 1;
    *length = s->at - *start;
    s->at++;
}

static int is(const unsigned char *start, long length, const char *word) {
    return length == (long)strlen(word) && memcmp(start, word, length) == 0;
}

/// Walks through one value; a string under one of the three keys is a field found.
static void value(struct scanner *s, int wanted) {
    const unsigned char *start;
    long length;
    if (s->at >= s->end) return;
    switch (*s->at) {
    case '"':
        string(s, &start, &length);
        if (wanted) {
            s->reading->fields++;
            s->reading->bytes += length;
        }
        return;
    case '{':
        s->at++;
        while (s->at < s->end && *s->at != '}') {
            if (*s->at == ',') s->at++;
            string(s, &start, &length);
            s->at++;
            value(s, is(start, length, "handle") || is(start, length, "committee") || is(start, length, "project"));
        }
        s->at++;
        return;
    case '[':
        s->at++;
        while (s->at < s->end && *s->at != ']') {
            if (*s->at == ',') s->at++;
            value(s, 0);
        }
        s->at++;
        return;
    default:
        while (s->at < s->end && *s->at != ',' && *s->at != '}' && *s->at != ']') s->at++;
    }
}

static int each_row(const char *path, const char *sql, int payload, struct reading *reading) {
    sqlite3 *db = NULL;
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL);
    if (code == SQLITE_OK) code = sqlite3_prepare_v2(db, sql, -1, &rows, NULL);
    while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        reading->rows++;
        for (int column = 0; column < sqlite3_column_count(rows); column++) {
            const unsigned char *text = sqlite3_column_blob(rows, column);
            int length = sqlite3_column_bytes(rows, column);
            reading->bytes += length;
            if (column == payload) {
                struct scanner scanner = {text, text + length, reading};
                value(&scanner, 0);
            }
        }
        code = SQLITE_OK;
    }
    sqlite3_finalize(rows);
    sqlite3_close(db);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int read_log(const char *path, struct reading *reading) {
    memset(reading, 0, sizeof *reading);
    return each_row(path, "SELECT * FROM entry ORDER BY position", 13, reading);
}

int scan_register(const char *log, const char *sealed, struct reading *reading) {
    memset(reading, 0, sizeof *reading);
    int code = each_row(log, "SELECT * FROM entry ORDER BY position", -1, reading);
    if (code == SQLITE_OK) code = each_row(log, "SELECT * FROM node", -1, reading);
    if (code == SQLITE_OK) code = each_row(log, "SELECT * FROM subject", -1, reading);
    if (code == SQLITE_OK) code = each_row(sealed, "SELECT * FROM sealed", -1, reading);
    return code;
}
