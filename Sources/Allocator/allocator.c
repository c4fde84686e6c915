#include "allocator.h"

// One thread reads entries, another folds them, a third lets go of them: what one asked for, another gives back. With an arena for
// each thread that would lie about in all of them; caches of their own they have anyway.
const char *malloc_conf = "narenas:1";
