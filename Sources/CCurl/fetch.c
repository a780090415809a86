#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CCurl.h"

// libcurl is opened when it is first needed: Foundation's networking brings it along with Swift's toolchain,
// but takes no certificates besides the system's. These names and numbers are libcurl's stable interface.
// https://curl.se/libcurl/c/symbols-in-versions.html
enum {
    GLOBAL_DEFAULT = 3,
    OPTION_TIMEOUT = 13,
    OPTION_FOLLOWLOCATION = 52,
    OPTION_SSL_VERIFYPEER = 64,
    OPTION_CONNECTTIMEOUT = 78,
    OPTION_SSL_VERIFYHOST = 81,
    OPTION_NOSIGNAL = 99,
    OPTION_PROTOCOLS = 181,
    OPTION_WRITEDATA = 10001,
    OPTION_URL = 10002,
    OPTION_PROXY = 10004,
    OPTION_ERRORBUFFER = 10010,
    OPTION_USERAGENT = 10018,
    OPTION_CAINFO = 10065,
    OPTION_WRITEFUNCTION = 20011,
    INFO_RESPONSE_CODE = 0x200000 + 2,
    PROTOCOL_HTTPS = 2,
};

static struct {
    int (*global_init)(long);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *, int, ...);
    int (*easy_perform)(void *);
    int (*easy_getinfo)(void *, int, ...);
    void (*easy_cleanup)(void *);
    const char *(*easy_strerror)(int);
    int is_ready;
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_curl(void) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&curl.global_init = dlsym(library, "curl_global_init");
    *(void **)&curl.easy_init = dlsym(library, "curl_easy_init");
    *(void **)&curl.easy_setopt = dlsym(library, "curl_easy_setopt");
    *(void **)&curl.easy_perform = dlsym(library, "curl_easy_perform");
    *(void **)&curl.easy_getinfo = dlsym(library, "curl_easy_getinfo");
    *(void **)&curl.easy_cleanup = dlsym(library, "curl_easy_cleanup");
    *(void **)&curl.easy_strerror = dlsym(library, "curl_easy_strerror");
    curl.is_ready = curl.global_init && curl.easy_init && curl.easy_setopt && curl.easy_perform &&
                    curl.easy_getinfo && curl.easy_cleanup && curl.easy_strerror &&
                    curl.global_init(GLOBAL_DEFAULT) == 0;
}

struct sink {
    cc_answer *answer;
    size_t limit;
};

static size_t receive(char *bytes, size_t size, size_t count, void *context) {
    struct sink *sink = context;
    size_t more = size * count;
    if (more > sink->limit - sink->answer->length) return 0;
    unsigned char *body = realloc(sink->answer->body, sink->answer->length + more);
    if (!body) return 0;
    memcpy(body + sink->answer->length, bytes, more);
    sink->answer->body = body;
    sink->answer->length += more;
    return more;
}

cc_answer cc_get(const char *url, const char *ca_file, size_t limit, long seconds) {
    cc_answer answer = {0};
    pthread_once(&once, open_curl);
    void *handle = curl.is_ready ? curl.easy_init() : NULL;
    if (!handle) {
        snprintf(answer.failure, sizeof answer.failure, "libcurl is not on this machine");
        return answer;
    }
    struct sink sink = {&answer, limit};
    char reason[256] = "";
    // Each option must be taken: one that is not could leave a check out.
    int failure = curl.easy_setopt(handle, OPTION_URL, url);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_PROTOCOLS, (long)PROTOCOL_HTTPS);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_FOLLOWLOCATION, 0L);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_PROXY, "");
    if (!failure) failure = curl.easy_setopt(handle, OPTION_SSL_VERIFYPEER, 1L);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_SSL_VERIFYHOST, 2L);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_NOSIGNAL, 1L);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_CONNECTTIMEOUT, seconds);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_TIMEOUT, seconds);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_USERAGENT, "rolecall");
    if (!failure) failure = curl.easy_setopt(handle, OPTION_ERRORBUFFER, reason);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_WRITEFUNCTION, receive);
    if (!failure) failure = curl.easy_setopt(handle, OPTION_WRITEDATA, &sink);
    if (!failure && ca_file) failure = curl.easy_setopt(handle, OPTION_CAINFO, ca_file);
    if (!failure) failure = curl.easy_perform(handle);
    if (!failure) failure = curl.easy_getinfo(handle, INFO_RESPONSE_CODE, &answer.status);
    if (failure) {
        snprintf(answer.failure, sizeof answer.failure, "%s", reason[0] ? reason : curl.easy_strerror(failure));
    }
    curl.easy_cleanup(handle);
    return answer;
}

void cc_free(cc_answer *answer) {
    free(answer->body);
    answer->body = NULL;
    answer->length = 0;
}
