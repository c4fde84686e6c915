#pragma once

/// How jemalloc is set up when the program starts; it looks for a value of this name.
extern const char *malloc_conf;
