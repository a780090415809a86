#pragma once

#include <stddef.h>

/// What came of a fetch; `cc_free` gives it back.
typedef struct {
    /// Bytes of the body, or NULL.
    unsigned char *body;
    size_t length;
    /// The HTTP status, 0 when there was no answer.
    long status;
    /// Why it failed, empty when it did not.
    char failure[256];
} cc_answer;

/// GETs an https URL: no redirects, no proxy, certificates checked, `limit` bytes and `seconds` at most.
/// `ca_file` names certificates to trust besides the system's, or is NULL. Blocks.
cc_answer cc_get(const char *url, const char *ca_file, size_t limit, long seconds);

void cc_free(cc_answer *answer);
